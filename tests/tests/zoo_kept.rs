//! Zoo: values that are kept in place of those that they are computed from, in loops that
//! change these afterwards: between uses, in inner loops, under conditions, where an
//! iteration ends early.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn stencil_in_place(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for _ in 0..3 {
        for i in 1..5 {
            let t = v[i - 1] - 2.0 * v[i] + v[i + 1];
            v[i] += t * t * 0.1;
        }
    }
    v[2] * v[3]
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn parts_needed_twice(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for _ in 0..3 {
        for i in 1..5 {
            let t = v[i - 1] - 2.0 * v[i] + v[i + 1];
            let q = v[i - 1] * 0.5;
            v[i] = t.sin() * q.cos() + t * q;
        }
    }
    v[2] * v[3]
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn kept_where_iterations_end_early(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for k in 0..3 {
        for i in 1..5 {
            let t = v[i - 1] * v[i] * v[i + 1];
            if t > 2.5 {
                break;
            }
            if t < 0.05 {
                continue;
            }
            v[i] = t.sqrt() + t * t * 0.1;
            if k == 2 && i == 3 {
                return v[i] * t;
            }
        }
    }
    v[2] * v[3]
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn parts_changed_between(x: &[f64]) -> f64 {
    let mut a = x[0];
    let mut b = x[1];
    let mut c = x[2];
    let mut s = 0.0;
    for _ in 0..4 {
        let t = a * b + c;
        a = t.sin();
        b += a * t;
        let u = a - b + c;
        c = u * u * 0.1;
        s += t * t * u;
    }
    s
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn kept_around_an_inner_loop(x: &[f64]) -> f64 {
    let mut s = 1.0;
    let mut v = x.to_vec();
    for i in 0..4 {
        let t = v[i] + v[i + 1] * s + v[5];
        for j in 0..3 {
            s += (t * x[j]).sin() * 0.3;
            v[j] *= t.cos();
        }
        s *= t * t * 0.2;
    }
    s
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn kept_under_conditions(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for i in 1..5 {
        let t = v[i - 1] * v[i] + v[i + 1];
        if v[i] > 0.8 {
            v[i] = t * t;
        } else {
            v[i - 1] = t.exp() * 0.3;
            s += t * t * t;
        }
        s += t.ln();
        v[i + 1] = s;
    }
    s + v[1]
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn kept_for_the_next_iteration(x: &[f64]) -> f64 {
    let mut prev = x[0];
    let mut w = x.to_vec();
    let mut s = 0.0;
    for i in 0..5 {
        let t = w[i] - prev * w[i + 1];
        s += t * t;
        prev = t;
        w[i + 1] = s.sin();
    }
    s * prev
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn several_to_choose_from(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    for _ in 0..2 {
        for i in 1..5 {
            let a = v[i - 1] + v[i];
            let b = v[i] * v[i + 1];
            let c = a * b;
            let d = c + a;
            v[i] = d.tanh() * c.sin();
        }
    }
    v[1] * v[2] + v[4]
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn kept_in_a_while_loop(x: &[f64]) -> f64 {
    let mut v = x.to_vec();
    let mut k = 0;
    let mut e = 1.0;
    while e > 0.05 && k < 7 {
        let f = |i: usize, v: &[f64]| v[i] * v[i + 1] - v[(i + 2) % 6];
        let t = f(k % 4, &v);
        v[k % 5] = t * t * 0.4;
        e = t.abs();
        k += 1;
        v[5] += (t - e * 0.5) * t;
    }
    v.iter().sum::<f64>()
}

#[zoo(at([0.7, 1.3, 0.55, 0.9, 1.7, 0.35]), at([0.52, 1.23, 0.6, 1.05, 1.6, 0.41]))]
#[derive_grad]
fn powers_of_the_kept(x: &[f64]) -> f64 {
    let mut v = [x[0], x[1], x[2], x[3]];
    for n in 0..3 {
        for i in 0..3 {
            let d = v[i + 1] - v[i];
            let r = (d * d + 0.1).sqrt();
            let f = (r - 1.0) / r;
            v[i] += d * f * 0.1;
            v[i + 1] -= d * f * 0.1 + r.powi(n + 2) * 0.01;
        }
    }
    v[0] * v[3]
}

#[zoo(at([0.7f32, 1.3, 0.55, 0.9, 1.7, 0.35]))]
#[derive_grad]
fn parts_needed_twice_in_single_precision(x: &[f32]) -> f32 {
    let mut v = x.to_vec();
    for _ in 0..3 {
        for i in 1..5 {
            let t = v[i - 1] - 2.0 * v[i] + v[i + 1];
            let q = v[i - 1] * 0.5;
            v[i] = t.sin() * q.cos() + t * q;
        }
    }
    v[2] * v[3]
}

#[zoo(at([0.7f32, 1.3, 0.55, 0.9, 1.7, 0.35]))]
#[derive_grad]
fn kept_under_conditions_in_single_precision(x: &[f32]) -> f32 {
    let mut v = x.to_vec();
    let mut s = 0.0;
    for i in 1..5 {
        let t = v[i - 1] * v[i] + v[i + 1];
        if v[i] > 0.8 {
            v[i] = t * t;
        } else {
            v[i - 1] = t.exp() * 0.3;
            s += t * t * t;
        }
        s += t.ln();
        v[i + 1] = s;
    }
    s + v[1]
}

#[zoo(at([0.7f32, 1.3, 0.55, 0.9, 1.7, 0.35]))]
#[derive_grad]
fn kept_for_the_next_iteration_in_single_precision(x: &[f32]) -> f32 {
    let mut prev = x[0];
    let mut w = x.to_vec();
    let mut s = 0.0;
    for i in 0..5 {
        let t = w[i] - prev * w[i + 1];
        s += t * t;
        prev = t;
        w[i + 1] = s.sin();
    }
    s * prev
}
