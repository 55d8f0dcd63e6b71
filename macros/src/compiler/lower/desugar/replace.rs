//! Replaces a variable in code by something else: takes code in which every text
//! names one variable.

use proc_macro2::{Ident, Span};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Macro, Stmt, parse_quote};

use super::fresh::{self, name_of};
use crate::compiler::lower::macros::{self, Argument, Arguments};
use crate::compiler::texts::{Plain as _, TextMap};

/// What a variable is replaced by.
#[derive(Clone, Debug)]
pub enum By {
    /// Another variable.
    Name(Ident),
    /// `&place` or `&mut place`.
    Lent(Expr, bool),
    /// A tuple of variables.
    Parts(Expr),
}

/// Replaces variables.
#[derive(Debug, Default)]
pub struct Replace {
    by: TextMap<By>,
    /// A name that could not be replaced, since an unknown macro mentions it.
    pub stuck: Option<Ident>,
}

impl Replace {
    /// Replaces one variable.
    pub fn one(name: &Ident, by: By) -> Replace {
        Replace { by: TextMap::from_iter([(name.plain(), by)]), stuck: None }
    }

    /// Replaces these variables by others.
    pub fn names(names: impl IntoIterator<Item = (String, Ident)>) -> Replace {
        Replace { by: names.into_iter().map(|(from, to)| (from, By::Name(to))).collect(), stuck: None }
    }

    fn of(&self, e: &Expr) -> Option<&By> {
        self.by.get(&name_of(e)?.plain())
    }

    fn place(&self, e: &Expr) -> Option<Expr> {
        match self.of(e)? {
            By::Lent(place, _) => Some(place.clone()),
            By::Name(_) | By::Parts(_) => None,
        }
    }

    fn value(by: &By, old: Span) -> Expr {
        match by {
            By::Name(name) => {
                let name = Ident::new(&name.to_string(), name.span().located_at(old));
                parse_quote!(#name)
            }
            By::Parts(e) => e.clone(),
            By::Lent(place, false) => parse_quote!(&#place),
            By::Lent(place, true) => parse_quote!(&mut #place),
        }
    }

    fn known_macro(&mut self, mac: &mut Macro, arguments: Arguments) {
        let captured = macros::captures(mac);
        macros::change(mac, arguments, |arguments| {
            macros::expressions_mut(arguments).into_iter().for_each(|e| self.visit_expr_mut(e));
            if let Arguments::List(all) = arguments {
                all.extend(captured.iter().filter_map(|name| self.captured(name)));
            }
        });
    }

    /// What a format string captures by a name that is replaced.
    fn captured(&self, name: &str) -> Option<Argument> {
        let by = self.by.get(name)?;
        Some(Argument::named(name, Self::value(by, Span::mixed_site())))
    }
}

impl VisitMut for Replace {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        match e {
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => {
                if let Some(place) = self.place(&u.expr) {
                    *e = place;
                    return;
                }
            }
            Expr::MethodCall(m) => {
                if let Some(place) = self.place(&m.receiver) {
                    *m.receiver =
                        if is_inherent(m) { fresh::grouped(&place) } else { parse_quote!((&#place)) };
                    m.args.iter_mut().for_each(|a| self.visit_expr_mut(a));
                    return;
                }
            }
            Expr::Field(f) => {
                let parts = match self.of(&f.base) {
                    Some(By::Parts(e) | By::Lent(e, _)) => Some(e.clone()),
                    _ => None,
                };
                if let Some(parts) = parts {
                    *e = component(parts, f);
                    return;
                }
            }
            Expr::Index(i) => {
                if let Some(place) = self.place(&i.expr) {
                    *i.expr = fresh::grouped(&place);
                    self.visit_expr_mut(&mut i.index);
                    return;
                }
            }
            Expr::Assign(a) if matches!(self.of(&a.left), Some(By::Parts(_))) => {
                return self.visit_expr_mut(&mut a.right);
            }
            Expr::Path(_) => {
                if let (Some(by), Some(name)) = (self.of(e), name_of(e)) {
                    *e = Self::value(by, name.span());
                }
                return;
            }
            _ => {}
        }
        visit_mut::visit_expr_mut(self, e);
    }

    fn visit_field_value_mut(&mut self, f: &mut syn::FieldValue) {
        if f.colon_token.is_none() && self.of(&f.expr).is_some() {
            f.colon_token = Some(syn::Token![:](Span::mixed_site()));
        }
        self.visit_expr_mut(&mut f.expr);
    }

    fn visit_macro_mut(&mut self, mac: &mut Macro) {
        if let Some(arguments) = macros::arguments(mac) {
            return self.known_macro(mac, arguments);
        }
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        if let Some(stuck) = idents.into_iter().find(|i| self.by.contains_key(&i.plain())) {
            self.stuck = Some(stuck);
        }
    }

    fn visit_stmt_mut(&mut self, stmt: &mut Stmt) {
        if !matches!(stmt, Stmt::Item(_)) {
            visit_mut::visit_stmt_mut(self, stmt);
        }
    }

    fn visit_pat_mut(&mut self, _: &mut syn::Pat) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_type_mut(&mut self, _: &mut syn::Type) {}
}

/// Whether a method of numbers and slices does the same behind any number of
/// references.
fn is_inherent(m: &syn::ExprMethodCall) -> bool {
    let name = m.method.to_string();
    name.starts_with("is_")
        || matches!(name.as_str(), "total_cmp" | "to_bits" | "len" | "iter" | "iter_mut" | "push" | "fill")
        || crate::compiler::rules::find(&name, m.args.len() + 1).is_some()
}

/// `(a, b).0` is `a`.
fn component(base: Expr, f: &syn::ExprField) -> Expr {
    if let (Expr::Tuple(t), syn::Member::Unnamed(k)) = (&base, &f.member)
        && let Some(part) = t.elems.iter().nth(k.index as usize)
    {
        return part.clone();
    }
    let member = &f.member;
    let base = fresh::grouped(&base);
    parse_quote!(#base.#member)
}
