//! Generated code works where nothing is in scope, where everything is shadowed,
//! and where the package has another name.
#![allow(
    missing_docs,
    non_camel_case_types,
    non_upper_case_globals,
    dead_code,
    clippy::all,
    clippy::pedantic
)]

use derive_grad::derive_grad;
use derive_grad_tests::close;

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
