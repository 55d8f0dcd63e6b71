//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.791, 1.011, 0.981], (1.6809999999999998, -1.6190000000000002), Pair { a: -0.019, b: 0.761 }, Two { 0: 1.121, 1: -1.479 }), kink([0.291, -1.0990000000000002, -1.7590000000000001], (1.321, -1.949), Pair { a: 0.971, b: -1.149 }, Two { 0: -1.689, 1: -0.349 }))]
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
    if w.0.atan() < z.a {
        return 0.7 * w.1 + 0.2 * z.a + -0.1 * ps3[1].a + 0.9 * z.b + -0.3 * v1[0] + 0.9 * (w.0 - w.1) + (y.0.abs() - y.1.min(z.a)).sin();
    }
    0.3 * y.0 * y.1.sin() + -0.2 * (w.0 - w.1) + -0.1 * v9[2] + 0.9 * ps3[1].b + 1.1 * w.0 + -0.3 * x[0] + z.a.cos()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.4509999999999998, b: 0.011 }, -1.939), kink(Pair { a: -1.8190000000000002, b: 1.3909999999999998 }, -1.149))]
#[derive_grad]
fn random_1000051(x: &Pair, mut y: f64) -> f64 {
    let mut v1: [f64; 2] = [(std::f64::consts::PI.cos() * (x.a / (1.5 + x.b * x.b))), (0.25 * (if x.size().sin() >= x.b { (x.a * x.a) } else { f64::sin((-0.91)).max(y) }))];
    {
        let r2 = &mut y;
        *r2 = f64::sin(x.b);
    }
    y = (0.03 * (((v1[1] + v1[1]) + v1.iter().enumerate().map(|(i3, e4)| v1[1]).sum::<f64>()) / 1.10)) + y;
    let f5 = move |u6: f64, u7: f64| (u7.max(x.a).atan2((1.5 + x.a.abs() * x.a.abs())) / (2.5 + f64::sin(0.26).sin()));
    let mut v8: Vec<f64> = v1.iter().map(|e9| (0.23 * x.b).cos().clamp(-0.5, 0.75)).collect();
    y = ((v8[1] * v1[0]) + f64::sin(1.85).max(v1[0])).cos().powi(1);
    let mut m10: f64 = apply(|u12: f64| (y - f64::sin(0.35).cosh()).cos(), f64::cos(x.a).rem_euclid(0.9));
    for i13 in 0..0 {
        let a11: f64 = (0.66 * (f5((x.a + v1[i13]).cos(), (0.6 * x.size().tanh().tanh()).tan()) + x.a)).asinh();
        m10 = m10.min(a11);
    }
    m10 = m10.sin();
    let mut h14: Shape = if (m10 * v1[0]).sin() > x.a { Shape::Point } else { Shape::Point };
    let mut ps15: Vec<Pair> = vec![((*x) - (Pair { a: v1[0].max(x.size().cos()).sin().sinh(), b: x.b.atan() })), ((*x) * (x.b * v8[0]).tanh())];
    m10 -= (f64::tanh((-0.63)).rem_euclid(0.9) - ((-0.50) * ps15[0].a)).tanh().rem_euclid(0.9);
    y *= ((v1[1] * v8[1]) * (x.a / (1.5 + f64::sin(1.60) * f64::sin(1.60)))).sin().powi(0).sin();
    -0.0 * v1[0] + 1.2 * y + -0.4 * ps15[0].a + 1.0 * f5((if (1.2 + v8[1] * v8[1]).ln() > f64::max(h14.area().cos(), v1[1]) { (-0.83) } else { v1[1] }), ((-0.26) + ps15[1].b).cos()) + 1.0 * x.b + 0.7 * v8[1] + v1[1].atan2((1.5 + ps15[1].a.cos().atan2((1.5 + x.a * x.a)) * ps15[1].a.cos().atan2((1.5 + x.a * x.a))))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.2409999999999999, b: -0.269 }, Pair { a: -0.079, b: 0.491 }, Pair { a: 1.061, b: 1.011 }], Pair { a: -0.479, b: -0.589 }, Data { items: vec![-1.2690000000000001, -0.289, -1.479], pairs: vec![Pair { a: -1.7790000000000001, b: -1.729 }, Pair { a: -1.8090000000000002, b: -1.3490000000000002 }], scale: -0.519 }, [[-1.189, -0.749], [1.9509999999999998, -1.249], [-0.359, 0.781]]), kink([Pair { a: -1.419, b: 0.261 }, Pair { a: 0.421, b: -1.7690000000000001 }, Pair { a: -1.0790000000000002, b: 0.07100000000000001 }], Pair { a: 0.461, b: -0.329 }, Data { items: vec![-1.5490000000000002, -1.179, -1.7690000000000001], pairs: vec![Pair { a: -1.5290000000000001, b: -0.429 }, Pair { a: 1.2409999999999999, b: 0.07100000000000001 }], scale: -0.959 }, [[-1.709, -1.439], [1.751, -0.659]]))]
