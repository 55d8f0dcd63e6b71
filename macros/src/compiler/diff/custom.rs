//! Derivatives that the user gives: `partials(e1, e2, ..)`. The body is not looked
//! at; the value is a call of the user's function.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use quote::quote;

use super::reverse::Split;
use crate::compiler::diagnostics::Diagnostics;
use crate::compiler::ir::{
    BinOp, Block, Function, LoadMode, Opaque, Operand, Param, Place, Sign, Stmt, Ty, Value, Var, VarId,
    VarKind,
};
use crate::compiler::lower;

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
    function.params.extend(extra.map(|var| Param { var, wrt: false, chosen: None, called: None }));
    function.body = Block { stmts: split.forward.into_iter().chain(split.reverse).collect() };
    function
}

/// The two halves behind a linked call.
pub fn split(source: &Function, partials: &[syn::Expr], diagnostics: &mut Diagnostics) -> Split {
    build(source, partials, true, diagnostics).0
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
    (Split { function, forward, reverse, seed: Some(seed), slots }, whole)
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
