//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.7590000000000001, 1.321, -1.949], (0.971, -1.149), Pair { a: -1.689, b: -0.349 }, Two { 0: -1.2890000000000001, 1: -0.139 }), kink([-0.139, -0.609, 0.981], (0.001, 1.121), Pair { a: 0.871, b: -1.379 }, Two { 0: 1.4809999999999999, 1: 0.301 }))]
#[derive_grad]
fn random_1000050(x: &[f64; 3], y: (f64, f64), z: &mut Pair, mut w: Two) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push(std::f64::consts::PI.tanh().abs());
    }
    let mut ps3: [Pair; 3] = [(*z); 3];
    z.a += z.a.sin().abs();
    w.1 *= (0.19 * (v1[1].clamp(-0.5, 0.75) + ({ let b5 = y.1; (w.0 - w.1) + b5 }))).sin();
    v1.swap(1, 0);
    ps3[0].b += f64::sin(0.62);
    for e6 in v1.iter_mut() {
        *e6 = (*e6) + ((std::f64::consts::PI - (w.0 - w.1)) / (1.5 + w.1.sin() * w.1.sin())).tanh();
        let a8: f64 = ((z.a * std::f64::consts::PI) + z.a).cos();
    }
    let mut v9: Vec<f64> = vec![(0.25 * (if w.1.abs() < (0.25 * z.size()) { ps3[0].b } else { w.1.to_radians() })), (0.25 * ((w.0 - w.1) + ps3[0].a)).abs().sin(), ((v1[0] + (w.0 - w.1)) * x[0].signum()).cos(), (0.20 * (-(z.b + ps3[1].a)))];
    v1[..2].copy_from_slice(&x[..2]);
    for e10 in v9.chunks(2) {
        let mut m13: f64 = (z.size() * (z.a / (2.5 + (w.0 - w.1).tanh().sin()))).cos();
    }
    1.2 * (w.0 - w.1) + -0.2 * z.a + 1.4 * v1[0] + 0.1 * x[1] + -0.2 * w.1 + 0.1 * v9[3] + (if (v9[2] - w.1).cos() <= (w.0 * z.size()).cos() { (y.1 + x[1]) } else { (v1[1] * 1.07) }).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.591, b: 0.381 }, 1.051), kink(Pair { a: 1.4309999999999998, b: 1.091 }, -0.419))]
#[derive_grad(wrt(y))]
fn random_1000051(x: &Pair, mut y: f64) -> f64 {
    let mut o1: Option<f64> = Some(((x.b + std::f64::consts::PI) - y.cos()).cos());
    let mut m2: f64 = -9.0;
    for i4 in 0..2 {
        let a3: f64 = ((0.80 * (i4 as f64)).clamp(-0.5, 0.75) * x.size()).sin();
        if i4 != 2 { m2 = m2.max(a3); }
    }
    m2 = m2.sin();
    y += (0.20 * (x.b - (0.30 * y).rem_euclid(0.9).mul_add((m2 - x.a).sin(), (x.a - x.b).sin())));
    if x.size().cos() <= (o1.unwrap_or(0.7) + y).sin() {
        if (o1.unwrap_or(0.7) + x.b).tanh() <= x.size().tanh().tanh() || (0.25 * o1.unwrap_or(0.7)).max(o1.unwrap_or(0.7).cos()) <= (o1.unwrap_or(0.7) - y).tanh() {
            let mut v5: Vec<f64> = vec![((1.3 + o1.unwrap_or(0.7).tanh() * o1.unwrap_or(0.7).tanh()).powf(o1.unwrap_or(0.7).tanh().tanh()) * x.a).sin(); 2];
        } else if !((0.06 * (m2 * o1.unwrap_or(0.7))) > x.b.atan2((1.5 + x.a * x.a))) {
            let mut k6: usize = 3;
        }
        let mut v7: Vec<f64> = (0..3).map(|i8| o1.unwrap_or_default()).collect();
        let a9: f64 = o1.unwrap_or((m2 + v7[0]).sin());
    } else {
        let h10: Shape = if y <= o1.unwrap_or(0.7).cos().cos() { Shape::Circle { r: (x.size().tanh().tanh() * y.to_radians()) } } else { Shape::Point };
        y /= 1.2 + (0.41 * (y.atan() - f64::hypot(y, x.b))).abs();
    }
    0.9 * x.b + 0.3 * x.size() + 0.9 * y + 0.4 * o1.unwrap_or(0.7) + -0.2 * m2 + 0.1 * x.a + (x.a.sin() - (x.a + m2)).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.4009999999999998, b: -1.8090000000000002 }, Pair { a: -1.409, b: -0.129 }, Pair { a: -1.239, b: 1.261 }], Pair { a: 1.291, b: 1.841 }, Data { items: vec![-1.0190000000000001, -1.909, 0.871], pairs: vec![Pair { a: -0.209, b: 1.041 }, Pair { a: -0.969, b: -1.649 }], scale: -0.919 }, [[-0.659, -1.449], [0.341, 0.921]]), kink([Pair { a: 1.4209999999999998, b: -1.5890000000000002 }, Pair { a: -0.219, b: -1.8690000000000002 }, Pair { a: 1.6509999999999998, b: 1.311 }], Pair { a: 0.681, b: 0.271 }, Data { items: vec![1.9209999999999998, -1.0890000000000002, -1.8290000000000002], pairs: vec![Pair { a: -0.759, b: 1.801 }, Pair { a: 0.781, b: -0.929 }], scale: 1.031 }, [[-1.689, 0.771], [1.081, 1.7409999999999999]]))]
