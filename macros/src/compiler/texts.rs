//! The texts of identifiers; sets and maps of short texts, with a hash that costs little also where the macro is
//! built without optimisation. Texts are the user's own, who has no reason to make them
//! collide.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use syn::Member;

/// A set of texts.
pub type TextSet = HashSet<String, BuildHasherDefault<Quick>>;

/// A map from texts.
pub type TextMap<V> = HashMap<String, V, BuildHasherDefault<Quick>>;

/// What the hash is multiplied by.
const FACTOR: u64 = 0x517c_c1b7_2722_0a95;

/// The hash: multiplied for each number or byte, and turned for each number.
#[derive(Clone, Copy, Default)]
pub struct Quick(u64);

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (mut hash, mut at) = (self.0, 0);
        while at < bytes.len() {
            hash = (hash ^ u64::from(bytes[at])).wrapping_mul(FACTOR);
            at += 1;
        }
        self.0 = hash;
    }

    fn write_u8(&mut self, n: u8) {
        self.write_u64(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(u64::from(n));
    }

    #[inline(always)]
    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(5) ^ n).wrapping_mul(FACTOR);
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }

    fn finish(&self) -> u64 {
        // The tables look at the upper bits too.
        self.0 ^ (self.0 >> 29)
    }
}

/// What an identifier is called.
pub trait Plain {
    /// Its text without `r#`.
    fn plain(&self) -> String;
}

impl Plain for Ident {
    fn plain(&self) -> String {
        let text = self.to_string();
        match text.strip_prefix("r#") {
            Some(plain) => plain.to_owned(),
            None => text,
        }
    }
}

impl Plain for Member {
    fn plain(&self) -> String {
        match self {
            Member::Named(name) => name.plain(),
            Member::Unnamed(at) => at.index.to_string(),
        }
    }
}

/// Whether an identifier of some kind stands in code.
pub fn mentions(tokens: &TokenStream, is_one: &dyn Fn(&Ident) -> bool) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is_one(&ident),
        TokenTree::Group(group) => mentions(&group.stream(), is_one),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// The tokens at the place of the user's tokens between two ends, with their names
/// resolved as before, so that rustc's errors are shown there.
pub fn located(tokens: TokenStream, (first, last): (Span, Span)) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let count = tokens.len();
    for (k, token) in tokens.iter_mut().enumerate() {
        let at = if k + 1 == count { last } else { first };
        // All in one context: else rustc shows only the first.
        let by = if matches!(token, TokenTree::Ident(_)) { token.span() } else { Span::mixed_site() };
        token.set_span(by.located_at(at));
    }
    tokens.into_iter().collect()
}

/// A group with other code inside.
pub fn regrouped(group: &Group, inside: TokenStream) -> TokenTree {
    let mut new = Group::new(group.delimiter(), inside);
    new.set_span(group.span());
    TokenTree::Group(new)
}
