//! Iterators over slices and ranges: a length and, for each position, an item;
//! whatever is combined from them with `zip`, `enumerate`, `rev`, `skip`, `take`,
//! `step_by`, `windows`, `chunks` is one too.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

use super::context::{Item, Lower, index, peel};
use super::place::is_mutable;
use super::{scan, types};
use crate::compiler::ir::{BinOp, CmpOp, Const, LoadMode, Operand, Place, Step, Ty, Value, VarKind};
use crate::compiler::texts::Plain as _;

/// How the elements of a place are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Copied or moved out.
    Value,
    /// The same, but looked at where they are.
    Moved,
    /// By `&`, or by `&mut`.
    Reference(bool),
}

/// What is iterated over.
#[derive(Clone, Debug)]
pub enum Source {
    /// The elements of a place.
    Elements(Place, By),
    /// Integers from the first on.
    Integers(Operand, Ty),
    /// Pairs of position and item.
    Enumerate(Box<Source>),
    /// Pairs of items.
    Zip(Box<Source>, Box<Source>),
    /// From the end; the operand is the length.
    Rev(Box<Source>, Operand),
    /// From a position on.
    Skip(Box<Source>, Operand),
    /// The first ones: fewer than it has.
    Take(Box<Source>),
    /// Every k-th.
    Step(Box<Source>, Operand),
    /// Overlapping parts of a length.
    Windows(Place, Operand),
    /// Parts of a length, the last one shorter where the total length is given.
    Chunks(Place, Operand, Option<Operand>, bool),
    /// By value; whether what is no `Copy` is cloned.
    Copied(Box<Source>, bool),
}

/// Whether a method makes an iterator of an iterator, or of a slice.
pub fn is_adaptor(name: &str) -> bool {
    matches!(
        name,
        "iter"
            | "iter_mut"
            | "into_iter"
            | "enumerate"
            | "zip"
            | "rev"
            | "skip"
            | "take"
            | "step_by"
            | "copied"
            | "cloned"
            | "windows"
            | "chunks"
            | "chunks_exact"
            | "chunks_mut"
            | "chunks_exact_mut"
    )
}

