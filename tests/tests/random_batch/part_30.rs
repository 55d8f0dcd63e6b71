//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 0.731, b: -0.019 } }), kink(Shape::At { 0: Pair { a: 1.531, b: -0.279 } }))]
#[derive_grad]
fn random_2000300(x: Shape) -> Vec<f64> {
    let mut v1: Vec<f64> = vec![(x.area().cos().abs() - (1.3 + x.area().tanh() * x.area().tanh()).powf(f64::sin(x.area()).tanh())).cos(), (-(0.1 + (x.area() - x.area()).cos() * (x.area() - x.area()).cos())).exp(), (2f64 - x.area().cos().clamp(-0.5, 0.75))];
    let mut n2: usize = 0;
    while n2 < 3 {
        v1[0] += (repeated(|u3, u4| { let b5 = u4.cos(); ((u3 + u3) * (n2 as f64)).cos() * b5.sin() }, (1.2 + (0.50 * x.area()) * (0.50 * x.area())).recip(), n2 % 4) + v1[n2]).tanh();
        let mut n6: usize = 0;
        loop {
            if n6 >= 0 {
                break;
            }
            n6 += 1;
            let o7: Option<f64> = checked(((n6 as f64) * v1[1]).sin().abs());
            let mut p9 = Model { w: [v1.iter().map(|e8| ((*e8) * (*e8)).sin()).sum::<f64>().sin(), o7.unwrap_or(0.7).sin(), (2f64 + ((n6 as f64) * 1.73)).cos()], at: Pair { a: (0.22 * ((if ((n6 as f64) / (2.5 + x.area().sin().sin())).cos() <= (0.25 * x.area()) { x.area() } else { v1[n6 % 3] }) - 0.40)), b: ((-0.65) + x.area()).tanh() }, rate: ((0.25 * x.area()).max(o7.unwrap_or(0.7).tanh()) * (if x.area().sin().rem_euclid(0.9) <= (0.25 * o7.unwrap_or(0.7)) { 2f64 } else { 1.35 })).tanh(), k: 1 };
        }
        n2 += 1;
    }
    let f10 = |u11: f64| -> f64 { let b12 = u11.to_radians(); if (0.38 + u11).sin() > (0.50 * u11.hypot(u11)) { return b12; } (0.50 * (if u11.tanh() < (u11 / 1.52) { f64::sin(1.80).min(u11) } else { (u11 + u11) })) };
    let mut g13: [[f64; 2]; 2] = [[((0.50 + f10((if f64::tanh((f10((f10((0.30 * v1[2]).rem_euclid(0.9)) + x.area()).sin()) + 1.52)) < f64::sin((-0.01)).max(v1[1]) { x.area() } else { f10((x.area() - x.area()).cos()) }).tanh())) * x.area().sin().max((0.25 * x.area()))).cos(), 0.5], [0.25, ((f64::sin(0.28) % 1.7) / (2.5 + (v1[1] * 1.64).cos().sin()))]];
    let o15: Option<f64> = if v1[0] < (-g13[1][1]) && ((-0.19) - f10(g13[1][1])).tanh() > f64::tanh(0.0) { Some(((if (0.25 * (x.area() / (1.5 + (0.25 * x.area()) * (0.25 * x.area())))) >= std::f64::consts::PI.sin() { std::f64::consts::PI } else { g13[0][1] }) / (2.5 + (f10((v1[1].tanh() % 1.7)) + f10(({ let b14 = f64::sin((-0.66)); g13[1][0] + b14 }).cos())).tanh().sin()))) } else { None };
    if let Some(e16) = v1.first() {
        let mut m17: f64 = ((g13[1][0] + (*e16)) - ((-0.95) + g13[1][1])).cos();
    }
    match &x { Shape::Rect(x18, y19) => {
        let mut m20: f64 = (*y19);
    } Shape::Poly(x21) => {
        let mut m23: f64 = (0.08 * ((o15.unwrap_or(0.7) * 1.22) + (f10((g13[1][0] * o15.unwrap_or(0.7)).tanh()) + f10(f64::tanh(f10(x21[2].hypot(o15.unwrap_or(0.7).sin()).cos())).exp()))));
    } Shape::At(x24) => {
        let mut m26: f64 = (g13[0][1] * v1[0]).tanh().atan();
    } _ => {
        let mut m27: f64 = f64::rem_euclid((0.07 * o15.unwrap_or(0.7)), 0.9);
    } }
    vec![0.8 * v1[2] + 0.4 * x.area() + 0.9 * g13[1][1] + 1.2 * f10(o15.unwrap_or(apply(f10, (0.20 * (o15.unwrap_or(0.7) + v1[1]))))) + 0.8 * o15.unwrap_or(0.7) + (f10((g13[1][1] - v1[0]).sin()) + v1[0]).cos().floor(), 0.3 * v1[2] + 0.7 * g13[0][1] + -0.5 * f10(v1[1].atan2((1.5 + g13[1][0] * g13[1][0]))) + 0.0 * x.area() + 1.0 * o15.unwrap_or(0.7) + (x.area() + x.area()).cos().asinh(), 0.9 * v1[2] + 1.3 * f10(x.area().sin().asinh()) + 0.6 * o15.unwrap_or(0.7) + -0.1 * x.area() + 0.4 * g13[0][0] + (0.33 * (f10((0.50 * (-f10(1.69)))) - v1[0]))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.199, -0.039, 1.861, -0.699, -1.2790000000000001], -1.1090000000000002), kink([-0.189, -1.719, -1.159, 1.4909999999999999], -0.789))]
