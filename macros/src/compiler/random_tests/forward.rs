//! Forward mode of one program: its tangent against the gradient (v, J u) == (J^T v, u),
//! and the Hessian times a direction against the gradient on dual numbers.

use super::check::{Expected, Failure, TOLERANCE, bits, constants, failure, wave, wrt};
use crate::compiler::analysis::activity::Activity;
use crate::compiler::ir::eval::{Cell, Code, Dual, Num};
use crate::compiler::ir::{Function, LoadMode, Operand, Place, Stmt, Ty, Value, Var, VarId, VarKind, verify};
use crate::compiler::switches::Switches;
use crate::compiler::{diff, has_gradient, modes};

/// What forward mode makes of a program.
pub(super) struct Forward {
    how: &'static str,
    /// Gives the value, and beside it the tangent where there is one.
    pub(super) jvp: Code,
    /// Whether there is one.
    pub(super) gives_tangent: bool,
    /// Where there is one, the Hessian times a direction.
    pub(super) second: Option<Code>,
    /// Where there is one, the third derivatives times two directions.
    third: Option<Code>,
}

/// What came of a comparison that did not fail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Compared {
    Same,
    /// There is no such derivative.
    Nothing,
    /// Dual numbers give none that is finite.
    Endless,
}

/// With all optimisations or some; `None` where the program has no tangent.
pub(super) fn of(
    source: &Function,
    (how, switches): &(&'static str, Switches),
) -> Result<Option<Forward>, Failure> {
    let facts = Activity::of(source);
    let order: Vec<usize> = (0..source.params.len()).filter(|k| source.params[*k].wrt).collect();
    let plain = diff::forward::jvp(source, &facts, &order);
    if !plain.unsupported.is_empty() {
        return Ok(None);
    }
    verify::function(&plain.function).map_err(|text| failure("verify tangent", &plain.function, &text))?;
    let jvp = modes::jvp(source, &facts, *switches, &order);
    let gives_tangent = jvp.function.result.is_some() && jvp.tangent.is_some();
    let jvp = paired(jvp);
    verify::function(&jvp).map_err(|text| failure("verify jvp", &jvp, &text))?;
    // Second derivatives do not go through calls yet.
    let second = (has_gradient(source) && plain.called.is_empty())
        .then(|| Code::from(modes::hvp(source, &facts, *switches, &order)));
    if let Some(hvp) = &second {
        verify::function(hvp).map_err(|text| failure("verify hvp", hvp, &text))?;
    }
    // The same whichever optimisations there are before: once is enough.
    let third = second.is_some() && *how == "all optimisations";
    let third = third.then(|| modes::third(source, &facts, *switches, &order));
    if let Some(third) = &third {
        verify::function(third).map_err(|text| failure("verify third", third, &text))?;
    }
    Ok(Some(Forward { how, jvp: jvp.into(), gives_tangent, second, third: third.map(Code::from) }))
}

/// With the value and the tangent as one result.
pub(super) fn paired(jvp: diff::forward::Jvp) -> Function {
    let diff::forward::Jvp { mut function, tangent, .. } = jvp;
    if let (Some(value), Some(tangent)) = (function.result, tangent) {
        let name = proc_macro2::Ident::new("pair", proc_macro2::Span::call_site());
        let ty = Ty::Tuple(vec![function.vars[value].ty.clone(), function.vars[tangent].ty.clone()]);
        function.result_ty = ty.clone();
        let var = function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp });
        let both = [value, tangent].map(|of| read(&mut function, of));
        function.body.stmts.push(Stmt::Let(var, Value::Tuple(both.to_vec())));
        function.result = Some(var);
    }
    function
}

/// What a variable holds, as a value.
fn read(function: &mut Function, var: VarId) -> Operand {
    if !function.vars[var].mutable {
        return Operand::Var(var);
    }
    let value = function.vars.add(Var { mutable: false, kind: VarKind::Temp, ..function.vars[var].clone() });
    function.body.stmts.push(Stmt::Let(value, Value::Load(Place::var(var), LoadMode::Use)));
    Operand::Var(value)
}

impl Forward {
    /// Gives how many of the derivatives are not compared, as dual numbers give no finite ones.
    /// The Hessian is that of the gradient, which was compared before.
    pub(super) fn compare(&self, expected: &Expected, gradient: &Code) -> Result<usize, Failure> {
        let (directions, others) = directions(expected);
        self.jvp(expected, &directions)?;
        let second = self.hvp(expected, &directions, gradient)?;
        let third = self.third(expected, &directions, &others)?;
        Ok([second, third].into_iter().filter(|compared| *compared == Compared::Endless).count())
    }

    /// Against the Hessian times the one direction on dual numbers along the other.
    fn third(
        &self,
        expected: &Expected,
        directions: &[Cell<f64>],
        others: &[Cell<f64>],
    ) -> Result<Compared, Failure> {
        let (Some(hvp), Some(third)) = (&self.second, &self.third) else { return Ok(Compared::Nothing) };
        let zeros: Vec<Cell<f64>> = directions.iter().map(Cell::zeros).collect();
        let mut args = constants(expected.point);
        args.extend([directions, others, &zeros, &zeros].into_iter().flatten().cloned());
        let fails = |text: &str| failure("third", third, &format!("with {}: {text}", self.how));
        let outcome = expected.library.run(third, args).map_err(|text| fails(&text))?;
        let found = floats(&outcome.params[outcome.params.len() - zeros.len()..]);
        let mut duals = along(expected, others);
        duals.extend(directions.iter().chain(&zeros).map(constant));
        let outcome = expected.library.run(hvp, duals).map_err(|text| fails(&text))?;
        let adjoints = &outcome.params[outcome.params.len() - zeros.len()..];
        same(&found, adjoints).map_err(|text| fails(&format!("at {:?}\n{text}", expected.point)))
    }

