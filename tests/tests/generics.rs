//! Generic functions: lifetimes, const parameters, `where` clauses, inert type
//! parameters and `impl Trait` arguments.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt::Debug;

use derive_grad::derive_grad;
use derive_grad_tests::close;

#[derive_grad]
fn elided(x: &[f64], y: &f64) -> f64 {
    x[0] * y
}

#[derive_grad]
fn explicit<'a>(x: &'a [f64], y: &'a f64) -> f64 {
    let first: &'a f64 = &x[0];
    first * y
}

#[derive_grad]
fn bounded<'a: 'b, 'b>(x: &'a [f64], y: &'b [f64; 2]) -> f64
where
    'b: 'b,
{
    x[0] * y[1]
}

#[derive_grad(wrt(x))]
fn anonymous(x: &'_ f64, name: Cow<'_, str>) -> f64 {
    x * name.len() as f64
}

#[derive_grad(wrt(x))]
fn static_reference(x: f64, name: &'static str) -> f64 {
    x * x * name.len() as f64
}

#[test]
fn lifetimes() {
    let (dx, dy) = elided_grad(&[2.0], &3.0);
    close(dx[0], 3.0);
    close(dy, 2.0);
    let (dx, dy) = explicit_grad(&[2.0], &3.0);
    close(dx[0], 3.0);
    close(dy, 2.0);
    let (dx, dy) = bounded_grad(&[2.0, 1.0], &[3.0, 4.0]);
    close(dx[0], 4.0);
    assert_eq!(dy, [0.0, 2.0]);
    close(anonymous_grad(&1.0, "abc".into()), 3.0);
    close(static_reference_grad(1.0, "abc"), 6.0);
}

#[derive_grad]
fn array<const N: usize>(x: [f64; N]) -> f64 {
    let mut product = 1.0;
    for v in x {
        product *= v;
    }
    product / N as f64
}

#[derive_grad]
fn matrix<const M: usize, const N: usize>(a: &[[f64; M]; N], x: &[f64; M]) -> f64 {
    let mut norm = 0.0;
    for row in a {
        let mut sum = 0.0;
        for k in 0..M {
            sum += row[k] * x[k];
        }
        norm += sum * sum;
    }
    norm
}

#[derive_grad]
fn local_array<const N: usize>(x: &[f64; N], steps: usize) -> f64 {
    let mut state = [0.0_f64; N];
    for _ in 0..steps {
        for k in 0..N {
            state[k] = state[k].sin() + x[k] * x[(k + 1) % N];
        }
    }
    let mut sum = 0.0;
    for s in state {
        sum += s * s;
    }
    sum
}

#[derive_grad]
fn const_flags<const SQUARE: bool, const K: i32>(x: f64) -> f64 {
    if SQUARE { x * x } else { x.powi(K) }
}

#[derive_grad]
fn array_result<const N: usize>(x: f64) -> [f64; N] {
    let mut powers = [1.0; N];
    for k in 1..N {
        powers[k] = powers[k - 1] * x;
    }
    powers
}

#[derive_grad]
fn calls_generics<const N: usize>(x: &[f64; N], y: f64) -> f64 {
    array(*x) + array::<2>([y, x[0]]) * matrix(&[*x], x) + const_flags::<false, 3>(y)
}

#[test]
fn const_parameters() {
    assert_eq!(array_grad([2.0, 3.0]), [1.5, 1.0]);
    assert_eq!(array_grad::<0>([]), []);
    let (da, dx) = matrix_grad(&[[1.0, 2.0], [3.0, 4.0]], &[1.0, 1.0]);
    assert_eq!(da, [[6.0, 6.0], [14.0, 14.0]]);
    assert_eq!(dx, [2.0 * (3.0 + 21.0), 2.0 * (6.0 + 28.0)]);
    let x = [0.5, -0.75, 1.25];
    let expected = derive_grad_tests::richardson(|x| local_array::<3>(x.try_into().unwrap(), 3), &x);
    for (found, expected) in local_array_grad(&x, 3).into_iter().zip(expected) {
        assert!((found - expected.value).abs() < 1e-8);
    }
    close(const_flags_grad::<true, 5>(3.0), 6.0);
    close(const_flags_grad::<false, 5>(2.0), 80.0);
    let mut dx = 0.0;
    assert_eq!(array_result_vjp::<4>(2.0, &[1.0, 1.0, 1.0, 1.0], &mut dx), [1.0, 2.0, 4.0, 8.0]);
    close(dx, 1.0 + 4.0 + 12.0);
    let all = |a: &[f64]| calls_generics(&[a[0], a[1]], a[2]);
    let expected = derive_grad_tests::richardson(all, &[0.5, 1.5, 0.75]);
    let (dx, dy) = calls_generics_grad(&[0.5, 1.5], 0.75);
    for (found, expected) in dx.into_iter().chain([dy]).zip(expected) {
        assert!((found - expected.value).abs() < 1e-8);
    }
}

#[derive_grad(wrt(x))]
fn inert_parameter<T: Copy + Into<usize>>(x: f64, n: T) -> f64 {
    let mut product = x;
    for _ in 0..n.into() {
        product *= x;
    }
    product
}

#[derive_grad(wrt(x))]
fn where_clause<T, U>(x: &[f64], at: T, label: &U) -> f64
where
    T: Copy,
    usize: From<T>,
    U: Debug + ?Sized,
{
    assert!(x.len() > usize::from(at), "{label:?}");
    let i = usize::from(at);
    x[i] * x[0]
}

