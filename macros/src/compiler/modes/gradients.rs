//! The generated gradients as functions that annotated functions may call: the option
//! `order = 2`.
//!
//! A gradient's derivative is the Hessian, which is symmetric: its reverse sweep, from the
//! seed `s`, is the Hessian times the direction `s`. Both halves of the hidden tangent give
//! that ([`second`](super::second)), with the gradient itself for the adjoint of the value.

use proc_macro2::TokenStream;
use quote::format_ident;
use syn::{ItemFn, parse_quote};

use crate::compiler::diagnostics::modes as text;
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::{companion, gradient};
use crate::compiler::ir::{Function, Ty};
use crate::compiler::options::Options;
use crate::compiler::texts::Plain as _;
use crate::compiler::{diff, has_gradient};

/// What links `f_grad` and `f_value_and_grad`, where they may be called.
pub fn linked(frame: &Frame, options: &Options) -> TokenStream {
    if options.order.is_none() || !has_gradient(frame.source) {
        return TokenStream::new();
    }
    let runs_again = diff::replay::may_run_again(frame.source);
    let along = if runs_again { gradient::along(frame) } else { TokenStream::new() };
    if !runs_again && frame.method {
        return gradient::none(frame);
    }
    let both = [("grad", false), ("value_and_grad", true)].map(|(kind, valued)| {
        let (item, source) = (item(frame, kind, valued), source(frame, valued));
        let of_gradient =
            Frame { item: &item, source: &source, formulas: Vec::new(), notes: Vec::new(), ..frame.clone() };
        if !runs_again {
            return companion::unlinked(&of_gradient, text::EFFECT_IN_ORDER, frame.item.sig.ident.span());
        }
        let by = gradient::by(frame, &of_gradient, valued);
        let halves = companion::by(&of_gradient, &gradient::by_path(&of_gradient));
        let hook = gradient::hook(frame, &of_gradient, valued);
        [by, halves, hook].into_iter().collect::<TokenStream>()
    });
    along.into_iter().chain(both.into_iter().flatten()).collect()
}

/// `f_grad` as an item: the signature.
fn item(frame: &Frame, kind: &str, valued: bool) -> ItemFn {
    let mut item = frame.item.clone();
    let name = &frame.item.sig.ident;
    item.sig.ident = format_ident!("{}_{}", name.plain(), kind, span = name.span());
    let (value, gradient) = (frame.result_ty(), frame.gradient_ty());
    let output = if valued { parse_quote!((#value, #gradient)) } else { gradient };
    let output = frame.result_of(&output);
    item.sig.output = parse_quote!(-> #output);
    item.sig.constness = None;
    item
}

/// What is known of its result.
fn source(frame: &Frame, valued: bool) -> Function {
    let mut source = frame.source.clone();
    let wrt = frame.order.iter().map(|k| owned(source.vars[source.params[*k].var].ty.peel()));
    let mut types: Vec<Ty> = wrt.collect();
    let gradient = if types.len() == 1 { types.remove(0) } else { Ty::Tuple(types) };
    source.result_ty = if valued { Ty::Tuple(vec![source.result_ty.clone(), gradient]) } else { gradient };
    source
}

fn owned(ty: &Ty) -> Ty {
    match ty {
        Ty::Slice(t) => Ty::Vec(Box::new(owned(t))),
        other => other.clone(),
    }
}
