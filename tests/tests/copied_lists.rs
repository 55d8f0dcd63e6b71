//! What is gone through by value, or moved into a closure, while the program changes where it
//! comes from: arrays are copied, as rustc copies them.

#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::{between, one_liners};

#[derive(Differentiable, Clone, Copy, Debug)]
pub struct Point {
    a: f64,
    b: f64,
}

#[derive(Differentiable, Clone, Copy, Debug)]
pub struct Holder {
    a: [f64; 3],
    s: f64,
}

#[derive_grad]
fn bump(a: &mut [f64; 3], v: f64) {
    a[0] += v;
    a[1] *= v;
    a[2] = a[0] * 2.0;
}

#[derive_grad]
impl Holder {
    #[derive_grad(wrt(self))]
    fn shift(&mut self) -> f64 {
        for v in self.a {
            self.a[1] += v * self.s;
            self.s = v;
        }
        self.a[1] * self.s
    }
}

one_liners! {
    between(2, 0.3..1.4);

    arrays |p| {
        let (x, y) = (p[0], p[1]);
        let mut pts = [[x, y], [y, x * 2.0], [x * y, y]];
        let mut s = 0.0;
        for p in pts {
            pts[1][0] += 5.0 * p[0];
            pts[2][1] = p[1] * 3.0;
            s += p[0] * p[1];
        }
        s + pts[1][0] * pts[2][1]
    }
    by_move |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let f = move |k: usize| a[k] * x;
        a[0] = 2.0 * y;
        f(0) * a[0] + f(1)
    }
    called |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let mut s = 0.0;
        for v in a {
            bump(&mut a, v);
            s += v * a[0];
        }
        s + a[1] * a[2]
    }
    chunked |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x, y];
        let mut s = 0.0;
        let b = a;
        for c in b.chunks(2) {
            a[0] = c[1] * s;
            s += c[0] * c[1] * a[0] + x;
        }
        let r = &b;
        for v in *r {
            a[1] += v * v;
        }
        for v in r {
            a[2] += v * v;
        }
        s + a[1] * a[2]
    }
    ends |p| {
        let (x, y) = (p[0], p[1]);
        let mut n = 3;
        let mut a = [x, y, x, y];
        let mut s = 0.0;
        for i in 0..n {
            n -= 1;
            a[i] *= 2.0 + n as f64;
            s += a[i] * a[n];
        }
        for i in (0..n + 3).rev() {
            n += 1;
            s += a[i] * n as f64;
        }
        s
    }
    field |p| {
        let (x, y) = (p[0], p[1]);
        let mut h = Holder { a: [x, y, x * y], s: 0.0 };
        for v in h.a {
            h.a[1] += 5.0 * v;
            h.a[2] = v * 3.0;
            h.s += v * v;
        }
        h.s + h.a[1] * h.a[2]
    }
    flattened |p| {
        let (x, y) = (p[0], p[1]);
        let mut m = [[x, y], [y, x * x]];
        let mut s = 0.0;
        for v in m.into_iter().flatten() {
            m[1][0] += v;
            s += v * v;
        }
        let t: f64 = m
            .into_iter()
            .map(|r| {
                m[1] = [r[1], r[0] * 2.0];
                r[0] * r[1]
            })
            .sum();
        s + t * m[1][0]
    }
    fold |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let s = a.into_iter().fold(0.0, |s, v| {
            a[1] = s + v;
            a[2] *= 2.0;
            s + v * v
        });
        s * a[1] + a[2]
    }
    for_each |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        a.into_iter().for_each(|v| a[2] += v * v);
        a.into_iter().enumerate().for_each(|(i, v)| a[(i + 1) % 3] += v * a[i]);
        a[2] * a[0]
    }
    in_variable |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let it = a.into_iter();
        a[1] = 5.0 * x;
        let mut s = 0.0;
        for v in it {
            s += v * a[1];
        }
        s
    }
    into |p| {
        let (x, y) = (p[0], p[1]);
        let mut pts = [(x, y), (y, x * 2.0), (x * y, y)];
        let mut s = 0.0;
        for (i, p) in pts.into_iter().enumerate() {
            pts[1].0 += 5.0 * p.0;
            pts[2].1 = p.1 * 3.0;
            s += p.0 * p.1 * (i as f64 + 1.0);
        }
        s + pts[1].0 * pts[2].1
    }
    mapped |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let s: f64 = a
            .into_iter()
            .map(|v| {
                a[2] = v * 3.0;
                v * v
            })
            .sum();
        let b: Vec<f64> = a
            .into_iter()
            .zip([1.0, 2.0, 3.0])
            .map(|(v, w)| {
                a[1] += v;
                a[2] *= w;
                v * w
            })
            .collect();
        s * a[1] + a[2] + b[1] * b[2]
    }
    matched |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y];
        let s = match a {
            [p, q] if p > q => {
                a[0] = q * 2.0;
                p * a[0]
            }
            [p, q] => {
                a[1] = p;
                q * a[1]
            }
        };
        let [u, v] = a;
        a = [v * v, u];
        s + u * a[0] + v * a[1]
    }
    method |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let mut s = 0.0;
        for v in a {
            a.swap(0, 2);
            a.reverse();
            a[1..].fill(v);
            s += v * a[0];
        }
        for v in a {
            for w in a {
                a[1] = w * v;
                s += w;
            }
        }
        for (k, v) in a.iter().copied().enumerate() {
            s += v * k as f64;
        }
        s + a[1] * a[2]
    }
    moved_vec |p| {
        let (x, y) = (p[0], p[1]);
        let mut v = vec![x, y, x * y];
        let mut s = 0.0;
        for a in v {
            v = vec![a * s, s + a];
            s += a * a;
        }
        s
    }
    next |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let mut it = a.into_iter();
        let p = it.next().unwrap();
        a[1] = 5.0 * x;
        let q = it.next().unwrap();
        p * q + a[1]
    }
    row |p| {
        let (x, y) = (p[0], p[1]);
        let mut m = [[x, y, x * y], [y, x, 1.0]];
        let mut s = 0.0;
        for v in m[0] {
            m[0][1] += 5.0 * v;
            m[1][2] = v * 3.0;
            s += v * v;
        }
        s + m[0][1] * m[1][2]
    }
    rows |p| {
        let (x, y) = (p[0], p[1]);
        let mut m = [[x, y], [y, x]];
        let r = m[0];
        m[0][1] = r[0] * 3.0;
        m[1] = r;
        let s = m[1];
        m[1][0] = 7.0 * x;
        r[1] * m[0][1] + s[0] * m[1][0]
    }
    scalar_move |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = x;
        let f = move |k: f64| a * k;
        a = 2.0 * y;
        f(3.0) * a
    }
    scalars |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let mut s = 0.0;
        for v in a {
            a[1] += 5.0 * v;
            a[2] = v * 3.0;
            s += v * v;
        }
        s + a[1] * a[2]
    }
    some |p| {
        let (x, y) = (p[0], p[1]);
        let mut o = Some(x);
        let s = if let Some(p) = o {
            o = Some(p * y);
            p * p
        } else {
            0.0
        };
        let t = match o {
            Some(q) => {
                o = None;
                q * q * q
            }
            None => y,
        };
        s + t + o.unwrap_or(x)
    }
    structs |p| {
        let (x, y) = (p[0], p[1]);
        let mut pts = [Point { a: x, b: y }, Point { a: y, b: x * 2.0 }, Point { a: x * y, b: y }];
        let mut s = 0.0;
        for p in pts {
            pts[1].a += 5.0 * p.a;
            pts[2].b = p.b * 3.0;
            s += p.a * p.b;
        }
        s + pts[1].a * pts[2].b
    }
    tuples |p| {
        let (x, y) = (p[0], p[1]);
        let mut t = ((x, y), x * y);
        let (a, b) = t;
        t.0.0 = b;
        t.1 = a.0 * 2.0;
        let c = t.0;
        t.0 = (a.1, c.0);
        a.0 * t.0.1 + c.1 * t.1
    }
    while_let |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let mut it = a.into_iter().rev();
        let mut s = 0.0;
        while let Some(v) = it.next() {
            a[0] += v * s;
            a[1] = v;
            s += v * v;
        }
        s * a[0] + a[1]
    }
    whole |p| {
        let (x, y) = (p[0], p[1]);
        let mut pts = [[x, y], [y, x * 2.0]];
        let mut s = 0.0;
        for p in pts {
            pts = [[s, p[0]], [p[1] * s, 1.0]];
            s += p[0] * p[1];
        }
        s + pts[1][0]
    }
    zipped |p| {
        let (x, y) = (p[0], p[1]);
        let mut a = [x, y, x * y];
        let mut s = 0.0;
        for (v, w) in a.into_iter().zip(a) {
            a[1] += 5.0 * v;
            a[2] = v * 3.0;
            s += v * w;
        }
        for [p, q] in [[x, y], [y, s]] {
            s += p * q;
            a[0] += p;
        }
        s + a[1] * a[2] + a[0]
    }
    through_self |p| {
        let (x, y) = (p[0], p[1]);
        let mut h = Holder { a: [x, y, x * y], s: y };
        let t = h.shift();
        t * h.a[1] + h.s
    }
    indices |p| {
        let (x, y) = (p[0], p[1]);
        let z = [x, y, x * y];
        let mut order = [0, 1, 2];
        let mut s = x;
        for k in order {
            order[2] = 0;
            order[1] = 2;
            s = s * z[k] + y;
        }
        s
    }
}
