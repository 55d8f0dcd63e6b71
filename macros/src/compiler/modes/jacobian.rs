//! `f_jacobian`: how it is computed, and for which functions there is one.

use proc_macro2::{Span, TokenStream};

use super::{Jvp, first, tidied};
use crate::compiler::analysis::activity::is_mut_ref;
use crate::compiler::diagnostics::{Diagnostics, modes as text};
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::{jacobian, wide};
use crate::compiler::ir::{Callee, Function, Param, Ty};
use crate::compiler::options::Options;
use crate::compiler::{diff, has_gradient};

/// `f_jacobian`, if it is asked for. By forward mode only where the function's tangent is
/// given.
pub fn jacobian(
    frame: &Frame,
    (tangent, vjp): (Option<&Jvp>, Option<&Function>),
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let Some(at) = options.jacobian else { return TokenStream::new() };
    if has_gradient(frame.source) {
        return jacobian::of_scalar(frame);
    }
    let Some(output) = output(frame, at, diagnostics) else { return TokenStream::new() };
    diff::replay::check_jacobian(frame.source, diagnostics);
    if let Output::Changed(param) = output {
        return jacobian::of_changed(frame, param);
    }
    let linked = options.switches.directions && !options.no_link;
    let tangent = tangent.filter(|jvp| is_forward(frame, jvp));
    if let Some(several) = tangent.filter(|_| linked).and_then(|_| through_calls(frame, options)) {
        return [several, jacobian::by_columns(frame, true)].into_iter().collect();
    }
    match tangent.filter(|jvp| is_linked(jvp, options)) {
        Some(jvp) => {
            let tidied = tidied(jvp.clone(), options.switches);
            let several = if linked { wide::tangents(frame, &tidied) } else { None };
            let columns = jacobian::by_columns(frame, several.is_some());
            let own = options.jvp.is_none().then(|| first(frame, &tidied, options));
            own.into_iter().chain(several).chain([columns]).collect()
        }
        None => {
            let several = vjp.filter(|_| linked).and_then(|vjp| several_adjoints(frame, vjp, options));
            let rows = jacobian::by_rows(frame, several.is_some());
            several.into_iter().chain([rows]).collect()
        }
    }
}

/// The tangents in several directions at once, with calls written out.
fn through_calls(frame: &Frame, options: &Options) -> Option<TokenStream> {
    let whole = frame.whole.as_ref()?;
    let jvp = diff::forward::jvp(&whole.source, &whole.facts, &frame.order);
    wide::tangents(&frame.of_whole(whole), &tidied(jvp, options.switches))
}

/// The adjoints for several seeds at once.
fn several_adjoints(frame: &Frame, vjp: &Function, options: &Options) -> Option<TokenStream> {
    let Some(whole) = &frame.whole else { return wide::adjoints(frame, vjp) };
    let vjp = crate::compiler::vjp(&whole.source, &whole.facts, options.switches, &frame.order);
    wide::adjoints(&frame.of_whole(whole), &vjp)
}

/// What has a row for each of its scalars.
enum Output<'f> {
    Result,
    /// What this `&mut` parameter holds at the end.
    Changed(&'f Param),
}

/// What has rows; `None` where there is no Jacobian.
fn output<'f>(frame: &'f Frame, at: Span, diagnostics: &mut Diagnostics) -> Option<Output<'f>> {
    let source = frame.source;
    if source.params.iter().any(|p| source.called(p.var).is_some()) {
        diagnostics.error(at, text::JACOBIAN_OF_FUNCTIONS);
        return None;
    }
    let exclusive: Vec<&Param> =
        source.params.iter().filter(|p| is_mut_ref(&source.vars[p.var].ty)).collect();
    match (exclusive.as_slice(), &source.result_ty) {
        ([], ty) if jacobian::has_rows(ty) => Some(Output::Result),
        ([], _) => {
            diagnostics.error(at, text::JACOBIAN_OF);
            None
        }
        ([param], Ty::Unit) if param.wrt && jacobian::has_rows(source.vars[param.var].ty.peel()) => {
            Some(Output::Changed(param))
        }
        ([param, ..], _) => {
            diagnostics.error(source.vars[param.var].name.span(), text::EXCLUSIVE_IN_JACOBIAN);
            None
        }
    }
}

/// Whether what a function calls has tangents.
fn is_linked(jvp: &Jvp, options: &Options) -> bool {
    options.jvp.is_some() || jvp.called.iter().all(|callee| matches!(callee, Callee::Operator(..)))
}

/// Whether one run for each scalar that is differentiated is better than one for each scalar
/// of the result: it is where there are no more of them, or, where that is not known, unless
/// the result alone is of constant size; nothing is stored then.
fn is_forward(frame: &Frame, jvp: &Jvp) -> bool {
    let source = frame.source;
    let wrt = || frame.order.iter().map(|k| source.vars[source.params[*k].var].ty.peel());
    let simple = source.wrapper.is_none() && wrt().chain([&source.result_ty]).all(Ty::is_of_floats);
    if !simple || !jvp.unsupported.is_empty() {
        return false;
    }
    let inputs: Option<usize> = wrt().map(Ty::scalars).sum();
    match (inputs, source.result_ty.scalars()) {
        (Some(inputs), Some(outputs)) => inputs <= outputs,
        (None, Some(_)) => source.result_ty.has_fixed_shape() && wrt().all(Ty::has_fixed_shape),
        (_, None) => true,
    }
}
