//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.579, b: -1.5790000000000002 }, k: 1, rate: -0.599, w: [-1.0590000000000002, 1.121, 0.201] }, 0.801, -1.459), kink(Model { at: Pair { a: -1.709, b: 1.071 }, k: 0, rate: 0.301, w: [-1.249, 1.3809999999999998, -1.469] }, 1.291, 0.151))]
#[derive_grad]
fn random_2000170(x: &mut Model, y: &f64, z: f64) -> [f64; 2] {
    let a1: f64 = (((*y) + x.w[1]) - x.at.a).sin();
    let a2: f64 = ((*y) * (z * a1)).sin();
    let mut n3: usize = 0;
    loop {
        if n3 >= 0 {
            break;
        }
        n3 += 1;
        if x.k > 1 {
            if n3 % 2 == 0 {
                let mut m4: f64 = (0.57 * ((-(0.1 + x.rate * x.rate)).exp() - x.at.size()));
                continue;
            }
        } else {
            let mut g5: [[f64; 2]; 2] = [[((x.k % 4) as f64).copysign(x.at.a).sin(), 0.5], [0.25, ((z / (1.5 + std::f64::consts::PI * std::f64::consts::PI)) * 2f64).tanh()]];
            let &Model { at: x6, rate: y7, .. } = &*x;
            x.at.a = (0.22 * (if n3 != 0 { (x.at.size() + 1.23) } else { y7.tanh() }));
        }
        x.at.a += f64::sin((x.w[x.k % 3].tanh() - (x.w[0] * 0.02)));
    }
    x.w[1] -= z.cos();
    let mut g8: [[f64; 2]; 2] = [[x.at.a, 0.5], [0.25, (1.60 - x.w[x.k % 3]).sin()]];
    [0.5 * x.w[2] + 0.7 * x.rate + 0.8 * x.at.b + 1.3 * a2 + 1.5 * z + 2f64, 0.7 * x.w[2] + 1.4 * x.at.size() + 0.5 * x.at.a + 0.1 * x.at.b + 1.0 * (*y) + -0.1 * x.predict(0.3) + (0.16 * (sum_of(|u9| a2.abs().sin(), &x.w[..]) * a2.abs()))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.551, Shape::Point {  }, [2, 1, 4]), kink(0.881, Shape::Circle { r: 0.891 }, [3, 0, 1]))]
#[derive_grad]
fn random_2000171(x: &f64, y: Shape, z: &[usize]) -> f64 {
    for i1 in (1..=3).rev() {
        let &Shape::Circle { r: x2 } = &y else { continue; };
        let v4: [f64; 3] = [((*x).cos() - ((*x) + (*x))).tanh(), ((i1 as f64).fract() / (1.5 + (-y.area()).sin() * (-y.area()).sin())), ((*x) + (x2 + x2)).tanh()];
    }
    for i5 in 0..3 {
        if (0.80 * (i5 as f64)) >= (0.20 * ((*x) - y.area())) {
            continue;
        }
        let mut v6: [f64; 4] = [y.area().tanh(), (y.area() + 1.70).sin().sin(), ((*x) / 1.59), (y.area() * (*x)).tanh().copysign(((i5 as f64) - (*x)).cos())];
    }
    let mut v8: Vec<f64> = vec![(0.01 * (y.area() * (y.area() / 1.47))); 4];
    if y.area().cos() <= ((*x) + (*x)).cos() || ((*x) * v8[z[0] % 4]).sin() >= (1.28 - 2f64) {
        return 1.0 * v8[0] + 0.3 * (*x) + 1.3 * y.area() + (0.0 * 2f64).clamp(-0.5, 0.75);
    }
    let mut n9: usize = 0;
    while n9 < 4 {
        let mut m10: f64 = ((0.0 - f64::sin(1.19)) + (n9 as f64)).sin();
        let (p11, q12) = (((y.area() + (2f64 - m10)) / (2.5 + (*x).cos().tanh().sin())).sin(), ((f64::sin(0.82).copysign(1.62) + (m10 + v8[z[2] % 4])) + y.area()).sin());
        {
            let r13 = &mut m10;
            *r13 = ((*r13) * (*r13)).sin();
        }
        v8.fill((*x));
        n9 += 1;
    }
    v8.push(((v8[z[1] % 4] * v8[z[2] % 4]) + (0.0 - v8[3])).tanh());
    let mut m14: f64 = (0.19 * ((*x).atan() + (v8[2].asinh() - y.area())));
    for (i17, e15) in v8.iter().enumerate() {
        let a19: f64 = (m14 - ({ let b18 = 2f64; 0.59 + b18 }).sin()).sin();
    }
    -0.0 * y.area() + -0.0 * (*x) + 0.8 * m14 + 0.3 * v8[0] + v8.iter().filter(|it| **it > -0.39).map(|&e20| std::f64::consts::PI).sum::<f64>().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.7109999999999999, 1: 1.831 }), kink(Two { 0: 1.101, 1: -0.839 }))]
