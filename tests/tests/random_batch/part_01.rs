//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((0.721, 1.121), Two { 0: 1.031, 1: 0.261 }), kink((0.711, 1.2109999999999999), Two { 0: -1.1190000000000002, 1: -0.259 }))]
#[derive_grad]
fn random_1000010(x: (f64, f64), y: Two) -> f64 {
    let mut v1: Vec<f64> = vec![((x.1 / (1.5 + (y.0 - y.1).sin() * (y.0 - y.1).sin())) * (x.0 - (y.0 - y.1))).cos(); 2];
    let mut m2: f64 = ((y.0 / (2.5 + y.0.sin())) * (y.1 / (1.5 + x.0 * x.0))).sin();
    let mut p3 = y;
    let p4 = Data { items: vec![f64::tanh(((if v1[0].atan2((1.5 + p3.0 * p3.0)) <= ((p3.0 - p3.1) - m2).sin() { x.0 } else { p3.0 }) - f64::sin((-0.44)).clamp(-0.5, 0.75))), (1.2 + p3.1.atan() * p3.1.atan()).sqrt(), (0.53 * f64::mul_add(x.0, (m2 * x.0).cos(), x.0.sin().exp2()))], scale: ((p3.0 - p3.1).sin().copysign(p3.0) * (p3.0 - m2)).tanh(), pairs: vec![Pair { a: ((p3.1 - p3.1) * (p3.1 * m2)).cos(), b: (if (p3.0 - p3.1).tanh() <= f64::sin(p3.1) { v1[0] } else { p3.1 }) }, Pair { a: x.1, b: (v1[0] - 1.39).cos() }] };
    'l6: for i5 in (0..3).rev() {
        if i5 % 2 == 0 {
            let mut m7: f64 = 2f64;
        } else if (0.50 * (m2 + p4.items[0])) <= p3.0 && i5 > 2 {
            let mut m8: f64 = (if (std::f64::consts::PI * p3.0).sin() >= (0.07 * (std::f64::consts::PI * (p3.0 - p3.1))) { (p4.scale * p4.pairs[1].b).tanh().sin() } else { p3.1 });
        }
    }
    -0.3 * (p3.0 - p3.1) + 0.7 * m2 + 1.1 * p4.pairs[1].a + -0.4 * p4.scale + 0.5 * x.0 * x.1.sin() + -0.1 * p3.1 + (0.25 * (if !(v1[1] < v1[1].cos()) { (0.65 / 1.35) } else { (v1[1] * v1[0]) }))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.699, 0.451, -0.309], pairs: vec![Pair { a: -1.0190000000000001, b: -0.849 }, Pair { a: 1.9109999999999998, b: 0.551 }], scale: -0.159 }, [0.661, -1.5990000000000002, 1.311, -1.8490000000000002]), kink(Data { items: vec![1.1509999999999998, 1.821, 1.4409999999999998], pairs: vec![Pair { a: -0.399, b: 0.861 }, Pair { a: -0.459, b: -0.699 }], scale: 1.851 }, [0.811, 1.261, -1.219, -0.289, 1.2009999999999998]))]
