//! The attribute macro of `derive_grad`; use it through that crate.

mod compiler;

use proc_macro::TokenStream;

/// Generates the gradient of the annotated function beside it.
#[proc_macro_attribute]
pub fn derive_grad(args: TokenStream, item: TokenStream) -> TokenStream {
    compiler::expand(args.into(), item.into()).into()
}
