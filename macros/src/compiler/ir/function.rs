//! Functions, their parameters and their variables.

use std::collections::BTreeSet;
use std::rc::Rc;

use proc_macro2::{Ident, Span, TokenStream};

use super::left_out::LeftOut;
use super::{
    Arena, Block, FloatTy, HandleMap, Operand, Place, Step, Ty, User, Value, VarId, VarSet, VarTable,
};
use crate::compiler::texts::mentions;

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
    /// The type parameters in scope that are floats.
    pub floats: Vec<Ident>,
    /// The user's items inside it, which its body begins with.
    pub items: Vec<syn::Item>,
    /// Of values that the user computes with an operator, where that stands.
    pub operators: HandleMap<Var, Option<Operator>>,
    /// Variables of which the user says that they are floats.
    pub declared: VarSet,
    /// What is read of memory to be a side of an operator that the user lends it to.
    pub lent: VarSet,
    /// The statements.
    pub body: Block,
    /// Whether its reverse half gets no parameter again: an operator's.
    pub detached: bool,
    /// Code that states, with the parameters in scope, what is taken for a float.
    pub assumed: Vec<TokenStream>,
    /// Variables of which it is claimed that they hold no derivative although calls are lent
    /// them.
    pub bystanders: VarSet,
    /// Variables that hold variants without fields alone, of types that need not be
    /// `Differentiable`: the variants, unless calls are lent them.
    pub plain: VarTable<Option<Vec<TokenStream>>>,
    /// The fields that structs leave out of their derivative.
    pub left_out: LeftOut,
    /// Where the runtime is.
    pub krate: syn::Path,
    /// The `Option` or `Result` that the user's function returns the result in.
    pub wrapper: Option<Wrapper>,
}

impl Function {
    /// The same without its statements.
    #[must_use]
    pub fn without_body(&self) -> Function {
        Function {
            name: self.name.clone(),
            vars: self.vars.clone(),
            params: self.params.clone(),
            result: self.result,
            result_ty: self.result_ty.clone(),
            floats: self.floats.clone(),
            items: self.items.clone(),
            operators: self.operators.clone(),
            declared: self.declared.clone(),
            lent: self.lent.clone(),
            body: Block::default(),
            detached: self.detached,
            assumed: self.assumed.clone(),
            bystanders: self.bystanders.clone(),
            plain: self.plain.clone(),
            left_out: self.left_out.clone(),
            krate: self.krate.clone(),
            wrapper: self.wrapper.clone(),
        }
    }

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

    /// Whether a place is all of the variable that owns it.
    pub fn is_whole(&self, place: &Place) -> bool {
        match &self.vars[place.root].kind {
            VarKind::View(of, _) => place.steps.is_empty() && self.is_whole(of),
            VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => place.steps.is_empty(),
        }
    }

    /// The variable that owns a place.
    pub fn root(&self, place: &Place) -> VarId {
        match &self.vars[place.root].kind {
            VarKind::View(of, _) => self.root(of),
            VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => place.root,
        }
    }

    /// Whether a place is reached through a shared reference that is bound to a name.
    pub fn is_shared(&self, place: &Place) -> bool {
        match &self.vars[place.root].kind {
            VarKind::View(of, exclusive) => !exclusive || self.is_shared(of),
            VarKind::Param | VarKind::Local | VarKind::Temp | VarKind::Generated => false,
        }
    }

    /// Whether the type of what a place holds is not known ([`Ty::is_open`]).
    pub fn is_open_place(&self, place: &Place) -> bool {
        let Var { ty, kind, .. } = &self.vars[place.root];
        if place.steps.is_empty() && !matches!(kind, VarKind::View(..)) {
            return ty.peel().is_open();
        }
        self.place_ty(place).is_open()
    }

    /// What is known of the type of a place's content.
    pub fn place_ty(&self, place: &Place) -> Ty {
        let Var { ty, kind, .. } = &self.vars[place.root];
        let mut ty = match kind {
            VarKind::View(of, _) => self.place_ty(of),
            _ if place.steps.is_empty() => return ty.peel().clone(),
            _ => ty.clone(),
        };
        for step in &place.steps {
            ty = match (step, ty.peel()) {
                (Step::Index(_), t) => t.element().cloned().unwrap_or_default(),
                (Step::Field(k), Ty::Tuple(ts)) => ts.get(*k).cloned().unwrap_or_default(),
                (Step::Field(_) | Step::Named(_) | Step::Payload(..), Ty::User(user)) => {
                    user.field(&step.field().unwrap_or_default())
                }
                (Step::Field(_) | Step::Named(_) | Step::Payload(..), _) => Ty::Unknown,
                (Step::Chunks(n), t) => {
                    let array = Ty::Array(Box::new(t.element().cloned().unwrap_or_default()), n.clone());
                    Ty::Slice(Box::new(array))
                }
                (Step::Range(..), Ty::Unknown) => Ty::Slice(Box::default()),
                (Step::Range(..), t) => t.element().map_or(Ty::Unknown, |e| Ty::Slice(Box::new(e.clone()))),
            };
        }
        ty.peel().clone()
    }

