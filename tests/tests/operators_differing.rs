//! The operators of one type for values and for references differ on purpose, so that it is seen
//! which is taken, wherever a side may come from.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad::check::assert_gradient;
use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::close;
use std::ops::{Mul, Neg, Sub, SubAssign};

#[derive(Differentiable, Clone, Copy, Debug, PartialEq)]
pub struct V(f64, f64);

#[derive_grad]
impl Sub<V> for V {
    type Output = V;
    fn sub(self, o: V) -> V {
        V(self.0 - 2.0 * o.0, self.1 - 2.0 * o.1)
    }
}

#[derive_grad]
impl Sub<V> for &V {
    type Output = V;
    fn sub(self, o: V) -> V {
        V(3.0 * self.0 - o.0, 3.0 * self.1 - o.1)
    }
}

#[derive_grad]
impl Sub<&V> for V {
    type Output = V;
    fn sub(self, o: &V) -> V {
        V(self.0 * o.1, self.1 * o.0)
    }
}

#[derive_grad]
impl Sub<&V> for &V {
    type Output = V;
    fn sub(self, o: &V) -> V {
        V(self.0 + o.0 * o.0, self.1 + o.1 * o.0)
    }
}

#[derive_grad]
impl Neg for V {
    type Output = V;
    fn neg(self) -> V {
        V(-self.0, self.1)
    }
}

#[derive_grad]
impl Neg for &V {
    type Output = V;
    fn neg(self) -> V {
        V(self.0, -self.1 * 2.0)
    }
}

#[derive_grad]
impl Mul<V> for f64 {
    type Output = V;
    fn mul(self, o: V) -> V {
        V(self * o.0, self * o.1)
    }
}

#[derive_grad]
impl Mul<V> for &f64 {
    type Output = V;
    fn mul(self, o: V) -> V {
        V(*self * o.0, 2.0 * o.1)
    }
}

#[derive_grad]
impl Mul<&V> for &f64 {
    type Output = V;
    fn mul(self, o: &V) -> V {
        V(o.0, *self * o.1)
    }
}

#[derive_grad]
impl Mul<&V> for f64 {
    type Output = V;
    fn mul(self, o: &V) -> V {
        V(o.1, self * self * o.0)
    }
}

#[derive_grad]
impl SubAssign<V> for V {
    fn sub_assign(&mut self, o: V) {
        self.0 -= o.0;
        self.1 -= 2.0 * o.1;
    }
}

#[derive_grad]
impl SubAssign<&V> for V {
    fn sub_assign(&mut self, o: &V) {
        self.0 -= 3.0 * o.0;
        self.1 *= o.1;
    }
}

#[derive(Differentiable, Clone, Copy, Debug)]
pub struct Pair {
    p: V,
    q: V,
}

impl Pair {
    #[derive_grad(jvp, wrt(self))]
    fn own(self) -> V {
        let Pair { p, q } = self;
        p - q - &self.p
    }
}

#[derive_grad(jvp)]
fn values(a: V, b: V) -> V {
    a - b
}

#[derive_grad(jvp)]
fn bump(a: &mut V) -> V {
    a.0 += 1.0;
    a.1 *= 2.0;
    *a
}

#[derive_grad(jvp)]
fn dot(a: [f64; 2], b: [f64; 2]) -> f64 {
    a[0] * b[0] + 2.0 * a[1] * b[1]
}

macro_rules! programs {
    ($($name:ident |$x:ident, $y:ident, $a:ident, $b:ident| $body:block)*) => {$(
        mod $name {
            use super::*;

            #[derive_grad(jvp)]
            fn f($x: f64, $y: f64) -> f64 {
                let $a = V($x, $y + 1.0);
                let $b = V($x * $y, 0.5 - $x);
                $body
            }

            #[test]
            fn derivatives() {
                for (x, y) in [(0.7, -0.4), (0.3, 0.9)] {
                    let (value, (d_x, d_y)) = f_value_and_grad(x, y);
                    assert_eq!(value, f(x, y));
                    assert_gradient!(f(x, y));
                    let (again, slope) = f_jvp(x, y, 0.3, 0.7);
                    assert_eq!(again, value);
                    close(slope, 0.3 * d_x + 0.7 * d_y);
                }
            }
        }
    )*};
}

