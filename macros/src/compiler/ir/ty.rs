//! Types as far as the macro can know them.

use proc_macro2::{Ident, TokenStream, TokenTree};

use super::Callee;

/// What is known of a variable's type. The macro sees tokens only, so `Unknown`
/// is common; what the passes then assume, the emitted code states, and rustc
/// checks.
#[derive(Clone, Debug, Default)]
pub enum Ty {
    /// A floating-point scalar.
    Float(FloatTy),
    /// A primitive integer; `None` where only its use tells that it is one.
    Int(Option<Ident>),
    /// `bool`.
    Bool,
    /// `[T; N]`, with the length as written.
    Array(Box<Ty>, TokenStream),
    /// `[T]`, always behind a reference.
    Slice(Box<Ty>),
    /// `Vec<T>`.
    Vec(Box<Ty>),
    /// Something that is indexed: an array, a slice or a `Vec`.
    Seq(Box<Ty>),
    /// `(A, B, ..)`; never empty.
    Tuple(Vec<Ty>),
    /// A type of the user's that may hold floats.
    User(User),
    /// `&T` or `&mut T`.
    Ref(bool, Box<Ty>),
    /// `()`.
    Unit,
    /// Storage of the reverse sweep: a last-in first-out list of `T`.
    Stack(Box<Ty>),
    /// Storage of the reverse sweep: slices of `T`, the last one on top.
    Frames(Box<Ty>),
    /// What the forward half of a linked call leaves for its reverse half.
    Residual(Box<Callee>),
    /// Any other type, as the user wrote it.
    Other(TokenStream),
    /// Not known.
    #[default]
    Unknown,
}

/// The name of what is in an `Option`, as [`Step::field`](super::Step::field) gives it.
pub const SOME: &str = "Some.0";

/// A struct or an enum of the user's, or an `Option`.
#[derive(Clone, Debug, Default)]
pub struct User {
    /// As the user wrote it; `None` where only its use tells that it is one.
    pub tokens: Option<TokenStream>,
    /// What is known of its fields, by name or position.
    pub fields: Vec<(String, Ty)>,
    /// Whether it is a struct of floats alone, of a shape that its type determines.
    pub fixed: bool,
}

/// Whether a type has `_` in it.
pub fn is_open(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|t| matches!(t, TokenTree::Ident(i) if i == "_"))
}

impl User {
    /// What is known of a field's type.
    pub fn field(&self, name: &str) -> Ty {
        self.fields.iter().find(|(n, _)| n == name).map(|(_, t)| t.clone()).unwrap_or_default()
    }

    /// Whether arguments of a generic type are left to be inferred.
    pub fn is_open(&self) -> bool {
        self.tokens.as_ref().is_some_and(is_open)
    }

    /// What is known of what is in an `Option`.
    pub fn some(&self) -> Option<&Ty> {
        self.fields.iter().find(|(name, _)| name == SOME).map(|(_, ty)| ty)
    }

    /// The same type, with more known of a field.
    #[must_use]
    pub fn with(mut self, name: &str, ty: Ty) -> User {
        match self.fields.iter_mut().find(|(n, _)| n == name) {
            Some((_, old)) => *old = ty,
            None => self.fields.push((name.to_owned(), ty)),
        }
        self
    }
}

/// Which floating-point type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FloatTy {
    /// `f64`.
    F64,
    /// `f32`.
    F32,
    /// A type parameter that is bound by a float trait.
    Param(Ident),
    /// A float whose width rustc infers.
    Any,
}

impl Ty {
    /// `f64`.
    pub const F64: Ty = Ty::Float(FloatTy::F64);
    /// An integer type left to inference.
    pub const INT: Ty = Ty::Int(None);

    /// `usize`.
    pub fn usize() -> Ty {
        Ty::Int(Some(Ident::new("usize", proc_macro2::Span::call_site())))
    }

    /// The type behind any number of references.
    pub fn peel(&self) -> &Ty {
        match self {
            Ty::Ref(_, inner) => inner.peel(),
            _ => self,
        }
    }

