//! Checkpoints (the option `checkpoint`): of a loop that would have to keep something of each
//! iteration, the forward sweep keeps the *state* of some iterations only, and the reverse
//! sweep runs the stretches between them again.
//!
//! The state is what the iterations change and read: memory of outside, of any type. The
//! forward sweep runs the loop's body as it is and asks a schedule of the runtime
//! (`__private::checkpoint`) before each iteration whether to keep the state:
//!
//! ```text
//! for i in 0..n { if keeps(&mut schedule) { x_state.push(x); } body }
//! ..
//! for _ in 0..stretches(&mut schedule) {
//!     let (start, turn, end) = back(&mut schedule);
//!     x = x_state.pop();
//!     for i in start..turn { if keeps(&mut schedule) { x_state.push(x); } body }
//!     for i in turn..end { forward half of body }
//!     for i in (turn..end).rev() { reverse half of body }
//! }
//! ```
//!
//! What runs again is the ordinary forward half of the loop, so that nothing inside of it has
//! a rule of its own, and each value comes out as it did before. With the root of the number of
//! iterations `start` is `turn`. With a limit `turn` is `end - 1`: both halves of one iteration
//! stand in one scope, and nothing of it is kept. Where there is no state, each iteration is
//! simply run again.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};
use syn::parse_quote;

use super::storage;
use super::{Enclosing, Halves, Scope, Sweep, integer, load_mode};
use crate::compiler::diagnostics::text;
use crate::compiler::diff::replay;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, BinOp, Block, Call, Callee, CmpOp, If, Loop, LoopKind, Operand, Place, Step, Stmt, Ty, Value, VarId,
    VarKind, VarSet, rewrite,
};
use crate::compiler::switches::Snapshots;

/// An error at a token, or at the option.
pub(super) type Refusal = (Option<Span>, String);

/// How the iterations of a loop are told apart when they run again.
#[derive(Clone)]
enum Steps {
    /// By the loop's own counter, which starts at 0.
    Counter(VarId),
    /// By their number.
    Number,
}

/// What is known of a loop that is reversed so.
struct Plan {
    order: u32,
    steps: Steps,
    /// What is kept, and the stacks for that.
    state: Vec<(VarId, VarId)>,
    schedule: VarId,
    limit: Option<usize>,
}

/// What a loop changes outside.
pub(super) struct Outside {
    /// Everything.
    pub(super) changed: VarSet,
    /// What of that its iterations may read.
    pub(super) state: VarSet,
    /// What it only reads.
    pub(super) read: VarSet,
}

