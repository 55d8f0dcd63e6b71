//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.179, [0.701, 1.9609999999999999, -0.949], Model { at: Pair { a: 1.4109999999999998, b: 0.101 }, k: 1, rate: 0.151, w: [-0.159, 1.371, 1.811] }), kink(1.301, [-0.619, -1.709, -0.989], Model { at: Pair { a: -1.979, b: 1.4209999999999998 }, k: 1, rate: -1.3290000000000002, w: [1.7109999999999999, 0.301, 0.121] }))]
#[derive_grad]
fn random_1000070(x: f64, y: &mut [f64; 3], z: &Model) {
    for i1 in 0..z.k % 5 {
        let d2: f64;
        if f64::asinh((-0.28)) > (z.at.size() / (1.5 + 2f64 * 2f64)).cos() {
            d2 = f64::to_radians((-0.49));
        } else {
            d2 = ((z.w[z.k % 3] * z.at.b) + (i1 as f64)).tanh();
        }
        (y[1], y[z.k % 3]) = (y[z.k % 3], f64::cos(((z.rate + 2f64) - z.rate.sin())));
    }
    (y[z.k % 3], y[z.k % 3]) = (y[z.k % 3], ((1.3 + x * x).powf(z.at.a.tanh()) - (z.at.size() + x)).tanh());
    let Pair { b: x3, .. } = z.at;
    let mut m5: f64 = f64::fract(0.22).tanh();
    m5 *= y[z.k % 3].sin();
    let mut idx6: [usize; 3] = [4, 3, 1];
    m5 = (z.at.a + (z.k as f64)).cos().tanh();
    match z.k { 0 => {
        let mut ps7: [Pair; 2] = [Pair { a: y[idx6[0] % 3].abs().to_radians(), b: f64::sin(1.47) }, Pair { a: x3, b: (0.25 * z.predict(0.3)) }];
    } k if k % 2 == 0 => {
        let mut v8: [f64; 3] = [((z.at.size() - m5) + (z.at.size() - m5)).sin(), (y[2] - x3).sin(), (-0.45)];
    } _ => {
        let mut k9: usize = 1;
        let mut v10: [f64; 3] = [((std::f64::consts::PI / (1.5 + z.at.b * z.at.b)) / 1.58); 3];
    } }
    let o11: Option<f64> = Some((0.25 * (z.at.b.mul_add((-0.34), z.rate) - (z.at.b / (2.5 + x.sin())))));
    let mut p12: Pair = z.at.clone();
    let mut h13: Shape = Shape::Circle { r: 1.70 };
    let f14 = |u15: f64, u16: f64| x3.sin().sin();
    let v17: [f64; 2] = [((z.predict(0.3) - x) + (z.at.a / 1.96)).tanh(); 2];
    p12.b -= (v17[z.k % 2].sin() * f64::fract(1.05));
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.881, b: -1.659 }, Data { items: vec![0.691, 1.501, -0.329], pairs: vec![Pair { a: 1.091, b: 1.1909999999999998 }, Pair { a: 0.001, b: 0.491 }], scale: -0.739 }, [[1.601, 1.7209999999999999], [-1.7890000000000001, -0.079]], [0.711, -1.0790000000000002, -0.028999999999999998, -0.209, -1.899]), kink(Pair { a: 1.001, b: -1.489 }, Data { items: vec![0.441, -0.649, 0.351], pairs: vec![Pair { a: 0.131, b: 1.561 }, Pair { a: 0.431, b: -0.319 }], scale: -1.7590000000000001 }, [[0.841, 0.811], [-1.209, -1.989], [-0.599, -1.989]], [-1.7690000000000001, 0.221, 1.4709999999999999, -1.7790000000000001]))]
#[derive_grad(wrt(w))]
fn random_1000071(x: Pair, y: &Data, z: &[[f64; 2]], w: Vec<f64>) -> Vec<f64> {
    {
        let r1 = &*y;
        let p2 = Two((if (0.50 * (y.items[0] * 1.59)) > ((r1.scale * r1.pairs[1].b) + (y.scale * y.pairs[1].b)).cos() || (r1.scale * y.pairs[1].a).tanh() >= f64::max(y.scale, (0.25 * y.pairs[1].b)) { r1.items[2] } else { r1.items[0] }).tanh(), f64::tanh((if (0.50 * (y.items[1] + r1.scale)) >= (x.size() - (y.scale * y.pairs[1].b)).cos() { x.a } else { x.size() })));
    }
    let (s3, c4) = ((y.scale * y.pairs[1].b).tanh().abs().powi(3) / 1.45).sin_cos();
    'l6: for i5 in 0..1 {
        let a7: f64 = y.scale.sin().powi(1);
        let flag8 = !(i5 != 0);
    }
    if f64::tanh((if (2f64 * s3).tanh() <= ({ let b9 = s3; y.scale + b9 }).cos() { 0.98 } else { y.pairs[1].b })) <= y.scale && (w[2] + (y.scale * y.pairs[1].b)).tanh() >= f64::cos(1.35) {
        return vec![0.2 * x.size() + 0.9 * z[1][0] + -0.4 * (y.scale * y.pairs[1].b) + 1.2 * w[1] + 0.9 * y.items[1] + 1.2 * x.b + (0.00 * ((y.pairs[0].a * y.scale) * ((y.scale * y.pairs[1].b) * w[1]))), -0.3 * s3 + 1.1 * x.a + 0.4 * w[1] + -0.1 * y.scale + -0.3 * z[1][1] + -0.1 * x.size() + y.pairs[0].b.sin(), 1.0 * y.pairs[1].b + -0.4 * y.items[2] + -0.2 * w[1] + 0.3 * z[0][0] + 0.3 * x.a + -0.3 * x.size() + (if (w[1] - c4).sin() > (0.25 * y.pairs[1].a).min(x.a) { y.pairs[0].b } else { s3 }).cos().sin()];
    }
    vec![0.2 * (y.scale * y.pairs[1].b) + -0.1 * y.pairs[1].a + 1.3 * x.size() + 0.3 * x.b + 1.5 * y.items[2] + 1.3 * z[0][0] + (if s3.fract() > y.scale.round().tanh() { ({ let b10 = y.items[2]; y.pairs[0].a + b10 }) } else { y.pairs[0].dot(&x) }).cos(), 0.0 * x.a + -0.4 * y.items[0] + 0.6 * c4 + 0.1 * y.pairs[1].b + 0.1 * y.scale + -0.2 * (y.scale * y.pairs[1].b) + (y.scale * y.pairs[1].b).cos().cos().tanh(), 0.0 * y.scale + 0.2 * y.items[0] + 0.4 * c4 + -0.4 * x.a + 1.4 * (y.scale * y.pairs[1].b) + 0.9 * s3 + (y.pairs[0].b / (1.5 + f64::sin(((-0.60) + 0.62)) * f64::sin(((-0.60) + 0.62)))).sin()]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }, -0.059), kink(Shape::Poly { 0: vec![-1.449, 0.881, 0.841] }, 1.2309999999999999))]
