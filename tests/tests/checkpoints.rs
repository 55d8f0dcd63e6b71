//! The option `checkpoint`: each function as the zoo checks it, with the root of the number of
//! iterations and with few states at most, and bit for bit the same as without the option.
#![allow(
    missing_docs,
    unused_assignments,
    unused_mut,
    clippy::pedantic,
    clippy::style,
    clippy::complexity,
    clippy::float_cmp,
    clippy::needless_range_loop
)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{dual, zoo};

/// A function without the option, with `checkpoint`, and with one, two and five states, in
/// modules of their own; all of them give the same.
macro_rules! checkpoints {
    ($(
        $(#[doc = $doc:literal])*
        #[zoo $at:tt]
        #[same($value_and_grad:ident $(, $arguments:tt)+)]
        fn $name:ident $parameters:tt -> $result:ty $body:block
    )*) => { $(
        $(#[doc = $doc])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            mod plain {
                #[allow(unused_imports)]
                use super::*;
                #[derive_grad]
                pub fn $name $parameters -> $result $body
            }
            mod root {
                #[allow(unused_imports)]
                use super::*;
                #[zoo $at]
                #[derive_grad(checkpoint)]
                pub fn $name $parameters -> $result $body
            }
            mod one {
                #[allow(unused_imports)]
                use super::*;
                #[derive_grad(checkpoint = 1)]
                pub fn $name $parameters -> $result $body
            }
            mod two {
                #[allow(unused_imports)]
                use super::*;
                #[zoo $at]
                #[derive_grad(checkpoint = 2)]
                pub fn $name $parameters -> $result $body
            }
            mod five {
                #[allow(unused_imports)]
                use super::*;
                #[derive_grad(checkpoint = 5)]
                pub fn $name $parameters -> $result $body
            }

            #[test]
            fn all_give_the_same() {
                $(
                    let plain = plain::$value_and_grad $arguments;
                    assert_eq!(root::$value_and_grad $arguments, plain, "the root");
                    assert_eq!(one::$value_and_grad $arguments, plain, "one state");
                    assert_eq!(two::$value_and_grad $arguments, plain, "two states");
                    assert_eq!(five::$value_and_grad $arguments, plain, "five states");
                )+
            }
        }
    )* };
}

#[dual]
#[derive_grad]
pub fn leaf(a: f64, b: f64) -> f64 {
    (a * b).sin() * a.exp()
}

#[dual]
#[derive_grad]
pub fn decay(v: &mut [f64], by: f64) {
    for x in v.iter_mut() {
        *x *= by * x.cos();
    }
}

#[dual]
#[derive(Differentiable, Clone, Debug, PartialEq)]
pub struct Body {
    pub position: [f64; 2],
    pub speed: [f64; 2],
    pub name: usize,
}