#[derive_grad(wrt(x, y))]
fn random_1000011(x: &Data, y: &Vec<f64>) -> [f64; 2] {
    let mut m1: f64 = (x.items[2] / (2.5 + (x.items[0] * (x.scale * x.pairs[1].b)).tanh().max(f64::cos((y[1] + x.pairs[1].b))).sin()));
    let mut v2: [f64; 4] = [x.items.iter().step_by(2).map(|e3| (*e3).cos()).sum::<f64>().sin(); 4];
    let flag4 = f64::cos((-(x.scale * x.pairs[1].b))) <= x.pairs[0].a.sin().fract();
    for e5 in v2.iter_mut().rev() {
        *e5 = (0.80 * ({ let b9 = x.items[1].sin().sin(); (1.2 + y[2].sin() * y[2].sin()).sqrt() + b9 }));
        if x.pairs[1].a.tanh().sin() >= (1.23 + 2f64) {
            m1 += ((y[2] + (*e5)).tanh() - (y[1].min((*e5)) * (x.scale - (x.scale * x.pairs[1].b)))).cos();
            continue;
        }
        let mut o7: Option<f64> = x.items.first().map(|it| it * (0.41 - 1.30));
        let a8 = (0.10 * ((m1.cos() - x.pairs[0].a.sin().cos()) * ((0.59 - o7.unwrap_or(0.7)) - x.pairs[0].b.tanh().abs())));
        m1 = (m1 * f64::sin((if flag4 { (*e5).round() } else { (*e5).sin() }))).sin();
    }
    if f64::tanh((x.scale * x.pairs[1].b)).rem_euclid(0.9) < (x.items[2] + x.scale).sin() {
        let p11: Pair = Pair { a: (0.22 * ((x.pairs[1].b - 2f64) / 1.48)), b: apply(|u10: f64| f64::cos((m1 - m1)), (x.scale * x.pairs[1].b).tanh()) };
    } else if (x.scale + (x.scale * x.pairs[1].b)).cos() > f64::atan(1.93) {
        let mut m13: f64 = ({ let b12 = x.pairs[1].a.cos().copysign(0.83); (m1 - m1) + b12 }).cos().tanh();
    } else {
        let mut m14: f64 = (x.pairs[0].a - v2[0]).sin();
    }
    [1.4 * x.scale + -0.0 * m1 + 1.5 * y[2] + 1.2 * x.items[2] + 1.0 * x.pairs[1].b + ((0.6 * f64::sin(x.pairs[0].a.tanh())).atanh() + (-x.items[0])).sin(), 0.5 * (x.scale * x.pairs[1].b) + 0.0 * x.pairs[0].a + 0.8 * v2[0] + 1.3 * m1 + -0.1 * y[1] + 1.34]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9809999999999999, 1.7209999999999999, -1.0890000000000002], Data { items: vec![-1.5490000000000002, 1.4109999999999998, -1.8290000000000002], pairs: vec![Pair { a: 0.701, b: -0.229 }, Pair { a: -1.0990000000000002, b: 1.011 }], scale: 1.9609999999999999 }, [[0.991, -1.979], [0.881, -0.249]]), kink([1.7109999999999999, -1.8290000000000002, -0.309], Data { items: vec![-1.7690000000000001, -1.429, -1.699], pairs: vec![Pair { a: -0.229, b: 0.041 }, Pair { a: 1.591, b: 1.041 }], scale: 0.771 }, [[-1.749, -1.719], [0.211, -1.1190000000000002]]))]
