//! Types as the user wrote them → [`Ty`], and which of them are visibly without
//! derivative.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::{GenericArgument, GenericParam, PathArguments, ReturnType, Type, TypeParamBound, WherePredicate};

use super::{arguments, left_out};
use crate::compiler::ir::left_out::{Definition, LeftOut};
use crate::compiler::ir::{FloatTy, SOME, Ty, User};
use crate::compiler::options::Options;
use crate::compiler::texts::Plain as _;

/// What the generic parameters of the function are.
#[derive(Clone, Debug, Default)]
pub struct Generics {
    /// Type parameters bound by `Float`.
    floats: BTreeMap<String, Ident>,
    functions: HashSet<String>,
    types: HashSet<String>,
    /// Type parameters bound by `Differentiable`.
    users: HashSet<String>,
    /// Type parameters with bounds through which derivatives may flow.
    bounded: HashSet<String>,
    /// Whether types are those of a body, in which values of a type parameter may carry
    /// derivatives.
    in_body: bool,
    /// Whether types are those of the fields of a definition.
    in_field: bool,
    /// The const parameters, with their types.
    pub constants: HashMap<String, Ty>,
    structs: Rc<Structs>,
}

/// What the definitions around a function tell, as far as they are seen: in an annotated
/// module.
#[derive(Clone, Debug, Default)]
pub struct Structs {
    /// The fields of structs, and of variants, without generic parameters.
    pub fields: HashMap<String, Vec<(String, Type)>>,
    /// The structs of floats alone, of a shape that their type determines.
    pub fixed: HashSet<String>,
    /// The traits of types that are `Differentiable`.
    pub holders: HashSet<String>,
    /// The types that hold nothing but integers and the like, and derive no derivative.
    pub discrete: HashSet<String>,
    /// The types that functions give, by the name of the type that they are of, which is
    /// empty for free functions, and by their own.
    pub results: HashMap<(String, String), Type>,
    /// Which methods only look at their receiver, by their names.
    pub accessors: HashMap<String, Looks>,
    /// Which parameters of a function are visibly exclusive references, by the same names.
    pub exclusive: HashMap<(String, String), Vec<bool>>,
    /// How methods take their receivers, by the same names: as exclusive references, as shared
    /// ones, or by value.
    pub borrows: HashMap<(String, String), Option<bool>>,
    /// The name of what `Self` is.
    pub own: Option<String>,
    /// Which fields they leave out.
    pub definitions: Vec<Definition>,
    /// How many arguments generic types take, lifetimes aside.
    pub arguments: HashMap<String, usize>,
    /// Those that are written for them, where they are the same everywhere.
    pub written: HashMap<String, Option<syn::AngleBracketedGenericArguments>>,
}

/// What the methods of a name do.
#[derive(Clone, Debug, PartialEq)]
pub enum Looks {
    /// They only look at their receiver, and give a type without derivative.
    Gives(Box<Type>),
    /// Not all of them.
    Other,
}

impl Looks {
    /// The type that they give.
    pub fn given(&self) -> Option<&Type> {
        match self {
            Looks::Gives(ty) => Some(ty),
            Looks::Other => None,
        }
    }
}

impl Generics {
    /// Reads a signature's generics.
    pub fn of(generics: &syn::Generics) -> Generics {
        let mut found = Generics::default();
        found.read(generics);
        found
    }

    /// Reads those of an item and of a function in it.
    pub fn both(outer: &syn::Generics, inner: &syn::Generics) -> Generics {
        let mut found = Generics::of(outer);
        found.read(inner);
        found
    }

    /// The same in the context that the options tell of.
    pub fn within(options: &Options, generics: &syn::Generics) -> Generics {
        let mut found = Generics { structs: options.structs.clone(), ..Generics::default() };
        if let Some(outer) = &options.outer {
            found.read(outer);
        }
        found.read(generics);
        found
    }

