//! Identifiers for the variables of a generated function.
//!
//! The user's variables keep their identifiers, with the user's span. Names that
//! are made are unique in the function, so that the output can also be read, and
//! hygienic (`mixed_site`), so that user code cannot see them.

use std::cell::{OnceCell, RefCell};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};

use crate::compiler::ir::{Function, Stmt, Var, VarId, VarKind, VarSet, visit};
use crate::compiler::lower::macros::might_capture;
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
    /// Those of both that end like `x_1`, but were not made by putting a number behind.
    numbered: TextSet,
}

impl<'f> Names<'f> {
    /// Names all variables; `user` are the identifiers of the user's function.
    /// Parameters come first, then what `stmts` define, as far as it is not
    /// `folded` into other expressions, so that numbers are few.
    pub fn new(function: &'f Function, user: &'f TextSet, stmts: &[&[Stmt]], folded: &VarSet) -> Names<'f> {
        let mut taken = Taken { user, names: TextMap::default(), numbered: TextSet::default() };
        taken.numbered.extend(user.iter().filter(|name| number_of(name).is_some()).cloned());
        let (vars, mut at) = (function.vars.as_slice(), 0);
        while at < vars.len() {
            if is_user(&vars[at]) {
                let name = vars[at].name.to_string();
                if !user.contains(&name) {
                    taken.insert(name);
                }
            }
            at += 1;
        }
        let taken = RefCell::new(taken);
        let names = Names { function, idents: vec![OnceCell::new(); function.vars.len()], taken };
        function.params.iter().for_each(|p| {
            names.of(p.var);
        });
        let mut name = |var| {
            if !folded.contains(&var) {
                names.of(var);
            }
        };
        stmts.iter().for_each(|stmts| visit::each_definition(stmts, &mut name));
        names
    }

    /// All identifiers that are taken so far.
    pub fn taken(&self) -> TextSet {
        let taken = self.taken.borrow();
        let made = self.idents.iter().filter_map(OnceCell::get).map(Ident::to_string);
        taken.user.iter().chain(taken.names.keys()).cloned().chain(made).collect()
    }

    /// The identifier of a variable.
    pub fn of(&self, var: VarId) -> &Ident {
        self.idents[var.index()].get_or_init(|| {
            let var = &self.function.vars[var];
            if is_user(var) { var.name.clone() } else { self.taken.borrow_mut().fresh(&var.name.to_string()) }
        })
    }
}

/// Whether a variable's name is the user's, or one that lowering has chosen for
/// it: the user's tokens name it.
#[inline(always)]
fn is_user(var: &Var) -> bool {
    match var.kind {
        VarKind::Param | VarKind::Local => true,
        VarKind::View(..) => !var.is_generated_view(),
        VarKind::Temp | VarKind::Generated => false,
    }
}

impl Taken<'_> {
    fn insert(&mut self, name: String) {
        if number_of(&name).is_some() {
            self.numbered.insert(name.clone());
        }
        self.names.insert(name, 0);
    }

    /// Whether no one has a name.
    fn is_free(&self, name: &str) -> bool {
        let made = |(base, number): (&str, usize)| self.names.get(base).is_some_and(|last| number <= *last);
        !self.user.contains(name) && !number_of(name).is_some_and(made)
    }

    /// An identifier that no one has, starting with the given text.
    fn fresh(&mut self, text: &str) -> Ident {
        let base = text.strip_prefix("r#").unwrap_or(text);
        let Some(last) = self.names.get_mut(base) else {
            // Without `r#` it is a keyword.
            let free = base == text && self.is_free(base);
            self.insert(base.to_owned());
            return if free { Ident::new(base, Span::mixed_site()) } else { self.fresh(base) };
        };
        loop {
            *last += 1;
            let name = numbered(base, *last);
            if !self.numbered.contains(&name) {
                return Ident::new(&name, Span::mixed_site());
            }
        }
    }
}

/// A name with a number behind it. (Formatting would cost more than all the rest.)
fn numbered(base: &str, number: usize) -> String {
    let (mut digits, mut count, mut rest) = ([0; 20], 0, number);
    while rest > 0 || count == 0 {
        digits[count] = b'0' + (rest % 10) as u8;
        (count, rest) = (count + 1, rest / 10);
    }
    let mut name = String::with_capacity(base.len() + 1 + count);
    name.push_str(base);
    name.push('_');
    while count > 0 {
        count -= 1;
        name.push(char::from(digits[count]));
    }
    name
}

/// The number that a name ends with, and what stands before it: `x_1`.
fn number_of(name: &str) -> Option<(&str, usize)> {
    if !name.as_bytes().last().is_some_and(u8::is_ascii_digit) {
        return None;
    }
    let (base, number) = name.rsplit_once('_')?;
    Some((base, number.parse().ok()?))
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
            TokenTree::Literal(literal) => might_capture(&literal.to_string(), found),
            TokenTree::Punct(_) => {}
        }
    }
}
