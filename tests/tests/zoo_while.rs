//! Zoo: `while`, `while let`, `loop`; `break`, `continue`, labels, values of
//! `break`, and returns from inside loops.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(1.1, 5), at(1.1, 0))]
#[derive_grad]
fn counted_while(x: f64, n: usize) -> f64 {
    let mut acc = 1.0;
    let mut i = 0;
    while i < n {
        acc = acc * x + i as f64;
        i += 1;
    }
    acc
}

#[zoo(at(1.7), at(30.0), at(0.5))]
#[derive_grad]
fn halved_until_small(x: f64) -> f64 {
    let mut y = x;
    let mut weight = 1.0;
    while y > 1.0 {
        y = y / 2.0;
        weight *= y;
    }
    weight + y.sin()
}

#[zoo(at(2.0), at(10.0))]
#[derive_grad]
fn newton_root(a: f64) -> f64 {
    let mut x = 1.0;
    let mut steps = 0;
    loop {
        let next = 0.5 * (x + a / x);
        steps += 1;
        if steps >= 8 {
            break;
        }
        x = next;
    }
    x
}

#[zoo(at(0.3, 1.0), at(0.6, 2.5))]
#[derive_grad]
fn kepler(eccentricity: f64, mean: f64) -> f64 {
    let mut anomaly = mean;
    for _ in 0..30 {
        let f = anomaly - eccentricity * anomaly.sin() - mean;
        if f.abs() < 1e-14 {
            break;
        }
        anomaly -= f / (1.0 - eccentricity * anomaly.cos());
    }
    anomaly.cos()
}

#[zoo(at([1.0, 2.0, -3.0, 4.0]), at([1.0, 2.0]))]
#[derive_grad]
fn stops_at_negative(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for &v in x {
        if v < 0.0 {
            break;
        }
        product *= v;
    }
    product * x[0]
}

#[zoo(at([1.0, -2.0, 3.0, -4.0]), at([-1.0]))]
#[derive_grad]
fn skips_negative(x: &[f64]) -> f64 {
    let mut acc = 1.0;
    for &v in x {
        if v < 0.0 {
            continue;
        }
        acc = acc * v + v;
    }
    acc
}

#[zoo(at([1.0, -2.0, 3.0, 0.5]))]
#[derive_grad]
fn continue_after_update(x: &[f64]) -> f64 {
    let mut acc = 1.0;
    for (i, v) in x.iter().enumerate() {
        acc *= 1.5 + v;
        if i % 2 == 0 {
            continue;
        }
        acc += v.sin();
        if acc > 100.0 {
            continue;
        }
        acc *= v;
    }
    acc
}

#[zoo(at(1.5, 3.0), at(1.1, 100.0))]
#[derive_grad]
fn break_with_value(x: f64, limit: f64) -> f64 {
    let mut y = x;
    let mut n = 0;
    let last = loop {
        y *= x;
        n += 1;
        if y > limit {
            break y * n as f64;
        }
        if n > 10 {
            break y.sin() + limit;
        }
    };
    last + y
}

#[zoo(at([[1.0, 2.0], [3.0, -4.0], [5.0, 6.0]]), at([[1.0, 2.0], [3.0, 4.0], [-5.0, 6.0]]))]
#[derive_grad]
fn labelled_break(m: &[[f64; 2]]) -> f64 {
    let mut acc = 1.0;
    'rows: for row in m {
        for &v in row {
            if v < 0.0 {
                break 'rows;
            }
            acc = acc * v + 1.0;
        }
        acc *= row[0];
    }
    acc
}

#[zoo(at([[1.0, 2.0], [3.0, -4.0], [5.0, 6.0]]))]
#[derive_grad]
fn labelled_continue(m: &[[f64; 2]]) -> f64 {
    let mut acc = 1.0;
    'rows: for row in m {
        let mut product = 1.0;
        for &v in row {
            if v < 0.0 {
                acc -= product;
                continue 'rows;
            }
            product *= v;
        }
        acc += product * acc;
    }
    acc
}

#[zoo(at(1.2), at(2.5))]
#[derive_grad]
fn labelled_break_with_value(x: f64) -> f64 {
    let mut y = x;
    let found = 'outer: loop {
        y *= 1.5;
        for k in 1..4 {
            y += 0.25;
            if y > 5.0 {
                break 'outer y * k as f64;
            }
        }
    };
    found * x
}

