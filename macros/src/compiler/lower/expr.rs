//! Expressions with a value.

use proc_macro2::Span;
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{BinOp as SynOp, Expr, Lit, UnOp};

use super::block::is_control;
use super::context::{Item, Lower, boolean, peel, start};
use super::leave;
use super::macros::{self, Arguments, Kind};
use super::scan;
use crate::compiler::diagnostics::{blame, text};
use crate::compiler::ir::{
    BinOp, Block, CmpOp, Const, FloatTy, If, LoadMode, Operand, Operator, Place, Stmt, Ty, Value, Var,
    VarKind,
};
use crate::compiler::rules;
use crate::compiler::texts::Plain;

impl Lower<'_> {
    /// The value of an expression as an operand.
    pub fn operand(&mut self, e: &Expr) -> Operand {
        let value = self.value(e);
        let opaque = matches!(value, Value::Opaque(_));
        let operand = self.temp("t", start(e), value);
        if let Operand::Var(var) = operand
            && opaque
            && let user @ Ty::User(_) = self.static_owned_ty(e)
        {
            self.function.vars[var].ty = user;
        }
        operand
    }

    /// What is known of an inert value that is named, written or copied, out of a reference or of
    /// what it is a part of.
    fn static_owned_ty(&self, e: &Expr) -> Ty {
        match peel(e) {
            Expr::Path(_) | Expr::Struct(_) | Expr::Field(_) => self.static_ty(e),
            Expr::Index(i) => match self.static_ty(&i.expr).element() {
                Some(Ty::Ref(..)) | None => Ty::Unknown,
                Some(element) => element.clone(),
            },
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => self.static_ty(e).peel().clone(),
            Expr::MethodCall(m) if m.method == "clone" => self.static_ty(&m.receiver).peel().clone(),
            _ => Ty::Unknown,
        }
    }

    /// The value of an expression where a number is wanted: behind a reference
    /// whose type is not known, what it refers to.
    pub fn number(&mut self, e: &Expr) -> Operand {
        if let Expr::Path(p) = peel(e)
            && let Some(var) = p.path.get_ident().and_then(|i| self.names.get(&i.plain()))
            && matches!(self.function.vars[*var].kind, VarKind::View(..))
        {
            let place = Place::var(*var);
            return self.load(&place, start(e));
        }
        self.operand(e)
    }

    /// Both sides of an operator.
    fn sides(&mut self, left: &Expr, right: &Expr) -> (Operand, Operand) {
        let (l, r) = (self.side(left), self.side(right));
        let scalar = |this: &Self, operand: &Operand| this.function.operand_ty(operand).peel().is_scalar();
        match (scalar(self, &l), scalar(self, &r)) {
            (true, false) => (self.lent(left, l), r),
            (false, true) => {
                let r = self.lent(right, r);
                (l, r)
            }
            _ => (l, r),
        }
    }

    /// One side of an operator. Where the user lends it, that is noted: an operator of the user's
    /// may be another one for references. Those on numbers are not.
    pub fn side(&mut self, e: &Expr) -> Operand {
        let operand = self.number(e);
        if self.function.operand_ty(&operand).peel().is_scalar() { operand } else { self.lent(e, operand) }
    }

    /// A side that the user lends, if so: what was read for it alone, or is a reference that inert
    /// code gives, as it is, other values where they are.
    fn lent(&mut self, e: &Expr, operand: Operand) -> Operand {
        let Operand::Var(var) = operand else { return operand };
        if !self.lends(e) {
            return operand;
        }
        let Var { kind, ty, .. } = &self.function.vars[var];
        let scalar = ty.peel().is_scalar();
        let made = self.out.iter().rev().find_map(|stmt| match stmt {
            Stmt::Let(of, value) if *of == var && matches!(kind, VarKind::Temp) => Some(value),
            _ => None,
        });
        let side = match made {
            Some(Value::Opaque(_)) => {
                let ty = &mut self.function.vars[var].ty;
                *ty = Ty::Ref(false, Box::new(ty.peel().clone()));
                var
            }
            Some(Value::Load(_, LoadMode::Use)) if !scalar => var,
            _ => match self.temp("t", start(e), Value::Load(Place::var(var), LoadMode::Use)) {
                Operand::Var(read) => read,
                constant @ Operand::Const(_) => return constant,
            },
        };
        self.function.lent.insert(side);
        Operand::Var(side)
    }

    /// Whether an expression is a shared reference.
    fn lends(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Reference(r) => r.mutability.is_none(),
            Expr::Path(_) | Expr::Field(_) if self.is_moved(e) => false,
            _ => self.is_lent(e) && !self.is_exclusive_reference(e),
        }
    }

    /// Whether something is, or is a part of, an element of what a loop goes through by value.
    fn is_moved(&self, e: &Expr) -> bool {
        let place = match peel(e) {
            Expr::Path(p) => {
                let Some(name) = p.path.get_ident().map(Plain::plain) else { return false };
                match (self.names.get(&name), self.items.get(&name)) {
                    (Some(var), _) => Place::var(*var),
                    (None, Some(Item::Ref(place, _))) => place.clone(),
                    _ => return false,
                }
            }
            _ => match self.item_field(e) {
                Some(Item::Ref(place, _)) => place.clone(),
                _ => return false,
            },
        };
        let place = self.function.resolve(&place);
        self.moved.iter().any(|moved| place.is_in(&self.function.resolve(moved)))
    }

    /// The value of an expression where its type was written.
    pub fn value_as(&mut self, e: &Expr, ty: &Ty) -> Value {
        if let Expr::MethodCall(m) = peel(e)
            && m.method == "into"
            && m.args.is_empty()
            && ty.is_float()
            && self.mentions_varied(e)
        {
            let from = self.operand(&m.receiver);
            return Value::Cast(from, ty.clone());
        }
        self.value(e)
    }

    /// The value of an expression: its last instruction, after those before it.
    pub fn value(&mut self, e: &Expr) -> Value {
        let e = peel(e);
        if leave::exit_of_expr(e).is_some() {
            return self.exiting_expr(e);
        }
        if let Some(value) = self.generic_number(e) {
            return value;
        }
        if self.is_leaf(e) {
            return self.structural(e);
        }
        let varied = scan::varied(e, self.facts);
        if !varied.read {
            let known = self.is_simple(e);
            return if known { self.structural(e) } else { Value::Opaque(self.opaque(e, None)) };
        }
        if is_control(e) {
            return self.control_value(e);
        }
        if !varied.written && !self.flows(e) { self.sink(e) } else { self.structural(e) }
    }

    /// Whether an expression is a number, or a varied variable that stands for nothing else.
    fn is_leaf(&self, e: &Expr) -> bool {
        match e {
            Expr::Lit(l) => matches!(l.lit, Lit::Int(_) | Lit::Float(_) | Lit::Bool(_)),
            Expr::Path(p) => p.path.get_ident().is_some_and(|i| {
                let name = i.plain();
                self.facts.is_varied(&name)
                    && self.facts.is_local(&name)
                    && self.facts.captures(&name).is_none()
            }),
            _ => false,
        }
    }

    /// A value that carries no derivative, whatever it is computed from.
    pub fn sink(&mut self, e: &Expr) -> Value {
        let e = peel(e);
        let changes = scan::varied(e, self.facts).written;
        if self.is_plain(e) || is_shape(e) {
            return self.structural(e);
        }
        match e {
            Expr::Binary(b) if (changes || leave::exit_of_expr(e).is_some()) && logic(&b.op).is_some() => {
                self.short_circuit(b)
            }
            _ if leave::exit_of_expr(e).is_some() => self.exiting_expr(e),
            Expr::Unsafe(_) => self.structural(e),
            _ if changes => self.structural(e),
            _ => Value::Opaque(self.opaque(e, None)),
        }
    }

    /// An expression that may leave.
    fn exiting_expr(&mut self, e: &Expr) -> Value {
        match e {
            _ if is_control(e) => self.control_value(e),
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {
                self.exit_expr(e);
                Value::Zero(Ty::Unknown)
            }
            _ => {
                if let Some(exit) = leave::exit_of_expr(e) {
                    let message = if exit.word == "?" {
                        blame::QUESTION.to_owned()
                    } else {
                        text::exit_in_expression(exit.word)
                    };
                    self.diagnostics.error(exit.span, message);
                }
                Value::Use(boolean(false))
            }
        }
    }

    fn structural(&mut self, e: &Expr) -> Value {
        match e {
            Expr::Lit(l) => Value::Use(literal(&l.lit)),
            Expr::Path(p) => self.path(p, e),
            Expr::Unary(u) => self.unary(u, e),
            Expr::Binary(b) => self.binary(b, e),
            Expr::Cast(c) => {
                let ty = self.facts.generics.lower(&c.ty);
                let known = ty.is_scalar() || matches!(*c.ty, syn::Type::Infer(_));
                if !known && self.flows(&c.expr) {
                    let pointer = matches!(*c.ty, syn::Type::Ptr(_));
                    let message =
                        if pointer { blame::RAW.to_owned() } else { blame::cast(&super::ty::spelled(&c.ty)) };
                    return self.blamed(e, c.ty.span(), message);
                }
                Value::Cast(self.operand(&c.expr), ty)
            }
            Expr::MethodCall(m) => self.method(m, e),
            Expr::Call(c) if super::desugar::is_zero(c) => Value::Zero(Ty::Unknown),
            Expr::Call(c) => self.call(c, e),
            Expr::Index(i) => {
                if matches!(peel(&i.index), Expr::Range(_)) {
                    return self.blamed(e, i.index.span(), blame::LET_REFERENCE);
                }
                let place = if self.is_place(e) { self.place(e) } else { None };
                let place = match place {
                    Some(place) => place,
                    None => self.index_of_value(i),
                };
                Value::Use(self.load(&place, start(e)))
            }
            Expr::Field(f) => self.field(f, e),
            Expr::Reference(r) => self.value(&r.expr),
            Expr::Array(a) => Value::Array(a.elems.iter().map(|e| self.element(e)).collect()),
            Expr::Repeat(r) => Value::Repeat(self.element(&r.expr), r.len.to_token_stream()),
            Expr::Tuple(t) => Value::Tuple(t.elems.iter().map(|e| self.element(e)).collect()),
            Expr::Macro(m) => self.macro_value(m, e),
            Expr::If(_) | Expr::Match(_) | Expr::Block(_) | Expr::Loop(_) => self.control_value(e),
            Expr::Assign(_) | Expr::ForLoop(_) | Expr::While(_) => {
                self.effect(e);
                Value::Use(Operand::Const(Const::new(quote!(()), Ty::Unit, None)))
            }
            Expr::Closure(c) => self.blamed(e, c.or1_token.span(), blame::CLOSURE),
            Expr::Unsafe(u) => self.blamed(e, u.unsafe_token.span, blame::UNSAFE),
            Expr::Async(a) => self.blamed(e, a.async_token.span, blame::ASYNC),
            Expr::Await(a) => self.blamed(e, a.await_token.span, blame::ASYNC),
            Expr::Const(c) => self.blamed(e, c.const_token.span, blame::CONST_BLOCK),
            Expr::Struct(s) => self.struct_literal(s, e),
            Expr::Range(r) => self.blamed(e, r.limits.span(), blame::RANGE),
            Expr::RawAddr(r) => self.blamed(e, r.span(), blame::RAW),
            Expr::Try(t) => self.blamed(e, t.question_token.span(), blame::QUESTION),
            _ => self.blamed(e, e.span(), blame::SYNTAX),
        }
    }

    /// An element of an array or a tuple: no reference, which could not be
    /// followed, but that of a float, which stands for its value.
    pub fn element(&mut self, e: &Expr) -> Operand {
        if self.is_lent(e) && self.mentions_varied(e) && !self.lends_float(e) {
            if self.facts.lends(e) {
                self.refuse_stored(e);
            }
            let value = self.blamed(e, e.span(), blame::STORED_REFERENCE);
            return self.temp("t", start(e), value);
        }
        if let Some(boxed) = self.boxed_part(e) {
            return boxed;
        }
        self.operand(e)
    }

    fn path(&mut self, p: &syn::ExprPath, e: &Expr) -> Value {
        if let Some(name) = p.path.get_ident().map(Plain::plain) {
            if let Some(var) = self.names.get(&name) {
                let place = Place::var(*var);
                return Value::Use(self.load(&place, start(e)));
            }
            if self.items.contains_key(&name) {
                return match self.item(e) {
                    Item::Value(v) => Value::Use(v),
                    Item::Place(p) | Item::Ref(p, _) => Value::Use(self.load(&p, start(e))),
                    Item::Tuple(_) => self.blamed(e, e.span(), blame::STORED_REFERENCE),
                };
            }
        }
        let ty = self.constant_ty(&p.path);
        Value::Use(Operand::Const(Const::new(p.to_token_stream(), ty, None)))
    }

    /// The type of a constant, where its path tells.
    pub fn constant_ty(&self, path: &syn::Path) -> Ty {
        const FLOATS: [&str; 26] = [
            "PI",
            "TAU",
            "E",
            "LN_2",
            "LN_10",
            "LOG2_E",
            "LOG2_10",
            "LOG10_E",
            "LOG10_2",
            "SQRT_2",
            "FRAC_1_SQRT_2",
            "FRAC_1_PI",
            "FRAC_2_PI",
            "FRAC_2_SQRT_PI",
            "FRAC_PI_2",
            "FRAC_PI_3",
            "FRAC_PI_4",
            "FRAC_PI_6",
            "FRAC_PI_8",
            "EPSILON",
            "INFINITY",
            "NEG_INFINITY",
            "NAN",
            "MIN_POSITIVE",
            "MAX",
            "MIN",
        ];
        let Some(last) = path.segments.last().map(|s| s.ident.plain()) else {
            return Ty::Unknown;
        };
        if path.segments.len() == 1 {
            if let Some(ty) = self.facts.generics.constants.get(&last) {
                return ty.clone();
            }
            return if FLOATS[1..19].contains(&last.as_str()) || last == "PI" {
                Ty::Float(FloatTy::Any)
            } else {
                Ty::Unknown
            };
        }
        let segments: Vec<String> = path.segments.iter().map(|s| s.ident.plain()).collect();
        if segments.iter().any(|s| s == "f32") && FLOATS.contains(&last.as_str()) {
            return Ty::Float(FloatTy::F32);
        }
        if segments.iter().any(|s| s == "f64") && FLOATS.contains(&last.as_str()) {
            return Ty::F64;
        }
        let qualifier = &segments[segments.len() - 2];
        match super::ty::scalar(qualifier) {
            Some(ty @ Ty::Int(_)) if last == "MAX" || last == "MIN" => ty,
            _ => Ty::Unknown,
        }
    }

    fn unary(&mut self, u: &syn::ExprUnary, e: &Expr) -> Value {
        match u.op {
            UnOp::Neg(_) => match self.side(&u.expr) {
                Operand::Const(c) if c.number.is_some() => Value::Use(negated(c)),
                operand => Value::Neg(operand),
            },
            UnOp::Not(_) => Value::Not(self.operand(&u.expr)),
            UnOp::Deref(star) => match self.place(e) {
                Some(place) => Value::Use(self.load(&place, start(e))),
                None => match peel(&u.expr) {
                    Expr::Path(_) => self.blamed(e, star.span(), blame::RAW),
                    inner => self.dereferenced(inner, e, star.span()),
                },
            },
            _ => self.blamed(e, e.span(), blame::SYNTAX),
        }
    }

    /// `*f(x)`: transparent where the operand is understood.
    fn dereferenced(&mut self, inner: &Expr, e: &Expr, span: Span) -> Value {
        match inner {
            Expr::MethodCall(_)
            | Expr::Reference(_)
            | Expr::Unary(_)
            | Expr::If(_)
            | Expr::Match(_)
            | Expr::Block(_) => self.value(inner),
            _ => match self.why_no_reference(inner) {
                Some((span, message)) => self.blamed(e, span, message),
                None => self.blamed(e, span, blame::RAW),
            },
        }
    }

    /// Why a reference that a call gives, or that lies in what it gives, cannot be followed.
    fn why_no_reference(&self, e: &Expr) -> Option<(Span, String)> {
        match peel(e) {
            Expr::Call(c) => match peel(&c.func) {
                Expr::Path(p) => self.why_no_call(p),
                _ => None,
            },
            Expr::Field(f) => self.why_no_reference(&f.base),
            Expr::Index(i) => self.why_no_reference(&i.expr),
            _ => None,
        }
    }

    fn binary(&mut self, b: &syn::ExprBinary, e: &Expr) -> Value {
        if let Some(op) = arithmetic(&b.op) {
            let (left, right) = self.sides(&b.left, &b.right);
            self.note_operator(b);
            return self.arithmetic(op, left, right);
        }
        if let Some(op) = comparison(&b.op) {
            let (left, right) = (self.number(compared(&b.left)), self.number(compared(&b.right)));
            self.note_operator(b);
            return Value::Compare(op, left, right);
        }
        match logic(&b.op) {
            Some(_) if !self.is_total(&b.right) => self.short_circuit(b),
            Some(and) => {
                let (left, right) = (self.number(&b.left), self.number(&b.right));
                if and { Value::And(left, right) } else { Value::Or(left, right) }
            }
            None if scan::is_assignment(&b.op) => {
                self.effect(e);
                Value::Use(Operand::Const(Const::new(quote!(()), Ty::Unit, None)))
            }
            None => self.blamed(e, b.op.span(), blame::SYNTAX),
        }
    }

    /// Notes where the value that is emitted next has its operator.
    fn note_operator(&mut self, b: &syn::ExprBinary) {
        self.operator =
            Some(Operator { left: start(&b.left), symbol: symbol(&b.op), right: start(&b.right) });
    }

    /// `a op b`; `%` on floats is a rule.
    pub fn arithmetic(&mut self, op: BinOp, left: Operand, right: Operand) -> Value {
        let types = [self.function.operand_ty(&left), self.function.operand_ty(&right)];
        let integers = types.iter().any(|t| matches!(t, Ty::Int(_)));
        if op == BinOp::Rem
            && !integers
            && let Some(rule) = rules::find("rem", 2)
        {
            return Value::Rule(rule, vec![left, right]);
        }
        Value::Binary(op, left, right)
    }

    /// `a && b` where `b` must not run in vain.
    fn short_circuit(&mut self, b: &syn::ExprBinary) -> Value {
        let and = logic(&b.op) == Some(true);
        let left = self.condition(&b.left);
        let both = self.memory("cond", b.op.span(), Ty::Bool);
        self.function.vars[both].mutable = false;
        self.emit(Stmt::Declare(both));
        let run = self.nested(|this| {
            let right = this.condition(&b.right);
            this.emit(Stmt::Store(Place::var(both), right));
        });
        let decided = Block { stmts: vec![Stmt::Store(Place::var(both), boolean(!and))] };
        let (then, other) = if and { (run, decided) } else { (decided, run) };
        self.emit(Stmt::If(If { cond: left, then, other }));
        Value::Use(Operand::Var(both))
    }

    fn index_of_value(&mut self, i: &syn::ExprIndex) -> Place {
        let base = self.place_or_temp(&i.expr);
        let at = self.operand(&i.index);
        base.step(crate::compiler::ir::Step::Index(at))
    }

    fn field(&mut self, f: &syn::ExprField, e: &Expr) -> Value {
        if let Some(Item::Value(operand)) = self.item_field(e) {
            return Value::Use(operand.clone());
        }
        if let Some(place) = self.place(e) {
            return Value::Use(self.load(&place, start(e)));
        }
        match &f.member {
            member if !self.is_place(&f.base) => {
                let base = self.place_or_temp(&f.base);
                let place = base.step(super::place::member(member));
                Value::Use(self.load(&place, start(e)))
            }
            member => {
                let (span, name) = (member.span(), member.to_token_stream().to_string());
                self.blamed(e, span, blame::field(&name))
            }
        }
    }

    fn macro_value(&mut self, m: &syn::ExprMacro, e: &Expr) -> Value {
        let unknown = || blame::unknown_macro(&macros::name(&m.mac));
        match (macros::kind(&m.mac), macros::arguments(&m.mac)) {
            (Some(Kind::Vec), Some(Arguments::Repeat(value, count))) => {
                let value = self.element(&value);
                let count = self.operand(&count);
                Value::VecRepeat(value, count)
            }
            (Some(Kind::Vec), Some(Arguments::List(all))) if all.is_empty() => Value::VecNew(None),
            (Some(Kind::Vec), Some(Arguments::List(all))) => {
                Value::Vec(all.iter().map(|a| self.element(&a.value)).collect())
            }
            (Some(Kind::Debug), Some(Arguments::List(all))) => match all.as_slice() {
                [one] if self.is_plain(&one.value) => {
                    self.inert_expr(e, None);
                    self.value(&one.value)
                }
                _ => self.blamed(e, m.mac.path.span(), unknown()),
            },
            (Some(Kind::Format(_)), _) => self.blamed(e, m.mac.path.span(), blame::TEXT),
            (Some(Kind::Assert(_) | Kind::Panic | Kind::Matches), _) => Value::Opaque(self.opaque(e, None)),
            _ => self.blamed(e, m.mac.path.span(), unknown()),
        }
    }
}