checkpoints! {
    #[zoo(at(0.3, 3.1, 7), at(0.3, 3.1, 0), at(0.4, 2.5, 1))]
    #[same(recurrence_value_and_grad, (0.3, 3.1, 7), (0.3, 3.7, 100), (0.2, 3.5, 0), (0.2, 3.5, 2))]
    fn recurrence(x: f64, r: f64, n: usize) -> f64 {
        let mut x = x;
        for _ in 0..n {
            x = r * x * (1.0 - x);
        }
        x
    }

    #[zoo(at(0.3, [0.5, 1.5, 0.7], 9), at(0.3, [0.5], 1))]
    #[same(pendulum_value_and_grad, (0.3, &[0.5, 1.5, 0.7], 50), (0.3, &[0.5], 0))]
    fn pendulum(x: f64, k: &[f64], n: usize) -> f64 {
        let mut a = x;
        let mut v = 0.0;
        for i in 0..n {
            let force = k[i % k.len()] * a.sin();
            v -= 0.1 * force;
            a += 0.1 * v;
        }
        a * v
    }

    /// What is summed beside the state need not be kept.
    #[zoo(at(0.3, 1.2, 9))]
    #[same(energy_along_the_way_value_and_grad, (0.3, 1.2, 23))]
    fn energy_along_the_way(x: f64, k: f64, n: usize) -> f64 {
        let (mut a, mut v) = (x, 0.5);
        let mut sum = 0.0;
        let mut count = 0;
        for _ in 0..n {
            v -= 0.1 * k * a.sin();
            a += 0.1 * v;
            sum += v * v / 2.0 - a.cos();
            count += 1;
        }
        (sum / count as f64).tanh() * a
    }

    #[zoo(at([1.0, 1.5, 0.9], 7))]
    #[same(lorenz_value_and_grad, ([1.0, 1.5, 0.9], 40), ([1.0, 1.5, 0.9], 0))]
    fn lorenz(start: [f64; 3], n: usize) -> f64 {
        let mut s = start;
        for _ in 0..n {
            let [x, y, z] = s;
            let d = [10.0 * (y - x), x * (28.0 - z) - y, x * y - 8.0 / 3.0 * z];
            for k in 0..3 {
                s[k] += 0.005 * d[k];
            }
        }
        s[0] * s[1] + s[2]
    }

    #[zoo(at([0.3, 1.2, 0.7, 0.1, 0.9], 0.2, 6))]
    #[same(heat_value_and_grad, (&[0.3, 1.2, 0.7, 0.1, 0.9], 0.2, 30))]
    fn heat(start: &[f64], c: f64, n: usize) -> f64 {
        let mut u = start.to_vec();
        let mut next = u.clone();
        for _ in 0..n {
            for i in 1..u.len() - 1 {
                next[i] = u[i] + c * u[i] * (u[i - 1] - 2.0 * u[i] + u[i + 1]);
            }
            std::mem::swap(&mut u, &mut next);
        }
        u.iter().map(|x| x * x).sum()
    }

    /// In place: the elements of one list.
    #[zoo(at([0.3, 1.2, 0.7, 0.1], 5))]
    #[same(in_place_value_and_grad, (&[0.3, 1.2, 0.7, 0.1], 17))]
    fn in_place(start: &[f64], n: usize) -> f64 {
        let mut u = start.to_vec();
        for step in 0..n {
            let k = step % u.len();
            u[k] = (u[k] * u[(k + 1) % u.len()]).sin() + 0.5;
        }
        u[0] * u[1] + u[2] * u[3]
    }

    /// Lists in a list.
    #[zoo(at([[0.3, 1.2], [0.7, 0.1]], 4))]
    #[same(nested_lists_value_and_grad, (&[vec![0.3, 1.2], vec![0.7, 0.1]], 11))]
    fn nested_lists(start: &[Vec<f64>], n: usize) -> f64 {
        let mut m = start.to_vec();
        for _ in 0..n {
            for row in m.iter_mut() {
                let s: f64 = row.iter().sum();
                for x in row.iter_mut() {
                    *x = x.sin() + 0.1 * s;
                }
            }
        }
        m[0][0] * m[1][1]
    }

    /// From and to any number, in any direction, of any type.
    #[zoo(at(0.4, 6), at(0.4, 0), at(0.4, -2))]
    #[same(ranges_value_and_grad, (0.4, 9), (0.4, 0), (0.4, -3))]
    fn ranges(x: f64, n: i32) -> f64 {
        let mut y = x;
        for i in -2..=n {
            y = y.sin() + 0.1 * i as f64 * y;
        }
        for i in (1..n).rev() {
            y = (y * x).cos() * i as f64;
        }
        for i in (0..n).step_by(2) {
            y = y.sin() * x + 0.01 * i as f64;
        }
        y
    }

    #[zoo(at([0.4, 1.2, 0.7, 0.2, 0.6]))]
    #[same(over_a_slice_value_and_grad, (&[0.4, 1.2, 0.7, 0.2, 0.6, 1.1, 0.8]), (&[]))]
    fn over_a_slice(x: &[f64]) -> f64 {
        let mut y = 1.0;
        for (i, &v) in x.iter().enumerate() {
            if i % 3 == 1 {
                continue;
            }
            y = (y * v).sin() + v;
        }
        for (a, b) in x.iter().zip(x.iter().rev()) {
            y = y.cos() * a + b;
        }
        y
    }

    /// Integers, and a generator of random numbers made of them.
    #[zoo(at(0.3, 5, 8))]
    #[same(random_walk_value_and_grad, (0.3, 5, 40))]
    fn random_walk(x: f64, seed: u64, n: usize) -> f64 {
        let mut y = x;
        let mut state = seed;
        let mut odd = 0_usize;
        for _ in 0..n {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let unit = (state >> 11) as f64 / (1_u64 << 53) as f64;
            if unit < 0.5 {
                odd += 1;
                y = y.sin() + unit;
            } else {
                y = y * (1.0 + 0.1 * odd as f64).cos();
            }
        }
        y * odd as f64
    }

    /// What only gets new elements is not kept, what is read among them is.
    #[zoo(at(0.3, 5))]
    #[same(trajectory_value_and_grad, (0.3, 12), (0.3, 1))]
    fn trajectory(x: f64, n: usize) -> f64 {
        let mut all = vec![0.0; n + 1];
        let mut pushed = Vec::new();
        let mut fib = vec![x, x * x];
        let mut y = x;
        for i in 0..n {
            y = y.sin() + 0.3;
            all[i] = y * y;
            pushed.push(y * x);
            let next = fib[i] * fib[i + 1] + 0.5;
            fib.push(next.tanh());
        }
        let mut product = 1.0;
        for i in 0..n {
            product *= all[i].cos() * pushed[i];
        }
        product + fib[n]
    }

    /// No state at all: the iterations are run twice.
    #[zoo(at([0.4, 1.2, 0.7]))]
    #[same(no_state_value_and_grad, (&[0.4, 1.2, 0.7, 0.2]))]
    fn no_state(x: &[f64]) -> f64 {
        let mut y = vec![0.0; x.len()];
        for i in 0..x.len() {
            let mut t = x[i];
            for _ in 0..3 {
                t = (t * x[i]).sin();
            }
            y[i] = t.exp() * t;
        }
        let mut p = 1.0;
        for v in &y {
            p *= v.sin();
        }
        p
    }

    #[zoo(calls(leaf, decay), at(0.7, 0.4, 5))]
    #[same(calls_value_and_grad, (0.7, 0.4, 12))]
    fn calls(x: f64, y: f64, n: usize) -> f64 {
        let mut a = x;
        let mut v = [y, x, 0.5];
        for i in 0..n {
            a = leaf(a, y) * 0.5;
            decay(&mut v, a);
            v[i % 3] += leaf(y, a);
        }
        a + v[0] * v[1] + v[2]
    }

    #[zoo(types(Body), at(0.7, 5))]
    #[same(structs_value_and_grad, (0.7, 12))]
    fn structs(x: f64, n: usize) -> f64 {
        let mut body = Body { position: [x, 1.0], speed: [0.0, x * x], name: 0 };
        for k in 0..n {
            let r = body.position[0].hypot(body.position[1]);
            for d in 0..2 {
                body.speed[d] -= 0.1 * body.position[d] / (r * r * r);
                body.position[d] += 0.1 * body.speed[d];
            }
            body.name += k;
        }
        body.position[0] * body.speed[1] + body.name as f64
    }

    /// What the loop has changed was read before it, and is changed after it.
    #[zoo(at(0.7, 0.3, 5))]
    #[same(before_and_after_value_and_grad, (0.7, 0.3, 12))]
    fn before_and_after(x: f64, k: f64, n: usize) -> f64 {
        let mut y = x;
        let mut p = [k, k * k];
        let before = y.sin() * p[1];
        let mut w = p[0].cos();
        let also = w.sqrt();
        for _ in 0..n {
            y = (y * p[0]).sin() + w;
            w = w.sin();
        }
        let between = y.exp() * w;
        y = p[0] * between;
        p[0] = y * y;
        w = y + w;
        p[0] * y.sin() + before * between + w * also
    }

    /// Under conditions, in other loops, one after the other.
    #[zoo(at(0.7, 0.3, 4), at(0.2, 0.3, 4))]
    #[same(inner_loops_value_and_grad, (0.7, 0.3, 7), (0.2, 0.3, 7))]
    fn inner_loops(x: f64, k: f64, n: usize) -> f64 {
        let mut y = x;
        if x > 0.5 {
            let mut inner = k;
            for i in 0..n {
                inner = (inner * y).sin() + 0.1;
                for _ in 0..i {
                    inner *= y.cos();
                    y = y.sin() + 0.5;
                }
            }
            y *= inner;
        }
        for i in 0..2 {
            match i {
                0 => y = y.sin(),
                _ => {
                    for _ in 0..n {
                        y = (y * k).cos() + x;
                    }
                }
            }
        }
        y
    }

    /// A variable that gets its first value in the loop.
    #[zoo(at(0.7, 4))]
    #[same(late_value_and_grad, (0.7, 9))]
    fn late(x: f64, n: usize) -> f64 {
        let mut y = x;
        let mut t;
        for _ in 0..n {
            t = y.sin();
            y = t * t + 0.3 * y;
            t = y.cos();
            y += t;
        }
        y
    }

    /// Variables that are declared before, and have a value when the loop begins.
    #[zoo(at(0.7, 4))]
    #[same(declared_before_value_and_grad, (0.7, 9))]
    fn declared_before(x: f64, n: usize) -> f64 {
        let mut k: usize;
        let mut y;
        k = 2;
        y = x;
        for _ in 0..n {
            y = y.sin() * k as f64 + 0.1;
            k = (k * 3) % 5;
        }
        y * k as f64
    }

    #[zoo(at(0.7, [0.3, 0.9, 0.4]))]
    #[same(views_value_and_grad, (0.7, &[0.3, 0.9, 0.4, 0.8]))]
    fn views(x: f64, w: &[f64]) -> f64 {
        let mut m = [[x, 0.5], [0.3, x * x]];
        let mut tail = 1.0;
        {
            let [first, second] = &mut m;
            for (i, w) in w.iter().enumerate() {
                let at = &mut first[i % 2];
                *at = (*at * w).sin();
                second[0] += *at * second[1];
                let part = &w;
                tail *= part.cos() + second[0];
            }
        }
        m[0][0] * m[1][0] + m[0][1] * tail
    }

    #[zoo(at(0.7, 4))]
    #[same(constant_trips_value_and_grad, (0.7, 3))]
    fn constant_trips(x: f64, n: usize) -> f64 {
        let mut y = x * n as f64;
        for _ in 0..10 {
            y = y.sin() * y;
        }
        y
    }
}

