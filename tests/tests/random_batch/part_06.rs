//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.3190000000000002, -0.179, 0.581], pairs: vec![Pair { a: -1.239, b: -1.3390000000000002 }, Pair { a: -1.879, b: -1.479 }], scale: 1.9009999999999998 }, Two { 0: 1.6509999999999998, 1: 0.591 }), kink(Data { items: vec![1.861, 0.771, 1.081, -1.669], pairs: vec![Pair { a: 1.501, b: -0.909 }, Pair { a: 0.231, b: -1.0490000000000002 }], scale: -0.899 }, Two { 0: 1.1809999999999998, 1: -1.7790000000000001 }))]
#[derive_grad]
fn random_1000060(x: &mut Data, y: &Two) {
    let (p2, q3) = (apply(|u1| (0.12 * ((1.40 * x.pairs[1].a) - y.1.sin())), ((y.0 - y.1) / 1.54).sin()), (y.0 * y.0).sin().asinh());
    for (e4, f5) in x.items.iter().zip(x.items.iter()) {
        let mut k7: usize = 1;
        let mut m8: f64 = f64::cos((-(*f5)).mul_add((if f64::to_radians((-0.13)) < (0.25 * x.pairs[1].a) { 0.41 } else { 0.45 }), x.scale.cos()));
        {
            let s9 = &x.items[..2];
            for e10 in &s9[..2] {
                m8 -= f64::sin(((q3 - 2f64) + ((y.0 - y.1) / (1.5 + m8 * m8))));
                let o13: Option<f64> = if (*e4).clamp(-0.5, 0.75) <= (q3 * (*e10)).tanh() { Some(x.items[0]) } else { None };
            }
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.581, -0.229, 1.311, -1.679], [[-1.949, 1.3909999999999998], [-1.7690000000000001, -1.8590000000000002]]), kink([0.561, -1.499, 1.2309999999999999, 0.491, -0.269], [[-0.819, -0.169], [0.561, -1.459]]))]
#[derive_grad]
fn random_1000061(x: &Vec<f64>, y: &[[f64; 2]]) -> f64 {
    if f64::sin((y[1][1] - x[1])) >= (y[0][1] - x[1]).tanh() {
        let mut m1: f64 = (x[0] + x[1]).cos().min((0.50 * (x[2] - x[0])));
        let t2: (f64, f64) = ((m1.tanh() + y[1][0].signum()).cos(), (m1.abs() * (m1 - 1.95)).cos());
    } else {
        if (if (x[2] * x[0]).tanh() < (y[0][1] / (2.5 + x[2].sin())) { y[1][0] } else { x[1] }) <= (std::f64::consts::PI / 1.23) {
            let mut v3: Vec<f64> = x.iter().map(|e4| f64::sin((if (x[1] + y[0][0]).sin() < apply(|u5: f64| (0.50 * (x[1] * (*e4))).abs().tanh(), (-0.90)) { (if !(y[1][0] > (-0.16)) { y[1][1] } else { y[1][1] }) } else { ((-0.80) / 1.53) }))).collect();
            let mut idx6: [usize; 3] = [2, 4, 0];
            let p8: Pair = Pair { a: (0.55 * ((y[idx6[2] % 2][idx6[1] % 2] + std::f64::consts::PI) / (1.5 + (if v3[idx6[1] % 3].to_radians() >= (if (v3[0] * x[idx6[2] % 3]).tanh() <= x.iter().filter(|it| **it > -0.27).map(|e7| v3[2]).fold(f64::NEG_INFINITY, f64::max).max(-1.0) { y[idx6[0] % 2][1] } else { x[idx6[0] % 3] }) { std::f64::consts::PI } else { x[idx6[0] % 3] }) * (if v3[idx6[1] % 3].to_radians() >= (if (v3[0] * x[idx6[2] % 3]).tanh() <= x.iter().filter(|it| **it > -0.27).map(|e7| v3[2]).fold(f64::NEG_INFINITY, f64::max).max(-1.0) { y[idx6[0] % 2][1] } else { x[idx6[0] % 3] }) { std::f64::consts::PI } else { x[idx6[0] % 3] })))), b: 1.21 };
        } else if y[0][0] >= (0.0 / (1.5 + y[1][0] * y[1][0])) && (x[2] - y[1][0]).sin() >= (0.30 * x[0]).powi(3) {
            for i9 in (0..x.len()).rev() {
                let v10 = x.to_vec();
                let mut p13: Model = Model { w: [(v10[i9 % 3].abs() * y[i9 % 2][0].hypot(y[1][0])).cos(), ((i9 as f64) * x[1].fract()).sin(), (((i9 as f64) + x[x.len() - 1 - i9]) - x[i9].fract()).cos()], at: Pair { a: v10[i9 % 3], b: v10[0].to_radians() }, rate: ((0.48 - 0.0) * v10.iter().copied().step_by(2).skip(1).fold((if i9 % 2 == 0 { x[(i9 + 1) % x.len()] } else { x[i9] }).cos(), |s11: f64, e12| (s11 * y[i9 % 2][i9 % 2]).sin())), k: 1 };
                for i14 in 0..4 {
                    match p13.k { 0 => {
                        p13.w[2] = (2f64.fract() - ((-0.92) / (1.5 + x[(i9 + 1) % x.len()] * x[(i9 + 1) % x.len()])));
                    } k if k % 2 == 1 => {
                        if f64::sin((-0.75)) < (0.50 * (p13.at.b + x[2])) {
                            p13.w[i14 % 3] += ((p13.at.b + p13.at.b) * (-(0.1 + p13.at.b * p13.at.b)).exp()).cos();
                        } else if (0.10 * v10[p13.k % 3]).tanh() > (p13.at.b + v10[i14 % 3]).sin() {
                            p13.rate -= f64::sin(((0.60 * 0.39) % 1.7)).clamp(-0.5, 0.75);
                        } else {
                            p13.at.a += (p13.at.b * p13.predict(0.3)).tanh().fract();
                        }
                    } _ => {
                        let mut m15: f64 = ((v10[i9 % 3] + p13.at.a) + ((p13.k % 4) as f64).mul_add(p13.rate, (-0.51))).tanh();
                    } }
                }
            }
        }
    }
    -0.3 * x[1] + 1.2 * y[1][1] + f64::cos(x[1])
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.621, [-1.649, 0.731, -0.649], Some(-1.2890000000000001), Model { at: Pair { a: 0.811, b: 1.101 }, k: 0, rate: -0.139, w: [-1.689, -1.8690000000000002, -0.449] }), kink(0.561, [-1.169, 0.931, 1.1709999999999998], Some(1.021), Model { at: Pair { a: -1.0490000000000002, b: -0.789 }, k: 2, rate: 1.2209999999999999, w: [1.831, 0.601, -0.899] }))]
#[derive_grad]
fn random_1000062(x: f64, y: &[f64; 3], mut z: Option<f64>, w: &Model) -> f64 {
    let mut p5: Data = Data { items: vec![(({ let b1 = f64::sin(0.47); 1.69 + b1 }) - f64::tanh(0.71)), (w.at.b - w.w[w.k]).cos().copysign((0.66 * (w.k as f64).signum())), (if (0.20 * (w.at.size() - w.at.b)) > (w.rate + z.unwrap_or(0.7)).tanh() { (x * (w.k as f64)) } else { w.at.size().cos().copysign(w.predict(0.3).sin()) }).sin()], scale: ((0.6 * f64::tanh(w.rate)).acos() - f64::sin(1.33).clamp(-0.5, 0.75)), pairs: vec![Pair { a: w.at.size().cos().tanh().cos(), b: (1.01 / (1.5 + (0.25 * w.predict(0.3)) * (0.25 * w.predict(0.3)))) }, Pair { a: ((w.at.b + w.predict(0.3)) * (std::f64::consts::PI * x)).tanh(), b: apply(|u2| { let b4 = w.rate; ({ let b3 = (0.40 * ((-0.67) * (w.k as f64))); (z.unwrap_or(0.7) + z.unwrap_or(0.7)) + b3 }).tanh() * b4.sin() }, (w.predict(0.3) / 1.88).tanh()) }] };
    for e6 in y.iter().rev() {
        let a9: f64 = p5.items[w.k];
        let mut p10: Two = Two(((if (0.72 - p5.scale).tanh() > (0.25 * (p5.items[w.k] * w.at.a)) { a9 } else { z.unwrap_or(0.7) }) - x.tanh()).tanh(), (x + w.w[2]).tanh());
        p10.1 = (0.05 * (((w.k as f64) - 1.33) + (p5.pairs[1].b * w.at.a)));
    }
    for i11 in (0..w.k % 5).step_by(2) {
        let v12 = p5.items.to_vec();
    }
    p5.scale = w.predict(0.3).cos().tanh();
    p5.items[0] = p5.items[0] + ((y[2] / 1.77) * (p5.scale - p5.pairs[1].a)).tanh();
    let mut v13: [f64; 3] = [(p5.items[w.k].atan2((1.5 + w.at.a * w.at.a)) / 1.95); 3];
    0.3 * w.predict(0.3) + 1.5 * z.unwrap_or(0.7) + 0.1 * x + -0.0 * p5.pairs[w.k % 2].a + 0.8 * (p5.scale * p5.pairs[1].b) + 1.4 * w.at.a + (y[w.k] + w.rate).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: -1.639, b: 1.1709999999999998 }, Pair { a: 0.161, b: 0.251 }, Pair { a: 1.4509999999999998, b: 1.561 }]), kink([Pair { a: -1.2990000000000002, b: -0.339 }, Pair { a: -1.209, b: 0.981 }, Pair { a: -1.3590000000000002, b: -0.229 }]))]
