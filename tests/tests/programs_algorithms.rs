//! Algorithms as users write them, each over six numbers: dynamic programming, graphs,
//! recursion, searches, patterns.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use std::collections::{HashSet, VecDeque};

use derive_grad::derive_grad;
use derive_grad_tests::programs;

programs! {
    soft_time_warping soft_time_warping_grad soft_time_warping_value_and_grad soft_time_warping_vjp;
    labelled_search labelled_search_grad labelled_search_value_and_grad labelled_search_vjp;
    stack_machine stack_machine_grad stack_machine_value_and_grad stack_machine_vjp;
    optional_index optional_index_grad optional_index_value_and_grad optional_index_vjp;
    recursion recursion_grad recursion_value_and_grad recursion_vjp;
    mutual_recursion mutual_recursion_grad mutual_recursion_value_and_grad mutual_recursion_vjp;
    scans scans_grad scans_value_and_grad scans_vjp;
    breadth_first breadth_first_grad breadth_first_value_and_grad breadth_first_vjp;
    shortest_paths shortest_paths_grad shortest_paths_value_and_grad shortest_paths_vjp;
    signs signs_grad signs_value_and_grad signs_vjp;
    chunks chunks_grad chunks_value_and_grad chunks_vjp;
    largest largest_grad largest_value_and_grad largest_vjp;
    triangle triangle_grad triangle_value_and_grad triangle_vjp;
    shadows shadows_grad shadows_value_and_grad shadows_vjp;
    copies copies_grad copies_value_and_grad copies_vjp;
}

#[derive_grad]
fn soft_min(a: f64, b: f64, c: f64) -> f64 {
    let m = a.min(b).min(c);
    m - ((m - a).exp() + (m - b).exp() + (m - c).exp()).ln()
}

/// Dynamic time warping by a soft minimum.
#[derive_grad]
fn soft_time_warping(x: &[f64]) -> f64 {
    let (a, b) = x.split_at(3);
    let mut d = [[0.0; 4]; 4];
    for i in 1..4 {
        d[i][0] = 1e2;
        d[0][i] = 1e2;
    }
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let c = (a[i - 1] - b[j - 1]).powi(2);
            d[i][j] = c + soft_min(d[i - 1][j], d[i][j - 1], d[i - 1][j - 1]);
        }
    }
    d[3][3]
}

/// The first element below a bound, out of two loops.
#[derive_grad]
fn labelled_search(x: &[f64]) -> f64 {
    let grid = [[x[0], x[1]], [x[2], x[3]], [x[4], x[5]]];
    let mut found = 0.0;
    'rows: for row in &grid {
        for (j, v) in row.iter().enumerate() {
            if *v < -0.3 {
                found = v * v * (j as f64 + 1.0);
                break 'rows;
            }
            found += v.sin();
        }
    }
    found
}

/// A program in reverse Polish notation.
#[derive_grad]
fn stack_machine(x: &[f64]) -> f64 {
    let prog = "ab*c+d*e-";
    let mut st: Vec<f64> = Vec::new();
    for ch in prog.chars() {
        match ch {
            'a'..='f' => st.push(x[(ch as u8 - b'a') as usize]),
            _ => {
                let b = st.pop().unwrap();
                let a = st.pop().unwrap();
                st.push(match ch {
                    '+' => a + b,
                    '-' => a - b,
                    '*' => a * b,
                    _ => unreachable!(),
                });
            }
        }
    }
    st[0]
}

/// `Option`s of indices choose what is multiplied.
#[derive_grad]
fn optional_index(x: &[f64]) -> f64 {
    let pick: Option<usize> = (0..x.len()).find(|i| i * i > 6);
    let Some(k) = pick else {
        return x[0];
    };
    let prev = k.checked_sub(2);
    let base = match prev {
        Some(p) => x[p] * x[k],
        None => x[k],
    };
    if let Some(q) = k.checked_add(1).filter(|q| *q < x.len()) { base * x[q] } else { base }
}

#[derive_grad]
fn fib_like(n: u32, a: f64, b: f64) -> f64 {
    if n == 0 {
        return a;
    }
    if n == 1 {
        return b;
    }
    fib_like(n - 1, b, a * b + a)
}

/// Recursion that hands products on.
#[derive_grad]
fn recursion(x: &[f64]) -> f64 {
    fib_like(4, x[0] * 0.5, x[1] * 0.5) + fib_like(0, x[2], x[3])
}

#[derive_grad]
fn even(n: usize, v: f64) -> f64 {
    if n == 0 { v } else { odd(n - 1, v * 1.1).sin() }
}

#[derive_grad]
fn odd(n: usize, v: f64) -> f64 {
    if n == 0 { v * v } else { even(n - 1, v + 0.3) }
}

/// Two functions that call each other.
#[derive_grad]
fn mutual_recursion(x: &[f64]) -> f64 {
    even(5, x[0]) * odd(4, x[1])
}