impl Sweep<'_> {
    /// Reverses a loop that is not fused: with checkpoints, where that is asked for and it
    /// would keep something of each iteration.
    pub(super) fn unfused(&mut self, l: &Loop) -> Halves {
        if let Some(anew) = self.anew(l) {
            return anew;
        }
        let Some(snapshots) = self.switches.checkpoint else { return self.backwards(l) };
        if self.checkpointed.is_some() || self.trying {
            return self.backwards(l);
        }
        let (order, notes, unfused) = (self.order, self.notes.len(), self.unfused.clone());
        let (stacks, slots) = (self.stacks.len(), self.slots.len());
        let (saved, declared) = (self.saved.clone(), self.declared.clone());
        self.trying = true;
        let plain = self.backwards(l);
        self.trying = false;
        if self.stacks.len() == stacks && self.slots.len() == slots {
            return plain;
        }
        self.order = order;
        self.unfused = unfused;
        self.notes.truncate(notes);
        self.stacks.truncate(stacks);
        self.slots.truncate(slots);
        (self.saved, self.declared) = (saved, declared);
        match self.refusal(l, snapshots) {
            None => self.with_checkpoints(l, snapshots),
            Some(refusal) => {
                self.refusals.push(refusal);
                self.backwards(l)
            }
        }
    }

    /// Why a loop cannot run again.
    fn refusal(&self, l: &Loop, snapshots: Snapshots) -> Option<Refusal> {
        if let LoopKind::Items { iter, .. } = &l.kind {
            let first = iter.tokens.clone().into_iter().next();
            return Some((first.map(|t| t.span()), text::CHECKPOINT_ITEMS.to_owned()));
        }
        let counted = matches!((&l.kind, l.exit), (LoopKind::Counted { .. }, None));
        if let (Snapshots::AtMost(_), false) = (snapshots, counted) {
            return Some((None, text::CHECKPOINT_UNKNOWN.to_owned()));
        }
        // How the function ended is looked at after both sweeps.
        let fails = self.source.wrapper.as_ref().is_some_and(|wrapper| {
            self.outside(l).changed.iter().any(|v| self.source.vars[v].name == wrapper.outcome)
        });
        if fails || replay::may_fail(self.source, &l.body.stmts) {
            return Some((None, text::CHECKPOINT_FAILS.to_owned()));
        }
        let at = replay::effect(self.source, &l.body.stmts)?;
        Some((Some(at), text::EFFECT_IN_CHECKPOINT.to_owned()))
    }

    /// Whether a variable that was declared without value has none yet when a loop begins.
    fn has_no_value(&self, var: VarId, l: &Loop) -> bool {
        let (mut declared, mut before, mut written) = (false, true, false);
        visit::each_stmt(&self.source.body, &mut |stmt| {
            declared |= matches!(stmt, Stmt::Declare(v) if *v == var);
            before &= !matches!(stmt, Stmt::Loop(other) if std::ptr::eq(&raw const **other, l));
            visit::stmt(stmt, &mut |access| {
                written |= before
                    && match access {
                        Access::Write(p) | Access::Change(p) => self.source.root(p) == var,
                        Access::Opaque(code) => code.writes.contains(&var),
                        Access::Operand(_) | Access::Read(_) | Access::Define(_) => false,
                    };
            });
        });
        declared && !written
    }

    fn with_checkpoints(&mut self, l: &Loop, snapshots: Snapshots) -> Halves {
        let (order, note) = (self.order, self.notes.len());
        let outside = self.outside(l);
        (self.has_checkpoints, self.has_views) = (true, true);
        let mut halves = Halves::default();
        let simple = matches!((&l.kind, l.exit), (LoopKind::Counted { .. }, None));
        let body = if outside.state.is_empty() && simple {
            self.again(l, order, &outside)
        } else {
            let plan = self.plan(l, order, snapshots, &outside, &mut halves.forward);
            self.stretches(l, &plan, &outside)
        };
        self.note_checkpoints(note, order, l, snapshots, &outside);
        let end = std::mem::replace(&mut self.order, order);
        self.restore_at_the_end(&outside, &mut halves);
        self.order = end;
        halves.forward.extend(body.forward);
        halves.reverse.splice(0..0, body.reverse);
        self.put_back(&outside, &mut halves);
        halves
    }

    /// A fused loop around this one goes on after the reverse sweep has run iterations again:
    /// what they change outside of it is put back, sums above all, which would be summed twice.
    pub(super) fn put_back(&mut self, outside: &Outside, halves: &mut Halves) {
        let lives_around = |var: &VarId| self.loops.iter().any(|l| l.fused && !self.homes[*var].contains(l));
        let changed: Vec<VarId> = outside.changed.iter().filter(lives_around).collect();
        for root in changed {
            let ty = self.function.vars[root].ty.clone();
            let value = Value::Load(Place::var(root), load_mode(&ty));
            let after = self.bind(&mut halves.forward, "after", super::adjoint_ty(&ty), value);
            halves.reverse.push(Stmt::Store(Place::var(root), after));
        }
    }

    fn note_checkpoints(&mut self, at: usize, order: u32, l: &Loop, how: Snapshots, outside: &Outside) {
        if !self.explaining {
            return;
        }
        let state: Vec<VarId> = outside.state.iter().collect();
        let often = match how {
            Snapshots::Root => "about as often as the root of the number of iterations".to_owned(),
            Snapshots::AtMost(most) => format!("{most} times at most"),
        };
        let text = if state.is_empty() {
            "is run twice, once in each sweep, and nothing of it is kept".to_owned()
        } else {
            let names = self.names_of(&state);
            format!(
                "has checkpoints: its state ({names}) is kept {often}, and the iterations between run again"
            )
        };
        self.note_loop(at, order, &l.kind, &text);
    }

    /// What the loop does to memory of outside.
    pub(super) fn outside(&self, l: &Loop) -> Outside {
        let whole = [Stmt::Loop(Box::new(l.clone()))];
        let mut inside = VarSet::new();
        visit::each_access_of(&whole, &mut |access| {
            if let Access::Define(var) = access {
                inside.insert(var);
            }
        });
        let (mut changed, mut read) = (VarSet::new(), VarSet::new());
        let root = |p: &Place| self.function.root(p);
        visit::each_stmt_of(&whole, &mut |stmt| {
            // Sums of floats and lists that only grow come out wrong when they are summed again,
            // but nothing reads them then.
            let only_adds = match stmt {
                Stmt::Update(p, ..) => self.function.place_ty(p).is_float(),
                Stmt::Push(..) => true,
                _ => false,
            };
            visit::stmt(stmt, &mut |access| match access {
                Access::Write(p) => {
                    changed.insert(root(p));
                    // Its adjoint is given back the shape of what was there.
                    if !self.function.place_ty(p).has_fixed_shape() {
                        read.insert(root(p));
                    }
                }
                Access::Change(p) => {
                    changed.insert(root(p));
                    if !only_adds {
                        read.insert(root(p));
                    }
                }
                Access::Read(p) => {
                    read.insert(root(p));
                }
                Access::Operand(Operand::Var(v)) => {
                    read.insert(root(&Place::var(*v)));
                }
                Access::Opaque(code) => {
                    changed.extend(code.writes.iter().map(|v| root(&Place::var(*v))));
                    read.extend(code.reads.iter().chain(&code.writes).map(|v| root(&Place::var(*v))));
                }
                Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
            });
        });
        changed.extend(l.exit);
        changed.subtract(&inside);
        read.subtract(&inside);
        // What has no value before the loop is not read before it is written.
        let late: VarSet = changed.iter().filter(|v| self.has_no_value(*v, l)).collect();
        changed.subtract(&late);
        let mut state = changed.clone();
        state.intersect(&read);
        read.subtract(&changed);
        read.subtract(&late);
        Outside { changed, state, read }
    }

    /// What the loop has changed is as it was before it, if the reverse sweep reads that.
    pub(super) fn restore_at_the_end(&mut self, outside: &Outside, halves: &mut Halves) {
        for root in &outside.changed {
            if self.kill_needed(root) {
                let ty = self.function.vars[root].ty.clone();
                let value = Value::Load(Place::var(root), load_mode(&ty));
                let before = self.bind(&mut halves.forward, "before", super::adjoint_ty(&ty), value);
                halves.reverse.push(Stmt::Store(Place::var(root), before));
            }
        }
    }

    /// Reverses the iterations one by one, each after it has run again.
    pub(super) fn again(&mut self, l: &Loop, order: u32, outside: &Outside) -> Halves {
        let mut body = self.both_halves(l, order, outside);
        let mut kind = l.kind.clone();
        if let LoopKind::Counted { reversed, .. } = &mut kind {
            *reversed = !*reversed;
        }
        let mut forward = vec![Stmt::Loop(Box::new(l.clone()))];
        self.renew(&mut forward);
        body.reverse = vec![super::loops::loop_of(kind, body.reverse, None)];
        Halves { forward, reverse: body.reverse }
    }

    /// Both halves of the body in one scope, as the reverse half.
    fn both_halves(&mut self, l: &Loop, order: u32, outside: &Outside) -> Halves {
        let has_fused = self.has_fused;
        let nest = std::mem::take(&mut self.nest);
        let body = self.inside(l, order, outside, |this, binders| {
            this.block(&l.body, Scope::Region, binders, &BTreeMap::new())
        });
        self.nest = nest;
        self.has_fused = has_fused;
        let mut reverse = body.forward;
        self.reroot(&mut reverse);
        reverse.extend(body.reverse);
        Halves { forward: Vec::new(), reverse }
    }

    /// Reverses something of the loop's body.
    fn inside<T>(
        &mut self,
        l: &Loop,
        order: u32,
        outside: &Outside,
        f: impl FnOnce(&mut Self, &[VarId]) -> T,
    ) -> T {
        let (_, binders) = self.head(&l.kind);
        self.loops.push(Enclosing { order, fused: false });
        if let LoopKind::Counted { index, .. } = &l.kind {
            let here = self.loops.clone();
            self.homes.set(*index, here);
        }
        let around = self.checkpointed.replace(order);
        self.condition(&l.kind);
        outside.read.iter().for_each(|var| self.note_read(var));
        let made = f(self, &binders);
        self.checkpointed = around;
        self.loops.pop();
        made
    }

    /// Declares the schedule and the stacks.
    fn plan(
        &mut self,
        l: &Loop,
        order: u32,
        snapshots: Snapshots,
        outside: &Outside,
        out: &mut Vec<Stmt>,
    ) -> Plan {
        let (steps, count) = self.steps(l, out);
        let (name, args) = match (&count, snapshots) {
            (Some(count), Snapshots::Root) => ("root", vec![Arg::Value(count.clone())]),
            (Some(count), Snapshots::AtMost(most)) => {
                ("limited", vec![Arg::Value(count.clone()), Arg::Value(integer(most, Ty::usize()))])
            }
            (None, _) => ("growing", Vec::new()),
        };
        let krate = self.source.krate.clone();
        let ty = Ty::Other(quote::quote!(#krate::__private::checkpoint::Schedule));
        let schedule = self.fresh("schedule", ty, true);
        self.homes.set(schedule, self.loops.clone());
        self.call_runtime(out, name, args, schedule);
        let state = outside.state.iter().map(|var| (var, self.state_stack(var))).collect();
        let limit = match snapshots {
            Snapshots::AtMost(most) => Some(most),
            Snapshots::Root => None,
        };
        Plan { order, steps, state, schedule, limit }
    }

    /// How the iterations are told apart, and how many there will be.
    fn steps(&mut self, l: &Loop, out: &mut Vec<Stmt>) -> (Steps, Option<Operand>) {
        let (LoopKind::Counted { index, from, to, inclusive, reversed }, None) = (&l.kind, l.exit) else {
            return (Steps::Number, None);
        };
        let ty = self.function.vars[*index].ty.clone();
        let zero = matches!(from, Operand::Const(c) if c.number == Some(0.0));
        if zero && storage::is_usize(&ty) && !inclusive && !reversed {
            return (Steps::Counter(*index), Some(to.clone()));
        }
        (Steps::Number, Some(self.distance(from, to, *inclusive, out)))
    }

    /// `to - from`, or 0, of any integer type.
    fn distance(&mut self, from: &Operand, to: &Operand, inclusive: bool, out: &mut Vec<Stmt>) -> Operand {
        let wide = Ty::Int(Some(Ident::new("i128", Span::mixed_site())));
        let ends =
            [from, to].map(|end| self.bind(out, "end", wide.clone(), Value::Cast(end.clone(), wide.clone())));
        let [from, to] = ends;
        let mut steps = self.bind(out, "steps", wide.clone(), Value::Binary(BinOp::Sub, to, from));
        if inclusive {
            let one = integer(1, wide.clone());
            steps = self.bind(out, "steps", wide.clone(), Value::Binary(BinOp::Add, steps, one));
        }
        let zero = integer(0, wide.clone());
        let some = self.bind(out, "some", Ty::Bool, Value::Compare(CmpOp::Gt, steps.clone(), zero.clone()));
        let steps = self.bind(out, "steps", wide, Value::Select(some, steps, zero));
        self.bind(out, "steps", Ty::usize(), Value::Cast(steps, Ty::usize()))
    }

    /// A stack for the states of a variable.
    fn state_stack(&mut self, var: VarId) -> VarId {
        let known = &self.function.vars[var];
        let name = format!("{}_states", known.name);
        let ty = super::adjoint_ty(&known.ty);
        let ty = if is_flat(&known.ty) {
            Ty::Slice(Box::new(ty.element().cloned().unwrap_or_default()))
        } else {
            ty
        };
        let stack = self.fresh(&name, Ty::Stack(Box::new(ty)), true);
        self.stacks.push(Stmt::Let(stack, Value::Stack(None)));
        stack
    }

    /// Both sweeps of the loop.
    fn stretches(&mut self, l: &Loop, plan: &Plan, outside: &Outside) -> Halves {
        let mut forward = self.kept_states(plan);
        forward.extend(l.body.stmts.iter().cloned());
        let mut forward = vec![super::loops::loop_of(l.kind.clone(), forward, l.exit)];
        self.renew(&mut forward);
        let schedule = Arg::RefMut(Place::var(plan.schedule));
        let mut reverse = Vec::new();
        let count = self.ask(&mut reverse, "stretches", vec![schedule.clone()], ("stretches", Ty::usize()));
        let mut body = Vec::new();
        let three = Ty::Tuple(vec![Ty::usize(); 3]);
        let stretch = self.ask(&mut body, "back", vec![schedule], ("stretch", three));
        let ends = ["start", "turn", "end"];
        let [start, turn, end] = std::array::from_fn(|k| {
            let Operand::Var(stretch) = stretch else { unreachable!("`ask` gives a variable") };
            let field = Place::var(stretch).step(Step::Field(k));
            self.bind(&mut body, ends[k], Ty::usize(), Value::Load(field, crate::compiler::ir::LoadMode::Use))
        });
        for (var, stack) in plan.state.clone().into_iter().rev() {
            self.give_back(&mut body, var, stack);
        }
        if plan.limit.is_some() {
            self.advance(l, plan, (start, turn.clone()), &mut body);
            self.turn(l, plan, (turn, outside), &mut body);
        } else {
            self.stretch(l, plan, (start, end, outside), &mut body);
        }
        let index = self.fresh("_stretch", Ty::usize(), false);
        let from = integer(0, Ty::usize());
        let kind = LoopKind::Counted { index, from, to: count, inclusive: false, reversed: false };
        reverse.push(super::loops::loop_of(kind, body, None));
        Halves { forward, reverse }
    }

    // Before an iteration emits
    //
    //     let keeps = keeps(&mut schedule);
    //     if keeps { x_states.push(x); }
    fn kept_states(&mut self, plan: &Plan) -> Vec<Stmt> {
        let mut out = Vec::new();
        let schedule = vec![Arg::RefMut(Place::var(plan.schedule))];
        let cond = self.ask(&mut out, "keeps", schedule, ("keeps", Ty::Bool));
        let mut then = Vec::new();
        for (var, stack) in &plan.state {
            let (var, ty) = (*var, self.function.vars[*var].ty.clone());
            if is_flat(&ty) {
                then.push(Stmt::SaveAll(*stack, Place::var(var)));
                continue;
            }
            let value = Value::Load(Place::var(var), load_mode(&ty));
            let state = self.bind(&mut then, "state", super::adjoint_ty(&ty), value);
            then.push(Stmt::Save(*stack, state));
        }
        out.push(Stmt::If(If { cond, then: Block { stmts: then }, other: Block::default() }));
        out
    }

    fn give_back(&mut self, out: &mut Vec<Stmt>, var: VarId, stack: VarId) {
        let ty = self.function.vars[var].ty.clone();
        if is_flat(&ty) {
            out.push(Stmt::RestoreAll(stack, Place::var(var)));
        } else {
            let state = self.bind(out, "state", super::adjoint_ty(&ty), Value::Restore(stack));
            out.push(Stmt::Store(Place::var(var), state));
        }
    }

    /// Runs iterations again, and keeps the states between them that the schedule asks for.
    fn advance(&mut self, l: &Loop, plan: &Plan, (from, to): (Operand, Operand), out: &mut Vec<Stmt>) {
        let mut stmts = self.kept_states(plan);
        let (index, first) = self.numbered(l, plan);
        stmts.splice(0..0, first);
        stmts.extend(l.body.stmts.iter().cloned());
        let kind = LoopKind::Counted { index, from, to, inclusive: false, reversed: false };
        let mut again = vec![super::loops::loop_of(kind, stmts, None)];
        self.renew(&mut again);
        self.reroot(&mut again);
        out.extend(again);
    }

    /// The counter of a loop over iterations, and what it makes the loop's own from.
    fn numbered(&mut self, l: &Loop, plan: &Plan) -> (VarId, Vec<Stmt>) {
        if let Steps::Counter(index) = plan.steps {
            return (index, Vec::new());
        }
        let step = self.fresh("step", Ty::usize(), false);
        let mut first = Vec::new();
        self.index_from(l, step, &mut first);
        (step, first)
    }

    fn index_from(&mut self, l: &Loop, step: VarId, out: &mut Vec<Stmt>) {
        if let LoopKind::Counted { index, from, to, inclusive, reversed } = &l.kind {
            self.index_of_trip(out, *index, step, from, to, *inclusive, *reversed);
        }
    }

    /// Runs one iteration again and reverses it.
    fn turn(&mut self, l: &Loop, plan: &Plan, (turn, outside): (Operand, &Outside), out: &mut Vec<Stmt>) {
        match (&plan.steps, &turn) {
            (Steps::Counter(index), _) => out.push(Stmt::Let(*index, Value::Use(turn.clone()))),
            (Steps::Number, Operand::Var(step)) => self.index_from(l, *step, out),
            (Steps::Number, Operand::Const(_)) => {}
        }
        out.extend(self.both_halves(l, plan.order, outside).reverse);
    }

    /// Runs a stretch of iterations again, keeping what is needed of each, and reverses it.
    fn stretch(
        &mut self,
        l: &Loop,
        plan: &Plan,
        (from, to, outside): (Operand, Operand, &Outside),
        out: &mut Vec<Stmt>,
    ) {
        let mut halves = Halves::default();
        let (index, first) = self.numbered(l, plan);
        let kind = LoopKind::Counted {
            index,
            from: from.clone(),
            to: to.clone(),
            inclusive: false,
            reversed: false,
        };
        let level = self.level(&Loop { kind: kind.clone(), body: l.body.clone(), exit: None });
        let nest = std::mem::replace(&mut self.nest, vec![level]);
        let outer_saved = std::mem::take(&mut self.saved);
        let mut body = self.inside(l, plan.order, outside, |this, binders| {
            let mut body = this.block(&l.body, Scope::Inner, binders, &BTreeMap::new());
            body.forward.splice(0..0, first.iter().cloned());
            let index =
                first.iter().rev().find_map(|s| if let Stmt::Let(v, _) = s { Some(*v) } else { None });
            if index.is_some_and(|index| this.mentions(&body.reverse, index)) {
                body.reverse.splice(0..0, first);
            }
            body
        });
        let saved = std::mem::replace(&mut self.saved, outer_saved);
        let levels = std::mem::replace(&mut self.nest, nest);
        for level in levels {
            self.open_frames(level, &kind, &mut body, &mut halves);
        }
        if !saved.is_empty() {
            let (steps, ends) = (Ty::usize(), Value::Binary(BinOp::Sub, to, from));
            let steps = self.bind(&mut halves.forward, "steps", steps, ends);
            halves.forward.extend(saved.into_iter().map(|stack| Stmt::Reserve(stack, steps.clone())));
        }
        self.reroot(&mut body.forward);
        out.append(&mut halves.forward);
        out.push(super::loops::loop_of(kind.clone(), body.forward, None));
        out.append(&mut halves.reverse);
        let LoopKind::Counted { index, from, to, .. } = kind else { return };
        let kind = LoopKind::Counted { index, from, to, inclusive: false, reversed: true };
        out.push(super::loops::loop_of(kind, body.reverse, None));
    }

    /// Calls a function of the runtime.
    fn ask(&mut self, out: &mut Vec<Stmt>, name: &str, args: Vec<Arg>, (dest, ty): (&str, Ty)) -> Operand {
        let dest = self.fresh(dest, ty, false);
        self.call_runtime(out, name, args, dest);
        Operand::Var(dest)
    }

    fn call_runtime(&self, out: &mut Vec<Stmt>, name: &str, args: Vec<Arg>, dest: VarId) {
        let (krate, name) = (&self.source.krate, Ident::new(name, Span::mixed_site()));
        let callee = Callee::Function(parse_quote!(#krate::__private::checkpoint::#name));
        let spans = vec![(Span::mixed_site(), Span::mixed_site()); args.len()];
        let call = Call {
            callee,
            args,
            dest: Some(dest),
            spans,
            exclusive: true,
            named: Vec::new(),
            ended: None,
            tangents: None,
        };
        out.push(Stmt::Call(Box::new(call)));
    }

    /// Gives what statements define to variables of their own, under the same names, since it
    /// is defined elsewhere too.
    fn renew(&mut self, stmts: &mut [Stmt]) {
        let mut defined = VarSet::new();
        visit::each_access_of(stmts, &mut |access| {
            if let Access::Define(var) = access {
                defined.insert(var);
            }
        });
        let mut names = BTreeMap::new();
        for var in &defined {
            let again = self.function.vars.add(self.function.vars[var].clone());
            let operator = self.function.operators[var];
            self.function.operators.set(again, operator);
            names.insert(var, again);
        }
        self.rename_views(&names);
        rewrite::each_var(stmts, &mut |var| {
            if let Some(again) = names.get(var) {
                *var = *again;
            }
        });
    }

    /// Goes to memory of outside by itself, not through views that the user has made of it
    /// before the loop: it may have changed since.
    fn reroot(&mut self, stmts: &mut [Stmt]) {
        let inside: VarSet = views_of(stmts).into_iter().collect();
        let function = &self.function;
        let reroot = |place: &Place| -> Place {
            if inside.contains(&place.root) || !matches!(function.vars[place.root].kind, VarKind::View(..)) {
                return place.clone();
            }
            function.resolve(place)
        };
        rewrite::each_place(stmts, &mut |place| *place = reroot(place));
        let mut views = Vec::new();
        for view in &inside {
            if let VarKind::View(place, _) = &function.vars[view].kind {
                views.push((view, reroot(place)));
            }
        }
        for (view, place) in views {
            if let VarKind::View(at, _) = &mut self.function.vars[view].kind {
                *at = place;
            }
        }
    }
}

/// Whether the elements of something lie on one stack.
fn is_flat(ty: &Ty) -> bool {
    matches!(ty.peel(), Ty::Slice(t) | Ty::Vec(t) if t.has_fixed_shape())
}

/// The views that statements declare.
pub(super) fn views_of(stmts: &[Stmt]) -> Vec<VarId> {
    let mut views = Vec::new();
    visit::each_stmt_of(stmts, &mut |stmt| {
        if let Stmt::View(var) = stmt {
            views.push(*var);
        }
    });
    views
}
