//! What is known of the variables of a function before it is lowered: takes the
//! function with unique names, gives for each name whether it is declared `mut`,
//! whether it is an exclusive reference, what it captures, and whether it is
//! *varied*: may depend on a parameter to differentiate with respect to.
//!
//! The facts over-approximate. `varied` decides only what is looked into; whether
//! a derivative flows is decided on the IR.

use std::cell::RefCell;
use std::rc::Rc;

use syn::visit::{self, Visit};
use syn::{Expr, FnArg, ItemFn, Pat, Type};

use super::desugar::Fresh;
use super::flow::Edges;
use super::forms::Forms;
use super::macros;
use super::rename::Names;
use super::scan::{self, Mentions};
use super::ty::{Generics, peel_type};
use crate::compiler::ir::Ty;
use crate::compiler::texts::{Plain, TextMap, TextSet};

/// The facts.
#[derive(Debug, Default)]
pub struct Facts {
    locals: TextSet,
    mutable: TextSet,
    exclusive: TextSet,
    captures: TextMap<Mentions>,
    followed: RefCell<TextSet>,
    varied: TextSet,
    bystanders: TextSet,
    /// The parameters to differentiate with respect to.
    wrt: TextSet,
    deferred: TextSet,
    reassigned: TextSet,
    integers: TextSet,
    /// The variables of a type that visibly holds no derivative.
    inert: TextSet,
    /// All identifiers of the function.
    idents: Rc<TextSet>,
    functions: TextSet,
    /// The variables that hold text made from something varied, once they are asked for.
    pub texts: TextSet,
    /// The types of the parameters.
    types: TextMap<Type>,
    /// The generic parameters.
    pub generics: Generics,
    /// Why chains were not written out.
    pub notes: super::desugar::Notes,
    /// The forms of code that the function has.
    pub forms: Forms,
}

impl Facts {
    /// Collects the facts of a function that names these.
    pub fn of(item: &ItemFn, names: Names, forms: Forms, wrt: &[String], generics: Generics) -> Facts {
        let (locals, idents) = (names.locals, Rc::new(names.idents));
        let mut facts = Facts { locals, idents, generics, forms, ..Facts::default() };
        facts.wrt = wrt.iter().cloned().collect();
        if forms.items {
            facts.functions = functions(item);
        }
        facts.bindings(item);
        facts.references(item);
        if forms.closures || forms.exclusive || !facts.exclusive.is_empty() {
            facts.closures(item);
        }
        if forms.assignments {
            facts.declarations(item);
        }
        facts.parameters(item);
        facts.integers(item);
        if forms.patterns {
            facts.declared_inert(item);
        }
        facts.varied = Edges::of(item, &facts).reachable(wrt);
        facts.stand_by(item, wrt);
        facts
    }

    /// Finds the bystanders: what is varied although calls do not change it is none.
    fn stand_by(&mut self, item: &ItemFn, wrt: &[String]) {
        self.bystanders = super::bystanders::of(item, self);
        while !self.bystanders.is_empty() {
            self.varied = Edges::of(item, self).reachable(wrt);
            let before = self.bystanders.len();
            self.bystanders.retain(|name| !self.varied.contains(name));
            if self.bystanders.len() == before {
                return;
            }
        }
    }

    /// All of them.
    pub fn bystanders(&self) -> impl Iterator<Item = &String> {
        self.bystanders.iter()
    }

    /// Whether a variable is taken to hold no derivative although calls are lent it
    /// ([`super::bystanders`]).
    pub fn is_bystander(&self, name: &str) -> bool {
        self.bystanders.contains(name)
    }

    /// The exclusive references among the parameters that are left out and may be
    /// bystanders.
    pub fn left_out(&self) -> impl Iterator<Item = &String> {
        let may_be = |(name, ty): &(&String, &Type)| self.is_exclusive(name) && self.may_stand_by(ty);
        self.types.iter().filter(may_be).map(|(name, _)| name).filter(|name| !self.wrt.contains(*name))
    }

