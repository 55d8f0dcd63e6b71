//! The hidden companion of a function: a type of the same name, which every
//! import of the function brings along, with the two halves of its derivative.
//!
//! For `fn f(x: &[f64], w: f64) -> f64` it is
//!
//! ```text
//! enum f {}
//! impl f {
//!     fn __fwd(depth: D, x: &[f64], w: f64) -> (f64, Residual)
//!     fn __bwd(depth: D, x: &[f64], residual: Residual, seed: &f64, d_x: impl Slot<[f64]>, d_w: impl Slot<f64>)
//!     fn __keep(residual: Residual) -> Kept
//!     fn __kept(kept: Kept) -> Residual
//! }
//! ```
//!
//! `__bwd` gets those parameters again that are shared references. Of the user's
//! generic parameters it has those that it mentions, since no others could be
//! inferred; a call with generic arguments goes to `__bwd_of`, which has all. `Kept` is the
//! residual in a form whose type does not depend on generic parameters, but for
//! the depth `D` to which residuals of callees are kept without a box.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::function::{Frame, allow_generated};
use super::link::{is_erased, keep_function, path};
use super::names::Names;
use super::{Emitter, Guard, fixed_shape, fold, ty, user_identifiers};
use crate::compiler::analysis::overwrites;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::diff::reverse::Split;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Block, Call, Callee, FloatTy, Function, Operand, Step, Stmt, Ty, Value, VarId};
use crate::compiler::items::operator::Operator;
use crate::compiler::lower::ty::Generics;

/// The companion of a function.
pub fn emit(frame: &Frame, split: &Split, diagnostics: &mut Diagnostics) -> TokenStream {
    let residual = residual(frame, split);
    let fold_forward = without(fold::plan(&split.function, &split.forward), &residual);
    let fold_reverse = without(fold::plan(&split.function, &split.reverse), &asked(split));
    let stmts: Vec<Stmt> = split.forward.iter().chain(&split.reverse).cloned().collect();
    let folded = fold_forward.union(&fold_reverse).copied().collect();
    let names = Names::new(&split.function, &user_identifiers(frame.item), &stmts, &folded);
    let mut types = Vec::new();
    for var in &residual {
        match residual_ty(frame, split, *var) {
            Some(t) => types.push(t),
            None if is_replayable(frame) => {
                let vjp = Ident::new(
                    &format!("{}_vjp", crate::compiler::plain(&frame.item.sig.ident)),
                    Span::call_site(),
                );
                return by(frame, &frame.beside(&vjp));
            }
            None => {
                let name = &split.function.vars[*var].name;
                let message = format!(
                    "the type of `{name}` must be written for the derivative of `{}` to keep it: say `let {name}: T = ..`, \
                     or leave the link for other annotated functions out with `#[derive_grad(no_link)]`",
                    frame.item.sig.ident
                );
                diagnostics.error(name.span(), message);
                return TokenStream::new();
            }
        }
    }
    Halves { frame, split, names: &names, residual: &residual, types, fold: (fold_forward, fold_reverse) }
        .emit()
}

/// Whether the reverse half may run the whole function again, where the type of what it
/// would have to keep cannot be named: nothing that it does is to be seen from outside.
fn is_replayable(frame: &Frame) -> bool {
    if frame.method || frame.operator.is_some() {
        return false;
    }
    let exclusive = |p: &crate::compiler::ir::Param| matches!(frame.source.vars[p.var].ty, Ty::Ref(true, _));
    if frame.source.params.iter().any(exclusive) {
        return false;
    }
    let mut quiet = true;
    visit::each_access(&frame.source.body, &mut |access| {
        if let Access::Opaque(code) = access {
            quiet &= code.writes.is_empty() && is_quiet(&code.tokens);
        }
    });
    quiet
}

/// Whether code visibly does nothing but compute: it calls nothing but what states an
/// assumption.
fn is_quiet(tokens: &TokenStream) -> bool {
    let text = tokens.to_string();
    text.starts_with("let _ = |") || !(text.contains('(') || text.contains('!') || text.contains('?'))
}

/// Whether the reverse sweep may read values of a type again.
pub fn is_data(ty: &Ty, generics: &Generics) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool => true,
        Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Seq(t) | Ty::Ref(_, t) => is_data(t, generics),
        Ty::Tuple(ts) => ts.iter().all(|t| is_data(t, generics)),
        Ty::User(_) => true,
        Ty::Other(_) => generics.is_bounded(ty),
        Ty::Unit | Ty::Stack(_) | Ty::Frames(_) | Ty::Residual(_) | Ty::Unknown => false,
    }
}

