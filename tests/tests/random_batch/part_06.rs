//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.419, -0.519, -0.309], pairs: vec![Pair { a: -1.5290000000000001, b: 1.2109999999999999 }, Pair { a: -1.699, b: 1.6409999999999998 }], scale: 1.371 }, Two { 0: 0.691, 1: -1.739 }), kink(Data { items: vec![-1.0690000000000002, 0.881, -0.889], pairs: vec![Pair { a: -0.989, b: -1.699 }, Pair { a: -1.709, b: -0.039 }], scale: 1.7209999999999999 }, Two { 0: 1.1509999999999998, 1: 1.071 }))]
#[derive_grad]
fn random_1000060(x: &mut Data, y: &Two) {
    let (p2, q3) = (apply(|u1| (0.12 * ((1.40 * x.pairs[1].a) - y.1.sin())), ((y.0 - y.1) / 1.54).sin()), (y.0 * y.0).sin().asinh());
    let mut n4: usize = 0;
    while n4 < 3 {
        let o5: Option<f64> = x.items.iter().copied().reduce(f64::max);
        let mut m6: f64 = f64::sin((-(-0.30))).mul_add((0.50 * o5.unwrap_or(0.7)).tanh(), (0.25 * x.pairs[1].a)).tanh();
        n4 += 1;
    }
    if (if x.scale.sin() > (0.20 * (p2 + (y.0 - y.1))) { x.scale } else { q3 }) > f64::sin(1.94).clamp(-0.5, 0.75) {
        let mut p7 = Pair { a: (0.50 * ((x.scale + p2) / 1.28)), b: x.pairs[1].b.cos().sin() };
    } else if (0.50 * (y.0 - y.1)).sin() >= q3 {
        let p8: Model = Model { w: [(0.00 * (((x.scale * x.pairs[1].b) - x.pairs[0].b) * (if !((1.2 + q3 * q3).recip() >= y.1) { (y.0 - y.1) } else { x.scale }))), 0.39, (if (0.25 * (y.0 - y.1)) < (y.0 - y.1).tanh() { (q3 * 0.33) } else { x.items[2].abs() }).cos()], at: Pair { a: x.scale, b: (0.66 * (p2 - 1.00)) }, rate: (((x.scale * x.pairs[1].b) * (x.scale * x.pairs[1].b)) / (1.5 + f64::tanh(((y.0 - y.1) / (1.5 + x.items[0] * x.items[0]))) * f64::tanh(((y.0 - y.1) / (1.5 + x.items[0] * x.items[0]))))).cos(), k: 2 };
        let h9: Shape = if p8.at.size().cos() <= (1.32 * p2).sin() { Shape::Circle { r: std::f64::consts::PI } } else { Shape::Circle { r: (((y.0 - y.1) / (1.5 + p8.at.size().sin() * p8.at.size().sin())) - f64::sin(0.0)).cos() } };
    } else {
        x.scale += ((0.6 * (x.scale * x.pairs[1].b).tanh().tanh()).atanh() / (1.5 + (x.items[0] + x.scale).sin() * (x.items[0] + x.scale).sin())).sin();
    }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.691, -0.349, -1.5090000000000001, -0.709], [[0.041, -1.219], [0.961, 0.981]]), kink([-0.469, -1.399, -1.7690000000000001, -1.239], [[0.231, 0.941], [-0.729, 0.001], [-1.379, 0.301]]))]
