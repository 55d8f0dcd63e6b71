//! Patterns.

use syn::{Expr, Pat, RangeLimits};

use crate::compiler::ir::CmpOp;
use crate::compiler::ir::eval::place::last_of;
use crate::compiler::ir::eval::{Cell, Num, UNREAD, value};
use crate::compiler::texts::Plain as _;

/// Whether a value matches, and what that binds.
pub(super) fn matches<N: Num>(
    pat: &Pat,
    cell: &Cell<N>,
    found: &mut Vec<(String, Cell<N>)>,
) -> Result<bool, String> {
    match pat {
        Pat::Wild(_) => Ok(true),
        Pat::Ident(p) if p.ident == "None" => Ok(cell.parts()?.is_empty()),
        Pat::Ident(p) => {
            found.push((p.ident.to_string(), cell.clone()));
            p.subpat.as_ref().map_or(Ok(true), |(_, inner)| matches(inner, cell, found))
        }
        Pat::Lit(p) => same(&Expr::Lit(p.clone()), cell, CmpOp::Eq),
        Pat::Path(p) if last_of(&p.path) == "None" => Ok(cell.parts()?.is_empty()),
        Pat::Or(p) => {
            for case in &p.cases {
                if matches(case, cell, found)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Pat::Paren(p) => matches(&p.pat, cell, found),
        Pat::Reference(p) => matches(&p.pat, cell, found),
        Pat::Type(p) => matches(&p.pat, cell, found),
        Pat::Range(p) => range(p, cell),
        Pat::Tuple(p) => all(p.elems.iter(), cell, found),
        Pat::Slice(p) => all(p.elems.iter(), cell, found),
        Pat::TupleStruct(p) if last_of(&p.path) == "Some" => all(p.elems.iter(), cell, found),
        Pat::TupleStruct(p) => {
            let elems = p.elems.iter().filter(|pat| !matches!(pat, Pat::Rest(_)));
            let named = elems.enumerate().map(|(k, pat)| (k.to_string(), pat));
            fields(&p.path, named, cell, found)
        }
        Pat::Struct(p) => {
            let named = p.fields.iter().map(|field| (field.member.plain(), &*field.pat));
            fields(&p.path, named, cell, found)
        }
        Pat::Path(p) => Ok(is_variant(&p.path, cell)),
        _ => Err(format!("{UNREAD}a pattern")),
    }
}

fn all<'a, N: Num>(
    pats: impl ExactSizeIterator<Item = &'a Pat>,
    cell: &Cell<N>,
    found: &mut Vec<(String, Cell<N>)>,
) -> Result<bool, String> {
    let parts = cell.parts()?;
    if parts.len() != pats.len() {
        return Ok(false);
    }
    for (pat, part) in pats.zip(parts) {
        if !matches(pat, part, found)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether this is the variant, or the struct, of that path.
fn is_variant<N: Num>(path: &syn::Path, cell: &Cell<N>) -> bool {
    matches!(cell, Cell::Named(name, _) if *name == last_of(path))
}

fn fields<'a, N: Num>(
    path: &syn::Path,
    pats: impl Iterator<Item = (String, &'a Pat)>,
    cell: &Cell<N>,
    found: &mut Vec<(String, Cell<N>)>,
) -> Result<bool, String> {
    if !is_variant(path, cell) {
        return Ok(false);
    }
    for (name, pat) in pats {
        if !matches(pat, cell.field(&name)?, found)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn range<N: Num>(p: &syn::PatRange, cell: &Cell<N>) -> Result<bool, String> {
    let upper = if let RangeLimits::Closed(_) = p.limits { CmpOp::Le } else { CmpOp::Lt };
    let above = p.start.as_ref().map_or(Ok(true), |start| same(start, cell, CmpOp::Ge))?;
    let below = p.end.as_ref().map_or(Ok(true), |end| same(end, cell, upper))?;
    Ok(above && below)
}

fn same<N: Num>(literal: &Expr, cell: &Cell<N>, op: CmpOp) -> Result<bool, String> {
    let literal = super::without_variables::<N>(literal)?;
    value::compare(op, cell, &literal)
}
