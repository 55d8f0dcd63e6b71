//! Loops of every form.

use super::scope::{Form, Kind, Seq};
use super::tree::Node;
use super::{Enclosing, Generator};

impl Generator<'_> {
    /// A loop with a few statements in it.
    pub(super) fn iterate(&mut self) -> Vec<Node> {
        match self.rng.usize(0..19) {
            16.. => self.best(),
            0..6 => self.range(),
            6..11 => self.over_seq(),
            11..13 => self.counting_while(),
            13 => self.forever(),
            14 => self.over_rows(),
            _ => self.mutably(),
        }
    }

    /// A label that some loops have.
    fn label(&mut self) -> Option<String> {
        if self.chance(20) { Some(self.fresh("'l")) } else { None }
    }

    /// The body of a loop whose head binds some variables.
    pub(super) fn body_of(
        &mut self,
        label: Option<&String>,
        continues: bool,
        binds: Vec<(String, Kind)>,
    ) -> Vec<Node> {
        self.loops.push(Enclosing { label: label.cloned(), continues });
        let body = self.scoped(|this| {
            for (name, kind) in binds {
                this.declare(&name, kind);
            }
            this.statements(4)
        });
        self.loops.pop();
        body
    }

    fn headed(label: Option<&String>, head: &str) -> String {
        label.map_or_else(|| head.to_owned(), |label| format!("{label}: {head}"))
    }

    fn range(&mut self) -> Vec<Node> {
        let i = self.fresh("i");
        let n = self.rng.usize(0..5);
        let seqs = self.seqs(|_| true);
        let outer = self.int();
        let (range, below, of) = match (self.rng.usize(0..8), outer) {
            (0, Some(outer)) => (format!("0..{outer} % 5"), Some(5), None),
            (1, Some(outer)) => (format!("{outer} % 3..4"), Some(4), None),
            (2, Some(outer)) => (format!("1..={outer} % 4"), Some(5), None),
            (3 | 4, _) if !seqs.is_empty() => {
                let (name, _) = seqs[self.rng.usize(0..seqs.len())].clone();
                (format!("0..{name}.len()"), None, Some(name))
            }
            (5, _) => (format!("1..={n}"), Some(n + 1), None),
            _ => (format!("0..{n}"), Some(n.max(1)), None),
        };
        let range = match self.rng.usize(0..6) {
            0 | 1 => format!("({range}).rev()"),
            // A field of unknown type is not known to be an integer there.
            2 if !range.contains(".k") => format!("({range}).step_by({})", self.rng.usize(1..3)),
            _ => range,
        };
        let label = self.label();
        let body = self.body_of(label.as_ref(), true, vec![(i.clone(), Kind::Int { below, of })]);
        vec![Node::block(Self::headed(label.as_ref(), &format!("for {i} in {range} {{")), body)]
    }

    /// Over the elements of a sequence, which is borrowed meanwhile.
    fn over_seq(&mut self) -> Vec<Node> {
        let seqs = self.seqs(|_| true);
        if seqs.is_empty() {
            return self.range();
        }
        let (name, seq) = seqs[self.rng.usize(0..seqs.len())].clone();
        let (other, _) = seqs[self.rng.usize(0..seqs.len())].clone();
        let (v, u, i) = (self.fresh("e"), self.fresh("f"), self.fresh("i"));
        let element = Kind::Ref { mutable: false };
        let int = || Kind::Int { below: None, of: Some(name.clone()) };
        let part = |least| Kind::Seq(Seq { least, form: Form::Slice, mutable: false, owned: false });
        let n = self.rng.usize(1..3);
        let (head, binds) = match self.rng.usize(0..13) {
            0 => (format!("{v} in {name}.iter()"), vec![(v, element)]),
            1 => (format!("&{v} in {name}.iter()"), vec![(v, Kind::Float)]),
            2 => (format!("({i}, {v}) in {name}.iter().enumerate()"), vec![(i.clone(), int()), (v, element)]),
            3 => (
                format!("({i}, &{v}) in {name}.iter().enumerate()"),
                vec![(i.clone(), int()), (v, Kind::Float)],
            ),
            4 => (
                format!("({v}, {u}) in {name}.iter().zip({other}.iter())"),
                vec![(v, element.clone()), (u, element)],
            ),
            5 => (
                format!("({i}, (&{v}, {u})) in {name}.iter().zip({other}.iter()).enumerate()"),
                vec![(i.clone(), int()), (v, Kind::Float), (u, element)],
            ),
            6 => (format!("{v} in {name}.iter().rev()"), vec![(v, element)]),
            7 => (format!("{v} in {name}.windows({n})"), vec![(v, part(n))]),
            8 => (format!("{v} in {name}.chunks({n})"), vec![(v, part(1))]),
            9 => (format!("{v} in {name}.iter().skip({n})"), vec![(v, element)]),
            10 => (format!("{v} in {name}.iter().take({n}).copied()"), vec![(v, Kind::Float)]),
            11 => (format!("{v} in {name}.chunks_exact({n})"), vec![(v, part(n))]),
            _ => (format!("{v} in &{name}[..{}]", seq.least), vec![(v, element)]),
        };
        let label = self.label();
        let zipped = head.contains(".zip(");
        let body = self.freezing(&name, |this| {
            if zipped {
                this.freezing(&other, |this| this.body_of(label.as_ref(), true, binds))
            } else {
                this.body_of(label.as_ref(), true, binds)
            }
        });
        vec![Node::block(Self::headed(label.as_ref(), &format!("for {head} {{")), body)]
    }

    /// A loop that looks for the least, the greatest or the last of something, and sometimes
    /// does more.
    fn best(&mut self) -> Vec<Node> {
        let (best, found) = (self.fresh("m"), self.fresh("a"));
        let start = match self.rng.usize(0..3) {
            0 => "-9.0".to_owned(),
            1 => "f64::MAX".to_owned(),
            _ => self.typed_expr(1).text,
        };
        // What is computed with the greatest of all numbers is soon none.
        if self.chance(15) && (start != "f64::MAX" || self.config.compiled) {
            self.declare(&best, Kind::MutFloat);
        }
        let seqs = self.seqs(|_| true);
        let n = self.rng.usize(0..5);
        let (head, of, bind) = match self.rng.usize(0..4) {
            at @ (0 | 1) if !seqs.is_empty() => {
                let name = seqs[self.rng.usize(0..seqs.len())].0.clone();
                let v = self.fresh("e");
                let end = if at == 0 { "" } else { ".rev()" };
                (format!("for {v} in {name}.iter(){end} {{"), Some(name), (v, Kind::Ref { mutable: false }))
            }
            at => {
                let i = self.fresh("i");
                let range = if at == 3 { format!("(0..{n}).rev()") } else { format!("0..{n}") };
                (format!("for {i} in {range} {{"), None, (i, Kind::Int { below: Some(n.max(1)), of: None }))
            }
        };
        self.loops.push(Enclosing { label: None, continues: true });
        let body = self.freezing(&of.unwrap_or_default(), |this| {
            this.declare(&bind.0, bind.1);
            let mut body = if this.chance(40) { this.statements(2) } else { Vec::new() };
            body.push(Node::Line(format!("let {found}: f64 = {};", this.expr(2).text)));
            body.push(Node::Line(this.replaced(&best, &found)));
            body
        });
        self.loops.pop();
        let nodes = vec![Node::Fixed(format!("let mut {best}: f64 = {start};")), Node::block(head, body)];
        let small = Node::Line(format!("{best} = {best}.sin();"));
        self.declare(&best, Kind::MutFloat);
        nodes.into_iter().chain([small]).collect()
    }

    /// How the best is replaced.
    fn replaced(&mut self, best: &str, found: &str) -> String {
        let op = ["<", ">", "<=", ">="][self.rng.usize(0..4)];
        match self.rng.usize(0..9) {
            0 | 1 => format!("if {found} {op} {best} {{ {best} = {found}; }}"),
            2 => format!("{best} = {best}.min({found});"),
            3 => format!("{best} = f64::max({found}, {best});"),
            4 => format!("{best} = if {found} {op} {best} {{ {found} }} else {{ {best} }};"),
            5 => format!("if {} {{ {best} = {best}.max({found}); }}", self.condition()),
            6 => format!("if {} && {found} {op} {best} {{ {best} = {found} * {found}; }}", self.condition()),
            7 => format!("if {found} {op} {best} {{ {best} = {found} + 0.5 * {best}.sin(); }}"),
            _ => format!("{best} = {found};"),
        }
    }

    /// Over the rows of a matrix.
    fn over_rows(&mut self) -> Vec<Node> {
        let rows = self.named(|kind| matches!(kind, Kind::Rows { .. }));
        if rows.is_empty() {
            return self.range();
        }
        let name = rows[self.rng.usize(0..rows.len())].clone();
        let row = self.fresh("row");
        let part = Kind::Seq(Seq { least: 2, form: Form::Slice, mutable: false, owned: false });
        let body = self.freezing(&name, |this| this.body_of(None, true, vec![(row.clone(), part)]));
        vec![Node::block(format!("for {row} in {name}.iter() {{"), body)]
    }

    /// Over the elements of a sequence, which the body changes.
    fn mutably(&mut self) -> Vec<Node> {
        let seqs = self.seqs(|seq| seq.mutable);
        if seqs.is_empty() {
            return self.range();
        }
        let (name, _) = seqs[self.rng.usize(0..seqs.len())].clone();
        let (v, i) = (self.fresh("e"), self.fresh("i"));
        let element = (v.clone(), Kind::Ref { mutable: true });
        let (head, binds) = match self.rng.usize(0..3) {
            0 => {
                let index = (i.clone(), Kind::Int { below: None, of: None });
                (format!("({i}, {v}) in {name}.iter_mut().enumerate()"), vec![index, element])
            }
            1 => (format!("{v} in {name}.iter_mut().rev()"), vec![element]),
            _ => (format!("{v} in {name}.iter_mut()"), vec![element]),
        };
        let body = self.hiding(&name, |this| {
            let mut body = this.body_of(None, true, binds.clone());
            let last = this.scoped(|this| {
                for (name, kind) in binds {
                    this.declare(&name, kind);
                }
                this.change(&format!("*{v}"))
            });
            body.splice(0..0, last);
            body
        });
        vec![Node::block(format!("for {head} {{"), body)]
    }

    /// A `while` with a counter, and sometimes a condition on floats.
    fn counting_while(&mut self) -> Vec<Node> {
        let k = self.fresh("n");
        let trips = self.rng.usize(0..6);
        let first = self.rng.bool();
        let below = if first { None } else { Some(trips.max(1)) };
        let mut cond = format!("{k} < {trips}");
        if self.chance(40) {
            let more = self.condition();
            cond =
                if self.rng.bool() { format!("{cond} && ({more})") } else { format!("({more}) && {cond}") };
        }
        let label = self.label();
        let mut body = self.body_of(label.as_ref(), first, vec![(k.clone(), Kind::Int { below, of: None })]);
        let step = Node::Fixed(format!("{k} += 1;"));
        let at = if first { 0 } else { body.len() };
        body.insert(at, step);
        let head = Self::headed(label.as_ref(), &format!("while {cond} {{"));
        vec![Node::Line(format!("let mut {k}: usize = 0;")), Node::block(head, body)]
    }

    /// A `loop` that counts and breaks.
    fn forever(&mut self) -> Vec<Node> {
        let k = self.fresh("n");
        let trips = self.rng.usize(0..5);
        let label = self.label();
        let mut body =
            self.body_of(label.as_ref(), true, vec![(k.clone(), Kind::Int { below: None, of: None })]);
        let leave = Node::block(format!("if {k} >= {trips} {{"), vec![Node::Fixed("break;".into())]);
        body.splice(0..0, [leave, Node::Fixed(format!("{k} += 1;"))]);
        let head = Self::headed(label.as_ref(), "loop {");
        vec![Node::Line(format!("let mut {k}: usize = 0;")), Node::block(head, body)]
    }
}
