//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.231, b: 0.871 }, k: 1, rate: -1.389, w: [-1.8290000000000002, 0.541, -0.319] }, Pair { a: 1.4109999999999998, b: -1.429 }, Some(0.881)), kink(Model { at: Pair { a: 0.731, b: 0.641 }, k: 1, rate: 1.4509999999999998, w: [0.391, -1.8190000000000002, 1.101] }, Pair { a: 1.1609999999999998, b: -1.3190000000000002 }, None))]
#[derive_grad]
fn random_2000250(x: Model, y: &Pair, mut z: Option<f64>) -> f64 {
    let mut m1: f64 = f64::sin((if f64::sin(z.unwrap_or(0.7).sin()) > (0.50 * (y.a + x.at.b)) || x.k != 3 { 1.56 } else { y.b })).min(x.predict(0.3).cos());
    let mut o2: Option<f64> = Some((y.b.asinh() / (1.5 + (m1 + y.size()).sin() * (m1 + y.size()).sin())));
    {
        let s3 = &x.w[..];
        let mut v4: [f64; 3] = [((y.a - x.rate) - x.at.dot(&x.at)).cos(), f64::tanh((x.w.iter().chain(x.w.iter()).fold((0.20 * (x.at.b + (-0.09))), |s5: f64, &e6| (s5 * x.at.size().sin()).sin()) + (1.3 + m1 * m1).powf(x.rate.tanh()))), (0.50 * (f64::abs(1.66) + (x.at.a - 0.93)))];
        v4[x.k] -= f64::tanh((x.rate.tanh() + (0.93 + (x.k as f64))));
        if x.k % 2 == 0 {
            let mut n7: usize = 0;
            while n7 < 3 && (!(x.k > 0)) {
                o2 = if x.k % 2 == 0 { Some(v4[n7]) } else { None };
                let mut ps9: [Pair; 3] = [Pair { a: (s3[0].ceil() + o2.unwrap_or(0.7)).tanh(), b: f64::asinh((-0.28)) }; 3];
                v4.fill(((1.49 - y.size()) + z.unwrap_or(o2.unwrap_or(0.7).sin().rem_euclid(0.9))).sin());
                n7 += 1;
            }
        }
    }
    m1 = ((-0.49) * std::f64::consts::PI).sin();
    for i10 in (1..=3).step_by(1) {
        let mut v11: Vec<f64> = x.w.iter().map(|e12| x.w.iter().copied().step_by(2).map(|e13| m1).fold(f64::NEG_INFINITY, f64::max).max(-1.0)).collect();
    }
    let v14: [f64; 2] = [((z.unwrap_or(0.7) + o2.unwrap_or(0.7)) * (x.at.b.cos() % 1.7)).tanh(), (x.w[2] + y.a).sin()];
    1.3 * x.at.a + -0.2 * y.a + 0.9 * z.unwrap_or(0.7) + 0.6 * x.predict(0.3) + 0.6 * v14[x.k % 2] + 1.2 * x.rate + ((std::f64::consts::PI - x.at.a) * (z.unwrap_or(0.7) * 0.0)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.2009999999999998, -1.469, -1.7690000000000001, 1.041, -1.749], [-1.0290000000000001, 1.281, 0.631], Shape::Circle { r: 0.751 }), kink([1.111, -1.5590000000000002, -0.239], [-1.149, 0.111, 0.061], Shape::Point {  }))]
