//! Adjoints that may not exist, because the caller's argument is constant: statements and
//! values that ask first.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

use super::code::{Code, Level, Tokens};
use super::{Emitter, Guard, ty};
use crate::compiler::ir::{LoadMode, Place, Value};

impl Emitter<'_> {
    pub(super) fn slot(&self, place: &Place) -> TokenStream {
        let krate = &self.krate;
        match self.guards.get(&place.root) {
            None => self.exclusive(place).into(),
            Some(Guard { mark, optional, .. }) => {
                let root = self.names.of(place.root);
                let inner = self.place_mut(place);
                let whole = place.steps.is_empty();
                if *optional {
                    let part = if whole { quote!(#root) } else { quote!(&mut #inner) };
                    return quote!(#krate::__private::Mark::lend_some(#mark, #root.as_deref_mut(), |#root| #part));
                }
                if whole {
                    quote!(#krate::__private::Mark::lend(#mark, &mut *#root, |#root| #root))
                } else {
                    quote!(#krate::__private::Mark::lend(#mark, &mut *#root, |#root| &mut #inner))
                }
            }
        }
    }

    /// A statement on an adjoint that does not exist where the caller's argument
    /// is constant.
    pub(super) fn guarded(&self, place: &Place, stmt: Tokens) -> Tokens {
        let Some(active) = self.needs_guard(place) else { return stmt };
        let mut tokens = Tokens::from(TokenTree::Ident(self.words.branch.clone()));
        tokens.append(active);
        tokens.group(Delimiter::Brace, stmt);
        tokens
    }

    /// Whether there is an adjoint, where that is to be asked.
    pub(super) fn needs_guard(&self, place: &Place) -> Option<Tokens> {
        if self.guards.is_empty() {
            return None;
        }
        let root = self.function.root(place);
        match self.guards.get(&root) {
            Some(Guard { optional: true, .. }) if place.root == root => {
                let name = self.names.of(root);
                Some(quote!(let ::core::option::Option::Some(#name) = #name.as_deref_mut()).into())
            }
            Some(Guard { active, needed: true, .. }) => Some(active.clone()),
            _ => None,
        }
    }

    pub(super) fn guarded_value(&self, value: &Value) -> Code {
        let code = self.value(value);
        if let Value::Len(place) = value
            && let Some(active) = self.needs_guard(place)
        {
            let all = quote!(::core::primitive::usize::MAX);
            return Code::new(self.either(active, code.tokens, all.into()), Level::Loose);
        }
        if let Value::Pop(place) = value
            && let Some(active) = self.needs_guard(place)
        {
            let krate = &self.krate;
            return super::code::Code::new(
                quote!(if #active { #code } else { #krate::__private::zero() }),
                Level::Loose,
            );
        }
        if let Value::Load(place, mode) = value
            && let Some(active) = self.needs_guard(place)
        {
            let shapes = &self.shapes;
            let none = if self.guards.get(&place.root).is_some_and(|g| g.optional) && place.steps.is_empty() {
                quote!(::core::unreachable!("a `&mut` argument has an adjoint"))
            } else if *mode == LoadMode::Use {
                ty::zero(&self.function.place_ty(place), shapes).tokens.into()
            } else {
                quote!(#shapes::zero())
            };
            return Code::new(quote!(if #active { #code } else { #none }), Level::Loose);
        }
        code
    }
}
