//! Gives every local variable of a function a name of its own: takes the
//! function, gives it back with each binding that would reuse a name called
//! `x1`, `x2`, ... (also inside the macros of the standard library, whose format
//! strings may capture a variable).
//!
//! Promises that afterwards a text names one variable in the whole function, so
//! that code may be moved between its blocks.

use syn::ext::IdentExt as _;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Item, ItemFn, Macro, Pat, Stmt, parse_quote};

use super::macros::{self, Argument, Arguments};
use crate::compiler::diagnostics::{Diagnostics, text};
use crate::compiler::texts::{Plain, TextMap, TextSet};

/// What a function names afterwards.
pub struct Names {
    /// Its variables.
    pub locals: TextSet,
    /// All identifiers that are no members.
    pub idents: TextSet,
    /// Those that are used where they are none of its variables.
    free: TextSet,
    /// Whether there are functions inside.
    has_inner: bool,
}

impl Names {
    /// Of a function whose identifiers and variables are known.
    pub fn of(locals: TextSet, idents: TextSet) -> Names {
        Names { locals, idents, free: TextSet::default(), has_inner: false }
    }
}

/// All identifiers of a function that are no members.
pub fn identifiers(item: &ItemFn) -> TextSet {
    let mut idents = Vec::new();
    macros::identifiers(item.to_token_stream(), &mut idents);
    idents.iter().map(Plain::plain).collect()
}

/// Renames in place; `taken` are the identifiers before. No variable but a parameter is called
/// as something else is that the function, or one inside of it, uses.
pub fn function(item: &mut ItemFn, taken: TextSet, diagnostics: &mut Diagnostics) -> Names {
    let nothing = TextSet::default();
    let mut names = renamed(item, taken, Others { names: &nothing, keeps_parameters: true }, diagnostics);
    if names.has_inner {
        let mut inner = Inner::default();
        inner.visit_block(&item.block);
        names.free.extend(inner.free);
    }
    let (mut others, kept) = (names.free.clone(), parameters(item));
    others.retain(|name| names.locals.contains(name) && !kept.contains(name));
    if !others.is_empty() {
        let free = std::mem::take(&mut names.free);
        names = apart(item, names.idents, Others { names: &others, keeps_parameters: true }, diagnostics);
        names.free.extend(free);
    }
    if names.has_inner {
        let mut others = names.free.clone();
        others.extend(names.locals.iter().cloned());
        let taken = std::mem::take(&mut names.idents);
        let mut apart = Apart { taken, others, diagnostics };
        apart.visit_block_mut(&mut item.block);
        names.idents = apart.taken;
    }
    names
}

/// Names that variables must not have, as they stand for something else.
#[derive(Clone, Copy)]
pub struct Others<'n> {
    pub names: &'n TextSet,
    /// Whether parameters may have them nevertheless.
    pub keeps_parameters: bool,
}

/// Renames in place, so that no variable has one of these names. The variables that are given
/// back are those that there are then.
pub fn apart(item: &mut ItemFn, taken: TextSet, others: Others<'_>, diagnostics: &mut Diagnostics) -> Names {
    let mut names = renamed(item, taken, others, diagnostics);
    let kept = if others.keeps_parameters { parameters(item) } else { TextSet::default() };
    names.locals.retain(|name| kept.contains(name) || !others.names.contains(name));
    names
}

/// What a function uses that is no variable of its own.
pub fn free(item: &ItemFn) -> TextSet {
    let (mut item, taken) = (item.clone(), identifiers(item));
    function(&mut item, taken, &mut Diagnostics::default()).free
}

/// The names of parameters.
pub fn parameters(item: &ItemFn) -> TextSet {
    struct Find(TextSet);
    impl<'ast> Visit<'ast> for Find {
        fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
            self.0.insert(p.ident.plain());
            visit::visit_pat_ident(self, p);
        }
    }
    let mut find = Find(TextSet::default());
    item.sig.inputs.iter().for_each(|input| find.visit_fn_arg(input));
    find.0
}

/// What the functions inside a function use that is no variable of theirs.
#[derive(Default)]
struct Inner {
    free: TextSet,
}

impl<'ast> Visit<'ast> for Inner {
    fn visit_item(&mut self, item: &'ast Item) {
        if let Item::Fn(item) = item {
            self.free.extend(free(item));
        }
    }
}

