//! Which values are of types of the user's, told from what is done with them: takes a
//! lowered function in which the types of some values are not known (fields of structs
//! that are defined elsewhere, results of calls), gives it with those that must be of a
//! user's type said to be.
//!
//! In `let d = bodies[j].p - bodies[i].p; force += d * k;` nothing is known of `p`. But
//! where `force` is a vector, so is `d * k`, and then `d` and both `p`. Without this, `d`
//! would be taken for a float, since `k` is one.

use super::types;
use crate::compiler::ir::visit;
use crate::compiler::ir::{
    Arg, BinOp, Callee, Function, Operand, Stmt, Ty, User, Value, VarId, VarKind, VarSet,
};
use crate::compiler::texts::TextMap;

/// Gives values the types that their uses show.
pub fn infer(function: &mut Function) {
    if !(&function.vars).into_iter().any(|v| v.ty.has_user()) {
        return;
    }
    result(function);
    let mut found = Found { weak: VarSet::new(), changed: true };
    let body = std::mem::take(&mut function.body);
    while std::mem::take(&mut found.changed) {
        visit::each_stmt(&body, &mut |s| found.stmt(function, s));
        found.changed |= share(function);
    }
    function.body = body;
}

/// What the function returns is of the type that its signature says.
fn result(function: &mut Function) {
    if let Some(var) = function.result
        && function.result_ty.is_float()
        && !matches!(function.vars[var].kind, VarKind::Param)
    {
        function.vars[var].ty = function.result_ty.clone();
        function.declared.insert(var);
    }
}

/// What is known of the fields of one value is known of those of all values of the same
/// type, as it is written; tells whether that was new.
fn share(function: &mut Function) -> bool {
    let mut known: TextMap<User> = TextMap::default();
    for var in &function.vars {
        collect(&var.ty, &mut known);
    }
    let mut changed = false;
    for var in function.vars.handles() {
        changed |= tell(&mut function.vars[var].ty, &known);
    }
    changed
}

fn collect(ty: &Ty, known: &mut TextMap<User>) {
    each_part(ty, &mut |user| {
        let Some(name) = name(user) else { return };
        let all = known.entry(name).or_default();
        for (field, _) in user.fields.iter().filter(|(_, ty)| matches!(ty.peel(), Ty::User(_))) {
            if matches!(all.field(field), Ty::Unknown) {
                *all = std::mem::take(all).with(field, Ty::User(User::default()));
            }
        }
    });
}

/// What names a type that is written in full.
fn name(user: &User) -> Option<String> {
    user.tokens.as_ref().filter(|_| !user.is_open() && user.some().is_none()).map(ToString::to_string)
}

fn each_part(ty: &Ty, f: &mut dyn FnMut(&User)) {
    match ty {
        Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Seq(t) | Ty::Ref(_, t) => each_part(t, f),
        Ty::Tuple(all) => all.iter().for_each(|t| each_part(t, f)),
        Ty::User(user) => {
            f(user);
            user.fields.iter().for_each(|(_, t)| each_part(t, f));
        }
        _ => {}
    }
}

fn tell(ty: &mut Ty, known: &TextMap<User>) -> bool {
    match ty {
        Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Seq(t) | Ty::Ref(_, t) => tell(t, known),
        Ty::Tuple(all) => all.iter_mut().filter_map(|t| tell(t, known).then_some(())).count() > 0,
        Ty::User(user) => {
            let mut changed = false;
            if let Some(all) = name(user).and_then(|name| known.get(&name)) {
                for (field, ty) in &all.fields {
                    if matches!(user.field(field), Ty::Unknown) {
                        *user = std::mem::take(user).with(field, ty.clone());
                        changed = true;
                    }
                }
            }
            user.fields.iter_mut().fold(changed, |changed, (_, t)| tell(t, known) || changed)
        }
        _ => false,
    }
}

struct Found {
    /// Variables that are taken for floats only because they are computed from a float
    /// and something unknown.
    weak: VarSet,
    changed: bool,
}

