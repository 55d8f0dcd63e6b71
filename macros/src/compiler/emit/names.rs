//! Identifiers for the variables of a generated function.
//!
//! The user's variables keep their identifiers, with the user's span. Names that
//! are made are unique in the function, so that the output can also be read, and
//! hygienic (`mixed_site`), so that user code cannot see them.

use std::collections::{BTreeSet, HashMap, HashSet};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Function, Stmt, VarId, VarKind};

/// The identifier of each variable.
#[derive(Debug)]
pub struct Names {
    idents: Vec<Ident>,
}

impl Names {
    /// Names all variables; `user` are the identifiers of the user's function.
    /// Parameters come first, then what `stmts` define, as far as it is not
    /// `folded` into other expressions, so that numbers are few.
    pub fn new(
        function: &Function,
        user: &HashSet<String>,
        stmts: &[Stmt],
        folded: &BTreeSet<VarId>,
    ) -> Names {
        let mut order: Vec<VarId> = function.params.iter().map(|p| p.var).collect();
        let mut later = Vec::new();
        let mut look = |access: Access<'_>| {
            if let Access::Define(var) = access {
                if folded.contains(&var) { later.push(var) } else { order.push(var) }
            }
        };
        visit::each_access_of(stmts, &mut look);
        order.extend(later);
        order.extend(function.vars.handles());
        let mut taken = user.clone();
        let named = function.vars.handles().filter(|v| is_user(function, *v));
        taken.extend(named.map(|v| function.vars[v].name.to_string()));
        let mut next = HashMap::new();
        let mut idents: Vec<Option<Ident>> = vec![None; function.vars.len()];
        for handle in order {
            let slot = &mut idents[handle.index()];
            if slot.is_none() {
                *slot = Some(name(function, handle, &mut taken, &mut next));
            }
        }
        Names { idents: idents.into_iter().flatten().collect() }
    }

    /// The identifier of a variable.
    pub fn of(&self, var: VarId) -> &Ident {
        &self.idents[var.index()]
    }
}

fn name(
    function: &Function,
    handle: VarId,
    taken: &mut HashSet<String>,
    next: &mut HashMap<String, usize>,
) -> Ident {
    let name = &function.vars[handle].name;
    if is_user(function, handle) { name.clone() } else { fresh(&name.to_string(), taken, next) }
}

/// Whether a variable's name is the user's, or one that lowering has chosen for
/// it: the user's tokens name it.
fn is_user(function: &Function, handle: VarId) -> bool {
    match function.vars[handle].kind {
        VarKind::Param | VarKind::Local => true,
        VarKind::View(..) => !function.is_generated_view(handle),
        VarKind::Temp | VarKind::Generated => false,
    }
}

/// An identifier that no one has, starting with the given text.
fn fresh(text: &str, taken: &mut HashSet<String>, next: &mut HashMap<String, usize>) -> Ident {
    let base = &text.replace("r#", "");
    let mut name = base.to_owned();
    let count = next.entry(base.to_owned()).or_default();
    while !taken.insert(name.clone()) {
        *count += 1;
        name = format!("{base}_{count}");
    }
    Ident::new(&name, Span::mixed_site())
}

/// All identifiers that occur in tokens, also inside format strings.
pub fn identifiers(tokens: &TokenStream) -> HashSet<String> {
    let mut found = HashSet::new();
    collect(tokens.clone(), &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut HashSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Literal(literal) => captured(&literal.to_string(), found),
            TokenTree::Punct(_) => {}
        }
    }
}

/// What might be captured by a format string.
fn captured(literal: &str, found: &mut HashSet<String>) {
    if literal.contains('{') {
        let words = literal.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        found.extend(words.filter(|w| !w.is_empty()).map(str::to_owned));
    }
}
