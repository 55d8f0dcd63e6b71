//! Writes a function for several directions: what is wide becomes an array, and what computes
//! with its floats stands in loops over the directions.

use proc_macro2::{Ident, Span, TokenStream};

use super::spread::{Spread, is_float, is_pure, is_single};
use super::ty;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, Const, FloatTy, Function, HandleMap, If, LoadMode, Loop, LoopKind, Operand, Place, Step, Stmt, Ty,
    Value, Var, VarId, VarKind, VarSet, VarTable, rewrite,
};

/// The pass.
pub struct Widen<'f> {
    source: &'f Function,
    spread: Spread,
    /// The number of directions.
    width: TokenStream,
    /// The function being made.
    function: Function,
    /// How often each variable is used.
    uses: HandleMap<Var, usize>,
}

/// A loop over the directions, while it is being written.
struct Lane {
    index: VarId,
    /// The values of the current direction, by the variables that are wide.
    values: VarTable<VarId>,
    /// Those that nothing outside of the loop needs.
    inside: VarSet,
}

impl<'f> Widen<'f> {
    /// `None` where the type of something wide has none for several directions. What `ends`
    /// hold is used afterwards.
    pub fn new(source: &'f Function, spread: Spread, ends: &[VarId], width: &TokenStream) -> Option<Self> {
        let mut function = source.without_body();
        for var in &spread.wide {
            function.vars[var].ty = match &source.vars[var].ty {
                Ty::Bool => Ty::Bool,
                other => ty(other, width)?,
            };
        }
        let mut uses = HandleMap::default();
        count(source, &source.body.stmts, &mut uses);
        source.result.iter().chain(ends).for_each(|result| *uses.get_mut(*result) += 1);
        for var in source.vars.handles() {
            if let VarKind::View(place, _) = &source.vars[var].kind {
                uses_of_place(place, &mut uses);
            }
        }
        Some(Widen { source, spread, width: width.clone(), function, uses })
    }

    /// The whole function.
    pub fn function(mut self) -> Option<Function> {
        let stmts = self.block(&self.source.body.stmts)?;
        self.function.body = Block { stmts };
        Some(self.function)
    }

    fn block(&mut self, stmts: &[Stmt]) -> Option<Vec<Stmt>> {
        let (mut out, mut waiting) = (Vec::new(), Vec::new());
        for stmt in stmts {
            if self.is_single(stmt) {
                if self.meets(stmt, &waiting) {
                    self.lane(&mut out, &std::mem::take(&mut waiting));
                }
                waiting.push(stmt);
                continue;
            }
            if !self.passes(stmt, &waiting) {
                self.lane(&mut out, &std::mem::take(&mut waiting));
            }
            self.stmt(&mut out, stmt)?;
        }
        self.lane(&mut out, &waiting);
        Some(out)
    }

