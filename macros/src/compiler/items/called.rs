//! What the functions of an annotated module or `impl` call: takes its items, says of a function
//! whether another one calls something of its name.

use std::collections::HashMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Item, ItemFn, ItemImpl};

use crate::compiler::texts::Plain as _;

/// How often something of a name is called.
#[derive(Debug, Default)]
pub struct Called(HashMap<String, usize>);

impl Called {
    /// In some items.
    pub fn in_items(items: &[Item]) -> Called {
        let mut called = Called::default();
        items.iter().for_each(|item| called.look(item.to_token_stream()));
        called
    }

    /// In an `impl`.
    pub fn in_block(block: &ItemImpl) -> Called {
        let mut called = Called::default();
        called.look(block.to_token_stream());
        called
    }

    /// Whether a function is called, but by itself.
    pub fn contains(&self, function: &ItemFn) -> bool {
        let mut own = Called::default();
        own.look(function.block.to_token_stream());
        let count = |called: &Called| called.0.get(&function.sig.ident.plain()).copied().unwrap_or_default();
        count(self) > count(&own)
    }

    // Counts `name(..)`, but not `fn name(..)`.
    fn look(&mut self, code: TokenStream) {
        let mut before: [Option<String>; 2] = [None, None];
        for token in code {
            let mut word = None;
            match token {
                TokenTree::Ident(name) => word = Some(name.plain()),
                TokenTree::Group(group) => {
                    let [of, name] = &before;
                    if let Some(name) = name
                        && group.delimiter() == Delimiter::Parenthesis
                        && of.as_deref() != Some("fn")
                    {
                        *self.0.entry(name.clone()).or_default() += 1;
                    }
                    self.look(group.stream());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            before = [before[1].take(), word];
        }
    }
}
