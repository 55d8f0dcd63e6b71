//! Methods that only look at what they are called on, where that can be changed: `t.data[t.at(i,
//! j)]` of a `let mut t`, which might else be a method with a derivative that changes `t`.
//!
//! Takes a function whose variables have different names, gives it with such calls through a
//! shared reference, `(&t).at(i, j)`: rustc refuses that where the method may change something.
//! Which methods they are is seen where the `impl` is; else those are taken for such that give
//! an index, an end of a range or a length, and those that are called `is_..` or `has_..`. They
//! stand in `discrete(..)`, so that rustc sees that what they give has no derivative, or in a
//! mark of this pass's where that is an integer anyway, which [`unmarked`] takes off.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprCall, ExprMethodCall, ItemFn, Local, Macro, Pat, Type, parse_quote_spanned};

use super::context::peel;
use super::facts::Facts;
use super::macros::{self, Arguments, Kind};
use super::ty::Looks;
use super::{lists, method, scan};
use crate::compiler::ir::Ty;
use crate::compiler::rules;
use crate::compiler::texts::Plain;

/// Writes it so; says whether there was anything to do.
pub fn function(item: &mut ItemFn, facts: &Facts, krate: &syn::Path) -> bool {
    let counted = BTreeSet::new();
    let mut pass = Accessors { facts, krate, counts: false, counted, shares: false, changed: false };
    pass.visit_block_mut(&mut item.block);
    pass.shares = true;
    pass.visit_block_mut(&mut item.block);
    pass.changed
}

/// What an integer that such a method gives stands in.
const MARK: &str = "__count";

/// Whether a call is what this pass puts around one of such a method.
pub fn is_marked(c: &ExprCall) -> bool {
    let Expr::Path(p) = &*c.func else { return false };
    let mut names = p.path.segments.iter().rev().map(|s| &s.ident);
    p.path.is_ident(MARK)
        || names.next().is_some_and(|name| name == "discrete")
            && names.next().is_some_and(|s| s == "__private")
}

/// The call in a mark.
pub fn unmarked(e: &Expr) -> Option<Expr> {
    match e {
        Expr::Call(c) if matches!(&*c.func, Expr::Path(p) if p.path.is_ident(MARK)) => {
            c.args.first().cloned()
        }
        _ => None,
    }
}

/// Whether an expression is a call of a method that is seen to be such.
fn is_seen(e: &Expr, facts: &Facts) -> bool {
    matches!(peel(e), Expr::MethodCall(m)
        if matches!(facts.generics.accessor(&m.method.plain()), Some(Looks::Gives(_))))
}

/// What such a call gives, where that is seen.
pub fn given<'f>(c: &ExprCall, facts: &'f Facts) -> Option<&'f Type> {
    match c.args.first().filter(|_| is_marked(c))? {
        Expr::MethodCall(m) => facts.generics.accessor(&m.method.plain())?.given(),
        _ => None,
    }
}

struct Accessors<'f> {
    facts: &'f Facts,
    krate: &'f syn::Path,
    /// Whether what is looked at is an index or a count.
    counts: bool,
    /// The variables that are used so.
    counted: BTreeSet<String>,
    /// Whether this is the second time through, in which calls are changed.
    shares: bool,
    changed: bool,
}

