//! Data in structs of which nothing is known, neither fields nor methods: read by name, by index
//! and through iterators that have no index, in loops that are fused and in ones that are not, in
//! functions and in those that they call, in all modes. Nothing is kept of it on the heap.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::nursery)]

use std::cell::Cell;
use std::collections::{BTreeMap, VecDeque};
use std::sync::mpsc::{Receiver, channel};

use derive_grad::check::{assert_gradient, assert_hvp, assert_jvp};
use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_slope;

#[derive(Differentiable, Clone, Debug)]
struct Model {
    w: Vec<f64>,
    k: f64,
    b: f64,
}

struct Row {
    x: f64,
    y: f64,
    scale: f64,
    keep: bool,
}

struct Dataset {
    xs: Vec<Vec<f64>>,
    ys: Vec<f64>,
    rows: Vec<Row>,
    points: VecDeque<(f64, f64)>,
    table: BTreeMap<usize, f64>,
    dt: f64,
}

#[derive(Clone, Copy)]
struct Config {
    rate: f64,
    shift: f64,
}

fn data() -> Dataset {
    let row = |k: usize| vec![0.3 * k as f64 - 0.2, 0.7, -0.4 + 0.1 * k as f64];
    let one = |k: usize| Row { x: 0.4 * k as f64 - 0.3, y: 0.5, scale: 1.0 + k as f64, keep: k != 2 };
    Dataset {
        xs: (0..4).map(row).collect(),
        ys: vec![0.3, -0.2, 0.8],
        rows: (0..4).map(one).collect(),
        points: (0..3).map(|k| (0.2 * k as f64 - 0.1, 0.6 - 0.1 * k as f64)).collect(),
        table: (0..3).map(|k| (k, 0.5 - 0.4 * k as f64)).collect(),
        dt: 0.1,
    }
}

fn model() -> Model {
    Model { w: vec![0.4, -0.3, 0.9], k: 0.8, b: 0.1 }
}

/// Rows by reference, with what they hold bound, computed with and passed over.
#[derive_grad(wrt(m), jvp, hvp)]
fn of_rows(m: &Model, rows: &[Row], config: Config) -> f64 {
    let mut s = 0.0;
    for r in rows {
        let (x, y) = (r.x, r.y);
        let scaled = x * r.scale - 1.0;
        let e = m.k * scaled * config.rate - y + config.shift;
        s += e * e;
    }
    let kept = rows.iter().filter(|r| r.keep);
    let t = kept.map(|r| (m.k * (1.5 + r.x).powf(m.b) - r.y).powi(2)).sum::<f64>();
    (s * t).sqrt()
}

#[test]
fn by_reference() {
    let (m, d) = (model(), data());
    let config = Config { rate: 0.7, shift: 0.2 };
    assert_gradient!(of_rows(&m, &d.rows, config), wrt(m));
    assert_jvp!(of_rows(&m, &d.rows, config), wrt(m));
    assert_hvp!(of_rows(&m, &d.rows, config), wrt(m));
}

/// Queues, maps, lists side by side: none has an index that is known.
#[derive_grad(wrt(m), jvp, hvp)]
fn points(m: &Model, d: &Dataset) -> f64 {
    let mut s = 0.0;
    for (x, y) in d.points.iter() {
        let e = m.k * x + m.b - y;
        s += e * e;
    }
    let mut t = 0.0;
    for (i, y) in &d.table {
        t += (m.k * *i as f64 * d.dt - y).cos();
    }
    for (i, v) in d.ys.iter().enumerate() {
        let at = i as f64 * d.dt;
        t += (m.b * at).exp() * v;
    }
    (s / d.points.len() as f64).sqrt() * t.sin()
}

#[derive_grad(wrt(m), jvp, hvp)]
fn lists(m: &Model, d: &Dataset) -> f64 {
    let mut total = 0.0;
    for (x, y) in d.xs.iter().zip(&d.ys) {
        let z: f64 = m.w.iter().zip(x).map(|(w, x)| w * x).sum();
        let other: f64 = x.iter().skip(1).zip(&m.w).map(|(x, w)| w.tanh() * x).sum();
        total += (z * other - y).powi(2);
    }
    total.sqrt() + m.b
}

/// Linear in the sums: fused.
#[derive_grad(wrt(m), jvp, hvp)]
fn fused(m: &Model, d: &Dataset) -> f64 {
    d.xs.iter()
        .zip(&d.ys)
        .map(|(x, y)| {
            let z = m.w.iter().zip(x).map(|(w, x)| w * x).sum::<f64>() + m.b;
            (1.0 + (-y * z).exp()).ln()
        })
        .sum::<f64>()
        / d.ys.len() as f64
}