    /// The parameter that all of a place is, if its length is the same in the whole
    /// function because it is behind a shared reference, or a slice.
    pub fn lasting_list(&self, place: &Place) -> Option<VarId> {
        let place = self.resolve(place);
        let Var { ty, mutable, kind, .. } = &self.vars[place.root];
        let lasts = match ty {
            Ty::Ref(false, inner) => !mutable && matches!(**inner, Ty::Slice(_) | Ty::Vec(_)),
            Ty::Ref(true, inner) => matches!(**inner, Ty::Slice(_)),
            _ => false,
        };
        (lasts && place.steps.is_empty() && matches!(kind, VarKind::Param)).then_some(place.root)
    }

    /// Whether a value is the length of a list that both halves of a function get: one
    /// behind a shared reference.
    pub fn is_lasting_length(&self, value: &Value) -> bool {
        let Value::Len(list) = value else { return false };
        self.lasting_list(list).is_some_and(|list| matches!(self.vars[list].ty, Ty::Ref(false, _)))
    }

    /// The values that occur in the places of views.
    pub fn view_operands(&self) -> VarSet {
        let mut found = VarSet::new();
        self.each_view(&mut |place| {
            found.extend(place.operands().filter_map(|o| match o {
                Operand::Var(v) => Some(*v),
                Operand::Const(_) => None,
            }));
        });
        found
    }

    /// Visits the places that views refer to.
    pub fn each_view(&self, visit: &mut dyn FnMut(&Place)) {
        let (vars, mut at) = (self.vars.as_slice(), 0);
        while at < vars.len() {
            if let VarKind::View(place, _) = &vars[at].kind {
                visit(place);
            }
            at += 1;
        }
    }

    /// The variables that views refer to.
    pub fn view_roots(&self) -> VarSet {
        let mut found = VarSet::new();
        self.each_view(&mut |place| {
            found.insert(place.root);
        });
        found
    }

    /// The float type of the parameters and the result: what a float is where
    /// nothing else tells.
    pub fn ambient_float(&self) -> FloatTy {
        let params = self.params.iter().filter(|p| p.wrt).map(|p| &self.vars[p.var].ty);
        let mut found = Vec::new();
        params.chain([&self.result_ty]).for_each(|ty| self.floats_in(ty, &mut found));
        found.into_iter().next().unwrap_or(FloatTy::F64)
    }

    /// The type parameters that are floats, as far as parameters and the result
    /// mention them.
    pub fn float_parameters(&self) -> BTreeSet<Ident> {
        if self.floats.is_empty() {
            return BTreeSet::new();
        }
        let types = self.params.iter().map(|p| &self.vars[p.var].ty);
        let mut found = Vec::new();
        types.chain([&self.result_ty]).for_each(|ty| self.floats_in(ty, &mut found));
        let param = |float| match float {
            FloatTy::Param(name) => Some(name),
            FloatTy::F64 | FloatTy::F32 | FloatTy::Any => None,
        };
        found.into_iter().filter_map(param).collect()
    }

    /// The float types in a type: those of the user's name type parameters.
    fn floats_in(&self, ty: &Ty, found: &mut Vec<FloatTy>) {
        match ty {
            Ty::Float(FloatTy::Any) => {}
            Ty::Float(float) => found.push(float.clone()),
            Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Ref(_, t) => self.floats_in(t, found),
            Ty::Tuple(ts) => ts.iter().for_each(|t| self.floats_in(t, found)),
            Ty::User(User { tokens: Some(tokens), .. }) if !self.floats.is_empty() => {
                let named = |name: &&Ident| mentions(tokens, &|ident| ident == "Self" || ident == *name);
                found.extend(self.floats.iter().filter(named).cloned().map(FloatTy::Param));
            }
            _ => {}
        }
    }

    /// What a variable is called with, where it is a parameter that derivatives flow through.
    pub fn called(&self, var: VarId) -> Option<&Rc<Called>> {
        let param = self.params.iter().find(|p| p.var == var)?;
        param.called.as_ref().filter(|called| called.active)
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
    /// Where it is a function.
    pub called: Option<Rc<Called>>,
    /// Of a `&mut` that is not differentiated: whether it is known that nothing with a
    /// derivative is left there.
    pub kept: bool,
}

/// A parameter that is a function.
#[derive(Clone, Debug)]
pub struct Called {
    /// `for<'a>`, as written.
    pub lifetimes: Option<syn::BoundLifetimes>,
    /// The types of its arguments, as written and as far as they are known.
    pub inputs: Vec<(syn::Type, Ty)>,
    /// The type of its result.
    pub output: (syn::Type, Ty),
    /// Whether derivatives flow through its calls.
    pub active: bool,
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

impl Var {
    /// Whether a view was made by a pass over generated code, whose views have no
    /// type.
    pub fn is_generated_view(&self) -> bool {
        if !matches!((&self.kind, &self.ty), (VarKind::View(..), Ty::Unknown)) {
            return false;
        }
        let name = self.name.to_string();
        name.ends_with("_part") || name == "_beyond"
    }
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
