//! Writes closures and iterator chains out: takes a function whose variables have
//! different names, gives it as the code that one would write by hand without
//! them, where derivatives flow through them.
//!
//! - A call of a local closure, or of a function inside the function, becomes a
//!   block with the body ([`closure`]).
//! - A chain of iterator adaptors becomes loops, with what ends the chain as what
//!   they compute ([`chain`], [`drive`], [`consume`], [`search`]).
//!
//! What touches nothing varied stays as it is. Everything that is made here is
//! ordinary Rust that does the same as before, step by step and in the same order,
//! so that the passes after this one need not know.

mod alias;
mod apply;
mod array;
mod beside;
mod chain;
mod chosen;
mod closure;
mod consume;
mod drive;
mod either;
mod exits;
mod expect;
mod for_loop;
mod fresh;
mod gathered;
mod held;
mod in_place;
mod indexed;
mod items;
mod lent;
mod list;
mod local;
mod moved;
mod option;
mod places;
mod replace;
mod search;
mod sequence;
mod several;
mod sort;
mod stages;
#[cfg(test)]
mod tests;
mod told;
mod unrolled;
mod unwrap;
mod walk;

use proc_macro2::{Ident, Span};
use syn::visit::{self, Visit};
use syn::{Expr, ItemFn};

use super::facts::{self, Facts};
use super::{closed, rename, scan};
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::texts::{Plain as _, TextMap, TextSet};
use chain::Form;
use expect::Types;
use indexed::Lists;
use items::Items;

pub use chain::{ends_chain, is_stage};
pub use fresh::{Fresh, block_expr, define, grouped, is_zero, path, peel, tail, zero};
pub use places::key;
pub use replace::{By, Replace};

/// How often the function is gone through at most: once for each level of nesting.
const ROUNDS: usize = 64;

/// Writes a function out in place. Takes and gives the facts of the function; `facts_of`
/// collects them, given the names of all variables.
pub fn function(
    item: &mut ItemFn,
    mut facts: Facts,
    facts_of: &dyn Fn(&ItemFn, &TextSet) -> Facts,
    krate: &syn::Path,
    diagnostics: &mut Diagnostics,
) -> Desugared {
    let (mut notes, mut changed) = (Notes::default(), false);
    if !has_closures(item, &facts) {
        return Desugared { facts, notes, changed };
    }
    let mut not_walkers = TextSet::default();
    for _ in 0..ROUNDS {
        let mut desugar = Desugar::new(item, &facts, krate, diagnostics);
        desugar.not_walkers.clone_from(&not_walkers);
        let before = item.clone();
        let again = desugar.tables(item)
            || desugar.unrolled(item)
            || desugar.chosen_references(item)
            || desugar.closures(item)
            || desugar.options(item)
            || desugar.chains(item);
        notes = std::mem::take(&mut desugar.notes);
        if let Some(name) = desugar.mentions_walker(&*item) {
            *item = before;
            not_walkers.insert(name);
            continue;
        }
        changed |= again;
        if !again || diagnostics.has_errors() {
            break;
        }
        closed::function(item);
        let names = rename::function(item, rename::identifiers(item), diagnostics);
        lent::function(item);
        facts = facts_of(item, &names.locals);
    }
    Desugared { facts, notes, changed }
}

/// What is known of a function afterwards.
pub struct Desugared {
    pub facts: Facts,
    pub notes: Notes,
    /// Whether there was anything to do.
    pub changed: bool,
}

/// Why chains were left as they are: by where they stand, the token that is to blame
/// and the reason.
pub type Notes = TextMap<(Span, String)>;

/// One time through a function.
struct Desugar<'a> {
    fresh: Fresh,
    facts: &'a Facts,
    /// Where the runtime is.
    krate: &'a syn::Path,
    types: Types<'a>,
    lists: Lists,
    items: Items,
    /// Names made here, of which each is bound once and not changed.
    steady: TextSet,
    /// Names made here for the items of loops, for which the pattern of the loop may
    /// yet stand, and whether these are references.
    sources: TextMap<Form>,
    diagnostics: &'a mut Diagnostics,
    changed: bool,
    /// The iterators in variables.
    walkers: TextMap<walk::Walker>,
    /// Those that are used for more than is understood.
    not_walkers: TextSet,
    /// Why the current chain is not understood.
    failed: Option<(Span, String)>,
    /// The same of all chains that were left.
    notes: Notes,
}

