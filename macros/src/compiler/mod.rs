//! The compiler behind `#[derive_grad]`: tokens → IR → derivative → tokens.

pub mod analysis;
pub mod diagnostics;
pub mod diff;
pub mod emit;
pub mod ir;
pub mod items;
pub mod lower;
pub mod methods;
pub mod modes;
pub mod options;
#[cfg(test)]
mod random_tests;
pub mod rules;
pub mod simplify;
pub mod switches;
mod target;
#[cfg(test)]
mod testing;
pub mod texts;
#[cfg(test)]
mod tidy;
#[cfg(test)]
mod zoo;

use std::collections::HashMap;
use std::rc::Rc;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};

use crate::compiler::texts::Plain as _;
use analysis::activity::{self, Activity, is_mut_ref};
use diagnostics::Diagnostics;
use diff::halves::Seam;
use emit::function::{Frame, Whole};
use items::Place;
use lower::macros::Words;
use options::Options;
use switches::Switches;

/// Expands `#[derive_grad(args)] item`: the item itself, untouched, and what is
/// generated beside it, or the errors.
pub fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let generated = match syn::parse2::<syn::ItemFn>(item.clone()) {
        Ok(function) if second_attribute(&function).is_some() => {
            let twice = second_attribute(&function).unwrap_or_else(proc_macro2::Span::call_site);
            diagnostics.error(twice, "`#[derive_grad]` stands here twice; put all options into one");
            TokenStream::new()
        }
        Ok(function) => {
            let options = Options::parse(args, &mut diagnostics);
            derive(options, function, Words::of(item.clone()), Place::Free, &mut diagnostics)
        }
        Err(_) => {
            if let Some(whole) = items::expand(args, item.clone(), &mut diagnostics) {
                let errors = diagnostics.into_compile_error();
                return quote!(#whole #errors);
            }
            target::check(&item, &mut diagnostics);
            TokenStream::new()
        }
    };
    let errors = diagnostics.into_compile_error();
    let generated = if errors.is_some() { None } else { Some(generated) };
    [Some(item), errors, generated].into_iter().flatten().collect()
}

/// Everything that is generated beside a function.
fn derive(
    mut options: Options,
    item: syn::ItemFn,
    words: Words,
    place: Place,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    let operator = match place {
        Place::Operator(operator) => Some(operator),
        Place::Free | Place::Impl | Place::Trait(_) => None,
    };
    let of_trait = match place {
        Place::Trait(of_trait) => Some(of_trait),
        Place::Free | Place::Impl | Place::Operator(_) => None,
    };
    let has_self = words.all.contains("self") || words.all.contains("Self");
    let method = matches!(place, Place::Impl | Place::Trait(_))
        || (operator.is_none() && has_self && methods::is_method(&item));
    options.of_trait = of_trait.is_some();
    let mut item = methods::typed(item);
    let Some(mut source) = lower::function(&mut item, words.free, &options, diagnostics) else {
        return TokenStream::new();
    };
    if diagnostics.has_errors() {
        activity::check(&source, &Activity::of(&source), diagnostics);
        return TokenStream::new();
    }
    let item = &item;
    let krate = options.krate.to_token_stream();
    source.detached = operator.is_some();
    stated(&mut source, &krate, diagnostics);
    let order = wrt_order(&source, &options);
    let attrs = kept_attributes(item);
    let (formulas, notes) = (Vec::new(), Vec::new());
    let user = words.all.into();
    let frame = Frame {
        item,
        user,
        source: &source,
        krate: krate.into(),
        attrs,
        allow: emit::function::allow_generated(),
        order,
        method,
        operator,
        of_trait,
        formulas,
        notes,
        of_tangent: None,
        constant: false,
        repeated: modes::runs_again(&source, &options) || options.checkpoint.is_some(),
        tangent: None,
        second: None,
        whole: None,
    };
    modes::check(&frame, &options, diagnostics);
    let mut generated = match (&options.vjp, &options.partials) {
        (Some(path), _) if of_trait.is_some() => {
            diagnostics.error_spanned(path, diagnostics::items::BY_HAND_IN_TRAIT);
            TokenStream::new()
        }
        (None, Some(partials)) if of_trait.is_some() => {
            diagnostics.error_spanned(partials.first(), diagnostics::items::BY_HAND_IN_TRAIT);
            TokenStream::new()
        }
        (Some(path), _) => {
            let jacobian = modes::jacobian(&frame, (None, None), &options, diagnostics);
            let tangent = modes::by_hand::tangent(&frame, &options, diagnostics);
            given_vjp(&frame, path, &options).into_iter().chain(jacobian).chain(tangent).collect()
        }
        (None, None) if options.jvp_by.is_some() => given_jvp(&frame, &options, diagnostics),
        (None, Some(partials)) => given_partials(&frame, partials, &options, diagnostics),
        (None, None) => differentiated(&frame, &options, diagnostics),
    };
    generated.extend(modes::without(&frame, &options));
    if diagnostics.has_errors() { TokenStream::new() } else { generated }
}

