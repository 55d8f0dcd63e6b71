//! Where a value is kept between the two sweeps.
//!
//! Outside of loops in a variable; in loops whose trip counts are all constants
//! in an array on the stack, one dimension for each loop; in other loops on a
//! last-in first-out stack, which fits because the reverse sweep runs the
//! iterations in the opposite order.

use proc_macro2::TokenStream;
use quote::quote;

use super::function::fixed_shape;
use super::{Sweep, load_mode};
use crate::compiler::ir::{LoopKind, Operand, Place, Step, Stmt, Ty, Value, VarId};

/// The largest array that is kept on the stack, in elements.
const TABLE_LIMIT: f64 = 4096.0;

/// A loop between a statement and its region.
#[derive(Clone, Debug)]
pub(super) enum Level {
    /// The trip count is a constant.
    Constant {
        /// Counts from 0.
        index: VarId,
        /// The trip count.
        trips: TokenStream,
        /// Its value, where it is a literal.
        number: Option<f64>,
    },
    /// It is not.
    Dynamic,
}

impl Level {
    /// Looks at the head of a loop.
    pub(super) fn of(kind: &LoopKind, exit: bool, usize_index: bool) -> Level {
        let LoopKind::Counted {
            index,
            from: Operand::Const(from),
            to: Operand::Const(to),
            inclusive: false,
            ..
        } = kind
        else {
            return Level::Dynamic;
        };
        let is_usize = matches!(&to.ty, Ty::Int(Some(name)) if name == "usize");
        if exit || !usize_index || from.number != Some(0.0) || !(to.number.is_some() || is_usize) {
            return Level::Dynamic;
        }
        Level::Constant { index: *index, trips: to.tokens.clone(), number: to.number }
    }
}

impl Sweep<'_> {
    /// Storage for a variable of a scope that ends: the statement that keeps it
    /// and the value that gives it back.
    pub(super) fn carry(&mut self, var: VarId) -> (Stmt, Value) {
        let ty = self.function.vars[var].ty.clone();
        let name = format!("{}_kept", super::plain(&self.function.vars[var].name));
        if self.nest.is_empty() && fixed_shape(&ty) {
            return self.carry_in_slot(var, &name, ty);
        }
        if !self.goes_on_stack(var) {
            return self.carry_in_table(var, &name, ty);
        }
        self.carry_on_stack(var, &name, ty)
    }

    /// Whether a variable is kept on a stack.
    pub(super) fn goes_on_stack(&self, var: VarId) -> bool {
        let fixed = fixed_shape(&self.function.vars[var].ty);
        let slot = self.nest.is_empty() && fixed;
        let table = self.switches.tables && fixed && self.table_fits();
        !slot && !table
    }

    /// A stack of its own for a variable.
    pub(super) fn carry_on_stack(&mut self, var: VarId, name: &str, ty: Ty) -> (Stmt, Value) {
        let stack = self.fresh(name, Ty::Stack(Box::new(ty)), true);
        self.stacks.push(Stmt::Let(stack, Value::Stack(None)));
        self.saved.push(stack);
        (Stmt::Save(stack, Operand::Var(var)), Value::Restore(stack))
    }

    fn carry_in_slot(&mut self, var: VarId, name: &str, ty: Ty) -> (Stmt, Value) {
        let slot = self.fresh(name, ty.clone(), true);
        self.slots.push(Stmt::Let(slot, Value::Zero(ty.clone())));
        (Stmt::Store(Place::var(slot), Operand::Var(var)), Value::Load(Place::var(slot), load_mode(&ty)))
    }

    fn table_fits(&self) -> bool {
        let mut size = 1.0;
        let mut named = 0;
        for level in &self.nest {
            match level {
                Level::Constant { number: Some(n), .. } => size *= n,
                Level::Constant { number: None, .. } => named += 1,
                Level::Dynamic => return false,
            }
        }
        size <= TABLE_LIMIT && named <= 2
    }

    fn carry_in_table(&mut self, var: VarId, name: &str, element: Ty) -> (Stmt, Value) {
        let mut ty = element.clone();
        let mut place_steps = Vec::new();
        for level in self.nest.iter().rev() {
            let Level::Constant { index, trips, .. } = level else {
                unreachable!("`table_fits` was asked before")
            };
            ty = Ty::Array(Box::new(ty), quote!(#trips));
            place_steps.insert(0, Step::Index(Operand::Var(*index)));
        }
        let table = self.fresh(name, ty.clone(), true);
        self.slots.push(Stmt::Let(table, Value::Zero(ty)));
        let place = Place { root: table, steps: place_steps };
        (Stmt::Store(place.clone(), Operand::Var(var)), Value::Load(place, load_mode(&element)))
    }
}