#[derive_grad]
fn random_1000052(x: &[Pair], mut y: Pair, z: &Data, w: &[Vec<f64>]) -> Vec<f64> {
    let p1 = Pair { b: (y.size() + z.pairs[0].a).tanh().atan(), ..y };
    let o2: Option<f64> = checked((0.50 * ((w[1][0] - p1.b) / (1.5 + p1.a * p1.a))));
    y.a = y.a - f64::tanh(w[0][0].cos().asinh());
    let (s3, c4) = x[0].b.cos().sin_cos();
    let mut ps5: [Pair; 3] = [y.clone(); 3];
    if !(o2.unwrap_or_else(|| (y.a + p1.b).tanh()) <= f64::signum((-0.34))) {
        let mut v7: Vec<f64> = vec![(y.size().tanh().sin() - (p1.size() - o2.unwrap_or(0.7))).sin(); 3];
        v7[1..].sort_by(|p, q| q.partial_cmp(p).unwrap());
        let p8 = Pair { a: ((if (z.scale / (2.5 + w[1][0].sin())) > (ps5[0].b - p1.size()).sin() { c4 } else { 1.54 }) - s3).cos(), b: z.pairs[0].a.cos().asinh() };
    } else if std::f64::consts::PI >= (0.25 * ps5[1].a) {
        let mut k9: usize = 0;
    }
    let o10: Option<f64> = Some((z.pairs[0].b * p1.b).tanh().tanh());
    let p11: Pair = (ps5[0] + x[1]);
    let mut m12: f64 = std::f64::consts::PI.copysign(p1.a).abs();
    vec![0.1 * z.pairs[0].b + 0.3 * z.items[0] + 0.7 * m12 + -0.3 * y.a + 1.3 * y.b + 0.6 * x[1].a + ((p11.b + m12) * (p11.size() / 1.93)).tanh(), 0.8 * p11.size() + 0.5 * (z.scale * z.pairs[1].b) + 1.4 * y.a + -0.2 * c4 + -0.3 * p11.b + 1.0 * p11.a + f64::cos((if (1.2 + w[1][0] * w[1][0]).log10() >= (p1.b / 1.51) { (p1.a * x[0].a) } else { z.items[2] })), 0.2 * y.size() + 0.1 * c4 + -0.4 * p1.a + -0.5 * p11.size() + 1.2 * o10.unwrap_or(0.7) + 0.9 * y.b + ((if f64::tanh((y.a * 0.40)) >= (p11.b * y.a).sin() { p1.b } else { o2.unwrap_or(0.7) }) * (0.50 * y.size()).tanh()).cos()]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.491, -1.649, -0.659], [1.7209999999999999, 0.601, 1.811], Pair { a: 0.381, b: -1.949 }, Model { at: Pair { a: 0.861, b: 1.9709999999999999 }, k: 0, rate: -0.589, w: [1.3809999999999998, -1.7890000000000001, 0.301] }), kink([-1.889, -1.8490000000000002, 1.351], [-1.2690000000000001, -1.3490000000000002, 0.331], Pair { a: -1.899, b: -0.049 }, Model { at: Pair { a: -1.189, b: 1.9709999999999999 }, k: 2, rate: 1.2009999999999998, w: [0.511, 0.281, 1.861] }))]
