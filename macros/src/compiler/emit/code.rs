//! Expressions with their precedence, so that parentheses stand only where they
//! are needed.

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};

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
        // What binds tighter has put its casts in parentheses.
        let cast = level <= Level::Cast && tokens.clone().into_iter().any(is_as);
        Code { tokens, level, cast }
    }

    /// The tokens for a place where only this level or a tighter one may stand.
    pub fn at(&self, level: Level) -> TokenStream {
        let tokens = self.tokens.clone();
        if self.level >= level { tokens } else { in_parentheses(tokens) }
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
        BinOp::Add => ("+", Level::Sum, Level::Product),
        BinOp::Sub => ("-", Level::Sum, Level::Product),
        BinOp::Mul => ("*", Level::Product, Level::Cast),
        BinOp::Div => ("/", Level::Product, Level::Cast),
        BinOp::Rem => ("%", Level::Product, Level::Cast),
        BinOp::BitAnd => ("&", Level::BitAnd, Level::Shift),
        BinOp::BitOr => ("|", Level::BitOr, Level::BitXor),
        BinOp::BitXor => ("^", Level::BitXor, Level::BitAnd),
        BinOp::Shl => ("<<", Level::Shift, Level::Sum),
        BinOp::Shr => (">>", Level::Shift, Level::Sum),
    };
    let cast = b.level >= tighter && b.cast;
    Code { tokens: between(left(a, level), symbol, at, b.at(tighter)), level, cast }
}

/// `a symbol b`
fn between(a: TokenStream, symbol: &str, at: Span, b: TokenStream) -> TokenStream {
    let mut tokens = a;
    operator(&mut tokens, symbol, at);
    tokens.extend(b);
    tokens
}

/// Appends an operator of one or two characters.
pub fn operator(out: &mut TokenStream, symbol: &str, at: Span) {
    let mut left = symbol.len();
    for char in symbol.chars() {
        left -= 1;
        let mut punct = Punct::new(char, if left > 0 { Spacing::Joint } else { Spacing::Alone });
        punct.set_span(at);
        out.append(punct);
    }
}

/// `a op b`, a comparison.
pub fn compare(op: CmpOp, a: &Code, b: &Code) -> Code {
    compare_at(op, a, b, Span::call_site())
}

/// `a op b`, a comparison, with the operator at a place.
pub fn compare_at(op: CmpOp, a: &Code, b: &Code, at: Span) -> Code {
    let symbol = match op {
        CmpOp::Lt => "<",
        CmpOp::Le => "<=",
        CmpOp::Gt => ">",
        CmpOp::Ge => ">=",
        CmpOp::Eq => "==",
        CmpOp::Ne => "!=",
    };
    let cast = b.level >= Level::BitOr && b.cast;
    let tokens = between(left(a, Level::BitOr), symbol, at, b.at(Level::BitOr));
    Code { tokens, level: Level::Compare, cast }
}

/// A left operand: after a cast, `<` would open generic arguments.
fn left(code: &Code, level: Level) -> TokenStream {
    if code.cast { in_parentheses(code.tokens.clone()) } else { code.at(level) }
}

fn in_parentheses(tokens: TokenStream) -> TokenStream {
    TokenTree::Group(Group::new(Delimiter::Parenthesis, tokens)).into()
}