#[derive_grad]
fn random_1000061(x: &Vec<f64>, y: &[[f64; 2]]) -> f64 {
    for i1 in (0..3).rev() {
        let p2: Data = Data { items: vec![y[1][0].trunc().sin(), (y[i1 % 2][i1 % 2].cos() - ((i1 as f64) - (i1 as f64))).tanh(), (y[i1 % 2][0] - 0.89).cos()], scale: (0.88 * 2f64.sin().exp().mul_add(x[2].tanh(), (y[i1 % 2][1] * x[i1]).cos())), pairs: vec![Pair { a: ((i1 as f64).to_radians() * (i1 as f64).cos()).sin(), b: y[0][1].to_radians() }, Pair { a: (i1 as f64).sin(), b: (if (0.60 * 2f64).rem_euclid(0.9) > (if (y[1][0] * 0.0) < (y[i1 % 2][i1 % 2] / (2.5 + x[2].sin())) { 0.22 } else { (-0.27) }) { y[1][i1 % 2] } else { y[i1 % 2][i1 % 2] }) }] };
        let mut m3: f64 = f64::tanh(((-0.90) + (p2.pairs[0].a + p2.scale)));
        let mut k4: usize = 1;
        m3 = f64::max(p2.items[k4 % 3], (-0.80)).tanh();
    }
    let o5: Option<f64> = if (y[0][0] + x[1]).sin() > y[1][0].to_radians() { Some((f64::powf((1.3 + y[1][1] * y[1][1]), x[0].tanh()) / 1.52).sin()) } else { None };
    let mut m6: f64 = f64::rem_euclid(0.0, 0.9).mul_add((x[1] - x[2]).tanh(), f64::sin((-0.85)).atan2((1.5 + x[2] * x[2])));
    let mut ps7: Vec<Pair> = vec![Pair { a: (y[0][1] * (0.50 * o5.unwrap_or(0.7)).sin()), b: x[1].min(m6) }, Pair { a: f64::ln((1.2 + x[1].min(m6) * x[1].min(m6))), b: (y[1][1] / (2.5 + y[0][0].sin())) }];
    let mut h10: Shape = if y[0][0].copysign(o5.unwrap_or(0.7).sin()) >= m6 { Shape::Circle { r: ((y[1][1] + y[0][0]) - (y[1][1] * x[2])).tanh() } } else { Shape::Point };
    ps7[0].scale((if ({ let b11 = m6; x[1] + b11 }).tanh() < (if x[1].cos() >= (x[0] + y[0][1]).sin() { x[2] } else { x[1] }) { h10.area() } else { o5.unwrap_or(0.7) }).cos());
    let mut m12: f64 = ((ps7[0].b - y[1][1]) * (0.38 * x[1])).sin();
    let mut v13: Vec<f64> = Vec::new();
    for i14 in 0..4 {
        v13.push(((o5.unwrap_or(0.7) * (-0.40)) + (o5.unwrap_or(0.7) * ps7[1].b)).cos());
    }
    let o15: Option<f64> = checked(((x[2] * h10.area()) + (m12 - m6)).sin());
    {
        let r16 = &mut m6;
        *r16 += ((m12 / 1.03) * y[0][0].max(o5.unwrap_or(0.7).cos())).cos();
    }
    m6 += (0.15 * ((x[2] / 1.99) - y[1][0]));
    1.0 * m6 + 1.2 * x[1] + 0.1 * o5.unwrap_or(0.7) + 1.2 * y[0][0] + 0.2 * m12 + 0.9 * h10.area() + (if (x[2] + 0.92).sin() < (ps7[1].a + m12).tanh() { f64::min(m6, m12) } else { h10.area().cos().atan2((1.5 + x[2] * x[2])) })
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.2209999999999999, [-0.079, -0.789, 1.7209999999999999], Some(0.341), Model { at: Pair { a: 1.001, b: 0.991 }, k: 2, rate: -1.899, w: [-1.919, -0.279, 0.451] }), kink(-0.579, [1.011, -0.929, 0.791], Some(1.321), Model { at: Pair { a: 0.671, b: -1.159 }, k: 2, rate: -1.489, w: [-1.0690000000000002, -0.969, 0.101] }))]
#[derive_grad]
fn random_1000062(x: f64, y: &[f64; 3], mut z: Option<f64>, w: &Model) -> f64 {
    let p4: Data = Data { items: vec![(({ let b1 = f64::sin(0.47); 1.69 + b1 }) - f64::tanh(0.71)), (w.at.b - w.w[w.k % 3]).cos().copysign((0.66 * (w.k as f64).signum())), (if (0.20 * (w.at.size() - w.at.b)) > (w.rate + z.unwrap_or(0.7)).tanh() { (x * (w.k as f64)) } else { w.at.size().cos().copysign(w.predict(0.3).sin()) }).sin()], scale: (y[w.k % 3].tanh().rem_euclid(0.9) * (0.6 * f64::tanh(w.rate)).acos()), pairs: vec![Pair { a: w.at.size().cos().tanh().cos(), b: (1.01 / (1.5 + (0.25 * w.predict(0.3)) * (0.25 * w.predict(0.3)))) }, Pair { a: ((w.at.b + w.predict(0.3)) * (std::f64::consts::PI * x)).tanh(), b: apply(|u2| ({ let b3 = (w.rate + w.at.a).sin(); 2f64 + b3 }), y[0].min(y[w.k % 3])) }] };
    let mut ps5: [Pair; 2] = [(if (0.20 * (w.at.b + (p4.scale * p4.pairs[1].b))) >= f64::tanh((-0.91)) { w.at } else { (Pair { a: w.rate.tanh().powi(2), b: (0.59 * w.at.b).cos() }) }), Pair { a: (if w.k % 2 == 0 { w.w[w.k % 3].sin() } else { f64::fract(y[1]) }), b: (w.at.size() + z.unwrap_or(0.7)).tanh() }];
    let mut k6: usize = 3;
    let mut v7: [f64; 2] = [(-(0.1 + w.at.b * w.at.b)).exp(), (-(0.1 + (p4.items[w.k % 3] - w.at.a) * (p4.items[w.k % 3] - w.at.a))).exp()];
    {
        let r8 = &*w;
        let mut o9: Option<f64> = Some((x.sin() * y[k6 % 3].min(ps5[w.k % 2].b.cos())));
        {
            let s10 = &v7[1..];
            let m11: f64 = match k6 % 4 { 0 => {
                let mut h12: Shape = if r8.k != 3 { Shape::Point } else { Shape::At(Pair { a: ((0.50 * z.unwrap_or(0.7)).cos() + p4.items[k6 % 3].cos()), b: (w.at.b - 0.72).tanh() }) };
                r8.predict(r8.at.b).fract()
            } 1 | 2 => {
                (r8.predict(0.3).cos().max(r8.w[r8.k % 3]) + ({ let b13 = ps5[k6 % 2].a.tanh(); r8.predict(0.3) + b13 })).cos()
            } _ => {
                ((w.w[r8.k % 3] + (-0.77)) * (r8.at.size() / (1.5 + f64::sin(0.0) * f64::sin(0.0)))).sin()
            } };
        }
        if let Some(e14) = w.w.last() {
            let mut m15: f64 = (0.50 * z.unwrap_or(0.7)).asinh().clamp(-0.5, 0.75);
        } else {
            let mut m16: f64 = (0.25 * (if r8.at.a.floor().sin() >= (0.01 * (r8.at.size() * p4.pairs[k6 % 2].b)) { x } else { z.unwrap_or(0.7) })).mul_add(f64::sin(0.42).max(p4.pairs[0].b.tanh()), (1.53 - w.at.a).tanh()).cos();
        }
    }
    0.7 * w.at.b + 1.0 * w.w[1] + 0.7 * w.predict(0.3) + -0.3 * p4.pairs[w.k % 2].b + 0.1 * w.at.size() + 0.2 * p4.scale + ((w.rate / 1.81) / (2.5 + (x - v7[w.k % 2]).sin().sin()))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.551, b: -1.729 }, Pair { a: -1.649, b: -1.939 }, Pair { a: 0.231, b: 1.9809999999999999 }]), kink([Pair { a: 0.931, b: -0.239 }, Pair { a: 0.211, b: -1.3090000000000002 }, Pair { a: -0.219, b: 1.4609999999999999 }]))]
