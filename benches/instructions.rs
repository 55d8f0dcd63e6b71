//! Counts the instructions of generated gradients, and compares them with those in
//! `instructions.txt`:
//!
//!     cargo run --release -p derive_grad_benches --example instructions [-- --bless]
//!
//! Needs `valgrind`, under whose tool callgrind the program runs itself once for each kernel. Counts
//! do not depend on what else the machine does, but on the compiler and on the C library:
//! `instructions.txt` says which they were. It fails where a kernel takes 2 % more than there;
//! `--bless` writes the file anew.

use std::env;
use std::fmt::Write;
use std::hint::black_box;
use std::process::{Command, ExitCode};

use derive_grad_benches::adbench::gmm::gmm_value_and_grad;
use derive_grad_benches::adbench::lstm::lstm_value_and_grad;
use derive_grad_benches::heat::heat_value_and_grad;
use derive_grad_benches::kmeans::kmeans_value_and_grad;
use derive_grad_benches::least_squares::least_squares_value_and_grad;
use derive_grad_benches::lennard_jones::lennard_jones_value_and_grad;
use derive_grad_benches::log_sum_exp::log_sum_exp_value_and_grad;
use derive_grad_benches::logistic::logistic_value_and_grad;
use derive_grad_benches::mse::mse_value_and_grad;
use derive_grad_benches::ode::ode_vjp;
use derive_grad_benches::recurrence::recurrence_value_and_grad;
use derive_grad_benches::rosenbrock::rosenbrock_value_and_grad;
use derive_grad_benches::softmax::softmax_value_and_grad;
use fastrand::Rng;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/instructions.txt");

/// How much more is too much.
const LIMIT: f64 = 1.02;

const KERNELS: &[&str] = &[
    "mse",
    "logistic",
    "softmax",
    "llsq",
    "rosenbrock",
    "lse",
    "lennard-jones",
    "recurrence",
    "heat",
    "kmeans",
    "ode",
    "gmm",
    "lstm",
];

/// What callgrind collects.
#[inline(never)]
fn measured<T>(gradient: impl FnOnce() -> T) {
    black_box(gradient());
}

fn run(kernel: &str) {
    let rng = &mut Rng::with_seed(51);
    let mut list = |n: usize| -> Vec<f64> { black_box((0..n).map(|_| rng.f64() - 0.5).collect()) };
    let (x, y, z) = (list(1_000), list(1_000), list(100));
    let classes: Vec<usize> = (0..10).map(|i| i % 5).collect();
    match kernel {
        "mse" => measured(|| mse_value_and_grad(0.5, 0.1, &x, &y)),
        "logistic" => measured(|| logistic_value_and_grad(&z, 0.1, &x, &y[..10])),
        "softmax" => measured(|| softmax_value_and_grad(&x[..500], &y[..5], &y, &classes)),
        "llsq" => measured(|| least_squares_value_and_grad(&z, 100)),
        "rosenbrock" => measured(|| rosenbrock_value_and_grad(&x)),
        "lse" => measured(|| log_sum_exp_value_and_grad(&x)),
        "lennard-jones" => measured(|| lennard_jones_value_and_grad(&x.as_chunks().0[..50])),
        "recurrence" => measured(|| recurrence_value_and_grad(1.3, &x)),
        "heat" => measured(|| heat_value_and_grad(&x, 0.2, 10, &y)),
        "kmeans" => measured(|| kmeans_value_and_grad(&x, &y[..80], 8)),
        "ode" => measured(|| {
            let mut gradient = vec![0.0; x.len()];
            (ode_vjp(&x, 3, &y, &mut gradient), gradient)
        }),
        // Five Gaussians in four dimensions, 50 points.
        "gmm" => measured(|| gmm_value_and_grad(&z[..5], &z[..20], &z[..50], &x[..200], 1.0, 0)),
        // Two layers, characters of 14 bits.
        "lstm" => measured(|| lstm_value_and_grad(&x[..224], &y[..42], &z[..56], &x[..420])),
        _ => eprintln!("error: there is no kernel `{kernel}`"),
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [option, kernel] = &arguments[..]
        && option == "--kernel"
    {
        run(kernel);
        return ExitCode::SUCCESS;
    }
    let known = std::fs::read_to_string(FILE).unwrap_or_default();
    let mut found = format!("# {}, {}\n", version("rustc"), version("ldd"));
    let mut worse = false;
    println!("| kernel | instructions | before | ratio |\n| --- | --- | --- | --- |");
    for kernel in KERNELS {
        let Some(count) = count(kernel) else {
            eprintln!("error: `valgrind` is needed");
            return ExitCode::FAILURE;
        };
        let before = before(&known, kernel);
        let ratio = before.map_or(1.0, |before| count as f64 / before as f64);
        worse |= ratio > LIMIT;
        let before = before.map_or("-".to_owned(), |before| before.to_string());
        println!("| {kernel} | {count} | {before} | {ratio:.3} |");
        let _ = writeln!(found, "{kernel} {count}");
    }
    if arguments.iter().any(|argument| argument == "--bless") {
        if let Err(error) = std::fs::write(FILE, found) {
            eprintln!("error: `{FILE}`: {error}");
            return ExitCode::FAILURE;
        }
    } else if worse {
        eprintln!(
            "error: more instructions than in `{FILE}`, which was made with {}",
            known.lines().next().unwrap_or("-")
        );
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn before(known: &str, kernel: &str) -> Option<u64> {
    let mut rows = known.lines().filter_map(|line| line.split_once(' '));
    rows.find(|(name, _)| *name == kernel)?.1.parse().ok()
}

/// The first line of what the program says of its version.
fn version(program: &str) -> String {
    let output = Command::new(program).arg("--version").output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    text.lines().next().unwrap_or(program).to_owned()
}

fn count(kernel: &str) -> Option<u64> {
    let own = env::current_exe().ok()?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*::measured*"]);
    let output = valgrind.arg(own).args(["--kernel", kernel]).output().ok()?;
    let report = String::from_utf8_lossy(&output.stderr).into_owned();
    let (_, count) = report.lines().find_map(|line| line.split_once("Collected : "))?;
    count.trim().parse().ok()
}
