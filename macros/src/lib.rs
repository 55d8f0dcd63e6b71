//! The attribute macro of `derive_grad`; use it through that crate.

mod compiler;
mod derive;

use proc_macro::TokenStream;

/// Generates the gradient of the annotated function beside it.
///
/// On a whole inline `mod`, it does so for every function in it, and in the modules in it, that has something to
/// differentiate. A nested `#[derive_grad(..)]` gives one function its own options, `#[derive_grad(skip)]` leaves
/// one out.
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
