//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None), kink(Some(-1.7790000000000001)))]
#[derive_grad]
fn random_2000230(x: Option<f64>) -> f64 {
    let mut k1: usize = 3;
    if f64::exp((-(0.1 + 1.16 * 1.16))) <= (-x.unwrap_or(0.7)).cos() && k1 % 2 == 0 {
        let mut m2: f64 = (((k1 % 4) as f64) - ((k1 % 4) as f64)).sin().exp2();
        let mut v3: Vec<f64> = vec![(x.unwrap_or(0.7) + m2).sin().min((if ((k1 % 4) as f64) <= (0.85 - ((k1 % 4) as f64)).tanh() { ((k1 % 4) as f64) } else { x.unwrap_or(0.7) }).tanh()), (m2.max(m2) * m2.asinh()).sin(), ((if m2 > (0.25 * x.unwrap_or(0.7)) && k1 % 2 == 0 { x.unwrap_or(0.7) } else { ((k1 % 4) as f64) }) + (if (m2 + 0.82).tanh() >= m2.sin() { x.unwrap_or(0.7) } else { (-0.18) })).sin(), (0.44 * (((k1 % 4) as f64) - ((k1 % 4) as f64)).signum())];
        let mut v4: Vec<f64> = Vec::new();
        for i5 in 0..4 {
            v4.push(({ let b6 = m2; m2 + b6 }).cos());
        }
    } else {
        for i7 in k1 % 3..4 {
            let mut v8: Vec<f64> = (0..3).map(|i9| (i7 as f64).cos().max(((k1 % 4) as f64).cos())).collect();
            let a10 = (if x.unwrap_or(0.7).sin().max(1.81) >= (0.28 - v8[2]).cos() { (v8[2] - x.unwrap_or(0.7)) } else { (if (1.42 + (i7 as f64)).tanh() >= ((0.07 * x.unwrap_or(0.7)) % 1.7) { x.unwrap_or(0.7) } else { x.unwrap_or(0.7) }) }).cos();
            let mut m11: f64 = (-(if (a10 * v8[0]).cos() >= x.unwrap_or(0.7).sin().min(a10) { (-0.58) } else { a10 }));
        }
    }
    0.4 * x.unwrap_or(0.7) + (0.40 * (f64::sin(x.unwrap_or(0.7)).floor() + ({ let b12 = ((k1 % 4) as f64); ((k1 % 4) as f64) + b12 })))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.831, 1.4509999999999998], [-1.439, -0.479], [-0.989, -1.949]]), kink([[-1.159, 1.2409999999999999], [-1.489, -0.379], [-0.489, -0.789]]))]
#[derive_grad]
fn random_2000231(x: &[Vec<f64>]) -> f64 {
    for row1 in x.iter() {
        let mut m2: f64 = (f64::rem_euclid(x[0][0].cos(), 0.9) / (1.5 + x[0][1].tanh() * x[0][1].tanh())).tanh();
        for i3 in (0..3).step_by(1) {
            let mut v4: [f64; 2] = [x[i3 % 2][1].tanh(); 2];
            let mut v5: [f64; 3] = [f64::mul_add(f64::cos((1.3 + f64::sin(0.21) * f64::sin(0.21)).powf(x[1][0].tanh())), v4[i3 % 2], v4[i3 % 2].sin()).tanh(); 3];
            let mut m6: f64 = (0.26 * (((m2 + (i3 as f64)) + (2f64 + v5[2])) * x[i3 % 2][1].cos().sin()));
            let flag7 = v4[i3 % 2].max(m6) < (v5[i3] - 1.67).tanh();
        }
    }
    let t8: (f64, f64) = (((std::f64::consts::PI * (if (x[0][1] - x[0][1]).cos() > x[0][1] { x[0][0] } else { x[1][0] })) * f64::max((0.25 * (x[1][1] * x[1][1])), (x[0][0] - x[1][0]).cos())).cos(), (0.25 * (if (x[1][0] * x[1][0]).sin() >= x[1][0].sin() || x[1][1] < (x[0][1] + x[0][1]).sin() { (x[0][0] + x[0][0]).sin().rem_euclid(0.9) } else { (if !((x[1][1] * x[1][1]).cos() < x[0][0].abs()) { (x[1][1] * x[0][1]) } else { x[0][0].hypot(x[0][0]) }) })));
    1.2 * t8.0 * t8.1.sin() + -0.1 * x[1][1] + (t8.0 / (1.5 + t8.1 * t8.1)).sin().powi(2)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.881, -1.209, -1.7990000000000002], Model { at: Pair { a: -1.699, b: -0.659 }, k: 0, rate: -0.699, w: [1.081, -1.7690000000000001, 1.561] }, -0.139), kink([0.911, 1.271, 0.431], Model { at: Pair { a: -0.499, b: -0.309 }, k: 2, rate: -1.169, w: [1.9509999999999998, 1.041, -0.749] }, -0.479))]
