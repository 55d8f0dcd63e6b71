//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.301, b: 0.781 }, k: 2, rate: -0.139, w: [-0.749, 1.581, -1.909] }, Pair { a: 0.131, b: -1.189 }), kink(Model { at: Pair { a: -0.739, b: 0.711 }, k: 0, rate: 1.7209999999999999, w: [1.031, 0.821, -1.429] }, Pair { a: 1.581, b: 1.9509999999999998 }))]
#[derive_grad]
fn random_2000020(x: &mut Model, y: Pair) -> f64 {
    match x.k { 0 => {
        let mut v1: Vec<f64> = x.w.iter().map(|e2| ((x.at.a / (2.5 + x.at.b.sin())) * (x.at.size() + x.at.b)).sin()).collect();
    } k if k % 2 == 1 => {
        for (i4, e3) in x.w.iter_mut().enumerate() {
            *e3 = ((x.at.size() + y.size()) * 0.15).cos();
            let mut v5: Vec<f64> = vec![f64::sin((0.25 * (if i4 % 2 == 0 { (if (1.2 + x.rate * x.rate).sqrt() > (y.b + x.at.a).sin() { x.at.size() } else { (-0.60) }) } else { (i4 as f64) }))); 3 + i4 % 3];
            let o6: Option<f64> = v5.get(i4).copied();
            if (0.80 * ((i4 as f64) / (1.5 + (*e3) * (*e3)))) >= f64::trunc((-0.62)) {
                x.at.a = ((y.a / 1.28) * (v5[i4 % 3] * y.size())).cos();
            } else {
                let mut m7: f64 = (if x.at.a.fract() >= (y.size() - o6.unwrap_or(0.7)).sin() || i4 % 2 == 0 { ((*e3) / (1.5 + x.at.size().cos() * x.at.size().cos())) } else { v5[i4 % 3] });
            }
        }
    } _ => {
        x.at.a += (x.at.a + x.w[x.k % 3]).sin();
    } }
    -0.2 * x.rate + 1.3 * y.a + 0.8 * y.b + -0.4 * x.predict(0.3) + 0.4 * x.at.b + 2f64
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.361, 4, 1.2409999999999999), kink(-1.2790000000000001, 2, -0.769))]
#[derive_grad(wrt(z))]
fn random_2000021(x: &f64, y: usize, z: f64) -> f64 {
    let mut h1: Shape = Shape::Circle { r: (z - (std::f64::consts::PI - 0.0)).sin() };
    let mut m2: f64 = (0.06 * (-(z * h1.area())));
    m2 /= 1.2 + f64::sin((0.29 / (1.5 + (*x) * (*x)))).abs();
    let (p3, q4) = (((z * z) - (*x).cos()).cos(), f64::round(m2.copysign((*x))).cos());
    let (s5, c6) = (0.66 * (2f64 - (*x))).sin_cos();
    for i7 in 0..3 {
        let p8 = Model { w: [((c6 - c6) / (2.5 + (1.3 + q4 * q4).powf(s5.tanh()).sin().sin())).sin(), f64::tanh(s5), (f64::asinh(0.0) / (2.5 + (*x).sin()))], at: Pair { a: s5.min(p3).clamp(-0.5, 0.75), b: (*x).cos() }, rate: (if i7 != 3 { ((i7 as f64) / (2.5 + f64::sin(0.04).sin())) } else { f64::tanh(s5).powi(4) }).sin(), k: 0 };
        let p9: Model = Model { w: [(((p8.k as f64) - (p8.k as f64)) - (p8.rate - (i7 as f64))).tanh(), (0.05 * ((1.63 - p8.at.size()) * ((*x) / (1.5 + (*x) * (*x))))), p8.at.size().sin().hypot(0.17).sin()], at: (if !(i7 % 2 == 0) { p8.at } else { p8.at }), rate: p8.at.b, k: 1 };
        let p10: Data = Data { items: vec![(0.16 * ((h1.area() + z) + (p8.rate / (1.5 + p8.at.b * p8.at.b)))), (0.50 * (q4 + p3).to_radians()), (-0.90)], scale: ((y as f64) - 0.45).tanh(), pairs: vec![p9.at.turned((if i7 > 0 { (-0.65) } else { p9.at.a })), Pair { a: ((h1.area() - p8.w[p8.k]) * (if i7 % 2 == 0 { p9.w[1] } else { 2f64 })).sin(), ..p9.at }] };
    }
    let mut k11: usize = 1;
    let mut k12: usize = 1;
    let o13: Option<f64> = if k11 % 2 == 0 { Some(f64::tanh(h1.area().cos().min(0.04))) } else { None };
    let mut m14: f64 = (0.20 * ((o13.unwrap_or(0.7) + (*x)) * m2.sin()));
    match &h1 { Shape::Rect(x15, y16) => {
        m2 -= (1.3 + ((*y16) / (2.5 + f64::sin(f64::sin(0.60)))) * ((*y16) / (2.5 + f64::sin(f64::sin(0.60))))).powf((0.66 * (s5 - (-0.34))).tanh()).cos();
    } Shape::Poly(x17) if y % 2 == 0 => {
        std::mem::swap(&mut m14, &mut m2);
    } _ => {
        let a19 = (o13.unwrap_or(0.7) - o13.unwrap_or(0.7)).sin().clamp(-0.5, 0.75);
        let mut v20: Vec<f64> = vec![z.atan2((1.5 + f64::min(m14, o13.unwrap_or(0.7).cos()) * f64::min(m14, o13.unwrap_or(0.7).cos()))); 2 + k12 % 3];
    } }
    for i21 in (0..1).step_by(2) {
        m2 = (m2 * (0.97 * (0.0 - p3))).sin();
        'l23: for i22 in (1..=i21 % 4).step_by(2) {
            m2 = q4;
        }
    }
    0.3 * p3 + -0.2 * q4 + 1.5 * z + -0.4 * m14 + -0.5 * o13.unwrap_or(0.7) + f64::sin(((if (0.25 * (c6 * q4)) > f64::abs(0.22) { o13.unwrap_or(0.7) } else { (-0.97) }) / (2.5 + (0.20 * (h1.area() + q4)).sin())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.7109999999999999, b: 0.831 }, k: 2, rate: -0.219, w: [1.031, 1.271, -0.929] }), kink(Model { at: Pair { a: -1.629, b: 0.151 }, k: 2, rate: -0.329, w: [1.4209999999999998, -0.459, -0.619] }))]
