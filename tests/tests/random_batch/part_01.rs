//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.229, 0.971, 1.541]), kink([0.961, -0.469, 0.881]))]
#[derive_grad]
fn random_2000010(mut x: [f64; 3]) -> Vec<f64> {
    let t2: (f64, f64) = ((0.12 * (({ let b1 = x[1]; x[1] + b1 }) * x[0].min(x[1]))), (x[1] / 1.91).tanh().exp_m1());
    for e3 in x.iter() {
        let v6: [f64; 2] = [f64::sin((-(-0.25))).max(x[1].sin()), x[1]];
    }
    if f64::sin(0.06) < t2.0.sin() {
        let mut o8: Option<f64> = if (0.80 * ({ let b7 = f64::sin(1.23); b7 + b7 })) < (t2.0 + t2.1).tanh() { Some((0.33 * ((t2.0 + x[1]) + x[0].copysign(t2.0)))) } else { None };
        let mut m9: f64 = t2.0.max((0.25 * o8.unwrap_or(0.7))).to_radians();
    } else if !((t2.1 + t2.0).cos() < x[1].asinh()) {
        let mut p11 = Pair { a: (x[1] - ((-0.32) - x[2])).tanh(), b: apply(|u10: f64| t2.1, x[1].fract()) };
        x[2] /= 1.2 + (t2.0 - 0.75).cos().abs();
    } else {
        let p12 = Pair { a: t2.1.cos().powi(3).mul_add((x[1] * x[1]).cos(), (x[2] + 0.45).cos()), b: (if f64::cos((t2.0 - x[0])) >= x[0] { x[1] } else { x[2] }) };
    }
    vec![0.1 * x[2] + 0.9 * t2.0 * t2.1.sin() + (t2.1.cos() - t2.0.clamp(-0.5, 0.75)), 0.8 * t2.0 * t2.1.sin() + -0.2 * x[2] + (0.50 * (({ let b13 = t2.1; x[0] + b13 }) / (1.5 + (x[1] / 1.92) * (x[1] / 1.92)))), 0.7 * x[2] + 0.8 * t2.0 * t2.1.sin() + 1.95]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 0.541, 1: -1.8590000000000002 }), kink(Two { 0: -0.789, 1: -1.879 }))]
