//! Expressions with their precedence, so that parentheses stand only where they
//! are needed.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote, quote_spanned};

use crate::compiler::ir::{BinOp, CmpOp};

/// How tightly an expression binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Blocks, `if`, ranges, anything unknown.
    Loose,
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`, `<`, ...
    Compare,
    /// `|`
    BitOr,
    /// `^`
    BitXor,
    /// `&`
    BitAnd,
    /// `<<`, `>>`
    Shift,
    /// `+`, `-`
    Sum,
    /// `*`, `/`, `%`
    Product,
    /// `as`
    Cast,
    /// `-x`, `*x`
    Unary,
    /// Calls, fields, literals, names.
    Atom,
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Code {
    /// Its tokens.
    pub tokens: TokenStream,
    /// How tightly it binds.
    pub level: Level,
    /// Whether a cast stands in it without parentheses.
    cast: bool,
}

impl Code {
    /// An expression that never needs parentheses.
    pub fn atom(tokens: TokenStream) -> Code {
        Code { tokens, level: Level::Atom, cast: false }
    }

    /// An expression of a level.
    pub fn new(tokens: TokenStream, level: Level) -> Code {
        let is_as = |token| matches!(token, TokenTree::Ident(word) if word == "as");
        let cast = tokens.clone().into_iter().any(is_as);
        Code { tokens, level, cast }
    }

    /// The tokens for a place where only this level or a tighter one may stand.
    pub fn at(&self, level: Level) -> TokenStream {
        let tokens = &self.tokens;
        if self.level >= level { tokens.clone() } else { quote!((#tokens)) }
    }
}

impl ToTokens for Code {
    fn to_tokens(&self, out: &mut TokenStream) {
        self.tokens.to_tokens(out);
    }
}

/// `a op b`
pub fn binary(op: BinOp, a: &Code, b: &Code) -> Code {
    binary_at(op, a, b, Span::call_site())
}

/// `a op b`, with the operator at a place.
pub fn binary_at(op: BinOp, a: &Code, b: &Code, at: Span) -> Code {
    let (symbol, level, tighter) = match op {
        BinOp::Add => (quote_spanned!(at=> +), Level::Sum, Level::Product),
        BinOp::Sub => (quote_spanned!(at=> -), Level::Sum, Level::Product),
        BinOp::Mul => (quote_spanned!(at=> *), Level::Product, Level::Cast),
        BinOp::Div => (quote_spanned!(at=> /), Level::Product, Level::Cast),
        BinOp::Rem => (quote_spanned!(at=> %), Level::Product, Level::Cast),
        BinOp::BitAnd => (quote_spanned!(at=> &), Level::BitAnd, Level::Shift),
        BinOp::BitOr => (quote_spanned!(at=> |), Level::BitOr, Level::BitXor),
        BinOp::BitXor => (quote_spanned!(at=> ^), Level::BitXor, Level::BitAnd),
        BinOp::Shl => (quote_spanned!(at=> <<), Level::Shift, Level::Sum),
        BinOp::Shr => (quote_spanned!(at=> >>), Level::Shift, Level::Sum),
    };
    let cast = b.level >= tighter && b.cast;
    let (a, b) = (left(a, level), b.at(tighter));
    Code { tokens: quote!(#a #symbol #b), level, cast }
}

/// `a op b`, a comparison.
pub fn compare(op: CmpOp, a: &Code, b: &Code) -> Code {
    compare_at(op, a, b, Span::call_site())
}

/// `a op b`, a comparison, with the operator at a place.
pub fn compare_at(op: CmpOp, a: &Code, b: &Code, at: Span) -> Code {
    let symbol = match op {
        CmpOp::Lt => quote_spanned!(at=> <),
        CmpOp::Le => quote_spanned!(at=> <=),
        CmpOp::Gt => quote_spanned!(at=> >),
        CmpOp::Ge => quote_spanned!(at=> >=),
        CmpOp::Eq => quote_spanned!(at=> ==),
        CmpOp::Ne => quote_spanned!(at=> !=),
    };
    let cast = b.level >= Level::BitOr && b.cast;
    let (a, b) = (left(a, Level::BitOr), b.at(Level::BitOr));
    Code { tokens: quote!(#a #symbol #b), level: Level::Compare, cast }
}

/// A left operand: after a cast, `<` would open generic arguments.
fn left(code: &Code, level: Level) -> TokenStream {
    let tokens = &code.tokens;
    if code.cast { quote!((#tokens)) } else { code.at(level) }
}
