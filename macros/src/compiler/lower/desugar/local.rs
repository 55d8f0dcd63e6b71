//! Local variables that hold an `Option`: each becomes two, whether there is
//! something and what. Where the variable is read, `if some { Some(value) } else {
//! None }` takes its place, which is taken apart where it is used.

use syn::ext::IdentExt as _;

use proc_macro2::Ident;
use quote::quote;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ItemFn, Local, Pat, Stmt, Type, parse_quote};

use super::Desugar;
use super::expect::{head, pointee as pointee_ty};
use super::fresh::{name_of, run};
use super::option::pointee;
use super::replace::{By, Replace};
use crate::compiler::lower::macros;
use crate::compiler::texts::Plain as _;

impl Desugar<'_> {
    /// Splits the `Option`s of a function; whether there were any.
    pub fn options(&mut self, item: &mut ItemFn) -> bool {
        let mut split = Split { desugar: self, changed: false };
        split.visit_block_mut(&mut item.block);
        split.changed
    }

    /// A variable that can be split: its name, and whether it may change.
    fn optional_local(&mut self, local: &Local, rest: &[Stmt]) -> Option<(Ident, bool)> {
        let (name, mutable, ty) = match &local.pat {
            Pat::Type(t) => match &*t.pat {
                Pat::Ident(p) => (p.ident.clone(), p.mutability.is_some(), Some(&*t.ty)),
                _ => return None,
            },
            Pat::Ident(p) if p.subpat.is_none() && p.by_ref.is_none() => {
                (p.ident.clone(), p.mutability.is_some(), None)
            }
            _ => return None,
        };
        if ty.is_some_and(|t| head(t).as_deref() != Some("Option")) {
            return None;
        }
        let init = local.init.as_ref().filter(|i| i.diverge.is_none())?;
        let varied = self.facts.is_varied(&name.plain());
        if !varied || !self.is_made(&init.expr) {
            return None;
        }
        let mut uses = Uses { name: &name, fine: true };
        rest.iter().for_each(|s| uses.visit_stmt(s));
        uses.fine.then_some((name, mutable))
    }

    fn split(
        &mut self,
        (name, mutable, written): (&Ident, bool, Option<Type>),
        init: &Expr,
        rest: &mut [Stmt],
    ) -> Vec<Stmt> {
        let some = self.fresh.name(&format!("{}_some", name.unraw()), name.span());
        let value = self.fresh.name(&format!("{}_value", name.unraw()), name.span());
        let (pair, lent) = self.pair_of_values(init);
        let item: Expr = if lent { parse_quote!(&#value) } else { parse_quote!(#value) };
        let whole: Expr = parse_quote!((if #some { ::core::option::Option::Some(#item) } else { ::core::option::Option::None }));
        let mut replace = Replace::one(name, By::Parts(whole));
        rest.iter_mut().for_each(|s| replace.visit_stmt_mut(s));
        let mut assign = Assign { desugar: self, name, some: &some, value: &value };
        rest.iter_mut().for_each(|s| assign.visit_stmt_mut(s));
        let word = mutable.then(|| quote!(mut));
        // Nothing else may tell the type of what is not there.
        let ty = written.map(|ty| {
            let ty = if lent { pointee_ty(ty) } else { ty };
            quote!(: (::core::primitive::bool, #ty))
        });
        vec![parse_quote!(let (#word #some, #word #value) #ty = #pair;)]
    }

    /// A pair of which the second is a value, also where the `Option` holds a
    /// reference; whether it does.
    pub fn pair_of_values(&mut self, e: &Expr) -> (Expr, bool) {
        let pair = self.pair(e);
        let mut strip = Strip(false);
        let mut stripped = pair.clone();
        strip.visit_expr_mut(&mut stripped);
        if strip.0 { (stripped, true) } else { (pair, false) }
    }
}

/// `T` of `x: Option<T>`.
fn held_type(pat: &Pat) -> Option<Type> {
    let Pat::Type(t) = pat else { return None };
    let Type::Path(path) = &*t.ty else { return None };
    let syn::PathArguments::AngleBracketed(args) = &path.path.segments.last()?.arguments else { return None };
    match args.args.first()? {
        syn::GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    }
}

/// Takes `&` off the second part of pairs.
struct Strip(bool);

impl VisitMut for Strip {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        match e {
            Expr::Tuple(t) if t.elems.len() == 2 && is_bool(&t.elems[0]) => {
                if matches!(t.elems[1], Expr::Reference(_)) {
                    self.0 = true;
                    t.elems[1] = pointee(t.elems[1].clone());
                }
            }
            _ => visit_mut::visit_expr_mut(self, e),
        }
    }
}

fn is_bool(e: &Expr) -> bool {
    matches!(e, Expr::Lit(l) if matches!(l.lit, syn::Lit::Bool(_)))
}

struct Split<'d, 'a> {
    desugar: &'d mut Desugar<'a>,
    changed: bool,
}

impl VisitMut for Split<'_, '_> {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        for at in 0..block.stmts.len() {
            let (before, rest) = block.stmts.split_at_mut(at + 1);
            let Some(Stmt::Local(local)) = before.last() else { continue };
            let Some((name, mutable)) = self.desugar.optional_local(local, rest) else { continue };
            let Some(init) = local.init.as_ref().map(|i| (*i.expr).clone()) else { continue };
            let written = held_type(&local.pat);
            let stmts = self.desugar.split((&name, mutable, written), &init, rest);
            block.stmts.splice(at..=at, stmts);
            self.changed = true;
            return;
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        if !self.changed {
            visit_mut::visit_expr_mut(self, e);
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Whether a variable is only read and assigned as a whole.
struct Uses<'n> {
    name: &'n Ident,
    fine: bool,
}

impl Uses<'_> {
    fn is(&self, e: &Expr) -> bool {
        name_of(e).is_some_and(|n| n == self.name)
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_expr_reference(&mut self, r: &'ast syn::ExprReference) {
        self.fine &= !(r.mutability.is_some() && self.is(&r.expr));
        visit::visit_expr_reference(self, r);
    }

    fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
        let name = m.method.to_string();
        let changes = matches!(
            name.as_str(),
            "take"
                | "take_if"
                | "replace"
                | "insert"
                | "get_or_insert"
                | "get_or_insert_with"
                | "get_or_insert_default"
        );
        self.fine &= !((changes || name.ends_with("_mut")) && self.is(&m.receiver));
        visit::visit_expr_method_call(self, m);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        self.fine &= macros::arguments(mac).is_some() || !idents.iter().any(|i| i == self.name);
    }
}

/// Assigns the two parts.
struct Assign<'s, 'd, 'a> {
    desugar: &'d mut Desugar<'a>,
    name: &'s Ident,
    some: &'s Ident,
    value: &'s Ident,
}

impl VisitMut for Assign<'_, '_, '_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        if let Expr::Assign(a) = e
            && name_of(&a.left).is_some_and(|n| n == self.name)
        {
            let (some, value) = (self.some, self.value);
            let (pair, _) = self.desugar.pair_of_values(&a.right);
            *e = match &pair {
                Expr::Tuple(t) if matches!(&t.elems[0], Expr::Lit(l) if matches!(&l.lit, syn::Lit::Bool(b) if !b.value)) =>
                {
                    parse_quote!(#some = false)
                }
                _ => {
                    let is = self.desugar.steady("some", some.span());
                    let what = self.desugar.steady("value", some.span());
                    let stmts: [Stmt; 3] = [
                        parse_quote!(let (#is, #what) = #pair;),
                        run(parse_quote!(#some = #is)),
                        run(parse_quote!(#value = #what)),
                    ];
                    parse_quote!({ #(#stmts)* })
                }
            };
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
