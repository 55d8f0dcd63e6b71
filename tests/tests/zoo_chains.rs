//! Zoo: iterator chains as expressions and as sources of `for`.
#![allow(
    clippy::double_ended_iterator_last,
    missing_docs,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::needless_range_loop
)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

// Sums, products and folds.

#[zoo(at(0.7, [1.0, -2.0, 0.5], [2.0, 0.1, 0.3]), at(0.7, [], []), at(0.7, [1.0, 2.0], [3.0]))]
#[derive_grad]
fn squared_errors(w: f64, x: &[f64], y: &[f64]) -> f64 {
    x.iter().zip(y).map(|(a, b)| (w * a - b).powi(2)).sum::<f64>()
}

#[zoo(at([1.0, -2.0, 0.5]), at([]))]
#[derive_grad]
fn plain_sum(x: &[f64]) -> f64 {
    x.iter().sum()
}

#[zoo(at([1.0, -2.0, 0.5]), at([]), at([4.0]))]
#[derive_grad]
fn sum_by_annotation(x: &[f64]) -> f64 {
    let total: f64 = x.iter().map(|v| v * v).sum();
    total.sqrt() + x.iter().copied().sum::<f64>() * total
}

#[zoo(at([1.0, -2.0, 0.5]), at([]), at([0.0, 3.0, 0.0]))]
#[derive_grad]
fn products(x: &[f64]) -> f64 {
    x.iter().product::<f64>() + x.iter().map(|v| v + 1.0).product::<f64>()
}

#[zoo(at([1.0, -2.0, 0.5], 0.3), at([], 0.3))]
#[derive_grad]
fn horner_by_fold(c: &[f64], x: f64) -> f64 {
    c.iter().rev().fold(0.0, |acc, &k| acc * x + k)
}

#[zoo(at([1.0, -2.0, 0.5]), at([-3.0]))]
#[derive_grad]
fn greatest_by_fold(x: &[f64]) -> f64 {
    let top = x.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let low = x.iter().fold(f64::INFINITY, |a, &b| a.min(b));
    top * top - low
}

#[zoo(at([1.0, -2.0, 0.5]), at([-3.0]), at([]))]
#[derive_grad]
fn fold_of_pairs(x: &[f64]) -> f64 {
    let (sum, squares) = x.iter().fold((0.0, 0.0), |(s, q), v| (s + v, q + v * v));
    let (a, b) = x.iter().fold((1.0, 2.0), |(a, b), v| (b, a * v));
    squares - sum * sum + a * b
}

#[zoo(at([1.0, -2.0, 0.5]), at([]))]
#[derive_grad]
fn fold_that_changes_its_accumulator(x: &[f64]) -> f64 {
    x.iter().fold(1.0, |mut acc, v| {
        acc *= v;
        acc += 0.5;
        acc
    })
}

#[zoo(at([1.0, -2.0, 0.5]), at([]))]
#[derive_grad]
fn fold_with_early_return(x: &[f64]) -> f64 {
    x.iter().fold(1.0, |acc, v| {
        if *v < 0.0 {
            return acc;
        }
        acc * v + acc
    })
}

#[zoo(at([1.0, -2.0, 0.5], [2.0, 3.0, 4.0]))]
#[derive_grad]
fn fold_into_an_array(x: &[f64], w: &[f64]) -> f64 {
    let sums = x.iter().zip(w).fold([0.0; 2], |mut s, (a, b)| {
        s[0] += a * b;
        s[1] += a / b;
        s
    });
    sums[0] * sums[1]
}

#[zoo(at([0.5, 1.5, 2.0]), at([]))]
#[derive_grad]
fn functions_by_path(x: &[f64]) -> f64 {
    x.iter().copied().map(f64::sqrt).map(f64::sin).sum::<f64>()
}

#[derive_grad]
fn square(t: f64) -> f64 {
    t * t
}

#[zoo(no_modes, calls(square), at([0.5, 1.5, 2.0]), at([]))]
#[derive_grad]
fn annotated_function_in_a_chain(x: &[f64]) -> f64 {
    x.iter().map(|v| square(*v) * square(2.0)).sum::<f64>()
}

fn square_dual(t: derive_grad_tests::Dual) -> derive_grad_tests::Dual {
    t * t
}

// Filters and what stops early.

