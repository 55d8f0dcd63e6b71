//! The two halves behind linked calls, taken from the function that has both sweeps.
//!
//! The sweeps of `f_vjp` are those of the companion too where no parameter changes, nothing
//! is kept that borrows or whose type is open, and the result is a scalar: then they are
//! made and tidied once; fused loops are taken [`apart`]. Takes `f_vjp` as it was made and
//! as it is when it has been tidied; gives its halves, or nothing where they must be made on
//! their own.

mod apart;
#[cfg(test)]
mod tests;

use proc_macro2::{Ident, Span};

use super::reverse::{Split, Sweeps};
use crate::compiler::analysis::activity::is_mut_ref;
use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Function, LoadMode, Operand, Param, Place, Stmt, Ty, Value, Var, VarId, VarKind, VarSet,
};

/// Where `f_vjp` may be taken apart.
pub struct Seam {
    seed: VarId,
    slots: Vec<Option<VarId>>,
    /// What the reverse sweep alone has.
    own: VarSet,
    /// What the reverse sweep needs of the forward sweep.
    needs: VarSet,
    /// How many variables there were before the function was tidied.
    vars: usize,
    /// Whether the forward sweep has parts of the reverse sweep.
    has_fused: bool,
}

impl Seam {
    /// Where the sweeps of a function meet, if its halves are those of its companion.
    pub fn of(source: &Function, sweeps: &Sweeps) -> Option<Seam> {
        let Sweeps { split, has_fused, has_checkpoints } = sweeps;
        let kept = |p: &Param| {
            let var = &source.vars[p.var];
            p.called.is_none()
                && !is_mut_ref(&var.ty)
                && (var.name != "self" || matches!(var.ty, Ty::Ref(..)))
        };
        if !source.result_ty.is_float()
            || source.detached
            || *has_checkpoints
            || !source.params.iter().all(kept)
            || borrows(&split.forward)
        {
            return None;
        }
        let mut own = defined(&split.reverse);
        let mut needs = mentioned(&split.function, &split.reverse, &own);
        if needs.iter().any(|v| split.function.vars[v].ty.is_open()) {
            return None;
        }
        own.subtract(&defined(&split.forward));
        own.extend(split.seed.into_iter().chain(split.slots.iter().flatten().copied()));
        needs.subtract(&own);
        Some(Seam {
            seed: split.seed?,
            slots: split.slots.clone(),
            own,
            needs,
            vars: split.function.vars.len(),
            has_fused: *has_fused,
        })
    }

    /// The halves of `f_vjp` when it has been tidied; `params` is how many parameters the
    /// user's function has, and `dead` removes what nobody uses but what it is told.
    pub fn halves(
        &self,
        vjp: &Function,
        params: usize,
        dead: impl FnOnce(&Function, Vec<Stmt>, &[VarId]) -> Vec<Stmt>,
    ) -> Option<Split> {
        let (mut forward, reverse) = self.sweeps(vjp)?;
        let mut used = mentioned(vjp, &reverse, &defined(&reverse));
        let mut halves = self.again(vjp, params, &forward, used.clone())?;
        if self.has_fused {
            used.unite(&mentioned(vjp, &halves, &VarSet::new()));
            apart::unread(vjp, &mut forward, &used);
            let results: Vec<VarId> = used.iter().chain(vjp.result).collect();
            forward = dead(vjp, forward, &results);
        }
        let mut function = vjp.without_body();
        function.params.truncate(params);
        let (name, ty) = (Ident::new("seed", Span::mixed_site()), vjp.result_ty.clone());
        let ty = Ty::Ref(false, Box::new(ty));
        let seed = function.vars.add(Var { name, ty, mutable: false, kind: VarKind::Generated });
        halves.push(Stmt::Let(self.seed, Value::Load(Place::var(seed), LoadMode::Use)));
        halves.extend(reverse);
        let (seed, slots) = (Some(seed), self.slots.clone());
        Some(Split { function, forward, reverse: halves, seed, slots, recursion: None })
    }

