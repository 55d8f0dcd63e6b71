//! Reverse mode: a forward sweep that keeps what is needed, and a reverse sweep
//! that carries adjoints from the result back to the parameters.
//!
//! The statements of each block are reversed one by one ([`block`], [`stmt`],
//! [`value`]). The reverse of a block reads primal values as if they were all
//! still there. When the block is done, [`available`] makes that true: a value
//! of a scope that has ended is computed again in the reverse block, or carried
//! over to it by storage that [`storage`] chooses. Memory that is overwritten
//! although the reverse sweep still reads it is saved before and restored at
//! the mirrored place ([`kills`]), so that at each point of the reverse sweep
//! memory holds what it held at the same point of the forward sweep. Loops whose
//! adjoint is known beforehand are reversed as they run ([`fuse`]).
//!
//! Which overwriting needs a save depends on what the reverse sweep reads, which
//! is known only afterwards: the whole is repeated with the reads of the runs
//! before until there are no new ones.

mod anew;
mod available;
mod block;
mod checkpoint;
mod choices;
mod copied;
mod cut;
mod explain;
mod function;
mod fuse;
mod kills;
mod lent;
mod loops;
mod private;
mod shapes;
mod stmt;
mod storage;
#[cfg(test)]
mod tests;
mod value;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span};

use crate::compiler::analysis::activity::Activity;
use crate::compiler::analysis::workspaces;
use crate::compiler::diff::recursion::Recursion;
use crate::compiler::ir::{
    Block, Const, Function, HandleMap, Inert, LoadMode, Operand, Param, Place, Sign, Stmt, Ty, Value, Var,
    VarId, VarKind, VarSet, VarTable,
};
use crate::compiler::lower::Partials;
use crate::compiler::switches::Switches;
use crate::compiler::texts::Plain as _;
use checkpoint::Refusal;
use explain::Note;
use kills::Read;

/// What the two halves of a linked function are made of.
#[derive(Debug)]
pub struct Split {
    /// The variables of both halves.
    pub function: Function,
    /// The forward half.
    pub forward: Vec<Stmt>,
    /// The reverse half.
    pub reverse: Vec<Stmt>,
    /// The seed: by value for a scalar in `f_vjp`, behind a reference otherwise.
    pub seed: Option<VarId>,
    /// For each parameter where its adjoint goes; `None` where it has none.
    pub slots: Vec<Option<VarId>>,
    /// What the calls of the function by itself share.
    pub recursion: Option<Recursion>,
}

/// The two sweeps of `f_vjp`.
#[derive(Debug)]
pub struct Sweeps {
    /// The sweeps.
    pub split: Split,
    /// Whether the forward sweep has fused loops, and so parts of the reverse sweep.
    pub has_fused: bool,
    /// Whether the reverse sweep has loops that run again, and so parts of the forward sweep.
    pub has_checkpoints: bool,
}

/// The two sweeps of `f_vjp`.
pub fn sweeps(source: &Function, facts: &Activity, switches: Switches) -> Sweeps {
    sweep(source, facts, Mode::Flat, switches, false).0
}

/// What of a function's loops cannot run again, although the option `checkpoint` asks for it;
/// without a place where the option is to blame.
pub fn refusals(source: &Function, facts: &Activity, switches: Switches) -> Vec<Refusal> {
    let of = |mode| sweep(source, facts, mode, switches, false).2;
    if switches.checkpoint.is_none() {
        Vec::new()
    } else {
        of(Mode::Flat).into_iter().chain(of(Mode::Split)).collect()
    }
}

/// The function `f_vjp`: the parameters are followed by the seed (by value for
/// a scalar, by reference otherwise, none for `()`) and by one `&mut` adjoint
/// for each parameter that is differentiated, in the given `order`. It returns the
/// value.
pub fn joined(sweeps: Split, order: &[usize]) -> Function {
    let mut function = sweeps.function;
    function.params.extend(sweeps.seed.map(generated_param));
    function.params.extend(order.iter().filter_map(|k| sweeps.slots[*k]).map(generated_param));
    function.body = Block { stmts: sweeps.forward.into_iter().chain(sweeps.reverse).collect() };
    function
}

