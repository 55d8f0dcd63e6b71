//! Whether code leaves itself, by `return`, `break`, `continue` or `?`, and
//! whether control gets past it.

use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprMacro, Local, Macro, Stmt};

use super::macros::{self, Kind};
use crate::compiler::texts::Plain as _;

/// A way out of a piece of code.
#[derive(Clone, Debug)]
pub struct Exit {
    /// `return`, `break`, `continue` or `?`.
    pub word: &'static str,
    /// Where it stands.
    pub span: proc_macro2::Span,
}

/// The first exit of an expression out of itself.
pub fn exit_of_expr(e: &Expr) -> Option<Exit> {
    let mut find = Exits::default();
    find.visit_expr(e);
    find.found
}

/// The first exit of a statement out of itself.
pub fn exit_of_stmt(s: &Stmt) -> Option<Exit> {
    let mut find = Exits::default();
    find.visit_stmt(s);
    find.found
}

/// Whether anything in a block leaves the block or a loop in it.
pub fn leaves(block: &Block) -> bool {
    let mut find = Exits { all: true, ..Exits::default() };
    find.visit_block(block);
    find.found.is_some()
}

/// Whether a block contains a `return` of the function.
pub fn returns(block: &Block) -> bool {
    let mut find = Exits { only_returns: true, ..Exits::default() };
    find.visit_block(block);
    find.found.is_some()
}

#[derive(Default)]
struct Exits {
    loops: usize,
    labels: Vec<String>,
    only_returns: bool,
    /// Whether exits of inner loops count too.
    all: bool,
    found: Option<Exit>,
}

impl Exits {
    fn note(&mut self, word: &'static str, span: proc_macro2::Span) {
        if self.found.is_none() && (!self.only_returns || word == "return") {
            self.found = Some(Exit { word, span });
        }
    }

    fn leaves(&self, label: Option<&syn::Lifetime>) -> bool {
        match label {
            _ if self.all => true,
            Some(label) => !self.labels.contains(&label.ident.plain()),
            None => self.loops == 0,
        }
    }

    fn inside(&mut self, label: Option<&syn::Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        let known = self.labels.len();
        self.labels.extend(label.map(|l| l.name.ident.plain()));
        self.loops += usize::from(is_loop);
        visit(self);
        self.loops -= usize::from(is_loop);
        self.labels.truncate(known);
    }
}

impl<'ast> Visit<'ast> for Exits {
    fn visit_expr_return(&mut self, e: &'ast syn::ExprReturn) {
        self.note("return", e.return_token.span);
        visit::visit_expr_return(self, e);
    }
    fn visit_expr_break(&mut self, e: &'ast syn::ExprBreak) {
        if self.leaves(e.label.as_ref()) {
            self.note("break", e.break_token.span);
        }
        visit::visit_expr_break(self, e);
    }
    fn visit_expr_continue(&mut self, e: &'ast syn::ExprContinue) {
        if self.leaves(e.label.as_ref()) {
            self.note("continue", e.continue_token.span);
        }
    }
    fn visit_expr_try(&mut self, e: &'ast syn::ExprTry) {
        self.note("?", e.question_token.span);
        visit::visit_expr_try(self, e);
    }
    fn visit_expr_loop(&mut self, e: &'ast syn::ExprLoop) {
        self.inside(e.label.as_ref(), true, |this| this.visit_block(&e.body));
    }
    fn visit_expr_while(&mut self, e: &'ast syn::ExprWhile) {
        self.inside(e.label.as_ref(), true, |this| {
            this.visit_expr(&e.cond);
            this.visit_block(&e.body);
        });
    }
    fn visit_expr_for_loop(&mut self, e: &'ast syn::ExprForLoop) {
        self.visit_expr(&e.expr);
        self.inside(e.label.as_ref(), true, |this| this.visit_block(&e.body));
    }
    fn visit_expr_block(&mut self, e: &'ast syn::ExprBlock) {
        self.inside(e.label.as_ref(), false, |this| this.visit_block(&e.block));
    }
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}
    fn visit_item(&mut self, _: &'ast syn::Item) {}
    fn visit_macro(&mut self, mac: &'ast Macro) {
        // Unknown macros are wrapped, so that an exit hidden in them is an error.
        let Some(arguments) = macros::arguments(mac) else { return };
        for e in macros::expressions(&arguments) {
            let (only_returns, all) = (self.only_returns, self.all);
            let mut inner =
                Exits { loops: self.loops, labels: self.labels.clone(), only_returns, all, found: None };
            inner.visit_expr(e);
            if self.found.is_none() {
                self.found = inner.found;
            }
        }
    }
}

