//! Makes what a reverse block reads available in it: computed again at its top
//! where that is cheap and gives the same, carried over otherwise.

use std::collections::BTreeMap;

use super::{Sweep, is_copy};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{LoadMode, Operand, Place, Step, Stmt, Ty, Value, VarId, VarKind, VarSet};
use crate::compiler::rules::Cost;

/// How a variable came into scope in the forward half.
#[allow(clippy::large_enum_variant)] // short-lived, and mostly the large one
pub(super) enum Definition {
    /// A value, which might be computed again.
    Value(Value),
    /// Memory.
    Memory,
    /// Something else: a pattern, a call.
    Bound,
}

/// What the forward half defines, with the statement's position.
type Definitions = BTreeMap<VarId, (usize, Definition)>;

impl Sweep<'_> {
    /// Adds to both halves what the reverse half needs of variables whose scope
    /// ends with the forward half.
    pub(super) fn make_available(
        &mut self,
        binders: &[VarId],
        forward: &mut Vec<Stmt>,
        reverse: &mut Vec<Stmt>,
    ) {
        let definitions = self.definitions(binders, forward);
        let mut kills = self.last_kills(forward);
        let mut counters = self.counters(forward);
        counters.retain(|c| !definitions.contains_key(c));
        let undone = undone_first(reverse, &counters);
        for counter in &counters {
            kills.remove(&counter);
        }
        let mut wanted = uses(reverse);
        let mut again = BTreeMap::new();
        let mut carried = VarSet::new();
        while let Some(var) = wanted.pop_first() {
            let Some((at, definition)) = definitions.get(&var) else { continue };
            if again.contains_key(&var) || carried.contains(&var) {
                continue;
            }
            match definition {
                Definition::Value(value) if self.can_repeat(value, *at, &definitions, &kills) => {
                    let value = self.resolved(value);
                    wanted.unite(&value_uses(&value));
                    again.insert(var, value);
                }
                _ => {
                    carried.insert(var);
                }
            }
        }
        self.bring(&definitions, again, &carried, forward, reverse);
        reverse.splice(0..0, undone);
    }

    /// Integers of outside that the block's only change to is a sum at its own
    /// level, after their last use: the reverse block undoes that first, and then
    /// reads them as they were.
    fn counters(&self, forward: &[Stmt]) -> VarSet {
        let mut changes: BTreeMap<VarId, usize> = BTreeMap::new();
        let mut counters = VarSet::new();
        for stmt in forward {
            let mut look = |access: Access<'_>| match access {
                Access::Write(p) | Access::Change(p) => {
                    *changes.entry(self.function.root(p)).or_default() += 1
                }
                Access::Opaque(code) => {
                    for v in &code.writes {
                        *changes.entry(self.function.root(&Place::var(*v))).or_default() += 1;
                    }
                }
                Access::Operand(_) | Access::Read(_) | Access::Define(_) => {}
            };
            visit::stmt(stmt, &mut look);
            visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
            let used = uses(std::slice::from_ref(stmt));
            counters.retain(|c| !used.contains(c));
            if let Stmt::Update(place, _, Operand::Const(_)) = stmt
                && place.steps.is_empty()
                && matches!(self.function.vars[place.root].ty, Ty::Int(_))
                && matches!(
                    self.function.vars[place.root].kind,
                    VarKind::Local | VarKind::Temp | VarKind::Param
                )
            {
                counters.insert(place.root);
            }
        }
        counters.retain(|c| changes.get(c) == Some(&1));
        counters
    }

    /// Emits the decisions: saves into the forward half, the prelude of the
    /// reverse half in the order in which things were defined.
    fn bring(
        &mut self,
        definitions: &Definitions,
        mut again: BTreeMap<VarId, Value>,
        carried: &VarSet,
        forward: &mut Vec<Stmt>,
        reverse: &mut Vec<Stmt>,
    ) {
        self.note_again(again.keys());
        carried.iter().for_each(|var| self.note_carried(var, &definitions[&var].1));
        let mut order: Vec<(usize, VarId)> =
            again.keys().copied().chain(carried).map(|var| (definitions[&var].0, var)).collect();
        order.sort_unstable();
        let brought = order.iter().map(|(_, var)| *var).collect();
        let mut prelude = Vec::new();
        let mut saves = Vec::new();
        let mut together = Vec::new();
        for (at, var) in order {
            if let Some(value) = again.remove(&var) {
                self.note_value_reads(&value);
                prelude.push(Stmt::Let(var, value));
                continue;
            }
            if self.is_bundled(var) {
                together.push(var);
                continue;
            }
            let (save, restore) = self.carry(var);
            let settled =
                !self.function.vars[var].mutable && !matches!(definitions[&var].1, Definition::Memory);
            let early = settled && is_copy(&self.function.vars[var].ty);
            saves.push((if early { at } else { forward.len() }, save));
            prelude.push(Stmt::Let(var, restore));
        }
        prelude.splice(0..0, self.carry_together(together, forward));
        saves.sort_by_key(|(at, _)| *at);
        for (at, save) in saves.into_iter().rev() {
            forward.insert(at, save);
        }
        reverse.splice(0..0, prelude);
        self.rename_brought(brought, reverse);
    }

    /// Keeps variables on one stack, as a tuple at the end of the block; gives back
    /// the statements that take them from there.
    fn carry_together(&mut self, vars: Vec<VarId>, forward: &mut Vec<Stmt>) -> Vec<Stmt> {
        if let [var] = vars[..] {
            let (save, restore) = self.carry(var);
            forward.push(save);
            return vec![Stmt::Let(var, restore)];
        }
        if vars.is_empty() {
            return Vec::new();
        }
        let ty = Ty::Tuple(vars.iter().map(|v| self.function.vars[*v].ty.clone()).collect());
        let kept = self.fresh("kept", ty.clone(), false);
        forward.push(Stmt::Let(kept, Value::Tuple(vars.iter().map(|v| Operand::Var(*v)).collect())));
        let (save, restore) = self.carry_on_stack(kept, "kept", ty.clone());
        forward.push(save);
        let back = self.fresh("kept", ty, false);
        let mut prelude = vec![Stmt::Let(back, restore)];
        for (k, var) in vars.into_iter().enumerate() {
            let field = Place::var(back).step(Step::Field(k));
            prelude.push(Stmt::Let(var, Value::Load(field, LoadMode::Use)));
        }
        prelude
    }

    /// What is brought into the reverse half is defined there a second time, as
    /// another variable; under the user's name where code that is not looked into
    /// mentions it.
    fn rename_brought(&mut self, brought: Vec<VarId>, reverse: &mut [Stmt]) {
        let mut named = VarSet::new();
        let mut look = |access: Access<'_>| {
            if let Access::Opaque(code) = access {
                named.extend(code.reads.iter().copied());
            }
        };
        for stmt in reverse.iter() {
            visit::stmt(stmt, &mut look);
            visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
        }
        let mut names = BTreeMap::new();
        for var in brought {
            let mut again = self.function.vars[var].clone();
            if !(named.contains(&var) && matches!(again.kind, VarKind::Local)) {
                again.kind = VarKind::Generated;
            }
            let again = self.function.vars.add(again);
            let operator = self.function.operators[var];
            self.function.operators.set(again, operator);
            names.insert(var, again);
        }
        crate::compiler::ir::rewrite::each_var(reverse, &mut |var| {
            if let Some(again) = names.get(var) {
                *var = *again;
            }
        });
    }

    fn definitions(&self, binders: &[VarId], forward: &[Stmt]) -> Definitions {
        let mut definitions = Definitions::new();
        for var in binders {
            definitions.insert(*var, (0, Definition::Bound));
        }
        for (k, stmt) in forward.iter().enumerate() {
            match stmt {
                Stmt::Let(var, value) if !self.function.vars[*var].mutable => {
                    definitions.insert(*var, (k + 1, Definition::Value(value.clone())));
                }
                Stmt::Let(var, _) | Stmt::Declare(var) => {
                    definitions.insert(*var, (k + 1, Definition::Memory));
                }
                Stmt::View(_) => {}
                _ => visit::stmt(stmt, &mut |access| {
                    if let Access::Define(var) = access {
                        definitions.insert(var, (k + 1, Definition::Bound));
                    }
                }),
            }
        }
        definitions
    }

    /// The last statement that may change each variable's memory.
    fn last_kills(&self, forward: &[Stmt]) -> BTreeMap<VarId, usize> {
        let mut kills = BTreeMap::new();
        for (k, stmt) in forward.iter().enumerate() {
            let mut look = |access: Access<'_>| match access {
                Access::Write(p) | Access::Change(p) => {
                    kills.insert(self.function.root(p), k + 1);
                }
                Access::Opaque(code) => {
                    for var in &code.writes {
                        kills.insert(self.function.root(&Place::var(*var)), k + 1);
                    }
                }
                Access::Operand(_) | Access::Read(_) | Access::Define(_) => {}
            };
            visit::stmt(stmt, &mut look);
            visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
        }
        kills
    }

    /// Whether a value is cheap to compute and comes out the same at the end of
    /// the block.
    fn can_repeat(
        &self,
        value: &Value,
        at: usize,
        definitions: &Definitions,
        kills: &BTreeMap<VarId, usize>,
    ) -> bool {
        if let Value::Use(Operand::Const(_)) = value {
            return true;
        }
        if !self.switches.recompute {
            return false;
        }
        match value {
            Value::Use(_)
            | Value::Neg(_)
            | Value::Binary(..)
            | Value::Cast(..)
            | Value::Compare(..)
            | Value::And(..)
            | Value::Or(..)
            | Value::Not(_)
            | Value::Select(..)
            | Value::Array(_)
            | Value::Repeat(..)
            | Value::Tuple(_) => {
                visit::operands(value).into_iter().all(|o| is_copy(&self.function.operand_ty(o)))
            }
            Value::Rule(rule, _) => rule.cost == Cost::Cheap || matches!(rule.name, "sqrt" | "recip"),
            Value::Load(place, LoadMode::Use) => {
                self.function.place_ty(place).has_fixed_shape() && self.intact(place, at, definitions, kills)
            }
            Value::Len(place) | Value::Matches(place, _) => self.intact(place, at, definitions, kills),
            _ => false,
        }
    }

    /// Whether a place read at a position holds the same at the block's end, and
    /// outlives it.
    fn intact(
        &self,
        place: &Place,
        at: usize,
        definitions: &Definitions,
        kills: &BTreeMap<VarId, usize>,
    ) -> bool {
        let root = self.function.root(place);
        !definitions.contains_key(&root) && kills.get(&root).is_none_or(|kill| *kill < at)
    }

    /// A value with its places rooted at what owns them.
    fn resolved(&self, value: &Value) -> Value {
        match value {
            Value::Load(place, mode) => Value::Load(self.function.resolve(place), *mode),
            Value::Len(place) => Value::Len(self.function.resolve(place)),
            Value::Matches(place, pattern) => Value::Matches(self.function.resolve(place), pattern.clone()),
            other => other.clone(),
        }
    }

    fn note_value_reads(&mut self, value: &Value) {
        if let Value::Load(place, _) | Value::Len(place) | Value::Matches(place, _) = value {
            self.note_read(place.root);
            if matches!(self.function.place_ty(place), Ty::Int(_)) && place.steps.is_empty() {
                self.note_early_read(place.root);
            }
        }
    }
}