#[derive_grad]
fn random_2000172(x: Two) -> f64 {
    for i1 in 0..3 {
        let mut m2: f64 = (2f64 - x.1).fract();
        let mut o5: Option<f64> = if apply(|u3| ((std::f64::consts::PI / (1.5 + x.0 * x.0)) * (0..2).map(|i4| m2).sum::<f64>()).tanh(), x.0.to_radians()) <= (x.0 - x.1).sin().clamp(-0.5, 0.75) { Some(((x.0 * m2) * ((-0.94) / 1.76)).sin()) } else { None };
    }
    let mut v6: Vec<f64> = Vec::with_capacity(4);
    for i7 in 0..4 {
        v6.push((0.88 * (x.0 - (i7 as f64))).tanh());
    }
    let mut n8: usize = 0;
    while n8 < 2 {
        for i9 in 0..v6.len() {
            let (s10, c11) = (0.66 * (i9 as f64).round()).copysign(x.1).sin_cos();
        }
        n8 += 1;
    }
    1.0 * (x.0 - x.1) + 1.3 * v6[0] + 1.2 * x.0 + 0.9 * x.1 + (v6[1].min(v6[0]) + x.0.cos()).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.8809999999999998, Model { at: Pair { a: -1.0090000000000001, b: 1.6309999999999998 }, k: 0, rate: -1.6190000000000002, w: [0.021, -0.079, -0.859] }), kink(-0.059, Model { at: Pair { a: 1.9609999999999999, b: 1.271 }, k: 1, rate: 0.971, w: [-1.169, -0.929, 1.4509999999999998] }))]
