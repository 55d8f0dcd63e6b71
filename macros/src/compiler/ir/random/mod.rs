//! Random programs, as Rust source text: what a user might write, in varied
//! syntax, that is differentiable, ends, does not panic and stays bounded.
//!
//! Takes a seed and a [`Config`], gives a [`Program`]: a function, and points at
//! which to call it. The same program serves tests without rustc (lowered and
//! interpreted) and tests with it.

mod chains;
mod enums;
mod expr;
mod functions;
mod lists;
mod loops;
mod params;
mod records;
mod scope;
mod seqs;
mod stmt;
mod tree;

pub use params::{Input, Param};
pub use tree::Node;

use fastrand::Rng;

use scope::{Kind, Var};

/// What programs may use, beside the language.
pub const TYPES: &str = include_str!("types.rs");

/// How large programs are and what they are made of.
#[derive(Clone, Debug)]
pub struct Config {
    /// The least and the greatest number of statements.
    pub statements: (usize, usize),
    /// The greatest number of parameters.
    pub params: usize,
    /// How deep expressions nest.
    pub depth: usize,
    /// Whether there are functions as arguments, and results that are `Option`s.
    pub compiled: bool,
    /// How often each kind of statement is chosen.
    pub weights: Weights,
}

/// Relative frequencies of statements.
#[derive(Clone, Debug)]
pub struct Weights {
    /// `let y = e;`
    pub lets: usize,
    /// `let mut`, `=`, `+=`, ...
    pub scalars: usize,
    /// Arrays, slices and `Vec`s.
    pub seqs: usize,
    /// Integers and index arrays.
    pub ints: usize,
    /// `if` and `match`.
    pub branches: usize,
    /// `for`, `while`, `loop`.
    pub loops: usize,
    /// `break`, `continue`, `return`.
    pub exits: usize,
    /// References to parts.
    pub views: usize,
    /// Closures, and what iterator chains are collected into.
    pub closures: usize,
    /// Structs.
    pub records: usize,
    /// Enums.
    pub enums: usize,
    /// `Option`s.
    pub options: usize,
    /// Lists that are rearranged, grow and shrink.
    pub lists: usize,
}

impl Default for Config {
    fn default() -> Self {
        let weights = Weights {
            lets: 4,
            scalars: 9,
            seqs: 8,
            ints: 2,
            branches: 4,
            loops: 6,
            exits: 2,
            views: 3,
            closures: 2,
            records: 6,
            enums: 3,
            options: 3,
            lists: 4,
        };
        Config { statements: (4, 24), params: 4, depth: 2, compiled: false, weights }
    }
}

impl Config {
    /// What the program of a seed is made of: every fourth mostly of loops, in which much
    /// is computed from little.
    pub fn of(seed: u64) -> Config {
        let config = Config::default();
        if seed % 4 != 3 {
            return config;
        }
        let weights = Weights { lets: 12, scalars: 12, loops: 12, branches: 5, exits: 4, ..config.weights };
        Config { statements: (6, 20), depth: 3, weights, ..config }
    }
}

impl Config {
    /// The same without what rustc does not always take yet: parts of lists of which only
    /// rustc knows the type, in closures.
    #[must_use]
    pub fn without_lists(mut self) -> Config {
        self.weights.lists = 0;
        self
    }
}

/// A function and where to test it.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its seed, as far as that fits: a number to vary tests with.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// Its parameters.
    pub params: Vec<Param>,
    /// The parameters to differentiate with respect to, if they are named.
    pub wrt: Option<Vec<String>>,
    /// The result type; empty for `()`.
    pub result: String,
    /// The statements.
    pub body: Vec<Node>,
    /// The result.
    pub tail: String,
    /// Arguments to call it with.
    pub points: Vec<Vec<Input>>,
}

impl Program {
    /// The function as text.
    pub fn source(&self) -> String {
        let params: Vec<String> = self.params.iter().map(Param::declaration).collect();
        let result = if self.result.is_empty() { String::new() } else { format!(" -> {}", self.result) };
        let mut text = format!("fn {}({}){result} {{\n", self.name, params.join(", "));
        tree::render(&self.body, 1, &mut text);
        if !self.tail.is_empty() {
            text.extend(["    ", &self.tail, "\n"]);
        }
        text + "}\n"
    }

    /// The arguments of the attribute.
    pub fn options(&self) -> String {
        self.wrt.as_ref().map(|names| format!("wrt({})", names.join(", "))).unwrap_or_default()
    }

    /// Whether the gradient is taken with respect to this parameter.
    pub fn is_wrt(&self, param: &Param) -> bool {
        match &self.wrt {
            Some(names) => names.contains(&param.name),
            None => param.is_active(),
        }
    }

    /// The program without one statement or, after the last of these, without
    /// one term of the result; `None` where that cannot be left out.
    pub fn without(&self, k: usize) -> Option<Program> {
        let statements = tree::count(&self.body);
        let smaller = if k < statements {
            Program { body: tree::without(&self.body, k), ..self.clone() }
        } else {
            Program { tail: self.tail_without(k - statements)?, ..self.clone() }
        };
        (smaller.size() < self.size() && tree::is_closed(&smaller.source())).then_some(smaller)
    }

    /// How many things can be left out.
    pub fn size(&self) -> usize {
        tree::count(&self.body) + self.tail.split(" + ").count()
    }

    fn tail_without(&self, k: usize) -> Option<String> {
        let mut terms: Vec<&str> = self.tail.split(" + ").collect();
        if self.result != "f64" || terms.len() < 2 {
            return None;
        }
        terms.remove(k);
        let tail = terms.join(" + ");
        syn::parse_str::<syn::Expr>(&tail).is_ok().then_some(tail)
    }
}