#[derive_grad]
fn random_2000011(x: Two) -> Pair {
    for i1 in 0..3 {
        if (0.44 * ((i1 as f64) + x.1)) > (0.44 * ((i1 as f64) - x.1)) && i1 != 1 {
            break;
        }
        let a2: f64 = (0.02 * ((((-0.55) - (-0.57)) * ((x.0 - x.1) - (x.0 - x.1))) + ((x.0 + x.0) - (if x.1.max(0.0) > (x.1 - 1.30).sin() { 0.61 } else { x.1 }))));
    }
    let mut v3: [f64; 2] = [(f64::sin(1.08) + ((x.0 - x.1) - x.1)).cos(), ((x.0 - x.1) + (x.0 - x.1)).tanh().rem_euclid(0.9)];
    v3[0] -= (x.0.mul_add(({ let b4 = f64::sin(1.08); 2f64 + b4 }), (x.0 + (x.0 - x.1)).tanh()) * (x.0 - x.1)).sin();
    let o5: Option<f64> = if (x.0 * v3[1]).tanh() < (0.06 * ((x.0 - x.1) * x.0)) { Some(f64::tanh((if (v3[1] * x.0).cos() >= (0.0 * x.0) { (1.3 + x.1 * x.1).powf(v3[1].tanh()) } else { v3[1].cos() }))) } else { None };
    for e6 in v3.iter_mut() {
        *e6 *= f64::sin((0..4).map(|i8| (0.10 * ((o5.unwrap_or(0.7) - std::f64::consts::PI) - ((x.0 - x.1) + x.0)))).map(|it| it.sin()).product::<f64>());
        *e6 = ((x.0 - x.0).sin() - x.1.min(x.0).asinh());
    }
    for (i11, &e9) in v3.iter().enumerate() {
        'l15: for e12 in v3.windows(1) {
            let mut m16: f64 = ((e9 + (x.0 - x.1)) / (1.5 + (x.1 * x.0).tanh() * (x.1 * x.0).tanh())).sin().sin();
            m16 += f64::tanh((x.0 - x.1));
            let mut v17: [f64; 3] = [x.1.max(e12[0]).hypot((x.0 - x.1).tanh()).sin(), (0.20 * ((v3[v3.len() - 1 - i11] - (x.0 - x.1)) / (2.5 + (x.1 + x.0).tanh().sin()))), ((-o5.unwrap_or(0.7)) + (o5.unwrap_or(0.7) + x.1)).cos()];
        }
        let f18 = move |u19: f64| -> f64 { let mut m20: f64 = f64::cos(u19); for i21 in 0..3 { m20 += (i11 as f64).sin(); } m20 };
        'l23: for i22 in 0..i11 % 5 {
            let p24 = Pair { a: ((if !(i11 != 2) { 1.36 } else { 1.89 }) + (x.0 / 1.53)).cos(), b: ((-0.15) * (x.0 - x.1)).tanh() };
        }
    }
    let (s25, c26) = f64::cos((o5.unwrap_or(0.7) + (((x.0 - x.1) - (x.0 - x.1)) + v3[0].sin()))).sin_cos();
    for i27 in 0..3 {
        let mut m28: f64 = (o5.unwrap_or(0.7) / (1.5 + f64::sin(0.15) * f64::sin(0.15))).cos();
    }
    Pair { a: 0.6 * v3[0] + 1.5 * o5.unwrap_or(0.7) + -0.3 * s25 + -0.3 * x.1 + 1.0 * (x.0 - x.1) + 0.9 * c26 + (if !(c26 >= (if !((x.0 - o5.unwrap_or(0.7)).tanh() >= x.0) { (x.0 - x.1) } else { c26 }).tanh()) { (0.10 * c26) } else { (if let Some(x30) = o5 { f64::sin(1.23).max((x.0 - x.1).tanh()) } else { f64::tanh(({ let b29 = s25; b29 + b29 })) }) }).cos(), b: -0.4 * (x.0 - x.1) + -0.1 * x.1 + 0.9 * v3[1] + 1.2 * c26 + 1.1 * x.0 + 0.2 * o5.unwrap_or(0.7) + f64::cos(((x.0 - x.1).sin().min(c26) - (c26 + s25))) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.229, b: -0.919 }, [1.751, -0.569, 1.4309999999999998, -1.149], Model { at: Pair { a: 0.901, b: -0.139 }, k: 0, rate: 1.831, w: [-1.5790000000000002, 1.811, 0.251] }), kink(Pair { a: 1.031, b: -1.8390000000000002 }, [0.491, 0.551, -1.989, -0.909, 0.411], Model { at: Pair { a: -1.8190000000000002, b: -1.5290000000000001 }, k: 2, rate: -0.269, w: [1.4609999999999999, -0.539, -1.3190000000000002] }))]
#[derive_grad]
fn random_2000012(x: &Pair, y: &Vec<f64>, z: Model) -> f64 {
    let mut h1: Shape = Shape::Point;
    let mut p2: Pair = z.at.turned(z.at.a.asinh());
    let mut m4: f64 = (0.50 * ((x.b - x.b) / 1.79));
    let a11: f64 = match &h1 { Shape::Rect(x5, y6) => (m4 - y[1].abs()).sin(), Shape::At(x7) => (if (0.6 * f64::cos(z.predict(0.3)).sin()).asin() >= f64::sin(0.60) { p2.b.max((0.25 * h1.area())) } else { z.rate }), _ => repeated(|u9, u10| m4, (0.30 * z.rate).rem_euclid(0.9), z.k % 4) };
    {
        let r12 = &z.at;
        p2.b += z.at.b.sin();
        let mut p14: Two = Two((if (0.25 * (a11 * z.w[z.k])) <= x.size().sin().hypot(z.at.b).sin() { (x.a * (-0.55)) } else { ({ let b13 = z.rate; p2.a + b13 }) }).tanh(), r12.a.abs());
    }
    let mut v15 = z.w.to_vec();
    1.0 * x.size() + 1.5 * h1.area() + 0.2 * x.b + -0.4 * y[0] + -0.5 * z.w[0] + (0.50 * (v15[2].copysign(a11) + (if y[0].hypot(y[0]).cos() <= (y[z.k] + p2.b).sin() { v15[0] } else { p2.a })))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.459, 0.911, Model { at: Pair { a: 1.4909999999999999, b: 0.241 }, k: 1, rate: 1.791, w: [0.821, -0.739, -1.6090000000000002] }), kink(-0.129, -0.859, Model { at: Pair { a: 0.011, b: 0.341 }, k: 1, rate: 1.251, w: [0.741, 0.911, -1.0290000000000001] }))]