    /// The type of `self[i]`, looking through references.
    pub fn element(&self) -> Option<&Ty> {
        match self.peel() {
            Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) | Ty::Seq(t) => Some(t),
            _ => None,
        }
    }

    /// Whether this is a floating-point scalar.
    pub fn is_float(&self) -> bool {
        matches!(self, Ty::Float(_))
    }

    /// Whether this is certainly a scalar: float, integer or `bool`.
    pub fn is_scalar(&self) -> bool {
        matches!(self, Ty::Float(_) | Ty::Int(_) | Ty::Bool)
    }

    /// The type of an owned value in the shape of one that may be behind a reference.
    #[must_use]
    pub fn owned(&self) -> Ty {
        match self.peel() {
            Ty::Slice(element) => Ty::Vec(element.clone()),
            other => other.clone(),
        }
    }

    /// Whether it is visibly made of floats, lists and tuples alone.
    pub fn is_of_floats(&self) -> bool {
        match self {
            Ty::Float(_) => true,
            Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) => t.is_of_floats(),
            Ty::Tuple(ts) => ts.iter().all(Ty::is_of_floats),
            _ => false,
        }
    }

    /// How many floats are in a value, where that is a number in the code.
    pub fn scalars(&self) -> Option<usize> {
        match self {
            Ty::Float(_) => Some(1),
            Ty::Array(t, len) => {
                let len: syn::LitInt = syn::parse2(len.clone()).ok()?;
                t.scalars()?.checked_mul(len.base10_parse().ok()?)
            }
            Ty::Tuple(ts) => ts.iter().map(Ty::scalars).sum(),
            _ => None,
        }
    }

    /// Whether it alone says what its zero is.
    pub fn has_fixed_shape(&self) -> bool {
        match self {
            Ty::Float(_) | Ty::Int(_) | Ty::Bool => true,
            Ty::Array(t, _) => t.has_fixed_shape(),
            Ty::Tuple(ts) => ts.iter().all(Ty::has_fixed_shape),
            _ => false,
        }
    }

    /// Whether it alone says what the zero of an adjoint of it is.
    pub fn has_zero(&self) -> bool {
        match self {
            Ty::Array(t, _) => t.has_zero(),
            Ty::User(user) => user.fixed && user.tokens.is_some(),
            other => other.has_fixed_shape(),
        }
    }

    /// Whether values of this type are arrays, slices, vectors, tuples or structs.
    pub fn is_aggregate(&self) -> bool {
        matches!(
            self.peel(),
            Ty::Array(..) | Ty::Slice(_) | Ty::Vec(_) | Ty::Seq(_) | Ty::Tuple(_) | Ty::User(_)
        )
    }

    /// Whether nothing is known but what it is used for.
    pub fn is_open(&self) -> bool {
        matches!(self, Ty::Unknown | Ty::Seq(_) | Ty::User(User { tokens: None, .. }))
    }

    /// Whether using a value of the type may move it.
    pub fn owns(&self) -> bool {
        match self {
            Ty::Vec(_) | Ty::Seq(_) | Ty::User(_) | Ty::Other(_) | Ty::Unknown => true,
            Ty::Array(t, _) => t.owns(),
            Ty::Tuple(ts) => ts.iter().any(Ty::owns),
            _ => false,
        }
    }

    /// Whether a struct of the user's is in it.
    pub fn has_user(&self) -> bool {
        match self {
            Ty::User(_) => true,
            Ty::Array(t, _)
            | Ty::Slice(t)
            | Ty::Vec(t)
            | Ty::Seq(t)
            | Ty::Ref(_, t)
            | Ty::Stack(t)
            | Ty::Frames(t) => t.has_user(),
            Ty::Tuple(ts) => ts.iter().any(Ty::has_user),
            Ty::Float(_)
            | Ty::Int(_)
            | Ty::Bool
            | Ty::Unit
            | Ty::Residual(_)
            | Ty::Other(_)
            | Ty::Unknown => false,
        }
    }

    /// The type as one of a variable that is taken to hold no derivative.
    #[must_use]
    pub fn without_derivative(self) -> Ty {
        match self {
            Ty::Ref(mutable, inner) => Ty::Ref(mutable, Box::new(inner.without_derivative())),
            Ty::User(User { tokens: Some(tokens), .. }) | Ty::Other(tokens) => Ty::Other(tokens),
            _ => Ty::Other(quote::quote!(_)),
        }
    }

    /// Whether a value of this type can carry a derivative: a float or an
    /// aggregate of floats. `Unknown` may.
    pub fn may_be_active(&self) -> bool {
        match self {
            Ty::Float(_) | Ty::User(_) | Ty::Unknown => true,
            Ty::Array(t, _)
            | Ty::Slice(t)
            | Ty::Vec(t)
            | Ty::Seq(t)
            | Ty::Ref(_, t)
            | Ty::Stack(t)
            | Ty::Frames(t) => t.may_be_active(),
            Ty::Tuple(ts) => ts.iter().any(Ty::may_be_active),
            Ty::Int(_) | Ty::Bool | Ty::Unit | Ty::Residual(_) | Ty::Other(_) => false,
        }
    }
}
