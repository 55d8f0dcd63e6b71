//! What the unit tests of several passes start with.

use proc_macro2::TokenStream;

use super::diagnostics::Diagnostics;
use super::ir::Function;
use super::lower;
use super::options::Options;

/// A function as it is lowered, with these options.
pub fn lowered_with(options: TokenStream, source: &str) -> Function {
    let mut diagnostics = Diagnostics::default();
    let mut item = syn::parse_str(source).expect(source);
    let words = lower::identifiers(&item);
    let options = Options::parse(options, &mut diagnostics);
    let function = lower::function(&mut item, words, &options, &mut diagnostics);
    let errors = diagnostics.into_compile_error();
    assert!(errors.is_none(), "{source}: {errors:?}");
    function.expect("a function, as there are no errors")
}

/// The same with none.
pub fn lowered(source: &str) -> Function {
    lowered_with(TokenStream::new(), source)
}

/// The parameters that are differentiated, in their order.
pub fn order(function: &Function) -> Vec<usize> {
    (0..function.params.len()).filter(|k| function.params[*k].wrt).collect()
}