#[derive_grad]
fn random_2000173(mut x: f64, y: &Model) -> Option<f64> {
    if y.k != 2 {
        match y.k { 0 => {
            if (-(0.1 + y.rate * y.rate)).exp() <= (y.at.b / (1.5 + (0.25 * y.at.size()) * (0.25 * y.at.size()))) {
                let mut m1: f64 = x.sin();
                for (i4, (&e2, f3)) in y.w.iter().zip(y.w.iter()).enumerate() {
                    let mut v5: Vec<f64> = vec![(0.07 * (m1 * y.at.b)).powi(1), ((y.w[(i4 + 1) % y.w.len()] + y.at.size()) + (-0.25)).cos()];
                    let mut k6: usize = 1;
                    let mut p7: Two = Two((v5[0].abs() - m1.sin().powi(0)).sin(), (y.rate - y.at.b).cos());
                    let p8: Pair = Pair { a: (p7.1.cos() * y.rate.cos()), b: f64::abs(0.0) };
                }
            }
            x = x + ((if y.k > 1 { y.rate } else { y.at.a }) * f64::sin((-0.49))).cos();
        } k if k % 2 == 1 => {
            if (y.predict(0.3) - 0.29).sin() <= ((-0.04) * x).sin() {
                return Some(0.2 * y.predict(0.3) + 0.1 * y.rate + 0.9 * y.at.size() + 1.0 * y.w[2] + 1.2 * y.at.b + x.tanh().atan2((1.5 + (1.3 + std::f64::consts::PI * std::f64::consts::PI).powf(x.tanh()).cos() * (1.3 + std::f64::consts::PI * std::f64::consts::PI).powf(x.tanh()).cos())));
            }
            let mut v9: Vec<f64> = y.w.iter().map(|e10| (0.28 * (sum_of(|u11: f64| { let b12 = (y.at.b + y.at.b).sin(); (0.11 * ((0.21 + y.w[0]) * (x + 0.36))) * b12.sin() }, &y.w[..]) - y.rate.hypot(y.at.b)))).collect();
        } _ => {
            x = (1.2 + (0.50 * y.at.size()) * (0.50 * y.at.size())).sqrt().sin() + x;
        } }
        let mut v13 = y.w.to_vec();
        let mut p14: Pair = y.at;
    } else if !(y.k > 0) {
        let mut v15: [f64; 3] = [f64::sin(y.predict(0.3)), ((1.93 / (2.5 + y.rate.sin())) + (0.35 * y.at.size())).cos(), (0.57 * (y.at.a.asinh() - (y.at.b / (2.5 + y.rate.sin()))))];
    } else {
        let mut o16: Option<f64> = if (y.at.b - y.at.size()).tanh() < y.predict(0.3).sin().tanh() { Some(f64::sin((y.at.a * 0.0))) } else { None };
    }
    let mut ps17: Vec<Pair> = vec![Pair { a: (0.70 * ((y.w[y.k] / 1.13) - ((y.k as f64).sin() % 1.7))), b: y.at.size().sin().rem_euclid(0.9) }, y.at];
    if (0.50 * (y.at.a - y.at.a)) > (y.rate * (y.k as f64)).tanh() {
        x = y.at.a;
        for i18 in y.k % 3..4 {
            let v19: Vec<f64> = vec![(1.63 - y.at.b).cos(), y.at.a, f64::cos((x.sin() - (i18 as f64)))];
            let mut p20 = Data { items: vec![((y.at.b * y.at.b) * (y.at.b - x)).sin(), (0.25 * (v19[y.k] * (if ps17[y.k % 2].a.cos().atan2((1.5 + (0.25 * ps17[i18 % 2].a) * (0.25 * ps17[i18 % 2].a))) <= (v19[0] + y.predict(0.3)).tanh() { v19[y.k] } else { v19[y.k] }))), (0.24 + y.at.a).tanh()], scale: (y.k as f64).cos(), pairs: vec![Pair { a: (y.predict(ps17[0].a.sin()) + (y.k as f64)).cos(), b: (0.50 * y.predict(0.3)).cos() }, Pair { a: (y.at.size() / (2.5 + (i18 as f64).atan().sin())).tanh(), b: (y.predict(0.3) * y.at.size()).tanh() }] };
            x = (x * (y.predict(0.3) * v19[2]).tanh()).sin();
        }
    } else {
        let mut m21: f64 = (f64::hypot(y.predict(0.3).cos(), y.rate) - (y.rate * (y.k as f64))).sin();
    }
    Some(0.5 * y.w[y.k] + -0.5 * y.at.size() + -0.1 * ps17[0].a + 0.4 * y.rate + -0.2 * x + ((y.at.size() + y.at.size()) / 1.16).cos())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: 0.881 }, Shape::Rect { 0: 0.931, 1: -1.449 }, Two { 0: 0.241, 1: 1.591 }, Some(0.051000000000000004)), kink(Shape::Rect { 0: 0.161, 1: 1.121 }, Shape::Rect { 0: 0.061, 1: 0.201 }, Two { 0: 0.871, 1: -0.299 }, Some(0.191)))]
#[derive_grad]
fn random_2000174(x: Shape, y: Shape, z: &Two, w: Option<f64>) -> f64 {
    let mut v1: [f64; 4] = [w.unwrap_or_else(|| ((z.0 - z.1) + x.area()).tanh()), f64::atan((-0.37)).tanh().exp2(), (w.unwrap_or(0.7) - w.unwrap_or(0.7)).sin().cos(), (std::f64::consts::PI - ((z.0 - z.1) + x.area())).tanh()];
    'l3: for i2 in 0..v1.len() {
        let mut h4: Shape = if i2 > 0 { Shape::Rect((if f64::sin((i2 as f64)) <= x.area().tanh().rem_euclid(0.9) { (z.0 - z.1).tanh().sin() } else { (z.1 * 2f64) }).tanh(), (if (0.25 * (z.1 * z.0)) < z.0.to_radians() { (-0.64) } else { z.1 })) } else { Shape::At(Pair { a: (0.12 * (if ((i2 as f64) * w.unwrap_or(0.7)).cos() > (0.20 * (z.0 - y.area())) { (w.unwrap_or(0.7) + x.area()) } else { ((-0.80) - x.area()) })), b: (w.unwrap_or(0.7) + z.0).cos() }) };
        let mut p7: Data = Data { items: vec![((z.1 * 0.89) * (0.6 * (i2 as f64).sin()).asin()).cos(), (((-0.45) / (1.5 + y.area().cos() * y.area().cos())) - (v1[v1.len() - 1 - i2] * z.1)).sin(), ((z.0 * (-0.08)) + w.map_or(y.area().tanh(), |x5| (0.23 * (1.3 + f64::sin((-0.23)) * f64::sin((-0.23))).powf((0.25 * (z.0 - z.1)).tanh())))).sin()], scale: ((i2 as f64) / (1.5 + v1[(i2 + 1) % v1.len()] * v1[(i2 + 1) % v1.len()])).sin(), pairs: vec![Pair { a: apply(|u6| z.0, f64::tanh((z.0 - z.1).sin())), b: (z.0 - z.1).cos() }, Pair { a: f64::sin((((i2 as f64).tanh() % 1.7) + (h4.area() - z.0))), b: w.unwrap_or(0.7).tanh().sin() }] };
        let mut m8: f64 = ((w.unwrap_or(0.7) * p7.items[i2 % 3]) / 1.01).sin();
    }
    let mut m9: f64 = (x.area().cos().sin() % 1.7);
    0.6 * x.area() + 1.3 * v1[0] + 0.0 * w.unwrap_or(0.7) + 1.4 * z.1 + 0.1 * y.area() + 1.4 * (z.0 - z.1) + ((0.50 * y.area()).abs() * (z.1 * 1.18)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.0490000000000002, 1.791, 1.551], [0.421, -1.909, 1.6809999999999998], [-0.159, -0.259, 0.971], 1), kink([1.781, -0.859, -0.929, 0.661, 1.8809999999999998], [-0.139, -1.419, 0.231], [-0.849, -1.189, -0.919, 0.321], 1))]
