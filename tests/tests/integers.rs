//! Integers among what carries derivatives: those that annotated functions give, those in
//! structs that the macro does not see, and what is converted from them. They have no
//! derivative, whatever stands for them in tangents.

#![allow(dead_code, missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};

/// Gradient, tangent and Hessian of each function of `v: &[f64]`.
macro_rules! of_lists {
    ($test:ident: $($f:ident)*) => {
        #[test]
        fn $test() {
            let v = [0.6, 0.7, 0.4];
            $(
                assert_gradient!($f(&v), wrt(v), tolerance = 1e-8);
                assert_jvp!($f(&v), wrt(v), tolerance = 1e-8);
                assert_hvp!($f(&v), wrt(v), tolerance = 1e-7);
            )*
        }
    };
}

#[derive_grad(jvp, order = 2)]
fn count(v: &mut [f64]) -> usize {
    v[0] *= v[1];
    v.len()
}

#[derive_grad(jvp, order = 2)]
fn small(v: &mut [f64]) -> u8 {
    v[0] *= v[1];
    3
}

#[derive_grad(jvp, order = 2)]
fn sum_and_count(v: &[f64]) -> (f64, usize) {
    (v.iter().sum(), v.len())
}

#[derive_grad(jvp, order = 2)]
fn depth(v: &mut [f64], left: usize) -> usize {
    v[0] *= v[1];
    if left == 0 { 1 } else { 1 + depth(v, left - 1) }
}

#[derive_grad(jvp, order = 2)]
fn precise(v: &mut [f64]) -> f32 {
    v[0] *= v[1];
    3.0
}

#[derive_grad(jvp, hvp)]
fn named(v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let n = count(&mut v);
    v[0] * v[1] * n as f64
}

#[derive_grad(jvp, hvp)]
fn at_once(v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let n = count(&mut v) as f64;
    v[0] * v[1] * n
}

#[derive_grad(jvp, hvp)]
fn converted(v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let k = small(&mut v);
    v[0] * v[1] * f64::from(k)
}

#[derive_grad(jvp, hvp)]
fn converted_into(v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let k = small(&mut v);
    let factor: f64 = k.into();
    v[0] * v[1] * factor
}

#[derive_grad(jvp, hvp)]
fn of_a_pair(v: &[f64]) -> f64 {
    let r = sum_and_count(v);
    r.0 * r.0 * v[0] / r.1 as f64
}

#[derive_grad(jvp, hvp)]
fn taken_apart(v: &[f64]) -> f64 {
    let (s, n) = sum_and_count(v);
    s * s * v[0] / n as f64
}

#[derive_grad(jvp, hvp)]
fn recursive(v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let n = depth(&mut v, 2);
    v[0] * v[1] * n as f64
}

#[derive_grad(jvp, hvp)]
fn floats_stay(v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let k = precise(&mut v) as f64;
    v[0] * v[1] * k
}

#[derive_grad(jvp, hvp)]
fn in_a_loop(v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let mut total = 0.0;
    for k in 0..3 {
        let n = count(&mut v);
        if n > k {
            total += v[0].sin() * n as f64;
        }
    }
    total
}

#[derive_grad(jvp, hvp)]
fn collected(v: &[f64]) -> f64 {
    let counts: Vec<(f64, usize)> = v.iter().map(|x| sum_and_count(&[*x, v[0]])).collect();
    let mut total = 0.0;
    for (s, n) in &counts {
        total += s * s * *n as f64;
    }
    total
}

of_lists! {
    of_calls:
    named at_once converted converted_into of_a_pair taken_apart recursive floats_stay in_a_loop
    collected
}

#[derive_grad(jvp, jacobian)]
fn three(x: f64, y: f64) -> [f64; 3] {
    let (s, n) = sum_and_count(&[x, y]);
    [s / n as f64, s, n as f64]
}

#[test]
fn jacobian() {
    assert_eq!(three_jacobian(0.5, 1.0), [(0.5, 0.5), (1.0, 1.0), (0.0, 0.0)]);
}

#[derive_grad(order = 2)]
fn product(v: &[f64; 2]) -> (f64, usize) {
    (v[0] * v[1], 2)
}

#[derive_grad(order = 2, hessian)]
fn energy(v: [f64; 2]) -> f64 {
    let (s, n) = product(&v);
    s * s / n as f64
}

#[derive_grad]
fn penalty(v: [f64; 2]) -> f64 {
    let d = energy_grad(v);
    d[0]
}

