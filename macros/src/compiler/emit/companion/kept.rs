//! The residual: what the forward half keeps, and the types in which it does.

use std::collections::BTreeMap;
use std::rc::Rc;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote};

use super::replay::is_replayable;
use crate::compiler::diff::forward::level;
use crate::compiler::diff::reverse::Split;
use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::like::{Like, Origins};
use crate::compiler::emit::link::{is_erased, path, span};
use crate::compiler::emit::names::{Names, identifiers};
use crate::compiler::emit::ty;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Call, Callee, FloatTy, Form, Function, Operand, Param, Place, Step, Ty, Value, VarId, VarSet,
};
use crate::compiler::methods;

/// The variables that the reverse half needs of the forward half.
pub(super) fn residual(frame: &Frame, split: &Split) -> Vec<VarId> {
    let mut defined = VarSet::new();
    visit::each_definition(&split.reverse, &mut |var| {
        defined.insert(var);
    });
    let used = visit::mentioned(&split.function, &split.reverse);
    let again = |v: &VarId| {
        !frame.source.detached
            && frame
                .source
                .params
                .iter()
                .any(|p| p.var == *v && matches!(frame.source.vars[p.var].ty, Ty::Ref(false, _)))
    };
    let slot = |v: &VarId| split.slots.contains(&Some(*v)) || split.seed == Some(*v);
    used.iter().filter(|v| !defined.contains(v) && !again(v) && !slot(v)).collect()
}

/// How a value whose type cannot be named is kept.
#[derive(Clone)]
pub enum Held {
    /// As the companion of the function that gave it says.
    Output(syn::Path),
    /// In a box, which is opened as something of the type of this variable.
    Boxed(VarId),
}

/// Finds the types of what is kept.
pub(super) struct Kept<'a> {
    pub(super) frame: &'a Frame<'a>,
    pub(super) split: &'a Split,
    pub(super) names: &'a Names<'a>,
    pub(super) origins: Rc<Origins<'a>>,
}

impl<'a> Kept<'a> {
    /// The type of a residual's field; floats that nothing tells apart are what the
    /// signature has, which rustc checks.
    pub(super) fn named(&self, var: VarId) -> Option<TokenStream> {
        if self.is_untold(var) {
            return self.untold(var);
        }
        let settled = self.settled(var);
        let (function, krate) = (self.frame.source, &self.frame.krate);
        match &settled {
            // It would need a lifetime.
            Ty::Ref(..) => None,
            Ty::Stack(inner) if matches!(**inner, Ty::Ref(..)) => None,
            Ty::Residual(of) if is_erased(function, krate, of) => self.erased(of),
            Ty::Residual(of) => applied_ty(function, krate, of).or_else(|| ty::written(&settled, krate)),
            Ty::Stack(inner) => self.named_stack(&settled, inner, var),
            _ => ty::written(&settled, krate).or_else(|| self.origin(var)),
        }
    }

    /// Whether rustc finds the type of a part of the residual in the forward half
    /// ([`Halves::told`]): it is made of integers of which only code that is not looked into
    /// tells the type, or of elements of lists of unknown type that only calls look at. Where
    /// the forward half cannot be written again, these are taken for `usize` and for floats,
    /// which rustc checks.
    ///
    /// [`Halves::told`]: super::Halves::told
    pub(super) fn is_untold(&self, var: VarId) -> bool {
        self.untold(var).is_some() && self.is_told_again()
    }

