//! Bindings, branches, loops and memory.

use std::collections::VecDeque;

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

const HALF: f64 = 0.5;

#[zoo(at(1.5, 0.75, 2.0, 3))]
#[derive_grad]
fn scalars(x: f64, y: &f64, z: f32, n: u32) -> f64 {
    let mut a = x * *y;
    let r = &mut a;
    *r += 2.0 / x - HALF;
    let b = (z * 1.5_f32) as f64;
    -a * b % 7.0 + n as f64 * std::f64::consts::PI * x
}

#[zoo(at(1.5, (0.75, 2.0), [3.0, 4.0]))]
#[derive_grad]
fn bindings(mut x: f64, (a, b): (f64, f64), [c, _]: [f64; 2]) -> f64 {
    let later: f64;
    let mut y = x * a;
    let x2 = {
        let x = x * x;
        x * b
    };
    x += a;
    y -= b;
    y *= c;
    y /= x2;
    y %= 10.0;
    later = y * x;
    let (mut p, mut q) = (later, x2);
    (p, q) = (q, p * q);
    let t = (q * x, true, p);
    (p, .., q) = t;
    let [first, _] = [p, q];
    first + q
}

#[derive(Clone, Copy, Debug)]
enum Shape {
    Square,
    Rectangle(usize),
}

#[zoo(at(1.5, 0.75, 2, Some(3)), at(-1.5, 0.75, 9, None), at(0.25, 2.0, 7, Some(1)))]
#[derive_grad]
fn branches(x: f64, y: f64, n: usize, k: Option<usize>) -> f64 {
    let shape = if n > 8 { Shape::Square } else { Shape::Rectangle(n) };
    let a = if x > 1.0 && n > 1 {
        x * x
    } else if x < 0.0 || y > 1.0 {
        x * y
    } else {
        y
    };
    let b = match n {
        0 => x,
        1..=5 if y > 0.0 => x * y,
        1..=5 => y,
        m => y * m as f64,
    };
    let even: bool = n % 2 == 0;
    let c = match (shape, even) {
        (Shape::Square, true | false) => a * a,
        (Shape::Rectangle(w), true) => a * w as f64,
        (Shape::Rectangle(_), false) => a + b,
    };
    let d = if let Some(k) = k { b * k as f64 } else { c };
    let Some(last) = k else { return a * b * c * d };
    d * c + a * last as f64
}

#[zoo(at([1.5, 0.75, 2.0, -0.5, 1.25], 3), at([0.5, -0.75, 1.0, 2.5, 0.25], 1))]
#[derive_grad]
fn loops(x: &[f64], n: usize) -> f64 {
    let mut y: Vec<f64> = x.to_vec();
    let mut a = 1.0;
    for i in 0..n {
        a = a * x[i] + y[i + 1];
    }
    for i in (0..=n).rev() {
        y[i] *= a;
    }
    for j in 0.. {
        if j == n {
            break;
        }
        a += x[j] * y[j];
    }
    for i in (0..x.len()).step_by(2) {
        a += y[i].sin();
    }
    for (k, v) in y.iter_mut().enumerate() {
        *v *= x[k];
    }
    for (p, q) in x.iter().zip(&y).rev() {
        a += p * q;
    }
    for p in x.iter().skip(1).take(3).step_by(2).copied() {
        a *= 1.0 + p * p;
    }
    for w in y.windows(2) {
        a += w[0] * w[1];
    }
    for c in x.chunks(2) {
        a += c[0] * c[c.len() - 1];
    }
    for c in x.chunks_exact(2) {
        a -= c[0] * c[1];
    }
    for p in y.iter().cloned() {
        a += p;
    }
    for p in [x[0], x[1]] {
        a += p * p;
    }
    let mut k = 0;
    while k < n {
        k += 1;
        if k == 2 {
            continue;
        }
        a += x[k];
    }
    let mut rest = vec![x[0], x[1] * a];
    while let Some(top) = rest.pop() {
        a += top * top;
    }
    let found = loop {
        k += 1;
        if k > 4 {
            break a * x[0];
        }
    };
    'outer: for i in 0..n {
        for j in 0..n {
            if i * j == 2 {
                break 'outer;
            }
            if x[i] < -10.0 {
                return found;
            }
            a += x[i] * y[j];
        }
    }
    found + a
}