#[derive_grad]
fn random_1000063(x: &[Pair]) -> f64 {
    let mut p1 = Pair { a: (x[1].a * (-0.77)).cos().clamp(-0.5, 0.75), b: (0.25 * x[1].b) };
    let mut m2: f64 = f64::MAX;
    for i4 in (0..2).rev() {
        let a5: f64 = (0.30 * ((x[1].a / (1.5 + f64::sin(1.91) * f64::sin(1.91))) + ((i4 as f64) - (i4 as f64)))).to_radians().sin();
        let a3: f64 = (0.50 * (p1.b * 1.22)).max(((-0.42) - 2f64));
        if a3 < m2 { m2 = a3; }
    }
    m2 = m2.sin();
    let mut v6: Vec<f64> = vec![(m2.tanh() % 1.7).to_radians(), (p1.a - p1.b.cos()).cos(), ((p1.a / (1.5 + m2 * m2)) + (p1.size() - p1.size())).sin(), ((m2 + p1.a) - x[1].b.sin().sin()).sin()];
    let mut v7: [f64; 2] = [((m2 - m2) / (1.5 + f64::sin(((-0.10) / (1.5 + x[0].b.sin() * x[0].b.sin()))) * f64::sin(((-0.10) / (1.5 + x[0].b.sin() * x[0].b.sin()))))).tanh(), f64::tanh(0.22)];
    if p1.a.atan2((1.5 + v6[1] * v6[1])) <= (m2 - m2).tanh() {
        let flag8 = f64::sin(1.73).max(x[0].a.sin()) <= (v6[0] + x[1].b).tanh();
        for e9 in v6.iter().skip(2) {
            if p1.b.sin().powi(1) < v7[0].clamp(-0.5, 0.75) {
                let mut idx12: [usize; 3] = [3, 1, 0];
            }
            let flag13 = v6[0].tanh() >= (0.50 * (v7[0] + v7[0]));
            let mut m14: f64 = f64::MAX;
            for e16 in v7.iter().rev() {
                let a17: f64 = ((if std::f64::consts::PI < 0.55 { (p1.b - p1.a) } else { (m2 + (*e16)) }) / (1.5 + (*e16) * (*e16))).sin();
                let a15: f64 = (0.50 * (p1.a + ((*e16) / 1.36)));
                if f64::sin(0.98) >= (if (p1.b + a17).tanh() >= (if (*e16) < f64::tanh(((*e9) + x[1].b)) { v6[0] } else { x[1].b }).cos() { p1.a } else { (*e9) }) || flag8 { m14 = m14.max(a15); }
            }
            m14 = m14.sin();
        }
    }
    1.3 * x[0].a + 0.8 * p1.a + 0.5 * v7[0] + 1.1 * v6[1] + 0.7 * m2 + 0.1 * p1.b + v6[2]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.319, 0.911, 1.2109999999999999], pairs: vec![Pair { a: 0.821, b: 0.591 }, Pair { a: -0.389, b: -1.149 }], scale: 0.831 }, None, [0.311, -0.559, -1.6090000000000002, 0.681]), kink(Data { items: vec![0.341, 1.761, 0.341], pairs: vec![Pair { a: 0.731, b: -1.0690000000000002 }, Pair { a: 0.801, b: 1.801 }], scale: 0.911 }, None, [0.831, 1.1309999999999998, 0.211]))]