#[test]
fn second_derivatives() {
    assert_eq!(energy_hessian([1.0, 2.0]), [[4.0, 4.0], [4.0, 1.0]]);
    assert_eq!(penalty_grad([1.0, 2.0]), [4.0, 4.0]);
}

#[derive_grad]
mod together {
    #[derive_grad(jvp)]
    pub fn count(v: &mut [f64]) -> usize {
        v[0] *= 2.0;
        3
    }
    #[derive_grad(jvp)]
    pub fn of(x: f64) -> f64 {
        let mut v = [x];
        let n = count(&mut v);
        v[0] * n as f64
    }
}

#[test]
fn of_one_module() {
    assert_eq!(together::of_jvp(0.5, 1.0), (3.0, 6.0));
}

#[derive(Differentiable, Clone, Debug)]
pub struct Mean {
    sum: f64,
    n: usize,
    weights: [u32; 2],
    on: bool,
}

/// Gradient, tangent and Hessian of each function of `s: &Mean` and `x: f64`.
macro_rules! of_structs {
    ($test:ident: $($f:ident)*) => {
        #[test]
        fn $test() {
            let (s, x) = (Mean { sum: 0.7, n: 3, weights: [2, 5], on: true }, 0.6);
            $(
                assert_gradient!($f(&s, x), wrt(s, x), tolerance = 1e-8);
                assert_jvp!($f(&s, x), wrt(s, x), tolerance = 1e-8);
                assert_hvp!($f(&s, x), wrt(s, x), tolerance = 1e-7);
            )*
        }
    };
}

#[derive_grad(jvp, hvp)]
fn cast(s: &Mean, x: f64) -> f64 {
    s.sum * s.sum / s.n as f64 + x
}

#[derive_grad(jvp, hvp)]
fn cast_first(s: &Mean, x: f64) -> f64 {
    let n = s.n as f64;
    s.sum * n * n * x * x
}

#[derive_grad(jvp, hvp)]
fn by_pattern(s: &Mean, x: f64) -> f64 {
    let Mean { sum, n, .. } = s;
    sum * sum * *n as f64 + x
}

#[derive_grad(jvp, hvp)]
fn by_name(s: &Mean, x: f64) -> f64 {
    let k = s.n;
    let m = k as f64;
    m * x * x + s.sum
}

#[derive_grad(jvp, hvp)]
fn changed(s: &Mean, x: f64) -> f64 {
    let mut t = s.clone();
    t.n += 2;
    t.sum *= x;
    t.sum * t.sum * t.n as f64
}

#[derive_grad(jvp, hvp)]
fn elements(s: &Mean, x: f64) -> f64 {
    let mut a = 0.0;
    for w in &s.weights {
        a += x * x * *w as f64;
    }
    a * s.sum
}

#[derive_grad(jvp, hvp)]
fn from_elements(s: &Mean, x: f64) -> f64 {
    x * x * f64::from(s.weights[1]) * s.weights[0] as f64 * s.sum
}

#[derive_grad(jvp, hvp)]
fn in_chains(s: &Mean, x: f64) -> f64 {
    let v = vec![s.clone(), s.clone()];
    v.iter().map(|p| p.sum * p.sum * p.n as f64 * x).sum()
}

#[derive_grad(jvp, hvp)]
fn chains_of_elements(s: &Mean, x: f64) -> f64 {
    s.weights.iter().map(|w| *w as f64 * x * x).sum::<f64>() * s.sum
}

#[derive_grad]
impl Mean {
    #[derive_grad(wrt(self, x), jvp, hvp)]
    fn method(&self, x: f64) -> f64 {
        self.sum * self.sum * x / self.n as f64
    }
}

of_structs! {
    of_fields:
    cast cast_first by_pattern by_name changed elements from_elements in_chains chains_of_elements
}

#[test]
fn of_methods() {
    let (s, x) = (Mean { sum: 0.7, n: 3, weights: [2, 5], on: true }, 0.6);
    assert_gradient!(s.method(x), wrt(s, x));
    assert_jvp!(s.method(x), wrt(s, x));
    assert_hvp!(s.method(x), wrt(s, x), tolerance = 1e-8);
}

#[derive(Differentiable, Clone, Debug)]
pub struct Total {
    sum: f64,
    n: usize,
}

#[derive_grad(order = 2)]
fn cube(s: &Total) -> f64 {
    s.sum * s.sum * s.sum / s.n as f64
}

#[derive_grad]
fn slope_of_cube(s: &Total) -> f64 {
    cube_grad(s).sum
}

#[derive_grad(jvp)]
fn by_value(s: Total) -> f64 {
    s.sum * s.n as f64
}