    /// Whether a type is not visibly one that holds floats.
    pub fn may_stand_by(&self, ty: &Type) -> bool {
        match self.generics.lower(ty).peel() {
            Ty::User(user) => !user.fields.iter().any(|(_, ty)| ty.may_be_active()),
            ty => matches!(ty, Ty::Unknown) || !ty.may_be_active(),
        }
    }

    /// The names of all variables.
    pub fn locals(&self) -> &TextSet {
        &self.locals
    }

    /// Names that occur nowhere in the function.
    pub fn fresh(&self) -> Fresh {
        Fresh::beside(self.idents.clone())
    }

    /// Whether an identifier occurs in the function.
    pub fn names(&self, word: &str) -> bool {
        self.idents.contains(word)
    }

    /// Whether the function has an identifier of a kind.
    pub fn names_any(&self, is_of_kind: impl Fn(&str) -> bool) -> bool {
        self.idents.iter().any(|name| is_of_kind(name))
    }

    /// Why the chain that stands here was not written out.
    pub fn note(&self, at: proc_macro2::Span) -> Option<(proc_macro2::Span, String)> {
        self.notes.get(&super::desugar::key(at)).cloned()
    }

    /// Whether a name is a variable of the function.
    pub fn is_local(&self, name: &str) -> bool {
        self.locals.contains(name)
    }

    /// Whether a name is that of a function inside the function.
    pub fn is_function(&self, name: &str) -> bool {
        self.functions.contains(name)
    }

    /// Whether code may change a variable through its name.
    pub fn is_mutable(&self, name: &str) -> bool {
        self.mutable.contains(name) || self.exclusive.contains(name)
    }

    /// Whether a variable is a `&mut` reference.
    pub fn is_exclusive(&self, name: &str) -> bool {
        self.exclusive.contains(name)
    }

    /// What a closure, or something else that borrows, does with other variables
    /// when it is used.
    pub fn captures(&self, name: &str) -> Option<&Mentions> {
        if self.captures.is_empty() || self.followed.borrow().contains(name) {
            return None;
        }
        self.captures.get(name)
    }

    /// Whether any variable captures others.
    pub fn captures_any(&self) -> bool {
        !self.captures.is_empty()
    }

    /// From now on it is known to what place a reference refers, so that it
    /// captures nothing in secret.
    pub fn follow(&self, name: &str) {
        self.followed.borrow_mut().insert(name.to_owned());
    }

    /// Whether a variable may depend on a parameter that is differentiated.
    pub fn is_varied(&self, name: &str) -> bool {
        self.varied.contains(name)
    }

    /// Whether a variable holds text that is made from something varied.
    pub fn is_text(&self, name: &str) -> bool {
        self.texts.contains(name)
    }

    /// Whether a variable that is declared without value gets it inside a loop
    /// that it is declared outside of.
    pub fn is_deferred(&self, name: &str) -> bool {
        self.deferred.contains(name)
    }

    /// Whether a variable as a whole is assigned to.
    pub fn is_reassigned(&self, name: &str) -> bool {
        self.reassigned.contains(name)
    }

    fn parameters(&mut self, item: &ItemFn) {
        for input in &item.sig.inputs {
            if let FnArg::Typed(typed) = input
                && let Pat::Ident(pattern) = &*typed.pat
            {
                self.types.insert(pattern.ident.plain(), (*typed.ty).clone());
            }
        }
    }

    /// Whether a variable is a parameter that is a number.
    pub fn is_number(&self, name: &str) -> bool {
        self.types.get(name).is_some_and(|ty| self.generics.lower(ty).is_scalar())
    }

    /// Whether a variable is a parameter that is a shared reference.
    pub fn is_shared_parameter(&self, name: &str) -> bool {
        matches!(self.types.get(name), Some(Type::Reference(r)) if r.mutability.is_none())
    }

