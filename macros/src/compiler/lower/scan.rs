//! What user code mentions, may change, and whether it leaves itself: questions
//! about tokens, asked before deciding how to lower them.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Expr, Macro, Pat, Stmt};

use super::facts::Facts;
use super::macros::{self, Kind};
use crate::compiler::texts::Plain;

/// Variables of the function that code mentions.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    /// All that it mentions.
    pub reads: BTreeSet<String>,
    /// Those that it may change.
    pub writes: BTreeSet<String>,
}

/// Whether code mentions something varied, and whether it may change such.
#[derive(Clone, Copy, Debug, Default)]
pub struct Varied {
    /// Whether it mentions any.
    pub read: bool,
    /// Whether it may change any.
    pub written: bool,
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

/// Of what an expression mentions, whether it is varied.
pub fn varied(e: &Expr, facts: &Facts) -> Varied {
    let mut scan = Scan { facts, found: Varied::default() };
    scan.visit_expr(e);
    scan.found
}

/// Whether a statement mentions something varied.
pub fn is_varied(s: &Stmt, facts: &Facts) -> bool {
    let mut scan = Scan { facts, found: Varied::default() };
    scan.visit_stmt(s);
    scan.found.read
}

/// The variables that a pattern binds, with whether they are declared `mut`.
pub fn bindings(pat: &Pat, facts: &Facts) -> Vec<(syn::Ident, bool)> {
    struct Find<'f>(&'f Facts, Vec<(syn::Ident, bool)>);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
            let known = self.0.is_local(&p.ident.plain());
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
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident().map(Plain::plain),
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

/// What is told the names of variables.
trait Found {
    /// Whether names that are read are still of interest.
    fn wants_reads(&self) -> bool;
    fn read(&mut self, name: &str, facts: &Facts);
    fn write(&mut self, name: &str, facts: &Facts);
    /// Whether it is known already that something varied may change.
    fn is_written(&self) -> bool;
    /// A closure changes things of its own, which are nobody else's; `before` is what was known
    /// of changes without it.
    fn close(&mut self, closure: &Expr, before: bool, facts: &Facts);
}

impl Found for Mentions {
    fn wants_reads(&self) -> bool {
        true
    }

    fn read(&mut self, name: &str, _: &Facts) {
        self.reads.insert(name.to_owned());
    }

    fn write(&mut self, name: &str, _: &Facts) {
        self.writes.insert(name.to_owned());
    }

    fn is_written(&self) -> bool {
        false
    }

    fn close(&mut self, closure: &Expr, _: bool, _: &Facts) {
        let own = super::find::bound_inside(closure);
        self.writes.retain(|name| !own.contains(name));
    }
}

impl Found for Varied {
    fn wants_reads(&self) -> bool {
        !self.read
    }

    fn read(&mut self, name: &str, facts: &Facts) {
        self.read |= facts.is_varied(name);
    }

    fn write(&mut self, name: &str, facts: &Facts) {
        self.written |= facts.is_varied(name);
    }

    fn is_written(&self) -> bool {
        self.written
    }

    fn close(&mut self, closure: &Expr, before: bool, facts: &Facts) {
        if self.written && !before {
            let writes = expr(closure, facts).writes;
            self.written = writes.iter().any(|name| facts.is_varied(name));
        }
    }
}

struct Scan<'f, F> {
    facts: &'f Facts,
    found: F,
}

impl<F: Found> Scan<'_, F> {
    /// What is read may capture what is changed.
    fn wants_reads(&self) -> bool {
        self.found.wants_reads() || self.facts.captures_any()
    }

    fn read(&mut self, name: &str) {
        if !self.facts.is_local(name) {
            return;
        }
        self.found.read(name, self.facts);
        if let Some(captured) = self.facts.captures(name) {
            captured.reads.iter().for_each(|name| self.found.read(name, self.facts));
            captured.writes.iter().for_each(|name| self.found.write(name, self.facts));
        }
    }

    fn write(&mut self, name: &str) {
        if self.facts.is_local(name) {
            self.found.write(name, self.facts);
            self.read(name);
        }
    }

    fn write_all(&mut self, names: impl IntoIterator<Item = String>) {
        for name in names {
            self.write(&name);
        }
    }

    fn tokens(&mut self, mac: &Macro) {
        let mut idents = Vec::new();
        macros::identifiers(mac.tokens.clone(), &mut idents);
        for name in idents.iter().map(Plain::plain) {
            self.read(&name);
            if self.facts.is_mutable(&name) {
                self.write(&name);
            }
        }
    }
}

