//! Statements over scalars, and branches.

use super::Generator;
use super::scope::Kind;
use super::tree::Node;

impl Generator<'_> {
    /// One statement, which may take several lines.
    pub(super) fn statement(&mut self) -> Vec<Node> {
        self.budget = self.budget.saturating_sub(1);
        let w = &self.config.weights;
        let nested = self.loops.len();
        let loops = if nested < 2 { w.loops } else { 0 };
        let weights = [
            w.lets, w.scalars, w.seqs, w.ints, w.branches, loops, w.exits, w.views, w.closures, w.records,
            w.enums, w.options, w.lists,
        ];
        let mut at = self.rng.usize(0..weights.iter().sum());
        let chosen = weights.iter().position(|weight| {
            let here = at < *weight;
            at = at.saturating_sub(*weight);
            here
        });
        match chosen {
            Some(0) => self.let_statement(),
            Some(1) => self.scalar(),
            Some(2) => self.seq(),
            Some(3) => self.ints(),
            Some(4) => self.branch(),
            Some(5) => self.iterate(),
            Some(6) => self.exit(),
            Some(8) if self.rng.bool() => self.closure(),
            Some(8) => self.collected(),
            Some(9) => self.record(),
            Some(10) => self.enumeration(),
            Some(11) => self.option(),
            Some(12) => self.list(),
            _ => self.view(),
        }
    }

    /// Up to `most` statements in a scope of their own.
    pub(super) fn block(&mut self, most: usize) -> Vec<Node> {
        self.scoped(|this| this.statements(most))
    }

    pub(super) fn statements(&mut self, most: usize) -> Vec<Node> {
        let mut nodes = Vec::new();
        for _ in 0..self.rng.usize(1..=most) {
            if self.budget == 0 {
                break;
            }
            nodes.extend(self.statement());
        }
        if nodes.is_empty() {
            nodes.extend(self.scalar());
        }
        nodes
    }

    fn line(text: String) -> Vec<Node> {
        vec![Node::Line(text)]
    }

    /// A name for a new value: sometimes one that is taken.
    pub(super) fn let_name(&mut self) -> String {
        let values = self.named(|kind| matches!(kind, Kind::Float));
        let values: Vec<String> = values.into_iter().filter(|name| !name.contains('.')).collect();
        if !values.is_empty() && self.chance(12) {
            return values[self.rng.usize(0..values.len())].clone();
        }
        self.fresh("a")
    }

    fn let_statement(&mut self) -> Vec<Node> {
        let depth = self.config.depth;
        match self.rng.usize(0..10) {
            0 => {
                let (a, b) = (self.typed_expr(depth), self.typed_expr(depth));
                let (first, second) = (self.fresh("p"), self.fresh("q"));
                let text = format!("let ({first}, {second}) = ({}, {});", a.text, b.text);
                self.declare(&first, Kind::Float);
                self.declare(&second, Kind::Float);
                Self::line(text)
            }
            1 => {
                let (a, b) = (self.typed_expr(depth), self.typed_expr(depth));
                let name = self.fresh("t");
                let text = format!("let {name}: (f64, f64) = ({}, {});", a.text, b.text);
                self.declare(&name, Kind::Tuple);
                Self::line(text)
            }
            2 => {
                let e = self.typed_expr(depth);
                let (s, c) = (self.fresh("s"), self.fresh("c"));
                let text = format!("let ({s}, {c}) = {}.sin_cos();", e.text);
                self.declare(&s, Kind::Float);
                self.declare(&c, Kind::Float);
                Self::line(text)
            }
            3 => {
                let cond = self.condition();
                let name = self.fresh("flag");
                self.declare(&name, Kind::Bool);
                Self::line(format!("let {name} = {cond};"))
            }
            4 => self.deferred(),
            5 => self.chosen_let(),
            _ => {
                let e = self.expr(depth);
                let name = self.let_name();
                let ty = if e.typed && self.rng.bool() { "" } else { ": f64" };
                self.declare(&name, Kind::Float);
                Self::line(format!("let {name}{ty} = {};", e.text))
            }
        }
    }

    /// `let y; if c { y = a; } else { y = b; }`
    fn deferred(&mut self) -> Vec<Node> {
        let name = self.fresh("d");
        let cond = self.condition();
        let branch = |this: &mut Self| {
            this.scoped(|this| {
                let mut body =
                    if this.chance(40) { this.without_exits(Self::statements_of_two) } else { Vec::new() };
                let e = this.expr(2);
                body.push(Node::Fixed(format!("{name} = {};", e.text)));
                body
            })
        };
        let parts = vec![(format!("if {cond} {{"), branch(self)), ("} else {".into(), branch(self))];
        let declaration = Node::Line(format!("let {name}: f64;"));
        self.declare(&name, Kind::Float);
        vec![declaration, Node::Blocks(parts, "}".into())]
    }

    fn statements_of_two(&mut self) -> Vec<Node> {
        self.statements(2)
    }

    /// Statements that do not leave what is around them.
    pub(super) fn without_exits<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let (loops, result) = (std::mem::take(&mut self.loops), std::mem::take(&mut self.result));
        let made = make(self);
        (self.loops, self.result) = (loops, result);
        made
    }

    /// `let y = match k { .. };` or `let y = if c { .. } else { .. };`
    fn chosen_let(&mut self) -> Vec<Node> {
        let name = self.fresh("m");
        let arm = |this: &mut Self, head: String| {
            this.scoped(|this| {
                let mut body = if this.chance(40) { this.statements(1) } else { Vec::new() };
                body.push(Node::Fixed(this.expr(2).text));
                (head, body)
            })
        };
        let node = if let Some(i) = self.int() {
            let parts = vec![
                arm(self, format!("let {name}: f64 = match {i} % 4 {{ 0 => {{")),
                arm(self, "} 1 | 2 => {".into()),
                arm(self, "} _ => {".into()),
            ];
            Node::Blocks(parts, "} };".into())
        } else {
            let cond = self.condition();
            let parts =
                vec![arm(self, format!("let {name}: f64 = if {cond} {{")), arm(self, "} else {".into())];
            Node::Blocks(parts, "};".into())
        };
        self.declare(&name, Kind::Float);
        vec![node]
    }

    /// A `mut` scalar is made or changed.
    pub(super) fn scalar(&mut self) -> Vec<Node> {
        let muts = self.named(|kind| matches!(kind, Kind::MutFloat | Kind::Ref { mutable: true }));
        if muts.is_empty() || self.chance(20) {
            let e = self.expr(self.config.depth);
            let name = self.fresh("m");
            self.declare(&name, Kind::MutFloat);
            return Self::line(format!("let mut {name}: f64 = {};", e.text));
        }
        let m = muts[self.rng.usize(0..muts.len())].clone();
        let other = muts[self.rng.usize(0..muts.len())].clone();
        let place = self.place_of(&m);
        if self.chance(12) && m != other {
            return self.two_scalars(&m, &other);
        }
        self.change(&place)
    }

    /// How a mutable scalar is written to.
    fn place_of(&self, name: &str) -> String {
        let is_ref = self.scope.iter().any(|v| v.name == name && matches!(v.kind, Kind::Ref { .. }));
        if is_ref { format!("*{name}") } else { name.to_owned() }
    }

    fn two_scalars(&mut self, m: &str, other: &str) -> Vec<Node> {
        let (a, b) = (self.place_of(m), self.place_of(other));
        match self.rng.usize(0..3) {
            0 => {
                let borrow = |place: &str| match place.strip_prefix('*') {
                    Some(name) => name.to_owned(),
                    None => format!("&mut {place}"),
                };
                Self::line(format!("std::mem::swap({}, {});", borrow(&a), borrow(&b)))
            }
            1 => {
                let e = self.small_expr(2);
                Self::line(format!("({a}, {b}) = ({b}, ({a} + {}).sin());", e.text))
            }
            _ => {
                let e = self.hiding(m, |this| this.expr(2));
                let name = self.fresh("old");
                self.declare(&name, Kind::Float);
                let target = if a.starts_with('*') { m.to_owned() } else { format!("&mut {m}") };
                Self::line(format!("let {name} = std::mem::replace({target}, {});", e.text))
            }
        }
    }

    /// Changes a scalar place so that it stays bounded.
    pub(super) fn change(&mut self, place: &str) -> Vec<Node> {
        let depth = self.config.depth;
        let read = if place.starts_with('*') { format!("({place})") } else { place.to_owned() };
        let text = match self.rng.usize(0..12) {
            0..3 => format!("{place} = {};", self.expr(depth).text),
            3..6 => format!("{place} += {};", self.small_expr(depth).text),
            6 | 7 => format!("{place} -= {};", self.small_expr(depth).text),
            8 => format!("{place} *= {};", self.apply_small("sin", depth)),
            9 => format!("{place} /= 1.2 + {}.abs();", self.typed_expr(depth - 1).text),
            10 => match self.rng.usize(0..3) {
                0 => format!("{place} = {read} + {};", self.small_expr(depth).text),
                1 => format!("{place} = {} + {read};", self.small_expr(depth).text),
                _ => format!("{place} = {read} - {};", self.small_expr(depth).text),
            },
            _ => format!("{place} = ({read} * {}).sin();", self.expr(depth - 1).text),
        };
        Self::line(text)
    }

    fn apply_small(&mut self, name: &str, depth: usize) -> String {
        let e = self.expr(depth);
        self.apply(name, &e, &[], 1.0).text
    }

    /// Integers, which have no derivative but choose what happens.
    fn ints(&mut self) -> Vec<Node> {
        let counters = self.named(|kind| matches!(kind, Kind::Counter));
        let arrays = self.named(|kind| matches!(kind, Kind::Ints { mutable: true }));
        match self.rng.usize(0..6) {
            0 | 1 if !counters.is_empty() => {
                let k = counters[self.rng.usize(0..counters.len())].clone();
                let by = self.int().unwrap_or_else(|| "1".into());
                let text = match self.rng.usize(0..3) {
                    0 => format!("{k} += 1;"),
                    1 => format!("{k} = ({k} * 3 + 1) % 7;"),
                    _ => format!("{k} = ({k} + {by}) % 5;"),
                };
                Self::line(text)
            }
            2 | 3 if !arrays.is_empty() => {
                let a = arrays[self.rng.usize(0..arrays.len())].clone();
                let i = self.index(3, None);
                let text = match self.rng.usize(0..3) {
                    0 => format!("{a}[{i}] += 1;"),
                    1 => format!("{a}[{i}] = ({a}[0] + 2) % 4;"),
                    _ => format!("{a}.swap(0, {});", self.rng.usize(1..3)),
                };
                Self::line(text)
            }
            4 => {
                let name = self.fresh("idx");
                self.declare(&name, Kind::Ints { mutable: true });
                let at = [self.rng.usize(0..5), self.rng.usize(0..5), self.rng.usize(0..5)];
                Self::line(format!("let mut {name}: [usize; 3] = {at:?};"))
            }
            _ => {
                let name = self.fresh("k");
                let start = self.rng.usize(0..4);
                self.declare(&name, Kind::Counter);
                Self::line(format!("let mut {name}: usize = {start};"))
            }
        }
    }

    fn branch(&mut self) -> Vec<Node> {
        if self.chance(20)
            && let Some(i) = self.int()
        {
            let parts = vec![
                (format!("match {i} {{ 0 => {{"), self.block(2)),
                (format!("}} k if k % 2 == {} => {{", self.rng.usize(0..2)), self.block(2)),
                ("} _ => {".into(), self.block(2)),
            ];
            return vec![Node::Blocks(parts, "} }".into())];
        }
        let mut parts = vec![(format!("if {} {{", self.condition()), self.block(3))];
        if self.chance(25) {
            parts.push((format!("}} else if {} {{", self.condition()), self.block(2)));
        }
        if self.chance(55) {
            parts.push(("} else {".into(), self.block(3)));
        }
        vec![Node::Blocks(parts, "}".into())]
    }

    /// Whether there may be a `return` here.
    pub(super) fn may_return(&self) -> bool {
        !self.result.is_empty() && (self.result != "Pair" || !self.config.compiled)
    }

    /// `break`, `continue` or `return`, under a condition.
    fn exit(&mut self) -> Vec<Node> {
        let cond = self.condition();
        let Some(inner) = self.loops.last().cloned() else {
            if !self.may_return() {
                return self.scalar();
            }
            let value = self.returned();
            return vec![Node::block(format!("if {cond} {{"), Self::line(format!("return {value};")))];
        };
        let label = self.loops[self.rng.usize(0..self.loops.len())].label.clone();
        let outer = self.loops.iter().find(|l| l.label == label && label.is_some()).cloned();
        let text = match self.rng.usize(0..10) {
            3..7 if inner.continues => "continue;".to_owned(),
            7 if self.may_return() => format!("return {};", self.returned()),
            8 if outer.is_some() => format!("break {};", label.unwrap_or_default()),
            9 if outer.is_some_and(|o| o.continues) => format!("continue {};", label.unwrap_or_default()),
            _ => "break;".to_owned(),
        };
        let mut body = if self.chance(40) { self.scoped(Self::scalar) } else { Vec::new() };
        body.push(Node::Line(text));
        vec![Node::block(format!("if {cond} {{"), body)]
    }
}
