//! Errors: collected while the passes run, reported together, with the texts of
//! all messages of the front end.
//!
//! A message is in lower case, says what is wrong at the token it points to, why
//! that has no derivative, and what to do instead.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// Collects errors.
#[derive(Debug, Default)]
pub struct Diagnostics {
    errors: Vec<syn::Error>,
}

impl Diagnostics {
    /// Adds an error at a span. The same error at the same place is said once.
    pub fn error(&mut self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    /// Adds an error at all of some tokens.
    pub fn error_spanned(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    fn push(&mut self, error: syn::Error) {
        let place = |e: &syn::Error| format!("{:?} {e}", e.span());
        let known = self.errors.iter().any(|e| place(e) == place(&error));
        if !known {
            self.errors.push(error);
        }
    }

    /// Adds all errors of another collection.
    pub fn append(&mut self, other: Diagnostics) {
        other.errors.into_iter().for_each(|error| self.push(error));
    }

    /// Whether there are any.
    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// All errors as one; `None` where there are none.
    pub fn into_compile_error(self) -> Option<TokenStream> {
        let all = self.errors.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        all.map(|error| error.to_compile_error())
    }
}

/// `` `a`, `b` and `c` ``
pub fn list<T: Display>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> = names.into_iter().map(|n| format!("`{n}`")).collect();
    match names.split_last() {
        None => String::new(),
        Some((one, [])) => one.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// The candidate that was probably meant.
pub fn similar<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let limit = (word.chars().count() / 3).min(3);
    let near = candidates.into_iter().filter(|c| *c != word).map(|c| (distance(word, c), c)).min()?;
    (near.0 <= limit).then_some(near.1)
}

/// The number of letters to change, add, remove or exchange with their neighbour
/// to get from one word to the other.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = change.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// Of forward mode and second derivatives.
pub mod modes {
    pub const FUNCTION_PARAMETER: &str =
        "not supported yet: second derivatives of a function that is given functions; take `jvp`";

    pub const SECOND_WITH_FUNCTIONS: &str =
        "not supported yet: second derivatives through a call that is given functions; take `jvp`";

    pub const CALL: &str = "not supported yet: a tangent through a call that is given functions, or of a parameter; leave out \
         `jvp`, `hvp` and `hessian`";

    pub const THIRD_OF_OPERATOR: &str = "not supported yet: third derivatives through an operator of your own; take `order = 2`, or write out \
         what it does";

    pub const NO_GRADIENT: &str = "second derivatives are those of a scalar result, with no `&mut` parameter among those \
         that are differentiated; `f_jvp` is there for all functions";

    pub const HESSIAN_OF: &str = "an `f_hessian` is with respect to scalars, or to one array or slice of scalars; name them in `wrt(..)`, \
         or take `hvp`";

    pub const BY_HAND: &str = "the derivative of this function is given by hand, as `vjp = ..`; give its tangent too, as `jvp = path`, \
         a function with the signature of `f_jvp`";

    pub const HAND_WRAPPED: &str = "not supported yet: a tangent by hand as the derivative of a function that returns an `Option` or a \
         `Result`; give `vjp = path` too, and leave out second derivatives";

    pub const HAND_EXCLUSIVE: &str = "not supported yet: a tangent by hand as the derivative of a function with a `&mut` parameter; give \
         `vjp = path` too";

    pub const HAND_GENERIC: &str = "not supported yet: a tangent by hand as the derivative of a function with type parameters; give \
         `vjp = path` too";

    pub const HAND_OF_FUNCTIONS: &str =
        "not supported yet: a tangent by hand of a function that is given functions";

    pub const SECOND_BY_HAND: &str = "the second derivatives of a function whose partial derivatives are given by hand go through its \
         link; leave out `no_link`";

    pub const OF_TRAIT: &str =
        "not supported yet: second derivatives and Jacobians of methods of traits; leave this out";

    pub fn no_tangent(method: &dyn super::Display) -> String {
        format!(
            "the tangent of `{method}` is needed, but it has none here: put `#[derive_grad(jvp)]` on it in the `impl`, \
             or in the trait where it has its body there"
        )
    }

    pub const OPERATOR: &str = "an operator that calls other annotated functions has a tangent only if asked for: \
         `#[derive_grad(jvp)]` on its `impl`, and on those";

    pub const SECOND_OF_OPERATOR: &str = "an operator that calls other annotated functions has second derivatives only if asked for: \
         `#[derive_grad(order = 2)]` on its `impl`, and on those";

    pub const EXCLUSIVE_IN_HESSIAN: &str = "`f_hessian` runs the function once for each direction, and each would find in this `&mut` \
         parameter what the one before left there; keep it in a local variable, or take `hvp`";

    pub const JACOBIAN_OF_FUNCTIONS: &str = "not supported yet: the Jacobian of a function that is given functions; call its `_vjp` for each output";

    pub const JACOBIAN_OF: &str = "there is an `f_jacobian` of floats, and of arrays, `Vec`s, tuples and structs of them; \
         call `f_vjp` for each output";

    pub const EXCLUSIVE_IN_JACOBIAN: &str = "there is an `f_jacobian` of a result, or of what the single `&mut` parameter of a function without \
         result holds at the end, if that is differentiated; call `f_vjp` for each output";

    pub const EFFECT_IN_JACOBIAN: &str = "`f_jacobian` runs the function more than once, and so would this; \
         move it out of the function, or call `f_vjp` for each output";

    pub const EFFECT_IN_ORDER: &str = "this gradient cannot be differentiated: that would run its function again, with something in it that may \
         do more than compute; move it out of the function";

    pub const ORDER_WITHOUT_LINK: &str = "`order` makes the gradients ones that annotated functions may call, and `no_link` keeps these out; leave out one of them";

    pub const NO_ORDER: &str = "not supported yet: second derivatives through calls of this function, since the types of what it \
         would have to keep are not known (it is generic and calls others, or a variable needs a type)";

    pub const LEFT_OUT_OF_OPERATOR: &str =
        "a derivative would have to flow into a side of this operator that is not differentiated";

    pub const EFFECT_IN_HESSIAN: &str = "`f_hessian` runs the function once for each direction, and so would this; \
         move it out of the function, or take `hvp`";
}

/// The texts of errors in options and signatures.
pub mod text {
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
            _ => format!(
                "`wrt()` names no parameter; those that can be differentiated are {}",
                list(candidates)
            ),
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

    pub fn reference_not_kept(name: &dyn Display) -> String {
        format!(
            "the derivative of `{name}` keeps references between its two halves, which it cannot do where it is called \
             by another annotated function; let `{name}` take what they refer to as parameters"
        )
    }

    pub fn unknown_label(label: &dyn Display) -> String {
        format!("there is no loop or block `{label}` around this")
    }
}

/// The texts for what stands under the attribute and is no function.
pub mod target {
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
    pub const NO_BODY: &str =
        "a function without a body has nothing to differentiate; annotate a free function";
}

/// The texts of blames: why a piece of code has no derivative.
pub mod blame {
    use super::similar;

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
        format!(
            "`{name}` has no derivative: it looks at the bits of the number; compute with arithmetic instead"
        )
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
    pub const GUARD: &str = "not supported yet: a guard on an element that may not be there; test it with an `if` inside of the arm";
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
    pub const RAW: &str =
        "a raw pointer cannot be followed, so derivatives through it are lost; use a reference";
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
}

/// The texts of errors in annotated modules and impls.
pub mod items {
    pub const OTHER_FILE: &str = "the attribute sees only what stands in this file; write the module with `{ .. }`, or \
         annotate its functions one by one";
    pub const TWICE: &str = "`#[derive_grad]` stands here twice; put all options into one";
    pub const FORM: &str = "expected `#[derive_grad(..)]`, with options in parentheses";
    pub const NO_SIBLINGS: &str = "this method has nothing to differentiate, or nothing that can be: floats must go in, and come \
         out in its result or in a `&mut` parameter";
    pub const VJP_IN_TRAIT: &str = "not supported yet: `vjp = path` on a method of a trait; call a free function with that \
         derivative in its body";
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
}
