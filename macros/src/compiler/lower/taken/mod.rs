//! Calls of annotated functions that return an `Option` or a `Result`, where these are
//! taken apart otherwise than by `?`: takes the function with unique names, gives it with
//! the call's value and its outcome in two variables, as
//! `let v = taken(g(x), &mut ended);`, and what was asked of the wrapper asked of the
//! outcome: `ended.unwrap(); v`. A `Result` in a variable becomes two variables, and so does
//! one that a chain or a branch makes, of which each error leaves a block:
//! `let v = 'taken: { .. ended = Err(e); break 'taken zero(); .. }`.

mod apart;
mod arms;
mod ask;
mod patterns;
mod uses;

use std::rc::Rc;

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprCall, ItemFn, parse_quote};

use super::control::has_let;
use super::desugar::{Fresh, peel};
use super::facts::Facts;
use super::{scan, wrapped};
use crate::compiler::ir::WrapperKind;
use crate::compiler::texts::{Plain as _, TextMap, TextSet};
use apart::Held;
use patterns::{as_option, good_pattern, is_plain};
use uses::{Uses, one_by_one};

/// Takes the wrappers apart in place; `names` are those of all variables. Tells whether
/// there were any.
pub fn function(item: &mut ItemFn, names: &mut TextSet, facts: &Facts, krate: &syn::Path) -> bool {
    if !facts.forms.asks() {
        return false;
    }
    let before = names.len();
    let uses = Rc::new(Uses::of(item));
    let kind = wrapped::of_output(&item.sig.output).map(|(kind, _)| kind);
    let held = TextMap::default();
    let mut taken = Taken { fresh: facts.fresh(), names, facts, krate, uses, kind, held };
    taken.visit_block_mut(&mut item.block);
    names.len() > before
}

/// Whether derivatives may flow through a call of a function that may be annotated: one
/// that is neither a local closure nor a constructor, nor one of the standard library's.
pub fn links(c: &ExprCall, facts: &Facts) -> bool {
    let Expr::Path(p) = peel(&c.func) else { return false };
    let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.plain()).collect();
    let Some(last) = names.last() else { return false };
    let local = names.len() == 1 && (facts.is_local(last) || facts.is_function(last));
    // `T::from(x)` of a float, `i32::try_from(n)`, `Float::from(x)`.
    let of_number = p.path.segments.iter().rev().nth(1).is_some_and(|s| {
        let (name, ident) = (s.ident.to_string(), &s.ident);
        let lowered = facts.generics.lower(&parse_quote!(#ident));
        lowered.is_float() || super::ty::is_standard(&name) || super::ty::scalar(&name).is_some()
    });
    let traits = ["Float", "NumCast", "FromPrimitive"];
    let standard = matches!(names[0].as_str(), "std" | "core" | "alloc")
        || of_number
        || p.qself.is_some() && names.iter().any(|name| traits.contains(&name.as_str()))
        || names.len() > 1 && traits.contains(&names[names.len() - 2].as_str());
    let varied = |e: &Expr| scan::expr(e, facts).reads.iter().any(|name| facts.is_varied(name));
    !local && !standard && !last.starts_with(char::is_uppercase) && c.args.iter().any(varied)
}

struct Taken<'a> {
    fresh: Fresh,
    names: &'a mut TextSet,
    facts: &'a Facts,
    krate: &'a syn::Path,
    uses: Rc<Uses>,
    /// The wrapper of the function's result, until that is taken off.
    kind: Option<WrapperKind>,
    /// The variables that have become two.
    held: TextMap<Held>,
}

impl VisitMut for Taken<'_> {
    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let mut stmts = Vec::new();
        let mut held = Vec::new();
        let uses = Rc::clone(&self.uses);
        let old = std::mem::take(&mut block.stmts);
        for mut stmt in old.into_iter().flat_map(|s| one_by_one(s, &uses)) {
            if let Some((name, start)) = self.held_in_two(&stmt) {
                stmts.extend(start);
                held.push((name, stmts.len()));
            } else {
                self.visit_stmt_mut(&mut stmt);
                stmts.push(stmt);
            }
        }
        for (name, from) in held {
            self.put_together(&name, &mut stmts[from..]);
        }
        block.stmts = stmts;
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let new = match e {
            Expr::MethodCall(m) => self.method(m),
            Expr::Match(m) => self.arms(m),
            Expr::If(i) => self.if_let(i),
            Expr::While(w) if has_let(&w.cond) => self.while_let(w),
            Expr::Assign(a) => self.assigned(a),
            _ => None,
        };
        if let Some(new) = new {
            *e = new;
        }
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        visit_mut::visit_local_mut(self, local);
        if let Some(init) = &mut local.init
            && let Some((_, diverge)) = &init.diverge
            && let Some((kind, pat)) = good_pattern(&local.pat)
            && is_plain(pat)
            && let Some(call) = self.begin(&init.expr, Some(kind))
        {
            let (start, value, good, pat) = (&call.start, &call.value, call.good(), pat.clone());
            init.expr = parse_quote!({ #(#start)* if !#good #diverge #value });
            init.diverge = None;
            local.pat = pat;
        } else if let Some(init) = &mut local.init
            && init.diverge.is_some()
            && let Expr::Tuple(t) = &mut *init.expr
        {
            self.columns(t, &mut [&mut local.pat]);
        } else if let Some(init) = &mut local.init
            && (init.diverge.is_some() && good_pattern(&local.pat).is_some() || self.is_option(&local.pat))
            && let Some(made) = self.made_here(&init.expr)
        {
            as_option(&mut local.pat);
            *init.expr = made;
        }
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