#[derive_grad]
fn random_1000012(x: &[f64; 3], mut y: Data, z: [[f64; 2]; 2]) -> f64 {
    let mut m1: f64 = f64::MAX;
    for i3 in (0..3).rev() {
        let f4 = |u5: f64, u6: f64| -> f64 { let b7 = f64::sin((1.87 / (1.5 + std::f64::consts::PI * std::f64::consts::PI))); if u6.atan2((1.5 + u5 * u5)) >= f64::sin(0.0).atan2((1.5 + u6 * u6)) { return b7; } u5 };
        if !(i3 % 2 == 0) {
            return 1.1 * (y.scale * y.pairs[1].b) + 0.2 * y.items[1] + -0.1 * f4(f64::exp((-(0.1 + y.pairs[i3 % 2].a.sin() * y.pairs[i3 % 2].a.sin()))), y.items[0]) + -0.5 * z[0][0] + 0.2 * y.scale + ((y.pairs[0].a - 0.70) + (if (z[0][i3 % 2] * 0.0) <= f64::tanh(((-0.76) - f4(x[1], (-z[0][i3 % 2])))) || i3 != 1 { x[i3] } else { f4((x[i3] - x[i3]).cos(), f64::to_radians(y.scale)) })).tanh();
        }
        let a2: f64 = f64::tanh((f64::exp((-(0.1 + (-0.94) * (-0.94)))) * ((y.scale * y.pairs[1].b) - (i3 as f64))));
        if (if (-y.scale) <= (0.80 * ({ let b8 = (y.scale * y.pairs[1].b).tanh(); x[i3] + b8 })) { (y.scale * y.pairs[1].b) } else { y.scale }).sin() <= x[0] { m1 = m1.max(a2); }
    }
    m1 = m1.sin();
    let h9: Shape = if m1 >= (m1 + m1).sin() { Shape::Rect((0.16 * ((m1 + m1) + y.pairs[0].b)), x[0].min(y.scale)) } else { Shape::Circle { r: (if (0.50 * (y.items[1] + x[2])) <= (0.25 * y.pairs[1].b) || f64::tanh(((-0.01) + x[2])) < (0.25 * (y.scale * y.pairs[1].b)) { (y.items[2] + z[0][0]) } else { f64::tanh((y.scale * y.pairs[1].b).cos()).exp() }).tanh() } };
    let mut o10: Option<f64> = Some((1.85 - h9.area()).tanh().sin());
    if (0.6 * z[0][1].tanh()).atanh() >= x[0].atan() {
        let flag11 = (o10.unwrap_or(0.7) + y.pairs[1].a).cos() > ((y.scale * y.pairs[1].b) / 1.51).sin();
        let f12 = |u13: f64| -> f64 { let mut m14: f64 = u13.abs(); for i15 in 0..3 { m14 += u13.cos(); } m14 };
        let mut p16: Pair = Pair { a: ((h9.area() - y.items[2]) + (z[0][1] - x[2])).tanh(), b: (1.56 - m1).sin() };
    }
    for (i19, (&e17, f18)) in x.iter().zip(y.items.iter()).enumerate() {
        let mut m21: f64 = f64::sin(({ let b20 = m1; y.scale + b20 }));
    }
    -0.3 * h9.area() + 1.0 * y.scale + 0.9 * y.items[1] + -0.5 * o10.unwrap_or(0.7) + -0.3 * y.pairs[0].b + 0.8 * z[1][1] + (0.50 * y.pairs[0].b).abs().tanh().max(o10.unwrap_or_default())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.599, b: -0.939 }, k: 1, rate: -1.879, w: [0.151, 1.101, -1.129] }, Model { at: Pair { a: 1.4209999999999998, b: -0.609 }, k: 2, rate: -0.739, w: [1.621, 1.361, 0.871] }, Model { at: Pair { a: 0.811, b: -0.829 }, k: 2, rate: 0.301, w: [1.121, 1.051, -1.8590000000000002] }, Two { 0: 0.991, 1: -0.899 }), kink(Model { at: Pair { a: -0.459, b: -1.7990000000000002 }, k: 2, rate: -0.709, w: [1.2409999999999999, -0.399, 0.601] }, Model { at: Pair { a: -1.2690000000000001, b: -0.719 }, k: 2, rate: -1.3190000000000002, w: [0.881, 0.921, -1.139] }, Model { at: Pair { a: -1.0290000000000001, b: 0.641 }, k: 2, rate: -0.849, w: [-1.409, 1.081, 0.501] }, Two { 0: 0.171, 1: -0.659 }))]
