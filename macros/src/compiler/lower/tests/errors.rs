//! Errors of the options and the signature, and of exits that cannot be followed.

use expect_test::expect;

use super::check_errors;

#[test]
fn errors_several_errors() {
    check_errors(
        "wrt(y, z, z), fast, jvp, wrt(x)",
        "fn f(x: f64, n: usize) -> usize { n }",
        &expect![[r#"
            there is no option `fast`; the options are `wrt`, `jvp`, `jacobian`, `hvp`, `hessian`, `order`, `vjp`, `partials`, `reassociate`, `checkpoint`, `explain`, `no_link` and `crate`; to choose a parameter, write `wrt(fast)`
            the option `wrt` is given twice; keep one of them
            there is no parameter `y`; those that can be differentiated are `x`
            there is no parameter `z`; those that can be differentiated are `x`
            the result of type `usize` has no derivative; return a float, or an array, `Vec` or tuple of floats"#]],
    );
}

#[test]
fn errors_nothing() {
    check_errors(
        "",
        "fn f(n: usize, s: &str) -> f64 { n as f64 }",
        &expect![
            "there is nothing to differentiate: none of the parameters holds floating-point numbers (`n: usize`, `s: &str`)"
        ],
    );
}

#[test]
fn errors_kinds() {
    check_errors(
        "",
        r#"async unsafe extern "C" fn f(x: f64) -> f64 { x }"#,
        &expect![[r#"
        an `async` function cannot be differentiated: it may be suspended between its steps; compute the value in a function without `async`, and await outside of it
        an `unsafe` function cannot be differentiated: what its callers must uphold is not known to hold for the generated code; wrap it in a safe function with `partials(..)` or `vjp = path`
        a function with a foreign calling convention cannot be differentiated; move the body to an ordinary function and differentiate that"#]],
    );
}

#[test]
fn errors_user_types() {
    check_errors(
        "",
        "fn f(p: &Point, x: f64) -> Option<usize> { None }",
        &expect![
            "the result of type `Option<usize>` has no derivative; return a float, or an array, `Vec` or tuple of floats"
        ],
    );
}

#[test]
fn errors_exits_in_expressions() {
    check_errors(
        "",
        "fn f(x: f64) -> f64 { match x { y if { if y > 0.0 { return 1.0 } true } => x, _ => x * 2.0 } }",
        &expect![
            "`return` inside a larger expression cannot be followed; bind the part around it with a `let` first"
        ],
    );
}
