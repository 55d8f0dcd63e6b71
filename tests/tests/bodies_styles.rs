//! Code in the styles of many authors: parameters that are unpacked by closures, ranges in
//! variables, sizes that fields tell, functions that are chosen or in arrays, iterators of
//! one's own beside what has derivatives, boxes, names for types.
#![allow(missing_docs, missing_debug_implementations, unused_assignments, clippy::all, clippy::pedantic)]

use std::collections::VecDeque;

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

/// Different branches are taken at each.
const POINTS: [[f64; 6]; 3] =
    [[0.72, 1.3, 0.55, 0.9, 1.7, 0.35], [0.31, 0.6, 1.4, 0.45, 0.8, 1.2], [1.1, 0.25, 0.4, 2.0, 0.9, 0.5]];

#[derive_grad]
fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// Each call gives the next part.
#[derive_grad]
fn unpacked(x: &[f64]) -> f64 {
    let mut off = 0;
    let mut take = |n: usize| {
        let part = &x[off..off + n];
        off += n;
        part
    };
    let first = take(1)[0];
    let w = take(2).to_vec();
    let s = dot(take(1), take(1)) * first;
    let rest = take(1);
    s * w[1] + rest[0] * w[0]
}
at_all_points!(closures_unpack_parts_of_a_slice: unpacked, unpacked_value_and_grad);

#[derive(Clone, Differentiable)]
struct Cell {
    w: Vec<f64>,
    u: Vec<f64>,
    b: f64,
    width: usize,
    shape: (usize, usize),
}

impl Cell {
    #[derive_grad(wrt(params))]
    fn from_flat(params: &[f64], width: usize) -> Self {
        let mut parts = params.chunks_exact(width);
        let mut next = || parts.next().expect("enough parameters").to_vec();
        Cell { w: next(), u: next(), b: parts.next().unwrap()[0], width, shape: (width, width) }
    }

    /// Sizes are fields, in variables too.
    #[derive_grad(wrt(self, x))]
    fn forward(&self, x: &[f64]) -> f64 {
        let d = self.width;
        let mut s = self.b;
        for (row, x) in self.w.chunks_exact(d).zip(x) {
            s += row[d - 1] * x;
        }
        for u in self.u.iter().take(d).skip(self.width - 1) {
            s += u * u * self.b;
        }
        let pairs: f64 = x.windows(self.width).map(|w| w[0] * w[1]).sum();
        s + pairs * (0..self.shape.0.min(self.shape.1)).map(|i| self.at(i)).sum::<f64>()
    }

    #[derive_grad(wrt(self))]
    fn at(&self, i: usize) -> f64 {
        self.u[i] * self.w[i]
    }
}

#[derive_grad]
fn sizes_in_fields(x: &[f64]) -> f64 {
    let cell = Cell::from_flat(x, 2);
    cell.forward(x).tanh() + cell.forward(&[x[5], x[3], x[1]])
}
at_all_points!(sizes_are_fields: sizes_in_fields, sizes_in_fields_value_and_grad);

struct Rows {
    starts: Vec<usize>,
    columns: Vec<u32>,
}

/// Ranges have names.
#[derive_grad(wrt(values, x))]
fn sparse(rows: &Rows, values: &[f64], x: &[f64]) -> Vec<f64> {
    (0..rows.starts.len() - 1)
        .map(|r| {
            let span = rows.starts[r]..rows.starts[r + 1];
            rows.columns[span.clone()].iter().zip(&values[span]).map(|(&c, v)| v * x[c as usize]).sum()
        })
        .collect()
}

#[derive_grad]
fn ranges_in_variables(x: &[f64]) -> f64 {
    let rows = Rows { starts: vec![0, 2, 3, 6], columns: vec![0, 2, 1, 0, 1, 2] };
    let y = sparse(&rows, x, &[1.0, x[1], x[4]]);
    let inner = 1..=2;
    let tail = 2..x.len();
    let mut s = 0.0;
    for i in tail.clone() {
        s += x[i] * x[i - 1];
    }
    s + y[inner].iter().product::<f64>() + x[tail].iter().map(|v| v * v).sum::<f64>() * y[0]
}
at_all_points!(ranges_stand_in_variables: ranges_in_variables, ranges_in_variables_value_and_grad);

