//! Exits inside larger expressions: takes a function whose variables have
//! different names, gives it with `let y = x * { if c { return a; } b };` as
//! `let part1 = { if c { return a; } b }; let y = x * part1;`, and what is evaluated
//! before in a `let` of its own too, if that can be told apart. A right operand of
//! `&&` and `||` becomes a branch.
//!
//! Exits in guards and in conditions with `let` are errors; those that remain inside
//! another expression are reported when it is lowered.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{BinOp, Block, Expr, ItemFn, Stmt, parse_quote};

use super::block::is_control;
use super::control::has_let;
use super::macros;
use super::{closed, leave};
use crate::compiler::diagnostics::{Diagnostics, text};
use crate::compiler::texts::{Plain, TextSet};

/// Rewrites in place; `names` are those of all variables, which it adds to.
pub fn function(item: &mut ItemFn, names: &mut TextSet, diagnostics: &mut Diagnostics) {
    let mut idents = Vec::new();
    macros::identifiers(item.to_token_stream(), &mut idents);
    let mut taken: TextSet = idents.iter().map(Plain::plain).collect();
    let mut fresh = |span: Span| {
        let mut number = 1;
        while taken.contains(&format!("part{number}")) {
            number += 1;
        }
        let name = format!("part{number}");
        taken.insert(name.clone());
        names.insert(name.clone());
        Ident::new(&name, Span::mixed_site().located_at(span))
    };
    block(&mut item.block, &mut fresh, diagnostics);
}

/// Rewrites a block in place, with these new names.
pub fn block(block: &mut Block, fresh: &mut dyn FnMut(Span) -> Ident, diagnostics: &mut Diagnostics) {
    Hoist { fresh, before: Vec::new(), diagnostics }.visit_block_mut(block);
}

struct Hoist<'n> {
    fresh: &'n mut dyn FnMut(Span) -> Ident,
    /// What runs before the current statement.
    before: Vec<Stmt>,
    diagnostics: &'n mut Diagnostics,
}