#[test]
fn without_index() {
    let (m, d) = (model(), data());
    assert_gradient!(points(&m, &d), wrt(m));
    assert_jvp!(points(&m, &d), wrt(m));
    assert_hvp!(points(&m, &d), wrt(m));
    assert_gradient!(lists(&m, &d), wrt(m));
    assert_jvp!(lists(&m, &d), wrt(m));
    assert_hvp!(lists(&m, &d), wrt(m));
    assert_gradient!(fused(&m, &d), wrt(m));
    assert_jvp!(fused(&m, &d), wrt(m));
    assert_hvp!(fused(&m, &d), wrt(m));
}

/// The same behind calls, and in loops that change what they read.
#[derive_grad(wrt(m), jvp, hvp)]
fn steps(m: &Model, d: &Dataset, config: Config) -> f64 {
    let mut h = m.k * lists(m, d);
    let weights = vec![0.2, 0.4];
    for step in 0..3 {
        let mut sum = 0.0;
        for (x, y) in d.points.iter() {
            sum += (h * x - y + weights[step % 2]).tanh();
        }
        let mut dots = 0.0;
        for row in d.xs.iter().take(2) {
            let mut dot = 0.5;
            for (x, w) in row.iter().zip(m.w.iter()) {
                dot += h * w * x;
            }
            dots += dot * dot;
        }
        h = sum.sin() + dots.sqrt() * config.rate;
    }
    h * points(m, d) * of_rows(m, &d.rows, config)
}

#[test]
fn in_calls_and_loops() {
    let (m, d) = (model(), data());
    let config = Config { rate: 0.7, shift: 0.2 };
    assert_gradient!(steps(&m, &d, config), wrt(m));
    assert_jvp!(steps(&m, &d, config), wrt(m));
    assert_hvp!(steps(&m, &d, config), wrt(m));
}

/// What can be gone through only once, or is changed in between, is kept.
#[derive_grad(wrt(m), jvp, hvp)]
fn once(m: &Model, d: &Dataset, mut seen: Vec<f64>) -> f64 {
    let (mut s, mut count) = (0.0, 0);
    let it = d.ys.iter();
    for y in it {
        s += (m.k * y).sin();
        count += 1;
    }
    for v in &seen {
        s += (m.b * v).exp();
    }
    seen.push(0.7);
    seen[0] = 2.0;
    for v in seen.drain(..) {
        s += m.b * v;
    }
    let mut last = m.k;
    for y in d.ys.iter() {
        last = (m.b * y + last).sin();
    }
    s.sqrt() * last / count as f64
}

#[test]
fn what_runs_once() {
    let (m, d) = (model(), data());
    assert_gradient!(once(&m, &d, vec![0.3, 0.4]), wrt(m));
    assert_jvp!(once(&m, &d, vec![0.3, 0.4]), wrt(m));
    assert_hvp!(once(&m, &d, vec![0.3, 0.4]), wrt(m));
}

/// What the loops read is changed after them, and in the loop around them.
#[derive_grad(wrt(m), jvp, hvp)]
fn changed_between(m: &Model, d: &Dataset, mut config: Config) -> f64 {
    let (mut rate, mut at) = (1.5, 0);
    let mut seen = vec![0.3, 0.6];
    let (mut h, mut s) = (m.k, 0.1);
    for step in 0..3 {
        let mut sum = 0.0;
        for (x, y) in d.points.iter().skip(at) {
            sum += (h * x * rate - y * seen[step % 2] + config.shift).powi(2);
        }
        rate *= 0.5;
        at = 1;
        seen[step % 2] += 1.0;
        config.shift -= 0.3;
        h = sum.sqrt() + h * rate;
        for r in &d.rows {
            let scaled = r.x * rate + r.scale * at as f64;
            let e = h * scaled - config.shift;
            s += e * e;
        }
        let mut k = step;
        for v in d.ys.iter().rev() {
            let weight = v * seen[k % 2];
            h += weight * m.b;
            k += 1;
        }
        at = step;
    }
    config.rate += 1.0;
    (s * h).cos() * config.rate
}

