//! Neighbours' adjoints are carried in locals: where each iteration of a loop adds
//! to `d_x[i]` and to `d_x[i + 1]`, what it adds to the second is kept for the next
//! iteration, which adds it to its first. So each element is written once, and
//! nothing is read from memory that has just been written.
//!
//! ```text
//! for i in 0..n {                  let mut carried = 0.0;
//!     d_x[i] += a;                 for i in 0..n {
//!     d_x[i + 1] += b;      =>         d_x[i] += carried + a;
//! }                                    carried = b;
//!                                  }
//!                                  if carried != 0.0 { d_x[n] += carried; }
//! ```
//!
//! Only sums are reordered: an element is read with what is carried for it. The
//! condition keeps an index from being looked at that no iteration has used.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span};

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    BinOp, Block, CmpOp, Const, Function, If, LoadMode, Loop, LoopKind, Operand, Place, Sign, Step, Stmt, Ty,
    Value, Var, VarId, VarKind, VarSet, rewrite,
};

/// How many neighbours may be carried.
const WIDEST: i64 = 3;

/// Rewrites the loops in statements.
pub fn run(function: &mut Function, stmts: &mut Vec<Stmt>) {
    rewrite::replace_nested(stmts, &mut |stmt| {
        rewrite::each_block(stmt, &mut |stmts| run(function, stmts));
        if let Stmt::Loop(l) = stmt { iterate(function, l) } else { None }
    });
}

/// What stands for a loop, if it adds to neighbours.
fn iterate(function: &mut Function, l: &mut Loop) -> Option<Vec<Stmt>> {
    let stencils = Stencil::of(function, l)?;
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for stencil in stencils {
        let mut carry = Carry::new(function, &stencil);
        before.extend(carry.declarations());
        let body = std::mem::take(&mut l.body.stmts);
        l.body.stmts = carry.body(body);
        after.extend(carry.hand_over(&l.kind));
    }
    before.push(Stmt::Loop(Box::new(l.take())));
    before.extend(after);
    Some(before)
}

/// What a loop does with one adjoint: at indices near its counter only.
struct Stencil {
    root: VarId,
    /// The adjoint's elements.
    element: Ty,
    /// How far indices are from the counter.
    distances: BTreeMap<VarId, i64>,
    /// An index at each distance that occurs.
    indices: BTreeMap<i64, Operand>,
    /// The distances of all elements, in the order in which the iterations leave
    /// them behind.
    order: Vec<i64>,
}

impl Stencil {
    /// The adjoints that a loop adds to at more than one distance.
    fn of(function: &Function, l: &Loop) -> Option<Vec<Stencil>> {
        let LoopKind::Counted { index, inclusive: false, reversed, .. } = &l.kind else { return None };
        if l.exit.is_some() {
            return None;
        }
        let distances = distances(*index, &l.body);
        let mut found: BTreeMap<VarId, (usize, BTreeMap<i64, Operand>)> = BTreeMap::new();
        for stmt in &l.body.stmts {
            if let Some((root, distance, index)) = near(function, stmt, &distances) {
                let (accesses, indices) = found.entry(root).or_default();
                *accesses += 1;
                indices.insert(distance, index);
            }
        }
        let summed: VarSet = l.body.stmts.iter().filter_map(added_to).collect();
        found.retain(|root, (_, indices)| summed.contains(root) && indices.len() > 1);
        if found.is_empty() {
            return None;
        }
        let all = accesses(function, &l.body);
        found.retain(|root, (near, _)| all.get(root) == Some(near));
        let stencils = found.into_iter().filter_map(|(root, (_, indices))| {
            let (first, last) = (*indices.keys().next()?, *indices.keys().next_back()?);
            let mut order: Vec<i64> = (first..=last).collect();
            if *reversed {
                order.reverse();
            }
            let element = function.place_ty(&Place::var(root).step(Step::Index(Operand::Var(*index))));
            (last - first <= WIDEST).then_some(Stencil {
                root,
                element,
                distances: distances.clone(),
                indices,
                order,
            })
        });
        Some(stencils.collect())
    }
}

/// What a statement adds to.
fn added_to(stmt: &Stmt) -> Option<VarId> {
    match stmt {
        Stmt::Update(place, ..) => Some(place.root),
        _ => None,
    }
}

