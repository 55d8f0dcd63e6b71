//! Zoo: what is overwritten by something of another length.
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn whole_nested(x: &[f64]) -> f64 {
    let mut rows = vec![x.to_vec(), x.to_vec()];
    let copy = rows.clone();
    rows = vec![vec![x[0]]];
    rows[0][0] + copy[1][1] * copy[0][0]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn one_row(x: &[f64]) -> f64 {
    let mut rows = vec![x.to_vec(), x.to_vec()];
    let copy = rows.clone();
    rows[1] = vec![x[0]];
    rows[1][0] + copy[1][1] * copy[1][2]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn tuples(x: &[f64]) -> f64 {
    let mut rows = vec![(x[0], x[1]), (x[2], x[0])];
    let copy = rows.clone();
    rows = vec![(x[1], 0.0)];
    rows[0].0 + copy[1].1 * copy[1].0
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn pushed_to_a_row(x: &[f64]) -> f64 {
    let mut rows = vec![vec![x[0]], vec![]];
    for v in x {
        rows[1].push(v * x[0]);
    }
    let copy = rows.clone();
    rows[1].clear();
    rows[1].push(x[2]);
    rows[1][0] + copy[1][1] * copy[1][2] + copy[0][0]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn swapped_rows(x: &[f64]) -> f64 {
    let mut a = vec![x.to_vec()];
    let mut b = vec![vec![x[0]], vec![x[1], x[2]]];
    let copy = b.clone();
    std::mem::swap(&mut a, &mut b);
    let taken = std::mem::take(&mut a);
    let old = std::mem::replace(&mut b, vec![]);
    taken[1][1] * old[0][2] + copy[1][0]
}

#[dual]
#[derive_grad]
fn shorter(x: &[f64]) -> Vec<f64> {
    let mut out = Vec::new();
    for k in 0..x.len() - 1 {
        out.push(x[k] * x[k + 1]);
    }
    out
}

#[zoo(calls(shorter), at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn results_of_calls(x: &[f64]) -> f64 {
    let mut p = shorter(x);
    let copy = p.clone();
    p = shorter(&p);
    let again = p.clone();
    p = shorter(&p);
    copy[2] * copy[1] + again[1] * p[0]
}

#[zoo(calls(shorter), at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn in_a_loop(x: &[f64]) -> f64 {
    let mut p = x.to_vec();
    let mut sum = 0.0;
    while p.len() > 1 {
        let before = p.clone();
        p = shorter(&p);
        sum += before[before.len() - 1] * p[0];
    }
    sum
}

#[dual(calls(results_of_calls))]
#[derive_grad]
fn half(x: &[f64]) -> f64 {
    0.5 * results_of_calls(x)
}

#[zoo(calls(half), at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn linked(x: &[f64]) -> f64 {
    half(x) * x[0]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn arrays_of_lists(x: &[f64]) -> f64 {
    let mut pair = [vec![x[0], x[1]], vec![x[2]]];
    let copy = pair.clone();
    pair[0] = vec![x[2]];
    pair.swap(0, 1);
    let other = pair.clone();
    pair = [vec![], vec![x[1]]];
    copy[0][1] * other[0][0] * other[1][0] + pair[1][0]
}