#[derive_grad]
fn random_1000063(x: &[Pair]) -> f64 {
    let mut p1 = Pair { a: (x[1].a * (-0.77)).cos().clamp(-0.5, 0.75), b: (0.25 * x[1].b) };
    'l3: for i2 in (0..1).step_by(2) {
        let a4 = f64::signum((p1.b * x[1].a).sin());
    }
    p1.b = (p1.b * (p1.a * x[1].b).sin()).sin();
    let mut v5: [f64; 2] = [(0.80 * p1.a.mul_add(p1.size().sin(), x[0].a.tanh())).clamp(-0.5, 0.75); 2];
    let o8: Option<f64> = v5.first().map(|it| it * apply(|u6: f64| (p1.b.tanh().sinh() - (if v5.iter().rev().map(|&e7| p1.a).map(|it| it.sin()).product::<f64>() >= (x[1].a + p1.b).cos() { p1.size() } else { p1.b })).tanh(), (0.07 * x[1].a).rem_euclid(0.9)));
    let mut v9: [f64; 3] = [(p1.b.abs() * p1.size()).tanh(); 3];
    p1.b = std::f64::consts::PI.asinh().mul_add(p1.a.sin(), (p1.a + v5[0]).sin());
    'l13: for e10 in v5.windows(2) {
        let d14: f64;
        if e10[1] >= (1.2 + e10[0] * e10[0]).sqrt() {
            d14 = (0.20 * ((p1.b + p1.size()) * p1.b.tanh()));
        } else {
            d14 = p1.a.trunc().sin();
        }
        let mut p15: Pair = (if (x[1].b * 1.48).cos() < f64::sin((-0.98)).exp2() { p1 } else { x[1] });
    }
    {
        let (l16, r17) = v5.split_at_mut(1);
        l16[0] += ((r17[0] * p1.size()) + (0.50 * x[0].b).sin()).tanh();
        r17[0] = r17[0] + o8.unwrap_or_default().cos();
        l16[0] += 0.5 * r17[0];
    }
    if (0.50 * (v9[0] + v9[0])) < (0.66 * ((-0.39) + v5[0])) {
        v9[1] = v9[1] + (v9[1] / (1.5 + (0.25 * p1.size()) * (0.25 * p1.size()))).cos();
    } else if (0.20 * (x[1].b - p1.b)) >= ((-0.06) + p1.a).tanh() {
        p1.b /= 1.2 + (x[0].turned((v9[1] + p1.b).sin())).b.tanh().abs();
    } else {
        p1.b = v9[0].sin().powi(2);
    }
    0.3 * p1.a + 0.9 * p1.b + 1.1 * x[1].a + -0.2 * p1.size() + -0.0 * v9[0] + 1.3 * o8.unwrap_or(0.7) + f64::cos(((p1.b + o8.unwrap_or(0.7)) - p1.size().sin().sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.081, 1.4609999999999999, 1.9909999999999999], pairs: vec![Pair { a: 1.4909999999999999, b: 1.591 }, Pair { a: 0.851, b: -0.109 }], scale: 1.851 }, Some(-0.539), [1.781, 1.2409999999999999, -1.129]), kink(Data { items: vec![1.9409999999999998, -0.639, 0.781], pairs: vec![Pair { a: 0.601, b: 0.981 }, Pair { a: 0.171, b: -1.3190000000000002 }], scale: -0.419 }, None, [0.061, -1.669, -1.879]))]
