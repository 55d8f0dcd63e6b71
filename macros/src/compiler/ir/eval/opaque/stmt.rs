//! Statements and loops.

use syn::{Expr, Macro, Pat, Stmt};

use super::{Flow, Reader, pattern};
use crate::compiler::ir::eval::{Cell, Num, UNREAD};

impl<N: Num> Reader<'_, '_, N> {
    pub(super) fn stmt(&mut self, stmt: &Stmt) -> Result<Flow, String> {
        match stmt {
            Stmt::Local(local) => {
                match &local.init {
                    Some(init) => {
                        let cell = self.expr(&init.expr)?;
                        self.bind(&local.pat, &cell)?;
                    }
                    None => self.declare(&local.pat),
                }
                Ok(Flow::Next)
            }
            Stmt::Expr(expr, _) => self.flow(expr),
            Stmt::Macro(m) => self.macro_stmt(&m.mac),
            Stmt::Item(_) => Ok(Flow::Next),
        }
    }

    /// `let y;`: holds nothing until it is assigned.
    fn declare(&mut self, pat: &Pat) {
        match pat {
            Pat::Ident(p) => self.locals.push((p.ident.to_string(), Cell::Tuple(Vec::new()))),
            Pat::Type(p) => self.declare(&p.pat),
            Pat::Paren(p) => self.declare(&p.pat),
            Pat::Tuple(p) => p.elems.iter().for_each(|p| self.declare(p)),
            _ => {}
        }
    }

    /// Binds a pattern that cannot fail.
    pub(super) fn bind(&mut self, pat: &Pat, cell: &Cell<N>) -> Result<(), String> {
        let mut found = Vec::new();
        if !pattern::matches(pat, cell, &mut found)? {
            return Err("a pattern of `let` or `for` does not match".into());
        }
        self.locals.extend(found);
        Ok(())
    }

    /// Statements in a scope of their own.
    pub(super) fn scope(&mut self, stmts: &[Stmt]) -> Result<Flow, String> {
        let outer = self.locals.len();
        let mut flow = Flow::Next;
        for stmt in stmts {
            flow = self.stmt(stmt)?;
            if flow != Flow::Next {
                break;
            }
        }
        self.locals.truncate(outer);
        Ok(flow)
    }

    /// An expression as a statement.
    fn flow(&mut self, expr: &Expr) -> Result<Flow, String> {
        match expr {
            Expr::If(e) => {
                let outer = self.locals.len();
                let flow = match (self.condition(&e.cond)?, &e.else_branch) {
                    (true, _) => self.scope(&e.then_branch.stmts),
                    (false, Some((_, other))) => self.flow(other),
                    (false, None) => Ok(Flow::Next),
                };
                self.locals.truncate(outer);
                flow
            }
            Expr::Block(e) => self.scope(&e.block.stmts),
            Expr::Break(e) if e.expr.is_some() => Err(format!("{UNREAD}a `break` with a value")),
            Expr::Break(e) => Ok(Flow::Break(e.label.as_ref().map(|l| l.ident.to_string()))),
            Expr::Continue(e) => Ok(Flow::Continue(e.label.as_ref().map(|l| l.ident.to_string()))),
            Expr::Return(e) => {
                let value = e.expr.as_ref().map(|e| self.expr(e)).transpose()?;
                self.returned = Some(value.unwrap_or(Cell::Tuple(Vec::new())));
                Ok(Flow::Return)
            }
            Expr::ForLoop(e) => {
                for item in self.items(&e.expr)? {
                    let outer = self.locals.len();
                    self.bind(&e.pat, &item)?;
                    let flow = self.scope(&e.body.stmts)?;
                    self.locals.truncate(outer);
                    if let Some(flow) = leaves(flow, e.label.as_ref()) {
                        return Ok(flow);
                    }
                }
                Ok(Flow::Next)
            }
            Expr::While(e) => {
                while self.condition(&e.cond)? {
                    self.burn()?;
                    let flow = self.scope(&e.body.stmts)?;
                    if let Some(flow) = leaves(flow, e.label.as_ref()) {
                        return Ok(flow);
                    }
                }
                Ok(Flow::Next)
            }
            Expr::Loop(e) => loop {
                self.burn()?;
                let flow = self.scope(&e.body.stmts)?;
                if let Some(flow) = leaves(flow, e.label.as_ref()) {
                    return Ok(flow);
                }
            },
            Expr::Match(e) => {
                let on = self.expr(&e.expr)?;
                let outer = self.locals.len();
                let body = self.arm(e, &on)?;
                let flow = self.flow(body);
                self.locals.truncate(outer);
                flow
            }
            Expr::Macro(e) => self.macro_stmt(&e.mac),
            other => self.expr(other).map(|_| Flow::Next),
        }
    }

