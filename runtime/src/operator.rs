//! Operators on the user's types.
//!
//! An operator between values whose types the macro does not know to be floats is
//! differentiated through these traits: rustc finds the implementation. For floats it
//! is arithmetic; for the user's types it comes from an annotated `impl` of a trait of
//! `std::ops`.

use core::marker::PhantomData;

use crate::depth::Depth;
use crate::slot::Slot;

/// A binary operator; a unary one has `()` on its right.
#[diagnostic::on_unimplemented(
    message = "no derivative is known for this operator between `{A}` and `{B}`",
    label = "a derivative would have to flow through it",
    note = "put `#[derive_grad]` on the `impl` of the operator's trait"
)]
pub trait Operator<A, B> {
    /// The result.
    type Output;
    /// What the left adjoint is.
    type Left: ?Sized;
    /// What the right adjoint is.
    type Right: ?Sized;
    /// What the reverse half needs.
    type Kept;

    /// The value, and what the reverse half needs.
    fn forward<D: Depth>(depth: D, left: A, right: B) -> (Self::Output, Self::Kept);

    /// Adds to the adjoints.
    fn reverse<D: Depth>(
        depth: D,
        kept: Self::Kept,
        seed: &Self::Output,
        left: impl Slot<Self::Left>,
        right: impl Slot<Self::Right>,
    );

    /// The value and its tangent, from those of the two sides, where they have one.
    fn tangent<D: Depth>(
        left: A,
        right: B,
        left_tangent: Option<A>,
        right_tangent: Option<B>,
    ) -> (Self::Output, Self::Output);
}

/// An operator that changes its left side.
#[diagnostic::on_unimplemented(
    message = "no derivative is known for this operator between `{A}` and `{B}`",
    label = "a derivative would have to flow through it",
    note = "put `#[derive_grad]` on the `impl` of the operator's trait"
)]
pub trait AssignOperator<A: ?Sized, B> {
    /// What the right adjoint is.
    type Right: ?Sized;
    /// What the reverse half needs.
    type Kept;

    /// Does it, and gives what the reverse half needs.
    fn forward<D: Depth>(depth: D, left: &mut A, right: B) -> ((), Self::Kept);

    /// Turns the adjoint of the new left side into that of the old one, and adds to the
    /// right adjoint.
    fn reverse<D: Depth>(depth: D, kept: Self::Kept, left: impl Slot<A>, right: impl Slot<Self::Right>);

    /// Does it to the left side and to its tangent.
    fn tangent<D: Depth>(left: &mut A, right: B, left_tangent: Option<&mut A>, right_tangent: Option<B>);
}

/// What an operator's forward half leaves, with the types that tell which it is.
pub struct Applied<O: Operator<A, B>, A, B>(O::Kept, PhantomData<fn(A, B)>);

/// The two sides, as a marker.
type Sides<A, B> = PhantomData<(fn(B), fn(&mut A))>;

/// The same for an operator that changes its left side.
pub struct Assigned<O: AssignOperator<A, B>, A: ?Sized, B>(O::Kept, Sides<A, B>);

/// The forward half.
#[inline(always)]
pub fn apply<O: Operator<A, B>, A, B, D: Depth>(
    left: A,
    right: B,
    depth: D,
) -> (O::Output, Applied<O, A, B>) {
    let (value, kept) = O::forward(depth, left, right);
    (value, Applied(kept, PhantomData))
}

/// The forward half of an operator that changes its left side.
#[inline(always)]
pub fn assign<O: AssignOperator<A, B>, A: ?Sized, B, D: Depth>(
    left: &mut A,
    right: B,
    depth: D,
) -> ((), Assigned<O, A, B>) {
    let ((), kept) = O::forward(depth, left, right);
    ((), Assigned(kept, PhantomData))
}

impl<O: Operator<A, B>, A, B> Applied<O, A, B> {
    /// The reverse half.
    #[inline(always)]
    pub fn reverse<D: Depth>(
        self,
        seed: &O::Output,
        left: impl Slot<O::Left>,
        right: impl Slot<O::Right>,
        depth: D,
    ) {
        O::reverse(depth, self.0, seed, left, right);
    }
}

impl<O: AssignOperator<A, B>, A: ?Sized, B> Assigned<O, A, B> {
    /// The reverse half.
    #[inline(always)]
    pub fn reverse<D: Depth>(self, left: impl Slot<A>, right: impl Slot<O::Right>, depth: D) {
        O::reverse(depth, self.0, left, right);
    }
}

/// Names for the operators.
macro_rules! operators {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
    )*};
}

operators! {
    /// `a + b`
    Add
    /// `a - b`
    Sub
    /// `a * b`
    Mul
    /// `a / b`
    Div
    /// `a % b`
    Rem
    /// `-a`
    Neg
    /// `a += b`
    AddAssign
    /// `a -= b`
    SubAssign
    /// `a *= b`
    MulAssign
    /// `a /= b`
    DivAssign
}

/// `slot += amount`, where there is an adjoint.
#[inline(always)]
fn add<T: crate::shape::Accumulate>(slot: impl Slot<T>, amount: T) {
    if let (_, Some(adjoint)) = slot.get() {
        adjoint.accumulate(&amount);
    }
}

