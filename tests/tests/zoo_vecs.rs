//! Zoo: `Vec`s that the function makes, grows and changes, and what slices and
//! `Vec`s offer beyond indexing.
#![allow(
    missing_docs,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::needless_range_loop,
    clippy::vec_init_then_push,
    clippy::useless_vec
)]

use std::mem;

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn vec_literal(x: f64, y: f64) -> f64 {
    let v = vec![x, y, x * y];
    v[0] * v[2] + v[1]
}

#[zoo(at(1.5, 4), at(0.5, 1))]
#[derive_grad]
fn vec_of_repeated(x: f64, n: usize) -> f64 {
    let mut v = vec![x; n];
    for i in 1..n {
        v[i] += v[i - 1] * x;
    }
    v[n - 1]
}

#[zoo(at(0.5, 5), at(0.5, 0))]
#[derive_grad]
fn pushed(x: f64, n: usize) -> f64 {
    let mut powers = Vec::with_capacity(n + 1);
    powers.push(1.0);
    for i in 0..n {
        powers.push(powers[i] * x);
    }
    let mut sum = 0.0;
    for p in &powers {
        sum += p * p;
    }
    sum
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn pushed_under_condition(x: &[f64]) -> f64 {
    let mut kept: Vec<f64> = Vec::new();
    for &v in x {
        if v > 1.5 {
            kept.push(v * v);
        }
    }
    let mut acc = 1.0;
    for i in 0..kept.len() {
        acc *= kept[i];
    }
    acc + kept.len() as f64 * x[0]
}

#[zoo(at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn layers(x: &[f64], w: f64) -> f64 {
    let mut layers: Vec<Vec<f64>> = Vec::new();
    layers.push(x.to_vec());
    for depth in 0..2 {
        let mut next = Vec::with_capacity(x.len());
        for v in &layers[depth] {
            next.push((v * w).tanh());
        }
        layers.push(next);
    }
    let mut sum = 0.0;
    for layer in &layers {
        sum += layer[0] * layer[2];
    }
    sum
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn cloned_then_changed(x: &Vec<f64>) -> f64 {
    let mut y = x.clone();
    y[1] = y[0] * y[2];
    let z = y.clone();
    y[0] += z[1];
    x[1] * y[0] + z[0] * y[1]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn swapped_elements(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    y.swap(0, 3);
    y[0] *= 2.0;
    y.swap(0, 1);
    y[1] *= y[0];
    y[0] * x[0] + y[1] * y[3]
}

#[zoo(at([3.0, 1.0, 2.0]), at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn bubble_sort(x: &[f64; 3]) -> f64 {
    let mut y = *x;
    for i in 0..3 {
        for j in 0..2 - i.min(2) {
            if y[j] > y[j + 1] {
                y.swap(j, j + 1);
            }
        }
    }
    y[0] + 10.0 * y[1] + 100.0 * y[2]
}

#[zoo(at([1.0, 2.0, 3.0], 0.5))]
#[derive_grad]
fn filled(x: &[f64], k: f64) -> f64 {
    let mut y = [1.0; 3];
    let before = y[0] * x[0];
    y.fill(k * x[1]);
    y[2] *= x[2];
    let after = y[0] * y[2];
    y[..2].fill(0.0);
    before + after + y[1] + y[2]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn copied_slices(x: &[f64]) -> f64 {
    let mut y = vec![0.5; 4];
    y.copy_from_slice(x);
    y[0] *= y[1];
    let mut z = [7.0; 2];
    z.copy_from_slice(&y[..2]);
    y[2..].copy_from_slice(&z);
    z[0] *= 3.0;
    y[0] * y[2] + y[3] * z[0]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn split_mutably(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    let (low, high) = y.split_at_mut(2);
    for (a, b) in low.iter_mut().zip(high.iter_mut()) {
        *a *= *b;
        *b += a.sin();
    }
    low[0] = high[1] * low[1];
    y[0] * y[3] + y[1] * y[2]
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn memory_swapped(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y * x);
    std::mem::swap(&mut a, &mut b);
    a *= 2.0;
    mem::swap(&mut b, &mut a);
    a * a + b
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn memory_replaced(x: f64, y: f64) -> f64 {
    let mut state = x;
    let old = mem::replace(&mut state, x * y);
    let older = std::mem::replace(&mut state, 1.0);
    old * older + state
}

#[zoo(at([1.0, 2.0], 3), at([1.0, 2.0], 2))]
#[derive_grad]
fn double_buffered(x: &[f64], steps: usize) -> f64 {
    let mut now = x.to_vec();
    let mut next = vec![0.0; 2];
    for _ in 0..steps {
        next[0] = now[0] * now[1];
        next[1] = now[0].sin() + now[1];
        mem::swap(&mut now, &mut next);
    }
    now[0] - now[1] * next[0]
}

#[zoo(at([1.0, 2.0, 3.0], 1))]
#[derive_grad]
fn optional_elements(x: &[f64], i: usize) -> f64 {
    let a = x.get(i).copied().unwrap_or(0.0);
    let b = *x.get(i + 5).unwrap_or(&1.5);
    let c = if let Some(v) = x.get(i + 1) { v * a } else { a };
    a * b + c
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn last_mutated(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    if let Some(last) = y.last_mut() {
        *last *= *last;
    }
    *y.first_mut().unwrap() += 2.0;
    y[0] * y[2]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0]))]
#[derive_grad]
fn chunks_mutably(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for chunk in y.chunks_mut(2) {
        chunk[0] *= 2.0 + chunk[0];
        for v in chunk.iter_mut() {
            *v = v.sin();
        }
    }
    y[0] * y[1] + y[4]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn popped(x: &[f64]) -> f64 {
    let mut stack = vec![x[0]];
    stack.push(x[1] * x[0]);
    stack.push(x[2]);
    let top = stack.pop().unwrap();
    stack.push(top * top);
    stack[0] * stack[1] * stack[2]
}

#[zoo(at([1.0, 2.0, 3.0], 3))]
#[derive_grad]
fn buffer_refilled(x: &[f64], rounds: usize) -> f64 {
    let mut buffer = vec![0.0; x.len()];
    let mut total = 1.0;
    for r in 0..rounds {
        for i in 0..x.len() {
            buffer[i] = x[i] * total + r as f64;
        }
        let mut sum = 0.0;
        for b in &buffer {
            sum += b * b;
        }
        total = sum.ln();
    }
    total
}

#[zoo(at([1.0, 2.0, 3.0], 2))]
#[derive_grad]
fn buffer_made_in_loop(x: &[f64], rounds: usize) -> f64 {
    let mut acc = 0.5;
    for r in 0..rounds {
        let mut local = [acc; 3];
        local[r] += x[r];
        let squares: Vec<f64> = vec![local[0] * local[0], local[1] * x[2]];
        acc += squares[0] * squares[1];
    }
    acc
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0]]))]
#[derive_grad]
fn vec_of_vecs(x: &[[f64; 2]]) -> f64 {
    let mut m = vec![vec![0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            m[j][i] = x[i][j] * x[0][0];
        }
    }
    m[0].swap(0, 1);
    m.swap(0, 1);
    m[0][0] * m[1][1] + m[1][0]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn truncated_and_extended(x: &[f64]) -> f64 {
    let mut y = Vec::new();
    y.extend_from_slice(x);
    y.truncate(2);
    y.push(y[0] * y[1]);
    y.extend_from_slice(&x[1..]);
    y[2] * y[3] + y[4] * y.len() as f64
}
