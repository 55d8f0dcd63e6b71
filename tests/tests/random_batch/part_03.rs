//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.991, Shape::Circle { r: -1.919 }, 1.6509999999999998, Data { items: vec![-0.629, 1.781, -0.239], pairs: vec![Pair { a: -1.5290000000000001, b: 1.111 }, Pair { a: 0.681, b: -0.259 }], scale: -0.149 }), kink(-0.709, Shape::At { 0: Pair { a: 0.131, b: 0.521 } }, 0.321, Data { items: vec![0.651, -1.3190000000000002, 0.911], pairs: vec![Pair { a: 0.941, b: 0.921 }, Pair { a: 1.4409999999999998, b: -0.059 }], scale: -0.969 }))]
#[derive_grad]
fn random_2000030(x: f64, y: &Shape, z: f64, w: Data) -> f64 {
    if !(f64::rem_euclid(w.items[2].tanh(), 0.9) >= f64::cos(y.area())) {
        let a1 = (w.items[2] - (y.area() + z)).tanh();
        let mut m2: f64 = (x + (w.pairs[1].b - w.items[1])).cos();
        m2 = f64::sin(1.86).max(w.items[1]).tanh();
    }
    if f64::sin((-0.94)) <= w.pairs[0].a.sin().sin().exp2() {
        let mut ps3: Vec<Pair> = vec![Pair { a: ((w.scale * w.pairs[1].b).cos().cos() - w.pairs[1].b.tanh().sin()), b: (0.21 * z).sin() }, Pair { a: ((x * z) * (w.pairs[0].b + z)).cos(), b: w.scale.tanh().exp() }];
        if y.area().tanh().min(z) >= 0.0 {
            return 1.5 * z + 0.2 * x + 0.1 * w.scale + 0.7 * y.area() + -0.1 * w.pairs[1].b + -0.3 * w.items[2] + ((w.items[1] + w.items[2]) * (0.27 * w.pairs[1].b)).sin();
        }
        let mut m4: f64 = f64::cos((w.pairs[1].a - z)).sin();
    } else {
        let mut v5 = w.items.to_vec();
        let mut p6 = Pair { a: (0.50 * ((x / (1.5 + w.items[2] * w.items[2])) - (w.scale / (1.5 + (0.25 * w.pairs[0].a) * (0.25 * w.pairs[0].a))))), b: f64::to_radians(x) };
    }
    let mut v7: Vec<f64> = vec![(x.asinh() - ((w.scale * w.pairs[1].b) * (w.scale * w.pairs[1].b))).sin(), f64::sin((((w.scale * w.pairs[1].b) * w.scale) * f64::sin((w.scale * w.pairs[1].b).sin()))), ((w.scale - z) + (1.2 + z * z).log2()).sin(), (f64::sin((w.scale * w.pairs[1].b)).min(z) - w.items.iter().map(|&e8| (0.25 * y.area())).map(|it| it.sin()).product::<f64>()).sin()];
    let flag9 = !((w.scale + v7[3]).sin() <= f64::sin((w.items[0] - y.area())));
    {
        let r10 = &w;
        if (x - (r10.scale * r10.pairs[1].b)).tanh() <= (0.50 * (w.scale * w.pairs[1].b)).abs().sin() {
            let mut p11: Two = Two((r10.scale * r10.pairs[0].a.cos().sin()), (if (w.scale + 0.36).sin() >= f64::tanh((if (0.12 * ((r10.scale * r10.pairs[1].b) + y.area())) > z.atan() { r10.items[1] } else { (w.scale * w.pairs[1].b) })) { v7[3] } else { x }));
            p11.1 -= (-(std::f64::consts::PI + (w.scale * w.pairs[1].b))).tanh();
            {
                let r12 = &mut v7[2];
                *r12 += ((if (0.50 * p11.0.hypot((*r12))) >= r10.items[1] { w.pairs[1].b } else { r10.scale }) - (x * x)).sin();
                *r12 = ((*r12) * (w.pairs[1].a / (1.5 + p11.0 * p11.0)).sin()).sin();
            }
        } else if r10.items[2] < (0.12 * (0.38 * (w.scale * w.pairs[1].b))) {
            let mut m13: f64 = (-0.08);
        }
    }
    0.8 * y.area() + -0.4 * w.pairs[0].a + 0.1 * w.scale + 0.3 * z + 0.8 * w.items[0] + ((v7[3] * w.pairs[1].a) + (if v7[1].tanh().rem_euclid(0.9) > (v7[1] + 1.52).tanh() { z } else { w.pairs[0].a })).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 0.541, b: -1.8090000000000002 }, Pair { a: -1.689, b: -0.509 }, Pair { a: -1.649, b: -0.559 }]), kink([Pair { a: 1.761, b: -0.169 }, Pair { a: 1.4509999999999998, b: -1.409 }, Pair { a: -1.379, b: 0.641 }]))]