#[derive_grad]
fn random_2000175(x: &Vec<f64>, y: [f64; 3], z: &Vec<f64>, mut w: usize) -> [f64; 2] {
    'l2: for i1 in 1..=0 {
        let a3 = (((0.56 + x[1]) / 1.40) - z[0].atan()).cos();
        let mut p4 = Pair { a: (((-0.82) / (2.5 + z[1].sin())) - (i1 as f64)).tanh(), b: f64::atan(0.14) };
        let v5: Vec<f64> = vec![f64::tanh(x[2]).sin(), (a3 + sum_of(|u6: f64| ((-(0.1 + z[w % 3] * z[w % 3])).exp() + u6).sin(), &z[..])).tanh()];
        for e7 in v5.iter() {
            let v10: Vec<f64> = vec![(-(a3 / (1.5 + f64::sin(0.97) * f64::sin(0.97)))), ((x[1] - 0.12) * (*e7).max(x[1])).tanh()];
            p4.a = (((*e7).asinh() + (y[0] - 0.0)) / (2.5 + ((w % 4) as f64).cos().sin())).cos();
            p4.a /= 1.2 + f64::asinh((0.50 * (p4.size() / (1.5 + y[w % 3] * y[w % 3])))).abs();
        }
    }
    let mut m11: f64 = (((z[w % 3] - (-0.14)) * 0.79) - (y[w % 3] * z[2]).cos().clamp(-0.5, 0.75)).sin();
    let mut k12: usize = 3;
    let mut m13: f64 = ((0.0 + m11.tanh().rem_euclid(0.9)) / (1.5 + m11 * m11));
    'l17: for (i16, e14) in y.iter().enumerate() {
        let mut o20: Option<f64> = if m11 > apply(|u18| ({ let b19 = f64::clamp(z[0], -0.5, 0.75); y[i16].clamp(-0.5, 0.75) + b19 }), f64::cos(m11).rem_euclid(0.9)) { Some(f64::sin((std::f64::consts::PI.hypot(m11) + ((w % 4) as f64).max((i16 as f64).cos())))) } else { None };
        let a21 = (((*e14).max(2f64) + (-0.10)) + ((x[w % 3] + x[2]) * (i16 as f64).tanh())).sin();
        let mut v22: Vec<f64> = vec![(if repeated(|u23: f64, u24: f64| (z[k12 % 3] + (0.87 - 1.60)).cos(), (2f64 - std::f64::consts::PI).sin(), w % 4) <= y[0].cos() { ((k12 % 4) as f64).max(0.63) } else { x[0] }); 2 + i16 % 3];
    }
    [0.7 * z[0] + -0.4 * y[0] + 0.1 * m13 + -0.2 * x[w % 3] + (m13 * m13).sin().abs(), -0.1 * m13 + -0.0 * x[2] + 0.9 * m11 + -0.1 * y[w % 3] + ((m11 * 2f64) * ((-0.57) + z[1])).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -0.269, 1: 1.751 }, [Pair { a: 1.261, b: -0.649 }, Pair { a: -1.649, b: 1.2109999999999999 }, Pair { a: -1.959, b: 1.4309999999999998 }]), kink(Two { 0: -0.049, 1: 1.4409999999999998 }, [Pair { a: 1.851, b: 1.101 }, Pair { a: -1.729, b: -0.169 }, Pair { a: 0.631, b: 0.001 }]))]
