//! What user code mentions, may change, and whether it leaves itself: questions
//! about tokens, asked before deciding how to lower them.

use std::collections::BTreeSet;
use syn::ext::IdentExt as _;

use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprMacro, Local, Macro, Pat, Stmt};

use super::facts::Facts;
use super::macros::{self, Kind};

/// Variables of the function that code mentions.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    /// All that it mentions.
    pub reads: BTreeSet<String>,
    /// Those that it may change.
    pub writes: BTreeSet<String>,
}

/// What an expression mentions.
pub fn expr(e: &Expr, facts: &Facts) -> Mentions {
    let mut scan = Scan { facts, found: Mentions::default() };
    scan.visit_expr(e);
    scan.found
}

/// What a statement mentions.
pub fn stmt(s: &Stmt, facts: &Facts) -> Mentions {
    let mut scan = Scan { facts, found: Mentions::default() };
    scan.visit_stmt(s);
    scan.found
}

/// The variables that a pattern binds, with whether they are declared `mut`.
pub fn bindings(pat: &Pat, facts: &Facts) -> Vec<(syn::Ident, bool)> {
    struct Find<'f>(&'f Facts, Vec<(syn::Ident, bool)>);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
            let known = self.0.is_local(&p.ident.unraw().to_string());
            if known && !self.1.iter().any(|(i, _)| *i == p.ident) {
                self.1.push((p.ident.clone(), p.mutability.is_some()));
            }
            visit::visit_pat_ident(self, p);
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    let mut find = Find(facts, Vec::new());
    find.visit_pat(pat);
    find.1
}

/// The variable in which a place expression, or a chain of methods, starts.
pub fn root(e: &Expr) -> Option<String> {
    match e {
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident().map(|i| i.unraw().to_string()),
        Expr::Index(i) => root(&i.expr),
        Expr::Field(f) => root(&f.base),
        Expr::Unary(u) => root(&u.expr),
        Expr::Paren(p) => root(&p.expr),
        Expr::Group(g) => root(&g.expr),
        Expr::Reference(r) => root(&r.expr),
        Expr::MethodCall(m) => root(&m.receiver),
        Expr::Try(t) => root(&t.expr),
        _ => None,
    }
}

/// The variables that an assignment's left side changes.
pub fn assigned(e: &Expr) -> Vec<String> {
    match e {
        Expr::Tuple(t) => t.elems.iter().flat_map(assigned).collect(),
        Expr::Array(a) => a.elems.iter().flat_map(assigned).collect(),
        Expr::Paren(p) => assigned(&p.expr),
        Expr::Group(g) => assigned(&g.expr),
        _ => root(e).into_iter().collect(),
    }
}

struct Scan<'f> {
    facts: &'f Facts,
    found: Mentions,
}

