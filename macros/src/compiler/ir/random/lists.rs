//! Lists whose elements are rearranged, put in, taken out or looked for; exits that bind.

use super::Generator;
use super::scope::{Form, Kind, Seq};
use super::tree::Node;

fn line(text: String) -> Vec<Node> {
    vec![Node::Line(text)]
}

impl Generator<'_> {
    /// A list is rearranged, or something is looked for in one.
    pub(super) fn list(&mut self) -> Vec<Node> {
        match self.rng.usize(0..10) {
            0..3 => self.rearranged(),
            3..6 => self.resized(),
            6 | 7 => self.several_parts(),
            8 => self.looked_for(),
            _ => self.valued_loop(),
        }
    }

    /// One of the sequences of some kind.
    fn some_seq(&mut self, is: impl Fn(&Seq) -> bool) -> Option<(String, Seq)> {
        let all = self.seqs(is);
        if all.is_empty() { None } else { Some(all[self.rng.usize(0..all.len())].clone()) }
    }

    /// Elements change places.
    fn rearranged(&mut self) -> Vec<Node> {
        let Some((name, seq)) = self.some_seq(|seq| seq.mutable) else { return self.seq() };
        let k = self.rng.usize(0..seq.least);
        let by = self.index(seq.least, None);
        line(match self.rng.usize(0..8) {
            0 => format!("{name}.reverse();"),
            1 => format!("{name}.rotate_left({by});"),
            2 => format!("{name}[..{}].rotate_right({k});", seq.least),
            3 => format!("{name}.copy_within(..{}, {k});", seq.least - k),
            4 => format!("{name}.sort_by(|p, q| p.total_cmp(q));"),
            5 => format!("{name}[{k}..].sort_by(|p, q| q.partial_cmp(p).unwrap());"),
            6 => {
                let e = self.hiding(&name, |this| this.expr(2));
                format!("{name}.fill_with(|| {});", e.text)
            }
            _ => format!("{name}[..{}].reverse();", seq.least),
        })
    }

    /// Elements are put in and taken out, so that no fewer are left than there were.
    fn resized(&mut self) -> Vec<Node> {
        let growing = |seq: &Seq| seq.owned && seq.mutable && seq.form == Form::Vec;
        let Some((name, seq)) = self.some_seq(growing) else { return self.emptied() };
        let k = self.index(seq.least, None);
        // One is missing then.
        let push = |this: &mut Self| {
            let e = this.hiding(&name, |this| this.expr(1));
            Node::Fixed(format!("{name}.push({});", e.text))
        };
        // A list that its indices are counted of does not get shorter.
        let counts = |kind: &Kind| matches!(kind, Kind::Int { of: Some(of), .. } if *of == name);
        let counted = !self.named(counts).is_empty();
        match self.rng.usize(0..10) {
            2 => {
                let push = push(self);
                let found = self.fresh("a");
                self.declare(&found, Kind::Float);
                vec![Node::Fixed(format!("let {found}: f64 = {name}.remove({k});")), push]
            }
            3 => {
                let push = push(self);
                let found = self.fresh("a");
                self.declare(&found, Kind::Float);
                vec![Node::Fixed(format!("let {found} = {name}.swap_remove({k});")), push]
            }
            4 => line(format!("{name}.extend([{}, {}]);", self.expr(1).text, self.expr(2).text)),
            5 if !counted => line(format!("{name}.resize({}, {});", seq.least + 1, self.expr(2).text)),
            6 if !counted => line(format!("{name}.truncate({});", seq.least)),
            7 if !counted => {
                let push = push(self);
                let rest = self.fresh("v");
                let part = Seq { least: 1, form: Form::Vec, mutable: true, owned: true };
                self.declare(&rest, Kind::Seq(part));
                let split = format!("let mut {rest}: Vec<f64> = {name}.split_off({});", seq.least - 1);
                vec![Node::Fixed(split), push]
            }
            8 => vec![Node::Fixed(format!("{name}.drain(..1);")), push(self)],
            9 => {
                let last = self.fresh("a");
                let body = self.hiding(&name, |this| {
                    this.declare(&last, Kind::Float);
                    this.without_exits(|this| this.statements(2))
                });
                vec![Node::block(format!("if let Some({last}) = {name}.pop() {{"), body), push(self)]
            }
            _ => line(format!("{name}.insert({k}, {});", self.expr(2).text)),
        }
    }

    /// A copy of which some elements are left, or that is taken apart from its end.
    fn emptied(&mut self) -> Vec<Node> {
        let Some((name, _)) = self.some_seq(|_| true) else { return self.seq() };
        let (copy, last) = (self.fresh("v"), self.fresh("e"));
        let made = Node::Line(format!("let mut {copy}: Vec<f64> = {name}.to_vec();"));
        if self.rng.bool() {
            let body = self.scoped(|this| {
                this.declare(&last, Kind::Float);
                this.without_exits(|this| this.statements(2))
            });
            return vec![made, Node::block(format!("while let Some({last}) = {copy}.pop() {{"), body)];
        }
        let sum = self.fresh("a");
        let c = self.rng.f64() - 0.5;
        let kept = Node::Line(format!("{copy}.retain(|it| *it > {c:.2});"));
        let summed =
            Node::Line(format!("let {sum} = {copy}.iter().map(|{last}| {last}.tanh()).sum::<f64>();"));
        self.declare(&sum, Kind::Float);
        vec![made, kept, summed]
    }

    /// Several parts are changed side by side, or one after the other.
    fn several_parts(&mut self) -> Vec<Node> {
        let Some((name, seq)) = self.some_seq(|seq| seq.mutable && seq.least > 1) else {
            return self.seq();
        };
        let (p, q) = (self.fresh("r"), self.fresh("r"));
        let element = |name: &str, mutable| (name.to_owned(), Kind::Ref { mutable });
        let part = |name: &str, least| {
            (name.to_owned(), Kind::Seq(Seq { least, form: Form::Slice, mutable: true, owned: false }))
        };
        let other = self.some_seq(|_| true).map(|(other, _)| other).filter(|other| *other != name);
        let (head, binds) = match (self.rng.usize(0..6), &other) {
            (0, _) => {
                let head = format!("if let [{p}, {q}, ..] = &mut {name}[..] {{");
                (head, vec![element(&p, true), element(&q, true)])
            }
            (1, _) => {
                let head = format!("if let Some(({p}, {q})) = {name}.split_first_mut() {{");
                (head, vec![element(&p, true), part(&q, seq.least - 1)])
            }
            // What a field gives parts of is not known to be a list of floats there.
            (2, _) if !name.contains('.') => {
                (format!("for {p} in {name}.chunks_exact_mut(2) {{"), vec![part(&p, 2)])
            }
            (3, _) if !name.contains('.') => {
                (format!("for {p} in {name}.chunks_mut(2) {{"), vec![part(&p, 1)])
            }
            (4, Some(other)) => {
                let head = format!("for ({p}, {q}) in {name}.iter_mut().zip({other}.iter()) {{");
                (head, vec![element(&p, true), element(&q, false)])
            }
            _ => (format!("if let Some({p}) = {name}.last_mut() {{"), vec![element(&p, true)]),
        };
        let first = if head.contains("chunks") { format!("{p}[0]") } else { format!("*{p}") };
        let body = self.hiding(&name, |this| {
            this.freezing(&other.unwrap_or_default(), |this| {
                let declare = |this: &mut Self| {
                    binds.iter().for_each(|(name, kind)| this.declare(name, kind.clone()));
                };
                let mut body = this.scoped(|this| {
                    declare(this);
                    this.change(&first)
                });
                body.extend(if head.starts_with("for") {
                    this.body_of(None, true, binds.clone())
                } else {
                    this.scoped(|this| {
                        declare(this);
                        this.statements(2)
                    })
                });
                body
            })
        });
        vec![Node::block(head, body)]
    }

    /// The position of an element, which indexes.
    fn looked_for(&mut self) -> Vec<Node> {
        let Some((name, seq)) = self.some_seq(|_| true) else { return self.seq() };
        let (k, found) = (self.fresh("k"), self.fresh("a"));
        let c = self.rng.f64() - 0.5;
        let text = match self.rng.usize(0..3) {
            0 => format!("{name}.iter().position(|it| *it > {c:.2}).unwrap_or(0)"),
            1 => format!("{name}.iter().filter(|it| **it < {c:.2}).count()"),
            _ => {
                let best = if self.rng.bool() { "max_by" } else { "min_by" };
                format!(
                    "{name}.iter().enumerate().{best}(|p, q| p.1.total_cmp(q.1)).map(|(at, _)| at).unwrap_or(0)"
                )
            }
        };
        self.declare(&k, Kind::Int { below: None, of: None });
        self.declare(&found, Kind::Float);
        vec![
            Node::Line(format!("let {k}: usize = {text};")),
            Node::Line(format!("let {found}: f64 = {name}[{k} % {}] * 0.75;", seq.least)),
        ]
    }

    /// `let m: f64 = loop { .. break e; };`, or what a `let .. else` binds.
    fn valued_loop(&mut self) -> Vec<Node> {
        let (k, value) = (self.fresh("n"), self.fresh("a"));
        if self.rng.bool()
            && let Some((name, _)) = self.some_seq(|_| true)
            && let Some(exit) = self.exit_of_else()
        {
            let at = self.int().unwrap_or_else(|| "2".into());
            self.declare(&value, Kind::Float);
            return line(format!("let Some(&{value}) = {name}.get({at}) else {{ {exit} }};"));
        }
        let trips = self.rng.usize(0..4);
        let body = self.scoped(|this| {
            this.declare(&k, Kind::Int { below: None, of: None });
            let mut body = this.without_exits(|this| this.statements(2));
            let (e, other) = (this.expr(2).text, this.expr(1).text);
            let cond = this.condition();
            body.insert(0, Node::Fixed(format!("{k} += 1;")));
            body.push(Node::Line(format!("if {cond} {{ break {other}; }}")));
            body.push(Node::Fixed(format!("if {k} > {trips} {{ break {e}; }}")));
            body
        });
        self.declare(&value, Kind::Float);
        vec![
            Node::Line(format!("let mut {k}: usize = 0;")),
            Node::Blocks(vec![(format!("let {value}: f64 = loop {{"), body)], "};".into()),
        ]
    }

    /// How the other side of a `let .. else` leaves.
    fn exit_of_else(&mut self) -> Option<String> {
        match self.loops.last() {
            Some(inner) if inner.continues => Some("continue;".into()),
            Some(_) => Some("break;".into()),
            None if self.may_return() => Some(format!("return {};", self.returned())),
            None => None,
        }
    }
}
