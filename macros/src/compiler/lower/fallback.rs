//! Integers whose type nothing tells: `i32`, as in Rust, unless code that is not
//! looked into may decide.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Arg, Function, LoopKind, Match, Operand, Stmt, Ty, Value, VarId};

/// Gives `i32` to integers of unknown type.
pub fn integers(function: &mut Function) {
    let open = |v: VarId, f: &Function| matches!(f.vars[v].ty, Ty::Int(None));
    if !(&function.vars).into_iter().any(|v| matches!(v.ty, Ty::Int(None))) {
        return;
    }
    let mut classes =
        Classes { parent: (0..function.vars.len()).collect(), decided: vec![false; function.vars.len()] };
    // Where a parameter's type is not written, others tell it: that of a closure.
    function.params.iter().for_each(|p| classes.decide(p.var));
    visit::each_stmt(&function.body, &mut |s| classes.stmt(function, s));
    let settled: Vec<VarId> =
        function.vars.handles().filter(|v| open(*v, function) && !classes.is_decided(*v)).collect();
    for var in settled {
        function.vars[var].ty = Ty::Int(Some(Ident::new("i32", Span::call_site())));
    }
}

fn is_pair(function: &Function, index: &Operand) -> bool {
    matches!(function.operand_ty(index).peel(), Ty::Tuple(_))
}

/// Variables of one type, and whether something else may decide it.
struct Classes {
    parent: Vec<usize>,
    decided: Vec<bool>,
}

impl Classes {
    fn find(&mut self, at: usize) -> usize {
        let mut root = at;
        while self.parent[root] != root {
            self.parent[root] = self.parent[self.parent[root]];
            root = self.parent[root];
        }
        root
    }

    fn is_decided(&mut self, var: VarId) -> bool {
        let root = self.find(var.index());
        self.decided[root]
    }

    fn decide(&mut self, var: VarId) {
        let root = self.find(var.index());
        self.decided[root] = true;
    }

    fn join(&mut self, a: VarId, b: &Operand) {
        let b = match b {
            Operand::Var(b) => b,
            // A constant of the user's tells it.
            Operand::Const(c) if c.number.is_none() => return self.decide(a),
            Operand::Const(_) => return,
        };
        let (a, b) = (self.find(a.index()), self.find(b.index()));
        let decided = self.decided[a] || self.decided[b];
        self.parent[a] = b;
        self.decided[b] = decided;
    }

    fn stmt(&mut self, function: &Function, stmt: &Stmt) {
        if let Stmt::Match(m) = stmt
            && let Some(on) = plain_match(m)
        {
            let guards = m.arms.iter().filter_map(|arm| arm.guard.as_ref());
            guards.flat_map(|g| &g.reads).for_each(|v| self.decide(*v));
            m.arms.iter().flat_map(|arm| &arm.binds).for_each(|v| self.join(*v, &Operand::Var(on)));
            return;
        }
        visit::stmt(stmt, &mut |access| {
            if let Access::Opaque(code) = access
                && !only_prints(&code.tokens)
            {
                code.reads.iter().chain(&code.writes).for_each(|v| self.decide(*v));
            }
        });
        visit::stmt(stmt, &mut |access| {
            if let Access::Read(p) | Access::Write(p) | Access::Change(p) = access {
                p.operands().filter(|o| is_pair(function, o)).for_each(|o| self.decided_by(o));
            }
        });
        match stmt {
            Stmt::Let(var, value) => self.definition(*var, value),
            Stmt::Store(p, v) | Stmt::Update(p, _, v) | Stmt::Push(p, v) => self.join(p.root, v),
            Stmt::Swap(a, b) => self.join(a.root, &Operand::Var(b.root)),
            Stmt::Loop(l) => {
                if let LoopKind::Counted { index, from, to, .. } = &l.kind {
                    self.join(*index, from);
                    self.join(*index, to);
                }
            }
            Stmt::Inert(inert) => inert.defines.iter().for_each(|v| self.decide(*v)),
            Stmt::Call(call) => {
                call.dest.iter().for_each(|v| self.decide(*v));
                for arg in &call.args {
                    match arg {
                        Arg::Value(Operand::Var(v)) => self.decide(*v),
                        Arg::Ref(p) | Arg::RefMut(p) => self.decide(p.root),
                        Arg::Value(Operand::Const(_)) | Arg::Inert(_) | Arg::Callable(_) => {}
                    }
                }
            }
            _ => {}
        }
        visit::binds(stmt)
            .into_iter()
            .filter(|_| matches!(stmt, Stmt::Match(_)))
            .for_each(|v| self.decide(v));
    }

    /// The `impl` of `Index` tells the type of an index that is no integer.
    fn decided_by(&mut self, index: &Operand) {
        if let Operand::Var(var) = index {
            self.decide(*var);
        }
    }

    fn definition(&mut self, var: VarId, value: &Value) {
        match value {
            Value::Load(p, _) => self.join(var, &Operand::Var(p.root)),
            Value::Compare(_, a, b) => {
                if let Operand::Var(a) = a {
                    self.join(*a, b);
                }
            }
            Value::Select(_, a, b) => {
                self.join(var, a);
                self.join(var, b);
            }
            Value::Cast(..) | Value::IsFloat(_) | Value::Len(_) => {}
            Value::Opaque(_) => self.decide(var),
            other => visit::operands(other).into_iter().for_each(|o| self.join(var, o)),
        }
    }
}

/// The variable of a `match` on a variable, if its patterns are integers and
/// names.
fn plain_match(m: &Match) -> Option<VarId> {
    let simple = |tokens: &TokenStream| {
        tokens.clone().into_iter().all(|token| match token {
            TokenTree::Literal(_) | TokenTree::Punct(_) => true,
            TokenTree::Ident(i) => !i.to_string().starts_with(char::is_uppercase),
            TokenTree::Group(_) => false,
        })
    };
    let plain = m.scrutinee.tokens.clone().into_iter().count() == 1 && m.scrutinee.reads.len() == 1;
    (plain && m.arms.iter().all(|arm| simple(&arm.pattern))).then(|| m.scrutinee.reads[0])
}

/// Whether code only prints variables, which decides nothing.
fn only_prints(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    let printing = match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Ident(name)), Some(TokenTree::Punct(_))) => {
            name.to_string().trim_start_matches('e').starts_with("print")
        }
        _ => false,
    };
    let plain =
        |token: TokenTree| matches!(token, TokenTree::Ident(_) | TokenTree::Literal(_) | TokenTree::Punct(_));
    match tokens.next() {
        Some(TokenTree::Group(g)) if printing && g.delimiter() == Delimiter::Parenthesis => {
            g.stream().into_iter().all(plain)
        }
        _ => false,
    }
}
