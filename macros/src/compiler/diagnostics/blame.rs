//! The texts of blames: why a piece of code has no derivative.

use super::similar;

pub fn untold_chunks(name: &str) -> String {
    format!(
        "the length of these arrays is not known here; write it: `{name}::<3>()`, of a variable or a field"
    )
}

pub fn unknown_macro(name: &str) -> String {
    format!(
        "what `{name}!` expands to cannot be seen, so its value has no derivative; write the code out, or move it to an annotated function"
    )
}

pub fn unknown_method(name: &str, known: &[&str]) -> String {
    let near = similar(name, known.iter().copied());
    let near = near.map(|n| format!(" (did you mean `{n}`?)")).unwrap_or_default();
    format!(
        "no derivative is known for the method `{name}`{near}; move the computation to an annotated function, or give \
         it derivatives with `partials(..)`"
    )
}

pub fn adaptor(name: &str) -> String {
    format!(
        "not supported yet: a derivative through `{name}` of an iterator or `Option`; write it as a `for` loop, or \
         with `if` and `match`"
    )
}

pub fn sort(name: &str) -> String {
    format!(
        "`{name}` moves values by their size, which cannot be followed; sort indices, and read through them"
    )
}

pub fn size_change(name: &str) -> String {
    format!(
        "not supported yet: a derivative through `{name}`; use an array, a slice, or a `Vec` with `push`, `pop`, \
         `truncate` and `clear`"
    )
}

pub fn unknown_list(name: &str) -> String {
    format!(
        "not supported yet: a derivative through `{name}` of what is not known to be a `Vec`; use one, or write \
         its type at its `let`"
    )
}

pub fn dyn_call(object: &str, name: &str) -> String {
    format!(
        "`dyn {object}` hides which function is called, so `{name}` has no derivative here; take `&impl {object}`"
    )
}

pub fn user_method(name: &str) -> String {
    format!(
        "not supported yet: a derivative through the method `{name}` of a user's type; call a free annotated function"
    )
}

pub fn changes_parameter(ty: &str, name: &str) -> String {
    format!(
        "`{name}` may change a value of the type `{ty}`, of which it is not known that it has a derivative; add the \
         bound `{ty}: Differentiable`, or take the value by shared reference"
    )
}

pub fn left_out_field(field: &str) -> String {
    format!(
        "a derivative would be lost in `{field}`, which its struct leaves out, `#[grad(skip)]`; put \
         `derive_grad::stop_gradient(..)` into it, or take the attribute off the field"
    )
}

pub fn bystander(name: &impl std::fmt::Display) -> String {
    format!(
        "`{name}` is lent here beside something that has a derivative, in code whose value has none; bind what the \
         call gives to a variable first"
    )
}

pub fn std_function(path: &str) -> String {
    format!(
        "`{path}` of the standard library has no derivative; write its formula, or wrap it in a function with `partials(..)`"
    )
}

pub fn hidden_change(name: &str) -> String {
    format!(
        "`{name}` may be changed here in a way that cannot be followed; change it in a statement of its own"
    )
}

pub fn cast(ty: &str) -> String {
    format!("`{ty}` is not known to be a float; cast to `f64` or `f32`")
}

pub const TEXT: &str = "text made from a number loses its derivative; keep the number itself";

pub fn integer_method(name: &str) -> String {
    format!("`{name}` has no derivative: it looks at the bits of the number; compute with arithmetic instead")
}

pub fn shared_cell(name: &str) -> String {
    format!(
        "`{name}` reaches into a cell or lock, through which derivatives cannot be followed; keep the value in a local \
         variable or a `&mut` parameter"
    )
}

pub fn field(name: &str) -> String {
    format!(
        "not supported yet: a derivative through the field `{name}` of a struct; use a tuple, an array or separate variables"
    )
}

/// A call of a parameter that `wrt(..)` does not name.
pub fn left_out(name: &str) -> String {
    format!(
        "`{name}` is called with something active; name it in `wrt(..)`, so that its derivative is asked for"
    )
}

