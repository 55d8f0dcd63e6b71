//! Whether code of the user's visibly does nothing but compute, so that it may run again.

use proc_macro2::TokenStream;
use syn::visit::{self, Visit};
use syn::{Expr, Macro};

use crate::compiler::analysis::assume::states_assumption;
use crate::compiler::lower::scan;

/// Whether code computes, with what is known to have no effect, and changes variables of
/// the function at most.
pub(super) fn is_quiet(tokens: &TokenStream) -> bool {
    if states_assumption(tokens) {
        return true;
    }
    let Ok(block) = syn::parse2::<syn::Block>(quote::quote!({ #tokens })) else { return false };
    let mut quiet = Quiet(true);
    quiet.visit_block(&block);
    quiet.0
}

struct Quiet(bool);

impl<'ast> Visit<'ast> for Quiet {
    fn visit_expr(&mut self, e: &'ast Expr) {
        self.0 &= match e {
            Expr::Call(c) => is_constructor(&c.func),
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                scan::is_pure(&name) || ITERATION.contains(&name.as_str())
            }
            Expr::Await(_) | Expr::Try(_) | Expr::Unsafe(_) | Expr::Verbatim(_) | Expr::Yield(_) => false,
            _ => true,
        };
        visit::visit_expr(self, e);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let name = mac.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        self.0 &= MACROS.contains(&name.as_str()) && !mac.tokens.to_string().contains('(');
    }
}

/// Whether what is called is a variant or a tuple struct.
fn is_constructor(called: &Expr) -> bool {
    match called {
        Expr::Path(p) => {
            p.path.segments.last().is_some_and(|s| s.ident.to_string().starts_with(char::is_uppercase))
        }
        _ => false,
    }
}

/// What ends the program at most.
const MACROS: [&str; 5] = ["assert", "debug_assert", "panic", "unreachable", "todo"];

/// Methods of iterators and of `Option`.
const ITERATION: [&str; 26] = [
    "all",
    "any",
    "as_bytes",
    "as_deref",
    "chain",
    "chunks",
    "collect",
    "count",
    "enumerate",
    "expect",
    "filter",
    "keys",
    "map",
    "max",
    "max_by",
    "min",
    "min_by",
    "nth",
    "position",
    "rev",
    "skip",
    "step_by",
    "take",
    "unwrap",
    "values",
    "zip",
];
