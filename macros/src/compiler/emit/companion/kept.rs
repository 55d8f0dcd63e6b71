//! The residual: what the forward half keeps, and the types in which it does.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::compiler::diff::reverse::Split;
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::link::{is_erased, path};
use crate::compiler::emit::ty;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Call, Callee, FloatTy, Function, Operand, Step, Stmt, Ty, Value, VarId};

/// The variables that the reverse half needs of the forward half.
pub(super) fn residual(frame: &Frame, split: &Split) -> Vec<VarId> {
    let mut defined = BTreeSet::new();
    let mut used = BTreeSet::new();
    visit::each_access_of(&split.reverse, &mut |access| match access {
        Access::Operand(Operand::Var(v)) => {
            used.insert(*v);
        }
        Access::Read(p) | Access::Write(p) | Access::Change(p) => {
            used.insert(p.root);
        }
        Access::Opaque(code) => used.extend(code.reads.iter().chain(&code.writes).copied()),
        Access::Define(v) => {
            defined.insert(v);
        }
        Access::Operand(Operand::Const(_)) => {}
    });
    let again = |v: &VarId| {
        !frame.source.detached
            && frame
                .source
                .params
                .iter()
                .any(|p| p.var == *v && matches!(frame.source.vars[p.var].ty, Ty::Ref(false, _)))
    };
    let slot = |v: &VarId| split.slots.contains(&Some(*v)) || split.seed == Some(*v);
    used.into_iter().filter(|v| !defined.contains(v) && !again(v) && !slot(v)).collect()
}