#[derive_grad(wrt(x))]
fn defaulted_where<T>(x: f64, items: &[T]) -> f64
where
    for<'a> &'a T: PartialEq,
    T: PartialOrd,
{
    let mut count = 0;
    for pair in items.windows(2) {
        if pair[0] < pair[1] {
            count += 1;
        }
    }
    x * x * count as f64
}

#[derive_grad(wrt(x))]
fn as_ref(x: f64, names: impl AsRef<[String]>) -> f64 {
    x * names.as_ref().len() as f64
}

#[derive_grad(wrt(x))]
fn impl_fn(x: f64, index: impl Fn(usize) -> usize, table: &[f64]) -> f64 {
    let mut sum = 0.0;
    for k in 0..3 {
        sum += x.powi(k as i32) * table[index(k)];
    }
    sum
}

#[derive_grad]
fn default_without_closures(x: f64, mut tick: impl FnMut()) -> f64 {
    tick();
    x * x
}

#[derive_grad(wrt(x))]
fn iterator_argument(x: f64, items: impl Iterator<Item = u32>) -> f64 {
    let mut product = 1.0;
    for item in items {
        product *= x + f64::from(item);
    }
    product
}

#[derive_grad(wrt(x))]
fn dyn_arguments(x: f64, choose: &dyn Fn(u8) -> bool, counter: &Cell<u32>) -> f64 {
    counter.set(counter.get() + 1);
    if choose(3) { x * x } else { x }
}

#[derive_grad(wrt(x))]
fn calls_with_inert_generics(x: f64) -> f64 {
    inert_parameter::<u8>(x, 2) * inert_parameter::<u16>(x, 1) + impl_fn(x, |k| 2 - k, &[1.0, 2.0, 3.0])
}

#[test]
fn inert_type_parameters() {
    close(inert_parameter_grad(2.0, 2_u8), 12.0);
    let grad = where_clause_grad(&[2.0, 3.0], 1_u8, "label");
    assert_eq!(grad, [3.0, 2.0]);
    close(defaulted_where_grad(3.0, &["a", "b", "c"]), 12.0);
    close(as_ref_grad(3.0, vec![String::new(); 4]), 4.0);
    close(impl_fn_grad(2.0, |k| 2 - k, &[1.0, 10.0, 100.0]), 10.0 + 2.0 * 2.0 * 1.0);
    let mut ticks = 0;
    close(default_without_closures_grad(3.0, || ticks += 1), 6.0);
    assert_eq!(ticks, 1);
    close(iterator_argument_grad(2.0, [0, 1].into_iter()), 5.0);
    let counter = Cell::new(0);
    close(dyn_arguments_grad(3.0, &|n| n == 3, &counter), 6.0);
    assert_eq!(counter.get(), 1);
    // x³ x² + (3 + 2x + x²)
    close(calls_with_inert_generics_grad(2.0), 5.0 * 16.0 + 2.0 + 4.0);
}

#[derive_grad]
const fn constant(x: f64, y: f64) -> f64 {
    x * x + y
}

#[test]
fn const_functions() {
    const VALUE: f64 = constant(2.0, 1.0);
    close(VALUE, 5.0);
    close(constant_grad(2.0, 1.0).0, 4.0);
}

/// The reverse half of a linked call has only those generic parameters that can be
/// inferred.
mod inert_by_value {
    use super::derive_grad;

    #[derive_grad(wrt(x))]
    fn power<T: Copy + Into<usize>>(x: f64, n: T) -> f64 {
        let mut p = x;
        for _ in 0..n.into() {
            p *= x;
        }
        p
    }

    #[derive_grad(wrt(x))]
    fn opaque(x: f64, n: impl Into<usize>) -> f64 {
        let mut p = x;
        for _ in 0..n.into() {
            p *= x;
        }
        p
    }

    #[derive_grad(wrt(x))]
    fn bounded<T: Copy, U: Clone>(x: f64, n: T, u: U, r: &[T]) -> f64
    where
        U: Into<T>,
        T: Into<usize>,
    {
        let k: T = u.into();
        x.powi((n.into() + k.into()) as i32) * r.len() as f64
    }

    #[derive_grad]
    fn flags<const SQUARE: bool, const K: i32>(x: f64) -> f64 {
        if SQUARE { x * x } else { x.powi(K) }
    }

    #[derive_grad]
    fn inferred(x: f64) -> f64 {
        let mut s = opaque(x, 2_u8);
        for _ in 0..2 {
            s *= bounded(x, 1_usize, 3_u16, &[1, 2]) * power(x, 2_u8);
        }
        s
    }

    #[derive_grad]
    fn written(x: f64) -> f64 {
        flags::<true, 3>(x) * bounded::<usize, u16>(x, 2, 3, &[1, 2]) * inferred(x) * flags::<false, 3>(x)
    }

    #[derive_grad]
    fn outer(x: f64) -> f64 {
        written(x) * x
    }

    #[test]
    fn is_inferred() {
        // 2 * 4 * x^(2 + 5 + 3 + 14 + 3 + 1)
        let (value, slope) = outer_value_and_grad(1.1);
        let exact = 8.0 * 1.1_f64.powi(28);
        assert!((value - exact).abs() < 1e-12 * exact);
        assert!((slope - 28.0 * exact / 1.1).abs() < 1e-10 * slope);
    }
}