    /// Whether a statement computes with single floats that are wide.
    fn is_single(&self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Let(var, value) => self.spread.wide.contains(var) && is_single(self.source, *var, value),
            Stmt::Store(place, operand) | Stmt::Update(place, _, operand) => {
                self.spread.place(self.source, place) && is_float(self.source, place, operand)
            }
            Stmt::If(branch) => {
                let blocks = [&branch.then, &branch.other];
                self.spread.operand(&branch.cond)
                    && blocks
                        .iter()
                        .all(|b| b.stmts.iter().all(|stmt| self.is_single(stmt) || self.is_shared(stmt)))
            }
            _ => false,
        }
    }

    /// Whether a statement computes a value that is not wide.
    fn is_shared(&self, stmt: &Stmt) -> bool {
        matches!(stmt, Stmt::Let(var, value)
            if !self.spread.wide.contains(var) && is_pure(self.source, *var, value))
    }

    /// Whether a statement that is not wide may run before those that are waiting: they change
    /// nothing but what is wide.
    fn passes(&self, stmt: &Stmt, waiting: &[&Stmt]) -> bool {
        match stmt {
            Stmt::Let(..) => self.is_shared(stmt),
            Stmt::Store(place, _) | Stmt::Update(place, ..) => {
                let root = self.source.root(place);
                !self.spread.wide.contains(&root) && !waiting.iter().any(|w| reads(self.source, w, root))
            }
            _ => false,
        }
    }

    /// A statement outside of loops over directions.
    fn stmt(&mut self, out: &mut Vec<Stmt>, stmt: &Stmt) -> Option<()> {
        match stmt {
            Stmt::Let(var, value) if self.spread.wide.contains(var) => self.whole(out, *var, value)?,
            Stmt::Store(place, operand) if self.spread.place(self.source, place) => {
                let operand = self.wide(out, operand)?;
                out.push(Stmt::Store(place.clone(), operand));
            }
            Stmt::Push(place, operand) if self.spread.place(self.source, place) => {
                let operand = self.wide(out, operand)?;
                out.push(Stmt::Push(place.clone(), operand));
            }
            Stmt::Save(stack, operand) if self.spread.wide.contains(stack) => {
                let operand = self.wide(out, operand)?;
                out.push(Stmt::Save(*stack, operand));
            }
            Stmt::Declare(var) if self.spread.wide.contains(var) && self.source.vars[*var].ty.is_float() => {
                self.zeros(out, *var);
            }
            Stmt::If(branch) if !self.spread.operand(&branch.cond) => {
                let (then, other) = (self.block(&branch.then.stmts)?, self.block(&branch.other.stmts)?);
                let (then, other) = (Block { stmts: then }, Block { stmts: other });
                out.push(Stmt::If(If { cond: branch.cond.clone(), then, other }));
            }
            // Single statements under it, and others.
            Stmt::If(_) => return None,
            Stmt::Match(m) => {
                let mut m = m.clone();
                for arm in &mut m.arms {
                    arm.body.stmts = self.block(&arm.body.stmts)?;
                }
                out.push(Stmt::Match(m));
            }
            Stmt::Loop(l) => {
                let mut l = l.clone();
                if let LoopKind::While(cond, _) = &mut l.kind {
                    cond.stmts = self.block(&cond.stmts)?;
                }
                l.body.stmts = self.block(&l.body.stmts)?;
                out.push(Stmt::Loop(l));
            }
            Stmt::Switch(on, cases) => {
                let cases = cases.iter().map(|b| self.block(&b.stmts).map(|stmts| Block { stmts }));
                out.push(Stmt::Switch(on.clone(), cases.collect::<Option<_>>()?));
            }
            other => out.push(other.clone()),
        }
        Some(())
    }

    /// The definition of an aggregate, or a copy of something.
    fn whole(&mut self, out: &mut Vec<Stmt>, var: VarId, value: &Value) -> Option<()> {
        let value = match value {
            Value::Array(all) => Value::Array(self.all(out, all)?),
            Value::Tuple(all) => Value::Tuple(self.all(out, all)?),
            Value::Vec(all) => Value::Vec(self.all(out, all)?),
            Value::Use(Operand::Const(c)) if c.ty.is_float() => {
                Value::Repeat(Operand::Const(c.clone()), self.width.clone())
            }
            Value::Use(o) => Value::Use(o.clone()),
            Value::Repeat(o, n) => Value::Repeat(self.wide(out, o)?, n.clone()),
            Value::VecRepeat(o, n) => Value::VecRepeat(self.wide(out, o)?, n.clone()),
            Value::Select(c, a, b) => Value::Select(c.clone(), self.wide(out, a)?, self.wide(out, b)?),
            Value::Zero(of) => Value::Zero(ty(of, &self.width)?),
            Value::ZeroLike(place) if !self.spread.place(self.source, place) => {
                let of = self.source.place_ty(place);
                let wide = ty(&of, &self.width)?;
                match of {
                    of if of.has_fixed_shape() => Value::Zero(wide),
                    of if of.is_of_floats() => Value::WideLike(place.clone(), self.width.clone()),
                    _ => return None,
                }
            }
            other => other.clone(),
        };
        out.push(Stmt::Let(var, value));
        Some(())
    }

    fn all(&mut self, out: &mut Vec<Stmt>, all: &[Operand]) -> Option<Vec<Operand>> {
        all.iter().map(|o| self.wide(out, o)).collect()
    }

    /// A constant in each direction; `None` where it may be something else than a float.
    fn wide(&mut self, out: &mut Vec<Stmt>, operand: &Operand) -> Option<Operand> {
        let Operand::Const(c) = operand else { return Some(operand.clone()) };
        let ty = ty(&c.ty, &self.width).filter(|_| c.ty.is_float())?;
        let var = self.temp("wide", ty);
        out.push(Stmt::Let(var, Value::Repeat(operand.clone(), self.width.clone())));
        Some(Operand::Var(var))
    }

    fn temp(&mut self, name: &str, ty: Ty) -> VarId {
        let name = Ident::new(name, Span::mixed_site());
        self.function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp })
    }

    /// Declares a variable with zeros, to be filled direction by direction.
    fn zeros(&mut self, out: &mut Vec<Stmt>, var: VarId) {
        let zero = match &self.source.vars[var].ty {
            Ty::Unknown => Ty::Float(self.source.ambient_float()),
            other => other.clone(),
        };
        let ty = Ty::Array(Box::new(zero), self.width.clone());
        let variable = &mut self.function.vars[var];
        (variable.ty, variable.mutable) = (ty.clone(), true);
        out.push(Stmt::Let(var, Value::Zero(ty)));
    }

    /// Whether a place is an element, or a field, of something.
    fn is_part(&self, place: &Place) -> bool {
        !self.source.resolve(place).steps.is_empty()
    }

    /// Whether a statement looks at elements of what those that are waiting change elements of.
    fn meets(&self, stmt: &Stmt, waiting: &[&Stmt]) -> bool {
        let mut read = VarSet::new();
        let note = |access: Access<'_>, found: &mut VarSet, changes: bool| match access {
            Access::Write(p) | Access::Change(p) if self.is_part(p) => {
                found.insert(self.source.root(p));
            }
            Access::Read(p) if !changes && self.is_part(p) => {
                found.insert(self.source.root(p));
            }
            _ => {}
        };
        if let Stmt::Let(..) | Stmt::If(_) = stmt {
            visit::each_access_of(std::slice::from_ref(stmt), &mut |access| note(access, &mut read, false));
        }
        let mut changed = VarSet::new();
        for stmt in waiting {
            let stmts = std::slice::from_ref(*stmt);
            visit::each_access_of(stmts, &mut |access| note(access, &mut changed, true));
        }
        read.iter().any(|root| changed.contains(&root))
    }

    // For `let t_y = t_x[i] * y; t_z[i] += t_y;`, emits
    //
    //     let t = t_x[i];
    //     let mut t_y = [0.0; N];
    //     for k in 0..N { t_y[k] = t[k] * y; }
    //     for k in 0..N { t_z[i][k] += t_y[k]; }
    /// A loop over the directions with these statements: of elements it has copies, and what
    /// goes into elements has loops of its own, so that none of it overlaps with anything.
    fn lane(&mut self, out: &mut Vec<Stmt>, stmts: &[&Stmt]) {
        let (mut inner, mut ends) = (Vec::new(), Vec::new());
        for stmt in stmts {
            match stmt {
                Stmt::Let(var, Value::Load(place, LoadMode::Use))
                    if self.is_part(place)
                        && self.spread.place(self.source, place)
                        && !self.source.vars[*var].mutable =>
                {
                    out.push((*stmt).clone());
                }
                Stmt::Store(place, _) | Stmt::Update(place, ..) if self.is_part(place) => ends.push(*stmt),
                _ => inner.push(*stmt),
            }
        }
        let inside = self.inside(out, &inner);
        self.over_directions(out, &inner, &inside);
        let nothing = VarSet::new();
        ends.iter().for_each(|stmt| self.over_directions(out, std::slice::from_ref(stmt), &nothing));
    }

    /// What nothing outside of a loop with these statements needs; declares what else it
    /// defines.
    fn inside(&mut self, out: &mut Vec<Stmt>, stmts: &[&Stmt]) -> VarSet {
        let mut uses = HandleMap::default();
        stmts.iter().for_each(|stmt| count(self.source, std::slice::from_ref(*stmt), &mut uses));
        let mut inside = VarSet::new();
        let mut defined = Vec::new();
        visit_all(stmts, &mut |stmt| {
            if let Stmt::Let(var, _) = stmt
                && self.spread.wide.contains(var)
            {
                defined.push(*var);
            }
        });
        for var in defined {
            // Memory may be changed elsewhere, without being read here.
            if uses[var] == self.uses[var] && !self.source.vars[var].mutable {
                inside.insert(var);
            } else {
                self.zeros(out, var);
            }
        }
        inside
    }

    /// A loop over the directions.
    fn over_directions(&mut self, out: &mut Vec<Stmt>, stmts: &[&Stmt], inside: &VarSet) {
        if stmts.is_empty() {
            return;
        }
        let index = self.temp("k", Ty::usize());
        let mut lane = Lane { index, values: VarTable::new(), inside: inside.clone() };
        let mut body = Vec::new();
        stmts.iter().for_each(|stmt| self.single(&mut body, &mut lane, stmt));
        let kind = LoopKind::Counted {
            index,
            from: Operand::Const(Const::new(quote::quote!(0), Ty::usize(), Some(0.0))),
            to: Operand::Const(Const::new(self.width.clone(), Ty::usize(), None)),
            inclusive: false,
            reversed: false,
        };
        out.push(Stmt::Loop(Box::new(Loop { kind, body: Block { stmts: body }, exit: None })));
    }

    /// A statement in a loop over the directions.
    fn single(&mut self, out: &mut Vec<Stmt>, lane: &mut Lane, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, _) if !self.spread.wide.contains(var) => out.push(stmt.clone()),
            Stmt::Let(var, value) => {
                let value = self.value(out, lane, value);
                if lane.inside.contains(var) {
                    self.function.vars[*var].ty = self.source.vars[*var].ty.clone();
                    return out.push(Stmt::Let(*var, value));
                }
                let name = self.source.vars[*var].name.clone();
                let ty = self.source.vars[*var].ty.clone();
                let one = self.function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp });
                out.push(Stmt::Let(one, value));
                out.push(Stmt::Store(Self::at(&Place::var(*var), lane), Operand::Var(one)));
                if !self.source.vars[*var].mutable {
                    lane.values.insert(*var, one);
                }
            }
            Stmt::Store(place, operand) => {
                let operand = self.operand(out, lane, operand);
                out.push(Stmt::Store(Self::at(place, lane), operand));
            }
            Stmt::Update(place, sign, operand) => {
                let operand = self.operand(out, lane, operand);
                out.push(Stmt::Update(Self::at(place, lane), *sign, operand));
            }
            Stmt::If(branch) => {
                let cond = self.operand(out, lane, &branch.cond);
                // What is read on one side is not there on the other.
                let before = lane.values.clone();
                let mut side = |block: &Block| {
                    let mut stmts = Vec::new();
                    block.stmts.iter().for_each(|stmt| self.single(&mut stmts, lane, stmt));
                    lane.values = before.clone();
                    Block { stmts }
                };
                let (then, other) = (side(&branch.then), side(&branch.other));
                out.push(Stmt::If(If { cond, then, other }));
            }
            _ => unreachable!("only these are single"),
        }
    }

    fn at(place: &Place, lane: &Lane) -> Place {
        place.clone().step(Step::Index(Operand::Var(lane.index)))
    }

    fn value(&mut self, out: &mut Vec<Stmt>, lane: &mut Lane, value: &Value) -> Value {
        if let Value::Load(place, mode) = value
            && self.spread.place(self.source, place)
        {
            return Value::Load(Self::at(place, lane), *mode);
        }
        let mut value = value.clone();
        rewrite::operands(&mut value, &mut |operand| *operand = self.operand(out, lane, operand));
        value
    }

    /// What an operand is in the current direction.
    fn operand(&mut self, out: &mut Vec<Stmt>, lane: &mut Lane, operand: &Operand) -> Operand {
        let Operand::Var(var) = operand else { return operand.clone() };
        if !self.spread.wide.contains(var) || lane.inside.contains(var) {
            return operand.clone();
        }
        if let Some(one) = lane.values.get(var) {
            return Operand::Var(*one);
        }
        let ty = match &self.source.vars[*var].ty {
            one @ (Ty::Float(_) | Ty::Bool) => one.clone(),
            _ => Ty::Float(FloatTy::Any),
        };
        let one = self.temp("t", ty);
        out.push(Stmt::Let(one, Value::Load(Self::at(&Place::var(*var), lane), LoadMode::Use)));
        Operand::Var(one)
    }
}

