//! The README's table of supported Rust: one function for each of its lines, in
//! its order and with its name, that uses all that the line promises.
#![allow(
    missing_docs,
    unused_assignments,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::float_cmp,
    clippy::useless_vec
)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_gradient, assert_slope, dual, zoo};
use num_traits::{Float, FloatConst};

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
    let mut sum = 0.0;
    while let [a, rest @ ..] = s {
        sum += a * rest.len() as f64 * sum.cos();
        s = rest;
    }
    for v in &b {
        if v > max {
            max = v;
        }
    }
    let seen = &b[1];
    seen * seen + a * b[2] * b[0] + sum * max
}

mod model {
    #[derive_grad_tests::dual]
    #[derive_grad::derive_grad]
    pub fn square(x: f64) -> f64 {
        x * x
    }
}

#[dual(calls(power))]
#[derive_grad]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

#[zoo(at(1.5, 0.75, 3), calls(square, power))]
#[derive_grad]
fn calls(x: f64, y: f32, n: usize) -> f64 {
    let z = f32::cos(y) as f64;
    model::square(x) * power(x, n) + f64::hypot(x, 2.0) + x.sin() * x.exp() * z
}

#[zoo(at([0.5, 1.5, 0.75], 1.25))]
#[derive_grad]
fn closures(x: &[f64], w: f64) -> f64 {
    fn twice(f: impl Fn(f64) -> f64, t: f64) -> f64 {
        f(f(t))
    }
    let scaled = |t: f64| t * w;
    let mut sum = 0.0;
    let mut add = |t: f64| sum += t;
    add(scaled(x[0]));
    add(x[1]);
    let kept = move |t: f64| t + w;
    let made = {
        let c = x[2];
        move |t: f64| t * c
    };
    let f = f64::sin;
    let all: f64 = x.iter().copied().map(scaled).sum();
    sum + kept(made(x[0])) + f(w) + all + twice(scaled, x[0])
}

#[zoo(calls(apply, boundary, once, scale_all), at(1.5, 0.75))]
#[derive_grad]
fn functions(x: f64, y: f64) -> f64 {
    let k = x * y;
    let area = boundary(|t| t * k + x, x, y) + boundary(f64::sin, y, x);
    let mut all = [x, y, k];
    scale_all(|v: &mut [f64], by| v[0] *= by, &mut all);
    let row = [x, k];
    area * once(move |t| t * row[1], all[0]) + apply(&|v: &[f64]| v[0] * v[1] * k, &all)
}

#[dual]
#[derive_grad]
fn boundary(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    f(b) - f(a)
}

#[dual]
#[derive_grad]
fn once<F: FnOnce(f64) -> f64>(f: F, x: f64) -> f64 {
    f(x)
}

#[dual(calls(boundary, held))]
#[derive_grad]
fn apply(f: &dyn Fn(&[f64]) -> f64, x: &[f64]) -> f64 {
    boundary(|t| f(x) * t, x[0], x[1]) + held(f, x)
}

#[dual]
#[derive_grad]
fn held<F: Fn(&[f64]) -> f64 + ?Sized>(f: &F, x: &[f64]) -> f64 {
    f(x)
}

#[dual]
#[derive_grad]
fn scale_all(mut f: impl FnMut(&mut [f64], f64), x: &mut [f64]) {
    f(x, 2.0);
    f(x, 3.0);
}

#[zoo(at([0.5, 1.5, 0.75], 1.25))]
#[derive_grad]
fn options(x: &[f64], w: f64) -> f64 {
    // `Option`
    let some = Some(x[0] * w);
    let none = if w > 100.0 { Some(w) } else { None };
    let a = match some {
        Some(v) => v * v,
        None => w,
    };
    let b = if let Some(v) = some { v } else { 0.0 };
    let Some(c) = some else { return w };
    let d = some.map(|v| v * w).and_then(|v| Some(v + 1.0)).filter(|v| *v > 0.0).unwrap();
    let e =
        none.unwrap_or(w) + none.unwrap_or_else(|| w * w) + none.unwrap_or_default() + none.map_or(w, |v| v);
    let g = (x[0] > 0.0).then(|| x[1] * w).expect("positive");
    let h = (x[0] > 0.0).then_some(x[2]).unwrap_or(0.0);
    let k = x.first().copied().unwrap_or(0.0) + x.last().cloned().unwrap_or(0.0);
    let g = g + some.as_ref().map_or(0.0, |v| v * w);
    let n = if some.is_some() && none.is_none() { w } else { 0.0 };
    a + b + c + d + e + g + h + k + n
}

