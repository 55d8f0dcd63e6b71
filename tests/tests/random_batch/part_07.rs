//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.7109999999999999, [0.301, 0.121, 0.291], Model { at: Pair { a: 0.151, b: -0.659 }, k: 2, rate: -1.689, w: [1.4209999999999998, 1.821, 1.061] }), kink(-1.3190000000000002, [1.4109999999999998, 0.571, 1.571], Model { at: Pair { a: 0.541, b: -0.469 }, k: 2, rate: 0.291, w: [-1.7890000000000001, 0.551, 0.881] }))]
#[derive_grad]
fn random_1000070(x: f64, y: &mut [f64; 3], z: &Model) {
    for i1 in 0..z.k % 5 {
        let d2: f64;
        if f64::asinh((-0.28)) > (z.at.size() / (1.5 + 2f64 * 2f64)).cos() {
            d2 = f64::to_radians((-0.49));
        } else {
            d2 = ((z.w[z.k] * z.at.b) + (i1 as f64)).tanh();
        }
        (y[1], y[z.k]) = (y[z.k], f64::cos(((z.rate + 2f64) - z.rate.sin())));
    }
    (y[z.k], y[z.k]) = (y[z.k], ((1.3 + x * x).powf(z.at.a.tanh()) - (z.at.size() + x)).tanh());
    let Pair { b: x3, .. } = z.at;
    let mut m5: f64 = f64::fract(0.22).tanh();
    m5 *= y[z.k].sin();
    let mut idx6: [usize; 3] = [4, 3, 1];
    m5 = (z.at.a + (z.k as f64)).cos().tanh();
    match z.k { 0 => {
        let mut ps7: [Pair; 2] = [Pair { a: y[idx6[0] % 3].abs().to_radians(), b: f64::sin(1.47) }, Pair { a: x3, b: (0.25 * z.predict(0.3)) }];
    } k if k % 2 == 0 => {
        let mut v8: [f64; 3] = [((z.at.size() - m5) + (z.at.size() - m5)).sin(), (y[2] - x3).sin(), (-0.45)];
    } _ => {
        let mut k9: usize = 1;
        let mut v10: [f64; 3] = [((std::f64::consts::PI / (1.5 + z.at.b * z.at.b)) / 1.58); 3];
    } }
    let mut o11: Option<f64> = if (x3 + z.at.b).cos() >= (0.66 * (1.95 + z.rate)) { Some((m5 - z.predict(0.3)).sin().tanh()) } else { None };
    let flag12 = (m5 * z.at.a).cos() < (y[2] + x).sin() && z.k != 1;
    let mut m13: f64 = ((-(0.1 + z.w[z.k] * z.w[z.k])).exp() + z.at.size()).cos();
    if let Some(x14) = o11 {
        let mut h15: Shape = Shape::At(z.at);
    } else {
        for i16 in 0..3 {
            m13 -= (f64::cos((-0.78)) % 1.7).fract();
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.209, b: 0.371 }, Data { items: vec![-1.5690000000000002, 1.021, -0.769, 1.7109999999999999], pairs: vec![Pair { a: 1.4909999999999999, b: -0.299 }, Pair { a: 1.7109999999999999, b: -1.5290000000000001 }], scale: -0.819 }, [[-1.649, -1.6090000000000002], [1.851, -0.919], [-0.969, 0.501]], [0.691, 1.371, -0.689, 0.561, 0.081]), kink(Pair { a: -1.2990000000000002, b: -1.1190000000000002 }, Data { items: vec![-0.349, 1.6409999999999998, 0.681, 1.9809999999999999], pairs: vec![Pair { a: -0.159, b: -0.499 }, Pair { a: -0.919, b: -0.059 }], scale: 1.601 }, [[1.6809999999999998, -0.869], [-0.269, 0.211], [1.021, 1.351]], [1.521, -0.969, 0.081, 0.501, -0.019]))]
#[derive_grad]
fn random_1000071(x: Pair, y: &Data, z: &[[f64; 2]], w: Vec<f64>) -> Vec<f64> {
    {
        let r1 = &*y;
        let p2 = Two((if (0.50 * (y.items[0] * 1.59)) > ((r1.scale * r1.pairs[1].b) + (y.scale * y.pairs[1].b)).cos() || (r1.scale * y.pairs[1].a).tanh() >= f64::max(y.scale, (0.25 * y.pairs[1].b)) { r1.items[2] } else { r1.items[0] }).tanh(), f64::tanh((if (0.50 * (y.items[1] + r1.scale)) >= (x.size() - (y.scale * y.pairs[1].b)).cos() { x.a } else { x.size() })));
    }
    let (s3, c4) = ((y.scale.sin() % 1.7) / 1.71).sin_cos();
    let mut ps5: [Pair; 3] = [Pair { a: (0.16 * (({ let b6 = (0.25 * y.pairs[0].a); (y.scale * y.pairs[1].b) + b6 }) - y.scale.abs())), b: x.b.cos() }; 3];
    let mut m8: f64 = f64::tanh(((if (2f64 * c4).tanh() <= ({ let b7 = s3; y.scale + b7 }).cos() { 0.98 } else { y.pairs[1].b }) + (y.pairs[1].b - w[2])));
    m8 /= 1.2 + (y.items[1].cos() % 1.7).abs();
    vec![1.2 * c4 + 0.9 * y.items[1] + 1.2 * (y.scale * y.pairs[1].b) + 0.3 * y.pairs[1].b + -0.2 * ps5[0].b + 0.5 * w[0] + (w[2].abs() + w[0].atan2((1.5 + y.scale * y.scale))).sin(), 0.1 * m8 + 0.7 * c4 + 1.2 * ps5[0].b + -0.3 * x.b + 1.4 * x.a + 0.3 * y.pairs[0].b + (y.scale * y.pairs[1].b).sin(), -0.3 * z[0][0] + -0.0 * c4 + 0.5 * ps5[1].b + 0.8 * m8 + -0.2 * s3 + 0.8 * w[0] + (x.a.fract() + y.items[0].asinh())]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![0.601, -0.829, -0.479, 0.551] }, -1.639), kink(Shape::Poly { 0: vec![-1.7890000000000001, -0.028999999999999998, -1.7990000000000002] }, 0.541))]
