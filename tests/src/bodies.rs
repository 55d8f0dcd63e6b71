//! Bodies of functions of three numbers, each in one line.

use crate::richardson;

/// A body's text, its function and the value and gradient of that.
pub type Body = (&'static str, fn(&[f64]) -> f64, fn(&[f64]) -> (f64, Vec<f64>));

/// A function and its gradient for each body, and a test of them all. The bodies are
/// written `f f_value_and_grad |x| { .. }`.
#[macro_export]
macro_rules! bodies {
    ($($name:ident $both:ident |$x:ident| $body:block)*) => {
        $(
            #[::derive_grad::derive_grad]
            fn $name($x: &[f64]) -> f64 $body
        )*

        #[test]
        fn bodies_are_right() {
            $crate::check_bodies(&[$((stringify!($body), $name, $both)),*]);
        }
    };
}

/// Compares the value bit for bit and the gradient with differences, at two points.
///
/// # Panics
/// Where they differ.
pub fn check_bodies(bodies: &[Body]) {
    for (text, f, both) in bodies {
        for at in [[0.7, 1.3, 0.55], [-0.4, 0.9, 1.7]] {
            let (value, grad) = both(&at);
            assert_eq!(value.to_bits(), f(&at).to_bits(), "the value of {text} at {at:?}");
            for (found, expected) in grad.iter().zip(richardson(f, &at)) {
                let tolerance = 1e-6 * expected.value.abs().max(1.0) + 10.0 * expected.error;
                let close = (found - expected.value).abs() <= tolerance;
                assert!(close, "{text} at {at:?}: {grad:?}, expected {expected:?}");
            }
        }
    }
}