#[zoo(calls(ratio, halved), at(1.5, 0.75), at(3.0, 0.5), at(-2.0, 0.25))]
#[derive_grad]
fn results(x: f64, y: f64) -> f64 {
    let a = halved(y, 2).unwrap();
    let b = ratio(x, y).expect("y is not zero");
    let c = ratio(y, 0.0).unwrap_or(x * y);
    let d = match halved(x, 1) {
        Ok(root) => root * y,
        Err(_) => y * y,
    };
    let e = if let Some(r) = ratio(y, x) { r * r } else { x };
    let Ok(g) = halved(y, 1) else { return a };
    let h = ratio(x, y).filter(|v| *v > 0.0).map_or(y, |v| v * x);
    let i = ratio(y, x).and_then(|v| ratio(v, y)).map(|v| v * v).unwrap_or_default();
    let j = halved(x, 1).ok().unwrap_or(y) * halved(y, 1).unwrap_or_else(|_| x);
    let k = match ratio(x, y) {
        Some(v) if v > 1.0 => v,
        _ => x,
    };
    a + b * c + d * e + g + h * i + j * k
}

#[dual]
#[derive_grad]
fn ratio(x: f64, y: f64) -> Option<f64> {
    if y == 0.0 {
        return None;
    }
    Some(x / y)
}

#[dual(calls(ratio, halved))]
#[derive_grad]
fn halved(x: f64, n: usize) -> Result<f64, String> {
    if n == 0 {
        return Ok(x);
    }
    let positive = (x > 0.0).then(|| x.sqrt()).ok_or("negative")?;
    let more = ratio(positive, 2.0).ok_or_else(|| "zero".to_owned())?;
    let mut stack: Vec<f64> = vec![more];
    let more = stack.pop().ok_or("empty")?;
    let digit = "2".parse::<i32>().map_err(|_| "a digit".to_owned())?;
    if more > 100.0 { Err(format!("{n}")) } else { halved(more * f64::from(digit), n - 1) }
}