#[derive_grad(wrt(x, w))]
fn random_1000053(x: &mut [f64; 3], y: &[f64; 3], z: &Pair, w: &mut Model) -> f64 {
    {
        let s1 = &y[1..];
        if w.k % 2 == 0 {
            let mut v2: Vec<f64> = vec![(x[1].tanh().sinh().cos() % 1.7), f64::cos(((x[0] + z.b) + (w.predict(0.3) - x[w.k % 3])))];
            let mut p3: Pair = Pair { a: (0.30 * x[w.k % 3]).powi(2).atan2((1.5 + w.rate.to_radians() * w.rate.to_radians())), b: w.at.a.sin() };
            let o4: Option<f64> = if (y[1] - z.b).sin() > (0.50 * (z.b - w.rate)) { Some((f64::sin((0.50 * z.size())) * f64::sin(s1[w.k % 2]))) } else { None };
        }
    }
    let mut m5: f64 = w.predict(0.3).sin().tanh().max((y[w.k % 3] + z.a).sin());
    w.w.fill((0.66 * w.at.size()));
    w.at.b = (({ let b6 = f64::sin(1.08); b6 + b6 }) * (w.at.a.sin() % 1.7)).cos();
    for (r7, r8) in x.iter_mut().zip(w.w.iter()) {
        *r7 /= 1.2 + (0.50 * (w.w[1] + z.b)).abs();
        w.at.b += f64::tanh((f64::atan((-0.45)) * (w.at.size() - z.size())));
        for i9 in (0..w.w.len()).rev() {
            let mut k10: usize = 0;
            let mut k11: usize = 2;
            let mut h12: Shape = if w.at.b.sin().rem_euclid(0.9) < (0.50 * (w.at.b - (*r8))) { Shape::Point } else { Shape::Circle { r: f64::cos(0.84) } };
        }
        *r7 = (*r7) - ((*r7) * w.w[0].clamp(-0.5, 0.75)).sin();
        if let Some(e13) = w.w.get(w.k) {
            for (i16, e14) in y.iter().enumerate() {
                let k17: usize = y.iter().filter(|it| **it < -0.02).count();
                let a18: f64 = y[k17 % 3] * 0.75;
                let o19: Option<f64> = Some((((-0.73) - (*r7)) + ((*r8) * (*e14))).sin());
                let mut v20: [f64; 4] = [f64::sin((o19.unwrap_or(0.7) * 1.00)).fract(), (0.40 * ((z.b + 1.26) + (*e13))), 1.10, (f64::sin(o19.unwrap_or(0.7)).abs() * (o19.unwrap_or(0.7) * (*e13))).cos()];
            }
        } else {
            let mut m21: f64 = ((0.28 * w.rate) / (1.5 + (0.30 * z.b).powi(4) * (0.30 * z.b).powi(4))).tanh();
        }
    }
    0.0 * w.predict(0.3) + 1.2 * z.b + 1.4 * w.w[2] + 0.8 * w.at.a + 1.5 * x[1] + w.predict(0.3).sin().copysign(2f64.sin())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.209, -1.3090000000000002, -0.849], pairs: vec![Pair { a: 1.9709999999999999, b: 1.761 }, Pair { a: -1.3590000000000002, b: -1.3590000000000002 }], scale: 2.001 }, [1.761, -1.5190000000000001, -0.959, 0.091]), kink(Data { items: vec![0.121, -0.889, 1.7309999999999999], pairs: vec![Pair { a: 0.921, b: 1.511 }, Pair { a: 1.351, b: -0.399 }], scale: 1.6709999999999998 }, [-0.969, 0.081, -0.849, -0.779, -0.319]))]
