//! Sources of items that can be taken by position: slices and ranges, and what `zip`,
//! `enumerate`, `rev` and their like make of them.

use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Stmt, parse_quote};

use super::Desugar;
use super::chain::{Form, makes_iterator};
use super::fresh::{define, name_of, path, peel, run};

/// Items by their positions.
#[derive(Clone, Debug)]
pub enum Sequence {
    /// Elements of a list: themselves, or references to them.
    Elements(Expr, bool),
    /// Integers from the first on.
    Integers(Expr),
    Windows(Expr, Expr),
    /// Parts of a length; where the list's length is given, the last one is shorter.
    Chunks(Expr, Expr, Option<Expr>),
    Enumerate(Box<Sequence>),
    Zip(Box<Sequence>, Box<Sequence>),
    /// From the end: with the length.
    Rev(Box<Sequence>, Expr),
    Skip(Box<Sequence>, Expr),
    Step(Box<Sequence>, Expr),
    Values(Box<Sequence>),
}

impl Sequence {
    /// The item at a position.
    pub fn item(&self, i: &Expr) -> Expr {
        match self {
            Sequence::Elements(list, true) => parse_quote!(&#list[#i]),
            Sequence::Elements(list, false) => parse_quote!(#list[#i].clone()),
            Sequence::Integers(from) if is_zero(from) => i.clone(),
            Sequence::Integers(from) => parse_quote!((#from + #i)),
            Sequence::Windows(list, k) => parse_quote!(&#list[#i..#i + #k]),
            Sequence::Chunks(list, k, None) => parse_quote!(&#list[#i * #k..#i * #k + #k]),
            Sequence::Chunks(list, k, Some(n)) => {
                parse_quote!(&#list[#i * #k..if #n < #i * #k + #k { #n } else { #i * #k + #k }])
            }
            Sequence::Enumerate(inner) => {
                let item = inner.item(i);
                parse_quote!((#i, #item))
            }
            Sequence::Zip(a, b) => {
                let (a, b) = (a.item(i), b.item(i));
                parse_quote!((#a, #b))
            }
            Sequence::Rev(inner, n) => inner.item(&parse_quote!((#n - 1 - #i))),
            Sequence::Skip(inner, k) => inner.item(&parse_quote!((#i + #k))),
            Sequence::Step(inner, k) => inner.item(&parse_quote!((#i * #k))),
            Sequence::Values(inner) => match inner.item(i) {
                Expr::Reference(r) => *r.expr,
                item => item,
            },
        }
    }

    /// Whether items are references.
    pub fn form(&self) -> Form {
        match self {
            Sequence::Elements(_, true) | Sequence::Windows(..) | Sequence::Chunks(..) => Form::Ref,
            Sequence::Elements(_, false) | Sequence::Values(_) => Form::Value,
            Sequence::Integers(_) => Form::Index,
            Sequence::Enumerate(inner) => Form::Tuple(vec![Form::Index, inner.form()]),
            Sequence::Zip(a, b) => Form::Tuple(vec![a.form(), b.form()]),
            Sequence::Rev(inner, _) | Sequence::Skip(inner, _) | Sequence::Step(inner, _) => inner.form(),
        }
    }
}

impl Desugar<'_> {
    /// The items of a source that can be taken in any order, and their number.
    pub fn sequence(&mut self, e: &Expr, stmts: &mut Vec<Stmt>) -> Option<(Sequence, Expr)> {
        match peel(e) {
            Expr::MethodCall(m) => self.of_method(m, stmts),
            Expr::Range(r) => self.integers(r, stmts),
            Expr::Reference(r) if r.mutability.is_none() => Some(self.elements(&r.expr, true, stmts)),
            e @ Expr::Path(_) => Some(self.elements(e, self.form_of(e) == Form::Ref, stmts)),
            _ => None,
        }
    }

    fn of_method(&mut self, m: &ExprMethodCall, stmts: &mut Vec<Stmt>) -> Option<(Sequence, Expr)> {
        let args: Vec<&Expr> = m.args.iter().collect();
        match (m.method.to_string().as_str(), args.as_slice()) {
            ("iter", []) => Some(self.elements(&m.receiver, true, stmts)),
            ("into_iter", []) => match peel(&m.receiver) {
                Expr::MethodCall(i) if makes_iterator(&i.method.to_string()) => self.of_method(i, stmts),
                Expr::Range(r) => self.integers(r, stmts),
                Expr::Reference(r) => Some(self.elements(&r.expr, true, stmts)),
                from => Some(self.elements(from, self.form_of(from) == Form::Ref, stmts)),
            },
            ("windows" | "chunks_exact" | "chunks", [k]) => Some(self.parts_of(m, k, stmts)),
            ("zip", [other]) => self.zipped(&m.receiver, other, stmts),
            ("copied" | "cloned" | "enumerate" | "rev", []) | ("skip" | "take", [_]) => {
                self.adapted(m, stmts)
            }
            ("step_by", [k]) if matches!(peel(k), Expr::Lit(_)) && !is_zero(k) => self.adapted(m, stmts),
            _ => None,
        }
    }

    /// `inner.enumerate()` and its kind.
    fn adapted(&mut self, m: &ExprMethodCall, stmts: &mut Vec<Stmt>) -> Option<(Sequence, Expr)> {
        let (inner, n) = self.sequence(&m.receiver, stmts)?;
        let inner = Box::new(inner);
        let Some(k) = m.args.first() else {
            return Some(match m.method.to_string().as_str() {
                "enumerate" => (Sequence::Enumerate(inner), n),
                "rev" => {
                    let n = self.named(n, "n", stmts);
                    (Sequence::Rev(inner, n.clone()), n)
                }
                _ => (Sequence::Values(inner), n),
            });
        };
        let k = self.named(k.clone(), "k", stmts);
        Some(match m.method.to_string().as_str() {
            "skip" => (Sequence::Skip(inner, k.clone()), parse_quote!((if #k < #n { #n - #k } else { 0 }))),
            "take" => (*inner, parse_quote!((if #k < #n { #k } else { #n }))),
            _ => (Sequence::Step(inner, k.clone()), parse_quote!(((#n + #k - 1) / #k))),
        })
    }

    fn zipped(&mut self, a: &Expr, b: &Expr, stmts: &mut Vec<Stmt>) -> Option<(Sequence, Expr)> {
        let (a, n) = self.sequence(a, stmts)?;
        if let Expr::Range(syn::ExprRange { start: Some(from), end: None, .. }) = peel(b) {
            let from = self.named((**from).clone(), "from", stmts);
            return Some((Sequence::Zip(Box::new(a), Box::new(Sequence::Integers(from))), n));
        }
        let (b, k) = self.sequence(b, stmts)?;
        let n = self.named(parse_quote!(if #n < #k { #n } else { #k }), "n", stmts);
        Some((Sequence::Zip(Box::new(a), Box::new(b)), n))
    }

    /// `list.windows(k)` and its kind.
    fn parts_of(&mut self, m: &ExprMethodCall, k: &Expr, stmts: &mut Vec<Stmt>) -> (Sequence, Expr) {
        let (list, n) = self.list_of(&m.receiver, stmts);
        let k = self.size(m, k, stmts);
        match m.method.to_string().as_str() {
            "windows" => {
                (Sequence::Windows(list, k.clone()), parse_quote!((if #k <= #n { #n + 1 - #k } else { 0 })))
            }
            "chunks_exact" => (Sequence::Chunks(list, k.clone(), None), parse_quote!((#n / #k))),
            _ => {
                let count = parse_quote!(((#n + #k - 1) / #k));
                (Sequence::Chunks(list, k, Some(n)), count)
            }
        }
    }

    /// A length that must not be zero.
    fn size(&mut self, m: &ExprMethodCall, k: &Expr, stmts: &mut Vec<Stmt>) -> Expr {
        let k = self.named(k.clone(), "k", stmts);
        let method = &m.method;
        if !matches!(k, Expr::Lit(_)) {
            stmts.push(run(parse_quote!(if #k == 0 { <[()]>::#method(&[], 0); })));
        }
        k
    }

    /// A value under a name.
    pub fn named(&mut self, e: Expr, hint: &str, stmts: &mut Vec<Stmt>) -> Expr {
        if matches!(peel(&e), Expr::Lit(_)) || name_of(&e).is_some_and(|name| self.is_steady(name)) {
            return e;
        }
        let name = self.steady(hint, e.span());
        stmts.push(define(&name, &e));
        path(&name)
    }

    fn integers(&mut self, r: &syn::ExprRange, stmts: &mut Vec<Stmt>) -> Option<(Sequence, Expr)> {
        let (Some(from), Some(to), syn::RangeLimits::HalfOpen(_)) = (&r.start, &r.end, &r.limits) else {
            return None;
        };
        let from = self.named((**from).clone(), "from", stmts);
        let to = self.named((**to).clone(), "to", stmts);
        let n = if is_zero(&from) { to } else { parse_quote!((if #from < #to { #to - #from } else { 0 })) };
        Some((Sequence::Integers(from), n))
    }

    fn elements(&mut self, list: &Expr, lent: bool, stmts: &mut Vec<Stmt>) -> (Sequence, Expr) {
        let (list, n) = self.list_of(list, stmts);
        (Sequence::Elements(list, lent), n)
    }

    /// A list under a name, and its length.
    fn list_of(&mut self, e: &Expr, stmts: &mut Vec<Stmt>) -> (Expr, Expr) {
        let list = match peel(e) {
            e @ Expr::Path(_) => e.clone(),
            e @ (Expr::Field(_) | Expr::Index(_) | Expr::Unary(_)) => {
                let name = self.steady("items", e.span());
                stmts.push(define(&name, &parse_quote!(&#e)));
                path(&name)
            }
            e => {
                let name = self.steady("items", e.span());
                stmts.push(define(&name, e));
                path(&name)
            }
        };
        let n = parse_quote!(#list.len());
        (list, n)
    }
}

fn is_zero(e: &Expr) -> bool {
    matches!(peel(e), Expr::Lit(l) if matches!(&l.lit, syn::Lit::Int(i) if i.base10_digits() == "0"))
}