    /// Reads how many arguments the types that stand in a function take.
    #[must_use]
    pub fn seen_in(mut self, item: &syn::ItemFn) -> Generics {
        arguments::read(item, Rc::make_mut(&mut self.structs));
        self
    }

    /// A path as in an expression, which may leave the arguments of a generic type out.
    pub fn told(&self, path: &syn::Path) -> syn::Path {
        arguments::told(&self.structs, self.has_floats(), path)
    }

    /// The same for the types in a body.
    #[must_use]
    pub fn in_body(self) -> Generics {
        Generics { in_body: true, ..self }
    }

    fn read(&mut self, generics: &syn::Generics) {
        let found = self;
        for param in &generics.params {
            match param {
                GenericParam::Type(t) => {
                    found.types.insert(t.ident.plain());
                    found.bounds(&t.ident, t.bounds.iter());
                }
                GenericParam::Const(c) => {
                    let ty = found.lower(&c.ty);
                    found.constants.insert(c.ident.plain(), ty);
                }
                GenericParam::Lifetime(_) => {}
            }
        }
        for predicate in generics.where_clause.iter().flat_map(|w| &w.predicates) {
            if let WherePredicate::Type(t) = predicate
                && let Type::Path(path) = &t.bounded_ty
                && let Some(name) = path.path.get_ident()
            {
                found.bounds(name, t.bounds.iter());
            }
        }
    }

