//! Functions as values: parameters that are called, and closures and annotated functions
//! as arguments of calls.
//!
//! A call of a parameter is a call like that of an annotated function. A closure that is
//! an argument becomes a function of its own, of its parameters and of what it captures,
//! which stands behind the arguments that are written.

use std::rc::Rc;

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{
    Expr, ExprCall, ExprClosure, GenericArgument, GenericParam, ItemFn, Pat, PathArguments, ReturnType, Type,
    TypeParamBound, WherePredicate, parse_quote,
};

use super::context::{Item, Lower, hygienic, peel};
use super::scan;
use super::signature::{Parameter, Signature};
use super::ty::Generics;
use crate::compiler::ir::{
    Arg, Call, Callable, CallableKind, Called, Callee, Closure, FloatTy, Function, Opaque, Operand, Place,
    Stmt, Ty, VarId,
};
use crate::compiler::rules;
use crate::compiler::texts::Plain as _;

/// How values of a type are called, if they are functions.
pub fn called(ty: &Type, of: &syn::Generics, generics: &Generics) -> Option<Called> {
    let (lifetimes, inputs, output) = signature(ty, of)?;
    let known = |t: &Type| (t.clone(), generics.lower(t));
    let output = match output {
        ReturnType::Default => (parse_quote!(()), Ty::Unit),
        ReturnType::Type(_, t) => known(&t),
    };
    let owned = !has_reference(&output.0);
    owned.then(|| Called { lifetimes, inputs: inputs.iter().map(known).collect(), output, active: false })
}

/// Whether derivatives may flow through calls of such a function.
pub fn flows(called: &Called) -> bool {
    let changes = |(_, ty): &(Type, Ty)| matches!(ty, Ty::Ref(true, t) if t.may_be_active());
    called.output.1.may_be_active() || called.inputs.iter().any(changes)
}

type Shape = (Option<syn::BoundLifetimes>, Vec<Type>, ReturnType);

fn signature(ty: &Type, of: &syn::Generics) -> Option<Shape> {
    match ty {
        Type::Group(t) => signature(&t.elem, of),
        Type::Paren(t) => signature(&t.elem, of),
        Type::Reference(t) => signature(&t.elem, of),
        Type::ImplTrait(t) => t.bounds.iter().find_map(bound),
        Type::TraitObject(t) => t.bounds.iter().find_map(bound),
        Type::BareFn(f) if f.abi.is_none() && f.unsafety.is_none() => {
            let inputs = f.inputs.iter().map(|i| i.ty.clone()).collect();
            Some((f.lifetimes.clone(), inputs, f.output.clone()))
        }
        Type::Path(p) => match p.path.get_ident() {
            Some(name) => parameter(name, of),
            None => boxed(p).and_then(|t| signature(t, of)),
        },
        _ => None,
    }
}

/// `T` of `Box<T>`.
fn boxed(p: &syn::TypePath) -> Option<&Type> {
    let last = p.path.segments.last().filter(|s| s.ident == "Box")?;
    let PathArguments::AngleBracketed(args) = &last.arguments else { return None };
    args.args.iter().find_map(|a| match a {
        GenericArgument::Type(t) => Some(t),
        _ => None,
    })
}

/// The bound of a type parameter.
fn parameter(name: &Ident, of: &syn::Generics) -> Option<Shape> {
    let here = of.params.iter().find_map(|p| match p {
        GenericParam::Type(t) if t.ident == *name => t.bounds.iter().find_map(bound),
        _ => None,
    });
    let mut clauses = of.where_clause.iter().flat_map(|w| &w.predicates);
    here.or_else(|| {
        clauses.find_map(|predicate| match predicate {
            WherePredicate::Type(t) if is_name(&t.bounded_ty, name) => {
                let (lifetimes, inputs, output) = t.bounds.iter().find_map(bound)?;
                Some((lifetimes.or_else(|| t.lifetimes.clone()), inputs, output))
            }
            _ => None,
        })
    })
}

fn is_name(ty: &Type, name: &Ident) -> bool {
    matches!(ty, Type::Path(p) if p.path.is_ident(name))
}

fn bound(bound: &TypeParamBound) -> Option<Shape> {
    let TypeParamBound::Trait(t) = bound else { return None };
    let last = t.path.segments.last()?;
    let named = matches!(last.ident.to_string().as_str(), "Fn" | "FnMut" | "FnOnce");
    let PathArguments::Parenthesized(args) = &last.arguments else { return None };
    named.then(|| (t.lifetimes.clone(), args.inputs.iter().cloned().collect(), args.output.clone()))
}

