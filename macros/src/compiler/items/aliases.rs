//! The names that an annotated module gives to types: takes its items, gives its
//! functions with the types themselves. A name that means two things, that stands under
//! a `cfg` or that has parameters stays as it is.

use std::collections::HashMap;

use syn::visit_mut::{self, VisitMut};
use syn::{Ident, Item, ItemFn, Type};

use super::scope::Own;
use crate::compiler::texts::Plain as _;

/// From the names of types to the types.
#[derive(Clone, Debug, Default)]
pub struct Aliases {
    types: HashMap<String, Type>,
}

impl Aliases {
    /// Those that stand directly in a module.
    pub fn of(items: &[Item]) -> Aliases {
        let plain = |item: &Item| match item {
            Item::Type(t) if t.attrs.iter().all(|a| a.path().is_ident("doc")) => {
                let simple = t.generics.params.is_empty() && is_simple(&t.ty);
                simple.then(|| (text(&t.ident), (*t.ty).clone()))
            }
            _ => None,
        };
        let names: Vec<String> = items.iter().filter_map(name).collect();
        let once = |name: &String| names.iter().filter(|n| *n == name).count() == 1;
        let types = items.iter().filter_map(plain).filter(|(name, _)| once(name)).collect();
        Aliases { types }.closed()
    }

    /// With the names in the types replaced too.
    fn closed(mut self) -> Aliases {
        for _ in 0..self.types.len() {
            let mut replace = Replace { types: self.types.clone() };
            self.types.values_mut().for_each(|ty| replace.visit_type_mut(ty));
        }
        self
    }

    /// A function in which the types stand instead of their names.
    pub fn resolved(&self, function: &ItemFn) -> ItemFn {
        let (mut function, own) = (function.clone(), Own::of(function));
        let mut types = self.types.clone();
        types.retain(|name, _| !own.all && !own.names.contains(name));
        if !types.is_empty() {
            Replace { types }.visit_item_fn_mut(&mut function);
        }
        function
    }
}

/// Whether a type can stand wherever its name can.
fn is_simple(ty: &Type) -> bool {
    matches!(ty, Type::Path(_) | Type::Array(_) | Type::Tuple(_) | Type::Slice(_))
}

/// The name of a type alias, also of one that is not looked into.
fn name(item: &Item) -> Option<String> {
    match item {
        Item::Type(t) => Some(text(&t.ident)),
        _ => None,
    }
}

fn text(ident: &Ident) -> String {
    ident.plain()
}

struct Replace {
    types: HashMap<String, Type>,
}

impl VisitMut for Replace {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        let named = match ty {
            Type::Path(path) if path.qself.is_none() => path.path.get_ident().map(text),
            _ => None,
        };
        match named.and_then(|name| self.types.get(&name)) {
            Some(meant) => *ty = meant.clone(),
            None => visit_mut::visit_type_mut(self, ty),
        }
    }

    /// `Real::sin(x)`
    fn visit_expr_path_mut(&mut self, e: &mut syn::ExprPath) {
        visit_mut::visit_expr_path_mut(self, e);
        let first = match e.path.segments.first_mut() {
            Some(first) if e.qself.is_none() && first.arguments.is_none() => first,
            _ => return,
        };
        let meant = match self.types.get(&text(&first.ident)) {
            Some(Type::Path(meant)) => meant.path.get_ident(),
            _ => None,
        };
        if let Some(meant) = meant
            && e.path.segments.len() > 1
        {
            e.path.segments[0].ident = Ident::new(&meant.to_string(), e.path.segments[0].ident.span());
        }
    }
}
