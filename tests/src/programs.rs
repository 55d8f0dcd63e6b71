//! Programs over six numbers, compared with differences alone: they use what dual
//! numbers cannot stand in for (maps, enums, structs of floats that are constants).

/// Where programs are tested.
const POINTS: [[f64; 6]; 3] = [
    [0.71, 1.32, -0.43, 2.11, 0.93, 1.74],
    [1.93, -0.62, 0.84, 0.35, -1.26, 0.57],
    [-0.81, 0.46, 1.63, -1.14, 2.25, 0.27],
];

/// A test of each program, given with what is generated for it:
/// `f f_grad f_value_and_grad;`.
#[macro_export]
macro_rules! programs {
    ($($f:ident $grad:ident $value_and_grad:ident;)*) => {
        mod gradients {
            $(#[test]
            fn $f() {
                $crate::check_program(stringify!($f), super::$f, super::$grad, super::$value_and_grad);
            })*
        }
    };
}

/// Compares a program's gradients with each other and with differences, and its
/// value with the original's.
///
/// # Panics
/// Where they differ.
pub fn check_program(
    name: &str,
    f: fn(&[f64]) -> f64,
    grad: fn(&[f64]) -> Vec<f64>,
    value_and_grad: fn(&[f64]) -> (f64, Vec<f64>),
) {
    for x in POINTS {
        let (value, slopes) = value_and_grad(&x);
        assert_eq!(value.to_bits(), f(&x).to_bits(), "{name} at {x:?}");
        assert_eq!(slopes, grad(&x), "{name} at {x:?}");
        for (k, slope) in slopes.iter().enumerate() {
            let expected = difference(f, x, k);
            let error = (slope - expected).abs();
            assert!(
                error <= 3e-6 * expected.abs().max(1.0),
                "{name} at {x:?}: d{k} is {slope}, not {expected}"
            );
        }
    }
}

/// The derivative for one number, by two central differences: their steps are small,
/// as programs have kinks.
fn difference(f: fn(&[f64]) -> f64, x: [f64; 6], k: usize) -> f64 {
    let moved = |h: f64| {
        let mut x = x;
        x[k] += h;
        f(&x)
    };
    let slope = |h: f64| (moved(h) - moved(-h)) / (2.0 * h);
    (4.0 * slope(1e-5) - slope(2e-5)) / 3.0
}