    /// The body of the arm that matches, with its bindings.
    pub(super) fn arm<'e>(&mut self, e: &'e syn::ExprMatch, on: &Cell<N>) -> Result<&'e Expr, String> {
        for arm in &e.arms {
            let mut found = Vec::new();
            if !pattern::matches(&arm.pat, on, &mut found)? {
                continue;
            }
            let outer = self.locals.len();
            self.locals.extend(found);
            let guard = arm.guard.as_ref().map(|(_, guard)| self.condition(guard)).transpose()?;
            if guard.unwrap_or(true) {
                return Ok(&arm.body);
            }
            self.locals.truncate(outer);
        }
        Err("no arm matches".into())
    }

    /// `bool`, or `let` patterns, whose bindings stay.
    pub(super) fn condition(&mut self, expr: &Expr) -> Result<bool, String> {
        match expr {
            Expr::Let(e) => {
                let cell = self.expr(&e.expr)?;
                let mut found = Vec::new();
                let matched = pattern::matches(&e.pat, &cell, &mut found)?;
                if matched {
                    self.locals.extend(found);
                }
                Ok(matched)
            }
            other => self.expr(other)?.bool(),
        }
    }

    fn burn(&mut self) -> Result<(), String> {
        self.machine.as_mut().map_or(Ok(()), |machine| machine.burn())
    }

    /// Assertions hold, output is dropped.
    fn macro_stmt(&mut self, mac: &Macro) -> Result<Flow, String> {
        let name = mac.path.segments.last().map(|s| s.ident.to_string()).unwrap_or_default();
        match name.as_str() {
            "print" | "println" | "eprint" | "eprintln" => Ok(Flow::Next),
            "assert" | "debug_assert" => {
                let args = arguments(mac)?;
                let holds = self.expr(args.first().ok_or("an assertion has a condition")?)?.bool()?;
                if holds { Ok(Flow::Next) } else { Err(format!("assertion failed: {}", mac.tokens)) }
            }
            "assert_eq" | "debug_assert_eq" => {
                let args = arguments(mac)?;
                let [a, b, ..] = args.as_slice() else { return Err("two sides".into()) };
                let (a, b) = (self.expr(a)?, self.expr(b)?);
                let equal = format!("{a:?}") == format!("{b:?}");
                if equal { Ok(Flow::Next) } else { Err(format!("assertion failed: {a:?} is not {b:?}")) }
            }
            _ => Err(format!("{name}!({})", mac.tokens)),
        }
    }
}

/// The arguments of a macro that are expressions.
pub(super) fn arguments(mac: &Macro) -> Result<Vec<Expr>, String> {
    let parser = syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated;
    Ok(mac.parse_body_with(parser).map_err(|e| e.to_string())?.into_iter().collect())
}

/// How a loop ends after an iteration that ended so, if it does.
fn leaves(flow: Flow, label: Option<&syn::Label>) -> Option<Flow> {
    let label = label.map(|l| l.name.ident.to_string());
    match flow {
        Flow::Next | Flow::Continue(None) => None,
        Flow::Break(None) => Some(Flow::Next),
        Flow::Break(target) if target == label => Some(Flow::Next),
        Flow::Continue(target) if target == label => None,
        outer => Some(outer),
    }
}
