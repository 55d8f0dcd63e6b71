//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.989, Shape::Rect { 0: -1.439, 1: -1.0190000000000001 }, [1.1509999999999998, -1.5190000000000001, 1.4209999999999998], Data { items: vec![1.7109999999999999, 0.781, -0.429], pairs: vec![Pair { a: 0.501, b: 1.6809999999999998 }, Pair { a: 0.501, b: -1.6190000000000002 }], scale: 1.9209999999999998 }), kink(-0.189, Shape::Rect { 0: -0.389, 1: -0.459 }, [1.4009999999999998, -1.5690000000000002, -0.569], Data { items: vec![0.171, 0.191, -1.6090000000000002], pairs: vec![Pair { a: -0.999, b: 0.091 }, Pair { a: -0.509, b: -0.659 }], scale: -0.779 }))]
#[derive_grad]
fn random_2000260(x: &f64, y: Shape, z: &[f64; 3], w: Data) -> [f64; 2] {
    if ((*x) * (*x)).sin() < f64::rem_euclid((0.07 * w.pairs[0].a), 0.9) {
        return [0.7 * w.items[2] + 0.5 * w.scale + -0.1 * (*x) + 0.9 * y.area() + 1.4 * w.pairs[0].a + 0.4 * z[0] + w.items.iter().skip(1).map(|e1| (1.31 * (*x)).tanh()).map(|it| it.sin()).product::<f64>(), 0.6 * (w.scale * w.pairs[1].b) + 0.8 * z[2] + 1.3 * (*x) + 1.4 * w.scale + 1.5 * w.pairs[0].b + 1.5 * y.area() + ({ let b2 = z[1].cos(); w.scale + b2 }).cos()];
    }
    {
        let s3 = &w.items[..];
        let d4: f64;
        if (0.12 * (w.pairs[0].a - w.pairs[1].b)) > (w.scale - (w.scale * w.pairs[1].b)).cos() {
            d4 = ((s3[0] + z[2]) * w.items[1].tanh().exp_m1()).cos();
        } else {
            d4 = w.items[1];
        }
        match &y { Shape::Poly(x5) if s3[0].tanh() >= ((-0.71) / (2.5 + f64::sin(0.96).sin())) => {
            let mut o7: Option<f64> = if (*x).tanh() >= (*x).max(z[2]) { Some(1.90) } else { None };
            let f8 = |u9: f64, u10: f64| -> f64 { let mut m11: f64 = (if (d4 - w.scale).sin() > f64::tanh((d4 * w.scale)) { u10 } else { u9 }); for i12 in 0..3 { m11 += f64::sin((1.86 - u9)); } m11 };
        } Shape::At(x13) if (x13.a * x13.size()).sin() <= (0.20 * (d4 + y.area())) => {
            for e15 in z.chunks(1) {
                let mut m18: f64 = f64::tanh(x13.size()).hypot(w.pairs[0].dot(&*x13).tanh());
            }
        } _ => {
            let mut v19: Vec<f64> = vec![(0.03 * ((w.pairs[0].a - y.area()) * (w.scale / 1.34))); 3];
            (v19[2], v19[2]) = (v19[2], (0.15 * (w.scale + w.scale)));
        } }
        let mut m20: f64 = 0.75;
    }
    let mut m21: f64 = (0.01 * ((w.items[1] / 1.24) * (w.items[2] * (w.scale * w.pairs[1].b))));
    let p23: Model = Model { w: [y.area(), (m21.max(0.12) - w.scale).sin(), ((w.scale * w.pairs[1].b).sin().tanh() * z[1])], at: Pair { a: (({ let b22 = m21; (w.scale * w.pairs[1].b) + b22 }) / (1.5 + f64::sin((-0.08)) * f64::sin((-0.08)))).tanh(), b: (*x) }, rate: (1.2 + (0.40 * (w.pairs[0].b - w.items[0])) * (0.40 * (w.pairs[0].b - w.items[0]))).ln(), k: 1 };
    {
        let s24 = &z[..2];
        let mut n25: usize = 0;
        while n25 < 3 {
            n25 += 1;
            m21 = (m21 * (f64::sin(1.00) % 1.7)).sin();
            let &Model { at: x26, rate: y27, .. } = &p23;
            let v28: [f64; 3] = [(0.25 * (if x26.b > w.scale.sin() { (w.items[1] / (1.5 + p23.at.a * p23.at.a)) } else { x26.size() })); 3];
            m21 -= (0.35 * v28[p23.k]).cos().powi(4).sin();
        }
        m21 = ((if (0.22 * ((-0.02) + (w.scale * w.pairs[1].b))) > (p23.predict(0.3) * p23.at.size()).sin() { m21 } else { p23.at.a }) + f64::tanh(z[p23.k])).sin();
        for i29 in 0..1 {
            m21 = (0.25 * p23.at.size()).max(p23.predict(0.3).cos().cos());
        }
    }
    [-0.4 * w.scale + 0.9 * (w.scale * w.pairs[1].b) + -0.3 * p23.predict(0.3) + -0.1 * y.area() + 0.4 * m21 + (m21 - p23.at.a.sin()).tanh(), 0.2 * z[p23.k] + 0.4 * w.pairs[1].a + 0.4 * p23.rate + 1.3 * p23.at.a + 0.5 * p23.at.b + p23.predict(0.3).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.139, -0.119, -0.189]), kink([1.4009999999999998, -0.889, 0.551]))]
