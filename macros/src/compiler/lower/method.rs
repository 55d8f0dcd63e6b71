//! Methods with a value: of floats, of slices and `Vec`s.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall};

use super::context::{Lower, index, peel};
use super::scan;
use crate::compiler::diagnostics::blame;
use crate::compiler::ir::{
    Arg, BinOp, Blame, Call, Callee, CmpOp, If, LoadMode, Operand, Place, Step, Stmt, Ty, Value,
};
use crate::compiler::rules::{self, ArgKind, Rule};
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// A method's value.
    pub fn method(&mut self, m: &ExprMethodCall, e: &Expr) -> Value {
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        if self.is_place(e) {
            let place = self.place_or_temp(e);
            return Value::Use(self.load(&place, e.span()));
        }
        match (name.as_str(), args.as_slice()) {
            ("len" | "is_empty", []) if self.is_of_users(&m.receiver) => Value::Opaque(self.opaque(e, None)),
            ("len", []) => {
                if let Some(len) = self.source_len(&m.receiver) {
                    Value::Use(len)
                } else {
                    let place = self.place_or_temp(&m.receiver);
                    Value::Len(place)
                }
            }
            ("is_empty", []) => {
                let place = self.place_or_temp(&m.receiver);
                let len = self.temp("n", e.span(), Value::Len(place));
                Value::Compare(CmpOp::Eq, len, index(0))
            }
            ("to_vec" | "to_owned" | "clone" | "into_vec", []) => self.copied(m, &name),
            ("sin_cos", []) => self.sin_cos(m),
            ("remove" | "swap_remove" | "drain" | "split_off", _) if self.takes_out(m) => {
                self.taken_out(m, e)
            }
            ("unwrap_or", [default]) if self.is_maybe(&m.receiver) => self.unwrap_or(m, Some(default)),
            ("unwrap_or_default", []) if self.is_maybe(&m.receiver) => self.unwrap_or(m, None),
            ("unwrap" | "expect", _) if self.is_pop(&m.receiver) => self.pop(m),
            ("unwrap" | "expect", _) if self.is_maybe(&m.receiver) => {
                let item = self.item(e);
                match item {
                    super::context::Item::Place(p) | super::context::Item::Ref(p, _) => {
                        Value::Use(self.load(&p, e.span()))
                    }
                    super::context::Item::Value(v) => Value::Use(v),
                    super::context::Item::Tuple(_) => {
                        self.blamed(e, m.method.span(), blame::STORED_REFERENCE)
                    }
                }
            }
            (
                "into_iter" | "as_slice" | "as_ref" | "as_mut" | "as_mut_slice" | "borrow" | "copied"
                | "cloned",
                [],
            ) if !self.is_place(&m.receiver) && self.is_plain(&m.receiver) => self.value(&m.receiver),
            _ => self.rule(m, e, &name),
        }
    }

    /// Whether something is visibly no array, slice or `Vec`.
    fn is_of_users(&self, e: &Expr) -> bool {
        matches!(self.static_ty(e).peel(), Ty::User(_) | Ty::Float(_) | Ty::Tuple(_) | Ty::Other(_))
    }

    fn rule(&mut self, m: &ExprMethodCall, e: &Expr, name: &str) -> Value {
        let integer =
            matches!(self.static_ty(&m.receiver).peel(), Ty::Int(_) | Ty::Bool | Ty::Other(_) | Ty::User(_));
        match rules::find(name, m.args.len() + 1) {
            Some(rule) if !integer && self.is_of_integers(m, rule) => {
                let krate = self.krate;
                let stated: Expr = syn::parse_quote!(#krate::__private::discrete(#m));
                Value::Opaque(self.opaque(&stated, None))
            }
            Some(rule) if !integer => {
                let mut operands = vec![self.number(&m.receiver)];
                operands.extend(m.args.iter().map(|a| self.number(a)).collect::<Vec<_>>());
                Value::Rule(rule, operands)
            }
            _ if !self.mentions_varied(e) => Value::Opaque(self.opaque(e, None)),
            _ if self.is_users_method(m) => {
                let name = super::context::hygienic("t", m.method.span());
                let given = self.static_ty(e);
                let dest = self.var(name, given, false, crate::compiler::ir::VarKind::Temp);
                self.annotated_method(m, Some(dest));
                Value::Use(Operand::Var(dest))
            }
            _ => {
                let (span, message) = self.why_no_method(m);
                self.blamed(e, span, message)
            }
        }
    }

    /// Whether a method that floats have too is visibly one of integers: `n.max(2)`.
    fn is_of_integers(&self, m: &ExprMethodCall, rule: &Rule) -> bool {
        let mut floats = m.args.iter().zip(&rule.args[1..]).filter(|(_, arg)| arg.kind == ArgKind::Float);
        floats.any(|(e, _)| match peel(e) {
            Expr::Lit(l) => matches!(&l.lit, syn::Lit::Int(n) if !n.suffix().starts_with('f')),
            e => matches!(self.static_ty(e).peel(), Ty::Int(_)),
        })
    }

    /// Whether a method is taken for one of the user's: on a type that may be the
    /// user's, of a name that the standard library does not have.
    pub fn is_users_method(&self, m: &ExprMethodCall) -> bool {
        let name = m.method.to_string();
        match self.static_ty(&m.receiver).peel() {
            Ty::User(_) => {
                !matches!(name.as_str(), "clone" | "to_owned" | "into" | "borrow" | "as_ref" | "as_mut")
            }
            Ty::Unknown => !is_of_standard(m) && rules::find(&name, m.args.len() + 1).is_none(),
            Ty::Float(_) if self.is_weak(&m.receiver) => {
                !is_of_standard(m) && rules::find(&name, m.args.len() + 1).is_none()
            }
            ty => self.facts.generics.is_bounded(ty) && !self.may_change(&m.receiver),
        }
    }

    /// Whether a method may change what it is called on.
    fn may_change(&self, e: &Expr) -> bool {
        let name = super::scan::root(e);
        name.is_none_or(|name| self.facts.is_mutable(&name) || self.facts.is_exclusive(&name))
    }

    /// A call of an annotated method.
    pub fn annotated_method(&mut self, m: &ExprMethodCall, dest: Option<crate::compiler::ir::VarId>) {
        let outer = std::mem::take(&mut self.captured);
        let (generics, name) = (&self.facts.generics, m.method.plain());
        let owner = generics.owner(&self.static_ty(&m.receiver)).unwrap_or_default();
        let seen = generics.receiver(&owner, &name);
        let mut args = vec![self.receiver(&m.receiver, seen)];
        args.extend(m.args.iter().map(|a| self.argument(a)).collect::<Vec<_>>());
        self.refuse_changes(std::iter::once(&*m.receiver).chain(&m.args), &args, Some(m.method.clone()));
        let spans = std::iter::once(&*m.receiver).chain(&m.args).map(super::call::ends).collect();
        let callee = Callee::Method(m.method.clone(), m.turbofish.clone());
        let named = self.by_name(std::iter::once(&*m.receiver).chain(&m.args));
        let takes = |k: usize| generics.takes_exclusively(&owner, &name, k);
        let exclusive = (0..args.len()).all(|k| !matches!(args[k], Arg::RefMut(_)) || takes(k));
        let exclusive = exclusive && seen == Some(true);
        let call = Call { callee, args, dest, spans, exclusive, named, ended: None, tangents: None };
        let call = self.with_captures(call, outer);
        self.emit(Stmt::Call(Box::new(call)));
    }

    /// The receiver of a method. Where it is not seen whether it takes `&self`, `&mut self` or
    /// `self`, what may be changed is taken to be.
    fn receiver(&mut self, e: &Expr, exclusive: Option<bool>) -> Arg {
        if !self.is_place(e) && !matches!(peel(e), Expr::Reference(_)) {
            // What is constant need not have a derivative, as it must where it is moved there.
            let constant = !self.mentions_varied(e);
            return if constant { Arg::Ref(self.place_or_temp(e)) } else { Arg::Value(self.operand(e)) };
        }
        let place = self.place_or_temp(e);
        let owner = &self.function.vars[self.function.root(&place)];
        let changeable = owner.mutable || matches!(owner.ty, Ty::Ref(true, _));
        if changeable && !self.function.is_shared(&place) && exclusive != Some(false) {
            Arg::RefMut(place)
        } else {
            Arg::Ref(place)
        }
    }

    /// Which method of a chain is to blame, and why.
    pub fn why_no_method(&mut self, m: &ExprMethodCall) -> (Span, String) {
        const THROUGH: [&str; 9] = [
            "unwrap",
            "expect",
            "unwrap_or",
            "unwrap_or_default",
            "unwrap_or_else",
            "ok",
            "copied",
            "cloned",
            "unwrap_unchecked",
        ];
        let name = m.method.to_string();
        if let Some(note) = self.facts.note(m.method.span()) {
            return note;
        }
        if THROUGH.contains(&name.as_str()) {
            match peel(&m.receiver) {
                Expr::MethodCall(inner) => return self.why_no_method(inner),
                Expr::Call(c) => {
                    return (c.func.span(), blame::constructor(&c.func.to_token_stream().to_string()));
                }
                _ => {}
            }
        }
        if BITS.contains(&name.as_str()) {
            // An integer made from bits would pass for a constant.
            self.diagnostics.error(m.method.span(), why(&name));
        }
        let message = match self.static_ty(&m.receiver).peel() {
            Ty::Other(t) if t.to_string().contains("dyn ") => {
                let text = t.to_string();
                let object = text.split("dyn ").nth(1).unwrap_or_default();
                let object = object.split(['>', '+', ')']).next().unwrap_or_default();
                blame::dyn_call(object.trim(), &name)
            }
            ty @ Ty::Other(t) if self.facts.generics.is_bounded(ty) => {
                blame::changes_parameter(&t.to_string(), &name)
            }
            Ty::Other(_) if !is_standard(&name) => blame::user_method(&name),
            ty if ty.element().is_none() && super::lists::is_of_lists(&name) => blame::unknown_list(&name),
            _ => why(&name),
        };
        (m.method.span(), message)
    }

    fn sin_cos(&mut self, m: &ExprMethodCall) -> Value {
        let x = self.operand(&m.receiver);
        let span = m.method.span();
        let mut all = Vec::new();
        for name in ["sin", "cos"] {
            if let Some(rule) = rules::find(name, 1) {
                all.push(self.temp(name, span, Value::Rule(rule, vec![x.clone()])));
            }
        }
        Value::Tuple(all)
    }

    /// A copy of all of a place.
    fn copied(&mut self, m: &ExprMethodCall, name: &str) -> Value {
        if !self.is_place(&m.receiver) && !matches!(peel(&m.receiver), Expr::Index(_)) {
            return self.value(&m.receiver);
        }
        let place = self.place_or_temp(&m.receiver);
        match self.function.place_ty(&place) {
            ty if ty.is_scalar() => Value::Use(self.load(&place, m.method.span())),
            Ty::Slice(_) => Value::Load(place, LoadMode::ToVec),
            _ if name == "to_vec" => Value::Load(place, LoadMode::ToVec),
            _ => Value::Load(place, LoadMode::Clone),
        }
    }

    /// Whether an expression is `x.get(i)` or its kind.
    pub fn is_maybe(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                match name.as_str() {
                    "copied" | "cloned" => self.is_maybe(&m.receiver),
                    "first" | "first_mut" | "last" | "last_mut" | "split_first" | "split_first_mut"
                    | "split_last" | "split_last_mut" => m.args.is_empty() && self.is_place(&m.receiver),
                    "get" | "get_mut" => {
                        let index = m
                            .args
                            .first()
                            .is_some_and(|a| !matches!(peel(a), Expr::Range(_) | Expr::Reference(_)));
                        index
                            && self.is_place(&m.receiver)
                            && !matches!(self.static_ty(&m.receiver), Ty::Other(_))
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }

    fn is_pop(&self, e: &Expr) -> bool {
        matches!(peel(e), Expr::MethodCall(m) if m.method == "pop" && m.args.is_empty() && self.is_place(&m.receiver))
    }

    fn unwrap_or(&mut self, m: &ExprMethodCall, default: Option<&&Expr>) -> Value {
        let span = m.method.span();
        let Some(optional) = self.optional(&m.receiver) else {
            return Value::Opaque(self.opaque(&Expr::MethodCall(m.clone()), None));
        };
        let default = match default {
            Some(e) => match peel(e) {
                Expr::Reference(r) => self.operand(&r.expr),
                e => self.operand(e),
            },
            None => self.temp("t", span, Value::Zero(Ty::Unknown)),
        };
        let there = self.is_there(&optional);
        let chosen = self.memory("t", span, Ty::Unknown);
        self.function.vars[chosen].mutable = false;
        self.emit(Stmt::Declare(chosen));
        let then = self.nested(|this| {
            let item = this.part(&optional);
            if let super::context::Item::Place(p) | super::context::Item::Ref(p, _) = item {
                let value = this.load(&p, span);
                this.emit(Stmt::Store(Place::var(chosen), value));
            }
        });
        let other = self.nested(|this| this.emit(Stmt::Store(Place::var(chosen), default)));
        self.emit(Stmt::If(If { cond: there, then, other }));
        Value::Use(Operand::Var(chosen))
    }

    /// `stack.pop().unwrap()`
    fn pop(&mut self, m: &ExprMethodCall) -> Value {
        let Expr::MethodCall(inner) = peel(&m.receiver) else { return Value::VecNew(None) };
        let span = m.method.span();
        let place = self.place_or_temp(&inner.receiver);
        let len = self.temp("n", span, Value::Len(place.clone()));
        let some = self.temp("some", span, Value::Compare(CmpOp::Gt, len.clone(), index(0)));
        let (method, args) = (&m.method, &m.args);
        let tokens: TokenStream = quote!(::core::option::Option::<()>::None.#method(#args););
        self.require(some, tokens);
        let last = self.temp("last", span, Value::Binary(BinOp::Sub, len, index(1)));
        let top = place.clone().step(Step::Index(last.clone()));
        let mode = if self.function.place_ty(&top).is_aggregate() { LoadMode::Clone } else { LoadMode::Use };
        let top = self.temp("top", span, Value::Load(top, mode));
        self.shorten(&place, last, &Expr::MethodCall(m.clone()));
        Value::Use(top)
    }

    /// `if let Some(top) = stack.pop()` over varied memory has no form here.
    pub fn blame_of_scrutinee(&mut self, e: &Expr, pat: Option<&syn::Pat>) -> Option<Blame> {
        if !self.flows(e) {
            return None;
        }
        let why = pat.map_or(blame::PATTERN, super::wrapped::why_not).to_owned();
        let (span, message) = match peel(e) {
            Expr::MethodCall(m) => self.why_no_method(m),
            Expr::Call(c) => (c.func.span(), why),
            e => (e.span(), why),
        };
        Some(Blame { span, message })
    }
}

const ADAPTORS: [&str; 26] = [
    "map",
    "filter",
    "sum",
    "product",
    "fold",
    "for_each",
    "collect",
    "reduce",
    "max_by",
    "min_by",
    "flat_map",
    "scan",
    "iter",
    "into_iter",
    "iter_mut",
    "any",
    "all",
    "find",
    "chain",
    "cycle",
    "and_then",
    "zip",
    "enumerate",
    "try_fold",
    "filter_map",
    "map_or",
];
const CELLS: [&str; 6] = ["borrow", "read", "get", "with", "take", "load"];
const BITS: [&str; 6] = ["to_bits", "to_ne_bytes", "to_le_bytes", "to_be_bytes", "next_up", "next_down"];
const SIZES: [&str; 10] =
    ["insert", "remove", "resize", "extend", "retain", "drain", "append", "swap_remove", "dedup", "pop"];

/// Whether a method reaches into a cell or a lock.
fn reaches_inside(name: &str) -> bool {
    CELLS.contains(&name) || scan::changes_inside(name)
}

/// Whether a call may be of a method of the standard library's: by its name, and by the
/// number of its arguments, `grid.get(i, j)` being none.
pub fn is_of_standard(m: &ExprMethodCall) -> bool {
    const ONE_AT_MOST: [&str; 14] = [
        "find", "get", "get_mut", "load", "map", "pop", "read", "remove", "set", "sum", "take", "with",
        "zip", "filter",
    ];
    let name = m.method.to_string();
    is_standard(&name) && !(m.args.len() > 1 && ONE_AT_MOST.contains(&name.as_str()))
}

/// Whether a method is one of those that the standard library's types have.
fn is_standard(name: &str) -> bool {
    const OTHERS: [&str; 22] = [
        "unwrap",
        "expect",
        "unwrap_or",
        "unwrap_or_default",
        "unwrap_or_else",
        "ok",
        "ok_or",
        "copied",
        "cloned",
        "and_then",
        "then",
        "then_some",
        "parse",
        "lock",
        "send",
        "recv",
        "get",
        "get_mut",
        "swap",
        "fill",
        "next",
        "to_string",
    ];
    ADAPTORS.contains(&name)
        || reaches_inside(name)
        || SIZES.contains(&name)
        || BITS.contains(&name)
        || OTHERS.contains(&name)
        || name.starts_with("sort")
        || name.starts_with("select_nth")
}

/// Whether a method of this name is one of the standard library's, of those that
/// [`super::wrapped::is_known`] does not name: it may give an `Option` or a `Result`.
pub fn gives_option(name: &str) -> bool {
    const OTHERS: [&str; 14] = [
        "char_indices",
        "clone",
        "into",
        "map_err",
        "or",
        "or_else",
        "peek",
        "peek_mut",
        "replace",
        "take_while",
        "upgrade",
        "xor",
        "zip",
        "map_while",
    ];
    const STARTS: [&str; 12] = [
        "as_",
        "binary_search",
        "downcast",
        "first_",
        "from_",
        "get_",
        "last_",
        "pop_",
        "rsplit",
        "split",
        "strip_",
        "to_",
    ];
    is_standard(name) || OTHERS.contains(&name) || STARTS.iter().any(|start| name.starts_with(start))
}

/// Why a method has no derivative, by its name.
pub fn why(name: &str) -> String {
    if ADAPTORS.contains(&name) {
        return blame::adaptor(name);
    }
    if reaches_inside(name) {
        return blame::shared_cell(name);
    }
    if BITS.contains(&name) {
        return blame::integer_method(name);
    }
    if SIZES.contains(&name) {
        return blame::size_change(name);
    }
    if matches!(name, "to_string" | "parse") {
        return blame::TEXT.to_owned();
    }
    if name.starts_with("sort") || name.starts_with("select_nth") {
        return blame::sort(name);
    }
    if matches!(name, "as_chunks" | "as_chunks_mut") {
        return blame::untold_chunks(name);
    }
    let known: Vec<&str> = rules::all().iter().map(|r| r.name).collect();
    blame::unknown_method(name, &known)
}