#[derive_grad]
fn random_1000054(x: Data, y: Vec<f64>) -> f64 {
    let mut v1 = x.items.to_vec();
    let mut v2: Vec<f64> = v1.split_off(2);
    v1.push(((x.scale * x.pairs[1].b) / (2.5 + x.scale.sin())).tanh());
    let mut ps3: [Pair; 3] = [Pair { a: x.pairs[1].a.sin(), b: (x.pairs[1].b / (2.5 + x.items[0].sin())).sin() }; 3];
    let mut m4: f64 = (1.3 + f64::tanh(0.57) * f64::tanh(0.57)).powf(x.items[2].tanh()).cos();
    let mut ps5: [Pair; 2] = [Pair { a: (sum_of(|u6: f64| x.scale, &v2[..]) / (2.5 + (x.scale * x.pairs[1].b).cos().atan2((1.5 + v1[2] * v1[2])).sin())).sin(), b: (0.20 * ((x.scale * x.pairs[1].b) + v1[2])) }, Pair { a: ((m4 * (x.scale * x.pairs[1].b)) + (ps3[1].b * x.scale)).cos(), b: (1.44 - v2[0]).tanh() }];
    let mut n7: usize = 0;
    let a8: f64 = loop {
        n7 += 1;
        let mut m9: f64 = f64::tanh(1.31).clamp(-0.5, 0.75);
        let mut o10: Option<f64> = if m4.sin() <= (0.20 * (x.scale - ps3[n7 % 2].b)) { Some(f64::sin(ps5[1].a)) } else { None };
        if (if n7 % 2 == 0 { v1[n7 % 3] } else { v2[n7 % 1] }) >= (0.50 * (0.50 * ps5[1].a).to_radians()) { break std::f64::consts::PI.sin().rem_euclid(0.9); }
        if n7 > 2 { break (v2[0] - (x.scale * x.pairs[1].b)).sin(); }
    };
    let mut p11: Pair = (if (a8 / 1.75) < ps3[0].dot(&(ps5[0] + (Pair { a: ((x.pairs[0].a * x.scale) / (2.5 + (if !(v1[2] < v1[2]) { (x.scale * x.pairs[1].b) } else { 2f64 }).tanh().sin())).sin(), b: (0.66 * ((-0.64) - y[1])) }))).tanh() { ps3[0] } else { (Pair { a: x.scale.clamp(-0.5, 0.75).cos(), b: y[1] }) });
    if (v1[0] + y[0]).cos() < v2[0].cos().rem_euclid(0.9) {
        return -0.3 * y[0] + 1.4 * v2[0] + 0.7 * ps3[1].b + 0.8 * m4 + 0.9 * p11.b + 0.1 * p11.size() + y[1];
    }
    ps3[0].b = v1[2].sin();
    if (0.55 - m4).tanh() >= m4 {
        for e12 in x.items.iter().rev() {
            let mut k15: usize = 1;
            let mut n16: usize = 0;
            while n16 < 1 && (k15 % 2 == 0) {
                p11.a -= (f64::sin(2f64) + x.scale.max(0.0)).tanh();
                n16 += 1;
            }
        }
    } else {
        p11.a = ((p11.size() + v2[0]) * (0.65 + x.pairs[0].b)).cos();
    }
    -0.2 * m4 + 0.7 * v2[0] + 1.3 * p11.size() + 0.7 * x.scale + 0.6 * v1[0] + -0.1 * x.items[0] + (x.pairs[0].a.tanh().asinh() + x.scale).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.271, b: -1.5990000000000002 }, k: 1, rate: -1.5990000000000002, w: [-1.159, 1.9009999999999998, -0.939] }, Model { at: Pair { a: -1.2690000000000001, b: -1.199 }, k: 0, rate: 1.6909999999999998, w: [1.9309999999999998, 0.601, 0.301] }, Shape::Circle { r: -0.349 }), kink(Model { at: Pair { a: -0.729, b: 1.771 }, k: 1, rate: 0.151, w: [1.9009999999999998, -1.5090000000000001, -0.509] }, Model { at: Pair { a: 1.001, b: -0.369 }, k: 0, rate: -0.799, w: [1.781, -1.139, 0.14100000000000001] }, Shape::Poly { 0: vec![0.081, -0.969, -1.719] }))]
