//! `f_hessian`, by rows: one call of `f_hvp` for each direction.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::tuple;
use crate::compiler::emit::docs;
use crate::compiler::emit::function::{Frame, gradient_tokens, hygienic};
use crate::compiler::emit::names::Names;
use crate::compiler::emit::wide;
use crate::compiler::ir::{Param, Ty, VarSet};
use crate::compiler::texts::Plain as _;

/// `f_hessian`, whose columns `f_hvp` gives.
pub fn hessian(frame: &Frame, several: bool) -> Option<TokenStream> {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let params = frame.params(&names, false);
    let args: Vec<TokenStream> = frame.source.params.iter().map(|p| frame.lent(&names, p)).collect();
    let name = format_ident!("{}_hvp", frame.item.sig.ident.plain(), span = frame.item.sig.ident.span());
    let (hvp, generics) = (frame.beside(&name), frame.generic_args());
    let call = |direction: TokenStream| quote!(#hvp #generics (#(#args,)* #direction));
    let (output, body) = match (frame.is_scalars(), several) {
        (true, false) => scalars(frame, &call),
        (true, true) => wide_scalars(frame, &args),
        (false, false) => list(frame, &names, &call)?,
        (false, true) => wide_list(frame, &names, &args)?,
    };
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

// For `fn f(x: f64, y: f64) -> f64`, emits
//
//     let (h_0, h_1) = f::__hvps::<2>(x, y, [1.0, 0.0], [0.0, 1.0]);
//     from_fn(|k| [h_0[k], h_1[k]])
/// The same with all directions in one run.
fn wide_scalars(frame: &Frame, args: &[TokenStream]) -> (TokenStream, TokenStream) {
    let wrt: Vec<&Ty> = frame.wrt_vars().collect();
    let count = Literal::usize_unsuffixed(wrt.len());
    let float = frame.wrt_types().next().map(|t| gradient_tokens(t, &frame.krate));
    let names: Vec<Ident> = (0..wrt.len()).map(|k| hygienic(&format!("h_{k}"))).collect();
    let gradient = tuple(&names.iter().collect::<Vec<_>>());
    let directions = wrt.iter().enumerate().map(|(row, ty)| {
        let numbers = (0..wrt.len()).map(|k| if k == row { quote!(1.0) } else { quote!(0.0) });
        let lent = matches!(ty, Ty::Ref(..)).then(|| quote!(&));
        quote!(#lent [#(#numbers),*])
    });
    let (products, k) = (wide::path(frame, "__hvps", &quote!(#count)), hygienic("k"));
    let rows = quote! {
        let #gradient = #products(#(#args,)* #(#directions),*);
        ::core::array::from_fn(|#k| [#(#names[#k]),*])
    };
    (quote!([[#float; #count]; #count]), rows)
}

/// For one array or list of scalars, with several directions in each run.
fn wide_list(frame: &Frame, names: &Names, args: &[TokenStream]) -> Option<(TokenStream, TokenStream)> {
    let ([k], krate) = (frame.order.as_slice(), &frame.krate) else { return None };
    let var = frame.source.params[*k].var;
    let ty = &frame.source.vars[var].ty;
    let gradient = gradient_tokens(frame.wrt_types().next()?, krate);
    if !ty.element()?.is_float() {
        return None;
    }
    let name = names.of(var);
    let (number, direction, columns) = (hygienic("__DIRECTIONS"), hygienic("direction"), hygienic("columns"));
    let (start, count, k, rows) = (hygienic("start"), hygienic("count"), hygienic("k"), hygienic("rows"));
    let (width, zeros) = (wide::count(frame, &[ty]), wide::zeros(frame, ty, name, &quote!(#number))?);
    let products = wide::path(frame, "__hvps", &quote!(#number));
    let lent = if matches!(ty, Ty::Ref(..)) { quote!(&#direction) } else { quote!(#direction.clone()) };
    let (output, empty, add) = if let Ty::Array(_, len) = ty.peel() {
        let (zero, element) = (frame.zero(ty, name), quote!([#gradient; #len]));
        let add = quote!(#rows[#start + #k] = ::core::array::from_fn(|i| #columns[i][#k]););
        (element, quote!([#zero; #len]), add)
    } else {
        let all = quote!(#krate::__private::Vec::with_capacity(#name.len()));
        let add = quote!(#rows.push(#columns.iter().map(|column| column[#k]).collect()););
        (quote!(#krate::__private::Vec<#gradient>), all, add)
    };
    let body = quote! {
        const #number: ::core::primitive::usize = #width;
        let mut #direction = #zeros;
        let mut #rows: #output = #empty;
        let mut #start = 0;
        while #start < #direction.len() {
            let #count = ::core::cmp::Ord::min(#number, #direction.len() - #start);
            for #k in 0..#count {
                #direction[#start + #k][#k] = 1.0;
            }
            let #columns = #products(#(#args,)* #lent);
            for #k in 0..#count {
                #add
                #direction[#start + #k][#k] = 0.0;
            }
            #start += #count;
        }
        #rows
    };
    Some((output, body))
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
                let shapes = self.shapes();
                quote!(#shapes::duplicate(&#name))
            }
            _ => quote!(#name.clone()),
        }
    }
}
