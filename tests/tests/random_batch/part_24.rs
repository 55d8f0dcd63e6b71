//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.111, b: -0.839 }), kink(Pair { a: -0.429, b: -1.2890000000000001 }))]
#[derive_grad]
fn random_2000240(x: Pair) -> f64 {
    let v1: [f64; 4] = [((x.a + x.size()) * x.dot(&Pair { b: x.a.sin().cos(), ..x })).tanh(), (x.a.tanh() - f64::powi((0.07 * x.size()), 4)), x.a.to_radians(), ((x.b - x.size()) - (f64::cos((-0.74)) % 1.7)).sin()];
    let mut h2: Shape = Shape::Poly(vec![(0.25 * x.size()), (x.a.asinh() - x.a).tanh(), ((v1[2] * x.size()) / (2.5 + f64::sin(v1[0]))).sin()]);
    let mut p6: Data = Data { items: vec![(0.19 * ({ let b3 = (v1[0] * x.b).sin(); (x.size() - b3) + b3 })), x.size().tanh(), (x.b / 1.99).max((h2.area() + v1[0]).cos())], scale: (x.size() - (x.a / (2.5 + f64::tanh(x.size()).sin()))).sin(), pairs: vec![x.clone(), Pair { b: repeated(|u4, u5| (1.2 + x.a.tanh().powi(1) * x.a.tanh().powi(1)).cbrt(), (0.25 * (x.a * x.a)), 2), ..x }] };
    p6.items[0] /= 1.2 + (x.b * p6.items[1]).cos().abs();
    let mut m7: f64 = (0.50 * (p6.scale + p6.scale)).hypot(v1[2].min((-0.58))).cos();
    let mut o8: Option<f64> = if (0.22 * (h2.area() - (-0.46))) <= (m7 + x.a).tanh() { Some((0.50 * ((p6.scale + m7) / (2.5 + (1.44 + (p6.scale * p6.pairs[1].b)).cos().sin())))) } else { None };
    h2 = Shape::Poly(vec![((x.size() - x.b) - p6.items[0].sin().powi(0)).cos(), x.b, v1[0]]);
    o8 = p6.items.iter().copied().reduce(f64::max);
    let mut m10: f64 = ((0.25 * p6.pairs[1].a).min(p6.items[2]) - m7).tanh();
    h2 = if (x.b / (1.5 + x.a * x.a)) >= f64::tanh((p6.pairs[1].a * h2.area())) { Shape::Point } else { Shape::Rect(x.size().tanh(), h2.area().cos()) };
    let mut p11: Pair = x.turned((o8.unwrap_or(0.7).tanh() % 1.7));
    0.3 * v1[2] + 0.9 * o8.unwrap_or(0.7) + 0.6 * p6.items[0] + 0.0 * (p6.scale * p6.pairs[1].b) + -0.4 * x.size() + 0.7 * x.a + f64::sinh(f64::tanh(m10.sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.041, -0.489, -1.0490000000000002, 0.711, -1.709], [Pair { a: 1.291, b: -1.669 }, Pair { a: -0.329, b: 1.061 }, Pair { a: 1.841, b: -0.779 }]), kink([0.721, 1.061, -0.799, 1.4109999999999998], [Pair { a: 1.1909999999999998, b: -1.129 }, Pair { a: 0.161, b: 0.101 }, Pair { a: 1.1309999999999998, b: 1.021 }]))]
#[derive_grad(wrt(x))]
fn random_2000241(x: &mut [f64], y: &[Pair]) -> f64 {
    {
        let s1 = &mut x[..];
        s1[1] = (s1[2].mul_add(s1[2], y[1].a.tanh()) - (y[1].b / 1.87)).tanh();
        let p2: Pair = y[0].turned((y[0].a * s1[2]).tanh());
        let p3: Pair = y[1].turned(p2.b);
        if (0.06 * (y[1].b * p2.a)) > f64::sin((y[1].b + p2.size())) {
            s1[2] += f64::tanh((p2.dot(&p3) - p3.b));
            let mut m4: f64 = f64::cos((p2.b + (y[0].b * 1.46)));
        } else {
            s1[0] = s1[0] - ((p3.a + 1.06) + p3.a.mul_add(1.10, 0.0)).sin();
        }
    }
    0.3 * y[0].a + 0.3 * x[0] + (0.00 * ((x[0] * x[2]) * (y[1].a * x[0])))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.261, 0.191], [0.501, -1.729]], [0.521, 1.4309999999999998, -0.269, -0.519], [6, 4, 1], [-1.739, -0.379, -0.369]), kink([[-1.739, 1.1409999999999998], [1.4609999999999999, 1.571], [-1.659, -1.409]], [0.231, 0.671, -1.679, -1.1190000000000002], [5, 0, 2], [-1.0690000000000002, -0.129, -1.409]))]
