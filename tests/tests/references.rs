//! References to data without derivative that are bound in the body and handed on to
//! annotated functions: each reverse half gets again what its forward half got.
#![allow(clippy::needless_range_loop, clippy::useless_let_if_seq, clippy::boxed_local)]

use std::cell::Cell;
use std::collections::BTreeMap;

use derive_grad::derive_grad;
use derive_grad_tests::assert_slopes;

const X: [f64; 3] = [0.7, 1.3, 0.55];

struct Data {
    rows: Vec<Vec<usize>>,
    weights: Vec<Vec<f64>>,
    names: Vec<String>,
    by_key: BTreeMap<usize, Vec<f64>>,
    first: Option<Vec<usize>>,
}

fn data() -> Data {
    Data {
        rows: vec![vec![0, 1], vec![2, 1], vec![0, 0, 2]],
        weights: vec![vec![0.1, 0.2, 0.3], vec![0.5, 0.3, 0.1], vec![0.2, 0.9, -0.4]],
        names: vec!["a".into(), "bcd".into(), "ef".into()],
        by_key: [(1, vec![0.3, 0.4, 0.5]), (3, vec![0.8, 0.6, 0.3])].into_iter().collect(),
        first: Some(vec![2, 2, 1]),
    }
}

#[derive_grad(wrt(x))]
fn product(x: &[f64], row: &[usize]) -> f64 {
    let mut p = 1.0;
    for i in row {
        p *= x[*i];
    }
    p
}

#[derive_grad(wrt(x))]
fn named(x: &[f64], row: &[usize], name: &str) -> f64 {
    product(x, row) * name.len() as f64
}

#[derive_grad]
fn weighted(x: &[f64], w: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 0..x.len() {
        s += x[i] * x[i] * w[i];
    }
    s
}

