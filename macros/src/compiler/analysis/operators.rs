//! Operators on types of the user's: takes a function in which they stand as arithmetic,
//! gives it with calls in their place, which are differentiated as other calls are.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::compiler::ir::rewrite;
use crate::compiler::ir::{
    Arg, BinOp, Block, Call, Callee, FloatTy, Form, Function, Operand, Place, Sign, Stmt, Ty, User, Value,
    Var, VarId, VarKind,
};

/// Replaces operators by calls.
pub fn calls(function: &mut Function, krate: &TokenStream) {
    let mut body = std::mem::take(&mut function.body);
    block(function, krate, &mut body);
    function.body = body;
}

fn block(function: &mut Function, krate: &TokenStream, block: &mut Block) {
    for mut stmt in std::mem::take(&mut block.stmts) {
        rewrite::blocks(&mut stmt).into_iter().for_each(|b| self::block(function, krate, b));
        if let Stmt::Call(call) = &mut stmt
            && let Call { callee: Callee::Assign(_, types, _), args, .. } = &mut **call
            && let [Arg::RefMut(place), Arg::Value(value)] = args.as_slice()
        {
            *types = vec![function.place_ty(place), known(function, value)];
        }
        let Some(mut call) = call(function, krate, &stmt) else {
            block.stmts.push(stmt);
            continue;
        };
        // What a call defines is a value.
        let memory = call.dest.filter(|v| function.vars[*v].mutable);
        let value = memory.map(|v| {
            let Var { name, ty, .. } = function.vars[v].clone();
            function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Temp })
        });
        call.dest = value.or(call.dest);
        block.stmts.push(Stmt::Call(Box::new(call)));
        if let (Some(memory), Some(value)) = (memory, value) {
            block.stmts.push(Stmt::Let(memory, Value::Use(Operand::Var(value))));
        }
    }
}

fn call(function: &mut Function, krate: &TokenStream, stmt: &Stmt) -> Option<Call> {
    match stmt {
        Stmt::Let(var, Value::Binary(op, a, b)) => {
            let name = binary(*op)?;
            is_user(function, &[a, b], Some(*var)).then(|| operator(function, krate, name, *var, &[a, b]))
        }
        Stmt::Let(var, Value::Neg(a)) => {
            is_user(function, &[a], Some(*var)).then(|| operator(function, krate, "Neg", *var, &[a]))
        }
        Stmt::Update(place, sign, value) => {
            let user = matches!(function.place_ty(place), Ty::User(_)) || is_user(function, &[value], None);
            user.then(|| assign(function, place, *sign, value))
        }
        _ => None,
    }
}

fn is_user(function: &Function, operands: &[&Operand], result: Option<VarId>) -> bool {
    let types = operands.iter().map(|o| function.operand_ty(o).peel().clone());
    types.chain(result.map(|v| function.vars[v].ty.clone())).any(|t| matches!(t, Ty::User(_)))
}

fn binary(op: BinOp) -> Option<&'static str> {
    Some(match op {
        BinOp::Add => "Add",
        BinOp::Sub => "Sub",
        BinOp::Mul => "Mul",
        BinOp::Div => "Div",
        BinOp::Rem => "Rem",
        BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor | BinOp::Shl | BinOp::Shr => return None,
    })
}

/// `let var = a op b`; the result's type is the operands' for sums of one type, else
/// what the operator says.
fn operator(
    function: &mut Function,
    krate: &TokenStream,
    name: &str,
    var: VarId,
    operands: &[&Operand],
) -> Call {
    let span = function.vars[var].name.span();
    let types: Vec<Ty> = operands.iter().map(|o| known(function, o)).collect();
    let ident = Ident::new(name, Span::mixed_site().located_at(span));
    function.vars[var].ty = result(function, krate, &ident, &types, &function.vars[var].ty);
    let args = operands.iter().map(|o| Arg::Value((*o).clone())).collect();
    let spans = vec![(span, span); operands.len()];
    Call {
        callee: Callee::Operator(ident, types, Form::Plain),
        args,
        dest: Some(var),
        spans,
        exclusive: false,
        named: Vec::new(),
        ended: None,
        tangents: None,
    }
}

fn known(function: &Function, operand: &Operand) -> Ty {
    match function.operand_ty(operand).peel() {
        Ty::Float(FloatTy::Any) => Ty::Float(function.ambient_float()),
        other => other.clone(),
    }
}

fn result(function: &Function, krate: &TokenStream, name: &Ident, types: &[Ty], old: &Ty) -> Ty {
    let text = |t: &Ty| match t {
        Ty::User(user) if user.is_open() => None,
        Ty::User(User { tokens: Some(tokens), .. }) => Some(tokens.clone()),
        Ty::Float(FloatTy::F64) => Some(quote!(::core::primitive::f64)),
        Ty::Float(FloatTy::F32) => Some(quote!(::core::primitive::f32)),
        Ty::Float(FloatTy::Param(name)) => Some(quote!(#name)),
        _ => None,
    };
    let sum = matches!(name.to_string().as_str(), "Add" | "Sub" | "Neg");
    let same = types.iter().all(|t| text(t).map(|t| t.to_string()) == text(&types[0]).map(|t| t.to_string()));
    let fields = match old {
        Ty::User(user) => user.fields.clone(),
        _ => Vec::new(),
    };
    let texts: Option<Vec<TokenStream>> = types.iter().map(text).collect();
    let tokens = match texts {
        Some(texts) if sum && same => Some(texts[0].clone()),
        Some(mut texts) => {
            if texts.len() == 1 {
                texts.push(quote!(()));
            }
            let name = Ident::new(&name.to_string(), Span::mixed_site());
            Some(
                quote!(<#krate::__private::operators::#name as #krate::__private::Operator<#(#texts),*>>::Output),
            )
        }
        None => None,
    };
    let _ = function;
    Ty::User(User { tokens, fields })
}

fn assign(function: &Function, place: &Place, sign: Sign, value: &Operand) -> Call {
    let name = if sign == Sign::Plus { "AddAssign" } else { "SubAssign" };
    let span = function.vars[place.root].name.span();
    let types = vec![function.place_ty(place), known(function, value)];
    let callee = Callee::Assign(Ident::new(name, Span::mixed_site().located_at(span)), types, Form::Plain);
    let args = vec![Arg::RefMut(place.clone()), Arg::Value(value.clone())];
    Call {
        callee,
        args,
        dest: None,
        spans: vec![(span, span); 2],
        exclusive: false,
        named: Vec::new(),
        ended: None,
        tangents: None,
    }
}