/// What is taken for granted of a lowered function is stated in it, and operators become calls.
fn stated(source: &mut ir::Function, krate: &TokenStream, diagnostics: &mut Diagnostics) {
    analysis::assume::floats(source, krate);
    analysis::operators::calls(source, krate);
    diff::closures::prepare(source, krate, diagnostics);
}

/// What differentiation of the body gives.
fn differentiated(frame: &Frame, options: &Options, diagnostics: &mut Diagnostics) -> TokenStream {
    let source = diff::normalize::function(frame.source.clone());
    let facts = Activity::of(&source);
    activity::check(&source, &facts, diagnostics);
    if diagnostics.has_errors() || !has_calls(&source) {
        let prepared = prepared(source, facts, options.switches);
        return prepared_function(frame, prepared, options, diagnostics);
    }
    let whole = options.whole.as_ref().and_then(|item| with_calls(item, options));
    let whole = whole.filter(|whole| !has_calls(&whole.source)).map(Rc::new);
    let inlined =
        options.inlined.as_ref().filter(|inlined| keeps_left_out(&source, &facts, &inlined.left_out));
    if let Some(inlined) = inlined.and_then(|inlined| with_calls(&inlined.function, options)) {
        let prepared = (inlined.source.clone(), inlined.facts.clone());
        let frame = Frame { whole, ..frame.of_whole(&inlined) };
        return prepared_function(&frame, prepared, options, diagnostics);
    }
    let prepared = prepared(source, facts, options.switches);
    prepared_function(&Frame { whole, ..frame.clone() }, prepared, options, diagnostics)
}

