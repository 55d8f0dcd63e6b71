//! `zip` with a chain that is no list: its items are gathered in one before the loops.
//! How many of them would be asked for is not known then, so making them must not be
//! seen: the chain ends, has no effects, and does nothing that can panic.

use proc_macro2::Span;
use syn::{Expr, Stmt, parse_quote};

use super::Desugar;
use super::apply::is_pure;
use super::chain::{Base, Chain, Form, Kind, Stage};
use super::drive::Frame;
use super::fresh::{peel, run};

/// Where the lists stand among the states of stages.
const LISTS: usize = 1 << 16;

impl Desugar<'_> {
    /// An iterator over what was gathered.
    pub fn gathered(&mut self, other: &Chain, at: usize, frame: &mut Frame, span: Span) -> Option<Expr> {
        let lent = match self.form(other) {
            Form::Ref => true,
            Form::Value => false,
            Form::Index | Form::Tuple(_) => return None,
        };
        if !can_be_gathered(other) {
            return None;
        }
        let known = frame.before.len();
        let name = || self.fresh.name("others", span);
        let list = frame.state(LISTS + at, name, &parse_quote!(::std::vec::Vec::new()));
        if frame.before.len() > known {
            let mut chain = other.clone();
            if lent {
                chain.stages.push(Stage { kind: Kind::Cloned, span });
            }
            let filled = self.drive(&chain, &mut |_, item| vec![run(parse_quote!(#list.push(#item)))]);
            frame.before.extend(filled);
        }
        Some(if lent { parse_quote!(#list.iter()) } else { parse_quote!(#list.iter().cloned()) })
    }
}

fn can_be_gathered(chain: &Chain) -> bool {
    let ends = match &chain.base {
        Base::Source(e) => !changes(e) && !matches!(peel(e), Expr::Range(r) if r.end.is_none()),
        Base::Chain(a, b) => can_be_gathered(a) && can_be_gathered(b),
        Base::Repeat(x, Some(_)) => is_pure(x),
        Base::Empty => true,
        _ => false,
    };
    ends && chain.stages.iter().all(is_harmless)
}

/// Whether a list is lent exclusively.
fn changes(e: &Expr) -> bool {
    match peel(e) {
        Expr::MethodCall(m) => {
            let name = m.method.to_string();
            name.ends_with("_mut") || name == "drain" || changes(&m.receiver)
        }
        Expr::Reference(r) => r.mutability.is_some(),
        _ => false,
    }
}

fn is_harmless(stage: &Stage) -> bool {
    match &stage.kind {
        Kind::Flatten | Kind::Copied | Kind::Cloned | Kind::Take(_) | Kind::Skip(_) => true,
        Kind::Map(f) | Kind::Filter(f) | Kind::TakeWhile(f) | Kind::SkipWhile(f) => {
            matches!(peel(f), Expr::Closure(c) if is_pure(&c.body))
        }
        Kind::FlatMap(f) => matches!(peel(f), Expr::Closure(c) if goes_through(&c.body)),
        _ => false,
    }
}

/// Whether an expression is `row.iter()` and its like, whose closures are harmless.
fn goes_through(e: &Expr) -> bool {
    match peel(e) {
        Expr::Block(b) => matches!(b.block.stmts.as_slice(), [Stmt::Expr(e, None)] if goes_through(e)),
        Expr::MethodCall(m) => {
            let known = matches!(
                m.method.to_string().as_str(),
                "iter" | "into_iter" | "copied" | "cloned" | "rev" | "map" | "filter"
            );
            let closed = |a: &Expr| matches!(peel(a), Expr::Closure(c) if is_pure(&c.body));
            known && m.args.iter().all(closed) && (is_pure(&m.receiver) || goes_through(&m.receiver))
        }
        Expr::Path(_) | Expr::Reference(_) => is_pure(e),
        _ => false,
    }
}
