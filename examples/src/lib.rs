//! What the examples share: data, pictures, and checks of what they are given.
//! The programs themselves stand one folder up, one file each.

mod data;
pub mod plot;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};

pub use data::{check_samples, make_moons};

/// Ends a program: an error is told in one line, whatever `RUST_BACKTRACE` says.
#[must_use]
pub fn report(result: Result<()>) -> ExitCode {
    if let Err(error) = result {
        eprintln!("error: {error:#}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

/// The folder for pictures: the program's only argument, by default
/// `examples/out`. It is created where it does not exist.
///
/// # Errors
/// If there are more arguments, an option, or the folder cannot be created.
pub fn output_dir() -> Result<PathBuf> {
    let mut args = env::args_os().skip(1);
    let dir = args.next().map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("out"), PathBuf::from);
    ensure!(
        !dir.as_os_str().as_encoded_bytes().starts_with(b"-"),
        "there is no option {}; the only argument is the folder for the pictures",
        dir.display()
    );
    if let Some(extra) = args.next() {
        bail!(
            "unexpected argument {}; the only argument is the folder for the pictures",
            Path::new(&extra).display()
        );
    }
    fs::create_dir_all(&dir).with_context(|| format!("cannot create the folder {}", dir.display()))?;
    Ok(dir)
}

/// The slope of `f` at `x` from two evaluations: what one does without gradients.
pub fn central_difference(f: impl Fn(f64) -> f64, x: f64, step: f64) -> f64 {
    (f(x + step) - f(x - step)) / (2.0 * step)
}