#[derive_grad]
fn random_2000261(x: [f64; 3]) -> f64 {
    let mut m1: f64 = ((x[1] * x[1]) / 1.68).cos();
    m1 *= (1.3 + m1 * m1).powf(m1.tanh()).tanh().tanh().sin();
    let mut v2 = x.to_vec();
    m1 += (1.44 + x[0].tanh()).tanh();
    for e3 in &x[..3] {
        let a6 = v2[2].sin();
        let mut p7: Two = Two(((a6 + v2[2]) / (2.5 + x[0].sin())).tanh(), x[2].sin());
        if (1.40 + p7.1).tanh() < (-(0.1 + p7.1 * p7.1)).exp() && (0.20 * f64::mul_add((*e3), m1, p7.0)) > ((-0.28) + m1).cos() {
            let o8: Option<f64> = if !((*e3) >= p7.0) { Some(((p7.0 - 1.31) - p7.1.max(a6)).sin()) } else { None };
            let mut k9: usize = 1;
        } else {
            v2[2] += (m1.tanh().powi(2) - (*e3).mul_add(0.30, p7.0)).cos();
            let a10: f64 = p7.0;
        }
        let t11: (f64, f64) = ((if (-(0.1 + p7.1 * p7.1)).exp() <= p7.0.asinh() { p7.0 } else { a6 }).cos(), ((*e3) - x[1]).to_radians().sin());
    }
    if v2[0].max(m1) > (v2[2] - m1).sin() {
        let a12: f64 = (m1 * x[2]).sin().abs();
        (v2[0], v2[1]) = (v2[1], m1.tanh());
    } else {
        let t13: (f64, f64) = ((0.25 * ((m1 + v2[1]) - (x[2] - m1))), x[0]);
    }
    m1 = m1 - f64::abs((0.50 * (x[1] * v2[1]))).sin();
    let mut ps14: [Pair; 2] = [Pair { a: (0.50 * (v2[2] * m1)).asinh(), b: v2[2] }, Pair { a: (f64::exp((-(0.1 + v2[1] * v2[1]))) / (2.5 + v2[2].tanh().sin())), b: m1.min(v2[1]) }];
    for i15 in 0..4 {
        let mut m16: f64 = (f64::powf((1.3 + m1 * m1), f64::tanh(f64::tanh(ps14[i15 % 2].b))) / (1.5 + ps14[i15 % 2].a.sin() * ps14[i15 % 2].a.sin())).cos();
        m16 += (m16 + (m16 / 1.46)).tanh();
    }
    1.2 * v2[1] + 1.3 * m1 + 0.8 * x[1] + -0.3 * ps14[0].a + ps14[0].b.tanh().abs()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1, 0, 3], -1.679, [2, 0, 1]), kink([0, 0, 6], 1.4609999999999999, [2, 0, 2]))]