pub fn closure_call(name: &str) -> String {
    format!(
        "`{name}` is a closure or function pointer, so what it computes cannot be seen; call an annotated function, write the code in place, or take it as a parameter of a type like `impl Fn(f64) -> f64`, which gives no reference"
    )
}

pub fn associated(path: &str) -> String {
    format!(
        "not supported yet: a derivative through the associated function `{path}`; call a free annotated function"
    )
}

pub fn pointer(path: &str) -> String {
    format!("not supported yet: a derivative through `{path}`; keep the value in a local variable")
}

pub fn constructor(path: &str) -> String {
    format!(
        "not supported yet: a derivative through `{path}(..)`; use a tuple, an array or separate variables"
    )
}

pub const CALLEE: &str = "what is called here is a closure or function pointer, so what it computes cannot be seen; call an annotated function, write the code in place, or take it as a parameter of a type like `impl Fn(f64) -> f64`, which gives no reference";
pub const GUARD: &str =
    "not supported yet: a guard on an element that may not be there; test it with an `if` inside of the arm";
pub const CLOSURE_IN_MACRO: &str = "what this macro does with a closure over values that carry derivatives cannot be seen; \
     call the closure outside of the macro";
pub const SEARCH: &str = "an exclusive reference that is searched for cannot be followed; search for the position \
                          with `iter()`, and index with it";
pub const COLLECT: &str = "a derivative is followed into a `Vec` only; collect into a `Vec`";
pub const ZIP: &str =
    "this iterator cannot be gone through beside the other one; collect it into a `Vec` first";
pub const ZIP_EFFECTS: &str = "how often a closure before `zip` runs is not specified where the other side is shorter, \
     so one with effects has no derivative here; write a `for` loop";
pub const FROM_FN: &str =
    "the length of this array is not known here; write its type, `let a: [f64; 3] = ..`";
pub const CLOSURE: &str = "a closure hides when its code runs, so derivatives cannot be followed through it; call an \
     annotated function, or write the code in place";
pub const UNSAFE: &str = "`unsafe` code may change memory in ways that cannot be seen, so it has no derivative; move it \
     to a function with `partials(..)` or `vjp = path`";
pub const RAW: &str = "a raw pointer cannot be followed, so derivatives through it are lost; use a reference";
pub const ASYNC: &str = "`async` code runs at another time, so derivatives cannot be followed through it";
pub const CONST_BLOCK: &str = "a `const` block cannot depend on parameters";
pub const RANGE: &str = "a range of floats has no derivative";
pub const STATIC: &str =
    "a `static` outlives the call, so what is written to it has no derivative; use a `&mut` parameter";
pub const WRAPPER: &str = "a `Result` that carries derivatives, or an `Option` that a call gives, is followed only from \
     where `Ok(..)` or `Some(..)` stands to where it is taken apart, and an error not at all; take it apart there, or return early";
pub const QUESTION_IN_CLOSURE: &str = "it is not told whether this closure returns an `Option` or a `Result`; write its \
                                       type, `|x| -> Option<f64> { .. }`";
pub const QUESTION: &str = "not supported yet: `?` on a value that carries derivatives; use `match`";
pub const LET_REFERENCE: &str = "a reference that is chosen or changed at run time cannot be followed to what it refers \
     to; use an index, or branch around the code that uses it";
/// What is written through a reference that cannot be followed.
pub fn hidden_write(owner: &proc_macro2::Ident) -> String {
    format!(
        "this may refer to `{owner}`, and what is written through it cannot be followed there; write to `{owner}` \
         itself, with an index, or branch around the code that writes"
    )
}
pub const STORED_REFERENCE: &str =
    "a reference stored in another value cannot be followed; store the value itself or an index";
pub const PATTERN: &str =
    "not supported yet: this pattern on a value that carries derivatives; use indices or fields";
pub const SYNTAX: &str =
    "not supported: a derivative through this syntax; write it with `let`, `if`, `match` and loops";
pub const ITERATION: &str = "not supported yet: a derivative through this iterator; loop over a range of indices, or over \
     slices with `iter`, `zip`, `enumerate`, `rev`, `skip`, `take`, `step_by`, `windows`, `chunks`";