impl Scan<'_> {
    fn read(&mut self, name: &str) {
        if !self.facts.is_local(name) {
            return;
        }
        self.found.reads.insert(name.to_owned());
        if let Some(captured) = self.facts.captures(name) {
            self.found.reads.extend(captured.reads.iter().cloned());
            self.found.writes.extend(captured.writes.iter().cloned());
        }
    }

    fn write(&mut self, name: &str) {
        if self.facts.is_local(name) {
            self.found.writes.insert(name.to_owned());
            self.read(name);
        }
    }

    fn tokens(&mut self, mac: &Macro) {
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        for name in idents.iter().map(|i| i.unraw().to_string()) {
            self.read(&name);
            if self.facts.is_mutable(&name) {
                self.write(&name);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Scan<'_> {
    fn visit_expr(&mut self, e: &'ast Expr) {
        match e {
            Expr::Path(p) if p.qself.is_none() => {
                if let Some(name) = p.path.get_ident() {
                    self.read(&name.unraw().to_string());
                }
            }
            Expr::Assign(a) => assigned(&a.left).iter().for_each(|name| self.write(name)),
            Expr::Binary(b) if is_assignment(&b.op) => {
                assigned(&b.left).iter().for_each(|name| self.write(name));
            }
            Expr::Reference(r) if r.mutability.is_some() => {
                root(&r.expr).iter().for_each(|name| self.write(name));
            }
            Expr::MethodCall(m) if changes_root(m) => {
                root(&m.receiver)
                    .iter()
                    .filter(|r| self.facts.is_mutable(r))
                    .for_each(|name| self.write(name));
            }
            // An exclusive reference handed on.
            Expr::Call(c) => {
                for name in c.args.iter().filter_map(plain_name) {
                    if self.facts.is_exclusive(&name) {
                        self.write(&name);
                    }
                }
            }
            Expr::ForLoop(f) => {
                if let Some(name) = plain_name(&f.expr).filter(|n| self.facts.is_exclusive(n)) {
                    self.write(&name);
                }
            }
            _ => {}
        }
        visit::visit_expr(self, e);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let Some(arguments) = macros::arguments(mac) else { return self.tokens(mac) };
        for e in macros::expressions(&arguments) {
            self.visit_expr(e);
        }
        macros::captures(mac).iter().for_each(|name| self.read(name));
        if let (Some(Kind::Format(1)), Some(Expr::Path(p))) =
            (macros::kind(mac), macros::expressions(&arguments).first())
            && let Some(name) = p.path.get_ident()
        {
            self.write(&name.unraw().to_string());
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

fn plain_name(e: &Expr) -> Option<String> {
    match e {
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident().map(|i| i.unraw().to_string()),
        Expr::Paren(p) => plain_name(&p.expr),
        Expr::Group(g) => plain_name(&g.expr),
        _ => None,
    }
}

/// Whether a chain of methods may change where it starts from: the first one
/// decides whether that is borrowed exclusively.
fn changes_root(m: &syn::ExprMethodCall) -> bool {
    fn inner(e: &Expr) -> Option<&syn::ExprMethodCall> {
        match e {
            Expr::MethodCall(m) => Some(m),
            Expr::Paren(p) => inner(&p.expr),
            Expr::Group(g) => inner(&g.expr),
            Expr::Index(i) => inner(&i.expr),
            Expr::Field(f) => inner(&f.base),
            Expr::Unary(u) => inner(&u.expr),
            Expr::Try(t) => inner(&t.expr),
            _ => None,
        }
    }
    let mut first = m;
    while let Some(before) = inner(&first.receiver) {
        first = before;
    }
    !is_pure(&first.method.to_string())
}

/// `+=` and its kind.
pub fn is_assignment(op: &syn::BinOp) -> bool {
    use syn::BinOp;
    matches!(
        op,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

/// Whether a method of this name does not change its receiver, whatever that is.
pub fn is_pure(name: &str) -> bool {
    const PURE: [&str; 62] = [
        "len",
        "is_empty",
        "iter",
        "windows",
        "chunks",
        "chunks_exact",
        "get",
        "first",
        "last",
        "split_at",
        "split_first",
        "split_last",
        "contains",
        "clone",
        "to_vec",
        "to_owned",
        "copied",
        "cloned",
        "as_slice",
        "as_ref",
        "borrow",
        "is_nan",
        "is_finite",
        "is_infinite",
        "is_sign_negative",
        "is_sign_positive",
        "is_normal",
        "total_cmp",
        "partial_cmp",
        "cmp",
        "eq",
        "ne",
        "lt",
        "le",
        "gt",
        "ge",
        "pow",
        "wrapping_add",
        "wrapping_sub",
        "wrapping_mul",
        "saturating_sub",
        "saturating_add",
        "saturating_mul",
        "checked_add",
        "checked_sub",
        "checked_mul",
        "checked_div",
        "rem_euclid",
        "div_euclid",
        "abs_diff",
        "is_some",
        "is_none",
        "is_ok",
        "is_err",
        "unwrap_or",
        "to_string",
        "as_str",
        "chars",
        "bytes",
        "starts_with",
        "capacity",
        "to_bits",
    ];
    PURE.contains(&name) || (1..=3).any(|arity| crate::compiler::rules::find(name, arity).is_some())
}

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
            Some(label) => !self.labels.contains(&label.ident.unraw().to_string()),
            None => self.loops == 0,
        }
    }

    fn inside(&mut self, label: Option<&syn::Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        let known = self.labels.len();
        self.labels.extend(label.map(|l| l.name.ident.unraw().to_string()));
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
            let (labels, only_returns) = (self.labels.clone(), self.only_returns);
            let mut inner = Exits { loops: self.loops, labels, only_returns, found: None };
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
        Expr::Loop(l) => !breaks(l),
        Expr::Call(c) => {
            matches!(&*c.func, Expr::Path(p) if ends_with(&p.path, &["process", "exit"]) || ends_with(&p.path, &["process", "abort"]))
        }
        _ => false,
    }
}

fn ends_with(path: &syn::Path, names: &[&str]) -> bool {
    let n = path.segments.len();
    n >= names.len() && path.segments.iter().skip(n - names.len()).zip(names).all(|(s, n)| s.ident == n)
}

fn breaks(l: &syn::ExprLoop) -> bool {
    struct Breaks<'l> {
        depth: usize,
        label: Option<&'l syn::Label>,
        found: bool,
    }
    impl<'ast> Visit<'ast> for Breaks<'_> {
        fn visit_expr_break(&mut self, e: &'ast syn::ExprBreak) {
            self.found |= match &e.label {
                None => self.depth == 0,
                Some(label) => self.label.is_some_and(|l| l.name.ident == label.ident),
            };
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
    let mut find = Breaks { depth: 0, label: l.label.as_ref(), found: false };
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