fn visit_all<'s>(stmts: &[&'s Stmt], f: &mut dyn FnMut(&'s Stmt)) {
    stmts.iter().for_each(|stmt| visit::each_stmt_of(std::slice::from_ref(*stmt), f));
}

/// Whether a statement, or one in its blocks, reads memory of a variable.
fn reads(function: &Function, stmt: &Stmt, root: VarId) -> bool {
    let mut found = false;
    visit::each_access_of(std::slice::from_ref(stmt), &mut |access| {
        found |= match access {
            Access::Read(p) | Access::Write(p) | Access::Change(p) => function.root(p) == root,
            Access::Operand(Operand::Var(var)) => *var == root,
            Access::Opaque(code) => code.reads.contains(&root),
            Access::Operand(Operand::Const(_)) | Access::Define(_) => false,
        };
    });
    found
}

/// Counts the uses of variables, as operands and as the start of places.
fn count(function: &Function, stmts: &[Stmt], uses: &mut HandleMap<Var, usize>) {
    let mut look = |access: Access<'_>| match access {
        Access::Operand(Operand::Var(var)) => *uses.get_mut(*var) += 1,
        Access::Read(p) | Access::Write(p) | Access::Change(p) => {
            *uses.get_mut(p.root) += 1;
            let root = function.root(p);
            if root != p.root {
                *uses.get_mut(root) += 1;
            }
        }
        Access::Opaque(code) => {
            code.reads.iter().chain(&code.writes).for_each(|var| *uses.get_mut(*var) += 1);
        }
        Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
    };
    visit::each_access_of(stmts, &mut look);
}

fn uses_of_place(place: &Place, uses: &mut HandleMap<Var, usize>) {
    *uses.get_mut(place.root) += 1;
    for operand in place.operands() {
        if let Operand::Var(var) = operand {
            *uses.get_mut(*var) += 1;
        }
    }
}
