//! Errors: collected while the passes run, reported together, with the texts of
//! all messages of the front end, by what they are about.
//!
//! A message is in lower case, says what is wrong at the token it points to, why
//! that has no derivative, and what to do instead.

pub mod blame;
pub mod items;
pub mod modes;
pub mod target;
pub mod text;

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// Collects errors.
#[derive(Debug, Default)]
pub struct Diagnostics {
    errors: Vec<syn::Error>,
}

impl Diagnostics {
    /// Adds an error at a span. The same error at the same place is said once.
    pub fn error(&mut self, span: Span, message: impl Display) {
        self.push(syn::Error::new(span, message));
    }

    /// Adds an error at all of some tokens.
    pub fn error_spanned(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    fn push(&mut self, error: syn::Error) {
        let place = |e: &syn::Error| format!("{:?} {e}", e.span());
        let known = self.errors.iter().any(|e| place(e) == place(&error));
        if !known {
            self.errors.push(error);
        }
    }

    /// Adds all errors of another collection.
    pub fn append(&mut self, other: Diagnostics) {
        other.errors.into_iter().for_each(|error| self.push(error));
    }

    /// Whether there are any.
    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }

    /// All errors as one; `None` where there are none.
    pub fn into_compile_error(self) -> Option<TokenStream> {
        let all = self.errors.into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        all.map(|error| error.to_compile_error())
    }
}

/// `` `a`, `b` and `c` ``
pub fn list<T: Display>(names: impl IntoIterator<Item = T>) -> String {
    let names: Vec<String> = names.into_iter().map(|n| format!("`{n}`")).collect();
    match names.split_last() {
        None => String::new(),
        Some((one, [])) => one.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// The candidate that was probably meant.
pub fn similar<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let limit = (word.chars().count() / 3).min(3);
    let near = candidates.into_iter().filter(|c| *c != word).map(|c| (distance(word, c), c)).min()?;
    (near.0 <= limit).then_some(near.1)
}

/// The number of letters to change, add, remove or exchange with their neighbour
/// to get from one word to the other.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let change = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut least = change.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}