#[derive_grad]
fn random_2000242(x: &[[f64; 2]], y: &mut [f64], z: &[usize], w: &mut [f64; 3]) {
    if f64::sin(((-0.41) + 1.61)) < y[1] {
        if (y[z[2] % 3] * w[1]).cos() < x[z[1] % 2][1] {
            let p2: Data = Data { items: vec![f64::sin((-0.75)).hypot((1.13 / (2.5 + w[1].sin()))), ((x[z[1] % 2][0] + y[z[0] % 3]) * y[z[0] % 3]).sin(), w[z[1] % 3].sin().to_radians()], scale: (y[0].cos() % 1.7).ceil(), pairs: vec![Pair { a: (w[z[2] % 3] / (2.5 + y[0].sin())).abs(), b: (w[z[0] % 3] - y[1]).sin() }, Pair { a: f64::cos((if y[2].min(w[0]) <= f64::cos((-0.71)) { (-0.03) } else { 1.70 })), b: ({ let b1 = w[z[2] % 3]; w[z[1] % 3] + b1 }).tanh() }] };
        }
        let mut m3: f64 = (y[z[2] % 3].atan() + (y[2] + 0.34)).tanh();
    } else {
        y[1] /= 1.2 + f64::sin((0.65 * 0.98)).abs();
        let mut p4: Pair = Pair { a: (if f64::sin((1.53 / (2.5 + y[1].sin()))) >= f64::sin(w[z[0] % 3]) { (w[2] / (1.5 + y[z[2] % 3] * y[z[2] % 3])) } else { w[1] }), b: y[z[1] % 3].mul_add(y[1], 1.87).tanh() };
        if (if (p4.size() - p4.b).cos() > (0.6 * f64::tanh(x[0][z[2] % 2])).atanh() { p4.a } else { x[z[1] % 2][0] }) < p4.b {
            let mut m6: f64 = (0..2).map(|i5| (x[0][z[0] % 2] * 0.0)).sum::<f64>();
            p4.scale((m6 * 2f64).cos());
        } else if f64::sin(((-0.54) + 0.18)) < p4.a {
            w[0] -= (x[1][z[0] % 2] + p4.b).cos();
            let f7 = move |u8: f64, u9: f64| u9.min(u8);
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: 1.301 }), kink(Shape::Point {  }))]
#[derive_grad]
fn random_2000243(mut x: Shape) -> f64 {
    let f1 = |u2: f64, u3: f64| -> f64 { let b5 = u3.tanh(); if (-(0.1 + u2 * u2)).exp() > u3 { return b5; } ((if !(f64::tan((0.6 * f64::sin(u2))) < u3) { u2 } else { f64::min(u3, u2) }) * ((u3.tanh() % 1.7) - ({ let b4 = u3; (-0.50) + b4 }))).tanh() };
    let v6: [f64; 2] = [x.area().sin(), ((x.area() * x.area()) / 1.58).sin()];
    let mut m7: f64 = f64::sin(v6[0]);
    if v6.iter().fold(f64::cos((f1(f64::sin((x.area() + (-0.51))), (m7 / 1.44)) * x.area())), |s8: f64, e9| (s8 * m7).sin()) < (0.25 * (x.area() / (1.5 + (0.25 * x.area()) * (0.25 * x.area())))) {
        m7 = (-(0.1 + ((0.92 - x.area()) * v6[1].abs()).tanh() * ((0.92 - x.area()) * v6[1].abs()).tanh())).exp();
        if (0.90 - v6[0]).cos() < f1((m7 - f1(((-0.29) * m7).sin(), x.area().cos().tanh())).cos(), (v6[1] / 1.07)).tanh() {
            return 0.0 * v6[0] + 0.9 * x.area() + 1.1 * m7 + 0.9 * f1((-x.area()).cos(), f64::tanh(m7)) + (0.62 * (v6[0].atan() * (v6[0] / (2.5 + v6[1].sin()))));
        }
    }
    let mut n10: usize = 0;
    while n10 < 2 {
        match &mut x { Shape::At(x11) => {
            (m7, x11.a) = (x11.a, (m7 + (if n10 != 3 { f64::sin(1.27) } else { (m7 + m7) }).tanh()).sin());
            let h13: Shape = if !(n10 > 2) { Shape::Point } else { Shape::Circle { r: (0.67 * ((n10 as f64) - x11.size().sin().rem_euclid(0.9))) } };
            if x11.size().tanh().to_radians() <= (0.07 - 1.13) {
                let mut v14: [f64; 4] = [(h13.area() * m7).sin().clamp(-0.5, 0.75), f64::hypot(h13.area(), (0.66 * (v6[0] - (-0.53)))).cos(), ((h13.area() + (n10 as f64)) + (h13.area().cos() % 1.7)).sin(), (0.36 * (2f64.trunc() - (x11.b * 0.43)))];
            } else if x11.b > (0.25 * x11.size()).copysign(h13.area().sin()) {
                let mut n15: usize = 0;
                loop {
                    if n15 >= 2 {
                        break;
                    }
                    n15 += 1;
                    m7 = ((x11.b * x11.b) * ((-0.88) * v6[n15 % 2])).sin().powi(1);
                    x11.b = (0.80 * (f64::tanh((x11.size() + x11.size()).tanh()) - v6[0].max(x11.a).min(m7)));
                    let o16: Option<f64> = checked((-(0.1 + (x11.a - f1((0.50 * ((if f64::sin(((-0.68) + 1.34)) > x11.size().sin().atan2((1.5 + f1((x11.size() / (1.5 + (0.25 * x11.size()) * (0.25 * x11.size()))).cos(), (n15 as f64).sin()).sin() * f1((x11.size() / (1.5 + (0.25 * x11.size()) * (0.25 * x11.size()))).cos(), (n15 as f64).sin()).sin())) { (*x11) } else { (Pair { a: (m7 * x11.a.ceil()).tanh(), b: (x11.size() + x11.b).tanh() }) })).a), f1((m7 - h13.area()).tanh(), (0.44 * f64::ceil(f1((1.2 + std::f64::consts::PI * std::f64::consts::PI).ln(), (x11.a.sin() % 1.7))))).tanh())).cos() * (x11.a - f1((0.50 * ((if f64::sin(((-0.68) + 1.34)) > x11.size().sin().atan2((1.5 + f1((x11.size() / (1.5 + (0.25 * x11.size()) * (0.25 * x11.size()))).cos(), (n15 as f64).sin()).sin() * f1((x11.size() / (1.5 + (0.25 * x11.size()) * (0.25 * x11.size()))).cos(), (n15 as f64).sin()).sin())) { (*x11) } else { (Pair { a: (m7 * x11.a.ceil()).tanh(), b: (x11.size() + x11.b).tanh() }) })).a), f1((m7 - h13.area()).tanh(), (0.44 * f64::ceil(f1((1.2 + std::f64::consts::PI * std::f64::consts::PI).ln(), (x11.a.sin() % 1.7))))).tanh())).cos())).exp());
                }
                let f17 = |u18: f64, u19: f64| ((({ let b20 = u19; b20 + b20 }) - u18.min((-0.89))) + (f64::clamp(f64::sin(1.32), -0.5, 0.75) - (n10 as f64).tanh().exp_m1())).cos();
            }
        } _ => {
            let m21: f64 = match n10 % 4 { 0 => {
                m7 *= f64::sin((-0.61));
                ((m7 * v6[n10]) - 0.15).tanh()
            } 1 | 2 => {
                m7 *= (m7 + ((1.95 + 1.43) + m7)).sin().sin();
                (0.06 * ((v6[n10] - std::f64::consts::PI) * ((n10 as f64) - m7)))
            } _ => {
                m7 = (m7 * ((n10 as f64).tanh().mul_add((0.80 * (n10 as f64)), 1.53) + ((n10 as f64) - 0.61)).cos()).sin();
                f1(m7, (v6[0] * (n10 as f64)).sin()).tanh()
            } };
        } }
        n10 += 1;
    }
    0.5 * x.area() + 0.9 * v6[1] + -0.1 * m7 + -0.4 * f1((if (v6[0] + x.area()).tanh() < (0.20 * (m7 - x.area())) { f1((v6[1] * m7).cos(), (-1.56)) } else { f1((m7 / (2.5 + x.area().cos().sin())), m7.cos()) }).cos(), f64::tanh((if (0.06 * (x.area() * v6[0])) >= (x.area() * v6[0]).sin() { f1((v6[0] + x.area()).sin(), (2f64 / (2.5 + m7.sin()))) } else { 0.02 }))) + f1((f1((0.25 * x.area()), f64::sin((-0.71))) * m7).tanh(), m7.mul_add(v6[1], v6[0]).sin()).to_radians().cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.501, 0.401, -0.479], Data { items: vec![0.671, -1.219, 0.471], pairs: vec![Pair { a: -1.8690000000000002, b: 0.921 }, Pair { a: -0.169, b: 0.711 }], scale: -1.0590000000000002 }, Shape::Rect { 0: 0.681, 1: -0.389 }), kink([-1.189, -0.969, -0.539], Data { items: vec![1.7409999999999999, -0.969, 0.981], pairs: vec![Pair { a: -0.969, b: -1.979 }, Pair { a: 0.511, b: 1.341 }], scale: -1.3590000000000002 }, Shape::At { 0: Pair { a: -0.329, b: -1.0390000000000001 } }))]
