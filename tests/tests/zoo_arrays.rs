//! Zoo: arrays and slices, read and written by index; sub-slices, gathers,
//! nested arrays.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at([1.0, 2.0, -3.0]))]
#[derive_grad]
fn indexed_array(x: [f64; 3]) -> f64 {
    x[0] * x[1] + x[2].sin() * x[0]
}

#[zoo(at([1.0, 2.0, -3.0], 2))]
#[derive_grad]
fn indexed_slice(x: &[f64], i: usize) -> f64 {
    x[i] * x[(i + 1) % x.len()] + x[x.len() - 1]
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn array_literal(x: f64, y: f64) -> f64 {
    let v = [x, x * y, y, 1.0];
    let mut sum = 0.0;
    for i in 0..4 {
        sum += v[i] * v[3 - i];
    }
    sum
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn repeated_literal(x: f64, y: f64) -> f64 {
    let mut v = [x; 3];
    v[1] = y;
    v[2] *= v[1];
    let zeros = [0.0; 4];
    v[0] * v[1] * v[2] + zeros[1]
}

#[zoo(at([1.0, 2.0, 3.0]), at([-1.0, 0.5, 2.0]))]
#[derive_grad]
fn array_is_copied(x: [f64; 3]) -> f64 {
    let mut y = x;
    y[0] = y[1] * x[0];
    let z = y;
    y[1] += z[0];
    x[0] + y[0] * y[1] - z[1] * x[2]
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0]], [0.5, -1.0]))]
#[derive_grad]
fn quadratic_form(a: [[f64; 2]; 2], x: [f64; 2]) -> f64 {
    let mut sum = 0.0;
    for i in 0..2 {
        for j in 0..2 {
            sum += x[i] * a[i][j] * x[j];
        }
    }
    sum
}

#[zoo(at([[1.0, 2.0, 0.5], [3.0, 4.0, 1.5], [0.25, -1.0, 2.0]]))]
#[derive_grad]
fn determinant(m: &[[f64; 3]; 3]) -> f64 {
    m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1]) - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0]], [[0.5, -1.0], [2.0, 0.25]]))]
#[derive_grad]
fn matrix_product(a: &[[f64; 2]; 2], b: &[[f64; 2]; 2]) -> f64 {
    let mut c = [[0.0; 2]; 2];
    for i in 0..2 {
        for j in 0..2 {
            for k in 0..2 {
                c[i][j] += a[i][k] * b[k][j];
            }
        }
    }
    c[0][0] * c[1][1] - c[0][1] * c[1][0] * c[0][0]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], [2, 0, 2, 1]))]
#[derive_grad]
fn gather(x: &[f64], index: &[usize]) -> f64 {
    let mut product = 1.0;
    for &i in index {
        product *= x[i];
    }
    product
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], [2, 0, 2, 1]))]
#[derive_grad]
fn gather_by_position(x: &[f64], index: &[usize]) -> f64 {
    let mut sum = 0.0;
    for i in 0..index.len() {
        sum += x[index[i]] * x[i] + x[index[index[i]]].sin();
    }
    sum
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], [1, 0, 1, 2]))]
#[derive_grad]
fn scatter_add(x: &[f64], bin: &[usize]) -> f64 {
    let mut histogram = [0.0; 3];
    for (v, &b) in x.iter().zip(bin) {
        histogram[b] += v * v;
    }
    histogram[0] * histogram[1] + histogram[2].sin()
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0], 2))]
#[derive_grad]
fn sub_slices(x: &[f64], k: usize) -> f64 {
    let head = &x[..k];
    let tail = &x[k..];
    let middle = &x[1..=k];
    let mut acc = 0.0;
    for (a, b) in head.iter().zip(tail) {
        acc += a * b;
    }
    for v in middle {
        acc *= v;
    }
    acc + tail[0] * tail[tail.len() - 1] + x[..][0]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0], 3))]
#[derive_grad]
fn split_in_two(x: &[f64], k: usize) -> f64 {
    let (a, b) = x.split_at(k);
    let mut sum = 0.0;
    for i in 0..b.len() {
        sum += a[i] * b[i] * b[i];
    }
    sum * a[a.len() - 1]
}

