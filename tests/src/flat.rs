//! Any shape of floats (arrays, `Vec`s, tuples, nested) as a flat list of its
//! leaves and back, and over dual numbers.

use crate::Dual;

/// A shape with leaves of type `L`; what is no float has none.
pub trait Leaves<L> {
    /// Appends the leaves in order.
    fn append(&self, leaves: &mut Vec<L>);
}

/// A shape of floats whose leaves can be replaced.
pub trait Fill {
    /// Takes one value for each leaf.
    fn fill(&mut self, values: &mut dyn Iterator<Item = f64>);
}

/// A shape with a copy over dual numbers.
pub trait Lift {
    /// The same shape, with floats replaced.
    type Dual;
    /// The copy, each float mapped.
    fn map(&self, f: &mut dyn FnMut(f64) -> Dual) -> Self::Dual;
}

/// The leaves of `x` in order.
pub fn leaves<L>(x: &(impl Leaves<L> + ?Sized)) -> Vec<L> {
    let mut leaves = Vec::new();
    x.append(&mut leaves);
    leaves
}

/// A constant of the user's program, over dual numbers.
pub fn lift<T: Lift>(x: &T) -> T::Dual {
    x.map(&mut Dual::constant)
}

/// Lifts arguments, with the tangent 1 at one of the differentiated leaves and a direction
/// for second derivatives, or with other values for them.
#[derive(Debug)]
pub struct Seeder<'a> {
    direction: usize,
    second: &'a [f64],
    values: Option<&'a [f64]>,
    next: usize,
}

impl<'a> Seeder<'a> {
    /// The tangent 1 at the leaf of this number; this second direction.
    #[must_use]
    pub const fn new(direction: usize, second: &'a [f64]) -> Self {
        Self { direction, second, values: None, next: 0 }
    }

    /// These values for the differentiated leaves, no tangents.
    #[must_use]
    pub const fn with(values: &'a [f64]) -> Self {
        Self { direction: usize::MAX, second: &[], values: Some(values), next: 0 }
    }

    /// A differentiated argument.
    pub fn active<T: Lift>(&mut self, x: &T) -> T::Dual {
        x.map(&mut |value| {
            let value = self.values.map_or(value, |values| values[self.next]);
            let tangent = f64::from(u8::from(self.next == self.direction));
            let along = self.second.get(self.next).copied().unwrap_or(0.0);
            self.next += 1;
            Dual { value, tangent, along, mixed: 0.0, constant: false }
        })
    }

    /// Any other argument.
    pub fn constant<T: Lift>(&mut self, x: &T) -> T::Dual {
        lift(x)
    }
}

impl Leaves<f64> for f64 {
    fn append(&self, leaves: &mut Vec<f64>) {
        leaves.push(*self);
    }
}

impl Leaves<f64> for f32 {
    fn append(&self, leaves: &mut Vec<f64>) {
        leaves.push(f64::from(*self));
    }
}

impl Leaves<Self> for Dual {
    fn append(&self, leaves: &mut Vec<Self>) {
        leaves.push(*self);
    }
}

impl Fill for f64 {
    fn fill(&mut self, values: &mut dyn Iterator<Item = f64>) {
        *self = values.next().expect("a value for each leaf");
    }
}

impl Fill for f32 {
    #[allow(clippy::cast_possible_truncation)] // seeds are chosen to fit
    fn fill(&mut self, values: &mut dyn Iterator<Item = f64>) {
        *self = values.next().expect("a value for each leaf") as Self;
    }
}

impl Lift for f64 {
    type Dual = Dual;
    fn map(&self, f: &mut dyn FnMut(f64) -> Dual) -> Dual {
        f(*self)
    }
}

impl Lift for f32 {
    type Dual = Dual;
    fn map(&self, f: &mut dyn FnMut(f64) -> Dual) -> Dual {
        f(f64::from(*self))
    }
}

macro_rules! inert {
    ($($ty:ty)*) => {$(
        impl<L> Leaves<L> for $ty {
            fn append(&self, _: &mut Vec<L>) {}
        }
        impl Fill for $ty {
            fn fill(&mut self, _: &mut dyn Iterator<Item = f64>) {}
        }
        impl Lift for $ty {
            type Dual = Self;
            fn map(&self, _: &mut dyn FnMut(f64) -> Dual) -> Self {
                *self
            }
        }
    )*};
}

inert!(() bool char usize isize u8 u16 u32 u64 i8 i16 i32 i64 &'static str);

macro_rules! list {
    ([$($generics:tt)*] $list:ty) => {
        impl<L, $($generics)*> Leaves<L> for $list where T: Leaves<L> {
            fn append(&self, leaves: &mut Vec<L>) {
                for x in self {
                    x.append(leaves);
                }
            }
        }
        impl<$($generics)*> Fill for $list where T: Fill {
            fn fill(&mut self, values: &mut dyn Iterator<Item = f64>) {
                for x in self {
                    x.fill(values);
                }
            }
        }
    };
}

list!([T] Vec<T>);
list!([T][T]);
list!([T, const N: usize] [T; N]);

impl<L, T: Leaves<L>> Leaves<L> for Option<T> {
    fn append(&self, leaves: &mut Vec<L>) {
        if let Some(x) = self {
            x.append(leaves);
        }
    }
}

impl<T: Fill> Fill for Option<T> {
    fn fill(&mut self, values: &mut dyn Iterator<Item = f64>) {
        if let Some(x) = self {
            x.fill(values);
        }
    }
}

impl<T: Lift> Lift for Option<T> {
    type Dual = Option<T::Dual>;
    fn map(&self, f: &mut dyn FnMut(f64) -> Dual) -> Self::Dual {
        self.as_ref().map(|x| x.map(f))
    }
}

impl<T: Lift> Lift for Vec<T> {
    type Dual = Vec<T::Dual>;
    fn map(&self, f: &mut dyn FnMut(f64) -> Dual) -> Self::Dual {
        self.iter().map(|x| x.map(f)).collect()
    }
}

impl<T: Lift> Lift for &[T] {
    type Dual = Vec<T::Dual>;
    fn map(&self, f: &mut dyn FnMut(f64) -> Dual) -> Self::Dual {
        self.iter().map(|x| x.map(f)).collect()
    }
}

impl<T: Lift, const N: usize> Lift for [T; N] {
    type Dual = [T::Dual; N];
    fn map(&self, f: &mut dyn FnMut(f64) -> Dual) -> Self::Dual {
        std::array::from_fn(|i| self[i].map(f))
    }
}

macro_rules! tuples {
    ($($($name:ident)+;)*) => {$(
        #[allow(non_snake_case)]
        impl<L, $($name: Leaves<L>),+> Leaves<L> for ($($name,)+) {
            fn append(&self, leaves: &mut Vec<L>) {
                let ($($name,)+) = self;
                $($name.append(leaves);)+
            }
        }
        #[allow(non_snake_case)]
        impl<$($name: Fill),+> Fill for ($($name,)+) {
            fn fill(&mut self, values: &mut dyn Iterator<Item = f64>) {
                let ($($name,)+) = self;
                $($name.fill(values);)+
            }
        }
        #[allow(non_snake_case)]
        impl<$($name: Lift),+> Lift for ($($name,)+) {
            type Dual = ($($name::Dual,)+);
            fn map(&self, f: &mut dyn FnMut(f64) -> Dual) -> Self::Dual {
                let ($($name,)+) = self;
                ($($name.map(f),)+)
            }
        }
    )*};
}

tuples!(A; A B; A B C; A B C D; A B C D E;);
