//! Structs: literals, copies, parts, methods and operators.
//!
//! The fields of a struct that is in scope are in scope, too: as variables whose names
//! are paths, `p.a`. So whatever is done to variables is done to fields.

use super::Generator;
use super::expr::Expr;
use super::scope::{Form, Kind, Of, Record, Seq, Var};
use super::tree::Node;

impl Generator<'_> {
    /// Brings the fields of a struct into scope.
    pub(super) fn declare_fields(&mut self, name: &str, record: &Record) {
        for (field, kind) in fields(record.of, record.mutable) {
            let field = format!("{name}.{field}");
            self.scope.push(Var { name: field.clone(), kind: kind.clone() });
            if let Kind::Record(inner) = kind {
                self.declare_fields(&field, &inner);
            }
        }
    }

    /// The structs of some kind.
    pub(super) fn records(&self, is: impl Fn(&Record) -> bool) -> Vec<(String, Record)> {
        let record = |var: &Var| match &var.kind {
            Kind::Record(record) if is(record) => Some((var.name.clone(), record.clone())),
            _ => None,
        };
        self.scope.iter().filter_map(record).collect()
    }

    /// One of the structs of some kind.
    fn some_record(&mut self, is: impl Fn(&Record) -> bool) -> Option<(String, Record)> {
        let all = self.records(is);
        if all.is_empty() { None } else { Some(all[self.rng.usize(0..all.len())].clone()) }
    }

    /// A struct is made, changed, taken apart or copied.
    pub(super) fn record(&mut self) -> Vec<Node> {
        match self.rng.usize(0..14) {
            0..3 => self.new_record(),
            3 | 4 => self.change_record(),
            5 => self.taken_apart(),
            6 | 7 => self.changed_by_method(),
            8 => self.record_view(),
            9 => self.new_pairs(),
            10 | 11 => self.change_pairs(),
            12 => self.over_pairs(),
            _ => self.moved(),
        }
    }

    fn new_record(&mut self) -> Vec<Node> {
        let of = [Of::Pair, Of::Pair, Of::Pair, Of::Two, Of::Model, Of::Data][self.rng.usize(0..6)];
        let value = self.record_value(of, 2);
        let name = self.fresh("p");
        let mutable = self.chance(60);
        let word = if mutable { "mut " } else { "" };
        let literal = value.starts_with(of.name());
        let ty = if literal && self.rng.bool() { String::new() } else { format!(": {}", of.name()) };
        self.declare(&name, Kind::Record(Record { of, mutable, by_ref: false, known: true }));
        vec![Node::Line(format!("let {word}{name}{ty} = {value};"))]
    }

    /// A struct as a value: a literal, a copy, what a method or an operator gives.
    pub(super) fn record_value(&mut self, of: Of, depth: usize) -> String {
        if of == Of::Pair && depth > 0 && self.chance(45) {
            return self.pair();
        }
        match self.some_record(|record| record.of == of) {
            Some((name, _)) if self.chance(25) => format!("{name}.clone()"),
            Some((name, record)) if self.chance(30) && of != Of::Two => self.updated(&name, &record),
            _ => self.literal_of(of),
        }
    }

    /// `Path { a: e, b: e }`
    fn literal_of(&mut self, of: Of) -> String {
        match of {
            Of::Pair => format!("Pair {{ a: {}, b: {} }}", self.expr(2).text, self.expr(1).text),
            Of::Two => format!("Two({}, {})", self.expr(2).text, self.expr(1).text),
            Of::Model => {
                let at = self.record_value(Of::Pair, 1);
                let w = self.elements(3);
                let k = self.rng.usize(0..3);
                format!("Model {{ w: [{w}], at: {at}, rate: {}, k: {k} }}", self.expr(2).text)
            }
            Of::Data => {
                let items = self.elements(3);
                let (p, q) = (self.record_value(Of::Pair, 1), self.record_value(Of::Pair, 0));
                let scale = self.expr(2).text;
                format!("Data {{ items: vec![{items}], scale: {scale}, pairs: vec![{p}, {q}] }}")
            }
        }
    }

    /// `Path { a: e, ..p }`
    fn updated(&mut self, name: &str, record: &Record) -> String {
        let e = self.expr(2).text;
        let base = match (record.of, record.by_ref) {
            (Of::Pair, false) => name.to_owned(),
            (Of::Pair, true) => format!("*{name}"),
            _ => format!("{name}.clone()"),
        };
        match record.of {
            Of::Pair | Of::Two if self.rng.bool() => format!("Pair {{ a: {e}, ..{base} }}"),
            Of::Pair | Of::Two => format!("Pair {{ b: {e}, ..{base} }}"),
            Of::Model if self.rng.bool() => format!("Model {{ rate: {e}, ..{base} }}"),
            Of::Model => format!("Model {{ at: {}, ..{base} }}", self.record_value(Of::Pair, 1)),
            Of::Data => format!("Data {{ scale: {e}, ..{base} }}"),
        }
    }

    /// A `Pair` that is there, as a value.
    fn pair_there(&mut self, known: bool) -> Option<String> {
        let mut pairs = self.named(|kind| matches!(kind, Kind::Pairs { .. }));
        pairs.retain(|name| !known || !name.contains('.'));
        if !pairs.is_empty() && self.chance(40) {
            let name = pairs[self.rng.usize(0..pairs.len())].clone();
            let i = self.index(2, Some(&name));
            return Some(format!("{name}[{i}]"));
        }
        let (name, record) = self.some_record(|record| record.of == Of::Pair && (record.known || !known))?;
        Some(if record.by_ref { format!("(*{name})") } else { name })
    }

    /// What methods and operators make of a `Pair`.
    fn pair(&mut self) -> String {
        let kind = self.rng.usize(0..8);
        let operator = (1..5).contains(&kind);
        let Some(first) = self.pair_there(operator) else { return self.literal_of(Of::Pair) };
        let other = |this: &mut Self| {
            let there = this.pair_there(operator).filter(|_| this.rng.bool());
            there.unwrap_or_else(|| format!("({})", this.literal_of(Of::Pair)))
        };
        match kind {
            0 => first,
            1 => format!("({first} + {})", other(self)),
            2 => format!("({first} - {})", other(self)),
            3 => format!("({first} * {})", self.expr(1).text),
            4 => format!("(-{first})"),
            5 => {
                let cond = self.condition();
                format!("(if {cond} {{ {first} }} else {{ {} }})", other(self))
            }
            _ => {
                // Where nothing uses what it gives, a method may still have changed what it is
                // called on; then the type of what it gives must be seen.
                let q = self.fresh("q");
                let e = self.expr(1).text;
                format!("({{ let {q}: Pair = {first}; {q}.turned({e}) }})")
            }
        }
    }

    /// A `&Pair` for a method.
    fn pair_ref(&mut self) -> String {
        match self.some_record(|record| record.of == Of::Pair) {
            Some((name, record)) if self.chance(70) => {
                if record.by_ref {
                    format!("&*{name}")
                } else {
                    format!("&{name}")
                }
            }
            _ => format!("&{}", self.record_value(Of::Pair, 1)),
        }
    }

    /// A float that a method gives; `None` without a struct that has methods.
    pub(super) fn measured(&mut self) -> Option<Expr> {
        let typed = |text: String, bound: f64| Expr { text, bound, typed: true };
        if self.chance(35)
            && let Some((name, _)) = self.some_record(|record| record.of == Of::Model)
        {
            return Some(typed(format!("{name}.predict({})", self.expr(1).text), 1.0));
        }
        let pair = self.pair_there(false)?;
        Some(match self.rng.usize(0..3) {
            0 => typed(format!("{pair}.dot({})", self.pair_ref()), 32.0),
            1 => typed(format!("{pair}.size()"), 6.0),
            _ => {
                let field = if self.rng.bool() { "a" } else { "b" };
                typed(format!("({}).{field}", self.pair()), 8.0)
            }
        })
    }

    /// `p = q;`
    fn change_record(&mut self) -> Vec<Node> {
        let Some((name, record)) = self.some_record(|record| record.mutable) else {
            return self.new_record();
        };
        let other = self.some_record(|other| other.of == record.of && other.mutable);
        let reference =
            |name: &str, by_ref| if by_ref { format!("&mut *{name}") } else { format!("&mut {name}") };
        if let Some((other, to)) = other
            && !related(&name, &other)
            && self.chance(20)
        {
            let (a, b) = (reference(&name, record.by_ref), reference(&other, to.by_ref));
            return vec![Node::Line(format!("std::mem::swap({a}, {b});"))];
        }
        if self.chance(12) {
            let value = self.hiding(&name, |this| this.record_value(record.of, 1));
            let old = self.fresh("p");
            let place = reference(&name, record.by_ref);
            self.declare(
                &old,
                Kind::Record(Record { of: record.of, mutable: false, by_ref: false, known: true }),
            );
            return vec![Node::Line(format!(
                "let {old}: {} = std::mem::replace({place}, {value});",
                record.of.name()
            ))];
        }
        let place = if record.by_ref { format!("*{name}") } else { name };
        if record.of == Of::Pair && record.known && self.chance(25) {
            return vec![Node::Line(format!("{place} += {};", self.record_value(Of::Pair, 1)))];
        }
        vec![Node::Line(format!("{place} = {};", self.record_value(record.of, 2)))]
    }

    /// `let Pair { a: x, b } = p;`
    fn taken_apart(&mut self) -> Vec<Node> {
        let Some((name, record)) = self.some_record(|record| record.of != Of::Data) else {
            return self.new_record();
        };
        let (x, y) = (self.fresh("x"), self.fresh("y"));
        let value = if record.by_ref { format!("&*{name}") } else { format!("&{name}") };
        let text = match record.of {
            Of::Pair if self.rng.bool() => {
                let value = self.record_value(Of::Pair, 1);
                self.declare(&x, Kind::Float);
                self.declare(&y, Kind::Float);
                format!("let Pair {{ a: {x}, b: {y} }} = {value};")
            }
            Of::Pair => {
                self.declare(&x, Kind::Float);
                format!("let Pair {{ b: {x}, .. }} = {}{name};", if record.by_ref { "*" } else { "" })
            }
            Of::Two => {
                self.declare(&x, Kind::Float);
                self.declare(&y, Kind::Float);
                format!("let &Two({x}, {y}) = {value};")
            }
            Of::Model | Of::Data => {
                self.declare(
                    &x,
                    Kind::Record(Record { of: Of::Pair, mutable: false, by_ref: false, known: false }),
                );
                self.declare(&y, Kind::Float);
                format!("let &Model {{ at: {x}, rate: {y}, .. }} = {value};")
            }
        };
        vec![Node::Line(text)]
    }

    /// A method with `&mut self`.
    fn changed_by_method(&mut self) -> Vec<Node> {
        let changes = |record: &Record| record.mutable && matches!(record.of, Of::Pair | Of::Model);
        let Some((name, record)) = self.some_record(changes) else {
            return self.new_record();
        };
        let call = self.hiding(&name, |this| match record.of {
            Of::Model => format!("{name}.step({})", this.pair_ref()),
            _ if this.rng.bool() => format!("{name}.swapped_for({})", this.expr(1).text),
            _ => format!("{name}.scale({})", this.expr(1).text),
        });
        if call.contains(".scale(") || self.chance(20) {
            return vec![Node::Line(format!("{call};"))];
        }
        let value = self.fresh("a");
        self.declare(&value, Kind::Float);
        vec![Node::Line(format!("let {value} = {call}.tanh();"))]
    }

    /// `let r = &mut p;`
    fn record_view(&mut self) -> Vec<Node> {
        let Some((name, record)) = self.some_record(|_| true) else { return self.new_record() };
        let r = self.fresh("r");
        let mutable = record.mutable && self.chance(70);
        let word = if mutable { "&mut " } else { "&" };
        let place = if record.by_ref { format!("*{name}") } else { name.clone() };
        let head = Node::Line(format!("let {r} = {word}{place};"));
        let make = |this: &mut Self| {
            this.declare(
                &r,
                Kind::Record(Record { of: record.of, mutable, by_ref: true, known: record.known }),
            );
            let mut body = vec![head];
            body.extend(this.statements(3));
            body
        };
        let body = if mutable { self.hiding(&name, make) } else { self.freezing(&name, make) };
        vec![Node::block("{".into(), body)]
    }

    /// A move, after which the old name means nothing; not in loops and branches, nor
    /// while closures may borrow.
    fn moved(&mut self) -> Vec<Node> {
        let closures = self.named(|kind| matches!(kind, Kind::Closure { .. }));
        let owned = |record: &Record| !record.by_ref && !matches!(record.of, Of::Pair);
        let found = self.some_record(owned).filter(|(name, _)| !name.contains('.'));
        let Some((name, record)) = found.filter(|_| self.nested == 0 && closures.is_empty()) else {
            return self.new_record();
        };
        self.scope.retain(|var| !related(&var.name, &name));
        let new = self.fresh("p");
        self.declare(
            &new,
            Kind::Record(Record { of: record.of, mutable: true, by_ref: false, known: record.known }),
        );
        vec![Node::Line(format!("let mut {new} = {name};"))]
    }

    /// A list of `Pair`s.
    fn new_pairs(&mut self) -> Vec<Node> {
        let name = self.fresh("ps");
        let (p, q) = (self.record_value(Of::Pair, 1), self.record_value(Of::Pair, 1));
        let text = match self.rng.usize(0..3) {
            0 => format!("let mut {name}: [Pair; 2] = [{p}, {q}];"),
            1 => format!("let mut {name}: [Pair; 3] = [{p}; 3];"),
            _ => format!("let mut {name}: Vec<Pair> = vec![{p}, {q}];"),
        };
        self.declare(&name, Kind::Pairs { mutable: true, grows: text.contains("vec!") });
        vec![Node::Line(text)]
    }

    fn change_pairs(&mut self) -> Vec<Node> {
        let lists = self.named(|kind| matches!(kind, Kind::Pairs { mutable: true, .. }));
        if lists.is_empty() {
            return self.new_pairs();
        }
        let name = lists[self.rng.usize(0..lists.len())].clone();
        let growing = self.named(|kind| matches!(kind, Kind::Pairs { grows: true, .. }));
        let i = self.index(2, Some(&name));
        let line = |text: String| vec![Node::Line(text)];
        match self.rng.usize(0..8) {
            0 => line(format!("{name}.swap(0, 1);")),
            1 if growing.contains(&name) => line(format!("{name}.push({});", self.record_value(Of::Pair, 1))),
            2 if !name.contains('.') => {
                let value = self.hiding(&name, |this| this.record_value(Of::Pair, 1));
                line(format!("{name}[{i}] += {value};"))
            }
            3 => {
                let e = self.hiding(&name, |this| this.expr(1));
                line(format!("{name}[{i}].scale({});", e.text))
            }
            4 => line(format!("{name}[{i}] = {};", self.record_value(Of::Pair, 2))),
            5 => self.change(&format!("{name}[{i}].a")),
            _ => self.change(&format!("{name}[{i}].b")),
        }
    }

    fn over_pairs(&mut self) -> Vec<Node> {
        let lists = self.named(|kind| matches!(kind, Kind::Pairs { .. }));
        if lists.is_empty() {
            return self.new_pairs();
        }
        let name = lists[self.rng.usize(0..lists.len())].clone();
        let mutable = self.named(|kind| matches!(kind, Kind::Pairs { mutable: true, .. })).contains(&name);
        let q = self.fresh("q");
        let known = !name.contains('.');
        if mutable && self.rng.bool() {
            let kind = Kind::Record(Record { of: Of::Pair, mutable: true, by_ref: true, known });
            let body = self.hiding(&name, |this| this.body_of(None, true, vec![(q.clone(), kind)]));
            return vec![Node::block(format!("for {q} in {name}.iter_mut() {{"), body)];
        }
        let kind = Kind::Record(Record { of: Of::Pair, mutable: false, by_ref: true, known });
        let body = self.freezing(&name, |this| this.body_of(None, true, vec![(q.clone(), kind)]));
        vec![Node::block(format!("for {q} in {name}.iter() {{"), body)]
    }
}