/// What differentiation of a function gives, as it is differentiated.
fn prepared_function(
    frame: &Frame,
    (mut source, facts): (ir::Function, Activity),
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    note_kept(&mut source, &facts);
    if frame.of_trait.is_some() {
        diff::functions::refuse(&source, diagnostics);
    }
    let switches = options.switches;
    let beside = diff::functions::public(&source, switches, diagnostics);
    diff::closures::derive(&mut source, &facts, switches, diagnostics);
    for (at, why) in diff::reverse::refusals(&source, &facts, switches) {
        diagnostics.error(at.or(options.checkpoint).unwrap_or_else(proc_macro2::Span::call_site), why);
    }
    if diagnostics.has_errors() {
        return TokenStream::new();
    }
    let formulas = formulas(&source, &facts, &frame.order);
    let notes = if options.explain { explained(&source, &facts, switches) } else { Vec::new() };
    let frame = Frame { source: &source, formulas, notes, ..frame.clone() };
    if let Some(operator) = frame.operator {
        let (tangent, second) = modes::of_operator(&frame, &facts, options, diagnostics);
        let frame = Frame { tangent, second, ..frame };
        if diff::replay::is_replayed(&source) && !diff::replay::has_effect_in_generic(&source) {
            let vjp = vjp(&source, &facts, switches, &frame.order);
            return emit::companion::operator_again(&frame, operator, &vjp);
        }
        return emit::companion::emit(&frame, &split(&source, &facts, switches), diagnostics);
    }
    if frame.of_trait.is_some() {
        let tangent = modes::of_trait(&frame, &facts, options, diagnostics);
        let frame = Frame { tangent, ..frame };
        return emit::companion::emit(&frame, &split(&source, &facts, switches), diagnostics);
    }
    let linked = !options.no_link && !diff::replay::is_replayed(&source);
    let (vjp, halves) = match &beside {
        Some((public, of_public)) => {
            let vjp = vjp(public, of_public, switches, &frame.order);
            (vjp, linked.then(|| split(&source, &facts, switches)))
        }
        None if linked => {
            let (vjp, halves) = vjp_and_split(&source, &facts, switches, &frame.order);
            (vjp, Some(halves))
        }
        None => (vjp(&source, &facts, switches, &frame.order), None),
    };
    let public = beside.as_ref().map_or(&source, |(source, _)| source);
    let mut generated = public_functions(&Frame { source: public, ..frame.clone() }, &vjp);
    generated.extend(modes::forward(&frame, (&facts, beside.as_ref(), &vjp), options, diagnostics));
    if options.no_link {
        generated.extend(emit::function::keep_alive(&frame));
    } else if let Some(mut halves) = halves {
        let name = &frame.item.sig.ident;
        let is_free = !frame.method && emit::function::generic_args(&frame.item.sig.generics).is_empty();
        // Inside, another function may have the name.
        if switches.recursion && is_free && !emit::companion::is_inside(&source, &name.clone().into()) {
            diff::recursion::share(&mut halves, name);
        }
        generated.extend(emit::companion::emit(&frame, &halves, diagnostics));
    } else if diff::replay::has_effect_in_generic(&source) {
        generated.extend(emit::companion::once(&frame));
    } else {
        let vjp = frame.beside(&vjp_name(frame.item));
        generated.extend(emit::companion::by(&frame, &vjp));
    }
    generated
}

/// A function with those that it calls inside of it, as it is differentiated; `None` where there
/// is anything to say against that.
fn with_calls(item: &syn::ItemFn, options: &Options) -> Option<Whole> {
    let (mut item, mut errors) = (item.clone(), Diagnostics::default());
    let (words, krate) = (Words::of(item.to_token_stream()), options.krate.to_token_stream());
    let mut source = lower::function(&mut item, words.free, options, &mut errors)?;
    // What is called without derivatives is there anyway.
    let items = std::mem::take(&mut source.items);
    source.body.stmts.drain(..items.len());
    stated(&mut source, &krate, &mut errors);
    let source = diff::normalize::function(source);
    let facts = Activity::of(&source);
    activity::check(&source, &facts, &mut errors);
    let (source, facts) = prepared(source, facts, options.switches);
    (!errors.has_errors()).then(|| Whole { source, facts, user: words.all.into() })
}

/// Whether a function keeps lists between its two halves: then both are better written out where
/// it is called, which keeps the same without storage of its own for each call.
pub fn keeps_lists(item: &syn::ItemFn, options: &Options) -> bool {
    let Some(whole) = with_calls(item, options) else { return false };
    let split = diff::reverse::split(&whole.source, &whole.facts, options.switches);
    let mut found = false;
    ir::visit::each_stmt_of(&split.forward, &mut |stmt| {
        found |= matches!(stmt, ir::Stmt::Let(_, ir::Value::Stack(_)));
    });
    found
}

/// Whether nothing varied is given to parameters that `wrt` does not name: that is an error.
fn keeps_left_out(source: &ir::Function, facts: &Activity, left_out: &HashMap<String, Vec<usize>>) -> bool {
    let is_varied = |arg: &ir::Arg| match arg {
        ir::Arg::Value(operand) => facts.varied_operand(operand),
        ir::Arg::Ref(place) | ir::Arg::RefMut(place) => facts.varied(source.root(place)),
        ir::Arg::Inert(_) | ir::Arg::Callable(_) => false,
    };
    let mut keeps = true;
    ir::visit::each_stmt(&source.body, &mut |stmt| {
        let ir::Stmt::Call(call) = stmt else { return };
        let others = call.callee.name().and_then(|name| left_out.get(&name.plain()));
        let mut others = others.into_iter().flatten().filter_map(|k| call.args.get(*k));
        keeps &= !others.any(is_varied);
    });
    keeps
}

