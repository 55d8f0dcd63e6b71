//! Numbers that come out of code that is not looked into, by a pattern or by
//! `unwrap`, may be references to numbers: `for w in &config.weights { s *= w * x; }`.
//! Arithmetic does not mind, but what is kept for the reverse sweep must be the
//! number. It is `w * 1.0`, whether `w` is the number or refers to it.

use quote::quote;

use crate::compiler::ir::{
    Block, FloatTy, Function, LoopKind, Opaque, Stmt, Ty, Value, VarId, VarKind, VarSet, visit,
};

/// Intermediate results of unknown type that may be references.
pub fn candidates(function: &Function, body: &Block) -> VarSet {
    let mut found = VarSet::new();
    visit::each_stmt(body, &mut |stmt| {
        if let Stmt::Let(var, Value::Opaque(code)) = stmt
            && matches!(function.vars[*var].ty, Ty::Unknown)
            && matches!(function.vars[*var].kind, VarKind::Temp)
            && may_refer(function, code)
        {
            found.insert(*var);
        }
    });
    found
}

/// Whether code is a variable of unknown type, or ends in a method that may give a
/// reference.
fn may_refer(function: &Function, code: &Opaque) -> bool {
    match syn::parse2::<syn::Expr>(code.tokens.clone()) {
        Ok(syn::Expr::Path(_)) => {
            let unknown = |v: &VarId| matches!(function.vars[*v].ty, Ty::Unknown);
            code.reads.len() == 1 && code.reads.iter().all(unknown)
        }
        Ok(syn::Expr::MethodCall(m)) => {
            let gives = m.method == "unwrap" || m.method == "expect" || m.method == "unwrap_or";
            gives && !code.reads.is_empty()
        }
        _ => false,
    }
}

/// Makes numbers of those candidates that have turned out to be floats.
pub fn numbers(function: &Function, block: &mut Block, candidates: &VarSet) {
    if candidates.is_empty() {
        return;
    }
    for stmt in &mut block.stmts {
        match stmt {
            Stmt::Let(var, Value::Opaque(code)) if candidates.contains(var) => {
                let ty = &function.vars[*var].ty;
                if matches!(ty, Ty::Float(FloatTy::F64 | FloatTy::F32 | FloatTy::Any)) {
                    let tokens = &code.tokens;
                    code.tokens = quote!(#tokens * 1.0);
                }
            }
            Stmt::If(branch) => {
                numbers(function, &mut branch.then, candidates);
                numbers(function, &mut branch.other, candidates);
            }
            Stmt::Match(m) => m.arms.iter_mut().for_each(|arm| numbers(function, &mut arm.body, candidates)),
            Stmt::Loop(l) => {
                if let LoopKind::While(cond, _) = &mut l.kind {
                    numbers(function, cond, candidates);
                }
                numbers(function, &mut l.body, candidates);
            }
            _ => {}
        }
    }
}