impl Found {
    fn stmt(&mut self, function: &mut Function, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, Value::Binary(op, a, b)) => self.binary(function, *var, *op, a, b),
            Stmt::Let(var, Value::Neg(a) | Value::Use(a)) => {
                self.note(function, *var, &[a]);
                if is_user(function, &Operand::Var(*var)) {
                    self.mark(function, a);
                } else if is_user(function, a) {
                    self.mark(function, &Operand::Var(*var));
                }
            }
            Stmt::Let(var, Value::Load(place, _)) => {
                let place = &function.resolve(place);
                let known = matches!(function.place_ty(place).peel(), Ty::User(_));
                let loaded = Operand::Var(*var);
                if known {
                    self.mark(function, &loaded);
                } else if is_user(function, &loaded) {
                    self.changed |= types::learn(function, place, &Ty::User(User::default()));
                }
            }
            Stmt::Update(place, _, value) | Stmt::Store(place, value) => {
                let place = &function.resolve(place);
                match function.place_ty(place).peel() {
                    Ty::User(_) => self.mark(function, value),
                    Ty::Unknown if is_user(function, value) => {
                        self.changed |= types::learn(function, place, &Ty::User(User::default()));
                    }
                    _ => {}
                }
            }
            Stmt::Call(call) if matches!(call.callee, Callee::Method(..)) => match call.args.first() {
                Some(Arg::Value(receiver)) => self.mark(function, receiver),
                Some(Arg::Ref(p) | Arg::RefMut(p)) if p.steps.is_empty() => {
                    self.mark(function, &Operand::Var(p.root));
                }
                Some(Arg::Ref(p) | Arg::RefMut(p)) => {
                    let place = &function.resolve(p);
                    if matches!(function.place_ty(place).peel(), Ty::Unknown) {
                        self.changed |= types::learn(function, place, &Ty::User(User::default()));
                    }
                }
                _ => {}
            },
            Stmt::Call(call) if matches!(call.callee, Callee::Assign(..)) => {
                if let [_, Arg::Value(value)] = call.args.as_slice() {
                    self.mark(function, value);
                }
            }
            _ => {}
        }
    }

    fn binary(&mut self, function: &mut Function, var: VarId, op: BinOp, a: &Operand, b: &Operand) {
        self.note(function, var, &[a, b]);
        let result = Operand::Var(var);
        match op {
            BinOp::Add | BinOp::Sub if [&result, a, b].iter().any(|o| is_user(function, o)) => {
                [&result, a, b].into_iter().for_each(|o| self.mark(function, o));
            }
            BinOp::Mul | BinOp::Div => {
                if is_user(function, a) || is_user(function, b) {
                    self.mark(function, &result);
                    // A float is not lent to an operator that a user's type has.
                    for side in [a, b] {
                        if is_lent(function, side) {
                            self.mark(function, side);
                        }
                    }
                } else if is_user(function, &result) {
                    // A multiple of a vector: the vector stands first, unless it can't.
                    let vector = if self.is_open(function, a) { a } else { b };
                    self.mark(function, vector);
                }
            }
            _ => {}
        }
    }

    /// Notes a variable whose type follows from something unknown.
    fn note(&mut self, function: &Function, var: VarId, operands: &[&Operand]) {
        let float = function.vars[var].ty.is_float() && !function.declared.contains(&var);
        if float && operands.iter().any(|o| self.is_open(function, o) || is_user(function, o)) {
            self.changed |= self.weak.insert(var);
        }
    }

    fn is_open(&self, function: &Function, operand: &Operand) -> bool {
        let Operand::Var(var) = operand else { return false };
        matches!(function.vars[*var].ty.peel(), Ty::Unknown) || self.weak.contains(var)
    }

    /// Says that something is of a type of the user's, if that is not known otherwise.
    fn mark(&mut self, function: &mut Function, operand: &Operand) {
        let Operand::Var(var) = operand else { return };
        if self.is_open(function, operand) && !is_user(function, operand) {
            let user = Ty::User(User::default());
            let ty = &mut function.vars[*var].ty;
            *ty = match &*ty {
                Ty::Ref(exclusive, _) => Ty::Ref(*exclusive, Box::new(user)),
                _ => user,
            };
            self.changed = true;
        }
    }
}

fn is_lent(function: &Function, operand: &Operand) -> bool {
    matches!(operand, Operand::Var(var) if function.lent.contains(var))
}

fn is_user(function: &Function, operand: &Operand) -> bool {
    matches!(function.operand_ty(operand).peel(), Ty::User(_))
}