#[derive_grad(wrt(z))]
fn random_1000064(x: &Data, y: Option<f64>, z: &Vec<f64>) -> f64 {
    let mut v1: [f64; 2] = [(x.scale * x.pairs[1].b).tanh(), f64::cos((y.unwrap_or(0.7) * x.scale)).max((x.scale + std::f64::consts::PI).tanh())];
    if f64::sin((-0.74)).clamp(-0.5, 0.75) < (0.86 - y.unwrap_or(0.7)).cos() {
        return 0.6 * x.scale + 0.2 * y.unwrap_or(0.7) + 1.3 * (x.scale * x.pairs[1].b) + 0.3 * z[2] + 1.4 * x.pairs[0].a + 0.1 * v1[1] + (0.38 * x.scale.mul_add(z[0].atan(), (0.12 * ((x.scale * x.pairs[1].b) - x.pairs[1].a))));
    }
    if !((z[0] * x.scale).cos() < (x.scale + y.unwrap_or(0.7)).sin()) {
        let mut h2: Shape = Shape::At(Pair { a: (x.scale * x.pairs[1].b).tanh(), b: x.items[1].to_radians() });
        let mut k3: usize = 1;
        let mut m4: f64 = (0.50 * (v1[1] + z[0])).max((x.pairs[0].b + 1.18).tanh());
    }
    let mut h5: Shape = Shape::Rect(((if (0.50 * (x.scale * x.pairs[1].b)).abs().tanh() > 0.61 && (x.scale * y.unwrap_or(0.7)).sin() > (1.88 / 1.10) { z[2] } else { v1[1] }) + x.scale.asinh()).tanh(), (0.50 * x.pairs[0].a).sin());
    let f6 = |u7: f64| -> f64 { let b8 = x.scale.max(u7); if (u7 / (1.5 + u7 * u7)) < u7.atan2((1.5 + (-0.44) * (-0.44))) { return b8; } (z[0] / (2.5 + f64::sin(f64::sin(0.73)))).copysign(z[2].asinh()) };
    v1[1] -= (h5.area() - ((x.scale * x.pairs[1].b) + h5.area())).sin();
    let p10 = Data { items: vec![v1[0].tanh().max((0.50 * (x.items[0] - z[0]))), ((v1[0] * (-0.66)) + std::f64::consts::PI.tanh()).tanh(), (0.50 * y.unwrap_or(0.7)).atan()], scale: (z[2].hypot(f64::tanh(y.unwrap_or(0.7))) * (x.scale - v1[0])).tanh(), pairs: vec![Pair { a: (0.20 * ({ let b9 = (1.2 + x.items[0] * x.items[0]).log10(); y.unwrap_or(0.7) + b9 })), b: (0.50 * x.pairs[0].a).sin() }, Pair { a: ((y.unwrap_or(0.7) / (1.5 + z[2] * z[2])) * f64::max(f64::sin((-0.18)), 0.0)).tanh(), b: x.scale }] };
    -0.5 * x.scale + -0.1 * p10.items[1] + 1.4 * f6((0.25 * (p10.pairs[0].a / 1.87))) + -0.1 * (p10.scale * p10.pairs[1].b) + 1.2 * p10.pairs[1].b + 1.1 * x.pairs[1].b + ((f6((if (0.25 * x.pairs[1].b) < (0.12 * (0..2).map(|i11| z[i11]).sum::<f64>()) { x.scale } else { 1.52 })) + y.unwrap_or(0.7)) + h5.area()).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[2.001, 1.801], [-0.879, -1.499]], [1.7109999999999999, 0.901, -1.3190000000000002, -0.549], [[1.041, 0.241], [-0.799, -1.7690000000000001]], [0.481, -1.169, -0.659, -1.6090000000000002, 1.761]), kink([[-0.589, -0.359], [1.9109999999999998, 1.9009999999999998], [-0.189, 1.1909999999999998]], [-1.0490000000000002, 0.711, 1.4609999999999999, 0.361], [[0.721, -1.8190000000000002], [0.971, -0.759], [0.051000000000000004, -1.8390000000000002]], [-0.889, 0.081, -1.979, 1.6609999999999998, -0.359]))]
