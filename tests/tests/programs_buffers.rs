//! Whole programs that swap, take, split and reborrow their buffers.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    swapped_buffers(between(6, 0.3..1.4));
    taken(between(4, 0.3..1.4));
    work_list(between(5, 0.3..1.4));
    chunks(between(8, 0.3..1.4));
    ranks(between(6, 0.3..1.4));
    random(between(4, 0.3..1.4));
    reborrows(between(4, 0.3..1.4));
    parallel_assignment(between(4, 0.3..1.4));
}

/// Two buffers swapped at each step.
mod swapped_buffers {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let n = x.len();
        let mut u = x.to_vec();
        let mut next = vec![0.0; n];
        for step in 0..4 {
            for i in 1..n - 1 {
                next[i] = u[i] + 0.1 * (u[i - 1] - 2.0 * u[i] + u[i + 1]) * u[i];
            }
            next[0] = u[0];
            next[n - 1] = u[n - 1] * 0.5;
            std::mem::swap(&mut u, &mut next);
            if step == 2 {
                u[1] *= next[2];
            }
        }
        u.iter().zip(&next).map(|(a, b)| a * b).sum()
    }
}

/// `mem::take` of each row.
mod taken {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut layers = vec![vec![x[0], x[1]], vec![x[2]]];
        let mut out = Vec::new();
        for l in layers.iter_mut() {
            let mut v = std::mem::take(l);
            v.push(x[3]);
            v[0] *= v[1];
            out.push(v);
        }
        assert!(layers[0].is_empty());
        out[0][0] * out[1][0] + out[0][2] + out[1][1] * out[0][1]
    }
}

/// A stack of work.
mod work_list {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut stack = vec![(0usize, x[0])];
        let mut total = 0.0;
        while let Some((depth, v)) = stack.pop() {
            if depth == 3 {
                total += v * v;
                continue;
            }
            stack.push((depth + 1, v * x[depth + 1]));
            if depth % 2 == 0 {
                stack.push((depth + 1, v.sin()));
            }
        }
        total
    }
}

/// Chunks, pairs and windows in place.
mod chunks {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        for (i, c) in y.chunks_exact_mut(2).enumerate() {
            let [a, b] = c else { unreachable!() };
            let t = *a;
            *a = *b * i as f64 + t;
            *b *= t;
        }
        for c in y.chunks_mut(3) {
            c[0] *= x[0];
            if let Some(l) = c.last_mut() {
                *l += 1.5 * x[1];
            }
        }
        for (a, b) in y.iter_mut().zip(x.iter().rev()) {
            *a += *a * b;
        }
        y.windows(2).rev().map(|w| w[0] * w[1]).enumerate().map(|(i, v)| v * i as f64).sum()
    }
}

/// Sorted values and sorted indices.
mod ranks {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        y.sort_by(|a, b| b.partial_cmp(a).unwrap());
        let median =
            if y.len() % 2 == 0 { 0.5 * (y[y.len() / 2 - 1] + y[y.len() / 2]) } else { y[y.len() / 2] };
        let mut idx: Vec<usize> = (0..x.len()).collect();
        idx.sort_by(|&i, &j| x[i].total_cmp(&x[j]));
        let mut s = median * median;
        for (r, &i) in idx.iter().enumerate() {
            s += x[i] * y[r] * (r as f64 + 1.0);
        }
        s
    }
}

/// A generator of random numbers that picks elements.
mod random {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut state: u32 = 12345;
        let mut v = x.to_vec();
        let mut acc = 0.0;
        for _ in 0..12 {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            let i = (state % 4) as usize;
            let j = (state >> 8 & 3) as usize;
            if i != j {
                v.swap(i, j);
            }
            v[i] *= 1.0 + 0.1 * v[j];
            acc += v[(state.count_ones() & 3) as usize];
        }
        acc
    }
}

/// References to parts of references.
mod reborrows {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        let p = &mut y;
        {
            let q = &mut *p;
            q[0] *= q[1];
            let r = &mut q[1..];
            r[0] += r[1];
            let s = &mut r[1..][..2];
            s[1] *= s[0];
        }
        p[0] += p[3];
        let z = &mut p[..];
        for k in 0..2 {
            let w = &mut z[k..k + 2];
            w[0] *= w[1];
            let u = &mut w[1];
            *u += 0.5 * x[0];
        }
        y[0] * y[1] + y[2] * y[3]
    }
}

/// Tuples, swaps and assignments at once.
mod parallel_assignment {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let (mut p, mut q) = ((x[0], x[1]), [x[2], x[3]]);
        for k in 0..4 {
            let old = p;
            p = (q[k % 2] * old.1, old.0);
            q[(k + 1) % 2] -= p.0 * old.0 * 0.2;
            if k == 2 {
                let t = q;
                q = [t[1], t[0]];
            }
            std::mem::swap(&mut p.0, &mut q[0]);
        }
        p.0 * q[1] + p.1 * q[0]
    }
}
