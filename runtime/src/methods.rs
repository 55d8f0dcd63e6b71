//! The methods of `f64` and `f32`, called as methods of the user's types are.
//!
//! What an operator between the user's types gives may be a float: `(a * b).sqrt()` of a product
//! of vectors. rustc then finds the method here, and that of the user's type where it is one.

#[cfg(feature = "std")]
mod of_floats {
    use crate::depth::Depth;
    use crate::slot::{Computes, Slot};

    derive_grad_macros::__float_methods!();
}
#[cfg(feature = "std")]
pub use of_floats::FloatMethods;

/// Without `std` floats have no methods of their own.
#[cfg(not(feature = "std"))]
pub trait FloatMethods {}
