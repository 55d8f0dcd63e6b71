//! The tangents of calls of other annotated functions: a call of the function's hidden
//! tangent, which gives the value and its tangent.

use proc_macro2::{Ident, Span};
use quote::format_ident;
use syn::{ExprPath, PathArguments};

use super::Pass;
use crate::compiler::ir::{Arg, Call, Callee, Form, LoadMode, Place, Step, Stmt, Ty, Value, VarId};
use crate::compiler::texts::Plain as _;

impl Pass<'_> {
    // For `let y = f(a, &b)`, emits
    //
    //     let pair = f::__jvp(a, &b, Some(t_a), Some(&t_b));
    //     let y = pair.0;
    //     let t_y = pair.1;
    pub(super) fn call(&mut self, out: &mut Vec<Stmt>, call: &Call) {
        let callee = if self.is_active_call(call) { Self::callee(call) } else { None };
        let Some(callee) = callee else {
            if self.is_active_call(call) {
                self.unsupported.push(call.callee.clone());
            }
            return out.push(Stmt::Call(Box::new(call.clone())));
        };
        self.called.push(call.callee.clone());
        let functions = call.args.iter().any(|arg| matches!(arg, Arg::Callable(_)));
        if functions || matches!(call.callee, Callee::Parameter(..)) {
            self.with_functions.push(call.callee.clone());
        }
        let mut with = Call { callee, exclusive: false, ..call.clone() };
        // Of a call of a tangent, those of its tangents stand behind these.
        let mut tangents = call.tangents.clone().unwrap_or_default();
        let given = (0..call.written().len()).map(Some).chain(tangents.clone());
        for at in given {
            let tangent = match (at, &call.callee) {
                (Some(at), Callee::Parameter(f, ..)) => self.given(out, *f, at, &call.args[at]),
                (Some(at), _) => self.argument(&call.args[at]),
                (None, _) => None,
            };
            tangents.push(tangent.is_some().then_some(with.args.len()));
            with.args.extend(tangent);
        }
        with.tangents = Some(tangents);
        self.closures(&mut with);
        self.taken_apart(out, call, with);
    }

    /// The call of the tangent, and the value and the tangent that it gives.
    fn taken_apart(&mut self, out: &mut Vec<Stmt>, call: &Call, mut with: Call) {
        if let Callee::Assign(..) = call.callee {
            return out.push(Stmt::Call(Box::new(with)));
        }
        let ty = call.dest.map_or(Ty::Unit, |dest| self.function.vars[dest].ty.clone());
        let name = Ident::new("both", Span::mixed_site());
        let pair = self.variable(name, Ty::Tuple(vec![ty.clone(), ty]));
        with.dest = Some(pair);
        out.push(Stmt::Call(Box::new(with)));
        let Some(dest) = call.dest else { return };
        let part = |k| Value::Load(Place::var(pair).step(Step::Field(k)), LoadMode::Use);
        out.push(Stmt::Let(dest, part(0)));
        if self.facts.active(dest) {
            let tangent = self.tangent(dest);
            out.push(Stmt::Let(tangent, part(1)));
        }
    }

    pub(super) fn is_active_call(&self, call: &Call) -> bool {
        call.dest.is_some_and(|v| self.facts.active(v))
            || call.args.iter().any(|arg| matches!(arg, Arg::RefMut(p) if self.is_active(p)))
            || self.facts.lends_bystanders(self.source, call)
    }

    /// The tangent of an argument through which derivatives flow.
    pub(super) fn argument(&mut self, arg: &Arg) -> Option<Arg> {
        match arg {
            Arg::Value(operand) => self.of(operand).map(Arg::Value),
            Arg::Ref(place) if self.is_active(place) => Some(Arg::Ref(self.tangent_place(place))),
            Arg::RefMut(place) if self.workspaces.contains(&self.source.root(place)) => None,
            Arg::RefMut(place) if self.is_active(place) => Some(Arg::RefMut(self.tangent_place(place))),
            Arg::Ref(_) | Arg::RefMut(_) | Arg::Inert(_) | Arg::Callable(_) => None,
        }
    }

    /// The tangent of an argument of a parameter's call, or the zeros that it is; `None` where
    /// its type holds no float.
    fn given(&mut self, out: &mut Vec<Stmt>, f: VarId, k: usize, arg: &Arg) -> Option<Arg> {
        let ty = self.source.called(f)?.inputs.get(k)?.1.clone();
        if !ty.may_be_active() {
            return None;
        }
        let given = self.argument(arg);
        if given.is_some() {
            return given;
        }
        let place = match arg {
            Arg::Value(operand) => return Some(Arg::Value(self.or_zero(out, operand))),
            Arg::Ref(place) | Arg::RefMut(place) => place.clone(),
            Arg::Inert(code) => {
                Place::var(self.let_(out, "constant", ty.clone(), Value::Opaque(code.clone())))
            }
            Arg::Callable(_) => return None,
        };
        let zeros = self.let_(out, "zero", ty.owned(), Value::ZeroLike(place));
        if let Arg::RefMut(_) = arg {
            self.function.vars[zeros].mutable = true;
            return Some(Arg::RefMut(Place::var(zeros)));
        }
        Some(Arg::Ref(Place::var(zeros)))
    }

    /// The hidden tangent of what is called; `None` where it has none.
    fn callee(call: &Call) -> Option<Callee> {
        let functions = call.args.iter().any(|arg| matches!(arg, Arg::Callable(_)));
        if call.tangents.is_some() && functions {
            return None;
        }
        match &call.callee {
            Callee::Function(path) => Some(Callee::Associated(of_companion(path))),
            Callee::Associated(path) => Some(Callee::Associated(sibling(path))),
            Callee::Method(name, generics) => Some(Callee::Method(hidden(name), generics.clone())),
            Callee::Operator(name, types, Form::Plain) => {
                Some(Callee::Operator(name.clone(), types.clone(), Form::Tangent))
            }
            Callee::Assign(name, types, Form::Plain) => {
                Some(Callee::Assign(name.clone(), types.clone(), Form::Tangent))
            }
            Callee::Operator(_, _, Form::Tangent) | Callee::Assign(_, _, Form::Tangent) => None,
            Callee::Parameter(..) => call.tangents.is_none().then(|| call.callee.clone()),
        }
    }
}