/// How far values of a loop's body are from its counter.
fn distances(index: VarId, body: &Block) -> BTreeMap<VarId, i64> {
    let mut distances = BTreeMap::from([(index, 0)]);
    let number = |c: &Const| c.number.filter(|n| n.fract() == 0.0 && n.abs() <= 8.0).map(|n| n as i64);
    for stmt in &body.stmts {
        let Stmt::Let(var, Value::Binary(op, a, b)) = stmt else { continue };
        let distance = match (op, a, b) {
            (BinOp::Add, Operand::Var(v), Operand::Const(c))
            | (BinOp::Add, Operand::Const(c), Operand::Var(v))
                if *v == index =>
            {
                number(c)
            }
            (BinOp::Sub, Operand::Var(v), Operand::Const(c)) if *v == index => number(c).map(|n| -n),
            _ => None,
        };
        if let Some(distance) = distance {
            distances.insert(*var, distance);
        }
    }
    distances
}

/// The element of an adjoint that a statement adds to, reads or resets, if it is one
/// near the counter: the adjoint, the distance, and the index.
fn near(function: &Function, stmt: &Stmt, distances: &BTreeMap<VarId, i64>) -> Option<(VarId, i64, Operand)> {
    let (Stmt::Update(place, ..) | Stmt::Zero(place) | Stmt::Let(_, Value::Load(place, LoadMode::Use))) =
        stmt
    else {
        return None;
    };
    let [Step::Index(Operand::Var(index))] = place.steps.as_slice() else { return None };
    let adjoint = matches!(function.vars[place.root].kind, VarKind::Generated);
    let distance = distances.get(index)?;
    (adjoint && function.place_ty(place).is_float()).then_some((place.root, *distance, Operand::Var(*index)))
}

/// How often a block accesses each variable.
fn accesses(function: &Function, body: &Block) -> BTreeMap<VarId, usize> {
    let mut all: BTreeMap<VarId, usize> = BTreeMap::new();
    let mut count = |var: VarId| *all.entry(function.root(&Place::var(var))).or_default() += 1;
    visit::each_access(body, &mut |access| match access {
        Access::Operand(Operand::Var(v)) => count(*v),
        Access::Define(v) => count(v),
        Access::Read(p) | Access::Write(p) | Access::Change(p) => count(p.root),
        Access::Opaque(code) => code.reads.iter().chain(&code.writes).for_each(|v| count(*v)),
        Access::Operand(Operand::Const(_)) => {}
    });
    all
}

/// Writes a loop that carries.
struct Carry<'a> {
    function: &'a mut Function,
    stencil: &'a Stencil,
    /// For each distance but the one that is new in an iteration: what is carried.
    carried: BTreeMap<i64, VarId>,
    /// What has been added so far to the element at each distance.
    sums: BTreeMap<i64, Operand>,
}

impl<'a> Carry<'a> {
    fn new(function: &'a mut Function, stencil: &'a Stencil) -> Self {
        let mut carry = Carry { function, stencil, carried: BTreeMap::new(), sums: BTreeMap::new() };
        for distance in &stencil.order[..stencil.order.len() - 1] {
            let name = format!("{}_carried", carry.name());
            let var = carry.fresh(&name, stencil.element.clone(), true);
            carry.carried.insert(*distance, var);
        }
        carry
    }

    fn name(&self) -> String {
        self.function.vars[self.stencil.root].name.to_string().replace("r#", "")
    }

    fn fresh(&mut self, name: &str, ty: Ty, mutable: bool) -> VarId {
        let name = Ident::new(name, Span::mixed_site());
        self.function.vars.add(Var { name, ty, mutable, kind: VarKind::Generated })
    }