#[derive_grad]
fn random_2000176(x: Two, y: &[Pair]) -> f64 {
    'l2: for i1 in 0..2 {
        let v3: Vec<f64> = vec![(x.1 - 2f64).tanh(); 3 + i1 % 3];
    }
    let v4: Vec<f64> = vec![((if f64::sin(y[0].a.cos()) < (0.25 * (if (if (0.25 * (x.0 - x.1)) < x.0 { (x.0 - x.1) } else { (x.0 - x.1) }).cos() <= (x.0 - x.1).sin() { x.0 } else { (x.0 - x.1) })) { y[0].a } else { 0.47 }) * x.0.copysign(x.0)).cos(), ((x.1 / (1.5 + (0.25 * (x.0 - x.1)) * (0.25 * (x.0 - x.1)))) * x.0).tanh(), ({ let b5 = x.1.max(x.0); f64::fract(x.1) + b5 }).tanh(), (0.28 * ((x.0 + (-0.56)) - (0..4).skip(1).map(|i6| y[0].b.sin()).sum::<f64>()))];
    {
        let s7 = &v4[..];
        for i8 in (1..=2).rev() {
            let mut p9: Data = Data { items: vec![(((x.0 - x.1) - 0.68) - (x.1 + 0.37)).cos(), f64::tanh((x.0 - x.1)), f64::sin(((x.1 - x.0) / (1.5 + x.0.tanh().rem_euclid(0.9) * x.0.tanh().rem_euclid(0.9))))], scale: (0.80 * (i8 as f64).abs()).max(x.0.mul_add((x.0 - x.1).cos(), v4[0]).tanh()), pairs: vec![Pair { a: x.1, b: ((x.0 - x.1) * std::f64::consts::PI).cos() }, Pair { a: (if (if i8 != 1 { v4[2] } else { v4[2] }) >= (0.20 + (x.0 - x.1)).sin() { x.1 } else { x.0 }), b: std::f64::consts::PI }] };
            {
                let s10 = &s7[1..];
                for i11 in 0..i8 % 5 {
                    let mut g12: [[f64; 2]; 2] = [[s7[i8], 0.5], [0.25, (1.3 + f64::sin(0.39) * f64::sin(0.39)).powf(p9.items[1].tanh()).sin().tanh()]];
                    g12[i8 % 2][i8 % 2] -= (y[i11 % 2].a.tanh().min(0.41) * (x.0 - v4[i11 % 4])).tanh();
                }
                let mut g13: [[f64; 2]; 2] = [[(x.1 * p9.scale).tanh().tanh().cosh(), 0.5], [0.25, p9.items[i8]]];
            }
            for i14 in (0..2).rev() {
                p9.scale = p9.scale - f64::sin((-0.50));
            }
            let mut m15: f64 = (((i8 as f64) * y[0].b) * (-0.59)).sin();
        }
        let mut k16: usize = 1;
    }
    let mut m17: f64 = x.0;
    let mut ps18: [Pair; 2] = [Pair { a: ((x.1 - v4[0]) * (0.82 * (-0.79))).cos(), b: v4[2].max(1.44) }, Pair { a: (if (1.00 + y[0].b).tanh() < ((0.30 * m17) % 1.7) { (x.1 - (x.0 - x.1)) } else { ((x.0 - x.1) * x.1) }).sin(), b: f64::max(x.1, x.1) }];
    if (x.0 + x.0).tanh() <= (0.23 * (1.3 + (0.25 * (x.0 - x.1)) * (0.25 * (x.0 - x.1))).powf((x.0 - x.1).cos().tanh())) {
        let h19: Shape = if (ps18[1].b / 1.13).cos() <= (x.0 - x.1).sin().sin() && v4[0] > (x.1 * (x.0 - x.1)).tanh() { Shape::At(Pair { a: (0.06 * (((x.0 - x.1) * x.0) / 1.33)), b: f64::tanh(((x.0 - x.1) - y[0].a)) }) } else { Shape::Circle { r: (0.70 * ((2f64.sin() % 1.7) - x.0)) } };
        for i20 in 0..v4.len() {
            if (y[0].b + x.0).sin() > (h19.area() + (-0.53)).sin() && i20 != 0 {
                continue;
            }
        }
    } else {
        for i21 in 0..1 {
            if f64::sin(1.57) > ((-0.66) - ps18[i21].a).sin() {
                continue;
            }
            let p23 = Model { w: [(x.1 + ((x.0 - x.1) + y[1].b)).cos(), (0.80 * (x.0.fract() - v4[i21])), (x.0 - x.1).sin()], at: Pair { a: (-(0.1 + ({ let b22 = m17; 0.0 + b22 }) * ({ let b22 = m17; 0.0 + b22 }))).exp(), b: ((i21 as f64) * x.1).sin() }, rate: (y[i21].b - m17).cos().cos(), k: 2 };
        }
    }
    -0.0 * ps18[1].a + 1.4 * x.0 + 0.1 * (x.0 - x.1) + 1.4 * v4[1] + -0.4 * x.1 + 0.7 * y[0].b + ps18[0].a.sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.581, -0.489, -0.849], Data { items: vec![1.791, 1.601, -0.019], pairs: vec![Pair { a: 0.921, b: 1.501 }, Pair { a: -1.5790000000000002, b: -0.809 }], scale: -0.369 }, [6, 6, 3]), kink([0.821, 1.591, 1.001], Data { items: vec![1.021, -0.359, 1.351], pairs: vec![Pair { a: -1.709, b: 1.4509999999999998 }, Pair { a: 1.7309999999999999, b: -1.3290000000000002 }], scale: -0.689 }, [2, 1, 3]))]
