//! Operators on the user's types.
//!
//! An operator between values whose types the macro does not know to be floats is
//! differentiated through these traits: rustc finds the implementation. For floats it
//! is arithmetic; for the user's types it comes from an annotated `impl` of a trait of
//! `std::ops`.

use core::marker::PhantomData;

use crate::depth::Depth;
use crate::slot::Slot;

/// How a side of an operator is given.
pub trait By {
    /// What is given.
    type Of<'a, T: 'a>;
}

/// By value.
#[derive(Clone, Copy, Debug)]
pub struct ByValue;

/// As a reference.
#[derive(Clone, Copy, Debug)]
pub struct ByRef;

impl By for ByValue {
    type Of<'a, T: 'a> = T;
}

impl By for ByRef {
    type Of<'a, T: 'a> = &'a T;
}

/// A binary operator; a unary one has `()` on its right. `L` and `R` say how its sides are given,
/// whose own types are `A` and `B`: what it leaves for its reverse half borrows neither.
#[diagnostic::on_unimplemented(
    message = "no derivative is known for this operator between `{A}` and `{B}`",
    label = "a derivative would have to flow through it",
    note = "put `#[derive_grad]` on the `impl` of the operator's trait: where the operands are references, on that for references"
)]
pub trait Operator<A, B, L: By = ByValue, R: By = ByValue> {
    /// The result.
    type Output;
    /// What the left adjoint is.
    type Left: ?Sized;
    /// What the right adjoint is.
    type Right: ?Sized;
    /// What the reverse half needs.
    type Kept;

    /// The value, and what the reverse half needs.
    fn forward<'l, 'r, D: Depth>(
        depth: D,
        left: L::Of<'l, A>,
        right: R::Of<'r, B>,
    ) -> (Self::Output, Self::Kept)
    where
        A: 'l,
        B: 'r;

    /// Adds to the adjoints.
    fn reverse<D: Depth>(
        depth: D,
        kept: Self::Kept,
        seed: &Self::Output,
        left: impl Slot<Self::Left>,
        right: impl Slot<Self::Right>,
    );

    /// The value and its tangent, from those of the two sides, where they have one.
    fn tangent<'l, 'r, D: Depth>(
        left: L::Of<'l, A>,
        right: R::Of<'r, B>,
        left_tangent: Option<L::Of<'l, A>>,
        right_tangent: Option<R::Of<'r, B>>,
    ) -> (Self::Output, Self::Output)
    where
        A: 'l,
        B: 'r;

    /// What the reverse half of the tangent needs.
    type KeptTangent;

    /// The same, and what the reverse half of that needs.
    fn forward_tangent<'l, 'r, D: Depth>(
        depth: D,
        left: L::Of<'l, A>,
        right: R::Of<'r, B>,
        left_tangent: Option<L::Of<'l, A>>,
        right_tangent: Option<R::Of<'r, B>>,
    ) -> ((Self::Output, Self::Output), Self::KeptTangent)
    where
        A: 'l,
        B: 'r;

    /// Adds to the adjoints of the two sides and of their tangents.
    fn reverse_tangent<D: Depth>(
        depth: D,
        kept: Self::KeptTangent,
        seed: &(Self::Output, Self::Output),
        left: impl Slot<Self::Left>,
        right: impl Slot<Self::Right>,
        left_tangent: impl Slot<Self::Left>,
        right_tangent: impl Slot<Self::Right>,
    );
}

/// An operator that changes its left side.
#[diagnostic::on_unimplemented(
    message = "no derivative is known for this operator between `{A}` and `{B}`",
    label = "a derivative would have to flow through it",
    note = "put `#[derive_grad]` on the `impl` of the operator's trait: where the operands are references, on that for references"
)]
pub trait AssignOperator<A: ?Sized, B, R: By = ByValue> {
    /// What the right adjoint is.
    type Right: ?Sized;
    /// What the reverse half needs.
    type Kept;