/// Numbers without derivative that grow from iteration to iteration.
#[derive_grad(wrt(m), jvp, hvp)]
fn running(m: &Model, rows: &[Row], d: &Dataset) -> f64 {
    let (mut acc, mut last, mut s, mut n) = (0.0, 1.0, 0.0, 0);
    for (i, r) in rows.iter().enumerate() {
        acc += r.x;
        let w = acc * 2.0 - last;
        s += (m.k * w + m.b * last).sin();
        last = r.scale * acc;
        if r.keep {
            n += 1;
        }
        s += (m.b * d.ys[n % 3] + last).powi(2) * (i as f64 - acc);
    }
    s.tanh() * m.k * acc
}

#[derive_grad(wrt(m), jvp, hvp)]
fn calls_changed_between(m: &Model, d: &Dataset, config: Config) -> f64 {
    let a = changed_between(m, d, config);
    a * changed_between(m, d, Config { rate: 0.2, ..config }) * m.k * running(m, &d.rows, d)
}

#[test]
fn changes() {
    let (m, d) = (model(), data());
    let config = Config { rate: 0.7, shift: 0.2 };
    assert_gradient!(changed_between(&m, &d, config), wrt(m));
    assert_jvp!(changed_between(&m, &d, config), wrt(m));
    assert_hvp!(changed_between(&m, &d, config), wrt(m));
    assert_gradient!(running(&m, &d.rows, &d), wrt(m));
    assert_jvp!(running(&m, &d.rows, &d), wrt(m));
    assert_hvp!(running(&m, &d.rows, &d), wrt(m));
    assert_gradient!(calls_changed_between(&m, &d, config), wrt(m));
    assert_jvp!(calls_changed_between(&m, &d, config), wrt(m));
    assert_hvp!(calls_changed_between(&m, &d, config), wrt(m));
}

/// What is gone after it was gone through once cannot be gone through again.
#[derive_grad(wrt(m))]
fn received(m: &Model, numbers: &Receiver<f64>) -> f64 {
    let mut s = 0.0;
    for v in numbers.iter() {
        s += (m.k * v).powi(2);
    }
    s.sqrt()
}

#[test]
#[should_panic(expected = "a loop goes over its items again in the reverse sweep, and they are not the same")]
fn what_is_gone() {
    let (sender, numbers) = channel();
    sender.send(2.0).unwrap();
    drop(sender);
    received_grad(&model(), &numbers);
}

/// Means over data of which only rustc knows how long it is: the adjoint is known before the loop,
/// in which another one goes over an item twice.
#[derive_grad(wrt(m), jvp, hvp)]
fn mean(m: &Model, d: &Dataset) -> f64 {
    let losses = d.xs.iter().zip(&d.ys).map(|(x, y)| {
        let z: f64 = m.w.iter().zip(x).map(|(w, x)| w * x).sum();
        (-y * z).exp().ln_1p() + x.iter().zip(m.w.iter()).map(|(x, w)| (x * w).sin()).sum::<f64>()
    });
    let mean = losses.sum::<f64>() / (d.ys.len() as f64 * d.dt);
    mean + 0.1 * m.b * m.b
}

/// The length changes after the loop, and before it is asked for.
#[derive_grad(wrt(m))]
fn emptied(m: &Model, mut rows: Vec<Row>) -> f64 {
    let mut s = 0.0;
    for r in rows.iter() {
        s += (m.k * r.x).sin();
    }
    rows.pop();
    s / rows.len() as f64
}

/// A length that changes although nothing is lent exclusively.
struct Log {
    seen: Cell<usize>,
}

impl Log {
    fn note(&self) {
        self.seen.set(self.seen.get() + 1);
    }

    fn len(&self) -> usize {
        self.seen.get()
    }
}

#[derive_grad(wrt(w))]
fn noted(w: f64, x: f64, log: &Log) -> f64 {
    log.note();
    (w * x).sin()
}

#[derive_grad(wrt(w))]
fn of_noted(w: f64, xs: &[f64], log: &Log) -> f64 {
    let mut s = 0.0;
    for x in xs {
        log.note();
        s += (w * x).sin();
    }
    s / log.len() as f64
}

#[derive_grad(wrt(w))]
fn of_noted_by_calls(w: f64, xs: &[f64], log: &Log) -> f64 {
    let mut s = 0.0;
    for x in xs {
        s += noted(w, *x, log);
    }
    s / log.len() as f64
}

#[derive_grad(wrt(w))]
fn of_noted_later(w: f64, xs: &[f64], log: &Log) -> f64 {
    let mut s = 0.0;
    for x in xs {
        s += (w * x).sin();
    }
    xs.iter().for_each(|_| log.note());
    s / log.len() as f64
}

