//! Lists of statements, `let`, and expressions run for their effect.

use syn::spanned::Spanned;
use syn::{Expr, Local, Pat, Stmt as SynStmt};

use super::context::{Item, Lower, peel};
use super::control::{Dest, has_let};
use super::exits::plain_pattern;
use super::leave;
use super::macros::{self, Kind};
use super::scan;
use crate::compiler::diagnostics::{blame, text};
use crate::compiler::ir::{Blame, LoadMode, Operand, Place, Stmt, Ty, Value, VarId, VarKind};
use crate::compiler::texts::Plain as _;

impl Lower<'_> {
    /// A list of statements; its last expression goes to `dest`.
    pub fn list(&mut self, stmts: &[SynStmt], dest: Dest) {
        let Some((first, rest)) = stmts.split_first() else { return };
        let outer = std::mem::take(&mut self.pending);
        if rest.is_empty()
            && let Some(tail) = tail(first)
        {
            self.store_into(&tail, dest);
            self.pending.extend(outer);
            return;
        }
        if let Some((item, held)) = self.exiting(first) {
            self.guarded(|this| {
                this.use_held(&item, held);
                this.list(rest, dest);
            });
        } else {
            self.stmt(first);
            if leave::stmt_diverges(first) {
            } else if self.pending.is_empty() {
                self.list_on(rest, dest);
            } else {
                self.guarded(|this| this.list(rest, dest));
            }
        }
        self.pending.extend(outer);
    }

    /// The same in a loop, so that long lists need no deep stack.
    fn list_on(&mut self, stmts: &[SynStmt], dest: Dest) {
        let mut rest = stmts;
        while let Some((first, after)) = rest.split_first() {
            let special = after.is_empty() || leave::exit_of_stmt(first).is_some();
            if special {
                return self.list(rest, dest);
            }
            self.stmt(first);
            if leave::stmt_diverges(first) {
                return;
            }
            rest = after;
        }
    }

    /// A statement whose value comes from a branch that may exit: the value is
    /// held in memory until it is known that none did.
    fn exiting<'s>(&mut self, stmt: &'s SynStmt) -> Option<(Held<'s>, VarId)> {
        let (held, value) = match stmt {
            SynStmt::Local(local) => (Held::Let(local), &*local.init.as_ref()?.expr),
            SynStmt::Expr(Expr::Assign(a), _) => (Held::Assign(&a.left), &*a.right),
            _ => return None,
        };
        leave::exit_of_expr(value)?;
        let value = peel(value);
        if !is_control(value) {
            return None;
        }
        let ty = self.written_ty(&held);
        let memory = self.memory("held", value.span(), ty.clone());
        self.emit(Stmt::Let(memory, Value::Zero(ty)));
        self.store_into(value, Dest::Store(memory));
        Some((held, memory))
    }

    /// The type that the user has written for a value that is held.
    fn written_ty(&self, held: &Held) -> Ty {
        let Held::Let(Local { pat: Pat::Type(t), .. }) = held else { return Ty::Unknown };
        match understood(&self.facts.generics.lower(&t.ty)) {
            Ty::Ref(..) | Ty::Slice(_) => Ty::Unknown,
            ty => ty,
        }
    }

    fn use_held(&mut self, held: &Held, memory: VarId) {
        match held {
            Held::Let(local) => self.bind(&local.pat, Item::Place(Place::var(memory))),
            Held::Assign(left) => {
                let value = self.load(&Place::var(memory), left.span());
                self.assign_operand(left, value);
            }
        }
    }

    /// One statement.
    pub fn stmt(&mut self, stmt: &SynStmt) {
        let varied = scan::is_varied(stmt, self.facts);
        if varied && let Some(cfg) = cfg_of(stmt) {
            self.diagnostics.error_spanned(cfg, text::CFG_STMT);
        }
        let exit = leave::exit_of_stmt(stmt);
        match stmt {
            SynStmt::Item(item) => self.item_stmt(item),
            SynStmt::Local(local) => self.local_stmt(local, stmt, varied || exit.is_some()),
            SynStmt::Expr(e, _) if varied || exit.is_some() => self.effect(e),
            SynStmt::Expr(e, _) => self.inert_effect(e, stmt),
            SynStmt::Macro(m) => {
                let known = macros::kind(&m.mac).is_some();
                if let (true, Some(Expr::Macro(e))) =
                    (varied && macros::kind(&m.mac) == Some(Kind::Debug), tail(stmt))
                {
                    return self.effect(&Expr::Macro(e));
                }
                let message = || blame::unknown_macro(&macros::name(&m.mac));
                let blame = (varied && !known).then(|| Blame { span: m.mac.path.span(), message: message() });
                self.inert(stmt, Vec::new(), blame);
            }
        }
    }

    fn local_stmt(&mut self, local: &Local, stmt: &SynStmt, active: bool) {
        let Some(init) = &local.init else { return self.declare(&local.pat, Ty::Unknown) };
        if let Some((_, diverge)) = &init.diverge {
            return self.let_else(&local.pat, &init.expr, diverge, stmt, active);
        }
        let e = &*init.expr;
        let written = matches!(&local.pat, Pat::Type(t) if !matches!(*t.ty, syn::Type::Infer(_)));
        let plain = plain_pattern(&local.pat).is_some() && !written;
        if active || plain || self.is_lent(e) || self.is_simple(e) || super::known::is_pairwise(&local.pat, e)
        {
            return self.let_value(&local.pat, e, Ty::Unknown);
        }
        let defines = match &local.pat {
            Pat::Type(t) => {
                let ty = self.facts.generics.lower(&t.ty);
                self.define_typed(&t.pat, &ty)
            }
            pat => self.define_all(pat),
        };
        self.inert(stmt, defines, None);
    }

    /// Variables for all that a pattern binds in opaque code.
    pub fn define_all(&mut self, pat: &Pat) -> Vec<VarId> {
        let bound = scan::bindings(pat, self.facts);
        bound.into_iter().map(|(name, mutable)| self.local(&name, Ty::Unknown, mutable)).collect()
    }

    /// `let y;`
    fn declare(&mut self, pat: &Pat, ty: Ty) {
        match pat {
            Pat::Type(t) => {
                let ty = self.facts.generics.lower(&t.ty);
                self.declare(&t.pat, ty);
            }
            Pat::Paren(p) => self.declare(&p.pat, ty),
            Pat::Tuple(t) => t.elems.iter().for_each(|p| self.declare(p, Ty::Unknown)),
            Pat::Ident(p) => {
                let name = p.ident.plain();
                let ty = if self.facts.is_varied(&name) { understood(&ty) } else { ty };
                let held = self.facts.is_deferred(&name) && (self.facts.is_varied(&name) || ty.is_scalar());
                let var = self.local(&p.ident, ty.clone(), held || p.mutability.is_some());
                self.note_declared(var, &ty);
                self.emit(if held { Stmt::Let(var, Value::Zero(ty)) } else { Stmt::Declare(var) });
            }
            _ => {}
        }
    }

    /// `let pat: ty = e;`
    pub fn let_value(&mut self, pat: &Pat, e: &Expr, ty: Ty) {
        let e = peel(e);
        match (pat, e) {
            (Pat::Type(t), _) => {
                let ty = self.facts.generics.lower(&t.ty);
                let told = matches!(&*t.pat, Pat::Ident(_)).then(|| super::literals::told(e, &ty)).flatten();
                self.let_value(&t.pat, told.as_ref().unwrap_or(e), ty);
            }
            (Pat::Paren(p), _) => self.let_value(&p.pat, e, ty),
            (Pat::Ident(p), _) if p.by_ref.is_none() && p.subpat.is_none() => self.let_ident(p, e, ty),
            (Pat::Tuple(p), Expr::Tuple(t)) if pairs(&p.elems, t.elems.len()) => {
                let types = elements(&ty, t.elems.len());
                p.elems.iter().zip(&t.elems).zip(types).for_each(|((p, e), ty)| self.let_value(p, e, ty));
            }
            (Pat::Slice(p), Expr::Array(a)) if pairs(&p.elems, a.elems.len()) => {
                p.elems.iter().zip(&a.elems).for_each(|(p, e)| self.let_value(p, e, Ty::Unknown));
            }
            (Pat::Wild(_), _) => {
                if self.place(e).is_none() {
                    self.operand(e);
                }
            }
            _ => {
                let item = self.item(e);
                self.bind(pat, item);
            }
        }
    }

    fn let_ident(&mut self, p: &syn::PatIdent, e: &Expr, ty: Ty) {
        let mutable = p.mutability.is_some();
        let ty = if self.facts.is_varied(&p.ident.plain()) { understood(&ty) } else { ty };
        if self.is_lent(e) {
            match self.item(e) {
                Item::Ref(place, false) if mutable && self.is_cursor(&p.ident, &place) => {
                    self.cursor(&p.ident, &place);
                }
                Item::Ref(place, true) if !mutable && self.lies_beside(&place) => {
                    self.alias_of(&p.ident, place);
                }
                Item::Ref(place, exclusive) if !mutable => {
                    self.named_view(&p.ident, place, exclusive);
                }
                Item::Ref(place, exclusive) => {
                    let of = || Ty::Ref(exclusive, Box::new(self.function.place_ty(&place)));
                    let varied = self.facts.is_varied(&p.ident.plain());
                    let ty = if matches!(ty, Ty::Unknown) && !varied { of() } else { ty };
                    self.opaque_let(p, e, ty, blame::LET_REFERENCE);
                }
                item => self.bind(&Pat::Ident(p.clone()), item),
            }
            return;
        }
        let control = is_control(e) && (self.mentions_varied(e) || leave::exit_of_expr(e).is_some());
        if control {
            return self.let_control(p, e, ty);
        }
        let value = self.value_as(e, &ty);
        let declared = ty.clone();
        let known =
            if matches!(ty, Ty::Unknown) { super::types::of_value(&self.function, &value) } else { ty };
        let known = if matches!(known, Ty::Unknown) { self.made(e) } else { known };
        let known = Self::owned_ty(known);
        // Not the value of a variable that the user has bound before.
        let retarget = matches!((&value, self.out.last()),
            (Value::Use(Operand::Var(v)), Some(Stmt::Call(call))) if call.dest == Some(*v) && !mutable
                && matches!(self.function.vars[*v].kind, VarKind::Temp));
        let var = self.local(&p.ident, known, mutable);
        self.note_declared(var, &declared);
        if retarget && let Some(Stmt::Call(call)) = self.out.last_mut() {
            call.dest = Some(var);
            return;
        }
        self.emit(Stmt::Let(var, value));
    }

    /// Notes that the user says of a variable that it is a float.
    fn note_declared(&mut self, var: VarId, ty: &Ty) {
        if ty.is_float() {
            self.function.declared.insert(var);
        }
    }

    /// The type of what an expression makes of structs, or lists, as far as it is visible.
    fn made(&self, e: &Expr) -> Ty {
        match self.static_ty(e) {
            Ty::Ref(..) => Ty::Unknown,
            made if made.has_user() => made,
            made if matches!(e, Expr::Array(_)) => made,
            made if matches!((e, &made), (Expr::MethodCall(_), Ty::Int(_) | Ty::Vec(_))) => made,
            _ => Ty::Unknown,
        }
    }

    /// A place of a `&mut` type is not copied when its reference is read.
    fn owned_ty(ty: Ty) -> Ty {
        match ty {
            Ty::Ref(_, inner) if inner.is_scalar() => *inner,
            other => other,
        }
    }

    fn opaque_let(&mut self, p: &syn::PatIdent, e: &Expr, ty: Ty, message: &str) {
        let value = self.blamed(e, p.ident.span(), message);
        let var = self.local(&p.ident, ty, p.mutability.is_some());
        self.emit(Stmt::Let(var, value));
    }

    /// `let y = if c { a } else { b };`
    fn let_control(&mut self, p: &syn::PatIdent, e: &Expr, ty: Ty) {
        if let Expr::Block(b) = e
            && b.label.is_none()
            && leave::exit_of_expr(e).is_none()
        {
            let value = self.block_value(&b.block);
            let known =
                if matches!(ty, Ty::Unknown) { super::types::of_value(&self.function, &value) } else { ty };
            let var = self.local(&p.ident, known, p.mutability.is_some());
            return self.emit(Stmt::Let(var, value));
        }
        let var = self.local(&p.ident, ty.clone(), p.mutability.is_some() || needs_memory(e));
        self.begin(var, e, ty);
        self.store_into(e, Dest::Store(var));
    }

    /// Declares the variable that a branch's value goes to.
    fn begin(&mut self, var: VarId, e: &Expr, ty: Ty) {
        if needs_memory(e) {
            self.emit(Stmt::Let(var, Value::Zero(ty)));
        } else {
            self.emit(Stmt::Declare(var));
        }
    }

    /// The value of a control expression, in a new variable.
    pub fn control_value(&mut self, e: &Expr) -> Value {
        if let Expr::Block(b) = e
            && b.label.is_none()
            && leave::exit_of_expr(e).is_none()
        {
            return self.block_value(&b.block);
        }
        let memory = needs_memory(e);
        let ty = if self.is_simple(e) { self.static_ty(e) } else { Ty::Unknown };
        let var = self.memory("t", e.span(), ty.clone());
        self.function.vars[var].mutable = memory;
        self.begin(var, e, ty);
        self.store_into(e, Dest::Store(var));
        if memory { Value::Load(Place::var(var), LoadMode::Use) } else { Value::Use(Operand::Var(var)) }
    }

    /// A block's value; its statements become part of the current list, which its
    /// variables may, since no other has their names.
    pub fn block_value(&mut self, block: &syn::Block) -> Value {
        let Some((last, init)) = block.stmts.split_last() else { return unit() };
        for s in init {
            self.stmt(s);
        }
        if let Some(e) = tail(last) {
            self.value(&e)
        } else {
            self.stmt(last);
            unit()
        }
    }

    /// Evaluates an expression, and stores it where it is wanted.
    pub fn store_into(&mut self, e: &Expr, dest: Dest) {
        let e = peel(e);
        match e {
            Expr::If(i) => self.branch(i, dest),
            Expr::Match(m) => self.match_expr(m, dest),
            Expr::Block(b) if b.label.is_some() => self.labelled_block(b, dest),
            Expr::Block(b) => self.list(&b.block.stmts, dest),
            Expr::Loop(l) => self.endless_loop(l, dest),
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => self.exit_expr(e),
            Expr::Macro(m) if macros::kind(&m.mac) == Some(Kind::Panic) => self.inert_expr(e, None),
            _ => match dest {
                Dest::Drop => self.effect(e),
                Dest::Store(var) => {
                    if self.is_lent(e) && !self.lends_scalar(e) {
                        let value = self.blamed(e, e.span(), blame::LET_REFERENCE);
                        let operand = self.temp("t", e.span(), value);
                        return self.emit(Stmt::Store(Place::var(var), operand));
                    }
                    let operand = self.operand(e);
                    self.emit(Stmt::Store(Place::var(var), operand));
                }
            },
        }
    }

    /// Whether a reference is a shared one to a float.
    pub fn lends_float(&mut self, e: &Expr) -> bool {
        match self.item(e) {
            Item::Ref(place, false) => self.function.place_ty(&place).is_float(),
            _ => false,
        }
    }

    /// Whether a reference is to a scalar, so that its value does as well.
    fn lends_scalar(&mut self, e: &Expr) -> bool {
        match self.item(e) {
            Item::Ref(place, false) => !self.function.place_ty(&place).is_aggregate(),
            _ => false,
        }
    }

    /// An expression run for its effect.
    pub fn effect(&mut self, e: &Expr) {
        let e = peel(e);
        match e {
            Expr::Assign(a) => self.assign(&a.left, &a.right),
            Expr::Binary(b) if scan::is_assignment(&b.op) => self.compound(b),
            Expr::If(i) => self.branch(i, Dest::Drop),
            Expr::Match(m) => self.match_expr(m, Dest::Drop),
            Expr::Block(b) if b.label.is_some() => self.labelled_block(b, Dest::Drop),
            Expr::Block(b) => self.list(&b.block.stmts, Dest::Drop),
            Expr::ForLoop(f) => self.for_loop(f),
            Expr::While(w) => self.while_loop(w),
            Expr::Loop(l) => self.endless_loop(l, Dest::Drop),
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => self.exit_expr(e),
            Expr::MethodCall(m) => self.method_effect(m, e),
            Expr::Call(c) => self.call_effect(c, e),
            Expr::Macro(m) => self.macro_effect(m, e),
            Expr::Tuple(t) if t.elems.is_empty() => {}
            Expr::Unsafe(u) => {
                self.inert_expr(e, Some(Blame { span: u.unsafe_token.span, message: blame::UNSAFE.into() }));
            }
            _ => {
                if let Some(exit) = leave::exit_of_expr(e) {
                    return self.diagnostics.error(exit.span, text::exit_in_expression(exit.word));
                }
                self.operand(e);
            }
        }
    }

    fn macro_effect(&mut self, m: &syn::ExprMacro, e: &Expr) {
        match macros::kind(&m.mac) {
            Some(Kind::Vec) => {
                self.operand(e);
            }
            Some(_) => self.inert_expr(e, None),
            None => {
                let message = blame::unknown_macro(&macros::name(&m.mac));
                self.inert_expr(e, Some(Blame { span: m.mac.path.span(), message }));
            }
        }
    }

    /// A statement that touches nothing varied: as the user wrote it, but for
    /// changes of integers and the like that the reverse sweep can undo.
    fn inert_effect(&mut self, e: &Expr, stmt: &SynStmt) {
        let understood = match peel(e) {
            Expr::Assign(a) => self.is_primitive_place(&a.left) && self.is_simple(&a.right),
            Expr::Binary(b) if scan::is_assignment(&b.op) => {
                self.is_primitive_place(&b.left) && self.is_simple(&b.right)
            }
            Expr::MethodCall(m) => self.is_simple_change(m),
            _ => false,
        };
        if understood { self.effect(e) } else { self.inert(stmt, Vec::new(), None) }
    }
}

