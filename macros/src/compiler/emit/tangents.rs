//! The public functions of forward mode: `f_jvp` has the body with its tangents, `f_hvp`
//! the reverse sweep of that; `f_hessian` calls `f_hvp`.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::FnArg;

use super::code::Tokens;
use super::function::{Frame, Late, gradient_tokens, hygienic, peeled};
use super::names::Names;
use super::{Emitter, companion, docs, fold};
use crate::compiler::diagnostics::modes as text;
use crate::compiler::diff::forward::{Jvp, hidden, lender};
use crate::compiler::ir::{Function, Param, Ty, VarId, VarSet};
use crate::compiler::items::operator::Operator;
use crate::compiler::texts::Plain as _;

/// `f_jvp` for a function with its tangent.
pub fn jvp(frame: &Frame, jvp: &Jvp) -> TokenStream {
    let (fold, names) = named(frame, jvp);
    let tangents = &jvp.function.params[frame.source.params.len()..];
    let params = frame.with_tangents(&names, &jvp.function, tangents);
    let checks = frame.tangent_checks(&names, tangents);
    let (stmts, value) = code(frame, jvp, (fold, &names));
    let mut body = Tokens::from(checks);
    frame.outcome().into_iter().for_each(|outcome| body.append(outcome.into()));
    body.append(stmts);
    body.append(frame.wrapped(Some(value)).into());
    let output = frame.tangent_output();
    frame.function("jvp", &docs::jvp(frame), &params, &quote!(-> #output), body.into())
}

/// What is folded in a function with its tangent, and the names of its variables.
fn named<'a>(frame: &'a Frame, jvp: &'a Jvp) -> (VarSet, Names<'a>) {
    let (function, stmts) = (&jvp.function, &jvp.function.body.stmts);
    let mut fold = fold::plan(function, stmts);
    jvp.tangent.iter().for_each(|tangent| {
        fold.remove(tangent);
    });
    let names = Names::new(function, &frame.user, &[stmts], &fold);
    (fold, names)
}

/// The statements, and the value with its tangent.
fn code<'a>(frame: &'a Frame, jvp: &'a Jvp, (fold, names): (VarSet, &'a Names<'a>)) -> (Tokens, TokenStream) {
    let (function, stmts) = (&jvp.function, &jvp.function.body.stmts);
    let stmts = Emitter::new(function, names, frame.krate.clone(), fold).stmts(stmts);
    let of = |var: Option<VarId>| var.map_or_else(|| quote!(()), |v| names.of(v).to_token_stream());
    let (value, tangent) = (of(function.result), of(jvp.tangent));
    (stmts, quote!((#value, #tangent)))
}

/// `f_hvp`, of the derivative of a tangent: its parameters are those of the function, the
/// direction, and the adjoints, which start from zeros here.
pub fn hvp(frame: &Frame, derivative: &Function) -> TokenStream {
    let (stmts, count) = (&derivative.body.stmts, frame.source.params.len());
    let fold = fold::plan(derivative, stmts);
    let names = Names::new(derivative, &frame.user, &[stmts], &fold);
    let (tangents, adjoints) = derivative.params[count..].split_at(frame.order.len());
    let params = frame.with_tangents(&names, derivative, tangents);
    let checks = frame.tangent_checks(&names, tangents);
    let mut emitter = Emitter::new(derivative, &names, frame.krate.clone(), fold);
    let late = Late { of: &[], checks: TokenStream::new() };
    let added = count + frame.order.len();
    let (sweeps, is_open) = frame.sweeps(&mut emitter, derivative, added, (checks, late));
    let adjoints: Vec<&Ident> = adjoints.iter().map(|p| names.of(p.var)).collect();
    let wrt: Vec<VarId> = frame.order.iter().map(|k| frame.source.params[*k].var).collect();
    let zeros = wrt.iter().map(|v| frame.zero(&frame.source.vars[*v].ty, names.of(*v)));
    let body = TokenStream::from(sweeps);
    let gradient = tuple(&adjoints);
    let gradient = if is_open { frame.wrapped(Some(gradient)) } else { frame.good(&gradient) };
    let body = quote! {
        #(let mut #adjoints = #zeros;)*
        { #(let #adjoints = &mut #adjoints;)* #body }
        #gradient
    };
    let output = frame.result_of(&frame.gradient_ty());
    frame.function("hvp", &docs::hvp(frame), &params, &quote!(-> #output), body)
}

/// `f_hessian`, whose columns `f_hvp` gives.
pub fn hessian(frame: &Frame) -> Option<TokenStream> {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let params = frame.params(&names, false);
    let args: Vec<TokenStream> = frame.source.params.iter().map(|p| frame.lent(&names, p)).collect();
    let name = format_ident!("{}_hvp", frame.item.sig.ident.plain(), span = frame.item.sig.ident.span());
    let (hvp, generics) = (frame.beside(&name), frame.generic_args());
    let call = |direction: TokenStream| quote!(#hvp #generics (#(#args,)* #direction));
    let (output, body) = if frame.is_scalars() { scalars(frame, &call) } else { list(frame, &names, &call)? };
    Some(frame.function("hessian", &docs::hessian(frame), &params, &quote!(-> #output), body))
}

/// The hidden tangent through which other annotated functions call this one's: for each
/// parameter a tangent or `None`, in their order. It stands on the companion, or beside a
/// method, with what lends the method's receiver.
pub fn hook(frame: &Frame) -> TokenStream {
    let (item, source) = (frame.item, frame.source);
    let names = Names::new(source, &frame.user, &[], &VarSet::new());
    let mut params = frame.params(&names, false);
    let mut opening = TokenStream::new();
    let inputs = source.params.iter().zip(&item.sig.inputs).enumerate();
    for (k, (param, input)) in inputs {
        let FnArg::Typed(typed) = input else { continue };
        let name = tangent_of(k);
        if param.wrt {
            let t = &typed.ty;
            params.push(quote!(#name: ::core::option::Option<#t>));
            opening.extend(frame.or_zeros(param, &typed.ty, &names, (&name, &name)));
        } else {
            let krate = &frame.krate;
            params.push(quote!(#name: ::core::option::Option<#krate::__private::LeftOut>));
        }
    }
    let args = source.params.iter().map(|p| names.of(p.var));
    let tangents = frame.order.iter().map(|k| tangent_of(*k));
    let jvp = format_ident!("{}_jvp", item.sig.ident.plain(), span = item.sig.ident.span());
    let (jvp, generics) = (frame.beside(&jvp), frame.generic_args());
    let body = quote!(#opening #jvp #generics (#(#args,)* #(#tangents),*));
    let output = frame.tangent_output();
    frame.hidden(&params, &output, &body)
}

fn tangent_of(k: usize) -> Ident {
    hygienic(&format!("t_{k}"))
}

/// The tangent of an operator of the user's, in the form that the runtime's traits have.
pub fn operator(frame: &Frame, operator: &Operator) -> TokenStream {
    let krate = &frame.krate;
    let output = frame.tangent_output();
    let output = if operator.assigns { TokenStream::new() } else { quote!(-> #output) };
    let (params, body) = match &frame.tangent {
        Some(jvp) => {
            let (fold, names) = named(frame, jvp);
            let opening = frame.tangents_or_zeros(jvp, &names);
            let (stmts, value) = code(frame, jvp, (fold, &names));
            let stmts = TokenStream::from(stmts);
            let value = if operator.assigns { TokenStream::new() } else { value };
            (frame.optional_tangents(&names, operator), quote!(#opening #stmts #value))
        }
        None => {
            let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
            let message = Literal::string(text::OPERATOR);
            (frame.optional_tangents(&names, operator), quote!(const { ::core::panic!(#message) }))
        }
    };
    quote! {
        #[inline]
        fn tangent<__D: #krate::__private::Depth>(#(#params),*) #output { #body }
    }
}

/// For scalar parameters: the type and the body, with a row for each direction.
fn scalars(frame: &Frame, hvp: &dyn Fn(TokenStream) -> TokenStream) -> (TokenStream, TokenStream) {
    let wrt: Vec<&Ty> = frame.wrt_vars().collect();
    let count = Literal::usize_unsuffixed(wrt.len());
    let float = frame.wrt_types().next().map(|t| gradient_tokens(t, &frame.krate));
    let question = frame.question();
    let names: Vec<Ident> = (0..wrt.len()).map(|k| hygienic(&format!("h_{k}"))).collect();
    let gradient = tuple(&names.iter().collect::<Vec<_>>());
    let rows = (0..wrt.len()).map(|row| {
        let direction = wrt.iter().enumerate().map(|(k, ty)| {
            let number = if k == row { frame.one() } else { frame.zero(ty, &names[k]) };
            if matches!(ty, Ty::Ref(..)) { quote!(&#number) } else { number }
        });
        let call = hvp(quote!(#(#direction),*));
        quote!({ let #gradient = #call #question; [#(#names),*] })
    });
    let rows = frame.good(&quote!([#(#rows),*]));
    (frame.result_of(&quote!([[#float; #count]; #count])), rows)
}

/// For one array or list of scalars: the type and the body, with a loop over directions.
fn list(
    frame: &Frame,
    names: &Names,
    hvp: &dyn Fn(TokenStream) -> TokenStream,
) -> Option<(TokenStream, TokenStream)> {
    let (k, krate) = (*frame.order.first()?, &frame.krate);
    let var = frame.source.params[k].var;
    let ty = &frame.source.vars[var].ty;
    let gradient = gradient_tokens(frame.wrt_types().next()?, krate);
    if !ty.element()?.is_float() {
        return None;
    }
    let (name, zeros, question) = (names.of(var), frame.zero(ty, names.of(var)), frame.question());
    let (one, zero) = (frame.one(), frame.zero(ty.element()?, names.of(var)));
    let (direction, index, rows) = (hygienic("direction"), hygienic("k"), hygienic("rows"));
    let lent = if matches!(ty, Ty::Ref(..)) { quote!(&#direction) } else { quote!(#direction.clone()) };
    let call = hvp(lent);
    let (output, empty, add) = if let Ty::Array(_, len) = ty.peel() {
        let element = quote!([#gradient; #len]);
        (element, quote!([#zeros; #len]), quote!(#rows[#index] = #call #question;))
    } else {
        let all = quote!(#krate::__private::Vec::with_capacity(#name.len()));
        (quote!(#krate::__private::Vec<#gradient>), all, quote!(#rows.push(#call #question);))
    };
    let good = frame.good(&quote!(#rows));
    let body = quote! {
        let mut #direction = #zeros;
        let mut #rows = #empty;
        for #index in 0..#direction.len() {
            #direction[#index] = #one;
            #add
            #direction[#index] = #zero;
        }
        #good
    };
    Some((frame.result_of(&output), body))
}

fn tuple(names: &[&Ident]) -> TokenStream {
    match names {
        [one] => quote!(#one),
        _ => quote!((#(#names),*)),
    }
}

impl Frame<'_> {
    /// The type of the value with its tangent.
    fn tangent_output(&self) -> TokenStream {
        let result = self.result_ty();
        self.result_of(&quote!((#result, #result)))
    }

    // Of a tangent `t: Option<&[f64]>` of `x: &[f64]`, emits
    //
    //     let zeros;
    //     let t: &[f64] = match t { Some(t) => t, None => { zeros = vec![0.0; x.len()]; &zeros } };
    fn or_zeros(
        &self,
        param: &Param,
        written: &syn::Type,
        names: &Names,
        (given, name): (&Ident, &Ident),
    ) -> TokenStream {
        let ty = &self.source.vars[param.var].ty;
        let (zero, t) = (self.zero(ty, names.of(param.var)), peeled(written));
        let zeros = hygienic("zeros");
        let is_mutable = self.source.vars[param.var].mutable && !matches!(ty, Ty::Ref(..));
        let mutable = is_mutable.then(|| quote!(mut));
        let (declared, t, zero) = match ty {
            Ty::Ref(false, _) => (quote!(let #zeros;), quote!(&#t), quote!({ #zeros = #zero; &#zeros })),
            Ty::Ref(true, _) => {
                (quote!(let mut #zeros;), quote!(&mut #t), quote!({ #zeros = #zero; &mut #zeros }))
            }
            _ => (TokenStream::new(), quote!(#written), zero),
        };
        quote! {
            #declared
            let #mutable #name: #t = match #given {
                ::core::option::Option::Some(#given) => #given,
                ::core::option::Option::None => #zero,
            };
        }
    }

    /// The tangents of an operator's sides, which may be given.
    fn tangents_or_zeros(&self, jvp: &Jvp, names: &Names) -> TokenStream {
        let given = &jvp.function.params[self.source.params.len()..];
        let of = |(k, tangent): (&usize, &Param)| match self.item.sig.inputs.get(*k) {
            Some(FnArg::Typed(typed)) => {
                let between = (&tangent_of(*k), names.of(tangent.var));
                self.or_zeros(&self.source.params[*k], &typed.ty, names, between)
            }
            _ => TokenStream::new(),
        };
        self.order.iter().zip(given).map(of).collect()
    }

    /// The parameters of an operator's tangent.
    fn optional_tangents(&self, names: &Names, operator: &Operator) -> Vec<TokenStream> {
        let mut params = self.params(names, true);
        let inputs = self.item.sig.inputs.iter().enumerate();
        let mut tangents: Vec<TokenStream> = inputs
            .filter_map(|(k, input)| {
                let FnArg::Typed(typed) = input else { return None };
                let (name, t) = (tangent_of(k), &typed.ty);
                Some(quote!(#name: ::core::option::Option<#t>))
            })
            .collect();
        if operator.right.is_none() {
            params.push(quote!(_: ()));
            tangents.push(quote!(_: ::core::option::Option<()>));
        }
        params.extend(tangents);
        params
    }

    /// The hidden tangent with this signature and body.
    fn hidden(&self, params: &[TokenStream], output: &TokenStream, body: &TokenStream) -> TokenStream {
        let sig = &self.item.sig;
        let (generics, clause) = (&sig.generics, &sig.generics.where_clause);
        let (cfgs, allow, vis) = (self.cfgs(), companion::allow_companion(), &self.item.vis);
        let function = |vis: TokenStream, name: Ident| {
            quote! {
                #[inline(always)]
                #vis fn #name #generics (#(#params),*) -> #output #clause { #body }
            }
        };
        if !self.method {
            let name = &sig.ident;
            let function = function(quote!(pub), Ident::new("__jvp", name.span()));
            let krate = &self.krate;
            return quote! {
                #cfgs #[doc(hidden)] #allow impl #name { #function }
                #cfgs #[automatically_derived] impl #krate::__private::HasTangent for #name {}
            };
        }
        let receiver = self.source.params.first().filter(|p| self.source.vars[p.var].name == "self");
        let lender = receiver.and_then(|_| match sig.inputs.first() {
            Some(FnArg::Typed(typed)) => {
                let (name, t) = (lender(&sig.ident), &typed.ty);
                Some(quote!(#cfgs #[doc(hidden)] #allow #[inline(always)] #vis fn #name(self: #t) -> #t { self }))
            }
            _ => None,
        });
        let function = function(quote!(#vis), hidden(&sig.ident));
        quote!(#cfgs #[doc(hidden)] #allow #function #lender)
    }

    /// The parameters, with the tangents behind them.
    fn with_tangents(&self, names: &Names, function: &Function, tangents: &[Param]) -> Vec<TokenStream> {
        let mut params = self.params(names, true);
        for (param, t) in tangents.iter().zip(self.wrt_types()) {
            let (name, var) = (names.of(param.var), &function.vars[param.var]);
            let mutable = (var.mutable && !matches!(var.ty, Ty::Ref(..))).then(|| quote!(mut));
            params.push(quote!(#mutable #name: #t));
        }
        params
    }

    /// Checks that tangents have the shapes of their parameters.
    fn tangent_checks(&self, names: &Names, tangents: &[Param]) -> TokenStream {
        let shapes = self.shapes();
        let mut checks = self.float_checks();
        for (k, tangent) in self.order.iter().zip(tangents) {
            let var = self.source.params[*k].var;
            let t = &self.source.vars[var].ty;
            if t.peel().has_fixed_shape() {
                continue;
            }
            let (name, tangent) = (names.of(var), names.of(tangent.var));
            let (text, tangent_text) = (name.to_string(), tangent.to_string());
            let whole =
                |name: &Ident| if matches!(t, Ty::Ref(..)) { quote!(&*#name) } else { quote!(&#name) };
            let (primal, tangent) = (whole(name), whole(tangent));
            checks.extend(quote!(#shapes::check_shape(#primal, #text, #tangent, #tangent_text);));
        }
        checks
    }

    /// The types of the parameters that are differentiated, as far as they are known.
    fn wrt_vars(&self) -> impl Iterator<Item = &Ty> {
        self.order.iter().map(|k| &self.source.vars[self.source.params[*k].var].ty)
    }

    /// Whether all parameters that are differentiated are scalars.
    fn is_scalars(&self) -> bool {
        self.wrt_vars().all(|ty| ty.peel().is_float())
    }

    /// The type of the gradient.
    fn gradient_ty(&self) -> TokenStream {
        let types: Vec<TokenStream> = self.wrt_types().map(|t| gradient_tokens(t, &self.krate)).collect();
        match types.as_slice() {
            [one] => quote!(#one),
            _ => quote!((#(#types),*)),
        }
    }

    /// `?`, where the function's result is in an `Option` or a `Result`.
    fn question(&self) -> Option<TokenStream> {
        self.source.wrapper.as_ref().map(|_| quote!(?))
    }

    /// An argument that is given more than once.
    fn lent(&self, names: &Names, param: &Param) -> TokenStream {
        let (name, ty) = (names.of(param.var), &self.source.vars[param.var].ty);
        match ty {
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Ref(false, _) => quote!(#name),
            Ty::Ref(true, _) => quote!(&mut *#name),
            _ => quote!(#name.clone()),
        }
    }
}
