//! Types of functions, as parameters have them.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{
    BoundLifetimes, GenericParam, PathArguments, ReturnType, Type, TypeParamBound, WherePredicate,
    parse_quote,
};

use crate::compiler::ir::{Called, Ty};
use crate::compiler::lower::ty::{Generics, type_arguments};

/// How values of a type are called, if they are functions.
pub fn called(ty: &Type, of: &syn::Generics, generics: &Generics) -> Option<Called> {
    let (lifetimes, inputs, output) = signature(ty, of)?;
    let known = |t: &Type| (t.clone(), generics.lower(t));
    let output = match output {
        ReturnType::Default => (parse_quote!(()), Ty::Unit),
        ReturnType::Type(_, t) => known(&t),
    };
    let owned = !has_reference(&output.0);
    owned.then(|| Called { lifetimes, inputs: inputs.iter().map(known).collect(), output, active: false })
}

/// Whether derivatives may flow through calls of such a function.
pub fn flows(called: &Called) -> bool {
    let changes = |(_, ty): &(Type, Ty)| matches!(ty, Ty::Ref(true, t) if t.may_be_active());
    called.output.1.may_be_active() || called.inputs.iter().any(changes)
}

/// The signature of a function, as its type has it.
type Shape = (Option<BoundLifetimes>, Vec<Type>, ReturnType);

fn signature(ty: &Type, of: &syn::Generics) -> Option<Shape> {
    match ty {
        Type::Group(t) => signature(&t.elem, of),
        Type::Paren(t) => signature(&t.elem, of),
        Type::Reference(t) => signature(&t.elem, of),
        Type::ImplTrait(t) => t.bounds.iter().find_map(bound),
        Type::TraitObject(t) => t.bounds.iter().find_map(bound),
        Type::BareFn(f) if f.abi.is_none() && f.unsafety.is_none() => {
            let inputs = f.inputs.iter().map(|i| i.ty.clone()).collect();
            Some((f.lifetimes.clone(), inputs, f.output.clone()))
        }
        Type::Path(p) => match p.path.get_ident() {
            Some(name) => parameter(name, of),
            None => boxed(p).and_then(|t| signature(t, of)),
        },
        _ => None,
    }
}

/// `T` of `Box<T>`.
fn boxed(p: &syn::TypePath) -> Option<&Type> {
    let last = p.path.segments.last().filter(|s| s.ident == "Box")?;
    type_arguments(&last.arguments).next()
}

/// The bound of a type parameter.
fn parameter(name: &Ident, of: &syn::Generics) -> Option<Shape> {
    let here = of.params.iter().find_map(|p| match p {
        GenericParam::Type(t) if t.ident == *name => t.bounds.iter().find_map(bound),
        _ => None,
    });
    let mut clauses = of.where_clause.iter().flat_map(|w| &w.predicates);
    here.or_else(|| {
        clauses.find_map(|predicate| match predicate {
            WherePredicate::Type(t) if is_name(&t.bounded_ty, name) => {
                let (lifetimes, inputs, output) = t.bounds.iter().find_map(bound)?;
                Some((lifetimes.or_else(|| t.lifetimes.clone()), inputs, output))
            }
            _ => None,
        })
    })
}

fn is_name(ty: &Type, name: &Ident) -> bool {
    matches!(ty, Type::Path(p) if p.path.is_ident(name))
}

fn bound(bound: &TypeParamBound) -> Option<Shape> {
    let TypeParamBound::Trait(t) = bound else { return None };
    let last = t.path.segments.last()?;
    let named = matches!(last.ident.to_string().as_str(), "Fn" | "FnMut" | "FnOnce");
    let PathArguments::Parenthesized(args) = &last.arguments else { return None };
    named.then(|| (t.lifetimes.clone(), args.inputs.iter().cloned().collect(), args.output.clone()))
}

/// Whether a type visibly holds a reference, or may: what is lent is not followed.
fn has_reference(ty: &Type) -> bool {
    struct Find(bool);
    impl<'ast> Visit<'ast> for Find {
        fn visit_type(&mut self, ty: &'ast Type) {
            self.0 |= matches!(ty, Type::Reference(_) | Type::ImplTrait(_) | Type::TraitObject(_));
            visit::visit_type(self, ty);
        }

        fn visit_lifetime(&mut self, _: &'ast syn::Lifetime) {
            self.0 = true;
        }
    }
    let mut find = Find(false);
    find.visit_type(ty);
    find.0
}
