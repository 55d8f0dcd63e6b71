//! Closures that are arguments: what they capture, in which form, and what they call.
#![allow(missing_docs, clippy::all, clippy::pedantic)]
use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::assert_slopes;
#[derive_grad]
fn apply(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    f(x)
}
#[derive_grad]
fn product_of_two(f: impl Fn(f64) -> f64, a: f64) -> f64 {
    f(a) * f(a * a)
}
#[derive_grad]
fn nested_in_itself(f: impl Fn(f64, f64) -> f64, a: f64) -> f64 {
    product_of_two(|t| f(t, a) * product_of_two(|u| f(u, t), a), a)
}
#[derive_grad]
fn used_twice_one_nested(x: &[f64]) -> f64 {
    nested_in_itself(|a, b| a * x[0] + b * x[1], x[2])
}
#[derive_grad]
fn gives_what_it_captures(x: &[f64]) -> f64 {
    apply(|p| apply(|_q| p, x[1]), x[0])
}
#[derive_grad]
fn tup(f: impl Fn(f64, (f64, f64)) -> (f64, f64), x: f64) -> (f64, f64) {
    f(x, (x, x * x))
}
#[derive_grad]
fn part_of_what_it_captures(x: &[f64]) -> f64 {
    apply(|p| tup(|a, _b: (f64, f64)| (a, p), x[1]).0, x[0])
}
#[derive_grad]
fn three_levels(x: &[f64]) -> f64 {
    apply(|p| apply(|a| apply(|b| a * p * b, p), x[1]), x[0])
}
#[derive_grad]
fn sum2(a: [f64; 2]) -> f64 {
    a[0] * a[1]
}
#[derive_grad]
fn first_times_second(f: impl Fn(f64) -> [f64; 2], x: f64) -> f64 {
    let r = f(x);
    r[0] * r[1]
}
#[derive_grad]
fn array_as_a_whole(x: &[f64]) -> f64 {
    let k = [x[1], x[2]];
    apply(|t| sum2(k) * t, x[0])
}
#[derive_grad]
fn array_copied(x: &[f64]) -> f64 {
    let k = [x[1], x[2]];
    first_times_second(
        |t| {
            let mut m = k;
            m[0] *= t;
            m
        },
        x[0],
    ) + first_times_second(|t| if t > 1.0 { k } else { [t, t] }, x[0])
}
#[derive_grad]
fn array_mapped(x: &[f64]) -> f64 {
    let k = [x[1], x[2]];
    apply(
        |t| {
            let m = k.map(|v| v * t);
            m[0]
        },
        x[0],
    )
}
#[derive_grad]
fn dot(a: &[f64], b: f64) -> f64 {
    a[0] * b + a[1]
}
#[derive_grad]
fn array_two_closures_deep(x: &[f64]) -> f64 {
    let w = [x[0], x[1], 1.0];
    apply(|t| apply(|u| dot(&w, u * t), t), x[2])
}
#[derive_grad]
fn accumulated(f: impl Fn(f64, &mut f64), n: usize, x: f64) -> f64 {
    let mut acc = x;
    for i in 0..n {
        f(x * i as f64, &mut acc);
    }
    acc
}
#[derive_grad]
fn written_in_one_branch(x: &[f64]) -> f64 {
    accumulated(
        |t, a: &mut f64| {
            if t > 0.6 {
                *a = t * x[0];
            } else {
                *a += x[1] * t;
            }
        },
        3,
        x[2],
    )
}
#[derive_grad]
fn workspace(f: impl Fn(f64, &mut [f64]) -> f64, x: f64) -> f64 {
    let mut b = [0.0; 2];
    f(x, &mut b) * b[1]
}
#[derive_grad]
fn array_as_slice(x: &[f64]) -> f64 {
    workspace(
        |t, b: &mut [f64]| {
            b[0] = t * x[0];
            b[1] = b[0] * x[1];
            b[0]
        },
        x[2],
    )
}
#[derive_grad]
fn iterate(f: &dyn Fn(f64) -> f64, n: usize, x: f64) -> f64 {
    let mut y = x;
    for _ in 0..n {
        y = f(y);
    }
    y
}
#[derive_grad]
fn closure_behind_dyn(x: &[f64]) -> f64 {
    let k = x[0];
    let f: &dyn Fn(f64) -> f64 = &|t| t * k;
    iterate(f, 3, x[1]) * apply(f, x[2])
}
#[derive(Clone, Differentiable)]
struct M {
    w: Vec<f64>,
    b: f64,
}
#[derive_grad]
impl M {
    #[derive_grad(wrt(self, x))]
    fn act(&self, x: f64) -> f64 {
        self.w[0] * x + self.b
    }
    #[derive_grad(wrt(self, f))]
    fn upd(&mut self, f: impl Fn(f64) -> f64) {
        for w in self.w.iter_mut() {
            *w = f(*w);
        }
    }
    #[derive_grad(wrt(self))]
    fn step(&mut self) {
        let w = self.w.clone();
        self.upd(|t| t * w[0]);
    }
}
#[derive_grad]
fn changing_struct(x: &[f64]) -> f64 {
    let mut m: M = M { w: vec![x[0], x[1]], b: x[2] };
    let a = apply(|t| m.act(t), x[0]);
    m.b *= a;
    m.step();
    m.b * a + m.w[1]
}
#[derive_grad]
fn cub(x: f64) -> f64 {
    x * x * x
}
#[derive_grad]
fn calls_decide(x: &[f64]) -> f64 {
    apply(
        |t| {
            if cub(t) > 0.01 { t * x[0] } else { x[1] }
        },
        x[2],
    ) * apply(
        |t| {
            let g = |u: f64| u * x[0];
            if g(t) > 0.3 {
                return x[2] * t;
            }
            x[1]
        },
        x[2],
    )
}
#[derive_grad]
fn calls_index(x: &[f64]) -> f64 {
    apply(
        |t| {
            let i = cub(t).floor() as usize;
            t * cub(2.0) * x[i] + derive_grad::stop_gradient(t * 0.0)
        },
        x[2],
    )
}
#[derive_grad]
fn parameter_of_a_local_closure(x: &[f64]) -> f64 {
    let f = |p: f64| apply(|t| p * t, p);
    x.iter().map(|s| s * f(x[2])).sum()
}
#[derive_grad]
fn scalar_parameter_in_loops(k: f64, x: f64) -> f64 {
    apply(
        |t| {
            let mut s = t;
            for _ in 0..2 {
                s *= k;
            }
            s
        },
        x,
    ) + apply(|t| if t > 0.0 { t * k } else { k }, x)
        + apply(
            |t| {
                if t > 0.0 {
                    return t * k;
                }
                t
            },
            x,
        )
        + apply(
            |t| {
                let mut s = t;
                for _ in 0..3 {
                    s += k * t;
                }
                s
            },
            x,
        )
}
#[derive_grad]
fn of_scalar_parameter(x: &[f64]) -> f64 {
    scalar_parameter_in_loops(x[0], x[1])
}
#[derive_grad]
fn outer_parameter_in_a_loop(x: &[f64]) -> f64 {
    apply(
        |k| {
            apply(
                |t| {
                    let mut s = t;
                    for _ in 0..3 {
                        s *= k;
                    }
                    s
                },
                x[0],
            )
        },
        x[1],
    )
}
#[derive_grad]
fn stages(f: impl Fn(&[f64], &mut [f64]), x: f64) -> f64 {
    let mut k = [[0.0; 3]; 2];
    let y = [x, x * x, 1.0];
    f(&y, &mut k[0]);
    let z = [k[0][0], k[0][1], k[0][2]];
    f(&z, &mut k[1]);
    k[1][0] + k[1][1] * k[0][2]
}
#[derive_grad]
fn rows_as_slices(x: &[f64]) -> f64 {
    stages(
        |y: &[f64], d: &mut [f64]| {
            for i in 0..3 {
                d[i] = y[i] * x[i] + y[0];
            }
        },
        x[1],
    )
}
#[derive_grad]
fn after_let_else(x: &[f64]) -> f64 {
    let o = if x[0] > 0.1 { Some(x[1]) } else { None };
    let Some(q) = o else { return 0.0 };
    apply(|t| t * q, x[2])
}
#[derive_grad]
fn changed(f: impl Fn(&mut f64, f64), x: f64) -> f64 {
    let mut v = x * x;
    f(&mut v, x);
    v
}
#[derive_grad]
fn exclusive_parameter(x: &[f64]) -> f64 {
    changed(
        |o: &mut f64, t| {
            *o *= t * x[0];
        },
        x[1],
    )
}
#[derive_grad]
fn changed_slice(f: impl Fn(&mut [f64], f64), x: f64) -> f64 {
    let mut v = [x, 1.0];
    f(&mut v, x);
    v[0] * v[1]
}
#[derive_grad]
fn exclusive_slice(x: &[f64]) -> f64 {
    changed_slice(|o: &mut [f64], t| o.fill(t * x[1]), x[0])
        * changed_slice(
            |o: &mut [f64], t| {
                if t > 1.0 {
                    return;
                }
                o[0] += t * x[1];
            },
            x[2],
        )
}
macro_rules! tests { ($($f:ident $g:ident),* $(,)?) => { $( #[test] fn $g() { let x = [0.7, 1.3, 0.55]; assert_slopes(&super::$g(&x), super::$f, &x); } )* } }
mod t {
    use super::assert_slopes;
    tests!(used_twice_one_nested used_twice_one_nested_grad, gives_what_it_captures gives_what_it_captures_grad, part_of_what_it_captures part_of_what_it_captures_grad, three_levels three_levels_grad, array_as_a_whole array_as_a_whole_grad, array_copied array_copied_grad, array_mapped array_mapped_grad, array_two_closures_deep array_two_closures_deep_grad, written_in_one_branch written_in_one_branch_grad, array_as_slice array_as_slice_grad, closure_behind_dyn closure_behind_dyn_grad, changing_struct changing_struct_grad, calls_decide calls_decide_grad, calls_index calls_index_grad, parameter_of_a_local_closure parameter_of_a_local_closure_grad, of_scalar_parameter of_scalar_parameter_grad, outer_parameter_in_a_loop outer_parameter_in_a_loop_grad, rows_as_slices rows_as_slices_grad, after_let_else after_let_else_grad, exclusive_parameter exclusive_parameter_grad, exclusive_slice exclusive_slice_grad);
}

/// Bodies that begin with a block.
#[derive_grad]
fn begin_with_blocks(x: &[f64]) -> f64 {
    apply(|t| { t } * x[0], x[2])
        + apply(|t| if t > 0.1 { t } else { 1.0 } * x[0], x[1])
        + apply(|t| match t > 5.0 { true => 1.0, false => t } - x[1] * t, x[2])
}

#[test]
fn bodies_that_begin_with_blocks() {
    let x = [0.7, 1.3, 0.55];
    assert_slopes(&begin_with_blocks_grad(&x), begin_with_blocks, &x);
}

/// Functions in variables without derivative, functions of integers, and closures in code
/// that is not looked into: all of them only compute.
#[derive_grad(no_link)]
fn calls_what_computes(x: &[f64]) -> f64 {
    let table = [1, 2, 3];
    let next = |n: usize| table[n] + 1;
    let twice = |n: usize| next(n) * 2;
    let squared = square;
    apply(|t| t * twice(1) as f64 * squared(2.0), x[0])
        * apply(|t| t * f64::from(i32::pow(2, 3)) * x[1], x[2])
        * apply(
            |t| {
                let k = {
                    let inner = |n: usize| n + 2;
                    inner(2) + inner(1)
                };
                let a = cube(t);
                let cube = x[1];
                a * cube * k as f64
            },
            x[2],
        )
}

#[derive_grad]
fn square(x: f64) -> f64 {
    x * x
}

#[derive_grad]
fn cube(x: f64) -> f64 {
    x * x * x
}

#[test]
fn what_computes_may_be_called() {
    let x = [0.7, 1.3, 0.55];
    assert_slopes(&calls_what_computes_grad(&x), calls_what_computes, &x);
}

#[derive_grad]
fn changed_twice(mut f: impl FnMut(&mut [f64], f64), x: &mut [f64], y: f64) {
    f(x, y);
    f(x, 2.0 * y);
}

/// Closures whose last expression tells that they give nothing, on the path that has an end.
#[derive_grad]
fn give_nothing(x: &[f64]) -> f64 {
    let mut y = [x[0], x[1]];
    changed_twice(
        |o: &mut [f64], t| match o.len() {
            0 => panic!(),
            2 => o[0] *= t,
            _ => o[1] += t,
        },
        &mut y,
        x[2],
    );
    changed_twice(|o: &mut [f64], t| if t < 0.0 { return } else { o[1] += t }, &mut y, x[2]);
    changed_twice(|o: &mut [f64], t| o.iter_mut().for_each(|v| *v *= t), &mut y, x[2]);
    changed_twice(
        |o: &mut [f64], t| {
            let (a, b) = o.split_at_mut(1);
            a[0] *= t;
            std::mem::swap(&mut a[0], &mut b[0])
        },
        &mut y,
        x[2],
    );
    changed_twice(
        |o: &mut [f64], t| loop {
            o[0] *= t;
            break;
        },
        &mut y,
        x[2],
    );
    y[0] * y[0] * y[1]
}

/// Closures that give something although their last statement does not.
#[derive_grad]
fn give_something(x: &[f64]) -> f64 {
    apply(|t| if t > 1.0 { return t } else { t * x[0] }, x[2])
        * apply(
            |t| {
                return t * x[1];
            },
            x[2],
        )
        * apply(
            |t| match t > 0.5 {
                true => {
                    return t * x[0];
                }
                false => panic!(),
            },
            x[2],
        )
}

/// Captured lists that are parameters of the surrounding function.
#[derive_grad]
fn captures_lists(a: Vec<f64>, b: &Vec<f64>, c: &mut [f64], d: &mut Vec<f64>) -> f64 {
    c[0] *= a[1];
    d[1] *= b[0];
    let y = apply(|t| t * a[0] + b[1] * c[0] + d[0] * d[1] * t, a[2] * c[2]);
    d.push(y);
    c[1] = y * y;
    y
}

#[derive_grad]
fn of_lists(x: &[f64]) -> f64 {
    let (mut c, mut d) = (x.to_vec(), x.to_vec());
    let y = captures_lists(x.to_vec(), &x.to_vec(), &mut c, &mut d);
    y * c[1] * d[3]
}

#[derive_grad]
fn captures_items(x: &[f64]) -> f64 {
    const K: f64 = 3.0;
    const A: [f64; 2] = [1.0, 2.0];
    let p = (x[0], [x[1], x[2]]);
    apply(|t| t * K * p.0 + A[1] * t * p.1[0], p.1[1])
}

#[test]
fn bodies_and_captures_of_all_kinds() {
    let x = [0.7, 1.3, 0.55];
    assert_slopes(&give_nothing_grad(&x), give_nothing, &x);
    assert_slopes(&give_something_grad(&x), give_something, &x);
    assert_slopes(&of_lists_grad(&x), of_lists, &x);
    assert_slopes(&captures_items_grad(&x), captures_items, &x);
}
