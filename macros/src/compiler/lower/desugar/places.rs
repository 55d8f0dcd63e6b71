//! Where chains and `Option`s stand in a function: goes through it from outside to
//! inside, with the types that values are wanted for.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ItemFn, ReturnType, Stmt, Type, parse_quote};

use super::Desugar;
use super::array::is_from_fn;
use super::chain::{ends_chain, has_stages};
use super::fresh::{self, block_expr, not, path, peel, run, tail};
use super::list::is_of_lists;
use super::option::{pattern_of_some, two_arms};
use crate::compiler::lower::macros;

impl Desugar<'_> {
    /// Writes out the chains of a function; whether there were any.
    pub fn chains(&mut self, item: &mut ItemFn) -> bool {
        let wanted = match &item.sig.output {
            ReturnType::Type(_, ty) => Some((**ty).clone()),
            ReturnType::Default => None,
        };
        let mut places = Places { desugar: self };
        places.body(&mut item.block, wanted.as_ref());
        self.changed
    }

    /// Notes that something is not understood: it stays as it is, and whoever looks
    /// at it reports it.
    pub fn fail(&mut self, span: Span, message: &str) {
        self.failed.get_or_insert((span, message.to_owned()));
    }

    /// An expression written out; `None` where it stays.
    fn written(&mut self, e: &Expr, wanted: Option<&Type>) -> Option<Expr> {
        let outer = self.failed.take();
        let new = self.with_held(e, wanted);
        let failed = std::mem::replace(&mut self.failed, outer);
        match failed {
            Some(note) => {
                self.notes.insert(key(span_of(e)), note);
                None
            }
            None => new,
        }
    }

    /// The same, with calls that chains start at in variables: what is iterated over is
    /// looked at when it is known what these hold.
    fn with_held(&mut self, e: &Expr, wanted: Option<&Type>) -> Option<Expr> {
        if !matches!(e, Expr::MethodCall(_) | Expr::ForLoop(_)) || !self.is_varied(e) {
            return self.with_copies(e, wanted);
        }
        let mut based = e.clone();
        let mut held = self.held(&mut based);
        if held.is_empty() {
            return self.with_copies(e, wanted);
        }
        held.push(tail(based));
        Some(block_expr(held))
    }

    /// The same, with the variables that `move` closures own.
    fn with_copies(&mut self, e: &Expr, wanted: Option<&Type>) -> Option<Expr> {
        if !matches!(e, Expr::MethodCall(_) | Expr::Call(_) | Expr::Match(_) | Expr::ForLoop(_) | Expr::If(_))
            || !has_move(e)
        {
            return self.rewritten(e, wanted);
        }
        let mut e = e.clone();
        let mut copies = match &mut e {
            Expr::MethodCall(_) | Expr::Call(_) => self.copies(&mut e),
            Expr::Match(m) => self.copies(&mut m.expr),
            Expr::ForLoop(f) => self.copies(&mut f.expr),
            Expr::If(i) => match &mut *i.cond {
                Expr::Let(l) => self.copies(&mut l.expr),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        let new = self.rewritten(&e, wanted)?;
        copies.push(tail(new));
        Some(block_expr(copies))
    }

    fn rewritten(&mut self, e: &Expr, wanted: Option<&Type>) -> Option<Expr> {
        match e {
            Expr::MethodCall(m) if makes_option(m) && self.is_active(e) && self.is_made(e) => {
                let some = |v: Expr| parse_quote!(::core::option::Option::Some(#v));
                let none: Expr = parse_quote!(::core::option::Option::None);
                Some(block_expr(self.option(e, &mut |_, v| vec![tail(some(v))], vec![tail(none)])))
            }
            Expr::MethodCall(m) if self.is_exchanged(e) => Some(self.exchanged(m)),
            Expr::MethodCall(m) if ends_chain(&m.method.to_string()) || is_option_method(m) => {
                if self.is_active(e) { self.method(m, wanted) } else { None }
            }
            Expr::MethodCall(m) if self.of_walker(m).is_some() => self.of_walker(m),
            Expr::While(w) if matches!(peel(&w.cond), Expr::Let(l) if self.is_exchanged(&l.expr)) => {
                let (label, body, Expr::Let(mut l)) = (&w.label, &w.body, peel(&w.cond).clone()) else {
                    return None;
                };
                let taken = self.hold_exchanged(&mut l.expr);
                Some(parse_quote!(#label loop {
                    #taken
                    if #l #body else { break; }
                }))
            }
            Expr::While(w) => self.walked(w),
            Expr::MethodCall(m) if is_of_lists(&m.method.to_string()) && self.is_active(e) => {
                self.list(m, wanted)
            }
            Expr::Call(c) if self.is_active(e) && Self::vec_from(c).is_some() => Self::vec_from(c),
            Expr::Call(c) if is_from_fn(c) && self.is_active(e) => self.array_from_fn(c, wanted),
            Expr::Match(m) if self.is_active(e) && self.is_made(&m.expr) => {
                let Some((pat, then, none)) = two_arms(&m.arms) else { return self.match_pair(m) };
                let stmts = self.branched(&m.expr, pat, vec![tail(then.clone())], vec![tail(none.clone())]);
                Some(block_expr(stmts))
            }
            Expr::Match(m) if self.is_exchanged(&m.expr) => {
                let mut m = m.clone();
                let taken = self.hold_exchanged(&mut m.expr);
                Some(block_expr(vec![taken, tail(Expr::Match(m))]))
            }
            Expr::Match(m) if matches!(peel(&m.expr), Expr::Tuple(_)) => self.match_several(m),
            Expr::If(i) if matches!(peel(&i.cond), Expr::Let(l) if self.is_exchanged(&l.expr)) => {
                let mut i = i.clone();
                let Expr::Let(l) = &mut *i.cond else { return None };
                let taken = self.hold_exchanged(&mut l.expr);
                Some(block_expr(vec![taken, tail(Expr::If(i))]))
            }
            Expr::If(i) => match peel(&i.cond) {
                Expr::Let(l) if matches!(peel(&l.expr), Expr::Tuple(_)) => self.if_several(i),
                Expr::Let(l) if self.is_active(&l.expr) && self.is_made(&l.expr) => {
                    let pat = pattern_of_some(&l.pat)?;
                    let then = i.then_branch.stmts.clone();
                    let none = match &i.else_branch {
                        Some((_, other)) => vec![tail((**other).clone())],
                        None => Vec::new(),
                    };
                    let stmts = self.branched(&l.expr, pat, then, none);
                    Some(block_expr(stmts))
                }
                _ => None,
            },
            Expr::ForLoop(f)
                if (has_stages(&f.expr)
                    || self.mentions_walker(&f.expr).is_some()
                    || self.is_mixed(&f.expr))
                    && self.is_varied(&f.expr) =>
            {
                self.for_chain(f)
            }
            _ => None,
        }
    }

    fn method(&mut self, m: &syn::ExprMethodCall, wanted: Option<&Type>) -> Option<Expr> {
        let name = m.method.to_string();
        if let Some(array) = self.array_of_slice(m, wanted) {
            return Some(array);
        }
        if name == "map" && m.args.len() == 1 {
            return self.array_map(m, wanted);
        }
        if super::sort::is_sort(&name) {
            return self.sorted(m);
        }
        self.consumed(m, wanted)
    }

    /// A `match` with guards or nested patterns: on whether there is something, and on
    /// what.
    fn match_pair(&mut self, m: &syn::ExprMatch) -> Option<Expr> {
        let mut m = m.clone();
        for arm in &mut m.arms {
            arm.pat = super::option::pair_pattern(&arm.pat)?;
        }
        *m.expr = self.pair(&m.expr);
        Some(Expr::Match(m))
    }
}

/// Whether there is a `move` closure in an expression.
pub fn has_move(e: &Expr) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr_closure(&mut self, c: &'ast syn::ExprClosure) {
            self.0 |= c.capture.is_some();
            visit::visit_expr_closure(self, c);
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find(false);
    find.visit_expr(e);
    find.0
}

/// Where an error about an expression is reported, as long as nothing better is known.
fn span_of(e: &Expr) -> Span {
    match peel(e) {
        Expr::MethodCall(m) => m.method.span(),
        Expr::ForLoop(f) => span_of(&f.expr),
        Expr::Call(c) => c.func.span(),
        e => e.span(),
    }
}

/// A place in the source as the key of a note.
pub fn key(span: Span) -> String {
    format!("{span:?}")
}

/// Whether a method makes an `Option` of a value that it gets otherwise.
fn makes_option(m: &syn::ExprMethodCall) -> bool {
    matches!(
        m.method.to_string().as_str(),
        "or" | "or_else" | "then" | "then_some" | "copied" | "cloned" | "map" | "and_then" | "filter"
    )
}

fn is_option_method(m: &syn::ExprMethodCall) -> bool {
    matches!(
        m.method.to_string().as_str(),
        "unwrap"
            | "expect"
            | "unwrap_or"
            | "unwrap_or_else"
            | "unwrap_or_default"
            | "map_or"
            | "map_or_else"
            | "is_some"
            | "is_none"
    )
}

/// Goes through a function from outside to inside, with the types that values are
/// wanted for.
struct Places<'d, 'a> {
    desugar: &'d mut Desugar<'a>,
}

impl Places<'_, '_> {
    fn body(&mut self, block: &mut syn::Block, wanted: Option<&Type>) {
        self.stmts(block, wanted);
    }

    fn stmts(&mut self, block: &mut syn::Block, wanted: Option<&Type>) {
        let old = std::mem::take(&mut block.stmts);
        let last = old.len().saturating_sub(1);
        for (k, mut stmt) in old.into_iter().enumerate() {
            match &mut stmt {
                Stmt::Expr(e, None) if k == last => self.expr(e, wanted),
                Stmt::Local(local) => {
                    if let Some(stmts) = self.desugar.walker(local) {
                        self.desugar.changed = true;
                        block.stmts.extend(stmts);
                        continue;
                    }
                    if let Some(stmts) = self.let_else(local) {
                        let mut new = fresh::block(stmts);
                        self.again(&mut new);
                        block.stmts.extend(new.stmts);
                        continue;
                    }
                    if let Some(stmts) = self.flattened(local) {
                        let mut new = fresh::block(stmts);
                        self.again(&mut new);
                        block.stmts.extend(new.stmts);
                        if self.desugar.mentions_walker(&*local).is_some() {
                            self.visit_local_mut(local);
                        }
                    } else {
                        self.visit_local_mut(local);
                    }
                }
                other => self.visit_stmt_mut(other),
            }
            block.stmts.push(stmt);
        }
    }

    /// What iterators in variables are used for in code that was just made.
    fn again(&mut self, block: &mut syn::Block) {
        if self.desugar.mentions_walker(&*block).is_some() {
            self.stmts(block, None);
        }
    }

    /// `let Some(p) = search else { .. };`
    fn let_else(&mut self, local: &syn::Local) -> Option<Vec<Stmt>> {
        let init = local.init.as_ref()?;
        let (_, diverge) = init.diverge.as_ref()?;
        let d = &mut *self.desugar;
        if let Some(stmts) = d.let_several(local) {
            d.changed = true;
            return Some(stmts);
        }
        let pat = pattern_of_some(&local.pat)?;
        if !(d.is_active(&init.expr) && d.is_made(&init.expr)) {
            return None;
        }
        let mut init = (*init.expr).clone();
        let mut stmts = d.copies(&mut init);
        if let Some((located, value)) = d.located_behind(&init) {
            d.changed = true;
            stmts.extend(located.before);
            stmts.push(run(fresh::branch(&not(&located.there), vec![tail((**diverge).clone())], Vec::new())));
            stmts.extend(located.then);
            stmts.push(fresh::bind(pat, &value, pat.span()));
            return Some(stmts);
        }
        let pair = d.pair(&init);
        let (some, value) = (d.steady("some", pat.span()), d.steady("value", pat.span()));
        d.changed = true;
        stmts.push(parse_quote!(let (#some, #value) = #pair;));
        stmts.push(run(fresh::branch(&not(&path(&some)), vec![tail((**diverge).clone())], Vec::new())));
        stmts.push(fresh::bind(pat, &path(&value), pat.span()));
        Some(stmts)
    }

    /// A chain whose value is bound: its statements stand before, since no other
    /// variables have their names.
    fn flattened(&mut self, local: &mut syn::Local) -> Option<Vec<Stmt>> {
        let wanted = super::expect::typed(&local.pat).0;
        let init = local.init.as_mut().filter(|i| i.diverge.is_none())?;
        let target = match &mut *init.expr {
            Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => &mut *u.expr,
            e => e,
        };
        if !matches!(target, Expr::MethodCall(_)) {
            return None;
        }
        let new = self.desugar.written(target, wanted.as_ref())?;
        self.desugar.changed = true;
        let (mut stmts, value) = super::apply::taken_apart(new);
        let (more, value) = super::apply::taken_apart(value);
        stmts.extend(more);
        *target = fresh::grouped(&value);
        Some(stmts)
    }

    fn expr(&mut self, e: &mut Expr, wanted: Option<&Type>) {
        if let Some(new) = self.desugar.written(e, wanted) {
            *e = new;
            self.desugar.changed = true;
            if self.desugar.mentions_walker(&*e).is_some() {
                self.expr(e, wanted);
            }
            return;
        }
        match e {
            Expr::Block(b) => self.stmts(&mut b.block, wanted),
            Expr::Paren(p) => self.expr(&mut p.expr, wanted),
            Expr::If(i) => {
                self.visit_expr_mut(&mut i.cond);
                self.stmts(&mut i.then_branch, wanted);
                if let Some((_, other)) = &mut i.else_branch {
                    self.expr(other, wanted);
                }
            }
            Expr::Match(m) => {
                self.visit_expr_mut(&mut m.expr);
                for arm in &mut m.arms {
                    if let Some((_, guard)) = &mut arm.guard {
                        self.visit_expr_mut(guard);
                    }
                    self.expr(&mut arm.body, wanted);
                }
            }
            Expr::Tuple(t) => {
                let types: Vec<Option<Type>> = match wanted {
                    Some(Type::Tuple(ty)) if ty.elems.len() == t.elems.len() => {
                        ty.elems.iter().cloned().map(Some).collect()
                    }
                    _ => vec![None; t.elems.len()],
                };
                t.elems.iter_mut().zip(&types).for_each(|(e, ty)| self.expr(e, ty.as_ref()));
            }
            Expr::Array(a) => {
                let element = match wanted {
                    Some(Type::Array(t)) => Some(&*t.elem),
                    _ => None,
                };
                a.elems.iter_mut().for_each(|e| self.expr(e, element));
            }
            Expr::Assign(a) => {
                let wanted = self.desugar.types.of_expr(&a.left);
                self.visit_expr_mut(&mut a.left);
                self.expr(&mut a.right, wanted.as_ref());
            }
            Expr::Closure(_) => {}
            _ => visit_mut::visit_expr_mut(self, e),
        }
    }
}

impl VisitMut for Places<'_, '_> {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        self.expr(e, None);
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        self.stmts(block, None);
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        let wanted = super::expect::typed(&local.pat).0;
        if let Some(init) = &mut local.init {
            self.expr(&mut init.expr, wanted.as_ref());
            if let Some((_, diverge)) = &mut init.diverge {
                self.visit_expr_mut(diverge);
            }
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        let Some(arguments) = macros::arguments(mac) else { return };
        macros::change(mac, arguments, |arguments| {
            macros::expressions_mut(arguments).into_iter().for_each(|e| self.visit_expr_mut(e));
        });
    }
}
