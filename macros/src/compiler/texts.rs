//! Sets and maps of short texts, with a hash that costs little also where the macro is
//! built without optimisation. Texts are the user's own, who has no reason to make them
//! collide.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

/// A set of texts.
pub type TextSet = HashSet<String, BuildHasherDefault<Quick>>;

/// A map from texts.
pub type TextMap<V> = HashMap<String, V, BuildHasherDefault<Quick>>;

/// The hash: multiplied and turned for each byte.
#[derive(Clone, Copy, Default)]
pub struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let mut hash = self.0;
        let mut at = 0;
        while at < bytes.len() {
            hash = (hash.rotate_left(5) ^ u64::from(bytes[at])).wrapping_mul(0x517c_c1b7_2722_0a95);
            at += 1;
        }
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        // The tables look at the upper bits too.
        self.0 ^ (self.0 >> 29)
    }
}
