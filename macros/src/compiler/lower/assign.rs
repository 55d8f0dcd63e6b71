//! Assignments, and everything else that changes memory in place.

use syn::spanned::Spanned;
use syn::{Expr, ExprBinary, ExprMethodCall};

use super::block::is_control;
use super::context::{Item, Lower, index, peel, start};
use super::control::Dest;
use super::expr::operator;
use super::known::is_primitive;
use super::leave;
use super::scan;
use crate::compiler::diagnostics::blame;
use crate::compiler::ir::{
    Arg, BinOp, Blame, Call, Callee, Form, LoadMode, Operand, Place, Sign, Step, Stmt, Ty, Value, VarKind,
};
use crate::compiler::rules;
use crate::compiler::texts::Plain;

impl Lower<'_> {
    /// `left = right`
    pub fn assign(&mut self, left: &Expr, right: &Expr) {
        let (left, right) = (peel(left), peel(right));
        match (left, right) {
            (Expr::Tuple(l), Expr::Tuple(r)) if l.elems.len() == r.elems.len() => {
                let values: Vec<Operand> = r.elems.iter().map(|e| self.operand(e)).collect();
                l.elems.iter().zip(values).for_each(|(l, v)| self.assign_operand(l, v));
            }
            (Expr::Array(l), Expr::Array(r)) if l.elems.len() == r.elems.len() => {
                let values: Vec<Operand> = r.elems.iter().map(|e| self.operand(e)).collect();
                l.elems.iter().zip(values).for_each(|(l, v)| self.assign_operand(l, v));
            }
            (Expr::Tuple(_) | Expr::Array(_), _) => {
                let item = self.item(right);
                let item = self.held(item, right);
                self.assign_item(left, &item);
            }
            _ => self.assign_one(left, right),
        }
    }

    fn assign_one(&mut self, left: &Expr, right: &Expr) {
        if self.is_outside(left) {
            return self.inert_expr(&syn::parse_quote!(#left = #right), None);
        }
        if self.is_behind_inert(left, right) {
            return self.inert_expr(&syn::parse_quote!(#left = #right), None);
        }
        if let Some((sign, amount)) = self.accumulation(left, right) {
            let number = self.static_ty(left);
            return match number.peel() {
                Ty::Unknown | Ty::User(_) => self.summed(left, right, sign, amount),
                _ => self.update(left, sign, amount),
            };
        }
        if self.move_cursor(left, right) {
            return;
        }
        if is_control(right)
            && let Some(place) = self.plain_memory(left)
        {
            return self.store_into(right, Dest::Store(place.root));
        }
        if self.changes_reference(left, right) {
            let message = blame::LET_REFERENCE.to_owned();
            return self.blamed_change(left, right, left.span(), message);
        }
        if matches!(left, Expr::Infer(_)) {
            self.operand(right);
            return;
        }
        if !self.is_place(left) {
            let (span, message) = self.why_no_place(left);
            return self.blamed_change(left, right, span, message);
        }
        let value = self.operand(right);
        self.at = start(left);
        self.assign_operand(left, value);
    }

    fn blamed_change(&mut self, left: &Expr, right: &Expr, span: proc_macro2::Span, message: String) {
        let code: Expr = syn::parse_quote!(#left = #right);
        self.inert_expr(&code, Some(Blame { span, message }));
    }

    /// A value that has been computed goes to the place.
    pub fn assign_operand(&mut self, left: &Expr, value: Operand) {
        let left = peel(left);
        match left {
            Expr::Infer(_) => {}
            Expr::Tuple(_) | Expr::Array(_) => {
                let item = self.held(Item::Value(value), left);
                self.assign_item(left, &item);
            }
            _ => {
                if let Some(place) = self.place(left) {
                    self.emit(Stmt::Store(place, value));
                } else {
                    let (span, message) = self.why_no_place(left);
                    self.diagnostics.error(span, message);
                }
            }
        }
    }

    /// Reads all parts of an item before any of them is overwritten.
    fn held(&mut self, item: Item, at: &Expr) -> Item {
        match item {
            Item::Tuple(all) => Item::Tuple(all.into_iter().map(|i| self.held(i, at)).collect()),
            Item::Place(place) | Item::Ref(place, _) => {
                let value = self.load(&place, at.span());
                self.held(Item::Value(value), at)
            }
            Item::Value(Operand::Var(var)) => Item::Place(Place::var(var)),
            constant @ Item::Value(Operand::Const(_)) => constant,
        }
    }

    fn assign_item(&mut self, left: &Expr, item: &Item) {
        let elems: Vec<&Expr> = match peel(left) {
            Expr::Tuple(t) => t.elems.iter().collect(),
            Expr::Array(a) => a.elems.iter().collect(),
            _ => {
                let value = match item {
                    Item::Value(v) => v.clone(),
                    Item::Place(p) | Item::Ref(p, _) => self.load(p, start(left)),
                    Item::Tuple(_) => return,
                };
                return self.assign_operand(left, value);
            }
        };
        let array = matches!(peel(left), Expr::Array(_));
        if let (Item::Place(place), false) = (item, array) {
            self.is_tuple(place, elems.len());
        }
        let parts: Vec<Item> = (0..elems.len())
            .map(|k| match item {
                Item::Tuple(all) => all.get(k).cloned().unwrap_or(Item::Tuple(Vec::new())),
                Item::Place(p) | Item::Ref(p, _) => {
                    let step = if array { Step::Index(index(k)) } else { Step::Field(k) };
                    Item::Value(self.load(&p.clone().step(step), start(left)))
                }
                Item::Value(v) => Item::Value(v.clone()),
            })
            .collect();
        elems.into_iter().zip(&parts).for_each(|(l, part)| self.assign_item(l, part));
    }

    /// The `e` of `a = a + e` and its kind.
    fn accumulation<'e>(&self, left: &Expr, right: &'e Expr) -> Option<(Sign, &'e Expr)> {
        let Expr::Binary(b) = right else { return None };
        let (sign, swap) = match b.op {
            syn::BinOp::Add(_) => (Sign::Plus, true),
            syn::BinOp::Sub(_) => (Sign::Minus, false),
            _ => return None,
        };
        let text = |e: &Expr| quote::ToTokens::to_token_stream(peel(e)).to_string();
        let target = text(left);
        let amount = if text(&b.left) == target {
            &*b.right
        } else if swap && text(&b.right) == target {
            &*b.left
        } else {
            return None;
        };
        let mentions = scan::expr(amount, self.facts);
        let simple = self.is_place(left) && self.is_plain(left) && mentions.writes.is_empty();
        let number = !self.static_ty(left).is_aggregate() && leave::exit_of_expr(amount).is_none();
        (simple && number && !is_control(peel(amount))).then_some((sign, amount))
    }

    fn update(&mut self, left: &Expr, sign: Sign, amount: &Expr) {
        let amount = self.side(amount);
        if let Some(place) = self.place(left) {
            self.emit(Stmt::Update(place, sign, amount));
        }
    }

    /// `a = a + e` of what may be of a type of the user's, whose `+` need not be `+=`:
    /// [`super::sums`] looks again when more is known.
    fn summed(&mut self, left: &Expr, right: &Expr, sign: Sign, amount: &Expr) {
        let swapped = matches!(right, Expr::Binary(b) if std::ptr::eq(b.left.as_ref(), amount));
        let amount = self.side(amount);
        let Some(place) = self.place(left) else { return };
        let old = self.temp("t", start(left), Value::Load(place.clone(), LoadMode::Use));
        let (a, b) = if swapped { (amount, old) } else { (old, amount) };
        let op = if sign == Sign::Plus { BinOp::Add } else { BinOp::Sub };
        let value = self.arithmetic(op, a, b);
        let new = self.temp("t", start(left), value);
        self.emit(Stmt::Store(place, new));
    }

    /// `left op= right`: of primitive values the right side is evaluated first.
    pub fn compound(&mut self, b: &ExprBinary) {
        let left = peel(&b.left);
        if self.is_behind_inert(left, &b.right) {
            return self.inert_expr(&Expr::Binary(b.clone()), None);
        }
        if !self.is_place(left) {
            let (span, message) = self.why_no_place(left);
            let code = Expr::Binary(b.clone());
            return self.inert_expr(&code, Some(Blame { span, message }));
        }
        if matches!(self.static_ty(left).peel(), Ty::User(_)) {
            return self.user_assign(b, left);
        }
        match b.op {
            syn::BinOp::AddAssign(_) => self.update(left, Sign::Plus, &b.right),
            syn::BinOp::SubAssign(_) => self.update(left, Sign::Minus, &b.right),
            _ => {
                let Some(op) = operator(&b.op) else { return };
                let right = self.side(&b.right);
                let Some(place) = self.place(left) else { return };
                let old = self.load(&place, start(left));
                let value = self.arithmetic(op, old, right);
                let new = self.temp("t", start(&b.left), value);
                self.emit(Stmt::Store(place, new));
            }
        }
    }

    /// Whether what is assigned to lies behind a reference that user code made, which
    /// nothing varied flows into: then the assignment is user code too.
    /// Whether what is assigned to is a variable, and none of the function's: the outcome
    /// that its emitter declares.
    fn is_outside(&self, left: &Expr) -> bool {
        matches!(left, Expr::Path(p) if p.path.get_ident().is_some())
            && scan::root(left).is_some_and(|name| !self.facts.is_local(&name))
    }

    fn is_behind_inert(&self, left: &Expr, right: &Expr) -> bool {
        let Some(name) = scan::root(left) else { return false };
        let part = !matches!(left, Expr::Path(_)) && leave::exit_of_expr(right).is_none();
        part && !self.facts.is_varied(&name)
            && self.names.get(&name).is_some_and(|var| {
                let var = &self.function.vars[*var];
                !var.mutable && matches!((&var.kind, &var.ty), (VarKind::Local, Ty::Unknown))
            })
    }

    /// `a *= b` on a type of the user's.
    fn user_assign(&mut self, b: &ExprBinary, left: &Expr) {
        let name = match b.op {
            syn::BinOp::AddAssign(_) => "AddAssign",
            syn::BinOp::SubAssign(_) => "SubAssign",
            syn::BinOp::MulAssign(_) => "MulAssign",
            syn::BinOp::DivAssign(_) => "DivAssign",
            _ => {
                let (span, message) = (b.op.span(), blame::SYNTAX.to_owned());
                return self.inert_expr(&Expr::Binary(b.clone()), Some(Blame { span, message }));
            }
        };
        let right = self.side(&b.right);
        let Some(place) = self.place(left) else { return };
        let types = vec![self.function.place_ty(&place), self.function.operand_ty(&right)];
        let callee = Callee::Assign(proc_macro2::Ident::new(name, b.op.span()), types, Form::Plain);
        let spans = vec![super::call::ends(left), super::call::ends(&b.right)];
        let args = vec![Arg::RefMut(place), Arg::Value(right)];
        self.emit(Stmt::Call(Box::new(Call {
            callee,
            args,
            dest: None,
            spans,
            exclusive: false,
            named: Vec::new(),
            ended: None,
            tangents: None,
        })));
    }

    /// A local variable, not behind a reference.
    fn plain_memory(&self, e: &Expr) -> Option<Place> {
        let Expr::Path(p) = e else { return None };
        let var = *self.names.get(&p.path.get_ident()?.plain())?;
        let known = &self.function.vars[var];
        let owns = !matches!(known.kind, VarKind::View(..)) && !matches!(known.ty, Ty::Ref(..));
        owns.then(|| Place::var(var))
    }

    /// Whether an assignment makes a reference refer to something else.
    fn changes_reference(&self, left: &Expr, right: &Expr) -> bool {
        let Expr::Path(p) = left else { return false };
        let Some(name) = p.path.get_ident().map(Plain::plain) else { return false };
        let view = self.names.get(&name).is_some_and(|var| {
            let var = &self.function.vars[*var];
            matches!(var.kind, VarKind::View(..)) || matches!(var.ty, Ty::Ref(..))
        });
        view || (self.is_lent(right) && self.static_ty(right).is_aggregate())
    }

    /// Whether a method changes an inert array of primitive values in a way that
    /// the reverse sweep can undo.
    pub fn is_simple_change(&self, m: &ExprMethodCall) -> bool {
        let ty = self.static_ty(&m.receiver);
        let known = self.is_place(&m.receiver) && ty.element().is_some_and(is_primitive);
        let name = m.method.to_string();
        let change = matches!((name.as_str(), m.args.len()), ("swap", 2) | ("push", 1));
        known && change && m.args.iter().all(|a| self.is_simple(a))
    }

    /// A method called for its effect.
    pub fn method_effect(&mut self, m: &ExprMethodCall, e: &Expr) {
        if leave::exit_of_expr(e).is_some() {
            self.value(e);
            return;
        }
        self.at = m.method.span();
        let name = m.method.to_string();
        let args: Vec<&Expr> = m.args.iter().collect();
        let foreign = !self.is_place(&m.receiver) || matches!(self.static_ty(&m.receiver), Ty::Other(_));
        match (name.as_str(), args.as_slice()) {
            _ if (rules::find(&name, args.len() + 1).is_some()
                || super::sources::is_discrete_method(&name))
                && !matches!(self.static_ty(&m.receiver).peel(), Ty::User(_)) =>
            {
                self.operand(e);
            }
            _ if name.starts_with("sort") && self.is_inert_list(&m.receiver) => self.inert_expr(e, None),
            _ if matches!(self.static_ty(&m.receiver).peel(), Ty::User(_))
                && self.is_users_method(m)
                && self.mentions_varied(e) =>
            {
                self.annotated_method(m, None);
            }
            _ if foreign => self.foreign_effect(m, e),
            _ if self.list_effect(m, e) => {}
            ("reserve" | "shrink_to_fit", _) => self.inert_expr(e, None),
            _ if self.is_users_method(m) && self.mentions_varied(e) => self.annotated_method(m, None),
            _ => self.foreign_effect(m, e),
        }
    }

    /// Whether a place holds elements of a type without derivative.
    fn is_inert_list(&self, e: &Expr) -> bool {
        let ty = self.static_ty(e);
        ty.element().is_some() && !ty.may_be_active()
    }

    fn foreign_effect(&mut self, m: &ExprMethodCall, e: &Expr) {
        let flows = self.flows(&m.receiver) || self.argument_flows(m);
        let quiet = !flows
            || self.is_of_inert(&m.receiver)
            || super::sources::is_discrete_method(&m.method.to_string());
        let blame = (!quiet).then(|| {
            let (span, message) = self.why_no_method(m);
            Blame { span, message }
        });
        self.inert_expr(e, blame);
    }

    /// Whether a chain of methods begins with a variable of a type without derivative:
    /// `cells.entry(k).or_default()`.
    fn is_of_inert(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::MethodCall(m) => self.is_of_inert(&m.receiver),
            Expr::Path(p) => p.path.get_ident().is_some_and(|i| self.facts.inert().contains(&i.plain())),
            _ => false,
        }
    }

    fn argument_flows(&self, m: &ExprMethodCall) -> bool {
        let mut varied = false;
        super::sources::arguments(m, self.facts, &mut |name| varied = varied || self.facts.is_varied(name));
        varied
    }

    /// Why an expression on the left of an assignment cannot be followed.
    fn why_no_place(&mut self, e: &Expr) -> (proc_macro2::Span, String) {
        match peel(e) {
            Expr::Field(f) => {
                let name = quote::ToTokens::to_token_stream(&f.member).to_string();
                (f.member.span(), blame::field(&name))
            }
            Expr::Index(i) => self.why_no_place(&i.expr),
            Expr::Unary(u) => match peel(&u.expr) {
                Expr::MethodCall(m) => self.why_no_method(m),
                inner => (inner.span(), blame::RAW.to_owned()),
            },
            Expr::MethodCall(m) => self.why_no_method(m),
            Expr::Path(p) => (p.span(), blame::STATIC.to_owned()),
            other => (other.span(), blame::SYNTAX.to_owned()),
        }
    }
}