/// The two halves behind a linked call.
pub fn split(source: &Function, facts: &Activity, switches: Switches) -> Split {
    sweep(source, facts, Mode::Split, switches, false).0.split
}

/// What was decided for `f_vjp`, as the lines of a list.
pub fn explain(source: &Function, facts: &Activity, switches: Switches) -> Vec<String> {
    explain::lines(sweep(source, facts, Mode::Flat, switches, true).1)
}

fn generated_param(var: VarId) -> Param {
    Param { var, wrt: false, chosen: None, called: None, kept: false }
}

fn sweep(
    source: &Function,
    facts: &Activity,
    mode: Mode,
    switches: Switches,
    explaining: bool,
) -> (Sweeps, Vec<Note>, Vec<Refusal>) {
    let mut previous = BTreeSet::new();
    let mut refused = BTreeSet::new();
    loop {
        let mut run = Sweep::new(source, facts, mode, switches, &previous, &refused);
        run.explaining = explaining;
        let (seed, slots, Halves { forward, reverse }) = run.function();
        let (has_fused, has_checkpoints) = (run.has_fused, run.has_checkpoints);
        let Sweep { function, reads, refused: now_refused, overwritten, notes, refusals, .. } = run;
        let overwritten = overwritten.into_inner();
        let matters = |read: &Read| overwritten.contains(&read.root) && !previous.contains(read);
        if !reads.iter().any(matters) && now_refused == refused {
            let split = Split { function, forward, reverse, seed, slots, recursion: None };
            return (Sweeps { split, has_fused, has_checkpoints }, notes, refusals);
        }
        previous.extend(reads);
        refused = now_refused;
    }
}

/// Whether both sweeps stand in one function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Flat,
    Split,
}

/// The statements of a block and those that reverse it.
#[derive(Debug, Default)]
struct Halves {
    forward: Vec<Stmt>,
    reverse: Vec<Stmt>,
}

/// Whether the two halves of a block stand in one scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    /// They do: what the forward half defines is still there.
    Region,
    /// The forward half's scope has ended when the reverse half runs.
    Inner,
}

/// A loop that encloses the statement being reversed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Enclosing {
    /// The loop's place in the order of statements.
    order: u32,
    /// Whether each iteration is reversed right after it has run.
    fused: bool,
}

