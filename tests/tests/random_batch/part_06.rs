//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.419, 1.121, 0.981], pairs: vec![Pair { a: -0.469, b: -1.0890000000000002 }, Pair { a: 1.7309999999999999, b: -1.449 }], scale: -1.989 }, Two { 0: -0.949, 1: 1.091 }), kink(Data { items: vec![0.361, -0.219, 1.081], pairs: vec![Pair { a: 1.9509999999999998, b: -1.219 }, Pair { a: 0.371, b: -0.009000000000000001 }], scale: -1.979 }, Two { 0: -0.829, 1: 1.7109999999999999 }))]
#[derive_grad]
fn random_1000060(x: &mut Data, y: &Two) {
    let (p2, q3) = (apply(|u1| (0.12 * ((1.40 * x.pairs[1].a) - y.1.sin())), ((y.0 - y.1) / 1.54).sin()), (y.0 * y.0).sin().asinh());
    let mut n4: usize = 0;
    while n4 < 3 {
        let h5: Shape = Shape::Circle { r: 1.23 };
        let o6: Option<f64> = checked((0.19 * ((0.50 * h5.area()).tanh() + (x.pairs[1].a - x.items[n4]))));
        n4 += 1;
    }
    if x.scale.sin() > (0.20 * (p2 + (y.0 - y.1))) {
        let mut g7: [[f64; 2]; 2] = [[(0.40 * ((-0.79) + (x.scale + y.0))), 0.5], [0.25, (0.25 * ((p2 * x.items[2]) / 1.28))]];
        x.scale = (x.scale * ((x.scale * x.pairs[1].b) + (x.scale * x.pairs[1].b)).tanh()).sin();
        if (x.items[0] / 1.08) <= (0.50 * (x.scale + p2)) {
            x.scale = ((p2 + y.0) - ({ let b8 = y.1; b8 + b8 })).sin();
        } else if y.0.copysign(x.scale) > 0.39 {
            x.scale *= f64::sin(y.0);
        }
    } else if (x.scale * x.pairs[1].b).sin().asinh() >= (q3 + p2).cos() {
        x.scale = ((-(y.0 - y.1)) - (x.scale * x.pairs[1].b).tanh().atan2((1.5 + (x.scale * x.pairs[1].b).tanh() * (x.scale * x.pairs[1].b).tanh()))).sin();
    }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.311, -1.679, -1.229, -1.949], [[-1.7690000000000001, -1.8590000000000002], [1.551, 0.561], [-1.499, 1.2309999999999999]]), kink([-0.269, -0.659, -0.819, -0.169], [[-1.459, -1.5090000000000001], [-1.0090000000000001, 0.881], [-1.209, -1.379]]))]