/// Checks functions of `x` and `Data`, also as they are called by another one.
macro_rules! all {
    ($($(#[$doc:meta])* $name:ident $grad:ident ($x:ident, $d:ident) $body:block)*) => {
        $(
            $(#[$doc])*
            #[derive_grad(wrt($x))]
            fn $name($x: &[f64], $d: &Data) -> f64 $body

            mod $grad {
                use super::*;

                #[derive_grad(wrt(x))]
                fn linked(x: &[f64], d: &Data) -> f64 {
                    let mut s = x[1];
                    for _ in 0..2 {
                        s += s * $name(x, d) * x[0];
                    }
                    s
                }

                #[test]
                fn gradient() {
                    let d = data();
                    assert_slopes(&$grad(&X, &d), |x| $name(x, &d), &X);
                    assert_slopes(&linked_grad(&X, &d), |x| linked(x, &d), &X);
                }
            }
        )*
    };
}

all! {
    by_let by_let_grad (x, d) {
        let row = &d.rows[1];
        product(x, row) * x[0]
    }
    by_pattern by_pattern_grad (x, d) {
        let Data { rows, .. } = d;
        let row = &rows[2];
        product(x, row) * x[0]
    }
    by_method by_method_grad (x, d) {
        let row = d.first.as_ref().unwrap();
        product(x, row) * product(x, d.rows[0].as_slice())
    }
    as_argument as_argument_grad (x, d) { product(x, d.first.as_ref().unwrap()) * x[1] }
    chosen chosen_grad (x, d) {
        let row = if x[0] > 0.1 { &d.rows[0] } else { d.first.as_ref().unwrap() };
        product(x, row) * x[1]
    }
    in_branch in_branch_grad (x, d) {
        let mut s = 1.0;
        if x[0] > 0.1 {
            let Some(row) = &d.first else { return x[2] };
            s *= product(x, row) * product(x, row);
        }
        s
    }
    over_pairs over_pairs_grad (x, d) {
        let mut s = 1.0;
        for (row, name) in d.rows.iter().zip(&d.names) {
            s += s * named(x, row, name);
        }
        s
    }
    over_items over_items_grad (x, d) {
        let mut s = 1.0;
        for w in &d.weights {
            s += s * weighted(x, w);
        }
        s
    }
    over_map over_map_grad (x, d) {
        let mut s = 1.0;
        for (k, w) in &d.by_key {
            s += s * weighted(x, w) * *k as f64;
        }
        s
    }
    looked_up looked_up_grad (x, d) {
        let (mut s, mut k) = (1.0, 0);
        while k < 4 {
            if let Some(w) = d.by_key.get(&k) {
                s += s * weighted(x, w);
            }
            k += 1;
        }
        s
    }
    with_continue with_continue_grad (x, d) {
        let mut s = 1.0;
        for (i, w) in d.weights.iter().enumerate() {
            if i == 1 {
                continue;
            }
            s += s * weighted(x, w);
        }
        s
    }
    by_index by_index_grad (x, d) {
        let mut s = 1.0;
        for i in 0..d.rows.len() {
            let row = &d.rows[i];
            let w = if i % 2 == 0 { &d.weights[0] } else { &d.weights[1] };
            s += s * product(x, row) * weighted(x, w);
        }
        s
    }
    reassigned reassigned_grad (x, d) {
        let mut s = 1.0;
        let mut best = &d.weights[0];
        for w in &d.weights {
            if w[0] > best[0] {
                best = w;
            }
            s += s * weighted(x, best);
        }
        s * weighted(x, best)
    }
    followed followed_grad (x, d) {
        let mut s = 1.0;
        let mut input = &d.weights[0][..];
        for t in 0..3 {
            s += s * weighted(x, input);
            for k in 0..2 {
                s += s * x[k] * input[k];
            }
            let next = &d.weights[t][..];
            s += next[0] * x[t];
            input = next;
        }
        s
    }
    followed_with_type followed_with_type_grad (x, d) {
        let mut s = 1.0;
        let mut input: &[f64] = &d.weights[0];
        for t in 0..3 {
            s += s * weighted(x, input);
            for k in 0..2 {
                s += s * x[k] * input[k];
            }
            input = &d.weights[t];
        }
        s
    }
    filtered filtered_grad (x, d) {
        let mut s = 1.0;
        for w in d.weights.iter().filter(|w| w[0] > 0.15).rev() {
            s += s * weighted(x, w);
        }
        s
    }
}

fn pick(rows: &[Vec<usize>], k: usize) -> &[usize] {
    &rows[k]
}

/// What a function gives that is not annotated is kept: it runs once.
#[derive_grad(wrt(x))]
fn picked(x: &[f64], rows: &[Vec<usize>]) -> f64 {
    let mut s = 1.0;
    for k in 0..3 {
        s += s * product(x, pick(rows, k));
    }
    s
}

#[test]
fn references_from_functions() {
    let d = data();
    assert_slopes(&picked_grad(&X, &d.rows), |x| picked(x, &d.rows), &X);
}

/// References that change places are kept and put back.
#[derive_grad(wrt(x))]
fn swapped(x: &[f64], d: &[f64]) -> f64 {
    let (mut a, mut b) = (&d[..2], &d[2..4]);
    let mut s = 1.0;
    for _ in 0..3 {
        for k in 0..2 {
            s += s * x[k] * a[k];
        }
        std::mem::swap(&mut a, &mut b);
    }
    s
}

#[test]
fn references_change_places() {
    let d = [0.3, 0.2, 0.5, 0.8];
    assert_slopes(&swapped_grad(&X, &d), |x| swapped(x, &d), &X);
}

/// What is changed between calls is as each call found it.
#[derive(Clone)]
struct Counter {
    k: usize,
}

fn counter() -> Counter {
    Counter { k: 0 }
}

#[derive_grad(wrt(x))]
fn square(x: &[f64], c: &Counter) -> f64 {
    x[c.k] * x[c.k]
}

#[derive_grad(wrt(x), no_link)]
fn changed_between(x: &[f64]) -> f64 {
    let mut c = counter();
    let mut s = 1.0;
    for k in 0..3 {
        c.k = k;
        s += s * square(x, &c);
    }
    s
}

#[test]
fn changes_between_calls_are_undone() {
    assert_slopes(&changed_between_grad(&X), changed_between, &X);
}

struct List {
    i: usize,
    next: Option<Box<List>>,
}

#[derive_grad(wrt(x))]
fn of_list(l: &List, x: &[f64]) -> f64 {
    if let Some(next) = &l.next { x[l.i] * of_list(next, x) } else { x[l.i].sin() }
}

enum Tree {
    Leaf(usize),
    Scaled { by: f64, tree: Box<Tree> },
    Node(Box<Tree>, Box<Tree>),
}

#[derive_grad(wrt(x))]
fn of_tree(t: &Tree, x: &[f64]) -> f64 {
    match t {
        Tree::Leaf(i) => x[*i],
        Tree::Scaled { by, tree } => by * of_tree(tree, x),
        Tree::Node(a, b) => {
            let (p, q) = (of_tree(a, x), of_tree(b, x));
            p * q + p
        }
    }
}

#[derive_grad]
impl Tree {
    #[derive_grad(wrt(x))]
    fn value(&self, x: &[f64]) -> f64 {
        match self {
            Tree::Leaf(i) => x[*i],
            Tree::Scaled { by, tree } => by * tree.value(x),
            Tree::Node(a, b) => {
                let (p, q) = (a.value(x), b.value(x));
                p * q + p
            }
        }
    }
}

fn leaf(i: usize) -> Tree {
    Tree::Leaf(i)
}

#[test]
fn lists_and_trees() {
    let end = Some(Box::new(List { i: 2, next: None }));
    let list = List { i: 0, next: Some(Box::new(List { i: 1, next: end })) };
    assert_slopes(&of_list_grad(&list, &X), |x| of_list(&list, x), &X);
    let scaled =
        Box::new(Tree::Scaled { by: 1.5, tree: Box::new(Tree::Node(Box::new(leaf(1)), Box::new(leaf(2)))) });
    let tree = Tree::Node(Box::new(leaf(0)), scaled);
    assert_slopes(&of_tree_grad(&tree, &X), |x| of_tree(&tree, x), &X);
    assert_slopes(&tree.value_grad(&X), |x| tree.value(x), &X);
}

/// Its methods are called like those of the standard library, and give something else
/// each time.
struct Feed {
    rows: Vec<Vec<usize>>,
    at: Cell<usize>,
}

impl Feed {
    fn get(&self, step: usize) -> &[usize] {
        let at = self.at.get();
        self.at.set(at + step);
        &self.rows[at % self.rows.len()]
    }

    fn first(&self) -> usize {
        self.get(1)[0]
    }
}

struct Generator(usize);

impl Generator {
    fn get(&mut self) -> usize {
        self.0 = (self.0 * 5 + 3) % 16;
        self.0 % 3
    }
}

#[derive_grad(wrt(x))]
fn of_feed(x: &[f64], feed: &Feed) -> f64 {
    let mut s = 1.0;
    for i in 0..3 {
        let row = Feed::get(feed, 1);
        let k: usize = feed.first();
        s += x[row[0]] * x[row[1]] * x[k] * s + x[i];
        match Feed::first(feed) {
            0 => s *= x[0],
            j => s = x[j] * s * s,
        }
    }
    s
}

#[derive_grad]
fn of_generator(x: &[f64]) -> f64 {
    let mut s = 1.0;
    let mut generator = Generator(1);
    for _ in 0..4 {
        let k: usize = generator.get();
        s += x[k] * x[k] * s;
    }
    s
}

#[test]
fn what_gives_something_else_each_time_is_kept() {
    let feed = || Feed { rows: data().rows, at: Cell::new(0) };
    assert_slopes(&of_feed_grad(&X, &feed()), |x| of_feed(x, &feed()), &X);
    assert_slopes(&of_generator_grad(&X), of_generator, &X);
}
