//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.179, [0.701, 1.9609999999999999, -0.949], Model { at: Pair { a: 1.4109999999999998, b: 0.101 }, k: 1, rate: 0.151, w: [-0.159, 1.371, 1.811] }), kink(1.301, [-0.619, -1.709, -0.989], Model { at: Pair { a: -1.979, b: 1.4209999999999998 }, k: 1, rate: -1.3290000000000002, w: [1.7109999999999999, 0.301, 0.121] }))]
#[derive_grad]
fn random_1000070(x: f64, y: &mut [f64; 3], z: &Model) {
    for i1 in 0..z.k % 5 {
        let d2: f64;
        if f64::asinh((-0.28)) > (z.at.size() / (1.5 + 2f64 * 2f64)).cos() {
            d2 = f64::to_radians((-0.49));
        } else {
            d2 = ((z.w[z.k] * z.at.b) + (i1 as f64)).tanh();
        }
        (y[1], y[z.k]) = (y[z.k], f64::cos(((z.rate + 2f64) - z.rate.sin())));
    }
    (y[z.k], y[z.k]) = (y[z.k], ((1.3 + x * x).powf(z.at.a.tanh()) - (z.at.size() + x)).tanh());
    let Pair { b: x3, .. } = z.at;
    let mut m5: f64 = f64::fract(0.22).tanh();
    m5 *= y[z.k].sin();
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.209, b: 0.371 }, Data { items: vec![0.341, -1.5690000000000002, 1.021], pairs: vec![Pair { a: -0.769, b: 1.7109999999999999 }, Pair { a: 1.4909999999999999, b: -0.299 }], scale: 1.7109999999999999 }, [[-0.819, 0.891], [-1.649, -1.6090000000000002]], [-0.919, -0.969, 0.501, 0.931, 0.691]), kink(Pair { a: 1.371, b: -0.689 }, Data { items: vec![0.561, 0.081, -1.2990000000000002], pairs: vec![Pair { a: -1.1190000000000002, b: 1.511 }, Pair { a: -0.349, b: 1.6409999999999998 }], scale: 0.681 }, [[-0.159, -0.499], [-0.919, -0.059], [1.601, 0.971]], [-0.869, -0.269, 0.211, 1.021, 1.351]))]
#[derive_grad]
fn random_1000071(x: Pair, y: &Data, z: &[[f64; 2]], w: Vec<f64>) -> Vec<f64> {
    {
        let r1 = &*y;
        let p2 = Two((if (0.50 * (y.items[0] * 1.59)) > ((r1.scale * r1.pairs[1].b) + (y.scale * y.pairs[1].b)).cos() || (r1.scale * y.pairs[1].a).tanh() >= f64::max(y.scale, (0.25 * y.pairs[1].b)) { r1.items[2] } else { r1.items[0] }).tanh(), f64::tanh((if (0.50 * (y.items[1] + r1.scale)) >= (x.size() - (y.scale * y.pairs[1].b)).cos() { x.a } else { x.size() })));
    }
    let (s3, c4) = ((y.scale.sin() % 1.7) / 1.71).sin_cos();
    let mut ps5: [Pair; 3] = [Pair { a: (0.16 * (({ let b6 = (0.25 * y.pairs[0].a); (y.scale * y.pairs[1].b) + b6 }) - y.scale.abs())), b: x.b.cos() }; 3];
    let mut m8: f64 = f64::tanh(((if (2f64 * c4).tanh() <= ({ let b7 = s3; y.scale + b7 }).cos() { 0.98 } else { y.pairs[1].b }) + (y.pairs[1].b - w[2])));
    m8 /= 1.2 + (y.items[1].cos() % 1.7).abs();
    vec![1.2 * c4 + 0.9 * y.items[1] + 1.2 * (y.scale * y.pairs[1].b) + 0.3 * y.pairs[1].b + -0.2 * ps5[0].b + 0.5 * w[0] + (w[2].abs() + w[0].atan2((1.5 + y.scale * y.scale))).sin(), 0.1 * m8 + 0.7 * c4 + 1.2 * ps5[0].b + -0.3 * x.b + 1.4 * x.a + 0.3 * y.pairs[0].b + (y.scale * y.pairs[1].b).sin(), -0.3 * z[0][0] + -0.0 * c4 + 0.5 * ps5[1].b + 0.8 * m8 + -0.2 * s3 + 0.8 * w[0] + (x.a.fract() + y.items[0].asinh())]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: -1.209 }, -1.2790000000000001), kink(Shape::Point {  }, -0.349))]
