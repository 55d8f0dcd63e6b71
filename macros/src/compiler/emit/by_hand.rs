//! Functions whose tangent is given by hand: `f_jvp` calls that function, and reverse mode is
//! the derivative of it with respect to the tangents, in which it is linear. That is taken where
//! they are 1, since such functions may well leave work out for tangents that are 0.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};

use super::companion::{self, slot_name};
use super::docs;
use super::function::{Frame, adjoint_tokens, hygienic};
use super::link::half_of;
use super::names::Names;
use crate::compiler::ir::{Callee, Ty, VarSet};

/// `f_jvp` that passes everything on.
pub fn jvp(frame: &Frame, by: &syn::Path) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let mut params = frame.params(&names, false);
    let mut args: Vec<Ident> = frame.source.params.iter().map(|p| names.of(p.var).clone()).collect();
    for (k, t) in frame.order.iter().zip(frame.wrt_types()) {
        let name = hygienic(&format!("t_{}", names.of(frame.source.params[*k].var)));
        params.push(quote!(#name: #t));
        args.push(name);
    }
    let output = frame.tangent_output();
    frame.function("jvp", &docs::jvp(frame), &params, &quote!(-> #output), quote!(#by(#(#args),*)))
}

// For `#[derive_grad(jvp = tangent)] fn f(x: &[f64]) -> f64`, emits
//
//     fn f_vjp(x: &[f64], seed: f64, d_x: &mut [f64]) -> f64 {
//         let ones_0 = ones(vec![0.0; x.len()]);
//         let (both, residual) = <tangent>::__fwd(START, x, &ones_0);
//         <tangent>::__bwd(START, x, &ones_0, residual, &(0.0, seed), Constant, d_x);
//         both.0
//     }
/// `f_vjp`.
pub fn vjp(frame: &Frame, by: &syn::Path) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let mut params = frame.params(&names, false);
    let seed = hygienic("seed");
    let by_value = frame.source.result_ty.is_float();
    let t = frame.seed_ty().unwrap_or_else(|| quote!(()));
    params.push(quote!(#seed: #t));
    let adjoints = frame.order.iter().zip(frame.wrt_types()).map(|(k, t)| {
        let (name, t) =
            (hygienic(&format!("d_{}", names.of(frame.source.params[*k].var))), adjoint_tokens(t));
        params.push(quote!(#name: &mut #t));
        name
    });
    let adjoints: Vec<Ident> = adjoints.collect();
    let slots: Vec<TokenStream> = adjoints.iter().map(|name| quote!(&mut *#name)).collect();
    let seed = if by_value { quote!(&#seed) } else { quote!(#seed) };
    let (run, both) = (run(frame, by, &names, (&seed, &slots)), hygienic("both"));
    frame.function("vjp", &docs::vjp(frame), &params, &frame.output(), quote!(#run #both.0))
}

/// The companion, or the siblings of a method.
pub fn companion(frame: &Frame, by: &syn::Path) -> TokenStream {
    let names = Names::new(frame.source, &frame.user, &[], &VarSet::new());
    let slots: Vec<TokenStream> = frame.order.iter().map(|k| slot_name(*k).to_token_stream()).collect();
    let seed = hygienic("seed");
    let run = run(frame, by, &names, (&quote!(#seed), &slots));
    companion::again_by(frame, &names, &run)
}

/// Both halves of the function by hand, with tangents of ones; `both` is what they give.
fn run(
    frame: &Frame,
    by: &syn::Path,
    names: &Names,
    (seed, slots): (&TokenStream, &[TokenStream]),
) -> TokenStream {
    let (source, krate) = (frame.source, &frame.krate);
    let ones: Vec<Ident> = frame.order.iter().map(|k| hygienic(&format!("ones_{k}"))).collect();
    let made = frame.order.iter().map(|k| {
        let var = source.params[*k].var;
        frame.zero(&source.vars[var].ty, names.of(var))
    });
    let is_lent = |k: usize| matches!(source.vars[source.params[k].var].ty, Ty::Ref(..));
    let unit = quote!(());
    let constant = quote!(#krate::__private::Constant);
    let given: Vec<TokenStream> = source.params.iter().map(|p| frame.lent(names, p)).collect();
    let tangents = frame
        .order
        .iter()
        .zip(&ones)
        .map(|(k, ones)| if is_lent(*k) { quote!(&#ones) } else { quote!(#ones.clone()) });
    let tangents: Vec<TokenStream> = tangents.collect();
    let again = (0..given.len()).map(|k| if is_lent(k) { &given[k] } else { &unit });
    let tangents_again =
        frame.order.iter().zip(&tangents).map(|(k, tangent)| if is_lent(*k) { tangent } else { &unit });
    let (both, residual) = (hygienic("both"), hygienic("residual"));
    let shapes = frame.shapes();
    let constants = given.iter().map(|_| &constant);
    let ((callee, forward), (_, reverse)) = (half_of(by, "__fwd"), half_of(by, "__bwd"));
    let depth = quote!(#krate::__private::START);
    let (first, last) = match callee {
        Callee::Associated(_) => (None, Some(&depth)),
        _ => (Some(quote!(#depth,)), None),
    };
    let own = match &source.result_ty {
        Ty::Vec(_) => quote!((*#seed).to_vec()),
        _ => quote!(#shapes::duplicate(#seed)),
    };
    quote! {
        #(let #ones = #krate::__private::ones(#made);)*
        let (#both, #residual) = #forward(#first #(#given,)* #(#tangents,)* #last);
        #reverse(
            #first #(#again,)* #(#tangents_again,)* #residual,
            &(#shapes::zero_like(#seed), #own),
            #(#constants,)* #(#slots,)* #last
        );
    }
}
