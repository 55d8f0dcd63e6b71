//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.719, b: 1.561 }, (-0.509, 0.271), Data { items: vec![0.621, 1.771, 1.751], pairs: vec![Pair { a: 0.831, b: -1.2590000000000001 }, Pair { a: 0.611, b: -1.639 }], scale: -1.469 }, Shape::Circle { r: -1.919 }), kink(Pair { a: -1.5990000000000002, b: 0.561 }, (-0.639, -0.749), Data { items: vec![-1.709, -1.2790000000000001, -1.429], pairs: vec![Pair { a: -1.2790000000000001, b: -1.969 }, Pair { a: -1.8690000000000002, b: 1.581 }], scale: 0.511 }, Shape::Poly { 0: vec![-1.0490000000000002, -0.859, 1.4509999999999998] }))]
#[derive_grad(wrt(y, w))]
fn random_1000100(x: &Pair, y: (f64, f64), z: &mut Data, w: &Shape) -> Option<f64> {
    for (i3, &e1) in z.items.iter().enumerate() {
        z.scale = z.scale - z.pairs[i3 % 2].a.tanh().sin();
        z.pairs[i3 % 2].b /= 1.2 + x.a.abs();
        if i3 % 2 == 0 {
            continue;
        }
        z.scale = f64::cos(((x.b + z.scale) + z.items[z.items.len() - 1 - i3].mul_add((i3 as f64).cos(), y.0)));
    }
    let d4: f64;
    if f64::cos(1.95) > f64::sin((x.a + 0.0)) {
        z.scale = x.a.sin() + z.scale;
        for i5 in (0..z.items.len()).step_by(2) {
            for (e6, f7) in z.items.iter().zip(z.items.iter()) {
                let mut p10: Data = Data { items: vec![(if (y.0 + 0.54).tanh() > std::f64::consts::PI.tanh() { x.a } else { z.items[i5] }).min((*f7).abs()), (0.80 * ((i5 as f64).abs() / (2.5 + (0.50 * z.items.iter().map(|e9| (i5 as f64).tanh()).sum::<f64>()).sin()))), y.1], scale: (1.2 + z.scale.clamp(-0.5, 0.75) * z.scale.clamp(-0.5, 0.75)).log10(), pairs: vec![(*x), Pair { a: (-f64::sin(0.17).clamp(-0.5, 0.75)), b: ((*e6) * (*e6)).tanh() }] };
                z.scale -= (-(0.1 + (z.items[z.items.len() - 1 - i5] - y.0) * (z.items[z.items.len() - 1 - i5] - y.0))).exp();
                let o11: Option<f64> = Some((x.a + (z.scale * z.pairs[1].b).cos().abs()).cos());
            }
            let o12: Option<f64> = Some((-z.pairs[i5 % 2].a.sin().fract()));
            if (z.scale * z.pairs[1].b).cos().hypot(x.size().cos()) >= (-(0.1 + y.1 * y.1)).exp() {
                break;
            }
        }
        d4 = (-0.47);
    } else {
        d4 = x.b;
    }
    Some(0.7 * y.0 * y.1.sin() + 0.6 * z.pairs[0].a + 0.2 * x.size() + -0.5 * x.b + 0.2 * d4 + -0.2 * z.items[0] + (if f64::tanh((z.pairs[0].a - x.a)) >= (0.6 * z.pairs[1].b.cos().tanh()).tan() { (x.b.tanh() % 1.7) } else { (z.scale - x.a) }).cos())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.981), kink(-1.449))]
