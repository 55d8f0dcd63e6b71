//! Calls: of float functions by path, of a few functions of the standard library,
//! and of annotated functions.

use proc_macro2::{Ident, Span};
use quote::ToTokens as _;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath};

use super::bystanders;
use super::context::{Item, Lower, peel};
use super::expr::is_new_vec;
use super::known::is_primitive;
use super::leave;
use super::{scan, types};
use crate::compiler::diagnostics::blame;
use crate::compiler::ir::{
    Arg, Blame, Call, CallableKind, Callee, FloatTy, LoadMode, Opaque, Operand, Param, Place, Stmt, Ty, User,
    Value, VarKind,
};
use crate::compiler::rules::{self, ArgKind};
use crate::compiler::texts::Plain as _;

/// Cells and locks of the standard library, by their names.
fn is_cell(name: &str) -> bool {
    matches!(name, "Cell" | "RefCell" | "Mutex" | "RwLock" | "OnceCell")
}

/// The associated functions of these; of other names are those of a type of the user's.
fn is_of_cells(name: &str) -> bool {
    const NAMES: [&str; 16] = [
        "borrow",
        "borrow_mut",
        "clone",
        "default",
        "from",
        "from_mut",
        "get",
        "get_mut",
        "into_inner",
        "lock",
        "new",
        "read",
        "replace",
        "set",
        "swap",
        "take",
    ];
    NAMES.contains(&name) || matches!(name, "update" | "write" | "get_or_init")
}

