//! Attribute macros of the test suite: `#[dual]` copies a function over dual
//! numbers, `#[zoo(..)]` also tests its generated gradients at given points.
//!
//! `#[dual]` also copies a struct, an enum or an `impl` of one.
//!
//! They know nothing of the compiler under test: the copy is the same Rust code
//! with another number type, so rustc itself is the independent oracle.

mod options;
mod rewrite;
mod types;
mod zoo;

use proc_macro::TokenStream;
use quote::quote;
use syn::{Error, Item, ItemFn, parse_macro_input};

use options::Options;

/// Emits the function and beside it `<name>_dual`, in which each float is a
/// `derive_grad_tests::Dual`. `#[dual(calls(g, h))]` redirects calls of `g` and
/// `h` to `g_dual` and `h_dual`, `#[dual(types(S, T))]` names of types to `SDual` and
/// `TDual`. On a struct or an enum `S` it emits `SDual`, on an `impl` one for `SDual`.
#[proc_macro_attribute]
pub fn dual(args: TokenStream, item: TokenStream) -> TokenStream {
    let options = parse_macro_input!(args as Options);
    match parse_macro_input!(item as Item) {
        Item::Fn(function) => {
            let original = options::original(&function, &zoo::called(&options, &function));
            let copy = rewrite::copy(&options, &function);
            quote!(#original #copy).into()
        }
        Item::Struct(item) => types::of_struct(&options, &item).into(),
        Item::Enum(item) => types::of_enum(&options, &item).into(),
        Item::Impl(item) => types::of_impl(&options, &item).into(),
        other => {
            Error::new_spanned(other, "a function, a struct, an enum or an `impl`").to_compile_error().into()
        }
    }
}

/// `#[dual]`, and a `#[test] fn check_<name>` that compares the generated
/// gradients with dual numbers and with differences at each `at(args..)`, with
/// dual numbers alone at each `kink(args..)`, and expects the function's own
/// panic from its gradients at each `panics(args..)`. It asks for `jvp`, and for `hvp` where
/// the result is a scalar and nothing that is `&mut` is differentiated, unless `no_modes` says
/// that asking for them is an error yet, `no_second` that `hvp` is, or `wrong_modes` that they are
/// not right yet.
///
/// With `ZOO_OFF='*'` in the environment the derivatives are made without
/// optimisations, with `ZOO_OFF=fuse,tables` without these; `ZOO_SKIP=f,g` leaves the
/// derivatives of these functions out.
///
/// An argument is given as an owned value: `[1.0, 2.0]` for a `&[f64]`.
#[proc_macro_attribute]
pub fn zoo(args: TokenStream, item: TokenStream) -> TokenStream {
    let options = parse_macro_input!(args as Options);
    let function = parse_macro_input!(item as ItemFn);
    let original = options::original(&function, &zoo::modes(&options, &function));
    let copy = rewrite::copy(&options, &function);
    match zoo::test(&options, &function) {
        Ok(test) => quote!(#original #copy #test).into(),
        Err(error) => error.to_compile_error().into(),
    }
}
