//! The copy of a function over dual numbers: floats in types, literals, casts,
//! constants and paths are replaced, all else stays.

use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Expr, Ident, Item, ItemFn, Lit, Macro, Pat, Path, Token, Type, parse_quote};

use crate::options::Options;

/// `fn f(x: f64) -> f64` to `fn f_dual(x: Dual) -> Dual`.
pub fn copy(options: &Options, function: &ItemFn) -> ItemFn {
    let mut copy = function.clone();
    let mut calls = options.calls.clone();
    calls.push(copy.sig.ident.clone());
    copy.attrs.clear();
    copy.attrs.push(parse_quote!(#[allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]));
    copy.sig.ident = dual_name(&copy.sig.ident);
    copy.sig.constness = None;
    Rewrite { calls, types: options.types.clone() }.visit_item_fn_mut(&mut copy);
    copy
}

/// An item with all floats replaced, and its name and those of `types` by dual ones.
pub fn item(options: &Options, item: &mut Item) {
    let mut types = options.types.clone();
    if let Item::Impl(item) = item
        && let Type::Path(of) = &*item.self_ty
    {
        types.extend(of.path.get_ident().cloned());
    }
    let name = match item {
        Item::Struct(item) => Some(&mut item.ident),
        Item::Enum(item) => Some(&mut item.ident),
        _ => None,
    };
    if let Some(name) = name {
        types.push(name.clone());
        *name = dual_type(name);
    }
    visit_mut::visit_item_mut(&mut Rewrite { calls: options.calls.clone(), types }, item);
}

pub fn dual_type(name: &Ident) -> Ident {
    format_ident!("{name}Dual")
}

pub fn dual_name(name: &Ident) -> Ident {
    format_ident!("{name}_dual")
}

struct Rewrite {
    calls: Vec<Ident>,
    types: Vec<Ident>,
}

impl VisitMut for Rewrite {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        match ty {
            Type::Path(path) if path.qself.is_none() && is_float(&path.path) => {
                *ty = parse_quote!(::derive_grad_tests::Dual);
            }
            Type::Array(array) => self.visit_type_mut(&mut array.elem), // not the length
            _ => visit_mut::visit_type_mut(self, ty),
        }
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Lit(lit) if is_float_literal(&lit.lit) => {
                *expr = parse_quote!(::derive_grad_tests::AsDual::as_dual(#lit));
            }
            Expr::Path(path) => {
                if let Some(new) = constant_or_float(&path.path) {
                    *expr = new;
                } else {
                    visit_mut::visit_expr_path_mut(self, path);
                }
            }
            Expr::Cast(cast) => {
                self.visit_expr_mut(&mut cast.expr);
                let (operand, ty) = (&cast.expr, &cast.ty);
                *expr = match quote!(#ty).to_string().as_str() {
                    "f64" => parse_quote!(::derive_grad_tests::AsDual::as_dual(#operand)),
                    "f32" => parse_quote!(::derive_grad_tests::AsDual::as_dual(#operand).single()),
                    "_" => return,
                    _ => parse_quote!(::derive_grad_tests::Cast::<#ty>::cast(#operand)),
                };
            }
            Expr::Call(call) => {
                if let Expr::Path(path) = &mut *call.func {
                    self.callee(&mut path.path);
                }
                // Functions that are handed on.
                for arg in &mut call.args {
                    if let Expr::Path(path) = arg {
                        self.callee(&mut path.path);
                    }
                }
                visit_mut::visit_expr_call_mut(self, call);
            }
            Expr::Binary(binary) if is_compound(&binary.op) => {
                visit_mut::visit_expr_binary_mut(self, binary);
                // On primitive types the right operand is evaluated first.
                let (left, op, right) = (&binary.left, &binary.op, &binary.right);
                *expr = parse_quote!(match (#right) { __right => #left #op __right });
            }
            Expr::Repeat(repeat) => self.visit_expr_mut(&mut repeat.expr), // not the length
            Expr::Match(found) => {
                let on_floats = found.arms.iter().any(|arm| mentions_float_literal(&arm.pat));
                visit_mut::visit_expr_match_mut(self, found);
                if on_floats {
                    let scrutinee = &found.expr;
                    found.expr = parse_quote!(::derive_grad_tests::AsDual::as_dual(#scrutinee).value);
                }
            }
            _ => visit_mut::visit_expr_mut(self, expr),
        }
    }

    fn visit_pat_mut(&mut self, pat: &mut Pat) {
        match pat {
            Pat::Lit(_) | Pat::Range(_) | Pat::Const(_) => {}
            Pat::Path(path) => self.visit_path_mut(&mut path.path),
            _ => visit_mut::visit_pat_mut(self, pat),
        }
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        if let Some(first) = path.segments.first_mut()
            && self.types.contains(&first.ident)
        {
            first.ident = dual_type(&first.ident);
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_item_mut(&mut self, item: &mut Item) {
        if let Item::Fn(function) = item {
            function.attrs.clear();
            self.visit_item_fn_mut(function);
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let tokens = mac.tokens.clone();
        let list = Punctuated::<Expr, Token![,]>::parse_terminated;
        if let Ok(Repeat { mut elem, mut len }) = syn::parse2::<Repeat>(tokens.clone()) {
            self.visit_expr_mut(&mut elem);
            self.visit_expr_mut(&mut len);
            mac.tokens = quote!(#elem; #len);
        } else if let Ok(mut exprs) = list.parse2(tokens) {
            for expr in &mut exprs {
                self.visit_expr_mut(expr);
            }
            mac.tokens = quote!(#exprs);
        }
    }
}

impl Rewrite {
    /// `g(x)` to `g_dual(x)`, where `g` is one of `calls`.
    fn callee(&self, path: &mut Path) {
        let Some(last) = path.segments.last_mut() else {
            return;
        };
        if self.calls.contains(&last.ident) {
            last.ident = dual_name(&last.ident);
        }
    }
}

/// What a path in an expression becomes, where it is not kept.
fn constant_or_float(path: &Path) -> Option<Expr> {
    let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
    let last = names.last()?;
    if let Some(at) = names.iter().position(|n| n == "f64" || n == "f32") {
        if is_constant_name(last) {
            return Some(parse_quote!(::derive_grad_tests::AsDual::as_dual(#path)));
        }
        let rest = path.segments.iter().skip(at + 1);
        return Some(parse_quote!(::derive_grad_tests::Dual #(:: #rest)*));
    }
    if last == "stop_gradient" {
        return Some(parse_quote!(::derive_grad_tests::stop_gradient));
    }
    let qualifier = names.len().checked_sub(2).map(|at| &names[at]);
    let in_module =
        qualifier.is_none_or(|q| !q.starts_with(char::is_uppercase) && !INTEGERS.contains(&q.as_str()));
    let constant = is_constant_name(last) && in_module;
    constant.then(|| parse_quote!(::derive_grad_tests::lift(&#path)))
}

const INTEGERS: [&str; 12] =
    ["usize", "isize", "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128"];

/// `elem; len`, as in `vec![elem; len]`.
struct Repeat {
    elem: Expr,
    len: Expr,
}

impl Parse for Repeat {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let elem = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(Self { elem, len: input.parse()? })
    }
}

pub fn is_float(path: &Path) -> bool {
    let mut names = path.segments.iter().map(|segment| &segment.ident);
    let last = names.next_back();
    last.is_some_and(|name| name == "f64" || name == "f32") && names.all(|name| name != "consts")
}

fn is_compound(op: &BinOp) -> bool {
    quote!(#op).to_string().ends_with('=')
        && !matches!(op, BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Le(_) | BinOp::Ge(_))
}

fn is_float_literal(lit: &Lit) -> bool {
    match lit {
        Lit::Float(_) => true,
        Lit::Int(int) => matches!(int.suffix(), "f64" | "f32"),
        _ => false,
    }
}

fn is_constant_name(name: &str) -> bool {
    name.starts_with(char::is_uppercase) && !name.contains(char::is_lowercase)
}

fn mentions_float_literal(pat: &Pat) -> bool {
    struct Search(bool);
    impl VisitMut for Search {
        fn visit_lit_mut(&mut self, lit: &mut Lit) {
            self.0 |= is_float_literal(lit);
        }
    }
    let mut search = Search(false);
    search.visit_pat_mut(&mut pat.clone());
    search.0
}