#[derive_grad]
fn random_1000013(x: Model, y: &Model, z: Model, w: &Two) -> f64 {
    let mut v1: [f64; 2] = [1.37; 2];
    let mut m2: f64 = f64::tanh(((y.w[0] * z.rate) / (1.5 + (0.50 * (w.0 - w.1)).sin().exp2() * (0.50 * (w.0 - w.1)).sin().exp2())));
    if z.k > 0 {
        let flag3 = y.k > 2;
    } else if z.at.a >= apply(|u4| x.at.a, x.at.a.to_radians()) {
        let mut v5: Vec<f64> = x.w.iter().map(|e6| apply(|u7| (0.50 * (0.23 * f64::powf((1.3 + x.at.b * x.at.b), z.at.b.tanh())).hypot((w.0 / (2.5 + 2f64.sin())))), (0.50 * (z.rate - x.w[z.k % 3])))).collect();
        let p8 = Pair { a: f64::sin(w.1.atan2((1.5 + (x.k as f64).cos() * (x.k as f64).cos()))), b: y.w[2] };
    }
    v1.swap(0, 0);
    if (0.12 * ((w.0 - w.1) * 0.22)) > (0.06 * (x.w[x.k % 3] * z.at.size())) {
        return -0.3 * x.at.b + 1.0 * x.rate + 1.0 * y.w[0] + 0.4 * (w.0 - w.1) + 0.8 * w.1 + -0.1 * z.at.a + ((z.at.a + x.at.a) - (y.at.size() / 1.52)).sin();
    }
    let mut k9: usize = 0;
    {
        let s10 = &z.w[..2];
        let f11 = |u12: f64| -> f64 { let mut m13: f64 = 1.67; for i14 in 0..3 { m13 += f64::tanh((if (0.12 + w.1).cos() >= (0..3).skip(1).map(|i15| u12).fold(f64::NEG_INFINITY, f64::max).max(-1.0) { 0.64 } else { 1.37 })); } m13 };
    }
    m2 += (x.predict(0.3) * w.0).tanh().abs();
    let mut ps16: [Pair; 3] = [(if std::f64::consts::PI.to_radians() < x.predict(0.3).sin().max(2f64) { x.at } else { y.at }); 3];
    let mut h20: Shape = if (0.97 * (0.0 + m2)) > (0.20 * (z.predict(0.3) + y.rate)) { Shape::Point } else { Shape::At(Pair { a: (0.05 * ((if z.k % 2 == 0 { z.at.size() } else { 0.81 }) - (x.at.size() * y.rate))), b: z.at.size().tanh() }) };
    let a21 = (y.at.a * (x.w[z.k % 3] + z.at.size())).tanh();
    let mut g22: [[f64; 2]; 2] = [[((z.at.a - z.rate) / (2.5 + z.w[k9 % 3].sin().sin())).sin(), 0.5], [0.25, (0.06 * ((if (if (w.0 + z.predict(0.3)).sin() > w.1.copysign((x.k as f64).tanh()) { y.w[x.k % 3] } else { x.w[x.k % 3] }) > (m2 * z.at.size()).cos() { 1.20 } else { a21 }) * (x.at.b * z.w[k9 % 3])))]];
    let mut m23: f64 = f64::MAX;
    for e25 in y.w.iter() {
        let a24: f64 = (y.at.a + z.at.a).tanh().max(f64::sinh((w.0 - w.1).sin().tanh()));
        if a24 >= m23 { m23 = a24 + 0.5 * m23.sin(); }
    }
    m23 = m23.sin();
    m23 += ((z.k as f64) / (2.5 + f64::atan2(y.rate, (1.5 + w.1 * w.1)).sin())).sin();
    let f26 = move |u27: f64| u27;
    let mut m28: f64 = ((x.w[y.k % 3] + m2) * (-0.72)).sin();
    for (i30, e29) in v1.iter_mut().enumerate() {
        *e29 += ((-0.59) - (w.1 + z.at.b)).tanh();
        *e29 += (f64::cos((g22[z.k % 2][z.k % 2] * x.w[z.k % 3])) % 1.7).tanh();
    }
    1.2 * z.w[k9 % 3] + -0.2 * y.at.size() + 0.5 * v1[k9 % 2] + 1.2 * y.w[0] + 0.5 * w.0 + w.1
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((-0.989, 1.7309999999999999), [Pair { a: -1.949, b: 1.6309999999999998 }, Pair { a: -0.769, b: -1.1090000000000002 }, Pair { a: -1.969, b: 0.421 }]), kink((-0.649, 1.6709999999999998), [Pair { a: 1.2409999999999999, b: -1.389 }, Pair { a: 0.611, b: 1.111 }, Pair { a: 0.481, b: 0.631 }]))]
#[derive_grad]
fn random_1000014(x: (f64, f64), y: &[Pair]) -> Vec<f64> {
    let (s1, c2) = (f64::powi(0.0, 2).cos() % 1.7).sin_cos();
    if s1 >= (0.25 * (c2 * x.1)) {
        return vec![1.3 * s1 + 0.5 * x.0 * x.1.sin() + 0.1 * y[1].a + 0.7 * c2 + (0.80 * ({ let b3 = (0.12 * (1.04 * y[0].b)); f64::tanh(x.1) + b3 })), 1.3 * c2 + 1.5 * y[0].a + 0.9 * x.0 * x.1.sin() + 0.9 * s1 + (0.07 * ((y[0].a + c2) + (y[0].b * 0.98))), -0.4 * s1 + 0.7 * c2 + 0.2 * y[1].a + 0.6 * x.0 * x.1.sin() + (0.57 * ((0.50 * y[0].a).sin() - ((-0.55) - c2)))];
    }
    let mut m4: f64 = c2;
    for i5 in 0..4 {
        let p6 = Two((f64::cbrt((1.2 + 1.64 * 1.64)).tanh() % 1.7), s1.atan2((1.5 + s1 * s1)));
        m4 = p6.1.abs();
        m4 = (0.12 * ((1.3 + c2 * c2).powf(p6.0.tanh()) + (p6.0 - p6.1)));
    }
    let a7: f64 = c2;
    let mut p8 = Two(c2, s1.atan2((1.5 + c2 * c2)));
    let mut h9: Shape = Shape::Circle { r: (y[0].b.tanh().sin() * (y[1].b * p8.0)).sin() };
    if ((p8.0 - p8.1) * p8.0).cos() > (c2 - x.1).cos() {
        for q10 in y.iter() {
            if !(f64::cos(y[0].b).cos() >= f64::sin((0.31 * (p8.0 - p8.1)))) {
                let mut v11: Vec<f64> = Vec::new();
                for i12 in 0..3 {
                    v11.push((q10.b / 1.47));
                }
            } else {
                let mut v13: Vec<f64> = Vec::new();
                for i14 in 0..3 {
                    v13.push((x.1 * y[1].a).sin().atan());
                }
            }
            let mut v15: [f64; 3] = [p8.1.sin().rem_euclid(0.9); 3];
            p8 = Two((std::f64::consts::PI.cos().powi(4) - apply(|u16: f64| (x.0.min(p8.0) / 1.20), (2f64 * y[1].b).sin())), (2f64 + s1).sin());
            let d17: f64;
            if (v15[0] / (1.5 + p8.0 * p8.0)) <= x.0 {
                let old18 = std::mem::replace(&mut m4, q10.b);
                m4 = ((1.83 - v15[2]) - old18.max(p8.0)).cos();
                d17 = ((0.30 * (q10.a / 1.01)) % 1.7);
            } else {
                d17 = (sum_of(|u19| (s1 + q10.a).tanh(), &v15[..]) * q10.size()).sin();
            }
        }
        for i20 in (0..0).rev() {
            m4 -= (m4 - (p8.0 / (2.5 + x.0.sin()))).cos();
        }
    } else {
        m4 += (0.11 * ((s1 + a7) - (0.07 * y[0].a).powi(1)));
    }
    vec![-0.1 * y[0].b + -0.2 * s1 + 0.0 * h9.area() + 1.3 * (p8.0 - p8.1) + 0.3 * x.0 * x.1.sin() + 1.0 * a7 + f64::sin((if (0..4).map(|i21| p8.1).last().unwrap() >= (0.50 * (p8.0 - p8.1)).sin() { ({ let b22 = (p8.0 - p8.1).tanh(); (p8.0 - p8.1) + b22 }) } else { (-0.37) })), 0.9 * x.0 * x.1.sin() + 0.1 * p8.1 + 1.0 * (p8.0 - p8.1) + 0.1 * y[1].a + 0.8 * p8.0 + 1.4 * a7 + ((p8.0 - p8.1) - p8.1).sin().tanh(), -0.1 * y[0].a + 0.0 * s1 + 1.0 * p8.1 + 0.5 * a7 + 1.2 * c2 + 1.2 * x.0 * x.1.sin() + (s1 / 1.88)]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![0.951, -0.469, -1.3690000000000002] }, Pair { a: 0.701, b: 0.261 }, -0.849), kink(Shape::At { 0: Pair { a: 1.4309999999999998, b: -0.309 } }, Pair { a: 0.401, b: -1.939 }, -0.299))]