/// The state of one run.
#[allow(clippy::struct_excessive_bools)] // they have nothing to do with each other
struct Sweep<'f> {
    source: &'f Function,
    facts: &'f Activity,
    mode: Mode,
    switches: Switches,
    /// The function being made: the source's variables and the new ones.
    function: Function,
    adjoints: VarTable<VarId>,
    /// In a fused loop, adjoints from outside that are the same in all iterations.
    known: BTreeMap<VarId, Operand>,
    partials: Partials,
    /// Counts statements in the order of the source.
    order: u32,
    loops: Vec<Enclosing>,
    /// What counts the iterations of a loop, by the loop's order.
    counters: BTreeMap<u32, VarId>,
    /// The branches that the statement stands in.
    branches: Vec<kills::Side>,
    /// Where each variable was declared: the loops around it.
    homes: HandleMap<Var, Vec<Enclosing>>,
    reads: BTreeSet<Read>,
    /// The variables of which it was asked whether anything reads them.
    overwritten: RefCell<VarSet>,
    /// The reads of the runs before.
    previous: &'f BTreeSet<Read>,
    /// Stacks, declared before the forward sweep.
    stacks: Vec<Stmt>,
    /// The stacks that the block being reversed pushes to once.
    saved: Vec<VarId>,
    /// Storage of the region being reversed, declared at its top.
    slots: Vec<Stmt>,
    /// The loops around the statement, within the region.
    nest: Vec<storage::Level>,
    /// Loops found not to be fusable after all.
    refused: BTreeSet<u32>,
    /// Whether a loop was fused.
    has_fused: bool,
    /// The loop that is reversed with checkpoints, by its place in the order of statements.
    checkpointed: Option<u32>,
    /// Whether a loop is reversed only to see what it would keep.
    trying: bool,
    /// Whether a loop was reversed with checkpoints.
    has_checkpoints: bool,
    /// Whether views are made in the reverse sweep: of what is read again, or in loops that run again.
    has_views: bool,
    /// Why loops are not.
    refusals: Vec<Refusal>,
    /// Memory that was declared without value.
    declared: VarSet,
    /// The order of the statement before the block being reversed.
    block_start: u32,
    /// What starts the reverse sweep of the region that is closed next.
    seeding: Vec<Stmt>,
    /// Parameters of which the reverse sweep works on a copy.
    copies: VarTable<VarId>,
    /// Variables that hold shared references to inert data.
    references: BTreeSet<VarId>,
    /// What binds the variables of the head of the block that is reversed next.
    head: Option<Inert>,
    /// Whether decisions are noted.
    explaining: bool,
    notes: Vec<Note>,
    /// Why the loop that was looked at last is not fused.
    unfused: Option<String>,
    /// What copies are parts of ([`copied`]).
    copied: VarTable<Place>,
    /// What is bound to items that are lent, in a loop of which both sweeps stand in one.
    lent_items: VarSet,
    /// Lengths that were asked for before a fused loop, by where they are asked for after it.
    measured: BTreeMap<VarId, Operand>,
    /// Locals that only lend their memory to a call.
    workspaces: BTreeSet<VarId>,
}

impl<'f> Sweep<'f> {
    fn new(
        source: &'f Function,
        facts: &'f Activity,
        mode: Mode,
        switches: Switches,
        previous: &'f BTreeSet<Read>,
        refused: &BTreeSet<u32>,
    ) -> Self {
        let function = Function {
            name: source.name.clone(),
            vars: source.vars.clone(),
            params: source.params.clone(),
            result: source.result,
            result_ty: source.result_ty.clone(),
            floats: source.floats.clone(),
            items: source.items.clone(),
            operators: source.operators.clone(),
            declared: source.declared.clone(),
            lent: VarSet::new(),
            body: Block::default(),
            detached: source.detached,
            assumed: Vec::new(),
            bystanders: source.bystanders.clone(),
            plain: source.plain.clone(),
            left_out: source.left_out.clone(),
            krate: source.krate.clone(),
            wrapper: None,
        };
        Sweep {
            source,
            facts,
            mode,
            switches,
            function,
            adjoints: VarTable::new(),
            known: BTreeMap::new(),
            partials: Partials::default(),
            order: 0,
            loops: Vec::new(),
            counters: BTreeMap::new(),
            branches: Vec::new(),
            homes: HandleMap::default(),
            reads: BTreeSet::new(),
            overwritten: RefCell::default(),
            previous,
            stacks: Vec::new(),
            saved: Vec::new(),
            slots: Vec::new(),
            nest: Vec::new(),
            refused: refused.clone(),
            has_fused: false,
            checkpointed: None,
            trying: false,
            has_checkpoints: false,
            has_views: false,
            refusals: Vec::new(),
            declared: VarSet::new(),
            block_start: 0,
            seeding: Vec::new(),
            copies: VarTable::new(),
            references: lent::references(source),
            head: None,
            explaining: false,
            notes: Vec::new(),
            unfused: None,
            copied: copied::parts(source, facts),
            lent_items: VarSet::new(),
            measured: BTreeMap::new(),
            workspaces: workspaces::of(source, facts),
        }
    }

    /// A new variable.
    fn fresh(&mut self, name: &str, ty: Ty, mutable: bool) -> VarId {
        let name = Ident::new(name, Span::mixed_site());
        self.function.vars.add(Var { name, ty, mutable, kind: VarKind::Generated })
    }