#[derive_grad(wrt(y))]
fn random_1000052(x: &[Pair], mut y: Pair, z: &Data, w: &[Vec<f64>]) -> Vec<f64> {
    let f1 = |u2: f64| z.scale.tanh().sin();
    let mut v3 = z.items.to_vec();
    if (1.3 + f64::sin(1.62) * f64::sin(1.62)).powf((0.25 * z.pairs[1].a).tanh()).cos() <= f64::cos(1.53) {
        let mut o4: Option<f64> = if z.items[1].sin() > f64::tanh((y.a + y.size())) || x[0].b.cos() > (z.scale * z.pairs[1].b).tanh().powi(3) { Some((0.20 * (if z.scale >= (0.24 * v3[0]).sin() { (y.size() - y.b) } else { f64::signum((-0.34)) }))) } else { None };
    }
    y.a = (y.a * (y.b - 2f64).tanh()).sin();
    y = Pair { a: (f64::abs((0.50 * y.size())) + y.b.tanh()).sin(), ..y };
    y.b -= f64::clamp((z.pairs[1].b + y.size()).cos(), -0.5, 0.75);
    let mut h5: Shape = if z.items[2] < y.a { Shape::At(y.clone()) } else { Shape::At(Pair { a: z.items[1].sin().cosh().tanh(), b: z.scale.abs() }) };
    let mut v6 = z.items.to_vec();
    let t7: (f64, f64) = (f64::sin((y.a - f1(f64::atan(0.0))).cos()), v3[1]);
    let mut v8: [f64; 4] = [(if f64::cos((z.scale * z.pairs[1].b).tanh()) <= (z.items[0] + 1.56).sin() { t7.0 } else { f64::sin((-0.57)) }), (w[1][0].cos() + h5.area()).sin(), (0.44 * (x[0].b + 0.78)).sin(), v3[0]];
    let flag9 = f64::tanh(0.25) > (v3[0] * x[1].a).sin();
    let mut ps10: [Pair; 3] = [Pair { a: (0.96 * ((-0.82) / (1.5 + z.items[2] * z.items[2]))), ..y }; 3];
    vec![1.4 * y.size() + 0.8 * v8[3] + -0.3 * z.scale + 0.5 * (z.scale * z.pairs[1].b) + 0.3 * h5.area() + 0.7 * y.a + ((z.items[1] - h5.area()) * (ps10[1].a - 0.26)).sin(), -0.4 * v6[0] + 0.6 * t7.0 * t7.1.sin() + -0.0 * v8[3] + 1.2 * f1((0.25 * (z.pairs[1].a / 1.37))) + 0.0 * y.a + 1.3 * w[0][0] + (0.25 * (ps10[1].b - h5.area())).atan(), 0.4 * z.pairs[1].a + 1.4 * y.a + -0.3 * v8[1] + 1.0 * t7.0 * t7.1.sin() + 0.4 * y.b + 0.9 * h5.area() + ((v8[2] + z.items[2]) + t7.0).tanh()]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.009000000000000001, 1.6909999999999998, 1.9009999999999998], [1.9509999999999998, -1.6190000000000002, 1.4509999999999998], Pair { a: 1.751, b: -0.409 }, Model { at: Pair { a: 0.491, b: 1.9509999999999998 }, k: 2, rate: 0.851, w: [-1.8090000000000002, -1.5090000000000001, 1.4909999999999999] }), kink([0.501, -0.959, -1.939], [-1.8290000000000002, 1.6509999999999998, 1.811], Pair { a: -0.009000000000000001, b: 1.7009999999999998 }, Model { at: Pair { a: 0.561, b: -1.1190000000000002 }, k: 2, rate: -1.389, w: [1.7109999999999999, -0.028999999999999998, 0.821] }))]