impl VisitMut for Hoist<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let outer = std::mem::take(&mut self.before);
        let mut stmts = Vec::new();
        for mut stmt in std::mem::take(&mut block.stmts) {
            if leave::exit_of_stmt(&stmt).is_some() {
                self.stmt(&mut stmt);
            }
            stmts.append(&mut self.before);
            stmts.push(stmt);
        }
        block.stmts = stmts;
        self.before = outer;
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        if let Some((_, guard)) = &arm.guard {
            self.refuse(guard);
        }
        if is_nested(&arm.body) {
            let body = closed::expr(&arm.body);
            *arm.body = parse_quote!({ #body });
        }
        visit_mut::visit_arm_mut(self, arm);
    }

    fn visit_expr_if_mut(&mut self, e: &mut syn::ExprIf) {
        if let Some((_, other)) = &mut e.else_branch
            && matches!(&**other, Expr::If(next) if exits(&next.cond))
        {
            **other = parse_quote!({ #other });
        }
        visit_mut::visit_expr_if_mut(self, e);
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

fn exits(e: &Expr) -> bool {
    leave::exit_of_expr(e).is_some()
}

/// Whether an exit stands inside an expression that is no statement.
fn is_nested(e: &Expr) -> bool {
    let direct = is_control(e) || matches!(e, Expr::Return(_) | Expr::Break(_) | Expr::Continue(_));
    !direct && exits(e)
}

impl Hoist<'_> {
    fn refuse(&mut self, e: &Expr) {
        if let Some(exit) = leave::exit_of_expr(e) {
            self.diagnostics.error(exit.span, text::exit_in_expression(exit.word));
        }
    }

    fn stmt(&mut self, stmt: &mut Stmt) {
        match stmt {
            Stmt::Local(local) => {
                if let Some(init) = &mut local.init {
                    self.top(&mut init.expr);
                }
            }
            Stmt::Expr(e, _) => self.statement(e),
            Stmt::Macro(_) | Stmt::Item(_) => {}
        }
    }

    /// An expression as a statement.
    fn statement(&mut self, e: &mut Expr) {
        match e {
            Expr::Assign(a) if !exits(&a.left) => self.top(&mut a.right),
            Expr::Binary(b) if super::scan::is_assignment(&b.op) && !exits(&b.left) => {
                self.operand(&mut b.right)
            }
            Expr::ForLoop(f) => self.operand(&mut f.expr),
            Expr::While(w) if exits(&w.cond) => {
                let (label, cond, body) = (&w.label, &w.cond, &w.body);
                *e = parse_quote!(#label loop { if #cond #body else { break; } });
            }
            Expr::Return(syn::ExprReturn { expr: Some(value), .. })
            | Expr::Break(syn::ExprBreak { expr: Some(value), .. }) => self.top(value),
            Expr::While(_) | Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => {}
            _ => self.top(e),
        }
    }

    /// An expression whose branches may exit.
    fn top(&mut self, e: &mut Expr) {
        if is_control(e) {
            self.head(e)
        } else if is_nested(e) {
            self.operand(e)
        }
    }

    /// What a branch decides on.
    fn head(&mut self, e: &mut Expr) {
        match e {
            Expr::If(i) => match &mut *i.cond {
                Expr::Let(l) => self.operand(&mut l.expr),
                cond if !has_let(cond) => self.operand(cond),
                chain => self.refuse(chain),
            },
            Expr::Match(m) => self.operand(&mut m.expr),
            _ => {}
        }
    }

    /// Leaves no exit in an expression, as far as that can be done.
    fn operand(&mut self, e: &mut Expr) {
        if !exits(e) {
            return;
        }
        match e {
            Expr::Paren(p) => self.operand(&mut p.expr),
            Expr::Group(g) => self.operand(&mut g.expr),
            Expr::Unary(u) => self.operand(&mut u.expr),
            Expr::Cast(c) => self.operand(&mut c.expr),
            Expr::Field(f) => self.operand(&mut f.base),
            Expr::Reference(r) => self.operand(&mut r.expr),
            Expr::Index(i) if !exits(&i.expr) => self.operand(&mut i.index),
            Expr::Binary(b) if matches!(b.op, BinOp::And(_) | BinOp::Or(_)) => self.logic(e),
            Expr::Binary(b) if !super::scan::is_assignment(&b.op) => {
                self.sequence(vec![&mut b.left, &mut b.right]);
            }
            Expr::MethodCall(m) if m.args.iter().any(exits) => {
                if !matches!(*m.receiver, Expr::Path(_)) {
                    self.operand(&mut m.receiver);
                }
                self.sequence(m.args.iter_mut().collect());
            }
            Expr::MethodCall(m) => self.operand(&mut m.receiver),
            Expr::Call(c) => self.sequence(c.args.iter_mut().collect()),
            Expr::Tuple(t) => self.sequence(t.elems.iter_mut().collect()),
            Expr::Array(a) => self.sequence(a.elems.iter_mut().collect()),
            Expr::Struct(s) => {
                let fields = s.fields.iter_mut().map(|f| {
                    f.colon_token.get_or_insert_default();
                    &mut f.expr
                });
                self.sequence(fields.chain(s.rest.as_deref_mut()).collect());
            }
            _ if is_control(e) => {
                self.head(e);
                self.bind(e);
            }
            _ => {}
        }
    }

    /// `a && b` is `if a { b } else { false }`.
    fn logic(&mut self, e: &mut Expr) {
        let Expr::Binary(b) = e else { return };
        if !exits(&b.right) {
            return self.operand(&mut b.left);
        }
        let (left, right) = (&b.left, closed::expr(&b.right));
        *e = if matches!(b.op, BinOp::And(_)) {
            parse_quote!(if #left { #right } else { false })
        } else {
            parse_quote!(if #left { true } else { #right })
        };
        self.operand(e);
    }

    /// Expressions that are evaluated one after the other.
    fn sequence(&mut self, mut all: Vec<&mut Expr>) {
        let Some(last) = all.iter().rposition(|e| exits(e)) else { return };
        for k in 0..=last {
            let later: TextSet = all[k + 1..=last].iter().flat_map(|e| identifiers(e)).collect();
            self.operand(all[k]);
            if k < last {
                self.freeze(all[k], &later);
            }
        }
    }

    /// Evaluates an expression before what comes later, if that could make a
    /// difference.
    fn freeze(&mut self, e: &mut Expr, later: &TextSet) {
        match e {
            Expr::Lit(_) | Expr::Reference(_) => {}
            Expr::Path(_) if identifiers(e).is_disjoint(later) => {}
            _ => self.bind(e),
        }
    }

    /// Puts an expression's value in a variable.
    fn bind(&mut self, e: &mut Expr) {
        let name = (self.fresh)(e.span());
        self.before.push(parse_quote!(let #name = #e;));
        *e = parse_quote!(#name);
    }
}

fn identifiers(e: &Expr) -> TextSet {
    let mut idents = Vec::new();
    macros::identifiers(e.to_token_stream(), &mut idents);
    idents.iter().map(Plain::plain).collect()
}