#[derive_grad(wrt(x, y))]
fn random_2000177(x: &[f64; 3], y: &Data, z: &[usize]) -> f64 {
    let a1 = f64::cbrt((1.2 + (0.50 * y.pairs[1].b) * (0.50 * y.pairs[1].b))).abs();
    let mut m2: f64 = a1;
    if m2.min(f64::tanh((y.scale * y.pairs[1].b))) >= (1.2 + m2 * m2).log10() && y.scale.sin() <= y.scale {
        if (m2 / (2.5 + f64::sin(0.92).sin())) >= 0.08 {
            let mut p3: Two = Two(((1.3 + (y.scale * y.pairs[1].b).tanh() * (y.scale * y.pairs[1].b).tanh()).powf(a1.tanh()) + ((y.scale * y.pairs[1].b) * 1.57)).cos(), f64::sin((y.scale * y.pairs[1].b).sin()));
        } else {
            let a4: f64 = (-std::f64::consts::PI);
        }
        let v5: Vec<f64> = vec![f64::tanh(((m2 + x[1]) + y.scale)), (0.50 * (x[z[2] % 3] + m2))];
        m2 = (y.scale.sin() % 1.7).tanh() + m2;
    }
    for i6 in (1..=1).rev() {
        for e7 in y.items.chunks(2) {
            if i6 != 0 {
                let p10 = Model { w: [(0.6 * (2f64 + a1).tanh()).acos(), (0.6 * (x[i6] / (2.5 + f64::sin(0.65).sin())).sin()).acos(), ((a1 / (1.5 + f64::sin(0.39) * f64::sin(0.39))) + (a1 + e7[z[1] % 1])).cos()], at: Pair { a: (a1.abs() * 0.0), b: (i6 as f64).cos() }, rate: (if !(i6 % 2 == 0) { m2 } else { (m2 / (1.5 + y.items[i6] * y.items[i6])) }), k: 1 };
            } else if (0.30 * y.scale).powi(0) >= e7[z[0] % 1] {
                let mut v11: Vec<f64> = vec![((e7[0] - y.scale) + ((y.scale * y.pairs[1].b) - (-0.66))).tanh(), (0.23 * f64::powf((1.3 + f64::sin((-0.11)).copysign(m2) * f64::sin((-0.11)).copysign(m2)), m2.tanh()))];
            } else {
                let mut h13: Shape = Shape::At(Pair { a: ({ let b12 = (i6 as f64).cos(); (m2 + 0.56) + b12 }).tanh(), b: (0.66 * (x[z[2] % 3] - (-0.85))) });
                let mut v14: [f64; 4] = [((if i6 % 2 == 0 { (y.scale * y.pairs[1].b) } else { (-0.45) }) + y.items[i6].clamp(-0.5, 0.75)).sin(); 4];
                let mut k15: usize = 3;
            }
            let v16: [f64; 3] = [(0.0 + y.scale).cos(); 3];
            if (if (x[z[1] % 3] - y.items[i6]).tanh() <= (y.items[z[1] % 3] - v16[i6]).sin() || i6 % 2 == 0 { (y.scale * y.pairs[1].b) } else { (y.scale * y.pairs[1].b) }).cos() > e7[z[2] % 1].atan2((1.5 + x[i6] * x[i6])) {
                let mut m17: f64 = (v16[z[1] % 3] * y.scale).tanh();
                break;
            }
            let mut k18: usize = 0;
        }
        if f64::sin(0.0) >= (i6 as f64).tanh() && i6 % 2 == 0 {
            let mut v19: [f64; 3] = [(0.78 * ((x[1] + 0.0) - f64::exp((-(0.1 + (-0.13) * (-0.13)))))), (0.54 - f64::tanh(0.03)), f64::sin((1.48 / (1.5 + y.pairs[i6].b.cos() * y.pairs[i6].b.cos()))).min((y.items[1] * 2f64).cos())];
        } else {
            let a20: f64 = (m2 - 1.12).atan();
            for i21 in 0..i6 % 5 {
                let mut m22: f64 = (-(0.1 + y.scale * y.scale)).exp();
            }
        }
    }
    -0.3 * y.items[2] + 1.0 * (y.scale * y.pairs[1].b) + -0.4 * y.scale + 0.9 * m2 + 0.3 * a1 + (-0.25)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.381), kink(-0.899))]
