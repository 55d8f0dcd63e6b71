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
    #[inline(always)]
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
    #[inline(always)]
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
    #[inline(always)]
    #[allow(clippy::partialeq_ne_impl, reason = "the default would be two calls more")]
    fn ne(&self, other: &Self) -> bool {
        self.index != other.index
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
        state.write_u32(self.index);
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

    /// All values, in the order in which they were made.
    pub fn as_slice(&self) -> &[T] {
        &self.0
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

impl<'a, T> IntoIterator for &'a Arena<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> std::slice::Iter<'a, T> {
        self.0.iter()
    }
}

impl<T> Index<Handle<T>> for Arena<T> {
    type Output = T;
    #[inline(always)]
    fn index(&self, handle: Handle<T>) -> &T {
        &self.0[handle.index()]
    }
}
impl<T> IndexMut<Handle<T>> for Arena<T> {
    #[inline(always)]
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
    /// With room for that many values.
    pub fn sized(len: usize) -> Self {
        HandleMap { facts: vec![F::default(); len], absent: F::default(), of: PhantomData }
    }

    /// Sets the fact of one value.
    pub fn set(&mut self, handle: Handle<T>, fact: F) {
        *self.get_mut(handle) = fact;
    }

    /// The fact of one value, to change it.
    pub fn get_mut(&mut self, handle: Handle<T>) -> &mut F {
        let index = handle.index();
        if self.facts.len() <= index {
            let longer = (index + 1).max(2 * self.facts.len());
            self.facts.resize(longer, F::default());
        }
        &mut self.facts[index]
    }
}

impl<T, F> Index<Handle<T>> for HandleMap<T, F> {
    type Output = F;
    fn index(&self, handle: Handle<T>) -> &F {
        let index = handle.index();
        if index < self.facts.len() { &self.facts[index] } else { &self.absent }
    }
}

/// Facts about some values of an arena, found by position: for tables that live as
/// long as a pass runs over a whole function. They are iterated in the order in which
/// the values were made.
pub struct HandleTable<T, F> {
    /// For each value one more than the place of its fact; zero for those without.
    places: Vec<u32>,
    facts: Vec<Option<F>>,
    of: PhantomData<fn() -> T>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the methods are those of `BTreeMap`
impl<T, F> HandleTable<T, F> {
    /// No facts.
    pub const fn new() -> Self {
        HandleTable { places: Vec::new(), facts: Vec::new(), of: PhantomData }
    }

    fn slot(&mut self, handle: Handle<T>) -> &mut Option<F> {
        let index = handle.index();
        if self.places.len() <= index {
            lengthen(&mut self.places, index, 64);
        }
        if self.places[index] == 0 {
            self.facts.push(None);
            self.places[index] = self.facts.len() as u32;
        }
        &mut self.facts[self.places[index] as usize - 1]
    }

    /// Notes the fact of one value; gives the one before.
    pub fn insert(&mut self, handle: Handle<T>, fact: F) -> Option<F> {
        self.slot(handle).replace(fact)
    }

    /// The fact of one value, made where there is none.
    pub fn or_insert_with(&mut self, handle: Handle<T>, make: impl FnOnce() -> F) -> &mut F {
        self.slot(handle).get_or_insert_with(make)
    }

    /// The fact of one value, a default where there is none.
    pub fn or_default(&mut self, handle: Handle<T>) -> &mut F
    where
        F: Default,
    {
        self.slot(handle).get_or_insert_with(F::default)
    }

    /// Forgets the fact of one value.
    pub fn remove(&mut self, handle: &Handle<T>) -> Option<F> {
        self.get_slot(handle).and_then(Option::take)
    }

    fn get_slot(&mut self, handle: &Handle<T>) -> Option<&mut Option<F>> {
        let place = self.place(*handle);
        if place == 0 { None } else { Some(&mut self.facts[place - 1]) }
    }

    #[inline(always)]
    fn place(&self, handle: Handle<T>) -> usize {
        let index = handle.index();
        if index < self.places.len() { self.places[index] as usize } else { 0 }
    }

    /// The fact of one value.
    #[inline(always)]
    pub fn get(&self, handle: &Handle<T>) -> Option<&F> {
        let place = self.place(*handle);
        if place == 0 { None } else { self.facts[place - 1].as_ref() }
    }