#[derive_grad]
fn random_2000244(x: [f64; 3], y: &Data, z: Shape) -> f64 {
    let p1: Pair = Pair { a: f64::copysign((x[1] * y.scale).tanh(), z.area().sin().sin()), b: (x[0] / (1.5 + (0.25 * z.area()) * (0.25 * z.area()))) };
    if f64::tanh((x[1] * z.area())) > f64::cos((y.scale * y.pairs[1].b)).min((y.scale * y.pairs[1].b).cos()) {
        let p2: Pair = Pair { a: y.pairs[0].a.cos(), b: p1.size().cos() };
        let mut m3: f64 = z.area().sin();
        let p5 = Pair { a: (-(0.1 + ({ let b4 = x[0]; y.items[0] + b4 }) * ({ let b4 = x[0]; y.items[0] + b4 }))).exp(), b: (0.25 * (y.scale * y.pairs[1].b)) };
    } else {
        {
            let r6 = &*y;
            let mut m7: f64 = (0.40 * (y.pairs[1].a - y.items[2])).to_radians().cos();
            let flag8 = p1.b.copysign(r6.items[1]) <= m7.cos();
            m7 -= (0.50 * (m7 + r6.scale)).mul_add(f64::cos(z.area()).cos(), y.scale.max(r6.scale)).sin();
        }
        let &Shape::At(Pair { b: x9, .. }) = &z else { return 0.1 * p1.b + 0.9 * y.scale + 1.5 * p1.size() + 1.0 * z.area() + 1.2 * x[1] + 0.5 * p1.a + (f64::tanh(x[1]) * p1.b); };
    }
    0.2 * p1.a + 1.5 * x[0] + 0.3 * (y.scale * y.pairs[1].b) + 0.7 * z.area() + -0.2 * y.items[2] + 0.7 * y.scale + f64::sin((((y.scale * y.pairs[1].b) * y.items[1]) + (x[1] + y.pairs[0].a)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -0.149, 1: -0.289 }, Two { 0: -0.499, 1: 1.9009999999999998 }, Some(-0.919), [[0.931, 0.031], [1.6909999999999998, 1.7009999999999998], [-1.5190000000000001, -1.8190000000000002]]), kink(Two { 0: -1.3390000000000002, 1: -1.639 }, Two { 0: 1.521, 1: 1.581 }, Some(0.531), [[0.861, 1.311], [0.641, -1.199], [-0.729, 1.601]]))]
