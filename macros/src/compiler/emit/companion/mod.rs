//! The hidden companion of a function: a type of the same name, which every
//! import of the function brings along, with the two halves of its derivative.
//!
//! For `fn f(x: &[f64], w: f64) -> f64` it is
//!
//! ```text
//! enum f {}
//! impl f {
//!     fn __fwd(depth: D, x: &[f64], w: f64) -> (f64, Residual)
//!     fn __bwd(depth: D, x: &[f64], residual: Residual, seed: &f64, d_x: impl Slot<[f64]>, d_w: impl Slot<f64>)
//!     fn __keep(residual: Residual) -> Kept
//!     fn __kept(kept: Kept) -> Residual
//! }
//! ```
//!
//! `__bwd` gets those parameters again that are shared references. Of the user's
//! generic parameters it has those that it mentions, since no others could be
//! inferred; a call with generic arguments goes to `__bwd_of`, which has all. `Kept` is the
//! residual in a form whose type does not depend on generic parameters, but for
//! the depth `D` to which residuals of callees are kept without a box.

mod halves;
mod kept;
mod operator;
mod recursion;
mod replay;
mod shell;
mod signature;
mod slot;
mod value;

pub use kept::{GENERIC, Held, applied_ty, constructed_ty, is_inside};
pub use operator::operator_again;
pub use replay::{again_by, by, copied, once, slot_name, unlinked};
pub use shell::allow_companion;
pub use signature::{depth_ident, is_data};
pub use value::silent_fn;

use std::rc::Rc;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote};

use super::code::Tokens;
use super::function::{self, Frame};
use super::like::Origins;
use super::names::Names;
use super::siblings::Siblings;
use super::{fold, ty};
use crate::compiler::analysis::overwrites;
use crate::compiler::diagnostics::{Diagnostics, text};
use crate::compiler::diff::reverse::Split;
use crate::compiler::ir::visit;
use crate::compiler::ir::{Stmt, Ty, Value, Var, VarId, VarKind, VarSet};
use crate::compiler::texts::Plain as _;
use kept::{Kept, residual};
use operator::at_start;
use replay::is_replayable;
use shell::{mentions, mentions_user_types, no_seed, shell};
use signature::{mentioned, parts};

/// The companion of a function.
pub fn emit(frame: &Frame, split: &Split, diagnostics: &mut Diagnostics) -> TokenStream {
    let (residual, storage) = recursion::sorted(residual(frame, split), split);
    let fold_forward = without(fold::plan(&split.function, &split.forward), &residual);
    let fold_reverse = without(fold::plan(&split.function, &split.reverse), &asked(split));
    let mut folded = fold_forward.clone();
    folded.unite(&fold_reverse);
    let names = Names::new(&split.function, &frame.user, &[&split.forward, &split.reverse], &folded);
    let kept = Kept { frame, split, names: &names, origins: Rc::new(Origins::of(split)) };
    let mut types = Vec::new();
    // The types of numbers, each written once.
    let mut numbers: Vec<(&Ty, Tokens)> = Vec::new();
    for var in &residual {
        let ty = &split.function.vars[*var].ty;
        if let Some((_, tokens)) = numbers.iter().find(|(known, _)| is_same_number(known, ty)) {
            types.push(tokens.clone());
            continue;
        }
        match kept.named(*var) {
            Some(t) => {
                let t = Tokens::from(t);
                if is_same_number(ty, ty) {
                    numbers.push((ty, t.clone()));
                }
                types.push(t);
            }
            None if is_replayable(frame) => {
                let vjp = Ident::new(&format!("{}_vjp", frame.item.sig.ident.plain()), Span::call_site());
                return by(frame, &frame.beside(&vjp));
            }
            None if frame.of_tangent.is_some() && kept.boxed(*var).is_none() => return TokenStream::new(),
            None if is_reference(&split.function.vars[*var].ty) => {
                let message = text::reference_not_kept(&frame.item.sig.ident);
                if !frame.method {
                    return unlinked(frame, &message, frame.item.sig.ident.span());
                }
                diagnostics.error(kept.place_of(*var), message);
                return TokenStream::new();
            }
            None => match kept.boxed(*var) {
                Some(t) => types.push(t.into()),
                None => {
                    let (at, message) = (kept.place_of(*var), unknown(frame, &split.function.vars[*var]));
                    if !frame.method && frame.operator.is_none() {
                        // Only where another annotated function calls it.
                        return unlinked(frame, &message, at);
                    }
                    diagnostics.error(at, message);
                    return TokenStream::new();
                }
            },
        }
    }
    let fold = (fold_forward, fold_reverse);
    Halves { frame, split, names: &names, kept: &kept, residual: &residual, storage, types, fold }.emit()
}

/// Whether two types are one of the most common ones.
fn is_same_number(a: &Ty, b: &Ty) -> bool {
    use crate::compiler::ir::FloatTy::F64;
    matches!((a, b), (Ty::Float(F64), Ty::Float(F64)) | (Ty::Bool, Ty::Bool))
}

