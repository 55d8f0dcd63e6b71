//! Adjoints as values: where all that is added to an adjoint is added in the
//! block that declares it, the sum is written as an expression. It may be read in
//! blocks inside.
//!
//! ```text
//! let mut d_t = 0.0;            let d_t = d_y * c;
//! d_t += d_y * c;         =>    d_x += d_t * t.cos();
//! d_x += d_t * t.cos();
//! ```
//!
//! An adjoint that nothing was added to is a *structural* zero: what is scaled by
//! it vanishes (`0 * x == 0` holds for it, unlike for a computed zero).

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    BinOp, Block, CmpOp, Function, LoadMode, LoopKind, Operand, Sign, Stmt, Ty, Value, Var, VarId, VarKind,
    VarSet, VarTable, rewrite,
};

/// What a variable stands for.
#[derive(Clone)]
enum Known {
    /// A structural zero.
    Zero,
    /// Another operand.
    Is(Operand),
}

struct Sums<'f> {
    function: &'f mut Function,
    /// The adjoints that become values, of all blocks.
    candidates: VarSet,
    /// What has been added to them so far.
    current: VarTable<Known>,
    /// Values that are replaced by others.
    known: VarTable<Known>,
    /// Conditions that are false: that a structural zero is other than zero.
    no: VarSet,
    /// What is looked into, part by part: these keep their names.
    roots: VarSet,
}

/// Rewrites statements and the blocks in them.
pub fn run(function: &mut Function, stmts: Vec<Stmt>) -> Vec<Stmt> {
    let block = Block { stmts };
    let roots = roots(function, &block);
    let mut sums = Sums {
        function,
        candidates: VarSet::new(),
        current: VarTable::new(),
        known: VarTable::new(),
        no: VarSet::new(),
        roots,
    };
    sums.block(block.stmts)
}

/// The variables in which places and views start.
fn roots(function: &Function, block: &Block) -> VarSet {
    let mut roots = VarSet::new();
    visit::each_access(block, &mut |access| {
        if let Access::Read(p) | Access::Write(p) | Access::Change(p) = access {
            roots.insert(p.root);
        }
    });
    roots.unite(&function.view_roots());
    roots
}

