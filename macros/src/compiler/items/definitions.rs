//! What the definitions in an annotated module tell of types: takes its items, gives
//! the fields of structs and of variants, what functions and methods return, and which of
//! their parameters are exclusive references.
//!
//! What has generic parameters is left out, and so is a name that means two things. In a
//! field's type, a name that does not mean what is defined here is not looked into.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use syn::visit_mut::{self, VisitMut};
use syn::{FnArg, GenericArgument, ImplItem, Item, PathArguments, ReturnType, Signature, Type};

use super::known::derives;
use super::own_name;
use super::scope::{Own, Scope};
use crate::compiler::ir::held;
use crate::compiler::lower::ty::{Looks, type_arguments};
use crate::compiler::lower::{Structs, arguments, left_out, scalar};
use crate::compiler::texts::Plain;

/// Reads a module, and the modules in it.
pub fn read(items: &[Item], scope: &Scope, found: &mut Structs) {
    let (mut fields, mut differentiable) = (Unique::default(), HashSet::new());
    let (mut homes, mut generic) = (HashMap::new(), Unique::default());
    let mut structs: HashMap<String, Vec<Type>> = HashMap::new();
    each(items, &mut Vec::new(), &mut |item, _| found.definitions.extend(left_out::definition(item)));
    let names: Vec<String> = found.definitions.iter().map(|d| d.name.clone()).collect();
    let once = |name: &String| names.iter().filter(|n| *n == name).count() == 1;
    found.definitions.iter_mut().for_each(|d| d.here = once(&d.name));
    each(items, &mut Vec::new(), &mut |item, at| match item {
        Item::Struct(item) if item.generics.params.is_empty() => {
            if item.attrs.iter().any(derives) {
                differentiable.insert(item.ident.plain());
                if item.fields.iter().all(|field| field.attrs.is_empty() || is_documented(field)) {
                    let types = item.fields.iter().map(|field| field.ty.clone());
                    structs.insert(item.ident.plain(), types.collect());
                }
            }
            homes.insert(item.ident.plain(), at.to_vec());
            fields.add(item.ident.plain(), named(&item.fields).collect::<Vec<_>>());
        }
        Item::Enum(item) if item.generics.params.is_empty() => {
            let of = |variant: &syn::Variant| {
                let name = variant.ident.plain();
                let named: Vec<_> = named(&variant.fields).collect();
                named.into_iter().map(move |(field, ty)| (held(&name, &field), ty))
            };
            homes.insert(item.ident.plain(), at.to_vec());
            fields.add(item.ident.plain(), item.variants.iter().flat_map(of).collect());
        }
        Item::Struct(syn::ItemStruct { ident, generics, .. })
        | Item::Enum(syn::ItemEnum { ident, generics, .. })
            if arguments::of(generics) > 0 =>
        {
            generic.add(ident.plain(), arguments::of(generics));
        }
        _ => {}
    });
    found.arguments = generic.found();
    found.fields = fields.found();
    let holds_none = |name: &String| found.fields[name].iter().all(|(_, ty)| is_discrete(ty));
    let kinds = found.fields.keys().filter(|name| !differentiable.contains(*name) && holds_none(name));
    found.discrete = kinds.cloned().collect();
    let known: HashSet<String> = found.fields.keys().cloned().collect();
    for (name, fields) in &mut found.fields {
        let other = |n: &String| known.contains(n) && !scope.sees(&homes[name], n);
        fields.iter_mut().for_each(|(_, ty)| Blank(&other).visit_type_mut(ty));
    }
    differentiable.retain(|name| found.fields.contains_key(name));
    each(items, &mut Vec::new(), &mut |item, _| match item {
        Item::Impl(block) => accessors(block, found),
        Item::Trait(block) => {
            if super::is_differentiable(block) {
                found.holders.insert(block.ident.plain());
            }
            for item in &block.items {
                if let syn::TraitItem::Fn(method) = item {
                    accessor(&method.sig, found);
                }
            }
        }
        _ => {}
    });
    let (mut results, mut exclusive, mut borrows) = (Unique::default(), Unique::default(), Unique::default());
    each(items, &mut Vec::new(), &mut |item, _| match item {
        Item::Fn(item) => {
            let name = (String::new(), item.sig.ident.plain());
            exclusive.add(name.clone(), are_exclusive(&item.sig));
            results.add(name, result(&item.sig, None));
        }
        Item::Impl(block) if block.generics.type_params().next().is_none() => {
            let Some(own) = own_name(&block.self_ty) else { return };
            for item in &block.items {
                if let ImplItem::Fn(method) = item {
                    let of = Some(&*block.self_ty);
                    let name = (own.clone(), method.sig.ident.plain());
                    exclusive.add(name.clone(), are_exclusive(&method.sig));
                    borrows.add(name.clone(), borrowed(&method.sig));
                    let told = arguments::of(&block.generics) == 0;
                    results.add(name, result(&method.sig, of).filter(|_| told));
                }
            }
        }
        _ => {}
    });
    structs.retain(|name, _| found.fields.contains_key(name));
    loop {
        let names: HashSet<String> = structs.keys().cloned().collect();
        let is_fixed = |name: &String, types: &Vec<Type>| {
            let seen = |ty: &Type| is_fixed(ty, &|n| names.contains(n) && scope.sees(&homes[name], n));
            !types.is_empty() && types.iter().all(seen)
        };
        structs.retain(|name, types| is_fixed(name, types));
        if structs.len() == names.len() {
            found.fixed = names;
            break;
        }
    }
    let told = |ty: &Type| is_plain(ty, &differentiable);
    found.results =
        results.found().into_iter().filter_map(|(name, ty)| Some((name, ty.filter(told)?))).collect();
    found.exclusive = exclusive.found();
    found.borrows = borrows.found();
}

