//! What the parts of a parameter and of its adjoint are called, for messages
//! about shapes that differ; nothing is written before there is such a message.

use core::fmt::{self, Display, Formatter};

/// The name of a value and of its adjoint, or of the same part of both.
#[derive(Clone, Copy, Debug)]
pub enum Names<'n> {
    /// A value and its adjoint.
    Whole {
        /// The value.
        primal: &'n str,
        /// Its adjoint.
        adjoint: &'n str,
    },
    /// A field of both.
    Field(&'n Names<'n>, &'static str),
    /// An element of both.
    Element(&'n Names<'n>, usize),
}

/// One of the two.
#[derive(Clone, Copy)]
struct Side<'n> {
    names: &'n Names<'n>,
    adjoint: bool,
}

impl Display for Side<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let of = |names| Side { names, adjoint: self.adjoint };
        match *self.names {
            Names::Whole { adjoint, .. } if self.adjoint => out.write_str(adjoint),
            Names::Whole { primal, .. } => out.write_str(primal),
            Names::Field(whole, field) => write!(out, "{}.{field}", of(whole)),
            Names::Element(whole, index) => write!(out, "{}[{index}]", of(whole)),
        }
    }
}

impl<'n> Names<'n> {
    /// The names of a field.
    #[inline(always)]
    #[must_use]
    pub const fn field(&'n self, name: &'static str) -> Names<'n> {
        Names::Field(self, name)
    }

    /// The names of an element.
    #[inline(always)]
    #[must_use]
    pub const fn element(&'n self, index: usize) -> Names<'n> {
        Names::Element(self, index)
    }

    /// Panics unless both lengths are the same.
    ///
    /// # Panics
    /// With both lengths.
    #[inline(always)]
    #[track_caller]
    pub fn same_length(&self, adjoint: usize, primal: usize) {
        if adjoint != primal {
            self.other_length(adjoint, primal);
        }
    }

    #[cold]
    #[track_caller]
    fn other_length(&self, of_adjoint: usize, of_primal: usize) -> ! {
        let (adjoint, primal) = (self.side(true), self.side(false));
        panic!(
            "`{adjoint}` has length {of_adjoint}, but `{primal}` has length {of_primal}: they must have one shape"
        )
    }

    /// Says that the two are different variants of an enum.
    ///
    /// # Panics
    /// Always.
    #[cold]
    #[track_caller]
    pub fn other_variant(&self, ty: &str) -> ! {
        let (adjoint, primal) = (self.side(true), self.side(false));
        panic!("`{adjoint}` and `{primal}` are different variants of `{ty}`: they must have one shape")
    }

    const fn side(&'n self, adjoint: bool) -> Side<'n> {
        Side { names: self, adjoint }
    }
}
