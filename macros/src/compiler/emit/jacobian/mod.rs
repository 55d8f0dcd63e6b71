//! `f_jacobian`: by columns, one call of `f_jvp` for each scalar that is differentiated, or
//! by rows, one call of `f_vjp` for each scalar of the result; or with [`several`] of them in
//! each run. Of a scalar it is `f_grad`.

mod several;
mod shape;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use super::function::{Frame, gradient_tokens, hygienic};
use super::names::Names;
use super::tangents::tuple;
use crate::compiler::ir::{FloatTy, Param, Ty, VarSet, Wrapper, WrapperKind};
use crate::compiler::texts::Plain as _;
use shape::{Scalar, Shape};

/// Whether a result has scalars, each of which is differentiated.
pub fn has_rows(ty: &Ty) -> bool {
    match ty {
        Ty::Float(_) | Ty::User(_) | Ty::Other(_) => true,
        Ty::Array(t, _) | Ty::Slice(t) | Ty::Vec(t) => has_rows(t),
        Ty::Tuple(ts) => ts.iter().all(has_rows),
        _ => false,
    }
}

/// Of a scalar: the gradient.
pub fn of_scalar(frame: &Frame) -> TokenStream {
    let parts = Parts::of(frame);
    let (grad, generics, names) = (parts.beside("grad"), frame.generic_args(), &parts.names);
    let args = frame.source.params.iter().map(|p| names.of(p.var));
    parts.function(&frame.source.result_ty, quote!(#grad #generics (#(#args),*)))
}

// For `fn f(x: &[f64]) -> [f64; 2]`, emits
//
//     let mut seed = [0.0; 2];
//     let mut row = |seed: &[f64; 2]| { let mut d_x = vec![0.0; x.len()]; f_vjp(x, seed, &mut d_x); d_x };
//     from_fn(|i| { seed[i] = 1.0; let gradient = row(&seed); seed[i] = 0.0; gradient })
/// One run of the function's reverse sweep for each scalar of the result.
pub fn by_rows(frame: &Frame, several: bool) -> TokenStream {
    let parts = Parts::of(frame);
    if several {
        return parts.function(&frame.source.result_ty, several::rows(&parts));
    }
    let (ty, shapes, seed) = (&frame.source.result_ty, frame.shapes(), hygienic("seed"));
    let (zeros, args, adjoints) = (parts.zeros(), parts.args(), &parts.adjoints);
    let zero = if ty.has_fixed_shape() {
        super::ty::zero(ty, &shapes).tokens.into()
    } else {
        let (name, generics) = (frame.beside(&frame.item.sig.ident), frame.generic_args());
        let question = frame.question();
        quote!(#shapes::zero_like(&#name #generics (#(#args),*) #question))
    };
    let sweep = parts.sweep(&args, Some(&seed));
    let call = quote!(#(let mut #adjoints = #zeros;)* #sweep);
    let opening = quote!(let mut #seed = #zero;);
    let seed_ty = frame.seed_ty().unwrap_or_default();
    let rows = parts.rows(ty, Rows { seed, opening, seed_ty, call });
    parts.function(ty, rows)
}

/// The same for what a `&mut` parameter holds at the end. Each run has a copy of what it
/// holds at first.
pub fn of_changed(frame: &Frame, changed: &Param) -> TokenStream {
    let parts = Parts::of(frame);
    let (ty, shapes, seed) = (frame.source.vars[changed.var].ty.peel(), frame.shapes(), hygienic("seed"));
    let (name, generics, krate) = (frame.beside(&frame.item.sig.ident), frame.generic_args(), &frame.krate);
    let (before, x, adjoints) = (hygienic("before"), parts.names.of(changed.var), &parts.adjoints);
    let (mut args, mut zeros, mut seed_ty) = (parts.args(), parts.zeros(), TokenStream::new());
    let plain = args.clone();
    for (at, k) in frame.order.iter().enumerate().filter(|(_, k)| frame.source.params[**k].var == changed.var)
    {
        args[*k] = quote!(&mut #before);
        zeros[at] = copy(&ty.owned(), &frame.shapes(), &quote!(*#seed));
        let t = frame.wrt_types().nth(at).map(|t| gradient_tokens(t, krate));
        seed_ty = quote!(&#t);
    }
    let sweep = parts.sweep(&args, None);
    let call = quote! {
        let mut #before = #before.clone();
        #(let mut #adjoints = #zeros;)*
        #sweep
    };
    let (question, first) = (frame.question(), copy(ty, &frame.shapes(), &quote!(*#x)));
    let opening = quote! {
        let #before = #first;
        #name #generics (#(#plain),*) #question;
        let mut #seed = #shapes::zero_like(&*#x);
    };
    let rows = parts.rows(ty, Rows { seed, opening, seed_ty, call });
    parts.function(ty, rows)
}

// For `fn f(x: f64, y: f64) -> [f64; 3]`, emits
//
//     let columns = (f_jvp(x, y, 1.0, 0.0).1, f_jvp(x, y, 0.0, 1.0).1);
//     from_fn(|i| (columns.0[i], columns.1[i]))
/// One run of the function's tangent for each scalar that is differentiated.
pub fn by_columns(frame: &Frame, several: bool) -> TokenStream {
    let parts = Parts::of(frame);
    if several && let Some(all) = several::columns(&parts) {
        return parts.function(&frame.source.result_ty, all);
    }
    let (ty, krate, value) = (&frame.source.result_ty, &frame.krate, hygienic("value"));
    let (name, generics, args) = (frame.beside(&frame.item.sig.ident), frame.generic_args(), parts.args());
    let shape = Shape { krate, like: quote!(#value), index: "row" };
    let all = shape.each(ty, &mut |steps, _| parts.across(steps));
    let columns = parts.columns();
    let value = (!ty.has_fixed_shape()).then(|| quote!(let #value = #name #generics (#(#args),*);));
    parts.function(ty, quote!(#columns #value #all))
}

/// What the bodies share.
struct Parts<'a> {
    frame: &'a Frame<'a>,
    names: Names<'a>,
    /// The adjoints of the parameters that are differentiated.
    adjoints: Vec<Ident>,
    /// What `f_jvp` gives along each scalar.
    columns: Ident,
}

impl<'a> Parts<'a> {
    fn of(frame: &'a Frame<'a>) -> Parts<'a> {
        let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
        let adjoint = |k: &usize| hygienic(&format!("d_{}", names.of(frame.source.params[*k].var)));
        let adjoints = frame.order.iter().map(adjoint).collect();
        Parts { frame, names, adjoints, columns: hygienic("columns") }
    }

    /// A function beside the user's.
    fn beside(&self, kind: &str) -> syn::Path {
        let name = &self.frame.item.sig.ident;
        self.frame.beside(&format_ident!("{}_{}", name.plain(), kind, span = name.span()))
    }

    /// `f_jacobian` of a result of that type.
    fn function(&self, ty: &Ty, body: TokenStream) -> TokenStream {
        let frame = self.frame;
        let output = frame.result_of(&shape::with(ty, &frame.gradient_ty(), &frame.krate));
        let params = frame.params(&self.names, false);
        frame.function("jacobian", &docs::jacobian(frame), &params, &quote!(-> #output), body)
    }

    /// The function's arguments, each to be given more than once.
    fn args(&self) -> Vec<TokenStream> {
        self.frame.source.params.iter().map(|p| self.frame.lent(&self.names, p)).collect()
    }

    /// Adjoints of zeros.
    fn zeros(&self) -> Vec<TokenStream> {
        let var = |k: &usize| self.frame.source.params[*k].var;
        let zero = |v| self.frame.zero(&self.frame.source.vars[v].ty, self.names.of(v));
        self.frame.order.iter().map(var).map(zero).collect()
    }

    /// The rows of a Jacobian, for a seed with a one at each place after the other.
    fn rows(&self, ty: &Ty, rows: Rows) -> TokenStream {
        let (frame, row) = (self.frame, hygienic("row"));
        let Rows { seed, opening, seed_ty, call } = rows;
        let gradient = tuple(&self.adjoints);
        let shape = Shape { krate: &frame.krate, like: quote!(#seed), index: "i" };
        let all = shape.each(ty, &mut |steps, scalar| {
            let run = quote!(let gradient = #row(&#seed););
            along(&quote!(#seed #steps), &scalar, frame, (&run, &quote!(gradient)))
        });
        let rows = hygienic("rows");
        let all = match frame.outcome() {
            Some(_) => {
                let wrapped = frame.wrapped(Some(quote!(#rows)));
                quote!(let #rows = #all; #wrapped)
            }
            None => all,
        };
        let outcome = frame.outcome();
        quote! {
            #opening
            #outcome
            let mut #row = |#seed: #seed_ty| { #call #gradient };
            #all
        }
    }

    /// A run of the reverse sweep, and what becomes of it.
    fn sweep(&self, args: &[TokenStream], seed: Option<&Ident>) -> TokenStream {
        let (vjp, generics, adjoints) = (self.beside("vjp"), self.frame.generic_args(), &self.adjoints);
        let seed = seed.map(|seed| quote!(#seed,));
        let run = quote!(#vjp #generics (#(#args,)* #seed #(&mut #adjoints),*));
        let Some(Wrapper { kind, outcome }) = &self.frame.source.wrapper else {
            return quote!(let _ = #run;);
        };
        match kind {
            WrapperKind::Option => quote!(if #run.is_none() { #outcome = ::core::option::Option::None; }),
            WrapperKind::Result => quote! {
                if let ::core::result::Result::Err(error) = #run { #outcome = ::core::result::Result::Err(error); }
            },
        }
    }

    /// The tangents of the result, one for each scalar that is differentiated, in the shape
    /// of the parameters.
    fn columns(&self) -> TokenStream {
        let (frame, columns) = (self.frame, &self.columns);
        let directions: Vec<Ident> = (0..frame.order.len()).map(|k| hygienic(&format!("t_{k}"))).collect();
        let tangents = self.wrt().zip(&directions).map(|(ty, t)| match ty {
            Ty::Ref(..) => quote!(&#t),
            Ty::Float(_) => quote!(#t),
            _ => quote!(#t.clone()),
        });
        let (jvp, generics, args) = (self.beside("jvp"), frame.generic_args(), self.args());
        let run = quote!(let column = #jvp #generics (#(#args,)* #(#tangents),*).1;);
        let each = self.wrt().zip(&directions).map(|(ty, t)| {
            let shape = Shape { krate: &frame.krate, like: quote!(#t), index: "column" };
            shape.each(ty.peel(), &mut |steps, scalar| {
                along(&quote!(#t #steps), &scalar, frame, (&run, &quote!(column)))
            })
        });
        let (each, zeros): (Vec<_>, Vec<_>) = (each.collect(), self.zeros());
        quote! {
            #(let mut #directions = #zeros;)*
            let #columns = (#(#each,)*);
        }
    }

    /// A row of the Jacobian: what stands in all columns at one place.
    fn across(&self, at: &TokenStream) -> TokenStream {
        let (krate, columns) = (&self.frame.krate, &self.columns);
        let parts = self.wrt().enumerate().map(|(k, ty)| {
            let k = Literal::usize_unsuffixed(k);
            let shape = Shape { krate, like: quote!(#columns.#k), index: "column" };
            shape.each(ty.peel(), &mut |steps, _| quote!(#columns.#k #steps #at))
        });
        tuple(&parts.collect::<Vec<_>>())
    }

    /// The types of the parameters that are differentiated.
    fn wrt(&self) -> impl Iterator<Item = &Ty> {
        self.frame.order.iter().map(|k| &self.frame.source.vars[self.frame.source.params[*k].var].ty)
    }
}

/// How rows are computed: from a seed, which is made first.
struct Rows {
    seed: Ident,
    opening: TokenStream,
    /// The type as which it is handed over.
    seed_ty: TokenStream,
    /// What makes the gradient.
    call: TokenStream,
}

/// What is computed where one scalar is one and the others are zero: by some statements, and
/// given by an expression.
fn along(
    place: &TokenStream,
    scalar: &Scalar,
    frame: &Frame,
    (run, result): (&TokenStream, &TokenStream),
) -> TokenStream {
    let krate = &frame.krate;
    let (set, clear) = match scalar {
        Scalar::Seen(FloatTy::Param(name)) => {
            (quote!(#place = #name::one();), quote!(#place = #name::zero();))
        }
        Scalar::Seen(_) => (quote!(#place = 1.0;), quote!(#place = 0.0;)),
        Scalar::Hidden(at) => (
            quote!(#krate::__private::set_scalar(&mut #place, #at, 1.0);),
            quote!(#krate::__private::set_scalar(&mut #place, #at, 0.0);),
        ),
    };
    quote!({ #set #run #clear #result })
}

/// A copy of what a place holds.
fn copy(ty: &Ty, shapes: &TokenStream, place: &TokenStream) -> TokenStream {
    match ty {
        Ty::Slice(_) => quote!((#place).to_vec()),
        ty if ty.has_user() => quote!(#shapes::duplicate(&#place)),
        _ => quote!(::core::clone::Clone::clone(&#place)),
    }
}
