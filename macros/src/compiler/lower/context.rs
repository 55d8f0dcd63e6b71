//! The state of lowering one function, and how statements and variables are
//! added to it.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned as _;
use syn::{Expr, Stmt as SynStmt};

use super::control::{Frame, Target};
use super::facts::Facts;
use super::scan::{self, Mentions};
use super::{macros, types};
use crate::compiler::diagnostics::{Diagnostics, blame, text};
use crate::compiler::ir::{
    Arg, Blame, Block, Const, Function, Inert, LoadMode, Opaque, Operand, Operator, Place, Stmt, Ty, Value,
    Var, VarId, VarKind, VarSet,
};
use crate::compiler::texts::{Plain as _, TextMap};

/// What a name or a pattern stands for while it is bound.
#[derive(Clone, Debug)]
pub enum Item {
    /// What a place holds.
    Place(Place),
    /// A reference to a place, `&` or `&mut`.
    Ref(Place, bool),
    /// A value.
    Value(Operand),
    /// A tuple of them.
    Tuple(Vec<Item>),
}

/// Lowers one function.
pub struct Lower<'a> {
    /// The result.
    pub function: Function,
    /// Where the runtime is.
    pub krate: &'a syn::Path,
    /// The variable of each name.
    pub names: TextMap<VarId>,
    /// Names that stand for something without a variable of its own.
    pub items: TextMap<Item>,
    /// Those of them that stand for one part of a list after another.
    pub cursors: TextMap<super::cursor::Cursor>,
    /// Their identifiers, as the user wrote them.
    aliases: TextMap<Ident>,
    /// What is known of the names.
    pub facts: &'a Facts,
    /// The statements of the current block.
    pub out: Vec<Stmt>,
    /// The loops and labelled blocks around the current code.
    pub frames: Vec<Frame>,
    /// Where `return` puts its value.
    pub result: Option<VarId>,
    /// Set where the function has returned.
    pub returned: Option<VarId>,
    /// All flags made for exits.
    pub flags: VarSet,
    /// Exits that may have happened in the current statement.
    pub pending: BTreeSet<Target>,
    /// What owns the parts that a slice pattern or `split_first_mut` gives exclusive
    /// references to: they would seem to overlap, so they are no views but names
    /// for places.
    pub split: VarSet,
    /// What has been loaded in the current block since something was written.
    loaded: TextMap<Operand>,
    /// What changes memory at the moment: a method's name or an assignment's left
    /// side.
    pub at: Span,
    /// How many items stand in the function's own block.
    pub own_items: usize,
    /// Names of items of inner blocks that mean something else elsewhere.
    pub ambiguous_items: crate::compiler::texts::TextSet,
    /// Elements that loops go through by value, but that are looked at where they are: names for
    /// them and their parts are no references.
    pub moved: Vec<Place>,
    /// The operator of the value that was lowered last.
    pub operator: Option<Operator>,
    /// What the closures among the arguments of the current call capture.
    pub captured: Vec<(Arg, Span)>,
    /// Variables that are taken for floats only because they are computed from a float
    /// and something unknown: they may be of a user's type.
    weak: VarSet,
    /// For errors that do not depend on activity.
    pub diagnostics: &'a mut Diagnostics,
}

