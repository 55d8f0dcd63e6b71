//! Calls of other annotated functions, and of functions that are parameters.

use std::rc::Rc;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::{Function, Opaque, Operand, Place, Ty, VarId};
use crate::compiler::texts::Plain as _;

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
    /// its operands' types (references, where they are lent), or its tangent.
    Operator(Ident, Vec<Ty>, Form),
    /// One that changes its left side, the first argument.
    Assign(Ident, Vec<Ty>, Form),
    /// A parameter that is called ([`Called`](super::Called)), with the types of what it is
    /// called with that its residual keeps.
    Parameter(VarId, Ident, Rc<[Ty]>),
}

/// How the runtime calls the way that a side of an operator is given: lent, or by value.
pub fn way(lent: bool, krate: &dyn ToTokens) -> TokenStream {
    let name = Ident::new(if lent { "ByRef" } else { "ByValue" }, Span::mixed_site());
    quote!(#krate::__private::#name)
}

/// What of an operator is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// The operator.
    Plain,
    /// What gives the value with its tangent.
    Tangent,
}

impl Callee {
    /// The function of this path: one of a type, where the last qualifier is upper-case.
    pub fn at(path: &syn::ExprPath) -> Callee {
        let of = path.path.segments.iter().rev().nth(1);
        let of_type = of.is_some_and(|s| s.ident.plain().starts_with(char::is_uppercase));
        if path.qself.is_some() || of_type {
            Callee::Associated(path.clone())
        } else {
            Callee::Function(path.path.clone())
        }
    }

    /// Of an operator, what the runtime's functions for it are called by, its name and form.
    pub fn operator(&self) -> Option<(&'static str, &Ident, Form)> {
        match self {
            Callee::Operator(name, _, form) => Some(("apply", name, *form)),
            Callee::Assign(name, _, form) => Some(("assign", name, *form)),
            Callee::Function(_) | Callee::Associated(_) | Callee::Method(..) | Callee::Parameter(..) => None,
        }
    }

    /// Of an operator, how the runtime calls the way that each side is given; the side that it
    /// changes is given in one way only.
    pub fn ways(&self, krate: &dyn ToTokens) -> Vec<TokenStream> {
        let (types, first) = match self {
            Callee::Operator(_, types, _) => (types, 0),
            Callee::Assign(_, types, _) => (types, 1),
            Callee::Function(_) | Callee::Associated(_) | Callee::Method(..) | Callee::Parameter(..) => {
                return Vec::new();
            }
        };
        (first..2).map(|k| way(matches!(types.get(k), Some(Ty::Ref(false, _))), krate)).collect()
    }

    /// The function's name.
    pub fn name(&self) -> Option<&Ident> {
        match self {
            Callee::Function(path) | Callee::Associated(syn::ExprPath { path, .. }) => {
                path.segments.last().map(|s| &s.ident)
            }
            Callee::Method(name, _)
            | Callee::Operator(name, ..)
            | Callee::Assign(name, ..)
            | Callee::Parameter(_, name, _) => Some(name),
        }
    }
}

/// A call of another annotated function.
#[derive(Clone, Debug)]
pub struct Call {
    /// Which one.
    pub callee: Callee,
    /// In order; after those that are written, what closures among them capture.
    pub args: Vec<Arg>,
    /// The value that it defines; `None` where the result is dropped.
    pub dest: Option<VarId>,
    /// Where each argument stands: its first and its last token.
    pub spans: Vec<(Span, Span)>,
    /// Whether the function's signature is seen, and takes all exclusive references among
    /// the arguments as such, also a method its receiver: one that is handed on by its name
    /// alone might else be taken as a shared one.
    pub exclusive: bool,
    /// The arguments that hand an exclusive reference on by a name that stands for a place,
    /// which might be taken so too.
    pub named: Vec<usize>,
    /// Where the function returns its value in an `Option` or a `Result`: the inert
    /// variable that gets the rest of it.
    pub ended: Option<Place>,
    /// Of a call of a function's tangent (`diff::forward`): for each argument that is
    /// written the position of its own tangent, which stands among `args` behind those;
    /// `None` where it is constant. The call gives the value and its tangent. Of a call of
    /// the tangent of that, there follow the tangents of all of these, in their order.
    pub tangents: Option<Vec<Option<usize>>>,
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
    /// A function, which comes with its derivative.
    Callable(Box<Callable>),
}

