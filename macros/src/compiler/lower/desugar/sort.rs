//! Sorting of values that carry derivatives: their order is found by sorting
//! positions, which carries nothing, and then they are read in that order.
//!
//! `sort_unstable_by` may leave equal values in any order; here they stay in theirs.

use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Type, parse_quote};

use super::Desugar;
use super::apply::Arg;
use super::expect::{argument, head, pointee};
use super::fresh::{block_expr, grouped, run, tail};

/// Whether a method sorts by what a closure says.
pub fn is_sort(name: &str) -> bool {
    matches!(
        name,
        "sort_by" | "sort_unstable_by" | "sort_by_key" | "sort_unstable_by_key" | "sort_by_cached_key"
    )
}

impl Desugar<'_> {
    /// `v.sort_by(f)`
    pub fn sorted(&mut self, m: &ExprMethodCall) -> Option<Expr> {
        let f = m.args.first().filter(|f| Self::is_callee(f))?;
        if self.holds_integers(&m.receiver) {
            return None;
        }
        let list = grouped(&m.receiver);
        let (order, before) = (self.steady("order", m.span()), self.steady("before", m.span()));
        let (i, j) = (self.steady("i", m.span()), self.steady("j", m.span()));
        let k = self.steady("k", m.span());
        let at = |i: &syn::Ident| -> Arg { Arg::Lent(parse_quote!(#list[*#i]), false) };
        let compare: Expr = if m.method.to_string().ends_with("key") {
            let (mut first, a) = self.apply(f, vec![at(&i)]);
            let (mut second, b) = self.apply(f, vec![at(&j)]);
            first.push(tail(a));
            second.push(tail(b));
            let (a, b) = (grouped(&block_expr(first)), grouped(&block_expr(second)));
            parse_quote!(::core::cmp::Ord::cmp(&#a, &#b))
        } else {
            let (mut stmts, order) = self.apply(f, vec![at(&i), at(&j)]);
            stmts.push(tail(order));
            block_expr(stmts)
        };
        Some(block_expr(vec![
            parse_quote!(let mut #order: ::std::vec::Vec<usize> = (0..#list.len()).collect();),
            run(parse_quote!(#order.sort_by(|#i, #j| #compare))),
            parse_quote!(let #before = #list.to_vec();),
            run(parse_quote!(for #k in 0..#order.len() {
                #list[#k] = #before[#order[#k]].clone();
            })),
        ]))
    }

    /// Whether the elements of a list are visibly no floats.
    fn holds_integers(&self, e: &Expr) -> bool {
        let Some(ty) = self.types.of_expr(e) else { return false };
        let element = match pointee(ty) {
            Type::Array(t) => Some(*t.elem),
            Type::Slice(t) => Some(*t.elem),
            ty => argument(&ty),
        };
        element
            .and_then(|t| head(&t))
            .is_some_and(|name| crate::compiler::lower::scalar(&name).is_some_and(|t| !t.is_float()))
    }
}