#[derive_grad]
fn random_2000262(x: &[usize], mut y: f64, z: &[usize]) -> f64 {
    let mut v1: Vec<f64> = vec![((2f64 * y) * (2f64 + 0.22)).tanh(), (f64::sin(1.19) + 1.99), ({ let b2 = y.floor().tanh(); (1.99 / (2.5 + f64::sin(1.56).sin())) + b2 })];
    let f3 = move |u4: f64, u5: f64| ((u4 * u4) + u4.sin()).sin();
    let mut p6 = Pair { a: ((-0.35) + y).sin(), b: (-0.51) };
    let o7: Option<f64> = if p6.b >= ((-0.62) - p6.size()).tanh() { Some((f64::cos(0.93) * (-std::f64::consts::PI))) } else { None };
    let v8 = v1.to_vec();
    for (i11, (&e9, f10)) in v1.iter().zip(v1.iter()).enumerate() {
        let mut k12: usize = 1;
        std::mem::swap(&mut p6.b, &mut p6.a);
    }
    p6.b -= std::f64::consts::PI.atan().sin();
    let a13: f64 = (0.36 * (f64::tanh(0.31) + (0.25 - f3((0.50 * (p6.a * 1.71)), f64::abs(f3(p6.b.atan2((1.5 + v1[z[0] % 3] * v1[z[0] % 3])), o7.unwrap_or(0.7).cos().clamp(-0.5, 0.75))).sin()))));
    if f64::tanh(0.13) >= apply(|u14| { let b15 = f64::sin((if (1.31 - p6.b).cos() < std::f64::consts::PI.tanh() { v1[x[1] % 3] } else { (-0.49) })); (1.13 - 1.53) * b15.sin() }, v8[x[1] % 3]) {
        if !(f64::sin(1.61) <= f3((1.55 + v8[z[0] % 3]).sin(), v1[z[0] % 3].tanh()).atan()) {
            let (p16, q17) = (p6.a, (0.50 * (p6.a.sin() * (y + a13))));
            let mut n18: usize = 0;
            while n18 < 3 && (a13.abs() < o7.unwrap_or(0.7).tanh().tanh()) {
                n18 += 1;
                v1[0] = a13.max((p6.b * v1[0]).cos());
                {
                    let r19 = &mut y;
                    *r19 += (({ let b20 = p6.b; p6.size() + b20 }) * p6.b.tanh()).tanh();
                }
            }
            p6.scale(std::f64::consts::PI);
        }
        let mut g22: [[f64; 2]; 2] = [[((p6.b - f3((0.50 * (p6.a - v8[x[2] % 3])), (a13 / (2.5 + p6.size().tanh().sin())))) * (1.2 + std::f64::consts::PI * std::f64::consts::PI).cbrt()).tanh(), 0.5], [0.25, (if p6.size().cos() < (0.46 + p6.a).sin() { ({ let b21 = y; p6.size() + b21 }) } else { a13.sin() }).cos()]];
        if let Some(x23) = o7 {
            if f3((v1[x[2] % 3] * 0.0), (if (g22[0][z[1] % 2] + (-0.60)).cos() > f64::sin(v1.windows(2).take(2).map(|w24| f64::sin(1.19)).sum::<f64>()) { p6.b } else { x23 })).cos().max(1.33) < 1.09 {
                return 0.1 * o7.unwrap_or(0.7) + 1.4 * p6.b + 0.1 * f3((p6.a + p6.a).tanh(), v8[z[1] % 3]) + 1.5 * a13 + 1.1 * g22[x[2] % 2][z[0] % 2] + ((0.25 * o7.unwrap_or(0.7)).atan2((1.5 + p6.b * p6.b)) + p6.b).tanh();
            }
        } else {
            (v1[0], v1[z[2] % 3]) = (v1[z[2] % 3], (p6.b.max(0.28) - f64::cos((-0.01))).sin());
        }
    } else {
        let mut v25: Vec<f64> = v1.iter().map(|e26| (0.25 * (f3((a13 + 0.51).cos(), a13) * (-0.57))).atan2((1.5 + (if let Some(x27) = o7 { apply(|u28| { let b32 = f64::sin((if f64::sin(((-0.09) * 0.0)) <= (0.66 * (1.33 + p6.b)) && (0.25 * (p6.b * v8[z[0] % 3])) <= (a13 + v1[x[2] % 3]).cos() { (-0.98) } else { u28 })); (0.65 * (y.sin().powi(0) - (if sum_of(|u29: f64| { let b31 = (1.23 - v1[x[1] % 3]).cos(); f3(p6.b.atan(), ({ let b30 = std::f64::consts::PI; v1[0] + b30 }).tanh()).abs().sin() * b31.sin() }, &v1[..]).cos() < (2f64 * u28).sin() && (std::f64::consts::PI + p6.a).sin() > (-0.35) { v8[0] } else { (-0.62) }))) * b32.sin() }, f64::acos((0.6 * p6.a.tanh()))) } else { (-v1[z[0] % 3]) }) * (if let Some(x27) = o7 { apply(|u28| { let b32 = f64::sin((if f64::sin(((-0.09) * 0.0)) <= (0.66 * (1.33 + p6.b)) && (0.25 * (p6.b * v8[z[0] % 3])) <= (a13 + v1[x[2] % 3]).cos() { (-0.98) } else { u28 })); (0.65 * (y.sin().powi(0) - (if sum_of(|u29: f64| { let b31 = (1.23 - v1[x[1] % 3]).cos(); f3(p6.b.atan(), ({ let b30 = std::f64::consts::PI; v1[0] + b30 }).tanh()).abs().sin() * b31.sin() }, &v1[..]).cos() < (2f64 * u28).sin() && (std::f64::consts::PI + p6.a).sin() > (-0.35) { v8[0] } else { (-0.62) }))) * b32.sin() }, f64::acos((0.6 * p6.a.tanh()))) } else { (-v1[z[0] % 3]) })))).collect();
        let mut v33: Vec<f64> = v25.iter().map(|&e34| f3((e34 / (2.5 + f64::sin(f64::sin(1.12)))), (p6.size() + v1[0]).tanh()).tanh().abs()).collect();
    }
    let mut ps35: Vec<Pair> = vec![p6, (-p6)];
    0.8 * y + 1.1 * p6.size() + 0.7 * v8[1] + 0.7 * o7.unwrap_or(0.7) + 1.0 * p6.a + 0.6 * ps35[z[0] % 2].b + 1.22
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.3690000000000002, -1.3090000000000002, 0.851], Pair { a: 0.151, b: -0.479 }, (0.981, 0.181)), kink([1.821, 1.271, -1.239], Pair { a: 0.791, b: 0.741 }, (0.591, 0.161)))]
#[derive_grad]
fn random_2000263(x: [f64; 3], y: &Pair, z: (f64, f64)) -> f64 {
    let mut v1: Vec<f64> = x.iter().map(|e2| ((1.08 - (*e2)) * f64::sin(0.84).clamp(-0.5, 0.75)).cos()).collect();
    let mut ps3: [Pair; 2] = [y.clone(), ((*y) * ({ let b4 = x[1]; y.a + b4 }).cos())];
    let mut o5: Option<f64> = if (0.25 * ps3[1].b).copysign(v1[1]) <= z.1 { Some((ps3[1].b.sin().mul_add(x[2], y.size().cos()) / (2.5 + (ps3[1].b - v1[0]).sin().sin())).sin()) } else { None };
    let mut m6: f64 = f64::cos((((-(0.1 + y.b * y.b)).exp() - z.0.abs()) + (x[1].cos() - (if f64::sin((0.58 / (1.5 + ps3[0].b.cos() * ps3[0].b.cos()))) > z.1.clamp(-0.5, 0.75) { ps3[1].b } else { z.1 }))));
    let d7: f64;
    if f64::sin((1.77 / 1.24)) >= f64::powi(m6.sin(), 2) || (o5.unwrap_or(0.7) + z.1).cos() > (x[1] * y.b).tanh() {
        d7 = f64::cos(o5.unwrap_or(0.7)).sin().rem_euclid(0.9);
    } else {
        d7 = (z.0.max(v1[0]) / (2.5 + y.a.sin().sin()));
    }
    let mut p8: Two = Two((f64::sin(1.95).min(ps3[1].b.cos()) + d7.min(ps3[1].b.tanh())).cos(), (v1[2] * o5.unwrap_or(0.7)).tanh());
    let mut p9: Pair = Pair { a: ((z.1 / (2.5 + f64::sin(p8.0))) + (ps3[0].b - x[2])).sin(), b: (p8.0 - p8.1).sin().max(y.a) };
    let mut v10: Vec<f64> = v1.iter().map(|e11| (0.12 * (p9.a * (p8.0 - y.b)))).collect();
    p8.0 -= ((v10[0].tanh() % 1.7) / (1.5 + (0.33 * x[2].mul_add(0.75, z.0)) * (0.33 * x[2].mul_add(0.75, z.0)))).sin();
    let a16: f64 = (f64::cos((0.50 * ps3[1].b).ceil()).mul_add(y.size().cos().cos(), (if repeated(|u12: f64, u13: f64| { let b14 = ({ let b15 = p9.a; p8.0 + b15 }).tanh(); (p9.b.sin() - u12).cos() * b14.sin() }, f64::cos((y.size() * y.a)), 2) > (p8.1 + ps3[1].a).cos() { y.b } else { x[1] })) - (ps3[1].b - (-p8.0))).sin();
    p8.0 = p9.a;
    let (p18, q19) = (f64::sin(((p8.0 - p9.a) + ({ let b17 = x[2]; d7 + b17 })).cos()), y.b.fract());
    -0.2 * d7 + 0.4 * ps3[0].b + 0.7 * p8.1 + 0.7 * m6 + -0.4 * p18 + -0.1 * p8.0 + (if !((ps3[1].a - std::f64::consts::PI).sin() <= (if f64::sin((a16 * 0.31)) > 1.13 { q19 } else { v1[0] })) { a16 } else { f64::tanh(v10[1]).sinh() })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.761), kink(0.901))]
