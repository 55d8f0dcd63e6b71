//! Literals in arrays and lists whose type the user has written: takes the expression and
//! the type, gives the same with a suffix at one literal of each, `[0.0f64; 3]`, since the
//! type itself is not written again. Promises to change no value.

use syn::{Expr, Lit, LitFloat, UnOp};

use super::context::peel;
use super::macros::{self, Arguments, Kind};
use crate::compiler::ir::{FloatTy, Ty};

/// The expression with suffixes, where that tells rustc something.
pub fn told(e: &Expr, ty: &Ty) -> Option<Expr> {
    match (peel(e), ty) {
        (Expr::Array(a), Ty::Array(t, _)) => {
            let first = first_told(a.elems.iter(), t)?;
            let mut told = a.clone();
            *told.elems.first_mut()? = first;
            Some(Expr::Array(told))
        }
        (Expr::Repeat(r), Ty::Array(t, _)) => {
            let mut told = r.clone();
            *told.expr = part(&r.expr, t)?;
            Some(Expr::Repeat(told))
        }
        (Expr::Tuple(all), Ty::Tuple(types)) => {
            let mut told = all.clone();
            let mut any = false;
            for (e, t) in told.elems.iter_mut().zip(types) {
                if let Some(new) = part(e, t) {
                    *e = new;
                    any = true;
                }
            }
            any.then_some(Expr::Tuple(told))
        }
        (Expr::Macro(m), Ty::Vec(t)) if macros::kind(&m.mac) == Some(Kind::Vec) => {
            let mut told = m.clone();
            told.mac.tokens = match macros::arguments(&m.mac)? {
                Arguments::Repeat(value, n) => {
                    let value = part(&value, t)?;
                    quote::quote!(#value; #n)
                }
                Arguments::List(all) => {
                    let all: Vec<Expr> = all.into_iter().map(|a| a.value).collect();
                    let first = first_told(all.iter(), t)?;
                    let others = &all[1..];
                    quote::quote!(#first #(, #others)*)
                }
                Arguments::Match(..) => return None,
            };
            Some(Expr::Macro(told))
        }
        _ => None,
    }
}

/// The first of some elements, where all are literals: others tell the type themselves.
fn first_told<'e>(mut elements: impl Iterator<Item = &'e Expr>, ty: &Ty) -> Option<Expr> {
    let first = part(elements.next()?, ty)?;
    elements.all(|e| part(e, ty).is_some()).then_some(first)
}

/// The same of a part, which may be a literal itself.
fn part(e: &Expr, ty: &Ty) -> Option<Expr> {
    match (peel(e), ty) {
        (Expr::Lit(l), Ty::Float(float)) => {
            let suffix = match float {
                FloatTy::F64 => "f64",
                FloatTy::F32 => "f32",
                FloatTy::Param(_) | FloatTy::Any => return None,
            };
            let Lit::Float(number) = &l.lit else { return None };
            let plain = number.suffix().is_empty() && !number.base10_digits().ends_with('.');
            let text = format!("{}{suffix}", number.to_string().trim_end_matches('.'));
            let told = LitFloat::new(&text, number.span());
            plain.then(|| syn::parse_quote!(#told))
        }
        (Expr::Unary(u), Ty::Float(_)) if matches!(u.op, UnOp::Neg(_)) => {
            let mut told = u.clone();
            *told.expr = part(&u.expr, ty)?;
            Some(Expr::Unary(told))
        }
        (e, ty) => told(e, ty),
    }
}
