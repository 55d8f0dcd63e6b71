//! Arrays that are gone through by value while they change: takes the function with unique names,
//! gives it with a copy, as Rust makes one, in a variable of its own: `for v in a { a[1] += v; }`
//! becomes `let items = a; for v in items { a[1] += v; }`. After it, what is gone through is the
//! same at the end as it was at the start.

use std::collections::BTreeSet;

use syn::spanned::Spanned as _;
use syn::visit::Visit;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprMethodCall, ItemFn, Stmt};

use super::desugar::{Fresh, block_expr, define, is_stage, path, peel, tail};
use super::facts::Facts;
use super::scan;
use super::source::is_adaptor;
use crate::compiler::texts::{Plain as _, TextSet};

/// Makes the copies; `names` are those of all variables. Tells whether there were any.
pub fn function(item: &mut ItemFn, names: &mut TextSet, facts: &Facts) -> bool {
    if !facts.forms.iterators && !facts.forms.closures {
        return false;
    }
    let before = names.len();
    Copied { fresh: facts.fresh(), names, facts }.visit_block_mut(&mut item.block);
    names.len() > before
}

struct Copied<'a> {
    fresh: Fresh,
    names: &'a mut TextSet,
    facts: &'a Facts,
}

impl VisitMut for Copied<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let mut rest = std::mem::take(&mut block.stmts).into_iter();
        while let Some(mut stmt) = rest.next() {
            let copies = match &mut stmt {
                Stmt::Expr(Expr::ForLoop(f), _) if !matches!(peel(&f.expr), Expr::Range(_)) => {
                    let body = f.body.stmts.iter().map(|s| scan::stmt(s, self.facts).writes);
                    let changed = body.chain([scan::expr(&f.expr, self.facts).writes]).flatten().collect();
                    self.copies(&mut f.expr, &changed)
                }
                // An iterator in a variable.
                Stmt::Local(local) => {
                    let iterator = local.init.as_mut().filter(|init| is_open(&init.expr));
                    iterator.map_or_else(Vec::new, |init| {
                        let later = rest.as_slice().iter().flat_map(|s| scan::stmt(s, self.facts).writes);
                        let changed = later.chain(scan::expr(&init.expr, self.facts).writes).collect();
                        self.copies(&mut init.expr, &changed)
                    })
                }
                _ => Vec::new(),
            };
            block.stmts.extend(copies);
            block.stmts.push(stmt);
        }
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let Expr::MethodCall(m) = e else { return };
        if is_open_method(m) {
            return;
        }
        let changed = in_closures(m, self.facts);
        let copies = if changed.is_empty() { Vec::new() } else { self.copies(e, &changed) };
        if !copies.is_empty() {
            let chain = e.clone();
            *e = block_expr(copies.into_iter().chain([tail(chain)]).collect());
        }
    }
}

impl Copied<'_> {
    /// Takes copies of the lists that an iterator goes through by value and that change.
    fn copies(&mut self, iterator: &mut Expr, changed: &BTreeSet<String>) -> Vec<Stmt> {
        let mut lists = Vec::new();
        by_value(iterator, &mut lists);
        let mut copies = Vec::new();
        for list in lists {
            let root = scan::root(list).filter(|root| changed.contains(root));
            let handed_on = |root: &String| matches!(list, Expr::Path(_)) && self.facts.is_exclusive(root);
            if root.is_none_or(|root| handed_on(&root)) {
                continue;
            }
            let name = self.fresh.name("items", list.span());
            self.names.insert(name.plain());
            copies.push(define(&name, list));
            *list = path(&name);
        }
        copies
    }
}

/// The places among what an iterator goes through by value.
fn by_value<'e>(e: &'e mut Expr, found: &mut Vec<&'e mut Expr>) {
    match e {
        Expr::Paren(p) => by_value(&mut p.expr, found),
        Expr::Group(g) => by_value(&mut g.expr, found),
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Unary(_) => found.push(e),
        Expr::MethodCall(m) => {
            let by_reference =
                matches!(peel(&m.receiver), Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Unary(_))
                    && !matches!(m.method.to_string().as_str(), "into_iter" | "map");
            if !by_reference {
                by_value(&mut m.receiver, found);
            }
            if matches!(m.method.to_string().as_str(), "zip" | "chain") {
                m.args.iter_mut().for_each(|arg| by_value(arg, found));
            }
        }
        Expr::Call(c) if matches!(peel(&c.func), Expr::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "zip")) =>
        {
            c.args.iter_mut().for_each(|arg| by_value(arg, found));
        }
        _ => {}
    }
}

/// Whether an iterator is made that is gone through later.
fn is_open(e: &Expr) -> bool {
    matches!(peel(e), Expr::MethodCall(m) if is_open_method(m))
}

fn is_open_method(m: &ExprMethodCall) -> bool {
    let name = m.method.to_string();
    is_open_name(&name) && (name != "map" || matches!(peel(&m.receiver), Expr::MethodCall(_)))
}

/// Whether a method of this name may make an iterator.
pub fn is_open_name(name: &str) -> bool {
    is_adaptor(name) || is_stage(name)
}

/// What the closures among the arguments of a chain change.
fn in_closures(chain: &ExprMethodCall, facts: &Facts) -> BTreeSet<String> {
    struct Closures<'a>(&'a Facts, BTreeSet<String>);
    impl<'ast> Visit<'ast> for Closures<'_> {
        fn visit_expr(&mut self, e: &'ast Expr) {
            match e {
                Expr::Closure(_) => self.1.extend(scan::expr(e, self.0).writes),
                _ => syn::visit::visit_expr(self, e),
            }
        }
    }
    let mut closures = Closures(facts, BTreeSet::new());
    closures.visit_expr_method_call(chain);
    closures.1
}
