//! The batch that rustc compiles: the parts of `tests/tests/random_batch/`, with
//! programs of the same generator through the real macro.
//!
//! The files are committed. `UPDATE_RANDOM=1 cargo test -p derive_grad_macros batch`
//! writes them anew; without that variable the test checks that they are current, that
//! none is missing and none left over. `UPDATE_RANDOM=5000:600` writes 600 others, from
//! seed 5000, for a longer run.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::compiler::ir::random::{self, Config, Input, Program};
use crate::compiler::zoo::{has_jacobian, has_modes};

/// From which seed, one that the other tests do not use, and how many programs.
const DEFAULT: (u64, u64) = (1_000_000, 120);

/// How many of them stand in one file.
const IN_A_PART: usize = 10;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/tests/random_batch");

const MAIN_HEADER: &str = "\
//! Random programs through the real macro, compared with dual numbers. Written by
//! `UPDATE_RANDOM=1 cargo test -p derive_grad_macros batch`.
#![allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
";

const PART_HEADER: &str = "\
//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;
";

/// The dual copies of `types.rs`.
const FOUND: &str = "types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked)";

/// The text of each file, by its name.
type Files = BTreeMap<String, String>;

#[test]
fn batch_is_current() {
    if let Ok(which) = std::env::var("UPDATE_RANDOM") {
        let (first, count) = if which.contains(':') { super::parse(&which) } else { DEFAULT };
        write(&batch(first, count)).expect("the batch's folder can be written");
        return;
    }
    let found = read().expect("the batch's folder can be read");
    let wrong = differing(&batch(DEFAULT.0, DEFAULT.1), &found);
    assert!(
        wrong.is_empty(),
        "`UPDATE_RANDOM=1 cargo test -p derive_grad_macros batch` writes {FOLDER}: {}",
        wrong.join(", ")
    );
}

#[test]
fn batch_misses_no_file() {
    let files = |names: &[(&str, &str)]| -> Files {
        names.iter().map(|&(name, text)| (name.to_owned(), text.to_owned())).collect()
    };
    let batch = files(&[("a.rs", "1"), ("b.rs", "2")]);
    assert!(differing(&batch, &batch).is_empty());
    let found = files(&[("b.rs", "3"), ("c.rs", "4")]);
    assert_eq!(differing(&batch, &found), ["a.rs is missing", "b.rs is not current", "c.rs is left over"]);
}

/// What is wrong with the files found.
fn differing(batch: &Files, found: &Files) -> Vec<String> {
    let wanted = batch.iter().filter_map(|(name, text)| match found.get(name) {
        None => Some(format!("{name} is missing")),
        Some(found) if found != text => Some(format!("{name} is not current")),
        Some(_) => None,
    });
    let left = found.keys().filter(|name| !batch.contains_key(*name));
    wanted.chain(left.map(|name| format!("{name} is left over"))).collect()
}

/// The Rust files of the folder.
fn read() -> std::io::Result<Files> {
    let mut files = Files::new();
    for entry in fs::read_dir(FOLDER)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.file_name().expect("it has an extension").to_string_lossy().into_owned();
            files.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}

/// Writes the batch, and removes what is left over of an older one.
fn write(batch: &Files) -> std::io::Result<()> {
    fs::create_dir_all(FOLDER)?;
    for name in read()?.keys().filter(|name| !batch.contains_key(*name)) {
        fs::remove_file(Path::new(FOLDER).join(name))?;
    }
    batch.iter().try_for_each(|(name, text)| fs::write(Path::new(FOLDER).join(name), text))
}

/// The files as they should be.
fn batch(first: u64, count: u64) -> Files {
    let config = |seed| Config { compiled: true, ..Config::of(seed) }.without_lists();
    let programs = (first..first + count).map(|seed| random::program(seed, &config(seed)));
    let items: Vec<String> = programs.map(|program| item(&program)).collect();
    let parts = items.chunks(IN_A_PART).enumerate();
    let mut files: Files = parts
        .map(|(k, part)| (format!("part_{k:02}.rs"), format!("{PART_HEADER}\n{}", part.join("\n"))))
        .collect();
    files.insert("types.rs".to_owned(), random::TYPES.to_owned());
    let modules: Vec<String> =
        files.keys().map(|file| format!("mod {};\n", file.trim_end_matches(".rs"))).collect();
    files.insert("main.rs".to_owned(), format!("{MAIN_HEADER}\n{}", modules.concat()));
    files
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
    let source = program.source();
    let given = program.options().parse().expect("options are tokens");
    let tokens = source.parse().expect("a program is tokens");
    let modes = if has_modes(&given, &tokens) { "" } else { "no_modes, " };
    let effects = if has_jacobian(&given, &tokens) { "" } else { "effects, " };
    format!("#[zoo({modes}{effects}{}, {})]\n#[derive_grad{options}]\n{source}", FOUND, points.join(", "))
}
