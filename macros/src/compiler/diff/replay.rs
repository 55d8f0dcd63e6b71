//! Functions that are generic in a float and call others: what a callee leaves for
//! its reverse half is of a type that the caller cannot name, and that cannot go
//! into a box, since a type parameter need not be `'static`. When such a function is
//! itself called from an annotated function, it runs again in the reverse sweep. Its
//! effects must not.

use proc_macro2::TokenStream;

use crate::compiler::analysis::assume::states_assumption;
use crate::compiler::analysis::called::{self, Does, Functions};
use crate::compiler::analysis::quiet::{calls, codes, is_quiet, only_fails};
use crate::compiler::diagnostics::{self, Diagnostics, text};
use crate::compiler::ir::visit;
use crate::compiler::ir::{Callee, Function, Opaque, Stmt, VarKind};
use crate::compiler::lower::macros::{self, Kind};
use crate::compiler::lower::sources;

/// Whether the reverse half of a linked call runs the function again.
pub fn is_replayed(function: &Function) -> bool {
    let mut calls = false;
    visit::each_stmt(&function.body, &mut |stmt| {
        calls |= matches!(stmt, Stmt::Call(call) if !matches!(call.callee, Callee::Parameter(..)));
    });
    calls && !function.float_parameters().is_empty()
}

/// Whether something must not happen twice in a function that runs again where an annotated
/// function calls it.
pub fn has_effect_in_generic(function: &Function) -> bool {
    let mut found = false;
    let stmts = &function.body.stmts[function.items.len()..];
    each_effect(function, stmts, Again::Part, &mut |_| found = true);
    found
}

/// Reports what must not happen again for each direction of a Hessian.
pub fn check_hessian(function: &Function, diagnostics: &mut Diagnostics) {
    report(function, Again::Hessian, diagnostics);
}

/// Whether nothing but computing happens again where a function runs once more.
pub fn may_run_again(function: &Function) -> bool {
    let mut found = Diagnostics::default();
    report(function, Again::Jacobian, &mut found);
    found.into_compile_error().is_none()
}

/// Reports what must not happen again for each row or column of a Jacobian.
pub fn check_jacobian(function: &Function, diagnostics: &mut Diagnostics) {
    report(function, Again::Jacobian, diagnostics);
}

/// The annotated free functions that a function calls: others than itself.
pub fn called_others(function: &Function) -> Vec<syn::Path> {
    let mut called = called(function);
    called.retain(|path| !path.is_ident(&function.name));
    called
}

/// The annotated free functions that a function calls.
fn called(function: &Function) -> Vec<syn::Path> {
    let mut called = Vec::new();
    visit::each_stmt(&function.body, &mut |stmt| {
        if let Stmt::Call(call) = stmt
            && let Callee::Function(path) = &call.callee
        {
            called.push(path.clone());
        }
    });
    called
}

/// Reports what must not happen twice in a closure that is an argument: its derivative
/// computes its value too. Gives the free functions that it calls, itself or through
/// functions in variables, which must do nothing else either.
pub fn check_closure(
    function: &Function,
    variables: &Functions,
    diagnostics: &mut Diagnostics,
) -> Vec<syn::Path> {
    report(function, Again::Closure, diagnostics);
    let mut called = called(function);
    visit::each_stmt(&function.body, &mut |stmt| {
        codes(stmt, &mut |code| {
            for path in calls(&code.tokens).unwrap_or_default() {
                match called::by(function, variables, code, &path) {
                    Some(Does::Computes(through)) => called.extend(through),
                    Some(Does::More) => diagnostics.error_spanned(&path, text::EFFECT_IN_CLOSURE),
                    None => called.push(path),
                }
            }
        });
    });
    called.retain(|path| path.segments.last().is_none_or(|s| s.ident != "stop_gradient"));
    called
}

