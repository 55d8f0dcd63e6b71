//! The outermost block: parameters, seed and result.

use super::checkpoint::views_of;
use super::{Halves, Mode, Scope, Sweep, adjoint_ty, is_copy, load_mode};
use crate::compiler::analysis::activity::is_mut_ref;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Arg, Operand, Place, Sign, Stmt, Ty, Value, VarId, VarKind};
use crate::compiler::texts::Plain as _;

impl Sweep<'_> {
    /// Reverses the whole function: gives the seed, the slots and the statements.
    pub(super) fn function(&mut self) -> (Option<VarId>, Vec<Option<VarId>>, Halves) {
        let slots = self.slots();
        let seed = self.seed();
        self.bind_parameters(&slots);
        let mut seeding = Vec::new();
        let seeded = self.seed_result(&mut seeding, seed);
        let base = seeded.into_iter().collect();
        self.seeding = seeding;
        let mut halves = self.block(&self.source.body, Scope::Region, &[], &base);
        let top = self.parameter_adjoints(&slots);
        let mut reverse = std::mem::take(&mut halves.reverse);
        self.hand_over(&slots, &mut reverse);
        if self.mode == Mode::Split {
            self.lend_again(&halves.forward, &mut reverse);
            self.measure_again(&halves.forward, &mut reverse);
            self.keep_lengths(&mut halves.forward, &mut reverse);
        }
        let mut forward = std::mem::take(&mut self.stacks);
        let (early, late) = top.early_and_late(&halves.forward);
        forward.extend(early);
        forward.append(&mut halves.forward);
        reverse.splice(0..0, late);
        self.copy_parameters(&mut forward, &mut reverse);
        self.keep_result(&mut forward, &reverse);
        (seed, slots, Halves { forward, reverse })
    }

    /// One variable for each parameter that is differentiated.
    fn slots(&mut self) -> Vec<Option<VarId>> {
        let params = self.source.params.clone();
        params
            .iter()
            .map(|param| {
                param.wrt.then(|| {
                    let var = &self.source.vars[param.var];
                    let ty = match var.ty.peel() {
                        Ty::Vec(_) if self.is_resized(param.var) => var.ty.peel().clone(),
                        Ty::Vec(element) => Ty::Slice(element.clone()),
                        other => other.clone(),
                    };
                    let name = format!("d_{}", var.name.plain());
                    self.fresh(&name, Ty::Ref(true, Box::new(ty)), true)
                })
            })
            .collect()
    }

    fn seed(&mut self) -> Option<VarId> {
        let ty = match &self.source.result_ty {
            Ty::Unit => return None,
            Ty::Float(f) if self.mode == Mode::Flat => Ty::Float(f.clone()),
            Ty::Vec(element) if self.mode == Mode::Flat => {
                Ty::Ref(false, Box::new(Ty::Slice(element.clone())))
            }
            other => Ty::Ref(false, Box::new(other.clone())),
        };
        Some(self.fresh("seed", ty, false))
    }

    /// Parameters whose adjoint lives where the caller wants it.
    fn bind_parameters(&mut self, slots: &[Option<VarId>]) {
        for (param, slot) in self.source.params.clone().iter().zip(slots) {
            self.homes.set(param.var, Vec::new());
            if let Some(slot) = slot
                && self.facts.active(param.var)
                && !self.is_local(param.var)
            {
                self.adjoints.insert(param.var, *slot);
            }
        }
    }

    /// Whether a parameter's adjoint is summed in a local: scalars, so that it
    /// stays in a register, and parameters that are overwritten, whose adjoint
    /// is reset on the way.
    fn is_local(&self, param: VarId) -> bool {
        let ty = &self.source.vars[param].ty;
        ty.peel().is_scalar()
            || matches!(ty.peel(), Ty::Unknown)
            || (!is_mut_ref(ty) && self.is_written(param))
    }

    /// Whether a `&mut Vec`, or a `Vec` in it, may come out with another length than it
    /// went in with, and so its adjoint with another than it came in with.
    fn is_resized(&self, var: VarId) -> bool {
        let length = |p: &Place| {
            let vec = matches!(self.source.place_ty(p), Ty::Vec(_) | Ty::Unknown);
            vec && self.source.root(p) == var
        };
        let mut found = false;
        visit::each_stmt(&self.source.body, &mut |stmt| {
            found |= match stmt {
                Stmt::Push(p, _) | Stmt::Store(p, _) | Stmt::Let(_, Value::Pop(p)) => length(p),
                Stmt::Swap(a, b) => length(a) || length(b),
                Stmt::Call(call) => call.args.iter().any(|a| matches!(a, Arg::RefMut(p) if length(p))),
                _ => false,
            };
        });
        found && is_mut_ref(&self.source.vars[var].ty)
    }

    fn is_written(&self, var: VarId) -> bool {
        let mut written = false;
        visit::each_access(&self.source.body, &mut |access| {
            if let Access::Write(p) | Access::Change(p) = access {
                written |= self.source.root(p) == var;
            }
        });
        written
    }

    /// The adjoint of the result starts with the seed.
    fn seed_result(&mut self, out: &mut Vec<Stmt>, seed: Option<VarId>) -> Option<(VarId, Operand)> {
        let (result, seed) = (self.source.result?, seed?);
        if !self.facts.active(result) {
            return None;
        }
        let scalar = self.source.result_ty.is_float();
        let amount = if scalar && self.mode == Mode::Split {
            self.bind(
                out,
                "seed",
                self.source.result_ty.clone(),
                Value::Load(Place::var(seed), load_mode(&Ty::F64)),
            )
        } else {
            Operand::Var(seed)
        };
        self.add(out, &Operand::Var(result), Sign::Plus, amount.clone());
        (scalar && self.mode == Mode::Flat).then_some((result, amount))
    }

    /// The adjoints of parameters that are locals.
    fn parameter_adjoints(&mut self, slots: &[Option<VarId>]) -> Declarations {
        let mut declarations = Vec::new();
        for (param, slot) in self.source.params.clone().iter().zip(slots) {
            let Some(adjoint) = self.adjoints.get(&param.var).copied() else { continue };
            if Some(adjoint) == *slot {
                continue;
            }
            let ty = self.source.vars[param.var].ty.clone();
            let start = match slot {
                Some(slot) if is_mut_ref(&ty) => Value::Load(Place::var(*slot), load_mode(&ty)),
                _ => self.zero_of(param.var),
            };
            declarations.push((adjoint, Stmt::Let(adjoint, start)));
        }
        Declarations(declarations)
    }

    /// The zero in the shape of a variable that is in scope.
    pub(super) fn zero_of(&mut self, var: VarId) -> Value {
        let ty = self.function.vars[var].ty.clone();
        // In generic functions there are zeros of several kinds.
        let has_zero = ty.peel().has_zero() && self.function.floats.is_empty();
        if has_zero || ty.peel().has_fixed_shape() {
            Value::Zero(adjoint_ty(&ty))
        } else {
            let like = self.shape_of(var);
            self.note_read(like.root);
            Value::ZeroLike(like)
        }
    }

    /// Where the shape of a variable is to be seen. In a half of its own the reverse
    /// sweep would have to be given the variable, whose type may not be known: the
    /// place that it was read from will do.
    fn shape_of(&self, var: VarId) -> Place {
        if self.mode == Mode::Split && self.function.vars[var].ty.is_open() {
            let mut origin = None;
            visit::each_stmt(&self.source.body, &mut |stmt| {
                if let Stmt::Let(v, Value::Load(place, _)) = stmt
                    && *v == var
                    && !place.steps.is_empty()
                {
                    origin = Some(self.function.resolve(place));
                }
            });
            if let Some(place) = origin {
                return place;
            }
        }
        Place::var(var)
    }

    /// At the end, local adjoints go to where the caller wants them.
    fn hand_over(&mut self, slots: &[Option<VarId>], reverse: &mut Vec<Stmt>) {
        for (param, slot) in self.source.params.iter().zip(slots) {
            let (Some(slot), Some(adjoint)) = (slot, self.adjoints.get(&param.var)) else { continue };
            if adjoint == slot {
                continue;
            }
            let value = if self.function.vars[*adjoint].ty.is_scalar() {
                let name = self.function.vars[*adjoint].name.clone();
                let ty = self.function.vars[*adjoint].ty.clone();
                let kind = crate::compiler::ir::VarKind::Generated;
                let var = self.function.vars.add(crate::compiler::ir::Var { name, ty, mutable: false, kind });
                reverse.push(Stmt::Let(var, Value::Load(Place::var(*adjoint), load_mode(&Ty::F64))));
                var
            } else {
                *adjoint
            };
            let slot = Place::var(*slot);
            reverse.push(if is_mut_ref(&self.source.vars[param.var].ty) {
                Stmt::Store(slot, Operand::Var(value))
            } else {
                Stmt::Update(slot, Sign::Plus, Operand::Var(value))
            });
        }
    }

    /// The reverse sweep restores on a copy what the function has left in a
    /// `&mut` parameter; in a split function no `&mut` parameter and no parameter
    /// by value is there any more.
    fn copy_parameters(&mut self, forward: &mut Vec<Stmt>, reverse: &mut [Stmt]) {
        for param in self.source.params.clone() {
            let ty = self.source.vars[param.var].ty.clone();
            // `self` cannot be the name of what a residual holds.
            let owned_self = self.source.vars[param.var].name == "self" && !matches!(ty, Ty::Ref(..));
            let borrowed = self.source.detached && matches!(ty, Ty::Ref(false, _));
            if !(is_mut_ref(&ty) || owned_self || borrowed) || !self.reaches(reverse, param.var) {
                continue;
            }
            if self.mode == Mode::Flat && (owned_self || !self.alters(reverse, param.var)) {
                continue;
            }
            self.note(|this| {
                let name = this.names_of(&[param.var]);
                format!("the reverse sweep works on a copy of what the function leaves in {name}")
            });
            let name = self.source.vars[param.var].name.plain();
            let copy = self.fresh(&name, adjoint_ty(&ty), true);
            if self.has_checkpoints {
                // What runs again adds to it, which is no sum of adjoints.
                self.function.vars[copy].kind = VarKind::Temp;
            }
            forward.push(Stmt::Let(copy, Value::Load(Place::var(param.var), load_mode(&ty))));
            super::available::rename(reverse, param.var, copy);
            self.rename_in_views(reverse, &[(param.var, copy)].into());
            self.copies.insert(param.var, copy);
        }
    }

    /// Whether statements of the reverse sweep use a variable, by itself or through a view that
    /// they declare.
    fn reaches(&self, reverse: &[Stmt], var: VarId) -> bool {
        mentions(reverse, var) || self.views_into(reverse, var).next().is_some()
    }

    /// Whether they write to it.
    fn alters(&self, reverse: &[Stmt], var: VarId) -> bool {
        let exclusive = |view: VarId| matches!(self.function.vars[view].kind, VarKind::View(_, true));
        changes(reverse, var) || self.views_into(reverse, var).any(exclusive)
    }

    /// The views into a variable that the reverse sweep declares.
    fn views_into(&self, reverse: &[Stmt], var: VarId) -> impl Iterator<Item = VarId> {
        let views = if self.has_views { views_of(reverse) } else { Vec::new() };
        views.into_iter().filter(move |view| self.function.root(&Place::var(*view)) == var)
    }

    /// The value is what the result held before the reverse sweep.
    fn keep_result(&mut self, forward: &mut Vec<Stmt>, reverse: &[Stmt]) {
        let Some(result) = self.source.result else { return };
        let ty = self.function.vars[result].ty.clone();
        if !(self.alters(reverse, result)
            || (self.mode == Mode::Split && !is_copy(&ty) && self.reaches(reverse, result)))
        {
            return;
        }
        let value = self.fresh("value", ty.clone(), false);
        forward.push(Stmt::Let(value, Value::Load(Place::var(result), load_mode(&ty))));
        self.function.result = Some(value);
    }
}