#[derive_grad(wrt(x))]
fn random_2000031(x: &[Pair]) -> f64 {
    let (p1, q2) = ((0.01 * (if (x[0].b * x[0].a).sin() < f64::tanh(x[1].b).tanh().sinh() { ((x[1].b * x[0].b) / (2.5 + (x[0].a * x[1].a).sin().sin())) } else { x[1].a })), (((x[0].b * x[1].a) - (x[1].a + x[1].b)) * ((-0.75) / (2.5 + (x[0].a * x[0].a).tanh().sin()))).cos());
    let a3: f64 = ((if x[1].a.sin() >= (q2 - p1).sin() { q2 } else { p1 }).tanh() / (1.5 + (p1 - (x[0].a * q2)).cos() * (p1 - (x[0].a * q2)).cos()));
    let mut m4: f64 = (0.50 * ((q2.copysign(q2) - p1) / (2.5 + a3.sin())));
    for i5 in (0..0).rev() {
        'l7: for i6 in (1..=2).rev() {
            let mut p8 = Data { items: vec![p1, f64::sin((if (i5 as f64).fract() >= (0.80 * ((i6 as f64) / (2.5 + p1.sin()))) { 0.79 } else { m4 })), (0.20 * ((m4 - x[0].a) / (2.5 + f64::sin(x[i6 % 2].a.tanh()))))], scale: ((1.3 + a3 * a3).powf(f64::tanh(x[i6 % 2].a.cos())).sin() % 1.7), pairs: vec![Pair { a: q2, b: (p1 + std::f64::consts::PI).tanh() }, Pair { a: (a3.sin() / (2.5 + (if m4 > (0.76 * ((-0.99) + std::f64::consts::PI)) { x[1].a } else { (i5 as f64) }).tanh().sin())), b: (q2 - a3).sin() }] };
            m4 += (((0.30 * (if f64::sin((if (p1 + p1).cos() > p8.items.iter().rev().map(|e9| (*e9)).fold(f64::NEG_INFINITY, f64::max).max(-1.0) { 2f64 } else { 0.68 })) <= f64::cos((x[i5].b - a3)) { m4 } else { m4 })) % 1.7) + (((-0.51) + q2) * m4.tanh())).sin();
        }
    }
    if f64::sin((if !(m4.copysign(m4) > a3.mul_add((0.25 * x[1].a), p1).sin()) { q2 } else { 1.52 })) >= (if f64::cos(m4) > p1.min((0.25 * x[1].b)) { a3 } else { p1 }) {
        for i10 in 0..0 {
            let mut v11: Vec<f64> = Vec::with_capacity(3);
            for i12 in 0..3 {
                v11.push(((0.6 * p1.tanh()).tan() * f64::hypot(f64::sin(0.33), 0.88)).sin());
            }
        }
    } else if (0.50 * p1.mul_add(x[0].a.tanh(), m4)) <= (m4 - m4).cos() {
        let t13: (f64, f64) = (q2.atan2((1.5 + q2 * q2)).max(x[0].a.cos()).abs(), (0.50 * (q2.hypot(p1) + (m4 + m4))).atan());
        let mut h15: Shape = Shape::At(Pair { a: (0.50 * (0..4).take(1).map(|i14| (m4 - x[0].a).cos()).sum::<f64>()), b: (t13.0 * m4).sin() });
    }
    'l17: for i16 in 0..0 {
        m4 = (0.41 * (f64::cos((m4 / (1.5 + q2 * q2))).rem_euclid(0.9) + 1.74)) + m4;
    }
    -0.1 * a3 + 1.0 * m4 + 1.4 * q2 + 0.8 * p1 + 0.2 * x[0].b + ({ let b18 = q2.fract(); b18.sin() + b18 })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.041, 0.171, -0.129], pairs: vec![Pair { a: -0.249, b: -0.949 }, Pair { a: 0.531, b: -1.0090000000000001 }], scale: -1.8090000000000002 }, Some(-0.039), Pair { a: -1.879, b: 1.4309999999999998 }), kink(Data { items: vec![1.551, -0.089, 1.7109999999999999], pairs: vec![Pair { a: -1.2590000000000001, b: -0.459 }, Pair { a: -1.5290000000000001, b: -1.399 }], scale: 1.4009999999999998 }, None, Pair { a: 1.351, b: 0.14100000000000001 }))]
