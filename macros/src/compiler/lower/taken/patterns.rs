//! Patterns of `Option`s and `Result`s.

use syn::{Pat, parse_quote};

use crate::compiler::ir::WrapperKind;

/// `p` of `Ok(p)` and `Some(p)`.
pub fn good_pattern(pat: &Pat) -> Option<(WrapperKind, &Pat)> {
    match pat {
        Pat::Paren(p) => good_pattern(&p.pat),
        Pat::TupleStruct(p) if p.elems.len() == 1 => {
            let kind = match p.path.segments.last()?.ident.to_string().as_str() {
                "Ok" => WrapperKind::Result,
                "Some" => WrapperKind::Option,
                _ => return None,
            };
            Some((kind, p.elems.first()?))
        }
        _ => None,
    }
}

/// A pattern of a `Result` of which the error is not looked at, as one of an `Option`.
pub fn as_option(pat: &mut Pat) -> Option<()> {
    if let Some((kind, inner)) = good_pattern(pat) {
        if kind == WrapperKind::Result {
            *pat = parse_quote!(::core::option::Option::Some(#inner));
        }
        return Some(());
    }
    match pat {
        Pat::Wild(_) => Some(()),
        Pat::Paren(p) => as_option(&mut p.pat),
        Pat::Or(p) => p.cases.iter_mut().map(as_option).collect(),
        Pat::TupleStruct(p) if is_bad(&Pat::TupleStruct(p.clone())) => {
            let whole = matches!(p.elems.first(), Some(Pat::Wild(_)));
            *pat = parse_quote!(::core::option::Option::None);
            whole.then_some(())
        }
        pat => is_bad(pat).then_some(()),
    }
}

/// Whether a pattern is of what is no value.
pub fn is_bad(pat: &Pat) -> bool {
    match pat {
        Pat::Wild(_) => true,
        Pat::Ident(p) => p.ident == "None",
        Pat::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "None"),
        Pat::TupleStruct(p) => is_error(&p.path),
        _ => false,
    }
}

/// `Err`
pub fn is_error(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|s| s.ident == "Err")
}

/// Whether a pattern always matches.
pub fn is_plain(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(p) => p.subpat.is_none() && p.by_ref.is_none(),
        Pat::Wild(_) => true,
        Pat::Tuple(p) => p.elems.iter().all(is_plain),
        _ => false,
    }
}
