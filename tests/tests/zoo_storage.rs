//! Zoo: what loops keep for the reverse sweep, and buffers that each iteration
//! fills again, by itself or through calls.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

// Loops of which the trip count is known when they begin.

#[zoo(at([1.0, -2.0, 0.5], 0.7), at([], 0.3))]
#[derive_grad]
fn one_loop(x: &[f64], w: f64) -> f64 {
    let mut z = 0.1;
    for i in 0..x.len() {
        z = (w * z + x[i]).sin();
    }
    z
}

#[zoo(at([1.0, -2.0, 0.5, 0.2, 0.9], 0.7, 1, 4), at([1.0, -2.0], 0.7, 2, 1), at([1.0], 0.7, 0, 1))]
#[derive_grad]
fn from_a_variable(x: &[f64], w: f64, from: usize, to: usize) -> f64 {
    let mut z = w;
    for i in from..to {
        z = (w * z * x[i]).sin();
    }
    z
}

#[zoo(at([1.0, -2.0, 0.5, 0.2], 3), at([1.0, -2.0, 0.5, 0.2], 0), at([1.0, -2.0, 0.5, 0.2], 1))]
#[derive_grad(wrt(x))]
fn inclusive_and_backwards(x: &[f64], last: usize) -> f64 {
    let mut z = 0.4;
    for i in 1..=last {
        z = (z * x[i]).cos();
    }
    for i in (0..=last).rev() {
        z = (z + x[i]).sin();
    }
    for i in (last..4).rev() {
        z = (z * x[i]).exp();
    }
    z
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], 5), at([], 3), at([1.0], 0))]
#[derive_grad(wrt(x))]
fn nested_of_one_length(x: &[f64], steps: usize) -> f64 {
    let mut z = 0.4;
    for _ in 0..steps {
        for i in 0..x.len() {
            z = (z * x[i]).cos();
        }
    }
    z
}

#[zoo(at([1.0, -0.5, 0.5, 0.2]))]
#[derive_grad]
fn triangle(x: &[f64]) -> f64 {
    let mut z = 0.4;
    for i in 0..x.len() {
        for j in i + 1..x.len() {
            z = (z * x[i]).cos() * x[j];
        }
        for j in 0..i {
            z = (z + x[j]).sin();
        }
    }
    z
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], 3))]
#[derive_grad(wrt(x))]
fn only_sometimes(x: &[f64], every: usize) -> f64 {
    let mut z = 0.4;
    for i in 0..x.len() {
        if i % every == 0 {
            for j in 0..i + 1 {
                z = (z * x[j]).cos();
            }
        } else if x[i] > 0.3 {
            z = z.sin() * x[i];
        }
    }
    z
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], 0.3))]
#[derive_grad]
fn constant_inside_counted(x: &[f64], w: f64) -> f64 {
    let mut h = [0.1, 0.2, 0.3];
    for i in 0..x.len() {
        let mut next = [0.0; 3];
        for k in 0..3 {
            let mut z = x[i];
            for l in 0..3 {
                z = (z + w * h[l]).sin();
            }
            next[k] = z.tanh();
        }
        h = next;
    }
    h[0] * h[1] + h[2]
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], 0.3))]
#[derive_grad]
fn counted_inside_while(x: &[f64], w: f64) -> f64 {
    let mut z = w;
    let mut n = 0;
    while n < 5 && z < 10.0 {
        for i in 0..x.len() - n % 2 {
            z = (z * x[i]).cos() + w;
        }
        n += 2;
    }
    z
}

#[zoo(at([1.0, -0.5, 0.5, 0.2]))]
#[derive_grad]
fn pairs_and_integers(x: &[f64]) -> f64 {
    let mut best = (x[0], 0.0);
    let mut at = 0;
    for i in 0..x.len() {
        let next = (x[i] * best.0, x[at] + best.1 * best.0);
        if x[i] < best.1 {
            at = i;
        }
        best = next;
    }
    best.0 * best.1 + x[at]
}

#[zoo(at([1.0f32, -0.5, 0.5, 0.2]))]
#[derive_grad]
fn single_precision(x: &[f32]) -> f32 {
    let mut z = 0.5;
    for i in 0..x.len() {
        z = (z * x[i]).cos();
    }
    z
}

// Buffers that each iteration fills again.

#[zoo(at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_by_a_loop(x: &[f64], w: &[f64]) -> f64 {
    let n = w.len();
    let mut buffer = vec![0.0; n];
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..n {
            buffer[j] = (x[i] * w[j]).sin();
        }
        for j in 0..n {
            sum += buffer[j] * buffer[n - 1 - j];
        }
    }
    sum
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_in_part(x: &[f64], w: &[f64]) -> f64 {
    let n = w.len();
    let mut buffer = vec![0.5; n];
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 1..n {
            buffer[j] = (x[i] * w[j] * buffer[j - 1]).sin();
        }
        buffer[0] += x[i];
        sum += buffer[n - 1] * buffer[0];
    }
    sum
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_and_read_before(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.5; w.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        sum += buffer[0] * x[i];
        for j in 0..w.len() {
            buffer[j] = x[i] * w[j];
        }
    }
    sum
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_and_read_after(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.5; w.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..w.len() {
            buffer[j] = x[i] * w[j];
        }
        sum += buffer[0] * buffer[1];
    }
    sum * buffer[0]
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_sometimes(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.5; w.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        if x[i] > 0.3 {
            for j in 0..w.len() {
                buffer[j] = x[i] * w[j];
            }
        }
        sum += buffer[0] * buffer[1];
    }
    sum
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_up_to_a_shorter_length(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.5; x.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        for (b, w) in buffer.iter_mut().zip(w) {
            *b = x[i] * w;
        }
        buffer[3] += x[i];
        sum += buffer[0] * buffer[1] * buffer[3];
    }
    sum
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn grown_buffer(x: &[f64], w: &[f64]) -> f64 {
    let n = w.len();
    let mut buffer = vec![0.5; n];
    buffer.push(x[1]);
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..n {
            buffer[j] = x[i] * w[j];
        }
        sum += buffer[0] * buffer[n];
        buffer[n] *= x[i];
    }
    sum
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn two_loops_share_a_buffer(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.5; w.len()];
    let mut sum = buffer[0] * x[0] * x[0];
    for i in 0..w.len() {
        buffer[i] = buffer[i] * w[i] * x[1];
        sum += buffer[i] * buffer[i];
    }
    for i in 0..x.len() {
        for j in 0..w.len() {
            buffer[j] = (x[i] * w[j]).sin();
        }
        sum += buffer[0] * buffer[1];
    }
    sum.sin()
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], 0.3))]
#[derive_grad]
fn array_overwritten_as_a_whole(x: &[f64], w: f64) -> f64 {
    let mut pair = [x[0]; 2];
    let _first = pair;
    let mut sum = 0.0;
    for i in 0..x.len() {
        pair = [x[i] * w, x[i] + w];
        sum += pair[0] * pair[1].sin();
    }
    sum + pair.len() as f64
}

