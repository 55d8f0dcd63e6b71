//! What depends on the direction: takes generated code and the parameters that hold something
//! of their own for each direction, gives all variables that do. Where one side of a copy of
//! an aggregate is wide, so is the other.

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Block, Function, If, LoadMode, Loop, LoopKind, Operand, Place, Step, Stmt, Value, VarId, VarSet,
};

/// Which variables are wide.
pub struct Spread {
    pub wide: VarSet,
}

impl Spread {
    /// Follows the statements until nothing new is found; `None` where something depends on
    /// the direction that must not.
    pub fn of(function: &Function, start: &[VarId], ends: &[VarId]) -> Option<Spread> {
        let wide: VarSet = start.iter().chain(ends).copied().collect();
        let mut pass = Pass { function, spread: Spread { wide }, changed: true, failed: false };
        while pass.changed && !pass.failed {
            pass.changed = false;
            pass.block(&function.body, false);
        }
        (!pass.failed).then_some(pass.spread)
    }

    /// Whether an operand is wide.
    pub fn operand(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(var) if self.wide.contains(var))
    }

    /// Whether what a place holds is wide.
    pub fn place(&self, function: &Function, place: &Place) -> bool {
        self.wide.contains(&function.root(place))
    }

    /// Whether a value is made from something wide. A length is not.
    pub fn reads(&self, function: &Function, value: &Value) -> bool {
        let mut wide = false;
        visit::value(value, &mut |access| {
            let of_length = matches!((access, value), (Access::Read(_), Value::Len(_)));
            wide |= !of_length && self.meets(function, access);
        });
        wide
    }

    /// Whether a statement by itself mentions something wide.
    fn mentions(&self, function: &Function, stmt: &Stmt) -> bool {
        let mut wide = false;
        visit::stmt(stmt, &mut |access| wide |= self.meets(function, access));
        wide
    }

    fn meets(&self, function: &Function, access: Access<'_>) -> bool {
        match access {
            Access::Operand(o) => self.operand(o),
            Access::Read(p) | Access::Write(p) | Access::Change(p) => self.place(function, p),
            Access::Opaque(code) => code.reads.iter().chain(&code.writes).any(|v| self.wide.contains(v)),
            Access::Define(var) => self.wide.contains(&var),
        }
    }
}

/// Whether a value of a variable is computed for each direction by itself, as one float or
/// truth: what is not is an aggregate, or copied as a whole.
pub fn is_single(function: &Function, var: VarId, value: &Value) -> bool {
    let copied =
        matches!(value, Value::Use(Operand::Var(_)) | Value::Select(..) | Value::Load(_, LoadMode::Use));
    value.is_arithmetic() || copied && function.vars[var].ty.is_float()
}

/// Whether computing a value has no effect, on what it is made of either.
pub fn is_pure(function: &Function, var: VarId, value: &Value) -> bool {
    let is_scalar = || function.vars[var].ty.is_scalar();
    match value {
        Value::Load(place, LoadMode::Use) => {
            is_scalar() || matches!(place.steps.last(), Some(Step::Index(_)))
        }
        Value::Use(_) | Value::Select(..) => is_scalar(),
        Value::Len(_) => true,
        value => value.is_arithmetic(),
    }
}

/// Whether what goes into a place is certainly one float.
pub fn is_float(function: &Function, place: &Place, operand: &Operand) -> bool {
    function.operand_ty(operand).is_float() || function.place_ty(place).is_float()
}

struct Pass<'f> {
    function: &'f Function,
    spread: Spread,
    changed: bool,
    failed: bool,
}

