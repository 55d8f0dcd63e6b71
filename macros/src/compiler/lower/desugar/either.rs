//! References that are chosen, `let (a, b) = if c { (&x, &y) } else { (&y, &x) };`: a copy of
//! what is chosen, which shared references cannot tell from it.

use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ItemFn, Local, Pat, Stmt, Type, parse_quote};

use super::Desugar;
use super::fresh::{name_of, peel, plain, tail};
use crate::compiler::lower::facts::Facts;
use crate::compiler::lower::leave;
use crate::compiler::texts::Plain as _;

impl Desugar<'_> {
    /// Writes such choices as choices between copies; whether there were any.
    pub fn chosen_references(&mut self, item: &mut ItemFn) -> bool {
        let mut either = Either { desugar: self, changed: false };
        either.visit_block_mut(&mut item.block);
        either.changed
    }

    /// A choice between references to places as one between what they refer to; whether each
    /// part is a reference. `list` tells whether one of them refers to a part of a list, if there
    /// is one.
    fn copied_choice(&self, e: &Expr, list: Option<bool>) -> Option<(Expr, Vec<bool>)> {
        match peel(e) {
            Expr::If(i) => {
                let mut i = i.clone();
                let (then, parts) = self.copied_block(&i.then_branch, list)?;
                i.then_branch = then;
                let (_, other) = i.else_branch.as_mut()?;
                let (value, same) = match &**other {
                    Expr::Block(b) if b.label.is_none() => {
                        let (block, same) = self.copied_block(&b.block, list)?;
                        (parse_quote!(#block), same)
                    }
                    other => self.copied_choice(other, list)?,
                };
                **other = value;
                (parts == same).then_some((Expr::If(i), parts))
            }
            Expr::Match(m) => {
                let mut m = m.clone();
                let mut parts: Option<Vec<bool>> = None;
                for arm in &mut m.arms {
                    if leave::diverges(&arm.body) {
                        continue;
                    }
                    let (value, same) = self.copied_leaf(&arm.body, list)?;
                    if parts.get_or_insert_with(|| same.clone()) != &same {
                        return None;
                    }
                    *arm.body = value;
                }
                Some((Expr::Match(m), parts?))
            }
            _ => None,
        }
    }

    fn copied_block(&self, block: &Block, list: Option<bool>) -> Option<(Block, Vec<bool>)> {
        let [Stmt::Expr(value, None)] = block.stmts.as_slice() else { return None };
        let (value, parts) = self.copied_leaf(value, list)?;
        let value = tail(value);
        Some((parse_quote!({ #value }), parts))
    }

    fn copied_leaf(&self, e: &Expr, list: Option<bool>) -> Option<(Expr, Vec<bool>)> {
        if let Some(copy) = self.copy(e, list) {
            return Some((copy, vec![true]));
        }
        match peel(e) {
            Expr::Tuple(t) => {
                let parts = t.elems.iter().map(|e| match self.copy(e, list) {
                    Some(copy) => (copy, true),
                    None => (e.clone(), false),
                });
                let (values, refers): (Vec<Expr>, Vec<bool>) = parts.unzip();
                refers.contains(&true).then(|| (parse_quote!((#(#values),*)), refers))
            }
            e => self.copied_choice(e, list),
        }
    }

    /// A copy of what a shared reference refers to.
    fn copy(&self, e: &Expr, list: Option<bool>) -> Option<Expr> {
        match peel(e) {
            Expr::Reference(r) if r.mutability.is_none() && self.is_varied(&r.expr) => {
                let place = &r.expr;
                is_place(place).then(|| {
                    if list == Some(true) {
                        parse_quote!(#place.to_vec())
                    } else {
                        parse_quote!(#place.clone())
                    }
                })
            }
            e @ Expr::Path(_) if self.is_varied(e) => match (self.types.of_expr(e), list) {
                (Some(Type::Reference(r)), _) if r.mutability.is_some() => None,
                (Some(Type::Reference(r)), _) if matches!(*r.elem, Type::Slice(_)) => {
                    Some(parse_quote!(#e.to_vec()))
                }
                // Of the type of the other ones.
                (_, Some(true)) => Some(parse_quote!(#e.to_vec())),
                (Some(Type::Reference(_)), _) | (None, Some(false)) => Some(parse_quote!((*#e).clone())),
                _ => None,
            },
            _ => None,
        }
    }
}

fn is_place(e: &Expr) -> bool {
    match peel(e) {
        Expr::Path(p) => p.path.get_ident().is_some(),
        Expr::Field(f) => is_place(&f.base),
        Expr::Index(i) => is_place(&i.expr),
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => is_place(&u.expr),
        _ => false,
    }
}

struct Either<'d, 'a> {
    desugar: &'d mut Desugar<'a>,
    changed: bool,
}

impl Either<'_, '_> {
    /// `let src = &copy;` behind the copy.
    fn split(&mut self, local: &mut Local) -> Option<Vec<Stmt>> {
        let init = local.init.as_mut().filter(|init| init.diverge.is_none())?;
        if !matches!(peel(&init.expr), Expr::If(_) | Expr::Match(_)) {
            return None;
        }
        let pats: Vec<&Pat> = match &local.pat {
            Pat::Tuple(t) => t.elems.iter().collect(),
            pat => vec![pat],
        };
        let (value, refers) = self.desugar.copied_choice(&init.expr, refers_to_lists(&init.expr))?;
        if pats.len() != refers.len() {
            return None;
        }
        let mut names = Vec::new();
        let mut stmts = Vec::new();
        for (pat, refers) in pats.iter().zip(&refers) {
            if !*refers {
                names.push((*pat).clone());
                continue;
            }
            let name = plain(pat)?;
            let copy = self.desugar.fresh.name(&format!("{name}_copy"), name.span());
            names.push(parse_quote!(#copy));
            stmts.push(parse_quote!(let #name = &#copy;));
        }
        *init.expr = value;
        local.pat = if let [one] = names.as_slice() { one.clone() } else { parse_quote!((#(#names),*)) };
        Some(stmts)
    }
}

impl VisitMut for Either<'_, '_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        visit_mut::visit_block_mut(self, block);
        let mut stmts = Vec::with_capacity(block.stmts.len());
        for mut stmt in std::mem::take(&mut block.stmts) {
            let after = match &mut stmt {
                Stmt::Local(local) => self.split(local),
                _ => None,
            };
            stmts.push(stmt);
            self.changed |= after.is_some();
            stmts.extend(after.unwrap_or_default());
        }
        block.stmts = stmts;
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Whether what is chosen may be a reference.
pub fn chooses_references(e: &Expr, facts: &Facts) -> bool {
    let of_block = |block: &Block| match block.stmts.last() {
        Some(Stmt::Expr(e, None)) => chooses_references(e, facts),
        _ => false,
    };
    match peel(e) {
        Expr::If(i) => {
            of_block(&i.then_branch)
                && i.else_branch.as_ref().is_some_and(|(_, e)| chooses_references(e, facts))
        }
        Expr::Block(b) => of_block(&b.block),
        Expr::Match(m) => m.arms.iter().any(|arm| chooses_references(&arm.body, facts)),
        Expr::Tuple(t) => t.elems.iter().any(|e| chooses_references(e, facts)),
        Expr::Reference(r) => r.mutability.is_none(),
        e => name_of(e).is_some_and(|name| facts.is_shared_parameter(&name.plain())),
    }
}

/// Whether one of the references that are chosen is to a part of a list; `None` where there is
/// none.
fn refers_to_lists(e: &Expr) -> Option<bool> {
    let of_block = |block: &Block| match block.stmts.last() {
        Some(Stmt::Expr(e, None)) => refers_to_lists(e),
        _ => None,
    };
    match peel(e) {
        Expr::If(i) => {
            of_block(&i.then_branch).max(i.else_branch.as_ref().and_then(|(_, e)| refers_to_lists(e)))
        }
        Expr::Block(b) => of_block(&b.block),
        Expr::Match(m) => m.arms.iter().map(|arm| refers_to_lists(&arm.body)).max()?,
        Expr::Tuple(t) => t.elems.iter().map(refers_to_lists).max()?,
        Expr::Reference(r) => {
            Some(matches!(peel(&r.expr), Expr::Index(i) if matches!(peel(&i.index), Expr::Range(_))))
        }
        _ => None,
    }
}
