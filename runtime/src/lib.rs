//! Exact gradients of ordinary Rust functions, on stable Rust.
//!
//! Annotate a function with [`derive_grad`](macro@derive_grad) and its gradient stands beside it, as
//! plain Rust code:
//!
//! ```
//! use derive_grad::derive_grad;
//!
//! /// Mean squared error of the line `w * x + b`.
//! #[derive_grad(wrt(w, b))]
//! fn mse(w: f64, b: f64, x: &[f64], y: &[f64]) -> f64 {
//!     let mut sum = 0.0;
//!     for (&x, &y) in x.iter().zip(y) {
//!         let err = w * x + b - y;
//!         sum += err * err;
//!     }
//!     sum / x.len() as f64
//! }
//!
//! let (x, y) = ([1.0, 2.0], [2.0, 4.0]);
//! let (loss, (dw, db)) = mse_value_and_grad(1.0, 0.0, &x, &y);
//! assert_eq!((loss, dw, db), (2.5, -5.0, -3.0));
//! ```
#![no_std]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

// The functions of this crate are annotated like a user's.
extern crate self as derive_grad;

pub use derive_grad_macros::{Differentiable, derive_grad};

pub mod check;
mod checkpoint;
mod depth;
mod detach;
mod differentiable;
mod discrete;
mod duplicate;
#[cfg(not(feature = "std"))]
mod float;
pub mod functions;
mod generic;
mod indexed;
mod left_out;
mod lent;
mod methods;
mod names;
mod new_box;
mod operator;
mod plain;
mod scalars;
mod shape;
mod slot;
mod storage;
mod summed;
mod tuples;
mod untold;
mod wide;
mod wrappers;

pub use detach::stop_gradient;
pub use differentiable::{Differentiable, Parameters};
#[doc(inline)]
pub use functions::{
    beta, cross_entropy, digamma, dot, elu, erf, erfc, gamma, gelu, gelu_tanh, hinge, huber, j0, j1, jn,
    leaky_relu, ln_beta, ln_gamma, log_sigmoid, log_softmax, log_sum_exp, mat_mul, mat_mul_into, mat_vec,
    mat_vec_into, mean, norm, norm1, polygamma, relu, sigmoid, silu, softmax, softmax_into, softplus,
    trigamma, variance,
};

/// What generated code names; not for use by hand, and without any promise.
#[doc(hidden)]
pub mod __private {
    pub use alloc::string::String;
    pub use alloc::vec;
    pub use alloc::vec::Vec;

    pub mod checkpoint {
        pub use crate::checkpoint::{Schedule, back, growing, keeps, limited, root, stretches};
    }
    pub use crate::depth::{Depth, START, Start};
    pub use crate::discrete::{Discrete, Number, Position, Unit, discrete, is_float, position, same, unit};
    pub use crate::duplicate::{Duplicate, duplicate};
    pub use crate::indexed::{
        ChangedField, ChangedOther, ChangedRead, Followed, IndexReads, Indexed, Kind, NoDerivative, NoFields,
        NotRead, Other, PlaceFrom, PlaceOther, Sequence, array, as_long, changed_field, disjoint, indexed,
        kind, owned, place_from, sequence, zeros,
    };
    pub use crate::left_out::{
        FieldOf, Fields, Floats, Has, HasDerivative, HasField, HasNone, KeptOther, LeavesOut, field_of,
        leaves_out, number,
    };
    pub use crate::lent::{Lent, NotLent, Standard, standard};
    pub use crate::methods::FloatMethods;
    pub use crate::names::Names;
    pub use crate::new_box::new_box;
    pub use crate::operator::{
        Applied, AppliedTangent, AssignOperator, Assigned, AssignedTangent, ByRef, ByValue, Operator, apply,
        apply_tangent, assign, assign_tangent,
    };
    pub use crate::plain::{
        Giving, GivingSome, Lending, LendingNone, Like, LikeCopied, LikePlain, LikeStill,
    };
    pub mod operators {
        pub use crate::operator::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, Sub, SubAssign};
    }
    pub use crate::scalars::{ones, scalar_count, set_scalar};
    pub use crate::shape::{
        Accumulate, DefaultOf, Nothing, One, Shape, Zero, ZeroOf, accumulate, accumulate_same,
        accumulate_seed, check_shape, float, set_zero, set_zeros, subtract, subtract_same, zero, zero_like,
        zero_same,
    };
    pub mod generic {
        pub use crate::generic::*;
    }
    pub use crate::__changed as changed;
    pub use crate::__held as held;
    pub use crate::__held_together as held_together;
    pub use crate::__kept as kept;
    pub use crate::__left_out as left_out;
    pub use crate::__lent as lent;
    pub use crate::__own as own;
    pub use crate::slot::{
        Active, Bystander, Companion, Computes, ComputesOnly, Constant, ConstantBefore, ConstantOnly,
        DoesMore, FunctionWithDerivative, HasOrder, HasSecond, HasTangent, Inactive, LeftOut, Mark,
        RunsTwice, Silent, Slot, Workspace, changed, computes_only, has_order, has_second, has_tangent,
        left_out, overwrites, silent,
    };
    pub use crate::storage::{
        Boxed, Frames, Restore, Slices, Stack, boxed, fails, of, other_items, other_length, pop, replace,
        take, unboxed, unboxed_as,
    };
    pub use crate::summed::{OfNumbers, Summed, SummedOther};
    pub use crate::untold::{Untold, again_as, keep_untold, never};
    pub use crate::wide::{Wide, directions, wide_like};
    pub use crate::wrappers::{
        Ended, Wrapped, different_variants, has_value, not_ended, other_variant, taken,
    };
}

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