#[derive_grad(wrt(x))]
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
    if x.area().sin() < (f5((0.20 * (m8 - x.area()))).tanh() % 1.7) {
        return Pair { a: 1.1 * x.area() + 1.0 * f5(0.0) + 0.1 * m8 + 0.6 * y + (0.6 * f64::tanh(1.54)).ln_1p().min((m8 + m8).cos()), b: 0.2 * y + 0.6 * m8 + 0.6 * x.area() + 0.3 * f5(f64::mul_add(m8, y, 1.60).tanh()) + (0.50 * x.area()).atan().sin().rem_euclid(0.9) };
    }
    let f9 = |u10: f64| -> f64 { let mut m11: f64 = u10.sin().rem_euclid(0.9); for i12 in 0..3 { m11 += (y + u10).cos(); } m11 };
    let v13: [f64; 3] = [(f64::sin(0.92) * m8); 3];
    let (s14, c15) = (-(0.1 + (0.50 * (y * v13[0])) * (0.50 * (y * v13[0])))).exp().sin_cos();
    m8 = (c15.atan2((1.5 + s14 * s14)) * f5(f5((v13[2] * v13[1]).cos()).tanh().powi(1)).to_radians()).tanh();
    let f16 = |u17: f64, u18: f64| u18.min(s14).sin();
    let mut k19: usize = 0;
    m8 += (y + f9(f16(f64::cos(m8.hypot(m8)), s14.sin()).tanh()).cos().max(f9(c15.atan()).sin())).cos();
    let v20: [f64; 4] = [(c15.abs() * (((k19 % 4) as f64) - f16(v13[1].max(v13[k19 % 3]), m8))).cos(); 4];
    for i21 in 1..=k19 % 4 {
        for i22 in (0..0).step_by(1) {
            let mut o23: Option<f64> = if v20[k19 % 4] > f64::sin(1.11).max((0.80 * (i21 as f64))) || i22 % 2 == 0 { Some(f64::max(v20[1].tanh(), v20[i21 % 4])) } else { None };
            let mut v24 = v13.to_vec();
        }
    }
    Pair { a: 0.1 * s14 + -0.1 * f16((y - 1.52).tanh(), v20[0].min((-0.87))) + 1.0 * v13[0] + -0.3 * f5(f64::cos((if (0.6 * y.tanh()).tan() > (0.0 + 1.16) { x.area() } else { (-0.35) }))) + 0.7 * m8 + -0.1 * v20[k19 % 4] + ((c15 * x.area()) - (s14 * 0.56)).tanh(), b: 1.2 * f5(0.45) + 0.5 * y + 1.4 * f9(v20[3]) + 0.6 * v13[1] + 0.8 * f16((0.50 * (((k19 % 4) as f64) + s14)), (0.80 * ({ let b25 = f64::sin(0.0); v20[2] + b25 }))) + 0.7 * m8 + (0.40 * ((v20[2] - m8) + 1.34)) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([4, 4, 5], [0.211, -1.169, 1.821, 0.981], None), kink([1, 6, 4], [1.1709999999999998, -1.3490000000000002, -0.869, -0.479, -0.839], None))]
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.489, b: -0.559 }, k: 2, rate: 1.821, w: [-0.309, -1.5590000000000002, -1.139] }), kink(Model { at: Pair { a: -1.0190000000000001, b: 0.051000000000000004 }, k: 2, rate: -1.899, w: [0.871, 1.091, 1.9409999999999998] }))]
#[derive_grad]
fn random_1000074(x: Model) -> f64 {
    let mut m1: f64 = f64::sin(1.43).hypot(x.at.a.atan());
    for i2 in x.k % 3..4 {
        if i2 % 2 == 0 {
            let mut v3: [f64; 2] = [f64::sin(1.45).hypot(x.at.a).tanh().powi(1), ((1.3 + x.at.a * x.at.a).powf(f64::tanh(1.79)) / (2.5 + f64::sin(((i2 as f64) + (-0.60)).tanh()))).tanh()];
        }
    }
    -0.3 * x.at.b + 0.0 * x.w[x.k] + 0.4 * x.at.a + 0.4 * x.predict(0.3) + 1.1 * x.rate + x.at.size().cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.431, 0.251, -1.949, 0.651, -0.419]), kink([1.311, 0.081, -0.739, 0.811]))]