#[derive_grad]
fn random_1000055(x: Model, mut y: Model, z: &mut Shape) -> f64 {
    let o1: Option<f64> = if x.k % 2 == 0 { Some(((y.at.a * y.at.a) * (y.at.b / (1.5 + f64::sin(0.02) * f64::sin(0.02)))).tanh()) } else { None };
    y.at.b = x.rate;
    if x.at.a.sin() > (x.rate / (2.5 + z.area().tanh().sin())) {
        return 0.4 * x.rate + -0.4 * y.at.size() + 0.3 * o1.unwrap_or(0.7) + 0.3 * y.w[x.k % 3] + 0.8 * x.w[0] + 1.4 * x.at.a + (if (2f64 / (1.5 + x.w[x.k % 3] * x.w[x.k % 3])) >= z.area().tanh().atan() { y.at.size() } else { y.rate }).tanh().cos();
    }
    let flag2 = (z.area() - x.w[x.k % 3]).sin() > (x.rate + y.at.size()).sin();
    if x.k % 2 == 0 {
        y.w[x.k % 3] += (((x.at.b / 1.91) * y.at.size()) * 0.87).sin();
        y.at.b *= y.at.size().cos().sin();
        let mut v3: Vec<f64> = y.w.to_vec();
        while let Some(e4) = v3.pop() {
            let t5: (f64, f64) = (2f64, (o1.unwrap_or(0.7) * y.at.size()).tanh().cos().powi(1));
            let mut m6: f64 = f64::MAX;
            for i8 in (0..1).rev() {
                let a7: f64 = (0.25 * o1.unwrap_or(0.7));
                if a7 < m6 { m6 = a7; }
            }
            m6 = m6.sin();
        }
    }
    let (s9, c10) = (f64::fract((-0.26)) / (2.5 + (y.at.a.sin() + (0.0 - (x.k as f64))).cos().sin())).sin_cos();
    let mut v11: Vec<f64> = x.w.iter().map(|&e12| (0.66 * (({ let b13 = y.at.size().tanh(); x.w[1] + b13 }) - e12.cos()))).collect();
    y.at.a = (0.22 * ((y.at.size() - o1.unwrap_or(0.7)).sin().atan() - ((y.at.a * x.w[2]) / 1.37)));
    let mut v14: Vec<f64> = vec![(((y.k % 4) as f64).tanh() / 1.87); 3 + y.k % 3];
    let m15: f64 = match x.k % 4 { 0 => {
        (y.rate + (-0.12)).sin()
    } 1 | 2 => {
        (y.at.dot(&y.at.clone()) + (x.k as f64).cos().atan2((1.5 + (0.25 * z.area()) * (0.25 * z.area())))).tanh()
    } _ => {
        v14[y.k % 3] = (0.20 * (v14[x.k % 3].abs() * (if (v11[2] + ((y.k % 4) as f64)).cos() >= (0.97 * (0.0 - y.rate)) { (x.k as f64) } else { f64::abs(x.rate) })));
        v14.windows(2).map(|w16| x.at.b).sum::<f64>().sin()
    } };
    match y.k { 0 => {
        let a17 = f64::sin((-0.10)).min(0.77);
    } k if k % 2 == 0 => {
        y.at.a *= (m15 + y.at.a).sin().min((1.3 + x.w[x.k % 3].copysign(y.at.b) * x.w[x.k % 3].copysign(y.at.b)).powf((y.at.a / (2.5 + f64::sin(f64::sin(0.0)))).tanh()).sin()).sin();
    } _ => {
        let mut m18: f64 = ((x.rate.sin() * f64::max(f64::sin(x.at.size()), 1.91)) / 1.40);
    } }
    0.5 * x.at.size() + 1.2 * s9 + -0.5 * x.at.b + 0.4 * y.rate + 1.0 * x.predict(0.3) + (z.area() * ((y.k % 4) as f64)).cos().fract()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.3090000000000002, b: -1.3290000000000002 }), kink(Pair { a: 0.601, b: -0.989 }))]
