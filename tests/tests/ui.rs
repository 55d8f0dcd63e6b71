//! What the compiler says to mistakes: one folder of `ui/` for each kind. The
//! first line of a case says what the user did and what the error must say.
//!
//! `TRYBUILD=overwrite cargo test -p derive_grad_tests --test ui` blesses, and
//! `cargo test -p derive_grad_tests --test ui -- mistakes trybuild=options` runs a part.

/// The texts around our messages are rustc's own, and differ between versions.
const PINNED: &str = "rustc 1.95.";

#[test]
fn mistakes_are_explained() {
    let rustc = std::process::Command::new("rustc").arg("-V").output();
    let version =
        rustc.map_or_else(|_| String::new(), |out| String::from_utf8_lossy(&out.stdout).into_owned());
    if version.starts_with(PINNED) {
        trybuild::TestCases::new().compile_fail("ui/*/*.rs");
    } else {
        eprintln!("skipped: the expected texts are those of {PINNED}*, this is {version}");
    }
}

#[test]
fn each_case_says_what_it_is() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let folders = std::fs::read_dir(folder).expect("tests/ui");
    let files = folders.flat_map(|f| std::fs::read_dir(f.expect("an entry").path()).expect("a folder"));
    let sources =
        files.map(|f| f.expect("an entry").path()).filter(|f| f.extension().is_some_and(|e| e == "rs"));
    let mut count = 0;
    for source in sources {
        let text = std::fs::read_to_string(&source).expect("UTF-8");
        assert!(text.starts_with("//! "), "{} has no header", source.display());
        count += 1;
    }
    assert!(count >= 60, "{count} cases");
}
