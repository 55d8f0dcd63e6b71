//! Which functions of an annotated item take part without being asked: those that
//! have something to differentiate, and can be.

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::{Attribute, FnArg, ItemFn, Meta, ReturnType};

use crate::compiler::ir::Ty;
use crate::compiler::lower::ty::{self, Generics};

/// Whether floats go in, and come out in the result or in a `&mut` parameter.
pub fn takes_part(function: &ItemFn) -> bool {
    if cannot(function) || only_for_tests(&function.attrs) {
        return false;
    }
    let generics = Generics::of(&function.sig.generics);
    let floats = |input: &FnArg| match input {
        FnArg::Typed(typed) if !generics.is_inert(&typed.ty) => {
            Some(generics.lower(&typed.ty)).filter(Ty::may_be_active)
        }
        _ => None,
    };
    let inputs: Vec<Ty> = function.sig.inputs.iter().filter_map(floats).collect();
    let exclusive = inputs.iter().any(|ty| matches!(ty, Ty::Ref(true, _)));
    !inputs.is_empty() && (exclusive || gives_floats(&function.sig.output, &generics))
}

/// Kinds of functions that have no derivative, whatever they compute.
fn cannot(function: &ItemFn) -> bool {
    let sig = &function.sig;
    let kind =
        sig.asyncness.is_some() || sig.unsafety.is_some() || sig.abi.is_some() || sig.variadic.is_some();
    kind || sig.ident == "main" || function.attrs.iter().any(is_test)
}

fn gives_floats(output: &ReturnType, generics: &Generics) -> bool {
    let result = ty::result(output, generics);
    result.may_be_active() && !matches!(result, Ty::Ref(..))
}

/// `#[test]`, `#[bench]`, and their like in other crates.
fn is_test(attr: &Attribute) -> bool {
    let last = attr.path().segments.last().map(|s| s.ident.to_string());
    last.is_some_and(|name| ["test", "bench"].contains(&name.as_str()))
}

/// Whether an item is under `#[cfg(test)]`.
pub fn only_for_tests(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| match &attr.meta {
        Meta::List(list) => {
            list.path.is_ident("cfg") && syn::parse2::<Ident>(list.tokens.clone()).is_ok_and(|i| i == "test")
        }
        Meta::Path(_) | Meta::NameValue(_) => false,
    })
}

/// Whether the attribute stands under a condition, so that it expands on its own.
pub fn under_condition(attr: &Attribute) -> bool {
    attr.path().is_ident("cfg_attr") && attr.meta.to_token_stream().to_string().contains("derive_grad")
}
