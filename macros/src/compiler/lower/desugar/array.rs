//! Arrays: `map` and `array::from_fn`, and the places where chains stand in a
//! function.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ItemFn, ReturnType, Stmt, Type, parse_quote};

use super::Desugar;
use super::apply::Arg;
use super::chain::{Base, Chain, ends_chain, has_stages};
use super::expect::pointee;
use super::fresh::{self, block_expr, not, path, peel, run, state, tail};
use super::option::{pattern_of_some, two_arms};

/// Up to what length the elements of an array are written one by one.
const UNROLLED: usize = 8;

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
        let new = match e {
            Expr::MethodCall(m) if ends_chain(&m.method.to_string()) || is_option_method(m) => {
                if self.is_active(e) { self.method(m, wanted) } else { None }
            }
            Expr::Call(c) if is_from_fn(c) && self.is_active(e) => self.from_fn(c, wanted),
            Expr::Match(m) if self.is_active(e) && self.is_made(&m.expr) => {
                let Some((pat, then, none)) = two_arms(&m.arms) else { return self.match_pair(m) };
                let stmts = self.branched(&m.expr, pat, vec![tail(then.clone())], vec![tail(none.clone())]);
                Some(block_expr(stmts))
            }
            Expr::If(i) => match peel(&i.cond) {
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
            Expr::ForLoop(f) if has_stages(&f.expr) && self.is_varied(e) => self.for_chain(f),
            _ => None,
        };
        let failed = std::mem::replace(&mut self.failed, outer);
        match failed {
            Some(note) => {
                self.notes.insert(key(span_of(e)), note);
                None
            }
            None => new,
        }
    }

    fn method(&mut self, m: &syn::ExprMethodCall, wanted: Option<&Type>) -> Option<Expr> {
        let name = m.method.to_string();
        if name == "map" && m.args.len() == 1 {
            return self.array_map(m);
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

    /// `array.map(f)`
    fn array_map(&mut self, m: &syn::ExprMethodCall) -> Option<Expr> {
        let f = m.args.first().filter(|f| Self::is_callee(f))?;
        let len = self.array_length(&m.receiver)?;
        let array = &m.receiver;
        let mut stmts = Vec::new();
        if let Some(n) = small(&len) {
            let names: Vec<_> = (0..n).map(|_| self.steady("element", m.span())).collect();
            stmts.push(parse_quote!(let [#(#names),*] = #array;));
            let values: Vec<Expr> = names.iter().map(|name| self.value_of(f, path(name))).collect();
            stmts.push(tail(parse_quote!([#(#values),*])));
            return Some(block_expr(stmts));
        }
        let array = self.hold(array.as_ref().clone(), None, &mut stmts);
        let index = self.steady("i", m.span());
        let array = fresh::grouped(&array);
        let item: Expr = parse_quote!(#array[#index]);
        stmts.extend(self.filled(f, item, &index, &len, m.span()));
        Some(block_expr(stmts))
    }

    /// `array::from_fn(f)`
    fn from_fn(&mut self, c: &syn::ExprCall, wanted: Option<&Type>) -> Option<Expr> {
        let f = c.args.first().filter(|f| Self::is_callee(f))?;
        let len = from_fn_length(c).or_else(|| match pointee(wanted?.clone()) {
            Type::Array(t) => Some(t.len),
            _ => None,
        });
        let Some(len) = len else {
            self.fail(c.span(), crate::compiler::diagnostics::blame::FROM_FN);
            return None;
        };
        if let Some(n) = small(&len) {
            let index = |k: usize| -> Expr {
                let k = proc_macro2::Literal::usize_suffixed(k);
                parse_quote!(#k)
            };
            let values: Vec<Expr> = (0..n).map(|k| self.value_of(f, index(k))).collect();
            return Some(parse_quote!([#(#values),*]));
        }
        let index = self.steady("i", c.span());
        let item = path(&index);
        Some(block_expr(self.filled(f, item, &index, &len, c.span())))
    }

    fn value_of(&mut self, f: &Expr, arg: Expr) -> Expr {
        let (mut stmts, value) = self.apply(f, vec![Arg::Value(arg)]);
        stmts.push(tail(value));
        block_expr(stmts)
    }

    /// An array that a loop fills.
    fn filled(
        &mut self,
        f: &Expr,
        item: Expr,
        index: &proc_macro2::Ident,
        len: &Expr,
        span: Span,
    ) -> Vec<Stmt> {
        let out = self.fresh.name("out", span);
        let (mut body, value) = self.apply(f, vec![Arg::Value(item)]);
        let zero = zero_like(&value);
        body.push(run(parse_quote!(#out[#index] = #value)));
        let body = fresh::block(body);
        vec![
            state(&out, &parse_quote!([#zero; #len])),
            run(parse_quote!(for #index in 0..#len #body)),
            tail(path(&out)),
        ]
    }

    /// `for` over a chain: the loop's body is what ends it.
    fn for_chain(&mut self, f: &syn::ExprForLoop) -> Option<Expr> {
        let chain = self.iterable(&f.expr)?;
        if chain.stages.is_empty() && matches!(chain.base, Base::Source(_)) {
            return None;
        }
        let label = match &f.label {
            Some(label) => label.name.clone(),
            None => self.fresh.label("chain", f.for_token.span),
        };
        let single = is_single(&chain);
        let stmts = self.drive_as(&chain, label.clone(), &mut |this, frame, item| {
            let mut body = f.body.clone();
            let mut exits = LoopExits {
                own: f.label.as_ref().map(|l| l.name.clone()),
                depth: 0,
                breaks: false,
                continues: false,
            };
            exits.visit_block_mut(&mut body);
            let mut stmts = vec![fresh::bind(&f.pat, &item, f.pat.span())];
            if (exits.breaks || exits.continues) && !single {
                let next = this.fresh.label("next", f.for_token.span);
                let mut relabel = Relabel {
                    own: f.label.as_ref().map(|l| l.name.clone()),
                    depth: 0,
                    out: label.clone(),
                    next: next.clone(),
                };
                relabel.visit_block_mut(&mut body);
                if exits.breaks {
                    // Marks the label as used.
                    frame.leave();
                }
                if exits.continues {
                    stmts.push(run(parse_quote!(#next: #body)));
                } else {
                    stmts.extend(body.stmts);
                }
            } else {
                if f.label.is_some() {
                    frame.leave();
                }
                stmts.extend(body.stmts);
            }
            if let Some(Stmt::Expr(e, semi @ None)) = stmts.last_mut()
                && !matches!(e, Expr::If(_) | Expr::Match(_) | Expr::Block(_) | Expr::ForLoop(_))
            {
                *semi = Some(syn::Token![;](Span::mixed_site()));
            }
            stmts
        });
        Some(block_expr(stmts))
    }
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

/// Whether a chain becomes one loop, in which `break` and `continue` do the same.
fn is_single(chain: &Chain) -> bool {
    use super::chain::Kind;
    let stages = chain
        .stages
        .iter()
        .all(|s| !matches!(s.kind, Kind::FlatMap(_) | Kind::Flatten | Kind::Take(_) | Kind::StepBy(_)));
    let base = matches!(
        chain.base,
        Base::Source(_)
            | Base::Repeat(..)
            | Base::RepeatWith(_)
            | Base::FromFn(_)
            | Base::Successors(..)
            | Base::RChunks(..)
    );
    stages && base
}

/// Which exits of a loop's body concern the loop.
struct LoopExits {
    own: Option<syn::Lifetime>,
    depth: usize,
    breaks: bool,
    continues: bool,
}

impl LoopExits {
    fn concerns(&self, label: Option<&syn::Lifetime>) -> bool {
        match label {
            None => self.depth == 0,
            Some(l) => self.own.as_ref().is_some_and(|own| own.ident == l.ident),
        }
    }
}

impl VisitMut for LoopExits {
    fn visit_expr_break_mut(&mut self, e: &mut syn::ExprBreak) {
        self.breaks |= self.concerns(e.label.as_ref());
        visit_mut::visit_expr_break_mut(self, e);
    }
    fn visit_expr_continue_mut(&mut self, e: &mut syn::ExprContinue) {
        self.continues |= self.concerns(e.label.as_ref());
    }
    fn visit_expr_for_loop_mut(&mut self, e: &mut syn::ExprForLoop) {
        self.depth += 1;
        visit_mut::visit_expr_for_loop_mut(self, e);
        self.depth -= 1;
    }
    fn visit_expr_while_mut(&mut self, e: &mut syn::ExprWhile) {
        self.depth += 1;
        visit_mut::visit_expr_while_mut(self, e);
        self.depth -= 1;
    }
    fn visit_expr_loop_mut(&mut self, e: &mut syn::ExprLoop) {
        self.depth += 1;
        visit_mut::visit_expr_loop_mut(self, e);
        self.depth -= 1;
    }
    fn visit_expr_closure_mut(&mut self, _: &mut syn::ExprClosure) {}
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}

/// Gives the exits of a loop's body their new targets.
struct Relabel {
    own: Option<syn::Lifetime>,
    depth: usize,
    out: syn::Lifetime,
    next: syn::Lifetime,
}

impl Relabel {
    fn concerns(&self, label: Option<&syn::Lifetime>) -> bool {
        match label {
            None => self.depth == 0,
            Some(l) => self.own.as_ref().is_some_and(|own| own.ident == l.ident),
        }
    }
}

impl VisitMut for Relabel {
    fn visit_expr_mut(&mut self, e: &mut Expr) {
        match e {
            Expr::Break(b) if self.concerns(b.label.as_ref()) => b.label = Some(self.out.clone()),
            Expr::Continue(c) if self.concerns(c.label.as_ref()) => {
                let next = &self.next;
                *e = parse_quote!(break #next);
            }
            Expr::ForLoop(_) | Expr::While(_) | Expr::Loop(_) => {
                self.depth += 1;
                visit_mut::visit_expr_mut(self, e);
                self.depth -= 1;
            }
            Expr::Closure(_) => {}
            _ => visit_mut::visit_expr_mut(self, e),
        }
    }
    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
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

/// `array::from_fn(..)`
fn is_from_fn(c: &syn::ExprCall) -> bool {
    let Expr::Path(p) = peel(&c.func) else { return false };
    let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
    matches!(names.as_slice(), [.., module, last] if module == "array" && last == "from_fn")
}

/// `N` in `array::from_fn::<_, N, _>`.
fn from_fn_length(c: &syn::ExprCall) -> Option<Expr> {
    let Expr::Path(p) = peel(&c.func) else { return None };
    let syn::PathArguments::AngleBracketed(list) = &p.path.segments.last()?.arguments else { return None };
    match list.args.iter().nth(1)? {
        syn::GenericArgument::Const(e) => Some(e.clone()),
        syn::GenericArgument::Type(t) => Some(parse_quote!(#t)),
        _ => None,
    }
}

/// A length that is a small number.
fn small(len: &Expr) -> Option<usize> {
    let Expr::Lit(l) = peel(len) else { return None };
    let syn::Lit::Int(i) = &l.lit else { return None };
    i.base10_parse::<usize>().ok().filter(|n| (1..=UNROLLED).contains(n))
}

/// Zeros in the shape that an expression visibly has.
fn zero_like(e: &Expr) -> Expr {
    match peel(e) {
        Expr::Array(a) => {
            let all = a.elems.iter().map(zero_like);
            parse_quote!([#(#all),*])
        }
        Expr::Tuple(t) => {
            let all = t.elems.iter().map(zero_like);
            parse_quote!((#(#all),*))
        }
        Expr::Block(b) => match b.block.stmts.last() {
            Some(Stmt::Expr(e, None)) => zero_like(e),
            _ => parse_quote!(0.0),
        },
        _ => parse_quote!(0.0),
    }
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
                    if let Some(stmts) = self.let_else(local) {
                        block.stmts.extend(stmts);
                        continue;
                    }
                    if let Some(stmts) = self.flattened(local) {
                        block.stmts.extend(stmts);
                    } else {
                        self.visit_local_mut(local);
                    }
                }
                other => self.visit_stmt_mut(other),
            }
            block.stmts.push(stmt);
        }
    }

    /// `let Some(p) = search else { .. };`
    fn let_else(&mut self, local: &syn::Local) -> Option<Vec<Stmt>> {
        let init = local.init.as_ref()?;
        let (_, diverge) = init.diverge.as_ref()?;
        let pat = pattern_of_some(&local.pat)?;
        let d = &mut *self.desugar;
        if !(d.is_active(&init.expr) && d.is_made(&init.expr)) {
            return None;
        }
        let pair = d.pair(&init.expr);
        let (some, value) = (d.steady("some", pat.span()), d.steady("value", pat.span()));
        d.changed = true;
        Some(vec![
            parse_quote!(let (#some, #value) = #pair;),
            run(fresh::branch(&not(&path(&some)), vec![tail((**diverge).clone())], Vec::new())),
            fresh::bind(pat, &path(&value), pat.span()),
        ])
    }

    /// A chain whose value is bound: its statements stand before, since no other
    /// variables have their names.
    fn flattened(&mut self, local: &mut syn::Local) -> Option<Vec<Stmt>> {
        let wanted = super::expect::typed(&local.pat).0;
        let init = local.init.as_mut().filter(|i| i.diverge.is_none())?;
        if !matches!(*init.expr, Expr::MethodCall(_)) {
            return None;
        }
        let new = self.desugar.written(&init.expr, wanted.as_ref())?;
        self.desugar.changed = true;
        let (stmts, value) = super::apply::taken_apart(new);
        *init.expr = value;
        Some(stmts)
    }

    fn expr(&mut self, e: &mut Expr, wanted: Option<&Type>) {
        if let Some(new) = self.desugar.written(e, wanted) {
            *e = new;
            self.desugar.changed = true;
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

    fn visit_expr_cast_mut(&mut self, e: &mut syn::ExprCast) {
        visit_mut::visit_expr_cast_mut(self, e);
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        let Some(mut arguments) = super::super::macros::arguments(mac) else { return };
        let before = super::super::macros::tokens(&arguments).to_string();
        for e in super::super::macros::expressions_mut(&mut arguments) {
            self.visit_expr_mut(e);
        }
        let tokens = super::super::macros::tokens(&arguments);
        if tokens.to_string() != before {
            mac.tokens = super::super::macros::with_message(mac, tokens, &before);
        }
    }
}
