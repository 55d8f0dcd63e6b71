//! The texts of errors in options and signatures.

use super::{Display, list, similar};

pub fn own_name(name: &impl Display) -> String {
    format!(
        "this parameter hides the function `{name}` from what is generated, which calls it; give one of both another name"
    )
}

pub fn unknown_option(word: &str, known: &[&str]) -> String {
    let all = list(known);
    match similar(word, known.iter().copied()) {
        Some(near) => {
            format!("there is no option `{word}`; did you mean `{near}`? The options are {all}")
        }
        None => format!(
            "there is no option `{word}`; the options are {all}; to choose a parameter, write `wrt({word})`"
        ),
    }
}

pub fn expected_option(known: &[&str]) -> String {
    format!("expected an option; the options are {}", list(known))
}

pub fn repeated_option(word: &str) -> String {
    format!("the option `{word}` is given twice; keep one of them")
}

pub const TWO_DERIVATIVES: &str =
    "`vjp = path` and `partials(..)` both give the derivative by hand; keep one of them";
pub const WRT_FORM: &str = "expected `wrt(a, b)`: the names of parameters, in parentheses";
pub const NAME: &str = "expected the bare name of a parameter";
pub const COMMA: &str = "expected `,` before the next option";

pub const ORDER_FORM: &str = "expected `order = 2`, or a number up to 6";

pub const CHECKPOINT_FORM: &str =
    "expected `checkpoint`, or `checkpoint = 8`: how many states of a loop are kept, one at least";

pub const CHECKPOINT_ITEMS: &str = "with `checkpoint` the iterations of this loop would run again, but what it goes over \
     cannot be gone over twice; go over a range or a slice";

pub const CHECKPOINT_UNKNOWN: &str = "`checkpoint = k` needs to know how often a loop will run when it begins, but this function \
     has one that keeps something of each iteration and ends when it finds out; say `checkpoint`, \
     or count the iterations (`for _ in 0..n`)";

pub const CHECKPOINT_FAILS: &str = "with `checkpoint` loops run again in the reverse sweep, but one here may end the function \
     with an error or `None`; find that out before the loop or after it, or leave out `checkpoint`";

pub const EFFECT_IN_CHECKPOINT: &str = "with `checkpoint` this loop runs again in the reverse sweep, and so would this; move it \
     out of the loop, or leave out `checkpoint`";

pub const HIGHER_ORDER: &str = "an order above 6 is not supported; take 6, and differences of that";

pub const TWO_TANGENTS: &str =
    "`jvp = path` and `partials(..)` both give the derivative by hand; keep one of them";

pub fn no_such_parameter(name: &str, candidates: &[String]) -> String {
    let hint = similar(name, candidates.iter().map(String::as_str));
    let hint = hint.map(|s| format!("; did you mean `{s}`?")).unwrap_or_default();
    match candidates {
        [] => format!("there is no parameter `{name}`, nor any other that could be differentiated"),
        _ if hint.is_empty() => {
            format!(
                "there is no parameter `{name}`; those that can be differentiated are {}",
                list(candidates)
            )
        }
        _ => format!(
            "there is no parameter `{name}`{hint} Those that can be differentiated are {}",
            list(candidates)
        ),
    }
}

pub fn part_of_pattern(name: &str) -> String {
    format!("`{name}` is a part of a pattern; give the parameter a name, and take it apart in the body")
}

pub fn no_name(candidates: &[String]) -> String {
    match candidates {
        [] => "`wrt()` names no parameter, and there is none that could be differentiated".to_owned(),
        _ => format!("`wrt()` names no parameter; those that can be differentiated are {}", list(candidates)),
    }
}

pub fn type_parameter(ty: &str) -> String {
    format!(
        "`{ty}` is not known to be a float; bound it by `num_traits::Float`, or name the parameters to \
         differentiate in `wrt(..)`, without this one"
    )
}

pub fn repeated_parameter(name: &str) -> String {
    format!("`{name}` is named twice in `wrt`; name each parameter once")
}

pub fn inert_parameter(name: &str, ty: &str) -> String {
    format!(
        "`{name}` cannot be differentiated: its type `{ty}` holds no floating-point numbers; leave it out of `wrt(..)`"
    )
}

pub fn user_type(ty: &str, named: bool) -> String {
    let cure = if named {
        "leave it out of `wrt(..)`, or pass its numbers as floats, arrays, slices or tuples"
    } else {
        "name the parameters to differentiate in `wrt(..)`, without this one, or pass its numbers as floats, \
         arrays, slices or tuples"
    };
    format!("`{ty}` is not differentiable here; {cure}")
}

pub fn reference_inside(element: &str) -> String {
    let owned = match element.strip_prefix('[').and_then(|e| e.strip_suffix(']')) {
        Some(element) if !element.contains(';') => format!("Vec<{element}>"),
        _ => element.to_owned(),
    };
    format!(
        "references inside a slice, an array or a `Vec` have no place for their derivatives; let the elements be \
         `{owned}`, or leave the parameter out of `wrt(..)`"
    )
}