#[derive_grad]
fn random_1000056(x: &Pair) -> f64 {
    let mut n1: usize = 0;
    'l2: while n1 < 1 {
        let mut k3: usize = 3;
        let mut ps4: Vec<Pair> = vec![Pair { a: x.size().tanh(), b: (x.a - x.a).sin() }, ((*x) * x.b.fract())];
        let mut v5: [f64; 3] = [(*x).dot(&*x).sin(); 3];
        ps4[0].a = ps4[0].a + f64::cos((-0.80)).max((x.a * (-0.73)).sin());
        n1 += 1;
    }
    let mut n6: usize = 0;
    while n6 < 5 {
        n6 += 1;
        let mut h7: Shape = if n6 != 2 { Shape::Poly(vec![(1.3 + (0.25 * x.size()).min(f64::tanh(x.size())) * (0.25 * x.size()).min(f64::tanh(x.size()))).powf(x.b.tanh()).sin(), ((x.size() / (2.5 + std::f64::consts::PI.sin())) * (x.a + 0.41)).sin(), (f64::sin(0.17) + x.a).cos()]) } else { Shape::Circle { r: (0.57 * (0.38 + (n6 as f64))).max((0.36 / 1.29)) } };
    }
    let mut ps8: [Pair; 2] = [({ let q9: Pair = (*x); q9.turned((0.25 * (if !(x.a.cos() < x.size().cos().cos()) { x.size() } else { x.a }))) }), Pair { a: f64::cos(x.size()), ..*x }];
    let mut v10: [f64; 4] = [(x.size() + x.a).sin().tanh(); 4];
    let mut m11: f64 = (x.a * (1.3 + f64::sin(x.size()) * f64::sin(x.size())).powf(ps8[0].a.tanh().tanh())).sin();
    ps8[1].b = ps8[1].b - m11.cos();
    if x.size().cos().atan2((1.5 + x.a * x.a)) > (0.30 * x.a).powi(1) {
        return 0.8 * x.b + -0.3 * m11 + 1.3 * x.size() + 0.2 * x.a + -0.2 * ps8[0].a + -0.3 * v10[2] + (0.12 * (v10[2] * x.size())).cos();
    }
    v10.fill_with(|| m11);
    {
        let s12 = &v10[1..];
        let mut v13: [f64; 3] = [(0.49 * (s12[0].tanh().powi(1) - (m11 + (-0.41)))); 3];
    }
    m11 /= 1.2 + (x.size() / (2.5 + f64::sin(1.51).sin())).tanh().abs();
    let h14: Shape = Shape::Circle { r: (x.b * x.b).tanh().powi(2) };
    if x.a >= (h14.area() / (1.5 + v10[1] * v10[1])).tanh() {
        v10.swap(2, 2);
        let mut n15: usize = 0;
        while n15 < 0 {
            let o16: Option<f64> = Some((0.25 * ps8[1].a));
            n15 += 1;
        }
    } else if !(x.size().cos().powi(3) >= h14.area().cos().sin()) {
        m11 -= f64::sin(m11.tanh());
    }
    -0.4 * x.size() + 0.7 * v10[3] + -0.1 * h14.area() + -0.4 * x.a + 0.7 * x.b + 0.0 * m11 + (v10[3].tanh() - (x.a * ps8[1].b)).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.801, -0.939, 1.071], 0.041), kink([-0.339, -1.639, -0.979, -1.979], -0.189))]