/// The sum of two tangents, of which there may be one, or none.
#[inline(always)]
fn sum<T: crate::shape::Zero + core::ops::Add<Output = T>>(left: Option<T>, right: Option<T>) -> T {
    match (left, right) {
        (Some(left), Some(right)) => left + right,
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => T::zero(),
    }
}

macro_rules! binary {
    ($float:ty, $name:ident, $op:tt, ($a:ident, $b:ident, $seed:ident) => $left:expr, $right:expr) => {
        binary!(@one $float, $name, $op, ($a, $b, $seed) => $left, $right; [] $float, $float; |x| x, |y| y);
        binary!(@one $float, $name, $op, ($a, $b, $seed) => $left, $right; [] $float, &$float; |x| x, |y| *y);
        binary!(@one $float, $name, $op, ($a, $b, $seed) => $left, $right; [] &$float, $float; |x| *x, |y| y);
        binary!(@one $float, $name, $op, ($a, $b, $seed) => $left, $right; [] &$float, &$float; |x| *x, |y| *y);
    };
    (@one $float:ty, $name:ident, $op:tt, ($a:ident, $b:ident, $seed:ident) => $left:expr, $right:expr;
        [] $l:ty, $r:ty; |$x:ident| $xv:expr, |$y:ident| $yv:expr) => {
        impl Operator<$l, $r> for $name {
            type Output = $float;
            type Left = $float;
            type Right = $float;
            type Kept = ($float, $float);

            #[inline(always)]
            fn forward<D: Depth>(_: D, $x: $l, $y: $r) -> ($float, ($float, $float)) {
                let (left, right) = ($xv, $yv);
                (left $op right, (left, right))
            }

            #[inline(always)]
            #[allow(unused_variables)]
            fn reverse<D: Depth>(
                _: D,
                ($a, $b): ($float, $float),
                $seed: &$float,
                left: impl Slot<$float>,
                right: impl Slot<$float>,
            ) {
                let $seed = *$seed;
                add(left, $left);
                add(right, $right);
            }

            #[inline(always)]
            #[allow(unused_variables)]
            fn tangent<D: Depth>(
                $x: $l,
                $y: $r,
                left_tangent: Option<$l>,
                right_tangent: Option<$r>,
            ) -> ($float, $float) {
                let ($a, $b) = ($xv, $yv);
                let value = $a $op $b;
                let left = left_tangent.map(|$x| $xv).map(|$seed| $left);
                let right = right_tangent.map(|$y| $yv).map(|$seed| $right);
                (value, sum(left, right))
            }
        }
    };
}

macro_rules! assigning {
    ($float:ty, $name:ident, $op:tt, ($a:ident, $b:ident, $d:ident) => $left:expr, $right:expr) => {
        impl AssignOperator<$float, $float> for $name {
            type Right = $float;
            type Kept = ($float, $float);

            #[inline(always)]
            fn forward<D: Depth>(_: D, left: &mut $float, right: $float) -> ((), ($float, $float)) {
                let kept = (*left, right);
                *left $op right;
                ((), kept)
            }

            #[inline(always)]
            #[allow(unused_variables, clippy::almost_swapped)] // `+=` leaves it as it is
            fn reverse<D: Depth>(_: D, ($a, $b): ($float, $float), left: impl Slot<$float>, right: impl Slot<$float>) {
                if let (_, Some(adjoint)) = left.get() {
                    let $d = *adjoint;
                    add(right, $right);
                    *adjoint = $left;
                }
            }

            #[inline(always)]
            #[allow(unused_variables)]
            fn tangent<D: Depth>(
                left: &mut $float,
                right: $float,
                left_tangent: Option<&mut $float>,
                right_tangent: Option<$float>,
            ) {
                let ($a, $b) = (*left, right);
                *left $op right;
                if let Some(tangent) = left_tangent {
                    let own = Some(*tangent).map(|$d| $left);
                    *tangent = sum(own, right_tangent.map(|$d| $right));
                }
            }
        }
    };
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        binary!($float, Add, +, (a, b, seed) => seed, seed);
        binary!($float, Sub, -, (a, b, seed) => seed, -seed);
        binary!($float, Mul, *, (a, b, seed) => seed * b, seed * a);
        binary!($float, Div, /, (a, b, seed) => seed / b, -(seed / b * (a / b)));
        assigning!($float, AddAssign, +=, (a, b, d) => d, d);
        assigning!($float, SubAssign, -=, (a, b, d) => d, -d);
        assigning!($float, MulAssign, *=, (a, b, d) => d * b, d * a);
        assigning!($float, DivAssign, /=, (a, b, d) => d / b, -(d / b * (a / b)));

        impl Operator<$float, ()> for Neg {
            type Output = $float;
            type Left = $float;
            type Right = ();
            type Kept = ();

            #[inline(always)]
            fn forward<D: Depth>(_: D, left: $float, (): ()) -> ($float, ()) {
                (-left, ())
            }

            #[inline(always)]
            fn reverse<D: Depth>(_: D, (): (), seed: &$float, left: impl Slot<$float>, _: impl Slot<()>) {
                add(left, -*seed);
            }

            #[inline(always)]
            fn tangent<D: Depth>(
                left: $float,
                (): (),
                left_tangent: Option<$float>,
                _: Option<()>,
            ) -> ($float, $float) {
                (-left, left_tangent.map_or(0.0, |t| -t))
            }
        }
    )*};
}

floats!(f64 f32);