#[derive_grad]
fn random_2000245(x: Two, y: Two, mut z: Option<f64>, w: &[Vec<f64>]) -> f64 {
    let mut m1: f64 = (y.0 - y.1).sin().mul_add(((x.0 - x.1) + x.0).tanh(), z.unwrap_or(0.7).cos());
    m1 -= f64::abs((z.unwrap_or(0.7) - (y.0 - y.1)).sin());
    let v2: [f64; 2] = [repeated(|u3, u4| ((x.0 / 1.26) * (if (0.25 * (w[0][1] * x.0)) >= m1.min(x.1) { u3 } else { u4 })).tanh(), (0.50 * (y.0 + w[0][1])), 2).hypot((y.0 + y.1).tanh()); 2];
    m1 = (0.50 * (if f64::sin((1.06 * y.0)) < ((y.0 - y.1) * y.1).tanh() || (x.0 - x.1).sin() > f64::sin((x.1 * y.1)) { v2[0].max(v2[0]) } else { (w[0][1] + x.0) }));
    let mut m5: f64 = ((y.1 / 1.64) + f64::cos(0.80)).tanh();
    m1 -= (0.07 * z.unwrap_or(0.7));
    let (s6, c7) = (m1.cos() - ((-0.66) + v2[1])).cos().sin_cos();
    {
        let r8 = &mut m1;
        *r8 += ((if ((*r8) / (2.5 + y.0.sin())) < f64::cos(((y.0 - y.1) + 1.52)) || f64::exp_m1(s6.tanh()) < (z.unwrap_or(0.7) - (y.0 - y.1)).sin() { x.0 } else { c7 }) - (x.0 * (-1.00))).sin();
    }
    if c7 > (0.23 * (0.25 * (x.0 - x.1)).mul_add(v2[0], (x.0 - x.1).cos())) {
        let d9: f64;
        if y.0.sin() >= (y.0 / (1.5 + y.1 * y.1)) {
            for i10 in (0..4).rev() {
                let v11: Vec<f64> = vec![(z.unwrap_or(0.7).cos().tanh() + (y.1 - x.1)).cos(); 3 + i10 % 3];
                let v12: [f64; 4] = [(w[i10 % 2][i10 % 2] * ((x.0 - x.1) + w[1][0])).tanh(); 4];
                let m13: f64 = match i10 % 4 { 0 => {
                    (z.unwrap_or(0.7).cos().cos() - s6.asinh())
                } 1 | 2 => {
                    let mut v14: [f64; 4] = [(v12[0].asinh() / 1.33); 4];
                    (0.25 * (x.0 - x.1))
                } _ => {
                    {
                        let s15 = &v12[1..];
                        let mut ps16: Vec<Pair> = vec![Pair { a: ((0.61 * s15[2]) + (1.3 + f64::sin((-0.55)) * f64::sin((-0.55))).powf(m1.tanh())).tanh(), b: (0.66 * (v11[0] + 0.26)) }, Pair { a: s6, b: s6 }];
                    }
                    (if m1.atan2((1.5 + v2[i10 % 2] * v2[i10 % 2])) <= (y.1 + (y.0 - y.1)).sin() { ((y.0 - y.1) + v2[0]) } else { (m1 / (1.5 + v12[i10] * v12[i10])) }).sin()
                } };
            }
            let mut v17: Vec<f64> = Vec::new();
            for i18 in 0..2 {
                v17.push(2f64);
            }
            d9 = 1.58;
        } else {
            let p19 = Pair { a: ((0.78 * x.1) / 1.51).sin(), b: (z.unwrap_or(0.7) - c7).sin() };
            d9 = (v2[1] * p19.size()).tanh().sin();
        }
    } else {
        m5 *= (c7 * v2[0]).sin().cos().sin();
    }
    0.7 * m1 + 1.0 * c7 + 1.0 * (x.0 - x.1) + -0.3 * w[1][1] + 0.1 * v2[1] + 1.5 * (y.0 - y.1) + (if (m5 * c7).tanh() > (0.23 * (1.3 + m1 * m1).powf(y.1.tanh())) { m5.atan() } else { (0.6 * f64::tanh(1.04)).acos() })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.0290000000000001, Data { items: vec![0.341, 0.841, -1.969], pairs: vec![Pair { a: 1.531, b: 0.441 }, Pair { a: 0.07100000000000001, b: -0.379 }], scale: 1.581 }), kink(1.611, Data { items: vec![0.041, 0.791, 0.601], pairs: vec![Pair { a: -1.999, b: 0.971 }, Pair { a: 1.4709999999999999, b: -1.1090000000000002 }], scale: -0.999 }))]
