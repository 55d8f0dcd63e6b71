//! What variables are used as: `Option`s, `Result`s, or one of the two.

use syn::visit::{self, Visit};
use syn::{Expr, ExprMatch, ItemFn, Pat, Stmt, Type, parse_quote};

use super::patterns::{good_pattern, is_error};
use crate::compiler::ir::WrapperKind;
use crate::compiler::lower::desugar::peel;
use crate::compiler::lower::exits::plain_pattern;
use crate::compiler::lower::{macros, wrapped};
use crate::compiler::texts::{Plain, TextMap, TextSet};

/// How a variable is used.
#[derive(Clone, Copy, Debug, Default)]
struct Use {
    /// In ways that only an `Option` is.
    option: bool,
    /// In ways that only a `Result` is.
    result: bool,
    /// In ways that both are.
    either: bool,
}

/// The uses of all variables.
#[derive(Debug, Default)]
pub struct Uses {
    all: TextMap<Use>,
    /// What is lent exclusively, and what macros mention that are not understood.
    held: TextSet,
    /// What is used in ways that an error would be seen in.
    strict: TextSet,
}

impl Uses {
    /// Those of a function.
    pub fn of(item: &ItemFn) -> Uses {
        let mut uses = Uses::default();
        uses.visit_block(&item.block);
        uses
    }

    /// Whether a variable is used as an `Option`.
    pub fn is_option(&self, name: &str) -> bool {
        self.get(name)
            .is_some_and(|u| u.option && !u.result || u.either && !u.result && self.held.contains(name))
    }

    /// Whether nothing tells whether a variable is an `Option` or a `Result`, nor would it
    /// make a difference.
    pub fn is_lenient(&self, name: &str) -> bool {
        !self.strict.contains(name) && self.get(name).is_some_and(|u| u.either && !u.option && !u.result)
    }

    /// Whether a variable is used as a `Result`, or as what it may be as well; it may be
    /// replaced everywhere.
    pub fn is_wrapper(&self, name: &str) -> bool {
        !self.held.contains(name) && self.get(name).is_some_and(|u| u.result || u.either)
    }

    /// The kind, where uses tell it.
    pub fn kind(&self, name: &str) -> Option<WrapperKind> {
        let of = self.get(name)?;
        if of.result {
            return Some(WrapperKind::Result);
        }
        of.option.then_some(WrapperKind::Option)
    }

    fn get(&self, name: &str) -> Option<&Use> {
        self.all.get(name)
    }

    fn of_variable(&mut self, e: &Expr) -> Option<&mut Use> {
        Some(self.all.entry(variable(e)?).or_default())
    }

    fn note(&mut self, e: &Expr, pat: &Pat) {
        match (peel(e), pat) {
            (Expr::Tuple(_), Pat::Or(p)) => return p.cases.iter().for_each(|case| self.note(e, case)),
            (Expr::Tuple(t), Pat::Tuple(p)) if p.elems.len() == t.elems.len() => {
                return t.elems.iter().zip(&p.elems).for_each(|(e, pat)| self.note(e, pat));
            }
            _ => {}
        }
        let (option, result) = (is_of_option(pat), is_of_result(pat));
        if (option || result)
            && let Some(of) = self.of_variable(e)
        {
            of.option |= option;
            of.result |= result;
        }
    }

    fn hold(&mut self, e: &Expr) {
        self.held.extend(variable(e));
    }
}