/// What of unknown type is a float has its derivative.
#[derive(Differentiable, Clone, Debug)]
pub struct Narrow {
    sum: f32,
    n: usize,
}

#[derive_grad(jvp)]
fn widened(s: &Narrow) -> f64 {
    s.sum as f64 * s.n as f64 + f64::from(s.sum)
}

#[test]
fn fields() {
    let gradient = slope_of_cube_grad(&Total { sum: 1.0, n: 3 });
    assert_eq!((gradient.sum, gradient.n), (2.0, 3));
    for n in [4, 0, 100] {
        assert_eq!(by_value_jvp(Total { sum: 0.5, n: 4 }, Total { sum: 1.0, n }), (2.0, 4.0));
        let t = Narrow { sum: 1.0, n };
        assert_eq!(widened_jvp(&Narrow { sum: 0.5, n: 4 }, &t), (2.5, 5.0));
    }
}

#[derive_grad(jvp, hvp)]
fn methods(v: &[f64]) -> f64 {
    let (s, n) = sum_and_count(v);
    let m = n.max(2);
    s * s * n.min(v.len()).max(2) as f64 * m as f64 * n.clamp(1, 9) as f64
}

#[derive_grad(jvp, hvp)]
fn exponents(v: &[f64]) -> f64 {
    let mut v = v.to_vec();
    let k = small(&mut v);
    v[0].powi(k.into()) * f64::from(k)
}

of_lists! {
    of_methods_of_integers: methods exponents
}

#[derive_grad(jvp)]
fn some(v: &mut [f64]) -> Option<usize> {
    v[0] *= 0.5;
    if v[1] > 0.5 {
        return None;
    }
    Some(1)
}

#[derive_grad(jvp)]
fn fine(v: &mut [f64]) -> Result<usize, String> {
    v[0] *= 0.5;
    if v[1] > 0.5 {
        return Err("large".to_owned());
    }
    Ok(1)
}

#[derive_grad(jvp)]
fn by_if_let(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    if let Some(n) = some(&mut v) { v[0] * n as f64 } else { v[1] }
}

#[derive_grad(jvp)]
fn as_index(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    if let Some(n) = some(&mut v) { v[n] * v[0] } else { v[1] }
}

#[derive_grad(jvp)]
fn by_unwrap_or(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let n = some(&mut v).unwrap_or(0);
    v[n] * v[0]
}

#[derive_grad(jvp)]
fn of_results(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    match fine(&mut v) {
        Ok(n) => v[0] * n as f64,
        Err(_) => v[1] * v[0],
    }
}

#[derive_grad(jvp)]
fn asked(x: &[f64]) -> Option<f64> {
    let mut v = x.to_vec();
    let n = some(&mut v)?;
    Some(v[0] * n as f64)
}

#[derive_grad(jvp)]
fn by_question(x: &[f64]) -> f64 {
    asked(x).unwrap_or(x[2])
}

#[test]
fn in_options() {
    for x in [vec![0.3, 0.7, 0.2], vec![0.3, 0.2, 0.2]] {
        macro_rules! each {
            ($($f:ident)*) => { $(
                assert_gradient!($f(&x), wrt(x));
                assert_jvp!($f(&x), wrt(x));
            )* };
        }
        each!(by_if_let as_index by_unwrap_or of_results by_question);
    }
}

const COUNT: usize = 4;

fn of_index(i: usize) -> f64 {
    0.5 + i as f64
}

fn of_small(i: u8) -> f64 {
    0.5 + f64::from(i)
}

fn number(k: usize) -> i16 {
    [1, 2, 0, 3][k]
}

/// Only a function that is not looked into tells of what type the index is.
#[derive_grad(jvp, hvp, order = 2)]
fn ends_early(x: f64) -> f64 {
    let mut s = x;
    for i in 0..4 {
        if i == 2 {
            break;
        }
        s *= of_index(i);
    }
    for i in (1..=4).rev() {
        if i == 2 {
            continue;
        }
        if s > 50.0 {
            break;
        }
        s = (of_small(i) * s).sin() + 1.0;
    }
    s
}

#[derive_grad(jvp, hvp, order = 2)]
fn by_counter(x: f64) -> f64 {
    let (mut s, mut i) = (x, 0);
    while i < 4 {
        if i == 3 {
            break;
        }
        s = (s * of_small(i)).sin() + s;
        i += 1;
    }
    s
}

