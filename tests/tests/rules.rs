//! Every function of the rule table through the real macro, as a method and as a
//! path, on `f64` and `f32`: the value bit for bit, the derivatives against
//! `reference/values.tsv` and, for `f32`, against those of `f64`; then the values
//! at kinks and boundaries that CONTRACT promises.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;

const REFERENCE: &str = include_str!("../reference/values.tsv");

/// A line of the reference: arguments, value, partials.
struct Row {
    at: Vec<f64>,
    partials: Vec<f64>,
}

fn rows(name: &str) -> Vec<Row> {
    let numbers = |text: &str| text.split(' ').map(|x| x.parse().expect(x)).collect();
    let lines = REFERENCE.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let rows: Vec<Row> = lines
        .filter(|fields| fields[0] == name)
        .map(|fields| Row { at: numbers(fields[1]), partials: numbers(fields[3]) })
        .collect();
    assert!(rows.len() >= 10, "{name} has {} reference values", rows.len());
    rows
}

#[track_caller]
fn near(found: f64, expected: f64, relative: f64, at: &[f64]) {
    let tolerance = relative * expected.abs().max(f64::MIN_POSITIVE);
    let close =
        found == expected || (found - expected).abs() <= tolerance || (found.is_nan() && expected.is_nan());
    assert!(close, "{found:e}, expected {expected:e}, at {at:?}");
}

#[track_caller]
fn same_bits(found: f64, expected: f64, at: &[f64]) {
    let same = found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan());
    assert!(same, "{found:e}, expected {expected:e}, at {at:?}");
}

/// Whether single precision has the number with all its digits.
fn single(x: f64) -> bool {
    x == 0.0 || (1e-30..1e30).contains(&x.abs())
}

const SPECIAL: [f64; 16] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    -0.5,
    2.5,
    -3.0,
    1e-310,
    1e-8,
    1e8,
    1e300,
    -1e300,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
];

/// The generated functions of one spelling at one point.
struct Generated {
    value: f64,
    partials: Vec<f64>,
}

type Spelling = fn(&[f64]) -> Generated;

/// Compares spellings with the original and with the reference.
fn check(
    name: &str,
    plain: fn(&[f64]) -> f64,
    double: &[Spelling],
    single_plain: fn(&[f64]) -> f64,
    float: &[Spelling],
) {
    for row in rows(name) {
        for spelling in double {
            let found = spelling(&row.at);
            same_bits(found.value, plain(&row.at), &row.at);
            assert_eq!(found.partials.len(), row.partials.len());
            for (found, expected) in found.partials.iter().zip(&row.partials) {
                near(*found, *expected, 1e-14, &row.at);
            }
        }
        // `f32` at the nearest point, against `f64` there.
        let at: Vec<f64> = row.at.iter().map(|x| f64::from(*x as f32)).collect();
        let expected = double[0](&at);
        if !at.iter().chain([&expected.value]).chain(&expected.partials).all(|x| single(*x)) {
            continue;
        }
        for spelling in float {
            let found = spelling(&at);
            same_bits(found.value, single_plain(&at), &at);
            for (found, expected) in found.partials.iter().zip(&expected.partials) {
                near(*found, *expected, 1e-4, &at);
            }
        }
    }
}

/// At numbers of all kinds the value is the original's, and nothing panics.
fn check_special(
    arity: usize,
    plain: fn(&[f64]) -> f64,
    double: &[Spelling],
    single_plain: fn(&[f64]) -> f64,
    float: &[Spelling],
) {
    let count = SPECIAL.len();
    for k in 0..count.pow(arity as u32) {
        let at: Vec<f64> = (0..arity).map(|i| SPECIAL[k / count.pow(i as u32) % count]).collect();
        for spelling in double {
            same_bits(spelling(&at).value, plain(&at), &at);
        }
        for spelling in float {
            same_bits(spelling(&at).value, single_plain(&at), &at);
        }
    }
}

