//! What a variable starts with: tells whether it may be a bystander.

use syn::visit::Visit;
use syn::{Expr, Macro, Pat};

use crate::compiler::lower::facts::Facts;
use crate::compiler::texts::Plain;

/// Whether what a variable starts with may be a bystander: it is made from integers
/// alone, a seed or a capacity, or by a function of no arguments, and is not visibly of a
/// type that holds floats.
pub fn may_be(pat: &Pat, init: &Expr, facts: &Facts) -> bool {
    let typed = match pat {
        Pat::Type(t) => facts.may_stand_by(&t.ty),
        _ => true,
    };
    let made = match init {
        Expr::Call(c) if c.args.is_empty() => is_function(&c.func),
        Expr::Call(_) | Expr::MethodCall(_) | Expr::Struct(_) => true,
        _ => false,
    };
    let nothing = matches!(init, Expr::Call(c) if c.args.is_empty());
    typed && made && (nothing || from_integers(init, facts))
}

/// Whether an expression is a struct of which each field is visibly an integer.
pub fn is_of_integers(e: &Expr) -> bool {
    match e {
        Expr::Lit(l) => matches!(&l.lit, syn::Lit::Int(l) if !l.suffix().starts_with('f')),
        Expr::Struct(s) => s.rest.is_none() && s.fields.iter().all(|f| is_of_integers(&f.expr)),
        Expr::Call(c) => is_constructor(&c.func) && c.args.iter().all(is_of_integers),
        _ => false,
    }
}

/// Whether a path is that of a struct or a variant.
fn is_constructor(e: &Expr) -> bool {
    let upper = |s: &syn::PathSegment| s.ident.plain().starts_with(char::is_uppercase);
    matches!(e, Expr::Path(p) if p.path.segments.last().is_some_and(upper))
}

/// Whether a path is of a function that belongs to no type.
fn is_function(e: &Expr) -> bool {
    let lower = |s: &syn::PathSegment| s.ident.plain().starts_with(char::is_lowercase);
    matches!(e, Expr::Path(p) if p.qself.is_none() && p.path.segments.iter().all(lower))
}

/// Whether all that goes into an expression is visibly integers, and something does.
fn from_integers(e: &Expr, facts: &Facts) -> bool {
    struct Find<'f> {
        facts: &'f Facts,
        integers: bool,
        others: bool,
    }
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_lit(&mut self, lit: &'ast syn::Lit) {
            let integer = matches!(lit, syn::Lit::Int(l) if !l.suffix().starts_with('f'));
            self.integers |= integer;
            self.others |= !integer;
        }
        fn visit_path(&mut self, path: &'ast syn::Path) {
            let local = path.get_ident().map(Plain::plain).filter(|name| self.facts.is_local(name));
            let integer = local.as_deref().is_some_and(|name| self.facts.is_integer(name));
            self.integers |= integer;
            self.others |= local.is_some() && !integer;
            self.others |=
                path.segments.iter().any(|s| self.facts.generics.has_float_fields(&s.ident.plain()));
        }
        fn visit_macro(&mut self, _: &'ast Macro) {
            self.others = true;
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {
            self.others = true;
        }
    }
    let mut find = Find { facts, integers: false, others: false };
    find.visit_expr(e);
    find.integers && !find.others
}
