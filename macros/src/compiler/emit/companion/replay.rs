//! Companions whose reverse half is a whole VJP: one by hand, or one that runs the
//! function again.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{WherePredicate, parse_quote};

use super::halves::head;
use super::shell::{allow_companion, mentions, mentions_user_types, no_seed, shell};
use super::signature::{again, returned_tokens, with_depth};
use super::slot::{function, without};
use super::value;
use crate::compiler::analysis::quiet::is_silent;
use crate::compiler::diagnostics::text;
use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::{self, Frame};
use crate::compiler::emit::names::Names;
use crate::compiler::emit::ty;
use crate::compiler::ir::{Param, Ty, VarSet};
use crate::compiler::methods;

/// Whether the reverse half may run the whole function again, where the type of what it
/// would have to keep cannot be named: nothing that it does is to be seen from outside.
pub(super) fn is_replayable(frame: &Frame) -> bool {
    if frame.method || frame.operator.is_some() {
        return false;
    }
    let exclusive = |p: &Param| matches!(frame.source.vars[p.var].ty, Ty::Ref(true, _));
    if frame.source.params.iter().any(exclusive) {
        return false;
    }
    is_silent(frame.source)
}

/// The companion of a function whose reverse half is its whole VJP: one by hand, or
/// one that runs the function again. It is called with copies of the parameters that
/// are not shared references.
pub fn by(frame: &Frame, by: &syn::Path) -> TokenStream {
    if frame.source.params.iter().any(|p| frame.source.called(p.var).is_some()) {
        let name = &frame.item.sig.ident;
        return unlinked(frame, &text::function_kept(name), name.span());
    }
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let given = Given::all(frame, &names);
    let (params, code) = replay_reverse(frame, by, &given);
    whole(frame, &names, (&given, &params, &code))
}

