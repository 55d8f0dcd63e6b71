//! Shared references that a function lends to an annotated one: its reverse half gets
//! them again. Generated code does not know which arguments are references.
//!
//! Code that gives one may run again where its methods are those of [`Standard`] types:
//! `get`, `first`, `unwrap` and their kind do nothing but give a part of what they are
//! called on.

use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, BinaryHeap, VecDeque};
use alloc::rc::Rc;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;

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

/// A type whose own methods are those of the standard library.
#[diagnostic::on_unimplemented(
    message = "a method of this name is taken for one of the standard library, which the reverse sweep calls again; this one is of `{Self}`",
    label = "this is called on `{Self}`",
    note = "call it by its path, `Type::method(&value)`, so that its result is kept, and write the type of that where asked"
)]
pub trait Standard {}

/// States that a value is of such a type.
#[inline(always)]
pub const fn standard<T: Standard + ?Sized>(_: &T) {}

macro_rules! standard {
    ($([$($generic:tt)*] $t:ty;)*) => { $(impl<$($generic)*> Standard for $t {})* };
}

standard! {
    [] str;
    [] String;
    [T] [T];
    [T, const N: usize] [T; N];
    [T] Vec<T>;
    [T] VecDeque<T>;
    [T] BTreeSet<T>;
    [T] BinaryHeap<T>;
    [T] Option<T>;
    [T] core::slice::Iter<'_, T>;
    [T] core::ops::Range<T>;
    [K, V] BTreeMap<K, V>;
    [T, E] Result<T, E>;
    [T: Standard + ?Sized] &T;
    [T: Standard + ?Sized] &mut T;
    [T: Standard + ?Sized] Box<T>;
    [T: Standard + ?Sized] Rc<T>;
    [T: Standard + ?Sized] Arc<T>;
    [T: Standard + ToOwned + ?Sized] Cow<'_, T>;
}

#[cfg(feature = "std")]
impl<K, V, S> Standard for std::collections::HashMap<K, V, S> {}
#[cfg(feature = "std")]
impl<T, S> Standard for std::collections::HashSet<T, S> {}
