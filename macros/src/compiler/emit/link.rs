//! Calls of other annotated functions: what their two halves are called.
//!
//! A free function's halves are on its companion, a type of its own name; those of
//! a method or an associated function `f` are its siblings `__fwd_f`, `__bwd_f`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::PathArguments;

use super::code::Level;
use super::companion::Held;
use super::like::Like;
use super::{Emitter, companion};
use crate::compiler::diff::forward::{again_lender, lender, level};
use crate::compiler::emit::code::Tokens;
use crate::compiler::ir::{Arg, Call, Callee, Form, Function, Operand, Place, Ty, VarId, VarKind};
use crate::compiler::rules;
use crate::compiler::texts::Plain as _;
use crate::compiler::texts::located;

/// The companion's type for a function's path: the path without the generic
/// arguments of its last segment. As a generic argument it stands in parentheses,
/// since a bare name there might also be a constant: rustc would say twice that a
/// function has no companion.
pub fn path(function: &syn::Path) -> TokenStream {
    let mut path = function.clone();
    if let Some(last) = path.segments.last_mut() {
        last.arguments = PathArguments::None;
    }
    path.to_token_stream()
}

/// The place of a called function's name.
pub fn span(callee: &Callee) -> Span {
    callee.name().map_or_else(Span::call_site, Ident::span)
}