#[derive_grad(wrt(x))]
fn random_1000072(x: &Shape, y: f64) -> Pair {
    if y > (x.area() - x.area()).cos() || y.sin().exp2() <= y.sin() {
        let p1: Data = Data { items: vec![y, y.cos().hypot(x.area().sin()), x.area()], scale: (0.25 * (x.area() / 1.91)).mul_add((1.04 + x.area()).tanh(), (0.66 * (y + (-0.80)))).tanh(), pairs: vec![Pair { a: ((y * x.area()) * (y / 1.01)).sin(), b: (0.20 * (x.area() - y)) }, Pair { a: x.area(), b: (0.50 * x.area()).cos() }] };
    }
    if (-y) <= (x.area() - x.area()).cos() {
        let mut m2: f64 = (y.abs() / (1.5 + (1.3 + f64::cos(x.area()) * f64::cos(x.area())).powf(x.area().sin().tanh()).sin() * (1.3 + f64::cos(x.area()) * f64::cos(x.area())).powf(x.area().sin().tanh()).sin()));
    } else {
        let mut v3: Vec<f64> = Vec::new();
        for i4 in 0..2 {
            v3.push(0.11);
        }
    }
    let f5 = move |u6: f64| -> f64 { let b7 = (u6 / (1.5 + u6 * u6)); if y.hypot(y).sin() > ((-0.45) - 1.03) { return b7; } (f64::to_radians(1.82) + 0.57) };
    let mut m8: f64 = f5(((-0.03) * y).sin()).tanh();
    if x.area().sin() < (f5((0.20 * (m8 - x.area()))).tanh() % 1.7) {
        return Pair { a: 1.1 * x.area() + 1.0 * f5(0.0) + 0.1 * m8 + 0.6 * y + (0.6 * f64::tanh(1.54)).ln_1p().min((m8 + m8).cos()), b: 0.2 * y + 0.6 * m8 + 0.6 * x.area() + 0.3 * f5(f64::mul_add(m8, y, 1.60).tanh()) + (0.50 * x.area()).atan().sin().rem_euclid(0.9) };
    }
    let f9 = |u10: f64| -> f64 { let mut m11: f64 = u10.sin().rem_euclid(0.9); for i12 in 0..3 { m11 += (y + u10).cos(); } m11 };
    let v13: [f64; 3] = [(f64::sin(0.92) * m8); 3];
    let (s14, c15) = (-(0.1 + (0.50 * (y * v13[0])) * (0.50 * (y * v13[0])))).exp().sin_cos();
    m8 = (c15.atan2((1.5 + s14 * s14)) * f5(f5((v13[2] * v13[1]).cos()).tanh().powi(1)).to_radians()).tanh();
    let f16 = |u17: f64, u18: f64| u18.min(s14).sin();
    let mut k19: usize = 0;
    m8 += (y + f9(f16(f64::cos(m8.hypot(m8)), s14.sin()).tanh()).cos().max(f9(c15.atan()).sin())).cos();
    let v20: [f64; 4] = [(c15.abs() * (((k19 % 4) as f64) - f16(v13[1].max(v13[k19 % 3]), m8))).cos(); 4];
    for i21 in 1..=k19 % 4 {
        for i22 in (0..0).step_by(1) {
            let o23: Option<f64> = Some(((v20[k19 % 4] * v20[i22]).sin() % 1.7));
            let m24: f64 = match i21 % 4 { 0 => {
                f64::cos(v13[k19 % 3].sin())
            } 1 | 2 => {
                apply(f5, (y - v13[1]).tanh())
            } _ => {
                m8 = (m8 * 1.52).sin();
                ((0.0 - y) + ((k19 % 4) as f64)).tanh()
            } };
        }
    }
    Pair { a: 1.2 * x.area() + 1.0 * c15 + -0.5 * v13[2] + 0.8 * v20[0] + 0.9 * m8 + -0.1 * f16((x.area() + (-0.35)).tanh(), s14.sin()) + (0.25 * (v20[1] * v20[k19 % 4])).max(f64::abs(0.0)), b: 1.1 * f16((if f64::abs(1.78) > v13[k19 % 3] { m8 } else { y }), f64::exp((-(0.1 + 1.23 * 1.23)))) + 0.9 * f5((if (0.30 * m8).rem_euclid(0.9) < (m8 - v20[2]).cos() { 1.34 } else { c15 })) + 0.1 * v20[3] + -0.1 * v13[0] + 0.3 * c15 + 0.8 * s14 + ((-0.89) * c15).tanh().copysign((0.91 / (2.5 + f64::sin(1.65).sin()))) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([3, 1, 6], [-1.7690000000000001, -0.279, -1.5490000000000002, 1.6509999999999998], Some(-1.459)), kink([6, 1, 1], [-0.659, 0.741, -0.739], Some(-1.149)))]
