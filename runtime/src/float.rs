//! The functions of `f64` that `core` does not have, under the names that `std`
//! gives them, by the crate `libm`.

macro_rules! float {
    ($($name:ident = $by:ident;)*) => {
        /// What `std` would add to `f64`.
        pub trait Float {
            $(fn $name(self) -> f64;)*
        }

        impl Float for f64 {
            $(
                #[inline]
                fn $name(self) -> f64 {
                    libm::$by(self)
                }
            )*
        }
    };
}

float! {
    exp = exp;
    exp_m1 = expm1;
    ln = log;
    ln_1p = log1p;
    sqrt = sqrt;
    tan = tan;
    round = round;
}
