//! Derivatives that the user gives: `partials(e1, e2, ..)`. The body is not looked
//! at; the value is a call of the user's function.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use quote::quote;

use super::forward::Jvp;
use super::reverse::Split;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::{
    Arg, BinOp, Block, Call, Callee, Const, Function, LoadMode, Opaque, Operand, Param, Place, Sign, Step,
    Stmt, Ty, Value, Var, VarId, VarKind,
};
use crate::compiler::lower;
use crate::compiler::texts::Plain as _;

/// `f_vjp` from partial derivatives, one for each parameter of the gradient.
pub fn vjp(
    source: &Function,
    partials: &[syn::Expr],
    order: &[usize],
    diagnostics: &mut Diagnostics,
) -> Function {
    let (split, function) = build(source, partials, false, diagnostics);
    let mut function = Function { vars: split.function.vars.clone(), ..function };
    let extra = split.seed.into_iter().chain(order.iter().filter_map(|k| split.slots[*k]));
    function.params.extend(extra.map(param));
    function.body = Block { stmts: split.forward.into_iter().chain(split.reverse).collect() };
    function
}

/// The two halves behind a linked call.
pub fn split(source: &Function, partials: &[syn::Expr], diagnostics: &mut Diagnostics) -> Split {
    build(source, partials, true, diagnostics).0
}

/// The function with its tangent: the partial derivatives times the tangents of the
/// parameters.
pub fn jvp(source: &Function, partials: &[syn::Expr], order: &[usize], diagnostics: &mut Diagnostics) -> Jvp {
    tangent(source, partials, order, &|value| Stmt::Let(value, Value::Opaque(call(source))), diagnostics)
}

/// The same, to be differentiated: the value's derivative is that of a linked call of the
/// function itself.
pub fn linked_jvp(
    source: &Function,
    partials: &[syn::Expr],
    order: &[usize],
    method: bool,
    diagnostics: &mut Diagnostics,
) -> Jvp {
    let mut jvp = tangent(source, partials, order, &|value| linked_call(source, value, method), diagnostics);
    jvp.release_all();
    jvp
}

/// The function with a tangent that another function gives, which is annotated too where it
/// is to be differentiated.
pub fn given_jvp(source: &Function, path: &syn::Path, order: &[usize]) -> Jvp {
    let mut function = source.clone();
    let added = order.iter().map(|k| {
        let var = &source.vars[source.params[*k].var];
        generated(&mut function, &format!("t_{}", var.name.plain()), var.ty.clone())
    });
    let tangents: Vec<VarId> = added.collect();
    function.params.extend(tangents.iter().map(|var| param(*var)));
    let args = function.params.iter().map(|p| argument(&function, p.var)).collect::<Vec<_>>();
    let ty = source.result_ty.clone();
    let both = generated(&mut function, "both", Ty::Tuple(vec![ty.clone(), ty.clone()]));
    let part = |k| Value::Load(Place::var(both).step(Step::Field(k)), LoadMode::Use);
    let (value, tangent) =
        (generated(&mut function, "value", ty.clone()), generated(&mut function, "t_value", ty));
    let name = path.segments.last().map_or_else(|| source.name.clone(), |last| last.ident.clone());
    let callee = Callee::at(&syn::ExprPath { attrs: Vec::new(), qself: None, path: path.clone() });
    let spans = vec![(name.span(), name.span()); args.len()];
    let call = Call {
        callee,
        args,
        dest: Some(both),
        spans,
        exclusive: false,
        named: Vec::new(),
        ended: None,
        tangents: None,
    };
    let stmts = vec![Stmt::Call(Box::new(call)), Stmt::Let(value, part(0)), Stmt::Let(tangent, part(1))];
    function.result = Some(value);
    function.body = Block { stmts };
    let mut jvp = Jvp::by_hand(function, tangent);
    jvp.release_all();
    jvp
}

fn argument(function: &Function, var: VarId) -> Arg {
    match function.vars[var].ty {
        Ty::Ref(false, _) => Arg::Ref(Place::var(var)),
        Ty::Ref(true, _) => Arg::RefMut(Place::var(var)),
        _ => Arg::Value(Operand::Var(var)),
    }
}

fn tangent(
    source: &Function,
    partials: &[syn::Expr],
    order: &[usize],
    valued: &dyn Fn(VarId) -> Stmt,
    diagnostics: &mut Diagnostics,
) -> Jvp {
    let mut function = source.clone();
    let value = generated(&mut function, "value", source.result_ty.clone());
    let mut stmts = vec![valued(value)];
    let names = names(source, value, &mut function, &mut stmts);
    let mut sum: Option<Operand> = None;
    let wrt: Vec<usize> = (0..source.params.len()).filter(|k| source.params[*k].wrt).collect();
    let mut tangents = vec![value; source.params.len()];
    for (k, partial) in wrt.into_iter().zip(partials) {
        let var = &source.vars[source.params[k].var];
        let (name, ty) = (format!("t_{}", var.name.plain()), var.ty.clone());
        let tangent = generated(&mut function, &name, ty.clone());
        tangents[k] = tangent;
        let own = Value::Load(Place::var(tangent), LoadMode::Use);
        let own = local(&mut function, &mut stmts, &name, ty.peel().clone(), own);
        let partial = lower::expression(&mut function, &mut stmts, partial, &names, diagnostics);
        let product = Value::Binary(BinOp::Mul, partial, own);
        let product = local(&mut function, &mut stmts, "t", ty.peel().clone(), product);
        sum = Some(match sum {
            Some(sum) => {
                let both = Value::Binary(BinOp::Add, sum, product);
                local(&mut function, &mut stmts, "t", ty.peel().clone(), both)
            }
            None => product,
        });
    }
    let tangent = generated(&mut function, "t_value", source.result_ty.clone());
    let zero = || Operand::Const(Const::float(0.0, source.result_ty.clone()));
    stmts.push(Stmt::Let(tangent, Value::Use(sum.unwrap_or_else(zero))));
    function.params.extend(order.iter().map(|k| param(tangents[*k])));
    function.result = Some(value);
    function.body = Block { stmts };
    Jvp::by_hand(function, tangent)
}

