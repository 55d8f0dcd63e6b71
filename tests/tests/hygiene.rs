//! Names: generated code works where nothing is in scope, where everything is
//! shadowed, and whatever the user's variables and functions are called.
#![allow(missing_docs, non_camel_case_types, non_upper_case_globals, dead_code, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;

#[track_caller]
fn close(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-12 * expected.abs().max(1.0), "{found:e}, expected {expected:e}");
}

/// No prelude: no `Vec`, `Some`, `drop`, `Iterator`, no derives.
#[no_implicit_prelude]
mod without_prelude {
    use ::core::iter::Iterator as _;

    #[::derive_grad::derive_grad]
    pub fn scalar(x: f64, y: f64) -> f64 {
        let a = x.sin() * y.max(x);
        if a > 1.0 { a.powf(y) } else { a.abs().sqrt().hypot(x) }
    }

    #[::derive_grad::derive_grad]
    pub fn looped(x: &[f64]) -> f64 {
        let mut a = 1.0;
        for (k, v) in x.iter().enumerate() {
            if *v < 0.0 {
                break;
            }
            a = a * v.sin() + scalar(*v, 2.0) * k as f64;
        }
        let mut y = x.to_vec();
        y[0] *= a;
        while a < 10.0 {
            a *= 2.0;
            y.push(a);
        }
        y[0] + y[y.len() - 1]
    }

    #[::derive_grad::derive_grad]
    pub fn matched(x: f64, n: ::core::option::Option<usize>) -> f64 {
        match n {
            ::core::option::Option::Some(0) => x,
            ::core::option::Option::Some(n) => matched(x, ::core::option::Option::Some(n - 1)) * x,
            ::core::option::Option::None => return x.exp(),
        }
    }
}

#[test]
fn nothing_is_needed_from_the_prelude() {
    let (dx, dy) = without_prelude::scalar_grad(1.0, 3.0);
    let a = 3.0 * 1f64.sin();
    close(dx, 3.0 * a * a * 3.0 * 1f64.cos());
    close(dy, a.powf(3.0) * (a.ln() + 3.0 / a * 1f64.sin()));
    close(without_prelude::matched_grad(2.0, Some(2)), 12.0);
    close(without_prelude::matched_grad(2.0, None), 2f64.exp());
    let x = [0.5, 1.5, 0.25];
    let by_differences = derive_grad_tests::richardson(without_prelude::looped, &x);
    for (found, expected) in without_prelude::looped_grad(&x).into_iter().zip(by_differences) {
        assert!((found - expected.value).abs() < 1e-8, "{found}, expected {}", expected.value);
    }
}

/// Items of the user that are called like those of `std`.
mod shadowed {
    mod core {
        pub mod primitive {}
        pub mod option {}
    }
    mod std {
        pub mod vec {}
    }
    mod alloc {}
    mod derive_grad {}
    mod num_traits {}
    struct Vec;
    struct Box;
    struct Option;
    struct Result;
    struct String;
    struct Stack;
    struct Slot;
    struct Constant;
    enum Zero {}
    enum Shape {}
    trait Iterator {}
    trait Default {}
    trait Clone {}
    trait Copy {}
    trait Into {}
    trait Float {}

    const Some: u8 = 0;
    const None: u8 = 1;
    const Ok: u8 = 2;
    const Err: u8 = 3;

    fn drop() {}
    fn zero() {}
    fn take() {}
    fn pop() {}
    fn swap() {}
    fn accumulate() {}
    fn zero_like() {}
    fn stop_gradient() {}
    fn min() {}

    #[::derive_grad::derive_grad]
    pub fn scalar(x: f64, y: f64) -> f64 {
        let a = x.sin() * y.max(x);
        if a > 1.0 { a.powf(y) } else { a.abs().sqrt().hypot(x) }
    }

    #[::derive_grad::derive_grad]
    pub fn looped(x: &[f64]) -> f64 {
        let mut a = 1.0;
        let mut y = x.to_vec();
        for k in 0..x.len() {
            if x[k] < 0.0 {
                break;
            }
            a = a * y[k].sin() + scalar(x[k], 2.0) * k as f64;
            y[k] = a;
        }
        while a < 10.0 {
            a *= 2.0;
            y.push(a);
        }
        y[0] + y[y.len() - 1]
    }
}