#[derive_grad(wrt(x, y))]
fn random_2000251(x: &[f64], y: [f64; 3], z: &mut Shape) -> Pair {
    let o1: Option<f64> = if (0.25 * (x[0] * y[0])) > y[1].max(x[0]) { Some(z.area().sin().abs().atan2((1.5 + (0.25 * (if f64::sin(1.28).rem_euclid(0.9) <= (z.area() * 0.0) { z.area() } else { x[2] })) * (0.25 * (if f64::sin(1.28).rem_euclid(0.9) <= (z.area() * 0.0) { z.area() } else { x[2] }))))) } else { None };
    let mut v2: [f64; 2] = [((x[1] / (2.5 + f64::sin(0.0).sin())) * y[1].max(0.0)).cos(), (o1.unwrap_or(0.7) - z.area()).tanh().max(z.area().tanh())];
    let mut m3: f64 = ((f64::sin((-0.42)) % 1.7) - y[0]).cos();
    let p4: Pair = Pair { a: (0.50 * (x[0] * v2[1])).abs().tanh(), b: std::f64::consts::PI.to_radians() };
    for e5 in v2.iter_mut().rev() {
        *e5 = (0.04 * ((if m3.fract() >= (x[1] * 0.0) { (-y[0]) } else { (z.area() + x[2]) }) - (m3 - ((*e5) * z.area()))));
        let v7: [f64; 4] = [(x[1] - p4.b).tanh().powi(4); 4];
        'l9: for i8 in 0..4 {
            let a10 = p4.a;
            let d11: f64;
            if i8 % 2 == 0 {
                let mut m12: f64 = (o1.unwrap_or(0.7) * f64::min(o1.unwrap_or(0.7).tanh().asinh(), (m3 / (2.5 + f64::sin(x[i8 % 3]))))).tanh();
                let t13: (f64, f64) = (f64::cos(((p4.b / (1.5 + p4.size().sin() * p4.size().sin())) + (-0.08)).to_radians()), (*e5));
                d11 = p4.b.max(t13.1).tanh();
            } else {
                if p4.b.sin() < p4.size().tanh() {
                    let mut m15: f64 = (({ let b14 = v7[i8]; o1.unwrap_or(0.7) + b14 }) * x[i8 % 3]).tanh().sin();
                } else {
                    let mut m16: f64 = (2f64.sin() % 1.7).tanh().atan();
                }
                d11 = (m3 - x[i8 % 3]).sin();
            }
        }
    }
    Pair { a: 0.3 * v2[0] + -0.1 * o1.unwrap_or(0.7) + 1.0 * y[2] + 0.0 * p4.size() + 0.2 * z.area() + 1.2 * p4.a + (0.20 * ((z.area() / (1.5 + m3 * m3)) + x[2])), b: 0.2 * p4.size() + -0.4 * v2[0] + 0.1 * p4.b + 1.3 * p4.a + 0.4 * z.area() + 1.1 * y[2] + (if !(v2[0].atan2((1.5 + v2[0] * v2[0])) > apply(|u17| ((x[2] + p4.a) * (-p4.a)).cos(), f64::cos((-0.40)))) { (if (0.50 * (v2[0] - p4.a)) <= (m3 - p4.b).cos() { p4.a } else { p4.b }) } else { p4.a.tanh() }) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.919), kink(-0.169))]
