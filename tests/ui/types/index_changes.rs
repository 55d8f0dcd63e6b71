//! `index_mut` that finds elements by a field of `self`: that field cannot change where derivatives
//! flow through elements, for the adjoint is a value of its own; nor can it be a float, nor a field of what a method is lent.
use std::ops::{Index, IndexMut};

use derive_grad::{Differentiable, derive_grad};

#[derive(Differentiable)]
struct Ring {
    head: usize,
    data: Vec<f64>,
}

#[derive_grad]
impl Index<usize> for Ring {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.data[i + self.head]
    }
}

#[derive_grad]
impl IndexMut<usize> for Ring {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.data[i + self.head]
    }
}

#[derive_grad]
fn turned(x: f64, y: f64) -> f64 {
    let mut r = Ring { head: 0, data: vec![x, y] };
    let a = r[0];
    r.head = 1;
    r[0] * a
}

#[derive_grad]
fn turn(r: &mut Ring) {
    r.head += 1;
}

#[derive(Differentiable)]
struct Table {
    step: f64,
    data: Vec<f64>,
}

#[derive_grad]
impl IndexMut<u32> for Table {
    fn index_mut(&mut self, i: u32) -> &mut f64 {
        &mut self.data[(f64::from(i) / self.step) as usize]
    }
}

impl Index<u32> for Table {
    type Output = f64;
    fn index(&self, i: u32) -> &f64 {
        &self.data[(f64::from(i) / self.step) as usize]
    }
}

#[derive(Differentiable)]
struct Window {
    ring: Ring,
}

impl Ring {
    fn at(&mut self, i: usize) -> &mut f64 {
        &mut self.data[i + self.head]
    }
}

impl Index<usize> for Window {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.ring[i]
    }
}

#[derive_grad]
impl IndexMut<usize> for Window {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        self.ring.at(i)
    }
}

fn main() {}