#[derive_grad(wrt(w))]
fn of_noted_under_another_name(w: f64, xs: &[f64], log: &Log, same: &Log) -> f64 {
    let mut s = 0.0;
    for x in xs {
        s += noted(w, *x, log);
    }
    s / same.len() as f64
}

const XS: [f64; 3] = [0.3, -1.2, 0.8];

#[test]
fn lengths_that_change_unseen() {
    let log = || Log { seen: Cell::new(0) };
    let w = 0.7;
    let expected = XS.iter().map(|x| x * (w * x).cos()).sum::<f64>() / 3.0;
    let found = [
        of_noted_grad(w, &XS, &log()),
        of_noted_by_calls_grad(w, &XS, &log()),
        of_noted_later_grad(w, &XS, &log()),
    ];
    for d in found {
        assert!((d - expected).abs() < 1e-15, "{d} is not {expected}");
    }
}

#[test]
#[should_panic(expected = "a length has changed while a loop ran")]
fn lengths_that_change_under_another_name() {
    let log = Log { seen: Cell::new(0) };
    of_noted_under_another_name_grad(0.7, &XS, &log, &log);
}

/// Numbers that change although nothing is lent exclusively.
struct Cells {
    rows: Vec<Vec<Cell<f64>>>,
}

impl Cells {
    fn new() -> Self {
        let row = |k: usize| (0..3).map(|j| Cell::new(0.3 * k as f64 - 0.2 * j as f64 + 0.1)).collect();
        Cells { rows: (0..2).map(row).collect() }
    }

    fn change(&self) {
        self.rows.iter().for_each(|row| row[0].set(9.0));
    }
}

#[derive_grad(wrt(w))]
fn changed_after(w: f64, d: &Cells) -> f64 {
    let mut s = 0.0;
    for row in d.rows.iter() {
        for c in row.iter() {
            s += (w * c.get()).sin();
        }
    }
    d.change();
    s * s
}

#[derive_grad(wrt(w))]
fn changed_within(w: f64, d: &Cells) -> f64 {
    let mut s = 0.0;
    for row in d.rows.iter() {
        let mut z = 0.0;
        for c in row.iter() {
            z += w * c.get();
        }
        d.change();
        s += z.sin();
    }
    s
}

#[derive_grad(wrt(w))]
fn changing(w: f64, d: &Cells) -> f64 {
    d.change();
    w * w
}

#[derive_grad(wrt(w))]
fn changed_by_call(w: f64, d: &Cells) -> f64 {
    let mut s = 0.0;
    for row in d.rows.iter() {
        for c in row.iter() {
            s += (w * c.get()).sin();
        }
    }
    s * changing(s, d)
}

#[test]
fn numbers_that_change_unseen() {
    let w = 0.7;
    assert_slope(changed_after_grad(w, &Cells::new()), |w| changed_after(w, &Cells::new()), w);
    assert_slope(changed_within_grad(w, &Cells::new()), |w| changed_within(w, &Cells::new()), w);
    assert_slope(changed_by_call_grad(w, &Cells::new()), |w| changed_by_call(w, &Cells::new()), w);
}

#[test]
fn means() {
    let (m, d) = (model(), data());
    assert_gradient!(mean(&m, &d), wrt(m));
    assert_jvp!(mean(&m, &d), wrt(m));
    assert_hvp!(mean(&m, &d), wrt(m));
    let rows = || data().rows;
    let d_k = emptied_grad(&m, rows()).k;
    let expected: f64 = rows().iter().map(|r| (m.k * r.x).cos() * r.x).sum::<f64>() / 3.0;
    assert!((d_k - expected).abs() < 1e-15, "{d_k} is not {expected}");
}

#[test]
fn nothing_is_kept() {
    let (m, d) = (model(), data());
    let config = Config { rate: 0.7, shift: 0.2 };
    let mut d_m = Model { w: vec![0.0; 3], k: 0.0, b: 0.0 };
    let count = allocation_counter::measure(|| {
        points_vjp(&m, &d, 1.0, &mut d_m);
        lists_vjp(&m, &d, 1.0, &mut d_m);
        fused_vjp(&m, &d, 1.0, &mut d_m);
        mean_vjp(&m, &d, 1.0, &mut d_m);
    });
    assert_eq!(count.count_total, 0);
    // The power that `rows` keeps.
    let count = allocation_counter::measure(|| {
        of_rows_vjp(&m, &d.rows, config, 1.0, &mut d_m);
    });
    assert_eq!(count.count_total, 1);
}
