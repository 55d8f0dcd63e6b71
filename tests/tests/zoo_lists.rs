//! Zoo: lists that grow, shrink and are handed on, alone and in lists.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn rows_that_grow(x: &[f64]) -> f64 {
    let mut rows: Vec<Vec<f64>> = vec![Vec::new(); 2];
    for (i, v) in x.iter().enumerate() {
        let row = &mut rows[i % 2];
        row.push(v * v);
        row.push(v.sin());
    }
    rows[0][3] * rows[1][1] + rows[0][0]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn rows_that_are_refilled(x: &[f64]) -> f64 {
    let mut rows = vec![x.to_vec(), vec![x[0]]];
    let mut sum = 0.0;
    for k in 0..3 {
        for row in rows.iter_mut() {
            let first = row[0];
            row.clear();
            for j in 0..=k {
                row.push(first * x[j]);
            }
        }
        sum += rows[0][k] * rows[1][0];
    }
    sum
}

#[dual]
#[derive_grad]
fn extend(row: &mut Vec<f64>, x: f64) {
    let last = row[row.len() - 1];
    row.push(last * x);
}

#[zoo(calls(extend), at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn rows_handed_on(x: &[f64]) -> f64 {
    let mut rows = vec![vec![x[0]], vec![x[1], x[2]]];
    for v in x {
        extend(&mut rows[1], *v);
    }
    extend(&mut rows[0], x[2]);
    rows[1][4] * rows[0][1]
}

#[dual(calls(extend))]
#[derive_grad]
fn extend_twice(row: &mut Vec<f64>, x: f64) -> f64 {
    extend(row, x);
    let before = row[0];
    extend(row, before);
    row[0] = x;
    before
}

#[zoo(calls(extend_twice), at([1.0, 2.0], 0.5))]
#[derive_grad]
fn lists_handed_through(x: &[f64], y: f64) -> f64 {
    let mut list = x.to_vec();
    let first = extend_twice(&mut list, y);
    let mut other = vec![3.0];
    let second = extend_twice(&mut other, 2.0);
    list[3] * first * second + list[0] * other[2] + extend_twice(&mut list, y * y)
}

#[zoo(at([1.0, 2.0], 0.5))]
#[derive_grad]
fn parameter_that_grows(list: &mut Vec<f64>, y: f64) -> f64 {
    let sum = list[0] * list[1];
    list.push(sum * y);
    list[0] = y;
    list.push(list[2] * list[1]);
    sum
}

#[zoo(at([[1.0, 2.0], [0.5, 3.0]], 0.5))]
#[derive_grad]
fn rows_of_a_parameter(rows: &mut Vec<Vec<f64>>, y: f64) {
    let copy = rows[0].clone();
    rows[1].push(copy[1] * y);
    rows[0] = vec![y];
    rows.push(copy);
}