#[derive_grad]
fn random_1000101(mut x: f64) -> f64 {
    let mut o1: Option<f64> = None;
    let v2: Vec<f64> = vec![x; 4];
    let mut v3: [f64; 3] = [x, v2[0], (f64::atan(v2[3]) + o1.unwrap_or(0.7).cos().cos())];
    let mut p4: Two = Two(v3[2].tanh().cos(), f64::asinh(v2[2]));
    (v3[1], v3[0]) = (v3[0], (0.01 * (({ let b5 = v3[0]; b5 + b5 }) * (p4.0 + p4.0))));
    {
        let s6 = &v2[1..];
        let o7: Option<f64> = checked(((p4.0 - p4.1) - (p4.1 + p4.1)).sin());
        x = (x * (if (v2[3] + (p4.0 - p4.1)).cos() > (x.sin() % 1.7) { o7.unwrap_or(0.7) } else { v3[1] }).cos()).sin();
        {
            let s8 = &s6[1..];
            v3[..2].copy_from_slice(&s8[..2]);
            if (0.25 * (p4.0 - p4.1)) < v2[0] {
                p4 = Two((0.30 * o1.unwrap_or_default()).rem_euclid(0.9), ({ let b9 = f64::sin(0.86); p4.1 + b9 }).cos());
                let mut h13: Shape = if apply(|u10: f64| (x + v3[1]).tanh(), s8[0].tanh().exp2()) > f64::cos(f64::hypot(o7.unwrap_or(0.7).cos(), p4.0)) { Shape::At(Pair { a: f64::sin(0.15).sin(), b: o1.unwrap_or(0.7).sin().sin() }) } else { Shape::At(Pair { a: v3[0].cos().rem_euclid(0.9).copysign((v2[2] - p4.1).tanh()), b: o1.map(|x11| (0.80 * ({ let b12 = f64::sin(0.40); x + b12 }))).unwrap_or((-s8[1])) }) };
            } else {
                let t14: (f64, f64) = (((-0.47) - o1.unwrap_or(0.7)).tanh().powi(0), f64::min(s8[1].max(s6[1]), f64::floor(s6[0]).sin()));
                if f64::cos((v2[0] * p4.1)) > (-p4.0) {
                    let mut idx15: [usize; 3] = [2, 0, 3];
                    for e16 in &s8[..2] {
                        p4.0 -= v2[idx15[2] % 4].sin().powi(2).max(v3[1].abs()).tanh();
                    }
                }
            }
        }
    }
    0.6 * v3[0] + -0.1 * v2[2] + 1.0 * o1.unwrap_or(0.7) + -0.2 * x + 0.5 * p4.1 + 1.2 * p4.0 + (v3[1] + p4.1.cos()).cos()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.381, b: 1.7109999999999999 }, Pair { a: -1.8190000000000002, b: -0.179 }, Data { items: vec![-1.8490000000000002, 1.7209999999999999, -1.2690000000000001], pairs: vec![Pair { a: 0.07100000000000001, b: 1.7109999999999999 }, Pair { a: 0.551, b: 1.551 }], scale: -0.529 }), kink(Pair { a: 1.871, b: 0.841 }, Pair { a: -0.859, b: 1.8909999999999998 }, Data { items: vec![-0.239, 0.051000000000000004, 0.211], pairs: vec![Pair { a: 1.521, b: -0.789 }, Pair { a: -1.929, b: -1.7690000000000001 }], scale: -1.249 }))]