impl Sums<'_> {
    fn block(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let candidates = self.candidates(&stmts);
        self.candidates.unite(&candidates);
        let mut out = Vec::with_capacity(stmts.len());
        for mut stmt in stmts {
            self.substitute(&mut stmt);
            match stmt {
                Stmt::Let(var, Value::Zero(_)) if self.candidates.contains(&var) => {
                    self.current.insert(var, Known::Zero);
                }
                Stmt::Update(place, sign, amount)
                    if self.candidates.contains(&place.root) && place.steps.is_empty() =>
                {
                    self.update(&mut out, place.root, sign, amount);
                }
                Stmt::Zero(place) if self.candidates.contains(&place.root) && place.steps.is_empty() => {
                    self.current.insert(place.root, Known::Zero);
                }
                Stmt::Let(var, Value::Load(place, LoadMode::Use))
                    if self.candidates.contains(&place.root) && place.steps.is_empty() =>
                {
                    let now = self.current.get(&place.root).cloned().unwrap_or(Known::Zero);
                    self.known.insert(var, now);
                }
                other => self.rest(other, &mut out),
            }
        }
        out
    }

    /// Scalar adjoints that the block declares and only its own statements change, by
    /// adding to them and resetting them: no code of the user's, which keeps counters that
    /// start at zero. They are read as a whole.
    fn candidates(&self, stmts: &[Stmt]) -> VarSet {
        let mut candidates = VarSet::new();
        for stmt in stmts {
            if let Stmt::Let(var, Value::Zero(ty)) = stmt
                && matches!(ty, Ty::Float(_) | Ty::Unknown)
                && self.function.vars[*var].mutable
            {
                candidates.insert(*var);
            }
        }
        if candidates.is_empty() {
            return candidates;
        }
        for stmt in stmts {
            let simple = match stmt {
                Stmt::Let(var, Value::Zero(_)) => Some(*var),
                Stmt::Update(place, ..)
                | Stmt::Zero(place)
                | Stmt::Let(_, Value::Load(place, LoadMode::Use))
                    if place.steps.is_empty() =>
                {
                    Some(place.root)
                }
                _ => None,
            };
            let mut strike = |access: Access<'_>, allowed: Option<VarId>| {
                let var = match access {
                    Access::Operand(Operand::Var(v)) => *v,
                    Access::Read(p) | Access::Write(p) | Access::Change(p) => p.root,
                    Access::Define(v) => v,
                    Access::Operand(Operand::Const(_)) => return,
                    Access::Opaque(code) => {
                        candidates.retain(|v| !code.reads.contains(v) && !code.writes.contains(v));
                        return;
                    }
                };
                if allowed != Some(var) {
                    candidates.remove(&var);
                }
            };
            visit::stmt(stmt, &mut |access| {
                let allowed = if matches!(access, Access::Operand(_)) { None } else { simple };
                strike(access, allowed);
            });
            visit::each_block(stmt, &mut |block| {
                visit::each_stmt(block, &mut |inner| {
                    let read = match inner {
                        Stmt::Let(_, Value::Load(place, LoadMode::Use)) if place.steps.is_empty() => {
                            Some(place.root)
                        }
                        _ => None,
                    };
                    visit::stmt(inner, &mut |access| {
                        strike(access, if matches!(access, Access::Read(_)) { read } else { None });
                    });
                    if let Stmt::Loop(l) = inner
                        && let LoopKind::While(_, on) = &l.kind
                    {
                        strike(Access::Operand(on), None);
                    }
                });
            });
        }
        candidates
    }

    fn update(&mut self, out: &mut Vec<Stmt>, var: VarId, sign: Sign, amount: Operand) {
        if self.is_zero(&amount) {
            return;
        }
        let now = self.current.get(&var).cloned().unwrap_or(Known::Zero);
        let sum = match (now, sign) {
            (Known::Zero, Sign::Plus) => amount,
            (Known::Zero, Sign::Minus) => self.bind(out, var, Value::Neg(amount)),
            (Known::Is(sum), Sign::Plus) => self.bind(out, var, Value::Binary(BinOp::Add, sum, amount)),
            (Known::Is(sum), Sign::Minus) => self.bind(out, var, Value::Binary(BinOp::Sub, sum, amount)),
        };
        self.current.insert(var, Known::Is(sum));
    }

    fn is_false(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(v) if self.no.contains(v))
    }

    /// A new value with the name of an adjoint.
    fn bind(&mut self, out: &mut Vec<Stmt>, adjoint: VarId, value: Value) -> Operand {
        let name = self.function.vars[adjoint].name.clone();
        let ty = self.function.vars[adjoint].ty.clone();
        let var = self.function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Generated });
        out.push(Stmt::Let(var, value));
        Operand::Var(var)
    }

    fn is_zero(&self, operand: &Operand) -> bool {
        matches!(operand, Operand::Var(v) if matches!(self.known.get(v), Some(Known::Zero)))
    }

    /// Puts known operands for the variables that stand for them. Structural zeros
    /// stay, for the statement to deal with.
    fn substitute(&self, stmt: &mut Stmt) {
        let replace = |operand: &mut Operand| {
            while let Operand::Var(var) = operand
                && let Some(Known::Is(other)) = self.known.get(var)
            {
                *operand = other.clone();
            }
        };
        rewrite::own_operands(stmt, &mut |operand| replace(operand));
    }

    /// Every other statement: structural zeros vanish from it.
    fn rest(&mut self, stmt: Stmt, out: &mut Vec<Stmt>) {
        match stmt {
            Stmt::Let(var, value) => self.definition(var, value, out),
            Stmt::Update(_, _, ref amount) if self.is_zero(amount) => {}
            Stmt::If(branch) if self.is_false(&branch.cond) => out.extend(self.block(branch.other.stmts)),
            mut other if visit::has_blocks(&other) => {
                rewrite::map_blocks(&mut other, &mut |stmts| self.block(stmts));
                out.push(other);
            }
            mut other => {
                self.materialize(&mut other, out);
                out.push(other);
            }
        }
    }

    fn definition(&mut self, var: VarId, value: Value, out: &mut Vec<Stmt>) {
        let made =
            matches!(self.function.vars[var].kind, VarKind::Generated) && !self.function.vars[var].mutable;
        if made
            && !self.roots.contains(&var)
            && let Some(known) = self.known_of(&value)
        {
            self.known.insert(var, known);
            return;
        }
        if made && !self.roots.contains(&var) && self.is_false_comparison(&value) {
            self.no.insert(var);
            return;
        }
        let mut stmt = Stmt::Let(var, value);
        self.materialize(&mut stmt, out);
        out.push(stmt);
    }

    /// What a value stands for, if it is nothing of its own.
    fn known_of(&self, value: &Value) -> Option<Known> {
        let zero = match value {
            Value::Use(operand) if !self.is_zero(operand) => return Some(Known::Is(operand.clone())),
            Value::Use(_) => true,
            Value::Binary(BinOp::Mul, a, b) => self.is_zero(a) || self.is_zero(b),
            Value::Binary(BinOp::Div, a, _) | Value::Neg(a) | Value::Cast(a, _) => self.is_zero(a),
            _ => false,
        };
        zero.then_some(Known::Zero)
    }

    /// Whether a value asks if a structural zero is other than zero.
    fn is_false_comparison(&self, value: &Value) -> bool {
        matches!(value, Value::Compare(CmpOp::Ne, a, Operand::Const(b))
            if self.is_zero(a) && b.number == Some(0.0))
    }

    /// Gives structural zeros a value where one is asked for.
    fn materialize(&mut self, stmt: &mut Stmt, before: &mut Vec<Stmt>) {
        let mut zeros = Vec::new();
        rewrite::own_operands(stmt, &mut |operand| {
            if let Operand::Var(v) = operand
                && matches!(self.known.get(v), Some(Known::Zero))
            {
                zeros.push(*v);
            }
        });
        for var in zeros {
            let ty = self.function.vars[var].ty.clone();
            self.known.remove(&var);
            before.push(Stmt::Let(var, Value::Zero(ty)));
        }
    }
}