/// Takes the statements that undo counters out of a reverse block.
fn undone_first(reverse: &mut Vec<Stmt>, counters: &VarSet) -> Vec<Stmt> {
    let undoes =
        |s: &Stmt| matches!(s, Stmt::Update(p, ..) if p.steps.is_empty() && counters.contains(&p.root));
    let (undone, rest) = std::mem::take(reverse).into_iter().partition(undoes);
    *reverse = rest;
    undone
}

/// All variables that statements mention.
fn uses(stmts: &[Stmt]) -> VarSet {
    let mut used = VarSet::new();
    for stmt in stmts {
        let mut look = |access: Access<'_>| note(access, &mut used);
        visit::stmt(stmt, &mut look);
        visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
    }
    used
}

fn value_uses(value: &Value) -> VarSet {
    let mut used = VarSet::new();
    visit::value(value, &mut |access| note(access, &mut used));
    used
}

fn note(access: Access<'_>, used: &mut VarSet) {
    match access {
        Access::Operand(Operand::Var(v)) => {
            used.insert(*v);
        }
        Access::Read(p) | Access::Write(p) | Access::Change(p) => {
            used.insert(p.root);
        }
        Access::Opaque(code) => used.extend(code.reads.iter().chain(&code.writes)),
        Access::Operand(Operand::Const(_)) | Access::Define(_) => {}
    }
}

/// Puts one variable for another in all statements.
pub(super) fn rename(stmts: &mut [Stmt], from: VarId, to: VarId) {
    crate::compiler::ir::rewrite::each_var(stmts, &mut |var| {
        if *var == from {
            *var = to;
        }
    });
}