    fn jvp(&self, expected: &Expected, directions: &[Cell<f64>]) -> Result<(), Failure> {
        let mut args = constants(expected.point);
        args.extend(directions.iter().cloned());
        let fails = |text: &str| failure("jvp", &self.jvp, &format!("with {}: {text}", self.how));
        let outcome = expected.library.run(&self.jvp, args).map_err(|text| fails(&text))?;
        let nothing = Cell::Tuple(Vec::new());
        let (value, tangent) = match &outcome.result {
            Cell::Tuple(both) if self.gives_tangent => (&both[0], &both[1]),
            value => (value, &nothing),
        };
        if bits(value) != bits(&expected.run.result) {
            return Err(fails(&format!("the value is {value:?}, not {:?}", expected.run.result)));
        }
        let tangents = &outcome.params[expected.point.len()..];
        let mut found = product(tangent, &expected.seed);
        for (slot, k) in wrt(expected.program).into_iter().enumerate() {
            if expected.program.params[k].is_exclusive() {
                found += product(&tangents[slot], &expected.before[slot]);
            }
        }
        let along = expected.along(directions);
        let scale = along.iter().fold(1.0_f64, |scale, d| scale.max(d.abs()));
        let sum: f64 = along.iter().sum();
        if (found - sum).abs() <= TOLERANCE * scale {
            return Ok(());
        }
        Err(fails(&format!("at {:?}\nfound    {found:?}\nexpected {sum:?} of {along:?}", expected.point)))
    }

    fn hvp(
        &self,
        expected: &Expected,
        directions: &[Cell<f64>],
        gradient: &Code,
    ) -> Result<Compared, Failure> {
        let Some(hvp) = &self.second else { return Ok(Compared::Nothing) };
        let zeros: Vec<Cell<f64>> = directions.iter().map(Cell::zeros).collect();
        let mut args = constants(expected.point);
        args.extend(directions.iter().cloned().chain(zeros.iter().cloned()));
        let fails = |text: &str| failure("hvp", hvp, &format!("with {}: {text}", self.how));
        let outcome = expected.library.run(hvp, args).map_err(|text| fails(&text))?;
        let found = floats(&outcome.params[outcome.params.len() - zeros.len()..]);
        let mut duals = along(expected, directions);
        duals.push(Cell::Float(Dual::constant(1.0)));
        duals.extend(zeros.iter().map(constant));
        let outcome = expected.library.run(gradient, duals).map_err(|text| fails(&text))?;
        let adjoints = &outcome.params[outcome.params.len() - zeros.len()..];
        same(&found, adjoints).map_err(|text| fails(&format!("at {:?}\n{text}", expected.point)))
    }
}

/// Two directions in the shape of what is differentiated.
pub(super) fn directions(expected: &Expected) -> (Vec<Cell<f64>>, Vec<Cell<f64>>) {
    let mut waves = wave().skip(3);
    let mut next = |_: f64| waves.next().unwrap_or_default();
    let one: Vec<Cell<f64>> = wrt(expected.program)
        .into_iter()
        .map(|k| expected.point[k].cell(&mut |value| value).map(&mut next))
        .collect();
    let other = one.iter().map(|cell| cell.map(&mut next)).collect();
    (one, other)
}

/// The arguments as dual numbers that change along directions.
fn along(expected: &Expected, directions: &[Cell<f64>]) -> Vec<Cell<Dual>> {
    let mut duals: Vec<Cell<Dual>> = constants(expected.point).iter().map(constant).collect();
    for (k, direction) in wrt(expected.program).into_iter().zip(directions) {
        let mut tangents = direction.floats().into_iter();
        duals[k] = expected.point[k].cell(&mut |value| Dual {
            value,
            tangent: tangents.next().unwrap_or_default(),
            varied: true,
        });
    }
    duals
}

/// Whether numbers are the tangents of others.
fn same(found: &[f64], adjoints: &[Cell<Dual>]) -> Result<Compared, String> {
    let expected: Vec<f64> = adjoints.iter().flat_map(Cell::floats).map(|adjoint| adjoint.tangent).collect();
    if !expected.iter().all(|d| d.is_finite()) {
        return Ok(Compared::Endless);
    }
    let scale = expected.iter().fold(1.0_f64, |scale, d| scale.max(d.abs()));
    let close = |(a, b): (&f64, &f64)| (a - b).abs() <= TOLERANCE * scale;
    if found.len() == expected.len() && found.iter().zip(&expected).all(close) {
        return Ok(Compared::Same);
    }
    Err(format!("found    {found:?}\nexpected {expected:?}"))
}

fn floats(cells: &[Cell<f64>]) -> Vec<f64> {
    cells.iter().flat_map(Cell::floats).collect()
}

fn constant(cell: &Cell<f64>) -> Cell<Dual> {
    cell.map(&mut Dual::constant)
}

/// The scalar product of two values of one shape.
fn product(a: &Cell<f64>, b: &Cell<f64>) -> f64 {
    a.floats().iter().zip(b.floats()).map(|(a, b)| a * b).sum()
}