#[derive_grad]
fn random_1000073(x: &[usize], y: Vec<f64>, z: Option<f64>) -> Vec<f64> {
    if let Some(e1) = y.get(7) {
        let mut o2: Option<f64> = Some(0.18);
        if (o2.unwrap_or(0.7) + std::f64::consts::PI).sin() > (0.50 * ((*e1) - (*e1))) {
            let mut m3: f64 = (z.unwrap_or(0.7) + (o2.unwrap_or(0.7) * 1.62)).sin();
        }
    }
    let (p4, q5) = ((y[0] / (1.5 + (y[1] - y[0]).cos() * (y[1] - y[0]).cos())), (0.25 * z.unwrap_or(0.7)));
    let mut m7: f64 = ({ let b6 = f64::sin(1.52); 0.34 + b6 }).max((z.unwrap_or(0.7) + z.unwrap_or(0.7)).cos());
    let p8 = Pair { a: ((-(0.1 + q5 * q5)).exp() * (0.30 * p4).rem_euclid(0.9)), b: (p4 / 1.83) };
    if (0.25 * p8.size()).copysign(m7) > (y[0] - 0.43).sin() {
        for e9 in y.iter() {
            if f64::sin(((-0.45) - 0.72)) >= (0.20 * (q5 + z.unwrap_or(0.7))) {
                let mut v12: Vec<f64> = y.iter().map(|e13| (p4.sin() * 2f64)).collect();
            } else {
                let mut k14: usize = 0;
            }
        }
        let mut p15: Pair = p8.clone();
        let mut m16: f64 = (0.20 * (if (m7 / (1.5 + f64::sin(0.98) * f64::sin(0.98))) >= p4.tanh() { (z.unwrap_or(0.7) - p4) } else { (m7 - (-0.05)) }));
    } else {
        {
            let s17 = &y[..2];
            let mut v18: Vec<f64> = Vec::with_capacity(2);
            for i19 in 0..2 {
                v18.push(f64::sin((z.unwrap_or(0.7) - p8.size())));
            }
        }
    }
    let o20: Option<f64> = checked(y[x[0] % 3]);
    let p4 = (if (std::f64::consts::PI * 1.62).tanh() > (-(0.1 + q5 * q5)).exp() { (p8.size() + (-0.90)) } else { (m7 + 0.0) }).tanh();
    m7 += (0.05 * ((p4 + (-0.58)) * p8.a));
    let mut h28: Shape = if (1.57 - p4).cos() > sum_of(|u21: f64| (y[x[0] % 3].cos() + (p4 * 0.66)).sin(), &y[..]).sin() { Shape::Poly(vec![repeated(|u22, u23| { let b24 = (p8.a - p8.b).tanh(); ((z.unwrap_or(0.7) + o20.unwrap_or(0.7)) + m7).sin() * b24.sin() }, (if 2f64.atan() < (q5 + m7).sin() { y[x[1] % 3] } else { o20.unwrap_or(0.7) }).cos(), 2).max(f64::cos((m7 - p8.b))), (0.50 * (if ({ let b25 = 2f64; z.unwrap_or(0.7) + b25 }).tanh() > f64::cos(sum_of(|u26| { let b27 = o20.unwrap_or(0.7).cos().min(p4); (if (p4.cos() % 1.7) >= (0.6 * f64::sin(0.60)).asin() { q5 } else { p8.b }).min((0.50 * p8.size()).abs().sin()) * b27.sin() }, &y[..])) { o20.unwrap_or(0.7) } else { q5 })).sin(), (-0.73)]) } else { Shape::Poly(vec![(0.33 * ((0.17 / 1.09) * (p8.b + 1.22))), ((if !((0.50 * (p8.a + p8.b)) <= (m7 - m7).sin()) { 2f64 } else { (-0.15) }) * (z.unwrap_or(0.7) - p4)).sin(), (y[x[1] % 3] + y[2]).to_radians().sin()]) };
    let o29: Option<f64> = None;
    for (i32, e30) in y.iter().enumerate() {
        let p33: Pair = p8;
    }
    vec![-0.2 * h28.area() + 1.4 * z.unwrap_or(0.7) + 1.2 * p8.a + 0.9 * p8.size() + -0.5 * m7 + 0.5 * p8.b + (p8.a.cos() + (p4 * p8.a)).sin(), 0.0 * m7 + 1.1 * o29.unwrap_or(0.7) + -0.1 * p8.a + 0.2 * q5 + 1.2 * z.unwrap_or(0.7) + 0.5 * p8.size() + ((0.6 * y[x[0] % 3].sin()).atanh() - 2f64.cos()), -0.4 * y[1] + 1.3 * p8.a + 0.2 * p8.b + 0.7 * o20.unwrap_or(0.7) + 1.5 * z.unwrap_or(0.7) + 1.07]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.489, b: -0.559 }, k: 2, rate: 1.821, w: [-0.309, -1.5590000000000002, -1.139] }), kink(Model { at: Pair { a: -1.0190000000000001, b: 0.051000000000000004 }, k: 2, rate: -1.899, w: [0.871, 1.091, 1.9409999999999998] }))]
