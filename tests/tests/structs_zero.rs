//! Structs and enums where rustc does not see that they have a value: returned early, in
//! `Option`s, from loops.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

#[derive(Clone, Copy, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}

#[derive(Clone, Differentiable)]
struct Poly {
    pts: Vec<Pair>,
    k: usize,
}

#[derive(Clone, Differentiable)]
enum Shape {
    Circle(f64),
    Rect { w: f64, h: f64 },
    No,
}

#[derive(Clone, Copy, Differentiable)]
struct G<T, const N: usize> {
    a: [T; N],
    k: [usize; N],
}

#[derive(Clone, Differentiable)]
struct Tree {
    v: f64,
    kids: Vec<Tree>,
    up: Option<Box<Tree>>,
}

#[derive_grad]
fn mkpair(a: f64, b: f64) -> Pair {
    Pair { a: a * b, b: a + b }
}

#[derive_grad]
fn opair(a: f64, b: f64) -> Option<Pair> {
    if a > 0.4 { Some(Pair { a: a * b, b: a + b }) } else { None }
}

#[derive_grad]
fn rpair(a: f64, b: f64) -> Result<Pair, String> {
    if a > 0.4 { Ok(Pair { a: a * b, b: a + b }) } else { Err("no".to_string()) }
}

#[derive_grad]
fn rpoly(x: &[f64]) -> Result<Poly, String> {
    let mut pts = Vec::new();
    for v in x {
        if *v < 0.0 {
            return Err("neg".into());
        }
        pts.push(Pair { a: *v, b: v * v });
    }
    Ok(Poly { pts, k: 3 })
}

#[derive_grad]
impl Shape {
    #[derive_grad(wrt(self))]
    fn area(&self) -> f64 {
        match self {
            Shape::Circle(r) => r * r * 3.0,
            Shape::Rect { w, h } => w * h,
            Shape::No => 1.0,
        }
    }
}

/// Different branches are taken at each.
const POINTS: [[f64; 6]; 3] =
    [[0.72, 1.3, 0.55, 0.9, 1.7, 0.35], [0.51, 0.6, 1.4, 0.45, 0.8, 1.2], [1.1, 0.25, 0.43, 2.0, 0.9, 0.5]];

#[derive_grad]
fn look(x: &[f64]) -> Pair {
    for i in 0..3 {
        if x[i] > 0.8 {
            return Pair { a: x[i], b: x[i + 1] };
        }
    }
    Pair { a: 0.0, b: x[0] }
}
#[derive_grad]
fn found(x: &[f64]) -> f64 {
    let p: Pair = look(x);
    p.a * p.b
}
at_all_points!(a_struct_returned_from_a_loop: found, found_value_and_grad);

#[derive_grad]
fn find2(x: &[f64]) -> Pair {
    let p = mkpair(x[0], x[1]);
    if x[0] > 0.1 {
        if x[1] > 0.2 {
            return p;
        }
    }
    Pair { a: x[2], b: x[0] }
}
#[derive_grad]
fn nested(x: &[f64]) -> f64 {
    let p: Pair = find2(x);
    p.a * p.b
}
at_all_points!(a_struct_returned_from_nested_branches: nested, nested_value_and_grad);

#[derive_grad]
fn find3(x: &[f64]) -> Pair {
    let mut s = x[0];
    for i in 0..3 {
        s *= x[i];
        if s > 0.8 {
            return mkpair(s, x[i]);
        }
    }
    mkpair(s, 1.0)
}
#[derive_grad]
fn called(x: &[f64]) -> f64 {
    let p: Pair = find3(x);
    p.a * p.b
}
at_all_points!(what_a_call_gives_returned_from_a_loop: called, called_value_and_grad);

#[derive_grad]
fn find4(x: &[f64]) -> Pair {
    let mut s = x[0];
    let mut p = mkpair(s, x[1]);
    for i in 0..3 {
        s *= x[i];
        if s > 0.8 {
            return p;
        }
        p = mkpair(p.a, s);
    }
    p
}
#[derive_grad]
fn kept(x: &[f64]) -> f64 {
    let p: Pair = find4(x);
    p.a * p.b
}
at_all_points!(a_struct_that_changes: kept, kept_value_and_grad);

#[derive_grad]
fn find6(x: &[f64]) -> (Pair, f64) {
    for i in 0..3 {
        if x[i] > 0.8 {
            return (mkpair(x[i], x[1]), x[2]);
        }
    }
    (mkpair(x[0], x[1]), 0.0)
}
#[derive_grad]
fn beside(x: &[f64]) -> f64 {
    let (p, s): (Pair, f64) = find6(x);
    p.a * p.b * s
}
at_all_points!(a_struct_in_a_tuple: beside, beside_value_and_grad);

