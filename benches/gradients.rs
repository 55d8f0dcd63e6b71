//! Prints what gradients cost, as ratios: of the generated gradient to the one
//! written by hand, and of both to the objective itself.
//!
//!     cargo bench -p derive_grad_benches -- [--quick] [--all] [--second | --peers] [NAME]...
//!
//! `--quick` takes fewer rounds; `--all` takes all sizes of `ADBench` and `GradBench`, which takes
//! many minutes; `--second` measures second derivatives instead, as ratios to the generated
//! gradient; `--peers` measures other packages, those whose features are on (`--features
//! num-dual,reverse,aad`), and central differences; names choose the rows that contain one of them. All is checked before it is timed.
//! Beside each ratio stands what it is to stay below; nothing is asserted about times.
//!
//! A second table, for the machine at hand:
//!
//!     RUSTFLAGS='-C target-cpu=native' cargo bench -p derive_grad_benches
//!
//! Not criterion or divan: these report one function after the other, minutes
//! apart on a busy machine. Here the functions of a row take turns, some
//! milliseconds each, and of each the least time over these rounds counts: what
//! else the machine does can only add to it.

use std::env;
use std::process::ExitCode;
use std::time::Duration;

use derive_grad_benches::{Case, Peer, Sizes, Timer, groups, small};

const USAGE: &str =
    "usage: cargo bench -p derive_grad_benches -- [--quick] [--all] [--second | --peers] [NAME]...";

/// How long to measure.
#[derive(Clone, Copy)]
struct Effort {
    rounds: usize,
    /// Time of one function in one round.
    turn: Duration,
    /// After that long a function takes part in no more rounds, if it took part in [`LEAST`].
    limit: Duration,
}

const FULL: Effort = Effort { rounds: 61, turn: Duration::from_millis(3), limit: Duration::from_millis(800) };
const QUICK: Effort =
    Effort { rounds: 15, turn: Duration::from_millis(1), limit: Duration::from_millis(100) };

/// Rounds of slow functions.
const LEAST: usize = 3;