#[derive_grad]
fn random_2000246(x: f64, mut y: Data) -> f64 {
    let t1: (f64, f64) = (((y.pairs[0].a - y.scale) / (2.5 + (y.scale / 1.56).sin())).sin(), ((y.scale * y.pairs[1].b).sin().max(x) - (y.pairs[1].a + x)).tanh());
    y.scale += (if ((-0.29) - (y.scale * y.pairs[1].b)).sin() > (if f64::tanh((y.scale + std::f64::consts::PI)) <= (y.scale * y.pairs[1].b).cos().tanh() { y.items[0] } else { t1.1 }) { ((y.scale * y.pairs[1].b) * x) } else { (if y.scale >= (y.scale - (y.scale * y.pairs[1].b)).sin() || t1.1.tanh() < 0.83 { (y.scale * y.pairs[1].b) } else { x }) }).cos();
    let o2: Option<f64> = if (0.25 * (if f64::cos(f64::cos(y.pairs[1].a)) >= y.pairs[0].a.tanh().cos() { y.pairs[1].b } else { x })) < x.copysign(0.91) { Some(f64::tanh((std::f64::consts::PI.clamp(-0.5, 0.75) + y.scale.max((0.25 * y.pairs[1].a))))) } else { None };
    for i3 in (0..0).rev() {
        y.scale -= (if i3 % 2 == 0 { (0.50 * (y.scale * y.pairs[1].b)).cos() } else { (i3 as f64) }).sin();
        'l5: for i4 in (0..y.items.len()).rev() {
            let a7 = f64::sin(1.42).clamp(-0.5, 0.75);
            let (s8, c9) = t1.0.atan().tanh().powi(4).sin_cos();
            y.scale += ((i4 as f64) * (-0.43)).tanh().abs();
        }
        let o10: Option<f64> = o2.or(Some(y.scale.fract()));
        let mut v11: [f64; 4] = [y.items[i3], (0.05 * ((0.50 + t1.1) - (x * y.pairs[i3].b))), (0.12 * (if !(i3 != 3) { x.sin() } else { (y.pairs[0].b - o10.unwrap_or(0.7)) })), (if (o10.unwrap_or(0.7) * y.pairs[1].a).cos() >= (0.50 * y.pairs[1].b).sin() { (x - t1.0) } else { (y.scale * y.pairs[1].b) }).sin()];
    }
    y.scale += (0.03 * (y.pairs[0].b - (y.scale * y.pairs[1].b)));
    let p14: Data = std::mem::replace(&mut y, Data { items: vec![f64::sin((1.2 + t1.0 * t1.0).log10()), x.min(o2.unwrap_or(0.7).tanh()).min(f64::tanh((o2.unwrap_or(0.7) + 0.08))), (x.hypot((0.25 * o2.unwrap_or(0.7))) + (t1.1 + t1.1)).tanh()], scale: ((0..4).fold(t1.0.sin(), |s12: f64, i13| (s12 * x).sin()) + (t1.0 / (1.5 + t1.0 * t1.0))).tanh(), pairs: vec![Pair { a: (0.20 * ((1.75 + (-0.34)) + (o2.unwrap_or(0.7) / (2.5 + o2.unwrap_or(0.7).cos().sin())))), b: x.to_radians() }, Pair { a: (0.11 * ((t1.0 * x) + t1.0.mul_add(x, t1.1))), b: f64::cos((x * o2.unwrap_or(0.7))) }] });
    let mut m15: f64 = (((p14.scale * p14.pairs[1].b) - p14.pairs[0].a) + (p14.pairs[1].a + t1.1)).cos();
    if (p14.pairs[0].b + (-0.96)).cos() >= (o2.unwrap_or(0.7) * (y.scale * y.pairs[1].b)).tanh() {
        y.items[0] = f64::cos((f64::sin(x) - o2.unwrap_or(0.7)));
        if (p14.pairs[1].b * y.scale).tanh() >= p14.items[1] {
            let mut m16: f64 = (1.2 + (p14.pairs[1].a * y.items[1]).tanh() * (p14.pairs[1].a * y.items[1]).tanh()).log2();
        }
    } else {
        y.scale += (y.items[2] - (f64::sin(o2.unwrap_or(0.7)) % 1.7)).sin();
    }
    1.2 * p14.scale + -0.4 * p14.items[2] + 0.3 * t1.0 * t1.1.sin() + 0.9 * (y.scale * y.pairs[1].b) + 0.0 * y.items[0] + 0.3 * m15 + ((-(y.scale * y.pairs[1].b)) * t1.0.tanh()).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 0.381, b: -1.7590000000000001 }, Pair { a: -1.159, b: -1.5390000000000001 }, Pair { a: 0.741, b: 0.711 }], -0.639), kink([Pair { a: 0.801, b: -1.389 }, Pair { a: -1.2690000000000001, b: 0.001 }, Pair { a: -1.6190000000000002, b: -1.659 }], 0.241))]
