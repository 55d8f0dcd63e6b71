//! What is written through references that cannot be followed is an error where their owner
//! is read later: references that user code gives, that are chosen, and that change places.

use derive_grad::derive_grad;

fn pick(a: &mut [f64; 3], k: usize) -> &mut [f64] {
    &mut a[k..]
}

#[derive_grad]
fn given(x: f64) -> f64 {
    let mut a = [1.0; 3];
    let r = pick(&mut a, 1);
    r[0] = x * x;
    a[1]
}

#[derive_grad]
fn matched(x: f64, c: bool) -> f64 {
    let (mut a, mut b) = ([1.0; 3], [2.0; 3]);
    let r = match c {
        true => &mut a,
        false => &mut b,
    };
    r[0] = x * x;
    a[0] + b[0]
}

#[derive_grad]
fn paired(x: f64) -> f64 {
    let (mut a, mut b) = ([0.0; 3], [0.0; 3]);
    for i in 0..4 {
        let (from, to) = if i % 2 == 0 { (&a, &mut b) } else { (&b, &mut a) };
        to[0] = from[0] + x;
    }
    a[0]
}

#[derive_grad]
fn iterated(u: &mut [f64], x: f64) {
    let mut rest = u;
    while !rest.is_empty() {
        let (first, others) = rest.split_first_mut().unwrap();
        *first *= x;
        rest = others;
    }
}

#[derive_grad]
fn left_early(u: &mut Vec<f64>, v: &mut Vec<f64>, x: f64) -> Option<f64> {
    let (mut from, mut to) = (u, v);
    for k in 0..3 {
        to[0] = from[0] * x;
        if k > 1 {
            return None;
        }
        std::mem::swap(&mut from, &mut to);
    }
    Some(from[0])
}

#[derive_grad]
fn read_in_the_same_statement(x: f64, y: f64) -> f64 {
    let (mut a, mut b) = ([x, y], [y * y, x]);
    let mut s = 0.0;
    let (mut now, mut next) = (&mut a, &mut b);
    {
        std::mem::swap(&mut now, &mut next);
        now[0] = x * 3.0;
        next[1] *= y;
        s += a[0] * b[0];
    }
    s + a[0]
}

fn main() {}
