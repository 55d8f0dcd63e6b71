//! Activity: which variables derivatives flow through.
//!
//! A variable is *varied* if it may depend on a parameter to differentiate with
//! respect to, *useful* if the result (or what a `&mut` parameter holds at the
//! end) may depend on it, and *active* if it is both. Whether a value is varied
//! depends on where it is computed ([`varied`]); memory has one fact for the whole
//! function. The facts over-approximate, which costs speed and never a derivative.

use proc_macro2::Span;

use super::{certain, kept, varied};
use crate::compiler::diagnostics::{Diagnostics, blame};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, Blame, Block, Call, Function, Opaque, Operand, Place, Stmt, Ty, Value, VarId, VarSet,
};

/// The facts, for every variable.
#[derive(Clone, Debug, Default)]
pub struct Activity {
    varied: VarSet,
    useful: VarSet,
    reaching: VarSet,
    unbounded: VarSet,
}

impl Activity {
    /// Analyses a function.
    pub fn of(function: &Function) -> Activity {
        let mut facts = Activity {
            varied: varied::facts(function),
            useful: VarSet::new(),
            reaching: certain::reaching(function),
            unbounded: certain::unbounded(function),
        };
        for param in &function.params {
            if param.wrt && is_mut_ref(&function.vars[param.var].ty) {
                facts.useful.insert(param.var);
            }
        }
        if let Some(result) = function.result {
            facts.useful.insert(result);
        }
        for var in read_bystanders(function) {
            facts.useful.insert(var);
        }
        // What is lent to the function, its callers may read.
        for param in function.params.iter().filter(|p| function.bystanders.contains(&p.var)) {
            facts.useful.insert(param.var);
        }
        let mut pass = Pass { function, facts, changed: true };
        while pass.changed {
            pass.changed = false;
            pass.backward_block(&function.body);
        }
        pass.facts
    }

    /// Whether an operand may depend on a parameter.
    pub fn varied_operand(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(v) if self.varied.contains(v))
    }

    /// Whether a variable may depend on a parameter.
    pub fn varied(&self, var: VarId) -> bool {
        self.varied.contains(&var)
    }

    /// Whether derivatives flow through a variable.
    pub fn active(&self, var: VarId) -> bool {
        self.varied.contains(&var) && self.useful.contains(&var)
    }

    /// Whether a value reaches the result on every path.
    pub fn reaches(&self, var: VarId) -> bool {
        self.reaching.contains(&var)
    }

    /// Whether the adjoint of a value may be zero because the value does not reach the
    /// result, while a partial derivative of the value may be infinite.
    pub fn zero_times_infinity(&self, var: VarId) -> bool {
        !self.reaching.contains(&var) && self.unbounded.contains(&var)
    }

    /// Whether derivatives flow through the owner of a place.
    pub fn active_place(&self, function: &Function, place: &Place) -> bool {
        self.active(function.root(place))
            && function.place_ty(place).may_be_active()
            && !function.is_left_out(place)
    }

    /// Whether a call could leave a derivative in what it is lent and that is taken to be
    /// constant: its reverse half states that it does not.
    pub fn lends_bystanders(&self, function: &Function, call: &Call) -> bool {
        let varied = |arg: &Arg| match arg {
            Arg::Value(v) => self.varied_operand(v),
            Arg::Ref(p) | Arg::RefMut(p) => self.varied.contains(&function.root(p)),
            Arg::Inert(_) | Arg::Callable(_) => false,
        };
        let lent = call.args.iter().filter(|arg| arg.is_bystander(function));
        let read = |arg: &Arg| matches!(arg, Arg::RefMut(p) if self.useful.contains(&function.root(p)));
        lent.into_iter().any(read) && call.args.iter().any(varied)
    }

    /// Whether derivatives flow through an operand.
    pub fn active_operand(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(v) if self.active(*v))
    }
}

/// The bystanders from which other code computes what may have a derivative.
fn read_bystanders(function: &Function) -> Vec<VarId> {
    let mut found = Vec::new();
    if function.bystanders.iter().next().is_none() {
        return found;
    }
    let may_be_active = |var: &VarId| function.vars[*var].ty.may_be_active();
    visit::each_stmt(&function.body, &mut |stmt| {
        let discrete = match stmt {
            Stmt::Let(var, Value::Opaque(_)) => !may_be_active(var),
            Stmt::Inert(inert) => !inert.defines.iter().any(may_be_active),
            _ => false,
        };
        visit::stmt(stmt, &mut |access| {
            if let Access::Opaque(code) = access
                && !(discrete && code.writes.iter().all(|var| function.bystanders.contains(var)))
            {
                found.extend(code.reads.iter().filter(|var| function.bystanders.contains(var)));
            }
        });
    });
    found
}

/// Whether a type is `&mut`.
pub fn is_mut_ref(ty: &Ty) -> bool {
    matches!(ty, Ty::Ref(true, _))
}

