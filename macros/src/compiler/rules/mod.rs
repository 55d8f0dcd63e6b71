//! The rule table: what the compiler knows about the elementary functions.
//!
//! Takes nothing and imports nothing from the compiler: a [`Rule`] is plain data, one line of
//! [`table`] for each method of `f64` and `f32` that has a derivative. The partial derivatives
//! are Rust text over the arguments and the result; `lower` parses them like user code, so that
//! derivatives of derivatives need no further rule.
//!
//! Promises, each a test below: the partials are right, also at the kinks and edges that the
//! contract names; they are accurate to 1e-14 at the reference points, which reach to the edges
//! of the domain; they use only functions that are rules themselves; `RULES.md` is current.

/// One elementary function.
#[derive(Debug)]
#[allow(dead_code)] // tests and RULES.md read what the compiler does not
pub struct Rule {
    /// The method on `f64` and `f32`; `rem` is the operator `%`.
    pub name: &'static str,
    /// The arguments, the receiver first.
    pub args: &'static [Arg],
    /// What the partials call the result.
    pub result: &'static str,
    /// One for each float argument, in the order of `args`.
    pub partials: &'static [Partial],
    /// Is the result cheaper to compute again or to keep?
    pub cost: Cost,
    /// Where the function is smooth: a condition on the arguments and the result.
    pub domain: &'static str,
    /// Points inside the domain.
    pub points: &'static [&'static [f64]],
    /// Points at kinks and boundaries, and the partials promised there.
    pub edges: &'static [(&'static [f64], &'static [f64])],
    /// The same line, compiled by rustc.
    #[cfg(test)]
    evaluate: fn(&[f64]) -> tests::Evaluated,
}

/// An argument of a [`Rule`].
#[derive(Debug)]
pub struct Arg {
    /// What the partials call it.
    pub name: &'static str,
    /// Whether derivatives flow through it.
    pub kind: ArgKind,
}

/// The type of an [`Arg`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgKind {
    /// The function's float type.
    Float,
    /// An `i32`, which has no partial.
    Int,
}

/// The partial derivative of a [`Rule`] with respect to one float argument.
#[derive(Debug)]
pub struct Partial {
    /// A Rust expression over the arguments and the result.
    pub text: &'static str,
    /// The expression to use instead where no other float argument is active.
    pub alone: Option<&'static str>,
}

/// What evaluating a function costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// A few instructions: compute it again.
    Cheap,
    /// A call of libm, a division or a square root: keep the result.
    Libm,
}

/// The rule for the method `name` with `arity` arguments, counting the receiver.
pub fn find(name: &str, arity: usize) -> Option<&'static Rule> {
    all().iter().find(|rule| rule.name == name && rule.args.len() == arity)
}

/// Every rule, in the order of the table.
pub fn all() -> &'static [Rule] {
    table::RULES
}

/// Turns each line of the table into a [`Rule`]: as text for the compiler and, in tests, as code
/// that rustc compiles.
macro_rules! rules {
    (@kind) => { ArgKind::Float };
    (@kind i32) => { ArgKind::Int };
    (@alone) => { None };
    (@alone $alone:expr) => { Some(stringify!($alone)) };
    (@first $first:expr $(, $rest:expr)?) => { $first };
    ($($cost:ident $y:ident = $name:ident($($arg:ident $(: $int:ident)?),+)
        { $($partial:expr $(; alone $alone:expr)?),+ } when $domain:expr
        => [$($point:expr),+] $(edge [$($at:expr => $edge:expr),+])?;)+) => {
        &[$(Rule {
            name: stringify!($name),
            args: &[$(Arg { name: stringify!($arg), kind: rules!(@kind $($int)?) }),+],
            result: stringify!($y),
            partials: &[$(Partial { text: stringify!($partial), alone: rules!(@alone $($alone)?) }),+],
            cost: Cost::$cost,
            domain: stringify!($domain),
            points: &[$(&$point),+],
            edges: &[$($((&$at, &$edge)),+)?],
            #[cfg(test)]
            evaluate: |at| {
                let mut at = at.iter();
                $(let $arg = *at.next().expect("a value for each argument") $(as $int)?;)+
                let $y = f64::$name($($arg),+);
                let partials = vec![$($partial),+];
                let alone = vec![$(rules!(@first $($alone,)? $partial)),+];
                Evaluated { value: $y, partials, alone, inside: $domain }
            },
        }),+]
    };
}

mod table;

