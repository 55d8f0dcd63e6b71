//! What is said to mistakes.

use super::{Kind, expand};

#[track_caller]
fn says(args: &str, expected: &str) {
    let found = expand(Kind::Gradient, args.parse().expect("tokens")).to_string();
    assert!(found.contains("compile_error") && found.contains(expected), "{found}");
}

#[test]
fn mistakes() {
    says("f", "expected a call");
    says("(f)(x)", "expected the path of an annotated function");
    says("f(x), wrt(y)", "no argument is the variable `y`; those that are: `x`");
    says("f(1.0), wrt(y)", "give the arguments names with `let`");
    says("f(x), wrong", "expected `wrt(..)`, `tolerance = ..`, `unit`, `reassociate` or `crate = ..`");
    says("f(x) y", "expected `,`, or the end");
}