    /// Whether a variable is visibly an integer that stays what it is.
    pub fn is_integer(&self, name: &str) -> bool {
        self.integers.contains(name) && !self.is_mutable(name)
    }

    fn integers(&mut self, item: &ItemFn) {
        struct Find(TextSet);
        impl Find {
            fn note(&mut self, pat: &Pat, integer: bool) {
                if let (Pat::Ident(p), true) = (pat, integer) {
                    self.0.insert(p.ident.plain());
                }
            }
        }
        impl<'ast> Visit<'ast> for Find {
            fn visit_pat_type(&mut self, t: &'ast syn::PatType) {
                self.note(&t.pat, is_integer(&t.ty));
            }
            fn visit_local(&mut self, local: &'ast syn::Local) {
                let integer = |e: &Expr| match e {
                    Expr::MethodCall(m) => m.method == "len" && m.args.is_empty(),
                    Expr::Lit(l) => matches!(&l.lit, syn::Lit::Int(l) if !l.suffix().starts_with('f')),
                    _ => false,
                };
                self.note(&local.pat, local.init.as_ref().is_some_and(|init| integer(&init.expr)));
                visit::visit_local(self, local);
            }
            fn visit_item(&mut self, _: &'ast syn::Item) {}

            fn visit_macro(&mut self, mac: &'ast syn::Macro) {
                macros::visit(mac, self);
            }
        }
        let mut find = Find(TextSet::default());
        find.visit_signature(&item.sig);
        find.visit_block(&item.block);
        self.integers = find.0;
    }

    /// Which variables are declared of a type without derivative.
    fn declared_inert(&mut self, item: &ItemFn) {
        struct Find<'f>(&'f Generics, TextSet);
        impl<'ast> Visit<'ast> for Find<'_> {
            fn visit_local(&mut self, local: &'ast syn::Local) {
                if let Pat::Type(t) = &local.pat
                    && let Pat::Ident(p) = &*t.pat
                    && self.0.is_certainly_inert(&t.ty)
                {
                    self.1.insert(p.ident.plain());
                }
                visit::visit_local(self, local);
            }
            fn visit_item(&mut self, _: &'ast syn::Item) {}

            fn visit_macro(&mut self, mac: &'ast syn::Macro) {
                macros::visit(mac, self);
            }
        }
        let mut find = Find(&self.generics, TextSet::default());
        find.visit_block(&item.block);
        self.inert = find.1;
    }

    /// The variables that are declared of a type that visibly holds no derivative.
    pub fn inert(&self) -> &TextSet {
        &self.inert
    }

    /// Whether an expression is a field that visibly holds no derivative.
    pub fn is_inert_field(&self, e: &Expr) -> bool {
        self.field_ty(e).is_some_and(|ty| self.generics.is_certainly_inert(ty))
    }

    /// The type of a field, as written, where the definition of its struct is seen.
    pub fn field_ty(&self, e: &Expr) -> Option<&Type> {
        match e {
            Expr::Path(p) => self.types.get(&p.path.get_ident()?.plain()),
            Expr::Paren(p) => self.field_ty(&p.expr),
            Expr::Field(f) => self.generics.field(self.field_ty(&f.base)?, &f.member.plain()),
            _ => None,
        }
    }