fn has_reference(ty: &Type) -> bool {
    ty.to_token_stream().into_iter().any(|t| matches!(t.to_string().as_str(), "&" | "impl" | "dyn"))
}

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
        let dest = (!unit).then(|| {
            self.var(hygienic("t", c.func.span()), result, false, crate::compiler::ir::VarKind::Temp)
        });
        let name = self.function.vars[f].name.clone();
        let name = Ident::new(&name.plain(), c.func.span());
        let kept = called.inputs.iter().filter_map(|(_, ty)| kept(ty)).collect();
        let spans = c.args.iter().map(super::call::ends).collect();
        let callee = Callee::Parameter(f, name, kept);
        self.emit(Stmt::Call(Call { callee, args, dest, spans, ended: None }));
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
                Arg::RefMut(self.place_or_temp(behind(e)))
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

    /// A closure as a function; what it captures is added to the arguments.
    fn closure(&mut self, c: &ExprClosure) -> Option<Closure> {
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
        let item = as_function(&parameters, c);
        let signature = Signature { parameters, result, wrapper: None };
        let generics = self.facts.generics.clone();
        let mut source = super::body(
            &item,
            super::identifiers(&item),
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
            pat if super::exits::plain_pattern(pat).is_some_and(|p| is_index(&p.ident, body)) => {
                (pat, parse_quote!(usize))
            }
            pat if super::exits::plain_pattern(pat).is_some_and(|p| is_reference(&p.ident, body)) => {
                (pat, parse_quote!(&_))
            }
            pat => (pat, parse_quote!(_)),
        };
        let plain = super::exits::plain_pattern(pat);
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
            None => syn::parse_str::<Ident>(name).ok()?,
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

/// Whether code indexes with a variable, alone or in a sum: it is an integer.
fn is_index(name: &Ident, body: &Expr) -> bool {
    struct Find<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_index(&mut self, i: &'ast syn::ExprIndex) {
            self.1 |= is_part(self.0, &i.index);
            visit::visit_expr_index(self, i);
        }
    }
    fn is_part(name: &Ident, e: &Expr) -> bool {
        match e {
            Expr::Path(p) => p.path.is_ident(name),
            Expr::Paren(p) => is_part(name, &p.expr),
            Expr::Binary(b) => is_part(name, &b.left) || is_part(name, &b.right),
            _ => false,
        }
    }
    let mut find = Find(name, false);
    find.visit_expr(body);
    find.1
}

/// Whether code follows a variable as a reference.
fn is_reference(name: &Ident, body: &Expr) -> bool {
    struct Find<'n>(&'n Ident, bool);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_unary(&mut self, u: &'ast syn::ExprUnary) {
            let followed = matches!(u.op, syn::UnOp::Deref(_));
            self.1 |= followed && matches!(peel(&u.expr), Expr::Path(p) if p.path.is_ident(self.0));
            visit::visit_expr_unary(self, u);
        }
    }
    let mut find = Find(name, false);
    find.visit_expr(body);
    find.1
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

/// Whether code visibly gives `()`.
fn is_unit(e: &Expr) -> bool {
    let block = |b: &syn::Block| match b.stmts.last() {
        Some(syn::Stmt::Expr(e, None)) => is_unit(e),
        _ => true,
    };
    match e {
        Expr::Block(b) => block(&b.block),
        Expr::If(i) => i.else_branch.is_none() || block(&i.then_branch),
        Expr::Match(m) => m.arms.first().is_some_and(|arm| is_unit(&arm.body)),
        Expr::Binary(b) => is_compound(&b.op),
        Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => true,
        Expr::MethodCall(m) => {
            let name = m.method.to_string();
            ["clear", "copy_from_slice", "extend", "fill", "push", "reverse", "swap", "truncate"]
                .contains(&name.as_str())
        }
        Expr::Tuple(t) => t.elems.is_empty(),
        _ => false,
    }
}

fn is_compound(op: &syn::BinOp) -> bool {
    matches!(
        op,
        syn::BinOp::AddAssign(_)
            | syn::BinOp::SubAssign(_)
            | syn::BinOp::MulAssign(_)
            | syn::BinOp::DivAssign(_)
            | syn::BinOp::RemAssign(_)
    )
}

/// Whether code uses a variable as a whole, and not by its parts or by reference alone.
fn is_whole(name: &str, body: &Expr) -> bool {
    struct Find<'n>(&'n str, bool);
    impl Find<'_> {
        fn is(&self, e: &Expr) -> bool {
            matches!(peel(e), Expr::Path(p) if p.path.get_ident().is_some_and(|i| i.unraw() == self.0))
        }
    }
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr(&mut self, e: &'ast Expr) {
            let base = match e {
                Expr::Index(i) if self.is(&i.expr) => return self.visit_expr(&i.index),
                Expr::Field(f) => &f.base,
                Expr::Reference(r) => &r.expr,
                // A method of arrays takes all of it.
                Expr::MethodCall(m) if self.is(&m.receiver) && m.method != "map" => {
                    return m.args.iter().for_each(|a| self.visit_expr(a));
                }
                Expr::Path(_) => {
                    self.1 |= self.is(e);
                    return;
                }
                // There it would be a reference to the reference.
                Expr::Closure(_) => {
                    let mut idents = Vec::new();
                    super::macros::identifiers(e.to_token_stream(), &mut idents);
                    self.1 |= idents.iter().any(|i| i.unraw() == self.0);
                    return;
                }
                _ => return visit::visit_expr(self, e),
            };
            if !self.is(base) {
                visit::visit_expr(self, e);
            }
        }
    }
    let mut find = Find(name, false);
    find.visit_expr(body);
    find.1
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

/// An expression without `&` and `&mut` before it.
fn behind(e: &Expr) -> &Expr {
    match peel(e) {
        Expr::Reference(r) => behind(&r.expr),
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => behind(&u.expr),
        e => e,
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