#[derive_grad(wrt(x, y))]
fn random_1000061(x: &Vec<f64>, y: &[[f64; 2]]) -> f64 {
    if f64::sin((y[1][1] - x[1])) >= (y[0][1] - x[1]).tanh() {
        let mut m1: f64 = (x[0] + x[1]).cos().min((0.50 * (x[2] - x[0])));
        let t2: (f64, f64) = ((m1.tanh() + y[1][0].signum()).cos(), (m1.abs() * (m1 - 1.95)).cos());
    } else {
        if (if (x[2] * x[0]).tanh() < (y[0][1] / (2.5 + x[2].sin())) { y[1][0] } else { x[1] }) <= (std::f64::consts::PI / 1.23) {
            let mut v3: Vec<f64> = x.iter().map(|e4| f64::sin((if (x[1] + y[0][0]).sin() < apply(|u5: f64| (0.50 * (x[1] * u5)).abs().tanh(), (-0.90)) { (if !(y[1][0] > (-0.16)) { y[1][1] } else { y[1][1] }) } else { ((-0.80) / 1.53) }))).collect();
            let mut idx6: [usize; 3] = [2, 4, 0];
            let p8: Pair = Pair { a: (0.55 * ((y[idx6[2] % 2][idx6[1] % 2] + std::f64::consts::PI) / (1.5 + (if v3[idx6[1] % 3].to_radians() >= (if (v3[0] * x[idx6[2] % 3]).tanh() <= x.iter().filter(|it| **it > -0.27).map(|e7| v3[2]).fold(f64::NEG_INFINITY, f64::max).max(-1.0) { y[idx6[0] % 2][1] } else { x[idx6[0] % 3] }) { std::f64::consts::PI } else { x[idx6[0] % 3] }) * (if v3[idx6[1] % 3].to_radians() >= (if (v3[0] * x[idx6[2] % 3]).tanh() <= x.iter().filter(|it| **it > -0.27).map(|e7| v3[2]).fold(f64::NEG_INFINITY, f64::max).max(-1.0) { y[idx6[0] % 2][1] } else { x[idx6[0] % 3] }) { std::f64::consts::PI } else { x[idx6[0] % 3] })))), b: 1.21 };
        } else if y[0][0] >= (0.0 / (1.5 + y[1][0] * y[1][0])) && (x[2] - y[1][0]).sin() >= (0.30 * x[0]).powi(3) {
            let mut m9: f64 = f64::MAX;
            for e11 in x.iter() {
                let a10: f64 = x.windows(2).map(|w12| (w12[1] * y[0][0]).sin()).sum::<f64>().cos();
                if !(((*e11) / (2.5 + (*e11).sin())) < x[1].abs()) && a10 <= m9 { m9 = a10 * a10; }
            }
            m9 = m9.sin();
            let d13: f64;
            if f64::cos(m9) > (0.33 * y[1][0].mul_add(1.28, y[0][0])) {
                d13 = (0.80 * (0.25 * (y[1][1] * x[1])).hypot((x[0] + x[0]).sin()));
            } else {
                m9 = (m9 - y[0][1]).sin();
                d13 = ({ let b14 = y[0][0]; (m9.tanh() % 1.7) + b14 }).cos();
            }
        } else {
            let mut p16 = Pair { a: (x.windows(2).map(|w15| f64::sin((-0.92))).sum::<f64>() + (x[0] + x[1])).tanh(), b: x[0] };
        }
    }
    let p17: Pair = Pair { a: x[0].tanh().mul_add(x[2], f64::cos((y[0][1] + x[1]))).tanh(), b: (x[2] + x[1]).cos() };
    let mut p18 = Pair { a: (p17.size() / (2.5 + p17.b.clamp(-0.5, 0.75).sin())).cos(), b: p17.size().sin() };
    let mut v19: Vec<f64> = Vec::new();
    for i20 in 0..4 {
        v19.push((p18.b * y[i20 % 2][0]).cos().floor());
    }
    let Pair { a: x21, b: y22 } = Pair { a: (p18.a * (p18.b + p18.b)).sin(), ..p17 };
    -0.3 * p18.size() + 1.2 * y[1][1] + -0.4 * x[2] + 1.2 * x21 + 1.3 * v19[1] + 0.1 * p17.b + p17.a
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.1909999999999998, [-1.7890000000000001, 1.6609999999999998, 1.8809999999999998], Some(0.621), Model { at: Pair { a: -0.259, b: 1.3909999999999998 }, k: 2, rate: -0.379, w: [1.051, -0.589, 1.2209999999999999] }), kink(-0.079, [-0.789, 1.7209999999999999, 0.121], Some(1.001), Model { at: Pair { a: 0.991, b: 1.4409999999999998 }, k: 0, rate: -1.919, w: [-0.279, 0.451, -0.579] }))]
#[derive_grad(wrt(y, z))]
fn random_1000062(x: f64, y: &[f64; 3], mut z: Option<f64>, w: &Model) -> f64 {
    let p4: Data = Data { items: vec![(({ let b1 = f64::sin(0.47); 1.69 + b1 }) - f64::tanh(0.71)), (w.at.b - w.w[w.k % 3]).cos().copysign((0.66 * (w.k as f64).signum())), (if (0.20 * (w.at.size() - w.at.b)) > (w.rate + z.unwrap_or(0.7)).tanh() { (x * (w.k as f64)) } else { w.at.size().cos().copysign(w.predict(0.3).sin()) }).sin()], scale: (y[w.k % 3].tanh().rem_euclid(0.9) * (0.6 * f64::tanh(w.rate)).acos()), pairs: vec![Pair { a: w.at.size().cos().tanh().cos(), b: (1.01 / (1.5 + (0.25 * w.predict(0.3)) * (0.25 * w.predict(0.3)))) }, Pair { a: ((w.at.b + w.predict(0.3)) * (std::f64::consts::PI * x)).tanh(), b: apply(|u2| ({ let b3 = (w.rate + w.at.a).sin(); 2f64 + b3 }), y[0].min(y[w.k % 3])) }] };
    let mut ps5: [Pair; 2] = [(if (0.20 * (w.at.b + (p4.scale * p4.pairs[1].b))) >= f64::tanh((-0.91)) { w.at } else { (Pair { a: w.rate.tanh().powi(2), b: (0.59 * w.at.b).cos() }) }), Pair { a: (if w.k % 2 == 0 { w.w[w.k % 3].sin() } else { f64::fract(y[1]) }), b: (w.at.size() + z.unwrap_or(0.7)).tanh() }];
    let v6: [f64; 4] = [((w.at.a - w.at.size()) - (w.rate / (2.5 + w.at.size().sin().sin()))).cos(), (f64::sin(1.67) * (z.unwrap_or(0.7) / 1.51)).tanh(), f64::tanh(((0.82 - (w.k as f64)) + (1.2 + w.w[w.k % 3] * w.w[w.k % 3]).cbrt())), ((w.at.size() * w.at.b) / (2.5 + z.unwrap_or_else(|| (if f64::sin(0.63).min(y[1]) <= (w.at.a / 1.22) { w.at.a } else { w.rate })).sin())).tanh()];
    let mut m7: f64 = f64::MAX;
    for e9 in p4.items.iter() {
        ps5[w.k % 2].scale((p4.scale * p4.pairs[1].b).cos().max(p4.items[w.k % 3]));
        match z { Some(x10) => {
            {
                let s11 = &y[..];
                if (x10 - 0.01).tanh() >= (y[0] * w.predict(0.3)).sin() {
                    continue;
                }
                let p12 = Pair { a: y[w.k % 3].fract().max((0.25 * (w.rate * x10))), b: (w.rate - 2f64).cos() };
            }
        } None => {
            let mut v13: [f64; 4] = [w.rate.atan().min((if w.k != 0 { w.rate } else { w.at.size() }).sin()); 4];
        } }
        let a8: f64 = f64::tanh((w.predict(0.3) * x).sin());
        if a8 >= m7 { m7 = a8 + 0.5 * m7.sin(); }
    }
    m7 = m7.sin();
    1.5 * w.w[w.k % 3] + 0.8 * v6[1] + 0.3 * p4.scale + 0.7 * w.at.size() + 0.7 * z.unwrap_or(0.7) + 1.0 * y[1] + (1.2 + (0.44 * (0.05 - (p4.scale * p4.pairs[1].b))) * (0.44 * (0.05 - (p4.scale * p4.pairs[1].b)))).log10()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.2209999999999999, b: -0.149 }, Pair { a: -1.0790000000000002, b: 1.831 }, Pair { a: 0.821, b: -1.979 }]), kink([Pair { a: 1.311, b: 1.1609999999999998 }, Pair { a: 1.831, b: -0.549 }, Pair { a: -0.689, b: 1.341 }]))]
