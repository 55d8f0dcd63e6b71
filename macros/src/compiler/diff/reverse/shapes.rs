//! Where the reverse half looks at nothing but the shape of a list, for the list's adjoint, it gets
//! the length instead of the list.

use super::Sweep;
use super::available::uses;
use super::checkpoint::views_of;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Const, Operand, Place, Stmt, Ty, Value, VarId, VarSet};

impl Sweep<'_> {
    // For `let h = layer(x); z += h[0];`, where `d_h` starts from zeros in the shape of `h`,
    // makes
    //
    //     let h = layer(x);  let n = h.len();  ..
    //     let d_h = vec![0.0; n];  ..
    /// Of lists that the forward half defines and the reverse half does not read, takes the
    /// lengths.
    pub(super) fn keep_lengths(&mut self, forward: &mut Vec<Stmt>, reverse: &mut Vec<Stmt>) {
        let shaped = |stmt: &Stmt| match stmt {
            Stmt::Let(adjoint, Value::ZeroLike(place)) if place.steps.is_empty() => {
                Some((*adjoint, place.root))
            }
            _ => None,
        };
        if !reverse.iter().any(|stmt| shaped(stmt).is_some_and(|(_, list)| self.element(list).is_some())) {
            return;
        }
        let read = self.read_otherwise(reverse, |stmt| shaped(stmt).is_some());
        let mut at = 0;
        while at < reverse.len() {
            if let Some((adjoint, list)) = shaped(&reverse[at])
                && !read.contains(&list)
                && let Some(element) = self.element(list).cloned()
                && let Some(length) = self.measured(list, forward)
            {
                let zero = match &element {
                    Ty::Float(_) => Operand::Const(Const::float(0.0, element)),
                    _ => {
                        let zero = self.fresh("zero", element.clone(), false);
                        reverse.insert(at, Stmt::Let(zero, Value::Zero(element)));
                        at += 1;
                        Operand::Var(zero)
                    }
                };
                reverse[at] = Stmt::Let(adjoint, Value::VecRepeat(zero, length));
            }
            at += 1;
        }
    }

    /// What a list has as elements, if there is a zero for these that is written as such.
    fn element(&self, list: VarId) -> Option<&Ty> {
        match &self.function.vars[list].ty {
            Ty::Vec(element) => (element.has_fixed_shape() && element.is_of_floats()).then_some(element),
            _ => None,
        }
    }

    /// What statements look at, but for some of them; of views, what they are of.
    fn read_otherwise(&self, stmts: &[Stmt], but: impl Fn(&Stmt) -> bool) -> VarSet {
        let mut read = VarSet::new();
        for stmt in stmts.iter().filter(|stmt| !but(stmt)) {
            read.unite(&uses(std::slice::from_ref(stmt)));
        }
        for view in views_of(stmts) {
            read.unite(&self.view_uses(view));
        }
        let roots: Vec<VarId> = read.iter().map(|var| self.function.root(&Place::var(var))).collect();
        read.extend(roots);
        read
    }

    /// The length of a list that the forward half defines: right there, or where it may still
    /// change, at the end.
    fn measured(&mut self, list: VarId, forward: &mut Vec<Stmt>) -> Option<Operand> {
        let defines = |stmt: &Stmt| {
            let mut found = false;
            visit::stmt(stmt, &mut |access| found |= matches!(access, Access::Define(var) if var == list));
            found
        };
        let at = forward.iter().position(defines)?;
        let late = self.function.vars[list].mutable || matches!(forward[at], Stmt::Declare(_));
        let at = if late { forward.len() } else { at + 1 };
        let length = self.fresh("n", Ty::usize(), false);
        forward.insert(at, Stmt::Let(length, Value::Len(Place::var(list))));
        Some(Operand::Var(length))
    }
}