#[derive_grad(wrt(z))]
fn random_2000232(x: &Vec<f64>, y: Model, z: f64) -> f64 {
    let p2: Data = Data { items: vec![y.at.b, ((std::f64::consts::PI - y.at.size()) - (0.6 * z.sin()).acos()).sin(), (if ({ let b1 = y.at.b; y.rate + b1 }).sin() >= y.at.a.round().sin() { (2f64 / 1.60) } else { (y.w[y.k] / (1.5 + std::f64::consts::PI * std::f64::consts::PI)) })], scale: (0.25 * (y.at.b * y.at.b)).max((0.12 * (y.predict(0.3) + y.at.size()))), pairs: vec![Pair { a: y.at.b, b: (y.w[y.k] / (2.5 + y.at.a.sin())) }, y.at.clone()] };
    let mut m3: f64 = f64::asinh((y.at.a + z));
    m3 *= (p2.pairs[0].b.tanh().to_radians() * (y.at.b * y.at.b)).tanh().sin();
    m3 = z;
    if y.k != 3 {
        return 0.2 * y.predict(0.3) + 0.4 * p2.scale + -0.3 * p2.items[2] + 1.4 * y.at.b + 0.9 * (p2.scale * p2.pairs[1].b) + -0.1 * y.at.size() + f64::tanh(((y.k as f64) - ({ let b4 = f64::sin(0.0); m3 + b4 })));
    }
    -0.2 * (p2.scale * p2.pairs[1].b) + 0.4 * p2.scale + 0.3 * y.at.a + 0.3 * y.predict(0.3) + 0.0 * x[2] + 1.1 * p2.pairs[1].b + (0.01 * (((y.k as f64) * p2.scale) * (p2.pairs[y.k % 2].b / (1.5 + x[0] * x[0]))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.2209999999999999, -1.639, 1.4509999999999998], pairs: vec![Pair { a: 0.001, b: -1.2590000000000001 }, Pair { a: 0.001, b: 1.251 }], scale: -0.279 }, Two { 0: -0.059, 1: -0.399 }, -0.539, 0.921), kink(Data { items: vec![-1.0490000000000002, 1.511, 0.361], pairs: vec![Pair { a: -0.109, b: -1.639 }, Pair { a: 0.201, b: 0.551 }], scale: -0.028999999999999998 }, Two { 0: 0.011, 1: 0.981 }, 1.811, 1.791))]
