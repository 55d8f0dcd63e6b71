//! Elements of a user's type, whose `IndexMut` is not annotated.

use std::ops::{Index, IndexMut};

use derive_grad::{Differentiable, derive_grad};

#[derive(Differentiable)]
struct Pair(f64, f64);

impl Index<usize> for Pair {
    type Output = f64;
    fn index(&self, _: usize) -> &f64 {
        &self.0
    }
}

impl IndexMut<usize> for Pair {
    fn index_mut(&mut self, _: usize) -> &mut f64 {
        &mut self.1
    }
}

#[derive(Differentiable)]
struct Holder {
    pair: Pair,
}

#[derive_grad]
fn element(pair: &Pair, x: f64) -> f64 {
    pair[1] * x
}

#[derive_grad]
fn element_of_field(holder: &Holder, x: f64) -> f64 {
    holder.pair[1] * x
}

fn main() {}
