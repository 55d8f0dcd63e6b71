//! The derivative of a closure that is an argument, as a closure
//! ([`callable`](super::callable)).

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Pat;
use syn::spanned::Spanned as _;

use super::callable::{all_silent, shared, through_cell, vjp_name};
use super::function::touches;
use super::names::Names;
use super::{Emitter, fold, ty};
use crate::compiler::emit::code::Tokens;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, CallReverse, Callable, CallableKind, Closure, Function, Param, Place, Stmt, Ty, VarId, VarSet,
};
use crate::compiler::texts::located;

impl Emitter<'_> {
    // The derivative of a closure, beside its mark: for `|x| k * x`, emits
    //
    //     FunctionWithDerivative(Active, &mut |x, seed: Option<&_>, d_x| {
    //         let k = k;
    //         let d_k = &mut d_k;
    //         let result = k * x;
    //         let Some(seed) = seed else { return result };
    //         let seed = *seed;
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
        // Its names are none of those outside: what it captures is bound in it.
        let taken = self.names.taken();
        let names = Names::new(function, &taken, &[stmts], &fold);
        let parts = Parts::of(closure, function);
        let captured = self.captured(reverse, &parts, &names);
        let mark = if captured.is_active() { quote!(Active) } else { quote!(Constant) };
        let krate = &self.krate;
        let mark = located(quote!(#krate::__private::#mark), ends);
        let (params, adjoints) = (parts.params(&names), parts.slots(&names));
        let (silent, guessed) = (all_silent(&closure.calls, krate), parts.guessed(&names, krate));
        let (seed, captured) = (parts.seed_name(&names), captured.code());
        let body = match &closure.derivative {
            Some(_) => self.closure_body(&parts, &names, fold),
            None => parts.value_alone(&names, krate),
        };
        quote! {
            #krate::__private::FunctionWithDerivative(#mark, &mut |#(#params,)* #seed: ::core::option::Option<&_>, #(#adjoints),*| {
                #silent
                #guessed
                #captured
                #body
            })
        }
    }

    /// The two sweeps; without a seed only the first.
    fn closure_body<'a>(&self, parts: &Parts<'a>, names: &'a Names<'a>, fold: VarSet) -> TokenStream {
        let (function, closure, added) = (parts.function, parts.closure, &parts.added);
        let stmts = &function.body.stmts;
        let mut inner = Emitter::new(function, names, self.krate.clone(), fold);
        inner.repeated = true;
        let ahead = stmts.iter().take_while(|s| !touches(function, s, added)).count();
        let (forward, backward) = (inner.stmts(&stmts[..ahead]), inner.stmts(&stmts[ahead..]));
        let value = parts.result(names);
        let early = match function.result {
            Some(result) if !defines(&stmts[..ahead], result) || defines(&stmts[ahead..], result) => {
                parts.value_alone(names, &self.krate)
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
            #backward
            #value
        }
    }

    /// What a closure captures. All of it is bound before the closure's own variables, whose
    /// names may be those of others outside.
    fn captured(&self, reverse: &CallReverse, parts: &Parts, names: &Names) -> Captured {
        let mut found = Captured::default();
        let inputs = parts.closure.inputs.len();
        let own = parts.closure.source.params[..inputs].iter().filter(|p| p.wrt).count();
        let mut adjoints = parts.adjoints.iter().skip(own);
        for (k, param) in parts.closure.captures.clone().zip(&parts.closure.source.params[inputs..]) {
            let name = names.of(param.var);
            match &reverse.call.args[k] {
                Arg::Ref(place) => {
                    let ty = &parts.function.vars[param.var].ty;
                    // `self` cannot be bound again, and need not.
                    if name != "self" {
                        found.values.push((name.clone(), captured_value(self, place, ty)));
                    }
                    if param.wrt
                        && let Some(adjoint) = adjoints.next()
                    {
                        let to = reverse.slots[k].as_ref();
                        // The adjoint of a `Vec` may be a slice.
                        let t = ty::written(self.function.place_ty(to.unwrap_or(place)).peel(), &self.krate);
                        let t = t.unwrap_or_else(|| quote!(_));
                        let like = if matches!(ty, Ty::Ref(..)) { quote!(#name) } else { quote!(&#name) };
                        let slot = self.open(k, to, &t, &like, &mut found.opening);
                        found.slots.push((names.of(adjoint.var).clone(), slot));
                    }
                }
                Arg::Callable(callable) => {
                    self.captured_callable(callable, param, reverse, parts, &mut found)
                }
                Arg::Value(_) | Arg::RefMut(_) | Arg::Inert(_) => {}
            }
        }
        found
    }

    /// A function that a closure captures.
    fn captured_callable(
        &self,
        callable: &Callable,
        param: &Param,
        reverse: &CallReverse,
        parts: &Parts,
        found: &mut Captured,
    ) {
        let Some(called) = param.called.as_ref().filter(|called| called.active) else { return };
        let (name, vjp) = (&parts.function.vars[param.var].name, vjp_name(parts.function, param.var));
        found.function = true;
        if matches!(callable.kind, CallableKind::Parameter(f) if shared(&reverse.call).contains(&f)) {
            let again = through_cell(name, called, &self.krate);
            found.opening.extend(quote!(let #vjp = #again;));
        }
        if self.alone {
            found.opening.extend(self.captured_function(name, &vjp, called));
        }
    }
}

/// What a closure captures, of the type that it has inside.
pub(super) fn captured_value(emitter: &Emitter, place: &Place, ty: &Ty) -> TokenStream {
    let shapes = &emitter.shapes;
    match ty {
        Ty::Ref(..) => emitter.shared(place).into(),
        ty if ty.is_scalar() => emitter.place(place).tokens.into(),
        _ => {
            let value = emitter.shared(place);
            quote!(#shapes::duplicate(#value))
        }
    }
}

/// What a closure captures, as it is bound in its derivative.
#[derive(Default)]
struct Captured {
    values: Vec<(Ident, TokenStream)>,
    /// What is needed for the slots, and functions.
    opening: TokenStream,
    slots: Vec<(Ident, TokenStream)>,
    /// Whether there are functions that derivatives flow through.
    function: bool,
}

impl Captured {
    fn is_active(&self) -> bool {
        self.function || !self.slots.is_empty()
    }

    fn code(&self) -> TokenStream {
        let (values, opening, slots) = (together(&self.values), &self.opening, together(&self.slots));
        quote!(#values #opening #slots)
    }
}

/// Definitions none of which sees another.
pub(super) fn together(all: &[(Ident, TokenStream)]) -> TokenStream {
    let (names, values): (Vec<_>, Vec<_>) = all.iter().map(|(name, value)| (name, value)).unzip();
    match all {
        [] => TokenStream::new(),
        [(name, value)] => quote!(let #name = #value;),
        _ => quote!(let (#(#names),*) = (#(#values),*);),
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

    /// States that parameters that are used as indices are integers, where no type says so.
    fn guessed(&self, names: &Names, krate: &Tokens) -> TokenStream {
        let params = self.closure.inputs.iter().zip(&self.function.params);
        let guessed = params.filter(|(pat, param)| {
            !matches!(pat, Pat::Type(_)) && matches!(self.function.vars[param.var].ty, Ty::Int(_))
        });
        let stated = guessed.map(|(pat, param)| {
            let (name, at) = (names.of(param.var), Span::mixed_site().located_at(pat.span()));
            quote_spanned!(at=> #krate::__private::position(&#name);)
        });
        stated.collect()
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
    fn value_alone(&self, names: &Names, krate: &Tokens) -> TokenStream {
        let bound = self.closure.inputs.iter().zip(&self.function.params).filter_map(|(pat, param)| {
            let pat = without_type(pat);
            let name = names.of(param.var);
            (!matches!(pat, Pat::Ident(p) if p.subpat.is_none())).then(|| quote!(let #pat = #name;))
        });
        let body = &self.closure.body;
        // Where the name of a method tells that there is no value.
        let value = match self.closure.source.result_ty {
            Ty::Unit => quote_spanned!(end(body)=> #krate::__private::unit(#body)),
            _ => quote!((#body)),
        };
        quote!({ #(#bound)* #value })
    }
}

/// The place of code's last token, with the names of generated code.
fn end(code: &TokenStream) -> Span {
    let last = code.clone().into_iter().last();
    last.map_or_else(Span::mixed_site, |token| Span::mixed_site().located_at(token.span()))
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
pub(super) fn input(pat: &Pat, param: &Param, derivative: &Function, names: &Names) -> TokenStream {
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
