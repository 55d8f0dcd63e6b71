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
#[cfg(test)]
pub mod eval;
#[allow(dead_code)] // for `examples/expand.rs` and tests
pub mod print;
#[cfg(test)]
pub mod random;
pub mod rewrite;
mod ty;
#[cfg(test)]
pub mod verify;
pub mod visit;

pub use arena::{Arena, Handle, HandleMap};
pub use ty::{FloatTy, Ty, User};

use proc_macro2::{Ident, Span, TokenStream};

use crate::compiler::rules::Rule;

/// Names a variable.
pub type VarId = Handle<Var>;

/// A function in lowered form.
#[derive(Clone, Debug)]
pub struct Function {
    /// The user's name for it.
    pub name: Ident,
    /// All variables, of all scopes.
    pub vars: Arena<Var>,
    /// The parameters, in order.
    pub params: Vec<Param>,
    /// Holds the result at the end of the body; `None` where the function
    /// returns `()`.
    pub result: Option<VarId>,
    /// The result's type, `Ty::Unit` for `()`.
    pub result_ty: Ty,
    /// The user's items inside it, which its body begins with.
    pub items: Vec<syn::Item>,
    /// Of values that the user computes with an operator, where that stands.
    pub operators: HandleMap<Var, Option<Operator>>,
    /// The statements.
    pub body: Block,
    /// Whether its reverse half gets no parameter again: an operator's.
    pub detached: bool,
    /// Code that states, with the parameters in scope, what is taken for a float.
    pub assumed: Vec<TokenStream>,
    /// The `Option` or `Result` that the user's function returns the result in.
    pub wrapper: Option<Wrapper>,
}

/// What the user's function returns its result in.
#[derive(Clone, Debug)]
pub struct Wrapper {
    /// Which one.
    pub kind: WrapperKind,
    /// The variable, of inert code alone, that holds what becomes of the call: `Ok(())`,
    /// or the error.
    pub outcome: Ident,
}

/// The standard library's wrappers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrapperKind {
    /// `Some` and `None`
    Option,
    /// `Ok` and `Err`
    Result,
}

