//! Zoo: exclusive references that are handed on by their names, to functions whose signatures
//! are seen and to others, and memory that one side of a branch reads and the other changes.
#![allow(missing_docs, clippy::all, clippy::pedantic, clippy::needless_range_loop)]

use derive_grad::derive_grad;
use derive_grad_tests::{assert_slopes, dual, zoo};

#[dual]
#[derive_grad]
fn mix(data: &mut [f64], w: f64) {
    let n = data.len() / 2;
    if n == 0 {
        data[0] *= w;
        return;
    }
    let (left, right) = data.split_at_mut(n);
    mix(left, w);
    mix(right, w);
    for (l, r) in left.iter_mut().zip(right.iter_mut()) {
        let t = w * *r;
        *r = *l - t;
        *l += t;
    }
}

#[zoo(no_second, calls(mix), at([0.3, -0.2, 0.8, 0.5], 0.7))]
#[derive_grad]
fn recursion_that_is_linear(x: &[f64], w: f64) -> f64 {
    let mut data = x.to_vec();
    mix(&mut data, w);
    data.iter().enumerate().map(|(i, d)| d * d * (i as f64 + 1.0)).sum()
}

#[dual]
#[derive_grad]
fn bend(data: &mut [f64], depth: usize) -> f64 {
    let n = data.len() / 2;
    let first = data[0];
    if depth == 0 || n == 0 {
        data[0] = first.sin() * first;
        return data[0] * first;
    }
    let (left, right) = data.split_at_mut(n);
    let low = bend(left, depth - 1);
    let high = bend(right, depth - 1);
    for i in 0..n {
        left[i] *= right[i];
        right[i] = (right[i] * low).cos();
    }
    high * first + left[0] * data[n]
}

#[zoo(no_second, calls(bend), at([0.3, -0.2, 0.8, 0.5], 2), at([0.3, -0.2, 0.8, 0.5, 0.1, 0.7], 1))]
#[derive_grad]
fn recursion_that_reads_what_it_changes(x: &[f64], depth: usize) -> f64 {
    let mut data = x.to_vec();
    let sum = bend(&mut data, depth);
    sum + data[1] * data[data.len() - 1]
}

// Taken as a shared reference, although it is an exclusive one here.
#[dual]
#[derive_grad]
fn energy(data: &[f64]) -> f64 {
    data.iter().map(|d| d * d).sum()
}

#[dual]
#[derive_grad]
fn scale(data: &mut [f64], by: f64) {
    for d in data.iter_mut() {
        *d *= by;
    }
}

#[dual(calls(energy, scale))]
#[derive_grad]
fn normalise_twice(data: &mut [f64]) -> f64 {
    let before = energy(data);
    scale(data, 1.0 / before.sqrt());
    data[0] += 0.5;
    let after = energy(data);
    scale(data, after);
    before * after
}

#[zoo(no_second, calls(normalise_twice, energy, scale), at([0.3, -0.2, 0.8]))]
#[derive_grad]
fn by_name_to_both_kinds(x: &[f64]) -> f64 {
    let mut data = x.to_vec();
    let product = normalise_twice(&mut data);
    product * data[0] - data[2]
}

// The same in a module, where signatures are seen.
#[derive_grad]
mod seen {
    pub struct Filter;

    impl Filter {
        fn energy(data: &[f64]) -> f64 {
            data.iter().map(|d| d * d).sum()
        }

        fn scale(data: &mut [f64], by: f64) {
            for d in data.iter_mut() {
                *d *= by;
            }
        }

        fn halve(data: &mut [f64], depth: usize) -> f64 {
            if depth == 0 {
                return data[0];
            }
            Self::scale(data, data[0]);
            let lower = Self::halve(data, depth - 1);
            lower * Self::energy(data)
        }
    }

    fn shift(data: &mut [f64], other: &mut [f64]) {
        for (d, o) in data.iter_mut().zip(other) {
            let t = *d * *o;
            *o = *d;
            *d = t;
        }
    }