#[derive_grad]
fn random_1000102(x: &Pair, y: &Pair, mut z: Data) -> f64 {
    z.scale *= f64::sin(x.size().sin().sin().mul_add((y.b / 1.57), std::f64::consts::PI.asinh()).sin());
    let a1: f64 = (if x.size().tanh() < (z.items[1] + z.items[1]).tanh() { z.scale } else { z.scale }).sin();
    z.scale = z.scale - (y.a.sin() * (x.a - z.pairs[0].b)).tanh();
    if z.pairs[0].a.tanh().atan() < (0.25 * (a1 * z.scale)) {
        z.items[0] /= 1.2 + f64::tanh((if f64::cos(0.06) > (y.size() + z.items[1]).sin() { z.pairs[0].a } else { x.b })).abs();
        let mut v2: Vec<f64> = z.items.iter().map(|e3| (if (if ({ let b4 = y.size().tanh(); y.size() + b4 }).cos() < (*e3).mul_add((*e3), y.a).cos() { x.a } else { z.pairs[0].a }).cos() > (z.items[2] / (1.5 + y.b * y.b)) { (z.scale * z.pairs[1].b).tanh().sin() } else { x.size() }).cos()).collect();
        let mut m5: f64 = (-(0.1 + (*x).size() * (*x).size())).exp();
    } else {
        let h6: Shape = if y.b < z.pairs[0].a.tanh().copysign(z.scale) { Shape::Poly(vec![(0.6 * (y.b * (z.scale * z.pairs[1].b)).sin().tanh()).atanh(), ((x.b / (2.5 + a1.sin())) / (2.5 + f64::sin(((0.30 * z.scale) % 1.7)))), f64::tanh((x.a.asinh() + (y.size() + (z.scale * z.pairs[1].b))))]) } else { Shape::Rect(z.scale, (1.3 + (z.scale * z.pairs[1].b).sin() * (z.scale * z.pairs[1].b).sin()).powf(x.size().sin().tanh()).cos()) };
    }
    for e7 in z.items.iter_mut() {
        *e7 = 1.60;
        let mut n9: usize = 0;
        while n9 < 3 && (a1.max((*e7)) < y.b.max(x.a) || (x.a * x.b).sin() >= y.a.fract()) {
            let mut v10: Vec<f64> = (0..3).map(|i11| ((1.31 - x.a) * z.scale.min(f64::cos(z.pairs[n9 % 2].a))).cos()).collect();
            let o12: Option<f64> = v10.get(n9).copied();
            n9 += 1;
        }
    }
    z.items.fill((0.57 * ((-(0.1 + y.size().sin() * y.size().sin())).exp() - (0.35 + z.scale))));
    let a13: f64 = z.scale;
    z.scale += a1.tanh();
    z.items[0] -= (0.00 * ((0.50 * (z.scale * z.pairs[1].b)).round() * (y.size() * z.items[1])));
    let m14: f64 = if z.items[0] < (0.25 * (x.size() / 1.80)) {
        ((z.pairs[0].b - z.items[0]) + z.items.iter().map(|e15| x.a).map(|it| it.sin()).product::<f64>()).cos()
    } else {
        ((z.scale - y.a) + (1.2 + (z.scale * z.pairs[1].b).cos() * (z.scale * z.pairs[1].b).cos()).cbrt()).tanh()
    };
    let mut p16: Model = Model { w: [(if (0.06 * ((z.scale * z.pairs[1].b) * y.b)) > f64::sin((m14 - 0.0)) { x.a } else { z.items[0].clamp(-0.5, 0.75) }), f64::sin((a1.max(z.scale) - (if (z.items[2] / (2.5 + (z.scale * z.pairs[1].b).tanh().sin())) <= (1.3 + y.size().cos() * y.size().cos()).powf(a1.tanh()).cos() || (x.b + y.a).sin() < f64::to_radians(x.b) { z.scale } else { x.a }))), (if m14.abs() < (z.items[2] + a13).cos() || (0.50 * (a1 + m14)) < (y.a * y.a).cos() { z.items[0] } else { x.size() }).cos()], at: Pair { a: (0.12 * ((1.3 + z.items[1] * z.items[1]).powf(y.size().tanh().tanh()) - (y.size() / 1.09))), b: ((z.scale * z.pairs[1].b) + x.size()).tanh() }, rate: y.b.max(y.a.sin()), k: 0 };
    -0.1 * x.size() + 0.6 * m14 + 0.3 * p16.at.a + 0.2 * p16.at.b + -0.3 * y.size() + 0.6 * (z.scale * z.pairs[1].b) + p16.predict(0.3).tanh().sin()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.9809999999999999, [-1.989, 0.931, 1.6509999999999998, 0.381, -1.429], Shape::At { 0: Pair { a: 0.311, b: 1.561 } }, -0.109), kink(1.851, [1.351, 0.941, -0.239, -1.3490000000000002], Shape::At { 0: Pair { a: 1.121, b: -1.0290000000000001 } }, -0.279))]