/// One spelling as a function of a list.
macro_rules! spelling {
    ($float:ident $both:path, 1) => {
        |at| {
            let (value, x) = $both(at[0] as $float);
            Generated { value: f64::from(value), partials: vec![f64::from(x)] }
        }
    };
    ($float:ident $both:path, 2) => {
        |at| {
            let (value, (x, y)) = $both(at[0] as $float, at[1] as $float);
            Generated { value: f64::from(value), partials: vec![f64::from(x), f64::from(y)] }
        }
    };
    ($float:ident $both:path, 3) => {
        |at| {
            let (value, (x, y, z)) = $both(at[0] as $float, at[1] as $float, at[2] as $float);
            Generated { value: f64::from(value), partials: vec![f64::from(x), f64::from(y), f64::from(z)] }
        }
    };
    ($float:ident $both:path, int) => {
        |at| {
            let (value, x) = $both(at[0] as $float, at[1] as i32);
            Generated { value: f64::from(value), partials: vec![f64::from(x)] }
        }
    };
}

macro_rules! plain {
    ($float:ident $method:path, 1) => {
        |at: &[f64]| f64::from($method(at[0] as $float))
    };
    ($float:ident $method:path, 2) => {
        |at: &[f64]| f64::from($method(at[0] as $float, at[1] as $float))
    };
    ($float:ident $method:path, 3) => {
        |at: &[f64]| f64::from($method(at[0] as $float, at[1] as $float, at[2] as $float))
    };
    ($float:ident $method:path, int) => {
        |at: &[f64]| f64::from($method(at[0] as $float, at[1] as i32))
    };
}

macro_rules! functions {
    ($float:ident, $name:ident, 1) => {
        #[derive_grad]
        pub fn method(x: $float) -> $float {
            x.$name()
        }
        #[derive_grad]
        pub fn path(x: $float) -> $float {
            $float::$name(x)
        }
        #[derive_grad]
        pub fn qualified(x: &$float) -> $float {
            <$float>::$name(*x)
        }
    };
    ($float:ident, $name:ident, 2) => {
        #[derive_grad]
        pub fn method(x: $float, y: $float) -> $float {
            x.$name(y)
        }
        #[derive_grad]
        pub fn path(x: $float, y: $float) -> $float {
            std::primitive::$float::$name(x, y)
        }
        #[derive_grad(wrt(x))]
        pub fn first(x: $float, y: $float) -> $float {
            x.$name(y)
        }
        #[derive_grad(wrt(y))]
        pub fn second(x: $float, y: $float) -> $float {
            x.$name(y)
        }
    };
    ($float:ident, $name:ident, 3) => {
        #[derive_grad]
        pub fn method(x: $float, y: $float, z: $float) -> $float {
            x.$name(y, z)
        }
        #[derive_grad]
        pub fn path(x: $float, y: $float, z: $float) -> $float {
            core::primitive::$float::$name(x, y, z)
        }
    };
    ($float:ident, $name:ident, int) => {
        #[derive_grad]
        pub fn method(x: $float, n: i32) -> $float {
            x.$name(n)
        }
        #[derive_grad]
        pub fn path(x: $float, n: i32) -> $float {
            $float::$name(x, n)
        }
    };
}

/// For functions of two numbers: each partial alone is the same away from ties.
macro_rules! alone {
    ($name:ident, 2) => {
        #[test]
        fn one_parameter_alone() {
            for row in rows(stringify!($name)) {
                let (x, y) = (row.at[0], row.at[1]);
                near(double::first_grad(x, y), row.partials[0], 1e-14, &row.at);
                near(double::second_grad(x, y), row.partials[1], 1e-14, &row.at);
            }
        }
    };
    ($name:ident, 1) => {
        #[test]
        fn by_reference() {
            for row in rows(stringify!($name)) {
                near(double::qualified_grad(&row.at[0]), row.partials[0], 1e-14, &row.at);
            }
        }
    };
    ($name:ident, $other:tt) => {};
}

macro_rules! arity {
    (int) => {
        2
    };
    ($n:literal) => {
        $n
    };
}

