//! Expressions with their precedence, so that parentheses stand only where they
//! are needed.

use proc_macro2::{Delimiter, Group, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;

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

/// Tokens that are put together piece by piece: streams of tokens are rustc's, which is
/// asked whenever one is made, copied or taken apart.
#[derive(Clone, Debug, Default)]
pub enum Tokens {
    /// None.
    #[default]
    Empty,
    /// A name or a literal: most expressions are no more than that.
    One(TokenTree),
    /// Several.
    Many(Vec<TokenTree>),
}

impl Tokens {
    /// Appends others.
    pub fn append(&mut self, more: Tokens) {
        match (&mut *self, more) {
            (_, Tokens::Empty) => {}
            (Tokens::Empty, more) => *self = more,
            (_, Tokens::One(token)) => self.push(token),
            (_, Tokens::Many(mut more)) => self.many().append(&mut more),
        }
    }

    /// Appends one.
    pub fn push(&mut self, token: impl Into<TokenTree>) {
        self.many().push(token.into());
    }

    /// The list of tokens, for others to be put behind them.
    fn many(&mut self) -> &mut Vec<TokenTree> {
        if !matches!(self, Tokens::Many(_)) {
            let mut all = Vec::with_capacity(8);
            if let Tokens::One(token) = std::mem::take(self) {
                all.push(token);
            }
            *self = Tokens::Many(all);
        }
        match self {
            Tokens::Many(all) => all,
            Tokens::Empty | Tokens::One(_) => unreachable!("it has been made a list"),
        }
    }

    /// Appends a group around others.
    pub fn group(&mut self, delimiter: Delimiter, inside: Tokens) {
        self.push(Group::new(delimiter, inside.into()));
    }

    /// The tokens.
    pub fn as_slice(&self) -> &[TokenTree] {
        match self {
            Tokens::Empty => &[],
            Tokens::One(token) => std::slice::from_ref(token),
            Tokens::Many(all) => all,
        }
    }

    /// What stands before a block (`if ..`, `for x in ..`): the literal of a struct
    /// needs parentheses there.
    pub fn before_block(self) -> Tokens {
        let is_literal = |pair: &[TokenTree]| {
            matches!(pair, [TokenTree::Ident(_) | TokenTree::Punct(_), TokenTree::Group(g)]
                if g.delimiter() == Delimiter::Brace)
        };
        if !self.as_slice().windows(2).any(is_literal) {
            return self;
        }
        let mut tokens = Tokens::default();
        tokens.group(Delimiter::Parenthesis, self);
        tokens
    }

    /// Appends an operator without place.
    pub fn sign(&mut self, symbol: &str) {
        self.operator(symbol, None);
    }

    /// Appends an operator, where it has a place, there.
    pub fn operator(&mut self, symbol: &str, at: Option<Span>) {
        let (chars, all, mut k) = (symbol.as_bytes(), self.many(), 0);
        while k < chars.len() {
            let spacing = if k + 1 < chars.len() { Spacing::Joint } else { Spacing::Alone };
            let mut punct = Punct::new(char::from(chars[k]), spacing);
            if let Some(at) = at {
                punct.set_span(at);
            }
            all.push(TokenTree::Punct(punct));
            k += 1;
        }
    }
}

impl From<TokenStream> for Tokens {
    fn from(tokens: TokenStream) -> Self {
        Tokens::Many(tokens.into_iter().collect())
    }
}
impl From<TokenTree> for Tokens {
    fn from(token: TokenTree) -> Self {
        Tokens::One(token)
    }
}
impl From<&[TokenTree]> for Tokens {
    fn from(tokens: &[TokenTree]) -> Self {
        match tokens {
            [token] => Tokens::One(token.clone()),
            tokens => Tokens::Many(tokens.to_vec()),
        }
    }
}
impl From<Tokens> for TokenStream {
    fn from(tokens: Tokens) -> Self {
        match tokens {
            Tokens::Empty => TokenStream::new(),
            Tokens::One(token) => token.into(),
            Tokens::Many(all) => all.into_iter().collect(),
        }
    }
}
impl ToTokens for Tokens {
    fn to_tokens(&self, out: &mut TokenStream) {
        out.extend(self.as_slice().iter().cloned());
    }
    fn into_token_stream(self) -> TokenStream {
        self.into()
    }
}
impl IntoIterator for Tokens {
    type Item = TokenTree;
    type IntoIter = std::vec::IntoIter<TokenTree>;
    fn into_iter(self) -> Self::IntoIter {
        match self {
            Tokens::Empty => Vec::new().into_iter(),
            Tokens::One(token) => vec![token].into_iter(),
            Tokens::Many(all) => all.into_iter(),
        }
    }
}

/// An expression.
#[derive(Clone, Debug)]
pub struct Code {
    /// Its tokens.
    pub tokens: Tokens,
    /// How tightly it binds.
    pub level: Level,
    /// Whether a cast stands in it without parentheses.
    cast: bool,
}

impl Code {
    /// An expression that never needs parentheses.
    pub fn atom(tokens: impl Into<Tokens>) -> Code {
        Code { tokens: tokens.into(), level: Level::Atom, cast: false }
    }

    /// An expression of a level.
    pub fn new(tokens: impl Into<Tokens>, level: Level) -> Code {
        let tokens = tokens.into();
        let is_as = |token: &TokenTree| matches!(token, TokenTree::Ident(word) if word == "as");
        // What binds tighter has put its casts in parentheses.
        let cast = level <= Level::Cast && tokens.as_slice().iter().any(is_as);
        Code { tokens, level, cast }
    }

    /// The tokens for a place where only this level or a tighter one may stand.
    pub fn at(self, level: Level) -> Tokens {
        if self.level >= level { self.tokens } else { in_parentheses(self.tokens) }
    }
}

impl ToTokens for Code {
    fn to_tokens(&self, out: &mut TokenStream) {
        self.tokens.to_tokens(out);
    }
}

/// `a op b`
pub fn binary(op: BinOp, a: Code, b: Code) -> Code {
    binary_at(op, a, b, None)
}

/// `a op b`, with the operator at a place where it has one.
pub fn binary_at(op: BinOp, a: Code, b: Code, at: Option<Span>) -> Code {
    let (level, tighter) = match op {
        BinOp::Add | BinOp::Sub => (Level::Sum, Level::Product),
        BinOp::Mul | BinOp::Div | BinOp::Rem => (Level::Product, Level::Cast),
        BinOp::BitAnd => (Level::BitAnd, Level::Shift),
        BinOp::BitOr => (Level::BitOr, Level::BitXor),
        BinOp::BitXor => (Level::BitXor, Level::BitAnd),
        BinOp::Shl | BinOp::Shr => (Level::Shift, Level::Sum),
    };
    let cast = b.level >= tighter && b.cast;
    Code { tokens: between(left(a, level), op.symbol(), at, b.at(tighter)), level, cast }
}

/// `a symbol b`
fn between(a: Tokens, symbol: &str, at: Option<Span>, b: Tokens) -> Tokens {
    let mut tokens = a;
    tokens.operator(symbol, at);
    tokens.append(b);
    tokens
}

/// `a op b`, a comparison.
pub fn compare(op: CmpOp, a: Code, b: Code) -> Code {
    compare_at(op, a, b, None)
}

/// `a op b`, a comparison, with the operator at a place where it has one.
pub fn compare_at(op: CmpOp, a: Code, b: Code, at: Option<Span>) -> Code {
    let cast = b.level >= Level::BitOr && b.cast;
    let tokens = between(left(a, Level::BitOr), op.symbol(), at, b.at(Level::BitOr));
    Code { tokens, level: Level::Compare, cast }
}

/// A left operand: after a cast, `<` would open generic arguments.
fn left(code: Code, level: Level) -> Tokens {
    if code.cast { in_parentheses(code.tokens) } else { code.at(level) }
}

fn in_parentheses(inside: Tokens) -> Tokens {
    let mut tokens = Tokens::default();
    tokens.group(Delimiter::Parenthesis, inside);
    tokens
}