#[test]
fn items_like_those_of_std() {
    let x = [0.5, 1.5, 0.25];
    let by_differences = derive_grad_tests::richardson(shadowed::looped, &x);
    for (found, expected) in shadowed::looped_grad(&x).into_iter().zip(by_differences) {
        assert!((found - expected.value).abs() < 1e-8, "{found}, expected {}", expected.value);
    }
}

/// Primitive types can be shadowed too.
mod shadowed_primitives {
    struct f64;
    struct f32;
    struct usize;
    struct bool;
    struct u8;
    struct u64;

    #[::derive_grad::derive_grad]
    pub fn looped(x: &[::core::primitive::f64], n: ::core::primitive::usize) -> ::core::primitive::f64 {
        let mut a = 1.0;
        for k in 0..n {
            if x[k] < 0.0 {
                continue;
            }
            a = a * x[k] + x[k].sin();
        }
        a
    }
}

#[test]
fn shadowed_primitive_types() {
    let grad = shadowed_primitives::looped_grad(&[0.5, -1.0, 2.0], 3);
    close(grad[0], (1.0 + 0.5f64.cos()) * 2.0);
    close(grad[1], 0.0);
    close(grad[2], 0.5 + 0.5f64.sin() + 2f64.cos());
}

/// Traits of the user with methods named like those of `f64`, slices and iterators.
mod methods {
    pub trait Everything {
        fn sin(self) -> u8;
        fn cos(self) -> u8;
        fn abs(&self) -> u8;
        fn clone(&self) -> u8;
        fn len(&self) -> u8;
        fn zero(&self) -> u8;
        fn to_vec(&self) -> u8;
        fn accumulate(&mut self, other: &Self);
        fn subtract(&mut self, other: &Self);
        fn zero_like(&self) -> u8;
        fn open(&self) -> u8;
        fn lend(&self) -> u8;
        fn is_active(&self) -> u8;
        fn pop(&self) -> u8;
        fn iter(&self) -> u8;
        fn zip(&self) -> u8;
        fn rev(&self) -> u8;
        fn enumerate(&self) -> u8;
        fn iter_mut(&self) -> u8;
    }

    macro_rules! everything {
        ($($t:ty)*) => {$(
            impl Everything for $t {
                fn sin(self) -> u8 { 1 }
                fn cos(self) -> u8 { 1 }
                fn abs(&self) -> u8 { 1 }
                fn clone(&self) -> u8 { 1 }
                fn len(&self) -> u8 { 1 }
                fn zero(&self) -> u8 { 1 }
                fn to_vec(&self) -> u8 { 1 }
                fn accumulate(&mut self, _: &Self) {}
                fn subtract(&mut self, _: &Self) {}
                fn zero_like(&self) -> u8 { 1 }
                fn open(&self) -> u8 { 1 }
                fn lend(&self) -> u8 { 1 }
                fn is_active(&self) -> u8 { 1 }
                fn pop(&self) -> u8 { 1 }
                fn iter(&self) -> u8 { 1 }
                fn zip(&self) -> u8 { 1 }
                fn rev(&self) -> u8 { 1 }
                fn enumerate(&self) -> u8 { 1 }
                fn iter_mut(&self) -> u8 { 1 }
            }
        )*};
    }

    everything!(f64 &f64 Vec<f64> &[f64] [f64; 3] std::ops::Range<usize>);

    #[derive_grad::derive_grad]
    pub fn looped(x: &[f64], w: [f64; 3]) -> f64 {
        let mut a = 1.0;
        let mut y = Vec::new();
        for k in 0..x.len() {
            a = a * x[k].sin() + w[k].abs();
            y.push(a);
        }
        helper(&y, w) + a
    }

    #[derive_grad::derive_grad]
    pub fn helper(x: &[f64], w: [f64; 3]) -> f64 {
        let mut a = 0.0;
        for v in x {
            a += v * w[0];
        }
        a
    }
}