    /// Does it, and gives what the reverse half needs.
    fn forward<'r, D: Depth>(depth: D, left: &mut A, right: R::Of<'r, B>) -> ((), Self::Kept)
    where
        B: 'r;

    /// Turns the adjoint of the new left side into that of the old one, and adds to the
    /// right adjoint.
    fn reverse<D: Depth>(depth: D, kept: Self::Kept, left: impl Slot<A>, right: impl Slot<Self::Right>);

    /// Does it to the left side and to its tangent.
    fn tangent<'r, D: Depth>(
        left: &mut A,
        right: R::Of<'r, B>,
        left_tangent: Option<&mut A>,
        right_tangent: Option<R::Of<'r, B>>,
    ) where
        B: 'r;

    /// What the reverse half of that needs.
    type KeptTangent;

    /// Does it to both, and gives what the reverse half needs.
    fn forward_tangent<'r, D: Depth>(
        depth: D,
        left: &mut A,
        right: R::Of<'r, B>,
        left_tangent: Option<&mut A>,
        right_tangent: Option<R::Of<'r, B>>,
    ) -> (((), ()), Self::KeptTangent)
    where
        B: 'r;

    /// Turns the adjoints of the new left side and of its tangent into those of the old ones,
    /// and adds to those of the right side.
    fn reverse_tangent<D: Depth>(
        depth: D,
        kept: Self::KeptTangent,
        left: impl Slot<A>,
        right: impl Slot<Self::Right>,
        left_tangent: impl Slot<A>,
        right_tangent: impl Slot<Self::Right>,
    );
}

/// The two sides of an operator and how they are given, as a marker.
type Sides<A, B, L, R> = PhantomData<fn(A, B, L, R)>;

/// What an operator's forward half leaves, with the types that tell which it is.
pub struct Applied<O: Operator<A, B, L, R>, A, B, L: By = ByValue, R: By = ByValue>(
    O::Kept,
    Sides<A, B, L, R>,
);

/// What the forward half of its tangent leaves.
pub struct AppliedTangent<O: Operator<A, B, L, R>, A, B, L: By = ByValue, R: By = ByValue>(
    O::KeptTangent,
    Sides<A, B, L, R>,
);

/// The two sides of an operator that changes the left one.
type AssignedSides<A, B, R> = PhantomData<(fn(B, R), fn(&mut A))>;

/// The same for an operator that changes its left side.
pub struct Assigned<O: AssignOperator<A, B, R>, A: ?Sized, B, R: By = ByValue>(
    O::Kept,
    AssignedSides<A, B, R>,
);

/// The same for its tangent.
pub struct AssignedTangent<O: AssignOperator<A, B, R>, A: ?Sized, B, R: By = ByValue>(
    O::KeptTangent,
    AssignedSides<A, B, R>,
);

/// The forward half of an operator's tangent.
#[inline(always)]
#[allow(clippy::type_complexity)] // as the trait has it
pub fn apply_tangent<'l, 'r, O: Operator<A, B, L, R>, A: 'l, B: 'r, L: By, R: By, D: Depth>(
    left: L::Of<'l, A>,
    right: R::Of<'r, B>,
    left_tangent: Option<L::Of<'l, A>>,
    right_tangent: Option<R::Of<'r, B>>,
    depth: D,
) -> ((O::Output, O::Output), AppliedTangent<O, A, B, L, R>) {
    let (both, kept) = O::forward_tangent(depth, left, right, left_tangent, right_tangent);
    (both, AppliedTangent(kept, PhantomData))
}

/// The same of one that changes its left side.
#[inline(always)]
#[allow(clippy::type_complexity)] // as above
pub fn assign_tangent<'r, O: AssignOperator<A, B, R>, A: ?Sized, B: 'r, R: By, D: Depth>(
    left: &mut A,
    right: R::Of<'r, B>,
    left_tangent: Option<&mut A>,
    right_tangent: Option<R::Of<'r, B>>,
    depth: D,
) -> (((), ()), AssignedTangent<O, A, B, R>) {
    let (both, kept) = O::forward_tangent(depth, left, right, left_tangent, right_tangent);
    (both, AssignedTangent(kept, PhantomData))
}

impl<O: Operator<A, B, L, R>, A, B, L: By, R: By> AppliedTangent<O, A, B, L, R> {
    /// The reverse half.
    #[inline(always)]
    pub fn reverse<D: Depth>(
        self,
        seed: &(O::Output, O::Output),
        left: impl Slot<O::Left>,
        right: impl Slot<O::Right>,
        left_tangent: impl Slot<O::Left>,
        right_tangent: impl Slot<O::Right>,
        depth: D,
    ) {
        O::reverse_tangent(depth, self.0, seed, left, right, left_tangent, right_tangent);
    }
}