#[derive_grad]
fn random_1000074(x: Model) -> f64 {
    let mut m1: f64 = f64::sin(1.43).hypot(x.at.a.atan());
    for i2 in x.k % 3..4 {
        if i2 % 2 == 0 {
            let mut v3: [f64; 2] = [f64::sin(1.45).hypot(x.at.a).tanh().powi(1), ((1.3 + x.at.a * x.at.a).powf(f64::tanh(1.79)) / (2.5 + f64::sin(((i2 as f64) + (-0.60)).tanh()))).tanh()];
        }
    }
    -0.3 * x.at.b + 0.0 * x.w[x.k] + 0.4 * x.at.a + 0.4 * x.predict(0.3) + 1.1 * x.rate + x.at.size().cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.521, 0.551, 0.401, 0.031, 0.171]), kink([1.811, 1.4809999999999999, 0.14100000000000001, 0.391]))]
#[derive_grad(wrt(x))]
fn random_1000075(x: Vec<f64>) -> f64 {
    for e1 in x.iter().skip(1) {
        let mut n4: usize = 0;
        while n4 < 0 {
            n4 += 1;
            if !(n4 % 2 == 0) {
                break;
            }
        }
        let mut m5: f64 = (*e1).sin();
        let o6: Option<f64> = Some(f64::tanh((if m5 < f64::exp((-(0.1 + 0.47 * 0.47))) { 0.44 } else { (x[0] - (*e1)) })));
    }
    for i7 in (0..0).rev() {
        if i7 > 0 {
            let o8: Option<f64> = if (0.25 * (x[i7] * x[i7])) > (i7 as f64).fract() { Some((0.66 * (if f64::sin(((-0.90) * 0.69)) > 1.65 { (1.49 + x[i7]) } else { ((i7 as f64) / (1.5 + std::f64::consts::PI * std::f64::consts::PI)) }))) } else { None };
        }
    }
    let mut h10: Shape = Shape::Circle { r: (0.12 * x.iter().rev().filter(|it| **it > -0.42).map(|e9| x[0].min((*e9))).sum::<f64>()) };
    let mut p11 = Data { items: vec![(if (if x[2] <= x[0].max(x[2]) { x[1] } else { h10.area() }).tanh() > (1.07 + x[0]).tanh() { x[0].sin() } else { f64::atan(0.40) }), (1.69 * f64::abs(1.33)), h10.area().cos().atan2((1.5 + x[1] * x[1])).cos()], scale: ((h10.area() * h10.area()) / (2.5 + (0.24 + h10.area()).tanh().sin())).cos(), pairs: vec![Pair { a: ((-x[1]) * (h10.area().cos() % 1.7)).cos(), b: (0.20 * (h10.area() + x[2])) }, Pair { a: ((0.50 * h10.area()).cos() * x[0]), b: (x[2] + (-0.84)).sin() }] };
    let mut p12: Data = Data { scale: ((p11.scale * p11.pairs[1].b).cos().to_radians() + (h10.area() - h10.area())).tanh(), ..p11.clone() };
    if let Some(e13) = p12.items.last() {
        if let Some(e14) = p11.items.first() {
            let mut k15: usize = 0;
            match &mut h10 { Shape::At(Pair { a: x16, .. }) if k15 > 2 => {
                *x16 += (0.70 * ((0.01 * ((p12.scale * p12.pairs[1].b) * ((k15 % 4) as f64))) % 1.7));
                for (i20, e18) in p12.items.iter().enumerate() {
                    for e21 in x.iter().rev() {
                        p11.scale -= (0.6 * (x[k15 % 3] / 1.49).tanh()).atanh().cos();
                    }
                }
            } Shape::Point => {
                let mut m26: f64 = ((p12.items[0] / (1.5 + (p12.scale * p12.pairs[1].b).tanh() * (p12.scale * p12.pairs[1].b).tanh())) * (0.30 * p11.items[2]).rem_euclid(0.9));
                let old27 = std::mem::replace(&mut m26, (0.08 * ((if f64::sin(1.35).max(std::f64::consts::PI) > f64::sin((p11.scale - (p11.scale * p11.pairs[1].b))) { (*e14) } else { p12.pairs[1].b }) + ((p11.scale * p11.pairs[1].b) - (p11.scale * p11.pairs[1].b)))));
            } Shape::Circle { r: x28 } => {
                p11.scale = (*e14).atan2((1.5 + (p11.scale + x[k15 % 3]).sin() * (p11.scale + x[k15 % 3]).sin()));
                p12.scale *= f64::cos((if (if f64::tanh((0.50 * p12.pairs[0].b)) > p12.items[1].clamp(-0.5, 0.75) { p12.items[2] } else { (p12.scale * p12.pairs[1].b) }).tanh() > (0.20 * ((*e14) - p11.pairs[k15 % 2].b)) { 0.0 } else { (x[k15 % 3] - (*e13)) })).sin();
            } _ => {
                let mut m30: f64 = (0.33 + p11.scale).tanh();
            } }
        } else {
            p12.scale -= (((*e13) + (*e13)) * ((*e13) + x[0])).sin();
        }
    }
    -0.0 * h10.area() + 0.7 * (p11.scale * p11.pairs[1].b) + 1.3 * p11.items[1] + 1.2 * p12.scale + -0.1 * p11.scale + -0.5 * x[0] + (0.20 * (x[1] - (if 2f64.hypot(x[1]).cos() <= (0.01 * ((p12.scale * p12.pairs[1].b) * (p11.scale * p11.pairs[1].b))) { p11.pairs[1].a } else { p11.items[2] })))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.599, -1.5490000000000002, 0.791, 1.021, -1.719], Shape::At { 0: Pair { a: -0.849, b: 1.9409999999999998 } }), kink([-0.979, 0.341, 1.3909999999999998], Shape::Rect { 0: -0.399, 1: 0.861 }))]