impl<'ast, F: Found> Visit<'ast> for Scan<'_, F> {
    fn visit_expr(&mut self, e: &'ast Expr) {
        let before = self.found.is_written();
        match e {
            Expr::Lit(_) => return,
            Expr::Path(p) if p.qself.is_none() && p.path.get_ident().is_some() => {
                if self.wants_reads() {
                    p.path.get_ident().iter().for_each(|name| self.read(&name.plain()));
                }
                return;
            }
            Expr::Assign(a) => self.write_all(assigned(&a.left)),
            Expr::Binary(b) if is_assignment(&b.op) => {
                self.write_all(assigned(&b.left));
            }
            Expr::Reference(r) if r.mutability.is_some() => {
                self.write_all(root(&r.expr));
            }
            Expr::MethodCall(m) if changes_root(m) => {
                root(&m.receiver)
                    .iter()
                    .filter(|r| self.facts.is_mutable(r) || changes_inside(&m.method.to_string()))
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
            // Or stored in another value.
            Expr::Struct(s) => {
                let stored = self.facts.stored(s);
                self.write_all(stored.into_iter().filter_map(root));
            }
            Expr::ForLoop(f) => {
                if let Some(name) = plain_name(&f.expr).filter(|n| self.facts.is_exclusive(n)) {
                    self.write(&name);
                }
            }
            _ => {}
        }
        visit::visit_expr(self, e);
        if let Expr::Closure(_) = e {
            self.found.close(e, before, self.facts);
        }
    }

    fn visit_stmt(&mut self, s: &'ast Stmt) {
        // Whose value is dropped changes something, whatever its name.
        if let Stmt::Expr(Expr::MethodCall(m), Some(_)) = s
            && let Some(name) = root(&m.receiver).filter(|r| self.facts.is_mutable(r))
        {
            self.write(&name);
        }
        visit::visit_stmt(self, s);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let Some(arguments) = macros::arguments(mac) else { return self.tokens(mac) };
        for e in macros::expressions(&arguments) {
            self.visit_expr(e);
        }
        for name in macros::captures(mac) {
            self.read(&name);
        }
        if let (Some(Kind::Format(1)), Some(Expr::Path(p))) =
            (macros::kind(mac), macros::expressions(&arguments).first())
            && let Some(name) = p.path.get_ident()
        {
            self.write(&name.plain());
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

fn plain_name(e: &Expr) -> Option<String> {
    match e {
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident().map(Plain::plain),
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
    !is_pure(&first.method.to_string()) && !is_shared(&first.receiver)
}

/// Whether a receiver is a shared reference, through which nothing is changed.
pub fn is_shared(receiver: &Expr) -> bool {
    matches!(super::context::peel(receiver), Expr::Reference(r) if r.mutability.is_none())
}

/// Whether a method of this name may change what is in a cell or a lock, which need not
/// be mutable for it.
pub fn changes_inside(name: &str) -> bool {
    const NAMES: [&str; 11] = [
        "set",
        "replace",
        "replace_with",
        "update",
        "store",
        "borrow_mut",
        "try_borrow_mut",
        "lock",
        "try_lock",
        "write",
        "get_or_init",
    ];
    NAMES.contains(&name) || name.starts_with("fetch_") || name.starts_with("compare_exchange")
}

/// Whether a method may read what is in a cell or a lock: that can change while nothing is lent
/// exclusively.
pub fn reads_inside(m: &syn::ExprMethodCall) -> bool {
    match m.method.plain().as_str() {
        "get" | "load" | "borrow" | "read" | "take" => m.args.is_empty() || m.method == "load",
        "try_borrow" | "try_read" | "get_cloned" | "into_inner" => true,
        name => changes_inside(name),
    }
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
    const PURE: [&str; 64] = [
        "sin_cos",
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
        "as_chunks",
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