#[derive_grad]
fn random_2000013(x: f64, y: f64, mut z: Model) -> Option<f64> {
    if !(z.k % 2 == 0) {
        if (x / (2.5 + z.w[1].sin())) < ((z.k % 4) as f64) {
            return Some(-0.1 * z.at.size() + -0.4 * z.w[2] + 0.9 * z.rate + 1.0 * z.at.b + 1.3 * y + 0.0 * x + (z.rate / (2.5 + z.predict(0.3).sin().sin())).sin());
        }
    }
    z.at.b += ((z.k % 4) as f64).sin();
    for i1 in (0..0).rev() {
        if i1 % 2 == 0 {
            z.rate = ((z.at.b + z.rate) - (0.25 * z.predict(0.3)).mul_add(z.predict(0.3).tanh(), z.rate)).sin();
            break;
        }
        let mut v2: [f64; 2] = [(z.predict(0.3).sin().fract() / (2.5 + f64::sin(((-0.64) * (-0.15))).sin())); 2];
    }
    for i3 in (0..z.w.len()).step_by(2) {
        if i3 != 1 {
            for (i6, (&e4, f5)) in z.w.iter().zip(z.w.iter()).enumerate() {
                z.at.a = z.at.a + ((-0.06) - y).cos().copysign((if (if i3 % 2 == 0 { z.predict(0.3) } else { z.w[z.k % 3] }).tanh() >= z.rate.copysign(z.rate) { e4 } else { z.predict(0.3) }).cos());
            }
            z.w[1] *= (0.50 * x.hypot(f64::max((i3 as f64).tanh(), z.at.b))).sin();
            let mut v7: Vec<f64> = z.w.iter().map(|&e8| z.at.a.max(((z.k % 4) as f64)).abs()).collect();
        } else {
            let p9 = Pair { a: z.at.b, b: (z.at.a * x).sin() };
        }
    }
    Some(-0.1 * x + 0.0 * z.at.a + 0.8 * z.w[z.k % 3] + -0.3 * z.at.size() + 0.1 * z.predict(0.3) + (0.23 * z.at.a.mul_add((0.12 * (z.predict(0.3) + z.at.size())), z.at.size().sin())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.911, -1.8090000000000002, -1.8290000000000002], pairs: vec![Pair { a: -1.8290000000000002, b: -0.379 }, Pair { a: -1.459, b: -1.3390000000000002 }], scale: 1.4909999999999999 }), kink(Data { items: vec![0.671, -1.1090000000000002, 1.7009999999999998], pairs: vec![Pair { a: -0.629, b: -0.279 }, Pair { a: 1.7409999999999999, b: 1.511 }], scale: -0.219 }))]
