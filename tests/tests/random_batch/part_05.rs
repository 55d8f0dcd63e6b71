//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 0.551, b: -0.639 } }, Data { items: vec![-0.859, -1.7590000000000001, 1.111], pairs: vec![Pair { a: -1.3290000000000002, b: -0.139 }, Pair { a: 0.951, b: 1.4209999999999998 }], scale: 1.071 }), kink(Shape::Poly { 0: vec![-0.429, -0.729, 1.841] }, Data { items: vec![1.551, 1.4409999999999998, 0.021], pairs: vec![Pair { a: -0.389, b: 1.7409999999999999 }, Pair { a: 0.811, b: 1.9709999999999999 }], scale: 1.6709999999999998 }))]
#[derive_grad(wrt(x, y))]
fn random_2000050(x: &mut Shape, y: &mut Data) -> f64 {
    let mut n1: usize = 0;
    loop {
        if n1 >= 4 {
            break;
        }
        n1 += 1;
        let p3: Pair = Pair { a: (0.6 * ((-0.13) - (y.scale * y.pairs[1].b)).tanh().tanh()).atanh(), b: y.items.iter().skip(1).map(|&e2| y.pairs[n1 % 2].b.tanh()).sum::<f64>().cos() };
        let mut v4: [f64; 4] = [y.items[n1 % 3]; 4];
        y.pairs.swap(0, 1);
    }
    'l6: for i5 in 0..y.items.len() {
        let mut k7: usize = 0;
    }
    let a8: f64 = (-(0.1 + y.scale * y.scale)).exp().max((y.scale + (y.scale * y.pairs[1].b)).sin());
    *y = Data { scale: f64::atan((y.scale * a8).sin()), ..y.clone() };
    y.scale /= 1.2 + (y.scale * y.pairs[1].b).cos().fract().abs();
    y.pairs[0].scale(a8);
    y.scale += (y.scale + f64::sin((y.scale * y.pairs[1].b).sin())).sin();
    0.5 * y.scale + -0.3 * y.pairs[1].b + -0.5 * a8 + 1.2 * x.area() + 0.4 * y.items[2] + -0.3 * (y.scale * y.pairs[1].b) + y.items[1].clamp(-0.5, 0.75).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.439, -1.679, -1.209, -1.239], [1.781, -1.969, 0.341], [-0.669, -0.519, -0.059]), kink([0.811, -1.199, -0.809, -0.659, 1.511], [0.121, 0.291, 0.121], [0.111, 1.821, 0.811]))]
