//! The attribute macro of `derive_grad`; use it through that crate.

#[cfg(test)]
extern crate alloc; // the interpreter has a part of the runtime

mod check;
mod compiler;
mod derive;
mod float_methods;

use proc_macro::TokenStream;

/// Generates the exact reverse-mode gradient of a function beside it, as ordinary Rust.
///
/// For `fn f(x: f64, y: &[f64]) -> f64`:
///
/// - `f_grad(x, y)` is the gradient `(f64, Vec<f64>)`,
/// - `f_value_and_grad(x, y)` the value and the gradient,
/// - `f_vjp(x, y, seed, &mut d_x, &mut d_y)` adds `seed` times the gradient to `d_x` and `d_y`, and returns
///   the value. Where the result is not a scalar, or a `&mut` parameter takes part, it is all there is.
///
/// Each function that is called with an active value, one that depends on a parameter and that the result
/// depends on, needs the attribute too. What cannot be differentiated is a compile error that says what to do
/// instead.
///
/// On a method it does the same (`self` takes part where `wrt` names it, `&mut self` always). On a whole `impl` it
/// does so for every function in it that has something to differentiate, and on the `impl` of an operator's trait
/// it makes the operator known to callers. On a whole inline `mod`, it does all that for what is in it. A nested
/// `#[derive_grad(..)]` gives one function its own options, `#[derive_grad(skip)]` leaves one out.
///
/// # Options
///
/// - `wrt(a, b)`: the parameters to differentiate with respect to; by default all that can be.
/// - `partials(e1, e2, ..)`: for functions of scalars, the partial derivatives by hand, over the parameters and
///   `value`, the result.
/// - `vjp = path`: this function, with the signature of `f_vjp`, is the derivative.
/// - `reassociate`: the generated functions may add up sums of floats in another order; their value then equals the
///   function's to rounding.
/// - `checkpoint`, `checkpoint = k`: loops keep the state of about sqrt(n), or of at most k, iterations, and run the
///   others again.
/// - `explain`: the documentation of `f_vjp` also says what is kept and which loops are fused, and why.
/// - `no_link`: leaves out the hidden type `f` through which other annotated functions call this one.
/// - `crate = path`: where the package `derive_grad` is, if it is renamed or re-exported.
#[proc_macro_attribute]
pub fn derive_grad(args: TokenStream, item: TokenStream) -> TokenStream {
    compiler::expand(args.into(), item.into()).into()
}

/// Lets gradients be taken with respect to a struct or enum: the gradient is a value of the same type.
///
/// Fields that are visibly without derivative (integers, `bool`, strings, maps, functions, ...) are copied.
/// `#[grad(skip)]` says that of any other field. `#[grad(crate = path)]` on the type tells where the package
/// `derive_grad` is found when it is renamed.
#[proc_macro_derive(Differentiable, attributes(grad))]
pub fn differentiable(item: TokenStream) -> TokenStream {
    derive::expand(item.into()).into()
}

/// Panics unless `f_value_and_grad` and `f_grad` are the value and the gradient of `f`, by differences; see the
/// module `check` of `derive_grad`.
#[proc_macro]
pub fn assert_gradient(args: TokenStream) -> TokenStream {
    check::expand(check::Kind::Gradient, args.into()).into()
}

/// Panics unless `f_jvp` is the directional derivative of `f`, by differences, and agrees with `f_vjp`: for a seed
/// `v` and a direction `u`, `<v, J u>` is `<J^T v, u>`. See the module `check` of `derive_grad`.
///
/// `unit` behind the call says that the function returns nothing.
#[proc_macro]
pub fn assert_jvp(args: TokenStream) -> TokenStream {
    check::expand(check::Kind::Jvp, args.into()).into()
}

/// Panics unless `f_hvp` is the derivative of `f_grad` in a direction, by differences; see the module `check` of
/// `derive_grad`.
#[proc_macro]
pub fn assert_hvp(args: TokenStream) -> TokenStream {
    check::expand(check::Kind::Hvp, args.into()).into()
}

/// Makes the methods of floats known as methods of users' types are; only for `derive_grad` itself.
#[doc(hidden)]
#[proc_macro]
pub fn __float_methods(_: TokenStream) -> TokenStream {
    float_methods::expand().into()
}