#[derive_grad(wrt(y, z))]
fn random_1000053(x: &mut [f64; 3], y: &[f64; 3], z: &Pair, w: &mut Model) -> f64 {
    {
        let s1 = &y[1..];
        let mut k2: usize = 2;
    }
    let mut o3: Option<f64> = w.w.get(w.k).copied();
    let mut v4: Vec<f64> = vec![(x[1] + w.at.a).cos(), (w.predict(0.3).tanh().sin() + (z.b + w.predict(0.3))).cos(), (0.11 * ((z.size() * (-0.65)) - ({ let b5 = z.size().sin(); 0.65 + b5 }))), 1.52];
    let h6: Shape = if w.at.a.sin() >= 1.65 { Shape::Poly(vec![(if f64::sin((-0.64)) > (0.50 * (w.rate - z.a)) { (w.at.a / (1.5 + w.at.a * w.at.a)) } else { y[2].sin() }), ((z.a - 1.07) * w.at.a).sin(), (1.2 + (o3.unwrap_or(0.7) + z.a).tanh() * (o3.unwrap_or(0.7) + z.a).tanh()).log10()]) } else { Shape::Point };
    if (0.01 * (o3.unwrap_or(0.7) * h6.area())) < (0.20 * (z.a + w.predict(0.3))) {
        return 0.1 * w.predict(0.3) + 0.2 * x[w.k % 3] + 0.1 * w.at.a + 1.4 * z.b + 1.0 * w.at.size() + (w.predict(0.3).cos().max(w.w[0]) / (1.5 + (z.a - y[w.k % 3]).sin() * (z.a - y[w.k % 3]).sin()));
    }
    for i7 in (1..=w.k % 4).rev() {
        (w.rate, w.at.a) = (w.at.a, (w.rate + ({ let b8 = x[w.k % 3].tanh(); f64::tanh(1.09) + b8 }).tanh()).sin());
        w.rate -= (f64::asinh((0.50 * o3.unwrap_or(0.7))) - z.b).tanh();
    }
    let mut ps9: Vec<Pair> = vec![(-(*z)), ((*z) + (Pair { a: (if (w.predict(0.3) - 2f64).tanh() >= w.w[w.k % 3] && w.k != 2 { v4[w.k % 4].tanh() } else { (match &h6 { Shape::Point => f64::exp2(f64::sin(z.size().cos())).abs(), Shape::Rect(x12, y13) => (0.23 * ((h6.area() / 1.58) - (-(0.1 + z.b * z.b)).exp())), _ => (0.06 * (w.predict(0.3) * w.at.a)) }) }), b: (-0.90) }))];
    w.at.a = f64::tanh((w.rate + (-0.94)).sin().mul_add((y[w.k % 3] / (2.5 + ps9[1].a.tanh().sin())), v4[w.k % 4].clamp(-0.5, 0.75)));
    if h6.area().sin().copysign(w.at.a) >= ((-0.08) + w.at.a).tanh() {
        return -0.1 * y[2] + 1.3 * w.w[w.k % 3] + 1.3 * x[w.k % 3] + 1.2 * w.at.b + 1.1 * z.b + -0.2 * z.size() + ((0.06 * (o3.unwrap_or(0.7) - z.b)) % 1.7);
    }
    (w.w[1], w.w[w.k % 3]) = (w.w[w.k % 3], f64::tanh(v4[w.k % 4]));
    let mut p15: Pair = Pair { b: w.w.iter().step_by(2).map(|e14| (w.at.size() - ((w.k % 4) as f64)).tanh()).sum::<f64>().tanh(), ..*z };
    if let Some(e16) = y.last() {
        for (i19, (&e17, f18)) in y.iter().zip(y.iter()).enumerate() {
            let mut n20: usize = 0;
            while n20 < 4 && (f64::tanh((0.19 * w.at.a)) > (if (*f18).sin() <= ((0.30 * w.w[i19 % 3]) % 1.7) { ps9[w.k % 2].a } else { std::f64::consts::PI }).cos()) {
                n20 += 1;
                let mut v21: Vec<f64> = w.w.iter().map(|e22| (w.at.size().sin().max(w.w[n20 % 3]) - f64::mul_add(f64::sin((-0.05)), w.at.a, p15.a)).tanh()).collect();
                let mut h24: Shape = if v21[w.k % 3] >= (w.at.b - e17).sin() { Shape::Circle { r: (if (if let Some(x23) = o3 { (w.at.a * std::f64::consts::PI).tanh() } else { (e17 / 1.93) }) <= (y[y.len() - 1 - i19] + v21[i19 % 3]).cos() || w.k > 0 { v21[w.k % 3] } else { v4[i19 % 4] }).asinh() } } else { Shape::Point };
                w.rate = (0.25 * (-p15.size()));
            }
        }
    } else {
        p15.a = p15.a + f64::cos(1.07);
    }
    -0.1 * z.b + 1.4 * z.a + 0.7 * w.at.a + -0.0 * w.rate + 0.5 * w.predict(0.3) + 0.2 * w.w[0] + f64::cos((z.a + std::f64::consts::PI))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.559, 1.821, -0.009000000000000001], pairs: vec![Pair { a: 0.421, b: 0.001 }, Pair { a: -0.589, b: -0.839 }], scale: -0.059 }, [1.6409999999999998, 1.9609999999999999, -1.3490000000000002, -1.689]), kink(Data { items: vec![-1.879, 1.1909999999999998, 1.301], pairs: vec![Pair { a: 0.231, b: -1.3590000000000002 }, Pair { a: 1.1509999999999998, b: 1.811 }], scale: 0.051000000000000004 }, [-1.3090000000000002, 0.361, -1.2590000000000001]))]
