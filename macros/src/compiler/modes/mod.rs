//! What is generated beside the gradient where the options ask for it: `f_jvp`,
//! [`f_jacobian`](jacobian), and of functions of scalar result `f_hvp` and `f_hessian`.

pub mod by_hand;
mod gradients;
mod jacobian;
mod second;

pub use jacobian::jacobian;

use std::rc::Rc;

use proc_macro2::{Span, TokenStream};

use super::analysis::activity::{Activity, is_mut_ref};
use super::diagnostics::{Diagnostics, modes as text};
use super::diff::forward::Jvp;
use super::emit::function::Frame;
use super::emit::{gradient, tangents, wide};
use super::ir::{Callee, Const, Function, Operand, Stmt, Ty, Value, VarId};
use super::items::of_trait::OfTrait;
use super::options::Options;
use super::switches::Switches;
use super::{diff, has_gradient, simplify, tidy};

/// Reports functions for which none of them is there yet.
pub fn check(frame: &Frame, options: &Options, diagnostics: &mut Diagnostics) {
    if let Some(at) = options.jacobian.filter(|_| frame.of_trait.is_some()) {
        diagnostics.error(at, text::OF_TRAIT);
    }
    let Some(asked) = options.forward() else { return };
    if options.jvp_by.is_some() {
        by_hand::check(frame, asked, options, diagnostics);
    } else if options.vjp.is_some() {
        diagnostics.error(asked, text::BY_HAND);
    } else if let (Some(_), Some(at), true) = (&options.partials, options.second(), options.no_link) {
        diagnostics.error(at, text::SECOND_BY_HAND);
    } else if let (Some(_), Some(at)) = (frame.of_trait, options.second()) {
        diagnostics.error(at, text::OF_TRAIT);
    }
}

/// All of them that are asked for.
pub fn forward(
    frame: &Frame,
    (facts, public, vjp): (&Activity, Option<&(Function, Activity)>, &Function),
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let plain = || diff::forward::jvp(frame.source, facts, &frame.order);
    let Some(asked) = options.forward() else {
        let plain = options.jacobian.map(|_| plain());
        return jacobian(frame, (plain.as_ref(), Some(vjp)), options, diagnostics);
    };
    let plain = plain();
    let mut generated = jacobian(frame, (Some(&plain), Some(vjp)), options, diagnostics);
    if !is_possible(frame, &plain, (asked, options), diagnostics) {
        return generated;
    }
    let linked = options.second().is_some() && !options.no_link;
    if options.jvp.is_some() || linked {
        let jvp = tidied(plain.clone(), options.switches);
        generated.extend(match public {
            Some((source, facts)) => given(frame, &jvp, (source, facts), options),
            None => first(frame, &jvp, options),
        });
    }
    if options.second().is_some() {
        generated.extend(seconds(frame, plain, options, diagnostics));
    } else if !options.no_link {
        generated.extend(tangents::no_level(frame, 1));
    }
    generated
}

/// `f_jvp`, and what links it.
fn first(frame: &Frame, jvp: &Jvp, options: &Options) -> TokenStream {
    let mut generated = tangents::jvp(frame, jvp);
    if options.no_link {
        return generated;
    }
    let functions = frame.source.params.iter().any(|p| p.called.is_some());
    generated.extend(if functions { tangents::hook_given(frame, jvp) } else { tangents::hook(frame) });
    generated
}

/// The same of a function that is given functions: `f_jvp` takes the tangents of some of them,
/// what links it of all.
fn given(
    frame: &Frame,
    jvp: &Jvp,
    (source, facts): (&Function, &Activity),
    options: &Options,
) -> TokenStream {
    let plain = diff::forward::jvp(source, facts, &frame.order);
    let public = Frame { source, ..frame.clone() };
    let mut generated = tangents::jvp(&public, &tidied(plain, options.switches));
    if !options.no_link {
        generated.extend(tangents::hook_given(frame, jvp));
    }
    generated
}

/// Whether something that is asked for runs the function several times.
pub fn runs_again(source: &Function, options: &Options) -> bool {
    let rows = options.jacobian.is_some() && !has_gradient(source);
    rows || options.hessian.is_some() || options.order.is_some()
}

/// Beside a method, what calls of what it has no derivative of find in its place: else one of
/// the type that the method's type dereferences to would be found.
pub fn without(frame: &Frame, options: &Options) -> TokenStream {
    let mut none = TokenStream::new();
    if options.no_link || !frame.method || frame.of_trait.is_some() {
        return none;
    }
    if options.forward().is_none() {
        none.extend([tangents::none(frame), tangents::no_level(frame, 1)]);
    }
    if options.order.is_none() && has_gradient(frame.source) {
        none.extend(gradient::none(frame, 1));
    }
    none
}