/// A sum over an outer loop, in an inner one that keeps something: it runs again before the
/// next iteration of the outer one.
#[zoo(at(0.7, 4), at(0.7, 0))]
#[derive_grad(checkpoint)]
fn summed(x: f64, n: usize) -> f64 {
    let mut sum = x.sin();
    for i in 0..n {
        let mut y = x * i as f64;
        for _ in 0..5 {
            y = y.sin() + 0.3 * y * x;
            sum += y.cos();
        }
    }
    1.4 * sum
}

// How often these run is found out as they do: the number of states grows.

#[zoo(at(0.7), at(3.0))]
#[derive_grad(checkpoint)]
fn newton(x: f64) -> f64 {
    let mut y = x;
    while (y * y - x).abs() > 1e-3 {
        y = 0.5 * (y + x / y);
    }
    y * y.sin()
}

#[zoo(at(0.9, 0.5), at(0.2, 0.7))]
#[derive_grad(checkpoint)]
fn until_it_is_small(x: f64, c: f64) -> f64 {
    let mut y = x;
    let mut n = 0;
    loop {
        y = (y * c).sin() * y.cos();
        n += 1;
        if y < 0.01 || n > 30 {
            break;
        }
        if n % 3 == 0 {
            continue;
        }
        y += 0.1 * c;
    }
    y * n as f64
}