#[derive_grad]
fn random_2000178(x: f64) -> f64 {
    let o1: Option<f64> = if (x / 1.60) > x { Some((1.33 + (x / 1.15)).tanh()) } else { None };
    let mut m2: f64 = x;
    let mut o3: Option<f64> = Some(((o1.unwrap_or(0.7) + o1.unwrap_or(0.7)) + (o1.unwrap_or(0.7) - o1.unwrap_or(0.7))).cos());
    if (o1.unwrap_or(0.7) * x).sin() < (o1.unwrap_or(0.7) * x).sin() || (x / (1.5 + m2 * m2)) > (1.36 - o1.unwrap_or(0.7)).tanh() {
        let o4: Option<f64> = Some((0.25 * ((0.50 * o3.unwrap_or(0.7)).tanh() * (if (0.50 * o3.unwrap_or(0.7)).cos() <= (o1.unwrap_or(0.7) - o3.unwrap_or(0.7)).sin() { x } else { o1.unwrap_or(0.7) }))));
        let mut n5: usize = 0;
        while n5 < 4 {
            m2 = m2 + (f64::max(o4.unwrap_or(0.7).cos(), x) + (m2 - o1.unwrap_or(0.7))).sin();
            m2 -= (o4.unwrap_or(0.7) * (-0.98)).cos().atan2((1.5 + m2 * m2)).cos();
            if n5 % 2 == 0 {
                break;
            }
            n5 += 1;
        }
        if f64::cos((m2 * m2)) <= o1.unwrap_or(0.7).cos().to_radians() {
            let (p6, q7) = (f64::sin((-0.78)).hypot(o4.unwrap_or(0.7).cos()).cos(), (0.30 * m2).powi(1).tanh());
            for i8 in (0..4).rev() {
                let mut v9: [f64; 4] = [((m2 + q7) + (p6 + 1.42)).cos(); 4];
                v9[i8] = ((m2 / (2.5 + f64::tanh(o4.unwrap_or(0.7)).sin())) - (v9[2] - (-0.87))).tanh();
                let o10: Option<f64> = v9.first().map(|it| it * (0.09 * p6).tanh());
            }
            let mut m11: f64 = ((1.3 + f64::cos(o3.unwrap_or(0.7)) * f64::cos(o3.unwrap_or(0.7))).powf(x.tanh()) * (o3.unwrap_or(0.7) * q7)).cos();
        } else if f64::hypot((0.25 * o1.unwrap_or(0.7)), f64::sin(o3.unwrap_or(0.7))).sin() >= (0.25 * (if o1.unwrap_or(0.7).sin() <= (o4.unwrap_or(0.7) + x).sin() { o4.unwrap_or(0.7) } else { m2 })) {
            let mut ps12: Vec<Pair> = vec![Pair { a: ({ let b13 = (m2 - o1.unwrap_or(0.7)).sin(); (o4.unwrap_or(0.7) / 1.64) + b13 }).tanh(), b: (o4.unwrap_or(0.7) - o3.unwrap_or(0.7)).cos() }, Pair { a: (0.50 * o4.unwrap_or(0.7)).tanh().to_radians(), b: o1.unwrap_or(0.7).sin().clamp(-0.5, 0.75) }];
        }
    } else {
        let h14: Shape = Shape::Circle { r: f64::sin((if o3.unwrap_or_default() > ((0.07 * o3.unwrap_or(0.7)) % 1.7) { o3.unwrap_or(0.7) } else { (o3.unwrap_or(0.7) + o3.unwrap_or(0.7)) })) };
        let &Shape::At(Pair { b: x15, .. }) = &h14 else { return 1.1 * m2 + -0.4 * o1.unwrap_or(0.7) + 1.3 * o3.unwrap_or(0.7) + 0.6 * h14.area() + 0.6 * x + h14.area().cos().to_radians(); };
        if (if (m2 / (2.5 + o3.unwrap_or(0.7).sin().sin())) <= h14.area().tanh().min(x15) { o3.unwrap_or(0.7) } else { h14.area() }).tanh() < o3.unwrap_or(0.7).tanh().tanh() {
            'l18: for i17 in (1..=3).rev() {
                match o1 { Some(x19) => {
                    let p20 = Pair { a: (f64::sin(1.87).max(x19) * ((-0.30) + x15)).tanh(), b: (o3.unwrap_or(0.7) * o1.unwrap_or(0.7)).sin() };
                } None => {
                    m2 /= 1.2 + ({ let b21 = o3.unwrap_or(0.7).sin(); b21 + b21 }).tanh().abs();
                } }
            }
        } else if (0.12 * (2f64 * o1.unwrap_or(0.7))) >= 0.0 {
            m2 -= ((o1.unwrap_or(0.7) / 1.42) - apply(|u22: f64| (if f64::rem_euclid(u22.sin(), 0.9) > (m2 * u22).cos() { (x15 - m2) } else { ({ let b23 = m2; m2 + b23 }) }).sin(), (x / 1.45))).sin();
        } else {
            let mut m24: f64 = f64::sin((((-0.44) * o3.unwrap_or(0.7)) + f64::tanh(x).rem_euclid(0.9)));
        }
    }
    1.0 * x + 0.7 * m2 + 0.5 * o3.unwrap_or(0.7) + 1.4 * o1.unwrap_or(0.7) + (o1.unwrap_or(0.7).sin() % 1.7)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: -1.179, b: 0.731 }, Pair { a: -1.5490000000000002, b: 0.041 }, Pair { a: -0.479, b: 1.261 }], None), kink([Pair { a: 0.101, b: 0.831 }, Pair { a: -1.909, b: -1.659 }, Pair { a: -1.0390000000000001, b: 1.091 }], Some(1.4009999999999998)))]