#[derive_grad]
fn random_2000051(x: &mut [f64], y: &mut [f64; 3], z: &[f64; 3]) -> [f64; 2] {
    let mut m2: f64 = (1.2 + y[2].sin() * y[2].sin()).ln().max(z.iter().map(|e1| (y[1] / (1.5 + (*e1) * (*e1)))).sum::<f64>().sin());
    {
        let (l3, r4) = y.split_at_mut(1);
        l3[0] = l3[0] - (0.30 * z[0]);
        r4[0] -= (((l3[0] + x[2]) - sum_of(|u5| (u5 / (1.5 + l3[0].max(u5) * l3[0].max(u5))), &r4[..])) - (-0.36)).cos();
        l3[0] += 0.5 * r4[0];
    }
    let a6 = (0.20 * (((z[0] + z[0]) + (x[2] + y[0])) + (m2.max(m2) / 1.89)));
    if (y[1] + y[1]).sin() >= (0.50 * (1.81 * y[2])) {
        return [1.3 * y[1] + 0.5 * a6 + 1.3 * x[0] + -0.1 * m2 + -0.4 * z[0] + (y.iter().copied().take(1).map(|e7| z[1]).sum::<f64>() - (a6 * m2)).sin(), 0.9 * y[0] + 1.3 * z[1] + 0.1 * a6 + -0.1 * x[0] + 1.1 * m2 + z[2].clamp(-0.5, 0.75)];
    }
    for (i9, e8) in y.iter_mut().enumerate() {
        *e8 = std::f64::consts::PI;
        let mut h11: Shape = if (z[i9 % 3].tanh() % 1.7) >= ({ let b10 = a6; m2 + b10 }).tanh() { Shape::Poly(vec![(1.72 * z[i9 % 3]).sin().max(((*e8) / (1.5 + (*e8) * (*e8)))), (0.25 * (m2.min((i9 as f64).sin()) * m2.abs())), (z[2].cos().powi(3) - (m2 * (i9 as f64))).cos()]) } else { Shape::Poly(vec![(((*e8) * z[2]) - m2).sin(), x[i9 % 3], f64::cos((if !(i9 > 1) { 2f64 } else { (-0.14) }))]) };
        let t12: (f64, f64) = ((((m2 - (*e8)) + (1.3 + a6 * a6).powf(f64::tanh((0.25 * h11.area())))) + a6.sin()).tanh(), (f64::copysign(((i9 as f64) - a6).tanh(), f64::atan(1.53)) - (a6 + 1.39)).cos());
        {
            let r13 = &mut m2;
            *r13 = (*r13) + (*e8).mul_add(f64::tanh((x[i9 % 3] / (2.5 + h11.area().cos().sin()))), ((if i9 > 1 { (*r13) } else { (-0.37) }) - (z[i9 % 3] + h11.area())).tanh()).tanh();
        }
        for i14 in 0..z.len() {
            let mut o15: Option<f64> = if i9 % 2 == 0 { Some((f64::tanh((z[(i14 + 1) % z.len()] - (-0.53))) % 1.7)) } else { None };
            x[i14 % 3] = x[i14 % 3] - (0.12 * (((z[2] / (1.5 + a6 * a6)) + (0.25 * h11.area()).atan2((1.5 + m2 * m2))) + (0.22 * (0.94 + h11.area())).min((1.2 + a6 * a6).cbrt())));
            let mut m16: f64 = 2f64;
        }
    }
    [1.4 * x[1] + 1.3 * y[0] + 1.1 * z[2] + 0.3 * m2 + 0.4 * a6 + y[0], 1.2 * x[0] + -0.1 * m2 + 1.1 * y[2] + 0.4 * z[2] + 1.2 * a6 + ((a6 + z[2]) * (y[1] * x[2])).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.9809999999999999, 0.611], [0.291, -1.719], [0.951, -1.5690000000000002]]), kink([[-1.489, 1.1809999999999998], [0.631, 1.541], [0.241, 0.501]]))]
#[derive_grad(wrt(x))]
fn random_2000052(x: &[[f64; 2]]) -> f64 {
    let mut ps1: Vec<Pair> = vec![Pair { a: (0.80 * ((if x[1][0] < (x[0][1] / (1.5 + x[0][1] * x[0][1])) { x[0][1] } else { x[1][1] }) + x[0][0].sin())), b: x[0][1] }, Pair { a: x[0][1], b: x[0][0].sin() }];
    if f64::sin((0.0 * (-0.05))) <= f64::sin((-0.14)).clamp(-0.5, 0.75) || (ps1[0].a * ps1[1].a).sin() >= ({ let b2 = x[0][0]; b2 + b2 }).cos() {
        let mut v3: Vec<f64> = (0..3).map(|i4| f64::tanh((0.80 * (i4 as f64)).copysign((-0.17))).exp()).collect();
        if !(v3[1].asinh() >= (-(0.1 + ps1[0].b.cos() * ps1[0].b.cos())).exp()) {
            let mut m5: f64 = x[1][0].max((v3[1] + v3[2]).cos());
        } else if !((if (1.2 + (0.50 * ps1[1].a) * (0.50 * ps1[1].a)).recip() < (x[0][1] * x[0][0]).cos() { v3[0] } else { v3[0] }) < v3[1].abs()) {
            let mut m7: f64 = (0.23 * v3.iter().map(|e6| f64::powi((*e6).tanh(), 2)).sum::<f64>());
        } else {
            let mut m8: f64 = f64::cos(1.98).sin();
        }
    } else {
        let mut m9: f64 = x[0][0];
    }
    -0.0 * x[1][1] + 0.7 * ps1[1].b + f64::tanh(ps1[0].b).min(x[0][0]).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.531, b: -1.159 }, k: 2, rate: 1.9009999999999998, w: [1.571, 0.971, 1.271] }, Pair { a: 1.831, b: 1.121 }), kink(Model { at: Pair { a: 0.571, b: -0.429 }, k: 2, rate: -0.509, w: [1.7109999999999999, -1.409, 1.031] }, Pair { a: 1.291, b: 0.131 }))]