/// What runs again.
#[derive(Clone, Copy)]
enum Again {
    /// A closure: what it calls is.
    Closure,
    /// A function whose second derivatives are computed for one direction after the other.
    Hessian,
    /// A function whose Jacobian is computed row by row, or column by column.
    Jacobian,
    /// A loop of which few states are kept, or a function that is generic in a float: what it
    /// calls is not asked whether it does nothing but compute.
    Part,
}

impl Again {
    /// Whether code does nothing but compute.
    fn is_quiet(self, tokens: &TokenStream) -> bool {
        match self {
            Again::Hessian | Again::Jacobian | Again::Part => is_quiet(tokens),
            Again::Closure => calls(tokens).is_some(),
        }
    }

    fn message(self) -> &'static str {
        match self {
            Again::Closure => text::EFFECT_IN_CLOSURE,
            Again::Hessian => diagnostics::modes::EFFECT_IN_HESSIAN,
            Again::Jacobian => diagnostics::modes::EFFECT_IN_JACOBIAN,
            Again::Part => text::EFFECT_IN_CHECKPOINT,
        }
    }
}

/// Whether statements may end the function with an error or `None`.
pub fn may_fail(function: &Function, body: &[Stmt]) -> bool {
    let mut found = false;
    visit::each_stmt_of(body, &mut |stmt| codes(stmt, &mut |code| found |= fails(function, code)));
    found
}

/// The first thing in a loop's body that must not happen twice.
pub fn effect(function: &Function, body: &[Stmt]) -> Option<proc_macro2::Span> {
    let mut first = None;
    each_effect(function, body, Again::Part, &mut |at| first = first.or(Some(at)));
    first
}

fn report(function: &Function, again: Again, diagnostics: &mut Diagnostics) {
    let stmts = &function.body.stmts[function.items.len()..];
    each_effect(function, stmts, again, &mut |at| diagnostics.error(at, again.message()));
}

fn each_effect(function: &Function, stmts: &[Stmt], again: Again, found: &mut dyn FnMut(proc_macro2::Span)) {
    visit::each_stmt_of(stmts, &mut |stmt| {
        let dropped = matches!(stmt, Stmt::Inert(inert) if inert.defines.is_empty());
        codes(stmt, &mut |code| {
            if has_effect(function, code, dropped, again) {
                let first = code.tokens.clone().into_iter().next();
                found(first.map_or_else(proc_macro2::Span::call_site, |t| t.span()));
            }
        });
    });
}

/// Whether code may do something else than to define and change local variables, or
/// to panic.
fn has_effect(function: &Function, code: &Opaque, dropped: bool, again: Again) -> bool {
    if states_assumption(&code.tokens) || sources::states_stop(&code.tokens) {
        return false;
    }
    if matches!(again, Again::Hessian | Again::Jacobian) && fails(function, code) {
        return false;
    }
    let outside = |v| matches!(function.vars[v].kind, VarKind::Param | VarKind::View(..));
    if code.writes.is_empty() && only_fails(&code.tokens) {
        return false;
    }
    let nothing = dropped && code.writes.is_empty() && !is_check(&code.tokens);
    !again.is_quiet(&code.tokens) || code.writes.iter().any(|v| outside(*v)) || nothing
}

/// Whether code makes the error that the function returns: each run makes the same.
fn fails(function: &Function, code: &Opaque) -> bool {
    let names = |outcome: &proc_macro2::Ident| {
        code.tokens
            .clone()
            .into_iter()
            .any(|t| matches!(t, proc_macro2::TokenTree::Ident(i) if i == *outcome))
    };
    function.wrapper.as_ref().is_some_and(|wrapper| names(&wrapper.outcome))
}

/// Whether code is a macro that panics, or checks something.
fn is_check(tokens: &TokenStream) -> bool {
    let mac = match syn::parse2(tokens.clone()) {
        Ok(syn::Stmt::Macro(m)) => m.mac,
        Ok(syn::Stmt::Expr(syn::Expr::Macro(m), _)) => m.mac,
        _ => return false,
    };
    matches!(macros::kind(&mac), Some(Kind::Assert(_) | Kind::Panic))
}
