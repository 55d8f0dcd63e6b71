//! Jacobians and Hessians in several directions at once against one run for each: the same
//! numbers, bit for bit, in the same shape.

#![allow(clippy::needless_range_loop)] // some functions are indexed

use derive_grad::derive_grad;

/// The generated functions of both give the same.
macro_rules! same {
    ($test:ident, $what:ident, $suffix:ident, ($($p:ident: $t:ty),*) -> $r:ty $body:block, $(($($arg:expr),*)),*) => {
        mod $test {
            pub mod several {
                use derive_grad::derive_grad;
                #[derive_grad($what)]
                pub fn f($($p: $t),*) -> $r $body
            }
            pub mod one {
                use derive_grad::derive_grad;
                #[derive_grad($what, __off(directions))]
                pub fn f($($p: $t),*) -> $r $body
            }
        }
        #[test]
        fn $test() {
            $({
                let (found, expected) = ($test::several::$suffix($($arg),*), $test::one::$suffix($($arg),*));
                assert_eq!(format!("{found:?}"), format!("{expected:?}"));
            })*
        }
    };
}

fn wave(n: usize) -> Vec<f64> {
    (0..n).map(|i| 1.1 + (0.7 * i as f64).sin()).collect()
}

same!(hessian_of_a_list, hessian, f_hessian, (x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 1..x.len() {
        let a = x[i] - x[i - 1] * x[i - 1];
        sum += 100.0 * a * a + (1.0 - x[i]).powi(2);
    }
    sum
}, (&wave(1)), (&wave(2)), (&wave(4)), (&wave(5)), (&wave(13)));

same!(hessian_of_an_array, hessian, f_hessian, (x: &[f64; 10]) -> f64 {
    let sum: f64 = x.iter().map(|x| x.cos()).sum();
    x.iter().enumerate().map(|(i, x)| (10.0 - sum + i as f64 * (1.0 - x.cos()) - x.sin()).powi(2)).sum()
}, (&std::array::from_fn(|i| 0.1 * i as f64)));

same!(hessian_of_scalars, hessian, f_hessian, (a: f64, b: &f64, c: f64, d: f64) -> f64 {
    let (mut x, mut y) = (a, *b);
    for _ in 0..4 {
        (x, y) = (x * y.sin() + c, (y + x * d).sqrt());
    }
    x * y
}, (0.3, &1.4, 0.2, 0.9));

same!(hessian_with_storage, hessian, f_hessian, (x: &[f64]) -> f64 {
    let mut state = x.to_vec();
    let mut energy = 0.0;
    for _ in 0..5 {
        for i in 0..state.len() {
            let next = state[(i + 1) % state.len()];
            state[i] = (state[i] * next).tanh() + 0.1 * next;
            if state[i] > 0.5 {
                energy += state[i].ln();
            }
        }
        state.swap(0, 1);
    }
    energy
}, (&wave(6)), (&wave(9)));

same!(hessian_where_adjoints_are_zero, hessian, f_hessian, (x: &[f64; 5]) -> f64 {
    // Of the root at 0 nothing is asked in most directions.
    let root = x[0].sqrt();
    let kept = if x[1] > 1.0 { root } else { 0.0 };
    kept * x[2] + x[3] * x[4] * x[4]
}, (&[0.0, 0.5, 1.0, 2.0, 3.0]), (&[4.0, 1.5, 1.0, 2.0, 3.0]));

same!(jacobian_by_columns, jacobian, f_jacobian, (x: &[f64; 9], y: f64) -> Vec<f64> {
    let mut out = Vec::new();
    for i in 0..20 {
        let a = x[i % 9] * y;
        out.push(if a > 1.0 { a.sin() } else { a * x[(i + 1) % 9] });
    }
    out
}, (&std::array::from_fn(|i| 0.3 * i as f64), 0.7));

same!(jacobian_of_lists, jacobian, f_jacobian, (x: &[f64], a: &[[f64; 2]]) -> (Vec<[f64; 2]>, f64) {
    let mut moved = a.to_vec();
    let mut total = 0.0;
    for (i, p) in moved.iter_mut().enumerate() {
        let w = x[i % x.len()];
        p[0] += w * p[1];
        p[1] = (p[0] * w).exp();
        total += p[0] * p[1];
    }
    (moved, total)
}, (&wave(3), &[[0.1, 0.2], [0.3, 0.4], [-0.5, 0.6]]), (&wave(2), &[]));

same!(jacobian_by_rows, jacobian, f_jacobian, (x: &[f64], y: f64) -> [f64; 6] {
    let mut out = [0.0; 6];
    let mut product = 1.0;
    for &x in x {
        product *= 1.0 + x * y;
        for (k, out) in out.iter_mut().enumerate() {
            *out += (x * y).sin() * (k as f64 + product).cos();
        }
    }
    out
}, (&wave(11), 0.3), (&[], 0.3));

same!(jacobian_of_matrices, jacobian, f_jacobian, (a: &[[f64; 3]; 3]) -> [[f64; 3]; 3] {
    let mut square = [[0.0; 3]; 3];
    for i in 0..3 {
        for j in 0..3 {
            square[i][j] = (0..3).map(|k| a[i][k] * a[k][j]).sum();
        }
    }
    square
}, (&[[1.0, 0.2, 0.3], [0.4, 1.5, 0.6], [0.7, 0.8, 1.9]]));

same!(jacobian_of_single_precision, jacobian, f_jacobian, (x: [f32; 5]) -> [f32; 7] {
    let mut out = [1.0; 7];
    for i in 0..7 {
        for j in 0..5 {
            out[i] *= (x[j] + i as f32 * 0.1).sin();
        }
    }
    out
}, ([0.1, 0.5, 0.9, 1.3, 1.7]));

/// Lengths that are parameters.
#[derive_grad(jacobian)]
fn scaled<const N: usize>(x: &[f64; N], y: f64) -> [f64; N] {
    x.map(|x| x * x * y)
}

#[test]
fn constant_generics() {
    let rows = scaled_jacobian(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0], 0.5);
    for (i, (row, by)) in rows.iter().enumerate() {
        let x = i as f64 + 1.0;
        let expected: [f64; 9] = std::array::from_fn(|k| if k == i { x } else { 0.0 });
        assert_eq!((*row, *by), (expected, x * x));
    }
}

/// A length whose name is like that of the number of directions.
mod named {
    const DIRECTIONS: usize = 5;

    #[derive_grad::derive_grad(hessian)]
    pub fn squares(x: &[f64; DIRECTIONS]) -> f64 {
        x.iter().map(|x| x * x * x).sum()
    }
}

#[test]
fn lengths_with_names() {
    let hessian = named::squares_hessian(&[1.0, 2.0, 3.0, 4.0, 5.0]);
    for (i, row) in hessian.iter().enumerate() {
        let expected: [f64; 5] = std::array::from_fn(|k| if k == i { 6.0 * (i as f64 + 1.0) } else { 0.0 });
        assert_eq!(*row, expected);
    }
}
