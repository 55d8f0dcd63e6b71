//! The derivative of a closure that is an argument, as a closure
//! ([`callable`](super::callable)).

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Pat;

use super::callable::{shared, through_cell, vjp_name};
use super::function::touches;
use super::names::Names;
use super::stmt::located;
use super::{Emitter, fold, ty};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, CallReverse, CallableKind, Closure, Function, Param, Place, Stmt, Ty, VarId, VarSet,
};

impl Emitter<'_> {
    // The derivative of a closure, beside its mark: for `|x| k * x`, emits
    //
    //     FunctionWithDerivative(Active, &mut |x, seed: Option<&_>, d_x| {
    //         let k = k;
    //         let result = k * x;
    //         let Some(seed) = seed else { return result };
    //         let seed = *seed;
    //         let d_k = &mut d_k;
    //         *d_k += x * seed;
    //         *d_x += k * seed;
    //         result
    //     })
    pub(super) fn closure_vjp(
        &self,
        closure: &Closure,
        reverse: &CallReverse,
        ends: (Span, Span),
    ) -> TokenStream {
        let function = closure.derivative.as_ref().unwrap_or(&closure.source);
        let stmts: &[Stmt] = if closure.derivative.is_some() { &function.body.stmts } else { &[] };
        let fold = fold::plan(function, stmts);
        let names = Names::new(function, self.names.user(), &[stmts], &fold);
        let parts = Parts::of(closure, function);
        let (values, slots, active) = self.captured(closure, reverse, &parts, &names);
        let mark = if active { quote!(Active) } else { quote!(Constant) };
        let krate = &self.krate;
        let mark = located(quote!(#krate::__private::#mark), ends);
        let (params, adjoints) = (parts.params(&names), parts.slots(&names));
        let seed = parts.seed_name(&names);
        let body = match &closure.derivative {
            Some(_) => self.closure_body(&parts, &names, fold, &slots),
            None => parts.value_alone(&names),
        };
        quote! {
            #krate::__private::FunctionWithDerivative(#mark, &mut |#(#params,)* #seed: ::core::option::Option<&_>, #(#adjoints),*| {
                #values
                #body
            })
        }
    }

    /// The two sweeps; without a seed only the first.
    fn closure_body<'a>(
        &self,
        parts: &Parts<'a>,
        names: &'a Names<'a>,
        fold: VarSet,
        slots: &TokenStream,
    ) -> TokenStream {
        let (function, closure, added) = (parts.function, parts.closure, &parts.added);
        let stmts = &function.body.stmts;
        let mut inner = Emitter::new(function, names, self.krate.clone(), fold);
        let ahead = stmts.iter().take_while(|s| !touches(function, s, added)).count();
        let (forward, backward) = (inner.stmts(&stmts[..ahead]), inner.stmts(&stmts[ahead..]));
        let value = parts.result(names);
        let early = match function.result {
            Some(result) if !defines(&stmts[..ahead], result) || defines(&stmts[ahead..], result) => {
                parts.value_alone(names)
            }
            _ => value.clone(),
        };
        let (seed, assumed) = (parts.seed_name(names), &closure.source.assumed);
        let scalar = parts.seed.is_some_and(|p| function.vars[p.var].ty.is_float());
        let seeding = scalar.then(|| quote!(let #seed = *#seed;));
        quote! {
            #(#assumed)*
            #forward
            let ::core::option::Option::Some(#seed) = #seed else { return #early; };
            #seeding
            #slots
            #backward
            #value
        }
    }

    /// What a closure captures: its values, its adjoints, and whether any of it is active.
    fn captured(
        &self,
        closure: &Closure,
        reverse: &CallReverse,
        parts: &Parts,
        names: &Names,
    ) -> (TokenStream, TokenStream, bool) {
        let (mut values, mut slots, mut active) = (TokenStream::new(), TokenStream::new(), false);
        let inputs = closure.inputs.len();
        let derivative = parts.function;
        let own = closure.source.params[..inputs].iter().filter(|p| p.wrt).count();
        let mut adjoints = parts.adjoints.iter().skip(own);
        let shared = shared(&reverse.call);
        for (k, param) in closure.captures.clone().zip(&closure.source.params[inputs..]) {
            let name = names.of(param.var);
            match &reverse.call.args[k] {
                Arg::Ref(place) => {
                    let value = self.captured_value(place, &derivative.vars[param.var].ty);
                    // `self` cannot be bound again, and need not.
                    if name != "self" {
                        values.extend(quote!(let #name = #value;));
                    }
                    if param.wrt
                        && let Some(adjoint) = adjoints.next()
                    {
                        active = true;
                        let t = ty::written(self.function.place_ty(place).peel(), &self.krate);
                        let t = t.unwrap_or_else(|| quote!(_));
                        let like = if matches!(derivative.vars[param.var].ty, Ty::Ref(..)) {
                            quote!(#name)
                        } else {
                            quote!(&#name)
                        };
                        let slot = self.open(k, reverse.slots[k].as_ref(), &t, &like, &mut slots);
                        let d = names.of(adjoint.var);
                        slots.extend(quote!(let #d = #slot;));
                    }
                }
                Arg::Callable(callable) => {
                    let Some(called) = param.called.as_ref().filter(|called| called.active) else { continue };
                    let vjp = vjp_name(derivative, param.var);
                    active = true;
                    if matches!(callable.kind, CallableKind::Parameter(f) if shared.contains(&f)) {
                        let again = through_cell(name, called, &self.krate);
                        values.extend(quote!(let #vjp = #again;));
                    }
                    if self.alone {
                        values.extend(self.captured_function(name, &vjp, called));
                    }
                }
                Arg::Value(_) | Arg::RefMut(_) | Arg::Inert(_) => {}
            }
        }
        (values, slots, active)
    }

    fn captured_value(&self, place: &Place, ty: &Ty) -> TokenStream {
        let krate = &self.krate;
        match ty {
            Ty::Ref(..) => self.shared(place),
            Ty::Unknown => {
                let value = self.shared(place);
                quote!(#krate::__private::duplicate(#value))
            }
            _ => self.place(place).tokens,
        }
    }
}

/// What the derivative of a closure is made of.
struct Parts<'a> {
    closure: &'a Closure,
    /// The derivative; the closure itself where nothing is active.
    function: &'a Function,
    /// Its parameter for the seed.
    seed: Option<&'a Param>,
    /// Its parameters for adjoints.
    adjoints: &'a [Param],
    /// The variables of both.
    added: Vec<VarId>,
}

impl<'a> Parts<'a> {
    fn of(closure: &'a Closure, function: &'a Function) -> Parts<'a> {
        let added = &function.params[closure.source.params.len()..];
        let (seed, adjoints) = match (&closure.source.result_ty, added.split_first()) {
            (Ty::Unit, _) | (_, None) => (None, added),
            (_, Some((seed, adjoints))) => (Some(seed), adjoints),
        };
        Parts { closure, function, seed, adjoints, added: added.iter().map(|p| p.var).collect() }
    }

    /// The parameters, with their types where these are written.
    fn params(&self, names: &Names) -> Vec<TokenStream> {
        let params = self.closure.inputs.iter().zip(&self.function.params);
        params.map(|(pat, param)| input(pat, param, self.function, names)).collect()
    }

    /// The parameters for the adjoints of the parameters.
    fn slots(&self, names: &Names) -> Vec<TokenStream> {
        let mut adjoints = self.adjoints.iter();
        let inputs = &self.closure.source.params[..self.closure.inputs.len()];
        let slot = |p: &Param| p.wrt.then(|| adjoints.next().map(|a| names.of(a.var))).flatten();
        inputs.iter().map(slot).map(|name| name.map_or_else(|| quote!(_), |name| quote!(#name))).collect()
    }

    fn seed_name(&self, names: &Names) -> Ident {
        self.seed.map_or_else(|| Ident::new("_seed", Span::mixed_site()), |p| names.of(p.var).clone())
    }

    fn result(&self, names: &Names) -> TokenStream {
        let name = self.function.result.map(|v| names.of(v));
        name.map_or_else(|| quote!(()), |name| quote!(#name))
    }

    /// The body, as written.
    fn value_alone(&self, names: &Names) -> TokenStream {
        let bound = self.closure.inputs.iter().zip(&self.function.params).filter_map(|(pat, param)| {
            let pat = without_type(pat);
            let name = names.of(param.var);
            (!matches!(pat, Pat::Ident(p) if p.subpat.is_none())).then(|| quote!(let #pat = #name;))
        });
        let body = &self.closure.body;
        quote!({ #(#bound)* (#body) })
    }
}

/// Whether statements define a variable, or change what it holds.
fn defines(stmts: &[Stmt], var: VarId) -> bool {
    let mut found = false;
    visit::each_access_of(stmts, &mut |access| {
        found |= match access {
            Access::Define(v) => v == var,
            Access::Write(place) | Access::Change(place) => place.root == var,
            Access::Operand(_) | Access::Read(_) | Access::Opaque(_) => false,
        };
    });
    found
}

fn without_type(pat: &Pat) -> &Pat {
    match pat {
        Pat::Type(t) => without_type(&t.pat),
        Pat::Paren(p) => without_type(&p.pat),
        pat => pat,
    }
}

/// A parameter of a closure, with its type where that is written.
fn input(pat: &Pat, param: &Param, derivative: &Function, names: &Names) -> TokenStream {
    let name = names.of(param.var);
    let mutable = derivative.vars[param.var].mutable.then(|| quote!(mut));
    match pat {
        Pat::Type(t) => {
            let t = &t.ty;
            quote!(#mutable #name: #t)
        }
        _ => quote!(#mutable #name),
    }
}
