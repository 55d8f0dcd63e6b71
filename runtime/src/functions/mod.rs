//! The usual functions of statistics, learning and mathematics, to be called in
//! annotated functions, each with its exact derivative.
//!
//! ```
//! use derive_grad::{derive_grad, dot, sigmoid, softplus};
//!
//! /// The negative log-likelihood of a label, `1.0` or `0.0`, in logistic regression.
//! #[derive_grad(wrt(w))]
//! fn loss(w: &[f64], x: &[f64], label: f64) -> f64 {
//!     let logit = dot(w, x);
//!     softplus(logit) - label * logit
//! }
//!
//! let (w, x) = ([0.5, -1.0], [2.0, 3.0]);
//! let expected = sigmoid(-2.0) - 1.0;
//! assert_eq!(loss_grad(&w, &x, 1.0), [2.0 * expected, 3.0 * expected]);
//! ```
//!
//! All are also at the crate's root. Beside each function `f` of this module stand
//! `f_grad`, `f_value_and_grad` and `f_vjp`, as beside every annotated function.
//!
//! Each is as exact as `f64` allows also where the formula that defines it cancels
//! or overflows, and so is its derivative. NaN in gives NaN out. Lengths that do
//! not fit and empty data panic.

mod activations;
mod bessel;
mod error;
mod gamma_family;
mod losses;
mod matrices;
mod softmax_family;
mod vectors;

pub use activations::*;
pub use bessel::*;
pub use error::*;
pub use gamma_family::*;
pub use losses::*;
pub use matrices::*;
pub use softmax_family::*;
pub use vectors::*;
