//! Methods that change arrays, slices and `Vec`s in place, and those that take elements
//! out of them or put several together.
//!
//! Takes a call whose receiver is a place, gives the stores, swaps and pushes that it
//! comes to: what moves within a list is swapped, which the reverse sweep undoes without
//! having kept anything. Promises the order of evaluation and the panics of the standard
//! library; in the words of a panic, numbers may be others.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned as _;
use syn::{Expr, ExprMethodCall};

use super::context::{Item, Lower, index, peel};
use crate::compiler::diagnostics::blame;
use crate::compiler::ir::{Block, CmpOp, If, LoadMode, Operand, Place, Step, Stmt, Ty, Value, VarKind};
use crate::compiler::texts::Plain;

/// Methods of lists of which it must be known that it is one.
const OF_LISTS: [&str; 11] = [
    "insert",
    "remove",
    "swap_remove",
    "resize",
    "append",
    "drain",
    "split_off",
    "rotate_left",
    "rotate_right",
    "copy_within",
    "dedup",
];

/// Whether a method is followed only where it is known that it is a list's.
pub fn is_of_lists(name: &str) -> bool {
    OF_LISTS.contains(&name) || matches!(name, "extend" | "retain")
}

impl Lower<'_> {
    /// A method called for its effect on a list; `false` where it is none of these.
    pub fn list_effect(&mut self, m: &ExprMethodCall, e: &Expr) -> bool {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        if OF_LISTS.contains(&name.as_str()) && !self.is_list(&m.receiver) {
            return false;
        }
        match (name.as_str(), args.as_slice()) {
            ("push", [value]) => {
                let value = self.element(value);
                let place = self.place_or_temp(&m.receiver);
                self.emit(Stmt::Push(place, value));
            }
            ("swap", [i, j]) => self.swap_elements(m, i, j),
            ("fill", [value]) => self.fill(m, value, e),
            ("copy_from_slice" | "clone_from_slice", [from]) => self.copy_from(m, from, e),
            ("clone_from", [from]) => self.clone_from(m, from),
            ("copy_within", [from, to]) => self.copy_within(m, from, to, e),
            ("extend_from_slice", [from]) => self.extend(m, from, e),
            ("extend", [from]) if self.is_source(from) => self.extend_by(m, from, e),
            ("append", [from]) if is_lent(from) && self.is_place(from) => self.append(m, from, e),
            ("resize", [n, value]) => self.resize(m, n, value, e),
            ("truncate", [n]) => {
                let n = self.operand(n);
                let place = self.place_or_temp(&m.receiver);
                self.truncate(&place, n, e);
            }
            ("clear", []) => {
                let place = self.place_or_temp(&m.receiver);
                self.clear(place, e.span());
            }
            ("reverse", []) => self.reverse(m, e),
            ("rotate_left" | "rotate_right", [k]) => self.rotate(m, k, e),
            ("pop", []) => self.pop_and_drop(m, e),
            ("insert", [at, value]) => self.insert(m, at, value, e),
            ("remove", [at]) => drop(self.remove(m, at, e)),
            ("swap_remove", [at]) => drop(self.swap_remove(m, at, e)),
            ("drain", [range]) if is_range(range) => drop(self.drain(m, range, e)),
            ("split_off", [at]) => drop(self.split_off(m, at, e)),
            _ => return false,
        }
        true
    }

    /// Whether a method takes elements out of a list, and gives them.
    pub fn takes_out(&self, m: &ExprMethodCall) -> bool {
        let known = match m.method.to_string().as_str() {
            "remove" | "swap_remove" | "split_off" => m.args.len() == 1,
            "drain" => m.args.len() == 1 && m.args.iter().all(is_range),
            _ => false,
        };
        known && self.is_place(&m.receiver) && self.is_list(&m.receiver)
    }

    /// What is taken out.
    pub fn taken_out(&mut self, m: &ExprMethodCall, e: &Expr) -> Value {
        let Some(at) = m.args.first() else { return Value::VecNew(None) };
        Value::Use(match m.method.to_string().as_str() {
            "remove" => self.remove(m, at, e),
            "swap_remove" => self.swap_remove(m, at, e),
            "drain" => self.drain(m, at, e),
            _ => self.split_off(m, at, e),
        })
    }

    /// Whether something is known to be an array, a slice or a `Vec`. A field of unknown
    /// type is taken for one: what is made of the method says so to rustc.
    fn is_list(&self, e: &Expr) -> bool {
        let ty = self.static_ty(e);
        ty.element().is_some() || (matches!(ty, Ty::Unknown) && self.is_field(peel(e)))
    }

    /// Whether something is a field, also one that a pattern has bound.
    fn is_field(&self, e: &Expr) -> bool {
        let name = match e {
            Expr::Path(p) => p.path.get_ident(),
            e => return matches!(e, Expr::Field(_)),
        };
        let Some(name) = name.map(Plain::plain) else { return false };
        let of = match (self.names.get(&name), self.items.get(&name)) {
            (Some(var), _) if matches!(self.function.vars[*var].kind, VarKind::View(..)) => Place::var(*var),
            (None, Some(Item::Ref(place, _) | Item::Place(place))) => place.clone(),
            _ => return false,
        };
        let last = self.function.resolve(&of).steps.pop();
        matches!(last, Some(Step::Field(_) | Step::Named(_) | Step::Payload(..)))
    }

    fn clear(&mut self, place: Place, span: Span) {
        let empty = self.temp("empty", span, Value::VecNew(None));
        self.emit(Stmt::Store(place, empty));
    }

    /// `a.clone_from(&b)`, which is `a = b.clone()`.
    fn clone_from(&mut self, m: &ExprMethodCall, from: &Expr) {
        let from = match peel(from) {
            Expr::Reference(r) => &*r.expr,
            from => from,
        };
        let (to, at) = (&m.receiver, m.method.span());
        let copied: Expr = syn::parse_quote_spanned!(at=> #to = (#from).clone());
        self.effect(&copied);
    }

    fn pop_and_drop(&mut self, m: &ExprMethodCall, e: &Expr) {
        let place = self.place_or_temp(&m.receiver);
        let len = self.temp("n", e.span(), Value::Len(place.clone()));
        let less = self.temp("t", e.span(), Value::Compare(CmpOp::Gt, len.clone(), index(0)));
        let then = self.nested(|this| {
            let last = this.minus(len, index(1), e.span());
            this.shorten(&place, last, e);
        });
        self.emit(Stmt::If(If { cond: less, then, other: Block::default() }));
    }

    /// `list.insert(at, value)`: pushed, and swapped down to its place.
    fn insert(&mut self, m: &ExprMethodCall, at: &Expr, value: &Expr, e: &Expr) {
        let span = m.method.span();
        let place = self.place_or_temp(&m.receiver);
        let at = self.operand(at);
        let value = self.element(value);
        let n = self.temp("n", span, Value::Len(place.clone()));
        self.check(CmpOp::Le, &at, &n, quote!(insert(1, ())), span);
        self.emit(Stmt::Push(place.clone(), value));
        let count = self.minus(n.clone(), at, span);
        self.counted(count, e, |this, k| {
            let after = this.minus(n, k, span);
            let before = this.minus(after.clone(), index(1), span);
            let (a, b) = (place.clone().step(Step::Index(before)), place.step(Step::Index(after)));
            this.emit(Stmt::Swap(a, b));
        });
    }

    /// The list of a method, the position that it is given, which must be in the list as
    /// the method asks, and how long the list is.
    fn checked(
        &mut self,
        m: &ExprMethodCall,
        at: &Expr,
        op: CmpOp,
        call: TokenStream,
    ) -> (Place, Operand, Operand) {
        let span = m.method.span();
        let place = self.place_or_temp(&m.receiver);
        let at = self.operand(at);
        let n = self.temp("n", span, Value::Len(place.clone()));
        self.check(op, &at, &n, call, span);
        (place, at, n)
    }

    /// `list.remove(at)`: swapped up to the end, and popped.
    fn remove(&mut self, m: &ExprMethodCall, at: &Expr, e: &Expr) -> Operand {
        let span = m.method.span();
        let (place, at, n) = self.checked(m, at, CmpOp::Lt, quote!(remove(0)));
        let value = self.copy_of(place.clone().step(Step::Index(at.clone())), span);
        let last = self.minus(n, index(1), span);
        let count = self.minus(last.clone(), at.clone(), span);
        self.shift(&place, &at, &index(1), count, e);
        self.shorten(&place, last, e);
        value
    }

    /// `list.swap_remove(at)`
    fn swap_remove(&mut self, m: &ExprMethodCall, at: &Expr, e: &Expr) -> Operand {
        let span = m.method.span();
        let (place, at, n) = self.checked(m, at, CmpOp::Lt, quote!(swap_remove(0)));
        let removed = place.clone().step(Step::Index(at));
        let value = self.copy_of(removed.clone(), span);
        let last = self.minus(n, index(1), span);
        self.emit(Stmt::Swap(removed, place.clone().step(Step::Index(last.clone()))));
        self.shorten(&place, last, e);
        value
    }

    /// `list.drain(from..to)`: all at once, since nobody can look at the list meanwhile.
    fn drain(&mut self, m: &ExprMethodCall, range: &Expr, e: &Expr) -> Operand {
        let span = m.method.span();
        let place = self.place_or_temp(&m.receiver);
        let Step::Range(from, to) = self.step(range, &place) else { return index(0) };
        let part = place.clone().step(Step::Range(from.clone(), to.clone()));
        let drained = self.temp("drained", span, Value::Load(part, LoadMode::ToVec));
        match (from, to) {
            (None, None) => self.clear(place, span),
            (Some(from), None) => self.cut(&place, from, e),
            (from, Some(to)) => {
                let from = from.unwrap_or_else(|| index(0));
                let n = self.temp("n", span, Value::Len(place.clone()));
                let count = self.minus(n.clone(), to.clone(), span);
                let gap = self.minus(to, from.clone(), span);
                self.shift(&place, &from, &gap, count, e);
                let kept = self.minus(n, gap, span);
                self.cut(&place, kept, e);
            }
        }
        drained
    }

    /// `list.split_off(at)`
    fn split_off(&mut self, m: &ExprMethodCall, at: &Expr, e: &Expr) -> Operand {
        let span = m.method.span();
        let (place, at, _) = self.checked(m, at, CmpOp::Le, quote!(split_off(1)));
        let part = place.clone().step(Step::Range(Some(at.clone()), None));
        let part = self.temp("part", span, Value::Load(part, LoadMode::ToVec));
        self.cut(&place, at, e);
        part
    }

    /// `list.append(&mut other)`
    fn append(&mut self, m: &ExprMethodCall, from: &Expr, e: &Expr) {
        let to = self.place_or_temp(&m.receiver);
        let from = self.place_or_temp(from);
        self.each_index(&from.clone(), e, |this, k| {
            let value = this.copy_of(from.clone().step(Step::Index(k)), e.span());
            this.emit(Stmt::Push(to, value));
        });
        self.clear(from, e.span());
    }

    /// `list.resize(n, value)`
    fn resize(&mut self, m: &ExprMethodCall, n: &Expr, value: &Expr, e: &Expr) {
        let span = m.method.span();
        let place = self.place_or_temp(&m.receiver);
        let n = self.operand(n);
        let value = self.element(value);
        let value = match self.temp("value", span, Value::Use(value)) {
            Operand::Var(var) => Ok(Place::var(var)),
            constant @ Operand::Const(_) => Err(constant),
        };
        let len = self.temp("n", span, Value::Len(place.clone()));
        let more = self.temp("more", span, Value::Compare(CmpOp::Gt, n.clone(), len.clone()));
        let then = self.nested(|this| {
            let count = this.minus(n.clone(), len, span);
            this.counted(count, e, |this, _| {
                let value = value.map_or_else(|constant| constant, |from| this.copy_of(from, span));
                this.emit(Stmt::Push(place.clone(), value));
            });
        });
        let other = self.nested(|this| this.truncate(&place, n, e));
        self.emit(Stmt::If(If { cond: more, then, other }));
    }

    fn extend(&mut self, m: &ExprMethodCall, from: &Expr, e: &Expr) {
        let to = self.place_or_temp(&m.receiver);
        let from = self.place_or_temp(from);
        self.each_index(&from.clone(), e, |this, k| {
            let value = this.load(&from.step(Step::Index(k)), e.span());
            this.emit(Stmt::Push(to, value));
        });
    }

    /// `to.extend(iterator)`, over an iterator that is understood.
    fn extend_by(&mut self, m: &ExprMethodCall, from: &Expr, e: &Expr) {
        let to = self.place_or_temp(&m.receiver);
        let Some((source, Some(len))) = self.source(from) else {
            return self.diagnostics.error_spanned(from, blame::ITERATION);
        };
        self.counted(len, e, |this, k| {
            let value = match this.at(&source, k, e.span()) {
                Item::Value(value) => value,
                Item::Place(place) | Item::Ref(place, _) => this.load(&place, e.span()),
                Item::Tuple(_) => return this.diagnostics.error_spanned(from, blame::ITERATION),
            };
            this.emit(Stmt::Push(to, value));
        });
    }

    fn truncate(&mut self, place: &Place, n: Operand, e: &Expr) {
        let len = self.temp("n", e.span(), Value::Len(place.clone()));
        let less = self.temp("t", e.span(), Value::Compare(CmpOp::Lt, n.clone(), len));
        let then = self.nested(|this| this.cut(place, n, e));
        self.emit(Stmt::If(If { cond: less, then, other: Block::default() }));
    }

    /// Takes the last element off a `Vec`, whose position is given.
    pub fn shorten(&mut self, place: &Place, last: Operand, e: &Expr) {
        let ty = self.function.place_ty(place);
        if !matches!(ty.peel(), Ty::Vec(element) if element.is_float()) {
            return self.cut(place, last, e);
        }
        self.temp("_last", e.span(), Value::Pop(place.clone()));
    }

    /// Keeps the first elements of a `Vec`.
    pub fn cut(&mut self, place: &Place, n: Operand, e: &Expr) {
        if let Expr::MethodCall(m) = e {
            self.at = m.method.span();
        }
        let kept = place.clone().step(Step::Range(None, Some(n)));
        let kept = self.temp("kept", e.span(), Value::Load(kept, LoadMode::ToVec));
        self.emit(Stmt::Store(place.clone(), kept));
    }
}

/// `&mut place`
fn is_lent(e: &Expr) -> bool {
    matches!(peel(e), Expr::Reference(r) if r.mutability.is_some()) || matches!(peel(e), Expr::Path(_))
}

fn is_range(e: &Expr) -> bool {
    matches!(peel(e), Expr::Range(_))
}