#[zoo(at([1.5, 0.75, 2.0, -0.5], 1), at([0.5, -0.75, 1.0, 2.5], 2))]
#[derive_grad]
fn aggregates(x: &[f64], i: usize) -> f64 {
    let mut rows = vec![[0.0; 2]; 2];
    rows[1][0] = x[i];
    rows[0][1] += x[0] * rows[1][0];
    let mut y: Vec<f64> = x.to_vec();
    y.push(x[0] * x[1]);
    y.swap(0, i);
    y[1..3].fill(x[2]);
    let (head, tail) = x.split_at(2);
    {
        let (left, right) = y.split_at_mut(2);
        left.copy_from_slice(tail);
        right[0] += head[0] * left[1];
    }
    let mut z = y.clone();
    z[i] *= y[0];
    let mut copy = vec![0.0];
    copy.clone_from(&z);
    y[1] += copy[i] * z[0];
    std::mem::swap(&mut y, &mut z);
    let old = std::mem::replace(&mut y[0], 2.0);
    let pair = (old * y[2], [z[1], z[0]]);
    let first = y.first().unwrap() + y.last().unwrap();
    let part = &z[1..];
    let got = match z.get(1) {
        Some(v) => v * v,
        None => 0.0,
    };
    pair.0 * pair.1[1] + first * part[0] + got + rows[0][1] * y.len() as f64
}

#[zoo(at([1.5, 0.75, 2.0, -0.5], 1), at([0.5, -0.75, 1.0, 2.5], 2))]
#[derive_grad]
fn lists(x: &[f64], i: usize) -> f64 {
    let mut list = Vec::from(x);
    list.insert(i, x[0] * x[1]);
    let removed = list.remove(0) * list.swap_remove(i);
    list.extend(x.iter().map(|v| v * removed));
    list.rotate_left(i);
    list[1..].rotate_right(1);
    let mut end = list.split_off(4);
    end.resize(3, removed);
    end.reverse();
    list.append(&mut end);
    let mut sum = 0.0;
    for v in list.drain(1..3) {
        sum = sum * x[1] + v;
    }
    list.retain(|v| *v < 9.0);
    list.copy_within(0..1, 2);
    end.resize_with(5, || sum * x[2]);
    end[1..].fill_with(|| x[i] * sum);
    end.truncate(3);
    let mut both = [list.repeat(2), end].concat();
    list.clear();
    both.pop();
    let mut queue: VecDeque<f64> = VecDeque::new();
    queue.push_back(sum);
    queue.push_back(both[0]);
    let sum = queue.pop_front().unwrap() + queue[0];
    both[0] * both[both.len() - 1] + both[2] * sum
}

#[zoo(at([1.5, 0.75, 2.0], 1.25))]
#[derive_grad]
fn references(x: &[f64], y: f64) -> f64 {
    let mut a = y * y;
    let mut b = [x[0], x[1], y];
    let r = &mut a;
    *r *= x[0];
    let s = &mut *r;
    *s += 1.0;
    let part = &mut b[1..];
    part[0] *= *s;
    let [head, rest @ ..] = &mut b;
    *head *= rest[0];
    let (left, right) = b.split_at_mut(1);
    left[0] += right[0];
    if let Some((first, others)) = b.split_first_mut() {
        *first += others[0];
    }
    let mut s = x;
    let mut max = &b[0];
    let mut sum: f64 = 0.0;
    while let [a, rest @ ..] = s {
        sum += a * rest.len() as f64 * sum.cos();
        s = rest;
    }
    for v in &b {
        if v > max {
            max = v;
        }
    }
    let (k1, k2) = (vec![x[0], y], vec![y, x[1]]);
    for (k, w) in [(&k1, 1.0), (&k2, 2.0)] {
        sum += w * k[0] * k[1];
    }
    {
        let (a, b, c) = (vec![x[0], y], vec![y, x[1]], y > 1.0);
        let v = if c { &a } else { &b };
        sum += v[0] * v[1];
    }
    let (mut u, mut w) = ([x[1], y], [y, x[2]]);
    let (mut now, mut next) = (&mut u, &mut w);
    for k in 0..2 {
        next[0] = now[0] * now[1];
        std::mem::swap(&mut now, &mut next);
        now[1] += next[k];
        (now, next) = (next, now);
    }
    sum += u[0] * w[1];
    let seen = &b[1];
    let span = 1..3;
    let sum = sum + (&x[span]).iter().sum::<f64>();
    seen * seen + a * b[2] * b[0] + sum * max
}
