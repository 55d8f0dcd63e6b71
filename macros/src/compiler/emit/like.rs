//! Code that is never run, of the type of something else: takes a variable or a call
//! whose type the macro does not know, gives an expression from which rustc finds it.
//!
//! What it is made of are the function's parameters and what else is of a known type;
//! it names nothing that is defined in the function's body.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote};

use super::companion::{GENERIC, constructed_ty};
use super::names::Names;
use super::ty;
use crate::compiler::diff::reverse::Split;
use crate::compiler::emit::code::Tokens;
use crate::compiler::ir::{
    Arg, Call, Callable, CallableKind, Callee, FloatTy, Form, Function, Opaque, Operand, Place, Step, Stmt,
    Ty, Value, VarId, VarKind, VarTable,
};
use crate::compiler::ir::{payload, visit};

/// How variables get what they hold.
#[derive(Default)]
pub struct Origins<'s> {
    /// By a call.
    pub calls: VarTable<&'s Call>,
    /// By a `let`.
    pub values: VarTable<&'s Value>,
    /// Of residuals, the call that leaves them.
    pub residuals: VarTable<&'s Call>,
    /// Of stacks, what is kept there.
    pub saved: VarTable<VarId>,
}

impl<'s> Origins<'s> {
    /// Those of all variables of the two halves.
    pub fn of(split: &'s Split) -> Self {
        let mut origins = Origins::default();
        visit::each_stmt_of(&split.reverse, &mut |stmt| origins.note(stmt));
        visit::each_stmt_of(&split.forward, &mut |stmt| origins.note(stmt));
        origins
    }

    fn note(&mut self, stmt: &'s Stmt) {
        match stmt {
            Stmt::Let(var, value) => {
                self.values.insert(*var, value);
            }
            Stmt::Save(stack, Operand::Var(var)) => {
                self.saved.insert(*stack, *var);
            }
            Stmt::CallForward(call, residual) => {
                self.residuals.insert(*residual, call);
                self.note_result(call);
            }
            Stmt::Call(call) => self.note_result(call),
            _ => {}
        }
    }

    fn note_result(&mut self, call: &'s Call) {
        if let Some(dest) = call.dest {
            self.calls.insert(dest, call);
        }
    }

    /// What a variable of unknown type is copied from in the end.
    pub fn source(&self, function: &Function, var: VarId) -> VarId {
        let from = match self.values.get(&var) {
            Some(Value::Use(Operand::Var(from))) => *from,
            Some(Value::Load(place, _)) if function.is_whole(place) => function.root(place),
            Some(Value::Restore(stack)) => *self.saved.get(stack).unwrap_or(&var),
            _ => return var,
        };
        if from == var { var } else { self.source(function, from) }
    }
}

/// Writes such code.
pub struct Like<'a, 'n> {
    pub function: &'a Function,
    pub names: &'a Names<'n>,
    pub krate: &'a Tokens,
    pub origins: &'a Origins<'n>,
}

impl Like<'_, '_> {
    /// Of the type of a variable.
    pub fn var(&self, var: VarId) -> Option<TokenStream> {
        let mut code = LikeCode { like: self, lets: Vec::new(), done: BTreeMap::new() };
        let value = code.var(var)?;
        Some(code.block(&value))
    }