#[derive_grad(wrt(x))]
fn random_1000054(x: Data, y: Vec<f64>) -> f64 {
    let mut v1 = x.items.to_vec();
    let h3: Shape = Shape::Poly(vec![((x.scale * x.pairs[1].b) / (2.5 + x.scale.sin())).tanh().mul_add((0.30 * x.items[0]).rem_euclid(0.9), (0.06 * (y[0] * (x.scale * x.pairs[1].b)))).tanh(), (1.3 + x.pairs[1].b.sin().min((0.25 * (x.scale * x.pairs[1].b))) * x.pairs[1].b.sin().min((0.25 * (x.scale * x.pairs[1].b)))).powf(f64::cos((x.scale - x.pairs[1].b)).tanh()).cos(), (0.50 * (if (0.20 * ((x.scale * x.pairs[1].b) + y[1])) >= f64::fract((-0.29)) { ({ let b2 = x.scale; v1[1] + b2 }) } else { (v1[0] / (2.5 + f64::sin((-0.45)).sin())) }))]);
    let mut v4: Vec<f64> = vec![f64::clamp((0.25 * (if ({ let b5 = y[1]; 0.77 + b5 }).sin() >= x.pairs[1].a.cos() { (x.scale * x.pairs[1].b) } else { x.pairs[0].b })), -0.5, 0.75); 3];
    {
        let r6 = &mut v1[0];
        *r6 *= (0.6 * v4[1].tanh()).acos().sin();
        v4[2] = v4[2] + y[0].sin();
    }
    for i7 in (0..4).step_by(2) {
        let mut m8: f64 = f64::cos((v4[2] * (i7 as f64))).round();
        let mut v9: [f64; 2] = [(0.30 * (((-0.51) * y[i7 % 3]) + (i7 as f64).to_radians())), (1.3 + v4[1].sin() * v4[1].sin()).powf(f64::tanh((0.41 / (1.5 + h3.area().tanh() * h3.area().tanh())))).cos()];
        let mut k10: usize = 2;
    }
    for q11 in x.pairs.iter() {
        let mut o13: Option<f64> = if (x.scale + 0.33).tanh() < f64::cos((0.50 * q11.size()).floor()) { Some(((if ({ let b12 = f64::sin(0.61); h3.area() + b12 }).tanh() <= ((x.scale * x.pairs[1].b) / (1.5 + (x.scale * x.pairs[1].b).tanh() * (x.scale * x.pairs[1].b).tanh())).cos() { y[1] } else { (-0.64) }) + (x.scale * x.pairs[1].b).cos().sin()).sin()) } else { None };
        if (q11.b * v1[0]).sin() < f64::tanh(0.23) {
            for i14 in (0..3).rev() {
                v1[1] += ((q11.b - h3.area()) - v1[i14].max(q11.a)).sin();
            }
        }
        let v15: [f64; 2] = [(0.23 * (1.3 + (v4[2] + v1[0]).sin() * (v4[2] + v1[0]).sin()).powf((q11.a + 0.32).cos().tanh())); 2];
    }
    0.5 * h3.area() + 0.4 * v1[0] + -0.4 * x.scale + 1.4 * y[1] + 0.6 * (x.scale * x.pairs[1].b) + 0.4 * v4[1] + (f64::to_radians((-0.35)) * x.pairs[1].b.cos().atan())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.361, b: 1.821 }, k: 1, rate: 0.931, w: [-0.569, -1.2990000000000002, 0.731] }, Model { at: Pair { a: -1.3390000000000002, b: -0.119 }, k: 2, rate: 0.981, w: [-1.3290000000000002, -0.349, -1.8390000000000002] }, Shape::Poly { 0: vec![0.14100000000000001, -0.779, 1.9409999999999998] }), kink(Model { at: Pair { a: 1.571, b: -0.639 }, k: 2, rate: -0.579, w: [0.031, -1.2590000000000001, 1.501] }, Model { at: Pair { a: 0.741, b: -0.929 }, k: 1, rate: 1.9009999999999998, w: [-0.028999999999999998, -0.149, -0.799] }, Shape::Point {  }))]
