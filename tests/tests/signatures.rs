//! The types that CONTRACT's tables promise: for each kind of parameter the
//! gradient and the adjoint, for each kind of result the seed.
#![allow(missing_docs, unused_parens, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;

/// A module for each way to write the type of a parameter `x`.
macro_rules! parameters {
    ($($name:ident: $param:ty => $owned:ty, $adjoint:ty;
        |$x:ident| $body:expr; at $at:expr; expect $expected:expr; zero $zero:expr;)*) => {$(
        mod $name {
            use derive_grad::derive_grad;

            #[derive_grad(wrt($x))]
            fn f($x: $param, scale: f64) -> f64 {
                $body * scale
            }

            #[test]
            fn types() {
                let grad: fn($param, f64) -> $owned = |x, scale| f_grad(x, scale);
                let both: fn($param, f64) -> (f64, $owned) = |x, scale| f_value_and_grad(x, scale);
                let vjp: fn($param, f64, f64, $adjoint) -> f64 = |x, scale, seed, d_x| f_vjp(x, scale, seed, d_x);
                let expected: $owned = $expected;
                let value = f($at, 2.0);
                assert_eq!(grad($at, 1.0), expected);
                assert_eq!(both($at, 1.0), (value / 2.0, expected));
                let mut adjoint = $zero;
                assert_eq!(vjp($at, 2.0, 0.5, &mut adjoint), value);
                assert_eq!(format!("{adjoint:?}"), format!("{:?}", grad($at, 1.0)));
            }
        }
    )*};
}

parameters! {
    scalar: f64 => f64, &mut f64; |x| x * x; at 3.0; expect 6.0; zero 0.0;
    single: f32 => f32, &mut f32; |x| f64::from(x * x); at 3.0; expect 6.0; zero 0.0_f32;
    scalar_ref: &f64 => f64, &mut f64; |x| x * x; at &3.0; expect 6.0; zero 0.0;
    array: [f64; 2] => [f64; 2], &mut [f64; 2]; |x| x[0] * x[1]; at [2.0, 3.0]; expect [3.0, 2.0]; zero [0.0; 2];
    array_ref: &[f64; 2] => [f64; 2], &mut [f64; 2]; |x| x[0] * x[1]; at &[2.0, 3.0]; expect [3.0, 2.0]; zero [0.0; 2];
    nested: [[f64; 2]; 2] => [[f64; 2]; 2], &mut [[f64; 2]; 2]; |x| x[0][1] * x[1][0];
        at [[1.0, 2.0], [3.0, 4.0]]; expect [[0.0, 3.0], [2.0, 0.0]]; zero [[0.0; 2]; 2];
    nested_ref: &[[f64; 2]; 2] => [[f64; 2]; 2], &mut [[f64; 2]; 2]; |x| x[0][1] * x[1][0];
        at &[[1.0, 2.0], [3.0, 4.0]]; expect [[0.0, 3.0], [2.0, 0.0]]; zero [[0.0; 2]; 2];
    slice: &[f64] => Vec<f64>, &mut [f64]; |x| x[0] * x[1]; at &[2.0, 3.0]; expect vec![3.0, 2.0]; zero [0.0; 2];
    vec: Vec<f64> => Vec<f64>, &mut [f64]; |x| x[0] * x[1]; at vec![2.0, 3.0]; expect vec![3.0, 2.0]; zero [0.0; 2];
    vec_ref: &Vec<f64> => Vec<f64>, &mut [f64]; |x| x[0] * x[1]; at &vec![2.0, 3.0]; expect vec![3.0, 2.0]; zero [0.0; 2];
    slice_of_arrays: &[[f64; 2]] => Vec<[f64; 2]>, &mut [[f64; 2]]; |x| x[0][1] * x[1][0];
        at &[[1.0, 2.0], [3.0, 4.0]]; expect vec![[0.0, 3.0], [2.0, 0.0]]; zero [[0.0; 2]; 2];
    vec_of_arrays: Vec<[f64; 2]> => Vec<[f64; 2]>, &mut [[f64; 2]]; |x| x[0][1] * x[1][0];
        at vec![[1.0, 2.0], [3.0, 4.0]]; expect vec![[0.0, 3.0], [2.0, 0.0]]; zero [[0.0; 2]; 2];
    slice_of_vecs: &[Vec<f64>] => Vec<Vec<f64>>, &mut [Vec<f64>]; |x| x[0][1] * x[1][0];
        at &[vec![1.0, 2.0], vec![3.0]]; expect vec![vec![0.0, 3.0], vec![2.0]]; zero [vec![0.0; 2], vec![0.0]];
    vec_of_vecs: Vec<Vec<f64>> => Vec<Vec<f64>>, &mut [Vec<f64>]; |x| x[0][1] * x[1][0];
        at vec![vec![1.0, 2.0], vec![3.0]]; expect vec![vec![0.0, 3.0], vec![2.0]]; zero [vec![0.0; 2], vec![0.0]];
    tuple: (f64, [f64; 2]) => (f64, [f64; 2]), &mut (f64, [f64; 2]); |x| x.0 * x.1[1];
        at (2.0, [1.0, 3.0]); expect (3.0, [0.0, 2.0]); zero (0.0, [0.0; 2]);
    tuple_ref: &(f64, f64) => (f64, f64), &mut (f64, f64); |x| x.0 * x.1; at &(2.0, 3.0); expect (3.0, 2.0); zero (0.0, 0.0);
    one_tuple: (f64,) => (f64,), &mut (f64,); |x| x.0 * x.0; at (2.0,); expect (4.0,); zero (0.0,);
    array_of_tuples: [(f64, f64); 2] => [(f64, f64); 2], &mut [(f64, f64); 2]; |x| x[0].1 * x[1].0;
        at [(1.0, 2.0), (3.0, 4.0)]; expect [(0.0, 3.0), (2.0, 0.0)]; zero [(0.0, 0.0); 2];
    slice_of_tuples: &[(f64, f64)] => Vec<(f64, f64)>, &mut [(f64, f64)]; |x| x[0].1 * x[1].0;
        at &[(1.0, 2.0), (3.0, 4.0)]; expect vec![(0.0, 3.0), (2.0, 0.0)]; zero [(0.0, 0.0); 2];
    qualified: std::primitive::f64 => f64, &mut f64; |x| x * x; at 3.0; expect 6.0; zero 0.0;
    qualified_vec: std::vec::Vec<core::primitive::f64> => Vec<f64>, &mut [f64]; |x| x[0] * x[1];
        at vec![2.0, 3.0]; expect vec![3.0, 2.0]; zero [0.0; 2];
    parenthesised: (f64) => f64, &mut f64; |x| x * x; at 3.0; expect 6.0; zero 0.0;
    singles: &[f32] => Vec<f32>, &mut [f32]; |x| f64::from(x[0] * x[1]); at &[2.0, 3.0]; expect vec![3.0, 2.0]; zero [0.0_f32; 2];
}

