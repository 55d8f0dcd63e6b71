//! Reverses a block: its statements one by one, in the opposite order.

use std::collections::BTreeMap;

use super::function::Declarations;
use super::{Halves, Scope, Sweep};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Block, Operand, Sign, Stmt, Ty, Value, VarId, VarKind, VarTable};

/// What comes after a statement of a region, for loops that may be fused.
#[derive(Clone, Copy)]
pub(super) struct Ahead<'a> {
    /// The statements that follow in the block.
    pub(super) following: &'a [Stmt],
    /// The adjoints that are known at the block's end.
    pub(super) base: &'a BTreeMap<VarId, Operand>,
}

impl Sweep<'_> {
    /// Reverses a block. `binders` are variables that its head brings into
    /// scope; `base` are the adjoints that are known at the end of a region.
    pub(super) fn block(
        &mut self,
        block: &Block,
        scope: Scope,
        binders: &[VarId],
        base: &BTreeMap<VarId, Operand>,
    ) -> Halves {
        let head = self.head.take();
        self.settle(block, binders);
        let outer_slots = (scope == Scope::Region).then(|| std::mem::take(&mut self.slots));
        let start = self.order;
        let mut forward = Vec::new();
        let mut parts = Vec::new();
        for (k, stmt) in block.stmts.iter().enumerate() {
            self.order += 1;
            let following = &block.stmts[k + 1..];
            let ahead = (scope == Scope::Region).then_some(Ahead { following, base });
            let mut halves = self.stmt(stmt, &forward, ahead);
            forward.append(&mut halves.forward);
            parts.push(halves.reverse);
        }
        self.order += 1;
        let mut reverse = Vec::with_capacity(parts.iter().map(Vec::len).sum());
        parts.iter_mut().rev().for_each(|part| reverse.append(part));
        if let Some(outer_slots) = outer_slots {
            self.close_region((block, binders), &mut forward, &mut reverse);
            let slots = std::mem::replace(&mut self.slots, outer_slots);
            forward.splice(0..0, slots);
        } else if !reverse.is_empty() {
            let declarations = self.declarations((block, binders), &forward, &mut reverse);
            reverse.splice(0..0, declarations.0.into_iter().map(|(_, stmt)| stmt));
            self.block_start = start;
            self.keep_lengths(&mut forward, &mut reverse);
            self.make_available(binders, head, &mut forward, &mut reverse);
        }
        Halves { forward, reverse }
    }

    /// Notes at which depth of loops the block's variables are declared.
    fn settle(&mut self, block: &Block, binders: &[VarId]) {
        let here = self.loops.clone();
        for var in binders {
            self.homes.set(*var, here.clone());
        }
        for stmt in &block.stmts {
            visit::stmt(stmt, &mut |access| {
                if let Access::Define(var) = access {
                    self.homes.set(var, here.clone());
                }
            });
        }
    }

    /// Zeros for the adjoints of the variables that the block, or its head, declares. An adjoint
    /// whose shape only its primal tells starts with the first sum instead, where
    /// that stands in the block itself.
    fn declarations(
        &mut self,
        (block, binders): (&Block, &[VarId]),
        forward: &[Stmt],
        reverse: &mut Vec<Stmt>,
    ) -> Declarations {
        let mut defined = binders.to_vec();
        for stmt in &block.stmts {
            visit::stmt(stmt, &mut |access| {
                if let Access::Define(var) = access {
                    defined.push(var);
                }
            });
        }
        let mut declarations = Vec::new();
        for var in defined {
            if let Some(adjoint) = self.adjoints.get(&var).copied() {
                let open = !self.function.vars[var].ty.peel().has_fixed_shape();
                if open && !super::function::mentions(forward, adjoint) && self.starts(adjoint, reverse) {
                    continue;
                }
                let zero = self.zero_of(var);
                declarations.push((adjoint, Stmt::Let(adjoint, zero)));
            }
        }
        Declarations(declarations)
    }

    /// Makes the first sum into an adjoint its definition, where it can be.
    fn starts(&self, adjoint: VarId, reverse: &mut Vec<Stmt>) -> bool {
        let mentions = |stmt: &Stmt, var: VarId| super::function::mentions(std::slice::from_ref(stmt), var);
        let Some(at) = reverse.iter().position(|stmt| mentions(stmt, adjoint)) else { return false };
        let Stmt::Update(place, Sign::Plus, Operand::Var(amount)) = &reverse[at] else { return false };
        let (place, amount) = (place.clone(), *amount);
        let known = &self.function.vars[amount];
        let owned = matches!(known.kind, VarKind::Generated) && !matches!(known.ty, Ty::Ref(..));
        if !owned || place.root != adjoint || !place.steps.is_empty() {
            return false;
        }
        let once = reverse.iter().filter(|stmt| mentions(stmt, amount)).count() == 2;
        match at.checked_sub(1).map(|before| &mut reverse[before]) {
            Some(Stmt::Let(var, _)) if once && *var == amount => {
                *var = adjoint;
                reverse.remove(at);
            }
            _ => reverse[at] = Stmt::Let(adjoint, Value::Use(Operand::Var(amount))),
        }
        true
    }

    /// In a region adjoints are declared before the reverse half, or before the
    /// first fused loop that adds to them.
    fn close_region(&mut self, block: (&Block, &[VarId]), forward: &mut Vec<Stmt>, reverse: &mut Vec<Stmt>) {
        if self.loops.is_empty() {
            reverse.splice(0..0, std::mem::take(&mut self.seeding));
        }
        let declarations = self.declarations(block, forward, reverse);
        if self.loops.is_empty() && !self.has_fused {
            // The forward half has no adjoints.
            reverse.splice(0..0, declarations.0.into_iter().map(|(_, stmt)| stmt));
            return;
        }
        let users = first_users(forward);
        let (mut early, mut late) = (Vec::new(), Vec::new());
        for (adjoint, stmt) in declarations.0 {
            match users.get(&adjoint) {
                Some(at) => early.push((*at, stmt)),
                None => late.push(stmt),
            }
        }
        early.sort_by_key(|(at, _)| *at);
        let mut all = std::mem::take(forward).into_iter().enumerate();
        let mut early = early.into_iter().peekable();
        for (k, stmt) in all.by_ref() {
            while let Some((_, declaration)) = early.next_if(|(at, _)| *at == k) {
                forward.push(declaration);
            }
            forward.push(stmt);
        }
        reverse.splice(0..0, late);
    }
}

/// The first statement that mentions each generated variable.
fn first_users(stmts: &[Stmt]) -> VarTable<usize> {
    let mut users = VarTable::new();
    for (k, stmt) in stmts.iter().enumerate() {
        let mut look = |access: Access<'_>| {
            let var = match access {
                Access::Operand(Operand::Var(v)) => *v,
                Access::Read(p) | Access::Write(p) | Access::Change(p) => p.root,
                Access::Operand(Operand::Const(_)) | Access::Opaque(_) | Access::Define(_) => return,
            };
            users.or_insert_with(var, || k);
        };
        visit::stmt(stmt, &mut look);
        visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
    }
    users
}