#[zoo(at([0.9, 0.5, 0.7, 0.1, 0.8], 0.2), at([0.9, 0.5], 0.2), at([], 0.2))]
#[derive_grad(checkpoint)]
fn until_found(x: &[f64], c: f64) -> f64 {
    let mut y = 1.0;
    for (i, v) in x.iter().enumerate() {
        y = (y * v).sin() + c;
        if *v < 0.3 {
            return y * i as f64 * c;
        }
    }
    y
}

// What others call, and what is left to the caller.

#[zoo(at([0.3, 0.9, 0.4], 0.5, 4))]
#[derive_grad(checkpoint, order = 2)]
fn relax(u: &mut [f64], c: f64, n: usize) {
    for k in 0..n {
        for i in 1..u.len() {
            u[i] = (u[i] * u[i - 1]).sin() + c;
        }
        u[0] *= c + k as f64;
    }
}

#[zoo(at([0.3, 0.9, 0.4], 0.5, 4))]
#[derive_grad(checkpoint = 2, order = 2)]
fn relax_with_two(u: &mut [f64], c: f64, n: usize) {
    for k in 0..n {
        for x in u.iter_mut() {
            *x = x.sin() + c * k as f64;
        }
        u.swap(0, 1);
    }
}

/// Changed through references alone.
#[zoo(at([0.3, 0.9, 0.4], 0.5, 4), at([0.3, 0.9, 0.4], 0.5, 0))]
#[derive_grad(checkpoint, order = 2)]
fn by_references(u: &mut [f64; 3], c: f64, n: usize) -> f64 {
    let mut last = c;
    for k in 0..n {
        for x in u.iter_mut() {
            *x = (*x * last).sin() + c * k as f64;
        }
        let first = &mut u[k % 3];
        *first += last;
        last = last.cos();
    }
    last
}