#[derive_grad]
fn random_2000022(x: &mut Model) -> Option<f64> {
    if x.rate.cos() > f64::abs((-0.56)) {
        for e1 in x.w.chunks(1) {
            let mut v4: Vec<f64> = x.w.iter().map(|e5| ((x.predict(0.3) / 1.65) - ({ let b6 = x.at.size().sin(); x.at.size() + b6 })).tanh()).collect();
        }
        let f7 = |u8: f64, u9: f64| -> f64 { let b10 = (0.50 * (u8 - u8)); if (0.25 * (u8 * u8)) < (u9 / 1.47) { return b10; } (u8.atan() * u8.clamp(-0.5, 0.75)) };
        let mut m11: f64 = (x.predict(0.3) * (f7((x.at.size() - x.at.size()).sin(), (1.2 + x.at.a * x.at.a).ln()) * x.predict(0.3))).cos();
    } else {
        let mut n12: usize = 0;
        while n12 < 1 && ((x.w[1] + 1.84).tanh() < x.w[0] || x.k > 0) {
            let mut v13: [f64; 3] = [((1.17 - 1.59) - f64::powi(0.0, 1)).tanh(); 3];
            n12 += 1;
        }
        let h14: Shape = Shape::At(Pair { a: (1.3 + x.predict(0.3).tanh().sin() * x.predict(0.3).tanh().sin()).powf((if (0.25 * (if (x.at.a - ((x.k % 4) as f64)).sin() >= (x.at.b + x.predict(0.3)).cos() { x.at.size() } else { x.w[x.k % 3] })) <= ((x.k % 4) as f64) || x.k % 2 == 0 { x.at.a } else { x.rate }).tanh()).tanh(), b: (x.predict(0.3) * x.rate).tanh() });
    }
    let p15: Pair = x.at.turned((1.3 + x.w[x.k % 3] * x.w[x.k % 3]).powf(x.predict(0.3).tanh().tanh()).sin());
    if (x.w[x.k % 3] * x.rate).tanh() <= (0.25 * x.at.size()).min(p15.b) {
        let f16 = move |u17: f64| -> f64 { let b18 = p15.b.tanh().exp2(); if (u17 * p15.b).sin() >= u17 { return b18; } u17 };
        let &Model { at: x19, rate: y20, .. } = &*x;
        let mut v21: Vec<f64> = x.w.iter().map(|&e22| ((x.at.a + 0.18) + x19.b).cos()).collect();
    }
    {
        let (l23, r24) = x.w.split_at_mut(1);
        l23[0] = (l23[0] * (0.20 * (p15.size() - x.rate))).sin();
        r24[0] += (p15.size() - (r24[x.k % 2] * x.at.size())).sin();
        l23[0] += 0.5 * r24[0];
    }
    let (s26, c27) = x.w.iter().filter(|it| **it > 0.40).take(3).map(|e25| x.rate).sum::<f64>().sin().hypot(p15.size().cos().min(2f64)).sin_cos();
    let v28: [f64; 3] = [((x.rate - ((x.k % 4) as f64)) + (0.6 * f64::tanh(x.at.b)).asin()).sin(); 3];
    let flag29 = x.k % 2 == 0;
    let mut n30: usize = 0;
    loop {
        if n30 >= 3 {
            break;
        }
        n30 += 1;
        x.rate *= f64::sin((if n30 != 1 { apply(|u31: f64| (-(0.1 + x.rate * x.rate)).exp(), (-1.00)) } else { (x.at.a.cos() % 1.7) }));
    }
    Some(0.5 * x.at.b + 0.5 * s26 + 1.2 * x.w[0] + 1.2 * v28[0] + 1.3 * p15.size() + 0.4 * c27 + (0.18 * ((2f64 + p15.size()) + v28[2].copysign(p15.a))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.399), kink(-1.939))]