#[derive_grad]
fn random_1000103(mut x: f64, y: &Vec<f64>, mut z: Shape, w: &f64) -> f64 {
    let mut m2: f64 = ((0..2).map(|i1| f64::tanh((z.area() - y[2]))).last().unwrap() - ((z.area().sin() % 1.7) + (-(0.1 + (*w) * (*w))).exp()));
    let (s5, c6) = (0.6 * f64::min(x.sin(), y.iter().enumerate().map(|(i3, e4)| (*e4)).last().unwrap()).sin()).asin().sin_cos();
    x /= 1.2 + (0.30 * x).rem_euclid(0.9).abs();
    let mut ps7: [Pair; 3] = [Pair { a: s5.max((0.25 * z.area())).min(y[2].tanh().powi(4)), b: y[1].max(0.23) }; 3];
    let mut m8: f64 = -9.0;
    for i10 in (0..1).rev() {
        let a9: f64 = (0.25 * (ps7[0].b / (2.5 + (0.80 * f64::floor(c6)).sin())));
        if i10 != 3 { m8 = m8.max(a9); }
    }
    m8 = m8.sin();
    let m11: f64 = if !(f64::sin(((-0.34) / (1.5 + c6 * c6))) < x.abs()) {
        f64::tanh(((y[1] * m8) / (2.5 + (0.50 * (y[1] + (*w))).sin())))
    } else {
        for i12 in 0..3 {
            let (p14, q15) = ((1.2 + (x - ps7[0].a).sin() * (x - ps7[0].a).sin()).ln().cos(), (({ let b13 = m8; x + b13 }).cos().mul_add(s5.atan(), ((-0.76) - s5).tanh()) / (1.5 + y[i12] * y[i12])));
            let mut p16: Pair = (if (s5 * (*w)).cos() < f64::tanh(1.13).powi(0) { ps7[i12 % 2] } else { (Pair { a: y[1].tanh(), b: f64::sin(0.69).max(2f64) }) });
        }
        (0.13 * (((*w) / (1.5 + s5 * s5)) * (std::f64::consts::PI + m8)))
    };
    ps7[0] += Pair { a: 1.77, b: ((-0.42) + y[0]).sin() };
    if (z.area() + s5).tanh() > (0.25 * (y[0] * m2)) {
        return 0.8 * y[2] + 1.0 * c6 + -0.2 * ps7[0].a + -0.1 * s5 + 1.1 * m2 + 1.2 * z.area() + (m8 + (s5 * z.area())).cos();
    }
    for i17 in 0..0 {
        let t18: (f64, f64) = (((m2.min((*w)) * m8.abs()) * ((z.area() + y[1]) + 0.20)).cos(), (f64::abs(ps7[i17].a.tanh().sin()) + f64::cos((if (-s5) < ((*w) - (*w)).cos() { y[i17] } else { 0.0 }))));
        let mut p19: Pair = Pair { a: (if !(i17 != 0) { y[i17].mul_add(m2, m2) } else { x.min((*w)) }).tanh(), b: s5 };
        let a21: f64 = apply(|u20: f64| (0.0 + p19.a).sin(), (m2 + (i17 as f64)).cos());
    }
    let t22: (f64, f64) = (x, (0.95 * std::f64::consts::PI.hypot(((s5 + m11) - (ps7[0].b + 0.98)).tanh())));
    let v23: [f64; 2] = [(s5 + m2).tanh().max(m11); 2];
    1.0 * t22.0 * t22.1.sin() + 1.0 * (*w) + 1.2 * v23[1] + -0.3 * m8 + 1.1 * ps7[0].a + 1.4 * s5 + (f64::sinh(y[2].sin()) + z.area()).cos()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.269, 1.361], [-0.179, 0.371]]), kink([[1.6409999999999998, 1.781], [0.421, -1.5190000000000001], [1.9309999999999998, -0.949]]))]
