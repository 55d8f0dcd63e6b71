//! What definitions are made of: values, operands, and code that is not looked into.

use std::cell::OnceCell;
use std::ops::Deref;
use std::rc::Rc;

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::quote;

use super::{Place, Step, Ty, VarId};
use crate::compiler::rules::Rule;

/// What an instruction works on.
#[derive(Clone, Debug)]
pub enum Operand {
    /// A value (see the module's documentation).
    Var(VarId),
    /// A literal or the path of a constant, which may be written anywhere and
    /// any number of times.
    Const(Const),
}

impl Operand {
    /// Whether two operands are certainly the same.
    pub fn same(&self, other: &Operand) -> bool {
        match (self, other) {
            (Operand::Var(a), Operand::Var(b)) => a == b,
            (Operand::Const(a), Operand::Const(b)) => match (a.number, b.number) {
                (Some(a), Some(b)) => a == b,
                (None, None) => a.text() == b.text(),
                _ => false,
            },
            _ => false,
        }
    }
}

/// A literal or a constant's path. Shared: constants are copied with what uses them.
#[derive(Clone, Debug)]
pub struct Const(Rc<Constant>);

/// What is known of a [`Const`].
#[derive(Debug)]
pub struct Constant {
    /// As it is written.
    pub tokens: TokenStream,
    /// What is known of its type.
    pub ty: Ty,
    /// Its value, where it is a number literal.
    pub number: Option<f64>,
    text: OnceCell<Rc<str>>,
    trees: OnceCell<Vec<TokenTree>>,
}

impl Const {
    /// A constant that is written so, is of this type and has this value.
    pub fn new(tokens: TokenStream, ty: Ty, number: Option<f64>) -> Const {
        Const(Rc::new(Constant { tokens, ty, number, text: OnceCell::new(), trees: OnceCell::new() }))
    }