#[derive_grad]
fn random_2000053(x: &mut Model, y: &mut Pair) -> f64 {
    (y.a, x.at.a) = (x.at.a, (y.a + (1.2 + (x.at.size() + y.a).sin() * (x.at.size() + y.a).sin()).recip().tanh()).sin());
    y.a -= ((y.b * x.at.size()) * x.rate).tanh();
    if f64::sin((if (y.a - x.at.a).cos() > (x.at.a / 1.94) { 0.15 } else { x.at.size() })) > (0.50 * (x.w[1] + x.at.a)) {
        return 1.1 * x.w[x.k % 3] + -0.0 * x.at.size() + 0.8 * x.at.b + 0.1 * y.a + 1.2 * y.b + 1.3 * y.size() + ((y.size() * x.at.b) - ((0.30 * x.at.b) % 1.7)).cos();
    }
    let mut v1: Vec<f64> = x.w.iter().map(|e2| ((if (0.50 * x.at.size()).cos() > f64::sin(0.07).max((0.25 * x.at.size())) { x.at.a } else { x.predict(0.3) }) * (x.w[x.k % 3] - x.w[x.k % 3])).tanh()).collect();
    if x.at.size().sin().to_radians() <= f64::sin((y.size() + y.size())) {
        let flag3 = (0.55 * (std::f64::consts::PI - x.at.b)) < y.a.max(0.21);
        x.at.b -= (y.size() * f64::tanh(0.98)).tanh();
    }
    let mut ps4: [Pair; 2] = [((*y) + (*y)), Pair { a: (v1[1] - v1[x.k % 3]).tanh().min(f64::min(y.a, x.predict(0.3).tanh())), b: (x.rate + x.at.a).tanh() }];
    x.at.a -= (0.08 * (f64::sin(x.w[x.k % 3]).exp_m1() * v1[1]));
    let a5: f64 = x.w[2];
    let a6 = ((1.60 / (2.5 + (0.25 * ps4[x.k % 2].b).sin())) - (x.at.size() * y.size())).cos();
    v1[x.k % 3] = (v1[x.k % 3] * y.a.sin()).sin();
    if x.rate.max(x.at.size().tanh()) >= (x.at.a / (1.5 + f64::sin((-0.87)) * f64::sin((-0.87)))) {
        (v1[2], v1[x.k % 3]) = (v1[x.k % 3], x.w[1].sin().signum().sin());
    } else {
        ps4[0].a /= 1.2 + v1[x.k % 3].abs();
    }
    y.b = (v1[x.k % 3] / (2.5 + (y.size() * x.at.size()).sin().sin()));
    if x.k > 2 {
        v1[x.k % 3] += x.at.a.cos().tanh();
    } else {
        {
            let r7 = &mut y.a;
            *r7 = ((*r7) * (0.06 * (ps4[1].b * x.rate))).sin();
        }
    }
    1.1 * y.a + 1.5 * ps4[x.k % 2].a + 0.4 * x.at.size() + 1.1 * y.size() + 0.2 * x.rate + -0.1 * a5 + (y.size() - x.w[0]).cos().max((x.at.b + 2f64).cos())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None, Data { items: vec![-1.979, -1.629, -1.149], pairs: vec![Pair { a: -0.469, b: -1.0290000000000001 }, Pair { a: -1.1190000000000002, b: -1.0990000000000002 }], scale: -0.699 }, 1.821, 1), kink(Some(1.9209999999999998), Data { items: vec![1.571, -1.629, -0.389], pairs: vec![Pair { a: -1.459, b: -0.879 }, Pair { a: -0.209, b: -0.159 }], scale: 0.411 }, -0.929, 0))]
