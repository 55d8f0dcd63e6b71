//! Fields that structs leave out of their derivative, `#[grad(skip)]`: takes the definitions
//! that were seen, says of a place whether it is, or is in, such a field.
//!
//! What is looked up by name need not be what the user means: the emitted code states
//! both answers, and rustc checks them ([`analysis::kept`](crate::compiler::analysis::kept)).

use std::rc::Rc;

use proc_macro2::TokenTree;

use super::{Function, Place, Step, Ty, User};
use crate::compiler::texts::Plain as _;

/// The fields of one type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// Its fields, by the names that [`Step::field`] gives, with whether each is left out.
    pub fields: Vec<(String, bool)>,
    /// Whether it stands in the annotated module that is expanded, and no other of its name does.
    pub here: bool,
}

/// The definitions that were seen.
#[derive(Clone, Debug, Default)]
pub struct LeftOut {
    /// In the order in which they were seen.
    pub definitions: Rc<Vec<Definition>>,
    /// The name of what `Self` is.
    pub own: Option<String>,
}

impl LeftOut {
    /// Whether a field of a type is left out: `None` where nothing tells. The last definition
    /// of that name is the nearest. Where the type is not known, a field is left out if all
    /// types that have one of its name leave it out.
    fn field(&self, of: Option<&str>, field: &str) -> Option<bool> {
        let of = if of == Some("Self") { self.own.as_deref() } else { of };
        let said = |d: &Definition| d.fields.iter().find(|(name, _)| name == field).map(|(_, left)| *left);
        let all = || self.definitions.iter().rev();
        let named = all().filter(|d| of == Some(&*d.name)).find_map(said);
        named.or_else(|| all().filter_map(said).reduce(|a, b| a && b))
    }

    /// Whether the definition of a type stands in the module that is expanded.
    fn is_here(&self, of: Option<&str>) -> bool {
        let of = if of == Some("Self") { self.own.as_deref() } else { of };
        self.definitions.iter().any(|d| d.here && of == Some(&*d.name))
    }
}

/// What is said of a field in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is left out.
    LeftOut,
    /// It is not, as its definition shows.
    Kept,
    /// Nothing tells.
    Nothing,
}

impl Function {
    /// Whether a place is, or is in, a field that is left out.
    pub fn is_left_out(&self, place: &Place) -> bool {
        if self.left_out.definitions.iter().all(|d| d.fields.iter().all(|(_, left)| !left)) {
            return false;
        }
        self.fields_of(place).into_iter().any(|(_, said)| said == Said::LeftOut)
    }

    /// The steps of a place, resolved, that are fields of types of the user's.
    pub fn fields_of(&self, place: &Place) -> Vec<(usize, Said)> {
        let place = self.resolve(place);
        let mut found = Vec::new();
        for (k, step) in place.steps.iter().enumerate() {
            let Some(field) = step.field().filter(|field| !is_standard(field)) else { continue };
            let before = Place { root: place.root, steps: place.steps[..k].to_vec() };
            let of = match self.place_ty(&before) {
                Ty::User(User { tokens: Some(tokens), .. }) => last_name(tokens),
                Ty::User(_) | Ty::Unknown => None,
                Ty::Other(tokens) => last_name(tokens),
                _ => continue,
            };
            let said = match self.left_out.field(of.as_deref(), &field) {
                Some(true) => Said::LeftOut,
                Some(false) if self.left_out.is_here(of.as_deref()) => Said::Kept,
                Some(false) | None => Said::Nothing,
            };
            found.push((k, said));
        }
        found
    }
}

/// Whether it is what an `Option` or a `Result` holds.
fn is_standard(field: &str) -> bool {
    ["Some.", "Ok.", "Err."].iter().any(|variant| field.starts_with(variant))
}

/// The name of a type, without its path and its arguments.
fn last_name(tokens: proc_macro2::TokenStream) -> Option<String> {
    let mut name = None;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => name = Some(ident.plain()),
            TokenTree::Punct(p) if p.as_char() == ':' => {}
            _ => break,
        }
    }
    name
}

/// The number by which the trait `LeavesOut` knows a field.
pub fn number(field: &str) -> u64 {
    field.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

impl Step {
    /// Where the name of the field stands, if it has one.
    pub fn span(&self) -> Option<proc_macro2::Span> {
        match self {
            Step::Named(name) => Some(name.span()),
            Step::Payload(_, syn::Member::Named(name)) => Some(name.span()),
            _ => None,
        }
    }
}