#[derive_grad(jvp, hvp, order = 2)]
fn by_results(x: f64) -> f64 {
    let mut s = x;
    for k in 0..3 {
        let n = number(k);
        for _ in 0..n {
            s = s.cos() * of_index(k);
            if s > 1.5 {
                break;
            }
        }
        s = s * n as f64 + x;
    }
    s
}

#[derive_grad(jvp, hvp, order = 2)]
fn to_constant(x: f64) -> f64 {
    let mut s = x;
    for _ in 0..=COUNT - 1 {
        s = s.sin() * 2.0;
    }
    for i in 0..=COUNT - 2 {
        s = s.sin() * i as f64 + x;
        if s > 2.0 {
            break;
        }
    }
    let mut k = 1;
    while k < COUNT {
        s = s.sin() * k as f64 + 2.0 * s * s;
        k *= 2;
    }
    s
}

#[derive_grad(jvp)]
fn counts(x: f64, k: &mut i32) -> f64 {
    *k += 1;
    x * x
}

#[derive_grad(jvp)]
fn of_lent(x: f64) -> f64 {
    let (mut s, mut k) = (x, 1);
    for _ in 0..3 {
        s = counts(s, &mut k) * k as f64;
    }
    s
}

struct Unit {
    w: f64,
}

impl Unit {
    #[derive_grad(jvp, order = 2, wrt(x))]
    fn of_method(&self, x: f64) -> f64 {
        let mut s = x;
        for i in 0..5 {
            if i == 3 {
                break;
            }
            s = (s * self.w * of_small(i)).sin() + x;
        }
        s
    }
}

#[derive_grad]
trait Cell {
    #[derive_grad(jvp, wrt(x))]
    fn of_trait(&self, x: f64, n: u8) -> f64;
}

#[derive_grad]
impl Cell for Unit {
    #[derive_grad(jvp, wrt(x))]
    fn of_trait(&self, x: f64, n: u8) -> f64 {
        let (mut s, mut i) = (x, 0);
        while s < 9.0 && i < n {
            if i == 3 {
                break;
            }
            s += (s * self.w * of_small(i)).sin();
            i += 1;
        }
        s
    }
}

/// Kept by companions, hidden tangents and siblings of methods.
#[derive_grad(jvp, hvp)]
fn linked(x: f64) -> f64 {
    let unit = Unit { w: 0.9 };
    (ends_early(x) + by_counter(x) * 0.5) * by_results(x) + to_constant(x) * unit.of_method(x)
}

#[derive_grad(jvp)]
fn linked_once(x: f64) -> f64 {
    let unit = Unit { w: 0.9 };
    of_lent(x) * unit.of_trait(x, 7)
}

#[test]
fn of_untold_type() {
    for x in [0.7, 1.3] {
        macro_rules! each {
            ($($f:ident)*) => { $(
                assert_gradient!($f(x), wrt(x));
                assert_jvp!($f(x), wrt(x));
            )* };
        }
        each!(ends_early by_counter by_results to_constant of_lent linked linked_once);
        macro_rules! twice {
            ($($f:ident $hvp:ident $grad:ident)*) => { $(
                derive_grad_tests::assert_slope($hvp(x, 1.0), $grad, x);
            )* };
        }
        twice!(ends_early ends_early_hvp ends_early_grad by_counter by_counter_hvp by_counter_grad);
        twice!(by_results by_results_hvp by_results_grad to_constant to_constant_hvp to_constant_grad);
        twice!(linked linked_hvp linked_grad);
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Counted {
    w: Vec<f64>,
    n: i32,
    k: u16,
}

fn of_short(i: u16) -> f64 {
    0.5 + f64::from(i)
}

/// Ends that fields of a type that is not seen tell.
#[derive_grad(wrt(c, x))]
fn to_fields(c: &Counted, x: f64) -> f64 {
    let (n, k) = (c.n, c.k);
    let mut s = x;
    for i in 0..n {
        if i == 2 {
            break;
        }
        s = s.sin() * c.w[0] * i as f64 + x;
    }
    for i in 0..k {
        if s > 5.0 {
            break;
        }
        s = s.sin() * c.w[0] * of_short(i) + x;
    }
    s
}

#[derive_grad(wrt(c, x))]
fn linked_to_fields(c: &Counted, x: f64) -> f64 {
    to_fields(c, x) * x
}

#[test]
fn ends_in_fields() {
    let (c, x) = (Counted { w: vec![0.7], n: 3, k: 4 }, 0.5);
    assert_gradient!(to_fields(&c, x), wrt(c, x));
    assert_gradient!(linked_to_fields(&c, x), wrt(c, x));
}