    /// The fact of one value, to be changed.
    pub fn get_mut(&mut self, handle: &Handle<T>) -> Option<&mut F> {
        self.get_slot(handle).and_then(Option::as_mut)
    }

    /// Whether there are no facts.
    pub fn is_empty(&self) -> bool {
        self.facts.iter().all(Option::is_none)
    }

    /// All facts.
    pub fn iter(&self) -> impl Iterator<Item = (Handle<T>, &F)> {
        let known = self.places.iter().enumerate().filter(|(_, place)| **place != 0);
        known.filter_map(|(at, place)| {
            let index = u32::try_from(at).expect("fewer than 2^32 values");
            Some((Handle { index, of: PhantomData }, self.facts[*place as usize - 1].as_ref()?))
        })
    }
}

impl<T, F> Default for HandleTable<T, F> {
    fn default() -> Self {
        HandleTable::new()
    }
}
impl<T, F: Clone> Clone for HandleTable<T, F> {
    fn clone(&self) -> Self {
        HandleTable { places: self.places.clone(), facts: self.facts.clone(), of: PhantomData }
    }
}
impl<T, F: fmt::Debug> fmt::Debug for HandleTable<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}
impl<T, F> Extend<(Handle<T>, F)> for HandleTable<T, F> {
    fn extend<I: IntoIterator<Item = (Handle<T>, F)>>(&mut self, facts: I) {
        for (handle, fact) in facts {
            self.insert(handle, fact);
        }
    }
}
impl<T, F> FromIterator<(Handle<T>, F)> for HandleTable<T, F> {
    fn from_iter<I: IntoIterator<Item = (Handle<T>, F)>>(facts: I) -> Self {
        let mut table = HandleTable::new();
        table.extend(facts);
        table
    }
}

/// A set of values of an arena, one bit for each. It is iterated in the order in
/// which they were made.
pub struct HandleSet<T> {
    words: Vec<u64>,
    /// All words before this one are zero.
    start: usize,
    of: PhantomData<fn() -> T>,
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the methods are those of `BTreeSet`
impl<T> HandleSet<T> {
    /// No values.
    pub const fn new() -> Self {
        HandleSet { words: Vec::new(), start: 0, of: PhantomData }
    }

    /// Adds a value; whether it is new.
    #[inline(always)]
    pub fn insert(&mut self, handle: Handle<T>) -> bool {
        let (word, bit) = position(handle);
        if self.words.len() <= word {
            lengthen(&mut self.words, word, 4);
        }
        if word < self.start {
            self.start = word;
        }
        let word = &mut self.words[word];
        let new = *word & bit == 0;
        *word |= bit;
        new
    }

    /// Removes a value; whether it was there.
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "as of the standard library's sets")]
    pub fn remove(&mut self, handle: &Handle<T>) -> bool {
        let (word, bit) = position(*handle);
        let there = self.contains(handle);
        if there {
            self.words[word] &= !bit;
        }
        there
    }

    /// Whether a value is there.
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "as of the standard library's sets")]
    #[inline(always)]
    pub fn contains(&self, handle: &Handle<T>) -> bool {
        let (word, bit) = position(*handle);
        word < self.words.len() && self.words[word] & bit != 0
    }

    /// Whether nothing is there.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|w| *w == 0)
    }

    /// How many are there.
    pub fn len(&self) -> usize {
        self.words.iter().map(|w| w.count_ones() as usize).sum()
    }

    /// The values, in the order in which they were made.
    pub fn iter(&self) -> Handles<'_, T> {
        Handles {
            words: &self.words,
            at: self.start,
            left: self.words.get(self.start).copied().unwrap_or_default(),
            of: PhantomData,
        }
    }

    /// Takes out the first.
    pub fn pop_first(&mut self) -> Option<Handle<T>> {
        while self.start < self.words.len() {
            let word = self.words[self.start];
            if word != 0 {
                self.words[self.start] = word & (word - 1);
                let start = u32::try_from(64 * self.start).expect("fewer than 2^32 values");
                return Some(Handle { index: start + word.trailing_zeros(), of: PhantomData });
            }
            self.start += 1;
        }
        None
    }

    /// Keeps what passes a test.
    pub fn retain(&mut self, test: impl Fn(&Handle<T>) -> bool) {
        let out: Vec<Handle<T>> = self.iter().filter(|h| !test(h)).collect();
        out.iter().for_each(|h| {
            self.remove(h);
        });
    }

    /// Keeps what another set has too.
    pub fn intersect(&mut self, other: &Self) {
        self.words.truncate(other.words.len());
        for (word, mask) in self.words.iter_mut().zip(&other.words) {
            *word &= mask;
        }
    }

    /// Takes out all of another set.
    pub fn subtract(&mut self, other: &Self) {
        for (word, mask) in self.words.iter_mut().zip(&other.words) {
            *word &= !mask;
        }
    }

    /// Adds all of another set.
    pub fn unite(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        self.start = self.start.min(other.start);
        for (word, more) in self.words.iter_mut().zip(&other.words) {
            *word |= more;
        }
    }
}