fn local(function: &mut Function, out: &mut Vec<Stmt>, name: &str, ty: Ty, value: Value) -> Operand {
    let var = generated(function, name, ty);
    out.push(Stmt::Let(var, value));
    Operand::Var(var)
}

fn param(var: VarId) -> Param {
    Param { var, wrt: false, chosen: None, called: None, kept: false }
}

fn build(
    source: &Function,
    partials: &[syn::Expr],
    linked: bool,
    diagnostics: &mut Diagnostics,
) -> (Split, Function) {
    let mut function = source.clone();
    let value = generated(&mut function, "value", source.result_ty.clone());
    let mut forward = vec![Stmt::Let(value, Value::Opaque(call(source)))];
    let mut reverse = Vec::new();
    let (seed, seed_operand) = seed(&mut function, linked, &mut reverse);
    let names = names(source, value, &mut function, &mut forward);
    let mut slots = Vec::new();
    let mut next = partials.iter();
    for param in &source.params {
        if !param.wrt {
            slots.push(None);
            continue;
        }
        let Some(partial) = next.next() else { break };
        let name = format!("d_{}", source.vars[param.var].name).replace("r#", "");
        let ty = source.vars[param.var].ty.peel().clone();
        let slot = generated(&mut function, &name, Ty::Ref(true, Box::new(ty.clone())));
        let partial = lower::expression(&mut function, &mut reverse, partial, &names, diagnostics);
        let amount = generated(&mut function, "t", ty);
        reverse.push(Stmt::Let(amount, Value::Binary(BinOp::Mul, seed_operand.clone(), partial)));
        reverse.push(Stmt::Update(Place::var(slot), Sign::Plus, Operand::Var(amount)));
        slots.push(Some(slot));
    }
    function.result = Some(value);
    let whole = function.clone();
    (Split { function, forward, reverse, seed: Some(seed), slots, recursion: None }, whole)
}

fn generated(function: &mut Function, name: &str, ty: Ty) -> VarId {
    let name = Ident::new(name, Span::mixed_site());
    function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Generated })
}

/// The user's function, called with its own parameters.
fn call(source: &Function) -> Opaque {
    let name = &source.name;
    let args = source.params.iter().map(|p| &source.vars[p.var].name);
    let reads = source.params.iter().map(|p| p.var).collect();
    Opaque { tokens: quote!(#name(#(#args),*)), reads, writes: Vec::new(), blame: None }
}

/// The same as a call of an annotated function.
fn linked_call(source: &Function, value: VarId, method: bool) -> Stmt {
    let name = &source.name;
    let callee = if method {
        Callee::Associated(syn::parse_quote!(Self::#name))
    } else {
        Callee::Function(name.clone().into())
    };
    let args: Vec<Arg> = source.params.iter().map(|p| argument(source, p.var)).collect();
    let spans = vec![(name.span(), name.span()); args.len()];
    Stmt::Call(Box::new(Call {
        callee,
        args,
        dest: Some(value),
        spans,
        exclusive: false,
        named: Vec::new(),
        ended: None,
        tangents: None,
    }))
}

/// The seed, and the operand that it is.
fn seed(function: &mut Function, linked: bool, reverse: &mut Vec<Stmt>) -> (VarId, Operand) {
    let ty = function.result_ty.clone();
    if !linked {
        let seed = generated(function, "seed", ty);
        return (seed, Operand::Var(seed));
    }
    let seed = generated(function, "seed", Ty::Ref(false, Box::new(ty.clone())));
    let loaded = generated(function, "seed", ty);
    reverse.push(Stmt::Let(loaded, Value::Load(Place::var(seed), LoadMode::Use)));
    (seed, Operand::Var(loaded))
}

/// What the expressions may name: the parameters and `value`.
fn names(
    source: &Function,
    value: VarId,
    function: &mut Function,
    forward: &mut Vec<Stmt>,
) -> HashMap<String, Operand> {
    let mut names = HashMap::from([("value".to_owned(), Operand::Var(value))]);
    for param in &source.params {
        let var = &source.vars[param.var];
        let operand = if matches!(var.ty, Ty::Ref(..)) && var.ty.peel().is_scalar() {
            let loaded = generated(function, &var.name.to_string().replace("r#", ""), var.ty.peel().clone());
            forward.push(Stmt::Let(loaded, Value::Load(Place::var(param.var), LoadMode::Use)));
            Operand::Var(loaded)
        } else {
            Operand::Var(param.var)
        };
        names.insert(var.name.to_string(), operand);
    }
    names
}