programs! {
    assign |x, y, a, b| {
        let mut s = a;
        s -= b;
        s -= &b;
        let l = [a, b];
        for v in l {
            s -= v;
        }
        for v in &l {
            s -= v;
        }
        let r = &l[0];
        s -= r;
        s -= *r;
        let m = &mut s;
        *m -= &b;
        *m -= b;
        s.0 * s.1
    }
    closure_values |x, y, a, b| {
        let sub = |p: V, q: V| p - q;
        let v = sub(a, b);
        let sub2 = |p, q| p - q;
        let w: V = sub2(&v, &b);
        v.0 * w.1 + w.0
    }
    fold |x, y, a, b| {
        let l = vec![a, b, V(x, x)];
        let s = l.iter().fold(a, |acc, v| acc - v);
        let t = l.iter().fold(a, |acc, v| &acc - v);
        let u = l.iter().copied().fold(b, |acc, v| acc - v);
        let w = l.iter().fold(a, |acc, &v| acc - v);
        s.0 * t.1 + u.0 * w.1
    }
    for_forms |x, y, a, b| {
        let l = vec![a, b, V(x, y)];
        let mut s = a;
        for v in &l {
            s = s - v;
        }
        for v in l.iter().copied() {
            s = s - v;
        }
        for &v in &l {
            s = v - s;
        }
        for v in l.clone() {
            s = v - s;
        }
        for (v, w) in l.iter().zip(l.clone()) {
            s = v - w - s;
        }
        for v in l {
            s = v - &s;
        }
        s.0 + s.1
    }
    for_windows |x, y, a, b| {
        let l = [a, b, V(x, y)];
        let mut s = a;
        for w in l.windows(2) {
            s = w[0] - w[1] - &s;
            let [p, q] = w else { panic!() };
            s = p - q - s;
            if let [p, q] = *w {
                s = p - q - s;
            }
        }
        for c in l.chunks(2) {
            s = &c[0] - s;
        }
        s.0 * s.1
    }
    map_copied |x, y, a, b| {
        let l = [a, b, V(x, x)];
        let s: Vec<V> = l.iter().copied().map(|v| v - a).collect();
        let t: Vec<V> = l.iter().map(|v| v - a).collect();
        let u: Vec<V> = l.iter().map(|&v| v - &a).collect();
        s[1].0 * t[2].1 + u[0].0 + u[2].1
    }
    map_into |x, y, a, b| {
        let l = vec![a, b, V(x, x)];
        let s: Vec<V> = l.clone().into_iter().map(|v| v - b).collect();
        let t: Vec<V> = l.into_iter().enumerate().map(|(i, v)| v - &a).collect();
        s[1].0 * t[2].1 + s[0].1
    }
    matches |x, y, a, b| {
        let o = Some(a);
        let s = match o {
            Some(p) => p - b,
            None => b,
        };
        let t = match &o {
            Some(p) => p - b,
            None => b,
        };
        let u = if let Some(p) = o { p - &b } else { a };
        let w = if let Some(ref p) = o { p - &b } else { a };
        let z = match (a, b) {
            (p, q) if p.0 > q.0 => p - q,
            (p, q) => q - p,
        };
        let zz = match (&a, &b) {
            (p, q) => p - q,
        };
        s.0 * t.1 + u.0 * w.1 + z.0 + z.1 * zz.0 + zz.1
    }
    neg |x, y, a, b| {
        let r = &a;
        let s = -a - -r;
        let t = -&b;
        let l = [a, b];
        let u: Vec<V> = l.iter().map(|v| -v).collect();
        let w: Vec<V> = l.iter().map(|v| -*v).collect();
        s.0 * t.1 + u[0].1 * w[1].0
    }
    option_change |x, y, a, b| {
        let mut o = Some(x);
        let s = o
            .map(|p| {
                o = Some(p * y);
                p * 2.0
            })
            .unwrap_or(1.0);
        let t = o.map_or(0.0, |p| {
            o = None;
            p * p
        });
        let u = o.unwrap_or_else(|| {
            o = Some(x);
            y
        });
        s * t + u + o.unwrap()
    }
    optional |x, y, a, b| {
        let o = Some(a);
        let d = o.unwrap_or(b) - b;
        let e = o.map(|p| p - b).unwrap_or(a);
        let f = o.as_ref().map(|p| p - b).unwrap_or(a);
        let g = o.map_or(a, |p| p - &b);
        d.0 * e.1 + f.0 * g.1
    }
    order |x, y, a, b| {
        let mut v = a;
        let s = v - {
            v.0 = 3.0 * y;
            v
        };
        let t = v - bump(&mut v);
        let u = (v, {
            v = b;
            v
        });
        let w = Pair {
            p: v,
            q: {
                v.1 = x * y;
                v
            },
        };
        let z = values(v, {
            v.0 *= 2.0;
            v
        });
        let mut c = [x, y];
        let d = dot(c, {
            c[0] = 7.0 * y;
            c
        });
        let e = [c, {
            c[1] = 2.0;
            c
        }];
        s.0 + t.1 * u.0.0 + u.1.1 + w.p.1 * w.q.1 + z.0 + z.1 + d + e[0][1] * e[1][0]
    }
    order_refs |x, y, a, b| {
        let mut v = a;
        let r = &b;
        let s = r - {
            v.0 = 3.0 * y;
            v
        };
        let t = &v - r;
        v.1 = 2.0 * x;
        let u = &v - &t;
        let k = v;
        v = u - k;
        let m = &v;
        let w = m - m;
        v = *m - w;
        s.0 * t.1 + u.0 + v.1
    }
    pairs |x, y, a, b| {
        let l = [(a, b), (b, V(x, y))];
        let mut s = a;
        for (p, q) in l {
            s = p - q - s;
        }
        for (p, q) in &l {
            s = p - q - s;
        }
        for &(p, q) in &l {
            s = p - q - s;
        }
        for (i, (p, q)) in l.iter().enumerate() {
            s = p - q - s;
        }
        for (i, &(p, ref q)) in l.iter().enumerate() {
            s = p - q - s;
        }
        s.0 - s.1 * 2.0
    }
    scalar_again |x, y, a, b| {
        let l = [x, y];
        let s = &l[0] * &a;
        let t = l[0] * 2.0;
        let u = &l[0] * b;
        let mut m = [x];
        let w = &m[0] * &b;
        let q = m[0] * m[0];
        m[0] = 3.0 * y;
        let z = &m[0] * &b;
        s.0 + s.1 * t * u.0 + w.1 * q + z.1 + t
    }
    scalars |x, y, a, b| {
        let l = [x, y];
        let s = &x * a;
        let t = x * a;
        let u = &l[0] * &a;
        let w = l[1] * &b;
        let mut z = a;
        for k in &l {
            z = k * z - k * &a - *k * b;
        }
        for k in l {
            z = k * z;
        }
        for (k, v) in [(x, a), (y, b)] {
            z = k * v - z;
        }
        for (k, v) in &[(x, a), (y, b)] {
            z = k * v - z;
        }
        s.0 * t.1 + u.1 * w.0 + z.0 * z.1 + l[0] * x + l[1]
    }
    names |x, y, a, b| {
        let r = &a;
        let t = r - b;
        t.0 * t.1
    }
    twice_followed |x, y, a, b| {
        let r = &a;
        let rr = &r;
        let u = **rr - &b;
        u.0 * u.1
    }
    elements |x, y, a, b| {
        let l = [a, b];
        let w = l[0] - l[1] - (&l[0] - &l[1]);
        w.0 * w.1
    }
    ends |x, y, a, b| {
        let l = [a, b];
        let f = l.first().unwrap() - l.last().unwrap();
        f.0 * f.1
    }
    ends_followed |x, y, a, b| {
        let l = [a, b];
        let g = *l.first().unwrap() - *l.last().unwrap();
        g.0 * g.1
    }
    by_get |x, y, a, b| {
        let l = [a, b];
        let h = l.get(1).unwrap() - a;
        let k = l.get(1).copied().unwrap() - a;
        h.0 * h.1 + k.0
    }
    one_by_one |x, y, a, b| {
        let l = [a, b];
        let mut it = l.iter();
        let p = it.next().unwrap();
        let q = it.next().unwrap();
        let k = p - q;
        let z = *p - q;
        k.0 * k.1 + z.0
    }
    divided |x, y, a, b| {
        let l = [a, b];
        let (p, q) = l.split_at(1);
        let k = &p[0] - q[0];
        let z = p[0] - &q[0];
        k.0 * k.1 + z.1
    }
    copies |x, y, a, b| {
        let l = [a, b];
        let k = l.as_ref()[0] - l.to_vec()[1];
        let z = (&l[..])[0] - &l.clone()[1];
        k.0 * k.1 + z.1
    }
    inner_values |x, y, a, b| {
        fn inner(p: V, q: &V) -> V {
            p - q
        }
        let s = inner(a, &b);
        s.0 * s.1
    }
    inner_references |x, y, a, b| {
        fn by(p: &V, q: V) -> V {
            p - q - -p
        }
        let s = by(&a, b);
        s.0 * s.1
    }
    own_patterns |x, y, a, b| {
        let p = Pair { p: a, q: b };
        let Pair { p: u, q: v } = p;
        let s = u - v;
        s.0 * s.1
    }
    ref_patterns |x, y, a, b| {
        let p = Pair { p: a, q: b };
        let Pair { p: ref m, q: ref n } = p;
        let s = m - n;
        s.0 * s.1
    }
    patterns_of_references |x, y, a, b| {
        let p = Pair { p: a, q: b };
        let Pair { p: g, .. } = &p;
        let s = g - &a;
        s.0 * s.1
    }
    fields_of_references |x, y, a, b| {
        let p = Pair { p: a, q: b };
        let r = &p;
        let s = r.p - r.q;
        s.0 * s.1
    }
    methods_by_value |x, y, a, b| {
        let p = Pair { p: a, q: b };
        let k = p.own();
        k.0 * k.1
    }
    captured |x, y, a, b| {
        let c = &a;
        let k = move |v: &V| c - v;
        let z = k(&b);
        let m = |v: V| -> V { &v - c };
        let w = m(b);
        z.0 * w.1
    }
}
