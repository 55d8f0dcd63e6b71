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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([4, 4, 5], [0.211, -1.169, 1.821, 0.981], None), kink([1, 6, 4], [1.1709999999999998, -1.3490000000000002, -0.869, -0.479, -0.839], None))]
#[derive_grad(wrt(y))]
fn random_1000073(x: &[usize], y: Vec<f64>, z: Option<f64>) -> Vec<f64> {
    if let Some(e1) = y.get(7) {
        let o2: Option<f64> = Some(y[0]);
        let f3 = |u4: f64| -> f64 { let mut m6: f64 = u4; for i7 in 0..3 { m6 += (0.12 * ((i7 as f64) * 1.93)); } m6 };
    }
    let p8: Pair = Pair { a: (z.unwrap_or(0.7).tanh().sin() - (-(0.1 + y[1] * y[1])).exp()), b: (y[x[1] % 3] + z.unwrap_or(0.7)).sin() };
    let o9: Option<f64> = y.get(9).copied();
    if z.unwrap_or(0.7).tanh().tanh() < (0.50 * y[1].mul_add(p8.size().sin(), y[x[1] % 3])) {
        let f10 = |u11: f64| (if (u11 * u11).sin() < u11.to_radians() && (u11 * p8.a).cos() >= u11.atan() { ((-0.86) - p8.b) } else { (p8.a - p8.a) }).tanh();
        for i12 in (0..0).step_by(2) {
            if p8.a.max(p8.size().tanh()) < 2f64.min(p8.size().cos()) {
                let mut v13 = y.to_vec();
                let mut v14: Vec<f64> = Vec::new();
                for i15 in 0..2 {
                    v14.push((f10(z.unwrap_or(0.7).cos().fract()) - y[x[0] % 3]).sin().abs());
                }
                let a17 = (0.44 * ({ let b16 = 2f64; z.unwrap_or(0.7) + b16 })).cos();
            }
            let mut idx18: [usize; 3] = [0, 1, 2];
        }
        let mut m19: f64 = (0.25 * z.unwrap_or(0.7));
    } else {
        let mut v20: [f64; 4] = [(if (y[1] * o9.unwrap_or(0.7)).tanh() > (if let Some(x21) = z { (0.25 * z.unwrap_or(0.7)) } else { 1.62 }) { o9.unwrap_or(0.7) } else { p8.size() }).tanh().copysign(((-0.90) / (1.5 + p8.b * p8.b))), ((o9.unwrap_or(0.7) * 0.0) - 0.05), (0.05 * ((o9.unwrap_or(0.7) + (-0.58)) * p8.a)), (0.33 * (y[x[2] % 3].min(o9.unwrap_or(0.7).cos()) + (p8.a + y[1])))];
        let v22: Vec<f64> = vec![(z.unwrap_or(0.7).sin().sin().sinh() + (p8.b + p8.size())).cos(), (0.12 * (({ let b23 = y[0]; v20[x[0] % 4] + b23 }) * p8.a))];
    }
    let mut v24: [f64; 2] = [p8.size().tanh(), (z.unwrap_or(0.7) + p8.size()).sin().sin()];
    let mut m25: f64 = (0.6 * (if v24[x[2] % 2].tanh() >= v24[1] || ((0.60 * 2f64) % 1.7) >= v24[0].abs() { o9.unwrap_or(0.7) } else { p8.b }).sin().tanh()).atanh();
    m25 = (o9.unwrap_or(0.7) - p8.size()).cos().min(v24.iter().map(|&e26| o9.unwrap_or(0.7).sin()).fold(f64::NEG_INFINITY, f64::max).max(-1.0));
    let mut h28: Shape = if (0.50 * (p8.a + m25)) <= (-0.97) { Shape::Point } else { Shape::Poly(vec![((0.17 / (2.5 + f64::sin(f64::sin(o9.unwrap_or(0.7))))) * f64::sin(1.22).max(0.85)), ({ let b27 = (0.20 * (p8.b + o9.unwrap_or(0.7))); (p8.a - p8.a) + b27 }).sin(), f64::fract((-0.91))]) };
    let v29: [f64; 2] = [(0.50 * (0..3).map(|i30| z.unwrap_or(0.7).cos()).sum::<f64>()).max((v24[x[0] % 2] * h28.area()).tanh()), (p8.a.tanh() * f64::sin((-0.24)).atan2((1.5 + (-0.97) * (-0.97))))];
    v24[0] *= (y[x[2] % 3] + p8.b).cos().sin();
    for i31 in (0..2).rev() {
        m25 = m25 - ((p8.b + (-0.73)) + (v29[x[0] % 2] - o9.unwrap_or(0.7))).cos();
    }
    vec![0.2 * h28.area() + 0.9 * v29[x[1] % 2] + 0.8 * p8.b + 0.5 * o9.unwrap_or(0.7) + 0.6 * m25 + 0.7 * y[x[1] % 3] + (-(0.1 + std::f64::consts::PI.ceil() * std::f64::consts::PI.ceil())).exp(), -0.3 * h28.area() + 1.3 * o9.unwrap_or(0.7) + 0.3 * p8.b + -0.2 * m25 + -0.3 * v29[1] + 0.2 * p8.a + (0.10 * ((z.unwrap_or(0.7) - v24[x[0] % 2]) + (p8.b - o9.unwrap_or(0.7)))), 0.9 * p8.a + 0.6 * v29[0] + 0.4 * o9.unwrap_or(0.7) + -0.3 * p8.size() + -0.1 * y[0] + -0.4 * m25 + (y[x[1] % 3] * z.unwrap_or(0.7)).cos().min((0.50 * (v29[0] - y[2])))]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.489, b: -0.559 }, k: 2, rate: 1.821, w: [-0.309, -1.5590000000000002, -1.139] }), kink(Model { at: Pair { a: -1.0190000000000001, b: 0.051000000000000004 }, k: 2, rate: -1.899, w: [0.871, 1.091, 1.9409999999999998] }))]
