//! What may depend on a parameter to differentiate with respect to, and when.
//!
//! Takes a function, gives one fact for each variable. What a statement does
//! depends on which memory is varied when it runs: the pass carries that set
//! along the statements, unites it where branches meet, and repeats loops until
//! nothing is added. So a value that is loaded from memory before anything varied
//! is written there, or after something else has replaced that, is not varied.
//! The fact of memory is whether it is varied at any time. Elements are not told
//! apart: an array of which one element is varied is.

use crate::compiler::ir::visit;
use crate::compiler::ir::{
    Arg, Block, Call, CallableKind, Callee, Function, Loop, LoopKind, Operand, Place, Stmt, Ty, Value, VarSet,
};

/// Whether each variable is varied at any time.
pub(super) fn facts(function: &Function) -> VarSet {
    let mut pass = Pass { function, now: VarSet::new(), facts: VarSet::new() };
    for param in function.params.iter().filter(|p| p.wrt) {
        pass.now.insert(param.var);
        pass.facts.insert(param.var);
    }
    pass.block(&function.body);
    pass.facts
}

struct Pass<'f> {
    function: &'f Function,
    /// The variables that are varied before the statement at hand.
    now: VarSet,
    facts: VarSet,
}

impl Pass<'_> {
    fn block(&mut self, block: &Block) {
        block.stmts.iter().for_each(|s| self.stmt(s));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, value) => {
                let flows = self.flows(value);
                self.replace(&Place::var(*var), flows);
            }
            Stmt::Declare(var) => self.replace(&Place::var(*var), false),
            Stmt::Store(place, value) => {
                let varied = self.varied(value);
                self.replace(place, varied);
            }
            Stmt::Update(place, _, value) | Stmt::Push(place, value) => {
                let varied = self.varied(value);
                self.add(place, varied);
            }
            Stmt::Swap(a, b) => self.swap(a, b),
            Stmt::If(branch) => self.branches(&[&branch.then, &branch.other]),
            Stmt::Match(m) => self.branches(&m.arms.iter().map(|arm| &arm.body).collect::<Vec<_>>()),
            Stmt::Loop(l) => self.iterate(l),
            Stmt::Call(call) => self.call(call),
            Stmt::View(_) | Stmt::Inert(_) => {}
            Stmt::Save(..)
            | Stmt::SaveAll(..)
            | Stmt::RestoreAll(..)
            | Stmt::Frame(_)
            | Stmt::Reserve(..)
            | Stmt::Zero(_)
            | Stmt::Zeros(..)
            | Stmt::CallForward(..)
            | Stmt::CallReverse(_)
            | Stmt::Switch(..) => unreachable!("only source code is analysed"),
        }
    }

    /// Something is added to what a place holds.
    fn add(&mut self, place: &Place, varied: bool) {
        let root = self.function.root(place);
        if varied && self.function.vars[root].ty.may_be_active() && !self.function.is_left_out(place) {
            self.now.insert(root);
            self.facts.insert(root);
        }
    }

    /// A place is overwritten; what else its owner holds stays.
    fn replace(&mut self, place: &Place, varied: bool) {
        if self.is_whole(place) {
            self.now.remove(&self.function.root(place));
        }
        self.add(place, varied);
    }

    fn is_whole(&self, place: &Place) -> bool {
        self.function.is_whole(place)
    }

    fn swap(&mut self, a: &Place, b: &Place) {
        let (from_a, from_b) = (self.varied_place(a), self.varied_place(b));
        if self.is_whole(a) && self.is_whole(b) {
            self.replace(a, from_b);
            self.replace(b, from_a);
        } else {
            self.add(a, from_b);
            self.add(b, from_a);
        }
    }

    /// One of the blocks runs.
    fn branches(&mut self, blocks: &[&Block]) {
        let before = std::mem::take(&mut self.now);
        let mut after = VarSet::new();
        for block in blocks {
            self.now.clone_from(&before);
            self.block(block);
            after.unite(&self.now);
        }
        self.now = after;
    }

    fn iterate(&mut self, l: &Loop) {
        loop {
            let before = self.now.clone();
            if let LoopKind::While(cond, _) = &l.kind {
                self.block(cond);
            }
            self.block(&l.body);
            self.now.unite(&before);
            if self.now == before {
                return;
            }
        }
    }

    fn call(&mut self, call: &Call) {
        let varied = call.args.iter().any(|arg| match arg {
            Arg::Value(v) => self.varied(v),
            Arg::Ref(p) | Arg::RefMut(p) => self.varied_place(p),
            Arg::Callable(callable) => match callable.kind {
                CallableKind::Parameter(f) => self.function.called(f).is_some(),
                CallableKind::Function(_) | CallableKind::Closure(_) => false,
            },
            Arg::Inert(_) => false,
        });
        let varied =
            varied || matches!(call.callee, Callee::Parameter(f, ..) if self.function.called(f).is_some());
        call.dest.iter().for_each(|v| self.replace(&Place::var(*v), varied));
        for arg in &call.args {
            if let Arg::RefMut(place) = arg {
                self.add(place, varied);
            }
        }
    }

    fn varied(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(v) if self.now.contains(&self.function.root(&Place::var(*v))))
    }

    fn varied_place(&self, place: &Place) -> bool {
        self.now.contains(&self.function.root(place))
            && self.function.place_ty(place).may_be_active()
            && !self.function.is_left_out(place)
    }

    /// Whether a derivative other than zero can flow from something varied to a
    /// value.
    fn flows(&self, value: &Value) -> bool {
        match value {
            Value::Load(place, _) => self.varied_place(place),
            Value::Rule(rule, args) => {
                let floats = args.iter().filter(|a| !matches!(self.function.operand_ty(a), Ty::Int(_)));
                floats.zip(rule.partials).any(|(a, p)| self.varied(a) && p.text.trim() != "0.0")
            }
            Value::Opaque(code) => {
                code.blame.is_some() && code.reads.iter().any(|v| self.varied(&Operand::Var(*v)))
            }
            Value::Cast(_, Ty::Int(_))
            | Value::Compare(..)
            | Value::And(..)
            | Value::Or(..)
            | Value::Not(_)
            | Value::IsFloat(_)
            | Value::Len(_)
            | Value::Matches(..) => false,
            Value::Select(_, a, b) => self.varied(a) || self.varied(b),
            Value::Repeat(a, _) | Value::VecRepeat(a, _) => self.varied(a),
            _ => visit::operands(value).into_iter().any(|o| self.varied(o)),
        }
    }
}