/// A function of the companion, with the generic arguments of the call. The
/// companion stands in `<..>` as everywhere, so that rustc says only once that a
/// function has none.
pub(super) fn half(callee: &Callee, path_of: &syn::Path, name_of: &str) -> TokenStream {
    let companion = path(path_of);
    let at = Span::mixed_site().located_at(span(callee));
    let (name, arguments) = match path_of.segments.last().map(|s| &s.arguments) {
        Some(args @ PathArguments::AngleBracketed(_)) => {
            (if name_of == "__bwd" { "__bwd_of" } else { name_of }, with_depth(args))
        }
        _ => (name_of, TokenStream::new()),
    };
    let name = Ident::new(name, at);
    quote_spanned!(at=> <#companion>::#name #arguments)
}

/// A half of a function that is called by its path.
pub fn half_of(path: &syn::Path, name: &str) -> (Callee, TokenStream) {
    let callee = Callee::at(&syn::ExprPath { attrs: Vec::new(), qself: None, path: path.clone() });
    let code = match &callee {
        Callee::Associated(path) => sibling_path(path, name),
        _ => half(&callee, path, name),
    };
    (callee, code)
}

/// The generic arguments of a call, and the depth, which is inferred.
fn with_depth(arguments: &PathArguments) -> TokenStream {
    match arguments {
        PathArguments::AngleBracketed(args) => {
            let args = args.args.iter();
            quote!(::<#(#args,)* _>)
        }
        PathArguments::None | PathArguments::Parenthesized(_) => TokenStream::new(),
    }
}

/// A function of the companion that converts residuals; its generic arguments
/// are inferred.
pub fn keep_function(path_of: &syn::Path, name: &str) -> TokenStream {
    let companion = path(path_of);
    let name = Ident::new(name, Span::mixed_site());
    quote!(<#companion>::#name)
}

/// The name of a method's hidden sibling.
pub fn sibling(prefix: &str, name: &Ident) -> Ident {
    format_ident!("{}_{}", prefix, name.plain(), span = name.span())
}

/// `Type::__fwd_f` for `Type::f`.
fn sibling_path(path: &syn::ExprPath, prefix: &str) -> TokenStream {
    let mut path = path.clone();
    let mut arguments = TokenStream::new();
    if let Some(last) = path.path.segments.last_mut() {
        arguments = with_depth(&last.arguments);
        last.ident = sibling(prefix, &last.ident);
        last.arguments = PathArguments::None;
    }
    quote!(#path #arguments)
}

/// Whether the residual's type cannot be named outside of the function: it is kept in
/// a box.
pub fn is_erased(function: &Function, krate: &Tokens, callee: &Callee) -> bool {
    match callee {
        Callee::Function(path) => companion::is_inside(function, path),
        Callee::Associated(_) | Callee::Method(..) => true,
        Callee::Parameter(..) => false,
        Callee::Operator(..) | Callee::Assign(..) => companion::applied_ty(function, krate, callee).is_none(),
    }
}

/// The method of an operator's trait.
fn operator_method(name: &Ident) -> &'static str {
    match name.to_string().as_str() {
        "Add" => "add",
        "Sub" => "sub",
        "Mul" => "mul",
        "Div" => "div",
        "Rem" => "rem",
        "Neg" => "neg",
        "AddAssign" => "add_assign",
        "SubAssign" => "sub_assign",
        "MulAssign" => "mul_assign",
        _ => "div_assign",
    }
}

/// Both sides of an operator, and their tangents; a unary one has `()` on its right.
fn sides(args: &[TokenStream], form: Form) -> Vec<TokenStream> {
    let (unit, none) = (quote!(()), quote!(::core::option::Option::None));
    match (args, form) {
        ([own], Form::Plain) => vec![own.clone(), unit],
        ([own, tangent], Form::Tangent) => vec![own.clone(), unit, tangent.clone(), none],
        _ => args.to_vec(),
    }
}

fn method_generics(generics: Option<&syn::AngleBracketedGenericArguments>) -> TokenStream {
    generics.map(|g| with_depth(&PathArguments::AngleBracketed(g.clone()))).unwrap_or_default()
}

impl<'f> Emitter<'f> {
    /// The forward half of a call.
    pub(super) fn forward_half(&self, call: &Call, depth: &TokenStream) -> TokenStream {
        let mut args = self.args(call);
        args.extend(self.tangents(call));
        match &call.callee {
            Callee::Function(path) => {
                let half = half(&call.callee, path, "__fwd");
                quote!(#half(#depth, #(#args),*))
            }
            Callee::Associated(path) => {
                let half = sibling_path(path, "__fwd");
                quote!(#half(#(#args,)* #depth))
            }
            Callee::Method(name, generics) => {
                let (receiver, rest) = (self.call_receiver(&call.args), &args[1..]);
                let half = sibling("__fwd", name);
                let generics = method_generics(generics.as_ref());
                self.in_reach(call, quote!(#receiver.#half #generics(#(#rest,)* #depth)))
            }
            Callee::Parameter(f, _, kept) => self.parameter_forward(*f, kept, call),
            Callee::Operator(..) | Callee::Assign(..) => self.applied(&call.callee, &args, depth),
        }
    }

    // For `t.__fwd_sqrt(START)`, where `t` may be a float or of a user's type, emits
    //
    //     { use FloatMethods as _; t.__fwd_sqrt(START) }
    /// A call of a method's sibling, which a float has as well.
    fn in_reach(&self, call: &Call, code: TokenStream) -> TokenStream {
        let Callee::Method(name, _) = &call.callee else { return code };
        let receiver = match call.args.first() {
            Some(Arg::Value(Operand::Var(var))) => &Place::var(*var),
            Some(Arg::Ref(place)) => place,
            _ => return code,
        };
        let name = name.plain();
        let is_rule = rules::find(name.trim_start_matches("__jvp_"), call.written().len()).is_some();
        let root = self.function.root(receiver);
        let written =
            matches!(self.function.vars[root].kind, VarKind::Param) || self.function.declared.contains(&root);
        if written || !is_rule {
            return code;
        }
        let krate = &self.krate;
        quote!({
            use #krate::__private::FloatMethods as _;
            #code
        })
    }

    /// The forward half of an operator; a unary one has `()` on its right.
    fn applied(&self, callee: &Callee, args: &[TokenStream], depth: &TokenStream) -> TokenStream {
        let Some((by, name, form)) = callee.operator() else { return TokenStream::new() };
        let by = if form == Form::Plain { by.to_owned() } else { format!("{by}_tangent") };
        let (krate, by) = (&self.krate, Ident::new(&by, Span::mixed_site()));
        let operator = Ident::new(&name.to_string(), Span::mixed_site());
        let (sides, ways) = (sides(args, form), callee.ways(krate));
        quote!(#krate::__private::#by::<#krate::__private::operators::#operator, _, _, #(#ways,)* _>(#(#sides,)* #depth))
    }

    /// The reverse half of a call, under that name: `rest` are residual, seed and slots.
    pub(super) fn reverse_half(
        &self,
        call: &Call,
        rest: &[TokenStream],
        (name, depth): (&str, &TokenStream),
    ) -> TokenStream {
        let args = call.written().iter().zip(&call.spans);
        let again = args.map(|(arg, ends)| match arg {
            Arg::Ref(place) => located(self.shared(place).into(), *ends),
            Arg::Inert(code) => code.tokens.clone(),
            Arg::Value(_) | Arg::RefMut(_) | Arg::Callable(_) => located(quote!(()), *ends),
        });
        let again: Vec<TokenStream> = again.chain(self.tangents_again(call)).collect();
        let krate = &self.krate;
        match &call.callee {
            Callee::Function(path) => {
                let half = half(&call.callee, path, name);
                quote!(#half(#depth, #(#again,)* #(#rest),*))
            }
            Callee::Associated(path) => {
                let half = sibling_path(path, "__bwd");
                quote!(#half(#(#again,)* #(#rest,)* #depth))
            }
            Callee::Method(method, generics) => {
                let (receiver, again) = (self.call_receiver(&call.args), &again[1..]);
                let half = sibling("__bwd", method);
                let generics = method_generics(generics.as_ref());
                self.in_reach(call, quote!(#receiver.#half #generics(#(#again,)* #(#rest,)* #depth)))
            }
            Callee::Parameter(..) => unreachable!("emitted by `parameter_reverse`"),
            Callee::Operator(_, _, form) => {
                let constant = quote!(#krate::__private::Constant);
                let (residual, seed, slots) = (&rest[0], &rest[1], &rest[2..]);
                let slots: Vec<&TokenStream> = match (slots, form) {
                    ([own], Form::Plain) => vec![own, &constant],
                    ([own, tangent], Form::Tangent) => vec![own, &constant, tangent, &constant],
                    _ => slots.iter().collect(),
                };
                quote!(#residual.reverse(#seed, #(#slots,)* #depth))
            }
            Callee::Assign(..) => {
                let (residual, slots) = (&rest[0], &rest[2..]);
                quote!(#residual.reverse(#(#slots,)* #depth))
            }
        }
    }

    /// States of a method that is called again that it does nothing but compute.
    pub(super) fn computes_only(&self, call: &Call) -> TokenStream {
        let krate = &self.krate;
        let at = Span::mixed_site().located_at(span(&call.callee));
        let silent = match &call.callee {
            _ if !self.repeated => return TokenStream::new(),
            Callee::Method(name, _) => {
                let (receiver, silent) = (self.call_receiver(&call.args), sibling("__silent", name));
                self.in_reach(call, quote_spanned!(at=> #receiver.#silent()))
            }
            Callee::Associated(path) => {
                let mut path = path.clone();
                if let Some(last) = path.path.segments.last_mut() {
                    last.ident = sibling("__silent", &last.ident);
                    last.arguments = PathArguments::None;
                }
                quote_spanned!(at=> #path())
            }
            Callee::Function(_) | Callee::Operator(..) | Callee::Assign(..) | Callee::Parameter(..) => {
                return TokenStream::new();
            }
        };
        quote_spanned!(at=> let _ = || #krate::__private::computes_only((#silent));)
    }

    /// States that a free function that is called has the tangent that is wanted, or, for a
    /// half, one with a derivative.
    pub(super) fn has_tangent(&self, call: &Call, half: bool) -> TokenStream {
        let (Some(_), Callee::Associated(hook)) = (&call.tangents, &call.callee) else {
            return TokenStream::new();
        };
        let mut companion = hook.path.clone();
        let last = companion.segments.pop().map(syn::punctuated::Pair::into_value);
        let level = last.filter(|_| hook.qself.is_none()).and_then(|last| level(&last.ident));
        let Some(level) = level else { return TokenStream::new() };
        companion.segments.pop_punct();
        let (krate, at) = (&self.krate, Span::mixed_site().located_at(span(&call.callee)));
        match (level, half) {
            (1, false) => quote_spanned!(at=> #krate::__private::has_tangent::<#companion>();),
            (1, true) => quote_spanned!(at=> #krate::__private::has_second::<#companion>();),
            _ => {
                let order = Literal::usize_unsuffixed(level + 1);
                quote_spanned!(at=> #krate::__private::has_order::<#companion, #order>();)
            }
        }
    }

    /// The call as the user wrote it.
    pub(super) fn plain_half(&self, call: &Call) -> TokenStream {
        let mut args = self.args(call);
        args.extend(self.tangents(call));
        match &call.callee {
            Callee::Function(path) => quote!(#path(#(#args),*)),
            Callee::Associated(path) => quote!(#path(#(#args),*)),
            Callee::Parameter(f, ..) if call.tangents.is_some() => {
                let name = super::closure_tangent::jvp_name(self.function, *f);
                quote!(#name(#(#args),*))
            }
            Callee::Parameter(f, ..) => self.parameter_value(*f, &args),
            Callee::Method(name, generics) => {
                let (receiver, rest) = (self.call_receiver(&call.args), &args[1..]);
                self.in_reach(call, quote!(#receiver.#name #generics(#(#rest),*)))
            }
            Callee::Operator(name, _, Form::Tangent) => {
                self.tangent_of(&quote!(Operator), name, &call.callee.ways(&self.krate), &args)
            }
            Callee::Assign(name, _, Form::Tangent) => {
                self.tangent_of(&quote!(AssignOperator), name, &call.callee.ways(&self.krate), &args)
            }
            Callee::Operator(name, ..) | Callee::Assign(name, ..) => {
                let method = Ident::new(operator_method(name), Span::mixed_site());
                quote!(::core::ops::#name::#method(#(#args),*))
            }
        }
    }

    /// An operator's value and tangent.
    fn tangent_of(
        &self,
        by: &TokenStream,
        name: &Ident,
        ways: &[TokenStream],
        args: &[TokenStream],
    ) -> TokenStream {
        let (krate, sides) = (&self.krate, sides(args, Form::Tangent));
        let name = Ident::new(&name.to_string(), Span::mixed_site().located_at(name.span()));
        quote!(<#krate::__private::operators::#name as #krate::__private::#by<_, _, #(#ways),*>>::tangent::<#krate::__private::Start>(#(#sides),*))
    }

    /// The tangents of the arguments of a call of a hidden tangent.
    fn tangents(&self, call: &Call) -> Vec<TokenStream> {
        let (all, krate) = (call.tangents.iter().flatten().enumerate(), &self.krate);
        let count = call.written().len();
        all.map(|(k, at)| {
            let k = k % count;
            if let Some(Arg::Callable(callable)) = call.args.get(k) {
                return self.callable_tangent(callable, call, call.spans[k]);
            }
            if at.is_none() && call.args.get(k).is_some_and(|arg| arg.is_bystander(self.function)) {
                return quote!(::core::option::Option::None::<#krate::__private::Bystander>);
            }
            let Some(arg) = at.and_then(|at| call.args.get(at)) else {
                let called = |f: &VarId| self.function.called(*f).and_then(|called| called.inputs.get(k));
                return match &call.callee {
                    Callee::Parameter(f, ..) if called(f).is_some_and(|(_, t)| matches!(t, Ty::Int(_))) => {
                        quote!(0)
                    }
                    Callee::Parameter(..) => quote!(#krate::__private::Nothing),
                    _ => quote!(::core::option::Option::None),
                };
            };
            if let Arg::RefMut(place) = arg
                && self.is_plain(place)
            {
                return self.giving(place, &quote!(tangent));
            }
            let tangent = match (&call.callee, arg) {
                (Callee::Method(name, _), _) if k == 0 => {
                    let (receiver, lend) = (self.call_receiver(std::slice::from_ref(arg)), lender(name));
                    quote!(#receiver.#lend())
                }
                (_, Arg::Value(operand)) => self.operand(operand).tokens.into(),
                (_, Arg::Ref(place)) => self.shared(place).into(),
                (_, Arg::RefMut(place)) => self.exclusive(place).into(),
                (_, Arg::Inert(_) | Arg::Callable(_)) => unreachable!("these have no tangent"),
            };
            let tangent = match call.callee {
                Callee::Parameter(..) => tangent,
                Callee::Method(..) if k == 0 && self.is_field(arg) => {
                    self.lending_of(&tangent, &quote!(tangent))
                }
                _ if self.is_field(arg) => {
                    let is_value = matches!(arg, Arg::Value(_));
                    let what = if is_value { quote!(tangent) } else { quote!(shared) };
                    self.lending_of(&tangent, &what)
                }
                _ => quote!(::core::option::Option::Some(#tangent)),
            };
            call.spans.get(k).map_or(tangent.clone(), |ends| located(tangent, *ends))
        })
        .collect()
    }

    /// Whether an argument is a field that its struct may leave out.
    fn is_field(&self, arg: &Arg) -> bool {
        match arg {
            Arg::Value(Operand::Var(var)) => self.may_be_left_out(&Place::var(*var)),
            Arg::Ref(place) => self.may_be_left_out(place),
            Arg::Value(Operand::Const(_)) | Arg::RefMut(_) | Arg::Inert(_) | Arg::Callable(_) => false,
        }
    }

    /// Whether a place is a variable whose type may be no adjoint.
    pub(super) fn is_plain(&self, place: &Place) -> bool {
        let generic = !self.function.float_parameters().is_empty();
        !generic && place.steps.is_empty() && self.function.plain.get(&place.root).is_some()
    }

    // For a variable that may have no tangent, emits
    //
    //     { use GivingSome as _; Giving(&mut t_m).tangent() }
    pub(super) fn giving(&self, place: &Place, what: &TokenStream) -> TokenStream {
        let (krate, place) = (&self.krate, self.exclusive(place));
        quote!({
            use #krate::__private::GivingSome as _;
            #krate::__private::Giving(#place).#what()
        })
    }

    /// The tangents that the reverse half of a hidden tangent gets again: those behind shared
    /// references, and that of a receiver.
    fn tangents_again(&self, call: &Call) -> Vec<TokenStream> {
        let all = call.tangents.iter().flatten().enumerate();
        let count = call.written().len();
        let again = all.map(|(k, at)| {
            let k = k % count;
            let Some(arg) = at.and_then(|at| call.args.get(at)) else {
                return (k, quote!(::core::option::Option::None));
            };
            let tangent = match (&call.callee, arg) {
                (Callee::Method(name, _), _) if k == 0 => {
                    let (receiver, again) =
                        (self.call_receiver(std::slice::from_ref(arg)), again_lender(name));
                    quote!(::core::option::Option::Some(#receiver.#again()))
                }
                (_, Arg::Ref(place)) if self.may_be_left_out(place) => {
                    self.lending_of(&self.shared(place).into(), &quote!(shared))
                }
                (_, Arg::Ref(place)) => {
                    let place = TokenStream::from(self.shared(place));
                    quote!(::core::option::Option::Some(#place))
                }
                (_, Arg::Value(_) | Arg::RefMut(_) | Arg::Inert(_) | Arg::Callable(_)) => {
                    quote!(::core::option::Option::None)
                }
            };
            (k, tangent)
        });
        again
            .map(|(k, tokens)| call.spans.get(k).map_or(tokens.clone(), |ends| located(tokens, *ends)))
            .collect()
    }

    /// A value of unknown type, in the form in which it is kept.
    pub(super) fn hold(&self, held: &Held, value: &TokenStream) -> TokenStream {
        match held {
            Held::Output(path) => {
                let hold = keep_function(path, "__hold");
                quote!(#hold(#value))
            }
            Held::Boxed(_) => {
                let krate = &self.krate;
                quote!(#krate::__private::boxed(#value))
            }
        }
    }

    /// The value again. Where rustc cannot tell its type, it says so at the call.
    pub(super) fn held(&self, held: &Held, kept: &TokenStream) -> TokenStream {
        match held {
            Held::Output(path) => {
                let held = keep_function(path, "__held");
                quote!(#held(#kept))
            }
            Held::Boxed(var) => self.unboxed(kept, self.likes().var(*var)),
        }
    }

    /// What a box holds, of the type of something else.
    pub(super) fn unboxed(&self, kept: &TokenStream, like: Option<TokenStream>) -> TokenStream {
        let krate = &self.krate;
        match like {
            Some(like) => quote!(#krate::__private::unboxed_as(#kept, || #like)),
            None => quote!(#krate::__private::unboxed(#kept)),
        }
    }

    /// Something of the type of what is never computed.
    pub(super) fn likes(&self) -> Like<'_, 'f> {
        Like { function: self.function, names: self.names, krate: &self.krate, origins: &self.origins }
    }

    /// The receiver, which rustc borrows as the method asks for.
    fn call_receiver(&self, args: &[Arg]) -> TokenStream {
        match args.first() {
            Some(Arg::Ref(place) | Arg::RefMut(place)) => self.receiver(place).into(),
            Some(Arg::Value(operand)) => self.operand(operand).at(Level::Atom).into(),
            Some(Arg::Callable(callable)) => {
                let tokens = &callable.code.tokens;
                quote!((#tokens))
            }
            Some(Arg::Inert(code)) => {
                let tokens = &code.tokens;
                quote!((#tokens))
            }
            None => quote!(()),
        }
    }
}