#[derive_grad]
fn random_1000065(x: &[[f64; 2]], y: &[f64], z: &[[f64; 2]], w: &mut [f64]) -> f64 {
    let mut m1: f64 = w[2].atan();
    if !(({ let b2 = y[1]; w[1] + b2 }).sin() <= (x[1][1] + m1).tanh()) {
        return 1.4 * m1 + -0.3 * x[1][1] + -0.3 * z[1][1] + 0.7 * w[0] + 0.9 * y[2] + y[1].copysign(z[0][1]).max((0.30 * w[1]).powi(1));
    }
    if f64::sin((-0.89)).atan2((1.5 + z[0][0] * z[0][0])) < (0.66 * (2f64 + y[0])) {
        m1 /= 1.2 + (if y[0] < x[1][1] { x[0][0] } else { y[2] }).abs();
    } else {
        let mut p3: Pair = Pair { a: (0.50 * ((x[1][0] / (1.5 + w[0] * w[0])) - (m1 / (2.5 + f64::sin(0.95).sin())))), b: m1.max(y[2]) };
    }
    if w[2].sin() > (0.25 * (z[0][0] * m1)) {
        let mut o4: Option<f64> = Some(((if (m1 - y[1]).cos() <= (0.66 * (1.42 - y[1])) && m1.max(0.73) < y[1].tanh() { w[0] } else { 1.70 }) - (z[1][1] - x[1][1])).sin());
    } else {
        if (z[1][0] + 1.05).sin() > (0.25 * (z[1][0] * z[1][1])) {
            return 0.1 * m1 + -0.2 * x[1][1] + 1.0 * z[0][0] + 1.3 * w[2] + 0.3 * y[0] + ((if ((-0.70) - x[0][0]).sin() > (if (0.55 * (std::f64::consts::PI - m1)) > ({ let b5 = m1; m1 + b5 }).sin() { x[1][0] } else { w[0] }) { 0.40 } else { m1 }) / (2.5 + f64::sin((0.54 * m1).cos())));
        }
        let mut o6: Option<f64> = if w[1].sin() <= (w[1] * m1).sin() { Some((z[0][1] / (2.5 + f64::sin(m1))).cos()) } else { None };
    }
    let h7: Shape = Shape::Point;
    let a8: f64 = 0.48;
    if !((0.25 * (y[0] * w[2])) <= (h7.area() * y[1]).sin()) {
        return -0.1 * h7.area() + 0.9 * a8 + 0.2 * w[1] + 1.4 * y[0] + -0.1 * z[0][0] + 0.3 * m1 + ((y[2] + 0.29) - (x[0][0] * m1)).tanh();
    }
    let mut v9: Vec<f64> = y.iter().map(|e10| (0.21 * (((-0.34) + h7.area()) + x[1][1].sin()))).collect();
    let mut idx11: [usize; 3] = [2, 0, 4];
    let mut p12: Data = Data { items: vec![((h7.area() / (1.5 + a8 * a8)) + (v9[2] + y[idx11[0] % 3])).tanh(), m1, ((0.50 - 0.73) - v9[idx11[0] % 3].hypot((0.25 * h7.area()))).tanh()], scale: (if (v9[idx11[1] % 3] / 1.14) > (h7.area() * z[idx11[2] % 2][1]).sin() { (w[1] - v9[idx11[2] % 3]) } else { m1.tanh() }).cos(), pairs: vec![Pair { a: ((z[idx11[2] % 2][0] - 1.26) - (if !((a8 * z[idx11[2] % 2][1]).tanh() <= (0.50 * (v9[idx11[0] % 3] - m1))) { h7.area() } else { w[0] })).cos(), b: (x[1][idx11[2] % 2] + h7.area()).tanh() }, Pair { a: f64::tanh(((if (h7.area() + h7.area()).sin() >= (z[idx11[2] % 2][1] + w[0]).tanh() { v9[idx11[0] % 3] } else { x[idx11[1] % 2][0] }) - h7.area())), b: f64::acos((0.6 * y[idx11[2] % 3].sin())) }] };
    m1 -= ((p12.scale * p12.pairs[1].b) * x[0][0]).sin().cos();
    {
        let s13 = &mut v9[..2];
        s13[1] *= w[2].max(p12.items[idx11[0] % 3]).max(f64::cos(p12.pairs[1].b.cos())).sin();
        let (s14, c15) = ((if (0.50 * (x[idx11[1] % 2][0] + m1)) < x[1][1] && (p12.items[2] + p12.pairs[1].a).cos() < p12.items[idx11[0] % 3].min(s13[0]) { a8 } else { p12.items[idx11[1] % 3] }) * p12.scale.max(a8)).sin().sin_cos();
        m1 += (std::f64::consts::PI / (1.5 + (0.25 * (p12.scale * p12.pairs[1].b)) * (0.25 * (p12.scale * p12.pairs[1].b)))).tanh();
    }
    if (if (z[idx11[1] % 2][0] / (2.5 + z[0][idx11[0] % 2].sin())) >= v9[idx11[2] % 3].max((-0.36)) { m1 } else { y[idx11[0] % 3] }) <= (0.49 * p12.scale).sin() {
        return -0.2 * p12.items[idx11[0] % 3] + 0.8 * v9[0] + 0.6 * z[idx11[1] % 2][idx11[0] % 2] + 1.0 * (p12.scale * p12.pairs[1].b) + 0.2 * a8 + (0.25 * (if x[0][0] > (z[0][1] - x[idx11[0] % 2][0]).sin() { (m1 * w[idx11[0] % 3]) } else { (0.94 + a8) }));
    }
    0.8 * p12.items[idx11[2] % 3] + 0.9 * m1 + -0.4 * z[1][0] + -0.2 * y[idx11[0] % 3] + 0.5 * p12.pairs[idx11[0] % 2].a + 1.4 * (p12.scale * p12.pairs[1].b) + (0.12 * (w[2] * (p12.scale * p12.pairs[1].b))).atan()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.581, b: 0.281 }, k: 1, rate: 0.661, w: [-0.289, 1.301, 0.971] }), kink(Model { at: Pair { a: -1.7890000000000001, b: -0.649 }, k: 0, rate: -1.709, w: [0.07100000000000001, 0.151, -1.639] }))]