/// The name of a method's hidden tangent.
pub fn hidden(name: &Ident) -> Ident {
    format_ident!("__jvp_{}", name.plain(), span = name.span())
}

/// The name of the method that lends a method's receiver as that takes it.
pub fn lender(name: &Ident) -> Ident {
    format_ident!("__lend_{}", name.plain().trim_start_matches("__jvp_"))
}

/// How many times a function on a companion is differentiated by forward mode: once in
/// `__jvp`, twice in `__jvp___jvp`; `None` where it is no hidden tangent.
pub fn level(name: &Ident) -> Option<usize> {
    let name = name.to_string();
    (name.trim_start_matches("__jvp_") == "__jvp").then(|| name.matches("__jvp").count())
}

/// The name of the method that lends a method's receiver to the reverse half of its tangent.
pub fn again_lender(name: &Ident) -> Ident {
    format_ident!("__again_{}", name.plain().trim_start_matches("__jvp_"))
}

/// `f::__jvp::<T>` for `f::<T>`.
fn of_companion(path: &syn::Path) -> ExprPath {
    let mut path = path.clone();
    let Some(last) = path.segments.last_mut() else {
        return ExprPath { attrs: Vec::new(), qself: None, path };
    };
    let arguments = std::mem::replace(&mut last.arguments, PathArguments::None);
    let ident = Ident::new("__jvp", last.ident.span());
    path.segments.push(syn::PathSegment { ident, arguments });
    ExprPath { attrs: Vec::new(), qself: None, path }
}

/// `Type::__jvp_f` for `Type::f`.
fn sibling(path: &ExprPath) -> ExprPath {
    let mut path = path.clone();
    if let Some(last) = path.path.segments.last_mut() {
        last.ident = hidden(&last.ident);
    }
    path
}