impl Accessors<'_> {
    /// An expression that is an index or a count, or that is none.
    fn within(&mut self, e: &mut Expr, counts: bool) {
        let before = std::mem::replace(&mut self.counts, counts);
        self.visit_expr_mut(e);
        self.counts = before;
    }

    /// Whether a call is one of a method that only looks at its receiver.
    fn is_accessor(&self, m: &ExprMethodCall) -> bool {
        let name = m.method.plain();
        let other = scan::is_pure(&name)
            || name.ends_with("_mut")
            || method::is_of_standard(m)
            || rules::find(&name, m.args.len() + 1).is_some();
        if other || !scan::varied(&m.receiver, self.facts).read {
            return false;
        }
        match self.facts.generics.accessor(&name) {
            Some(seen) => seen.given().is_some(),
            None if lists::is_of_lists(&name) => false,
            None => {
                self.may_change(m) && (self.counts || name.starts_with("is_") || name.starts_with("has_"))
            }
        }
    }

    /// Whether what it is called on is a place that can be changed.
    fn may_change(&self, m: &ExprMethodCall) -> bool {
        let place =
            matches!(peel(&m.receiver), Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Unary(_));
        place && scan::root(&m.receiver).is_some_and(|root| self.facts.is_mutable(&root))
    }

    /// The call, through a shared reference and with the mark.
    fn marked(&mut self, m: &mut ExprMethodCall) -> Expr {
        let at = Span::mixed_site().located_at(m.receiver.span());
        let receiver = &m.receiver;
        if self.may_change(m) {
            *m.receiver = parse_quote_spanned!(at=> (&#receiver));
        }
        self.changed = true;
        let (krate, at) = (self.krate, Span::mixed_site().located_at(m.method.span()));
        let (mark, discrete) = (Ident::new(MARK, at), Ident::new("discrete", at));
        if self.counts {
            parse_quote_spanned!(at=> #mark(#m))
        } else {
            parse_quote_spanned!(at=> #krate::__private::#discrete(#m))
        }
    }
}

impl VisitMut for Accessors<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        match e {
            Expr::Index(i) => {
                self.within(&mut i.expr, false);
                return self.within(&mut i.index, true);
            }
            Expr::Range(r) => {
                r.start.iter_mut().chain(&mut r.end).for_each(|end| self.within(end, true));
                return;
            }
            Expr::Repeat(r) => {
                self.within(&mut r.expr, false);
                return self.within(&mut r.len, true);
            }
            Expr::Path(p) if self.counts => {
                self.counted.extend(p.path.get_ident().map(Plain::plain));
            }
            Expr::MethodCall(m) if self.shares && self.is_accessor(m) => {
                m.args.iter_mut().for_each(|arg| {
                    let counts = self.counts && matches!(peel(arg), Expr::MethodCall(_));
                    self.within(arg, counts);
                });
                self.within(&mut m.receiver, false);
                *e = self.marked(m);
                return;
            }
            Expr::MethodCall(m) => {
                let inner = |e: &Expr| matches!(peel(e), Expr::MethodCall(_) | Expr::Binary(_));
                let counts = self.counts;
                for e in std::iter::once(&mut *m.receiver).chain(&mut m.args) {
                    let counts = counts && inner(e);
                    self.within(e, counts);
                }
                return;
            }
            Expr::Binary(_) | Expr::Paren(_) | Expr::Group(_) | Expr::Cast(_) => {}
            Expr::Call(c) => {
                let capacity = matches!(peel(&c.func), Expr::Path(p)
                    if p.path.segments.last().is_some_and(|s| s.ident == "with_capacity"));
                c.args.iter_mut().for_each(|arg| self.within(arg, capacity));
                return;
            }
            _ => {
                let before = std::mem::replace(&mut self.counts, false);
                visit_mut::visit_expr_mut(self, e);
                self.counts = before;
                return;
            }
        }
        visit_mut::visit_expr_mut(self, e);
    }

    fn visit_local_mut(&mut self, local: &mut Local) {
        let Some(init) = &mut local.init else { return };
        let pat = if let Pat::Type(t) = &local.pat { &*t.pat } else { &local.pat };
        let is_integer = |ty| matches!(self.facts.generics.lower(ty), Ty::Int(_) | Ty::Bool);
        let told = matches!(&local.pat, Pat::Type(t) if is_seen(&init.expr, self.facts) && is_integer(&t.ty));
        let counts = told || matches!(pat, Pat::Ident(p) if self.counted.contains(&p.ident.plain()));
        self.within(&mut init.expr, counts);
        if let Some((_, other)) = &mut init.diverge {
            self.within(other, false);
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        let is_list = macros::kind(mac) == Some(Kind::Vec);
        let Some(arguments) = macros::arguments(mac) else { return };
        macros::change(mac, arguments, |arguments| match arguments {
            Arguments::Repeat(value, count) => {
                self.within(value, false);
                self.within(count, is_list);
            }
            arguments => {
                macros::expressions_mut(arguments).into_iter().for_each(|e| self.within(e, false));
            }
        });
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