#[derive_grad]
fn random_2000252(x: f64) -> f64 {
    let mut m1: f64 = x;
    if (0.50 * (m1 + m1)) <= x.cos() {
        let mut p4 = Data { items: vec![(f64::sin(1.85) / 1.69), m1, (1.3 + m1.cos() * m1.cos()).powf(f64::tanh(({ let b2 = m1; 0.39 + b2 }).cos())).sin()], scale: (x / 1.94), pairs: vec![Pair { a: f64::rem_euclid((m1 - x).tanh(), 0.9), b: ({ let b3 = m1; x + b3 }).sin() }, Pair { a: (0.66 * ((-0.85) - x)).hypot(x.tanh()).tanh(), b: (m1 * x).tanh() }] };
    }
    let mut ps5: Vec<Pair> = vec![Pair { a: f64::atan2(x.atan(), (1.5 + x.min(m1) * x.min(m1))), b: x.abs() }, Pair { a: ((x * x) / (2.5 + (0.50 * (m1 + m1)).sin())).tanh(), b: x }];
    let mut h6: Shape = Shape::Circle { r: f64::tanh(((x / 1.35) + (-0.23))) };
    let o7: Option<f64> = if (ps5[1].a / 1.60).sin() >= x.sin() { Some((0.05 * (h6.area().sin().powi(3) * (ps5[1].a - ps5[0].a)))) } else { None };
    for i8 in (0..1).step_by(2) {
        let v9: [f64; 2] = [(((i8 as f64) - x) + h6.area().sin().abs()).sin(), (-(0.1 + f64::sin(1.16).copysign(x) * f64::sin(1.16).copysign(x))).exp()];
        let mut n10: usize = 0;
        'l11: while n10 < 2 && ((0.20 * (v9[i8] - ps5[i8].b)) <= (0.23 * (1.3 + ps5[1].b.tanh() * ps5[1].b.tanh()).powf(f64::sin(o7.unwrap_or(0.7)).tanh())) || i8 > 0) {
            n10 += 1;
            let mut p12 = Pair { a: f64::tanh(0.28), b: v9[i8].tanh().powi(1) };
        }
    }
    if (0.23 * ({ let b13 = f64::sin((-0.51)); h6.area() + b13 })) > (0..3).map(|i14| o7.unwrap_or(0.7).sin()).sum::<f64>().cos() || f64::to_radians(1.67) >= (0.25 * h6.area()).min((0.25 * ps5[0].a)) {
        m1 = (m1 * (0.12 * ((-0.32) * ps5[0].a))).sin();
        let d15: f64;
        if (0.25 * (if !(m1 <= o7.unwrap_or(0.7).sin()) { ps5[1].a } else { ps5[1].a })) >= (ps5[1].b * o7.unwrap_or(0.7)).cos() && f64::round(0.66) >= (o7.unwrap_or(0.7) * h6.area()).sin() {
            let mut m16: f64 = o7.unwrap_or(0.7).cos();
            let mut k17: usize = 0;
            d15 = ((if (m1 / (1.5 + o7.unwrap_or(0.7).cos() * o7.unwrap_or(0.7).cos())) <= (0.62 * (2f64 * std::f64::consts::PI)) { 0.16 } else { m1 }) / (1.5 + f64::tanh(o7.unwrap_or(0.7)) * f64::tanh(o7.unwrap_or(0.7))));
        } else {
            d15 = (if !(ps5[1].dot(&Pair { a: ((m1 + m1) * h6.area().cos().tanh()).sin(), b: (ps5[1].b / 1.17).tanh() }).cos() < (-x)) { (h6.area() * o7.unwrap_or(0.7)) } else { (h6.area() - o7.unwrap_or(0.7)) }).sin();
        }
        if (0.20 * (ps5[1].a + x)) < ({ let b18 = f64::tanh(ps5[0].b); h6.area() + b18 }).sin() {
            return -0.5 * d15 + 0.3 * h6.area() + 0.4 * x + 1.1 * ps5[0].a + -0.4 * m1 + 1.5 * o7.unwrap_or(0.7) + (m1 + o7.unwrap_or(0.7)).cos().max((0.06 * (h6.area() * x)));
        }
    } else if !((0.12 * (o7.unwrap_or(0.7) + h6.area())) > (ps5[0].b * (-0.32)).cos()) {
        if let Some(x19) = o7 {
            match &mut h6 { Shape::Point => {
                let mut m22: f64 = m1;
                let mut v23: [f64; 2] = [((m1 * m22) * (-(0.1 + m1 * m1)).exp()).tanh(); 2];
            } Shape::Circle { r: x24 } => {
                *x24 *= (if (0.50 * (x - (*x24))) < x19.max(m1) { (ps5[0].b + x) } else { (*x24) }).cos().sin();
                let old26 = std::mem::replace(x24, (0.07 * ((x - ps5[1].b) - (ps5[0].a - ps5[1].b))));
            } _ => {
                m1 += f64::sin((ps5[0].a / (2.5 + x19.sin()))).copysign((x19 * x).sin());
            } }
        } else {
            m1 += (m1 + (-0.63)).cos();
        }
    } else {
        m1 += (ps5[0].b * m1).cos();
    }
    1.1 * x + 1.4 * o7.unwrap_or(0.7) + 0.3 * m1 + 0.3 * h6.area() + 0.5 * ps5[1].b + (std::f64::consts::PI.signum() + 0.98).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.2309999999999999, b: -1.469 }, [[-1.429, -1.919], [-1.709, 1.4709999999999999]]), kink(Pair { a: 1.8909999999999998, b: 1.2009999999999998 }, [[-0.409, 0.031], [1.301, -1.389], [1.271, 0.641]]))]