/// Whether a function calls others that are annotated.
fn has_calls(source: &ir::Function) -> bool {
    let mut found = false;
    ir::visit::each_stmt(&source.body, &mut |stmt| found |= matches!(stmt, ir::Stmt::Call(_)));
    found
}

/// A normalized function as it is differentiated, and its activity.
pub fn prepared(source: ir::Function, facts: Activity, switches: Switches) -> (ir::Function, Activity) {
    let rewritten = if switches.replaced { diff::replaced::loops(&source, &facts) } else { None };
    rewritten.unwrap_or((source, facts))
}

/// Notes which of the `&mut` parameters without derivative are left without one.
fn note_kept(source: &mut ir::Function, facts: &Activity) {
    for param in source.params.iter_mut().filter(|p| !p.wrt) {
        param.kept = is_mut_ref(&source.vars[param.var].ty) && !facts.varied(param.var);
    }
}

/// The functions that users call.
fn public_functions(frame: &Frame, vjp: &ir::Function) -> TokenStream {
    let mut generated = emit::function::vjp(frame, vjp);
    let frame = &Frame {
        constant: frame.item.sig.constness.is_some() && emit::constness::are_constant(&generated),
        ..frame.clone()
    };
    generated.extend(gradients(frame, &frame.beside(&vjp_name(frame.item))));
    generated
}

