//! Whole programs in idiomatic Rust: patterns, slices, tuples, shadowing, labelled
//! loops, values of blocks.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

/// The area under a curve given as points, by slices of two.
#[zoo(at([(0.0, 1.0), (0.5, 2.0), (2.0, 0.5), (2.2, 3.0)]))]
#[derive_grad]
fn trapezoids(curve: &[(f64, f64)]) -> f64 {
    let mut area = 0.0;
    for pair in curve.windows(2) {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        area += 0.5 * (x1 - x0) * (y0 + y1);
    }
    area
}

#[dual]
#[derive_grad]
fn sum_of_squares(values: &[f64]) -> f64 {
    match values {
        [] => 0.0,
        [only] => only * only,
        [first, rest @ ..] => first * first + sum_of_squares(rest),
    }
}

#[zoo(no_second, calls(sum_of_squares), at([1.0, 2.0, -3.0]), at([0.5]))]
#[derive_grad]
fn recursive_norm(values: &[f64]) -> f64 {
    sum_of_squares(values).sqrt()
}

/// Horner's rule on an iterator from the back.
#[zoo(at([1.0, -0.5, 2.0, 0.25], 1.3))]
#[derive_grad]
fn horner(coefficients: &[f64], x: f64) -> f64 {
    let mut value = 0.0;
    for &c in coefficients.iter().rev() {
        value = value * x + c;
    }
    value
}

/// Clenshaw's recurrence for a Chebyshev series.
#[zoo(at([1.0, -0.5, 2.0, 0.25], 0.3))]
#[derive_grad]
fn clenshaw(c: &[f64], x: f64) -> f64 {
    let (mut b1, mut b2) = (0.0, 0.0);
    for &ck in c[1..].iter().rev() {
        (b1, b2) = (2.0 * x * b1 - b2 + ck, b1);
    }
    x * b1 - b2 + c[0]
}

/// A decision tree of plane cuts in an array; leaves hold linear models.
#[zoo(
    at([(0, 0.5, 1, 2), (1, -0.2, 3, 4)], [[1.0, 2.0, 0.5], [0.3, -1.0, 0.7], [0.1, 0.4, -0.2]], [0.3, 0.8]),
    at([(0, 0.5, 1, 2), (1, -0.2, 3, 4)], [[1.0, 2.0, 0.5], [0.3, -1.0, 0.7], [0.1, 0.4, -0.2]], [0.9, 0.8])
)]
#[derive_grad(wrt(leaves, x))]
fn tree(nodes: &[(usize, f64, usize, usize)], leaves: &[[f64; 3]; 3], x: &[f64; 2]) -> f64 {
    let mut at = 0;
    let leaf = loop {
        match nodes.get(at) {
            Some(&(axis, cut, below, above)) => at = if x[axis] < cut { below } else { above },
            None => break at - nodes.len(),
        }
    };
    let [a, b, bias] = leaves[leaf];
    a * x[0] + b * x[1] + bias
}

/// The first crossing of a level, interpolated; NaN-free early return.
#[zoo(at([0.1, 0.4, 0.9, 1.5], 0.7), at([0.1, 0.2], 5.0))]
#[derive_grad]
fn first_crossing(samples: &[f64], level: f64) -> f64 {
    for (i, w) in samples.windows(2).enumerate() {
        if w[0] < level && w[1] >= level {
            return i as f64 + (level - w[0]) / (w[1] - w[0]);
        }
    }
    -1.0 * level
}

/// Perlin-like noise of one dimension.
#[zoo(at(2.3, [0.4, -0.7, 0.9, 0.1]), at(0.75, [0.4, -0.7, 0.9, 0.1]))]
#[derive_grad]
fn noise(x: f64, slopes: &[f64; 4]) -> f64 {
    let cell = x.floor();
    let t = x - cell;
    let left = slopes[cell as usize % 4];
    let right = slopes[(cell as usize + 1) % 4];
    let fade = {
        let t3 = t * t * t;
        t3 * (t * (t * 6.0 - 15.0) + 10.0)
    };
    let a = left * t;
    let b = right * (t - 1.0);
    a + fade * (b - a)
}

/// Ray marching to the surface of a soft union of two balls.
#[dual]
#[derive_grad]
fn scene(p: (f64, f64, f64), blend: f64) -> f64 {
    let (x, y, z) = p;
    let a = (x * x + y * y + (z - 3.0).powi(2)).sqrt() - 1.0;
    let b = ((x - 0.8).powi(2) + y * y + (z - 3.2).powi(2)).sqrt() - 0.7;
    let h = (0.5 + 0.5 * (b - a) / blend).clamp(0.0, 1.0);
    b + (a - b) * h - blend * h * (1.0 - h)
}

#[zoo(no_second, calls(scene), at((0.1, 0.05), 0.3), at((0.9, 0.9), 0.3))]
#[derive_grad]
fn ray_march(screen: (f64, f64), blend: f64) -> f64 {
    let scale = 1.0 / (screen.0.powi(2) + screen.1.powi(2) + 1.0).sqrt();
    let mut depth = 0.0;
    let mut hit = None;
    for step in 0..60 {
        let p = (screen.0 * scale * depth, screen.1 * scale * depth, scale * depth);
        let distance = scene(p, blend);
        if distance < 1e-12 {
            hit = Some(step);
            break;
        }
        depth += distance;
        if depth > 10.0 {
            break;
        }
    }
    if hit.is_some() { depth } else { 0.1 * screen.0 }
}