#[zoo(at([0.5, 1.5, 0.75, 2.0], [1.0, 0.25, 0.5, 0.125]))]
#[derive_grad]
fn chains(x: &[f64], y: &[f64]) -> f64 {
    let dot: f64 = x.iter().zip(y).map(|(a, b)| a * b).sum();
    let product: f64 = x.iter().filter(|v| **v > 0.6).product();
    let tail = x.iter().skip_while(|v| **v < 1.0).fold(0.0, |s, v| s * 0.5 + v);
    let head: f64 = x.iter().take_while(|v| **v < 1.0).filter_map(|v| (*v > 0.0).then_some(v * v)).sum();
    let flat: f64 = x.iter().flat_map(|a| y.iter().map(move |b| a * b)).sum();
    let rows = [[x[0], x[1]], [y[0], y[1]]];
    let nested: f64 = rows.iter().flatten().map(|v| v * v).sum();
    let both: f64 = x.iter().chain(y.iter()).inspect(|_| ()).sum();
    let round: f64 = x.iter().cycle().take(6).sum();
    let running: f64 = x
        .iter()
        .scan(1.0, |s, v| {
            *s *= v;
            Some(*s)
        })
        .sum();
    let mapped: f64 = x.iter().map_while(|v| (*v < 1.8).then_some(v * 2.0)).sum();
    let parts: f64 = x.rchunks(2).map(|c| c[0]).sum();
    let zipped: f64 = std::iter::zip(x, y).map(|(a, b)| a - b).sum();
    // also std::iter::empty
    let many: f64 = std::iter::repeat(x[0]).take(2).sum::<f64>() + std::iter::repeat_n(x[1], 2).sum::<f64>();
    let one: f64 = std::iter::once(x[2]).sum();
    let powers: f64 = std::iter::successors(Some(x[0]), |v| Some(v * 0.5)).take(3).sum();
    let mut left = 2;
    let made: f64 = std::iter::from_fn(|| {
        left -= 1;
        (left >= 0).then_some(y[1])
    })
    .sum();
    let tried = x.iter().try_fold(0.0, |s, v| (*v < 9.0).then_some(s + v)).unwrap_or(0.0);
    let mut each = 0.0;
    x.iter().for_each(|v| each += v * v);
    let n = x.iter().filter(|v| **v > 0.6).count() as f64;
    let any = if x.iter().any(|v| *v > 1.9) && x.iter().all(|v| *v > 0.0) { y[0] } else { 0.0 };
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v * 2.0, v * v)).unzip();
    let list: Vec<f64> = x.iter().map(|v| v.sin()).collect();
    let (small, big): (Vec<f64>, Vec<f64>) = x.iter().partition(|v| **v < 1.0);
    let roots =
        x.iter().map(|v| (*v > 0.0).then(|| v.sqrt())).collect::<Option<Vec<f64>>>().unwrap_or_default();
    let whole = y.iter().map(|v| (*v > 0.0).then_some(v * v)).sum::<Option<f64>>().unwrap_or(y[1]);
    let most = x.iter().copied().reduce(f64::max).unwrap();
    let max = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap();
    let min = x.iter().copied().min_by(|a, b| a.total_cmp(b)).unwrap_or(0.0);
    let last = x.iter().last().map_or(0.0, |v| v * y[0]);
    let nth = if let Some(v) = x.iter().nth(1) { *v } else { 0.0 };
    let Some(next) = x.iter().copied().next() else { return 0.0 };
    let found = match x.iter().find(|v| **v > 1.0) {
        Some(v) => v * v,
        None => 0.0,
    };
    let where_found = x.iter().find_map(|v| (*v > 1.0).then_some(v * 3.0)).unwrap();
    let at = x.iter().position(|v| *v > 1.0).unwrap();
    let mut looped = 0.0;
    for v in x.iter().map(|v| v * y[2]) {
        looped += v;
    }
    let parted = small.iter().sum::<f64>() * big.iter().sum::<f64>() + roots[1] * whole;
    dot + product
        + parted
        + tail
        + head
        + flat
        + nested
        + both
        + round
        + running
        + mapped
        + parts
        + zipped
        + many
        + one
        + powers
        + made
        + tried
        + each
        + n
        + any
        + a[0] * b[1]
        + list[2]
        + most
        + max
        + min
        + last
        + nth
        + next
        + found
        + where_found
        + x[at]
        + looped
}

#[zoo(at([1.5, 0.75, 2.0], [0.5, -0.75, 1.0]), at([0.5, 0.75, 1.0], [2.0, 1.25, 0.5]))]
#[derive_grad]
fn iterators(x: &[f64], y: &[f64]) -> f64 {
    let mut it = x.iter();
    let first = it.next().unwrap();
    let mut product = *first;
    while let Some(v) = it.next() {
        product *= v;
    }
    let mut pairs = x.iter().zip(y).enumerate().skip(1).map(|(i, (a, b))| a * b * i as f64);
    let Some(pair) = pairs.next() else { return product };
    let mut large = y.iter().filter(|v| **v > 0.6).copied();
    let some = large.next().unwrap_or(0.0);
    let mut back = x.iter().rev();
    let nth = back.nth(1).unwrap() * back.next_back().unwrap();
    let mut steps = x.iter().peekable();
    let mut sum = 0.0;
    for v in steps.by_ref().take(2) {
        sum = sum * y[1] + v;
    }
    if let Some(v) = steps.peek() {
        sum *= **v;
    }
    let mut chunks = x.chunks_exact(2);
    for c in chunks.by_ref() {
        sum += c[0] * c[1];
    }
    for v in chunks.remainder() {
        sum *= v;
    }
    product * pair + pairs.sum::<f64>() + some * large.sum::<f64>() + nth * sum
}