#[derive_grad(wrt(x))]
fn random_1000066(x: &Model) -> Option<f64> {
    let h1: Shape = Shape::Poly(vec![x.at.b, (x.w[2] / 1.91).trunc().tanh(), (if x.k != 0 { (if f64::sin(0.45) >= x.predict(0.3).cos().copysign(x.at.a) { x.at.a } else { x.at.size() }) } else { (x.rate + x.predict(0.3)) }).cos()]);
    let &Model { at: x2, rate: y3, .. } = x;
    let mut idx4: [usize; 3] = [4, 4, 3];
    let mut h5: Shape = Shape::Circle { r: ((-std::f64::consts::PI) + x2.a).cos() };
    if x.at.size().tanh().tanh() < x.w[idx4[0] % 3].sin().cosh() {
        {
            let r6 = &x2;
            let mut m7: f64 = (x.at.size() + ((x.k as f64) + 0.88)).tanh();
            match &h5 { Shape::Poly(x8) if (x.at.b * (-0.27)).sin() > (x.w[x.k] - x2.a).tanh() => {
                let o10: Option<f64> = Some(f64::cos((m7.max((-0.45)) * f64::atan(r6.size().cos()))));
                let p11: Pair = Pair { a: (f64::copysign(x2.size().sin(), x.at.b) + (1.2 + x.predict(0.3).tanh() * x.predict(0.3).tanh()).log10()).sin(), b: (x.w[2] - (-0.43)).tanh() };
            } Shape::At(x12) => {
                let mut p14 = Pair { a: (x.at.size() / (1.5 + f64::sin(1.48) * f64::sin(1.48))).sin().tanh(), b: f64::tanh((if h5.area().cos() > r6.b || x.k != 0 { 1.00 } else { x.predict(0.3) })) };
            } _ => {
                let p15: Pair = r6.clone();
            } }
            'l17: for i16 in x.k % 3..4 {
                let a18: f64 = h5.area().cos();
            }
        }
        let mut v19: [f64; 2] = [((x.at.size() / 1.57) + y3.sin()).tanh(), (0.25 * (1.62 * (0.42 * x2.b)))];
        let h20: Shape = Shape::Point;
    }
    Some(-0.3 * x2.a + -0.2 * h5.area() + 0.9 * x.at.a + 1.3 * x.rate + 0.7 * y3 + (0.11 * (f64::floor(0.40) - (x.at.size() + h5.area()))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.551, -0.469, -1.3390000000000002], [1.011, 0.411, -1.5990000000000002, -1.199], [-0.079, 0.811, 1.1709999999999998]), kink([1.041, -0.609, 0.611], [0.321, -0.869, -1.7590000000000001, 1.811, 1.6709999999999998], [-1.429, 0.091, 1.331, 0.621, 1.9909999999999999]))]
