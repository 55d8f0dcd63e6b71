//! The package `no_std/` builds by itself: without `std`, and with the package
//! `derive_grad` under another name.

use std::process::Command;

#[test]
fn builds_without_std_and_renamed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/no_std");
    let target = std::env::temp_dir().join("derive_grad_no_std");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--manifest-path"])
        .arg(format!("{folder}/Cargo.toml"))
        .arg("--target-dir")
        .arg(target)
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
