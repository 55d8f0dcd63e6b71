//! Shared references that a function lends to an annotated one: its reverse half gets
//! them again. Generated code does not know which arguments are references.

/// What is passed as an argument.
#[derive(Clone, Copy, Debug)]
pub struct Lent<'r, T>(pub &'r T);

impl<'a, T: ?Sized> Lent<'_, &'a T> {
    /// The same reference again.
    #[inline(always)]
    #[must_use]
    pub fn again(&self) -> &'a T {
        self.0
    }
}

/// Arguments that are no shared references, which the reverse half does not get again:
/// rustc looks for a method in a trait where the type itself has none.
pub trait NotLent {
    /// What stands for them.
    fn again(&self) {}
}

impl<T> NotLent for Lent<'_, T> {}