#[cfg(test)]
mod tests {
    use super::{ArgKind, Partial, Rule, all, find};
    use expect_test::expect_file;
    use std::collections::BTreeMap;
    use std::fmt::Write as _;
    use syn::visit::{self, Visit};

    const REFERENCE: &str = include_str!("../../../../tests/reference/values.tsv");
    const CONSTANTS: [&str; 5] = ["LN_2", "LN_10", "PI", "FRAC_2_SQRT_PI", "INFINITY"];

    /// How far the differences are off: they have a 1e-14 / step of noise.
    const TOLERANCE: f64 = 1e-11;

    /// A line of the table at one point.
    pub(super) struct Evaluated {
        pub value: f64,
        pub partials: Vec<f64>,
        pub alone: Vec<f64>,
        pub inside: bool,
    }

    #[test]
    fn partials_equal_differences() {
        for rule in all() {
            for at in rule.points {
                let found = (rule.evaluate)(at);
                let expected = differences(rule, at);
                assert!(found.inside, "{} at {at:?}: outside", rule.name);
                assert_close(rule, at, &found.partials, &expected, TOLERANCE);
                assert_close(rule, at, &found.alone, &expected, TOLERANCE);
            }
        }
    }

    #[test]
    fn partials_have_the_promised_value_at_edges() {
        for rule in all() {
            for (at, expected) in rule.edges {
                let found = (rule.evaluate)(at);
                assert_close(rule, at, &found.partials, expected, 1e-15);
            }
        }
    }

    #[test]
    fn a_constant_side_of_a_tie_takes_no_half() {
        for name in ["max", "min"] {
            let rule = find(name, 2).expect("a rule");
            let found = (rule.evaluate)(&[0.0, 0.0]);
            assert_close(rule, &[0.0, 0.0], &found.alone, &[0.0, 0.0], 0.0);
        }
    }

    #[test]
    fn partials_equal_the_reference() {
        for line in REFERENCE.lines() {
            let fields: Vec<_> = line.split('\t').collect();
            let [at, value, partials] = [1, 2, 3].map(|i| numbers(fields[i]));
            let rule = find(fields[0], at.len()).expect("a rule for each reference value");
            let found = (rule.evaluate)(&at);
            // Rust's own inverse hyperbolic functions lose digits near the edges.
            assert_close(rule, &at, &[found.value], &value, 1e-7);
            assert_close(rule, &at, &found.partials, &partials, 1e-14);
        }
    }

    #[test]
    fn the_reference_has_points_for_each_rule() {
        let mut points = BTreeMap::new();
        for line in REFERENCE.lines() {
            *points.entry(line.split('\t').next()).or_insert(0) += 1;
        }
        for rule in all() {
            assert!(points.get(&Some(rule.name)) >= Some(&12), "{}", rule.name);
        }
    }

    #[test]
    fn each_float_argument_has_a_partial() {
        for rule in all() {
            let floats = rule.args.iter().filter(|arg| arg.kind == ArgKind::Float);
            assert_eq!(floats.count(), rule.partials.len(), "{}", rule.name);
            let found = find(rule.name, rule.args.len()).expect("itself");
            assert!(std::ptr::eq(rule, found), "{} is there twice", rule.name);
        }
    }

    #[test]
    fn partials_use_only_what_the_compiler_knows() {
        for rule in all() {
            let texts = rule.partials.iter().flat_map(|p| p.alone.into_iter().chain([p.text]));
            for text in texts.chain([rule.domain]) {
                let expr = syn::parse_str(text).expect("an expression");
                Vocabulary { rule, text }.visit_expr(&expr);
            }
        }
    }

    #[test]
    fn rules_md_is_current() {
        expect_file!["../../../RULES.md"].assert_eq(&rules_md());
    }

