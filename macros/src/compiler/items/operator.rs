//! The attribute on an `impl` of an operator's trait: takes the `impl`, gives the
//! operator as a function of two parameters, in which `self` and `Self` are written
//! out.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{FnArg, ImplItem, ItemFn, ItemImpl, PathArguments, Type};

use crate::compiler::lower::ty::type_arguments;

/// Operators whose derivative a caller can find.
const OPERATORS: [&str; 10] =
    ["Add", "Sub", "Mul", "Div", "Rem", "Neg", "AddAssign", "SubAssign", "MulAssign", "DivAssign"];

/// An operator's `impl`.
#[derive(Clone, Debug)]
pub struct Operator {
    /// The trait's name.
    pub name: Ident,
    /// The generic parameters of the `impl`.
    pub generics: syn::Generics,
    /// The type on the left.
    pub left: Type,
    /// The type on the right, where there is one.
    pub right: Option<Type>,
    /// Whether it changes its left side.
    pub assigns: bool,
}

/// The operator that an `impl` defines, as a function.
pub fn of(block: &ItemImpl) -> Option<(Operator, ItemFn)> {
    let (_, path, _) = block.trait_.as_ref()?;
    let last = path.segments.last()?;
    let name = last.ident.to_string();
    if !OPERATORS.contains(&name.as_str()) {
        return None;
    }
    let left = (*block.self_ty).clone();
    let given = type_arguments(&last.arguments).next().cloned();
    let right = (name != "Neg").then(|| given.unwrap_or_else(|| left.clone()));
    let method = block.items.iter().find_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    })?;
    let output = block.items.iter().find_map(|item| match item {
        ImplItem::Type(ty) if ty.ident == "Output" => Some(ty.ty.clone()),
        _ => None,
    });
    let assigns = name.ends_with("Assign");
    let tokens = written_out(method.to_token_stream(), &left, output.as_ref());
    let mut function = syn::parse2::<ItemFn>(tokens).ok()?;
    function.vis = syn::Visibility::Inherited;
    if let Some(FnArg::Typed(first)) = function.sig.inputs.first_mut() {
        let written = if assigns { quote!(&mut #left) } else { quote!(#left) };
        first.ty = syn::parse2(written).ok()?;
    }
    let right = right.map(|t| in_place_of_self(t, &left));
    let operator =
        Operator { name: last.ident.clone(), generics: block.generics.clone(), left, right, assigns };
    Some((operator, function))
}

fn in_place_of_self(ty: Type, own: &Type) -> Type {
    let tokens = written_out(ty.to_token_stream(), own, None);
    syn::parse2(tokens).unwrap_or(ty)
}

/// Tokens with names for `self`, `Self` and `Self::Output`.
fn written_out(tokens: TokenStream, own: &Type, output: Option<&Type>) -> TokenStream {
    let tokens: Vec<TokenTree> = receiver(tokens).into_iter().collect();
    let mut out = TokenStream::new();
    let mut k = 0;
    while k < tokens.len() {
        match &tokens[k] {
            TokenTree::Ident(ident) if ident == "Self" => {
                if let Some(output) = output.filter(|_| is_output(&tokens[k + 1..])) {
                    let output = in_place_of_self(output.clone(), own);
                    output.to_tokens(&mut out);
                    k += 4;
                    continue;
                }
                let qualifies = tokens.get(k + 1).is_some_and(|t| t.to_string() == ":");
                if matches!(own, Type::Path(_)) || qualifies {
                    out.extend(as_expression(own));
                } else {
                    own.to_tokens(&mut out);
                }
            }
            TokenTree::Ident(ident) if ident == "self" => out.extend([TokenTree::Ident(this(ident.span()))]),
            TokenTree::Group(group) => {
                let inner = written_out(group.stream(), own, output);
                let mut new = Group::new(group.delimiter(), inner);
                new.set_span(group.span());
                out.extend([TokenTree::Group(new)]);
            }
            other => out.extend([other.clone()]),
        }
        k += 1;
    }
    out
}

/// `this`, which no code of the user's can name.
fn this(span: Span) -> Ident {
    Ident::new("this", Span::mixed_site().located_at(span))
}

/// `:: Output`
fn is_output(rest: &[TokenTree]) -> bool {
    let text: Vec<String> = rest.iter().take(3).map(ToString::to_string).collect();
    text == [":", ":", "Output"]
}

/// A type in a form that may stand in expressions too.
fn as_expression(ty: &Type) -> TokenStream {
    let Type::Path(path) = ty else { return quote!(<#ty>) };
    let mut path = path.clone();
    for segment in &mut path.path.segments {
        if let PathArguments::AngleBracketed(list) = &mut segment.arguments {
            list.colon2_token = Some(syn::Token![::](Span::call_site()));
        }
    }
    path.to_token_stream()
}

/// The receiver as a typed parameter.
fn receiver(tokens: TokenStream) -> TokenStream {
    match syn::parse2::<ItemFn>(tokens.clone()) {
        Ok(function) => crate::compiler::methods::typed(function).into_token_stream(),
        Err(_) => tokens,
    }
}
