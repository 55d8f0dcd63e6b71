//! Annotated functions are called by any path, and made by macros, nested in
//! functions, and beside modules of their name.
#![allow(missing_docs, non_camel_case_types, dead_code, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::close;

macro_rules! power {
    ($name:ident, $factors:expr) => {
        #[derive_grad]
        fn $name(x: f64) -> f64 {
            let mut product = 1.0;
            for _ in 0..$factors {
                product *= x;
            }
            product
        }
    };
}

power!(square, 2);
power!(cube, 1 + 2);

/// The caller's names alone, so there is one context for each.
macro_rules! with_body {
    ($name:ident($($x:ident: $t:ty),*) -> $r:ty $body:block) => {
        #[derive_grad]
        fn $name($($x: $t),*) -> $r $body
    };
}

with_body!(weighted(x: f64, y: &[f64]) -> f64 {
    let mut sum = 0.0;
    for y in y {
        let y = y * x;
        sum += y * y;
    }
    sum
});

/// The macro's own variable beside an expression of the caller's, of different names.
macro_rules! scaled {
    ($name:ident, $x:ident, $e:expr) => {
        #[derive_grad]
        fn $name($x: f64) -> f64 {
            let factor = 2.0;
            let value = $e;
            factor * value * $x
        }
    };
}

scaled!(scaled_sine, angle, angle.sin() + 1.0);

/// Precedence: the caller's expression is one operand.
macro_rules! times_two {
    ($name:ident, $x:ident, $e:expr) => {
        #[derive_grad]
        fn $name($x: f64) -> f64 {
            2.0 * $e
        }
    };
}

times_two!(grouped, x, x * x + 1.0);

macro_rules! for_types {
    ($($name:ident: $t:ty),*) => {$(
        #[derive_grad]
        fn $name(x: &[$t], scale: $t) -> $t {
            let mut sum = 0.0;
            for &x in x {
                sum += (x * scale).exp();
            }
            sum
        }
    )*};
}

for_types!(double: f64, single: f32);

#[test]
fn functions_made_by_macros() {
    close(square_grad(3.0), 6.0);
    close(cube_grad(3.0), 27.0);
    let (dx, dy) = weighted_grad(2.0, &[1.0, 3.0]);
    close(dx, 2.0 * 2.0 * 10.0);
    close(dy[1], 2.0 * 3.0 * 4.0);
    close(scaled_sine_grad(0.5), 2.0 * (0.5f64.sin() + 1.0 + 0.5 * 0.5f64.cos()));
    close(grouped_grad(3.0), 12.0);
    close(double_grad(&[1.0], 0.5).1, 0.5f64.exp());
    assert!((single_grad(&[1.0], 0.5).1 - 0.5f32.exp()).abs() < 1e-6);
}

#[test]
fn nested_functions() {
    #[derive_grad]
    fn outer(x: f64) -> f64 {
        #[derive_grad]
        fn inner(x: f64, by: f64) -> f64 {
            x.sin() * by
        }
        fn passive(n: usize) -> usize {
            let x = n + 1;
            x * 2
        }
        inner(x, x) * passive(1) as f64
    }
    close(outer_grad(0.5), 4.0 * (0.5f64.cos() * 0.5 + 0.5f64.sin()));
}

mod paths {
    pub mod a {
        use derive_grad::derive_grad;

        #[derive_grad]
        pub fn same(x: f64) -> f64 {
            x * x
        }

        pub mod deep {
            #[derive_grad::derive_grad]
            pub fn same(x: f64) -> f64 {
                super::same(x) * x
            }
        }
    }

    pub mod b {
        use derive_grad::derive_grad;

        #[derive_grad]
        pub fn same(x: f64) -> f64 {
            x.exp()
        }

        #[derive_grad]
        pub(crate) fn only_here(x: f64) -> f64 {
            private(x) + self::same(x)
        }

        #[derive_grad]
        fn private(x: f64) -> f64 {
            2.0 * x
        }
    }

    pub use a::deep::same as thrice;
    pub use b::*;
}

mod callers {
    use super::paths::a::same;
    use super::paths::b::same as other;
    use super::paths::{a, thrice};
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn by_use(x: f64) -> f64 {
        same(x) + other(x) * thrice(x)
    }

    #[derive_grad]
    pub fn by_path(x: f64) -> f64 {
        a::same(x) + crate::paths::b::same(x) * super::paths::a::deep::same(x)
    }

    pub mod by_glob {
        use crate::paths::*;

        #[derive_grad::derive_grad]
        pub fn by_glob(x: f64) -> f64 {
            only_here(x) * same(x)
        }
    }

    /// A local variable named like an annotated function.
    #[derive_grad]
    pub fn local_like_a_function(x: f64) -> f64 {
        let other = same(x);
        let same = other * x;
        same + other
    }

    #[derive_grad]
    pub fn local_import(x: f64) -> f64 {
        use super::paths::a::deep::same;
        same(x) * x
    }
}

#[test]
fn functions_by_any_path() {
    let x: f64 = 0.5;
    let expected = 2.0 * x + x.exp() * (x * x * x + 3.0 * x * x);
    close(callers::by_use_grad(x), expected);
    close(callers::by_path_grad(x), expected);
    close(callers::by_glob::by_glob_grad(x), x.exp() * (2.0 * x + x.exp() + 2.0 + x.exp()));
    close(callers::local_like_a_function_grad(x), 3.0 * x * x + 2.0 * x);
    close(callers::local_import_grad(x), 4.0 * x * x * x);
}

mod loss {}

/// Beside a module of its name, without the companion.
#[derive_grad(no_link)]
fn loss(x: f64) -> f64 {
    x * x
}

#[test]
fn no_link_beside_a_module() {
    close(loss_grad(3.0), 6.0);
}
