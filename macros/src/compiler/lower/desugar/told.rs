//! The type that a closure says it gives, written where it is needed: takes the closure's
//! body, gives the same with `collect::<T>()` and its like, so that the type may be left
//! out when the body stands in place of a call.

use syn::{Expr, GenericArgument, PathArguments, ReturnType, Stmt, Type, parse_quote};

use super::array::is_from_fn;
use super::expect::{is_inferred, pointee};

/// Tells the body of a closure what it gives.
pub fn tell(output: &ReturnType, body: &mut Expr) {
    if let ReturnType::Type(_, ty) = output {
        expr(body, ty);
    }
}

fn expr(e: &mut Expr, ty: &Type) {
    match e {
        _ if is_inferred(ty) => {}
        Expr::Paren(p) => expr(&mut p.expr, ty),
        Expr::Block(b) => block(&mut b.block, ty),
        Expr::If(i) => {
            block(&mut i.then_branch, ty);
            if let Some((_, other)) = &mut i.else_branch {
                expr(other, ty);
            }
        }
        Expr::Match(m) => m.arms.iter_mut().for_each(|arm| expr(&mut arm.body, ty)),
        Expr::Return(r) => {
            if let Some(e) = &mut r.expr {
                expr(e, ty);
            }
        }
        Expr::Tuple(t) => {
            if let Type::Tuple(types) = ty {
                t.elems.iter_mut().zip(&types.elems).for_each(|(e, ty)| expr(e, ty));
            }
        }
        Expr::Array(a) => {
            if let Type::Array(array) = ty {
                a.elems.iter_mut().for_each(|e| expr(e, &array.elem));
            }
        }
        Expr::Call(c) if is_from_fn(c) => from_fn(c, ty),
        Expr::MethodCall(m) if m.turbofish.is_none() && m.args.is_empty() => {
            if matches!(m.method.to_string().as_str(), "collect" | "sum" | "product") {
                m.turbofish = Some(parse_quote!(::<#ty>));
            }
        }
        _ => {}
    }
}

fn block(block: &mut syn::Block, ty: &Type) {
    if let Some(Stmt::Expr(e, None)) = block.stmts.last_mut() {
        expr(e, ty);
    }
}

/// `array::from_fn::<_, N, _>(f)`, also of rows.
fn from_fn(c: &mut syn::ExprCall, ty: &Type) {
    let Type::Array(array) = pointee(ty.clone()) else { return };
    if let Some(Expr::Closure(row)) = c.args.first_mut() {
        tell(&row.output.clone(), &mut row.body);
        expr(&mut row.body, &array.elem);
    }
    let Expr::Path(p) = &mut *c.func else { return };
    let Some(last) = p.path.segments.last_mut() else { return };
    if matches!(last.arguments, PathArguments::None) {
        let length: GenericArgument = match array.len {
            Expr::Path(p) => parse_quote!(#p),
            Expr::Lit(l) => parse_quote!(#l),
            e => parse_quote!({ #e }),
        };
        last.arguments = PathArguments::AngleBracketed(parse_quote!(::<_, #length, _>));
    }
}
