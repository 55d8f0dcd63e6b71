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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.649, -1.379, -1.439], pairs: vec![Pair { a: -0.759, b: 0.991 }, Pair { a: -1.689, b: -0.799 }], scale: -0.939 }, [1.511, 0.551, 0.321, 1.821, -0.489]), kink(Data { items: vec![1.9109999999999998, 0.111, -0.599], pairs: vec![Pair { a: 0.211, b: -1.2990000000000002 }, Pair { a: 1.2409999999999999, b: 0.531 }], scale: -0.028999999999999998 }, [0.421, 1.081, -1.429, -0.189, 1.531]))]
#[derive_grad]
fn random_1000011(x: &Data, y: &Vec<f64>) -> [f64; 2] {
    let mut m1: f64 = (x.items[2] / (1.5 + x.items[0].max(x.pairs[0].a.tanh()) * x.items[0].max(x.pairs[0].a.tanh())));
    let o2: Option<f64> = if f64::cos((x.scale * x.pairs[1].b)).min(0.67) > (0.23 * (1.3 + x.scale * x.scale).powf(m1.tanh())) { Some((m1.cos() + (1.34 / 1.03))) } else { None };
    let m3: f64 = if f64::abs(1.88) >= (0.07 * x.pairs[1].a).powi(4) {
        (({ let b4 = x.pairs[0].a.sin(); (x.scale * x.pairs[1].b) + b4 }) - 2f64.hypot(0.35)).cos()
    } else {
        y[1].min((0.25 * o2.unwrap_or(0.7))).sin()
    };
    let mut p5 = Pair { a: (0.16 * (x.items[2].ceil() - ((x.scale * x.pairs[1].b) - m3))), b: (x.pairs[1].a * y[1]).sin() };
    let mut v6: [f64; 3] = [(-(p5.a - o2.unwrap_or(0.7))).tanh(); 3];
    let mut k7: usize = 2;
    v6[k7 % 3] += (v6[1].atan() / 1.99).cos();
    for i8 in (0..v6.len()).rev() {
        let h9: Shape = Shape::Circle { r: m3.max((0.25 * p5.size())).sin() };
        let mut m11: f64 = (0.18 * ({ let b10 = p5.size().cos().atan(); (v6[i8] + p5.size()) + b10 }));
    }
    [1.2 * o2.unwrap_or(0.7) + -0.5 * x.items[2] + 0.5 * y[0] + 0.4 * m1 + -0.2 * v6[k7 % 3] + 0.9 * (x.scale * x.pairs[1].b) + (y[k7 % 3] + m1).sin().hypot(f64::tanh((0.37 - m1))), 1.4 * m3 + 1.4 * (x.scale * x.pairs[1].b) + 0.9 * m1 + 0.9 * x.scale + -0.1 * x.items[0] + 0.6 * v6[0] + ((-0.69) + (x.scale * x.pairs[1].b)).cos().to_radians()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9409999999999998, 1.521, -1.449], Data { items: vec![-1.5290000000000001, -0.859, 1.4209999999999998], pairs: vec![Pair { a: -0.219, b: 0.351 }, Pair { a: -0.609, b: 1.091 }], scale: -1.0190000000000001 }, [[-0.219, 1.4009999999999998], [0.341, 0.491]]), kink([0.331, -0.579, 0.001], Data { items: vec![1.351, 1.311, -0.379], pairs: vec![Pair { a: 2.001, b: 0.041 }, Pair { a: -1.3490000000000002, b: 0.731 }], scale: 0.011 }, [[0.831, 2.001], [-0.499, 0.201]]))]
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.781, b: -0.339 }, k: 2, rate: -0.019, w: [1.7209999999999999, 1.4709999999999999, -1.429] }, Model { at: Pair { a: 1.591, b: 1.4709999999999999 }, k: 1, rate: -1.0190000000000001, w: [-1.5390000000000001, 1.4509999999999998, -0.009000000000000001] }, Model { at: Pair { a: -1.7690000000000001, b: 0.161 }, k: 2, rate: -0.939, w: [-0.599, -0.939, 0.581] }, Two { 0: -1.879, 1: 0.151 }), kink(Model { at: Pair { a: 1.101, b: -1.129 }, k: 2, rate: -0.609, w: [1.841, -0.739, 1.621] }, Model { at: Pair { a: 1.361, b: 0.871 }, k: 2, rate: -0.829, w: [1.781, 0.301, 1.121] }, Model { at: Pair { a: 1.051, b: -1.8590000000000002 }, k: 2, rate: -0.899, w: [-0.459, -1.7990000000000002, 1.361] }, Two { 0: -0.709, 1: 1.2409999999999999 }))]
#[derive_grad]
fn random_1000013(x: Model, y: &Model, z: Model, w: &Two) -> f64 {
    let mut v1: [f64; 2] = [1.37; 2];
    let mut m2: f64 = f64::tanh(((y.w[0] * z.rate) / (1.5 + (0.50 * (w.0 - w.1)).sin().exp2() * (0.50 * (w.0 - w.1)).sin().exp2())));
    if z.k > 0 {
        let flag3 = y.k > 2;
    } else if z.at.a >= apply(|u4| x.at.a, x.at.a.to_radians()) {
        let mut v5: Vec<f64> = x.w.iter().map(|e6| apply(|u7| (0.50 * (0.23 * f64::powf((1.3 + x.at.b * x.at.b), z.at.b.tanh())).hypot((w.0 / (2.5 + 2f64.sin())))), (0.50 * (z.rate - x.w[z.k])))).collect();
        let p8 = Pair { a: f64::sin(w.1.atan2((1.5 + (x.k as f64).cos() * (x.k as f64).cos()))), b: y.w[2] };
    }
    v1.swap(0, 0);
    if (0.12 * ((w.0 - w.1) * 0.22)) > (0.06 * (x.w[x.k] * z.at.size())) {
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
    let a21 = (y.at.a * (x.w[z.k] + z.at.size())).tanh();
    let mut g22: [[f64; 2]; 2] = [[((z.at.a - z.rate) / (2.5 + z.w[k9 % 3].sin().sin())).sin(), 0.5], [0.25, (0.06 * ((if (if (w.0 + z.predict(0.3)).sin() > w.1.copysign((x.k as f64).tanh()) { y.w[x.k] } else { x.w[x.k] }) > (m2 * z.at.size()).cos() { 1.20 } else { a21 }) * (x.at.b * z.w[k9 % 3])))]];
    for (i24, e23) in v1.iter_mut().enumerate() {
        *e23 = y.at.size().cos().atan2((1.5 + x.rate * x.rate)).max(y.w[x.k]);
        *e23 = (*e23) + (0.26 * (f64::fract(0.0) + f64::sinh((w.0 - w.1).sin().tanh())));
        let o25: Option<f64> = if !(i24 % 2 == 0) { Some(((z.k as f64) + m2).cos().hypot(f64::exp((-(0.1 + 1.21 * 1.21))))) } else { None };
        for i26 in 1..=x.k % 4 {
            let flag27 = (x.w[y.k] - ps16[0].b).sin() > 1.37;
        }
    }
    1.0 * x.at.b + 0.4 * m2 + 0.1 * a21 + 0.4 * w.1 + 1.0 * y.w[z.k] + -0.4 * ps16[x.k % 2].a + (z.at.b - (y.k as f64)).cos().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((-0.989, 1.7309999999999999), [Pair { a: -1.949, b: 1.6309999999999998 }, Pair { a: -0.769, b: -1.1090000000000002 }, Pair { a: -1.969, b: 0.421 }]), kink((-0.649, 1.6709999999999998), [Pair { a: 1.2409999999999999, b: -1.389 }, Pair { a: 0.611, b: 1.111 }, Pair { a: 0.481, b: 0.631 }]))]
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 1.001, b: -0.039 } }, Pair { a: -0.909, b: 1.521 }, 1.861), kink(Shape::At { 0: Pair { a: -1.949, b: 1.371 } }, Pair { a: 1.9409999999999998, b: -1.7990000000000002 }, -1.409))]
#[derive_grad]
fn random_1000015(x: &Shape, y: Pair, z: f64) -> f64 {
    let f1 = |u2: f64, u3: f64| u2.max(u3).cos();
    let mut m6: f64 = (y.size() - f1(apply(|u4: f64| f64::cos((z.to_radians() - y.a.sin().rem_euclid(0.9))), (y.a - x.area()).cos()), apply(|u5| ((y.a * 1.28) - u5).tanh(), (z * (-0.07)).tanh()))).sin().min((0.06 * (z * x.area())));
    m6 = std::f64::consts::PI;
    let (p7, q8) = ((0.30 * y.b).rem_euclid(0.9).sin(), (0.25 * (x.area() / (2.5 + ((-0.21) + x.area()).tanh().sin()))));
    m6 = (m6 * (if z >= (y.a * 1.21).sin() { p7 } else { y.size() }).tanh()).sin();
    let a9: f64 = 0.25;
    let mut v10: [f64; 3] = [q8.atan().copysign(q8.min(q8)), 0.0, ((y.b + p7) + ((0.30 * a9) % 1.7)).sin()];
    if (y.size() - v10[2]).tanh() > y.b.sin() {
        return -0.0 * a9 + 1.4 * x.area() + 0.6 * q8 + -0.2 * y.b + 0.9 * v10[2] + 0.5 * p7 + (if p7 >= (0.33 * (f1((y.b + v10[0]).cos(), v10[0].mul_add(y.size().sin(), z).cos()) - z)) { (p7 * z) } else { (2f64 * 0.13) }).tanh();
    }
    if (0.22 * (2f64 - x.area())) > (0.6 * y.b.tanh()).atanh() {
        let a11: f64 = f64::sin((0.50 * y.size())).to_radians();
        let mut ps12: Vec<Pair> = vec![Pair { b: q8, ..y }, Pair { a: ((p7 - f1((0.6 * f64::sin(1.06)).ln_1p(), (0.66 * ((-0.08) - a11)))) + (z + y.a)).tanh(), b: (v10[1] + x.area()).tanh() }];
        let &Shape::Rect(x14, y15) = &*x else { return 1.3 * y.size() + 0.7 * x.area() + 0.4 * y.a + 0.6 * m6 + 0.3 * a11 + 0.7 * y.b + (0..4).map(|i13| a11).sum::<f64>().sin().asinh(); };
    }
    let a20: f64 = match &*x { Shape::Rect(x16, y17) => y.b, Shape::At(Pair { a: x18, .. }) => (0.06 * ((y.b / (2.5 + p7.sin())) * (v10[2] * v10[1]))), _ => f64::cos(1.60) };
    if (q8 * y.b).sin() > f64::sin((v10[1] + p7)) {
        let mut v21 = v10.to_vec();
        if (a9 - p7).sin() > x.area().cos().to_radians() {
            match &*x { Shape::Circle { r: x22 } => {
                m6 = ((0.50 - a20) * (q8 * v10[2])).sin();
            } Shape::Rect(x24, y25) => {
                m6 = m6 + z.tanh();
            } _ => {
                m6 += f1((-0.41), a9.min(y.b)).tanh();
            } }
        } else if (0.50 * (q8 + p7)) >= (-(0.1 + v21[0] * v21[0])).exp() {
            let mut m26: f64 = ((v21[2] * v21[2]) + (a9 - y.size())).tanh();
        }
    } else if f64::cos((p7 + x.area())) < f1(x.area().cos().hypot(q8).tanh(), (if apply(|u27: f64| { let b28 = (0.74 * y.b).cos(); (-0.35) * b28.sin() }, a20.asinh()) < (0.08 / 1.81) { (-0.71) } else { p7 })).cos().powi(0) {
        let mut m30: f64 = y.a.tanh();
    } else {
        m6 = (1.2 + v10[2].tanh() * v10[2].tanh()).recip();
    }
    0.7 * y.b + 0.7 * y.a + 0.4 * v10[1] + -0.4 * z + 0.7 * q8 + -0.3 * f1(f64::cos((a9 * a9)), (0.0 - x.area()).sin()) + (f64::sin(0.44).max(0.78) + apply(|u31: f64| (f64::sin(1.49) + (y.b * q8)).cos(), (0.16 * (f1(f64::sin(0.92).hypot(a20).tanh(), (0.06 * (y.size() * y.b))) - y.size()))))
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.969, b: -1.909 }, k: 0, rate: 0.671, w: [0.551, -1.8390000000000002, -0.059] }), kink(Model { at: Pair { a: 0.891, b: -1.5190000000000001 }, k: 1, rate: -0.009000000000000001, w: [0.181, -0.839, 0.851] }))]
#[derive_grad]
fn random_1000017(x: Model) -> f64 {
    if (1.05 - x.at.size()).cos() <= x.at.b {
        return 0.4 * x.rate + 0.4 * x.at.a + 1.4 * x.w[x.k] + 1.1 * x.at.size() + 1.0 * x.predict(0.3) + x.at.size().tanh();
    }
    if x.k > 0 {
        if (x.at.b / (1.5 + (0.80 * (x.k as f64)) * (0.80 * (x.k as f64)))) < f64::sin(0.12) {
            let Pair { a: x1, b: y2 } = Pair { a: 2f64.max((0.50 * (x.w[x.k] + x.at.a))), b: (0.66 * (0.96 + x.rate)) };
            let mut v3: Vec<f64> = x.w.iter().map(|e4| ((0.6 * f64::tanh(0.49)).tan() - (y2 * x.at.b)).tanh()).collect();
            v3[x.k] = v3[x.k];
        } else {
            let mut v5 = x.w.to_vec();
            let mut o6: Option<f64> = if (0.20 * (x.rate - x.predict(0.3))) <= (x.predict(0.3) - 0.61).sin() { Some(((if (0.50 * (1.84 * v5[0])) >= (std::f64::consts::PI / (2.5 + (0.80 * (x.k as f64)).sin())) { x.at.size() } else { x.at.a }) - f64::max(x.w[x.k], (0.25 * x.at.size()))).tanh()) } else { None };
            for i7 in (1..=x.k % 4).rev() {
                if let Some(e8) = v5.first() {
                    let mut m9: f64 = (x.at.size() - (-0.82)).cos().abs();
                }
            }
        }
    }
    0.5 * x.at.a + 0.8 * x.w[x.k] + -0.4 * x.at.size() + 0.4 * x.rate + 0.9 * x.at.b + apply(|u10| { let b11 = u10; (((x.k as f64) - x.rate) + (0.30 * x.w[1]).rem_euclid(0.9)).cos() * b11.sin() }, (x.rate * x.at.b).cos())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.979, b: 0.421 }, Shape::Point {  }, Shape::Rect { 0: 0.711, 1: -1.899 }), kink(Pair { a: 0.991, b: 1.291 }, Shape::Poly { 0: vec![-1.499, -0.789, -1.379] }, Shape::At { 0: Pair { a: 0.901, b: 1.7409999999999999 } }))]