    fn total(data: &[f64], other: &[f64]) -> f64 {
        data.iter().zip(other).map(|(a, b)| a * b * b).sum()
    }

    fn turn(data: &mut [f64], other: &mut [f64], times: usize) -> f64 {
        let mut sum = 0.0;
        for _ in 0..times {
            shift(data, other);
            sum += total(other, data);
            shift(other, data);
        }
        sum + Filter::halve(data, 2)
    }

    pub fn both(x: &[f64], times: usize) -> f64 {
        let mut data = x.to_vec();
        let mut other = vec![0.7; x.len()];
        turn(&mut data, &mut other, times) + data[0] * other[1]
    }
}

#[test]
fn signatures_that_are_seen_tell_what_is_read_again() {
    for times in 0..3 {
        let x = [0.9, -0.4, 1.3];
        assert_slopes(&seen::both_grad(&x, times), |x| seen::both(x, times), &x);
    }
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.4, 3), at([0.3, -0.2, 0.8, 0.5], 0.4, 0))]
#[derive_grad]
fn read_on_one_side_changed_on_the_other(x: &[f64], a: f64, k: usize) -> f64 {
    let mut buffer = [x[0], x[1], x[2], a];
    let mut at = [2, 1, 0, 3];
    let y = if k > 2 {
        buffer[at[0]] * buffer[at[1]] * x[3]
    } else {
        at.swap(0, 2);
        buffer[at[0]] *= buffer[at[2]];
        at[1] = 3;
        buffer[1] = a * buffer[at[1]];
        buffer[at[1]]
    };
    y * buffer[at[0]] + buffer[1]
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.4, 5))]
#[derive_grad]
fn sides_that_take_turns(x: &[f64], a: f64, n: usize) -> f64 {
    let mut buffer = [x[0], x[1], x[2]];
    let mut at = [0, 1, 2];
    let mut s = a;
    for i in 0..n {
        if i % 2 == 0 {
            s += buffer[at[0]] * buffer[at[0]] * s;
        } else {
            at.rotate_left(1);
            buffer[at[0]] = s * x[3] * buffer[at[1]];
        }
    }
    s * buffer[0] * buffer[1]
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.4, 1), at([0.3, -0.2, 0.8, 0.5], 0.4, 2), at([0.3, -0.2, 0.8, 0.5], 0.4, 3))]
#[derive_grad]
fn sides_of_a_match(x: &[f64], a: f64, k: usize) -> f64 {
    let mut buffer = x.to_vec();
    let y = match k {
        1 => buffer[0] * buffer[1],
        2 => {
            buffer[0] = a * buffer[1];
            buffer[1] = buffer[0] * buffer[0];
            buffer[1]
        }
        _ => {
            if a > 0.0 {
                buffer[2] *= buffer[0];
            } else {
                buffer.swap(0, 1);
            }
            buffer[2] * buffer[2]
        }
    };
    y * buffer[0] * buffer[2]
}

#[zoo(at([[0.3, -0.2], [0.8, 0.5], [0.1, 0.9]], [0.5, -1.5, 0.7]))]
#[derive_grad]
fn differences_in_an_array(p: &[[f64; 2]], m: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..p.len() {
        for j in 0..p.len() {
            if i == j {
                continue;
            }
            let mut d = [0.0; 2];
            let mut r2 = 0.5;
            for k in 0..2 {
                d[k] = p[j][k] - p[i][k];
                r2 += d[k] * d[k];
                d[k] *= m[k];
                r2 += d[k] * d[k];
            }
            for k in 0..2 {
                sum += d[k] * d[1 - k] / r2;
            }
        }
    }
    sum
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.4, 3))]
#[derive_grad]
fn elements_over_again(x: &[f64], w: f64, rounds: usize) -> f64 {
    let mut y = vec![0.5; x.len()];
    let mut s = w;
    for _ in 0..rounds {
        for i in 0..x.len() {
            s += y[i] * y[i];
            y[i] = (w * y[i] + x[i]).sin();
            s *= y[i];
        }
    }
    s
}

