//! The signature: which parameters there are, of what types, and with respect to
//! which to differentiate; what cannot be differentiated at all.

use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned;
use syn::{Expr, FnArg, ItemFn, Pat, ReturnType, Type};

use super::callable;
use super::exits::plain_pattern;
use super::ty::{self, Generics, peel_type, spelled, type_arguments};
use super::wrapped;
use crate::compiler::diagnostics::{Diagnostics, text};
use crate::compiler::ir::{Called, Ty, WrapperKind};
use crate::compiler::methods;
use crate::compiler::options::{Options, Receiver};
use crate::compiler::texts::Plain as _;

/// One parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Its name; made up where it is given by a pattern.
    pub name: Ident,
    /// The pattern, where it is not a plain name.
    pub pattern: Option<Pat>,
    /// Whether it is declared `mut`.
    pub mutable: bool,
    /// The type.
    pub ty: Ty,
    /// The type as written.
    pub written: Type,
    /// Whether to differentiate with respect to it.
    pub wrt: bool,
    /// Whether `wrt(..)` names it or leaves it out.
    pub chosen: Option<bool>,
    /// Where it is a function.
    pub called: Option<Called>,
}

impl Parameter {
    /// Whether it is a function that derivatives flow through.
    pub fn is_called(&self) -> bool {
        self.called.as_ref().is_some_and(|called| called.active)
    }

    /// Whether it is a function that derivatives may flow through.
    fn may_be_called(&self) -> bool {
        self.called.as_ref().is_some_and(callable::flows)
    }
}

/// The signature.
#[derive(Debug)]
pub struct Signature {
    /// The parameters, in order.
    pub parameters: Vec<Parameter>,
    /// The result's type, without the wrapper.
    pub result: Ty,
    /// The `Option` or `Result` that the result is returned in.
    pub wrapper: Option<WrapperKind>,
    /// The type parameters in scope that are floats.
    pub floats: Vec<Ident>,
}

/// Reads a signature; `None` after reporting errors.
pub fn read(item: &ItemFn, options: &Options, diagnostics: &mut Diagnostics) -> Option<Signature> {
    let mut errors = Diagnostics::default();
    kind(item, &mut errors);
    let generics = Generics::within(options, &item.sig.generics);
    let mut parameters = parameters(item, &generics, &mut errors);
    let within = options.outer.is_some() || options.of_trait || methods::has_receiver(&item.sig);
    for parameter in parameters.iter().filter(|p| !within && p.name == item.sig.ident) {
        errors.error(parameter.name.span(), text::own_name(&parameter.name));
    }
    let failed = errors.has_errors();
    if !failed {
        choose(&mut parameters, item, options, &generics, &mut errors);
    }
    let exclusive = parameters.iter().any(|p| p.wrt && matches!(p.ty, Ty::Ref(true, _)));
    let wrapped = wrapped::of_output(&item.sig.output)
        .map(|(kind, inner)| (kind, generics.lower(inner)))
        .filter(|(_, inner)| inner.may_be_active() || exclusive && is_plain(inner));
    let wrapper = wrapped.as_ref().map(|(kind, _)| *kind);
    let result = wrapped.map_or_else(|| ty::result(&item.sig.output, &generics), |(_, inner)| inner);
    check_result(item, &result, &parameters, &mut errors);
    if let Some(partials) = &options.partials
        && !errors.has_errors()
    {
        check_partials(item, partials, &parameters, &result, &mut errors);
    }
    let failed = errors.has_errors();
    diagnostics.append(errors);
    let floats = generics.floats().cloned().collect();
    (!failed).then_some(Signature { parameters, result, wrapper, floats })
}

/// Whether a type has no derivative, and a zero.
fn is_plain(ty: &Ty) -> bool {
    matches!(ty, Ty::Unit | Ty::Int(_) | Ty::Bool)
}

/// Kinds of functions that have no derivative.
fn kind(item: &ItemFn, errors: &mut Diagnostics) {
    let sig = &item.sig;
    if let Some(token) = &sig.asyncness {
        errors.error_spanned(token, text::ASYNC);
    }
    if let Some(token) = &sig.unsafety {
        errors.error_spanned(token, text::UNSAFE);
    }
    match &sig.abi {
        Some(abi) if abi.name.as_ref().is_none_or(|name| name.value() != "Rust") => {
            errors.error_spanned(abi, text::EXTERN);
        }
        _ => {}
    }
    if let Some(variadic) = &sig.variadic {
        errors.error_spanned(variadic, text::VARIADIC);
    }
}

