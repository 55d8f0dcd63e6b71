//! The intermediate representation (IR): what it can say and what that means.
//!
//! A [`Function`] is a tree of [`Block`]s over [`Var`]s. There are no jumps:
//! early `return`, `break` and `continue` have been lowered to `if` and to exit
//! flags, so that a block can be reversed by reversing its statements.
//!
//! # Variables
//!
//! A variable is of one of two sorts.
//! - A *value*: `mutable == false`, defined by exactly one [`Stmt::Let`] (or by
//!   a statement that binds: the index of a loop, an arm's bindings, what an
//!   [`Inert`] statement or a [`Call`] defines). It may be used as an operand.
//! - *Memory*: `mutable == true`, or declared without value by
//!   [`Stmt::Declare`]. It is read by [`Value::Load`] and written by
//!   [`Stmt::Store`] and [`Stmt::Update`]. Memory that is declared without
//!   value and not mutable is written once on every path; after that it may be
//!   used as an operand like a value.
//!
//! An array, slice, `Vec` or tuple of either sort is accessed through places
//! that are rooted at it, and a value of such a type may be an operand as a whole.
//! A *view* ([`VarKind::View`]) is a reference that the user has bound to a
//! place (`let row = &mut m[i]`, an element of `x.iter()`); a place rooted at a
//! view is that place continued ([`Function::resolve`]). Views do not own
//! anything: they are the only references among locals. The operands in a view's
//! place are values, so that the place stays the same place.
//! Scopes are as in Rust: a variable lives from its definition to the end of
//! the block. All user variables of a function have different names.
//!
//! # Evaluation
//!
//! Statements run in order. A [`Value`] has operands, not sub-expressions;
//! intermediate results are [`VarKind::Temp`]s, which the emitter folds back
//! into expressions. All conditions are operands, evaluated before the
//! statement. `Loop::exit` is looked at after each iteration.
//!
//! # What is opaque
//!
//! [`Opaque`] and [`Inert`] hold the user's own tokens, which are emitted once,
//! in the forward sweep, at their place. They name what they read and what they
//! may write. They never contain an exit out of themselves.

mod arena;
mod call;
#[cfg(test)]
pub mod eval;
mod function;
pub mod left_out;
mod place;
#[allow(dead_code)] // for `examples/expand.rs` and tests
pub mod print;
#[cfg(test)]
pub mod random;
pub mod rewrite;
mod stmt;
mod ty;
mod value;
#[cfg(test)]
pub mod verify;
pub mod visit;

pub use arena::{Arena, Handle, HandleMap, HandleSet, HandleTable};
pub use call::{Arg, Call, CallReverse, Callable, CallableKind, Callee, Closure, ClosureTangent, Form, way};
pub use function::{Called, Function, Operator, Param, Var, VarKind, Wrapper, WrapperKind};
pub use place::{Place, Step, held, payload};
pub use stmt::{Arm, Block, Frame, If, Loop, LoopKind, Match, Sign, Stmt};
pub use ty::{FloatTy, SOME, Ty, User, is_open};
pub use value::{BinOp, Blame, CmpOp, Const, Inert, LoadMode, Opaque, Operand, Value};

/// Names a variable.
pub type VarId = Handle<Var>;

/// A set of variables.
pub type VarSet = HandleSet<Var>;

/// Facts about variables, for tables that live as long as a pass over a function.
pub type VarTable<F> = HandleTable<Var, F>;