#[derive_grad(wrt(x))]
fn random_2000301(x: &Vec<f64>, y: &f64) -> Vec<f64> {
    let mut ps1: [Pair; 2] = [Pair { a: ((-0.19) + (if f64::abs((-0.35)) < (0.25 * ((*y) * (*y))) { x[1] } else { x[0] })).cos(), b: x[1] }, Pair { a: ((*y) * (*y)).sin().floor(), b: (0.0 - (*y)).sin() }];
    if x[1].max(ps1[0].b.sin()) <= (0.12 * (ps1[1].a + ps1[0].b)) {
        let mut h3: Shape = Shape::Rect((*y), ({ let b2 = (*y); ps1[0].a + b2 }).tanh());
    }
    let mut v4: [f64; 3] = [(ps1[0].a * x[0]).sin().cos(); 3];
    for i5 in 0..1 {
        let mut h6: Shape = Shape::Circle { r: (((i5 as f64) * ps1[1].a) * (1.2 + ps1[i5].b.cos() * ps1[i5].b.cos()).sqrt()).sin() };
        let mut m7: f64 = f64::cos(h6.area());
        v4[i5] = (*y);
        m7 *= f64::sin(1.98);
    }
    for i8 in (0..x.len()).step_by(1) {
        if i8 % 2 == 0 {
            for i9 in (0..x.len()).rev() {
                let mut p10: Two = Two(((-ps1[1].a) + (i8 as f64).abs()).sin(), x[x.len() - 1 - i9]);
                let h13: Shape = if i8 != 2 { Shape::Point } else { Shape::Rect(repeated(|u11, u12| (0.50 * (if !(i8 % 2 == 0) { (u11 + x[(i8 + 1) % x.len()]) } else { (-0.81) })), 1.23, i9 % 4).to_radians(), (v4[i8 % 3] * (*y)).cos()) };
            }
            if (0.95 * std::f64::consts::PI.ceil()) < (0.22 * (*y).mul_add(v4[2], 1.13)) && i8 != 3 {
                let mut k14: usize = 0;
            } else {
                let mut m15: f64 = (*y);
                m15 = m15 - (0.57 * (-(0.0 + 0.88)));
            }
        }
        let mut k16: usize = 0;
        v4.swap(1, 0);
        let mut o17: Option<f64> = None;
    }
    let mut v18: Vec<f64> = x.iter().map(|e19| f64::powf((1.3 + f64::cos(ps1[0].b) * f64::cos(ps1[0].b)), v4[0].tanh()).cos()).collect();
    let mut v20: Vec<f64> = v18.iter().map(|e21| (v4[2] - (*y)).fract()).collect();
    for i22 in (1..=4).rev() {
        let mut m24: f64 = (({ let b23 = v4[i22 % 3]; v20[i22 % 3] + b23 }) / 1.43).tanh();
    }
    vec![1.3 * x[1] + 0.3 * ps1[0].b + 0.1 * v4[1] + -0.2 * (*y) + 1.4 * v20[0] + 1.4 * v18[0] + ((0.30 * (*y)) % 1.7), 1.3 * v20[0] + 0.8 * x[1] + 0.9 * v4[1] + 0.9 * ps1[1].b + -0.0 * v18[0] + 0.1 * (*y) + (((*y) + v18[0]) - (v4[2] - v20[0])).cos(), 0.0 * ps1[1].b + -0.1 * v18[1] + -0.3 * v4[1] + 1.1 * v20[1] + 0.5 * (*y) + 0.4 * x[2] + v18[2].cos().rem_euclid(0.9)]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.149, [-0.379, -1.689, 1.081, 0.491, 0.821], [[-1.179, -0.159], [0.401, 1.9609999999999999], [-0.028999999999999998, 1.6609999999999998]], [[-0.869, -1.3190000000000002], [1.011, 0.881]]), kink(0.261, [-1.129, 0.971, 1.861, -0.019, 1.611], [[-0.019, -0.599], [1.9009999999999998, 0.561], [1.601, -1.719]], [[-1.459, -1.5990000000000002], [-0.699, 0.381]]))]