#[derive_grad]
fn random_2000032(x: &Data, y: Option<f64>, z: Pair) -> f64 {
    let t1: (f64, f64) = (f64::abs(0.07), (x.scale / (2.5 + f64::sin(0.53).sin())).max(x.items[1]));
    let mut k2: usize = 3;
    {
        let s3 = &x.items[..];
        let d4: f64;
        if f64::min(f64::sin(0.0), t1.0) >= f64::abs((-0.95)) {
            d4 = ((x.scale + x.pairs[0].a) * (t1.0 * s3[k2 % 3])).sin();
        } else {
            d4 = (if f64::cos((y.unwrap_or(0.7) + x.pairs[k2 % 2].a)) >= x.scale { (y.unwrap_or(0.7) - z.b) } else { f64::cos(1.11) }).sin();
        }
        let mut m5: f64 = f64::tanh(0.19).cos();
    }
    if (x.pairs[k2 % 2].a + x.items[1]).tanh() <= ((0.30 * x.scale) % 1.7) {
        {
            let s6 = &x.items[..2];
            let d7: f64;
            if (1.45 * z.a).sin() >= (-0.84) && k2 != 3 {
                d7 = (0.40 * (t1.1 - x.pairs[k2 % 2].a)).cos();
            } else {
                d7 = ((z.size() - t1.1) + (s6[0] * z.a)).sin();
            }
            let mut m8: f64 = (x.scale * x.pairs[1].b).cos().min((x.scale * x.pairs[1].b).sin().sin());
            let mut v9: Vec<f64> = Vec::new();
            for i10 in 0..3 {
                v9.push((0.80 * ({ let b11 = m8; z.b.cos() + b11 })));
            }
        }
    } else if x.scale < z.size().tanh() {
        let (p12, q13) = ((0.28 * ((z.b - 1.35) - (0.40 * z.b))), (z.size().tanh().cos() / (1.5 + t1.1 * t1.1)));
        if let Some(x14) = y {
            k2 = (k2 + k2) % 5;
        }
    }
    if (0.23 * (1.3 + std::f64::consts::PI * std::f64::consts::PI).powf(z.a.tanh())) < (z.b + x.items[k2 % 3]).sin() {
        let mut v15: [f64; 2] = [(0.31 * (((k2 % 4) as f64) * std::f64::consts::PI)).max(x.pairs[k2 % 2].a.tanh().trunc()), (f64::sin(z.a) + (if ({ let b16 = ((k2 % 4) as f64); z.a + b16 }).cos() < f64::to_radians(z.size().tanh()) { (-0.29) } else { (x.scale * x.pairs[1].b) })).tanh()];
        let mut m18: f64 = (((k2 % 4) as f64).clamp(-0.5, 0.75) + v15.iter().rev().map(|e17| z.a).sum::<f64>()).tanh();
    } else {
        let mut m19: f64 = (((x.scale * x.pairs[1].b) / (1.5 + (x.scale * x.pairs[1].b).cos() * (x.scale * x.pairs[1].b).cos())) + (z.size() + z.a)).tanh();
        m19 = (0.01 * ((x.items[2] * z.size()) * (t1.0 / (1.5 + f64::sin(1.67) * f64::sin(1.67)))));
    }
    let p20: Pair = (z * (0.12 * z.dot(&z)));
    let mut m21: f64 = (0.41 * (std::f64::consts::PI - z.size())).floor().tanh();
    let mut m22: f64 = ((t1.0 + p20.b) - (z.b - x.scale)).tanh();
    m22 = f64::sin(((p20.size() / (1.5 + (0.25 * z.size()) * (0.25 * z.size()))) + (x.items[k2 % 3] / (2.5 + f64::sin(m21)))));
    0.9 * y.unwrap_or(0.7) + 1.3 * (x.scale * x.pairs[1].b) + 1.4 * m21 + 0.1 * p20.b + 0.5 * p20.size() + 1.1 * x.pairs[1].a + ((x.scale * x.pairs[1].b) - p20.a).cos().powi(3)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.619, 1.6709999999999998], [1.841, 0.351]], [0.301, 1.271, -1.5790000000000002, 0.671, -0.689], 0.961), kink([[0.231, -1.5390000000000001], [1.371, -1.0190000000000001], [-0.959, 1.261]], [-1.919, 0.491, -0.359, -0.569, -1.479], 1.9909999999999999))]
