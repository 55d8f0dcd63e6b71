//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.271, b: 1.3809999999999998 }, [Pair { a: 0.511, b: -0.089 }, Pair { a: -0.149, b: 0.791 }, Pair { a: -0.989, b: 1.6509999999999998 }], [0.651, -0.449, -1.3590000000000002], [-1.6190000000000002, 0.381, 0.171]), kink(Pair { a: 1.9609999999999999, b: -0.249 }, [Pair { a: 0.261, b: -1.1190000000000002 }, Pair { a: -1.7690000000000001, b: -0.699 }, Pair { a: -1.209, b: -1.449 }], [0.501, -0.499, 1.4909999999999999, 0.461, -0.019], [-0.499, -1.909, 0.311]))]
#[derive_grad]
fn random_2000380(x: &mut Pair, y: &[Pair], z: &[f64], w: &mut [f64; 3]) -> Option<f64> {
    let t1: (f64, f64) = ((0.6 * f64::tanh((1.63 / (1.5 + f64::sin(0.28) * f64::sin(0.28))))).atanh(), f64::cos(0.66));
    w.swap(1, 2);
    let mut p2: Data = Data { items: vec![0.48, ((x.a + x.b) * (if z[2] < (x.a - y[0].a).sin() { y[0].b } else { x.size() })).tanh(), (x.size() * (x.a - x.b)).sin()], scale: y[0].b.cos(), pairs: vec![x.clone(), Pair { b: (x.size() - w[1]).tanh().tanh(), ..*x }] };
    let a3 = (0.25 * p2.pairs[0].b);
    let mut v4: Vec<f64> = vec![(0.05 * ((w[1] * y[1].a) - p2.pairs[1].b.sin().min((0.25 * p2.pairs[0].a)))); 2];
    Some(-0.2 * p2.items[2] + -0.5 * x.size() + -0.2 * z[2] + 0.9 * t1.0 * t1.1.sin() + 1.4 * p2.scale + 0.3 * x.b + ({ let b5 = x.a; z[2] + b5 }).sin().copysign(t1.0.max(a3)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.989, Shape::At { 0: Pair { a: 1.571, b: -0.059 } }, 1.1609999999999998, [[-0.519, -0.579], [1.331, 1.101]]), kink(0.891, Shape::Rect { 0: -0.609, 1: 1.4809999999999999 }, 1.4209999999999998, [[1.6709999999999998, 0.841], [-0.419, 0.261]]))]
