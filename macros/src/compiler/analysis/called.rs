//! Functions in variables, and what they do when they are called: takes a function, gives
//! that of each variable that visibly holds a closure or the name of a function.

use std::collections::BTreeMap;

use quote::quote;
use syn::{Expr, Stmt as SynStmt};

use super::quiet::calls;
use crate::compiler::ir::{Function, Opaque, Operand, Stmt, Value, VarId, visit};
use crate::compiler::lower::context::behind_reference;

/// What a function in a variable does when it is called.
#[derive(Clone, Debug)]
pub enum Does {
    /// Nothing but compute, if these free functions do not.
    Computes(Vec<syn::Path>),
    /// More, or it is not known.
    More,
}

/// What variables do when they are called; nothing is known of others.
pub type Functions = BTreeMap<VarId, Does>;

/// The functions in a function's variables, beside those that are known.
pub fn functions(function: &Function, known: Functions) -> Functions {
    let mut found = known;
    visit::each_stmt(&function.body, &mut |stmt| {
        if let Stmt::Let(var, Value::Opaque(code)) = stmt {
            found.insert(*var, held(function, code, &found));
        } else if let Stmt::Inert(inert) = stmt {
            let does = held(function, &inert.code, &found);
            found.extend(inert.defines.iter().map(|var| (*var, does.clone())));
        } else if let Stmt::Let(var, Value::Use(Operand::Var(from))) = stmt
            && let Some(does) = found.get(from).cloned()
        {
            found.insert(*var, does);
        }
    });
    found
}

/// The variable that is called by a name in code, if it is one.
pub fn variable(function: &Function, code: &Opaque, path: &syn::Path) -> Option<VarId> {
    code.reads.iter().copied().find(|v| path.is_ident(&function.vars[*v].name))
}

/// What the value of code does when it is called.
fn held(function: &Function, code: &Opaque, found: &Functions) -> Does {
    let Some(e) = value(code) else { return Does::More };
    let called = match behind_reference(&e) {
        Expr::Closure(c) if code.writes.is_empty() => calls(&quote!(#c)),
        Expr::Path(p) => calls(&quote!(#p())),
        _ => None,
    };
    let Some(called) = called else { return Does::More };
    let mut all = Vec::new();
    for path in called {
        match variable(function, code, &path).map(|v| found.get(&v)) {
            Some(Some(Does::Computes(more))) => all.extend(more.iter().cloned()),
            Some(Some(Does::More)) => return Does::More,
            // A parameter.
            Some(None) => {}
            None => all.push(path),
        }
    }
    Does::Computes(all)
}

/// The value of an expression or a `let`.
fn value(code: &Opaque) -> Option<Expr> {
    if let Ok(e) = syn::parse2(code.tokens.clone()) {
        return Some(e);
    }
    let tokens = &code.tokens;
    let block: syn::Block = syn::parse2(quote!({ #tokens })).ok()?;
    match block.stmts.into_iter().next()? {
        SynStmt::Local(local) => local.init.map(|init| *init.expr),
        SynStmt::Expr(e, _) => Some(e),
        SynStmt::Item(_) | SynStmt::Macro(_) => None,
    }
}