/// Adjoints to declare: as early as code of a fused loop needs them.
pub(super) struct Declarations(pub(super) Vec<(VarId, Stmt)>);

impl Declarations {
    /// Those that the forward half mentions, and the others.
    fn early_and_late(self, forward: &[Stmt]) -> (Vec<Stmt>, Vec<Stmt>) {
        let (early, late): (Vec<_>, Vec<_>) =
            self.0.into_iter().partition(|(adjoint, _)| mentions(forward, *adjoint));
        let stmts = |all: Vec<(VarId, Stmt)>| all.into_iter().map(|(_, stmt)| stmt).collect();
        (stmts(early), stmts(late))
    }
}

/// Whether statements use a variable.
pub(super) fn mentions(stmts: &[Stmt], var: VarId) -> bool {
    any_access(stmts, |access| match access {
        Access::Operand(Operand::Var(v)) => *v == var,
        Access::Operand(Operand::Const(_)) => false,
        Access::Read(p) | Access::Write(p) | Access::Change(p) => p.root == var,
        Access::Opaque(code) => code.reads.contains(&var) || code.writes.contains(&var),
        Access::Define(v) => v == var,
    })
}

/// Whether statements write to a variable.
pub(super) fn changes(stmts: &[Stmt], var: VarId) -> bool {
    any_access(stmts, |access| match access {
        Access::Write(p) | Access::Change(p) => p.root == var,
        Access::Opaque(code) => code.writes.contains(&var),
        Access::Operand(_) | Access::Read(_) | Access::Define(_) => false,
    })
}

fn any_access(stmts: &[Stmt], test: impl Fn(Access<'_>) -> bool) -> bool {
    let mut found = false;
    let mut look = |access: Access<'_>| found |= test(access);
    for stmt in stmts {
        visit::stmt(stmt, &mut look);
        visit::each_block(stmt, &mut |b| visit::each_access(b, &mut look));
    }
    found
}
