//! One program: its derivative against dual numbers.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{forward, wide};
use crate::compiler::analysis::activity::Activity;
use crate::compiler::analysis::operators;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::eval::{self, Cell, Code, Dual, Outcome};
use crate::compiler::ir::random::{Input, Param, Program};
use crate::compiler::ir::{Block, Function, print, verify};
use crate::compiler::lower;
use crate::compiler::options::Options;
use crate::compiler::switches::{Snapshots, Switches};
use crate::compiler::{diff, prepared};

/// How errors of programs read that are refused.
const REFUSED: [&str; 3] = ["not supported yet", "cannot be seen", "cannot be followed"];

/// How far a derivative may be off, relative to the greatest one.
pub(super) const TOLERANCE: f64 = 1e-9;

/// Why a program fails.
#[derive(Clone, Debug)]
pub(super) struct Failure {
    /// Where.
    pub(super) stage: &'static str,
    /// What.
    pub(super) text: String,
}

/// What was done.
#[derive(Clone, Debug, Default)]
pub(super) struct Report {
    programs: usize,
    lines: usize,
    points: usize,
    /// Points at which nothing is promised of the derivative: the value is none, or dual
    /// numbers give no finite one.
    skipped: usize,
    runs: usize,
    derivatives: usize,
    /// Runs of forward mode.
    tangents: usize,
    /// Runs in two directions at once.
    wide: usize,
    /// Runs of second and third derivatives that dual numbers give no finite ones of.
    endless: usize,
    /// Programs with user code that the interpreter cannot read, or that are refused.
    unread: usize,
    /// Why, and how often.
    reasons: BTreeMap<String, usize>,
}

impl Report {
    /// Whether almost all programs could be run.
    pub(super) fn mostly_run(&self) -> bool {
        self.unread * 8 <= self.programs
    }

    /// Whether almost everything that was run was compared.
    pub(super) fn mostly_compared(&self) -> bool {
        self.skipped * 50 <= self.points && self.endless * 50 <= self.tangents
    }

    /// Whether enough was run in two directions at once, of enough programs.
    pub(super) fn is_wide(&self) -> bool {
        self.points < 500 || self.wide * 8 >= self.points
    }

    /// A program that was not run.
    fn not_run(&mut self, why: &str) {
        self.unread += 1;
        let why = why.lines().next().unwrap_or_default().chars().take(100).collect();
        *self.reasons.entry(why).or_default() += 1;
    }

    /// Adds what another worker has done.
    pub(super) fn add(&mut self, other: &Report) {
        self.programs += other.programs;
        self.lines += other.lines;
        self.points += other.points;
        self.skipped += other.skipped;
        self.runs += other.runs;
        self.derivatives += other.derivatives;
        self.tangents += other.tangents;
        self.wide += other.wide;
        self.endless += other.endless;
        self.unread += other.unread;
        for (reason, count) in &other.reasons {
            *self.reasons.entry(reason.clone()).or_default() += count;
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Report {
            programs,
            lines,
            points,
            skipped,
            runs,
            derivatives,
            tangents,
            wide,
            endless,
            unread,
            reasons,
        } = self;
        write!(
            f,
            "{programs} programs of {lines} lines differentiated, {runs} derivatives run at {points} points, \
             {derivatives} partial derivatives compared, {tangents} runs in forward mode, {wide} in two directions at once; \
             skipped: {skipped} points at which there is no value or no finite derivative, {endless} higher derivatives that are not finite; \
             {unread} programs have code that the interpreter cannot read or are refused"
        )?;
        reasons.iter().try_for_each(|(why, count)| write!(f, "\n{count:6} {why}"))
    }
}

/// Checks a program; what panics fails.
pub(super) fn check(program: &Program, library: &eval::Program, report: &mut Report) -> Result<(), Failure> {
    let checked = catch_unwind(AssertUnwindSafe(|| check_all(program, library, report)));
    checked.unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
        Err(Failure { stage: "panic of the compiler", text: text.unwrap_or_default() })
    })
}

