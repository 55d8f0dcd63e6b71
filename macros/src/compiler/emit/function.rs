//! The public functions: `f_vjp` carries the body, `f_value_and_grad` and
//! `f_grad` call it.

use std::rc::Rc;

use proc_macro2::{Delimiter, Group, Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{FnArg, GenericParam, ItemFn, ReturnType, Type};

use super::code::Tokens;
use super::names::{Names, identifiers};
use super::{Emitter, callable, constness, docs, fold, ty};
use crate::compiler::analysis::activity::Activity;
use crate::compiler::diff::forward::Jvp;
use crate::compiler::diff::replay;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, Function, Operand, Param, Place, Stmt, Ty, Value, VarId, VarSet, Wrapper, WrapperKind,
};
use crate::compiler::items::of_trait::OfTrait;
use crate::compiler::items::operator::Operator;
use crate::compiler::lower::ty::type_arguments;
use crate::compiler::lower::wrapped;
use crate::compiler::texts::{Plain as _, TextSet};

/// What all generated functions share with the user's.
#[derive(Clone)]
pub struct Frame<'a> {
    /// The user's function.
    pub item: &'a ItemFn,
    /// All identifiers that occur in it.
    pub user: Rc<TextSet>,
    /// The lowered function.
    pub source: &'a Function,
    /// Where the runtime is.
    pub krate: Tokens,
    /// The user's attributes that generated functions bear too.
    pub attrs: TokenStream,
    /// The lints that generated functions are spared.
    pub allow: TokenStream,
    /// The parameters that are differentiated, in the order of `wrt(..)`.
    pub order: Vec<usize>,
    /// Whether it stands in an `impl` or a `trait`.
    pub method: bool,
    /// The operator that it is.
    pub operator: Option<&'a Operator>,
    /// The trait whose method it is.
    pub of_trait: Option<&'a OfTrait>,
    /// The partial derivatives, where they are short enough to read.
    pub formulas: Vec<String>,
    /// What the documentation tells of the reverse sweep.
    pub notes: Vec<String>,
    /// Of a hidden tangent, which is differentiated, how many parameters its function has.
    pub of_tangent: Option<usize>,
    /// Whether `f_vjp` is a `const fn`.
    pub constant: bool,
    /// Whether what is generated runs the function several times, so that what it calls must
    /// do nothing but compute.
    pub repeated: bool,
    /// Of an operator, or a trait's method, the function with its tangent, where there is one.
    pub tangent: Option<Rc<Jvp>>,
    /// And the halves of that.
    pub second: Option<TokenStream>,
    /// The function with those that it calls written out, where it is run in several directions.
    pub whole: Option<Rc<Whole>>,
}

/// A function in which calls of others are written out.
pub struct Whole {
    pub source: Function,
    pub facts: Activity,
    /// All identifiers that occur in it.
    pub user: Rc<TextSet>,
}

