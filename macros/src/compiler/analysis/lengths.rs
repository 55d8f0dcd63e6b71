//! Lengths that are certainly equal.
//!
//! Takes a function as it was lowered, or statements of generated code. A length is
//! under-approximated: two that differ may be equal, two that are the same are. Memory
//! whose length may change has none.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    CmpOp, Function, LoadMode, Operand, Place, Step, Stmt, Ty, Value, VarId, VarKind, VarSet, VarTable,
};

/// A length, as far as it is told apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Length {
    /// That of a parameter, or of a list that does not change.
    Of(VarId),
    /// The value of a variable.
    Value(VarId),
    /// A constant, as written.
    Const(String),
    /// That of a part of a parameter that is lent, by its fields and elements.
    Part(VarId, String),
    /// From one bound to another, as values that do not change.
    Between(Box<Length>, Box<Length>),
}

/// How long things are.
#[derive(Default)]
pub struct Lengths<'a> {
    /// What defines variables, as far as it tells of lengths.
    definitions: VarTable<Value>,
    /// Memory whose length may change.
    resized: VarSet,
    /// Adjoints, with the parameters that they have the shape of.
    shapes: &'a [(VarId, VarId)],
}

impl<'a> Lengths<'a> {
    /// Looks at a function. Its calls do not count: whoever asks looks at them.
    pub fn of(function: &Function) -> Self {
        let mut lengths = Lengths::default();
        visit::each_stmt(&function.body, &mut |stmt| lengths.note(function, stmt));
        lengths
    }

    /// Looks at statements, their calls included. Adjoints of parameters, which have
    /// their shape, are given with these.
    pub fn of_stmts(function: &Function, stmts: &[Stmt], shapes: &'a [(VarId, VarId)]) -> Self {
        let mut lengths = Lengths { shapes, ..Lengths::default() };
        visit::each_stmt_of(stmts, &mut |stmt| {
            lengths.note(function, stmt);
            visit::stmt(stmt, &mut |access| {
                if let Access::Write(place) | Access::Change(place) = access
                    && place.steps.is_empty()
                    && !is_slice(&function.vars[place.root].ty)
                {
                    lengths.resized.insert(function.root(place));
                }
            });
        });
        lengths
    }

    fn note(&mut self, function: &Function, stmt: &Stmt) {
        let whole = |place: &Place| function.is_whole(place);
        match stmt {
            Stmt::Let(var, value) => {
                if let Value::Pop(place) = value {
                    self.resized.insert(function.root(place));
                }
                self.define(*var, value);
            }
            Stmt::Store(place, _) if whole(place) => {
                self.resized.insert(function.root(place));
            }
            Stmt::Push(place, _) => {
                self.resized.insert(function.root(place));
            }
            Stmt::Swap(a, b) if whole(a) || whole(b) => {
                self.resized.extend([a, b].map(|place| function.root(place)));
            }
            _ => {}
        }
        visit::stmt(stmt, &mut |access| {
            if let Access::Opaque(code) = access {
                self.resized.extend(code.writes.iter().map(|v| function.root(&Place::var(*v))));
            }
        });
    }

    fn define(&mut self, var: VarId, value: &Value) {
        let tells = matches!(
            value,
            Value::VecRepeat(..)
                | Value::Load(_, LoadMode::ToVec | LoadMode::Clone)
                | Value::ZeroLike(_)
                | Value::WideLike(..)
                | Value::Use(_)
                | Value::Len(_)
                | Value::Select(..)
                | Value::Compare(CmpOp::Lt, ..)
        );
        if tells {
            self.definitions.insert(var, value.clone());
        }
    }

    /// The length of all of a place, if nothing changes it.
    pub fn of_place(&self, function: &Function, place: &Place) -> Option<Length> {
        let place = function.resolve(place);
        match place.steps.last() {
            None => self.length(function, place.root),
            Some(Step::Range(Some(from), Some(to))) => {
                let [from, to] = [from, to].map(|bound| self.value(function, bound).map(Box::new));
                Some(Length::Between(from?, to?))
            }
            Some(_) => self.part(function, &place),
        }
    }

    /// The length of a part of a parameter that nothing changes, or of the same part of its
    /// adjoint, whose shape is the same.
    fn part(&self, function: &Function, place: &Place) -> Option<Length> {
        let shape = self.shapes.iter().find(|(adjoint, _)| *adjoint == place.root);
        let root = shape.map_or(place.root, |(_, primal)| *primal);
        let var = &function.vars[root];
        let lent = matches!((&var.kind, &var.ty), (VarKind::Param, Ty::Ref(false, _)));
        if !lent || self.resized.contains(&place.root) {
            return None;
        }
        let mut path = String::new();
        for step in &place.steps {
            match step {
                Step::Named(name) => write!(path, ".{name}"),
                Step::Field(k) => write!(path, ".{k}"),
                Step::Index(Operand::Var(v)) if !function.vars[*v].mutable => write!(path, "[{}]", v.index()),
                Step::Index(Operand::Const(c)) => write!(path, "[{}_]", c.text()),
                _ => return None,
            }
            .ok()?;
        }
        Some(Length::Part(root, path))
    }

    /// The length of all of a variable, if nothing changes it.
    pub fn length(&self, function: &Function, root: VarId) -> Option<Length> {
        let var = &function.vars[root];
        if let Ty::Array(_, n) = var.ty.peel() {
            return Some(Length::Const(n.to_string()));
        }
        if self.resized.contains(&root) {
            return None;
        }
        if let Some((_, primal)) = self.shapes.iter().find(|(adjoint, _)| *adjoint == root) {
            return self.length(function, *primal);
        }
        if let VarKind::Param = var.kind {
            return Some(Length::Of(root));
        }
        // A list of its own length, as long as nothing changes it.
        let own =
            (!var.mutable && matches!(var.kind, VarKind::Local | VarKind::Temp)).then_some(Length::Of(root));
        match self.definitions.get(&root) {
            Some(Value::VecRepeat(_, n)) => self.value(function, n),
            Some(Value::Load(place, LoadMode::ToVec | LoadMode::Clone) | Value::ZeroLike(place)) => {
                self.of_place(function, place).or(own)
            }
            _ => own,
        }
    }

    /// An integer as a length.
    pub fn value(&self, function: &Function, operand: &Operand) -> Option<Length> {
        let var = match operand {
            Operand::Const(c) => return Some(Length::Const(c.text().to_string())),
            Operand::Var(var) => *var,
        };
        if function.vars[var].mutable {
            return None;
        }
        match self.definitions.get(&var) {
            Some(Value::Use(other)) => self.value(function, other),
            Some(Value::Len(place)) => Some(self.of_place(function, place).unwrap_or(Length::Value(var))),
            _ => Some(Length::Value(var)),
        }
    }

    /// The lengths of which an integer is the least.
    pub fn least_of(&self, function: &Function, operand: &Operand) -> Option<BTreeSet<Length>> {
        if let Operand::Var(var) = operand
            && let Some(Value::Select(Operand::Var(cond), a, b)) = self.definitions.get(var)
            && let Some(Value::Compare(CmpOp::Lt, c, d)) = self.definitions.get(cond)
            && a.same(c)
            && b.same(d)
        {
            let mut all = self.least_of(function, a)?;
            all.append(&mut self.least_of(function, b)?);
            return Some(all);
        }
        Some(BTreeSet::from([self.value(function, operand)?]))
    }
}

/// Whether a type is a slice's, behind a reference.
fn is_slice(ty: &Ty) -> bool {
    matches!(ty, Ty::Ref(_, inner) if matches!(**inner, Ty::Slice(_)))
}
