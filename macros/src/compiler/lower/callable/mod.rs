//! Functions as values: parameters that are called, and closures and annotated functions
//! as arguments of calls.
//!
//! A call of a parameter is a call like that of an annotated function. A closure that is
//! an argument becomes a function of its own, of its parameters and of what it captures,
//! which stands behind the arguments that are written.

mod closure;
mod syntax;
mod types;

use std::rc::Rc;

use proc_macro2::Ident;
use quote::quote;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprCall, ExprClosure, parse_quote};

use super::context::{Lower, behind, hygienic, peel};
use crate::compiler::ir::{
    Arg, Call, Callable, CallableKind, Called, Callee, Opaque, Operand, Stmt, Ty, VarId, VarKind,
};
use crate::compiler::rules;
use crate::compiler::texts::Plain as _;
pub use types::{called, flows};

impl Lower<'_> {
    /// The parameter that an expression names, if it is a function that derivatives flow
    /// through.
    pub fn called_parameter(&self, e: &Expr) -> Option<(VarId, Rc<Called>)> {
        match peel(e) {
            Expr::Path(p) => {
                let var = *self.names.get(&p.path.get_ident()?.plain())?;
                Some((var, self.function.called(var)?.clone()))
            }
            Expr::Reference(r) => self.called_parameter(&r.expr),
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => self.called_parameter(&u.expr),
            _ => None,
        }
    }

    /// A call of a parameter; the variable that holds its result.
    pub fn parameter_call(&mut self, f: VarId, called: &Called, c: &ExprCall) -> Option<VarId> {
        let args = c.args.iter().zip(&called.inputs).map(|(a, (_, ty))| self.given_to(a, ty)).collect();
        let unit = matches!(called.output.1, Ty::Unit);
        let result = called.output.1.clone();
        let dest = (!unit).then(|| self.var(hygienic("t", c.func.span()), result, false, VarKind::Temp));
        let name = self.function.vars[f].name.clone();
        let name = Ident::new(&name.plain(), c.func.span());
        let kept = called.inputs.iter().filter_map(|(_, ty)| kept(ty)).collect();
        let spans = c.args.iter().map(super::call::ends).collect();
        let callee = Callee::Parameter(f, name, kept);
        self.emit(Stmt::Call(Box::new(Call {
            callee,
            args,
            dest,
            spans,
            exclusive: false,
            named: Vec::new(),
            ended: None,
            tangents: None,
        })));
        dest
    }

    /// An argument of a parameter's call, of a type that is known.
    fn given_to(&mut self, e: &Expr, ty: &Ty) -> Arg {
        if !matches!(ty, Ty::Ref(..)) {
            let operand = self.operand(e);
            if let Operand::Var(v) = operand
                && matches!(self.function.vars[v].ty, Ty::Unknown)
            {
                self.function.vars[v].ty = ty.clone();
            }
            return Arg::Value(operand);
        }
        match self.argument(e) {
            Arg::RefMut(place) if matches!(ty, Ty::Ref(false, _)) => Arg::Ref(place),
            Arg::Inert(_) | Arg::Ref(_) if matches!(ty, Ty::Ref(true, _)) => {
                Arg::RefMut(self.exclusive_place(behind(e)))
            }
            // The reverse half gets it again.
            Arg::Inert(code) if !matches!(peel(e), Expr::Reference(_)) => {
                let tokens = &code.tokens;
                Arg::Inert(Opaque { tokens: quote!(&*#tokens), ..code })
            }
            arg => arg,
        }
    }

    /// A function that is an argument.
    pub fn callable(&mut self, e: &Expr) -> Option<Arg> {
        let inner = behind(e);
        let kind = match inner {
            Expr::Closure(c) if c.asyncness.is_none() => CallableKind::Closure(self.closure(c)?),
            Expr::Path(p) => match self.called_parameter(inner) {
                Some((f, _)) => CallableKind::Parameter(f),
                None => {
                    if let Some(closure) = rule(p) {
                        CallableKind::Closure(self.closure(&closure)?)
                    } else if self.is_function_path(p) {
                        CallableKind::Function(p.path.clone())
                    } else {
                        return None;
                    }
                }
            },
            _ => return None,
        };
        // What it changes is looked for in its body.
        let mut code = self.opaque_unchecked(&borrowing(e), None);
        code.writes.clear();
        code.blame = None;
        Some(Arg::Callable(Box::new(Callable { code, kind })))
    }

    /// Whether a path is that of a free function, by its name.
    fn is_function_path(&self, p: &syn::ExprPath) -> bool {
        let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.plain()).collect();
        let Some((last, owners)) = names.split_last() else { return false };
        let lower = |s: &String| s.starts_with(|c: char| c.is_lowercase() || c == '_');
        let local = owners.is_empty() && (self.names.contains_key(last) || self.items.contains_key(last));
        p.qself.is_none()
            && lower(last)
            && owners.iter().all(lower)
            && !local
            && !self.facts.is_function(last)
    }
}

/// What the residual keeps of an argument of a type.
fn kept(ty: &Ty) -> Option<Ty> {
    match ty {
        Ty::Ref(false, _) => None,
        Ty::Ref(true, t) => Some(match &**t {
            Ty::Slice(element) => Ty::Vec(element.clone()),
            other => other.clone(),
        }),
        other => Some(other.clone()),
    }
}

/// A closure that borrows what it captures: the reverse sweep needs that too.
fn borrowing(e: &Expr) -> Expr {
    let mut e = e.clone();
    let mut inner = &mut e;
    loop {
        inner = match inner {
            Expr::Reference(r) => &mut r.expr,
            Expr::Paren(p) => &mut p.expr,
            Expr::Group(g) => &mut g.expr,
            Expr::Closure(c) => {
                c.capture = None;
                break;
            }
            _ => break,
        };
    }
    e
}

/// A function of a float, like `f64::sin`, as a closure.
fn rule(p: &syn::ExprPath) -> Option<ExprClosure> {
    let last = p.path.segments.last()?.ident.plain();
    let owner = p.path.segments.iter().rev().nth(1)?.ident.to_string();
    if !matches!(owner.as_str(), "f64" | "f32" | "Float") {
        return None;
    }
    let count = (1..=3).find(|n| rules::find(&last, *n).is_some())?;
    let args = (0..count).map(|k| hygienic(&format!("arg{k}"), p.span()));
    let args: Vec<Ident> = args.collect();
    Some(parse_quote!(|#(#args),*| #p(#(#args),*)))
}
