//! Methods of traits: which of them have hidden siblings. That follows from a method's
//! signature alone, so that the trait and each `impl` agree.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::{FnArg, ItemFn, ItemImpl, ItemTrait, ReturnType, Type};

use super::takes_part::{cannot, is_exclusive};
use crate::compiler::ir::Ty;
use crate::compiler::lower::ty::Generics;
use crate::compiler::lower::wrapped;
use crate::compiler::texts::Plain as _;

/// A trait, or an `impl` of one.
#[derive(Clone, Debug)]
pub struct OfTrait {
    /// The trait's name.
    pub name: Ident,
    /// The generic parameters of the item.
    outer: syn::Generics,
    default: Option<bool>,
}

impl OfTrait {
    /// A trait.
    pub fn declared(item: &ItemTrait) -> OfTrait {
        OfTrait { name: item.ident.clone(), outer: item.generics.clone(), default: Some(true) }
    }

    /// An `impl` of a trait.
    pub fn of_impl(item: &ItemImpl) -> Option<OfTrait> {
        let (_, path, _) = item.trait_.as_ref()?;
        let name = path.segments.last()?.ident.clone();
        Some(OfTrait { name, outer: item.generics.clone(), default: None })
    }

    /// Whether it is the trait itself.
    pub fn is_default(&self) -> bool {
        self.default.is_some()
    }

    /// The same, without the check that the trait's siblings are those of the method.
    #[must_use]
    pub fn without_check(&self) -> OfTrait {
        OfTrait { default: self.default.map(|_| false), ..self.clone() }
    }

    /// All generic parameters around a method's types.
    pub fn generics(&self, item: &ItemFn) -> Generics {
        Generics::both(&self.outer, &item.sig.generics)
    }

    // For `trait Model<T>`, emits in the siblings of a method with a body
    //
    //     <Self as Model<T>>::__linked::<12345>();
    //
    // which does not compile where an `impl` has another method, but no siblings.
    pub fn check(&self, method: &ItemFn) -> TokenStream {
        if self.default != Some(true) {
            return TokenStream::new();
        }
        let (name, number) = (&self.name, number(&method.sig.ident));
        let (_, arguments, _) = self.outer.split_for_impl();
        quote!(<Self as #name #arguments>::__linked::<#number>();)
    }

    /// Whether a method has siblings.
    pub fn has_siblings(&self, method: &ItemFn) -> bool {
        let generics = self.generics(method);
        let may = |ty: &Type| {
            !generics.is_inert(ty) && (generics.is_parameter(ty) || generics.lower(ty).may_be_active())
        };
        let inputs = || method.sig.inputs.iter();
        let given = inputs().any(|input| match input {
            FnArg::Receiver(_) => true,
            FnArg::Typed(typed) => may(&typed.ty),
        });
        let gives = match &method.sig.output {
            ReturnType::Default => false,
            ReturnType::Type(_, t) => {
                let t = wrapped::of_type(t).map_or(&**t, |(_, inner)| inner);
                may(t) && !matches!(generics.lower(t), Ty::Ref(..))
            }
        };
        let nothing = match &method.sig.output {
            ReturnType::Default => true,
            ReturnType::Type(_, t) => matches!(generics.lower(t), Ty::Unit | Ty::Int(_) | Ty::Bool),
        };
        !cannot(method) && given && (gives || (nothing && inputs().any(is_exclusive)))
    }
}

/// The trait of the standard library that an `impl` is of, by its name: nothing can stand
/// beside its methods.
pub fn of_standard(block: &syn::ItemImpl) -> Option<&Ident> {
    const NAMES: [&str; 24] = [
        "AsMut",
        "AsRef",
        "Borrow",
        "BorrowMut",
        "Clone",
        "Debug",
        "Default",
        "Deref",
        "DerefMut",
        "Display",
        "DoubleEndedIterator",
        "Drop",
        "Extend",
        "From",
        "FromIterator",
        "FromStr",
        "Hash",
        "Into",
        "IntoIterator",
        "Iterator",
        "PartialEq",
        "PartialOrd",
        "TryFrom",
        "TryInto",
    ];
    let (_, path, _) = block.trait_.as_ref()?;
    let name = &path.segments.last()?.ident;
    // A trait of the user's may be called so too.
    let of_iterators = |item: &syn::ImplItem| match item {
        syn::ImplItem::Fn(method) => method.sig.generics.type_params().next().is_some(),
        _ => false,
    };
    let sums = ["Sum", "Product"].iter().any(|n| name == n) && block.items.iter().any(of_iterators);
    (sums || NAMES.iter().any(|n| name == n)).then_some(name)
}

/// A number for a method: its name's hash (FNV-1a).
pub fn number(name: &Ident) -> Literal {
    let text = name.plain();
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    Literal::u64_unsuffixed(hash)
}
