//! The texts of all errors of the derive.

pub const UNION: &str =
    "a union cannot be differentiated: which of its fields holds a value is not known; use an enum";

pub const REFERENCE: &str = "a reference has no room for a derivative: the gradient is a struct of the same type; own the \
     value, or mark the field `#[grad(skip)]`";

pub const POINTER: &str =
    "a raw pointer cannot be followed to what it points to; own the value, or mark the field `#[grad(skip)]`";

pub const DYN: &str = "`dyn` hides what the value holds, so it has no derivative; use an enum or a type parameter, or mark the \
     field `#[grad(skip)]`";

pub const SKIP_FORM: &str = "expected `#[grad(skip)]`";

pub const CRATE_FORM: &str = "expected `#[grad(crate = path::to::derive_grad)]`";

pub const SKIP_TWICE: &str = "`skip` is given twice; keep one of them";

pub const CRATE_TWICE: &str = "`crate` is given twice; keep one of them";

pub const SKIP_PLACE: &str = "`skip` leaves out a field; put it on each field that is not differentiated";

pub const CRATE_PLACE: &str = "`crate = path` goes on the whole type";

pub fn unknown_word(word: &str, known: &str) -> String {
    format!("there is no option `{word}` here; the only one is `{known}`")
}

pub fn nothing(ty: &str) -> String {
    format!(
        "there is nothing to differentiate in `{ty}`: none of its fields holds floating-point numbers; remove the derive, \
         or mark the fields `#[grad(skip)]` to say that this is meant"
    )
}

pub fn by_name(ty: &str) -> String {
    let ty = ty.replace(" < ", "<").replace(" >", ">").replace(" :: ", "::");
    format!(
        "`{ty}` is taken for a type without derivative because of how it is called, but it is `Differentiable`; give it \
         a name of its own (`type Other = {ty};`), or mark the field `#[grad(skip)]`"
    )
}