    /// Binds a value to a new name.
    fn bind(&mut self, out: &mut Vec<Stmt>, name: &str, ty: Ty, value: Value) -> Operand {
        let var = self.fresh(name, ty, false);
        out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    /// The adjoint variable of a variable that is not a view.
    fn adjoint(&mut self, var: VarId) -> VarId {
        if let Some(adjoint) = self.adjoints.get(&var) {
            return *adjoint;
        }
        let primal = &self.function.vars[var];
        let name = format!("d_{}", primal.name.plain());
        let adjoint = self.fresh(&name, adjoint_ty(&self.function.vars[var].ty), true);
        if let Some(variants) = self.function.plain.get(&var).cloned() {
            self.function.plain.insert(adjoint, variants);
        }
        self.adjoints.insert(var, adjoint);
        adjoint
    }

    /// Where the adjoint of a place is.
    fn adjoint_place(&mut self, place: &Place) -> Place {
        let place = self.owner(place);
        Place { root: self.adjoint(place.root), steps: place.steps }
    }

    /// The place whose adjoint is that of a place.
    fn owner(&self, place: &Place) -> Place {
        let place = self.function.resolve(place);
        match self.copied.get(&place.root) {
            Some(part) => {
                let steps = part.steps.iter().chain(&place.steps).cloned().collect();
                Place { root: part.root, steps }
            }
            None => place,
        }
    }

    /// The current adjoint of a place.
    fn read_adjoint(&mut self, out: &mut Vec<Stmt>, place: &Place) -> Operand {
        if self.function.is_whole(place)
            && let Some(known) = self.known.get(&self.function.root(place))
        {
            return known.clone();
        }
        let ty = self.function.place_ty(place);
        let mode = load_mode(&ty);
        let adjoint = self.adjoint_place(place);
        let name = self.function.vars[adjoint.root].name.clone();
        let (ty, kind) = (adjoint_ty(&ty), VarKind::Generated);
        let var = self.function.vars.add(Var { name, ty, mutable: false, kind });
        out.push(Stmt::Let(var, Value::Load(adjoint, mode)));
        Operand::Var(var)
    }

    /// `adjoint(target) += amount`, where the target is active.
    fn add(&mut self, out: &mut Vec<Stmt>, target: &Operand, sign: Sign, amount: Operand) {
        if let Operand::Var(var) = target
            && self.facts.active(*var)
        {
            let place = self.adjoint_place(&Place::var(*var));
            out.push(Stmt::Update(place, sign, amount));
        }
    }
}

/// The type of the adjoint of an owned variable.
fn adjoint_ty(ty: &Ty) -> Ty {
    match ty.peel() {
        Ty::Slice(element) => Ty::Vec(element.clone()),
        other => other.clone(),
    }
}

/// How to read all of a place without moving out of it.
fn load_mode(ty: &Ty) -> LoadMode {
    match ty.peel() {
        Ty::Slice(_) => LoadMode::ToVec,
        Ty::Vec(_) | Ty::Seq(_) | Ty::User(_) | Ty::Unknown | Ty::Other(_) => LoadMode::Clone,
        Ty::Array(..) | Ty::Tuple(_) if !is_copy(ty.peel()) => LoadMode::Clone,
        _ => LoadMode::Use,
    }
}

/// Whether a type is known to be `Copy`.
fn is_copy(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Ref(false, _) => true,
        Ty::Array(t, _) => is_copy(t),
        Ty::Tuple(ts) => ts.iter().all(is_copy),
        Ty::Slice(_) | Ty::Vec(_) | Ty::Ref(true, _) | Ty::Stack(_) | Ty::Frames(_) | Ty::Residual(_) => {
            false
        }
        Ty::Seq(_) | Ty::User(_) | Ty::Other(_) | Ty::Unknown => false,
    }
}

/// A whole number that fits where it stands.
fn integer(value: usize, ty: Ty) -> Operand {
    let literal = proc_macro2::Literal::usize_unsuffixed(value);
    Operand::Const(Const::literal(literal, ty, Some(value as f64)))
}