#[derive_grad]
fn random_1000067(x: &[f64], y: &Vec<f64>, z: &mut [f64]) -> Option<f64> {
    let x1 = checked(x.iter().enumerate().map(|(i2, e3)| (z[i2 % 3] / 1.95)).last().unwrap())?;
    {
        let s4 = &x[..2];
        if (if (x1 / 1.53) >= (x1 * x1).tanh() { y[1] } else { x[2] }) >= (y[2] - z[0]).cos() || (x[2] + x[1]).tanh() < 0.0 {
            if s4[1].fract() > ({ let b5 = z[2]; s4[1] + b5 }).cos() {
                return Some(0.5 * x[2] + 0.4 * z[2] + 1.4 * x1 + 1.2 * s4[1] + 0.2 * y[0] + (z[1].cos() - (y[0] - x[1])).sin());
            }
        } else {
            let o6: Option<f64> = None;
            match o6 { Some(x7) => {
                let mut m9: f64 = (apply(|u8| (if (x[2] / (2.5 + z[0].sin())) < (-u8) { (u8 / (1.5 + s4[0] * s4[0])) } else { (x7 + z[0]) }).tanh(), (x[2] - x[2]).tanh()) + s4[0].fract());
            } None => {
                let a10: f64 = f64::tanh(((s4[1] + (-0.43)) / (1.5 + f64::cos(0.0) * f64::cos(0.0))));
                z[0] += x[2].cos();
            } }
            let mut k11: usize = 1;
        }
        if s4[1].cos() > z[1].abs() {
            let mut v12: Vec<f64> = x.iter().map(|e13| (1.3 + x[0] * x[0]).powf(x1.tanh()).sin().abs()).collect();
            let mut ps14: [Pair; 3] = [Pair { a: z[0], b: x[0] }; 3];
        } else {
            if (0.25 * (x1 * z[2])) < (y[0] / 1.10) {
                let v15: [f64; 4] = [(z[1] + x[0]).tanh().sinh(), x[1], ((std::f64::consts::PI - (-0.16)) * x1).cos(), (-x[2])];
                let t16: (f64, f64) = ((x[0] + z[0].abs()).sin(), f64::sin((-0.18)).clamp(-0.5, 0.75));
            } else {
                let mut m17: f64 = (if f64::sin(s4[1]) > (x[0] + s4[1]).cos() { y[2].mul_add(s4[1], z[0]) } else { (y[0] - s4[1]) }).cos();
            }
        }
    }
    Some(-0.4 * x1 + -0.5 * y[1] + -0.2 * x[0] + 1.5 * z[0] + ((y[1] + z[2]) - (z[1] + x1)).tanh())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.031), kink(-1.0090000000000001))]
