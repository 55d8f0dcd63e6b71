//! What is known of expressions without lowering them: their types, and whether
//! the IR can say them.

use quote::ToTokens;
use syn::{Expr, Lit, UnOp};

use super::context::{Lower, peel};
use super::expr::{arithmetic, comparison, is_new_vec, literal, logic};
use super::macros::{self, Arguments, Kind};
use super::types;
use crate::compiler::ir::{Operand, Place, Ty, User};
use crate::compiler::rules;
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// What can be said of an expression's type without lowering it.
    pub fn static_ty(&self, e: &Expr) -> Ty {
        if self.facts.generics.has_floats()
            && let Some(constant) = self.generic_constant(e)
        {
            return constant.ty.clone();
        }
        match peel(e) {
            Expr::Lit(l) => match literal(&l.lit) {
                Operand::Const(c) => c.ty.clone(),
                Operand::Var(_) => Ty::Unknown,
            },
            Expr::Path(p) => match p.path.get_ident().and_then(|i| self.names.get(&i.plain())) {
                Some(var) => self.function.place_ty(&Place::var(*var)),
                None => match p.path.get_ident().and_then(|i| self.alias(&i.plain())) {
                    Some(place) => self.function.place_ty(place),
                    None => self.constant_ty(&p.path),
                },
            },
            Expr::Reference(r) => self.static_ty(&r.expr),
            Expr::Unary(u) => self.static_ty(&u.expr),
            Expr::Index(i) => {
                let base = self.static_ty(&i.expr);
                let element = base.element().cloned().unwrap_or_default();
                if matches!(peel(&i.index), Expr::Range(_)) {
                    Ty::Slice(Box::new(element))
                } else {
                    element.peel().clone()
                }
            }
            Expr::Field(f) => match (self.static_ty(&f.base).peel(), &f.member) {
                (Ty::Tuple(all), syn::Member::Unnamed(k)) => {
                    all.get(k.index as usize).map(|t| t.peel().clone()).unwrap_or_default()
                }
                (Ty::User(user), syn::Member::Unnamed(k)) => user.field(&k.index.to_string()).peel().clone(),
                (Ty::User(user), syn::Member::Named(name)) => user.field(&name.plain()).peel().clone(),
                _ => Ty::Unknown,
            },
            Expr::Struct(s) => self.struct_ty(&s.path),
            Expr::Call(c) => self.given(c),
            Expr::Cast(c) => self.facts.generics.lower(&c.ty),
            Expr::Binary(b) if comparison(&b.op).is_some() || logic(&b.op).is_some() => Ty::Bool,
            Expr::Binary(b) => types::join(&self.static_ty(&b.left), &self.static_ty(&b.right)),
            Expr::MethodCall(m) => self.static_method_ty(m),
            Expr::Array(a) => {
                let n = proc_macro2::Literal::usize_unsuffixed(a.elems.len()).to_token_stream();
                Ty::Array(Box::new(a.elems.first().map(|e| self.static_ty(e)).unwrap_or_default()), n)
            }
            Expr::Repeat(r) => Ty::Array(Box::new(self.static_ty(&r.expr)), r.len.to_token_stream()),
            Expr::If(i) => choice(i).map_or(Ty::Unknown, |(then, other)| {
                types::join(&self.static_ty(then), &self.static_ty(other))
            }),
            Expr::Tuple(t) if !t.elems.is_empty() => {
                Ty::Tuple(t.elems.iter().map(|e| self.static_ty(e)).collect())
            }
            Expr::Macro(m) if macros::kind(&m.mac) == Some(Kind::Vec) => {
                let element = match macros::arguments(&m.mac) {
                    Some(Arguments::Repeat(value, _)) => self.static_ty(&value),
                    Some(Arguments::List(all)) => {
                        all.first().map(|a| self.static_ty(&a.value)).unwrap_or_default()
                    }
                    _ => Ty::Unknown,
                };
                Ty::Vec(Box::new(element))
            }
            _ => Ty::Unknown,
        }
    }

    /// The type that a literal's path names, with what its definition tells.
    fn struct_ty(&self, path: &syn::Path) -> Ty {
        let tokens = types::struct_tokens(&self.facts.generics.told(path));
        let known = syn::parse2(tokens.clone()).map(|ty| self.facts.generics.lower(&ty));
        match known {
            Ok(known @ Ty::User(_)) => known,
            Ok(_) | Err(_) => Ty::User(User { tokens: Some(tokens), fields: Vec::new(), fixed: false }),
        }
    }

    /// What a call gives, as far as the function's name or its definition tells.
    pub fn given(&self, c: &syn::ExprCall) -> Ty {
        let constructed = self.constructed(c);
        let Expr::Path(p) = peel(&c.func) else { return constructed };
        if !matches!(constructed, Ty::Unknown) || p.qself.is_some() {
            return constructed;
        }
        let generics = &self.facts.generics;
        match p.path.segments.iter().map(|s| s.ident.plain()).collect::<Vec<_>>().as_slice() {
            [name] if !self.facts.is_function(name) && !self.facts.is_local(name) => {
                generics.result(None, name)
            }
            [of, name] => {
                let tokens =
                    Some(proc_macro2::Ident::new(of, proc_macro2::Span::call_site()).to_token_stream());
                generics.result(Some(&Ty::User(User { tokens, fields: Vec::new(), fixed: false })), name)
            }
            _ => Ty::Unknown,
        }
    }

    /// The type that a constructor makes, as far as its name tells: `Complex::new(..)`.
    pub fn constructed(&self, c: &syn::ExprCall) -> Ty {
        const CONSTRUCTORS: [&str; 13] = [
            "new",
            "default",
            "zero",
            "one",
            "identity",
            "origin",
            "unit",
            "zeros",
            "ones",
            "eye",
            "splat",
            "diag",
            "with_capacity",
        ];
        let Expr::Path(p) = peel(&c.func) else { return Ty::Unknown };
        if super::desugar::is_zero(c) {
            return Ty::Unknown;
        }
        if let Some(ty) = super::accessors::given(c, self.facts) {
            return Some(self.facts.generics.lower(ty)).filter(Ty::is_scalar).unwrap_or_default();
        }
        let mut path = self.facts.generics.told(&p.path);
        let Some(last) = path.segments.pop().map(|s| s.into_value().ident.plain()) else {
            return Ty::Unknown;
        };
        path.segments.pop_punct();
        let of_trait = path
            .segments
            .last()
            .is_some_and(|s| matches!(s.ident.to_string().as_str(), "Default" | "Zero" | "One" | "Float"));
        let of_type = path.segments.last().is_some_and(|s| {
            let name = s.ident.to_string();
            let standard = matches!(s.arguments, syn::PathArguments::None) && super::ty::is_standard(&name);
            name.starts_with(char::is_uppercase) && !standard
        });
        let none = p.qself.is_some() || !of_type || of_trait;
        if none || !CONSTRUCTORS.contains(&last.as_str()) {
            return Ty::Unknown;
        }
        let ty = self.facts.generics.lower(&syn::Type::Path(syn::TypePath { qself: None, path }));
        if matches!(ty, Ty::User(_)) { ty } else { Ty::Unknown }
    }

    fn static_method_ty(&self, m: &syn::ExprMethodCall) -> Ty {
        let name = m.method.to_string();
        let receiver = self.static_ty(&m.receiver);
        let standard = m.args.is_empty() && !matches!(receiver.peel(), Ty::User(_));
        match name.as_str() {
            "len" if standard => Ty::usize(),
            "is_empty" if standard => Ty::Bool,
            "clone" | "as_slice" | "as_mut_slice" => receiver,
            "remove" | "swap_remove" => receiver.element().cloned().unwrap_or_default(),
            "to_vec" | "drain" | "split_off" if receiver.element().is_some() || name == "to_vec" => {
                Ty::Vec(Box::new(receiver.element().cloned().unwrap_or_default()))
            }
            _ if receiver.is_float() && rules::find(&name, m.args.len() + 1).is_some() => receiver,
            _ if matches!(receiver.peel(), Ty::Int(Some(_))) => of_integer(receiver.peel(), &name),
            _ => self.facts.generics.result(Some(&receiver), &name),
        }
    }

    /// Whether an inert expression is one of primitive values that the IR can
    /// say, so that the reverse sweep can compute it again.
    pub fn is_simple(&self, e: &Expr) -> bool {
        let e = peel(e);
        if self.facts.generics.has_floats() && self.generic_constant(e).is_some() {
            return true;
        }
        match e {
            Expr::Lit(l) => matches!(l.lit, Lit::Int(_) | Lit::Float(_) | Lit::Bool(_)),
            Expr::Path(p) => match p.path.get_ident().and_then(|i| self.names.get(&i.plain())) {
                Some(_) => is_primitive(&self.static_ty(e)),
                None => is_constant(&p.path),
            },
            Expr::Unary(u) => {
                self.is_simple(&u.expr)
                    && (is_primitive(&self.static_ty(&u.expr)) || matches!(u.op, UnOp::Neg(_)))
            }
            Expr::Reference(r) => r.mutability.is_none() && self.is_place(&r.expr) && self.is_simple(&r.expr),
            Expr::Binary(b) => {
                let known = arithmetic(&b.op).is_some() || comparison(&b.op).is_some();
                let logic = logic(&b.op).is_some() && self.is_total(&b.right);
                let (left, right) = (self.static_ty(&b.left), self.static_ty(&b.right));
                (known || logic)
                    && (left.is_scalar() || right.is_scalar())
                    && self.is_simple(&b.left)
                    && self.is_simple(&b.right)
            }
            Expr::Cast(c) => {
                self.is_simple(&c.expr)
                    && self.static_ty(&c.expr).is_scalar()
                    && self.facts.generics.lower(&c.ty).is_scalar()
            }
            Expr::Index(i) => {
                let range = matches!(peel(&i.index), Expr::Range(_));
                !range
                    && self.is_place(e)
                    && is_primitive(&self.static_ty(e))
                    && self.is_simple(&i.index)
                    && self.is_simple_base(&i.expr)
            }
            Expr::Field(f) => {
                self.is_place(e) && is_primitive(&self.static_ty(e)) && self.is_simple_base(&f.base)
            }
            Expr::MethodCall(m) => self.is_simple_method(m),
            Expr::Array(a) => !a.elems.is_empty() && a.elems.iter().all(|e| self.is_simple(e)),
            Expr::Tuple(t) => !t.elems.is_empty() && t.elems.iter().all(|e| self.is_simple(e)),
            Expr::Repeat(r) => self.is_simple(&r.expr),
            Expr::If(i) => self.is_simple_choice(i),
            Expr::Call(c) => is_new_vec(c) || super::desugar::is_zero(c),
            Expr::Macro(m) if macros::kind(&m.mac) == Some(Kind::Vec) => match macros::arguments(&m.mac) {
                Some(Arguments::Repeat(value, _)) => self.is_simple(&value),
                Some(Arguments::List(all)) => all.iter().all(|a| self.is_simple(&a.value)),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a branch chooses between simple numbers.
    fn is_simple_choice(&self, i: &syn::ExprIf) -> bool {
        let simple = |e: &Expr| self.is_simple(e) && is_primitive(&self.static_ty(e));
        let Some((then, other)) = choice(i) else { return false };
        !matches!(*i.cond, Expr::Let(_)) && self.is_simple(&i.cond) && simple(then) && simple(other)
    }

    /// What an index or a field is taken of.
    fn is_simple_base(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Path(_) => true,
            Expr::Index(i) => {
                !matches!(peel(&i.index), Expr::Range(_))
                    && self.is_simple(&i.index)
                    && self.is_simple_base(&i.expr)
            }
            Expr::Field(f) => self.is_simple_base(&f.base),
            Expr::Unary(u) => self.is_simple_base(&u.expr),
            _ => false,
        }
    }

    fn is_simple_method(&self, m: &syn::ExprMethodCall) -> bool {
        let name = m.method.to_string();
        let receiver = self.static_ty(&m.receiver);
        match name.as_str() {
            "len" | "is_empty" => {
                self.is_place(&m.receiver)
                    && receiver.element().is_some()
                    && self.is_simple_base_or_slice(&m.receiver)
            }
            "to_vec" | "clone" => {
                self.is_place(&m.receiver)
                    && receiver.element().is_some_and(is_primitive)
                    && self.is_simple_base(&m.receiver)
            }
            _ => {
                receiver.is_float()
                    && rules::find(&name, m.args.len() + 1).is_some()
                    && self.is_simple(&m.receiver)
                    && m.args.iter().all(|a| self.is_simple(a))
            }
        }
    }

    fn is_simple_base_or_slice(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Index(i) => {
                let index = match peel(&i.index) {
                    Expr::Range(r) => r.start.iter().chain(&r.end).all(|e| self.is_simple(e)),
                    at => self.is_simple(at),
                };
                index && self.is_simple_base(&i.expr)
            }
            e => self.is_simple_base(e),
        }
    }

    /// Whether a place holds a primitive value and its indices are simple.
    pub fn is_primitive_place(&self, e: &Expr) -> bool {
        let e = peel(e);
        let base = match e {
            Expr::Path(_) => true,
            Expr::Unary(u) => self.is_simple_base(&u.expr),
            _ => self.is_simple(e),
        };
        base && self.is_place(e) && self.static_ty(e).is_scalar()
    }

    /// Whether an expression that mentions varied variables, but whose value is
    /// wanted for a comparison or the like, is plain enough to be said in IR.
    pub fn is_plain(&self, e: &Expr) -> bool {
        let e = peel(e);
        match e {
            Expr::Lit(l) => matches!(l.lit, Lit::Int(_) | Lit::Float(_) | Lit::Bool(_)),
            Expr::Path(p) => match p.path.get_ident() {
                Some(i) if self.names.contains_key(&i.plain()) => !matches!(self.static_ty(e), Ty::Other(_)),
                _ => is_constant(&p.path) || self.is_place(e),
            },
            Expr::Unary(u) => match u.op {
                UnOp::Deref(_) => self.is_place(e) && self.is_plain(&u.expr),
                _ => self.is_plain(&u.expr),
            },
            Expr::Reference(r) => r.mutability.is_none() && self.is_plain(&r.expr),
            Expr::Binary(b) => {
                let known = arithmetic(&b.op).is_some() || comparison(&b.op).is_some();
                let logic = logic(&b.op).is_some() && self.is_total(&b.right);
                (known || logic) && self.is_plain(&b.left) && self.is_plain(&b.right)
            }
            Expr::Cast(c) => self.is_plain(&c.expr) && self.facts.generics.lower(&c.ty).is_scalar(),
            Expr::Index(i) => {
                !matches!(peel(&i.index), Expr::Range(_))
                    && self.is_place(e)
                    && self.is_plain(&i.index)
                    && self.is_plain(&i.expr)
            }
            Expr::Field(f) => self.is_place(e) && (self.item_field(e).is_some() || self.is_plain(&f.base)),
            Expr::MethodCall(m) => self.is_plain_method(m),
            _ => false,
        }
    }

    fn is_plain_method(&self, m: &syn::ExprMethodCall) -> bool {
        let name = m.method.to_string();
        if matches!(name.as_str(), "len" | "is_empty") {
            return self.is_place(&m.receiver) && self.is_simple_base_or_slice(&m.receiver);
        }
        let integer = matches!(self.static_ty(&m.receiver).peel(), Ty::Int(_) | Ty::User(_));
        !integer
            && rules::find(&name, m.args.len() + 1).is_some()
            && self.is_plain(&m.receiver)
            && m.args.iter().all(|a| self.is_plain(a))
    }

    /// Whether an expression can be evaluated in vain: it neither panics nor does
    /// anything.
    pub fn is_total(&self, e: &Expr) -> bool {
        let e = peel(e);
        match e {
            Expr::Lit(_) | Expr::Path(_) => true,
            Expr::Unary(u) => match u.op {
                UnOp::Neg(_) => {
                    !matches!(self.static_ty(&u.expr), Ty::Int(_) | Ty::Unknown) && self.is_total(&u.expr)
                }
                UnOp::Deref(_) => self.is_place(&u.expr) && self.is_total(&u.expr),
                _ => self.is_total(&u.expr),
            },
            Expr::Reference(r) => self.is_total(&r.expr),
            Expr::Field(f) => self.is_total(&f.base),
            Expr::Binary(b) => {
                let float = types::join(&self.static_ty(&b.left), &self.static_ty(&b.right)).is_float();
                let total = comparison(&b.op).is_some()
                    || logic(&b.op).is_some()
                    || (arithmetic(&b.op).is_some() && float);
                total && self.is_total(&b.left) && self.is_total(&b.right)
            }
            Expr::Cast(c) => self.is_total(&c.expr) && self.facts.generics.lower(&c.ty).is_scalar(),
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                let length =
                    matches!(name.as_str(), "len" | "is_empty") && matches!(peel(&m.receiver), Expr::Path(_));
                let rule = self.static_ty(&m.receiver).is_float()
                    && rules::find(&name, m.args.len() + 1).is_some()
                    && name != "clamp";
                length || (rule && self.is_total(&m.receiver) && m.args.iter().all(|a| self.is_total(a)))
            }
            _ => false,
        }
    }
}

