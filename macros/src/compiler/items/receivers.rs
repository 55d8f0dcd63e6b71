//! Which methods of an annotated item are called with an active `self` although their own
//! `wrt` does not name it: `fn kick(&mut self) { let a = self.accelerations(); .. }`.
//!
//! Takes the functions of the item, gives the names of such methods. Their hidden siblings
//! differentiate `self` too, so that such calls just work; what users call stays as it is.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser as _};
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Meta, Pat, Signature};

use super::nested;
use crate::compiler::lower::{macros, scan};
use crate::compiler::texts::{Plain, TextSet, regrouped};

/// A function of the item.
struct Function {
    name: String,
    /// Whether it has a shared receiver, or owns it.
    shared: bool,
    /// Whether its receiver takes part.
    active: bool,
    /// Whether nothing says with respect to what it is differentiated.
    open: bool,
    calls: Vec<Call>,
}

/// A call of a method.
struct Call {
    name: String,
    /// Whether the receiver is a part of `self`.
    of_self: bool,
}

/// The methods of a module.
pub fn of_items(items: &[Item]) -> TextSet {
    let mut all = Vec::new();
    add(items, &mut all);
    needed(&all)
}

/// The methods of an `impl`.
pub fn of_impl(block: &ItemImpl) -> TextSet {
    let mut all = Vec::new();
    add_impl(block, &mut all);
    needed(&all)
}

fn add(items: &[Item], all: &mut Vec<Function>) {
    for item in items {
        match item {
            Item::Fn(f) => all.extend(function(&f.attrs, &f.sig, &f.block)),
            Item::Impl(block) => add_impl(block, all),
            Item::Mod(module) => module.content.iter().for_each(|(_, items)| add(items, all)),
            _ => {}
        }
    }
}

fn add_impl(block: &ItemImpl, all: &mut Vec<Function>) {
    let operator = super::operator::of(block).is_some();
    for item in &block.items {
        if let ImplItem::Fn(f) = item
            && let Some(mut found) = function(&f.attrs, &f.sig, &f.block)
        {
            found.active |= operator;
            found.open &= block.trait_.is_none();
            all.push(found);
        }
    }
}

fn function(attrs: &[Attribute], sig: &Signature, block: &syn::Block) -> Option<Function> {
    let asked: Vec<TokenStream> = attrs.iter().filter(|a| nested::is_ours(a)).map(arguments).collect();
    let words: Vec<String> = asked.iter().flat_map(words).collect();
    let says = |word: &str| words.iter().any(|w| w == word);
    if says("skip") {
        return None;
    }
    let receiver = sig.inputs.first().filter(|input| matches!(input, FnArg::Receiver(_)));
    let exclusive = receiver.is_some_and(super::takes_part::is_exclusive);
    let constants = if says("wrt") { parameters(sig, &words) } else { TextSet::default() };
    let mut find = Find { constants, calls: Vec::new() };
    find.visit_block(block);
    Some(Function {
        name: sig.ident.plain(),
        shared: receiver.is_some() && !exclusive,
        active: says("self") || (exclusive && !says("wrt")),
        open: !["wrt", "vjp", "partials", "no_link"].iter().any(|word| says(word)),
        calls: find.calls,
    })
}

fn arguments(attr: &Attribute) -> TokenStream {
    match &attr.meta {
        Meta::List(list) => list.tokens.clone(),
        Meta::Path(_) | Meta::NameValue(_) => TokenStream::new(),
    }
}

fn words(args: &TokenStream) -> Vec<String> {
    let mut idents = Vec::new();
    macros::identifiers(args.clone(), &mut idents);
    idents.iter().map(Plain::plain).collect()
}

/// The parameters that are not named.
fn parameters(sig: &Signature, named: &[String]) -> TextSet {
    let name = |input: &FnArg| match input {
        FnArg::Typed(typed) => match &*typed.pat {
            Pat::Ident(p) => Some(p.ident.plain()),
            _ => None,
        },
        FnArg::Receiver(_) => None,
    };
    sig.inputs.iter().filter_map(name).filter(|name| !named.contains(name)).collect()
}

