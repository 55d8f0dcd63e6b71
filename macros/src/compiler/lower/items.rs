//! Items inside the function. All of them are moved to its beginning, where both
//! halves of the derivative see them; an item of an inner block only if its name
//! means nothing else outside of that block.

use std::cell::OnceCell;

use proc_macro2::Span;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Block, Item, ItemFn, Stmt, UseTree};

use super::context::Lower;
use super::macros;
use crate::compiler::diagnostics::text;
use crate::compiler::ir::{Inert, Opaque, Stmt as IrStmt};
use crate::compiler::texts::{Plain as _, TextMap, TextSet};

/// Names of items of inner blocks that occur outside of their block too.
pub fn ambiguous(item: &ItemFn) -> TextSet {
    struct Find<'i> {
        item: &'i ItemFn,
        all: OnceCell<TextMap<usize>>,
        found: TextSet,
    }
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_block(&mut self, block: &'ast Block) {
            let items = block.stmts.iter().filter_map(|s| if let Stmt::Item(i) = s { Some(i) } else { None });
            let names: Vec<String> = items.flat_map(names).map(|(name, _)| name).collect();
            if !names.is_empty() {
                let inside = counts(block);
                let all = self.all.get_or_init(|| counts(self.item));
                self.found.extend(names.into_iter().filter(|n| inside.get(n) != all.get(n)));
            }
            visit::visit_block(self, block);
        }
        fn visit_item(&mut self, _: &'ast Item) {}
    }
    let mut find = Find { item, all: OnceCell::new(), found: TextSet::default() };
    item.block.stmts.iter().for_each(|s| find.visit_stmt(s));
    find.found
}

fn counts(code: &impl ToTokens) -> TextMap<usize> {
    let mut idents = Vec::new();
    macros::identifiers(code.to_token_stream(), &mut idents);
    let mut counts = TextMap::default();
    for ident in idents {
        *counts.entry(ident.plain()).or_default() += 1;
    }
    counts
}

/// The names that an item brings into scope; `*` for a glob import.
pub fn names(item: &Item) -> Vec<(String, Span)> {
    let ident = match item {
        Item::Const(i) => &i.ident,
        Item::Enum(i) => &i.ident,
        Item::ExternCrate(i) => i.rename.as_ref().map_or(&i.ident, |(_, name)| name),
        Item::Fn(i) => &i.sig.ident,
        Item::Macro(i) => return i.ident.iter().map(named).collect(),
        Item::Mod(i) => &i.ident,
        Item::Static(i) => &i.ident,
        Item::Struct(i) => &i.ident,
        Item::Trait(i) => &i.ident,
        Item::TraitAlias(i) => &i.ident,
        Item::Type(i) => &i.ident,
        Item::Union(i) => &i.ident,
        Item::Use(i) => {
            let mut found = Vec::new();
            imported(&i.tree, &mut found);
            return found;
        }
        _ => return Vec::new(),
    };
    vec![named(ident)]
}

fn named(ident: &proc_macro2::Ident) -> (String, Span) {
    (ident.plain(), ident.span())
}

fn imported(tree: &UseTree, found: &mut Vec<(String, Span)>) {
    match tree {
        UseTree::Path(p) => imported(&p.tree, found),
        UseTree::Name(n) => found.push(named(&n.ident)),
        UseTree::Rename(r) => found.push(named(&r.rename)),
        UseTree::Glob(g) => found.push(("*".to_owned(), g.star_token.spans[0])),
        UseTree::Group(g) => g.items.iter().for_each(|t| imported(t, found)),
    }
}

impl Lower<'_> {
    /// Items of the function's own block.
    pub fn items(&mut self, item: &ItemFn) {
        let items =
            item.block.stmts.iter().filter_map(|s| if let Stmt::Item(i) = s { Some(i) } else { None });
        self.function.items.extend(items.cloned());
        self.own_items = self.function.items.len();
        if self.facts.forms.items {
            self.ambiguous_items = ambiguous(item);
        }
    }

    /// An item of a block whose statements become part of another list.
    pub fn item_stmt(&mut self, item: &Item) {
        let tokens = item.to_token_stream().to_string();
        if self.function.items[..self.own_items].iter().any(|i| i.to_token_stream().to_string() == tokens) {
            return;
        }
        for (name, span) in names(item) {
            if name == "*" || self.ambiguous_items.contains(&name) {
                self.diagnostics.error(span, text::inner_item(&name));
            }
        }
        self.function.items.push(item.clone());
    }

    /// They come first: they are visible in all of the function.
    pub fn place_items(&mut self) {
        let items = self.function.items.iter().map(|item| {
            let tokens = item.to_token_stream();
            let code = Opaque { tokens, reads: Vec::new(), writes: Vec::new(), blame: None };
            IrStmt::Inert(Box::new(Inert { code, defines: Vec::new() }))
        });
        let items: Vec<IrStmt> = items.collect();
        self.out.splice(0..0, items);
    }
}