#[derive_grad(wrt(x))]
fn random_2000033(x: &[[f64; 2]], y: &[f64], z: f64) -> (f64, f64) {
    let mut h1: Shape = if (if x[0][1].copysign(y[0]) > (z / 1.26) { z } else { z }) < (x[0][1] - x[1][1]).cos() { Shape::Circle { r: (z / (1.5 + y[2] * y[2])).min(z.hypot(y[2]).sin()) } } else { Shape::Circle { r: (0.50 * (y[1].abs() - y[1])) } };
    'l5: for e2 in &y[..3] {
        for i6 in (0..3).step_by(1) {
            let p9: Data = Data { items: vec![((0.07 * (y[i6] * (*e2))) % 1.7), x[i6 % 2][i6 % 2], f64::clamp(f64::sin(1.24), -0.5, 0.75).powi(1)], scale: x[1][i6 % 2], pairs: vec![Pair { a: (h1.area().sin().max(x[i6 % 2][0]) - h1.area().tanh().sin()).cos(), b: ((*e2) * (*e2)).sin() }, Pair { a: ({ let b7 = std::f64::consts::PI.min((*e2)); f64::sin((-0.52)).atan2((1.5 + b7 * b7)) + b7 }).cos(), b: ({ let b8 = 2f64; y[i6] + b8 }).cos() }] };
        }
    }
    let mut idx10: [usize; 3] = [1, 2, 1];
    let mut ps11: [Pair; 2] = [Pair { a: (((-0.01) + z) + (y[idx10[2] % 3] - z)).tanh(), b: (z / (1.5 + z * z)) }, Pair { a: ((y[idx10[0] % 3] / (2.5 + f64::sin((-0.47)).sin())) - 2f64.abs()).cos(), b: z }];
    if !((-(0.1 + z * z)).exp() >= z.copysign(y[1])) {
        let mut v12: Vec<f64> = y.iter().map(|&e13| ((y[idx10[1] % 3] / 1.55) + x[1][idx10[2] % 2]).tanh()).collect();
    } else {
        if f64::sin((-0.70)) < z.cos() {
            return (0.3 * z + 0.4 * h1.area() + -0.2 * x[idx10[2] % 2][idx10[0] % 2] + 1.5 * y[2] + -0.4 * ps11[0].a + (z / 1.74).min(f64::sin(0.49).max((0.25 * h1.area()))), 0.1 * y[1] + 1.0 * h1.area() + 1.5 * ps11[idx10[1] % 2].a + -0.2 * x[idx10[0] % 2][idx10[1] % 2] + -0.0 * z + (0.50 * ps11[0].b).cos().sin().sinh());
        }
    }
    (-0.3 * ps11[idx10[0] % 2].a + 0.5 * h1.area() + -0.2 * x[idx10[1] % 2][0] + 0.2 * y[idx10[0] % 3] + 1.0 * z + z, 0.4 * x[0][idx10[0] % 2] + -0.3 * ps11[idx10[0] % 2].b + 0.3 * y[idx10[2] % 3] + 1.5 * z + -0.3 * h1.area() + (0.06 * ((y[idx10[2] % 3] * h1.area()) / 1.35)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.861, b: -1.499 }, k: 1, rate: 0.231, w: [-1.889, -1.419, 1.281] }), kink(Model { at: Pair { a: 0.001, b: -0.269 }, k: 1, rate: -0.889, w: [1.871, 1.251, -1.139] }))]