/// Finds calls of methods, but of what stays constant.
struct Find {
    constants: TextSet,
    calls: Vec<Call>,
}

impl Find {
    fn note(&mut self, method: &syn::Ident, receiver: &Expr) {
        let root = scan::root(receiver);
        if root.as_ref().is_none_or(|root| !self.constants.contains(root)) {
            let of_self = root.is_some_and(|root| root == "self");
            self.calls.push(Call { name: method.plain(), of_self });
        }
    }
}

impl<'ast> Visit<'ast> for Find {
    fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
        self.note(&m.method, &m.receiver);
        visit::visit_expr_method_call(self, m);
    }

    fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
        if let (Expr::Path(p), Some(first)) = (&*c.func, c.args.first())
            && p.path.segments.len() > 1
            && let Some(last) = p.path.segments.last()
        {
            self.note(&last.ident, first);
        }
        visit::visit_expr_call(self, c);
    }
}

/// The methods that are called with something active, also by each other.
fn needed(all: &[Function]) -> TextSet {
    let mut found = TextSet::default();
    loop {
        let active = |f: &Function| f.active || found.contains(&f.name);
        let calls = all.iter().flat_map(|f| f.calls.iter().filter(|c| !c.of_self || active(f)));
        let names: Vec<&String> = calls.map(|c| &c.name).collect();
        let is_needed = |f: &&Function| f.shared && f.open && !f.active && names.contains(&&f.name);
        let more: Vec<String> = all.iter().filter(is_needed).map(|f| f.name.clone()).collect();
        let before = found.len();
        found.extend(more);
        if found.len() == before {
            return found;
        }
    }
}

/// Generated methods without the hidden ones.
pub fn public(generated: TokenStream) -> TokenStream {
    let Some(items) = parsed(generated.clone()) else { return generated };
    items.iter().filter(|f| !is_hidden(f)).map(ToTokens::to_token_stream).collect()
}

/// The hidden ones of generated methods, and what they call of the others under names that
/// are hidden too.
pub fn hidden(generated: TokenStream) -> TokenStream {
    let Some(items) = parsed(generated) else { return TokenStream::new() };
    let (mut kept, mut others): (Vec<ImplItemFn>, Vec<ImplItemFn>) = items.into_iter().partition(is_hidden);
    loop {
        let mut called = Vec::new();
        kept.iter().for_each(|f| macros::identifiers(f.to_token_stream(), &mut called));
        let (more, rest): (Vec<_>, Vec<_>) = others.into_iter().partition(|f| called.contains(&f.sig.ident));
        others = rest;
        if more.is_empty() {
            break;
        }
        kept.extend(more);
    }
    let names: TextSet = kept.iter().filter(|f| !is_hidden(f)).map(|f| f.sig.ident.plain()).collect();
    for f in kept.iter_mut().filter(|f| !is_hidden(f)) {
        f.vis = syn::Visibility::Inherited;
        f.attrs.retain(|attr| !attr.path().is_ident("doc"));
        f.attrs.push(syn::parse_quote!(#[doc(hidden)]));
    }
    kept.iter().map(|f| renamed(f.to_token_stream(), &names)).collect()
}

fn parsed(generated: TokenStream) -> Option<Vec<ImplItemFn>> {
    let items = |input: ParseStream| {
        let mut items = Vec::new();
        while !input.is_empty() {
            items.push(input.parse::<ImplItemFn>()?);
        }
        Ok(items)
    };
    items.parse2(generated).ok()
}

fn is_hidden(f: &ImplItemFn) -> bool {
    f.sig.ident.plain().starts_with("__")
}

/// Code with `__own_f` for each `f` of these.
fn renamed(tokens: TokenStream, names: &TextSet) -> TokenStream {
    let one = |tree: TokenTree| match tree {
        TokenTree::Ident(ident) if names.contains(&ident.plain()) => {
            TokenTree::Ident(Ident::new(&format!("__own_{}", ident.plain()), ident.span()))
        }
        TokenTree::Group(group) => regrouped(&group, renamed(group.stream(), names)),
        other => other,
    };
    tokens.into_iter().map(one).collect()
}