#[derive_grad]
fn random_1000068(x: f64) -> (f64, f64) {
    for i1 in (0..2).rev() {
        let mut v2: Vec<f64> = Vec::new();
        for i3 in 0..2 {
            v2.push((0.22 * (f64::sin(0.92).rem_euclid(0.9) + (1.3 + f64::sin((-0.53)) * f64::sin((-0.53))).powf(f64::tanh((-0.90))))));
        }
        let a4: f64 = x;
        if (v2[i1] * x).sin() >= (i1 as f64).cos() {
            continue;
        }
    }
    let m5: f64 = if !(x.atan() < (x - x).sin()) {
        let mut v6: Vec<f64> = vec![(0.16 * ((x * x) + (x - x))), f64::sin(x.cos()), (x.tanh() + x).sin(), (0.6 * (1.34 + x).sin()).atanh()];
        x
    } else {
        let mut m7: f64 = (x.abs() / 1.51);
        (0.50 * (x - x))
    };
    let mut v8: [f64; 2] = [((m5 * x) + (x * (-0.02))).sin(), m5];
    let p9 = Model { w: [(0.50 * (m5 * x)).cos(), (-(0.1 + (-(0.1 + v8[0] * v8[0])).exp() * (-(0.1 + v8[0] * v8[0])).exp())).exp(), x], at: Pair { a: ((-2f64) / 1.91), b: m5 }, rate: f64::sin((v8[1] - m5).to_radians()), k: 1 };
    (0.3 * v8[0] + 1.5 * p9.w[p9.k] + -0.2 * x + 0.1 * p9.at.b + 1.5 * p9.at.size() + p9.w[0].min(p9.at.a).abs(), 1.0 * p9.predict(0.3) + 0.2 * x + 0.5 * p9.at.size() + 0.3 * p9.at.b + 0.6 * m5 + (0.66 * (f64::sin(0.62).mul_add(0.24, p9.at.a) * p9.rate.sin())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.609, b: 0.14100000000000001 }), kink(Pair { a: 0.021, b: 1.051 }))]
