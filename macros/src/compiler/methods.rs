//! Methods as functions: takes a method as it stands in an `impl`, gives the same
//! function with its receiver written as a typed parameter, `self: &Self`, which is
//! how all passes see it.

use proc_macro2::TokenTree;
use syn::visit::{self, Visit};
use syn::{FnArg, ItemFn, Signature, Type, parse_quote};

/// Whether a function can only stand in an `impl` or a `trait`.
pub fn is_method(item: &ItemFn) -> bool {
    let receiver = matches!(item.sig.inputs.first(), Some(FnArg::Receiver(_)));
    receiver || mentions_self(item)
}

/// Whether code outside of items of its own names `Self` or `self`, but for paths that
/// start in a module.
fn mentions_self(item: &ItemFn) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_path(&mut self, path: &'ast syn::Path) {
            let first = path.segments.first().map(|s| s.ident.to_string());
            self.0 |= first.as_deref() == Some("Self") || path.is_ident("self");
            visit::visit_path(self, path);
        }
        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            self.0 |= names_self(&mac.tokens);
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find(false);
    find.visit_signature(&item.sig);
    find.visit_block(&item.block);
    find.0
}

fn names_self(tokens: &proc_macro2::TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let found = match &token {
            TokenTree::Ident(ident) if ident == "Self" => true,
            TokenTree::Ident(ident) if ident == "self" => {
                !matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == ':')
            }
            TokenTree::Group(group) => names_self(&group.stream()),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// The function with a typed receiver.
pub fn typed(mut item: ItemFn) -> ItemFn {
    let Some(FnArg::Receiver(receiver)) = item.sig.inputs.first() else { return item };
    let ty: Type = (*receiver.ty).clone();
    let name = proc_macro2::Ident::new("self", receiver.self_token.span);
    let mutable = receiver.mutability.filter(|_| receiver.reference.is_none());
    let pattern =
        syn::PatIdent { attrs: Vec::new(), by_ref: None, mutability: mutable, ident: name, subpat: None };
    let attrs = receiver.attrs.clone();
    let typed: syn::PatType = syn::PatType {
        attrs,
        pat: Box::new(syn::Pat::Ident(pattern)),
        colon_token: parse_quote!(:),
        ty: Box::new(ty),
    };
    item.sig.inputs[0] = FnArg::Typed(typed);
    item
}

/// Whether the first parameter is a receiver that [`typed`] has written out.
pub fn has_receiver(sig: &Signature) -> bool {
    matches!(sig.inputs.first(), Some(FnArg::Typed(typed))
        if matches!(&*typed.pat, syn::Pat::Ident(p) if p.ident == "self"))
}
