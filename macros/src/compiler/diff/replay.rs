//! Functions that are generic in a float and call others: what a callee leaves for
//! its reverse half is of a type that the caller cannot name, and that cannot go
//! into a box, since a type parameter need not be `'static`. When such a function is
//! itself called from an annotated function, it runs again in the reverse sweep. Its
//! effects must not.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::compiler::analysis::assume::states_assumption;
use crate::compiler::diagnostics::{Diagnostics, text};
use crate::compiler::ir::visit as ir_visit;
use crate::compiler::ir::{Function, Opaque, Stmt, Value, VarKind};
use crate::compiler::lower::scan;

/// Whether the reverse half of a linked call runs the function again.
pub fn is_replayed(function: &Function) -> bool {
    let mut calls = false;
    ir_visit::each_stmt(&function.body, &mut |stmt| calls |= matches!(stmt, Stmt::Call(_)));
    calls && !function.float_parameters().is_empty()
}

/// Reports what must not happen twice.
pub fn check(function: &Function, diagnostics: &mut Diagnostics) {
    let mut items = function.items.len();
    ir_visit::each_stmt(&function.body, &mut |stmt| {
        let (code, dropped) = match stmt {
            Stmt::Inert(_) if items > 0 => {
                items -= 1;
                return;
            }
            Stmt::Inert(inert) => (&inert.code, inert.defines.is_empty()),
            Stmt::Let(_, Value::Opaque(code)) => (code, false),
            _ => return,
        };
        if has_effect(function, code, dropped) {
            let first = code.tokens.clone().into_iter().next();
            let span = first.map_or_else(proc_macro2::Span::call_site, |t| t.span());
            diagnostics.error(span, text::EFFECT_IN_GENERIC);
        }
    });
}

/// Whether code may do something else than to define and change local variables, or
/// to panic.
fn has_effect(function: &Function, code: &Opaque, dropped: bool) -> bool {
    if states_assumption(&code.tokens) {
        return false;
    }
    if calls_out(&code.tokens) {
        return true;
    }
    let mut words = Vec::new();
    identifiers(&code.tokens, &mut words);
    let prints = ["println", "print", "eprintln", "eprint", "dbg", "write", "writeln"];
    let outside = |v| matches!(function.vars[v].kind, VarKind::Param | VarKind::View(..));
    if words.iter().any(|w| prints.contains(&w.as_str())) || code.writes.iter().any(|v| outside(*v)) {
        return true;
    }
    let panics = ["assert", "debug_assert", "panic", "unreachable", "todo", "unimplemented"];
    let panics = words.first().is_some_and(|w| panics.iter().any(|p| w.starts_with(p)));
    dropped && code.writes.is_empty() && !panics
}

/// Whether code calls a free function, which may do anything, or a method that changes
/// what is in a cell, a lock or an atomic.
fn calls_out(tokens: &TokenStream) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
            if let syn::Expr::Path(p) = &*c.func {
                let name = p.path.get_ident().map(ToString::to_string);
                self.0 |= name.is_some_and(|name| name.starts_with(char::is_lowercase));
            }
            visit::visit_expr_call(self, c);
        }
        fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
            self.0 |= scan::changes_inside(&m.method.to_string());
            visit::visit_expr_method_call(self, m);
        }
    }
    let Ok(block) = syn::parse2::<syn::Block>(quote::quote!({ #tokens })) else { return false };
    let mut find = Find(false);
    find.visit_block(&block);
    find.0
}

fn identifiers(tokens: &TokenStream, found: &mut Vec<String>) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => found.push(ident.to_string()),
            TokenTree::Group(group) => identifiers(&group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
