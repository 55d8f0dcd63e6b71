//! What must not be left out by a struct, `#[grad(skip)]`: takes a lowered function, gives the
//! fields through which derivatives flow, those that are taken to be left out, and errors where
//! something with a derivative is put into one of these.
//!
//! In a gradient such a field is a copy, and no derivative.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::activity::Activity;
use crate::compiler::diagnostics::{Diagnostics, blame};
use crate::compiler::ir::left_out::Said;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Arg, Function, Opaque, Operand, Place, Step, Stmt, Value, VarId, VarKind};
use crate::compiler::texts::Plain as _;

/// What is to be said of a field, which is the last step of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// It is not left out.
    Kept,
    /// It is not left out, or is of a type that has no derivative anyway.
    Lent,
    /// It is left out.
    LeftOut,
    /// It changes, and has no derivative: no element is found by it.
    Changed,
}

/// The fields of which something is to be said.
pub fn fields(function: &Function) -> Vec<(Place, Field)> {
    let mut found = Found { function, facts: None, fields: Vec::new() };
    visit::each_stmt(&function.body, &mut |stmt| {
        found.stmt(stmt);
        found.changed(stmt);
    });
    visit::each_access(&function.body, &mut |access| {
        if let Access::Read(place) | Access::Write(place) | Access::Change(place) = access {
            found.left_out(place);
        }
    });
    found.fields
}

struct Found<'f> {
    function: &'f Function,
    facts: Option<Activity>,
    fields: Vec<(Place, Field)>,
}

impl Found<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, Value::Load(place, _)) => self.add(place, Field::Kept, Some(*var)),
            Stmt::Let(var, Value::Struct(_, fields)) => {
                for (step, value) in fields {
                    let Operand::Var(v) = value else { continue };
                    self.add(&Place::var(*var).step(step.clone()), Field::Kept, Some(*v));
                }
            }
            Stmt::Store(place, Operand::Var(v))
            | Stmt::Update(place, _, Operand::Var(v))
            | Stmt::Push(place, Operand::Var(v)) => self.add(place, Field::Kept, Some(*v)),
            Stmt::Swap(a, b) => {
                self.add(a, Field::Kept, None);
                self.add(b, Field::Kept, None);
            }
            Stmt::Call(call) => {
                for arg in &call.args {
                    if let Arg::Ref(place) | Arg::RefMut(place) = arg {
                        self.add(place, Field::Lent, None);
                    }
                }
            }
            _ => {}
        }
    }

    /// Adds the fields in a place, if derivatives flow through it and its value.
    fn add(&mut self, place: &Place, what: Field, value: Option<VarId>) {
        let resolved = self.function.resolve(place);
        let fields = self.function.fields_of(&resolved);
        let open = fields.iter().filter(|(_, said)| *said == Said::Nothing);
        let open: Vec<usize> = open.map(|(k, _)| *k).collect();
        if open.is_empty() || fields.iter().any(|(_, said)| *said == Said::LeftOut) {
            return;
        }
        if !self.function.place_ty(&resolved).may_be_active() {
            return;
        }
        let function = self.function;
        let facts = self.facts.get_or_insert_with(|| Activity::of(function));
        if facts.active(resolved.root) && value.is_none_or(|v| facts.active(v)) {
            let to = |k: usize| Place { root: resolved.root, steps: resolved.steps[..=k].to_vec() };
            self.fields.extend(open.into_iter().map(|k| (to(k), what)));
        }
    }

    /// Adds the fields that a statement changes without derivative, of values that have one.
    fn changed(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Store(place, _) | Stmt::Update(place, ..) | Stmt::Push(place, _) => self.change(place),
            Stmt::Swap(a, b) => {
                self.change(a);
                self.change(b);
            }
            Stmt::Call(call) => {
                for arg in &call.args {
                    match arg {
                        Arg::RefMut(place) => self.change(place),
                        Arg::Inert(code) => self.change_by(code),
                        Arg::Value(_) | Arg::Ref(_) | Arg::Callable(_) => {}
                    }
                }
            }
            Stmt::Let(_, Value::Opaque(code)) => self.change_by(code),
            Stmt::Inert(inert) => self.change_by(&inert.code),
            _ => {}
        }
    }

    fn change(&mut self, place: &Place) {
        let resolved = self.function.resolve(place);
        let fields: Vec<usize> = self.function.fields_of(&resolved).into_iter().map(|(k, _)| k).collect();
        let function = self.function;
        // What the compiler makes a new value of is no change.
        let new = matches!(function.vars[resolved.root].kind, VarKind::Temp);
        if new || fields.is_empty() || !function.vars[resolved.root].ty.may_be_active() {
            return;
        }
        let facts = self.facts.get_or_insert_with(|| Activity::of(function));
        if facts.active(resolved.root) && !facts.active_place(function, &resolved) {
            let to = |k: usize| Place { root: resolved.root, steps: resolved.steps[..=k].to_vec() };
            self.fields.extend(fields.into_iter().map(|k| (to(k), Field::Changed)));
        }
    }

    /// Code that is kept as it is may change the fields that it names.
    fn change_by(&mut self, code: &Opaque) {
        for var in &code.writes {
            let place = self.function.resolve(&Place::var(*var));
            if !place.steps.is_empty() {
                self.change(&place);
            }
            let name = self.function.vars[*var].name.plain();
            for field in fields_in(&code.tokens, &name) {
                let facts = self.facts.get_or_insert_with(|| Activity::of(self.function));
                if facts.active(place.root) {
                    let to = place.clone().step(Step::Named(field));
                    self.fields.push((to, Field::Changed));
                }
            }
        }
    }

    /// Adds the first field in a place that is taken to be left out.
    fn left_out(&mut self, place: &Place) {
        let resolved = self.function.resolve(place);
        let fields = self.function.fields_of(&resolved);
        if let Some((k, _)) = fields.into_iter().find(|(_, said)| *said == Said::LeftOut) {
            let steps = resolved.steps[..=k].to_vec();
            self.fields.push((Place { root: resolved.root, steps }, Field::LeftOut));
        }
    }
}