impl WrapperKind {
    /// `Ok(value)` or `Some(value)`
    pub fn good(self, value: &TokenStream) -> TokenStream {
        match self {
            WrapperKind::Option => quote::quote!(::core::option::Option::Some(#value)),
            WrapperKind::Result => quote::quote!(::core::result::Result::Ok(#value)),
        }
    }
}

/// Where an operator and what it works on stand, for rustc's errors: said twice at
/// one place, they are shown once.
#[derive(Clone, Copy, Debug)]
pub struct Operator {
    /// The first token of its left side.
    pub left: Span,
    /// The operator.
    pub symbol: Span,
    /// The first token of its right side.
    pub right: Span,
}

/// One parameter.
#[derive(Clone, Debug)]
pub struct Param {
    /// Its variable; the type is the parameter's, references included.
    pub var: VarId,
    /// Whether to differentiate with respect to it.
    pub wrt: bool,
    /// Whether the user named it in `wrt(..)`, or left it out of one.
    pub chosen: Option<bool>,
}

/// A variable.
#[derive(Clone, Debug)]
pub struct Var {
    /// The user's identifier, or the text from which a generated one is made.
    pub name: Ident,
    /// What is known of the type.
    pub ty: Ty,
    /// Declared `mut` (or behind `&mut`); see the module's documentation.
    pub mutable: bool,
    /// Where it comes from.
    pub kind: VarKind,
}

/// Where a variable comes from.
#[derive(Clone, Debug)]
pub enum VarKind {
    /// A parameter of the function.
    Param,
    /// A local variable that the user named.
    Local,
    /// An intermediate result.
    Temp,
    /// A reference to a place, `&` or `&mut`.
    View(Place, bool),
    /// Made by differentiation, with a name like `d_x`.
    Generated,
}

/// A path to memory: a variable and steps into it. References on the way are
/// followed without being written.
#[derive(Clone, Debug)]
pub struct Place {
    /// The variable, or the view, that it starts from.
    pub root: VarId,
    /// The steps.
    pub steps: Vec<Step>,
}

/// One step into an aggregate.
#[derive(Clone, Debug)]
pub enum Step {
    /// `[i]`
    Index(Operand),
    /// `.0`
    Field(usize),
    /// `.name`
    Named(Ident),
    /// `[a..b]`, `[a..]`, `[..b]`, `[..]`: a part, indexed from 0 again.
    Range(Option<Operand>, Option<Operand>),
}

/// What an instruction works on.
#[derive(Clone, Debug)]
pub enum Operand {
    /// A value (see the module's documentation).
    Var(VarId),
    /// A literal or the path of a constant, which may be written anywhere and
    /// any number of times.
    Const(Const),
}

/// A literal or a constant's path.
#[derive(Clone, Debug)]
pub struct Const {
    /// As it is written.
    pub tokens: TokenStream,
    /// What is known of its type.
    pub ty: Ty,
    /// Its value, where it is a number literal.
    pub number: Option<f64>,
}

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
    Match(Match),
    /// Iteration.
    Loop(Loop),
    /// A call of another annotated function.
    Call(Call),
    /// User code that the compiler does not look into.
    Inert(Inert),

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
    CallForward(Call, VarId),
    /// The reverse half of a linked call.
    CallReverse(CallReverse),
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
    /// Whether a linked function overwrites a parameter (by position) before it
    /// reads it, given that some parameters (bits of positions) are as long.
    Overwrites(Box<syn::Path>, usize, u64),
    /// A new stack, with a capacity where the number of pushes is known.
    Stack(Option<Operand>),
    /// Takes the last value from a stack.
    Restore(VarId),
    /// Takes the last element from a `Vec`.
    Pop(Place),
    /// Zeros in the shape of the place's content.
    ZeroLike(Place),
    /// The zero of a type.
    Zero(Ty),
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

/// What a call names, as written, with its generic arguments.
#[derive(Clone, Debug)]
pub enum Callee {
    /// A free function.
    Function(syn::Path),
    /// A function of a type or a trait: `Type::f`, `<T as Trait>::f`.
    Associated(syn::ExprPath),
    /// A method; the first argument is the receiver.
    Method(Ident, Option<syn::AngleBracketedGenericArguments>),
    /// An operator on a type of the user's, by the name of its trait, with what is known of
    /// its operands' types.
    Operator(Ident, Vec<Ty>),
    /// One that changes its left side, the first argument.
    Assign(Ident, Vec<Ty>),
}

impl Callee {
    /// The function's name.
    pub fn name(&self) -> Option<&Ident> {
        match self {
            Callee::Function(path) | Callee::Associated(syn::ExprPath { path, .. }) => {
                path.segments.last().map(|s| &s.ident)
            }
            Callee::Method(name, _) | Callee::Operator(name, _) | Callee::Assign(name, _) => Some(name),
        }
    }
}

/// A call of another annotated function.
#[derive(Clone, Debug)]
pub struct Call {
    /// Which one.
    pub callee: Callee,
    /// In order.
    pub args: Vec<Arg>,
    /// The value that it defines; `None` where the result is dropped.
    pub dest: Option<VarId>,
    /// Where each argument stands: its first and its last token.
    pub spans: Vec<(Span, Span)>,
    /// Where the function returns its value in an `Option` or a `Result`: the inert
    /// variable that gets the rest of it.
    pub ended: Option<Place>,
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

/// An argument.
#[derive(Clone, Debug)]
pub enum Arg {
    /// By value.
    Value(Operand),
    /// `&place`
    Ref(Place),
    /// `&mut place`
    RefMut(Place),
    /// Inert, as written.
    Inert(Opaque),
}

/// The reverse half of a linked call.
#[derive(Clone, Debug)]
pub struct CallReverse {
    /// The call as it was made forward.
    pub call: Call,
    /// What the forward half left.
    pub residual: VarId,
    /// The adjoint of the result; `None` where it is `()` or never used.
    pub seed: Option<Operand>,
    /// For each argument, where its adjoint goes; `None` where it is constant.
    pub slots: Vec<Option<Place>>,
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

/// The text of an identifier without `r#`.
pub fn plain(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

impl Operand {
    /// Whether two operands are certainly the same.
    pub fn same(&self, other: &Operand) -> bool {
        match (self, other) {
            (Operand::Var(a), Operand::Var(b)) => a == b,
            (Operand::Const(a), Operand::Const(b)) => match (a.number, b.number) {
                (Some(a), Some(b)) => a == b,
                (None, None) => a.tokens.to_string() == b.tokens.to_string(),
                _ => false,
            },
            _ => false,
        }
    }
}

impl Step {
    /// Whether two steps are certainly the same.
    pub fn same(&self, other: &Step) -> bool {
        let bound = |a: &Option<Operand>, b: &Option<Operand>| match (a, b) {
            (Some(a), Some(b)) => a.same(b),
            (None, None) => true,
            _ => false,
        };
        match (self, other) {
            (Step::Index(a), Step::Index(b)) => a.same(b),
            (Step::Field(a), Step::Field(b)) => a == b,
            (Step::Named(a), Step::Named(b)) => a == b,
            (Step::Range(a, b), Step::Range(c, d)) => bound(a, c) && bound(b, d),
            _ => false,
        }
    }
}

impl Place {
    /// Whether two places are certainly the same.
    pub fn same(&self, other: &Place) -> bool {
        self.root == other.root
            && self.steps.len() == other.steps.len()
            && self.steps.iter().zip(&other.steps).all(|(a, b)| a.same(b))
    }

    /// The place that is all of a variable.
    pub fn var(root: VarId) -> Place {
        Place { root, steps: Vec::new() }
    }

    /// One step further.
    #[must_use]
    pub fn step(mut self, step: Step) -> Place {
        self.steps.push(step);
        self
    }

    /// The operands in its steps.
    pub fn operands(&self) -> impl Iterator<Item = &Operand> {
        self.steps.iter().flat_map(|step| match step {
            Step::Index(i) => vec![i],
            Step::Field(_) | Step::Named(_) => vec![],
            Step::Range(a, b) => a.iter().chain(b).collect(),
        })
    }
}

impl Function {
    /// A place rooted at a view, continued from what the view refers to.
    pub fn resolve(&self, place: &Place) -> Place {
        match &self.vars[place.root].kind {
            VarKind::View(of, _) => {
                let mut base = self.resolve(of);
                base.steps.extend(place.steps.iter().cloned());
                base
            }
            VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => place.clone(),
        }
    }

    /// The variable that owns a place.
    pub fn root(&self, place: &Place) -> VarId {
        match &self.vars[place.root].kind {
            VarKind::View(of, _) => self.root(of),
            VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => place.root,
        }
    }

    /// What is known of the type of a place's content.
    pub fn place_ty(&self, place: &Place) -> Ty {
        let mut ty = match &self.vars[place.root].kind {
            VarKind::View(of, _) => self.place_ty(of),
            _ => self.vars[place.root].ty.clone(),
        };
        for step in &place.steps {
            ty = match (step, ty.peel()) {
                (Step::Index(_), t) => t.element().cloned().unwrap_or_default(),
                (Step::Field(k), Ty::Tuple(ts)) => ts.get(*k).cloned().unwrap_or_default(),
                (Step::Field(k), Ty::User(user)) => user.field(&k.to_string()),
                (Step::Named(name), Ty::User(user)) => user.field(&plain(name)),
                (Step::Field(_) | Step::Named(_), _) => Ty::Unknown,
                (Step::Range(..), t) => t.element().map_or(Ty::Unknown, |e| Ty::Slice(Box::new(e.clone()))),
            };
        }
        ty.peel().clone()
    }

    /// The values that occur in the places of views.
    pub fn view_operands(&self) -> std::collections::BTreeSet<VarId> {
        let mut found = std::collections::BTreeSet::new();
        for var in self.vars.handles() {
            if let VarKind::View(place, _) = &self.vars[var].kind {
                found.extend(place.operands().filter_map(|o| match o {
                    Operand::Var(v) => Some(*v),
                    Operand::Const(_) => None,
                }));
            }
        }
        found
    }

    /// Whether a view was made by a pass over generated code, whose views have no
    /// type.
    pub fn is_generated_view(&self, var: VarId) -> bool {
        self.vars[var].name.to_string().ends_with("_part") || self.vars[var].name == "_beyond"
    }

    /// The float type of the parameters and the result: what a float is where
    /// nothing else tells.
    pub fn ambient_float(&self) -> FloatTy {
        fn find(ty: &Ty) -> Option<FloatTy> {
            match ty {
                Ty::Float(f) if *f != FloatTy::Any => Some(f.clone()),
                Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Ref(_, t) => find(t),
                Ty::Tuple(ts) => ts.iter().find_map(find),
                _ => None,
            }
        }
        let params = self.params.iter().filter(|p| p.wrt).map(|p| &self.vars[p.var].ty);
        params.chain([&self.result_ty]).find_map(find).unwrap_or(FloatTy::F64)
    }

    /// The type parameters that are floats, as far as parameters and the result
    /// mention them.
    pub fn float_parameters(&self) -> std::collections::BTreeSet<Ident> {
        fn find(ty: &Ty, found: &mut std::collections::BTreeSet<Ident>) {
            match ty {
                Ty::Float(FloatTy::Param(name)) => {
                    found.insert(name.clone());
                }
                Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Ref(_, t) => find(t, found),
                Ty::Tuple(ts) => ts.iter().for_each(|t| find(t, found)),
                _ => {}
            }
        }
        let mut found = std::collections::BTreeSet::new();
        self.params.iter().for_each(|p| find(&self.vars[p.var].ty, &mut found));
        find(&self.result_ty, &mut found);
        found
    }

    /// Whether a variable is a slice of a frame.
    pub fn is_frame(&self, var: VarId) -> bool {
        matches!(self.vars[var].kind, VarKind::Generated) && matches!(self.vars[var].ty, Ty::Slice(_))
    }

    /// What is known of an operand's type.
    pub fn operand_ty(&self, operand: &Operand) -> Ty {
        match operand {
            Operand::Var(v) => self.vars[*v].ty.clone(),
            Operand::Const(c) => c.ty.clone(),
        }
    }
}