#[derive_grad]
fn random_2000264(mut x: f64) -> f64 {
    x = (f64::rem_euclid(x.sin(), 0.9) / (2.5 + f64::sin((x + x).cos())));
    for i1 in (0..2).step_by(2) {
        let mut v2: [f64; 4] = [(0.40 * ((x - x) - (-0.74))); 4];
        x = (x * f64::sin((v2[3] * v2[2]))).sin();
    }
    for i3 in (0..0).rev() {
        for i4 in (0..0).rev() {
            let v5: Vec<f64> = vec![x.fract(), (f64::sin(1.37) - x).tanh()];
            let mut v6: Vec<f64> = Vec::with_capacity(2);
            for i7 in 0..2 {
                v6.push(f64::sin(((i3 as f64) / (1.5 + f64::sin(1.95) * f64::sin(1.95)))));
            }
            v6[1] = ((-0.79) + x).tanh();
        }
    }
    0.6 * x + ((x + x) + x).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.199, b: -0.039 }, [0, 3, 5]), kink(Pair { a: -0.649, b: -0.059 }, [0, 3, 2]))]
#[derive_grad]
fn random_2000265(x: &mut Pair, y: &[usize]) -> f64 {
    for i1 in (0..2).rev() {
        let mut m2: f64 = (0.01 * ((x.size() * x.b) + (x.size() * x.size())));
        let mut p3: Two = Two((-0.0), f64::sin((-1.00)).max((-0.33)));
        let mut v4: [f64; 3] = [((0.40 * p3.0) - (p3.1 * std::f64::consts::PI)).cos(), (x.size() + f64::fract((p3.0 - p3.1).tanh())).cos(), (x.a - x.a).cos().min((x.a * x.b).cos())];
    }
    let mut v5: [f64; 4] = [((x.size() * (-0.82)) / (2.5 + x.a.sin())).sin(), ((x.b * 1.08) * f64::sin((-0.30))).cos(), x.a, 0.0];
    let mut p6: Pair = Pair { a: (v5[3].tanh() % 1.7).tanh(), ..*x };
    let mut m7: f64 = (x.b + p6.size()).cos();
    p6.b = f64::sin(x.a.sin());
    let mut v8: Vec<f64> = vec![(x.b.cos() + ((-0.34) / (2.5 + x.size().tanh().sin()))); 3];
    if let Some(e9) = v8.first() {
        m7 *= ((v5[y[0] % 4] - p6.a) / (2.5 + f64::sin((1.54 / (1.5 + v5[2] * v5[2]))).sin())).tanh().sin();
    }
    if f64::sin((-0.86)).max(p6.a) >= (0.50 * (v5[y[1] % 4] + m7)) {
        return 1.4 * m7 + -0.2 * x.a + -0.3 * p6.b + 0.8 * x.b + 1.1 * v8[y[1] % 3] + 1.3 * p6.size() + (0.50 * f64::to_radians((0.50 * p6.size())));
    }
    if f64::sin(0.42) >= p6.a.sin() {
        let mut h10: Shape = Shape::At(Pair { a: (x.size() - m7).tanh().tanh(), b: f64::tanh((-0.88)).rem_euclid(0.9) });
        p6.a *= (0.50 * ((v5[y[2] % 4] - v5[y[1] % 4]) / 1.08)).sin();
        let mut v11: Vec<f64> = Vec::with_capacity(2);
        for i12 in 0..2 {
            v11.push(f64::sin(x.a));
        }
    }
    let a13 = (0.20 * ((p6.b * p6.b) - p6.b.tanh().exp_m1()));
    {
        let r14 = &mut p6;
        m7 = ((-(0.1 + v5[1] * v5[1])).exp() - 0.62);
    }
    0.5 * p6.a + 1.2 * x.b + 1.2 * m7 + 0.6 * a13 + -0.2 * p6.b + v8[y[0] % 3].max(f64::atan2(f64::sin(0.23), (1.5 + a13 * a13)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None, Data { items: vec![-0.729, 1.4309999999999998, 1.2009999999999998], pairs: vec![Pair { a: -0.839, b: -0.289 }, Pair { a: -0.989, b: 1.8809999999999998 }], scale: -1.7790000000000001 }, 0.581, [[1.051, 0.411], [-0.929, -0.259]]), kink(Some(-1.8090000000000002), Data { items: vec![1.1409999999999998, 0.021, -1.669], pairs: vec![Pair { a: 0.661, b: 0.281 }, Pair { a: 0.611, b: -1.2590000000000001 }], scale: -1.379 }, -0.819, [[-0.219, -0.369], [1.4809999999999999, -0.339]]))]