#[zoo(at([1.1, -2.0, 0.5, 3.0]), at([]), at([-1.0]))]
#[derive_grad]
fn filtered(x: &[f64]) -> f64 {
    let a: f64 = x.iter().filter(|v| **v > 0.0).map(|v| v.ln()).sum();
    let b: f64 = x.iter().filter(|&&v| v < 1.0).map(|v| v * 3.0).sum();
    let c: f64 = x.iter().map(|v| v * v).filter(|s| *s > 2.0).sum();
    let d: f64 =
        x.iter().enumerate().filter(|(i, v)| i % 2 == 0 && v.is_finite()).map(|(i, v)| v * i as f64).sum();
    a + b * c + d
}

#[zoo(at([1.0, -2.0, 0.5, 3.0], [0.5, 2.0, 1.5, 0.1]))]
#[derive_grad]
fn filter_of_pairs(x: &[f64], y: &[f64]) -> f64 {
    let a: f64 = x.iter().zip(y).filter(|(a, b)| a < b).map(|(a, b)| a * b).sum();
    let b: f64 = x.iter().zip(y.iter()).filter(|p| *p.0 > *p.1).map(|p| p.0 / p.1).sum();
    a - b
}

#[zoo(at([1.0, -2.0, 0.5, 3.0]), at([]))]
#[derive_grad]
fn filter_mapped(x: &[f64]) -> f64 {
    let a: f64 = x.iter().filter_map(|v| if *v > 0.0 { Some(v.sqrt()) } else { None }).sum();
    let b: f64 = x.iter().filter_map(|&v| (v > 0.6).then(|| v * v)).sum();
    let c: f64 = x
        .iter()
        .filter_map(|&v| {
            if v > 2.0 {
                Some(v * 2.0)
            } else if v > 0.7 {
                Some(v * v)
            } else {
                None
            }
        })
        .sum();
    a + b * c
}

#[zoo(at([1.0, 2.0, 0.5, 3.0]), at([]), at([7.0]))]
#[derive_grad]
fn whiles(x: &[f64]) -> f64 {
    let a: f64 = x.iter().take_while(|v| **v < 2.5).map(|v| v * v).sum();
    let b: f64 = x.iter().skip_while(|v| **v < 1.5).map(|v| v.sin()).sum();
    let c: f64 = x.iter().map_while(|v| if *v < 2.5 { Some(v * 3.0) } else { None }).sum();
    a + b * c
}

#[zoo(at([1.0, 2.0, 0.5, 3.0]), at([]))]
#[derive_grad]
fn scanned(x: &[f64]) -> f64 {
    let a: f64 = x
        .iter()
        .scan(1.0, |s, v| {
            *s *= v;
            Some(*s)
        })
        .sum();
    let b: f64 = x
        .iter()
        .scan(0.0, |s, &v| {
            *s += v;
            if *s > 3.2 { None } else { Some(*s * v) }
        })
        .sum();
    a * b
}

#[zoo(at([1.0, 2.0, 0.5, 3.0, 4.0]), at([]))]
#[derive_grad]
fn counted_stages(x: &[f64]) -> f64 {
    let a: f64 = x.iter().filter(|v| **v > 0.7).skip(1).map(|v| v * v).sum();
    let b: f64 = x.iter().filter(|v| **v > 0.7).take(2).map(|v| v.sin()).sum();
    let c: f64 = x.iter().filter(|v| **v > 0.7).step_by(2).map(|v| v.cos()).sum();
    let d: f64 = x.iter().filter(|v| **v > 0.7).enumerate().map(|(i, v)| v * i as f64).sum();
    let e: f64 =
        x.iter().map(|v| v + 1.0).skip(1).step_by(2).take(2).enumerate().map(|(i, v)| v * i as f64).sum();
    let f: f64 = x.iter().map(|v| v * v).rev().take(2).product();
    a + b * c + d * e - f
}

// More than one iterator.

#[zoo(at([1.0, 2.0, 0.5], [3.0, 4.0]), at([], [1.0]), at([], []))]
#[derive_grad]
fn chained(x: &[f64], y: &[f64]) -> f64 {
    let a: f64 = x.iter().chain(y).map(|v| v * v).sum();
    let b = x.iter().chain(y.iter()).enumerate().fold(1.0, |p, (i, v)| p * (v + i as f64));
    let c: f64 = x.iter().chain(y.iter()).rev().take(3).map(|v| v.sin()).sum();
    a + b * c
}

