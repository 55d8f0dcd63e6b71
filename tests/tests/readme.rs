//! The README's table of supported Rust: one function for each of its lines, in
//! its order and with its name, that uses all that the line promises.
#![allow(
    missing_docs,
    unused_assignments,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::float_cmp,
    clippy::useless_vec
)]

#[path = "readme/calls.rs"]
mod calls;
#[path = "readme/chains.rs"]
mod chains;
#[path = "readme/statements.rs"]
mod statements;
#[path = "readme/types.rs"]
mod types;

/// The functions, in the order of the table.
const SOURCES: [&str; 4] = [
    include_str!("readme/statements.rs"),
    include_str!("readme/calls.rs"),
    include_str!("readme/chains.rs"),
    include_str!("readme/types.rs"),
];

/// The lines of the table: their names and what they promise.
fn table() -> Vec<(String, String)> {
    let readme = include_str!("../../README.md");
    let (_, section) = readme.split_once("## Supported Rust").expect("the section is there");
    let (section, _) = section.split_once("\n## ").expect("another follows");
    let rows = section.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
    let cells = rows.map(|row| row.replace("\\|", "\u{1}"));
    cells
        .map(|row| {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            (cells[1].to_owned(), cells[2].replace('\u{1}', "|"))
        })
        .filter(|(name, _)| !name.is_empty())
        .collect()
}

/// The functions with `#[zoo]`: their names and texts.
fn zoo_functions() -> Vec<(String, String)> {
    let source = SOURCES.concat();
    let source = source.replace("\n/// Beyond dual numbers.", "\n#[zoo(");
    let all = source.split("\n#[zoo(").skip(1);
    all.map(|text| {
        let (_, after) = text.split_once("\nfn ").expect("a function");
        let (name, _) = after.split_once(['(', '<']).expect("parameters");
        (name.to_owned(), text.to_owned())
    })
    .collect()
}

#[test]
fn each_line_of_the_table_has_its_function() {
    let names = |all: Vec<(String, String)>| all.into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert!(!table().is_empty());
    assert_eq!(names(zoo_functions()), names(table()));
}

/// The words in code font; what is a pattern for code is left out.
fn words(promises: &str) -> Vec<&str> {
    let code = promises.split('`').skip(1).step_by(2);
    code.flat_map(str::split_whitespace).filter(|word| !word.contains(['[', ']'])).collect()
}

#[test]
fn each_word_of_a_line_is_used() {
    for ((name, promises), (_, text)) in table().into_iter().zip(zoo_functions()) {
        for word in words(&promises) {
            assert!(text.contains(word), "`{name}` does not use `{word}`");
        }
    }
}
