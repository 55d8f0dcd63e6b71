//! What variables are and how they may be used.

/// A variable.
#[derive(Clone, Debug)]
pub(super) struct Var {
    /// Its name.
    pub(super) name: String,
    /// What it is.
    pub(super) kind: Kind,
}

/// What a variable is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// `f64`
    Float,
    /// `mut f64`
    MutFloat,
    /// `&f64` or `&mut f64`
    Ref { mutable: bool },
    /// `usize`, below a bound where that is known, and a valid index of the
    /// named sequence.
    Int { below: Option<usize>, of: Option<String> },
    /// `mut usize`
    Counter,
    /// `bool`
    Bool,
    /// Floats in a row.
    Seq(Seq),
    /// `[usize]` of at least three.
    Ints { mutable: bool },
    /// `(f64, f64)`
    Tuple,
    /// A closure of floats.
    Closure { arity: usize },
    /// Rows of floats, at least two.
    Rows { cols: usize, mutable: bool },
}

/// What holds elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// An array whose length is the least one.
    Array,
    Slice,
    Vec,
}

/// Floats in a row.
#[derive(Clone, Debug)]
pub(super) struct Seq {
    /// The length, at least.
    pub(super) least: usize,
    /// What holds the elements.
    pub(super) form: Form,
    /// Whether elements may be changed.
    pub(super) mutable: bool,
    /// Whether it is a local that may be overwritten as a whole.
    pub(super) owned: bool,
}

impl Var {
    /// The text that reads a scalar.
    pub(super) fn read(&self) -> String {
        match self.kind {
            Kind::Ref { .. } => format!("(*{})", self.name),
            _ => self.name.clone(),
        }
    }
}