#[derive_grad(wrt(x, z))]
fn random_1000064(x: &Data, y: Option<f64>, z: &Vec<f64>) -> f64 {
    let mut v1: [f64; 2] = [(x.scale * x.pairs[1].b).tanh(), f64::cos((y.unwrap_or(0.7) * x.scale)).max((x.scale + std::f64::consts::PI).tanh())];
    let mut m2: f64 = ((x.pairs[1].b + v1[1]) - (y.unwrap_or(0.7) - y.unwrap_or(0.7))).sin();
    let mut v3: Vec<f64> = z.iter().map(|&e4| (e4 * x.pairs[0].a).sin().copysign(((x.scale * x.pairs[1].b) * x.scale).cos())).collect();
    for (e5, f6) in v1.iter().zip(v3.iter()) {
        let mut v8: Vec<f64> = v1.to_vec();
        v8.retain(|it| *it > 0.47);
        let a10 = v8.iter().map(|e9| e9.tanh()).sum::<f64>();
    }
    let mut idx11: [usize; 3] = [3, 2, 2];
    if !((m2 * m2).cos() < x.pairs[1].b.cos().max(x.items[2])) {
        return 0.1 * v1[idx11[0] % 2] + 1.3 * m2 + 1.3 * y.unwrap_or(0.7) + 0.1 * (x.scale * x.pairs[1].b) + -0.2 * x.items[1] + (0.20 * (m2 + x.pairs[1].a)).max((x.pairs[0].b + m2).tanh());
    }
    let mut k12: usize = 3;
    m2 -= (v3.windows(2).map(|w13| f64::sin((-0.74))).map(|it| it.sin()).product::<f64>() % 1.7).sin();
    let mut idx14: [usize; 3] = [0, 4, 1];
    -0.3 * v3[idx14[2] % 3] + 0.2 * x.scale + 0.3 * z[idx14[2] % 3] + 0.2 * x.pairs[idx11[2] % 2].b + ((0.0 - y.unwrap_or(0.7)) / 1.15).cos()
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.591, 0.911], [-0.659, 1.1309999999999998]], [-1.3290000000000002, 0.07100000000000001, 0.401, 0.651], [[0.091, 1.021], [0.611, -1.5790000000000002], [-0.329, 0.221]], [-1.1190000000000002, -0.249, -1.2890000000000001, -1.1090000000000002]), kink([[0.581, 1.361], [1.751, -0.159]], [-0.469, 2.001, 1.851, -0.479], [[0.551, 0.001], [1.6709999999999998, 1.6709999999999998], [-1.219, -0.959]], [0.991, -1.229, -0.679, -0.469, 1.111]))]
#[derive_grad]
fn random_1000065(x: &[[f64; 2]], y: &[f64], z: &[[f64; 2]], w: &mut [f64]) -> f64 {
    let mut m1: f64 = w[2].atan();
    {
        let r2 = &mut w[2];
        *r2 += (0.13 * ((*r2).fract() + (x[1][1] + (*r2))));
        if !(m1 >= x[1][1].max(std::f64::consts::PI)) {
            let mut v3: Vec<f64> = y.iter().map(|e4| (z[0][1].sin() * ((*e4) - m1)).sin()).collect();
            v3.rotate_left(2);
        } else {
            let a5 = ((z[0][0] + (-0.11)) - (y[0] * y[2])).sin();
            let h6: Shape = Shape::Poly(vec![y[1], ((if (z[1][1] / (1.5 + z[0][0] * z[0][0])) <= z[1][0].max(x[0][1]) { (*r2) } else { x[0][1] }) * (*r2).fract()), (y[0] * z[0][0]).sin().min((0.49 - (-0.16)))]);
            'l8: for i7 in (0..0).rev() {
                let flag9 = m1.ceil().cos() <= y[0].signum().cos() && i7 > 2;
                let &Shape::Circle { r: x10 } = &h6 else { continue; };
                for e12 in y.windows(2) {
                    let mut v15: [f64; 3] = [(0.50 * (0..3).step_by(2).skip(1).map(|i16| f64::sin((i7 as f64))).sum::<f64>()).atan2((1.5 + (h6.area() / (2.5 + m1.sin())).cos() * (h6.area() / (2.5 + m1.sin())).cos())), f64::trunc((0.64 + y[0])).sin(), (a5.sin() * z[1][i7].cos())];
                }
            }
        }
        let mut h17: Shape = Shape::Rect((y[1] / (2.5 + f64::sin((1.3 + y[2] * y[2]).powf(f64::tanh(0.05)).sin()))), x[1][0]);
    }
    for e18 in w.chunks_exact(1) {
        let (p22, q23) = (e18[0], ({ let b21 = m1; z[1][1] + b21 }).tanh());
        let mut ps24: [Pair; 3] = [Pair { a: (f64::cos(p22) + m1).sin(), b: x[1][1].asinh() }; 3];
        let (s25, c26) = f64::cos(((x[1][1] / (2.5 + f64::sin(0.48).sin())) - (y[0] * e18[0]))).sin_cos();
        let o27: Option<f64> = Some(e18[0].atan2((1.5 + x[0][0] * x[0][0])).cos());
    }
    w[0] = (((-0.53) - w[0]) / (2.5 + f64::min(m1, (-0.22)).sin())).sin();
    m1 *= (((-0.34) - w[0]) * (y[1] - y[0])).cos().sin();
    0.7 * z[1][0] + -0.3 * y[2] + 1.3 * x[0][1] + 0.9 * m1 + -0.1 * w[1] + ((0.0 - x[0][1]) * 0.50).sin()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.9909999999999999, b: -0.439 }, k: 1, rate: -1.5690000000000002, w: [0.821, 0.691, -1.139] }), kink(Model { at: Pair { a: 1.2209999999999999, b: -1.199 }, k: 2, rate: 1.2009999999999998, w: [1.4409999999999998, 1.6709999999999998, -0.449] }))]