macro_rules! table {
    ($($name:ident($arity:tt);)*) => {
        $(mod $name {
            use super::*;

            pub mod double {
                use derive_grad::derive_grad;
                functions!(f64, $name, $arity);
            }

            pub mod float {
                use derive_grad::derive_grad;
                functions!(f32, $name, $arity);
            }

            const DOUBLE: [Spelling; 2] = [
                spelling!(f64 double::method_value_and_grad, $arity),
                spelling!(f64 double::path_value_and_grad, $arity),
            ];
            const FLOAT: [Spelling; 2] = [
                spelling!(f32 float::method_value_and_grad, $arity),
                spelling!(f32 float::path_value_and_grad, $arity),
            ];

            #[test]
            fn equals_the_reference() {
                let (plain, single) = (plain!(f64 double::method, $arity), plain!(f32 float::method, $arity));
                check(stringify!($name), plain, &DOUBLE, single, &FLOAT);
            }

            #[test]
            fn value_is_the_originals() {
                let (plain, single) = (plain!(f64 double::method, $arity), plain!(f32 float::method, $arity));
                check_special(arity!($arity), plain, &DOUBLE, single, &FLOAT);
            }

            alone!($name, $arity);
        })*

        /// Each line of the reference belongs to a function that is tested here.
        #[test]
        fn all_functions_are_here() {
            let here = [$(stringify!($name)),*];
            for line in REFERENCE.lines() {
                let name = line.split('\t').next().expect("a name");
                assert!(name == "rem" || name == "clamp" || here.contains(&name), "{name} has no test");
            }
        }
    };
}

table! {
    sin(1);
    cos(1);
    tan(1);
    asin(1);
    acos(1);
    atan(1);
    atan2(2);
    sinh(1);
    cosh(1);
    tanh(1);
    asinh(1);
    acosh(1);
    atanh(1);
    exp(1);
    exp2(1);
    exp_m1(1);
    ln(1);
    log2(1);
    log10(1);
    ln_1p(1);
    log(2);
    sqrt(1);
    cbrt(1);
    powi(int);
    powf(2);
    hypot(2);
    mul_add(3);
    rem_euclid(2);
    div_euclid(2);
    recip(1);
    midpoint(2);
    to_degrees(1);
    to_radians(1);
    abs(1);
    signum(1);
    copysign(2);
    max(2);
    min(2);
    floor(1);
    ceil(1);
    trunc(1);
    round(1);
    round_ties_even(1);
    fract(1);
}

/// The operator `%`.
#[derive_grad]
fn remainder(x: f64, y: f64) -> f64 {
    x % y
}

#[derive_grad]
fn assigned_remainder(x: f64, y: f64) -> f64 {
    let mut r = x;
    r %= y;
    r
}

#[test]
fn rem() {
    for row in rows("rem") {
        let (x, y) = (row.at[0], row.at[1]);
        for (value, (dx, dy)) in [remainder_value_and_grad(x, y), assigned_remainder_value_and_grad(x, y)] {
            same_bits(value, x % y, &row.at);
            near(dx, row.partials[0], 1e-14, &row.at);
            near(dy, row.partials[1], 1e-14, &row.at);
        }
    }
}

#[derive_grad]
fn clamped(x: f64, lo: f64, hi: f64) -> f64 {
    x.clamp(lo, hi)
}

#[derive_grad]
fn clamped_by_path(x: f32, lo: f32, hi: f32) -> f32 {
    f32::clamp(x, lo, hi)
}

#[test]
fn clamp() {
    for row in rows("clamp") {
        let (x, lo, hi) = (row.at[0], row.at[1], row.at[2]);
        let (value, (dx, dlo, dhi)) = clamped_value_and_grad(x, lo, hi);
        same_bits(value, x.clamp(lo, hi), &row.at);
        for (found, expected) in [dx, dlo, dhi].iter().zip(&row.partials) {
            near(*found, *expected, 1e-14, &row.at);
        }
    }
    assert_eq!(clamped_by_path_grad(0.5, 0.0, 1.0), (1.0, 0.0, 0.0));
}

#[derive_grad]
fn sine_and_cosine(x: f64) -> f64 {
    let (s, c) = x.sin_cos();
    s * 2.0 + c * 3.0
}

#[derive_grad]
fn sine_and_cosine_by_path(x: f64) -> f64 {
    let both = f64::sin_cos(x);
    both.0 * 2.0 + both.1 * 3.0
}

#[test]
fn sin_cos() {
    for row in rows("sin") {
        let x = row.at[0];
        let (s, c) = x.sin_cos();
        for (value, grad) in [sine_and_cosine_value_and_grad(x), sine_and_cosine_by_path_value_and_grad(x)] {
            same_bits(value, s * 2.0 + c * 3.0, &row.at);
            let expected = c * 2.0 - s * 3.0;
            assert!((grad - expected).abs() <= 1e-15 * (c.abs() * 2.0 + s.abs() * 3.0), "{grad:e} at {x}");
        }
    }
}
