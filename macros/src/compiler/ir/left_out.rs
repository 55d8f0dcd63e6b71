//! Fields that structs leave out of their derivative, `#[grad(skip)]`: takes the definitions
//! that were seen, says of a place whether it is, or is in, such a field.
//!
//! What is looked up by name need not be what the user means: the emitted code states
//! both answers, and rustc checks them ([`analysis::kept`](crate::compiler::analysis::kept)).

use std::rc::Rc;

use proc_macro2::{TokenStream, TokenTree};

use super::{Function, Place, Step, Ty, User};
use crate::compiler::texts::Plain as _;

/// The fields of one type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Whether it stands in the annotated module that is expanded, and no other of its name does.
    pub here: bool,
}

/// What a definition says of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The name that [`Step::field`] gives.
    pub name: String,
    /// Whether it is left out.
    pub left_out: bool,
    /// The name of its type, or of what is in it, if it is the only one.
    pub of: Option<String>,
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
    /// types that have one of its name leave it out; one without a name may be a tuple's.
    fn field(&self, of: Option<&str>, field: &str) -> Option<bool> {
        let said = |d: &Definition| d.fields.iter().find(|f| f.name == field).map(|f| f.left_out);
        let all = || self.definitions.iter().rev();
        let named = all().filter(|d| of == Some(&*d.name)).find_map(said);
        let is_position = of.is_none() && field.bytes().all(|digit| digit.is_ascii_digit());
        named.or_else(|| all().filter(|_| !is_position).filter_map(said).reduce(|a, b| a && b))
    }

    /// The name of the type of a field, or of what is in it.
    fn type_of(&self, of: &str, field: &str) -> Option<String> {
        let mut all = self.definitions.iter().rev().filter(|d| d.name == of);
        all.find_map(|d| d.fields.iter().find(|f| f.name == field))?.of.clone()
    }

    /// Whether the definition of a type, which has this field, stands in the module that is
    /// expanded.
    fn is_here(&self, of: &str, field: &str) -> bool {
        let has = |d: &Definition| d.fields.iter().any(|f| f.name == field);
        self.definitions.iter().any(|d| d.here && d.name == of && has(d))
    }

    /// The name of a type, without its path and its arguments, and whether it is written without
    /// a path: behind one it may be that of another type.
    fn name(&self, tokens: TokenStream) -> Option<(String, bool)> {
        let (mut name, mut alone) = (None, true);
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => name = Some(ident.plain()),
                TokenTree::Punct(p) if p.as_char() == ':' => alone = false,
                _ => break,
            }
        }
        let name = if name.as_deref() == Some("Self") && alone { self.own.clone() } else { name };
        Some((name?, alone))
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
        if self.left_out.definitions.iter().all(|d| d.fields.iter().all(|f| !f.left_out)) {
            return false;
        }
        self.fields_of(place).into_iter().any(|(_, said)| said == Said::LeftOut)
    }

    /// The steps of a place, resolved, that are fields of types of the user's.
    pub fn fields_of(&self, place: &Place) -> Vec<(usize, Said)> {
        let place = self.resolve(place);
        let (mut found, mut inside) = (Vec::new(), None);
        for (k, step) in place.steps.iter().enumerate() {
            let Some(field) = step.field().filter(|field| !is_standard(field)) else { continue };
            let before = Place { root: place.root, steps: place.steps[..k].to_vec() };
            let of = match self.place_ty(&before) {
                Ty::User(User { tokens: Some(tokens), .. }) | Ty::Other(tokens) => self.left_out.name(tokens),
                Ty::User(_) | Ty::Unknown => inside.take().map(|of| (of, false)),
                _ => continue,
            };
            inside = of.as_ref().and_then(|(of, _)| self.left_out.type_of(of, &field));
            let is_here = of.as_ref().is_some_and(|(of, alone)| *alone && self.left_out.is_here(of, &field));
            let said = match self.left_out.field(of.as_ref().map(|(of, _)| &**of), &field) {
                Some(true) => Said::LeftOut,
                Some(false) if is_here => Said::Kept,
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

impl Step {
    /// The name of a field, without that of the variant or the struct in a pattern.
    pub fn member(&self) -> Option<String> {
        match self {
            Step::Payload(_, member) => Some(member.plain()),
            _ => self.field(),
        }
    }

    /// The name under which a type that leaves the field out surely knows it, whatever the name
    /// by which code reaches it: `use Shape::Circle as C`. That of the field alone is known of
    /// structs, and of enums of which any variant leaves out such a field.
    pub fn known_as(&self) -> Option<String> {
        let is_type = |s: &syn::PathSegment| s.ident.plain().starts_with(char::is_uppercase);
        match self {
            Step::Payload(path, _) if path.segments.iter().rev().nth(1).is_some_and(is_type) => self.field(),
            _ => self.member(),
        }
    }

    /// Where the name of the field stands, if it has one.
    pub fn span(&self) -> Option<proc_macro2::Span> {
        match self {
            Step::Named(name) => Some(name.span()),
            Step::Payload(_, syn::Member::Named(name)) => Some(name.span()),
            _ => None,
        }
    }
}