#[derive_grad]
fn random_1000057(x: &[f64], y: f64) -> (f64, f64) {
    let o2: Option<f64> = if ({ let b1 = y; x[2] + b1 }).cos() >= y { Some((y * x[0]).tanh().tanh()) } else { None };
    let mut m4: f64 = (0.80 * ((if !(({ let b3 = std::f64::consts::PI; b3 + b3 }).sin() < o2.unwrap_or(0.7).tanh()) { (-0.54) } else { y }) - o2.unwrap_or(0.7).sin().sin()));
    let mut h5: Shape = Shape::At(Pair { a: (m4 + (m4 - y)).sin(), b: f64::powi(y.sin(), 3) });
    let mut v6: [f64; 2] = [(0..4).zip(x.iter()).map(|(i7, e8)| h5.area()).map(|it| it.sin()).product::<f64>(), (y * (m4 - m4)).sin()];
    let mut p9 = Pair { a: f64::sin((m4 - 0.73)).min((v6[1] + y).cos()), b: (if !(x[0].cos() > (h5.area() * v6[1]).tanh()) { v6[0] } else { y }) };
    let mut v10: [f64; 2] = v6;
    let mut k11: usize = 3;
    let mut m12: f64 = -9.0;
    for i14 in (0..1).rev() {
        let a13: f64 = p9.dot(&p9).sin();
        m12 = if a13 >= m12 { a13 } else { m12 };
    }
    m12 = m12.sin();
    m4 = p9.b.sin() + m4;
    let a15 = (0.44 * ((if p9.b.mul_add(y, 1.16).tanh() > f64::sin((-0.83)) { v6[1] } else { v6[0] }) + f64::signum(((k11 % 4) as f64))));
    let mut v16: Vec<f64> = v10.iter().map(|&e17| ({ let b18 = f64::cos((-0.42)); (-0.55) + b18 })).collect();
    let mut h19: Shape = Shape::Rect(o2.unwrap_or(0.7).cos(), ((k11 % 4) as f64).tanh().rem_euclid(0.9));
    let mut v20: Vec<f64> = v6.iter().map(|&e21| (0.44 * (2f64 - h19.area())).sin()).collect();
    p9.swapped_for(h5.area().sin());
    if let Some(x22) = o2 {
        if (h5.area() + m12).cos() > x[k11 % 3].sin() {
            v16[..2].copy_from_slice(&v20[..2]);
            v10[..2].reverse();
        } else {
            p9.b = ((p9.size() * p9.a) + o2.unwrap_or(0.7).tanh().asinh()).tanh();
        }
    } else {
        p9.b = (if k11 > 0 { (-x[k11 % 3]) } else { (o2.unwrap_or(0.7) - (-0.40)) }).sin();
    }
    (0.5 * y + 0.8 * x[k11 % 3] + 0.8 * v16[1] + -0.1 * v6[k11 % 2] + 1.4 * v10[k11 % 2] + 0.1 * h19.area() + (0.23 * y.mul_add(v10[k11 % 2], o2.unwrap_or(0.7).tanh())).min((0.50 * (y * 1.92))), -0.2 * v20[k11 % 2] + 1.0 * m12 + -0.5 * m4 + -0.2 * x[2] + 0.9 * o2.unwrap_or(0.7) + -0.4 * p9.size() + m12)
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.7890000000000001, -1.3490000000000002, 0.311], [[-1.3390000000000002, 1.7409999999999999], [0.341, -0.179]], 1, [[1.2109999999999999, -0.899], [1.2109999999999999, 1.9409999999999998]]), kink([0.591, -1.249, -1.5490000000000002, -1.129], [[-0.669, -0.849], [1.4609999999999999, -0.149]], 1, [[0.221, 1.801], [1.791, -1.919], [-0.059, -1.3390000000000002]]))]
#[derive_grad]
fn random_1000058(x: &mut [f64], y: [[f64; 2]; 2], z: usize, w: &[Vec<f64>]) -> Option<f64> {
    x[2] += (0.18 * ((if f64::sin((y[z % 2][z % 2] * (z as f64))) > f64::ln((1.2 + (-0.23) * (-0.23))) { x[z % 3] } else { (z as f64) }) + (z as f64).atan()));
    let mut m1: f64 = (w[z % 2][z % 2] / (2.5 + x[z % 3].sin())).cos();
    let mut h2: Shape = if (m1 / (1.5 + w[0][1] * w[0][1])) <= m1.cos() { Shape::At(Pair { a: f64::sin(0.0).min(w[0][0]), b: x[1].max(x[z % 3]) }) } else { Shape::Circle { r: (f64::powi(f64::sin(m1), 1) * f64::asin((0.6 * f64::tanh(m1)))).cos() } };
    x[z % 3] += (0.50 * (x[z % 3] * y[z % 2][z % 2])).atan().cos();
    let mut ps3: [Pair; 3] = [Pair { a: (x[1].tanh() - f64::tanh(w[0][z % 2])), b: (0.25 * h2.area()).min(y[1][z % 2]) }; 3];
    'l8: for e5 in x.chunks_exact(2) {
        let p9 = Pair { a: y[z % 2][1], b: (h2.area() - e5[z % 2]).tanh() };
        h2 = Shape::At(Pair { a: ((-w[0][z % 2]) * (z as f64).sin()), ..p9 });
    }
    m1 = (m1 * m1.clamp(-0.5, 0.75)).sin();
    let mut m10: f64 = m1.min(ps3[1].dot(&Pair { a: f64::asin((0.6 * (w[z % 2][1] - w[z % 2][z % 2]).tanh())), b: (0.30 * w[1][z % 2]).powi(0) }).sin());
    let &Shape::Circle { r: x11 } = &h2 else { return Some(0.1 * m1 + 1.2 * w[1][z % 2] + 0.9 * m10 + 0.8 * x[z % 3] + 0.9 * h2.area() + x[z % 3]); };
    for q13 in ps3.iter_mut() {
        let mut v14: Vec<f64> = vec![(q13.size() + (-0.96)).sin().cos(); 4 + z % 3];
        let mut v15: Vec<f64> = v14.iter().map(|&e16| (m10 + m1.tanh()).sin()).collect();
        for &e17 in v15.iter() {
            q13.a -= (({ let b20 = q13.size().cos(); q13.size() + b20 }) - x11.min(q13.b)).sin();
        }
    }
    Some(1.4 * ps3[z % 2].b + 0.9 * m10 + -0.2 * x[z % 3] + 0.7 * m1 + 1.4 * h2.area() + (0.15 * ((m1 * (z as f64)) - (x[z % 3] + 1.02))))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: -0.589, b: 1.561 } }, [1.1309999999999998, 1.7309999999999999, -0.899], [0.441, -0.449, -1.3090000000000002], Data { items: vec![-0.899, 1.771, -0.129], pairs: vec![Pair { a: 1.251, b: -0.509 }, Pair { a: -0.679, b: 0.651 }], scale: -1.429 }), kink(Shape::Poly { 0: vec![-0.359, -0.249, 0.041] }, [-1.7790000000000001, 0.661, 0.671], [-0.089, -0.089, -0.489, -0.609, -1.1090000000000002], Data { items: vec![-1.0990000000000002, 0.081, 1.601], pairs: vec![Pair { a: -0.749, b: 0.521 }, Pair { a: -0.699, b: -1.6190000000000002 }], scale: 0.721 }))]
