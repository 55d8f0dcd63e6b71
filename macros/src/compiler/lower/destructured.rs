//! Assignments to the parts of structs, and to some of the parts of something: as Rust has it,
//! the parts are bound to names, and these are assigned.
//!
//! ```text
//! Point { x: a, y: p[0] } = q;    =>    { let Point { x: part, y: part_1 } = q; a = part; p[0] = part_1; }
//! ```

use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Ident, ItemFn, Pat, RangeLimits, Stmt, parse_quote};

use super::context::peel;
use super::desugar::Fresh;

/// Rewrites a function; gives the names that it has made.
pub fn function(item: &mut ItemFn) -> Vec<String> {
    let mut find = Find(false);
    find.visit_block(&item.block);
    if !find.0 {
        return Vec::new();
    }
    let mut pass = Destructured { fresh: Fresh::of(item), names: Vec::new() };
    pass.visit_block_mut(&mut item.block);
    pass.names
}

/// Whether there is such an assignment.
struct Find(bool);

impl<'ast> Visit<'ast> for Find {
    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        self.0 |= is_more(&assign.left);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

struct Destructured {
    fresh: Fresh,
    names: Vec<String>,
}

impl Destructured {
    /// The pattern that binds what is assigned, with the assignments.
    fn pattern(&mut self, left: &Expr, assignments: &mut Vec<Stmt>) -> Pat {
        match peel(left) {
            Expr::Infer(_) => parse_quote!(_),
            e if is_rest(e) => parse_quote!(..),
            Expr::Tuple(t) => {
                let parts: Vec<Pat> = t.elems.iter().map(|e| self.pattern(e, assignments)).collect();
                parse_quote!((#(#parts,)*))
            }
            Expr::Array(a) => {
                let parts = a.elems.iter().map(|e| self.pattern(e, assignments)).collect::<Vec<_>>();
                parse_quote!([#(#parts),*])
            }
            Expr::Call(c) => {
                let parts = c.args.iter().map(|e| self.pattern(e, assignments)).collect::<Vec<_>>();
                let of = &c.func;
                parse_quote!(#of(#(#parts),*))
            }
            Expr::Struct(s) => {
                let fields = s.fields.iter().map(|field| {
                    let (member, part) = (&field.member, self.pattern(&field.expr, assignments));
                    quote::quote!(#member: #part)
                });
                let (of, fields) = (&s.path, fields.collect::<Vec<_>>());
                let rest = s.dot2_token;
                parse_quote!(#of { #(#fields,)* #rest })
            }
            place => {
                let part: Ident = self.fresh.name("part", place.span());
                self.names.push(part.to_string());
                assignments.push(parse_quote!(#place = #part;));
                parse_quote!(#part)
            }
        }
    }
}

impl VisitMut for Destructured {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let Expr::Assign(assign) = e else { return };
        if !is_more(&assign.left) {
            return;
        }
        let mut assignments = Vec::new();
        let (pattern, right) = (self.pattern(&assign.left, &mut assignments), &assign.right);
        *e = parse_quote!({ let #pattern = #right; #(#assignments)* });
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// `..` in place of a part.
fn is_rest(e: &Expr) -> bool {
    matches!(e, Expr::Range(r) if r.start.is_none() && r.end.is_none() && matches!(r.limits, RangeLimits::HalfOpen(_)))
}

/// Whether more than tuples and arrays with all of their parts is assigned to.
fn is_more(left: &Expr) -> bool {
    match peel(left) {
        Expr::Struct(_) | Expr::Call(_) => true,
        Expr::Tuple(t) => t.elems.iter().any(|e| is_rest(e) || is_more(e)),
        Expr::Array(a) => a.elems.iter().any(|e| is_rest(e) || is_more(e)),
        _ => false,
    }
}
