//! Jacobians from runs in several directions at once, of [hidden functions](super::wide).

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::shape::Shape;
use super::{Parts, tuple};
use crate::compiler::emit::function::hygienic;
use crate::compiler::emit::wide;
use crate::compiler::ir::Ty;

// For `fn f(x: f64, y: f64) -> [f64; 3]`, emits
//
//     const N: usize = directions(2);
//     let (mut t_0, mut t_1) = ([0.0; N], [0.0; N]);
//     let mut runs = [[[0.0; N]; 3]; 2_usize.div_ceil(N)];
//     let mut count = 0;
//     let columns = ({ t_0[count % N] = 1.0; .. }, { t_1[count % N] = 1.0; .. });
//     from_fn(|i| (runs[columns.0 / N][i][columns.0 % N], runs[columns.1 / N][i][columns.1 % N]))
/// From tangents: a column for each scalar that is differentiated.
pub fn columns<'a>(parts: &'a Parts<'a>) -> Option<TokenStream> {
    let (frame, ty, value) = (parts.frame, &parts.frame.source.result_ty, hygienic("value"));
    let number = hygienic("__DIRECTIONS");
    let tangents = (0..frame.order.len()).map(|k| hygienic(&format!("t_{k}")));
    let vars = frame.order.iter().map(|k| frame.source.params[*k].var);
    let seeds = tangents.zip(vars).map(|(name, var)| {
        let of = &frame.source.vars[var].ty;
        let zeros = wide::zeros(frame, of, parts.names.of(var), &quote!(#number))?;
        let lent = if matches!(of, Ty::Ref(..)) { quote!(&#name) } else { quote!(#name.clone()) };
        Some(Seed { name, of, zeros, lent })
    });
    let seeds = seeds.collect::<Option<Vec<_>>>()?;
    let (sweep, args) = (wide::path(frame, "__jvps", &quote!(#number)), parts.args());
    let lent = seeds.iter().map(|seed| &seed.lent);
    let call = quote!(#sweep(#(#args,)* #(#lent),*));
    let fixed = wide::fixed_zeros(ty, &quote!(#number));
    // The result tells the lengths of its lists.
    let (before, run, after) = if ty.has_fixed_shape() {
        (None, quote!(#call.1), None)
    } else {
        let (name, generics) = (frame.beside(&frame.item.sig.ident), frame.generic_args());
        let without = quote!(|| #name #generics (#(#args),*));
        let run = quote!({
            let (result, tangents) = #call;
            #value = ::core::option::Option::Some(result);
            tangents
        });
        let last = quote!(let #value = ::core::option::Option::unwrap_or_else(#value, #without););
        (Some(quote!(let mut #value = ::core::option::Option::None;)), run, Some(last))
    };
    let (runs, at) =
        (Runs { parts, seeds, index: "column" }, Shape { like: quote!(#value), ..shape(parts, "row") });
    let sweeps = runs.sweeps(&run, fixed.as_ref());
    let all = at.each(ty, &mut |at, _| runs.across(&|number, steps| (quote!(.#number #steps), at.clone())));
    Some(quote!(#before #sweeps #after #all))
}

// For `fn f(x: &[f64]) -> [f64; 2]`, emits
//
//     let mut seed = [[0.0; N]; 2];
//     ..
//     from_fn(|i| (0..x.len()).map(|k| runs[rows.0[i] / N][k][rows.0[i] % N]).collect())
/// From adjoints: a row for each scalar of the result.
pub fn rows<'a>(parts: &'a Parts<'a>) -> TokenStream {
    let (frame, ty, name) = (parts.frame, &parts.frame.source.result_ty, hygienic("seed"));
    let (number, args) = (hygienic("__DIRECTIONS"), parts.args());
    let zeros = wide::fixed_zeros(ty, &quote!(#number)).unwrap_or_else(|| {
        let (function, generics) = (frame.beside(&frame.item.sig.ident), frame.generic_args());
        let krate = &frame.krate;
        quote!(#krate::__private::wide_like::<_, { #number }>(&#function #generics (#(#args),*)))
    });
    let lent = if ty.is_float() { quote!(#name) } else { quote!(&#name) };
    let fixed = parts.wrt().map(|ty| wide::fixed_zeros(ty.peel(), &quote!(#number)));
    let fixed = fixed.collect::<Option<Vec<_>>>().map(|all| tuple(&all));
    let sweep = wide::path(frame, "__vjps", &quote!(#number));
    let seeds = vec![Seed { name: name.clone(), of: ty, zeros, lent: lent.clone() }];
    let runs = Runs { parts, seeds, index: "row" };
    let sweeps = runs.sweeps(&quote!(#sweep(#(#args,)* #lent)), fixed.as_ref());
    let rows = Shape { like: quote!(#name), ..shape(parts, "row") };
    let is_one = frame.order.len() == 1;
    let all = rows.each(ty, &mut |at, _| {
        runs.across(&|number, steps| {
            let part = (!is_one).then(|| quote!(.#number));
            (quote!(.0 #at), quote!(#part #steps))
        })
    });
    quote!(#sweeps #all)
}

fn shape<'a>(parts: &'a Parts, index: &'static str) -> Shape<'a> {
    Shape { krate: &parts.frame.krate, like: TokenStream::new(), index }
}

/// What is one in one direction, and else zero.
struct Seed<'a> {
    name: Ident,
    of: &'a Ty,
    zeros: TokenStream,
    /// As an argument.
    lent: TokenStream,
}

struct Runs<'a> {
    parts: &'a Parts<'a>,
    seeds: Vec<Seed<'a>>,
    /// What the indices of seeds are called.
    index: &'static str,
}

impl Runs<'_> {
    /// Runs for all scalars of the seeds. What they give stands in `runs`; the number of each
    /// scalar, in the shape of the seeds, in `columns`.
    fn sweeps(&self, run: &TokenStream, fixed: Option<&TokenStream>) -> TokenStream {
        let (frame, columns) = (self.parts.frame, &self.parts.columns);
        let (number, count, runs) = (hygienic("__DIRECTIONS"), hygienic("count"), hygienic("runs"));
        let types: Vec<&Ty> = self.seeds.iter().map(|seed| seed.of).collect();
        let krate = &frame.krate;
        let room = wide::scalars(frame, &types)
            .zip(fixed)
            .map(|(scalars, zeros)| quote!([#zeros; ::core::primitive::usize::div_ceil(#scalars, #number)]));
        let keep = match room {
            Some(_) => quote!(#runs[(#count - 1) / #number] = #run;),
            None => quote!(#runs.push(#run);),
        };
        let room = room.unwrap_or_else(|| quote!(#krate::__private::Vec::new()));
        let (width, names) = (wide::count(frame, &types), self.seeds.iter().map(|seed| &seed.name));
        let (names, zeros): (Vec<_>, Vec<_>) = names.zip(self.seeds.iter().map(|seed| &seed.zeros)).unzip();
        let each = self.seeds.iter().map(|Seed { name, of, .. }| {
            let shape = Shape { like: quote!(#name), ..shape(self.parts, self.index) };
            shape.each(of.peel(), &mut |steps, _| {
                quote!({
                    #name #steps [#count % #number] = 1.0;
                    #count += 1;
                    if #count % #number == 0 {
                        #keep
                        #(#names = #zeros;)*
                    }
                    #count - 1
                })
            })
        });
        let each: Vec<TokenStream> = each.collect();
        quote! {
            const #number: ::core::primitive::usize = #width;
            #(let mut #names = #zeros;)*
            let mut #count = 0;
            let mut #runs = #room;
            let #columns = (#(#each,)*);
            if #count % #number != 0 { #keep }
        }
    }

    /// A row of the Jacobian, given for each of its scalars, in which parameter and where there,
    /// which number it has and where it stands in what its run gave.
    fn across(&self, of: &dyn Fn(&Literal, &TokenStream) -> (TokenStream, TokenStream)) -> TokenStream {
        let (number, runs, columns) = (hygienic("__DIRECTIONS"), hygienic("runs"), &self.parts.columns);
        let frame = self.parts.frame;
        let each = self.parts.wrt().enumerate().map(|(k, ty)| {
            let name = self.parts.names.of(frame.source.params[frame.order[k]].var);
            let shape = Shape { like: quote!(#name), ..shape(self.parts, "k") };
            let k = Literal::usize_unsuffixed(k);
            shape.each(ty.peel(), &mut |steps, _| {
                let (column, at) = of(&k, steps);
                quote!({
                    let column = #columns #column;
                    #runs[column / #number] #at [column % #number]
                })
            })
        });
        tuple(&each.collect::<Vec<_>>())
    }
}
