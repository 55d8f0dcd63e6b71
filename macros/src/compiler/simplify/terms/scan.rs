//! What the rewriting has to know of the whole function beforehand.

use std::collections::BTreeMap;

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Function, LoadMode, LoopKind, Operand, Stmt, Value, VarId, VarKind, VarSet, VarTable,
};

/// Facts about variables.
pub struct Facts {
    /// How often each is an operand, or read where it is.
    pub uses: VarTable<usize>,
    /// Values that depend on an adjoint.
    pub adjoint: VarSet,
    /// Adjoints that start as zero and are read in the same block, and that only
    /// blocks inside add to: how often.
    pub sums: BTreeMap<VarId, usize>,
}

impl Facts {
    /// Looks at all statements of a function; `results` are used by what comes after,
    /// `given` are adjoints from before.
    pub fn of(function: &Function, stmts: &[Stmt], results: &[VarId], given: &[VarId]) -> Facts {
        let mut scan = Scan { function, uses: VarTable::new(), memory: VarSet::new(), sums: VarTable::new() };
        results.iter().for_each(|var| scan.count(*var, 1));
        function.view_operands().into_iter().for_each(|var| scan.count(var, 1));
        scan.memory.extend(given);
        scan.block(stmts, 0, &mut 0);
        let mut adjoint = VarSet::new();
        scan.amounts(stmts, &mut adjoint);
        scan.spread(stmts, &mut adjoint);
        let sums = scan.sums.iter().filter(|(_, sum)| sum.simple && sum.updates > 0);
        let sums = sums.map(|(var, sum)| (var, sum.updates)).collect();
        Facts { uses: scan.uses, adjoint, sums }
    }
}

/// What happens to a variable that starts as zero.
struct Sum {
    /// The block that declares it.
    block: usize,
    /// How often blocks inside add to it.
    updates: usize,
    /// Whether nothing else happens to it, but that its block reads it.
    simple: bool,
}

struct Scan<'f> {
    function: &'f Function,
    uses: VarTable<usize>,
    /// Adjoints in memory.
    memory: VarSet,
    sums: VarTable<Sum>,
}

impl Scan<'_> {
    fn count(&mut self, var: VarId, times: usize) {
        *self.uses.or_default(var) += times;
    }

    fn block(&mut self, stmts: &[Stmt], block: usize, blocks: &mut usize) {
        for stmt in stmts {
            self.note(stmt, block);
            for inner in visit::blocks(stmt) {
                *blocks += 1;
                self.block(&inner.stmts, *blocks, blocks);
            }
        }
    }

    fn note(&mut self, stmt: &Stmt, block: usize) {
        match stmt {
            Stmt::Let(var, Value::Zero(ty)) if ty.is_float() && self.function.vars[*var].mutable => {
                self.sums.insert(*var, Sum { block, updates: 0, simple: true });
                return;
            }
            Stmt::Update(place, _, amount) if place.steps.is_empty() => {
                self.note_memory(place.root);
                if let Some(sum) = self.sums.get_mut(&place.root) {
                    sum.updates += 1;
                    sum.simple &= sum.block != block;
                }
                self.operand(amount);
                return;
            }
            Stmt::Let(_, Value::Load(place, LoadMode::Use)) if place.steps.is_empty() => {
                self.count(self.function.root(place), 1);
                if let Some(sum) = self.sums.get_mut(&place.root) {
                    sum.simple &= sum.block == block;
                }
                return;
            }
            Stmt::Update(place, ..) => self.note_memory(place.root),
            _ => {}
        }
        visit::stmt(stmt, &mut |access| match access {
            Access::Operand(operand) => self.operand(operand),
            Access::Read(p) | Access::Write(p) | Access::Change(p) => {
                self.spoil(p.root);
                self.count(self.function.root(p), 1);
            }
            Access::Opaque(code) => {
                for var in code.reads.iter().chain(&code.writes) {
                    self.spoil(*var);
                    self.count(*var, 1);
                }
            }
            Access::Define(_) => {}
        });
        if let Stmt::Loop(l) = stmt {
            if let LoopKind::While(_, on) = &l.kind {
                self.operand(on);
            }
            l.exit.into_iter().for_each(|var| self.count(var, 1));
        }
    }

    /// Generated memory that is added to is an adjoint.
    fn note_memory(&mut self, root: VarId) {
        if matches!(self.function.vars[root].kind, VarKind::Generated) {
            self.memory.insert(root);
        }
    }

    fn operand(&mut self, operand: &Operand) {
        if let Operand::Var(var) = operand {
            self.spoil(*var);
            self.count(*var, 1);
        }
    }

    fn spoil(&mut self, var: VarId) {
        if let Some(sum) = self.sums.get_mut(&var) {
            sum.simple = false;
        }
    }

    /// What is added to an adjoint is one.
    fn amounts(&self, stmts: &[Stmt], adjoint: &mut VarSet) {
        for stmt in stmts {
            if let Stmt::Update(place, _, Operand::Var(var)) = stmt
                && matches!(self.function.vars[place.root].kind, VarKind::Generated)
                && self.is_value(*var)
            {
                adjoint.insert(*var);
            }
            visit::each_block(stmt, &mut |b| self.amounts(&b.stmts, adjoint));
        }
    }

    /// What is made of an adjoint is one.
    fn spread(&self, stmts: &[Stmt], adjoint: &mut VarSet) {
        for stmt in stmts {
            if let Stmt::Let(var, value) = stmt
                && self.is_value(*var)
            {
                let mut depends = false;
                visit::value(value, &mut |access| {
                    depends |= match access {
                        Access::Operand(Operand::Var(v)) => adjoint.contains(v) || self.memory.contains(v),
                        Access::Read(p) => self.memory.contains(&p.root),
                        _ => false,
                    };
                });
                if depends {
                    adjoint.insert(*var);
                }
            }
            visit::each_block(stmt, &mut |b| self.spread(&b.stmts, adjoint));
        }
    }

    fn is_value(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        matches!(var.kind, VarKind::Generated) && !var.mutable && var.ty.is_float()
    }
}