    fn bounds<'b>(&mut self, ident: &Ident, bounds: impl Iterator<Item = &'b TypeParamBound>) {
        let name = ident.plain();
        for bound in bounds {
            let TypeParamBound::Trait(t) = bound else { continue };
            let Some(last) = t.path.segments.last() else { continue };
            match last.ident.plain().as_str() {
                "Float" => drop(self.floats.insert(name.clone(), ident.clone())),
                "Fn" | "FnMut" | "FnOnce" => drop(self.functions.insert(name.clone())),
                "Differentiable" => drop(self.users.insert(name.clone())),
                other if is_inert_bound(other) => {}
                other => {
                    if self.structs.holders.contains(other) {
                        self.users.insert(name.clone());
                    }
                    self.bounded.insert(name.clone());
                }
            }
        }
    }

    /// The type parameters bound by `Float`.
    pub fn floats(&self) -> impl Iterator<Item = &Ident> {
        self.floats.values()
    }

    /// Whether a type parameter is bound by `Float`.
    pub fn has_floats(&self) -> bool {
        !self.floats.is_empty()
    }

    /// Whether a type is a type parameter.
    pub fn is_parameter(&self, ty: &Type) -> bool {
        match ty {
            Type::Group(t) => self.is_parameter(&t.elem),
            Type::Paren(t) => self.is_parameter(&t.elem),
            Type::Reference(t) => self.is_parameter(&t.elem),
            Type::Path(t) => t.path.get_ident().is_some_and(|i| self.types.contains(&i.plain())),
            _ => false,
        }
    }

    /// Whether values of a type may have the methods of an annotated trait: a type
    /// parameter, or `impl Trait`.
    pub fn is_bounded(&self, ty: &Ty) -> bool {
        let Ty::Other(tokens) = ty.peel() else { return false };
        match syn::parse2::<Type>(tokens.clone()) {
            Ok(Type::Path(t)) => t.path.get_ident().is_some_and(|i| self.bounded.contains(&i.plain())),
            Ok(Type::ImplTrait(t)) => !t.bounds.iter().all(|bound| match bound {
                TypeParamBound::Trait(t) => {
                    is_function(bound)
                        || t.path.segments.last().is_some_and(|s| is_inert_bound(&s.ident.plain()))
                }
                _ => true,
            }),
            Ok(_) | Err(_) => false,
        }
    }

    /// A type as far as it is known.
    pub fn lower(&self, ty: &Type) -> Ty {
        match ty {
            Type::Group(t) => self.lower(&t.elem),
            Type::Paren(t) => self.lower(&t.elem),
            Type::Array(t) => Ty::Array(Box::new(self.lower(&t.elem)), t.len.to_token_stream()),
            Type::Slice(t) => Ty::Slice(Box::new(self.lower(&t.elem))),
            Type::Reference(t) => Ty::Ref(t.mutability.is_some(), Box::new(self.lower(&t.elem))),
            Type::Tuple(t) if t.elems.is_empty() => Ty::Unit,
            Type::Tuple(t) => Ty::Tuple(t.elems.iter().map(|t| self.lower(t)).collect()),
            Type::Infer(_) => Ty::Unknown,
            Type::Path(t) if t.qself.is_none() => self.path(&t.path, ty),
            _ => Ty::Other(ty.to_token_stream()),
        }
    }

    fn path(&self, path: &syn::Path, ty: &Type) -> Ty {
        let Some(last) = path.segments.last() else { return Ty::Unknown };
        let name = last.ident.plain();
        let plain = path.segments.len() == 1;
        let primitive = plain || path.segments.iter().any(|s| s.ident == "primitive");
        if let Some(scalar) = scalar(&name).filter(|_| primitive) {
            return scalar;
        }
        if plain && self.floats.contains_key(&name) {
            return Ty::Float(FloatTy::Param(last.ident.clone()));
        }
        let module = path.segments.iter().rev().nth(1).map(|s| s.ident.plain());
        if name == "Vec" && module.is_none_or(|m| m == "vec") {
            return Ty::Vec(Box::new(self.argument(&last.arguments)));
        }
        if plain && (self.users.contains(&name) || (self.in_body && self.bounded.contains(&name))) {
            return Ty::User(User { tokens: Some(ty.to_token_stream()), fields: Vec::new(), fixed: false });
        }
        if name == "Option"
            && let Some(option) = self.option(last, ty)
        {
            return option;
        }
        // A holder of the standard library has its arguments behind it: `Cell` is the user's.
        let own =
            plain && matches!(last.arguments, PathArguments::None) && !matches!(&*name, "Result" | "Option");
        let standard = is_standard(&name) && !own;
        // rustc finds out whether what is in a box in a field has a derivative.
        if self.in_field && standard && !self.is_inert(ty) {
            return Ty::Unknown;
        }
        if (plain && self.types.contains(&name)) || standard || self.is_certainly_inert(ty) {
            return Ty::Other(ty.to_token_stream());
        }
        // Other names may also be those of the user's types.
        let plausible = matches!(last.arguments, PathArguments::None) && USED_TOO.contains(&name.as_str());
        if self.is_inert(ty) && (!self.in_body || (WHOLLY.contains(&name.as_str()) && !plausible)) {
            return Ty::Other(ty.to_token_stream());
        }
        let fields = if plain { self.fields(&name) } else { Vec::new() };
        let fixed = plain && self.structs.fixed.contains(&name);
        Ty::User(User { tokens: Some(ty.to_token_stream()), fields, fixed })
    }

    /// An `Option` of what may have a derivative, as the enum that it is; references in
    /// one are not followed.
    fn option(&self, last: &syn::PathSegment, ty: &Type) -> Option<Ty> {
        let inside = self.argument(&last.arguments);
        let fits = inside.may_be_active() && !matches!(inside, Ty::Ref(..) | Ty::Unknown);
        let fields = vec![(SOME.to_owned(), inside)];
        (fits && !self.is_inert(ty))
            .then(|| Ty::User(User { tokens: Some(ty.to_token_stream()), fields, fixed: false }))
    }

    /// The type of a field, as written, of a struct whose definition is seen.
    pub fn field(&self, of: &Type, name: &str) -> Option<&Type> {
        let of = match of {
            Type::Reference(t) => return self.field(&t.elem, name),
            Type::Path(path) => path.path.get_ident()?.plain(),
            _ => return None,
        };
        self.structs.fields.get(&of)?.iter().find(|(field, _)| field == name).map(|(_, ty)| ty)
    }

    /// The fields that the structs which are seen leave out.
    pub fn left_out(&self) -> LeftOut {
        let mut definitions = left_out::derived();
        definitions.extend(self.structs.definitions.iter().cloned());
        LeftOut { definitions: Rc::new(definitions), own: self.structs.own.clone() }
    }

    /// The name of the type that the function is of, where that is seen.
    pub fn own(&self) -> Option<&String> {
        self.structs.own.as_ref()
    }

    /// Whether a parameter of a function is visibly an exclusive reference: of one of a
    /// type, or of a free one, whose definition is seen.
    pub fn takes_exclusively(&self, of: &str, name: &str, k: usize) -> bool {
        let of = if of == "Self" { self.structs.own.as_deref().unwrap_or(of) } else { of };
        let params = self.structs.exclusive.get(&(of.to_owned(), name.to_owned()));
        params.and_then(|params| params.get(k)).is_some_and(|exclusive| *exclusive)
    }

    /// Whether a method takes its receiver as an exclusive reference, or as a shared one;
    /// `None` where it takes it by value, or its definition is not seen.
    pub fn receiver(&self, of: &str, method: &str) -> Option<bool> {
        *self.structs.borrows.get(&(of.to_owned(), method.to_owned()))?
    }

    /// The name of a type of the user's, where it is one word.
    pub fn owner(&self, of: &Ty) -> Option<String> {
        let Ty::User(User { tokens: Some(tokens), .. }) = of.peel() else { return None };
        let path: syn::Path = syn::parse2(tokens.clone()).ok()?;
        let name = path.segments.first().filter(|_| path.segments.len() == 1)?.ident.plain();
        if name == "Self" { self.structs.own.clone() } else { Some(name) }
    }

    /// What is seen of the methods of a name.
    pub fn accessor(&self, name: &str) -> Option<&Looks> {
        self.structs.accessors.get(name)
    }

    /// The type, as written, that a function gives whose definition is seen.
    pub fn given(&self, of: &str, name: &str) -> Option<&Type> {
        self.structs.results.get(&(of.to_owned(), name.to_owned()))
    }

    /// What a function gives whose definition is seen: one of a type, or a free one.
    pub fn result(&self, of: Option<&Ty>, name: &str) -> Ty {
        let of = match of.map(Ty::peel) {
            None => Some(String::new()),
            Some(Ty::User(User { tokens: Some(tokens), .. })) => match tokens.to_string().as_str() {
                "Self" => self.structs.own.clone(),
                name => Some(name.to_owned()),
            },
            Some(_) => None,
        };
        let ty = of.and_then(|of| self.structs.results.get(&(of, name.to_owned())));
        ty.map(|ty| self.lower(ty)).unwrap_or_default()
    }

    /// The names of the fields of a struct whose definition is seen.
    pub fn field_names(&self, path: &syn::Path) -> Option<Vec<Ident>> {
        let name = path.segments.first().filter(|_| path.segments.len() == 1)?.ident.plain();
        let fields = self.structs.fields.get(&name)?;
        fields.iter().map(|(name, _)| syn::parse_str(name).ok()).collect()
    }

    /// Whether the definition of a struct is seen, with fields that may hold floats.
    pub fn has_float_fields(&self, name: &str) -> bool {
        self.fields(name).iter().any(|(_, ty)| ty.may_be_active())
    }

    /// The fields of a struct whose definition is seen.
    fn fields(&self, name: &str) -> Vec<(String, Ty)> {
        let Some(fields) = self.structs.fields.get(name) else { return Vec::new() };
        // A type may contain itself, in a `Vec`: there it is not looked into again.
        let mut others = (*self.structs).clone();
        others.fields.remove(name);
        let inner = Generics { structs: Rc::new(others), in_field: true, ..self.clone() };
        fields.iter().map(|(name, ty)| (name.clone(), inner.lower(ty))).collect()
    }

    fn argument(&self, arguments: &PathArguments) -> Ty {
        type_arguments(arguments).next().map_or(Ty::Unknown, |t| self.lower(t))
    }

    /// Whether values of a type visibly hold no derivative.
    pub fn is_inert(&self, ty: &Type) -> bool {
        every_part(ty, &|ty| match ty {
            Type::BareFn(_) | Type::Never(_) => true,
            Type::ImplTrait(t) => t.bounds.iter().any(is_function),
            Type::TraitObject(t) => t.bounds.iter().any(is_function),
            Type::Path(t) => t.qself.is_none() && self.inert_path(&t.path),
            _ => false,
        })
    }

    /// Whether values of a type can hold no derivative, even if what they are made from is
    /// varied: names that a user's type may have too are not trusted.
    pub fn is_certainly_inert(&self, ty: &Type) -> bool {
        every_part(ty, &|ty| match ty {
            Type::BareFn(_) | Type::Never(_) => true,
            Type::Path(t) if t.qself.is_none() => {
                let seen = |name: &Ident| self.structs.discrete.contains(&name.plain());
                t.path.get_ident().is_some_and(seen)
                    || t.path.segments.last().is_some_and(|last| self.is_certain(last))
            }
            _ => false,
        })
    }

    fn is_certain(&self, last: &syn::PathSegment) -> bool {
        let name = last.ident.plain();
        match &last.arguments {
            PathArguments::None => {
                let whole = WHOLLY.contains(&name.as_str()) && !USED_TOO.contains(&name.as_str());
                whole || scalar(&name).is_some_and(|t| !t.is_float())
            }
            PathArguments::AngleBracketed(list) => {
                let standard = name == "Vec" || WHOLLY.contains(&name.as_str()) || is_standard(&name);
                let inert = |a: &GenericArgument| match a {
                    GenericArgument::Type(t) => self.is_certainly_inert(t),
                    _ => true,
                };
                standard && list.args.iter().all(inert)
            }
            PathArguments::Parenthesized(_) => false,
        }
    }

    fn inert_path(&self, path: &syn::Path) -> bool {
        let Some(last) = path.segments.last() else { return false };
        let name = last.ident.plain();
        let plain = path.segments.len() == 1;
        if WHOLLY.contains(&name.as_str()) || (plain && self.functions.contains(&name)) {
            return true;
        }
        match scalar(&name) {
            Some(Ty::Float(_)) => false,
            Some(_) => true,
            None => match &last.arguments {
                PathArguments::AngleBracketed(_) => {
                    let mut types = type_arguments(&last.arguments).peekable();
                    types.peek().is_some() && types.all(|t| self.is_inert(t))
                }
                PathArguments::Parenthesized(_) => true,
                PathArguments::None => false,
            },
        }
    }
}

