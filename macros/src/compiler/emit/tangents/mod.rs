//! The public functions of forward mode: `f_jvp` has the body with its tangents, `f_hvp`
//! the reverse sweep of that; `f_hessian` calls `f_hvp` ([`hessian`]). Through [`link`]
//! other annotated functions find the tangent.

mod hessian;
mod link;

pub use hessian::hessian;
pub use link::{
    again, hook, hook_given, hook_name, hook_of, member, no_level, none, of_trait, operator, second,
};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use super::code::Tokens;
use super::function::{Frame, Late, gradient_tokens};
use super::names::Names;
use super::{Emitter, closure_tangent, docs, fold};
use crate::compiler::diff::forward::Jvp;
use crate::compiler::ir::{Function, Param, Ty, VarId, VarSet};

/// `f_jvp` for a function with its tangent.
pub fn jvp(frame: &Frame, jvp: &Jvp) -> TokenStream {
    let (fold, names) = named(frame, jvp);
    let tangents = &jvp.function.params[frame.source.params.len()..];
    let params = frame.with_tangents(&names, &jvp.function, tangents);
    let checks = frame.tangent_checks(&names, tangents);
    let (stmts, value) = code(frame, jvp, (fold, &names));
    let mut body = Tokens::from(checks);
    frame.outcome().into_iter().for_each(|outcome| body.append(outcome.into()));
    body.append(stmts);
    body.append(frame.wrapped(Some(value)).into());
    let output = frame.tangent_output();
    frame.function("jvp", &docs::jvp(frame), &params, &quote!(-> #output), body.into())
}

/// What is folded in a function with its tangent, and the names of its variables.
fn named<'a>(frame: &'a Frame, jvp: &'a Jvp) -> (VarSet, Names<'a>) {
    let (function, stmts) = (&jvp.function, &jvp.function.body.stmts);
    let mut fold = fold::plan(function, stmts);
    jvp.tangent.iter().for_each(|tangent| {
        fold.remove(tangent);
    });
    let names = Names::new(function, &frame.user, &[stmts], &fold);
    (fold, names)
}

/// The statements, and the value with its tangent.
fn code<'a>(frame: &'a Frame, jvp: &'a Jvp, (fold, names): (VarSet, &'a Names<'a>)) -> (Tokens, TokenStream) {
    let (function, stmts) = (&jvp.function, &jvp.function.body.stmts);
    let stmts = Emitter::new(function, names, frame.krate.clone(), fold).stmts(stmts);
    let of = |var: Option<VarId>| var.map_or_else(|| frame.nothing(), |v| names.of(v).to_token_stream());
    let (value, tangent) = (of(function.result), of(jvp.tangent));
    (stmts, quote!((#value, #tangent)))
}

/// `f_hvp`, of the derivative of a tangent: its parameters are those of the function, the
/// direction, and the adjoints, which start from zeros here.
pub fn hvp(frame: &Frame, derivative: &Function) -> TokenStream {
    let (stmts, count) = (&derivative.body.stmts, frame.source.params.len());
    let fold = fold::plan(derivative, stmts);
    let names = Names::new(derivative, &frame.user, &[stmts], &fold);
    let (tangents, adjoints) = derivative.params[count..].split_at(frame.order.len());
    let params = frame.with_tangents(&names, derivative, tangents);
    let checks = frame.tangent_checks(&names, tangents);
    let mut emitter = Emitter::new(derivative, &names, frame.krate.clone(), fold);
    let late = Late { of: &[], checks: TokenStream::new() };
    let added = count + frame.order.len();
    let (sweeps, is_open) = frame.sweeps(&mut emitter, derivative, added, (checks, late));
    let adjoints: Vec<&Ident> = adjoints.iter().map(|p| names.of(p.var)).collect();
    let wrt: Vec<VarId> = frame.order.iter().map(|k| frame.source.params[*k].var).collect();
    let zeros = wrt.iter().map(|v| frame.zero(&frame.source.vars[*v].ty, names.of(*v)));
    let body = TokenStream::from(sweeps);
    let gradient = tuple(&adjoints);
    let gradient = if is_open { frame.wrapped(Some(gradient)) } else { frame.good(&gradient) };
    let body = quote! {
        #(let mut #adjoints = #zeros;)*
        { #(let #adjoints = &mut #adjoints;)* #body }
        #gradient
    };
    let output = frame.result_of(&frame.gradient_ty());
    frame.function("hvp", &docs::hvp(frame), &params, &quote!(-> #output), body)
}

/// One, or a tuple of them.
pub(super) fn tuple(names: &[impl quote::ToTokens]) -> TokenStream {
    match names {
        [one] => quote!(#one),
        _ => quote!((#(#names),*)),
    }
}

impl Frame<'_> {
    /// The type of the value with its tangent.
    pub fn tangent_output(&self) -> TokenStream {
        let result = self.result_ty();
        self.result_of(&quote!((#result, #result)))
    }

    /// The parameters, with the tangents behind them.
    fn with_tangents(&self, names: &Names, function: &Function, tangents: &[Param]) -> Vec<TokenStream> {
        let params = self.params(names, true).into_iter().zip(&self.source.params);
        let with_functions = params.flat_map(|(param, p)| {
            let tangent = closure_tangent::public_param(self.source, p.var, &self.krate);
            [Some(param), tangent.map(|(tangent, _)| tangent)].into_iter().flatten()
        });
        let mut params: Vec<TokenStream> = with_functions.collect();
        for (param, t) in tangents.iter().zip(self.wrt_types()) {
            let (name, var) = (names.of(param.var), &function.vars[param.var]);
            let mutable = (var.mutable && !matches!(var.ty, Ty::Ref(..))).then(|| quote!(mut));
            params.push(quote!(#mutable #name: #t));
        }
        params
    }

    /// Checks that tangents have the shapes of their parameters.
    fn tangent_checks(&self, names: &Names, tangents: &[Param]) -> TokenStream {
        let shapes = self.shapes();
        let mut checks = self.float_checks();
        let functions = self.source.params.iter();
        checks.extend(functions.filter_map(|p| {
            closure_tangent::public_param(self.source, p.var, &self.krate).map(|(_, adapter)| adapter)
        }));
        for (k, tangent) in self.order.iter().zip(tangents) {
            let var = self.source.params[*k].var;
            let t = &self.source.vars[var].ty;
            if t.peel().has_fixed_shape() {
                continue;
            }
            let (name, tangent) = (names.of(var), names.of(tangent.var));
            let (text, tangent_text) = (name.to_string(), tangent.to_string());
            let whole =
                |name: &Ident| if matches!(t, Ty::Ref(..)) { quote!(&*#name) } else { quote!(&#name) };
            let (primal, tangent) = (whole(name), whole(tangent));
            checks.extend(quote!(#shapes::check_shape(#primal, #text, #tangent, #tangent_text);));
        }
        checks
    }

    /// The type of the gradient.
    pub fn gradient_ty(&self) -> TokenStream {
        let types: Vec<TokenStream> = self.wrt_types().map(|t| gradient_tokens(t, &self.krate)).collect();
        match types.as_slice() {
            [one] => quote!(#one),
            _ => quote!((#(#types),*)),
        }
    }
}
