//! Which intermediate results are written as part of the expression that uses
//! them: those that are used once, by a later statement of the same block, with
//! nothing in between that could change what they read.

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Function, HandleMap, LoadMode, Operand, Place, Stmt, Value, Var, VarId, VarKind, VarSet, VarTable,
};

/// How far the use may be from the definition, in statements.
const REACH: usize = 64;

/// How many values an expression may have.
const LARGEST: usize = 48;

/// The variables to fold.
pub fn plan(function: &Function, stmts: &[Stmt]) -> VarSet {
    let mut plan = Plan {
        function,
        uses: HandleMap::sized(function.vars.len()),
        folded: VarSet::new(),
        reads: VarSet::new(),
        through: VarTable::new(),
        sizes: HandleMap::sized(function.vars.len()),
    };
    if let Some(result) = function.result {
        plan.uses.set(result, 2);
    }
    plan.count(stmts);
    plan.block(stmts);
    plan.folded
}

struct Plan<'f> {
    function: &'f Function,
    uses: HandleMap<Var, usize>,
    folded: VarSet,
    /// Folded variables whose expression reads memory.
    reads: VarSet,
    /// Of folded variables, the `&mut` through which their expression reads memory.
    through: VarTable<Vec<VarId>>,
    /// How many values the expressions of folded variables have.
    sizes: HandleMap<Var, usize>,
}

impl Plan<'_> {
    fn count(&mut self, stmts: &[Stmt]) {
        let mut look = |access: Access<'_>| match access {
            Access::Operand(Operand::Var(v)) => *self.uses.get_mut(*v) += 1,
            Access::Read(p) | Access::Write(p) | Access::Change(p) => *self.uses.get_mut(p.root) += 2,
            Access::Opaque(code) => {
                code.reads.iter().chain(&code.writes).for_each(|v| *self.uses.get_mut(*v) += 2);
            }
            Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
        };
        for stmt in stmts {
            visit::stmt(stmt, &mut look);
            visit::each_block(stmt, &mut |block| {
                visit::each_access(block, &mut look);
            });
            if let Stmt::Loop(l) = stmt
                && let crate::compiler::ir::LoopKind::While(_, on) = &l.kind
            {
                look(Access::Operand(on));
            }
        }
        self.function.each_view(&mut |place| {
            for operand in place.operands() {
                if let Operand::Var(v) = operand {
                    *self.uses.get_mut(*v) += 2;
                }
            }
        });
    }

    fn block(&mut self, stmts: &[Stmt]) {
        for (k, stmt) in stmts.iter().enumerate() {
            if let Stmt::Let(var, value) = stmt {
                self.consider(*var, value, &stmts[k + 1..]);
            }
            visit::each_block(stmt, &mut |b| self.block(&b.stmts));
            if let Stmt::Loop(l) = stmt
                && let crate::compiler::ir::LoopKind::While(cond, on) = &l.kind
            {
                self.condition(&cond.stmts, on);
            }
        }
    }

    /// The last values of a `while`'s condition go into its operand.
    fn condition(&mut self, stmts: &[Stmt], on: &Operand) {
        if let (Some(Stmt::Let(var, value)), Operand::Var(on)) = (stmts.last(), on)
            && var == on
            && self.may_fold(*var, value)
        {
            self.folded.insert(*var);
        }
    }

    fn may_fold(&self, var: VarId, value: &Value) -> bool {
        let made = matches!(self.function.vars[var].kind, VarKind::Temp | VarKind::Generated);
        made && !self.function.vars[var].mutable && self.uses[var] == 1 && is_expression(value)
    }

    fn consider(&mut self, var: VarId, value: &Value, later: &[Stmt]) {
        if !self.may_fold(var, value) {
            return;
        }
        let reads = self.reads_memory(value);
        let through = self.exclusive_views(value);
        let size = self.size(value);
        if size > LARGEST {
            return;
        }
        for stmt in later.iter().take(REACH) {
            if uses_directly(stmt, var) {
                if accepts(stmt, reads, value) {
                    self.folded.insert(var);
                    self.sizes.set(var, size);
                    if reads {
                        self.reads.insert(var);
                    }
                    if !through.is_empty() {
                        self.through.insert(var, through);
                    }
                }
                return;
            }
            if !lets_pass(stmt, reads) || self.borrows_again(stmt, &through) {
                return;
            }
        }
    }

    /// How many values an expression has.
    fn size(&self, value: &Value) -> usize {
        let mut size = 1;
        visit::value(value, &mut |access| {
            if let Access::Operand(Operand::Var(var)) = access {
                size += self.sizes[*var];
            }
        });
        size
    }

    /// The `&mut` through which an expression reads memory.
    fn exclusive_views(&self, value: &Value) -> Vec<VarId> {
        let mut found = Vec::new();
        visit::value(value, &mut |access| match access {
            Access::Read(p) if matches!(self.function.vars[p.root].kind, VarKind::View(_, true)) => {
                found.push(p.root);
            }
            Access::Operand(Operand::Var(v)) => {
                if let Some(through) = self.through.get(v) {
                    found.extend(through);
                }
            }
            _ => {}
        });
        found
    }

    /// Whether a statement reaches in another way what such references refer to: they are not
    /// used after it.
    fn borrows_again(&self, stmt: &Stmt, through: &[VarId]) -> bool {
        if through.is_empty() {
            return false;
        }
        let mut again = false;
        let mut look = |root: VarId| {
            let of = |view: &VarId| {
                *view != root
                    && self.function.root(&Place::var(*view)) == self.function.root(&Place::var(root))
            };
            again |= through.iter().any(of);
        };
        visit::stmt(stmt, &mut |access| match access {
            Access::Read(p) | Access::Write(p) | Access::Change(p) => look(p.root),
            Access::Define(var) if matches!(stmt, Stmt::View(_)) => look(var),
            Access::Opaque(code) => code.reads.iter().for_each(|var| look(*var)),
            _ => {}
        });
        again
    }

    fn reads_memory(&self, value: &Value) -> bool {
        let mut reads = false;
        visit::value(value, &mut |access| {
            reads |= match access {
                Access::Read(_) => true,
                Access::Operand(Operand::Var(v)) => self.reads.contains(v),
                _ => false,
            };
        });
        reads
    }
}