impl Pass<'_> {
    fn add(&mut self, var: VarId) {
        self.changed |= self.spread.wide.insert(var);
    }

    fn add_operand(&mut self, operand: &Operand) {
        if let Operand::Var(var) = operand {
            self.add(*var);
        }
    }

    fn block(&mut self, block: &Block, under: bool) {
        block.stmts.iter().for_each(|stmt| self.stmt(stmt, under));
    }

    /// Follows a statement; `under` says whether the direction decides whether it runs.
    fn stmt(&mut self, stmt: &Stmt, under: bool) {
        match stmt {
            Stmt::Let(var, value) => self.definition(*var, value, under),
            Stmt::Store(place, operand) | Stmt::Push(place, operand) | Stmt::Update(place, _, operand) => {
                let root = self.function.root(place);
                if under || self.spread.operand(operand) {
                    self.add(root);
                }
                // What is pushed is pushed as a whole.
                let whole = matches!(stmt, Stmt::Push(..)) || !is_float(self.function, place, operand);
                if self.spread.wide.contains(&root) && whole {
                    self.add_operand(operand);
                }
                self.fails(self.indexed(place));
            }
            Stmt::Swap(a, b) => {
                let (a, b) = (self.function.root(a), self.function.root(b));
                if under || self.spread.wide.contains(&a) || self.spread.wide.contains(&b) {
                    self.add(a);
                    self.add(b);
                }
            }
            Stmt::Save(stack, operand) => {
                if self.spread.operand(operand) {
                    self.add(*stack);
                }
                if self.spread.wide.contains(stack) {
                    self.add_operand(operand);
                }
                self.fails(under);
            }
            Stmt::SaveAll(stack, place) | Stmt::RestoreAll(stack, place) => {
                let root = self.function.root(place);
                if self.spread.wide.contains(&root) || self.spread.wide.contains(stack) {
                    self.add(root);
                    self.add(*stack);
                }
                self.fails(under);
            }
            Stmt::If(branch) => self.branch(branch, under),
            Stmt::Loop(l) => self.iterate(l, under),
            Stmt::Declare(_) | Stmt::View(_) | Stmt::Zero(_) => {}
            Stmt::Reserve(_, count) => self.fails(under || self.spread.operand(count)),
            Stmt::Zeros(place, _) => self.fails(under || self.spread.place(self.function, place)),
            Stmt::Match(_)
            | Stmt::Switch(..)
            | Stmt::Call(_)
            | Stmt::Inert(_)
            | Stmt::Frame(_)
            | Stmt::CallForward(..)
            | Stmt::CallReverse(_) => {
                self.fails(under || self.spread.mentions(self.function, stmt));
                visit::each_block(stmt, &mut |block| self.block(block, under));
            }
        }
    }

    fn fails(&mut self, fails: bool) {
        self.failed |= fails;
    }

    /// Whether a direction decides which element a place is.
    fn indexed(&self, place: &Place) -> bool {
        place.operands().any(|o| self.spread.operand(o))
    }

    fn definition(&mut self, var: VarId, value: &Value, under: bool) {
        if self.spread.reads(self.function, value) {
            self.add(var);
        }
        if !self.spread.wide.contains(&var) {
            return self.fails(under && !is_pure(self.function, var, value));
        }
        match value {
            value if is_single(self.function, var, value) => {}
            Value::Array(all) | Value::Tuple(all) | Value::Vec(all) => {
                all.iter().for_each(|o| self.add_operand(o));
            }
            Value::Use(o) | Value::Repeat(o, _) | Value::VecRepeat(o, _) => self.add_operand(o),
            Value::Select(_, a, b) => [a, b].into_iter().for_each(|o| self.add_operand(o)),
            Value::Load(place, _) | Value::Pop(place) => self.add(self.function.root(place)),
            Value::Restore(stack) => self.add(*stack),
            Value::VecNew(_) | Value::ZeroLike(_) | Value::Zero(_) | Value::Stack(_) => {}
            _ => self.fails(true),
        }
        if let Value::Load(place, _) | Value::Pop(place) = value {
            self.fails(self.indexed(place));
        }
        if let Value::Select(c, ..) = value {
            self.fails(self.spread.operand(c) && !is_single(self.function, var, value));
        }
    }

    fn branch(&mut self, branch: &If, under: bool) {
        let under = under || self.spread.operand(&branch.cond);
        self.block(&branch.then, under);
        self.block(&branch.other, under);
    }

    fn iterate(&mut self, l: &Loop, under: bool) {
        let wide = match &l.kind {
            LoopKind::Counted { from, to, .. } => self.spread.operand(from) || self.spread.operand(to),
            LoopKind::While(cond, on) => {
                self.block(cond, under);
                self.spread.operand(on)
            }
            LoopKind::Forever => false,
            LoopKind::Items { iter, .. } => iter.reads.iter().any(|v| self.spread.wide.contains(v)),
        };
        self.fails(under || wide || l.exit.is_some_and(|exit| self.spread.wide.contains(&exit)));
        self.block(&l.body, under);
    }
}