#[derive_grad]
fn random_1000066(x: &Model) -> Option<f64> {
    let mut o1: Option<f64> = None;
    let mut n2: usize = 0;
    while n2 < 3 {
        let v3: [f64; 2] = [(0.20 * (if !(n2 > 0) { (x.rate + o1.unwrap_or(0.7)) } else { (if f64::sin(0.45) >= x.predict(0.3).cos().copysign(x.at.b) { x.at.b } else { x.at.a }) })); 2];
        let m4: f64 = match n2 % 4 { 0 => {
            1.94
        } 1 | 2 => {
            (0.20 * (o1.unwrap_or(0.7) + o1.unwrap_or(f64::sin((x.w[x.k % 3] - x.w[2])))))
        } _ => {
            let mut p5: Pair = Pair { a: x.w[x.k % 3], b: (x.at.size() + o1.unwrap_or(0.7)).sin() };
            (p5.size() / (1.5 + x.w[2].max(v3[x.k % 2]) * x.w[2].max(v3[x.k % 2]))).tanh()
        } };
        let mut v6: [f64; 3] = [((if ((x.k as f64) / (2.5 + f64::sin(0.25).sin())).tanh() > v3[x.k % 2].min(x.predict(0.3).tanh()) { x.predict(0.3) } else { x.at.b }) * ({ let b7 = (0.80 * (x.k as f64)); x.at.a + b7 })).tanh(), x.at.size().tanh(), f64::fract((0.25 * o1.unwrap_or(0.7)).max(0.33))];
        let (s9, c10) = ({ let b8 = v6[n2]; x.at.size() + b8 }).tanh().sin().sin_cos();
        n2 += 1;
    }
    for e11 in x.w.windows(2) {
        let mut m15: f64 = (if x.k != 0 { (0..2).map(|i14| x.w[1]).sum::<f64>() } else { f64::min(x.at.a, x.at.size().sin()) }).tanh();
        for e16 in &e11[..2] {
            let mut h19: Shape = if m15.atan2((1.5 + e11[0] * e11[0])) < f64::tanh((e11[0] * x.w[0])) { Shape::Circle { r: m15 } } else { Shape::Rect((if x.k != 2 { (if (0.07 * (std::f64::consts::PI * x.predict(0.3))) > x.at.a.max(x.w[0]) || x.k != 1 { (x.k as f64) } else { x.at.b }) } else { x.w[x.k % 3].max(x.w[1]) }).sin(), m15) };
            if let Some(x20) = o1 {
                match &h19 { Shape::Poly(x21) => {
                    m15 -= (0.13 * ({ let b23 = f64::sin(e11[0]); (x.w[0] + x21[1]) + b23 }));
                    let mut k24: usize = 3;
                } Shape::At(x25) => {
                    let x20 = ((0.25 * x.at.size()).max(x25.b) + x.rate.fract()).cos();
                } Shape::Point if x.at.dot(&x.at).tanh() >= (*e16) => {
                    m15 += (x.predict(0.3) - ((*e16) + 0.76)).cos();
                } _ => {
                    let mut m34: f64 = (match h19.clone() { Shape::Rect(_, x29) => ({ let b31 = (x.k as f64).sin(); x29 + b31 }).cos(), Shape::At(Pair { a: x32, .. }) => (x.k as f64).cos(), _ => ((-0.30) - o1.unwrap_or(0.7)).tanh() });
                } }
            }
        }
    }
    Some(0.9 * x.predict(0.3) + -0.2 * o1.unwrap_or(0.7) + -0.1 * x.at.a + 0.8 * x.at.b + 0.0 * x.w[0] + o1.unwrap_or(0.7).cos())
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.351, -0.769, -0.339, 0.421], [-0.899, 0.031, -1.669, -0.569], [0.041, -1.639, -1.3290000000000002]), kink([1.351, -1.0090000000000001, -1.949, -0.349], [-0.989, 0.351, -0.189, 0.361], [1.821, -0.289, 0.091, -1.0090000000000001, 0.531]))]
#[derive_grad]
fn random_1000067(x: &[f64], y: &Vec<f64>, z: &mut [f64]) -> Option<f64> {
    z.fill_with(|| (1.3 + (0.20 * y[0].mul_add(y[1], y[0])) * (0.20 * y[0].mul_add(y[1], y[0]))).powf((x[2] / (2.5 + y[2].sin())).tanh()).tanh());
    let mut m2: f64 = (({ let b1 = (z[1].cos() % 1.7); (x[2] + y[1]) + b1 }) * y[1]).tanh();
    let a3 = f64::sin(m2);
    if !((x[0] * 0.47).sin() >= z[2].cos().rem_euclid(0.9)) {
        return Some(0.7 * x[0] + 0.9 * m2 + -0.2 * y[2] + -0.2 * z[1] + 0.4 * a3 + (0.6 * f64::sin(((0.60 * (-0.01)) % 1.7))).acos());
    }
    if x[0].sin() > m2 {
        z[0..].sort_by(|p, q| q.partial_cmp(p).unwrap());
        let p4 = Data { items: vec![(0.50 * y[2].abs().mul_add(f64::tanh((a3 * m2)), y[0])), (-m2), (if !((1.2 + y[1] * y[1]).recip() <= (x[0] + z[1]).sin()) { z[1] } else { (1.2 + a3 * a3).sqrt() })], scale: (z[2] - x[2]).cos(), pairs: vec![Pair { a: f64::tanh(((z[2] * a3) - ((-0.43) + z[1]))), b: x[0] }, Pair { a: f64::exp((-(0.1 + (-0.60) * (-0.60)))).sin(), b: (z[1] - m2).cos() }] };
    }
    let mut n5: usize = 0;
    while n5 < 4 && (m2.copysign(x[2]) > a3.sin().rem_euclid(0.9)) {
        m2 += (0.00 * ((m2.sin().rem_euclid(0.9) - (m2 + y[n5 % 3])) * (z[1] * (m2 * m2))));
        n5 += 1;
    }
    if f64::tanh((a3 * 1.41)) < (0.50 * (y[2] - a3)) {
        for (e6, f7) in z.iter().zip(y.iter()) {
            let mut n9: usize = 0;
            loop {
                if n9 >= 3 {
                    break;
                }
                n9 += 1;
                let a10 = (f64::mul_add(z[0], z[1], z[2].clamp(-0.5, 0.75)) - f64::sin((-0.63))).cos();
            }
            let d11: f64;
            if (z[0] * 2f64).cos() <= (0.31 - a3).cos() {
                d11 = repeated(|u12: f64, u13: f64| { let b14 = (u12 / (1.5 + u12 * u12)); (0.66 * (0.15 + x[0]).to_radians()) * b14.sin() }, (*f7).abs(), 2);
            } else {
                d11 = a3.sin();
            }
        }
        z[0] = z[0] - (std::f64::consts::PI * x[0]).tanh().clamp(-0.5, 0.75).sin();
    } else {
        m2 = (((1.2 + x[1] * x[1]).sqrt() * m2) + (z[0] / 1.14).hypot(a3.min(0.0))).tanh();
    }
    Some(0.5 * a3 + 1.3 * m2 + 1.1 * y[2] + 0.8 * z[2] + 0.5 * x[1] + (0.30 * z[1]).rem_euclid(0.9).cos())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.351), kink(0.471))]
