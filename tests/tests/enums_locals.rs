//! Enums as local variables: built, overwritten, changed in place, in lists, generic, and as
//! the state of a machine. Each gradient is compared with Richardson differences.

#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_gradient as check;

#[derive(Differentiable, Clone, Debug)]
enum Act {
    Relu(f64),
    Scale(f64, f64),
    Shift { by: f64, of: f64 },
    Fixed,
}

#[derive_grad]
fn apply(act: Act) -> f64 {
    match act {
        Act::Relu(x) => x.max(0.0),
        Act::Scale(x, k) => x * k,
        Act::Shift { by, of } => by.sin() + of,
        Act::Fixed => 1.0,
    }
}

#[derive_grad]
fn built(x: f64, which: usize) -> f64 {
    let act = match which {
        0 => Act::Relu(x * x),
        1 => Act::Scale(x, 2.0),
        2 => Act::Shift { by: x, of: x.exp() },
        _ => Act::Fixed,
    };
    match act {
        Act::Relu(x) => x.max(0.0),
        Act::Scale(x, k) => x * x * k,
        Act::Shift { by, of } => by * of,
        Act::Fixed => 1.0,
    }
}

#[derive_grad]
fn overwritten(x: f64, which: usize) -> f64 {
    let mut act = Act::Scale(x, x * x);
    let mut sum = 0.0;
    for k in 0..which {
        sum += match &act {
            Act::Relu(x) => x * x,
            Act::Scale(x, k) => x * k.sin(),
            Act::Shift { by, of } => by / of,
            Act::Fixed => 0.5,
        };
        act = if k % 3 == 0 {
            Act::Shift { by: sum, of: x + 2.0 }
        } else if k % 3 == 1 {
            Act::Relu(sum * x)
        } else {
            Act::Fixed
        };
        if let Act::Relu(y) = &mut act {
            *y *= x;
        }
    }
    sum * apply(act)
}

#[derive_grad]
fn made(x: f64, big: bool) -> Act {
    if big { Act::Scale(x, x * x) } else { Act::Relu(x) }
}

#[derive_grad]
fn of_results(x: f64, big: bool) -> f64 {
    let act = made(x * x, big);
    let twice = made(x, !big);
    apply(act) * apply(twice)
}

#[derive_grad]
fn in_a_list(x: f64) -> f64 {
    let acts = vec![Act::Relu(x), Act::Scale(x, x), Act::Fixed, Act::Shift { by: x * x, of: 2.0 }];
    let mut y = x;
    for act in &acts {
        y = match act {
            Act::Relu(b) => (y + b).max(0.0),
            Act::Scale(a, b) => a * y + b,
            Act::Shift { by, of } => y * by - of,
            Act::Fixed => y * y,
        };
    }
    y
}

#[test]
fn locals() {
    for which in 0..6 {
        check(&0.7, &built_grad(0.7, which), |x| built(*x, which));
        check(&0.7, &overwritten_grad(0.7, which), |x| overwritten(*x, which));
    }
    for big in [true, false] {
        check(&0.7, &of_results_grad(0.7, big), |x| of_results(*x, big));
        let mut d_x = 0.0;
        let seed = if big { Act::Scale(2.0, 1.0) } else { Act::Relu(2.0) };
        made_vjp(0.7, big, &seed, &mut d_x);
        assert!((d_x - if big { 2.0 + 1.4 } else { 2.0 }).abs() < 1e-12);
    }
    check(&0.7, &in_a_list_grad(0.7), |x| in_a_list(*x));
}

#[test]
#[should_panic = "are different variants of `Act`"]
fn a_seed_of_another_variant() {
    made_vjp(0.7, true, &Act::Fixed, &mut 0.0);
}

#[derive(Differentiable, Clone, Debug)]
enum State {
    Up { at: f64, speed: f64 },
    Down(f64),
    Done,
}

#[derive_grad]
fn machine(x: f64, steps: usize) -> f64 {
    let mut state = State::Up { at: x, speed: 1.0 };
    let mut work = 0.0;
    for k in 0..steps {
        state = match state {
            State::Up { at, speed } if at > 2.0 => State::Down(at * speed),
            State::Up { at, speed } => State::Up { at: at + speed * x, speed: speed * 0.9 + 0.01 * k as f64 },
            State::Down(at) if at < 0.5 => State::Done,
            State::Down(at) => {
                work += at * at;
                State::Down(at * 0.5)
            }
            State::Done => break,
        };
    }
    while let State::Down(at) = state {
        work += at;
        state = if at > 0.1 { State::Down(at - 0.1) } else { State::Done };
    }
    match state {
        State::Up { at, .. } => work + at,
        State::Down(at) => work - at,
        State::Done => work,
    }
}

#[test]
fn state_machines() {
    for steps in 0..15 {
        check(&0.7, &machine_grad(0.7, steps), |x| machine(*x, steps));
    }
}

#[derive_grad]
fn declared(x: f64, big: bool) -> f64 {
    let mut act;
    if big {
        act = Act::Scale(x, x * x);
    } else {
        act = Act::Relu(x);
    }
    let y = match &act {
        Act::Scale(a, b) => a * b,
        Act::Relu(a) => a * x,
        _ => 0.0,
    };
    act = Act::Shift { by: y, of: x };
    if let Act::Shift { by, of } = &mut act {
        *by *= x;
        *of += *by;
    }
    y * apply(act)
}

#[test]
fn declared_without_a_value() {
    for big in [true, false] {
        check(&0.7, &declared_grad(0.7, big), |x| declared(*x, big));
    }
}

#[derive(Differentiable, Clone, Debug)]
enum Either<A, B> {
    Left(A),
    Right(B),
}

#[derive_grad]
fn either(e: &Either<f64, [f64; 2]>, k: f64) -> f64 {
    match e {
        Either::Left(a) => a * k,
        Either::Right(b) => b[0] * b[1] * k,
    }
}

#[derive_grad]
fn generic_local(x: f64, left: bool) -> f64 {
    let e: Either<f64, [f64; 2]> = if left { Either::Left(x * x) } else { Either::Right([x, 2.0]) };
    either(&e, x)
}

#[test]
fn generics() {
    for e in [Either::Left(0.4), Either::Right([0.3, 0.8])] {
        let (d_e, d_k) = either_grad(&e, 0.7);
        check(&e, &d_e, |e| either(e, 0.7));
        check(&0.7, &d_k, |k| either(&e, *k));
    }
    for left in [true, false] {
        check(&0.7, &generic_local_grad(0.7, left), |x| generic_local(*x, left));
    }
}
