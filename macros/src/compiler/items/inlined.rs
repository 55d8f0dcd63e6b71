//! Functions together with those of their module that they call: takes one, gives it with these
//! inside of its body, where their calls are written out like those of any function that stands
//! there. Several directions at once are taken through calls in this way.
//!
//! Promises that a name of a function means it wherever it stands: variables that share theirs
//! with one get another name.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens as _;
use syn::{FnArg, Item, ItemFn, Stmt, Type};

use super::aliases::Aliases;
use super::known::{Holds, Known};
use super::nested;
use super::scope::Own;
use super::takes_part::Candidate;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::lower::{self, Others};
use crate::compiler::options::Options;
use crate::compiler::texts::{Plain, TextSet};

/// What is longer, with all calls written out, is left as it is.
const MOST_TOKENS: usize = 10_000;

/// The functions of a module that may be written out where others call them: free ones without
/// generic parameters, whose derivative is that of their body.
#[derive(Default)]
pub struct Helpers {
    all: BTreeMap<String, Part>,
    names: TextSet,
}

/// A function in which no variable is called as a helper is.
struct Part {
    function: ItemFn,
    /// Its identifiers that are no members.
    words: TextSet,
    /// Those that are no variables of its own.
    free: TextSet,
    tokens: usize,
}

impl Helpers {
    /// Those of a module.
    pub fn of(items: &[Item], known: &Known, aliases: &Aliases, options: &Options) -> Helpers {
        let helpers = items.iter().filter_map(|item| match item {
            Item::Fn(function) => Some(function),
            _ => None,
        });
        let helpers = helpers.filter(|f| is_ordinary(f) && is_its_own(f, known, options));
        let helpers: Vec<ItemFn> = helpers.map(|f| aliases.resolved(f)).collect();
        let names: TextSet = helpers.iter().map(|f| f.sig.ident.plain()).collect();
        let part = |f: ItemFn| Some((f.sig.ident.plain(), Part::of(f, &names, false)?));
        let all = helpers.into_iter().filter_map(part).collect();
        Helpers { all, names }
    }

    /// A function with those inside of it that it calls; `None` where there are none, or they
    /// cannot stand there.
    pub fn inside(&self, function: &ItemFn) -> Option<ItemFn> {
        if self.all.is_empty() || !is_ordinary(function) {
            return None;
        }
        let whole = Part::of(function.clone(), &self.names, true)?;
        let mut called = BTreeSet::new();
        let size = self.follow(&whole, &mut vec![function.sig.ident.plain()], &mut called)?;
        let helpers: Vec<&Part> = called.iter().map(|name| &self.all[name]).collect();
        // Inside, what they use is not to mean a parameter.
        let parameters = lower::parameters(function);
        let is_hidden = |part: &&Part| part.free.iter().any(|name| parameters.contains(name));
        if helpers.is_empty() || size > MOST_TOKENS || helpers.iter().any(is_hidden) {
            return None;
        }
        let inside = helpers.iter().map(|part| Stmt::Item(Item::Fn(part.function.clone())));
        let mut whole = whole.function;
        whole.block.stmts.splice(0..0, inside.collect::<Vec<_>>());
        Some(whole)
    }

    /// Collects what a function calls, also by what it calls, and gives how long it is with all
    /// of that written out; `None` where something calls itself.
    fn follow(&self, of: &Part, path: &mut Vec<String>, called: &mut BTreeSet<String>) -> Option<usize> {
        let mut size = of.tokens;
        for name in of.words.iter().filter(|name| self.names.contains(*name)) {
            let part = self.all.get(name).filter(|_| !path.contains(name))?;
            called.insert(name.clone());
            path.push(name.clone());
            size += self.follow(part, path, called)? * mentions(&of.function, name);
            path.pop();
            if size > MOST_TOKENS {
                return None;
            }
        }
        Some(size)
    }
}

impl Part {
    fn of(mut function: ItemFn, names: &TextSet, keeps_parameters: bool) -> Option<Part> {
        let (taken, mut errors) = (lower::identifiers(&function), Diagnostics::default());
        let others = Others { names, keeps_parameters };
        lower::apart(&mut function, taken, others, &mut errors);
        let mut words = Vec::new();
        lower::macros::identifiers(function.block.to_token_stream(), &mut words);
        let words = words.iter().map(Plain::plain).collect();
        let tokens = count(function.block.to_token_stream());
        function.attrs.clear();
        let free = lower::free(&function);
        (!errors.has_errors()).then_some(Part { function, words, free, tokens })
    }
}

/// Whether a function has a body that can stand elsewhere in its module.
fn is_ordinary(function: &ItemFn) -> bool {
    let (sig, own) = (&function.sig, Own::of(function));
    let is_plain = |input: &FnArg| match input {
        FnArg::Typed(typed) => !matches!(&*typed.ty, Type::ImplTrait(_)),
        FnArg::Receiver(_) => false,
    };
    let qualified = sig.constness.is_some() || sig.asyncness.is_some() || sig.unsafety.is_some();
    let foreign = sig.abi.is_some() || sig.variadic.is_some();
    !qualified
        && !foreign
        && sig.generics.params.is_empty()
        && sig.inputs.iter().all(is_plain)
        && own.names.is_empty()
        && !own.all
}

/// Whether a function is differentiated, and no option says of it how.
fn is_its_own(function: &ItemFn, known: &Known, outer: &Options) -> bool {
    const OTHERS: [&str; 5] = ["doc", "inline", "must_use", "allow", "expect"];
    let is_other = |attr: &syn::Attribute| OTHERS.iter().any(|name| attr.path().is_ident(name));
    let mut attrs = function.attrs.clone();
    let asked = nested::take(&mut attrs, outer, &mut Diagnostics::default());
    if !attrs.iter().all(is_other) {
        return false;
    }
    match asked {
        None => {
            let candidate = Candidate { function, known, own: Holds::Nothing, outer: None };
            candidate.takes_part() == Holds::Floats
        }
        Some(nested::Asked::With(options)) => {
            // What `wrt` leaves out is given nothing varied.
            options.vjp.is_none()
                && options.jvp_by.is_none()
                && options.partials.is_none()
                && options.checkpoint.is_none()
                && !options.no_link
        }
        Some(nested::Asked::Skip | nested::Asked::Elsewhere) => false,
    }
}

/// How often a name stands in a function.
fn mentions(function: &ItemFn, name: &str) -> usize {
    let mut words = Vec::new();
    lower::macros::identifiers(function.block.to_token_stream(), &mut words);
    words.iter().filter(|word| word.plain() == name).count()
}

fn count(tokens: proc_macro2::TokenStream) -> usize {
    let inside = |token| match token {
        proc_macro2::TokenTree::Group(group) => 2 + count(group.stream()),
        _ => 1,
    };
    tokens.into_iter().map(inside).sum()
}
