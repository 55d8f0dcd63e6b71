//! Reverses loops: the iterations in the opposite order, as many as there were.

use std::collections::BTreeMap;

use super::block::Ahead;
use super::storage;
use super::{Enclosing, Halves, Scope, Sweep, integer};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    BinOp, Block, LoadMode, Loop, LoopKind, Operand, Place, Sign, Stmt, Ty, Value, VarId, VarKind, VarSet,
};
use crate::compiler::texts::Plain as _;

impl Sweep<'_> {
    /// Reverses a loop. What its head changes, `list.drain(..)`, is as it was before it.
    pub(super) fn iterate(&mut self, l: &Loop, ahead: Option<Ahead>) -> Halves {
        let mut head = Halves::default();
        if let LoopKind::Items { iter, .. } = &l.kind {
            for var in &iter.writes {
                self.save(&Place::var(*var), &[], &mut head);
            }
        }
        let mut halves = self.iterations(l, ahead);
        halves.forward.splice(0..0, head.forward);
        halves.reverse.extend(head.reverse);
        halves
    }

    fn iterations(&mut self, l: &Loop, ahead: Option<Ahead>) -> Halves {
        let (order, note) = (self.order, self.notes.len());
        self.unfused = None;
        let fused = ahead.and_then(|ahead| self.fused(l, ahead));
        self.has_fused |= fused.is_some();
        match fused {
            None => {
                self.order = order;
                self.notes.truncate(note);
                self.unfused(l)
            }
            Some(fused) if fused.requirements.is_empty() => {
                self.note_fused(note, order, l, &fused);
                fused.halves
            }
            Some(fused) => {
                self.note_fused(note, order, l, &fused);
                self.order = order;
                let noted = self.notes.len();
                let backwards = self.unfused(l);
                self.notes.truncate(noted);
                self.if_overwritten(fused, backwards)
            }
        }
    }

    /// Reverses a loop by another one.
    pub(super) fn backwards(&mut self, l: &Loop) -> Halves {
        let (order, note) = (self.order, self.notes.len());
        let inside = || "it stands in a block that is itself reversed later".to_owned();
        let why = self.unfused.take().unwrap_or_else(inside);
        let (index, binders) = self.head(&l.kind);
        let usize_index = index.is_some_and(|v| storage::is_usize(&self.function.vars[v].ty));
        self.loops.push(Enclosing { order, fused: false });
        self.counters.extend(index.map(|index| (order, index)));
        let level = self.level(l);
        self.nest.push(level);
        self.condition(&l.kind);
        let outer_saved = std::mem::take(&mut self.saved);
        let mut body = self.block(&l.body, Scope::Inner, &binders, &BTreeMap::new());
        let saved = std::mem::replace(&mut self.saved, outer_saved);
        let level = self.nest.pop();
        self.loops.pop();
        let mut halves = Halves::default();
        if body.reverse.is_empty() {
            self.notes.truncate(note);
            self.note_loop(note, order, &l.kind, "carries no derivative and has no reverse");
            halves.forward.push(Stmt::Loop(Box::new(l.clone())));
            return halves;
        }
        let counted = matches!((&l.kind, l.exit), (LoopKind::Counted { .. }, None));
        let count = if counted { "" } else { ", where its iterations are counted," };
        let twice = format!("runs forward{count} and again in reverse order: {why}");
        self.note_loop(note, order, &l.kind, &twice);
        if let Some(level) = level {
            self.open_frames(level, &l.kind, &mut body, &mut halves);
        }
        match (&l.kind, l.exit) {
            (LoopKind::Counted { from, to, .. }, None) => {
                if usize_index {
                    self.reserve(from, to, &saved, &mut halves.forward);
                }
                Self::counted(l, body, &mut halves);
                self.skip_where_unused(l, &mut halves.reverse);
            }
            _ => self.recorded(l, body, &mut halves),
        }
        halves
    }

    // For a loop that does nothing but sum, where the sum need not reach the result, emits
    //
    //     if d_sum != 0.0 { for i in .. { d_x[i] += d_sum * w[i]; } }
    fn skip_where_unused(&mut self, l: &Loop, reverse: &mut Vec<Stmt>) {
        let shape = self.shape(l);
        let Some(sums) = self.sums(l, &shape) else { return };
        let ([sum], [Stmt::Loop(_)]) = (sums.as_slice(), reverse.as_slice()) else { return };
        if self.facts.reaches(*sum) || !self.only_adds(reverse) {
            return;
        }
        let unguarded = std::mem::take(reverse);
        *reverse = self.unless_zero(*sum, unguarded);
    }

    /// Whether statements of the reverse sweep do nothing but add to adjoints: they neither
    /// take anything from storage nor restore anything.
    fn only_adds(&self, stmts: &[Stmt]) -> bool {
        let mut inside = VarSet::new();
        visit::each_access_of(stmts, &mut |access| {
            if let Access::Define(var) = access {
                inside.insert(var);
            }
        });
        let generated = |place: &Place| {
            let root = self.function.root(place);
            matches!(self.function.vars[root].kind, VarKind::Generated)
                && !matches!(self.function.place_ty(place), Ty::Int(_))
        };
        let mut only = true;
        visit::each_stmt_of(stmts, &mut |stmt| {
            only &= match stmt {
                Stmt::Let(_, value) => {
                    !value.changes() && !matches!(value, Value::Pop(_) | Value::Restore(_) | Value::Opaque(_))
                }
                Stmt::Declare(_) | Stmt::View(_) | Stmt::If(_) => true,
                Stmt::Update(place, ..) => generated(place),
                Stmt::Store(place, _) | Stmt::Zero(place) => inside.contains(&place.root),
                Stmt::Loop(l) => matches!((&l.kind, l.exit), (LoopKind::Counted { .. }, None)),
                _ => false,
            };
        });
        only
    }

    /// The index of a counted loop, and what the head binds otherwise.
    pub(super) fn head(&mut self, kind: &LoopKind) -> (Option<VarId>, Vec<VarId>) {
        match kind {
            LoopKind::Counted { index, .. } => {
                let here = self.loops.clone();
                self.homes.set(*index, here);
                (Some(*index), Vec::new())
            }
            LoopKind::Items { binds, .. } => (None, binds.clone()),
            LoopKind::While(..) | LoopKind::Forever => (None, Vec::new()),
        }
    }

    /// Counts the statements of a condition, which has no reverse.
    pub(super) fn condition(&mut self, kind: &LoopKind) {
        if let LoopKind::While(cond, _) = kind {
            let none = BTreeMap::new();
            let halves = self.block(cond, Scope::Inner, &[], &none);
            debug_assert!(
                halves.reverse.is_empty(),
                "verified by diff::reverse::normalize: conditions have no effect"
            );
        }
    }

    /// Makes room on the stacks that every iteration pushes to.
    pub(super) fn reserve(&mut self, from: &Operand, to: &Operand, saved: &[VarId], out: &mut Vec<Stmt>) {
        if saved.is_empty() {
            return;
        }
        let trips = self.trips(from, to, out);
        out.extend(saved.iter().map(|stack| Stmt::Reserve(*stack, trips.clone())));
    }

    /// The trip count is known from the head.
    fn counted(l: &Loop, body: Halves, halves: &mut Halves) {
        let mut kind = l.kind.clone();
        halves.forward.push(loop_of(kind.clone(), body.forward, None));
        if let LoopKind::Counted { reversed, .. } = &mut kind {
            *reversed = !*reversed;
        }
        halves.reverse.push(loop_of(kind, body.reverse, None));
    }

    /// The iterations are counted as they happen.
    fn recorded(&mut self, l: &Loop, body: Halves, halves: &mut Halves) {
        let count = self.count(loop_of(l.kind.clone(), body.forward, l.exit), &mut halves.forward);
        let counter = self.fresh("trip", Ty::usize(), false);
        let mut stmts = Vec::new();
        if let LoopKind::Counted { index, from, to, inclusive, reversed } = &l.kind
            && self.mentions(&body.reverse, *index)
        {
            if matches!(self.function.vars[*index].ty, Ty::Int(None)) {
                let restored = self.kept_index(*index, &mut halves.forward);
                stmts.push(restored);
            } else {
                self.index_of_trip(&mut stmts, *index, counter, from, to, *inclusive, *reversed);
            }
        }
        stmts.extend(body.reverse);
        let from = integer(0, Ty::usize());
        let kind = LoopKind::Counted { index: counter, from, to: count, inclusive: false, reversed: true };
        halves.reverse.push(loop_of(kind, stmts, None));
    }

    /// A loop whose iterations are counted; gives their number.
    pub(super) fn count(&mut self, mut counted: Stmt, out: &mut Vec<Stmt>) -> Operand {
        let trips = self.fresh("trips", Ty::usize(), true);
        out.push(Stmt::Let(trips, Value::Use(integer(0, Ty::usize()))));
        if let Stmt::Loop(l) = &mut counted {
            let one = integer(1, Ty::usize());
            l.body.stmts.insert(0, Stmt::Update(Place::var(trips), Sign::Plus, one));
        }
        out.push(counted);
        self.bind(out, "trips", Ty::usize(), Value::Load(Place::var(trips), LoadMode::Use))
    }

    // For `for i in 0..4 { if i == 2 { break; } s *= g(i); }`, where only `g` tells of what type
    // `i` is, keeps each `i`: rustc finds the type of the stack.
    /// Keeps the index of the loop that was just made; gives what restores it.
    fn kept_index(&mut self, index: VarId, forward: &mut [Stmt]) -> Stmt {
        let name = format!("{}_kept", self.function.vars[index].name.plain());
        let (save, restore) = self.carry_on_stack(index, &name, Ty::Int(None));
        if let Some(Stmt::Loop(l)) = forward.iter_mut().rev().find(|stmt| matches!(stmt, Stmt::Loop(_))) {
            l.body.stmts.insert(0, save);
        }
        Stmt::Let(index, restore)
    }

    /// Whether statements, or the views that they declare, read a value.
    pub(super) fn mentions(&self, stmts: &[Stmt], value: VarId) -> bool {
        let is_value = |o: &Operand| matches!(o, Operand::Var(v) if *v == value);
        let mut found = false;
        let block = Block { stmts: stmts.to_vec() };
        visit::each_access(&block, &mut |access| match access {
            Access::Operand(operand) => found |= is_value(operand),
            Access::Opaque(code) => found |= code.reads.contains(&value),
            Access::Read(p) | Access::Write(p) | Access::Change(p) => found |= p.operands().any(is_value),
            Access::Define(_) => {}
        });
        visit::each_stmt(&block, &mut |stmt| {
            if let Stmt::View(var) = stmt
                && let VarKind::View(place, _) = &self.function.vars[*var].kind
            {
                found |= place.operands().any(is_value);
            }
        });
        found
    }

    /// `index = from + trip`, or `to - 1 - trip`.
    #[allow(clippy::too_many_arguments)]
    pub(super) fn index_of_trip(
        &mut self,
        out: &mut Vec<Stmt>,
        index: VarId,
        trip: VarId,
        from: &Operand,
        to: &Operand,
        inclusive: bool,
        reversed: bool,
    ) {
        let ty = self.function.vars[index].ty.clone();
        let trip = self.bind(out, "trip", ty.clone(), Value::Cast(Operand::Var(trip), ty.clone()));
        let value = if !reversed {
            Value::Binary(BinOp::Add, from.clone(), trip)
        } else if inclusive {
            Value::Binary(BinOp::Sub, to.clone(), trip)
        } else {
            let last = Value::Binary(BinOp::Sub, to.clone(), integer(1, ty.clone()));
            let last = self.bind(out, "last", ty, last);
            Value::Binary(BinOp::Sub, last, trip)
        };
        out.push(Stmt::Let(index, value));
    }
}

/// Puts a loop together.
pub(super) fn loop_of(kind: LoopKind, stmts: Vec<Stmt>, exit: Option<VarId>) -> Stmt {
    Stmt::Loop(Box::new(Loop { kind, body: Block { stmts }, exit }))
}
