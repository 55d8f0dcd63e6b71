//! Loops over something together with the indices of a list.

use super::{Affine, Rewrite, Scan};
use crate::compiler::analysis::lengths::Lengths;
use crate::compiler::ir::{Block, Function, Loop, LoopKind, Operand, Stmt, VarId};

// Of `for (i, x) in (0..n).zip(others) { let i1: usize = i; d_w[i1] += x; }`, where `d_w` is as long
// as `n` says, emits
//
//     let d_w_part = &mut d_w[..n];
//     for (i, x) in (0..n).zip(others) { let i1: usize = i; d_w_part[i1] += x; }
/// A loop over something together with the indices of a list (`lower::desugar::beside`): it may
/// end earlier, so only what is certainly as long is cut.
pub fn beside(function: &mut Function, l: &Loop, lengths: &Lengths) -> Option<Vec<Stmt>> {
    let (index, to) = indices_beside(function, l)?;
    let mut parts = Scan::new(function, index, &l.body).parts(&l.body);
    for part in &mut parts {
        part.length = lengths.of_place(function, &part.whole());
    }
    parts.retain(|part| part.is_known(function, (&to, 0.0), lengths) && part.is_cut(function, &to, lengths));
    if parts.is_empty() {
        return None;
    }
    let mut rewrite = Rewrite { function, out: Vec::new() };
    let mut body = l.body.stmts.clone();
    let affine = Affine::values(&body, index);
    for part in &parts {
        let view = rewrite.view(part, None, &to);
        rewrite.replace(&mut body, part, view, index, &affine);
    }
    let l = Loop { kind: l.kind.clone(), body: Block { stmts: body }, exit: l.exit };
    rewrite.out.push(Stmt::Loop(Box::new(l)));
    Some(rewrite.out)
}

/// The index of such a loop, and what it is below.
fn indices_beside(function: &Function, l: &Loop) -> Option<(VarId, Operand)> {
    let LoopKind::Items { pattern, iter, .. } = &l.kind else { return None };
    let Ok(syn::Expr::MethodCall(zip)) = syn::parse2(iter.tokens.clone()) else { return None };
    let [other] = zip.args.iter().collect::<Vec<_>>()[..] else { return None };
    if zip.method != "zip" {
        return None;
    }
    let (position, end) = match (end_of_range(&zip.receiver), end_of_range(other)) {
        (Some(end), _) => (0, end),
        (None, Some(end)) => (1, end),
        (None, None) => return None,
    };
    let parse = |input: syn::parse::ParseStream<'_>| syn::Pat::parse_multi(input);
    let Ok(syn::Pat::Tuple(both)) = syn::parse::Parser::parse2(parse, pattern.clone()) else { return None };
    let syn::Pat::Ident(counter) = both.elems.iter().nth(position)? else { return None };
    let first = l.body.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Inert(inert) => Some(inert),
        _ => None,
    })?;
    let Ok(syn::Stmt::Local(copy)) = syn::parse2(first.code.tokens.clone()) else { return None };
    let is_copy = matches!(copy.init.map(|init| *init.expr), Some(syn::Expr::Path(p)) if p.path.is_ident(&counter.ident));
    let is_steady = matches!(&copy.pat, syn::Pat::Type(t) if matches!(&*t.pat, syn::Pat::Ident(p) if p.mutability.is_none()));
    let (true, true, [index]) = (is_copy, is_steady, &first.defines[..]) else { return None };
    let end = iter.reads.iter().find(|var| function.vars[**var].name == *end)?;
    Some((*index, Operand::Var(*end)))
}

/// The name of `n` in `0..n`.
fn end_of_range(e: &syn::Expr) -> Option<&syn::Ident> {
    match e {
        syn::Expr::Paren(e) => end_of_range(&e.expr),
        syn::Expr::Group(e) => end_of_range(&e.expr),
        syn::Expr::Range(syn::ExprRange {
            end: Some(end), limits: syn::RangeLimits::HalfOpen(_), ..
        }) => match &**end {
            syn::Expr::Path(p) => p.path.get_ident(),
            _ => None,
        },
        _ => None,
    }
}
