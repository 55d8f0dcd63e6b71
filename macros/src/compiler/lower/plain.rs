//! Variables that visibly hold variants without fields: takes a lowered function, gives
//! these with the variants. Their types need not be `Differentiable`.
//!
//! What a call that such a variable is lent to leaves there is a variant too, or the type
//! is `Differentiable`, or the called function leaves the parameter out of its `wrt(..)`:
//! then its slot is compared with the claim that nothing with a derivative is left there.

use proc_macro2::{TokenStream, TokenTree};

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{
    Function, LoadMode, Opaque, Operand, Place, Stmt, Ty, Value, Var, VarId, VarKind, VarTable,
};
use crate::compiler::texts::Plain as _;

/// What a variable holds.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// The variants.
    variants: Vec<TokenStream>,
    /// Variables that it is copied from.
    from: Vec<VarId>,
    /// Whether it is something else, or is changed in another way.
    other: bool,
    /// Whether calls are lent it, so that it may hold other variants too.
    lent: bool,
}

/// Fills in [`Function::plain`].
pub fn infer(function: &mut Function) {
    let mut held = Table(VarTable::new());
    function.params.iter().for_each(|param| held.change(param.var, |of| of.other = true));
    visit::each_stmt(&function.body, &mut |stmt| held.stmt(stmt));
    let held = held.0;
    let all: Vec<VarId> = function.vars.handles().collect();
    for var in all {
        let mut seen = Vec::new();
        let Some((variants, lent)) = variants(function, &held, var, &mut seen) else { continue };
        if function.plain.get(&var).is_none() {
            function.plain.insert(var, (!lent).then_some(variants));
        }
        if lent {
            // What is copied into it has an adjoint of the same type.
            seen.into_iter().for_each(|from| drop(function.plain.insert(from, None)));
        }
    }
}

/// What all variables hold.
struct Table(VarTable<Held>);

impl Table {
    fn change(&mut self, var: VarId, change: impl FnOnce(&mut Held)) {
        let mut of = self.0.get(&var).cloned().unwrap_or_default();
        change(&mut of);
        self.0.insert(var, of);
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(var, value) => self.change(*var, |of| of.add(value)),
            Stmt::Store(place, value) if place.steps.is_empty() => {
                self.change(place.root, |of| of.add(&Value::Use(value.clone())));
            }
            Stmt::Declare(_) => {}
            Stmt::Call(call) => {
                visit::stmt(stmt, &mut |access| {
                    if let Access::Change(place) = access {
                        self.change(place.root, |of| of.lent = true);
                    }
                });
                call.dest
                    .iter()
                    .chain(call.ended.iter().map(|ended| &ended.root))
                    .for_each(|var| self.other(*var));
            }
            _ => visit::stmt(stmt, &mut |access| match access {
                Access::Write(place) | Access::Change(place) => self.other(place.root),
                Access::Define(var) => self.other(var),
                Access::Opaque(code) => code.writes.iter().for_each(|var| self.other(*var)),
                Access::Operand(_) | Access::Read(_) => {}
            }),
        }
    }

    fn other(&mut self, var: VarId) {
        self.change(var, |of| of.other = true);
    }
}

impl Held {
    fn add(&mut self, value: &Value) {
        match value {
            Value::Use(Operand::Var(from)) => self.from.push(*from),
            Value::Load(Place { root, steps }, LoadMode::Use | LoadMode::Clone) if steps.is_empty() => {
                self.from.push(*root);
            }
            Value::Opaque(code) if is_variant(&code.tokens) => self.variants.push(code.tokens.clone()),
            Value::Opaque(Opaque { tokens, reads, writes, .. }) if writes.is_empty() && is_name(tokens) => {
                self.from.extend(reads);
                self.other |= reads.len() != 1;
            }
            _ => self.other = true,
        }
    }
}

/// The variants that a variable holds, and whether it may hold others.
fn variants(
    function: &Function,
    held: &VarTable<Held>,
    var: VarId,
    seen: &mut Vec<VarId>,
) -> Option<(Vec<TokenStream>, bool)> {
    if seen.contains(&var) {
        return Some((Vec::new(), false));
    }
    seen.push(var);
    let Var { ty, kind, .. } = &function.vars[var];
    let of = held.get(&var).filter(|of| !of.other && !matches!(kind, VarKind::View(..)))?;
    if !matches!(ty.peel(), Ty::Unknown | Ty::User(_) | Ty::Other(_)) {
        return None;
    }
    let mut found = (of.variants.clone(), of.lent);
    for from in &of.from {
        let (more, lent) = variants(function, held, *from, seen)?;
        found.0.extend(more);
        found.1 |= lent;
    }
    (of.lent || !found.0.is_empty() || seen.len() > 1).then_some(found)
}

/// Whether code is a path of a variant without fields: `Mode::Fast`. In upper case alone it
/// might be an associated constant.
fn is_variant(code: &TokenStream) -> bool {
    let mut names = Vec::new();
    for token in code.clone() {
        match token {
            TokenTree::Ident(name) => names.push(name.plain()),
            TokenTree::Punct(p) if p.as_char() == ':' => {}
            _ => return false,
        }
    }
    let [.., of, name] = &names[..] else { return false };
    let upper = |name: &str| name.starts_with(char::is_uppercase);
    of != "Option" && upper(of) && upper(name) && name.contains(char::is_lowercase)
}

fn is_name(code: &TokenStream) -> bool {
    let mut tokens = code.clone().into_iter();
    matches!((tokens.next(), tokens.next()), (Some(TokenTree::Ident(_)), None))
}
