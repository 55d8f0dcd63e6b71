//! Arguments that are written where a closure's parameter stands.

use syn::{Expr, Pat};

use super::apply::{Arg, replace};
use super::fresh::{self, peel, plain};
use super::replace::By;

/// Puts the index that a closure is called with in its place, where the closure gives a
/// reference, `|i| &x[3 * i..]`: what it refers to is seen then.
pub fn put(pat: &Pat, arg: &Arg, body: &mut Expr) -> bool {
    let Arg::Value(e) = arg else { return false };
    let refers = matches!(peel(body), Expr::Reference(_));
    match plain(pat) {
        Some(name) if refers && is_index(e) => replace(body, name, By::Parts(fresh::grouped(peel(e)))),
        _ => false,
    }
}

/// Whether an expression is computed from names and integers.
fn is_index(e: &Expr) -> bool {
    match peel(e) {
        Expr::Path(p) => p.path.get_ident().is_some(),
        Expr::Lit(l) => matches!(l.lit, syn::Lit::Int(_)),
        Expr::Binary(b) => {
            use syn::BinOp;
            let arithmetic =
                matches!(b.op, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_));
            arithmetic && is_index(&b.left) && is_index(&b.right)
        }
        _ => false,
    }
}