/// Edit distance with costs that can be learned.
#[zoo(at("kitten", "sitting", 1.0, 1.2, 0.9))]
#[derive_grad]
fn edit_distance(a: &str, b: &str, insert: f64, delete: f64, replace: f64) -> f64 {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<f64> = Vec::with_capacity(b.len() + 1);
    for j in 0..=b.len() {
        row.push(j as f64 * insert);
    }
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = (i + 1) as f64 * delete;
        for (j, &cb) in b.iter().enumerate() {
            let keep = diagonal + if ca == cb { 0.0 } else { replace };
            diagonal = row[j + 1];
            row[j + 1] = keep.min(row[j] + insert).min(diagonal + delete);
        }
    }
    row[b.len()]
}

/// Exponential smoothing with a trend, the error one step ahead.
#[zoo(at([1.0, 1.4, 1.9, 2.1, 2.9], 0.5, 0.3))]
#[derive_grad]
fn holt(series: &[f64], alpha: f64, beta: f64) -> f64 {
    let [first, second, ..] = series else { panic!("two values are needed") };
    let (mut level, mut trend) = (*first, second - first);
    let mut error = 0.0;
    for x in &series[1..] {
        let forecast = level + trend;
        error += (x - forecast).powi(2);
        let before = level;
        level = alpha * x + (1.0 - alpha) * forecast;
        trend = beta * (level - before) + (1.0 - beta) * trend;
    }
    error / (series.len() - 1) as f64
}

/// A polynomial's product with another, and its value.
#[dual]
#[derive_grad]
fn convolve(a: &[f64], b: &[f64]) -> Vec<f64> {
    let mut out = vec![0.0; a.len() + b.len() - 1];
    for (i, x) in a.iter().enumerate() {
        for (j, y) in b.iter().enumerate() {
            out[i + j] += x * y;
        }
    }
    out
}

#[zoo(no_second, calls(convolve), at([1.0, -0.5, 2.0], [0.3, 0.7]))]
#[derive_grad]
fn power_of_polynomial(a: &[f64], b: &[f64]) -> f64 {
    let mut product = vec![1.0];
    for _ in 0..3 {
        product = convolve(&product, a);
    }
    let product = convolve(&product, b);
    let mut sum = 0.0;
    for (k, c) in product.iter().enumerate() {
        sum += c * c / (k + 1) as f64;
    }
    sum
}

/// Blocks as values, shadowing, labelled loops.
#[zoo(at(0.8, [3, 1, 4, 1, 5]), at(-0.3, [2, 7]))]
#[derive_grad]
fn labels_and_shadows(x: f64, counts: &[u32]) -> f64 {
    let mut total = 0.0;
    'outer: for (i, &count) in counts.iter().enumerate() {
        let x = x + i as f64 * 0.1;
        let mut term = x;
        for k in 0..count {
            let x = term * x;
            if k == 3 {
                total += x;
                continue 'outer;
            }
            term = {
                let y = x.sin();
                if y < 0.0 { -y } else { y * 0.5 }
            };
            if term > 2.0 {
                break 'outer;
            }
        }
        total += term * term;
    }
    total
}

/// Kernel density with a bandwidth, its entropy by leave-one-out.
#[zoo(at([0.1, 0.5, 0.9, 2.0], 0.4))]
#[derive_grad]
fn entropy(points: &[f64], bandwidth: f64) -> f64 {
    let n = points.len();
    let mut entropy = 0.0;
    for (i, x) in points.iter().enumerate() {
        let (before, from) = points.split_at(i);
        let after = &from[1..];
        let mut density = 0.0;
        for other in before {
            density += (-((x - other) / bandwidth).powi(2) / 2.0).exp();
        }
        for other in after {
            density += (-((x - other) / bandwidth).powi(2) / 2.0).exp();
        }
        entropy -= (density / ((n - 1) as f64 * bandwidth)).ln();
    }
    entropy / n as f64
}

/// Gram-Schmidt on the columns of a matrix held as arrays, then a volume.
#[zoo(at([[1.0, 0.2, 0.1], [0.3, 2.0, -0.5], [0.1, 0.4, 1.5]]))]
#[derive_grad]
fn gram_schmidt(vectors: [[f64; 3]; 3]) -> f64 {
    let mut basis = vectors;
    let mut volume = 1.0;
    for i in 0..3 {
        let (done, open) = basis.split_at_mut(i);
        let v = &mut open[0];
        for u in done.iter() {
            let mut along = 0.0;
            for (a, b) in u.iter().zip(v.iter()) {
                along += a * b;
            }
            for (a, b) in v.iter_mut().zip(u) {
                *a -= along * b;
            }
        }
        let mut size = 0.0;
        for a in v.iter() {
            size += a * a;
        }
        let size = size.sqrt();
        for a in v.iter_mut() {
            *a /= size;
        }
        volume *= size;
    }
    volume + basis[2][0] * basis[1][1]
}