#[derive_grad]
fn random_1000063(x: &[Pair]) -> f64 {
    let mut v1: Vec<f64> = (0..3).map(|i2| (x[i2 % 2].a.cos().copysign((-0.77)) % 1.7)).collect();
    (v1[1], v1[2]) = (v1[2], v1[1].abs().sin());
    if x[0].a.tanh() <= (v1[2] + x[1].a).tanh() {
        return -0.0 * x[0].b + 1.1 * v1[1] + x[0].a.tanh().sin().tanh();
    }
    {
        let s3 = &v1[..2];
        let a5: f64 = (s3.iter().map(|&e4| (-s3[1])).last().unwrap() + ((if (1.43 + v1[0]).sin() <= s3[1].max(s3[1]) { x[1].b } else { x[0].b }) * (v1[2] * x[0].b))).tanh();
    }
    for e6 in v1.iter().take(1).copied() {
        let mut ps9: Vec<Pair> = vec![Pair { a: (({ let b10 = f64::sin((-0.95)); v1[1] + b10 }) + (v1[1] - x[0].a)).cos(), b: (e6 * e6).tanh() }, Pair { a: (1.2 + (x[0].b * v1[0]).cos() * (x[0].b * v1[0]).cos()).cbrt(), b: x[1].b.tanh() }];
        let mut p11: Pair = Pair { a: (v1[1] - (ps9[1].a - v1[2])).tanh(), b: e6.atan2((1.5 + e6 * e6)) };
    }
    let d12: f64;
    if v1[1] >= (1.2 + v1[0] * v1[0]).sqrt() {
        d12 = ((x[0].b - v1[1]) + (1.3 + v1[2] * v1[2]).powf(x[0].b.cos().tanh())).tanh();
    } else {
        d12 = (-(0.1 + (x[1].b * 1.48).cos() * (x[1].b * 1.48).cos())).exp();
    }
    let flag13 = v1[0].tanh() <= (d12 + v1[1]).tanh();
    let o14: Option<f64> = v1.iter().copied().reduce(f64::max);
    let d12: f64 = (d12 + (x[0].b * 0.0)).tanh();
    v1[1] = (0.09 * (o14.unwrap_or(d12) - ((2f64 + v1[1]) - (x[1].a + x[1].b))));
    0.7 * x[1].b + 0.1 * d12 + 0.1 * o14.unwrap_or(0.7) + -0.1 * v1[2] + f64::tanh(((d12 - d12) + v1[0].cos()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.479, 1.091, 0.821], pairs: vec![Pair { a: -0.219, b: 0.171 }, Pair { a: 1.7209999999999999, b: 0.491 }], scale: 1.791 }, Some(-1.7590000000000001), [1.271, -1.979, -0.929]), kink(Data { items: vec![-0.909, -1.5390000000000001, -1.2790000000000001], pairs: vec![Pair { a: -1.169, b: -1.749 }, Pair { a: 1.9209999999999998, b: -1.5490000000000002 }], scale: -1.169 }, None, [-0.719, -0.209, -1.8390000000000002, 1.8909999999999998, 1.291]))]