impl Lower<'_> {
    /// A call's value.
    pub fn call(&mut self, c: &ExprCall, e: &Expr) -> Value {
        if let Some((f, called)) = self.called_parameter(&c.func)
            && let Some(dest) = self.parameter_call(f, &called, c)
        {
            return Value::Use(Operand::Var(dest));
        }
        let Expr::Path(p) = peel(&c.func) else {
            return self.blamed(e, c.func.span(), blame::CALLEE);
        };
        if is_new_vec(c) {
            let capacity = c.args.first().map(|n| self.operand(n));
            return Value::VecNew(capacity);
        }
        if let Some((called, ended)) = super::wrapped::taken(c) {
            return self.taken(called, ended, e);
        }
        if let Some(value) = self.float_function(p, c).or_else(|| self.memory_function(p, c)) {
            return value;
        }
        if let Some((span, message)) = self.facts.note(c.func.span()).or_else(|| self.why_no_call(p)) {
            return self.blamed(e, span, message);
        }
        if is_constructor(&p.path) {
            let fields = c
                .args
                .iter()
                .enumerate()
                .map(|(k, a)| (super::variant::made(&p.path, &syn::Member::from(k)), self.element(a)));
            let fields = fields.collect();
            return Value::Struct(Box::new(self.facts.generics.told(&p.path)), fields);
        }
        let ty = self.given(c);
        let dest = self.var(super::context::hygienic("t", c.func.span()), ty, false, VarKind::Temp);
        self.annotated(p, c, Some(dest));
        Value::Use(Operand::Var(dest))
    }

    /// What is called for `Box::new(x)`, which has a companion.
    fn boxed(&self, p: &syn::ExprPath, c: &ExprCall) -> Option<syn::ExprPath> {
        let mut names = p.path.segments.iter().rev();
        let is_new =
            names.next().is_some_and(|s| s.ident == "new") && names.next().is_some_and(|s| s.ident == "Box");
        let value = c.args.first().filter(|_| c.args.len() == 1 && is_new && p.qself.is_none())?;
        let (krate, span) = (self.krate, Span::mixed_site().located_at(p.span()));
        let boxed = Ident::new("new_box", span);
        (!matches!(peel(value), Expr::Closure(_))).then(|| syn::parse_quote!(#krate::__private::#boxed))
    }

    /// `Box::new(x)` as a part of something else.
    pub fn boxed_part(&mut self, e: &Expr) -> Option<Operand> {
        let Expr::Call(c) = peel(e) else { return None };
        let Expr::Path(p) = peel(&c.func) else { return None };
        let boxed = self.boxed(p, c).filter(|_| self.mentions_varied(e))?;
        // Not a float, whatever is in it.
        let ty = Ty::User(User::default());
        let dest = self.var(super::context::hygienic("t", c.func.span()), ty, false, VarKind::Temp);
        self.annotated(&boxed, c, Some(dest));
        Some(Operand::Var(dest))
    }

    /// A call in statement position.
    pub fn call_effect(&mut self, c: &ExprCall, e: &Expr) {
        if leave::exit_of_expr(e).is_some() {
            self.value(e);
            return;
        }
        if let Some((f, called)) = self.called_parameter(&c.func) {
            self.parameter_call(f, &called, c);
            return;
        }
        let Expr::Path(p) = peel(&c.func) else {
            let message = blame::CALLEE.to_owned();
            return self.inert_expr(e, Some(Blame { span: c.func.span(), message }));
        };
        let last = p.path.segments.last().map(|s| s.ident.plain()).unwrap_or_default();
        if last == "swap" && c.args.len() == 2 && is_mem(&p.path) {
            return self.swap(c, e);
        }
        if c.args.len() == 1 && (last == "drop" || leave::ends_with(&p.path, &["mem", "forget"])) {
            // The reverse sweep may read it.
            let kept = c.args.iter().all(|arg| matches!(peel(arg), Expr::Path(_)) && self.flows(arg));
            if !kept {
                self.inert_expr(e, None);
            }
            return;
        }
        if self.float_function(p, c).is_some() || self.memory_function(p, c).is_some() {
            return;
        }
        match self.why_no_call(p) {
            Some((span, message)) => self.inert_expr(e, Some(Blame { span, message })),
            None => self.annotated(p, c, None),
        }
    }

    /// `f64::sin(x)`, `<f32>::max(a, b)`, `f64::from(x)`.
    fn float_function(&mut self, p: &ExprPath, c: &ExprCall) -> Option<Value> {
        let last = p.path.segments.last()?.ident.plain();
        let float = match &p.qself {
            Some(q) if p.path.segments.len() == 1 => self.facts.generics.lower(&q.ty),
            Some(q) => self.facts.generics.lower(&q.ty),
            None => {
                let qualifier = p.path.segments.iter().rev().nth(1)?.ident.clone();
                if qualifier == "Float" && self.facts.generics.has_floats() {
                    return self.rule_of(&last, c);
                }
                let ty: syn::Type = syn::parse_quote!(#qualifier);
                self.facts.generics.lower(&ty)
            }
        };
        if !float.is_float() {
            return None;
        }
        if last == "from" && c.args.len() == 1 && !matches!(float, Ty::Float(FloatTy::Param(_))) {
            let value = self.operand(&c.args[0]);
            return Some(Value::Cast(value, float));
        }
        if last == "sin_cos" {
            let receiver = &c.args[0];
            let code: Expr = syn::parse_quote!((#receiver).sin_cos());
            return Some(self.value(&code));
        }
        let value = self.rule_of(&last, c)?;
        if let Value::Rule(rule, operands) = &value {
            // What is given is of the type that is named, and nothing else may tell that.
            for (operand, arg) in operands.iter().zip(rule.args) {
                if let (Operand::Var(var), ArgKind::Float) = (operand, arg.kind) {
                    types::learn(&mut self.function, &Place::var(*var), &float);
                }
            }
        }
        Some(value)
    }

    fn rule_of(&mut self, name: &str, c: &ExprCall) -> Option<Value> {
        let rule = rules::find(name, c.args.len())?;
        let operands = c.args.iter().map(|a| self.operand(a)).collect();
        Some(Value::Rule(rule, operands))
    }

    /// `mem::replace` and `mem::take`.
    fn memory_function(&mut self, p: &ExprPath, c: &ExprCall) -> Option<Value> {
        if !is_mem(&p.path) {
            return None;
        }
        let last = p.path.segments.last()?.ident.plain();
        let at = c.args.first()?;
        let place = self.borrowed(at)?;
        self.at = c.func.span();
        match (last.as_str(), c.args.len()) {
            ("replace", 2) => {
                let new = self.operand(&c.args[1]);
                let old = self.moved_out(&place, at);
                self.emit(Stmt::Store(place, new));
                Some(Value::Use(old))
            }
            ("take", 1) => {
                let ty = self.function.place_ty(&place);
                let old = self.moved_out(&place, at);
                let new = match ty {
                    Ty::User(_) | Ty::Unknown => {
                        let tokens = quote::quote!(::core::default::Default::default());
                        let code = Opaque { tokens, reads: Vec::new(), writes: Vec::new(), blame: None };
                        self.temp("default", at.span(), Value::Opaque(code))
                    }
                    Ty::Vec(_) => self.temp("empty", at.span(), Value::VecNew(None)),
                    ty => self.temp("zero", at.span(), Value::Zero(ty)),
                };
                self.emit(Stmt::Store(place, new));
                Some(Value::Use(old))
            }
            _ => None,
        }
    }

    /// What a place holds, before something else is put there.
    fn moved_out(&mut self, place: &Place, at: &Expr) -> Operand {
        let through = !place.steps.is_empty() || !self.owns(place);
        let ty = self.function.place_ty(place);
        let mode = if through && (ty.is_aggregate() || matches!(ty, Ty::User(_) | Ty::Unknown)) {
            LoadMode::Clone
        } else {
            LoadMode::Use
        };
        self.temp("old", at.span(), Value::Load(place.clone(), mode))
    }

    fn owns(&self, place: &Place) -> bool {
        let var = &self.function.vars[place.root];
        !matches!(var.kind, VarKind::View(..)) && !matches!(var.ty, Ty::Ref(..))
    }

    fn swap(&mut self, c: &ExprCall, e: &Expr) {
        match (self.borrowed(&c.args[0]), self.borrowed(&c.args[1])) {
            (Some(a), Some(b)) => self.emit(Stmt::Swap(a, b)),
            _ => self.inert_expr(e, Some(Blame { span: c.func.span(), message: blame::SYNTAX.into() })),
        }
    }

    /// The place behind `&mut place` or an exclusive reference.
    fn borrowed(&mut self, e: &Expr) -> Option<Place> {
        match peel(e) {
            Expr::Reference(r) => {
                let place = self.place(&r.expr)?;
                let named = matches!(peel(&r.expr), Expr::Path(_));
                if named && matches!(self.function.vars[place.root].ty, Ty::Ref(true, _)) {
                    // The reference would be exchanged, not what it refers to.
                    self.diagnostics.error_spanned(e, blame::LET_REFERENCE);
                }
                Some(place)
            }
            e => self.place(e),
        }
    }

    pub fn why_no_call(&self, p: &ExprPath) -> Option<(proc_macro2::Span, String)> {
        let segments: Vec<String> = p.path.segments.iter().map(|s| s.ident.plain()).collect();
        let last = segments.last()?;
        if super::variant::is_some(&p.path) {
            return None;
        }
        let path = segments.join("::");
        let span = p.path.segments.last().map_or_else(proc_macro2::Span::call_site, |s| s.ident.span());
        let upper = |s: &String| s.starts_with(char::is_uppercase);
        if segments.len() == 1 && (self.names.contains_key(last) || self.items.contains_key(last)) {
            let left_out = |p: &&Param| p.called.is_some() && p.chosen == Some(false);
            let mut params = self.function.params.iter().filter(left_out);
            let param = params.any(|p| self.names.get(last) == Some(&p.var));
            return Some((span, if param { blame::left_out(last) } else { blame::closure_call(last) }));
        }
        if let [.., owner, _] = segments.as_slice()
            && (matches!(owner.as_str(), "Box" | "Rc" | "Arc")
                || is_cell(owner) && (is_of_cells(last) || segments.len() > 2))
        {
            return Some((span, blame::pointer(&path)));
        }
        if matches!(segments[0].as_str(), "std" | "core" | "alloc") {
            return Some((span, blame::std_function(&path)));
        }
        if segments
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|s| !is_cell(s) && (super::ty::is_standard(s) || HOLDERS.contains(&s.as_str())))
        {
            return Some((span, blame::associated(&path)));
        }
        let scalar = segments.iter().rev().nth(1).and_then(|q| super::ty::scalar(q));
        if scalar.is_some() {
            let known: Vec<&str> = rules::all().iter().map(|r| r.name).collect();
            return Some((span, blame::unknown_method(last, &known)));
        }
        (upper(last) && VARIANTS.contains(&last.as_str())).then(|| (span, blame::constructor(&path)))
    }

    /// A call of another annotated function that returns its value in a wrapper.
    fn taken(&mut self, called: &Expr, ended: &Expr, e: &Expr) -> Value {
        let note = match called {
            Expr::Call(c) => match peel(&c.func) {
                Expr::Path(p) => self.facts.note(c.func.span()).or_else(|| self.why_no_call(p)),
                _ => Some((c.func.span(), blame::CALLEE.to_owned())),
            },
            Expr::MethodCall(m) if self.is_users_method(m) => None,
            Expr::MethodCall(m) => Some(self.why_no_method(m)),
            other => Some((other.span(), blame::CALLEE.to_owned())),
        };
        if let Some((span, message)) = note {
            return self.blamed(e, span, message);
        }
        let dest = self.var(super::context::hygienic("t", called.span()), Ty::Unknown, false, VarKind::Temp);
        match called {
            Expr::Call(ExprCall { func, .. }) if !matches!(peel(func), Expr::Path(_)) => {}
            Expr::Call(c) => {
                if let Expr::Path(p) = peel(&c.func) {
                    self.annotated(p, c, Some(dest));
                }
            }
            Expr::MethodCall(m) => self.annotated_method(m, Some(dest)),
            _ => {}
        }
        let ended = self.place(ended);
        if let Some(Stmt::Call(call)) = self.out.last_mut() {
            call.ended = ended;
        }
        Value::Use(Operand::Var(dest))
    }

    /// A call of another annotated function.
    fn annotated(&mut self, p: &ExprPath, c: &ExprCall, dest: Option<crate::compiler::ir::VarId>) {
        let outer = std::mem::take(&mut self.captured);
        let args: Vec<Arg> = c.args.iter().map(|a| self.argument(a)).collect();
        let name = p.path.segments.last().map(|s| s.ident.clone());
        self.refuse_changes(c.args.iter(), &args, name);
        let callee = Callee::at(p);
        let spans = c.args.iter().map(ends).collect();
        let exclusive = self.takes_exclusively(&p.path, &args);
        let named = self.by_name(c.args.iter());
        let call = Call { callee, args, dest, spans, exclusive, named, ended: None, tangents: None };
        let call = self.with_captures(call, outer);
        self.emit(Stmt::Call(Box::new(call)));
    }

    /// The arguments that are names of places which stand for exclusive references.
    pub fn by_name<'e>(&self, args: impl Iterator<Item = &'e Expr>) -> Vec<usize> {
        let stands_for_place = |e: &Expr| match peel(e) {
            Expr::Path(p) => p
                .path
                .get_ident()
                .is_some_and(|name| matches!(self.items.get(&name.plain()), Some(Item::Ref(_, true)))),
            _ => false,
        };
        args.enumerate().filter(|(_, e)| stands_for_place(e)).map(|(k, _)| k).collect()
    }

    /// Whether a function's signature is seen, and takes what exclusive references there are
    /// among its arguments as such: the function itself, or one of its module.
    fn takes_exclusively(&self, path: &syn::Path, args: &[Arg]) -> bool {
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.plain()).collect();
        let generics = &self.facts.generics;
        let own = generics.own().is_some() || self.names.contains_key("self");
        let itself = match names.as_slice() {
            [name] => !own && *name == self.function.name.plain(),
            [of, name] => own && of == "Self" && *name == self.function.name.plain(),
            _ => false,
        };
        let takes = |k: usize| match names.as_slice() {
            _ if itself => {
                let ty = self.function.params.get(k).map(|p| &self.function.vars[p.var].ty);
                matches!(ty, Some(Ty::Ref(true, _)))
            }
            [name] if !self.facts.is_function(name) => generics.takes_exclusively("", name, k),
            [of, name] => generics.takes_exclusively(of, name, k),
            _ => false,
        };
        (0..args.len()).all(|k| !matches!(args[k], Arg::RefMut(_)) || takes(k))
    }

    /// A call with what the closures among its arguments capture, behind them.
    pub fn with_captures(&mut self, mut call: Call, outer: Vec<(Arg, proc_macro2::Span)>) -> Call {
        let written = call.args.len();
        for arg in &mut call.args {
            if let Arg::Callable(callable) = arg
                && let CallableKind::Closure(closure) = &mut callable.kind
            {
                closure.captures = closure.captures.start + written..closure.captures.end + written;
            }
        }
        for (arg, span) in std::mem::replace(&mut self.captured, outer) {
            call.args.push(arg);
            call.spans.push((span, span));
        }
        call
    }

    /// Reports what a call may write derivatives into although its type does not say
    /// that it can hold any.
    pub fn refuse_changes<'e>(
        &mut self,
        exprs: impl Iterator<Item = &'e Expr> + Clone,
        args: &[Arg],
        callee: Option<proc_macro2::Ident>,
    ) {
        let Some(callee) = callee else { return };
        for (k, arg) in args.iter().enumerate() {
            let Arg::RefMut(place) = arg else { continue };
            // Of a bystander rustc is asked.
            if self.facts.is_bystander(&self.function.vars[place.root].name.plain()) {
                continue;
            }
            let ty = self.function.place_ty(place);
            let varied = exprs.clone().enumerate().any(|(j, e)| j != k && self.mentions_varied(e));
            if let Some(Ty::Other(t)) = bounded(&ty, &self.facts.generics)
                && varied
            {
                let message = blame::changes_parameter(&t.to_string(), &callee.to_string());
                self.diagnostics.error(callee.span(), message);
            }
        }
    }

    pub fn argument(&mut self, e: &Expr) -> Arg {
        let e = peel(e);
        if let Some(callable) = self.callable(e) {
            return callable;
        }
        if let Some(place) = self.bystander(e) {
            return Arg::RefMut(place);
        }
        let varied = self.mentions_varied(e);
        if let Expr::Reference(r) = e {
            let inert = !varied && !self.is_known_aggregate(&r.expr);
            if inert {
                return Arg::Inert(self.opaque(e, None));
            }
            return match r.mutability {
                Some(_) => Arg::RefMut(self.exclusive_place(&r.expr)),
                None => Arg::Ref(self.place_or_temp(&r.expr)),
            };
        }
        if !varied && self.is_changing_reference(e) {
            return self.inert_argument(e);
        }
        if self.is_lent(e) && (varied || self.is_known_aggregate(e)) {
            return match self.item(e) {
                Item::Ref(place, true) => Arg::RefMut(place),
                Item::Ref(place, false) | Item::Place(place) => Arg::Ref(place),
                Item::Value(v) => Arg::Value(v),
                Item::Tuple(_) => Arg::Inert(self.opaque(e, None)),
            };
        }
        if !varied {
            return self.inert_argument(e);
        }
        let value = self.value(e);
        if matches!(value, Value::Opaque(ref o) if o.blame.is_none()) && !self.flows(e) {
            return Arg::Value(self.temp("t", e.span(), value));
        }
        Arg::Value(self.temp("t", e.span(), value))
    }

    /// The place of a bystander that is lent.
    fn bystander(&mut self, e: &Expr) -> Option<Place> {
        let name = bystanders::whole(e).filter(|name| self.facts.is_bystander(name))?;
        self.names.get(&name).map(|var| Place::var(*var))
    }

    /// Whether an expression is a variable that holds one shared reference after the
    /// other.
    fn is_changing_reference(&self, e: &Expr) -> bool {
        let Expr::Path(p) = e else { return false };
        let var = p.path.get_ident().and_then(|name| self.names.get(&name.plain()));
        var.map(|v| &self.function.vars[*v])
            .is_some_and(|v| v.mutable && matches!((&v.ty, &v.kind), (Ty::Ref(false, _), VarKind::Local)))
    }

    /// An argument without derivative; what it does is done in its turn.
    fn inert_argument(&mut self, e: &Expr) -> Arg {
        let effects = !scan::expr(e, self.facts).writes.is_empty();
        if effects {
            let code = self.opaque(e, None);
            return Arg::Value(self.temp("t", e.span(), Value::Opaque(code)));
        }
        let code = self.opaque(e, None);
        if may_lend(e) { Arg::Inert(self.named(e, code)) } else { Arg::Inert(code) }
    }

    /// Gives what an inert expression computes a name, by which the reverse half of a call
    /// may get it again.
    fn named(&mut self, e: &Expr, code: Opaque) -> Opaque {
        let name = format!("lent_{}", self.function.vars.handles().count());
        let name = super::context::hygienic(&name, e.span());
        let var = self.var(name.clone(), Ty::Unknown, false, VarKind::Local);
        self.emit(Stmt::Let(var, Value::Opaque(code)));
        Opaque { tokens: name.to_token_stream(), reads: vec![var], writes: Vec::new(), blame: None }
    }

    /// Whether an expression is a place of a known type of primitive values.
    fn is_known_aggregate(&self, e: &Expr) -> bool {
        let local = scan::root(e).is_some_and(|name| self.names.contains_key(&name));
        let ty = self.static_ty(e);
        let known = is_primitive(&ty) || ty.has_user() || self.facts.generics.is_bounded(&ty);
        local && self.is_place(e) && known
    }
}

