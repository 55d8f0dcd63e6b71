//! Closures, and the ends of chains that call them. A closure holds what it captured, which
//! is not changed while it lives.

use std::fmt;
use std::rc::Rc;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Expr, ExprClosure, ExprMethodCall};

use super::{Flow, Read, Reader};
use crate::compiler::ir::BinOp;
use crate::compiler::ir::eval::{Cell, Num, UNREAD, value};

/// A closure and what it captured.
pub struct Captured<N> {
    code: ExprClosure,
    values: Vec<(String, Cell<N>)>,
}

impl<N> fmt::Debug for Captured<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.code.to_token_stream())
    }
}

impl<N: Num> Captured<N> {
    /// The same with other floats.
    pub(in crate::compiler::ir::eval) fn map<M>(&self, f: &mut impl FnMut(N) -> M) -> Captured<M> {
        let values = self.values.iter().map(|(name, cell)| (name.clone(), cell.map(f)));
        Captured { code: self.code.clone(), values: values.collect() }
    }
}

impl<N: Num> Reader<'_, '_, N> {
    /// `|a, b| e`
    pub(super) fn capture(&self, code: &ExprClosure) -> Cell<N> {
        let mut values: Vec<(String, Cell<N>)> = Vec::new();
        each_name(code.body.to_token_stream(), &mut |name| {
            let at = self.variable(&name).filter(|_| values.iter().all(|(known, _)| *known != name));
            if let Some(Ok(cell)) = at.map(|at| self.read(&at)) {
                values.push((name, cell));
            }
        });
        Cell::Closure(Rc::new(Captured { code: code.clone(), values }))
    }

    /// Calls a closure, the variable of one, or a function.
    pub(super) fn apply(&mut self, f: &Expr, args: Vec<Cell<N>>) -> Read<N> {
        match f {
            Expr::Paren(e) => self.apply(&e.expr, args),
            Expr::Reference(e) => self.apply(&e.expr, args),
            Expr::Closure(code) => self.run_closure(code, Vec::new(), args),
            Expr::Path(path) => self.called(&path.path, args),
            other => Err(format!("{UNREAD}a call of `{}`", other.to_token_stream())),
        }
    }

    pub(super) fn run_captured(&mut self, closure: &Captured<N>, args: Vec<Cell<N>>) -> Read<N> {
        self.run_closure(&closure.code, closure.values.clone(), args)
    }

    fn run_closure(
        &mut self,
        code: &ExprClosure,
        values: Vec<(String, Cell<N>)>,
        args: Vec<Cell<N>>,
    ) -> Read<N> {
        let outer = self.locals.len();
        self.locals.extend(values);
        for (pattern, arg) in code.inputs.iter().zip(&args) {
            self.bind(pattern, arg)?;
        }
        let cell = self.body(&code.body);
        self.locals.truncate(outer);
        cell
    }

    /// The body of a closure, which may return.
    fn body(&mut self, body: &Expr) -> Read<N> {
        let Expr::Block(block) = body else { return self.expr(body) };
        match self.tail(&block.block.stmts)? {
            (Flow::Next, cell) => Ok(cell),
            (Flow::Return, _) => self.returned.take().ok_or_else(|| "a value".into()),
            (flow, _) => Err(format!("an exit {flow:?} in a closure")),
        }
    }

    /// What ends a chain with a closure; `None` for others.
    pub(super) fn ended(&mut self, e: &ExprMethodCall) -> Option<Read<N>> {
        let args: Vec<&Expr> = e.args.iter().collect();
        match (e.method.to_string().as_str(), args.as_slice()) {
            ("fold", [start, f]) => Some(self.fold(&e.receiver, start, f)),
            ("max_by", [f]) => Some(self.best(&e.receiver, f, 1)),
            ("min_by", [f]) => Some(self.best(&e.receiver, f, -1)),
            ("position", [f]) => Some(self.position(&e.receiver, f)),
            ("retain", [f]) => Some(self.retain(&e.receiver, f)),
            ("product", []) => Some(self.product(&e.receiver)),
            _ => None,
        }
    }

    fn fold(&mut self, of: &Expr, start: &Expr, f: &Expr) -> Read<N> {
        let (items, start) = (self.items(of)?, self.expr(start)?);
        items.into_iter().try_fold(start, |sum, item| self.apply(f, vec![sum, item]))
    }

    /// The greatest or the least: of those that are equal the last or the first.
    fn best(&mut self, of: &Expr, f: &Expr, sign: i128) -> Read<N> {
        let mut best: Option<Cell<N>> = None;
        for item in self.items(of)? {
            let better = match &best {
                Some(best) => {
                    let order = self.apply(f, vec![item.clone(), best.clone()])?.int()?;
                    order * sign > 0 || (order == 0 && sign > 0)
                }
                None => true,
            };
            if better {
                best = Some(item);
            }
        }
        Ok(Cell::Seq(best.into_iter().collect()))
    }

    fn position(&mut self, of: &Expr, f: &Expr) -> Read<N> {
        for (at, item) in (0..).zip(self.items(of)?) {
            if self.apply(f, vec![item])?.bool()? {
                return Ok(Cell::Seq(vec![Cell::Int(at)]));
            }
        }
        Ok(Cell::Seq(Vec::new()))
    }

    fn retain(&mut self, of: &Expr, f: &Expr) -> Read<N> {
        let at = self.at(of)?;
        let mut kept = Vec::new();
        for item in self.read(&at)?.parts()? {
            if self.apply(f, vec![item.clone()])?.bool()? {
                kept.push(item.clone());
            }
        }
        self.write(&at, Cell::Seq(kept))?;
        Ok(Cell::Tuple(Vec::new()))
    }

    fn product(&mut self, of: &Expr) -> Read<N> {
        let start = Cell::Float(N::constant(1.0));
        self.items(of)?
            .iter()
            .try_fold(start, |product, item| value::binary(BinOp::Mul, &product, item, || None))
    }
}

fn each_name(tokens: TokenStream, found: &mut impl FnMut(String)) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => found(ident.to_string()),
            TokenTree::Group(group) => each_name(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