#[zoo(at([1.0, 2.0, 0.5], [3.0, 4.0]), at([], [1.0]))]
#[derive_grad]
fn zips_of_maps(x: &[f64], y: &[f64]) -> f64 {
    let a: f64 = x.iter().map(|v| v * v).zip(y.iter().map(|v| v + 1.0)).map(|(a, b)| a * b).sum();
    let b: f64 = x.iter().filter(|v| **v > 0.7).zip(y).map(|(a, b)| a / b).sum();
    let c: f64 = x.iter().filter(|v| **v > 0.7).zip(y.iter().map(|v| v.sin())).map(|(a, b)| a - b).sum();
    let d: f64 = x.iter().zip(y).zip(0..).map(|((a, b), k)| a * b * k as f64).sum();
    let e: f64 = x.iter().filter(|v| **v > 0.7).zip(1..).map(|(a, k)| a * k as f64).sum();
    a + b * c + d - e
}

#[zoo(at([[1.0, 2.0], [0.5, 3.0]]))]
#[derive_grad]
fn nested_arrays(m: &[[f64; 2]; 2]) -> f64 {
    let a: f64 = m.iter().map(|row| row.iter().map(|v| v * v).sum::<f64>()).map(|s| s.sqrt()).sum();
    let b: f64 = m.iter().flat_map(|row| row.iter().map(|v| v * 2.0)).sum();
    let c: f64 = m.iter().flatten().map(|v| v.sin()).product();
    let d: f64 = m.iter().flat_map(|row| row.iter()).skip(1).take(2).sum();
    a + b * c - d
}

#[zoo(at([vec![1.0, 2.0], vec![], vec![3.0]]))]
#[derive_grad]
fn nested_vecs(m: &[Vec<f64>]) -> f64 {
    let a: f64 = m.iter().flatten().map(|v| v * v).sum();
    let b: f64 = m.iter().map(|row| row.iter().sum::<f64>()).fold(1.0, |p, s| p * (s + 1.0));
    a * b
}

#[zoo(at([1.0, 2.0, 0.5, 3.0]), at([]))]
#[derive_grad]
fn inner_loop_over_indices(x: &[f64]) -> f64 {
    let n = x.len();
    (0..n).flat_map(|i| (0..i).map(move |j| (x[i] - x[j]).powi(2))).sum::<f64>()
        + (0..n).map(|i| (i + 1..n).map(|j| x[i] * x[j]).sum::<f64>()).sum::<f64>()
}

#[zoo(at([1.0, 2.0, 0.5], 0.3), at([2.0], 0.7))]
#[derive_grad]
fn cycles(x: &[f64], w: f64) -> f64 {
    let a: f64 = x.iter().cycle().take(7).enumerate().map(|(i, v)| v * w.powi(i as i32)).sum();
    let b: f64 = std::iter::repeat(w).take(3).zip(x).map(|(a, b)| a * b).sum();
    let c: f64 = std::iter::repeat_n(w, 4).product();
    let d: f64 = std::iter::once(w).chain(x.iter().copied()).map(|v| v * v).sum();
    a + b * c + d
}

#[zoo(at(0.3, 5), at(1.2, 0), at(1.2, 1))]
#[derive_grad]
fn made_by_functions(x: f64, n: usize) -> f64 {
    let a: f64 = std::iter::successors(Some(x), |p| Some(p * x)).take(n).sum();
    let b: f64 =
        std::iter::successors(Some(x), |p| if *p > 0.01 { Some(p * x * 0.5) } else { None }).take(9).sum();
    let mut k = 0;
    let c: f64 = std::iter::from_fn(|| {
        k += 1;
        if k <= n { Some(x * k as f64) } else { None }
    })
    .sum();
    a + b * c
}

// Slices in parts.

#[zoo(at([1.0, 2.0, 0.5, 3.0, 4.0]), at([1.0]))]
#[derive_grad]
fn in_parts(x: &[f64]) -> f64 {
    let a: f64 = x.windows(2).map(|w| (w[1] - w[0]).powi(2)).sum();
    let b: f64 = x.chunks(2).map(|c| c.iter().product::<f64>()).sum();
    let c: f64 = x.chunks_exact(2).map(|c| c[0] * c[1]).sum();
    let d: f64 = x.rchunks(2).map(|c| c.iter().sum::<f64>()).fold(1.0, |p, s| p * s);
    a + b * c + d
}

