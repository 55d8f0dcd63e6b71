//! What objectives and their derivatives give, as flat lists of scalars.

use std::cell::RefCell;
use std::rc::Rc;

/// A value, a gradient or a Jacobian as a flat list of scalars.
pub trait Scalars {
    /// Appends the scalars to `flat`.
    fn flatten(&self, flat: &mut Vec<f64>);
}

impl Scalars for f64 {
    fn flatten(&self, flat: &mut Vec<f64>) {
        flat.push(*self);
    }
}

/// Memory that is used again by the next call.
impl<G: Scalars> Scalars for Rc<RefCell<G>> {
    fn flatten(&self, flat: &mut Vec<f64>) {
        self.borrow().flatten(flat);
    }
}

impl<G: Scalars> Scalars for Vec<G> {
    fn flatten(&self, flat: &mut Vec<f64>) {
        for scalar in self {
            scalar.flatten(flat);
        }
    }
}

impl<G: Scalars, const N: usize> Scalars for [G; N] {
    fn flatten(&self, flat: &mut Vec<f64>) {
        for scalar in self {
            scalar.flatten(flat);
        }
    }
}

macro_rules! scalars_of_tuple {
    ($($name:ident),*) => {
        impl<$($name: Scalars),*> Scalars for ($($name,)*) {
            fn flatten(&self, flat: &mut Vec<f64>) {
                #[allow(non_snake_case)] // the type's name serves for the value, too
                let ($($name,)*) = self;
                $($name.flatten(flat);)*
            }
        }
    };
}
scalars_of_tuple!(A);
scalars_of_tuple!(A, B);
scalars_of_tuple!(A, B, C);
scalars_of_tuple!(A, B, C, D);
scalars_of_tuple!(A, B, C, D, E);
scalars_of_tuple!(A, B, C, D, E, F);

/// All scalars.
pub fn flat(of: &impl Scalars) -> Vec<f64> {
    let mut scalars = Vec::new();
    of.flatten(&mut scalars);
    scalars
}