    /// The forward and the reverse sweep.
    fn sweeps(&self, vjp: &Function) -> Option<(Vec<Stmt>, Vec<Stmt>)> {
        let stmts = &vjp.body.stmts;
        if self.has_fused {
            let mut own = self.own.clone();
            let sweeps = apart::apart(vjp, stmts, (&mut own, self.vars))?;
            return vjp.result.is_none_or(|result| !own.contains(&result)).then_some(sweeps);
        }
        let first = stmts.iter().position(|stmt| self.is_own(stmt))?;
        let made = |stmt: &&Stmt| matches!(stmt, Stmt::Let(var, _) if var.index() >= self.vars);
        let (forward, reverse) = stmts.split_at(first - stmts[..first].iter().rev().take_while(made).count());
        Some((forward.to_vec(), reverse.to_vec()))
    }

    /// Whether a statement has something that the reverse sweep alone has.
    fn is_own(&self, stmt: &Stmt) -> bool {
        let mut found = false;
        visit::each_access_of(std::slice::from_ref(stmt), &mut |access| {
            each_var(access, &mut |var| found |= self.own.contains(&var));
        });
        found
    }

    /// What the reverse half computes again of what tidying has shared between the sweeps:
    /// it is to need no more of the forward half than before. `None` where it would. It
    /// mentions `needs`, which are not defined in it.
    fn again(&self, vjp: &Function, params: usize, forward: &[Stmt], mut needs: VarSet) -> Option<Vec<Stmt>> {
        needs.subtract(&self.own);
        let mut more = needs.clone();
        more.subtract(&self.needs);
        let mut again = Vec::new();
        for stmt in forward.iter().rev() {
            let repeated = match stmt {
                Stmt::View(var) => needs.contains(var).then_some(*var),
                Stmt::Let(var, value) => {
                    let cheap = more.contains(var) && is_cheap(vjp, *var, value);
                    (cheap || needs.contains(var) && vjp.is_lasting_length(value)).then_some(*var)
                }
                _ => None,
            };
            let Some(var) = repeated else { continue };
            needs.remove(&var);
            more.remove(&var);
            for used in &mentioned(vjp, std::slice::from_ref(stmt), &VarSet::from([var])) {
                if needs.insert(used) && !self.needs.contains(&used) {
                    more.insert(used);
                }
            }
            again.push(stmt.clone());
        }
        let lent =
            |v: &VarId| vjp.params[..params].iter().any(|p| p.var == *v) && !vjp.vars[*v].ty.is_scalar();
        more.retain(|v| !lent(v));
        let numbers = more.iter().all(|v| vjp.vars[v].ty.is_scalar());
        again.reverse();
        // What a fused loop needs is not known before.
        let as_few = self.has_fused || needs.len() <= self.needs.len();
        (numbers && as_few).then_some(again)
    }
}

/// Whether a value costs less than to be kept: arithmetic of floats.
fn is_cheap(function: &Function, var: VarId, value: &Value) -> bool {
    let plain = matches!(value, Value::Neg(_) | Value::Binary(..) | Value::Select(..));
    plain && function.vars[var].ty.is_float()
}

/// Whether code may hold references that its reverse half would have to make again.
fn borrows(stmts: &[Stmt]) -> bool {
    let mut found = false;
    visit::each_stmt_of(stmts, &mut |stmt| {
        found |=
            matches!(stmt, Stmt::Let(_, Value::Opaque(_) | Value::Lent(_)) | Stmt::Inert(_) | Stmt::View(_));
    });
    found
}

/// What statements bring into scope.
fn defined(stmts: &[Stmt]) -> VarSet {
    let mut found = VarSet::new();
    visit::each_definition(stmts, &mut |var| {
        found.insert(var);
    });
    found
}

/// What statements mention of what is not `inside`.
fn mentioned(function: &Function, stmts: &[Stmt], inside: &VarSet) -> VarSet {
    let mut found = visit::mentioned(function, stmts);
    found.subtract(inside);
    found
}

/// The variables of an access.
fn each_var(access: Access<'_>, found: &mut dyn FnMut(VarId)) {
    match access {
        Access::Operand(Operand::Var(var)) => found(*var),
        Access::Define(var) => found(var),
        Access::Read(p) | Access::Write(p) | Access::Change(p) => found(p.root),
        Access::Opaque(code) => code.reads.iter().chain(&code.writes).for_each(|var| found(*var)),
        Access::Operand(Operand::Const(_)) => {}
    }
}
