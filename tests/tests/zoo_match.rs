//! Zoo: `match` on integers, ranges, `bool`, tuples, enums with data, with
//! guards and bindings; `if let`, `let else`.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

/// An inert enum that carries data.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    Dot,
    Line(usize),
    Grid { rows: usize, columns: usize },
}

#[derive(Clone, Debug)]
enum Activation {
    Identity,
    Tanh,
    Power(i32),
}

#[zoo(at(1.5, 0), at(1.5, 1), at(1.5, 2), at(1.5, -9))]
#[derive_grad]
fn on_integers(x: f64, n: i32) -> f64 {
    match n {
        0 => x,
        1 => x.sin(),
        -9 => 2.0,
        _ => x.powi(n),
    }
}

#[zoo(at(1.5, 0), at(1.5, 3), at(1.5, 7), at(1.5, 90))]
#[derive_grad]
fn on_ranges(x: f64, n: usize) -> f64 {
    let y = match n {
        0 => x * x,
        1..=3 => x.exp(),
        4..9 => x.ln() * n as f64,
        _ => -x,
    };
    y * x
}

#[zoo(at(1.5, 1), at(1.5, 4), at(1.5, 6))]
#[derive_grad]
fn alternatives(x: f64, n: u8) -> f64 {
    match n {
        1 | 2 | 3 => x.cos(),
        4 | 5..=5 => x * x,
        k => x * k as f64,
    }
}

#[zoo(at(1.5, true), at(1.5, false))]
#[derive_grad]
fn on_bool(x: f64, flag: bool) -> f64 {
    let y = match flag {
        true => x * 3.0,
        false => x.sin(),
    };
    match x > 1.0 {
        true => y * y,
        false => y,
    }
}

#[zoo(at(1.5, Shape::Dot), at(1.5, Shape::Line(3)), at(1.5, Shape::Grid { rows: 2, columns: 4 }))]
#[derive_grad(wrt(x))]
fn on_enum_with_data(x: f64, shape: Shape) -> f64 {
    match shape {
        Shape::Dot => x,
        Shape::Line(n) => x.sin() * n as f64,
        Shape::Grid { rows, columns } => x.powi(rows as i32) + x * columns as f64,
    }
}

#[zoo(at([0.5, -1.5], Activation::Identity), at([0.5, -1.5], Activation::Tanh), at([0.5, -1.5], Activation::Power(3)))]
#[derive_grad(wrt(x))]
fn on_enum_by_reference(x: &[f64], activation: &Activation) -> f64 {
    let mut sum = 0.0;
    for &v in x {
        sum += match activation {
            Activation::Identity => v,
            Activation::Tanh => v.tanh(),
            Activation::Power(n) => v.powi(*n),
        };
    }
    sum * sum
}

#[zoo(at(1.5, 0, true), at(1.5, 0, false), at(1.5, 2, true), at(1.5, 5, false))]
#[derive_grad]
fn on_tuples(x: f64, n: usize, flag: bool) -> f64 {
    match (n, flag) {
        (0, true) => x,
        (0, false) => 1.0 / x,
        (k, true) => x * k as f64,
        (_, false) => x * x,
    }
}

#[zoo(at(1.5, 2), at(0.5, 2), at(0.5, 8), at(0.5, 11))]
#[derive_grad]
fn guards(x: f64, n: i32) -> f64 {
    match n {
        k if k > 10 => x,
        k @ 5..=10 if x < 1.0 => x * k as f64,
        _ if x > 1.0 => x.sqrt(),
        k => x.powi(k + 1),
    }
}

#[zoo(at(1.5, 2.0), at(0.5, 2.0), at(-0.5, 2.0))]
#[derive_grad]
fn guards_on_active(x: f64, y: f64) -> f64 {
    let z = x * y;
    match z {
        v if v > 2.0 => v * v,
        v if v > 0.0 && x < y => v.sin(),
        v => v + y,
    }
}

#[zoo(at(1.5, 2.0, 1), at(1.5, 2.0, 0))]
#[derive_grad]
fn active_bindings(x: f64, y: f64, n: usize) -> f64 {
    match (x * y, x + y, n) {
        (p, _, 0) => p.sin(),
        (p, s, k) => p * s * k as f64,
    }
}

#[zoo(at(1.5, 0), at(1.5, 1), at(1.5, 2))]
#[derive_grad]
fn match_statement(x: f64, n: usize) -> f64 {
    let mut acc = x;
    match n {
        0 => acc *= 2.0,
        1 => {
            let t = acc.sin();
            acc = t * acc;
        }
        _ => {}
    }
    acc * x
}