    fn bind(&mut self, out: &mut Vec<Stmt>, value: Value) -> Operand {
        let var = self.fresh(&self.name(), self.stencil.element.clone(), false);
        out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    fn declarations(&self) -> Vec<Stmt> {
        let zero = |var: &VarId| Stmt::Let(*var, Value::Zero(self.stencil.element.clone()));
        self.carried.values().map(zero).collect()
    }

    fn body(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut out = Vec::new();
        for (distance, var) in self.carried.clone() {
            let sum = self.bind(&mut out, Value::Load(Place::var(var), LoadMode::Use));
            self.sums.insert(distance, sum);
        }
        for stmt in stmts {
            self.stmt(&mut out, stmt);
        }
        let order = &self.stencil.order;
        if let Some(sum) = self.sums.remove(&order[0]) {
            out.push(Stmt::Update(self.element(order[0]), Sign::Plus, sum));
        }
        for pair in order.windows(2) {
            let sum = self.sums.remove(&pair[1]).unwrap_or_else(|| zero(&self.stencil.element));
            out.push(Stmt::Store(Place::var(self.carried[&pair[0]]), sum));
        }
        out
    }

    fn stmt(&mut self, out: &mut Vec<Stmt>, stmt: Stmt) {
        let distance = |place: &Place| match place.steps.as_slice() {
            [Step::Index(Operand::Var(index))] => self.stencil.distances.get(index).copied(),
            _ => None,
        };
        match stmt {
            Stmt::Update(place, sign, amount) if place.root == self.stencil.root => {
                let distance = distance(&place).expect("all accesses are at known distances");
                let sum = match (self.sums.get(&distance).cloned(), sign) {
                    (None, Sign::Plus) => amount,
                    (None, Sign::Minus) => self.bind(out, Value::Neg(amount)),
                    (Some(sum), Sign::Plus) => self.bind(out, Value::Binary(BinOp::Add, sum, amount)),
                    (Some(sum), Sign::Minus) => self.bind(out, Value::Binary(BinOp::Sub, sum, amount)),
                };
                self.sums.insert(distance, sum);
            }
            Stmt::Let(var, Value::Load(place, mode)) if place.root == self.stencil.root => {
                let distance = distance(&place).expect("all accesses are at known distances");
                match self.sums.get(&distance).cloned() {
                    None => out.push(Stmt::Let(var, Value::Load(place, mode))),
                    Some(sum) => {
                        let held = self.bind(out, Value::Load(place, mode));
                        out.push(Stmt::Let(var, Value::Binary(BinOp::Add, held, sum)));
                    }
                }
            }
            Stmt::Zero(place) if place.root == self.stencil.root => {
                let distance = distance(&place).expect("all accesses are at known distances");
                self.sums.remove(&distance);
                out.push(Stmt::Zero(place));
            }
            other => out.push(other),
        }
    }

    fn element(&self, distance: i64) -> Place {
        Place::var(self.stencil.root).step(Step::Index(self.stencil.indices[&distance].clone()))
    }

    /// After the loop, what is carried goes to the elements that the next iteration
    /// would have had at those distances.
    fn hand_over(&mut self, kind: &LoopKind) -> Vec<Stmt> {
        let LoopKind::Counted { from, to, reversed, .. } = kind else { return Vec::new() };
        let (next, step) = if *reversed { (from, -1) } else { (to, 0) };
        let mut out = Vec::new();
        for (distance, var) in self.carried.clone() {
            let total = self.bind(&mut out, Value::Load(Place::var(var), LoadMode::Use));
            let some = self.fresh("some", Ty::Bool, false);
            let zero = zero(&self.stencil.element);
            out.push(Stmt::Let(some, Value::Compare(CmpOp::Ne, total.clone(), zero)));
            let mut then = Vec::new();
            let Some(index) = self.at(&mut then, next, distance + step) else { continue };
            let place = Place::var(self.stencil.root).step(Step::Index(index));
            then.push(Stmt::Update(place, Sign::Plus, total));
            let then = Block { stmts: then };
            out.push(Stmt::If(If { cond: Operand::Var(some), then, other: Block::default() }));
        }
        out
    }

    /// An index at a distance; `None` where there can be none.
    fn at(&mut self, out: &mut Vec<Stmt>, from: &Operand, distance: i64) -> Option<Operand> {
        let number = |n: i64| {
            let literal = Literal::i64_unsuffixed(n);
            Operand::Const(Const::literal(literal, Ty::usize(), Some(n as f64)))
        };
        match (from, distance) {
            (_, 0) => Some(from.clone()),
            (Operand::Const(c), _) if c.number.is_some() => {
                let at = c.number? as i64 + distance;
                (at >= 0).then(|| number(at))
            }
            _ => {
                let op = if distance < 0 { BinOp::Sub } else { BinOp::Add };
                let var = self.fresh("at", Ty::usize(), false);
                out.push(Stmt::Let(var, Value::Binary(op, from.clone(), number(distance.abs()))));
                Some(Operand::Var(var))
            }
        }
    }
}

fn zero(ty: &Ty) -> Operand {
    Operand::Const(Const::float(0.0, ty.clone()))
}