#[derive_grad(wrt(y, z))]
fn random_2000054(mut x: Option<f64>, y: &mut Data, z: f64, w: usize) -> f64 {
    y.scale *= (1.3 + x.unwrap_or(0.7).tanh().max(y.scale) * x.unwrap_or(0.7).tanh().max(y.scale)).powf(f64::tanh(y.scale.sin())).cos().sin();
    let mut p2: Two = Two(((y.items[w % 3] / (1.5 + f64::cos(y.pairs[w % 2].b) * f64::cos(y.pairs[w % 2].b))) * y.items.windows(2).map(|w1| w1[1]).fold(f64::NEG_INFINITY, f64::max).max(-1.0)).cos(), y.items[w % 3].max(y.pairs[w % 2].a.sin()));
    y.items[0] = (0.62 * ((p2.0 - p2.1).sin().atan() * (1.2 + (y.scale * y.pairs[1].b).cos() * (y.scale * y.pairs[1].b).cos()).ln()));
    p2.1 = f64::sin((z.min(z) * (y.scale * y.pairs[1].b)));
    if let Some(e3) = y.items.first() {
        let mut ps4: [Pair; 2] = [Pair { a: (p2.0.atan() * (1.3 + (0.25 * (y.scale * y.pairs[1].b)) * (0.25 * (y.scale * y.pairs[1].b))).powf((*e3).tanh())).sin(), b: p2.1.max(y.scale) }, Pair { a: (0.06 * ((p2.0 - p2.1) * y.scale.copysign((*e3)))), b: ((*e3) - (-0.93)).cos() }];
    }
    for i5 in 0..w % 5 {
        let flag6 = i5 > 0;
    }
    x = y.items.first().map(|it| it * (0.06 * (y.scale * (y.scale * y.pairs[1].b))));
    for &e8 in y.items.iter() {
        'l12: for i11 in (0..y.items.len()).rev() {
            y.scale /= 1.2 + f64::sin((1.23 - 1.55)).abs();
        }
        let mut m13: f64 = f64::clamp(((w as f64) / 1.09).sin(), -0.5, 0.75);
        {
            let s14 = &y.items[..2];
            let mut v15: [f64; 3] = [repeated(|u16: f64, u17: f64| { let b18 = f64::sin((-0.86)); (z.sin() * (m13 / 1.63)) * b18.sin() }, (0.12 * y.pairs[w % 2].dot(&Pair { a: (0.40 * ({ let b19 = y.pairs[w % 2].a.cos().sin(); (z - (w as f64)) + b19 })), b: (0.50 * (m13 + m13)) })), w % 4), ((w as f64) * ((y.scale * y.pairs[1].b) + m13)).tanh(), repeated(|u20: f64, u21: f64| f64::tanh((-0.10)).asinh(), p2.0.sin(), w % 4)];
        }
    }
    0.7 * p2.0 + 1.1 * y.pairs[0].b + 1.1 * y.items[w % 3] + -0.4 * y.scale + -0.3 * p2.1 + ((-0.86) / (2.5 + (if (y.pairs[w % 2].a / (2.5 + p2.1.sin())).tanh() < p2.1.min(0.01) { (y.scale * y.pairs[1].b) } else { x.unwrap_or(0.7) }).tanh().sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.991, 1.2109999999999999], [1.6509999999999998, 1.371], [0.191, -1.689]]), kink([[1.561, 1.291], [1.7109999999999999, -1.2690000000000001]]))]
#[derive_grad(wrt(x))]
fn random_2000055(x: &[Vec<f64>]) -> f64 {
    let p1 = Pair { a: x[0][0], b: f64::sin((x[1][1] * x[1][1])) };
    let h3: Shape = if f64::tanh((0.50 * p1.size()).to_radians()) < p1.a.fract() { Shape::Circle { r: p1.b } } else { Shape::At(Pair { a: ((p1.a - p1.size()) * ({ let b2 = p1.a; x[1][0] + b2 })).sin(), ..p1 }) };
    let mut v4: [f64; 2] = [((if f64::tanh((h3.area() / (2.5 + h3.area().tanh().sin()))) > (h3.area() + p1.size()).sin() || f64::sin((-0.87)) < p1.b.max(p1.size().tanh()) { p1.b } else { p1.b }) + (p1.a - p1.a)).sin(); 2];
    let (s5, c6) = (0.22 * ((-0.40) - h3.area())).sin_cos();
    let mut n7: usize = 0;
    while n7 < 1 && (std::f64::consts::PI.cos() >= p1.size().cos().max(p1.a)) {
        n7 += 1;
        let (s8, c9) = f64::cos((x[n7 % 2][1].cos().floor() * ((h3.area() - x[1][n7 % 2]) + (if x[0][n7 % 2] < f64::max(p1.b, (-0.04)) { v4[1] } else { c6 })))).sin_cos();
        let flag10 = (-(0.1 + x[n7 % 2][0] * x[n7 % 2][0])).exp() > (s8 * c9).cos();
        v4[0] = (0.80 * (0.50 * ((p1.a - v4[0]) / (1.5 + c9.sin() * c9.sin()))).hypot((p1.size() + 0.0).cos()));
        let a15: f64 = match &h3 { Shape::At(x11) => ((std::f64::consts::PI - (n7 as f64)) + (0.6 * f64::sin(0.45)).asin()).tanh(), Shape::Circle { r: x13 } => (p1.b.cos() * v4[n7 % 2]), _ => (p1.a / (1.5 + f64::sin((-0.33)) * f64::sin((-0.33)))) };
    }
    let h16: Shape = h3.clone();
    let mut h17: Shape = Shape::At(Pair { b: x[1][1].min(s5).tanh().cosh(), ..p1 });
    for e18 in &v4[..2] {
        let mut m21: f64 = s5.hypot((f64::cos((*e18)).rem_euclid(0.9) + (1.3 + h3.area().cos() * h3.area().cos()).powf(p1.size().cos().tanh())).tanh()).cos();
    }
    let mut m22: f64 = p1.size().tanh().max((0.27 - h16.area().sin().sin()));
    let (p23, q24) = (v4[0], (if (1.2 + p1.a * p1.a).log10() > (x[1][1] + p1.b).sin() { (1.22 + m22).sin() } else { (s5 / (2.5 + m22.sin())).tanh().sinh() }));
    'l28: for &e25 in v4.iter() {
        if (e25 + m22).tanh() >= (-h16.area()).sin() {
            m22 += v4[1].cos().rem_euclid(0.9);
        } else {
            let mut m29: f64 = e25.cos();
        }
    }
    -0.0 * m22 + -0.1 * c6 + -0.3 * h16.area() + 0.4 * h3.area() + 0.6 * v4[0] + 1.3 * s5 + (q24 - p1.b.floor()).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.109, 1.1309999999999998, -0.659, 1.9709999999999999], [4, 0, 4], Data { items: vec![0.391, -0.479, 0.681], pairs: vec![Pair { a: 0.531, b: 0.241 }, Pair { a: -1.219, b: -0.829 }], scale: -0.309 }), kink([0.231, 0.571, 0.551, -1.6190000000000002], [1, 4, 2], Data { items: vec![0.981, -1.399, -0.779], pairs: vec![Pair { a: 0.281, b: -1.2590000000000001 }, Pair { a: -0.169, b: 0.14100000000000001 }], scale: -1.719 }))]
