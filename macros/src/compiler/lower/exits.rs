//! Brings early exits into a form that can be reversed, as far as moving code
//! does it: takes a function whose variables have different names, gives it with
//!
//! - `if c { return a; } rest` as `if c { return a; } else { rest }`, likewise for
//!   `match` arms, `let y = if ..` and `let .. else`,
//! - `x = if c { a } else { break };` as `if c { x = a; } else { break }`,
//! - `return a` at the end of the function as `a`, and `continue` at the end of a
//!   loop's body as nothing.
//!
//! What remains is lowered with flags.

use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Block, Expr, ExprBlock, ExprIf, ItemFn, Local, Pat, Stmt, Token, parse_quote};

use super::leave;

/// Normalizes in place.
pub fn function(item: &mut ItemFn) {
    Exits.visit_block_mut(&mut item.block);
    tail_return(&mut item.block);
}

/// Normalizes the body of a closure, which `return` leaves as it does a function's.
pub fn block(block: &mut Block) {
    Exits.visit_block_mut(block);
    tail_return(block);
}

struct Exits;

impl VisitMut for Exits {
    fn visit_block_mut(&mut self, block: &mut Block) {
        block.stmts.iter_mut().for_each(assign_inside);
        block.stmts = list(std::mem::take(&mut block.stmts));
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_expr_for_loop_mut(&mut self, e: &mut syn::ExprForLoop) {
        visit_mut::visit_expr_for_loop_mut(self, e);
        tail_continue(&mut e.body, e.label.as_ref());
    }

    fn visit_expr_while_mut(&mut self, e: &mut syn::ExprWhile) {
        visit_mut::visit_expr_while_mut(self, e);
        tail_continue(&mut e.body, e.label.as_ref());
    }

    fn visit_expr_loop_mut(&mut self, e: &mut syn::ExprLoop) {
        visit_mut::visit_expr_loop_mut(self, e);
        tail_continue(&mut e.body, e.label.as_ref());
    }

    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_expr_async_mut(&mut self, _: &mut syn::ExprAsync) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// `x = if c { a } else { break };` as `if c { x = a; } else { break }`
fn assign_inside(stmt: &mut Stmt) {
    if let Stmt::Expr(Expr::Assign(a), _) = stmt
        && matches!(&*a.left, Expr::Path(_))
        && matches!(&*a.right, Expr::If(_) | Expr::Match(_))
        && leave::exit_of_expr(&a.right).is_some()
    {
        let (left, mut right) = ((*a.left).clone(), (*a.right).clone());
        assign_tail(&left, &mut right);
        *stmt = Stmt::Expr(right, Some(Token![;](proc_macro2::Span::mixed_site())));
    }
}

/// What an expression gives is assigned.
fn assign_tail(left: &Expr, e: &mut Expr) {
    match e {
        Expr::If(i) => {
            assign_last(left, &mut i.then_branch);
            if let Some((_, other)) = &mut i.else_branch {
                assign_tail(left, other);
            }
        }
        Expr::Match(m) => m.arms.iter_mut().for_each(|arm| assign_tail(left, &mut arm.body)),
        Expr::Block(b) if b.label.is_none() => assign_last(left, &mut b.block),
        e if leave::diverges(e) => {}
        e => *e = parse_quote!({ #left = #e; }),
    }
}

fn assign_last(left: &Expr, block: &mut Block) {
    if let Some(Stmt::Expr(e, semi @ None)) = block.stmts.last_mut()
        && !leave::diverges(e)
    {
        assign_tail(left, e);
        *semi = Some(Token![;](proc_macro2::Span::mixed_site()));
    }
}

/// Moves what follows the first exiting branch into the branch that goes on.
fn list(stmts: Vec<Stmt>) -> Vec<Stmt> {
    let mut done = Vec::new();
    let mut rest = stmts.into_iter();
    while let Some(stmt) = rest.next() {
        let last = rest.as_slice().is_empty();
        match split(stmt, last) {
            Split::No(stmt) => done.push(stmt),
            Split::Yes(branch) => {
                let tail = rest.collect();
                done.push(branch.with(tail));
                return done;
            }
        }
    }
    done
}

enum Split {
    No(Stmt),
    Yes(Branch),
}

/// A statement that branches, and how to go on.
struct Branch {
    /// The `if` or `match`.
    expr: Expr,
    /// What the value of the branch that goes on is bound to.
    bind: Option<Local>,
    /// Whether the `if`'s first branch goes on, or the number of the arm.
    on: On,
}

#[derive(Clone, Copy)]
enum On {
    Then,
    Else,
    Arm(usize),
    Nowhere,
}

fn split(stmt: Stmt, last: bool) -> Split {
    match stmt {
        Stmt::Local(local) => split_local(local),
        Stmt::Expr(expr, semi) if !last => match going_on(&expr) {
            Some(on) => Split::Yes(Branch { expr, bind: None, on }),
            None => Split::No(Stmt::Expr(expr, semi)),
        },
        other => Split::No(other),
    }
}

fn split_local(mut local: Local) -> Split {
    let Some(mut init) = local.init.take() else { return Split::No(Stmt::Local(local)) };
    if let Some((_, diverge)) = init.diverge.take_if(|(_, e)| leave::exit_of_expr(e).is_some()) {
        let (pat, expr) = (&local.pat, &init.expr);
        let expr = parse_quote!(if let #pat = #expr {} else #diverge);
        return Split::Yes(Branch { expr, bind: None, on: On::Then });
    }
    if let Some(on) = going_on(&init.expr) {
        let expr = std::mem::replace(&mut *init.expr, Expr::Verbatim(proc_macro2::TokenStream::new()));
        local.init = Some(init);
        Split::Yes(Branch { expr, bind: Some(local), on })
    } else {
        local.init = Some(init);
        Split::No(Stmt::Local(local))
    }
}

/// The one branch that goes on, where another one exits.
fn going_on(expr: &Expr) -> Option<On> {
    match expr {
        Expr::If(branch) => if_going_on(branch),
        Expr::Match(m) => match_going_on(&m.arms),
        _ => None,
    }
}

fn if_going_on(branch: &ExprIf) -> Option<On> {
    let then_ends = leave::block_diverges(&branch.then_branch);
    let then_exits = then_ends && exits_block(&branch.then_branch);
    let other = branch.else_branch.as_ref().map(|(_, e)| &**e);
    let other_ends = other.is_some_and(leave::diverges);
    let other_exits = other_ends && other.is_some_and(|e| leave::exit_of_expr(e).is_some());
    match (then_ends, other_ends) {
        (true, true) if then_exits || other_exits => Some(On::Nowhere),
        (true, false) if then_exits => Some(On::Else),
        (false, true) if other_exits => Some(On::Then),
        _ => None,
    }
}

fn match_going_on(arms: &[Arm]) -> Option<On> {
    let mut exits = false;
    let mut on = None;
    for (k, arm) in arms.iter().enumerate() {
        if leave::diverges(&arm.body) {
            exits |= leave::exit_of_expr(&arm.body).is_some();
        } else if on.replace(k).is_some() {
            return None;
        }
    }
    exits.then(|| on.map_or(On::Nowhere, On::Arm))
}

fn exits_block(block: &Block) -> bool {
    block.stmts.iter().any(|s| leave::exit_of_stmt(s).is_some())
}

impl Branch {
    /// The statement with the rest of the list in the branch that goes on.
    fn with(mut self, rest: Vec<Stmt>) -> Stmt {
        let bind = self.bind.take();
        match (&mut self.expr, self.on) {
            (_, On::Nowhere) => {}
            (Expr::If(branch), On::Then) => append(&mut branch.then_branch, bind, rest),
            (Expr::If(branch), _) => {
                let mut block = match branch.else_branch.take() {
                    None => parse_quote!({}),
                    Some((_, other)) => as_block(*other),
                };
                append(&mut block, bind, rest);
                let other = Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block });
                branch.else_branch = Some((Token![else](proc_macro2::Span::mixed_site()), Box::new(other)));
            }
            (Expr::Match(m), On::Arm(k)) => {
                let body =
                    std::mem::replace(&mut *m.arms[k].body, Expr::Verbatim(proc_macro2::TokenStream::new()));
                let mut block = as_block(body);
                append(&mut block, bind, rest);
                *m.arms[k].body = Expr::Block(ExprBlock { attrs: Vec::new(), label: None, block });
            }
            _ => {}
        }
        Stmt::Expr(self.expr, None)
    }
}

fn as_block(e: Expr) -> Block {
    match e {
        Expr::Block(ExprBlock { block, label: None, .. }) => block,
        other => Block { brace_token: syn::token::Brace::default(), stmts: vec![Stmt::Expr(other, None)] },
    }
}

/// Continues a block whose value is bound, or dropped, with more statements.
fn append(block: &mut Block, bind: Option<Local>, rest: Vec<Stmt>) {
    let semi = Some(Token![;](proc_macro2::Span::mixed_site()));
    match (block.stmts.pop(), bind) {
        (Some(Stmt::Expr(value, None)), Some(mut local)) => {
            if let Some(init) = &mut local.init {
                *init.expr = value;
            }
            block.stmts.push(Stmt::Local(local));
        }
        (Some(Stmt::Expr(value, None)), None) => block.stmts.push(Stmt::Expr(value, semi)),
        (Some(Stmt::Macro(mac)), Some(mut local)) if mac.semi_token.is_none() => {
            if let Some(init) = &mut local.init {
                let inner = mac.mac;
                *init.expr = parse_quote!(#inner);
            }
            block.stmts.push(Stmt::Local(local));
        }
        (Some(Stmt::Macro(mut mac)), None) => {
            mac.semi_token = mac.semi_token.or(semi);
            block.stmts.push(Stmt::Macro(mac));
        }
        (last, bind) => {
            block.stmts.extend(last);
            if let Some(mut local) = bind {
                if let Some(init) = &mut local.init {
                    *init.expr = parse_quote!(());
                }
                block.stmts.push(Stmt::Local(local));
            }
        }
    }
    block.stmts.extend(rest);
}

/// `return a` at the end of the function is `a`.
fn tail_return(block: &mut Block) {
    let Some(last) = block.stmts.last_mut() else { return };
    match last {
        Stmt::Expr(Expr::Return(e), _) => match e.expr.take() {
            Some(value) => {
                *last = Stmt::Expr(*value, None);
                tail_return(block);
            }
            None => {
                block.stmts.pop();
            }
        },
        Stmt::Expr(e, semi) if is_branch(e) && (semi.is_none() || leave::diverges(e)) => {
            *semi = None;
            tail_return_expr(e);
        }
        _ => {}
    }
}

fn is_branch(e: &Expr) -> bool {
    matches!(e, Expr::If(_) | Expr::Match(_) | Expr::Block(ExprBlock { label: None, .. }))
}

fn tail_return_expr(e: &mut Expr) {
    match e {
        Expr::If(branch) => {
            tail_return(&mut branch.then_branch);
            if let Some((_, other)) = &mut branch.else_branch {
                tail_return_expr(other);
            }
        }
        Expr::Match(m) => m.arms.iter_mut().for_each(|arm| tail_return_expr(&mut arm.body)),
        Expr::Block(b) if b.label.is_none() => tail_return(&mut b.block),
        Expr::Return(r) => match r.expr.take() {
            Some(value) => *e = *value,
            None => *e = parse_quote!({}),
        },
        _ => {}
    }
}

/// `continue` at the end of a loop's body is nothing.
fn tail_continue(block: &mut Block, label: Option<&syn::Label>) {
    let Some(last) = block.stmts.last_mut() else { return };
    match last {
        Stmt::Expr(Expr::Continue(e), _) if targets(e, label) => {
            block.stmts.pop();
        }
        Stmt::Expr(e, semi) if is_branch(e) => {
            *semi = None;
            tail_continue_expr(e, label);
        }
        _ => {}
    }
}

fn tail_continue_expr(e: &mut Expr, label: Option<&syn::Label>) {
    match e {
        Expr::If(branch) => {
            tail_continue(&mut branch.then_branch, label);
            if let Some((_, other)) = &mut branch.else_branch {
                tail_continue_expr(other, label);
            }
        }
        Expr::Match(m) => m.arms.iter_mut().for_each(|arm| tail_continue_expr(&mut arm.body, label)),
        Expr::Block(b) if b.label.is_none() => tail_continue(&mut b.block, label),
        Expr::Continue(c) if targets(c, label) => *e = parse_quote!({}),
        _ => {}
    }
}

fn targets(e: &syn::ExprContinue, label: Option<&syn::Label>) -> bool {
    match &e.label {
        None => true,
        Some(to) => label.is_some_and(|l| l.name.ident == to.ident),
    }
}

/// Whether a pattern is a plain name, typed or not.
pub fn plain_pattern(pat: &Pat) -> Option<&syn::PatIdent> {
    match pat {
        Pat::Ident(p) if p.by_ref.is_none() && p.subpat.is_none() => Some(p),
        Pat::Type(t) => plain_pattern(&t.pat),
        Pat::Paren(p) => plain_pattern(&p.pat),
        _ => None,
    }
}
