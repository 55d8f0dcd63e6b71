//! Where a value is kept between the two sweeps.
//!
//! Outside of loops in a variable; in loops whose trip counts are all constants
//! in an array on the stack, one dimension for each loop. Where the innermost loop
//! whose trip count is not constant says before it begins how often it will run,
//! in *frames*: slices that each run of the loop opens and that its counter
//! indexes, one for each value, so that both sweeps vectorise. In other loops, and
//! where several values of a loop that cannot vectorise make a tuple, on a
//! last-in first-out stack, which fits, as for frames, because the reverse sweep
//! runs everything in the opposite order.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Halves, Sweep, integer, load_mode};
use crate::compiler::ir::{
    BinOp, Block, CmpOp, Frame, Loop, LoopKind, Operand, Place, Step, Stmt, Ty, Value, VarId, print, visit,
};
use crate::compiler::rules::Cost;
use crate::compiler::texts::Plain as _;

/// The largest array that is kept on the stack, in elements.
const TABLE_LIMIT: f64 = 4096.0;

/// The largest start of a loop whose counter indexes frames as it is.
const DIRECT_LIMIT: f64 = 16.0;

/// A loop between a statement and its region.
#[derive(Clone, Debug)]
pub(super) enum Level {
    /// It counts from 0, and the trip count is a constant.
    Constant {
        /// Indexes arrays.
        index: Index,
        /// The trip count.
        trips: TokenStream,
        /// Its value, where it is a literal.
        number: Option<f64>,
    },
    /// The trip count is known when the loop begins.
    Counted(Counted),
    /// It is not.
    Dynamic,
}

/// What indexes the storage of a loop: the counter, or a `usize` that is made from
/// it, one in each sweep.
#[derive(Clone, Debug)]
pub(super) struct Index {
    there: VarId,
    back: VarId,
    made: Option<Value>,
}

/// What the iterations of a loop keep in frames.
#[derive(Clone, Debug)]
pub(super) struct Counted {
    index: Index,
    /// Whether the index starts at 0 although the counter does not.
    shifted: bool,
    /// Whether several values of an iteration lie together on a stack, because the
    /// loop will not be vectorised.
    bundled: bool,
    /// What is kept: slices of the forward and of the reverse sweep, with the type
    /// of an element.
    kept: Vec<(VarId, VarId, Ty)>,
}