#[derive_grad]
fn random_2000056(x: &Vec<f64>, y: &[usize], z: Data) -> f64 {
    {
        let s1 = &z.items[1..];
        let mut m2: f64 = ((-0.08) - z.pairs[y[0] % 2].a).cos().rem_euclid(0.9);
    }
    if f64::sin(0.87) < ((-0.20) * z.pairs[1].a).sin() {
        {
            let s3 = &z.items[..2];
            let mut ps4: [Pair; 2] = [Pair { a: (0.08 * ((if z.scale.copysign(s3[y[2] % 2]) >= f64::sin((-0.45)).min(s3[y[1] % 2]) { 0.0 } else { (z.scale * z.pairs[1].b) }) + (z.pairs[y[2] % 2].b - z.pairs[y[0] % 2].b))), b: (x[1] / 1.81) }, Pair { a: (if (0.66 * ((-0.19) - z.scale)) <= (0.12 * ((z.scale * z.pairs[1].b) * 1.33)) { (z.pairs[y[0] % 2].a - (-0.76)) } else { s3.iter().fold((0.30 * s3[1]), |s5: f64, e6| (s5 * z.scale).sin()) }).cos(), b: (0.20 * (z.pairs[1].b - s3[y[1] % 2])) }];
        }
    }
    0.2 * x[y[0] % 3] + -0.2 * (z.scale * z.pairs[1].b) + 1.3 * z.scale + 0.8 * z.pairs[y[1] % 2].b + 0.6 * z.items[y[1] % 3] + (0.50 * (z.scale * z.pairs[1].b)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.619, -0.489, 0.971], pairs: vec![Pair { a: -0.579, b: -0.429 }, Pair { a: 1.021, b: -0.599 }], scale: 1.761 }, [-0.539, 1.101, -0.249], [-0.459, 0.381, 0.341]), kink(Data { items: vec![0.851, 0.041, -0.209], pairs: vec![Pair { a: -0.269, b: -1.0490000000000002 }, Pair { a: -0.649, b: -1.659 }], scale: 1.561 }, [-1.0290000000000001, -0.079, -0.759, -1.979], [-0.459, -0.009000000000000001, -0.039, 0.431]))]