/// Reports what is put into a field that is left out although it varies.
pub fn check(function: &Function, stmt: &Stmt, facts: &Activity, diagnostics: &mut Diagnostics) {
    let mut put = |place: &Place, varied: bool| {
        if varied && function.is_left_out(place) && facts.active(function.root(place)) {
            let resolved = function.resolve(place);
            let step = resolved.steps.iter().rev().find_map(|step| Some((step.span()?, step.field()?)));
            let name = &function.vars[resolved.root].name;
            let (span, field) = step.unwrap_or_else(|| (name.span(), name.to_string()));
            diagnostics.error(span, blame::left_out_field(&field));
        }
    };
    match stmt {
        Stmt::Let(var, Value::Struct(_, fields)) => {
            for (step, value) in fields {
                put(&Place::var(*var).step(step.clone()), facts.varied_operand(value));
            }
        }
        Stmt::Store(place, value) | Stmt::Update(place, _, value) | Stmt::Push(place, value) => {
            put(place, facts.varied_operand(value));
        }
        Stmt::Swap(a, b) => {
            put(a, facts.active_place(function, b));
            put(b, facts.active_place(function, a));
        }
        _ => {}
    }
}

/// The fields of a variable that code names: `head` in `ring.head += 1`.
fn fields_in(tokens: &TokenStream, of: &str) -> Vec<Ident> {
    let mut found = Vec::new();
    let all: Vec<TokenTree> = tokens.clone().into_iter().collect();
    for (k, token) in all.iter().enumerate() {
        match token {
            TokenTree::Group(group) => found.extend(fields_in(&group.stream(), of)),
            TokenTree::Ident(ident) if ident.plain() == of => {
                if let (Some(TokenTree::Punct(dot)), Some(TokenTree::Ident(field))) =
                    (all.get(k + 1), all.get(k + 2))
                    && dot.as_char() == '.'
                    && !matches!(all.get(k + 3), Some(TokenTree::Group(g)) if g.delimiter() == Delimiter::Parenthesis)
                {
                    found.push(field.clone());
                }
            }
            _ => {}
        }
    }
    found
}
