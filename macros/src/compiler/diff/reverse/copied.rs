//! Copies of parts of what does not change, `let a = layer.act`: what their adjoints would
//! be is added to those of the parts, so that they need none of their own.

use crate::compiler::analysis::activity::Activity;
use crate::compiler::ir::visit;
use crate::compiler::ir::{Function, Operand, Place, Stmt, Ty, Value, VarId, VarKind, VarTable};

/// The parts that variables of unknown types, or of the user's, are copies of.
pub(super) fn parts(function: &Function, facts: &Activity) -> VarTable<Place> {
    let mut found = VarTable::new();
    visit::each_stmt(&function.body, &mut |stmt| {
        let Stmt::Let(var, value) = stmt else { return };
        if !is_copy(function, *var) {
            return;
        }
        let part = match value {
            Value::Load(place, _) => part(function, &found, place),
            Value::Use(Operand::Var(from)) => found.get(from).cloned(),
            _ => None,
        };
        if let Some(part) = part.filter(|part| facts.active_place(function, part)) {
            found.insert(*var, part);
        }
    });
    found
}

/// Whether a variable is a copy that does not change.
fn is_copy(function: &Function, var: VarId) -> bool {
    let var = &function.vars[var];
    !var.mutable && !matches!(var.kind, VarKind::View(..)) && matches!(var.ty, Ty::Unknown | Ty::User(_))
}

/// A part of what does not change.
fn part(function: &Function, known: &VarTable<Place>, place: &Place) -> Option<Place> {
    let place = function.resolve(place);
    if let Some(part) = known.get(&place.root) {
        let steps = part.steps.iter().chain(&place.steps).cloned().collect();
        return Some(Place { root: part.root, steps });
    }
    let root = &function.vars[place.root];
    let still = !root.mutable && !matches!(root.ty, Ty::Ref(true, _));
    (still && !place.steps.is_empty()).then_some(place)
}