/// Makes a list of zeros longer, so that it has a number at `index`; twice as long at least,
/// and not shorter than `least`, so that this happens seldom.
fn lengthen<N: Copy + Default>(numbers: &mut Vec<N>, index: usize, least: usize) {
    let mut longer = vec![N::default(); (index + 1).max(2 * numbers.len()).max(least)];
    longer[..numbers.len()].copy_from_slice(numbers);
    *numbers = longer;
}

#[inline(always)]
fn position<T>(handle: Handle<T>) -> (usize, u64) {
    (handle.index as usize / 64, 1 << (handle.index % 64))
}

/// Iterates over a [`HandleSet`].
pub struct Handles<'s, T> {
    words: &'s [u64],
    at: usize,
    /// What is left of the word that is looked at.
    left: u64,
    of: PhantomData<fn() -> T>,
}

impl<T> Iterator for Handles<'_, T> {
    type Item = Handle<T>;
    fn next(&mut self) -> Option<Handle<T>> {
        while self.left == 0 {
            self.at += 1;
            self.left = *self.words.get(self.at)?;
        }
        let bit = self.left.trailing_zeros();
        self.left &= self.left - 1;
        let word = u32::try_from(self.at).expect("fewer than 2^32 values");
        Some(Handle { index: 64 * word + bit, of: PhantomData })
    }
}

impl<'s, T> IntoIterator for &'s HandleSet<T> {
    type Item = Handle<T>;
    type IntoIter = Handles<'s, T>;
    fn into_iter(self) -> Handles<'s, T> {
        self.iter()
    }
}

impl<T> Extend<Handle<T>> for HandleSet<T> {
    fn extend<I: IntoIterator<Item = Handle<T>>>(&mut self, handles: I) {
        for handle in handles {
            self.insert(handle);
        }
    }
}

impl<'h, T: 'h> Extend<&'h Handle<T>> for HandleSet<T> {
    fn extend<I: IntoIterator<Item = &'h Handle<T>>>(&mut self, handles: I) {
        for handle in handles {
            self.insert(*handle);
        }
    }
}

impl<T> FromIterator<Handle<T>> for HandleSet<T> {
    fn from_iter<I: IntoIterator<Item = Handle<T>>>(handles: I) -> Self {
        let mut set = HandleSet::new();
        set.extend(handles);
        set
    }
}

impl<T, const N: usize> From<[Handle<T>; N]> for HandleSet<T> {
    fn from(handles: [Handle<T>; N]) -> Self {
        handles.into_iter().collect()
    }
}

impl<T> Default for HandleSet<T> {
    fn default() -> Self {
        HandleSet::new()
    }
}
impl<T> Clone for HandleSet<T> {
    fn clone(&self) -> Self {
        HandleSet { words: self.words.clone(), start: self.start, of: PhantomData }
    }
}
impl<T> PartialEq for HandleSet<T> {
    fn eq(&self, other: &Self) -> bool {
        let common = self.words.len().min(other.words.len());
        let (a, rest_a) = self.words.split_at(common);
        let (b, rest_b) = other.words.split_at(common);
        a == b && rest_a.iter().chain(rest_b).all(|w| *w == 0)
    }
}
impl<T> Eq for HandleSet<T> {}
impl<T> fmt::Debug for HandleSet<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self).finish()
    }
}