/// The program of a seed.
pub fn program(seed: u64, config: &Config) -> Program {
    let mut rng = Rng::with_seed(seed);
    let params = params::choose(&mut rng, config.params);
    let (least, greatest) = config.statements;
    let mut generator = Generator {
        budget: rng.usize(least..=greatest),
        rng,
        config,
        scope: Vec::new(),
        names: 0,
        loops: Vec::new(),
        result: String::new(),
        nested: 0,
        calls: 0,
    };
    for Var { name, kind } in params.iter().map(Param::var) {
        generator.declare(&name, kind);
    }
    generator.result = generator.result_type(&params);
    let body = generator.body();
    let tail = generator.tail();
    let wrt = generator.wrt(&params);
    let points = (0..2).map(|_| params.iter().map(|p| p.input(&mut generator.rng)).collect()).collect();
    let number = usize::try_from(seed).unwrap_or_default();
    Program {
        number,
        name: format!("random_{seed:05}"),
        params,
        wrt,
        result: generator.result,
        body,
        tail,
        points,
    }
}

/// A loop that encloses the statement being made.
#[derive(Clone, Debug)]
struct Enclosing {
    label: Option<String>,
    /// Whether `continue` is harmless.
    continues: bool,
}

/// The state while a program grows.
struct Generator<'c> {
    rng: Rng,
    config: &'c Config,
    /// What may be used now.
    scope: Vec<Var>,
    names: usize,
    loops: Vec<Enclosing>,
    /// How many statements may still be made.
    budget: usize,
    result: String,
    /// How many scopes there are around what is being made.
    nested: usize,
    /// How many calls of closures there are around it, as arguments.
    calls: usize,
}

impl Generator<'_> {
    fn result_type(&mut self, params: &[Param]) -> String {
        let exclusive = params.iter().any(|p| p.ty.starts_with("&mut") && p.is_active());
        match self.rng.usize(0..14) {
            0 => "[f64; 2]".into(),
            1 => "(f64, f64)".into(),
            2 => "Vec<f64>".into(),
            12 => "Pair".into(),
            13 if self.config.compiled => "Option<f64>".into(),
            3..=5 if exclusive => String::new(),
            _ => "f64".into(),
        }
    }

    fn body(&mut self) -> Vec<Node> {
        let mut nodes = Vec::new();
        while self.budget > 0 {
            nodes.extend(self.statement());
        }
        nodes
    }

    /// A sum over much of what is there, so that most statements matter.
    fn total(&mut self) -> String {
        let mut terms = Vec::new();
        let mut vars = self.scope.clone();
        self.rng.shuffle(&mut vars);
        for var in vars.iter().take(6) {
            let term = match &var.kind {
                Kind::Float | Kind::MutFloat | Kind::Ref { .. } => var.read(),
                Kind::Tuple => format!("{0}.0 * {0}.1.sin()", var.name),
                Kind::Seq(seq) => {
                    let i = self.index(seq.least, Some(&var.name));
                    format!("{}[{i}]", var.name)
                }
                Kind::Rows { cols, .. } => {
                    let j = self.index(*cols, None);
                    format!("{}[{}][{j}]", var.name, self.index(2, Some(&var.name)))
                }
                Kind::Closure { arity } => self.closure_call(&var.name, *arity).text,
                Kind::Record(_) | Kind::Pairs { .. } | Kind::Shape { .. } | Kind::Maybe { .. } => {
                    self.read_named(var).text
                }
                Kind::Int { .. } | Kind::Counter | Kind::Ints { .. } | Kind::Bool => continue,
            };
            terms.push(format!("{:.1} * {term}", self.rng.f64() * 2.0 - 0.5));
        }
        terms.push(self.expr(2).text);
        terms.join(" + ")
    }

    fn tail(&mut self) -> String {
        self.returned()
    }

    /// An expression of the result's type.
    fn returned(&mut self) -> String {
        match self.result.as_str() {
            "" => String::new(),
            "f64" => self.total(),
            "[f64; 2]" => format!("[{}, {}]", self.total(), self.total()),
            "Pair" => format!("Pair {{ a: {}, b: {} }}", self.total(), self.total()),
            "Option<f64>" => format!("Some({})", self.total()),
            "(f64, f64)" => format!("({}, {})", self.total(), self.total()),
            _ => format!("vec![{}, {}, {}]", self.total(), self.total(), self.total()),
        }
    }

    fn wrt(&mut self, params: &[Param]) -> Option<Vec<String>> {
        if self.rng.usize(0..10) < 7 {
            return None;
        }
        let active: Vec<&Param> = params.iter().filter(|p| p.is_active()).collect();
        let chosen: Vec<String> = active.iter().filter(|_| self.rng.bool()).map(|p| p.name.clone()).collect();
        let unit = self.result.is_empty();
        let exclusive = active.iter().any(|p| p.ty.starts_with("&mut") && chosen.contains(&p.name));
        if chosen.is_empty() || (unit && !exclusive) { None } else { Some(chosen) }
    }

    /// Whether something happens that does so in `percent` of cases.
    fn chance(&mut self, percent: usize) -> bool {
        self.rng.usize(0..100) < percent
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.names += 1;
        format!("{stem}{}", self.names)
    }

    /// Brings a variable into scope; one of the same name is shadowed.
    fn declare(&mut self, name: &str, kind: Kind) {
        self.scope.retain(|var| !records::related(&var.name, name));
        self.scope.push(Var { name: name.to_owned(), kind: kind.clone() });
        if let Kind::Record(record) = &kind {
            self.declare_fields(name, record);
        }
    }

    /// Makes nodes in a scope of their own.
    fn scoped<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let scope = self.scope.clone();
        self.nested += 1;
        let made = make(self);
        self.nested -= 1;
        self.scope = scope;
        made
    }
}
