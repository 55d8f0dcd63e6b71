//! Whether generated code may stand in a `const fn`: takes the tokens of a body that stands
//! beside a `const fn` of the user's, whose own code is constant.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Methods of numbers and slices that are `const` in all versions of Rust that are supported.
const METHODS: [&str; 12] = [
    "abs",
    "clamp",
    "copysign",
    "is_empty",
    "is_nan",
    "len",
    "max",
    "min",
    "recip",
    "signum",
    "to_degrees",
    "to_radians",
];

/// Whether code has nothing but arithmetic, assignments, branches and `while` loops, and calls
/// by bare names, which are the user's.
pub fn is_constant(code: &TokenStream) -> bool {
    let tokens: Vec<TokenTree> = code.clone().into_iter().collect();
    (0..tokens.len()).all(|at| match &tokens[at] {
        TokenTree::Group(group) => is_constant(&group.stream()),
        TokenTree::Ident(ident) => is_constant_word(&ident.to_string(), &tokens, at),
        TokenTree::Punct(punct) => !matches!(punct.as_char(), '?' | '|' | '!'),
        TokenTree::Literal(_) => true,
    })
}

fn is_constant_word(name: &str, tokens: &[TokenTree], at: usize) -> bool {
    let is = |at: usize, text: &str| tokens.get(at).is_some_and(|token| token.to_string() == text);
    let called =
        matches!(tokens.get(at + 1), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Parenthesis);
    let method = at > 0 && is(at - 1, ".") && called;
    match name {
        "core" => is(at + 3, "primitive"),
        _ if method => METHODS.contains(&name),
        _ => is_plain(name),
    }
}

/// Whether a word is neither of a loop over an iterator nor of the runtime.
fn is_plain(name: &str) -> bool {
    !name.starts_with("__") && !["for", "clone"].contains(&name)
}

/// Whether generated items are constant functions.
pub fn are_constant(items: &TokenStream) -> bool {
    let words: Vec<String> = items.clone().into_iter().map(|token| token.to_string()).collect();
    words.windows(2).any(|pair| pair[0] == "const" && pair[1] == "fn")
}
