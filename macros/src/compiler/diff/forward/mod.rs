//! Forward mode: beside each statement through which derivatives flow stands one for its
//! tangent, in the same order and with the same control flow. Nothing is stored.
//!
//! Takes a normalized function and its activity, gives a function in the language of
//! source code again ([`ir`](crate::compiler::ir)), which may itself be differentiated:
//! the reverse sweep of a tangent is the product of the Hessian with a direction.
//!
//! The tangent of a variable has the variable's own type, what carries no derivative in
//! it (integers in a tuple, a skipped field) copied. A variable without derivative has no
//! tangent: it is absent from sums, and where an aggregate needs one it is a zero in its
//! shape, made before the statement that may move the variable away.

mod call;
mod closure;
mod stmt;
mod value;

pub use call::{again_lender, hidden, lender, level};

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span};

use crate::compiler::analysis::activity::Activity;
use crate::compiler::analysis::workspaces;
use crate::compiler::ir::{
    Block, Callee, Const, FloatTy, Function, Operand, Param, Place, Stmt, Ty, Value, Var, VarId, VarKind,
    VarTable,
};
use crate::compiler::lower::Partials;
use crate::compiler::texts::Plain as _;

/// A function with its tangent.
#[derive(Clone, Debug)]
pub struct Jvp {
    /// The parameters are followed by one tangent for each that is differentiated, in the
    /// given order. The result is that of the source.
    pub function: Function,
    /// The tangent of the result; `None` where the function returns `()`.
    pub tangent: Option<VarId>,
    /// What was made for the tangents, but for parameters, with its kind.
    made: Vec<(VarId, VarKind)>,
    /// The calls that have no tangent.
    pub unsupported: Vec<Callee>,
    /// What the hidden tangents of are called.
    pub called: Vec<Callee>,
    /// Calls of parameters, and those that are given functions.
    pub with_functions: Vec<Callee>,
}

/// The function with a tangent for each parameter that is differentiated, in that order.
pub fn jvp(source: &Function, facts: &Activity, order: &[usize]) -> Jvp {
    named_jvp(source, facts, order, "t_".to_owned())
}

/// The same of a function that was made so itself, for that many times with this one: its
/// variables have names that differ from those of all before.
pub fn jvp_again(source: &Function, facts: &Activity, order: &[usize], times: usize) -> Jvp {
    named_jvp(source, facts, order, format!("t{times}_"))
}

fn named_jvp(source: &Function, facts: &Activity, order: &[usize], prefix: String) -> Jvp {
    let mut pass = Pass {
        source,
        facts,
        prefix,
        function: source.without_body(),
        tangents: VarTable::new(),
        partials: Partials::default(),
        workspaces: workspaces::of(source, facts),
        unsupported: Vec::new(),
        called: Vec::new(),
        with_functions: Vec::new(),
    };
    pass.function.params.iter_mut().for_each(|param| param.wrt = false);
    for var in &pass.workspaces {
        pass.function.bystanders.remove(var);
    }
    for k in order {
        let var = pass.tangent(source.params[*k].var);
        pass.function.vars[var].kind = VarKind::Param;
        pass.function.params.push(Param { var, wrt: false, chosen: None, called: None, kept: false });
    }
    let mut stmts = Vec::new();
    pass.workspaces(&mut stmts);
    stmts.append(&mut pass.block(&source.body).stmts);
    let tangent = source.result.map(|result| pass.tangent_of_result(&mut stmts, result));
    pass.function.body = Block { stmts };
    let (function, unsupported) = (pass.function, pass.unsupported);
    let (called, with_functions) = (pass.called, pass.with_functions);
    let is_local = |var: &VarId| !matches!(function.vars[*var].kind, VarKind::Param);
    let made = function.vars.since(source.vars.len()).filter(is_local);
    let made = made.map(|var| (var, function.vars[var].kind.clone())).collect();
    Jvp { function, tangent, made, unsupported, called, with_functions }
}

impl Jvp {
    /// A function with a tangent that does not come from its body.
    pub fn by_hand(function: Function, tangent: VarId) -> Jvp {
        Jvp {
            function,
            tangent: Some(tangent),
            made: Vec::new(),
            unsupported: Vec::new(),
            called: Vec::new(),
            with_functions: Vec::new(),
        }
    }

    /// Whether it calls tangents of other annotated functions, which must be asked for:
    /// operators have theirs without.
    pub fn calls(&self) -> bool {
        let free = |callee: &Callee| {
            matches!(callee, Callee::Operator(..) | Callee::Assign(..) | Callee::Parameter(..))
        };
        !self.called.iter().all(free)
    }

    /// The tangent as a function of the parameters and of their tangents, to be
    /// differentiated with respect to the parameters.
    pub fn of_tangent(self, order: &[usize]) -> Function {
        let mut function = self.function;
        for k in order {
            function.params[*k].wrt = true;
        }
        function.result = self.tangent;
        function
    }

    /// Makes variables of the tangents that passes over generated code may change, but for
    /// that of the result, which must stay.
    pub fn adopt(&mut self) {
        for (var, _) in self.made.iter().filter(|(var, _)| Some(*var) != self.tangent) {
            self.function.vars[*var].kind = VarKind::Generated;
        }
    }