struct Pass<'f> {
    function: &'f Function,
    facts: Activity,
    changed: bool,
}

impl Pass<'_> {
    fn need(&mut self, var: VarId) {
        let var = self.function.root(&Place::var(var));
        if self.facts.useful.insert(var) {
            self.changed = true;
        }
    }

    fn useful(&self, place: &Place) -> bool {
        self.facts.useful.contains(&self.function.root(place))
    }

    fn backward_block(&mut self, block: &Block) {
        for stmt in block.stmts.iter().rev() {
            visit::blocks(stmt).into_iter().rev().for_each(|b| self.backward_block(b));
            self.backward(stmt);
        }
    }

    fn backward(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, value) if self.useful(&Place::var(*var)) => self.need_inputs(*var, value),
            Stmt::Store(p, Operand::Var(v))
            | Stmt::Update(p, _, Operand::Var(v))
            | Stmt::Push(p, Operand::Var(v))
                if self.useful(p) =>
            {
                self.need(*v);
            }
            Stmt::Swap(a, b) => {
                if self.useful(a) {
                    self.need(b.root);
                }
                if self.useful(b) {
                    self.need(a.root);
                }
            }
            Stmt::Call(call) if self.call_useful(call) => self.need_args(call),
            _ => {}
        }
    }

    fn need_inputs(&mut self, var: VarId, value: &Value) {
        match value {
            Value::Load(p, _) => self.need(p.root),
            Value::Opaque(code) if code.blame.is_some() => code.reads.iter().for_each(|v| self.need(*v)),
            _ if self.facts.varied.contains(&var) => {
                for operand in visit::operands(value) {
                    if let Operand::Var(v) = operand {
                        self.need(*v);
                    }
                }
            }
            _ => {}
        }
    }

    fn call_useful(&self, call: &Call) -> bool {
        call.dest.is_some_and(|v| self.useful(&Place::var(v)))
            || call.args.iter().any(|arg| matches!(arg, Arg::RefMut(p) if self.useful(p)))
    }

    fn need_args(&mut self, call: &Call) {
        for arg in &call.args {
            match arg {
                Arg::Value(Operand::Var(v)) => self.need(*v),
                Arg::Ref(p) | Arg::RefMut(p) => self.need(p.root),
                Arg::Value(Operand::Const(_)) | Arg::Inert(_) | Arg::Callable(_) => {}
            }
        }
    }
}

/// Reports every opaque piece of code that a derivative would have to flow
/// through.
pub fn check(function: &Function, facts: &Activity, diagnostics: &mut Diagnostics) {
    super::hidden::check(function, facts, diagnostics);
    visit::each_stmt(&function.body, &mut |stmt| {
        check_put(function, stmt, facts, diagnostics);
        kept::check(function, stmt, facts, diagnostics);
        visit::stmt(stmt, &mut |access| {
            if let Access::Opaque(code) = access {
                check_bystanders(function, code, facts, diagnostics);
            }
        });
        if let Stmt::Let(var, Value::Opaque(code)) = stmt {
            if facts.useful.contains(var) || !code.writes.is_empty() {
                report(code, facts, diagnostics);
            }
            return;
        }
        visit::stmt(stmt, &mut |access| {
            if let Access::Opaque(code) = access {
                report(code, facts, diagnostics);
            }
        });
    });
}

/// Reports what is put into a bystander although it varies.
fn check_put(function: &Function, stmt: &Stmt, facts: &Activity, diagnostics: &mut Diagnostics) {
    let (place, varied) = match stmt {
        Stmt::Store(place, value) | Stmt::Update(place, _, value) | Stmt::Push(place, value) => {
            (place, facts.varied_operand(value))
        }
        Stmt::Swap(a, b) if function.bystanders.contains(&function.root(a)) => {
            (a, facts.varied(function.root(b)))
        }
        Stmt::Swap(a, b) => (b, facts.varied(function.root(a))),
        _ => return,
    };
    let root = function.root(place);
    if varied && function.bystanders.contains(&root) {
        let name = &function.vars[root].name;
        diagnostics.error(name.span(), blame::bystander(name));
    }
}

/// Reports code that is kept as it is, and lends a bystander beside something varied: no
/// call states there that it stays constant.
fn check_bystanders(function: &Function, code: &Opaque, facts: &Activity, diagnostics: &mut Diagnostics) {
    let Some(var) = code.writes.iter().find(|var| function.bystanders.contains(var)) else { return };
    if code.reads.iter().any(|v| facts.varied.contains(v)) {
        let span = code.tokens.clone().into_iter().next().map_or_else(Span::call_site, |t| t.span());
        diagnostics.error(span, blame::bystander(&function.vars[*var].name));
    }
}

fn report(code: &Opaque, facts: &Activity, diagnostics: &mut Diagnostics) {
    if let Some(Blame { span, message }) = &code.blame
        && code.reads.iter().chain(&code.writes).any(|v| facts.varied.contains(v))
    {
        diagnostics.error(*span, message);
    }
}