#[derive_grad]
fn random_1000072(x: &Shape, y: f64) -> Pair {
    if y > (x.area() - x.area()).cos() || y.sin().exp2() <= y.sin() {
        let p1: Data = Data { items: vec![y, y.cos().hypot(x.area().sin()), x.area()], scale: (0.25 * (x.area() / 1.91)).mul_add((1.04 + x.area()).tanh(), (0.66 * (y + (-0.80)))).tanh(), pairs: vec![Pair { a: ((y * x.area()) * (y / 1.01)).sin(), b: (0.20 * (x.area() - y)) }, Pair { a: x.area(), b: (0.50 * x.area()).cos() }] };
    }
    if (-y) <= (x.area() - x.area()).cos() {
        let mut m2: f64 = (y.abs() / (1.5 + (1.3 + f64::cos(x.area()) * f64::cos(x.area())).powf(x.area().sin().tanh()).sin() * (1.3 + f64::cos(x.area()) * f64::cos(x.area())).powf(x.area().sin().tanh()).sin()));
    } else {
        let mut v3: Vec<f64> = Vec::new();
        for i4 in 0..2 {
            v3.push(0.11);
        }
    }
    let f5 = move |u6: f64| -> f64 { let b7 = (u6 / (1.5 + u6 * u6)); if y.hypot(y).sin() > ((-0.45) - 1.03) { return b7; } (f64::to_radians(1.82) + 0.57) };
    let mut m8: f64 = f5(((-0.03) * y).sin()).tanh();
    m8 = (y + 0.40).signum().cos();
    if ({ let b9 = m8; y + b9 }).cos() >= (y - f5(f64::mul_add(m8, y, 1.60).tanh())).tanh() {
        m8 = (0.40 * (m8 - x.area())).asinh().cos() + m8;
        m8 += (1.2 + f64::tanh(f5((y + f5(f64::cos(1.37).rem_euclid(0.9))).sin())).mul_add(m8, 0.0) * f64::tanh(f5((y + f5(f64::cos(1.37).rem_euclid(0.9))).sin())).mul_add(m8, 0.0)).log10().cos();
    }
    m8 = m8 + ((x.area() * 1.38) * f5((1.2 + y * y).recip()).sin().hypot((-0.06))).cos();
    let mut v10: Vec<f64> = (0..3).map(|i11| f5((0.80 * (i11 as f64))).sin()).collect();
    let mut p12 = Model { w: [y, (-0.69), (0.91 * v10[0]).sin().min((0.33 * (f5(m8) + m8)))], at: Pair { a: (0.6 * f64::tanh(2.00)).acos().sin(), b: (-(0.1 + x.area().tanh() * x.area().tanh())).exp() }, rate: (f5(v10[2].atan()).cos() - v10[1].cos()), k: 1 };
    let f13 = move |u14: f64, u15: f64| (if u14.atan2((1.5 + u15 * u15)) >= u15.copysign(y) { u14.abs() } else { u14.asinh() });
    let a16 = p12.at.swapped_for(p12.rate).tanh();
    if p12.k % 2 == 0 {
        if let Some(e17) = p12.w.first() {
            let mut o18: Option<f64> = if (a16 / (1.5 + p12.at.a * p12.at.a)) <= f64::cos(f5(p12.predict(0.3).sin().sin())) { Some(apply(f5, (y - p12.predict(0.3)).tanh())) } else { None };
            m8 += ((1.52 - y) + o18.unwrap_or(0.7).tanh().min((-0.87))).tanh();
        }
    }
    Pair { a: -0.1 * a16 + 0.9 * v10[p12.k % 3] + 0.0 * y + 0.1 * p12.at.a + -0.4 * p12.w[2] + -0.1 * f5((y - 0.0).tanh()) + f64::copysign((a16 - p12.predict(0.3)).sin(), p12.w[0]), b: 0.5 * p12.at.b + -0.4 * f5(f64::abs(1.78)) + 1.4 * p12.rate + 0.6 * p12.w[1] + 0.2 * v10[1] + 1.3 * p12.at.a + (0.28 * ((1.51 - m8) - f64::sin((-0.54)).mul_add(p12.w[p12.k % 3], y))) }
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([5, 0, 6], [0.781, 1.1409999999999998, 1.301, 0.681, -1.5090000000000001], None), kink([1, 4, 4], [-1.7590000000000001, -1.2990000000000002, -1.129], Some(1.4409999999999998)))]
#[derive_grad]
fn random_1000073(x: &[usize], y: Vec<f64>, z: Option<f64>) -> Vec<f64> {
    if let Some(e1) = y.get(7) {
        let o2: Option<f64> = Some(y[0]);
        let f3 = |u4: f64| -> f64 { let mut m6: f64 = u4; for i7 in 0..3 { m6 += (0.12 * ((i7 as f64) * 1.93)); } m6 };
    }
    let p8: Pair = Pair { a: (z.unwrap_or(0.7).tanh().sin() - (-(0.1 + y[1] * y[1])).exp()), b: (y[x[1] % 3] + z.unwrap_or(0.7)).sin() };
    let o9: Option<f64> = y.get(9).copied();
    if z.unwrap_or(0.7).tanh().tanh() < (0.50 * y[1].mul_add(p8.size().sin(), y[x[1] % 3])) {
        let f10 = |u11: f64| (if (u11 * u11).sin() < u11.to_radians() && (u11 * p8.a).cos() >= u11.atan() { ((-0.86) - p8.b) } else { (p8.a - p8.a) }).tanh();
        let mut m12: f64 = -9.0;
        for i14 in (0..2).rev() {
            if p8.a.max(p8.size().tanh()) < 2f64.min(p8.size().cos()) {
                let mut v15 = y.to_vec();
                let mut v16: Vec<f64> = Vec::new();
                for i17 in 0..2 {
                    v16.push((f10(z.unwrap_or(0.7).cos().fract()) - y[x[0] % 3]).sin().abs());
                }
                let a19 = (0.44 * ({ let b18 = 2f64; z.unwrap_or(0.7) + b18 })).cos();
            }
            let a13: f64 = (p8.a / 1.06);
            m12 = m12.min(a13);
        }
        m12 = m12.sin();
        let mut v20: Vec<f64> = y.iter().map(|&e21| ((p8.a * 1.59) - f64::sin(e21)).tanh()).collect();
    }
    let flag22 = (o9.unwrap_or(0.7) + p8.size()).cos() < (0.66 * (1.40 - p8.b));
    let mut m23: f64 = ((2f64 - 0.05) + (p8.size() - (-0.73))).cos();
    let mut v24: [f64; 4] = [o9.unwrap_or(0.7).sin(), 1.79, ((0.83 + y[1]) + z.unwrap_or(0.7)).cos(), (p8.a * z.unwrap_or(0.7)).cos().rem_euclid(0.9)];
    let f25 = move |u26: f64, u27: f64| (p8.a.tanh() / (2.5 + (0.50 * (u27 + p8.a)).sin()));
    let p28: Data = Data { items: vec![p8.b, (p8.a + 0.48).sin(), p8.b.max(0.36).sin()], scale: (f64::abs(0.59) + ((-0.83) * (-0.73))).tanh(), pairs: vec![Pair { a: ((p8.b - m23) - (0.30 + y[2])).tanh(), b: ((-0.16) * p8.a).sin() }, Pair { a: ((v24[x[2] % 4] / 1.99) / 1.93), b: (0.6 * y[x[0] % 3].sin()).atanh() }] };
    if let Some(x29) = z {
        m23 = v24[x[1] % 4].min(({ let b30 = p8.size().sin(); p28.items[x[2] % 3] + b30 }).cos());
        let mut k31: usize = 3;
    } else {
        if (p8.a * y[x[0] % 3]).cos() <= (0.50 * (0..3).map(|i32| p8.size().cos()).sum::<f64>()) {
            let h33: Shape = Shape::Circle { r: ((-(-0.41)) + f64::sin(0.68).max((-0.46))) };
        } else {
            let mut m34: f64 = ((p28.pairs[x[1] % 2].b * 2f64) / 1.00).cos();
        }
    }
    vec![0.4 * y[x[2] % 3] + 1.2 * v24[0] + 0.4 * m23 + -0.0 * p8.b + -0.3 * f25((y[0] / 1.50), (p8.size() - v24[0]).tanh()) + -0.3 * z.unwrap_or(0.7) + (v24[1].tanh() / (1.5 + v24[2].ceil().sin() * v24[2].ceil().sin())), -0.1 * m23 + -0.1 * p28.scale + -0.3 * z.unwrap_or(0.7) + 1.1 * v24[1] + 0.8 * p28.items[0] + f64::tanh((if p8.a.cos() <= v24[0] { (o9.unwrap_or(0.7) + v24[x[0] % 4]) } else { (std::f64::consts::PI + std::f64::consts::PI) })), 0.4 * o9.unwrap_or(0.7) + -0.2 * (p28.scale * p28.pairs[1].b) + 0.5 * p28.pairs[1].a + 1.5 * z.unwrap_or(0.7) + -0.2 * v24[x[2] % 4] + (if (-(0.1 + p28.items[1] * p28.items[1])).exp() > (m23 + (p28.scale * p28.pairs[1].b)).cos() { 2f64 } else { p8.a }).sin()]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.429, b: 1.781 }, k: 0, rate: -0.699, w: [0.981, 1.9109999999999998, -1.5590000000000002] }), kink(Model { at: Pair { a: -0.189, b: 1.3809999999999998 }, k: 0, rate: -0.269, w: [-0.119, 1.1309999999999998, -1.5190000000000001] }))]
