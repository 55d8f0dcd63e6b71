//! Map-reduce loops: reversed as they run, without storage.
//!
//! Where the active variables of outside that a loop changes are scalars that it
//! only adds to, each iteration's adjoint depends on nothing but the adjoints of
//! those sums, and these are the same for all iterations. If they are known
//! before the loop, because the sums flow linearly to the result, the reverse of
//! an iteration can follow the iteration itself.

use std::collections::BTreeMap;

use super::block::Ahead;
use super::function::mentions;
use super::lent::{calls_nothing, only_measures};
use super::loops::loop_of;
use super::{Enclosing, Halves, Mode, Scope, Sweep, load_mode};
use crate::compiler::analysis::activity::is_mut_ref;
use crate::compiler::analysis::overwrites::Requirement;
use crate::compiler::diff::replay;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, BinOp, Block, CallableKind, Callee, Const, Loop, LoopKind, Opaque, Operand, Place, Sign, Stmt, Ty,
    Value, VarId, VarSet, VarTable,
};
use crate::compiler::texts::Plain as _;

/// How many statements may follow a loop that is fused: each is looked at again.
const REACH: usize = 100;

/// An adjoint at some point of the reverse sweep.
#[derive(Clone)]
enum Flow {
    /// This operand, available before the loop.
    Known(Operand),
    /// It depends on what the loop or later code computes.
    Unknown,
}

/// Whether the reverse of a block adds to adjoints that are not seen here: to those of what
/// a function captures that is a parameter.
fn adds_unseen(block: &Block) -> bool {
    let mut found = false;
    visit::each_stmt(block, &mut |stmt| {
        if let Stmt::Call(call) = stmt {
            let handed = |arg: &Arg| match arg {
                Arg::Callable(callable) => matches!(callable.kind, CallableKind::Parameter(_)),
                Arg::Value(_) | Arg::Ref(_) | Arg::RefMut(_) | Arg::Inert(_) => false,
            };
            found |= matches!(call.callee, Callee::Parameter(..)) || call.args.iter().any(handed);
        }
    });
    found
}