#[derive_grad]
fn random_1000104(x: &[Vec<f64>]) -> Pair {
    let v1: [f64; 4] = [((-x[0][1]) - (if x[1][0].abs() >= ((-0.16) - x[1][1]).tanh() && (1.3 + 2f64 * 2f64).powf(x[0][1].tanh()).cos() < x[1][1].to_radians() { x[0][0] } else { x[0][1] })).cos(), (0.50 * (x[0][0] - x[0][1]).abs()), (0..2).map(|i2| (x[0][0] - x[i2][i2]).tanh()).map(|it| it.sin()).product::<f64>(), (0.50 * ((x[0][0] - x[0][1]) / 1.04))];
    let mut m3: f64 = (0.08 * ((v1[2] + x[0][0]) * (0.83 - x[1][0])));
    let mut o4: Option<f64> = if m3.copysign(m3) >= v1[0] { Some(std::f64::consts::PI.tanh().rem_euclid(0.9)) } else { None };
    for i5 in 0..1 {
        m3 += (x[i5][i5] * v1.iter().zip(v1.iter()).map(|(e6, e7)| f64::sin(1.75)).sum::<f64>()).cos();
        m3 -= o4.unwrap_or_default().sin();
    }
    m3 -= (o4.unwrap_or(0.7) - o4.unwrap_or(0.7)).sin().clamp(-0.5, 0.75);
    m3 = (m3 * m3.cos()).sin();
    let h10: Shape = Shape::Rect((0.08 * (({ let b8 = x[0][1]; (-0.24) + b8 }) * v1.iter().copied().map(|e9| o4.unwrap_or(0.7).sin()).sum::<f64>())), (m3 * m3).sin());
    if let Some(e11) = v1.last() {
        let mut ps12: [Pair; 2] = [Pair { a: ({ let b13 = h10.area().tanh().powi(2); h10.area() + b13 }).cos(), b: (v1[0] - h10.area()).tanh() }, Pair { a: (0.6 * m3.tanh().tanh()).atanh(), b: ((*e11) + m3).cos() }];
        {
            let s14 = &v1[..];
            m3 = (m3 * (v1[3].cos() % 1.7)).sin();
            if (*e11) > (m3 - m3).cos() {
                let mut m15: f64 = ps12[1].size().cos();
                for e17 in s14.iter() {
                    let a16: f64 = f64::cbrt((1.2 + 0.73 * 0.73));
                    m15 = f64::max(a16, m15);
                }
                m15 = m15.sin();
                let o18: Option<f64> = if x[0][0] <= (if x[1][1].sin().rem_euclid(0.9) >= (0.6 * m15.tanh()).acos() { (*e11) } else { s14[1] }) { Some((-(f64::cos(s14[1]) % 1.7))) } else { None };
            }
            m3 -= ((h10.area() - 1.74) * (s14[3] * x[1][1])).cos();
        }
    }
    m3 = (0.50 * ({ let b19 = (0.50 * v1[2].mul_add(o4.unwrap_or(0.7).sin(), x[0][1])); (b19 / 1.17) + b19 }));
    let a20: f64 = (m3 + o4.unwrap_or(0.7)).cos().rem_euclid(0.9);
    Pair { a: 0.7 * a20 + 1.3 * o4.unwrap_or(0.7) + -0.1 * v1[2] + 0.9 * h10.area() + -0.4 * x[0][1] + 0.7 * m3 + v1[2].sin().sin(), b: -0.4 * o4.unwrap_or(0.7) + -0.5 * v1[1] + 0.1 * x[1][0] + -0.4 * h10.area() + 1.4 * a20 + 0.8 * m3 + ({ let b21 = v1[1]; o4.unwrap_or(0.7) + b21 }).sin().tanh() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: 0.991, 1: 1.1609999999999998 }, Shape::Poly { 0: vec![0.711, -0.089, 0.711] }), kink(Shape::Circle { r: -0.369 }, Shape::At { 0: Pair { a: -1.0390000000000001, b: 1.361 } }))]
#[derive_grad]
fn random_1000105(x: &Shape, y: Shape) -> f64 {
    let mut v1: Vec<f64> = vec![x.area().tanh().tanh().exp2().signum().sin(); 2];
    if x.area().cos().sin() >= 2f64 {
        let mut ps2: Vec<Pair> = vec![Pair { a: (x.area().sin().tanh() % 1.7), b: (v1[0] + x.area()).cos() }, Pair { a: (0.20 * (v1[1].to_radians() * v1[1].mul_add(y.area().sin(), y.area().sin()))), b: (x.area() + x.area()).cos() }];
        let mut v3: [f64; 2] = [apply(|u4: f64| ((u4 / (2.5 + f64::sin((-0.94)).sin())) - (u4 + u4)).sin(), (-(0.1 + y.area().cos() * y.area().cos())).exp()), v1[1]];
        let mut m5: f64 = (0.20 * ((x.area() - std::f64::consts::PI) / 1.06));
    } else {
        let mut m6: f64 = x.area().sin();
        m6 = (0.25 * (-y.area()));
        let mut m7: f64 = -9.0;
        for e9 in v1.iter() {
            let a8: f64 = (if y.area().sin().cos() >= ((*e9) / (2.5 + y.area().sin().sin())) { (*e9) } else { (*e9) }).fract();
            m7 = a8;
        }
        m7 = m7.sin();
    }
    let (p10, q11) = (((if !((if f64::tanh(x.area()).max((0.25 * x.area())) > (0.25 * y.area()) { y.area() } else { y.area() }).sin() <= 0.40) { v1[0] } else { y.area() }) - (x.area() - v1[0])).tanh(), (0.50 * (0.25 * y.area()).min(0.04).hypot(((-0.34) + 0.82))));
    0.3 * y.area() + -0.3 * p10 + 1.3 * x.area() + 1.0 * q11 + 1.0 * v1[1] + q11.atan2((1.5 + 1.17 * 1.17)).max(q11.max((0.25 * y.area())))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.949, -0.159, -0.909], pairs: vec![Pair { a: -0.939, b: 0.531 }, Pair { a: -0.659, b: 1.4309999999999998 }], scale: 1.8909999999999998 }, Pair { a: -1.8590000000000002, b: 1.521 }, Some(0.371), Shape::At { 0: Pair { a: 0.661, b: -0.239 } }), kink(Data { items: vec![0.211, -1.7790000000000001, -0.039], pairs: vec![Pair { a: -1.3290000000000002, b: -1.3190000000000002 }, Pair { a: -1.5690000000000002, b: 0.711 }], scale: -0.039 }, Pair { a: -0.719, b: 0.891 }, None, Shape::Rect { 0: -1.949, 1: -0.009000000000000001 }))]
