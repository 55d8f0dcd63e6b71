//! Zoo: `if` in all its forms, short circuits, asserts and printing, early
//! returns outside loops.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{derive_grad, stop_gradient};
use derive_grad_tests::zoo;

#[zoo(at(1.5, 2.0), at(-1.5, 2.0))]
#[derive_grad]
fn if_expression(x: f64, y: f64) -> f64 {
    if x > 0.0 { x * y } else { x - y.sin() }
}

#[zoo(at(1.5), at(-1.5))]
#[derive_grad]
fn leaky_relu(x: f64) -> f64 {
    let slope = if x < 0.0 { 0.01 } else { 1.0 };
    slope * x
}

#[zoo(at(-2.0), at(0.5), at(1.5), at(7.0))]
#[derive_grad]
fn else_if_chain(x: f64) -> f64 {
    if x < 0.0 {
        x * x
    } else if x < 1.0 {
        x.exp()
    } else if x < 3.0 {
        let t = x.ln();
        t * t
    } else {
        5.0
    }
}

#[zoo(at(1.5, 2.0), at(-1.5, 2.0))]
#[derive_grad]
fn if_statement(x: f64, y: f64) -> f64 {
    let mut acc = y;
    if x > 0.0 {
        acc *= x;
        acc += 1.0;
    } else {
        acc = acc.sin() - x;
    }
    acc * y
}

#[zoo(at(1.5, 2.0), at(-1.5, 2.0))]
#[derive_grad]
fn if_without_else(x: f64, y: f64) -> f64 {
    let mut acc = x * y;
    if acc > 0.0 {
        acc = acc.sqrt();
    }
    if y > 1.0 {
        acc += y;
        if x < 0.0 {
            acc *= acc;
        }
    }
    acc
}

#[zoo(at(1.5, true, 2), at(1.5, false, 2), at(1.5, false, 0))]
#[derive_grad]
fn inert_conditions(x: f64, flag: bool, n: usize) -> f64 {
    let y = if flag {
        x.sin()
    } else if n > 1 {
        x.cos()
    } else {
        x
    };
    y * if n % 2 == 0 { 2.0 } else { x }
}

#[zoo(at(1.5, 2.0), at(-1.5, 2.0), at(-1.5, -2.0), at(1.5, -2.0))]
#[derive_grad]
fn short_circuits(x: f64, y: f64) -> f64 {
    if x > 0.0 && y > 0.0 {
        x * y
    } else if x > 0.0 || y > 0.0 {
        x - y * y
    } else if !(x * y < 3.5) && x < y {
        x.cos()
    } else {
        y.sin() * x
    }
}

#[zoo(at(0.5), at(-0.5))]
#[derive_grad]
fn condition_on_computed(x: f64) -> f64 {
    let y = x.sin() * 3.0;
    let positive = y > 0.0;
    let large = y.abs() >= 1.0;
    if positive && large {
        y * y
    } else if large {
        -y
    } else {
        y
    }
}

#[zoo(at(1.5, 2.0), at(2.5, 2.0))]
#[derive_grad]
fn tuple_from_if(x: f64, y: f64) -> f64 {
    let (low, high) = if x < y { (x, y) } else { (y, x) };
    low * 3.0 + high * high
}

#[zoo(at(1.5, 2.0), at(2.5, 2.0))]
#[derive_grad]
fn array_from_if(x: f64, y: f64) -> f64 {
    let v = if x < y { [x, y, x * y] } else { [y, 0.0, 1.0] };
    v[0] * v[1] + v[2]
}

#[zoo(at(1.5), at(-1.5), at(0.25))]
#[derive_grad]
fn early_returns(x: f64) -> f64 {
    if x < 0.0 {
        return x * x;
    }
    let y = x.sqrt();
    if y < 1.0 {
        return y.sin();
    }
    let z = y * x;
    z - y
}

#[zoo(at(1.5, 2.0), at(-1.5, 2.0), at(-1.5, -2.0))]
#[derive_grad]
fn returns_in_nested_branches(x: f64, y: f64) -> f64 {
    let mut acc = x * y;
    if x < 0.0 {
        acc += 1.0;
        if y < 0.0 {
            return acc * acc;
        }
        acc *= 2.0;
    } else {
        acc -= y;
    }
    acc.sin() * x
}

#[zoo(at(1.5, 2.0), at(-1.5, 2.0))]
#[derive_grad]
fn return_inside_expression(x: f64, y: f64) -> f64 {
    let root = if x > 0.0 { x.sqrt() } else { return y * x };
    root * y
}

