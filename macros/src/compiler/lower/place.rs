//! Places, references to them, and optional elements of slices.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, GenericArgument, Member, Type, UnOp};

use super::context::{Item, Lower, index, peel};
use super::types;
use crate::compiler::ir::{
    BinOp, Block, CmpOp, Const, If, Inert, Opaque, Operand, Place, Step, Stmt, Ty, Value, VarKind,
};
use crate::compiler::texts::Plain;

/// `x.get(i)` and its kind: a part of a place that may not exist.
#[derive(Clone, Debug)]
pub struct Optional {
    place: Place,
    part: Part,
    len: Operand,
    mutable: bool,
    by_value: bool,
    span: Span,
}

#[derive(Clone, Debug)]
enum Part {
    At(Operand),
    First,
    Last,
    SplitFirst,
    SplitLast,
}

impl Lower<'_> {
    /// Whether an expression is a place rooted at a local variable.
    pub fn is_place(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Path(p) => p.path.get_ident().is_some_and(|name| {
                let name = name.plain();
                self.names.contains_key(&name) || self.alias(&name).is_some()
            }),
            Expr::Index(i) => {
                self.is_place(&i.expr)
                    && !matches!(peel(&i.index), Expr::Reference(_))
                    && !self.is_foreign(&i.expr)
            }
            Expr::Field(f) => {
                self.item_field(e).is_some()
                    || self.half(e).is_some()
                    || (self.is_place(&f.base) && !self.is_foreign(&f.base))
            }
            Expr::Unary(u) if matches!(u.op, UnOp::Deref(_)) => {
                self.is_place(&u.expr) && !self.is_pointer(&u.expr)
            }
            Expr::Reference(r) => self.is_place(&r.expr),
            Expr::MethodCall(m) => self.is_place_method(m),
            _ => false,
        }
    }

    fn is_place_method(&self, m: &ExprMethodCall) -> bool {
        match (m.method.to_string().as_str(), m.args.len()) {
            ("as_slice" | "as_mut_slice" | "as_ref" | "as_mut", 0) => {
                self.is_place(&m.receiver) && !self.is_foreign(&m.receiver)
            }
            ("unwrap", 0) | ("expect", 1) => self.is_element(&m.receiver),
            _ => false,
        }
    }

    /// Whether an expression is `x.get(i)` or its kind, but no pair of parts.
    fn is_element(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::MethodCall(m) if matches!(m.method.to_string().as_str(), "copied" | "cloned") => {
                self.is_element(&m.receiver)
            }
            Expr::MethodCall(m) => self.is_optional_method(m) && !m.method.to_string().starts_with("split"),
            _ => false,
        }
    }

    fn is_optional_method(&self, m: &ExprMethodCall) -> bool {
        let name = m.method.to_string();
        let shape = match (name.as_str(), m.args.first()) {
            ("get" | "get_mut", Some(at)) if m.args.len() == 1 => {
                !matches!(peel(at), Expr::Range(_) | Expr::Reference(_))
            }
            (
                "first" | "first_mut" | "last" | "last_mut" | "split_first" | "split_first_mut"
                | "split_last" | "split_last_mut",
                None,
            ) => true,
            _ => false,
        };
        shape && self.is_place(&m.receiver) && !self.is_foreign(&m.receiver)
    }

    /// Whether the type of a place is one that is not looked into.
    fn is_foreign(&self, e: &Expr) -> bool {
        matches!(self.static_ty(e).peel(), Ty::Other(_))
    }

    fn is_pointer(&self, e: &Expr) -> bool {
        matches!(self.static_ty(e), Ty::Other(_))
    }

    /// What an alias stands for, as far as it is a place.
    pub fn alias(&self, name: &str) -> Option<&Place> {
        match self.items.get(name)? {
            Item::Place(p) | Item::Ref(p, _) => Some(p),
            Item::Value(_) | Item::Tuple(_) => None,
        }
    }

    /// `p.0` of a `p` that has no variable of its own.
    pub fn item_field(&self, e: &Expr) -> Option<&Item> {
        let Expr::Field(f) = peel(e) else { return None };
        let Member::Unnamed(k) = &f.member else { return None };
        let base = match peel(&f.base) {
            Expr::Path(p) => self.items.get(&p.path.get_ident()?.plain())?,
            base => self.item_field(base)?,
        };
        match base {
            Item::Tuple(all) => all.get(k.index as usize),
            _ => None,
        }
    }

    /// A place, if the expression is one.
    pub fn place(&mut self, e: &Expr) -> Option<Place> {
        if self.is_place(e) { self.place_of(e) } else { None }
    }

    /// A place; other values are put into a temporary.
    pub fn place_or_temp(&mut self, e: &Expr) -> Place {
        if let Some(place) = self.place(e) {
            return place;
        }
        let e = peel(e);
        if let Expr::Reference(r) = e {
            return self.place_or_temp(&r.expr);
        }
        let value =
            if !self.mentions_varied(e) && matches!(e, Expr::Path(_) | Expr::Field(_) | Expr::Index(_)) {
                // Not moved, whatever it is.
                let mut code = self.opaque(e, None);
                let tokens = code.tokens;
                code.tokens = quote!(&#tokens);
                Value::Opaque(code)
            } else {
                self.value(e)
            };
        match self.temp("part", e.span(), value) {
            Operand::Var(var) => Place::var(var),
            constant @ Operand::Const(_) => {
                let ty = self.function.operand_ty(&constant);
                let var = self.var(super::context::hygienic("part", e.span()), ty, false, VarKind::Temp);
                self.emit(Stmt::Let(var, Value::Use(constant)));
                Place::var(var)
            }
        }
    }

    /// A place that is lent exclusively; other values get memory of their own.
    pub fn exclusive_place(&mut self, e: &Expr) -> Place {
        if let Some(place) = self.place(e) {
            return place;
        }
        let e = peel(e);
        if let Expr::Reference(r) = e {
            return self.exclusive_place(&r.expr);
        }
        if !self.mentions_varied(e) && matches!(e, Expr::Path(_) | Expr::Field(_) | Expr::Index(_)) {
            return self.place_or_temp(e);
        }
        let value = self.value(e);
        let ty = types::of_value(&self.function, &value);
        let part = self.memory("part", e.span(), ty);
        self.emit(Stmt::Let(part, value));
        Place::var(part)
    }

    fn place_of(&mut self, e: &Expr) -> Option<Place> {
        Some(match peel(e) {
            Expr::Path(p) => {
                let name = p.path.get_ident()?.plain();
                self.look_up(&name);
                match self.names.get(&name) {
                    Some(var) => Place::var(*var),
                    None => self.alias(&name)?.clone(),
                }
            }
            Expr::Index(i) => {
                let base = self.place_of(&i.expr)?;
                let step = self.step(&i.index, &base);
                base.step(step)
            }
            Expr::Field(f) => match self.item_field(e).cloned().or_else(|| self.half_of(e)) {
                Some(Item::Place(p) | Item::Ref(p, _)) => p,
                Some(Item::Value(Operand::Var(v))) => Place::var(v),
                Some(_) => return None,
                None => {
                    let step = member(&f.member);
                    self.place_of(&f.base)?.step(step)
                }
            },
            Expr::Unary(u) => self.place_of(&u.expr)?,
            Expr::Reference(r) => self.place_of(&r.expr)?,
            Expr::MethodCall(m) => return self.place_method(m),
            _ => return None,
        })
    }

    pub fn step(&mut self, at: &Expr, _base: &Place) -> Step {
        match peel(at) {
            Expr::Range(r) => {
                let from = r.start.as_ref().map(|a| self.operand(a));
                let to = r.end.as_ref().map(|b| self.operand(b));
                let to = match (to, &r.limits) {
                    (Some(to), syn::RangeLimits::Closed(_)) => {
                        Some(self.temp("end", at.span(), Value::Binary(BinOp::Add, to, index(1))))
                    }
                    (to, _) => to,
                };
                Step::Range(from, to)
            }
            at => Step::Index(self.operand(at)),
        }
    }

    fn place_method(&mut self, m: &ExprMethodCall) -> Option<Place> {
        if !matches!(m.method.to_string().as_str(), "unwrap" | "expect") {
            return self.place_of(&m.receiver);
        }
        let optional = self.optional(&m.receiver)?;
        let method = &m.method;
        let args = &m.args;
        let tokens = quote!(::core::option::Option::<()>::None.#method(#args););
        let there = self.is_there(&optional);
        self.require(there, tokens);
        match self.part(&optional) {
            Item::Place(p) | Item::Ref(p, _) => Some(p),
            Item::Value(_) | Item::Tuple(_) => None,
        }
    }

    /// Runs code that panics unless a condition holds.
    pub fn require(&mut self, cond: Operand, otherwise: TokenStream) {
        let code = Opaque { tokens: otherwise, reads: Vec::new(), writes: Vec::new(), blame: None };
        let other = Block { stmts: vec![Stmt::Inert(Box::new(Inert { code, defines: Vec::new() }))] };
        self.emit(Stmt::If(If { cond, then: Block::default(), other }));
    }

    /// `x.get(i)` and its kind, with what is needed to tell whether it exists.
    pub fn optional(&mut self, e: &Expr) -> Option<Optional> {
        let Expr::MethodCall(m) = peel(e) else { return None };
        let name = m.method.to_string();
        if matches!(name.as_str(), "copied" | "cloned") && m.args.is_empty() {
            let inner = self.optional(&m.receiver)?;
            return Some(Optional { by_value: true, ..inner });
        }
        if !self.is_optional_method(m) {
            return None;
        }
        let place = self.place_of(&m.receiver)?;
        let span = m.method.span();
        let part = match (name.trim_end_matches("_mut"), m.args.first()) {
            ("get", Some(at)) => Part::At(self.operand(at)),
            ("first", _) => Part::First,
            ("last", _) => Part::Last,
            ("split_first", _) => Part::SplitFirst,
            _ => Part::SplitLast,
        };
        let len = self.temp("n", span, Value::Len(place.clone()));
        Some(Optional { place, part, len, mutable: name.ends_with("_mut"), by_value: false, span })
    }

    /// Whether it exists.
    pub fn is_there(&mut self, optional: &Optional) -> Operand {
        let at = match &optional.part {
            Part::At(i) => i.clone(),
            _ => index(0),
        };
        self.temp("there", optional.span, Value::Compare(CmpOp::Lt, at, optional.len.clone()))
    }

    /// It itself, where it exists.
    pub fn part(&mut self, optional: &Optional) -> Item {
        let at = |i: Operand| optional.place.clone().step(Step::Index(i));
        let range = |a, b| Item::Ref(optional.place.clone().step(Step::Range(a, b)), optional.mutable);
        let last = match optional.part {
            Part::Last | Part::SplitLast => {
                let value = Value::Binary(BinOp::Sub, optional.len.clone(), index(1));
                self.temp("last", optional.span, value)
            }
            _ => index(0),
        };
        if optional.mutable && matches!(optional.part, Part::SplitFirst | Part::SplitLast) {
            let root = self.function.root(&optional.place);
            self.split.insert(root);
        }
        let one =
            |place| if optional.by_value { Item::Place(place) } else { Item::Ref(place, optional.mutable) };
        match &optional.part {
            Part::At(i) => one(at(i.clone())),
            Part::First | Part::Last => one(at(last)),
            Part::SplitFirst => Item::Tuple(vec![one(at(last)), range(Some(index(1)), None)]),
            Part::SplitLast => Item::Tuple(vec![one(at(last.clone())), range(None, Some(last))]),
        }
    }

    /// Whether the value of an expression is a reference to a place.
    pub fn is_lent(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Reference(r) => {
                let local = super::scan::root(&r.expr).is_some_and(|name| self.facts.is_local(&name));
                (local && self.is_place(&r.expr)) || self.mentions_varied(&r.expr)
            }
            Expr::Path(p) => {
                let Some(name) = p.path.get_ident().map(Plain::plain) else {
                    return false;
                };
                match self.names.get(&name) {
                    Some(var) => {
                        let var = &self.function.vars[*var];
                        let known = !matches!(var.ty.peel(), Ty::Other(_) | Ty::Unknown)
                            || self.facts.generics.is_bounded(&var.ty)
                            || self.facts.is_varied(&name);
                        matches!(var.kind, VarKind::View(..)) || (matches!(var.ty, Ty::Ref(..)) && known)
                    }
                    None => matches!(self.items.get(&name), Some(Item::Ref(..))),
                }
            }
            Expr::Field(_) => matches!(self.item_field(e), Some(Item::Ref(..))) || self.half(e).is_some(),
            Expr::MethodCall(m) => match m.method.to_string().as_str() {
                "as_slice" | "as_mut_slice" | "as_ref" | "as_mut" => self.is_place_method(m),
                "unwrap" | "expect" => {
                    self.is_place_method(m)
                        && !matches!(peel(&m.receiver), Expr::MethodCall(i) if matches!(i.method.to_string().as_str(), "copied" | "cloned"))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// What an expression stands for: a place or a reference to one where it can,
    /// else a value.
    pub fn item(&mut self, e: &Expr) -> Item {
        let e = peel(e);
        if let Some(item) = self.item_field(e) {
            return item.clone();
        }
        match e {
            Expr::Tuple(t) if !t.elems.is_empty() => {
                Item::Tuple(t.elems.iter().map(|e| self.item(e)).collect())
            }
            Expr::Path(p) if p.path.get_ident().is_some_and(|i| self.items.contains_key(&i.plain())) => {
                let name = p.path.get_ident().map(Plain::plain).unwrap_or_default();
                self.look_up(&name);
                self.items[&name].clone()
            }
            Expr::MethodCall(m) if self.is_split(m) => self.split(m),
            _ if self.is_lent(e) => {
                let mutable = self.is_exclusive_reference(e);
                let place = if mutable { self.exclusive_place(e) } else { self.place_or_temp(e) };
                Item::Ref(place, mutable)
            }
            _ => match self.place(e) {
                Some(place) => Item::Place(place),
                None => Item::Value(self.operand(e)),
            },
        }
    }

    pub fn is_exclusive_reference(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Reference(r) => r.mutability.is_some(),
            Expr::Path(p) => {
                let name = p.path.get_ident().map(Plain::plain).unwrap_or_default();
                match self.names.get(&name).map(|var| &self.function.vars[*var]) {
                    Some(var) => {
                        matches!(var.kind, VarKind::View(_, true)) || matches!(var.ty, Ty::Ref(true, _))
                    }
                    None => matches!(self.items.get(&name), Some(Item::Ref(_, true))),
                }
            }
            Expr::Field(_) => {
                matches!(self.item_field(e), Some(Item::Ref(_, true))) || self.half(e).is_some_and(is_mutable)
            }
            Expr::MethodCall(m) => {
                let own = m.method.to_string();
                let inner = match peel(&m.receiver) {
                    Expr::MethodCall(i) => i.method.to_string(),
                    _ => String::new(),
                };
                own.contains("_mut") || inner.ends_with("_mut")
            }
            _ => false,
        }
    }

    fn is_split(&self, m: &ExprMethodCall) -> bool {
        let name = m.method.to_string();
        let pair = matches!(name.as_str(), "split_at" | "split_at_mut") && m.args.len() == 1;
        let pair = pair || chunk_length(m).is_some();
        let optional = matches!(name.as_str(), "unwrap" | "expect")
            && matches!(peel(&m.receiver), Expr::MethodCall(i) if i.method.to_string().starts_with("split_") && self.is_optional_method(i));
        (pair && self.is_place(&m.receiver)) || optional
    }

    fn split(&mut self, m: &ExprMethodCall) -> Item {
        let name = m.method.to_string();
        if let Some(n) = chunk_length(m) {
            return self.in_chunks(m, n);
        }
        if !name.starts_with("split") {
            return self.split_unwrapped(m);
        }
        let place = self.place_or_temp(&m.receiver);
        let at = self.operand(&m.args[0]);
        let mutable = name.ends_with("_mut");
        let low = place.clone().step(Step::Range(None, Some(at.clone())));
        let high = place.step(Step::Range(Some(at), None));
        Item::Tuple(vec![Item::Ref(low, mutable), Item::Ref(high, mutable)])
    }

    /// The call whose half an expression is: `x.split_at(k).0`.
    pub fn half<'e>(&self, e: &'e Expr) -> Option<&'e ExprMethodCall> {
        let Expr::Field(f) = peel(e) else { return None };
        let Expr::MethodCall(m) = peel(&f.base) else { return None };
        (self.is_split(m) && self.is_place(&m.receiver)).then_some(m)
    }

    fn half_of(&mut self, e: &Expr) -> Option<Item> {
        let m = self.half(e)?;
        let (Expr::Field(f), Item::Tuple(halves)) = (peel(e), self.split(m)) else { return None };
        let Member::Unnamed(k) = &f.member else { return None };
        halves.into_iter().nth(k.index as usize)
    }

    /// Chunks, and what is left.
    fn in_chunks(&mut self, m: &ExprMethodCall, n: TokenStream) -> Item {
        let (place, span) = (self.place_or_temp(&m.receiver), m.method.span());
        let mutable = is_mutable(m);
        let size = Operand::Const(Const::new(n.clone(), Ty::usize(), None));
        let len = self.temp("n", span, Value::Len(place.clone()));
        let left = self.temp("left", span, Value::Binary(BinOp::Rem, len.clone(), size));
        let whole = self.temp("whole", span, Value::Binary(BinOp::Sub, len, left));
        let rest = place.clone().step(Step::Range(Some(whole.clone()), None));
        // Exclusive references to both must be seen to lie apart.
        let chunks = if mutable { place.step(Step::Range(None, Some(whole))) } else { place };
        let chunks = chunks.step(Step::Chunks(n));
        Item::Tuple(vec![Item::Ref(chunks, mutable), Item::Ref(rest, mutable)])
    }

    fn split_unwrapped(&mut self, m: &ExprMethodCall) -> Item {
        let Some(optional) = self.optional(&m.receiver) else { return Item::Tuple(Vec::new()) };
        let (method, args) = (&m.method, &m.args);
        let there = self.is_there(&optional);
        self.require(there, quote!(::core::option::Option::<()>::None.#method(#args);));
        self.part(&optional)
    }
}

/// Whether a method gives exclusive references.
pub fn is_mutable(m: &ExprMethodCall) -> bool {
    m.method.to_string().ends_with("_mut")
}

/// The length of the arrays of `as_chunks::<N>()`.
fn chunk_length(m: &ExprMethodCall) -> Option<TokenStream> {
    let is_chunks = matches!(m.method.to_string().as_str(), "as_chunks" | "as_chunks_mut");
    match m.turbofish.as_ref()?.args.first()? {
        GenericArgument::Type(Type::Infer(_)) => None,
        n if is_chunks && m.args.is_empty() => Some(n.to_token_stream()),
        _ => None,
    }
}

/// The step to a field.
pub fn member(member: &Member) -> Step {
    match member {
        Member::Unnamed(k) => Step::Field(k.index as usize),
        Member::Named(name) => Step::Named(name.clone()),
    }
}
