//! Loops over arrays of references, `for (k, w) in [(&k1, 1.0), (&k2, 2.0)] { .. }`: the
//! body once for each element, so that it is known to what the references refer.

use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprForLoop, ItemFn, Lifetime, Pat, Stmt, parse_quote};

use super::Desugar;
use super::fresh::{block_expr, name_of, peel, run, tail};
use crate::compiler::texts::Plain as _;

/// How many elements there may be.
const ELEMENTS: usize = 16;

impl Desugar<'_> {
    /// Writes such loops out; whether there were any.
    pub fn unrolled(&mut self, item: &mut ItemFn) -> bool {
        let mut unroll = Unroll { desugar: self, changed: false };
        unroll.visit_block_mut(&mut item.block);
        unroll.changed
    }

    /// Whether something of an element is a reference that derivatives may flow through.
    fn refers(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Tuple(t) => t.elems.iter().any(|e| self.refers(e)),
            Expr::Reference(r) => !matches!(peel(&r.expr), Expr::Lit(_)) && self.is_varied(e),
            e @ Expr::Path(_) => {
                matches!(self.types.of_expr(e), Some(syn::Type::Reference(_))) && self.is_varied(e)
            }
            _ => false,
        }
    }

    /// The array that a loop goes over, and whether it goes over references to its elements.
    fn array_of_references<'e>(&self, e: &'e Expr) -> Option<(&'e syn::ExprArray, bool)> {
        let (array, lent) = match peel(e) {
            Expr::Array(a) => (a, false),
            Expr::Reference(r) if r.mutability.is_none() => match peel(&r.expr) {
                Expr::Array(a) => (a, true),
                _ => return None,
            },
            Expr::MethodCall(m) if m.args.is_empty() => {
                match (m.method.to_string().as_str(), peel(&m.receiver)) {
                    ("iter", Expr::Array(a)) => (a, true),
                    ("into_iter", Expr::Array(a)) => (a, false),
                    _ => return None,
                }
            }
            _ => return None,
        };
        let fits = array.elems.len() <= ELEMENTS && array.elems.iter().any(|e| self.refers(e));
        fits.then_some((array, lent))
    }

    /// A part of an element: references to places stay, what is computed gets a name, since the
    /// body may change what it is computed from.
    fn part(&mut self, e: &Expr, lent: bool, before: &mut Vec<Stmt>) -> Expr {
        match peel(e) {
            Expr::Tuple(t) => {
                let parts: Vec<Expr> = t.elems.iter().map(|e| self.part(e, lent, before)).collect();
                parse_quote!((#(#parts,)*))
            }
            Expr::Reference(r) if self.refers(e) => {
                let mut r = r.clone();
                *r.expr = match self.still(&r.expr, before) {
                    Some(place) => place,
                    None => self.named((*r.expr).clone(), "part", before),
                };
                Expr::Reference(r)
            }
            e if self.refers(e) && !self.is_changed(e) => e.clone(),
            e => {
                let name = self.named(e.clone(), "part", before);
                if lent { parse_quote!(&#name) } else { name }
            }
        }
    }

    /// A place that stays the same place, with what it is indexed by in variables; `None` where
    /// it is none.
    fn still(&mut self, e: &Expr, before: &mut Vec<Stmt>) -> Option<Expr> {
        let mut place = peel(e).clone();
        match &mut place {
            Expr::Path(_) => {}
            Expr::Field(f) => *f.base = self.still(&f.base, before)?,
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) && !self.is_changed(&u.expr) => {
                *u.expr = self.still(&u.expr, before)?;
            }
            Expr::Index(i) => {
                *i.expr = self.still(&i.expr, before)?;
                let mut ends: Vec<&mut Expr> = match &mut *i.index {
                    Expr::Range(r) => r.start.iter_mut().chain(&mut r.end).map(|end| &mut **end).collect(),
                    index => vec![index],
                };
                for end in &mut ends {
                    **end = self.named(end.clone(), "at", before);
                }
            }
            _ => return None,
        }
        Some(place)
    }

    /// Whether an expression is a variable that may be given another value.
    fn is_changed(&self, e: &Expr) -> bool {
        name_of(e).is_some_and(|name| self.facts.is_mutable(&name.plain()))
    }

    fn unroll(&mut self, f: &ExprForLoop) -> Option<Expr> {
        let (array, lent) = self.array_of_references(&f.expr)?;
        let mut stmts = Vec::new();
        let elements: Vec<Expr> = array.elems.iter().map(|e| self.part(e, lent, &mut stmts)).collect();
        let label = f.label.as_ref().map(|l| l.name.ident.plain());
        let out = self.fresh.label("out", f.span());
        let pat: &Pat = match &*f.pat {
            Pat::Reference(p) if lent => &p.pat,
            pat => pat,
        };
        let (mut breaks, mut bodies) = (false, Vec::new());
        for element in &elements {
            let next = self.fresh.label("next", f.span());
            let mut body = f.body.clone();
            let mut exits = Exits {
                label: label.clone(),
                out: &out,
                next: &next,
                depth: 0,
                breaks: false,
                goes_on: false,
            };
            exits.visit_block_mut(&mut body);
            breaks |= exits.breaks;
            let inner = body.stmts;
            let all: Vec<Stmt> = [parse_quote!(let #pat = #element;)].into_iter().chain(inner).collect();
            bodies.push(if exits.goes_on {
                let next = &next;
                tail(parse_quote!(#next: { #(#all)* }))
            } else {
                tail(block_expr(all))
            });
        }
        if breaks {
            stmts.push(run(parse_quote!(#out: { #(#bodies)* })));
        } else {
            stmts.extend(bodies);
        }
        Some(block_expr(stmts))
    }
}

struct Unroll<'d, 'a> {
    desugar: &'d mut Desugar<'a>,
    changed: bool,
}

impl VisitMut for Unroll<'_, '_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        if let Expr::ForLoop(f) = e
            && let Some(unrolled) = self.desugar.unroll(f)
        {
            *e = unrolled;
            self.changed = true;
        }
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Exits of the loop as exits of labelled blocks.
struct Exits<'l> {
    label: Option<String>,
    out: &'l Lifetime,
    next: &'l Lifetime,
    depth: usize,
    breaks: bool,
    goes_on: bool,
}

impl Exits<'_> {
    fn is_own(&self, label: Option<&Lifetime>) -> bool {
        match label {
            None => self.depth == 0,
            Some(label) => Some(label.ident.plain()) == self.label,
        }
    }
}

impl VisitMut for Exits<'_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        let inner = matches!(e, Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_));
        self.depth += usize::from(inner);
        visit_mut::visit_expr_mut(self, e);
        self.depth -= usize::from(inner);
        match e {
            Expr::Break(b) if b.expr.is_none() && self.is_own(b.label.as_ref()) => {
                self.breaks = true;
                let out = self.out;
                *e = parse_quote!(break #out);
            }
            Expr::Continue(c) if self.is_own(c.label.as_ref()) => {
                self.goes_on = true;
                let next = self.next;
                *e = parse_quote!(break #next);
            }
            _ => {}
        }
    }
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Whether a loop goes over an array of references.
pub fn goes_over_references(e: &Expr) -> bool {
    let array = match peel(e) {
        Expr::Reference(r) => peel(&r.expr),
        Expr::MethodCall(m) => peel(&m.receiver),
        e => e,
    };
    matches!(array, Expr::Array(a) if a.elems.iter().any(may_refer))
}

fn may_refer(e: &Expr) -> bool {
    match peel(e) {
        Expr::Tuple(t) => t.elems.iter().any(may_refer),
        e => matches!(e, Expr::Reference(_)) || name_of(e).is_some(),
    }
}
