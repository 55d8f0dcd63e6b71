//! `zip` with something without derivative of which it is not known that it is a list:
//! `x.iter().zip(names.keys())`. Its iterator is gone through beside the loop.

use proc_macro2::Ident;
use syn::{Expr, Stmt, parse_quote};

use super::Desugar;
use super::chain::{Base, Chain, Kind, Stage, iter_function};
use super::drive::Frame;
use super::fresh::{grouped, path, peel};
use super::stages::is_exact;
use crate::compiler::lower::facts;
use crate::compiler::lower::known::is_constant;

/// A loop over a list and something else.
pub struct SideBySide {
    /// What is gone through.
    pub header: Expr,
    /// What the first part of each item is called.
    pub index: Ident,
    /// What the second is called.
    pub other: Ident,
    /// What the body begins with.
    pub stmts: Vec<Stmt>,
    /// What `zip` gives.
    pub item: Expr,
}

impl Desugar<'_> {
    /// Whether two sources can be one: both of them are lists or integers.
    pub fn goes_with(&self, a: &Chain, b: &Chain) -> bool {
        let (Base::Source(a), Base::Source(b)) = (&a.base, &b.base) else { return false };
        let inert = |e: &Expr| !self.is_varied(e) || self.is_given(e);
        (inert(a) && inert(b)) || (self.is_listed(a) && self.is_listed(b))
    }

    /// Whether a `for` loop goes over something varied beside something of another kind.
    pub fn is_mixed(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::MethodCall(m) => {
                let mixed = m.method == "zip"
                    && self.is_varied(e)
                    && !(self.is_listed(&m.receiver) && m.args.iter().all(|a| self.is_listed(a)));
                mixed || self.is_mixed(&m.receiver) || m.args.iter().any(|a| self.is_mixed(a))
            }
            Expr::Call(c) if iter_function(c).as_deref() == Some("zip") => {
                self.is_varied(e) && !c.args.iter().all(|a| self.is_listed(a))
                    || c.args.iter().any(|a| self.is_mixed(a))
            }
            _ => false,
        }
    }

    /// Whether a call gives something without derivative, whatever it looks at.
    pub fn is_given(&self, e: &Expr) -> bool {
        let call = matches!(peel(e), Expr::Call(c) if iter_function(c).is_none());
        call && !facts::flows(e, self.facts)
    }

    /// Whether what is iterated over is known to be a list, or integers.
    pub fn is_listed(&self, e: &Expr) -> bool {
        if self.is_varied(e) {
            return !self.is_given(e);
        }
        match peel(e) {
            Expr::Range(_) | Expr::Array(_) | Expr::Repeat(_) | Expr::Macro(_) => true,
            Expr::Reference(r) => self.is_listed(&r.expr),
            Expr::Index(i) => matches!(peel(&i.index), Expr::Range(_)) || self.is_list(e),
            Expr::MethodCall(m) => match m.method.to_string().as_str() {
                "iter" | "iter_mut" | "into_iter" | "windows" | "chunks" | "chunks_exact" | "enumerate"
                | "copied" | "cloned" | "rev" | "skip" | "take" | "step_by" | "zip" | "as_slice" => {
                    self.is_listed(&m.receiver)
                        && m.args.iter().all(|a| m.method != "zip" || self.is_listed(a))
                }
                _ => false,
            },
            Expr::Call(c) => {
                iter_function(c).as_deref() == Some("zip") && c.args.iter().all(|a| self.is_listed(a))
            }
            e => {
                let constant = matches!(e, Expr::Path(p) if is_constant(&p.path));
                self.is_list(e) || self.items.is_list(e) || constant
            }
        }
    }

    /// A list whose first stage is such a `zip`, or is in it: the other thing is gone through
    /// together with the list's indices, and nothing else need stand beside the loop.
    pub fn side_by_side(&mut self, chain: &Chain, frame: &mut Frame) -> Option<SideBySide> {
        let (Base::Source(a), Some(Stage { kind: Kind::Zip(zipped, false), span })) =
            (&chain.base, chain.stages.first())
        else {
            return None;
        };
        let Base::Source(b) = &zipped.base else { return None };
        let is_other = |this: &Self, e: &Expr| !this.is_varied(e) && !this.is_listed(e);
        let first = match (is_other(self, a), is_other(self, b)) {
            (true, false) => true,
            (false, true) => false,
            _ => return None,
        };
        if !zipped.stages.iter().all(is_exact) {
            return None;
        }
        let (list, source) = if first { (b, a) } else { (a, b) };
        let (index, position) = (self.steady("i", *span), self.steady("i", *span));
        let (len, listed) = self.indexed(list, &path(&position))?;
        let n = self.before(&len?, "n", frame);
        let other = self.steady("other", *span);
        let header = if first {
            let source = grouped(source);
            parse_quote!(#source.into_iter().zip(0..#n))
        } else {
            parse_quote!((0..#n).zip(#source))
        };
        let mut stmts = vec![parse_quote!(let #position: usize = #index;)];
        let of_b = if first { listed.clone() } else { path(&other) };
        let of_b = zipped.stages.iter().fold(of_b, |item, stage| self.exact(stage, item, &mut stmts));
        let item = if first {
            let other = path(&other);
            parse_quote!((#other, #of_b))
        } else {
            parse_quote!((#listed, #of_b))
        };
        let (index, other) = if first { (other, index) } else { (index, other) };
        Some(SideBySide { header, index, other, stmts, item })
    }

    /// The next item of an iterator that stands beside the loop.
    pub fn next_beside(
        &mut self,
        source: &Expr,
        at: usize,
        frame: &mut Frame,
        stmts: &mut Vec<Stmt>,
    ) -> Expr {
        let span = syn::spanned::Spanned::span(source);
        let name = || self.fresh.name("others", span);
        let others = frame.state(at, name, &parse_quote!(::core::iter::IntoIterator::into_iter(#source)));
        let item = self.steady("other", span);
        let leave = frame.leave();
        stmts.push(parse_quote!(let ::core::option::Option::Some(#item) = #others.next() else { #leave };));
        path(&item)
    }
}

/// Whether a loop goes over several things at once.
pub fn has_zip(e: &Expr) -> bool {
    match peel(e) {
        Expr::MethodCall(m) => m.method == "zip" || has_zip(&m.receiver),
        Expr::Call(c) => iter_function(c).as_deref() == Some("zip"),
        _ => false,
    }
}