#[derive_grad]
fn random_1000064(x: &Data, y: Option<f64>, z: &Vec<f64>) -> f64 {
    let mut v1: [f64; 2] = [(x.scale * x.pairs[1].b).tanh(), f64::cos((y.unwrap_or(0.7) * x.scale)).max((x.scale + std::f64::consts::PI).tanh())];
    if f64::sin((-0.74)).clamp(-0.5, 0.75) < (0.86 - y.unwrap_or(0.7)).cos() {
        return 0.6 * x.scale + 0.2 * y.unwrap_or(0.7) + 1.3 * (x.scale * x.pairs[1].b) + 0.3 * z[2] + 1.4 * x.pairs[0].a + 0.1 * v1[1] + (0.38 * x.scale.mul_add(z[0].atan(), (0.12 * ((x.scale * x.pairs[1].b) - x.pairs[1].a))));
    }
    if !((z[0] * x.scale).cos() < (x.scale + y.unwrap_or(0.7)).sin()) {
        let mut h2: Shape = Shape::At(Pair { a: x.pairs[0].b.tanh(), b: x.items[1].to_radians() });
        let mut k3: usize = 1;
        let mut m4: f64 = (0.50 * (v1[1] + z[0])).max((x.pairs[0].b + 1.18).tanh());
    }
    let mut h5: Shape = Shape::Rect(((if (0.50 * (x.scale * x.pairs[1].b)).abs().tanh() > 0.61 && (x.scale * y.unwrap_or(0.7)).sin() > (1.88 / 1.10) { z[2] } else { v1[1] }) + x.scale.asinh()).tanh(), (0.50 * x.pairs[0].a).sin());
    let f6 = |u7: f64| f64::cos(z[1].atan2((1.5 + x.scale * x.scale)));
    let mut m8: f64 = f64::MAX;
    for i10 in 0..1 {
        let a9: f64 = ((z[i10] / 1.69) - v1[i10].min(v1[1])).sin();
        if 2f64 > (f6((1.36 / 1.87)) - 1.39).sin() { m8 = m8.max(a9); }
    }
    m8 = m8.sin();
    if let Some(x11) = y {
        m8 = f64::cos(z.iter().copied().step_by(2).map(f6).sum::<f64>());
    } else {
        m8 = ((x.items[2] + 0.00) - x.items[1]).cos();
    }
    1.0 * y.unwrap_or(0.7) + 0.8 * x.pairs[0].a + -0.4 * v1[1] + 0.5 * z[1] + 1.2 * m8 + 0.5 * x.scale + x.pairs[0].b.tanh()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.699, 0.191], [0.971, 1.321], [-1.169, -0.209]], [1.591, 0.971, 0.511, -0.589], [[-1.409, -0.339], [-0.129, -0.319]], [1.3909999999999998, 0.791, -1.3690000000000002, -0.969, 1.051]), kink([[1.6909999999999998, -1.959], [-1.5490000000000002, -1.249], [-0.869, 1.121]], [-0.809, 0.14100000000000001, 1.2009999999999998], [[-1.889, -0.599], [1.4809999999999999, -1.3490000000000002], [0.971, 1.751]], [-0.479, 0.111, -1.999, 1.9409999999999998, 1.2009999999999998]))]
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
        let mut o4: Option<f64> = if f64::sin((if (m1 - y[1]).cos() <= (0.66 * (1.42 - y[1])) && m1.max(0.73) < y[1].tanh() { w[0] } else { 1.70 })) >= (0.50 * (z[1][1] - x[1][1])) { Some((0.33 * ((w[0] - 0.64) * (-0.96)))) } else { None };
    } else if (0.25 * (z[1][0] * z[1][1])) < (0.50 * (m1 * 1.00)) || z[0][1] < (if y[1] >= (x[0][0] * x[0][1]).cos() { m1 } else { std::f64::consts::PI }) {
        let o5: Option<f64> = Some((0.25 * (m1.max(z[1][1]) * (y[1] / (1.5 + z[1][0] * z[1][0])))));
        m1 -= (0.30 * w[2]);
    }
    let o6: Option<f64> = if (0.25 * (y[2] * y[2])) >= (z[1][0] / 1.40) { Some(((0.92 + x[1][1]) + m1.round()).cos()) } else { None };
    for e7 in w.windows(2) {
        let mut h10: Shape = Shape::Circle { r: w[1].atan2((1.5 + x[0][0] * x[0][0])).cos() };
    }
    if let Some(x11) = o6 {
        m1 = (f64::sin(0.29).max(o6.unwrap_or(0.7).cos()) + (1.12 + m1)).sin();
    } else {
        {
            let r12 = &mut m1;
            *r12 = (f64::tanh(0.0) - (z[1][0] * 0.31)).tanh();
        }
        let p13: Data = Data { items: vec![((w[2] / (1.5 + f64::sin((-0.85)) * f64::sin((-0.85)))) + (if m1.sin() > 0.0 { 0.0 } else { w[0] })).tanh(), (((0.30 * z[1][0]) % 1.7) / (2.5 + m1.atan().sin())), (y[0] * o6.unwrap_or(0.7)).cos().tanh()], scale: ((o6.unwrap_or(0.7) / 1.70) / (1.5 + w[1].sin() * w[1].sin())).tanh(), pairs: vec![Pair { a: o6.unwrap_or(0.7).tanh().trunc().min((o6.unwrap_or(0.7) + o6.unwrap_or(0.7)).sin()), b: (w[0] - z[1][1]).tanh() }, Pair { a: ((0.50 * o6.unwrap_or(0.7)).cos() * y[1]), b: f64::exp2(x[0][1].tanh()) }] };
    }
    let p14: Pair = Pair { a: ((y[0] - 0.88) * (w[2] - o6.unwrap_or(0.7))).cos(), b: (o6.unwrap_or(0.7) * w[2]).cos() };
    let mut ps15: [Pair; 2] = [(p14 - (Pair { a: o6.unwrap_or(0.7).sin(), b: (-p14.a) })), Pair { a: f64::sin(((w[1] + 1.43) - (y[1].cos() % 1.7))), b: f64::cos((z[0][1] * w[1])) }];
    w.fill(p14.b);
    let mut v16: [f64; 4] = [(p14.a.asinh() / (2.5 + (ps15[1].b + m1).sin().sin())); 4];
    0.4 * x[1][0] + -0.2 * z[1][0] + 1.4 * v16[3] + 0.5 * w[1] + 0.4 * y[0] + 1.2 * p14.a + (w[0] / (2.5 + p14.dot(&p14).cos().sin()))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.321, b: 0.631 }, k: 2, rate: 0.201, w: [-1.7590000000000001, 1.2409999999999999, -1.5890000000000002] }), kink(Model { at: Pair { a: 0.571, b: -1.2690000000000001 }, k: 1, rate: -1.7990000000000002, w: [1.6709999999999998, 1.521, 0.771] }))]