#[derive_grad]
fn random_1000068(x: f64) -> (f64, f64) {
    if (if (x / (1.5 + x * x)) >= (0.50 * (x - x)) { x } else { x }) <= f64::rem_euclid(f64::tanh(x), 0.9) {
        return (0.2 * x + f64::abs(x), 1.1 * x + (x.atan() / 1.40));
    }
    let v1: [f64; 2] = [(x + x).abs().cos(), x.round().sin()];
    let v2: Vec<f64> = vec![(x.max(v1[1]) / (1.5 + f64::sin((if f64::max(v1[1], v1[0]) >= (v1[1] - v1[0]).tanh() { v1[1] } else { 1.34 })) * f64::sin((if f64::max(v1[1], v1[0]) >= (v1[1] - v1[0]).tanh() { v1[1] } else { 1.34 })))); 4];
    let mut v3: [f64; 3] = [(v1[0] / 1.49), ((x * v2[1]) * (x - x)).tanh(), ((x - v1[1]) / (1.5 + (0.99 - v2[1]).cos() * (0.99 - v2[1]).cos())).sin()];
    let a4: f64 = ((0.30 * (v2[2] / (1.5 + x * x))) % 1.7);
    let p5 = Pair { a: ((if (0.25 * (v2[3] * v2[2])) > (v2[2] + a4).tanh() { v3[0] } else { 1.74 }) * (1.92 - v3[2])).cos(), b: a4 };
    (v3[1], v3[2]) = (v3[2], (0.24 * (apply(|u6| ({ let b7 = (0.6 * p5.b.tanh()).acos(); (p5.b * x) + b7 }).tanh(), (0.50 * p5.size()).cos()) - (1.2 + v2[2] * v2[2]).recip())));
    let a9: f64 = ({ let b8 = a4.atan(); (p5.a * v3[2]) + b8 }).tanh();
    let mut idx10: [usize; 3] = [0, 4, 3];
    (-0.2 * v3[1] + 0.2 * x + 0.2 * v2[idx10[2] % 4] + 0.0 * a9 + 1.0 * p5.size() + (-0.71), -0.5 * v1[0] + 1.2 * x + 0.1 * a4 + 0.3 * a9 + 1.5 * p5.b + apply(|u11: f64| (0.25 * (v1[0] * a4)).max(v1[idx10[1] % 2].hypot(u11).cos()), (0.25 * p5.size()).copysign(v3[1])))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.929, b: 0.001 }), kink(Pair { a: -0.399, b: -1.449 }))]