#[derive_grad(wrt(y, z, w))]
fn random_2000266(x: Option<f64>, y: &mut Data, z: f64, w: &[Vec<f64>]) {
    let mut h2: Shape = if f64::asinh(0.79) > (0.50 * (y.items[2] + y.scale)) { Shape::Rect(((y.scale - 1.06) * (y.pairs[1].b - z)).sin(), (if !((y.pairs[0].a - y.scale).tanh() <= y.items.iter().map(|&e1| e1).sum::<f64>().cos()) { w[1][0] } else { w[1][0] })) } else { Shape::Circle { r: (w[0][1].to_radians() * (y.scale * y.pairs[1].b)).tanh() } };
    for row3 in w.iter() {
        let mut p4: Data = Data { items: vec![((-0.32) - y.items[1]).fract(), (f64::tanh(y.items[1]) - f64::sin(h2.area()).cos()), y.pairs[0].b.cos()], scale: ((w[1][1] + x.unwrap_or(0.7)) - 1.55).sin(), pairs: vec![Pair { a: (((y.scale * y.pairs[1].b) / (2.5 + row3[1].sin())) - (y.pairs[0].b * row3[1])).tanh(), b: (if (y.items[1] + w[0][1]).tanh() >= f64::tanh((z + (y.scale * y.pairs[1].b))) { w[1][0] } else { std::f64::consts::PI }) }, Pair { a: (z * w[0][0]).cos(), b: (1.3 + y.items[0] * y.items[0]).powf((y.scale * y.pairs[1].b).cos().tanh()).cos() }] };
        let z = ((y.scale - p4.scale) / (2.5 + (0.50 * (y.items[2] + y.items[0])).sin())).sin();
    }
    let mut ps5: [Pair; 3] = [Pair { a: ((0.50 * h2.area()).atan() / 1.48), b: (0.12 * (h2.area() - x.unwrap_or(0.7))) }; 3];
    y.scale -= (y.items[1] / 1.42).sin();
    let mut p9 = Model { w: [((if y.pairs[1].a.tanh().asinh() >= h2.area().tanh() { x.unwrap_or(0.7) } else { 0.0 }) + f64::sin(0.45)).cos(), y.items[1].tanh(), h2.area().tanh().tanh().abs()], at: Pair { a: ((0.6 * y.pairs[0].a.cos().tanh()).tan() / (2.5 + repeated(|u7, u8| w[0][1], y.scale.sin(), 2).sin())), b: f64::sin((w[1][1] - x.unwrap_or(0.7))) }, rate: (0.6 * f64::tanh(z)).atanh(), k: 1 };
    p9.w[p9.k % 3] = (0.18 * ((0.85 / (1.5 + p9.at.b * p9.at.b)) + (y.pairs[0].b + y.scale)));
    let mut k10: usize = 3;
    if !(p9.k % 2 == 0) {
        p9.at.a /= 1.2 + (0.66 * (0.18 - y.scale)).abs();
    } else if f64::sin((1.36 * (-0.85))) > p9.rate {
        {
            let r11 = &mut p9.w[p9.k % 3];
            *r11 = (*r11) + ((y.scale * y.pairs[1].b) + (-(0.1 + ((p9.k % 4) as f64) * ((p9.k % 4) as f64))).exp()).sin();
            for &e12 in y.items.iter() {
                let mut k15: usize = 3;
                if let Some(x16) = x {
                    let mut m17: f64 = f64::sin(f64::exp((-(0.1 + (0.50 * p9.at.size()) * (0.50 * p9.at.size())))));
                } else {
                    let mut n18: usize = 0;
                    while (x.unwrap_or(0.7).cos() > f64::sin(0.43).powi(0)) && n18 < 2 {
                        if let Some(e19) = y.items.get(k15) {
                            {
                                let s20 = &y.items[..2];
                                *r11 = (-(if k15 % 2 == 0 { ((k10 % 4) as f64) } else { x.unwrap_or(0.7) })).tanh();
                            }
                        }
                        n18 += 1;
                    }
                }
            }
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((1.011, 0.431), [1.841, 0.531, 1.4109999999999998], Two { 0: 0.791, 1: 0.301 }, [0.441, -0.879, 1.531]), kink((0.361, -1.919), [0.721, 0.481, -1.2590000000000001], Two { 0: -1.5090000000000001, 1: -0.309 }, [-1.419, 0.131, 1.751]))]
#[derive_grad]
fn random_2000267(x: (f64, f64), y: &mut [f64; 3], z: &Two, w: [f64; 3]) -> [f64; 2] {
    for e1 in w.chunks(1) {
        for i4 in 0..3 {
            let mut v5: Vec<f64> = vec![(0.12 * (x.0 * (e1[i4 % 1] + y[0]))); 3 + i4 % 3];
        }
        let mut m6: f64 = (w[1].min((0.25 * (w[1] * y[1]))) - ((if (if (z.0 - z.1).cos().tanh() <= f64::sin(0.77).mul_add(y[0], e1[0]).cos() || z.1.cos().rem_euclid(0.9) <= f64::sin(e1[0]) { z.0 } else { (z.0 - z.1) }).sin() < f64::tanh(1.88).powi(0) { 1.92 } else { y[0] }) / (2.5 + (0.50 * ((-0.08) * z.1)).sin()))).cos();
        let a7 = ((z.1 * z.0).tanh().powi(3) + ((w[1] * z.0) - (e1[0] + x.1))).tanh();
    }
    let mut m8: f64 = w[2];
    m8 = ((({ let b9 = z.1; w[2] + b9 }) - (z.1 * 1.64)) * (y[1].cos() + x.0.copysign(2f64))).cos();
    let flag10 = (0.25 * (z.0 * z.1)) >= (z.0 - w[2]).sin();
    let a11 = ((f64::log2((1.2 + 1.11 * 1.11)) * m8.sin()) / 1.80);
    let o12: Option<f64> = Some(y[0]);
    let v13: [f64; 2] = [y[1].max(z.1).hypot(z.1.mul_add(z.1, x.1).sin()).tanh(); 2];
    (y[0], y[1]) = (y[1], (m8 * (1.3 + y[1] * y[1]).powf(w[0].tanh())).sin());
    if let Some(x14) = o12 {
        'l16: for i15 in (1..=3).step_by(2) {
            let mut m18: f64 = (f64::hypot(std::f64::consts::PI.copysign((-0.98)), ({ let b17 = w[0]; (i15 as f64) + b17 }).cos()) + (f64::cos(0.27) + (x14 - a11))).cos();
        }
    }
    [-0.1 * o12.unwrap_or(0.7) + 0.5 * x.0 * x.1.sin() + 0.2 * z.1 + 0.8 * v13[1] + 1.4 * z.0 + (z.0 * (m8 / (1.5 + o12.unwrap_or(0.7).cos() * o12.unwrap_or(0.7).cos()))).tanh(), 0.3 * z.1 + -0.0 * a11 + 0.8 * v13[0] + 0.9 * w[1] + 0.8 * m8 + 1.3 * o12.unwrap_or(0.7) + (if ({ let b19 = f64::sin(o12.unwrap_or(0.7)); (-0.53) + b19 }) < m8.asinh() { ((z.0 - z.1) * 2f64) } else { f64::max(w[1], 1.01) }).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.4909999999999999, 1.571, 1.9309999999999998, -0.739, 1.9309999999999998], [Pair { a: 1.321, b: 1.531 }, Pair { a: -0.679, b: -0.769 }, Pair { a: 1.001, b: -1.669 }]), kink([-1.0090000000000001, -1.219, 0.661, -0.359], [Pair { a: -0.999, b: -0.729 }, Pair { a: -1.209, b: 0.471 }, Pair { a: -1.929, b: -0.669 }]))]
