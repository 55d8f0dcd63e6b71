//! What of `self` an `impl` of `IndexMut` reads to find an element: takes the `impl`, gives the
//! fields. In an adjoint they are copies, which do not change along with the value's.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Expr, ImplItem, ItemImpl, Member, Stmt};

use crate::compiler::texts::{Plain as _, located, mentions};

/// The fields that are read.
#[derive(Debug, Default)]
pub struct Reads {
    /// By name or position; `None` where something is read that is not seen.
    pub names: Option<BTreeSet<String>>,
    /// Those whose value is used.
    pub values: Vec<Member>,
    /// Those of which something may be used that is not seen: by references and methods.
    pub reached: Vec<Member>,
}

impl Reads {
    /// Reads an `impl`.
    pub fn of(block: &ItemImpl) -> Reads {
        let mut reads = Reads { names: Some(BTreeSet::new()), ..Reads::default() };
        for item in &block.items {
            if let ImplItem::Fn(method) = item {
                reads.block(&method.block);
            }
        }
        reads
    }

    fn block(&mut self, block: &syn::Block) {
        let Some((last, before)) = block.stmts.split_last() else { return };
        before.iter().for_each(|stmt| self.visit_stmt(stmt));
        match last {
            Stmt::Expr(e, None) => self.given(e),
            _ => self.visit_stmt(last),
        }
    }

    /// What the function gives: a part of `self`.
    fn given(&mut self, e: &Expr) {
        match e {
            Expr::Reference(r) => self.part(&r.expr),
            Expr::Paren(p) => self.given(&p.expr),
            Expr::Block(b) => self.block(&b.block),
            Expr::If(i) => {
                self.visit_expr(&i.cond);
                self.block(&i.then_branch);
                i.else_branch.iter().for_each(|(_, e)| self.given(e));
            }
            Expr::Match(m) => {
                self.visit_expr(&m.expr);
                for arm in &m.arms {
                    arm.guard.iter().for_each(|(_, guard)| self.visit_expr(guard));
                    self.given(&arm.body);
                }
            }
            _ => self.part(e),
        }
    }

    /// A path from `self` to what is given, of which only the indices are read.
    fn part(&mut self, e: &Expr) {
        match e {
            Expr::Index(i) => {
                // Another `impl` may read what it wants to.
                if is_self(&i.expr) {
                    self.names = None;
                }
                self.part(&i.expr);
                self.visit_expr(&i.index);
            }
            Expr::Field(f) => self.part(&f.base),
            Expr::Paren(p) => self.part(&p.expr),
            Expr::Reference(r) => self.part(&r.expr),
            Expr::MethodCall(m) if !is_self(&m.receiver) => {
                self.reach(&m.receiver);
                m.args.iter().for_each(|arg| self.visit_expr(arg));
            }
            Expr::Path(_) if is_self(e) => {}
            _ => self.visit_expr(e),
        }
    }

    /// What is lent to a method, or by a reference.
    fn reach(&mut self, e: &Expr) {
        if let Some(member) = own_field(e)
            && !self.reached.contains(member)
        {
            self.reached.push(member.clone());
        }
        self.part(e);
    }

    fn read(&mut self, member: &Member) {
        self.names.iter_mut().for_each(|names| {
            names.insert(member.plain());
        });
    }
}

impl Visit<'_> for Reads {
    fn visit_expr(&mut self, e: &Expr) {
        match e {
            Expr::Reference(r) => match own_field(&r.expr) {
                Some(member) => {
                    self.read(member);
                    self.reach(&r.expr);
                }
                None => self.visit_expr(&r.expr),
            },
            // The length of a list is the same in the adjoint.
            Expr::MethodCall(m) if m.method == "len" && own_field(&m.receiver).is_some() => {
                own_field(&m.receiver).into_iter().for_each(|member| self.read(member));
                self.reach(&m.receiver);
            }
            Expr::Field(f) if is_self(&f.base) => {
                self.read(&f.member);
                if !self.values.contains(&f.member) {
                    self.values.push(f.member.clone());
                }
            }
            Expr::Path(_) if is_self(e) => self.names = None,
            _ => visit::visit_expr(self, e),
        }
    }

    fn visit_macro(&mut self, m: &syn::Macro) {
        if let Ok(args) = m.parse_body_with(Punctuated::<Expr, syn::Token![,]>::parse_terminated) {
            args.iter().for_each(|arg| self.visit_expr(arg));
        } else if mentions(&m.tokens, &|name| name == "self") {
            self.names = None;
        }
    }
}

/// The field in `self.field`, `self.field[i]` and the like.
fn own_field(e: &Expr) -> Option<&Member> {
    match e {
        Expr::Field(f) if is_self(&f.base) => Some(&f.member),
        Expr::Field(f) => own_field(&f.base),
        Expr::Index(i) => own_field(&i.expr),
        Expr::Paren(p) => own_field(&p.expr),
        _ => None,
    }
}

fn is_self(e: &Expr) -> bool {
    matches!(e, Expr::Path(p) if p.path.is_ident("self"))
}

// For an `impl IndexMut<usize> for Grid` that reads `self.cols` and gives
// `self.data.get_mut(..).unwrap()`, emits
//
//     const _: () = {
//         fn checks(of: &Grid) {
//             ::derive_grad::__private::place_from(&of.cols).discrete();
//             ::derive_grad::__private::place_from(&of.data).list();
//         }
//     };
pub fn check(reads: &Reads, block: &ItemImpl, krate: &TokenStream) -> TokenStream {
    let (values, reached) = (&reads.values, &reads.reached);
    if values.is_empty() && reached.is_empty() {
        return TokenStream::new();
    }
    let (generics, _, clause) = block.generics.split_for_impl();
    let own = block.self_ty.to_token_stream();
    let state = |field: &Member, what: TokenStream| {
        located(quote!(#krate::__private::place_from(&of.#field).#what();), (field.span(), field.span()))
    };
    let values = values.iter().map(|field| state(field, quote!(discrete)));
    let reached = reached.iter().map(|field| state(field, quote!(list)));
    quote! {
        const _: () = {
            #[allow(dead_code, unused_imports)]
            fn checks #generics (of: &#own) #clause {
                use #krate::__private::PlaceOther as _;
                #(#values)*
                #(#reached)*
            }
        };
    }
}
