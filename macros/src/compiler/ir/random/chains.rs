//! Closures and iterator chains.

use super::Generator;
use super::expr::Expr;
use super::scope::{Form, Kind, Seq};
use super::tree::Node;

/// What an iterator gives.
#[derive(Clone, Debug)]
enum Item {
    /// `f64`
    Value,
    /// `&f64`
    Ref,
    /// `usize`, below a bound.
    Int(usize),
    /// Two neighbours, `&[f64]`.
    Window,
    Pair(Box<Item>, Box<Item>),
}

/// An iterator, as far as it is written.
struct Chain {
    text: String,
    item: Item,
    /// Whether it surely gives something.
    some: bool,
}

impl Generator<'_> {
    /// `x.iter().zip(y).map(|(a, b)| ..).sum::<f64>()` and its like.
    pub(super) fn chain(&mut self, depth: usize) -> Expr {
        let chain = self.source();
        let chain = (0..self.rng.usize(0..3)).fold(chain, |chain, _| self.adapted(chain));
        self.ended(chain, depth)
    }

    /// `let v: Vec<f64> = x.iter().map(|a| ..).collect();`
    pub(super) fn collected(&mut self) -> Vec<Node> {
        let all = self.seqs(|_| true);
        let name = self.fresh("v");
        let (text, item, least) = if all.is_empty() {
            ("(0..3)".to_owned(), Item::Int(3), 3)
        } else {
            let (of, seq) = all[self.rng.usize(0..all.len())].clone();
            (format!("{of}.iter()"), Item::Ref, seq.least)
        };
        let closure = self.mapping(&item, 2);
        self.declare(&name, Kind::Seq(Seq { least, form: Form::Vec, mutable: true, owned: true }));
        vec![Node::Line(format!("let mut {name}: Vec<f64> = {text}.map({}).collect();", closure.text))]
    }

    /// `let f = |a: f64| ..;`
    pub(super) fn closure(&mut self) -> Vec<Node> {
        let (name, arity) = (self.fresh("f"), self.rng.usize(1..3));
        let depth = self.config.depth;
        let scope = self.scope.clone();
        // What closures borrow may not change while they live.
        self.scope.retain(|var| match &var.kind {
            Kind::Float | Kind::Tuple | Kind::Int { .. } => true,
            Kind::Seq(seq) => seq.form == Form::Slice && !seq.mutable && var.name.len() == 1,
            _ => false,
        });
        let params: Vec<String> = (0..arity).map(|_| self.fresh("u")).collect();
        params.iter().for_each(|param| self.declare(param, Kind::Float));
        // A slice might be a `&mut` that is only read here.
        let slices = !self.seqs(|_| true).is_empty();
        let word = if !slices && self.chance(25) { "move " } else { "" };
        let value = self.expr(depth);
        let body = match self.rng.usize(0..4) {
            0 => {
                let local = self.typed_expr(1);
                let other = self.fresh("b");
                let cond = self.condition();
                format!("{{ let {other} = {}; if {cond} {{ return {other}; }} {} }}", local.text, value.text)
            }
            1 => {
                let sum = self.fresh("m");
                let i = self.fresh("i");
                let start = self.expr(1);
                self.declare(&i, Kind::Int { below: Some(3), of: None });
                let step = self.small_expr(1);
                format!(
                    "{{ let mut {sum}: f64 = {}; for {i} in 0..3 {{ {sum} += {}; }} {sum} }}",
                    start.text, step.text
                )
            }
            _ => value.text,
        };
        self.scope = scope;
        let declared: Vec<String> = params.iter().map(|param| format!("{param}: f64")).collect();
        self.declare(&name, Kind::Closure { arity });
        let result = if body.starts_with('{') { " -> f64" } else { "" };
        vec![Node::Line(format!("let {name} = {word}|{}|{result} {body};", declared.join(", ")))]
    }

    /// A call of a closure.
    pub(super) fn closure_call(&mut self, name: &str, arity: usize) -> Expr {
        self.calls += 1;
        let args: Vec<String> = (0..arity).map(|_| self.expr(1).text).collect();
        self.calls -= 1;
        Expr { text: format!("{name}({})", args.join(", ")), bound: 8.0, typed: true }
    }

    fn source(&mut self) -> Chain {
        let all = self.seqs(|_| true);
        if all.is_empty() || self.chance(20) {
            let n = self.rng.usize(2..5);
            return Chain { text: format!("(0..{n})"), item: Item::Int(n), some: true };
        }
        let (name, seq) = all[self.rng.usize(0..all.len())].clone();
        let (text, item, some) = match self.rng.usize(0..6) {
            0 => (format!("{name}.windows(2)"), Item::Window, seq.least >= 2),
            1 => (format!("{name}.iter().copied()"), Item::Value, true),
            _ => (format!("{name}.iter()"), Item::Ref, true),
        };
        Chain { text, item, some }
    }

    fn adapted(&mut self, chain: Chain) -> Chain {
        let Chain { text, item, some } = chain;
        let others = self.seqs(|_| true);
        match (self.rng.usize(0..9), &item) {
            (0, _) if !matches!(item, Item::Pair(..)) => Chain { text: format!("{text}.rev()"), item, some },
            (1, _) => Chain { text: format!("{text}.skip(1)"), item, some: false },
            (2, _) => Chain { text: format!("{text}.take({})", self.rng.usize(1..4)), item, some },
            (3, _) => Chain { text: format!("{text}.step_by(2)"), item, some },
            (4, Item::Ref) if !others.is_empty() => {
                let other = &others[self.rng.usize(0..others.len())].0;
                Chain { text: format!("{text}.chain({other}.iter())"), item, some }
            }
            // Of two iterators that are chained, `last` has no index to go by.
            (5, Item::Ref | Item::Value | Item::Int(_)) if !others.is_empty() && !text.contains("chain") => {
                let other = &others[self.rng.usize(0..others.len())].0;
                let item = Item::Pair(Box::new(item), Box::new(Item::Ref));
                Chain { text: format!("{text}.zip({other}.iter())"), item, some }
            }
            (6, Item::Ref | Item::Value) => {
                let item = Item::Pair(Box::new(Item::Int(usize::MAX)), Box::new(item));
                Chain { text: format!("{text}.enumerate()"), item, some }
            }
            (7, Item::Ref) => {
                let c = self.rng.f64() - 0.5;
                Chain { text: format!("{text}.filter(|it| **it > {c:.2})"), item, some: false }
            }
            (8, Item::Value) => {
                let closure = self.mapping(&item, 1);
                Chain { text: format!("{text}.map({})", closure.text), item, some }
            }
            _ => Chain { text, item, some },
        }
    }

    /// `|a| e` on what an iterator gives.
    fn mapping(&mut self, item: &Item, depth: usize) -> Expr {
        let closures = self.named(|kind| matches!(kind, Kind::Closure { arity: 1 }));
        if matches!(item, Item::Value) && !closures.is_empty() && self.rng.bool() {
            let text = closures[self.rng.usize(0..closures.len())].clone();
            return Expr { text, bound: 8.0, typed: true };
        }
        self.scoped(|this| {
            let pattern = this.pattern(item);
            let e = this.typed_expr(depth);
            Expr { text: format!("|{pattern}| {}", e.text), ..e }
        })
    }

    /// A pattern that takes an item apart, whose names are then in scope.
    fn pattern(&mut self, item: &Item) -> String {
        match item {
            Item::Value => self.bound("e", Kind::Float),
            Item::Ref if self.chance(30) => format!("&{}", self.bound("e", Kind::Float)),
            Item::Ref => self.bound("e", Kind::Ref { mutable: false }),
            Item::Int(below) => self.bound("i", Kind::Int { below: Some(*below), of: None }),
            Item::Window => {
                let seq = Seq { least: 2, form: Form::Slice, mutable: false, owned: false };
                self.bound("w", Kind::Seq(seq))
            }
            Item::Pair(a, b) => format!("({}, {})", self.pattern(a), self.pattern(b)),
        }
    }

    fn bound(&mut self, stem: &str, kind: Kind) -> String {
        let name = self.fresh(stem);
        self.declare(&name, kind);
        name
    }

    /// What a chain computes.
    fn ended(&mut self, chain: Chain, depth: usize) -> Expr {
        let Chain { text, item, some } = chain;
        let typed = |text: String, bound: f64| Expr { text, bound, typed: true };
        let kind = self.rng.usize(0..8);
        if kind == 0 {
            let start = self.small_expr(1);
            return self.scoped(|this| {
                let sum = this.bound("s", Kind::Float);
                let pattern = this.pattern(&item);
                let e = this.expr(depth.min(2));
                typed(
                    format!(
                        "{text}.fold({}, |{sum}: f64, {pattern}| ({sum} * {}).sin())",
                        start.text, e.text
                    ),
                    1.2,
                )
            });
        }
        let closure = self.mapping(&item, depth.min(2));
        let mapped = format!("{text}.map({})", closure.text);
        match kind {
            1 => {
                typed(format!("{mapped}.fold(f64::NEG_INFINITY, f64::max).max(-1.0)"), closure.bound.max(1.0))
            }
            // Of what is constant rustc does not know the type.
            2 if some && (!self.config.compiled || reads(&closure.text)) => {
                typed(format!("{mapped}.max_by(|a, b| a.total_cmp(b)).unwrap()"), closure.bound)
            }
            3 if some => typed(format!("{mapped}.last().unwrap()"), closure.bound),
            4 => typed(format!("{mapped}.map(|it| it.sin()).product::<f64>()"), 1.0),
            _ => typed(format!("{mapped}.sum::<f64>()"), closure.bound * 8.0),
        }
    }
}

/// Whether a closure reads what it is given.
fn reads(closure: &str) -> bool {
    let mut parts = closure.splitn(3, '|').skip(1);
    let (Some(pattern), Some(body)) = (parts.next(), parts.next()) else { return true };
    let mut names = pattern.split(|c: char| !c.is_alphanumeric()).filter(|name| name.starts_with('e'));
    names.any(|name| body.contains(name))
}