#[derive_grad]
fn random_2000023(x: &f64) -> f64 {
    let mut m1: f64 = (0.74 * f64::atanh((0.6 * ((*x) / (2.5 + (*x).sin())).tanh())).mul_add((f64::sin((-0.25)) + (*x).clamp(-0.5, 0.75)), ((*x).cos() * f64::cos((*x)))));
    let (s3, c4) = (m1 / (1.5 + f64::cos((1.68 - (*x))) * f64::cos((1.68 - (*x))))).hypot((({ let b2 = (*x); (*x) + b2 }) * (-m1)).sin()).cos().sin_cos();
    let mut p5: Pair = Pair { a: (s3.abs() - ((*x) + m1)).cos(), b: (s3 * m1).tanh() };
    let flag6 = s3.asinh() < (*x).asinh();
    let a7 = p5.swapped_for((*x).max(s3)).tanh();
    let (s8, c9) = p5.a.sin_cos();
    if p5.a >= m1.cos() && (a7 + p5.size()).sin() > (a7 * c4).tanh() {
        return 0.3 * c9 + 0.4 * c4 + 1.3 * p5.a + -0.0 * a7 + 1.3 * (*x) + 1.5 * s8 + ((*x) / (2.5 + c4.sin())).tanh().cosh();
    }
    let c4: f64 = ((p5.size().tanh().atan() - f64::cos((-0.21))) * p5.b).cos();
    p5.b /= 1.2 + p5.b.tanh().sin().abs();
    let f10 = |u11: f64, u12: f64| -> f64 { let mut m13: f64 = u11.max(s3); for i14 in 0..3 { m13 += (s3 * 1.66).sin(); } m13 };
    0.5 * (*x) + 0.3 * p5.a + 0.1 * s3 + 1.1 * s8 + 0.8 * c9 + (a7.min(c4) + f10(c9.sin(), (c4 + (*x)).sin())).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 0.451, 1: -0.339 }, Shape::Rect { 0: -1.0990000000000002, 1: 1.9709999999999999 }, Data { items: vec![-1.5390000000000001, 0.491, 1.071], pairs: vec![Pair { a: -0.099, b: -0.899 }, Pair { a: 0.731, b: 1.781 }], scale: -1.8090000000000002 }), kink(Two { 0: -0.309, 1: 0.891 }, Shape::Point {  }, Data { items: vec![-0.979, 0.121, -1.199], pairs: vec![Pair { a: 1.1709999999999998, b: 0.101 }, Pair { a: -0.859, b: 1.601 }], scale: -1.8590000000000002 }))]
