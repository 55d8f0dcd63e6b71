//! Closures that are arguments, as functions of their own.

use std::rc::Rc;

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::spanned::Spanned as _;
use syn::{Expr, ExprClosure, ItemFn, Pat, ReturnType, Type, parse_quote};

use super::syntax::{is_index, is_reference, is_unit, is_whole};
use crate::compiler::ir::{
    Arg, Callable, CallableKind, Closure, FloatTy, Function, Opaque, Operand, Place, Ty, VarId,
};
use crate::compiler::lower::context::{Item, Lower, hygienic};
use crate::compiler::lower::exits::plain_pattern;
use crate::compiler::lower::signature::{Parameter, Signature};
use crate::compiler::lower::{macros, scan};
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// A closure as a function; what it captures is added to the arguments.
    pub(super) fn closure(&mut self, c: &ExprClosure) -> Option<Closure> {
        let mut parameters: Vec<Parameter> =
            c.inputs.iter().enumerate().map(|(k, pat)| self.input(k, pat, &c.body)).collect();
        let inputs = parameters.len();
        let start = self.captured.len();
        let mut names = scan::expr(&Expr::Closure(c.clone()), self.facts).reads;
        names.retain(|name| self.names.contains_key(name) || self.items.contains_key(name));
        let mut captured = vec![None; inputs];
        for name in names {
            let (parameter, arg) = self.capture(&name, &c.body)?;
            captured.push(self.names.get(&name).copied());
            parameters.push(parameter);
            self.captured.push((arg, c.span()));
        }
        let result = match &c.output {
            ReturnType::Default if is_unit(&c.body) => Ty::Unit,
            ReturnType::Default => Ty::Unknown,
            ReturnType::Type(_, t) => self.facts.generics.lower(t),
        };
        let mut item = as_function(&parameters, c);
        let words = crate::compiler::lower::identifiers(&item);
        let generics = self.facts.generics.clone();
        let floats = generics.floats().cloned().collect();
        let signature = Signature { parameters, result, wrapper: None, floats };
        let mut source = crate::compiler::lower::body(
            &mut item,
            words,
            &signature,
            generics,
            self.krate,
            self.diagnostics,
        )?;
        self.learn(&source, &captured);
        if let (Ty::Unknown, Some(result)) = (&source.result_ty, source.result) {
            source.result_ty = source.vars[result].ty.clone();
        }
        Some(Closure {
            source: Rc::new(source),
            inputs: c.inputs.iter().take(inputs).cloned().collect(),
            body: c.body.to_token_stream(),
            calls: Vec::new(),
            captures: start..self.captured.len(),
            derivative: None,
            tangent: None,
        })
    }

    /// Notes the types of what a closure captures, where its use there tells more of them.
    fn learn(&mut self, source: &Function, captured: &[Option<VarId>]) {
        for (param, outer) in source.params.iter().zip(captured) {
            let Some(outer) = outer else { continue };
            let (inner, outer) = (&source.vars[param.var].ty, &mut self.function.vars[*outer].ty);
            if matches!((&*outer, inner), (Ty::Int(None), Ty::Int(Some(_)))) {
                *outer = inner.clone();
            }
        }
    }

    /// A parameter of a closure.
    fn input(&self, k: usize, pat: &Pat, body: &Expr) -> Parameter {
        let (pat, written) = match pat {
            Pat::Type(t) => (&*t.pat, (*t.ty).clone()),
            pat if plain_pattern(pat).is_some_and(|p| is_index(&p.ident, body)) => (pat, parse_quote!(usize)),
            pat if plain_pattern(pat).is_some_and(|p| is_reference(&p.ident, body)) => {
                (pat, parse_quote!(&_))
            }
            pat => (pat, parse_quote!(_)),
        };
        let plain = plain_pattern(pat);
        let ty = self.facts.generics.lower(&written);
        let wrt = ty.may_be_active() && !self.facts.generics.is_inert(&written);
        Parameter {
            name: plain.map_or_else(|| hygienic(&format!("arg{k}"), pat.span()), |p| p.ident.clone()),
            pattern: plain.is_none().then(|| pat.clone()),
            mutable: plain.is_some_and(|p| p.mutability.is_some()),
            ty,
            written,
            wrt,
            chosen: None,
            called: None,
        }
    }

    /// A variable that a closure captures, as its parameter and as an argument.
    fn capture(&mut self, name: &str, body: &Expr) -> Option<(Parameter, Arg)> {
        let var = self.names.get(name).copied();
        let ident = match var {
            Some(var) => self.function.vars[var].name.clone(),
            // As it stands there: one that is made here would be another variable.
            None => mentioned(name, body)?,
        };
        let (place, ty) = match (var, self.items.get(name)) {
            (Some(var), _) => (Place::var(var), self.function.vars[var].ty.clone()),
            (None, Some(Item::Place(place) | Item::Ref(place, _))) => {
                (place.clone(), self.function.place_ty(place))
            }
            (None, Some(Item::Value(Operand::Var(v)))) => (Place::var(*v), self.function.vars[*v].ty.clone()),
            _ => return None,
        };
        let called = var.and_then(|v| self.function.called(v)).map(|called| (**called).clone());
        let varied = self.facts.is_varied(name) && ty.may_be_active();
        let whole = matches!(ty.peel(), Ty::Array(..) | Ty::Tuple(_) | Ty::User(_)) && is_whole(name, body);
        let by_value = ty.peel().is_scalar() || matches!(ty, Ty::Unknown) || whole;
        let (arg, ty) = if let (Some(var), Some(_)) = (var, &called) {
            let code = Opaque { tokens: quote!(#ident), reads: vec![var], writes: Vec::new(), blame: None };
            let kind = CallableKind::Parameter(var);
            (Arg::Callable(Box::new(Callable { code, kind })), ty)
        } else if varied {
            let known = ty.peel().clone();
            (Arg::Ref(place), if by_value { known } else { Ty::Ref(false, Box::new(known)) })
        } else {
            let reads = var.into_iter().collect();
            let code = Opaque { tokens: quote!(&#ident), reads, writes: Vec::new(), blame: None };
            (Arg::Inert(code), ty)
        };
        let written = written(&ty).unwrap_or_else(|| parse_quote!(_));
        let parameter = Parameter {
            name: ident,
            pattern: None,
            mutable: false,
            ty,
            written,
            wrt: varied && called.is_none(),
            chosen: None,
            called,
        };
        Some((parameter, arg))
    }
}

/// A name where code mentions it first.
fn mentioned(name: &str, code: &Expr) -> Option<Ident> {
    let mut idents = Vec::new();
    macros::identifiers(code.to_token_stream(), &mut idents);
    idents.into_iter().find(|ident| ident.plain() == name)
}

/// A type of floats as it is written.
fn written(ty: &Ty) -> Option<Type> {
    Some(match ty {
        Ty::Float(FloatTy::F64) => parse_quote!(f64),
        Ty::Float(FloatTy::F32) => parse_quote!(f32),
        Ty::Float(FloatTy::Param(name)) => parse_quote!(#name),
        Ty::Array(t, n) => {
            let t = written(t)?;
            parse_quote!([#t; #n])
        }
        Ty::Slice(t) => {
            let t = written(t)?;
            parse_quote!([#t])
        }
        Ty::Vec(t) => {
            let t = written(t)?;
            parse_quote!(Vec<#t>)
        }
        Ty::Ref(false, t) => {
            let t = written(t)?;
            parse_quote!(&#t)
        }
        _ => return None,
    })
}

/// A closure as a function of its parameters and of what it captures.
fn as_function(parameters: &[Parameter], c: &ExprClosure) -> ItemFn {
    let params = parameters.iter().map(|p| {
        let pat = p.pattern.clone().unwrap_or_else(|| {
            Pat::Ident(syn::PatIdent {
                attrs: Vec::new(),
                by_ref: None,
                mutability: p.mutable.then(|| syn::Token![mut](p.name.span())),
                ident: p.name.clone(),
                subpat: None,
            })
        });
        syn::FnArg::Typed(syn::PatType {
            attrs: Vec::new(),
            pat: Box::new(pat),
            colon_token: syn::Token![:](p.name.span()),
            ty: Box::new(p.written.clone()),
        })
    });
    let name = Ident::new("closure", c.span());
    let mut item: ItemFn = parse_quote!(fn #name() {});
    item.sig.inputs = params.collect();
    // Not as tokens: what begins with a block would be read as two statements.
    item.block.stmts = match &*c.body {
        Expr::Block(b) if b.label.is_none() && b.attrs.is_empty() => b.block.stmts.clone(),
        body => vec![syn::Stmt::Expr(body.clone(), None)],
    };
    item
}
