//! IR to tokens: the bodies ([`stmt`], [`expr`]), the functions around them
//! ([`function`], [`companion`]) and their documentation ([`docs`], [`formula`]).

pub mod by_hand;
mod call;
mod callable;
mod closure;
pub mod closure_tangent;
mod code;
pub mod companion;
pub mod constness;
mod control;
mod docs;
mod expr;
mod fold;
pub mod formula;
pub mod function;
pub mod gradient;
mod guard;
pub mod jacobian;
mod like;
mod link;
mod names;
mod polynomial;
pub mod siblings;
mod stmt;
mod store;
pub mod tangents;
#[cfg(test)]
mod tests;
mod text;
mod ty;
pub mod wide;

use std::collections::BTreeMap;
use std::rc::Rc;

use proc_macro2::{Ident, Span, TokenStream};

use crate::compiler::ir::{Function, Value, VarId, VarSet, VarTable};
use code::{Code, Tokens};
use companion::Held;
use like::Origins;
use names::Names;

/// Writes the statements of one function.
pub struct Emitter<'f> {
    function: &'f Function,
    names: &'f Names<'f>,
    words: Words,
    krate: Tokens,
    /// Where the functions are that know the shapes of values.
    shapes: TokenStream,
    fold: VarSet,
    folded: VarTable<Folded<'f>>,
    /// Of folded negations, what is negated.
    negated: BTreeMap<VarId, Code>,
    /// Casts to a type that only what they are added to tells.
    casts: VarSet,
    /// Floats that are made of literals only: their type must be said.
    of_literals: VarSet,
    /// Copies of fields of unknown type, which their structs may leave out.
    fields: VarSet,
    /// Whether the two sweeps are functions of their own.
    split: bool,
    /// The seed, whose shape is checked.
    seed: Option<VarId>,
    /// Adjoints that may not exist.
    guards: BTreeMap<VarId, Guard>,
    /// Residuals that are kept in a box.
    boxed: VarSet,
    /// Stacks of values whose types are not known.
    held: BTreeMap<VarId, Held>,
    /// How the variables get what they hold.
    origins: Rc<Origins<'f>>,
    /// Residuals in the form in which they are handed over.
    kept: VarSet,
    /// Of a function that calls itself, the residuals of these calls, which are on stacks that
    /// they share, and these stacks as arguments.
    shared: Option<(VarSet, TokenStream)>,
    /// Whether of parameters that are functions there are the derivatives alone.
    alone: bool,
    /// Whether the code is that of a closure's derivative, which runs again.
    repeated: bool,
}

/// What is written where a variable is used.
#[derive(Clone)]
enum Folded<'f> {
    /// This.
    Code(Code),
    /// The code of its value.
    Value(&'f Value),
}

/// Words that are written often.
struct Words {
    /// `let`
    bind: Ident,
    /// `mut`
    mutable: Ident,
    /// `if`
    branch: Ident,
    /// `else`
    otherwise: Ident,
    /// `for`
    repeat: Ident,
    /// `in`
    inside: Ident,
    /// `len`
    len: Ident,
}

impl Words {
    fn new() -> Words {
        let word = |text| Ident::new(text, Span::call_site());
        Words {
            bind: word("let"),
            mutable: word("mut"),
            branch: word("if"),
            otherwise: word("else"),
            repeat: word("for"),
            inside: word("in"),
            len: word("len"),
        }
    }
}

/// An adjoint that may not exist, because the caller's argument is constant.
struct Guard {
    /// The variable that tells.
    mark: Ident,
    /// `Mark::is_active(mark)`
    active: Tokens,
    /// Whether there is nothing that could be written to instead.
    needed: bool,
    /// Whether it is an `Option`: a struct has no value that could stand there.
    optional: bool,
}

impl<'f> Emitter<'f> {
    fn new(function: &'f Function, names: &'f Names<'f>, krate: Tokens, fold: VarSet) -> Self {
        Emitter {
            function,
            names,
            words: Words::new(),
            shapes: ty::shapes(function, &krate),
            krate,
            fold,
            folded: VarTable::new(),
            negated: BTreeMap::new(),
            casts: VarSet::new(),
            of_literals: VarSet::new(),
            fields: VarSet::new(),
            split: false,
            seed: None,
            guards: BTreeMap::new(),
            boxed: VarSet::new(),
            shared: None,
            held: BTreeMap::new(),
            origins: Rc::default(),
            kept: VarSet::new(),
            alone: false,
            repeated: false,
        }
    }
}
