//! Iterators, as the list of what they give.

use syn::{Expr, ExprMethodCall, RangeLimits};

use super::Reader;
use super::expr::span;
use crate::compiler::ir::eval::{Cell, Num, UNREAD};

type Items<N> = Result<Vec<Cell<N>>, String>;

impl<N: Num> Reader<'_, '_, N> {
    /// What an expression gives when it is iterated over.
    pub(super) fn items(&mut self, expr: &Expr) -> Items<N> {
        match expr {
            Expr::Paren(e) => self.items(&e.expr),
            Expr::Reference(e) => self.items(&e.expr),
            Expr::Range(e) => {
                let (Some(start), Some(end)) = (&e.start, &e.end) else { return Err("an open range".into()) };
                let (start, end) = (self.expr(start)?.int()?, self.expr(end)?.int()?);
                let end = end + i128::from(matches!(e.limits, RangeLimits::Closed(_)));
                Ok((start..end).map(Cell::Int).collect())
            }
            Expr::MethodCall(e) => match self.adapted(e) {
                Some(items) => items,
                None => Ok(self.method(e)?.parts()?.clone()),
            },
            other => {
                let cell = self.expr(other)?;
                match span(&cell) {
                    Some((start, end)) => Ok((start..end).map(Cell::Int).collect()),
                    None => Ok(cell.parts()?.clone()),
                }
            }
        }
    }

    /// An adaptor or a method that makes an iterator; `None` for others.
    pub(super) fn adapted(&mut self, e: &ExprMethodCall) -> Option<Items<N>> {
        match e.method.to_string().as_str() {
            "iter_mut" => Some(Err(format!("{UNREAD}`iter_mut`"))),
            "iter" | "into_iter" | "copied" | "cloned" | "by_ref" => Some(self.items(&e.receiver)),
            "rev" => Some(self.items(&e.receiver).map(|all| all.into_iter().rev().collect())),
            "enumerate" => {
                Some(self.items(&e.receiver).map(|all| (0..).map(Cell::Int).zip(all).map(pair).collect()))
            }
            "zip" | "skip" | "take" | "step_by" | "windows" | "chunks" | "chunks_exact" => {
                Some(self.with_argument(e))
            }
            "map" | "filter" => Some(self.with_function(e)),
            "chain" => Some(self.chained(e)),
            _ => None,
        }
    }

    fn with_function(&mut self, e: &ExprMethodCall) -> Items<N> {
        let all = self.items(&e.receiver)?;
        let f = e.args.first().ok_or("an argument")?;
        if e.method == "map" {
            return all.into_iter().map(|item| self.apply(f, vec![item])).collect();
        }
        let mut kept = Vec::new();
        for item in all {
            if self.apply(f, vec![item.clone()])?.bool()? {
                kept.push(item);
            }
        }
        Ok(kept)
    }

    fn chained(&mut self, e: &ExprMethodCall) -> Items<N> {
        let mut all = self.items(&e.receiver)?;
        all.extend(self.items(e.args.first().ok_or("an argument")?)?);
        Ok(all)
    }

    fn with_argument(&mut self, e: &ExprMethodCall) -> Items<N> {
        let all = self.items(&e.receiver)?;
        let argument = e.args.first().ok_or("an argument")?;
        if e.method == "zip" {
            return Ok(all.into_iter().zip(self.items(argument)?).map(pair).collect());
        }
        let n = self.expr(argument)?.index()?;
        if n == 0 && e.method != "skip" && e.method != "take" {
            return Err(format!("{}(0)", e.method));
        }
        Ok(match e.method.to_string().as_str() {
            "skip" => all.into_iter().skip(n).collect(),
            "take" => all.into_iter().take(n).collect(),
            "step_by" => all.into_iter().step_by(n).collect(),
            "windows" => all.windows(n).map(|part| Cell::Seq(part.to_vec())).collect(),
            "chunks" => all.chunks(n).map(|part| Cell::Seq(part.to_vec())).collect(),
            _ => all.chunks_exact(n).map(|part| Cell::Seq(part.to_vec())).collect(),
        })
    }
}

fn pair<N>((a, b): (Cell<N>, Cell<N>)) -> Cell<N> {
    Cell::Tuple(vec![a, b])
}