#[derive_grad]
fn random_2000233(x: Data, mut y: Two, z: f64, w: f64) -> Vec<f64> {
    for (e1, f2) in x.items.iter().zip(x.items.iter()) {
        let mut n4: usize = 0;
        loop {
            if n4 >= 3 {
                break;
            }
            n4 += 1;
            {
                let s5 = &x.items[1..];
                {
                    let s6 = &s5[1..];
                    let mut v7: Vec<f64> = vec![(x.pairs[1].b * x.items[n4 % 3]).cos(), (0.33 * ((0.83 + w) + (2f64 - s5[0]))), s5[1]];
                    if (0.55 * (std::f64::consts::PI + s6[n4 % 1])) >= (s5[1] - (x.scale * x.pairs[1].b)).tanh() && n4 != 2 {
                        y.1 /= 1.2 + (x.scale * x.pairs[1].b).cos().tanh().abs();
                        continue;
                    }
                }
                let mut p8 = Two((if (-(x.scale * x.pairs[1].b)).cos() <= (if (0.6 * z.tanh()).tan() < (0.25 * (z * z)) { s5[n4 % 2] } else { s5[0] }) { (0.6 * x.items[1].tanh()).acos() } else { ((*e1) - x.items[n4 % 3]) }).sin(), (0.50 * (z + s5[0])));
                if n4 > 2 {
                    p8.1 = (*e1).to_radians().copysign((x.items[n4 % 3] * (p8.0 - p8.1)).tanh());
                    break;
                }
            }
            let h9: Shape = Shape::Circle { r: 0.39 };
        }
    }
    y.0 *= (z / 1.84).sin();
    if !(w >= w) {
        let mut o10: Option<f64> = if f64::sin((-0.30)) <= (w * y.0).tanh() { Some((0.15 * ((z - (-0.46)) - (x.pairs[0].a + z)))) } else { None };
        if let Some(x11) = &mut o10 {
            *x11 = f64::cos((x.scale + ((y.0 - y.1) * (y.0 - y.1))));
            {
                let s12 = &x.items[..];
                y.0 *= (y.0 - y.1).tanh().copysign((y.0 - y.1).sin()).tanh().cosh().sin();
            }
        }
    } else {
        y.0 *= f64::sin(((y.0 - y.1).cos().max(w) * (y.0 - y.1).tanh().cos()));
    }
    vec![-0.2 * x.items[0] + 1.0 * w + -0.3 * y.1 + -0.4 * x.scale + 0.7 * (x.scale * x.pairs[1].b) + -0.2 * (y.0 - y.1) + f64::tanh((y.0 - y.1)), 0.9 * x.scale + 0.2 * (x.scale * x.pairs[1].b) + 0.3 * (y.0 - y.1) + 0.6 * z + 0.6 * x.pairs[1].a + 1.1 * x.items[2] + (1.2 + x.scale.max((y.0 - y.1).tanh()) * x.scale.max((y.0 - y.1).tanh())).ln(), 1.4 * (y.0 - y.1) + 1.0 * y.1 + -0.3 * x.items[2] + 1.0 * (x.scale * x.pairs[1].b) + -0.3 * x.pairs[1].b + 0.7 * w + ((y.0 - y.1).sin().max((y.0 - y.1).tanh()) + (x.scale + (y.0 - y.1))).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.219, 0.381, -1.3390000000000002], [[0.151, -1.0190000000000001], [-0.649, -0.359]]), kink([1.1809999999999998, -0.249, -0.119], [[-1.3490000000000002, 1.001], [-0.759, -0.399], [1.601, -1.0190000000000001]]))]
