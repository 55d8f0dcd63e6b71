//! The two halves as functions.

use std::rc::Rc;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::FnArg;

use super::kept::is_unnamed;
use super::signature::{again, depth_ident, parts, returned_tokens, with_depth};
use super::{Halves, ReverseCode};
use crate::compiler::emit::Emitter;
use crate::compiler::emit::code::Tokens;
use crate::compiler::emit::function::{Frame, generic_args};
use crate::compiler::emit::link::{is_erased, keep_function, sibling};
use crate::compiler::emit::names::identifiers;
use crate::compiler::ir::visit;
use crate::compiler::ir::{Callee, Function, Operand, Stmt, Ty, Value, VarId, VarSet};
use crate::compiler::methods;
use crate::compiler::texts::TextSet;

impl Halves<'_> {
    pub(super) fn forward(&self, residual: &TokenStream) -> TokenStream {
        if let Some(storage) = self.storage {
            return self.forward_on(residual, storage);
        }
        let frame = self.frame;
        let sig = &frame.item.sig;
        let (generics, clause) = (with_depth(&sig.generics, &frame.krate), &sig.generics.where_clause);
        let params = frame.params(self.names, true);
        let (mut body, value) = self.forward_body();
        body.append(value.into());
        let body = Group::new(Delimiter::Brace, body.into());
        let output = returned_tokens(frame);
        let (vis, name, params) = head(self.frame, "__fwd", params);
        quote! {
            #[inline]
            #vis fn #name #generics (#params) -> (#output, #residual) #clause #body
        }
    }

    /// The statements of the forward half, and the value with the residual.
    pub(super) fn forward_body(&self) -> (Tokens, TokenStream) {
        let (body, value, fields) = self.forward_parts();
        let marker = self.marker().then(|| quote!(::core::marker::PhantomData,));
        (body, quote!((#value, (#(#fields,)* #marker))))
    }

    /// The statements, the value and the fields of the residual.
    pub(super) fn forward_parts(&self) -> (Tokens, TokenStream, Vec<Tokens>) {
        let (frame, function) = (self.frame, &self.split.function);
        let mut emitter = Emitter::new(function, self.names, frame.krate.clone(), self.fold.0.clone());
        emitter.split = true;
        emitter.boxed = on_stacks(&self.split.forward, function);
        emitter.held = self.kept.stacks();
        emitter.shared = self.shared();
        let body = emitter.stmts(&self.split.forward);
        let value = function.result.map(|v| self.names.of(v).to_token_stream());
        let value = value.unwrap_or_else(|| frame.nothing());
        let (value, outcome) = (frame.wrapped(Some(value)), frame.outcome());
        let own = &self.residual[self.storage.unwrap_or(0)..];
        let fields = own.iter().map(|v| self.field(*v, &emitter)).collect();
        let mut all = Tokens::from(self.given_tangents(None));
        outcome.into_iter().for_each(|outcome| all.append(outcome.into()));
        all.append(body);
        (all, value, fields)
    }

    /// The tangents that a hidden tangent is given, or zeros in their place: all of them, or
    /// those behind shared references that code mentions.
    fn given_tangents(&self, of: Option<&Tokens>) -> TokenStream {
        let Some(first) = self.frame.of_tangent else { return TokenStream::new() };
        if of.is_some() && self.frame.source.detached {
            return TokenStream::new();
        }
        let mentioned = of.map(|code| identifiers(&code.to_token_stream()));
        let (params, inputs) = (&self.frame.source.params, &self.frame.item.sig.inputs);
        let opened = (first..params.len()).filter(|k| params[*k].wrt).map(|k| {
            let (given, param) = (&params[k % first], &params[k]);
            let name = self.names.of(param.var);
            let again = matches!(self.frame.source.vars[param.var].ty, Ty::Ref(false, _));
            let wanted = |all: &TextSet| again && all.contains(&name.to_string());
            match &inputs[k % first] {
                FnArg::Typed(typed) if mentioned.as_ref().is_none_or(wanted) => {
                    self.frame.or_zeros(given, &typed.ty, self.names, (name, name))
                }
                FnArg::Typed(_) | FnArg::Receiver(_) => TokenStream::new(),
            }
        });
        opened.collect()
    }

    /// A part of the residual, in the form in which it is kept.
    fn field(&self, var: VarId, emitter: &Emitter) -> Tokens {
        let (frame, name) = (self.frame, self.names.of(var));
        let itself = || Tokens::from(TokenTree::Ident(name.clone()));
        if self.kept.is_untold(var) {
            let krate = &frame.krate;
            return quote!(#krate::__private::keep_untold(#name)).into();
        }
        match &self.split.function.vars[var].ty {
            Ty::Residual(of) => {
                let krate = &frame.krate;
                if is_erased(frame.source, krate, of) {
                    return quote!(#krate::__private::boxed(#name)).into();
                }
                let Callee::Function(of) = &**of else { return itself() };
                let (keep, depth) = (keep_function(of, "__keep"), depth_ident());
                quote!(#keep(#depth, #name)).into()
            }
            ty if is_unnamed(frame, ty) => match self.kept.held(var) {
                Some(held) => emitter.hold(&held, &quote!(#name)).into(),
                None => itself(),
            },
            _ => itself(),
        }
    }

    /// Whether the result is of a type of which nothing tells a zero, and has no derivative:
    /// anything may be the seed.
    pub(super) fn is_seedless(&self) -> bool {
        let untold = matches!(self.frame.source.result_ty, Ty::User(_) | Ty::Other(_));
        let used = |seed| visit::mentioned(&self.split.function, &self.split.reverse).contains(&seed);
        untold && !self.frame.method && !self.split.seed.is_some_and(used)
    }

    /// The reverse half's parameters and body.
    pub(super) fn reverse_code(&self) -> ReverseCode {
        let (frame, function) = (self.frame, &self.split.function);
        let mut emitter = Emitter::new(function, self.names, frame.krate.clone(), self.fold.1.clone());
        emitter.split = true;
        emitter.boxed = on_stacks(&self.split.reverse, function);
        emitter.origins = Rc::clone(&self.kept.origins);
        emitter.alone = true;
        emitter.held = self.kept.stacks();
        emitter.shared = self.shared();
        let is_residual = |v: &VarId| matches!(function.vars[*v].ty, Ty::Residual(_));
        emitter.kept = self.residual.iter().copied().filter(is_residual).collect();
        let seed = self
            .split
            .seed
            .map_or_else(|| Ident::new("seed", Span::mixed_site()), |v| self.names.of(v).clone());
        let seed_ty = if self.is_seedless() { quote!(impl ::core::marker::Sized) } else { frame.result_ty() };
        let mut after = vec![quote!(#seed: &#seed_ty)];
        let mut opening = TokenStream::new();
        for (k, slot) in self.split.slots.iter().enumerate() {
            after.push(self.slot(k, *slot, &mut opening, &mut emitter));
        }
        for var in self.residual {
            if is_unnamed(frame, &function.vars[*var].ty)
                && let Some(held) = self.kept.held(*var)
            {
                let name = self.names.of(*var);
                let value = emitter.held(&held, &quote!(#name));
                opening.extend(quote!(let mut #name = #value;));
            }
        }
        opening.extend(self.told());
        let stmts = emitter.stmts(&self.split.reverse);
        let mut body = Tokens::from(self.given_tangents(Some(&stmts)));
        body.append(opening.into());
        body.append(stmts);
        let items = frame.source.items.iter().filter(|i| !matches!(i, syn::Item::Macro(_)));
        ReverseCode {
            before: again(self.frame, self.names, Some(&body)),
            after,
            items: quote!(#(#items)*),
            body,
        }
    }

    // For an index `i` of which only a function that is not looked into tells the type, emits
    //
    //     let mut i_kept = again_as(i_kept, || { let x: f64 = never(); .. the forward half .. i_kept });
    //
    /// The parts of the residual that are integers of untold type: of the types that rustc
    /// finds in the forward half, which is not run.
    fn told(&self) -> TokenStream {
        let untold: Vec<VarId> = self.residual.iter().copied().filter(|v| self.kept.is_untold(*v)).collect();
        if untold.is_empty() {
            return TokenStream::new();
        }
        let (body, ..) = self.forward_parts();
        let (krate, receiver) = (&self.frame.krate, usize::from(methods::has_receiver(&self.frame.item.sig)));
        let params = self.frame.params(self.names, true).into_iter().skip(receiver);
        let params: TokenStream =
            params.map(|param| quote!(let #param = #krate::__private::never();)).collect();
        let again = untold.iter().map(|var| {
            let name = self.names.of(*var);
            quote!(let mut #name = #krate::__private::again_as(#name, || { #params #body #name });)
        });
        again.collect()
    }

    /// All tokens of the reverse half.
    pub(super) fn reverse_tokens(&self, code: &ReverseCode) -> TokenStream {
        let ReverseCode { before, after, items, body } = code;
        let types = &self.types;
        quote!(#(#before)* #(#types)* #(#after)* #items #body)
    }

    pub(super) fn reverse(
        &self,
        code: ReverseCode,
        residual: &TokenStream,
        reduced: &syn::Generics,
    ) -> TokenStream {
        if let Some(storage) = self.storage {
            return self.reverse_on(code, residual, storage);
        }
        let ReverseCode { before: mut params, after, items, body } = code;
        let given = Ident::new("residual", Span::mixed_site());
        params.push(quote!(#given: #residual));
        params.extend(after);
        let fields = parts(self.residual, self.names);
        let marker = self.marker().then(|| quote!(_,));
        let (generics, clause) = (with_depth(reduced, &self.frame.krate), &reduced.where_clause);
        let all = self.reverse_of(&params, reduced);
        let (vis, name, params) = head(self.frame, "__bwd", params);
        let mut all_of_it = Tokens::from(quote!(#items let (#(#fields,)* #marker) = #given;));
        all_of_it.append(body);
        let body = Group::new(Delimiter::Brace, all_of_it.into());
        quote! {
            #[inline]
            #vis fn #name #generics (#params) #clause #body
            #all
        }
    }

    /// The reverse half with all generic parameters.
    fn reverse_of(&self, params: &[TokenStream], reduced: &syn::Generics) -> Option<TokenStream> {
        let generics = &self.frame.item.sig.generics;
        let none = generics.type_params().next().is_none() && generics.const_params().next().is_none();
        if none || self.frame.method {
            return None;
        }
        let (depth, krate) = (depth_ident(), &self.frame.krate);
        let (all, clause) = (with_depth(generics, krate), &generics.where_clause);
        let args = params.iter().map(|p| p.clone().into_iter().next());
        let given = generic_args(reduced);
        Some(quote! {
            #[inline]
            pub fn __bwd_of #all (#depth: __Depth, #(#params),*) #clause {
                Self::__bwd::<#(#given,)* __Depth>(#depth, #(#args),*);
            }
        })
    }
}

/// Visibility, name and parameters of one half; the depth comes first, or last where
/// a receiver may be the first.
pub(super) fn head(
    frame: &Frame,
    prefix: &str,
    params: Vec<TokenStream>,
) -> (TokenStream, Ident, TokenStream) {
    let depth = depth_ident();
    if frame.method {
        let (vis, name) = (&frame.item.vis, sibling(prefix, &frame.item.sig.ident));
        return (quote!(#vis), name, quote!(#(#params,)* #depth: __Depth));
    }
    (quote!(pub), Ident::new(prefix, Span::mixed_site()), quote!(#depth: __Depth, #(#params),*))
}

/// The residuals that a half puts on stacks or takes from them.
fn on_stacks(stmts: &[Stmt], function: &Function) -> VarSet {
    let mut found = VarSet::new();
    visit::each_stmt_of(stmts, &mut |stmt| {
        if let Stmt::Save(_, Operand::Var(var)) | Stmt::Let(var, Value::Restore(_)) = stmt
            && matches!(function.vars[*var].ty, Ty::Residual(_))
        {
            found.insert(*var);
        }
    });
    found
}