    /// Fails on what is not an argument, a constant, arithmetic, a choice, or another rule.
    struct Vocabulary<'a> {
        rule: &'a Rule,
        text: &'a str,
    }

    impl<'ast> Visit<'ast> for Vocabulary<'_> {
        fn visit_expr(&mut self, expr: &'ast syn::Expr) {
            use syn::Expr::{Binary, Block, Cast, If, Lit, MethodCall, Paren, Path, Unary};
            match expr {
                Binary(_) | Block(_) | Cast(_) | If(_) | Lit(_) | MethodCall(_) | Paren(_) | Path(_)
                | Unary(_) => visit::visit_expr(self, expr),
                _ => panic!("{}: {}", self.rule.name, self.text),
            }
        }

        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            let name = call.method.to_string();
            let known = find(&name, call.args.len() + 1).is_some();
            assert!(known, "{}: no rule for `{name}`", self.rule.name);
            self.visit_expr(&call.receiver);
            call.args.iter().for_each(|arg| self.visit_expr(arg));
        }

        fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
            let name = path.path.require_ident().expect("one name").to_string();
            let known = self.rule.args.iter().any(|arg| arg.name == name)
                || self.rule.result == name
                || CONSTANTS.contains(&name.as_str());
            assert!(known, "{}: what is `{name}`?", self.rule.name);
        }
    }

    /// The partials by central differences, extrapolated four times.
    fn differences(rule: &Rule, at: &[f64]) -> Vec<f64> {
        (0..at.len())
            .filter(|&i| rule.args[i].kind == ArgKind::Float)
            .map(|i| extrapolated(|step| central(rule, at, i, step)))
            .collect()
    }

    fn central(rule: &Rule, at: &[f64], i: usize, step: f64) -> f64 {
        let moved = |by: f64| {
            let mut at = at.to_vec();
            at[i] += by;
            (rule.evaluate)(&at).value
        };
        (moved(step) - moved(-step)) / (2.0 * step)
    }

    /// Richardson: the error of a central difference is a series in the square of the step.
    fn extrapolated(difference: impl Fn(f64) -> f64) -> f64 {
        let mut row: Vec<_> = (5..10).map(|k| difference(0.5_f64.powi(k))).collect();
        let mut factor = 4.0;
        while row.len() > 1 {
            let pairs = row.windows(2);
            row = pairs.map(|w| w[1] + (w[1] - w[0]) / (factor - 1.0)).collect();
            factor *= 4.0;
        }
        row[0]
    }

    fn assert_close(rule: &Rule, at: &[f64], found: &[f64], expected: &[f64], tolerance: f64) {
        let all = found.len() == expected.len();
        let close = |(f, e): (&f64, &f64)| all && close(*f, *e, tolerance);
        assert!(
            found.iter().zip(expected).all(close),
            "{} at {at:?}: {found:?}, expected {expected:?}",
            rule.name
        );
    }

    #[allow(clippy::float_cmp)] // infinities
    fn close(found: f64, expected: f64, tolerance: f64) -> bool {
        let scale = expected.abs().max(f64::MIN_POSITIVE);
        found == expected || (found - expected).abs() <= tolerance * scale
    }

    fn numbers(text: &str) -> Vec<f64> {
        let parse = |number: &str| number.parse().expect(number);
        text.split(' ').map(parse).collect()
    }

    /// The table as a page: function, partials, domain, edges.
    fn rules_md() -> String {
        let mut page = String::from(HEADER);
        for rule in all() {
            let call = code(&call_md(rule));
            let partials = lines(rule.partials, partial_md);
            let domain = code(rule.domain);
            let edges = lines(rule.edges, |(at, d)| format!("{} → {}", list(at), list(d)));
            let _ = writeln!(page, "| {call} | {partials} | {domain} | {edges} |");
        }
        page
    }

    const HEADER: &str = "\
<!-- Written by a test from `src/compiler/rules/table.rs`: `UPDATE_EXPECT=1 cargo test -p derive_grad_macros`. -->

# The functions that `#[derive_grad]` knows

`y` is the result. There is a derivative for each float argument, in order; *alone* is used where
the other arguments are constants.

| `y =` | derivatives | smooth where | at kinks and boundaries |
| --- | --- | --- | --- |
";

    /// `x.powf(p)`, and `a % b` for `rem`.
    fn call_md(rule: &Rule) -> String {
        let args: Vec<_> = rule.args.iter().map(|arg| arg.name).collect();
        match rule.name {
            "rem" => args.join(" % "),
            name => format!("{}.{name}({})", args[0], args[1..].join(", ")),
        }
    }

    fn partial_md(partial: &Partial) -> String {
        let alone = partial.alone.map(|text| format!(", *alone* {}", code(text)));
        code(partial.text) + &alone.unwrap_or_default()
    }

    fn lines<T>(rows: &[T], text: impl Fn(&T) -> String) -> String {
        let texts: Vec<_> = rows.iter().map(text).collect();
        texts.join("<br>")
    }

    fn code(text: &str) -> String {
        let words: Vec<_> = text.split_whitespace().collect();
        format!("`{}`", words.join(" ").replace('|', "\\|"))
    }

    fn list(numbers: &[f64]) -> String {
        let texts: Vec<_> = numbers.iter().map(|x| format!("{x:?}")).collect();
        texts.join(", ").replace("inf", "∞")
    }
}
