//! Reverses one statement.

use std::collections::BTreeMap;

use super::block::Ahead;
use super::{Halves, Scope, Sweep, adjoint_ty, integer, load_mode};
use crate::compiler::ir::{
    Arg, Arm, Block, Call, CallReverse, Callee, CmpOp, Const, If, Match, Opaque, Operand, Place, Sign, Step,
    Stmt, Ty, Value, VarId, VarKind, VarSet,
};

impl Sweep<'_> {
    /// Reverses a statement; `done` is the forward half of its block so far.
    pub(super) fn stmt(&mut self, stmt: &Stmt, done: &[Stmt], ahead: Option<Ahead>) -> Halves {
        match stmt {
            Stmt::Let(var, value) => self.definition(stmt, *var, value),
            Stmt::Declare(var) => {
                self.declared.insert(*var);
                forward_only(stmt)
            }
            Stmt::View(_) => forward_only(stmt),
            Stmt::Store(place, value) => self.store(stmt, place, value, done),
            Stmt::Update(place, sign, value) => self.update(stmt, place, *sign, value, done),
            Stmt::Swap(a, b) => self.swap(stmt, a, b),
            Stmt::Push(place, value) => self.push(stmt, place, value),
            Stmt::If(branch) => self.branch(branch),
            Stmt::Match(m) => self.arms(m),
            Stmt::Loop(l) => self.iterate(l, ahead),
            Stmt::Call(call) => self.call(stmt, call),
            Stmt::Inert(_) => self.inert(stmt),
            Stmt::Save(..)
            | Stmt::Reserve(..)
            | Stmt::Frame(_)
            | Stmt::SaveAll(..)
            | Stmt::RestoreAll(..)
            | Stmt::Zero(_)
            | Stmt::Zeros(..)
            | Stmt::CallForward(..)
            | Stmt::CallReverse(_)
            | Stmt::Switch(..) => {
                unreachable!("only source code is reversed")
            }
        }
    }

    fn definition(&mut self, stmt: &Stmt, var: VarId, value: &Value) -> Halves {
        if let Value::Pop(place) = value {
            return self.popped(stmt, var, place);
        }
        let mut halves = Halves::default();
        self.save_changed(stmt, &mut halves);
        halves.forward.push(stmt.clone());
        if let Some(before) = self.measured.remove(&var) {
            self.refuse_other(&mut halves.forward, Operand::Var(var), before, "other_length");
        }
        let mut reverse = Vec::new();
        if self.facts.active(var) {
            self.value(&mut reverse, var, value);
            if self.facts.zero_times_infinity(var) && !reverse.is_empty() {
                reverse = self.unless_zero(var, reverse);
            }
        }
        reverse.append(&mut halves.reverse);
        halves.reverse = reverse;
        halves
    }

    // For `let y = x.sqrt()` that need not reach the result, emits
    //
    //     if d_y != 0.0 { d_x += d_y * (0.5 / y); }
    pub(super) fn unless_zero(&mut self, var: VarId, reverse: Vec<Stmt>) -> Vec<Stmt> {
        let mut out = Vec::new();
        let adjoint = self.read_adjoint(&mut out, &Place::var(var));
        let ty = self.function.operand_ty(&adjoint);
        let zero = Operand::Const(Const::float(0.0, ty));
        let some = self.bind(&mut out, "some", Ty::Bool, Value::Compare(CmpOp::Ne, adjoint, zero));
        out.push(Stmt::If(If { cond: some, then: Block { stmts: reverse }, other: Block::default() }));
        out
    }

    // For `place = e`, emits in the reverse sweep:
    //
    //     let d = d_place;
    //     d_place = 0.0;
    //     d_e += d;
    fn store(&mut self, stmt: &Stmt, place: &Place, value: &Operand, done: &[Stmt]) -> Halves {
        let mut halves = Halves::default();
        self.save(place, done, &mut halves);
        halves.forward.push(stmt.clone());
        if !self.facts.active_place(&self.function, place) {
            return halves;
        }
        let active = self.facts.active_operand(value);
        let adjoint = active.then(|| self.read_adjoint(&mut halves.reverse, place));
        if !self.is_written_once(place) {
            let zero = self.zero_again(place, &mut halves.forward);
            halves.reverse.push(zero);
            self.assigned(place);
        }
        if let Some(adjoint) = adjoint {
            self.add(&mut halves.reverse, value, Sign::Plus, adjoint);
        }
        halves
    }

    /// The adjoint of what is overwritten starts from zeros in the shape of that, which
    /// need not be the shape of what replaces it.
    fn zero_again(&mut self, place: &Place, forward: &mut Vec<Stmt>) -> Stmt {
        let zeroed = self.adjoint_place(place);
        let ty = self.function.place_ty(place);
        let resolved = self.function.resolve(place);
        let first = resolved.steps.is_empty() && self.declared.contains(&resolved.root);
        if ty.has_zero() || matches!(ty, Ty::Unknown) || first {
            return Stmt::Zero(zeroed);
        }
        let flat = matches!(&ty, Ty::Vec(element) if element.has_fixed_shape());
        let (name, of, value) = if flat {
            ("len", Ty::usize(), Value::Len(place.clone()))
        } else {
            ("zeros", adjoint_ty(&ty), Value::ZeroLike(place.clone()))
        };
        let before = self.fresh(name, of, false);
        forward.insert(forward.len() - 1, Stmt::Let(before, value));
        let before = Operand::Var(before);
        if flat { Stmt::Zeros(zeroed, before) } else { Stmt::Store(zeroed, before) }
    }

    /// From here on a variable has a value, unless this stands in a loop that the variable
    /// was declared outside of.
    fn assigned(&mut self, place: &Place) {
        let root = self.function.root(place);
        if place.steps.is_empty() && self.homes[root] == self.loops {
            self.declared.remove(&root);
        }
    }

    /// Whether a place is all of a variable that was declared without value and
    /// is not `mut`: before this its adjoint is nobody's.
    fn is_written_once(&self, place: &Place) -> bool {
        place.steps.is_empty() && !self.function.vars[self.function.root(place)].mutable
    }

    // For `place += e`, emits in the reverse sweep `d_e += d_place`.
    fn update(&mut self, stmt: &Stmt, place: &Place, sign: Sign, value: &Operand, done: &[Stmt]) -> Halves {
        let mut halves = Halves::default();
        if matches!(self.function.place_ty(place), Ty::Int(_)) {
            self.undo(place, sign, value, &mut halves);
        } else {
            self.save(place, done, &mut halves);
        }
        halves.forward.push(stmt.clone());
        if self.facts.active_place(&self.function, place) && self.facts.active_operand(value) {
            let adjoint = self.read_adjoint(&mut halves.reverse, place);
            self.add(&mut halves.reverse, value, sign, adjoint);
        }
        halves
    }

    /// Integers are exact: what was added is subtracted again.
    fn undo(&mut self, place: &Place, sign: Sign, value: &Operand, halves: &mut Halves) {
        if self.kill_needed(self.function.root(place)) {
            let inverse = if sign == Sign::Plus { Sign::Minus } else { Sign::Plus };
            let place = self.function.resolve(place);
            halves.reverse.push(Stmt::Update(place, inverse, value.clone()));
        }
    }

    fn swap(&mut self, stmt: &Stmt, a: &Place, b: &Place) -> Halves {
        let mut halves = forward_only(stmt);
        let roots = [self.function.root(a), self.function.root(b)];
        if roots.into_iter().any(|root| self.facts.active(root)) {
            let (a, b) = (self.adjoint_place(a), self.adjoint_place(b));
            halves.reverse.push(Stmt::Swap(a, b));
        }
        if roots.into_iter().any(|root| self.kill_needed(root)) {
            // Swapping back restores both only if both are what they were then.
            roots.into_iter().for_each(|root| self.note_read(root));
            let (a, b) = (self.function.resolve(a), self.function.resolve(b));
            halves.reverse.push(Stmt::Swap(a, b));
        }
        halves
    }

    // For `v.push(e)`, emits in the reverse sweep `d_e += d_v.pop()`.
    fn push(&mut self, stmt: &Stmt, place: &Place, value: &Operand) -> Halves {
        let mut halves = forward_only(stmt);
        let ty = self.function.operand_ty(value);
        if self.facts.active_place(&self.function, place) {
            let adjoint = self.adjoint_place(place);
            let last = self.bind(&mut halves.reverse, "d_last", adjoint_ty(&ty), Value::Pop(adjoint));
            self.add(&mut halves.reverse, value, Sign::Plus, last);
        }
        if self.kill_needed(self.function.root(place)) {
            let place = self.function.resolve(place);
            self.bind(&mut halves.reverse, "_last", ty, Value::Pop(place));
        }
        halves
    }

    // For `let last = v.pop()`, whose value nothing is computed from, emits in the reverse sweep
    // `d_v.push(0.0)`.
    fn popped(&mut self, stmt: &Stmt, last: VarId, place: &Place) -> Halves {
        let mut halves = forward_only(stmt);
        if self.facts.active_place(&self.function, place) {
            let zero = Const::float(0.0, self.function.vars[last].ty.clone());
            let adjoint = self.adjoint_place(place);
            halves.reverse.push(Stmt::Push(adjoint, Operand::Const(zero)));
        }
        if self.kill_needed(self.function.root(place)) {
            let place = self.function.resolve(place);
            halves.reverse.push(Stmt::Push(place, Operand::Var(last)));
        }
        halves
    }

    fn inert(&mut self, stmt: &Stmt) -> Halves {
        let mut halves = Halves::default();
        self.save_changed(stmt, &mut halves);
        halves.forward.push(stmt.clone());
        halves
    }

    fn branch(&mut self, branch: &If) -> Halves {
        let none = BTreeMap::new();
        let before = self.declared.clone();
        let at = self.order;
        let then = self.on_side(at, 0, |this| this.block(&branch.then, Scope::Inner, &[], &none));
        let after_then = std::mem::replace(&mut self.declared, before);
        let other = self.on_side(at, 1, |this| this.block(&branch.other, Scope::Inner, &[], &none));
        self.declared.unite(&after_then);
        let cond = &branch.cond;
        let join = |then, other| {
            Stmt::If(If { cond: cond.clone(), then: Block { stmts: then }, other: Block { stmts: other } })
        };
        let nothing = then.reverse.is_empty() && other.reverse.is_empty();
        let reverse = if nothing { Vec::new() } else { vec![join(then.reverse, other.reverse)] };
        Halves { forward: vec![join(then.forward, other.forward)], reverse }
    }

    // Each arm notes its number in the forward sweep, and the reverse sweep runs
    // the reverse of that arm.
    fn arms(&mut self, m: &Match) -> Halves {
        let mut halves = Halves::default();
        self.save_changed(
            &Stmt::Match(Box::new(Match { scrutinee: m.scrutinee.clone(), arms: Vec::new() })),
            &mut halves,
        );
        let none = BTreeMap::new();
        let number = self.fresh("arm", Ty::usize(), false);
        self.homes.set(number, self.loops.clone());
        let mut arms = Vec::new();
        let mut cases = Vec::new();
        let (before, mut after) = (self.declared.clone(), VarSet::new());
        let at = self.order;
        for (k, arm) in m.arms.iter().enumerate() {
            self.declared.clone_from(&before);
            self.head = self.rebinding(m, k);
            let mut arm_halves =
                self.on_side(at, k, |this| this.block(&arm.body, Scope::Inner, &arm.binds, &none));
            let note = Stmt::Store(Place::var(number), integer(k, Ty::usize()));
            arm_halves.forward.insert(0, note);
            arms.push(Arm { body: Block { stmts: arm_halves.forward }, ..arm.clone() });
            cases.push(Block { stmts: arm_halves.reverse });
            after.unite(&self.declared);
        }
        self.declared = after;
        if cases.iter().all(|case| case.stmts.is_empty()) {
            halves.forward.push(Stmt::Match(Box::new(m.clone())));
            return halves;
        }
        halves.forward.push(Stmt::Declare(number));
        halves.forward.push(Stmt::Match(Box::new(Match { scrutinee: m.scrutinee.clone(), arms })));
        halves.reverse.insert(0, Stmt::Switch(Operand::Var(number), cases));
        halves
    }

    fn call(&mut self, stmt: &Stmt, call: &Call) -> Halves {
        let mut halves = Halves::default();
        self.save_changed(stmt, &mut halves);
        if !self.call_active(call) {
            halves.forward.push(stmt.clone());
            return halves;
        }
        self.note(|_| {
            let name = super::explain::last(&call.callee);
            format!("the call of `{name}` leaves what its reverse half needs")
        });
        let residual = self.fresh("residual", Ty::Residual(Box::new(call.callee.clone())), false);
        self.homes.set(residual, self.loops.clone());
        let mut forward_call = call.clone();
        let dest = call.dest.unwrap_or_else(|| self.fresh("_value", Ty::Unknown, false));
        forward_call.dest = Some(dest);
        let mut lent = Vec::new();
        let mut reverse = self.call_reverse(call, residual, &mut lent);
        halves.forward.append(&mut lent);
        halves.forward.push(Stmt::CallForward(Box::new(forward_call), residual));
        if let Some(var) = call.dest.filter(|v| self.flows_from_value_alone(call, *v)) {
            reverse = self.unless_zero(var, reverse);
        }
        halves.reverse.splice(0..0, reverse);
        halves
    }

    /// Whether nothing but a call's value gives it an adjoint, which may be zero where
    /// the callee's derivative is infinite.
    fn flows_from_value_alone(&self, call: &Call, value: VarId) -> bool {
        let exclusive =
            |arg: &Arg| matches!(arg, Arg::RefMut(p) if self.facts.active_place(&self.function, p));
        self.facts.active(value)
            && self.function.vars[value].ty.is_float()
            && self.facts.zero_times_infinity(value)
            && !call.args.iter().any(exclusive)
    }

    /// Whether an argument hands on an exclusive reference by its name alone, or is the tangent
    /// of one that does.
    fn is_bare(&self, call: &Call, k: usize) -> bool {
        let count = call.written().len();
        let of = if k < count {
            k
        } else {
            let at = call.tangents.iter().flatten().position(|at| *at == Some(k));
            at.map_or(k, |at| at % count)
        };
        let exclusive = |arg: &Arg| matches!(arg, Arg::RefMut(place) if place.steps.is_empty() && self.is_exclusive_reference(place.root));
        call.named.contains(&of) || exclusive(&call.args[of])
    }

    /// Whether a variable is a `&mut`.
    fn is_exclusive_reference(&self, var: VarId) -> bool {
        let var = &self.function.vars[var];
        matches!(var.kind, VarKind::View(_, true)) || matches!(var.ty, Ty::Ref(true, _))
    }

    fn call_active(&self, call: &Call) -> bool {
        call.dest.is_some_and(|v| self.facts.active(v))
            || call
                .args
                .iter()
                .any(|arg| matches!(arg, Arg::RefMut(p) if self.facts.active_place(&self.function, p)))
            || self.facts.lends_bystanders(self.source, call)
    }

    // For `let y = f(a, &b)`, emits in the reverse sweep
    //
    //     f::__bwd(&b, residual, &d_y, &mut d_a, &mut d_b);
    //
    // What is lent to it is noted in the forward sweep, in `lent`.
    fn call_reverse(&mut self, call: &Call, residual: VarId, lent: &mut Vec<Stmt>) -> Vec<Stmt> {
        let mut resolved = call.clone();
        let mut slots = Vec::new();
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let seed = call.dest.and_then(|dest| self.result_adjoint(dest, &mut before));
        let mut taken: Vec<VarId> = Vec::new();
        let method = matches!(resolved.callee, Callee::Method(..));
        let parameter = matches!(resolved.callee, Callee::Parameter(..));
        let operator = matches!(resolved.callee, Callee::Operator(..) | Callee::Assign(..));
        let count = call.written().len().max(1);
        let own = call.tangents.iter().flat_map(|tangents| tangents.iter().step_by(count).flatten());
        let own: Vec<usize> = own.copied().collect();
        let receiver = |k: usize| method && (k == 0 || own.contains(&k));
        for (k, arg) in resolved.args.iter_mut().enumerate() {
            if let Arg::Inert(code) = arg {
                if is_shared_reference(&code.tokens) {
                    self.note_code_reads(code);
                } else {
                    *arg = self.lent(code, lent).map_or_else(|| Arg::Inert(nothing()), Arg::Ref);
                }
                slots.push(None);
                continue;
            }
            if let Arg::Callable(_) = arg {
                slots.push(None);
                continue;
            }
            let mut exclusive = false;
            let place = match arg {
                Arg::Value(Operand::Var(v)) => {
                    let place = Place::var(*v);
                    if receiver(k) {
                        // Whether the method borrows it is not known.
                        self.note_read(place.root);
                        *arg = Arg::Ref(place.clone());
                    } else if parameter {
                        // The residual has it.
                    } else if let Some(again) = self.lent_value(*v, lent) {
                        *arg = Arg::Ref(again);
                        slots.push(None);
                        continue;
                    }
                    Some(place)
                }
                Arg::Value(Operand::Const(_)) | Arg::Inert(_) | Arg::Callable(_) => None,
                Arg::Ref(place) if operator => {
                    // Its reverse half gets no side again.
                    let resolved = self.function.resolve(place);
                    *arg = Arg::Inert(nothing());
                    Some(resolved)
                }
                Arg::Ref(place) => {
                    *place = self.function.resolve(place);
                    self.note_read(place.root);
                    Some(place.clone())
                }
                Arg::RefMut(place) => {
                    let bare = self.is_bare(call, k);
                    let resolved = self.function.resolve(place);
                    exclusive = true;
                    let bystander = call.args[k].is_bystander(self.source);
                    let unsure = bare && !(call.exclusive && self.switches.apart);
                    // It stands for its type alone.
                    let changes = method && k == 0 && call.exclusive && call.tangents.is_none();
                    *arg = if changes {
                        Arg::Ref(resolved.clone())
                    } else if !parameter && !bystander && (unsure || receiver(k)) {
                        // The callee may take it as a shared reference, and read it again.
                        self.note_read(resolved.root);
                        Arg::Ref(resolved.clone())
                    } else {
                        Arg::Inert(nothing())
                    };
                    Some(resolved)
                }
            };
            let Some(place) = place else {
                slots.push(None);
                continue;
            };
            if !self.facts.active_place(&self.function, &place) {
                // A struct that is changed always has an adjoint: there is no other zero.
                let user = exclusive && self.function.place_ty(&place).has_user();
                slots.push(user.then(|| self.unused(&place, &mut before)));
                continue;
            }
            let owner = self.owner(&place).root;
            let slot = if taken.contains(&owner) {
                self.aside(&place, exclusive, &mut before, &mut after)
            } else {
                taken.push(owner);
                self.adjoint_place(&place)
            };
            slots.push(Some(slot));
        }
        let workspaces = self.workspaces_of(call);
        let bystanders = call.bystanders(self.source).collect();
        before.push(Stmt::CallReverse(Box::new(CallReverse {
            call: resolved,
            residual,
            seed,
            slots,
            workspaces,
            bystanders,
        })));
        before.extend(after);
        before
    }

    /// The arguments of a call that only lend it their memory.
    fn workspaces_of(&self, call: &Call) -> Vec<usize> {
        let is_workspace =
            |arg: &Arg| matches!(arg, Arg::RefMut(p) if self.workspaces.contains(&self.source.root(p)));
        (0..call.args.len()).filter(|k| is_workspace(&call.args[*k])).collect()
    }

    /// The adjoint of a result: of a struct that is not active it is zeros in its shape,
    /// there being no other.
    fn result_adjoint(&mut self, dest: VarId, before: &mut Vec<Stmt>) -> Option<Operand> {
        if self.facts.active(dest) {
            return Some(Operand::Var(self.adjoint(dest)));
        }
        let user = matches!(self.function.vars[dest].ty, Ty::User(_));
        user.then(|| Operand::Var(self.unused(&Place::var(dest), before).root))
    }

    /// An adjoint of zeros that nobody looks at.
    fn unused(&mut self, place: &Place, before: &mut Vec<Stmt>) -> Place {
        self.note_read(place.root);
        let own = self.fresh("d_unused", adjoint_ty(&self.function.place_ty(place)), true);
        before.push(Stmt::Let(own, Value::ZeroLike(place.clone())));
        Place::var(own)
    }

    /// A slot beside an adjoint that is lent to another slot of the same call:
    /// two arguments may share memory.
    fn aside(
        &mut self,
        place: &Place,
        exclusive: bool,
        before: &mut Vec<Stmt>,
        after: &mut Vec<Stmt>,
    ) -> Place {
        let (ty, place) = (self.function.place_ty(place), &self.owner(place));
        let own = self.fresh("d_aside", adjoint_ty(&ty), true);
        let adjoint = self.adjoint_place(place);
        let is_field = place.steps.iter().any(|step| matches!(step, Step::Named(_)));
        if is_field && ty.is_open() {
            // Its struct may leave it out.
            self.function.plain.insert(own, None);
        }
        let start = if exclusive {
            Value::Load(adjoint.clone(), load_mode(&ty))
        } else if ty.has_fixed_shape() {
            Value::Zero(ty)
        } else if ty.has_user() || matches!(self.function.vars[place.root].kind, VarKind::Param) {
            // The adjoint may not be there, where the caller's argument is constant.
            self.note_read(place.root);
            Value::ZeroLike(place.clone())
        } else {
            Value::ZeroLike(adjoint.clone())
        };
        before.push(Stmt::Let(own, start));
        after.push(if exclusive {
            Stmt::Store(adjoint, Operand::Var(own))
        } else {
            Stmt::Update(adjoint, Sign::Plus, Operand::Var(own))
        });
        Place::var(own)
    }
}

/// Whether an argument is written `&x`: the reverse half gets it again.
fn is_shared_reference(tokens: &proc_macro2::TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter();
    let first = tokens.next().map(|t| t.to_string());
    let second = tokens.next().map(|t| t.to_string());
    first.as_deref() == Some("&") && second.as_deref() != Some("mut")
}

/// What stands for an argument that the reverse half does not get again.
fn nothing() -> Opaque {
    Opaque { tokens: quote::quote!(()), reads: Vec::new(), writes: Vec::new(), blame: None }
}

fn forward_only(stmt: &Stmt) -> Halves {
    Halves { forward: vec![stmt.clone()], reverse: Vec::new() }
}

impl Sweep<'_> {
    /// A scalar or an aggregate as it stands in a place, as an operand.
    pub(super) fn load(&mut self, out: &mut Vec<Stmt>, name: &str, place: Place) -> Operand {
        let ty = self.function.place_ty(&place);
        let mode = load_mode(&ty);
        self.bind(out, name, ty, Value::Load(place, mode))
    }
}