#[derive_grad]
fn random_1000015(x: &Shape, y: Pair, z: f64) -> f64 {
    if !((0.6 * y.a.sin()).ln_1p() <= (y.size() + y.b).cos()) {
        return 1.2 * y.b + 0.2 * z + 0.4 * y.size() + 1.4 * y.a + 1.4 * x.area() + (y.size().cos().clamp(-0.5, 0.75) / 1.40);
    }
    let mut v1: Vec<f64> = Vec::with_capacity(2);
    for i2 in 0..2 {
        v1.push((1.2 + y.a * y.a).ln());
    }
    let mut m3: f64 = f64::powi(x.area().tanh(), 0);
    v1[1] /= 1.2 + (0.20 * (-(v1[1] - x.area()))).abs();
    let p4: Pair = (y + (Pair { a: (((-0.81) + (-0.84)) / 1.84), b: z.cos() }));
    let mut n5: usize = 0;
    loop {
        if n5 >= 0 {
            break;
        }
        n5 += 1;
        m3 -= (0.07 * x.area());
    }
    let mut v6 = v1.to_vec();
    'l10: for (i9, (&e7, f8)) in v6.iter().zip(v6.iter()).enumerate() {
        if (1.21 * (*f8)).sin() >= (y.a / (1.5 + x.area().sin() * x.area().sin())) {
            let flag11 = (v6[(i9 + 1) % v6.len()] * 0.10).sin() < f64::max((*f8), p4.b);
            m3 += ((0.66 * (p4.b + 1.82)).min(p4.a.mul_add(p4.a, (-0.59)).sin()) / 1.04).tanh();
        } else {
            let mut v12: [f64; 3] = [(y.size().tanh().min((*f8)) / 1.16), (0.33 * ((*f8).max(1.04) - ({ let b13 = v1[1]; e7 + b13 }))), (0.66 * y.size())];
        }
        match &*x { Shape::Circle { r: x14 } if !(i9 != 3) => {
            let h16: Shape = if (0.22 * (2f64 - x.area())) > (0.6 * z.tanh()).atanh() && i9 % 2 == 0 { Shape::At(Pair { a: (-y.size().sin().cos()), b: f64::sin(p4.size()).copysign(1.07) }) } else { Shape::Circle { r: (0.25 * ((y.a - p4.b) - (m3 - m3))) } };
        } _ => {
            m3 += (if f64::sin((0.50 * p4.size())).cosh() >= (std::f64::consts::PI * p4.a).tanh() { (if f64::sin(0.0) >= v6[v6.len() - 1 - i9].copysign(p4.a) { (v1[i9 % 2] / (2.5 + m3.sin())) } else { (*f8).sin().powi(4) }) } else { (y.a * v6[i9]).sin().atan2((1.5 + v1[1] * v1[1])) }).cos();
        } }
    }
    -0.4 * y.size() + 1.2 * v1[1] + 0.8 * z + 0.6 * v6[0] + 0.8 * y.b + 0.9 * p4.a + f64::cos(1.60).fract()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.781, -1.749, 1.1909999999999998], pairs: vec![Pair { a: 0.151, b: -1.389 }, Pair { a: -0.429, b: 1.571 }], scale: -0.729 }), kink(Data { items: vec![-1.729, 0.161, -1.689], pairs: vec![Pair { a: -1.479, b: -1.949 }, Pair { a: 0.531, b: 0.131 }], scale: -1.3590000000000002 }))]