#[derive_grad(wrt(y))]
fn random_2000057(x: Data, y: &Vec<f64>, z: &Vec<f64>) -> f64 {
    let mut m1: f64 = (std::f64::consts::PI / 1.37).tanh();
    let mut o3: Option<f64> = if ((x.scale * x.pairs[1].b) - z[2]).tanh() > f64::clamp(f64::sin((-0.09)), -0.5, 0.75) { Some((({ let b2 = x.scale; z[0] + b2 }) - x.pairs[0].a).sin()) } else { None };
    let mut v4: Vec<f64> = x.items.iter().map(|&e5| (x.scale * x.pairs[1].b).cos().cos().cos()).collect();
    m1 = ((z[1] - v4[2]) + x.pairs[0].a).sin() + m1;
    for i6 in (0..2).step_by(1) {
        let mut o7: Option<f64> = z.first().map(|it| it * (y[i6] - 2f64).tanh());
        m1 = (m1 * m1).sin();
        let mut p8: Model = Model { w: [(y[i6] * y[i6]).cos().max(z[i6].sin()), std::f64::consts::PI, (x.scale * x.pairs[1].b).cos().sin()], at: Pair { a: (0.39 * (((x.scale * x.pairs[1].b).cos() % 1.7) * (0.61 - y[0]))), b: f64::sin(0.19) }, rate: (z[2] / (1.5 + o7.unwrap_or(0.7).tanh().sin() * o7.unwrap_or(0.7).tanh().sin())), k: 2 };
    }
    {
        let r9 = &mut m1;
        *r9 += x.items[0].tanh();
    }
    let (p10, q11) = ((0.34 * (x.pairs[0].a.sin().tanh().cosh() + (y[0] - v4[1]))), m1);
    let mut g12: [[f64; 2]; 2] = [[(-0.23), 0.5], [0.25, ((x.items[1] - x.pairs[1].b).tanh() % 1.7)]];
    if let Some(e13) = y.get(7) {
        let mut o17: Option<f64> = if (o3.unwrap_or(0.7) * o3.unwrap_or(0.7)).sin() < apply(|u14| { let b16 = (g12[0][1] / (1.5 + z[2] * z[2])); apply(|u15: f64| ((m1 + g12[0][0]) + g12[0][0].max(x.scale)).tanh(), g12[1][0]).min((0.50 * (u14 - x.scale))) * b16.sin() }, ((-0.00) - (*e13)).tanh()) { Some((0.18 * (x.scale + ((-0.82) + o3.unwrap_or(0.7))))) } else { None };
        if let Some(x18) = o3 {
            let h19: Shape = if (g12[1][1] * y[2]).tanh() > (0.50 * (v4[1] - x.scale)) { Shape::Circle { r: (0.00 * ((o3.unwrap_or(0.7) * p10) * (x.items[1] - g12[0][0]))) } } else { Shape::Point };
        }
    }
    -0.2 * x.scale + 1.2 * q11 + 1.1 * g12[0][0] + -0.5 * p10 + 1.1 * m1 + 1.1 * (x.scale * x.pairs[1].b) + (0.6 * m1.cos().sin()).atanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.801, -0.889, -0.349]), kink([0.631, -0.139, 0.251]))]