#[derive_grad]
fn random_1000076(x: &[f64], y: &mut Shape) -> f64 {
    let mut v1: [f64; 3] = [((x[1] - x[0]) + (if !(f64::sin(0.12) > (0.25 * (if f64::sin((if (0.20 * (y.area() - x[0])) < (0.25 * y.area()) || f64::tanh((x[2] + y.area())) < x[2].copysign((0.25 * y.area())) { 0.40 } else { x[0] })) >= (2f64 + x[1]).sin() { x[0] } else { y.area() }))) { (-0.97) } else { y.area() })).sin(), (0.03 * (y.area() * (x[0] - x[2]))), ((x[0] / (2.5 + f64::sin(x[0]))) / (2.5 + y.area().cos().cos().sin()))];
    let mut m2: f64 = (0.02 * ((y.area() - 1.97) * (v1[2] + v1[0])));
    m2 += (0.07 * (1.3 + x[1] * x[1]).powf(f64::sin(0.93).tanh()));
    v1[0] = (if !(((-0.03) + m2).cos() >= (if 2f64.cos().powi(3) > m2.to_radians() && (v1[1] / (1.5 + f64::sin(1.45) * f64::sin(1.45))) < y.area().cos().max(2f64) { x[1] } else { y.area() }).tanh()) { m2.tanh() } else { m2.to_radians() });
    m2 -= (0.15 * (0.20 * (x[1] - y.area())).mul_add(y.area().sin(), x[1]));
    v1[..2].copy_from_slice(&x[..2]);
    let mut ps3: [Pair; 2] = [Pair { a: x[0].tanh().tanh(), b: x[1].fract() }, Pair { a: (-(y.area() - m2)).cos(), b: (0.50 * (m2 + x[1])) }];
    let mut v4: Vec<f64> = Vec::with_capacity(2);
    for i5 in 0..2 {
        v4.push((-x[i5].clamp(-0.5, 0.75)));
    }
    let mut ps6: [Pair; 2] = [Pair { a: f64::sin((if !((1.61 - x[2]).tanh() < (0.50 * (m2 - x[2]))) { (1.3 + m2 * m2).powf(x[0].tanh()) } else { (if !((x[1] * v1[0]).tanh() <= (0.22 * ((-0.84) - y.area()))) { 0.52 } else { (-0.12) }) })), b: ({ let b7 = v4[0]; m2 + b7 }).tanh() }, ps3[0].turned((m2 / (2.5 + y.area().sin().sin())))];
    m2 += (-(0.1 + (if !((0.50 * (x[0] - v1[1])) >= (0.66 * (v1[1] - (-0.07)))) { v1[1] } else { v4[1] }) * (if !((0.50 * (x[0] - v1[1])) >= (0.66 * (v1[1] - (-0.07)))) { v1[1] } else { v4[1] }))).exp();
    let mut o8: Option<f64> = if (0.06 * (ps6[1].a * x[0])) < (m2 * v4[0]).tanh() { Some(((0.6 * f64::tanh((-0.41))).asin() + y.area()).cos()) } else { None };
    let mut p9: Pair = (-ps3[1]);
    if f64::tanh((-0.94)) < m2.min(x[1]) {
        return 1.3 * p9.size() + -0.4 * ps3[1].a + -0.2 * v4[1] + 1.5 * p9.a + -0.0 * m2 + -0.4 * p9.b + (0.12 * (o8.unwrap_or(0.7) - (if (p9.b * o8.unwrap_or(0.7)).tanh() > (0.20 * (ps6[0].b + x[1])) { ps3[1].a } else { p9.b })));
    }
    1.4 * v1[1] + -0.2 * v4[1] + 1.3 * p9.b + 1.4 * p9.a + 0.7 * ps6[0].a + 1.5 * m2 + (0.11 * (p9.b - (o8.unwrap_or(0.7) - y.area())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.991, 1.591], [0.211, -1.169]], Model { at: Pair { a: -0.989, b: -1.899 }, k: 0, rate: 1.4309999999999998, w: [-0.959, 1.1409999999999998, -0.759] }, Pair { a: -0.449, b: -0.169 }), kink([[-1.499, 1.1509999999999998], [-0.569, 0.811]], Model { at: Pair { a: 0.301, b: -1.399 }, k: 2, rate: 0.011, w: [-0.379, 1.1409999999999998, -0.239] }, Pair { a: 0.691, b: 0.041 }))]
