//! Rules about the sources themselves.

use std::fs;
use std::path::{Path, PathBuf};

/// The folders from the bottom up: each may import those before it only.
const LAYERS: [&str; 8] = ["rules", "diagnostics", "ir", "options", "lower", "analysis", "diff", "simplify"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

fn compiler() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/compiler")
}

/// All sources: the entry point, the compiler and the derive.
fn all() -> Vec<PathBuf> {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    files
}

#[test]
fn layers_do_not_point_upward() {
    for (level, layer) in LAYERS.iter().enumerate() {
        let mut files = Vec::new();
        let folder = compiler().join(layer);
        if folder.is_dir() {
            sources(&folder, &mut files);
        } else {
            files.push(folder.with_extension("rs"));
        }
        for file in files {
            if file.file_name().is_some_and(|name| name.to_string_lossy().contains("test")) {
                continue;
            }
            let text = fs::read_to_string(&file).expect("a source file is text");
            for upper in LAYERS[level + 1..].iter().chain(&["emit"]) {
                let import = format!("use crate::compiler::{upper}");
                assert!(
                    !text.contains(&import),
                    "{} imports `{upper}`, which stands above it",
                    file.display()
                );
            }
        }
    }
}

#[test]
fn every_file_says_what_it_is_for() {
    for file in all() {
        let text = fs::read_to_string(&file).expect("a source file is text");
        assert!(text.starts_with("//! "), "{} has no `//!` header", file.display());
    }
}

#[test]
fn only_the_entry_point_names_proc_macro() {
    for file in all() {
        let text = fs::read_to_string(&file).expect("a source file is text");
        let own = file.file_name().is_some_and(|name| name == "tidy.rs" || name == "lib.rs");
        assert!(own || !text.contains("proc_macro::"), "{} names `proc_macro`", file.display());
    }
}
