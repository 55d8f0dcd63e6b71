//! Active values go through a `HashMap`: the error is where they go in.

use derive_grad::derive_grad;

use std::collections::HashMap;

#[derive_grad]
fn f(x: f64) -> f64 {
    let mut map = HashMap::new();
    map.insert("x", x * x);
    map["x"]
}

fn main() {}
