//! Structs and enums over dual numbers, with what the harness asks of both, and `impl`s.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Fields, Ident, ImplItem, Item, ItemEnum, ItemImpl, ItemStruct, parse_quote};

use crate::options::Options;
use crate::rewrite::{self, dual_type};

/// The struct, and `SDual`.
pub fn of_struct(options: &Options, item: &ItemStruct) -> TokenStream {
    let mut copy = item.clone();
    copy.attrs = derives(&item.attrs);
    copy.fields.iter_mut().for_each(|field| field.attrs.clear());
    let impls = impls(&item.ident, &[(None, &item.fields)]);
    let copy = replaced(options, Item::Struct(copy));
    quote!(#item #copy #impls)
}

/// The enum, and `EDual`.
pub fn of_enum(options: &Options, item: &ItemEnum) -> TokenStream {
    let mut copy = item.clone();
    copy.attrs = derives(&item.attrs);
    let fields = copy.variants.iter_mut().flat_map(|variant| variant.fields.iter_mut());
    fields.for_each(|field| field.attrs.clear());
    let variants: Vec<_> = item.variants.iter().map(|v| (Some(&v.ident), &v.fields)).collect();
    let impls = impls(&item.ident, &variants);
    let copy = replaced(options, Item::Enum(copy));
    quote!(#item #copy #impls)
}

/// The `impl`, and one for the dual type.
pub fn of_impl(options: &Options, item: &ItemImpl) -> TokenStream {
    let mut copy = item.clone();
    copy.attrs = vec![parse_quote!(#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)])];
    for item in &mut copy.items {
        if let ImplItem::Fn(function) = item {
            function.attrs.clear();
        }
    }
    let copy = replaced(options, Item::Impl(copy));
    quote!(#item #copy)
}

fn replaced(options: &Options, mut item: Item) -> Item {
    rewrite::item(options, &mut item);
    item
}

fn derives(of: &[Attribute]) -> Vec<Attribute> {
    let copied = quote!(#(#of)*).to_string().contains("Copy");
    let copy: Option<Attribute> = copied.then(|| parse_quote!(#[derive(Copy)]));
    let all = vec![parse_quote!(#[allow(missing_docs)]), parse_quote!(#[derive(Clone, Debug)])];
    all.into_iter().chain(copy).collect()
}

/// `Leaves`, `Fill` and `Lift`, field by field.
fn impls(name: &Ident, variants: &[(Option<&Ident>, &Fields)]) -> TokenStream {
    let dual = dual_type(name);
    let arms = |of: &Ident, body: &dyn Fn(&[Ident]) -> TokenStream| -> TokenStream {
        let arms = variants.iter().map(|(variant, fields)| {
            let (path, names) = (path(of, *variant), names(fields));
            let members: Vec<_> = fields.members().collect();
            let body = body(&names);
            quote!(#path { #(#members: #names),* } => { #body })
        });
        quote!(#(#arms)*)
    };
    let leaves = |names: &[Ident]| quote!(#(::derive_grad_tests::Leaves::append(#names, leaves);)*);
    let fill = arms(name, &|names| quote!(#(::derive_grad_tests::Fill::fill(#names, values);)*));
    let (own, duals) = (arms(name, &leaves), arms(&dual, &leaves));
    let lift = variants.iter().map(|(variant, fields)| {
        let (from, to, names) = (path(name, *variant), path(&dual, *variant), names(fields));
        let members: Vec<_> = fields.members().collect();
        quote!(#from { #(#members: #names),* } => #to { #(#members: ::derive_grad_tests::Lift::map(#names, f)),* },)
    });
    quote! {
        impl ::derive_grad_tests::Leaves<f64> for #name {
            fn append(&self, leaves: &mut ::std::vec::Vec<f64>) {
                match self { #own }
            }
        }
        impl ::derive_grad_tests::Leaves<::derive_grad_tests::Dual> for #dual {
            fn append(&self, leaves: &mut ::std::vec::Vec<::derive_grad_tests::Dual>) {
                match self { #duals }
            }
        }
        impl ::derive_grad_tests::Fill for #name {
            fn fill(&mut self, values: &mut dyn ::std::iter::Iterator<Item = f64>) {
                match self { #fill }
            }
        }
        impl ::derive_grad_tests::Lift for #name {
            type Dual = #dual;
            fn map(&self, f: &mut dyn FnMut(f64) -> ::derive_grad_tests::Dual) -> #dual {
                match self { #(#lift)* }
            }
        }
    }
}

fn path(name: &Ident, variant: Option<&Ident>) -> TokenStream {
    match variant {
        Some(variant) => quote!(#name::#variant),
        None => quote!(#name),
    }
}

fn names(fields: &Fields) -> Vec<Ident> {
    (0..fields.len()).map(|k| format_ident!("field{k}")).collect()
}
