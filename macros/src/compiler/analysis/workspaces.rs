//! Workspaces: takes a function, gives the locals that only lend their memory to one
//! call. They are constant when the call begins, and nothing looks at them after it, so
//! that no derivative goes into the call through them, nor out.

use std::collections::BTreeSet;

use super::activity::Activity;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Arg, Block, Call, Function, Operand, Place, Stmt, Value, VarId, VarKind, VarTable,
};

/// The workspaces of a function.
pub fn of(function: &Function, facts: &Activity) -> BTreeSet<VarId> {
    if visit::lent(&function.body.stmts).is_empty() {
        return BTreeSet::new();
    }
    let mut walk = Walk { function, facts, loops: 0, inside: Vec::new(), at: 0, uses: VarTable::new() };
    walk.block(&function.body);
    let found = walk.uses.iter().filter(|(var, uses)| {
        matches!(function.vars[*var].kind, VarKind::Local | VarKind::Temp)
            && function.result != Some(*var)
            && uses.is_workspace()
    });
    found.map(|(var, _)| var).collect()
}

/// What happens to a variable.
#[derive(Default)]
struct Uses {
    /// The loops around where it is defined.
    defined: Option<Vec<usize>>,
    /// The calls that it is lent to, with the loops around them.
    lent: Vec<(usize, Vec<usize>)>,
    /// The last statement that uses it otherwise.
    last: usize,
    /// Whether something that varies is put into it.
    varied: bool,
}

impl Uses {
    fn is_workspace(&self) -> bool {
        let [(call, loops)] = self.lent.as_slice() else { return false };
        !self.varied && self.last < *call && self.defined.as_ref() == Some(loops)
    }
}

struct Walk<'f> {
    function: &'f Function,
    facts: &'f Activity,
    /// How many loops there were.
    loops: usize,
    /// The loops around the statement.
    inside: Vec<usize>,
    /// Counts statements.
    at: usize,
    uses: VarTable<Uses>,
}

impl Walk<'_> {
    fn block(&mut self, block: &Block) {
        for stmt in &block.stmts {
            self.at += 1;
            self.stmt(stmt);
            let is_loop = matches!(stmt, Stmt::Loop(_));
            if is_loop {
                self.loops += 1;
                self.inside.push(self.loops);
            }
            visit::blocks(stmt).into_iter().for_each(|b| self.block(b));
            if is_loop {
                self.inside.pop();
            }
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Declare(var) => self.define(*var),
            Stmt::Let(var, value) => {
                self.define(*var);
                if self.is_varied(value) {
                    self.of(*var).varied = true;
                }
                if !matches!(value, Value::Len(_)) {
                    self.mention(stmt);
                }
            }
            Stmt::Store(place, value) | Stmt::Update(place, _, value) | Stmt::Push(place, value) => {
                if self.facts.varied_operand(value) {
                    self.of(self.function.root(place)).varied = true;
                }
                self.mention(stmt);
            }
            Stmt::Inert(inert) => {
                inert.defines.iter().for_each(|var| self.define(*var));
                self.mention(stmt);
            }
            Stmt::Call(call) => self.call(call, stmt),
            _ => self.mention(stmt),
        }
    }

    fn call(&mut self, call: &Call, stmt: &Stmt) {
        let mut lent = BTreeSet::new();
        for arg in &call.args {
            if let Arg::RefMut(place) = arg {
                let root = self.function.root(place);
                let whole = !matches!(self.function.vars[place.root].kind, VarKind::View(..));
                let (at, inside) = (self.at, self.inside.clone());
                self.of(root).lent.push((at, inside));
                if whole {
                    lent.insert(root);
                }
            }
        }
        self.mention_but(stmt, &lent);
    }

    fn mention(&mut self, stmt: &Stmt) {
        self.mention_but(stmt, &BTreeSet::new());
    }

    /// Notes all variables in a statement but some.
    fn mention_but(&mut self, stmt: &Stmt, but: &BTreeSet<VarId>) {
        let mut found = Vec::new();
        visit::stmt(stmt, &mut |access| match access {
            Access::Operand(Operand::Var(var)) => found.push(*var),
            Access::Read(p) | Access::Write(p) | Access::Change(p) => found.push(p.root),
            Access::Opaque(code) => found.extend(code.reads.iter().chain(&code.writes)),
            Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
        });
        if let Stmt::View(var) = stmt {
            found.push(*var);
        }
        for var in found {
            let (root, at) = (self.function.root(&Place::var(var)), self.at);
            if !but.contains(&root) {
                self.of(root).last = at;
            }
        }
    }

    /// Whether a value may depend on what the function is differentiated with respect to.
    fn is_varied(&self, value: &Value) -> bool {
        let mut varied = false;
        visit::value(value, &mut |access| {
            varied |= match access {
                Access::Operand(operand) => self.facts.varied_operand(operand),
                Access::Read(_) if matches!(value, Value::Len(_)) => false,
                Access::Read(p) | Access::Write(p) | Access::Change(p) => {
                    self.facts.varied(self.function.root(p))
                }
                Access::Opaque(code) => code.reads.iter().any(|var| self.facts.varied(*var)),
                Access::Define(_) => false,
            };
        });
        varied
    }

    fn define(&mut self, var: VarId) {
        let inside = self.inside.clone();
        self.of(var).defined = Some(inside);
    }

    fn of(&mut self, var: VarId) -> &mut Uses {
        self.uses.or_default(var)
    }
}