// What is made.

#[zoo(at([1.0, 2.0, 0.5]), at([]))]
#[derive_grad]
fn collected(x: &[f64]) -> f64 {
    let squares: Vec<f64> = x.iter().map(|v| v * v).collect();
    let odd = x.iter().filter(|v| **v > 0.7).map(|v| v.sin()).collect::<Vec<_>>();
    let pairs: Vec<(f64, f64)> = x.iter().map(|v| (*v, v * 2.0)).collect();
    squares.iter().sum::<f64>() * odd.iter().sum::<f64>() + pairs.iter().map(|(a, b)| a * b).sum::<f64>()
}

#[zoo(at([1.0, 2.0, 0.5]), at([]))]
#[derive_grad]
fn collected_result(x: &[f64]) -> Vec<f64> {
    let total: f64 = x.iter().map(|v| v.exp()).sum();
    x.iter().map(|v| v.exp() / total).collect()
}

#[zoo(at([1.0, 2.0, 0.5]), at([]))]
#[derive_grad]
fn unzipped(x: &[f64]) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v.sin(), v.cos())).unzip();
    a.iter().zip(&b).map(|(a, b)| a * b).sum::<f64>()
}

#[zoo(at([1.0, 2.0, 0.5]))]
#[derive_grad]
fn array_functions(x: [f64; 3]) -> f64 {
    let y = x.map(|v| v * v);
    let z: [f64; 3] = std::array::from_fn(|i| y[i] * x[2 - i]);
    let long: [f64; 20] = std::array::from_fn(|i| z[i % 3] + i as f64);
    let longer = long.map(|v| v.sin());
    z.iter().sum::<f64>() + longer.iter().product::<f64>() + longer.iter().sum::<f64>()
}

// Searches.

#[zoo(at([1.0, -2.0, 0.5]), at([-3.0]))]
#[derive_grad]
fn extremes(x: &[f64]) -> f64 {
    let top = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap();
    let low = *x.iter().min_by(|a, b| a.partial_cmp(b).unwrap()).unwrap();
    let far = x.iter().map(|v| v * v).max_by(f64::total_cmp).unwrap();
    top * low + far
}

#[zoo(at([1.0, -2.0, 0.5]), at([]))]
#[derive_grad]
fn extremes_or_else(x: &[f64]) -> f64 {
    let top = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(3.0);
    let low = x.iter().copied().reduce(|a, b| a.min(b)).unwrap_or(0.5);
    let product = x.iter().copied().reduce(|a, b| a * b).map_or(1.5, |p| p * top);
    top * low + product
}

#[zoo(at([1.0, -2.0, 0.5]), at([-3.0]))]
#[derive_grad]
fn position_of_extreme(x: &[f64]) -> f64 {
    let (i, v) = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap();
    let (j, w) = x.iter().enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap();
    v * x[i] + w * w + x[j] * (i + 2 * j) as f64
}

#[zoo(at([1.0, -2.0, 0.5, 4.0]), at([]), at([-3.0]))]
#[derive_grad]
fn found(x: &[f64]) -> f64 {
    let a = if let Some(v) = x.iter().find(|v| **v < 0.0) { v * v } else { 1.0 };
    let b = match x.iter().map(|v| v * 3.0).find(|v| *v > 1.0) {
        Some(v) => v.sin(),
        None => 0.25,
    };
    let c = x.iter().map(|v| v * v).last().unwrap_or(0.0);
    let d = x.iter().filter(|v| **v > 0.0).nth(1).copied().unwrap_or(2.0);
    let e = x.iter().filter(|v| **v > 0.7).next().map(|v| v * 2.0).unwrap_or_else(|| a * 2.0);
    let f = x.iter().find_map(|v| if *v < 0.0 { Some(v * v) } else { None }).unwrap_or_default();
    a + b * c + d * e + f
}

#[zoo(at([1.0, -2.0, 0.5, 4.0]), at([3.0]))]
#[derive_grad]
fn found_or_left(x: &[f64]) -> f64 {
    let Some(first) = x.iter().map(|v| v * v).find(|v| *v < 0.5) else {
        return x[0] * 2.0;
    };
    first * first + x[1]
}