    /// Which variables are declared `mut`, or `ref mut`.
    fn bindings(&mut self, item: &ItemFn) {
        struct Find<'f>(&'f mut Facts);
        impl<'ast> Visit<'ast> for Find<'_> {
            fn visit_pat_ident(&mut self, p: &'ast syn::PatIdent) {
                let name = p.ident.plain();
                match (p.by_ref.is_some(), p.mutability.is_some()) {
                    (true, true) => self.0.exclusive.insert(name),
                    (false, true) => self.0.mutable.insert(name),
                    (_, false) => false,
                };
                visit::visit_pat_ident(self, p);
            }
            fn visit_item(&mut self, _: &'ast syn::Item) {}

            fn visit_macro(&mut self, mac: &'ast syn::Macro) {
                macros::visit(mac, self);
            }
        }
        let mut find = Find(self);
        find.visit_signature(&item.sig);
        find.visit_block(&item.block);
    }

    /// Which variables are `&mut` references.
    fn references(&mut self, item: &ItemFn) {
        for input in &item.sig.inputs {
            if let FnArg::Typed(t) = input
                && matches!(peel_type(&t.ty), Type::Reference(r) if r.mutability.is_some())
            {
                self.all_exclusive(&t.pat);
            }
        }
        if self.forms.exclusive || !self.exclusive.is_empty() {
            Lenders(self).visit_block(&item.block);
        }
    }

    fn all_exclusive(&mut self, pat: &Pat) {
        let bound = scan::bindings(pat, self);
        self.exclusive.extend(bound.into_iter().map(|(ident, _)| ident.plain()));
    }

    /// Whether an expression hands out an exclusive reference.
    pub fn lends(&self, e: &Expr) -> bool {
        match e {
            Expr::Reference(r) => r.mutability.is_some(),
            Expr::Paren(p) => self.lends(&p.expr),
            Expr::Group(g) => self.lends(&g.expr),
            Expr::Path(p) => p.path.get_ident().is_some_and(|i| self.is_exclusive(&i.plain())),
            Expr::Tuple(t) => t.elems.iter().any(|e| self.lends(e)),
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                name.ends_with("_mut")
                    || (is_adaptor(&name) && self.lends(&m.receiver))
                    || (name == "zip" && m.args.iter().any(|a| self.lends(a)))
            }
            _ => false,
        }
    }

    /// Whether an expression may keep an exclusive borrow in its value.
    fn borrows(&self, e: &Expr) -> bool {
        match e {
            Expr::MethodCall(m) => {
                let name = m.method.to_string();
                let lends = name.ends_with("_mut") || matches!(name.as_str(), "entry" | "drain");
                lends || (is_adaptor(&name) && self.borrows(&m.receiver))
            }
            Expr::Call(c) => c.args.iter().any(|a| matches!(a, Expr::Reference(r) if r.mutability.is_some())),
            Expr::Struct(s) => !self.stored(s).is_empty(),
            _ => false,
        }
    }

    /// The fields of a struct literal in which exclusive references are stored.
    pub fn stored<'e>(&self, s: &'e syn::ExprStruct) -> Vec<&'e Expr> {
        s.fields.iter().map(|f| &f.expr).filter(|e| self.lends(e)).collect()
    }

    fn declarations(&mut self, item: &ItemFn) {
        #[derive(Default)]
        struct Find {
            depth: usize,
            declared: TextMap<usize>,
            deferred: TextSet,
            reassigned: TextSet,
        }
        impl<'ast> Visit<'ast> for Find {
            fn visit_local(&mut self, local: &'ast syn::Local) {
                if local.init.is_none()
                    && let Some(p) = super::exits::plain_pattern(&local.pat)
                {
                    self.declared.insert(p.ident.plain(), self.depth);
                }
                visit::visit_local(self, local);
            }
            fn visit_expr_assign(&mut self, e: &'ast syn::ExprAssign) {
                if let Expr::Path(p) = &*e.left {
                    self.reassigned.extend(p.path.get_ident().map(Plain::plain));
                }
                for name in scan::assigned(&e.left) {
                    if self.declared.get(&name).is_some_and(|depth| *depth < self.depth) {
                        self.deferred.insert(name);
                    }
                }
                visit::visit_expr_assign(self, e);
            }
            fn visit_expr_loop(&mut self, e: &'ast syn::ExprLoop) {
                self.depth += 1;
                visit::visit_expr_loop(self, e);
                self.depth -= 1;
            }
            fn visit_expr_block(&mut self, e: &'ast syn::ExprBlock) {
                self.depth += usize::from(e.label.is_some());
                visit::visit_expr_block(self, e);
                self.depth -= usize::from(e.label.is_some());
            }
        }
        let mut find = Find::default();
        find.visit_block(&item.block);
        self.deferred = find.deferred;
        self.reassigned = find.reassigned;
    }

    fn closures(&mut self, item: &ItemFn) {
        struct Find<'f>(&'f mut Facts);
        impl<'ast> Visit<'ast> for Find<'_> {
            fn visit_local(&mut self, local: &'ast syn::Local) {
                visit::visit_local(self, local);
                let Some(init) = &local.init else { return };
                let closure = matches!(*init.expr, Expr::Closure(_));
                if closure || self.0.borrows(&init.expr) {
                    let found = scan::expr(&init.expr, self.0);
                    for (ident, _) in scan::bindings(&local.pat, self.0) {
                        self.0.captures.insert(ident.plain(), found.clone());
                    }
                }
            }
            fn visit_item(&mut self, _: &'ast syn::Item) {}

            fn visit_macro(&mut self, mac: &'ast syn::Macro) {
                macros::visit(mac, self);
            }
        }
        Find(self).visit_block(&item.block);
    }
}

