//! Makes what a reverse block reads available in it: computed again at its top
//! where that is cheap and gives the same, carried over otherwise.

use std::collections::BTreeMap;

use super::checkpoint;
use super::choices::{self, Choice};
use super::lent::calls_nothing;
use super::{Mode, Sweep, is_copy};
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Inert, LoadMode, Opaque, Operand, Place, Step, Stmt, Ty, Value, VarId, VarKind, VarSet,
};
use crate::compiler::rules::Cost;

/// How a variable came into scope in the forward half.
#[derive(Clone)]
#[allow(clippy::large_enum_variant)] // short-lived, and mostly the large one
pub(super) enum Definition {
    /// A value, which might be computed again.
    Value(Value),
    /// Memory.
    Memory,
    /// A view, which code that is not looked into mentions.
    View,
    /// A pattern on a reference, which might be matched again.
    Pattern(Inert),
    /// Chosen by a branch, which might choose again.
    Choice(Choice),
    /// Something else: a pattern, a call.
    Bound,
}

/// How the reverse half gets what it reads.
pub(super) struct Found {
    /// Values that are computed again.
    pub(super) again: BTreeMap<VarId, Value>,
    /// Patterns that are matched again, by position.
    pub(super) matched: BTreeMap<usize, Inert>,
    /// Branches that choose again, by position.
    pub(super) choices: BTreeMap<usize, Choice>,
    /// Views that are made again.
    pub(super) views: VarSet,
    /// What is kept.
    pub(super) carried: VarSet,
    /// What of that is kept in place of others.
    pub(super) cut: VarSet,
}

/// What the forward half defines, with the statement's position.
pub(super) type Definitions = BTreeMap<VarId, (usize, Definition)>;