/// Whether one is the other or a part of it.
pub(super) fn related(a: &str, b: &str) -> bool {
    a == b || is_part(a, b) || is_part(b, a)
}

/// Whether `a` is a field, or a field of a field, of `b`.
pub(super) fn is_part(a: &str, b: &str) -> bool {
    a.strip_prefix(b).is_some_and(|rest| rest.starts_with('.'))
}

fn fields(of: Of, mutable: bool) -> Vec<(&'static str, Kind)> {
    let float = if mutable { Kind::MutFloat } else { Kind::Float };
    let seq = |least, form, owned| Kind::Seq(Seq { least, form, mutable, owned });
    match of {
        Of::Pair => vec![("a", float.clone()), ("b", float)],
        Of::Two => vec![("0", float.clone()), ("1", float)],
        Of::Model => vec![
            ("w", seq(3, Form::Array, mutable)),
            ("at", Kind::Record(Record { of: Of::Pair, mutable, by_ref: false, known: false })),
            ("k", if mutable { Kind::Counter } else { Kind::Int { below: None, of: None } }),
            ("rate", float),
        ],
        Of::Data => vec![
            ("items", seq(3, Form::Vec, false)),
            ("scale", float),
            ("pairs", Kind::Pairs { mutable, grows: false }),
        ],
    }
}
