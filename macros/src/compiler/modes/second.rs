//! What other annotated functions need for second derivatives through calls: both halves of
//! the reverse sweep of a function's hidden tangent.
//!
//! They are those of a function of the parameters and their tangents that gives the value
//! and its tangent.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
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
/// named.
pub fn halves(
    frame: &Frame,
    plain: Jvp,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<TokenStream> {
    if diff::replay::is_replayed(frame.source) {
        return None;
    }
    let tangent = pair(frame, tidied(plain, options));
    let item = signature(frame);
    let all = (0..tangent.params.len()).filter(|k| tangent.params[*k].wrt).collect();
    let halves = split(&tangent, &Activity::of(&tangent), options.switches);
    let of_tangent = Frame {
        item: &item,
        source: &tangent,
        order: all,
        method: true,
        of_tangent: Some(frame.source.params.len()),
        formulas: Vec::new(),
        notes: Vec::new(),
        ..frame.clone()
    };
    let code = companion::emit(&of_tangent, &halves, diagnostics);
    (!code.is_empty()).then(|| tangents::second(frame, &code))
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
    for (k, param) in source.params.iter().enumerate() {
        let var = match frame.order.iter().position(|o| *o == k) {
            Some(at) => tangents[at].var,
            None => left_out(&mut function, k, &frame.krate),
        };
        function.params.push(Param { var, wrt: param.wrt, chosen: None, called: None, kept: false });
    }
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

/// The place of the tangent of a parameter that is not differentiated.
fn left_out(function: &mut Function, k: usize, krate: &TokenStream) -> VarId {
    let ty = Ty::Other(quote!(::core::option::Option<#krate::__private::LeftOut>));
    add(function, &format!("t_{k}"), ty, VarKind::Param)
}

fn add(function: &mut Function, name: &str, ty: Ty, kind: VarKind) -> VarId {
    let name = Ident::new(name, Span::mixed_site());
    function.vars.add(Var { name, ty, mutable: false, kind })
}

/// The signature of the hidden tangent.
fn signature(frame: &Frame) -> ItemFn {
    let (mut item, krate) = (frame.item.clone(), &frame.krate);
    item.sig.ident = tangents::hook_name(frame);
    if !frame.method {
        item.vis = parse_quote!(pub);
    }
    let tangents: Vec<FnArg> = frame
        .source
        .params
        .iter()
        .zip(&item.sig.inputs)
        .filter_map(|(param, input)| {
            let FnArg::Typed(typed) = input else { return None };
            let t = &typed.ty;
            let t = if param.wrt { quote!(#t) } else { quote!(#krate::__private::LeftOut) };
            Some(parse_quote!(_: ::core::option::Option<#t>))
        })
        .collect();
    item.sig.inputs.extend(tangents);
    let output = frame.tangent_output();
    item.sig.output = parse_quote!(-> #output);
    item
}
