//! The texts of errors in forward mode and second derivatives.

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

pub const JACOBIAN_OF_FUNCTIONS: &str =
    "not supported yet: the Jacobian of a function that is given functions; call its `_vjp` for each output";

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
