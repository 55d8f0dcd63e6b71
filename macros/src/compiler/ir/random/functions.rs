//! Functions as arguments: closures, which capture what is there, and their names.

use super::Generator;
use super::expr::Expr;
use super::scope::Kind;

impl Generator<'_> {
    /// A call of a function that takes another.
    pub(super) fn applied(&mut self) -> Expr {
        let typed = |text: String, bound: f64| Expr { text, bound, typed: true };
        let seqs = self.seqs(|_| true);
        match self.rng.usize(0..4) {
            0 if !seqs.is_empty() => {
                let f = self.handed(1);
                let name = seqs[self.rng.usize(0..seqs.len())].0.clone();
                typed(format!("sum_of({f}, &{name}[..])"), 6.0)
            }
            1 => {
                let f = self.handed(2);
                let n = self.int().map_or_else(|| "2".to_owned(), |i| format!("{i} % 4"));
                typed(format!("repeated({f}, {}, {n})", self.expr(1).text), 1.0)
            }
            _ => {
                let f = self.handed(1);
                typed(format!("apply({f}, {})", self.expr(1).text), 1.0)
            }
        }
    }

    /// A closure of floats, or the name of one.
    fn handed(&mut self, arity: usize) -> String {
        let there = self.named(|kind| matches!(kind, Kind::Closure { arity: of } if *of == arity));
        if !there.is_empty() && self.chance(40) {
            let name = &there[self.rng.usize(0..there.len())];
            return if self.rng.bool() { format!("&{name}") } else { name.clone() };
        }
        self.scoped(|this| {
            // A closure runs again in the reverse sweep: it calls no methods that might
            // change something.
            // Nor is what it reads through `*` a reference in the derivative.
            this.scope.retain(|var| {
                let methods = matches!(var.kind, Kind::Record(_) | Kind::Shape { .. } | Kind::Maybe { .. });
                !methods && !matches!(var.kind, Kind::Ref { .. })
            });
            let params: Vec<String> = (0..arity).map(|_| this.fresh("u")).collect();
            params.iter().for_each(|param| this.declare(param, Kind::Float));
            let ty = if this.rng.bool() { ": f64" } else { "" };
            let list: Vec<String> = params.iter().map(|param| format!("{param}{ty}")).collect();
            // The parameters' type is known from the function that is called.
            let body = this.expr(2).text;
            if this.chance(25) {
                let local = this.fresh("b");
                let first = this.typed_expr(1).text;
                return format!("|{}| {{ let {local} = {first}; {body} * {local}.sin() }}", list.join(", "));
            }
            format!("|{}| {body}", list.join(", "))
        })
    }
}
