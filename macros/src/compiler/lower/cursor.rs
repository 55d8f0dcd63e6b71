//! References that refer to one part of a list after another, or to one element: `let mut
//! s = x; while let [a, rest @ ..] = s { .. s = rest; }`, `let mut max = &x[0]; for v in x {
//! if v > max { max = v; } }`.
//!
//! Such a variable is the list and positions in it; wherever it is mentioned, it is what
//! stands there at that moment. Takes variables that are declared `mut`, refer to something
//! varied and are assigned parts, or elements, of the same list; an assignment of anything
//! else is an error there.

use proc_macro2::{Ident, Span};
use syn::spanned::Spanned as _;
use syn::{Expr, parse_quote};

use super::context::{Item, Lower, hygienic, index, peel};
use super::leave;
use crate::compiler::diagnostics::blame;
use crate::compiler::ir::{BinOp, Operand, Place, Step, Stmt, Ty, Value, VarId, VarKind};
use crate::compiler::texts::Plain;

/// What such a variable is made of.
#[derive(Clone, Debug)]
pub struct Cursor {
    /// The list.
    list: Place,
    at: Position<VarId>,
}

/// Where in a list.
#[derive(Clone, Debug)]
enum Position<T> {
    /// From one element to before another.
    Part(T, T),
    /// At one element.
    Element(T),
}

impl Lower<'_> {
    /// Whether a variable is assigned one part, or element, of a list after another.
    pub fn is_cursor(&self, name: &Ident, place: &Place) -> bool {
        let name = name.plain();
        let element = matches!(self.function.resolve(place).steps.last(), Some(Step::Index(_)));
        let ty = self.function.place_ty(place);
        self.facts.is_reassigned(&name)
            && self.facts.is_varied(&name)
            && (element || ty.element().is_some() || matches!(ty, Ty::Unknown))
    }

    /// `let mut name = &place;`
    pub fn cursor(&mut self, name: &Ident, place: &Place) {
        let (list, at) = self.position(place, name.span());
        let at = match at {
            Position::Part(from, to) => {
                Position::Part(self.kept("from", from, name), self.kept("to", to, name))
            }
            Position::Element(at) => Position::Element(self.kept("at", at, name)),
        };
        self.alias_shared(name, place.clone());
        self.cursors.insert(name.plain(), Cursor { list, at });
    }

    fn kept(&mut self, hint: &str, at: Operand, name: &Ident) -> VarId {
        let var = self.memory(hint, name.span(), Ty::usize());
        self.emit(Stmt::Let(var, Value::Use(at)));
        var
    }

    /// Where a name is such a variable: makes it stand for what it refers to now.
    pub fn look_up(&mut self, name: &str) {
        let Some(Cursor { list, at }) = self.cursors.get(name).cloned() else { return };
        let span = self.aliases_span(name);
        let step = match at {
            Position::Part(from, to) => {
                let from = self.load(&Place::var(from), span);
                Step::Range(Some(from), Some(self.load(&Place::var(to), span)))
            }
            Position::Element(at) => Step::Index(self.load(&Place::var(at), span)),
        };
        self.items.insert(name.to_owned(), Item::Ref(list.step(step), false));
    }

    /// `name = part`; `false` where the name is no such variable.
    pub fn move_cursor(&mut self, left: &Expr, right: &Expr) -> bool {
        let Expr::Path(p) = peel(left) else { return false };
        let Some(name) = p.path.get_ident().map(Plain::plain) else { return false };
        let Some(cursor) = self.cursors.get(&name).cloned() else { return false };
        if let Some(assigned) = assigned_inside(left, right) {
            self.effect(&assigned);
            return true;
        }
        let part = if self.is_lent(right) { self.item(right) } else { Item::Tuple(Vec::new()) };
        let Item::Ref(part, false) = part else {
            self.diagnostics.error_spanned(right, blame::LET_REFERENCE);
            return true;
        };
        let span = right.span();
        let (list, at) = self.position(&part, span);
        let known = matches!(self.function.vars[part.root].kind, VarKind::View(..)) && part.steps.is_empty();
        if !known {
            // Panics where there is no such part.
            self.add_view(hygienic("part", span), part, false);
        }
        match (cursor.at, at) {
            (Position::Part(a, b), Position::Part(from, to)) if list.same(&cursor.list) => {
                self.emit(Stmt::Store(Place::var(a), from));
                self.emit(Stmt::Store(Place::var(b), to));
            }
            (Position::Element(a), Position::Element(at)) if list.same(&cursor.list) => {
                self.emit(Stmt::Store(Place::var(a), at));
            }
            _ => self.diagnostics.error_spanned(right, blame::LET_REFERENCE),
        }
        true
    }

    /// The list that a place is a part or an element of, and where in it.
    fn position(&mut self, place: &Place, span: Span) -> (Place, Position<Operand>) {
        let mut list = self.function.resolve(place);
        let element = match list.steps.last().cloned() {
            Some(Step::Index(at)) => {
                list.steps.pop();
                Some(at)
            }
            _ => None,
        };
        let mut ranges = Vec::new();
        while let Some(Step::Range(from, to)) = list.steps.last().cloned() {
            list.steps.pop();
            ranges.push((from, to));
        }
        let mut from = index(0);
        let mut to = None;
        for (a, b) in ranges.iter().rev() {
            to = b.as_ref().map(|b| self.sum(&from, b, span)).or(to);
            from = a.as_ref().map_or(from.clone(), |a| self.sum(&from, a, span));
        }
        let at = match element {
            Some(at) => Position::Element(self.sum(&from, &at, span)),
            None => Position::Part(from, to.unwrap_or_else(|| self.len_of(&list, span))),
        };
        (list, at)
    }

    fn sum(&mut self, a: &Operand, b: &Operand, span: Span) -> Operand {
        match (super::source::is_zero(a), super::source::is_zero(b)) {
            (true, _) => b.clone(),
            (_, true) => a.clone(),
            _ => self.temp("at", span, Value::Binary(BinOp::Add, a.clone(), b.clone())),
        }
    }
}

/// `left = if c { a } else { b }` as `if c { left = a } else { left = b }`.
fn assigned_inside(left: &Expr, right: &Expr) -> Option<Expr> {
    let branch = |e: &Expr| -> Expr {
        assigned_inside(left, e)
            .unwrap_or_else(|| if leave::diverges(e) { e.clone() } else { parse_quote!(#left = #e) })
    };
    let block = |block: &syn::Block| -> Option<syn::Block> {
        let mut block = block.clone();
        match block.stmts.last_mut()? {
            syn::Stmt::Expr(e, None) => *e = branch(e),
            last if leave::stmt_diverges(last) => {}
            _ => return None,
        }
        Some(block)
    };
    match peel(right) {
        Expr::Block(b) if b.label.is_none() => {
            Some(Expr::Block(syn::ExprBlock { block: block(&b.block)?, ..b.clone() }))
        }
        Expr::If(i) => {
            let mut i = i.clone();
            i.then_branch = block(&i.then_branch)?;
            let (_, other) = i.else_branch.as_mut()?;
            **other = branch(other);
            Some(Expr::If(i))
        }
        Expr::Match(m) => {
            let mut m = m.clone();
            m.arms.iter_mut().for_each(|arm| *arm.body = branch(&arm.body));
            Some(Expr::Match(m))
        }
        _ => None,
    }
}