#[derive_grad]
fn random_2000247(x: &[Pair], y: &mut f64) -> f64 {
    let a1: f64 = (((x[1].b * x[0].a) * (x[1].b + 2f64)) - ((*y) + ((*y) - x[0].b))).tanh();
    *y -= (-((a1 * 1.42) + f64::cos((*y)))).cos();
    let mut v2: Vec<f64> = Vec::with_capacity(4);
    for i3 in 0..4 {
        v2.push(f64::sin((a1 / 1.83)));
    }
    let o4: Option<f64> = v2.first().map(|it| it * (*y));
    for i5 in 0..4 {
        v2[0] = (if i5 != 1 { f64::sin((1.58 - x[i5 % 2].b)).fract() } else { (f64::sin(1.23).min(a1) * o4.unwrap_or(0.7).sin().sin()) });
        v2.fill((((i5 as f64) * o4.unwrap_or(0.7)) - (x[i5 % 2].b + (*y))).cos());
    }
    'l7: for i6 in (0..1).rev() {
        let a8: f64 = ((*y).sin().clamp(-0.5, 0.75) - (1.2 + ((*y) - v2[i6]) * ((*y) - v2[i6])).ln()).tanh();
        let a10 = o4.map(|x9| (0.50 * (a1 - a1))).unwrap_or((0.20 * ((*y) + x[1].a))).tanh();
        let mut m12: f64 = (0.40 * (((*y) / (1.5 + a1 * a1)) * ({ let b11 = f64::sin(0.70); (*y) + b11 }))).fract();
    }
    -0.1 * x[0].b + 1.4 * (*y) + -0.2 * o4.unwrap_or(0.7) + 1.4 * a1 + 0.8 * v2[1] + (x[0].a * 1.30).tanh().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.7009999999999998, -1.629, -0.449], pairs: vec![Pair { a: -1.5690000000000002, b: 0.601 }, Pair { a: 0.001, b: -1.399 }], scale: 1.4609999999999999 }, Shape::Point {  }, Shape::At { 0: Pair { a: 1.4109999999999998, b: -1.399 } }, Data { items: vec![-0.529, 0.961, 0.991], pairs: vec![Pair { a: -1.439, b: -0.799 }, Pair { a: 1.271, b: -1.489 }], scale: 0.731 }), kink(Data { items: vec![-1.7890000000000001, 1.791, 0.971], pairs: vec![Pair { a: 0.221, b: -0.559 }, Pair { a: 1.9409999999999998, b: -0.249 }], scale: -1.0590000000000002 }, Shape::Rect { 0: 0.711, 1: 0.891 }, Shape::Rect { 0: 1.301, 1: -0.519 }, Data { items: vec![-1.5090000000000001, 0.721, -1.8690000000000002], pairs: vec![Pair { a: -1.979, b: -1.1090000000000002 }, Pair { a: 0.211, b: -1.1190000000000002 }], scale: 0.721 }))]
