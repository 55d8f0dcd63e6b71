//! The tangents of calls of other annotated functions: a call of the function's hidden
//! tangent, which gives the value and its tangent.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::{ExprPath, PathArguments};

use super::Pass;
use crate::compiler::ir::{Arg, Call, Callee, LoadMode, Opaque, Place, Step, Stmt, Ty, Value};
use crate::compiler::texts::Plain as _;

impl Pass<'_> {
    // For `let y = f(a, &b)`, emits
    //
    //     let pair = f::__jvp(a, &b, Some(t_a), Some(&t_b));
    //     let y = pair.0;
    //     let t_y = pair.1;
    pub(super) fn call(&mut self, out: &mut Vec<Stmt>, call: &Call) {
        let callee = if self.is_active_call(call) { self.callee(call) } else { None };
        let Some(callee) = callee else {
            if self.is_active_call(call) {
                self.unsupported.push(call.callee.clone());
            }
            return out.push(Stmt::Call(Box::new(call.clone())));
        };
        self.called.push(call.callee.clone());
        let mut with = Call { callee, exclusive: false, ..call.clone() };
        let mut tangents = Vec::new();
        for arg in &call.args {
            let tangent = self.argument(arg);
            tangents.push(tangent.is_some().then_some(with.args.len()));
            with.args.extend(tangent);
        }
        if let Callee::Operator(..) = call.callee
            && call.args.len() == 1
        {
            // The right side of an operator with one.
            with.args.insert(1, Arg::Inert(unit()));
            with.spans.push((Span::call_site(), Span::call_site()));
            tangents = vec![tangents[0].map(|at| at + 1), None];
        }
        with.tangents = Some(tangents);
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
    fn argument(&mut self, arg: &Arg) -> Option<Arg> {
        match arg {
            Arg::Value(operand) => self.of(operand).map(Arg::Value),
            Arg::Ref(place) if self.is_active(place) => Some(Arg::Ref(self.tangent_place(place))),
            Arg::RefMut(place) if self.workspaces.contains(&self.source.root(place)) => None,
            Arg::RefMut(place) if self.is_active(place) => Some(Arg::RefMut(self.tangent_place(place))),
            Arg::Ref(_) | Arg::RefMut(_) | Arg::Inert(_) | Arg::Callable(_) => None,
        }
    }

    /// The hidden tangent of what is called; `None` where it has none.
    fn callee(&self, call: &Call) -> Option<Callee> {
        if call.args.iter().any(|arg| matches!(arg, Arg::Callable(_))) {
            return None;
        }
        let krate = &self.source.krate;
        let operator = |by: TokenStream, name: &Ident| {
            let name = Ident::new(&name.to_string(), Span::mixed_site().located_at(name.span()));
            syn::parse_quote!(<#krate::__private::operators::#name as #krate::__private::#by<_, _>>::tangent::<#krate::__private::Start>)
        };
        match &call.callee {
            Callee::Function(path) => Some(Callee::Associated(of_companion(path))),
            Callee::Associated(path) => Some(Callee::Associated(sibling(path))),
            Callee::Method(name, generics) => Some(Callee::Method(hidden(name), generics.clone())),
            Callee::Operator(name, _) => Some(Callee::Associated(operator(quote!(Operator), name))),
            Callee::Assign(name, _) => Some(Callee::Associated(operator(quote!(AssignOperator), name))),
            Callee::Parameter(..) => None,
        }
    }
}

/// The name of a method's hidden tangent.
pub fn hidden(name: &Ident) -> Ident {
    format_ident!("__jvp_{}", name.plain(), span = name.span())
}

/// The name of the method that lends a method's receiver as that takes it.
pub fn lender(name: &Ident) -> Ident {
    let name = name.plain();
    format_ident!("__lend_{}", name.strip_prefix("__jvp_").unwrap_or(&name))
}

/// The name of the method that lends a method's receiver to the reverse half of its tangent.
pub fn again_lender(name: &Ident) -> Ident {
    let name = name.plain();
    format_ident!("__again_{}", name.strip_prefix("__jvp_").unwrap_or(&name))
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

fn unit() -> Opaque {
    Opaque { tokens: quote!(()), reads: Vec::new(), writes: Vec::new(), blame: None }
}