#[derive_grad]
fn random_2000234(x: &[f64; 3], y: &[[f64; 2]]) -> f64 {
    let p1 = Pair { a: (y[0][1] + (y[1][0] / (2.5 + x[2].sin()))).sin(), b: x[2].abs() };
    {
        let r2 = &p1;
        let p3: Pair = (p1 * (r2.b * x[0]).cos());
        let mut v4: Vec<f64> = Vec::with_capacity(2);
        for i5 in 0..2 {
            v4.push(((i5 as f64) * r2.size()).cos().tanh());
        }
    }
    let mut h7: Shape = Shape::At(Pair { a: f64::tanh((({ let b6 = (0.25 * p1.size()); b6 + b6 }) + (p1.size() * p1.b))), ..p1 });
    let mut v8: Vec<f64> = vec![f64::tanh((f64::tanh(0.60).powi(2) * (0.6 * p1.size().sin().sin()).ln_1p())), (y[1][1] - std::f64::consts::PI.sin().cosh()).tanh(), f64::sin(0.27).clamp(-0.5, 0.75), (0.00 * ((p1.size() * h7.area()) * (y[1][0] - p1.a)))];
    let mut m10: f64 = ({ let b9 = f64::cos((p1.b + p1.a)); (p1.b + h7.area()) + b9 }).tanh();
    let mut k11: usize = 2;
    let mut p12: Two = Two(f64::tanh(((((k11 % 4) as f64) - p1.size()) - p1.size().tanh().mul_add(m10, p1.a))), (p1.a / (2.5 + h7.area().tanh().sin())));
    v8[0] -= (0.30 * x[2]);
    let mut m13: f64 = (0.25 * p1.size());
    let mut v14: Vec<f64> = v8.iter().map(|e15| (v8.iter().enumerate().map(|(i16, e17)| p1.b).sum::<f64>() + f64::sin(p1.size().cos())).cos()).collect();
    let o18: Option<f64> = if k11 != 0 { Some((y[0][k11 % 2].atan2((1.5 + (-0.89) * (-0.89))) + (p12.1 - x[k11 % 3])).cos()) } else { None };
    let f19 = |u20: f64| -> f64 { let b21 = f64::sin(1.70); if p1.b.tanh() > u20.copysign(p1.b) { return b21; } f64::tanh((if p1.b.tanh() <= p1.b.abs() { (u20 - p1.a) } else { (p1.a * p1.a) })) };
    if k11 % 2 == 0 {
        'l25: for e22 in v14.iter() {
            let mut p26: Data = Data { items: vec![(m10 - (m10 + (*e22))).cos(), (0.50 * (p12.1.copysign(m13) - (p12.1 / (1.5 + p1.size().sin() * p1.size().sin())))), (h7.area() - h7.area()).tanh().sin()], scale: (0.20 * p12.0.mul_add(m13, (0.50 * f19((*e22))))).hypot((0.25 * (p12.1 * v14[k11 % 4]))).tanh(), pairs: vec![Pair { a: (0.70 * (v14[k11 % 4] + f19((0.50 * p1.size()).cos()))).sin(), b: y[k11 % 2][1].min(2f64) }, Pair { a: (f64::cos(1.03) / (1.5 + f64::sin((0.0 * (-0.99))) * f64::sin((0.0 * (-0.99))))), ..p1 }] };
            p12.0 -= x[2].tanh();
        }
        let mut ps27: [Pair; 2] = [(p1 - (Pair { a: p12.0, b: v8[k11 % 4].cos().rem_euclid(0.9) })), p1];
    }
    let f28 = |u29: f64, u30: f64| (0.25 * (if (if 2f64.max(p1.a) < f64::sin(p1.b) { p1.b } else { u30 }) >= 2f64.tanh() { (u30 - p1.b) } else { (p1.a * u29) }));
    p12.0 = f64::cos(((p12.0 - p12.1).tanh().tanh() + p1.size().tanh().fract())) + p12.0;
    -0.5 * (p12.0 - p12.1) + 1.5 * p1.b + 1.5 * y[k11 % 2][1] + -0.3 * p12.1 + 0.6 * m10 + 0.3 * v8[k11 % 4] + (-f64::abs(0.0))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.811, b: -0.569 }, [-0.509, 1.1709999999999998, -1.3390000000000002]), kink(Pair { a: -0.939, b: -1.989 }, [-0.529, 0.551, 1.9409999999999998, 1.1609999999999998, 0.501]))]
