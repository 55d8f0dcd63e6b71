//! Which values certainly reach the result, and which ones' derivatives may be
//! infinite or NaN.
//!
//! The adjoint of a value that does not reach the result on some path, because it
//! is overwritten, not chosen, or left behind by an early exit, is zero on that path.
//! A partial derivative that is infinite or NaN must not be multiplied by that zero:
//! the derivative there is that of the path taken. A value that reaches the result
//! on every path needs no such care.
//!
//! Takes a function, gives one fact for each variable. The first pass goes backward
//! with the set of variables whose content will reach the result on all paths,
//! intersects where branches meet, and repeats loops, which may not run at all,
//! until nothing is taken away. Elements are not followed: what is put into an
//! aggregate need not come out again.

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, BinOp, Block, Function, Loop, LoopKind, Operand, Place, Stmt, Value, VarId, VarSet,
};
use crate::compiler::rules::Rule;

/// Rules that choose one of their arguments: nothing reaches the result from the
/// other, nor from where the rule is flat.
const CHOICES: [&str; 6] = ["max", "min", "clamp", "abs", "copysign", "hypot"];

/// Rules whose partial derivatives are finite at all finite arguments.
const BOUNDED: [&str; 22] = [
    "sin",
    "cos",
    "tanh",
    "atan",
    "asinh",
    "hypot",
    "midpoint",
    "to_degrees",
    "to_radians",
    "abs",
    "signum",
    "copysign",
    "max",
    "min",
    "clamp",
    "floor",
    "ceil",
    "trunc",
    "round",
    "round_ties_even",
    "fract",
    "mul_add",
];

/// Whether the content of each variable reaches the result on all paths, as of where
/// it is defined.
pub(super) fn reaching(function: &Function) -> VarSet {
    let scalar = |var: &VarId| function.vars[*var].ty.is_float();
    let ahead = function.result.into_iter().filter(scalar).collect();
    let mut pass = Pass { function, ahead, facts: VarSet::new() };
    pass.block(&function.body);
    pass.facts
}

struct Pass<'f> {
    function: &'f Function,
    /// The variables whose content after the statement at hand reaches the result.
    ahead: VarSet,
    facts: VarSet,
}

impl Pass<'_> {
    fn block(&mut self, block: &Block) {
        block.stmts.iter().rev().for_each(|s| self.stmt(s));
    }

    fn set(&mut self, var: VarId, reaches: bool) {
        if reaches {
            self.facts.insert(var);
        } else {
            self.facts.remove(&var);
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, value) => {
                let reaches = self.ahead.remove(var);
                self.set(*var, reaches);
                self.overwritten(stmt);
                if reaches {
                    self.reach(value);
                }
            }
            Stmt::Store(place, value) => {
                let reaches = self.is_whole(place) && self.ahead.remove(&self.function.root(place));
                self.operand(value, reaches);
            }
            Stmt::Update(place, _, value) => {
                let reaches = self.is_whole(place) && self.ahead.contains(&self.function.root(place));
                self.operand(value, reaches);
            }
            Stmt::If(branch) => self.branches(&[&branch.then, &branch.other]),
            Stmt::Match(m) => {
                self.branches(&m.arms.iter().map(|arm| &arm.body).collect::<Vec<_>>());
                self.overwritten(stmt);
            }
            Stmt::Loop(l) => {
                self.iterate(l);
                self.overwritten(stmt);
            }
            Stmt::Declare(_) | Stmt::View(_) | Stmt::Swap(..) | Stmt::Push(..) | Stmt::Inert(_) => {
                self.overwritten(stmt)
            }
            Stmt::Call(call) => {
                if let Some(var) = call.dest {
                    self.set(var, self.ahead.contains(&var));
                }
                self.overwritten(stmt);
            }
            Stmt::Save(..)
            | Stmt::SaveAll(..)
            | Stmt::RestoreAll(..)
            | Stmt::Reserve(..)
            | Stmt::Frame(_)
            | Stmt::Zero(_)
            | Stmt::Zeros(..)
            | Stmt::CallForward(..)
            | Stmt::CallReverse(_)
            | Stmt::Switch(..) => unreachable!("only source code is analysed"),
        }
    }

    /// What a statement may overwrite or defines need not reach the result from
    /// before it.
    fn overwritten(&mut self, stmt: &Stmt) {
        let (function, ahead) = (self.function, &mut self.ahead);
        visit::stmt(stmt, &mut |access| match access {
            Access::Write(p) | Access::Change(p) => {
                ahead.remove(&function.root(p));
            }
            Access::Opaque(code) => code.writes.iter().for_each(|v| {
                ahead.remove(&function.root(&Place::var(*v)));
            }),
            Access::Define(v) => {
                ahead.remove(&v);
            }
            Access::Operand(_) | Access::Read(_) => {}
        });
    }

    fn is_whole(&self, place: &Place) -> bool {
        self.function.is_whole(place)
    }

    fn operand(&mut self, operand: &Operand, reaches: bool) {
        if let Operand::Var(var) = operand
            && reaches
        {
            self.ahead.insert(*var);
        }
    }

    /// What a value that reaches the result is certainly made of.
    fn reach(&mut self, value: &Value) {
        match value {
            Value::Use(a) | Value::Neg(a) | Value::Cast(a, _) => self.operand(a, true),
            Value::Binary(_, a, b) => [a, b].into_iter().for_each(|o| self.operand(o, true)),
            Value::Rule(rule, args) if !CHOICES.contains(&rule.name) => {
                args.iter().for_each(|o| self.operand(o, true));
            }
            Value::Load(place, _) if self.is_whole(place) => {
                self.ahead.insert(self.function.root(place));
            }
            _ => {}
        }
    }

    /// One of the blocks runs.
    fn branches(&mut self, blocks: &[&Block]) {
        let after = std::mem::take(&mut self.ahead);
        let mut before: Option<VarSet> = None;
        for block in blocks {
            self.ahead.clone_from(&after);
            self.block(block);
            let this = std::mem::take(&mut self.ahead);
            match &mut before {
                Some(all) => all.intersect(&this),
                None => before = Some(this),
            }
        }
        self.ahead = before.unwrap_or(after);
    }

    fn iterate(&mut self, l: &Loop) {
        let mut head = self.ahead.clone();
        loop {
            self.ahead.clone_from(&head);
            self.block(&l.body);
            if let LoopKind::While(cond, _) = &l.kind {
                self.block(cond);
            }
            let mut again = head.clone();
            again.intersect(&self.ahead);
            if again == head {
                break;
            }
            head = again;
        }
        self.ahead = head;
    }
}

