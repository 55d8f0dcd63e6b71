//! Two directions, or seeds, at once against one after the other, bit for bit.

use quote::quote;

use super::check::{Expected, Failure, bits, constants, failure, wave};
use super::forward::{Forward, directions};
use crate::compiler::diff::wide;
use crate::compiler::ir::eval::{Cell, Code};
use crate::compiler::ir::{Function, Operand, Stmt, Value, VarId};

/// What there is of a program for two directions; `None` where it is run for each.
#[derive(Default)]
pub(super) struct Wide {
    jvp: Option<Code>,
    hvp: Option<Code>,
    vjp: Option<Code>,
}

/// Of the tangent, which stands beside the value in a pair, of the product with the Hessian,
/// and of the derivative.
pub(super) fn of(source: &Function, forward: Option<&Forward>, vjp: &Function) -> Wide {
    let count = source.params.len();
    Wide {
        jvp: forward.filter(|of| of.gives_tangent).and_then(|of| of_tangent(count, &of.jvp)),
        hvp: forward.and_then(|forward| of_product(count, forward.second.as_ref()?)),
        vjp: source.result.and_then(|_| of_derivative(count, vjp)),
    }
}

fn of_tangent(count: usize, jvp: &Function) -> Option<Code> {
    let mut function = jvp.clone();
    let Some(Stmt::Let(_, Value::Tuple(pair))) = function.body.stmts.pop() else { return None };
    let Operand::Var(tangent) = &pair[1] else { return None };
    function.result = Some(*tangent);
    wide::function(&function, &added(jvp, count), (&[], &[*tangent]), &quote!(2)).map(Code::from)
}

fn of_product(count: usize, hvp: &Function) -> Option<Code> {
    let added = added(hvp, count);
    let (start, adjoints) = added.split_at(added.len() / 2);
    wide::function(hvp, start, (adjoints, &[]), &quote!(2)).map(Code::from)
}

fn of_derivative(count: usize, vjp: &Function) -> Option<Code> {
    let added = added(vjp, count);
    wide::function(vjp, &added[..1], (&added[1..], &[]), &quote!(2)).map(Code::from)
}

fn added(function: &Function, count: usize) -> Vec<VarId> {
    function.params[count..].iter().map(|p| p.var).collect()
}

/// One value of two of one shape, with an array for each float.
fn both(a: &Cell<f64>, b: &Cell<f64>) -> Cell<f64> {
    let all = |a: &[Cell<f64>], b: &[Cell<f64>]| a.iter().zip(b).map(|(a, b)| both(a, b)).collect();
    match (a, b) {
        (Cell::Float(_), Cell::Float(_)) => Cell::Seq(vec![a.clone(), b.clone()]),
        (Cell::Seq(a), Cell::Seq(b)) => Cell::Seq(all(a, b)),
        (Cell::Tuple(a), Cell::Tuple(b)) => Cell::Tuple(all(a, b)),
        _ => a.clone(),
    }
}

fn all_both(a: &[Cell<f64>], b: &[Cell<f64>]) -> Vec<Cell<f64>> {
    a.iter().zip(b).map(|(a, b)| both(a, b)).collect()
}

impl Wide {
    /// How many functions are run in two directions at once.
    pub(super) fn runs(&self) -> usize {
        [&self.jvp, &self.hvp, &self.vjp].into_iter().flatten().count()
    }

    pub(super) fn compare(
        &self,
        expected: &Expected,
        forward: Option<&Forward>,
        vjp: &Code,
    ) -> Result<(), Failure> {
        if let Some(forward) = forward {
            self.forward(expected, forward)?;
        }
        let Some(wide) = &self.vjp else { return Ok(()) };
        let mut waves = wave().skip(7);
        let other = expected.seed.map(&mut |_| waves.next().unwrap_or_default());
        let args = |seed: Cell<f64>, before: Vec<Cell<f64>>| [vec![seed], before].concat();
        let before = &expected.before;
        let runs = [
            args(both(&expected.seed, &other), all_both(before, before)),
            args(expected.seed.clone(), before.clone()),
            args(other, before.clone()),
        ];
        adjoints(expected, (wide, vjp), runs, before.len())
    }

    fn forward(&self, expected: &Expected, forward: &Forward) -> Result<(), Failure> {
        let (a, b) = directions(expected);
        let pairs = all_both(&a, &b);
        if let Some(wide) = &self.jvp {
            let tangent = |cell: &Cell<f64>| match cell {
                Cell::Tuple(both) => both[1].clone(),
                other => other.clone(),
            };
            let found = run(expected, wide, &pairs)?.0;
            let singles = (run(expected, &forward.jvp, &a)?.0, run(expected, &forward.jvp, &b)?.0);
            same(wide, &found, &tangent(&singles.0), &tangent(&singles.1))?;
        }
        let (Some(wide), Some(hvp)) = (&self.hvp, &forward.second) else { return Ok(()) };
        let with_zeros = |of: &[Cell<f64>]| of.iter().cloned().chain(of.iter().map(Cell::zeros)).collect();
        let runs = [with_zeros(&pairs), with_zeros(&a), with_zeros(&b)];
        adjoints(expected, (wide, hvp), runs, a.len())
    }
}

/// Compares the last parameters after a run for both with those after one for each.
fn adjoints(
    expected: &Expected,
    (wide, single): (&Code, &Code),
    runs: [Vec<Cell<f64>>; 3],
    count: usize,
) -> Result<(), Failure> {
    let last = |params: Vec<Cell<f64>>| params[params.len() - count..].to_vec();
    let found = last(run(expected, wide, &runs[0])?.1);
    let (a, b) = (last(run(expected, single, &runs[1])?.1), last(run(expected, single, &runs[2])?.1));
    found.iter().zip(a.iter().zip(&b)).try_for_each(|(found, (a, b))| same(wide, found, a, b))
}

/// The result of a function, and what its parameters hold at the end.
fn run(
    expected: &Expected,
    function: &Code,
    more: &[Cell<f64>],
) -> Result<(Cell<f64>, Vec<Cell<f64>>), Failure> {
    let args = [constants(expected.point), more.to_vec()].concat();
    let outcome = expected.library.run(function, args).map_err(|text| failure("wide", function, &text))?;
    Ok((outcome.result, outcome.params))
}

fn same(wide: &Function, found: &Cell<f64>, a: &Cell<f64>, b: &Cell<f64>) -> Result<(), Failure> {
    let (found, single) = (bits(found), bits(&both(a, b)));
    if found == single {
        return Ok(());
    }
    Err(failure("wide", wide, &format!("{found:?}, not {single:?}")))
}
