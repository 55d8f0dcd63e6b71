//! Lints: generated code is a quiet guest in a crate that denies them all, also
//! where only `f_grad` is called. Each group is a module of its own, and all have
//! the same content, so that the lint that complains is told from the module.
//! Run it under clippy too: `cargo clippy -p derive_grad_tests --test lints`.
#![forbid(unsafe_code)]
#![deny(future_incompatible, non_ascii_idents, rust_2021_compatibility, rust_2024_compatibility)] // these go for whole crates
#![allow(clippy::duplicate_mod, clippy::mod_module_files)]

#[deny(warnings)]
#[path = "lints/sample.rs"]
pub mod warnings;

#[deny(missing_docs)]
#[path = "lints/sample.rs"]
pub mod missing_docs;

#[deny(
    unused,
    unused_results,
    unused_qualifications,
    unused_lifetimes,
    unused_import_braces,
    unused_macro_rules
)]
#[path = "lints/sample.rs"]
pub mod unused;

#[deny(let_underscore, nonstandard_style, keyword_idents, refining_impl_trait, rust_2018_idioms)]
#[path = "lints/sample.rs"]
pub mod groups;

#[deny(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    impl_trait_redundant_captures,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_abi,
    missing_copy_implementations,
    missing_debug_implementations,
    redundant_imports,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unstable_features,
    unused_extern_crates,
    variant_size_differences
)]
#[path = "lints/sample.rs"]
pub mod allowed_by_default;

#[deny(clippy::all)]
#[path = "lints/sample.rs"]
pub mod clippy_all;

#[deny(clippy::pedantic)]
#[path = "lints/sample.rs"]
pub mod clippy_pedantic;

#[deny(clippy::nursery)]
#[path = "lints/sample.rs"]
pub mod clippy_nursery;

/// Those of the restriction group that users do turn on and that the sample itself obeys.
#[deny(
    clippy::absolute_paths,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::as_underscore,
    clippy::clone_on_ref_ptr,
    clippy::dbg_macro,
    clippy::else_if_without_else,
    clippy::empty_structs_with_brackets,
    clippy::expect_used,
    clippy::infinite_loop,
    clippy::inline_always,
    clippy::let_underscore_must_use,
    clippy::let_underscore_untyped,
    clippy::lossy_float_literal,
    clippy::map_err_ignore,
    clippy::mem_forget,
    clippy::min_ident_chars,
    clippy::missing_docs_in_private_items,
    clippy::mod_module_files,
    clippy::multiple_inherent_impl,
    clippy::multiple_unsafe_ops_per_block,
    clippy::panic,
    clippy::partial_pub_fields,
    clippy::print_stdout,
    clippy::pub_use,
    clippy::pub_without_shorthand,
    clippy::same_name_method,
    clippy::separated_literal_suffix,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::str_to_string,
    clippy::todo,
    clippy::undocumented_unsafe_blocks,
    clippy::unreachable,
    clippy::unseparated_literal_suffix,
    clippy::unwrap_used,
    clippy::use_debug,
    clippy::wildcard_enum_match_arm
)]
#[path = "lints/sample.rs"]
pub mod clippy_restriction;

#[forbid(missing_docs, unsafe_code)]
#[path = "lints/sample.rs"]
pub mod forbidden;

/// Private, and nothing but one gradient is called: no dead code elsewhere.
#[deny(warnings, clippy::all, clippy::pedantic, clippy::nursery)]
mod only_gradients {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn scalar(x: f64, y: f64) -> f64 {
        helper(x) * y
    }

    #[derive_grad]
    fn helper(x: f64) -> f64 {
        x.sin()
    }

    #[derive_grad(no_link)]
    fn unlinked(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for x in x {
            sum += x * x;
        }
        sum
    }

    #[derive_grad(wrt(x))]
    fn generic<T>(x: f64, n: T) -> f64
    where
        T: Into<u32>,
    {
        x * f64::from(n.into())
    }

    fn by_hand(x: f64) -> f64 {
        x.cbrt()
    }

    fn by_hand_vjp(x: f64, seed: f64, d_x: &mut f64) -> f64 {
        let value = by_hand(x);
        *d_x += seed / (3.0 * value * value);
        value
    }

    #[derive_grad(vjp = by_hand_vjp)]
    fn root(x: f64) -> f64 {
        by_hand(x)
    }

    #[derive_grad]
    fn in_place(x: &mut f64, y: f64) {
        *x *= y;
    }

    #[test]
    fn gradients() {
        let (dx, dy) = scalar_grad(0.0, 3.0);
        assert!((dx - 3.0).abs() < 1e-15 && dy.abs() < 1e-15);
        assert!((unlinked_grad(&[1.5])[0] - 3.0).abs() < 1e-15);
        assert!((generic_grad(1.5, 2_u8) - 2.0).abs() < 1e-15);
        assert!((root_grad(8.0) - 1.0 / 12.0).abs() < 1e-15);
        let (mut dx, mut dy) = (2.0, 0.0);
        in_place_vjp(&mut 5.0, 3.0, &mut dx, &mut dy);
        assert!((dx - 6.0).abs() < 1e-15 && (dy - 10.0).abs() < 1e-15);
    }
}

/// Lints that the user allows or expects on a function hold in what is generated from it.
#[deny(warnings, clippy::all, clippy::pedantic)]
mod attributes {
    use derive_grad::derive_grad;

    #[allow(non_snake_case)]
    #[derive_grad]
    fn Capital(X: f64) -> f64 {
        X * X
    }

    #[expect(clippy::cast_precision_loss, reason = "n is small")]
    #[derive_grad]
    fn cast(x: f64, n: usize) -> f64 {
        x * n as f64
    }

    #[expect(clippy::float_cmp)]
    #[derive_grad]
    fn compare(x: f64) -> f64 {
        if x == 0.5 { x } else { x * x }
    }

    #[derive_grad]
    #[inline(never)]
    #[track_caller]
    #[must_use = "a number"]
    fn tracked(x: f64) -> f64 {
        assert!(x > 0.0, "{x}");
        x.ln()
    }

    #[deprecated(note = "old")]
    #[derive_grad]
    fn old(x: f64) -> f64 {
        x * x
    }

    #[cfg(any())]
    #[derive_grad]
    fn absent(x: f64) -> f64 {
        undefined(x)
    }

    #[test]
    fn gradients() {
        assert!((CapitalTest::grad(3.0) - 6.0).abs() < 1e-15);
        assert!((cast_grad(3.0, 2) - 2.0).abs() < 1e-15);
        assert!((compare_grad(3.0) - 6.0).abs() < 1e-15);
        assert!((tracked_grad(2.0) - 0.5).abs() < 1e-15);
        #[allow(deprecated)]
        let old = old_grad(3.0);
        assert!((old - 6.0).abs() < 1e-15);
    }

    struct CapitalTest;

    impl CapitalTest {
        fn grad(x: f64) -> f64 {
            Capital_grad(x)
        }
    }
}

#[test]
fn samples_are_there() {
    let (dw, db) = warnings::scalar_grad(0.5, 0.5);
    assert!(dw > 0.0 && db > 0.0);
    assert!((missing_docs::recursive_grad(2.0, 4) - 12.0).abs() < 1e-14);
}
