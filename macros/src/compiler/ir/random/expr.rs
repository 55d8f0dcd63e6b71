//! Expressions, with a bound for their size so that nothing grows without end.

use super::Generator;
use super::scope::{Kind, Of, Record, Var};

/// A float expression.
#[derive(Clone, Debug)]
pub(super) struct Expr {
    /// As written; an operand needs no parentheses around it.
    pub(super) text: String,
    /// Its absolute value is not much greater.
    pub(super) bound: f64,
    /// Whether rustc knows that it is an `f64` without looking further.
    pub(super) typed: bool,
}

impl Generator<'_> {
    /// A float expression, of a size that may be stored.
    pub(super) fn expr(&mut self, depth: usize) -> Expr {
        let e = self.free_expr(depth);
        self.squashed(e, 4.0)
    }

    /// One that is typed: for methods and places where rustc must know.
    pub(super) fn typed_expr(&mut self, depth: usize) -> Expr {
        let e = self.expr(depth);
        if e.typed { e } else { self.apply("sin", &e, &[], 1.0) }
    }

    /// One that is at most about one.
    pub(super) fn small_expr(&mut self, depth: usize) -> Expr {
        let e = self.free_expr(depth);
        self.squashed(e, 1.2)
    }

    fn squashed(&mut self, e: Expr, limit: f64) -> Expr {
        if e.bound <= limit {
            return e;
        }
        match self.rng.usize(0..4) {
            0 => self.apply("tanh", &e, &[], 1.0),
            1 => self.apply("cos", &e, &[], 1.0),
            2 => {
                let factor = (limit / e.bound * 100.0).floor() / 100.0;
                Expr { text: format!("({factor:.2} * {})", e.text), bound: limit, typed: e.typed }
            }
            _ => self.apply("sin", &e, &[], 1.0),
        }
    }

    /// One that is at most one, whatever variables hold.
    fn tamed(&mut self, e: &Expr) -> Expr {
        let name = if self.rng.bool() { "sin" } else { "tanh" };
        self.apply(name, e, &[], 1.0)
    }

    fn free_expr(&mut self, depth: usize) -> Expr {
        if depth == 0 || self.chance(15) {
            return self.leaf();
        }
        match self.rng.usize(0..100) {
            0..42 => self.arithmetic(depth),
            42..64 => self.unary(depth),
            64..72 => self.quotient(depth),
            72..84 => self.binary_rule(depth),
            84..88 => self.power(depth),
            88..93 => self.choice(depth),
            93 => self.chain(depth - 1),
            94 if self.config.compiled => self.applied(),
            94 | 95 => self.measured().unwrap_or_else(|| self.leaf()),
            96 => self.unwrapped().unwrap_or_else(|| self.leaf()),
            97 => {
                let e = self.free_expr(depth - 1);
                Expr { text: format!("(-{})", e.text), ..e }
            }
            _ => self.nested_block(depth),
        }
    }

    /// A variable, an element or a literal.
    pub(super) fn leaf(&mut self) -> Expr {
        let typed = |text: String, bound: f64| Expr { text, bound, typed: true };
        if self.chance(12) || self.scope.is_empty() {
            return self.literal();
        }
        let var = self.scope[self.rng.usize(0..self.scope.len())].clone();
        let name = &var.name;
        match &var.kind {
            Kind::Float | Kind::Ref { .. } | Kind::MutFloat => typed(var.read(), 4.0),
            Kind::Int { .. } if self.chance(50) => typed(format!("({name} as f64)"), 5.0),
            Kind::Counter if self.chance(50) => typed(format!("(({name} % 4) as f64)"), 4.0),
            Kind::Int { .. } | Kind::Counter | Kind::Bool | Kind::Ints { .. } => self.literal(),
            // Calls have arguments of their own.
            Kind::Closure { arity } if self.calls < 4 && self.chance(60) => self.closure_call(name, *arity),
            Kind::Closure { .. } => self.literal(),
            Kind::Seq(seq) => {
                let i = self.index(seq.least, Some(name));
                typed(format!("{name}[{i}]"), 4.0)
            }
            Kind::Record(_) | Kind::Pairs { .. } | Kind::Shape { .. } | Kind::Maybe { .. } => {
                self.read_named(&var)
            }
            Kind::Tuple => typed(format!("{name}.{}", self.rng.usize(0..2)), 4.0),
            Kind::Rows { cols, .. } => {
                let (i, j) = (self.index(2, Some(name)), self.index(*cols, None));
                typed(format!("{name}[{i}][{j}]"), 4.0)
            }
        }
    }

    /// A float out of a struct, an enum or an `Option`.
    pub(super) fn read_named(&mut self, var: &Var) -> Expr {
        let name = &var.name;
        let text = match &var.kind {
            Kind::Record(Record { of: Of::Pair, .. }) => format!("{name}.size()"),
            Kind::Record(Record { of: Of::Model, .. }) => format!("{name}.predict(0.3)"),
            Kind::Record(Record { of: Of::Two, .. }) => format!("({name}.0 - {name}.1)"),
            Kind::Record(Record { of: Of::Data, .. }) => format!("({name}.scale * {name}.pairs[1].b)"),
            Kind::Pairs { .. } => {
                let i = self.index(2, Some(name));
                format!("{name}[{i}].{}", if self.rng.bool() { "a" } else { "b" })
            }
            Kind::Shape { .. } => format!("{name}.area()"),
            Kind::Maybe { .. } => format!("{name}.unwrap_or(0.7)"),
            _ => return self.literal(),
        };
        Expr { text, bound: 16.0, typed: true }
    }

    fn literal(&mut self) -> Expr {
        match self.rng.usize(0..12) {
            0 => Expr { text: "std::f64::consts::PI".into(), bound: 3.2, typed: true },
            1 => Expr { text: "2f64".into(), bound: 2.0, typed: true },
            2 => Expr { text: "0.0".into(), bound: 0.1, typed: false },
            _ => {
                let x = self.rng.f64() * 3.0 - 1.0;
                let text = if x < 0.0 { format!("({x:.2})") } else { format!("{x:.2}") };
                Expr { text, bound: 2.0, typed: false }
            }
        }
    }

    fn arithmetic(&mut self, depth: usize) -> Expr {
        let (a, b) = (self.free_expr(depth - 1), self.free_expr(depth - 1));
        let typed = a.typed || b.typed;
        let (op, bound) = match self.rng.usize(0..3) {
            0 => ("+", a.bound + b.bound),
            1 => ("-", a.bound + b.bound),
            _ => ("*", a.bound * b.bound),
        };
        Expr { text: format!("({} {op} {})", a.text, b.text), bound, typed }
    }

    fn quotient(&mut self, depth: usize) -> Expr {
        let a = self.free_expr(depth - 1);
        let b = self.typed_expr(depth - 1);
        let below = match self.rng.usize(0..3) {
            0 => format!("(1.5 + {} * {})", b.text, b.text),
            1 => format!("(2.5 + {})", self.apply("sin", &b, &[], 1.0).text),
            _ => format!("{:.2}", self.rng.f64() + 1.0),
        };
        Expr { text: format!("({} / {below})", a.text), ..a }
    }

    /// `f(e)`, as a method or as a path.
    pub(super) fn apply(&mut self, name: &str, e: &Expr, rest: &[String], bound: f64) -> Expr {
        let text = if e.typed && !self.chance(10) {
            format!("{}.{name}({})", e.text, rest.join(", "))
        } else {
            let args: Vec<String> = std::iter::once(e.text.clone()).chain(rest.iter().cloned()).collect();
            format!("f64::{name}({})", args.join(", "))
        };
        Expr { text, bound, typed: true }
    }

    fn unary(&mut self, depth: usize) -> Expr {
        let free = self.free_expr(depth - 1);
        let e = self.squashed(free, 8.0);
        let shifted = |offset: &str, e: &Expr| Expr {
            text: format!("({offset} + {} * {})", e.text, e.text),
            bound: e.bound * e.bound + 1.5,
            typed: e.typed,
        };
        match self.rng.usize(0..22) {
            0..5 => self.apply("sin", &e, &[], 1.0),
            5..8 => self.apply("cos", &e, &[], 1.0),
            8..11 => self.apply("tanh", &e, &[], 1.0),
            11 => self.apply("atan", &e, &[], 1.6),
            12 => {
                let small = self.tamed(&e);
                let name = ["exp", "exp2", "exp_m1", "sinh", "cosh"][self.rng.usize(0..5)];
                self.apply(name, &small, &[], 3.5)
            }
            13 => {
                let name = ["sqrt", "ln", "log2", "log10", "cbrt", "recip"][self.rng.usize(0..6)];
                self.apply(name, &shifted("1.2", &e), &[], 4.0)
            }
            14 => {
                let half = self.tamed(&e);
                let half = Expr { text: format!("(0.6 * {})", half.text), ..half };
                let name = ["asin", "acos", "atanh", "ln_1p", "tan"][self.rng.usize(0..5)];
                self.apply(name, &half, &[], 2.5)
            }
            15 => self.apply("asinh", &e, &[], 3.0),
            16 | 17 => self.apply("abs", &e, &[], e.bound),
            18 => self.apply("fract", &e, &[], 1.0),
            19 => {
                let name = ["floor", "ceil", "round", "trunc", "signum"][self.rng.usize(0..5)];
                self.apply(name, &e, &[], e.bound + 1.0)
            }
            20 => self.apply("to_radians", &e, &[], e.bound),
            _ => self.apply("exp", &Expr { text: format!("(-{})", shifted("0.1", &e).text), ..e }, &[], 1.0),
        }
    }

    fn binary_rule(&mut self, depth: usize) -> Expr {
        let (a, b) = (self.typed_expr(depth - 1), self.expr(depth - 1));
        let larger = a.bound.max(b.bound);
        match self.rng.usize(0..11) {
            0..3 => self.apply("max", &a, &[b.text], larger),
            3..5 => self.apply("min", &a, &[b.text], larger),
            5 => self.apply("hypot", &a, &[b.text], a.bound + b.bound),
            6 => self.apply("atan2", &a, &[format!("(1.5 + {} * {})", b.text, b.text)], 1.6),
            7 => {
                let base = format!("(1.3 + {} * {})", a.text, a.text);
                let exponent = self.apply("tanh", &b, &[], 1.0).text;
                self.apply("powf", &Expr { text: base, ..a }, &[exponent], 17.0)
            }
            8 => self.apply("copysign", &a, &[b.text], a.bound),
            9 => self.apply("clamp", &a, &["-0.5".into(), "0.75".into()], 0.75),
            _ => {
                let c = self.expr(depth - 1);
                let bound = a.bound * b.bound + c.bound;
                self.apply("mul_add", &a, &[b.text, c.text], bound)
            }
        }
    }

    fn power(&mut self, depth: usize) -> Expr {
        let e = self.small_expr(depth - 1);
        match self.rng.usize(0..3) {
            0 => Expr { text: format!("({} % 1.7)", e.text), bound: 1.7, typed: e.typed },
            1 => self.apply("rem_euclid", &e, &["0.9".into()], 0.9),
            _ => {
                let n = self.rng.i32(0..5).to_string();
                self.apply("powi", &e, &[n], 2.1)
            }
        }
    }

    fn choice(&mut self, depth: usize) -> Expr {
        let cond = self.condition();
        let (a, b) = (self.free_expr(depth - 1), self.free_expr(depth - 1));
        let text = format!("(if {cond} {{ {} }} else {{ {} }})", a.text, b.text);
        Expr { text, bound: a.bound.max(b.bound), typed: a.typed && b.typed }
    }

    fn nested_block(&mut self, depth: usize) -> Expr {
        self.scoped(|this| {
            let inner = this.typed_expr(depth - 1);
            let name = this.fresh("b");
            this.declare(&name, Kind::Float);
            let e = this.free_expr(depth - 1);
            let text = format!("({{ let {name} = {}; {} + {name} }})", inner.text, e.text);
            Expr { text, bound: e.bound + inner.bound, typed: true }
        })
    }

    /// A `bool` expression.
    pub(super) fn condition(&mut self) -> String {
        match self.rng.usize(0..10) {
            0..5 => self.comparison(),
            5..8 => self.int_condition(),
            8 => {
                let op = if self.rng.bool() { "&&" } else { "||" };
                format!("{} {op} {}", self.comparison(), self.int_condition())
            }
            _ => format!("!({})", self.int_condition()),
        }
    }

    fn comparison(&mut self) -> String {
        let (a, b) = (self.typed_expr(1), self.expr(1));
        let op = ["<", ">", "<=", ">="][self.rng.usize(0..4)];
        format!("{} {op} {}", a.text, b.text)
    }

    fn int_condition(&mut self) -> String {
        let bools: Vec<String> = self.named(|kind| matches!(kind, Kind::Bool));
        if !bools.is_empty() && self.chance(30) {
            return bools[self.rng.usize(0..bools.len())].clone();
        }
        match self.int() {
            Some(i) => match self.rng.usize(0..3) {
                0 => format!("{i} % 2 == 0"),
                1 => format!("{i} > {}", self.rng.usize(0..3)),
                _ => format!("{i} != {}", self.rng.usize(0..4)),
            },
            None => self.comparison(),
        }
    }

    /// An integer variable.
    pub(super) fn int(&mut self) -> Option<String> {
        let ints = self.named(|kind| matches!(kind, Kind::Int { .. } | Kind::Counter));
        if ints.is_empty() { None } else { Some(ints[self.rng.usize(0..ints.len())].clone()) }
    }

    /// The names of variables of some kind.
    pub(super) fn named(&self, is: impl Fn(&Kind) -> bool) -> Vec<String> {
        self.scope.iter().filter(|var| is(&var.kind)).map(|var| var.name.clone()).collect()
    }

    /// An index below `least`, or one that is valid for `of`.
    pub(super) fn index(&mut self, least: usize, of: Option<&str>) -> String {
        let mut choices = vec![self.rng.usize(0..least).to_string()];
        for var in &self.scope {
            match &var.kind {
                Kind::Int { below, of: valid } => {
                    let direct =
                        below.is_some_and(|b| b <= least) || (of.is_some() && valid.as_deref() == of);
                    choices.push(if direct { var.name.clone() } else { format!("{} % {least}", var.name) });
                    if direct
                        && let Some(of) = of
                        && valid.as_deref() == Some(of)
                    {
                        choices.push(format!("({} + 1) % {of}.len()", var.name));
                        choices.push(format!("{of}.len() - 1 - {}", var.name));
                    }
                }
                Kind::Counter => choices.push(format!("{} % {least}", var.name)),
                Kind::Ints { .. } => {
                    choices.push(format!("{}[{}] % {least}", var.name, self.rng.usize(0..3)));
                }
                _ => {}
            }
        }
        choices.swap_remove(self.rng.usize(0..choices.len()))
    }
}
