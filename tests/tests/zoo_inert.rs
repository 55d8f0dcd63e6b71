//! Zoo: inert code of every kind between active statements; it must run once,
//! in its place, untouched.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(1.5, [3, 1, 2]))]
#[derive_grad]
fn iterator_chains(x: f64, counts: &[usize]) -> f64 {
    let total: usize = counts.iter().map(|c| c * c).filter(|c| *c > 1).sum();
    let largest = counts.iter().max().copied().unwrap_or_default();
    x.powi(largest as i32) * total as f64
}

#[zoo(at(1.5, "abcab"))]
#[derive_grad]
fn maps_and_strings(x: f64, text: &str) -> f64 {
    let mut seen: BTreeMap<char, usize> = BTreeMap::new();
    for letter in text.chars() {
        *seen.entry(letter).or_insert(0) += 1;
    }
    let mut a = x;
    for (letter, count) in &seen {
        if letter.is_alphabetic() {
            a = a * x + *count as f64;
        }
    }
    a
}

#[zoo(at(1.5, RefCell::new(vec![])))]
#[derive_grad(wrt(x))]
fn interior_mutability(x: f64, log: &RefCell<Vec<usize>>) -> f64 {
    let n = {
        let mut guard = log.borrow_mut();
        guard.push(3);
        guard.len()
    };
    let y = x * n as f64;
    log.borrow_mut().push(4);
    y * y * log.borrow().len() as f64
}

#[zoo(at(1.5, []))]
#[derive_grad]
fn order_of_effects(x: f64, log: &mut Vec<usize>) -> f64 {
    let mut a = x;
    log.push(0);
    for i in 1..4 {
        a *= x + i as f64;
        log.push(i * 10);
        if i == 2 {
            log.push(99);
            continue;
        }
        log.push(i);
    }
    log.push(7);
    a
}

#[zoo(at(1.5, 3))]
#[derive_grad]
fn closures_over_integers(x: f64, n: usize) -> f64 {
    let wrap = |i: usize| (i * 7 + 2) % n;
    let mut state = 1;
    let mut next = || {
        state = (state * 5 + 3) % 16;
        state
    };
    let mut a = x;
    for i in 0..n {
        a = a * x + wrap(i) as f64 * next() as f64;
    }
    a
}

#[zoo(at(1.5, 11))]
#[derive_grad]
fn integer_algorithms(x: f64, mut seed: u32) -> f64 {
    let mut a = 0.0;
    for _ in 0..5 {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        let bucket = seed % 3;
        a += match bucket {
            0 => x,
            1 => x * a,
            _ => x.sin(),
        };
    }
    a
}

#[zoo(at(1.5, 12))]
#[derive_grad]
fn types_and_items_inside(x: f64, n: usize) -> f64 {
    #[derive(PartialEq)]
    enum Parity {
        Even,
        Odd,
    }
    const LIMIT: usize = 10;
    fn parity(n: usize) -> Parity {
        if n % 2 == 0 { Parity::Even } else { Parity::Odd }
    }
    use Parity::Even;
    let scale = if parity(n) == Even && n > LIMIT { 3 } else { 1 };
    x * x * scale as f64 + if parity(n + 1) == Parity::Odd { x } else { 0.0 }
}

#[zoo(at(1.5, 2.0))]
#[derive_grad(wrt(x))]
fn inert_floats(x: f64, y: f64) -> f64 {
    let mut weights = vec![y, y * 2.0];
    weights.sort_by(|a, b| b.partial_cmp(a).unwrap());
    weights.retain(|w| *w > 0.0);
    let shift = y.sin();
    x * weights[0] + shift * x * x
}

#[zoo(at(1.5, 3, 4))]
#[derive_grad]
fn blocks_and_conditions(x: f64, n: usize, m: usize) -> f64 {
    let k = {
        let t = n * m;
        if t > 10 { t - 10 } else { t }
    };
    let (small, large) = if n < m { (n, m) } else { (m, n) };
    let label = loop {
        if k > 1 {
            break small + large;
        }
    };
    x * k as f64 + x * x * label as f64
}

#[zoo(at(1.5, 3))]
#[derive_grad]
fn text_output(x: f64, n: usize) -> f64 {
    let mut text = String::new();
    for i in 0..n {
        let y = x * i as f64;
        write!(text, "{i},").unwrap();
        println!("{i}: {y:>8.3} {:?}", y);
    }
    x * x * text.len() as f64
}

#[zoo(at([1.0, 2.0, 3.0, 4.0], [3, 0, 2, 1]))]
#[derive_grad]
fn sorted_indices(x: &[f64], order: &[usize]) -> f64 {
    let mut order = order.to_vec();
    order.sort_unstable();
    order.rotate_left(1);
    order.dedup();
    let mut a = 1.0;
    for (rank, i) in order.iter().enumerate() {
        a = a * 0.5 + x[*i] * rank as f64;
    }
    a
}

#[zoo(at([3.0, 1.0, 2.0]))]
#[derive_grad]
fn argmax(x: &[f64]) -> f64 {
    let mut best = 0;
    for i in 1..x.len() {
        if x[i] > x[best] {
            best = i;
        }
    }
    x[best] * x[(best + 1) % x.len()]
}

#[zoo(at(1.5, (3, true), [1, 2]))]
#[derive_grad]
fn inert_aggregates(x: f64, options: (usize, bool), pair: [i32; 2]) -> f64 {
    let (n, on) = options;
    let [a, b] = pair;
    let y = if on { x.powi(a) } else { x.powi(b) };
    y * (n + options.0) as f64 * pair[1] as f64
}

#[zoo(at(1.5, 2))]
#[derive_grad]
#[inline]
#[must_use]
fn attributes_kept(#[allow(unused)] x: f64, n: usize) -> f64 {
    #[allow(unused_variables)]
    let unused = n;
    x * n as f64
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
const fn constant_function(x: f64, y: f64) -> f64 {
    let z = x * y + 1.0;
    if z > 2.0 { z * z } else { z / x }
}

#[zoo(at(1.5, 7_u32))]
#[derive_grad(wrt(x))]
fn generic_over_integers<T: Copy + Into<u64>>(x: f64, n: T) -> f64
where
    T: PartialOrd,
{
    let n: u64 = n.into();
    x * n as f64 + x.powi(n as i32)
}

macro_rules! known {
    ($n:expr) => {
        match $n {
            Some(n) => n,
            None => return 5,
        }
    };
}

/// The macro's `return` leaves only the closure.
#[zoo(at(1.5, [2, 3]))]
#[derive_grad(wrt(x))]
fn macro_leaves_a_closure(x: f64, n: [usize; 2]) -> f64 {
    let factor = |i: usize| 1 + known!(n.get(i).copied());
    let (k, l): (usize, usize) = (factor(1), factor(2));
    x.powi(k as i32) * l as f64
}
