//! Which forms of code a function has. Takes its block, gives a `bool` for each form that some
//! pass of the front end looks for, so that none has to go through code that has nothing for it.
//!
//! Promises to over-approximate: what may be in a macro, or in an item inside, counts.

use syn::visit::{self, Visit};
use syn::{Block, Expr, Pat};

use super::{context, copied};
use crate::compiler::rules;

/// The forms.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // they are independent
pub struct Forms {
    /// What may leave a block before its end.
    pub exits: bool,
    /// Blocks in place of values.
    pub blocks: bool,
    /// Calls of functions.
    pub calls: bool,
    /// `a = b`
    pub assignments: bool,
    /// Closures.
    pub closures: bool,
    /// Items inside.
    pub items: bool,
    /// Patterns that are more than a name.
    pub patterns: bool,
    /// Ranges that get a name.
    pub ranges: bool,
    /// `&mut`, and methods that lend so.
    pub exclusive: bool,
    /// What makes text.
    pub texts: bool,
    /// Loops over other things than ranges, and what makes iterators.
    pub iterators: bool,
    /// Methods that are not those of floats and lengths: they may ask an `Option` or a `Result`.
    pub methods: bool,
}

impl Forms {
    const ALL: Forms = Forms {
        exits: true,
        blocks: true,
        calls: true,
        assignments: true,
        closures: true,
        items: true,
        patterns: true,
        ranges: true,
        exclusive: true,
        texts: true,
        iterators: true,
        methods: true,
    };

    /// Whether there may be something that is done to an `Option` or a `Result`.
    pub fn asks(self) -> bool {
        self.patterns || self.exits || self.closures || self.methods
    }

    /// Those of a block.
    pub fn of(block: &Block) -> Forms {
        let mut forms = Forms::default();
        forms.visit_block(block);
        forms
    }

    fn method(&mut self, m: &syn::ExprMethodCall) {
        let name = m.method.to_string();
        let name = name.as_str();
        self.methods = self.methods || name != "len" && rules::find(name, m.args.len() + 1).is_none();
        self.iterators |= copied::is_open_name(name);
        self.exclusive |= name.ends_with("_mut") || matches!(name, "entry" | "drain");
        self.texts |= matches!(name, "to_string" | "push_str");
    }

    fn call(&mut self, c: &syn::ExprCall) {
        self.calls = true;
        self.exits |= match &*c.func {
            Expr::Path(p) => p.path.segments.last().is_some_and(|s| s.ident == "exit" || s.ident == "abort"),
            _ => true,
        };
    }
}

impl<'ast> Visit<'ast> for Forms {
    fn visit_expr(&mut self, e: &'ast Expr) {
        match e {
            Expr::Lit(_) | Expr::Path(_) => return,
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Try(_) | Expr::Loop(_) => {
                self.exits = true;
            }
            Expr::Block(_) | Expr::Unsafe(_) => self.blocks = true,
            Expr::Call(c) => self.call(c),
            Expr::Assign(_) => self.assignments = true,
            Expr::Closure(_) | Expr::Async(_) => self.closures = true,
            Expr::Reference(r) => self.exclusive |= r.mutability.is_some(),
            Expr::MethodCall(m) => self.method(m),
            Expr::ForLoop(f) => self.iterators |= !matches!(context::peel(&f.expr), Expr::Range(_)),
            Expr::Let(_) | Expr::Match(_) => self.patterns = true,
            Expr::Verbatim(_) => *self = Forms::ALL,
            _ => {}
        }
        visit::visit_expr(self, e);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        self.patterns |= !matches!(local.pat, Pat::Ident(_));
        if let Some(init) = &local.init {
            self.exits |= init.diverge.is_some();
            self.ranges |= matches!(context::peel(&init.expr), Expr::Range(_));
        }
        visit::visit_local(self, local);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {
        *self = Forms::ALL;
    }

    fn visit_macro(&mut self, _: &'ast syn::Macro) {
        *self = Forms::ALL;
    }
}
