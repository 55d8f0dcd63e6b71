//! Functions together with those of their module that they call: takes one, gives it with these
//! inside of its body, where their calls are written out like those of any function that stands
//! there. Several directions at once are taken through calls in this way; and what a function
//! keeps between its two halves need then not be kept for each call by itself. Other code with
//! loops is better called: rustc knows of a function's parameters that they are apart.
//!
//! Promises that a name of a function means it wherever it stands: variables that share theirs
//! with one get another name.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens as _;
use syn::visit::{self, Visit};
use syn::{Expr, FnArg, Item, ItemFn, Pat, ReturnType, Stmt, Type};

use super::aliases::Aliases;
use super::known::{Holds, Known};
use super::nested;
use super::scope::Own;
use super::takes_part::Candidate;
use crate::compiler;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::lower::{self, Others};
use crate::compiler::options::{Inlined, Options};
use crate::compiler::texts::{Plain, TextSet};

/// What is longer, with all calls written out, is left as it is.
const MOST_TOKENS: usize = 10_000;

/// What is longer does not take the function's place.
const MOST_IN_PLACE: usize = 3_000;

/// The functions of a module that may be written out where others call them: free ones without
/// generic parameters, whose derivative is that of their body.
#[derive(Default)]
pub struct Helpers {
    all: BTreeMap<String, Part>,
    names: TextSet,
    options: Options,
}

/// A function in which no variable is called as a helper is.
struct Part {
    function: ItemFn,
    /// Its identifiers that are no members.
    words: TextSet,
    /// Those that are no variables of its own.
    free: TextSet,
    tokens: usize,
    /// The parameters that its `wrt` does not name.
    left_out: Vec<usize>,
    /// Whether it is better written out than called.
    is_better: OnceCell<bool>,
}

/// Which functions come inside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Which {
    All,
    /// Those that are better written out.
    Better,
}

impl Helpers {
    /// Those of a module.
    pub fn of(items: &[Item], known: &Known, aliases: &Aliases, options: &Options) -> Helpers {
        let helpers = items.iter().filter_map(|item| match item {
            Item::Fn(function) => Some(function),
            _ => None,
        });
        let helpers = helpers.filter(|f| is_ordinary(f));
        let helpers = helpers.filter_map(|f| Some((aliases.resolved(f), left_out(f, known, options)?)));
        let helpers: Vec<(ItemFn, Vec<usize>)> = helpers.collect();
        let names: TextSet = helpers.iter().map(|(f, _)| f.sig.ident.plain()).collect();
        let part = |(f, left_out): (ItemFn, Vec<usize>)| {
            let name = f.sig.ident.plain();
            Some((name, Part { left_out, ..Part::of(f, &names, false)? }))
        };
        let all = helpers.into_iter().filter_map(part).collect();
        Helpers { all, names, options: options.clone() }
    }

    /// A function with those inside of it that it calls; `None` where there are none, or they
    /// cannot stand there.
    pub fn inside(&self, function: &ItemFn, which: Which) -> Option<Inlined> {
        if self.all.is_empty() || !is_ordinary(function) {
            return None;
        }
        let whole = Part::of(function.clone(), &self.names, true)?;
        let mut called = BTreeSet::new();
        let size = self.follow(&whole, which, &mut vec![function.sig.ident.plain()], &mut called)?;
        let most = if which == Which::All { MOST_TOKENS } else { MOST_IN_PLACE };
        let helpers: Vec<&Part> = called.iter().map(|name| &self.all[name]).collect();
        // Inside, what they use is not to mean a parameter.
        let parameters = lower::parameters(function);
        let is_hidden = |part: &&Part| part.free.iter().any(|name| parameters.contains(name));
        if helpers.is_empty() || size > most || helpers.iter().any(is_hidden) {
            return None;
        }
        let left_out = called.iter().map(|name| (name.clone(), self.all[name].left_out.clone())).collect();
        let inside = helpers.iter().map(|part| Stmt::Item(Item::Fn(part.function.clone())));
        let mut function = whole.function;
        function.block.stmts.splice(0..0, inside.collect::<Vec<_>>());
        Some(Inlined { function, left_out })
    }

