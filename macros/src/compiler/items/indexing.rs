//! The attribute on an `impl` of `Index` or `IndexMut`: takes the `impl`, gives the
//! statement that an element is a part of the value, which is what the reverse sweep
//! rests on.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::{Expr, ImplItem, ItemImpl, Stmt, Type};

use super::index_reads::{self, Reads};
use crate::compiler::lower::ty::type_arguments;
use crate::compiler::options::Options;

/// An `impl` of `Index` or `IndexMut`.
#[derive(Clone, Debug)]
pub struct Indexing {
    /// Whether elements may be changed.
    exclusive: bool,
    /// The type of the index.
    index: Type,
}

/// Reads an `impl`.
pub fn of(block: &ItemImpl) -> Option<Indexing> {
    let (_, path, _) = block.trait_.as_ref()?;
    let last = path.segments.last()?;
    let exclusive = last.ident == "IndexMut";
    let index = type_arguments(&last.arguments).next()?.clone();
    (exclusive || last.ident == "Index").then_some(Indexing { exclusive, index })
}

impl Indexing {
    // For `impl IndexMut<usize> for Grid` that reads `self.cols`, emits
    //
    //     impl Indexed<usize> for Grid {}
    //     impl IndexReads<usize, { number("cols") }> for Grid {}
    pub fn emit(&self, block: &ItemImpl, options: &Options) -> TokenStream {
        if !self.exclusive {
            return TokenStream::new();
        }
        let krate = options.krate.to_token_stream();
        let (generics, _, clause) = block.generics.split_for_impl();
        let (own, index) = (&block.self_ty, &self.index);
        let cfgs = block.attrs.iter().filter(|a| a.path().is_ident("cfg"));
        let cfgs: Vec<_> = cfgs.collect();
        let reads = Reads::of(block);
        let read = reads.names.iter().flatten().map(|field| {
            quote! {
                #(#cfgs)*
                #[automatically_derived]
                impl #generics #krate::__private::IndexReads<#index, { #krate::__private::number(#field) }> for #own #clause {}
            }
        });
        let all = reads.names.is_none().then(|| self.reads_all(block, &krate));
        let check = index_reads::check(&reads, block, &krate);
        quote! {
            #(#cfgs)*
            #[automatically_derived]
            impl #generics #krate::__private::Indexed<#index> for #own #clause {}
            #(#read)*
            #all
            #check
        }
    }

    /// What it reads is not seen: that may be any field.
    fn reads_all(&self, block: &ItemImpl, krate: &TokenStream) -> TokenStream {
        let mut generics = block.generics.clone();
        generics.params.push(syn::parse_quote!(const __FIELD: ::core::primitive::u64));
        let (generics, _, clause) = generics.split_for_impl();
        let (own, index) = (&block.self_ty, &self.index);
        let cfgs = block.attrs.iter().filter(|a| a.path().is_ident("cfg"));
        quote! {
            #(#cfgs)*
            #[automatically_derived]
            impl #generics #krate::__private::IndexReads<#index, __FIELD> for #own #clause {}
        }
    }
}

/// Whether an element is visibly a part of the value.
pub fn is_projection(block: &ItemImpl) -> bool {
    let method = block.items.iter().find_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    });
    method.is_some_and(|method| ends_in_part(&method.block))
}

fn ends_in_part(block: &syn::Block) -> bool {
    matches!(block.stmts.last(), Some(Stmt::Expr(e, None)) if is_part(e))
}

fn is_part(e: &Expr) -> bool {
    match e {
        Expr::Reference(r) => is_place(&r.expr),
        Expr::Match(m) => m.arms.iter().all(|arm| is_part(&arm.body)),
        Expr::If(i) => {
            ends_in_part(&i.then_branch) && i.else_branch.as_ref().is_some_and(|(_, e)| is_part(e))
        }
        Expr::Block(b) => ends_in_part(&b.block),
        Expr::Paren(p) => is_part(&p.expr),
        Expr::Macro(m) => m.mac.path.segments.last().is_some_and(|s| {
            ["panic", "unreachable", "todo", "unimplemented"].contains(&s.ident.to_string().as_str())
        }),
        _ => false,
    }
}

fn is_place(e: &Expr) -> bool {
    match e {
        Expr::Path(p) => p.path.is_ident("self"),
        Expr::Field(f) => is_place(&f.base),
        Expr::Index(i) => is_place(&i.expr),
        Expr::Paren(p) => is_place(&p.expr),
        _ => false,
    }
}