#[zoo(at([0.3, -0.2, 0.8, 0.5], 0.4))]
#[derive_grad]
fn elements_of_neighbours(x: &[f64], w: f64) -> f64 {
    let mut y = x.to_vec();
    let mut s = w;
    for i in 1..x.len() {
        s *= y[i] * y[i - 1];
        y[i] = (w * y[i]).sin();
        s += y[i] * y[i];
    }
    for i in (0..x.len()).rev() {
        s += y[i] * y[0];
        y[i] = s * w;
        s *= y[i] * y[i];
    }
    s
}

#[zoo(at([[0.3, -0.2], [0.8, 0.5]], 0.4))]
#[derive_grad]
fn rows_that_are_exchanged(x: &[[f64; 2]], w: f64) -> f64 {
    let mut y = [x[0], x[1], [w, 0.7]];
    let mut s = w;
    for i in 0..3 {
        for k in 0..2 {
            s += y[i][k] * y[i][k] * s;
            y[i][k] = s * y[i][1 - k];
        }
        y.swap(i, 2 - i);
        s *= y[i][0] * y[i][1];
    }
    s
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.9, 0.1], 0.4))]
#[derive_grad]
fn parts_that_move(x: &[f64], w: f64) -> f64 {
    let mut y = x.to_vec();
    let mut s = w;
    for i in 0..3 {
        let part = &mut y[i..];
        s += part[i] * part[i];
        part[i] = s * w;
        s *= part[0] * part[i];
        part[1] *= w;
    }
    s
}

#[zoo(at([0.3, -0.2, 0.8, 0.5, 0.9, 0.1], 0.4))]
#[derive_grad]
fn iterators_that_read_and_write(x: &[f64], w: f64) -> f64 {
    let mut y = x.to_vec();
    let mut s = w;
    for (y, x) in y.iter_mut().zip(x) {
        s += *y * *y;
        *y = (s * x).cos();
        s *= *y * *y;
    }
    for y in y.chunks_exact_mut(2) {
        y[0] *= w;
        s += y[0] * y[0] * y[1];
        y[1] = s * y[0];
        s += y[1] * y[1];
    }
    s
}

/// Many indices, few elements.
#[derive(derive_grad::Differentiable, Clone, Debug)]
struct Ring {
    data: [f64; 3],
}

#[derive_grad]
impl std::ops::Index<usize> for Ring {
    type Output = f64;
    fn index(&self, i: usize) -> &f64 {
        &self.data[i % 3]
    }
}

#[derive_grad]
impl std::ops::IndexMut<usize> for Ring {
    fn index_mut(&mut self, i: usize) -> &mut f64 {
        &mut self.data[i % 3]
    }
}

#[derive_grad]
fn around(x: &[f64], ring: &Ring, w: f64) -> f64 {
    let mut ring = ring.clone();
    let mut s = w;
    for k in 0..x.len() {
        ring[k] = x[k] * s;
        s += ring[k] * ring[k];
    }
    s * ring[0]
}

#[test]
fn indices_of_a_users_type_may_meet() {
    let (x, ring, w) = ([0.3, 0.2, 0.5, 0.1, 0.4, 0.6, 0.2], Ring { data: [0.3, 0.7, -0.4] }, 0.8);
    let (d_x, d_ring, d_w) = around_grad(&x, &ring, w);
    assert_slopes(&d_x, |x| around(x, &ring, w), &x);
    assert_slopes(&d_ring.data, |data| around(&x, &Ring { data: data.try_into().unwrap() }, w), &ring.data);
    assert_slopes(&[d_w], |w| around(&x, &ring, w[0]), &[w]);
}