#[derive_grad]
fn random_2000302(x: f64, y: &[f64], z: &[Vec<f64>], w: [[f64; 2]; 2]) -> (f64, f64) {
    if (if (1.3 + y[2] * y[2]).powf(y[0].tanh()).cos() > w[1][0] { w[1][1] } else { x }) < 1.58 {
        'l2: for i1 in (0..0).rev() {
            let mut p3 = Model { w: [(w[i1][i1] - std::f64::consts::PI).sin().copysign((0.80 * ((i1 as f64) / 1.75))), (f64::sin(1.41).atan2((1.5 + y[2] * y[2])) - (x - y[2])).cos(), (w[1][i1] + (if f64::cos(0.97).rem_euclid(0.9) <= ((i1 as f64) + w[1][1]).tanh() { x } else { z[1][i1] })).sin()], at: Pair { a: f64::sin(((-0.19) / (1.5 + f64::sin(0.25) * f64::sin(0.25)))).rem_euclid(0.9), b: (0.44 * ((i1 as f64) - w[i1][i1])) }, rate: (z[0][0] * w[i1][i1]).cos().fract(), k: 2 };
            let a4 = p3.step(&Pair { a: (f64::tanh((-0.98)) % 1.7).atan(), b: (0.50 * (w[1][1] + x)) }).tanh();
        }
        let mut m5: f64 = w[0][0].tanh();
        let mut p6 = Pair { a: ((w[1][1] / (2.5 + m5.sin())) / 1.22), b: w[1][1].atan2((1.5 + w[0][1] * w[0][1])) };
    }
    let t10: (f64, f64) = (((w[0][0] * w[0][1]) / 1.21).sin(), ({ let b8 = y.iter().chain(y.iter()).map(|e7| z[0][1]).sum::<f64>().sin(); ({ let b9 = z[1][1]; z[0][1] + b9 }) + b8 }).sin());
    for i11 in 0..y.len() {
        let mut v12: [f64; 3] = [f64::tanh(((x * y[2]) * f64::to_radians((-0.76)))), x, ({ let b13 = t10.1.sin(); t10.0.sin() + b13 })];
        let mut p14 = Two(f64::log2((1.2 + (-0.27) * (-0.27))).asinh(), (x / 1.40));
        let d15: f64;
        if f64::sin((-0.76)) > v12.iter().copied().map(|e16| f64::sin((e16 * v12[0]))).map(|e17| (0.25 * (p14.0 - p14.1))).sum::<f64>().cos() || i11 > 1 {
            d15 = ((-t10.1) / (2.5 + (v12[i11 % 3] * 0.81).sin().sin()));
        } else {
            d15 = (i11 as f64).tanh();
        }
    }
    let mut n18: usize = 0;
    while n18 < 4 && (t10.1 > y[0].atan() && x > x) {
        n18 += 1;
        {
            let s19 = &y[..];
            let a20 = (if n18 > 0 { (if !(n18 % 2 == 0) { z[1][n18 % 2] } else { x }) } else { (t10.0 * z[1][0]) }).sin();
        }
    }
    if f64::atan2(x, (1.5 + t10.0 * t10.0)) < z[1][0].max(t10.0) {
        if y[1].cos() >= (0.0 - w[0][1]).tanh() {
            return (1.2 * y[1] + 1.5 * x + -0.4 * w[1][1] + 1.5 * t10.0 * t10.1.sin() + 1.2 * z[1][1] + (if z[0][0].clamp(-0.5, 0.75) >= t10.1.abs() { y[1] } else { (t10.1 / (2.5 + f64::sin(1.85).sin())) }), 0.6 * y[1] + 1.3 * w[0][0] + -0.1 * t10.0 * t10.1.sin() + -0.1 * x + 0.9 * z[0][1] + (0.40 * ((t10.1 / 1.20) - sum_of(|u21: f64| f64::sin(((x - 0.93) / (1.5 + x * x))), &y[..]))));
        }
        {
            let s22 = &y[..2];
            let mut h24: Shape = if (0.25 * (x * y[2])) <= f64::sin(1.68).max(y[0]) { Shape::At(Pair { a: (w[0][1] + (std::f64::consts::PI + w[0][1])).cos(), b: (s22[1] * x).tanh() }) } else { Shape::Circle { r: (({ let b23 = s22[1]; w[1][0] + b23 }).sin() % 1.7) } };
        }
        {
            let s25 = &y[..2];
            let (s26, c27) = y[0].sin_cos();
            let mut o28: Option<f64> = if (s25[0] / (1.5 + t10.0 * t10.0)) <= (s25[1] * y[2]).tanh() { Some((x * s25[0]).sin().copysign((s26 / (1.5 + c27 * c27)))) } else { None };
            let v29: [f64; 4] = [((c27 + y[0]) * f64::sin(o28.unwrap_or(0.7)).atan()).sin(), s25[1], w[1][0], (0.04 * ((if (t10.1 - w[0][0]).tanh() <= y.iter().fold((0.24 * f64::floor(x)), |s30: f64, e31| (s30 * t10.1).sin()) { 1.57 } else { o28.unwrap_or(0.7) }) * (0.62 + t10.1)))];
        }
    } else {
        {
            let s32 = &y[1..];
            let mut m33: f64 = f64::abs(0.0);
        }
    }
    (1.3 * y[1] + 0.3 * z[1][0] + -0.3 * x + 1.3 * t10.0 * t10.1.sin() + 0.1 * w[0][0] + (0.0 * y[0]).cos(), 0.8 * z[1][1] + 0.5 * t10.0 * t10.1.sin() + -0.1 * w[1][1] + 1.3 * x + 0.1 * y[2] + (0.28 * ((t10.0 + (-0.75)) - (w[1][0] - z[0][1]))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.541, b: -1.0290000000000001 }), kink(Pair { a: -1.7990000000000002, b: -0.489 }))]
