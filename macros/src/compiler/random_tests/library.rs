//! What random programs call: the methods and functions of `types.rs`, and their
//! derivatives, for the interpreter.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, ImplItem, Item, ItemFn, ItemImpl};

use crate::compiler::analysis::activity::Activity;
use crate::compiler::analysis::operators;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::eval::Cell;
use crate::compiler::ir::{Function, eval, random};
use crate::compiler::options::Options;
use crate::compiler::switches::Switches;
use crate::compiler::{diff, lower, methods, modes};

/// All of them, by name; an operator's is that of its trait.
pub(super) fn read() -> eval::Program {
    let file = syn::parse_file(random::TYPES).expect("`types.rs` is Rust");
    let mut program = eval::Program::default();
    let mut functions = BTreeMap::new();
    for item in &file.items {
        match item {
            Item::Impl(block) => functions.extend(of_impl(block)),
            Item::Struct(item) => {
                let zero = zero_of_struct(item, &program.zeros);
                program.zeros.insert(item.ident.to_string(), zero);
            }
            Item::Fn(item) if !takes_function(item) => {
                functions.insert(item.sig.ident.to_string(), lowered(item, &item.attrs));
            }
            _ => {}
        }
    }
    for (name, function) in functions {
        let order: Vec<usize> = (0..function.params.len()).filter(|k| function.params[*k].wrt).collect();
        let facts = Activity::of(&function);
        let derivative = crate::compiler::vjp(&function, &facts, Switches::ALL, &order);
        program.derivatives.insert(name.clone(), derivative.into());
        let tangent = super::forward::paired(modes::jvp(&function, &facts, Switches::ALL, &order));
        program.tangents.insert(name.clone(), tangent.into());
        program.functions.insert(name, function.into());
    }
    program
}

/// The interpreter calls no parameters.
fn takes_function(item: &ItemFn) -> bool {
    quote!(#item).to_string().contains("impl Fn")
}

/// A struct of zeros; those in it are defined before it.
fn zero_of_struct(item: &syn::ItemStruct, zeros: &BTreeMap<String, Cell<f64>>) -> Cell<f64> {
    let members = item.fields.members().map(|member| quote!(#member).to_string());
    let fields = members.zip(&item.fields).map(|(name, field)| (name, zero(&field.ty, zeros)));
    Cell::Named(item.ident.to_string(), fields.collect())
}

fn zero(ty: &syn::Type, zeros: &BTreeMap<String, Cell<f64>>) -> Cell<f64> {
    if let syn::Type::Array(array) = ty {
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(len), .. }) = &array.len else {
            panic!("a length is a literal");
        };
        return Cell::Seq(vec![zero(&array.elem, zeros); len.base10_parse().expect("a length")]);
    }
    match quote!(#ty).to_string().as_str() {
        "f64" => Cell::Float(0.0),
        "usize" => Cell::Int(0),
        list if list.starts_with("Vec") => Cell::Seq(Vec::new()),
        name => zeros[name].clone(),
    }
}

fn of_impl(block: &ItemImpl) -> Vec<(String, Function)> {
    let operator = block.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
    let functions = block.items.iter().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let named = functions.map(|function| {
        let (attrs, sig, body, self_ty) = (&function.attrs, &function.sig, &function.block, &block.self_ty);
        let name = operator.map_or(&sig.ident, |segment| &segment.ident).to_string();
        let item: ItemFn = syn::parse_quote!(#sig #body);
        let mut item = methods::typed(item);
        syn::visit_mut::visit_item_fn_mut(&mut Written(self_ty), &mut item);
        // Operators are differentiated with respect to all of their operands.
        let all = operator.map(|_| all_of(&item));
        let options: Vec<Attribute> = all.map_or_else(|| attrs.clone(), |all| vec![all]);
        (name, lowered(&item, &options))
    });
    named.collect()
}

fn all_of(item: &ItemFn) -> Attribute {
    let names = item.sig.inputs.iter().filter_map(|input| match input {
        syn::FnArg::Typed(typed) => Some(&typed.pat),
        syn::FnArg::Receiver(_) => None,
    });
    syn::parse_quote!(#[derive_grad(wrt(#(#names),*))])
}

/// Writes out `Self`.
struct Written<'t>(&'t syn::Type);

impl syn::visit_mut::VisitMut for Written<'_> {
    fn visit_type_mut(&mut self, ty: &mut syn::Type) {
        if matches!(ty, syn::Type::Path(path) if path.path.is_ident("Self")) {
            *ty = self.0.clone();
        }
        syn::visit_mut::visit_type_mut(self, ty);
    }
}

fn lowered(item: &ItemFn, attrs: &[Attribute]) -> Function {
    let given = attrs.iter().find(|attr| attr.path().is_ident("derive_grad"));
    let tokens = given.and_then(|attr| attr.meta.require_list().ok()).map(|list| list.tokens.clone());
    let mut diagnostics = Diagnostics::default();
    let options = Options::parse(tokens.unwrap_or_default(), &mut diagnostics);
    let function = lower::function(&mut item.clone(), lower::identifiers(item), &options, &mut diagnostics);
    let errors = diagnostics.into_compile_error().map(|e: TokenStream| e.to_string());
    assert!(errors.is_none(), "{} is refused: {errors:?}", item.sig.ident);
    let mut function = function.expect("no errors");
    operators::calls(&mut function, &quote!(::derive_grad));
    diff::normalize::function(function)
}