#[derive_grad]
fn random_2000268(x: &Vec<f64>, y: &[Pair]) -> f64 {
    let mut k1: usize = 0;
    let mut v2: Vec<f64> = vec![((x[0] * y[k1 % 2].a) - (((k1 % 4) as f64) + y[1].b)).sin(); 2 + k1 % 3];
    let mut p3: Data = Data { items: vec![0.91, (((k1 % 4) as f64) / (2.5 + v2[1].sin())).tanh(), ((x[k1 % 3] - x[0]) * (1.81 + x[k1 % 3])).sin()], scale: x[2], pairs: vec![Pair { a: (0.25 * y[k1 % 2].a), b: (0.25 * (if f64::max(f64::sin(0.58), x[k1 % 3]) > (x[k1 % 3] * x[0]).cos() { y[1].b } else { y[0].b })) }, Pair { a: ((x[1] / (2.5 + (0.25 * y[1].a).sin())) - (x[1] + v2[k1 % 2])).cos(), b: f64::sin(0.75).max(v2[k1 % 2]) }] };
    v2.swap(1, 1);
    p3 = p3.clone();
    for e4 in v2.iter().skip(1) {
        p3.scale *= p3.scale.atan2((1.5 + (*e4) * (*e4))).max(p3.scale).sin();
    }
    0.5 * p3.items[k1 % 3] + 0.6 * p3.scale + 1.4 * x[k1 % 3] + -0.5 * p3.pairs[1].b + 1.0 * (p3.scale * p3.pairs[1].b) + 0.5 * v2[1] + p3.items[k1 % 3].tanh().rem_euclid(0.9)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.161, 1.2409999999999999, 1.7309999999999999], pairs: vec![Pair { a: -1.229, b: 1.6309999999999998 }, Pair { a: -1.919, b: 1.281 }], scale: 0.911 }, Pair { a: 0.991, b: 1.541 }, Shape::Point {  }), kink(Data { items: vec![1.4309999999999998, 1.281, -1.729], pairs: vec![Pair { a: -0.449, b: 1.4609999999999999 }, Pair { a: 1.841, b: -0.529 }], scale: 0.221 }, Pair { a: -0.939, b: -1.229 }, Shape::At { 0: Pair { a: 1.9209999999999998, b: -1.3090000000000002 } }))]