    /// Of the type of what an operator leaves for the reverse half.
    pub fn residual(&self, residual: VarId) -> Option<TokenStream> {
        let call = self.origins.residuals.get(&self.origins.source(self.function, residual))?;
        let mut code = LikeCode { like: self, lets: Vec::new(), done: BTreeMap::new() };
        let value = code.applied(call)?;
        Some(code.block(&quote!(#value.1)))
    }

    /// A type, if it is known; a float that nothing tells apart is the function's.
    fn written(&self, ty: &Ty) -> Option<TokenStream> {
        match ty {
            Ty::Float(FloatTy::Any) => ty::written(&Ty::Float(self.function.ambient_float()), self.krate),
            ty => ty::written(ty, self.krate),
        }
    }

    /// Something of a known type.
    fn known(&self, ty: &Ty) -> Option<TokenStream> {
        match ty {
            Ty::Slice(_) | Ty::Ref(..) => None,
            ty => self.written(ty).map(|ty| quote!({ let it: #ty = ::core::unreachable!(); it })),
        }
    }
}

/// What is written: a value of each variable that is asked for, once.
struct LikeCode<'a, 'n> {
    like: &'a Like<'a, 'n>,
    lets: Vec<TokenStream>,
    done: BTreeMap<VarId, Ident>,
}

impl LikeCode<'_, '_> {
    fn block(&self, value: &TokenStream) -> TokenStream {
        let lets = &self.lets;
        quote!({ #(#lets)* #value })
    }

    /// What a call gives; where that comes in an `Option` or a `Result`, what is in it.
    fn call(&mut self, call: &Call) -> Option<TokenStream> {
        let (krate, given) = (self.like.krate, self.wrapped(call)?);
        if call.ended.is_none() {
            return Some(given);
        }
        Some(quote!(#krate::__private::taken(#given, &mut #krate::__private::not_ended())))
    }

    fn wrapped(&mut self, call: &Call) -> Option<TokenStream> {
        match &call.callee {
            Callee::Function(path) => {
                let args = self.all_args(call, call.written());
                Some(quote!(#path(#(#args),*)))
            }
            Callee::Associated(path) => {
                let args = self.all_args(call, call.written());
                Some(quote!(#path(#(#args),*)))
            }
            Callee::Method(name, generics) => {
                let (receiver, rest) = call.written().split_first()?;
                let (receiver, rest) = (self.receiver(receiver)?, self.all_args(call, rest));
                Some(quote!(#receiver.#name #generics(#(#rest),*)))
            }
            Callee::Parameter(f, ..) => {
                let (f, args) = (self.like.names.of(*f), self.args(call.written()));
                Some(quote!(#f(#(#args),*)))
            }
            Callee::Operator(..) | Callee::Assign(..) => {
                let applied = self.applied(call)?;
                Some(quote!(#applied.0))
            }
        }
    }

    /// The forward half of an operator.
    fn applied(&mut self, call: &Call) -> Option<TokenStream> {
        let (by, name, form) = call.callee.operator()?;
        let (by, tangents) = match form {
            Form::Plain => (by.to_owned(), None),
            Form::Tangent => {
                let none = quote!(::core::option::Option::None);
                (format!("{by}_tangent"), Some(quote!(#none, #none,)))
            }
        };
        let (krate, by) = (self.like.krate, Ident::new(&by, Span::mixed_site()));
        let name = Ident::new(&name.to_string(), Span::mixed_site());
        let left = self.side(call.args.first()?)?;
        let right = match call.args.get(1) {
            Some(right) => self.side(right)?,
            None => quote!(()),
        };
        let operator = quote!(#krate::__private::operators::#name);
        let sides = call.callee.ways(krate);
        Some(
            quote!(#krate::__private::#by::<#operator, _, _, #(#sides,)* _>(#left, #right, #tangents #krate::__private::START)),
        )
    }

    /// One side of an operator.
    fn side(&mut self, arg: &Arg) -> Option<TokenStream> {
        match arg {
            Arg::Value(operand) => self.operand(operand),
            Arg::Ref(place) => self.place(place).map(|place| quote!(&#place)),
            Arg::RefMut(place) => self.load(place).map(|value| quote!(&mut #value)),
            Arg::Callable(callable) => like_callable(callable),
            Arg::Inert(_) => None,
        }
    }

    /// Arguments of a function, with those that are tangents behind them.
    fn all_args(&mut self, call: &Call, written: &[Arg]) -> Vec<TokenStream> {
        let tangents = call.tangents.iter().flatten().map(|_| quote!(::core::unreachable!()));
        self.args(written).into_iter().chain(tangents).collect()
    }

    /// Arguments; where nothing tells a type, rustc takes it from the called function.
    fn args(&mut self, args: &[Arg]) -> Vec<TokenStream> {
        args.iter().map(|arg| self.side(arg).unwrap_or_else(|| quote!(::core::unreachable!()))).collect()
    }

    fn receiver(&mut self, arg: &Arg) -> Option<TokenStream> {
        match arg {
            Arg::Ref(place) | Arg::RefMut(place) => self.place(place),
            Arg::Value(operand) => self.operand(operand),
            Arg::Inert(_) | Arg::Callable(_) => None,
        }
    }

    fn operand(&mut self, operand: &Operand) -> Option<TokenStream> {
        match operand {
            Operand::Var(var) => self.var(*var),
            Operand::Const(c) => self.like.known(&c.ty),
        }
    }

    /// A value of a variable's type.
    fn var(&mut self, var: VarId) -> Option<TokenStream> {
        let krate = self.like.krate;
        let var = self.like.origins.source(self.like.function, var);
        if !self.done.contains_key(&var) {
            let value = self.like.known(&self.like.function.vars[var].ty).or_else(|| self.defined(var))?;
            let name = Ident::new(&format!("it_{}", self.done.len()), Span::mixed_site());
            self.lets.push(quote!(let #name = #value;));
            self.done.insert(var, name);
        }
        let name = &self.done[&var];
        Some(quote!(#krate::__private::of(&#name)))
    }

    /// What a variable of unknown type is defined to be.
    fn defined(&mut self, var: VarId) -> Option<TokenStream> {
        if let Some(call) = self.like.origins.calls.get(&var) {
            return self.call(call);
        }
        match self.like.origins.values.get(&var)? {
            Value::Use(operand) => self.operand(operand),
            Value::ZeroLike(place)
                if place.steps.is_empty() && self.like.function.plain.get(&place.root).is_some() =>
            {
                let (krate, value) = (self.like.krate, self.load(place)?);
                Some(quote!({
                    use #krate::__private::LikePlain as _;
                    #krate::__private::Like(&#value).adjoint()
                }))
            }
            Value::Load(place, _) | Value::ZeroLike(place) => self.load(place),
            Value::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.operand(part)).collect::<Option<Vec<_>>>()?;
                Some(quote!((#(#parts,)*)))
            }
            Value::Array(parts) | Value::Vec(parts) => {
                let (part, krate) = (self.operand(parts.first()?)?, self.like.krate);
                let n = Literal::usize_unsuffixed(parts.len());
                let is_vec = matches!(self.like.origins.values.get(&var), Some(Value::Vec(_)));
                Some(if is_vec {
                    quote!(#krate::__private::vec![#part])
                } else {
                    quote!({ let it: [_; #n] = [(); #n].map(|()| #part); it })
                })
            }
            Value::Opaque(code) => constructed_ty(&code.tokens, self.like.krate)
                .map(|ty| quote!({ let it: #ty = ::core::unreachable!(); it }))
                .or_else(|| self.called(code)),
            _ => None,
        }
    }

    // For `Complex::from_polar(r, 2.0 * phi)`, gives the same call of what has no value: rustc
    // takes the arguments' types from the function. Those of a generic one it does not find.
    fn called(&self, code: &Opaque) -> Option<TokenStream> {
        let syn::Expr::Call(call) = syn::parse2::<syn::Expr>(code.tokens.clone()).ok()? else { return None };
        let syn::Expr::Path(f) = &*call.func else { return None };
        let function = self.like.function;
        let is_local = code.reads.iter().any(|v| f.path.is_ident(&function.vars[*v].name));
        let generic = |s: &syn::PathSegment| s.ident == "Vec" || GENERIC.iter().any(|name| s.ident == name);
        if f.path.segments.iter().any(generic) {
            return None;
        }
        let args = call.args.iter().map(|_| quote!(::core::unreachable!()));
        (!is_local && function.items.is_empty()).then(|| quote!(#f(#(#args),*)))
    }

    /// A value of a place's type.
    fn load(&mut self, place: &Place) -> Option<TokenStream> {
        let (krate, place) = (self.like.krate, self.place(place)?);
        Some(quote!(#krate::__private::of(&#place)))
    }

    /// A place of the same type: the first part of the path whose type is known, and the
    /// steps after it.
    fn place(&mut self, place: &Place) -> Option<TokenStream> {
        let function = self.like.function;
        let place = function.resolve(place);
        let part = |n: usize| Place { root: place.root, steps: place.steps[..n].to_vec() };
        let known = (0..=place.steps.len()).rev().find_map(|n| {
            let ty = self.like.written(function.place_ty(&part(n)).peel())?;
            Some((n, quote!((*{ let it: &#ty = ::core::unreachable!(); it }))))
        });
        let (n, mut code) = match known {
            Some(known) => known,
            None => (0, self.root(place.root)?),
        };
        for step in &place.steps[n..] {
            code = self.step(&code, step);
        }
        Some(code)
    }

    fn step(&mut self, code: &TokenStream, step: &Step) -> TokenStream {
        match step {
            Step::Payload(path, member) => {
                let part = payload(&quote!(&#code), path, member, self.like.krate);
                quote!((*#part))
            }
            Step::Field(k) => {
                let k = syn::Index::from(*k);
                quote!(#code.#k)
            }
            Step::Named(name) => quote!(#code.#name),
            Step::Range(..) => quote!(#code[..]),
            Step::Chunks(n) => quote!((*#code.as_chunks::<#n>().0)),
            Step::Index(i) => {
                let i = match self.like.function.operand_ty(i) {
                    Ty::Int(_) | Ty::Unknown => None,
                    _ => self.operand(i),
                };
                let i = i.unwrap_or_else(|| quote!(0));
                quote!(#code[#i])
            }
        }
    }

    /// A variable that is no view.
    fn root(&mut self, var: VarId) -> Option<TokenStream> {
        let root = &self.like.function.vars[var];
        if matches!(root.kind, VarKind::Param) && matches!(root.ty, Ty::Ref(false, _)) {
            let name = self.like.names.of(var);
            return Some(quote!(#name));
        }
        self.var(var)
    }
}

// For `&|a, b| ..`, gives `&|_, _| unreachable!()`: a function of as many parameters.
fn like_callable(callable: &Callable) -> Option<TokenStream> {
    match &callable.kind {
        CallableKind::Parameter(_) => None,
        CallableKind::Function(_) => Some(callable.code.tokens.clone()),
        CallableKind::Closure(closure) => {
            let mut code = syn::parse2::<syn::Expr>(callable.code.tokens.clone()).ok()?;
            let mut at = &mut code;
            while let syn::Expr::Reference(syn::ExprReference { expr, .. })
            | syn::Expr::Paren(syn::ExprParen { expr, .. }) = at
            {
                at = expr;
            }
            let inputs = closure.inputs.iter().map(|_| quote!(_));
            *at = syn::parse_quote!(|#(#inputs),*| ::core::unreachable!());
            Some(code.to_token_stream())
        }
    }
}