#[derive_grad(wrt(x))]
fn random_2000058(x: &[f64; 3]) -> Pair {
    let mut o2: Option<f64> = if f64::sin((x[1] * x[0])) < ({ let b1 = x[1]; x[2] + b1 }).cos() { Some((x[0] - x[1]).atan()) } else { None };
    o2 = None;
    let mut m5: f64 = (({ let b4 = o2.unwrap_or(0.7).tanh(); o2.unwrap_or(0.7) + b4 }) * (if !((std::f64::consts::PI / (2.5 + o2.unwrap_or(0.7).sin().sin())) >= (o2.unwrap_or(0.7) + x[2]).cos()) { o2.unwrap_or(0.7) } else { x[1] })).sin();
    if !(((0.07 * o2.unwrap_or(0.7)) % 1.7) > (x[2] - m5).cos()) {
        for e6 in &x[..3] {
            let f9 = |u10: f64, u11: f64| -> f64 { let b12 = u11.tanh(); if u10.tanh() > u10.atan() { return b12; } (0.26 * ((std::f64::consts::PI - u10) - u10.hypot(u10))) };
            for e13 in x.iter().skip(2) {
                m5 = (m5 * f64::sin((if ((*e6) - (*e13)).tanh() <= (f9(((*e6) + (*e6)).cos(), (0.50 * ((*e6) + (*e6)))) / 1.43).cos() { f9((0.25 * ((*e6) * (*e6))), (1.12 + (-0.59))) } else { (*e13) }))).sin();
                let o16: Option<f64> = x.iter().copied().reduce(f64::max);
                let o19: Option<f64> = Some(((o16.unwrap_or(0.7) * (*e6)) - sum_of(|u17| { let b18 = (x[0] - f9((1.2 + m5 * m5).sqrt(), (std::f64::consts::PI * u17).cos())).cos(); ((1.36 + m5) + f64::powf((1.3 + x[2] * x[2]), u17.tanh())).sin() * b18.sin() }, &x[..])).sin());
            }
            let a20: f64 = (0.50 * (0.50 * o2.unwrap_or(0.7)).abs());
            for i21 in 1..=2 {
                if let Some(e22) = x.get(i21) {
                    if (f9((0.50 * (a20 + a20)), a20.cos().rem_euclid(0.9)) * 0.39).tanh() > (*e6).min(f9((0.25 * ((*e6) * x[i21])), (1.3 + o2.unwrap_or(0.7).cos() * o2.unwrap_or(0.7).cos()).powf(f64::tanh(a20)).tanh()).cos()) {
                        let mut ps23: Vec<Pair> = vec![Pair { a: (0.80 * ((*e6).tanh() - (m5 / (2.5 + o2.unwrap_or(0.7).tanh().sin())))), b: 1.14 }, Pair { a: ((a20 * 0.0) + (2f64 * x[0])).cos(), b: f9((0.50 * (0.25 * a20)), (if (if (i21 as f64).sin() <= a20 || i21 != 2 { (i21 as f64) } else { x[1] }).tanh() >= f64::cos(((*e6) + (*e6))) { o2.unwrap_or(0.7) } else { a20 }).cos()).abs().tanh() }];
                    }
                    let mut h24: Shape = Shape::Poly(vec![o2.unwrap_or(0.7).tanh(), (0.25 * (if i21 % 2 == 0 { o2.unwrap_or(0.7) } else { (*e22) })), (0.10 * (1.14 * (o2.unwrap_or(0.7) - x[2])))]);
                }
                let mut p25 = Pair { a: (((*e6) - o2.unwrap_or(0.7)) + (o2.unwrap_or(0.7) * 0.71)).sin(), b: f64::sin((1.70 * m5)) };
                let t26: (f64, f64) = (o2.unwrap_or(0.7).tanh(), (i21 as f64).tanh());
            }
        }
    } else {
        m5 -= ((1.82 / (1.5 + m5 * m5)) * m5.tanh()).tanh();
        let h29: Shape = if f64::sin(1.69) < (0.20 * (m5 - o2.unwrap_or(0.7))) { Shape::Poly(vec![(x[2] + m5).cos().copysign((0.80 * ({ let b27 = o2.unwrap_or(0.7).tanh(); m5 + b27 }))), (if o2.unwrap_or(0.7).sin().rem_euclid(0.9) >= 2f64.abs() { f64::clamp(o2.unwrap_or(0.7).sin(), -0.5, 0.75) } else { f64::tanh(o2.unwrap_or(0.7)).powi(4) }), x[0].atan2((1.5 + x[1] * x[1])).mul_add((if o2.unwrap_or(0.7).cos().sin() > ({ let b28 = m5; x[0] + b28 }).cos() { x[2] } else { m5 }), (1.3 + o2.unwrap_or(0.7).sin() * o2.unwrap_or(0.7).sin()).powf(2f64.tanh()).cos()).cos()]) } else { Shape::Rect((x[1] - f64::cos(o2.unwrap_or(0.7)).tanh()).tanh(), (x[0] / 2.00)) };
        {
            let r30 = &mut m5;
            *r30 = f64::min((*r30).atan2((1.5 + (*r30) * (*r30))), ((-0.28) / 1.82));
        }
    }
    {
        let s31 = &x[..];
        let mut p36 = Data { items: vec![s31[0].sin().sin(), ((0.25 * o2.unwrap_or(0.7)).copysign(m5) - (if (m5 + s31[0]).cos() < o2.unwrap_or_else(|| x[0].sin()) { o2.unwrap_or(0.7) } else { o2.unwrap_or(0.7) })).cos(), o2.unwrap_or(0.7).tanh()], scale: (std::f64::consts::PI * m5).tanh().max((m5 - o2.unwrap_or(0.7)).cos()), pairs: vec![Pair { a: f64::atan(s31[1]).sin(), b: m5 }, Pair { a: ((0.30 * s31[2]).rem_euclid(0.9) + repeated(|u32, u33| { let b34 = f64::tanh(0.38); (-0.08) * b34.sin() }, ((-0.99) - m5).cos(), 2)), b: ({ let b35 = o2.unwrap_or(0.7).cos(); m5 + b35 }).cos() }] };
    }
    m5 = f64::sin((o2.unwrap_or(0.7) - x[0]).cos().hypot(m5));
    Pair { a: -0.1 * m5 + -0.1 * x[2] + -0.1 * o2.unwrap_or(0.7) + ((x[1] - x[1]) * m5.asinh()).sin(), b: -0.3 * o2.unwrap_or(0.7) + 1.2 * m5 + 1.3 * x[2] + f64::sin((f64::cos(o2.unwrap_or(0.7)).asinh() + (o2.unwrap_or(0.7) - m5))) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.501, b: 0.041 }), kink(Pair { a: 1.1909999999999998, b: 0.611 }))]