#[zoo(at([1.1, -2.0, 0.5, 4.0]), at([3.0]), at([]))]
#[derive_grad]
fn tests_and_counts(x: &[f64]) -> f64 {
    let n = x.iter().filter(|v| **v > 0.0).count();
    let any = x.iter().any(|v| *v < 0.0);
    let all = x.iter().all(|v| *v > 0.0);
    let at = x.iter().position(|v| *v < 1.0).unwrap_or(0);
    let scale = if any { 2.0 } else { 3.0 } + if all { 0.5 } else { 0.0 };
    x.iter().map(|v| v * scale * n as f64 + at as f64).sum::<f64>()
}

#[zoo(at([1.0, -2.0, 0.5, 4.0]), at([3.0]), at([]))]
#[derive_grad]
fn tried(x: &[f64]) -> f64 {
    let sum = x.iter().try_fold(0.0, |acc, v| if acc < 1.2 { Some(acc + v) } else { None }).unwrap_or(0.1);
    match x.iter().try_fold(1.0, |acc, v| if *v > -1.0 { Some(acc * v) } else { None }) {
        Some(a) => sum * a,
        None => sum * 2.0,
    }
}

// For its effects.

#[zoo(at([1.0, -2.0, 0.5], 0.3))]
#[derive_grad]
fn for_each_element(x: &mut [f64], w: f64) {
    x.iter_mut().for_each(|v| *v *= w);
    x.iter_mut().enumerate().for_each(|(i, v)| {
        *v += w * i as f64;
    });
}

#[zoo(at([1.0, -2.0, 0.5], [2.0, 1.0, 4.0]))]
#[derive_grad]
fn for_each_into_a_capture(x: &[f64], y: &[f64]) -> f64 {
    let mut sum = 0.0;
    let mut last = 1.0;
    x.iter().zip(y).for_each(|(a, b)| {
        sum += a * b * last;
        last = *a;
    });
    sum
}

#[zoo(at([1.1, -2.0, 0.5, 4.0], 0.3), at([], 0.3))]
#[derive_grad]
fn chains_of_for(x: &[f64], w: f64) -> f64 {
    let mut sum = 0.0;
    for v in x.iter().map(|v| v * w) {
        sum += v * v;
    }
    for (i, v) in x.iter().filter(|v| **v > 0.0).enumerate() {
        if i == 2 {
            break;
        }
        if *v > 3.0 {
            continue;
        }
        sum *= v + i as f64;
    }
    for v in x.iter().chain(x.iter().rev()).take(5) {
        if *v < -1.0 {
            continue;
        }
        sum += v.sin() * sum;
        if sum > 100.0 {
            break;
        }
    }
    'outer: for v in x.iter().flat_map(|v| [*v, v * w]) {
        for k in 0..3 {
            if k == 1 && v > 1.0 {
                continue 'outer;
            }
            if k == 2 && v < -1.0 {
                break 'outer;
            }
            sum += v * k as f64;
        }
    }
    sum
}

#[zoo(at([1.0, -2.0, 0.5, 4.0]), at([3.0]), at([]))]
#[derive_grad]
fn returns_out_of_a_chain(x: &[f64]) -> f64 {
    let mut product = 1.0;
    for v in x.iter().filter(|v| **v > -5.0).map(|v| v * 2.0) {
        if v > 7.0 {
            return product * v;
        }
        product *= v;
    }
    product
}

#[zoo(at([1.0, -2.0, 0.5, 4.0], [2, 0, 3]), at([3.0], []))]
#[derive_grad]
fn over_inert_items(x: &[f64], ids: &[usize]) -> f64 {
    let a: f64 = ids.iter().map(|&i| x[i] * x[i]).sum();
    let b: f64 = "3 0 2".split(' ').map(|t| t.len() as f64 * a).sum();
    let c: f64 = ids.iter().zip(x).map(|(i, v)| v * *i as f64).sum();
    a + b * c
}

#[zoo(at([1.0, -2.0, 0.5, 4.0]), panics([1.0]))]
#[derive_grad]
fn panics_inside(x: &[f64]) -> f64 {
    (0..3).map(|i| x[i] * x[i + 1]).sum::<f64>()
}

#[zoo(panics([]))]
#[derive_grad]
fn nothing_to_reduce(x: &[f64]) -> f64 {
    x.iter().copied().reduce(f64::max).expect("at least one") * 2.0
}

