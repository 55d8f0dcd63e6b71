//! Paths to memory.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::{Operand, VarId};
use crate::compiler::texts::Plain as _;

/// A path to memory: a variable and steps into it. References on the way are
/// followed without being written.
#[derive(Debug)]
pub struct Place {
    /// The variable, or the view, that it starts from.
    pub root: VarId,
    /// The steps.
    pub steps: Vec<Step>,
}

impl Clone for Place {
    fn clone(&self) -> Self {
        // Most are whole variables.
        let steps = if self.steps.is_empty() { Vec::new() } else { self.steps.clone() };
        Place { root: self.root, steps }
    }
}

impl Place {
    /// Whether two places are certainly the same.
    pub fn same(&self, other: &Place) -> bool {
        self.steps.len() == other.steps.len() && self.is_in(other)
    }

    /// Whether it is certainly another one, or a part of it.
    pub fn is_in(&self, whole: &Place) -> bool {
        self.root == whole.root
            && self.steps.len() >= whole.steps.len()
            && self.steps.iter().zip(&whole.steps).all(|(a, b)| a.same(b))
    }

    /// The place that is all of a variable.
    pub fn var(root: VarId) -> Place {
        Place { root, steps: Vec::new() }
    }

    /// One step further.
    #[must_use]
    pub fn step(mut self, step: Step) -> Place {
        self.steps.push(step);
        self
    }

    /// The operands in its steps.
    pub fn operands(&self) -> impl Iterator<Item = &Operand> {
        self.steps.iter().flat_map(|step| match step {
            Step::Index(i) => vec![i],
            Step::Field(_) | Step::Named(_) | Step::Payload(..) | Step::Chunks(_) => vec![],
            Step::Range(a, b) => a.iter().chain(b).collect(),
        })
    }
}

/// One step into an aggregate.
#[derive(Clone, Debug)]
pub enum Step {
    /// `[i]`
    Index(Operand),
    /// `.0`
    Field(usize),
    /// `.name`
    Named(Ident),
    /// What a variant, or a struct, of this path holds in a field. The place before it
    /// holds that variant: what reads or writes it stands under a test of it.
    Payload(Box<syn::Path>, syn::Member),
    /// `[a..b]`, `[a..]`, `[..b]`, `[..]`: a part, indexed from 0 again.
    Range(Option<Operand>, Option<Operand>),
    /// `.as_chunks::<N>().0`: a list as one of arrays of that length, without what is left.
    Chunks(TokenStream),
}

impl Step {
    /// The name under which a struct's type keeps what is known of a field.
    pub fn field(&self) -> Option<String> {
        match self {
            Step::Field(k) => Some(k.to_string()),
            Step::Named(name) => Some(name.plain()),
            Step::Payload(path, member) => Some(field_of(path, member)),
            Step::Index(_) | Step::Range(..) | Step::Chunks(_) => None,
        }
    }

    /// Whether two steps are certainly the same.
    pub fn same(&self, other: &Step) -> bool {
        let bound = |a: &Option<Operand>, b: &Option<Operand>| match (a, b) {
            (Some(a), Some(b)) => a.same(b),
            (None, None) => true,
            _ => false,
        };
        match (self, other) {
            (Step::Index(a), Step::Index(b)) => a.same(b),
            (Step::Field(a), Step::Field(b)) => a == b,
            (Step::Named(a), Step::Named(b)) => a == b,
            (Step::Payload(a, m), Step::Payload(b, n)) => a == b && m == n,
            (Step::Range(a, b), Step::Range(c, d)) => bound(a, c) && bound(b, d),
            (Step::Chunks(m), Step::Chunks(n)) => m.to_string() == n.to_string(),
            _ => false,
        }
    }
}

fn field_of(path: &syn::Path, member: &syn::Member) -> String {
    let variant = path.segments.last().map(|s| s.ident.plain()).unwrap_or_default();
    held(&variant, &member.plain())
}

/// The name under which an enum's type keeps what is known of a field of a variant:
/// `Variant.field`, which is no name of a field.
pub fn held(variant: &str, field: &str) -> String {
    format!("{variant}.{field}")
}

/// The reference to what a variant holds, of one to a value that holds that variant:
/// `held!(s, Shape::Circle, r)`.
pub fn payload(
    reference: &TokenStream,
    path: &syn::Path,
    member: &syn::Member,
    krate: &dyn ToTokens,
) -> TokenStream {
    quote!(#krate::__private::held!(#reference, #path, #member))
}
