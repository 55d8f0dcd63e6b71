//! Iterators, and methods that take functions.

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

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
    let parts = x.chunks_exact(2);
    let p = x.chunks_exact(2);
    let q = y.chunks_exact(2);
    let rest = q.remainder();
    let n = parts.len() as f64;
    sum += n * parts.remainder().iter().sum::<f64>();
    for (a, b) in p.zip(q) {
        sum += a[0] * b[1];
    }
    sum *= rest[0];
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
    if let Some([p, q]) = x.first_chunk() {
        sum += p * q;
    }
    let [least] = *a.first_chunk::<1>().unwrap();
    let most = a.last_chunk::<1>().unwrap();
    let ends = least * most[0];
    let part: [f64; 2] = a[1..].try_into().unwrap();
    for [p, q] in b.as_chunks_mut::<2>().0 {
        *p *= *q;
    }
    let (triples, _) = x.as_chunks::<3>();
    sum *= triples[0][1];
    a[0] * b[0] + a[order[1]] + sum * ends * part[0]
}
