//! Enums with floats in them, `Option`s, and what is matched against their patterns.

use super::Generator;
use super::expr::Expr;
use super::scope::{Form, Kind, Of, Record, Seq};
use super::tree::Node;

/// How what a pattern binds is held.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Held {
    Value,
    Ref,
    Mut,
}

impl Generator<'_> {
    /// A `Shape` is made, changed or matched.
    pub(super) fn enumeration(&mut self) -> Vec<Node> {
        match self.rng.usize(0..8) {
            0 | 1 => self.new_shape(),
            2 => self.change_shape(),
            3 | 4 => self.match_shape(),
            5 => self.matched_let(),
            6 => self.shape_or_else(),
            _ => self.if_shape(),
        }
    }

    fn variant(&mut self) -> String {
        match self.rng.usize(0..6) {
            0 => "Shape::Point".into(),
            1 | 2 => format!("Shape::Circle {{ r: {} }}", self.expr(2).text),
            3 => format!("Shape::Rect({}, {})", self.expr(2).text, self.expr(1).text),
            4 => format!("Shape::Poly(vec![{}])", self.elements(3)),
            // Of what a method gives the type must be seen where nothing uses it.
            _ => format!("Shape::At({})", self.record_value(Of::Pair, 0)),
        }
    }

    fn shape_value(&mut self) -> String {
        let shapes = self.named(|kind| matches!(kind, Kind::Shape { .. }));
        if !shapes.is_empty() && self.chance(15) {
            return format!("{}.clone()", shapes[self.rng.usize(0..shapes.len())]);
        }
        if self.chance(50) {
            return self.variant();
        }
        let cond = self.condition();
        format!("if {cond} {{ {} }} else {{ {} }}", self.variant(), self.variant())
    }

    fn new_shape(&mut self) -> Vec<Node> {
        let value = self.shape_value();
        let name = self.fresh("h");
        let mutable = self.chance(60);
        let word = if mutable { "mut " } else { "" };
        self.declare(&name, Kind::Shape { mutable, by_ref: false });
        vec![Node::Line(format!("let {word}{name}: Shape = {value};"))]
    }

    fn change_shape(&mut self) -> Vec<Node> {
        // Through a `&mut` nothing may be assigned that is of another variant.
        let owned = self.named(|kind| matches!(kind, Kind::Shape { mutable: true, by_ref: false }));
        if owned.is_empty() {
            return self.new_shape();
        }
        let name = owned[self.rng.usize(0..owned.len())].clone();
        let value = self.shape_value();
        vec![Node::Line(format!("{name} = {value};"))]
    }

    /// A `Shape` to match, as it is written, and how its parts are bound then.
    fn matched(&mut self, values: bool) -> Option<(String, String, Held)> {
        let all: Vec<(String, bool, bool)> = self
            .scope
            .iter()
            .filter_map(|var| match var.kind {
                Kind::Shape { mutable, by_ref } => Some((var.name.clone(), mutable, by_ref)),
                _ => None,
            })
            .collect();
        if all.is_empty() {
            return None;
        }
        let (name, mutable, by_ref) = all[self.rng.usize(0..all.len())].clone();
        Some(match (self.rng.usize(0..6), mutable && !values) {
            (0, _) => (name.clone(), format!("{name}.clone()"), Held::Value),
            (1..4, true) if by_ref => (name.clone(), format!("&mut *{name}"), Held::Mut),
            (1..4, true) => (name.clone(), format!("&mut {name}"), Held::Mut),
            _ if by_ref => (name.clone(), format!("&*{name}"), Held::Ref),
            _ => (name.clone(), format!("&{name}"), Held::Ref),
        })
    }

    /// A pattern of a variant, whose bindings are then in scope.
    fn variant_pattern(&mut self, which: usize, held: Held) -> String {
        let (x, y) = (self.fresh("x"), self.fresh("y"));
        let float = match held {
            Held::Value => Kind::Float,
            Held::Ref => Kind::Ref { mutable: false },
            Held::Mut => Kind::Ref { mutable: true },
        };
        match which {
            0 => "Shape::Point".into(),
            1 => {
                self.declare(&x, float);
                format!("Shape::Circle {{ r: {x} }}")
            }
            2 => {
                self.declare(&x, float.clone());
                if self.chance(25) {
                    return format!("Shape::Rect(_, {x})");
                }
                self.declare(&y, float);
                format!("Shape::Rect({x}, {y})")
            }
            3 => {
                let mutable = held == Held::Mut;
                self.declare(&x, Kind::Seq(Seq { least: 3, form: Form::Vec, mutable, owned: false }));
                format!("Shape::Poly({x})")
            }
            _ if self.chance(40) => {
                self.declare(&x, float);
                format!("Shape::At(Pair {{ a: {x}, .. }})")
            }
            _ => {
                let record = Record {
                    of: Of::Pair,
                    mutable: held == Held::Mut,
                    by_ref: held != Held::Value,
                    known: false,
                };
                self.declare(&x, Kind::Record(record));
                format!("Shape::At({x})")
            }
        }
    }

    /// Something made while what is matched is borrowed.
    fn matching<T>(&mut self, name: &str, held: Held, make: impl FnOnce(&mut Self) -> T) -> T {
        match held {
            Held::Value => self.scoped(make),
            Held::Ref => self.freezing(name, make),
            Held::Mut => self.hiding(name, make),
        }
    }

    /// `match` with blocks.
    fn match_shape(&mut self) -> Vec<Node> {
        let Some((name, on, held)) = self.matched(false) else { return self.new_shape() };
        let mut parts = Vec::new();
        let first = self.rng.usize(0..5);
        let arms = self.rng.usize(1..4);
        for k in 0..arms {
            let which = (first + k) % 5;
            let (head, body) = self.matching(&name, held, |this| {
                let pattern = this.variant_pattern(which, held);
                let guard = if this.chance(20) { format!(" if {}", this.condition()) } else { String::new() };
                (format!("{pattern}{guard} => {{"), this.arm_body(held))
            });
            let head = if k == 0 { format!("match {on} {{ {head}") } else { format!("}} {head}") };
            parts.push((head, body));
        }
        let last = self.matching(&name, held, |this| this.statements(2));
        parts.push(("} _ => {".into(), last));
        vec![Node::Blocks(parts, "} }".into())]
    }

    /// Statements that use what a pattern has bound.
    fn arm_body(&mut self, held: Held) -> Vec<Node> {
        let mut body = if held == Held::Mut { self.scalar() } else { Vec::new() };
        body.extend(self.statements(2));
        body
    }

    /// `let y = match s { .. };`
    fn matched_let(&mut self) -> Vec<Node> {
        let Some(e) = self.shape_choice() else { return self.new_shape() };
        let name = self.let_name();
        self.declare(&name, Kind::Float);
        vec![Node::Line(format!("let {name}: f64 = {e};"))]
    }

    fn shape_choice(&mut self) -> Option<String> {
        let (name, on, held) = self.matched(true)?;
        let first = self.rng.usize(0..5);
        let mut text = String::new();
        for which in [first, (first + 2) % 5] {
            let arm = self.matching(&name, held, |this| {
                let pattern = this.variant_pattern(which, held);
                format!("{pattern} => {}, ", this.expr(2).text)
            });
            text += &arm;
        }
        Some(format!("match {on} {{ {text}_ => {} }}", self.expr(1).text))
    }

    /// `let Shape::Circle { r: x } = &s else { return y; };`
    fn shape_or_else(&mut self) -> Vec<Node> {
        let exit = match self.loops.last() {
            Some(inner) if inner.continues => "continue".to_owned(),
            Some(_) => "break".to_owned(),
            None if !self.may_return() => return self.if_shape(),
            None => format!("return {}", self.returned()),
        };
        let Some((name, on, _)) = self.matched(true) else { return self.new_shape() };
        if on.ends_with(".clone()") {
            return self.if_shape();
        }
        // Floats are copied out, so that nothing stays borrowed.
        let (x, y) = (self.fresh("x"), self.fresh("y"));
        let _ = name;
        self.declare(&x, Kind::Float);
        let pattern = match self.rng.usize(0..3) {
            0 => format!("&Shape::Circle {{ r: {x} }}"),
            1 => {
                self.declare(&y, Kind::Float);
                format!("&Shape::Rect({x}, {y})")
            }
            _ => format!("&Shape::At(Pair {{ b: {x}, .. }})"),
        };
        vec![Node::Line(format!("let {pattern} = {on} else {{ {exit}; }};"))]
    }

    /// `if let`
    fn if_shape(&mut self) -> Vec<Node> {
        let Some((name, on, held)) = self.matched(false) else { return self.new_shape() };
        let which = self.rng.usize(1..5);
        let (pattern, body) = self.matching(&name, held, |this| {
            let pattern = this.variant_pattern(which, held);
            (pattern, this.arm_body(held))
        });
        let mut parts = vec![(format!("if let {pattern} = {on} {{"), body)];
        if self.chance(40) {
            let other = self.matching(&name, held, |this| this.statements(2));
            parts.push(("} else {".into(), other));
        }
        vec![Node::Blocks(parts, "}".into())]
    }

    /// An `Option` is made, changed or looked into.
    pub(super) fn option(&mut self) -> Vec<Node> {
        let options = self.named(|kind| matches!(kind, Kind::Maybe { .. }));
        if options.is_empty() || self.chance(35) {
            return self.new_option();
        }
        let name = options[self.rng.usize(0..options.len())].clone();
        let mutable = self.named(|kind| matches!(kind, Kind::Maybe { mutable: true })).contains(&name);
        let x = self.fresh("x");
        match self.rng.usize(0..7) {
            0 if mutable => {
                let value = self.option_value(false);
                vec![Node::Line(format!("{name} = {value};"))]
            }
            1 if mutable => {
                let body = self.hiding(&name, |this| {
                    this.declare(&x, Kind::Ref { mutable: true });
                    let mut body = this.change(&format!("*{x}"));
                    body.extend(this.statements(1));
                    body
                });
                vec![Node::block(format!("if let Some({x}) = &mut {name} {{"), body)]
            }
            2 if self.result == "Option<f64>" => {
                self.declare(&x, Kind::Float);
                vec![Node::Line(format!("let {x} = {name}?;"))]
            }
            3 => {
                let some = self.scoped(|this| {
                    this.declare(&x, Kind::Float);
                    this.statements(2)
                });
                let none = self.block(2);
                let parts =
                    vec![(format!("match {name} {{ Some({x}) => {{"), some), ("} None => {".into(), none)];
                vec![Node::Blocks(parts, "} }".into())]
            }
            _ => {
                let some = self.scoped(|this| {
                    this.declare(&x, Kind::Float);
                    this.statements(2)
                });
                let mut parts = vec![(format!("if let Some({x}) = {name} {{"), some)];
                if self.chance(40) {
                    parts.push(("} else {".into(), self.block(2)));
                }
                vec![Node::Blocks(parts, "}".into())]
            }
        }
    }

    fn new_option(&mut self) -> Vec<Node> {
        if self.result == "Option<f64>" && self.chance(40) {
            let x = self.fresh("x");
            let e = self.typed_expr(2);
            self.declare(&x, Kind::Float);
            return vec![Node::Line(format!("let {x} = checked({})?;", e.text))];
        }
        let mutable = self.chance(40);
        // What a call gives is taken apart where it is bound.
        let value = self.option_value(!mutable);
        let name = self.fresh("o");
        self.declare(&name, Kind::Maybe { mutable });
        let word = if mutable { "mut " } else { "" };
        vec![Node::Line(format!("let {word}{name}: Option<f64> = {value};"))]
    }

    fn option_value(&mut self, fresh: bool) -> String {
        let seqs = self.seqs(|_| true);
        let seq = (!seqs.is_empty()).then(|| seqs[self.rng.usize(0..seqs.len())].0.clone());
        let options = self.named(|kind| matches!(kind, Kind::Maybe { .. }));
        let there = (!options.is_empty()).then(|| options[self.rng.usize(0..options.len())].clone());
        match (self.rng.usize(0..12), seq, there) {
            (0, ..) => "None".into(),
            (1 | 2, ..) => format!("Some({})", self.expr(2).text),
            (3, Some(seq), _) => {
                let i = self.int().unwrap_or_else(|| "9".into());
                format!("{seq}.get({i}).copied()")
            }
            (4, Some(seq), _) => format!("{seq}.iter().copied().reduce(f64::max)"),
            (5, Some(seq), _) => format!("{seq}.first().map(|it| it * {})", self.expr(1).text),
            (6, _, Some(there)) => {
                self.with_some(|this, x| format!("{there}.map(|{x}| {})", this.expr(2).text))
            }
            (7, _, Some(there)) => format!("{there}.or(Some({}))", self.expr(1).text),
            (8, _, Some(there)) => {
                let (x, e) = (self.fresh("x"), self.expr(1));
                format!("{there}.filter(|{x}| *{x} < {})", e.text)
            }
            (9, _, Some(there)) => self.with_some(|this, x| {
                let (cond, e) = (this.condition(), this.expr(1));
                format!("{there}.and_then(|{x}| if {cond} {{ Some({}) }} else {{ None }})", e.text)
            }),
            (10, ..) if self.config.compiled && fresh => format!("checked({})", self.expr(2).text),
            _ => {
                let cond = self.condition();
                format!("if {cond} {{ Some({}) }} else {{ None }}", self.expr(2).text)
            }
        }
    }

    fn with_some(&mut self, make: impl FnOnce(&mut Self, &str) -> String) -> String {
        self.scoped(|this| {
            let x = this.fresh("x");
            this.declare(&x, Kind::Float);
            make(this, &x)
        })
    }

    /// A float out of an `Option` or an enum.
    pub(super) fn unwrapped(&mut self) -> Option<Expr> {
        let typed = |text: String, bound: f64| Some(Expr { text, bound, typed: true });
        let shapes = self.named(|kind| matches!(kind, Kind::Shape { .. }));
        if !shapes.is_empty() && self.chance(40) {
            let name = shapes[self.rng.usize(0..shapes.len())].clone();
            return match self.rng.usize(0..2) {
                0 => typed(format!("{name}.area()"), 4.0),
                _ => typed(format!("({})", self.shape_choice()?), 4.0),
            };
        }
        let options = self.named(|kind| matches!(kind, Kind::Maybe { .. }));
        if options.is_empty() {
            return None;
        }
        let name = options[self.rng.usize(0..options.len())].clone();
        let other = self.expr(1).text;
        let text = match self.rng.usize(0..6) {
            0 => format!("{name}.unwrap_or({other})"),
            1 => format!("{name}.unwrap_or_default()"),
            2 => format!("{name}.unwrap_or_else(|| {other})"),
            3 => self.with_some(|this, x| format!("{name}.map_or({other}, |{x}| {})", this.expr(1).text)),
            4 => self
                .with_some(|this, x| format!("{name}.map(|{x}| {}).unwrap_or({other})", this.expr(1).text)),
            _ => self.with_some(|this, x| {
                let e = this.expr(1).text;
                format!("(if let Some({x}) = {name} {{ {e} }} else {{ {other} }})")
            }),
        };
        typed(text, 4.0)
    }
}