#[derive_grad]
fn random_1000074(x: Model) -> f64 {
    let mut m1: f64 = f64::sin(1.43).hypot(x.at.a.atan());
    let mut m2: f64 = f64::MAX;
    for i4 in (0..0).rev() {
        let a3: f64 = (0.25 * x.at.size());
        m2 = m2.min(a3);
    }
    m2 = m2.sin();
    let (s5, c6) = ((if x.k > 2 { 1.45 } else { x.at.a }) * (1.2 + x.at.size().sin() * x.at.size().sin()).cbrt()).sin().sin_cos();
    let mut k7: usize = 1;
    0.1 * s5 + -0.3 * x.rate + 0.6 * c6 + 0.6 * x.at.a + 1.93
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.751, 1.7309999999999999, 1.611, 0.601]), kink([0.831, -0.099, 0.201, 0.691]))]
#[derive_grad]
fn random_1000075(x: Vec<f64>) -> f64 {
    for e1 in x.iter().skip(1) {
        for i4 in 0..0 {
            if std::f64::consts::PI >= ((*e1) + 0.78).cos() {
                let mut ps5: [Pair; 2] = [Pair { a: (*e1), b: (*e1) }, Pair { a: 2f64, b: (*e1).tanh() }];
            } else {
                let mut v6 = x.to_vec();
                let a7: f64 = x[i4];
            }
        }
        let m8: f64 = if (*e1) <= x[1].sin() {
            ({ let b9 = ((*e1) / (1.5 + (*e1) * (*e1))); (*e1).ceil() + b9 }).cos()
        } else {
            (*e1).fract()
        };
        for i10 in 0..0 {
            let mut p12 = Model { w: [f64::cos(((if f64::sin((1.89 / 1.16)) < (if i10 > 0 { (*e1) } else { std::f64::consts::PI }) { x[i10] } else { x[i10] }) + x[i10].sin())), ((x[0] * (*e1)) / (1.5 + f64::sin(2f64) * f64::sin(2f64))).tanh(), (*e1)], at: Pair { a: ((i10 as f64) * m8).sin().min((0.6 * x[i10].tanh()).tan()), b: x.iter().rev().filter(|it| **it > -0.42).map(|e11| (*e11)).sum::<f64>().tanh() }, rate: (1.69 * f64::abs(1.33)), k: 1 };
            let o14: Option<f64> = if p12.at.size().sin().max((i10 as f64).cos()) < (if f64::sin((0.25 * (if (-(0.1 + p12.predict(0.3).sin() * p12.predict(0.3).sin())).exp() < (0.25 * (p12.rate * ((p12.k % 4) as f64))) { p12.at.size() } else { 0.98 }))) < ((-0.79) - 1.83) { (*e1) } else { p12.at.a }) { Some((x.iter().rev().map(|e13| p12.at.b).fold(f64::NEG_INFINITY, f64::max).max(-1.0) + (x[i10] + p12.at.b)).cos()) } else { None };
            let flag15 = (m8 - 0.0).tanh() <= (if (*e1).cos() <= ((i10 as f64) + m8).cos() { p12.at.a } else { (*e1) });
            p12.at.a = (p12.at.a * p12.at.size().cos()).sin();
        }
    }
    let mut ps16: [Pair; 2] = [Pair { a: (if !((0.6 * x[0].sin()).atanh() < (x[0] * 0.70).cos()) { x[1] } else { x[2] }).abs(), b: (x[1] + x[2]).tanh() }, Pair { a: repeated(|u17: f64, u18: f64| { let b19 = (0.30 * x[2]).rem_euclid(0.9); u17.max(x[0]).max(std::f64::consts::PI.tanh()) * b19.sin() }, (x[0] * x[1]).cos(), 2), b: (x[2] - x[0]).tanh() }];
    for i20 in (0..2).rev() {
        let mut p21 = Model { w: [(if (1.61 * ps16[i20].b).tanh() <= (x[i20] / (2.5 + f64::tanh(ps16[1].b).sin())) { (if ps16[0].b.tanh().fract() >= (if i20 > 1 { x[0] } else { x[1] }) { ps16[1].a } else { ps16[0].b }) } else { (0.33 - x[0]) }).tanh(), (-(0.1 + ps16[0].a.tanh() * ps16[0].a.tanh())).exp(), (((i20 as f64) * std::f64::consts::PI) - (i20 as f64)).cos()], at: Pair { a: ((x[2] - x[1]) * x[i20]).tanh(), b: f64::sin((i20 as f64)).atan2((1.5 + (i20 as f64).sin() * (i20 as f64).sin())) }, rate: ((i20 as f64) + ps16[i20].a).tanh().sin(), k: 1 };
    }
    1.0 * ps16[0].b + 0.5 * x[2] + (f64::tanh(0.84) - (0.6 * x[0].tanh()).tan())
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9409999999999998, -1.5990000000000002, -0.979], Shape::Rect { 0: 1.3909999999999998, 1: 0.341 }), kink([0.861, -1.379, 1.071, -1.8590000000000002], Shape::Point {  }))]
#[derive_grad]
fn random_1000076(x: &[f64], y: &mut Shape) -> f64 {
    let mut v1: [f64; 3] = [((x[1] - x[0]) + (if !(f64::sin(0.12) > (0.25 * (if f64::sin((if (0.20 * (y.area() - x[0])) < (0.25 * y.area()) || f64::tanh((x[2] + y.area())) < x[2].copysign((0.25 * y.area())) { 0.40 } else { x[0] })) >= (2f64 + x[1]).sin() { x[0] } else { y.area() }))) { (-0.97) } else { y.area() })).sin(), (0.03 * (y.area() * (x[0] - x[2]))), ((x[0] / (2.5 + f64::sin(x[0]))) / (2.5 + y.area().cos().cos().sin()))];
    let mut m2: f64 = (0.02 * ((y.area() - 1.97) * (v1[2] + v1[0])));
    m2 += (0.07 * (1.3 + x[1] * x[1]).powf(f64::sin(0.93).tanh()));
    v1[0] = (if !(((-0.03) + m2).cos() >= (if 2f64.cos().powi(3) > m2.to_radians() && (v1[1] / (1.5 + f64::sin(1.45) * f64::sin(1.45))) < y.area().cos().max(2f64) { x[1] } else { y.area() }).tanh()) { m2.tanh() } else { m2.to_radians() });
    m2 -= (0.15 * (0.20 * (x[1] - y.area())).mul_add(y.area().sin(), x[1]));
    v1[..2].copy_from_slice(&x[..2]);
    let mut ps3: [Pair; 2] = [Pair { a: x[0].tanh().tanh(), b: x[1].fract() }, Pair { a: (-(y.area() - m2)).cos(), b: (0.50 * (m2 + x[1])) }];
    let mut v4: Vec<f64> = Vec::with_capacity(2);
    for i5 in 0..2 {
        v4.push((-x[i5].clamp(-0.5, 0.75)));
    }
    let mut ps6: [Pair; 2] = [Pair { a: f64::sin((if !((1.61 - x[2]).tanh() < (0.50 * (m2 - x[2]))) { (1.3 + m2 * m2).powf(x[0].tanh()) } else { (if !((x[1] * v1[0]).tanh() <= (0.22 * ((-0.84) - y.area()))) { 0.52 } else { (-0.12) }) })), b: ({ let b7 = v4[0]; m2 + b7 }).tanh() }, ({ let q8: Pair = ps3[0]; q8.turned((m2 / (2.5 + y.area().sin().sin()))) })];
    m2 += (-(0.1 + (if !((0.50 * (x[0] - v1[1])) >= (0.66 * (v1[1] - (-0.07)))) { v1[1] } else { v4[1] }) * (if !((0.50 * (x[0] - v1[1])) >= (0.66 * (v1[1] - (-0.07)))) { v1[1] } else { v4[1] }))).exp();
    let mut o9: Option<f64> = Some(((if (x[0] + m2).tanh() <= (x[2] * (-0.42)).tanh() { (-0.41) } else { ps3[0].a }) - ((-0.56) - v4[0])).cos());
    let f10 = |u11: f64| -> f64 { let mut m12: f64 = sum_of(|u14| { let b15 = (0.50 * (u14 + x[2])); ((u14 - u11) - f64::to_radians(0.61)).cos() * b15.sin() }, &x[..]).cos(); for i13 in 0..3 { m12 += x[i13].sin(); } m12 };
    let o17: Option<f64> = o9.map(|x16| (x16 * ps3[0].b).cos());
    1.4 * f10((o17.unwrap_or(0.7) + m2).cos()) + -0.2 * v1[1] + 1.3 * y.area() + 1.4 * o17.unwrap_or(0.7) + 0.7 * ps6[0].a + 1.5 * o9.unwrap_or(0.7) + (0.11 * (o17.unwrap_or(0.7) + (ps6[0].a - v4[0])))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.491, -0.679], [1.8809999999999998, -0.679]], Model { at: Pair { a: -1.7790000000000001, b: -1.6090000000000002 }, k: 0, rate: 0.011, w: [1.9909999999999999, -0.779, 0.731] }, Pair { a: -1.5990000000000002, b: 0.701 }), kink([[1.061, -0.569], [1.521, 0.521]], Model { at: Pair { a: 0.891, b: -0.149 }, k: 1, rate: 0.371, w: [0.901, 1.1509999999999998, -1.5590000000000002] }, Pair { a: -0.299, b: 0.771 }))]
