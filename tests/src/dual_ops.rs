//! Operators, comparisons, conversions and formatting of dual numbers, with
//! every mix of `Dual`, `f64` and references that `f64` itself has.

use std::cmp::Ordering;
use std::fmt;
use std::iter::{Product, Sum};
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};

use crate::Dual;
use crate::first::First;

/// One line for each operator: value and partials in terms of `a` and `b`.
macro_rules! operators {
    ($($op:ident $assign:ident $name:ident $assign_name:ident ($a:ident, $b:ident)
        = $value:expr, $by_a:expr, $by_b:expr;)*) => {$(
        impl $op for Dual {
            type Output = Dual;
            fn $name(self, other: Dual) -> Dual {
                let value = {
                    let ($a, $b) = (self.value, other.value);
                    $value
                };
                let ($a, $b) = (self.first(), other.first());
                let _ = ($a, $b);
                self.chain2(other, value, (First::from($by_a), First::from($by_b)))
            }
        }
        operators!(@mixed $op $name, Dual, f64);
        operators!(@mixed $op $name, f64, Dual);
        operators!(@mixed $op $name, &Dual, Dual);
        operators!(@mixed $op $name, Dual, &Dual);
        operators!(@mixed $op $name, &Dual, &Dual);
        operators!(@mixed $op $name, &Dual, f64);
        operators!(@mixed $op $name, f64, &Dual);
        operators!(@assign $op $assign $name $assign_name, Dual);
        operators!(@assign $op $assign $name $assign_name, &Dual);
        operators!(@assign $op $assign $name $assign_name, f64);
    )*};
    (@mixed $op:ident $name:ident, $left:ty, $right:ty) => {
        impl $op<$right> for $left {
            type Output = Dual;
            #[allow(clippy::clone_on_copy, noop_method_call)]
            fn $name(self, other: $right) -> Dual {
                $op::$name(Dual::from(self.clone()), Dual::from(other.clone()))
            }
        }
    };
    (@assign $op:ident $assign:ident $name:ident $assign_name:ident, $right:ty) => {
        impl $assign<$right> for Dual {
            fn $assign_name(&mut self, other: $right) {
                *self = $op::$name(*self, Dual::from(other));
            }
        }
    };
}

operators! {
    Add AddAssign add add_assign (a, b) = a + b, 1.0, 1.0;
    Sub SubAssign sub sub_assign (a, b) = a - b, 1.0, -1.0;
    Mul MulAssign mul mul_assign (a, b) = a * b, b, a;
    Div DivAssign div div_assign (a, b) = a / b, 1.0 / b, -a / (b * b);
    Rem RemAssign rem rem_assign (a, b) = a % b, 1.0, -(a / b).trunc();
}

impl Neg for Dual {
    type Output = Self;
    fn neg(self) -> Self {
        Self { value: -self.value, tangent: -self.tangent, along: -self.along, mixed: -self.mixed, ..self }
    }
}

impl Neg for &Dual {
    type Output = Dual;
    fn neg(self) -> Dual {
        -*self
    }
}

impl From<&Self> for Dual {
    fn from(x: &Self) -> Self {
        *x
    }
}

macro_rules! from_number {
    ($($number:ty)*) => {$(
        impl From<$number> for Dual {
            fn from(x: $number) -> Self {
                Self::constant(f64::from(x))
            }
        }
    )*};
}

from_number!(f64 f32 i8 i16 i32 u8 u16 u32 bool);

impl PartialEq for Dual {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl PartialEq<f64> for Dual {
    fn eq(&self, other: &f64) -> bool {
        self.value == *other
    }
}

impl PartialOrd for Dual {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

impl PartialOrd<f64> for Dual {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.value.partial_cmp(other)
    }
}

impl Sum for Dual {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::constant(-0.0), |sum, x| sum + x)
    }
}

impl<'a> Sum<&'a Self> for Dual {
    fn sum<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.copied().sum()
    }
}

impl Product for Dual {
    fn product<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::constant(1.0), |product, x| product * x)
    }
}

impl<'a> Product<&'a Self> for Dual {
    fn product<I: Iterator<Item = &'a Self>>(iter: I) -> Self {
        iter.copied().product()
    }
}

impl fmt::Display for Dual {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl fmt::LowerExp for Dual {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.value.fmt(f)
    }
}