#[derive_grad]
fn square(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn damped(x: f64) -> f64 {
    x / (1.0 + x * x)
}

#[derive(Clone, Copy)]
enum Act {
    Square,
    Tanh,
    Damped,
    Custom(f64),
}

#[derive_grad]
fn chosen_functions(x: &[f64]) -> f64 {
    let mut s = x[0];
    for act in [Act::Square, Act::Tanh, Act::Damped, Act::Custom(2.0)] {
        let scale = if let Act::Custom(k) = act { k } else { 1.0 };
        let f: fn(f64) -> f64 = match act {
            Act::Square => square,
            Act::Tanh => f64::tanh,
            Act::Damped => damped,
            Act::Custom(_) => |v| v * v * v,
        };
        s = scale * f(s) + f(x[1]);
    }
    let g = if x[2] > 0.5 { square } else { damped };
    g(s) + g(x[2] * x[3])
}
at_all_points!(functions_are_chosen: chosen_functions, chosen_functions_value_and_grad);

#[derive_grad]
fn tables_of_functions(x: &[f64]) -> f64 {
    let basis: [fn(f64) -> f64; 4] = [square, damped, f64::sin, |v| v.exp() - v];
    let mut s = 0.0;
    for (b, w) in basis.iter().zip(x) {
        s += w * b(x[4]);
    }
    let t: f64 = basis.iter().enumerate().map(|(i, b)| x[i] * b(x[5])).sum();
    s * t + basis[1](t) + basis[x.len() % 4](x[0])
}
at_all_points!(functions_stand_in_arrays: tables_of_functions, tables_of_functions_value_and_grad);

/// A generator that is an iterator.
struct Lcg {
    state: u64,
}

impl Iterator for Lcg {
    type Item = f64;
    fn next(&mut self) -> Option<f64> {
        self.state =
            self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Some((self.state >> 11) as f64 / (1_u64 << 53) as f64 - 0.5)
    }
}

fn weights(n: usize) -> impl Iterator<Item = f64> {
    (0..n).map(|i| 1.0 / (1.0 + i as f64))
}

#[derive_grad]
fn own_iterators(x: &[f64]) -> f64 {
    let mut noise = Lcg { state: 42 };
    let sigma = x[0];
    let mean = noise.by_ref().take(5).map(|z| (sigma * z).exp()).sum::<f64>() / 5.0;
    let mut s = 0.0;
    for (v, w) in x.iter().zip(weights(x.len())) {
        s += w * v.sin();
    }
    for (z, v) in (Lcg { state: 7 }).zip(x.iter()) {
        s += z * v * v;
    }
    let later = Lcg { state: 3 }.take(4).zip(x).map(|(z, x)| z * x.cos()).sum::<f64>();
    mean * s + later + noise.take(2).map(|z| z * x[1]).fold(0.0, |a, b| a + b * b)
}
at_all_points!(iterators_of_ones_own: own_iterators, own_iterators_value_and_grad);

#[derive(Clone, Differentiable)]
enum Expr {
    Const(f64),
    Var(usize),
    Sum(Box<Expr>, Box<Expr>),
    Product(Box<Expr>, Box<Expr>),
    Sine { of: Box<Expr> },
}

#[derive_grad]
fn evaluated(e: &Expr, x: &[f64]) -> f64 {
    match e {
        Expr::Const(c) => *c,
        Expr::Var(i) => x[*i],
        Expr::Sum(a, b) => evaluated(a, x) + evaluated(b, x),
        Expr::Product(a, b) => evaluated(a, x) * evaluated(b, x),
        Expr::Sine { of } => evaluated(of, x).sin(),
    }
}

#[derive_grad]
fn boxes(x: &[f64]) -> f64 {
    let mut e = Expr::Const(x[0]);
    for i in 1..4 {
        e = if i % 2 == 0 {
            Expr::Product(Box::new(e), Box::new(Expr::Var(i)))
        } else {
            Expr::Sum(Box::new(e), Box::new(Expr::Const(x[i] * x[4])))
        };
    }
    evaluated(&Expr::Sine { of: Box::new(e) }, x)
}
at_all_points!(boxes_are_made: boxes, boxes_value_and_grad);

type Mat = Vec<Vec<f64>>;

#[derive_grad]
fn orthogonal(a: &Mat) -> (Mat, Mat) {
    let n = a.len();
    let mut q: Mat = Vec::with_capacity(n);
    let mut r = vec![vec![0.0; n]; n];
    for (j, column) in a.iter().enumerate() {
        let mut v = column.clone();
        for (i, qi) in q.iter().enumerate() {
            r[i][j] = dot(qi, &v);
            v.iter_mut().zip(qi).for_each(|(v, q)| *v -= r[i][j] * q);
        }
        r[j][j] = dot(&v, &v).sqrt();
        q.push(v.into_iter().map(|x| x / r[j][j]).collect());
    }
    (q, r)
}

#[derive_grad]
fn names_for_lists(x: &[f64]) -> f64 {
    let a: Mat = x[..4].chunks(2).map(<[f64]>::to_vec).collect();
    let (q, r) = orthogonal(&a);
    let mut z = [0.0; 2];
    for i in (0..2).rev() {
        let mut s = dot(&q[i], &x[4..]);
        for j in i + 1..2 {
            s -= r[i][j] * z[j];
        }
        z[i] = s / r[i][i];
    }
    z[0] + z[1] * z[1]
}
at_all_points!(lists_have_names_for_their_types: names_for_lists, names_for_lists_value_and_grad);

#[derive(Clone, Copy, Default, Differentiable)]
struct Complex {
    re: f64,
    im: f64,
}

impl Complex {
    fn from_polar(r: f64, phi: f64) -> Self {
        Complex { re: r * phi.cos(), im: r * phi.sin() }
    }
}

#[derive_grad]
impl std::ops::Add for Complex {
    type Output = Complex;
    fn add(self, z: Complex) -> Complex {
        Complex { re: self.re + z.re, im: self.im + z.im }
    }
}

#[derive_grad]
impl std::ops::Mul for Complex {
    type Output = Complex;
    fn mul(self, z: Complex) -> Complex {
        Complex { re: self.re * z.re - self.im * z.im, im: self.re * z.im + self.im * z.re }
    }
}

/// What a function without the attribute gives is kept where it meets something varied.
#[derive_grad]
fn turned(z: &[Complex], depth: usize) -> Vec<Complex> {
    if depth == 0 {
        return z.to_vec();
    }
    let inner = turned(z, depth - 1);
    inner
        .iter()
        .enumerate()
        .map(|(k, z)| Complex::from_polar(0.9, 0.3 * k as f64 + depth as f64) * *z + inner[0] * *z)
        .collect()
}

#[derive_grad(order = 2)]
fn energy(q: f64, p: f64, l: f64) -> f64 {
    0.5 * p * p / l - l * q.cos()
}

#[derive_grad(wrt(x))]
fn multiple(m: i32, x: f64) -> f64 {
    let times = m.unsigned_abs();
    match m.cmp(&0) {
        std::cmp::Ordering::Less => -(f64::from(times) * power(times, x)),
        _ => power(times, x),
    }
}

#[derive_grad(wrt(x))]
fn power(n: u32, x: f64) -> f64 {
    (0..n).map(|_| x).product()
}

#[derive_grad]
fn kept_values(x: &[f64]) -> f64 {
    let z: Vec<Complex> = x.chunks(2).map(|c| Complex { re: c[0], im: c[1] }).collect();
    let w = turned(&z, 2);
    let (d_q, ..) = energy_grad(x[0], x[1], x[2]);
    let ends = w.first().zip(w.last()).map(|(a, b)| a.re * b.im);
    let Some((low, high)) = x.first().zip(x.get(3)) else { return 0.0 };
    multiple(-3, d_q) + multiple(2, x[3]) * low * high + ends.unwrap_or(0.0)
}
at_all_points!(values_of_other_functions_are_kept: kept_values, kept_values_value_and_grad);

#[derive_grad]
fn queues(x: &[f64]) -> f64 {
    let mut delay: VecDeque<f64> = VecDeque::from(vec![0.0; 3]);
    let mut out = 0.0;
    for v in x {
        let old = delay.pop_front().unwrap();
        delay.push_back(v + 0.5 * old);
        out += old * v + delay[1] * delay.front().copied().unwrap_or(0.0);
    }
    let mut open = VecDeque::new();
    open.push_back((0_usize, x[0]));
    let mut steps = 0;
    while let Some((i, w)) = open.pop_front() {
        steps += 1;
        if i + 1 < x.len() {
            open.push_back((i + 1, w * x[i]));
        }
        out += w * w / f64::from(steps);
    }
    let mut both = VecDeque::with_capacity(4);
    for v in x {
        if both.len() == 2 {
            both.pop_front();
        }
        both.push_back(v * v);
        both.push_front(v.sin());
        if let Some(last) = both.pop_back() {
            out += last * both.back().unwrap_or(&1.0);
        }
        both.push_back(*v);
    }
    let mut order: VecDeque<usize> = (0..3).collect();
    while let Some(i) = order.pop_front() {
        out += x[i];
    }
    for v in &both {
        out += v * x[0];
    }
    out + both.iter().sum::<f64>()
}
at_all_points!(queues_hold_derivatives: queues, queues_value_and_grad);

#[derive_grad]
fn shorter_first(a: &[f64], b: &[f64]) -> f64 {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    let part = match short.len() {
        0 => &long[..1],
        1 | 2 => short,
        _ => &short[1..],
    };
    short.iter().zip(long).map(|(x, y)| x * y * y).sum::<f64>() + part[0]
}

#[derive_grad]
fn chosen_references(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut b: Vec<f64> = x.iter().map(|v| v * v).collect();
    for step in 0..3 {
        let source = if step % 2 == 0 { &a } else { &b };
        let next: Vec<f64> = source.iter().zip(x).map(|(s, x)| s + 0.1 * x * s).collect();
        if step % 2 == 0 {
            b = next;
        } else {
            a = next;
        }
    }
    shorter_first(&a, &b[..3]) + shorter_first(&x[..1], &b)
}
at_all_points!(references_are_chosen: chosen_references, chosen_references_value_and_grad);

#[derive_grad]
fn arrays_of_references(x: &[f64]) -> f64 {
    let (mut a, mut b) = (x.to_vec(), [x[4], x[5], x[0] * x[1]]);
    let (k, l) = (x[0].sin(), [x[1], x[2]]);
    let mut total = 0.0;
    'names: for (name, v, w) in [("a", &a[..], 1.0), ("skipped", &l, 5.0), ("b", &b, x[3]), ("end", &l, 1.0)]
    {
        if name == "skipped" {
            continue;
        }
        for (i, e) in v.iter().enumerate() {
            if name == "end" {
                break 'names;
            }
            if i > 2 {
                break;
            }
            total += e * w;
        }
    }
    for (v, w) in &[(&k, 2.0), (&l[1], x[5])] {
        total += *v * *w * k;
    }
    for p in [&a[0], &k, &l[1]] {
        total += p * p;
    }
    for (p, rate) in [(&mut a[..3], 0.1), (&mut b[..], 0.2)] {
        for v in p.iter_mut() {
            *v -= rate * x[0];
        }
    }
    total + a.iter().product::<f64>() + b[1] * b[2]
}
at_all_points!(loops_over_arrays_of_references: arrays_of_references, arrays_of_references_value_and_grad);

/// What the references are made from is looked at before the loop, whatever the loop does to it.
#[derive_grad]
fn changed_in_the_loop(x: &[f64]) -> f64 {
    let mut acc = x[0];
    for k in [&(acc * 2.0), &(acc * 3.0), &acc.sin()] {
        acc += *k * x[1];
    }
    let (mut i, mut r) = (0, 0);
    for p in [&x[i], &x[i + 1], &x[i + 2]] {
        i += 1;
        acc += *p * *p * i as f64;
    }
    for (part, w) in [(&x[i - 2..i], i), (&x[i..], i * 3)] {
        i -= 1;
        acc += part.iter().map(|v| v * v).sum::<f64>() * w as f64;
    }
    let rows = [[x[0], x[1]], [x[2], x[3]]];
    for row in &[&rows[r], &rows[1 - r]] {
        r = 1 - r;
        acc = acc * row[0] + row[r];
    }
    for n in [&dot(&x[..2], &[acc, 1.0]), &(acc + 1.0)] {
        if *n < 0.1 {
            continue;
        }
        acc *= *n;
    }
    acc
}
at_all_points!(elements_are_computed_first: changed_in_the_loop, changed_in_the_loop_value_and_grad);

/// Closures of chains change items although the chain's value is an integer or a `bool`.
#[derive_grad]
fn changed_items(x: &[f64]) -> f64 {
    let mut b = vec![0.0; 6];
    let n = b
        .iter_mut()
        .enumerate()
        .map(|(i, v)| {
            *v = x[i] * x[i];
            1
        })
        .count();
    let mut c = vec![0.0; 6];
    let even = c
        .iter_mut()
        .enumerate()
        .filter(|(i, _)| i % 2 == 0)
        .map(|(i, v)| {
            *v = x[i] * b[i];
            1
        })
        .count();
    b.iter().sum::<f64>() * n as f64 + c.iter().sum::<f64>() * even as f64
}
at_all_points!(closures_change_items: changed_items, changed_items_value_and_grad);