#[derive_grad]
fn random_2000248(x: &Data, y: &mut Shape, z: Shape, w: &Data) -> f64 {
    for i1 in 0..3 {
        let mut v2: Vec<f64> = vec![(((i1 as f64) * x.items[i1]) / (1.5 + (w.scale / (2.5 + x.scale.sin())) * (w.scale / (2.5 + x.scale.sin())))).cos(), 0.72, ((-(0.1 + w.scale * w.scale)).exp() / (2.5 + (w.items[1] + y.area()).sin().sin()))];
        let d3: f64;
        if (x.scale + v2[i1]).sin() >= ((-0.31) - 0.49) {
            let mut m4: f64 = (0.01 * ((x.scale * x.pairs[1].b) * (z.area() - x.items[i1])));
            d3 = ((y.area() - m4) * f64::tanh(w.items[i1])).cos();
        } else {
            let o5: Option<f64> = v2.first().map(|it| it * (x.items[2] * x.pairs[1].b).sin());
            d3 = (1.2 + (w.items[i1] - v2[2]) * (w.items[i1] - v2[2])).log2();
        }
        let &Shape::At(Pair { b: x6, .. }) = &*y else { continue; };
    }
    let mut m8: f64 = ((w.items[0] * x.scale) / (2.5 + ((x.scale * x.pairs[1].b) + x.items[2]).sin().sin())).sin();
    {
        let r9 = &mut m8;
        *r9 += (y.area() - 0.88).sin().sin();
    }
    let mut v10: [f64; 3] = [((0.50 * (w.scale * w.pairs[1].b)).tanh() / (2.5 + f64::tanh(0.29).sin())), (if (0.25 * (x.scale * x.pairs[1].b)).max(m8) < (-y.area()).sin() { (z.area() - x.scale) } else { (0.41 * x.items[2]) }).tanh(), x.items[1].atan2((1.5 + ((x.scale * x.pairs[1].b) / (2.5 + m8.sin())).sin() * ((x.scale * x.pairs[1].b) / (2.5 + m8.sin())).sin()))];
    1.4 * m8 + 0.8 * v10[0] + 0.3 * (w.scale * w.pairs[1].b) + 1.2 * w.scale + 0.0 * x.items[1] + -0.4 * w.pairs[1].a + w.scale
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.531, 0.431], [-0.289, -1.429], [-1.8590000000000002, -0.829]]), kink([[-1.879, 0.841], [-0.769, 0.401], [-1.0890000000000002, -1.1190000000000002]]))]
#[derive_grad]
fn random_2000249(x: &[[f64; 2]]) -> f64 {
    let v1: [f64; 2] = [x[1][0].max(0.43).max(x[0][1]); 2];
    let mut m2: f64 = ((0.60 * 2f64).powi(0) * (x[1][0] - x[0][0])).sin();
    let mut n3: usize = 0;
    'l4: loop {
        if n3 >= 2 {
            break;
        }
        n3 += 1;
        let f5 = |u6: f64, u7: f64| -> f64 { let mut m8: f64 = (0.23 * (1.3 + f64::sin(1.50) * f64::sin(1.50)).powf(u7.tanh())); for i9 in 0..3 { m8 += (0.30 * u6.min(0.71)); } m8 };
    }
    let mut p10 = Two((if !(v1[0].tanh().sinh() < v1[0].to_radians()) { (v1[0] * m2) } else { f64::abs(v1[1]) }).tanh(), (0.12 + v1[1]).tanh());
    0.3 * x[1][0] + 0.3 * (p10.0 - p10.1) + -0.1 * p10.1 + 0.3 * v1[1] + 1.1 * p10.0 + -0.2 * m2 + (-(0.1 + (0.25 * ((p10.0 - p10.1) - (p10.0 - p10.1))) * (0.25 * ((p10.0 - p10.1) - (p10.0 - p10.1))))).exp()
}
