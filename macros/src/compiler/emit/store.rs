//! What changes memory: stores, updates, exchanges.

use proc_macro2::{Span, TokenStream};
use quote::quote;

use super::code::{Level, Tokens, binary_at};
use super::{Emitter, ty};
use crate::compiler::ir::{BinOp, FloatTy, Operand, Place, Sign, Step, Ty};

impl Emitter<'_> {
    pub(super) fn store(&self, place: &Place, value: &Operand) -> Tokens {
        if self.holds_reference(place) {
            let (name, value) = (self.names.of(place.root), self.operand(value));
            return quote!(#name = #value;).into();
        }
        let at = self.place_mut(place);
        let value = self.operand(value);
        if matches!(self.function.place_ty(place), Ty::Slice(_)) {
            let at = at.at(Level::Atom);
            return quote!(#at.clone_from_slice(&#value);).into();
        }
        let mut tokens = at.tokens;
        tokens.sign("=");
        tokens.append(value.tokens);
        tokens.sign(";");
        tokens
    }

    pub(super) fn update(&self, place: &Place, sign: Sign, value: &Operand) -> Tokens {
        let shapes = &self.shapes;
        let (at, amount) = (self.place_mut(place), self.operand(value));
        let types = [self.function.place_ty(place), self.function.operand_ty(value)];
        if types.iter().any(Ty::is_scalar) {
            // x += -y == x -= y, also for zeros and NaN
            let negated = match value {
                Operand::Var(v) => self.negated.get(v),
                Operand::Const(_) => None,
            };
            let (sign, amount) = match (sign, negated) {
                (Sign::Plus, Some(inner)) => (Sign::Minus, inner.clone()),
                (Sign::Minus, Some(inner)) => (Sign::Plus, inner.clone()),
                (sign, None) => (sign, amount),
            };
            if self.is_generic(&types) {
                // `Float` has no `+=`.
                let op = if sign == Sign::Plus { BinOp::Add } else { BinOp::Sub };
                let sum = binary_at(op, at.clone(), amount, Some(Span::mixed_site()));
                return quote!(#at = #sum;).into();
            }
            let mut tokens = at.tokens;
            tokens.sign(if sign == Sign::Plus { "+=" } else { "-=" });
            tokens.append(amount.tokens);
            tokens.sign(";");
            return tokens;
        }
        if matches!(value, Operand::Var(v) if self.casts.contains(v)) {
            let at = self.exclusive(place);
            let sum = match sign {
                Sign::Plus => quote!(#shapes::accumulate_same(#at, #amount);),
                Sign::Minus => quote!(#shapes::subtract_same(#at, #amount);),
            };
            return sum.into();
        }
        let by_reference = matches!(value, Operand::Var(v) if self.is_reference(*v));
        let is_seed = matches!(value, Operand::Var(v) if self.seed == Some(*v));
        if let (Sign::Plus, Operand::Var(from)) = (sign, value)
            && self.is_plain(&Place::var(*from))
        {
            let (krate, at, from) = (&self.krate, self.exclusive(place), self.names.of(*from));
            let added = quote!({
                use #krate::__private::GivingSome as _;
                #krate::__private::Giving(&mut #from).add_to(#at);
            });
            return added.into();
        }
        let amount = amount.at(Level::Unary);
        let amount = if by_reference { quote!(&*#amount) } else { quote!(&#amount) };
        let at = self.exclusive(place);
        let sum = match sign {
            Sign::Plus if is_seed => quote!(#shapes::accumulate_seed(#at, #amount);),
            Sign::Plus => quote!(#shapes::accumulate(#at, #amount);),
            Sign::Minus => quote!(#shapes::subtract(#at, #amount);),
        };
        sum.into()
    }

    /// Whether something may be of a type that is a parameter.
    fn is_generic(&self, types: &[Ty]) -> bool {
        let known = |t: &Ty| matches!(t, Ty::Int(_) | Ty::Float(FloatTy::F64 | FloatTy::F32));
        !self.function.float_parameters().is_empty() && !types.iter().any(known)
    }

    pub(super) fn swap(&self, a: &Place, b: &Place) -> TokenStream {
        let krate = &self.krate;
        if a.root != b.root {
            let (a, b) = (self.exclusive(a), self.exclusive(b));
            return quote!(::core::mem::swap(#a, #b););
        }
        let (a_head, b_head) = (a.steps.split_last(), b.steps.split_last());
        let prefix = |steps: &[Step]| Place { root: a.root, steps: steps.to_vec() };
        if let (Some((Step::Index(i), rest)), Some((Step::Index(j), other))) = (a_head, b_head)
            && prefix(rest).same(&prefix(other))
        {
            let whole = self.place_mut(&prefix(rest)).at(Level::Atom);
            let whole = if rest.is_empty() { self.receiver(&prefix(rest)) } else { whole };
            let (i, j) = (self.operand(i), self.operand(j));
            return quote!(#whole.swap(#i, #j););
        }
        let fixed = self.function.place_ty(a).has_fixed_shape();
        if !fixed && are_fields(a, b) {
            let (a, b) = (self.exclusive(a), self.exclusive(b));
            return quote!(::core::mem::swap(#a, #b););
        }
        let (a, b) = (self.place_mut(a), self.place_mut(b));
        if fixed {
            return quote!({
                let held = #a;
                #a = #b;
                #b = held;
            });
        }
        quote!({
            let held = #krate::__private::take(&mut #a);
            #a = #krate::__private::replace(&mut #b, held);
        })
    }

    pub(super) fn zero(&self, place: &Place) -> TokenStream {
        let shapes = &self.shapes;
        let ty = self.function.place_ty(place);
        let at = self.place_mut(place);
        if ty.has_fixed_shape() {
            let zero = ty::zero(&ty, shapes);
            return quote!(#at = #zero;);
        }
        let at = self.exclusive(place);
        quote!(#shapes::set_zero(#at);)
    }
}

/// Whether two places are in different fields of one variable, which rustc borrows side by side.
fn are_fields(a: &Place, b: &Place) -> bool {
    let is_field = |step: &Step| matches!(step, Step::Field(_) | Step::Named(_));
    let differ = a.steps.iter().zip(&b.steps).position(|(a, b)| a.field() != b.field());
    differ.is_some_and(|k| a.steps[..=k].iter().chain(&b.steps[..=k]).all(is_field))
}
