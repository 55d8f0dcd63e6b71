//! Generated code for several directions at once: takes a function whose derivative is linear
//! in some of its parameters (the tangents of `f_jvp`, the seed of `f_vjp`), gives one that
//! runs once and carries an array of these, `[f64; N]` for each float.
//!
//! ```text
//! let t = y * y;                              let t = y * y;
//! let t_z = t_x * t + z * t_y;                let mut t_z = [0.0; N];
//! t_out[i] += t_z;                            for k in 0..N {
//!                                                 t_z[k] = t_x[k] * t + z * t_y[k];
//!                                                 t_out[i][k] += t_z[k];
//!                                             }
//! ```
//!
//! A variable is *wide* if it depends on one of the wide parameters ([`spread`]): then it holds
//! `N` values for each of its floats, which stand innermost, so that what is computed with them
//! vectorises. Everything else is computed once, in its place; neighbouring statements about
//! floats that are wide share a loop over the directions ([`widen`]).
//!
//! Nothing is given where that cannot be: where one of the directions would decide where control
//! goes, or values of types of the user's depend on them. Then the function is run for each.

mod spread;
#[cfg(test)]
mod tests;
mod widen;

use proc_macro2::{Ident, Span, TokenStream};

use crate::compiler::ir::{FloatTy, Function, Ty, VarId};
use spread::Spread;
use widen::Widen;

/// What the number of directions is called.
pub fn width() -> Ident {
    Ident::new("__DIRECTIONS", Span::mixed_site())
}

/// The function with an array of that length in place of each float that depends on what these
/// parameters hold. It may change what `adjoints` hold, and have `results`, of which each is
/// wide then.
pub fn function(
    function: &Function,
    start: &[VarId],
    (adjoints, results): (&[VarId], &[VarId]),
    width: &TokenStream,
) -> Option<Function> {
    let ends: Vec<VarId> = adjoints.iter().chain(results).copied().collect();
    let spread = Spread::of(function, start, &ends)?;
    let given = |var: &VarId| start.contains(var) || adjoints.contains(var);
    let others = function.params.iter().map(|p| p.var).filter(|var| !given(var));
    let is_primal = |var: &VarId| !ends.contains(var);
    if others.chain(function.result.filter(is_primal)).any(|var| spread.wide.contains(&var)) {
        return None;
    }
    Widen::new(function, spread, &ends, width)?.function()
}

/// The type of a value for that many directions, as far as it is known; `None` where there is
/// none that is made of arrays of floats.
pub fn ty(of: &Ty, width: &TokenStream) -> Option<Ty> {
    let inside = |t: &Ty| ty(t, width).map(Box::new);
    Some(match of {
        Ty::Float(FloatTy::Param(_)) => return None,
        Ty::Float(_) => Ty::Array(Box::new(of.clone()), width.clone()),
        Ty::Array(t, len) => Ty::Array(inside(t)?, len.clone()),
        Ty::Slice(t) => Ty::Slice(inside(t)?),
        Ty::Vec(t) => Ty::Vec(inside(t)?),
        Ty::Seq(t) => Ty::Seq(inside(t)?),
        Ty::Stack(t) => Ty::Stack(inside(t)?),
        Ty::Ref(mutable, t) => Ty::Ref(*mutable, inside(t)?),
        Ty::Tuple(ts) => Ty::Tuple(ts.iter().map(|t| ty(t, width)).collect::<Option<_>>()?),
        Ty::Unknown => Ty::Unknown,
        Ty::Int(_) | Ty::Bool | Ty::User(_) | Ty::Unit | Ty::Frames(_) | Ty::Residual(_) | Ty::Other(_) => {
            return None;
        }
    })
}