#[derive_grad(wrt(x, y, w))]
fn random_1000106(x: Data, y: &mut Pair, mut z: Option<f64>, w: Shape) -> [f64; 2] {
    y.a = ((-0.74) - (-0.92));
    y.a = f64::min((x.scale + y.a).cos(), f64::fract(x.pairs[0].b.tanh()));
    let mut v1: [f64; 2] = [({ let b2 = y.a; y.size() + b2 }).tanh(); 2];
    v1[0] = v1[0] + (((x.scale * x.pairs[1].b) + y.size()) + (y.b + 1.47)).cos();
    if (y.b / (2.5 + x.scale.sin())) <= f64::sin(0.48).atan2((1.5 + x.scale * x.scale)) && y.size().sin().powi(4) > x.scale.atan2((1.5 + y.a * y.a)) {
        return [1.2 * y.size() + 1.3 * x.items[1] + 0.1 * x.scale + -0.3 * y.a + -0.0 * x.pairs[1].a + 0.9 * (x.scale * x.pairs[1].b) + f64::tanh(x.scale).floor(), 1.4 * y.a + 0.2 * x.pairs[0].a + 0.5 * v1[1] + 0.2 * z.unwrap_or(0.7) + 0.8 * x.items[1] + 0.5 * x.scale + x.items[0].max(y.b)];
    }
    *y = Pair { a: (0.16 * (y.a + ({ let b3 = x.items[1]; y.size() + b3 }))), b: x.items[2] };
    y.b = y.b + (y.b - y.size()).cos().cos();
    let a4: f64 = x.scale.min((z.unwrap_or(0.7) - x.items[0]).cos());
    {
        let s5 = &v1[1..];
        let v6: Vec<f64> = vec![((y.a / (2.5 + f64::sin(a4))) / (2.5 + f64::tanh((x.pairs[0].b * s5[0])).sin())); 2];
        let mut h7: Shape = if v6[0] <= s5[0] { Shape::Poly(vec![(x.scale * (a4 * v6[0])).cos(), (v1[0].max((x.scale * x.pairs[1].b).tanh()) + s5[0].copysign(y.a)).tanh(), ((a4 + x.items[2]) * (x.scale * x.pairs[1].b).sin().rem_euclid(0.9)).sin()]) } else { Shape::Circle { r: (y.b * (x.scale / 1.85)).tanh() } };
        y.scale(((x.scale * x.pairs[1].b) + 0.95).sin());
    }
    let mut v8: Vec<f64> = vec![v1[1]; 2];
    y.a = (0.20 * (2f64 - a4)).powi(1);
    let mut ps9: [Pair; 2] = [Pair { b: v8[0].sin(), ..*y }, Pair { a: (0.50 * (x.scale * v8[1])).tanh(), b: (v1[0] + v1[1]).cos() }];
    let a14: f64 = match &w { Shape::At(Pair { a: x10, .. }) => (x.pairs[1].b.cos().to_radians() - f64::max(y.b, (0.25 * z.unwrap_or(0.7)))).cos(), Shape::Circle { r: x12 } => y.size().sin(), _ => (0.12 * (ps9[0].b + z.unwrap_or(0.7))) };
    y.a /= 1.2 + f64::tanh((y.size() * (x.scale * x.pairs[1].b))).abs();
    [1.2 * x.pairs[1].a + 0.0 * w.area() + 1.5 * y.a + 1.2 * a4 + -0.4 * y.size() + -0.3 * v8[0] + ((x.scale * x.pairs[1].b) + v8[0]).sin().atan(), -0.0 * z.unwrap_or(0.7) + 0.5 * y.size() + -0.3 * (x.scale * x.pairs[1].b) + 1.1 * a4 + 0.3 * w.area() + -0.3 * ps9[1].b + (y.size().cos().atan2((1.5 + 2f64 * 2f64)) / 1.11)]
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.501, 1: -0.849 }, 1.9509999999999998, Shape::At { 0: Pair { a: -1.719, b: 1.9409999999999998 } }, [-1.8190000000000002, -1.469, 1.1409999999999998]), kink(Two { 0: 0.441, 1: 1.581 }, 0.031, Shape::Circle { r: -0.519 }, [1.1609999999999998, -0.009000000000000001, 0.881]))]
#[derive_grad(wrt(y))]
fn random_1000107(x: &Two, mut y: f64, z: &mut Shape, w: &mut [f64; 3]) -> Pair {
    y = (1.2 + f64::cbrt((1.2 + 1.38 * 1.38)).sin().sinh() * f64::cbrt((1.2 + 1.38 * 1.38)).sin().sinh()).recip();
    let (p1, q2) = ((-(((x.0 - x.1) * w[0]) * (y - x.0))).sin(), (0.80 * w[1].signum()));
    let o3: Option<f64> = if (x.0 - x.1).tanh() < (0.6 * y.tanh()).tan() { Some(q2) } else { None };
    let mut n4: usize = 0;
    while n4 < 1 && (q2.to_radians() > z.area().sin() && (x.0 - x.1).sin().abs() <= (z.area() / (2.5 + x.1.sin())).cos()) {
        n4 += 1;
        let mut p6 = Pair { a: 1.10, b: ({ let b5 = w[0]; x.0 + b5 }).sin() };
        {
            let r7 = &*x;
            if (p6.a - r7.1).tanh() >= (x.0 / (1.5 + p6.b * p6.b)) {
                let mut m8: f64 = p6.size().sin();
            } else if !(n4 % 2 == 0) {
                p6.b += (0.40 * y.sin().sin().asinh());
            }
        }
    }
    Pair { a: 1.2 * x.0 + 0.8 * o3.unwrap_or(0.7) + 0.8 * q2 + 0.1 * p1 + 1.2 * x.1 + 0.1 * w[0] + q2.abs().hypot((w[2] * o3.unwrap_or(0.7)).cos()).sin(), b: -0.1 * x.0 + 0.8 * y + 1.4 * o3.unwrap_or(0.7) + -0.4 * q2 + -0.1 * p1 + 1.4 * x.1 + ((0.6 * w[2].tanh()).atanh() - (x.1 * y)).sin() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.499, b: -1.1190000000000002 }, Pair { a: 0.891, b: 0.871 }), kink(Pair { a: 0.671, b: 0.421 }, Pair { a: 0.821, b: -1.5990000000000002 }))]