#[derive_grad]
fn random_2000034(x: &Model) -> f64 {
    let mut m1: f64 = f64::abs(x.rate.to_radians());
    m1 += x.predict(0.3).sin();
    let mut v2: Vec<f64> = x.w.iter().map(|&e3| x.at.dot(&x.at).tanh()).collect();
    let mut n4: usize = 0;
    loop {
        if n4 >= 0 {
            break;
        }
        n4 += 1;
        for e5 in v2.iter_mut() {
            *e5 = f64::sin((-(-0.80))) + (*e5);
            if n4 % 2 == 0 {
                if x.at.size().tanh().tanh().exp_m1() >= x.rate.sin() {
                    *e5 -= x.at.a.cos();
                    let a7: f64 = f64::sin(x.predict(0.3));
                }
            } else {
                let mut v8: Vec<f64> = vec![m1; 4 + x.k % 3];
            }
            if x.k % 2 == 0 {
                *e5 /= 1.2 + (x.predict(0.3) * 1.54).cos().abs();
                m1 -= (x.at.a.cos() / 1.48);
                m1 = (x.rate / (1.5 + m1.copysign(x.at.a) * m1.copysign(x.at.a)));
            } else {
                let v9: [f64; 3] = [f64::min(x.w[0], (0.25 * x.at.size())).fract(), (f64::sin(0.51).max(x.rate) * (x.w[x.k] - x.rate)).cos(), (x.at.b.tanh() * (if x.k != 3 { x.rate } else { m1 }))];
            }
            m1 = m1 + f64::tanh(x.predict(0.3));
            let Pair { b: x10, .. } = x.at;
        }
    }
    1.0 * x.at.b + -0.5 * x.at.a + -0.2 * x.rate + 0.4 * x.w[x.k] + 0.9 * x.at.size() + f64::tanh((v2[x.k].max(x.at.size().cos()) - m1))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(2, -0.949, Model { at: Pair { a: -1.729, b: -0.899 }, k: 1, rate: -1.659, w: [-0.219, -1.8490000000000002, -0.969] }), kink(2, 0.511, Model { at: Pair { a: 0.671, b: 0.771 }, k: 2, rate: 1.1409999999999998, w: [-0.269, -0.439, -1.2990000000000002] }))]
#[derive_grad(wrt(y))]
fn random_2000035(x: usize, mut y: f64, z: &mut Model) -> (f64, f64) {
    if let Some(e1) = z.w.get(x) {
        z.at.a = z.at.a - (((z.at.b - (*e1)) + z.predict(0.3).sin().clamp(-0.5, 0.75)) - (z.rate + z.at.a).sin()).sin();
    }
    {
        let r2 = &mut z.w[2];
        *r2 += (0.60 * (-0.73));
        for i3 in 1..=2 {
            let mut n4: usize = 0;
            while n4 < 3 {
                n4 += 1;
                *r2 += (if f64::cos((z.at.b - z.rate)) >= ((*r2) / (2.5 + (*r2).sin())) { (z.at.size() + ((i3 as f64) * (x as f64))) } else { ((x as f64) * (x as f64).sin()) }).tanh();
            }
        }
    }
    (1.0 * z.at.b + -0.1 * z.at.size() + 0.1 * z.w[z.k % 3] + 0.3 * y + -0.0 * z.predict(0.3) + ((z.at.a * (-0.75)) * (0.69 + z.at.a)).cos(), 0.6 * z.w[x % 3] + -0.2 * z.predict(0.3) + 0.3 * y + -0.1 * z.at.b + y)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.371, [0.201, -1.8190000000000002, -1.5890000000000002, -0.719, 1.851], [[-1.2690000000000001, -1.439], [-1.919, 1.1709999999999998], [-0.539, -1.3490000000000002]], -0.459), kink(-0.059, [0.521, -1.7590000000000001, -1.639, 1.751, -0.519], [[1.4909999999999999, 0.891], [-1.679, -0.149], [1.571, 1.6809999999999998]], 1.1909999999999998))]
