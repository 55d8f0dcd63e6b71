//! What only one side of a choice needs is computed on that side, if it is
//! expensive.
//!
//! ```text
//! let t = x.cosh();                               let p;
//! let p = if small { y * y } else { 1.0 / t };    if small { p = y * y } else { p = 1.0 / x.cosh() }
//! ```
//!
//! Choices of one block with the same condition become one branch.

use std::collections::BTreeMap;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    BinOp, Block, Function, If, LoopKind, Operand, Place, Stmt, Ty, Value, VarId, VarKind, VarTable, rewrite,
};
use crate::compiler::rules::Cost;

/// Rewrites statements and the blocks in them; `results` are used by what comes after.
pub fn run(function: &Function, stmts: Vec<Stmt>, results: &[VarId]) -> Vec<Stmt> {
    if !stmts.iter().any(has_choice) {
        return stmts;
    }
    let mut sink = Sink { function, uses: VarTable::new() };
    results.iter().for_each(|var| sink.count(*var));
    function.view_operands().into_iter().for_each(|var| sink.count(var));
    sink.count_all(&stmts);
    sink.block(stmts)
}

fn has_choice(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Let(_, Value::Select(..)))
        || visit::blocks(stmt).iter().any(|block| block.stmts.iter().any(has_choice))
}

/// A side of the choices with one condition: the condition, and whether it holds.
type Side = (VarId, bool);

struct Sink<'f> {
    function: &'f Function,
    /// How often each variable is mentioned.
    uses: VarTable<usize>,
}

/// The choices of a block with one condition.
#[derive(Default)]
struct Choices {
    /// The choices: what is chosen, and from what.
    all: Vec<(VarId, Operand, Operand)>,
    /// Where the last of them stands.
    at: usize,
    /// Whether a side computes something that is worth a branch.
    worth: bool,
}

impl Sink<'_> {
    fn count(&mut self, var: VarId) {
        *self.uses.or_default(var) += 1;
    }

    fn count_all(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            visit::stmt(stmt, &mut |access| match access {
                Access::Operand(Operand::Var(var)) => self.count(*var),
                Access::Read(p) | Access::Write(p) | Access::Change(p) => self.count(p.root),
                Access::Opaque(code) => {
                    code.reads.iter().chain(&code.writes).for_each(|var| self.count(*var));
                }
                Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
            });
            if let Stmt::Loop(l) = stmt
                && let LoopKind::While(_, Operand::Var(on)) = &l.kind
            {
                self.count(*on);
            }
            visit::each_block(stmt, &mut |b| self.count_all(&b.stmts));
        }
    }

    fn block(&mut self, mut stmts: Vec<Stmt>) -> Vec<Stmt> {
        for stmt in &mut stmts {
            rewrite::map_blocks(stmt, &mut |stmts| self.block(stmts));
        }
        let mut groups = self.groups(&stmts);
        if groups.is_empty() {
            return stmts;
        }
        let sides = self.sides(&stmts, &mut groups);
        groups.retain(|_, group| group.worth);
        if groups.is_empty() {
            return stmts;
        }
        rebuilt(stmts, &groups, &sides)
    }

    /// Choices between values, by condition, of which none is used before the last.
    fn groups(&self, stmts: &[Stmt]) -> BTreeMap<VarId, Choices> {
        let mut groups: BTreeMap<VarId, Choices> = BTreeMap::new();
        let mut group_of: BTreeMap<VarId, VarId> = BTreeMap::new();
        for (at, stmt) in stmts.iter().enumerate() {
            // A choice that is used already closes its group.
            let mut used = Vec::new();
            let mut look = |access: Access<'_>| {
                if let Access::Operand(Operand::Var(var)) = access {
                    used.extend(group_of.get(var));
                }
            };
            visit::stmt(stmt, &mut look);
            visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
            group_of.retain(|_, condition| !used.contains(condition));
            if let Stmt::Let(var, Value::Select(Operand::Var(c), a, b)) = stmt
                && self.is_pure(*var)
                && (group_of.values().any(|open| open == c) || !groups.contains_key(c))
            {
                let group = groups.entry(*c).or_default();
                group.all.push((*var, a.clone(), b.clone()));
                group.at = at;
                group_of.insert(*var, *c);
            }
        }
        groups
    }

    /// For each value that only one side needs, that side.
    fn sides(&self, stmts: &[Stmt], groups: &mut BTreeMap<VarId, Choices>) -> BTreeMap<VarId, Side> {
        let mut wanted: BTreeMap<VarId, Vec<Side>> = BTreeMap::new();
        for (condition, group) in &*groups {
            for (_, a, b) in &group.all {
                for (operand, holds) in [(a, true), (b, false)] {
                    if let Operand::Var(var) = operand {
                        wanted.entry(*var).or_default().push((*condition, holds));
                    }
                }
            }
        }
        let mut sides = BTreeMap::new();
        for stmt in stmts.iter().rev() {
            let Stmt::Let(var, value) = stmt else { continue };
            let Some(by) = wanted.get(var) else { continue };
            let side = by[0];
            let only = by.iter().all(|other| *other == side) && self.uses.get(var) == Some(&by.len());
            if !only || !self.may_sink(*var) || !is_arithmetic(value) {
                continue;
            }
            sides.insert(*var, side);
            if let Some(group) = groups.get_mut(&side.0) {
                group.worth |= is_expensive(value);
            }
            for operand in visit::operands(value) {
                if let Operand::Var(var) = operand {
                    wanted.entry(*var).or_default().push(side);
                }
            }
        }
        sides
    }

    /// A number of generated code; also integers, which the other side may not have
    /// (`n - 1` of the least `n`).
    fn may_sink(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        let number = matches!(var.ty, Ty::Float(_) | Ty::Int(_));
        matches!(var.kind, VarKind::Generated) && !var.mutable && number
    }

    fn is_pure(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        matches!(var.kind, VarKind::Generated) && !var.mutable && var.ty.is_float()
    }
}