#[derive_grad]
fn random_2000235(mut x: Pair, y: &Vec<f64>) -> f64 {
    let v1: [f64; 4] = [({ let b2 = (x.a - x.b).sin(); y[2].sin() + b2 }); 4];
    let a3: f64 = (0.66 * ((v1[1] - y[1]) - (x.b / 1.53))).abs().cos();
    let mut k4: usize = 2;
    let mut ps5: [Pair; 3] = [(if !(k4 != 3) { x } else { (Pair { a: x.b.mul_add((x.b * x.b).sin(), f64::sin(1.10)).sin(), b: ({ let b6 = f64::sin((-0.84)); (-0.56) + b6 }) }) }); 3];
    x.a /= 1.2 + (0.25 * (-ps5[k4 % 2].a)).abs();
    let t7: (f64, f64) = (x.a, (0.12 * (ps5[1].b - x.size())));
    let mut v8: Vec<f64> = v1.iter().map(|e9| a3).collect();
    if f64::powf((1.3 + (0.25 * ps5[k4 % 2].a) * (0.25 * ps5[k4 % 2].a)), v8[k4 % 4].tanh()).sin() < y[0] {
        return 0.2 * x.size() + 1.4 * x.a + 1.2 * v1[0] + 1.4 * x.b + 0.8 * t7.0 * t7.1.sin() + (t7.1.cos() + t7.0.max(v1[k4 % 4])).sin();
    }
    x.a += f64::sin(t7.0);
    let (s10, c11) = (0.0 - (a3 + v1[2]).sin()).sin_cos();
    let f12 = |u13: f64| ((if (t7.1 + c11).sin() < (y[2] / (1.5 + u13 * u13)) { c11 } else { s10 }).atan() - (s10.sin() - a3)).sin();
    let f14 = |u15: f64, u16: f64| -> f64 { let b18 = (if s10.sin() < y[0].atan2((1.5 + c11 * c11)) { u15 } else { s10 }); if y[1].max(u15) <= (-t7.0) { return b18; } ((s10 * u15) * (y[1] - y[0])).cos().atan2((1.5 + (({ let b17 = std::f64::consts::PI; 0.41 + b17 }) * (1.3 + c11 * c11).powf(u16.tanh())).cos() * (({ let b17 = std::f64::consts::PI; 0.41 + b17 }) * (1.3 + c11 * c11).powf(u16.tanh())).cos())) };
    for e19 in v8.iter_mut() {
        *e19 += (((if x.a.copysign(((k4 % 4) as f64)) > (t7.1 - a3).tanh() { t7.1 } else { x.a }) + (y[k4 % 3] * f12((a3 * (-0.41)).cos()))) + ((t7.0 / 1.79) / (2.5 + (x.b - (*e19)).tanh().sin()))).tanh();
        match k4 { 0 => {
            'l22: for i21 in (0..2).rev() {
                x.a += f64::clamp((x.size() * (*e19)).tanh(), -0.5, 0.75).asinh().cos();
            }
        } k if k % 2 == 1 => {
            let mut m23: f64 = (*e19).max(f64::hypot(t7.0.max(((k4 % 4) as f64)), (1.3 + 2f64 * 2f64).powf(f64::tanh(1.16)).sin()).tanh());
        } _ => {
            let mut m24: f64 = (0.44 * ((v1.iter().copied().step_by(2).take(1).map(f12).fold(f64::NEG_INFINITY, f64::max).max(-1.0) / (1.5 + f64::sin((-0.38)) * f64::sin((-0.38)))) + (((k4 % 4) as f64).tanh() % 1.7).sin()));
        } }
    }
    -0.2 * ps5[k4 % 2].a + 1.2 * f12((v8[k4 % 4] - x.b).tanh()) + 1.0 * x.a + -0.3 * s10 + 0.5 * v8[2] + 1.4 * v1[k4 % 4] + (f12((f14(v1[0].cos().rem_euclid(0.9), (x.b - ps5[1].a).sin()) + x.size()).cos()).fract() + 1.48)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.7409999999999999, b: -1.5290000000000001 }, Pair { a: 1.501, b: -0.639 }, Pair { a: 0.931, b: -1.1090000000000002 }], [[1.4409999999999998, -1.0090000000000001], [0.201, -0.639]], 4, Data { items: vec![0.541, -1.0590000000000002, -0.949], pairs: vec![Pair { a: 0.661, b: -1.5290000000000001 }, Pair { a: 1.291, b: -0.259 }], scale: 0.961 }), kink([Pair { a: 1.2109999999999999, b: 0.741 }, Pair { a: -0.229, b: 0.761 }, Pair { a: 1.051, b: -1.5490000000000002 }], [[1.9709999999999999, 1.9609999999999999], [0.441, -0.669]], 3, Data { items: vec![-1.189, 0.351, -0.209], pairs: vec![Pair { a: 0.491, b: 0.391 }, Pair { a: -1.219, b: 0.031 }], scale: 1.331 }))]