#[derive_grad]
fn random_2000303(x: Pair) -> f64 {
    let o1: Option<f64> = if f64::cos((x.size() + x.b)) <= (x.a * x.b).tanh() { Some(((x.size() / 1.14) - (x.a * x.a)).sin()) } else { None };
    let mut v2: [f64; 2] = [(x.b + x.a).cos(), (x.a.sin() - f64::sin((0.50 * o1.unwrap_or(0.7))))];
    for (i4, e3) in v2.iter_mut().enumerate() {
        *e3 /= 1.2 + (1.2 + (0.47 * (1.3 + x.b * x.b).powf(x.a.tanh())) * (0.47 * (1.3 + x.b * x.b).powf(x.a.tanh()))).log2().abs();
        let (s5, c6) = (if f64::sin(0.0) <= o1.unwrap_or(0.7).tanh().tanh() { x.a } else { ((0.50 * o1.unwrap_or(0.7)).cos() * ((i4 as f64) - o1.unwrap_or(0.7))) }).cos().sin_cos();
        let a10 = ((0.6 * s5.tanh()).asin().sin() - (repeated(|u7: f64, u8: f64| (0..4).step_by(2).map(|i9| f64::sin(1.47)).sum::<f64>().fract(), (0.40 * ((i4 as f64) + (i4 as f64))), i4 % 4) / (1.5 + (s5 + 1.51).cos() * (s5 + 1.51).cos())));
    }
    for i11 in 0..v2.len() {
        let mut v12 = v2.to_vec();
        for i13 in (i11 % 3..4).rev() {
            let mut h14: Shape = if (o1.unwrap_or(0.7) * o1.unwrap_or(0.7)).tanh() <= (o1.unwrap_or(0.7) + 0.87).cos() { Shape::Circle { r: (0.36 * (f64::hypot(x.b, 1.24) - (0.25 * o1.unwrap_or(0.7)).hypot(x.size().sin()))) } } else { Shape::Poly(vec![((x.a + (-0.47)) * f64::sin(0.14).max(v12[0])).cos(), v12[0], v12[1]]) };
            let Pair { a: x15, b: y16 } = Pair { a: f64::cos(o1.unwrap_or(0.7)), b: (std::f64::consts::PI - h14.area()).cos() };
            v12.push(f64::sin(0.33).powi(3));
        }
    }
    let (s17, c18) = f64::cos(((x.b + x.b) + x.a.sin().exp())).max(x.a).sin_cos();
    v2.swap(1, 0);
    if (o1.unwrap_or(0.7) / (2.5 + o1.unwrap_or(0.7).cos().sin())).sin() < o1.unwrap_or(0.7).tanh().asinh() {
        for (i21, e19) in v2.iter().enumerate() {
            let t22: (f64, f64) = (((o1.unwrap_or(0.7) + v2[1]) / 1.86).tanh().copysign(((c18 + v2[v2.len() - 1 - i21]) + s17.abs()).tanh()), (0.05 * (((i21 as f64) * s17) * v2[1].abs())).min((-(0.1 + x.b * x.b)).exp().copysign((if f64::sin(s17).rem_euclid(0.9) < (x.size() + s17).sin() { o1.unwrap_or(0.7) } else { x.a }).cos())));
        }
        'l24: for i23 in (0..1).step_by(1) {
            let h25: Shape = Shape::Circle { r: ((1.02 / (2.5 + x.size().cos().sin())) / 1.44) };
        }
    } else {
        let mut m26: f64 = ((c18.sin() + (c18 - c18)) * ((x * f64::cos((o1.unwrap_or(0.7) / (1.5 + x.b * x.b))))).b).tanh();
    }
    0.8 * c18 + 0.2 * x.a + 0.1 * o1.unwrap_or(0.7) + 1.3 * x.b + -0.4 * s17 + 1.2 * v2[0] + f64::sin(c18.atan()).rem_euclid(0.9)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: 1.4509999999999998 }, [Pair { a: 0.201, b: 0.111 }, Pair { a: -0.989, b: 1.081 }, Pair { a: -1.689, b: 0.051000000000000004 }], 0.291), kink(Shape::Point {  }, [Pair { a: -0.339, b: -0.379 }, Pair { a: 1.521, b: 0.481 }, Pair { a: -0.809, b: 1.2109999999999999 }], -0.589))]