impl Sweep<'_> {
    /// Reverses a loop together with its forward sweep, if that is right.
    pub(super) fn fused(&mut self, l: &Loop, ahead: Ahead) -> Option<Fused> {
        let order = self.order;
        let far = ahead.following.len() > REACH;
        if self.refused.contains(&order) {
            return self.not_fused(|_| "its reverse reads what it changes".to_owned());
        }
        if self.mode == Mode::Split || !self.switches.fuse || far {
            return self.not_fused(|_| "too much follows it".to_owned());
        }
        let mut shape = self.shape(l);
        let private = self.private(l, &mut shape, ahead);
        let Some(sums) = self.sums(l, &shape) else {
            return self.not_fused(|this| this.why_no_sums(&shape));
        };
        if self.changed_later(l, &shape, ahead.following) {
            return self.not_fused(|_| "what it reads is changed after it".to_owned());
        }
        let (mut hoisted, mut measured) = (Vec::new(), Vec::new());
        let Some(known) = self.known_before((&mut hoisted, &mut measured), l, &sums, ahead) else {
            return self
                .not_fused(|this| format!("the adjoint of {} is not known before it", this.names_of(&sums)));
        };
        let scale = self.common_scale(l, &shape, &known);
        let mut scaled = Scaled::default();
        let known = match &scale {
            Some(_) => self.set_scale_aside(&shape, &sums, &mut hoisted, &mut scaled),
            None => known,
        };
        let around = self.lent_items.clone();
        if let LoopKind::Items { iter, binds, .. } = &l.kind
            && self.lends(iter)
        {
            self.lent_items.extend(binds);
        }
        let body = self.fused_body(l, order, &known, &private.roots);
        self.lent_items = around;
        let after = scale.map(|d| self.apply_scale(scaled, &d)).unwrap_or_default();
        let mut halves = Halves::default();
        let changed: Vec<VarId> = shape.changed.iter().collect();
        let here = |read: &super::Read| read.loops.contains(&Enclosing { order, fused: true });
        if self.reads.iter().any(|read| here(read) && changed.contains(&read.root())) {
            self.refused.insert(order);
            return self.not_fused(|_| "its reverse reads what it changes".to_owned());
        }
        let changed = changed.into_iter().chain(private.roots.iter().copied());
        let end = std::mem::replace(&mut self.order, order);
        for root in changed {
            if self.kill_needed(root) {
                self.note(|this| {
                    format!(
                        "{} is kept before the next loop, which changes it, and restored",
                        this.names_of(&[root])
                    )
                });
                let ty = self.function.vars[root].ty.clone();
                let value = Value::Load(Place::var(root), load_mode(&ty));
                let old = self.bind(&mut halves.forward, "before", super::adjoint_ty(&ty), value);
                halves.reverse.push(Stmt::Store(Place::var(root), old));
            }
        }
        self.order = end;
        self.measured.extend(measured);
        halves.forward.append(&mut hoisted);
        let stmts = body.forward.into_iter().chain(body.reverse).collect();
        halves.forward.push(loop_of(l.kind.clone(), stmts, l.exit));
        halves.forward.extend(after);
        Some(Fused { halves, sums, private: private.roots, requirements: private.requirements })
    }

    /// Notes why a loop is not fused.
    fn not_fused<T>(&mut self, why: impl FnOnce(&Self) -> String) -> Option<T> {
        if self.explaining {
            self.unfused = Some(why(self));
        }
        None
    }

    fn why_no_sums(&self, shape: &Shape) -> String {
        let active = |root: &VarId| self.facts.active(*root);
        let overwritten: Vec<VarId> = shape.overwritten.iter().filter(active).collect();
        let summed: Vec<VarId> = shape.summed.iter().filter(active).collect();
        if !overwritten.is_empty() {
            format!("it changes {} in other ways than by adding to a number", self.names_of(&overwritten))
        } else if summed.is_empty() {
            "it adds to nothing that carries a derivative".to_owned()
        } else {
            format!("it also reads {}, which it changes", self.names_of(&summed))
        }
    }

    /// Notes that a loop is fused.
    pub(super) fn note_fused(&mut self, at: usize, order: u32, l: &Loop, fused: &Fused) {
        if !self.explaining {
            return;
        }
        let filled = match (fused.private.is_empty(), fused.requirements.is_empty()) {
            (true, _) => String::new(),
            (false, true) => format!(", and fills {} before it reads that", self.names_of(&fused.private)),
            (false, false) => {
                format!(", if what it calls fills {} before reading that", self.names_of(&fused.private))
            }
        };
        let text = format!(
            "is fused: each iteration is reversed as soon as it has run, and nothing of it is kept, since it only \
             adds to {}, whose adjoint is known before it{filled}",
            self.names_of(&fused.sums)
        );
        self.note_loop(at, order, &l.kind, &text);
    }

    /// The adjoint of the sums, if they have the same one and everything that the
    /// loop adds to is a scalar: then the loop may run with the adjoint 1, and what
    /// it has summed is scaled once, after it.
    fn common_scale(&self, l: &Loop, shape: &Shape, known: &BTreeMap<VarId, Operand>) -> Option<Operand> {
        if adds_unseen(&l.body) {
            return None;
        }
        let mut all = known.values();
        let first = all.next()?;
        let same = |o: &Operand| match (o, first) {
            (Operand::Var(a), Operand::Var(b)) => a == b,
            _ => false,
        };
        let scalar = |root: VarId| self.function.vars[root].ty.peel().is_float();
        let mut targets = shape.read.iter().filter(|root| self.facts.active(*root));
        (same(first) && all.all(same) && targets.all(scalar)).then(|| first.clone())
    }

    /// Sums of the loop's own for everything that it adds to.
    fn set_scale_aside(
        &mut self,
        shape: &Shape,
        sums: &[VarId],
        hoisted: &mut Vec<Stmt>,
        scaled: &mut Scaled,
    ) -> BTreeMap<VarId, Operand> {
        let targets: Vec<VarId> = shape.read.iter().filter(|root| self.facts.active(*root)).collect();
        for root in targets {
            let adjoint = self.adjoint(root);
            let (name, ty) =
                (self.function.vars[adjoint].name.plain(), self.function.vars[root].ty.peel().clone());
            let own = self.fresh(&name, ty.clone(), true);
            hoisted.push(Stmt::Let(own, Value::Zero(ty)));
            self.adjoints.insert(root, own);
            scaled.0.push((root, adjoint, own));
        }
        let one = Const::float(1.0, Ty::F64);
        sums.iter().map(|sum| (*sum, Operand::Const(one.clone()))).collect()
    }

    /// Adds what the loop has summed to the adjoints, scaled.
    fn apply_scale(&mut self, scaled: Scaled, scale: &Operand) -> Vec<Stmt> {
        let mut after = Vec::new();
        for (root, adjoint, own) in scaled.0 {
            self.adjoints.insert(root, adjoint);
            let ty = self.function.vars[own].ty.clone();
            let sum =
                self.bind(&mut after, "d_sum", ty.clone(), Value::Load(Place::var(own), load_mode(&ty)));
            let amount = self.bind(&mut after, "d_scaled", ty, Value::Binary(BinOp::Mul, scale.clone(), sum));
            after.push(Stmt::Update(Place::var(adjoint), Sign::Plus, amount));
        }
        after
    }

    fn fused_body(
        &mut self,
        l: &Loop,
        order: u32,
        known: &BTreeMap<VarId, Operand>,
        private: &[VarId],
    ) -> Halves {
        let outer_known = std::mem::replace(&mut self.known, known.clone());
        let outer_nest = std::mem::take(&mut self.nest);
        let (mut binders, mut index) = (Vec::new(), None);
        match &l.kind {
            LoopKind::Counted { index: i, .. } => index = Some(*i),
            LoopKind::Items { binds, .. } => binders.clone_from(binds),
            LoopKind::While(..) | LoopKind::Forever => {}
        }
        self.loops.push(Enclosing { order, fused: true });
        if let Some(index) = index {
            let here = self.loops.clone();
            self.homes.set(index, here);
        }
        self.condition(&l.kind);
        let here = self.loops.clone();
        private.iter().for_each(|root| self.homes.set(*root, here.clone()));
        let body = self.block(&l.body, Scope::Region, &binders, known);
        self.loops.pop();
        let here = self.loops.clone();
        private.iter().for_each(|root| self.homes.set(*root, here.clone()));
        self.nest = outer_nest;
        self.known = outer_known;
        body
    }

    /// What a loop does to variables of outside.
    pub(super) fn shape(&self, l: &Loop) -> Shape {
        let mut inside = VarSet::new();
        let mut shape = Shape::default();
        let whole = Stmt::Loop(Box::new(l.clone()));
        let block = Block { stmts: vec![whole] };
        visit::each_access(&block, &mut |access| {
            if let Access::Define(var) = access {
                inside.insert(var);
            }
        });
        visit::each_stmt(&block, &mut |stmt| {
            if let Stmt::Update(place, _, _) = stmt
                && self.function.is_whole(place)
            {
                let root = self.function.root(place);
                if !inside.contains(&root) {
                    shape.summed.insert(root);
                    shape.changed.insert(root);
                }
                visit::stmt(stmt, &mut |access| shape.note_reads(self, access, None));
                return;
            }
            let inert_result = matches!(stmt, Stmt::Let(var, _) if !self.facts.active(*var));
            visit::stmt(stmt, &mut |access| {
                if let Access::Write(p) | Access::Change(p) = access
                    && !inside.contains(&self.function.root(p))
                {
                    shape.changed.insert(self.function.root(p));
                    shape.overwritten.insert(self.function.root(p));
                }
                if let Access::Opaque(code) = access {
                    shape.changed.extend(code.writes.iter().filter(|v| !inside.contains(v)));
                }
                shape.note_reads(self, access, inert_result.then_some(()));
            });
        });
        shape.read.retain(|var| !inside.contains(var));
        shape
    }

    /// The active sums of a loop that changes nothing else that is active.
    pub(super) fn sums(&self, l: &Loop, shape: &Shape) -> Option<Vec<VarId>> {
        let _ = l;
        if shape.overwritten.iter().any(|root| self.facts.active(root)) {
            return None;
        }
        let sums: Vec<VarId> = shape.summed.iter().filter(|root| self.facts.active(*root)).collect();
        let scalar = |root: &VarId| self.function.vars[*root].ty.peel().is_float();
        let read = |root: &VarId| shape.read.contains(root);
        (!sums.is_empty() && sums.iter().all(|root| scalar(root) && !read(root))).then_some(sums)
    }

    /// Whether what the loop reads is changed by later statements: their reverse
    /// must come before the loop adds to its adjoint.
    fn changed_later(&self, l: &Loop, shape: &Shape, following: &[Stmt]) -> bool {
        let _ = l;
        let mut active = shape.read.iter().filter(|root| self.facts.active(*root));
        active.any(|root| following.iter().any(|stmt| self.may_change(stmt, root)))
    }

    /// The adjoints of the sums, computed by `hoisted` before the loop.
    fn known_before(
        &mut self,
        (hoisted, measured): (&mut Vec<Stmt>, &mut Vec<(VarId, Operand)>),
        l: &Loop,
        sums: &[VarId],
        ahead: Ahead,
    ) -> Option<BTreeMap<VarId, Operand>> {
        let mut flow = Adjoints {
            flows: VarTable::new(),
            hoisted: Vec::new(),
            measured: Vec::new(),
            l,
            following: ahead.following,
        };
        if self.loops.is_empty() {
            // What the caller does with these is not known here.
            for param in &self.source.params {
                if is_mut_ref(&self.source.vars[param.var].ty) && self.facts.active(param.var) {
                    flow.flows.insert(param.var, Flow::Unknown);
                }
            }
        }
        for (var, operand) in ahead.base {
            flow.flows.insert(*var, Flow::Known(operand.clone()));
        }
        for stmt in ahead.following.iter().rev() {
            flow.stmt(self, stmt);
        }
        let mut known = BTreeMap::new();
        for sum in sums {
            let Some(Flow::Known(operand)) = flow.flows.get(sum) else { return None };
            known.insert(*sum, operand.clone());
        }
        hoisted.append(&mut flow.hoisted);
        measured.append(&mut flow.measured);
        Some(known)
    }
}

