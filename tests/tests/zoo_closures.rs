//! Zoo: closures, and functions inside functions.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity, clippy::needless_range_loop)]
#![allow(clippy::items_after_statements, unused_variables, unused_assignments, unused_mut)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn called_once_and_again(x: f64, w: f64) -> f64 {
    let f = |t: f64| t.sin() * w;
    f(x) + f(w) * f(f(x))
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn without_captures(x: f64, w: f64) -> f64 {
    let square = |t: f64| t * t;
    let add = |a: f64, b: f64| a + square(b);
    add(x, add(w, x * w)) + (|t: f64| t.cos())(x)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn with_local_variables(x: f64, w: f64) -> f64 {
    let f = |t: f64| {
        let y = t * t;
        let t = y + w;
        let y = t.sqrt();
        y * t
    };
    let y = f(x);
    let t = f(y) * 2.0;
    y * t
}

#[zoo(at(0.7, 1.3), at(-0.7, 1.3), at(3.1, 0.5))]
#[derive_grad]
fn returns_early(x: f64, w: f64) -> f64 {
    let f = |t: f64| {
        if t < 0.0 {
            return w * t;
        }
        for k in 0..5 {
            if t * k as f64 > 4.0 {
                return t * k as f64;
            }
        }
        t * t
    };
    f(x) + f(w) * f(x - 2.0)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn captured_then_shadowed(x: f64, w: f64) -> f64 {
    let k = x * w;
    let f = |t: f64| t * k;
    let k = 2.0;
    let x = f(k);
    f(x) * k
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn moved_copies(x: f64, w: f64) -> f64 {
    let mut k = x * w;
    let f = move |t: f64| t * k;
    k = k * k + 1.0;
    let g = move |t: f64| t + k;
    k *= 3.0;
    f(x) * g(w) + k
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn mutates_its_capture(x: f64, w: f64) -> f64 {
    let mut sum = 0.0;
    let mut calls = 0;
    let mut add = |t: f64| {
        sum += t * t;
        calls += 1;
        sum
    };
    let a = add(x);
    let b = add(w * a);
    sum * b + calls as f64 * a
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn mutates_its_own_copy(x: f64, w: f64) -> f64 {
    let mut k = x;
    let mut next = move || {
        k *= w;
        k
    };
    let a = next();
    let b = next();
    k + a * b
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn given_back_by_a_block(x: f64, w: f64) -> f64 {
    let f = {
        let k = x * w;
        let mut m = k.sin();
        m *= 2.0;
        move |t: f64| t * k + m
    };
    let k = 3.0;
    f(k) * f(x)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn made_by_a_closure(x: f64, w: f64) -> f64 {
    let line = |a: f64, b: f64| move |t: f64| a * t + b;
    let f = line(x, w);
    let g = line(w, x * x);
    f(g(2.0)) + g(f(1.0))
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn nested_closures(x: f64, w: f64) -> f64 {
    let f = |t: f64| {
        let g = |u: f64| u * t + w;
        g(t) * g(2.0)
    };
    f(x) + f(w)
}

#[zoo(at([0.7, 1.3], 2.0), at([], 2.0))]
#[derive_grad]
fn by_name_in_chains(x: &[f64], w: f64) -> f64 {
    let f = |t: &f64| t * w;
    let g = |t: f64| t.sin();
    let add = |a: f64, b: f64| a + b * b;
    x.iter().map(f).map(g).fold(0.0, add) + x.iter().map(f).sum::<f64>()
}

#[zoo(at([0.7, 1.3], 2.0))]
#[derive_grad]
fn in_loops(x: &[f64], w: f64) -> f64 {
    let kernel = |a: f64, b: f64| (-(a - b).powi(2) / w).exp();
    let mut sum = 0.0;
    for i in 0..x.len() {
        for j in 0..i {
            sum += kernel(x[i], x[j]);
        }
    }
    sum
}

#[zoo(at([0.7, 1.3], 2.0))]
#[derive_grad]
fn of_slices(x: &[f64], w: f64) -> f64 {
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let first = |(a, b): (f64, f64)| a * b;
    let y: Vec<f64> = x.iter().map(|v| v * w).collect();
    dot(x, &y) + dot(&y, &y) * first((x[0], w))
}

#[zoo(at([0.7, 1.3], 2.0))]
#[derive_grad]
fn writes_through_a_capture(x: &mut [f64], w: f64) {
    let mut set = |i: usize, v: f64| x[i] = v * w;
    set(0, w);
    set(1, 3.0);
}

#[zoo(at([0.7, 1.3], 2.0))]
#[derive_grad]
fn changes_an_argument(x: &[f64], w: f64) -> f64 {
    let scale = |v: &mut [f64]| {
        for e in v.iter_mut() {
            *e *= w;
        }
    };
    let mut y = [x[0], x[1]];
    scale(&mut y);
    scale(&mut y);
    y[0] * y[1]
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn functions_inside(x: f64, w: f64) -> f64 {
    const SCALE: f64 = 1.5;
    fn square(t: f64) -> f64 {
        t * t * SCALE
    }
    fn both(a: f64, b: f64) -> f64 {
        if a > 1.0 {
            return b;
        }
        square(a) + b
    }
    square(x) + both(w, x) * both(x, square(w))
}

#[zoo(at([0.7, 1.3]))]
#[derive_grad]
fn functions_inside_by_name(x: &[f64]) -> f64 {
    fn bend(t: &f64) -> f64 {
        t.tanh()
    }
    x.iter().map(bend).sum::<f64>() * bend(&x[0])
}

#[zoo(at(0.7, 3))]
#[derive_grad]
fn inert_closures_stay(x: f64, n: usize) -> f64 {
    let twice = |k: usize| k * 2;
    let name = |s: &str| s.len();
    let m = twice(n) + name("abc");
    x.powi(m as i32)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn in_macros(x: f64, w: f64) -> f64 {
    let f = |t: f64| t * w;
    assert!(f(x) > 0.0);
    let text = format!("{:.3}", f(x));
    assert_eq!(text.len(), 5, "{x} {}", f(w));
    f(x)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn runge_kutta(y0: f64, k: f64) -> f64 {
    let rhs = |t: f64, y: f64| -k * y + t.sin();
    let h = 0.1;
    let mut y = y0;
    for step in 0..10 {
        let t = step as f64 * h;
        let k1 = rhs(t, y);
        let k2 = rhs(t + h / 2.0, y + h / 2.0 * k1);
        let k3 = rhs(t + h / 2.0, y + h / 2.0 * k2);
        let k4 = rhs(t + h, y + h * k3);
        y += h / 6.0 * (k1 + 2.0 * k2 + 2.0 * k3 + k4);
    }
    y
}

// `Option`s of values with derivatives.

#[zoo(at(0.7, 1.3), at(-0.7, 1.3))]
#[derive_grad]
fn options_in_variables(x: f64, w: f64) -> f64 {
    let root = if x > 0.0 { Some(x.sqrt()) } else { None };
    let scaled = root.map(|r| r * w);
    let a = match scaled {
        Some(s) if s > 1.0 => s,
        Some(s) => s * s,
        None => w,
    };
    let b = if let Some(r) = root { r.sin() } else { 2.0 };
    let c = root.and_then(|r| if r < 2.0 { Some(r * x) } else { None }).unwrap_or(w * w);
    let flag = if scaled.is_some() { 2.0 } else { 3.0 };
    a + b * c * flag
}

#[zoo(at([0.7, 1.3, -0.2]), at([]), at([2.0]))]
#[derive_grad]
fn options_that_change(x: &[f64]) -> f64 {
    let mut best: Option<f64> = None;
    for v in x {
        best = match best {
            None => Some(*v),
            Some(b) if b > *v => Some(b),
            Some(_) => Some(v * v),
        };
    }
    let last = x.iter().last();
    let end = match last {
        Some(v) => v * 2.0,
        None => 1.5,
    };
    best.unwrap_or(0.5) * end
}

#[zoo(at(0.7, 1.3), at(-0.7, 1.3), at(2.5, 1.3))]
#[derive_grad]
fn options_by_closures(x: f64, w: f64) -> f64 {
    let root = |t: f64| if t < 0.0 { None } else { Some(t.sqrt()) };
    let Some(r) = root(x) else {
        return w * x;
    };
    let twice = root(x - 1.0).map_or(w, |v| v * w);
    r + twice + root(w).unwrap() + root(x).filter(|v| *v > 1.0).unwrap_or_default()
}

// Functions that take functions, inside the function.

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn quadrature(x: f64, w: f64) -> f64 {
    fn integrate(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
        let n = 10;
        let h = (b - a) / n as f64;
        (0..n).map(|i| f(a + (i as f64 + 0.5) * h) * h).sum()
    }
    integrate(|t| (t * w).sin(), 0.0, x) + integrate(f64::exp, x, w)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn newton_with_closures(x: f64, w: f64) -> f64 {
    fn root<F: Fn(f64) -> f64, G: Fn(f64) -> f64>(f: F, slope: G, start: f64) -> f64 {
        let mut t = start;
        while f(t).abs() > 1e-13 {
            t -= f(t) / slope(t);
        }
        t
    }
    root(|t| t * t * t + w * t - x, |t| 3.0 * t * t + w, 1.0)
}

#[zoo(at([0.7, 1.3], 0.4))]
#[derive_grad]
fn applied_twice(x: &[f64], w: f64) -> f64 {
    let apply = |f: &dyn Fn(f64) -> f64, t: f64| f(f(t));
    let k = 2.0;
    let products = x.iter().map(|v| v * w);
    let sum: f64 = products.sum();
    let sine = f64::sin;
    apply(&|t| t * k * w, sum) + apply(&sine, w) + x.iter().copied().map(sine).sum::<f64>()
}

#[zoo(at([0.7, 1.3, 0.2], 3), at([0.7], 0))]
#[derive_grad]
fn iterators_in_variables(x: &[f64], n: usize) -> f64 {
    let squares = x.iter().map(|v| v * v).rev();
    let mut sum = 0.0;
    for (i, s) in squares.enumerate().take(n) {
        sum += s * i as f64;
    }
    let mut pairs = x.iter().zip(x.iter().skip(1));
    sum + pairs.next().map_or(2.0, |(a, b)| a * b)
}

#[zoo(at(0.7, 1.3))]
#[derive_grad]
fn label_and_names_of_closures(x: f64, w: f64) -> f64 {
    let first = |t: f64| {
        let mut sum = 0.0;
        'rows: for i in 0..4 {
            for j in 0..4 {
                if i * j > 3 {
                    break 'rows;
                }
                if j > i {
                    continue 'rows;
                }
                sum += t * (i + j) as f64;
            }
        }
        sum
    };
    let sum = first(x);
    let mut total = 0.0;
    'rows: for k in 0..3 {
        if first(w) * k as f64 > 40.0 {
            continue 'rows;
        }
        total += sum * first(x + k as f64);
    }
    total
}

#[zoo(at(0.7, 2))]
#[derive_grad]
fn closure_of_a_loop_variable(x: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n + 2 {
        let scale = x * i as f64;
        let f = move |t: f64| t * scale + i as f64;
        let scale = f(x);
        sum += f(scale) * scale;
    }
    sum
}

#[zoo(at([0.5, 1.5], 2.0))]
#[derive_grad]
fn closure_with_a_block_of_state(x: &[f64], w: f64) -> f64 {
    let mut state = [0.0, 1.0];
    let mut step = |v: f64| {
        state[0] += v * state[1];
        state[1] *= w;
    };
    x.iter().for_each(|v| step(*v));
    step(w);
    state[0] * state[1]
}

#[zoo(at([0.5, 1.5, 2.5], 2.0))]
#[derive_grad]
fn moved_copies_in_chains(x: &[f64], w: f64) -> f64 {
    let mut s = w;
    let own: f64 = x
        .iter()
        .map(move |v| {
            s += v;
            s
        })
        .sum();
    let mut k = 1.0;
    let nested: f64 = x
        .iter()
        .flat_map(|v| {
            k *= 2.0;
            (0..2).map(move |j| {
                k += v * j as f64;
                k * v
            })
        })
        .sum();
    let mut n = 0;
    let counted: f64 = std::iter::from_fn(move || {
        n += 1;
        (n < 4).then(|| w * n as f64)
    })
    .sum();
    own * s + nested * k + counted + n as f64
}

#[zoo(at([0.5, 1.5, 2.5], 2.0), at([], 1.0))]
#[derive_grad]
fn defaults_come_after(x: &[f64], w: f64) -> f64 {
    let mut sum = w;
    let last = x
        .iter()
        .map(|v| {
            sum += v;
            v * w
        })
        .last()
        .map_or(sum, |v| v * 2.0);
    let mut count = 1.0;
    let first = x
        .iter()
        .map(|v| {
            count += v;
            v * v
        })
        .find(|v| *v > 1.0)
        .unwrap_or(count * w);
    last * first + sum
}

// What closures do to variables counts where their callers give only numbers of things.

#[zoo(at([0.5, 1.5, 2.5], 2.0), at([], 1.0))]
#[derive_grad]
fn changes_while_counting(x: &[f64], w: f64) -> f64 {
    let mut sum = w;
    let large = x
        .iter()
        .filter(|v| {
            sum += **v * w;
            **v > 1.0
        })
        .count();
    let mut last = w;
    let before = x
        .iter()
        .take_while(|v| {
            last = **v;
            **v < 2.0
        })
        .count();
    sum * large as f64 + last * last * before as f64
}

#[zoo(at([0.5, 1.5, 2.5], 2.0), at([3.0], 1.0))]
#[derive_grad]
fn changes_while_asking(x: &[f64], w: f64) -> f64 {
    let mut product = w;
    let rising = x.windows(2).all(|p| {
        product *= p[0] * p[1];
        p[0] < p[1]
    });
    let mut best = w;
    let large = x.iter().any(|v| {
        best = *v * w;
        *v > 1.0
    });
    let mut copies = vec![0.0; x.len()];
    let all = copies.iter_mut().zip(x).all(|(c, v)| {
        *c = v * v;
        true
    });
    let sign = if rising && all { 1.0 } else { -1.0 };
    product * sign + if large { best } else { w } + copies[0]
}

#[zoo(at([0.5, 1.5, 2.5], 2.0))]
#[derive_grad]
fn changes_in_a_condition(x: &[f64], w: f64) -> f64 {
    let mut product = w;
    while x.iter().any(|v| {
        product *= v;
        product > 100.0
    }) {
        product = 0.0;
    }
    let mut scaled = w;
    let there = Some(product).filter(|v| {
        scaled *= *v;
        true
    });
    if there.is_some() { product * scaled } else { scaled }
}

// What a closure changes of its own is nobody else's.

#[zoo(at([0.5, 1.5, 2.5], 2.0))]
#[derive_grad]
fn changes_of_its_own(x: &[f64], w: f64) -> f64 {
    let many = x
        .iter()
        .filter(|v| {
            let mut sum = 0.0;
            for k in 0..3 {
                sum += **v * k as f64;
            }
            sum > 3.0
        })
        .count();
    let at = x
        .iter()
        .position(|v| {
            let mut square = *v;
            square *= square;
            square > 1.0
        })
        .unwrap_or(0);
    let steep = x.windows(2).any(|p| {
        let mut products = [0.0; 2];
        products[0] = p[0] * p[1];
        products[0] > 2.0
    });
    x[at] * w * many as f64 + if steep { w * w } else { w }
}