#[derive_grad]
fn random_2000236(x: &[Pair], y: [[f64; 2]; 2], z: usize, w: &Data) -> f64 {
    let mut v1: [f64; 4] = [f64::tanh(((-0.24) / (1.5 + f64::sin(1.79) * f64::sin(1.79)))); 4];
    let mut v2: [f64; 2] = [((if y[1][1] < (v1[z % 4] + x[1].a).sin() { (z as f64) } else { 1.40 }) - ((w.scale * w.pairs[1].b) / 1.68)).cos(), v1.iter().take(2).fold(f64::tanh((if (w.scale * w.pairs[1].b).tanh().sin().exp2() >= (0.25 * x[z % 2].b).min(w.items[z % 3]) { (-0.35) } else { v1[1] })), |s3: f64, &e4| (s3 * w.pairs[1].b.cos()).sin()).max((w.items[z % 3] + 2f64).sin())];
    v2[z % 2] -= (if !(z > 0) { (1.97 - x[0].a) } else { (0.6 * w.items[z % 3].tanh()).atanh() }).sin();
    let a5 = (f64::powf((1.3 + (0.25 * (w.scale * w.pairs[1].b)) * (0.25 * (w.scale * w.pairs[1].b))), w.scale.tanh()) + (if !(z != 1) { std::f64::consts::PI } else { 0.70 })).tanh();
    match z { 0 => {
        let p6 = Data { scale: f64::tanh(f64::cos(a5)), ..w.clone() };
    } k if k % 2 == 0 => {
        let mut p7 = Two((-w.items[0].copysign((w.scale * w.pairs[1].b).sin())), w.pairs[0].a.cos().mul_add(std::f64::consts::PI, 1.42).sin());
        if z > 1 {
            return 1.5 * v1[z % 4] + 1.4 * p7.0 + -0.2 * (p7.0 - p7.1) + 1.3 * x[0].b + -0.4 * (w.scale * w.pairs[1].b) + 1.1 * a5 + ((if (0.23 * (1.3 + w.scale * w.scale).powf(f64::tanh((-0.62)))) <= (w.pairs[z % 2].b * (-0.07)).sin() { a5 } else { p7.0 }) + (0.14 + (z as f64))).tanh();
        }
    } _ => {
        if f64::sin(1.37) >= (v1[z % 4] - x[z % 2].b).tanh() {
            return 0.3 * w.items[1] + -0.3 * y[0][0] + 0.5 * w.pairs[1].a + 0.1 * v1[z % 4] + 1.3 * (w.scale * w.pairs[1].b) + (v1[3] - (z as f64)).tanh().atan();
        }
    } }
    let mut n8: usize = 0;
    loop {
        if n8 >= 1 {
            break;
        }
        n8 += 1;
        let flag9 = (v1[z % 4] * 0.0) < (0.50 * (a5 + a5));
    }
    0.8 * v2[1] + 1.3 * a5 + 0.2 * y[z % 2][z % 2] + 1.4 * w.pairs[z % 2].b + -0.5 * w.items[0] + ({ let b10 = (0.25 * w.pairs[z % 2].b); a5 + b10 }).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.899, 0.901, -0.209]), kink([1.751, -1.5590000000000002, 0.211]))]
#[derive_grad]
fn random_2000237(x: &mut [f64; 3]) -> (f64, f64) {
    let mut p1: Pair = Pair { a: (if !((x[1] + x[2]).sin() <= f64::ln_1p((0.6 * x[1].sin()))) { x[0] } else { x[2] }).cos(), b: 2f64.to_radians() };
    let h2: Shape = Shape::Rect((if (0.6 * p1.size().cos().sin()).asin() <= x[1] { (if p1.b.abs() < p1.size().cos().abs() { x[0] } else { p1.b }) } else { f64::tanh(p1.a).cosh() }), (p1.size() * x[2]).cos());
    p1.b /= 1.2 + p1.b.abs();
    for e3 in x.iter() {
        if let Some(e6) = x.get(7) {
            let f7 = |u8: f64, u9: f64| (u8.min(1.55) - (u9 - u9)).sin();
            p1.b = (p1.b * (0.22 * ((-0.89) - p1.size()))).sin();
        }
    }
    (1.1 * p1.a + -0.1 * h2.area() + 1.0 * p1.b + 0.4 * x[0] + 0.4 * p1.size() + (0.11 * ((p1.a * x[1]) - (p1.b + p1.size()))), 1.0 * x[2] + -0.0 * p1.a + -0.3 * p1.b + 0.7 * h2.area() + 1.5 * p1.size() + p1.b)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(2, Model { at: Pair { a: -0.059, b: -1.0290000000000001 }, k: 1, rate: 0.501, w: [1.591, 0.07100000000000001, 1.6909999999999998] }, -1.6190000000000002), kink(1, Model { at: Pair { a: 0.181, b: -1.209 }, k: 1, rate: -0.629, w: [1.1909999999999998, 0.441, -1.189] }, -1.8090000000000002))]
