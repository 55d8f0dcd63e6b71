//! Patterns: what they bind ([`Lower::bind`]) and when they match
//! ([`Lower::test`]).

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Pat, Token};

use super::context::{Item, Lower, index};
use crate::compiler::diagnostics::blame;
use crate::compiler::ir::{BinOp, CmpOp, Const, LoadMode, Operand, Place, Step, Stmt, Ty, Value};
use crate::compiler::texts::Plain as _;

/// When a pattern matches.
#[derive(Clone, Debug)]
pub enum Test {
    /// Whatever the value is.
    Always,
    /// Where this holds.
    If(Operand),
    /// It is not known how to tell.
    Unknown,
}

/// What a pattern binds to a part of what a reference refers to: `mut a` copies it.
pub fn part_of(place: Place, exclusive: bool, pat: &Pat) -> Item {
    match pat {
        Pat::Ident(p) if p.mutability.is_some() && p.by_ref.is_none() => Item::Place(place),
        _ => Item::Ref(place, exclusive),
    }
}

impl Lower<'_> {
    /// Binds the variables of a pattern that matches.
    pub fn bind(&mut self, pat: &Pat, item: Item) {
        match pat {
            Pat::Paren(p) => self.bind(&p.pat, item),
            Pat::Type(p) => self.bind(&p.pat, item),
            Pat::Ident(p) => {
                if let Some((_, inner)) = &p.subpat {
                    self.bind(inner, item.clone());
                }
                self.bind_ident(p, item);
            }
            Pat::Reference(p) => match item {
                Item::Ref(place, _) => self.bind(&p.pat, Item::Place(place)),
                other => self.bind(&p.pat, other),
            },
            Pat::Tuple(p) => self.bind_tuple(&p.elems, item, pat),
            Pat::Slice(p) => self.bind_slice(&p.elems, item, pat),
            Pat::Struct(p) => {
                let item = self.in_place(item, pat);
                let members = p.fields.iter().map(|f| (f.member.clone(), &*f.pat));
                self.bind_members(&p.path, members, &item);
            }
            Pat::TupleStruct(p) => {
                let item = self.in_place(item, pat);
                match super::variant::positions(p) {
                    Some(members) => self.bind_members(&p.path, members.into_iter(), &item),
                    None => self.not_understood(pat),
                }
            }
            Pat::Or(p) => {
                // All alternatives bind the same names.
                if let Some(first) = p.cases.first() {
                    self.bind(first, item);
                }
            }
            Pat::Wild(_) | Pat::Rest(_) | Pat::Lit(_) | Pat::Range(_) | Pat::Path(_) | Pat::Const(_) => {}
            _ => self.not_understood(pat),
        }
    }

    fn bind_ident(&mut self, p: &syn::PatIdent, item: Item) {
        let name = &p.ident;
        if !self.facts.is_local(&name.plain()) {
            return;
        }
        let mutable = p.mutability.is_some();
        match item {
            Item::Place(place) if p.by_ref.is_some() => {
                if mutable && is_in_list(&place) {
                    return self.alias_of(name, place);
                }
                self.named_view(name, place, mutable);
            }
            Item::Ref(place, exclusive) => {
                if mutable && !exclusive && self.is_cursor(name, &place) {
                    self.cursor(name, &place);
                } else if mutable {
                    self.diagnostics.error(name.span(), blame::LET_REFERENCE);
                    self.local(name, Ty::Unknown, mutable);
                } else if exclusive && self.lies_beside(&place) {
                    self.alias_of(name, place);
                } else {
                    self.named_view(name, place, exclusive);
                }
            }
            Item::Place(place) => {
                let ty = self.function.place_ty(&place);
                let value = if place.steps.is_empty() && self.is_value(place.root) {
                    Value::Use(Operand::Var(place.root))
                } else {
                    Value::Load(place, LoadMode::Use)
                };
                let var = self.local(name, ty, mutable);
                self.emit(Stmt::Let(var, value));
            }
            Item::Value(operand) => {
                let ty = self.function.operand_ty(&operand);
                let var = self.local(name, ty, mutable);
                self.emit(Stmt::Let(var, Value::Use(operand)));
            }
            Item::Tuple(all) => self.bind_whole(p, all),
        }
    }

    /// Whether a place is a part of what a pattern has divided: an exclusive reference to it would
    /// exclude those to the others.
    pub fn lies_beside(&self, place: &Place) -> bool {
        is_part(place) && self.split.contains(&self.function.root(place))
    }

    fn bind_tuple(&mut self, elems: &Punctuated<Pat, Token![,]>, item: Item, pat: &Pat) {
        let rest = elems.iter().position(|p| matches!(p, Pat::Rest(_)));
        let count = match &item {
            Item::Tuple(all) => Some(all.len()),
            Item::Place(p) | Item::Ref(p, _) => tuple_len(&self.function.place_ty(p)),
            Item::Value(v) => tuple_len(self.function.operand_ty(v).peel()),
        };
        let fields: Vec<(usize, &Pat)> = match (rest, count) {
            (None, _) => elems.iter().enumerate().collect(),
            (Some(at), Some(n)) => {
                let after = elems.len() - at - 1;
                let head = elems.iter().take(at).enumerate();
                let tail = elems.iter().skip(at + 1).enumerate().map(|(k, p)| (n - after + k, p));
                head.chain(tail).collect()
            }
            (Some(at), None) if at + 1 == elems.len() => elems.iter().take(at).enumerate().collect(),
            (Some(_), None) => return self.not_understood(pat),
        };
        let item = self.in_place(item, pat);
        if let (Item::Place(place), None) = (&item, rest) {
            self.is_tuple(place, elems.len());
        }
        let item = self.element_view(item, pat);
        for (k, field) in fields {
            let part = match &item {
                Item::Tuple(all) => all.get(k).cloned().unwrap_or(Item::Tuple(Vec::new())),
                Item::Place(place) => Item::Place(place.clone().step(Step::Field(k))),
                Item::Ref(place, m) => part_of(place.clone().step(Step::Field(k)), *m, field),
                Item::Value(v) => Item::Value(v.clone()),
            };
            self.bind(field, part);
        }
    }

    /// The result of a call that has just been made is a tuple of that many parts.
    pub fn is_tuple(&mut self, place: &Place, count: usize) {
        let called = matches!(self.out.last(), Some(Stmt::Call(call)) if call.dest == Some(place.root));
        let var = &mut self.function.vars[place.root];
        if called && place.steps.is_empty() && matches!(var.ty, Ty::Unknown) {
            var.ty = Ty::Tuple(vec![Ty::Unknown; count]);
        }
    }

    /// A value as a place that holds it.
    fn in_place(&mut self, item: Item, pat: &Pat) -> Item {
        match item {
            Item::Value(operand) => Item::Place(self.hold(operand, pat.span())),
            other => other,
        }
    }

    // For `let (a, b) = &mut points[i];`, binds
    //
    //     let element = &mut points[i];
    //     let a = &mut element.0;
    //     let b = &mut element.1;
    /// An element of a list, of which parts are bound by exclusive references, as a view of its
    /// own, so that rustc sees that the parts lie apart.
    pub fn element_view(&mut self, item: Item, pat: &Pat) -> Item {
        match item {
            Item::Ref(place, true)
                if is_in_list(&place) && !self.split.contains(&self.function.root(&place)) =>
            {
                let name = super::context::hygienic("element", pat.span());
                Item::Ref(Place::var(self.add_view(name, place, true)), true)
            }
            other => other,
        }
    }

    fn hold(&mut self, operand: Operand, span: proc_macro2::Span) -> Place {
        if let Operand::Var(var) = operand {
            return Place::var(var);
        }
        let ty = self.function.operand_ty(&operand);
        let name = super::context::hygienic("t", span);
        let var = self.var(name, ty, false, crate::compiler::ir::VarKind::Temp);
        self.emit(Stmt::Let(var, Value::Use(operand)));
        Place::var(var)
    }

    fn bind_slice(&mut self, elems: &Punctuated<Pat, Token![,]>, item: Item, pat: &Pat) {
        let (place, reference) = match self.in_place(item, pat) {
            Item::Place(place) => (place, None),
            Item::Ref(place, m) => (place, Some(m)),
            _ => return self.not_understood(pat),
        };
        let wrap = |place: Place, pat: &Pat| match reference {
            Some(m) => part_of(place, m, pat),
            None => Item::Place(place),
        };
        if reference == Some(true) {
            let root = self.function.root(&place);
            self.split.insert(root);
        }
        let at = elems.iter().position(is_rest);
        let after = at.map_or(0, |at| elems.len() - at - 1);
        for (k, element) in elems.iter().enumerate() {
            let step = match at {
                Some(at) if k == at => {
                    let to = (after > 0).then(|| self.index_from_end(&place, after, element.span()));
                    Step::Range((at > 0).then(|| index(at)), to)
                }
                Some(at) if k > at => {
                    Step::Index(self.index_from_end(&place, elems.len() - k, element.span()))
                }
                _ => Step::Index(index(k)),
            };
            if !binds(element) {
                continue;
            }
            let rest =
                if at == Some(k) && reference.is_none() { self.array_rest(&place, k, after) } else { None };
            if let Some(rest) = rest {
                self.bind(element, Item::Value(rest));
            } else {
                self.bind(element, wrap(place.clone().step(step), element));
            }
        }
    }

    /// What `rest @ ..` is of an array of known length that is taken apart by value: an
    /// array too.
    fn array_rest(&mut self, place: &Place, from: usize, after: usize) -> Option<Operand> {
        let Ty::Array(_, n) = self.function.place_ty(place) else { return None };
        let to = n.to_string().parse::<usize>().ok()?.checked_sub(after).filter(|to| from <= *to)?;
        let span = self.at;
        let elements =
            (from..to).map(|k| self.copy_of(place.clone().step(Step::Index(index(k))), span)).collect();
        Some(self.temp("rest", span, Value::Array(elements)))
    }

    /// `len - k`, a constant for arrays of known length.
    fn index_from_end(&mut self, place: &Place, k: usize, span: proc_macro2::Span) -> Operand {
        if let Ty::Array(_, n) = self.function.place_ty(place)
            && let Ok(n) = n.to_string().parse::<usize>()
            && n >= k
        {
            return index(n - k);
        }
        let len = self.temp("n", span, Value::Len(place.clone()));
        self.temp("at", span, Value::Binary(BinOp::Sub, len, index(k)))
    }

    /// Reports a pattern, and goes on with what it binds.
    pub fn not_understood(&mut self, pat: &Pat) {
        self.diagnostics.error_spanned(pat, super::wrapped::why_not(pat));
        self.define_all(pat);
    }

    /// When a pattern matches.
    pub fn test(&mut self, pat: &Pat, item: &Item) -> Test {
        match pat {
            Pat::Paren(p) => self.test(&p.pat, item),
            Pat::Type(p) => self.test(&p.pat, item),
            Pat::Wild(_) | Pat::Rest(_) => Test::Always,
            Pat::Ident(p) => match &p.subpat {
                Some((_, inner)) => self.test(inner, item),
                None if self.facts.is_local(&p.ident.plain()) => Test::Always,
                None if self.is_scalar(item) => self.test_constant(&Expr::Path(path_of(&p.ident)), item),
                None => self.test_variant(pat, item),
            },
            Pat::Lit(p) => self.test_constant(&Expr::Lit(p.clone()), item),
            Pat::Path(p) if self.is_scalar(item) => self.test_constant(&Expr::Path(p.clone()), item),
            Pat::Path(_) | Pat::TupleStruct(_) | Pat::Struct(_) => self.test_variant(pat, item),
            Pat::Range(p) => self.test_range(p, item),
            Pat::Reference(p) => match item {
                Item::Ref(place, _) => self.test(&p.pat, &Item::Place(place.clone())),
                other => self.test(&p.pat, other),
            },
            Pat::Tuple(p) => self.test_tuple(&p.elems, item),
            Pat::Slice(p) => self.test_slice(&p.elems, item),
            Pat::Or(p) => {
                let tests: Vec<Test> = p.cases.iter().map(|case| self.test(case, item)).collect();
                self.any(tests)
            }
            _ => Test::Unknown,
        }
    }

    fn is_scalar(&self, item: &Item) -> bool {
        match item {
            Item::Value(v) => self.function.operand_ty(v).peel().is_scalar(),
            Item::Place(p) | Item::Ref(p, _) => self.function.place_ty(p).is_scalar(),
            Item::Tuple(_) => false,
        }
    }

    fn scalar(&mut self, item: &Item, span: proc_macro2::Span) -> Option<Operand> {
        match item {
            Item::Value(v) => Some(v.clone()),
            Item::Place(p) | Item::Ref(p, _) => Some(self.load(p, span)),
            Item::Tuple(_) => None,
        }
    }

    fn test_constant(&mut self, constant: &Expr, item: &Item) -> Test {
        let Some(value) = self.scalar(item, constant.span()) else { return Test::Unknown };
        let constant = match constant {
            Expr::Lit(l) => super::expr::literal(&l.lit),
            e => Operand::Const(Const::new(e.to_token_stream(), Ty::Unknown, None)),
        };
        if let Operand::Const(c) = &constant
            && matches!(c.ty, Ty::Bool)
        {
            let value = if &**c.text() == "true" { Value::Use(value) } else { Value::Not(value) };
            return Test::If(self.temp("matches", proc_macro2::Span::call_site(), value));
        }
        Test::If(self.temp(
            "matches",
            proc_macro2::Span::call_site(),
            Value::Compare(CmpOp::Eq, value, constant),
        ))
    }

    fn test_range(&mut self, p: &syn::PatRange, item: &Item) -> Test {
        let span = p.span();
        let Some(value) = self.scalar(item, span) else { return Test::Unknown };
        let closed = matches!(p.limits, syn::RangeLimits::Closed(_));
        let mut tests = Vec::new();
        if let Some(from) = &p.start {
            let from = self.operand(from);
            tests.push(Test::If(self.temp("matches", span, Value::Compare(CmpOp::Ge, value.clone(), from))));
        }
        if let Some(to) = &p.end {
            let to = self.operand(to);
            let op = if closed { CmpOp::Le } else { CmpOp::Lt };
            tests.push(Test::If(self.temp("matches", span, Value::Compare(op, value, to))));
        }
        self.every(tests)
    }

    fn test_tuple(&mut self, elems: &Punctuated<Pat, Token![,]>, item: &Item) -> Test {
        if elems.iter().any(|p| matches!(p, Pat::Rest(_))) {
            return Test::Unknown;
        }
        let mut tests = Vec::new();
        for (k, p) in elems.iter().enumerate() {
            let part = match item {
                Item::Tuple(all) => match all.get(k) {
                    Some(part) => part.clone(),
                    None => return Test::Unknown,
                },
                Item::Place(place) => Item::Place(place.clone().step(Step::Field(k))),
                Item::Ref(place, m) => Item::Ref(place.clone().step(Step::Field(k)), *m),
                Item::Value(Operand::Var(v)) => Item::Place(Place::var(*v).step(Step::Field(k))),
                Item::Value(Operand::Const(_)) => return Test::Unknown,
            };
            tests.push(self.test(p, &part));
        }
        self.every(tests)
    }

    fn test_slice(&mut self, elems: &Punctuated<Pat, Token![,]>, item: &Item) -> Test {
        let place = match item {
            Item::Place(p) | Item::Ref(p, _) => p.clone(),
            Item::Value(Operand::Var(v)) => Place::var(*v),
            _ => return Test::Unknown,
        };
        // Elements are looked at only where they exist.
        if elems
            .iter()
            .any(|p| !is_rest(p) && !matches!(self.test(p, &Item::Tuple(Vec::new())), Test::Always))
        {
            return Test::Unknown;
        }
        if matches!(self.function.place_ty(&place), Ty::Array(..)) {
            return Test::Always;
        }
        let rest = elems.iter().filter(|p| is_rest(p)).count();
        let needed = index(elems.len() - rest);
        let op = if rest > 0 { CmpOp::Ge } else { CmpOp::Eq };
        let len = self.temp("n", elems.span(), Value::Len(place));
        Test::If(self.temp("matches", elems.span(), Value::Compare(op, len, needed)))
    }

    fn every(&mut self, tests: Vec<Test>) -> Test {
        let mut all: Option<Operand> = None;
        for test in tests {
            match test {
                Test::Always => {}
                Test::Unknown => return Test::Unknown,
                Test::If(cond) => {
                    all = Some(match all {
                        Some(before) => {
                            self.temp("matches", proc_macro2::Span::call_site(), Value::And(before, cond))
                        }
                        None => cond,
                    });
                }
            }
        }
        all.map_or(Test::Always, Test::If)
    }

    fn any(&mut self, tests: Vec<Test>) -> Test {
        let mut any: Option<Operand> = None;
        for test in tests {
            match test {
                Test::Always => return Test::Always,
                Test::Unknown => return Test::Unknown,
                Test::If(cond) => {
                    any = Some(match any {
                        Some(before) => {
                            self.temp("matches", proc_macro2::Span::call_site(), Value::Or(before, cond))
                        }
                        None => cond,
                    });
                }
            }
        }
        any.map_or(Test::Unknown, Test::If)
    }
}

/// Whether a place is a part of a slice or a variant that other parts lie beside.
fn is_part(place: &Place) -> bool {
    matches!(place.steps.last(), Some(Step::Payload(..))) || is_in_list(place)
}

/// Whether a place is an element of a list, or a part of one.
fn is_in_list(place: &Place) -> bool {
    place.steps.iter().any(|step| matches!(step, Step::Index(_) | Step::Range(..)))
}

fn tuple_len(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Tuple(all) => Some(all.len()),
        _ => None,
    }
}

/// `..` or `rest @ ..`
pub(super) fn is_rest(p: &Pat) -> bool {
    match p {
        Pat::Rest(_) => true,
        Pat::Ident(i) => i.subpat.as_ref().is_some_and(|(_, inner)| is_rest(inner)),
        _ => false,
    }
}

/// Whether a pattern may bind something.
fn binds(p: &Pat) -> bool {
    !matches!(p, Pat::Rest(_) | Pat::Wild(_))
}

fn path_of(ident: &syn::Ident) -> syn::ExprPath {
    syn::ExprPath { attrs: Vec::new(), qself: None, path: ident.clone().into() }
}