#[derive_grad]
fn random_1000077(x: [[f64; 2]; 2], y: &mut Model, z: Pair) -> Option<f64> {
    y.rate *= y.w.iter().copied().enumerate().step_by(2).map(|(i1, e2)| y.at.b).max_by(|a, b| a.total_cmp(b)).unwrap().sin();
    for i3 in (0..y.w.len()).rev() {
        let o4: Option<f64> = y.w.get(y.k).copied();
        let a5: f64 = (0.12 * z.dot(&y.at));
    }
    y.at = Pair { a: y.at.a, b: (0.25 * y.at.size()) };
    let f6 = |u7: f64| (1.2 + (1.2 + z.b * z.b).cbrt() * (1.2 + z.b * z.b).cbrt()).cbrt();
    y.at.a = (0.01 * (z.b.mul_add((0.25 * y.predict(0.3)), z.a) * (y.predict(0.3) - y.rate)));
    y.w[y.k % 3] -= y.predict(0.3).tanh();
    for i8 in (0..y.k % 5).rev() {
        for row9 in x.iter() {
            let mut p10: Pair = z.clone();
            y.k = (y.k + y.k) % 5;
            p10.a += (-y.at.b).cos();
        }
    }
    Some(0.2 * x[1][0] + 0.0 * y.at.b + 1.5 * y.predict(0.3) + 1.4 * y.rate + -0.2 * y.w[0] + 0.9 * z.a + y.w.iter().copied().skip(1).map(|e11| (0.06 * (y.at.size() * x[y.k % 2][y.k % 2]))).fold(f64::NEG_INFINITY, f64::max).max(-1.0))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.249), kink(-1.699))]
