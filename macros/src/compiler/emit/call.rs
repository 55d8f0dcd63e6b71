//! Calls: of a function as it is, and of its two halves with what lies between them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};

use super::{Emitter, companion, link, ty};
use crate::compiler::ir::{Arg, Call, CallReverse, Callee, Place, Step, VarId};
use crate::compiler::texts::located;

/// The half of a function that calls itself, on the stacks that these calls share.
pub(super) const OWN_FORWARD: &str = "__fwd_on";
/// The reverse half.
pub(super) const OWN_REVERSE: &str = "__bwd_on";

impl Emitter<'_> {
    pub(super) fn plain_call(&self, call: &Call) -> TokenStream {
        let (mut computes, code) = (self.computes_only(call), self.plain_half(call));
        computes.extend(self.has_tangent(call, false));
        self.defined(call, (computes, code))
    }

    /// The value of a call, for which this stands.
    fn defined(&self, call: &Call, (computes, code): (TokenStream, TokenStream)) -> TokenStream {
        match call.dest {
            Some(dest) => {
                let ascription = self.float_ascription(dest).map(|t| quote!(: #t));
                let mutable = self.function.vars[dest].mutable.then(|| quote!(mut));
                let dest = self.names.of(dest);
                let code = self.taken(call, code);
                quote!(#computes let #mutable #dest #ascription = #code;)
            }
            None => quote!(#computes #code;),
        }
    }

    /// The value of a call, out of the wrapper that it is returned in.
    fn taken(&self, call: &Call, code: TokenStream) -> TokenStream {
        let Some(ended) = &call.ended else { return code };
        let (shapes, ended) = (&self.shapes, self.exclusive(ended));
        quote!(#shapes::taken(#code, #ended))
    }

    /// The type of a call's result that was found out to be a float.
    fn float_ascription(&self, dest: VarId) -> Option<TokenStream> {
        let ty = &self.function.vars[dest].ty;
        if ty.is_float() { ty::written(ty, &self.krate) } else { None }
    }

    /// The arguments of a call, at the places of the user's.
    pub(super) fn args(&self, call: &Call) -> Vec<TokenStream> {
        let args = call.written().iter().zip(&call.spans);
        args.map(|(arg, ends)| match arg {
            Arg::Value(v) => located(self.operand(v).tokens.into(), *ends),
            Arg::Ref(place) => located(self.shared(place).into(), *ends),
            Arg::RefMut(place) => located(self.exclusive(place).into(), *ends),
            Arg::Inert(code) => code.tokens.clone(),
            Arg::Callable(callable) => callable.code.tokens.clone(),
        })
        .collect()
    }

    /// Whether the residual of a call is kept in a box.
    pub(super) fn is_erased(&self, callee: &Callee) -> bool {
        self.split && link::is_erased(self.function, &self.krate, callee)
    }

    /// The depth at which a call's residual is made.
    fn depth(&self, residual: VarId) -> TokenStream {
        let krate = &self.krate;
        let depth = companion::depth_ident();
        if !self.split {
            quote!(#krate::__private::START)
        } else if self.boxed.contains(&residual) {
            quote!(#krate::__private::Depth::inner(#depth))
        } else {
            quote!(#depth)
        }
    }

    pub(super) fn call_forward(&self, call: &Call, residual: VarId) -> TokenStream {
        if let Some(storage) = self.storage(residual) {
            return self.own_forward(call, storage);
        }
        let mut computes = self.computes_only(call);
        computes.extend(self.has_tangent(call, true));
        let code = self.forward_half(call, &self.depth(residual));
        let residual = self.names.of(residual);
        let dest =
            call.dest.map_or_else(|| Ident::new("_value", Span::mixed_site()), |v| self.names.of(v).clone());
        let ascription = call.dest.and_then(|v| self.float_ascription(v));
        let at = Span::mixed_site().located_at(link::span(&call.callee));
        if call.ended.is_some() {
            let ascription = ascription.map(|t| quote!(: #t));
            let value = self.taken(call, quote!(#dest));
            return quote_spanned!(at=> #computes let (#dest, #residual) = #code; let #dest #ascription = #value;);
        }
        let ascription = ascription.map(|t| quote!(: (#t, _)));
        quote_spanned!(at=> #computes let (#dest, #residual) #ascription = #code;)
    }

    // For `minor(a, n)` in the forward half of `minor` itself, emits
    //
    //     let t = <minor>::__fwd_on(depth, &mut *kept, &mut *calls, a, n);
    fn own_forward(&self, call: &Call, storage: &TokenStream) -> TokenStream {
        let (computes, args, depth) = (self.computes_only(call), self.args(call), companion::depth_ident());
        let Callee::Function(path) = &call.callee else { unreachable!("`diff::recursion` finds no others") };
        let half = link::half(&call.callee, path, OWN_FORWARD);
        let code = quote!(#half(#depth, #storage, #(#args),*));
        self.defined(call, (computes, code))
    }

    /// Of a call of the function by itself, the stacks that it is lent.
    fn storage(&self, residual: VarId) -> Option<&TokenStream> {
        let (residuals, storage) = self.shared.as_ref()?;
        residuals.contains(&residual).then_some(storage)
    }

    pub(super) fn call_reverse(&self, reverse: &CallReverse) -> TokenStream {
        let (krate, shapes) = (&self.krate, &self.shapes);
        let callee = &reverse.call.callee;
        let depth = self.depth(reverse.residual);
        let storage = self.storage(reverse.residual);
        let residual = storage.cloned().unwrap_or_else(|| self.residual(callee, reverse.residual));
        let seed = match &reverse.seed {
            Some(seed) => {
                let seed = self.operand(seed);
                quote!(&#seed)
            }
            None => match callee {
                Callee::Function(path) if self.function.float_parameters().is_empty() => {
                    let no_seed = link::keep_function(path, "__no_seed");
                    quote!(&#no_seed())
                }
                _ => quote!(&#shapes::zero()),
            },
        };
        if let Callee::Parameter(f, ..) = callee {
            return self.parameter_reverse(*f, reverse, &residual);
        }
        let written = reverse.call.written();
        let slots = written.iter().zip(&reverse.slots).zip(&reverse.call.spans).enumerate();
        let slots = slots.map(|(k, ((arg, slot), ends))| {
            if let Arg::Callable(callable) = arg {
                return located(self.callable_slot(callable, reverse, *ends), *ends);
            }
            match slot.as_ref().map(|place| self.lending(place)) {
                Some(slot) if reverse.workspaces.contains(&k) => quote!(#krate::__private::Workspace(#slot)),
                Some(slot) => located(slot, *ends),
                None if reverse.bystanders.contains(&k) && reverse.workspaces.contains(&k) => {
                    // Only this call looks at it.
                    located(quote!(#krate::__private::Workspace(#krate::__private::Constant)), *ends)
                }
                None if reverse.bystanders.contains(&k) => {
                    located(quote!(#krate::__private::Bystander), *ends)
                }
                None => located(quote!(#krate::__private::Constant), *ends),
            }
        });
        let tangents = reverse.call.tangents.iter().flatten().map(|at| {
            let place = at.and_then(|at| reverse.slots.get(at)?.as_ref());
            match place {
                None => quote!(#krate::__private::Constant),
                Some(place) if self.is_plain(place) => self.giving(place, &quote!(slot)),
                Some(place) => self.lending(place),
            }
        });
        let rest: Vec<TokenStream> = [residual, seed].into_iter().chain(slots).chain(tangents).collect();
        let half = if storage.is_some() { OWN_REVERSE } else { "__bwd" };
        let code = self.reverse_half(&reverse.call, &rest, (half, &depth));
        let at = Span::mixed_site().located_at(link::span(callee));
        let code = quote_spanned!(at=> #code;);
        let cells = self.cells(&reverse.call);
        if cells.is_empty() { code } else { quote!({ #cells #code }) }
    }

    // The slot of an argument. For the adjoint of a field of unknown type, emits
    //
    //     { use LendingNone as _; Lending(&mut d_layer.act).slot() }
    fn lending(&self, place: &Place) -> TokenStream {
        let slot = self.slot(place);
        if self.may_be_left_out(place) { self.lending_of(&slot, &quote!(slot)) } else { slot }
    }

    /// What there is of something that may have no derivative: `slot` or `tangent`.
    pub(super) fn lending_of(&self, code: &TokenStream, what: &TokenStream) -> TokenStream {
        let krate = &self.krate;
        quote!({
            use #krate::__private::LendingNone as _;
            #krate::__private::Lending(#code).#what()
        })
    }

    /// Whether a place is a field of unknown type, or a part or a copy of one, which its struct
    /// may leave out.
    pub(super) fn may_be_left_out(&self, place: &Place) -> bool {
        if !self.function.is_open_place(place) {
            return false;
        }
        let place = self.function.resolve(place);
        let is_field = || place.steps.iter().any(|step| matches!(step, Step::Named(_)));
        self.function.float_parameters().is_empty() && (self.fields.contains(&place.root) || is_field())
    }

    /// A residual in the form that the callee takes.
    fn residual(&self, callee: &Callee, var: VarId) -> TokenStream {
        let (krate, name) = (&self.krate, self.names.of(var));
        let kept = self.boxed.contains(&var) || self.kept.contains(&var);
        if self.is_erased(callee) && kept {
            return self.unboxed(&quote!(#name), self.likes().residual(var));
        }
        let Callee::Function(path) = callee else { return quote!(#name) };
        let (back, depth) = (link::keep_function(path, "__kept"), self.depth(var));
        if self.boxed.contains(&var) {
            let of = link::path(path);
            let unpacked = quote!(<__Depth as #krate::__private::Depth>::unpack::<(#of)>(#name));
            return quote!(#back(#depth, #unpacked));
        }
        if self.kept.contains(&var) {
            return quote!(#back(#depth, #name));
        }
        quote!(#name)
    }
}
