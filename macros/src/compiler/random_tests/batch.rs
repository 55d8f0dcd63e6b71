//! The batch that rustc compiles: `tests/tests/random_batch.rs`, with programs of
//! the same generator through the real macro.
//!
//! The file is committed. `UPDATE_RANDOM=1 cargo test -p derive_grad_macros batch`
//! writes it anew; without that variable the test checks that it is current.

use crate::compiler::ir::random::{self, Config, Input, Program};

/// How many programs the batch has.
const PROGRAMS: usize = 120;

/// Seeds that the other tests do not use.
const FIRST_SEED: u64 = 1_000_000;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/tests/random_batch.rs");

const HEADER: &str = "\
//! Random programs through the real macro, compared with dual numbers. Written by
//! `UPDATE_RANDOM=1 cargo test -p derive_grad_macros batch`.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;
";

#[test]
fn batch_is_current() {
    let text = batch();
    if std::env::var_os("UPDATE_RANDOM").is_some() {
        std::fs::write(FILE, text).expect("the tests' folder is there");
        return;
    }
    let found = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(found == text, "`UPDATE_RANDOM=1 cargo test -p derive_grad_macros batch` writes {FILE}");
}

/// The file's text.
fn batch() -> String {
    let programs = (FIRST_SEED..).map(|seed| random::program(seed, &Config::default()));
    let items: Vec<String> = programs.take(PROGRAMS).map(|program| item(&program)).collect();
    format!("{HEADER}\n{}", items.join("\n"))
}

fn item(program: &Program) -> String {
    let point = |point: &Vec<Input>| {
        let args: Vec<String> = point.iter().map(Input::text).collect();
        format!("kink({})", args.join(", "))
    };
    let points: Vec<String> = program.points.iter().map(point).collect();
    let options = match program.options() {
        none if none.is_empty() => none,
        some => format!("({some})"),
    };
    format!("#[zoo({})]\n#[derive_grad{options}]\n{}", points.join(", "), program.source())
}