#[derive_grad(wrt(y))]
fn random_1000055(x: Model, mut y: Model, z: &mut Shape) -> f64 {
    {
        let r1 = &x.at;
        match x.k { 0 => {
            y.at.a *= apply(|u2| { let b3 = (0.97 * (y.w[x.k % 3] - 0.0)); (1.3 + (((y.k % 4) as f64) + r1.a).sin() * (((y.k % 4) as f64) + r1.a).sin()).powf(f64::tanh((0.0 / 1.42))).cos() * b3.sin() }, ((x.k as f64) + x.predict(0.3)).sin()).sin();
        } k if k % 2 == 1 => {
            let mut m4: f64 = f64::exp2(f64::sin(0.46));
            for i6 in (0..4).rev() {
                let a5: f64 = (if (2f64 / (1.5 + x.at.size().sin() * x.at.size().sin())) <= r1.b.sin() { (if (1.2 + x.at.b * x.at.b).ln() >= x.predict(0.3).cos() { y.w[y.k % 3] } else { y.at.a }) } else { x.at.b.max(y.predict(0.3).tanh()) });
                m4 = if a5 > m4 { a5 } else { m4 };
            }
            m4 = m4.sin();
            if y.k % 2 == 0 {
                for (i9, (&e7, f8)) in y.w.iter().zip(y.w.iter()).enumerate() {
                    let mut o10: Option<f64> = y.w.get(x.k).copied();
                    for e11 in x.w.iter().skip(1) {
                        m4 = (m4 * (if ((-0.70) - y.rate).tanh() < ((*f8) + x.at.size()).tanh() { e7 } else { y.at.a }).tanh()).sin();
                    }
                }
            }
        } _ => {
            if (z.area() - y.at.b).sin() <= f64::sin(z.area()) {
                for i14 in (0..x.w.len()).rev() {
                    for e15 in x.w.windows(1) {
                        let mut ps18: [Pair; 2] = [({ let q19: Pair = y.at; q19.turned(f64::tanh(0.24)) }), Pair { a: f64::cos(((y.predict(0.3) * y.at.size()) * (x.w[x.k % 3] + e15[x.k % 1]))), ..*r1 }];
                    }
                    (y.w[y.k % 3], y.w[y.k % 3]) = (y.w[y.k % 3], z.area().tanh());
                    let mut g21: [[f64; 2]; 2] = [[(if y.k != 2 { y.rate } else { ((y.k % 4) as f64) }).sin(), 0.5], [0.25, ({ let b20 = (0.25 * x.at.size()); (x.at.size() - y.at.a) + b20 }).cos()]];
                }
                for &e22 in x.w.iter() {
                    let mut k25: usize = 2;
                    let mut m26: f64 = f64::MAX;
                    for e28 in x.w.iter() {
                        let a27: f64 = y.predict(0.3).cos().atan2((1.5 + ((y.k % 4) as f64) * ((y.k % 4) as f64))).abs();
                        m26 = if a27 <= m26 { a27 } else { m26 };
                    }
                    m26 = m26.sin();
                }
            } else if !(y.k != 1) {
                y.at.a *= (if y.at.size().tanh().max(((y.k % 4) as f64)) < (-0.14) || x.k > 1 { x.rate } else { y.rate }).tanh().powi(4).sin().sin();
            } else {
                y.at.b += f64::cos((if (0.25 * (r1.a * x.at.b)) <= (0.50 * (((y.k % 4) as f64) - x.w[0])) { ((z.area() + x.rate) * (y.at.a - r1.a)) } else { (-0.92) }));
            }
        } }
    }
    0.1 * y.rate + -0.3 * x.at.b + -0.4 * y.at.a + 1.1 * x.at.a + 0.6 * x.w[x.k % 3] + (apply(|u29| y.at.b, (y.at.b * x.at.b).sin()) / 1.49)
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.669, b: 0.251 }), kink(Pair { a: -0.559, b: 0.791 }))]
#[derive_grad]
fn random_1000056(x: &Pair) -> f64 {
    if x.size().sin() >= x.b {
        let v1: [f64; 3] = [((x.a + x.a) - x.b.cos()).sin(), x.size().cos().tanh().to_radians(), x.size().sin().fract()];
        if x.size().sin().hypot(x.a).sin() < x.size().cos() {
            return 0.2 * x.size() + -0.3 * x.b + 0.9 * x.a + -0.0 * v1[2] + (*x).size().cos();
        }
        let mut n2: usize = 0;
        loop {
            if n2 >= 2 {
                break;
            }
            n2 += 1;
            if let Some(e3) = v1.get(n2) {
                let mut m4: f64 = x.b;
                let mut m5: f64 = x.size().tanh();
            }
            if !(n2 != 2) {
                break;
            }
            {
                let s6 = &v1[1..];
                let mut v7: Vec<f64> = vec![(f64::cos(1.45) + (x.b + 0.17)).sin(), v1[n2 % 3], ((n2 as f64).cos().max(x.a) + (0.36 / 1.29)).tanh()];
            }
            let mut ps8: [Pair; 3] = [({ let q9: Pair = (*x); q9.turned((if !(n2 > 2) { x.a } else { v1[n2 % 3] })) }); 3];
        }
    } else if f64::sin(((-0.25) / (2.5 + f64::sin(0.18).sin()))) < (x.size() + x.b).sin() || (x.b / (1.5 + x.b * x.b)) < x.a.clamp(-0.5, 0.75) {
        let mut o10: Option<f64> = Some(x.size().cos().clamp(-0.5, 0.75).atan2((1.5 + f64::exp((-(0.1 + x.a * x.a))) * f64::exp((-(0.1 + x.a * x.a))))));
        let mut p11: Pair = ((*x) - (*x));
    } else {
        if (0.0 + x.a).tanh() >= (0.50 * ({ let b12 = (0.25 * x.size()); x.a + b12 })) {
            return 0.8 * x.b + 1.1 * x.size() + 0.1 * x.a + ((if std::f64::consts::PI.cos().rem_euclid(0.9) < (0.66 * (1.56 + x.b)) { x.b } else { 1.88 }) * (((*x) + (Pair { a: (x.b + (x.size() / (2.5 + f64::sin(1.51).sin()))).tanh(), b: (x.a + x.size()).sin() }))).a).cos();
        }
    }
    let mut m14: f64 = (0.50 * (({ let b13 = x.a; x.b + b13 }) / (2.5 + x.size().cos().sin())));
    if f64::sin(0.0) > (0.25 * (if (0.6 * x.a.sin()).ln_1p() > x.size().sin() { x.size() } else { x.a })) {
        return 1.4 * m14 + 0.4 * x.size() + 1.2 * x.b + 1.1 * x.a + x.a;
    }
    let mut p15: Pair = ((*x) * (0.50 * x.size()).abs().tanh());
    let mut k16: usize = 2;
    let mut v17: Vec<f64> = vec![x.size().sin().sin().cosh().atan2((1.5 + x.b * x.b)); 3 + k16 % 3];
    for i18 in 1..=k16 % 4 {
        let h19: Shape = Shape::Rect(((p15.size() * p15.b) - (p15.size() + x.a)).cos(), p15.a);
        for (e20, f21) in v17.iter().zip(v17.iter()) {
            p15.b = (-(0.1 + p15.b.abs() * p15.b.abs())).exp();
        }
    }
    0.7 * x.a + -0.5 * m14 + -0.1 * p15.a + 0.9 * v17[k16 % 3] + -0.3 * p15.size() + (f64::atan2(x.size().tanh(), (1.5 + x.a * x.a)) * (1.2 + v17[k16 % 3] * v17[k16 % 3]).recip()).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.681, -0.419, -1.399], -0.619), kink([0.081, -1.409, 0.781, 0.611, 0.921], -0.109))]
