//! Values for several directions at once: an array for each float.

use alloc::vec::Vec;

/// Values with a shape, in which an array of `N` floats can stand for each float.
pub trait Wide<const N: usize> {
    /// The owned type with these arrays.
    type Wide;

    /// Zeros in the shape of `self`.
    fn wide_zeros(&self) -> Self::Wide;
}

macro_rules! floats {
    ($($float:ty),*) => {$(
        impl<const N: usize> Wide<N> for $float {
            type Wide = [$float; N];

            #[inline(always)]
            fn wide_zeros(&self) -> [$float; N] {
                [0.0; N]
            }
        }
    )*};
}

floats!(f32, f64);

impl<const N: usize, T: Wide<N>> Wide<N> for [T] {
    type Wide = Vec<T::Wide>;

    fn wide_zeros(&self) -> Self::Wide {
        self.iter().map(Wide::wide_zeros).collect()
    }
}

impl<const N: usize, T: Wide<N>> Wide<N> for Vec<T> {
    type Wide = Vec<T::Wide>;

    fn wide_zeros(&self) -> Self::Wide {
        self.as_slice().wide_zeros()
    }
}

impl<const N: usize, T: Wide<N>, const M: usize> Wide<N> for [T; M] {
    type Wide = [T::Wide; M];

    fn wide_zeros(&self) -> Self::Wide {
        self.each_ref().map(Wide::wide_zeros)
    }
}

impl<const N: usize, T: Wide<N> + ?Sized> Wide<N> for &T {
    type Wide = T::Wide;

    fn wide_zeros(&self) -> Self::Wide {
        (**self).wide_zeros()
    }
}

macro_rules! tuples {
    ($($($name:ident $position:tt),*;)*) => {$(
        impl<const N: usize, $($name: Wide<N>),*> Wide<N> for ($($name,)*) {
            type Wide = ($($name::Wide,)*);

            fn wide_zeros(&self) -> Self::Wide {
                ($(self.$position.wide_zeros(),)*)
            }
        }
    )*};
}

crate::tuples::each_tuple!(tuples);

/// Zeros in the shape of a value, with an array for each float.
#[inline]
pub fn wide_like<T: Wide<N> + ?Sized, const N: usize>(like: &T) -> T::Wide {
    like.wide_zeros()
}

/// How many directions a run takes where there are `count` of them: equally many in each run,
/// as far as that goes, in pairs, and not too many to be kept in registers and caches.
#[must_use]
pub const fn directions(count: usize) -> usize {
    const MOST: usize = 8;
    match count.div_ceil(MOST) {
        0 => 1,
        1 => count,
        runs => count.div_ceil(runs).next_multiple_of(2),
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec;
    use alloc::vec::Vec;

    use super::{directions, wide_like};

    #[test]
    fn zeros_have_the_shape() {
        let value = (vec![[1.0_f64; 2]; 3], 2.0_f32);
        assert_eq!(wide_like::<_, 4>(&value), (vec![[[0.0_f64; 4]; 2]; 3], [0.0_f32; 4]));
        assert_eq!(wide_like::<[f64], 2>(&[1.0]), vec![[0.0; 2]]);
    }

    #[test]
    fn runs_are_alike() {
        let widths: Vec<usize> = [0, 1, 8, 9, 17, 26, 40].into_iter().map(directions).collect();
        assert_eq!(widths, [1, 1, 8, 6, 6, 8, 8]);
    }
}