#[derive_grad]
fn random_1000066(x: &Model) -> Option<f64> {
    let h1: Shape = Shape::Poly(vec![x.at.b, (x.w[2] / 1.91).trunc().tanh(), (if x.k != 0 { (if f64::sin(0.45) >= x.predict(0.3).cos().copysign(x.at.a) { x.at.a } else { x.at.size() }) } else { (x.rate + x.predict(0.3)) }).cos()]);
    let &Model { at: x2, rate: y3, .. } = &*x;
    let mut idx4: [usize; 3] = [4, 4, 3];
    let mut h5: Shape = Shape::Circle { r: ((-std::f64::consts::PI) + x2.a).cos() };
    if x.at.size().tanh().tanh() < x.w[idx4[0] % 3].sin().cosh() {
        {
            let r6 = &x2;
            let mut m7: f64 = (x.at.size() + ((x.k as f64) + 0.88)).tanh();
            match &h5 { Shape::Poly(x8) if (x.at.b * (-0.27)).sin() > (x.w[x.k % 3] - x2.a).tanh() => {
                let o10: Option<f64> = if m7.max((-0.45)) >= f64::atan(r6.size().cos()) { Some((std::f64::consts::PI.cos().rem_euclid(0.9) * f64::copysign(x2.size().sin(), x.at.b))) } else { None };
                if f64::sin(0.57) < x2.b.mul_add(o10.unwrap_or(0.7).tanh(), 2f64).sin() {
                    let a13 = ({ let b12 = x8.windows(2).rev().map(|w11| f64::sin(0.97)).fold(f64::NEG_INFINITY, f64::max).max(-1.0); (1.48 - 0.46) + b12 }).sin();
                    let mut p14: Pair = Pair { b: (x.at.a + 1.00).tanh().max((0.25 * (m7 * x2.b))), ..x2 };
                } else {
                    let mut m15: f64 = (0.25 * x.predict(0.3));
                    {
                        let r16 = &mut m7;
                        *r16 += ((x.k as f64) + (x2.size() + x2.a)).cos();
                    }
                    let p17: Pair = Pair { b: (m7 - (x8[x.k % 3] * 1.65)).sin(), ..x2 };
                }
            } Shape::At(x18) if x.k % 2 == 0 => {
                let mut m20: f64 = f64::sin((-0.30));
                for e22 in x.w.iter().rev() {
                    let mut m23: f64 = (if x.k % 2 == 0 { x18.b.atan() } else { ((x.k as f64) * m7) }).tanh();
                    let a21: f64 = ({ let b24 = f64::sin((0.29 / (1.5 + m7 * m7))); (0.61 * std::f64::consts::PI) + b24 }).sin();
                    m20 = m20.min(a21);
                }
                m20 = m20.sin();
            } _ => {
                m7 = m7 - (h1.area() - x2.size()).tanh().sin();
            } }
        }
    } else if x.k % 2 == 0 {
        let mut m26: f64 = ((-(0.1 + h1.area().tanh() * h1.area().tanh())).exp() - ({ let b25 = x.predict(0.3).cos(); x2.size() + b25 })).sin();
    } else {
        let mut m27: f64 = (if f64::sin((0.22 + (-0.02))) <= (x2.size() + x.predict(0.3)).sin() { x2.b } else { h5.area() }).tanh().sin();
    }
    Some(-0.3 * x.at.b + 0.9 * x.rate + 0.8 * x2.b + -0.1 * x2.size() + (0.05 * (f64::sin(0.71).max(x2.b) * (x.at.size() - y3))))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.269, 1.581, 0.201, 1.541], [1.771, -0.219, 0.021, 1.351], [1.9709999999999999, -1.409, -1.8190000000000002, 0.001]), kink([0.07100000000000001, -1.489, -1.749, -1.469], [1.6809999999999998, 0.051000000000000004, 0.731], [-0.209, 0.721, -0.639]))]