fn check_all(program: &Program, library: &eval::Program, report: &mut Report) -> Result<(), Failure> {
    let source = match lowered(program) {
        // A clear error is not a wrong derivative.
        Err(failure) if REFUSED.iter().any(|why| failure.text.contains(why)) => {
            report.programs += 1;
            report.not_run(&failure.text);
            return Ok(());
        }
        other => other?,
    };
    verify::function(&source).map_err(|text| failure("verify", &source, &text))?;
    report.programs += 1;
    report.lines += program.source().lines().count();
    let derivatives = derivatives(program, &source)?;
    let forward = forward::of(&source, &SWITCHES[program.number % SWITCHES.len()])?;
    let several = &derivatives[1].function;
    let wide = wide::of(&source, forward.as_ref(), several);
    let source = Code::from(source);
    for point in &program.points {
        let expected = match Expected::at(program, library, &source, point) {
            Err(failure) if failure.text.starts_with(eval::UNREAD) => {
                report.not_run(&failure.text);
                return Ok(());
            }
            other => other?,
        };
        if !expected.is_finite() {
            report.skipped += 1;
            continue;
        }
        report.points += 1;
        for derivative in &derivatives {
            match expected.compare(derivative) {
                Err(failure) if failure.text.contains(eval::UNREAD) => {
                    report.not_run("the derivative has code that the interpreter cannot read");
                    return Ok(());
                }
                other => other?,
            }
            report.runs += 1;
            report.derivatives += expected.gradient.len();
        }
        if let Some(forward) = &forward {
            report.endless += forward.compare(&expected, &derivatives[0].function)?;
            report.tangents += 1;
        }
        wide.compare(&expected, forward.as_ref(), several)?;
        report.wide += wide.runs();
    }
    Ok(())
}

/// A failure with the function as it was then.
pub(super) fn failure(stage: &'static str, function: &Function, text: &str) -> Failure {
    Failure { stage, text: format!("{text}\n{}", print::function(function)) }
}

/// The program as the passes see it.
fn lowered(program: &Program) -> Result<Function, Failure> {
    let error = |stage| move |e: &dyn fmt::Display| Failure { stage, text: e.to_string() };
    let mut item = syn::parse_str(&program.source()).map_err(|e| error("parse")(&e))?;
    let words = lower::identifiers(&item);
    let options = program.options().parse().map_err(|e: proc_macro2::LexError| error("parse")(&e))?;
    let mut diagnostics = Diagnostics::default();
    let options = Options::parse(options, &mut diagnostics);
    let function = lower::function(&mut item, words, &options, &mut diagnostics);
    let function = function.map(|function| {
        let mut function = function;
        operators::calls(&mut function, &quote::quote!(::derive_grad));
        let function = diff::normalize::function(function);
        crate::compiler::activity::check(&function, &Activity::of(&function), &mut diagnostics);
        function
    });
    let errors = diagnostics.into_compile_error();
    if let Some(errors) = errors {
        return Err(error("lower")(&errors));
    }
    function.ok_or_else(|| error("lower")(&"no function and no error"))
}

/// A derivative that was made in one of several ways.
struct Derivative {
    how: String,
    function: Code,
    /// Whether sums of the program's may be rounded otherwise.
    reassociated: bool,
}

impl Derivative {
    fn new(how: String, function: Function, switches: Switches) -> Derivative {
        Derivative { how, function: function.into(), reassociated: switches.reassociate }
    }

    /// Whether values are what they should be.
    fn agree(&self, found: &Cell<f64>, expected: &Cell<f64>) -> bool {
        let (found, expected) = (found.floats(), expected.floats());
        let close = |(a, b): (&f64, &f64)| {
            let same = a.to_bits() == b.to_bits();
            same || (self.reassociated && (a - b).abs() <= TOLERANCE * b.abs().max(1.0))
        };
        found.len() == expected.len() && found.iter().zip(&expected).all(close)
    }
}

/// The optimisations that are on, and what to call that.
const SWITCHES: [(&str, Switches); 18] = [
    ("all optimisations", Switches::ALL),
    ("no optimisation", Switches::NONE),
    ("all but `fuse`", Switches { fuse: false, ..Switches::ALL }),
    ("all but `replaced`", Switches { replaced: false, ..Switches::ALL }),
    ("all but `apart`", Switches { apart: false, ..Switches::ALL }),
    ("all but `recompute`", Switches { recompute: false, ..Switches::ALL }),
    ("all but `cut`", Switches { cut: false, ..Switches::ALL }),
    ("all but `tables`", Switches { tables: false, ..Switches::ALL }),
    ("all but `frames`", Switches { frames: false, ..Switches::ALL }),
    ("all but `private`", Switches { private: false, ..Switches::ALL }),
    ("all but `simplify`", Switches { simplify: false, ..Switches::ALL }),
    ("all but `terms`", Switches { terms: false, ..Switches::ALL }),
    ("all but `stencil`", Switches { stencil: false, ..Switches::ALL }),
    ("all but `reslice`", Switches { reslice: false, ..Switches::ALL }),
    ("sums in two parts", Switches { lanes: 2, reassociate: true, ..Switches::ALL }),
    ("checkpoints", Switches { checkpoint: Some(Snapshots::Root), ..Switches::ALL }),
    ("two checkpoints", Switches { checkpoint: Some(Snapshots::AtMost(2)), ..Switches::ALL }),
    ("checkpoints and no optimisation", Switches { checkpoint: Some(Snapshots::Root), ..Switches::NONE }),
];