#[derive_grad(wrt(y, z))]
fn random_2000024(x: Two, y: &Shape, mut z: Data) -> Vec<f64> {
    let o1: Option<f64> = checked(((z.pairs[1].b - z.items[1]) + (z.scale * z.pairs[1].b).tanh().sin()).cos());
    for (e2, f3) in z.items.iter().zip(z.items.iter()) {
        let f5 = move |u6: f64, u7: f64| (0.25 * (x.0.min(x.0) * x.0.max(x.0)));
        let mut v8: [f64; 3] = [(if (0.6 * z.scale.tanh()).asin() >= (0.66 * (x.1 + (-0.43))) { std::f64::consts::PI } else { y.area() }).sin().min(((-0.87) * z.items[2]).sin()), ((z.pairs[0].a + x.0) * (0.0 / (1.5 + f64::sin((-0.35)) * f64::sin((-0.35))))), z.scale];
        v8[0] = (((*e2) / (2.5 + f64::sin((*e2)))).tanh() % 1.7);
        match &*y { Shape::Point => {
            if let Some(x11) = o1 {
                let h12: Shape = if !((0.0 * x11) >= f64::fract(y.area().tanh())) { Shape::Point } else { Shape::Rect(std::f64::consts::PI, x.0.cos().rem_euclid(0.9)) };
                let a13: f64 = f64::sin((if z.scale >= f64::sin(((z.scale * z.pairs[1].b) / 1.57)) { (-0.00) } else { (-0.58) }));
            }
            let mut h14: Shape = y.clone();
        } _ => {
            let mut m15: f64 = (x.1.max((*f3)) / 1.84);
        } }
    }
    vec![0.3 * (x.0 - x.1) + -0.1 * z.scale + 0.3 * o1.unwrap_or(0.7) + 1.0 * z.pairs[1].a + -0.4 * x.1 + 0.8 * x.0 + (z.pairs[0].a.tanh().max(z.items[1]) / (1.5 + f64::exp((-(0.1 + (-0.77) * (-0.77)))) * f64::exp((-(0.1 + (-0.77) * (-0.77)))))), 1.2 * o1.unwrap_or(0.7) + 1.1 * x.1 + 0.6 * z.items[2] + -0.2 * y.area() + 0.5 * z.scale + 0.1 * (x.0 - x.1) + (0.25 * o1.unwrap_or(0.7)).min((x.0 - x.1).cos()).min(o1.unwrap_or(0.7).tanh()), 0.2 * z.items[2] + -0.1 * (z.scale * z.pairs[1].b) + 0.1 * o1.unwrap_or(0.7) + 1.3 * x.0 + -0.4 * (x.0 - x.1) + -0.2 * z.pairs[0].a + (2f64.sin().rem_euclid(0.9) / 1.14)]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.0690000000000002, [[0.641, 0.14100000000000001], [-1.159, -0.479]], [Pair { a: -0.759, b: -1.6090000000000002 }, Pair { a: 1.6809999999999998, b: 1.4909999999999999 }, Pair { a: -0.719, b: 1.561 }], Pair { a: -0.559, b: -0.019 }), kink(0.011, [[-0.069, 0.881], [0.081, -1.389]], [Pair { a: -0.969, b: -1.8690000000000002 }, Pair { a: -0.039, b: -1.3690000000000002 }, Pair { a: -1.169, b: 0.481 }], Pair { a: -1.909, b: 1.871 }))]