#[derive_grad(wrt(y, w))]
fn random_2000381(x: f64, y: &mut Shape, z: &mut f64, w: [[f64; 2]; 2]) -> [f64; 2] {
    let mut v1: Vec<f64> = (0..3).map(|i2| f64::sin((-0.09))).collect();
    let mut k3: usize = 2;
    v1.swap(0, 0);
    let a4: f64 = (v1[1] - (*z)).cos();
    match &mut *y { Shape::Rect(x5, y6) => {
        *x5 = (*x5) - ({ let b7 = ((*x5) * v1[k3 % 3]).cos(); (*x5).atan() + b7 }).sin();
        *y6 = ((((k3 % 4) as f64) * w[0][k3 % 2]) * ((*y6) + (*z))).cos();
    } _ => {
        {
            let s8 = &mut v1[1..];
            s8[k3 % 2] = (s8[k3 % 2] * a4).sin();
            let o9: Option<f64> = if !(k3 != 2) { Some((f64::ceil(0.58) + (a4 + ((k3 % 4) as f64))).sin()) } else { None };
        }
    } }
    {
        let s10 = &v1[1..];
        for i11 in (1..=4).rev() {
            if f64::cos(y.area()).tanh() <= s10[0].sin() && k3 % 2 == 0 {
                *z = ((*z) + (v1[i11 % 3] - s10[i11 % 2])).sin();
                break;
            }
        }
        let o12: Option<f64> = if f64::sin(1.69) <= (y.area() / (2.5 + a4.sin())).cos() { Some(((*z).max(w[0][0]) - (a4 + s10[k3 % 2])).tanh()) } else { None };
        let (p13, q14) = (((1.2 + (*z) * (*z)).log10() + (x / (2.5 + f64::sin(y.area().sin())))).tanh(), (std::f64::consts::PI.sin() - (*z).atan2((1.5 + (0.25 * y.area()) * (0.25 * y.area())))));
    }
    let mut k15: usize = 1;
    if k3 > 0 {
        if let Shape::Poly(x16) = &*y {
            *z += f64::sin(((if (x16[k15 % 3] + y.area()).cos() >= apply(|u18: f64| f64::sin((1.18 - 0.03)), f64::tanh(1.72)) { w[k3 % 2][1] } else { 1.91 }) * (1.44 / (1.5 + (*z) * (*z)))));
        }
    } else {
        *z = ((*z) * x.cos()).sin();
    }
    [-0.4 * y.area() + 0.6 * v1[k15 % 3] + 0.6 * (*z) + -0.1 * w[0][k15 % 2] + w[1][0], 0.9 * v1[1] + 1.1 * x + 1.1 * a4 + 1.2 * y.area() + 1.0 * w[k15 % 2][k15 % 2] + (f64::max(v1[k3 % 3], a4) / (1.5 + f64::abs(1.04) * f64::abs(1.04)))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.169, 0.221, -0.619], pairs: vec![Pair { a: -0.279, b: -0.179 }, Pair { a: 0.381, b: 0.521 }], scale: -0.489 }, 1.581), kink(Data { items: vec![1.091, -1.739, 1.2009999999999998], pairs: vec![Pair { a: -1.969, b: 1.591 }, Pair { a: 1.061, b: -0.809 }], scale: -1.8590000000000002 }, -1.139))]
#[derive_grad]
fn random_2000382(mut x: Data, y: f64) -> f64 {
    let mut v1: Vec<f64> = x.items.iter().map(|e2| ((x.scale * x.pairs[1].b).tanh().clamp(-0.5, 0.75) / (1.5 + ((x.scale * x.pairs[1].b) * (*e2)).tanh() * ((x.scale * x.pairs[1].b) * (*e2)).tanh()))).collect();
    let mut k3: usize = 3;
    let mut k4: usize = 3;
    let p5: Pair = Pair { a: (1.2 + (((k4 % 4) as f64) + y) * (((k4 % 4) as f64) + y)).log10(), b: (x.pairs[k3 % 2].b * ((k4 % 4) as f64)).cos() };
    if (0.6 * (x.scale * x.pairs[1].b).cos().tanh()).asin() >= 0.26 {
        let mut m6: f64 = y.tanh();
        {
            let s7 = &mut x.items[..2];
            s7[1] = (if (p5.a / (2.5 + f64::sin(1.56).sin())) < f64::tanh(1.62) { x.scale } else { ((k3 % 4) as f64) }).tanh() + s7[1];
            let mut n8: usize = 0;
            while n8 < 3 {
                let mut n9: usize = 0;
                while n9 < 3 {
                    x.scale = (p5.size() + x.scale).sin().tanh();
                    n9 += 1;
                }
                n8 += 1;
            }
        }
    }
    0.7 * p5.size() + 0.4 * y + 0.2 * x.scale + 0.7 * x.items[k4 % 3] + -0.5 * (x.scale * x.pairs[1].b) + 1.4 * p5.a + (f64::trunc(p5.b) + x.pairs[1].b).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.139, b: 0.771 }, k: 2, rate: -0.759, w: [-1.0490000000000002, 0.331, 0.271] }, [[-1.639, 0.171], [-0.549, 0.681]], Two { 0: -1.169, 1: 0.351 }), kink(Model { at: Pair { a: -1.879, b: 0.391 }, k: 1, rate: -0.049, w: [1.6409999999999998, 1.2309999999999999, -0.629] }, [[1.591, -0.529], [-0.509, 1.551]], Two { 0: 0.911, 1: -1.8090000000000002 }))]
