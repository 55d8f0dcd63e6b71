//! The lengths of arrays that patterns tell: takes a function, gives it with
//! `let Some([a, b]) = list.first_chunk()` as `list.first_chunk::<2>()`, and
//! `let [a, b] = list.try_into().unwrap()` with the array's type. Also that what has a name
//! for its type is a `Vec`, where it starts as an empty one (`let rows: Matrix = Vec::new();`).

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ItemFn, Pat, parse_quote};

use super::pat::is_rest;

/// The methods whose result's length a generic argument tells.
const CHUNKS: [&str; 4] = ["first_chunk", "last_chunk", "split_first_chunk", "split_last_chunk"];

/// Writes the lengths in place.
pub fn tell(item: &mut ItemFn) {
    Tell.visit_block_mut(&mut item.block);
}

struct Tell;

impl VisitMut for Tell {
    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        visit_mut::visit_local_mut(self, local);
        let Some(init) = &mut local.init else { return };
        if let Pat::Type(t) = &mut local.pat
            && is_name(&t.ty)
            && is_empty_vec(&init.expr)
        {
            let (ty, list) = (&t.ty, &init.expr);
            *init.expr = parse_quote!({ let list: #ty = #list; list });
            *t.ty = parse_quote!(Vec<_>);
        }
        let Some(n) = length(&local.pat) else { return };
        chunk(&mut init.expr, &n);
        if let Pat::Slice(_) = local.pat
            && is_made_array(&init.expr)
        {
            let pat = &local.pat;
            local.pat = Pat::Type(parse_quote!(#pat: [_; #n]));
        }
    }

    fn visit_expr_let_mut(&mut self, e: &mut syn::ExprLet) {
        visit_mut::visit_expr_let_mut(self, e);
        if let Some(n) = length(&e.pat) {
            chunk(&mut e.expr, &n);
        }
    }

    fn visit_expr_match_mut(&mut self, e: &mut syn::ExprMatch) {
        visit_mut::visit_expr_match_mut(self, e);
        if let Some(n) = e.arms.iter().find_map(|arm| length(&arm.pat)) {
            chunk(&mut e.expr, &n);
        }
    }

    fn visit_item_mut(&mut self, item: &mut syn::Item) {
        if let syn::Item::Fn(f) = item {
            self.visit_block_mut(&mut f.block);
        }
    }
}

/// Whether a type is a name alone.
fn is_name(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(p) if p.qself.is_none()
        && p.path.segments.iter().all(|s| s.arguments.is_none()))
}

/// `Vec::new()`, `Vec::with_capacity(n)` or `vec![]`
fn is_empty_vec(e: &Expr) -> bool {
    match e {
        Expr::Macro(m) => m.mac.path.is_ident("vec") && m.mac.tokens.is_empty(),
        Expr::Call(c) => matches!(&*c.func, Expr::Path(p) if p.qself.is_none()
            && p.path.segments.len() == 2
            && p.path.segments[0].ident == "Vec"
            && matches!(p.path.segments[1].ident.to_string().as_str(), "new" | "with_capacity")),
        _ => false,
    }
}

/// The number of elements of an array that a pattern takes apart.
fn length(pat: &Pat) -> Option<proc_macro2::Literal> {
    match pat {
        Pat::Reference(p) => length(&p.pat),
        Pat::Paren(p) => length(&p.pat),
        Pat::TupleStruct(p) if p.elems.len() == 1 => length(&p.elems[0]),
        Pat::Tuple(p) => p.elems.iter().find_map(length),
        Pat::Slice(p) if !p.elems.iter().any(is_rest) => {
            Some(proc_macro2::Literal::usize_unsuffixed(p.elems.len()))
        }
        _ => None,
    }
}

/// Writes the length of a chunk, where it is not written.
fn chunk(e: &mut Expr, n: &proc_macro2::Literal) {
    match e {
        Expr::Paren(e) => chunk(&mut e.expr, n),
        Expr::Group(e) => chunk(&mut e.expr, n),
        Expr::Reference(e) => chunk(&mut e.expr, n),
        Expr::Unary(e) => chunk(&mut e.expr, n),
        Expr::Try(e) => chunk(&mut e.expr, n),
        Expr::MethodCall(m) if m.args.is_empty() && CHUNKS.iter().any(|name| m.method == name) => {
            m.turbofish.get_or_insert_with(|| parse_quote!(::<#n>));
        }
        Expr::MethodCall(m) => chunk(&mut m.receiver, n),
        _ => {}
    }
}

/// `slice.try_into().unwrap()`
fn is_made_array(e: &Expr) -> bool {
    let Expr::MethodCall(m) = e else { return false };
    let into = matches!(&*m.receiver, Expr::MethodCall(inner) if inner.method == "try_into");
    into && (m.method == "unwrap" || m.method == "expect")
}
