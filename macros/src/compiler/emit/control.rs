//! Branches and loops.

use proc_macro2::{Delimiter, Group, TokenStream};
use quote::{TokenStreamExt, quote};

use super::Emitter;
use super::code::Level;
use crate::compiler::ir::{Block, If, Loop, LoopKind, Match, Operand, Stmt};

impl Emitter<'_> {
    pub(super) fn branch(&mut self, branch: &If) -> TokenStream {
        let cond = self.operand(&branch.cond);
        if branch.then.stmts.is_empty() {
            let (cond, other) = (cond.at(Level::Unary), self.block(&branch.other));
            return quote!(if !#cond #other);
        }
        let then = self.block(&branch.then);
        let other = match branch.other.stmts.as_slice() {
            [] => None,
            [conditions @ .., Stmt::If(next)] if self.are_folded(conditions) => {
                self.stmts(conditions);
                let next = self.branch(next);
                Some(quote!(else #next))
            }
            _ => {
                let other = self.block(&branch.other);
                Some(quote!(else #other))
            }
        };
        quote!(if #cond #then #other)
    }

    /// Whether statements only define what is written inside other expressions.
    fn are_folded(&self, stmts: &[Stmt]) -> bool {
        stmts.iter().all(|s| matches!(s, Stmt::Let(var, _) if self.fold.contains(var)))
    }

    pub(super) fn arms(&mut self, m: &Match) -> TokenStream {
        let scrutinee = &m.scrutinee.tokens;
        let mut arms = TokenStream::new();
        for arm in &m.arms {
            let (pattern, body) = (&arm.pattern, self.block(&arm.body));
            let guard = arm.guard.as_ref().map(|g| {
                let g = &g.tokens;
                quote!(if #g)
            });
            arms.extend(quote!(#pattern #guard => #body));
        }
        quote!(match #scrutinee { #arms })
    }

    pub(super) fn switch(&mut self, on: &Operand, cases: &[Block]) -> TokenStream {
        let on = self.operand(on);
        let mut arms = TokenStream::new();
        for (k, case) in cases.iter().enumerate() {
            if !case.stmts.is_empty() {
                let k = proc_macro2::Literal::usize_unsuffixed(k);
                let body = self.block(case);
                arms.extend(quote!(#k => #body));
            }
        }
        quote!(match #on { #arms _ => {} })
    }

    pub(super) fn iterate(&mut self, l: &Loop) -> TokenStream {
        let head = match &l.kind {
            LoopKind::Counted { index, from, to, inclusive, reversed } => {
                let (from, to) = (self.operand(from).at(Level::Or), self.operand(to).at(Level::Or));
                let range = if *inclusive { quote!(#from..=#to) } else { quote!(#from..#to) };
                let range = if *reversed { quote!(::core::iter::Iterator::rev(#range)) } else { range };
                let index = self.names.of(*index);
                quote!(for #index in #range)
            }
            LoopKind::While(cond, on) => {
                let stmts = self.stmts(&cond.stmts);
                let on = self.operand(on);
                if stmts.is_empty() { quote!(while #on) } else { quote!(while { #stmts #on }) }
            }
            LoopKind::Forever => quote!(loop),
            LoopKind::Items { pattern, iter, .. } => {
                let iter = &iter.tokens;
                quote!(for #pattern in #iter)
            }
        };
        let mut body = self.stmts(&l.body.stmts);
        if let Some(exit) = l.exit {
            let exit = self.names.of(exit);
            body.extend(quote!(if #exit { break; }));
        }
        let mut out = head;
        out.append(Group::new(Delimiter::Brace, body));
        out
    }
}