/// Whether an expression makes an aggregate, whose shape the compiler wants to
/// know even if what it holds at first is constant.
fn is_shape(e: &Expr) -> bool {
    match e {
        Expr::Array(_) | Expr::Repeat(_) | Expr::Tuple(_) => true,
        Expr::Macro(m) => macros::kind(&m.mac) == Some(Kind::Vec),
        Expr::Call(c) => is_new_vec(c),
        _ => false,
    }
}

/// `Vec::new()`, `Vec::with_capacity(n)`
pub fn is_new_vec(c: &syn::ExprCall) -> bool {
    let Expr::Path(p) = peel(&c.func) else { return false };
    let names: Vec<String> = p.path.segments.iter().rev().take(2).map(|s| s.ident.plain()).collect();
    matches!(names.as_slice(), [last, vec] if vec == "Vec" && (last == "new" || last == "with_capacity"))
}

/// A literal.
pub fn literal(lit: &Lit) -> Operand {
    let (ty, number) = match lit {
        Lit::Int(i) => match i.suffix() {
            "" => (Ty::INT, i.base10_parse::<f64>().ok()),
            suffix => (super::ty::scalar(suffix).unwrap_or(Ty::Unknown), i.base10_digits().parse().ok()),
        },
        Lit::Float(f) => match f.suffix() {
            "f32" => (Ty::Float(FloatTy::F32), f.base10_digits().parse().ok()),
            "f64" => (Ty::F64, f.base10_digits().parse().ok()),
            _ => (Ty::Float(FloatTy::Any), f.base10_digits().parse().ok()),
        },
        Lit::Bool(_) => (Ty::Bool, None),
        Lit::Str(_) => (Ty::Other(quote!(&'static ::core::primitive::str)), None),
        Lit::Char(_) => (Ty::Other(quote!(::core::primitive::char)), None),
        _ => (Ty::Other(quote!(_)), None),
    };
    Operand::Const(match lit {
        Lit::Int(i) => Const::literal(i.token(), ty, number),
        Lit::Float(f) => Const::literal(f.token(), ty, number),
        lit => Const::new(lit.to_token_stream(), ty, number),
    })
}

/// Where an operator stands. (What syn does would make tokens of it.)
fn symbol(op: &syn::BinOp) -> proc_macro2::Span {
    use syn::BinOp as Op;
    match op {
        Op::Add(t) => t.span,
        Op::Sub(t) => t.span,
        Op::Mul(t) => t.span,
        Op::Div(t) => t.span,
        op => op.span(),
    }
}

/// The negative of a number.
pub fn negated(c: Const) -> Operand {
    let tokens = &c.tokens;
    let positive = c.text().strip_prefix('-').map(str::to_owned);
    let tokens =
        if let Some(positive) = positive.and_then(|p| p.trim().parse::<proc_macro2::TokenStream>().ok()) {
            positive
        } else {
            quote!(-#tokens)
        };
    Operand::Const(Const::new(tokens, c.ty.clone(), c.number.map(|n| -n)))
}

/// An arithmetic or bit operator.
pub fn arithmetic(op: &SynOp) -> Option<BinOp> {
    if scan::is_assignment(op) { None } else { operator(op) }
}

/// The operator of `a + b` or `a += b`.
pub fn operator(op: &SynOp) -> Option<BinOp> {
    Some(match op {
        SynOp::Add(_) | SynOp::AddAssign(_) => BinOp::Add,
        SynOp::Sub(_) | SynOp::SubAssign(_) => BinOp::Sub,
        SynOp::Mul(_) | SynOp::MulAssign(_) => BinOp::Mul,
        SynOp::Div(_) | SynOp::DivAssign(_) => BinOp::Div,
        SynOp::Rem(_) | SynOp::RemAssign(_) => BinOp::Rem,
        SynOp::BitXor(_) | SynOp::BitXorAssign(_) => BinOp::BitXor,
        SynOp::BitAnd(_) | SynOp::BitAndAssign(_) => BinOp::BitAnd,
        SynOp::BitOr(_) | SynOp::BitOrAssign(_) => BinOp::BitOr,
        SynOp::Shl(_) | SynOp::ShlAssign(_) => BinOp::Shl,
        SynOp::Shr(_) | SynOp::ShrAssign(_) => BinOp::Shr,
        _ => return None,
    })
}

/// A side of a comparison: a literal behind a reference is compared as itself.
fn compared(e: &Expr) -> &Expr {
    match peel(e) {
        Expr::Reference(r) if matches!(peel(&r.expr), Expr::Lit(_)) => &r.expr,
        _ => e,
    }
}

/// A comparison.
pub fn comparison(op: &SynOp) -> Option<CmpOp> {
    Some(match op {
        SynOp::Lt(_) => CmpOp::Lt,
        SynOp::Le(_) => CmpOp::Le,
        SynOp::Gt(_) => CmpOp::Gt,
        SynOp::Ge(_) => CmpOp::Ge,
        SynOp::Eq(_) => CmpOp::Eq,
        SynOp::Ne(_) => CmpOp::Ne,
        _ => return None,
    })
}

/// Whether an operator is `&&` (true) or `||` (false).
pub fn logic(op: &SynOp) -> Option<bool> {
    match op {
        SynOp::And(_) => Some(true),
        SynOp::Or(_) => Some(false),
        _ => None,
    }
}