#[derive_grad]
fn random_1000074(x: Model) -> f64 {
    let mut m1: f64 = f64::sin(1.43).hypot(x.at.a.atan());
    for i2 in x.k % 3..4 {
        if i2 % 2 == 0 {
            let mut v3: [f64; 2] = [f64::sin(1.45).hypot(x.at.a).tanh().powi(1), ((1.3 + x.at.a * x.at.a).powf(f64::tanh(1.79)) / (2.5 + f64::sin(((i2 as f64) + (-0.60)).tanh()))).tanh()];
        }
    }
    -0.3 * x.at.b + 0.0 * x.w[x.k % 3] + 0.4 * x.at.a + 0.4 * x.predict(0.3) + 1.1 * x.rate + x.at.size().cos()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.751, 1.7309999999999999, 1.611, 0.601]), kink([0.831, -0.099, 0.201, 0.691]))]
#[derive_grad]
fn random_1000075(x: Vec<f64>) -> f64 {
    for e1 in x.iter().skip(1) {
        let mut n4: usize = 0;
        while n4 < 0 {
            n4 += 1;
            if std::f64::consts::PI >= ((*e1) + 0.78).cos() {
                let mut ps5: [Pair; 2] = [Pair { a: (*e1), b: (*e1) }, Pair { a: 2f64, b: (*e1).tanh() }];
            } else {
                let mut v6 = x.to_vec();
                let a7: f64 = x[n4 % 3];
            }
        }
        let m8: f64 = if (*e1) <= x[1].sin() {
            ({ let b9 = ((*e1) / (1.5 + (*e1) * (*e1))); (*e1).ceil() + b9 }).cos()
        } else {
            (*e1).fract()
        };
        let mut n10: usize = 0;
        while n10 < 0 {
            n10 += 1;
            let mut p12 = Model { w: [f64::cos(((if f64::sin((1.89 / 1.16)) < (if n10 > 0 { (*e1) } else { std::f64::consts::PI }) { x[n10 % 3] } else { x[n10 % 3] }) + x[n10 % 3].sin())), ((x[0] * (*e1)) / (1.5 + f64::sin(2f64) * f64::sin(2f64))).tanh(), (*e1)], at: Pair { a: ((n10 as f64) * m8).sin().min((0.6 * x[n10 % 3].tanh()).tan()), b: x.iter().rev().filter(|it| **it > -0.42).map(|e11| (*e11)).sum::<f64>().tanh() }, rate: (1.69 * f64::abs(1.33)), k: 1 };
            let o14: Option<f64> = if p12.at.size().sin().max((n10 as f64).cos()) < (if f64::sin((0.25 * (if (-(0.1 + p12.predict(0.3).sin() * p12.predict(0.3).sin())).exp() < (0.25 * (p12.rate * ((p12.k % 4) as f64))) { p12.at.size() } else { 0.98 }))) < ((-0.79) - 1.83) { (*e1) } else { p12.at.a }) { Some((x.iter().rev().map(|e13| p12.at.b).fold(f64::NEG_INFINITY, f64::max).max(-1.0) + (x[n10 % 3] + p12.at.b)).cos()) } else { None };
            let flag15 = (m8 - 0.0).tanh() <= (if (*e1).cos() <= ((n10 as f64) + m8).cos() { p12.at.a } else { (*e1) });
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.219, -0.939], [-0.989, -1.5690000000000002]], Model { at: Pair { a: 1.591, b: 1.571 }, k: 1, rate: -1.959, w: [1.791, 0.491, -0.679] }, Pair { a: 1.8809999999999998, b: -0.679 }), kink([[-1.7790000000000001, -1.6090000000000002], [-1.459, 0.011]], Model { at: Pair { a: 1.9909999999999999, b: -0.779 }, k: 2, rate: -1.5990000000000002, w: [0.701, 1.061, -0.569] }, Pair { a: 1.521, b: 0.521 }))]
#[derive_grad(wrt(y, z))]
fn random_1000077(x: [[f64; 2]; 2], y: &mut Model, z: Pair) -> Option<f64> {
    y.rate *= y.w.iter().copied().enumerate().step_by(2).map(|(i1, e2)| y.at.b).sum::<f64>().sin().sin();
    let mut ps3: [Pair; 2] = [y.at.clone(), (z - (Pair { a: ((y.rate - y.rate) * y.predict(0.3)).sin(), b: (if y.k != 0 { ((y.k % 4) as f64) } else { y.at.a }) }))];
    y.w[0] += (if y.k > 2 { (1.2 + z.a * z.a).cbrt() } else { (y.w[y.k % 3] + 0.0) }).cos();
    y.at.b = (y.at.b * z.size().cos().hypot(0.88)).sin();
    for i4 in y.k % 3..4 {
        let a5: f64 = z.b;
        y.at.a = (y.at.a * y.at.b.to_radians()).sin();
        let flag6 = i4 % 2 == 0;
    }
    y.w[y.k % 3] = (2f64 - y.at.size()).sin().max((0.50 * (0.25 * y.at.size()).hypot(z.a)));
    if (ps3[0].a * z.a).tanh() < y.predict(0.3).sin().tanh() {
        return Some(0.0 * y.w[1] + -0.4 * y.at.size() + -0.5 * y.at.b + 1.2 * y.predict(0.3) + 0.0 * z.a + 1.1 * y.at.a + ((y.at.a * ((y.k % 4) as f64)) * (y.at.b - ((y.k % 4) as f64))).sin());
    }
    y.at.a = (y.at.a * y.at.size().cos()).sin();
    let mut n7: usize = 0;
    loop {
        if n7 >= 2 {
            break;
        }
        n7 += 1;
        'l9: for i8 in (n7 % 3..4).rev() {
            let mut m10: f64 = (x[0][y.k % 2] - y.predict(0.3)).cos().floor();
        }
    }
    Some(0.7 * z.a + 0.8 * y.at.size() + 1.4 * y.rate + 1.4 * y.w[0] + 0.2 * y.predict(0.3) + f64::fract(((-0.10) - (-0.33))))
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.619, 0.171, 0.131], None), kink([-1.8290000000000002, -0.939, 0.581], Some(0.731)))]
#[derive_grad]
fn random_1000079(x: [f64; 3], mut y: Option<f64>) -> f64 {
    let mut v1: [f64; 4] = [(if x[2] >= (0.6 * x[0].sin()).asin() || y.unwrap_or(0.7).sin().mul_add(x[1], x[1]).tanh() < (0.25 * (x[0] * x[1])) { (x[1] - x[2]) } else { y.unwrap_or(0.7).cos().tanh().exp_m1() }).sin(), ((y.unwrap_or(0.7) * y.unwrap_or(0.7)) - y.unwrap_or(0.7)).tanh(), x[2].mul_add(y.unwrap_or(0.7).tanh(), y.unwrap_or(0.7).tanh()).sin().min((0.25 * y.unwrap_or(0.7)).max((0.25 * y.unwrap_or(0.7)))), y.unwrap_or(0.7).sin()];
    let a2: f64 = (if f64::rem_euclid(v1[0].tanh(), 0.9) < v1[2] { v1[1] } else { y.unwrap_or_else(|| (0.50 * (0.25 * y.unwrap_or(0.7)).hypot(v1[2]))) }).abs();
    if (0.50 * (x[0] + v1[3])) >= x[2].sin() {
        let mut v3: Vec<f64> = x.iter().map(|e4| (*e4)).collect();
        let mut m6: f64 = (0.23 * (1.3 + f64::cos(v3[2].sin()) * f64::cos(v3[2].sin())).powf((({ let b5 = (0.25 * y.unwrap_or(0.7)); x[0] + b5 }) + v1[1].max((0.25 * y.unwrap_or(0.7)))).sin().tanh()));
    } else {
        for i7 in (1..=3).rev() {
            {
                let r8 = &mut v1[i7];
                *r8 /= 1.2 + f64::sin(0.40).abs();
                let f9 = |u10: f64, u11: f64| -> f64 { let b12 = a2.max(a2); if i7 != 2 { return b12; } f64::sin(((u10.clamp(-0.5, 0.75) + (u11 + u11)) + (a2.max(u10) * ((i7 as f64) * (i7 as f64))))) };
            }
            let mut n13: usize = 0;
            loop {
                if n13 >= 2 {
                    break;
                }
                n13 += 1;
                let mut k14: usize = 3;
                let mut ps15: [Pair; 3] = [Pair { a: 2f64, b: f64::sin(y.unwrap_or(0.7)).cos() }; 3];
            }
            let flag17 = (y.unwrap_or(0.7) + a2).sin() >= v1[3].copysign(v1[2]);
        }
        let mut k18: usize = 1;
        v1[1] /= 1.2 + std::f64::consts::PI.max(v1[k18 % 4].clamp(-0.5, 0.75)).abs();
    }
    if (-y.unwrap_or(0.7)).tanh() < a2.tanh() {
        return 1.2 * y.unwrap_or(0.7) + -0.4 * a2 + 1.3 * v1[1] + 0.9 * x[1] + f64::tanh(((x[1] * v1[0]) + (y.unwrap_or(0.7) - y.unwrap_or(0.7))));
    }
    if x[1].tanh().powi(4) >= (0.23 * (1.3 + v1[1] * v1[1]).powf(a2.tanh())) {
        for i19 in 0..1 {
            let mut m20: f64 = (y.unwrap_or(0.7) - std::f64::consts::PI).cos().cos().sin();
            let a21 = (1.63 + (std::f64::consts::PI.tanh() * (x[i19] / (1.5 + a2 * a2)))).tanh();
            let mut p22: Pair = Pair { a: (v1[i19] + a2).atan(), b: a21 };
        }
    } else if (1.94 + y.unwrap_or(0.7)).tanh() > (v1[1] / (1.5 + v1[1] * v1[1])) {
        let mut m23: f64 = (y.unwrap_or(0.7).cos().copysign(v1[3]) - a2.tanh()).sin().exp2();
    }
    0.9 * y.unwrap_or(0.7) + -0.3 * a2 + -0.4 * v1[3] + -0.0 * x[1] + (({ let b24 = 2f64; 0.89 + b24 }) / 1.75)
}
