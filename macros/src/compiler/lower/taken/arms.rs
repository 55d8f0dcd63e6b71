//! Patterns that `Option`s and `Result`s of calls are taken apart with.

use quote::quote;
use syn::{Expr, ExprAssign, ExprIf, ExprMatch, ExprWhile, Pat, parse_quote};

use super::super::closed;
use super::Taken;
use super::apart::Apart;
use super::patterns::{as_option, good_pattern, is_bad, is_error, is_plain};
use crate::compiler::ir::WrapperKind;
use crate::compiler::lower::leave;
use crate::compiler::texts::Plain as _;

impl Taken<'_> {
    /// `match g(x) { Some(v) if .. => a, Some(v) => b, _ => c }`
    pub fn arms(&mut self, m: &ExprMatch) -> Option<Expr> {
        if let Some(two) = self.two_arms(m) {
            return Some(two);
        }
        if let Some(split) = self.split(m) {
            return Some(split);
        }
        let mut made = m.clone();
        if let Expr::Tuple(t) = &mut *made.expr {
            let mut pats: Vec<&mut Pat> = made.arms.iter_mut().map(|arm| &mut arm.pat).collect();
            return self.columns(t, &mut pats).then(|| made.into());
        }
        for arm in &mut made.arms {
            as_option(&mut arm.pat)?;
        }
        *made.expr = self.made_here(&m.expr)?;
        Some(made.into())
    }

    /// The arms of values and those of errors, where each is of one kind.
    fn split(&mut self, m: &ExprMatch) -> Option<Expr> {
        let (good, bad): (Vec<_>, Vec<_>) =
            m.arms.iter().cloned().partition(|arm| good_pattern(&arm.pat).is_some());
        let errors = |arm: &syn::Arm| matches!(&arm.pat, Pat::TupleStruct(p) if is_error(&p.path));
        let separated = |arm: syn::Arm| syn::Arm { comma: Some(syn::token::Comma::default()), ..arm };
        if good.is_empty() || bad.is_empty() || !bad.iter().all(errors) {
            return None;
        }
        let call = self.begin(&m.expr, Some(WrapperKind::Result))?;
        let (start, value, ended, is_good) = (&call.start, &call.value, &call.ended, call.good());
        let good = good.into_iter().map(|arm| {
            let inner = good_pattern(&arm.pat).map(|(_, inner)| inner.clone());
            separated(syn::Arm { pat: inner.unwrap_or(parse_quote!(_)), ..arm })
        });
        let bad = bad.into_iter().map(separated);
        Some(parse_quote!({
            #(#start)*
            if #is_good {
                match #value { #(#good)* }
            } else {
                match #ended { #(#bad)* ::core::result::Result::Ok(()) => ::core::unreachable!() }
            }
        }))
    }

    /// `match g(x) { Ok(v) => a, Err(e) => b }`
    fn two_arms(&mut self, m: &ExprMatch) -> Option<Expr> {
        let [one, two] = m.arms.as_slice() else { return None };
        if one.guard.is_some() || two.guard.is_some() {
            return None;
        }
        let (good, bad) = if good_pattern(&one.pat).is_some() { (one, two) } else { (two, one) };
        let (kind, inner) = good_pattern(&good.pat)?;
        if !is_plain(inner) || !is_bad(&bad.pat) {
            return None;
        }
        let Apart { start, value, ended, .. } = self.begin(&m.expr, Some(kind))?;
        let (unit, then) = (kind.good(&quote!(())), closed::expr(&good.body));
        let (bad, other) = (&bad.pat, closed::expr(&bad.body));
        Some(
            parse_quote!({ #(#start)* match #ended { #unit => { let #inner = #value; #then } #bad => #other } }),
        )
    }

    /// `if let Ok(v) = g(x) { a } else { b }`
    pub fn if_let(&mut self, i: &ExprIf) -> Option<Expr> {
        if let Expr::Binary(_) = &*i.cond {
            if !super::has_let(&i.cond) {
                return None;
            }
            let mut chained = i.clone();
            return self.lets(&mut chained.cond).then(|| chained.into());
        }
        let Expr::Let(l) = &*i.cond else { return None };
        if leave::exit_of_expr(&l.expr).is_some() {
            return None;
        }
        if let Expr::Tuple(t) = &*l.expr {
            let (mut made, mut t) = (l.clone(), t.clone());
            let columns = self.columns(&mut t, &mut [&mut *made.pat]);
            *made.expr = t.into();
            return columns.then(|| ExprIf { cond: Box::new(made.into()), ..i.clone() }.into());
        }
        if let Pat::TupleStruct(p) = &*l.pat
            && is_error(&p.path)
        {
            let Apart { start, ended, .. } = self.begin(&l.expr, Some(WrapperKind::Result))?;
            let (pat, then) = (&l.pat, &i.then_branch);
            let other = i.else_branch.as_ref().map(|(_, e)| quote!(else #e));
            return Some(parse_quote!({ #(#start)* if let #pat = #ended #then #other }));
        }
        let (kind, inner) = good_pattern(&l.pat)?;
        let begun = if is_plain(inner) { self.begin(&l.expr, Some(kind)) } else { None };
        let Some(call) = begun else {
            let mut made = l.clone();
            as_option(&mut made.pat)?;
            *made.expr = self.made_here(&l.expr)?;
            return Some(ExprIf { cond: Box::new(made.into()), ..i.clone() }.into());
        };
        let (start, value, good, then) = (&call.start, &call.value, call.good(), &i.then_branch.stmts);
        let other = i.else_branch.as_ref().map(|(_, e)| quote!(else #e));
        Some(parse_quote!({ #(#start)* if #good { let #inner = #value; #(#then)* } #other }))
    }

    /// The same among other conditions: `if let Some(v) = g(x) && v > 0.0`.
    fn lets(&mut self, cond: &mut Expr) -> bool {
        match cond {
            Expr::Binary(b) if matches!(b.op, syn::BinOp::And(_)) => {
                let left = self.lets(&mut b.left);
                self.lets(&mut b.right) || left
            }
            Expr::Let(l) if good_pattern(&l.pat).is_some() => match self.made_here(&l.expr) {
                Some(made) => {
                    *l.expr = made;
                    as_option(&mut l.pat).is_some()
                }
                None => false,
            },
            _ => false,
        }
    }

    /// The parts of a tuple that calls give, as `Option`s that are made in the function, with
    /// the patterns of all arms; whether there are any.
    pub fn columns(&mut self, t: &mut syn::ExprTuple, pats: &mut [&mut Pat]) -> bool {
        let mut any = false;
        for (k, e) in t.elems.iter_mut().enumerate() {
            let mut parts: Vec<&mut Pat> = Vec::new();
            for pat in pats.iter_mut() {
                column(pat, k, &mut parts);
            }
            let mut new: Vec<Pat> = parts.iter().map(|p| (**p).clone()).collect();
            let fits = new.iter().any(|p| good_pattern(p).is_some())
                && new.iter_mut().all(|p| as_option(p).is_some());
            if fits && let Some(made) = self.made_here(e) {
                *e = made;
                parts.into_iter().zip(new).for_each(|(part, new)| *part = new);
                any = true;
            }
        }
        any
    }

    /// `while let Some(v) = g(x) { .. }` as a loop.
    pub fn while_let(&mut self, w: &ExprWhile) -> Option<Expr> {
        let (label, cond, body) = (&w.label, &w.cond, &w.body);
        let branch: ExprIf = parse_quote!(if #cond #body else { break; });
        let branch = self.if_let(&branch)?;
        Some(parse_quote!(#label loop { #branch }))
    }

    /// `o = g(x)` of an `Option`.
    pub fn assigned(&mut self, a: &ExprAssign) -> Option<Expr> {
        let Expr::Path(p) = &*a.left else { return None };
        if !self.uses.is_option(&p.path.get_ident()?.plain()) {
            return None;
        }
        let (left, made) = (&a.left, self.made_here(&a.right)?);
        Some(parse_quote!(#left = #made))
    }
}

/// The patterns for one part of a tuple.
fn column<'p>(pat: &'p mut Pat, k: usize, parts: &mut Vec<&'p mut Pat>) {
    match pat {
        Pat::Tuple(p) => parts.extend(p.elems.iter_mut().nth(k)),
        Pat::Or(p) => p.cases.iter_mut().for_each(|case| column(case, k, parts)),
        Pat::Paren(p) => column(&mut p.pat, k, parts),
        _ => {}
    }
}