#[test]
fn methods_of_the_users_traits() {
    let (x, w) = ([0.5, 1.5, 0.25], [1.0, -2.0, 3.0]);
    let (dx, dw) = methods::looped_grad(&x, w);
    let both = |at: &[f64]| methods::looped(&at[..3], [at[3], at[4], at[5]]);
    let expected = derive_grad_tests::richardson(both, &[0.5, 1.5, 0.25, 1.0, -2.0, 3.0]);
    for (found, expected) in dx.into_iter().chain(dw).zip(expected) {
        assert!((found - expected.value).abs() < 1e-8, "{found}, expected {}", expected.value);
    }
}

/// Variables called like generated ones, in the original and where they are renamed.
#[derive_grad]
fn names(x: f64, d_x: f64, seed: f64, tape: f64, value: f64, residual: f64, d_d_x: f64) -> f64 {
    let t = x * d_x;
    let t_1 = t.sin() * seed;
    let sum = t + t_1;
    let d_t = sum * tape;
    let d_sum = d_t * value;
    let none_0 = d_sum * residual;
    let none_x = none_0 * d_d_x;
    let x = none_x + x;
    let x_1 = x * d_x;
    let x = x_1 * x;
    let d_x_1 = x + t_1;
    let (ret, returned, exit, count, trips, saved, kept) = (x, d_x_1, x_1, seed, tape, value, d_t);
    let (slot, mark, acc, one, arg0, branch) = (ret, returned, exit, count, trips, saved);
    slot + mark * acc + one * arg0 + branch * kept
}

fn names_twin(a: &[f64]) -> f64 {
    names(a[0], a[1], a[2], a[3], a[4], a[5], a[6])
}

#[test]
fn variables_like_generated_ones() {
    let at = [0.5, 1.5, 0.7, -0.3, 1.1, 0.9, 0.4];
    let (a, b, c, d, e, f, g) = names_grad(at[0], at[1], at[2], at[3], at[4], at[5], at[6]);
    let expected = derive_grad_tests::richardson(names_twin, &at);
    for (found, expected) in [a, b, c, d, e, f, g].into_iter().zip(expected) {
        assert!((found - expected.value).abs() < 1e-8, "{found}, expected {}", expected.value);
    }
}

/// The same in loops, where values are kept and adjoints are carried.
#[derive_grad]
fn names_in_loops(x: &[f64], seed: f64, d_x: &[f64]) -> f64 {
    let mut t = seed;
    let mut sum = 0.0;
    for k in 0..x.len() {
        let d_t = t * x[k];
        for (i, tape) in d_x.iter().enumerate() {
            let stack = d_t.sin() * tape;
            let t_saved = stack + i as f64;
            t = t_saved * 0.5;
            if t > 3.0 {
                break;
            }
            sum += stack * t;
        }
        let value = t * sum;
        sum = value + d_t;
    }
    sum * t
}

#[test]
fn variables_like_generated_ones_in_loops() {
    let (dx, ds, dd) = names_in_loops_grad(&[0.5, 1.5], 0.7, &[1.1, -0.4, 2.0]);
    let all = |a: &[f64]| names_in_loops(&a[..2], a[2], &a[3..]);
    let expected = derive_grad_tests::richardson(all, &[0.5, 1.5, 0.7, 1.1, -0.4, 2.0]);
    for (found, expected) in dx.into_iter().chain([ds]).chain(dd).zip(expected) {
        assert!((found - expected.value).abs() < 1e-8, "{found}, expected {}", expected.value);
    }
}

#[derive_grad(wrt(r#type, r#match))]
fn r#loop(r#type: f64, r#match: f64, r#fn: usize) -> f64 {
    let r#let = r#type * r#match;
    let mut r#mut = r#let;
    for r#in in 0..r#fn {
        r#mut *= r#let + r#in as f64;
    }
    r#mut
}

#[derive_grad]
fn raw(r#x: f64, y: f64) -> f64 {
    let r#y = x * y;
    r#loop(r#y, r#x, 1) * y
}