/// What partial derivatives by hand give.
fn given_partials(
    frame: &Frame,
    partials: &[syn::Expr],
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> TokenStream {
    if frame.of_trait.is_some() {
        let split = diff::custom::split(frame.source, partials, diagnostics);
        let jvp = diff::custom::jvp(frame.source, partials, &frame.order, diagnostics);
        let frame = &Frame { tangent: Some(Rc::new(jvp)), ..frame.clone() };
        return emit::companion::emit(frame, &split, diagnostics);
    }
    let vjp = diff::custom::vjp(frame.source, partials, &frame.order, diagnostics);
    let frame = &Frame { formulas: formulas_of(vjp.clone(), frame.source, &frame.order), ..frame.clone() };
    let mut generated = emit::function::vjp(frame, &vjp);
    generated.extend(gradients(frame, &frame.beside(&vjp_name(frame.item))));
    generated.extend(modes::of_partials(frame, partials, options, diagnostics));
    if options.no_link {
        generated.extend(emit::function::keep_alive(frame));
    } else {
        let split = diff::custom::split(frame.source, partials, diagnostics);
        generated.extend(emit::companion::emit(frame, &split, diagnostics));
    }
    generated
}

/// What a VJP by hand gives.
fn given_vjp(frame: &Frame, path: &syn::Path, options: &Options) -> TokenStream {
    let mut generated = TokenStream::new();
    if !path.is_ident(&vjp_name(frame.item)) {
        generated.extend(emit::function::vjp_by(frame, path));
    }
    generated.extend(gradients(frame, path));
    if options.no_link {
        generated.extend(emit::function::keep_alive(frame));
    } else {
        generated.extend(emit::companion::by(frame, path));
    }
    generated
}

/// What a tangent by hand gives: reverse mode is its derivative with respect to the tangents
/// of the parameters.
fn given_jvp(frame: &Frame, options: &Options, diagnostics: &mut Diagnostics) -> TokenStream {
    let Some(path) = &options.jvp_by else { return TokenStream::new() };
    let mut generated = emit::by_hand::vjp(frame, path);
    generated.extend(gradients(frame, &frame.beside(&vjp_name(frame.item))));
    generated.extend(modes::jacobian(frame, (None, None), options, diagnostics));
    generated.extend(modes::by_hand::tangent(frame, options, diagnostics));
    if options.no_link {
        generated.extend(emit::function::keep_alive(frame));
    } else {
        generated.extend(emit::by_hand::companion(frame, path));
    }
    generated
}

/// `f_value_and_grad` and `f_grad`, where the contract has them.
fn gradients(frame: &Frame, vjp: &syn::Path) -> TokenStream {
    if has_gradient(frame.source) { emit::function::gradients(frame, vjp) } else { TokenStream::new() }
}

fn vjp_name(item: &syn::ItemFn) -> Ident {
    format_ident!("{}_vjp", item.sig.ident.plain(), span = item.sig.ident.span())
}

/// The derivative with both sweeps in one function.
pub fn vjp(source: &ir::Function, facts: &Activity, switches: Switches, order: &[usize]) -> ir::Function {
    in_lanes(diff::own::owned(tidied(source, facts, switches, order).0), switches)
}

/// With sums in several parts.
fn in_lanes(mut vjp: ir::Function, switches: Switches) -> ir::Function {
    let mut stmts = std::mem::take(&mut vjp.body.stmts);
    simplify::in_lanes(&mut vjp, &mut stmts, switches);
    vjp.body.stmts = stmts;
    vjp
}

/// The same of both halves.
fn split_in_lanes(mut split: diff::reverse::Split, switches: Switches) -> diff::reverse::Split {
    simplify::in_lanes(&mut split.function, &mut split.forward, switches);
    simplify::in_lanes(&mut split.function, &mut split.reverse, switches);
    split
}

/// The derivative with both sweeps in one function, and with each on its own.
pub fn vjp_and_split(
    source: &ir::Function,
    facts: &Activity,
    switches: Switches,
    order: &[usize],
) -> (ir::Function, diff::reverse::Split) {
    let (vjp, seam) = tidied(source, facts, switches, order);
    let halves = seam.and_then(|seam| seam.halves(&vjp, source.params.len(), simplify::dead));
    let halves = match halves {
        Some(halves) => split_in_lanes(diff::own::owned_split(halves), switches),
        None => split(source, facts, switches),
    };
    (in_lanes(diff::own::owned(vjp), switches), halves)
}

/// Both sweeps in one function, tidied, and where they meet.
fn tidied(
    source: &ir::Function,
    facts: &Activity,
    switches: Switches,
    order: &[usize],
) -> (ir::Function, Option<Seam>) {
    let sweeps = diff::reverse::sweeps(source, facts, switches);
    let seam = Seam::of(source, &sweeps);
    let vjp = diff::reverse::joined(sweeps.split, order);
    (tidy(vjp, (source.params.len(), order), switches), seam)
}

/// Tidies both sweeps of a derivative with that many parameters before what is added to
/// them: the seed, and the adjoints in the given order.
fn tidy(mut vjp: ir::Function, (count, order): (usize, &[usize]), switches: Switches) -> ir::Function {
    let stmts = std::mem::take(&mut vjp.body.stmts);
    let results: Vec<ir::VarId> = vjp.result.into_iter().collect();
    let given: Vec<ir::VarId> = vjp.params[count..].iter().map(|p| p.var).collect();
    let adjoints = &vjp.params[vjp.params.len() - order.len()..];
    let shapes: Vec<_> = adjoints.iter().zip(order).map(|(p, k)| (p.var, vjp.params[*k].var)).collect();
    let around = simplify::Around { switches, results: &results, given: &given, shapes: &shapes };
    vjp.body.stmts = simplify::run(&mut vjp, stmts, &around);
    if switches.simplify && simplify::frames::run(&mut [&mut vjp.body.stmts]) {
        let stmts = std::mem::take(&mut vjp.body.stmts);
        vjp.body.stmts = simplify::dead(&vjp, stmts, &results);
    }
    vjp
}

/// The partial derivatives of a short function of scalars, for its documentation.
fn formulas(source: &ir::Function, facts: &Activity, order: &[usize]) -> Vec<String> {
    if !emit::formula::is_straight(source) {
        return Vec::new();
    }
    let sweeps = diff::reverse::sweeps(source, facts, Switches::default());
    formulas_of(diff::reverse::joined(sweeps.split, order), source, order)
}

/// What the reverse sweep does, for the documentation.
fn explained(source: &ir::Function, facts: &Activity, switches: Switches) -> Vec<String> {
    let notes = diff::reverse::explain(source, facts, switches);
    if notes.is_empty() {
        vec!["- both sweeps are straight code, and nothing is stored".to_owned()]
    } else {
        notes
    }
}

fn formulas_of(mut vjp: ir::Function, source: &ir::Function, order: &[usize]) -> Vec<String> {
    let added: Vec<ir::VarId> = vjp.params[source.params.len()..].iter().map(|p| p.var).collect();
    let Some((seed, adjoints)) = added.split_first() else { return Vec::new() };
    emit::formula::seed_with_one(&mut vjp, *seed);
    let stmts = std::mem::take(&mut vjp.body.stmts);
    let switches = Switches { terms: false, reslice: false, ..Switches::ALL };
    let around = simplify::Around { switches, results: &[], given: &added, shapes: &[] };
    vjp.body.stmts = simplify::run(&mut vjp, stmts, &around);
    let params: Vec<ir::VarId> = order.iter().map(|k| source.params[*k].var).collect();
    emit::formula::of(&vjp, &params, adjoints).unwrap_or_default()
}

/// The two halves behind linked calls.
fn split(source: &ir::Function, facts: &Activity, switches: Switches) -> diff::reverse::Split {
    let mut split = diff::reverse::split(source, facts, switches);
    let reverse = std::mem::take(&mut split.reverse);
    let given: Vec<ir::VarId> = split.seed.into_iter().chain(split.slots.iter().flatten().copied()).collect();
    let params = source.params.iter().map(|p| p.var);
    let shapes: Vec<_> = split.slots.iter().zip(params).filter_map(|(slot, p)| Some(((*slot)?, p))).collect();
    let around = simplify::Around { switches, results: &[], given: &given, shapes: &shapes };
    split.reverse = simplify::run(&mut split.function, reverse, &around);
    if switches.reslice {
        simplify::reslice::run(&mut split.function, &mut split.forward, &[]);
    }
    if switches.simplify {
        simplify::frames::run(&mut [&mut split.forward, &mut split.reverse]);
    }
    split_in_lanes(diff::own::owned_split(split), switches)
}

/// The parameters that are differentiated, in the order of `wrt(..)`, or of the
/// signature.
fn wrt_order(source: &ir::Function, options: &Options) -> Vec<usize> {
    let all = (0..source.params.len()).filter(|k| source.params[*k].wrt);
    let Some(wrt) = &options.wrt else { return all.collect() };
    let position = |k: &usize| {
        let name = &source.vars[source.params[*k].var].name;
        wrt.iter().position(|w| w.plain() == name.plain()).unwrap_or(usize::MAX)
    };
    let mut order: Vec<usize> = all.collect();
    order.sort_by_key(position);
    order
}

/// Whether there is an `f_grad`: the result is a scalar and no `&mut` parameter
/// is differentiated.
fn has_gradient(source: &ir::Function) -> bool {
    let exclusive = source.params.iter().any(|p| p.wrt && is_mut_ref(&source.vars[p.var].ty));
    source.result_ty.is_float() && !exclusive
}

/// Another `#[derive_grad]` on the same function.
fn second_attribute(item: &syn::ItemFn) -> Option<proc_macro2::Span> {
    let named = |a: &&syn::Attribute| a.path().segments.last().is_some_and(|s| s.ident == "derive_grad");
    item.attrs.iter().find(named).map(syn::spanned::Spanned::span)
}

/// The attributes that generated functions bear too.
fn kept_attributes(item: &syn::ItemFn) -> TokenStream {
    const KEPT: [&str; 8] =
        ["cfg", "cfg_attr", "allow", "warn", "deny", "forbid", "track_caller", "deprecated"];
    let mut kept = TokenStream::new();
    for attr in &item.attrs {
        let Some(name) = attr.path().get_ident().map(Ident::to_string) else { continue };
        if KEPT.contains(&name.as_str()) {
            // What stands inside of the function's braces stands before generated ones.
            let attr = syn::Attribute { style: syn::AttrStyle::Outer, ..attr.clone() };
            attr.to_tokens(&mut kept);
        } else if name == "expect"
            && let syn::Meta::List(list) = &attr.meta
        {
            let lints = &list.tokens;
            kept.extend(quote!(#[allow(#lints)]));
        }
    }
    kept
}