/// A function as an argument.
#[derive(Clone, Debug)]
pub struct Callable {
    /// As written.
    pub code: Opaque,
    /// Which one.
    pub kind: CallableKind,
}

/// Where the derivative of a function that is an argument comes from.
#[derive(Clone, Debug)]
pub enum CallableKind {
    /// A parameter, which is handed on.
    Parameter(VarId),
    /// An annotated function.
    Function(syn::Path),
    /// A closure.
    Closure(Closure),
}

/// A closure as an argument.
#[derive(Clone, Debug)]
pub struct Closure {
    /// Its body as a function of its parameters and what it captures.
    pub source: Rc<Function>,
    /// Its parameters, as written.
    pub inputs: Vec<syn::Pat>,
    /// Its body, as written.
    pub body: TokenStream,
    /// The free functions that it calls.
    pub calls: Vec<syn::Path>,
    /// Where what it captures stands among the arguments of the call.
    pub captures: std::ops::Range<usize>,
    /// The derivative, once it is known what of that is active; `None` where nothing is.
    pub derivative: Option<Rc<Function>>,
    /// Of a call of a function's tangent, its own.
    pub tangent: Option<ClosureTangent>,
}

/// A closure with its tangent.
#[derive(Clone, Debug)]
pub struct ClosureTangent {
    /// Its source with tangents, which are parameters behind those of the source.
    pub function: Rc<Function>,
    /// The tangent of the result.
    pub result: Option<VarId>,
    /// For what it captures, where its tangent stands among the arguments of the call.
    pub captures: Vec<Option<usize>>,
}

impl Call {
    /// The arguments that are lent, and are taken to be constant after the call as before.
    pub fn bystanders(&self, function: &Function) -> impl Iterator<Item = usize> {
        self.written().iter().enumerate().filter(|(_, arg)| arg.is_bystander(function)).map(|(k, _)| k)
    }

    /// How many times the function is differentiated by forward mode.
    pub fn level(&self) -> usize {
        let Some(tangents) = &self.tangents else { return 0 };
        let each = tangents.len().checked_div(self.written().len()).unwrap_or(1);
        (each + 1).ilog2() as usize
    }

    /// The arguments that are written.
    pub fn written(&self) -> &[Arg] {
        let captures = self.args.iter().map(|arg| match arg {
            Arg::Callable(callable) => match &callable.kind {
                CallableKind::Closure(closure) => {
                    let tangents = closure.tangent.iter().flat_map(|tangent| &tangent.captures);
                    closure.captures.len() + tangents.flatten().count()
                }
                CallableKind::Parameter(_) | CallableKind::Function(_) => 0,
            },
            Arg::Value(_) | Arg::Ref(_) | Arg::RefMut(_) | Arg::Inert(_) => 0,
        });
        let tangents = self.tangents.iter().flatten().flatten().count();
        &self.args[..self.args.len() - captures.sum::<usize>() - tangents]
    }
}

impl Arg {
    /// Whether something is lent that is taken to hold no derivative.
    pub fn is_bystander(&self, function: &Function) -> bool {
        matches!(self, Arg::RefMut(place) if function.bystanders.contains(&function.root(place)) || function.is_left_out(place))
    }
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
    /// The arguments that are workspaces: constant before the call, and not looked at after.
    pub workspaces: Vec<usize>,
    /// Those that are lent, and taken to be constant after the call as before.
    pub bystanders: Vec<usize>,
}