/// Which methods of an `impl` only look at their receiver.
fn accessors(block: &syn::ItemImpl, found: &mut Structs) {
    for item in &block.items {
        if let ImplItem::Fn(method) = item {
            accessor(&method.sig, found);
        }
    }
}

/// Reads an `impl` that stands alone.
pub fn read_block(block: &syn::ItemImpl, found: &mut Structs) {
    accessors(block, found);
    let Some(own) = own_name(&block.self_ty) else { return };
    for item in &block.items {
        if let ImplItem::Fn(method) = item {
            let name = (own.clone(), method.sig.ident.plain());
            found.exclusive.insert(name.clone(), are_exclusive(&method.sig));
            found.borrows.insert(name, borrowed(&method.sig));
        }
    }
}

/// Notes a method; where several have its name, all must be such.
fn accessor(sig: &Signature, found: &mut Structs) {
    let Some(receiver) = sig.receiver() else { return };
    let shared = receiver.reference.is_some() && receiver.mutability.is_none();
    let given = match &sig.output {
        ReturnType::Type(_, ty) if shared && is_discrete(ty) => Looks::Gives(ty.clone()),
        _ => Looks::Other,
    };
    let known = found.accessors.entry(sig.ident.plain()).or_insert_with(|| given.clone());
    *known = match (&*known, given) {
        (Looks::Gives(one), Looks::Gives(other)) if **one == *other => Looks::Gives(other),
        (Looks::Gives(_), Looks::Gives(_)) => Looks::Gives(Box::new(syn::parse_quote!(_))),
        _ => Looks::Other,
    };
}

/// Whether a type is one of integers and the like, that the runtime calls discrete.
fn is_discrete(ty: &Type) -> bool {
    match ty {
        Type::Array(t) => is_discrete(&t.elem),
        Type::Tuple(t) => t.elems.iter().all(is_discrete),
        Type::Path(t) if t.qself.is_none() => {
            let Some(last) = t.path.segments.last() else { return false };
            let name = last.ident.plain();
            let integer = scalar(&name).is_some_and(|ty| !ty.is_float());
            let mut arguments = type_arguments(&last.arguments);
            integer || matches!(&*name, "Option" | "Range") && arguments.all(is_discrete)
        }
        _ => false,
    }
}

/// What is found under a name, if that is one thing.
struct Unique<K, T> {
    found: HashMap<K, T>,
    twice: HashSet<K>,
}

impl<K, T> Default for Unique<K, T> {
    fn default() -> Self {
        Unique { found: HashMap::new(), twice: HashSet::new() }
    }
}

impl<K: Clone + Eq + Hash, T> Unique<K, T> {
    fn add(&mut self, name: K, what: T) {
        if self.found.insert(name.clone(), what).is_some() {
            self.twice.insert(name);
        }
    }

    fn found(mut self) -> HashMap<K, T> {
        self.found.retain(|name, _| !self.twice.contains(name));
        self.found
    }
}

/// What of the definitions the names in the module at a path mean.
pub fn seen(all: &Structs, scope: &Scope, at: &[String]) -> Structs {
    without(all, &|name| !scope.sees(at, name))
}

/// What of the definitions the names in a function mean.
pub fn seen_in(all: &Structs, own: &Own) -> Structs {
    without(all, &|name| name != "Self" && (own.all || own.names.contains(name)))
}