#[test]
fn raw_identifiers() {
    let (dt, dm) = loop_grad(2.0, 3.0, 1);
    close(dt, 2.0 * 6.0 * 3.0);
    close(dm, 2.0 * 6.0 * 2.0);
    // x⁴ y² · x y
    let (dx, dy) = raw_grad(2.0, 3.0);
    close(dx, 5.0 * 16.0 * 27.0);
    close(dy, 3.0 * 32.0 * 9.0);
}

mod reexport {
    pub use ::derive_grad as dg;

    /// Has nothing but what generated code may name.
    pub mod only_private {
        pub mod __private {
            pub use ::derive_grad::__private::*;
        }
    }
}

#[derive_grad(crate = crate::reexport::dg)]
fn by_reexport(x: &[f64], y: f64) -> f64 {
    let mut a = y;
    for v in x {
        a *= v.sin() + a;
    }
    a
}

#[reexport::dg::derive_grad(crate = self::reexport::only_private, wrt(x))]
fn by_private_door(x: &[f64], y: f64) -> f64 {
    by_reexport(x, y) * x[0]
}

#[test]
fn renamed_package() {
    let a = 2.0 * (1f64.sin() + 2.0);
    close(by_reexport_grad(&[1.0], 2.0).0[0], 2.0 * 1f64.cos());
    close(by_private_door_grad(&[1.0], 2.0)[0], a + 2.0 * 1f64.cos());
}

macro_rules! power {
    ($name:ident, $factors:expr) => {
        #[derive_grad]
        fn $name(x: f64) -> f64 {
            let mut product = 1.0;
            for _ in 0..$factors {
                product *= x;
            }
            product
        }
    };
}

power!(square, 2);
power!(cube, 1 + 2);

/// The caller's names alone, so there is one context for each.
macro_rules! with_body {
    ($name:ident($($x:ident: $t:ty),*) -> $r:ty $body:block) => {
        #[derive_grad]
        fn $name($($x: $t),*) -> $r $body
    };
}

with_body!(weighted(x: f64, y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for y in y {
        let y = y * x;
        sum += y * y;
    }
    sum
});

/// The macro's own variable beside an expression of the caller's, of different names.
macro_rules! scaled {
    ($name:ident, $x:ident, $e:expr) => {
        #[derive_grad]
        fn $name($x: f64) -> f64 {
            let factor = 2.0;
            let value = $e;
            factor * value * $x
        }
    };
}

scaled!(scaled_sine, angle, angle.sin() + 1.0);

/// Precedence: the caller's expression is one operand.
macro_rules! times_two {
    ($name:ident, $x:ident, $e:expr) => {
        #[derive_grad]
        fn $name($x: f64) -> f64 {
            2.0 * $e
        }
    };
}

times_two!(grouped, x, x * x + 1.0);

macro_rules! for_types {
    ($($name:ident: $t:ty),*) => {$(
        #[derive_grad]
        fn $name(x: &[$t], scale: $t) -> $t {
            let mut sum = 0.0;
            for &x in x {
                sum += (x * scale).exp();
            }
            sum
        }
    )*};
}

for_types!(double: f64, single: f32);

#[test]
fn functions_made_by_macros() {
    close(square_grad(3.0), 6.0);
    close(cube_grad(3.0), 27.0);
    let (dx, dy) = weighted_grad(2.0, &[1.0, 3.0]);
    close(dx, 2.0 * 2.0 * 10.0);
    close(dy[1], 2.0 * 3.0 * 4.0);
    close(scaled_sine_grad(0.5), 2.0 * (0.5f64.sin() + 1.0 + 0.5 * 0.5f64.cos()));
    close(grouped_grad(3.0), 12.0);
    close(double_grad(&[1.0], 0.5).1, 0.5f64.exp());
    assert!((single_grad(&[1.0], 0.5).1 - 0.5f32.exp()).abs() < 1e-6);
}

#[test]
fn nested_functions() {
    #[derive_grad]
    fn outer(x: f64) -> f64 {
        #[derive_grad]
        fn inner(x: f64, by: f64) -> f64 {
            x.sin() * by
        }
        fn passive(n: usize) -> usize {
            let x = n + 1;
            x * 2
        }
        inner(x, x) * passive(1) as f64
    }
    close(outer_grad(0.5), 4.0 * (0.5f64.cos() * 0.5 + 0.5f64.sin()));
}

