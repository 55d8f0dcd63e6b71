//! The documentation of generated functions: snapshots, and formulas against
//! differences.

#![allow(clippy::needless_raw_string_hashes)] // as `UPDATE_EXPECT` writes them

use expect_test::{Expect, expect};
use quote::ToTokens;

use crate::compiler::analysis::activity::Activity;
use crate::compiler::ir::Function;
use crate::compiler::ir::eval::{self, Cell};
use crate::compiler::testing::{lowered, order};
use crate::compiler::{expand, formulas};

/// The documentation of the public functions that are generated.
fn docs(source: &str) -> String {
    let mut item: syn::ItemFn = syn::parse_str(source).expect(source);
    let attribute = item.attrs.pop();
    let args =
        attribute.and_then(|a| a.meta.require_list().ok().map(|l| l.tokens.clone())).unwrap_or_default();
    let file: syn::File = syn::parse2(expand(args, item.to_token_stream())).expect(source);
    let functions = file.items.into_iter().skip(1).filter_map(|item| match item {
        syn::Item::Fn(f) if !f.sig.ident.to_string().starts_with("__") => Some(f),
        _ => None,
    });
    functions.flat_map(|f| [format!("fn {}\n", f.sig.ident), doc(&f.attrs)]).collect()
}

fn doc(attrs: &[syn::Attribute]) -> String {
    let lines = attrs.iter().filter_map(|attr| match &attr.meta {
        syn::Meta::NameValue(syn::MetaNameValue {
            path,
            value: syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }),
            ..
        }) if path.is_ident("doc") => Some(format!("   {}", line.value()).trim_end().to_owned() + "\n"),
        _ => None,
    });
    lines.collect()
}

fn check(source: &str, expected: &Expect) {
    expected.assert_eq(&docs(source));
}

/// Of `f_vjp` alone; the other functions have the same formulas.
fn check_vjp(source: &str, expected: &Expect) {
    let docs = docs(source);
    let (vjp, others) = docs.split_once("fn f_value_and_grad").expect("there is a gradient");
    let (both, grad) = others.split_once("fn f_grad").expect("there is a gradient");
    let formulas = |docs: &str| docs.lines().filter(|line| line.contains("d/d")).collect::<String>();
    assert_eq!([formulas(both), formulas(grad)], [formulas(vjp), formulas(vjp)]);
    expected.assert_eq(vjp);
}

