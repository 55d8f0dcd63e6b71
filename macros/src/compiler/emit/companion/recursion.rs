//! The halves of a function that calls itself: on stacks that these calls share.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::quote;

use super::signature::{depth_ident, parts, returned_tokens, with_depth};
use super::{Halves, ReverseCode};
use crate::compiler::diff::reverse::Split;
use crate::compiler::emit::Emitter;
use crate::compiler::emit::call::{OWN_FORWARD, OWN_REVERSE};
use crate::compiler::emit::code::Tokens;
use crate::compiler::ir::{VarId, VarSet};

/// What the reverse half needs of the forward half, the stacks that are shared first; and how
/// many these are, if any are shared.
pub(super) fn sorted(residual: Vec<VarId>, split: &Split) -> (Vec<VarId>, Option<usize>) {
    let Some(recursion) = &split.recursion else { return (residual, None) };
    let (stacks, residuals) = (&recursion.stacks, &recursion.residuals);
    let own = residual.into_iter().filter(|v| !stacks.contains(v) && !residuals.contains(v));
    let all = stacks.iter().copied().chain(own).collect();
    (all, Some(stacks.len()))
}

/// The stack of what each call keeps by itself.
fn calls() -> Ident {
    Ident::new("calls", Span::mixed_site())
}

impl Halves<'_> {
    /// The type of the stack of what each call keeps by itself.
    pub(super) fn calls_ty(&self, own: &[Tokens]) -> TokenStream {
        let krate = &self.frame.krate;
        quote!(#krate::__private::Stack<(#(#own,)*)>)
    }

    /// For the emitter, what the function's calls of itself are lent.
    pub(super) fn shared(&self) -> Option<(VarSet, TokenStream)> {
        let recursion = self.split.recursion.as_ref()?;
        let (stacks, calls) = (recursion.stacks.iter().map(|v| self.names.of(*v)), calls());
        Some((recursion.residuals.clone(), quote!(#(&mut *#stacks,)* &mut *#calls)))
    }

    /// The stacks, each declared as a parameter.
    fn stacks(&self, storage: usize) -> Vec<TokenStream> {
        let (types, own) = self.types.split_at(storage);
        let (calls, calls_ty) = (calls(), self.calls_ty(own));
        let stacks = self.residual.iter().zip(types).map(|(var, t)| {
            let name = self.names.of(*var);
            quote!(#name: &mut #t)
        });
        stacks.chain([quote!(#calls: &mut #calls_ty)]).collect()
    }

    // For `fn minor(a: &[f64], n: usize) -> f64`, emits
    //
    //     pub fn __fwd(depth: D, a: &[f64], n: usize) -> (f64, Residual) {
    //         let mut kept = Stack::new();
    //         let mut calls = Stack::new();
    //         let value = Self::__fwd_on(depth, &mut kept, &mut calls, a, n);
    //         (value, (kept, calls))
    //     }
    //     fn __fwd_on(depth: D, kept: &mut Stack<f64>, calls: &mut Stack<(bool,)>, a: &[f64], n: usize) -> f64 {
    //         ..
    //         calls.push((cond,));
    //         result
    //     }
    /// Both forms of the forward half.
    pub(super) fn forward_on(&self, residual: &TokenStream, storage: usize) -> TokenStream {
        let (frame, krate, depth) = (self.frame, &self.frame.krate, depth_ident());
        let sig = &frame.item.sig;
        let (generics, clause) = (with_depth(&sig.generics, krate), &sig.generics.where_clause);
        let (given, params) = (frame.params(self.names, false), frame.params(self.names, true));
        let args = frame.source.params.iter().map(|p| self.names.of(p.var));
        let (output, on, value_of) = (returned_tokens(frame), own_name(OWN_FORWARD), own_name("value"));
        let (names, calls, stacks) = (self.stack_names(storage), calls(), self.stacks(storage));
        let opening = self.opening();
        let (mut body, value, fields) = self.forward_parts();
        body.append(quote!(#calls.push((#(#fields,)*)); #value).into());
        let body = Group::new(Delimiter::Brace, body.into());
        quote! {
            #[inline]
            pub fn __fwd #generics (#depth: __Depth, #(#given),*) -> (#output, #residual) #clause {
                #opening
                let mut #calls = #krate::__private::Stack::new();
                let #value_of = Self::#on(#depth, #(&mut #names,)* &mut #calls, #(#args),*);
                (#value_of, (#(#names,)* #calls,))
            }
            #[inline]
            fn #on #generics (#depth: __Depth, #(#stacks,)* #(#params),*) -> #output #clause #body
        }
    }

    /// Both forms of the reverse half.
    pub(super) fn reverse_on(
        &self,
        code: ReverseCode,
        residual: &TokenStream,
        storage: usize,
    ) -> TokenStream {
        let ReverseCode { before, after, items, body } = code;
        let (sig, krate, depth) = (&self.frame.item.sig, &self.frame.krate, depth_ident());
        let (generics, clause) = (with_depth(&sig.generics, krate), &sig.generics.where_clause);
        let (given, on) = (own_name("residual"), own_name(OWN_REVERSE));
        let (names, calls, stacks) = (self.stack_names(storage), calls(), self.stacks(storage));
        let names_of = |params: &[TokenStream]| -> Vec<_> {
            params.iter().filter_map(|p| p.clone().into_iter().next()).collect()
        };
        let (again, slots) = (names_of(&before), names_of(&after));
        let fields = parts(&self.residual[storage..], self.names);
        let mut all = Tokens::from(quote!(#items let (#(#fields,)*) = #calls.pop();));
        all.append(body);
        let body = Group::new(Delimiter::Brace, all.into());
        quote! {
            #[inline]
            pub fn __bwd #generics (#depth: __Depth, #(#before,)* #given: #residual, #(#after),*) #clause {
                let (#(mut #names,)* mut #calls,) = #given;
                Self::#on(#depth, #(#again,)* #(&mut #names,)* &mut #calls, #(#slots),*);
                #calls.end();
            }
            #[inline]
            fn #on #generics (#depth: __Depth, #(#before,)* #(#stacks,)* #(#after),*) #clause #body
        }
    }

    fn stack_names(&self, storage: usize) -> Vec<&Ident> {
        self.residual[..storage].iter().map(|v| self.names.of(*v)).collect()
    }

    /// The declarations of the stacks.
    fn opening(&self) -> TokenStream {
        let Some(recursion) = &self.split.recursion else { return TokenStream::new() };
        let (function, krate) = (&self.split.function, self.frame.krate.clone());
        Emitter::new(function, self.names, krate, VarSet::new()).stmts(&recursion.opening).into()
    }
}

fn own_name(name: &str) -> Ident {
    Ident::new(name, Span::mixed_site())
}