/// The block with the choices as branches, each where the last choice stood.
fn rebuilt(stmts: Vec<Stmt>, groups: &BTreeMap<VarId, Choices>, sides: &BTreeMap<VarId, Side>) -> Vec<Stmt> {
    let mut inside: BTreeMap<Side, Vec<Stmt>> = BTreeMap::new();
    let mut out = Vec::new();
    for (at, stmt) in stmts.into_iter().enumerate() {
        let place = match &stmt {
            Stmt::Let(var, Value::Select(Operand::Var(c), ..)) => groups
                .get(c)
                .filter(|group| group.all.iter().any(|(choice, ..)| choice == var))
                .map(|group| (*c, group)),
            _ => None,
        };
        if let Some((condition, group)) = place {
            if group.at == at {
                out.extend(branch(condition, group, &mut inside));
            }
            continue;
        }
        match &stmt {
            Stmt::Let(var, _) => match sides.get(var).filter(|side| groups.contains_key(&side.0)) {
                Some(side) => inside.entry(*side).or_default().push(stmt),
                None => out.push(stmt),
            },
            _ => out.push(stmt),
        }
    }
    out
}

fn branch(condition: VarId, group: &Choices, inside: &mut BTreeMap<Side, Vec<Stmt>>) -> Vec<Stmt> {
    let mut side = |holds: bool| {
        let mut stmts = inside.remove(&(condition, holds)).unwrap_or_default();
        for (var, a, b) in &group.all {
            let value = if holds { a } else { b };
            stmts.push(Stmt::Store(Place::var(*var), value.clone()));
        }
        Block { stmts }
    };
    let (then, other) = (side(true), side(false));
    let declared = group.all.iter().map(|(var, ..)| Stmt::Declare(*var));
    declared.chain([Stmt::If(If { cond: Operand::Var(condition), then, other })]).collect()
}

/// Whether a value is made of numbers that it does not read from memory.
fn is_arithmetic(value: &Value) -> bool {
    matches!(value, Value::Neg(_) | Value::Binary(..) | Value::Rule(..) | Value::Cast(..))
}

/// Whether a value is worth a branch.
fn is_expensive(value: &Value) -> bool {
    match value {
        Value::Rule(rule, _) => rule.cost == Cost::Libm,
        Value::Binary(BinOp::Div, ..) => true,
        _ => false,
    }
}