#[derive_grad]
fn best(x: &[f64]) -> f64 {
    let mut best: Option<Pair> = None;
    for i in 0..5 {
        let p: Pair = mkpair(x[i], x[i + 1]);
        if best.map_or(true, |b| p.a > b.a) {
            best = Some(p);
        }
    }
    best.unwrap().b * x[0]
}
at_all_points!(the_best_of_several: best, best_value_and_grad);

#[derive_grad]
fn unwrapped(x: &[f64]) -> f64 {
    let p = opair(x[0], x[1]).unwrap();
    p.a * p.b
}
at_all_points!(calls_that_give_options_of_structs: unwrapped, unwrapped_value_and_grad);

#[derive_grad]
fn if_let(x: &[f64]) -> f64 {
    if let Some(p) = opair(x[0], x[1]) { p.a * p.b } else { x[2] }
}
at_all_points!(options_of_structs_in_if_let: if_let, if_let_value_and_grad);

#[derive_grad]
fn tried_in(x: &[f64]) -> Result<f64, String> {
    let p = rpair(x[0], x[1])?;
    let q: Pair = rpair(x[2], x[3])?;
    Ok(p.a * q.b)
}
#[derive_grad]
fn tried(x: &[f64]) -> f64 {
    match tried_in(x) {
        Ok(v) => v,
        Err(e) => e.len() as f64,
    }
}
at_all_points!(calls_that_give_results_of_structs: tried, tried_value_and_grad);

#[derive_grad]
fn pick(x: &[f64]) -> Shape {
    for v in x {
        if *v > 1.0 {
            return Shape::Rect { w: *v, h: x[0] };
        }
        if *v > 100.0 {
            return Shape::Circle(*v);
        }
    }
    Shape::No
}
#[derive_grad]
fn variant(x: &[f64]) -> f64 {
    let s: Shape = pick(x);
    s.area() * x[3]
}
at_all_points!(an_enum_returned_from_a_loop: variant, variant_value_and_grad);

#[derive_grad]
fn mt(x: &[f64]) -> Tree {
    for v in x {
        if *v > 1.0 {
            return Tree { v: *v, kids: vec![], up: None };
        }
    }
    Tree { v: x[0], kids: vec![], up: None }
}
#[derive_grad]
fn tree(x: &[f64]) -> f64 {
    let s: Tree = mt(x);
    s.v * s.v
}
at_all_points!(a_type_that_contains_itself: tree, tree_value_and_grad);

#[derive_grad]
fn broken(x: &[f64]) -> f64 {
    let mut k = 0;
    let p = loop {
        let q = mkpair(x[k], x[k + 1]);
        if q.a > 0.5 {
            break q;
        }
        k += 1;
        if k == 4 {
            break mkpair(x[2], x[3]);
        }
    };
    p.a * p.b
}
at_all_points!(a_loop_that_ends_with_a_struct: broken, broken_value_and_grad);

#[derive_grad]
fn block(x: &[f64]) -> f64 {
    let p: Pair = 'b: {
        for v in x {
            if *v > 1.0 {
                break 'b mkpair(*v, x[0]);
            }
        }
        mkpair(x[2], x[3])
    };
    p.a * p.b
}
at_all_points!(a_block_that_ends_with_a_struct: block, block_value_and_grad);

#[derive_grad]
fn found_in(x: &[f64]) -> f64 {
    let pts: Vec<Pair> = x.iter().map(|v| Pair { a: *v, b: v * v }).collect();
    let m = pts.iter().max_by(|p, q| p.a.total_cmp(&q.a)).unwrap();
    let f = pts.iter().find(|p| p.a > 1.0).copied().unwrap_or(Pair { a: 0.0, b: 1.0 });
    m.b * f.a
}
at_all_points!(a_struct_that_is_looked_for: found_in, found_in_value_and_grad);

#[derive_grad]
fn filtered(x: &[f64]) -> f64 {
    let ps: Vec<Pair> = x.windows(2).filter_map(|w| opair(w[0], w[1])).collect();
    ps.iter().map(|p| p.a * p.b).sum()
}
at_all_points!(structs_that_may_be_left_out: filtered, filtered_value_and_grad);

#[derive_grad]
fn previous(x: &[f64]) -> f64 {
    let mut last = None;
    for w in x.windows(2) {
        let p = mkpair(w[0], w[1]);
        if let Some(q) = last {
            let q: Pair = q;
            if q.a > 3.0 {
                return q.b;
            }
        }
        last = Some(p);
    }
    let l: Pair = last.unwrap();
    l.a * l.b
}
at_all_points!(the_previous_one: previous, previous_value_and_grad);
