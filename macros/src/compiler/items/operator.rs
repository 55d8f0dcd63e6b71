//! The attribute on an `impl` of an operator's trait: takes the `impl`, gives the
//! operator as a function of two parameters, in which `self` and `Self` are written
//! out.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{FnArg, ImplItem, ItemFn, ItemImpl, Lifetime, PathArguments, Type};

use super::lifetimes;
use crate::compiler::ir::way;
use crate::compiler::lower::ty::type_arguments;
use crate::compiler::texts::regrouped;

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
    /// What stands on the left.
    pub left: Side,
    /// What stands on the right, where something does.
    pub right: Option<Side>,
    /// Whether it changes its left side.
    pub assigns: bool,
}

/// One side of an operator.
#[derive(Clone, Debug)]
pub struct Side {
    /// Its type, without a reference.
    pub ty: Type,
    /// Whether it is a shared reference.
    pub lent: bool,
    /// The lifetime of that.
    pub lifetime: Lifetime,
}

impl Side {
    fn new(ty: &Type, lifetime: &str) -> Side {
        let lifetime = Lifetime::new(lifetime, Span::mixed_site());
        match ty {
            Type::Reference(r) if r.mutability.is_none() => {
                Side { ty: (*r.elem).clone(), lent: true, lifetime }
            }
            _ => Side { ty: ty.clone(), lent: false, lifetime },
        }
    }

    /// The type as it is given.
    pub fn given(&self) -> TokenStream {
        let Side { ty, lent, lifetime } = self;
        if *lent { quote!(&#lifetime #ty) } else { quote!(#ty) }
    }
}

impl Operator {
    /// How the runtime's trait for it is called, its arguments, and the lifetimes of its sides
    /// with what is asked of them.
    pub fn spelled(&self, krate: &dyn ToTokens) -> Spelled {
        let (unit, left) = (Side::new(&syn::parse_quote!(()), "'right"), &self.left);
        let right = self.right.as_ref().unwrap_or(&unit);
        let (Side { ty: l, lifetime: of_left, .. }, Side { ty: r, lifetime: of_right, .. }) = (left, right);
        let (left_by, right_by) = (way(left.lent, krate), way(right.lent, krate));
        if self.assigns {
            return Spelled {
                path: quote!(#krate::__private::AssignOperator<#l, #r, #right_by>),
                lifetimes: quote!(#of_right),
                clause: quote!(where #r: #of_right),
            };
        }
        Spelled {
            path: quote!(#krate::__private::Operator<#l, #r, #left_by, #right_by>),
            lifetimes: quote!(#of_left, #of_right),
            clause: quote!(where #l: #of_left, #r: #of_right),
        }
    }
}

/// An operator as the runtime's trait has it.
#[derive(Clone, Debug)]
pub struct Spelled {
    /// The trait.
    pub path: TokenStream,
    /// The lifetimes of its functions.
    pub lifetimes: TokenStream,
    /// What is asked of them.
    pub clause: TokenStream,
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
    let right = right.map(|t| Side::new(&in_place_of_self(t, &left), "'right"));
    let left = Side::new(&left, "'left");
    let mut generics = block.generics.clone();
    let tokens = lifetimes::erased(tokens, &mut generics, [Some(&left), right.as_ref()]);
    let mut function = syn::parse2::<ItemFn>(tokens).ok()?;
    function.vis = syn::Visibility::Inherited;
    let (own, given) = (&left.ty, left.given());
    let first = if assigns { quote!(&mut #own) } else { given };
    let second = right.as_ref().filter(|right| right.lent).map(Side::given);
    for (input, written) in function.sig.inputs.iter_mut().zip([Some(first), second]) {
        if let (FnArg::Typed(param), Some(written)) = (input, written) {
            *param.ty = syn::parse2(written).ok()?;
        }
    }
    Some((Operator { name: last.ident.clone(), generics, left, right, assigns }, function))
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
                out.extend([regrouped(group, written_out(group.stream(), own, output))]);
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
