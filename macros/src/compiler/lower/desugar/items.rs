//! Which variables are lists because of what they are items of: `row` in
//! `for row in x.chunks(3)` and in `m.iter().map(|row| ..)`.

use syn::visit::{self, Visit};
use syn::{Expr, ExprClosure, ExprMethodCall, ItemFn, Local, Pat, Type, parse_quote};

use super::expect::{Types, head, pointee};
use super::fresh::{name_of, peel};
use crate::compiler::texts::{Plain as _, TextMap, TextSet};

/// The names that stand for lists wherever they are bound.
#[derive(Debug, Default)]
pub struct Items {
    lists: TextSet,
}

impl Items {
    /// Those of a function, of whose variables some types are written.
    pub fn of(item: &ItemFn, types: &Types<'_>) -> Items {
        let mut search = Search { types, known: TextMap::default(), other: TextSet::default() };
        search.visit_block(&item.block);
        let Search { known, other, .. } = search;
        let lists = known.into_iter().filter(|(name, ty)| is_list(ty) && !other.contains(name));
        Items { lists: lists.map(|(name, _)| name).collect() }
    }

    /// Whether an expression is the name of a list.
    pub fn is_list(&self, e: &Expr) -> bool {
        name_of(e).is_some_and(|name| self.lists.contains(&name.plain()))
    }
}

struct Search<'t> {
    types: &'t Types<'t>,
    /// The types of items.
    known: TextMap<Type>,
    /// Names that are also bound to something else.
    other: TextSet,
}