#[derive_grad]
fn random_1000069(x: Pair) -> [f64; 2] {
    let mut m2: f64 = (0..4).step_by(2).rev().map(|i1| (-(i1 as f64)).tanh()).fold(f64::NEG_INFINITY, f64::max).max(-1.0);
    for i3 in (0..3).rev() {
        let p5 = Pair { a: ({ let b4 = x.b; (b4 / (1.5 + (0.80 * (i3 as f64)) * (0.80 * (i3 as f64)))) + b4 }).sin(), b: (0.55 * (std::f64::consts::PI - x.a)) };
        let mut v6: [f64; 3] = [f64::tanh((if i3 != 1 { ((i3 as f64) * p5.size()) } else { p5.a.asinh() })), (p5.size().tanh().sin() / (2.5 + (p5.size() + p5.a).cos().sin())), (-(i3 as f64)).atan()];
        let mut v7: [f64; 3] = [(0.40 * ((i3 as f64).sin() - ((i3 as f64) - p5.a))); 3];
        let flag8 = (p5.a - x.b).cos() < v7[2].abs() && i3 != 0;
    }
    let mut v9: Vec<f64> = vec![({ let b10 = (x.size() + x.a).tanh(); x.b.min(m2) + b10 }).cos(); 3];
    v9[0] -= (0.30 * m2);
    'l12: for i11 in 0..v9.len() {
        {
            let r13 = &x;
            m2 = (x.size() - ({ let b14 = (0.25 * x.size()); m2 + b14 })).sin();
        }
        let mut ps15: [Pair; 2] = [Pair { a: (x.size().cos() % 1.7).sin(), b: (x.a / 1.01) }, Pair { a: v9[2], b: (m2 * 0.26).cos() }];
        let mut m16: f64 = (m2 * m2).cos();
        for e18 in v9.iter().rev() {
            let mut v19: Vec<f64> = Vec::new();
            for i20 in 0..3 {
                v19.push(f64::tanh(((v9[i11] * x.size()) + (if v9[i20].max((i11 as f64).sin()) < (if f64::exp2(2f64.tanh()) < ({ let b21 = (0.25 * x.size()); m2 + b21 }).cos() { m2 } else { m2 }) { x.b } else { 0.0 }))));
            }
            let mut idx22: [usize; 3] = [3, 2, 3];
            let a17: f64 = (0.50 * (0.12 * (v19[idx22[1] % 3] * x.size())).to_radians());
            if a17 <= m16 { m16 = a17; }
        }
        m16 = m16.sin();
        let mut idx23: [usize; 3] = [4, 1, 2];
    }
    let p25: Pair = ({ let q24: Pair = x; q24.turned((f64::cos(0.90) % 1.7)) });
    for (i28, e26) in v9.iter().enumerate() {
        m2 -= ((p25.b * p25.a) + 0.0).tanh();
        let h29: Shape = if i28 % 2 == 0 { Shape::Circle { r: 1.88 } } else { Shape::At(Pair { a: (1.25 / (1.5 + (m2 / (2.5 + p25.a.sin())) * (m2 / (2.5 + p25.a.sin())))), b: f64::sin(x.a) }) };
    }
    'l31: for i30 in (0..v9.len()).rev() {
        m2 -= f64::max((x.a + x.b).tanh(), 0.0);
    }
    [-0.2 * x.size() + 1.4 * p25.b + 0.1 * m2 + 0.4 * p25.a + 0.9 * v9[2] + 0.8 * x.a + (0.66 * (m2.max(v9[2]) - 0.53)), 1.0 * x.b + 1.0 * m2 + 0.1 * p25.size() + 0.2 * v9[0] + 0.4 * x.a + 0.2 * p25.b + (p25.a / (1.5 + p25.size().cos() * p25.size().cos())).abs()]
}