#[zoo(at([1.0, 2.0, 3.0]), at([4.0]))]
#[derive_grad]
fn ends(x: &[f64]) -> f64 {
    if x.is_empty() {
        return 0.0;
    }
    let first = x.first().unwrap();
    let last = *x.last().unwrap();
    first * last * last + x.len() as f64 * first
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]))]
#[derive_grad]
fn rows_by_reference(m: &[[f64; 2]]) -> f64 {
    let mut sum = 0.0;
    for row in m {
        sum += row[0] * row[1];
    }
    for [a, b] in m {
        sum *= a - b;
    }
    for &[a, _] in m.iter() {
        sum += a;
    }
    sum
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0, 5.0], []], 0.5))]
#[derive_grad]
fn ragged(x: &[Vec<f64>], k: f64) -> f64 {
    let mut sum = 0.0;
    for row in x {
        let mut product = k;
        for v in row {
            product *= v;
        }
        sum += product;
    }
    sum * x[1][2]
}

#[zoo(at([[1.0, 2.0], [3.0, 4.0]], [[0.5, 0.25], [2.0, 4.0]]))]
#[derive_grad]
fn nested_vecs(a: &Vec<Vec<f64>>, b: Vec<[f64; 2]>) -> f64 {
    let mut sum = 0.0;
    for i in 0..a.len() {
        for j in 0..a[i].len() {
            sum += a[i][j] * b[j][i] * b[j][i];
        }
    }
    sum
}

#[zoo(at([(1.0, 2.0), (3.0, 4.0)], [0.5, 2.0]))]
#[derive_grad]
fn slice_of_tuples(points: &[(f64, f64)], center: &[f64; 2]) -> f64 {
    let mut sum = 0.0;
    for &(x, y) in points {
        sum += (x - center[0]).hypot(y - center[1]);
    }
    for p in points {
        sum += p.0 * p.1;
    }
    sum
}

#[zoo(at([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], 2, 3))]
#[derive_grad]
fn row_major(a: &[f64], rows: usize, columns: usize) -> f64 {
    let mut trace = 1.0;
    for i in 0..rows {
        for j in 0..columns {
            let v = a[i * columns + j];
            trace += if i == j { v * v } else { 0.5 * v * trace };
        }
    }
    trace
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn prefix_sums(x: &[f64; 4]) -> f64 {
    let mut sums = [0.0_f64; 5];
    for i in 0..4 {
        sums[i + 1] = sums[i] + x[i] * sums[i].cos();
    }
    sums[4] * sums[2]
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn reads_what_it_writes(x: &[f64]) -> f64 {
    let mut y = x.to_vec();
    for i in 1..y.len() {
        y[i] *= y[i - 1];
    }
    for i in (0..y.len() - 1).rev() {
        y[i] += y[i + 1].sin() * y[i];
    }
    y[0] + y[2]
}

#[zoo(at([0.1, 0.2, 0.3, 0.4, 0.5], [1.0, -0.5, 0.25]))]
#[derive_grad]
fn fir_filter(signal: &[f64], taps: &[f64]) -> f64 {
    let mut energy = 0.0;
    for n in taps.len() - 1..signal.len() {
        let mut y = 0.0;
        for (k, tap) in taps.iter().enumerate() {
            y += tap * signal[n - k];
        }
        energy += y * y;
    }
    energy
}

#[zoo(at([1.0, -2.0, 0.5]))]
#[derive_grad(wrt(x))]
fn const_generic<const N: usize>(x: [f64; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += x[i] * x[N - 1 - i] * i as f64;
    }
    sum / N as f64
}

#[zoo(at([1.0, 2.0, 3.0], 1))]
#[derive_grad]
fn length_methods(x: &[f64], i: usize) -> f64 {
    let n = x.len();
    let last = n - 1;
    let empty = x[i..i].is_empty();
    let scale = if empty { n as f64 } else { 0.0 };
    x[last] * scale + x.iter().len() as f64 * x[i].powi(n as i32)
}

#[zoo(at([0.5, -1.0, 2.0]))]
#[derive_grad]
fn softmax_entropy(logits: &[f64; 3]) -> f64 {
    let mut top = logits[0];
    for &z in &logits[1..] {
        top = top.max(z);
    }
    let mut p = [0.0; 3];
    let mut total = 0.0;
    for i in 0..3 {
        p[i] = (logits[i] - top).exp();
        total += p[i];
    }
    let mut entropy = 0.0;
    for v in &mut p {
        *v /= total;
        entropy -= *v * v.ln();
    }
    entropy
}
