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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.859, 1.251, -1.5690000000000002], pairs: vec![Pair { a: -0.969, b: -0.329 }, Pair { a: 1.021, b: 1.6709999999999998 }], scale: -1.659 }, [-0.769, -0.089, -1.0090000000000001]), kink(Data { items: vec![0.091, -0.449, 1.801], pairs: vec![Pair { a: -1.0390000000000001, b: 1.061 }, Pair { a: -0.469, b: 1.9109999999999998 }], scale: 1.851 }, [1.371, 0.171, 0.851]))]
#[derive_grad]
fn random_1000011(x: &Data, y: &Vec<f64>) -> [f64; 2] {
    let mut m1: f64 = (x.items[2] / (2.5 + (x.items[0] * (x.scale * x.pairs[1].b)).tanh().max(f64::cos((y[1] + x.pairs[1].b))).sin()));
    let mut v2: [f64; 4] = [x.items.iter().step_by(2).map(|e3| (*e3).cos()).sum::<f64>().sin(); 4];
    let flag4 = f64::cos((-(x.scale * x.pairs[1].b))) <= x.pairs[0].a.sin().fract();
    let mut n5: usize = 0;
    loop {
        if n5 >= 2 {
            break;
        }
        n5 += 1;
        if n5 > 0 {
            m1 /= 1.2 + (v2[0] - y[1]).cos().abs();
            break;
        }
        for e6 in y.chunks(2) {
            m1 = m1 + (0.59 * (m1.clamp(-0.5, 0.75) - (x.items[n5 % 3] - 1.68))).atan2((1.5 + f64::cos((e6[0] - (x.scale * x.pairs[1].b).sin().tanh())) * f64::cos((e6[0] - (x.scale * x.pairs[1].b).sin().tanh())))).cos();
            let o9: Option<f64> = if f64::cos((0.29 - v2[n5 % 4])) <= (0.44 * (v2[n5 % 4] - (n5 as f64))) && n5 != 2 { Some(1.98) } else { None };
        }
        (v2[n5 % 4], v2[n5 % 4]) = (v2[n5 % 4], (x.scale * x.pairs[1].b).tanh());
        if n5 % 2 == 0 {
            m1 *= (0.57 * ((0.25 * (x.pairs[1].a / (1.5 + y[0] * y[0]))).max(y[n5 % 3].to_radians()) - (f64::sin(x.pairs[n5 % 2].a.sin()) * x.scale.asinh()))).sin();
        } else if !(n5 > 2) {
            let mut m10: f64 = ((y[1] + ((-0.27) - v2[2])) - v2[3]).sin();
        }
    }
    [0.4 * y[1] + -0.0 * m1 + -0.5 * (x.scale * x.pairs[1].b) + 1.0 * v2[2] + 0.8 * x.pairs[0].a + (0.41 * ((x.items[0] * (-0.20)) - f64::atan(1.93))), 1.3 * x.items[0] + -0.4 * (x.scale * x.pairs[1].b) + 1.2 * y[1] + 0.5 * x.scale + 0.7 * v2[3] + 1.0 * m1 + f64::cos(y[0].hypot((x.pairs[0].b + 0.0).tanh()))]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9409999999999998, 1.521, -1.449], Data { items: vec![-1.5290000000000001, -0.859, 1.4209999999999998], pairs: vec![Pair { a: -0.219, b: 0.351 }, Pair { a: -0.609, b: 1.091 }], scale: -1.0190000000000001 }, [[-0.219, 1.4009999999999998], [0.341, 0.491]]), kink([0.331, -0.579, 0.001], Data { items: vec![1.351, 1.311, -0.379], pairs: vec![Pair { a: 2.001, b: 0.041 }, Pair { a: -1.3490000000000002, b: 0.731 }], scale: 0.011 }, [[0.831, 2.001], [-0.499, 0.201]]))]