#[derive_grad]
fn random_2000253(x: Pair, y: &[[f64; 2]]) -> f64 {
    let flag1 = !(x.b.max(x.b) <= x.size().sin().max(x.a));
    let p2 = Pair { a: (x.b + x.size().tanh().asinh()).cos(), b: (1.39 + x.size()).tanh() };
    let flag3 = p2.b < (0.20 * std::f64::consts::PI).sin();
    let mut v4: Vec<f64> = Vec::with_capacity(2);
    for i5 in 0..2 {
        v4.push(x.size().cos());
    }
    let mut m6: f64 = x.a.cos();
    0.0 * p2.b + 0.8 * p2.a + -0.4 * v4[0] + 1.0 * y[1][1] + -0.2 * x.b + 0.0
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.169, b: -0.079 }, k: 0, rate: 1.2109999999999999, w: [1.4309999999999998, 1.361, 0.171] }, None, [[1.7109999999999999, -0.549], [-0.879, -1.249]]), kink(Model { at: Pair { a: 0.261, b: 0.361 }, k: 0, rate: -1.0190000000000001, w: [0.711, -0.239, -1.419] }, Some(0.031), [[-1.1090000000000002, 0.531], [1.1509999999999998, -0.749]]))]
#[derive_grad]
fn random_2000254(x: Model, y: Option<f64>, z: &[[f64; 2]]) -> [f64; 2] {
    match x.k { 0 => {
        let mut m1: f64 = (0.23 * (x.w[x.k].copysign(x.at.size().sin()) - (std::f64::consts::PI * x.w[x.k])));
        m1 = ((m1 - x.rate) * (0.76 + z[x.k % 2][x.k % 2])).sin();
    } k if k % 2 == 0 => {
        let h2: Shape = Shape::At(Pair { a: ((x.w[x.k] - x.at.b) - (x.w[x.k] - x.at.b)).tanh(), b: x.at.b });
        let mut v3 = x.w.to_vec();
    } _ => {
        if let Some(x4) = y {
            let t5: (f64, f64) = (f64::min(x.at.size().tanh(), 1.60).cos(), (0.20 * (if (x.at.size() + x.predict(0.3)).sin() >= (1.29 - 1.01) { (x.at.size() + x.at.a) } else { (x.at.a * 2f64) })));
        }
        let mut m6: f64 = (x.at.a + x.at.a).sin().max((x.at.a / 1.61));
    } }
    let mut v7: [f64; 4] = [(z[0][0] * (x.at.b + x.rate)).sin(), (0.66 * (if (if f64::cos((-0.10)) < f64::recip((1.2 + 0.0 * 0.0)) { y.unwrap_or(0.7) } else { z[0][x.k % 2] }).cos() < (x.at.a - x.rate).sin() || x.k % 2 == 0 { (x.w[x.k] + 1.88) } else { (x.w[0].tanh() % 1.7) })), f64::tanh((x.at.b * x.rate)).tanh(), (x.at.size().tanh().floor() - (x.predict(0.3) / 1.24)).cos()];
    match y { Some(x8) => {
        let d9: f64;
        if x.k > 2 {
            let mut h10: Shape = if (x.w[2] / (1.5 + (x.k as f64).cos() * (x.k as f64).cos())) >= (v7[x.k] + x.predict(0.3)).sin() || x.k != 0 { Shape::Point } else { Shape::Circle { r: (0.06 * (x.at.b * x.predict(0.3))) } };
            let m11: f64 = match x.k % 4 { 0 => {
                x.at.a
            } 1 | 2 => {
                h10.area().cos().max(x.w[2]).abs()
            } _ => {
                let &Model { at: x12, rate: y13, .. } = &x;
                (z[x.k % 2][0].fract() - x.at.a).tanh()
            } };
            d9 = (x.at.b / (2.5 + (0.25 * x.at.size()).sin())).atan2((1.5 + (0.44 * (x.at.a - (x.k as f64))) * (0.44 * (x.at.a - (x.k as f64)))));
        } else {
            let mut k14: usize = 3;
            let mut m15: f64 = ((1.3 + x.w[x.k] * x.w[x.k]).powf(x8.tanh()) + (x8 + (-0.09))).sin();
            d9 = (x.w[k14 % 3] + (-0.57)).cos().copysign((x.k as f64).sin());
        }
        let mut n16: usize = 0;
        'l17: while n16 < 3 && (x.k > 2) {
            v7[n16] += (f64::fract(d9) - sum_of(|u18| (-0.58), &x.w[..])).cos();
            n16 += 1;
        }
    } None => {
        let mut m19: f64 = (v7[x.k] + x.w[2]).tanh().max((x.at.size() + 0.85).sin());
    } }
    [-0.3 * y.unwrap_or(0.7) + 0.9 * x.at.a + 0.6 * x.at.b + 1.2 * v7[3] + 0.2 * x.w[1] + 0.5 * z[0][x.k % 2] + f64::hypot(f64::cos((if x.predict(({ let b20 = y.unwrap_or(0.7).tanh(); x.at.b + b20 }).sin()) < (0.80 * (if x.k != 1 { (x.k as f64) } else { x.w[1] })) { 1.61 } else { x.at.size() })), (0.6 * x.at.a.sin()).acos()), 0.6 * x.at.a + 1.1 * x.rate + 1.4 * x.w[0] + 1.4 * z[x.k % 2][0] + -0.4 * x.predict(0.3) + 0.9 * y.unwrap_or(0.7) + (x.at.size() + x.at.a).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.379, 0.171, 1.6309999999999998, -0.829], -1.3690000000000002, Pair { a: 0.671, b: -0.529 }, Data { items: vec![1.9609999999999999, 0.741, 0.821], pairs: vec![Pair { a: -0.899, b: -1.909 }, Pair { a: 0.371, b: -0.049 }], scale: 0.681 }), kink([-0.059, 0.391, 0.871], 1.4109999999999998, Pair { a: -1.5090000000000001, b: 1.781 }, Data { items: vec![-1.949, -0.369, -1.199], pairs: vec![Pair { a: -1.3490000000000002, b: -0.959 }, Pair { a: -0.349, b: 1.1509999999999998 }], scale: 1.3809999999999998 }))]