#[derive_grad]
fn random_2000383(x: Model, y: [[f64; 2]; 2], z: Two) -> f64 {
    let f1 = |u2: f64| -> f64 { let b3 = f64::sin((if x.k > 2 { u2 } else { (-0.90) })); if x.k != 0 { return b3; } (0.20 * (if (0.50 * (0.16 * x.at.a)) < ((x.k as f64) * x.at.a).tanh() || x.k > 1 { u2.clamp(-0.5, 0.75) } else { ((if (u2 + u2).sin() < x.rate.atan() || x.k != 1 { (-0.42) } else { z.0 }) - (x.rate * x.rate)) })) };
    let a4: f64 = ((z.0 * x.at.size()) + ((x.k as f64) * (z.0 - z.1))).sin().sin();
    let flag5 = (z.1 + z.0).sin() < (x.w[1] - y[1][x.k % 2]).sin();
    {
        let s6 = &x.w[..];
        let mut m7: f64 = (z.0.fract() * x.w[1].sin()).max((0.57 * (y[1][x.k % 2].trunc() + (1.71 / 1.97))));
        m7 *= ((({ let b8 = a4; s6[x.k] + b8 }) * ((z.0 - z.1) * z.1)) - ((s6[x.k] + x.at.size()) - (2f64 * 0.41))).sin().sin();
    }
    0.8 * x.rate + 0.9 * z.1 + 1.1 * x.at.a + 1.1 * x.predict(0.3) + -0.2 * z.0 + x.at.size().cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.031, b: 1.4809999999999999 }), kink(Pair { a: 1.1809999999999998, b: 1.001 }))]
#[derive_grad(wrt(x))]
fn random_2000384(x: &Pair) -> Vec<f64> {
    let mut k1: usize = 0;
    let mut v2: Vec<f64> = (0..3).map(|i3| f64::sin((if (0.25 * (((k1 % 4) as f64) * ((k1 % 4) as f64))) < f64::max(f64::sin((-0.20)), x.b) { (x.a / (2.5 + f64::sin(1.96).sin())) } else { ((-0.08) - (-0.01)) }))).collect();
    let mut m4: f64 = x.b.min(x.b.atan());
    v2.swap(1, 2);
    m4 *= (0.97 * (if (v2[1] / (1.5 + f64::sin(1.80) * f64::sin(1.80))) < m4.tanh() { (((k1 % 4) as f64) - 0.0) } else { f64::sin(1.99).copysign(x.b) })).sin();
    let mut ps5: [Pair; 3] = [x.clone(); 3];
    if k1 > 2 {
        return vec![1.3 * v2[k1 % 3] + 1.2 * m4 + 0.2 * ps5[k1 % 2].b + 0.2 * x.size() + -0.4 * x.a + (0.25 * x.size()).max((1.2 + v2[1] * v2[1]).recip()), 0.2 * ps5[k1 % 2].a + -0.0 * x.b + 1.2 * x.size() + 0.8 * x.a + 0.7 * v2[1] + (sum_of(|u6| ps5[k1 % 2].b.sin().atan().tanh().rem_euclid(0.9), &v2[..]) * (ps5[k1 % 2].b - 1.10)).sin(), 0.9 * ps5[0].b + 1.1 * m4 + 0.4 * x.b + -0.3 * x.a + 1.3 * v2[1] + ((0.06 * (x.a + x.size())) % 1.7)];
    }
    let p9: Data = Data { items: vec![(v2[k1 % 3].max(x.a) * apply(|u7: f64| ((if k1 % 2 == 0 { 0.0 } else { x.a }) * (x.a + m4)).cos(), ps5[0].a.tanh())), 0.83, f64::sin(1.77).min(0.0).mul_add((0.50 * (v2[k1 % 3] + x.a)), ((k1 % 4) as f64).max(m4)).sin()], scale: (if x.a.sin() < (x.size() - ((k1 % 4) as f64)).tanh() { (*x).dot(&*x) } else { v2.iter().map(|e8| (0.25 * ps5[1].a)).fold(f64::NEG_INFINITY, f64::max).max(-1.0) }).cos(), pairs: vec![Pair { b: ((ps5[1].b - m4) * (v2[2] - x.a)).sin(), ..*x }, Pair { a: f64::sin((-0.75)).hypot(x.size().cos()).cos().powi(3), b: (x.size() * x.size()).sin() }] };
    let mut idx10: [usize; 3] = [0, 4, 3];
    let mut ps11: [Pair; 2] = [Pair { a: ((-0.72) * f64::to_radians(p9.items[idx10[0] % 3])).sin(), b: (if k1 > 0 { v2[k1 % 3] } else { m4 }) }, Pair { a: f64::cos(x.size().sin().sin()), b: (p9.scale / (2.5 + p9.items[idx10[0] % 3].sin())) }];
    vec![1.2 * ps5[k1 % 2].a + -0.5 * ps11[k1 % 2].a + 1.0 * p9.items[idx10[1] % 3] + 0.8 * v2[k1 % 3] + 0.2 * x.size() + -0.0 * m4 + f64::sin(((x.b * p9.pairs[idx10[1] % 2].b) + (x.b * 1.61))), -0.1 * x.b + 0.0 * p9.pairs[idx10[2] % 2].b + 0.7 * x.size() + 0.6 * m4 + (0.11 * (((p9.scale * p9.pairs[1].b) - ps5[k1 % 2].b) - (1.36 / (2.5 + m4.sin())))), -0.4 * ps5[k1 % 2].a + 1.1 * p9.items[k1 % 3] + -0.5 * p9.scale + 0.5 * p9.pairs[k1 % 2].b + 1.4 * v2[idx10[1] % 3] + ((p9.scale / (2.5 + ps5[0].b.sin().sin())) - ps11[idx10[0] % 2].b).tanh()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.761, 0.091, -1.219], 0.281), kink([0.501, 1.091, 0.621, 0.471], -1.739))]