/// Whether a pattern and an expression are tuples of one length.
pub fn is_pairwise(pat: &syn::Pat, e: &Expr) -> bool {
    match (pat, peel(e)) {
        (syn::Pat::Tuple(p), Expr::Tuple(t)) => p.elems.len() == t.elems.len() && !t.elems.is_empty(),
        (syn::Pat::Type(p), e) => is_pairwise(&p.pat, e),
        _ => false,
    }
}

/// Whether values of a type are made of primitive scalars.
pub fn is_primitive(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::Int(_) | Ty::Bool => true,
        Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Ref(_, t) => is_primitive(t),
        Ty::Tuple(all) => all.iter().all(is_primitive),
        _ => false,
    }
}

/// Whether a path is written like a constant.
pub fn is_constant(path: &syn::Path) -> bool {
    let Some(last) = path.segments.last() else { return false };
    let name = last.ident.plain();
    let upper = name.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '_');
    upper && name.starts_with(char::is_uppercase) && last.arguments.is_none()
}

/// The values of a branch that consists of them.
fn choice(i: &syn::ExprIf) -> Option<(&Expr, &Expr)> {
    fn only(block: &syn::Block) -> Option<&Expr> {
        match block.stmts.as_slice() {
            [syn::Stmt::Expr(e, None)] => Some(e),
            _ => None,
        }
    }
    let (_, other) = i.else_branch.as_ref()?;
    let other = match &**other {
        Expr::Block(b) if b.label.is_none() && b.attrs.is_empty() => only(&b.block)?,
        other => other,
    };
    Some((only(&i.then_branch)?, other))
}

/// The type of what a method of the standard library gives of an integer.
fn of_integer(ty: &Ty, name: &str) -> Ty {
    let Ty::Int(Some(of)) = ty else { return Ty::Unknown };
    match name {
        "count_ones" | "count_zeros" | "leading_zeros" | "trailing_zeros" | "ilog2" | "ilog10" => {
            Ty::Int(Some(syn::Ident::new("u32", of.span())))
        }
        "unsigned_abs" => Ty::Int(Some(syn::Ident::new(&of.to_string().replace('i', "u"), of.span()))),
        "abs" | "pow" | "min" | "max" | "clamp" | "rem_euclid" | "div_euclid" | "isqrt" | "signum"
        | "saturating_sub" | "saturating_add" | "wrapping_add" | "wrapping_sub" | "wrapping_mul" => {
            ty.clone()
        }
        _ => Ty::Unknown,
    }
}