#[derive_grad]
fn random_2000014(x: Data) -> f64 {
    let mut v1: Vec<f64> = vec![x.scale.max(x.scale).min(x.pairs[1].a.sin().clamp(-0.5, 0.75)); 2];
    let f2 = |u3: f64, u4: f64| (({ let b5 = u3; b5 + b5 }) / (1.5 + u3.cos() * u3.cos())).cos();
    let mut m6: f64 = (x.scale * x.pairs[1].b).tanh();
    m6 -= (if x.scale.atan() < f64::tanh((v1[1] + f2(x.pairs[1].a.cos(), (1.25 / 1.47)))) { (f2(f64::sin((-1.00)).mul_add(f2(m6, x.scale.min(x.items[2])).sin(), x.pairs[1].a.tanh()), (f2((x.items[2] - (x.scale * x.pairs[1].b)).sin(), (f2((x.items[1] * x.pairs[0].a).sin(), 0.51) * x.items[1]).sin()) - 0.92).sin()) / (1.5 + f64::sin((-0.46)) * f64::sin((-0.46)))) } else { ((x.scale * x.pairs[1].b) * x.scale) }).cos();
    for i7 in 0..4 {
        let mut v8: Vec<f64> = x.items.iter().map(|e9| (-(0.1 + f64::cos((x.scale * f2(((-0.54) + v1[i7 % 2]).tanh(), (0.80 * ((i7 as f64) / (2.5 + (i7 as f64).cos().sin())))))) * f64::cos((x.scale * f2(((-0.54) + v1[i7 % 2]).tanh(), (0.80 * ((i7 as f64) / (2.5 + (i7 as f64).cos().sin())))))))).exp()).collect();
        let mut k10: usize = 0;
        m6 /= 1.2 + f64::sin((0.50 * (if std::f64::consts::PI.clamp(-0.5, 0.75) <= f2((0.50 * f2(f64::sin(x.pairs[k10 % 2].a).max(x.pairs[1].a.tanh()), (1.2 + (i7 as f64) * (i7 as f64)).sqrt())), std::f64::consts::PI.hypot(x.scale).cos()).tanh() || k10 % 2 == 0 { 1.52 } else { f2(x.scale, std::f64::consts::PI.atan()) }))).abs();
    }
    v1[0] = ((m6 - m6) * f64::sin((-0.24)).copysign(x.items[0])).cos();
    m6 = m6 + ((1.07 - x.scale) + ((-0.53) * (x.scale * x.pairs[1].b))).tanh();
    let h11: Shape = Shape::Rect(f64::acos((0.6 * f64::sin(1.72))).abs(), m6);
    {
        let r12 = &mut m6;
        *r12 = ((*r12) * (x.scale * x.pairs[1].b).sin().cos()).sin();
    }
    let mut v13: Vec<f64> = v1.iter().map(|e14| ((*e14).sin() + (-0.71))).collect();
    if x.scale.sin() >= (2f64 + 1.10) {
        let mut k15: usize = 3;
        let o16: Option<f64> = if (0.13 - v13[k15 % 2]).cos() >= h11.area().cos() || k15 > 2 { Some(m6) } else { None };
        m6 = (h11.area() + h11.area()).tanh().abs();
    } else if (h11.area() - 2f64).sin() >= ((-0.53) - x.pairs[0].b).tanh() {
        for e17 in v13.iter() {
            m6 += (((x.scale * x.pairs[1].b) - v13[1]) * (*e17).cos()).sin();
        }
    } else {
        let mut m20: f64 = f64::cos(((x.scale - f2((0.20 * (std::f64::consts::PI - (x.scale * x.pairs[1].b))), (0.50 * x.pairs[0].a).tanh().exp_m1())) - f64::sin((-0.75)).exp2()));
    }
    1.4 * x.pairs[0].a + 0.5 * v1[1] + 0.3 * x.items[1] + 1.2 * (x.scale * x.pairs[1].b) + 0.7 * v13[0] + 0.0 * x.scale + m6
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.1190000000000002, b: -1.5690000000000002 }, k: 1, rate: 1.761, w: [-0.629, 0.751, -0.319] }, [-0.028999999999999998, 1.051, -0.679, -1.439, 1.6509999999999998]), kink(Model { at: Pair { a: 0.931, b: -0.449 }, k: 1, rate: 1.021, w: [0.501, -1.5890000000000002, 1.9809999999999999] }, [-0.779, 1.081, -0.159, -0.799, -0.149]))]
#[derive_grad]
fn random_2000015(mut x: Model, y: Vec<f64>) -> (f64, f64) {
    for i1 in (1..=x.k % 4).rev() {
        let m2: f64 = match x.k % 4 { 0 => {
            for i3 in 0..x.w.len() {
                let d4: f64;
                if ((i3 as f64) - ((x.k % 4) as f64)).sin() >= (x.at.b - x.w[i1 % 3]).tanh() || x.k > 0 {
                    d4 = ((i1 as f64).sin() + (x.w[i3] - x.at.a)).cos();
                } else {
                    {
                        let r5 = &mut x;
                        for i6 in (0..y.len()).step_by(1) {
                            r5.at.b *= ((r5.at.a - 1.63) * f64::to_radians(1.15)).tanh().sin().sin();
                            let a7: f64 = 0.0;
                            let o8: Option<f64> = checked(f64::tanh(r5.w[i1 % 3]).clamp(-0.5, 0.75));
                        }
                    }
                    d4 = ({ let b9 = (0.20 * (x.w[0] - x.predict(0.3))); x.at.size().tanh().atan2((1.5 + y[i3 % 3] * y[i3 % 3])) + b9 }).tanh();
                }
                let mut p10 = Pair { a: (0.26 * ((0.08 + x.at.b) + (x.at.a + (i1 as f64)))), b: (x.at.b - 1.43).tanh() };
                p10.b += (0.07 * ({ let b11 = ((x.predict(0.3) - x.at.size()) - (p10.a * (-0.79))).cos(); ((x.w[x.k % 3] * x.w[(i3 + 1) % x.w.len()]) / (2.5 + x.rate.min((0.25 * x.at.size())).sin())) + b11 }));
            }
            (0.47 * f64::powf((1.3 + x.at.a * x.at.a), f64::tanh(0.42))).cos()
        } 1 | 2 => {
            (if !(i1 % 2 == 0) { (x.at.b * y[i1 % 3]) } else { x.at.b.sin() }).tanh()
        } _ => {
            for (i14, &e12) in x.w.iter().enumerate() {
                if f64::rem_euclid(std::f64::consts::PI.sin(), 0.9) <= (if f64::sin(0.76) <= f64::powf((1.3 + (0.25 * x.predict(0.3)) * (0.25 * x.predict(0.3))), (0.25 * x.predict(0.3)).tanh()).cos() { e12 } else { e12 }) {
                    return (1.3 * x.at.b + -0.4 * e12 + 1.3 * x.w[i14] + 0.9 * x.at.a + 1.1 * y[i14 % 3] + 0.2 * x.at.size() + y[1].abs(), 0.9 * x.at.a + 0.8 * y[2] + 1.1 * x.w[(i14 + 1) % x.w.len()] + 0.9 * x.at.b + 1.2 * x.predict(0.3) + ((x.predict(0.3) + e12) + (if (x.at.a + 1.76).sin() < f64::cos((x.at.size() - x.rate)) { x.rate } else { y[i14 % 3] })).tanh());
                }
            }
            ((x.at.turned((0.20 * (x.at.size() - x.rate)))).a + (x.at.a / (2.5 + x.rate.sin()))).cos()
        } };
        if (std::f64::consts::PI * x.rate).sin() > ((x.k % 4) as f64).abs() {
            x.rate = ((x.k % 4) as f64).hypot((f64::sin((-0.60)).exp() + y[2].max(x.rate)).sin()).tanh();
            let mut ps15: [Pair; 2] = [Pair { a: 1.13, b: f64::abs(0.41) }, Pair { a: std::f64::consts::PI, b: m2.cos() }];
            let mut n16: usize = 0;
            while (i1 > 0) && n16 < 5 {
                n16 += 1;
                let t17: (f64, f64) = ((0.62 * (f64::atan2(ps15[x.k % 2].b.sin(), (1.5 + x.predict(0.3).tanh() * x.predict(0.3).tanh())) * (x.rate - x.rate))).sin(), (i1 as f64).sin());
            }
        } else if !(x.k > 2) {
            let mut m20: f64 = (((-0.67) - (i1 as f64)).atan() + (repeated(|u18, u19| (-0.58), (if ((x.k % 4) as f64) < (i1 as f64).sin() { std::f64::consts::PI } else { x.at.size() }).sin(), x.k % 4) - (m2 + x.rate))).cos();
        } else {
            let mut m22: f64 = (if (x.w[x.k % 3] - x.rate).tanh() > (x.at.b / (1.5 + m2 * m2)) { x.at.a.min(x.w[x.k % 3]) } else { sum_of(|u21: f64| (1.2 + (x.at.b.cos() % 1.7) * (x.at.b.cos() % 1.7)).recip(), &y[..]) }).fract();
        }
    }
    (1.0 * x.rate + 0.8 * y[x.k % 3] + -0.2 * x.at.a + -0.0 * x.w[0] + 0.6 * x.at.size() + ((x.rate * x.w[0]) + (x.at.size() + y[1])).cos(), 1.4 * x.w[x.k % 3] + 0.8 * x.at.size() + 0.6 * x.predict(0.3) + 0.2 * x.at.b + -0.3 * x.rate + (y[x.k % 3].copysign(0.53) - (x.rate * x.at.size())).cos())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.639, b: -1.709 }, [0.211, -1.5390000000000001, 0.381], -0.459, Pair { a: 1.9809999999999999, b: 0.021 }), kink(Pair { a: -1.0590000000000002, b: -0.799 }, [-1.399, -0.809, 1.591], -0.179, Pair { a: -1.0390000000000001, b: -1.5790000000000002 }))]