/// Whether a partial derivative of each value may be infinite or NaN, though the
/// parameters are finite.
pub(super) fn unbounded(function: &Function) -> VarSet {
    let mut scan = Unbounded { function, values: VarSet::new(), partials: VarSet::new(), changed: true };
    while std::mem::take(&mut scan.changed) {
        visit::each_stmt(&function.body, &mut |s| scan.stmt(s));
    }
    scan.partials
}

struct Unbounded<'f> {
    function: &'f Function,
    /// What may itself be infinite or NaN.
    values: VarSet,
    partials: VarSet,
    changed: bool,
}

impl Unbounded<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, value) => {
                let partial = self.partial(value);
                if partial {
                    self.partials.insert(*var);
                }
                self.mark(*var, partial || self.of_value(value));
            }
            Stmt::Store(p, v) | Stmt::Update(p, _, v) | Stmt::Push(p, v) => {
                self.mark(p.root, self.operand(v))
            }
            Stmt::Swap(a, b) => {
                let either = self.place(a) || self.place(b);
                self.mark(a.root, either);
                self.mark(b.root, either);
            }
            Stmt::Call(call) => {
                if let Some(var) = call.dest {
                    self.partials.insert(var);
                    self.mark(var, true);
                }
                for arg in &call.args {
                    if let Arg::RefMut(p) = arg {
                        self.mark(p.root, true);
                    }
                }
            }
            _ => {}
        }
    }

    fn mark(&mut self, var: VarId, unbounded: bool) {
        let root = self.function.root(&Place::var(var));
        if unbounded && self.values.insert(root) {
            // Numbers are computed before they are used.
            let var = &self.function.vars[root];
            self.changed |= var.mutable || !var.ty.is_scalar();
        }
    }

    fn operand(&self, operand: &Operand) -> bool {
        match operand {
            Operand::Var(v) => self.values.contains(&self.function.root(&Place::var(*v))),
            Operand::Const(c) => names_infinity(&c.tokens),
        }
    }

    fn place(&self, place: &Place) -> bool {
        self.values.contains(&self.function.root(place))
    }

    fn of_value(&self, value: &Value) -> bool {
        match value {
            Value::Load(place, _) => self.place(place),
            _ => visit::operands(value).into_iter().any(|o| self.operand(o)),
        }
    }

    fn partial(&self, value: &Value) -> bool {
        match value {
            Value::Rule(rule, args) => !is_bounded(rule) || args.iter().any(|o| self.operand(o)),
            Value::Binary(BinOp::Div, a, b) => !is_literal(b) || self.operand(a),
            Value::Binary(BinOp::Mul, a, b) => self.operand(a) || self.operand(b),
            _ => false,
        }
    }
}

fn is_bounded(rule: &Rule) -> bool {
    BOUNDED.contains(&rule.name)
}

/// Whether an operand is a number that one may divide by.
fn is_literal(operand: &Operand) -> bool {
    matches!(operand, Operand::Const(c) if c.number.is_some_and(|n| n != 0.0))
}

/// Whether a constant is called infinite or NaN.
fn names_infinity(tokens: &proc_macro2::TokenStream) -> bool {
    let last = tokens.clone().into_iter().last().map(|t| t.to_string());
    last.is_some_and(|name| matches!(name.as_str(), "INFINITY" | "NEG_INFINITY" | "NAN"))
}