impl<O: AssignOperator<A, B, R>, A: ?Sized, B, R: By> AssignedTangent<O, A, B, R> {
    /// The reverse half.
    #[inline(always)]
    pub fn reverse<D: Depth>(
        self,
        left: impl Slot<A>,
        right: impl Slot<O::Right>,
        left_tangent: impl Slot<A>,
        right_tangent: impl Slot<O::Right>,
        depth: D,
    ) {
        O::reverse_tangent(depth, self.0, left, right, left_tangent, right_tangent);
    }
}

/// The forward half.
#[inline(always)]
pub fn apply<'l, 'r, O: Operator<A, B, L, R>, A: 'l, B: 'r, L: By, R: By, D: Depth>(
    left: L::Of<'l, A>,
    right: R::Of<'r, B>,
    depth: D,
) -> (O::Output, Applied<O, A, B, L, R>) {
    let (value, kept) = O::forward(depth, left, right);
    (value, Applied(kept, PhantomData))
}

/// The forward half of an operator that changes its left side.
#[inline(always)]
pub fn assign<'r, O: AssignOperator<A, B, R>, A: ?Sized, B: 'r, R: By, D: Depth>(
    left: &mut A,
    right: R::Of<'r, B>,
    depth: D,
) -> ((), Assigned<O, A, B, R>) {
    let ((), kept) = O::forward(depth, left, right);
    ((), Assigned(kept, PhantomData))
}