    /// A number, as a literal without suffix. (`quote!` would parse one each time.)
    pub fn float(number: f64, ty: Ty) -> Const {
        let size = Literal::f64_unsuffixed(number.abs());
        if number.is_sign_negative() {
            return Const::new(quote!(-#size), ty, Some(number));
        }
        Const::literal(size, ty, Some(number))
    }

    /// A literal, which is a token.
    pub fn literal(literal: Literal, ty: Ty, number: Option<f64>) -> Const {
        let tree = TokenTree::from(literal);
        let (tokens, trees) = (tree.clone().into(), OnceCell::from(vec![tree]));
        Const(Rc::new(Constant { tokens, ty, number, text: OnceCell::new(), trees }))
    }

    /// The same, of another type.
    #[must_use]
    pub fn with_ty(&self, ty: Ty) -> Const {
        let Constant { tokens, number, text, trees, .. } = &*self.0;
        let (tokens, number, text, trees) = (tokens.clone(), *number, text.clone(), trees.clone());
        Const(Rc::new(Constant { tokens, ty, number, text, trees }))
    }

    /// The tokens one by one, asked of rustc once.
    pub fn trees(&self) -> &[TokenTree] {
        self.trees.get_or_init(|| self.tokens.clone().into_iter().collect())
    }

    /// The text that is written.
    pub fn text(&self) -> &Rc<str> {
        self.text.get_or_init(|| match self.trees.get().map(Vec::as_slice) {
            Some([TokenTree::Literal(literal)]) => literal.to_string().into(),
            _ => self.tokens.to_string().into(),
        })
    }
}

impl Deref for Const {
    type Target = Constant;
    fn deref(&self) -> &Constant {
        &self.0
    }
}

/// The right-hand side of a definition.
#[derive(Clone, Debug)]
pub enum Value {
    /// The operand itself.
    Use(Operand),
    /// The content of a place.
    Load(Place, LoadMode),
    /// `-a`
    Neg(Operand),
    /// An arithmetic or bit operator, on floats (`+ - * /` only; `%` is the
    /// rule `rem`) or on integers.
    Binary(BinOp, Operand, Operand),
    /// An elementary function of the rule table.
    Rule(&'static Rule, Vec<Operand>),
    /// `a as T`
    Cast(Operand, Ty),
    /// A comparison.
    Compare(CmpOp, Operand, Operand),
    /// `a && b`, both already evaluated.
    And(Operand, Operand),
    /// `a || b`, both already evaluated.
    Or(Operand, Operand),
    /// `!a`
    Not(Operand),
    /// `if c { a } else { b }`, both already evaluated.
    Select(Operand, Operand, Operand),
    /// The number of elements of an array, slice or `Vec`.
    Len(Place),
    /// Whether the content of a place matches a pattern that binds nothing.
    Matches(Place, TokenStream),
    /// `[a, b, c]`
    Array(Vec<Operand>),
    /// `[a; N]`, with the length as written.
    Repeat(Operand, TokenStream),
    /// `(a, b, c)`
    Tuple(Vec<Operand>),
    /// `Path { name: a, .. }` or `Path(a, b)`
    Struct(Box<syn::Path>, Vec<(Step, Operand)>),
    /// `vec![a, b, c]`
    Vec(Vec<Operand>),
    /// `vec![a; n]`
    VecRepeat(Operand, Operand),
    /// `Vec::new()`, or with a capacity.
    VecNew(Option<Operand>),
    /// Other user code, evaluated once.
    Opaque(Opaque),

    // Only in generated code:
    /// A shared reference that inert code gives, once more, or `()` where it gives
    /// something else.
    Lent(Opaque),
    /// Whether a linked function overwrites a parameter (by position) before it
    /// reads it, given that some parameters (bits of positions) are as long.
    Overwrites(Box<syn::Path>, usize, u64),
    /// A new stack, with a capacity where the number of pushes is known.
    Stack(Option<Operand>),
    /// Takes the last value from a stack.
    Restore(VarId),
    /// Takes the last element from a `Vec`.
    Pop(Place),
    /// Whether an operand whose type nothing tells is a float; rustc knows. Also in tangents.
    IsFloat(Operand),
    /// Zeros in the shape of the place's content; also in tangents, which are source code
    /// to the passes.
    ZeroLike(Place),
    /// The same with an array of that many zeros for each float.
    WideLike(Place, TokenStream),
    /// The zero of a type.
    Zero(Ty),
}

impl Value {
    /// Whether it is computed of operands by arithmetic, elementary functions or logic.
    pub fn is_arithmetic(&self) -> bool {
        matches!(
            self,
            Value::Neg(_)
                | Value::Binary(..)
                | Value::Rule(..)
                | Value::Cast(..)
                | Value::Compare(..)
                | Value::And(..)
                | Value::Or(..)
                | Value::Not(_)
        )
    }

    /// Whether computing it may change memory.
    pub fn changes(&self) -> bool {
        match self {
            Value::Opaque(code) | Value::Lent(code) => !code.writes.is_empty(),
            Value::Restore(_) | Value::Pop(_) => true,
            _ => false,
        }
    }
}

/// How a place is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadMode {
    /// As Rust does without being told: copied, or moved where it isn't `Copy`.
    Use,
    /// `.clone()`
    Clone,
    /// `.to_vec()`
    ToVec,
}

/// Operators of Rust, as far as they are kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    BitAnd,
    BitOr,
    BitXor,
    Shl,
    Shr,
}

impl BinOp {
    /// The operator as Rust writes it.
    pub fn symbol(self) -> &'static str {
        match self {
            BinOp::Add => "+",
            BinOp::Sub => "-",
            BinOp::Mul => "*",
            BinOp::Div => "/",
            BinOp::Rem => "%",
            BinOp::BitAnd => "&",
            BinOp::BitOr => "|",
            BinOp::BitXor => "^",
            BinOp::Shl => "<<",
            BinOp::Shr => ">>",
        }
    }
}

/// Comparisons of Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum CmpOp {
    Lt,
    Le,
    Gt,
    Ge,
    Eq,
    Ne,
}

impl CmpOp {
    /// The operator as Rust writes it.
    pub fn symbol(self) -> &'static str {
        match self {
            CmpOp::Lt => "<",
            CmpOp::Le => "<=",
            CmpOp::Gt => ">",
            CmpOp::Ge => ">=",
            CmpOp::Eq => "==",
            CmpOp::Ne => "!=",
        }
    }
}

/// An expression of the user's that is not looked into.
#[derive(Clone, Debug)]
pub struct Opaque {
    /// As written, with variables renamed where `lower` had to.
    pub tokens: TokenStream,
    /// Variables that it mentions.
    pub reads: Vec<VarId>,
    /// Variables that it may change.
    pub writes: Vec<VarId>,
    /// What to report if a derivative would have to flow through it.
    pub blame: Option<Blame>,
}

/// Statements of the user's that are not looked into.
#[derive(Clone, Debug)]
pub struct Inert {
    /// The code.
    pub code: Opaque,
    /// Variables that it brings into scope.
    pub defines: Vec<VarId>,
}

/// An error that is reported only if the thing turns out to be active.
#[derive(Clone, Debug)]
pub struct Blame {
    /// The smallest token that is to blame.
    pub span: Span,
    /// The message.
    pub message: String,
}