/// Whether control never gets past an expression.
pub fn diverges(e: &Expr) -> bool {
    match e {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => true,
        Expr::Macro(ExprMacro { mac, .. }) => macros::kind(mac) == Some(Kind::Panic),
        Expr::Paren(p) => diverges(&p.expr),
        Expr::Group(g) => diverges(&g.expr),
        Expr::Block(b) => b.label.is_none() && block_diverges(&b.block),
        Expr::Unsafe(b) => block_diverges(&b.block),
        Expr::If(i) => {
            block_diverges(&i.then_branch) && i.else_branch.as_ref().is_some_and(|(_, e)| diverges(e))
        }
        Expr::Match(m) => !m.arms.is_empty() && m.arms.iter().all(|a| diverges(&a.body)),
        Expr::Loop(l) => breaks(l).is_none(),
        Expr::Call(c) => {
            matches!(&*c.func, Expr::Path(p) if ends_with(&p.path, &["process", "exit"]) || ends_with(&p.path, &["process", "abort"]))
        }
        _ => false,
    }
}

/// Whether a path ends with names.
pub fn ends_with(path: &syn::Path, names: &[&str]) -> bool {
    let n = path.segments.len();
    n >= names.len() && path.segments.iter().skip(n - names.len()).zip(names).all(|(s, n)| s.ident == n)
}

/// Whether a `break` gives the loop a value; `None` where there is none.
pub fn breaks(l: &syn::ExprLoop) -> Option<bool> {
    struct Breaks<'l> {
        depth: usize,
        label: Option<&'l syn::Label>,
        found: Option<bool>,
    }
    impl<'ast> Visit<'ast> for Breaks<'_> {
        fn visit_expr_break(&mut self, e: &'ast syn::ExprBreak) {
            let own = match &e.label {
                None => self.depth == 0,
                Some(label) => self.label.is_some_and(|l| l.name.ident == label.ident),
            };
            if own {
                self.found = Some(e.expr.is_some());
            }
            visit::visit_expr_break(self, e);
        }
        fn visit_expr_loop(&mut self, e: &'ast syn::ExprLoop) {
            self.depth += 1;
            visit::visit_expr_loop(self, e);
            self.depth -= 1;
        }
        fn visit_expr_while(&mut self, e: &'ast syn::ExprWhile) {
            self.depth += 1;
            visit::visit_expr_while(self, e);
            self.depth -= 1;
        }
        fn visit_expr_for_loop(&mut self, e: &'ast syn::ExprForLoop) {
            self.depth += 1;
            visit::visit_expr_for_loop(self, e);
            self.depth -= 1;
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Breaks { depth: 0, label: l.label.as_ref(), found: None };
    find.visit_block(&l.body);
    find.found
}

/// Whether control never reaches the end of a block.
pub fn block_diverges(block: &Block) -> bool {
    block.stmts.iter().any(stmt_diverges)
}

/// Whether control never gets past a statement.
pub fn stmt_diverges(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Expr(e, _) => diverges(e),
        Stmt::Macro(m) => macros::kind(&m.mac) == Some(Kind::Panic),
        Stmt::Local(Local { init: Some(init), .. }) => diverges(&init.expr),
        Stmt::Local(_) | Stmt::Item(_) => false,
    }
}