/// A loop that is reversed as it runs.
pub(super) struct Fused {
    pub(super) halves: Halves,
    /// What it adds to.
    sums: Vec<VarId>,
    /// Memory that each iteration overwrites.
    pub(super) private: Vec<VarId>,
    /// Calls of which that must be true.
    pub(super) requirements: Vec<Requirement>,
}

/// For each variable that the loop adds to, its adjoint and the loop's own sum.
#[derive(Default)]
struct Scaled(Vec<(VarId, VarId, VarId)>);

/// What a loop does to variables of outside.
#[derive(Default)]
pub(super) struct Shape {
    /// Added to as a whole.
    summed: VarSet,
    /// Changed otherwise.
    pub(super) overwritten: VarSet,
    /// Both of these, and what opaque code may change.
    pub(super) changed: VarSet,
    /// Read so that a derivative may flow from them.
    pub(super) read: VarSet,
}

impl Shape {
    fn note_reads(&mut self, sweep: &Sweep<'_>, access: Access<'_>, inert: Option<()>) {
        if inert.is_some() {
            return;
        }
        match access {
            Access::Operand(Operand::Var(v)) => {
                self.read.insert(*v);
            }
            Access::Read(p) => {
                self.read.insert(sweep.function.root(p));
            }
            Access::Change(p) if self.overwritten.contains(&sweep.function.root(p)) => {
                self.read.insert(sweep.function.root(p));
            }
            _ => {}
        }
    }
}