#[derive_grad]
fn random_1000016(x: &Data) -> Option<f64> {
    let f1 = |u2: f64, u3: f64| -> f64 { let b4 = u3.min(u2); if u3.floor().sin() <= ((-0.33) + x.scale).cos() { return b4; } ((x.scale * u3) * (u2 + (-0.68))).sin() };
    let m5: f64 = if (1.20 * (x.scale * x.pairs[1].b)).sin() <= ((-0.41) - x.scale).cos() {
        (x.items[2].tanh() - x.items[0]).cos()
    } else {
        let mut n6: usize = 0;
        loop {
            if n6 >= 1 {
                break;
            }
            n6 += 1;
            let v7: Vec<f64> = vec![x.scale, ((x.items[n6 % 3] - x.pairs[n6 % 2].a) + ({ let b8 = f64::sin((-0.58)); f1((0.50 * f1((b8 * x.pairs[n6 % 2].b).tanh(), (f1((0.80 * (n6 as f64)), (std::f64::consts::PI * 0.59).tanh()) + (n6 as f64)).cos())), (x.scale * (-0.16)).sin()) + b8 })).cos()];
            for i9 in (0..n6 % 5).rev() {
                let mut v10: Vec<f64> = vec![(x.scale.fract() * (v7[0] / (1.5 + x.scale * x.scale))), (v7[1].max((0.80 * (i9 as f64))) * ((n6 as f64) + 0.79)).tanh()];
            }
        }
        (((-0.71) - f1((0.0 / (1.5 + (x.scale * x.pairs[1].b).sin() * (x.scale * x.pairs[1].b).sin())), f64::sin(0.0))) / (2.5 + (0.6 * x.scale.sin()).atanh().sin())).tanh()
    };
    Some(-0.1 * f1((x.pairs[0].a * f1((x.items[2] - 0.44).cos(), f64::sin((if (x.scale * x.scale).tanh() < (f1((if x.items[0].sin() >= (x.scale - (-0.65)).sin() { x.pairs[1].a } else { x.scale }).sin(), x.pairs[0].b.cos().tanh()) * x.items[1]).cos() { (x.scale * x.pairs[1].b) } else { x.pairs[1].b })))).tanh(), (f1((0.33 * (x.items[2] - f1((if (x.items[1] - x.scale).sin() > (0.79 * (x.scale * x.pairs[1].b)).tanh() { m5 } else { (x.scale * x.pairs[1].b) }).tanh(), (x.pairs[1].b - (-0.37)).cos()))), 0.28) + (x.scale * x.pairs[1].b)).tanh()) + 0.6 * x.items[1] + -0.4 * x.pairs[0].a + -0.1 * m5 + 0.4 * x.scale + -0.2 * (x.scale * x.pairs[1].b) + ((x.scale * x.pairs[1].b) + 1.36).cos().max((x.scale / (1.5 + x.items[0] * x.items[0]))))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.969, b: -1.909 }, k: 0, rate: 0.671, w: [0.551, -1.8390000000000002, -0.059] }), kink(Model { at: Pair { a: 0.891, b: -1.5190000000000001 }, k: 1, rate: -0.009000000000000001, w: [0.181, -0.839, 0.851] }))]
