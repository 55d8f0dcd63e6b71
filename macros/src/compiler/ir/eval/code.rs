//! What is run: a function, and what its tokens say, which is read once however often it runs.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::Deref;
use std::rc::Rc;

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Block, Expr, Pat, Stmt};

use crate::compiler::ir::{FloatTy, Function, Opaque, Ty, VarId, VarKind};

/// The variables that tokens mention, by name.
pub(super) type Names = BTreeMap<String, VarId>;

/// What tokens say.
pub(super) enum Said {
    Expr(Expr),
    Stmts(Vec<Stmt>),
    Pattern(Pat),
}

type Reading = Rc<(Said, Names)>;

/// A function that may run many times.
pub struct Code {
    /// In a box, where it stays: what is read is found by where its tokens are.
    function: Box<Function>,
    read: RefCell<HashMap<*const TokenStream, Reading>>,
    /// The views that ran, each once, the last one last.
    shown: RefCell<Vec<VarId>>,
    /// Whether there are floats of single precision.
    pub(super) rounds: bool,
}

impl From<Function> for Code {
    fn from(function: Function) -> Code {
        let rounds = function.vars.handles().any(|var| rounds(&function.vars[var].ty));
        Code { function: Box::new(function), read: RefCell::default(), shown: RefCell::default(), rounds }
    }
}

fn rounds(ty: &Ty) -> bool {
    match ty {
        Ty::Float(float) => matches!(float, FloatTy::F32),
        Ty::Array(t, _)
        | Ty::Slice(t)
        | Ty::Vec(t)
        | Ty::Seq(t)
        | Ty::Stack(t)
        | Ty::Frames(t)
        | Ty::Ref(_, t) => rounds(t),
        Ty::Tuple(ts) => ts.iter().any(rounds),
        Ty::User(user) => user.fields.iter().any(|(_, t)| rounds(t)),
        Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Residual(_) | Ty::Other(_) | Ty::Unknown => false,
    }
}

impl Deref for Code {
    type Target = Function;
    fn deref(&self) -> &Function {
        &self.function
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.function.fmt(f)
    }
}

impl Code {
    /// An expression, which also mentions bindings of a pattern.
    pub(super) fn expr(&self, code: &Opaque, binds: &[VarId]) -> Result<Reading, String> {
        self.once(&code.tokens, |tokens| {
            let expr = syn::parse2(tokens).map_err(|e| format!("{e} in `{}`", code.tokens))?;
            Ok((Said::Expr(expr), self.names(code, binds)))
        })
    }

    /// Statements.
    pub(super) fn stmts(&self, code: &Opaque) -> Result<Reading, String> {
        self.once(&code.tokens, |tokens| {
            let stmts = Block::parse_within.parse2(tokens);
            let stmts = stmts.map_err(|e| format!("{e} in `{}`", code.tokens))?;
            Ok((Said::Stmts(stmts), self.names(code, &[])))
        })
    }

    /// A pattern.
    pub(super) fn pattern(&self, pattern: &TokenStream) -> Result<Reading, String> {
        self.once(pattern, |tokens| {
            let pattern = Pat::parse_multi_with_leading_vert.parse2(tokens);
            Ok((Said::Pattern(pattern.map_err(|e| e.to_string())?), Names::new()))
        })
    }

    fn once(
        &self,
        tokens: &TokenStream,
        read: impl FnOnce(TokenStream) -> Result<(Said, Names), String>,
    ) -> Result<Reading, String> {
        let at = std::ptr::from_ref(tokens);
        if let Some(found) = self.read.borrow().get(&at) {
            return Ok(found.clone());
        }
        let reading = Rc::new(read(tokens.clone())?);
        self.read.borrow_mut().insert(at, reading.clone());
        Ok(reading)
    }

    /// A view begins.
    pub(super) fn show(&self, view: VarId) {
        let mut shown = self.shown.borrow_mut();
        if shown.last() != Some(&view) {
            shown.retain(|other| *other != view);
            shown.push(view);
        }
    }

    /// Views that tokens mention are listed as what they are views of. Of those of one name, which
    /// are copies of a view of the user's, the last one that ran is meant.
    fn names(&self, code: &Opaque, binds: &[VarId]) -> Names {
        let is_view = |var: &VarId| matches!(self.vars[*var].kind, VarKind::View(..));
        let vars = self.vars.handles().filter(is_view).chain(self.shown.borrow().clone());
        let vars = vars.chain(code.reads.iter().chain(&code.writes).chain(binds).copied());
        vars.map(|var| (self.vars[var].name.to_string(), var)).collect()
    }
}
