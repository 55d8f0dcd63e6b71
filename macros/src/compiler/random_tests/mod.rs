//! Random programs through the compiler, without rustc: each is lowered,
//! verified, run, differentiated in reverse, and its derivative run and compared
//! with dual numbers, with all optimisations on and off.
//!
//! `DERIVE_GRAD_RANDOM=5000:100000 cargo test -p derive_grad_macros --release
//! random_programs -- --nocapture` is the long mode: 100,000 programs from seed
//! 5000, and a report of what was done. A failure prints the seed and the
//! smallest program that still fails.

mod batch;
mod check;
mod forward;
mod library;
mod wide;

use std::collections::BTreeMap;
use std::fmt::Write;

use super::ir::eval;
use super::ir::random::{self, Config, Program};
use check::{Failure, Report};

/// From which seed, and how many programs.
const DEFAULT: (u64, u64) = (0, 1000);

/// How much stack a worker has. An overflow would end the whole run without naming a seed, and in
/// the 2 MiB of a thread one of 100,000 programs did; rustc's own thread has 8 MiB or more.
const STACK: usize = 64 << 20;

/// How many seeds are shown for one kind of failure.
const SHOWN: usize = 20;

#[test]
fn random_programs() {
    let long = std::env::var("DERIVE_GRAD_RANDOM").ok();
    let (first, count) = long.as_deref().map_or(DEFAULT, parse);
    let (report, failures) = run(first, count);
    if long.is_some() {
        println!("seeds {first}..{}: {report}", first + count);
    }
    assert!(failures.is_empty(), "{}", describe(&failures));
    assert!(report.is_wide(), "too little in two directions at once: {report}");
    assert!(report.mostly_compared(), "too much that is not compared: {report}");
    assert!(report.mostly_run(), "too much that the interpreter cannot read: {report}");
}

fn parse(text: &str) -> (u64, u64) {
    let numbers: Vec<u64> = text.split(':').filter_map(|number| number.parse().ok()).collect();
    let [first, count] = numbers[..] else { panic!("DERIVE_GRAD_RANDOM is seed:count, not {text:?}") };
    (first, count)
}

/// Checks the programs of some seeds, on all processors.
fn run(first: u64, count: u64) -> (Report, Vec<(u64, Failure)>) {
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get) as u64;
    let work = |worker: u64| {
        let mut report = Report::default();
        let mut failures = Vec::new();
        let library = library::read();
        for seed in (first..first + count).filter(|seed| seed % workers == worker) {
            let program = random::program(seed, &Config::of(seed));
            if let Err(failure) = check::check(&program, &library, &mut report) {
                println!("seed {seed} fails: {}", failure.stage);
                failures.push((seed, failure));
            }
        }
        (report, failures)
    };
    let mut report = Report::default();
    let mut failures = Vec::new();
    std::thread::scope(|scope| {
        let handles = (0..workers).map(|worker| {
            let thread = std::thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, move || work(worker)).expect("there is memory for a thread")
        });
        let handles: Vec<_> = handles.collect();
        for handle in handles {
            let (part, failed) = handle.join().expect("a worker reports panics as failures");
            report.add(&part);
            failures.extend(failed);
        }
    });
    failures.sort_by_key(|(seed, _)| *seed);
    (report, failures)
}

/// How many fail where, and of each kind the first, made smaller.
fn describe(failures: &[(u64, Failure)]) -> String {
    let mut text = format!("{} programs fail:", failures.len());
    let mut kinds: BTreeMap<&str, Vec<&(u64, Failure)>> = BTreeMap::new();
    for failed in failures {
        kinds.entry(failed.1.stage).or_default().push(failed);
    }
    for (stage, failed) in &kinds {
        let seeds: Vec<u64> = failed.iter().take(SHOWN).map(|(seed, _)| *seed).collect();
        let _ = write!(text, "\n  {stage}: {} of them, seeds {seeds:?}", failed.len());
    }
    let library = library::read();
    for failed in kinds.values() {
        let (seed, failure) = failed[0];
        let program = random::program(*seed, &Config::of(*seed));
        let (program, failure) = shrunk(&library, program, failure.clone());
        let (stage, options) = (failure.stage, program.options());
        let _ = write!(text, "\n\nseed {seed}, {stage}: {}\n{options}\n{}", failure.text, program.source());
    }
    text
}

/// A smaller program that fails in the same way: as long as that helps, every
/// statement is left out that does not matter.
fn shrunk(library: &eval::Program, mut program: Program, mut failure: Failure) -> (Program, Failure) {
    loop {
        let before = program.size();
        let mut k = 0;
        while k < program.size() {
            match program.without(k).and_then(|smaller| same_failure(library, smaller, &failure)) {
                Some(found) => (program, failure) = found,
                None => k += 1,
            }
        }
        if program.size() == before {
            return (program, failure);
        }
    }
}

fn same_failure(library: &eval::Program, program: Program, failure: &Failure) -> Option<(Program, Failure)> {
    let failed = check::check(&program, library, &mut Report::default()).err()?;
    // What does not run must not run for the same reason.
    let first = |failure: &Failure| failure.text.lines().next().unwrap_or_default().to_owned();
    let same = failed.stage == failure.stage && (failed.stage != "run" || first(&failed) == first(failure));
    same.then_some((program, failed))
}
