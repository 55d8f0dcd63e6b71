//! Idioms of numerical programs: polygons by `cycle`, matrices with `get(i, j)`, rows by
//! closures, parts of tuples that change, lengths that patterns tell.
#![allow(missing_docs, unused_assignments, clippy::all, clippy::pedantic)]

use std::collections::HashMap;

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

/// Different branches are taken at each.
const POINTS: [[f64; 6]; 3] =
    [[0.72, 1.3, 0.55, 0.9, 1.7, 0.35], [0.31, 0.6, 1.4, 0.45, 0.8, 1.2], [1.1, 0.25, 0.4, 2.0, 0.9, 0.5]];

#[derive_grad]
fn copied_parts(x: &[f64]) -> f64 {
    let pairs: Vec<(f64, f64)> = x.iter().map(|&a| (a, a * a)).collect();
    let mut s = 0.0;
    for (mut p, q) in pairs {
        p += q;
        s += p * q;
    }
    let rows: Vec<[f64; 2]> = x.chunks(2).map(|a| [a[0], a[1]]).collect();
    for &[mut p, q] in &rows {
        p *= q;
        s *= p;
    }
    s
}
at_all_points!(parts_of_tuples_that_change: copied_parts, copied_parts_value_and_grad);

#[derive(Clone, Copy, Differentiable)]
struct Point {
    a: f64,
    b: f64,
}

#[derive_grad]
fn copied_fields(x: &[f64]) -> f64 {
    let points: Vec<Point> = x.chunks(2).map(|c| Point { a: c[0], b: c[1] }).collect();
    let mut s = 0.0;
    for &Point { mut a, b } in &points {
        a *= b;
        s += a * a;
    }
    for Point { mut a, b } in points {
        a -= b;
        s *= a;
    }
    s
}
at_all_points!(fields_that_change: copied_fields, copied_fields_value_and_grad);

#[derive_grad]
fn polygon(x: &[f64]) -> f64 {
    let points: Vec<(f64, f64)> = x.chunks_exact(2).map(|c| (c[0], c[1])).collect();
    let around = points.iter().zip(points.iter().cycle().skip(1));
    let length: f64 = around.map(|(a, b)| (a.0 - b.0).hypot(a.1 - b.1)).sum();
    let mut area = 0.0;
    for (a, b) in points.iter().zip(points.iter().map(|p| (p.0 + 0.1, p.1)).cycle().skip(4)) {
        area += a.0 * b.1 - b.0 * a.1;
    }
    let weights = [0.5, 2.0, 3.0, 1.0];
    let mut weighted = 0.0;
    for (v, w) in x.iter().zip(weights.iter().cycle()) {
        weighted += v * v * w;
    }
    area * length + weighted
}
at_all_points!(lists_that_begin_anew: polygon, polygon_value_and_grad);

#[derive_grad]
fn nothing_to_cycle(x: &[f64]) -> f64 {
    let none: Vec<f64> = Vec::new();
    let s: f64 = x.iter().zip(none.iter().cycle()).map(|(a, b)| a * b).sum();
    s + x[0] * x[1]
}
at_all_points!(nothing_begins_anew: nothing_to_cycle, nothing_to_cycle_value_and_grad);

#[derive(Clone, Differentiable)]
struct Matrix {
    columns: usize,
    data: Vec<f64>,
}

#[derive_grad]
impl Matrix {
    fn new(columns: usize, data: &[f64]) -> Matrix {
        Matrix { columns, data: data.to_vec() }
    }

    #[derive_grad(wrt(self))]
    fn get(&self, i: usize, j: usize) -> f64 {
        self.data[i * self.columns + j]
    }

    #[derive_grad(wrt(self))]
    fn trace(&self) -> f64 {
        (0..self.columns).map(|i| self.get(i, i)).sum()
    }
}

#[derive_grad]
fn of_two_arguments(x: &[f64]) -> f64 {
    let a = Matrix::new(2, &x[..4]);
    let b = Matrix::new(2, &x[2..]);
    a.trace() * b.get(0, 1) + a.get(1, 0) * b.get(1, 1)
}
at_all_points!(a_get_of_two_arguments: of_two_arguments, of_two_arguments_value_and_grad);

#[derive_grad]
fn rows(x: &[f64]) -> f64 {
    let row = |i: usize| &x[2 * i..2 * i + 2];
    let mut s = 0.0;
    for i in 0..2 {
        let products = row(i).iter().zip(row(i + 1)).map(|(a, b)| a * b);
        s += products.sum::<f64>() * (i + 1) as f64;
    }
    s * row(2)[1] + row(0).iter().sum::<f64>()
}
at_all_points!(closures_that_give_rows: rows, rows_value_and_grad);

#[derive_grad]
fn assigned(x: &[f64]) -> f64 {
    let mut f: [f64; 2] = [x[0], x[1]];
    for k in 2..5 {
        f = std::array::from_fn(|i| f[1 - i] * x[k] + f[i]);
    }
    let mut last: [f64; 2] = [0.0; 2];
    last = x[4..].try_into().unwrap();
    f[0] * f[1] * last[1]
}
at_all_points!(arrays_that_are_assigned: assigned, assigned_value_and_grad);

#[derive_grad]
fn counted(x: &[f64]) -> f64 {
    let [a, b, c, d, e, f] = x.try_into().unwrap();
    let Some(&[p, q]) = x.first_chunk() else { return 0.0 };
    let ends = if let Some([r, s, t]) = x.last_chunk() { r * s + t } else { 1.0 };
    let (&[u], rest) = x.split_first_chunk().unwrap();
    a * b + c * d - e * f + p * q * ends + u * rest[3]
}
at_all_points!(lengths_that_patterns_tell: counted, counted_value_and_grad);

fn every_second(n: usize) -> impl Iterator<Item = usize> {
    (0..n).step_by(2)
}

#[derive_grad]
fn given_indices(x: &[f64]) -> f64 {
    let e: Vec<f64> = every_second(x.len()).map(|i| (x[i] * x[i + 1]).exp()).collect();
    let s: f64 = every_second(x.len()).map(|i| x[i]).sum();
    e.iter().sum::<f64>() * s
}
at_all_points!(iterators_that_functions_give: given_indices, given_indices_value_and_grad);

#[derive_grad]
fn named(x: &[f64]) -> f64 {
    let weights = HashMap::from([("mass", 0.3), ("spring", 0.7)]);
    let names = ["mass", "spring", "damping"];
    let weighted = names.iter().zip(x).map(|(n, v)| weights.get(n).copied().unwrap_or(1.5) * v * v);
    let mut sum: f64 = weighted.sum();
    for (name, v) in names.iter().zip(&x[3..]) {
        sum += v.sin() * name.len() as f64;
    }
    for pair in [0.5, 1.5].iter().zip([2.0, 3.0]) {
        sum *= pair.0 * pair.1 * x[0];
    }
    sum
}
at_all_points!(names_beside_numbers: named, named_value_and_grad);
