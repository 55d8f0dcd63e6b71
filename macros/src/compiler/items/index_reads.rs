//! What of `self` an `impl` of `IndexMut` reads to find an element: takes the `impl`, gives the
//! fields. In an adjoint they are copies, which do not change along with the value's.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Expr, ImplItem, ItemImpl, Member, Stmt};

use crate::compiler::ir::held;
use crate::compiler::texts::{Plain as _, mentions};

/// The fields that are read.
#[derive(Debug, Default)]
pub struct Reads {
    /// By name or position; `None` where something is read that is not seen.
    pub names: Option<BTreeSet<String>>,
    /// Those whose value is used.
    pub values: Vec<Member>,
}

impl Reads {
    /// Reads an `impl`.
    pub fn of(block: &ItemImpl) -> Reads {
        let mut reads = Reads { names: Some(BTreeSet::new()), values: Vec::new() };
        for item in &block.items {
            if let ImplItem::Fn(method) = item {
                reads.block(&method.block);
            }
        }
        reads
    }

    /// The names under which code may reach the fields.
    pub fn known_as(&self, own: Option<&str>) -> Option<BTreeSet<String>> {
        let each = |name: &String| {
            let of = |of: &str| held(of, name);
            [Some(name.clone()), Some(of("Self")), own.map(of)].into_iter().flatten()
        };
        self.names.as_ref().map(|names| names.iter().flat_map(each).collect())
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
                self.part(&i.expr);
                self.visit_expr(&i.index);
            }
            Expr::Field(f) => self.part(&f.base),
            Expr::Paren(p) => self.part(&p.expr),
            Expr::Reference(r) => self.part(&r.expr),
            Expr::MethodCall(m) if !is_self(&m.receiver) => {
                self.part(&m.receiver);
                m.args.iter().for_each(|arg| self.visit_expr(arg));
            }
            Expr::Path(_) if is_self(e) => {}
            _ => self.visit_expr(e),
        }
    }

    fn read(&mut self, member: &Member, value: bool) {
        let name = match member {
            Member::Named(name) => name.plain(),
            Member::Unnamed(k) => k.index.to_string(),
        };
        self.names.iter_mut().for_each(|names| {
            names.insert(name.clone());
        });
        if value && !self.values.contains(member) {
            self.values.push(member.clone());
        }
    }
}

impl Visit<'_> for Reads {
    fn visit_expr(&mut self, e: &Expr) {
        match e {
            Expr::Reference(r) => match own_field(&r.expr) {
                Some(member) => self.read(member, false),
                None => self.visit_expr(&r.expr),
            },
            // The length of a list is the same in the adjoint.
            Expr::MethodCall(m) if m.method == "len" && own_field(&m.receiver).is_some() => {}
            Expr::Field(f) if is_self(&f.base) => self.read(&f.member, true),
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
        Expr::Paren(p) => own_field(&p.expr),
        _ => None,
    }
}

fn is_self(e: &Expr) -> bool {
    matches!(e, Expr::Path(p) if p.path.is_ident("self"))
}

// For an `impl IndexMut<usize> for Grid` that reads `self.cols`, emits
//
//     const _: () = {
//         fn checks(of: &Grid) {
//             ::derive_grad::__private::position_of(&of.cols).discrete();
//         }
//     };
pub fn check(reads: &Reads, block: &ItemImpl, krate: &TokenStream) -> TokenStream {
    if reads.values.is_empty() {
        return TokenStream::new();
    }
    let (generics, _, clause) = block.generics.split_for_impl();
    let own = block.self_ty.to_token_stream();
    let fields = &reads.values;
    quote! {
        const _: () = {
            #[allow(dead_code, unused_imports)]
            fn checks #generics (of: &#own) #clause {
                use #krate::__private::PlaceOther as _;
                #(#krate::__private::place_from(&of.#fields).discrete();)*
            }
        };
    }
}
