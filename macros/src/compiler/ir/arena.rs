//! Typed handles and the arenas they index. Facts about a thing live in a
//! [`HandleMap`] beside the arena, never in the thing itself.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// An index into one kind of arena only.
pub struct Handle<T> {
    index: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> Handle<T> {
    /// The position in the arena.
    pub fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Handle<T> {}
impl<T> PartialEq for Handle<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Handle<T> {}
impl<T> PartialOrd for Handle<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Handle<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> Hash for Handle<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> fmt::Debug for Handle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "%{}", self.index)
    }
}

/// Owns values that are named by handles.
#[derive(Clone, Debug)]
pub struct Arena<T>(Vec<T>);

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena(Vec::new())
    }
}

impl<T> Arena<T> {
    /// Adds a value and names it.
    pub fn add(&mut self, value: T) -> Handle<T> {
        let index = u32::try_from(self.0.len()).expect("fewer than 2^32 values");
        self.0.push(value);
        Handle { index, of: PhantomData }
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All handles, in the order in which they were made.
    pub fn handles(&self) -> impl Iterator<Item = Handle<T>> + use<T> {
        self.since(0)
    }

    /// The handles of values that were added when there were so many already.
    pub fn since(&self, before: usize) -> impl Iterator<Item = Handle<T>> + use<T> {
        let end = |n: usize| u32::try_from(n).expect("fewer than 2^32 values");
        (end(before)..end(self.0.len())).map(|index| Handle { index, of: PhantomData })
    }
}

impl<T> Index<Handle<T>> for Arena<T> {
    type Output = T;
    fn index(&self, handle: Handle<T>) -> &T {
        &self.0[handle.index()]
    }
}
impl<T> IndexMut<Handle<T>> for Arena<T> {
    fn index_mut(&mut self, handle: Handle<T>) -> &mut T {
        &mut self.0[handle.index()]
    }
}

/// A side table: one fact for each value of an arena, `F::default()` where
/// none was set.
#[derive(Clone, Debug)]
pub struct HandleMap<T, F> {
    facts: Vec<F>,
    absent: F,
    of: PhantomData<fn() -> T>,
}

impl<T, F: Default> Default for HandleMap<T, F> {
    fn default() -> Self {
        HandleMap { facts: Vec::new(), absent: F::default(), of: PhantomData }
    }
}

impl<T, F: Default + Clone> HandleMap<T, F> {
    /// Sets the fact of one value.
    pub fn set(&mut self, handle: Handle<T>, fact: F) {
        *self.get_mut(handle) = fact;
    }

    /// The fact of one value, to change it.
    pub fn get_mut(&mut self, handle: Handle<T>) -> &mut F {
        if self.facts.len() <= handle.index() {
            self.facts.resize(handle.index() + 1, F::default());
        }
        &mut self.facts[handle.index()]
    }
}

impl<T, F> Index<Handle<T>> for HandleMap<T, F> {
    type Output = F;
    fn index(&self, handle: Handle<T>) -> &F {
        self.facts.get(handle.index()).unwrap_or(&self.absent)
    }
}
