//! Branches and loops.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use super::Emitter;
use super::code::{Level, Tokens};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Block, If, Loop, LoopKind, Match, Operand, Stmt, VarId};

impl<'f> Emitter<'f> {
    pub(super) fn branch(&mut self, branch: &'f If) -> Tokens {
        let cond = self.operand(&branch.cond);
        let mut tokens = Tokens::from(TokenTree::Ident(self.words.branch.clone()));
        if branch.then.stmts.is_empty() {
            tokens.sign("!");
            tokens.append(cond.at(Level::Unary));
            tokens.push(self.block(&branch.other));
            return tokens;
        }
        tokens.append(cond.tokens.before_block());
        tokens.push(self.block(&branch.then));
        match branch.other.stmts.as_slice() {
            [] => {}
            [conditions @ .., Stmt::If(next)] if self.are_folded(conditions) => {
                self.stmts(conditions);
                tokens.push(self.words.otherwise.clone());
                tokens.append(self.branch(next));
            }
            _ => {
                tokens.push(self.words.otherwise.clone());
                tokens.push(self.block(&branch.other));
            }
        }
        tokens
    }

    // For a declaration followed by the branch that gives it its value:
    //
    //     let x = if c { 1.0 } else { 2.0 };
    pub(super) fn chosen(&mut self, var: VarId, branch: &'f If) -> Tokens {
        let mut tokens = Tokens::from(self.declared(var));
        tokens.sign("=");
        tokens.append(self.choice(branch));
        tokens.sign(";");
        tokens
    }

    /// A branch as an expression of what it would store.
    fn choice(&mut self, branch: &'f If) -> Tokens {
        let cond = self.operand(&branch.cond);
        let mut tokens = Tokens::from(TokenTree::Ident(self.words.branch.clone()));
        tokens.append(cond.tokens.before_block());
        tokens.push(self.choice_block(&branch.then.stmts));
        tokens.push(self.words.otherwise.clone());
        match branch.other.stmts.as_slice() {
            [conditions @ .., Stmt::If(next)] if self.are_folded(conditions) => {
                self.stmts(conditions);
                tokens.append(self.choice(next));
            }
            other => tokens.push(self.choice_block(other)),
        }
        tokens
    }

    fn choice_block(&mut self, stmts: &'f [Stmt]) -> Group {
        let mut tokens = Tokens::default();
        if let Some((last, before)) = stmts.split_last() {
            tokens = self.stmts(before);
            match last {
                Stmt::Store(_, value) => tokens.append(self.operand(value).tokens),
                Stmt::If(branch) => tokens.append(self.choice(branch)),
                _ => unreachable!("`chooses` has looked at it"),
            }
        }
        Group::new(Delimiter::Brace, tokens.into())
    }

    /// Whether statements only define what is written inside other expressions.
    pub(super) fn are_folded(&self, stmts: &[Stmt]) -> bool {
        stmts.iter().all(|s| matches!(s, Stmt::Let(var, _) if self.fold.contains(var)))
    }

    pub(super) fn arms(&mut self, m: &'f Match) -> TokenStream {
        let scrutinee = Tokens::from(m.scrutinee.tokens.clone()).before_block();
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

    pub(super) fn switch(&mut self, on: &Operand, cases: &'f [Block]) -> TokenStream {
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

    pub(super) fn iterate(&mut self, l: &'f Loop) -> Tokens {
        let mut out: Tokens = match &l.kind {
            LoopKind::Counted { index, from, to, inclusive, reversed } => {
                let mut range = self.operand(from).at(Level::Or);
                range.sign(if *inclusive { "..=" } else { ".." });
                range.append(self.operand(to).at(Level::Or));
                let range =
                    if *reversed { quote!(::core::iter::Iterator::rev(#range)).into() } else { range };
                let mut head = Tokens::from(TokenTree::Ident(self.words.repeat.clone()));
                head.push(self.names.of(*index).clone());
                head.push(self.words.inside.clone());
                head.append(range);
                head
            }
            LoopKind::While(cond, on) => {
                let stmts = self.stmts(&cond.stmts);
                let on = self.operand(on).tokens;
                let head = if stmts.as_slice().is_empty() {
                    let on = on.before_block();
                    quote!(while #on)
                } else {
                    quote!(while { #stmts #on })
                };
                head.into()
            }
            LoopKind::Forever => quote!(loop).into(),
            LoopKind::Items { pattern, iter, .. } => {
                let iter = Tokens::from(iter.tokens.clone()).before_block();
                quote!(for #pattern in #iter).into()
            }
        };
        let mut body = self.stmts(&l.body.stmts);
        if let Some(exit) = l.exit {
            let exit = self.names.of(exit);
            body.append(quote!(if #exit { break; }).into());
        }
        out.group(Delimiter::Brace, body);
        out
    }
}

/// Whether a branch ends on both sides with a value for a variable, and does nothing else
/// with it.
pub(super) fn chooses(branch: &If, var: VarId) -> bool {
    let ends = |block: &Block| {
        let Some((last, before)) = block.stmts.split_last() else { return false };
        let mut mentioned = false;
        visit::each_access_of(before, &mut |access| {
            mentioned |= match access {
                Access::Operand(Operand::Var(v)) => *v == var,
                Access::Read(p) | Access::Write(p) | Access::Change(p) => p.root == var,
                Access::Opaque(code) => code.reads.contains(&var) || code.writes.contains(&var),
                Access::Operand(Operand::Const(_)) | Access::Define(_) => false,
            };
        });
        !mentioned
            && match last {
                Stmt::Store(place, _) => place.root == var && place.steps.is_empty(),
                Stmt::If(inner) => chooses(inner, var),
                _ => false,
            }
    };
    ends(&branch.then) && ends(&branch.other)
}