#[derive_grad(wrt(z))]
fn random_2000304(x: &mut Shape, y: &[Pair], mut z: f64) -> f64 {
    match &mut *x { Shape::Circle { r: x1 } if z > y[0].a.tanh().mul_add((*x1), y[1].a.tanh()).tanh() => {
        z += (y[0].b / (1.5 + z * z)).sin().asinh().sin();
        if (y[1].b * (*x1)).cos() <= (*x1) || (z - 2f64).tanh() <= (z - z).tanh() {
            let mut v3: [f64; 4] = [(y[1].a.sin().min(y[1].b.tanh()) / (1.5 + ((*x1) * z).sin() * ((*x1) * z).sin())), f64::tanh(y[1].a).max(y[0].a.tanh().tanh()), f64::sin(1.88).max((z * 1.41).tanh()), (0.11 * ((y[1].a / (2.5 + y[0].b.cos().sin())) * (*x1).tanh().powi(4)))];
        }
        if y[0].a.sin().hypot((-0.46)) < z.sin().powi(3) {
            let p4: Pair = Pair { a: (0.01 * (if f64::sin(0.95) <= (z + (*x1)).cos() { (y[1].a / (2.5 + z.sin())) } else { (y[0].a * y[1].a) })), b: (z - (*x1)).cos() };
        }
    } Shape::Rect(x5, y6) => {
        *x5 *= apply(|u7| (if z <= ({ let b8 = y[0].a.tanh(); y[1].b + b8 }).cos() { z } else { std::f64::consts::PI }).cos().rem_euclid(0.9), ((*x5) - (*y6)).tanh()).sin();
        for i9 in 0..4 {
            for i10 in i9 % 3..4 {
                let o11: Option<f64> = if i9 % 2 == 0 { Some((-0.37)) } else { None };
                let mut m12: f64 = y[i10 % 2].a.cos();
                let mut k13: usize = 1;
            }
            let mut o14: Option<f64> = if (0.66 * (1.24 - z)) < ((i9 as f64) * y[0].b).cos() { Some((0.66 * ((*y6).cos() - (i9 as f64)))) } else { None };
        }
        let mut k15: usize = 1;
    } _ => {
        let mut ps16: Vec<Pair> = vec![Pair { a: f64::sinh((y[0].a + z).cos().sin()), b: (z * z).cos() }, Pair { a: f64::sin((f64::max(z, z) - (1.50 * z))), b: z }];
    } }
    let mut m17: f64 = (x.area().cos().copysign(z) * (z * x.area())).cos();
    let mut v18: Vec<f64> = vec![z.min((0.20 * (x.area() - m17))), z.abs()];
    let p20 = Pair { a: ((y[0].b / 1.86) + m17).sin(), b: ({ let b19 = z; z + b19 }).tanh() };
    let d21: f64;
    if p20.b.tanh() < f64::sin(1.89).max(v18[1]) {
        z /= 1.2 + (p20.a - z).cos().abs();
        d21 = v18[0];
    } else {
        d21 = ((z * m17) + (m17 + p20.a)).sin();
    }
    1.5 * m17 + -0.0 * x.area() + 0.3 * v18[0] + 1.4 * p20.a + 0.6 * z + 1.5 * d21 + ((y[1].a.tanh() % 1.7) + f64::min((0.25 * x.area()), (0.25 * p20.size()))).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([2, 3, 0], [0.021, 0.631, -0.169, 1.371], [[-1.659, -0.769], [1.9609999999999999, -0.019]]), kink([3, 6, 1], [-1.1190000000000002, -0.599, -1.8190000000000002, -0.959, -0.929], [[-0.079, -0.319], [1.9709999999999999, 1.7209999999999999]]))]
