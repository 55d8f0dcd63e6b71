//! An adjoint that every iteration of a loop adds to is summed in a local and
//! added once after the loop: a store to the same address in each iteration
//! would keep the loop from being vectorised.
//!
//! ```text
//! for j in 0..n { d_x[i] += e; }      let mut sum = 0.0;
//!                                     for j in 0..n { sum += e; }
//!                                     if sum != 0.0 { d_x[i] += sum; }
//! ```
//!
//! The index may be computed in the loop, from what is the same in all iterations
//! and from the counters of short inner loops: for `d_x[3 * i + k]`, where `k` is in
//! `0..3`, the sum is an array of three. The loop may add to other elements of the
//! same adjoint, which may be the same ones: sums may be taken in any order.
//!
//! The condition keeps an index from being looked at that no iteration has used.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span};
use quote::quote;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    BinOp, Block, CmpOp, Const, Function, If, LoadMode, Loop, LoopKind, Operand, Place, Sign, Step, Stmt, Ty,
    Value, Var, VarId, VarKind, VarSet, rewrite,
};

/// How many elements an array of sums may have.
const LARGEST: usize = 16;

/// Rewrites the loops in statements, inner ones first.
pub fn run(function: &mut Function, stmts: &mut Vec<Stmt>) {
    rewrite::replace_nested(stmts, &mut |stmt| {
        rewrite::each_block(stmt, &mut |stmts| run(function, stmts));
        if let Stmt::Loop(l) = stmt { iterate(function, l) } else { None }
    });
}

/// What stands for a loop, if it has such sums.
fn iterate(function: &mut Function, l: &mut Loop) -> Option<Vec<Stmt>> {
    let scan = Scan::of(function, l);
    let sums = scan.sums(l);
    if sums.is_empty() {
        return None;
    }
    let definitions = scan.definitions;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for sum in sums {
        let name = function.vars[sum.place.root].name.to_string().replace("r#", "");
        let element = function.place_ty(&sum.place);
        let ty = sum.counters.iter().rev().fold(element.clone(), |ty, (_, n)| {
            let n = Literal::usize_unsuffixed(*n);
            Ty::Array(Box::new(ty), quote!(#n))
        });
        let local = fresh(function, &format!("{name}_sum"), ty.clone(), true);
        before.push(Stmt::Let(local, Value::Zero(ty)));
        let steps = sum.counters.iter().map(|(k, _)| Step::Index(Operand::Var(*k))).collect();
        redirect(&mut l.body.stmts, &sum.place, &Place { root: local, steps });
        after.extend(AddAfter { function, definitions: &definitions, sum: &sum, local }.stmts(element));
    }
    before.push(Stmt::Loop(Box::new(l.take())));
    before.extend(after);
    Some(before)
}

fn fresh(function: &mut Function, name: &str, ty: Ty, mutable: bool) -> VarId {
    let name = Ident::new(name, Span::mixed_site());
    function.vars.add(Var { name, ty, mutable, kind: VarKind::Generated })
}

/// A place of an adjoint that is the same in all iterations of a loop, but for the
/// counters of short loops inside.
struct Sum {
    place: Place,
    /// The counters, each with what it stays below.
    counters: Vec<(VarId, usize)>,
}

/// What is known of the variables that a loop defines.
struct Scan<'f> {
    function: &'f Function,
    inside: VarSet,
    /// The counters of inner loops with few iterations, and what they stay below.
    counters: BTreeMap<VarId, usize>,
    /// Sums and products of integers.
    definitions: BTreeMap<VarId, Value>,
}

impl<'f> Scan<'f> {
    fn of(function: &'f Function, l: &Loop) -> Self {
        let mut scan =
            Scan { function, inside: VarSet::new(), counters: BTreeMap::new(), definitions: BTreeMap::new() };
        scan.inside.extend(binds(&l.kind));
        visit::each_access(&l.body, &mut |access| {
            if let Access::Define(v) = access {
                scan.inside.insert(v);
            }
        });
        visit::each_stmt(&l.body, &mut |s| scan.look_at(s));
        scan
    }

    fn look_at(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, value @ Value::Binary(BinOp::Add | BinOp::Sub | BinOp::Mul, ..))
                if matches!(self.function.vars[*var].ty, Ty::Int(_)) && !self.function.vars[*var].mutable =>
            {
                self.definitions.insert(*var, value.clone());
            }
            Stmt::Loop(l) => {
                let LoopKind::Counted {
                    index,
                    from: Operand::Const(from),
                    to: Operand::Const(to),
                    inclusive,
                    ..
                } = &l.kind
                else {
                    return;
                };
                let end = to.number.map(|n| n + f64::from(u8::from(*inclusive)));
                let short = (1..=LARGEST).find(|n| end == Some(*n as f64));
                if let (Some(end), Some(0.0..)) = (short, from.number) {
                    self.counters.insert(*index, end);
                }
            }
            _ => {}
        }
    }

    /// The places that are summed in locals: those of adjoints that the loop only adds
    /// to.
    fn sums(&self, l: &Loop) -> Vec<Sum> {
        let mut touched = VarSet::new();
        let mut sums: Vec<Sum> = Vec::new();
        visit::each_stmt(&l.body, &mut |s| {
            if let Stmt::Update(place, _, value) = s {
                visit::stmt(s, &mut |access| {
                    if let Access::Operand(Operand::Var(v)) = access {
                        touched.insert(*v);
                    }
                });
                if !sums.iter().any(|sum| sum.place.same(place)) {
                    sums.extend(self.sum(place, value));
                }
                return;
            }
            visit::stmt(s, &mut |access| match access {
                Access::Operand(Operand::Var(v)) => {
                    touched.insert(*v);
                }
                Access::Read(p) | Access::Write(p) | Access::Change(p) => {
                    touched.insert(p.root);
                }
                _ => {}
            });
        });
        sums.retain(|sum| !touched.contains(&sum.place.root));
        sums
    }

    fn sum(&self, place: &Place, value: &Operand) -> Option<Sum> {
        let function = self.function;
        let adjoint = matches!(function.vars[place.root].kind, VarKind::Generated)
            && !self.inside.contains(&place.root);
        let scalar = function.place_ty(place).is_float() && function.operand_ty(value).is_float();
        // What a variant holds is there only where that has been tested.
        let sure = !place.steps.iter().any(|s| matches!(s, Step::Payload(..)));
        let indexed = sure && place.steps.iter().any(|s| matches!(s, Step::Index(_)));
        let mut counters = Vec::new();
        let same = adjoint && scalar && indexed && place.operands().all(|o| self.counts(o, &mut counters));
        let elements: usize = counters.iter().map(|(_, n)| n).product();
        (same && elements <= LARGEST).then(|| Sum { place: place.clone(), counters })
    }

    /// Whether an operand depends on counters only; collects these.
    fn counts(&self, operand: &Operand, counters: &mut Vec<(VarId, usize)>) -> bool {
        let Operand::Var(var) = operand else { return true };
        if !self.inside.contains(var) {
            return !self.function.vars[*var].mutable;
        }
        if let Some(n) = self.counters.get(var) {
            if !counters.contains(&(*var, *n)) {
                counters.push((*var, *n));
            }
            return true;
        }
        let Some(value) = self.definitions.get(var) else { return false };
        visit::operands(value).into_iter().all(|o| self.counts(o, counters))
    }
}

