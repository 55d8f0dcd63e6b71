//! The generated gradients as functions that annotated functions may call: the option
//! `order = 2`, and above that their own hidden tangents.

use proc_macro2::TokenStream;
use quote::format_ident;
use syn::{ItemFn, parse_quote};

use super::second;
use crate::compiler::diagnostics::modes as text;
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::gradient::{self, Gradient};
use crate::compiler::emit::{companion, tangents};
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
    let both = [("grad", false), ("value_and_grad", true)].map(|(kind, valued)| {
        let (item, source) = (item(frame, kind, valued), source(frame, valued));
        let of_gradient =
            Frame { item: &item, source: &source, formulas: Vec::new(), notes: Vec::new(), ..frame.clone() };
        match (runs_again, frame.method) {
            (true, _) => one(frame, &of_gradient, valued, options.levels()),
            (false, true) => TokenStream::new(),
            (false, false) => {
                companion::unlinked(&of_gradient, text::EFFECT_IN_ORDER, frame.item.sig.ident.span())
            }
        }
    });
    let order = if runs_again { options.highest } else { 1 };
    both.into_iter().chain([gradient::none(frame, order)]).collect()
}

/// One of them: its halves, and its tangents with theirs.
fn one(frame: &Frame, first: &Frame, valued: bool, levels: usize) -> TokenStream {
    let mut code = Gradient { frame, first, of: first, valued }.halves();
    let mut further = TokenStream::new();
    let (params, body) = above((frame, first, first), valued, levels, &mut further);
    code.extend(tangents::hook_of(first, &params, &body));
    if levels > 1 {
        code.extend(tangents::second(first, &further, levels - 1));
    }
    code
}

/// The tangent of a gradient's tangent of some level, with its halves, and those above it: of
/// the last there are no halves. Gives the parameters and the body.
fn above(
    (frame, first, below): (&Frame, &Frame, &Frame),
    valued: bool,
    levels: usize,
    further: &mut TokenStream,
) -> (Vec<TokenStream>, TokenStream) {
    let (item, source) = (second::signature(below), second::known(below));
    let of = second::of_tangent(below, &item, &source);
    let gradient = Gradient { frame, first, of: &of, valued };
    if of.level() < levels {
        further.extend(gradient.halves());
        let (params, body) = above((frame, first, &of), valued, levels, further);
        further.extend(tangents::member(&of, &params, &body));
    }
    gradient.tangent()
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
    let wrt = frame.order.iter().map(|k| source.vars[source.params[*k].var].ty.owned());
    let mut types: Vec<Ty> = wrt.collect();
    let gradient = if types.len() == 1 { types.remove(0) } else { Ty::Tuple(types) };
    source.result_ty = if valued { Ty::Tuple(vec![source.result_ty.clone(), gradient]) } else { gradient };
    source
}