#[derive_grad]
fn random_2000305(x: &[usize], y: &[f64], z: [[f64; 2]; 2]) -> Pair {
    if ({ let b1 = y[1]; y[x[0] % 3] + b1 }).tanh() < z[1][x[1] % 2] {
        {
            let s2 = &y[1..];
            let mut ps3: [Pair; 3] = [Pair { a: (f64::sin(1.72).max(0.02) * (1.74 + z[1][x[1] % 2])).cos(), b: z[x[2] % 2][0].fract() }; 3];
            ps3[x[1] % 2] += Pair { a: f64::sin((s2.iter().take(2).map(|&e4| y[0]).sum::<f64>() * (ps3[1].b + z[0][x[1] % 2]))), b: (ps3[x[2] % 2].b * z[0][x[1] % 2]).tanh() };
            let mut p5 = Model { w: [(1.36 * s2[0]).tanh().min(f64::sin((-0.04)).max((-0.24))), 1.38, f64::sin((0.6 * s2[1].sin()).tan())], at: Pair { a: z[x[0] % 2][x[2] % 2].max(f64::exp((-(0.1 + 1.03 * 1.03)))), b: (0.06 * (ps3[x[0] % 2].b * y[2])) }, rate: (((-0.97) / (2.5 + f64::cos(ps3[1].b).sin())) + (-(0.1 + y[1] * y[1])).exp()), k: 0 };
        }
        let mut ps6: [Pair; 2] = [Pair { a: (z[x[0] % 2][x[0] % 2].trunc() + ((0.30 * y[2]) % 1.7)).tanh(), b: (0.66 * ((-0.63) + z[0][x[2] % 2])) }, Pair { a: ((y[2] - y[x[0] % 3]) / 1.87).sin(), b: ((-0.05) / (2.5 + f64::sin(f64::sin(1.76)))) }];
    } else {
        let mut m7: f64 = (z[x[0] % 2][0].atan() / 1.23);
    }
    Pair { a: 1.4 * z[x[2] % 2][1] + 0.5 * y[x[0] % 3] + (1.2 + f64::max(f64::sin(0.61), z[x[2] % 2][x[0] % 2]) * f64::max(f64::sin(0.61), z[x[2] % 2][x[0] % 2])).sqrt(), b: 0.6 * z[x[1] % 2][0] + 0.8 * y[x[0] % 3] + (y[0].sin() % 1.7) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.701, b: -1.2890000000000001 }, k: 0, rate: -1.379, w: [-1.939, 0.811, -1.939] }), kink(Model { at: Pair { a: -1.939, b: -1.8490000000000002 }, k: 0, rate: 0.971, w: [1.101, -1.219, 0.571] }))]