#[derive_grad(wrt(x))]
fn random_2000179(x: &[Pair], y: Option<f64>) -> f64 {
    let mut m2: f64 = ((x[0].dot(&Pair { a: (x[1].b.cos().abs() * (1.2 + f64::tanh(y.unwrap_or(0.7)) * f64::tanh(y.unwrap_or(0.7))).recip()), b: (if let Some(x1) = y { (x1.cos() % 1.7) } else { (x[1].b * x[1].a).sin() }) }) - (y.unwrap_or(0.7) * 1.04)) / (1.5 + (0.25 * x[0].b) * (0.25 * x[0].b))).sin();
    let p3: Pair = Pair { a: m2, b: (x[1].a / (1.5 + m2 * m2)).cos() };
    let o4: Option<f64> = if f64::tanh(p3.size().cos()) <= (0.66 * (p3.b - 0.43)) { Some(y.unwrap_or(0.7).cos()) } else { None };
    for i5 in 1..=4 {
        let a6 = (if i5 != 2 { (o4.unwrap_or(0.7) * o4.unwrap_or(0.7).cos().sin()) } else { (p3.a.max(1.53) - ((-0.26) - x[0].a)) }).cos();
        let mut m7: f64 = (0.12 * ((if m2.sin() > m2.cos().powi(3) { o4.unwrap_or(0.7) } else { m2 }) * a6.abs())).tanh();
    }
    'l9: for i8 in 0..3 {
        m2 /= 1.2 + (if let Some(x10) = o4 { (m2 * o4.unwrap_or(0.7)).cos() } else { o4.unwrap_or(0.7).sin() }).abs();
    }
    1.3 * p3.a + -0.1 * p3.b + -0.3 * y.unwrap_or(0.7) + 0.4 * o4.unwrap_or(0.7) + -0.4 * m2 + 0.8 * x[1].b + ((p3.size() - std::f64::consts::PI) - f64::exp2(f64::tanh(1.96))).sin()
}