#[derive_grad]
fn random_2000036(x: f64, y: &[f64], z: &[[f64; 2]], w: &mut f64) {
    let mut v1: [f64; 2] = [(y.iter().enumerate().map(|(i2, &e3)| z[1][i2 % 2]).map(|it| it.sin()).product::<f64>() / (2.5 + f64::tanh(1.68).sin())); 2];
    v1.fill(f64::sin((x + x)));
    *w += (if v1[0] < v1[0].cos() { x } else { (x + x) }).sin();
    if (v1[1] - z[1][0]).cos() >= ((*w) / (2.5 + (*w).sin())) {
        *w += (((*w) - x) * (x / (1.5 + (*w) * (*w)))).sin();
        *w += v1.iter().copied().map(|e4| (0.50 * ((*w) - x))).sum::<f64>().tanh();
    } else if (0.66 * (z[1][1] + 1.70)) <= (x * 0.89).sin() {
        let mut p5: Pair = Pair { a: (-x.hypot(y[0])).sin(), b: (y[1] + y[2]).tanh() };
        v1[0] += f64::cos(p5.b);
    }
    let mut h6: Shape = Shape::Circle { r: ((0.88 + v1[1]) * v1[0].tanh()).tanh() };
    let o7: Option<f64> = if x < ((*w) * (-0.74)).sin() { Some(((*w).hypot((*w)) - (z[0][1] / (2.5 + v1[1].sin()))).cos()) } else { None };
    v1[0] += y.windows(2).step_by(2).map(|w8| (if (w8[0] / (1.5 + y[2] * y[2])) < (*w) { v1[1] } else { y[2] })).sum::<f64>().tanh();
    let mut m10: f64 = (({ let b9 = y[0]; std::f64::consts::PI + b9 }) * f64::asinh((-0.37))).tanh();
    (v1[0], v1[1]) = (v1[1], f64::cos((x + o7.unwrap_or(0.7)).sin().asinh()));
    m10 *= (if h6.area().cos() <= (x + x).tanh() { o7.unwrap_or(0.7) } else { (match &h6 { Shape::Circle { r: x11 } => (0.23 * (v1[0].clamp(-0.5, 0.75) + o7.unwrap_or(0.7))), Shape::Poly(x13) => ((x13[0] * y[2]) - 0.66).cos(), _ => (0.01 * (h6.area() * o7.unwrap_or(0.7))) }) }).sin().sin();
    v1.fill(y[0].abs().tanh());
    *w = (0.6 * (f64::tanh((-0.26)) % 1.7).sin()).atanh();
    if !((v1[0] + 0.60).cos() > (0.20 * (h6.area() - (*w)))) {
        v1[0] = (v1[0] * (y[2] + m10).tanh()).sin();
        m10 += ((1.3 + v1[0] * v1[0]).powf(v1[0].tanh()) + (if (h6.area() - (*w)).tanh() >= (-(0.1 + h6.area().sin() * h6.area().sin())).exp() { (-0.52) } else { v1[0] })).cos();
    } else if (0.6 * f64::sin(2f64)).asin() > (h6.area() * 0.0) {
        *w /= 1.2 + o7.map_or((v1[1].sin() % 1.7), |x15| z[1][0].tanh().sinh()).abs();
    } else {
        m10 = ((0.25 * o7.unwrap_or(0.7)).mul_add(std::f64::consts::PI, (0.25 * o7.unwrap_or(0.7))) + o7.unwrap_or(0.7).cos().abs()).tanh();
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.5490000000000002, b: 0.251 }), kink(Pair { a: -0.769, b: -1.199 }))]
#[derive_grad]
fn random_2000037(x: Pair) -> f64 {
    let h3: Shape = if (x.size() / (2.5 + x.size().tanh().sin())).cos() <= x.b { Shape::At(Pair { a: x.size().cos(), b: (0..4).step_by(2).fold(x.size().cos(), |s1: f64, i2| (s1 * x.b).sin()) }) } else { Shape::Point };
    for i4 in 1..=2 {
        let v5: [f64; 2] = [(x.dot(&Pair { a: (f64::asinh(0.17) + x.b.tanh()), b: (x.a - (-0.79)).sin() }) / 1.84).tanh(); 2];
    }
    let mut m6: f64 = (0.01 * ((h3.area() * h3.area()) - (1.3 + x.a * x.a).powf(x.a.tanh())));
    m6 += (0.74 * f64::abs(0.36).atan2((1.5 + x.size().cos() * x.size().cos())));
    let t7: (f64, f64) = (m6, (h3.area().cos().sin() + (x.size() / (2.5 + f64::sin(1.12).sin()))).tanh());
    m6 += ((if (x.a / 1.53) < h3.area().cos() { x.size() } else { m6 }) * (x.b - x.size())).cos();
    let mut o8: Option<f64> = if f64::sin(((-0.68) * 0.0)) > f64::sin(0.37).min(x.b) { Some((0.50 * ((0.25 * x.size()).max(x.b) - m6))) } else { None };
    let v9: [f64; 3] = [repeated(|u10, u11| { let b12 = (m6 * t7.0).sin(); m6 * b12.sin() }, x.b.tanh(), 2), (1.2 + (0.30 * x.a).powi(2) * (0.30 * x.a).powi(2)).recip(), ((0.50 * o8.unwrap_or(0.7)).sin() + (o8.unwrap_or(0.7) + o8.unwrap_or(0.7))).sin()];
    let mut m13: f64 = (if !(f64::sin(((-0.57) * m6)) >= h3.area().sin()) { (x.size() + o8.unwrap_or(0.7)) } else { f64::sin((-0.82)) }).tanh();
    let a14 = ((1.3 + std::f64::consts::PI * std::f64::consts::PI).powf(x.size().sin().tanh()) * m13.atan2((1.5 + x.size().cos() * x.size().cos()))).sin();
    if let Some(x15) = &mut o8 {
        *x15 = h3.area().sin();
        let mut v16: Vec<f64> = vec![f64::min(t7.1, h3.area().cos().rem_euclid(0.9)), (0.38 + t7.1).tanh().min(repeated(|u17: f64, u18: f64| m6.cos().to_radians(), (x.b * m13).tanh(), 2)), m6, (x.b - (0.0 / 1.21)).cos()];
    }
    let mut v19 = v9.to_vec();
    if (v9[1] * x.b).cos() <= m6 && (x.a + v9[0]).sin() <= (v19[0] * v19[2]).tanh() {
        let mut idx20: [usize; 3] = [3, 4, 3];
        let t22: (f64, f64) = (apply(|u21: f64| x.a.sin().atan(), (v19[1] - a14).tanh()), ((x.b * 0.31) * (h3.area() * v9[1])).cos());
    } else if !((1.3 + x.b * x.b).powf(m6.tanh()).sin() <= (0.12 * (h3.area() - x.size()))) {
        v19[1] = v19[1] + (m13 + x.b).tanh().copysign((m6 / 1.60));
    } else {
        let mut m23: f64 = f64::tanh(x.size());
        for (i26, (&e24, f25)) in v19.iter().zip(v19.iter()).enumerate() {
            let mut ps27: [Pair; 2] = [x.turned(((*f25) + std::f64::consts::PI).tanh()), (if i26 % 2 == 0 { x } else { x })];
        }
        if f64::sin((-0.47)) > (0.06 * (h3.area() * x.a)) {
            return 1.5 * v9[2] + 0.9 * x.a + -0.2 * x.b + 0.0 * h3.area() + -0.2 * o8.unwrap_or(0.7) + 1.3 * x.size() + (t7.1.tanh() % 1.7).sin();
        }
    }
    if let Some(e28) = v9.last() {
        m6 = f64::tanh(t7.0).sin() + m6;
    }
    0.5 * x.a + -0.4 * o8.unwrap_or(0.7) + 1.5 * a14 + 0.4 * m13 + 1.0 * x.size() + 0.7 * h3.area() + ((m13 / (1.5 + o8.unwrap_or(0.7).tanh() * o8.unwrap_or(0.7).tanh())) - (x.size() + 0.97)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.341, -0.739, Pair { a: 0.971, b: 1.821 }), kink(-1.929, 0.631, Pair { a: -1.5190000000000001, b: 0.171 }))]
