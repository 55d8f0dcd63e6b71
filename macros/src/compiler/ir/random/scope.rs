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
    /// A struct.
    Record(Record),
    /// `Pair`s in a row, at least two; `grows` where more may be pushed.
    Pairs { mutable: bool, grows: bool },
    /// A `Shape`, or a reference to one.
    Shape { mutable: bool, by_ref: bool },
    /// `Option<f64>`
    Maybe { mutable: bool },
    /// Rows of floats, at least two.
    Rows { cols: usize, mutable: bool },
}

impl Kind {
    /// It may only be read from now on.
    pub(super) fn freeze(&mut self) {
        match self {
            Kind::Seq(seq) => (seq.mutable, seq.owned) = (false, false),
            Kind::Record(record) => record.mutable = false,
            Kind::Rows { mutable, .. } | Kind::Shape { mutable, .. } | Kind::Maybe { mutable } => {
                *mutable = false;
            }
            Kind::Pairs { mutable, grows } => (*mutable, *grows) = (false, false),
            Kind::Ref { mutable } => *mutable = false,
            Kind::MutFloat => *self = Kind::Float,
            Kind::Counter => *self = Kind::Int { below: None, of: None },
            Kind::Float
            | Kind::Int { .. }
            | Kind::Bool
            | Kind::Ints { .. }
            | Kind::Tuple
            | Kind::Closure { .. } => {}
        }
    }
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

/// A struct of `types.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Pair,
    Two,
    Model,
    Data,
}

impl Of {
    /// Its name.
    pub(super) fn name(self) -> &'static str {
        match self {
            Of::Pair => "Pair",
            Of::Two => "Two",
            Of::Model => "Model",
            Of::Data => "Data",
        }
    }
}

/// A struct, or a reference to one.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) of: Of,
    /// Whether it may be changed.
    pub(super) mutable: bool,
    pub(super) by_ref: bool,
    /// Whether the macro knows that it is one: operators on a field of a struct that is
    /// defined elsewhere are taken for operators on floats.
    pub(super) known: bool,
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
