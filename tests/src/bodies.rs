//! Tests of many programs: functions beside each other, in modules, or of one line.

/// `mod gradients` with a test of each program over six numbers, given with what is
/// generated for it: `f f_grad f_value_and_grad f_vjp;`.
#[macro_export]
macro_rules! programs {
    ($($f:ident $grad:ident $value_and_grad:ident $vjp:ident;)*) => {
        mod gradients {
            $(#[test]
            fn $f() {
                use super::{$f, $grad, $value_and_grad, $vjp};
                let program = $crate::Program::new(stringify!($f), $f, $grad, $value_and_grad, $vjp);
                $crate::check_program(&program, &$crate::sixes());
            })*
        }
    };
}

/// `#[test] fn name` for each `mod name` in which `f` is an annotated function of
/// a slice, as `name(points);`.
#[macro_export]
macro_rules! whole_programs {
    ($($name:ident($points:expr);)*) => {
        $(
            #[test]
            fn $name() {
                use $name::{f, f_grad, f_value_and_grad, f_vjp};
                let program = $crate::Program::new(stringify!($name), f, f_grad, f_value_and_grad, f_vjp);
                $crate::check_program(&program, &$points);
            }
        )*
    };
}

/// A program for each body of one line, `name |x| { .. }`, and a test of it at the given
/// points; what it calls stands in the module around the macro.
#[macro_export]
macro_rules! one_liners {
    ($points:expr; $($name:ident |$x:ident| $body:block)*) => {
        $(
            mod $name {
                use super::*;

                #[derive_grad::derive_grad]
                pub fn f($x: &[f64]) -> f64 $body
            }
        )*

        $crate::whole_programs! { $($name($points);)* }
    };
}