fn parameters(item: &ItemFn, generics: &Generics, errors: &mut Diagnostics) -> Vec<Parameter> {
    let mut all = Vec::new();
    for (k, input) in item.sig.inputs.iter().enumerate() {
        match input {
            FnArg::Receiver(receiver) => errors.error_spanned(receiver.self_token, text::METHOD),
            FnArg::Typed(typed) => {
                let plain = plain_pattern(&typed.pat);
                let name = plain.map_or_else(|| made_up(k, typed.pat.span()), |p| p.ident.clone());
                let parameter = Parameter {
                    name,
                    pattern: plain.is_none().then(|| (*typed.pat).clone()),
                    mutable: plain.is_some_and(|p| p.mutability.is_some()),
                    ty: generics.lower(&typed.ty),
                    written: (*typed.ty).clone(),
                    wrt: false,
                    chosen: None,
                    called: callable::called(&typed.ty, &item.sig.generics, generics),
                };
                all.push(parameter);
            }
        }
    }
    all
}

/// A name for the parameter at a position that is given by a pattern.
fn made_up(k: usize, span: Span) -> Ident {
    format_ident!("arg{}", k, span = Span::mixed_site().located_at(span))
}

/// Sets `wrt` of each parameter.
fn choose(
    all: &mut [Parameter],
    item: &ItemFn,
    options: &Options,
    generics: &Generics,
    errors: &mut Diagnostics,
) {
    if options.vjp.is_some() || options.partials.is_some() {
        all.iter_mut().for_each(|p| p.called = None);
    }
    match &options.wrt {
        Some(names) => choose_named(all, names, options, generics, errors),
        None => choose_default(all, item, options, generics, errors),
    }
    if let Some(own) = all.iter_mut().find(|p| options.receiver == Receiver::Always && p.name == "self") {
        (own.wrt, own.chosen) = (true, own.chosen.and(Some(true)));
    }
    check_references(all, errors);
    for (parameter, input) in all.iter().zip(&item.sig.inputs) {
        if let FnArg::Typed(typed) = input
            && parameter.wrt
            && let Some(cfg) =
                typed.attrs.iter().find(|a| a.path().is_ident("cfg") || a.path().is_ident("cfg_attr"))
        {
            errors.error_spanned(cfg, text::CFG_PARAM);
        }
    }
}

fn choose_named(
    all: &mut [Parameter],
    names: &[Ident],
    options: &Options,
    generics: &Generics,
    errors: &mut Diagnostics,
) {
    let candidates: Vec<String> = all
        .iter()
        .filter(|p| p.pattern.is_none() && (p.ty.may_be_active() || p.may_be_called()))
        .map(|p| p.name.plain())
        .collect();
    if names.is_empty() {
        errors.error(options.wrt_at, text::no_name(&candidates));
    }
    for parameter in all.iter_mut() {
        parameter.chosen = Some(false);
    }
    for name in names {
        let text = name.plain();
        let Some(parameter) = all.iter_mut().find(|p| p.pattern.is_none() && p.name.unraw() == text) else {
            let part = all.iter().filter_map(|p| p.pattern.as_ref()).any(|p| binds(p, &text));
            let message =
                if part { text::part_of_pattern(&text) } else { text::no_such_parameter(&text, &candidates) };
            errors.error(name.span(), message);
            continue;
        };
        if parameter.wrt || parameter.is_called() {
            errors.error(name.span(), text::repeated_parameter(&text));
            continue;
        }
        if let Some(called) = parameter.called.as_mut().filter(|called| callable::flows(called)) {
            called.active = true;
            parameter.chosen = Some(true);
            continue;
        }
        let written = spelled(&parameter.written);
        if generics.is_inert(&parameter.written) {
            errors.error(name.span(), text::inert_parameter(&text, &written));
        } else if !parameter.ty.may_be_active() {
            errors.error_spanned(&parameter.written, text::user_type(&written, true));
        } else {
            parameter.wrt = true;
            parameter.chosen = Some(true);
        }
    }
}

/// Whether a pattern binds a name.
fn binds(pat: &Pat, name: &str) -> bool {
    let mut idents = Vec::new();
    super::macros::identifiers(pat.to_token_stream(), &mut idents);
    idents.iter().any(|i| i.unraw() == name)
}