#[zoo(at([1.0, 2.0, 3.0, 4.0]))]
#[derive_grad]
fn taken_from_the_end(x: &[f64]) -> f64 {
    let mut stack = x.to_vec();
    let mut product = 1.0;
    while stack.len() > 1 {
        let a = stack.pop().unwrap();
        let b = stack.pop().unwrap();
        product *= a;
        stack.push(a * b);
    }
    product + stack[0]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn pairs_with_lists(x: &[f64]) -> f64 {
    let mut pair = (x.to_vec(), x[0]);
    let copy = pair.clone();
    pair.0 = vec![x[1] * pair.1];
    pair.1 = pair.0[0] * copy.0[2];
    pair.0.push(copy.1);
    pair.0[1] * pair.1
}

#[zoo(at([1.0, 2.0, 3.0, 0.5]))]
#[derive_grad]
fn windows_of_a_growing_list(x: &[f64]) -> f64 {
    let mut list = vec![x[0], x[1]];
    for v in &x[2..] {
        let mut next = 0.0;
        for w in list.windows(2) {
            next += w[0] * w[1];
        }
        list.push(next * v);
    }
    list[list.len() - 1]
}

#[zoo(at([1.0, 2.0, 3.0, 0.5], 2))]
#[derive_grad]
fn replaced_under_a_condition(x: &[f64], n: usize) -> f64 {
    let mut list = x.to_vec();
    let mut sum = 0.0;
    for k in 0..3 {
        if k == n {
            list = vec![list[3] * x[k]];
        } else if k > n {
            break;
        } else {
            list.push(x[k] * list[0]);
        }
        sum += list[0] * list[list.len() - 1];
    }
    sum
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn exchanged_lists(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b = vec![x[2]];
    let mut sum = 0.0;
    for _ in 0..3 {
        b.push(a[0] * b[0]);
        std::mem::swap(&mut a, &mut b);
        sum += a[a.len() - 1] * b[b.len() - 1];
    }
    sum + a[0]
}

#[zoo(at([1.0, 2.0, 3.0]))]
#[derive_grad]
fn a_list_moved_into_a_list(x: &[f64]) -> f64 {
    let mut all = Vec::new();
    for k in 0..x.len() {
        let mut row = Vec::new();
        for v in &x[..=k] {
            row.push(v * x[k]);
        }
        all.push(row);
    }
    let mut sum = 0.0;
    for (k, row) in all.iter().enumerate() {
        for v in row {
            sum += v * v / (k + 1) as f64;
        }
    }
    sum * all[2][1]
}

#[zoo(at([1.0, 2.0, 0.7], 0.5))]
#[derive_grad]
fn parameter_that_is_rearranged(list: &mut Vec<f64>, y: f64) -> f64 {
    list.insert(1, list[0] * y);
    let first = list.remove(0);
    list.rotate_left(1);
    list.extend(list.clone().iter().map(|v| v * first));
    let last = list.swap_remove(0);
    list.drain(1..3);
    list.resize(5, last * y);
    list[4] *= list[0];
    first * last
}

#[zoo(at(0.7, 0.5))]
#[derive_grad]
fn filled_with_a_product(x: f64, y: f64) -> f64 {
    let mut list = vec![x, y];
    let mut m = x;
    for _ in 0..2 {
        list.resize(list.len() + 2, x * m.tanh());
        m += list[1] * y;
    }
    m * list[2] * list[4]
}

#[dual]
#[derive_grad]
fn queue_step(queue: &mut Vec<f64>, x: f64) -> f64 {
    let front = queue.remove(0);
    queue.push(front * x);
    queue.retain(|v| *v > 0.1);
    front
}

#[zoo(calls(queue_step), at([1.0, 2.0, 0.7], 0.5))]
#[derive_grad]
fn queue_handed_on(x: &[f64], y: f64) -> f64 {
    let mut queue = Vec::from(x);
    let mut sum = 0.0;
    for _ in 0..5 {
        sum += queue_step(&mut queue, y) * queue[0];
        queue.insert(queue.len() / 2, sum);
    }
    sum * queue[1]
}

#[zoo(at([0.5, -1.2, 2.0, 0.3]), at([0.7]), at([0.0; 0]))]
#[derive_grad]
fn popped_until_empty(x: &[f64]) -> f64 {
    let mut stack = x.to_vec();
    let mut sum = 0.25;
    while let Some(top) = stack.pop() {
        sum += top * top.sin() * sum;
        if sum > 3.0 && !stack.is_empty() {
            stack[0] *= 0.5;
        }
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 0.9], 7), at([0.7, 1.3], 4))]
#[derive_grad]
fn pushed_and_popped(x: &[f64], n: usize) -> f64 {
    let mut stack = vec![x[0], x[1]];
    let mut sum = 0.0;
    for i in 0..n {
        let (a, b) = (stack.pop().unwrap(), stack[stack.len() - 1]);
        sum += a * b;
        stack.push(a.sin() + x[i % x.len()]);
        if i % 3 == 0 {
            stack.push(b * x[(i + 1) % x.len()]);
        }
        stack[0] *= 0.9;
    }
    sum + stack.iter().map(|s| s * s).sum::<f64>()
}

#[zoo(at([0.5, -1.2, 2.0, 0.3, 0.9], 3), at([0.7, 1.3, 0.2], 1))]
#[derive_grad]
fn dropped_and_removed(x: &[f64], n: usize) -> f64 {
    let mut list = x.to_vec();
    let mut sum = 0.0;
    for i in 0..n {
        for j in 0..list.len() {
            list[j] = list[j] * list[j] + 0.1 * x[i];
        }
        if i % 2 == 0 {
            sum += list.remove(0);
        } else {
            list.pop();
        }
        sum *= list[0];
    }
    sum += list.swap_remove(0);
    sum * list.len() as f64
}

// What is popped is needed again: it was overwritten in place.
#[zoo(at([0.5, -1.2, 2.0, 0.3, 0.9]), at([0.7, 1.3]))]
#[derive_grad]
fn popped_after_use(x: &[f64]) -> f64 {
    let mut list = x.to_vec();
    let mut sum = 0.0;
    while list.len() > 1 {
        let mut product = 1.0;
        for v in &list {
            product *= 0.3 + v * v;
        }
        sum += product;
        list.pop();
        let last = list.len() - 1;
        list[last] = list[last].cos() * product;
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3], [0.2, 0.7]))]
#[derive_grad]
fn popped_pairs(x: &[f64], y: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b = y.to_vec();
    let mut sum = 0.0;
    while let (Some(p), true) = (a.last().copied(), b.len() < 9) {
        a.pop();
        b.push(p * b[b.len() - 1]);
        sum += b.iter().sum::<f64>().sin();
        if b.len() % 2 == 0 {
            a.truncate(a.len().saturating_sub(1));
        }
    }
    sum
}

#[zoo(at([0.5, -1.2, 2.0, 0.3], 1..3, 2), at([0.7, 1.1, 0.4, -0.6], 0..4, 1))]
#[derive_grad]
fn ranges_that_are_given(x: &[f64], inner: std::ops::Range<usize>, k: usize) -> f64 {
    fn part(k: usize, n: usize) -> std::ops::Range<usize> {
        k..n
    }
    let first: std::ops::Range<usize> = part(0, k);
    let rest: std::ops::Range<usize> = part(k, x.len());
    let mut y = x.to_vec();
    y[rest.clone()].iter_mut().for_each(|v| *v *= x[0]);
    let a: f64 = y[inner.clone()].iter().sum();
    let b: f64 = y[first].iter().zip(&y[rest]).map(|(a, b)| a * b).sum();
    a * b + inner.len() as f64 * y[inner.start]
}