/// In one function with all optimisations; and in more ways, which differ from program to
/// program: with the same switches in one function and in the halves that are taken out of it,
/// and with others in two halves that are made on their own.
fn derivatives(program: &Program, source: &Function) -> Result<Vec<Derivative>, Failure> {
    let facts = &Activity::of(source);
    let order: Vec<usize> = (0..source.params.len()).filter(|k| source.params[*k].wrt).collect();
    let one = &SWITCHES[program.number % SWITCHES.len()];
    let other = &SWITCHES[program.number / SWITCHES.len() % SWITCHES.len()];
    let prepared = |switches: Switches| {
        let (source, facts) = prepared(source.clone(), facts.clone(), switches);
        verify::function(&source).map_err(|text| failure("verify rewritten source", &source, &text))?;
        Ok::<_, Failure>((source, facts))
    };
    let verified = |how: &str, (name, switches): &(&str, Switches), function: Function| {
        verify::function(&function).map_err(|text| failure("verify derivative", &function, &text))?;
        Ok::<_, Failure>(Derivative::new(format!("{how} with {name}"), function, *switches))
    };
    let all = &SWITCHES[0];
    let (rewritten, of) = prepared(all.1)?;
    let flat = crate::compiler::vjp(&rewritten, &of, all.1, &order);
    let first = verified("in one function", all, flat)?;
    let (rewritten, of) = prepared(one.1)?;
    let (flat, halves) = crate::compiler::vjp_and_split(&rewritten, &of, one.1, &order);
    let second = verified("in one function", one, flat)?;
    let third = Derivative::new(format!("taken apart with {}", one.0), joined(halves, &order), one.1);
    let (rewritten, of) = prepared(other.1)?;
    let split = joined(crate::compiler::split(&rewritten, &of, other.1), &order);
    let fourth = Derivative::new(format!("in two halves with {}", other.0), split, other.1);
    Ok(vec![first, second, third, fourth])
}

/// Both halves, with the slots in some order.
fn joined(split: diff::reverse::Split, order: &[usize]) -> Function {
    let mut function = split.function;
    let added = split.seed.into_iter().chain(order.iter().filter_map(|k| split.slots[*k]));
    let param = |var| crate::compiler::ir::Param { var, wrt: false, chosen: None, called: None, kept: false };
    function.params.extend(added.map(param));
    function.body = Block { stmts: split.forward.into_iter().chain(split.reverse).collect() };
    function
}

/// What a derivative must give at a point.
pub(super) struct Expected<'p> {
    pub(super) program: &'p Program,
    pub(super) library: &'p eval::Program,
    pub(super) source: &'p Code,
    pub(super) point: &'p [Input],
    /// What the function itself does.
    pub(super) run: Outcome<f64>,
    /// The adjoint of the result.
    pub(super) seed: Cell<f64>,
    /// What the adjoints hold before.
    pub(super) before: Vec<Cell<f64>>,
    /// What they must hold after.
    gradient: Vec<f64>,
}

impl<'p> Expected<'p> {
    fn at(
        program: &'p Program,
        library: &'p eval::Program,
        source: &'p Code,
        point: &'p [Input],
    ) -> Result<Self, Failure> {
        let run = library.run(source, constants(point)).map_err(|text| failure("run", source, &text))?;
        let mut waves = wave();
        let mut next = |_: f64| waves.next().unwrap_or_default();
        let seed = run.result.map(&mut next);
        let wrt = wrt(program);
        // Adjoints come in with the shape of what the function leaves.
        let args = constants(point);
        let at_end = |k: usize| if program.params[k].is_exclusive() { &run.params[k] } else { &args[k] };
        let before: Vec<Cell<f64>> = wrt.iter().map(|k| at_end(*k).map(&mut next)).collect();
        let mut expected =
            Expected { program, library, source, point, run, seed, before, gradient: Vec::new() };
        expected.gradient = expected.by_duals(&wrt)?;
        Ok(expected)
    }

    /// Whether the function has a value, and dual numbers a finite derivative: where there is
    /// none, nothing is promised of what generated code gives.
    fn is_finite(&self) -> bool {
        let outputs = std::iter::once(&self.run.result).chain(&self.run.params);
        let is_number = outputs.flat_map(Cell::floats).all(|x| !x.is_nan());
        is_number && self.gradient.iter().all(|d| d.is_finite())
    }

