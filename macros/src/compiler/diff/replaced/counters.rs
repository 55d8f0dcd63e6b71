//! The types of counters: what is noted of one may have to be kept for another function, where
//! rustc must be told its type.

use std::collections::BTreeMap;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{BinOp, Function, LoopKind, Operand, Place, Step, Stmt, Ty, Value, VarId};

/// The type of an integer, as its uses as an index and its arithmetic with others tell it; `None`
/// where they do not.
pub fn ty(function: &Function, var: VarId) -> Option<Ty> {
    if var.index() >= function.vars.len() {
        return None; // made since
    }
    let ty = &function.vars[var].ty;
    if let Ty::Int(Some(_)) = ty {
        return Some(ty.clone());
    }
    let mut known = Known { function, types: BTreeMap::new(), changed: true };
    visit::each_access(&function.body, &mut |access| {
        if let Access::Read(place) | Access::Write(place) | Access::Change(place) = access {
            known.place(place);
        }
    });
    visit::each_stmt(&function.body, &mut |stmt| match stmt {
        Stmt::View(view) => known.place(&function.resolve(&Place::var(*view))),
        Stmt::Let(var, Value::Len(_)) => known.is_usize(&Operand::Var(*var)),
        _ => {}
    });
    while std::mem::take(&mut known.changed) {
        visit::each_stmt(&function.body, &mut |stmt| known.stmt(stmt));
    }
    known.types.remove(&var)
}

struct Known<'f> {
    function: &'f Function,
    types: BTreeMap<VarId, Ty>,
    changed: bool,
}

impl Known<'_> {
    /// What indexes is a `usize`.
    fn place(&mut self, place: &Place) {
        for step in &place.steps {
            match step {
                Step::Index(at) => self.is_usize(at),
                Step::Range(from, to) => from.iter().chain(to).for_each(|at| self.is_usize(at)),
                Step::Field(_) | Step::Named(_) | Step::Payload(..) | Step::Chunks(_) => {}
            }
        }
    }

    fn is_usize(&mut self, operand: &Operand) {
        if let Operand::Var(var) = operand {
            self.types.insert(*var, Ty::usize());
        }
    }

    /// What stands on both sides is of one type.
    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, Value::Binary(op, a, b)) if !matches!(op, BinOp::Shl | BinOp::Shr) => {
                self.same(&[&Operand::Var(*var), a, b]);
            }
            Stmt::Let(_, Value::Compare(_, a, b)) => self.same(&[a, b]),
            Stmt::Let(var, Value::Use(a)) => self.same(&[&Operand::Var(*var), a]),
            Stmt::Let(var, Value::Load(place, _)) if place.steps.is_empty() => {
                self.same(&[&Operand::Var(*var), &Operand::Var(place.root)]);
            }
            Stmt::Store(place, a) | Stmt::Update(place, _, a) if place.steps.is_empty() => {
                self.same(&[&Operand::Var(place.root), a]);
            }
            Stmt::Loop(l) => {
                if let LoopKind::Counted { index, from, to, .. } = &l.kind {
                    self.same(&[&Operand::Var(*index), from, to]);
                }
            }
            _ => {}
        }
    }

    fn same(&mut self, operands: &[&Operand]) {
        let Some(ty) = operands.iter().find_map(|operand| self.ty(operand)) else { return };
        for operand in operands {
            if let Operand::Var(var) = operand
                && self.ty(operand).is_none()
            {
                self.types.insert(*var, ty.clone());
                self.changed = true;
            }
        }
    }

    fn ty(&self, operand: &Operand) -> Option<Ty> {
        let of = |ty: Ty| if let Ty::Int(Some(_)) = ty { Some(ty) } else { None };
        match operand {
            Operand::Var(var) => {
                self.types.get(var).cloned().or_else(|| of(self.function.vars[*var].ty.clone()))
            }
            Operand::Const(_) => of(self.function.operand_ty(operand)),
        }
    }
}