#[derive_grad(wrt(w))]
fn random_2000016(x: Pair, y: &Vec<f64>, z: &f64, w: Pair) -> f64 {
    let Pair { a: x1, b: y2 } = x.clone();
    let d3: f64;
    if f64::cos((x.size() - x.a)) <= (if !((0.50 * (w.a - (*z))) <= (y[2] * 0.33).cos()) { 1.28 } else { w.b }) {
        d3 = (f64::powi((0.60 * 1.95), 0) + f64::exp((-(0.1 + w.b * w.b))));
    } else {
        d3 = ((w.b - x.a) / (2.5 + f64::sin((w.b * w.b).cos()))).cos();
    }
    let o4: Option<f64> = if (x.a - d3).tanh() > (0.50 * (1.65 * y2)) { Some((*z)) } else { None };
    let mut m5: f64 = w.b.min(w.b).to_radians();
    let mut m6: f64 = ((0.25 * o4.unwrap_or(0.7)).hypot(x.a) - y[1].asinh()).tanh();
    1.2 * x.size() + -0.1 * m6 + 0.4 * o4.unwrap_or(0.7) + 0.3 * x.a + 1.3 * y2 + 1.1 * w.b + y[1]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.871, -0.119, -0.909, -1.8190000000000002, 1.091]), kink([0.891, -0.729, -1.5490000000000002, 1.501]))]
