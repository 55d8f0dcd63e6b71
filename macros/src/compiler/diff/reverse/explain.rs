//! What the option `explain` tells: which loops run once and which twice, what is
//! kept, restored and computed again, and why. The decisions are noted where they
//! are made; the run that counts hands them out as a list.

use super::Sweep;
use super::available::Definition;
use crate::compiler::ir::{BinOp, LoopKind, Operand, Place, Ty, Value, VarId, VarKind};
use crate::compiler::texts::Plain as _;

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Note {
    /// The loops around it, by their place in the order of statements.
    loops: Vec<u32>,
    /// Whether it is about the innermost of these as a whole.
    head: bool,
    text: String,
}

/// The notes as the lines of a list in Markdown: about the function first, then
/// loop by loop.
pub(super) fn lines(mut notes: Vec<Note>) -> Vec<String> {
    notes.sort_by(|a, b| a.loops.cmp(&b.loops));
    notes.dedup();
    let indent = |note: &Note| "  ".repeat(note.loops.len() - usize::from(note.head));
    notes.iter().map(|note| format!("{}- {}", indent(note), note.text)).collect()
}

impl Sweep<'_> {
    /// Notes a decision about the statement at hand, if someone wants to know.
    pub(super) fn note(&mut self, text: impl FnOnce(&Self) -> String) {
        if !self.explaining {
            return;
        }
        let text = text(self);
        let loops = self.loops.iter().map(|l| l.order).collect();
        self.notes.push(Note { loops, head: false, text });
    }

    /// Notes a decision about a loop, before what was noted inside of it.
    pub(super) fn note_loop(&mut self, at: usize, order: u32, kind: &LoopKind, text: &str) {
        if !self.explaining {
            return;
        }
        let text = format!("`{}` {text}", self.head_of(kind));
        let loops = self.loops.iter().map(|l| l.order).chain([order]).collect();
        self.notes.insert(at, Note { loops, head: true, text });
    }

    /// The head of a loop, as far as it has names.
    fn head_of(&self, kind: &LoopKind) -> String {
        match kind {
            LoopKind::Counted { index, from, to, inclusive, reversed } => {
                let (from, to) = (self.bound(from), self.bound(to));
                let range = format!("{from}{}{to}", if *inclusive { "..=" } else { ".." });
                let range = if *reversed { format!("({range}).rev()") } else { range };
                format!("for {} in {range}", self.function.vars[*index].name.plain())
            }
            LoopKind::While(..) => "while".to_owned(),
            LoopKind::Forever => "loop".to_owned(),
            LoopKind::Items { pattern, .. } => format!("for {pattern} in .."),
        }
    }

    fn bound(&self, operand: &Operand) -> String {
        match operand {
            Operand::Const(c) => c.text().to_string(),
            Operand::Var(v) if self.is_named(*v) => self.function.vars[*v].name.plain(),
            Operand::Var(_) => "n".to_owned(),
        }
    }

    /// Whether the user has named a variable.
    fn is_named(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        matches!(var.kind, VarKind::Local | VarKind::Param | VarKind::View(..)) && var.name != "result"
    }

    /// The names of variables, in a sentence.
    pub(super) fn names_of<'v>(&self, vars: impl IntoIterator<Item = &'v VarId>) -> String {
        let names = vars.into_iter().map(|v| self.function.vars[*v].name.plain());
        crate::compiler::diagnostics::list(names)
    }

    /// Notes that a variable's scope ends, and where its value goes.
    pub(super) fn note_carried(&mut self, var: VarId, definition: &Definition, cut: bool) {
        let place = self.where_kept(var);
        self.note(|this| {
            let what = this.what(var, definition);
            if let Ty::Residual(_) = this.function.vars[var].ty {
                return format!("{what} is kept {place}");
            }
            let why = if cut { "in place of what it is computed from" } else { why_kept(definition) };
            format!("{what} is kept {place}: {why}")
        });
    }

    /// Notes what the reverse half computes for a second time.
    pub(super) fn note_again<'v>(&mut self, vars: impl IntoIterator<Item = &'v VarId>) {
        let (named, others): (Vec<VarId>, Vec<VarId>) =
            vars.into_iter().copied().partition(|v| self.is_named(*v));
        if named.is_empty() && others.is_empty() {
            return;
        }
        self.note(|this| {
            let results = match others.len() {
                0 => String::new(),
                1 => "an intermediate result".to_owned(),
                n => format!("{n} intermediate results"),
            };
            let and = if named.is_empty() || others.is_empty() { "" } else { " and " };
            format!("computed again, which is cheaper than keeping: {}{and}{results}", this.names_of(&named))
        });
    }

    /// What a variable holds.
    fn what(&self, var: VarId, definition: &Definition) -> String {
        let known = &self.function.vars[var];
        if let Ty::Residual(path) = &known.ty {
            return format!("what `{}` needs for its reverse half", last(path));
        }
        if self.is_named(var) {
            return format!("`{}`", known.name.plain());
        }
        match (known.name.to_string().as_str(), definition) {
            ("arm", _) => "the number of the arm that ran".to_owned(),
            ("trips", _) => "the number of iterations".to_owned(),
            (_, Definition::Value(value)) => self.what_value(value),
            (
                _,
                Definition::Memory
                | Definition::View
                | Definition::Pattern(_)
                | Definition::Choice(_)
                | Definition::Bound,
            ) => "an intermediate result".to_owned(),
        }
    }

    fn what_value(&self, value: &Value) -> String {
        match value {
            Value::Load(place, _) => self.what_is_read(place),
            Value::Rule(rule, _) => format!("a result of `{}`", rule.name),
            Value::Binary(BinOp::Div, ..) => "a quotient".to_owned(),
            Value::Binary(BinOp::Mul, ..) => "a product".to_owned(),
            Value::Compare(..) | Value::And(..) | Value::Or(..) | Value::Not(_) => "a condition".to_owned(),
            _ => "an intermediate result".to_owned(),
        }
    }

    fn what_is_read(&self, place: &Place) -> String {
        let root = self.function.root(place);
        let name = self.function.vars[root].name.plain();
        let whole = self.function.is_whole(place);
        match (self.is_named(root), whole) {
            (true, true) => format!("the value of `{name}`"),
            (true, false) => format!("an element of `{name}`"),
            (false, _) => "an intermediate result".to_owned(),
        }
    }
}

fn why_kept(definition: &Definition) -> &'static str {
    match definition {
        Definition::Value(Value::Load(..) | Value::Len(_)) => "the memory that it was read from changes",
        Definition::Value(Value::Rule(..)) => "it is costly to compute again",
        Definition::Value(Value::Opaque(_)) => "it must not be computed twice",
        Definition::Value(_) | Definition::Choice(_) => "it is not computed again",
        Definition::Memory => "it is gone when the reverse sweep runs",
        Definition::Pattern(_) | Definition::View => "what it was taken from changes",
        Definition::Bound => "only the forward sweep can tell",
    }
}

/// The name of a called function.
pub(super) fn last(callee: &crate::compiler::ir::Callee) -> String {
    callee.name().map(ToString::to_string).unwrap_or_default()
}
