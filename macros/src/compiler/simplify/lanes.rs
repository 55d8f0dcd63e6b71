//! Sums in several parts: a loop that only adds to floats adds to eight partial sums (or
//! another power of two) in turn, so that its iterations run side by side in vectors.
//!
//! ```text
//! for i in 0..n { z += w[i] * x[i]; }
//!
//! let mut z_lanes = [0.0; 8];
//! let chunks = n / 8;
//! for chunk in 0..chunks {
//!     let at = chunk * 8;
//!     let (w_lanes, x_lanes) = (&w[at..][..8], &x[at..][..8]);
//!     for lane in 0..8 { z_lanes[lane] += w_lanes[lane] * x_lanes[lane]; }
//! }
//! for i in chunks * 8..n { z += w[i] * x[i]; }
//! z += the sum of z_lanes;
//! ```
//!
//! The sum is rounded otherwise, so this is done only with the option `reassociate`, and for sums
//! of the user's only where no loop runs again (`checkpoint`). Only loops that then vectorise are taken: they read elements at
//! the plain index, compute with arithmetic, and have no calls, branches or loops in them.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};
use quote::quote;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    BinOp, Block, Const, Function, LoadMode, Loop, LoopKind, Operand, Place, Sign, Step, Stmt, Ty, Value,
    Var, VarId, VarKind, VarSet, rewrite,
};
use crate::compiler::rules::Cost;
use crate::compiler::texts::Plain as _;

/// Loops with no more iterations than that stay as they are.
const SHORT: f64 = 16.0;

/// Rewrites the loops in statements, with so many partial sums, of `any` sums or of those of
/// adjoints.
pub fn run(function: &mut Function, stmts: &mut Vec<Stmt>, (count, any): (usize, bool)) {
    rewrite::replace_nested(stmts, &mut |stmt| {
        if let Stmt::Loop(l) = &*stmt
            && let Some(plan) = Plan::of(function, l, any)
        {
            return Some(Lanes { function, plan, count, out: Vec::new() }.write(l));
        }
        rewrite::each_block(stmt, &mut |stmts| run(function, stmts, (count, any)));
        None
    });
}

/// A loop that can be written so.
struct Plan {
    index: VarId,
    from: Operand,
    to: Operand,
    /// What it adds to.
    sums: Vec<VarId>,
    /// What is indexed by the counter, up to there, and whether it is written to.
    parts: Vec<(Place, bool)>,
}

impl Plan {
    fn of(function: &Function, l: &Loop, any: bool) -> Option<Plan> {
        let LoopKind::Counted { index, from, to, inclusive: false, reversed: false } = &l.kind else {
            return None;
        };
        let short = matches!(to, Operand::Const(c) if c.number.is_some_and(|n| n <= SHORT));
        let counts = matches!(&function.vars[*index].ty, Ty::Int(Some(name)) if name == "usize");
        if l.exit.is_some() || short || !counts || !l.body.stmts.iter().all(is_arithmetic) {
            return None;
        }
        let mut scan = Scan { function, index: *index, inside: VarSet::from([*index]), reads: VarSet::new() };
        visit::each_definition(&l.body.stmts, &mut |var| {
            scan.inside.insert(var);
        });
        let mut plan =
            Plan { index: *index, from: from.clone(), to: to.clone(), sums: Vec::new(), parts: Vec::new() };
        l.body.stmts.iter().try_for_each(|stmt| scan.stmt(stmt, &mut plan))?;
        let adjoint = |var: &VarId| matches!(function.vars[*var].kind, VarKind::Generated);
        let right = plan.sums.iter().all(|var| !scan.reads.contains(var) && (any || adjoint(var)));
        let written = |(place, written): &(Place, bool)| {
            let others = plan.parts.iter().filter(|(other, _)| function.root(other) == function.root(place));
            !written || (others.count() == 1 && !scan.reads.contains(&place.root))
        };
        let parts = !plan.parts.is_empty() && plan.parts.iter().all(written);
        (right && parts && !plan.sums.is_empty()).then_some(plan)
    }
}