#[derive_grad]
fn random_1000012(x: &[f64; 3], mut y: Data, z: [[f64; 2]; 2]) -> f64 {
    let mut n1: usize = 0;
    loop {
        if n1 >= 3 {
            break;
        }
        n1 += 1;
        let mut v2: Vec<f64> = y.items.iter().map(|e3| ((y.pairs[n1 % 2].a * (y.scale * y.pairs[1].b)).cos() % 1.7)).collect();
        let flag4 = f64::copysign(v2[n1 % 3], (0.25 * (y.scale * y.pairs[1].b))) <= (if !(n1 > 2) { v2[0] } else { (n1 as f64) }).sin();
        let mut p5 = Pair { a: (y.pairs[1].b.cos().cos() + 0.05), b: ((y.scale * y.pairs[1].b) + y.items[0]).cos() };
        match n1 { 0 => {
            let a6: f64 = (if (v2[0] + p5.b).tanh() >= (0.20 * (p5.size() + y.scale)) || flag4 { x[1] } else { p5.b }).abs();
        } k if k % 2 == 0 => {
            for &e7 in x.iter() {
                let mut p10: Model = Model { w: [(if n1 > 0 { (p5.b + p5.b) } else { (0.07 * y.pairs[1].b).rem_euclid(0.9) }).sin(), (-(0.1 + y.scale * y.scale)).exp().sin(), v2[n1 % 3].mul_add((y.pairs[1].b + (y.scale * y.pairs[1].b)).cos(), (y.scale * y.pairs[1].b).cos().cos()).sin()], at: Pair { a: ((p5.b + (y.scale * y.pairs[1].b)) * y.items[2].tanh()).tanh(), ..p5 }, rate: (1.3 + v2[2] * v2[2]).powf((p5.b + p5.b).tanh().tanh()).cos(), k: 2 };
                y = Data { items: vec![(0.40 * ((if (0.50 * (v2[n1 % 3] + x[n1 % 3])) > p10.w[n1 % 3] || p10.k != 1 { (-0.01) } else { y.items[p10.k % 3] }) + (2f64 - y.scale))), ((p5.b / (1.5 + v2[0] * v2[0])) * p5.b.cos()), ((-0.83) / 1.13)], scale: (y.scale / 1.97).cos(), pairs: vec![(if !(n1 % 2 == 0) { p10.at } else { (Pair { a: (0.6 * y.scale.abs().tanh()).atanh(), b: x[n1 % 3].atan() }) }), Pair { b: (p10.rate - p5.a).sin(), ..p10.at }] };
            }
            p5.b = std::f64::consts::PI;
        } _ => {
            p5.b += (0.57 * (0.30 * (y.items[n1 % 3] / (1.5 + p5.size().sin() * p5.size().sin()))).powi(4));
        } }
    }
    0.3 * y.pairs[0].b + 0.1 * (y.scale * y.pairs[1].b) + 0.2 * y.items[2] + 1.3 * z[0][1] + 1.2 * y.scale + -0.2 * x[1] + f64::cos((((y.scale * y.pairs[1].b) + y.pairs[0].b) / 1.71))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.781, b: -0.339 }, k: 2, rate: -0.019, w: [1.7209999999999999, 1.4709999999999999, -1.429] }, Model { at: Pair { a: 1.591, b: 1.4709999999999999 }, k: 1, rate: -1.0190000000000001, w: [-1.5390000000000001, 1.4509999999999998, -0.009000000000000001] }, Model { at: Pair { a: -1.7690000000000001, b: 0.161 }, k: 2, rate: -0.939, w: [-0.599, -0.939, 0.581] }, Two { 0: -1.879, 1: 0.151 }), kink(Model { at: Pair { a: 1.101, b: -1.129 }, k: 2, rate: -0.609, w: [1.841, -0.739, 1.621] }, Model { at: Pair { a: 1.361, b: 0.871 }, k: 2, rate: -0.829, w: [1.781, 0.301, 1.121] }, Model { at: Pair { a: 1.051, b: -1.8590000000000002 }, k: 2, rate: -0.899, w: [-0.459, -1.7990000000000002, 1.361] }, Two { 0: -0.709, 1: 1.2409999999999999 }))]
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
    for (i24, e23) in v1.iter_mut().enumerate() {
        *e23 = y.at.size().cos().atan2((1.5 + x.rate * x.rate)).max(y.w[x.k % 3]);
        *e23 = (*e23) + (0.26 * (f64::fract(0.0) + f64::sinh((w.0 - w.1).sin().tanh())));
        let o25: Option<f64> = if !(i24 % 2 == 0) { Some(((z.k as f64) + m2).cos().hypot(f64::exp((-(0.1 + 1.21 * 1.21))))) } else { None };
        for i26 in 1..=x.k % 4 {
            let flag27 = (x.w[y.k % 3] - ps16[0].b).sin() > 1.37;
        }
    }
    1.0 * x.at.b + 0.4 * m2 + 0.1 * a21 + 0.4 * w.1 + 1.0 * y.w[z.k % 3] + -0.4 * ps16[x.k % 2].a + (z.at.b - (y.k as f64)).cos().tanh()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((-0.989, 1.7309999999999999), [Pair { a: -1.949, b: 1.6309999999999998 }, Pair { a: -0.769, b: -1.1090000000000002 }, Pair { a: -1.969, b: 0.421 }]), kink((-0.649, 1.6709999999999998), [Pair { a: 1.2409999999999999, b: -1.389 }, Pair { a: 0.611, b: 1.111 }, Pair { a: 0.481, b: 0.631 }]))]
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 1.101, b: -0.439 } }, Pair { a: -0.949, b: 1.6709999999999998 }, -0.519), kink(Shape::At { 0: Pair { a: 1.4209999999999998, b: -0.759 } }, Pair { a: -1.5090000000000001, b: -1.479 }, -0.839))]
#[derive_grad(wrt(x, y, z))]
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
    while ((y.a + x.area()).tanh() <= (y.size() * x.area()).cos()) && n5 < 0 {
        n5 += 1;
        if (x.area() * p4.a).sin() < (p4.size() * y.size()).tanh() {
            let Pair { a: x6, b: y7 } = (if p4.b.atan() <= p4.b.min(p4.b) && n5 % 2 == 0 { y } else { y });
        } else {
            let (s8, c9) = ((0.17 * ((std::f64::consts::PI.cos() % 1.7) * (z / 1.83))) % 1.7).sin_cos();
            m3 = (((0.99 - y.size()) - v1.iter().enumerate().map(|(i10, e11)| (0.25 * y.size())).sum::<f64>()) * ((n5 as f64).tanh() * p4.dot(&y))).sin();
            let z = ((p4.b.atan2((1.5 + y.size().sin() * y.size().sin())) * (p4.size() - c9)) - (c9 * z.sin().rem_euclid(0.9))).cos();
        }
    }
    let d12: f64;
    if (0.6 * y.a.tanh()).atanh() < (1.50 / (2.5 + y.b.sin())) {
        d12 = (y.a.fract() * x.area().tanh().asinh());
    } else {
        let mut g13: [[f64; 2]; 2] = [[(1.2 + x.area().tanh().cos() * x.area().tanh().cos()).log2(), 0.5], [0.25, ((y.b * z) + (p4.b - p4.size())).tanh()]];
        v1[0] -= ((if f64::sin(0.0) >= p4.a.copysign(p4.a) { g13[1][1] } else { p4.b }).mul_add((1.2 + z * z).recip(), (0.20 * (y.size() + v1[1]))) + (g13[1][0] - y.size()).cos().atan2((1.5 + (0.06 * (p4.size() * y.b)) * (0.06 * (p4.size() * y.b))))).tanh();
        d12 = (0.6 * m3.sin()).atanh().copysign((p4.b - p4.b).tanh());
    }
    let a18: f64 = f64::tanh((f64::tanh(1.74).powi(1) - (match x.clone() { Shape::Circle { r: x14 } => x.area().cos(), Shape::Poly(x16) => (-p4.a), _ => p4.b.fract() })));
    0.8 * x.area() + 0.2 * p4.size() + 1.1 * p4.b + -0.1 * y.a + -0.4 * y.size() + -0.5 * d12 + ((z - p4.b) * p4.b.tanh().rem_euclid(0.9)).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.371, 0.241, -0.719], pairs: vec![Pair { a: -0.459, b: 1.7409999999999999 }, Pair { a: -1.459, b: -1.2590000000000001 }], scale: 1.9909999999999999 }), kink(Data { items: vec![-1.879, 0.651, -1.2790000000000001], pairs: vec![Pair { a: 0.191, b: 0.851 }, Pair { a: -1.419, b: 0.771 }], scale: 0.301 }))]