#[zoo(at([1.0, -2.0, 0.5, 4.0]), at([]))]
#[derive_grad]
fn inspected(x: &[f64]) -> f64 {
    let mut seen = 0;
    let mut last = 0.0;
    let sum: f64 = x.iter().inspect(|_| seen += 1).map(|v| v * v).inspect(|v| last = *v * 2.0).sum();
    sum * seen as f64 + last
}

// Sorting.

#[zoo(at([1.0, -2.0, 0.5, 4.0]), at([]), kink([1.0, 1.0, -0.0, 0.0]))]
#[derive_grad]
fn sorted(x: &[f64]) -> f64 {
    let mut up = x.to_vec();
    up.sort_by(|a, b| a.total_cmp(b));
    let mut down = x.to_vec();
    down.sort_unstable_by(|a, b| b.partial_cmp(a).unwrap());
    let mut by_path = x.to_vec();
    by_path[..].sort_by(f64::total_cmp);
    up.iter().zip(&down).enumerate().map(|(i, (a, b))| a * (b + i as f64)).sum::<f64>()
        + by_path.iter().enumerate().map(|(i, v)| v * i as f64).sum::<f64>()
}

#[zoo(effects, at([3.2, 1.1, 2.3], [1.0, -2.0, 0.5]))]
#[derive_grad]
fn sorted_by_keys(x: &mut [f64], w: &[f64]) {
    x.sort_by_key(|v| *v as i64);
    let mut pairs: Vec<(f64, f64)> = x.iter().zip(w).map(|(a, b)| (a * b, *b)).collect();
    pairs.sort_by(|(_, a), (_, b)| a.total_cmp(b));
    for (x, (p, q)) in x.iter_mut().zip(&pairs) {
        *x *= p + q;
    }
}

#[zoo(at([1.5, 2.5, 0.5, 3.5]))]
#[derive_grad]
fn median_of_sorted_positions(x: &[f64]) -> f64 {
    let mut order: Vec<usize> = (0..x.len()).collect();
    order.sort_by(|i, j| x[*i].total_cmp(&x[*j]));
    0.5 * (x[order[1]] + x[order[2]])
}

// What is at the borders.

#[zoo(wrong_modes, kink(-0.0), at(0.5))]
#[derive_grad]
fn signs_of_zero(x: f64) -> f64 {
    let none: [f64; 0] = [];
    let empty: f64 = none.iter().map(|v| v * x).sum();
    let one: f64 = [x].iter().map(|v| v * 1.0).sum();
    1.0 / empty.recip() + one.signum() + one
}

#[zoo(at([1.0, -2.0, 0.5], [4.0, 1.0, 2.0]))]
#[derive_grad]
fn effects_on_the_way(x: &[f64], y: &[f64]) -> f64 {
    let mut seen = 0;
    let sum: f64 = x
        .iter()
        .zip(y)
        .map(|(a, b)| {
            seen += 1;
            a * a * b
        })
        .sum();
    let mut skipped = 0;
    let rest: f64 = x
        .iter()
        .map(|v| {
            skipped += 1;
            v + 1.0
        })
        .skip(1)
        .sum();
    sum * seen as f64 + rest * skipped as f64
}

#[zoo(at([1.0, -2.0, 0.5]))]
#[derive_grad]
fn shadowed_on_the_way(x: &[f64]) -> f64 {
    let v = 2.0;
    let w = x.iter().map(|v| v * v).map(|w| w * v).filter(|v| *v > 1.0).sum::<f64>();
    let v = x
        .iter()
        .map(|x| x * w)
        .map(|w| {
            let v = w + 1.0;
            v * v
        })
        .sum::<f64>();
    v * w
}

#[zoo(at(0.5, [1, 2, 3]))]
#[derive_grad]
fn inert_iterators_stay(x: f64, ids: &[i64]) -> f64 {
    let mut sum = 0.0;
    for k in ids.iter().map(|k| k * 2).filter(|k| "246".contains(&k.to_string())) {
        sum += x * k as f64;
    }
    let doubled: Vec<i64> = ids.iter().map(|k| k * 2).collect();
    let known: Result<Vec<i64>, std::num::ParseIntError> =
        "1 2".split(' ').map(|t| t.parse::<i64>()).collect();
    sum * doubled.iter().sum::<i64>() as f64 + known.unwrap()[1] as f64 * x
}
