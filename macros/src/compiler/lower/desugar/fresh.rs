//! Names and pieces of code that desugaring makes.

use std::rc::Rc;

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Block, Expr, Lifetime, Pat, Stmt, parse_quote, parse_quote_spanned};

pub use crate::compiler::lower::context::{behind_reference, peel};
use crate::compiler::lower::macros;
use crate::compiler::texts::{Plain, TextSet};

/// Makes identifiers that occur nowhere else in a function.
#[derive(Clone, Debug)]
pub struct Fresh {
    /// The identifiers of the function.
    taken: Rc<TextSet>,
    /// What was made.
    made: TextSet,
    labels: usize,
}

impl Fresh {
    /// For a function with these tokens.
    pub fn of(item: &impl ToTokens) -> Fresh {
        let mut idents = Vec::new();
        macros::identifiers(item.to_token_stream(), &mut idents);
        Fresh::beside(Rc::new(idents.iter().map(Plain::plain).collect()))
    }

    /// For a function with these identifiers.
    pub fn beside(taken: Rc<TextSet>) -> Fresh {
        Fresh { taken, made: TextSet::default(), labels: 0 }
    }

    fn take(&mut self, name: &str) -> bool {
        !self.taken.contains(name) && self.made.insert(name.to_owned())
    }

    /// A new name, made from a text.
    pub fn name(&mut self, text: &str, span: Span) -> Ident {
        let span = Span::mixed_site().located_at(span);
        if self.take(text) {
            return Ident::new(text, span);
        }
        // Not `x_1`, which is how generated variables are told apart.
        let mut base = text.trim_start_matches("r#").to_owned();
        if base.ends_with(|c: char| c.is_ascii_digit() || c == '_') {
            base.push('v');
        }
        let mut number = 1;
        loop {
            let name = format!("{base}{number}");
            if self.take(&name) {
                return Ident::new(&name, span);
            }
            number += 1;
        }
    }

    /// A new label.
    pub fn label(&mut self, text: &str, span: Span) -> Lifetime {
        self.labels += 1;
        let name = self.name(text, span);
        Lifetime { apostrophe: name.span(), ident: name }
    }
}

/// Where generated tokens claim to be.
pub fn site(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

/// `name`
pub fn path(name: &Ident) -> Expr {
    parse_quote!(#name)
}

/// `let pat = e;`
pub fn bind(pat: &Pat, e: &Expr, span: Span) -> Stmt {
    let at = site(span);
    match pat {
        Pat::Type(t) => {
            let (pat, ty) = (&t.pat, &t.ty);
            parse_quote_spanned!(at=> let #pat: #ty = #e;)
        }
        pat => parse_quote_spanned!(at=> let #pat = #e;),
    }
}

/// `let name = e;`
pub fn define(name: &Ident, e: &Expr) -> Stmt {
    let at = site(name.span());
    parse_quote_spanned!(at=> let #name = #e;)
}

/// `let mut name = e;`
pub fn state(name: &Ident, e: &Expr) -> Stmt {
    let at = site(name.span());
    parse_quote_spanned!(at=> let mut #name = #e;)
}

/// `e;`
pub fn run(e: Expr) -> Stmt {
    Stmt::Expr(e, Some(syn::Token![;](Span::mixed_site())))
}

/// The expression that a list of statements ends with.
pub fn tail(e: Expr) -> Stmt {
    Stmt::Expr(e, None)
}

/// `{ stmts }`
pub fn block(stmts: Vec<Stmt>) -> Block {
    Block { brace_token: syn::token::Brace(Span::mixed_site()), stmts }
}

/// `{ stmts }` as an expression; a lone expression stays itself.
pub fn block_expr(mut stmts: Vec<Stmt>) -> Expr {
    if let [Stmt::Expr(_, None)] = stmts.as_slice()
        && let Some(Stmt::Expr(e, None)) = stmts.pop()
    {
        return e;
    }
    Expr::Block(syn::ExprBlock { attrs: Vec::new(), label: None, block: block(stmts) })
}

/// `if cond { then }` or `if cond { then } else { other }`
pub fn branch(cond: &Expr, then: Vec<Stmt>, other: Vec<Stmt>) -> Expr {
    let then = block(then);
    let mut branch: syn::ExprIf = if other.is_empty() {
        parse_quote!(if it #then)
    } else {
        let other = block(other);
        parse_quote!(if it #then else #other)
    };
    *branch.cond = cond.clone();
    Expr::If(branch)
}

/// `!e`
pub fn not(e: &Expr) -> Expr {
    parse_quote!(!(#e))
}

/// An expression that a method can be called on, or an operator put before.
pub fn grouped(e: &Expr) -> Expr {
    match e {
        Expr::Path(_)
        | Expr::Lit(_)
        | Expr::Tuple(_)
        | Expr::Array(_)
        | Expr::Paren(_)
        | Expr::MethodCall(_)
        | Expr::Call(_)
        | Expr::Field(_)
        | Expr::Index(_)
        | Expr::Macro(_) => e.clone(),
        e => parse_quote!((#e)),
    }
}

/// The zero of a type that is inferred.
pub fn zero() -> Expr {
    parse_quote!(::core::default::Default::default())
}

/// Whether an expression is what [`zero`] makes.
pub fn is_zero(c: &syn::ExprCall) -> bool {
    let Expr::Path(p) = &*c.func else { return false };
    let names: Vec<String> = p.path.segments.iter().map(|s| s.ident.to_string()).collect();
    p.path.leading_colon.is_some() && names == ["core", "default", "Default", "default"] && c.args.is_empty()
}

/// `N` in `::<N>`.
pub fn constant(argument: &syn::GenericArgument) -> Option<Expr> {
    match argument {
        syn::GenericArgument::Const(e) => Some(e.clone()),
        syn::GenericArgument::Type(t) => Some(parse_quote!(#t)),
        _ => None,
    }
}

/// The name that an expression is.
pub fn name_of(e: &Expr) -> Option<&Ident> {
    match peel(e) {
        Expr::Path(p) if p.qself.is_none() => p.path.get_ident(),
        _ => None,
    }
}

/// The name that a pattern is, if it is nothing more.
pub fn plain(pat: &Pat) -> Option<&Ident> {
    match pat {
        Pat::Ident(p) if p.by_ref.is_none() && p.mutability.is_none() && p.subpat.is_none() => Some(&p.ident),
        Pat::Type(t) => plain(&t.pat),
        Pat::Paren(p) => plain(&p.pat),
        _ => None,
    }
}