#[derive_grad]
fn random_2000059(x: Pair) -> Pair {
    for i1 in (0..3).rev() {
        let mut v2: Vec<f64> = Vec::new();
        for i3 in 0..3 {
            v2.push(x.a.to_radians().tanh());
        }
    }
    let mut v4: Vec<f64> = vec![(if f64::sin(x.size()) <= x.b.cos() { (x.a - x.size()) } else { x.b.atan() }).cos(), std::f64::consts::PI, (0.50 * ({ let b5 = x.a; b5 + b5 })).max((x.a + x.size()).cos()), (({ let b6 = x.size().cos(); x.size() + b6 }) - (if !((x.b * x.a).sin() < f64::max(x.size().cos(), x.b)) { x.b } else { x.a })).cos()];
    let mut h8: Shape = if x.a.min(x.b) < v4[2].max(std::f64::consts::PI) { Shape::Poly(vec![(0.06 * ((x.b - v4[0]) * (x.a - x.b))), (0.12 * (x.size() - (if x.size().cos() > 1.32 { x.a } else { x.size() }))), (0.02 * ((0.6 * x.size().sin().sin()).ln_1p() * (x.size() * v4[2])))]) } else { Shape::Poly(vec![(0.6 * (x.size() * x.a).sin().sin()).atanh(), (0..2).rev().map(|i7| x.b).fold(f64::NEG_INFINITY, f64::max).max(-1.0), x.size().cos().min(v4[0]).tanh()]) };
    let mut m9: f64 = (((x.size() * 0.17) * h8.area().cos().tanh()) + (x.size() - h8.area()).tanh().asinh()).cos();
    let a15: f64 = match &h8 { Shape::At(Pair { a: x10, .. }) => (0.20 * ((h8.area() - m9) / 1.15)), Shape::Circle { r: x12 } => (f64::cos(x.size()).rem_euclid(0.9) + ({ let b14 = v4[0]; x.b + b14 })).cos(), _ => v4[0] };
    let m16: f64 = if (x.size() + x.size()).cos() > (-(0.1 + x.a * x.a)).exp() {
        (m9.sin() * f64::max(f64::sin(0.0), m9))
    } else {
        (m9 + x.a).sin()
    };
    let mut p17: Pair = x.turned((0.50 * (v4[1] + x.a)));
    {
        let r18 = &mut v4[2];
        *r18 = f64::sin((f64::sin(1.02) + (a15 + x.b))).cos();
        let a19: f64 = ((x.size() * p17.a).sin().hypot((h8.area() - a15).sin()) / (2.5 + ((*r18).asinh() - p17.b).cos().sin()));
    }
    let mut p21 = Pair { a: sum_of(|u20: f64| a15, &v4[..]).cos(), ..x };
    v4.push(f64::sin(0.16).copysign(p17.a).to_radians());
    let o22: Option<f64> = v4.get(9).copied();
    Pair { a: -0.3 * x.size() + 1.3 * p17.size() + -0.2 * v4[1] + 1.0 * p17.b + -0.3 * o22.unwrap_or(0.7) + 1.1 * h8.area() + ((0.6 * f64::sin((-0.06))).tan() * p17.a.cos().powi(3)).tanh(), b: -0.0 * p17.size() + 0.5 * x.a + 1.4 * p21.b + 0.4 * h8.area() + 0.2 * o22.unwrap_or(0.7) + 1.1 * x.b + (0.16 * ((if (0.25 * (h8.area() / (2.5 + p21.b.sin()))) < (x.a + 0.0).tanh() { p21.b } else { 0.13 }) + (p21.b - h8.area()))) }
}