/// What is asked for of a function whose partial derivatives are given by hand.
pub fn of_partials(
    frame: &Frame,
    partials: &[syn::Expr],
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let mut generated = jacobian(frame, (None, None), options, diagnostics);
    if options.forward().is_none() {
        return generated;
    }
    let jvp = diff::custom::jvp(frame.source, partials, &frame.order, diagnostics);
    generated.extend(first(frame, &jvp, options));
    if options.second().is_some() {
        let linked =
            diff::custom::linked_jvp(frame.source, partials, &frame.order, frame.method, diagnostics);
        generated.extend(seconds(frame, linked, options, diagnostics));
    } else if !options.no_link {
        generated.extend(tangents::no_level(frame, 1));
    }
    generated
}

/// What is differentiated twice, of the tangent as it was made.
fn seconds(frame: &Frame, plain: Jvp, options: &Options, diagnostics: &mut Diagnostics) -> TokenStream {
    let mut generated = TokenStream::new();
    if options.no_link {
        // Nothing links it.
    } else if let Some(halves) = second::halves(frame, plain.clone(), options, diagnostics) {
        generated.extend([halves, tangents::no_level(frame, options.levels() + 1)]);
        generated.extend(gradients::linked(frame, options));
    } else {
        generated.extend(tangents::no_level(frame, 1));
        options.order.into_iter().for_each(|at| diagnostics.error(at, text::NO_ORDER));
    }
    if let (Some(at), true) = (options.order, options.no_link) {
        diagnostics.error(at, text::ORDER_WITHOUT_LINK);
    }
    if let Some(at) = options.hvp.or(options.hessian) {
        generated.extend(products(frame, plain, (at, options), diagnostics));
    }
    generated
}