/// Whether something is true of all that a type is made of by references, arrays and
/// tuples.
fn every_part(ty: &Type, test: &dyn Fn(&Type) -> bool) -> bool {
    match ty {
        Type::Group(t) => every_part(&t.elem, test),
        Type::Paren(t) => every_part(&t.elem, test),
        Type::Array(t) => every_part(&t.elem, test),
        Type::Slice(t) => every_part(&t.elem, test),
        Type::Reference(t) => every_part(&t.elem, test),
        Type::Tuple(t) => t.elems.iter().all(|t| every_part(t, test)),
        other => test(other),
    }
}

/// The types in angle brackets behind a name.
pub fn type_arguments(arguments: &PathArguments) -> impl Iterator<Item = &Type> {
    let list = match arguments {
        PathArguments::AngleBracketed(list) => Some(&list.args),
        PathArguments::None | PathArguments::Parenthesized(_) => None,
    };
    list.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(t) => Some(t),
        _ => None,
    })
}

/// A type without parentheses and invisible groups around it.
pub fn peel_type(ty: &Type) -> &Type {
    match ty {
        Type::Group(t) => peel_type(&t.elem),
        Type::Paren(t) => peel_type(&t.elem),
        _ => ty,
    }
}

/// Types of the standard library that hold nothing that is differentiated, whatever their
/// generic arguments.
const WHOLLY: [&str; 24] = [
    "String",
    "str",
    "char",
    "HashMap",
    "HashSet",
    "BTreeMap",
    "BTreeSet",
    "Range",
    "RangeInclusive",
    "RangeFrom",
    "RangeTo",
    "RangeToInclusive",
    "RangeFull",
    "Ordering",
    "Duration",
    "Instant",
    "PathBuf",
    "Path",
    "OsString",
    "OsStr",
    "CString",
    "CStr",
    "PhantomData",
    "TypeId",
];

