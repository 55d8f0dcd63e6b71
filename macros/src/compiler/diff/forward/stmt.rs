//! The tangents of statements.

use super::Pass;
use crate::compiler::ir::{
    Arm, Block, If, LoadMode, Loop, LoopKind, Match, Operand, Place, Sign, Stmt, Value, VarId,
};

impl Pass<'_> {
    pub(super) fn block(&mut self, block: &Block) -> Block {
        let mut stmts = Vec::with_capacity(2 * block.stmts.len());
        for stmt in &block.stmts {
            self.stmt(&mut stmts, stmt);
        }
        Block { stmts }
    }

    /// Adds a statement and its tangent.
    fn stmt(&mut self, out: &mut Vec<Stmt>, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, Value::Pop(place)) if self.is_active(place) => {
                let ty = self.function.vars[*var].ty.clone();
                out.push(stmt.clone());
                let tangent = self.tangent_place(place);
                self.bind(out, "_last", ty, Value::Pop(tangent));
            }
            Stmt::Let(var, value) if self.facts.active(*var) => self.definition(out, *var, value),
            Stmt::Declare(var) if self.facts.active(*var) => {
                let tangent = self.tangent(*var);
                out.extend([stmt.clone(), Stmt::Declare(tangent)]);
            }
            Stmt::Store(place, value) if self.is_active(place) => {
                let tangent = self.or_zero(out, value);
                let place = self.tangent_place(place);
                out.extend([stmt.clone(), Stmt::Store(place, tangent)]);
            }
            Stmt::Update(place, sign, value) => self.update(out, stmt, place, *sign, value),
            Stmt::Swap(a, b) => self.swap(out, stmt, a, b),
            Stmt::Push(place, value) if self.is_active(place) => {
                let tangent = self.or_zero(out, value);
                let place = self.tangent_place(place);
                out.extend([stmt.clone(), Stmt::Push(place, tangent)]);
            }
            Stmt::If(branch) => {
                let (then, other) = (self.block(&branch.then), self.block(&branch.other));
                out.push(Stmt::If(If { cond: branch.cond.clone(), then, other }));
            }
            Stmt::Match(m) => {
                let arms =
                    m.arms.iter().map(|arm| Arm { body: self.block(&arm.body), ..arm.clone() }).collect();
                out.push(Stmt::Match(Box::new(Match { scrutinee: m.scrutinee.clone(), arms })));
            }
            Stmt::Loop(l) => {
                let looped = self.iterate(l);
                out.push(Stmt::Loop(Box::new(looped)));
            }
            Stmt::Call(call) => self.call(out, call),
            Stmt::Let(..) | Stmt::Declare(_) | Stmt::View(_) | Stmt::Store(..) | Stmt::Push(..) => {
                out.push(stmt.clone())
            }
            Stmt::Inert(inert) => {
                out.push(stmt.clone());
                inert.defines.iter().for_each(|var| self.constant(out, *var));
            }
            Stmt::Save(..)
            | Stmt::SaveAll(..)
            | Stmt::RestoreAll(..)
            | Stmt::Reserve(..)
            | Stmt::Frame(_)
            | Stmt::Zero(_)
            | Stmt::Zeros(..)
            | Stmt::CallForward(..)
            | Stmt::CallReverse(_)
            | Stmt::Switch(..) => unreachable!("only source code is differentiated"),
        }
    }

    pub(super) fn is_active(&self, place: &Place) -> bool {
        self.facts.active_place(self.source, place)
    }

    fn definition(&mut self, out: &mut Vec<Stmt>, var: VarId, value: &Value) {
        let mut after = Vec::new();
        let tangent = self.value(out, &mut after, var, value);
        out.push(Stmt::Let(var, value.clone()));
        out.append(&mut after);
        let to = self.tangent(var);
        out.push(Stmt::Let(to, tangent));
    }

    /// What a place without derivative holds has no tangent: the other gets zeros for it.
    fn swap(&mut self, out: &mut Vec<Stmt>, stmt: &Stmt, a: &Place, b: &Place) {
        out.push(stmt.clone());
        match (self.is_active(a), self.is_active(b)) {
            (true, true) => {
                let (a, b) = (self.tangent_place(a), self.tangent_place(b));
                out.push(Stmt::Swap(a, b));
            }
            (true, false) => self.zero_at(out, a),
            (false, true) => self.zero_at(out, b),
            (false, false) => {}
        }
    }

    /// Sets the tangent of a place to zeros in the shape of what it holds.
    fn zero_at(&mut self, out: &mut Vec<Stmt>, place: &Place) {
        let ty = self.source.place_ty(place);
        let zero =
            if ty.is_float() { Value::Zero(ty.clone()) } else { Value::ZeroLike(self.source.resolve(place)) };
        let zero = self.bind(out, "zero", ty, zero);
        let tangent = self.tangent_place(place);
        out.push(Stmt::Store(tangent, zero));
    }

    /// The tangent of a variable that starts with something without derivative.
    fn constant(&mut self, out: &mut Vec<Stmt>, var: VarId) {
        if self.facts.active(var) {
            let zero = self.zero(out, &Operand::Var(var));
            let tangent = self.tangent(var);
            out.push(Stmt::Let(tangent, Value::Use(zero)));
        }
    }

    // `place += e` is followed by `t_place += t_e`.
    fn update(&mut self, out: &mut Vec<Stmt>, stmt: &Stmt, place: &Place, sign: Sign, value: &Operand) {
        out.push(stmt.clone());
        if self.is_active(place)
            && let Some(tangent) = self.of(value)
        {
            let place = self.tangent_place(place);
            out.push(Stmt::Update(place, sign, tangent));
        }
    }

    fn iterate(&mut self, l: &Loop) -> Loop {
        let kind = match &l.kind {
            LoopKind::While(cond, on) => LoopKind::While(self.block(cond), on.clone()),
            other => other.clone(),
        };
        Loop { kind, body: self.block(&l.body), exit: l.exit }
    }

    /// Reads the tangent of a place.
    pub(super) fn load(&mut self, place: &Place, mode: LoadMode) -> Value {
        Value::Load(self.tangent_place(place), mode)
    }
}