#[derive_grad]
fn random_1000078(x: &f64) -> f64 {
    let d1: f64;
    if !((*x).fract() < ((*x) / (1.5 + (*x) * (*x)))) {
        let v2: [f64; 2] = [(((*x) - (*x)) / 1.22).tanh(); 2];
        let o3: Option<f64> = if (0.20 * (*x).mul_add((*x), (*x))) <= v2[0].cos().powi(2) { Some(((*x) - v2[0]).tanh()) } else { None };
        d1 = (v2[1] + (*x)).atan();
    } else {
        let mut v4 = vec![f64::tanh((((*x) + (*x)) + ((*x) - std::f64::consts::PI))); 4];
        d1 = (0.44 * ((*x).sin() - (v4[3] - v4[3])));
    }
    let mut idx5: [usize; 3] = [3, 1, 3];
    -0.0 * d1 + 1.2 * (*x) + f64::tanh((d1.fract() + (d1 * 1.57)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.7890000000000001, -0.999, -1.229], Some(1.011)), kink([0.621, -0.989, 0.541], None))]
#[derive_grad]
fn random_1000079(x: [f64; 3], mut y: Option<f64>) -> f64 {
    let mut v1: [f64; 4] = [(if x[2] >= (0.6 * x[0].sin()).asin() || y.unwrap_or(0.7).sin().mul_add(x[1], x[1]).tanh() < (0.25 * (x[0] * x[1])) { (x[1] - x[2]) } else { y.unwrap_or(0.7).cos().tanh().exp_m1() }).sin(), ((y.unwrap_or(0.7) * y.unwrap_or(0.7)) - y.unwrap_or(0.7)).tanh(), x[2].mul_add(y.unwrap_or(0.7).tanh(), y.unwrap_or(0.7).tanh()).sin().min((0.25 * y.unwrap_or(0.7)).max((0.25 * y.unwrap_or(0.7)))), y.unwrap_or(0.7).sin()];
    let mut m2: f64 = (if f64::sin((if f64::rem_euclid(v1[0].tanh(), 0.9) < v1[2] { 1.04 } else { v1[1] })) <= (0.50 * (x[1] - v1[2])) { v1[2].max(v1[0]) } else { y.unwrap_or(f64::sin((y.unwrap_or(0.7) / (1.5 + (0.25 * y.unwrap_or(0.7)) * (0.25 * y.unwrap_or(0.7)))))) });
    if let Some(x3) = y {
        m2 = v1[2].fract().max(y.unwrap_or(0.7).tanh());
    }
    let o4: Option<f64> = Some((-(0.1 + y.unwrap_or(0.7).cos().hypot(x[1]) * y.unwrap_or(0.7).cos().hypot(x[1]))).exp());
    if let Some(x5) = o4 {
        let mut p6 = Data { items: vec![(0.01 * ((o4.unwrap_or(0.7) * y.unwrap_or(0.7)) / (2.5 + f64::sin(1.28).clamp(-0.5, 0.75).sin()))), x[2], (x5.sin() / (1.5 + f64::sin((if x5.tanh().rem_euclid(0.9) > y.unwrap_or(0.7).tanh().min((-0.28)) { 0.34 } else { o4.unwrap_or(0.7) })) * f64::sin((if x5.tanh().rem_euclid(0.9) > y.unwrap_or(0.7).tanh().min((-0.28)) { 0.34 } else { o4.unwrap_or(0.7) }))))], scale: m2, pairs: vec![Pair { a: v1[2], b: (-2f64) }, Pair { a: o4.unwrap_or(0.7).sin().copysign(v1[2]).abs(), b: (o4.unwrap_or(0.7) - x[2]).tanh() }] };
    }
    if let Some(x7) = o4 {
        m2 -= (1.3 + (v1[2] + v1[2]).sin() * (v1[2] + v1[2]).sin()).powf(f64::tanh(x[2].max((-0.92)))).cos();
        m2 = ((1.3 + m2 * m2).powf(v1[2].tanh()) - m2.max(v1[3])).sin();
    }
    let mut m9: f64 = (0.80 * ({ let b8 = o4.unwrap_or(0.7).sin(); v1[3] + b8 }));
    v1[1] *= (-m2.atan()).sin();
    let mut h10: Shape = Shape::Circle { r: f64::rem_euclid(f64::sin((-0.90)), 0.9).max(m9.sin()) };
    v1[3] = x[0].atan().atan();
    let mut p11: Pair = Pair { a: ((1.3 + y.unwrap_or(0.7).cos() * y.unwrap_or(0.7).cos()).powf(o4.unwrap_or(0.7).cos().tanh()) - (h10.area() + o4.unwrap_or(0.7))).sin(), b: (m9 / (1.5 + (0.25 * h10.area()) * (0.25 * h10.area()))) };
    let mut v12: Vec<f64> = Vec::new();
    for i13 in 0..2 {
        v12.push((f64::cos(0.56) - 1.63));
    }
    v1[..2].copy_from_slice(&v12[..2]);
    let d14: f64;
    if (0.25 * (y.unwrap_or(0.7) / (1.5 + h10.area().cos() * h10.area().cos()))) < (0.25 * y.unwrap_or(0.7)) {
        d14 = ((m2 - p11.b) * h10.area().tanh().powi(4)).cos();
    } else {
        m2 += ((p11.size() + p11.a) - m2.min(x[1])).cos();
        let f15 = |u16: f64| (0..2).map(|i17| (i17 as f64).sin()).map(|it| it.sin()).product::<f64>().sin().exp2();
        d14 = m2;
    }
    {
        let r18 = &mut p11.a;
        *r18 = f64::exp((-(0.1 + (-m2) * (-m2))));
    }
    let mut m19: f64 = d14.mul_add(p11.b, (-0.86)).tanh().abs();
    p11 = p11;
    -0.3 * m19 + -0.4 * h10.area() + 0.2 * p11.size() + 0.1 * o4.unwrap_or(0.7) + -0.4 * y.unwrap_or(0.7) + 0.6 * d14 + (m9 * p11.b).sin().sin().sinh()
}