#[derive_grad]
fn random_2000385(x: &[f64], y: &mut f64) -> (f64, f64) {
    let mut p1: Pair = Pair { a: (0.50 * (((*y) + (*y)) / 1.69)), b: ((*y) - x[1]).sin() };
    let v2: Vec<f64> = vec![((p1.b * p1.a) + x[1]).cos(), (*y).tanh(), (-(0.1 + x[1].max((*y)) * x[1].max((*y)))).exp()];
    for e3 in x.chunks_exact(1) {
        'l9: for e6 in v2.windows(2) {
            if (e6[1] * p1.size()).tanh() >= e3[0].clamp(-0.5, 0.75) {
                p1.scale((0.50 * ((*y) - v2[1])));
                p1.b = (({ let b10 = (*y); p1.b + b10 }) + ((-0.78) + 1.01)).tanh();
                let mut ps11: [Pair; 2] = [Pair { a: (if (*y).max(v2[0]) <= (x[1] / (2.5 + p1.a.sin())) { p1.b } else { (0.0 - (*y)) }).tanh(), ..p1 }, (p1 - (Pair { a: p1.a, b: (0.6 * f64::tanh(1.19)).ln_1p() }))];
            } else {
                let mut v12: Vec<f64> = vec![({ let b13 = e6[0]; e3[0] + b13 }).cos(), ((e6[1] - p1.b) * p1.a.sin()).tanh()];
                *y -= f64::cos(0.0).rem_euclid(0.9);
                let h14: Shape = Shape::Circle { r: v12[1].atan2((1.5 + e3[0] * e3[0])).sin().powi(4) };
            }
        }
    }
    'l18: for (i17, e15) in x.iter().enumerate() {
        let a19: f64 = ((v2[0] - p1.a) - p1.size().tanh().copysign(x[i17])).sin();
        let mut p21: Model = Model { w: [(f64::sin(p1.size()).min(p1.size().sin()) % 1.7), ((*e15) + a19).sin(), (apply(|u20| (p1.a.cos() / (1.5 + f64::sin((1.48 + 1.02)) * f64::sin((1.48 + 1.02)))), (p1.size() + (*y)).sin()) / (2.5 + a19.sin()))], at: (p1 + (Pair { a: (0.84 * (x[i17].clamp(-0.5, 0.75) + (*e15).min(std::f64::consts::PI))), b: (*e15).sin() })), rate: p1.b, k: 1 };
        if f64::exp((-(0.1 + (0.50 * p1.size()) * (0.50 * p1.size())))) > (p21.w[i17 % 3] * p21.w[p21.k % 3]).cos() {
            let old22 = std::mem::replace(&mut p21.rate, (*y));
            continue;
        }
    }
    let mut v23: [f64; 4] = [(0.50 * (if f64::sin(0.07) >= p1.b.mul_add(p1.size().sin(), x[1]).cos() { (if f64::sin((x[0] * 1.72)) >= f64::sqrt((1.2 + 0.0 * 0.0)) { (*y) } else { v2[0] }) } else { (p1.a - p1.b) })); 4];
    if p1.b.sin() <= (p1.size() - x[1]).cos() {
        v23.fill(({ let b24 = (0.50 * (p1.b * 2f64)); p1.a.max(p1.size().tanh()) + b24 }).tanh());
    } else if !((1.93 * v23[1]).sin() > ({ let b25 = x[2]; p1.size() + b25 }).tanh()) {
        let mut h26: Shape = if (0.25 * p1.size()).atan2((1.5 + v23[3] * v23[3])) <= (v2[0] + (*y)).tanh() { Shape::Circle { r: (if v23[2] <= f64::cos((v23[2] - v23[1])) { v23[1] } else { v23[3] }).copysign((p1.b * v23[3]).cos()) } } else { Shape::Circle { r: (if p1.a > (v2[0] * p1.a).tanh() && 2f64.to_radians() >= (x[1] * (*y)).cos() { (v23[3] + p1.a) } else { (2f64 * p1.a) }).tanh() } };
    }
    (-0.4 * (*y) + 0.0 * v2[1] + -0.4 * p1.b + 0.6 * p1.a + 1.4 * v23[3] + 0.0 * x[1] + ((p1.a + p1.a) + ((0.30 * v23[1]) % 1.7)).tanh(), 0.5 * x[2] + 0.6 * p1.size() + 0.0 * v23[3] + 1.1 * (*y) + 1.1 * p1.a + 0.3 * v2[0] + 0.89)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.669, 1.031, 0.341, -0.759], Shape::Point {  }, Shape::Poly { 0: vec![-0.549, -1.0590000000000002, -1.209] }), kink([0.511, -0.399, 1.1909999999999998, 0.581, -1.0690000000000002], Shape::Rect { 0: -0.639, 1: 0.531 }, Shape::Point {  }))]
