//! What the user wrote about types: of variables, and of what an expression is
//! wanted for.

use syn::visit::{self, Visit};
use syn::{Expr, FnArg, GenericArgument, ItemFn, Local, Pat, Type, parse_quote};

use super::fresh::{name_of, peel, plain};
use super::option::{is_none, some_of};
use crate::compiler::lower::ty::{Generics, type_arguments};
use crate::compiler::texts::{Plain as _, TextMap, TextSet};

/// The types of variables, where they stand in the function.
#[derive(Debug)]
pub struct Types<'a> {
    /// What is seen of structs and functions.
    generics: &'a Generics,
    written: TextMap<Type>,
    /// Names that patterns bind which need not match.
    parts: TextSet,
}

impl Types<'_> {
    /// Those of a function.
    pub fn of<'a>(item: &ItemFn, generics: &'a Generics) -> Types<'a> {
        let mut types = Types { generics, written: TextMap::default(), parts: TextSet::default() };
        for input in &item.sig.inputs {
            match input {
                FnArg::Typed(t) => types.note(&t.pat, &t.ty),
                FnArg::Receiver(_) => {
                    types.written.insert("self".to_owned(), parse_quote!(Self));
                }
            }
        }
        types.visit_block(&item.block);
        types
    }

    fn note(&mut self, pat: &Pat, ty: &Type) {
        match (pat, ty) {
            (Pat::Ident(p), _) => {
                self.written.insert(p.ident.plain(), ty.clone());
            }
            (Pat::Slice(p), Type::Array(t)) if !p.elems.iter().any(|p| matches!(p, Pat::Rest(_))) => {
                p.elems.iter().for_each(|p| self.note(p, &t.elem));
            }
            _ => {}
        }
    }

    fn note_parts(&mut self, pat: &Pat) {
        struct Find<'t>(&'t mut TextSet);
        impl<'ast> Visit<'ast> for Find<'_> {
            fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
                self.0.insert(p.ident.plain());
                visit::visit_pat_ident(self, p);
            }
            fn visit_expr(&mut self, _: &'ast Expr) {}
        }
        Find(&mut self.parts).visit_pat(pat);
    }

    /// Whether a name is bound by a pattern that need not match.
    pub fn is_part(&self, e: &Expr) -> bool {
        name_of(e).is_some_and(|name| self.parts.contains(&name.plain()))
    }

    /// That of what a block ends with, where it is an `Option`.
    fn of_option(&self, e: &Expr) -> Option<Type> {
        self.of_expr(e).filter(|ty| head(ty).as_deref() == Some("Option"))
    }

    /// The type of a place, as far as it is written.
    pub fn of_expr(&self, e: &Expr) -> Option<Type> {
        let of_block = |b: &syn::Block| match b.stmts.last() {
            Some(syn::Stmt::Expr(e, None)) => self.of_option(e),
            _ => None,
        };
        match peel(e) {
            e if is_none(e) || some_of(e).is_some() => Some(parse_quote!(Option<_>)),
            Expr::Struct(s) => {
                let path = &s.path;
                Some(parse_quote!(#path))
            }
            Expr::Block(b) => of_block(&b.block),
            Expr::If(i) => of_block(&i.then_branch),
            Expr::Path(_) => self.written.get(&name_of(e)?.plain()).cloned(),
            Expr::Index(i) => element(&self.of_expr(&i.expr)?),
            Expr::Field(f) => match (&f.member, pointee(self.of_expr(&f.base)?)) {
                (syn::Member::Unnamed(k), Type::Tuple(t)) => t.elems.iter().nth(k.index as usize).cloned(),
                (syn::Member::Unnamed(k), of) => self.generics.field(&of, &k.index.to_string()).cloned(),
                (syn::Member::Named(name), of) => self.generics.field(&of, &name.plain()).cloned(),
            },
            Expr::Call(c) => {
                let Expr::Path(p) = peel(&c.func) else { return None };
                self.generics.given("", &p.path.get_ident()?.plain()).cloned()
            }
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => Some(pointee(self.of_expr(&u.expr)?)),
            Expr::Array(a) => {
                let n = proc_macro2::Literal::usize_unsuffixed(a.elems.len());
                let element =
                    a.elems.first().and_then(|e| self.of_expr(e)).unwrap_or_else(|| parse_quote!(_));
                Some(parse_quote!([#element; #n]))
            }
            Expr::Repeat(r) => {
                let n = &r.len;
                Some(parse_quote!([_; #n]))
            }
            Expr::MethodCall(m) if is_exchange(m) => match self.of_expr(&m.receiver).map(pointee) {
                Some(ty) => Some(ty).filter(|ty| head(ty).as_deref() == Some("Option")),
                // As `Desugar::is_exchanged` takes it.
                None if matches!(peel(&m.receiver), Expr::Field(_)) => Some(parse_quote!(Option<_>)),
                None => None,
            },
            Expr::MethodCall(m) if m.method == "map" => match self.of_expr(&m.receiver)? {
                Type::Array(t) => {
                    let n = &t.len;
                    Some(parse_quote!([_; #n]))
                }
                _ => None,
            },
            _ => None,
        }
    }
}

impl<'ast> Visit<'ast> for Types<'_> {
    fn visit_arm(&mut self, arm: &'ast syn::Arm) {
        self.note_parts(&arm.pat);
        visit::visit_arm(self, arm);
    }
    fn visit_expr_let(&mut self, e: &'ast syn::ExprLet) {
        self.note_parts(&e.pat);
        visit::visit_expr_let(self, e);
    }
    fn visit_local(&mut self, local: &'ast Local) {
        match (&local.pat, &local.init) {
            (Pat::Type(t), _) => self.note(&t.pat, &t.ty),
            (pat, Some(init)) => {
                if let Some(ty) = self.of_expr(&init.expr) {
                    self.note(pat, &ty);
                }
            }
            _ => {}
        }
        visit::visit_local(self, local);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// What a reference refers to.
pub fn pointee(ty: Type) -> Type {
    match ty {
        Type::Reference(r) => pointee(*r.elem),
        Type::Paren(t) => pointee(*t.elem),
        Type::Group(t) => pointee(*t.elem),
        other => other,
    }
}

fn element(ty: &Type) -> Option<Type> {
    match pointee(ty.clone()) {
        Type::Array(t) => Some(*t.elem),
        Type::Slice(t) => Some(*t.elem),
        ty @ Type::Path(_) => argument(&ty),
        _ => None,
    }
}

/// `T` in `Vec<T>`.
pub fn argument(ty: &Type) -> Option<Type> {
    let Type::Path(p) = ty else { return None };
    type_arguments(&p.path.segments.last()?.arguments).next().cloned()
}

/// The last name in a type's path.
pub fn head(ty: &Type) -> Option<String> {
    match ty {
        Type::Path(p) => p.path.segments.last().map(|s| s.ident.plain()),
        Type::Paren(t) => head(&t.elem),
        Type::Group(t) => head(&t.elem),
        _ => None,
    }
}

/// The type in a method's turbofish.
pub fn turbofish(m: &syn::ExprMethodCall) -> Option<Type> {
    match m.turbofish.as_ref()?.args.first()? {
        GenericArgument::Type(t) => Some(t.clone()),
        _ => None,
    }
}

/// Whether a type is one of the primitive floats.
pub fn is_float(ty: &Type) -> bool {
    matches!(head(ty).as_deref(), Some("f64" | "f32"))
}

/// Whether a type is left to be inferred.
pub fn is_inferred(ty: &Type) -> bool {
    matches!(ty, Type::Infer(_))
}

/// Whether a pattern is a plain name, whose type may be left out.
pub fn typed(pat: &Pat) -> (Option<Type>, bool) {
    match pat {
        Pat::Type(t) => (Some((*t.ty).clone()).filter(|t| !is_inferred(t)), plain(&t.pat).is_some()),
        other => (None, plain(other).is_some()),
    }
}

/// Whether a method, of an `Option`, gives what it held and puts something else into it.
pub fn is_exchange(m: &syn::ExprMethodCall) -> bool {
    matches!((m.method.to_string().as_str(), m.args.len()), ("take", 0) | ("replace", 1))
}