#[derive_grad]
fn random_1000077(x: [[f64; 2]; 2], y: &mut Model, z: Pair) -> Option<f64> {
    y.rate *= y.w.iter().copied().enumerate().step_by(2).map(|(i1, e2)| y.at.b).sum::<f64>().sin().sin();
    let mut ps3: [Pair; 2] = [y.at.clone(), (z - (Pair { a: ((y.rate - y.rate) * y.predict(0.3)).sin(), b: (if y.k != 0 { ((y.k % 4) as f64) } else { y.at.a }) }))];
    y.w[0] += (if y.k > 2 { (1.2 + z.a * z.a).cbrt() } else { (y.w[y.k % 3] + 0.0) }).cos();
    y.at.b = (y.at.b * z.size().cos().hypot(0.88)).sin();
    for e4 in &y.w[..3] {
        let a7: f64 = z.b;
        y.at.a = (y.at.a * y.at.b.to_radians()).sin();
        let flag8 = y.k % 2 == 0;
    }
    y.w[y.k % 3] = (2f64 - y.at.size()).sin().max((0.50 * (0.25 * y.at.size()).hypot(z.a)));
    if (ps3[0].a * z.a).tanh() < y.predict(0.3).sin().tanh() {
        return Some(0.0 * y.w[1] + -0.4 * y.at.size() + -0.5 * y.at.b + 1.2 * y.predict(0.3) + 0.0 * z.a + 1.1 * y.at.a + ((y.at.a * ((y.k % 4) as f64)) * (y.at.b - ((y.k % 4) as f64))).sin());
    }
    y.at.a = (y.at.a * y.at.size().cos()).sin();
    for (i10, e9) in y.w.iter_mut().enumerate() {
        *e9 -= y.at.b.tanh();
        'l12: for i11 in (i10 % 3..4).rev() {
            let mut m13: f64 = (x[0][y.k % 2] - y.at.size()).cos().floor();
        }
    }
    Some(0.5 * z.size() + 1.4 * y.rate + 0.3 * y.w[0] + 0.1 * z.b + -0.4 * y.at.b + 0.7 * y.at.size() + y.rate.max(y.at.b).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.639), kink(-1.669))]
