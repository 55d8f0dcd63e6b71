//! Which functions of an annotated item take part without being asked: those that
//! have something to differentiate, and can be. And with respect to what, where the
//! types of the module tell more than the signature.

use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::{Attribute, FnArg, ItemFn, Meta, Pat, PatType, ReturnType, Type};

use super::known::{Holds, Known};
use crate::compiler::lower::ty::{self, Generics};
use crate::compiler::lower::wrapped;

/// A function, and what is known around it.
pub struct Candidate<'c> {
    /// The function.
    pub function: &'c ItemFn,
    /// The types of the module.
    pub known: &'c Known,
    /// What `Self` holds.
    pub own: Holds,
    /// The generic parameters around the function.
    pub outer: Option<&'c syn::Generics>,
}

impl Candidate<'_> {
    /// Whether floats go in, and come out in the result or in a `&mut` parameter. Types that
    /// stand elsewhere may hold floats; a `&mut` of one alone is taken for a state without.
    pub fn takes_part(&self) -> Holds {
        if cannot(self.function) || only_for_tests(&self.function.attrs) {
            return Holds::Nothing;
        }
        let generics = self.generics();
        let inputs = || self.function.sig.inputs.iter();
        let floats = || inputs().filter(|input| self.goes_in(input, &generics) == Holds::Floats);
        let gives = self.gives(&generics);
        let may = |input: &FnArg| self.goes_in(input, &generics) == Holds::Unknown && !is_exclusive(input);
        if floats().any(is_exclusive) {
            Holds::Floats
        } else if floats().next().is_some() {
            gives
        } else if inputs().any(may) && gives != Holds::Nothing {
            Holds::Unknown
        } else {
            Holds::Nothing
        }
    }

    /// The same where a shared receiver is differentiated too.
    pub fn takes_part_with_self(&self) -> bool {
        if cannot(self.function) || only_for_tests(&self.function.attrs) || self.own == Holds::Nothing {
            return false;
        }
        let generics = self.generics();
        self.function.sig.inputs.iter().any(is_exclusive) || self.gives(&generics) != Holds::Nothing
    }

    fn generics(&self) -> Generics {
        let own = &self.function.sig.generics;
        self.outer.map_or_else(|| Generics::of(own), |outer| Generics::both(outer, own))
    }

    fn goes_in(&self, input: &FnArg, generics: &Generics) -> Holds {
        match input {
            FnArg::Receiver(_) if is_exclusive(input) => self.own,
            FnArg::Receiver(_) => Holds::Nothing,
            FnArg::Typed(typed) => self.holds(&typed.ty, generics),
        }
    }

    /// Whether a type holds derivatives that the compiler can follow.
    fn holds(&self, ty: &Type, generics: &Generics) -> Holds {
        if is_self(ty) {
            return self.own;
        }
        let holds = self.known.holds(ty, generics);
        if generics.lower(ty).may_be_active() { holds } else { Holds::Nothing }
    }

    /// What the result holds.
    fn gives(&self, generics: &Generics) -> Holds {
        let ReturnType::Type(_, written) = &self.function.sig.output else { return Holds::Nothing };
        if let Some((_, inner)) = wrapped::of_type(written) {
            return self.holds(inner, generics);
        }
        match ty::result(&self.function.sig.output, generics) {
            crate::compiler::ir::Ty::Ref(..) => Holds::Nothing,
            _ => self.holds(written, generics),
        }
    }

    /// The parameters to differentiate, where some are of types of the module that do
    /// not derive `Differentiable`: all others.
    pub fn wrt(&self) -> Option<Vec<Ident>> {
        let generics = self.generics();
        let takes_part = |ty: &Type| self.known.holds(ty, &generics) != Holds::Nothing;
        let without = |input: &FnArg| match input {
            FnArg::Receiver(_) => is_exclusive(input) && self.own == Holds::Nothing,
            FnArg::Typed(typed) => !takes_part(&typed.ty) && !generics.is_inert(&typed.ty),
        };
        let inputs = &self.function.sig.inputs;
        if !inputs.iter().any(without) {
            return None;
        }
        let named = |input: &FnArg| match input {
            FnArg::Receiver(receiver) if is_exclusive(input) && self.own != Holds::Nothing => {
                Some(Some(Ident::new("self", receiver.self_token.span)))
            }
            FnArg::Typed(typed) if takes_part(&typed.ty) => Some(name(typed)),
            FnArg::Receiver(_) | FnArg::Typed(_) => None,
        };
        inputs.iter().filter_map(named).collect::<Option<Vec<Ident>>>().filter(|names| !names.is_empty())
    }
}

pub fn is_exclusive(input: &FnArg) -> bool {
    match input {
        FnArg::Receiver(receiver) => receiver.reference.is_some() && receiver.mutability.is_some(),
        FnArg::Typed(typed) => matches!(&*typed.ty, Type::Reference(t) if t.mutability.is_some()),
    }
}

/// The name of a parameter that is no pattern.
fn name(typed: &PatType) -> Option<Ident> {
    match &*typed.pat {
        Pat::Ident(pattern) => Some(pattern.ident.clone()),
        _ => None,
    }
}

/// Kinds of functions that have no derivative, whatever they compute.
pub fn cannot(function: &ItemFn) -> bool {
    let sig = &function.sig;
    let kind =
        sig.asyncness.is_some() || sig.unsafety.is_some() || sig.abi.is_some() || sig.variadic.is_some();
    kind || sig.ident == "main" || function.attrs.iter().any(is_test)
}

/// `#[test]`, `#[bench]`, and their like in other crates.
fn is_test(attr: &Attribute) -> bool {
    let last = attr.path().segments.last().map(|s| s.ident.to_string());
    last.is_some_and(|name| ["test", "bench"].contains(&name.as_str()))
}

/// Whether an item is under `#[cfg(test)]`.
pub fn only_for_tests(attrs: &[Attribute]) -> bool {
    let test =
        |list: &syn::MetaList| syn::parse2::<Ident>(list.tokens.clone()).is_ok_and(|word| word == "test");
    attrs.iter().any(|attr| match &attr.meta {
        Meta::List(list) => list.path.is_ident("cfg") && test(list),
        Meta::Path(_) | Meta::NameValue(_) => false,
    })
}

/// Whether the attribute stands under a condition, so that it expands on its own.
pub fn under_condition(attr: &Attribute) -> bool {
    attr.path().is_ident("cfg_attr") && attr.meta.to_token_stream().to_string().contains("derive_grad")
}

/// `Self`, also behind references.
fn is_self(ty: &Type) -> bool {
    match ty {
        Type::Reference(t) => is_self(&t.elem),
        Type::Path(path) => path.path.is_ident("Self"),
        _ => false,
    }
}