#[derive_grad]
fn random_2000025(mut x: f64, y: &[Vec<f64>], z: &[Pair], w: &mut Pair) -> f64 {
    let mut p2: Model = Model { w: [(0..2).map(|i1| (y[i1][i1] - (-0.88)).cos()).sum::<f64>().sin(), y[1][1], ((w.b * w.b) * w.a).sin()], at: (*w), rate: y[1][1], k: 2 };
    p2.at.b = p2.at.b.sin().sin();
    if let Some(e3) = p2.w.get(p2.k) {
        for q4 in z.iter() {
            {
                let s5 = &p2.w[1..];
                w.scale((0.12 * (p2.predict(0.3) - q4.size())));
            }
            let a6: f64 = ((*e3).tanh() / (1.5 + (x / (1.5 + q4.a * q4.a)) * (x / (1.5 + q4.a * q4.a))));
        }
    }
    let mut p7 = Model { w: [z[p2.k % 2].dot(&*w).cos(), (if (0.50 * (1.37 * x)) <= f64::asinh(0.12) { x } else { p2.predict(0.3) }).tanh().to_radians(), ((p2.w[1] + p2.predict(0.3)) * f64::tanh((-0.92))).cos()], at: (if p2.k > 2 { (*w) } else { (Pair { a: (0.40 * (p2.at.size() + w.a)).cos(), b: (w.size() + y[p2.k % 2][p2.k % 2]).cos() }) }), rate: (((-0.20) - p2.w[p2.k % 3]) * ((-0.09) / 1.36)).tanh(), k: 1 };
    for e8 in p7.w.iter().take(2).copied() {
        std::mem::swap(&mut *w, &mut p2.at);
    }
    p7.step(&(if (0.24 * (p2.at.size() - 0.0)) > p2.w[p2.k % 3].sin() { z[1] } else { (Pair { a: (0.05 * ((p2.predict(0.3) * p2.at.a) + (w.a * w.b))), b: w.b }) }));
    p2.w[0] -= ({ let b11 = p7.at.b; p7.w[p7.k % 3] + b11 }).cos().mul_add((((p2.k % 4) as f64) / (1.5 + p7.at.b * p7.at.b)), (p2.at.a / 1.79)).sin();
    if p7.at.a.abs() > (w.a + w.a).cos() {
        p7.w[..2].copy_from_slice(&p2.w[..2]);
        p7.at.b += p2.rate.cos();
        let h12: Shape = if (0.25 * w.size()) < f64::tanh((0.50 * z[p7.k % 2].b)) { Shape::Point } else { Shape::At(Pair { a: (z[p2.k % 2].a - p2.at.size()).sin(), b: f64::tanh((p7.rate * p7.at.size())) }) };
    } else if (p7.at.b / (2.5 + p7.w[p2.k % 3].sin())) > (p7.predict(0.3) + ((p7.k % 4) as f64)).tanh() {
        let mut m13: f64 = y[p7.k % 2][p2.k % 2];
        p7.k = (p7.k + p7.k) % 5;
    } else {
        p7.w.copy_from_slice(&p2.w[..]);
        let a14: f64 = (0.25 * p7.predict(0.3));
        if f64::sin(0.0) < (p7.at.size() + z[0].a).cos() {
            return 1.4 * x + 0.8 * p2.rate + -0.1 * w.size() + 0.5 * y[p7.k % 2][p2.k % 2] + 1.3 * z[p7.k % 2].b + p7.w[p7.k % 3];
        }
    }
    if (0.25 * z[p2.k % 2].a) <= (0.25 * (w.a * p7.rate)) {
        let mut m18: f64 = p2.w.iter().copied().map(|e15| (p2.rate / (2.5 + f64::sin(0.02).sin()))).skip(1).fold((((p2.k % 4) as f64) + p2.w[p2.k % 3]).cos(), |s16: f64, e17| (s16 * (e17 / (1.5 + p2.predict(0.3).tanh() * p2.predict(0.3).tanh()))).sin());
    }
    -0.5 * z[1].a + -0.5 * x + 0.9 * p2.w[2] + 1.0 * p7.at.a + -0.2 * p7.predict(0.3) + ((if f64::ln((1.2 + y[1][0] * y[1][0])) < x && p7.k % 2 == 0 { w.a } else { w.b }) - (x + p2.at.a)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.179, -1.399, -0.399, -1.7590000000000001], Pair { a: -0.769, b: -0.069 }), kink([-1.5390000000000001, -0.529, 0.531, -1.2990000000000002, -0.739], Pair { a: -1.0390000000000001, b: 1.2009999999999998 }))]