fn without(all: &Structs, other: &dyn Fn(&str) -> bool) -> Structs {
    let mut some = all.clone();
    some.fields.retain(|name, _| !other(name));
    some.fixed.retain(|name| !other(name));
    some.discrete.retain(|name| !other(name));
    some.holders.retain(|name| !other(name));
    some.arguments.retain(|name, _| !other(name));
    some.definitions.iter_mut().filter(|d| other(&d.name)).for_each(|d| d.here = false);
    let means = |(of, name): &(String, String)| !other(if of.is_empty() { name } else { of });
    some.results.retain(|name, _| means(name));
    some.exclusive.retain(|name, _| means(name));
    some.borrows.retain(|name, _| means(name));
    some
}

/// Goes through the items of a module and of those in it, with the path from it.
fn each(items: &[Item], at: &mut Vec<String>, f: &mut impl FnMut(&Item, &[String])) {
    for item in items {
        f(item, at);
        if let Item::Mod(item) = item {
            at.push(item.ident.plain());
            item.content.iter().for_each(|(_, items)| each(items, at, f));
            at.pop();
        }
    }
}

/// Takes types out whose names mean something else.
struct Blank<'f>(&'f dyn Fn(&String) -> bool);

impl VisitMut for Blank<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if matches!(ty, Type::Path(path) if path.path.get_ident().is_some_and(|name| (self.0)(&name.plain())))
        {
            *ty = syn::parse_quote!(_);
        }
        visit_mut::visit_type_mut(self, ty);
    }
}

/// Fields with their names or positions.
fn named(fields: &syn::Fields) -> impl Iterator<Item = (String, Type)> {
    fields.iter().enumerate().map(|(k, field)| {
        let name = field.ident.as_ref().map_or_else(|| k.to_string(), Plain::plain);
        (name, field.ty.clone())
    })
}

/// The type that a function gives, in which `Self` is written out.
fn result(sig: &Signature, own: Option<&Type>) -> Option<Type> {
    struct Own<'t>(&'t Type);
    impl VisitMut for Own<'_> {
        fn visit_type_mut(&mut self, ty: &mut Type) {
            if matches!(ty, Type::Path(path) if path.path.is_ident("Self")) {
                *ty = self.0.clone();
            }
            visit_mut::visit_type_mut(self, ty);
        }
    }
    let ReturnType::Type(_, ty) = &sig.output else { return None };
    if arguments::of(&sig.generics) > 0 {
        return None;
    }
    let mut ty = (**ty).clone();
    if let Some(own) = own {
        Own(own).visit_type_mut(&mut ty);
    }
    Some(ty)
}

/// Whether a method takes its receiver as an exclusive reference, or as a shared one.
fn borrowed(sig: &Signature) -> Option<bool> {
    let receiver = sig.receiver().filter(|receiver| receiver.reference.is_some())?;
    Some(receiver.mutability.is_some())
}

/// Which parameters are visibly exclusive references.
fn are_exclusive(sig: &Signature) -> Vec<bool> {
    let is_exclusive = |input: &FnArg| match input {
        FnArg::Typed(typed) => matches!(&*typed.ty, Type::Reference(t) if t.mutability.is_some()),
        FnArg::Receiver(receiver) => receiver.reference.is_some() && receiver.mutability.is_some(),
    };
    sig.inputs.iter().map(is_exclusive).collect()
}

/// Whether nothing but documentation stands before a field.
fn is_documented(field: &syn::Field) -> bool {
    field.attrs.iter().all(|attr| attr.path().is_ident("doc"))
}

/// Whether a type is made of floats, in arrays and in such structs.
fn is_fixed(ty: &Type, is_struct: &dyn Fn(&str) -> bool) -> bool {
    match ty {
        Type::Array(t) => is_fixed(&t.elem, is_struct),
        Type::Path(t) if t.qself.is_none() => t.path.get_ident().is_some_and(|name| {
            let name = name.plain();
            matches!(name.as_str(), "f64" | "f32") || is_struct(&name)
        }),
        _ => false,
    }
}

/// Whether a type is made of floats and of structs only that hold derivatives.
fn is_plain(ty: &Type, structs: &HashSet<String>) -> bool {
    match ty {
        Type::Array(t) => is_plain(&t.elem, structs),
        Type::Tuple(t) => !t.elems.is_empty() && t.elems.iter().all(|t| is_plain(t, structs)),
        Type::Path(t) if t.qself.is_none() && t.path.segments.len() == 1 => {
            let last = &t.path.segments[0];
            let name = last.ident.plain();
            match &last.arguments {
                PathArguments::None => structs.contains(&name) || matches!(name.as_str(), "f64" | "f32"),
                PathArguments::AngleBracketed(list) if name == "Vec" && list.args.len() == 1 => {
                    matches!(&list.args[0], GenericArgument::Type(t) if is_plain(t, structs))
                }
                PathArguments::AngleBracketed(_) | PathArguments::Parenthesized(_) => false,
            }
        }
        _ => false,
    }
}