#[derive_grad]
fn random_1000069(x: Pair) -> [f64; 2] {
    let mut m2: f64 = (0..4).step_by(2).rev().map(|i1| (-(i1 as f64)).tanh()).fold(f64::NEG_INFINITY, f64::max).max(-1.0);
    for i3 in (0..3).rev() {
        let p5 = Pair { a: ({ let b4 = x.b; (b4 / (1.5 + (0.80 * (i3 as f64)) * (0.80 * (i3 as f64)))) + b4 }).sin(), b: (0.55 * (std::f64::consts::PI - x.a)) };
        let mut v6: [f64; 3] = [f64::tanh((if i3 != 1 { ((i3 as f64) * p5.size()) } else { p5.a.asinh() })), (p5.size().tanh().sin() / (2.5 + (p5.size() + p5.a).cos().sin())), (-(i3 as f64)).atan()];
        let mut v7: [f64; 3] = [(0.40 * ((i3 as f64).sin() - ((i3 as f64) - p5.a))); 3];
        let flag8 = (p5.a - x.b).cos() < v7[2].abs() && i3 != 0;
    }
    let h9: Shape = if x.b.cos() > (0.50 * (x.a * 1.69)) { Shape::Poly(vec![(x.a.abs() - (x.size() - x.b)).tanh(), x.size().sin(), ((x.b + m2).cos() % 1.7)]) } else { Shape::Rect(m2, (0.25 * (m2 * x.a))) };
    if x.size().cos().round() <= (x.size() * m2).cos() {
        return [1.5 * m2 + 1.1 * x.size() + 0.3 * x.b + -0.3 * x.a + 0.3 * h9.area() + (x.a / (1.5 + (1.2 + (0.50 * h9.area()) * (0.50 * h9.area())).log2() * (1.2 + (0.50 * h9.area()) * (0.50 * h9.area())).log2())), 1.0 * x.b + 0.7 * x.size() + 0.3 * m2 + 0.5 * x.a + 0.5 * h9.area() + f64::tanh((m2 * x.b).tanh())];
    }
    let mut v10: [f64; 4] = [x.size().cos(); 4];
    let mut p12 = Two((m2 * (h9.area() - x.b)).cos(), ({ let b11 = x.a; m2 + b11 }).sin());
    v10[2] /= 1.2 + (0.06 * (p12.1 * x.size())).abs();
    v10[2] *= (0.82 * ((0.0 + x.b) - v10[2].clamp(-0.5, 0.75))).sin();
    let a13 = (if f64::ceil(1.31) > f64::mul_add(std::f64::consts::PI, p12.1, p12.0).sin() { h9.area() } else { (-p12.1) }).tanh();
    m2 -= ((p12.0 * (p12.0 - p12.1)) + 0.0).tanh();
    p12 = Two(a13, (p12.0.sin() % 1.7));
    let m14: f64 = if (m2 / (1.5 + (0.25 * (p12.0 - p12.1)) * (0.25 * (p12.0 - p12.1)))) < h9.area().sin() {
        'l16: for i15 in (0..v10.len()).rev() {
            {
                let r17 = &mut v10[i15 % 4];
                *r17 = (*r17) - ((m2 - x.a) * (*r17)).tanh();
                match &h9 { Shape::Rect(_, x18) if !(i15 > 2) => {
                    let mut v20: [f64; 3] = [f64::sin(p12.0.ceil()).min(p12.0); 3];
                    let p21 = Pair { a: (0.12 * (h9.area() - h9.area())).max(((*x18) / (2.5 + a13.sin()))), b: (x.size().cos() % 1.7) };
                } Shape::Poly(x22) => {
                    *r17 = ((*r17) * x22[i15 % 3].atan2((1.5 + x.b * x.b))).sin();
                } _ => {
                    m2 += (f64::asin((0.6 * f64::sin(0.85))) + f64::signum(0.66)).sin();
                } }
            }
        }
        0.95
    } else {
        (-(v10[2] * x.b)).cos()
    };
    [0.6 * a13 + 0.1 * h9.area() + -0.2 * x.size() + 0.5 * m14 + 1.4 * p12.1 + 1.1 * (p12.0 - p12.1) + (0.66 * (f64::sin(x.a) * ((-1.00) + m2))), 1.3 * (p12.0 - p12.1) + 1.1 * v10[2] + 0.5 * m2 + 0.6 * a13 + 0.5 * x.b + 1.3 * h9.area() + x.b]
}