#[derive_grad(wrt(x))]
fn random_2000026(x: &mut [f64], y: Pair) {
    x[0] -= (1.2 + y.b * y.b).sqrt().max(y.b.sin()).tanh();
    let mut ps1: Vec<Pair> = vec![Pair { b: (y.size() + (x[2] * y.size())).tanh(), ..y }, (y - (Pair { a: y.a.copysign(0.0), b: (y.a - x[2]).cos() }))];
    if (y.b - y.size()).tanh() > (-y.b) {
        let mut p2: Model = Model { w: [f64::ceil((-0.97)), ((ps1[1].a + y.a) + (if (x[2] - ps1[0].b).tanh() <= y.a.abs() { y.size() } else { x[0] })).cos(), (if x[0] >= (y.a / (2.5 + y.a.sin())) { y.a.max(1.65) } else { (y.size() - 0.78) }).tanh()], at: ps1[0].turned((ps1[0].a + y.size()).sin()), rate: f64::sin(y.b).max((x[1] / 1.60)), k: 2 };
        {
            let r3 = &mut p2.w[1];
            *r3 -= p2.at.a.tanh();
            let mut p4: Model = Model { w: [(if p2.k % 2 == 0 { (y.a - x[1]) } else { p2.at.size() }).cos(), (p2.at.b - p2.at.b).sin(), p2.rate.cos()], at: Pair { a: (0.04 * ((x[p2.k % 3] + (-0.33)) * ps1[0].a)), b: (0.50 * (x[0] + x[p2.k % 3])) }, rate: f64::rem_euclid(f64::tanh((-0.46)), 0.9).powi(0), k: 2 };
        }
    } else if f64::sin(0.26) < y.dot(&(ps1[1] - y)).tanh() {
        let v5: [f64; 4] = [(0.50 * y.size()).sin(); 4];
    } else {
        let Pair { a: x6, b: y7 } = Pair { a: (1.2 + (0.6 * (0.50 * y.size()).sin()).atanh() * (0.6 * (0.50 * y.size()).sin()).atanh()).ln(), b: y.a };
    }
    let mut o8: Option<f64> = if (1.15 - y.b).tanh() < f64::tanh(1.04) { Some(0.57) } else { None };
    (x[2], x[0]) = (x[0], y.b.cos());
    let mut m9: f64 = (ps1[0].a + 2f64).cos().sin();
    let d10: f64;
    if (y.size() + y.a).cos() < m9.max(ps1[1].b.sin()) {
        let mut m11: f64 = y.b;
        d10 = (0.05 * (y.size().tanh().min(x[1]) * (1.3 + f64::sin((-0.49)) * f64::sin((-0.49))).powf(m9.tanh())));
    } else {
        m9 += (if (0.25 * (y.b * y.b)) > (y.b - y.size()).sin() { y.a } else { y.b }).abs().cos();
        d10 = f64::sin((f64::min(ps1[0].a.sin(), y.a) + o8.unwrap_or(0.7).tanh().tanh()));
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-1.409), [0.661, 0.771, -1.5290000000000001], [[1.831, 1.061], [-1.3090000000000002, -1.189]]), kink(Some(-0.059), [-1.5190000000000001, 0.501, 0.301, 0.351, 0.981], [[-1.8590000000000002, 1.341], [0.061, 0.961], [0.781, -1.0990000000000002]]))]
#[derive_grad]
fn random_2000027(mut x: Option<f64>, y: &[f64], z: &[Vec<f64>]) -> f64 {
    let mut ps1: Vec<Pair> = vec![Pair { a: (z[0][0] / 1.04), b: x.map_or((y[2] * z[0][1]).sin(), |x2| (y[1] / (1.5 + y[1] * y[1]))) }, Pair { a: z[1][1].tanh(), b: ((-0.57) * std::f64::consts::PI).sin() }];
    ps1[1] += Pair { a: (repeated(|u3, u4| z[1][0].clamp(-0.5, 0.75), apply(|u5: f64| z[1][1].max(({ let b6 = y[0]; 0.17 + b6 }).cos()), (ps1[1].a - x.unwrap_or(0.7)).tanh()), 2) * (z[1][0] + x.unwrap_or(0.7))).tanh(), b: (if let Some(x7) = x { (if x7.copysign(z[0][0]) <= x.unwrap_or(0.7).tanh().copysign(ps1[0].a.sin()) { ps1[0].a } else { y[0] }).cos() } else { (ps1[0].b + z[1][0]).tanh() }) };
    let mut h14: Shape = if z[0][1].sin() >= (if !((0.01 * (x.unwrap_or(0.7) * x.unwrap_or(0.7))) > (y[2] + x.unwrap_or(0.7)).sin()) { x.unwrap_or(0.7) } else { ps1[0].b }).cos() { Shape::Poly(vec![(if let Some(x9) = x { (ps1[0].a - ps1[1].b).tanh() } else { z[1][1].mul_add(y[1], ps1[1].a.cos()).sin() }), (0.23 * ({ let b10 = (z[0][1] + z[0][1]).sin(); (y[2] * y[0]) + b10 })), z[1][1]]) } else { Shape::At(Pair { a: (({ let b11 = z[1][0]; b11 + b11 }) / (2.5 + ({ let b12 = z[1][0]; y[1] + b12 }).tanh().sin())).cos(), b: y.windows(2).map(|w13| f64::sin(0.69)).sum::<f64>().sin() }) };
    let o15: Option<f64> = x.or(Some((h14.area() / 1.25).cos()));
    let m16: f64 = if (0.06 * (ps1[0].a * y[2])) <= y[1] {
        let mut m17: f64 = f64::max((ps1[0].a + (h14.area() + z[1][1])).sin(), ((x.unwrap_or(0.7) + y[2]) * h14.area()).cos());
        (0.10 * (((-0.49) + x.unwrap_or(0.7)) + (x.unwrap_or(0.7) + z[1][1])))
    } else {
        (o15.unwrap_or(0.7).tanh().abs() + (std::f64::consts::PI / (1.5 + y[1] * y[1]))).cos()
    };
    for i18 in (0..3).rev() {
        let f19 = |u20: f64, u21: f64| -> f64 { let b22 = y[i18].trunc().tanh(); if (0.80 * (i18 as f64)) > y[i18].asinh() { return b22; } (if !(i18 > 0) { (0.20 * (y[1] - (i18 as f64))) } else { m16.cos().min((0.6 * u20.tanh()).asin()) }).cos() };
    }
    for &e23 in y.iter() {
        let mut m26: f64 = z[0][1].min((ps1[1].b * m16).cos().to_radians());
        let m27: f64 = if f64::sin((-0.13)) < e23 {
            let mut n28: usize = 0;
            'l29: loop {
                if n28 >= 4 {
                    break;
                }
                n28 += 1;
                let o30: Option<f64> = y.iter().copied().reduce(f64::max);
            }
            ((e23 - m26) + ps1[0].b).cos()
        } else {
            let m31: f64 = if (0.25 * (m16 * e23)) <= (if f64::sin((0.56 / (2.5 + (0.25 * h14.area()).sin()))) <= (if (ps1[0].a - ps1[1].b).sin() <= (0.50 * ({ let b32 = m26; m16 + b32 })) { ps1[1].b } else { m26 }).sin() { z[1][1] } else { ps1[0].a }).sin() {
                if let Some(x33) = x {
                    let f34 = |u35: f64| (((-0.35) + y[2].copysign(u35)) + u35).tanh();
                }
                (0.25 * o15.unwrap_or(0.7))
            } else {
                (ps1[1].b.cos().copysign(o15.unwrap_or(0.7).tanh()) + (o15.unwrap_or(0.7) + (-0.31))).tanh()
            };
            (0.21 * ({ let b36 = m16.asinh(); (h14.area() / 1.85) + b36 }))
        };
        let mut o37: Option<f64> = if (m27 + m26).tanh() >= ps1[1].a.cos().tanh() { Some((0.07 * ((m26 - o15.unwrap_or(0.7)) - (0.95 * ps1[0].b)))) } else { None };
    }
    0.2 * x.unwrap_or(0.7) + -0.2 * ps1[1].b + -0.4 * m16 + 1.0 * o15.unwrap_or(0.7) + -0.5 * h14.area() + 0.3 * y[1] + (y[2].sin() + z[0][0].min(m16)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: -0.449 }), kink(Shape::Circle { r: -1.389 }))]
