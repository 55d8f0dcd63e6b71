//! Functions as values: calls of parameters, and the derivatives that stand in the slots of
//! functions that are arguments.
//!
//! The derivative of `f: impl Fn(f64, &[f64]) -> f64` is a function
//!
//! ```text
//! f_vjp: FnMut(Active, f64, &[f64], Option<&f64>, &mut f64, &mut [f64]) -> f64
//! ```
//!
//! of the arguments, the seed and the adjoints that are added to; what has no derivative
//! has `&mut ()` there. Without a seed it only computes the value. `Active` says that more
//! than the arguments may have a derivative: what a closure captures.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::code::Level;
use super::function::{adjoint_tokens, touches};
use super::names::Names;
use super::{Emitter, fold, link, ty};
use crate::compiler::ir::{
    Arg, Call, CallReverse, Callable, CallableKind, Called, Closure, Function, Param, Place, Ty, VarId, plain,
};

/// The name of the derivative of a parameter.
pub fn vjp_name(function: &Function, f: VarId) -> Ident {
    format_ident!("{}_vjp", plain(&function.vars[f].name), span = Span::mixed_site())
}

/// The type of the adjoint of an argument, behind `&mut`.
fn slot_ty(written: &syn::Type, known: &Ty) -> TokenStream {
    if known.may_be_active() { adjoint_tokens(written) } else { quote!(()) }
}

/// The bound of a parameter's derivative, as companions have it.
pub fn bound(called: &Called, krate: &TokenStream) -> TokenStream {
    let mark = if called.active { quote!(Active) } else { quote!(Inactive) };
    let inputs = called.inputs.iter().map(|(t, _)| t);
    let slots = called.inputs.iter().map(|(t, known)| slot_ty(t, known));
    let (output, lifetimes) = (&called.output.0, &called.lifetimes);
    quote! {
        #lifetimes ::core::ops::FnMut(
            #krate::__private::#mark, #(#inputs,)* ::core::option::Option<&#output>, #(&mut #slots),*
        ) -> #output
    }
}