fn binds(kind: &LoopKind) -> Vec<VarId> {
    match kind {
        LoopKind::Counted { index, .. } => vec![*index],
        LoopKind::Items { binds, .. } => binds.clone(),
        LoopKind::While(..) | LoopKind::Forever => Vec::new(),
    }
}

fn redirect(stmts: &mut [Stmt], place: &Place, sum: &Place) {
    rewrite::each_place(stmts, &mut |p| {
        if p.same(place) {
            *p = sum.clone();
        }
    });
}

/// Writes what comes after the loop.
struct AddAfter<'a> {
    function: &'a mut Function,
    definitions: &'a BTreeMap<VarId, Value>,
    sum: &'a Sum,
    local: VarId,
}

impl AddAfter<'_> {
    /// For each value of the counters, adds the sum to its place.
    fn stmts(mut self, ty: Ty) -> Vec<Stmt> {
        let mut again = BTreeMap::new();
        for (counter, _) in &self.sum.counters {
            let var = &self.function.vars[*counter];
            let (name, ty) = (var.name.to_string().replace("r#", ""), var.ty.clone());
            again.insert(*counter, fresh(self.function, &name, ty, false));
        }
        let mut stmts = self.add(ty, &mut again.clone());
        for (counter, n) in self.sum.counters.iter().rev() {
            let ty = self.function.vars[*counter].ty.clone();
            let number = |n: usize| {
                let literal = Literal::usize_unsuffixed(n);
                Operand::Const(Const::literal(literal, ty.clone(), Some(n as f64)))
            };
            let kind = LoopKind::Counted {
                index: again[counter],
                from: number(0),
                to: number(*n),
                inclusive: false,
                reversed: false,
            };
            stmts = vec![Stmt::Loop(Box::new(Loop { kind, body: Block { stmts }, exit: None }))];
        }
        stmts
    }

    fn add(&mut self, ty: Ty, again: &mut BTreeMap<VarId, VarId>) -> Vec<Stmt> {
        let steps = self.sum.counters.iter().map(|(k, _)| Step::Index(Operand::Var(again[k]))).collect();
        let from = Place { root: self.local, steps };
        let total = fresh(self.function, "total", ty.clone(), false);
        let zero = Operand::Const(Const::float(0.0, ty));
        let some = fresh(self.function, "some", Ty::Bool, false);
        let mut then = Vec::new();
        let mut place = self.sum.place.clone();
        for step in &mut place.steps {
            match step {
                Step::Index(o) => *o = self.repeat(o, again, &mut then),
                Step::Range(a, b) => {
                    for o in a.iter_mut().chain(b) {
                        *o = self.repeat(o, again, &mut then);
                    }
                }
                Step::Field(_) | Step::Named(_) | Step::Payload(..) | Step::Chunks(_) => {}
            }
        }
        then.push(Stmt::Update(place, Sign::Plus, Operand::Var(total)));
        vec![
            Stmt::Let(total, Value::Load(from, LoadMode::Use)),
            Stmt::Let(some, Value::Compare(CmpOp::Ne, Operand::Var(total), zero)),
            Stmt::If(If { cond: Operand::Var(some), then: Block { stmts: then }, other: Block::default() }),
        ]
    }

    /// Computes an index of the loop once more.
    fn repeat(
        &mut self,
        operand: &Operand,
        again: &mut BTreeMap<VarId, VarId>,
        out: &mut Vec<Stmt>,
    ) -> Operand {
        let Operand::Var(var) = operand else { return operand.clone() };
        if let Some(var) = again.get(var) {
            return Operand::Var(*var);
        }
        let Some(mut value) = self.definitions.get(var).cloned() else { return operand.clone() };
        if let Value::Binary(_, a, b) = &mut value {
            *a = self.repeat(a, again, out);
            *b = self.repeat(b, again, out);
        }
        let known = &self.function.vars[*var];
        let (name, ty) = (known.name.to_string().replace("r#", ""), known.ty.clone());
        let copy = fresh(self.function, &name, ty, false);
        again.insert(*var, copy);
        out.push(Stmt::Let(copy, value));
        Operand::Var(copy)
    }
}