#[derive_grad]
fn random_2000038(x: f64, y: f64, z: &Pair) -> f64 {
    let Pair { a: x1, b: y2 } = (*z);
    let mut v3: [f64; 2] = [x1, (0.30 * y2).rem_euclid(0.9)];
    let mut m5: f64 = (if y2.atan2((1.5 + y * y)) > v3.iter().copied().map(|e4| y).sum::<f64>().sin() { (y * z.b) } else { (z.b - z.size()) }).tanh();
    let a6 = y;
    let mut v7: [f64; 3] = [((v3[1] - y2) * (a6 / (2.5 + a6.sin()))).sin(), ((2.00 * (-0.21)) / 1.52), (v3[1] * z.b).sin().cos()];
    let a8 = (-(0.1 + x1.to_radians() * x1.to_radians())).exp();
    let m9: f64 = if a8 <= (y + z.b).tanh() {
        (a8 + z.b).cos()
    } else {
        (-(0.1 + x.tanh() * x.tanh())).exp()
    };
    let a10 = f64::powi(2f64.tanh(), 0);
    let mut o11: Option<f64> = v7.iter().copied().reduce(f64::max);
    let mut g12: [[f64; 2]; 2] = [[a6, 0.5], [0.25, (f64::tanh(x1) + (0.6 * x1.sin()).atanh())]];
    if a6 >= ({ let b13 = f64::sin(1.85); m9 + b13 }).tanh() {
        v7.swap(1, 2);
        let mut ps14: [Pair; 2] = [(*z).turned((x * o11.unwrap_or(0.7)).sin()), Pair { a: m5, b: (g12[0][0] + g12[1][0]).cos() }];
        let (s17, c18) = (0.50 * v7.iter().copied().enumerate().map(|(i15, e16)| (1.3 + m5 * m5).powf(a10.tanh()).cos()).sum::<f64>()).sin_cos();
    } else {
        let mut ps19: [Pair; 3] = [(*z).turned((0.50 * (z.b - a8))); 3];
        let mut m22: f64 = a8;
    }
    0.5 * y2 + -0.4 * z.b + -0.0 * a10 + -0.1 * y + 0.3 * x + 0.9 * v3[0] + ((o11.unwrap_or(0.7) * y) - f64::tanh(v3[0]).exp()).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.319, b: -0.919 }, [[-1.6090000000000002, 0.471], [-1.8090000000000002, -0.028999999999999998]], 0.381, 3), kink(Pair { a: 0.331, b: 0.761 }, [[1.4809999999999999, -1.7890000000000001], [1.011, 1.021]], 0.981, 3))]
