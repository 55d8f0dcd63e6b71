//! The texts for what stands under the attribute and is no function.

/// Not supported yet.
pub fn later(what: &str, instead: &str) -> String {
    format!("not supported yet: `#[derive_grad]` on a whole `{what}`; {instead}")
}

/// Has no derivative.
pub fn never(what: &str, instead: &str) -> String {
    format!("`#[derive_grad]` goes on functions, not on {what}; {instead}")
}

pub const IMPL: &str = "move the code of its methods to free functions, and annotate those";
pub const TRAIT: &str = "annotate free functions, and call them";
pub const DATA: &str = "annotate the functions that compute with it";
pub const CONSTANT: &str = "annotate the functions that use it";
pub const USE: &str = "annotate the function where it is defined";
pub const FOREIGN: &str = "wrap the foreign function in a safe one, and give that its derivative with `partials(..)` or `vjp = path`";
pub const MACRO: &str = "write the attribute on the function inside of the macro";
pub const NO_BODY: &str = "a function without a body has nothing to differentiate; annotate a free function";