#[derive_grad]
fn random_1000016(x: &Data) -> Option<f64> {
    let f1 = |u2: f64, u3: f64| -> f64 { let b4 = u3.min(u2); if u3.floor().sin() <= ((-0.33) + x.scale).cos() { return b4; } ((x.scale * u3) * (u2 + (-0.68))).sin() };
    let m5: f64 = if (1.20 * (x.scale * x.pairs[1].b)).sin() <= ((-0.41) - x.scale).cos() {
        (x.items[2].tanh() - x.items[0]).cos()
    } else {
        for (i8, &e6) in x.items.iter().enumerate() {
            let mut ps9: [Pair; 3] = [Pair { a: f64::cos(((x.items[(i8 + 1) % x.items.len()] * f1((x.scale * (x.scale * x.pairs[1].b)).tanh(), f64::cos(0.74))) * e6)), b: (0.50 * (x.scale * x.pairs[1].b)).abs().cos() }; 3];
        }
        (0.03 * ((x.pairs[1].a + x.pairs[1].b) * (x.scale * x.pairs[1].b).cos().max(x.items[2])))
    };
    let mut k10: usize = 0;
    {
        let s11 = &x.items[1..];
        let mut m12: f64 = (x.items[1].sin() % 1.7).copysign((m5 + (x.scale * x.pairs[1].b)).sin());
    }
    Some(-0.3 * f1((x.items[1] / 1.85), ((x.scale * x.pairs[1].b) + 0.0).tanh()) + 1.4 * (x.scale * x.pairs[1].b) + 1.2 * m5 + 0.9 * x.items[k10 % 3] + -0.3 * x.pairs[0].a + (if k10 != 2 { x.items[1] } else { m5 }).atan())
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
            for i7 in (1..=x.k % 4).rev() {
                if let Some(e8) = v5.first() {
                    let mut m9: f64 = (x.at.size() - (-0.82)).cos().abs();
                }
            }
        }
    }
    0.5 * x.at.a + 0.8 * x.w[x.k % 3] + -0.4 * x.at.size() + 0.4 * x.rate + 0.9 * x.at.b + apply(|u10| { let b11 = u10; (((x.k as f64) - x.rate) + (0.30 * x.w[1]).rem_euclid(0.9)).cos() * b11.sin() }, (x.rate * x.at.b).cos())
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.079, -1.139, -0.889, -1.5890000000000002]), kink([-0.409, -1.889, -1.949, -1.129, -1.0090000000000001]))]
#[derive_grad]
fn random_1000019(x: &[f64]) -> f64 {
    let f1 = |u2: f64| (x[1] * u2).cos();
    let mut v3: Vec<f64> = vec![f64::cos((std::f64::consts::PI.tanh() - f1(f64::cos(0.13).rem_euclid(0.9)))), ((x[0] * 2f64) - x[2].min(2f64)).cos(), ((x[0] - f1((0.02 * f1(({ let b4 = (0.50 * f1((if x[1].sin() > std::f64::consts::PI { x[1] } else { x[2] }))); b4 + b4 }).cos())).tanh())) / (2.5 + (0.26 + f1((0.50 * (x[2] * 1.67)))).tanh().sin())).tanh(), (0.55 * ((x[2] - std::f64::consts::PI) / 1.13))];
    let flag5 = v3[1] < (f1((v3[3] - 2f64).tanh()) - x[0]).tanh();
    for e6 in v3.iter_mut() {
        *e6 += (x[2] + f1(((*e6) + x[2]).tanh())).tanh();
        *e6 -= (std::f64::consts::PI - ({ let b8 = (*e6).cos(); (0.6 * (*e6).tanh()).tan() + b8 })).tanh();
        let mut n9: usize = 0;
        'l10: loop {
            if n9 >= 0 {
                break;
            }
            n9 += 1;
            let o11: Option<f64> = Some((-(f1(x[0]) + (*e6))).tanh());
            let v12: [f64; 3] = [f64::sin(o11.unwrap_or(0.7)).hypot(((*e6) / 1.09)).tanh(), f64::sin(((std::f64::consts::PI - (-0.72)) * o11.unwrap_or(0.7))), f1(f64::atan((-0.19))).cos().clamp(-0.5, 0.75).min((0.23 * (1.3 + o11.unwrap_or(0.7).tanh() * o11.unwrap_or(0.7).tanh()).powf(x[n9 % 3].tanh())))];
            if (0.50 * o11.unwrap_or(0.7)).cos() <= v12[n9 % 3].max((*e6)) || flag5 {
                break;
            }
        }
        {
            let s13 = &x[1..];
            let a14: f64 = f64::tanh((-((*e6).cos() - (s13[1] * x[1]))));
        }
        let d15: f64;
        if !((f1(((*e6) / 1.06)) - (*e6)).tanh() > f64::asinh(1.98)) {
            let mut m17: f64 = x[0];
            d15 = (({ let b18 = f64::tanh(f1(m17.cos())); b18 + b18 }) / 1.93).cos();
        } else {
            d15 = (0.80 * (*e6).hypot(((-0.28) - (*e6)).cos()));
        }
    }
    1.4 * x[2] + 0.1 * f1(apply(f1, v3[2])) + 0.1 * v3[0] + f64::atan(0.99).sin()
}