/// The halves, or the companion of a function with them, whose reverse half runs such code,
/// from copies of the parameters that are not shared references. Slots have the names that
/// [`slot_name`] gives.
pub fn again_by(frame: &Frame, names: &Names, code: &TokenStream) -> TokenStream {
    let krate = &frame.krate;
    let slots = frame.source.params.iter().enumerate().map(|(k, param)| {
        let slot = slot_name(k);
        if !param.wrt {
            return without(frame, k);
        }
        let t = slot_of(frame, k);
        quote!(#slot: impl #krate::__private::Slot<#t>)
    });
    let slots: Vec<TokenStream> = slots.collect();
    let given = Given::all(frame, names);
    if frame.of_tangent.is_none() {
        return whole(frame, names, (&given, &slots, code));
    }
    let residual = Given::residual(&given);
    let (cfgs, allow) = (frame.cfgs(), allow_companion());
    let fwd = replay_forward(frame, names, &given, &residual);
    let bwd = reverse_half(frame, names, (&given, &slots, code), &residual);
    quote!(#cfgs #[doc(hidden)] #allow #fwd #cfgs #[doc(hidden)] #allow #bwd)
}

/// Where the adjoint of a parameter goes.
pub fn slot_name(k: usize) -> Ident {
    Ident::new(&format!("slot_{k}"), Span::mixed_site())
}

/// The type of what such an adjoint is.
fn slot_of(frame: &Frame, k: usize) -> Option<TokenStream> {
    let ty = match frame.source.vars[frame.source.params[k].var].ty.peel() {
        Ty::Vec(element) => Ty::Slice(element.clone()),
        other => other.clone(),
    };
    ty::written(&ty, &frame.krate)
}

/// The halves in their place: the slots are those of the reverse half, which runs the code.
fn whole(
    frame: &Frame,
    names: &Names,
    (given, slots, code): (&[Given], &[TokenStream], &TokenStream),
) -> TokenStream {
    let residual = Given::residual(given);
    let fwd = replay_forward(frame, names, given, &residual);
    let bwd = reverse_half(frame, names, (given, slots, code), &residual);
    let erased = mentions(&frame.item.sig.generics, &residual) || mentions_user_types(&residual);
    if frame.method {
        let keep_alive = function::keep_alive(frame);
        let (cfgs, allow, silent) = (frame.cfgs(), allow_companion(), value::silent_sibling(frame));
        return quote! {
            #cfgs #[doc(hidden)] #allow #fwd
            #cfgs #[doc(hidden)] #allow #bwd
            #cfgs #[doc(hidden)] #allow #silent
            #cfgs #keep_alive
        };
    }
    let vjp = value::vjp(frame, "__bwd");
    let silent = value::silent(frame);
    let no_seed = no_seed(&frame.krate, false);
    let members = quote!(#fwd #bwd #vjp #no_seed);
    let shell = shell(frame, (&residual, &residual), erased, &TokenStream::new(), &members);
    quote!(#shell #silent)
}

/// The companion of a function that cannot be called by other annotated functions: a call
/// is an error, with the reason why. Methods have their halves alone.
pub fn unlinked(frame: &Frame, why: &str, at: Span) -> TokenStream {
    let krate = &frame.krate;
    let why = proc_macro2::Literal::string(why);
    let at = Span::mixed_site().located_at(at);
    let fail =
        quote_spanned!(at=> const { ::core::assert!(<__Depth as #krate::__private::Depth>::LINKED, #why) };);
    refusing(frame, None, &fail)
}

/// The same of a function that would run twice, and does more than compute: what it asks of a
/// caller none has, and rustc says why.
pub fn once(frame: &Frame) -> TokenStream {
    let krate = &frame.krate;
    refusing(frame, Some(parse_quote!(__Depth: #krate::__private::RunsTwice)), &TokenStream::new())
}

fn refusing(frame: &Frame, asked: Option<WherePredicate>, fail: &TokenStream) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let (krate, sig) = (&frame.krate, &frame.item.sig);
    let mut clause = sig.generics.clone();
    clause.make_where_clause().predicates.extend(asked);
    let (generics, clause) = (with_depth(&sig.generics, krate), &clause.where_clause);
    let result = returned_tokens(frame);
    let (vis, half, params) = head(frame, "__fwd", frame.params(&names, false));
    let fwd =
        quote!(#vis fn #half #generics (#params) -> (#result, ()) #clause { #fail ::core::unreachable!() });
    let slots = (0..frame.source.params.len()).map(|k| {
        let slot = slot_name(k);
        quote!(#slot: impl ::core::marker::Sized)
    });
    let slots: Vec<TokenStream> = slots.collect();
    let never = quote!(::core::unreachable!());
    let bwd = reverse_half(frame, &names, (&[], &slots, &never), &quote!(()));
    if frame.method {
        let (cfgs, allow, keep_alive) = (frame.cfgs(), allow_companion(), function::keep_alive(frame));
        return quote!(#cfgs #[doc(hidden)] #allow #fwd #cfgs #[doc(hidden)] #allow #bwd #cfgs #keep_alive);
    }
    let keep_alive = function::caller(frame, &Ident::new("__value", Span::mixed_site()));
    let members = [no_seed(krate, false), quote!(pub #keep_alive), fwd, bwd].into_iter().collect();
    shell(frame, (&quote!(()), &quote!(())), false, &TokenStream::new(), &members)
}

/// A parameter of a function whose reverse half is its VJP.
struct Given {
    /// Its name.
    name: Ident,
    /// The type of the copy that is kept.
    owned: Option<TokenStream>,
    /// Whether it is a `&mut`.
    exclusive: bool,
    /// How it is copied.
    copying: Copying,
    /// Whether it is a receiver that is taken by value.
    receiver: bool,
}

/// How a parameter is copied.
#[derive(Clone, Copy)]
enum Copying {
    /// It is `Clone`.
    Clone,
    /// It holds structs of the user's, which are `Differentiable`.
    Duplicate,
    /// It is a slice of such.
    DuplicateEach,
    /// It holds such, and is not differentiated: either may be.
    Either,
}

impl Given {
    fn all(frame: &Frame, names: &Names) -> Vec<Given> {
        (0..frame.source.params.len()).filter_map(|k| Given::of(frame, names, k)).collect()
    }

    /// What is kept of all of them.
    fn residual(given: &[Given]) -> TokenStream {
        let types = given.iter().filter_map(|g| g.owned.as_ref());
        quote!((#(#types,)*))
    }

    fn of(frame: &Frame, names: &Names, k: usize) -> Option<Given> {
        let var = frame.source.params[k].var;
        let syn::FnArg::Typed(typed) = frame.item.sig.inputs.get(k)? else { return None };
        let (krate, name) = (&frame.krate, names.of(var).clone());
        let exclusive = matches!(frame.source.vars[var].ty, Ty::Ref(true, _));
        let receiver = k == 0 && methods::has_receiver(&frame.item.sig);
        let owned = match &*typed.ty {
            // The reverse half gets it again.
            _ if receiver && !exclusive => None,
            _ if matches!(frame.source.vars[var].ty, Ty::Ref(false, _)) => None,
            syn::Type::Reference(r) => Some(match &*r.elem {
                syn::Type::Slice(s) => {
                    let element = &s.elem;
                    quote!(#krate::__private::Vec<#element>)
                }
                inner => quote!(#inner),
            }),
            other => Some(quote!(#other)),
        };
        let receiver = receiver && !matches!(frame.source.vars[var].ty, Ty::Ref(..));
        let copying = match (frame.source.vars[var].ty.has_user(), frame.source.params[k].wrt) {
            (false, _) => Copying::Clone,
            (true, true) if matches!(frame.source.vars[var].ty.peel(), Ty::Slice(_)) => {
                Copying::DuplicateEach
            }
            (true, true) => Copying::Duplicate,
            (true, false) => Copying::Either,
        };
        Some(Given { name, owned, exclusive, copying, receiver })
    }
}

/// A copy of what is not differentiated, which need be `Clone` only.
pub fn copied(reference: &TokenStream, krate: &Tokens) -> TokenStream {
    quote!({
        use #krate::__private::LikeCopied as _;
        #krate::__private::Like(#reference).copied()
    })
}

/// A function that keeps copies of what the VJP will be called with.
fn replay_forward(frame: &Frame, names: &Names, given: &[Given], residual: &TokenStream) -> TokenStream {
    let (name, sig) = (&frame.item.sig.ident, &frame.item.sig);
    let (generics, clause) = (with_depth(&sig.generics, &frame.krate), &sig.generics.where_clause);
    let (params, result) = (frame.params(names, false), returned_tokens(frame));
    let (kept, shapes) = (Ident::new("kept", Span::mixed_site()), frame.shapes());
    let copies =
        given.iter().filter(|g| g.owned.is_some()).map(|Given { name, exclusive, copying, .. }| {
            match (exclusive, copying) {
                (true, Copying::Clone) => quote!(#name.to_owned()),
                (false, Copying::Clone) => quote!(::core::clone::Clone::clone(&#name)),
                (_, Copying::DuplicateEach) => quote!(#name.iter().map(#shapes::duplicate).collect()),
                (true, _) => quote!(#shapes::duplicate(&*#name)),
                (false, Copying::Duplicate) => quote!(#shapes::duplicate(&#name)),
                (false, Copying::Either) => copied(&quote!(&#name), &frame.krate),
            }
        });
    let args = given.iter().map(|g| &g.name);
    let (vis, half, params) = head(frame, "__fwd", params);
    let name = frame.beside(name);
    quote! {
        #[inline]
        #vis fn #half #generics (#params) -> (#result, #residual) #clause {
            let #kept = (#(#copies,)*);
            (#name(#(#args),*), #kept)
        }
    }
}

/// What calls the VJP, and the slots that it adds to.
fn replay_reverse(frame: &Frame, by: &syn::Path, given: &[Given]) -> (Vec<TokenStream>, TokenStream) {
    let (krate, shapes) = (&frame.krate, frame.shapes());
    let local = |name: &str| Ident::new(name, Span::mixed_site());
    let given_seed = local("seed");
    let mut slots = Vec::new();
    let mut opening = TokenStream::new();
    let adjoint_of = |k: usize| local(&format!("d_{k}"));
    for (k, param) in frame.source.params.iter().enumerate() {
        let slot = slot_name(k);
        if let Some(function) = function(frame, k, &mut opening) {
            slots.push(function);
            continue;
        }
        if !param.wrt {
            slots.push(without(frame, k));
            continue;
        }
        let (t, name) = (slot_of(frame, k), &given[k].name);
        let (none, adjoint) = (local(&format!("none_{k}")), adjoint_of(k));
        let whole = if given[k].owned.is_some() { quote!(&#name) } else { quote!(#name) };
        opening.extend(quote! {
            let mut #none = #shapes::zero_like(#whole);
            let (_, #adjoint) = #krate::__private::Slot::<#t>::open(#slot, &mut #none);
        });
        slots.push(quote!(#slot: impl #krate::__private::Slot<#t>));
    }
    let adjoints = frame.order.iter().map(|k| adjoint_of(*k));
    let seed = match &frame.source.result_ty {
        Ty::Unit => quote!(),
        ty if ty.is_float() => quote!(*#given_seed,),
        _ => quote!(#given_seed,),
    };
    let ignored = frame.source.wrapper.as_ref().map(|_| quote!(let _value =));
    let args =
        given.iter().map(|Given { name, exclusive, receiver, copying, .. }| match (exclusive, receiver) {
            (true, _) => quote!(&mut #name),
            (false, true) if matches!(copying, Copying::Either) => copied(&quote!(#name), krate),
            (false, true) => quote!(#shapes::duplicate(#name)),
            (false, _) => quote!(#name),
        });
    let code = quote! {
        #opening
        #ignored #by(#(#args,)* #seed #(#adjoints),*);
    };
    (slots, code)
}

/// The reverse half: it has copies of what it does not get again, and runs the code.
fn reverse_half(
    frame: &Frame,
    names: &Names,
    (given, slots, code): (&[Given], &[TokenStream], &TokenStream),
    residual: &TokenStream,
) -> TokenStream {
    let sig = &frame.item.sig;
    let (generics, clause) = (with_depth(&sig.generics, &frame.krate), &sig.generics.where_clause);
    let (shared, result) = (again(frame, names, None), frame.result_ty());
    let local = |name: &str| Ident::new(name, Span::mixed_site());
    let (given_residual, given_seed) = (local("residual"), local("seed"));
    let kept = given.iter().filter(|g| g.owned.is_some()).map(|Given { name, exclusive, .. }| {
        let mutable = exclusive.then(|| quote!(mut));
        quote!(#mutable #name)
    });
    let before =
        shared.into_iter().chain([quote!(#given_residual: #residual), quote!(#given_seed: &#result)]);
    let (vis, half, params) = head(frame, "__bwd", before.chain(slots.iter().cloned()).collect());
    quote! {
        #[inline]
        #vis fn #half #generics (#params) #clause {
            let (#(#kept,)*) = #given_residual;
            #code
        }
    }
}