#[zoo(at([0.5, 1.5, 0.75]))]
#[derive_grad]
fn arrays(x: &[f64; 3]) -> f64 {
    let squares = x.map(|v| v * v);
    let sums: [f64; 3] = std::array::from_fn(|i| x[i] + squares[i]);
    let mut a = sums.to_vec();
    a.sort_by(|p, q| p.total_cmp(q));
    let mut b = sums.to_vec();
    b.sort_unstable_by(|p, q| q.total_cmp(p));
    let mut order = vec![2, 0, 1];
    order.sort_by_key(|i: &usize| *i);
    let mut rest = &a[..];
    let mut sum = 0.0;
    while let Some((pair, others)) = rest.split_first_chunk::<2>() {
        sum += pair[0] * pair[1];
        rest = others;
    }
    if let Some((_, pair)) = a.split_last_chunk::<2>() {
        sum *= pair[0];
    }
    let [least] = *a.first_chunk::<1>().unwrap();
    let most = a.last_chunk::<1>().unwrap();
    let ends = least * most[0];
    let part: [f64; 2] = a[1..].try_into().unwrap();
    a[0] * b[0] + a[order[1]] + sum * ends * part[0]
}

/// Beyond dual numbers.
#[derive(Differentiable, Clone, Copy)]
struct Pair {
    a: f64,
    b: f64,
}

#[derive_grad]
impl std::ops::Mul for Pair {
    type Output = Pair;
    fn mul(self, o: Pair) -> Pair {
        Pair { a: self.a * o.a, b: self.b * o.b }
    }
}

impl Pair {
    #[derive_grad(wrt(self))]
    fn sum(&self) -> f64 {
        self.a + self.b
    }
}

// `#[derive(Differentiable)]`, `..base`, `std::ops`, `impl`
#[derive_grad]
fn structs(p: Pair, t: f64) -> f64 {
    let base = p * p;
    let mut q = Pair { a: t, ..base };
    q.b *= t;
    let Pair { a, b } = q;
    match q {
        Pair { a, b: 0.0 } => a,
        Pair { a: c, .. } => a * b + q.sum() * c,
    }
}

/// Beyond dual numbers.
#[derive(Differentiable, Clone)]
enum Term {
    Number(f64),
    Named { value: f64, weight: f64 },
    Twice(Box<Term>),
    Either(Either<f64>),
    Nothing,
}

#[derive(Differentiable, Clone)]
enum Either<T> {
    Left(T),
    Right(T),
}

impl Term {
    #[derive_grad]
    fn grow(&mut self, k: f64) {
        match self {
            Self::Number(x) => *x *= k,
            Self::Named { value, .. } => *value += k,
            _ => *self = Term::Number(k),
        }
    }
}

// `#[derive(Differentiable)]`
#[derive_grad]
fn enums(term: &Term, k: f64) -> f64 {
    let mut own = Term::Nothing;
    if matches!(term, Term::Number(x) if *x > 1.0) {
        own = Term::Number(k * k);
    }
    if let Term::Named { value, weight } = term {
        own = Term::Named { value: value * k, weight: weight + 1.0 };
    }
    own.grow(k);
    let mut sum = 0.0;
    while let Term::Number(x) = own {
        sum += x * x;
        own = if sum < 10.0 { Term::Number(x * 2.0) } else { Term::Nothing };
    }
    let Term::Nothing = own else { return sum * k };
    match term {
        Term::Number(x) if *x < 0.0 => -x * sum,
        Term::Either(Either::Left(x) | Either::Right(x)) => x * k + sum,
        Term::Number(x) => x * sum,
        Term::Twice(inner) => 2.0 * enums(inner, k),
        &Term::Named { ref value, weight } => *value * weight,
        Term::Nothing => sum,
    }
}

/// Beyond dual numbers.
#[derive_grad]
fn generics<T: Float + FloatConst, const N: usize>(x: T, y: &[T; N]) -> T
where
    T: Copy,
{
    // `num_traits::Float`, called with `f64` and `f32`: (`fn f<T: Float>(x: T, y: &[T]) -> T`)
    let mut s = T::zero();
    for v in y {
        s = s + *v * x;
    }
    s * T::from(2.0).unwrap() * T::PI()
}