    /// Collects what a function calls, also by what it calls, and gives how long it is with all
    /// of that written out; `None` where something calls itself.
    fn follow(
        &self,
        of: &Part,
        which: Which,
        path: &mut Vec<String>,
        called: &mut BTreeSet<String>,
    ) -> Option<usize> {
        let mut size = of.tokens;
        for name in of.words.iter().filter(|name| self.names.contains(*name)) {
            let part = self.all.get(name)?;
            if which == Which::Better && !part.is_better(&self.options) {
                continue;
            }
            if path.contains(name) {
                return None;
            }
            called.insert(name.clone());
            path.push(name.clone());
            size += self.follow(part, which, path, called)? * mentions(&of.function, name);
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
        (!errors.has_errors()).then_some(Part {
            function,
            words,
            free,
            tokens,
            left_out: Vec::new(),
            is_better: OnceCell::new(),
        })
    }

    /// Whether all its loops are short, or it keeps lists between its two halves.
    fn is_better(&self, options: &Options) -> bool {
        let is_better = || is_straight(&self.function) || compiler::keeps_lists(&self.function, options);
        *self.is_better.get_or_init(is_better)
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
        && !gives_wrapper(sig)
        && own.names.is_empty()
        && !own.all
}

/// Whether a function gives an `Option` or a `Result`: where it is written out, its early ends
/// would give values that the caller asks, which is less than calls can.
fn gives_wrapper(sig: &syn::Signature) -> bool {
    let ReturnType::Type(_, ty) = &sig.output else { return false };
    matches!(&**ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| {
        matches!(last.ident.plain().as_str(), "Option" | "Result")
    }))
}

/// Of a function that is differentiated, where no option says how, which parameters its `wrt` does
/// not name.
fn left_out(function: &ItemFn, known: &Known, outer: &Options) -> Option<Vec<usize>> {
    const OTHERS: [&str; 5] = ["doc", "inline", "must_use", "allow", "expect"];
    let is_other = |attr: &syn::Attribute| OTHERS.iter().any(|name| attr.path().is_ident(name));
    let mut attrs = function.attrs.clone();
    let asked = nested::take(&mut attrs, outer, &mut Diagnostics::default());
    if !attrs.iter().all(is_other) {
        return None;
    }
    match asked {
        None => {
            let candidate = Candidate { function, known, own: Holds::Nothing, outer: None };
            (candidate.takes_part() == Holds::Floats).then(Vec::new)
        }
        Some(nested::Asked::With(options)) => {
            let by_hand = options.vjp.is_some() || options.jvp_by.is_some() || options.partials.is_some();
            let other = by_hand || options.checkpoint.is_some() || options.no_link;
            let others = options.wrt.map(|wrt| {
                let named =
                    |input| parameter(input).is_some_and(|name| wrt.iter().any(|w| w.plain() == name));
                let inputs = function.sig.inputs.iter().enumerate();
                inputs.filter(|(_, input)| !named(*input)).map(|(k, _)| k).collect()
            });
            (!other && options.switches == outer.switches).then(|| others.unwrap_or_default())
        }
        Some(nested::Asked::Skip | nested::Asked::Elsewhere) => None,
    }
}

/// Whether all loops in a function are over a few numbers.
fn is_straight(function: &ItemFn) -> bool {
    struct Loops(bool);
    fn is_literal(e: Option<&Expr>) -> bool {
        matches!(e, Some(Expr::Lit(_)))
    }
    impl<'ast> Visit<'ast> for Loops {
        fn visit_expr_for_loop(&mut self, l: &'ast syn::ExprForLoop) {
            self.0 |= !matches!(&*l.expr, Expr::Range(r) if is_literal(r.start.as_deref()) && is_literal(r.end.as_deref()));
            visit::visit_expr_for_loop(self, l);
        }

        fn visit_expr_while(&mut self, _: &'ast syn::ExprWhile) {
            self.0 = true;
        }

        fn visit_expr_loop(&mut self, _: &'ast syn::ExprLoop) {
            self.0 = true;
        }

        fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
            self.0 |= m.method.to_string().contains("iter");
            visit::visit_expr_method_call(self, m);
        }

        fn visit_macro(&mut self, _: &'ast syn::Macro) {}
    }
    let mut loops = Loops(false);
    loops.visit_block(&function.block);
    !loops.0
}

/// The name of a parameter, unless it is taken apart.
fn parameter(input: &FnArg) -> Option<String> {
    match input {
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(name) => Some(name.ident.plain()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
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