impl Sweep<'_> {
    /// Adds to both halves what the reverse half needs of variables whose scope
    /// ends with the forward half.
    pub(super) fn make_available(
        &mut self,
        binders: &[VarId],
        head: Option<Inert>,
        forward: &mut Vec<Stmt>,
        reverse: &mut Vec<Stmt>,
    ) {
        let definitions = self.definitions(binders, head, forward);
        let mut kills = self.last_kills(forward);
        let mut counters = self.counters(forward);
        counters.retain(|c| !definitions.contains_key(c));
        let undone = undone_first(reverse, &counters);
        for counter in &counters {
            kills.remove(&counter);
        }
        let mut direct = uses(reverse);
        if self.has_views {
            for view in checkpoint::views_of(reverse) {
                direct.unite(&self.view_uses(view));
            }
        }
        let mut wanted = direct.clone();
        let mut again = BTreeMap::new();
        let mut carried = VarSet::new();
        let mut matched = BTreeMap::new();
        let mut choices = BTreeMap::new();
        let mut views = VarSet::new();
        while let Some(var) = wanted.pop_first() {
            let Some((at, definition)) = definitions.get(&var) else { continue };
            if again.contains_key(&var)
                || carried.contains(&var)
                || views.contains(&var)
                || matched.contains_key(at)
                || choices.contains_key(at)
            {
                continue;
            }
            match definition {
                Definition::Pattern(inert) if self.is_lasting(&inert.code, *at, &kills) => {
                    wanted.extend(&inert.code.reads);
                    matched.insert(*at, inert.clone());
                }
                Definition::View => {
                    wanted.unite(&self.view_uses(var));
                    views.insert(var);
                }
                Definition::Choice(choice) if self.can_choose_again(choice, *at, &definitions, &kills) => {
                    let choice = self.resolved_choice(choice);
                    wanted.unite(&choice.uses());
                    choices.insert(*at, choice);
                }
                Definition::Value(value) if self.can_repeat((var, value), *at, &definitions, &kills) => {
                    let value = self.resolved(value);
                    wanted.unite(&value_uses(&value));
                    again.insert(var, value);
                }
                _ => {
                    carried.insert(var);
                }
            }
        }
        let mut found = Found { again, matched, choices, views, carried, cut: VarSet::new() };
        self.cut(&direct, &definitions, &mut found);
        self.bring(&definitions, found, forward, reverse);
        reverse.splice(0..0, undone);
    }

    /// Makes the references again that a reverse half of its own reads, whose types would
    /// need a lifetime to be kept.
    pub(super) fn lend_again(&mut self, forward: &[Stmt], reverse: &mut Vec<Stmt>) {
        let mut any = false;
        visit::each_stmt_of(forward, &mut |stmt| {
            any |= matches!(
                stmt,
                Stmt::Let(_, Value::Opaque(_) | Value::Lent(_)) | Stmt::Inert(_) | Stmt::View(_)
            );
        });
        if !any {
            return;
        }
        let definitions = self.definitions(&[], None, forward);
        let kills = self.last_kills(forward);
        let mut wanted = uses(reverse);
        if self.has_views {
            for view in checkpoint::views_of(reverse) {
                wanted.unite(&self.view_uses(view));
            }
        }
        let (mut again, mut matched, mut views) = (BTreeMap::new(), BTreeMap::new(), VarSet::new());
        while let Some(var) = wanted.pop_first() {
            let Some((at, definition)) = definitions.get(&var) else { continue };
            match definition {
                Definition::Value(value @ (Value::Opaque(code) | Value::Lent(code)))
                    if self.lends_reference(code)
                        && self.can_repeat((var, value), *at, &definitions, &kills) =>
                {
                    if again.insert(var, value.clone()).is_none() {
                        wanted.unite(&value_uses(value));
                    }
                }
                Definition::Pattern(inert) if self.is_lasting(&inert.code, *at, &kills) => {
                    if matched.insert(*at, inert.clone()).is_none() {
                        wanted.extend(&inert.code.reads);
                    }
                }
                Definition::View => {
                    if views.insert(var) {
                        wanted.unite(&self.view_uses(var));
                    }
                }
                Definition::Value(_)
                | Definition::Pattern(_)
                | Definition::Memory
                | Definition::Choice(_)
                | Definition::Bound => {}
            }
        }
        let (carried, cut, choices) = (VarSet::new(), VarSet::new(), BTreeMap::new());
        let found = Found { again, matched, choices, views, carried, cut };
        self.bring(&definitions, found, &mut Vec::new(), reverse);
    }

    /// Takes the lengths again of lists that a reverse half of its own gets again.
    pub(super) fn measure_again(&self, forward: &[Stmt], reverse: &mut Vec<Stmt>) {
        let is_lasting =
            |stmt: &&Stmt| matches!(stmt, Stmt::Let(_, value) if self.function.is_lasting_length(value));
        let mut lengths: Vec<Stmt> = forward.iter().filter(is_lasting).cloned().collect();
        if !lengths.is_empty() {
            let used = uses(reverse);
            lengths.retain(|stmt| matches!(stmt, Stmt::Let(var, _) if used.contains(var)));
            reverse.splice(0..0, lengths);
        }
    }

    /// The variables that a view is made of.
    pub(super) fn view_uses(&self, var: VarId) -> VarSet {
        let mut used = VarSet::new();
        if let VarKind::View(place, _) = &self.function.vars[var].kind {
            visit::value(&Value::Len(place.clone()), &mut |access| note(access, &mut used));
        }
        used
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
        found: Found,
        forward: &mut Vec<Stmt>,
        reverse: &mut Vec<Stmt>,
    ) {
        let Found { mut again, mut matched, mut choices, views, carried, cut } = found;
        self.note_again(again.keys().chain(choices.values().flat_map(|choice| &choice.chosen)));
        carried.iter().for_each(|var| self.note_carried(var, &definitions[&var].1, cut.contains(&var)));
        let mut order: Vec<(usize, VarId)> = again
            .keys()
            .copied()
            .chain(&carried)
            .chain(&views)
            .map(|var| (definitions[&var].0, var))
            .collect();
        order.extend(matched.iter().flat_map(|(at, inert)| inert.defines.iter().map(|var| (*at, *var))));
        order.extend(choices.iter().flat_map(|(at, choice)| choice.chosen.iter().map(|var| (*at, *var))));
        order.sort_unstable();
        let inside = choices.values().flat_map(|choice| choice.inside.iter());
        let brought = order.iter().map(|(_, var)| *var).chain(inside).collect();
        let mut prelude = Vec::new();
        let mut saves = Vec::new();
        let mut together = Vec::new();
        for (at, var) in order {
            if views.contains(&var) {
                self.note_read(var);
                self.has_views = true;
                prelude.push(Stmt::View(var));
                continue;
            }
            if matches!(definitions[&var].1, Definition::Pattern(_)) && !carried.contains(&var) {
                if let Some(inert) = matched.remove(&at) {
                    self.note_code_reads(&inert.code);
                    prelude.extend(self.only_standard(&inert.code).map(Box::new).map(Stmt::Inert));
                    prelude.push(Stmt::Inert(Box::new(inert)));
                }
                continue;
            }
            if matches!(definitions[&var].1, Definition::Choice(_)) && !carried.contains(&var) {
                if let Some(choice) = choices.remove(&at) {
                    self.note_choice_reads(&choice);
                    prelude.extend(choice.stmts());
                }
                continue;
            }
            if let Some(value) = again.remove(&var) {
                self.note_value_reads(&value);
                if let Value::Opaque(code) | Value::Lent(code) = &value {
                    prelude.extend(self.only_standard(code).map(Box::new).map(Stmt::Inert));
                }
                prelude.push(Stmt::Let(var, value));
                continue;
            }
            if self.is_bundled(var) {
                together.push(var);
                continue;
            }
            let (save, restore) = self.carry(var);
            let late = matches!(definitions[&var].1, Definition::Memory | Definition::Choice(_));
            let settled = !self.function.vars[var].mutable && !late;
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
        named.extend(reverse.iter().flat_map(|stmt| match stmt {
            Stmt::Inert(inert) => inert.defines.clone(),
            _ => Vec::new(),
        }));
        let mut names = BTreeMap::new();
        for var in brought {
            let mut again = self.function.vars[var].clone();
            let named = named.contains(&var) && matches!(again.kind, VarKind::Local);
            if let VarKind::View(_, exclusive) = &mut again.kind {
                *exclusive = false;
            } else if !named {
                // What runs again adds to it, which is no sum of adjoints.
                let state = again.mutable && self.has_checkpoints;
                again.kind = if state { VarKind::Temp } else { VarKind::Generated };
            }
            let again = self.function.vars.add(again);
            let operator = self.function.operators[var];
            self.function.operators.set(again, operator);
            names.insert(var, again);
        }
        self.rename_views(&names);
        crate::compiler::ir::rewrite::each_var(reverse, &mut |var| {
            if let Some(again) = names.get(var) {
                *var = *again;
            }
        });
        // Only now: until here, views that are brought went by the names of the forward half's.
        self.rename_in_views(reverse, &names);
    }

    /// The places of views that loops declare which run again.
    pub(super) fn rename_in_views(&mut self, reverse: &[Stmt], names: &BTreeMap<VarId, VarId>) {
        if self.has_views {
            self.rename_places(&checkpoint::views_of(reverse), names);
        }
    }

    /// The places of views that are made again are made of what is brought with them.
    pub(super) fn rename_views(&mut self, names: &BTreeMap<VarId, VarId>) {
        let views: Vec<VarId> = names.values().copied().collect();
        self.rename_places(&views, names);
    }

    fn rename_places(&mut self, views: &[VarId], names: &BTreeMap<VarId, VarId>) {
        for var in views {
            let VarKind::View(place, _) = &self.function.vars[*var].kind else { continue };
            let mut at = [Stmt::Zero(place.clone())];
            crate::compiler::ir::rewrite::each_var(&mut at, &mut |var| {
                if let Some(again) = names.get(var) {
                    *var = *again;
                }
            });
            let [Stmt::Zero(renamed)] = at else { continue };
            if let VarKind::View(place, _) = &mut self.function.vars[*var].kind {
                *place = renamed;
            }
        }
    }

    fn definitions(&self, binders: &[VarId], head: Option<Inert>, forward: &[Stmt]) -> Definitions {
        let mut definitions = Definitions::new();
        let head = head.filter(|_| self.are_settled(binders));
        let head = head.map_or(Definition::Bound, Definition::Pattern);
        for var in binders {
            definitions.insert(*var, (0, self.unless_kept(*var, head.clone())));
        }
        for (k, stmt) in forward.iter().enumerate() {
            match stmt {
                Stmt::Let(var, value) if !self.function.vars[*var].mutable => {
                    let value = Definition::Value(value.clone());
                    definitions.insert(*var, (k + 1, self.unless_kept(*var, value)));
                }
                Stmt::Let(var, _) | Stmt::Declare(var) => {
                    definitions.insert(*var, (k + 1, Definition::Memory));
                }
                Stmt::View(var) => {
                    definitions.insert(*var, (k + 1, Definition::View));
                }
                Stmt::Inert(inert)
                    if self.are_settled(&inert.defines)
                        && super::lent::rebinds(self.source, inert, &self.references) =>
                {
                    let pattern = |var: &VarId| {
                        (*var, (k + 1, self.unless_kept(*var, Definition::Pattern(inert.as_ref().clone()))))
                    };
                    definitions.extend(inert.defines.iter().map(pattern));
                }
                _ => visit::stmt(stmt, &mut |access| {
                    if let Access::Define(var) = access {
                        definitions.insert(var, (k + 1, Definition::Bound));
                    }
                }),
            }
        }
        choices::enter(choices::of_block(forward), &mut definitions);
        definitions
    }

    /// Whether a pattern gives variables what they hold for good: to bind it again gives the same.
    fn are_settled(&self, vars: &[VarId]) -> bool {
        vars.iter().all(|var| !self.function.vars[*var].mutable)
    }

    /// What is known to be no reference is kept where methods give it that need not be
    /// those of the standard library: they may give something else the next time.
    fn unless_kept(&self, var: VarId, definition: Definition) -> Definition {
        let code = match &definition {
            Definition::Value(Value::Opaque(code)) => code,
            Definition::Pattern(inert) => &inert.code,
            Definition::Value(_)
            | Definition::Memory
            | Definition::View
            | Definition::Choice(_)
            | Definition::Bound => {
                return definition;
            }
        };
        let kept = self.function.vars[var].ty.is_scalar() && self.only_standard(code).is_some();
        if kept { Definition::Bound } else { definition }
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
    pub(super) fn can_repeat(
        &self,
        (var, value): (VarId, &Value),
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
                let number =
                    |o: &Operand| matches!(o, Operand::Const(_)) || is_copy(&self.function.operand_ty(o));
                visit::operands(value).into_iter().all(number)
            }
            Value::Rule(rule, _) => rule.cost == Cost::Cheap || matches!(rule.name, "sqrt" | "recip"),
            Value::Load(place, LoadMode::Use) => {
                let ty = &self.function.vars[var].ty;
                (ty.is_scalar() || self.function.place_ty(place).has_fixed_shape())
                    && self.intact(place, at, definitions, kills)
                    && !self.keeps_instead(place)
            }
            Value::Len(place) | Value::Matches(place, _) => self.intact(place, at, definitions, kills),
            Value::Opaque(code) | Value::Lent(code) => {
                self.is_lasting(code, at, kills)
                    && (self.lends_reference(code)
                        || calls_nothing(code)
                            && code.reads.iter().all(|v| self.is_there(*v, var, definitions, kills)))
            }
            _ => false,
        }
    }

    /// Whether code that reads a variable, and gives another, may run in the reverse half without
    /// that a copy of what it holds is kept.
    fn is_there(
        &self,
        var: VarId,
        gives: VarId,
        definitions: &Definitions,
        kills: &BTreeMap<VarId, usize>,
    ) -> bool {
        let root = self.function.root(&Place::var(var));
        let copied = is_copy(&self.function.vars[root].ty) || self.references.contains(&root);
        match definitions.get(&root) {
            None if copied => true,
            None => {
                let number = self.function.vars[gives].ty.is_scalar();
                self.mode == Mode::Flat && number && self.is_never_moved(root)
            }
            Some((at, Definition::Value(value))) => {
                copied || self.can_repeat((root, value), *at, definitions, kills)
            }
            Some((at, Definition::Pattern(inert))) => self.is_lasting(&inert.code, *at, kills),
            Some(_) => false,
        }
    }

    /// Whether nothing but fields of a variable is ever read.
    pub(super) fn is_never_moved(&self, var: VarId) -> bool {
        let mut never = true;
        visit::each_access(&self.source.body, &mut |access| match access {
            Access::Operand(Operand::Var(v)) => never &= *v != var,
            Access::Opaque(code) if code.reads.contains(&var) => {
                never &= calls_nothing(code) && code.tokens.clone().into_iter().nth(1).is_some();
            }
            Access::Read(place) if place.root == var => never &= !place.steps.is_empty(),
            _ => {}
        });
        never
    }

    /// Whether what is read once is kept rather than read again: of memory that was lent
    /// exclusively a reverse half of its own would need a copy, of all of it.
    fn keeps_instead(&self, place: &Place) -> bool {
        let root = &self.function.vars[self.function.root(place)];
        let once = self.switches.apart && self.loops.is_empty();
        once && matches!((&root.kind, &root.ty), (VarKind::Param, Ty::Ref(true, _)))
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

    /// Notes that the reverse sweep runs inert code.
    pub(super) fn note_code_reads(&mut self, code: &Opaque) {
        for var in &code.reads {
            self.note_read(*var);
            if matches!(self.function.vars[*var].ty, Ty::Int(_)) {
                self.note_early_read(*var);
            }
        }
    }

    fn note_choice_reads(&mut self, choice: &Choice) {
        let mut values = Vec::new();
        visit::each_stmt_of(std::slice::from_ref(&choice.stmt), &mut |stmt| {
            if let Stmt::Let(_, value) = stmt {
                values.push(value.clone());
            }
        });
        values.iter().for_each(|value| self.note_value_reads(value));
    }

    fn note_value_reads(&mut self, value: &Value) {
        if let Value::Opaque(code) | Value::Lent(code) = value {
            self.note_code_reads(code);
        }
        if let Value::Load(place, _) | Value::Len(place) | Value::Matches(place, _) = value {
            self.note_read_of(place);
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
pub(super) fn uses(stmts: &[Stmt]) -> VarSet {
    let mut used = VarSet::new();
    for stmt in stmts {
        let mut look = |access: Access<'_>| note(access, &mut used);
        visit::stmt(stmt, &mut look);
        visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
    }
    used
}

pub(super) fn value_uses(value: &Value) -> VarSet {
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