pub fn nothing_to_differentiate(candidates: &[(String, String)]) -> String {
    if candidates.is_empty() {
        return "there is nothing to differentiate: this function has no parameters".to_owned();
    }
    let all: Vec<String> = candidates.iter().map(|(n, t)| format!("`{n}: {t}`")).collect();
    format!(
        "there is nothing to differentiate: none of the parameters holds floating-point numbers ({})",
        all.join(", ")
    )
}

pub fn result_type(ty: &str) -> String {
    format!(
        "the result of type `{ty}` has no derivative; return a float, or an array, `Vec` or tuple of floats"
    )
}

pub const RESULT_REFERENCE: &str = "a returned reference cannot be followed to what it refers to; return the value, for instance with `.to_vec()`";
pub const RESULT_IMPL: &str =
    "the type behind `impl Trait` is hidden, so the result has no derivative; write the type";
pub const NO_RESULT: &str = "this function returns nothing and changes no parameter that is differentiated, so it has \
     no derivative; return a value, or take a `&mut` parameter";
pub const ASYNC: &str = "an `async` function cannot be differentiated: it may be suspended between its steps; compute the value in a \
     function without `async`, and await outside of it";
pub const EXTERN: &str = "a function with a foreign calling convention cannot be differentiated; move the body to \
     an ordinary function and differentiate that";
pub const VARIADIC: &str = "a variadic function cannot be differentiated; take a slice";
pub const UNSAFE: &str = "an `unsafe` function cannot be differentiated: what its callers must uphold is not known \
     to hold for the generated code; wrap it in a safe function with `partials(..)` or `vjp = path`";
pub const METHOD: &str = "not supported yet: methods; move the body to a free function";
pub const CFG_PARAM: &str = "a parameter under its own `#[cfg]` cannot be differentiated; put the `#[cfg]` on two \
     versions of the function";
pub const CFG_STMT: &str = "a statement under its own `#[cfg]` cannot be differentiated: attributes are expanded \
     before it is known whether the code is there; use `if cfg!(..)`";
pub const PARTIALS_SCALARS: &str =
    "`partials(..)` is for functions of floats that return a float; use `vjp = path`";

pub fn partials_count(expected: usize, found: usize) -> String {
    format!(
        "`partials(..)` needs one expression for each of the {expected} parameters to differentiate, not {found}"
    )
}

pub fn two_contexts(name: &str) -> String {
    format!(
        "two different variables are called `{name}` here, one of them made by a macro; give one of them \
         another name"
    )
}

pub fn shadowed_in_macro(name: &str, mac: &str) -> String {
    format!(
        "`{name}` is the name of more than one variable, and what `{mac}!` does with it cannot be seen; give one of \
         the variables another name"
    )
}

pub fn exit_in_expression(what: &str) -> String {
    format!(
        "`{what}` inside a larger expression cannot be followed; bind the part around it with a `let` first"
    )
}

/// A function that is generic in a float, calls others, and is given a function.
pub fn function_kept(name: &proc_macro2::Ident) -> String {
    format!(
        "`{name}` is generic in a float, calls other annotated functions and calls a function that it is given: \
         annotated functions can call it only where it does without one of these"
    )
}

pub const FUNCTION_IN_TRAIT: &str = "derivatives do not flow through functions that a method of a trait is given; leave it out \
     with `wrt(..)`, or make it a method of an `impl` without a trait";

/// A parameter of a closure that is changed through a reference whose type is not written.
pub fn untyped_parameter(name: &proc_macro2::Ident) -> String {
    format!("the type of `{name}` must be written, as it is changed here: `|{name}: &mut T, ..|`")
}

/// A closure as an argument that changes what it captures.
pub fn changed_capture(name: &proc_macro2::Ident) -> String {
    format!(
        "this closure changes `{name}`, and runs again in the reverse sweep of the function that is given it; \
         let it give back what it computes"
    )
}

pub const EFFECT_IN_CLOSURE: &str = "a closure that an annotated function is given runs again in the reverse sweep, \
     and so would this; move it out of the closure";

pub fn resized_parameter(name: &str) -> String {
    format!(
        "this changes the length of a `Vec` in `{name}`, but the adjoint of `{name}` keeps its lengths; take it as \
         a `&mut Vec`, write to a slice of the final length, or leave `{name}` out of `wrt(..)`"
    )
}

pub fn inner_item(name: &str) -> String {
    if name == "*" {
        return "what a glob import in an inner block brings into scope cannot be seen; move it to the \
                beginning of the function, or name what it imports"
            .to_owned();
    }
    format!(
        "`{name}` is also the name of something else outside of this block; give the item another name, or move it \
         out of the function"
    )
}

pub fn recursive_inner(name: &str) -> String {
    format!(
        "`{name}` calls itself, so it cannot be differentiated with the function around it; put `#[derive_grad]` on it"
    )
}

pub fn two_inner(name: &str) -> String {
    format!(
        "two functions in here are called `{name}`, and are differentiated where they are called; rename one"
    )
}

pub fn reference_not_kept(name: &dyn Display) -> String {
    format!(
        "the derivative of `{name}` keeps references between its two halves, which it cannot do where it is called \
         by another annotated function; let `{name}` take what they refer to as parameters"
    )
}

pub fn unknown_label(label: &dyn Display) -> String {
    format!("there is no loop or block `{label}` around this")
}