/// Whether a statement computes something that vectors can.
fn is_arithmetic(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Let(_, value) => match value {
            Value::Use(_)
            | Value::Load(_, LoadMode::Use)
            | Value::Neg(_)
            | Value::Cast(..)
            | Value::Compare(..)
            | Value::Select(..) => true,
            Value::Binary(op, ..) => {
                matches!(op, BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::Div)
            }
            Value::Rule(rule, _) => rule.cost == Cost::Cheap || rule.name == "sqrt",
            _ => false,
        },
        Stmt::View(_) | Stmt::Update(..) | Stmt::Store(..) => true,
        _ => false,
    }
}

struct Scan<'f> {
    function: &'f Function,
    index: VarId,
    inside: VarSet,
    /// Memory of outside that is read otherwise than by a part.
    reads: VarSet,
}

impl Scan<'_> {
    fn stmt(&mut self, stmt: &Stmt, plan: &mut Plan) -> Option<()> {
        match stmt {
            Stmt::View(var) => {
                let VarKind::View(place, false) = &self.function.vars[*var].kind else { return None };
                return self.place(place, false, plan);
            }
            Stmt::Update(place, ..) if place.steps.is_empty() && !self.inside.contains(&place.root) => {
                let sum = self.function.place_ty(place).is_float()
                    && !matches!(self.function.vars[place.root].kind, VarKind::View(..))
                    && self.function.vars[place.root].ty.is_float();
                if !plan.sums.contains(&place.root) {
                    plan.sums.push(place.root);
                }
                return sum.then_some(());
            }
            Stmt::Update(place, ..) | Stmt::Store(place, _) => {
                let element = self.function.place_ty(place).is_float() && self.part(place).is_some();
                return if element { self.place(place, true, plan) } else { None };
            }
            _ => {}
        }
        let mut places = Vec::new();
        let Stmt::Let(_, value) = stmt else { return None };
        visit::value(value, &mut |access| match access {
            Access::Read(place) => places.push(place.clone()),
            Access::Operand(Operand::Var(var)) if !self.inside.contains(var) => {
                self.reads.insert(*var);
            }
            _ => {}
        });
        places.iter().try_for_each(|place| self.place(place, false, plan))
    }

    /// Notes a place that is read, or written to; nothing where its elements do not lie side by
    /// side.
    fn place(&mut self, place: &Place, written: bool, plan: &mut Plan) -> Option<()> {
        if self.inside.contains(&place.root) {
            return place.steps.is_empty().then_some(());
        }
        if let Some(part) = self.part(place) {
            match plan.parts.iter_mut().find(|(other, _)| other.same(&part)) {
                Some((_, changes)) => *changes |= written,
                None => plan.parts.push((part, written)),
            }
            return Some(());
        }
        let invariant = place.operands().all(|o| self.is_invariant(o));
        self.reads.insert(self.function.root(place));
        (invariant && !written).then_some(())
    }

    fn is_invariant(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(var) if !self.inside.contains(var))
            || matches!(operand, Operand::Const(_))
    }

    /// A place up to the step that is the loop's counter.
    fn part(&self, place: &Place) -> Option<Place> {
        let counter = |step: &Step| matches!(step, Step::Index(Operand::Var(var)) if *var == self.index);
        let at = place.steps.iter().position(counter)?;
        let part = Place { root: place.root, steps: place.steps[..at].to_vec() };
        let rest = Place { root: place.root, steps: place.steps[at + 1..].to_vec() };
        let invariant = part.operands().chain(rest.operands()).all(|o| self.is_invariant(o));
        (invariant && !self.function.vars[place.root].ty.has_user()).then_some(part)
    }
}

struct Lanes<'f> {
    function: &'f mut Function,
    plan: Plan,
    /// How many partial sums there are.
    count: usize,
    out: Vec<Stmt>,
}