#[zoo(at(1.5, 0), at(1.5, 1), at(1.5, 2))]
#[derive_grad]
fn arms_that_return(x: f64, n: usize) -> f64 {
    let y = match n {
        0 => return x.cos(),
        1 => x * x,
        _ => {
            if x > 1.0 {
                return 3.0 * x;
            }
            x
        }
    };
    y.exp()
}

#[zoo(at(1.5, Some(3)), at(1.5, None))]
#[derive_grad]
fn if_let(x: f64, n: Option<usize>) -> f64 {
    let mut y = x;
    if let Some(n) = n {
        y *= n as f64 + x;
    }
    if let Some(1..=5) = n { y.sin() } else { y.cos() }
}

#[zoo(at(1.5, Shape::Line(3)), at(1.5, Shape::Dot))]
#[derive_grad(wrt(x))]
fn if_let_else(x: f64, shape: Shape) -> f64 {
    let scale = if let Shape::Line(n) = shape { n as f64 } else { x };
    scale * x
}

#[zoo(at(1.5, Some(3)), at(1.5, None))]
#[derive_grad]
fn let_else(x: f64, n: Option<usize>) -> f64 {
    let y = x.exp();
    let Some(n) = n else {
        return y * 2.0;
    };
    y * n as f64 * x
}

#[zoo(at([2.0, 3.0, 4.0]), at([2.0]), at([0.5, 0.25]))]
#[derive_grad]
fn if_let_on_active(x: &[f64]) -> f64 {
    let mut acc = 1.0;
    if let Some(first) = x.first() {
        acc *= first.sin();
    }
    if let Some(&second) = x.get(1) {
        acc += second * second;
    }
    acc
}

#[zoo(at([2.0, 3.0, 4.0]), at([2.0]))]
#[derive_grad]
fn let_else_on_active(x: &[f64]) -> f64 {
    let Some(last) = x.last() else { return 0.0 };
    let Some(third) = x.get(2) else {
        return *last * 2.0;
    };
    last * third
}

#[zoo(at([2.0, 3.0, 4.0]), at([2.0, 1.5]), at([7.0]))]
#[derive_grad]
fn slice_patterns(x: &[f64]) -> f64 {
    match x {
        [] => 0.0,
        [a] => a.sin(),
        [a, b] => a * b,
        [first, .., last] => first * last * last,
    }
}

#[zoo(at((1.5, 2.0), 1), at((1.5, 2.0), 0))]
#[derive_grad]
fn nested_matches(p: (f64, f64), n: usize) -> f64 {
    match p {
        (a, b) => match n {
            0 => a - b * b,
            _ => {
                let a = a * 2.0;
                match a > b {
                    true => a * b,
                    false => a,
                }
            }
        },
    }
}

#[zoo(at(1.5, 'a'), at(1.5, 'q'), at(1.5, '7'))]
#[derive_grad]
fn on_chars(x: f64, letter: char) -> f64 {
    match letter {
        'a'..='f' => x * x,
        c if c.is_ascii_digit() => x.sin(),
        _ => x,
    }
}

#[zoo(at(1.5, "sin"), at(1.5, "exp"), at(1.5, "?"))]
#[derive_grad]
fn on_strings(x: f64, name: &str) -> f64 {
    match name {
        "sin" => x.sin(),
        "exp" => x.exp(),
        _ => x,
    }
}

#[zoo(at(1.5, 2.5), at(2.5, 1.5), at(2.0, 4.0))]
#[derive_grad]
fn on_ordering(x: f64, y: f64) -> f64 {
    use std::cmp::Ordering;
    match x.partial_cmp(&y) {
        Some(Ordering::Less) => x * y,
        Some(Ordering::Greater) => x / y,
        Some(Ordering::Equal) | None => x,
    }
}

#[zoo(at(0.5), at(1.5), at(7.5))]
#[derive_grad]
fn on_cast_of_active(x: f64) -> f64 {
    match x as usize {
        0 => x * x,
        1 => x.sin(),
        n => x * n as f64,
    }
}

#[zoo(at([0.5, 1.5, -0.7], 0), at([0.5, 1.5, -0.7], 1))]
#[derive_grad]
fn copy_of_an_array_used_in_an_arm(x: [f64; 3], n: usize) -> f64 {
    let mut y = [x[0] * x[1], x[1].sin(), x[2]];
    if n == 7 {
        return y[0];
    }
    let z = y;
    match n {
        0 => y[n % 3] = z[(n + 1) % 3].sin(),
        _ => y[1] = 2.0,
    }
    z[0] * y[n % 3]
}