impl Lower<'_> {
    /// Whether [`Lower::source`] understands an iterator.
    pub fn is_source(&self, e: &Expr) -> bool {
        let e = peel(e);
        match e {
            Expr::Range(r) => r.start.is_some() && !self.flows(e),
            Expr::Reference(r) => self.is_elements(&r.expr) || is_literal(&r.expr),
            Expr::MethodCall(m) => self.is_source_method(m),
            Expr::Call(c) => match iter_zip(c) {
                Some((a, b)) => self.is_source(a) && self.is_source(b),
                None => self.flows(e),
            },
            // What its last expression is, is looked at when that is lowered.
            Expr::Block(_) => self.flows(e),
            Expr::Array(_) => true,
            Expr::Macro(m) => super::macros::name(&m.mac) == "vec",
            _ => self.is_elements(e),
        }
    }

    fn is_source_method(&self, m: &ExprMethodCall) -> bool {
        let args: Vec<&Expr> = m.args.iter().collect();
        match (m.method.to_string().as_str(), args.as_slice()) {
            ("iter" | "iter_mut" | "into_iter", []) => {
                let inner = peel(&m.receiver);
                let again = matches!(inner, Expr::MethodCall(_) | Expr::Range(_)) && self.is_source(inner);
                again || self.is_elements(inner) || is_literal(inner)
            }
            // How many is an integer, whatever it is made from.
            ("windows" | "chunks" | "chunks_exact" | "chunks_mut" | "chunks_exact_mut", [_]) => {
                self.is_elements(&m.receiver) || is_literal(&m.receiver)
            }
            ("enumerate" | "copied" | "cloned", []) => self.is_source(&m.receiver),
            ("rev", []) => self.is_source(&m.receiver) && !is_endless(&m.receiver),
            ("skip" | "take" | "step_by", [_]) => self.is_source(&m.receiver),
            ("zip", [other]) => self.is_source(&m.receiver) && self.is_source(other),
            ("drain", _) => self.takes_out(m) && self.flows(&m.receiver),
            ("as_slice" | "as_mut_slice" | "unwrap" | "expect" | "to_vec" | "clone" | "as_ref", _) => {
                self.is_elements(&Expr::MethodCall(m.clone()))
                    || (self.is_elements(&m.receiver) && m.args.is_empty())
            }
            _ => false,
        }
    }

    /// Whether an expression is a place of elements.
    fn is_elements(&self, e: &Expr) -> bool {
        let known = self.static_ty(e).element().is_some();
        let varied = scan::root(e).is_some_and(|name| self.facts.is_varied(&name));
        let constant = matches!(peel(e), Expr::Path(p) if p.path.get_ident().is_none_or(|i| !self.facts.is_local(&i.plain())))
            && scan::root(e)
                .is_some_and(|name| name.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '_'));
        (self.is_place(e) && (known || varied)) || constant
    }

    /// An iterator, with the number of its items; `None` where it has no end.
    pub fn source(&mut self, e: &Expr) -> Option<(Source, Option<Operand>)> {
        let e = peel(e);
        match e {
            Expr::Range(r) => Some(self.integers(r)),
            Expr::Reference(r) => {
                let mutable = r.mutability.is_some();
                let place = if mutable { self.exclusive_place(&r.expr) } else { self.place_or_temp(&r.expr) };
                Some(self.elements(place, By::Reference(mutable), e.span()))
            }
            Expr::MethodCall(m) => self.source_method(m, e),
            Expr::Call(c) if iter_zip(c).is_some() => {
                let (a, b) = iter_zip(c)?;
                let (a, b) = (self.source(a)?, self.source(b)?);
                Some(self.zip(a, b, e.span()))
            }
            _ => Some(self.whole(e)),
        }
    }

    /// All elements of a place, or of a value, as `into_iter` gives them.
    fn whole(&mut self, e: &Expr) -> (Source, Option<Operand>) {
        let by = match self.item_kind(e) {
            Some(mutable) => By::Reference(mutable),
            None if self.static_ty(e).element().is_some_and(Ty::is_aggregate) && self.is_place(e) => {
                By::Moved
            }
            None => By::Value,
        };
        let place = self.place_or_temp(e);
        let by = match by {
            By::Value
                if self.function.place_ty(&place).element().is_some_and(|t| matches!(t, Ty::Vec(_))) =>
            {
                By::Moved
            }
            by => by,
        };
        self.elements(place, by, e.span())
    }

    /// Whether an expression is a reference, and an exclusive one.
    pub fn item_kind(&self, e: &Expr) -> Option<bool> {
        let e = peel(e);
        match e {
            Expr::Path(p) => {
                let name = p.path.get_ident()?.plain();
                match self.names.get(&name).map(|v| &self.function.vars[*v]) {
                    Some(var) => match (&var.kind, &var.ty) {
                        (VarKind::View(_, m), _) | (_, Ty::Ref(m, _)) => Some(*m),
                        _ => None,
                    },
                    None => match self.items.get(&name)? {
                        Item::Ref(_, m) => Some(*m),
                        _ => None,
                    },
                }
            }
            Expr::Field(_) => match self.item_field(e) {
                Some(Item::Ref(_, m)) => Some(*m),
                Some(_) => None,
                None => self.half(e).map(is_mutable),
            },
            Expr::Reference(r) => Some(r.mutability.is_some()),
            Expr::MethodCall(m)
                if matches!(
                    m.method.to_string().as_str(),
                    "to_vec" | "clone" | "copied" | "cloned" | "drain" | "split_off"
                ) =>
            {
                None
            }
            Expr::MethodCall(m) => Some(m.method.to_string().contains("_mut")),
            _ => None,
        }
    }

    fn elements(&mut self, place: Place, by: By, span: Span) -> (Source, Option<Operand>) {
        let len = self.len_of(&place, span);
        (Source::Elements(place, by), Some(len))
    }

    /// The length of a place; a constant for an array.
    pub fn len_of(&mut self, place: &Place, span: Span) -> Operand {
        if let Ty::Array(_, n) = self.function.place_ty(place)
            && n.clone().into_iter().count() == 1
        {
            let number = n.to_string().parse::<f64>().ok();
            return Operand::Const(Const::new(n, Ty::usize(), number));
        }
        self.temp("n", span, Value::Len(place.clone()))
    }

    fn integers(&mut self, r: &syn::ExprRange) -> (Source, Option<Operand>) {
        let from = r.start.as_ref().map_or_else(|| index(0), |from| self.bound(from));
        let to = r.end.as_ref().map(|to| self.bound(to));
        let mut ty = self.function.operand_ty(&from);
        let span = r.span();
        let Some(to) = to else { return (Source::Integers(from, ty), None) };
        ty = types::join(&ty, &self.function.operand_ty(&to));
        let closed = matches!(r.limits, syn::RangeLimits::Closed(_));
        let len = match (number(&from), number(&to)) {
            (Some(a), Some(b)) => index(b.saturating_sub(a) + usize::from(closed && a <= b)),
            (Some(0), None) if is_usize(&ty) => {
                if closed {
                    self.add(to, index(1), span)
                } else {
                    to
                }
            }
            _ => self.distance(&from, to, closed, &ty, span),
        };
        (Source::Integers(from, ty), Some(len))
    }

    /// An end of a range of integers, also where its methods have the names of those of floats.
    pub fn bound(&mut self, e: &Expr) -> Operand {
        let untold = matches!(peel(e), Expr::MethodCall(m)
            if matches!(m.method.to_string().as_str(), "min" | "max" | "clamp" | "abs" | "pow"))
            && matches!(self.static_ty(e), Ty::Unknown);
        if !untold {
            return self.operand(e);
        }
        let code = self.opaque(e, None);
        let name = super::context::hygienic("n", e.span());
        let var = self.var(name, Ty::Int(None), false, crate::compiler::ir::VarKind::Temp);
        self.emit(crate::compiler::ir::Stmt::Let(var, Value::Opaque(code)));
        Operand::Var(var)
    }

    /// How many integers there are from one to another: none where the end comes
    /// first.
    fn distance(&mut self, from: &Operand, to: Operand, closed: bool, ty: &Ty, span: Span) -> Operand {
        let op = if closed { CmpOp::Le } else { CmpOp::Lt };
        let some = self.temp("t", span, Value::Compare(op, from.clone(), to.clone()));
        let end = self.temp("end", span, Value::Select(some.clone(), to, from.clone()));
        let len = self.sub(end, from.clone(), span);
        let len = if is_usize(ty) { len } else { self.temp("n", span, Value::Cast(len, Ty::usize())) };
        if closed {
            let one = self.temp("n", span, Value::Cast(some, Ty::usize()));
            return self.add(len, one, span);
        }
        len
    }

    fn source_method(&mut self, m: &ExprMethodCall, e: &Expr) -> Option<(Source, Option<Operand>)> {
        let name = m.method.to_string();
        let span = m.method.span();
        let again = matches!(peel(&m.receiver), Expr::MethodCall(i) if is_adaptor(&i.method.to_string()) )
            || matches!(peel(&m.receiver), Expr::Range(_));
        match name.as_str() {
            "iter" | "iter_mut" | "into_iter" if again => self.source(&m.receiver),
            "iter" | "iter_mut" => {
                let place = self.place_or_temp(&m.receiver);
                Some(self.elements(place, By::Reference(name == "iter_mut"), span))
            }
            "into_iter" => Some(self.whole(&m.receiver)),
            "windows" => {
                let place = self.place_or_temp(&m.receiver);
                let k = self.size(m, &quote!(<[()]>::windows(&[], 0);));
                let n = self.len_of(&place, span);
                let end = self.add(n, index(1), span);
                let fits = self.max(end, k.clone(), span);
                let len = self.sub(fits, k.clone(), span);
                Some((Source::Windows(place, k), Some(len)))
            }
            "chunks" | "chunks_mut" | "chunks_exact" | "chunks_exact_mut" => Some(self.chunks(m, &name)),
            "enumerate" => {
                let (inner, len) = self.source(&m.receiver)?;
                Some((Source::Enumerate(Box::new(inner)), len))
            }
            "copied" | "cloned" => {
                let (inner, len) = self.source(&m.receiver)?;
                Some((Source::Copied(Box::new(inner), name == "cloned"), len))
            }
            "zip" => {
                let a = self.source(&m.receiver)?;
                let b = self.source(m.args.first()?)?;
                Some(self.zip(a, b, span))
            }
            "rev" => {
                let (inner, len) = self.source(&m.receiver)?;
                let len = len?;
                Some((Source::Rev(Box::new(inner), len.clone()), Some(len)))
            }
            "skip" => {
                let (inner, len) = self.source(&m.receiver)?;
                let k = self.operand(m.args.first()?);
                let (k, len) = match len {
                    Some(len) => {
                        let k = self.min(k, len.clone(), span);
                        let len = self.sub(len, k.clone(), span);
                        (k, Some(len))
                    }
                    None => (k, None),
                };
                Some((Source::Skip(Box::new(inner), k), len))
            }
            "take" => {
                let (inner, len) = self.source(&m.receiver)?;
                let n = self.operand(m.args.first()?);
                let len = match len {
                    Some(len) => self.min(n, len, span),
                    None => n,
                };
                Some((Source::Take(Box::new(inner)), Some(len)))
            }
            "step_by" => {
                let (inner, len) = self.source(&m.receiver)?;
                let k = self.size(m, &quote!(::core::iter::Iterator::step_by(0..0, 0);));
                let len = len.map(|len| self.quotient(len, k.clone(), span));
                Some((Source::Step(Box::new(inner), k), len))
            }
            _ => Some(self.whole(e)),
        }
    }

    fn zip(
        &mut self,
        a: (Source, Option<Operand>),
        b: (Source, Option<Operand>),
        span: Span,
    ) -> (Source, Option<Operand>) {
        let len = match (a.1, b.1) {
            (Some(a), Some(b)) => Some(self.min(a, b, span)),
            (a, b) => a.or(b),
        };
        (Source::Zip(Box::new(a.0), Box::new(b.0)), len)
    }

    fn chunks(&mut self, m: &ExprMethodCall, name: &str) -> (Source, Option<Operand>) {
        let span = m.method.span();
        let place = self.place_or_temp(&m.receiver);
        let method = &m.method;
        let nothing = if name.ends_with("_mut") { quote!(&mut []) } else { quote!(&[]) };
        let k = self.size(m, &quote!(<[()]>::#method(#nothing, 0);));
        let n = self.len_of(&place, span);
        let mutable = name.ends_with("_mut");
        if name.starts_with("chunks_exact") {
            let len = self.temp("n", span, Value::Binary(BinOp::Div, n, k.clone()));
            return (Source::Chunks(place, k, None, mutable), Some(len));
        }
        let len = self.quotient(n.clone(), k.clone(), span);
        (Source::Chunks(place, k, Some(n), mutable), Some(len))
    }

    /// A size that must not be zero.
    fn size(&mut self, m: &ExprMethodCall, panic: &TokenStream) -> Operand {
        let Some(e) = m.args.first() else { return index(1) };
        let k = self.operand(e);
        if !matches!(&k, Operand::Const(c) if c.number.is_some_and(|n| n > 0.0)) {
            let nonzero = self.temp("t", e.span(), Value::Compare(CmpOp::Ne, k.clone(), index(0)));
            self.require(nonzero, panic.clone());
        }
        k
    }

    /// The item at a position.
    pub fn at(&mut self, source: &Source, i: Operand, span: Span) -> Item {
        match source {
            Source::Elements(place, by) => {
                let place = place.clone().step(Step::Index(i));
                match by {
                    By::Reference(mutable) => Item::Ref(place, *mutable),
                    By::Moved => {
                        self.moved.push(place.clone());
                        Item::Ref(place, false)
                    }
                    By::Value => Item::Place(place),
                }
            }
            Source::Integers(from, ty) => {
                let i = if is_usize(ty) { i } else { self.temp("i", span, Value::Cast(i, ty.clone())) };
                Item::Value(self.add(from.clone(), i, span))
            }
            Source::Enumerate(inner) => {
                let item = self.at(inner, i.clone(), span);
                Item::Tuple(vec![Item::Value(i), item])
            }
            Source::Zip(a, b) => Item::Tuple(vec![self.at(a, i.clone(), span), self.at(b, i, span)]),
            Source::Rev(inner, len) => {
                let last = self.sub(len.clone(), index(1), span);
                let i = self.sub(last, i, span);
                self.at(inner, i, span)
            }
            Source::Take(inner) => self.at(inner, i, span),
            Source::Skip(inner, k) => {
                let i = self.add(i, k.clone(), span);
                self.at(inner, i, span)
            }
            Source::Step(inner, k) => {
                let i = self.mul(i, k.clone(), span);
                self.at(inner, i, span)
            }
            Source::Windows(place, k) => {
                let end = self.add(i.clone(), k.clone(), span);
                Item::Ref(place.clone().step(Step::Range(Some(i), Some(end))), false)
            }
            Source::Chunks(place, k, total, mutable) => {
                let start = self.mul(i, k.clone(), span);
                let end = self.add(start.clone(), k.clone(), span);
                let end = match total {
                    Some(n) => self.min(end, n.clone(), span),
                    None => end,
                };
                Item::Ref(place.clone().step(Step::Range(Some(start), Some(end))), *mutable)
            }
            Source::Copied(inner, cloned) => match self.at(inner, i, span) {
                Item::Ref(place, _) => match self.function.place_ty(&place) {
                    // Of a type that is not known it is taken for a number.
                    ty if *cloned && ty.owns() && !matches!(ty, Ty::Unknown) => {
                        Item::Value(self.temp("cloned", span, Value::Load(place, LoadMode::Clone)))
                    }
                    _ => Item::Place(place),
                },
                other => other,
            },
        }
    }

    fn add(&mut self, a: Operand, b: Operand, span: Span) -> Operand {
        if is_zero(&a) {
            return b;
        }
        if is_zero(&b) {
            return a;
        }
        if let (Some(a), Some(b)) = (number(&a), number(&b)) {
            return index(a + b);
        }
        self.temp("i", span, Value::Binary(BinOp::Add, a, b))
    }

    fn sub(&mut self, a: Operand, b: Operand, span: Span) -> Operand {
        if is_zero(&b) {
            return a;
        }
        match (number(&a), number(&b)) {
            (Some(a), Some(b)) if a >= b => index(a - b),
            _ => self.temp("i", span, Value::Binary(BinOp::Sub, a, b)),
        }
    }

    fn mul(&mut self, a: Operand, b: Operand, span: Span) -> Operand {
        let one = matches!(&b, Operand::Const(c) if c.number == Some(1.0));
        if one { a } else { self.temp("i", span, Value::Binary(BinOp::Mul, a, b)) }
    }

    fn min(&mut self, a: Operand, b: Operand, span: Span) -> Operand {
        if a.same(&b) {
            return a;
        }
        let less = self.temp("t", span, Value::Compare(CmpOp::Lt, a.clone(), b.clone()));
        self.temp("n", span, Value::Select(less, a, b))
    }

    fn max(&mut self, a: Operand, b: Operand, span: Span) -> Operand {
        if a.same(&b) {
            return a;
        }
        let less = self.temp("t", span, Value::Compare(CmpOp::Lt, a.clone(), b.clone()));
        self.temp("n", span, Value::Select(less, b, a))
    }

    /// `n / k`, rounded up.
    fn quotient(&mut self, n: Operand, k: Operand, span: Span) -> Operand {
        let more = self.sub(k.clone(), index(1), span);
        let sum = self.add(n, more, span);
        self.temp("n", span, Value::Binary(BinOp::Div, sum, k))
    }
}

/// `iter::zip(a, b)`
fn iter_zip(c: &syn::ExprCall) -> Option<(&Expr, &Expr)> {
    let Expr::Path(p) = peel(&c.func) else { return None };
    let named = p.path.segments.last().is_some_and(|s| s.ident == "zip");
    if named && c.args.len() == 2 { Some((&c.args[0], &c.args[1])) } else { None }
}

fn is_literal(e: &Expr) -> bool {
    matches!(peel(e), Expr::Array(_) | Expr::Repeat(_))
}

/// Whether an iterator has no end.
fn is_endless(e: &Expr) -> bool {
    match peel(e) {
        Expr::Range(r) => r.end.is_none(),
        Expr::MethodCall(m) if m.method == "take" => false,
        Expr::MethodCall(m) if m.method == "zip" => {
            is_endless(&m.receiver) && m.args.first().is_some_and(is_endless)
        }
        Expr::MethodCall(m) => is_endless(&m.receiver),
        _ => false,
    }
}

/// Whether counting in `usize` does.
fn is_usize(ty: &Ty) -> bool {
    match ty {
        Ty::Int(Some(name)) => name == "usize",
        _ => true,
    }
}

/// The value of an integer constant.
fn number(operand: &Operand) -> Option<usize> {
    match operand {
        Operand::Const(c) => c.text().trim_end_matches("usize").parse().ok(),
        Operand::Var(_) => None,
    }
}

/// Whether an operand is the constant 0.
pub fn is_zero(operand: &Operand) -> bool {
    matches!(operand, Operand::Const(c) if c.number == Some(0.0))
}
