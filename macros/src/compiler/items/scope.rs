//! Which names of an annotated module mean what is defined in it: takes its items, says
//! for each module in it whether a name there is the one of the definition that is seen,
//! and not one that a `use` brings in from outside.

use std::collections::{HashMap, HashSet};

use crate::compiler::texts::Plain as _;
use syn::visit::{self, Visit};
use syn::{Ident, Item, UseTree};

/// The names in a module.
#[derive(Debug, Default)]
pub struct Scope {
    /// Of the types and functions that are defined directly in it.
    defined: HashSet<String>,
    imports: Vec<Import>,
    modules: HashMap<String, Scope>,
}

/// What a `use` names.
#[derive(Debug)]
struct Import {
    path: Vec<String>,
    /// The name that it brings in; `None` for all that there are.
    name: Option<String>,
}

impl Scope {
    /// The names in a module, and in those in it.
    pub fn of(items: &[Item]) -> Scope {
        let mut scope = Scope::default();
        for item in items {
            match item {
                Item::Struct(item) => scope.define(&item.ident),
                Item::Enum(item) => scope.define(&item.ident),
                Item::Union(item) => scope.define(&item.ident),
                Item::Type(item) => scope.define(&item.ident),
                Item::Trait(item) => scope.define(&item.ident),
                Item::Fn(item) => scope.define(&item.sig.ident),
                Item::Use(item) => imports(&item.tree, &mut Vec::new(), &mut scope.imports),
                Item::Mod(item) => {
                    let items = item.content.as_ref().map_or(&[][..], |(_, items)| items);
                    scope.modules.insert(item.ident.plain(), Scope::of(items));
                }
                _ => {}
            }
        }
        scope
    }

    fn define(&mut self, name: &Ident) {
        self.defined.insert(name.plain());
    }

    /// Whether a name in the module at a path means a definition that is seen, given that
    /// there is one of this name only.
    pub fn sees(&self, at: &[String], name: &str) -> bool {
        let Some(module) = self.module(at) else { return false };
        if module.defined.contains(name) {
            return true;
        }
        if let Some(import) = module.imports.iter().find(|i| i.name.as_deref() == Some(name)) {
            let Some((last, path)) = import.path.split_last() else { return false };
            return last == name && self.resolved(at, path).is_some_and(|of| of.defined.contains(name));
        }
        let all = module.imports.iter().filter(|i| i.name.is_none());
        all.filter_map(|i| self.resolved(at, &i.path)).any(|of| of.defined.contains(name))
    }

    fn module(&self, at: &[String]) -> Option<&Scope> {
        at.iter().try_fold(self, |scope, name| scope.modules.get(name))
    }

    /// The module that a path names; `None` for one that is not seen.
    fn resolved(&self, at: &[String], path: &[String]) -> Option<&Scope> {
        let mut at = at.to_vec();
        for name in path {
            match name.as_str() {
                "self" => {}
                "super" => drop(at.pop()?),
                name => at.push(name.to_owned()),
            }
        }
        self.module(&at)
    }
}

fn imports(tree: &UseTree, path: &mut Vec<String>, found: &mut Vec<Import>) {
    match tree {
        UseTree::Path(tree) => {
            path.push(tree.ident.plain());
            imports(&tree.tree, path, found);
            path.pop();
        }
        UseTree::Name(tree) => {
            let path = path.iter().cloned().chain([tree.ident.plain()]).collect();
            found.push(Import { path, name: Some(tree.ident.plain()) });
        }
        UseTree::Rename(tree) => {
            let path = path.iter().cloned().chain([tree.ident.plain()]).collect();
            found.push(Import { path, name: Some(tree.rename.plain()) });
        }
        UseTree::Glob(_) => found.push(Import { path: path.clone(), name: None }),
        UseTree::Group(tree) => tree.items.iter().for_each(|tree| imports(tree, path, found)),
    }
}

/// The names that code gives to things of its own, by items and imports inside of it, and
/// whether it imports all of some module.
#[derive(Default)]
pub struct Own {
    pub names: HashSet<String>,
    pub all: bool,
}

impl Own {
    /// Those of a function.
    pub fn of(function: &syn::ItemFn) -> Own {
        let mut own = Own::default();
        own.visit_item_fn(function);
        own
    }
}

impl<'ast> Visit<'ast> for Own {
    fn visit_type_param(&mut self, p: &'ast syn::TypeParam) {
        self.names.insert(p.ident.plain());
    }

    fn visit_item(&mut self, item: &'ast Item) {
        let scope = Scope::of(std::slice::from_ref(item));
        self.names.extend(scope.defined);
        self.names.extend(scope.imports.iter().filter_map(|i| i.name.clone()));
        self.all |= scope.imports.iter().any(|i| i.name.is_none());
        visit::visit_item(self, item);
    }
}
