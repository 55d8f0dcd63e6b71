//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.551, -0.579, 0.821], pairs: vec![Pair { a: 1.351, b: -0.879 }, Pair { a: 0.511, b: -1.0990000000000002 }], scale: 0.521 }, Two { 0: 0.331, 1: -0.429 }), kink(Data { items: vec![1.7409999999999999, 1.9609999999999999, -1.0990000000000002], pairs: vec![Pair { a: -0.599, b: 0.701 }, Pair { a: -1.679, b: -0.969 }], scale: -1.649 }, Two { 0: -0.899, 1: -1.699 }))]
#[derive_grad(wrt(x))]
fn random_1000060(x: &mut Data, y: &Two) {
    let (p2, q3) = (apply(|u1| (0.12 * ((1.40 * x.pairs[1].a) - y.1.sin())), ((y.0 - y.1) / 1.54).sin()), (y.0 * y.0).sin().asinh());
    for (e4, f5) in x.items.iter().zip(x.items.iter()) {
        let mut k7: usize = 1;
        let mut m8: f64 = f64::cos((-(*f5)).mul_add((if f64::to_radians((-0.13)) < (0.25 * x.pairs[1].a) { 0.41 } else { 0.45 }), x.scale.cos()));
        {
            let s9 = &x.items[..2];
            for e10 in &s9[..2] {
                m8 -= f64::sin(((q3 - 2f64) + ((y.0 - y.1) / (1.5 + m8 * m8))));
                let o13: Option<f64> = s9.iter().copied().reduce(f64::max);
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
            let mut v3: Vec<f64> = x.iter().map(|e4| f64::sin((if (x[1] + y[0][0]).sin() < apply(|u5: f64| (0.50 * (x[1] * u5)).abs().tanh(), (-0.90)) { (if !(y[1][0] > (-0.16)) { y[1][1] } else { y[1][1] }) } else { ((-0.80) / 1.53) }))).collect();
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.011, [-0.929, 0.791, 1.4809999999999999], Some(0.671), Model { at: Pair { a: -1.159, b: 1.331 }, k: 0, rate: -1.0690000000000002, w: [-0.969, 0.101, 1.301] }), kink(1.871, [-0.249, -0.879, -0.539], Some(1.261), Model { at: Pair { a: 1.1909999999999998, b: 1.371 }, k: 0, rate: -0.049, w: [1.7309999999999999, 0.871, 0.911] }))]
#[derive_grad]
fn random_1000062(x: f64, y: &[f64; 3], mut z: Option<f64>, w: &Model) -> f64 {
    let p4: Data = Data { items: vec![(({ let b1 = f64::sin(0.47); 1.69 + b1 }) - f64::tanh(0.71)), (w.at.b - w.w[w.k % 3]).cos().copysign((0.66 * (w.k as f64).signum())), (if (0.20 * (w.at.size() - w.at.b)) > (w.rate + z.unwrap_or(0.7)).tanh() { (x * (w.k as f64)) } else { w.at.size().cos().copysign(w.predict(0.3).sin()) }).sin()], scale: (y[w.k % 3].tanh().rem_euclid(0.9) * (0.6 * f64::tanh(w.rate)).acos()), pairs: vec![Pair { a: w.at.size().cos().tanh().cos(), b: (1.01 / (1.5 + (0.25 * w.predict(0.3)) * (0.25 * w.predict(0.3)))) }, Pair { a: ((w.at.b + w.predict(0.3)) * (std::f64::consts::PI * x)).tanh(), b: apply(|u2| ({ let b3 = (w.rate + w.at.a).sin(); 2f64 + b3 }), y[0].min(y[w.k % 3])) }] };
    let mut ps5: [Pair; 2] = [(if (0.20 * (w.at.b + (p4.scale * p4.pairs[1].b))) >= f64::tanh((-0.91)) { w.at } else { (Pair { a: w.rate.tanh().powi(2), b: (0.59 * w.at.b).cos() }) }), Pair { a: (if w.k % 2 == 0 { w.w[w.k % 3].sin() } else { f64::fract(y[1]) }), b: (w.at.size() + z.unwrap_or(0.7)).tanh() }];
    let v6: [f64; 4] = [((w.at.a - w.at.size()) - (w.rate / (2.5 + w.at.size().sin().sin()))).cos(), (f64::sin(1.67) * (z.unwrap_or(0.7) / 1.51)).tanh(), f64::tanh(((0.82 - (w.k as f64)) + (1.2 + w.w[w.k % 3] * w.w[w.k % 3]).cbrt())), ((w.at.size() * w.at.b) / (2.5 + z.unwrap_or_else(|| (if f64::sin(0.63).min(y[1]) <= (w.at.a / 1.22) { w.at.a } else { w.rate })).sin())).tanh()];
    let mut n7: usize = 0;
    loop {
        if n7 >= 2 {
            break;
        }
        n7 += 1;
        let mut m8: f64 = ((1.3 + f64::sin(0.26) * f64::sin(0.26)).powf(ps5[n7 % 2].b.sin().tanh()) + ((n7 as f64) / (1.5 + (0.25 * w.at.size()) * (0.25 * w.at.size())))).sin();
        if ((n7 as f64) - w.at.a).tanh() >= (y[w.k % 3] * w.predict(0.3)).sin() {
            continue;
        }
        let mut p9: Pair = Pair { a: f64::min(y[n7 % 3].fract(), ((w.k as f64) - p4.scale).tanh()), b: 2f64.tanh() };
        let mut p10: Pair = Pair { a: p4.scale.atan().min((if w.k != 0 { p4.items[2] } else { p9.b })), b: (1.2 + x * x).ln() };
    }
    z = v6.iter().copied().reduce(f64::max);
    let mut v12: [f64; 2] = [((w.k as f64) / (1.5 + w.predict(w.at.a.atan2((1.5 + (p4.scale * p4.pairs[1].b).cos() * (p4.scale * p4.pairs[1].b).cos()))) * w.predict(w.at.a.atan2((1.5 + (p4.scale * p4.pairs[1].b).cos() * (p4.scale * p4.pairs[1].b).cos()))))).sin(), (1.2 + (0.25 * (w.at.size() - (p4.scale * p4.pairs[1].b))) * (0.25 * (w.at.size() - (p4.scale * p4.pairs[1].b)))).log10()];
    0.2 * w.at.b + 0.1 * y[2] + 1.4 * w.at.size() + 0.6 * w.predict(0.3) + 1.0 * w.w[w.k % 3] + 1.2 * p4.scale + 0.84
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.169, 0.07100000000000001, -0.489], pairs: vec![Pair { a: 0.521, b: -1.169 }, Pair { a: 1.511, b: -0.239 }], scale: -1.629 }, None, [0.671, 0.731, -1.199, 1.311]), kink(Data { items: vec![-1.679, 0.491, -1.5490000000000002], pairs: vec![Pair { a: 1.871, b: -0.939 }, Pair { a: -0.249, b: -1.399 }], scale: 1.9609999999999999 }, Some(-1.8590000000000002), [-0.659, -1.239, -1.8190000000000002, -0.469]))]
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
    for e8 in v1.iter_mut() {
        *e8 += (z[0] - (*e8)).sin();
        *e8 -= f64::sin(f6(h5.area().sin().copysign(h5.area().tanh())));
    }
    1.1 * h5.area() + -0.4 * y.unwrap_or(0.7) + 1.2 * z[1] + 1.0 * x.pairs[1].b + 1.1 * (x.scale * x.pairs[1].b) + 1.1 * v1[1] + (z[1] / (1.5 + (x.scale * x.pairs[1].b).sin() * (x.scale * x.pairs[1].b).sin())).to_radians()
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.8390000000000002, b: -0.849 }, k: 1, rate: -0.959, w: [0.291, -0.169, 1.271] }), kink(Model { at: Pair { a: 0.201, b: -1.7890000000000001 }, k: 1, rate: 1.861, w: [-0.429, 1.001, 2.001] }))]
#[derive_grad(wrt(x))]
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
                for i20 in 0..x.w.len() {
                    let mut m21: f64 = f64::cos(x2.size());
                }
            } _ => {
                let mut m22: f64 = (if x.k % 2 == 0 { r6.b.atan() } else { (x.at.b * x.at.a) }).sin();
            } }
        }
    } else {
        let mut m23: f64 = (f64::cos((-0.85)) / (1.5 + (h1.area() * std::f64::consts::PI).sin() * (h1.area() * std::f64::consts::PI).sin()));
    }
    Some(0.3 * x.rate + 0.3 * y3 + 0.5 * x.predict(0.3) + 0.3 * x2.b + x.predict(0.3).cos())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.589, -0.209, -0.179], [-0.549, 0.501, 1.4509999999999998], [-1.239, -0.389, -0.779, -0.299, 0.111]), kink([-1.8590000000000002, -0.819, 1.101, -1.5990000000000002], [-1.0290000000000001, 0.251, -1.709, -0.739], [-0.469, -1.3390000000000002, -0.089, 1.011]))]
