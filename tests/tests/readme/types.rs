//! Types of the user's, generic functions, and items and macros.

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{assert_gradient, assert_slope, zoo};
use num_traits::{Float, FloatConst};

/// Beyond dual numbers.
#[derive(Differentiable, Clone, Copy)]
struct Pair {
    a: f64,
    b: f64,
}

#[derive_grad]
impl std::ops::Div for Pair {
    type Output = f64;
    fn div(self, o: Self) -> f64 {
        self.a * o.b - self.b * o.a
    }
}

#[derive_grad]
impl std::ops::Mul for Pair {
    type Output = Pair;
    fn mul(self, o: Pair) -> Pair {
        Pair { a: self.a * o.a, b: self.b * o.b }
    }
}

#[derive_grad]
impl std::ops::Add for &Pair {
    type Output = Pair;
    fn add(self, o: &Pair) -> Pair {
        Pair { a: self.a + o.b, b: self.b + o.a }
    }
}

impl Pair {
    #[derive_grad(wrt(self))]
    fn sum(&self) -> f64 {
        self.a + self.b
    }
}

#[derive(Differentiable, Default)]
struct Log {
    all: Vec<f64>,
}

#[derive_grad]
impl Log {
    fn note(&mut self, x: f64) {
        self.all.push(x * x);
        if self.all.len() > 2 {
            self.all.pop();
            let all = std::mem::take(&mut self.all);
            self.all.push(all[0] * all[1]);
        }
    }
}

// `#[derive(Differentiable)]`, `..base`, `std::ops`, `impl Add for &Pair`, `(a * b).sqrt()`
#[derive_grad]
fn structs(p: Pair, t: f64) -> f64 {
    let base = &(p * p) + &p;
    let mut q = Pair { a: t, ..base };
    q.b *= t;
    let mut log = Log::default();
    for k in 0..4 {
        log.note(t + k as f64 * q.a);
    }
    q.a += log.all[0];
    let Pair { a, b } = q;
    match q {
        Pair { a, b: 0.0 } => a,
        Pair { a: c, .. } => a * b + q.sum() * c + (p / Pair { a: c, b: t }).powi(2),
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
    let boxed = Term::Twice(Box::new(Term::Number(k)));
    let sum = if let Term::Twice(inner) = &boxed { sum + first(inner) } else { sum };
    match term {
        Term::Number(x) if *x < 0.0 => -x * sum,
        Term::Either(Either::Left(x) | Either::Right(x)) => x * k + sum,
        Term::Number(x) => x * sum,
        Term::Twice(inner) => 2.0 * enums(inner, k),
        &Term::Named { ref value, weight } => *value * weight,
        Term::Nothing => sum,
    }
}

#[derive_grad]
fn first(term: &Term) -> f64 {
    if let Term::Number(x) = term { *x } else { 0.0 }
}

#[derive(Differentiable, Clone, Copy)]
pub struct Vec3<T> {
    x: T,
    y: T,
    z: T,
}

#[derive_grad]
impl<T: Float> std::ops::Add for Vec3<T> {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Vec3 { x: self.x + o.x, y: self.y + o.y, z: self.z + o.z }
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
    // `Vec3<T>`, of `impl<T: Float> Add for Vec3<T>`
    let sum: Vec3<T> = Vec3 { x: s, y: T::zero(), z: s } + Vec3 { x: T::zero(), y: s, z: s };
    sum.x * T::from(2.0).unwrap() * T::PI()
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