#[derive_grad]
fn random_1000057(x: &[f64], y: f64) -> (f64, f64) {
    let h2: Shape = Shape::At(Pair { a: ({ let b1 = (0.25 * (x[0] * x[2])); (b1 * b1) + b1 }).sin(), b: x[1].fract() });
    let flag4 = !((0.50 * ({ let b3 = x[0]; b3 + b3 })) < h2.area().tanh());
    let a5 = y.signum().tanh().atan2((1.5 + (x[0] / (1.5 + y * y)) * (x[0] / (1.5 + y * y))));
    let mut m6: f64 = (f64::asinh((-0.14)) + (a5 * a5)).tanh();
    let (s9, c10) = ((0..4).zip(x.iter()).map(|(i7, e8)| (*e8)).map(|it| it.sin()).product::<f64>() * h2.area()).tanh().sin_cos();
    for i11 in 0..0 {
        let f12 = |u13: f64, u14: f64| (0.50 * ((-u14) - a5.max(c10)));
        m6 = (m6 * (-h2.area()).cos()).sin();
        let v15: [f64; 3] = [(c10 * h2.area()).tanh().abs(), (h2.area() / 1.12).cos().atan2((1.5 + (0.0 - x[0]).tanh() * (0.0 - x[0]).tanh())), f64::tanh(1.57).powi(0).abs()];
    }
    for i16 in (0..3).step_by(1) {
        let mut m17: f64 = (c10 * m6).tanh().max((c10 / 1.32));
        'l21: for e18 in &x[..3] {
            m6 += (m6 * (if std::f64::consts::PI.max((*e18)) < f64::sin(1.94).max(s9) { y } else { (-0.55) })).tanh();
        }
        let mut k22: usize = 0;
    }
    let mut p23 = Pair { a: ((0.38 * a5) + (h2.area() + a5)).tanh(), b: (0.80 * y.trunc()) };
    if p23.a < (m6 - m6).cos() || flag4 {
        let mut k24: usize = 0;
    } else {
        m6 = (f64::cos((-0.53)) % 1.7).round().cos() + m6;
    }
    (1.2 * p23.b + 0.2 * p23.size() + 1.3 * p23.a + 0.4 * a5 + 1.1 * y + (1.10 + 2f64).sin(), -0.4 * m6 + 1.4 * h2.area() + 1.5 * s9 + -0.2 * x[2] + 1.4 * p23.a + (((-0.40) - p23.a) * s9).cos())
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.291, -0.609, -0.529, 1.001], [[-1.929, 2.001], [0.351, -0.019]], 2, [[-1.489, -1.689], [-1.489, 0.761], [1.111, 1.9109999999999998]]), kink([-0.069, -0.679, 0.531, -0.459, -1.159], [[-1.219, 1.9909999999999999], [-1.1190000000000002, 0.551]], 1, [[0.301, 0.361], [0.731, 1.1609999999999998]]))]
#[derive_grad]
fn random_1000058(x: &mut [f64], y: [[f64; 2]; 2], z: usize, w: &[Vec<f64>]) -> Option<f64> {
    x[2] += (0.18 * ((if f64::sin((y[z % 2][z % 2] * (z as f64))) > f64::ln((1.2 + (-0.23) * (-0.23))) { x[z % 3] } else { (z as f64) }) + (z as f64).atan()));
    let mut m1: f64 = (w[z % 2][z % 2] / (2.5 + x[z % 3].sin())).cos();
    let mut ps2: [Pair; 3] = [Pair { a: ((y[z % 2][z % 2] - 0.0) * ((z as f64) + w[1][z % 2])).cos(), b: (x[z % 3] * w[1][z % 2]).cos() }; 3];
    let m3: f64 = match z % 4 { 0 => {
        (0.25 * ((x[2] * w[z % 2][0]) / 1.11))
    } 1 | 2 => {
        (m1 - y[z % 2][z % 2]).abs().cos()
    } _ => {
        (y[0][1] / 1.74).round().cos()
    } };
    m1 = y[z % 2][z % 2];
    m1 = (m1 * (x[z % 3] / 1.00)).sin();
    if z != 1 {
        return Some(0.8 * m3 + 0.3 * ps2[z % 2].a + 0.5 * m1 + 1.4 * y[1][1] + 0.6 * w[z % 2][1] + (x[z % 3] / (1.5 + (y[z % 2][z % 2] * ps2[1].b).sin() * (y[z % 2][z % 2] * ps2[1].b).sin())));
    }
    let mut o4: Option<f64> = x.first().map(|it| it * (x[z % 3] - (z as f64)).sin());
    for &e5 in x.iter() {
        let mut v8: [f64; 3] = [m3, (o4.unwrap_or(0.7) * (1.20 - m3)).sin(), m1];
        let v9: [f64; 3] = [((o4.unwrap_or(0.7) * ps2[0].a) + f64::asin((0.6 * m1.tanh()))).sin(); 3];
        for e10 in v8.iter_mut() {
            *e10 /= 1.2 + (0.50 * (v9[0] - (*e10))).abs();
            {
                let s12 = &v9[1..];
                *e10 = 0.08;
                let mut v13: [f64; 4] = [(e5.sin() / (1.5 + v9[0] * v9[0])); 4];
            }
        }
    }
    Some(-0.0 * m1 + 1.0 * y[0][z % 2] + 1.4 * x[2] + -0.3 * w[z % 2][z % 2] + 1.1 * m3 + 0.47)
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }, [-1.0690000000000002, 1.1609999999999998, -0.479], [1.541, -0.639, 1.7109999999999999], Data { items: vec![-1.689, -0.659, 0.881], pairs: vec![Pair { a: 1.531, b: 0.941 }, Pair { a: -1.919, b: 0.801 }], scale: 0.781 }), kink(Shape::At { 0: Pair { a: -0.789, b: -1.0390000000000001 } }, [-1.5590000000000002, -0.819, 1.7409999999999999], [0.191, 0.341, 0.531, -1.8690000000000002], Data { items: vec![1.321, -1.6090000000000002, 1.3909999999999998], pairs: vec![Pair { a: -0.479, b: -0.899 }, Pair { a: -0.759, b: -0.149 }], scale: 0.221 }))]
#[derive_grad]
fn random_1000059(x: &Shape, y: &[f64; 3], z: &Vec<f64>, w: &mut Data) -> f64 {
    let flag1 = f64::cos((if w.scale.mul_add(z[0], w.scale).cos() < ((w.scale * w.pairs[1].b) + z[0]).sin() { 0.44 } else { x.area() })) < ((-0.10) + z[0]).tanh() || (w.pairs[0].b + z[2]).tanh() >= (z[1] / (1.5 + y[1] * y[1]));
    {
        let r2 = &*w;
        if w.pairs[1].a.tanh() < (0.25 * w.pairs[1].a).copysign(z[0]) {
            return 0.0 * r2.pairs[1].a + 1.0 * r2.scale + 0.6 * (w.scale * w.pairs[1].b) + 0.5 * w.pairs[1].b + 0.4 * z[1] + 0.7 * x.area() + r2.items[2];
        }
        let mut m3: f64 = (0.53 + r2.scale.max(r2.scale)).cos().max((0.50 * x.area()).cos());
    }
    if (0.36 - w.scale).cos() < (w.items[1] - w.scale).cos() {
        let p4 = Model { w: [(w.items[1].abs() - y[0]).tanh(), f64::cos(w.items[2].sin()), (1.3 + (w.scale - y[1]).cos() * (w.scale - y[1]).cos()).powf((0.50 * w.scale.mul_add(f64::cos(x.area()), w.items[2])).tanh()).tanh()], at: Pair { a: ((w.scale - w.scale) / (2.5 + (std::f64::consts::PI * (w.scale * w.pairs[1].b)).cos().sin())).tanh(), b: (if ((w.scale * w.pairs[1].b) * z[2]).cos() > ((w.scale * w.pairs[1].b) * w.items[0]).sin() { z[0] } else { 0.89 }) }, rate: (0.12 * ((w.items[1] * w.scale) + (w.scale * w.pairs[1].b))), k: 0 };
        let mut n5: usize = 0;
        while n5 < 4 && (f64::sin(0.76) >= apply(|u6: f64| y[p4.k % 3], (0.50 * x.area().cos().mul_add(p4.rate, p4.at.b)))) {
            if flag1 {
                w.scale += (((p4.at.b - x.area()) + std::f64::consts::PI.sin()) + (p4.at.b - z[n5 % 3]).round()).sin();
                return 0.5 * p4.rate + 0.2 * z[p4.k % 3] + -0.2 * w.pairs[1].a + 1.3 * p4.at.a + 0.7 * (w.scale * w.pairs[1].b) + 0.4 * w.items[p4.k % 3] + p4.at.b.sin().clamp(-0.5, 0.75);
            }
            let &Model { at: x7, rate: y8, .. } = &p4;
            n5 += 1;
        }
    } else {
        w.scale = ((if f64::tanh(x.area()).max(z[2]) >= f64::sin(0.0) { (z[2] + (-0.72)) } else { (w.pairs[1].a - w.scale) }) + z[1]).sin();
    }
    -0.0 * w.items[0] + 0.9 * x.area() + 1.2 * (w.scale * w.pairs[1].b) + -0.4 * w.scale + 1.5 * z[1] + 0.0 * w.pairs[1].b + (w.scale - ({ let b9 = f64::sin(0.56); b9 + b9 })).cos()
}