/// Finds what exclusive references are bound to.
struct Lenders<'f>(&'f mut Facts);

impl<'ast> Visit<'ast> for Lenders<'_> {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init
            && self.0.lends(&init.expr)
        {
            self.0.all_exclusive(&local.pat);
        }
        visit::visit_local(self, local);
    }
    fn visit_expr_for_loop(&mut self, e: &'ast syn::ExprForLoop) {
        if self.0.lends(&e.expr) {
            self.0.all_exclusive(&e.pat);
        }
        visit::visit_expr_for_loop(self, e);
    }
    fn visit_expr_let(&mut self, e: &'ast syn::ExprLet) {
        if self.0.lends(&e.expr) {
            self.0.all_exclusive(&e.pat);
        }
        visit::visit_expr_let(self, e);
    }
    fn visit_expr_match(&mut self, e: &'ast syn::ExprMatch) {
        if self.0.lends(&e.expr) {
            e.arms.iter().for_each(|arm| self.0.all_exclusive(&arm.pat));
        }
        visit::visit_expr_match(self, e);
    }
    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        macros::visit(mac, self);
    }
}

fn is_adaptor(name: &str) -> bool {
    matches!(
        name,
        "enumerate"
            | "zip"
            | "rev"
            | "skip"
            | "take"
            | "step_by"
            | "unwrap"
            | "expect"
            | "into_iter"
            | "by_ref"
            | "peekable"
            | "filter"
            | "inspect"
            | "take_while"
            | "skip_while"
            | "chain"
            | "fuse"
    )
}

fn is_integer(ty: &Type) -> bool {
    let Type::Path(p) = peel_type(ty) else { return false };
    let scalar = p.path.get_ident().and_then(|i| super::ty::scalar(&i.plain()));
    scalar.is_some_and(|t| matches!(t, Ty::Int(_)))
}

/// Whether a derivative other than zero may flow to an expression's value.
pub fn flows(e: &Expr, facts: &Facts) -> bool {
    match e {
        Expr::Paren(p) => return flows(&p.expr, facts),
        Expr::Binary(b) if super::sources::is_arithmetic(&b.op) => {
            return flows(&b.left, facts) || flows(&b.right, facts);
        }
        _ => {}
    }
    let mut varied = false;
    super::sources::sources(e, facts, &mut |name| varied = varied || facts.is_varied(name));
    varied
}

/// The names of all functions inside a function.
fn functions(item: &ItemFn) -> TextSet {
    struct Find(TextSet);
    impl<'ast> Visit<'ast> for Find {
        fn visit_item_fn(&mut self, f: &'ast ItemFn) {
            self.0.insert(f.sig.ident.plain());
        }
    }
    let mut find = Find(TextSet::default());
    find.visit_block(&item.block);
    find.0
}