#[zoo(at(1.5, 1), at(1.5, 4))]
#[derive_grad]
fn return_constant(x: f64, n: usize) -> f64 {
    if n > 3 {
        return 0.0;
    }
    x.powi(n as i32 + 1)
}

#[zoo(at(1.5, 2.0), panics(-1.5, 2.0), panics(200.0, 2.0), panics(3.5, 2.0))]
#[derive_grad]
fn checked(x: f64, y: f64) -> f64 {
    assert!(x > 0.0, "x must be positive, not {x}");
    debug_assert!(y.is_finite());
    let z = x * y;
    assert!(z < 100.0 && !z.is_nan());
    assert_ne!(z, 7.0, "unlucky");
    z.sqrt()
}

#[zoo(at(1.5, 2), at(0.5, 1), panics(0.5, 0), panics(f64::NAN, 1))]
#[derive_grad]
fn panics_otherwise(x: f64, n: usize) -> f64 {
    if n == 0 {
        panic!("n must be positive, x is {:.3}", x);
    }
    if x > 1.0 {
        x * n as f64
    } else if x <= 1.0 {
        x * x
    } else {
        unreachable!("NaN: {x}")
    }
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn printing(x: f64, y: f64) -> f64 {
    let z = x * y;
    println!("x = {x}, z = {z:.3}");
    let w = z.sin();
    eprintln!("{} {}", w, w * 2.0);
    print!("");
    z * w
}

#[zoo(at(1.5, 2.0))]
#[derive_grad]
fn debugging(x: f64, y: f64) -> f64 {
    let z = x * y;
    dbg!(z, y);
    z * z
}

#[zoo(at(1.5), at(-1.5))]
#[derive_grad]
fn if_as_argument(x: f64) -> f64 {
    let y = x * if x > 0.0 { 2.0 } else { x };
    y.max(if y > 1.0 { x } else { -x }) + 1.0
}

#[zoo(at(0.2), at(0.5), at(0.8))]
#[derive_grad]
fn smoothstep_pieces(x: f64) -> f64 {
    let t = if x < 0.3 {
        0.0
    } else if x > 0.7 {
        1.0
    } else {
        (x - 0.3) / 0.4
    };
    t * t * (3.0 - 2.0 * t) * x
}

#[zoo(at(0.5, 1.0), at(-3.0, 1.0), at(3.0, 2.0))]
#[derive_grad]
fn huber(residual: f64, delta: f64) -> f64 {
    if residual.abs() <= delta { 0.5 * residual * residual } else { delta * (residual.abs() - 0.5 * delta) }
}

#[zoo(kink(1.5, 2.0))]
#[derive_grad]
fn stopped(x: f64, y: f64) -> f64 {
    let fixed = stop_gradient(x * y);
    fixed * x + derive_grad::stop_gradient(y.sin())
}

fn rounded(x: f64) -> f64 {
    (8.0 * x).round() / 8.0
}

/// The function is not annotated; the copy over dual numbers is the tests' own.
fn rounded_dual(x: derive_grad_tests::Dual) -> derive_grad_tests::Dual {
    rounded(x.value).into()
}

#[zoo(calls(rounded), at([1.1, 3.3, 2.2]), at([0.4, -1.3]))]
#[derive_grad]
fn stopped_for_a_function_without_derivative(x: &[f64]) -> f64 {
    let near = rounded(stop_gradient(x[0] * x[1]));
    let mut sum = near * x[0];
    for v in x {
        sum += rounded(stop_gradient(*v)) * v * near;
    }
    sum
}

#[zoo(at(1.5, 2.0), at(-1.5, 2.0), at(-1.5, -2.0))]
#[derive_grad]
fn branch_overwrites_differently(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = (x, y);
    if a > 0.0 {
        a = a * b;
        b = 2.0;
    } else if b > 0.0 {
        b = a.exp() * b;
    } else {
        (a, b) = (b, a);
    }
    a * b + a
}

#[zoo(at(-1.0, 2.0), at(4.0, 2.0))]
#[derive_grad]
fn guards_domain(x: f64, y: f64) -> f64 {
    let safe = if x > 0.0 { x } else { 1.0 };
    let root = if x > 0.0 { safe.sqrt() } else { 0.0 };
    root * y + x
}

#[zoo(at(1.0, 0.5), at(2.0, -3.0))]
#[derive_grad]
fn predicates(x: f64, y: f64) -> f64 {
    let a = if y.is_sign_negative() { x } else { x * x };
    let b = if (x * y).is_nan() || y.is_infinite() { 0.0 } else { y };
    let inside = (0.0..=1.0).contains(&y);
    a * b + if inside { x } else { -x }
}
