//! How long an expansion takes, for functions of 10 to 5,000 lines.
//!
//! ```sh
//! cargo bench -p derive_grad_macros              # optimised
//! cargo bench -p derive_grad_macros --profile dev   # as in a debug build
//! cargo bench -p derive_grad_macros -- 50           # that many lines only
//! ```

#[cfg(test)]
extern crate alloc; // as in the library

use std::fmt::Write;
use std::time::Instant;

use quote::quote;

#[allow(dead_code, unused_imports)]
#[path = "../src/compiler/mod.rs"]
mod compiler;

fn main() {
    println!("| lines | time | per line |\n| --- | --- | --- |");
    let asked: Vec<usize> = std::env::args().filter_map(|arg| arg.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![10, 50, 100, 500, 1000, 2000, 5000] } else { asked };
    for lines in sizes {
        let item: syn::ItemFn = syn::parse_str(&function(lines)).expect("the function below is Rust");
        let item = quote!(#item);
        let rounds = (2000 / lines).clamp(1, 50);
        let start = Instant::now();
        for _ in 0..rounds {
            std::hint::black_box(compiler::expand(quote!(), item.clone()));
        }
        let each = start.elapsed() / u32::try_from(rounds).expect("at most 50");
        let per_line = each / u32::try_from(lines).expect("at most 5,000");
        println!("| {lines} | {each:.2?} | {per_line:.2?} |");
    }
}

/// A function of about this many lines, with loops, branches and arithmetic.
fn function(lines: usize) -> String {
    let mut body = String::from("let mut sum = x;\n");
    for k in 0..lines / 5 {
        let _ = writeln!(
            body,
            "let a{k} = (sum * y + {k}.5).sin();\nlet b{k} = a{k} * a{k} / (1.0 + y * y);\n\
             if b{k} > 0.5 {{ sum += b{k} * x; }}\nfor i in 0..v.len() {{ sum += v[i] * a{k}; }}\nsum *= 0.5;"
        );
    }
    format!("fn f(x: f64, y: f64, v: &[f64]) -> f64 {{ {body} sum }}")
}