/// Whether an expression is a call that may give a reference to a part of its arguments,
/// of a type that follows from them, and not to something that lives only in it.
fn may_lend(e: &Expr) -> bool {
    const INFERRED: [&str; 9] =
        ["collect", "default", "from", "into", "parse", "product", "sum", "try_into", "unwrap_or_default"];
    let known = |name: &proc_macro2::Ident| {
        let name = name.to_string();
        name.starts_with(char::is_lowercase) && !INFERRED.contains(&name.as_str())
    };
    match peel(e) {
        Expr::Call(c) => match peel(&c.func) {
            Expr::Path(p) => {
                p.path.segments.last().is_some_and(|s| known(&s.ident)) && c.args.iter().all(lasts)
            }
            _ => false,
        },
        Expr::MethodCall(m) => known(&m.method) && lasts(&m.receiver) && m.args.iter().all(lasts),
        _ => false,
    }
}

/// Whether what an expression refers to lives on after the statement.
fn lasts(e: &Expr) -> bool {
    match peel(e) {
        Expr::Path(_) | Expr::Lit(_) => true,
        Expr::Field(f) => lasts(&f.base),
        Expr::Index(i) => lasts(&i.expr),
        Expr::Reference(r) => r.mutability.is_none() && lasts(&r.expr),
        Expr::Unary(u) => lasts(&u.expr),
        Expr::MethodCall(m) => {
            matches!(m.method.to_string().as_str(), "as_ref" | "as_deref" | "first" | "get" | "last")
                && lasts(&m.receiver)
        }
        _ => false,
    }
}

