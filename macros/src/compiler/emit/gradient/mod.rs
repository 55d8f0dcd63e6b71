//! The generated gradients as functions that annotated functions call: their derivatives,
//! made of the halves of the function's hidden tangents.
//!
//! Derivatives are symmetric. The tangent of `f` along some directions, of parameters that
//! have tangents of their own, has a part for each set of directions. The derivative of its
//! last part for the part `S` of the parameters is that of `f`'s gradient along the
//! directions that are not in `S`. So one reverse sweep of it ([`sweep`]) gives all tangents
//! of the gradient. With one direction more, whose parts are the seeds of these in the same
//! order, it gives their adjoints.

mod sweep;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use super::companion::{self, allow_companion};
use super::function::{Frame, hygienic};
use super::link::sibling;
use super::names::Names;
use super::tangents::tuple;
use crate::compiler::ir::VarSet;
use crate::compiler::methods;
use crate::compiler::texts::Plain as _;
use sweep::{Sweep, nested, part_of};

/// A gradient, or its hidden tangent of some level.
pub struct Gradient<'a> {
    /// The function.
    pub frame: &'a Frame<'a>,
    /// The gradient, as a function.
    pub first: &'a Frame<'a>,
    /// The tangent, as a function of its parameters and their tangents.
    pub of: &'a Frame<'a>,
    /// Whether it gives the value too.
    pub valued: bool,
}

impl Gradient<'_> {
    // For `f_grad` of `fn f(x: f64, y: &[f64]) -> f64`, emits on its companion
    //
    //     fn __bwd(depth: D, _: (), y: &[f64], residual: (f64,), seed: &(f64, Vec<f64>), slot_0: impl Slot<f64>, slot_1: impl Slot<[f64]>) {
    //         let (x,) = residual;
    //         let (both, residual) = f::__fwd___jvp(x, y, Some(seed.0), Some(&seed.1), START);
    //         f::__bwd___jvp((), y, None, Some(&seed.1), residual, &(0.0, 1.0), slot_0, slot_1, Constant, Constant, START);
    //     }
    /// Both halves; the reverse half runs the function again.
    pub fn halves(&self) -> TokenStream {
        let (frame, level) = (self.frame, self.of.level());
        let names = Names::new(self.of.source, &frame.user, &[], &VarSet::new());
        let (count, parts) = (frame.source.params.len(), 1 << level);
        let (seed, zero) = (hygienic("seed"), frame.zero(&frame.source.result_ty, &hygienic("seed")));
        let seed_of = |part: usize| part_of(&quote!((*#seed)), part, level);
        let sweep = Sweep {
            frame,
            names: &names,
            of: self.of,
            level: level + 1,
            reversing: true,
            direction: &|part, k| self.direction(&seed_of(parts - 1 - part), k),
            seed: &|part| match part {
                part if part == 2 * parts - 1 => frame.one(),
                // Of a value alone.
                part if self.valued && part < parts => {
                    let seed = seed_of(part);
                    quote!(#seed.0)
                }
                _ => zero.clone(),
            },
            slot: &|part, k| {
                let slot = companion::slot_name(part * count + k);
                (part < parts).then(|| slot.to_token_stream())
            },
        };
        companion::again_by(self.of, &names, &sweep.run())
    }

    /// A part of the gradient's seed as a direction for a parameter.
    fn direction(&self, seed: &TokenStream, k: usize) -> TokenStream {
        let seed = if self.valued { quote!(#seed.1) } else { seed.clone() };
        let at = self.frame.order.iter().position(|o| *o == k).map(syn::Index::from);
        let single = self.frame.order.len() == 1;
        let seed = if single { seed } else { quote!(#seed.#at) };
        sweep::direction(self.frame, k, &seed)
    }

    // For the same function, emits
    //
    //     fn __jvp(x: f64, y: &[f64], t_x: Option<f64>, t_y: Option<&[f64]>) -> ((f64, Vec<f64>), (f64, Vec<f64>)) {
    //         let (mut d_0, mut d_1) = (0.0, vec![0.0; y.len()]);
    //         let value = f_grad(x, y);
    //         let (both, residual) = f::__fwd___jvp(x, y, t_x, t_y, START);
    //         f::__bwd___jvp((), y, None, t_y, residual, &(0.0, 1.0), &mut d_0, &mut d_1, Constant, Constant, START);
    //         (value, (d_0, d_1))
    //     }
    /// The gradient with its tangents, as a function.
    pub fn tangent(&self) -> (Vec<TokenStream>, TokenStream) {
        let (frame, source, level) = (self.frame, self.frame.source, self.of.level());
        let names = Names::new(self.of.source, &frame.user, &[], &VarSet::new());
        let last = (1 << level) - 1;
        let (value, zero) = (hygienic("value"), frame.zero(&source.result_ty, &hygienic("value")));
        let sweep = Sweep {
            frame,
            names: &names,
            of: self.of,
            level,
            reversing: false,
            direction: &|_, _| TokenStream::new(),
            seed: &|part| if part == last { frame.one() } else { zero.clone() },
            slot: &|part, k| (part < last).then(|| sweep::lent_adjoint(frame, part, k)),
        };
        let both = sweep::both();
        let adjoints = |part: usize| {
            let all: Vec<Ident> = frame.order.iter().map(|k| sweep::adjoint(part, *k)).collect();
            tuple(&all)
        };
        let all = nested(level, &|part| match (part, self.valued) {
            (0, _) => quote!(#value),
            (part, false) => adjoints(last - part),
            (part, true) => {
                let (of_value, adjoints) =
                    (part_of(&both.to_token_stream(), part, level), adjoints(last - part));
                quote!((#of_value, #adjoints))
            }
        });
        let zeros = (0..last).flat_map(|part| frame.order.iter().map(move |k| (part, *k)));
        let zeros = zeros.map(|(part, k)| {
            let (adjoint, var) = (sweep::adjoint(part, k), source.params[k].var);
            let zero = frame.zero(&source.vars[var].ty, names.of(var));
            quote!(let mut #adjoint = #zero;)
        });
        let lent = source.params.iter().map(|p| frame.lent(&names, p));
        let (of, generics, question) =
            (self.first.beside(&self.first.item.sig.ident), frame.generic_args(), frame.question());
        let (run, all) = (sweep.run(), frame.good(&all));
        let body = quote! {
            #(#zeros)*
            let #value = #of #generics (#(#lent),*) #question;
            #run
            #all
        };
        (self.of.params(&names, false), body)
    }
}

/// What calls of a method's gradients find in place of derivatives where there are none: else
/// those of a type that the method's type dereferences to would be found. There are those
/// below that order.
pub fn none(frame: &Frame, order: usize) -> TokenStream {
    if !frame.method || !methods::has_receiver(&frame.item.sig) {
        return TokenStream::new();
    }
    let (ident, vis) = (&frame.item.sig.ident, &frame.item.vis);
    let (cfgs, allow) = (frame.cfgs(), allow_companion());
    let gradients = ["grad", "value_and_grad"]
        .map(|kind| format_ident!("{}_{}", ident.plain(), kind, span = ident.span()));
    let prefix = format!("__fwd{}", "___jvp".repeat(order - 1));
    let names = gradients.iter().flat_map(|name| {
        let tangent = (order == 1).then(|| sibling("__jvp", name));
        [Some(sibling(&prefix, name)), tangent].into_iter().flatten()
    });
    let stubs = names.map(|name| quote!(#cfgs #[doc(hidden)] #allow #vis fn #name(&self) {}));
    stubs.collect()
}