/// Follows adjoints from the end of a region back to a loop.
struct Adjoints<'a> {
    flows: VarTable<Flow>,
    hoisted: Vec<Stmt>,
    /// What of that asks for lengths, with what is computed where it stands.
    measured: Vec<(VarId, Operand)>,
    l: &'a Loop,
    following: &'a [Stmt],
}

impl Adjoints<'_> {
    fn stmt(&mut self, sweep: &mut Sweep<'_>, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, value) => {
                if let Some(flow) = self.flows.remove(var) {
                    self.definition(sweep, &flow, value);
                }
            }
            Stmt::Store(place, value) if place.steps.is_empty() => {
                if let Some(flow) = self.flows.remove(&sweep.function.root(place)) {
                    self.give(sweep, value, Sign::Plus, &flow);
                }
            }
            Stmt::Update(place, sign, value) if place.steps.is_empty() => {
                if let Some(flow) = self.flows.get(&sweep.function.root(place)).cloned() {
                    self.give(sweep, value, *sign, &flow);
                }
            }
            Stmt::Declare(_) | Stmt::View(_) => {}
            _ => self.obscure(sweep, stmt),
        }
    }

    fn definition(&mut self, sweep: &mut Sweep<'_>, flow: &Flow, value: &Value) {
        let ty = |o: &Operand| sweep.function.operand_ty(o);
        match value {
            Value::Use(a) => self.give(sweep, a, Sign::Plus, flow),
            Value::Neg(a) => self.give(sweep, a, Sign::Minus, flow),
            Value::Load(place, _) => {
                let resolved = sweep.function.resolve(place);
                let flow = if resolved.steps.is_empty() { flow.clone() } else { Flow::Unknown };
                self.give(sweep, &Operand::Var(resolved.root), Sign::Plus, &flow);
            }
            Value::Binary(BinOp::Add, a, b) => {
                self.give(sweep, a, Sign::Plus, flow);
                self.give(sweep, b, Sign::Plus, flow);
            }
            Value::Binary(BinOp::Sub, a, b) => {
                self.give(sweep, a, Sign::Plus, flow);
                self.give(sweep, b, Sign::Minus, flow);
            }
            Value::Binary(BinOp::Mul, a, b) => {
                for (to, factor) in [(a, b), (b, a)] {
                    let scaled = self.scaled(sweep, flow, BinOp::Mul, factor, to);
                    self.give(sweep, to, Sign::Plus, &scaled);
                }
            }
            Value::Binary(BinOp::Div, a, b) => {
                let scaled = self.scaled(sweep, flow, BinOp::Div, b, a);
                self.give(sweep, a, Sign::Plus, &scaled);
                self.give(sweep, b, Sign::Plus, &Flow::Unknown);
            }
            Value::Cast(a, _) => {
                let target = ty(a);
                let cast = match flow {
                    Flow::Known(d) if sweep.facts.active_operand(a) => {
                        let value = Value::Cast(d.clone(), target.clone());
                        Flow::Known(sweep.bind(&mut self.hoisted, "d_cast", target, value))
                    }
                    _ => Flow::Unknown,
                };
                self.give(sweep, a, Sign::Plus, &cast);
            }
            _ => visit::value(value, &mut |access| self.obscure_access(sweep, access)),
        }
    }

    /// `flow * factor` or `flow / factor`, if the factor is available.
    fn scaled(
        &mut self,
        sweep: &mut Sweep<'_>,
        flow: &Flow,
        op: BinOp,
        factor: &Operand,
        to: &Operand,
    ) -> Flow {
        let Flow::Known(d) = flow else { return Flow::Unknown };
        if !sweep.facts.active_operand(to) {
            return Flow::Unknown;
        }
        let Some(factor) = self.available(sweep, factor) else { return Flow::Unknown };
        let ty = sweep.function.operand_ty(to);
        Flow::Known(sweep.bind(&mut self.hoisted, "d", ty, Value::Binary(op, d.clone(), factor)))
    }

    /// An operand that can be had before the loop.
    fn available(&mut self, sweep: &mut Sweep<'_>, operand: &Operand) -> Option<Operand> {
        let Operand::Var(var) = operand else { return Some(operand.clone()) };
        let defined = self.following.iter().find_map(|stmt| match stmt {
            Stmt::Let(v, value) if v == var => Some(value.clone()),
            _ => None,
        });
        let Some(value) = defined else {
            return self.defined_before(sweep, *var).then(|| operand.clone());
        };
        let moved = match value {
            Value::Use(a) => return self.available(sweep, &a),
            Value::Neg(a) => Value::Neg(self.available(sweep, &a)?),
            Value::Cast(a, ty) => Value::Cast(self.available(sweep, &a)?, ty),
            Value::Binary(op @ (BinOp::Add | BinOp::Sub | BinOp::Mul), a, b) => {
                Value::Binary(op, self.available(sweep, &a)?, self.available(sweep, &b)?)
            }
            Value::Binary(BinOp::Div, a, b) if sweep.function.operand_ty(&b).is_float() => {
                Value::Binary(BinOp::Div, self.available(sweep, &a)?, self.available(sweep, &b)?)
            }
            Value::Len(place) if self.untouched(sweep, &place) => Value::Len(sweep.function.resolve(&place)),
            Value::Load(place, mode)
                if sweep.function.place_ty(&place).is_scalar() && self.untouched(sweep, &place) =>
            {
                Value::Load(sweep.function.resolve(&place), mode)
            }
            Value::Opaque(code) if self.is_there_before(sweep, *var, &code) => Value::Opaque(code),
            _ => return None,
        };
        let asks = matches!(&moved, Value::Opaque(code) if !calls_nothing(code));
        let known = &sweep.function.vars[*var];
        let (name, ty) = (known.name.plain(), known.ty.clone());
        let before = sweep.bind(&mut self.hoisted, &name, ty, moved);
        if asks {
            self.measured.push((*var, before.clone()));
        }
        Some(before)
    }

    /// Whether the inert code of a value gives the same before the loop, as far as that is seen: it
    /// reads, or asks for lengths, `data.targets.len() as f64`, of what is lent to no call before.
    fn is_there_before(&self, sweep: &Sweep<'_>, var: VarId, code: &Opaque) -> bool {
        code.writes.is_empty()
            && sweep.function.vars[var].ty.is_scalar()
            && code.reads.iter().all(|v| self.untouched(sweep, &Place::var(*v)))
            && (calls_nothing(code) || only_measures(code) && self.runs_quietly(sweep, var, code))
    }

    /// Whether nothing is seen, from the loop on to where a value stands, that could change what its
    /// code reads without that it shows: effects, and calls that are lent it.
    fn runs_quietly(&self, sweep: &Sweep<'_>, var: VarId, code: &Opaque) -> bool {
        let stands = |stmt: &Stmt| matches!(stmt, Stmt::Let(v, _) if *v == var);
        let at = self.following.iter().position(stands).unwrap_or_default();
        [&self.l.body.stmts[..], &self.following[..at]].into_iter().all(|stmts| {
            let mut lent = false;
            visit::each_stmt_of(stmts, &mut |stmt| {
                let is_lent = |v: &VarId| mentions(std::slice::from_ref(stmt), *v);
                lent |= matches!(stmt, Stmt::Call(_)) && code.reads.iter().any(is_lent);
            });
            !lent && replay::effect(sweep.source, stmts).is_none()
        })
    }

    /// Whether a value was defined before the loop.
    fn defined_before(&self, sweep: &Sweep<'_>, var: VarId) -> bool {
        let mut later = false;
        let mut look = |access: Access<'_>| later |= matches!(access, Access::Define(v) if v == var);
        for stmt in self.following {
            visit::stmt(stmt, &mut look);
        }
        !later && !sweep.function.vars[var].mutable
    }

    /// Whether a place is there before the loop and neither the loop nor what
    /// follows changes it.
    fn untouched(&self, sweep: &Sweep<'_>, place: &Place) -> bool {
        let place = sweep.function.resolve(place);
        let outside = |o: &Operand| match o {
            Operand::Var(v) => self.defined_before(sweep, *v),
            Operand::Const(_) => true,
        };
        let root = Operand::Var(place.root);
        let mutable = sweep.function.vars[place.root].mutable;
        let defined = mutable && {
            let mut later = false;
            let mut look =
                |access: Access<'_>| later |= matches!(access, Access::Define(v) if v == place.root);
            self.following.iter().for_each(|s| visit::stmt(s, &mut look));
            !later
        };
        (defined || outside(&root))
            && place.operands().all(outside)
            && !sweep.may_change(&Stmt::Loop(Box::new(self.l.clone())), place.root)
            && !self.following.iter().any(|stmt| sweep.may_change(stmt, place.root))
    }

    fn give(&mut self, sweep: &mut Sweep<'_>, to: &Operand, sign: Sign, flow: &Flow) {
        let Operand::Var(var) = to else { return };
        if !sweep.facts.active(*var) {
            return;
        }
        let old = self.flows.remove(var);
        let sum = match (old, flow) {
            (None, Flow::Known(d)) if sign == Sign::Plus => Flow::Known(d.clone()),
            (None, Flow::Known(d)) => {
                let ty = sweep.function.operand_ty(to);
                Flow::Known(sweep.bind(&mut self.hoisted, "d", ty, Value::Neg(d.clone())))
            }
            (Some(Flow::Known(a)), Flow::Known(b)) => {
                let op = if sign == Sign::Plus { BinOp::Add } else { BinOp::Sub };
                let ty = sweep.function.operand_ty(to);
                Flow::Known(sweep.bind(&mut self.hoisted, "d", ty, Value::Binary(op, a, b.clone())))
            }
            (Some(Flow::Unknown), _) | (_, Flow::Unknown) => Flow::Unknown,
        };
        self.flows.insert(*var, sum);
    }

    /// Everything active that a statement reads or overwrites has an adjoint that
    /// is not known; what it only adds to keeps the one it has.
    fn obscure(&mut self, sweep: &mut Sweep<'_>, stmt: &Stmt) {
        visit::each_stmt_of(std::slice::from_ref(stmt), &mut |stmt| {
            if let Stmt::Update(place, _, value) = stmt
                && sweep.function.is_whole(place)
            {
                self.obscure_access(sweep, Access::Operand(value));
                return;
            }
            visit::stmt(stmt, &mut |access| self.obscure_access(sweep, access));
        });
    }

    fn obscure_access(&mut self, sweep: &Sweep<'_>, access: Access<'_>) {
        let root = match access {
            Access::Operand(Operand::Var(v)) => *v,
            Access::Read(p) | Access::Write(p) | Access::Change(p) => sweep.function.root(p),
            Access::Operand(Operand::Const(_)) | Access::Opaque(_) | Access::Define(_) => return,
        };
        if sweep.facts.active(root) {
            self.flows.insert(root, Flow::Unknown);
        }
    }
}
