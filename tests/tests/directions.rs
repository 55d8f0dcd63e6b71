//! Jacobians and Hessians in several directions at once against one run for each: the same
//! numbers, bit for bit, in the same shape.

#![allow(clippy::needless_range_loop)] // some functions are indexed
#![allow(clippy::unnecessary_literal_unwrap)] // some say what they could say without

use derive_grad::derive_grad;

/// The generated functions of both give the same.
macro_rules! same {
    ($test:ident, $what:ident $((wrt $of:ident))?, $suffix:ident, ($($p:ident: $t:ty),*) -> $r:ty $body:block, $(($($arg:expr),*)),*) => {
        mod $test {
            pub mod several {
                #[allow(unused_imports)] // types of some functions
                use super::super::*;
                #[derive_grad($what $(, wrt($of))?)]
                pub fn f($($p: $t),*) -> $r $body
            }
            pub mod one {
                #[allow(unused_imports)]
                use super::super::*;
                #[derive_grad($what $(, wrt($of))?, __off(directions))]
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

/// The forms that a body may hold, each with what is inert beside it.
mod forms {
    use super::{derive_grad, wave};

    #[derive(Clone, Copy, Debug)]
    pub struct Config {
        pub n: usize,
        pub shifts: [usize; 3],
        pub w: f64,
        pub mark: char,
    }

    const CONFIG: Config = Config { n: 3, shifts: [2, 0, 1], w: 0.4, mark: 'm' };

    same!(jacobian_with_an_untold_pair, jacobian (wrt x), f_jacobian, (x: &[f64; 5], c: &Config) -> Vec<f64> {
        let n = c.n;
        let pair = (n, x[0] * x[1]);
        let mut out = vec![0.0; 6];
        for i in 0..6 {
            out[i] = pair.1 * x[(i + pair.0) % 5];
        }
        out
    }, (&[1.0, 2.0, 3.0, 4.0, 5.0], &CONFIG));

    same!(jacobian_of_a_list_by_value, jacobian, f_jacobian, (x: Vec<f64>, c: f64) -> Vec<f64> {
        let mut x = x;
        for i in 1..x.len() {
            x[i] = x[i] * x[i - 1] + c;
        }
        x
    }, (wave(3), 0.3), (wave(9), 0.2));

    same!(hessian_with_items, hessian, f_hessian, (x: &[f64]) -> f64 {
        const K: f64 = 2.0;
        fn sq(y: f64) -> f64 {
            y * y * K
        }
        x.iter().map(|&v| sq(v.sin())).sum::<f64>() * x[0]
    }, (&wave(5)));

    same!(hessian_of_log_sum_exp, hessian, f_hessian, (x: &[f64]) -> f64 {
        let m = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let s: f64 = x.iter().map(|v| (v - m).exp()).sum();
        m + s.ln()
    }, (&wave(5)), (&wave(1)));

    same!(jacobian_of_lists_of_lists, jacobian (wrt x), f_jacobian, (x: &[Vec<f64>], c: &Config) -> Vec<Vec<f64>> {
        let mut out = x.to_vec();
        for r in 0..x.len() {
            for k in 0..x[r].len() {
                out[r][k] = x[r][k] * x[(r + 1) % x.len()][0] * c.w;
            }
        }
        out
    }, (&[wave(2), wave(3), wave(1)], &CONFIG));

    same!(hessian_of_a_loop_with_an_end, hessian, f_hessian, (x: &[f64; 4]) -> f64 {
        let mut e = x[0];
        let mut n = 0;
        while e.abs() < 20.0 && n < 12 {
            e = e * x[1] + x[2] * x[3].cos();
            n += 1;
            if e > 15.0 {
                break;
            }
        }
        e * e
    }, (&[0.5, 1.4, 0.7, 0.2]), (&[0.5, 0.9, 0.7, 0.2]));

    same!(jacobian_of_running_sums, jacobian, f_jacobian, (x: &[f64]) -> Vec<f64> {
        let mut y = x.to_vec();
        let mut acc = 0.0;
        for v in &mut y {
            acc += *v;
            *v = acc * acc;
        }
        y
    }, (&wave(7)));

    same!(jacobian_that_returns_early, jacobian, f_jacobian, (x: [f64; 4]) -> (f64, [f64; 2]) {
        if x[0] < 0.0 {
            return (x[1] * x[2], [x[3], 1.0]);
        }
        let [a, b, c, d] = x;
        let (mut p, mut q) = (a * b, c * d);
        std::mem::swap(&mut p, &mut q);
        (p.hypot(q), [p / q, (p - q).abs().sqrt()])
    }, ([0.4, 0.5, 0.6, 0.9]), ([-0.4, 0.5, 0.6, 0.9]));

    same!(jacobian_of_a_stack, jacobian, f_jacobian, (x: &[f64; 6]) -> Vec<f64> {
        let mut stack: Vec<f64> = Vec::new();
        for i in 0..6 {
            stack.push(x[i] * x[i]);
            if i % 3 == 2 {
                let a = stack.pop().unwrap();
                let b = stack.pop().unwrap();
                stack.push(a * b);
            }
        }
        stack
    }, (&[0.4, 0.5, 0.6, 0.9, 1.0, 2.0]));

    same!(jacobian_of_pivots, jacobian, f_jacobian, (x: &[[f64; 4]; 4]) -> [f64; 4] {
        let mut a = *x;
        for k in 0..4 {
            let mut p = k;
            for r in k + 1..4 {
                if a[r][k].abs() > a[p][k].abs() {
                    p = r;
                }
            }
            a.swap(k, p);
            for r in k + 1..4 {
                let f = a[r][k] / a[k][k];
                for c in k..4 {
                    let t = a[k][c];
                    a[r][c] -= f * t;
                }
            }
        }
        [a[0][0], a[1][1], a[2][2], a[3][3]]
    }, (&[[1.0, 0.2, 0.3, 0.5], [3.4, 1.5, 0.6, 0.1], [0.7, 0.8, 1.9, 0.3], [0.2, 0.9, 0.4, 2.0]]));

    same!(jacobian_of_kept_states, jacobian, f_jacobian, (x: &[f64]) -> [f64; 4] {
        let mut state = [0.1, 0.2, 0.3, 0.4];
        for &v in x {
            let old = state;
            for k in 0..4 {
                state[k] = (old[k] * v + old[(k + 1) % 4]).tanh();
            }
            if state[0] > 0.3 {
                state[1] = state[1].sqrt();
            }
        }
        state
    }, (&wave(12)), (&[]));

    same!(jacobian_with_labelled_exits, jacobian, f_jacobian, (x: &[f64]) -> [f64; 4] {
        let mut out = [1.0; 4];
        'a: for (i, &v) in x.iter().enumerate() {
            for k in 0..4 {
                if v * out[k] > 8.0 {
                    break 'a;
                }
                if (i + k) % 3 == 0 {
                    continue;
                }
                out[k] *= v;
            }
        }
        out
    }, (&wave(12)), (&wave(3)));

    same!(hessian_with_shadows, hessian, f_hessian, (x: &[f64; 4]) -> f64 {
        let x = x.map(|v| v * v.sin());
        let y: Vec<f64> = x.iter().zip(x.iter().skip(1)).map(|(a, b)| a * b).collect();
        let t = (y[0], y[1] * y[2]);
        let (a, b) = t;
        a.powi(3) * b.exp() + if a > b { (a - b).ln() } else { 0.0 }
    }, (&[0.5, 1.4, 0.7, 0.2]), (&[2.5, 1.4, 0.1, 0.2]));

    same!(jacobian_of_untold_pairs, jacobian (wrt x), f_jacobian, (x: &[f64; 5], c: &Config) -> Vec<f64> {
        let mut v = vec![(c.n, x[0])];
        for i in 1..5 {
            v.push((c.n, x[i] * v[i - 1].1));
        }
        let mut last = v[0];
        for p in &v {
            if p.0 > 1 {
                last = *p;
            }
        }
        v.iter().map(|p| p.1 * last.1).collect()
    }, (&[1.0, 2.0, 3.0, 4.0, 5.0], &CONFIG));

    same!(jacobian_with_an_untold_list, jacobian (wrt x), f_jacobian, (x: &[f64; 5], c: &Config) -> Vec<f64> {
        let shifts = c.shifts;
        let mut state = (shifts, x[0]);
        for i in 0..3 {
            state = (state.0, state.1 * x[state.0[i]]);
        }
        vec![state.1, state.1 * x[3], x[4], x[1] * c.w, x[2], 1.0]
    }, (&[1.0, 2.0, 3.0, 4.0, 5.0], &CONFIG));

    same!(jacobian_with_a_mark, jacobian (wrt x), f_jacobian, (x: &[f64; 5], c: &Config) -> Vec<f64> {
        let mut marked = vec![(c.mark, x[0])];
        for i in 1..5 {
            marked.push((c.mark, x[i] * marked[i - 1].1));
        }
        let mut best = marked[0];
        for p in &marked {
            if p.0 == 'm' && p.1 > best.1 {
                best = *p;
            }
        }
        marked.iter().map(|p| p.1 * best.1).collect()
    }, (&[1.0, 2.0, 3.0, 4.0, 5.0], &CONFIG));

    same!(hessian_of_what_is_pushed_and_kept, hessian, f_hessian, (x: &[f64; 6]) -> f64 {
        let rate = x[0].atan2(5.0).tanh();
        let some = Some(1.88 / (2.5 + (0.66 * (x[1] - 0.61)).sin()));
        let mut v: Vec<f64> = x.iter().map(|_| some.unwrap_or(0.7).sin()).collect();
        for i in (0..v.len()).step_by(2) {
            let a = if (rate - i as f64).tanh() >= 0.9 { x[2].sin() } else { -x[1] };
            (v[i % 3], v[2]) = (v[2], 0.06 * (rate / 1.87 + rate * a));
        }
        (v[2] * some.unwrap_or(0.7)).cos()
    }, (&[0.3, 1.2, 0.9, 0.5, 0.7, 0.2]));
}

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