#[derive_grad]
fn random_2000017(x: &[f64]) -> f64 {
    if (x[2] + x[1]).tanh() >= f64::mul_add(x[2], x[1], x[1]).tanh() && (x[2] * std::f64::consts::PI).sin() > x[1] {
        let t1: (f64, f64) = ((x[0].sin() - x[1].max(x[1])).cos(), (0.25 * ((x[0] * x[0]) * x[0].tanh())));
    } else {
        {
            let s2 = &x[1..];
            'l6: for (i5, e3) in s2.iter().enumerate() {
                let mut m7: f64 = (0.44 * (f64::mul_add(f64::sin(0.0), (*e3), s2[(i5 + 1) % s2.len()]) - (i5 as f64).sin()));
                for i8 in 1..=1 {
                    if (i5 as f64).sin() > (0.25 * (s2[i8] * m7)) {
                        break;
                    }
                    if (0.50 * ((-0.07) * x[0])) < x[1] {
                        let m9: f64 = match i5 % 4 { 0 => {
                            f64::sin(s2.iter().filter(|it| **it > -0.34).map(|e10| s2[i5].clamp(-0.5, 0.75)).sum::<f64>())
                        } 1 | 2 => {
                            s2[i5]
                        } _ => {
                            match i8 { 0 => {
                                let mut v11: Vec<f64> = vec![(0.0 - (if (x[i5 % 3] + (*e3)).cos() < x[i8].tanh() || i5 != 2 { m7 } else { (i5 as f64) })).sin(), f64::tanh(({ let b12 = (*e3); b12 + b12 }).to_radians())];
                            } k if k % 2 == 0 => {
                                m7 -= f64::sin((-0.30));
                                m7 = (*e3).max(x.windows(2).map(|w13| w13[i5 % 2]).sum::<f64>().tanh());
                            } _ => {
                                let a14: f64 = (-0.32);
                                let mut ps15: [Pair; 3] = [Pair { a: (-(i5 as f64)).cos().max((a14 + (i8 as f64)).tanh()), b: (i8 as f64).cos() }; 3];
                            } }
                            1.41
                        } };
                        let o16: Option<f64> = Some((f64::tanh((-0.43)) * m7.sin()));
                        let mut v17 = s2.to_vec();
                    }
                }
                if (0.50 * ({ let b18 = m7; s2[i5] + b18 })) > (s2[i5] + (*e3)).cos() {
                    let mut n19: usize = 0;
                    while n19 < 0 && ((s2[(i5 + 1) % s2.len()] * x[2]).sin() < m7) {
                        let p20: Pair = Pair { a: (0.16 * ((m7 * s2[1]) - (s2[s2.len() - 1 - i5] - x[0]))), b: (if i5 > 2 { x[n19] } else { (i5 as f64) }).cos() };
                        n19 += 1;
                    }
                    if (1.2 + s2[s2.len() - 1 - i5] * s2[s2.len() - 1 - i5]).cbrt() <= (s2[0] / (2.5 + x[i5 % 3].sin())) && i5 != 1 {
                        let p21: Pair = Pair { a: (0.93 - ((*e3) * (*e3))).sin(), b: m7 };
                    } else {
                        m7 = (if (m7 - s2[0]).tanh() <= ((*e3) / (2.5 + s2[0].sin())) { x[i5 % 3] } else { s2[(i5 + 1) % s2.len()] }).mul_add((*e3).cos(), x[i5 % 3]).cos();
                    }
                } else if i5 % 2 == 0 {
                    m7 += f64::sin(s2[s2.len() - 1 - i5].tanh());
                } else {
                    m7 += ((i5 as f64) * m7).cos().min(x[i5 % 3].sin());
                }
            }
        }
    }
    0.7 * x[0] + 0.0
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.1809999999999998, 1.291, -1.0190000000000001], [[-1.7690000000000001, -0.809], [0.041, -0.259], [1.061, -0.319]], [-1.899, -0.019, -1.409, 0.801]), kink([0.081, -0.739, -1.3590000000000002], [[-1.1090000000000002, 1.7309999999999999], [0.971, 0.761]], [-0.529, -0.299, 1.9209999999999998]))]
#[derive_grad]
fn random_2000018(x: &mut [f64; 3], y: &[Vec<f64>], z: &mut [f64]) -> f64 {
    x[1] /= 1.2 + x[1].abs();
    let a1 = y[1][0];
    let mut m2: f64 = x[0];
    if (x[0] * z[1]).tanh() <= (0.25 * (y[0][1] * x[1])) {
        for e3 in z.iter_mut().rev() {
            *e3 -= (0.05 * ((m2 - 1.25) - (m2 * m2)));
            let v5: [f64; 2] = [(*e3), (0.6 * (y[1][0] - x[2]).sin()).atanh()];
            for i6 in (0..4).step_by(1) {
                let mut p7: Data = Data { items: vec![(v5[i6 % 2] + f64::atan2(m2, (1.5 + a1 * a1))).sin(), f64::max(a1.cos(), f64::log10((1.2 + x[2] * x[2]))), (m2 / (2.5 + f64::sin((-0.49)).sin())).cos().powi(0)], scale: f64::sin(1.16).max(0.10).max(m2.atan2((1.5 + (-0.98) * (-0.98)))), pairs: vec![Pair { a: m2, b: (m2 - y[i6 % 2][i6 % 2]).sin() }, Pair { a: (f64::atan(0.0) + (i6 as f64)).tanh(), b: y[i6 % 2][0].max(m2) }] };
            }
            if (v5[0] * (-0.85)).tanh() <= f64::sin(1.89).min(a1) {
                let t8: (f64, f64) = ((f64::tanh(0.18) - x[2].max(v5[1])).sin(), y[0][1].sin().to_radians());
                if v5[1] >= ((*e3) / 1.72) {
                    return -0.0 * y[0][0] + 0.1 * (*e3) + 0.8 * x[1] + 1.1 * a1 + 0.0 * v5[0] + 0.9 * m2 + f64::tanh((*e3)).clamp(-0.5, 0.75);
                }
                let flag9 = (1.32 - t8.1).sin() < (x[0] - (*e3)).cos();
            } else {
                m2 -= (0.07 * (((*e3) * m2) / (2.5 + (0.50 * (y[0][0] + m2)).sin())));
            }
            let mut n10: usize = 0;
            loop {
                if n10 >= 2 {
                    break;
                }
                n10 += 1;
                let mut m11: f64 = (0.0 * (*e3));
                x.fill(((m11 / (2.5 + v5[1].sin())) + f64::sin(1.90)).sin());
            }
        }
        let o12: Option<f64> = x.get(9).copied();
        m2 = o12.unwrap_or_default();
    } else if m2.tanh() >= (0.25 * (x[2] * a1)) {
        let mut m14: f64 = ((0.0 * m2) + (z[0] / (2.5 + x[0].sin()))).tanh();
        m2 += ((a1 / 1.63) - (a1 * x[0])).sin();
    } else {
        m2 += (0.07 * (y[1][1].sin() * (a1 * m2)));
    }
    m2 = (0.80 * m2.max(z[2]).hypot((z[2] + a1).sin()));
    if !(x[2] >= m2.max(m2)) {
        let mut m15: f64 = (a1.abs() * (m2 + x[2])).tanh();
    }
    0.0 * z[1] + 0.7 * a1 + 1.1 * m2 + 0.6 * x[2] + -0.3 * y[0][1] + 0.0
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![1.1809999999999998, -1.5990000000000002, 1.521] }, Data { items: vec![0.861, 1.011, -1.0090000000000001], pairs: vec![Pair { a: 0.541, b: -1.5590000000000002 }, Pair { a: -0.799, b: -1.919 }], scale: -1.889 }, 0, -0.079), kink(Shape::At { 0: Pair { a: 0.741, b: 0.681 } }, Data { items: vec![-1.2590000000000001, -0.109, 0.381], pairs: vec![Pair { a: 0.871, b: 1.4409999999999998 }, Pair { a: -0.799, b: 1.801 }], scale: -1.7590000000000001 }, 1, 0.921))]
#[derive_grad]
fn random_2000019(mut x: Shape, y: Data, z: usize, w: f64) -> f64 {
    let a1: f64 = 0.98;
    let mut o2: Option<f64> = y.items.first().map(|it| it * ((y.scale * y.pairs[1].b) - (z as f64)).sin());
    let mut m3: f64 = (0.09 * ((-0.46) + ((x.area() + y.scale) * f64::abs((-0.70)))));
    let mut v4: [f64; 3] = [((y.pairs[z % 2].a + a1) * w).cos(), a1, o2.unwrap_or_default()];
    let a5 = ((f64::abs(w) - y.items[z % 3]) - ((m3 + (-0.85)) + (x.area() + o2.unwrap_or(0.7)))).cos();
    let (s6, c7) = (((y.scale * y.pairs[1].b).sin().hypot(std::f64::consts::PI) * (y.scale - a5)) * (y.pairs[0].a / (2.5 + m3.sin())).sin().mul_add(f64::powi(f64::cos(1.81), 3), o2.unwrap_or(0.7).cos().cos())).tanh().sin_cos();
    if z % 2 == 0 {
        return 0.8 * a1 + 1.2 * s6 + -0.5 * (y.scale * y.pairs[1].b) + 0.9 * y.items[0] + 0.3 * v4[z % 3] + (0.22 * (a5.atan2((1.5 + c7 * c7)) - (if (x.area() + (-0.14)).tanh() <= ((z as f64) * y.scale).sin() { std::f64::consts::PI } else { o2.unwrap_or(0.7) })));
    }
    let mut m8: f64 = (((x.area().sin() % 1.7) - a5) / (1.5 + (0.18 * ((x.area() + (z as f64)) - y.scale.fract())) * (0.18 * ((x.area() + (z as f64)) - y.scale.fract())))).tanh();
    for i9 in (0..v4.len()).step_by(1) {
        m3 /= 1.2 + y.items[2].abs().abs();
        let m10: f64 = match z % 4 { 0 => {
            (m3.atan2((1.5 + v4[v4.len() - 1 - i9] * v4[v4.len() - 1 - i9])) * m8.copysign((0.25 * y.pairs[z % 2].a))).tanh()
        } 1 | 2 => {
            if (2f64 * w).sin() <= ((-0.49) * m3).cos() {
                m3 = ((w + w) + ({ let b11 = v4[z % 3]; v4[(i9 + 1) % v4.len()] + b11 })).tanh().copysign(f64::sin((if !(i9 % 2 == 0) { (-0.47) } else { v4[i9] })).copysign((m3 - x.area()).cos()));
                break;
            }
            (m3.max(v4[i9]) * ((i9 as f64) * (y.scale * y.pairs[1].b))).tanh()
        } _ => {
            let flag12 = x.area().cos() >= (std::f64::consts::PI / (1.5 + x.area().tanh() * x.area().tanh()));
            ((a5 - (z as f64)) * (z as f64).cos()).tanh()
        } };
    }
    m8 = ((c7 / (1.5 + (0.25 * y.pairs[z % 2].a) * (0.25 * y.pairs[z % 2].a))).cos() * (m3 + ({ let b13 = m8; y.items[z % 3] + b13 }))).cos();
    'l17: for (i16, &e14) in y.items.iter().enumerate() {
        m8 = m8 + (((s6 * w) * (a1 - 0.08)) + (0.20 * (w + x.area())).min((0.30 * m8).powi(2))).cos();
    }
    1.5 * c7 + -0.3 * m3 + 0.3 * y.pairs[z % 2].a + 0.9 * (y.scale * y.pairs[1].b) + 0.1 * x.area() + (w.cos() + y.scale.copysign(y.items[1])).sin()
}
