//! Functions that are chosen or stand in an array: what is chosen is a number, and a call
//! branches on it. `let g = if c { f } else { h };` becomes the number and the closure
//! `|x| match which { 0 => f(x), _ => h(x) }`; `let table = [f, h];` an array of numbers,
//! and a call of what is taken from it such a branch.

use proc_macro2::{Ident, Literal};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, Expr, ItemFn, Local, Pat, Stmt, parse_quote};

use super::Desugar;
use super::closure::mutable_name;
use super::fresh::{define, name_of, path, peel};
use crate::compiler::texts::{Plain as _, TextMap, TextSet};

impl Desugar<'_> {
    /// What a variable that holds a chosen function is: the number of the function, and the
    /// closure that stands for it.
    pub fn chosen(&mut self, item: &ItemFn, name: &Ident, init: &Expr) -> Option<(Vec<Stmt>, Expr)> {
        let mut functions = Vec::new();
        let number = self.numbered(init, &mut functions)?;
        let arity = arity(item, name)?;
        let which = self.steady("which", name.span());
        let args: Vec<Ident> = (0..arity).map(|_| self.fresh.name("given", name.span())).collect();
        let call = dispatched(&path(&which), &functions, &args.iter().map(path).collect::<Vec<_>>());
        let closure = parse_quote!(|#(#args),*| #call);
        Some((vec![define(&which, &number)], closure))
    }

    /// A choice between functions as one between their numbers.
    fn numbered(&self, e: &Expr, functions: &mut Vec<Expr>) -> Option<Expr> {
        match peel(e) {
            Expr::If(i) => {
                let mut i = i.clone();
                let then = self.numbered(only(&i.then_branch)?, functions)?;
                i.then_branch = parse_quote!({ #then });
                let (_, other) = i.else_branch.as_mut()?;
                let number = self.numbered(other, functions)?;
                **other = if matches!(number, Expr::If(_)) { number } else { parse_quote!({ #number }) };
                Some(Expr::If(i))
            }
            Expr::Match(m) => {
                let mut m = m.clone();
                for arm in &mut m.arms {
                    if !crate::compiler::lower::leave::diverges(&arm.body) {
                        *arm.body = self.numbered(&arm.body, functions)?;
                    }
                }
                Some(Expr::Match(m))
            }
            Expr::Block(b) if b.label.is_none() => self.numbered(only(&b.block)?, functions),
            Expr::Cast(c) if matches!(*c.ty, syn::Type::BareFn(_)) => self.numbered(&c.expr, functions),
            e if self.is_function_of_outside(e) => {
                functions.push(e.clone());
                let number = Literal::usize_suffixed(functions.len() - 1);
                Some(parse_quote!(#number))
            }
            _ => None,
        }
    }

    /// A path that is no variable, or a closure that owns nothing.
    fn is_function_of_outside(&self, e: &Expr) -> bool {
        match e {
            Expr::Path(p) => p.path.get_ident().is_none_or(|name| !self.facts.is_local(&name.plain())),
            Expr::Closure(c) => c.capture.is_none(),
            _ => false,
        }
    }

    /// Writes the arrays of functions of a function as arrays of numbers, where what is
    /// taken from them is called with something varied.
    pub fn tables(&mut self, item: &mut ItemFn) -> bool {
        let mut find = Tables { desugar: self, found: TextMap::default(), several: false };
        find.visit_block(&item.block);
        let Some((name, functions)) = find.found.iter().next().filter(|_| !find.several) else {
            return false;
        };
        let (name, functions) = (name.clone(), functions.clone());
        let mut taken = Taken { table: &name, names: TextSet::default() };
        taken.visit_block(&item.block);
        let names = taken.names;
        let mut uses = Uses { table: &name, names: &names, fine: true, active: false, desugar: self };
        uses.visit_block(&item.block);
        if !(uses.fine && uses.active) {
            return false;
        }
        Rewrite { table: &name, names: &names, functions: &functions }.visit_block_mut(&mut item.block);
        true
    }
}

/// The only expression of a block.
fn only(block: &syn::Block) -> Option<&Expr> {
    match block.stmts.as_slice() {
        [Stmt::Expr(e, None)] => Some(e),
        _ => None,
    }
}

/// A call of one of several functions.
fn dispatched(which: &Expr, functions: &[Expr], args: &[Expr]) -> Expr {
    let arms = functions.iter().enumerate().map(|(k, f)| -> Arm {
        let call: Expr = match f {
            Expr::Closure(_) => parse_quote!((#f)(#(#args),*)),
            f => parse_quote!(#f(#(#args),*)),
        };
        let number = Literal::usize_suffixed(k);
        if k + 1 == functions.len() { parse_quote!(_ => #call,) } else { parse_quote!(#number => #call,) }
    });
    parse_quote!(match #which { #(#arms)* })
}

/// With how many arguments a name is called.
fn arity(item: &ItemFn, name: &Ident) -> Option<usize> {
    struct Find<'n>(&'n Ident, Option<usize>);
    impl<'ast> Visit<'ast> for Find<'_> {
        fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
            if name_of(&c.func).is_some_and(|name| name.plain() == self.0.plain()) {
                self.1.get_or_insert(c.args.len());
            }
            visit::visit_expr_call(self, c);
        }
    }
    let mut find = Find(name, None);
    find.visit_block(&item.block);
    find.1
}

/// Finds arrays of functions in variables.
struct Tables<'d, 'a> {
    desugar: &'d Desugar<'a>,
    found: TextMap<Vec<Expr>>,
    several: bool,
}

impl Tables<'_, '_> {
    fn functions(&self, local: &Local) -> Option<(Ident, Vec<Expr>)> {
        let name = mutable_name(&local.pat).filter(|name| !self.desugar.facts.is_mutable(&name.plain()))?;
        let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
        let typed = matches!(&local.pat, Pat::Type(t) if is_table(&t.ty));
        let Expr::Array(array) = peel(&init.expr) else { return None };
        let cast = |e: &Expr| matches!(e, Expr::Cast(c) if matches!(*c.ty, syn::Type::BareFn(_)));
        let functions: Option<Vec<Expr>> = array
            .elems
            .iter()
            .map(|e| match peel(e) {
                Expr::Cast(c) if cast(e) => Some(peel(&c.expr).clone()),
                e => Some(e.clone()),
            })
            .map(|e| e.filter(|e| self.desugar.is_function_of_outside(e)))
            .collect();
        let is_one = typed || array.elems.iter().any(cast);
        functions.filter(|all| is_one && !all.is_empty()).map(|all| (name, all))
    }
}

/// `[fn(f64) -> f64; 3]`
fn is_table(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Array(a) if matches!(*a.elem, syn::Type::BareFn(_)))
}

impl<'ast> Visit<'ast> for Tables<'_, '_> {
    fn visit_local(&mut self, local: &'ast Local) {
        if let Some((name, functions)) = self.functions(local) {
            self.several |= !self.found.is_empty();
            self.found.insert(name.plain(), functions);
        }
        visit::visit_local(self, local);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Finds the names that are bound to elements of a table: of loops over it, and of closures
/// in chains that begin with it.
struct Taken<'n> {
    table: &'n str,
    names: TextSet,
}

impl Taken<'_> {
    fn mentions(&self, e: &Expr) -> bool {
        let mut idents = Vec::new();
        crate::compiler::lower::macros::identifiers(quote::ToTokens::to_token_stream(e), &mut idents);
        idents.iter().any(|ident| ident.plain() == self.table || self.names.contains(&ident.plain()))
    }

    fn note(&mut self, pat: &Pat) {
        struct Find<'t>(&'t mut TextSet);
        impl<'ast> Visit<'ast> for Find<'_> {
            fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
                self.0.insert(p.ident.plain());
                visit::visit_pat_ident(self, p);
            }
        }
        Find(&mut self.names).visit_pat(pat);
    }
}

impl<'ast> Visit<'ast> for Taken<'_> {
    fn visit_expr_for_loop(&mut self, f: &'ast syn::ExprForLoop) {
        if self.mentions(&f.expr) {
            self.note(&f.pat);
        }
        visit::visit_expr_for_loop(self, f);
    }

    fn visit_expr_method_call(&mut self, m: &'ast syn::ExprMethodCall) {
        if self.mentions(&m.receiver) {
            for arg in &m.args {
                if let Expr::Closure(c) = peel(arg) {
                    c.inputs.iter().for_each(|pat| self.note(pat));
                }
            }
        }
        visit::visit_expr_method_call(self, m);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(init) = &local.init
            && let Expr::Index(i) = super::fresh::behind_reference(&init.expr)
            && name_of(&i.expr).is_some_and(|name| name.plain() == self.table)
        {
            self.note(&local.pat);
        }
        visit::visit_local(self, local);
    }
}

/// Whether a callee is an element of a table.
fn is_element(f: &Expr, table: &str, names: &TextSet) -> bool {
    match peel(f) {
        Expr::Index(i) => name_of(&i.expr).is_some_and(|name| name.plain() == table),
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => is_element(&u.expr, table, names),
        f => name_of(f).is_some_and(|name| names.contains(&name.plain())),
    }
}

/// Whether the table is only gone through, indexed and asked for its length, and whether its
/// elements are called with something varied.
struct Uses<'n, 'd, 'a> {
    table: &'n str,
    names: &'n TextSet,
    fine: bool,
    active: bool,
    desugar: &'d Desugar<'a>,
}

impl<'ast> Visit<'ast> for Uses<'_, '_, '_> {
    fn visit_expr_call(&mut self, c: &'ast syn::ExprCall) {
        let element = is_element(&c.func, self.table, self.names);
        self.active |= element && c.args.iter().any(|arg| self.desugar.is_varied(arg));
        let handed = |e: &Expr| {
            name_of(super::fresh::behind_reference(e))
                .is_some_and(|name| name.plain() == self.table || is_called(name, c))
        };
        self.fine &= !c.args.iter().any(handed);
        visit::visit_expr_call(self, c);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let mut idents = Vec::new();
        crate::compiler::lower::macros::identifiers(mac.tokens.clone(), &mut idents);
        self.fine &= idents.iter().all(|ident| ident.plain() != self.table);
    }
}

/// Whether a call hands its own callee on.
fn is_called(name: &Ident, c: &syn::ExprCall) -> bool {
    name_of(&c.func).is_some_and(|f| f.plain() == name.plain())
}

struct Rewrite<'n> {
    table: &'n str,
    names: &'n TextSet,
    functions: &'n [Expr],
}

impl VisitMut for Rewrite<'_> {
    fn visit_local_mut(&mut self, local: &mut Local) {
        visit_mut::visit_local_mut(self, local);
        let named = mutable_name(&local.pat).is_some_and(|name| name.plain() == self.table);
        if let (true, Some(init)) = (named, local.init.as_mut()) {
            let numbers = (0..self.functions.len()).map(Literal::usize_suffixed);
            *init.expr = parse_quote!([#(#numbers),*]);
            if let Pat::Type(t) = &local.pat {
                local.pat = (*t.pat).clone();
            }
        }
    }

    fn visit_expr_mut(&mut self, e: &mut Expr) {
        visit_mut::visit_expr_mut(self, e);
        let Expr::Call(c) = e else { return };
        if is_element(&c.func, self.table, self.names) {
            let which = match peel(&c.func) {
                Expr::Unary(u) => peel(&u.expr).clone(),
                f => f.clone(),
            };
            let args: Vec<Expr> = c.args.iter().cloned().collect();
            *e = dispatched(&parse_quote!(#which.clone()), self.functions, &args);
        }
    }
}