#[derive_grad]
fn random_2000269(x: Data, y: Pair, z: &Shape) -> f64 {
    let mut m2: f64 = f64::sin(({ let b1 = (y.b * y.a).cos(); ((x.scale * x.pairs[1].b) * z.area()) + b1 }));
    let mut m3: f64 = f64::sin((-0.55)).max((m2 * y.b).cos());
    let mut o4: Option<f64> = if ((x.scale * x.pairs[1].b) * x.scale).cos() <= x.items[2] { Some(((y.a / 1.52) + (y.b + m3)).cos()) } else { None };
    let mut ps5: [Pair; 3] = [x.pairs[1].turned((0.22 * (o4.unwrap_or(0.7) + 0.36))); 3];
    for (i8, (&e6, f7)) in x.items.iter().zip(x.items.iter()).enumerate() {
        if ({ let b9 = m2; ps5[i8 % 2].a + b9 }).sin() < (y.a - std::f64::consts::PI).cos() || i8 % 2 == 0 {
            if m3.mul_add(x.pairs[i8 % 2].a.cos(), m3).sin() < ((*f7) + 2f64).cos() {
                let flag10 = i8 != 1;
            } else {
                let mut p11: Pair = (ps5[1] * (0.20 * (x.items[x.items.len() - 1 - i8] - z.area())));
            }
        } else if !(i8 != 2) {
            m3 /= 1.2 + x.scale.tanh().abs();
        } else {
            let mut m12: f64 = (0.66 * (f64::sin(1.34).max(y.b) - (-0.57)));
        }
    }
    0.5 * m3 + 1.1 * y.b + 0.8 * x.items[1] + 0.5 * (x.scale * x.pairs[1].b) + 0.8 * y.a + 0.4 * o4.unwrap_or(0.7) + y.b
}