    /// Makes source code of all that was generated.
    pub fn release_all(&mut self) {
        let params: Vec<VarId> = self.function.params.iter().map(|p| p.var).collect();
        let generated = |var: &VarId| matches!(self.function.vars[*var].kind, VarKind::Generated);
        let generated: Vec<VarId> = self.function.vars.since(0).filter(generated).collect();
        for var in generated {
            self.function.vars[var].kind = if params.contains(&var) { VarKind::Param } else { VarKind::Temp };
        }
    }

    /// Makes source code of the tangents again.
    pub fn release(&mut self) {
        for (var, kind) in &self.made {
            self.function.vars[*var].kind = kind.clone();
        }
    }
}

struct Pass<'f> {
    source: &'f Function,
    facts: &'f Activity,
    /// What the names of tangents begin with.
    prefix: String,
    /// The function being made: the source's variables and the tangents.
    function: Function,
    tangents: VarTable<VarId>,
    partials: Partials,
    /// Locals that only lend their memory to a call: constant before it, dead after it.
    workspaces: BTreeSet<VarId>,
    unsupported: Vec<Callee>,
    called: Vec<Callee>,
    with_functions: Vec<Callee>,
}

impl Pass<'_> {
    /// The tangent of a variable that is not a view.
    fn tangent(&mut self, var: VarId) -> VarId {
        if let Some(tangent) = self.tangents.get(&var) {
            return *tangent;
        }
        let Var { name, ty, mutable, kind } = self.source.vars[var].clone();
        let name = Ident::new(&format!("{}{}", self.prefix, name.plain()), Span::mixed_site());
        let kind = match kind {
            VarKind::Param => VarKind::Local,
            other => other,
        };
        let tangent = self.function.vars.add(Var { name, ty, mutable, kind });
        if let Some(variants) = self.source.plain.get(&var) {
            self.function.plain.insert(tangent, variants.clone());
        }
        self.tangents.insert(var, tangent);
        tangent
    }

    /// The tangents of parameters that are constant when they come in, and may be changed.
    fn workspaces(&mut self, out: &mut Vec<Stmt>) {
        for param in self.source.params.iter().filter(|p| !p.wrt && self.facts.active(p.var)) {
            let ty = self.source.vars[param.var].ty.owned();
            let zero = if ty.has_fixed_shape() {
                Value::Zero(ty.clone())
            } else {
                Value::ZeroLike(Place::var(param.var))
            };
            let tangent = self.tangent(param.var);
            self.function.vars[tangent].ty = ty;
            self.function.vars[tangent].mutable = true;
            out.push(Stmt::Let(tangent, zero));
        }
    }

    /// Where the tangent of what a place holds is.
    fn tangent_place(&mut self, place: &Place) -> Place {
        let place = self.source.resolve(place);
        Place { root: self.tangent(place.root), steps: place.steps }
    }

    /// The tangent of an operand through which derivatives flow.
    fn of(&mut self, operand: &Operand) -> Option<Operand> {
        match operand {
            Operand::Var(var) if self.facts.active(*var) => Some(Operand::Var(self.tangent(*var))),
            Operand::Var(_) | Operand::Const(_) => None,
        }
    }

    /// The tangent of an operand, or the zero that it is.
    fn or_zero(&mut self, before: &mut Vec<Stmt>, operand: &Operand) -> Operand {
        match self.of(operand) {
            Some(tangent) => tangent,
            None => self.zero(before, operand),
        }
    }

    /// A tangent of zeros for an operand; what is no float in it is copied.
    fn zero(&mut self, before: &mut Vec<Stmt>, like: &Operand) -> Operand {
        let ty = self.function.operand_ty(like);
        match &ty {
            Ty::Float(FloatTy::Param(_)) => self.bind(before, "zero", ty.clone(), Value::Zero(ty)),
            Ty::Float(_) => Operand::Const(Const::float(0.0, ty)),
            Ty::Int(_) | Ty::Bool | Ty::Unit => like.clone(),
            _ if ty.has_fixed_shape() => self.bind(before, "zero", ty.clone(), Value::Zero(ty)),
            _ => {
                let var = match like {
                    Operand::Var(var) => *var,
                    Operand::Const(_) => self.let_(before, "constant", ty.clone(), Value::Use(like.clone())),
                };
                self.bind(before, "zero", ty, Value::ZeroLike(Place::var(var)))
            }
        }
    }

    /// Binds a value to a new variable.
    fn let_(&mut self, out: &mut Vec<Stmt>, name: &str, ty: Ty, value: Value) -> VarId {
        let var = self.variable(Ident::new(name, Span::mixed_site()), ty);
        out.push(Stmt::Let(var, value));
        var
    }

    fn variable(&mut self, name: Ident, ty: Ty) -> VarId {
        self.function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp })
    }

    fn bind(&mut self, out: &mut Vec<Stmt>, name: &str, ty: Ty, value: Value) -> Operand {
        Operand::Var(self.let_(out, name, ty, value))
    }

    fn tangent_of_result(&mut self, out: &mut Vec<Stmt>, result: VarId) -> VarId {
        if self.facts.active(result) {
            return self.tangent(result);
        }
        let ty = self.source.vars[result].ty.clone();
        match self.zero(out, &Operand::Var(result)) {
            Operand::Var(var) => var,
            constant @ Operand::Const(_) => self.let_(out, "zero", ty, Value::Use(constant)),
        }
    }
}