/// The part of a type that is a type parameter of which nothing tells that it has a
/// derivative.
fn bounded<'t>(ty: &'t Ty, generics: &super::ty::Generics) -> Option<&'t Ty> {
    match ty {
        Ty::Other(_) => generics.is_bounded(ty).then_some(ty),
        Ty::Ref(_, t) | Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Seq(t) => bounded(t, generics),
        Ty::Tuple(all) => all.iter().find_map(|t| bounded(t, generics)),
        _ => None,
    }
}

/// Types of the standard library whose functions have no derivative.
const HOLDERS: [&str; 6] = ["Vec", "String", "HashMap", "HashSet", "BTreeMap", "BTreeSet"];

/// The variants of the standard library that are not followed.
const VARIANTS: [&str; 2] = ["Ok", "Err"];

/// Whether a path names a tuple struct.
fn is_constructor(path: &syn::Path) -> bool {
    path.segments.last().is_some_and(|s| s.ident.plain().starts_with(char::is_uppercase))
}

/// The places of an expression's first and last token.
pub fn ends(e: &Expr) -> (proc_macro2::Span, proc_macro2::Span) {
    let last = e.to_token_stream().into_iter().last();
    (e.span(), last.map_or_else(|| e.span(), |token| token.span()))
}

/// Whether a path is one of `std::mem` or `core::mem`, also imported.
fn is_mem(path: &syn::Path) -> bool {
    let names: Vec<String> = path.segments.iter().rev().map(|s| s.ident.plain()).collect();
    match names.as_slice() {
        [last, module, ..] => module == "mem" && matches!(last.as_str(), "swap" | "replace" | "take"),
        [last] => matches!(last.as_str(), "swap" | "replace"),
        [] => false,
    }
}
