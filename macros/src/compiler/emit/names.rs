//! Identifiers for the variables of a generated function.
//!
//! The user's variables keep their identifiers, with the user's span. Names that
//! are made are unique in the function, so that the output can also be read, and
//! hygienic (`mixed_site`), so that user code cannot see them.

use std::cell::{OnceCell, RefCell};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::compiler::ir::visit::{self, Access};
use crate::compiler::ir::{Function, Stmt, VarId, VarKind, VarSet};
use crate::compiler::texts::{TextMap, TextSet};

/// The identifier of each variable: of what is defined in the order of the
/// definitions, of everything else when it is asked for.
#[derive(Debug)]
pub struct Names<'f> {
    function: &'f Function,
    idents: Vec<OnceCell<Ident>>,
    taken: RefCell<Taken<'f>>,
}

/// The names that are taken.
#[derive(Debug)]
struct Taken<'f> {
    /// By the user.
    user: &'f TextSet,
    /// By variables, each with the last number that was put behind it.
    names: TextMap<usize>,
}

impl<'f> Names<'f> {
    /// Names all variables; `user` are the identifiers of the user's function.
    /// Parameters come first, then what `stmts` define, as far as it is not
    /// `folded` into other expressions, so that numbers are few.
    pub fn new(function: &'f Function, user: &'f TextSet, stmts: &[&[Stmt]], folded: &VarSet) -> Names<'f> {
        let named = function.vars.handles().filter(|v| is_user(function, *v));
        let names = named.map(|v| (function.vars[v].name.to_string(), 0)).collect();
        let taken = RefCell::new(Taken { user, names });
        let names = Names { function, idents: vec![OnceCell::new(); function.vars.len()], taken };
        function.params.iter().for_each(|p| {
            names.of(p.var);
        });
        let mut look = |access: Access<'_>| {
            if let Access::Define(var) = access
                && !folded.contains(&var)
            {
                names.of(var);
            }
        };
        stmts.iter().for_each(|stmts| visit::each_access_of(stmts, &mut look));
        names
    }

    /// All identifiers that are taken so far.
    pub fn taken(&self) -> TextSet {
        let taken = self.taken.borrow();
        taken.user.iter().chain(taken.names.keys()).cloned().collect()
    }

    /// The identifier of a variable.
    pub fn of(&self, var: VarId) -> &Ident {
        self.idents[var.index()].get_or_init(|| {
            let name = &self.function.vars[var].name;
            if is_user(self.function, var) {
                name.clone()
            } else {
                self.taken.borrow_mut().fresh(&name.to_string())
            }
        })
    }
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

impl Taken<'_> {
    /// An identifier that no one has, starting with the given text.
    fn fresh(&mut self, text: &str) -> Ident {
        let base = text.strip_prefix("r#").unwrap_or(text);
        if !self.names.contains_key(base) {
            self.names.insert(base.to_owned(), 0);
            if !self.user.contains(base) {
                return Ident::new(base, Span::mixed_site());
            }
        }
        loop {
            let number = self.names.get_mut(base).expect("inserted above");
            *number += 1;
            let mut name = base.to_owned();
            name.push_str("_");
            name.push_str(&number.to_string());
            if !self.user.contains(&name) && !self.names.contains_key(&name) {
                let ident = Ident::new(&name, Span::mixed_site());
                self.names.insert(name, 0);
                return ident;
            }
        }
    }
}

/// All identifiers that occur in tokens, also inside format strings.
pub fn identifiers(tokens: &TokenStream) -> TextSet {
    let mut found = TextSet::default();
    collect(tokens.clone(), &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut TextSet) {
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
fn captured(literal: &str, found: &mut TextSet) {
    if literal.contains('{') {
        let words = literal.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        found.extend(words.filter(|w| !w.is_empty()).map(str::to_owned));
    }
}