impl<'a> Frame<'a> {
    /// The frame of the function with those that it calls written out.
    pub fn of_whole(&self, whole: &'a Whole) -> Frame<'a> {
        Frame { source: &whole.source, user: Rc::clone(&whole.user), whole: None, ..self.clone() }
    }
}

/// `f_vjp` for a function with the given derivative.
pub fn vjp(frame: &Frame, derivative: &Function) -> TokenStream {
    let stmts = &derivative.body.stmts;
    let fold = fold::plan(derivative, stmts);
    let names = Names::new(derivative, &frame.user, &[stmts], &fold);
    let count = frame.source.params.len();
    let mut params = frame.with_vjps(frame.params(&names, true), true);
    let mut extra = frame.seed_ty().into_iter().collect::<Vec<_>>();
    let adjoints = &derivative.params[count + extra.len()..];
    let changed = frame.changed(derivative, adjoints);
    let resized: Vec<VarId> = changed.iter().map(|(_, adjoint)| *adjoint).collect();
    extra.extend(frame.wrt_types().zip(adjoints).map(|(t, adjoint)| {
        let whole = is_resized(derivative, adjoint.var);
        let t = if whole { peeled(t).to_token_stream() } else { adjoint_tokens(t) };
        quote!(&mut #t)
    }));
    for (param, t) in derivative.params[count..].iter().zip(extra) {
        let name = names.of(param.var);
        params.push(quote!(#name: #t));
    }
    let checks = frame.checks(&names, derivative, (&changed, false));
    let mut emitter = Emitter::new(derivative, &names, frame.krate.clone(), fold);
    emitter.seed = derivative.params.get(count).map(|p| p.var);
    emitter.repeated = frame.repeated;
    // The adjoint of what changes its length has that of the end.
    let late_checks = frame.checks(&names, derivative, (&changed, true));
    let mut body = Tokens::from(frame.adapters());
    if frame.repeated {
        body.append(callable::all_silent(&replay::called_others(frame.source), &frame.krate).into());
    }
    let late = Late { of: &resized, checks: late_checks };
    let (sweeps, is_open) = frame.sweeps(&mut emitter, derivative, count, (checks, late));
    body.append(sweeps);
    let value = derivative.result.map(|v| names.of(v).to_token_stream());
    let value = if is_open { frame.wrapped(value) } else { frame.returned(value) };
    body.append(value.into());
    frame.function("vjp", &docs::vjp(frame), &params, &frame.output(), body.into())
}

/// Checks that are made only where what they look at is first used.
pub(super) struct Late<'a> {
    /// What they look at.
    pub(super) of: &'a [VarId],
    pub(super) checks: TokenStream,
}

/// `f_value_and_grad` and `f_grad`, for functions with a scalar result.
pub fn gradients(frame: &Frame, vjp: &syn::Path) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let krate = &frame.krate;
    let params = frame.with_vjps(frame.params(&names, false), false);
    let args = frame.source.params.iter().flat_map(|p| {
        let vjp = frame.source.called(p.var).map(|_| callable::vjp_name(frame.source, p.var));
        [Some(names.of(p.var).clone()), vjp].into_iter().flatten()
    });
    let args: Vec<Ident> = args.collect();
    let wrt: Vec<VarId> = frame.order.iter().map(|k| frame.source.params[*k].var).collect();
    let adjoints: Vec<Ident> = wrt.iter().map(|v| hygienic(&format!("d_{}", names.of(*v)))).collect();
    let zeros = wrt.iter().map(|v| frame.zero(&frame.source.vars[*v].ty, names.of(*v)));
    let types: Vec<TokenStream> = frame.wrt_types().map(|t| gradient_tokens(t, krate)).collect();
    let (gradient, gradient_ty) = match (adjoints.as_slice(), types.as_slice()) {
        ([one], [t]) => (quote!(#one), quote!(#t)),
        _ => (quote!((#(#adjoints),*)), quote!((#(#types),*))),
    };
    let value_ty = frame.result_ty();
    let one = frame.one();
    let generics = frame.generic_args();
    let value = hygienic("value");
    let both = frame.result_of(&quote!((#value_ty, #gradient_ty)));
    let question = frame.source.wrapper.as_ref().map(|_| quote!(?));
    let pair = frame.good(&quote!((#value, #gradient)));
    let body = quote! {
        #(let mut #adjoints = #zeros;)*
        let #value = #vjp #generics (#(#args,)* #one, #(&mut #adjoints),*) #question;
        #pair
    };
    let name = &frame.item.sig.ident;
    let doc = docs::value_and_grad(frame);
    let value_and_grad = frame.function("value_and_grad", &doc, &params, &quote!(-> #both), body);
    let call = format_ident!("{}_value_and_grad", name.plain(), span = name.span());
    let call = frame.beside(&call);
    let last = Literal::usize_unsuffixed(1);
    let body = frame.good(&quote!(#call #generics (#(#args),*) #question .#last));
    let gradient_ty = frame.result_of(&gradient_ty);
    let grad = frame.function("grad", &docs::grad(frame), &params, &quote!(-> #gradient_ty), body);
    quote!(#value_and_grad #grad)
}

/// A hidden caller of the user's function, so that it is not dead code where only
/// its gradient is used.
pub fn keep_alive(frame: &Frame) -> TokenStream {
    let allow = allow_generated();
    let caller = caller(frame, &super::link::sibling("__value", &frame.item.sig.ident));
    quote!(#[doc(hidden)] #allow #caller)
}

/// A function that only calls the user's.
pub fn caller(frame: &Frame, name: &Ident) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let sig = &frame.item.sig;
    let (generics, clause) = (&sig.generics, &sig.generics.where_clause);
    let function = frame.beside(&sig.ident);
    let params = frame.params(&names, false);
    let args = frame.source.params.iter().map(|p| names.of(p.var));
    let (output, generic_args) = (frame.output(), frame.generic_args());
    let assumed = &frame.source.assumed;
    quote! {
        fn #name #generics (#(#params),*) #output #clause {
            #(#assumed)*
            #function #generic_args (#(#args),*)
        }
    }
}

/// `f_vjp` that passes everything on to a function by hand.
pub fn vjp_by(frame: &Frame, by: &syn::Path) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let mut params = frame.params(&names, false);
    let mut args: Vec<Ident> = frame.source.params.iter().map(|p| names.of(p.var).clone()).collect();
    if let Some(t) = frame.seed_ty() {
        let seed = hygienic("seed");
        params.push(quote!(#seed: #t));
        args.push(seed);
    }
    let wrt = frame.order.iter().map(|k| &frame.source.params[*k]);
    for (param, t) in wrt.zip(frame.wrt_types()) {
        let name = hygienic(&format!("d_{}", names.of(param.var)));
        let t = adjoint_tokens(t);
        params.push(quote!(#name: &mut #t));
        args.push(name);
    }
    frame.function("vjp", &docs::vjp(frame), &params, &frame.output(), quote!(#by(#(#args),*)))
}

/// The names of the type and const parameters.
pub fn generic_args(generics: &syn::Generics) -> Vec<&Ident> {
    let params = generics.params.iter();
    params
        .filter_map(|p| match p {
            GenericParam::Type(t) => Some(&t.ident),
            GenericParam::Const(c) => Some(&c.ident),
            GenericParam::Lifetime(_) => None,
        })
        .collect()
}

pub(super) fn hygienic(name: &str) -> Ident {
    Ident::new(&name.replace("r#", ""), proc_macro2::Span::mixed_site())
}

impl Frame<'_> {
    /// The path of a function beside the user's.
    pub fn beside(&self, name: &Ident) -> syn::Path {
        if self.method { syn::parse_quote!(Self::#name) } else { name.clone().into() }
    }

    /// A generated function beside the user's.
    pub(super) fn function(
        &self,
        kind: &str,
        doc: &TokenStream,
        params: &[TokenStream],
        output: &TokenStream,
        body: TokenStream,
    ) -> TokenStream {
        let constness = self.constness(kind, &body);
        let (sig, body) = (&self.item.sig, Group::new(Delimiter::Brace, body));
        let name = format_ident!("{}_{}", sig.ident.plain(), kind, span = sig.ident.span());
        let (vis, attrs, allow) = (&self.item.vis, &self.attrs, &self.allow);
        let (generics, clause) = (&sig.generics, &sig.generics.where_clause);
        quote! {
            #doc
            #attrs
            #allow
            #[inline]
            #vis #constness fn #name #generics (#(#params),*) #output #clause #body
        }
    }

    /// `const` where the user's function is, and the arithmetic of the derivative allows it.
    fn constness(&self, kind: &str, body: &TokenStream) -> Option<&syn::token::Const> {
        let calls = matches!(kind, "value_and_grad" | "grad");
        let alone = matches!(kind, "vjp" | "jvp" | "hvp");
        let may = alone || (calls && self.constant);
        let may = may && self.item.sig.generics.type_params().next().is_none();
        self.item.sig.constness.as_ref().filter(|_| may && constness::is_constant(body))
    }

    /// The user's parameters, each with a name.
    pub fn params(&self, names: &Names, mutable: bool) -> Vec<TokenStream> {
        let inputs = self.item.sig.inputs.iter().zip(&self.source.params);
        inputs
            .filter_map(|(input, param)| {
                let FnArg::Typed(typed) = input else { return None };
                let name = names.of(param.var);
                let var = &self.source.vars[param.var];
                let by_value = !matches!(var.ty, Ty::Ref(..));
                let mutable = (mutable && var.mutable && by_value).then(|| quote!(mut));
                let t = &typed.ty;
                Some(quote!(#mutable #name: #t))
            })
            .collect()
    }

    /// The parameters, with the derivatives of those that are functions behind them.
    pub(super) fn with_vjps(&self, params: Vec<TokenStream>, mutable: bool) -> Vec<TokenStream> {
        let function = self.source;
        let mutable = mutable.then(|| quote!(mut));
        let pairs = params.into_iter().zip(&function.params).flat_map(|(param, p)| {
            let vjp = function.called(p.var).map(|called| {
                let (name, bound) =
                    (callable::vjp_name(function, p.var), callable::public_bound(called, &self.krate));
                quote!(#mutable #name: impl #bound)
            });
            [Some(param), vjp].into_iter().flatten()
        });
        pairs.collect()
    }

    /// The derivatives of parameters that are functions in the form that companions have.
    fn adapters(&self) -> TokenStream {
        let function = self.source;
        let adapter = |p: &crate::compiler::ir::Param| {
            let called = function.called(p.var)?;
            Some(callable::adapter(called, &callable::vjp_name(function, p.var), &self.krate))
        };
        function.params.iter().filter_map(adapter).collect()
    }

    /// `-> R`, as written.
    pub fn output(&self) -> TokenStream {
        match &self.item.sig.output {
            ReturnType::Default => TokenStream::new(),
            ReturnType::Type(_, t) => quote!(-> #t),
        }
    }

    /// The result's type, without the wrapper.
    pub fn result_ty(&self) -> TokenStream {
        match &self.item.sig.output {
            ReturnType::Default => quote!(()),
            ReturnType::Type(_, t) => self.unwrapped(t).to_token_stream(),
        }
    }

    /// What is in the wrapper that the function's result is in, if it is in one.
    fn unwrapped<'t>(&self, t: &'t Type) -> &'t Type {
        match (&self.source.wrapper, wrapped::of_type(t)) {
            (Some(_), Some((_, inner))) => inner,
            _ => t,
        }
    }

    /// A type in the wrapper of the function's result.
    pub fn result_of(&self, inner: &TokenStream) -> TokenStream {
        match (&self.item.sig.output, &self.source.wrapper) {
            (ReturnType::Type(_, t), Some(_)) => wrapped::with_inner(t, inner),
            _ => inner.clone(),
        }
    }

    /// `Ok(value)` where the function returns its result in a `Result`.
    pub(super) fn good(&self, value: &TokenStream) -> TokenStream {
        self.source.wrapper.as_ref().map_or_else(|| value.clone(), |w| w.kind.good(value))
    }

    /// The declaration of the variable that holds what becomes of the call.
    pub fn outcome(&self) -> Option<TokenStream> {
        let Wrapper { kind, outcome } = self.source.wrapper.as_ref()?;
        let ReturnType::Type(_, t) = &self.item.sig.output else { return None };
        let (unit, ty) = (quote!(()), wrapped::with_inner(t, &quote!(())));
        let good = kind.good(&unit);
        let hidden = ty.clone().into_iter().any(|token| token.to_string() == "impl");
        let ty = if hidden { None } else { Some(quote!(: #ty)) };
        Some(quote!(let mut #outcome #ty = #good;))
    }

    /// The result as the function returns it, of the value and the outcome.
    pub fn wrapped(&self, value: Option<TokenStream>) -> TokenStream {
        let Some(Wrapper { outcome, kind }) = &self.source.wrapper else { return value.unwrap_or_default() };
        let value = value.unwrap_or_else(|| quote!(()));
        if self.item.sig.constness.is_none() {
            return quote!(#outcome.map(|()| #value));
        }
        match kind {
            WrapperKind::Option => {
                quote!(if #outcome.is_some() { ::core::option::Option::Some(#value) } else { ::core::option::Option::None })
            }
            WrapperKind::Result => quote! {
                match #outcome {
                    ::core::result::Result::Ok(()) => ::core::result::Result::Ok(#value),
                    ::core::result::Result::Err(error) => ::core::result::Result::Err(error),
                }
            },
        }
    }

    /// The result as the function returns it where it has not failed.
    fn returned(&self, value: Option<TokenStream>) -> TokenStream {
        match &self.source.wrapper {
            Some(wrapper) => wrapper.kind.good(&value.unwrap_or_else(|| quote!(()))),
            None => value.unwrap_or_default(),
        }
    }

    /// Leaves the function where it has failed.
    fn leave(&self) -> Option<TokenStream> {
        let outcome = &self.source.wrapper.as_ref()?.outcome;
        Some(quote!(#outcome?;))
    }

    /// Both sweeps of a derivative with that many parameters before the seed and the
    /// adjoints, and whether it is still open at their end that the function has failed.
    pub(super) fn sweeps<'f>(
        &self,
        emitter: &mut Emitter<'f>,
        derivative: &'f Function,
        count: usize,
        (checks, late): (TokenStream, Late),
    ) -> (Tokens, bool) {
        let stmts = &derivative.body.stmts;
        let early = |s: &&Stmt| !touches(derivative, s, late.of);
        let ahead = if late.of.is_empty() { 0 } else { stmts.iter().take_while(early).count() };
        let forward = emitter.stmts(&stmts[..ahead]);
        let failed = self.failed(derivative, count);
        let is_open = failed.is_some() && self.item.sig.constness.is_some();
        let decided = failed.unwrap_or(ahead).max(ahead);
        let middle = emitter.stmts(&stmts[ahead..decided]);
        let reverse = emitter.stmts(&stmts[decided..]);
        let outcome = failed.and_then(|_| self.outcome());
        let leave = failed.filter(|_| !is_open).and_then(|_| self.leave());
        let mut body = outcome.map_or_else(Tokens::default, Tokens::from);
        [checks.into(), forward, late.checks.into(), middle].into_iter().for_each(|part| body.append(part));
        leave.into_iter().for_each(|part| body.append(part.into()));
        body.append(reverse);
        (body, is_open)
    }

    /// How many statements of a derivative run before it is known whether the function has
    /// failed, and those after it that do not add to adjoints yet; `None` where it never
    /// fails.
    fn failed(&self, derivative: &Function, count: usize) -> Option<usize> {
        let outcome = &self.source.wrapper.as_ref()?.outcome;
        let stmts = &derivative.body.stmts;
        let added: Vec<VarId> = derivative.params[count..].iter().map(|p| p.var).collect();
        let decided = stmts.iter().rposition(|s| mentions(s, outcome))? + 1;
        let ahead = stmts.iter().take_while(|s| !touches(derivative, s, &added)).count();
        Some(ahead.max(decided))
    }

    /// How many times forward mode has made this of the user's function.
    pub fn level(&self) -> usize {
        let times = self.of_tangent.and_then(|count| self.source.params.len().checked_div(count));
        times.unwrap_or(1).ilog2() as usize
    }

    /// The result where there is none: `()`, of a tangent a pair of these.
    pub fn nothing(&self) -> TokenStream {
        (0..self.level()).fold(quote!(()), |all, _| quote!((#all, #all)))
    }

    /// The seed of a gradient.
    pub(super) fn one(&self) -> TokenStream {
        match &self.source.result_ty {
            Ty::Float(crate::compiler::ir::FloatTy::Param(name)) => quote!(#name::one()),
            _ => quote!(1.0),
        }
    }

    /// `::<T, N>`, so that a call needs no inference; nothing where `impl Trait`
    /// parameters or lifetimes alone are generic.
    pub fn generic_args(&self) -> TokenStream {
        let names = generic_args(&self.item.sig.generics);
        if names.is_empty() { TokenStream::new() } else { quote!(::<#(#names),*>) }
    }

    /// The types of the parameters that are differentiated, as written.
    pub(super) fn wrt_types(&self) -> impl Iterator<Item = &syn::Type> {
        self.order.iter().filter_map(|k| match self.item.sig.inputs.get(*k) {
            Some(FnArg::Typed(typed)) => Some(&*typed.ty),
            _ => None,
        })
    }

    /// The type of the seed in `f_vjp`.
    pub(super) fn seed_ty(&self) -> Option<TokenStream> {
        let ReturnType::Type(_, t) = &self.item.sig.output else { return None };
        let t = self.unwrapped(t);
        match &self.source.result_ty {
            Ty::Unit => None,
            Ty::Float(_) => Some(quote!(#t)),
            Ty::Vec(_) => {
                let t = adjoint_tokens(t);
                Some(quote!(&#t))
            }
            _ => Some(quote!(&#t)),
        }
    }

    /// A gradient of zeros for a parameter.
    pub(super) fn zero(&self, t: &Ty, name: &Ident) -> TokenStream {
        let (krate, shapes) = (&self.krate, self.shapes());
        let peeled = t.peel();
        if peeled.has_fixed_shape() {
            return ty::zero(peeled, &shapes).tokens.into();
        }
        match peeled.element() {
            Some(element) if element.is_float() => {
                let zero = ty::zero(element, &shapes);
                quote!(#krate::__private::vec![#zero; #name.len()])
            }
            _ if matches!(t, Ty::Ref(..)) => quote!(#shapes::zero_like(#name)),
            _ => quote!(#shapes::zero_like(&#name)),
        }
    }

    /// Where the functions are that know the shapes of values.
    pub fn shapes(&self) -> TokenStream {
        ty::shapes(self.source, &self.krate)
    }

    /// States that type parameters are what they are taken for.
    pub(super) fn float_checks(&self) -> TokenStream {
        let (names, shapes) = (self.source.float_parameters(), self.shapes());
        names.iter().map(|name| quote!(#shapes::is_float::<#name>();)).collect()
    }

    /// The parameters whose shape may change, with their adjoints.
    fn changed(&self, derivative: &Function, adjoints: &[Param]) -> Vec<(VarId, VarId)> {
        let skip = adjoints.len() - self.order.len();
        let wrt = self.order.iter().map(|k| self.source.params[*k].var);
        let all = wrt.zip(adjoints[skip..].iter().map(|p| p.var));
        let is_changed = |(param, adjoint): &(VarId, VarId)| {
            let ty = &self.source.vars[*param].ty;
            let of_user = matches!(ty, Ty::Ref(true, t) if matches!(**t, Ty::User(_)));
            is_resized(derivative, *adjoint) || (of_user && reshapes(derivative, *param))
        };
        all.filter(is_changed).collect()
    }

    /// Checks that adjoints have the shapes of their parameters: of those whose length
    /// changes, or of the others.
    fn checks(
        &self,
        names: &Names,
        derivative: &Function,
        (changed, resized): (&[(VarId, VarId)], bool),
    ) -> TokenStream {
        let shapes = self.shapes();
        let adjoints = &derivative.params[self.source.params.len()..];
        let wrt = self.order.iter().map(|k| &self.source.params[*k]);
        let skip = adjoints.len() - self.order.len();
        let mut checks = if resized { TokenStream::new() } else { self.float_checks() };
        for (param, adjoint) in wrt.zip(&adjoints[skip..]) {
            let t = &self.source.vars[param.var].ty;
            let is_changed = changed.iter().any(|(_, var)| *var == adjoint.var);
            if t.peel().has_fixed_shape() || is_changed != resized {
                continue;
            }
            let (name, adjoint) = (names.of(param.var), names.of(adjoint.var));
            let (text, adjoint_text) = (name.to_string(), adjoint.to_string());
            let whole = if matches!(t, Ty::Ref(false, _)) { quote!(#name) } else { quote!(&*#name) };
            let whole = if matches!(t, Ty::Ref(..)) { whole } else { quote!(&#name) };
            checks.extend(quote!(#shapes::check_shape(#whole, #text, &*#adjoint, #adjoint_text);));
        }
        checks
    }
}

/// Whether a function visibly changes the shape of what is in a parameter.
fn reshapes(derivative: &Function, param: VarId) -> bool {
    let inside = |place: &Place| derivative.root(place) == param;
    let lent = |arg: &Arg| match arg {
        Arg::RefMut(place) => inside(place) && !derivative.place_ty(place).has_fixed_shape(),
        _ => false,
    };
    let mut found = false;
    visit::each_stmt(&derivative.body, &mut |stmt| {
        found |= match stmt {
            Stmt::Push(place, _) | Stmt::Let(_, Value::Pop(place)) => inside(place),
            Stmt::CallForward(call, _) => call.args.iter().any(lent),
            _ => false,
        };
    });
    found
}

/// Whether an adjoint is that of a `&mut Vec` whose length changes.
fn is_resized(derivative: &Function, adjoint: VarId) -> bool {
    matches!(&derivative.vars[adjoint].ty, Ty::Ref(true, t) if matches!(**t, Ty::Vec(_)))
}

/// Whether inert code in a statement mentions a name.
fn mentions(stmt: &Stmt, name: &Ident) -> bool {
    let mut found = false;
    let mut look = |access: Access<'_>| {
        if let Access::Opaque(code) = access {
            found |= identifiers(&code.tokens).contains(&name.to_string());
        }
    };
    visit::stmt(stmt, &mut look);
    visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
    found
}

/// Whether a statement looks at some variables.
pub(super) fn touches(derivative: &Function, stmt: &Stmt, vars: &[VarId]) -> bool {
    let mut found = false;
    let mut look = |access: Access<'_>| match access {
        Access::Read(p) | Access::Write(p) | Access::Change(p) => found |= vars.contains(&derivative.root(p)),
        Access::Operand(Operand::Var(v)) => found |= vars.contains(v),
        Access::Operand(Operand::Const(_)) | Access::Opaque(_) | Access::Define(_) => {}
    };
    visit::stmt(stmt, &mut look);
    visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
    found
}

/// A type without references, parentheses and invisible groups around it.
pub(super) fn peeled(t: &Type) -> &Type {
    match t {
        Type::Reference(r) => peeled(&r.elem),
        Type::Paren(p) => peeled(&p.elem),
        Type::Group(g) => peeled(&g.elem),
        other => other,
    }
}

/// `T` of `Vec<T>`.
fn vec_element(t: &Type) -> Option<&Type> {
    let Type::Path(path) = t else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Vec")?;
    type_arguments(&last.arguments).next()
}

/// The type of the adjoint of a parameter, behind `&mut`.
pub(super) fn adjoint_tokens(t: &Type) -> TokenStream {
    let t = peeled(t);
    match vec_element(t) {
        Some(element) => quote!([#element]),
        None => quote!(#t),
    }
}

/// The type of the gradient of a parameter.
pub(super) fn gradient_tokens(t: &Type, krate: &Tokens) -> TokenStream {
    let t = peeled(t);
    if let Some(element) = vec_element(t) {
        let element = gradient_tokens(element, krate);
        return quote!(#krate::__private::Vec<#element>);
    }
    match t {
        Type::Slice(slice) => {
            let element = gradient_tokens(&slice.elem, krate);
            quote!(#krate::__private::Vec<#element>)
        }
        Type::Array(array) => {
            let (element, len) = (gradient_tokens(&array.elem, krate), &array.len);
            quote!([#element; #len])
        }
        Type::Tuple(tuple) => {
            let elements = tuple.elems.iter().map(|t| gradient_tokens(t, krate));
            quote!((#(#elements,)*))
        }
        other => quote!(#other),
    }
}

/// Lints of rustc and clippy that generated code may trip over where the user's
/// own code cannot help it.
pub fn allow_generated() -> TokenStream {
    quote! {
        #[allow(
            unused_imports, unused_variables, unused_mut, unused_assignments, unused_parens, unused_braces, unreachable_code,
            unused_must_use, dead_code, deprecated, non_snake_case, unknown_lints, clippy::all, clippy::pedantic,
            clippy::nursery, clippy::restriction
        )]
    }
}
