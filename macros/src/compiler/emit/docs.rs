//! The documentation of generated functions: what they compute, and the derivative
//! where it is short.

use proc_macro2::TokenStream;
use quote::quote;

use super::function::Frame;
use crate::compiler::ir::{Ty, WrapperKind};
use crate::compiler::texts::Plain as _;
use crate::compiler::{diagnostics, has_gradient};

/// Of `f_grad`.
pub fn grad(frame: &Frame) -> TokenStream {
    let mut lines = vec![format!("The gradient of {} with respect to {}.", link(frame), wrt(frame))];
    lines.extend(formulas(frame));
    lines.extend(failure(frame));
    attributes(&lines)
}

/// Of `f_value_and_grad`.
pub fn value_and_grad(frame: &Frame) -> TokenStream {
    let mut lines =
        vec![format!("The value of {} and its gradient with respect to {}.", link(frame), wrt(frame))];
    lines.extend(formulas(frame));
    lines.extend(failure(frame));
    attributes(&lines)
}

/// Of `f_jvp`.
pub fn jvp(frame: &Frame) -> TokenStream {
    let (f, tangents) = (link(frame), listed(frame, "t_"));
    let line = format!(
        "The value of {f} and its directional derivative: the Jacobian with respect to {} times {tangents}.",
        wrt(frame)
    );
    let mut lines = vec![line];
    lines.extend(failure(frame));
    attributes(&lines)
}

/// Of `f_jacobian`.
pub fn jacobian(frame: &Frame) -> TokenStream {
    let what = match frame.source.result_ty {
        Ty::Float(_) => "The gradient of",
        Ty::Unit => "The gradient of each scalar that the `&mut` parameter holds after",
        _ => "The gradient of each scalar in the result of",
    };
    let mut lines = vec![format!("{what} {} with respect to {}.", link(frame), wrt(frame))];
    lines.extend(failure(frame));
    attributes(&lines)
}

/// Of `f_hvp`.
pub fn hvp(frame: &Frame) -> TokenStream {
    let (f, directions) = (link(frame), listed(frame, "t_"));
    let line = format!("The Hessian of {f} with respect to {} times the direction {directions}.", wrt(frame));
    let mut lines = vec![line];
    lines.extend(failure(frame));
    attributes(&lines)
}

/// Of `f_hessian`.
pub fn hessian(frame: &Frame) -> TokenStream {
    let line = format!("The second derivatives of {} with respect to {}, by rows.", link(frame), wrt(frame));
    let mut lines = vec![line];
    lines.extend(failure(frame));
    attributes(&lines)
}

/// Of `f_vjp`.
pub fn vjp(frame: &Frame) -> TokenStream {
    let (f, adjoints) = (link(frame), listed(frame, "d_"));
    let returned = match frame.source.result_ty {
        Ty::Unit => String::new(),
        _ => format!(", and returns the value of `{}`", frame.item.sig.ident),
    };
    let sum = match frame.source.result_ty {
        Ty::Float(_) => {
            format!("Adds `seed` times the gradient of {f} with respect to {} to {adjoints}", wrt(frame))
        }
        Ty::Unit => {
            format!("Takes the adjoints of what {f} leaves behind back to what it was given: {adjoints}")
        }
        _ => format!(
            "Adds `seed`, the adjoint of the result, times the Jacobian of {f} with respect to {} to {adjoints}",
            wrt(frame)
        ),
    };
    let mut lines = vec![format!("{sum}{returned}.")];
    lines.extend(exclusive(frame));
    lines.extend(no_gradient(frame));
    lines.extend(formulas(frame));
    lines.extend(failure(frame));
    lines.extend(notes(frame));
    attributes(&lines)
}

/// What happens where the function gives no value.
fn failure(frame: &Frame) -> Vec<String> {
    let Some(wrapper) = &frame.source.wrapper else { return Vec::new() };
    let f = link(frame);
    match wrapper.kind {
        WrapperKind::Option => vec![String::new(), format!("`None` where {f} gives `None`.")],
        WrapperKind::Result => {
            vec![String::new(), "# Errors".to_owned(), String::new(), format!("Those of {f}.")]
        }
    }
}

/// What happens to the adjoints of `&mut` parameters.
fn exclusive(frame: &Frame) -> Vec<String> {
    let found = frame.order.iter().map(|k| &frame.source.vars[frame.source.params[*k].var]);
    let found: Vec<String> =
        found.filter(|v| matches!(v.ty, Ty::Ref(true, _))).map(|v| format!("d_{}", v.name.plain())).collect();
    if found.is_empty() {
        return Vec::new();
    }
    let found = diagnostics::list(found);
    let line = format!(
        "On entry {found} is the adjoint of what the function leaves there; at the end it is the adjoint of what \
         the function was given."
    );
    vec![String::new(), line]
}

/// Why there is no `f_grad`, which someone may look for.
fn no_gradient(frame: &Frame) -> Vec<String> {
    if has_gradient(frame.source) {
        return Vec::new();
    }
    let name = frame.item.sig.ident.plain();
    let why = if frame.source.result_ty.is_float() {
        "a parameter is changed through `&mut`"
    } else {
        "the result is not a scalar"
    };
    vec![String::new(), format!("There is no `{name}_grad`: {why}.")]
}

/// The partial derivatives.
fn formulas(frame: &Frame) -> Vec<String> {
    let lines = frame.formulas.iter().map(|formula| format!("- `{formula}`"));
    let gap = (!frame.formulas.is_empty()).then(String::new);
    gap.into_iter().chain(lines).collect()
}

/// What the option `explain` asks for.
fn notes(frame: &Frame) -> Vec<String> {
    let title = ["", "# How it is computed", ""].map(str::to_owned);
    let title = title.into_iter().filter(|_| !frame.notes.is_empty());
    title.chain(frame.notes.iter().cloned()).collect()
}

/// A link to the user's function: its hidden companion has the same name.
fn link(frame: &Frame) -> String {
    let name = &frame.item.sig.ident;
    format!("[`{name}`](fn@{name})")
}

fn wrt(frame: &Frame) -> String {
    listed(frame, "")
}

/// The names of what is differentiated, each with something before it.
fn listed(frame: &Frame, before: &str) -> String {
    let vars = frame.order.iter().map(|k| &frame.source.vars[frame.source.params[*k].var].name);
    diagnostics::list(vars.map(|name| format!("{before}{}", name.plain())))
}

fn attributes(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}