#[derive_grad]
fn random_1000059(x: &Shape, y: &[f64; 3], z: &Vec<f64>, w: &mut Data) -> f64 {
    let flag1 = f64::cos((if w.scale.mul_add(z[0], w.scale).cos() < ((w.scale * w.pairs[1].b) + z[0]).sin() { 0.44 } else { x.area() })) < ((-0.10) + z[0]).tanh() || (w.pairs[0].b + z[2]).tanh() >= (z[1] / (1.5 + y[1] * y[1]));
    {
        let r2 = &*w;
        {
            let s3 = &y[1..];
            let k4: usize = z.iter().enumerate().min_by(|p, q| p.1.total_cmp(q.1)).map(|(at, _)| at).unwrap_or(0);
            let a5: f64 = z[k4 % 3] * 0.75;
            if let Some(e6) = s3.first() {
                for i7 in (0..r2.items.len()).rev() {
                    let o8: Option<f64> = None;
                    let mut k9: usize = 0;
                    let mut p10: Pair = Pair { a: (0.40 * (2f64.copysign(r2.pairs[k4 % 2].a.tanh()) - ((*e6) - y[0]))), b: (w.items[2] + (w.scale * w.pairs[1].b)).sin() };
                }
                let mut h12: Shape = Shape::Rect((r2.scale * r2.pairs[1].b).sin(), (0.50 * (0..2).map(|i11| w.pairs[0].a.tanh()).sum::<f64>()));
            }
        }
    }
    1.3 * x.area() + -0.2 * w.pairs[0].b + 0.7 * (w.scale * w.pairs[1].b) + 0.1 * y[2] + 0.3 * w.items[2] + (std::f64::consts::PI * (w.scale * w.pairs[1].b)).cos().tanh()
}
