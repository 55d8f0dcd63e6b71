//! Methods that move what is in an array, a slice or a `Vec` and leave its length, and what
//! they have in common with [those that do not](super::lists).

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Expr, ExprMethodCall};

use super::context::{Lower, index};
use crate::compiler::ir::{
    BinOp, CmpOp, LoadMode, Loop, LoopKind, Operand, Place, Step, Stmt, Ty, Value, VarKind,
};

impl Lower<'_> {
    /// `list.fill(value)`
    pub fn fill(&mut self, m: &ExprMethodCall, value: &Expr, e: &Expr) {
        let value = self.operand(value);
        let place = self.place_or_temp(&m.receiver);
        self.each_index(&place, e, |this, k| {
            this.emit(Stmt::Store(place.clone().step(Step::Index(k)), value.clone()));
        });
    }

    /// Moves what is `gap` after a place to it, `count` times; what was there goes to the end.
    pub fn shift(&mut self, place: &Place, at: &Operand, gap: &Operand, count: Operand, e: &Expr) {
        let span = e.span();
        self.counted(count, e, |this, k| {
            let to = this.plus(at.clone(), k, span);
            let from = this.plus(to.clone(), gap.clone(), span);
            let (a, b) = (place.clone().step(Step::Index(to)), place.clone().step(Step::Index(from)));
            this.emit(Stmt::Swap(a, b));
        });
    }

    /// `list.rotate_left(k)`: both parts reversed, then the whole.
    pub fn rotate(&mut self, m: &ExprMethodCall, k: &Expr, e: &Expr) {
        let span = m.method.span();
        let place = self.place_or_temp(&m.receiver);
        let k = self.operand(k);
        let n = self.temp("n", span, Value::Len(place.clone()));
        let name = &m.method;
        let fits = self.temp("fits", span, Value::Compare(CmpOp::Le, k.clone(), n.clone()));
        self.require(fits, quote!(<[()]>::#name(&mut [], 1);));
        let middle = if name == "rotate_left" { k } else { self.minus(n.clone(), k, span) };
        self.reverse_part(&place, &index(0), &middle, e);
        self.reverse_part(&place, &middle, &n, e);
        self.reverse_part(&place, &index(0), &n, e);
    }

    /// `list.copy_within(range, to)`
    pub fn copy_within(&mut self, m: &ExprMethodCall, from: &Expr, to: &Expr, e: &Expr) {
        let span = m.method.span();
        let place = self.place_or_temp(&m.receiver);
        let from = self.step(from, &place);
        let to = self.operand(to);
        let copied = self.temp("copied", span, Value::Load(place.clone().step(from), LoadMode::ToVec));
        let Operand::Var(copied) = copied else { return };
        let copied = Place::var(copied);
        let n = self.temp("n", span, Value::Len(place.clone()));
        let count = self.temp("count", span, Value::Len(copied.clone()));
        let last = self.minus(n, count.clone(), span);
        let fits = self.temp("fits", span, Value::Compare(CmpOp::Le, to.clone(), last));
        self.require(fits, quote!(<[u8]>::copy_within(&mut [0], 0..1, 1);));
        self.counted(count, e, |this, k| {
            let value = this.load(&copied.step(Step::Index(k.clone())), span);
            let to = this.plus(to, k, span);
            this.emit(Stmt::Store(place.step(Step::Index(to)), value));
        });
    }

    /// Panics as the method of an empty list does, unless a position fits.
    pub fn check(&mut self, op: CmpOp, at: &Operand, n: &Operand, call: TokenStream, span: Span) {
        let fits = self.temp("fits", span, Value::Compare(op, at.clone(), n.clone()));
        let krate = self.krate;
        self.require(fits, quote!(let _ = #krate::__private::Vec::<()>::new().#call;));
    }

    /// What a place holds, which stays there.
    pub fn copy_of(&mut self, place: Place, span: Span) -> Operand {
        if self.function.place_ty(&place).is_scalar() {
            return self.load(&place, span);
        }
        self.temp("item", span, Value::Load(place, LoadMode::Clone))
    }

    /// `a - b`
    pub fn minus(&mut self, a: Operand, b: Operand, span: Span) -> Operand {
        if super::source::is_zero(&b) { a } else { self.temp("i", span, Value::Binary(BinOp::Sub, a, b)) }
    }

    /// `a + b`
    pub fn plus(&mut self, a: Operand, b: Operand, span: Span) -> Operand {
        if super::source::is_zero(&a) { b } else { self.temp("i", span, Value::Binary(BinOp::Add, a, b)) }
    }

    /// Reverses the order of the elements from one position to before another.
    pub fn reverse_part(&mut self, place: &Place, from: &Operand, to: &Operand, e: &Expr) {
        let span = e.span();
        let len = self.minus(to.clone(), from.clone(), span);
        let half = self.temp("half", span, Value::Binary(BinOp::Div, len, index(2)));
        self.counted(half, e, |this, k| {
            let last = this.minus(to.clone(), index(1), span);
            let other = this.minus(last, k.clone(), span);
            let first = this.plus(from.clone(), k, span);
            let (a, b) = (place.clone().step(Step::Index(first)), place.clone().step(Step::Index(other)));
            this.emit(Stmt::Swap(a, b));
        });
    }

    /// `list.swap(i, j)`
    pub fn swap_elements(&mut self, m: &ExprMethodCall, i: &Expr, j: &Expr) {
        let place = self.place_or_temp(&m.receiver);
        let (i, j) = (self.operand(i), self.operand(j));
        let (a, b) = (place.clone().step(Step::Index(i)), place.step(Step::Index(j)));
        self.emit(Stmt::Swap(a, b));
    }

    /// Runs code for each index of a place.
    pub fn each_index(&mut self, place: &Place, e: &Expr, f: impl FnOnce(&mut Self, Operand)) {
        let len = self.temp("n", e.span(), Value::Len(place.clone()));
        self.counted(len, e, f);
    }

    /// Runs code for 0, 1, ... up to a count.
    pub fn counted(&mut self, len: Operand, e: &Expr, f: impl FnOnce(&mut Self, Operand)) {
        let name = super::context::hygienic("i", e.span());
        let counter = self.var(name, Ty::usize(), false, VarKind::Temp);
        let body = self.nested(|this| f(this, Operand::Var(counter)));
        let kind =
            LoopKind::Counted { index: counter, from: index(0), to: len, inclusive: false, reversed: false };
        self.emit(Stmt::Loop(Box::new(Loop { kind, body, exit: None })));
    }

    /// `list.copy_from_slice(other)`
    pub fn copy_from(&mut self, m: &ExprMethodCall, from: &Expr, e: &Expr) {
        let to = self.place_or_temp(&m.receiver);
        let from = self.place_or_temp(from);
        let n = self.temp("n", e.span(), Value::Len(to.clone()));
        let count = self.temp("n", e.span(), Value::Len(from.clone()));
        let same = self.temp("same", e.span(), Value::Compare(CmpOp::Eq, n.clone(), count));
        // The original call panics, and does nothing else.
        let (krate, at) = (self.krate, Span::mixed_site().located_at(m.method.span()));
        let ends = quote!(#e).to_string().contains('?');
        let fails = quote_spanned!(at=> let _ = #krate::__private::fails(|| { #e }););
        self.require(same, if ends { quote!(#e;) } else { fails });
        self.counted(n, e, |this, k| {
            let value = this.load(&from.step(Step::Index(k.clone())), e.span());
            this.emit(Stmt::Store(to.step(Step::Index(k)), value));
        });
    }

    /// `list.reverse()`
    pub fn reverse(&mut self, m: &ExprMethodCall, e: &Expr) {
        let place = self.place_or_temp(&m.receiver);
        let len = self.temp("n", e.span(), Value::Len(place.clone()));
        self.reverse_part(&place, &index(0), &len, e);
    }
}
