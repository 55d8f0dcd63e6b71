use derive_grad::derive_grad;
use derive_grad_tests::assert_slopes;

#[derive_grad]
fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    let n = 8;
    let h = (b - a) / n as f64;
    let mut s = 0.5 * (f(a) + f(b));
    for i in 1..n {
        s += f(a + i as f64 * h);
    }
    s * h
}

#[derive_grad]
fn square(x: f64) -> f64 {
    x * x * x
}

#[derive_grad]
fn with_closure(x: &[f64]) -> f64 {
    let k = x[0] * x[1];
    integrate(|t| k * t.sin() + x[2] * t * t, x[1], x[2]) * x[0]
}

#[derive_grad]
fn with_path(x: &[f64]) -> f64 {
    integrate(square, x[1], x[2]) * x[0]
}

#[derive_grad]
fn with_rule(x: &[f64]) -> f64 {
    integrate(f64::exp, x[1], x[2]) * x[0]
}

#[derive_grad]
fn with_name(x: &[f64]) -> f64 {
    let g = |t: f64| {
        let u = t * x[0];
        u * u + square(u)
    };
    integrate(&g, x[1], x[2]) * integrate(g, 0.0, x[0])
}

#[test]
fn hof() {
    let x = [0.7, 1.3, 0.55];
    assert_slopes(&with_closure_grad(&x), with_closure, &x);
    assert_slopes(&with_path_grad(&x), with_path, &x);
    assert_slopes(&with_rule_grad(&x), with_rule, &x);
    assert_slopes(&with_name_grad(&x), with_name, &x);
}