impl<O: Operator<A, B, L, R>, A, B, L: By, R: By> Applied<O, A, B, L, R> {
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

impl<O: AssignOperator<A, B, R>, A: ?Sized, B, R: By> Assigned<O, A, B, R> {
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

// Each side is a float, a reference that the macro did not see, or one that it lends: a type and
// how it is given, what that is, and how the float is had of it.
macro_rules! binary {
    ($float:ty, $name:ident, $op:tt, ($a:ident, $b:ident, $seed:ident) => $left:expr, $right:expr; $second:tt) => {
        binary!(@left $float, $name, $op, ($a, $b, $seed) => $left, $right; $second; $float, ByValue, $float; |x| x);
        binary!(@left $float, $name, $op, ($a, $b, $seed) => $left, $right; $second; &$float, ByValue, &$float; |x| *x);
        binary!(@left $float, $name, $op, ($a, $b, $seed) => $left, $right; $second; $float, ByRef, &'l $float; |x| *x);
    };
    (@left $float:ty, $name:ident, $op:tt, ($a:ident, $b:ident, $seed:ident) => $left:expr, $right:expr;
        $second:tt; $l:ty, $l_by:ident, $l_given:ty; |$x:ident| $xv:expr) => {
        binary!(@one $float, $name, $op, ($a, $b, $seed) => $left, $right; $second;
            ($l, $l_by, $l_given), ($float, ByValue, $float); |$x| $xv, |y| y);
        binary!(@one $float, $name, $op, ($a, $b, $seed) => $left, $right; $second;
            ($l, $l_by, $l_given), (&$float, ByValue, &$float); |$x| $xv, |y| *y);
        binary!(@one $float, $name, $op, ($a, $b, $seed) => $left, $right; $second;
            ($l, $l_by, $l_given), ($float, ByRef, &'r $float); |$x| $xv, |y| *y);
    };
    (@one $float:ty, $name:ident, $op:tt, ($a:ident, $b:ident, $seed:ident) => $left:expr, $right:expr;
        {$t_left:ident, $t_right:ident => $second_left:expr, $second_right:expr};
        ($l:ty, $l_by:ident, $l_given:ty), ($r:ty, $r_by:ident, $r_given:ty);
        |$x:ident| $xv:expr, |$y:ident| $yv:expr) => {
        impl Operator<$l, $r, $l_by, $r_by> for $name {
            type Output = $float;
            type Left = $float;
            type Right = $float;
            type Kept = ($float, $float);

            #[inline(always)]
            fn forward<'l, 'r, D: Depth>(_: D, $x: $l_given, $y: $r_given) -> ($float, ($float, $float))
            where
                $float: 'l + 'r,
            {
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
            fn tangent<'l, 'r, D: Depth>(
                $x: $l_given,
                $y: $r_given,
                left_tangent: Option<$l_given>,
                right_tangent: Option<$r_given>,
            ) -> ($float, $float)
            where
                $float: 'l + 'r,
            {
                let ($a, $b) = ($xv, $yv);
                let value = $a $op $b;
                let left = left_tangent.map(|$x| $xv).map(|$seed| $left);
                let right = right_tangent.map(|$y| $yv).map(|$seed| $right);
                (value, sum(left, right))
            }

            type KeptTangent = ($float, $float, $float, $float);

            #[inline(always)]
            fn forward_tangent<'l, 'r, D: Depth>(
                _: D,
                $x: $l_given,
                $y: $r_given,
                left_tangent: Option<$l_given>,
                right_tangent: Option<$r_given>,
            ) -> (($float, $float), Self::KeptTangent)
            where
                $float: 'l + 'r,
            {
                let (left, right) = ($xv, $yv);
                let tangents = (left_tangent.map_or(0.0, |$x| $xv), right_tangent.map_or(0.0, |$y| $yv));
                let both = <Self as Operator<$l, $r, $l_by, $r_by>>::tangent::<D>($x, $y, left_tangent, right_tangent);
                (both, (left, right, tangents.0, tangents.1))
            }

            #[inline(always)]
            #[allow(unused_variables)]
            fn reverse_tangent<D: Depth>(
                _: D,
                ($a, $b, $t_left, $t_right): Self::KeptTangent,
                seed: &($float, $float),
                left: impl Slot<$float>,
                right: impl Slot<$float>,
                left_tangent: impl Slot<$float>,
                right_tangent: impl Slot<$float>,
            ) {
                let $seed = seed.1;
                let (d_left, d_right) = ($second_left, $second_right);
                add(left_tangent, $left);
                add(right_tangent, $right);
                let $seed = seed.0;
                add(left, $left + d_left);
                add(right, $right + d_right);
            }
        }
    };
}

macro_rules! assigning {
    ($float:ty, $name:ident, $op:tt, ($a:ident, $b:ident, $d:ident) => $left:expr, $right:expr; $second:tt) => {
        assigning!(@one $float, $name, $op, ($a, $b, $d) => $left, $right; $second; ByValue, $float; |y| y);
        assigning!(@one $float, $name, $op, ($a, $b, $d) => $left, $right; $second; ByRef, &'r $float; |y| *y);
    };
    (@one $float:ty, $name:ident, $op:tt, ($a:ident, $b:ident, $d:ident) => $left:expr, $right:expr;
        {$t_left:ident, $t_right:ident => $second_left:expr, $second_right:expr};
        $by:ident, $given:ty; |$y:ident| $yv:expr) => {
        impl AssignOperator<$float, $float, $by> for $name {
            type Right = $float;
            type Kept = ($float, $float);

            #[inline(always)]
            fn forward<'r, D: Depth>(_: D, left: &mut $float, $y: $given) -> ((), ($float, $float))
            where
                $float: 'r,
            {
                let kept = (*left, $yv);
                *left $op $yv;
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
            fn tangent<'r, D: Depth>(
                left: &mut $float,
                $y: $given,
                left_tangent: Option<&mut $float>,
                right_tangent: Option<$given>,
            )
            where
                $float: 'r,
            {
                let ($a, $b) = (*left, $yv);
                let right_tangent = right_tangent.map(|$y| $yv);
                *left $op $b;
                if let Some(tangent) = left_tangent {
                    let own = Some(*tangent).map(|$d| $left);
                    *tangent = sum(own, right_tangent.map(|$d| $right));
                }
            }

            type KeptTangent = ($float, $float, $float, $float);

            #[inline(always)]
            fn forward_tangent<'r, D: Depth>(
                _: D,
                left: &mut $float,
                $y: $given,
                left_tangent: Option<&mut $float>,
                right_tangent: Option<$given>,
            ) -> (((), ()), Self::KeptTangent)
            where
                $float: 'r,
            {
                let of_left = left_tangent.as_ref().map_or(0.0, |tangent| **tangent);
                let kept = (*left, $yv, of_left, right_tangent.map_or(0.0, |$y| $yv));
                <Self as AssignOperator<$float, $float, $by>>::tangent::<D>(left, $y, left_tangent, right_tangent);
                (((), ()), kept)
            }

            #[inline(always)]
            #[allow(unused_variables, clippy::almost_swapped)] // as above
            fn reverse_tangent<D: Depth>(
                _: D,
                ($a, $b, $t_left, $t_right): Self::KeptTangent,
                left: impl Slot<$float>,
                right: impl Slot<$float>,
                left_tangent: impl Slot<$float>,
                right_tangent: impl Slot<$float>,
            ) {
                let (mut d_left, mut d_right) = (0.0, 0.0);
                if let (_, Some(adjoint)) = left_tangent.get() {
                    let $d = *adjoint;
                    (d_left, d_right) = ($second_left, $second_right);
                    add(right_tangent, $right);
                    *adjoint = $left;
                }
                if let (_, Some(adjoint)) = left.get() {
                    let $d = *adjoint;
                    d_right += $right;
                    *adjoint = $left + d_left;
                }
                add(right, d_right);
            }
        }
    };
}

macro_rules! negation {
    ($float:ty, $by:ident, $given:ty; |$x:ident| $xv:expr) => {
        impl Operator<$float, (), $by> for Neg {
            type Output = $float;
            type Left = $float;
            type Right = ();
            type Kept = ();

            #[inline(always)]
            fn forward<'l, 'r, D: Depth>(_: D, $x: $given, (): ()) -> ($float, ())
            where
                $float: 'l,
                (): 'r,
            {
                (-$xv, ())
            }

            #[inline(always)]
            fn reverse<D: Depth>(_: D, (): (), seed: &$float, left: impl Slot<$float>, _: impl Slot<()>) {
                add(left, -*seed);
            }

            #[inline(always)]
            fn tangent<'l, 'r, D: Depth>(
                $x: $given,
                (): (),
                left_tangent: Option<$given>,
                _: Option<()>,
            ) -> ($float, $float)
            where
                $float: 'l,
                (): 'r,
            {
                (-$xv, left_tangent.map_or(0.0, |$x| -$xv))
            }

            type KeptTangent = ();

            #[inline(always)]
            fn forward_tangent<'l, 'r, D: Depth>(
                _: D,
                left: $given,
                right: (),
                left_tangent: Option<$given>,
                right_tangent: Option<()>,
            ) -> (($float, $float), ())
            where
                $float: 'l,
                (): 'r,
            {
                let both = <Self as Operator<$float, (), $by>>::tangent::<D>(
                    left,
                    right,
                    left_tangent,
                    right_tangent,
                );
                (both, ())
            }

            #[inline(always)]
            fn reverse_tangent<D: Depth>(
                _: D,
                (): (),
                seed: &($float, $float),
                left: impl Slot<$float>,
                _: impl Slot<()>,
                left_tangent: impl Slot<$float>,
                _: impl Slot<()>,
            ) {
                add(left, -seed.0);
                add(left_tangent, -seed.1);
            }
        }
    };
}

macro_rules! floats {
    ($($float:ty)*) => {$(
        // Behind the partial derivatives, those of the tangent for the two sides.
        binary!($float, Add, +, (a, b, seed) => seed, seed; {t, u => 0.0, 0.0});
        binary!($float, Sub, -, (a, b, seed) => seed, -seed; {t, u => 0.0, 0.0});
        binary!($float, Mul, *, (a, b, seed) => seed * b, seed * a; {t, u => seed * u, seed * t});
        binary!($float, Div, /, (a, b, seed) => seed / b, -(seed / b * (a / b));
            {t, u => -(seed * u / (b * b)), seed / (b * b) * (2.0 * u * (a / b) - t)});
        assigning!($float, AddAssign, +=, (a, b, d) => d, d; {t, u => 0.0, 0.0});
        assigning!($float, SubAssign, -=, (a, b, d) => d, -d; {t, u => 0.0, 0.0});
        assigning!($float, MulAssign, *=, (a, b, d) => d * b, d * a; {t, u => d * u, d * t});
        assigning!($float, DivAssign, /=, (a, b, d) => d / b, -(d / b * (a / b));
            {t, u => -(d * u / (b * b)), d / (b * b) * (2.0 * u * (a / b) - t)});

        negation!($float, ByValue, $float; |x| x);
        negation!($float, ByRef, &'l $float; |x| *x);
    )*};
}

floats!(f64 f32);