#[derive_grad]
fn random_2000386(x: &mut [f64], y: &Shape, z: Shape) {
    let mut m1: f64 = (x[0].cos() % 1.7).tanh();
    let mut p4: Data = Data { items: vec![f64::tanh((y.area().cos().cos() + z.area())), (0.97 * (if (m1 + (-0.56)).cos() <= x[0].clamp(-0.5, 0.75) { (1.2 + z.area().cos() * z.area().cos()).ln() } else { (x[0] + 0.0) })), f64::cos(((0.30 * m1).rem_euclid(0.9) * (y.area() * z.area())))], scale: ((y.area() * 0.0) * ({ let b3 = z.area().cos(); b3 + b3 })).cos(), pairs: vec![Pair { a: (-x.iter().copied().map(|e2| e2).fold(f64::NEG_INFINITY, f64::max).max(-1.0)), b: m1.min(x[0]) }, Pair { a: (y.area() / (1.5 + (0.20 * (z.area() - m1)) * (0.20 * (z.area() - m1)))).sin(), b: (0.20 * (z.area() - x[0])) }] };
    if p4.items[0].asinh() > (p4.items[1] / (1.5 + x[1] * x[1])) {
        m1 = (0.23 * ((x[0] * x[1]) + p4.scale.cos()));
        m1 += (0.13 * (p4.scale.sin() - (p4.scale - m1)));
    }
    let mut ps5: [Pair; 2] = [Pair { a: (2f64.atan() - p4.pairs[0].a.tanh().sin()), b: f64::cos(p4.items[0]).rem_euclid(0.9) }, Pair { a: ((x[1] / (1.5 + z.area().cos() * z.area().cos())) / (2.5 + m1.sin())), b: (z.area() + p4.pairs[0].a).cos() }];
    let o6: Option<f64> = x.get(9).copied();
    {
        let r7 = &mut x[0];
        *r7 *= p4.items[0].sin();
        if let Some(x8) = o6 {
            if let Shape::Poly(x9) = &z {
                for i11 in 0..3 {
                    let mut k12: usize = 0;
                    let mut ps13: [Pair; 3] = [Pair { a: (0.04 * ((ps5[i11 % 2].a * m1) - (p4.items[1] - o6.unwrap_or(0.7)))), b: ({ let b14 = f64::sin(0.59); ps5[1].a + b14 }).sin() }; 3];
                    (p4.items[1], p4.items[k12 % 3]) = (p4.items[k12 % 3], (0.12 * ((x9[k12 % 3] + (*r7)) + (-1.49))));
                }
            } else {
                *r7 = (((p4.scale * p4.pairs[1].b) - p4.items[1]) + (-(0.1 + x8 * x8)).exp()).cos();
            }
        } else {
            m1 = z.area().tanh().tanh().atan();
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![-0.619, 0.481, -1.449] }), kink(Shape::Point {  }))]
#[derive_grad]
fn random_2000387(x: &Shape) -> f64 {
    if f64::sin((-0.48)).max(0.07) >= (x.area() - x.area()).sin() {
        let mut n1: usize = 0;
        'l2: loop {
            if n1 >= 4 {
                break;
            }
            n1 += 1;
            let mut v3: [f64; 3] = [((x.area() - x.area()) * (1.52 / (2.5 + x.area().sin().sin()))).cos(); 3];
            let mut o4: Option<f64> = v3.iter().copied().reduce(f64::max);
            let mut h6: Shape = if ((-0.04) * x.area()).sin() >= (std::f64::consts::PI * 1.32).tanh() { Shape::Circle { r: (x.area() / (2.5 + v3[n1 % 3].sin())).cos().cos() } } else { Shape::Poly(vec![(n1 as f64).cos().max(o4.unwrap_or(0.7).tanh().tanh().exp()), (1.2 + (0.71 - o4.unwrap_or(0.7)).tanh() * (0.71 - o4.unwrap_or(0.7)).tanh()).log2(), (0.11 * ((v3[n1 % 3] / (2.5 + v3[2].sin())) - v3.iter().map(|&e5| e5).sum::<f64>()))]) };
            let mut m7: f64 = ((x.area() + x.area()).sin().abs() + ((2f64 * h6.area()) - o4.unwrap_or(0.7).tanh().min(0.86))).tanh();
        }
    } else if (0.50 * x.area()).cos() < x.area().sin() {
        let (p8, q9) = ((0.06 * ((f64::sin((-0.01)).min(x.area().cos()) - (x.area() + x.area())) + (x.area() - x.area()))), (0.23 * ((-(0.1 + (x.area() / 1.21).tanh() * (x.area() / 1.21).tanh())).exp() - x.area())));
        for i10 in 0..3 {
            let mut v11: Vec<f64> = Vec::new();
            for i12 in 0..4 {
                v11.push((p8 * (i10 as f64)).tanh().min(p8.clamp(-0.5, 0.75)));
            }
            let a13: f64 = (((std::f64::consts::PI * q9) * f64::sin((-0.76)).mul_add((0.25 * x.area()), p8)) * f64::sin(0.86).min((-0.84)).cos()).cos();
            {
                let s14 = &mut v11[..];
                s14[0] = s14[0] + (if i10 % 2 == 0 { ((x.area() / 1.61) + p8.min((0.80 * (i10 as f64)))) } else { x.area().cos().sin().sin() }).cos();
                for i15 in (0..s14.len()).rev() {
                    let a16 = (if i10 != 1 { (i15 as f64) } else { (1.27 - (i15 as f64)) }).sin();
                }
                for e17 in s14.iter().rev() {
                    let mut m20: f64 = f64::cos(((p8 - (i10 as f64)) - (x.area().cos() % 1.7))).clamp(-0.5, 0.75);
                }
            }
        }
    }
    1.1 * x.area() + (x.area() - 2f64.tanh()).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.601, 0.061, 1.3809999999999998], pairs: vec![Pair { a: -0.869, b: 0.511 }, Pair { a: 1.271, b: -0.049 }], scale: -0.349 }, 1.9309999999999998, [-0.139, -1.8190000000000002, 0.651, 0.591, -0.219]), kink(Data { items: vec![1.601, 0.131, -1.929], pairs: vec![Pair { a: -1.8490000000000002, b: 0.971 }, Pair { a: -0.379, b: 0.981 }], scale: -1.0390000000000001 }, -0.719, [-1.149, -0.459, 1.9809999999999999, -0.079, -0.109]))]