#[derive_grad]
fn random_1000108(x: &Pair, y: &Pair) -> f64 {
    let mut m1: f64 = (0.6 * (y.a * y.size()).sin().tanh()).tan();
    let mut m2: f64 = (1.2 + f64::sin(x.b) * f64::sin(x.b)).log10();
    let mut v3: Vec<f64> = Vec::with_capacity(2);
    for i4 in 0..2 {
        v3.push((0.55 * ((std::f64::consts::PI + m2) / (2.5 + (0.80 * ((i4 as f64) / 1.57)).sin()))));
    }
    let mut m6: f64 = ((x.size() * y.b) * (0..4).step_by(2).map(|i5| v3[i5 % 2]).last().unwrap()).tanh();
    let mut k7: usize = 1;
    if !(k7 > 1) {
        return -0.0 * v3[k7 % 2] + 1.3 * m6 + 0.8 * x.a + 0.7 * y.a + 1.1 * m2 + ((if v3[1] > (0.12 * (x.size() * 1.94)) { (-0.86) } else { m1 }) - (x.b * m6)).sin();
    }
    m1 += x.a.cos();
    let mut h8: Shape = if x.b.tanh().exp2() < (x.b - v3[0]).sin() { Shape::Rect(((-y.a) * (x.a + x.size())).cos(), (x.a + m2).sin()) } else { Shape::Circle { r: (0.06 * (x.a * y.size())).hypot(m6.cos().rem_euclid(0.9)).sin() } };
    let mut v9: Vec<f64> = vec![((x.a / (1.5 + f64::sin(0.0) * f64::sin(0.0))) * x.b.min(0.52)).tanh(), (m1.min(((k7 % 4) as f64)) * (x.a - x.b)).cos()];
    v9[0] -= repeated(|u10, u11| { let b12 = y.b.tanh(); (x.a + (u11.tanh() % 1.7)).cos() * b12.sin() }, (0.23 * ({ let b13 = y.size().cos(); x.size() + b13 })), k7 % 4);
    0.1 * m2 + 0.0 * x.size() + 0.9 * v3[k7 % 2] + 1.1 * y.b + 1.2 * v9[k7 % 2] + 1.3 * y.a + ((0.6 * h8.area().cos().sin()).tan() * (m1 + y.size())).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.861, 1.031, 1.621, -1.8090000000000002], [0.361, 0.561, 0.811], -0.559), kink([-1.709, -0.889, -1.5490000000000002, -1.669], [-1.0590000000000002, -0.789, -0.559], 1.6709999999999998))]
