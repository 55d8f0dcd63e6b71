//! The compiler behind `#[derive_grad]`.

use proc_macro2::TokenStream;

/// Expands `#[derive_grad(args)] item`.
pub fn expand(_args: TokenStream, item: TokenStream) -> TokenStream {
    item
}