/// The tangent of a trait's method: always, unless it calls others, whose tangents must be
/// asked for, or what it is for may be of a type without zeros.
pub fn of_trait(
    frame: &Frame,
    facts: &Activity,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Rc<Jvp>> {
    let plain = diff::forward::jvp(frame.source, facts, &frame.order);
    let given = frame.source.params.iter().any(|p| frame.source.called(p.var).is_some());
    let is_there = match options.jvp {
        Some(asked) => is_possible(frame, &plain, (asked, options), diagnostics),
        None => plain.unsupported.is_empty() && !plain.calls() && !given && has_zeros(frame, options),
    };
    is_there.then(|| Rc::new(tidied(plain, options.switches)))
}

/// Whether it is seen that there are zeros of what is differentiated.
fn has_zeros(frame: &Frame, options: &Options) -> bool {
    let generic = options.outer.as_ref().is_some_and(|outer| outer.type_params().next().is_some());
    let open = generic || frame.of_trait.is_some_and(OfTrait::is_default);
    let is_number = |ty: &Ty| !ty.has_user() && !matches!(ty.peel(), Ty::Other(_) | Ty::Unknown);
    !open || frame.order.iter().all(|k| is_number(&frame.source.vars[frame.source.params[*k].var].ty))
}

/// The tangent of an operator, and the halves of that: always, unless it calls others, whose
/// tangents must be asked for.
pub fn of_operator(
    frame: &Frame,
    facts: &Activity,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> (Option<Rc<Jvp>>, Option<TokenStream>) {
    let plain = diff::forward::jvp(frame.source, facts, &frame.order);
    let asked = |option: Option<Span>| plain.unsupported.is_empty() && (!plain.calls() || option.is_some());
    let (first, second) = (asked(options.forward()), asked(options.second()));
    let first = first.then(|| Rc::new(tidied(plain.clone(), options.switches)));
    (first, second.then(|| second::of_operator(frame, plain, options, diagnostics)).flatten())
}

/// Whether there are tangents; else says why not.
fn is_possible(
    frame: &Frame,
    plain: &Jvp,
    (asked, options): (Span, &Options),
    diagnostics: &mut Diagnostics,
) -> bool {
    let source = frame.source;
    let functions = source.params.iter().any(|p| source.called(p.var).is_some());
    if let Some(at) = options.second().filter(|_| functions) {
        diagnostics.error(at, text::FUNCTION_PARAMETER);
        return false;
    }
    let mut report = |calls: &[Callee], message: &str| {
        for call in calls {
            diagnostics.error(call.name().map_or(asked, proc_macro2::Ident::span), message);
        }
        calls.is_empty()
    };
    let operators = plain.called.iter();
    let operators: Vec<Callee> = operators
        .filter(|callee| matches!(callee, Callee::Operator(..) | Callee::Assign(..)))
        .cloned()
        .collect();
    report(&plain.unsupported, text::CALL)
        && (options.second().is_none() || report(&plain.with_functions, text::SECOND_WITH_FUNCTIONS))
        && (options.levels() < 2 || report(&operators, text::THIRD_OF_OPERATOR))
}

/// `f_hvp`, and `f_hessian` if it is asked for.
fn products(
    frame: &Frame,
    plain: Jvp,
    (at, options): (Span, &Options),
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    if !has_gradient(frame.source) {
        diagnostics.error(at, text::NO_GRADIENT);
        return TokenStream::new();
    }
    let generated = match &frame.whole {
        Some(whole) => {
            let plain = diff::forward::jvp(&whole.source, &whole.facts, &frame.order);
            let derivative = gradient_of_tangent(plain, options.switches, &frame.order);
            along(&frame.of_whole(whole), &derivative, options)
        }
        None => along(frame, &gradient_of_tangent(plain, options.switches, &frame.order), options),
    };
    if options.hessian.is_some() {
        check_runs(frame.source, diagnostics);
    }
    generated.unwrap_or_else(|| {
        diagnostics.error(at, text::HESSIAN_OF);
        TokenStream::new()
    })
}

/// The same of the derivative of a function's tangent; `None` where there is no Hessian.
fn along(frame: &Frame, derivative: &Function, options: &Options) -> Option<TokenStream> {
    let mut generated = tangents::hvp(frame, derivative);
    if options.hessian.is_some() {
        let linked = options.switches.directions && !options.no_link;
        let several = if linked { wide::products(frame, derivative) } else { None };
        let hessian = tangents::hessian(frame, several.is_some())?;
        generated.extend(several.into_iter().chain([hessian]));
    }
    Some(generated)
}

/// Reports what must not happen once for each direction.
fn check_runs(source: &Function, diagnostics: &mut Diagnostics) {
    diff::replay::check_hessian(source, diagnostics);
    let vars = source.params.iter().map(|param| &source.vars[param.var]);
    for var in vars.filter(|var| is_mut_ref(&var.ty)) {
        diagnostics.error(var.name.span(), text::EXCLUSIVE_IN_HESSIAN);
    }
}

/// The function with its tangent.
#[cfg(test)]
pub fn jvp(source: &Function, facts: &Activity, switches: Switches, order: &[usize]) -> Jvp {
    tidied(diff::forward::jvp(source, facts, order), switches)
}

fn tidied(jvp: Jvp, switches: Switches) -> Jvp {
    let mut jvp = simplified(jvp, |function, stmts, results| {
        let around = simplify::Around { switches, results, given: &[], shapes: &[] };
        simplify::run(function, stmts, &around)
    });
    let results: Vec<VarId> = jvp.function.result.into_iter().chain(jvp.tangent).collect();
    diff::own::owned_tangent(&mut jvp.function, &results);
    jvp
}

/// A function with its tangent, of which passes over generated code have changed the latter.
fn simplified(mut jvp: Jvp, by: impl FnOnce(&mut Function, Vec<Stmt>, &[VarId]) -> Vec<Stmt>) -> Jvp {
    jvp.adopt();
    let results: Vec<VarId> = jvp.function.result.into_iter().chain(jvp.tangent).collect();
    let stmts = std::mem::take(&mut jvp.function.body.stmts);
    jvp.function.body.stmts = by(&mut jvp.function, stmts, &results);
    jvp
}

/// The Hessian times a direction. Its parameters are those of the function, the direction,
/// and the adjoints.
#[cfg(test)]
pub fn hvp(source: &Function, facts: &Activity, switches: Switches, order: &[usize]) -> Function {
    gradient_of_tangent(diff::forward::jvp(source, facts, order), switches, order)
}

/// The third derivatives times two directions. Its parameters are those of the function, the
/// direction, the other direction with the tangent of the one before, and the adjoints.
#[cfg(test)]
pub fn third(source: &Function, facts: &Activity, switches: Switches, order: &[usize]) -> Function {
    let mut tangent = diff::forward::jvp(source, facts, order).of_tangent(order);
    tangent.params[source.params.len()..].iter_mut().for_each(|param| param.wrt = true);
    let all: Vec<usize> = (0..tangent.params.len()).filter(|k| tangent.params[*k].wrt).collect();
    let again = diff::forward::jvp_again(&tangent, &Activity::of(&tangent), &all, 2);
    gradient_of_tangent(again, switches, order)
}

/// The gradient of the tangent: reverse mode over forward mode.
fn gradient_of_tangent(plain: Jvp, switches: Switches, order: &[usize]) -> Function {
    let jvp = if switches.simplify {
        let mut jvp =
            simplified(plain, |function, stmts, results| simplify::values(function, stmts, results));
        jvp.release();
        jvp
    } else {
        plain
    };
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
    diff::own::owned(tidy(vjp, (source.params.len(), order), switches))
}