/// Returned, and changed through references.
#[zoo(at([0.3, 0.9, 0.4], 4))]
#[derive_grad(checkpoint = 2)]
fn returned(u: [f64; 3], n: usize) -> [f64; 3] {
    let mut v = u;
    for _ in 0..n {
        for x in v.iter_mut() {
            *x = x.sin() * *x + 0.5;
        }
    }
    v
}

#[zoo(calls(by_references), at([0.3, 0.9, 0.4], 0.5))]
#[derive_grad]
fn calls_by_references(u: [f64; 3], c: f64) -> f64 {
    let mut v = u;
    let y = by_references(&mut v, c, 5);
    v[0] * v[1] + v[2] * y
}

#[zoo(calls(relax, relax_with_two), at([0.3, 0.9, 0.4], 0.5))]
#[derive_grad(order = 2)]
fn calls_them(u: &[f64], c: f64) -> f64 {
    let mut v = u.to_vec();
    relax(&mut v, c, 5);
    relax_with_two(&mut v, c * c, 3);
    let c = v[0].sin();
    relax(&mut v, c, 2);
    v[0] * v[1] + v[2]
}

#[zoo(calls(calls_them), at([0.3, 0.9, 0.4], 3))]
#[derive_grad(checkpoint, order = 2)]
fn calls_and_is_called(u: Vec<f64>, n: usize) -> f64 {
    let mut u = u;
    for _ in 0..n {
        let y = calls_them(&u, 0.5);
        u[1] = y.tanh();
    }
    u[1]
}

#[zoo(calls(calls_and_is_called), at(0.3))]
#[derive_grad]
fn calls_it(x: f64) -> f64 {
    calls_and_is_called(vec![x, x * x, 0.2], 3) * x
}

/// The effect on a parameter without derivative happens once.
#[derive_grad(wrt(x), checkpoint)]
fn counts(x: f64, n: usize, count: &mut usize) -> f64 {
    let mut y = x;
    *count += 1;
    for i in 0..n {
        y = y.sin() * x + (*count % 3) as f64;
        *count += i;
    }
    *count += 1;
    y
}

#[test]
fn effects_on_parameters_happen_once() {
    let mut count = 0;
    let value = counts_value_and_grad(0.5, 10, &mut count).0;
    assert_eq!(count, 2 + 45);
    assert_eq!(value, counts(0.5, 10, &mut 0));
    derive_grad_tests::assert_slope(counts_grad(0.5, 10, &mut 0), |x| counts(x, 10, &mut 0), 0.5);
}

// Other numbers, methods, and other ways to ask.

#[zoo(at(0.5, 4))]
#[derive_grad(checkpoint)]
fn single(x: f32, n: usize) -> f32 {
    let mut y = x;
    for _ in 0..n {
        y = y.sin() * x + y;
    }
    y
}

#[derive_grad(checkpoint = 2)]
fn generic<T: num_traits::Float>(x: T, n: usize) -> T {
    let mut y = x;
    for _ in 0..n {
        y = y.sin() * x + y;
    }
    y
}

#[derive_grad]
fn calls_generic(x: f64) -> f64 {
    generic(x * x, 4)
}

#[derive(Differentiable, Clone)]
struct Oscillator {
    stiffness: f64,
    start: [f64; 2],
}

#[derive_grad]
impl Oscillator {
    #[derive_grad(wrt(self), checkpoint)]
    fn end(&self, steps: usize) -> f64 {
        let mut state = self.start;
        for _ in 0..steps {
            state[1] -= 0.1 * self.stiffness * state[0].sin();
            state[0] += 0.1 * state[1];
        }
        state[0]
    }

    #[derive_grad(wrt(self))]
    fn twice(&self) -> f64 {
        self.end(5) * self.end(3)
    }
}

#[test]
fn other_numbers_and_methods() {
    derive_grad_tests::assert_slope(generic_grad(0.5, 6), |x| generic(x, 6), 0.5);
    derive_grad_tests::assert_slope(calls_generic_grad(0.5), calls_generic, 0.5);
    let at = [1.5, 0.3, 0.7];
    let of = |x: &[f64]| Oscillator { stiffness: x[0], start: [x[1], x[2]] };
    let flat = |d: Oscillator| [d.stiffness, d.start[0], d.start[1]];
    derive_grad_tests::assert_slopes(&flat(of(&at).end_grad(9)), |x| of(x).end(9), &at);
    derive_grad_tests::assert_slopes(&flat(of(&at).twice_grad()), |x| of(x).twice(), &at);
}