#[derive_grad]
fn random_2000039(x: Pair, y: [[f64; 2]; 2], mut z: f64, w: usize) -> Option<f64> {
    let flag1 = w != 2;
    let flag2 = w > 0;
    z += ({ let b3 = f64::sin(((-0.27) / (2.5 + 2f64.sin()))); f64::cos(1.12) + b3 }).sin();
    let mut o4: Option<f64> = if flag1 { Some(x.b) } else { None };
    z -= ((w as f64) - 2f64.sin().rem_euclid(0.9)).cos();
    for i5 in (1..=1).rev() {
        for i6 in (0..w % 5).rev() {
            let mut k7: usize = 3;
            if f64::sin(((-0.86) * (-0.14))) >= (std::f64::consts::PI - (-0.92)).cos() {
                let mut v8: [f64; 4] = [z.sin().powi(4); 4];
                z += (f64::sin((0.60 - 0.15)).clamp(-0.5, 0.75) + (1.2 + f64::sin((-0.25)).min((0.25 * o4.unwrap_or(0.7))) * f64::sin((-0.25)).min((0.25 * o4.unwrap_or(0.7)))).log2()).cos();
            } else {
                let t10: (f64, f64) = ((apply(|u9: f64| (0.44 * (if w != 2 { ((-0.95) * 2f64) } else { (x.a + (i6 as f64)) })), (if i6 % 2 == 0 { y[k7 % 2][w % 2] } else { (i5 as f64) }).tanh()) + 1.96).max((f64::sin(x.a).exp() / (2.5 + (((k7 % 4) as f64) - 1.20).sin().sin()))), ((0.24 + x.b).sin() / (2.5 + (o4.unwrap_or(0.7) - (0.0 / (2.5 + f64::sin(2f64)))).sin().sin())));
                let flag11 = f64::cos((((k7 % 4) as f64) + 0.22)) <= std::f64::consts::PI.abs();
                let (p12, q13) = ((y[w % 2][i6 % 2] * (if ((i5 as f64) + t10.1).tanh() >= ((i6 as f64) / 1.77).cos() { 2f64 } else { (-0.36) })).tanh(), f64::sin((-0.06)));
            }
        }
    }
    'l15: for i14 in 1..=w % 4 {
        for i16 in (0..1).rev() {
            let o18: Option<f64> = o4.map(|x17| 2f64.to_radians().sin());
            if (1.98 - o4.unwrap_or(0.7)).sin() <= 1.27 {
                break;
            }
        }
        z = z - ((x.a / (1.5 + f64::sin(1.60) * f64::sin(1.60))) / (2.5 + std::f64::consts::PI.sin())).tanh();
    }
    Some(0.7 * z + 0.9 * y[w % 2][w % 2] + 1.4 * x.a + 0.7 * x.b + 0.9 * o4.unwrap_or(0.7) + 0.1 * x.size() + ((y[w % 2][w % 2] * o4.unwrap_or(0.7)) * (x.b + x.b)).sin())
}