#[test]
fn what_is_computed() {
    check(
        "fn f(x: f64, y: f64) -> f64 { (x * y).sin() }",
        &expect![[r#"
        fn f_vjp
            Adds `seed` times the gradient of [`f`](fn@f) with respect to `x` and `y` to `d_x` and `d_y`, and returns the value of `f`.

            - `d/dx = y * (x * y).cos()`
            - `d/dy = x * (x * y).cos()`
        fn f_value_and_grad
            The value of [`f`](fn@f) and its gradient with respect to `x` and `y`.

            - `d/dx = y * (x * y).cos()`
            - `d/dy = x * (x * y).cos()`
        fn f_grad
            The gradient of [`f`](fn@f) with respect to `x` and `y`.

            - `d/dx = y * (x * y).cos()`
            - `d/dy = x * (x * y).cos()`
    "#]],
    );
    check(
        "#[derive_grad(wrt(y, x))] fn f(x: &[f64], y: f64, n: usize) -> f64 { x[n] * y }",
        &expect![[r#"
            fn f_vjp
                Adds `seed` times the gradient of [`f`](fn@f) with respect to `y` and `x` to `d_y` and `d_x`, and returns the value of `f`.
            fn f_value_and_grad
                The value of [`f`](fn@f) and its gradient with respect to `y` and `x`.
            fn f_grad
                The gradient of [`f`](fn@f) with respect to `y` and `x`.
        "#]],
    );
    check(
        "fn f(x: f64) -> [f64; 2] { [x, x * x] }",
        &expect![[r#"
            fn f_vjp
                Adds `seed`, the adjoint of the result, times the Jacobian of [`f`](fn@f) with respect to `x` to `d_x`, and returns the value of `f`.

                There is no `f_grad`: the result is not a scalar.
        "#]],
    );
    check(
        "fn f(x: &mut [f64], y: f64) { x[0] *= y; }",
        &expect![[r#"
            fn f_vjp
                Takes the adjoints of what [`f`](fn@f) leaves behind back to what it was given: `d_x` and `d_y`.

                On entry `d_x` is the adjoint of what the function leaves there; at the end it is the adjoint of what the function was given.

                There is no `f_grad`: the result is not a scalar.
        "#]],
    );
    check(
        "fn f(x: &mut f64) -> f64 { *x *= 2.0; 1.0 }",
        &expect![[r#"
        fn f_vjp
            Adds `seed` times the gradient of [`f`](fn@f) with respect to `x` to `d_x`, and returns the value of `f`.

            On entry `d_x` is the adjoint of what the function leaves there; at the end it is the adjoint of what the function was given.

            There is no `f_grad`: a parameter is changed through `&mut`.
    "#]],
    );
    check_vjp(
        "#[derive_grad(partials(2.0 * x, value))] fn f(x: f64, y: f64) -> f64 { g(x, y) }",
        &expect![[r#"
            fn f_vjp
                Adds `seed` times the gradient of [`f`](fn@f) with respect to `x` and `y` to `d_x` and `d_y`, and returns the value of `f`.

                - `d/dx = 2.0 * x`
                - `d/dy = f(x, y)`
        "#]],
    );
    check_vjp(
        "#[derive_grad(vjp = g)] fn f(x: f64, y: f64) -> f64 { 1.0 }",
        &expect![[r#"
            fn f_vjp
                Adds `seed` times the gradient of [`f`](fn@f) with respect to `x` and `y` to `d_x` and `d_y`, and returns the value of `f`.
        "#]],
    );
}

/// What `explain` tells of a function.
fn explained(source: &str, expected: &Expect) {
    explained_with("", source, expected);
}

/// The same with more options.
fn explained_with(options: &str, source: &str, expected: &Expect) {
    let docs = docs(&format!("#[derive_grad(explain, {options})] {source}"));
    let (_, told) = docs.split_once("# How it is computed\n\n").expect(source);
    let (told, _) = told.split_once("fn ").unwrap_or((told, ""));
    let lines = told.lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
    let told: String = lines.flat_map(|line| [line, "\n"]).collect();
    expected.assert_eq(&told);
}

#[test]
fn how_it_is_computed() {
    explained(
        "fn f(x: f64) -> f64 { x * x }",
        &expect![[r#"
            - both sweeps are straight code, and nothing is stored
    "#]],
    );
    explained(
        "fn mse(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
            let mut sum = 0.0;
            for (&x, &y) in x.iter().zip(y) { let err = w * x + b - y; sum += err * err; }
            sum / x.len() as f64
        }",
        &expect![[r#"
                - `for i in 0..n` is fused: each iteration is reversed as soon as it has run, and nothing of it is kept, since it only adds to `sum`, whose adjoint is known before it
        "#]],
    );
    explained(
        "fn f(x: f64, n: usize) -> f64 { let mut a = x; for _ in 0..n { a = a.sin() * x; } a }",
        &expect![[r#"
            - `for i in 0..n` runs forward and again in reverse order: it changes `a` in other ways than by adding to a number
              - the value of `a` is kept by iteration: the memory that it was read from changes
              - a result of `sin` is kept by iteration: it is costly to compute again
        "#]],
    );
    explained(
        "fn f(x: f64) -> f64 { let mut a = x; while a > 0.1 { a = a / (1.0 + x * a); } a }",
        &expect![[r#"
                - `while` runs forward, where its iterations are counted, and again in reverse order: it changes `a` in other ways than by adding to a number
                  - computed again, which is cheaper than keeping: 3 intermediate results
                  - the value of `a` is kept on a stack, one for each iteration: the memory that it was read from changes
        "#]],
    );
    explained(
        "fn f(x: &[f64]) -> f64 { let mut y = 0.0; for i in 0..4_usize { y = g(y, x[i]); } h(y) * y }",
        &expect![[r#"
                - the call of `h` leaves what its reverse half needs
                - `for i in 0..4_usize` runs forward and again in reverse order: it changes `y` in other ways than by adding to a number
                  - the call of `g` leaves what its reverse half needs
                  - what `g` needs for its reverse half is kept on a stack, one for each iteration
        "#]],
    );
    explained(
        "fn heat(u: &mut [f64], k: f64, steps: usize) {
            for _ in 0..steps { for i in 1..u.len() - 1 { u[i] += k * (u[i - 1] + u[i + 1]) * u[i]; } }
        }",
        &expect![[r#"
            - `for i in 0..steps` runs forward and again in reverse order: it changes `u` in other ways than by adding to a number
              - computed again, which is cheaper than keeping: an intermediate result
              - an intermediate result is kept by iteration: the memory that it was read from changes
              - `for i in 1..n` runs forward and again in reverse order: it stands in a block that is itself reversed later
                - computed again, which is cheaper than keeping: 3 intermediate results
                - an intermediate result is kept in a slice, by iteration: in place of what it is computed from
                - an element of `u` is kept in a slice, by iteration: the memory that it was read from changes
        "#]],
    );
    explained(
        "fn f(a: &[f64], b: &[f64], n: usize) -> f64 {
            let mut s = 0.0;
            for i in 0..n {
                let mut t = 0.0;
                for j in 0..n { t += a[i * n + j] * b[j]; }
                s += t * t;
            }
            for i in 0..b.len() { println!(\"{i}\"); }
            s
        }",
        &expect![[r#"
                - `for i in 0..n` is fused: each iteration is reversed as soon as it has run, and nothing of it is kept, since it only adds to `s`, whose adjoint is known before it
                  - `for j in 0..n` runs forward and again in reverse order: the adjoint of `t` is not known before it
                    - computed again, which is cheaper than keeping: 4 intermediate results
                - `for i1 in 0..n` carries no derivative and has no reverse
        "#]],
    );
    explained(
        "fn f(x: &mut [f64]) -> f64 { let y = x[0] * x[1]; x[0] = y; x[1] *= y; y }",
        &expect![[r#"
            - both sweeps are straight code, and nothing is stored
    "#]],
    );
}

/// The formulas of a function's partial derivatives.
fn of(source: &str) -> Vec<String> {
    let source = lowered(source);
    let order = order(&source);
    formulas(&source, &Activity::of(&source), &order)
}

/// Functions of `x` and `y` with short formulas.
const SHORT: [&str; 19] = [
    "x * y",
    "(x * y).sin()",
    "x - y * 2.0",
    "x / y",
    "x * 3.0 - y / x",
    "1.0 / (1.0 + (-x).exp()) + y",
    "(x - 1.0).powi(2) + 100.0 * (y - x * x).powi(2)",
    "std::f64::consts::PI * x * x * y",
    "{ let mut s = 0.0; s += x; s += x * x; s * y }",
    "{ let mut s = x; s *= s; s -= y; s }",
    "-(x - y) / 3.0 * (x + y) - x",
    "(2.0 * x + 1.0).ln() * y.sqrt()",
    "x.atan2(y)",
    "x.hypot(y)",
    "x.max(0.5) * y.abs()",
    "x / y % 2.0",
    "(0.1 * x + 0.2 * x) * y",
    "x.exp() * y.cos() - x.recip()",
    "4.0",
];

#[test]
fn formulas_of_short_functions() {
    let lines = SHORT.iter().flat_map(|body| {
        let formulas = of(&function(body)).into_iter().map(|line| format!("    {line}\n"));
        std::iter::once(format!("{body}\n")).chain(formulas)
    });
    let text: String = lines.collect();
    expect![[r#"
        x * y
            d/dx = y
            d/dy = x
        (x * y).sin()
            d/dx = y * (x * y).cos()
            d/dy = x * (x * y).cos()
        x - y * 2.0
            d/dx = 1.0
            d/dy = -2.0
        x / y
            d/dx = 1.0 / y
            d/dy = -x / (y * y)
        x * 3.0 - y / x
            d/dx = y / (x * x) + 3.0
            d/dy = -1.0 / x
        1.0 / (1.0 + (-x).exp()) + y
            d/dx = (-x).exp() / ((1.0 + (-x).exp()) * (1.0 + (-x).exp()))
            d/dy = 1.0
        (x - 1.0).powi(2) + 100.0 * (y - x * x).powi(2)
            d/dx = -400.0 * x * (y - x * x) + 2.0 * (x - 1.0)
            d/dy = 200.0 * (y - x * x)
        std::f64::consts::PI * x * x * y
            d/dx = 2.0 * y * x * std::f64::consts::PI
            d/dy = x * x * std::f64::consts::PI
        { let mut s = 0.0; s += x; s += x * x; s * y }
            d/dx = 2.0 * y * x + y
            d/dy = x + x * x
        { let mut s = x; s *= s; s -= y; s }
            d/dx = 2.0 * x
            d/dy = -1.0
        -(x - y) / 3.0 * (x + y) - x
            d/dx = -1.0 + (-x + y) / 3.0 - (x + y) / 3.0
            d/dy = (-x + y) / 3.0 + (x + y) / 3.0
        (2.0 * x + 1.0).ln() * y.sqrt()
            d/dx = 2.0 * y.sqrt() / (2.0 * x + 1.0)
            d/dy = 0.5 * (2.0 * x + 1.0).ln() / y.sqrt()
        x.atan2(y)
            d/dx = if x.abs() > y.abs() { y / (x * (x + y * y / x)) } else { 1.0 / (y + x * x / y) }
            d/dy = if x.abs() > y.abs() { -1.0 / (x + y * y / x) } else { -x / (y * (y + x * x / y)) }
        x.hypot(y)
            d/dx = if x.hypot(y) == 0.0 { 0.0 } else { x / x.hypot(y) }
            d/dy = if x.hypot(y) == 0.0 { 0.0 } else { y / x.hypot(y) }
        x.max(0.5) * y.abs()
            d/dx = if x.max(0.5) == 0.5 { 0.0 } else { y.abs() }
            d/dy = x.max(0.5) * (if y == 0.0 { 0.0 } else { y.signum() })
        x / y % 2.0
            d/dx = 1.0 / y
            d/dy = -x / (y * y)
        (0.1 * x + 0.2 * x) * y
            d/dx = 0.2 * y + 0.1 * y
            d/dy = 0.1 * x + 0.2 * x
        x.exp() * y.cos() - x.recip()
            d/dx = x.recip() * x.recip() + y.cos() * x.exp()
            d/dy = -x.exp() * y.sin()
        4.0
            d/dx = 0.0
            d/dy = 0.0
    "#]]
    .assert_eq(&text);
}

fn function(body: &str) -> String {
    format!("fn f(x: f64, y: f64) -> f64 {{ {body} }}")
}

fn value(function: &Function, x: f64, y: f64) -> f64 {
    let outcome = eval::run(function, vec![Cell::Float(x), Cell::Float(y)]).expect("no panic");
    match outcome.result {
        Cell::Float(value) => value,
        other => panic!("a float, not {other:?}"),
    }
}

#[test]
fn formulas_equal_differences() {
    let step = 1e-6;
    for body in SHORT {
        let f = lowered(&function(body));
        let formulas = of(&function(body));
        assert_eq!(formulas.len(), 2, "{body}");
        for (x, y) in [(1.5, 0.875), (-0.5, 2.5), (0.875, -1.25)] {
            let differences = [
                (value(&f, x + step, y) - value(&f, x - step, y)) / (2.0 * step),
                (value(&f, x, y + step) - value(&f, x, y - step)) / (2.0 * step),
            ];
            for (formula, expected) in formulas.iter().zip(differences) {
                let (_, code) = formula.split_once(" = ").expect("an equation");
                let found = value(&lowered(&function(code)), x, y);
                let close = (found - expected).abs() <= 1e-6 * expected.abs().max(1.0);
                assert!(
                    close || expected.is_nan(),
                    "{body} at {x}, {y}: {formula} is {found}, not {expected}"
                );
            }
        }
    }
}

#[test]
fn no_formulas_of_others() {
    for source in [
        "fn f(x: f64) -> f64 { x.tanh().powf(x.sinh() * x.asinh()).exp_m1() }",
        "fn f(x: &[f64]) -> f64 { x[0] }",
        "fn f(x: f64) -> f64 { let mut y = x; for _ in 0..3 { y *= x; } y }",
        "fn f(x: f64) -> f64 { g(x) * x }",
        "fn f(x: f64, n: usize) -> f64 { if n > 1 { x * x } else { x } }",
    ] {
        assert!(of(source).is_empty(), "{source}: {:?}", of(source));
    }
}

#[test]
fn checkpoints_are_explained() {
    let source = "fn f(x: f64, n: usize) -> f64 {
        let (mut a, mut v, mut sum) = (x, 0.0, 0.0);
        for _ in 0..n { v -= a.sin(); a += v; sum += a * a; }
        a * sum
    }";
    explained_with(
        "checkpoint",
        source,
        &expect![[r#"
        - `for i in 0..n` has checkpoints: its state (`a` and `v`) is kept about as often as the root of the number of iterations, and the iterations between run again
          - `a` is overwritten here, and read before: what it held is kept and restored
          - computed again, which is cheaper than keeping: an intermediate result
          - the value of `a` is kept by iteration: the memory that it was read from changes
    "#]],
    );
    explained_with(
        "checkpoint = 7",
        source,
        &expect![[r#"
        - `for i in 0..n` has checkpoints: its state (`a` and `v`) is kept 7 times at most, and the iterations between run again
          - `a` is overwritten here, and read before: what it held is kept and restored
    "#]],
    );
}

#[test]
fn several_directions_through_calls() {
    let module = "mod m {
        fn square(x: f64) -> f64 { x * x }
        fn all(x: &[f64; 5]) -> [f64; 5] { let mut y = [0.0; 5]; for i in 0..5 { y[i] = square(x[i]); } y }
        #[derive_grad(jacobian, hessian)]
        fn f(x: &[f64; 5]) -> f64 { all(x)[0].sin() * x[4] }
        #[derive_grad(jacobian)]
        fn g(x: &[f64; 5]) -> [f64; 5] { let y = all(x); all(&y) }
        #[derive_grad(jacobian)]
        fn h(x: &[f64]) -> [f64; 5] { let y = square(x[0]); [y, y * y, x[1], x[2], y] }
    }";
    let expanded = |args: &str| {
        let args = args.parse().expect("tokens");
        expand(args, module.parse().expect("tokens")).to_string()
    };
    let (several, called, one) = (expanded(""), expanded("__off(inline)"), expanded("__off(directions)"));
    for name in ["fn __jvps", "fn __hvps", "fn __vjps"] {
        assert!(several.contains(name), "{name}");
        assert!(called.contains(name), "{name}");
        assert!(!one.contains(name), "{name}");
    }
    // Calls are written out, or not.
    assert!(!several.contains("< all > :: __fwd"));
    assert!(called.contains("< all > :: __fwd"));
}