impl<'a> Desugar<'a> {
    fn new(item: &ItemFn, facts: &'a Facts, krate: &'a syn::Path, diagnostics: &'a mut Diagnostics) -> Self {
        let (types, lists) = (Types::of(item, &facts.generics), Lists::of(item));
        let items = Items::of(item, &types);
        Desugar {
            fresh: facts.fresh(),
            facts,
            krate,
            types,
            lists,
            items,
            steady: TextSet::default(),
            sources: TextMap::default(),
            diagnostics,
            changed: false,
            walkers: TextMap::default(),
            not_walkers: TextSet::default(),
            failed: None,
            notes: Notes::default(),
        }
    }

    /// A new name for something that is bound once.
    fn steady(&mut self, text: &str, span: Span) -> Ident {
        let name = self.fresh.name(text, span);
        self.steady.insert(name.to_string());
        name
    }

    /// Whether an expression mentions something varied.
    fn is_varied(&self, e: &Expr) -> bool {
        scan::expr(e, self.facts).reads.iter().any(|name| self.facts.is_varied(name))
    }

    /// Whether derivatives may flow through an expression, to its value or to what
    /// it changes.
    fn is_active(&self, e: &Expr) -> bool {
        let mentions = scan::expr(e, self.facts);
        let varied = mentions.reads.iter().any(|name| self.facts.is_varied(name));
        let changes = mentions.writes.iter().any(|name| self.facts.is_varied(name));
        varied && (changes || facts::flows(e, self.facts))
    }

    /// Whether a name always stands for the same value.
    fn is_steady(&self, name: &Ident) -> bool {
        let name = name.plain();
        self.steady.contains(&name) || (self.facts.is_local(&name) && !self.facts.is_mutable(&name))
    }
}

/// Whether there is anything to write out: closures, functions, chains.
fn has_closures(item: &ItemFn, facts: &Facts) -> bool {
    struct Find<'f>(bool, &'f Facts, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {
            self.0 = true;
        }
        fn visit_item_fn(&mut self, _: &'ast ItemFn) {
            self.0 = true;
        }
        fn visit_local(&mut self, local: &'ast syn::Local) {
            // `let f = f64::sin;`
            self.0 |= local.init.as_ref().is_some_and(|i| match &*i.expr {
                Expr::Path(p) => !p.path.get_ident().is_some_and(|i| self.1.is_number(&i.plain())),
                Expr::MethodCall(m) => super::source::is_adaptor(&m.method.to_string()),
                e @ (Expr::If(_) | Expr::Match(_)) => either::chooses_references(e, self.1),
                _ => false,
            });
            visit::visit_local(self, local);
        }
        fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
            let name = m.method.to_string();
            self.0 |= chain::ends_chain(&name) || list::is_of_lists(&name) || unwrap::is_unwrapping(&name);
            visit::visit_expr_method_call(self, m);
        }
        fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
            self.0 |= chain::iter_function(c).is_some() || Desugar::vec_from(c).is_some();
            // A function in a variable.
            self.0 |= fresh::name_of(&c.func).is_some_and(|name| self.1.is_local(&name.plain()));
            self.0 |= matches!(peel(&c.func), Expr::Index(_));
            visit::visit_expr_call(self, c);
        }
        fn visit_macro(&mut self, m: &'ast syn::Macro) {
            let Some(arguments) = super::macros::arguments(m) else { return };
            let mut inside = Find(false, self.1, self.2);
            super::macros::expressions(&arguments).into_iter().for_each(|e| inside.visit_expr(e));
            self.0 |= inside.0;
        }
        fn visit_path(&mut self, p: &'ast syn::Path) {
            let option = |s: &syn::PathSegment| s.ident == "Some" || s.ident == "None";
            self.0 |= self.2 && p.segments.last().is_some_and(option);
        }
        fn visit_expr_for_loop(&mut self, f: &'ast syn::ExprForLoop) {
            self.0 |= unrolled::goes_over_references(&f.expr);
            self.0 |= chain::has_stages(&f.expr) || held::starts_at_call(&f.expr) || beside::has_zip(&f.expr);
            visit::visit_expr_for_loop(self, f);
        }
    }
    let mut find = Find(false, facts, facts.names("Some") || facts.names("None"));
    find.visit_block(&item.block);
    find.0
}
