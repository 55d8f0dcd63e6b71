//! The call of the runtime's check.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{Ident, Index};

use super::Kind;
use super::parse::{Arg, Callee, Check, Pass};

/// `quote!` whose names are nobody else's.
macro_rules! here {
    ($($tokens:tt)*) => { quote_spanned!(Span::mixed_site()=> $($tokens)*) };
}

// For `assert_gradient!(f(w, &x), wrt(w))`, emits
//
//     match (owned(&w), &x) {
//         (a0, a1) => {
//             let at = (a0,);
//             let call = Call { name: "f", parameters: &[("w", at.0.scalar_count())], tolerance: TOLERANCE, reassociates: false };
//             call.gradient(&at, |p| f(duplicate(&p.0), a1), |p| f_value_and_grad(..), |p| f_grad(..))
//         }
//     }
pub fn check(kind: Kind, check: &Check) -> TokenStream {
    let krate = &check.krate;
    let names = local("a", check.args.len());
    let values = check.args.iter().enumerate().map(|(k, arg)| bound(check, k, arg));
    let chosen = check.wrt.iter().map(|k| &names[*k]);
    let name = name(&check.callee).to_string();
    let parameters = check.wrt.iter().enumerate().map(|(j, k)| {
        let (name, j) = (&check.args[*k].name, Index::from(j));
        here!((#name, #krate::Parameters::scalar_count(&at.#j)))
    });
    let tolerance = match &check.tolerance {
        Some(given) => here!(#given),
        None => here!(#krate::check::TOLERANCE),
    };
    let reassociates = check.reassociate;
    let with = match kind {
        Kind::Gradient => gradient(check),
        Kind::Jvp => jvp(check),
        Kind::Hvp => hvp(check),
    };
    here! {
        match (#(#values,)*) {
            (#(#names,)*) => {
                let at = (#(#chosen,)*);
                let call = #krate::check::generated::Call {
                    name: #name,
                    parameters: &[#(#parameters),*],
                    tolerance: #tolerance,
                    reassociates: #reassociates,
                };
                call.#with;
            }
        }
    }
}

fn gradient(check: &Check) -> TokenStream {
    let [f, value_and_grad, grad] = ["", "value_and_grad", "grad"].map(|kind| {
        let (copies, call) = (copies(check), call(check, kind, &[]));
        here!(|p| { #copies #call })
    });
    here!(gradient(&at, #f, #value_and_grad, #grad))
}

fn jvp(check: &Check) -> TokenStream {
    let krate = &check.krate;
    let (copies, changed) = (copies(check), of_changed(check, "c"));
    let (plain, tangent) = (call(check, "", &[]), of_changed(check, "t"));
    let directions = directions(check);
    let pushed = call(check, "jvp", &tangents(check));
    let adjoints = adjoints(check);
    let names = local("d", check.wrt.len());
    let seed = (!check.unit).then(|| here!(#krate::check::generated::SeedFor::seed(&seed.0)));
    let further: Vec<TokenStream> = seed.into_iter().chain(names.iter().map(|d| here!(&mut #d))).collect();
    let pulled = call(check, "vjp", &further);
    here! {
        jvp(
            &at,
            |p| { #copies let value = #plain; (value, #(#changed,)*) },
            |p, t| {
                #copies
                #directions
                let (value, tangent) = #pushed;
                ((value, #(#changed,)*), (tangent, #(#tangent,)*))
            },
            |p, seed| {
                #copies
                #adjoints
                let value = #pulled;
                ((value, #(#changed,)*), (#(#names,)*))
            },
        )
    }
}

fn hvp(check: &Check) -> TokenStream {
    let (copies, directions) = (copies(check), directions(check));
    let (grad, hvp) = (call(check, "grad", &[]), call(check, "hvp", &tangents(check)));
    here!(hvp(&at, |p| { #copies #grad }, |p, t| { #copies #directions #hvp }))
}

/// What an argument is evaluated to, once.
fn bound(check: &Check, k: usize, arg: &Arg) -> TokenStream {
    let (krate, expr) = (&check.krate, &arg.expr);
    match arg.pass {
        _ if check.wrt.contains(&k) => here!(#krate::check::generated::owned(&#expr)),
        Pass::Value => here!(#expr),
        Pass::Ref => here!(&#expr),
        Pass::Mut => here!(#krate::check::generated::owned(&#expr)),
    }
}

/// What the function may change, copied: `let mut c0 = duplicate(&p.0);`
fn copies(check: &Check) -> TokenStream {
    let krate = &check.krate;
    let copies = local("c", check.args.len());
    let changed = check.args.iter().enumerate().filter(|(_, arg)| arg.pass == Pass::Mut);
    let copy = |(k, _): (usize, &Arg)| {
        let (copy, from) = (&copies[k], source(check, k));
        here!(let mut #copy = #krate::__private::duplicate(&#from);)
    };
    changed.map(copy).collect()
}

/// The differentiated arguments that are changed, or their tangents.
fn of_changed(check: &Check, prefix: &str) -> Vec<Ident> {
    let names = local(prefix, check.args.len());
    check.wrt.iter().filter(|k| check.args[**k].pass == Pass::Mut).map(|k| names[*k].clone()).collect()
}

/// Tangents that the function may change: `let mut t0 = duplicate(&t.0);`
fn directions(check: &Check) -> TokenStream {
    let (krate, names) = (&check.krate, local("t", check.args.len()));
    let changed = check.wrt.iter().enumerate().filter(|(_, k)| check.args[**k].pass == Pass::Mut);
    let copy = |(j, k): (usize, &usize)| {
        let (copy, j) = (&names[*k], Index::from(j));
        here!(let mut #copy = #krate::__private::duplicate(&t.#j);)
    };
    changed.map(copy).collect()
}

fn tangents(check: &Check) -> Vec<TokenStream> {
    let (krate, names) = (&check.krate, local("t", check.args.len()));
    let tangent = |(j, k): (usize, &usize)| {
        let (name, j) = (&names[*k], Index::from(j));
        match check.args[*k].pass {
            Pass::Value => here!(#krate::__private::duplicate(&t.#j)),
            Pass::Ref => here!(&t.#j),
            Pass::Mut => here!(&mut #name),
        }
    };
    check.wrt.iter().enumerate().map(tangent).collect()
}

/// The adjoints as they go in: zeros, or those of what the function leaves behind.
fn adjoints(check: &Check) -> TokenStream {
    let (krate, names) = (&check.krate, local("d", check.wrt.len()));
    let mut seeds = 0;
    let adjoint = |(j, k): (usize, &usize)| {
        let (name, at) = (&names[j], Index::from(j));
        if check.args[*k].pass == Pass::Mut {
            seeds += 1;
            let seed = Index::from(seeds);
            return here!(let mut #name = #krate::__private::duplicate(&seed.#seed););
        }
        here!(let mut #name = #krate::Parameters::zeros_like(&p.#at);)
    };
    check.wrt.iter().enumerate().map(adjoint).collect()
}

/// The call of the function, or of what is generated from it, with further arguments.
fn call(check: &Check, kind: &str, further: &[TokenStream]) -> TokenStream {
    let mut args = check.args.iter().enumerate().map(|(k, arg)| argument(check, k, arg));
    let generated = |name: &Ident| match kind {
        "" => name.clone(),
        kind => format_ident!("{name}_{kind}", span = name.span()),
    };
    match &check.callee {
        Callee::Function(path) => {
            let mut path = path.clone();
            if let Some(last) = path.segments.last_mut() {
                last.ident = generated(&last.ident);
            }
            let all = args.chain(further.iter().cloned());
            here!(#path(#(#all),*))
        }
        Callee::Method(name, turbofish) => {
            let (receiver, name) = (args.next(), generated(name));
            let all = args.chain(further.iter().cloned());
            here!((#receiver).#name #turbofish (#(#all),*))
        }
    }
}

fn argument(check: &Check, k: usize, arg: &Arg) -> TokenStream {
    let (krate, from, copy) = (&check.krate, source(check, k), &local("c", k + 1)[k]);
    match (arg.pass, check.wrt.contains(&k)) {
        (Pass::Value, true) => here!(#krate::__private::duplicate(&#from)),
        (Pass::Value, false) => here!(::core::clone::Clone::clone(&#from)),
        (Pass::Ref, true) => here!(&#from),
        (Pass::Ref, false) => from,
        (Pass::Mut, _) => here!(&mut #copy),
    }
}

/// Where an argument is: in the tuple `p`, or in a variable.
fn source(check: &Check, k: usize) -> TokenStream {
    if let Some(j) = check.wrt.iter().position(|at| *at == k) {
        let j = Index::from(j);
        return here!(p.#j);
    }
    let name = &local("a", k + 1)[k];
    here!(#name)
}

fn name(callee: &Callee) -> &Ident {
    match callee {
        Callee::Function(path) => &path.segments[path.segments.len() - 1].ident,
        Callee::Method(name, _) => name,
    }
}

/// `a0, a1, ..`, which are nobody else's.
fn local(prefix: &str, count: usize) -> Vec<Ident> {
    (0..count).map(|k| format_ident!("{prefix}{k}", span = Span::mixed_site())).collect()
}