/// What is said of something that is kept and whose type is not known.
fn unknown(frame: &Frame, var: &Var) -> String {
    let (name, function) = (&var.name, &frame.item.sig.ident);
    let (what, how) = match var.kind {
        VarKind::Param | VarKind::Local | VarKind::View(..) => {
            (format!("the type of `{name}` must be written"), format!("say `let {name}: T = ..`"))
        }
        VarKind::Temp | VarKind::Generated => (
            "the types of what is used here must be known".to_owned(),
            "say `let it: T = ..` of each before".to_owned(),
        ),
    };
    let link = if frame.method || frame.operator.is_some() {
        ", or leave the link for other annotated functions out with `#[derive_grad(no_link)]`"
    } else {
        ""
    };
    format!("{what} for the derivative of `{function}` to keep it: {how}{link}")
}

/// Whether values of a type are shared references, or are kept ones: for a half of its own
/// to get them, their types would need a lifetime.
fn is_reference(ty: &Ty) -> bool {
    match ty {
        Ty::Ref(false, _) => true,
        Ty::Stack(t) => is_reference(t),
        _ => false,
    }
}

/// What is read of adjoints that may not exist, which is asked where it is read: not
/// inside of a statement that asks too.
fn asked(split: &Split) -> Vec<VarId> {
    let user = |v: &VarId| matches!(split.function.vars[*v].ty.peel(), Ty::User(_));
    let slots: Vec<VarId> = split.slots.iter().flatten().copied().filter(user).collect();
    let mut found = Vec::new();
    visit::each_stmt_of(&split.reverse, &mut |stmt| {
        if let Stmt::Let(var, Value::Load(place, _) | Value::Len(place)) = stmt
            && slots.contains(&split.function.root(place))
        {
            found.push(*var);
        }
    });
    found
}

fn without(mut all: VarSet, some: &[VarId]) -> VarSet {
    all.subtract(&some.iter().copied().collect());
    all
}

/// Residuals with as many parts are written once, and named elsewhere.
const LONG: usize = 4;

struct Halves<'a> {
    frame: &'a Frame<'a>,
    split: &'a Split,
    names: &'a Names<'a>,
    kept: &'a Kept<'a>,
    residual: &'a [VarId],
    /// How many of these, the first ones, are stacks that all calls of the function by itself
    /// share; `None` where it has a residual of its own for each.
    storage: Option<usize>,
    types: Vec<Tokens>,
    /// What is folded in each half.
    fold: (VarSet, VarSet),
}

/// The code of a reverse half.
struct ReverseCode {
    /// The parameters before the residual.
    before: Vec<TokenStream>,
    /// Those after it.
    after: Vec<TokenStream>,
    items: TokenStream,
    body: Tokens,
}