#[derive_grad]
fn random_2000028(x: Shape) -> f64 {
    for i1 in 0..4 {
        let mut n2: usize = 0;
        'l3: while n2 < 2 {
            let mut m4: f64 = (0.80 * (n2 as f64));
            let v5: [f64; 3] = [(f64::tanh((-0.33)) - (m4 * (-0.65))).cos(); 3];
            m4 += (((n2 as f64) / 1.56) + (m4 / (1.5 + f64::sin(0.0) * f64::sin(0.0)))).sin();
            n2 += 1;
        }
        let mut v6: Vec<f64> = Vec::with_capacity(3);
        for i7 in 0..3 {
            v6.push((x.area().cos().copysign((i7 as f64).sin()) + x.area().sin().min((0.80 * (i7 as f64)))).cos());
        }
        let mut m8: f64 = (0.39 * x.area()).sin().tanh();
    }
    if (0.25 * (if x.area().sin().rem_euclid(0.9) >= (x.area() * x.area()).tanh() { x.area() } else { x.area() })) >= (0.25 * x.area()) {
        let v9: [f64; 2] = [(x.area() - x.area()).tanh().atan2((1.5 + (0.12 * (x.area() - x.area())) * (0.12 * (x.area() - x.area())))), (((-0.67) * x.area()).sin() % 1.7)];
        for &e10 in v9.iter() {
            let mut k13: usize = 3;
            let mut v14: Vec<f64> = vec![e10, ((x.area() + x.area()) - (v9[k13 % 2] * v9[0])).tanh()];
            v14[0] = ((k13 % 4) as f64).clamp(-0.5, 0.75).abs();
            let a15 = (0.25 * ((((k13 % 4) as f64) + v9[k13 % 2]) - (e10 + ((k13 % 4) as f64))));
        }
    } else if ({ let b16 = f64::sin((-0.96)); x.area() + b16 }).cos() < (0.6 * x.area().cos().tanh()).tan() {
        let mut m17: f64 = ((x.area() - x.area()) - f64::sin(x.area()).to_radians()).sin();
        let mut p18 = Pair { a: f64::rem_euclid(((-0.96) * x.area()).cos(), 0.9), b: 1.60 };
    } else {
        for i19 in (0..2).step_by(2) {
            let mut m20: f64 = x.area().cos();
        }
        let mut m21: f64 = f64::sin(0.59).copysign(f64::cos((x.area() * x.area())));
    }
    let mut m22: f64 = (f64::max(f64::cos(x.area()), x.area().cos()) * (x.area() - 1.67)).cos();
    -0.0 * m22 + 1.4 * x.area() + apply(|u23: f64| { let b24 = (m22 - 1.36).cos(); ((if m22 >= f64::tanh((1.72 - u23)) { u23 } else { u23 }) / (2.5 + (0.25 * (m22 * u23)).sin())) * b24.sin() }, std::f64::consts::PI.min(m22))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.601, -0.329, 1.2009999999999998, 0.531], [4, 5, 4]), kink([0.931, -0.149, -1.7690000000000001, -0.219, 1.9409999999999998], [0, 2, 3]))]
