//! `assert_gradient!` and its like: takes a call, gives the call of a check in the runtime
//! with the function and what was generated from it as closures over the arguments.

mod emit;
mod parse;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;

/// Which of them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Gradient,
    Jvp,
    Hvp,
}

/// Expands `assert_gradient!(f(x, &y), wrt(x))`.
pub fn expand(kind: Kind, args: TokenStream) -> TokenStream {
    match syn::parse2::<parse::Check>(args) {
        Ok(check) => emit::check(kind, &check),
        Err(error) => error.to_compile_error(),
    }
}