/// Those of them that a type of the user's may well be called too.
const USED_TOO: [&str; 9] = [
    "Range",
    "RangeInclusive",
    "RangeFrom",
    "RangeTo",
    "RangeToInclusive",
    "RangeFull",
    "Duration",
    "Instant",
    "Path",
];

/// Bounds whose methods take and give nothing that has a derivative.
fn is_inert_bound(name: &str) -> bool {
    const INERT: [&str; 38] = [
        "Rng",
        "RngCore",
        "RngExt",
        "Read",
        "BufRead",
        "Write",
        "Seek",
        "Hash",
        "Hasher",
        "BuildHasher",
        "Debug",
        "Display",
        "Error",
        "Send",
        "Sync",
        "Unpin",
        "Sized",
        "Any",
        "Clone",
        "Copy",
        "From",
        "Into",
        "TryFrom",
        "TryInto",
        "AsRef",
        "Borrow",
        "ToString",
        "FromStr",
        "Iterator",
        "IntoIterator",
        "ExactSizeIterator",
        "DoubleEndedIterator",
        "Default",
        "Eq",
        "PartialEq",
        "Ord",
        "PartialOrd",
        "Drop",
    ];
    INERT.contains(&name)
}

/// Types of the standard library that are not looked into.
pub fn is_standard(name: &str) -> bool {
    const STANDARD: [&str; 24] = [
        "Option",
        "Result",
        "Box",
        "Rc",
        "Arc",
        "Weak",
        "Cell",
        "RefCell",
        "OnceCell",
        "LazyCell",
        "Mutex",
        "RwLock",
        "OnceLock",
        "LazyLock",
        "UnsafeCell",
        "Cow",
        "Pin",
        "NonNull",
        "VecDeque",
        "LinkedList",
        "BinaryHeap",
        "ManuallyDrop",
        "MaybeUninit",
        "Wrapping",
    ];
    STANDARD.contains(&name)
}

