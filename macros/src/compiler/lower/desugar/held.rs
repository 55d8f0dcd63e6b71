//! Calls whose value is iterated over: `f(x).iter().sum()` becomes
//! `{ let held = f(x); held.iter().sum() }`, so that the chain starts at a place.

use syn::spanned::Spanned as _;
use syn::{Expr, ExprMethodCall, Stmt, parse_quote};

use super::Desugar;
use super::chain::{iter_function, makes_iterator};
use super::fresh::peel;

impl Desugar<'_> {
    /// Declares what the chains of an expression start at, where these are calls through
    /// which derivatives flow, and puts its name in their place.
    pub fn held(&mut self, e: &mut Expr) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        match e {
            Expr::MethodCall(m) => self.hold_base(m, &mut stmts),
            Expr::ForLoop(f) => match source(&mut f.expr) {
                Expr::MethodCall(m) if !self.is_result(&Expr::MethodCall(m.clone())) => {
                    self.hold_base(m, &mut stmts);
                }
                call if self.is_result(call) => self.hold_call(call, false, &mut stmts),
                _ => {}
            },
            _ => {}
        }
        stmts
    }

    fn hold_call(&mut self, call: &mut Expr, mutable: bool, stmts: &mut Vec<Stmt>) {
        let name = self.fresh.name("held", call.span());
        stmts.push(if mutable {
            parse_quote!(let mut #name = #call;)
        } else {
            parse_quote!(let #name = #call;)
        });
        *call = parse_quote!(#name);
    }

    fn hold_base(&mut self, m: &mut ExprMethodCall, stmts: &mut Vec<Stmt>) {
        let name = m.method.to_string();
        let iterates = makes_iterator(&name) || matches!(name.as_str(), "first" | "last" | "get");
        if iterates && self.is_result(&m.receiver) {
            let mutable = m.method.to_string().ends_with("_mut");
            self.hold_call(&mut m.receiver, mutable, stmts);
        } else if let Expr::MethodCall(inner) = &mut *m.receiver {
            self.hold_base(inner, stmts);
        }
        if m.method == "zip" || m.method == "chain" {
            for arg in &mut m.args {
                if let Expr::MethodCall(arg) = arg {
                    self.hold_base(arg, stmts);
                }
            }
        }
    }

    /// Whether an expression is a call that gives something varied, and no chain itself.
    fn is_result(&mut self, e: &Expr) -> bool {
        let call = match peel(e) {
            Expr::Call(c) => iter_function(c).is_none(),
            Expr::Block(_) => true,
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                !crate::compiler::lower::wrapped::is_known(&name)
                    && !crate::compiler::lower::method::gives_option(&name)
                    && !makes_iterator(&name)
            }
            _ => false,
        };
        call && self.is_varied(e) && self.chain(e).is_none()
    }
}

/// What a loop goes over, behind a reference.
fn source(e: &mut Expr) -> &mut Expr {
    match e {
        Expr::Paren(p) => source(&mut p.expr),
        Expr::Reference(r) => source(&mut r.expr),
        e => e,
    }
}

/// Whether what a loop goes over starts at a call.
pub fn starts_at_call(e: &Expr) -> bool {
    match peel(e) {
        Expr::Reference(r) => starts_at_call(&r.expr),
        Expr::Call(c) => iter_function(c).is_none(),
        Expr::MethodCall(m) => {
            let place = matches!(peel(&m.receiver), Expr::Path(_) | Expr::Field(_) | Expr::Index(_));
            !place && starts_at_call(&m.receiver)
                || place && !crate::compiler::lower::source::is_adaptor(&m.method.to_string())
        }
        _ => false,
    }
}