#[zoo(at(1.5))]
#[derive_grad]
fn items(x: f64) -> f64 {
    const K: f64 = 2.0;
    use std::f64::consts::PI;
    fn half(t: f64) -> f64 {
        t * 0.5
    }
    let y = {
        const L: f64 = 3.0;
        x * L
    };
    half(x) * K + y * PI
}

#[zoo(at(1.5, 3))]
#[derive_grad]
fn macros(x: f64, n: usize) -> f64 {
    assert!(x > 0.0, "{x} is not positive");
    debug_assert!(n > 0);
    let y = x * n as f64;
    println!("{x} {y}");
    let z = dbg!(y * x);
    match n {
        0 => panic!("none of {z}"),
        1..=9 => z,
        _ => unreachable!(),
    }
}

#[test]
fn enums_agree_with_differences() {
    for term in [
        Term::Number(1.5),
        Term::Number(-0.5),
        Term::Named { value: 0.5, weight: 0.75 },
        Term::Twice(Box::new(Term::Number(0.25))),
        Term::Either(Either::Left(0.5)),
        Term::Either(Either::Right(0.75)),
        Term::Nothing,
    ] {
        let (d_term, d_k) = enums_grad(&term, 1.25);
        assert_gradient(&term, &d_term, |term| enums(term, 1.25));
        assert_slope(d_k, |k| enums(&term, k), 1.25);
    }
}

#[test]
fn structs_and_generics_agree_with_differences() {
    let (p, t) = (Pair { a: 1.5, b: -0.75 }, 1.25);
    let (d_p, d_t) = structs_grad(p, t);
    assert_gradient(&p, &d_p, |p| structs(*p, t));
    assert_slope(d_t, |t| structs(p, t), t);
    let (d_x, d_y) = generics_grad(2.0, &[1.0, 3.0]);
    assert_eq!((d_x, d_y[0]), (8.0 * std::f64::consts::PI, 4.0 * std::f64::consts::PI));
    assert_eq!(d_y[1], d_y[0]);
    assert_eq!(generics_grad(2.0_f32, &[1.0]).1[0], 4.0 * std::f32::consts::PI);
}

/// The lines of the table: their names and what they promise.
fn table() -> Vec<(String, String)> {
    let readme = include_str!("../../README.md");
    let (_, section) = readme.split_once("## Supported Rust").expect("the section is there");
    let (section, _) = section.split_once("\n## ").expect("another follows");
    let rows = section.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| ---"));
    let cells = rows.map(|row| row.replace("\\|", "\u{1}"));
    cells
        .map(|row| {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            (cells[1].to_owned(), cells[2].replace('\u{1}', "|"))
        })
        .filter(|(name, _)| !name.is_empty())
        .collect()
}

/// This file's functions with `#[zoo]`: their names and texts.
fn zoo_functions() -> Vec<(String, String)> {
    let source = include_str!("readme.rs");
    let (source, _) = source.split_once("/// The lines of the table").expect("they come first");
    let source = source.replace("\n/// Beyond dual numbers.", "\n#[zoo(");
    let all = source.split("\n#[zoo(").skip(1);
    all.map(|text| {
        let (_, after) = text.split_once("\nfn ").expect("a function");
        let (name, _) = after.split_once(['(', '<']).expect("parameters");
        (name.to_owned(), text.to_owned())
    })
    .collect()
}

#[test]
fn each_line_of_the_table_has_its_function() {
    let names = |all: Vec<(String, String)>| all.into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert!(!table().is_empty());
    assert_eq!(names(zoo_functions()), names(table()));
}

/// The words in code font; what is a pattern for code is left out.
fn words(promises: &str) -> Vec<&str> {
    let code = promises.split('`').skip(1).step_by(2);
    code.flat_map(str::split_whitespace).filter(|word| !word.contains(['[', ']'])).collect()
}

#[test]
fn each_word_of_a_line_is_used() {
    for ((name, promises), (_, text)) in table().into_iter().zip(zoo_functions()) {
        for word in words(&promises) {
            assert!(text.contains(word), "`{name}` does not use `{word}`");
        }
    }
}
