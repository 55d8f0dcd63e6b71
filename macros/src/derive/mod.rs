//! `#[derive(Differentiable)]`: takes the tokens of a struct or enum, gives the
//! impls of the runtime's traits for it, field by field, or the errors.

mod bounds;
mod emit;
mod generic;
mod read;
#[cfg(test)]
mod tests;
pub mod text;
mod zero;

use proc_macro2::TokenStream;

use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::lower::{arguments, left_out};

/// Expands `#[derive(Differentiable)] item`.
pub fn expand(item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let generated = match syn::parse2::<syn::DeriveInput>(item) {
        Ok(input) => {
            arguments::remember(&input.ident, &input.generics);
            left_out::remember(&input);
            read::read(&input, &mut diagnostics).map(|ty| emit::impls(&ty))
        }
        Err(error) => Some(error.to_compile_error()),
    };
    diagnostics.into_compile_error().or(generated).unwrap_or_default()
}