#[derive_grad]
fn random_1000109(x: &[f64], mut y: [f64; 3], z: f64) -> (f64, f64) {
    if y[1].sin() < 0.0 {
        let mut k1: usize = 0;
        let mut o2: Option<f64> = y.iter().copied().reduce(f64::max);
        if f64::clamp(f64::sin(0.15), -0.5, 0.75) >= (1.68 * x[1]).tanh() {
            y[0] *= ((z + ((k1 % 4) as f64)) / (1.5 + (y[k1 % 3] + o2.unwrap_or(0.7)).tanh() * (y[k1 % 3] + o2.unwrap_or(0.7)).tanh())).sin().sin();
            'l4: for i3 in (0..y.len()).rev() {
                let mut k5: usize = 3;
                (y[i3 % 3], y[0]) = (y[0], (0.50 * (x[k1 % 3] * x[2])).cos());
                if let Some(e6) = x.last() {
                    match k1 { 0 => {
                        let mut h7: Shape = if o2.unwrap_or(0.7).sin() <= (x[k5 % 3] * (i3 as f64)).tanh() { Shape::Poly(vec![(1.44 * z).cos().copysign(((k1 % 4) as f64).sin().powi(0)), (((k5 % 4) as f64).tanh() - ((*e6) - o2.unwrap_or(0.7))).sin(), (o2.unwrap_or_else(|| x[k5 % 3]) + (0.29 + ((k5 % 4) as f64))).tanh()]) } else { Shape::Poly(vec![f64::atan((if !(i3 % 2 == 0) { z } else { (i3 as f64) })), ((((k5 % 4) as f64) - ((k5 % 4) as f64)).tanh() % 1.7), z]) };
                        let mut p8: Pair = Pair { a: ((1.27 * z) / (1.5 + (0.57 * ((i3 as f64) - (-0.07))) * (0.57 * ((i3 as f64) - (-0.07))))).sin(), b: ((-0.95) * o2.unwrap_or(0.7)).tanh() };
                    } k if k % 2 == 0 => {
                        let mut m9: f64 = ((z + z) - (i3 as f64).cos().mul_add((-0.03), 1.56)).cos();
                        for e10 in x.windows(1) {
                            let mut v13 = x.to_vec();
                            m9 += f64::cos(m9);
                            let mut m14: f64 = (1.29 + v13[k5 % 3]).asinh();
                            let mut m15: f64 = 1.56;
                        }
                    } _ => {
                        let mut n16: usize = 0;
                        'l17: loop {
                            if n16 >= 3 {
                                break;
                            }
                            n16 += 1;
                            let mut m18: f64 = o2.unwrap_or(0.7).sin();
                        }
                    } }
                }
            }
        } else {
            let mut m19: f64 = std::f64::consts::PI.cos();
        }
    } else if x[0] <= (0.66 * (2f64 - z)) {
        let mut m20: f64 = (0.50 * (y[2].sin() * (x[2] - y[0])));
    }
    (0.9 * x[1] + 0.7 * z + 0.8 * y[1] + x[2], 1.5 * y[1] + -0.2 * x[1] + 0.6 * z + ((y[2] + x[1]) * (y[1] * z)).sin())
}