fn choose_default(
    all: &mut [Parameter],
    item: &ItemFn,
    options: &Options,
    generics: &Generics,
    errors: &mut Diagnostics,
) {
    let mut user_type = false;
    for parameter in all.iter_mut() {
        if let Some(called) = &mut parameter.called {
            called.active = callable::flows(called) && !options.of_trait;
            continue;
        }
        let shared_self = parameter.name == "self" && !matches!(parameter.ty, Ty::Ref(true, _));
        if (shared_self && options.receiver == Receiver::AsNamed) || generics.is_inert(&parameter.written) {
            continue;
        }
        if parameter.ty.may_be_active() {
            parameter.wrt = true;
        } else {
            user_type = true;
            let written = spelled(&parameter.written);
            let message = if generics.is_parameter(&parameter.written) {
                text::type_parameter(&written)
            } else {
                text::user_type(&written, false)
            };
            errors.error_spanned(&parameter.written, message);
        }
    }
    if !user_type && !all.iter().any(|p| p.wrt || p.is_called()) {
        let candidates: Vec<(String, String)> =
            all.iter().map(|p| (p.name.plain(), spelled(&p.written))).collect();
        errors.error(item.sig.ident.span(), text::nothing_to_differentiate(&candidates));
    }
}

/// Reports references inside slices, arrays and vectors that take part: their adjoints
/// would have to be of such types too.
fn check_references(all: &[Parameter], errors: &mut Diagnostics) {
    for parameter in all.iter().filter(|p| p.wrt) {
        if let Some(inner) = reference_inside(&parameter.written, false) {
            let element = spelled(&inner.elem);
            errors.error_spanned(inner, text::reference_inside(&element));
        }
    }
}

/// The reference that the elements of a slice, an array or a `Vec` are.
fn reference_inside(ty: &syn::Type, inside: bool) -> Option<&syn::TypeReference> {
    match ty {
        syn::Type::Reference(r) if inside => Some(r),
        syn::Type::Reference(r) => reference_inside(&r.elem, false),
        syn::Type::Paren(t) => reference_inside(&t.elem, inside),
        syn::Type::Group(t) => reference_inside(&t.elem, inside),
        syn::Type::Slice(t) => reference_inside(&t.elem, true),
        syn::Type::Array(t) => reference_inside(&t.elem, true),
        syn::Type::Path(p) => {
            let last = p.path.segments.last().filter(|s| s.ident == "Vec")?;
            type_arguments(&last.arguments).find_map(|t| reference_inside(t, true))
        }
        _ => None,
    }
}

fn check_result(item: &ItemFn, result: &Ty, parameters: &[Parameter], errors: &mut Diagnostics) {
    let exclusive = parameters.iter().any(|p| p.wrt && matches!(p.ty, Ty::Ref(true, _)));
    match (&item.sig.output, result) {
        (ReturnType::Default, _) | (_, Ty::Unit) if exclusive || errors.has_errors() => {}
        (ReturnType::Default, _) | (_, Ty::Unit) => errors.error(item.sig.ident.span(), text::NO_RESULT),
        (ReturnType::Type(_, t), Ty::Ref(..)) => errors.error_spanned(t, text::RESULT_REFERENCE),
        (ReturnType::Type(_, t), _) if matches!(peel_type(t), Type::ImplTrait(_)) => {
            errors.error_spanned(t, text::RESULT_IMPL);
        }
        (ReturnType::Type(_, t), ty) if !ty.may_be_active() && !exclusive => {
            errors.error_spanned(t, text::result_type(&spelled(t)));
        }
        _ => {}
    }
}

/// `partials(..)` is for floats, one expression for each.
fn check_partials(
    item: &ItemFn,
    partials: &[Expr],
    all: &[Parameter],
    result: &Ty,
    errors: &mut Diagnostics,
) {
    let wrt: Vec<&Parameter> = all.iter().filter(|p| p.wrt).collect();
    for parameter in &wrt {
        if !parameter.ty.peel().is_float() || matches!(parameter.ty, Ty::Ref(true, _)) {
            errors.error_spanned(&parameter.written, text::PARTIALS_SCALARS);
        }
    }
    let float = result.is_float() && wrapped::of_output(&item.sig.output).is_none();
    if let (ReturnType::Type(_, t), false) = (&item.sig.output, float) {
        errors.error_spanned(t, text::PARTIALS_SCALARS);
    }
    if wrt.len() != partials.len() {
        let message = text::partials_count(wrt.len(), partials.len());
        match (partials.get(wrt.len()), partials.last()) {
            (Some(extra), _) => errors.error_spanned(extra, message),
            (None, Some(last)) => errors.error_spanned(last, message),
            (None, None) => errors.error(item.sig.ident.span(), message),
        }
    }
}