#[derive_grad]
fn to_array(x: f64) -> [f64; 2] {
    [x, x * x]
}

#[derive_grad]
fn to_nested(x: f64) -> [[f64; 2]; 1] {
    [[x, x * x]]
}

#[derive_grad]
fn to_vec(x: f64) -> Vec<f64> {
    vec![x, x * x]
}

#[derive_grad]
fn to_vecs(x: f64) -> Vec<Vec<f64>> {
    vec![vec![x], vec![x * x]]
}

#[derive_grad]
fn to_tuple(x: f64) -> (f64, f64) {
    (x, x * x)
}

#[derive_grad]
fn to_mixed(x: f64, n: usize) -> (f64, usize, [f64; 1]) {
    (x, n, [x * x])
}

#[derive_grad]
fn to_unit(x: f64, y: &mut f64) {
    *y *= x;
}

#[derive_grad]
fn to_single(x: f64) -> f32 {
    (x * x) as f32
}

#[test]
fn seeds() {
    let run = |f: &dyn Fn(&mut f64)| {
        let mut d_x = 1.0;
        f(&mut d_x);
        d_x - 1.0
    };
    let expected = 2.0 + 10.0 * 6.0;
    assert_eq!(run(&|d| assert_eq!(to_array_vjp(3.0, &[2.0, 10.0], d), [3.0, 9.0])), expected);
    assert_eq!(run(&|d| assert_eq!(to_nested_vjp(3.0, &[[2.0, 10.0]], d), [[3.0, 9.0]])), expected);
    let seed: &[f64] = &[2.0, 10.0];
    assert_eq!(run(&|d| assert_eq!(to_vec_vjp(3.0, seed, d), [3.0, 9.0])), expected);
    let seed: &[Vec<f64>] = &[vec![2.0], vec![10.0]];
    assert_eq!(run(&|d| assert_eq!(to_vecs_vjp(3.0, seed, d), [[3.0], [9.0]])), expected);
    assert_eq!(run(&|d| assert_eq!(to_tuple_vjp(3.0, &(2.0, 10.0), d), (3.0, 9.0))), expected);
    assert_eq!(run(&|d| assert_eq!(to_mixed_vjp(3.0, 7, &(2.0, 0, [10.0]), d), (3.0, 7, [9.0]))), expected);
    assert_eq!(run(&|d| assert_eq!(to_single_vjp(3.0, 10.0_f32, d), 9.0)), 60.0);
}

#[test]
fn exclusive_references() {
    let (mut y, mut d_x, mut d_y) = (5.0, 1.0, 10.0);
    let () = to_unit_vjp(3.0, &mut y, &mut d_x, &mut d_y);
    assert_eq!((y, d_x, d_y), (15.0, 51.0, 30.0));
}

#[test]
#[should_panic(expected = "length")]
fn seeds_of_another_length_panic() {
    to_vec_vjp(3.0, &[1.0], &mut 0.0);
}

/// Visibility, documentation and order of what is generated.
mod visible {
    pub mod inner {
        use derive_grad::derive_grad;

        #[derive_grad]
        pub fn public(x: f64) -> f64 {
            x * x
        }

        #[derive_grad]
        pub(in super::super) fn restricted(x: f64) -> f64 {
            public(x) * x
        }

        #[derive_grad]
        pub(super) fn for_parent(x: f64) -> f64 {
            restricted(x) * private(x)
        }

        #[derive_grad]
        fn private(x: f64) -> f64 {
            x.sin()
        }
    }

    #[derive_grad::derive_grad]
    pub(crate) fn parent(x: f64) -> f64 {
        inner::for_parent(x) + inner::restricted(x)
    }
}

#[test]
fn visibility_is_inherited() {
    let x: f64 = 0.5;
    assert_eq!(visible::inner::public_grad(x), 1.0);
    assert_eq!(visible::inner::restricted_grad(x), 0.75);
    let expected = 3.0 * x * x * (x.sin() + 1.0) + x * x * x * x.cos();
    assert!((visible::parent_grad(x) - expected).abs() < 1e-15);
}