fn main() -> ExitCode {
    let mut effort = FULL;
    let mut names = Vec::new();
    let (mut second, mut peers, mut sizes) = (false, false, &Sizes::FULL);
    for argument in env::args().skip(1) {
        match argument.as_str() {
            "--bench" => {} // from cargo
            "--quick" => effort = QUICK,
            "--all" => sizes = &Sizes::ALL,
            "--second" => second = true,
            "--peers" => peers = true,
            "--help" | "-h" => {
                println!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            option if option.starts_with('-') => {
                eprintln!("error: there is no option `{option}`\n{USAGE}");
                return ExitCode::FAILURE;
            }
            name => names.push(name.to_lowercase()),
        }
    }
    let mut groups = groups(sizes);
    if second {
        groups.push(Box::new(small));
    }
    let wanted = |case: &Case| {
        let title = case.to_string().to_lowercase();
        (!second || case.hvp.is_some()) && (names.is_empty() || names.iter().any(|name| title.contains(name)))
    };
    let wanted = groups.into_iter().flat_map(|group| group()).filter(wanted);
    let rows = match (peers, second) {
        (true, _) => print_peers(wanted, effort),
        (false, true) => print_second(wanted, effort),
        (false, false) => print_table(wanted, effort),
    };
    if rows == 0 {
        eprintln!("error: no row's name contains {}", names.join(" or "));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// Returns how many rows it has.
fn print_table(cases: impl Iterator<Item = Case>, effort: Effort) -> usize {
    let rows: Vec<[String; 10]> = cases.map(|case| row(&case, effort)).collect();
    println!("The least times per call over {} rounds, and their ratios;", effort.rounds);
    println!("vectors of {}. hand, gen: value and derivative, by hand and generated.\n", vectors());
    let headings =
        ["objective", "size", "primal", "hand", "gen", "hand/primal", "gen/hand", "bar", "gen/primal", "bar"]
            .map(str::to_owned);
    print_rows(&headings, &rows);
    rows.len()
}

/// The product of the Hessian with a direction, and the Hessian, beside the gradient.
fn print_second(cases: impl Iterator<Item = Case>, effort: Effort) -> usize {
    let rows: Vec<[String; 7]> = cases.map(|case| second_row(&case, effort)).collect();
    println!("The least times per call over {} rounds, and their ratios;", effort.rounds);
    println!("vectors of {}. gen: value and gradient, generated.\n", vectors());
    let headings =
        ["objective", "size", "gen", "hvp", "hessian", "hvp/gen", "hessian/gen"].map(str::to_owned);
    print_rows(&headings, &rows);
    rows.len()
}

/// Other packages beside the gradient written by hand and the generated one, a row for each.
fn print_peers(cases: impl Iterator<Item = Case>, effort: Effort) -> usize {
    let headings = ["objective", "size", "by", "hand", "gen", "this", "gen/hand", "this/hand", "this/gen"];
    let cases = cases.filter(|case| !case.other_packages().is_empty());
    let rows: Vec<_> = cases.flat_map(|case| peer_rows(&case, effort)).collect();
    println!("The least times per call over {} rounds, and their ratios;", effort.rounds);
    println!("vectors of {}. Value and gradient by other packages.\n", vectors());
    print_rows(&headings.map(str::to_owned), &rows);
    rows.len()
}

/// Checks and measures what other packages make of one objective.
fn peer_rows(case: &Case, effort: Effort) -> Vec<[String; 9]> {
    eprintln!("{case}");
    case.check();
    case.check_peers();
    let row = |peer: &Peer| {
        let timers = [case.hand.as_ref(), case.generated.as_ref(), Some(&peer.timer)];
        let measured = Measured::of(timers, effort);
        let time = |k| measured.time(k).map_or("-".to_owned(), in_words);
        let ratio = |k, l| measured.ratio(k, l).map_or("-".to_owned(), |ratio| format!("{ratio:.2}"));
        let names = [case.name.to_owned(), case.size.clone(), peer.name.to_owned()];
        let [name, size, by] = names;
        [name, size, by, time(0), time(1), time(2), ratio(1, 0), ratio(2, 0), ratio(2, 1)]
    };
    case.other_packages().iter().map(row).collect()
}

/// Checks and measures one objective's second derivatives.
fn second_row(case: &Case, effort: Effort) -> [String; 7] {
    eprintln!("{case}");
    case.check();
    let measured = Measured::of([&case.generated, &case.hvp, &case.hessian].map(Option::as_ref), effort);
    let time = |k| measured.time(k).map_or("-".to_owned(), in_words);
    let ratio = |k| measured.ratio(k, 0).map_or("-".to_owned(), |ratio| format!("{ratio:.2}"));
    [case.name.to_owned(), case.size.clone(), time(0), time(1), time(2), ratio(1), ratio(2)]
}

fn print_rows<const N: usize>(headings: &[String; N], rows: &[[String; N]]) {
    let all = || [headings].into_iter().chain(rows);
    let widths: [usize; N] =
        std::array::from_fn(|k| all().map(|row| row[k].chars().count()).max().unwrap_or(0));
    print_row(headings, &widths);
    print_row(&widths.map(|width| "-".repeat(width)), &widths);
    for row in rows {
        print_row(row, &widths);
    }
}

fn print_row<const N: usize>(row: &[String; N], widths: &[usize; N]) {
    let cells = row.iter().zip(widths).enumerate();
    let cells = cells.map(|(k, (cell, &width))| match k {
        0 | 1 => format!("{cell:<width$}"),
        _ => format!("{cell:>width$}"),
    });
    println!("| {} |", cells.collect::<Vec<_>>().join(" | "));
}

/// Checks and measures one objective.
fn row(case: &Case, effort: Effort) -> [String; 10] {
    eprintln!("{case}");
    case.check();
    let timers = [Some(&case.primal), case.hand.as_ref(), case.generated.as_ref()];
    let measured = Measured::of(timers, effort);
    let time = |k| measured.time(k).map_or("-".to_owned(), in_words);
    let ratio = |k, l| measured.ratio(k, l).map_or("-".to_owned(), |ratio| format!("{ratio:.2}"));
    let bar = |limit: Option<f64>, l| match (limit, measured.ratio(2, l)) {
        (None, _) => "-".to_owned(),
        (Some(limit), Some(found)) if found > limit => format!("{limit:.2}, missed"),
        (Some(limit), _) => format!("{limit:.2}"),
    };
    [
        case.name.to_owned(),
        case.size.clone(),
        time(0),
        time(1),
        time(2),
        ratio(1, 0),
        ratio(2, 1),
        bar(case.bars.hand, 1),
        ratio(2, 0),
        bar(case.bars.primal, 0),
    ]
}

/// Seconds per call, of each function that there is, in each round.
struct Measured([Option<Vec<f64>>; 3]);

impl Measured {
    fn of(timers: [Option<&Timer>; 3], effort: Effort) -> Self {
        let calls = timers.map(|time| time.map(|time| calls_in(effort.turn, time)));
        let mut seconds = timers.map(|time| time.map(|_| Vec::new()));
        for _ in 0..effort.rounds {
            for ((time, calls), seconds) in timers.iter().zip(calls).zip(&mut seconds) {
                let (Some(time), Some(calls), Some(seconds)) = (time, calls, seconds) else {
                    continue;
                };
                let spent = f64::from(calls) * seconds.iter().sum::<f64>();
                if seconds.len() < LEAST || spent < effort.limit.as_secs_f64() {
                    seconds.push(time(calls).as_secs_f64() / f64::from(calls));
                }
            }
        }
        Self(seconds)
    }

    /// The least.
    fn time(&self, k: usize) -> Option<f64> {
        self.0[k].iter().flatten().copied().min_by(f64::total_cmp)
    }

    fn ratio(&self, k: usize, l: usize) -> Option<f64> {
        Some(self.time(k)? / self.time(l)?)
    }
}

/// How many calls fill about one turn; finding out warms up, too.
fn calls_in(turn: Duration, time: &Timer) -> u32 {
    let mut calls = 1;
    while 2 * time(calls) < turn {
        calls *= 2;
    }
    calls
}

fn in_words(seconds: f64) -> String {
    let nanoseconds = 1e9 * seconds;
    match nanoseconds {
        0.0..1e3 => format!("{nanoseconds:.2} ns"),
        1e3..1e6 => format!("{:.2} us", nanoseconds / 1e3),
        _ => format!("{:.2} ms", nanoseconds / 1e6),
    }
}

/// The widest vectors that the compiler may use.
fn vectors() -> &'static str {
    if cfg!(target_feature = "avx512f") {
        "AVX-512"
    } else if cfg!(target_feature = "avx2") {
        "AVX2"
    } else if cfg!(target_feature = "sse2") {
        "SSE2"
    } else {
        "the target's baseline"
    }
}