#[derive_grad(wrt(x, y, z))]
fn random_2000255(x: Vec<f64>, y: &f64, z: &Pair, w: &mut Data) -> f64 {
    w.items[0] = ((z.size() - (w.scale * w.pairs[1].b)) * (0.50 * f64::mul_add(z.size().cos(), z.a, (*y))).copysign(((0.07 * z.size()) % 1.7))).cos();
    let t1: (f64, f64) = (x[2], (z.a / (1.5 + ((z.size() + w.scale) - (z.b + w.pairs[0].a)).sin() * ((z.size() + w.scale) - (z.b + w.pairs[0].a)).sin())));
    let mut v2: Vec<f64> = w.items.iter().map(|e3| z.b).collect();
    if v2[2] <= (w.items[1] / 1.60) {
        let mut m4: f64 = (x[2] - (z.a - w.pairs[0].a).tanh().mul_add((-w.scale), (0.25 * w.pairs[1].b).atan2((1.5 + t1.0 * t1.0)))).cos();
        if m4.sin().powi(1) < ((0.37 * std::f64::consts::PI) % 1.7) {
            let o6: Option<f64> = if t1.1.sin() > ((*y) / (2.5 + std::f64::consts::PI.sin())) && f64::sin(1.59) >= 2f64.abs() { Some((x.iter().map(|e5| z.b).sum::<f64>() + (t1.0 + w.pairs[0].a)).sin()) } else { None };
        }
    } else if !((*y).tanh() > (if (w.scale / (1.5 + t1.0 * t1.0)) > (w.items[0] + w.items[2]).tanh() { v2[2] } else { w.scale })) {
        if (x[2] * std::f64::consts::PI).cos() > f64::atan(x[1]) {
            return 1.4 * z.b + -0.4 * t1.0 * t1.1.sin() + 1.2 * w.pairs[1].b + -0.2 * z.a + 0.3 * (w.scale * w.pairs[1].b) + 0.7 * (*y) + f64::max(z.b, x[1]).max(z.a);
        }
    } else {
        w.scale += (z.b + w.scale).sin().cos();
    }
    0.6 * x[1] + 0.5 * z.size() + 0.9 * z.b + -0.4 * w.scale + 1.3 * w.items[1] + -0.2 * (w.scale * w.pairs[1].b) + z.b
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.829, -1.149, 0.131, 0.221, -1.479], [1.7409999999999999, 0.801, 0.221]), kink([-0.799, 0.571, -1.0690000000000002], [-1.479, 1.4209999999999998, -1.2590000000000001]))]
#[derive_grad]
fn random_2000256(x: &[f64], y: &[f64]) -> (f64, f64) {
    if x[2].round().cos() <= y[0].cos() {
        if (0.30 * y[0]).rem_euclid(0.9) <= (0.25 * (x[2] * y[2])) {
            return (0.9 * x[1] + -0.0 * y[0] + y[0], 1.2 * x[1] + 1.1 * y[0] + f64::tanh((y[0].cos() - (y[1] * y[2]))));
        }
        let mut m1: f64 = (0.50 * (if y[0].to_radians() <= (y[0] - y[0]).sin() { (y[2] + x[0]) } else { (y[1] * 2f64) }));
    } else {
        let (s2, c3) = (0.16 * ((x[0] * x[1]) + (y[2] + x[0]))).sin_cos();
        let mut n4: usize = 0;
        loop {
            if n4 >= 3 {
                break;
            }
            n4 += 1;
            let mut v5: [f64; 2] = [f64::tanh(y[n4 % 3]).exp2(); 2];
            for &e6 in v5.iter() {
                let mut v9: Vec<f64> = Vec::new();
                for i10 in 0..3 {
                    v9.push((-(0.1 + (e6 / (2.5 + v5[n4 % 2].sin())) * (e6 / (2.5 + v5[n4 % 2].sin())))).exp());
                }
                if (1.2 + v9[0] * v9[0]).cbrt() <= (v5[n4 % 2] - x[1]).sin() && n4 > 2 {
                    v9[1] = e6.atan2((1.5 + (s2 - c3).tanh() * (s2 - c3).tanh()));
                    let mut k11: usize = 2;
                }
                v9[n4 % 3] = (((n4 as f64) * v9[1]) * f64::exp((-(0.1 + 0.0 * 0.0)))).cos();
            }
            v5[1] = (0.50 * (s2 - y[n4 % 3]));
        }
    }
    let mut v12: Vec<f64> = Vec::with_capacity(4);
    for i13 in 0..4 {
        v12.push(y[i13 % 3].min(((-0.77) + y[i13 % 3]).tanh()));
    }
    let mut p16 = Pair { a: (v12[2] / (1.5 + x[0] * x[0])), b: repeated(|u14: f64, u15: f64| (-(0.1 + u14 * u14)).exp(), (1.29 + x[0]).sin(), 2) };
    let a17: f64 = (y[1] * v12[3]).sin();
    (0.2 * p16.a + 1.0 * a17 + -0.1 * p16.b + 1.1 * y[0] + 0.4 * v12[0] + 1.0 * x[2] + y[2].min((x[1] + p16.size()).cos()), 1.3 * p16.b + 0.3 * a17 + 0.5 * y[0] + 0.3 * v12[1] + 0.8 * x[2] + 1.0 * p16.a + x[2])
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.101, 1.621], [0.431, -0.039]], (-0.239, -0.199), -0.019), kink([[1.2009999999999998, 0.151], [-1.8090000000000002, 1.821]], (-1.659, 1.9509999999999998), -1.629))]
#[derive_grad]
fn random_2000257(mut x: [[f64; 2]; 2], y: (f64, f64), z: f64) -> f64 {
    if z.atan2((1.5 + 1.38 * 1.38)) <= (0..2).map(|i1| y.0).fold(f64::NEG_INFINITY, f64::max).max(-1.0) && y.0 >= (if f64::sin(0.42) <= (if (0.31 * (std::f64::consts::PI * z)) <= x[0][0] { z } else { z }) { x[0][1] } else { x[1][0] }) {
        return -0.5 * z + -0.2 * y.0 * y.1.sin() + -0.3 * x[1][0] + f64::sin(((x[1][1] - y.1) * (0.0 + z)));
    }
    let v2: [f64; 3] = [(y.1.sin() * (y.0 + y.0)).tanh(), (0.25 * (x[0][0] * x[1][1])).clamp(-0.5, 0.75), x[1][0]];
    let mut idx3: [usize; 3] = [2, 1, 4];
    if f64::cos(y.1) <= (z + 0.35).tanh() {
        let v4: Vec<f64> = vec![(0.33 * (0.90 * ((-0.93) + x[1][idx3[0] % 2]))); 4];
        let mut m7: f64 = (apply(|u5| { let b6 = std::f64::consts::PI.tanh(); v4[idx3[0] % 4] * b6.sin() }, (0.76 * ((-0.51) + std::f64::consts::PI))) + x[idx3[2] % 2][0].atan());
    }
    let mut h8: Shape = if z >= (y.1 - (-0.11)).cos() { Shape::Circle { r: y.0.max(y.1).sin() } } else { Shape::Circle { r: (0.40 * (v2[idx3[0] % 3].abs() - (0.88 + v2[0]))) } };
    let mut v9 = v2.to_vec();
    let f10 = |u11: f64| -> f64 { let mut m12: f64 = y.1; for i13 in 0..3 { m12 += (0.74 * std::f64::consts::PI.atan2((1.5 + 0.0 * 0.0))); } m12 };
    let f14 = |u15: f64| (0.66 * (if f64::cos(z) > z.asinh() { (u15 - (-0.65)) } else { (-(0.1 + z * z)).exp() }));
    let o16: Option<f64> = v2.first().map(|it| it * (if (0.50 * h8.area()).tanh() < (-0.08) { f10(0.0) } else { y.1 }).cos());
    if (z - h8.area()).cos() >= (-(0.1 + y.1 * y.1)).exp() {
        let mut m18: f64 = ((f14((0.44 * ({ let b17 = f64::sin(1.65); f10(f64::sin(1.31).min(0.81)) + b17 }))) * std::f64::consts::PI) - (v9[idx3[0] % 3] / (2.5 + f14(f64::sin(y.0)).cos().sin()))).tanh();
        v9.fill((-0.79));
    }
    let o19: Option<f64> = v9.first().map(|it| it * (x[idx3[2] % 2][0] * v9[1]).cos());
    let mut m20: f64 = ((0.12 / (1.5 + h8.area().cos() * h8.area().cos())) * z).sin();
    m20 = (m20 * ((-0.66) * v2[idx3[2] % 3]).sin()).sin();
    let flag21 = z > o16.unwrap_or(0.7).cos().sin();
    'l23: for i22 in 1..=2 {
        if !(i22 % 2 == 0) {
            continue;
        }
        m20 += (f64::powf((1.3 + z * z), y.0.tanh()) + sum_of(|u24: f64| x[0][idx3[2] % 2], &v9[..])).sin();
        m20 = (m20 * (o19.unwrap_or(0.7) + (-0.79)).cos()).sin();
    }
    -0.4 * o19.unwrap_or(0.7) + 0.6 * f14(v2[idx3[2] % 3]) + 0.8 * f10((-(0.1 + (0.50 * h8.area()) * (0.50 * h8.area()))).exp()) + -0.5 * x[idx3[0] % 2][1] + 0.4 * v2[1] + f64::floor((-1.00)).ceil()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }), kink(Shape::Circle { r: -1.679 }))]
