//! What is generated beside the gradient where the options ask for it: `f_jvp`, and of
//! functions of scalar result `f_hvp` and `f_hessian`.

use std::rc::Rc;

use proc_macro2::{Span, TokenStream};

use super::analysis::activity::Activity;
use super::diagnostics::{Diagnostics, modes as text};
use super::diff::forward::Jvp;
use super::emit::function::Frame;
use super::emit::tangents;
use super::ir::{Callee, Const, Function, Operand, Stmt, Ty, Value, VarId};
use super::options::Options;
use super::switches::Switches;
use super::{diff, has_gradient, simplify, tidy};

/// Reports functions for which none of them is there yet.
pub fn check(frame: &Frame, options: &Options, diagnostics: &mut Diagnostics) {
    let Some(asked) = options.forward() else { return };
    if options.vjp.is_some() {
        diagnostics.error(asked, text::BY_HAND);
    } else if let (Some(_), Some(at)) = (&options.partials, options.hvp.or(options.hessian)) {
        diagnostics.error(at, text::SECOND_BY_HAND);
    } else if frame.of_trait.is_some() {
        diagnostics.error(asked, text::OF_TRAIT);
    }
}

/// All of them that are asked for.
pub fn forward(
    frame: &Frame,
    facts: &Activity,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let mut generated = TokenStream::new();
    let Some(asked) = options.forward() else { return generated };
    if !is_possible(frame, facts, (asked, options), diagnostics) {
        return generated;
    }
    let (source, switches, order) = (frame.source, options.switches, &frame.order);
    if options.jvp.is_some() {
        generated.extend(tangents::jvp(frame, &jvp(source, facts, switches, order)));
        if !options.no_link {
            generated.extend(tangents::hook(frame));
        }
    }
    if options.hvp.is_some() || options.hessian.is_some() {
        generated.extend(second(frame, facts, options, diagnostics));
    }
    generated
}

/// What is asked for of a function whose partial derivatives are given by hand.
pub fn of_partials(
    frame: &Frame,
    partials: &[syn::Expr],
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    if options.jvp.is_none() {
        return TokenStream::new();
    }
    let jvp = diff::custom::jvp(frame.source, partials, &frame.order, diagnostics);
    let mut generated = tangents::jvp(frame, &jvp);
    if !options.no_link {
        generated.extend(tangents::hook(frame));
    }
    generated
}

/// The tangent of an operator: always, unless it calls others, whose tangents must be asked
/// for.
pub fn of_operator(frame: &Frame, facts: &Activity, options: &Options) -> Option<Rc<Jvp>> {
    let jvp = jvp(frame.source, facts, options.switches, &frame.order);
    let is_there = jvp.unsupported.is_empty() && (!jvp.calls() || options.jvp.is_some());
    is_there.then(|| Rc::new(jvp))
}

/// Whether there are tangents; else says why not.
fn is_possible(
    frame: &Frame,
    facts: &Activity,
    (asked, options): (Span, &Options),
    diagnostics: &mut Diagnostics,
) -> bool {
    let source = frame.source;
    if source.params.iter().any(|p| source.called(p.var).is_some()) {
        diagnostics.error(asked, text::FUNCTION_PARAMETER);
        return false;
    }
    let plain = diff::forward::jvp(source, facts, &frame.order);
    let mut report = |calls: &[Callee], message: &str| {
        for call in calls {
            diagnostics.error(call.name().map_or(asked, proc_macro2::Ident::span), message);
        }
        calls.is_empty()
    };
    let second = options.hvp.or(options.hessian);
    report(&plain.unsupported, text::CALL) && (second.is_none() || report(&plain.called, text::SECOND_CALL))
}

/// `f_hvp`, and `f_hessian` if it is asked for.
fn second(frame: &Frame, facts: &Activity, options: &Options, diagnostics: &mut Diagnostics) -> TokenStream {
    let at = options.hvp.or(options.hessian).unwrap_or_else(Span::call_site);
    if !has_gradient(frame.source) {
        diagnostics.error(at, text::NO_GRADIENT);
        return TokenStream::new();
    }
    let mut generated = tangents::hvp(frame, &hvp(frame.source, facts, options.switches, &frame.order));
    if let Some(at) = options.hessian {
        diff::replay::check_hessian(frame.source, diagnostics);
        match tangents::hessian(frame) {
            Some(hessian) => generated.extend(hessian),
            None => diagnostics.error(at, text::HESSIAN_OF),
        }
    }
    generated
}

/// The function with its tangent.
pub fn jvp(source: &Function, facts: &Activity, switches: Switches, order: &[usize]) -> Jvp {
    let mut jvp = diff::forward::jvp(source, facts, order);
    jvp.adopt();
    let results: Vec<VarId> = jvp.function.result.into_iter().chain(jvp.tangent).collect();
    let stmts = std::mem::take(&mut jvp.function.body.stmts);
    let around = simplify::Around { switches, results: &results, given: &[] };
    jvp.function.body.stmts = simplify::run(&mut jvp.function, stmts, &around);
    jvp
}

/// The Hessian times a direction: the gradient of the tangent, which is reverse mode over
/// forward mode. Its parameters are those of the function, the direction, and the adjoints.
pub fn hvp(source: &Function, facts: &Activity, switches: Switches, order: &[usize]) -> Function {
    let mut jvp = diff::forward::jvp(source, facts, order);
    if switches.simplify {
        jvp.adopt();
        let results: Vec<VarId> = jvp.function.result.into_iter().chain(jvp.tangent).collect();
        let stmts = std::mem::take(&mut jvp.function.body.stmts);
        jvp.function.body.stmts = simplify::values(&jvp.function, stmts, &results);
        jvp.release();
    }
    let tangent = jvp.of_tangent(order);
    seeded(&tangent, &Activity::of(&tangent), switches, order)
}

/// The gradient of a function of scalar result alone: the seed is one, and the value is
/// nobody's.
fn seeded(source: &Function, facts: &Activity, switches: Switches, order: &[usize]) -> Function {
    let sweeps = diff::reverse::sweeps(source, facts, switches);
    let mut vjp = diff::reverse::joined(sweeps.split, order);
    let seed = vjp.params.remove(source.params.len()).var;
    let one = Const::float(1.0, vjp.vars[seed].ty.clone());
    vjp.body.stmts.insert(0, Stmt::Let(seed, Value::Use(Operand::Const(one))));
    (vjp.result, vjp.result_ty) = (None, Ty::Unit);
    diff::own::owned(tidy(vjp, source.params.len(), switches))
}