/// Gives variables of the functions inside a function other names than all else has: their bodies
/// come to stand where they are called, beside what they are given.
struct Apart<'d> {
    taken: TextSet,
    others: TextSet,
    diagnostics: &'d mut Diagnostics,
}

impl VisitMut for Apart<'_> {
    fn visit_item_mut(&mut self, item: &mut Item) {
        if let Item::Fn(item) = item {
            let taken = std::mem::take(&mut self.taken);
            let others = Others { names: &self.others, keeps_parameters: false };
            let names = apart(item, taken, others, self.diagnostics);
            self.taken = names.idents;
            self.others.extend(names.locals);
        }
    }
}

fn renamed(item: &mut ItemFn, taken: TextSet, others: Others<'_>, diagnostics: &mut Diagnostics) -> Names {
    let delimiters = [item.sig.paren_token.span.open(), item.block.brace_token.span.open()];
    let nothing = TextSet::default();
    let mut rename = Rename {
        in_file: delimiters.into_iter().all(|span| context(span) == "0"),
        taken,
        numbers: TextMap::default(),
        bound: TextMap::default(),
        scopes: vec![TextMap::default()],
        refutable: false,
        reported: TextSet::default(),
        others: &nothing,
        free: TextSet::default(),
        has_inner: false,
        diagnostics,
    };
    if !others.keeps_parameters {
        rename.others = others.names;
    }
    for input in &mut item.sig.inputs {
        if let syn::FnArg::Typed(typed) = input {
            rename.bind(&mut typed.pat, false);
        }
    }
    rename.others = others.names;
    rename.visit_block_mut(&mut item.block);
    let Rename { bound, taken, free, has_inner, .. } = rename;
    Names { locals: bound.into_keys().collect(), idents: taken, free, has_inner }
}

struct Rename<'d> {
    /// Whether the function's delimiters stand in a file, so that what is within was read
    /// with them: of its uses of variables rustc need not be asked.
    in_file: bool,
    taken: TextSet,
    /// The last number that a text was given.
    numbers: TextMap<usize>,
    /// Every name that was ever bound, with its syntax context.
    bound: TextMap<String>,
    /// Of each block the variables, and `None` for what its items are called.
    scopes: Vec<TextMap<Option<Ident>>>,
    /// Whether an upper-case identifier in the current pattern is a constant.
    refutable: bool,
    /// Names of which an error has been reported.
    reported: TextSet,
    /// What no binding may be called.
    others: &'d TextSet,
    /// What is used that is no variable.
    free: TextSet,
    /// Whether there are functions inside.
    has_inner: bool,
    diagnostics: &'d mut Diagnostics,
}

