//! Branches, loops and exits.
//!
//! An exit that could not be moved away by [`super::exits`] sets flags: one says
//! that the function has returned, one for each loop that it ends after this
//! iteration, and one that the rest of this iteration is skipped. What follows a
//! statement that may have exited is put under a condition on the flag.

use proc_macro2::Span;
use syn::{Expr, ExprIf, ExprLoop, ExprWhile};

use super::context::{Lower, boolean, peel, start};
use super::leave;
use crate::compiler::diagnostics::text;
use crate::compiler::ir::{Block, If, LoadMode, Loop, LoopKind, Operand, Place, Stmt, Ty, Value, VarId};
use crate::compiler::texts::Plain as _;

/// Where a value goes that a block or branch ends with.
#[derive(Clone, Copy, Debug)]
pub enum Dest {
    /// It is dropped.
    Drop,
    /// It is stored.
    Store(VarId),
}

/// A loop or a labelled block.
#[derive(Debug)]
pub struct Frame {
    label: Option<String>,
    is_loop: bool,
    /// Set by `break`, and by exits that go further.
    exit: Option<VarId>,
    /// Set by `continue`.
    skip: Option<VarId>,
    /// Where `break` puts its value.
    dest: Dest,
    /// How many statements of the current block come before it.
    start: usize,
}

/// What an exit leaves; frames are given by their number from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The function.
    Return,
    /// A loop or a labelled block.
    Break(usize),
    /// An iteration.
    Continue(usize),
}