fn is_function(bound: &TypeParamBound) -> bool {
    let TypeParamBound::Trait(t) = bound else { return false };
    t.path.segments.last().is_some_and(|s| matches!(s.arguments, PathArguments::Parenthesized(_)))
}

/// The primitive scalar of this name.
pub fn scalar(name: &str) -> Option<Ty> {
    const INTEGERS: [&str; 12] =
        ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    Some(match name {
        "f64" => Ty::F64,
        "f32" => Ty::Float(FloatTy::F32),
        "bool" => Ty::Bool,
        _ if INTEGERS.contains(&name) => Ty::Int(Some(Ident::new(name, proc_macro2::Span::call_site()))),
        _ => return None,
    })
}

/// The type after `->`.
pub fn result(output: &ReturnType, generics: &Generics) -> Ty {
    match output {
        ReturnType::Default => Ty::Unit,
        ReturnType::Type(_, t) => generics.lower(t),
    }
}

/// A type as the user would write it.
pub fn spelled(ty: &Type) -> String {
    let text = ty.to_token_stream().to_string();
    let tight = [
        ("& ", "&"),
        ("* const", "*const"),
        ("* mut", "*mut"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ::", "::"),
        (":: ", "::"),
        (" ,", ","),
        ("[ ", "["),
        (" ]", "]"),
        (" ;", ";"),
        ("( ", "("),
        (" )", ")"),
    ];
    tight.iter().fold(text, |text, (from, to)| text.replace(from, to))
}