#[zoo(at(1.5), at(-1.5))]
#[derive_grad]
fn labelled_block(x: f64) -> f64 {
    let y = 'choose: {
        if x < 0.0 {
            break 'choose x * x;
        }
        let t = x.exp();
        t + x
    };
    y * x
}

#[zoo(at([1.0, 5.0, -2.0]), at([1.0, 0.5]))]
#[derive_grad]
fn returns_from_loop(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for &v in x {
        sum += v * v;
        if sum > 10.0 {
            return sum.sqrt() * v;
        }
    }
    sum
}

#[zoo(at([1.0, 2.0, 3.0], 0.5, 4.0), at([1.0, 2.0, 3.0], 0.5, 100.0))]
#[derive_grad(wrt(x, k))]
fn returns_from_nested_loops(x: &[f64], k: f64, limit: f64) -> f64 {
    let mut acc = k;
    for i in 0..x.len() {
        for j in i..x.len() {
            acc += x[i] * x[j];
            if acc > limit {
                return acc * x[j];
            }
        }
        acc *= k;
    }
    acc
}

#[zoo(at(0.9, 4), at(3.0, 4))]
#[derive_grad]
fn returns_from_while(x: f64, n: usize) -> f64 {
    let mut y = x;
    let mut i = 0;
    while i < n {
        i += 1;
        if y > 10.0 {
            return y.ln();
        }
        y *= x;
    }
    y
}

#[zoo(at(1.5, [3, 1, 2]), at(0.5, []))]
#[derive_grad(wrt(x))]
fn while_let_pop(x: f64, mut stack: Vec<usize>) -> f64 {
    let mut acc = 1.0;
    while let Some(n) = stack.pop() {
        acc = acc * x + n as f64;
        if n == 3 {
            stack.push(2);
            stack.push(1);
        }
    }
    acc
}

#[zoo(at([1.0, 2.0, 3.0]), at([0.5]))]
#[derive_grad]
fn while_let_get(x: &[f64]) -> f64 {
    let mut acc = 1.0;
    let mut i = 0;
    while let Some(v) = x.get(i) {
        acc *= v.sin() + 2.0;
        i += 1;
    }
    acc
}

#[zoo(at(1.3, 27))]
#[derive_grad]
fn collatz(x: f64, n: u32) -> f64 {
    let mut n = n;
    let mut y = x;
    while n != 1 {
        if n % 2 == 0 {
            n /= 2;
            y = (y + x).sin();
        } else {
            n = 3 * n + 1;
            y *= 0.9;
        }
    }
    y
}

#[zoo(at(1.02, 13))]
#[derive_grad]
fn power_by_squaring(x: f64, n: u32) -> f64 {
    let mut base = x;
    let mut left = n;
    let mut result = 1.0;
    while left > 0 {
        if left & 1 == 1 {
            result *= base;
        }
        base *= base;
        left >>= 1;
    }
    result
}

#[zoo(at(0.4, 2.5))]
#[derive_grad]
fn bisection(low: f64, high: f64) -> f64 {
    // The midpoint moves with both ends.
    let (mut a, mut b) = (low, high);
    for _ in 0..6 {
        let m = 0.5 * (a + b);
        if m * m < 2.0 { a = m } else { b = m }
    }
    a * b
}

#[zoo(at(0.5), at(2.0))]
#[derive_grad]
fn series_until_converged(x: f64) -> f64 {
    let mut term: f64 = 1.0;
    let mut sum = term;
    let mut k = 1;
    while term.abs() > 1e-17 {
        term *= x / k as f64;
        sum += term;
        k += 1;
    }
    sum
}

#[zoo(at([3.0, 1.0, 2.0, 5.0], 2.5), at([3.0, 1.0], 9.0))]
#[derive_grad(wrt(x))]
fn first_above(x: &[f64], threshold: f64) -> f64 {
    let mut i = 0;
    let mut seen = 1.0;
    while i < x.len() && x[i] <= threshold {
        seen *= x[i];
        i += 1;
    }
    if i == x.len() { seen } else { seen + x[i] * x[i] }
}

#[zoo(at([1.0, 4.0, 2.0]))]
#[derive_grad]
fn nothing_but_breaks(x: &[f64]) -> f64 {
    let mut i = 0;
    let mut acc = x[0];
    'outer: loop {
        loop {
            if i == x.len() {
                break 'outer;
            }
            acc += x[i] * acc;
            i += 1;
            if i % 2 == 0 {
                break;
            }
        }
        acc = acc.sqrt();
    }
    acc
}