#[derive_grad(wrt(x))]
fn random_1000075(x: Vec<f64>) -> f64 {
    for e1 in x.iter().skip(1) {
        let mut n4: usize = 0;
        while n4 < 0 {
            n4 += 1;
            if !(n4 % 2 == 0) {
                break;
            }
        }
        let mut m5: f64 = (*e1).sin();
        let o6: Option<f64> = if m5 < f64::exp((-(0.1 + 0.47 * 0.47))) && f64::sin(0.44) <= (x[0] - (*e1)).tanh() { Some((-0.68)) } else { None };
    }
    if (x[0] / (2.5 + f64::sin(x[2]))) > (0.50 * (x[1] - x[2])) {
        let mut m7: f64 = (0.6 * f64::sin(x[0].to_radians())).atanh();
        let p8: Two = Two((m7.max(x[2]) * (if (0.20 * x[2].mul_add(x[1], std::f64::consts::PI)) <= (if !((0.25 * (m7 * m7)) < (x[2] + m7).cos()) { m7 } else { m7 }) { 1.89 } else { x[2] })).sin(), x[2]);
    } else {
        let mut k9: usize = 1;
    }
    let mut h10: Shape = Shape::Circle { r: f64::hypot(x[0], x[0]).asinh() };
    let mut m11: f64 = (h10.area() * f64::abs(1.33)).cos();
    let o12: Option<f64> = if h10.area().sin().copysign(x[0]) > (-h10.area()).cos() { Some((x[2] + h10.area()).sin().fract()) } else { None };
    let p13 = Pair { a: (m11.abs() + (x[0] + h10.area())).tanh(), b: (x[0] + x[2]).tanh() };
    let mut p14: Pair = (-p13);
    let mut p15: Pair = (p13 * (x[2] * m11).tanh());
    {
        let s16 = &x[..2];
        if (o12.unwrap_or(0.7) - o12.unwrap_or(0.7)).cos() > (p14.b - p14.a).tanh() {
            let mut m17: f64 = f64::sin((0.12 * (p14.size() * p13.a)));
        }
    }
    0.4 * p15.a + -0.1 * h10.area() + 1.3 * p14.a + -0.1 * p14.size() + 1.1 * p13.size() + 0.7 * m11 + (p14.size() / (2.5 + m11.abs().sin())).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.961, -0.649, 1.561, -0.629, 1.831], Shape::At { 0: Pair { a: -0.799, b: -0.569 } }), kink([1.7409999999999999, 0.441, -1.969], Shape::Poly { 0: vec![0.531, -1.7590000000000001, -0.489] }))]
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
    let mut ps6: [Pair; 2] = [Pair { a: f64::sin((if !((1.61 - x[2]).tanh() < (0.50 * (m2 - x[2]))) { (1.3 + m2 * m2).powf(x[0].tanh()) } else { (if !((x[1] * v1[0]).tanh() <= (0.22 * ((-0.84) - y.area()))) { 0.52 } else { (-0.12) }) })), b: ({ let b7 = v4[0]; m2 + b7 }).tanh() }, ps3[0].turned((m2 / (2.5 + y.area().sin().sin())))];
    m2 += (-(0.1 + (if !((0.50 * (x[0] - v1[1])) >= (0.66 * (v1[1] - (-0.07)))) { v1[1] } else { v4[1] }) * (if !((0.50 * (x[0] - v1[1])) >= (0.66 * (v1[1] - (-0.07)))) { v1[1] } else { v4[1] }))).exp();
    let mut o8: Option<f64> = Some(((if (x[0] + m2).tanh() <= (x[2] * (-0.42)).tanh() { (-0.41) } else { ps3[0].a }) - ((-0.56) - v4[0])).cos());
    let f9 = |u10: f64| ((x[1] + x[1]) / (2.5 + f64::sin((u10 - x[2]).cos()))).cos();
    if (y.area() - f9(y.area().tanh())).cos() >= y.area().sin() {
        return 1.4 * ps6[0].b + -0.5 * y.area() + 0.8 * ps3[1].b + 0.4 * v4[0] + 0.5 * f9(f64::cos((if (-v4[1]) > v4[1].cos() { (-0.57) } else { f9((0.66 * (0.50 * f9(1.88)).hypot(0.95))) }))) + 0.2 * x[0] + f64::sin(ps6[0].a);
    }
    -0.4 * y.area() + -0.4 * o8.unwrap_or(0.7) + 1.2 * v4[0] + -0.1 * m2 + -0.4 * x[0] + -0.2 * ps6[1].a + (0.00 * ((f9(o8.unwrap_or(0.7).cos().hypot(x[1]).tanh()) * x[0]) * (y.area() + v1[0])))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.219, -0.939], [-0.989, -1.5690000000000002]], Model { at: Pair { a: 1.591, b: 1.571 }, k: 1, rate: -1.959, w: [1.791, 0.491, -0.679] }, Pair { a: 1.8809999999999998, b: -0.679 }), kink([[-1.7790000000000001, -1.6090000000000002], [-1.459, 0.011]], Model { at: Pair { a: 1.9909999999999999, b: -0.779 }, k: 2, rate: -1.5990000000000002, w: [0.701, 1.061, -0.569] }, Pair { a: 1.521, b: 0.521 }))]
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.419, 0.931, -0.579], Some(1.6809999999999998)), kink([-0.629, -0.759, -1.0090000000000001], None))]
#[derive_grad]
fn random_1000079(x: [f64; 3], mut y: Option<f64>) -> f64 {
    let mut v1: [f64; 4] = [(if x[2] >= (0.6 * x[0].sin()).asin() || y.unwrap_or(0.7).sin().mul_add(x[1], x[1]).tanh() < (0.25 * (x[0] * x[1])) { (x[1] - x[2]) } else { y.unwrap_or(0.7).cos().tanh().exp_m1() }).sin(), ((y.unwrap_or(0.7) * y.unwrap_or(0.7)) - y.unwrap_or(0.7)).tanh(), x[2].mul_add(y.unwrap_or(0.7).tanh(), y.unwrap_or(0.7).tanh()).sin().min((0.25 * y.unwrap_or(0.7)).max((0.25 * y.unwrap_or(0.7)))), y.unwrap_or(0.7).sin()];
    let mut m2: f64 = (if f64::sin((if f64::rem_euclid(v1[0].tanh(), 0.9) < v1[2] { 1.04 } else { v1[1] })) <= (0.50 * (x[1] - v1[2])) { v1[2].max(v1[0]) } else { y.unwrap_or(f64::sin((y.unwrap_or(0.7) / (1.5 + (0.25 * y.unwrap_or(0.7)) * (0.25 * y.unwrap_or(0.7)))))) });
    if let Some(x3) = y {
        m2 = v1[2].fract().max(y.unwrap_or(0.7).tanh());
    }
    let o4: Option<f64> = x.get(9).copied();
    if v1[3].atan() > (0.12 * (y.unwrap_or(0.7) - o4.unwrap_or(0.7))) {
        let mut p5 = Data { items: vec![(0.06 * ((m2 * y.unwrap_or(0.7)) / (2.5 + f64::sin(1.28).hypot(m2).sin().sin()))), x[2], (o4.unwrap_or(0.7).tanh().tanh().sinh() / (1.5 + x[0] * x[0]))], scale: (((-0.92) - x[1]) - (1.3 + y.unwrap_or(0.7).cos() * y.unwrap_or(0.7).cos()).powf(y.unwrap_or(0.7).sin().tanh())).sin(), pairs: vec![Pair { a: (0.50 * (if f64::cos((-0.28)) >= f64::sin(0.34) { (x[0] + v1[0]) } else { m2 })), b: (o4.unwrap_or(0.7) / (1.5 + y.unwrap_or(0.7).cos() * y.unwrap_or(0.7).cos())).sin() }, Pair { a: ((o4.unwrap_or(0.7) - x[2]) - (if (0.25 * (o4.unwrap_or(0.7) / (1.5 + o4.unwrap_or(0.7).cos() * o4.unwrap_or(0.7).cos()))) <= v1[0] { m2 } else { y.unwrap_or(0.7) })).cos(), b: (0.25 * (m2 * x[2])) }] };
    } else {
        let h10: Shape = if v1[3] >= (0.06 * (m2 * y.unwrap_or(0.7))) || v1[2] <= repeated(|u6: f64, u7: f64| { let b8 = (x[1] + u6).cos(); f64::round(x[1]).asinh() * b8.sin() }, (0.50 * (v1[0] - x[0])), 2) { Shape::Rect((y.unwrap_or(0.7) - o4.unwrap_or(0.7)).cos(), y.unwrap_or(0.7).sin().abs()) } else { Shape::Poly(vec![o4.unwrap_or(0.7).cos(), (0.25 * o4.unwrap_or(0.7)), ((0.25 * o4.unwrap_or(0.7)).min((0.25 * y.unwrap_or(0.7))) / (2.5 + f64::sin(({ let b9 = f64::sin((-0.10)); y.unwrap_or(0.7) + b9 }).cos())))]) };
        for i11 in 0..0 {
            v1[0] -= v1[i11].cos();
            let p12 = Pair { a: x[0], b: (y.unwrap_or(0.7) - (i11 as f64)).cos() };
            {
                let (l13, r14) = v1.split_at_mut(1);
                l13[0] -= l13[i11].sin();
                r14[0] += (1.94 + h10.area()).tanh().fract();
                l13[0] += 0.5 * r14[0];
            }
        }
        if v1[1].hypot(h10.area().cos()).cos() <= (y.unwrap_or(0.7) * m2).cos() {
            for e15 in v1.chunks(2) {
                let p18 = Pair { a: (0.25 * y.unwrap_or(0.7)), b: h10.area().tanh() };
            }
            if let Some(x19) = y {
                let mut m20: f64 = f64::copysign(x19, f64::sin(h10.area())).sin();
            }
        }
    }
    let mut p21: Data = Data { items: vec![(0.93 - m2).tanh(), (0.20 * (v1[0] + y.unwrap_or(0.7))), (0.40 * (v1[2] - o4.unwrap_or(0.7))).tanh()], scale: ((-0.36) + (x[0] - m2)).tanh(), pairs: vec![Pair { a: (x[1] + (x[2] * y.unwrap_or(0.7))).cos(), b: (y.unwrap_or(0.7) + v1[3]).sin() }, Pair { a: (0.01 * ((-o4.unwrap_or(0.7)) + (y.unwrap_or(0.7) * y.unwrap_or(0.7)))), b: o4.unwrap_or(0.7).sin().rem_euclid(0.9) }] };
    v1[0] = 0.42;
    if !(f64::max(y.unwrap_or(0.7).sin(), y.unwrap_or(0.7).tanh()) >= p21.scale) {
        return 1.2 * p21.scale + 1.2 * y.unwrap_or(0.7) + -0.1 * o4.unwrap_or(0.7) + -0.0 * x[0] + 1.0 * (p21.scale * p21.pairs[1].b) + 0.4 * m2 + v1[0].fract().clamp(-0.5, 0.75);
    }
    p21.scale = (p21.scale * (0.20 * ((p21.scale * p21.pairs[1].b) - p21.items[0]))).sin();
    (v1[2], v1[2]) = (v1[2], (0.24 * (f64::sin(y.unwrap_or(0.7).cos()) + p21.items[1])));
    p21.pairs[0].a += (0.01 * (if (0.20 * ((p21.scale * p21.pairs[1].b) + x[0])) > (x[0] * (-0.81)).cos() { (1.49 * p21.items[2]) } else { (p21.pairs[1].a * p21.items[2]) }));
    -0.4 * p21.items[2] + -0.2 * v1[3] + 0.6 * o4.unwrap_or(0.7) + 1.3 * (p21.scale * p21.pairs[1].b) + 0.6 * y.unwrap_or(0.7) + 0.9 * p21.pairs[1].b + (if (0.06 * (v1[0] * p21.pairs[1].a)) < v1[1].abs() { (p21.scale * y.unwrap_or(0.7)) } else { y.unwrap_or(0.7) }).cos()
}
