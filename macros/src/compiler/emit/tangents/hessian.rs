//! `f_hessian`, by rows: one call of `f_hvp` for each direction.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::tuple;
use crate::compiler::emit::docs;
use crate::compiler::emit::function::{Frame, gradient_tokens, hygienic};
use crate::compiler::emit::names::Names;
use crate::compiler::ir::{Param, Ty, VarSet};
use crate::compiler::texts::Plain as _;

/// `f_hessian`, whose columns `f_hvp` gives.
pub fn hessian(frame: &Frame) -> Option<TokenStream> {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let params = frame.params(&names, false);
    let args: Vec<TokenStream> = frame.source.params.iter().map(|p| frame.lent(&names, p)).collect();
    let name = format_ident!("{}_hvp", frame.item.sig.ident.plain(), span = frame.item.sig.ident.span());
    let (hvp, generics) = (frame.beside(&name), frame.generic_args());
    let call = |direction: TokenStream| quote!(#hvp #generics (#(#args,)* #direction));
    let (output, body) = if frame.is_scalars() { scalars(frame, &call) } else { list(frame, &names, &call)? };
    Some(frame.function("hessian", &docs::hessian(frame), &params, &quote!(-> #output), body))
}

/// For scalar parameters: the type and the body, with a row for each direction.
fn scalars(frame: &Frame, hvp: &dyn Fn(TokenStream) -> TokenStream) -> (TokenStream, TokenStream) {
    let wrt: Vec<&Ty> = frame.wrt_vars().collect();
    let count = Literal::usize_unsuffixed(wrt.len());
    let float = frame.wrt_types().next().map(|t| gradient_tokens(t, &frame.krate));
    let question = frame.question();
    let names: Vec<Ident> = (0..wrt.len()).map(|k| hygienic(&format!("h_{k}"))).collect();
    let gradient = tuple(&names.iter().collect::<Vec<_>>());
    let rows = (0..wrt.len()).map(|row| {
        let direction = wrt.iter().enumerate().map(|(k, ty)| {
            let number = if k == row { frame.one() } else { frame.zero(ty, &names[k]) };
            if matches!(ty, Ty::Ref(..)) { quote!(&#number) } else { number }
        });
        let call = hvp(quote!(#(#direction),*));
        quote!({ let #gradient = #call #question; [#(#names),*] })
    });
    let rows = frame.good(&quote!([#(#rows),*]));
    (frame.result_of(&quote!([[#float; #count]; #count])), rows)
}

/// For one array or list of scalars: the type and the body, with a loop over directions.
fn list(
    frame: &Frame,
    names: &Names,
    hvp: &dyn Fn(TokenStream) -> TokenStream,
) -> Option<(TokenStream, TokenStream)> {
    let ([k], krate) = (frame.order.as_slice(), &frame.krate) else { return None };
    let k = *k;
    let var = frame.source.params[k].var;
    let ty = &frame.source.vars[var].ty;
    let gradient = gradient_tokens(frame.wrt_types().next()?, krate);
    if !ty.element()?.is_float() {
        return None;
    }
    let (name, zeros, question) = (names.of(var), frame.zero(ty, names.of(var)), frame.question());
    let (one, zero) = (frame.one(), frame.zero(ty.element()?, names.of(var)));
    let (direction, index, rows) = (hygienic("direction"), hygienic("k"), hygienic("rows"));
    let lent = if matches!(ty, Ty::Ref(..)) { quote!(&#direction) } else { quote!(#direction.clone()) };
    let call = hvp(lent);
    let (output, empty, add) = if let Ty::Array(_, len) = ty.peel() {
        let element = quote!([#gradient; #len]);
        (element, quote!([#zeros; #len]), quote!(#rows[#index] = #call #question;))
    } else {
        let all = quote!(#krate::__private::Vec::with_capacity(#name.len()));
        (quote!(#krate::__private::Vec<#gradient>), all, quote!(#rows.push(#call #question);))
    };
    let good = frame.good(&quote!(#rows));
    let body = quote! {
        let mut #direction = #zeros;
        let mut #rows = #empty;
        for #index in 0..#direction.len() {
            #direction[#index] = #one;
            #add
            #direction[#index] = #zero;
        }
        #good
    };
    Some((frame.result_of(&output), body))
}

impl Frame<'_> {
    /// The types of the parameters that are differentiated, as far as they are known.
    fn wrt_vars(&self) -> impl Iterator<Item = &Ty> {
        self.order.iter().map(|k| &self.source.vars[self.source.params[*k].var].ty)
    }

    /// Whether all parameters that are differentiated are scalars.
    fn is_scalars(&self) -> bool {
        self.wrt_vars().all(|ty| ty.peel().is_float())
    }

    /// `?`, where the function's result is in an `Option` or a `Result`.
    pub(in crate::compiler::emit) fn question(&self) -> Option<TokenStream> {
        self.source.wrapper.as_ref().map(|_| quote!(?))
    }

    /// An argument that is given more than once.
    pub(in crate::compiler::emit) fn lent(&self, names: &Names, param: &Param) -> TokenStream {
        let (name, ty) = (names.of(param.var), &self.source.vars[param.var].ty);
        match ty {
            Ty::Float(_) | Ty::Int(_) | Ty::Bool | Ty::Ref(..) => quote!(#name),
            ty if ty.has_user() && param.wrt => {
                let krate = &self.krate;
                quote!(#krate::__private::duplicate(&#name))
            }
            _ => quote!(#name.clone()),
        }
    }
}