/// `let (a, b) = (g(x), h(x));` one after the other, where these are wrappers.
pub fn one_by_one(stmt: Stmt, uses: &Uses) -> Vec<Stmt> {
    let wrapper = |p: &Pat| {
        let name = plain_pattern(p).map(|p| p.ident.plain());
        name.is_some_and(|n| uses.is_option(&n) || uses.is_wrapper(&n))
    };
    if let Stmt::Local(local) = &stmt
        && let (Pat::Tuple(p), Some(init)) = (&local.pat, &local.init)
        && let Expr::Tuple(t) = peel(&init.expr)
        && p.elems.len() == t.elems.len()
        && p.elems.iter().all(|p| plain_pattern(p).is_some())
        && p.elems.iter().any(wrapper)
    {
        return p.elems.iter().zip(&t.elems).map(|(p, e)| parse_quote!(let #p = #e;)).collect();
    }
    vec![stmt]
}

/// The variable that an expression is or refers to.
fn variable(e: &Expr) -> Option<String> {
    match peel(e) {
        Expr::Reference(r) => variable(&r.expr),
        Expr::MethodCall(m) if matches!(m.method.to_string().as_str(), "as_ref" | "clone" | "copied") => {
            variable(&m.receiver)
        }
        Expr::Path(p) => Some(p.path.get_ident()?.plain()),
        _ => None,
    }
}

impl<'ast> Visit<'ast> for Uses {
    fn visit_expr_match(&mut self, m: &'ast ExprMatch) {
        m.arms.iter().for_each(|arm| self.note(&m.expr, &arm.pat));
        visit::visit_expr_match(self, m);
    }

    fn visit_expr_let(&mut self, l: &'ast syn::ExprLet) {
        self.note(&l.expr, &l.pat);
        visit::visit_expr_let(self, l);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.note(&init.expr, &local.pat);
        }
        if let Pat::Type(t) = &local.pat
            && let Pat::Ident(p) = &*t.pat
            && let Some((kind, _)) = wrapped::of_type(&t.ty)
        {
            let of = self.all.entry(p.ident.plain()).or_default();
            of.option |= kind == WrapperKind::Option;
            of.result |= kind == WrapperKind::Result;
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
        let name = m.method.to_string();
        let (option, result) = (is_option_method(&name), is_result_method(&name));
        if (option || result || is_wrapper_method(&name))
            && let Some(of) = self.of_variable(&m.receiver)
        {
            of.option |= option;
            of.result |= result;
            of.either = true;
        }
        if matches!(name.as_str(), "unwrap" | "expect") {
            self.strict.extend(variable(&m.receiver));
        }
        if name.ends_with("_mut") {
            self.hold(&m.receiver);
        }
        visit::visit_expr_method_call(self, m);
    }

    fn visit_expr_try(&mut self, t: &'ast syn::ExprTry) {
        if let Some(of) = self.of_variable(&t.expr) {
            of.either = true;
        }
        self.strict.extend(variable(&t.expr));
        visit::visit_expr_try(self, t);
    }

    fn visit_expr_reference(&mut self, r: &'ast syn::ExprReference) {
        if r.mutability.is_some() {
            self.hold(&r.expr);
        }
        visit::visit_expr_reference(self, r);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        self.held.extend(idents.iter().map(Plain::plain));
    }

    fn visit_type(&mut self, _: &'ast Type) {}
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether only an `Option` has a method.
fn is_option_method(name: &str) -> bool {
    matches!(name, "is_some" | "is_none" | "is_some_and" | "is_none_or" | "ok_or" | "ok_or_else")
}

/// Whether only a `Result` has a method.
pub fn is_result_method(name: &str) -> bool {
    matches!(
        name,
        "is_ok"
            | "is_err"
            | "is_ok_and"
            | "is_err_and"
            | "ok"
            | "err"
            | "map_err"
            | "unwrap_err"
            | "expect_err"
    )
}

/// Whether an `Option` and a `Result` have a method, and nothing else that is called by it
/// often.
fn is_wrapper_method(name: &str) -> bool {
    matches!(
        name,
        "unwrap" | "expect" | "unwrap_or" | "unwrap_or_else" | "unwrap_or_default" | "map_or" | "map_or_else"
    )
}

/// Whether a pattern is `Some(..)`, or several of which one is.
fn is_of_option(pat: &Pat) -> bool {
    match pat {
        Pat::Or(p) => p.cases.iter().any(is_of_option),
        pat => matches!(good_pattern(pat), Some((WrapperKind::Option, _))),
    }
}

/// Whether a pattern is `Ok(..)` or `Err(..)`, or several of which one is.
fn is_of_result(pat: &Pat) -> bool {
    match pat {
        Pat::Or(p) => p.cases.iter().any(is_of_result),
        Pat::Paren(p) => is_of_result(&p.pat),
        Pat::TupleStruct(p) if is_error(&p.path) => true,
        pat => matches!(good_pattern(pat), Some((WrapperKind::Result, _))),
    }
}