#[derive_grad]
fn random_2000258(x: &Shape) -> f64 {
    let f1 = |u2: f64| -> f64 { let b3 = (u2 / 1.93); if u2.tanh() >= f64::sin(0.0).max(u2) { return b3; } (u2.tanh() * std::f64::consts::PI) };
    let a4: f64 = ((x.area() + f1((0.36 * 0.15))) * x.area().tanh().min(f1(f1(f1(x.area().tanh()).cos()).tanh()).tanh())).tanh();
    let mut h5: Shape = Shape::Circle { r: f64::powf((1.3 + a4.ceil().tanh() * a4.ceil().tanh()), (0.25 * (a4 * a4)).tanh()).cos() };
    let mut h6: Shape = if (0.06 * (h5.area() * a4)) <= a4 { Shape::At(Pair { a: f64::tanh(x.area()), b: (a4 + (-0.21)).sin() }) } else { Shape::Rect((0.46 + h5.area()).tanh().max((0.03 * (x.area() * f1((if (if a4.tanh() < x.area().sin().max(std::f64::consts::PI) { a4 } else { h5.area() }).sin() >= (0.07 * x.area()).powi(1) { f1((-(0.1 + (0.50 * h5.area()) * (0.50 * h5.area()))).exp()) } else { f1((a4 / (1.5 + f64::sin(0.12) * f64::sin(0.12)))) }).sin())))), (f1(f64::sin((0.50 * h5.area()))) + a4).cos()) };
    if ((-0.94) + h5.area()).cos() > f64::sin(h5.area()) {
        let f7 = |u8: f64, u9: f64| (u8.sin() - (u8 - u8)).sin();
        let mut v10: [f64; 4] = [((0.80 + f7((if (h6.area() / (2.5 + f64::sin(h6.area().sin()))).sin() >= (a4 + x.area()).sin() { h6.area() } else { h5.area() }).sin(), (f1((0.25 * h5.area())) + h6.area()).cos())) / 1.01).cos(); 4];
        let mut m11: f64 = (a4 * f64::sin(1.19).mul_add((0.25 * h5.area()), a4)).cos();
    }
    if f64::cos(a4).rem_euclid(0.9) > f64::cos((if (h5.area() - x.area()).tanh() < (0.50 * x.area()).tanh() { f1(x.area().cos().sin()) } else { 0.31 })) {
        if (0.25 * x.area()).copysign((-0.99)) <= (2f64 - a4).sin() {
            return 1.0 * h5.area() + 1.4 * h6.area() + 1.5 * f1((2f64 * 1.00)) + 0.3 * a4 + 0.8 * x.area() + repeated(|u12: f64, u13: f64| ((u13 * a4) + a4.asinh()).sin(), (0.50 * (0.50 * h5.area()).abs()), 2);
        }
    } else {
        let mut idx14: [usize; 3] = [4, 1, 1];
    }
    let o15: Option<f64> = if h5.area().sin().asinh() >= x.area().cos() { Some((1.45 * x.area()).tanh()) } else { None };
    let mut v16: Vec<f64> = (0..3).map(|i17| (a4 / 1.98)).collect();
    v16.fill(a4.atan2((1.5 + h5.area().cos() * h5.area().cos())).abs());
    if !(x.area().sin().cos() > f1((if (o15.unwrap_or(0.7) - 0.09).cos() <= (-0.52) { h5.area() } else { h5.area() }).cos()).tanh().max((0.25 * h6.area()))) {
        if (if let Some(x18) = o15 { (h5.area() - h5.area()).sin() } else { ((0.30 * a4) % 1.7) }) >= f64::asinh((0.50 * x.area())) {
            let mut m19: f64 = ((x.area() - v16[2]) + (1.3 + (0.50 * f1(x.area().tanh())) * (0.50 * f1(x.area().tanh()))).powf(v16[0].tanh())).tanh();
            let a20 = (x.area().tanh().min(v16[0]) * m19.sin());
        } else if f64::sin((h5.area() + v16[0])) < (h6.area() + h6.area()).sin() {
            let mut m21: f64 = ((0.30 * v16[1]) % 1.7);
        }
    } else {
        let mut m22: f64 = (if f64::abs(0.0) > (0.20 * (a4 + o15.unwrap_or(0.7))) { h6.area() } else { sum_of(f1, &v16[..]) }).cos();
    }
    0.8 * x.area() + 0.3 * h6.area() + -0.4 * h5.area() + 0.7 * f1(v16[0].sin()) + 1.0 * a4 + 1.2 * v16[0] + (0.66 * (f64::sin(0.61) * sum_of(|u23| (0.44 * ((f1(f64::tanh(2f64)) / (2.5 + a4.sin())) - f1(a4).fract())), &v16[..])))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.429, [0, 4, 4]), kink(0.451, [3, 5, 0]))]
