//! `for` over a chain: the loop's body is what ends it. Its `break` and `continue`
//! get labels where the chain becomes more than one loop.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Stmt, parse_quote};

use super::Desugar;
use super::chain::{Base, Chain};
use super::fresh::{self, block_expr, run};

impl Desugar<'_> {
    /// `for` over a chain: the loop's body is what ends it.
    pub fn for_chain(&mut self, f: &syn::ExprForLoop) -> Option<Expr> {
        let chain = self.iterable(&f.expr)?;
        if chain.is_source() {
            let Base::Source(source) = chain.base else { return None };
            let named = self.mentions_walker(&f.expr).is_some() && self.mentions_walker(&source).is_none();
            return named.then(|| {
                let mut f = f.clone();
                *f.expr = source;
                Expr::ForLoop(f)
            });
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
            | Base::Rest(..)
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
