//! Snapshots of the derive's output.
#![allow(clippy::needless_raw_string_hashes)] // written by `UPDATE_EXPECT=1`

use expect_test::{Expect, expect};
use quote::ToTokens as _;

/// The impls for an item.
fn impls(item: &str) -> Vec<syn::ItemImpl> {
    let tokens = super::expand(item.parse().expect("the item is Rust"));
    let file: syn::File = syn::parse2(tokens).expect("the impls are Rust");
    let is_impl = |item| match item {
        syn::Item::Impl(item) => item,
        other => panic!("not an impl: {}", other.to_token_stream()),
    };
    file.items.into_iter().map(is_impl).collect()
}

/// One method of the impls.
fn check(item: &str, method: &str, expected: Expect) {
    let all = impls(item).into_iter().flat_map(|i| i.items);
    let mut named = all.filter_map(|item| match item {
        syn::ImplItem::Fn(function) if function.sig.ident == method => Some(function),
        _ => None,
    });
    let mut function = named.next().expect("the method is there");
    function.attrs.clear();
    expected.assert_eq(&prettyplease::unparse(&syn::parse_quote!(impl S { #function })));
}

#[test]
fn structs_field_by_field() {
    let item = "struct S<T> { a: Vec<T>, n: usize, #[grad(skip)] other: Other<T> }";
    check(
        item,
        "zero_like",
        expect![[r#"
        impl S {
            fn zero_like(&self) -> Self {
                Self {
                    a: <Vec<T> as ::derive_grad::Differentiable>::__zero_like(&self.a),
                    n: <usize as ::core::clone::Clone>::clone(&self.n),
                    other: <Other<T> as ::core::clone::Clone>::clone(&self.other),
                }
            }
        }
    "#]],
    );
    check(
        item,
        "check_shape",
        expect![[r#"
        impl S {
            fn check_shape(&self, primal: &Self, names: &::derive_grad::__private::Names<'_>) {
                <Vec<
                    T,
                > as ::derive_grad::Differentiable>::__check_shape(
                    &self.a,
                    &primal.a,
                    &names.field("a"),
                );
            }
        }
    "#]],
    );
    check(
        "struct S(f64, u8);",
        "__pairs_mut",
        expect![[r#"
        impl S {
            fn __pairs_mut(
                &mut self,
                other: &Self,
                f: &mut impl ::core::ops::FnMut(
                    &mut ::core::primitive::f64,
                    ::core::primitive::f64,
                ),
            ) {
                <f64 as ::derive_grad::Differentiable>::__pairs_mut(&mut self.0, &other.0, f);
            }
        }
    "#]],
    );
    check(
        "struct S;",
        "accumulate",
        expect![[r#"
        impl S {
            fn accumulate(&mut self, other: &Self) {}
        }
    "#]],
    );
}

#[test]
fn enums_variant_by_variant() {
    let item = "enum E { A(f64, u8), B { x: [f64; 2] }, C }";
    check(
        item,
        "duplicate",
        expect![[r#"
        impl S {
            fn duplicate(&self) -> Self {
                match self {
                    Self::A { 0: self_0, 1: self_1 } => {
                        Self::A {
                            0: <f64 as ::derive_grad::Differentiable>::__duplicate(self_0),
                            1: <u8 as ::core::clone::Clone>::clone(self_1),
                        }
                    }
                    Self::B { x: self_x } => {
                        Self::B {
                            x: <[f64; 2] as ::derive_grad::Differentiable>::__duplicate(self_x),
                        }
                    }
                    Self::C {} => Self::C {},
                }
            }
        }
    "#]],
    );
    check(
        item,
        "set_zero",
        expect![[r#"
        impl S {
            fn set_zero(&mut self) {
                match self {
                    Self::A { 0: self_0, .. } => {
                        <f64 as ::derive_grad::Differentiable>::__set_zero(self_0);
                    }
                    Self::B { x: self_x } => {
                        <[f64; 2] as ::derive_grad::Differentiable>::__set_zero(self_x);
                    }
                    Self::C {} => {}
                }
            }
        }
    "#]],
    );
    check(
        item,
        "check_shape",
        expect![[r#"
        impl S {
            fn check_shape(&self, primal: &Self, names: &::derive_grad::__private::Names<'_>) {
                match (self, primal) {
                    (Self::A { 0: self_0, .. }, Self::A { 0: primal_0, .. }) => {
                        <f64 as ::derive_grad::Differentiable>::__check_shape(
                            self_0,
                            primal_0,
                            &names.field("0"),
                        );
                    }
                    (Self::B { x: self_x }, Self::B { x: primal_x }) => {
                        <[f64; 2] as ::derive_grad::Differentiable>::__check_shape(
                            self_x,
                            primal_x,
                            &names.field("x"),
                        );
                    }
                    (Self::C {}, Self::C {}) => {}
                    _ => names.other_variant("E"),
                }
            }
        }
    "#]],
    );
    check(
        "enum E { A(f64) }",
        "accumulate",
        expect![[r#"
        impl S {
            fn accumulate(&mut self, other: &Self) {
                match (self, other) {
                    (Self::A { 0: self_0 }, Self::A { 0: other_0 }) => {
                        <f64 as ::derive_grad::Differentiable>::__accumulate(self_0, other_0);
                    }
                }
            }
        }
    "#]],
    );
    check(
        "enum E {}",
        "accumulate",
        expect![[r#"
        impl S {
            fn accumulate(&mut self, other: &Self) {
                match *self {}
            }
        }
    "#]],
    );
}

/// The `where` clause of the impls for an item.
fn check_clause(item: &str, expected: Expect) {
    let all = impls(item);
    expected.assert_eq(&all[0].generics.where_clause.to_token_stream().to_string());
}

#[test]
fn bounds_are_those_of_the_parts() {
    check_clause(
        "struct S<A> { a: Vec<[Option<A>; 2]>, b: (A, f64), c: Vec<f64> }",
        expect!["where A : :: derive_grad :: Differentiable"],
    );
    check_clause(
        "struct S<A: K, B> where B: Copy { a: A::P, b: Vec<W<B>>, #[grad(skip)] c: B }",
        expect![
            "where B : Copy , A :: P : :: derive_grad :: Differentiable , W < B > : :: derive_grad :: Differentiable , B : :: core :: clone :: Clone"
        ],
    );
    check_clause(
        "enum S<A> { A(A), B(Box<S<A>>), C(Vec<Self>) }",
        expect!["where A : :: derive_grad :: Differentiable"],
    );
    check_clause("struct S<const N: usize> { a: [f64; N], w: W<N> }", expect![[""]]);
}

#[test]
fn zeros_of_fields_and_of_the_smallest_variant() {
    check(
        "struct S { a: f64, #[grad(skip)] n: Other }",
        "zero",
        expect![[r#"
        impl S {
            fn zero() -> Self {
                Self {
                    a: <f64 as ::derive_grad::__private::ZeroOf>::zero_of(),
                    n: <Other as ::derive_grad::__private::DefaultOf>::default_of(),
                }
            }
        }
    "#]],
    );
    check(
        "enum S { A(f64, f64), B(f64), C { a: f64, b: f64 } }",
        "zero",
        expect![[r#"
        impl S {
            fn zero() -> Self {
                Self::B {
                    0: <f64 as ::derive_grad::__private::ZeroOf>::zero_of(),
                }
            }
        }
    "#]],
    );
}