impl Lower<'_> {
    /// `if` in all its forms.
    pub fn branch(&mut self, e: &ExprIf, dest: Dest) {
        let other = e.else_branch.as_ref().map(|(_, other)| &**other);
        match peel(&e.cond) {
            Expr::Let(l) => self.if_let(&l.pat, &l.expr, &e.then_branch, other, dest),
            Expr::Binary(b) if has_let(&e.cond) => self.let_chain(b, e, dest),
            cond => {
                let cond = self.condition(cond);
                let then = self.nested(|this| this.list(&e.then_branch.stmts, dest));
                let other = self.nested(|this| this.otherwise(other, dest));
                self.emit(Stmt::If(If { cond, then, other }));
            }
        }
    }

    /// What follows `else`.
    pub fn otherwise(&mut self, other: Option<&Expr>, dest: Dest) {
        match other {
            None => {}
            Some(Expr::If(next)) => self.branch(next, dest),
            Some(e) => self.store_into(e, dest),
        }
    }

    /// `if a && let p = b { then } else { other }`: a labelled block, so that
    /// `other` is there once.
    fn let_chain(&mut self, b: &syn::ExprBinary, e: &ExprIf, dest: Dest) {
        let frame = self.enter(None, false, Dest::Drop);
        let (left, right) = (&b.left, &b.right);
        self.chain(left, &mut |this| {
            this.chain(right, &mut |this| {
                this.list(&e.then_branch.stmts, dest);
                this.exit(Target::Break(frame));
            });
        });
        let other = e.else_branch.as_ref().map(|(_, other)| &**other);
        self.guarded(|this| this.otherwise(other, dest));
        self.leave_block(frame);
    }

    fn chain(&mut self, cond: &Expr, then: &mut dyn FnMut(&mut Self)) {
        match peel(cond) {
            Expr::Binary(b) if matches!(b.op, syn::BinOp::And(_)) && has_let(cond) => {
                self.chain(&b.left, &mut |this| this.chain(&b.right, then));
            }
            Expr::Let(l) => self.if_let_then(&l.pat, &l.expr, then, &mut |_| {}),
            cond => {
                let cond = self.condition(cond);
                let then = self.nested(then);
                self.emit(Stmt::If(If { cond, then, other: Block::default() }));
            }
        }
    }

    /// A `bool`, which carries no derivative.
    pub fn condition(&mut self, e: &Expr) -> Operand {
        let value = self.sink(e);
        let cond = self.temp("cond", start(e), value);
        if let Operand::Var(var) = &cond
            && matches!(self.function.vars[*var].ty, Ty::Unknown)
        {
            self.function.vars[*var].ty = Ty::Bool;
        }
        cond
    }

    /// `while`
    pub fn while_loop(&mut self, e: &ExprWhile) {
        if has_let(&e.cond) || leave::exit_of_expr(&e.cond).is_some() {
            return self.while_as_loop(e);
        }
        let label = e.label.as_ref().map(|l| l.name.ident.plain());
        let frame = self.enter(label, true, Dest::Drop);
        let mut on = boolean(true);
        let cond = self.nested(|this| on = this.condition(&e.cond));
        let body = self.nested(|this| this.list(&e.body.stmts, Dest::Drop));
        self.finish_loop(frame, LoopKind::While(cond, on), body);
    }

    /// `while let p = e { body }` is `loop { if let p = e { body } else { break } }`.
    fn while_as_loop(&mut self, e: &ExprWhile) {
        let (cond, body, label) = (&e.cond, &e.body, &e.label);
        let code: Expr = syn::parse_quote!(#label loop { if #cond #body else { break; } });
        if let Expr::Loop(code) = &code {
            self.endless_loop(code, Dest::Drop);
        }
    }

    /// `loop`
    pub fn endless_loop(&mut self, e: &ExprLoop, dest: Dest) {
        let label = e.label.as_ref().map(|l| l.name.ident.plain());
        let frame = self.enter(label, true, dest);
        let body = self.nested(|this| this.list(&e.body.stmts, Dest::Drop));
        self.finish_loop(frame, LoopKind::Forever, body);
    }

    /// A block with a label.
    pub fn labelled_block(&mut self, e: &syn::ExprBlock, dest: Dest) {
        let label = e.label.as_ref().map(|l| l.name.ident.plain());
        let frame = self.enter(label, false, dest);
        self.list(&e.block.stmts, dest);
        self.leave_block(frame);
    }

    /// Begins a loop or a labelled block.
    pub fn enter(&mut self, label: Option<String>, is_loop: bool, dest: Dest) -> usize {
        let start = self.out.len();
        self.frames.push(Frame { label, is_loop, exit: None, skip: None, dest, start });
        self.frames.len() - 1
    }

    /// Ends a loop, and appends it.
    pub fn finish_loop(&mut self, number: usize, kind: LoopKind, mut body: Block) {
        let frame = self.frames.pop().expect("`enter` comes before `finish_loop`");
        self.pending.retain(|t| *t != Target::Break(number) && *t != Target::Continue(number));
        if let Some(skip) = frame.skip {
            body.stmts.insert(0, lower_flag(skip));
        }
        if let Some(exit) = frame.exit {
            self.emit(lower_flag(exit));
        }
        self.emit(Stmt::Loop(Box::new(Loop { kind, body, exit: frame.exit })));
    }

    fn leave_block(&mut self, number: usize) {
        let frame = self.frames.pop().expect("`enter` comes before `leave_block`");
        self.pending.retain(|t| *t != Target::Break(number));
        if let Some(exit) = frame.exit {
            self.out.insert(frame.start, lower_flag(exit));
        }
    }

    /// `return`, `break`, `continue`.
    pub fn exit_expr(&mut self, e: &Expr) {
        match e {
            Expr::Return(r) => {
                if let Some(value) = &r.expr {
                    let dest = self.result.map_or(Dest::Drop, Dest::Store);
                    self.store_into(value, dest);
                }
                self.exit(Target::Return);
            }
            Expr::Break(b) => {
                let Some(frame) = self.frame(b.label.as_ref(), b.break_token.span) else { return };
                if let Some(value) = &b.expr {
                    let dest = self.frames[frame].dest;
                    self.store_into(value, dest);
                }
                self.exit(Target::Break(frame));
            }
            Expr::Continue(c) => {
                if let Some(frame) = self.frame(c.label.as_ref(), c.continue_token.span) {
                    self.exit(Target::Continue(frame));
                }
            }
            _ => {}
        }
    }

    fn frame(&mut self, label: Option<&syn::Lifetime>, span: Span) -> Option<usize> {
        let found = match label {
            Some(label) => {
                let name = label.ident.plain();
                self.frames.iter().rposition(|f| f.label.as_ref() == Some(&name))
            }
            None => self.frames.iter().rposition(|f| f.is_loop),
        };
        if found.is_none() {
            let name = label.map_or_else(|| "loop".to_owned(), ToString::to_string);
            self.diagnostics.error(span, text::unknown_label(&name));
        }
        found
    }

    /// Sets the flags of an exit.
    fn exit(&mut self, target: Target) {
        let from = match target {
            Target::Return => 0,
            Target::Break(k) | Target::Continue(k) => k + 1,
        };
        let own = match target {
            Target::Return => self.returned_flag(),
            Target::Break(k) => self.exit_flag(k),
            Target::Continue(k) => self.skip_flag(k),
        };
        self.raise(own);
        for k in from..self.frames.len() {
            if self.frames[k].is_loop {
                let flag = self.exit_flag(k);
                self.raise(flag);
            }
        }
        self.pending.insert(target);
    }

    fn raise(&mut self, flag: VarId) {
        self.emit(Stmt::Store(Place::var(flag), boolean(true)));
    }

    fn new_flag(&mut self, name: &str) -> VarId {
        let flag = self.memory(name, Span::call_site(), Ty::Bool);
        self.flags.insert(flag);
        flag
    }

    fn returned_flag(&mut self) -> VarId {
        if self.returned.is_none() {
            self.returned = Some(self.new_flag("returned"));
        }
        self.returned.expect("set above")
    }

    fn exit_flag(&mut self, frame: usize) -> VarId {
        if self.frames[frame].exit.is_none() {
            let name = if self.frames[frame].is_loop { "done" } else { "left" };
            self.frames[frame].exit = Some(self.new_flag(name));
        }
        self.frames[frame].exit.expect("set above")
    }

    fn skip_flag(&mut self, frame: usize) -> VarId {
        if self.frames[frame].skip.is_none() {
            self.frames[frame].skip = Some(self.new_flag("skipped"));
        }
        self.frames[frame].skip.expect("set above")
    }

    /// The flag that tells here whether an exit has happened.
    fn flag_here(&mut self, target: Target) -> VarId {
        let innermost = self.frames.iter().rposition(|f| f.is_loop);
        match (target, innermost) {
            (Target::Return, None) => self.returned_flag(),
            (Target::Return, Some(l)) => self.exit_flag(l),
            (Target::Break(k) | Target::Continue(k), Some(l)) if l > k => self.exit_flag(l),
            (Target::Break(k), _) => self.exit_flag(k),
            (Target::Continue(k), _) => self.skip_flag(k),
        }
    }

    /// Code that runs only if none of the pending exits has happened.
    pub fn guarded(&mut self, f: impl FnOnce(&mut Self)) {
        let mut flags: Vec<VarId> = Vec::new();
        for target in self.pending.clone() {
            let flag = self.flag_here(target);
            if !flags.contains(&flag) {
                flags.push(flag);
            }
        }
        let here = Span::call_site();
        let exited = flags
            .into_iter()
            .map(|flag| Value::Load(Place::var(flag), LoadMode::Use))
            .map(|value| self.temp("exited", here, value))
            .collect::<Vec<_>>();
        let Some(exited) = exited.into_iter().reduce(|a, b| self.temp("exited", here, Value::Or(a, b)))
        else {
            return f(self);
        };
        let other = self.nested(f);
        if !other.stmts.is_empty() {
            self.emit(Stmt::If(If { cond: exited, then: Block::default(), other }));
        }
    }
}

/// `let flag = false;`
pub fn lower_flag(flag: VarId) -> Stmt {
    Stmt::Let(flag, Value::Use(boolean(false)))
}

/// Whether a condition contains a `let`.
pub fn has_let(cond: &Expr) -> bool {
    match peel(cond) {
        Expr::Let(_) => true,
        Expr::Binary(b) => has_let(&b.left) || has_let(&b.right),
        _ => false,
    }
}