/// Whether a value can be written inside another expression.
fn is_expression(value: &Value) -> bool {
    match value {
        Value::Use(_)
        | Value::Load(_, LoadMode::Use)
        | Value::Neg(_)
        | Value::Binary(..)
        | Value::Rule(..)
        | Value::Cast(..)
        | Value::IsFloat(_)
        | Value::Compare(..)
        | Value::And(..)
        | Value::Or(..)
        | Value::Not(_)
        | Value::Select(..)
        | Value::Len(_)
        | Value::Matches(..)
        | Value::Opaque(_) => true,
        Value::Load(..)
        | Value::Overwrites(..)
        | Value::Lent(_)
        | Value::Array(_)
        | Value::Repeat(..)
        | Value::Tuple(_)
        | Value::Struct(..)
        | Value::Vec(_)
        | Value::VecRepeat(..)
        | Value::VecNew(_)
        | Value::Stack(_)
        | Value::Restore(_)
        | Value::Pop(_)
        | Value::ZeroLike(_)
        | Value::WideLike(..)
        | Value::Zero(_) => false,
    }
}

/// Whether a statement uses a variable as an operand of its own.
fn uses_directly(stmt: &Stmt, var: VarId) -> bool {
    let mut used = false;
    visit::stmt(stmt, &mut |access| used |= matches!(access, Access::Operand(Operand::Var(v)) if *v == var));
    used
}

/// Whether an expression may become part of a statement.
fn accepts(stmt: &Stmt, reads: bool, value: &Value) -> bool {
    if matches!(value, Value::Opaque(_) | Value::Lent(_)) {
        return matches!(stmt, Stmt::If(_));
    }
    match stmt {
        Stmt::Let(_, Value::Opaque(_) | Value::Lent(_)) | Stmt::Match(_) | Stmt::Inert(_) => false,
        Stmt::Let(..)
        | Stmt::Store(..)
        | Stmt::Update(..)
        | Stmt::Save(..)
        | Stmt::Reserve(..)
        | Stmt::Frame(_)
        | Stmt::Zeros(..)
        | Stmt::SaveAll(..)
        | Stmt::RestoreAll(..)
        | Stmt::If(_)
        | Stmt::Switch(..) => true,
        Stmt::Loop(_) => true,
        Stmt::Push(..) | Stmt::Swap(..) | Stmt::Call(_) | Stmt::CallForward(..) | Stmt::Zero(_) => !reads,
        Stmt::CallReverse(_) | Stmt::Declare(_) | Stmt::View(_) => false,
    }
}

/// Whether an expression may be evaluated after a statement instead of before.
fn lets_pass(stmt: &Stmt, reads: bool) -> bool {
    match stmt {
        Stmt::Let(_, value) => match value {
            Value::Opaque(_) | Value::Pop(_) => false,
            Value::Restore(_) => !reads,
            _ => true,
        },
        Stmt::Declare(_) | Stmt::View(_) => true,
        Stmt::Store(..)
        | Stmt::Update(..)
        | Stmt::Save(..)
        | Stmt::Reserve(..)
        | Stmt::Frame(_)
        | Stmt::Zeros(..)
        | Stmt::SaveAll(..)
        | Stmt::RestoreAll(..)
        | Stmt::Zero(_) => !reads,
        Stmt::Swap(..)
        | Stmt::Push(..)
        | Stmt::If(_)
        | Stmt::Match(_)
        | Stmt::Loop(_)
        | Stmt::Call(_)
        | Stmt::Inert(_)
        | Stmt::CallForward(..)
        | Stmt::CallReverse(_)
        | Stmt::Switch(..) => false,
    }
}