#[derive_grad]
fn random_2000259(x: &mut f64, y: &[usize]) -> f64 {
    let a1: f64 = (f64::tanh(0.56) + ((*x) * (*x))).cos().ceil();
    let mut v2: Vec<f64> = vec![(std::f64::consts::PI.atan2((1.5 + std::f64::consts::PI * std::f64::consts::PI)) * (1.2 + (*x) * (*x)).cbrt()).sin(); 3];
    v2[2] = (v2[2] * (v2[y[1] % 3] - 0.0).tanh().hypot((1.16 / (2.5 + a1.sin())))).sin();
    let mut ps3: Vec<Pair> = vec![Pair { a: ((v2[y[2] % 3] / (2.5 + a1.sin())) - ((*x) - 0.0)).cos(), b: (a1 + (*x)).cos() }, Pair { a: ((v2[0] - a1) + (*x).abs()).cos(), b: (if (0.50 * ({ let b4 = (*x); b4 + b4 })) >= f64::sin((-0.92)).min(1.03) { (*x) } else { a1 }) }];
    *x = (*x) - (0.48 * (f64::atanh((0.6 * (0.25 * v2.iter().map(|e5| a1).sum::<f64>()).tanh())) * a1.max(a1).tanh()));
    v2[y[0] % 3] += (0.04 * ((((*x) * std::f64::consts::PI) * ps3[0].a.tanh().atan2((1.5 + (0.25 * ps3[0].b) * (0.25 * ps3[0].b)))) - (((0.60 * 0.45) % 1.7) - (*x).cos().powi(2))));
    if (*x).cos() > (0.50 * ps3[1].b).ceil().sin() {
        *x /= 1.2 + ((ps3[0].a + v2[1]) - (a1 - 1.11)).cos().abs();
    } else if (0.25 * (v2[1] * (*x))) < (1.3 + ps3[0].a.tanh() * ps3[0].a.tanh()).powf(f64::tanh(1.08)).sin() {
        let mut m6: f64 = (((v2[1] * v2[0]) * (0.0 / 1.85)) - (0.37 * v2[2]).sin());
    } else {
        let mut m7: f64 = (*x);
    }
    -0.2 * ps3[0].a + 1.3 * (*x) + 0.3 * a1 + 1.2 * v2[1] + ((a1 * v2[1]) * ((*x) * v2[y[0] % 3])).cos()
}