    /// The type in which such a part is kept.
    fn untold(&self, var: VarId) -> Option<TokenStream> {
        let krate = &self.frame.krate;
        let element = |var: &VarId| {
            let unknown = matches!(self.split.function.vars[*var].ty, Ty::Unknown);
            let value = self.origins.values.get(var);
            unknown && matches!(value, Some(Value::Load(place, _)) if self.is_float(*var, place))
        };
        if self.origins.saved.get(&var).is_some_and(element) {
            return Some(quote!(#krate::__private::Boxed));
        }
        untold(&self.split.function.vars[var].ty, krate)
    }

    /// Whether the forward half can be written again, without generic parameters that the
    /// reverse half would not have.
    fn is_told_again(&self) -> bool {
        let (source, sig) = (self.frame.source, &self.frame.item.sig);
        let is_lent = |p: &Param| matches!(source.vars[p.var].ty, Ty::Ref(false, _));
        let floats = source.float_parameters();
        sig.generics.const_params().next().is_none()
            && sig.generics.type_params().all(|t| floats.contains(&t.ident))
            && (!methods::has_receiver(sig) || source.params.first().is_some_and(is_lent))
            && !identifiers(&sig.inputs.to_token_stream()).contains("impl")
    }

    /// A stack of what [`Kept::named`] finds.
    fn named_stack(&self, settled: &Ty, inner: &Ty, var: VarId) -> Option<TokenStream> {
        let (function, krate) = (self.frame.source, &self.frame.krate);
        let element = match inner {
            Ty::Residual(of) if is_erased(function, krate, of) => self.erased(of)?,
            Ty::Residual(of) => applied_ty(function, krate, of).or_else(|| match &**of {
                Callee::Function(of) => {
                    let companion = path(of);
                    Some(quote!(<__Depth as #krate::__private::Depth>::Keep<(#companion)>))
                }
                _ => ty::written(inner, krate),
            })?,
            _ if ty::written(inner, krate).is_some() => return ty::written(settled, krate),
            _ => self.named(*self.origins.saved.get(&var)?)?,
        };
        Some(quote!(#krate::__private::Stack<#element>))
    }

    /// A box for the residual of a method, not of an operator: where the function may be run
    /// again instead, that costs less.
    fn erased(&self, of: &Callee) -> Option<TokenStream> {
        let krate = &self.frame.krate;
        let operator = matches!(of, Callee::Operator(..) | Callee::Assign(..));
        (!operator).then(|| quote!(#krate::__private::Boxed))
    }

    /// A box, or a stack of boxes, where the type can be found again.
    pub(super) fn boxed(&self, var: VarId) -> Option<TokenStream> {
        let krate = &self.frame.krate;
        if let Some(saved) = self.origins.saved.get(&var) {
            let boxed = self.boxed(*saved)?;
            return Some(quote!(#krate::__private::Stack<#boxed>));
        }
        self.likes().residual(var).map(|_| quote!(#krate::__private::Boxed))
    }

    /// The place of the user's tokens that a part of the residual comes from.
    pub(super) fn place_of(&self, var: VarId) -> Span {
        let var = *self.origins.saved.get(&var).unwrap_or(&var);
        match self.origins.residuals.get(&var) {
            Some(call) => span(&call.callee),
            None => self.split.function.vars[var].name.span(),
        }
    }

    fn likes(&self) -> Like<'_, 'a> {
        let (function, krate) = (&self.split.function, &self.frame.krate);
        Like { function, names: self.names, krate, origins: &self.origins }
    }

    fn settled(&self, var: VarId) -> Ty {
        settle(&self.split.function.vars[var].ty, &self.frame.source.ambient_float())
    }

    /// The type of an operand that is kept as a part of something: as it is, in no box.
    fn part(&self, part: &Operand) -> Option<TokenStream> {
        match part {
            Operand::Var(var) if self.is_unnamed(*var) && self.held(*var).is_some() => None,
            Operand::Var(var) => self.named(*var),
            Operand::Const(c) => {
                ty::written(&settle(&c.ty, &self.frame.source.ambient_float()), &self.frame.krate)
            }
        }
    }

    fn is_unnamed(&self, var: VarId) -> bool {
        is_unnamed(self.frame, &self.split.function.vars[var].ty)
    }

    /// The type of a variable of unknown type from how it is defined: a call, a copy,
    /// something made of such, or an element, which is taken for a float.
    fn origin(&self, var: VarId) -> Option<TokenStream> {
        let krate = &self.frame.krate;
        match self.origins.values.get(&var) {
            None => self.held_ty(var),
            Some(Value::Use(Operand::Var(from))) => self.named(*from),
            Some(Value::ZeroLike(place)) if self.is_plain(place) => self.held_ty(var),
            Some(Value::Load(place, _) | Value::ZeroLike(place)) if self.is_whole(place) => {
                self.named(self.split.function.root(place))
            }
            Some(Value::Opaque(code)) => constructed_ty(&code.tokens, krate).or_else(|| self.held_ty(var)),
            Some(Value::Tuple(parts)) => {
                let parts: Option<Vec<_>> = parts.iter().map(|part| self.part(part)).collect();
                parts.map(|parts| quote!((#(#parts,)*)))
            }
            Some(Value::Array(parts)) => {
                let (part, n) = (self.part(parts.first()?)?, Literal::usize_unsuffixed(parts.len()));
                Some(quote!([#part; #n]))
            }
            Some(Value::Vec(parts)) => {
                let part = self.part(parts.first()?)?;
                Some(quote!(#krate::__private::Vec<#part>))
            }
            Some(Value::Load(place, _) | Value::ZeroLike(place)) if !self.is_float(var, place) => {
                self.held_ty(var)
            }
            Some(
                Value::Load(..)
                | Value::ZeroLike(_)
                | Value::Neg(_)
                | Value::Binary(..)
                | Value::Rule(..)
                | Value::Cast(..)
                | Value::Select(..),
            ) => ty::written(&Ty::Float(self.frame.source.ambient_float()), krate),
            Some(_) => None,
        }
    }

    /// Whether a variable is of a type that need not be `Differentiable`: what stands for its
    /// tangent is of another type then.
    fn is_plain(&self, place: &Place) -> bool {
        place.steps.is_empty() && self.split.function.plain.get(&place.root).is_some()
    }

    /// Whether a place is no part of a variable.
    fn is_whole(&self, place: &Place) -> bool {
        self.split.function.is_whole(place)
    }

    /// Whether what a place gives is taken for a float: elements and parts of tuples are,
    /// where nothing tells that they are structs or lists.
    fn is_float(&self, var: VarId, place: &Place) -> bool {
        let function = &self.split.function;
        let aggregate = [&function.vars[var].ty, function.place_ty(place).peel()]
            .iter()
            .any(|ty| matches!(ty, Ty::User(_) | Ty::Seq(_)));
        is_element(place) && !aggregate && !self.has_parts(var) && self.of_tangent(place).is_none()
    }

    /// Whether a part of a variable is used somewhere.
    fn has_parts(&self, var: VarId) -> bool {
        let mut found = false;
        let function = &self.split.function;
        let mut look = |access: Access<'_>| {
            if let Access::Read(place) | Access::Write(place) | Access::Change(place) = access {
                let is_of = |root: VarId| root == var || self.origins.source(function, root) == var;
                found |= !place.steps.is_empty() && is_of(place.root);
            }
        };
        visit::each_access_of(&self.split.forward, &mut look);
        visit::each_access_of(&self.split.reverse, &mut look);
        found
    }

    /// The call of a hidden tangent of which a place is a part, and whether it is the value,
    /// or a tangent of that, and no pair of these.
    fn of_tangent(&self, place: &Place) -> Option<(&Call, bool)> {
        let (call, steps) = self.taken_of(place)?;
        (1..=call.level()).contains(&steps).then_some((call, steps == call.level()))
    }

    /// The same with how many pairs it is taken out of.
    fn taken_of(&self, place: &Place) -> Option<(&Call, usize)> {
        if !place.steps.iter().all(|step| matches!(step, Step::Field(_))) {
            return None;
        }
        let root = self.origins.source(&self.split.function, place.root);
        if let Some(call) = self.origins.calls.get(&root) {
            return call.tangents.is_some().then_some((*call, place.steps.len()));
        }
        let Some(Value::Load(whole, _)) = self.origins.values.get(&root) else { return None };
        let (call, steps) = self.taken_of(whole)?;
        Some((call, steps + place.steps.len()))
    }

    /// How a value of unknown type is kept: what a call gave, or what is a field of
    /// something.
    pub(super) fn held(&self, var: VarId) -> Option<Held> {
        let source = self.origins.source(&self.split.function, var);
        if let Some(call) = self.origins.calls.get(&source) {
            return Some(match &call.callee {
                Callee::Function(of) if !is_inside(self.frame.source, of) => Held::Output(of.clone()),
                _ => Held::Boxed(source),
            });
        }
        match self.origins.values.get(&source) {
            Some(Value::ZeroLike(place)) if self.is_plain(place) => Some(Held::Boxed(source)),
            Some(Value::ZeroLike(place)) if self.is_whole(place) => {
                self.held(self.split.function.root(place))
            }
            Some(Value::Load(place, _) | Value::ZeroLike(place)) if self.of_tangent(place).is_some() => {
                let of = self.of_tangent(place).filter(|(_, is_single)| *is_single);
                let of = of.and_then(|(call, _)| companion_of(&call.callee));
                Some(match of {
                    Some(of) if !is_inside(self.frame.source, &of) => Held::Output(of),
                    _ => Held::Boxed(source),
                })
            }
            Some(Value::Load(place, _) | Value::ZeroLike(place)) if !self.is_float(source, place) => {
                self.likes().var(source).map(|_| Held::Boxed(source))
            }
            // Running the function again costs less.
            Some(Value::Opaque(code))
                if !is_replayable(self.frame)
                    && constructed_ty(&code.tokens, &self.frame.krate).is_none() =>
            {
                self.likes().var(source).map(|_| Held::Boxed(source))
            }
            _ => None,
        }
    }

    fn held_ty(&self, var: VarId) -> Option<TokenStream> {
        let krate = &self.frame.krate;
        Some(match self.held(var)? {
            Held::Output(of) => {
                let companion = path(&of);
                quote!(<#companion as #krate::__private::Companion>::Output)
            }
            Held::Boxed(_) => quote!(#krate::__private::Boxed),
        })
    }

    /// The stacks of values whose types cannot be named.
    pub(super) fn stacks(&self) -> BTreeMap<VarId, Held> {
        let saved = self.origins.saved.iter().filter(|(_, var)| self.is_unnamed(**var));
        saved.filter_map(|(stack, var)| Some((stack, self.held(*var)?))).collect()
    }
}

/// The free function whose hidden tangent is called.
fn companion_of(hook: &Callee) -> Option<syn::Path> {
    let Callee::Associated(syn::ExprPath { qself: None, path, .. }) = hook else { return None };
    let mut path = path.clone();
    let last = path.segments.pop()?.into_value();
    path.segments.pop_punct();
    level(&last.ident).map(|_| path)
}

/// Whether a place is an element of something, or a part of a tuple.
fn is_element(place: &Place) -> bool {
    matches!(place.steps.last(), Some(Step::Index(_) | Step::Field(_)))
}

/// The type of what an operator leaves, where it can be named; `None` for other callees.
pub fn applied_ty(function: &Function, krate: &Tokens, callee: &Callee) -> Option<TokenStream> {
    let (by, name, types) = match callee {
        Callee::Operator(name, types, Form::Plain) => ("Applied", name, types),
        Callee::Operator(name, types, Form::Tangent) => ("AppliedTangent", name, types),
        Callee::Assign(name, types, Form::Plain) => ("Assigned", name, types),
        Callee::Assign(name, types, Form::Tangent) => ("AssignedTangent", name, types),
        Callee::Function(_) | Callee::Associated(_) | Callee::Method(..) | Callee::Parameter(..) => {
            return None;
        }
    };
    let float = function.ambient_float();
    let mut types =
        types.iter().map(|t| ty::written(&settle(t.peel(), &float), krate)).collect::<Option<Vec<_>>>()?;
    if types.len() == 1 {
        types.push(quote!(()));
    }
    let (by, name) = (Ident::new(by, Span::mixed_site()), Ident::new(&name.to_string(), Span::mixed_site()));
    let sides = callee.ways(krate);
    Some(quote!(#krate::__private::#by<#krate::__private::operators::#name, #(#types,)* #(#sides),*>))
}

/// Whether a callee may be something that is declared or imported inside the
/// user's function, whose companion cannot be named outside of it.
pub fn is_inside(function: &Function, path: &syn::Path) -> bool {
    let outside = path.leading_colon.is_some() || path.segments.first().is_some_and(|s| s.ident == "crate");
    let names_things = |i: &syn::Item| {
        matches!(i, syn::Item::Fn(_) | syn::Item::Use(_) | syn::Item::Mod(_) | syn::Item::Enum(_))
    };
    !outside && function.items.iter().any(names_things)
}

/// The type that an inert expression visibly makes, which rustc checks: `Config` of
/// `Config::new(..)`, `Config::default()`, `Config { .. }` and `Config(..)`, and arrays and
/// vectors of such.
pub fn constructed_ty(tokens: &TokenStream, krate: &Tokens) -> Option<TokenStream> {
    made_ty(&syn::parse2::<syn::Expr>(tokens.clone()).ok()?, krate)
}

fn made_ty(e: &syn::Expr, krate: &Tokens) -> Option<TokenStream> {
    let upper = |s: &syn::PathSegment| s.ident.to_string().starts_with(char::is_uppercase);
    match e {
        syn::Expr::Group(e) => made_ty(&e.expr, krate),
        syn::Expr::Paren(e) => made_ty(&e.expr, krate),
        syn::Expr::Struct(s) => named_ty(type_of_variant(s.path.clone()), krate),
        syn::Expr::Call(c) => {
            let syn::Expr::Path(p) = &*c.func else { return None };
            let mut path = p.path.clone();
            if path.segments.last().is_some_and(upper) {
                return named_ty(type_of_variant(path), krate);
            }
            let last = path.segments.pop()?.into_value();
            let constructs = last.ident == "new" || last.ident == "default";
            constructs.then(|| named_ty(path, krate)).flatten()
        }
        // A variant without fields. In upper case alone it might be a constant of another type.
        syn::Expr::Path(p) if p.qself.is_none() && p.path.segments.len() > 1 => {
            let mut last = p.path.segments.iter().rev();
            let name = last.next().filter(|s| upper(s))?.ident.to_string();
            let is_variant = name.contains(char::is_lowercase) && last.next().is_some_and(upper);
            is_variant.then(|| named_ty(type_of_variant(p.path.clone()), krate)).flatten()
        }
        syn::Expr::Repeat(r) => {
            let (element, len) = (made_ty(&r.expr, krate)?, &r.len);
            Some(quote!([#element; #len]))
        }
        syn::Expr::Array(a) => {
            let (element, n) = (made_ty(a.elems.first()?, krate)?, Literal::usize_unsuffixed(a.elems.len()));
            Some(quote!([#element; #n]))
        }
        syn::Expr::Macro(m) if m.mac.path.is_ident("vec") => {
            let elements = m.mac.tokens.clone();
            let list = syn::parse2::<syn::Expr>(quote!([#elements])).ok()?;
            let element = match &list {
                syn::Expr::Repeat(r) => &r.expr,
                syn::Expr::Array(a) => a.elems.first()?,
                _ => return None,
            };
            let element = made_ty(element, krate)?;
            Some(quote!(#krate::__private::Vec<#element>))
        }
        _ => None,
    }
}

/// The type of a struct's path, or of a variant's.
fn type_of_variant(mut path: syn::Path) -> syn::Path {
    let upper = |s: &syn::PathSegment| s.ident.to_string().starts_with(char::is_uppercase);
    if path.segments.len() > 1 && upper(&path.segments[path.segments.len() - 2]) {
        path.segments.pop();
    }
    path
}

/// Types of the standard library whose generic arguments are not written.
pub const GENERIC: [&str; 23] = [
    "Arc",
    "BTreeMap",
    "BTreeSet",
    "BinaryHeap",
    "Box",
    "Cell",
    "Cow",
    "Err",
    "HashMap",
    "HashSet",
    "Mutex",
    "Ok",
    "OnceCell",
    "Option",
    "Rc",
    "RefCell",
    "Result",
    "Reverse",
    "RwLock",
    "Saturating",
    "Some",
    "VecDeque",
    "Wrapping",
];

/// A type by its name, where that is all of it.
fn named_ty(mut path: syn::Path, krate: &Tokens) -> Option<TokenStream> {
    path.segments.pop_punct();
    let last = path.segments.last()?;
    let name = last.ident.to_string();
    let plain = name.starts_with(char::is_uppercase) && last.arguments.is_none();
    match name.as_str() {
        "Self" | "Vec" | "Default" => None,
        "String" if path.segments.len() == 1 => Some(quote!(#krate::__private::String)),
        name => (plain && !GENERIC.contains(&name)).then(|| quote!(#path)),
    }
}

/// Whether what is known of a type is not enough to name it.
pub(super) fn is_unnamed(frame: &Frame, ty: &Ty) -> bool {
    let named = match ty {
        Ty::Float(float) => *float != FloatTy::Any,
        Ty::Int(_) | Ty::Bool => true,
        _ => false,
    };
    !named && ty::written(&settle(ty, &frame.source.ambient_float()), &frame.krate).is_none()
}

/// The type in which something is kept that has integers of untold type in it.
fn untold(ty: &Ty, krate: &Tokens) -> Option<TokenStream> {
    match ty {
        Ty::Int(None) => Some(quote!(::core::primitive::i128)),
        Ty::Array(element, n) => {
            let element = untold(element, krate)?;
            Some(quote!([#element; #n]))
        }
        Ty::Vec(element) | Ty::Stack(element) | Ty::Frames(element) => {
            has_untold(element).then(|| quote!(#krate::__private::Boxed))
        }
        _ => None,
    }
}

/// Whether a type has integers of untold type in it.
fn has_untold(ty: &Ty) -> bool {
    match ty {
        Ty::Int(None) => true,
        Ty::Array(t, _) | Ty::Vec(t) | Ty::Stack(t) | Ty::Frames(t) => has_untold(t),
        Ty::Tuple(ts) => ts.iter().any(has_untold),
        _ => false,
    }
}

/// A type in which floats and integers that nothing tells apart are what they are taken for.
fn settle(ty: &Ty, float: &FloatTy) -> Ty {
    match ty {
        Ty::Float(FloatTy::Any) => Ty::Float(float.clone()),
        Ty::Int(None) => Ty::usize(),
        Ty::Array(t, n) => Ty::Array(Box::new(settle(t, float)), n.clone()),
        Ty::Vec(t) => Ty::Vec(Box::new(settle(t, float))),
        Ty::Slice(t) => Ty::Slice(Box::new(settle(t, float))),
        Ty::Stack(t) => Ty::Stack(Box::new(settle(t, float))),
        Ty::Frames(t) => Ty::Frames(Box::new(settle(t, float))),
        Ty::Tuple(ts) => Ty::Tuple(ts.iter().map(|t| settle(t, float)).collect()),
        other => other.clone(),
    }
}