impl Lanes<'_> {
    fn write(mut self, l: &Loop) -> Vec<Stmt> {
        let sums = self.plan.sums.clone();
        let lanes: Vec<VarId> = sums.iter().map(|sum| self.lanes(*sum)).collect();
        let size = number(self.count);
        let all = match &self.plan.from {
            Operand::Const(c) if c.number == Some(0.0) => self.plan.to.clone(),
            _ => self.length(),
        };
        let chunks = self.bind("chunks", Value::Binary(BinOp::Div, all, size.clone()));
        let chunk = self.fresh("chunk", Ty::usize(), false);
        let outer = std::mem::take(&mut self.out);
        let at = self.start(Operand::Var(chunk));
        let views: Vec<VarId> = (0..self.plan.parts.len()).map(|k| self.view(k, &at)).collect();
        let lane = self.fresh("lane", Ty::usize(), false);
        let inner = self.lane(&l.body, (&views, &lanes), lane, &at);
        self.out.push(counted(lane, number(0), size, inner));
        let body = std::mem::replace(&mut self.out, outer);
        self.out.push(counted(chunk, number(0), chunks.clone(), body));
        let rest = self.start(chunks);
        let kind = LoopKind::Counted {
            index: self.plan.index,
            from: rest,
            to: self.plan.to.clone(),
            inclusive: false,
            reversed: false,
        };
        self.out.push(Stmt::Loop(Box::new(Loop { kind, body: l.body.clone(), exit: None })));
        for (sum, lanes) in sums.into_iter().zip(lanes) {
            self.gather(sum, lanes);
        }
        self.out
    }

    fn fresh(&mut self, name: &str, ty: Ty, mutable: bool) -> VarId {
        let name = Ident::new(name, Span::mixed_site());
        self.function.vars.add(Var { name, ty, mutable, kind: VarKind::Generated })
    }

    fn bind(&mut self, name: &str, value: Value) -> Operand {
        let var = self.fresh(name, Ty::usize(), false);
        self.out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    /// How many iterations there are.
    fn length(&mut self) -> Operand {
        let (from, to) = (self.plan.from.clone(), self.plan.to.clone());
        let less = self.fresh("some", Ty::Bool, false);
        let compare = Value::Compare(crate::compiler::ir::CmpOp::Lt, from.clone(), to.clone());
        self.out.push(Stmt::Let(less, compare));
        let start = self.bind("start", Value::Select(Operand::Var(less), from, to.clone()));
        self.bind("n", Value::Binary(BinOp::Sub, to, start))
    }

    /// The counter at the start of a chunk.
    fn start(&mut self, chunk: Operand) -> Operand {
        let at = self.bind("at", Value::Binary(BinOp::Mul, chunk, number(self.count)));
        match self.plan.from.clone() {
            Operand::Const(c) if c.number == Some(0.0) => at,
            from => self.bind("at", Value::Binary(BinOp::Add, from, at)),
        }
    }

    /// The partial sums of a variable.
    fn lanes(&mut self, sum: VarId) -> VarId {
        let name = format!("{}_lanes", self.function.vars[sum].name.plain());
        let size = proc_macro2::Literal::usize_unsuffixed(self.count);
        let ty = Ty::Array(Box::new(self.function.vars[sum].ty.clone()), quote!(#size));
        let lanes = self.fresh(&name, ty.clone(), true);
        self.out.push(Stmt::Let(lanes, Value::Zero(ty)));
        lanes
    }

    /// The elements of a part in this chunk.
    fn view(&mut self, part: usize, at: &Operand) -> VarId {
        let (place, written) = self.plan.parts[part].clone();
        let root = self.function.root(&place);
        let name = format!("{}_lanes", self.function.vars[root].name.plain());
        let name = Ident::new(&name, Span::mixed_site());
        let place =
            place.step(Step::Range(Some(at.clone()), None)).step(Step::Range(None, Some(number(self.count))));
        let kind = VarKind::View(place, written);
        let view = self.function.vars.add(Var { name, ty: Ty::Unknown, mutable: false, kind });
        self.out.push(Stmt::View(view));
        view
    }

    /// The body for one lane.
    fn lane(
        &mut self,
        body: &Block,
        (views, lanes): (&[VarId], &[VarId]),
        lane: VarId,
        at: &Operand,
    ) -> Vec<Stmt> {
        let mut stmts = body.stmts.clone();
        let mut defined = Vec::new();
        visit::each_definition(&body.stmts, &mut |var| defined.push(var));
        let mut own = BTreeMap::new();
        for var in defined {
            let mut again = self.function.vars[var].clone();
            if let VarKind::View(place, _) = &mut again.kind {
                self.put(place, (views, lanes), lane);
            }
            own.insert(var, self.function.vars.add(again));
        }
        rewrite::each_place(&mut stmts, &mut |place| self.put(place, (views, lanes), lane));
        rewrite::each_var(&mut stmts, &mut |var| {
            if let Some(again) = own.get(var) {
                *var = *again;
            }
        });
        let index = self.plan.index;
        let mut counted = false;
        visit::each_access_of(&stmts, &mut |access| {
            counted |= matches!(access, Access::Operand(Operand::Var(var)) if *var == index);
        });
        if counted {
            let here = Value::Binary(BinOp::Add, at.clone(), Operand::Var(lane));
            stmts.insert(0, Stmt::Let(index, here));
        }
        stmts
    }

    /// Puts the element of a lane in the place of an element, and a partial sum in that of a sum.
    fn put(&self, place: &mut Place, (views, lanes): (&[VarId], &[VarId]), lane: VarId) {
        let here = Step::Index(Operand::Var(lane));
        if place.steps.is_empty()
            && let Some(k) = self.plan.sums.iter().position(|sum| *sum == place.root)
        {
            *place = Place::var(lanes[k]).step(here);
            return;
        }
        for ((part, _), view) in self.plan.parts.iter().zip(views) {
            let at = part.steps.len();
            let counter = |step: &Step| matches!(step, Step::Index(Operand::Var(v)) if *v == self.plan.index);
            let prefix = Place { root: place.root, steps: place.steps.iter().take(at).cloned().collect() };
            if place.steps.get(at).is_some_and(counter) && prefix.same(part) {
                let mut steps = vec![here];
                steps.extend(place.steps[at + 1..].iter().cloned());
                *place = Place { root: *view, steps };
                return;
            }
        }
    }

    /// Adds the partial sums up, in halves, as vectors are.
    fn gather(&mut self, sum: VarId, lanes: VarId) {
        let ty = self.function.vars[sum].ty.clone();
        let mut parts: Vec<Operand> = (0..self.count)
            .map(|k| {
                let lane = Place::var(lanes).step(Step::Index(number(k)));
                self.float("lane", &ty, Value::Load(lane, LoadMode::Use))
            })
            .collect();
        while parts.len() > 1 {
            let half = parts.split_off(parts.len() / 2);
            let pairs = parts.into_iter().zip(half);
            parts = pairs.map(|(a, b)| self.float("sum", &ty, Value::Binary(BinOp::Add, a, b))).collect();
        }
        self.out.extend(parts.pop().map(|all| Stmt::Update(Place::var(sum), Sign::Plus, all)));
    }

    fn float(&mut self, name: &str, ty: &Ty, value: Value) -> Operand {
        let var = self.fresh(name, ty.clone(), false);
        self.out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }
}

fn counted(index: VarId, from: Operand, to: Operand, stmts: Vec<Stmt>) -> Stmt {
    let kind = LoopKind::Counted { index, from, to, inclusive: false, reversed: false };
    Stmt::Loop(Box::new(Loop { kind, body: Block { stmts }, exit: None }))
}

fn number(n: usize) -> Operand {
    let literal = proc_macro2::Literal::usize_unsuffixed(n);
    Operand::Const(Const::literal(literal, Ty::usize(), Some(n as f64)))
}
