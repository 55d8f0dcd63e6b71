//! The texts of errors in annotated modules and impls.

pub const OTHER_FILE: &str = "the attribute sees only what stands in this file; write the module with `{ .. }`, or \
     annotate its functions one by one";
pub const TWICE: &str = "`#[derive_grad]` stands here twice; put all options into one";
pub const FORM: &str = "expected `#[derive_grad(..)]`, with options in parentheses";
pub const NO_SIBLINGS: &str = "this method has nothing to differentiate, or nothing that can be: floats must go in, and come \
     out in its result or in a `&mut` parameter";
pub const BY_HAND_IN_TRAIT: &str = "not supported yet: a derivative by hand on a method of a trait; call a free function with \
     that derivative in its body";
pub const SKIP_ALONE: &str = "`skip` leaves the item out; remove the other options";

pub fn not_common(word: &str) -> String {
    format!(
        "`{word}` is for one function; write it on that function in here, in a `#[derive_grad(..)]` of its own"
    )
}

pub fn no_derivative(method: &proc_macro2::Ident, of: &proc_macro2::Ident) -> String {
    format!(
        "a derivative would have to flow through `{method}` of the trait `{of}`, which has none for this type: put \
         `#[derive_grad]` on the whole `impl {of} for ..`, and where that does not suffice, on `{method}` in it too"
    )
}

pub fn not_annotated(of: &proc_macro2::Ident) -> String {
    format!(
        "a derivative would have to flow through a method of the trait `{of}`, whose `impl` for this type is not \
         annotated: put `#[derive_grad]` on the whole `impl {of} for ..`"
    )
}

pub fn takes_no_part(method: &proc_macro2::Ident, of: &proc_macro2::Ident) -> String {
    format!(
        "a derivative would have to flow through `{method}`, which takes no part in the annotated `impl {of} for ..`: \
         put `#[derive_grad(..)]` on it there"
    )
}

pub fn of_standard(name: &str) -> String {
    let instead = match name {
        "Sum" | "Product" => {
            "write the sum as a fold, `.fold(zero, |sum, item| sum + item)`, and put the attribute on the `impl` of the operator"
        }
        _ => "put the attribute on a function of its own, and call that here and in annotated functions",
    };
    format!("`{name}` is a trait of the standard library, whose methods have no derivative; {instead}")
}

pub fn takes_part(name: &str) -> String {
    format!(
        "`{name}` takes part because the attribute is on the whole `mod` or `impl` around it; write \
         `#[derive_grad(skip)]` on it to leave it out"
    )
}