#[derive_grad]
fn scan(v: &mut [f64]) {
    for i in 1..v.len() {
        v[i] += v[i - 1];
    }
}

#[derive_grad]
fn normalize(v: &mut Vec<f64>) -> f64 {
    let mut s = 0.0;
    for a in v.iter() {
        s += a * a;
    }
    let n = s.sqrt();
    if n < 1e-12 {
        return 0.0;
    }
    for a in v.iter_mut() {
        *a /= n;
    }
    n
}

/// Running sums in place, of a part too.
#[derive_grad]
fn scans(x: &[f64]) -> f64 {
    let mut v = x[..4].to_vec();
    scan(&mut v);
    let n = normalize(&mut v);
    scan(&mut v[1..]);
    v[3] * n + v[0]
}

/// Breadth-first search with a queue and a set.
#[derive_grad]
fn breadth_first(x: &[f64]) -> f64 {
    let mut q: VecDeque<usize> = VecDeque::from(vec![0]);
    let mut seen = HashSet::new();
    let adj = [[1, 2], [3, 3], [3, 4], [5, 5], [5, 0], [5, 5]];
    let mut cost = 0.0;
    let mut depth = 1.0;
    while let Some(u) = q.pop_front() {
        if !seen.insert(u) {
            continue;
        }
        cost += x[u] * x[u] * depth;
        depth += 0.5;
        for &v in &adj[u] {
            if !seen.contains(&v) {
                q.push_back(v);
            }
        }
    }
    cost
}

/// Bellman and Ford's shortest paths.
#[derive_grad]
fn shortest_paths(x: &[f64]) -> f64 {
    let mut dist = [f64::INFINITY; 4];
    dist[0] = 0.0;
    let edges = [(0, 1, 0), (1, 2, 1), (0, 2, 2), (2, 3, 3), (1, 3, 4)];
    for _ in 0..3 {
        for &(u, v, k) in edges.iter() {
            let nd = dist[u] + x[k] * x[k] + 0.1;
            if nd < dist[v] {
                dist[v] = nd;
            }
        }
    }
    dist[3] * dist[2]
}

/// Patterns of a slice and of two signs.
#[derive_grad]
fn signs(x: &[f64]) -> f64 {
    let [a, b, c, ..] = x else { return 0.0 };
    let (mut u, mut v) = (*a, *b);
    if u > v {
        std::mem::swap(&mut u, &mut v);
    }
    let w = match (u > 0.0, v > 0.0) {
        (true, true) => u * v,
        (false, true) => u - v * c,
        (true, false) => unreachable!(),
        (false, false) => u + v,
    };
    w * w
}

/// Chunks of different lengths.
#[derive_grad]
fn chunks(x: &[f64]) -> f64 {
    let mut total = 0.0;
    for chunk in x.chunks(4) {
        let m = {
            let mut s = 0.0;
            for c in chunk {
                s += c;
            }
            s / chunk.len() as f64
        };
        for c in chunk {
            total += (c - m).powi(2) * m;
        }
    }
    total
}

/// The largest element and its place.
#[derive_grad]
fn largest(x: &[f64]) -> f64 {
    let mut best = (0usize, f64::MIN);
    for (i, &v) in x.iter().enumerate() {
        if v > best.1 {
            best = (i, v);
        }
    }
    let (i, v) = best;
    v * v * i as f64 + x[(i + 1) % x.len()]
}

/// A triangle of rows that grow.
#[derive_grad]
fn triangle(x: &[f64]) -> f64 {
    let mut tri: Vec<Vec<f64>> = Vec::new();
    for i in 0..3 {
        let mut row = Vec::with_capacity(i + 1);
        for j in 0..=i {
            row.push(if i == 0 || j == 0 || j == i { x[i + j] } else { tri[i - 1][j - 1] * tri[i - 1][j] });
        }
        tri.push(row);
    }
    let last = tri.last().unwrap();
    last[1] * last[0] + tri[1][1]
}

/// Blocks that shadow.
#[derive_grad]
fn shadows(x: &[f64]) -> f64 {
    let mut a = x[0];
    let b;
    {
        let c = a * x[1];
        b = c.sin();
        a += b;
    }
    let d = {
        let a = a * 2.0;
        let b = b - a;
        a * b
    };
    a * d + b
}

/// Copies of arrays, and an array of them.
#[derive_grad]
fn copies(x: &[f64]) -> f64 {
    let a: [f64; 3] = [x[0], x[1], x[2]];
    let b = a;
    let mut c = a;
    c[0] = b[1] * a[2];
    let d = [c, b];
    let mut s = 0.0;
    for row in d {
        for (i, v) in row.into_iter().enumerate() {
            s += v * (i + 1) as f64 * row[2];
        }
    }
    s
}