/// The type of a residual's field; floats and integers that nothing tells apart
/// are what the signature has and `usize`, which rustc checks.
pub(super) fn residual_ty(frame: &Frame, split: &Split, var: VarId) -> Option<TokenStream> {
    let settled = settle(&split.function.vars[var].ty, &frame.source.ambient_float());
    let krate = &frame.krate;
    if let Ty::Residual(of) = &settled {
        if is_erased(frame.source, of) {
            return Some(quote!(#krate::__private::Boxed));
        }
        if let Some(applied) = applied_ty(frame, of) {
            return applied.ok();
        }
    }
    if let Ty::Stack(inner) = &settled
        && let Ty::Residual(of) = &**inner
    {
        if let Some(applied) = applied_ty(frame, of) {
            return applied.ok().map(|t| quote!(#krate::__private::Stack<#t>));
        }
        let Callee::Function(of) = &**of else {
            return Some(quote!(#krate::__private::Stack<#krate::__private::Boxed>));
        };
        if is_inside(frame.source, of) {
            return Some(quote!(#krate::__private::Stack<#krate::__private::Boxed>));
        }
        let companion = path(of);
        let keep = quote!(<__Depth as #krate::__private::Depth>::Keep<(#companion)>);
        return Some(quote!(#krate::__private::Stack<#keep>));
    }
    if let Ty::Stack(inner) = &settled
        && ty::written(inner, krate).is_none()
    {
        let saved = saved_on(split, var)?;
        let t = residual_ty(frame, split, saved)?;
        return Some(quote!(#krate::__private::Stack<#t>));
    }
    if matches!(settled, Ty::Ref(..)) || matches!(&settled, Ty::Stack(t) if matches!(**t, Ty::Ref(..))) {
        return None; // it would need a lifetime
    }
    ty::written(&settled, krate).or_else(|| origin_ty(frame, split, var))
}

/// A type that cannot be named.
struct Unnamed;

/// What an operator leaves; `None` for other callees.
fn applied_ty(frame: &Frame, callee: &Callee) -> Option<Result<TokenStream, Unnamed>> {
    let krate = &frame.krate;
    let (by, name, types) = match callee {
        Callee::Operator(name, types) => ("Applied", name, types),
        Callee::Assign(name, types) => ("Assigned", name, types),
        Callee::Function(_) | Callee::Associated(_) | Callee::Method(..) => return None,
    };
    let float = frame.source.ambient_float();
    let types: Option<Vec<TokenStream>> =
        types.iter().map(|t| ty::written(&settle(t.peel(), &float), krate)).collect();
    let types = types.map(|mut types| {
        if types.len() == 1 {
            types.push(quote!(()));
        }
        types
    });
    let (by, name) = (Ident::new(by, Span::mixed_site()), Ident::new(&name.to_string(), Span::mixed_site()));
    Some(
        types
            .ok_or(Unnamed)
            .map(|types| quote!(#krate::__private::#by<#krate::__private::operators::#name, #(#types),*>)),
    )
}

/// The type of an operand that is kept as a part of something.
fn part_ty(frame: &Frame, split: &Split, part: &Operand) -> Option<TokenStream> {
    match part {
        Operand::Var(var) => residual_ty(frame, split, *var),
        Operand::Const(c) => ty::written(&settle(&c.ty, &frame.source.ambient_float()), &frame.krate),
    }
}

/// Whether a callee may be something that is declared or imported inside the
/// user's function, whose companion cannot be named outside of it.
pub fn is_inside(function: &Function, path: &syn::Path) -> bool {
    let outside = path.leading_colon.is_some() || path.segments.first().is_some_and(|s| s.ident == "crate");
    let names_things = |i: &syn::Item| {
        matches!(i, syn::Item::Fn(_) | syn::Item::Use(_) | syn::Item::Mod(_) | syn::Item::Enum(_))
    };
    !outside && function.items.iter().any(names_things)
}

/// What is found last in the forward half.
fn last<T>(split: &Split, found: impl Fn(&Stmt) -> Option<T>) -> Option<T> {
    let mut last = None;
    visit::each_stmt_of(&split.forward, &mut |stmt| last = found(stmt).or(last.take()));
    last
}

/// The variable that is kept on a stack.
fn saved_on(split: &Split, stack: VarId) -> Option<VarId> {
    last(split, |stmt| match stmt {
        Stmt::Save(on, Operand::Var(var)) if *on == stack => Some(*var),
        _ => None,
    })
}

/// The type of a variable of unknown type from how it is defined: a call, a copy,
/// something made of such, or an element, which is taken for a float.
fn origin_ty(frame: &Frame, split: &Split, var: VarId) -> Option<TokenStream> {
    let krate = &frame.krate;
    let origin = last(split, |stmt| match stmt {
        Stmt::Let(v, value) if *v == var => Some(value.clone()),
        _ => None,
    });
    match origin {
        None => held_by(split, var).map(|call| held_ty(frame, &call.callee)),
        Some(Value::Use(Operand::Var(from))) => residual_ty(frame, split, from),
        Some(Value::Load(place, _) | Value::ZeroLike(place)) if place.steps.is_empty() => {
            residual_ty(frame, split, place.root)
        }
        Some(Value::Opaque(code)) => constructed_ty(&code.tokens, krate),
        Some(Value::Tuple(parts)) => {
            let parts: Option<Vec<_>> = parts.iter().map(|part| part_ty(frame, split, part)).collect();
            parts.map(|parts| quote!((#(#parts,)*)))
        }
        Some(Value::Array(parts)) => {
            let (part, n) = (part_ty(frame, split, parts.first()?)?, Literal::usize_unsuffixed(parts.len()));
            Some(quote!([#part; #n]))
        }
        Some(Value::Vec(parts)) => {
            let part = part_ty(frame, split, parts.first()?)?;
            Some(quote!(#krate::__private::Vec<#part>))
        }
        Some(Value::Load(place, _) | Value::ZeroLike(place))
            if !matches!(place.steps.last(), Some(Step::Index(_) | Step::Field(_))) =>
        {
            None
        }
        Some(
            Value::Load(..)
            | Value::ZeroLike(_)
            | Value::Neg(_)
            | Value::Binary(..)
            | Value::Rule(..)
            | Value::Cast(..)
            | Value::Select(..),
        ) => ty::written(&Ty::Float(frame.source.ambient_float()), krate),
        Some(_) => None,
    }
}

/// The type that an inert expression visibly makes, which rustc checks: `Config` of
/// `Config::new(..)`, `Config::default()` and `Config { .. }`.
fn constructed_ty(tokens: &TokenStream, krate: &TokenStream) -> Option<TokenStream> {
    // Their generic arguments are not written.
    const GENERIC: [&str; 17] = [
        "Arc",
        "BTreeMap",
        "BTreeSet",
        "BinaryHeap",
        "Box",
        "Cell",
        "Cow",
        "HashMap",
        "HashSet",
        "Mutex",
        "OnceCell",
        "Option",
        "Rc",
        "RefCell",
        "Result",
        "RwLock",
        "VecDeque",
    ];
    let upper = |s: &syn::PathSegment| s.ident.to_string().starts_with(char::is_uppercase);
    let mut path = match syn::parse2::<syn::Expr>(tokens.clone()).ok()? {
        syn::Expr::Struct(s) => {
            let mut path = s.path;
            if path.segments.len() > 1 && upper(&path.segments[path.segments.len() - 2]) {
                path.segments.pop();
            }
            path
        }
        syn::Expr::Call(c) => {
            let syn::Expr::Path(p) = *c.func else { return None };
            let mut path = p.path;
            let last = path.segments.pop()?.into_value();
            (last.ident == "new" || last.ident == "default").then_some(())?;
            path
        }
        _ => return None,
    };
    path.segments.pop_punct();
    let last = path.segments.last()?;
    let plain = upper(last) && last.arguments.is_none();
    let known = plain && !GENERIC.contains(&last.ident.to_string().as_str());
    match last.ident.to_string().as_str() {
        "Self" | "Vec" | "Default" => None,
        "String" if path.segments.len() == 1 => Some(quote!(#krate::__private::String)),
        _ => known.then(|| quote!(#path)),
    }
}

/// The call whose result a variable of unknown type holds.
pub(super) fn held_by(split: &Split, var: VarId) -> Option<Call> {
    let made = last(split, |stmt| match stmt {
        Stmt::CallForward(call, _) | Stmt::Call(call) if call.dest == Some(var) => Some(call.clone()),
        _ => None,
    });
    let copied = || {
        last(split, |stmt| match stmt {
            Stmt::Let(v, Value::Use(Operand::Var(from))) if *v == var => Some(*from),
            Stmt::Let(v, Value::Load(place, _)) if *v == var && place.steps.is_empty() => {
                Some(split.function.root(place))
            }
            _ => None,
        })
    };
    made.or_else(|| held_by(split, copied().filter(|from| *from != var)?))
}

/// The calls whose results are of unknown type.
pub(super) fn origins(split: &Split) -> BTreeMap<VarId, Call> {
    let open = split.function.vars.handles().filter(|v| split.function.vars[*v].ty.is_open());
    open.filter_map(|v| Some((v, held_by(split, v)?))).collect()
}

/// How the result of a call whose type is not known is kept: as its companion says,
/// or in a box where that cannot be named.
fn held_ty(frame: &Frame, callee: &Callee) -> TokenStream {
    let krate = &frame.krate;
    match callee {
        Callee::Function(of) if !is_inside(frame.source, of) => {
            let companion = path(of);
            quote!(<#companion as #krate::__private::Companion>::Output)
        }
        _ => quote!(#krate::__private::Boxed),
    }
}

/// Whether what is known of a type is not enough to name it.
pub(super) fn is_unnamed(frame: &Frame, ty: &Ty) -> bool {
    ty::written(&settle(ty, &frame.source.ambient_float()), &frame.krate).is_none()
}

/// The stacks of results of calls whose types are not known.
pub(super) fn held_stacks(frame: &Frame, split: &Split) -> BTreeMap<VarId, Call> {
    let mut found = BTreeMap::new();
    visit::each_stmt_of(&split.forward, &mut |stmt| {
        if let Stmt::Save(stack, Operand::Var(var)) = stmt
            && is_unnamed(frame, &split.function.vars[*var].ty)
            && let Some(call) = held_by(split, *var)
        {
            found.insert(*stack, call);
        }
    });
    found
}

/// A type in which floats and integers that nothing tells apart are what they are taken for.
fn settle(ty: &Ty, float: &FloatTy) -> Ty {
    match ty {
        Ty::Float(FloatTy::Any) => Ty::Float(float.clone()),
        Ty::Int(None) => Ty::usize(),
        Ty::Array(t, n) => Ty::Array(Box::new(settle(t, float)), n.clone()),
        Ty::Vec(t) => Ty::Vec(Box::new(settle(t, float))),
        Ty::Slice(t) => Ty::Slice(Box::new(settle(t, float))),
        Ty::Stack(t) => Ty::Stack(Box::new(settle(t, float))),
        Ty::Frames(t) => Ty::Frames(Box::new(settle(t, float))),
        Ty::Tuple(ts) => Ty::Tuple(ts.iter().map(|t| settle(t, float)).collect()),
        other => other.clone(),
    }
}