impl Rename<'_> {
    fn scoped(&mut self, f: impl FnOnce(&mut Self)) {
        self.scopes.push(TextMap::default());
        f(self);
        self.scopes.pop();
    }

    fn look_up(&self, name: &str) -> Option<&Ident> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).and_then(Option::as_ref)
    }

    fn bind(&mut self, pat: &mut Pat, refutable: bool) {
        self.refutable = refutable;
        self.scopes.push(TextMap::default());
        self.visit_pat_mut(pat);
        let bound = self.scopes.pop().expect("pushed above");
        self.scopes.last_mut().expect("a function has a scope").extend(bound);
    }

    /// The name of a new binding; a text that occurs twice in one pattern (in
    /// alternatives) is one variable.
    fn new_name(&mut self, ident: &Ident) -> Ident {
        let text = ident.plain();
        if let Some(Some(same)) = self.scopes.last().and_then(|pattern| pattern.get(&text)) {
            return same.clone();
        }
        let context = context(ident.span());
        let name = match self.bound.get(&text) {
            None if self.others.contains(&text) => self.fresh(ident),
            None => ident.clone(),
            Some(other) => {
                if *other != context {
                    self.two_contexts(ident);
                }
                self.fresh(ident)
            }
        };
        self.bound.insert(text.clone(), context.clone());
        self.bound.insert(name.plain(), context);
        self.scopes.last_mut().expect("a pattern has a scope").insert(text, Some(name.clone()));
        name
    }

    fn two_contexts(&mut self, ident: &Ident) {
        let text = ident.plain();
        if self.reported.insert(text.clone()) {
            self.diagnostics.error(ident.span(), text::two_contexts(&text));
        }
    }

    fn fresh(&mut self, ident: &Ident) -> Ident {
        // Not `x_1`, which is how generated variables are told apart.
        // Nor with a capital, as constants are called in patterns.
        let mut base = ident.plain().to_lowercase();
        if base.ends_with(|c: char| c.is_ascii_digit() || c == '_') {
            base.push('v');
        }
        loop {
            let number = self.numbers.entry(base.clone()).or_insert(0);
            *number += 1;
            let name = format!("{base}{number}");
            if self.taken.insert(name.clone()) {
                return Ident::new(&name, Span::mixed_site().located_at(ident.span()));
            }
        }
    }

    /// Replaces a use of a variable by its name.
    fn replace(&mut self, ident: &mut Ident) {
        let text = ident.plain();
        let Some(name) = self.look_up(&text).cloned() else {
            self.free.insert(text);
            return;
        };
        if !self.in_file && self.bound.get(&text).is_some_and(|c| *c != context(ident.span())) {
            self.two_contexts(ident);
        }
        if name.unraw() != text {
            *ident = Ident::new(&name.plain(), Span::mixed_site().located_at(ident.span()));
        }
    }

    fn known_macro(&mut self, mac: &mut Macro, arguments: Arguments) {
        let captured = macros::captures(mac);
        macros::change(mac, arguments, |arguments| {
            self.arguments(arguments);
            if let Arguments::List(all) = arguments {
                captured.iter().for_each(|name| self.capture(name, all));
            }
        });
    }

    fn arguments(&mut self, arguments: &mut Arguments) {
        let Arguments::Match(value, pattern, guard) = arguments else {
            return macros::expressions_mut(arguments).into_iter().for_each(|e| self.visit_expr_mut(e));
        };
        self.visit_expr_mut(value);
        self.scoped(|this| {
            this.bind(pattern, true);
            if let Some(guard) = guard {
                this.visit_expr_mut(guard);
            }
        });
    }

    /// `"{y}"` of a renamed `y` gets an argument `y = y_1`.
    fn capture(&mut self, name: &str, arguments: &mut Vec<Argument>) {
        let Some(current) = self.look_up(name) else {
            self.free.insert(name.to_owned());
            return;
        };
        if current.unraw() == name || arguments.iter().any(|a| a.name.as_ref().is_some_and(|n| n == name)) {
            return;
        }
        arguments.push(Argument::named(name, parse_quote!(#current)));
    }

    fn unknown_macro(&mut self, mac: &Macro) {
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        for ident in idents {
            let text = ident.plain();
            // Else it need not be the name of anything.
            if self.look_up(&text).is_some_and(|name| name.unraw() != text) {
                let message = text::shadowed_in_macro(&text, &macros::name(mac));
                self.diagnostics.error(ident.span(), message);
            }
        }
    }

    /// The `let`s of a condition are in scope in what follows it.
    fn condition(&mut self, cond: &mut Expr, then: &mut Block) {
        self.scoped(|this| {
            this.visit_expr_mut(cond);
            this.visit_block_mut(then);
        });
    }
}

impl VisitMut for Rename<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        self.scoped(|this| {
            let items = block.stmts.iter().filter_map(|stmt| match stmt {
                Stmt::Item(item) => Some(item),
                _ => None,
            });
            let scope = this.scopes.last_mut().expect("a block has a scope");
            items.for_each(|item| each_name(item, &mut |name| drop(scope.insert(name.plain(), None))));
            block.stmts.iter_mut().for_each(|s| this.visit_stmt_mut(s));
        });
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        let refutable = local.init.as_ref().is_some_and(|i| i.diverge.is_some());
        if let Some(init) = &mut local.init {
            self.visit_expr_mut(&mut init.expr);
            if let Some((_, e)) = &mut init.diverge {
                self.visit_expr_mut(e);
            }
        }
        self.bind(&mut local.pat, refutable);
    }

    fn visit_expr_if_mut(&mut self, e: &mut syn::ExprIf) {
        self.condition(&mut e.cond, &mut e.then_branch);
        if let Some((_, other)) = &mut e.else_branch {
            self.visit_expr_mut(other);
        }
    }

    fn visit_expr_while_mut(&mut self, e: &mut syn::ExprWhile) {
        self.condition(&mut e.cond, &mut e.body);
    }

    fn visit_expr_let_mut(&mut self, e: &mut syn::ExprLet) {
        self.visit_expr_mut(&mut e.expr);
        self.bind(&mut e.pat, true);
    }

    fn visit_expr_for_loop_mut(&mut self, e: &mut syn::ExprForLoop) {
        self.visit_expr_mut(&mut e.expr);
        self.scoped(|this| {
            this.bind(&mut e.pat, false);
            this.visit_block_mut(&mut e.body);
        });
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        self.scoped(|this| {
            this.bind(&mut arm.pat, true);
            if let Some((_, guard)) = &mut arm.guard {
                this.visit_expr_mut(guard);
            }
            this.visit_expr_mut(&mut arm.body);
        });
    }

    fn visit_expr_closure_mut(&mut self, e: &mut syn::ExprClosure) {
        self.scoped(|this| {
            for input in &mut e.inputs {
                this.bind(input, false);
            }
            this.visit_expr_mut(&mut e.body);
        });
    }

    fn visit_pat_ident_mut(&mut self, p: &mut syn::PatIdent) {
        let marked = p.by_ref.is_some() || p.mutability.is_some() || p.subpat.is_some();
        // Where a variable has the name, no constant does.
        let constant =
            self.refutable && !marked && starts_upper(&p.ident) && self.look_up(&p.ident.plain()).is_none();
        if !constant {
            p.ident = self.new_name(&p.ident);
        }
        if let Some((_, inner)) = &mut p.subpat {
            self.visit_pat_mut(inner);
        }
    }

    fn visit_field_pat_mut(&mut self, p: &mut syn::FieldPat) {
        let before = p.pat.to_token_stream().to_string();
        self.visit_pat_mut(&mut p.pat);
        if p.colon_token.is_none() && before != p.pat.to_token_stream().to_string() {
            p.colon_token = Some(syn::Token![:](Span::mixed_site()));
        }
    }

    fn visit_field_value_mut(&mut self, f: &mut syn::FieldValue) {
        let before = f.expr.to_token_stream().to_string();
        self.visit_expr_mut(&mut f.expr);
        if f.colon_token.is_none() && before != f.expr.to_token_stream().to_string() {
            f.colon_token = Some(syn::Token![:](Span::mixed_site()));
        }
    }

    fn visit_expr_path_mut(&mut self, p: &mut syn::ExprPath) {
        if p.qself.is_none() && p.path.leading_colon.is_none() && p.path.segments.len() == 1 {
            let segment = &mut p.path.segments[0];
            if segment.arguments.is_none() {
                self.replace(&mut segment.ident);
            } else {
                self.free.insert(segment.ident.plain());
            }
        }
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        match macros::arguments(mac) {
            Some(arguments) => self.known_macro(mac, arguments),
            None => self.unknown_macro(mac),
        }
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if let Stmt::Item(item) = stmt {
            self.has_inner |= matches!(item, Item::Fn(_));
        } else {
            visit_mut::visit_stmt_mut(self, stmt);
        }
    }

    fn visit_item_mut(&mut self, _: &mut Item) {}
    fn visit_type_mut(&mut self, _: &mut syn::Type) {}
    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}
}