/// What is bound or assigned once no exit has happened.
enum Held<'s> {
    Let(&'s Local),
    Assign(&'s Expr),
}

/// The expression that a block ends with.
pub fn tail(stmt: &SynStmt) -> Option<Expr> {
    match stmt {
        SynStmt::Expr(e, None) => Some(e.clone()),
        SynStmt::Macro(m) if m.semi_token.is_none() || macros::kind(&m.mac) == Some(Kind::Debug) => {
            Some(Expr::Macro(syn::ExprMacro { attrs: Vec::new(), mac: m.mac.clone() }))
        }
        _ => None,
    }
}

/// A type without the parts that are not looked into: an alias of a float, for
/// what the compiler knows, which must not pass for something without derivative.
pub fn understood(ty: &Ty) -> Ty {
    let is_inert = |tokens: &proc_macro2::TokenStream| {
        let ty = syn::parse2::<syn::Type>(tokens.clone());
        ty.is_ok_and(|ty| super::ty::Generics::default().is_certainly_inert(&ty))
    };
    match ty {
        Ty::Other(tokens) if !is_inert(tokens) => Ty::Unknown,
        Ty::Array(t, n) => Ty::Array(Box::new(understood(t)), n.clone()),
        Ty::Slice(t) => Ty::Slice(Box::new(understood(t))),
        Ty::Vec(t) => Ty::Vec(Box::new(understood(t))),
        Ty::Ref(m, t) => Ty::Ref(*m, Box::new(understood(t))),
        Ty::Tuple(all) => Ty::Tuple(all.iter().map(understood).collect()),
        other => other.clone(),
    }
}

/// Whether an expression is made of statements.
pub fn is_control(e: &Expr) -> bool {
    matches!(e, Expr::If(_) | Expr::Match(_) | Expr::Block(_) | Expr::Loop(_))
}

/// Whether rustc cannot see that the value of a control expression is always
/// stored, and once: where flags decide.
fn needs_memory(e: &Expr) -> bool {
    leave::exit_of_expr(e).is_some() || stores_under_flags(e)
}

fn stores_under_flags(e: &Expr) -> bool {
    let in_block = |b: &syn::Block| b.stmts.last().and_then(tail).is_some_and(|e| stores_under_flags(&e));
    match peel(e) {
        Expr::Loop(_) => true,
        Expr::Block(b) => b.label.is_some() || in_block(&b.block),
        Expr::Match(m) => m.arms.iter().any(|arm| stores_under_flags(&arm.body)),
        Expr::If(i) => {
            let chain = has_let(&i.cond) && !matches!(peel(&i.cond), Expr::Let(_));
            let other = i.else_branch.as_ref().is_some_and(|(_, e)| stores_under_flags(e));
            chain || in_block(&i.then_branch) || other
        }
        _ => false,
    }
}

fn pairs(elems: &syn::punctuated::Punctuated<Pat, syn::Token![,]>, count: usize) -> bool {
    elems.len() == count && !elems.iter().any(|p| matches!(p, Pat::Rest(_)))
}

/// The types of a tuple's elements.
fn elements(ty: &Ty, count: usize) -> Vec<Ty> {
    match ty {
        Ty::Tuple(all) if all.len() == count => all.clone(),
        _ => vec![Ty::Unknown; count],
    }
}

fn unit() -> Value {
    Value::Use(Operand::Const(crate::compiler::ir::Const::new(quote::quote!(()), Ty::Unit, None)))
}

/// The `#[cfg]` of a statement.
fn cfg_of(stmt: &SynStmt) -> Option<&syn::Attribute> {
    let attrs = match stmt {
        SynStmt::Local(l) => &l.attrs,
        SynStmt::Macro(m) => &m.attrs,
        SynStmt::Expr(e, _) => match e {
            Expr::Assign(e) => &e.attrs,
            Expr::Binary(e) => &e.attrs,
            Expr::Block(e) => &e.attrs,
            Expr::Call(e) => &e.attrs,
            Expr::ForLoop(e) => &e.attrs,
            Expr::If(e) => &e.attrs,
            Expr::Loop(e) => &e.attrs,
            Expr::Match(e) => &e.attrs,
            Expr::MethodCall(e) => &e.attrs,
            Expr::While(e) => &e.attrs,
            _ => return None,
        },
        SynStmt::Item(_) => return None,
    };
    attrs.iter().find(|a| a.path().is_ident("cfg") || a.path().is_ident("cfg_attr"))
}