#[derive_grad]
fn random_1000017(x: Model) -> f64 {
    if (1.05 - x.at.size()).cos() <= x.at.b {
        return 0.4 * x.rate + 0.4 * x.at.a + 1.4 * x.w[x.k % 3] + 1.1 * x.at.size() + 1.0 * x.predict(0.3) + x.at.size().tanh();
    }
    if x.k > 0 {
        if (x.at.b / (1.5 + (0.80 * (x.k as f64)) * (0.80 * (x.k as f64)))) < f64::sin(0.12) {
            let Pair { a: x1, b: y2 } = Pair { a: 2f64.max((0.50 * (x.w[x.k % 3] + x.at.a))), b: (0.66 * (0.96 + x.rate)) };
            let mut v3: Vec<f64> = x.w.iter().map(|e4| ((0.6 * f64::tanh(0.49)).tan() - (y2 * x.at.b)).tanh()).collect();
            v3[x.k % 3] = v3[x.k % 3];
        } else {
            let mut v5 = x.w.to_vec();
            let mut o6: Option<f64> = if (0.20 * (x.rate - x.predict(0.3))) <= (x.predict(0.3) - 0.61).sin() { Some(((if (0.50 * (1.84 * v5[0])) >= (std::f64::consts::PI / (2.5 + (0.80 * (x.k as f64)).sin())) { x.at.size() } else { x.at.a }) - f64::max(x.w[x.k % 3], (0.25 * x.at.size()))).tanh()) } else { None };
            for &e7 in x.w.iter() {
                if let Some(e10) = v5.first() {
                    let mut m11: f64 = (x.at.size() - (-0.82)).cos().abs();
                }
            }
        }
    }
    0.5 * x.at.a + 0.8 * x.w[x.k % 3] + -0.4 * x.at.size() + 0.4 * x.rate + 0.9 * x.at.b + apply(|u12| { let b13 = u12; (((x.k as f64) - x.rate) + (0.30 * x.w[1]).rem_euclid(0.9)).cos() * b13.sin() }, (x.rate * x.at.b).cos())
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.979, b: 0.421 }, Shape::Point {  }, Shape::Rect { 0: 0.711, 1: -1.899 }), kink(Pair { a: 0.991, b: 1.291 }, Shape::Poly { 0: vec![-1.499, -0.789, -1.379] }, Shape::At { 0: Pair { a: 0.901, b: 1.7409999999999999 } }))]
#[derive_grad]
fn random_1000018(x: &Pair, y: &mut Shape, z: &Shape) {
    let Pair { b: x1, .. } = *x;
    let mut m4: f64 = apply(|u3: f64| (0.50 * ((u3 / (1.5 + u3 * u3)) + (x.a / (2.5 + f64::sin((-0.91)).sin())))), f64::sin(x.size()).copysign(0.76)).min(x.size().sin().powi(4));
    let mut o5: Option<f64> = if (0.20 * (x.a - z.area())) >= (x.b - x.a).sin() { Some(f64::hypot(f64::sin(((-0.65) * (-0.97))), (0.06 * (m4 * z.area()))).cos()) } else { None };
    let mut k6: usize = 3;
    let mut v7: [f64; 2] = [f64::tanh(0.65).rem_euclid(0.9), apply(|u8: f64| { let b9 = u8.fract(); u8.max(((k6 % 4) as f64)).signum().sin() * b9.sin() }, (x.a + z.area()).tanh()).min((0.20 * (x1 + o5.unwrap_or(0.7))))];
    let mut v10: [f64; 2] = v7;
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.871, -0.189, 1.271]), kink([0.901, -1.1190000000000002, 0.571]))]
#[derive_grad]
fn random_1000019(x: &[f64]) -> f64 {
    let f1 = |u2: f64| (x[1] * u2).cos();
    let mut v3: Vec<f64> = vec![f64::cos((std::f64::consts::PI.tanh() - f1(f64::cos(0.13).rem_euclid(0.9)))), ((x[0] * 2f64) - x[2].min(2f64)).cos(), ((x[0] - f1((0.02 * f1(({ let b4 = (0.50 * f1((if x[1].sin() > std::f64::consts::PI { x[1] } else { x[2] }))); b4 + b4 }).cos())).tanh())) / (2.5 + (0.26 + f1((0.50 * (x[2] * 1.67)))).tanh().sin())).tanh(), (0.55 * ((x[2] - std::f64::consts::PI) / 1.13))];
    let flag5 = v3[1] < (f1((v3[3] - 2f64).tanh()) - x[0]).tanh();
    let mut m6: f64 = v3[1].max(v3[0]);
    for i8 in 0..0 {
        let a7: f64 = f64::powi((0.60 * (-0.26)), 1).sin();
        m6 = if a7 >= m6 { a7 } else { m6 };
    }
    m6 = m6.sin();
    let m9: f64 = if f64::sin(1.94) > v3[3].sin() {
        if (x[0] + x[1]).sin() >= m6 {
            v3.push(f64::tanh((if !((2f64 + 1.55) >= (x[0] * (-0.81)).sin()) { 1.20 } else { (f1(f1(({ let b10 = f64::sin((-0.53)); x[1] + b10 }).cos()).sin()) * x[1]) })));
        } else {
            let mut ps11: [Pair; 3] = [Pair { a: (0.0 * m6).abs(), b: v3[0].mul_add(f1(((-0.56) + 2f64)).sin(), f1((0.50 * (if f64::sin((0.96 / 1.65)) > (-0.88) { v3[3] } else { f1((m6 / 1.06)) }))).sin()).cos() }; 3];
            let mut m12: f64 = (0.12 * (x[2] * f1(ps11[1].b.cos().cos())));
            for e14 in x.iter() {
                let a13: f64 = (-0.33);
                if !((0.0 + v3[2]).sin() <= (m6 * ps11[0].b).sin()) { m12 = m12.max(a13); }
            }
            m12 = m12.sin();
        }
        f64::tanh((m6 + f1(x.iter().zip(x.iter()).step_by(2).map(|(e15, e16)| v3[1]).map(|it| it.sin()).product::<f64>())).tanh())
    } else {
        ((m6 + x[2]) - x[0]).cos()
    };
    let mut ps17: [Pair; 2] = [Pair { a: apply(f1, m6), b: (x[1] + 0.36).sin() }, Pair { a: (0.50 * f1((x[2] + std::f64::consts::PI).tanh())), b: m9.abs() }];
    let o18: Option<f64> = checked((m6 + m9).sin().powi(1));
    if !(flag5) {
        return -0.4 * m9 + 0.8 * m6 + -0.4 * ps17[0].a + 1.5 * o18.unwrap_or(0.7) + 1.1 * v3[1] + v3[3].sin().powi(0).tanh();
    }
    if let Some(x19) = o18 {
        m6 = (if m9.sin() <= (0.20 * (m9 - o18.unwrap_or(0.7))) { ((ps17[1].a + x[2]) - (1.2 + (0.50 * o18.unwrap_or(0.7)) * (0.50 * o18.unwrap_or(0.7))).sqrt()) } else { ps17[1].b }).sin();
    } else {
        m6 += (0.05 * ((x[1] - f64::trunc((-0.22))) + f64::powf((1.3 + (1.2 + ps17[1].a.tanh() * ps17[1].a.tanh()).ln() * (1.2 + ps17[1].a.tanh() * ps17[1].a.tanh()).ln()), (m9 - m9).tanh().tanh())));
    }
    1.2 * o18.unwrap_or(0.7) + -0.5 * m9 + 0.9 * v3[0] + -0.4 * x[2] + -0.4 * ps17[1].b + m9
}