#[derive_grad]
fn random_1000067(x: &[f64], y: &Vec<f64>, z: &mut [f64]) -> Option<f64> {
    let x1 = checked(x.iter().enumerate().map(|(i2, e3)| (z[i2 % 3] / 1.95)).last().unwrap())?;
    if (y[2] * x1).tanh() <= (-x1) {
        return Some(0.2 * x1 + 0.0 * z[0] + -0.1 * y[2] + 0.9 * x[2] + (0.95 * (x1.sin() - (if (z[0] * y[1]).tanh() > x1 { 1.46 } else { std::f64::consts::PI }))));
    }
    let h5: Shape = if ({ let b4 = y[2]; b4 + b4 }).tanh() < (z[1] / 1.59) { Shape::Point } else { Shape::Circle { r: ((z[1] * x[1]) - x[2].fract()).cos() } };
    let a6: f64 = (0.25 * h5.area());
    let (p7, q8) = ((((x1 - a6) - (x1 * a6)) * ((x1 + y[1]) + (z[1] * x[2]))).cos(), f64::exp((-(0.1 + 1.49 * 1.49))).sin().max(z[2]));
    let mut n9: usize = 0;
    'l10: while n9 < 0 {
        n9 += 1;
        'l14: for (i13, e11) in x.iter().enumerate() {
            let x15 = checked((if (-(0.1 + x[2] * x[2])).exp() >= a6.min(a6) { ((-0.43) * h5.area()) } else { f64::tanh(0.12) }).cos())?;
        }
        for i16 in 0..y.len() {
            let mut m17: f64 = f64::min(f64::sin(((0.0 - 1.88) / (1.5 + (x[2] - 0.0).cos() * (x[2] - 0.0).cos()))), (0.44 * (a6.sin().rem_euclid(0.9) - (p7 + z[i16 % 3]))));
        }
    }
    let mut p18 = Pair { a: a6, b: q8.abs() };
    {
        let s19 = &y[..];
        let a21: f64 = sum_of(|u20| f64::cos((p18.a * (q8 - x[2]))), &y[..]).cos();
        for i22 in (0..x.len()).step_by(1) {
            let p23: Pair = std::mem::replace(&mut p18, Pair { a: (0.50 * (s19[i22 % 3] * (-(-0.43)))), b: p7 });
        }
    }
    Some(-0.5 * a6 + -0.2 * x[1] + 0.2 * p7 + 1.4 * q8 + 0.1 * p18.size() + -0.1 * p18.b + (x1 * std::f64::consts::PI.tanh()))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.031), kink(-1.0090000000000001))]
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
    (0.3 * v8[0] + 1.5 * p9.w[p9.k % 3] + -0.2 * x + 0.1 * p9.at.b + 1.5 * p9.at.size() + p9.w[0].min(p9.at.a).abs(), 1.0 * p9.predict(0.3) + 0.2 * x + 0.5 * p9.at.size() + 0.3 * p9.at.b + 0.6 * m5 + (0.66 * (f64::sin(0.62).mul_add(0.24, p9.at.a) * p9.rate.sin())))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.609, b: 0.14100000000000001 }), kink(Pair { a: 0.021, b: 1.051 }))]
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
