//! What other annotated functions need for second and higher derivatives through calls: both
//! halves of the reverse sweep of a function's hidden tangent, of the tangent of that, and so
//! on.
//!
//! They are those of a function of the parameters and their tangents that gives the value
//! and its tangent.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{FnArg, ItemFn, parse_quote};

use super::{Jvp, simplified};
use crate::compiler::analysis::activity::Activity;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::emit::companion;
use crate::compiler::emit::function::Frame;
use crate::compiler::emit::tangents;
use crate::compiler::ir::{Function, Operand, Param, Stmt, Ty, Value, Var, VarId, VarKind};
use crate::compiler::options::Options;
use crate::compiler::{diff, simplify, split};

/// The halves of the hidden tangent; `None` where what they would have to keep cannot be
/// named. Where third derivatives are asked for, also the tangent of the hidden tangent, with
/// its halves, and so on.
pub fn halves(
    frame: &Frame,
    plain: Jvp,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    if diff::replay::is_replayed(frame.source) {
        return None;
    }
    let code = level(frame, plain, (options.levels(), options), diagnostics)?;
    Some(tangents::second(frame, &code, options.levels()))
}

/// The halves of a tangent, and as many further levels as there are.
fn level(
    frame: &Frame,
    plain: Jvp,
    (levels, options): (usize, &Options),
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    let tangent = pair(frame, tidied(plain, options));
    let (item, facts) = (signature(frame), Activity::of(&tangent));
    let halves = split(&tangent, &facts, options.switches);
    let of_tangent = of_tangent(frame, &item, &tangent);
    let code = companion::emit(&of_tangent, &halves, diagnostics);
    let mut code = (!code.is_empty()).then_some(code)?;
    if levels < 2 {
        return Some(code);
    }
    let plain = diff::forward::jvp_again(&tangent, &facts, &of_tangent.order, of_tangent.level() + 1);
    if !plain.unsupported.is_empty() {
        return None;
    }
    let again = tangents::again(&of_tangent, &super::tidied(plain.clone(), options.switches));
    code.extend(again);
    code.extend(level(&of_tangent, plain, (levels - 1, options), diagnostics)?);
    Some(code)
}

/// The halves of an operator's tangent.
pub fn of_operator(
    frame: &Frame,
    plain: Jvp,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    if diff::replay::is_replayed(frame.source) {
        return None;
    }
    level(frame, plain, (1, options), diagnostics)
}

/// The frame of a hidden tangent.
pub fn of_tangent<'f>(frame: &Frame<'f>, item: &'f ItemFn, tangent: &'f Function) -> Frame<'f> {
    Frame {
        item,
        source: tangent,
        order: (0..tangent.params.len()).filter(|k| tangent.params[*k].wrt).collect(),
        method: true,
        of_tangent: frame.of_tangent.or(Some(frame.source.params.len())),
        formulas: Vec::new(),
        notes: Vec::new(),
        ..frame.clone()
    }
}

fn tidied(plain: Jvp, options: &Options) -> Jvp {
    if !options.switches.simplify {
        return plain;
    }
    let mut jvp = simplified(plain, |function, stmts, results| simplify::values(function, stmts, results));
    jvp.release();
    jvp
}

/// The function that gives the value and the tangent, of the parameters, and for each of
/// them a tangent.
fn pair(frame: &Frame, jvp: Jvp) -> Function {
    let (source, tangent) = (frame.source, jvp.tangent);
    let mut function = jvp.function;
    let tangents = function.params.split_off(source.params.len());
    function.params.clone_from(&source.params);
    with_tangents(frame, &mut function, &|_, k| {
        Some(tangents[frame.order.iter().position(|o| *o == k)?].var)
    });
    if let (Some(value), Some(tangent)) = (function.result, tangent) {
        let ty = function.result_ty.clone();
        let both = add(&mut function, "both", Ty::Tuple(vec![ty.clone(), ty]), VarKind::Temp);
        let parts = [value, tangent].map(Operand::Var).to_vec();
        function.body.stmts.push(Stmt::Let(both, Value::Tuple(parts)));
        function.result_ty = function.vars[both].ty.clone();
        function.result = Some(both);
    }
    function
}

/// What is known of the hidden tangent of a function whose body is not there.
pub fn known(frame: &Frame) -> Function {
    let mut function = frame.source.without_body();
    with_tangents(frame, &mut function, &|function, k| {
        let param = &frame.source.params[k];
        let ty = frame.source.vars[param.var].ty.clone();
        let name = format!("t_{}", function.params.len());
        param.wrt.then(|| add(function, &name, ty, VarKind::Param))
    });
    let ty = function.result_ty.clone();
    function.result_ty = Ty::Tuple(vec![ty.clone(), ty]);
    function
}

/// Adds to the parameters a tangent for each of them.
fn with_tangents(
    frame: &Frame,
    function: &mut Function,
    tangent: &dyn Fn(&mut Function, usize) -> Option<VarId>,
) {
    for (k, param) in frame.source.params.iter().enumerate() {
        let given = tangent(function, k);
        let var = given.unwrap_or_else(|| left_out(function, &left_out_ty(param, &frame.krate)));
        function.params.push(Param { var, chosen: None, called: None, ..param.clone() });
    }
}

/// The place of the tangent of a parameter that is not differentiated.
fn left_out(function: &mut Function, of: &TokenStream) -> VarId {
    let ty = Ty::Other(quote!(::core::option::Option<#of>));
    let name = format!("left_out_{}", function.params.len());
    add(function, &name, ty, VarKind::Param)
}

/// The type of which there is no tangent.
fn left_out_ty(param: &Param, krate: &dyn ToTokens) -> TokenStream {
    if param.kept { quote!(#krate::__private::Bystander) } else { quote!(#krate::__private::LeftOut) }
}

fn add(function: &mut Function, name: &str, ty: Ty, kind: VarKind) -> VarId {
    let name = Ident::new(name, Span::mixed_site());
    function.vars.add(Var { name, ty, mutable: false, kind })
}

/// The signature of the hidden tangent.
pub fn signature(frame: &Frame) -> ItemFn {
    let (mut item, krate) = (frame.item.clone(), &frame.krate);
    let count = frame.of_tangent.unwrap_or(frame.source.params.len());
    item.sig.ident = tangents::hook_name(frame);
    if !frame.method {
        item.vis = parse_quote!(pub);
    }
    let tangents: Vec<FnArg> = frame
        .source
        .params
        .iter()
        .zip(&item.sig.inputs)
        .enumerate()
        .filter_map(|(k, (param, input))| {
            let FnArg::Typed(typed) = input else { return None };
            let t = &typed.ty;
            Some(match (param.wrt, k < count) {
                (true, true) => parse_quote!(_: ::core::option::Option<#t>),
                (false, true) => {
                    let t = left_out_ty(param, krate);
                    parse_quote!(_: ::core::option::Option<#t>)
                }
                // It is one already.
                (_, false) => parse_quote!(_: #t),
            })
        })
        .collect();
    item.sig.inputs.extend(tangents);
    let output = frame.tangent_output();
    item.sig.output = parse_quote!(-> #output);
    item
}