// The same through calls.

#[dual]
#[derive_grad]
fn scaled(x: f64, w: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] = (x * w[i]).sin();
    }
}

#[dual]
#[derive_grad]
fn scaled_as_long_as_w(x: f64, w: &[f64], out: &mut [f64]) {
    for i in 0..w.len() {
        out[i] = (x * w[i]).sin();
    }
    for i in 1..w.len() {
        out[i] += out[i - 1] * w[i];
    }
}

#[dual]
#[derive_grad]
fn added(x: f64, w: &[f64], out: &mut [f64]) {
    for i in 0..out.len() {
        out[i] += x * w[i];
    }
}

#[dual]
#[derive_grad]
fn norm(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for x in x {
        sum += x * x;
    }
    sum
}

#[zoo(calls(scaled, norm), at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_by_a_call(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.0; w.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        scaled(x[i], w, &mut buffer);
        sum += norm(&buffer) * x[i];
    }
    sum
}

#[zoo(calls(scaled_as_long_as_w, norm), at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_by_a_call_as_long(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.0; w.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        scaled_as_long_as_w(x[i], w, &mut buffer);
        sum += norm(&buffer) * x[i];
    }
    sum
}

#[zoo(calls(scaled_as_long_as_w, added, norm), at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_by_a_call_too_short(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.1; 3];
    let mut sum = 0.0;
    for i in 0..x.len() {
        scaled_as_long_as_w(x[i], w, &mut buffer);
        buffer[2] *= x[i] + 2.0;
        sum += norm(&buffer) * x[i];
    }
    sum
}

#[zoo(calls(added, norm), at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn added_to_by_a_call(x: &[f64], w: &[f64]) -> f64 {
    let mut buffer = vec![0.0; w.len()];
    let mut sum = 0.0;
    for i in 0..x.len() {
        added(x[i], w, &mut buffer);
        sum += norm(&buffer) * x[i];
    }
    sum
}

#[zoo(calls(scaled, added, norm), at([1.0, -0.5, 0.5, 0.2], [0.3, 0.7]))]
#[derive_grad]
fn filled_in_an_inner_loop(x: &[f64], w: &[f64]) -> f64 {
    let n = w.len();
    let mut buffer = vec![0.0; n];
    let mut terms = vec![0.0; n];
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..n {
            scaled(x[i] * w[j], w, &mut buffer);
            added(w[j], w, &mut buffer);
            terms[j] = norm(&buffer).sqrt();
        }
        sum += norm(&terms) * x[i];
    }
    sum * w[0]
}

#[zoo(at([1.0, -0.5, 0.5, 0.2], 3))]
#[derive_grad(wrt(x))]
fn counters_of_other_types(x: &[f64], n: i32) -> f64 {
    let mut z = 0.4;
    for i in 0..3i32 {
        z = (z * x[i as usize]).cos() + i as f64;
    }
    for i in 0..n {
        for j in 0..2u8 {
            z = (z * x[i as usize] * j as f64).sin() + 0.5;
        }
    }
    for i in 1..=n as i64 {
        z = (z * x[i as usize]).exp();
    }
    z
}

/// One value is kept for the three cells that it is made of.
#[zoo(at([0.5, 1.0, -0.4, 2.0, 0.3], 0.2, 3), at([0.5, 1.0, -0.4], -0.3, 1), at([0.5, 1.0], 0.1, 2))]
#[derive_grad]
fn spread_in_place(start: &[f64], rate: f64, steps: usize) -> f64 {
    let mut u = start.to_vec();
    for _ in 0..steps {
        let mut left = u[0];
        for i in 1..u.len() - 1 {
            let here = u[i];
            u[i] = here + rate * (left - 2.0 * here + u[i + 1]);
            left = here;
        }
    }
    u.iter().sum::<f64>() * u[1]
}

/// Two of the three numbers that `t` is made of are needed otherwise too.
#[zoo(at([0.5, 1.0, -0.4], [0.3, 0.7, 1.1], 0.8), at([-0.5], [0.2], 1.5))]
#[derive_grad]
fn parts_of_a_sum_that_are_needed_too(a: &[f64], b: &[f64], w: f64) -> f64 {
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    let mut carried = w;
    for i in 0..a.len() {
        let t = a[i] - 2.0 * b[i] + carried;
        let s = t * w + b[i] * b[i];
        carried = s * t;
        a[i] = carried * w;
        b[i] = s;
    }
    a[0] * b[0] + carried
}