mod paths {
    pub mod a {
        use derive_grad::derive_grad;

        #[derive_grad]
        pub fn same(x: f64) -> f64 {
            x * x
        }

        pub mod deep {
            #[derive_grad::derive_grad]
            pub fn same(x: f64) -> f64 {
                super::same(x) * x
            }
        }
    }

    pub mod b {
        use derive_grad::derive_grad;

        #[derive_grad]
        pub fn same(x: f64) -> f64 {
            x.exp()
        }

        #[derive_grad]
        pub(crate) fn only_here(x: f64) -> f64 {
            private(x) + self::same(x)
        }

        #[derive_grad]
        fn private(x: f64) -> f64 {
            2.0 * x
        }
    }

    pub use a::deep::same as thrice;
    pub use b::*;
}

mod callers {
    use super::paths::a::same;
    use super::paths::b::same as other;
    use super::paths::{a, thrice};
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn by_use(x: f64) -> f64 {
        same(x) + other(x) * thrice(x)
    }

    #[derive_grad]
    pub fn by_path(x: f64) -> f64 {
        a::same(x) + crate::paths::b::same(x) * super::paths::a::deep::same(x)
    }

    pub mod by_glob {
        use crate::paths::*;

        #[derive_grad::derive_grad]
        pub fn by_glob(x: f64) -> f64 {
            only_here(x) * same(x)
        }
    }

    /// A local variable named like an annotated function.
    #[derive_grad]
    pub fn local_like_a_function(x: f64) -> f64 {
        let other = same(x);
        let same = other * x;
        same + other
    }

    #[derive_grad]
    pub fn local_import(x: f64) -> f64 {
        use super::paths::a::deep::same;
        same(x) * x
    }
}

#[test]
fn functions_by_any_path() {
    let x: f64 = 0.5;
    let expected = 2.0 * x + x.exp() * (x * x * x + 3.0 * x * x);
    close(callers::by_use_grad(x), expected);
    close(callers::by_path_grad(x), expected);
    close(callers::by_glob::by_glob_grad(x), x.exp() * (2.0 * x + x.exp() + 2.0 + x.exp()));
    close(callers::local_like_a_function_grad(x), 3.0 * x * x + 2.0 * x);
    close(callers::local_import_grad(x), 4.0 * x * x * x);
}

/// A parameter and a local named like annotated functions of this file.
#[derive_grad]
fn uses_names_of_functions(square: f64, cube: f64) -> f64 {
    let weighted = square * cube;
    let raw = weighted * square;
    raw + cube
}

#[test]
fn variables_named_like_functions() {
    let (ds, dc) = uses_names_of_functions_grad(2.0, 3.0);
    close(ds, 12.0);
    close(dc, 5.0);
}

mod loss {}

/// Beside a module of its name, without the companion.
#[derive_grad(no_link)]
fn loss(x: f64) -> f64 {
    x * x
}

#[test]
fn no_link_beside_a_module() {
    close(loss_grad(3.0), 6.0);
}

/// A format string captures names, also where they were shadowed and reassigned.
#[derive_grad(wrt(x))]
fn captures(x: f64, log: &mut Vec<String>) -> f64 {
    let mut y = x * 2.0;
    log.push(format!("{y}"));
    y *= y;
    log.push(format!("{y:.1} {0} {x:>1$}", y, 4));
    let y = y + 1.0;
    log.push(format!("{y} {y:?} {}", x));
    let x = y * x;
    log.push(format!("{x} {y}"));
    x
}

#[test]
fn captured_names() {
    let (mut log, mut generated) = (Vec::new(), Vec::new());
    let value = captures(1.5, &mut log);
    let (again, grad) = captures_value_and_grad(1.5, &mut generated);
    assert_eq!(log, generated);
    assert_eq!(value.to_bits(), again.to_bits());
    close(grad, 12.0 * 1.5 * 1.5 + 1.0);
}