#[derive_grad]
fn random_2000388(x: &mut Data, y: f64, z: Vec<f64>) {
    x.items[..2].copy_from_slice(&z[..2]);
    let mut p1: Pair = x.pairs[0].turned(y.tanh().exp_m1());
    let mut h2: Shape = Shape::Poly(vec![f64::cos((((-0.82) + p1.size()) / 1.79)), (0.01 * ((x.pairs[1].a + 0.38) + (x.pairs[1].b * (x.scale * x.pairs[1].b)))), f64::cos((p1.a * z[1]).cos())]);
    p1 = p1.turned(f64::atan(h2.area().cos()));
    p1.a = p1.a;
    let a3 = std::f64::consts::PI;
    x.items[1] *= (if x.pairs[0].b.sin().cos() < (x.pairs[1].b + x.pairs[1].a).tanh() { h2.area().sin().fract() } else { f64::sin(1.53).atan2((1.5 + p1.b * p1.b)) }).sin();
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9309999999999998, -1.989, -0.929, 1.2209999999999999], Model { at: Pair { a: 0.451, b: 1.7109999999999999 }, k: 0, rate: -0.459, w: [0.321, 1.561, 1.2409999999999999] }, [0.831, 0.721, -1.479]), kink([0.941, -0.939, -1.7890000000000001], Model { at: Pair { a: -0.519, b: -0.759 }, k: 1, rate: -1.949, w: [0.201, -0.909, -1.2990000000000002] }, [-1.5390000000000001, 0.491, 0.901]))]
#[derive_grad]
fn random_2000389(x: &Vec<f64>, y: &Model, mut z: [f64; 3]) -> f64 {
    let mut p1 = Pair { a: f64::to_radians(y.at.a.sin()), b: x[0] };
    let o2: Option<f64> = None;
    if let Some(e3) = y.w.get(y.k) {
        let mut n4: usize = 0;
        while n4 < 3 && (y.k != 0) {
            let mut ps5: [Pair; 2] = [Pair { a: y.w[2].mul_add(p1.b, y.rate).tanh().min((p1.b * p1.size()).sin()), b: (y.w[n4] + y.predict(0.3)).sin() }, y.at.turned(f64::fract((-0.99)))];
            {
                let s6 = &x[1..];
                p1.a += (0.07 * p1.size());
            }
            n4 += 1;
        }
    }
    -0.3 * y.at.size() + 1.4 * y.rate + 0.5 * y.at.a + 1.5 * z[0] + 0.2 * y.at.b + 0.3 * x[y.k] + p1.a
}