#[derive_grad(wrt(x, y))]
fn random_1000067(x: &[f64], y: &Vec<f64>, z: &mut [f64]) -> Option<f64> {
    let x1 = checked(x.iter().enumerate().map(|(i2, e3)| (z[i2 % 3] / 1.95)).last().unwrap())?;
    if (y[2] * x1).tanh() <= (-x1) {
        return Some(0.2 * x1 + 0.0 * z[0] + -0.1 * y[2] + 0.9 * x[2] + (0.95 * (x1.sin() - (if (z[0] * y[1]).tanh() > x1 { 1.46 } else { std::f64::consts::PI }))));
    }
    let h5: Shape = if ({ let b4 = y[2]; b4 + b4 }).tanh() < (z[1] / 1.59) { Shape::Point } else { Shape::Circle { r: ((z[1] * x[1]) - x[2].fract()).cos() } };
    let a6: f64 = (0.25 * h5.area());
    let (p7, q8) = ((((x1 - a6) - (x1 * a6)) * ((x1 + y[1]) + (z[1] * x[2]))).cos(), f64::exp((-(0.1 + 1.49 * 1.49))).sin().max(z[2]));
    for (i11, e9) in x.iter().enumerate() {
        match i11 { 0 => {
            let mut m12: f64 = (-0.45);
        } k if k % 2 == 0 => {
            z.swap(0, 2);
            let a13 = (0.01 * ((x1.sin() - ((-0.43) * h5.area())) * ((x1 + p7) + (p7 / (1.5 + (*e9) * (*e9))))));
        } _ => {
            let a14: f64 = f64::cos((if !(i11 > 1) { h5.area() } else { (-0.62) })).powi(0).max((x[x.len() - 1 - i11] * a6).tanh().to_radians());
            let mut m15: f64 = (if x[i11].tanh() <= (q8 * a6).sin() { (((*e9) * y[i11 % 3]) / (1.5 + f64::sin((-0.14)) * f64::sin((-0.14)))) } else { ((p7 - x[(i11 + 1) % x.len()]) / (1.5 + (0.26 * p7).sin() * (0.26 * p7).sin())) }).tanh();
        } }
        let mut m16: f64 = (((std::f64::consts::PI - (-0.16)) + q8) - ((y[i11 % 3] - 0.0) + (-0.63))).cos();
        let f17 = |u18: f64| ((q8 * 2f64) - (x[i11] * 0.30)).sin().max(u18.hypot(x[i11]).sin());
    }
    for i19 in (1..=2).step_by(2) {
        let mut m20: f64 = q8;
    }
    Some(0.7 * p7 + -0.1 * q8 + 0.1 * x[0] + 0.1 * a6 + 1.2 * y[1] + 1.2 * x1 + y[0].clamp(-0.5, 0.75).sin())
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.031), kink(-1.0090000000000001))]
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
