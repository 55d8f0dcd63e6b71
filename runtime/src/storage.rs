//! What the forward sweep keeps for the reverse sweep in loops of unknown length
//! and in recursion.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::Any;

/// Values of the forward sweep, taken back in the opposite order.
#[derive(Clone, Debug)]
pub struct Stack<T>(Vec<T>);

impl<T> Stack<T> {
    /// Without any value, and without allocating.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Stack(Vec::new())
    }

    /// Keeps a value.
    #[inline(always)]
    pub fn push(&mut self, value: T) {
        self.0.push(value);
    }

    /// Makes room for more values.
    #[inline(always)]
    pub fn reserve(&mut self, more: usize) {
        self.0.reserve(more);
    }

    /// The value kept last.
    #[inline(always)]
    pub fn pop(&mut self) -> T {
        match self.0.pop() {
            Some(value) => value,
            None => unreachable!("the reverse sweep takes what the forward sweep has kept"),
        }
    }

    /// All of it was taken.
    ///
    /// # Panics
    /// If it was not.
    #[inline(always)]
    pub fn end(&self) {
        assert!(self.0.is_empty(), "the reverse sweep takes all that the forward sweep has kept");
    }
}

/// Slices for what the iterations of a loop keep: a frame for each run of the
/// loop, the last one on top.
#[derive(Clone, Debug)]
pub struct Frames<T> {
    values: Vec<T>,
    /// Where the last frame ends.
    top: usize,
    /// How many frames will come, as far as that is known.
    expected: usize,
}

/// The largest storage, in elements, that is allocated for frames to come.
const EXPECTED_LIMIT: usize = 1 << 26;

impl<T: Clone> Frames<T> {
    /// Without any frame, and without allocating.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Frames { values: Vec::new(), top: 0, expected: 1 }
    }

    /// So many frames will come, or so many for each that was expected. The first
    /// frame makes room for them.
    #[inline(always)]
    pub fn reserve(&mut self, frames: usize) {
        if self.values.is_empty() {
            self.expected = self.expected.saturating_mul(frames);
        }
    }

    /// A new frame of slices of one length; what they hold is not specified.
    #[inline(always)]
    pub fn open<const PARTS: usize>(&mut self, len: usize, zero: T) -> [&mut [T]; PARTS] {
        let start = self.top;
        self.top = start + PARTS * len;
        if self.values.len() < self.top {
            self.grow(PARTS * len, zero);
        }
        let mut rest = &mut self.values[start..self.top];
        core::array::from_fn(|_| {
            let (part, others) = core::mem::take(&mut rest).split_at_mut(len);
            rest = others;
            part
        })
    }

    /// Makes room for the frame, for those that are expected, and for as much as
    /// there is.
    #[inline(always)]
    fn grow(&mut self, size: usize, zero: T) {
        if self.values.is_empty() {
            let all = size.saturating_mul(self.expected);
            let room = if all <= EXPECTED_LIMIT { all.max(size) } else { size };
            self.values = alloc::vec![zero; room];
        } else {
            self.values.resize(self.top.max(2 * self.values.len()), zero);
        }
    }

    /// The slices of the last frame, which is given back.
    #[inline(always)]
    pub fn back<const PARTS: usize>(&mut self, len: usize) -> [&[T]; PARTS] {
        let end = self.top;
        self.top = end - PARTS * len;
        let mut rest = &self.values[self.top..end];
        core::array::from_fn(|_| {
            let (part, others) = rest.split_at(len);
            rest = others;
            part
        })
    }
}

/// Contents of slices, one after the other, taken back in the opposite order.
#[derive(Clone, Debug)]
pub struct Slices<T> {
    values: Vec<T>,
    lengths: Vec<usize>,
}

impl<T: Clone> Slices<T> {
    /// Without any slice, and without allocating.
    #[inline(always)]
    #[must_use]
    #[allow(clippy::new_without_default)]
    pub const fn new() -> Self {
        Slices { values: Vec::new(), lengths: Vec::new() }
    }

    /// Keeps the elements.
    #[inline(always)]
    pub fn save(&mut self, slice: &[T]) {
        self.values.extend_from_slice(slice);
        self.lengths.push(slice.len());
    }

    /// Gives back the elements that were kept last.
    #[inline(always)]
    pub fn restore<R: Restore<T> + ?Sized>(&mut self, to: &mut R) {
        let len = pop(&mut self.lengths);
        let start = self.values.len() - len;
        to.restore(&self.values[start..]);
        self.values.truncate(start);
    }
}

/// What elements can be given back to.
pub trait Restore<T> {
    /// Becomes the slice.
    fn restore(&mut self, from: &[T]);
}

impl<T: Clone> Restore<T> for [T] {
    #[inline(always)]
    fn restore(&mut self, from: &[T]) {
        self.clone_from_slice(from);
    }
}

impl<T: Clone> Restore<T> for Vec<T> {
    #[inline(always)]
    fn restore(&mut self, from: &[T]) {
        self.clear();
        self.extend_from_slice(from);
    }
}

/// Takes the last element.
#[inline(always)]
pub fn pop<T>(from: &mut Vec<T>) -> T {
    match from.pop() {
        Some(value) => value,
        None => unreachable!("the reverse sweep takes what the forward sweep has pushed"),
    }
}

/// A residual whose type is not spelled out: in recursion it would be infinite.
pub type Boxed = Box<dyn Any>;

/// Puts a residual into a box.
#[inline]
pub fn boxed<T: 'static>(residual: T) -> Boxed {
    Box::new(residual)
}

/// Takes a residual out of its box.
#[inline]
#[must_use]
pub fn unboxed<T: 'static>(kept: Boxed) -> T {
    match kept.downcast() {
        Ok(residual) => *residual,
        Err(_) => unreachable!("both halves of a linked call are of one function"),
    }
}

/// The same, where rustc would not find out of which type it is: the type of what `like`
/// would give, which is not called.
#[inline]
#[must_use]
pub fn unboxed_as<T: 'static>(kept: Boxed, like: impl FnOnce() -> T) -> T {
    let _ = like;
    unboxed(kept)
}

/// Runs what panics.
///
/// # Panics
/// As that does.
pub fn fails<T>(f: impl FnOnce() -> T) -> T {
    f();
    unreachable!("lists of different lengths cannot be copied")
}

/// What a loop goes over did not give as many items in the reverse sweep.
///
/// # Panics
/// Always.
#[cold]
#[track_caller]
pub fn other_items() {
    panic!(
        "a loop goes over its items again in the reverse sweep, and they are not the same; collect them into a list before it"
    );
}

/// A length that the adjoints in a loop depend on was another one before it.
///
/// # Panics
/// Always.
#[cold]
#[track_caller]
pub fn other_length() {
    panic!(
        "a length has changed while a loop ran whose derivative depends on it; ask for it before the loop"
    );
}

/// Something of the type of `it`, in code that is never run.
#[inline]
#[must_use]
pub fn of<T>(it: &T) -> T {
    let _ = it;
    unreachable!("only its type is asked for")
}

pub use core::mem::replace;

/// Takes a value and leaves its default.
#[inline(always)]
pub fn take<T: Default>(from: &mut T) -> T {
    core::mem::take(from)
}