/// The names of values that an item brings into the block around it; not those that a `use` of
/// all of a module does.
fn each_name(item: &Item, f: &mut dyn FnMut(&Ident)) {
    fn each_import(tree: &syn::UseTree, f: &mut dyn FnMut(&Ident)) {
        match tree {
            syn::UseTree::Path(path) => each_import(&path.tree, f),
            syn::UseTree::Name(name) => f(&name.ident),
            syn::UseTree::Rename(name) => f(&name.rename),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| each_import(tree, f)),
            syn::UseTree::Glob(_) => {}
        }
    }
    match item {
        Item::Fn(item) => f(&item.sig.ident),
        Item::Const(item) => f(&item.ident),
        Item::Static(item) => f(&item.ident),
        Item::Struct(item) => f(&item.ident),
        Item::Use(item) => each_import(&item.tree, f),
        _ => {}
    }
}

/// Whether an identifier looks like a constant or a variant.
pub fn starts_upper(ident: &Ident) -> bool {
    ident.plain().starts_with(char::is_uppercase)
}

/// The syntax context of a span, as far as it can be told: rustc's debug
/// form of a span ends in `#3` or the like. Elsewhere there is one context.
fn context(span: Span) -> String {
    let debug = format!("{span:?}");
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    debug.split_once('#').map(|(_, rest)| digits(rest)).unwrap_or_default()
}