impl Halves<'_> {
    fn emit(mut self) -> TokenStream {
        let reverse = self.reverse_code();
        let generics = mentioned(&self.frame.item.sig.generics, || self.reverse_tokens(&reverse));
        if self.frame.of_trait.is_some() {
            return self.of_trait(&reverse);
        }
        // The reverse half's type parameters are known from its residual, where it does
        // not get a value of the type again.
        let again: Vec<String> = self.frame.source.params.iter().filter_map(|p| self.lent(p.var)).collect();
        let unknown = |p: &&syn::TypeParam| !again.contains(&p.ident.to_string());
        let generic: Vec<&Ident> = generics.type_params().filter(unknown).map(|p| &p.ident).collect();
        let marker =
            (!generic.is_empty()).then(|| quote!(::core::marker::PhantomData<fn() -> (#(#generic,)*)>));
        self.types.extend(marker.map(Tokens::from));
        if let Some(operator) = self.frame.operator {
            return self.operator(operator, &reverse);
        }
        if self.frame.method { self.siblings(reverse, &generics) } else { self.companion(reverse, &generics) }
    }

    /// The type behind a parameter that is a shared reference.
    fn lent(&self, param: VarId) -> Option<String> {
        match &self.frame.source.vars[param].ty {
            Ty::Ref(false, t) => ty::written(t, &self.frame.krate).map(|t| t.to_string()),
            _ => None,
        }
    }

    fn companion(&self, reverse: ReverseCode, generics: &syn::Generics) -> TokenStream {
        let (types, krate) = (&self.types, &self.frame.krate);
        let residual = self.residual_ty();
        let users = self.mentions_users() || self.mentions_user_types();
        let erased = mentions(&self.frame.item.sig.generics, &residual) || users;
        let named = if erased || types.len() < LONG {
            residual.clone()
        } else {
            quote!(<Self as #krate::__private::Companion>::Kept<__Depth>)
        };
        let (forward, reverse) = (self.forward(&named), self.reverse(reverse, &named, generics));
        let keep_alive = function::caller(self.frame, &Ident::new("__value", Span::mixed_site()));
        let none = function::generic_args(&self.frame.item.sig.generics).is_empty();
        let vjp = value::vjp(self.frame, if none { "__bwd" } else { "__bwd_of" });
        let members = quote!(#forward #reverse #vjp pub #keep_alive);
        let silent = value::silent(self.frame);
        let members = {
            let no_seed = no_seed(krate, self.is_seedless());
            quote!(#members #no_seed)
        };
        let shell = shell(self.frame, (&residual, &named), erased, &self.overwrites(), &members);
        quote!(#shell #silent)
    }

    // For the method `f`, emits beside it
    //
    //     fn __fwd_f(self: &Self, x: f64, depth: D) -> (f64, Residual)
    //     fn __bwd_f(&self, .., residual: Residual, seed: &f64, slots.., depth: D)
    fn siblings(&self, reverse: ReverseCode, generics: &syn::Generics) -> TokenStream {
        let (frame, types) = (self.frame, &self.types);
        let residual = quote!((#(#types,)*));
        let (forward, reverse) = (self.forward(&residual), self.reverse(reverse, &residual, generics));
        let (cfgs, allow) = (frame.cfgs(), allow_companion());
        if frame.of_tangent.is_some() {
            return quote! {
                #cfgs #[doc(hidden)] #allow #forward
                #cfgs #[doc(hidden)] #allow #reverse
            };
        }
        let keep_alive = function::keep_alive(frame);
        let silent = value::silent_sibling(frame);
        quote! {
            #cfgs #[doc(hidden)] #allow #forward
            #cfgs #[doc(hidden)] #allow #reverse
            #cfgs #[doc(hidden)] #allow #silent
            #cfgs #keep_alive
        }
    }

    /// The hidden siblings of a trait's method, which box their residual.
    fn of_trait(&self, reverse: &ReverseCode) -> TokenStream {
        let (frame, krate) = (self.frame, &self.frame.krate);
        let types = self.types.iter().map(|t| at_start(t.to_token_stream(), krate));
        let residual = quote!((#(#types,)*));
        let (body, value, kept) = self.forward_parts();
        let body = self.started(body.into());
        let fields = parts(self.residual, self.names);
        let (depth, given) = (depth_ident(), Ident::new("residual", Span::mixed_site()));
        let ReverseCode { before, after, items, body: reverse } = reverse;
        let reverse = self.started(reverse.to_token_stream());
        let start = quote!(let #depth = #krate::__private::START;);
        let assumed = &frame.source.assumed;
        let forward = quote! {
            #start
            #(#assumed)*
            #body
            (#value, #krate::__private::boxed::<#residual>((#(#kept,)*)))
        };
        let reverse = quote! {
            #start
            #items
            let (#(#fields,)*) = #krate::__private::unboxed::<#residual>(#given);
            #reverse
        };
        let siblings = Siblings {
            item: frame.item,
            krate,
            params: frame.params(self.names, true),
            again: before.clone(),
            residual: given,
            after: after.clone(),
            tangent: frame.tangent.as_ref().map(|jvp| super::tangents::of_trait(frame, jvp)),
        };
        let (allow, cfgs) = (allow_companion(), frame.cfgs());
        siblings.emit(frame.of_trait, &quote!(#cfgs #allow), &forward, &reverse)
    }

    /// The type of the residual.
    fn residual_ty(&self) -> TokenStream {
        let (storage, own) = self.types.split_at(self.storage.unwrap_or(0));
        let calls = self.storage.map(|_| self.calls_ty(own));
        match calls {
            Some(calls) => quote!((#(#storage,)* #calls,)),
            None => quote!((#(#own,)*)),
        }
    }

    /// What the function says of its `&mut` parameters.
    fn overwrites(&self) -> TokenStream {
        let params = overwrites::params(self.frame.source);
        if params.iter().all(Option::is_none) {
            return TokenStream::new();
        }
        let params = params.into_iter().map(|p| match p {
            Some(as_long) => {
                let as_long = Literal::u64_unsuffixed(as_long);
                quote!(::core::option::Option::Some(#as_long))
            }
            None => quote!(::core::option::Option::None),
        });
        quote!(const OVERWRITES: &'static [::core::option::Option<::core::primitive::u64>] = &[#(#params),*];)
    }

    /// Whether the residual ends with a marker of the type parameters.
    fn marker(&self) -> bool {
        self.types.len() > self.residual.len()
    }

    /// Whether a type in the residual may be one of the user's.
    fn mentions_user_types(&self) -> bool {
        let types = self.residual.iter().zip(&self.types);
        let mut others = types.filter(|(var, _)| !self.split.function.vars[**var].ty.is_scalar());
        others.any(|(_, tokens)| mentions_user_types(&tokens.to_token_stream()))
    }

    /// Whether the residual holds structs of the user's, which may be less visible than
    /// the companion.
    fn mentions_users(&self) -> bool {
        self.residual.iter().any(|v| self.split.function.vars[*v].ty.has_user())
    }
}
