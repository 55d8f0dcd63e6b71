//! Memory that is overwritten although the reverse sweep still reads what it
//! held: saved before, restored at the mirrored place.

use super::{Enclosing, Halves, Sweep, load_mode};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{LoadMode, Operand, Place, Step, Stmt, Ty, Value, VarId, VarKind};
use crate::compiler::texts::Plain as _;

/// A read of memory by the reverse sweep.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Read {
    /// The variable that owns the memory.
    pub(super) root: VarId,
    /// The statement of the forward sweep as of which it is read.
    order: u32,
    /// The loops around that.
    pub(super) loops: Vec<Enclosing>,
    /// The branches that it stands in.
    branches: Vec<Side>,
    /// What of the memory is read; nothing where that is all of it.
    path: Path,
}

/// The way from a variable to a part of its memory, as far as indices tell the elements
/// apart: the variable behind each index, `None` for other steps.
type Path = Vec<Option<VarId>>;

/// One side of a branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Side {
    /// The statement that branches, in the order of the source.
    branch: u32,
    /// Which of its blocks.
    side: usize,
}

impl Read {
    /// The variable that is read.
    pub(super) fn root(&self) -> VarId {
        self.root
    }
}

impl Sweep<'_> {
    /// Notes that the reverse sweep reads a variable as it is now.
    pub(super) fn note_read(&mut self, var: VarId) {
        let root = self.function.root(&Place::var(var));
        self.note_read_at(root, self.order, Path::new());
    }

    /// Notes that the reverse sweep reads a place as it is now.
    pub(super) fn note_read_of(&mut self, place: &Place) {
        let place = self.function.resolve(place);
        let path = self.path(&place);
        self.note_read_at(place.root, self.order, path);
    }

    /// Notes that the reverse sweep reads a variable as it was when the block began.
    pub(super) fn note_early_read(&mut self, root: VarId) {
        self.note_read_at(root, self.block_start, Path::new());
    }

    fn note_read_at(&mut self, root: VarId, order: u32, path: Path) {
        let (loops, branches) = (self.loops.clone(), self.branches.clone());
        self.reads.insert(Read { root, order, loops, branches, path });
    }

    /// Does something with one of the blocks of the branch at hand.
    pub(super) fn on_side<T>(&mut self, branch: u32, side: usize, f: impl FnOnce(&mut Self) -> T) -> T {
        self.branches.push(Side { branch, side });
        let done = f(self);
        self.branches.pop();
        done
    }

    /// Whether overwriting a variable here destroys what the reverse sweep reads
    /// afterwards.
    pub(super) fn kill_needed(&self, root: VarId) -> bool {
        self.kill_needed_of(&Place::var(root))
    }

    /// Whether overwriting a place here destroys what the reverse sweep reads afterwards.
    fn kill_needed_of(&self, place: &Place) -> bool {
        let place = self.function.resolve(place);
        let (root, path) = (place.root, self.path(&place));
        let home = &self.homes[root];
        if self.loops.iter().any(|l| l.fused && !home.contains(l)) {
            return false; // saved as a whole before the fused loop
        }
        self.overwritten.borrow_mut().insert(root);
        let from = Read { root, order: 0, loops: Vec::new(), branches: Vec::new(), path: Path::new() };
        let reads = self.previous.range(from..).take_while(|read| read.root == root);
        // What a loop with checkpoints changes, the state that was kept gives back.
        let again = self.checkpointed.filter(|order| !home.iter().any(|l| l.order == *order));
        let here = |read: &&Read| again.is_none_or(|order| read.loops.iter().any(|l| l.order == order));
        reads.into_iter().filter(here).any(|read| self.comes_first(read, home, &path))
    }

    /// Whether a read may happen before this statement in the forward order, and
    /// so after it in the reverse order.
    fn comes_first(&self, read: &Read, home: &[Enclosing], path: &Path) -> bool {
        if read.loops.iter().any(|l| l.fused && !self.loops.contains(l)) {
            return false; // already reversed
        }
        let again = |l: &&Enclosing| !l.fused && self.loops.contains(l) && !home.contains(l);
        let again = |l: &Enclosing| again(&l) && !self.tells_apart(*l, &read.path, path);
        read.order < self.order && !self.excludes(read) || read.loops.iter().any(again)
    }

    /// Whether each iteration of a loop reaches elements of its own on both ways, so that
    /// none meets what another does: both are indexed by its counter at the same place.
    fn tells_apart(&self, l: Enclosing, a: &Path, b: &Path) -> bool {
        let Some(counter) = self.counters.get(&l.order) else { return false };
        self.switches.apart && a.iter().zip(b).any(|(a, b)| a == b && *a == Some(*counter))
    }

    /// The way to a place, up to where it is not known that another index is another element:
    /// in a part elements are numbered anew, and types of the user's may number them as they
    /// like.
    fn path(&self, place: &Place) -> Path {
        let mut path = Path::new();
        for (k, step) in place.steps.iter().enumerate() {
            let is_list = || {
                let whole = Place { root: place.root, steps: place.steps[..k].to_vec() };
                self.function.place_ty(&whole).element().is_some()
            };
            match step {
                Step::Index(Operand::Var(var)) if is_list() => path.push(Some(*var)),
                Step::Field(_) | Step::Named(_) | Step::Payload(..) => path.push(None),
                Step::Index(Operand::Const(_)) if is_list() => path.push(None),
                Step::Index(_) | Step::Range(..) | Step::Chunks(_) => break,
            }
        }
        path
    }

    /// Whether a read stands on another side of a branch, so that only one of both happens
    /// each time.
    fn excludes(&self, read: &Read) -> bool {
        let mut sides = self.branches.iter().zip(&read.branches);
        self.switches.apart
            && sides
                .find(|(here, there)| here != there)
                .is_some_and(|(here, there)| here.branch == there.branch)
    }

    /// Saves what a place holds, if that is needed, and restores it in reverse.
    pub(super) fn save(&mut self, place: &Place, done: &[Stmt], halves: &mut Halves) {
        let root = self.function.root(place);
        if !self.kill_needed_of(place) {
            return;
        }
        self.note(|this| {
            let name = this.names_of(&[root]);
            format!("{name} is overwritten here, and read before: what it held is kept and restored")
        });
        if place.steps.is_empty() && self.holds_reference(root) {
            return self.save_reference(root, halves);
        }
        let ty = self.function.place_ty(place);
        let flat = matches!(&ty, Ty::Slice(t) | Ty::Vec(t) if t.is_scalar());
        if flat && !self.nest.is_empty() {
            self.save_elements(place, &ty, halves);
            return;
        }
        let old = self.content(place, done, &mut halves.forward);
        let place = self.function.resolve(place);
        halves.reverse.push(Stmt::Store(place, old));
    }

    /// Whether a variable of the user's holds one shared reference after the other.
    fn holds_reference(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        var.mutable && matches!((&var.ty, &var.kind), (Ty::Ref(false, _), VarKind::Local))
    }

    /// The reference is kept, not what it refers to.
    fn save_reference(&mut self, var: VarId, halves: &mut Halves) {
        let ty = self.function.vars[var].ty.clone();
        let name = format!("{}_before", self.function.vars[var].name.plain());
        let before = self.bind(&mut halves.forward, &name, ty, Value::Load(Place::var(var), LoadMode::Use));
        halves.reverse.push(Stmt::Store(Place::var(var), before));
    }

    /// In a loop, elements go on one stack, so that nothing is allocated for each
    /// iteration.
    fn save_elements(&mut self, place: &Place, ty: &Ty, halves: &mut Halves) {
        let element = ty.element().cloned().unwrap_or_default();
        let name = format!("{}_kept", self.function.vars[self.function.root(place)].name.plain());
        let stack = self.fresh(&name, Ty::Stack(Box::new(Ty::Slice(Box::new(element)))), true);
        self.stacks.push(Stmt::Let(stack, Value::Stack(None)));
        halves.forward.push(Stmt::SaveAll(stack, place.clone()));
        let place = self.function.resolve(place);
        halves.reverse.push(Stmt::RestoreAll(stack, place));
    }

    /// Saves everything that opaque code or a call may change.
    pub(super) fn save_changed(&mut self, stmt: &Stmt, halves: &mut Halves) {
        let mut changed: Vec<Place> = Vec::new();
        visit::stmt(stmt, &mut |access| match access {
            Access::Change(place) => changed.push(place.clone()),
            Access::Opaque(code) => changed.extend(code.writes.iter().map(|v| Place::var(*v))),
            _ => {}
        });
        for place in changed {
            self.save(&place, &[], halves);
        }
    }

    /// The content of a place as a value: one that has just been loaded, or a
    /// new one.
    fn content(&mut self, place: &Place, done: &[Stmt], forward: &mut Vec<Stmt>) -> Operand {
        let ty = self.function.place_ty(place);
        let mode = load_mode(&ty);
        if mode == LoadMode::Use
            && let Some(var) = self.just_loaded(place, done)
        {
            return Operand::Var(var);
        }
        let name = format!("{}_before", self.function.vars[self.function.root(place)].name.plain());
        self.bind(forward, &name, super::adjoint_ty(&ty), Value::Load(place.clone(), mode))
    }

    /// The variable that holds what the last load of the same place gave, if
    /// nothing can have changed it since.
    fn just_loaded(&self, place: &Place, done: &[Stmt]) -> Option<VarId> {
        let root = self.function.root(place);
        for stmt in done.iter().rev() {
            if let Stmt::Let(var, Value::Load(from, LoadMode::Use)) = stmt
                && from.same(place)
                && !self.function.vars[*var].mutable
            {
                return Some(*var);
            }
            if self.may_change(stmt, root) {
                return None;
            }
        }
        None
    }

    /// Whether a statement may change memory that a variable owns.
    pub(super) fn may_change(&self, stmt: &Stmt, root: VarId) -> bool {
        let mut changed = false;
        let mut look = |access: Access<'_>| match access {
            Access::Write(p) | Access::Change(p) => changed |= self.function.root(p) == root,
            Access::Opaque(code) => {
                changed |= code.writes.iter().any(|v| self.function.root(&Place::var(*v)) == root);
            }
            Access::Operand(_) | Access::Read(_) | Access::Define(_) => {}
        };
        visit::stmt(stmt, &mut look);
        visit::each_block(stmt, &mut |block| {
            visit::each_access(block, &mut look);
        });
        changed
    }
}