/// The first parameters of a reverse half.
fn again(frame: &Frame, names: &Names, all: bool) -> Vec<TokenStream> {
    let params = frame.source.params.iter().zip(frame.params(names, false)).enumerate();
    let generics = Generics::of(&frame.item.sig.generics);
    params
        .map(|(k, (param, tokens))| {
            let ty = &frame.source.vars[param.var].ty;
            if k == 0 && crate::compiler::methods::has_receiver(frame.item) {
                return quote!(&self);
            }
            if matches!(ty, Ty::Ref(false, t) if all || is_data(t, &generics)) {
                return tokens;
            }
            let ignored = Ident::new(&format!("_again_{k}"), Span::mixed_site());
            quote!(#ignored: impl ::core::marker::Sized)
        })
        .collect()
}

/// What is read of adjoints that may not exist, which is asked where it is read: not
/// inside of a statement that asks too.
fn asked(split: &Split) -> Vec<VarId> {
    let user = |v: &VarId| matches!(split.function.vars[*v].ty.peel(), Ty::User(_));
    let slots: Vec<VarId> = split.slots.iter().flatten().copied().filter(user).collect();
    let mut found = Vec::new();
    visit::each_stmt(&Block { stmts: split.reverse.clone() }, &mut |stmt| {
        if let Stmt::Let(var, Value::Load(place, _) | Value::Len(place)) = stmt
            && slots.contains(&split.function.root(place))
        {
            found.push(*var);
        }
    });
    found
}

fn without(mut all: BTreeSet<VarId>, some: &[VarId]) -> BTreeSet<VarId> {
    all.retain(|v| !some.contains(v));
    all
}

/// The companion of a function whose reverse half is its whole VJP: one by hand, or
/// one that runs the function again. It is called with copies of the parameters that
/// are not shared references.
pub fn by(frame: &Frame, by: &syn::Path) -> TokenStream {
    let names = Names::new(frame.source, &user_identifiers(frame.item), &[], &BTreeSet::new());
    let given: Vec<Given> =
        (0..frame.source.params.len()).filter_map(|k| Given::of(frame, &names, k)).collect();
    let kept: Vec<&Given> = given.iter().filter(|g| g.owned.is_some()).collect();
    let types = kept.iter().filter_map(|g| g.owned.as_ref());
    let residual = quote!((#(#types,)*));
    let (fwd, bwd) = (
        replay_forward(frame, &names, &given, &residual),
        replay_reverse(frame, &names, by, &given, &residual),
    );
    let erased = mentions(&frame.item.sig.generics, &residual) || mentions_user_types(&residual);
    shell(frame, &residual, erased, &TokenStream::new(), &quote!(#fwd #bwd))
}

/// A parameter of a function whose reverse half is its VJP.
struct Given {
    /// Its name.
    name: Ident,
    /// The type of the copy that is kept.
    owned: Option<TokenStream>,
    /// Whether it is a `&mut`.
    exclusive: bool,
    /// Whether it holds structs of the user's.
    user: bool,
}

impl Given {
    fn of(frame: &Frame, names: &Names, k: usize) -> Option<Given> {
        let var = frame.source.params[k].var;
        let syn::FnArg::Typed(typed) = frame.item.sig.inputs.get(k)? else { return None };
        let (krate, name) = (&frame.krate, names.of(var).clone());
        let exclusive = matches!(frame.source.vars[var].ty, Ty::Ref(true, _));
        let owned = match &*typed.ty {
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
        Some(Given { name, owned, exclusive, user: frame.source.vars[var].ty.has_user() })
    }
}

fn replay_forward(frame: &Frame, names: &Names, given: &[Given], residual: &TokenStream) -> TokenStream {
    let (name, depth, sig) = (&frame.item.sig.ident, depth_ident(), &frame.item.sig);
    let (generics, clause) = (with_depth(&sig.generics, &frame.krate), &sig.generics.where_clause);
    let (params, result) = (frame.params(names, false), returned_tokens(frame));
    let (kept, krate) = (Ident::new("kept", Span::mixed_site()), &frame.krate);
    let copies =
        given.iter().filter(|g| g.owned.is_some()).map(|Given { name, exclusive, user, .. }| {
            match (exclusive, user) {
                (true, false) => quote!(#name.to_owned()),
                (false, false) => quote!(::core::clone::Clone::clone(&#name)),
                (true, true) => quote!(#krate::__private::duplicate(&*#name)),
                (false, true) => quote!(#krate::__private::duplicate(&#name)),
            }
        });
    let args = given.iter().map(|g| &g.name);
    quote! {
        #[inline]
        pub fn __fwd #generics (#depth: __Depth, #(#params),*) -> (#result, #residual) #clause {
            let #kept = (#(#copies,)*);
            (#name(#(#args),*), #kept)
        }
    }
}

fn replay_reverse(
    frame: &Frame,
    names: &Names,
    by: &syn::Path,
    given: &[Given],
    residual: &TokenStream,
) -> TokenStream {
    let (krate, depth, sig) = (&frame.krate, depth_ident(), &frame.item.sig);
    let (generics, clause) = (with_depth(&sig.generics, krate), &sig.generics.where_clause);
    let (shared, result, shapes) = (again(frame, names, true), result_tokens(frame), frame.shapes());
    let local = |name: &str| Ident::new(name, Span::mixed_site());
    let (given_residual, given_seed) = (local("residual"), local("seed"));
    let mut slots = Vec::new();
    let mut opening = TokenStream::new();
    let adjoint_of = |k: usize| local(&format!("d_{k}"));
    for (k, param) in frame.source.params.iter().enumerate() {
        let slot = local(&format!("slot_{k}"));
        if !param.wrt {
            let constant = param.chosen == Some(false) && frame.source.vars[param.var].ty.may_be_active();
            slots.push(if constant {
                constant_only(&slot, krate, frame.source.vars[param.var].name.span())
            } else {
                quote!(#slot: #krate::__private::Constant)
            });
            continue;
        }
        let ty = match frame.source.vars[param.var].ty.peel() {
            Ty::Vec(element) => Ty::Slice(element.clone()),
            other => other.clone(),
        };
        let (t, name) = (super::ty::written(&ty, krate), names.of(param.var));
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
    let kept = given.iter().filter(|g| g.owned.is_some()).map(|Given { name, exclusive, .. }| {
        let mutable = exclusive.then(|| quote!(mut));
        quote!(#mutable #name)
    });
    let args = given
        .iter()
        .map(|Given { name, exclusive, .. }| if *exclusive { quote!(&mut #name) } else { quote!(#name) });
    quote! {
        #[inline]
        pub fn __bwd #generics (
            #depth: __Depth, #(#shared,)* #given_residual: #residual, #given_seed: &#result, #(#slots),*
        ) #clause {
            let (#(#kept,)*) = #given_residual;
            #opening
            #ignored #by(#(#args,)* #seed #(#adjoints),*);
        }
    }
}

/// The companion's type with its members, and with what it says of memory that the
/// function overwrites; where the residual's type mentions generic
/// parameters, it is kept in a box.
fn shell(
    frame: &Frame,
    residual: &TokenStream,
    erased: bool,
    overwrites: &TokenStream,
    members: &TokenStream,
) -> TokenStream {
    let (krate, name, cfgs, allow) = (&frame.krate, &frame.item.sig.ident, frame.cfgs(), allow_companion());
    let sig_generics = &frame.item.sig.generics;
    let generic = sig_generics.type_params().next().is_some() || sig_generics.const_params().next().is_some();
    let boxed_result = generic || frame.source.result_ty.has_user();
    let (output, holders) = (frame.companion_output(boxed_result), holders(frame, boxed_result));
    let (kept, conversions) = if erased {
        (
            quote!(#krate::__private::Boxed),
            quote! {
                pub fn __keep<T: 'static, __Depth: #krate::__private::Depth>(_: __Depth, residual: T) -> #krate::__private::Boxed { #krate::__private::boxed(residual) }
                pub fn __kept<T: 'static, __Depth: #krate::__private::Depth>(_: __Depth, kept: #krate::__private::Boxed) -> T { #krate::__private::unboxed(kept) }
            },
        )
    } else {
        (
            residual.clone(),
            quote! {
                #[inline(always)]
                pub fn __keep<__Depth: #krate::__private::Depth>(_: __Depth, residual: #residual) -> #residual { residual }
                #[inline(always)]
                pub fn __kept<__Depth: #krate::__private::Depth>(_: __Depth, kept: #residual) -> #residual { kept }
            },
        )
    };
    quote! {
        #cfgs
        #[doc(hidden)]
        #allow
        pub enum #name {}
        #cfgs
        #[automatically_derived]
        impl #krate::__private::Companion for #name {
            type Kept<__Depth: #krate::__private::Depth> = #kept;
            type Output = #output;
            #overwrites
        }
        #cfgs
        #[doc(hidden)]
        #allow
        impl #name {
            #members
            #conversions
            #holders
        }
    }
}

/// What keeps the result for callers who do not know its type: in a box where it
/// depends on generic parameters, or may be less visible than the companion.
fn holders(frame: &Frame, boxed: bool) -> TokenStream {
    let (krate, output) = (&frame.krate, result_tokens(frame));
    if !boxed {
        return quote! {
            #[inline(always)]
            pub fn __hold(value: #output) -> #output { value }
            #[inline(always)]
            pub fn __held(held: #output) -> #output { held }
        };
    }
    let mut mentioned = std::collections::HashSet::new();
    super::names::identifiers(output.clone(), &mut mentioned);
    let params = frame.item.sig.generics.params.iter().filter(|p| match p {
        syn::GenericParam::Type(t) => mentioned.contains(&t.ident.to_string()),
        syn::GenericParam::Const(c) => mentioned.contains(&c.ident.to_string()),
        syn::GenericParam::Lifetime(_) => false,
    });
    let generics = quote!(<#(#params),*>);
    quote! {
        pub fn __hold #generics(value: #output) -> #krate::__private::Boxed
        where
            #output: 'static,
        {
            #krate::__private::boxed(value)
        }
        pub fn __held #generics(held: #krate::__private::Boxed) -> #output
        where
            #output: 'static,
        {
            #krate::__private::unboxed(held)
        }
    }
}

/// The slot of a parameter that `wrt(..)` leaves out; rustc's error about an active
/// argument shows where that parameter stands.
fn constant_only(given: &Ident, krate: &TokenStream, at: Span) -> TokenStream {
    let only = Ident::new("ConstantOnly", Span::mixed_site().located_at(at));
    quote!(#given: impl #krate::__private::#only)
}

/// Whether a residual may hold values of types of the user's, which may be private:
/// the companion may not be, so it must not name them.
fn mentions_user_types(ty: &TokenStream) -> bool {
    const KNOWN: [&str; 10] =
        ["Boxed", "Companion", "Depth", "Keep", "Kept", "Output", "PhantomData", "Slices", "Stack", "String"];
    let mut found = std::collections::HashSet::new();
    super::names::identifiers(ty.clone(), &mut found);
    let upper = found.iter().filter(|name| name.starts_with(char::is_uppercase));
    upper.into_iter().any(|name| name != "Vec" && !KNOWN.contains(&name.as_str()))
}

/// Whether a type mentions generic parameters.
fn mentions(generics: &syn::Generics, ty: &TokenStream) -> bool {
    let mut found = std::collections::HashSet::new();
    super::names::identifiers(ty.clone(), &mut found);
    super::function::generic_args(generics).iter().any(|name| found.contains(&name.to_string()))
}

/// The type of the result without its wrapper, `()` where there is none.
fn result_tokens(frame: &Frame) -> TokenStream {
    frame.result_ty()
}

/// The type that the function returns.
fn returned_tokens(frame: &Frame) -> TokenStream {
    let output = frame.output();
    if output.is_empty() {
        return quote!(());
    }
    let t = output.into_iter().skip(2);
    quote!(#(#t)*)
}

/// The variables that the reverse half needs of the forward half.
fn residual(frame: &Frame, split: &Split) -> Vec<VarId> {
    let block = Block { stmts: split.reverse.clone() };
    let mut defined = BTreeSet::new();
    let mut used = BTreeSet::new();
    visit::each_access(&block, &mut |access| match access {
        Access::Operand(Operand::Var(v)) => {
            used.insert(*v);
        }
        Access::Read(p) | Access::Write(p) | Access::Change(p) => {
            used.insert(p.root);
        }
        Access::Opaque(code) => used.extend(code.reads.iter().chain(&code.writes).copied()),
        Access::Define(v) => {
            defined.insert(v);
        }
        Access::Operand(Operand::Const(_)) => {}
    });
    let again = |v: &VarId| {
        !frame.source.detached
            && frame
                .source
                .params
                .iter()
                .any(|p| p.var == *v && matches!(frame.source.vars[p.var].ty, Ty::Ref(false, _)))
    };
    let slot = |v: &VarId| split.slots.contains(&Some(*v)) || split.seed == Some(*v);
    used.into_iter().filter(|v| !defined.contains(v) && !again(v) && !slot(v)).collect()
}

/// The type of a residual's field; floats and integers that nothing tells apart
/// are what the signature has and `usize`, which rustc checks.
fn residual_ty(frame: &Frame, split: &Split, var: VarId) -> Option<TokenStream> {
    let settled = settle(&split.function.vars[var].ty, &frame.source.ambient_float());
    let krate = &frame.krate;
    if let Ty::Residual(of) = &settled {
        if is_erased(frame.source, of) {
            return Some(quote!(#krate::__private::Boxed));
        }
        if let Some(applied) = applied_ty(frame, of) {
            return applied.ok();
        }
    }
    if let Ty::Stack(inner) = &settled
        && let Ty::Residual(of) = &**inner
    {
        if let Some(applied) = applied_ty(frame, of) {
            return applied.ok().map(|t| quote!(#krate::__private::Stack<#t>));
        }
        let Callee::Function(of) = &**of else {
            return Some(quote!(#krate::__private::Stack<#krate::__private::Boxed>));
        };
        if is_inside(frame.source, of) {
            return Some(quote!(#krate::__private::Stack<#krate::__private::Boxed>));
        }
        let companion = path(of);
        let keep = quote!(<__Depth as #krate::__private::Depth>::Keep<(#companion)>);
        return Some(quote!(#krate::__private::Stack<#keep>));
    }
    if let Ty::Stack(inner) = &settled
        && ty::written(inner, krate).is_none()
    {
        let saved = saved_on(split, var)?;
        let t = residual_ty(frame, split, saved)?;
        return Some(quote!(#krate::__private::Stack<#t>));
    }
    ty::written(&settled, krate).or_else(|| origin_ty(frame, split, var))
}

/// A type that cannot be named.
struct Unnamed;

/// What an operator leaves; `None` for other callees.
fn applied_ty(frame: &Frame, callee: &Callee) -> Option<Result<TokenStream, Unnamed>> {
    let krate = &frame.krate;
    let (by, name, types) = match callee {
        Callee::Operator(name, types) => ("Applied", name, types),
        Callee::Assign(name, types) => ("Assigned", name, types),
        Callee::Function(_) | Callee::Associated(_) | Callee::Method(..) => return None,
    };
    let float = frame.source.ambient_float();
    let types: Option<Vec<TokenStream>> =
        types.iter().map(|t| ty::written(&settle(t.peel(), &float), krate)).collect();
    let types = types.map(|mut types| {
        if types.len() == 1 {
            types.push(quote!(()));
        }
        types
    });
    let (by, name) = (Ident::new(by, Span::mixed_site()), Ident::new(&name.to_string(), Span::mixed_site()));
    Some(
        types
            .ok_or(Unnamed)
            .map(|types| quote!(#krate::__private::#by<#krate::__private::operators::#name, #(#types),*>)),
    )
}

/// The type of an operand that is kept as a part of something.
fn part_ty(frame: &Frame, split: &Split, part: &Operand) -> Option<TokenStream> {
    match part {
        Operand::Var(var) => residual_ty(frame, split, *var),
        Operand::Const(c) => ty::written(&settle(&c.ty, &frame.source.ambient_float()), &frame.krate),
    }
}

/// Whether a callee may be something that is declared or imported inside the
/// user's function, whose companion cannot be named outside of it.
pub fn is_inside(function: &Function, path: &syn::Path) -> bool {
    let outside = path.leading_colon.is_some() || path.segments.first().is_some_and(|s| s.ident == "crate");
    let names_things = |i: &syn::Item| {
        matches!(i, syn::Item::Fn(_) | syn::Item::Use(_) | syn::Item::Mod(_) | syn::Item::Enum(_))
    };
    !outside && function.items.iter().any(names_things)
}

/// The variable that is kept on a stack.
fn saved_on(split: &Split, stack: VarId) -> Option<VarId> {
    let block = Block { stmts: split.forward.clone() };
    let mut found = None;
    visit::each_stmt(&block, &mut |stmt| {
        if let Stmt::Save(on, Operand::Var(var)) = stmt
            && *on == stack
        {
            found = Some(*var);
        }
    });
    found
}

/// The type of a variable of unknown type from how it is defined: a call, a copy,
/// something made of such, or an element, which is taken for a float.
fn origin_ty(frame: &Frame, split: &Split, var: VarId) -> Option<TokenStream> {
    let krate = &frame.krate;
    let block = Block { stmts: split.forward.clone() };
    let mut origin = None;
    visit::each_stmt(&block, &mut |stmt| {
        if let Stmt::Let(v, value) = stmt
            && *v == var
        {
            origin = Some(value.clone());
        }
    });
    match origin {
        None => held_by(split, var).map(|call| held_ty(frame, &call.callee)),
        Some(Value::Use(Operand::Var(from))) => residual_ty(frame, split, from),
        Some(Value::Load(place, _) | Value::ZeroLike(place)) if place.steps.is_empty() => {
            residual_ty(frame, split, place.root)
        }
        Some(Value::Opaque(code)) => constructed_ty(&code.tokens, krate),
        Some(Value::Tuple(parts)) => {
            let parts: Option<Vec<_>> = parts.iter().map(|part| part_ty(frame, split, part)).collect();
            parts.map(|parts| quote!((#(#parts,)*)))
        }
        Some(Value::Array(parts)) => {
            let (part, n) = (part_ty(frame, split, parts.first()?)?, Literal::usize_unsuffixed(parts.len()));
            Some(quote!([#part; #n]))
        }
        Some(Value::Vec(parts)) => {
            let part = part_ty(frame, split, parts.first()?)?;
            Some(quote!(#krate::__private::Vec<#part>))
        }
        Some(Value::Load(place, _) | Value::ZeroLike(place))
            if !matches!(place.steps.last(), Some(Step::Index(_) | Step::Field(_))) =>
        {
            None
        }
        Some(
            Value::Load(..)
            | Value::ZeroLike(_)
            | Value::Neg(_)
            | Value::Binary(..)
            | Value::Rule(..)
            | Value::Cast(..)
            | Value::Select(..),
        ) => ty::written(&Ty::Float(frame.source.ambient_float()), krate),
        Some(_) => None,
    }
}

/// The type that an inert expression visibly makes, which rustc checks: `Config` of
/// `Config::new(..)`, `Config::default()` and `Config { .. }`.
fn constructed_ty(tokens: &TokenStream, krate: &TokenStream) -> Option<TokenStream> {
    // Their generic arguments are not written.
    const GENERIC: [&str; 17] = [
        "Arc",
        "BTreeMap",
        "BTreeSet",
        "BinaryHeap",
        "Box",
        "Cell",
        "Cow",
        "HashMap",
        "HashSet",
        "Mutex",
        "OnceCell",
        "Option",
        "Rc",
        "RefCell",
        "Result",
        "RwLock",
        "VecDeque",
    ];
    let upper = |s: &syn::PathSegment| s.ident.to_string().starts_with(char::is_uppercase);
    let mut path = match syn::parse2::<syn::Expr>(tokens.clone()).ok()? {
        syn::Expr::Struct(s) => {
            let mut path = s.path;
            if path.segments.len() > 1 && upper(&path.segments[path.segments.len() - 2]) {
                path.segments.pop();
            }
            path
        }
        syn::Expr::Call(c) => {
            let syn::Expr::Path(p) = *c.func else { return None };
            let mut path = p.path;
            let last = path.segments.pop()?.into_value();
            (last.ident == "new" || last.ident == "default").then_some(())?;
            path
        }
        _ => return None,
    };
    path.segments.pop_punct();
    let last = path.segments.last()?;
    let plain = upper(last) && last.arguments.is_none();
    let known = plain && !GENERIC.contains(&last.ident.to_string().as_str());
    match last.ident.to_string().as_str() {
        "Self" | "Vec" | "Default" => None,
        "String" if path.segments.len() == 1 => Some(quote!(#krate::__private::String)),
        _ => known.then(|| quote!(#path)),
    }
}

/// The call whose result a variable of unknown type holds.
fn held_by(split: &Split, var: VarId) -> Option<Call> {
    let block = Block { stmts: split.forward.clone() };
    let (mut found, mut copied) = (None, None);
    visit::each_stmt(&block, &mut |stmt| match stmt {
        Stmt::CallForward(call, _) | Stmt::Call(call) if call.dest == Some(var) => {
            found = Some(call.clone());
        }
        Stmt::Let(v, Value::Use(Operand::Var(from))) if *v == var => copied = Some(*from),
        Stmt::Let(v, Value::Load(place, _)) if *v == var && place.steps.is_empty() => {
            copied = Some(split.function.root(place));
        }
        _ => {}
    });
    found.or_else(|| held_by(split, copied.filter(|from| *from != var)?))
}

/// The calls whose results are of unknown type.
fn origins(split: &Split) -> BTreeMap<VarId, Call> {
    let open = split.function.vars.handles().filter(|v| split.function.vars[*v].ty.is_open());
    open.filter_map(|v| Some((v, held_by(split, v)?))).collect()
}

/// How the result of a call whose type is not known is kept: as its companion says,
/// or in a box where that cannot be named.
fn held_ty(frame: &Frame, callee: &Callee) -> TokenStream {
    let krate = &frame.krate;
    match callee {
        Callee::Function(of) if !is_inside(frame.source, of) => {
            let companion = path(of);
            quote!(<#companion as #krate::__private::Companion>::Output)
        }
        _ => quote!(#krate::__private::Boxed),
    }
}

/// Whether what is known of a type is not enough to name it.
fn is_unnamed(frame: &Frame, ty: &Ty) -> bool {
    ty::written(&settle(ty, &frame.source.ambient_float()), &frame.krate).is_none()
}

/// The stacks of results of calls whose types are not known.
fn held_stacks(frame: &Frame, split: &Split) -> BTreeMap<VarId, Call> {
    let block = Block { stmts: split.forward.clone() };
    let mut found = BTreeMap::new();
    visit::each_stmt(&block, &mut |stmt| {
        if let Stmt::Save(stack, Operand::Var(var)) = stmt
            && is_unnamed(frame, &split.function.vars[*var].ty)
            && let Some(call) = held_by(split, *var)
        {
            found.insert(*stack, call);
        }
    });
    found
}

fn settle(ty: &Ty, float: &FloatTy) -> Ty {
    match ty {
        Ty::Float(FloatTy::Any) => Ty::Float(float.clone()),
        Ty::Int(None) => Ty::usize(),
        Ty::Array(t, n) => Ty::Array(Box::new(settle(t, float)), n.clone()),
        Ty::Vec(t) => Ty::Vec(Box::new(settle(t, float))),
        Ty::Slice(t) => Ty::Slice(Box::new(settle(t, float))),
        Ty::Stack(t) => Ty::Stack(Box::new(settle(t, float))),
        Ty::Frames(t) => Ty::Frames(Box::new(settle(t, float))),
        Ty::Tuple(ts) => Ty::Tuple(ts.iter().map(|t| settle(t, float)).collect()),
        other => other.clone(),
    }
}

struct Halves<'a> {
    frame: &'a Frame<'a>,
    split: &'a Split,
    names: &'a Names,
    residual: &'a [VarId],
    types: Vec<TokenStream>,
    /// What is folded in each half.
    fold: (BTreeSet<VarId>, BTreeSet<VarId>),
}

/// The code of a reverse half.
struct ReverseCode {
    /// The parameters before the residual.
    before: Vec<TokenStream>,
    /// Those after it.
    after: Vec<TokenStream>,
    items: TokenStream,
    body: TokenStream,
}

impl Halves<'_> {
    fn emit(mut self) -> TokenStream {
        let reverse = self.reverse_code();
        let generics = mentioned(&self.frame.item.sig.generics, &self.reverse_tokens(&reverse));
        if self.frame.of_trait.is_some() {
            return self.of_trait(&reverse);
        }
        // The reverse half's type parameters are known from its residual, where it does
        // not get a value of the type again.
        let again: Vec<String> = self.frame.source.params.iter().filter_map(|p| self.lent(p.var)).collect();
        let unknown = |p: &&syn::TypeParam| !again.contains(&p.ident.to_string());
        let generic: Vec<&Ident> = generics.type_params().filter(unknown).map(|p| &p.ident).collect();
        let marker =
            (!generic.is_empty()).then(|| quote!(::core::marker::PhantomData<fn() -> (#(#generic,)*)>));
        self.types.extend(marker);
        if let Some(operator) = self.frame.operator {
            return self.operator(operator, &reverse);
        }
        if self.frame.method {
            self.siblings(&reverse, &generics)
        } else {
            self.companion(&reverse, &generics)
        }
    }

    /// The type behind a parameter that is a shared reference.
    fn lent(&self, param: VarId) -> Option<String> {
        match &self.frame.source.vars[param].ty {
            Ty::Ref(false, t) => ty::written(t, &self.frame.krate).map(|t| t.to_string()),
            _ => None,
        }
    }

    // For the method `f`, emits beside it
    //
    //     fn __fwd_f(self: &Self, x: f64, depth: D) -> (f64, Residual)
    //     fn __bwd_f(&self, .., residual: Residual, seed: &f64, slots.., depth: D)
    fn siblings(&self, reverse: &ReverseCode, generics: &syn::Generics) -> TokenStream {
        let (frame, types) = (self.frame, &self.types);
        let residual = quote!((#(#types,)*));
        let (forward, reverse) = (self.forward(&residual), self.reverse(reverse, &residual, generics));
        let keep_alive = super::function::keep_alive(frame);
        let (cfgs, allow) = (frame.cfgs(), allow_companion());
        quote! {
            #cfgs #[doc(hidden)] #allow #forward
            #cfgs #[doc(hidden)] #allow #reverse
            #cfgs #keep_alive
        }
    }

    /// The hidden siblings of a trait's method, which box their residual.
    fn of_trait(&self, reverse: &ReverseCode) -> TokenStream {
        let (frame, krate) = (self.frame, &self.frame.krate);
        let types = self.types.iter().map(|t| at_start(t.clone(), krate));
        let residual = quote!((#(#types,)*));
        let (body, value, kept) = self.forward_parts();
        let fields = self.residual.iter().map(|v| {
            let name = self.names.of(*v);
            quote!(mut #name)
        });
        let (depth, given) = (depth_ident(), Ident::new("residual", Span::mixed_site()));
        let ReverseCode { before, after, items, body: reverse } = reverse;
        let start = quote!(let #depth = #krate::__private::START;);
        let assumed = &frame.source.assumed;
        let forward = quote! {
            #start
            #(#assumed)*
            #body
            (#value, #krate::__private::boxed::<#residual>((#(#kept,)*)))
        };
        let reverse = quote! {
            #start
            #items
            let (#(#fields,)*) = #krate::__private::unboxed::<#residual>(#given);
            #reverse
        };
        let siblings = super::siblings::Siblings {
            item: frame.item,
            krate,
            params: frame.params(self.names, true),
            again: before.clone(),
            residual: given,
            after: after.clone(),
        };
        let (allow, cfgs) = (allow_companion(), frame.cfgs());
        siblings.emit(frame.of_trait, &quote!(#cfgs #allow), &forward, &reverse)
    }

    // For `impl Mul<f64> for Vec3`, emits
    //
    //     impl Operator<Vec3, f64> for operators::Mul { .. }
    fn operator(&self, operator: &Operator, reverse: &ReverseCode) -> TokenStream {
        let (frame, krate) = (self.frame, &self.frame.krate);
        let name = Ident::new(&operator.name.to_string(), Span::mixed_site());
        let (generics, _, clause) = operator.generics.split_for_impl();
        let left = &operator.left;
        let right = operator.right.as_ref().map_or_else(|| quote!(()), |t| quote!(#t));
        let types = self.types.iter().map(|t| at_start(t.clone(), krate));
        let kept = quote!((#(#types,)*));
        let adjoint = |k: usize| {
            let slot = self.split.slots.get(k).copied().flatten()?;
            let Ty::Ref(_, inner) = &self.split.function.vars[slot].ty else { return None };
            ty::written(inner, krate)
        };
        let adjoints: Vec<TokenStream> = (0..2).map(|k| adjoint(k).unwrap_or_else(|| quote!(()))).collect();
        let (output, depth) = (result_tokens(frame), depth_ident());
        let (body, value) = self.forward_body();
        let mut params = frame.params(self.names, true);
        let ReverseCode { after, items, body: reverse, .. } = reverse;
        let mut after = after.clone();
        if operator.right.is_none() {
            params.push(quote!(_: ()));
            after.push(quote!(_: impl #krate::__private::Slot<()>));
        }
        let after = after.into_iter().map(|p| slot_of(p, krate));
        let given = Ident::new("residual", Span::mixed_site());
        let fields = self.residual.iter().map(|v| {
            let name = self.names.of(*v);
            quote!(mut #name)
        });
        let marker = self.marker().then(|| quote!(_));
        let start = quote!(let #depth = #krate::__private::START;);
        let assumed = &frame.source.assumed;
        let (allow, cfgs) = (allow_companion(), frame.cfgs());
        let unnamed = Ident::new("_depth", Span::mixed_site());
        let (by, own, adjoint_types, after) = if operator.assigns {
            let right = &adjoints[1];
            (
                quote!(AssignOperator),
                TokenStream::new(),
                quote!(type Right = #right;),
                after.skip(1).collect::<Vec<_>>(),
            )
        } else {
            let (left, right) = (&adjoints[0], &adjoints[1]);
            let types = quote!(type Left = #left; type Right = #right;);
            (quote!(Operator), quote!(type Output = #output;), types, after.collect())
        };
        quote! {
            #cfgs
            #allow
            #[automatically_derived]
            impl #generics #krate::__private::#by<#left, #right> for #krate::__private::operators::#name #clause {
                #own
                #adjoint_types
                type Kept = #kept;

                #[inline]
                fn forward<__D: #krate::__private::Depth>(#unnamed: __D, #(#params),*) -> (#output, Self::Kept) {
                    #start
                    #(#assumed)*
                    #body
                    #value
                }

                #[inline]
                fn reverse<__D: #krate::__private::Depth>(#unnamed: __D, #given: Self::Kept, #(#after),*) {
                    #start
                    #items
                    let (#(#fields,)* #marker) = #given;
                    #reverse
                }
            }
        }
    }

    fn companion(&self, reverse: &ReverseCode, generics: &syn::Generics) -> TokenStream {
        let types = &self.types;
        let residual = quote!((#(#types,)*));
        let (forward, reverse) = (self.forward(&residual), self.reverse(reverse, &residual, generics));
        let keep_alive = self.keep_alive();
        let users = self.mentions_users() || mentions_user_types(&residual);
        let erased = mentions(&self.frame.item.sig.generics, &residual) || users;
        let members = quote!(#forward #reverse #keep_alive);
        shell(self.frame, &residual, erased, &self.overwrites(), &members)
    }

    /// What the function says of its `&mut` parameters.
    fn overwrites(&self) -> TokenStream {
        let params = overwrites::params(self.frame.source);
        if params.iter().all(Option::is_none) {
            return TokenStream::new();
        }
        let params = params.into_iter().map(|p| match p {
            Some(as_long) => {
                let as_long = Literal::u64_unsuffixed(as_long);
                quote!(::core::option::Option::Some(#as_long))
            }
            None => quote!(::core::option::Option::None),
        });
        quote!(const OVERWRITES: &'static [::core::option::Option<::core::primitive::u64>] = &[#(#params),*];)
    }

    fn forward(&self, residual: &TokenStream) -> TokenStream {
        let frame = self.frame;
        let sig = &frame.item.sig;
        let (generics, clause) = (with_depth(&sig.generics, &frame.krate), &sig.generics.where_clause);
        let params = frame.params(self.names, true);
        let (body, value) = self.forward_body();
        let output = returned_tokens(frame);
        let (vis, name, params) = self.head("__fwd", params);
        quote! {
            #[inline]
            #vis fn #name #generics (#params) -> (#output, #residual) #clause {
                #body
                #value
            }
        }
    }

    /// The statements of the forward half, and the value with the residual.
    fn forward_body(&self) -> (TokenStream, TokenStream) {
        let (body, value, fields) = self.forward_parts();
        let marker = self.marker().then(|| quote!(::core::marker::PhantomData));
        (body, quote!((#value, (#(#fields,)* #marker))))
    }

    /// The statements, the value and the fields of the residual.
    fn forward_parts(&self) -> (TokenStream, TokenStream, Vec<TokenStream>) {
        let (frame, function) = (self.frame, &self.split.function);
        let mut emitter = Emitter::new(function, self.names, frame.krate.clone(), self.fold.0.clone());
        emitter.split = true;
        emitter.boxed = saved_residuals(&self.split.forward, function);
        emitter.held = held_stacks(self.frame, self.split);
        let body = emitter.stmts(&self.split.forward);
        let value = function.result.map_or_else(
            || quote!(()),
            |v| {
                let v = self.names.of(v);
                quote!(#v)
            },
        );
        let (value, outcome) = (frame.wrapped(Some(value)), frame.outcome());
        let fields = self.residual.iter().map(|v| self.field(*v, &emitter)).collect();
        (quote!(#outcome #body), value, fields)
    }

    /// A part of the residual, in the form in which it is kept.
    fn field(&self, var: VarId, emitter: &Emitter) -> TokenStream {
        let (frame, name) = (self.frame, self.names.of(var));
        match &self.split.function.vars[var].ty {
            Ty::Residual(of) => {
                let krate = &frame.krate;
                let of = match &**of {
                    Callee::Function(of) if !is_inside(frame.source, of) => of,
                    Callee::Operator(..) | Callee::Assign(..) => return quote!(#name),
                    Callee::Function(_) | Callee::Associated(_) | Callee::Method(..) => {
                        return quote!(#krate::__private::boxed(#name));
                    }
                };
                let (keep, depth) = (keep_function(of, "__keep"), depth_ident());
                quote!(#keep(#depth, #name))
            }
            ty if is_unnamed(frame, ty) => match held_by(self.split, var) {
                Some(call) => emitter.hold(&call.callee, &quote!(#name)),
                None => quote!(#name),
            },
            _ => quote!(#name),
        }
    }

    /// The reverse half's parameters and body.
    fn reverse_code(&self) -> ReverseCode {
        let (frame, function) = (self.frame, &self.split.function);
        let mut emitter = Emitter::new(function, self.names, frame.krate.clone(), self.fold.1.clone());
        emitter.split = true;
        emitter.boxed = restored_residuals(&self.split.reverse, function);
        emitter.origins = origins(self.split);
        emitter.held = held_stacks(self.frame, self.split);
        let is_residual = |v: &VarId| matches!(function.vars[*v].ty, Ty::Residual(_));
        emitter.kept = self.residual.iter().copied().filter(is_residual).collect();
        let seed = self
            .split
            .seed
            .map_or_else(|| Ident::new("seed", Span::mixed_site()), |v| self.names.of(v).clone());
        let seed_ty = result_tokens(frame);
        let mut after = vec![quote!(#seed: &#seed_ty)];
        let mut opening = TokenStream::new();
        for (k, slot) in self.split.slots.iter().enumerate() {
            after.push(self.slot(k, *slot, &mut opening, &mut emitter));
        }
        for var in self.residual {
            if is_unnamed(frame, &function.vars[*var].ty)
                && let Some(call) = held_by(self.split, *var)
            {
                let name = self.names.of(*var);
                let value = emitter.held(&call, &quote!(#name));
                opening.extend(quote!(let mut #name = #value;));
            }
        }
        let body = emitter.stmts(&self.split.reverse);
        let items = frame.source.items.iter().filter(|i| !matches!(i, syn::Item::Macro(_)));
        ReverseCode { before: self.again(), after, items: quote!(#(#items)*), body: quote!(#opening #body) }
    }

    /// All tokens of the reverse half.
    fn reverse_tokens(&self, code: &ReverseCode) -> TokenStream {
        let ReverseCode { before, after, items, body } = code;
        let types = &self.types;
        quote!(#(#before)* #(#types)* #(#after)* #items #body)
    }

    fn reverse(&self, code: &ReverseCode, residual: &TokenStream, reduced: &syn::Generics) -> TokenStream {
        let ReverseCode { before, after, items, body } = code;
        let given = Ident::new("residual", Span::mixed_site());
        let mut params = before.clone();
        params.push(quote!(#given: #residual));
        params.extend(after.iter().cloned());
        let fields = self.residual.iter().map(|v| {
            let name = self.names.of(*v);
            quote!(mut #name)
        });
        let marker = self.marker().then(|| quote!(_));
        let (generics, clause) = (with_depth(reduced, &self.frame.krate), &reduced.where_clause);
        let all = self.reverse_of(&params, reduced);
        let (vis, name, params) = self.head("__bwd", params);
        quote! {
            #[inline]
            #vis fn #name #generics (#params) #clause {
                #items
                let (#(#fields,)* #marker) = #given;
                #body
            }
            #all
        }
    }

    /// The reverse half with all generic parameters.
    fn reverse_of(&self, params: &[TokenStream], reduced: &syn::Generics) -> Option<TokenStream> {
        let generics = &self.frame.item.sig.generics;
        let none = generics.type_params().next().is_none() && generics.const_params().next().is_none();
        if none || self.frame.method {
            return None;
        }
        let (depth, krate) = (depth_ident(), &self.frame.krate);
        let (all, clause) = (with_depth(generics, krate), &generics.where_clause);
        let args = params.iter().map(|p| p.clone().into_iter().next());
        let given = super::function::generic_args(reduced);
        Some(quote! {
            #[inline]
            pub fn __bwd_of #all (#depth: __Depth, #(#params),*) #clause {
                Self::__bwd::<#(#given,)* __Depth>(#depth, #(#args),*);
            }
        })
    }

    /// Visibility, name and parameters of one half; the depth comes first, or last where
    /// a receiver may be the first.
    fn head(&self, prefix: &str, params: Vec<TokenStream>) -> (TokenStream, Ident, TokenStream) {
        let depth = depth_ident();
        if self.frame.method {
            let (vis, name) =
                (&self.frame.item.vis, super::link::sibling(prefix, &self.frame.item.sig.ident));
            return (quote!(#vis), name, quote!(#(#params,)* #depth: __Depth));
        }
        (quote!(pub), Ident::new(prefix, Span::mixed_site()), quote!(#depth: __Depth, #(#params),*))
    }

    /// Whether the residual ends with a marker of the type parameters.
    fn marker(&self) -> bool {
        self.types.len() > self.residual.len()
    }

    /// Whether the residual holds structs of the user's, which may be less visible than
    /// the companion.
    fn mentions_users(&self) -> bool {
        self.residual.iter().any(|v| self.split.function.vars[*v].ty.has_user())
    }

    /// The parameters that are shared references; for the others anything may be
    /// passed, since callers cannot always tell.
    fn again(&self) -> Vec<TokenStream> {
        again(self.frame, self.names, false)
    }

    /// One slot, and how it is opened.
    fn slot(
        &self,
        k: usize,
        slot: Option<VarId>,
        opening: &mut TokenStream,
        emitter: &mut Emitter,
    ) -> TokenStream {
        let krate = &self.frame.krate;
        let param = &self.frame.source.params[k];
        let given = Ident::new(&format!("slot_{k}"), Span::mixed_site());
        let Some(var) = slot else {
            // Where `wrt(..)` leaves the parameter out, an active argument is an error.
            // A receiver takes part only where `wrt(..)` names it.
            let receiver = self.frame.source.vars[param.var].name == "self";
            let left_out = param.chosen == Some(false) || receiver;
            if let Some(of_trait) = self.frame.of_trait {
                let t =
                    super::siblings::adjoint(self.frame.item, k, &of_trait.generics(self.frame.item), krate);
                if self.inert(k).is_some() {
                    return quote!(#given: impl #krate::__private::Slot<#t>);
                }
                let at = Span::mixed_site().located_at(self.frame.source.vars[param.var].name.span());
                let refuse = Ident::new("left_out", at);
                opening.extend(quote_spanned!(at=> #krate::__private::#refuse::<#t, _>(&#given);));
                return quote!(#given: impl #krate::__private::Slot<#t>);
            }
            let inert = self.inert(k);
            return if let Some(t) = inert {
                quote!(#given: impl #krate::__private::Slot<#t>)
            } else if left_out && self.frame.source.vars[param.var].ty.may_be_active() {
                constant_only(&given, krate, self.frame.source.vars[param.var].name.span())
            } else {
                quote!(#given: #krate::__private::Constant)
            };
        };
        let Ty::Ref(_, inner) = &self.split.function.vars[var].ty else {
            unreachable!("verified by diff::reverse: slots are references")
        };
        let t = ty::written(inner, krate);
        let name = self.names.of(var);
        let mark = Ident::new(&format!("mark_{k}"), Span::mixed_site());
        let none = Ident::new(&format!("none_{k}"), Span::mixed_site());
        let needed = !fixed_shape(inner);
        if matches!(**inner, Ty::User(_)) {
            if matches!(self.frame.source.vars[param.var].ty, Ty::Ref(true, _)) {
                opening.extend(quote!(let #name = #krate::__private::changed::<#t, _>(#given);));
                return quote!(#given: impl #krate::__private::Slot<#t>);
            }
            opening.extend(quote!(let (#mark, mut #name) = #krate::__private::Slot::<#t>::get(#given);));
            emitter.guards.insert(var, Guard { mark, needed, optional: true });
            return quote!(#given: impl #krate::__private::Slot<#t>);
        }
        let (zero, zero_ty) = match &**inner {
            Ty::Vec(_) => (quote!(#krate::__private::Vec::new()), None),
            _ if needed => (quote!([]), None),
            inner => (ty::zero(inner, &self.frame.shapes()).tokens, Some(quote!(: #t))),
        };
        opening.extend(quote! {
            let mut #none #zero_ty = #zero;
            let (#mark, #name) = #krate::__private::Slot::<#t>::open(#given, &mut #none);
        });
        emitter.guards.insert(var, Guard { mark, needed, optional: false });
        quote!(#given: impl #krate::__private::Slot<#t>)
    }

    /// The type of a parameter that visibly holds no derivative, as its slot is written:
    /// what is passed there may be a part of something that does hold some.
    fn inert(&self, k: usize) -> Option<TokenStream> {
        let ty = &self.frame.source.vars[self.frame.source.params[k].var].ty;
        match ty.peel() {
            Ty::Int(Some(name)) => Some(quote!(::core::primitive::#name)),
            Ty::Bool => Some(quote!(::core::primitive::bool)),
            _ => None,
        }
    }

    /// A call of the user's function, so that it is not dead code where only its
    /// gradient is used.
    fn keep_alive(&self) -> TokenStream {
        let frame = self.frame;
        let sig = &frame.item.sig;
        let (generics, clause, name) = (&sig.generics, &sig.generics.where_clause, &sig.ident);
        let params = frame.params(self.names, false);
        let args = frame.source.params.iter().map(|p| self.names.of(p.var));
        let (output, generic_args) = (frame.output(), frame.generic_args());
        let assumed = &frame.source.assumed;
        quote! {
            pub fn __value #generics (#(#params),*) #output #clause {
                #(#assumed)*
                #name #generic_args (#(#args),*)
            }
        }
    }
}

impl Frame<'_> {
    /// The result's type where it does not depend on generic parameters.
    fn companion_output(&self, boxed: bool) -> TokenStream {
        if boxed {
            let krate = &self.krate;
            return quote!(#krate::__private::Boxed);
        }
        self.result_ty()
    }

    /// The user's `#[cfg(..)]` attributes.
    fn cfgs(&self) -> TokenStream {
        let cfgs = self.item.attrs.iter().filter(|a| a.path().is_ident("cfg"));
        quote!(#(#cfgs)*)
    }
}

/// The generic parameters that code mentions, with those that their bounds
/// mention.
fn mentioned(generics: &syn::Generics, code: &TokenStream) -> syn::Generics {
    let mut found = std::collections::HashSet::new();
    super::names::identifiers(code.clone(), &mut found);
    let name = |p: &syn::GenericParam| match p {
        syn::GenericParam::Type(t) => Some(t.ident.to_string()),
        syn::GenericParam::Const(c) => Some(c.ident.to_string()),
        syn::GenericParam::Lifetime(_) => None,
    };
    let all: Vec<String> = generics.params.iter().filter_map(name).collect();
    let names = |tokens: TokenStream| {
        let mut names = std::collections::HashSet::new();
        super::names::identifiers(tokens, &mut names);
        all.iter().filter(|n| names.contains(*n)).cloned().collect::<Vec<_>>()
    };
    let mut kept: BTreeSet<String> = all.iter().filter(|n| found.contains(*n)).cloned().collect();
    let predicates = || generics.where_clause.iter().flat_map(|w| &w.predicates);
    loop {
        let before = kept.len();
        for param in &generics.params {
            if name(param).is_some_and(|n| kept.contains(&n)) {
                kept.extend(names(param.to_token_stream()));
            }
        }
        for predicate in predicates() {
            let names = names(predicate.to_token_stream());
            if names.first().is_some_and(|n| kept.contains(n)) {
                kept.extend(names);
            }
        }
        if kept.len() == before {
            break;
        }
    }
    let mut reduced = generics.clone();
    reduced.params =
        generics.params.iter().filter(|p| name(p).is_none_or(|n| kept.contains(&n))).cloned().collect();
    if let Some(clause) = &mut reduced.where_clause {
        clause.predicates = predicates()
            .filter(|p| names(p.to_token_stream()).iter().all(|n| kept.contains(n)))
            .cloned()
            .collect();
    }
    reduced
}

/// The user's generics and the depth.
fn with_depth(generics: &syn::Generics, krate: &TokenStream) -> TokenStream {
    let params = generics.params.iter();
    quote!(<#(#params,)* __Depth: #krate::__private::Depth>)
}

/// The residuals that a forward half puts on stacks.
fn saved_residuals(stmts: &[Stmt], function: &Function) -> BTreeSet<VarId> {
    let block = Block { stmts: stmts.to_vec() };
    let mut found = BTreeSet::new();
    visit::each_stmt(&block, &mut |stmt| {
        if let Stmt::Save(_, Operand::Var(var)) = stmt
            && matches!(function.vars[*var].ty, Ty::Residual(_))
        {
            found.insert(*var);
        }
    });
    found
}

/// The parameter for the depth.
pub fn depth_ident() -> Ident {
    Ident::new("depth", Span::mixed_site())
}

/// The residuals that a reverse half takes from stacks.
fn restored_residuals(stmts: &[Stmt], function: &Function) -> BTreeSet<VarId> {
    let block = Block { stmts: stmts.to_vec() };
    let mut found = BTreeSet::new();
    visit::each_stmt(&block, &mut |stmt| {
        if let Stmt::Let(var, Value::Restore(_)) = stmt
            && matches!(function.vars[*var].ty, Ty::Residual(_))
        {
            found.insert(*var);
        }
    });
    found
}

fn allow_companion() -> TokenStream {
    let allow = allow_generated();
    quote! {
        #allow
        #[allow(non_camel_case_types, missing_debug_implementations, missing_copy_implementations, unreachable_pub, missing_docs, private_interfaces, private_bounds)]
    }
}

/// A residual's type in which calls start at the full depth.
fn at_start(tokens: TokenStream, krate: &TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|token| match token {
            proc_macro2::TokenTree::Ident(ident) if ident == "__Depth" => quote!(#krate::__private::Start),
            proc_macro2::TokenTree::Group(group) => {
                let inner = at_start(group.stream(), krate);
                proc_macro2::TokenTree::Group(proc_macro2::Group::new(group.delimiter(), inner)).into()
            }
            other => other.into(),
        })
        .collect()
}

/// The slot of a parameter that is no float: nothing is added there.
fn slot_of(param: TokenStream, krate: &TokenStream) -> TokenStream {
    let text = param.to_string();
    if text.contains("Slot") || text.contains('&') {
        return param;
    }
    let name = param.into_iter().next();
    quote!(#name: impl #krate::__private::Slot<()>)
}