#[derive_grad]
fn random_2000029(x: &Vec<f64>, y: &[usize]) -> f64 {
    let mut h1: Shape = Shape::Circle { r: 0.0 };
    let mut v2: Vec<f64> = Vec::with_capacity(3);
    for i3 in 0..3 {
        v2.push((f64::tanh(0.39) / 1.56));
    }
    let a4: f64 = (-0.83);
    let mut m6: f64 = v2.iter().map(|e5| a4.abs()).sum::<f64>().tanh();
    let a11: f64 = match &h1 { Shape::At(Pair { a: x7, .. }) => v2[1], Shape::Circle { r: x9 } => m6, _ => x[y[1] % 3] };
    if let Shape::Poly(x12) = &h1 {
        let o14: Option<f64> = x12.iter().copied().reduce(f64::max);
    }
    let mut v15: Vec<f64> = x.iter().map(|e16| f64::sin(0.37)).collect();
    m6 += (0.07 * (if f64::cos((v15[0] * 0.96)) <= v15[y[2] % 3].cos().powi(4) { (a11 * x[y[0] % 3]) } else { x[2].min(x[1]) }));
    1.0 * x[y[0] % 3] + 0.3 * v2[y[2] % 3] + 0.5 * v15[0] + 1.1 * a4 + 0.5 * m6 + v15[0]
}