#[derive_grad]
fn random_2000306(x: Model) -> f64 {
    let mut p1: Pair = (if (x.rate * x.rate).sin() >= (x.at.size() + x.at.size()).tanh() || x.k != 0 { x.at } else { (Pair { a: (-(0.1 + x.predict(0.3).tanh() * x.predict(0.3).tanh())).exp().abs(), b: x.at.b.sin() }) });
    let mut p2 = Model { at: (p1 + p1), ..x.clone() };
    let o3: Option<f64> = x.w.get(x.k).copied();
    for e4 in p2.w.iter().skip(1) {
        let d7: f64;
        if x.k % 2 == 0 {
            let v8: Vec<f64> = vec![(x.at.size() + 0.71).tanh(), ((-(0.1 + p2.predict(0.3).sin() * p2.predict(0.3).sin())).exp() * (p2.w[x.k] * x.w[x.k])).sin(), ((x.at.b * p2.at.size()) - p1.a.tanh().powi(1)).cos()];
            d7 = ((x.at.a + p1.b) - x.w[p2.k % 3].cos()).sin();
        } else {
            p2.at.a -= (0.00 * ((p2.predict(0.3) / (2.5 + (0.25 * p1.size()).sin())) * (p1.b * p1.b)));
            d7 = (x.rate.min(x.at.b) + p2.predict(0.3)).tanh();
        }
    }
    0.2 * x.w[0] + 0.5 * p2.at.a + 0.2 * p1.a + 0.7 * p1.size() + -0.4 * p1.b + f64::cosh((p2.at.b * std::f64::consts::PI).sin().sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.979, 1.111, 0.711], Model { at: Pair { a: 1.4709999999999999, b: 1.851 }, k: 1, rate: 0.331, w: [-0.979, -1.749, 0.721] }, [1.4909999999999999, -1.7890000000000001, 1.831]), kink([-0.519, -1.469, -0.369, -1.129], Model { at: Pair { a: -1.5390000000000001, b: 0.201 }, k: 0, rate: 0.761, w: [-0.189, -1.469, 0.471] }, [1.811, -0.379, 0.901, -1.3190000000000002, -1.7890000000000001]))]
