//! Statements over arrays, slices and `Vec`s, and references to parts of them.

use super::Generator;
use super::records::related;
use super::scope::{Form, Kind, Seq, Var};
use super::tree::Node;

impl Generator<'_> {
    /// A sequence is made, changed or copied.
    pub(super) fn seq(&mut self) -> Vec<Node> {
        let seqs = self.seqs(|seq| seq.mutable);
        if seqs.is_empty() || self.chance(30) {
            return self.new_seq();
        }
        let (name, seq) = seqs[self.rng.usize(0..seqs.len())].clone();
        let line = |text: String| vec![Node::Line(text)];
        match self.rng.usize(0..14) {
            0..6 => {
                let i = self.index(seq.least, (seq.form != Form::Vec).then_some(&name));
                self.change(&format!("{name}[{i}]"))
            }
            6 => {
                let (i, j) = (self.rng.usize(0..seq.least), self.rng.usize(0..seq.least));
                line(format!("{name}.swap({i}, {j});"))
            }
            7 => {
                let e = self.hiding(&name, |this| this.expr(2));
                line(format!("{name}.fill({});", e.text))
            }
            8 if seq.form == Form::Vec && seq.owned => line(format!("{name}.push({});", self.expr(2).text)),
            8..11 => self.two_seqs(&name, &seq),
            11 => {
                let rows = self.rows_mut();
                match rows.first().cloned() {
                    Some(m) => {
                        let (i, j) = (self.index(2, Some(&m)), self.index(2, None));
                        self.change(&format!("{m}[{i}][{j}]"))
                    }
                    None => self.new_rows(),
                }
            }
            _ => {
                let (i, j) = (self.index(seq.least, None), self.index(seq.least, None));
                let e = self.small_expr(2);
                line(format!("({name}[{i}], {name}[{j}]) = ({name}[{j}], {});", e.text))
            }
        }
    }

    fn rows_mut(&self) -> Vec<String> {
        self.named(|kind| matches!(kind, Kind::Rows { mutable: true, .. }))
    }

    fn new_rows(&mut self) -> Vec<Node> {
        let (a, b) = (self.expr(2), self.expr(2));
        let name = self.fresh("g");
        self.declare(&name, Kind::Rows { cols: 2, mutable: true });
        vec![Node::Line(format!("let mut {name}: [[f64; 2]; 2] = [[{}, 0.5], [0.25, {}]];", a.text, b.text))]
    }

    /// The sequences of some kind.
    pub(super) fn seqs(&self, is: impl Fn(&Seq) -> bool) -> Vec<(String, Seq)> {
        let seq = |var: &Var| match &var.kind {
            Kind::Seq(seq) if is(seq) => Some((var.name.clone(), seq.clone())),
            _ => None,
        };
        self.scope.iter().filter_map(seq).collect()
    }

    fn new_seq(&mut self) -> Vec<Node> {
        let others = self.seqs(|_| true);
        let name = self.fresh("v");
        let other = (!others.is_empty()).then(|| others[self.rng.usize(0..others.len())].clone());
        let least = self.rng.usize(2..5);
        let mutable = self.chance(75);
        let word = if mutable { "mut " } else { "" };
        let owned = |least, form| Kind::Seq(Seq { least, form, mutable, owned: mutable });
        let (kind, text) = match (self.rng.usize(0..8), other) {
            (0, Some((other, seq))) => {
                (owned(seq.least, Form::Vec), format!("let {word}{name} = {other}.to_vec();"))
            }
            (1, Some((other, seq))) if seq.form == Form::Array && self.is_place(&other) => {
                (owned(seq.least, Form::Array), format!("let {word}{name}: [f64; {}] = {other};", seq.least))
            }
            (2 | 3, _) => {
                let e = self.expr(2);
                (
                    owned(least, Form::Array),
                    format!("let {word}{name}: [f64; {least}] = [{}; {least}];", e.text),
                )
            }
            (4, _) => {
                let e = self.typed_expr(2);
                let n = self.int().map_or(least.to_string(), |i| format!("{least} + {i} % 3"));
                (owned(least, Form::Vec), format!("let {word}{name}: Vec<f64> = vec![{}; {n}];", e.text))
            }
            (5, _) => return self.pushed(&name),
            (6, _) => {
                let elements = self.elements(least);
                (owned(least, Form::Vec), format!("let {word}{name}: Vec<f64> = vec![{elements}];"))
            }
            _ => {
                let elements = self.elements(least);
                (owned(least, Form::Array), format!("let {word}{name}: [f64; {least}] = [{elements}];"))
            }
        };
        self.declare(&name, kind);
        vec![Node::Line(text)]
    }

    /// Whether the name is that of an array and not of a reference to one.
    fn is_place(&self, name: &str) -> bool {
        self.seqs(|seq| seq.owned).iter().any(|(owned, _)| owned == name)
    }

    pub(super) fn elements(&mut self, n: usize) -> String {
        (0..n).map(|_| self.expr(2).text).collect::<Vec<_>>().join(", ")
    }

    /// A `Vec` that grows in a loop.
    fn pushed(&mut self, name: &str) -> Vec<Node> {
        let n = self.rng.usize(2..5);
        let new = if self.rng.bool() { "Vec::new()".into() } else { format!("Vec::with_capacity({n})") };
        let i = self.fresh("i");
        let body = self.scoped(|this| {
            this.declare(&i, Kind::Int { below: Some(n), of: None });
            let e = this.expr(2);
            vec![Node::Line(format!("{name}.push({});", e.text))]
        });
        self.declare(name, Kind::Seq(Seq { least: n, form: Form::Vec, mutable: true, owned: true }));
        vec![
            Node::Line(format!("let mut {name}: Vec<f64> = {new};")),
            Node::block(format!("for {i} in 0..{n} {{"), body),
        ]
    }

    fn two_seqs(&mut self, name: &str, seq: &Seq) -> Vec<Node> {
        let others = self.seqs(|_| true);
        let (other, far) = others[self.rng.usize(0..others.len())].clone();
        let line = |text: String| vec![Node::Line(text)];
        if other == name {
            return self.change(&format!("{name}[0]"));
        }
        let both_arrays = seq.form == Form::Array && far.form == Form::Array && seq.least == far.least;
        match self.rng.usize(0..4) {
            0 if both_arrays && seq.owned && far.owned => {
                line(format!("std::mem::swap(&mut {name}, &mut {other});"))
            }
            1 if both_arrays && seq.owned && far.owned => line(format!("{name} = {other};")),
            2 if seq.form == Form::Vec && far.form == Form::Vec && seq.owned && seq.least <= far.least => {
                line(format!("{name} = {other}.clone();"))
            }
            2 if both_arrays => line(format!("{name}.copy_from_slice(&{other}[..]);")),
            _ => {
                let n = seq.least.min(far.least).min(2);
                line(format!("{name}[..{n}].copy_from_slice(&{other}[..{n}]);"))
            }
        }
    }

    /// Something that must not mention a variable, which is borrowed.
    pub(super) fn hiding<T>(&mut self, name: &str, make: impl FnOnce(&mut Self) -> T) -> T {
        self.scoped(|this| {
            this.scope.retain(|var| !related(&var.name, name));
            make(this)
        })
    }

    /// Something that may only read a variable, which is borrowed.
    pub(super) fn freezing<T>(&mut self, name: &str, make: impl FnOnce(&mut Self) -> T) -> T {
        self.scoped(|this| {
            for var in &mut this.scope {
                if related(&var.name, name) {
                    var.kind.freeze();
                }
            }
            make(this)
        })
    }

    /// A reference to a part, in a block in which it is used.
    pub(super) fn view(&mut self) -> Vec<Node> {
        let seqs = self.seqs(|_| true);
        if seqs.is_empty() {
            return self.seq();
        }
        let (name, seq) = seqs[self.rng.usize(0..seqs.len())].clone();
        match self.rng.usize(0..7) {
            0 | 1 if seq.mutable => self.element_view(&name, &seq),
            2 if seq.mutable => self.part_view(&name, &seq, true),
            3 if seq.mutable && seq.least > 1 => self.split(&name, &seq),
            4 => self.optional(&name),
            5 => self.scalar_view(),
            _ => self.part_view(&name, &seq, false),
        }
    }

    fn element_view(&mut self, name: &str, seq: &Seq) -> Vec<Node> {
        let i = self.index(seq.least, None);
        let r = self.fresh("r");
        let body = self.hiding(name, |this| {
            let mut body = vec![Node::Line(format!("let {r} = &mut {name}[{i}];"))];
            this.declare(&r, Kind::Ref { mutable: true });
            body.extend(this.change(&format!("*{r}")));
            body.extend(this.statements(2));
            body
        });
        vec![Node::block("{".into(), body)]
    }

    fn scalar_view(&mut self) -> Vec<Node> {
        let muts = self.named(|kind| matches!(kind, Kind::MutFloat));
        if muts.is_empty() {
            return self.scalar();
        }
        let m = muts[self.rng.usize(0..muts.len())].clone();
        let r = self.fresh("r");
        let body = self.hiding(&m, |this| {
            let mut body = vec![Node::Line(format!("let {r} = &mut {m};"))];
            this.declare(&r, Kind::Ref { mutable: true });
            body.extend(this.change(&format!("*{r}")));
            body
        });
        vec![Node::block("{".into(), body)]
    }

    fn part_view(&mut self, name: &str, seq: &Seq, mutable: bool) -> Vec<Node> {
        let (from, to) = match self.rng.usize(0..3) {
            0 if seq.least > 1 => (1, None),
            1 if seq.least > 1 => (0, Some(seq.least - 1)),
            _ => (0, None),
        };
        let least = to.unwrap_or(seq.least) - from;
        let start = if from == 0 { String::new() } else { from.to_string() };
        let range = format!("{start}..{}", to.map(|t| t.to_string()).unwrap_or_default());
        let part = Seq { least, form: Form::Slice, mutable, owned: false };
        let s = self.fresh("s");
        let word = if mutable { "&mut " } else { "&" };
        let head = Node::Line(format!("let {s} = {word}{name}[{range}];"));
        let make = |this: &mut Self| {
            this.declare(&s, Kind::Seq(part));
            let mut body = vec![head];
            if mutable {
                let i = this.index(least, Some(&s));
                body.extend(this.change(&format!("{s}[{i}]")));
            }
            body.extend(this.statements(3));
            body
        };
        let body = if mutable { self.hiding(name, make) } else { self.freezing(name, make) };
        vec![Node::block("{".into(), body)]
    }

    fn split(&mut self, name: &str, seq: &Seq) -> Vec<Node> {
        let (l, r) = (self.fresh("l"), self.fresh("r"));
        let body = self.hiding(name, |this| {
            let half = |least| Kind::Seq(Seq { least, form: Form::Slice, mutable: true, owned: false });
            this.declare(&l, half(1));
            this.declare(&r, half(seq.least - 1));
            let mut body = vec![Node::Line(format!("let ({l}, {r}) = {name}.split_at_mut(1);"))];
            body.extend(this.change(&format!("{l}[0]")));
            body.extend(this.change(&format!("{r}[0]")));
            body.push(Node::Line(format!("{l}[0] += 0.5 * {r}[0];")));
            body
        });
        vec![Node::block("{".into(), body)]
    }

    /// `if let Some(v) = x.get(i)`
    fn optional(&mut self, name: &str) -> Vec<Node> {
        let v = self.fresh("e");
        let i = self.int().unwrap_or_else(|| "7".into());
        let source = match self.rng.usize(0..3) {
            0 => format!("{name}.first()"),
            1 => format!("{name}.last()"),
            _ => format!("{name}.get({i})"),
        };
        let body = self.freezing(name, |this| {
            this.declare(&v, Kind::Ref { mutable: false });
            this.statements(2)
        });
        let mut parts = vec![(format!("if let Some({v}) = {source} {{"), body)];
        if self.chance(30) {
            parts.push(("} else {".into(), self.block(1)));
        }
        vec![Node::Blocks(parts, "}".into())]
    }
}