impl Sweep<'_> {
    /// Looks at the head of a loop.
    pub(super) fn level(&mut self, l: &Loop) -> Level {
        let LoopKind::Counted { index, from, to, inclusive, .. } = &l.kind else { return Level::Dynamic };
        if l.exit.is_some() {
            return Level::Dynamic;
        }
        let ty = self.function.vars[*index].ty.clone();
        let start = if let Operand::Const(from) = from { from.number } else { None };
        if let Operand::Const(to) = to
            && start == Some(0.0)
            && !inclusive
            && (to.number.is_some_and(|n| n >= 0.0) || is_usize(&to.ty))
        {
            let number = to.number.filter(|n| *n >= 0.0);
            // The literal may have a suffix of another type.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not below 0
            let literal = number.map(|n| proc_macro2::Literal::usize_unsuffixed(n as usize));
            let trips = literal.map_or_else(|| to.tokens.clone(), |n| quote!(#n));
            return Level::Constant { index: self.index(*index, &ty, None), trips, number };
        }
        let direct = start.is_some_and(|start| (0.0..=DIRECT_LIMIT).contains(&start));
        if !direct && !is_usize(&ty) {
            return Level::Dynamic;
        }
        let shift = (!direct).then(|| from.clone());
        let (index, bundled) = (self.index(*index, &ty, shift), !vectorises(&l.body));
        Level::Counted(Counted { index, shifted: !direct, bundled, kept: Vec::new() })
    }

    fn index(&mut self, counter: VarId, ty: &Ty, shift: Option<Operand>) -> Index {
        let operand = Operand::Var(counter);
        let made = match shift {
            None if is_usize(ty) => return Index { there: counter, back: counter, made: None },
            None => Value::Cast(operand, Ty::usize()),
            Some(from) => Value::Binary(BinOp::Sub, operand, from),
        };
        let [there, back] = [(); 2].map(|()| self.fresh("at", Ty::usize(), false));
        Index { there, back, made: Some(made) }
    }
}

/// Whether the iterations of a loop may run side by side in vectors: there are no
/// calls and no loops in it.
fn vectorises(body: &Block) -> bool {
    let mut plain = true;
    visit::each_stmt(body, &mut |stmt| {
        plain &= match stmt {
            Stmt::Let(_, Value::Rule(rule, _)) => rule.cost == Cost::Cheap || rule.name == "sqrt",
            Stmt::Let(_, Value::Opaque(_))
            | Stmt::Loop(_)
            | Stmt::Call(_)
            | Stmt::Inert(_)
            | Stmt::Match(_) => false,
            _ => true,
        };
    });
    plain
}

/// Whether a type is known to be `usize`.
pub(super) fn is_usize(ty: &Ty) -> bool {
    matches!(ty, Ty::Int(Some(name)) if name == "usize")
}

impl Index {
    /// Puts the index before the ways in both sweeps.
    fn extend(&self, ways: &mut [Vec<Step>; 2]) {
        for (way, at) in ways.iter_mut().zip([self.there, self.back]) {
            way.insert(0, Step::Index(Operand::Var(at)));
        }
    }
}

/// Where a value is kept.
enum Shelf {
    /// In a variable.
    Slot,
    /// In an array over all loops.
    Table,
    /// In a frame of the loop at this level of the nest.
    Frame(usize),
    /// On a stack.
    Stack,
}

impl Sweep<'_> {
    /// Storage for a variable of a scope that ends: the statement that keeps it
    /// and the value that gives it back.
    pub(super) fn carry(&mut self, var: VarId) -> (Stmt, Value) {
        let ty = self.function.vars[var].ty.clone();
        let name = format!("{}_kept", self.function.vars[var].name.plain());
        match self.shelf(&ty) {
            Shelf::Slot => self.carry_in_slot(var, &name, ty),
            Shelf::Table => self.carry_in_table(var, &name, ty),
            Shelf::Frame(level) => self.carry_in_frame(var, &name, ty, level),
            Shelf::Stack => self.carry_on_stack(var, &name, ty),
        }
    }

    /// Whether a variable is kept together with others, as a tuple on a stack.
    pub(super) fn is_bundled(&self, var: VarId) -> bool {
        match self.shelf(&self.function.vars[var].ty) {
            Shelf::Stack => self.function.vars[var].ty.has_fixed_shape(),
            Shelf::Frame(level) => {
                let innermost = level + 1 == self.nest.len();
                innermost && matches!(&self.nest[level], Level::Counted(counted) if counted.bundled)
            }
            Shelf::Slot | Shelf::Table => false,
        }
    }

    /// Where a variable is kept, in words.
    pub(super) fn where_kept(&self, var: VarId) -> &'static str {
        match self.shelf(&self.function.vars[var].ty) {
            Shelf::Frame(_) if self.is_bundled(var) => "by iteration",
            Shelf::Slot => "in a variable",
            Shelf::Table => "in an array on the stack, by iteration",
            Shelf::Frame(_) => "in a slice, by iteration",
            Shelf::Stack if self.nest.is_empty() => "on the heap",
            Shelf::Stack => "on a stack, one for each iteration",
        }
    }

    /// Where values of a type are kept here.
    fn shelf(&self, ty: &Ty) -> Shelf {
        if !ty.has_fixed_shape() {
            return Shelf::Stack;
        }
        if self.nest.is_empty() {
            return Shelf::Slot;
        }
        let inner = self.nest.iter().rev().take_while(|level| matches!(level, Level::Constant { .. }));
        let level = self.nest.len() - inner.count();
        if !self.table_fits(level) {
            return Shelf::Stack;
        }
        match level.checked_sub(1) {
            None if self.switches.tables => Shelf::Table,
            Some(level) if self.switches.frames && matches!(self.nest[level], Level::Counted(_)) => {
                Shelf::Frame(level)
            }
            None | Some(_) => Shelf::Stack,
        }
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

    /// Whether an array over the loops from a level on is small enough.
    fn table_fits(&self, level: usize) -> bool {
        let mut size = 1.0;
        let mut named = 0;
        for level in &self.nest[level..] {
            match level {
                Level::Constant { number: Some(n), .. } => size *= n,
                Level::Constant { number: None, .. } => named += 1,
                Level::Counted(_) | Level::Dynamic => return false,
            }
        }
        size <= TABLE_LIMIT && named <= 2
    }

    /// The type of an array over the loops from a level on, and the ways to the
    /// element of this iteration in both sweeps.
    fn table(&self, level: usize, element: &Ty) -> (Ty, [Vec<Step>; 2]) {
        let mut ty = element.clone();
        let mut ways = [Vec::new(), Vec::new()];
        for level in self.nest[level..].iter().rev() {
            let Level::Constant { index, trips, .. } = level else {
                unreachable!("`table_fits` was asked before")
            };
            ty = Ty::Array(Box::new(ty), quote!(#trips));
            index.extend(&mut ways);
        }
        (ty, ways)
    }

    fn carry_in_table(&mut self, var: VarId, name: &str, element: Ty) -> (Stmt, Value) {
        let (ty, ways) = self.table(0, &element);
        let table = self.fresh(name, ty.clone(), true);
        self.slots.push(Stmt::Let(table, Value::Zero(ty)));
        let [there, back] = ways.map(|steps| Place { root: table, steps });
        (Stmt::Store(there, Operand::Var(var)), Value::Load(back, load_mode(&element)))
    }

    fn carry_in_frame(&mut self, var: VarId, name: &str, element: Ty, level: usize) -> (Stmt, Value) {
        let (ty, mut ways) = self.table(level + 1, &element);
        let slice = Ty::Slice(Box::new(ty.clone()));
        let (there, back) = (self.fresh(name, slice.clone(), true), self.fresh(name, slice, false));
        let Level::Counted(counted) = &mut self.nest[level] else { unreachable!("`shelf` was asked before") };
        counted.kept.push((there, back, ty));
        counted.index.extend(&mut ways);
        let [to, from] = ways;
        let store = Stmt::Store(Place { root: there, steps: to }, Operand::Var(var));
        (store, Value::Load(Place { root: back, steps: from }, load_mode(&element)))
    }

    /// Defines what indexes the storage of a loop, and opens the frames that its
    /// iterations have asked for, before the loop in both sweeps.
    pub(super) fn open_frames(
        &mut self,
        level: Level,
        kind: &LoopKind,
        body: &mut Halves,
        halves: &mut Halves,
    ) {
        let (Level::Constant { index, .. } | Level::Counted(Counted { index, .. })) = &level else { return };
        if let Some(made) = &index.made {
            for (half, at) in [(&mut body.forward, index.there), (&mut body.reverse, index.back)] {
                if super::function::mentions(half, at) {
                    half.insert(0, Stmt::Let(at, made.clone()));
                }
            }
        }
        let Level::Counted(counted) = level else { return };
        if counted.kept.is_empty() {
            return;
        }
        let len = self.frame_length(&counted, kind, &mut halves.forward);
        let mut kept = counted.kept;
        while let Some((_, _, ty)) = kept.first() {
            let ty = ty.clone();
            let written = print::ty(&ty);
            let (same, others) = kept.into_iter().partition(|(_, _, t)| print::ty(t) == written);
            kept = others;
            self.open_frame(same, ty, &len, halves);
        }
    }

    fn open_frame(&mut self, kept: Vec<(VarId, VarId, Ty)>, ty: Ty, len: &Operand, halves: &mut Halves) {
        let name = match kept[..] {
            [(part, ..)] => self.function.vars[part].name.plain(),
            _ => "kept".to_owned(),
        };
        let store = self.fresh(&name, Ty::Frames(Box::new(ty)), true);
        self.stacks.push(Stmt::Let(store, Value::Stack(None)));
        self.saved.push(store);
        let (there, back) = kept.into_iter().map(|(there, back, _)| (there, back)).unzip();
        halves.forward.push(Stmt::Frame(Frame { store, parts: there, len: len.clone(), again: false }));
        halves.reverse.push(Stmt::Frame(Frame { store, parts: back, len: len.clone(), again: true }));
    }

    /// How many elements a frame has: as many as there are iterations, or up to the
    /// last value of the counter.
    fn frame_length(&mut self, counted: &Counted, kind: &LoopKind, out: &mut Vec<Stmt>) -> Operand {
        let LoopKind::Counted { index, from, to, inclusive, .. } = kind else {
            unreachable!("`Sweep::level` has seen a counted loop")
        };
        let mut end = to.clone();
        let ty = self.function.vars[*index].ty.clone();
        if !is_usize(&ty) {
            let some = self.bind(out, "some", Ty::Bool, Value::Compare(CmpOp::Lt, from.clone(), end.clone()));
            end = self.bind(out, "end", ty, Value::Select(some, end, from.clone()));
            end = self.bind(out, "end", Ty::usize(), Value::Cast(end, Ty::usize()));
        }
        if *inclusive {
            let one = integer(1, Ty::usize());
            end = self.bind(out, "end", Ty::usize(), Value::Binary(BinOp::Add, end, one));
        }
        if counted.shifted { self.trips(from, &end, out) } else { end }
    }

    /// `end - from`, or 0.
    pub(super) fn trips(&mut self, from: &Operand, end: &Operand, out: &mut Vec<Stmt>) -> Operand {
        if matches!(from, Operand::Const(c) if c.number == Some(0.0)) {
            return end.clone();
        }
        let some = self.bind(out, "some", Ty::Bool, Value::Compare(CmpOp::Lt, from.clone(), end.clone()));
        let start = self.bind(out, "start", Ty::usize(), Value::Select(some, from.clone(), end.clone()));
        self.bind(out, "trips", Ty::usize(), Value::Binary(BinOp::Sub, end.clone(), start))
    }
}