impl Search<'_> {
    fn ty(&self, e: &Expr) -> Option<Type> {
        self.types.of_expr(e).or_else(|| self.known.get(&name_of(peel(e))?.plain()).cloned())
    }

    /// The type of a list, or of a part or an element of one, behind any references.
    fn value(&self, e: &Expr) -> Option<Type> {
        match peel(e) {
            Expr::Reference(r) => self.value(&r.expr),
            Expr::Index(i) if matches!(peel(&i.index), Expr::Range(_)) => Some(parse_quote!([_])),
            Expr::Index(i) => list_element(&self.value(&i.expr)?),
            e => self.ty(e).map(pointee),
        }
    }

    /// What an iterator, or what is iterated over, gives; `_` where that is not known.
    fn item(&self, e: &Expr) -> Type {
        let unknown = || parse_quote!(_);
        match peel(e) {
            Expr::MethodCall(m) => self.item_of_method(m),
            Expr::Reference(r) => self.item(&r.expr),
            e => self.ty(e).and_then(|ty| list_element(&ty)).unwrap_or_else(unknown),
        }
    }

    fn item_of_method(&self, m: &ExprMethodCall) -> Type {
        let item = || self.item(&m.receiver);
        match (m.method.to_string().as_str(), m.args.first()) {
            (
                "windows" | "chunks" | "chunks_exact" | "rchunks" | "chunks_mut" | "chunks_exact_mut",
                Some(_),
            ) => {
                parse_quote!([_])
            }
            ("iter" | "iter_mut" | "into_iter" | "copied" | "cloned" | "rev" | "by_ref", None) => item(),
            ("skip" | "take" | "step_by" | "filter" | "skip_while" | "take_while" | "inspect", Some(_)) => {
                item()
            }
            ("enumerate", None) => {
                let item = item();
                parse_quote!((_, #item))
            }
            ("zip", Some(other)) => {
                let (item, other) = (item(), self.item(other));
                parse_quote!((#item, #other))
            }
            _ => parse_quote!(_),
        }
    }

    fn note(&mut self, pat: &Pat, ty: &Type) {
        match (pat, ty) {
            (Pat::Reference(p), _) => self.note(&p.pat, ty),
            (Pat::Paren(p), _) => self.note(&p.pat, ty),
            (Pat::Tuple(p), Type::Tuple(t)) if p.elems.len() == t.elems.len() => {
                p.elems.iter().zip(&t.elems).for_each(|(p, t)| self.note(p, t));
            }
            (Pat::Ident(p), _) if p.subpat.is_none() => {
                let name = p.ident.plain();
                let differs = self.known.get(&name).is_some_and(|known| is_list(known) != is_list(ty));
                if differs {
                    self.other.insert(name.clone());
                }
                self.known.insert(name, ty.clone());
            }
            _ => self.visit_pat(pat),
        }
    }

    fn closure(&mut self, m: &ExprMethodCall) {
        let Some(Expr::Closure(c)) = m.args.last() else { return };
        let given = match m.method.to_string().as_str() {
            "map" | "for_each" | "filter" | "filter_map" | "flat_map" | "any" | "all" | "inspect" => 0,
            "fold" => 1,
            _ => return,
        };
        if let Some(pat) = c.inputs.iter().nth(given) {
            let item = self.item(&m.receiver);
            self.note(pat, &item);
        }
    }
}

impl<'ast> Visit<'ast> for Search<'_> {
    fn visit_expr_for_loop(&mut self, e: &'ast syn::ExprForLoop) {
        let item = self.item(&e.expr);
        self.note(&e.pat, &item);
        self.visit_expr(&e.expr);
        self.visit_block(&e.body);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        match (&local.pat, &local.init) {
            (Pat::Type(t), _) => self.note(&t.pat, &pointee((*t.ty).clone())),
            (pat, Some(init)) => {
                let ty = self.value(&init.expr).unwrap_or_else(|| parse_quote!(_));
                self.note(pat, &ty);
            }
            (pat, None) => self.visit_pat(pat),
        }
        local.init.iter().for_each(|init| self.visit_local_init(init));
    }

    fn visit_expr_method_call(&mut self, m: &'ast ExprMethodCall) {
        self.visit_expr(&m.receiver);
        self.closure(m);
        m.args.iter().for_each(|arg| match arg {
            Expr::Closure(c) => self.visit_expr(&c.body),
            arg => self.visit_expr(arg),
        });
    }

    /// What is given elsewhere may be anything.
    fn visit_expr_closure(&mut self, c: &'ast ExprClosure) {
        visit::visit_expr_closure(self, c);
    }

    fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
        self.other.insert(p.ident.plain());
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::Array(_) | Type::Slice(_)) || head(ty).as_deref() == Some("Vec")
}

/// The type of an element of a list, behind any references.
fn list_element(ty: &Type) -> Option<Type> {
    let ty = pointee(ty.clone());
    let element = match &ty {
        Type::Array(t) => (*t.elem).clone(),
        Type::Slice(t) => (*t.elem).clone(),
        _ if is_list(&ty) => super::expect::argument(&ty)?,
        _ => return None,
    };
    Some(pointee(element))
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use crate::compiler::expand;

    /// Lists are gone through by index, in one loop with what they stand beside.
    #[test]
    fn items_of_lists_are_lists() {
        for row in [
            quote!(for row in x.chunks_exact(w.len()) {
                s += w.iter().zip(row).map(|(a, b)| a * b).sum::<f64>();
            }),
            quote!(for (row, &y) in x.chunks(2).zip(v) {
                s += y * w.iter().zip(row).map(|(a, b)| a * b).sum::<f64>();
            }),
            quote!(s += m.iter().map(|row| w.iter().zip(row).map(|(a, b)| a * b).sum::<f64>()).sum::<f64>();),
            quote!(let row = &x[1..]; s += w.iter().zip(row).map(|(a, b)| a * b).sum::<f64>();),
            quote!(let row = &m[0]; s += w.iter().zip(row).map(|(a, b)| a * b).sum::<f64>();),
        ] {
            let function = quote! {
                fn f(w: &[f64], x: &[f64], v: &[f64], m: &[Vec<f64>]) -> f64 { let mut s = 0.0; #row s }
            };
            let expansion = expand(quote!(wrt(w)), function).to_string();
            assert!(!expansion.contains("compile_error"), "{row}");
            assert!(!expansion.contains("others"), "{row} keeps an iterator");
        }
    }
}
