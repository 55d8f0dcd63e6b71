//! Number types to interpret with: `f64`, and dual numbers for derivatives.

use std::fmt::Debug;

/// What the interpreter computes with.
pub trait Num: Copy + Debug {
    /// A number that depends on nothing.
    fn constant(value: f64) -> Self;

    /// Without derivative.
    fn value(self) -> f64;

    /// Whether it depends on what is differentiated.
    fn varied(self) -> bool;

    /// Whether it is zero and stays so: of an adjoint, that there is none.
    fn is_nothing(self) -> bool;

    /// The result of an operation, with its derivative for each operand.
    fn chain(value: f64, parts: &[(Self, f64)]) -> Self;
}

impl Num for f64 {
    fn constant(value: f64) -> f64 {
        value
    }

    fn value(self) -> f64 {
        self
    }

    fn varied(self) -> bool {
        true
    }

    fn is_nothing(self) -> bool {
        self == 0.0
    }

    fn chain(value: f64, _: &[(f64, f64)]) -> f64 {
        value
    }
}

/// A number and its derivative in one direction.
#[derive(Clone, Copy, Debug)]
pub struct Dual {
    /// The number.
    pub value: f64,
    /// Its derivative.
    pub tangent: f64,
    /// Whether it depends on any parameter that is differentiated.
    pub varied: bool,
}

impl Num for Dual {
    fn constant(value: f64) -> Dual {
        Dual { value, tangent: 0.0, varied: false }
    }

    fn value(self) -> f64 {
        self.value
    }

    fn varied(self) -> bool {
        self.varied
    }

    fn is_nothing(self) -> bool {
        self.value == 0.0 && self.tangent == 0.0
    }

    fn chain(value: f64, parts: &[(Dual, f64)]) -> Dual {
        // A tangent of zero says "does not depend", which infinite factors must not undo;
        // a factor of zero says "not chosen", which infinite tangents must not undo.
        let moved = parts.iter().filter(|(x, factor)| x.tangent != 0.0 && *factor != 0.0);
        let tangent = moved.map(|(x, factor)| x.tangent * factor).sum();
        Dual { value, tangent, varied: parts.iter().any(|(x, _)| x.varied) }
    }
}