#[derive_grad]
fn random_1000018(x: &Pair, y: &mut Shape, z: &Shape) {
    let Pair { b: x1, .. } = *x;
    let mut m4: f64 = apply(|u3: f64| (0.50 * ((u3 / (1.5 + u3 * u3)) + (x.a / (2.5 + f64::sin((-0.91)).sin())))), f64::sin(x.size()).copysign(0.76)).min(x.size().sin().powi(4));
    let mut o5: Option<f64> = if (0.20 * (x.a - z.area())) >= (x.b - x.a).sin() { Some(f64::hypot(f64::sin(((-0.65) * (-0.97))), (0.06 * (m4 * z.area()))).cos()) } else { None };
    let mut k6: usize = 3;
    let mut v7: [f64; 2] = [f64::tanh(0.65).rem_euclid(0.9), apply(|u8: f64| { let b9 = u8.fract(); u8.max(((k6 % 4) as f64)).signum().sin() * b9.sin() }, (x.a + z.area()).tanh()).min((0.20 * (x1 + o5.unwrap_or(0.7))))];
    let mut v10: [f64; 2] = v7;
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.081, 0.971, -0.469, -1.5490000000000002]), kink([-1.659, 0.271, 1.021, 1.4909999999999999]))]
#[derive_grad]
fn random_1000019(x: &[f64]) -> f64 {
    let mut ps1: Vec<Pair> = vec![Pair { a: (x[1] + x[2]).sin(), b: (0.23 * (1.3 + x[1] * x[1]).powf(f64::tanh(x[2]))) }, Pair { a: x[2].cos().rem_euclid(0.9).tanh(), b: x[1] }];
    let mut m2: f64 = (x[2].mul_add(ps1[0].a.tanh(), x[0]) - (x[0] * x[0])).cos();
    m2 += (0.05 * (({ let b3 = m2; ps1[1].b + b3 }) + f64::powi(ps1[0].a.tanh(), 2)));
    if (ps1[1].a * m2).tanh() > (x[0].tanh() % 1.7) {
        let mut p4: Data = Data { items: vec![ps1[1].a.sin(), ((x[1] * ps1[0].b) * (ps1[0].b / 1.75)).sin(), (f64::powf((1.3 + x[0] * x[0]), x[1].tanh()) - (m2 + m2)).tanh()], scale: (-(0.1 + (0.50 * ps1[1].a) * (0.50 * ps1[1].a))).exp(), pairs: vec![Pair { a: f64::sinh((-(0.1 + x[1] * x[1])).exp().tanh()), b: x[2] }, Pair { a: ((ps1[0].a / 1.19) * (ps1[1].a + 0.96)).sin(), b: ps1[0].a.tanh().max(m2) }] };
    }
    if (std::f64::consts::PI + x[0]).sin() >= ps1[0].a.tanh() {
        return 0.2 * ps1[1].a + 0.9 * m2 + 1.3 * x[1] + 1.08;
    }
    m2 += (((-0.72) * x[2]) + (m2 * m2)).cos();
    let mut k5: usize = 1;
    let p7 = Two(({ let b6 = f64::sin((((k5 % 4) as f64) - x[k5 % 3])); (1.10 - x[k5 % 3]) + b6 }).sin(), (m2 * 0.0));
    let f8 = |u9: f64, u10: f64| p7.0.atan().cos();
    {
        let s11 = &x[1..];
        let mut p12: Data = Data { items: vec![(p7.1.cos() * (f8(f64::abs(0.80), ((-0.88) + s11[k5 % 2]).cos()) - p7.1)).sin(), (if k5 % 2 == 0 { ps1[k5 % 2].b.tanh().powi(3) } else { 1.13 }), s11[k5 % 2].cos().sin()], scale: (f64::cos(0.13) + (std::f64::consts::PI + s11[0])).tanh(), pairs: vec![Pair { a: (0.10 * ((ps1[k5 % 2].a - ((k5 % 4) as f64)) * (if k5 > 0 { (-0.88) } else { (-0.33) }))), b: ps1[k5 % 2].b.sin().max(f64::sin(ps1[k5 % 2].a)) }, Pair { a: p7.1.sin().powi(0).max((s11[0] - (-0.28)).sin()), b: (m2.cos() % 1.7) }] };
    }
    m2 = (m2 * (p7.0 * 0.0)).sin();
    if f64::cos((m2 * (p7.0 - p7.1))) < (x[0] / (1.5 + ((k5 % 4) as f64) * ((k5 % 4) as f64))) {
        return 0.8 * (p7.0 - p7.1) + -0.1 * p7.1 + 1.0 * ps1[1].b + 1.5 * x[0] + 1.2 * m2 + (0.06 * (if (p7.0 + p7.1).sin() < (p7.0 + x[k5 % 3]).sin() && k5 > 0 { (2f64 - (-0.01)) } else { ((p7.0 - p7.1) * ((k5 % 4) as f64)) }));
    }
    let &Two(x13, y14) = &p7;
    0.3 * m2 + -0.1 * ps1[0].b + 0.8 * y14 + 1.3 * p7.1 + 0.1 * x13 + f64::sin(1.39).to_radians()
}