#[derive_grad]
fn random_2000307(mut x: Vec<f64>, y: &Model, z: &Vec<f64>) -> f64 {
    for e1 in x.iter_mut().rev() {
        *e1 -= f64::tanh((y.at.size() + ((0.50 * y.at.size()).asinh() - ({ let b5 = z[y.k]; 0.65 + b5 }))));
        let mut v3: [f64; 2] = [(f64::to_radians(1.13) - (y.predict(0.3) - (*e1))).tanh(); 2];
        let a4: f64 = y.w[1];
    }
    for e6 in x.iter_mut() {
        *e6 = (0.36 * ((*e6) - (1.13 + y.at.size()))).sin();
        let f8 = |u9: f64| (0.20 * ((std::f64::consts::PI - (y.at.b * y.at.a)) / (2.5 + (1.98 * u9).abs().sin().sin())));
    }
    let a10 = (0.20 * ((y.w[y.k] - y.at.a.sin()) * f64::max((y.predict(0.3) + y.at.b).tanh(), z[y.k])));
    let mut m11: f64 = y.at.b;
    let flag12 = (m11 + y.at.b).sin() < (y.rate * y.w[1]).sin();
    let (s13, c14) = (0.26 * ((x[y.k].cos() - (z[y.k] - 0.08)) - (if (f64::sin(0.63) % 1.7) < y.rate.sin() { (f64::sin(0.68) % 1.7) } else { y.w[y.k].hypot(y.rate) }))).sin_cos();
    let flag15 = flag12;
    1.1 * z[0] + 1.4 * y.at.a + 0.2 * y.at.b + -0.1 * y.w[1] + -0.4 * y.predict(0.3) + (-y.predict(0.3).tanh().tanh())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.431, 0.971, -1.6090000000000002], Model { at: Pair { a: 0.761, b: 0.691 }, k: 1, rate: 1.621, w: [0.591, 0.051000000000000004, 1.101] }, Pair { a: 1.2009999999999998, b: -0.359 }, [Pair { a: -0.799, b: -1.1190000000000002 }, Pair { a: -0.319, b: -0.089 }, Pair { a: 0.581, b: -1.729 }]), kink([1.4209999999999998, -0.959, 1.591], Model { at: Pair { a: -1.8190000000000002, b: -1.699 }, k: 0, rate: -1.2990000000000002, w: [1.861, 0.541, -1.889] }, Pair { a: -0.069, b: -0.619 }, [Pair { a: -1.3090000000000002, b: -1.3390000000000002 }, Pair { a: -0.689, b: 0.731 }, Pair { a: 1.9309999999999998, b: 1.281 }]))]
#[derive_grad]
fn random_2000308(x: &[f64], y: &Model, z: Pair, w: &[Pair]) -> f64 {
    if (if ({ let b1 = y.rate; z.b + b1 }).tanh() <= w[1].a.cos() || y.k != 2 { y.at.b } else { z.a }) <= (0.84 - y.at.a).sin() {
        if y.w[2].hypot(z.b).cos() <= (y.predict(0.3) - 0.16).cos() {
            return 1.2 * z.b + 0.8 * y.at.size() + 1.0 * x[y.k] + 0.5 * y.w[y.k] + 0.7 * z.a + z.b;
        }
        for e2 in y.w.iter().skip(1) {
            let &Model { at: x5, rate: y6, .. } = &*y;
        }
    }
    let mut v7 = y.w.to_vec();
    0.4 * z.a + 1.0 * y.w[0] + -0.1 * y.predict(0.3) + -0.0 * z.size() + -0.5 * x[y.k] + 0.8 * v7[0] + (sum_of(|u8: f64| w[y.k % 2].b.tanh(), &y.w[..]) / 1.35).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.101, -1.899], [-0.399, -0.839]]), kink([[-0.429, 1.071], [-1.8390000000000002, 1.851]]))]
#[derive_grad]
fn random_2000309(x: [[f64; 2]; 2]) -> Pair {
    let mut k1: usize = 0;
    let mut v2: Vec<f64> = Vec::new();
    for i3 in 0..2 {
        v2.push((if k1 > 2 { 2f64 } else { f64::tanh((-0.77)) }));
    }
    v2[0] += f64::cos(f64::sin((v2[1] * x[0][k1 % 2])));
    let mut ps4: [Pair; 2] = [Pair { a: ((k1 % 4) as f64), b: x[k1 % 2][0] }, Pair { a: ((x[k1 % 2][k1 % 2] - x[k1 % 2][0]).cos() % 1.7), b: (0.66 * (x[k1 % 2][1] - 0.92)) }];
    Pair { a: -0.3 * x[k1 % 2][0] + 0.2 * v2[0] + 0.3 * ps4[1].b + (v2[k1 % 2] * x[1][1]).tanh().sin(), b: 1.2 * v2[k1 % 2] + 0.2 * ps4[0].a + 0.1 * x[k1 % 2][k1 % 2] + ((2f64 + ps4[k1 % 2].b) + x[1][k1 % 2]).tanh() }
}