    /// The derivative of the weighted outputs, plus what adjoints of parameters
    /// that are not `&mut` hold before.
    fn by_duals(&self, wrt: &[usize]) -> Result<Vec<f64>, Failure> {
        let mut gradient = Vec::new();
        for (slot, k) in wrt.iter().enumerate() {
            let exclusive = self.program.params[*k].is_exclusive();
            let leaves = self.point[*k].cell(&mut |value| value).floats().len();
            // What comes in for a `&mut` is of another shape, and replaced.
            let before = if exclusive { vec![0.0; leaves] } else { self.before[slot].floats() };
            for (leaf, start) in before.into_iter().enumerate() {
                gradient.push(start + self.derivative(*k, leaf)?);
            }
        }
        Ok(gradient)
    }

    /// The derivative in the direction of one number of one parameter.
    fn derivative(&self, param: usize, leaf: usize) -> Result<f64, Failure> {
        let mut args = Vec::new();
        for (k, (input, declared)) in self.point.iter().zip(&self.program.params).enumerate() {
            let mut at = 0;
            let varied = self.program.is_wrt(declared);
            args.push(input.cell(&mut |value| {
                let tangent = if k == param && at == leaf { 1.0 } else { 0.0 };
                at += 1;
                Dual { value, tangent, varied }
            }));
        }
        let outcome = self
            .library
            .run(self.source, args)
            .map_err(|text| failure("run on duals", self.source, &text))?;
        let mut sum = weighted(&outcome.result, &self.seed);
        for (slot, k) in wrt(self.program).into_iter().enumerate() {
            if self.program.params[k].is_exclusive() {
                sum += weighted(&outcome.params[k], &self.before[slot]);
            }
        }
        Ok(sum)
    }

    /// What each direction of a parameter adds to the weighted outputs.
    pub(super) fn along(&self, directions: &[Cell<f64>]) -> Vec<f64> {
        let mut starts = Vec::new();
        for (slot, k) in wrt(self.program).iter().enumerate() {
            let exclusive = self.program.params[*k].is_exclusive();
            let leaves = self.point[*k].cell(&mut |value| value).floats().len();
            starts.extend(if exclusive { vec![0.0; leaves] } else { self.before[slot].floats() });
        }
        let own = self.gradient.iter().zip(starts).map(|(d, start)| d - start);
        own.zip(directions.iter().flat_map(Cell::floats)).map(|(d, t)| d * t).collect()
    }

    fn compare(&self, derivative: &Derivative) -> Result<(), Failure> {
        let mut args = constants(self.point);
        if self.source.result.is_some() {
            args.push(self.seed.clone());
        }
        args.extend(self.before.iter().cloned());
        let function = &derivative.function;
        let fails = |stage, text: &str| failure(stage, function, &format!("{}: {text}", derivative.how));
        let outcome = self.library.run(function, args).map_err(|text| fails("run derivative", &text))?;
        if !derivative.agree(&outcome.result, &self.run.result) {
            return Err(fails("value", &format!("{:?}, not {:?}", outcome.result, self.run.result)));
        }
        for (k, param) in self.program.params.iter().enumerate().filter(|(_, param)| param.is_exclusive()) {
            if !derivative.agree(&outcome.params[k], &self.run.params[k]) {
                return Err(fails("effect", &format!("what `{}` holds at the end", param.name)));
            }
        }
        let slots = &outcome.params[outcome.params.len() - self.before.len()..];
        let found: Vec<f64> = slots.iter().flat_map(Cell::floats).collect();
        let scale = self.gradient.iter().fold(1.0_f64, |scale, d| scale.max(d.abs()));
        let close = |(a, b): (&f64, &f64)| (a - b).abs() <= TOLERANCE * scale;
        if found.len() == self.gradient.len() && found.iter().zip(&self.gradient).all(close) {
            return Ok(());
        }
        let text = format!("at {:?}\nfound    {found:?}\nexpected {:?}", self.point, self.gradient);
        Err(fails("gradient", &text))
    }
}

/// The positions of the differentiated parameters.
pub(super) fn wrt(program: &Program) -> Vec<usize> {
    let is = |(_, param): &(usize, &Param)| program.is_wrt(param);
    program.params.iter().enumerate().filter(is).map(|(k, _)| k).collect()
}

pub(super) fn constants(point: &[Input]) -> Vec<Cell<f64>> {
    point.iter().map(|input| input.cell(&mut |value| value)).collect()
}

pub(super) fn bits(cell: &Cell<f64>) -> Vec<u64> {
    cell.floats().into_iter().map(f64::to_bits).collect()
}

/// The tangent of the outputs, each weighted.
pub(super) fn weighted(outputs: &Cell<Dual>, weights: &Cell<f64>) -> f64 {
    outputs.floats().iter().zip(weights.floats()).map(|(output, weight)| output.tangent * weight).sum()
}

/// Numbers that are neither zero nor one.
pub(super) fn wave() -> impl Iterator<Item = f64> {
    (1_i32..).map(|k| (f64::from(k) * 0.7).sin() + 0.25)
}