#[derive_grad(wrt(z))]
fn random_2000238(x: usize, y: &Model, z: &f64) -> f64 {
    let p3: Data = Data { items: vec![(y.at.size().tanh().to_radians() * f64::cos(1.09)), (0.03 * (y.at.a * ((-0.53) * y.predict(0.3)))), ((if (0.44 * ({ let b1 = (0.80 * (x as f64)); (y.k as f64) + b1 })) > (0..2).map(|i2| y.at.a).map(|it| it.sin()).product::<f64>() { (*z) } else { y.predict(0.3) }) - (-0.95)).tanh()], scale: ((-0.21) - (y.w[x % 3] - 1.14)).cos(), pairs: vec![y.at.clone(), y.at.clone()] };
    let (p4, q5) = ((0.07 * (((p3.scale * p3.pairs[1].b) - y.at.size()) + ((p3.scale * p3.pairs[1].b) - y.w[0]))), (0.23 * (1.3 + (y.predict(0.3) / 1.58).tanh() * (y.predict(0.3) / 1.58).tanh()).powf((0.50 * (y.w[x % 3] - y.at.a)).tanh())));
    let mut m6: f64 = f64::sin(((0.50 * (p3.scale * p3.pairs[1].b)).sin() - (y.predict(0.3) + y.at.b)));
    let mut p7 = p3;
    for (i10, (&e8, f9)) in y.w.iter().zip(p7.items.iter()).enumerate() {
        if (q5 * (y.k as f64)).cos() < (y.w[1] * (*f9)).sin() {
            break;
        }
    }
    -0.4 * y.w[y.k] + -0.5 * y.rate + -0.1 * p7.items[x % 3] + -0.1 * y.at.a + (((y.k as f64) + p7.scale) / 1.05).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.239, 1: 1.4609999999999999 }, [[0.351, -1.699], [-1.159, 1.1409999999999998], [0.831, -0.009000000000000001]], [-1.879, -1.7790000000000001, -0.989]), kink(Two { 0: -1.649, 1: 0.451 }, [[0.061, 0.741], [0.681, -1.139]], [0.971, -1.189, -1.0690000000000002]))]
#[derive_grad]
fn random_2000239(x: &Two, y: &[[f64; 2]], z: &[f64; 3]) -> f64 {
    let mut m1: f64 = (0.22 * ((2f64.to_radians() / (1.5 + x.1.min((-0.84)) * x.1.min((-0.84)))) + (x.0 - x.1)));
    let mut v2: Vec<f64> = vec![(y[1][0] - 1.56).tanh(), (x.1.fract() - (-0.81))];
    let a3 = (1.2 + y[1][1] * y[1][1]).log10().sin().sin();
    let mut n4: usize = 0;
    'l5: while ((x.0 * m1).tanh() > (a3 / 1.23) && x.0 < (0.43 / (1.5 + (x.0 - x.1).tanh() * (x.0 - x.1).tanh()))) && n4 < 3 {
        let m6: f64 = match n4 % 4 { 0 => {
            for e7 in v2.chunks_exact(1) {
                let mut v10: Vec<f64> = z.iter().map(|&e11| ((m1 * (x.0 - x.1)) - ((n4 as f64) * 0.08)).sin()).collect();
                m1 = (m1 * (0.03 * ((e7[0] - a3) * (e7[0] * v2[1])))).sin();
                let m12: f64 = match n4 % 4 { 0 => {
                    let mut v13: [f64; 3] = [f64::cos((if x.0.sin() < m1 { 0.0 } else { v2[0] })); 3];
                    v10[n4].cos()
                } 1 | 2 => {
                    f64::tanh((if (m1 - v2[n4 % 2]).tanh() > (x.1 * x.1).sin() { std::f64::consts::PI } else { v2[1] }))
                } _ => {
                    (-f64::tanh(y[1][1]))
                } };
            }
            (y[n4 % 2][0] * 1.88).tanh()
        } 1 | 2 => {
            (1.2 + f64::tanh(((n4 as f64) * m1)) * f64::tanh(((n4 as f64) * m1))).sqrt()
        } _ => {
            (1.49 + y[n4 % 2][n4 % 2].cos())
        } };
        let mut n14: usize = 0;
        while n14 < 1 {
            let mut m15: f64 = 0.16;
            n14 += 1;
        }
        n4 += 1;
    }
    0.5 * y[1][1] + 1.2 * x.1 + 1.2 * v2[0] + 1.5 * m1 + 0.1 * z[2] + 1.2 * (x.0 - x.1) + ((y[0][1] - m1) - y[1][1].atan()).tanh()
}