impl<'a> Lower<'a> {
    /// Starts with an empty body.
    pub fn new(
        function: Function,
        facts: &'a Facts,
        krate: &'a syn::Path,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Lower {
            function,
            krate,
            names: TextMap::default(),
            items: TextMap::default(),
            cursors: TextMap::default(),
            aliases: TextMap::default(),
            facts,
            out: Vec::new(),
            frames: Vec::new(),
            result: None,
            returned: None,
            flags: VarSet::new(),
            pending: BTreeSet::new(),
            split: VarSet::new(),
            loaded: TextMap::default(),
            at: Span::call_site(),
            own_items: 0,
            ambiguous_items: crate::compiler::texts::TextSet::default(),
            moved: Vec::new(),
            operator: None,
            captured: Vec::new(),
            weak: VarSet::new(),
            diagnostics,
        }
    }

    /// Appends a statement.
    pub fn emit(&mut self, stmt: Stmt) {
        if let Some(name) = self.resized_parameter(&stmt) {
            self.diagnostics.error(self.at, text::resized_parameter(&name));
        }
        let pure = match &stmt {
            Stmt::Let(_, Value::Opaque(code)) => code.writes.is_empty(),
            Stmt::Let(..) | Stmt::Declare(_) | Stmt::View(_) => true,
            _ => false,
        };
        if !pure {
            self.loaded.clear();
        }
        let operator = self.operator.take();
        if let Stmt::Let(var, Value::Binary(..) | Value::Compare(..)) = &stmt {
            self.function.operators.set(*var, operator);
        }
        self.note_weak(&stmt);
        self.out.push(stmt);
    }

    /// Notes a float of which only a float among its operands tells that it is one.
    fn note_weak(&mut self, stmt: &Stmt) {
        let Stmt::Let(var, value) = stmt else { return };
        let operands: &[&Operand] = match value {
            Value::Binary(_, a, b) => &[a, b],
            Value::Neg(a) | Value::Use(a) => &[a],
            _ => return,
        };
        let open = |o: &Operand| matches!(o, Operand::Var(v) if self.is_open(*v));
        if self.function.vars[*var].ty.is_float() && operands.iter().any(|o| open(o)) {
            self.weak.insert(*var);
        }
    }

    fn is_open(&self, var: VarId) -> bool {
        matches!(self.function.vars[var].ty.peel(), Ty::Unknown) || self.weak.contains(&var)
    }

    /// Whether an expression is a variable that is taken for a float, but may be of a
    /// user's type.
    pub fn is_weak(&self, e: &Expr) -> bool {
        match peel(e) {
            Expr::Path(p) => {
                let var = p.path.get_ident().and_then(|i| self.names.get(&i.plain()));
                var.is_some_and(|var| self.weak.contains(var))
            }
            Expr::Binary(b) => {
                let unknown = |e: &Expr| matches!(self.static_ty(e).peel(), Ty::Unknown) || self.is_weak(e);
                unknown(&b.left) || unknown(&b.right)
            }
            _ => false,
        }
    }

    /// The name of a `&mut` parameter that takes part, if a statement changes the length
    /// of a `Vec` inside an array, a slice or a tuple: their adjoints keep theirs.
    fn resized_parameter(&self, stmt: &Stmt) -> Option<String> {
        let Stmt::Push(place, _) = stmt else { return None };
        let root = self.function.resolve(place).root;
        let param = self.function.params.iter().find(|p| p.var == root && p.wrt)?;
        let var = &self.function.vars[param.var];
        let inside = matches!(&var.ty, Ty::Ref(true, t) if !matches!(**t, Ty::Vec(_) | Ty::User(_)));
        inside.then(|| var.name.plain())
    }

    /// Collects the statements that are appended meanwhile.
    pub fn nested(&mut self, f: impl FnOnce(&mut Self)) -> Block {
        let outer = std::mem::take(&mut self.out);
        self.loaded.clear();
        f(self);
        self.loaded.clear();
        Block { stmts: std::mem::replace(&mut self.out, outer) }
    }

    /// A new variable.
    pub fn var(&mut self, name: Ident, ty: Ty, mutable: bool, kind: VarKind) -> VarId {
        self.function.vars.add(Var { name, ty, mutable, kind })
    }

    /// A variable that the user named.
    pub fn local(&mut self, name: &Ident, ty: Ty, mutable: bool) -> VarId {
        let var = self.var(name.clone(), ty, mutable, VarKind::Local);
        self.names.insert(name.plain(), var);
        var
    }

    /// A memory variable without a name of the user's.
    pub fn memory(&mut self, hint: &str, span: Span, ty: Ty) -> VarId {
        self.var(hygienic(hint, span), ty, true, VarKind::Temp)
    }

    /// Binds a value to a new temporary.
    pub fn temp(&mut self, hint: &str, span: Span, value: Value) -> Operand {
        if let Value::Use(operand) = value {
            return operand;
        }
        let ty = types::of_value(&self.function, &value);
        let hint = if matches!(value, Value::Len(_)) { "n" } else { hint };
        let var = self.var(hygienic(hint, span), ty, false, VarKind::Temp);
        self.emit(Stmt::Let(var, value));
        Operand::Var(var)
    }

    /// The content of a place.
    pub fn load(&mut self, place: &Place, span: Span) -> Operand {
        if place.steps.is_empty() && self.is_value(place.root) {
            return Operand::Var(place.root);
        }
        let key = format!("{place:?}");
        if let Some(operand) = self.loaded.get(&key) {
            return operand.clone();
        }
        let operand = self.temp("t", span, Value::Load(place.clone(), LoadMode::Use));
        let ty = self.function.operand_ty(&operand);
        if ty.is_scalar() {
            self.loaded.insert(key, operand.clone());
        }
        operand
    }

    /// Whether a variable may be an operand.
    pub fn is_value(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        let owned = match &var.ty {
            Ty::Ref(_, inner) => inner.is_scalar(),
            _ => true,
        };
        owned && !var.mutable && !matches!(var.kind, VarKind::View(..))
    }

    /// A view that the user named.
    pub fn named_view(&mut self, name: &Ident, place: Place, mutable: bool) {
        self.facts.follow(&name.plain());
        let var = self.add_view(name.clone(), place, mutable);
        self.names.insert(name.plain(), var);
    }

    /// A name of the user's for a place that is reached without a reference.
    pub fn alias_of(&mut self, name: &Ident, place: Place) {
        let text = name.plain();
        self.facts.follow(&text);
        self.aliases.insert(text.clone(), name.clone());
        self.items.insert(text, Item::Ref(place, true));
    }

    /// The same, for what is only read.
    pub fn alias_shared(&mut self, name: &Ident, place: Place) {
        let text = name.plain();
        self.facts.follow(&text);
        self.aliases.insert(text.clone(), name.clone());
        self.items.insert(text, Item::Ref(place, false));
    }

    /// Where a name is declared.
    pub fn aliases_span(&self, name: &str) -> Span {
        self.aliases.get(name).map_or_else(Span::call_site, Ident::span)
    }

    /// Gives the references that code mentions and that are no views a variable
    /// each, right before the code.
    fn materialize(&mut self, mentions: &Mentions) {
        for name in &mentions.reads {
            self.look_up(name);
            let Some(Item::Ref(place, mutable)) = self.items.get(name).cloned() else { continue };
            let mutable = mutable && mentions.writes.contains(name);
            let Some(name) = self.aliases.get(name).cloned() else { continue };
            self.add_view(name, place, mutable);
        }
    }

    pub fn add_view(&mut self, name: Ident, place: Place, mutable: bool) -> VarId {
        let ty = Ty::Ref(mutable, Box::new(self.function.place_ty(&place)));
        let var = self.var(name, ty, mutable, VarKind::View(place, mutable));
        self.emit(Stmt::View(var));
        var
    }

    /// Whether an expression mentions something varied.
    pub fn mentions_varied(&self, e: &Expr) -> bool {
        scan::varied(e, self.facts).read
    }

    /// Whether a derivative other than zero may flow to an expression's value.
    pub fn flows(&self, e: &Expr) -> bool {
        super::facts::flows(e, self.facts)
    }

    /// User code as it is.
    pub fn opaque(&mut self, e: &Expr, blame: Option<Blame>) -> Opaque {
        self.narrow(e);
        let blame = self.refuse_hidden_changes(e).or(blame);
        self.opaque_unchecked(e, blame)
    }

    /// The same, whatever closures in it change.
    pub fn opaque_unchecked(&mut self, e: &Expr, blame: Option<Blame>) -> Opaque {
        let mut code = e.clone();
        self.state_discrete(&mut code);
        macros::wrap_expr(&mut code);
        let mentions = scan::expr(e, self.facts);
        for stored in super::find::literals_in(e).into_iter().flat_map(|s| self.facts.stored(s)) {
            self.refuse_stored(stored);
        }
        self.opaque_tokens(code.to_token_stream(), &mentions, blame)
    }

    /// Notes that what is in `f64::from(n)` is no `usize`, of which there is no such function.
    fn narrow(&mut self, e: &Expr) {
        let Expr::Call(c) = e else { return };
        let (Expr::Path(f), Some(Expr::Path(n))) = (&*c.func, c.args.first()) else { return };
        let names: Vec<String> = f.path.segments.iter().map(|s| s.ident.to_string()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        if let ["f64" | "f32", "from"] = names[..]
            && let Some(var) = n.path.get_ident().and_then(|n| self.names.get(&n.plain()))
            && let ty @ Ty::Int(None) = &mut self.function.vars[*var].ty
        {
            *ty = Ty::Int(Some(Ident::new("i32", Span::call_site())));
        }
    }

    /// Reports closures that write something varied where that cannot be followed: what they
    /// are handed when they are called is not to be seen in what they mention.
    fn refuse_hidden_changes(&mut self, e: &Expr) -> Option<Blame> {
        let mut first = None;
        for closure in super::find::closures_in(e) {
            let writes = scan::expr(closure, self.facts).writes;
            let hidden = writes.iter().find(|name| self.facts.is_varied(name) && self.carries(name));
            if let Some(hidden) = hidden {
                let blame = Blame { span: closure.span(), message: blame::hidden_change(hidden) };
                self.diagnostics.error(blame.span, &blame.message);
                first.get_or_insert(blame);
            }
        }
        first
    }

    /// Reports an exclusive reference to something varied that is stored in another value:
    /// what is written through it cannot be followed.
    pub fn refuse_stored(&mut self, e: &Expr) {
        let root = scan::root(e).filter(|name| self.facts.is_varied(name) && self.carries(name));
        if root.is_some() {
            self.diagnostics.error(e.span(), blame::STORED_REFERENCE);
        }
    }

    /// Whether a variable may hold something with a derivative.
    fn carries(&self, name: &str) -> bool {
        self.names.get(name).is_none_or(|v| self.function.vars[*v].ty.may_be_active())
    }

    /// User code in other tokens.
    pub fn opaque_tokens(
        &mut self,
        tokens: TokenStream,
        mentions: &Mentions,
        blame: Option<Blame>,
    ) -> Opaque {
        self.materialize(mentions);
        let reads = self.variables(&mentions.reads);
        // A view stands for the place it refers to, through which it must be
        // reached while it is in use.
        let writes = mentions.writes.iter().filter_map(|name| self.names.get(name).copied());
        let mut writes: VarSet = writes.collect();
        for name in &mentions.writes {
            if let Some(item) = self.items.get(name) {
                self.roots(item, &mut writes);
            }
        }
        let writes = writes.into_iter().collect();
        let blame = blame.or_else(|| {
            let writes = mentions.writes.iter();
            let hidden = writes.filter(|n| self.carries(n)).find(|name| self.facts.is_varied(name))?;
            let message = crate::compiler::diagnostics::blame::hidden_change(hidden);
            let span = tokens.clone().into_iter().next().map_or_else(Span::call_site, |t| t.span());
            Some(Blame { span, message })
        });
        Opaque { tokens, reads, writes, blame }
    }

    /// The variables behind names, and those that own what views refer to.
    fn variables(&self, names: &BTreeSet<String>) -> Vec<VarId> {
        let mut found = VarSet::new();
        for name in names {
            if let Some(var) = self.names.get(name) {
                found.insert(*var);
                found.insert(self.function.root(&Place::var(*var)));
            }
            if let Some(item) = self.items.get(name) {
                self.roots(item, &mut found);
            }
        }
        found.into_iter().collect()
    }

    fn roots(&self, item: &Item, found: &mut VarSet) {
        match item {
            Item::Place(p) | Item::Ref(p, _) => {
                found.insert(self.function.root(p));
            }
            Item::Value(Operand::Var(v)) => {
                found.insert(*v);
            }
            Item::Value(Operand::Const(_)) => {}
            Item::Tuple(all) => all.iter().for_each(|i| self.roots(i, found)),
        }
    }

    /// A statement as it is; `defines` are variables that it brings into scope.
    pub fn inert(&mut self, s: &SynStmt, defines: Vec<VarId>, blame: Option<Blame>) {
        let mut code = s.clone();
        self.state_discrete_in(&mut code);
        macros::wrap_stmt(&mut code);
        if let SynStmt::Expr(_, semi @ None) = &mut code {
            *semi = Some(syn::Token![;](Span::mixed_site()));
        }
        if let SynStmt::Macro(mac) = &mut code
            && mac.semi_token.is_none()
        {
            mac.semi_token = Some(syn::Token![;](Span::mixed_site()));
        }
        let mentions = scan::stmt(s, self.facts);
        let code = self.opaque_tokens(code.to_token_stream(), &mentions, blame);
        self.emit(Stmt::Inert(Box::new(Inert { code, defines })));
    }

    /// An expression run as a statement, as it is.
    pub fn inert_expr(&mut self, e: &Expr, blame: Option<Blame>) {
        let mut code = self.opaque(e, blame);
        let tokens = code.tokens;
        code.tokens = quote!(#tokens;);
        self.emit(Stmt::Inert(Box::new(Inert { code, defines: Vec::new() })));
    }

    /// An expression whose value is opaque.
    pub fn blamed(&mut self, e: &Expr, span: Span, message: impl Into<String>) -> Value {
        Value::Opaque(self.opaque(e, Some(Blame { span, message: message.into() })))
    }
}

/// A generated identifier at the place of the user's code.
pub fn hygienic(name: &str, span: Span) -> Ident {
    Ident::new(name, Span::mixed_site().located_at(span))
}

/// Where an expression starts, as stable Rust tells where it is, without making tokens of it.
pub fn start(e: &Expr) -> Span {
    match e {
        Expr::Path(p) if p.attrs.is_empty() && p.qself.is_none() && p.path.leading_colon.is_none() => {
            p.path.segments[0].ident.span()
        }
        Expr::Lit(l) if l.attrs.is_empty() => l.lit.span(),
        Expr::Paren(p) if p.attrs.is_empty() => p.paren_token.span.join(),
        Expr::Binary(b) if b.attrs.is_empty() => start(&b.left),
        Expr::MethodCall(m) if m.attrs.is_empty() => start(&m.receiver),
        Expr::Call(c) if c.attrs.is_empty() => start(&c.func),
        Expr::Index(i) if i.attrs.is_empty() => start(&i.expr),
        Expr::Field(f) if f.attrs.is_empty() => start(&f.base),
        Expr::Cast(c) if c.attrs.is_empty() => start(&c.expr),
        _ => e.span(),
    }
}

/// An expression without the parentheses around it.
pub fn peel(e: &Expr) -> &Expr {
    match e {
        Expr::Paren(p) if p.attrs.is_empty() => peel(&p.expr),
        Expr::Group(g) if g.attrs.is_empty() => peel(&g.expr),
        _ => e,
    }
}

/// An expression without `&` and `&mut` before it.
pub fn behind_reference(e: &Expr) -> &Expr {
    match peel(e) {
        Expr::Reference(r) => behind_reference(&r.expr),
        e => e,
    }
}

/// An expression without `&`, `&mut` and `*` before it.
pub fn behind(e: &Expr) -> &Expr {
    match behind_reference(e) {
        Expr::Unary(u) if matches!(u.op, syn::UnOp::Deref(_)) => behind(&u.expr),
        e => e,
    }
}

/// `true` or `false`
pub fn boolean(value: bool) -> Operand {
    Operand::Const(Const::new(quote!(#value), Ty::Bool, None))
}

/// An integer constant.
pub fn integer(value: usize, ty: Ty) -> Operand {
    let literal = proc_macro2::Literal::usize_unsuffixed(value);
    #[allow(clippy::cast_precision_loss)] // small numbers of the compiler's own
    Operand::Const(Const::literal(literal, ty, Some(value as f64)))
}

/// `usize` constant.
pub fn index(value: usize) -> Operand {
    integer(value, Ty::usize())
}