#[derive_grad]
fn random_1000078(x: &f64) -> f64 {
    let d1: f64;
    if !((*x).fract() < ((*x) / (1.5 + (*x) * (*x)))) {
        let v2: [f64; 2] = [(((*x) - (*x)) / 1.22).tanh(); 2];
        let o3: Option<f64> = v2.first().map(|it| it * (0.20 * (*x).mul_add((*x), (*x))));
        d1 = (if (o3.unwrap_or(0.7) * 0.0) < (0.06 * (o3.unwrap_or(0.7) * (*x))) { v2[0] } else { v2[1] }).tanh().rem_euclid(0.9);
    } else {
        d1 = (*x);
    }
    if d1 <= f64::tanh((*x)) {
        let mut idx4: [usize; 3] = [0, 2, 0];
    } else {
        let mut m5: f64 = (*x);
    }
    -0.4 * d1 + -0.1 * (*x) + d1
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.1190000000000002, 1.9109999999999998, -0.269], Some(1.1909999999999998)), kink([-0.739, -1.159, -1.0290000000000001], Some(-0.859)))]
#[derive_grad]
fn random_1000079(x: [f64; 3], mut y: Option<f64>) -> f64 {
    let mut v1: [f64; 4] = [(if x[2] >= (0.6 * x[0].sin()).asin() || y.unwrap_or(0.7).sin().mul_add(x[1], x[1]).tanh() < (0.25 * (x[0] * x[1])) { (x[1] - x[2]) } else { y.unwrap_or(0.7).cos().tanh().exp_m1() }).sin(), ((y.unwrap_or(0.7) * y.unwrap_or(0.7)) - y.unwrap_or(0.7)).tanh(), x[2].mul_add(y.unwrap_or(0.7).tanh(), y.unwrap_or(0.7).tanh()).sin().min((0.25 * y.unwrap_or(0.7)).max((0.25 * y.unwrap_or(0.7)))), y.unwrap_or(0.7).sin()];
    let a2: f64 = (if f64::rem_euclid(v1[0].tanh(), 0.9) < v1[2] { v1[1] } else { y.unwrap_or_else(|| (0.50 * (0.25 * y.unwrap_or(0.7)).hypot(v1[2]))) }).abs();
    if (0.50 * (x[0] + v1[3])) >= x[2].sin() {
        let mut v3: Vec<f64> = x.iter().map(|e4| (*e4)).collect();
        let mut m6: f64 = (0.23 * (1.3 + f64::cos(v3[2].sin()) * f64::cos(v3[2].sin())).powf((({ let b5 = (0.25 * y.unwrap_or(0.7)); x[0] + b5 }) + v1[1].max((0.25 * y.unwrap_or(0.7)))).sin().tanh()));
    } else {
        let mut m7: f64 = f64::MAX;
        for e9 in v1.iter().rev() {
            let a8: f64 = f64::sin((x[1].fract() + (y.unwrap_or(0.7) * y.unwrap_or(0.7))));
            if a8 >= m7 { m7 = a8 + 0.5 * m7.sin(); }
        }
        m7 = m7.sin();
        let mut k10: usize = 3;
        if v1[k10 % 4].sin() >= v1[k10 % 4] || k10 % 2 == 0 {
            for i11 in 1..=k10 % 4 {
                if f64::sin((i11 as f64)) < a2.cos() {
                    break;
                }
            }
        }
    }
    let mut n12: usize = 0;
    loop {
        if n12 >= 4 {
            break;
        }
        n12 += 1;
        v1[0] /= 1.2 + (2f64 - x[2].cos()).abs();
    }
    let mut p13 = Data { items: vec![((a2 / 1.76) / 1.20), (x[2].max((-0.92)) - (y.unwrap_or(0.7) * x[0])).tanh(), a2.max(v1[1]).to_radians()], scale: f64::tanh(((x[1] * v1[0]) + (y.unwrap_or(0.7) - y.unwrap_or(0.7)))), pairs: vec![Pair { a: x[1].clamp(-0.5, 0.75).sin(), b: (a2 - v1[0]).sin() }, Pair { a: ((0.25 * y.unwrap_or(0.7)).mul_add(a2, y.unwrap_or(0.7).tanh()) * (y.unwrap_or(0.7) - x[1])).tanh(), b: v1[0] }] };
    if y.unwrap_or(0.7).tanh() <= (a2 * a2).cos() && (0.25 * (y.unwrap_or(0.7) / (2.5 + p13.pairs[0].a.cos().sin()))) > (0.25 * p13.pairs[1].a).max(y.unwrap_or(0.7).sin()) {
        p13.scale /= 1.2 + (1.63 + (a2 - p13.scale)).cos().abs();
        let mut n14: usize = 0;
        'l15: loop {
            if n14 >= 2 {
                break;
            }
            n14 += 1;
            'l17: for i16 in (1..=3).rev() {
                if (0.44 * ((i16 as f64) - v1[i16])) >= x[i16 % 3].sin() {
                    p13.scale /= 1.2 + (0.40 * ((p13.scale * p13.pairs[1].b) - p13.scale)).cos().abs();
                    continue;
                }
            }
            {
                let s18 = &mut v1[1..];
                s18[0] = (s18[0] * (0.6 * (p13.pairs[1].a + p13.items[n14 % 3]).sin().tanh()).tan()).sin();
                for (e19, f20) in x.iter().zip(s18.iter()) {
                    p13.scale /= 1.2 + ((*f20).asinh() + (2f64 * p13.pairs[n14 % 2].a)).sin().abs();
                }
            }
        }
    } else if y.unwrap_or(0.7).cos() < f64::tanh(p13.pairs[0].a).atan2((1.5 + p13.items[1] * p13.items[1])) {
        let mut m22: f64 = a2;
    } else {
        let mut m23: f64 = (p13.items[1] - a2).sin();
    }
    0.0 * x[1] + 1.0 * v1[0] + -0.2 * p13.pairs[1].a + 1.3 * y.unwrap_or(0.7) + 0.2 * p13.scale + 1.5 * p13.items[2] + (a2 - p13.scale).abs().tanh()
}