/// The bound of a parameter's derivative, as users write it: that of `f_vjp`.
pub fn public_bound(called: &Called) -> TokenStream {
    let inputs = called.inputs.iter().map(|(t, _)| t);
    let slots = active_inputs(called).map(|(_, (t, _))| adjoint_tokens(t));
    let seed = match &called.output {
        (_, Ty::Unit) => None,
        (t, Ty::Float(_)) => Some(quote!(#t,)),
        (t, Ty::Vec(_)) => {
            let t = adjoint_tokens(t);
            Some(quote!(&#t,))
        }
        (t, _) => Some(quote!(&#t,)),
    };
    let (output, lifetimes) = (&called.output.0, &called.lifetimes);
    quote!(#lifetimes ::core::ops::FnMut(#(#inputs,)* #seed #(&mut #slots),*) -> #output)
}

fn active_inputs(called: &Called) -> impl Iterator<Item = (usize, &(syn::Type, Ty))> {
    called.inputs.iter().enumerate().filter(|(_, (_, known))| known.may_be_active())
}

fn numbered(what: &str, k: usize) -> Ident {
    Ident::new(&format!("{what}_{k}"), Span::mixed_site())
}

// The derivative that users give, in the form that companions have: for
// `f: impl Fn(f64) -> f64`, emits
//
//     let f_vjp = &mut |_: Active, given_0: f64, seed: Option<&f64>, slot_0: &mut f64| {
//         let Some(seed) = seed else { unreachable!() }; // There is `f` itself.
//         f_vjp(given_0, *seed, slot_0)
//     };
pub fn adapter(called: &Called, name: &Ident, krate: &TokenStream) -> TokenStream {
    let count = called.inputs.len();
    let (given, slots): (Vec<Ident>, Vec<Ident>) =
        (0..count).map(|k| (numbered("given", k), numbered("slot", k))).unzip();
    let types = called.inputs.iter().map(|(t, _)| t);
    let slot_types = called.inputs.iter().map(|(t, known)| slot_ty(t, known));
    let output = &called.output.0;
    let seed = Ident::new("seed", Span::mixed_site());
    let given_seed = match &called.output.1 {
        Ty::Unit => quote!(),
        Ty::Float(_) => quote!(*#seed,),
        _ => quote!(#seed,),
    };
    let to = active_inputs(called).map(|(k, _)| &slots[k]);
    quote! {
        let #name = &mut |_: #krate::__private::Active, #(#given: #types,)* #seed: ::core::option::Option<&#output>, #(#slots: &mut #slot_types),*| {
            let ::core::option::Option::Some(#seed) = #seed else { ::core::unreachable!() };
            #name(#(#given,)* #given_seed #(#to),*)
        };
    }
}

impl Emitter<'_> {
    /// The forward half of a call of a parameter: its value, and what the reverse half is
    /// called with.
    pub(super) fn parameter_forward(&self, f: VarId, call: &Call) -> TokenStream {
        let krate = &self.krate;
        let (mut opening, mut kept, mut args) = (TokenStream::new(), Vec::new(), Vec::new());
        for (k, (arg, tokens)) in call.args.iter().zip(self.args(call)).enumerate() {
            let given = numbered("given", k);
            match arg {
                Arg::Value(operand) => {
                    let copy = self.copied(&self.function.operand_ty(operand), &given);
                    opening.extend(quote!(let #given = #tokens;));
                    kept.push(copy);
                    args.push(quote!(#given));
                }
                Arg::RefMut(place) if self.function.place_ty(place).has_user() => {
                    let place = self.place(place);
                    kept.push(quote!(#krate::__private::duplicate(&#place)));
                    args.push(tokens);
                }
                Arg::RefMut(place) => {
                    let place = self.place(place).at(Level::Atom);
                    kept.push(quote!(#place.to_owned()));
                    args.push(tokens);
                }
                Arg::Ref(_) | Arg::Inert(_) | Arg::Callable(_) => args.push(tokens),
            }
        }
        let value = self.parameter_value(f, &args);
        let all = Ident::new("kept", Span::mixed_site());
        quote!({ #opening let #all = (#(#kept,)*); (#value, #all) })
    }

    fn copied(&self, ty: &Ty, given: &Ident) -> TokenStream {
        let krate = &self.krate;
        match ty {
            ty if ty.is_scalar() => quote!(#given),
            Ty::Other(_) | Ty::Vec(_) => quote!(::core::clone::Clone::clone(&#given)),
            _ => quote!(#krate::__private::duplicate(&#given)),
        }
    }

    /// A call of a parameter for its value alone.
    pub(super) fn parameter_value(&self, f: VarId, args: &[TokenStream]) -> TokenStream {
        let name = self.names.of(f);
        quote!(#name(#(#args),*))
    }

    // In the derivative of a closure a function that it captures is there by its own
    // derivative alone: for `f: impl Fn(f64) -> f64`, emits
    //
    //     let f_cell = RefCell::new(f_vjp);
    //     let f = |given_0: f64| (f_cell.borrow_mut())(Active, given_0, None, &mut 0.0);
    //     let f_vjp = &mut |mark: Active, given_0: f64, seed: Option<&f64>, slot_0: &mut f64|
    //         (f_cell.borrow_mut())(mark, given_0, seed, slot_0);
    fn captured_function(&self, f: &Ident, vjp: &Ident, called: &Called) -> TokenStream {
        let (krate, shapes) = (&self.krate, &self.shapes);
        let cell = format_ident!("{}_cell", plain(f), span = Span::mixed_site());
        let (mark, seed) = (Ident::new("mark", Span::mixed_site()), Ident::new("seed", Span::mixed_site()));
        let given: Vec<Ident> = (0..called.inputs.len()).map(|k| numbered("given", k)).collect();
        let slots: Vec<Ident> = (0..called.inputs.len()).map(|k| numbered("slot", k)).collect();
        let types: Vec<&syn::Type> = called.inputs.iter().map(|(t, _)| t).collect();
        let slot_types = called.inputs.iter().map(|(t, known)| slot_ty(t, known));
        let output = &called.output.0;
        let zeros = given.iter().zip(&called.inputs).map(|(given, (_, ty))| match ty {
            ty if !ty.may_be_active() => quote!(()),
            Ty::Ref(..) => quote!(#shapes::zero_like(&*#given)),
            _ => quote!(#shapes::zero_like(&#given)),
        });
        quote! {
            let #cell = ::core::cell::RefCell::new(&mut *#vjp);
            let #f = |#(#given: #types),*| {
                #(let mut #slots = #zeros;)*
                (#cell.borrow_mut())(#krate::__private::Active, #(#given,)* ::core::option::Option::None, #(&mut #slots),*)
            };
            let #vjp = &mut |#mark: #krate::__private::Active, #(#given: #types,)* #seed: ::core::option::Option<&#output>, #(#slots: &mut #slot_types),*| {
                (#cell.borrow_mut())(#mark, #(#given,)* #seed, #(#slots),*)
            };
        }
    }

    // The reverse half of a call of a parameter: for `y = f(a, &b)`, emits
    //
    //     let (given_0,) = residual;
    //     f_vjp(Active, given_0, &b, Some(&d_y), &mut d_a, &mut d_b);
    pub(super) fn parameter_reverse(
        &self,
        f: VarId,
        reverse: &CallReverse,
        residual: &TokenStream,
    ) -> TokenStream {
        let (krate, shapes, name) = (&self.krate, &self.shapes, vjp_name(self.function, f));
        let Some(called) = self.function.called(f) else { return TokenStream::new() };
        let (mut kept, mut args) = (Vec::new(), Vec::new());
        let (mut opening, mut slots) = (TokenStream::new(), Vec::new());
        let call = &reverse.call;
        for (k, ((arg, slot), (written, ty))) in
            call.args.iter().zip(&reverse.slots).zip(&called.inputs).enumerate()
        {
            let given = numbered("given", k);
            let (arg, whole) = match (ty, arg) {
                (Ty::Ref(false, _), Arg::Ref(place)) => (self.shared(place), self.shared(place)),
                (Ty::Ref(false, _), Arg::Inert(code)) => (code.tokens.clone(), code.tokens.clone()),
                (Ty::Ref(true, t), _) => {
                    kept.push(quote!(mut #given));
                    let whole = if matches!(**t, Ty::Slice(_)) { quote!(#given[..]) } else { quote!(#given) };
                    (quote!(&mut #whole), quote!(&#whole))
                }
                _ => {
                    kept.push(quote!(#given));
                    (quote!(#given), quote!(&#given))
                }
            };
            args.push(arg);
            if ty.may_be_active() {
                let t = slot_ty(written, ty);
                slots.push(self.open(k, slot.as_ref(), &t, &whole, &mut opening));
            } else {
                slots.push(quote!(&mut ()));
            }
        }
        let seed = match (&reverse.seed, &called.output.1) {
            (Some(seed), _) => {
                let seed = self.operand(seed);
                quote!(&#seed)
            }
            (None, Ty::Unit) => quote!(&()),
            (None, _) => quote!(&#shapes::zero()),
        };
        quote!({
            let (#(#kept,)*) = #residual;
            #opening
            #name(#krate::__private::Active, #(#args,)* ::core::option::Option::Some(#seed), #(#slots),*);
        })
    }

    /// A `&mut` to an adjoint: where there is none, to zeros in the shape of something.
    fn open(
        &self,
        k: usize,
        slot: Option<&Place>,
        t: &TokenStream,
        like: &TokenStream,
        opening: &mut TokenStream,
    ) -> TokenStream {
        let (krate, shapes, none) = (&self.krate, &self.shapes, numbered("none", k));
        let Some(place) = slot else {
            opening.extend(quote!(let mut #none = #shapes::zero_like(#like);));
            return quote!(&mut #none);
        };
        if !self.guards.contains_key(&place.root) {
            return self.exclusive(place);
        }
        let slot = self.slot(place);
        opening.extend(quote!(let mut #none;));
        quote! {
            match #krate::__private::Slot::<#t>::get(#slot).1 {
                ::core::option::Option::Some(slot) => slot,
                ::core::option::Option::None => {
                    #none = #shapes::zero_like(#like);
                    &mut #none
                }
            }
        }
    }

    /// The derivative of a function that is an argument.
    pub(super) fn callable_slot(&self, callable: &Callable, reverse: &CallReverse) -> TokenStream {
        match &callable.kind {
            CallableKind::Parameter(f) => {
                let name = vjp_name(self.function, *f);
                quote!(&mut *#name)
            }
            CallableKind::Function(path) => {
                let (companion, vjp) = (link::path(path), Ident::new("__vjp", Span::mixed_site()));
                quote!(&mut <#companion>::#vjp)
            }
            CallableKind::Closure(closure) => self.closure_vjp(closure, reverse),
        }
    }

    // The derivative of a closure: for `|x| k * x`, emits
    //
    //     &mut |_: Active, x, seed: Option<&_>, d_x| {
    //         let k = k;
    //         let result = k * x;
    //         let Some(seed) = seed else { return result };
    //         let d_k = &mut d_k;
    //         *d_k += x * *seed;
    //         *d_x += k * *seed;
    //         result
    //     }
    fn closure_vjp(&self, closure: &Closure, reverse: &CallReverse) -> TokenStream {
        let Some(derivative) = &closure.derivative else { return TokenStream::new() };
        let krate = &self.krate;
        let stmts = &derivative.body.stmts;
        let fold = fold::plan(derivative, stmts);
        let names = Names::new(derivative, self.names.user(), &[stmts], &fold);
        let count = closure.source.params.len();
        let has_seed = !matches!(closure.source.result_ty, Ty::Unit);
        let added = &derivative.params[count..];
        let (seed_param, adjoints) = if has_seed {
            added.split_first().map_or((None, added), |(s, a)| (Some(s), a))
        } else {
            (None, added)
        };
        let inputs = closure.inputs.len();
        let mut inner = Emitter::new(derivative, &names, krate.clone(), fold);
        let added: Vec<VarId> = added.iter().map(|p| p.var).collect();
        let ahead = stmts.iter().take_while(|s| !touches(derivative, s, &added)).count();
        let (forward, backward) = (inner.stmts(&stmts[..ahead]), inner.stmts(&stmts[ahead..]));
        let captured = self.captured(closure, reverse, derivative, &names, adjoints);
        let (values, slots, active) = captured;
        let mark = if active { quote!(: #krate::__private::Active) } else { quote!() };
        let params = closure
            .inputs
            .iter()
            .zip(&derivative.params)
            .map(|(pat, param)| input(pat, param, derivative, &names));
        let mut own = adjoints.iter();
        let slot_names: Vec<TokenStream> = closure.source.params[..inputs]
            .iter()
            .map(|p| {
                if p.wrt {
                    own.next().map(|a| names.of(a.var)).map_or_else(|| quote!(_), |n| quote!(#n))
                } else {
                    quote!(_)
                }
            })
            .collect();
        let value = derivative.result.map_or_else(
            || quote!(()),
            |v| {
                let v = names.of(v);
                quote!(#v)
            },
        );
        let seed =
            seed_param.map_or_else(|| Ident::new("seed", Span::mixed_site()), |p| names.of(p.var).clone());
        let seeding = match seed_param.map(|p| &derivative.vars[p.var].ty) {
            Some(Ty::Float(_)) => quote!(let #seed = *#seed;),
            Some(Ty::Ref(_, t)) if matches!(**t, Ty::Unknown) => {
                quote!(let #seed = &#krate::__private::duplicate(#seed);)
            }
            _ => quote!(),
        };
        let assumed = &closure.source.assumed;
        quote! {
            &mut |_ #mark, #(#params,)* #seed: ::core::option::Option<&_>, #(#slot_names),*| {
                #values
                #(#assumed)*
                #forward
                let ::core::option::Option::Some(#seed) = #seed else { return #value; };
                #seeding
                #slots
                #backward
                #value
            }
        }
    }

    /// What a closure captures: its values, its adjoints, and whether any of it is active.
    fn captured(
        &self,
        closure: &Closure,
        reverse: &CallReverse,
        derivative: &Function,
        names: &Names,
        adjoints: &[Param],
    ) -> (TokenStream, TokenStream, bool) {
        let (mut values, mut slots, mut active) = (TokenStream::new(), TokenStream::new(), false);
        let inputs = closure.inputs.len();
        let own = closure.source.params[..inputs].iter().filter(|p| p.wrt).count();
        let mut adjoints = adjoints[own..].iter();
        for (k, param) in closure.captures.clone().zip(&closure.source.params[inputs..]) {
            let name = names.of(param.var);
            match &reverse.call.args[k] {
                Arg::Ref(place) => {
                    let value = self.captured_value(place, &derivative.vars[param.var].ty);
                    values.extend(quote!(let #name = #value;));
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
                Arg::Callable(_) => {
                    if let Some(called) = param.called.as_ref().filter(|called| called.active) {
                        active = true;
                        if !self.alone {
                            continue;
                        }
                        values.extend(self.captured_function(name, &vjp_name(derivative, param.var), called));
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

/// A parameter of a closure, with its type where that is written.
fn input(pat: &syn::Pat, param: &Param, derivative: &Function, names: &Names) -> TokenStream {
    let name = names.of(param.var);
    let mutable = derivative.vars[param.var].mutable.then(|| quote!(mut));
    match pat {
        syn::Pat::Type(t) => {
            let t = &t.ty;
            quote!(#mutable #name: #t)
        }
        _ => quote!(#mutable #name),
    }
}
