//! Statements and blocks.

use proc_macro2::TokenStream;

use super::{Call, CallReverse, Inert, Opaque, Operand, Place, Value, VarId};

/// A list of statements with a scope of its own.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// In order.
    pub stmts: Vec<Stmt>,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    /// Defines a value, or memory with its first content.
    Let(VarId, Value),
    /// Declares memory without content (`let y;`).
    Declare(VarId),
    /// Brings a view into scope (and checks its bounds).
    View(VarId),
    /// `place = operand`
    Store(Place, Operand),
    /// `place += operand` or `place -= operand`.
    Update(Place, Sign, Operand),
    /// Exchanges the contents of two places of one type, which do not overlap
    /// or are equal.
    Swap(Place, Place),
    /// Appends to a `Vec`.
    Push(Place, Operand),
    /// Two-way branch.
    If(If),
    /// Branch on a pattern.
    Match(Box<Match>),
    /// Iteration.
    Loop(Box<Loop>),
    /// A call of another annotated function.
    Call(Box<Call>),
    /// User code that the compiler does not look into.
    Inert(Box<Inert>),

    // Only in generated code:
    /// Pushes on a stack.
    Save(VarId, Operand),
    /// Keeps the elements of a slice or a `Vec` on a stack of slices.
    SaveAll(VarId, Place),
    /// Gives a slice or a `Vec` the elements that were kept last.
    RestoreAll(VarId, Place),
    /// Makes room on a stack for that many values more, or says how many frames
    /// will come.
    Reserve(VarId, Operand),
    /// Opens a frame.
    Frame(Frame),
    /// Sets a place to zeros, keeping its shape.
    Zero(Place),
    /// Sets a `Vec` to that many zeros.
    Zeros(Place, Operand),
    /// The forward half of a linked call: defines `call.dest` and the residual.
    CallForward(Box<Call>, VarId),
    /// The reverse half of a linked call.
    CallReverse(Box<CallReverse>),
    /// Runs the case of this number.
    Switch(Operand, Vec<Block>),
}

/// `+=` or `-=`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// `+`
    Plus,
    /// `-`
    Minus,
}

/// `if cond { then } else { other }`
#[derive(Clone, Debug)]
pub struct If {
    /// A `bool` value.
    pub cond: Operand,
    /// Runs where it is true.
    pub then: Block,
    /// Runs where it is false.
    pub other: Block,
}

/// `match scrutinee { arms }`; the scrutinee and the patterns are opaque.
#[derive(Clone, Debug)]
pub struct Match {
    /// The inert expression that is matched.
    pub scrutinee: Opaque,
    /// The arms, exhaustive together.
    pub arms: Vec<Arm>,
}

/// One arm.
#[derive(Clone, Debug)]
pub struct Arm {
    /// The pattern, as written.
    pub pattern: TokenStream,
    /// The inert variables that it binds.
    pub binds: Vec<VarId>,
    /// The guard, which may read active variables.
    pub guard: Option<Opaque>,
    /// What to do.
    pub body: Block,
}

/// A loop.
#[derive(Clone, Debug)]
pub struct Loop {
    /// What drives it.
    pub kind: LoopKind,
    /// One iteration.
    pub body: Block,
    /// A `bool` memory variable, false before the loop: the loop ends after the
    /// iteration that sets it. Any number of loops may share one.
    pub exit: Option<VarId>,
}

impl Loop {
    /// Takes the loop out of where it stands; what stays there is to be replaced.
    pub fn take(&mut self) -> Loop {
        let nothing = Loop { kind: LoopKind::Forever, body: Block::default(), exit: None };
        std::mem::replace(self, nothing)
    }
}

/// What drives a loop.
#[derive(Clone, Debug)]
pub enum LoopKind {
    /// `for index in from..to` (or `from..=to`), or the same from the end.
    /// `from` and `to` are values of before the loop.
    Counted {
        /// The integer that counts; a value, new in each iteration.
        index: VarId,
        /// The first.
        from: Operand,
        /// The end.
        to: Operand,
        /// `..=`
        inclusive: bool,
        /// Whether the order is reversed.
        reversed: bool,
    },
    /// `while cond`: before each iteration the block runs, then the operand is
    /// looked at.
    While(Block, Operand),
    /// `loop`
    Forever,
    /// `for pattern in iter` over inert items.
    Items {
        /// The pattern, as written.
        pattern: TokenStream,
        /// The inert variables that it binds.
        binds: Vec<VarId>,
        /// The inert expression that is iterated over.
        iter: Opaque,
    },
}

/// Slices of one length for what the iterations of a loop keep, each indexed by
/// the loop's counter.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The storage (`Ty::Frames`) that they lie in.
    pub store: VarId,
    /// The slices.
    pub parts: Vec<VarId>,
    /// The length of each.
    pub len: Operand,
    /// Whether these are the ones that were opened last, to be read and given
    /// back; else they are new.
    pub again: bool,
}
