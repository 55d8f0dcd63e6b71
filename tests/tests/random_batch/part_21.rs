//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }, (-0.629, 0.421), [Pair { a: -0.129, b: -0.429 }, Pair { a: 1.281, b: -0.559 }, Pair { a: -1.709, b: 1.4109999999999998 }]), kink(Shape::Poly { 0: vec![0.401, 0.831, -0.359] }, (0.911, -1.3690000000000002), [Pair { a: -0.509, b: -0.249 }, Pair { a: -1.209, b: 1.7009999999999998 }, Pair { a: -1.5990000000000002, b: -0.179 }]))]
#[derive_grad]
fn random_2000210(mut x: Shape, y: (f64, f64), z: &[Pair]) -> Pair {
    let mut ps1: Vec<Pair> = vec![Pair { a: ((if (0.25 * x.area()).min((0.25 * z[1].a)) > (0.01 * (z[1].a * z[0].b)) { z[1].b } else { x.area() }) / (1.5 + (z[1].b * z[1].b).cos() * (z[1].b * z[1].b).cos())).cos(), b: z[1].a.cos().sin() }, Pair { a: (y.0.max(y.1) * (z[1].a - z[1].b)).cos(), b: (0.25 * x.area()).max(f64::cos(z[0].a)) }];
    let mut idx2: [usize; 3] = [4, 4, 0];
    idx2.swap(0, 1);
    let mut m3: f64 = ((0.31 * z[0].a) + x.area()).cos();
    let o4: Option<f64> = if f64::sin((-0.68)) >= (0.25 * (if (0.25 * x.area()) < m3.sin() { 1.31 } else { x.area() })) { Some(f64::tanh(z[idx2[0] % 2].b.tanh())) } else { None };
    if !((0.25 * (o4.unwrap_or(0.7) / (1.5 + f64::sin(0.0) * f64::sin(0.0)))) > f64::sin(1.83)) {
        return Pair { a: 1.3 * m3 + 1.3 * ps1[idx2[0] % 2].a + 1.1 * y.0 * y.1.sin() + 0.8 * o4.unwrap_or(0.7) + -0.3 * z[0].a + 0.6 * x.area() + ({ let b5 = ps1[idx2[0] % 2].b.sin(); f64::cos(m3) + b5 }), b: 1.3 * m3 + 1.0 * o4.unwrap_or(0.7) + 1.2 * y.0 * y.1.sin() + 1.1 * x.area() + 0.6 * ps1[0].a + ps1[idx2[0] % 2].a.sin() };
    }
    let mut m6: f64 = (1.24 - o4.unwrap_or(0.7)).tanh().sin();
    idx2[idx2[2] % 3] = (idx2[0] + 2) % 4;
    for i7 in (0..3).rev() {
        std::mem::swap(&mut m6, &mut m3);
        let mut n8: usize = 0;
        loop {
            if n8 >= 1 {
                break;
            }
            n8 += 1;
            if i7 > 2 {
                (m6, m3) = (m3, (m6 + f64::floor(o4.unwrap_or(0.7).sin()).cos()).sin());
                break;
            }
            let v9: Vec<f64> = vec![((m6 * (n8 as f64)) - (z[idx2[0] % 2].b - m6)).sin(); 3 + i7 % 3];
        }
    }
    Pair { a: 1.4 * m3 + 0.1 * ps1[1].b + 0.9 * o4.unwrap_or(0.7) + 1.2 * z[1].a + 1.5 * x.area() + (0.66 * (0.24 + (m3 / (2.5 + std::f64::consts::PI.sin())))), b: -0.3 * x.area() + 0.1 * y.0 * y.1.sin() + 1.0 * m3 + -0.1 * ps1[idx2[2] % 2].b + 1.1 * z[0].a + (m3.tanh() / 1.11) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.409, -1.8690000000000002, 1.8909999999999998, -1.0190000000000001], Two { 0: 0.461, 1: 0.821 }, Shape::Poly { 0: vec![-0.319, -0.729, 1.111] }, [-0.579, 0.721, -1.959]), kink([-1.479, 1.021, -0.499, 0.591], Two { 0: 0.781, 1: -1.0790000000000002 }, Shape::Rect { 0: -0.259, 1: 1.9409999999999998 }, [1.4009999999999998, -0.279, -1.7590000000000001]))]
#[derive_grad(wrt(w))]
fn random_2000211(x: &Vec<f64>, y: Two, z: Shape, w: &mut [f64]) {
    let mut k1: usize = 0;
    if k1 % 2 == 0 {
        let t2: (f64, f64) = (f64::cos(((y.1 * 0.44).to_radians() + (0.6 * (y.0 - y.1).cos().sin()).ln_1p().ceil())), w[1]);
    }
    let mut p3: Pair = Pair { a: f64::cos(((x[k1 % 3] * w[k1 % 3]) + (-(0.1 + f64::cos(z.area()) * f64::cos(z.area()))).exp())), b: f64::atan2(w[0], (1.5 + (y.0 - y.1).cos() * (y.0 - y.1).cos())) };
    (w[2], w[k1 % 3]) = (w[k1 % 3], f64::tanh((1.2 + (match z.clone() { Shape::At(x4) => z.area().sin().rem_euclid(0.9).sin(), Shape::Circle { r: x6 } => p3.b.min(y.1).sin(), _ => (0.06 * (z.area() * x[1])) }) * (match z.clone() { Shape::At(x4) => z.area().sin().rem_euclid(0.9).sin(), Shape::Circle { r: x6 } => p3.b.min(y.1).sin(), _ => (0.06 * (z.area() * x[1])) })).cbrt()));
    let o8: Option<f64> = w.first().map(|it| it * (p3.a * (y.0 - y.1)).tanh());
    match z.clone() { Shape::Poly(x9) if (0.50 * f64::mul_add(p3.size().tanh(), (0.25 * (y.0 - y.1)), (0.25 * (y.0 - y.1)))) <= ({ let b11 = f64::sin(0.26); (y.0 - y.1) + b11 }).tanh() => {
        let mut ps12: [Pair; 3] = [(p3 - (Pair { a: (y.1.clamp(-0.5, 0.75) % 1.7), b: (0.50 * o8.unwrap_or(0.7)).tanh() })); 3];
    } Shape::At(Pair { a: x13, .. }) => {
        if w[k1 % 3].cos() <= w[k1 % 3] {
            (w[2], w[k1 % 3]) = (w[k1 % 3], f64::sin((-0.17)));
        } else if (0.50 * p3.size()).asinh() <= (0.20 * (o8.unwrap_or(0.7) - p3.b)) {
            match k1 { 0 => {
                p3.a /= 1.2 + f64::cbrt((1.2 + f64::sin(0.12).min(p3.b) * f64::sin(0.12).min(p3.b))).abs();
            } k if k % 2 == 0 => {
                p3.a += (0.30 * ((k1 % 4) as f64));
            } _ => {
                p3.b = f64::cos((((y.0 - y.1).tanh().sin() / (2.5 + (x[k1 % 3] - o8.unwrap_or(0.7)).cos().sin())) + ((0.89 + x[1]) - (p3.size() - x13))));
            } }
        }
    } Shape::Point => {
        p3.a = (p3.a * (p3.b.tanh().powi(1) / (1.5 + (0.66 * (p3.b - 1.76)) * (0.66 * (p3.b - 1.76))))).sin();
    } _ => {
        p3.a = (0.23 * (1.3 + (p3.size() - y.1).tanh() * (p3.size() - y.1).tanh()).powf(y.0.clamp(-0.5, 0.75).tanh())).min((f64::cbrt((1.2 + (0.50 * z.area()) * (0.50 * z.area()))) * p3.b).sin()).tanh() + p3.a;
    } }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.331, b: 1.4009999999999998 }, k: 2, rate: -1.8290000000000002, w: [0.921, 1.2409999999999999, 1.081] }, [-0.569, 0.251, -0.449, -1.5290000000000001, -1.5790000000000002]), kink(Model { at: Pair { a: -0.499, b: 1.9309999999999998 }, k: 1, rate: -0.219, w: [-1.229, 0.291, -0.599] }, [1.341, -1.5590000000000002, 1.261]))]
#[derive_grad(wrt(y))]
fn random_2000212(x: &Model, y: &[f64]) -> (f64, f64) {
    'l2: for i1 in (0..2).rev() {
        let mut m3: f64 = (x.at.size() * std::f64::consts::PI).tanh().sin();
        m3 = (m3 * y[0].tanh()).sin();
        let mut ps4: [Pair; 3] = [Pair { a: ((if m3.min(x.predict(0.3).tanh()) >= x.at.a.abs() { x.at.a } else { 1.02 }) - f64::asinh(0.0)).tanh(), b: std::f64::consts::PI.fract() }; 3];
    }
    let mut m7: f64 = (x.k as f64).sin();
    let mut v8: [f64; 3] = [f64::sin(((y[0] - x.at.b) - (-(0.1 + (x.k as f64) * (x.k as f64))).exp())), 0.0, (y[0] + 0.08).tanh().min(x.at.a.atan())];
    m7 = ((0.6 * y[2].sin()).atanh() - y[x.k].sin()).cos() + m7;
    {
        let s9 = &y[..];
        let mut v10: [f64; 2] = [x.predict(0.3).tanh().min(f64::cos(x.at.size())).powi(4), (s9[1] * m7).cos()];
        m7 -= (0.30 * x.rate);
    }
    let mut ps11: Vec<Pair> = vec![Pair { a: (0.50 * ((x.rate - v8[x.k]) / (2.5 + f64::cos((x.k as f64)).sin()))), b: (1.2 + x.predict(0.3).tanh() * x.predict(0.3).tanh()).log2() }, Pair { b: ((0.25 * x.predict(0.3)).clamp(-0.5, 0.75) + x.at.b.cos().rem_euclid(0.9)), ..x.at }];
    for q12 in ps11.iter_mut() {
        match x.k { 0 => {
            let p13: Pair = Pair { a: (0.20 * ((x.at.a * x.w[x.k]) - x.at.a.min(q12.a))), b: (v8[x.k] / (1.5 + f64::cos(x.predict(0.3)) * f64::cos(x.predict(0.3)))) };
        } k if k % 2 == 1 => {
            v8[..2].copy_from_slice(&x.w[..2]);
            v8[x.k] *= x.at.a.sin().ceil().sin();
        } _ => {
            {
                let s14 = &x.w[..2];
                let mut n15: usize = 0;
                loop {
                    if n15 >= 2 {
                        break;
                    }
                    n15 += 1;
                    let mut o16: Option<f64> = if q12.b < v8[2].sin() || x.k > 2 { Some((q12.b / 1.99).tanh()) } else { None };
                }
            }
            {
                let s17 = &x.w[..2];
                m7 /= 1.2 + y[x.k].abs();
            }
        } }
    }
    (-0.3 * x.at.b + -0.3 * x.predict(0.3) + 1.2 * y[x.k] + -0.3 * x.at.a + -0.4 * x.rate + 0.0 * v8[1] + f64::cos((-(x.at.b - y[2]))), 1.4 * x.w[1] + -0.3 * ps11[0].b + 1.3 * x.predict(0.3) + 0.9 * x.rate + 0.7 * v8[0] + x.at.size().sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.111, -0.639, 1.9109999999999998], Data { items: vec![-0.439, 1.071, -1.5590000000000002], pairs: vec![Pair { a: -0.429, b: 0.191 }, Pair { a: 1.371, b: 0.311 }], scale: -1.169 }, 0.961), kink([-1.6090000000000002, -1.8590000000000002, 1.331], Data { items: vec![0.741, 1.841, -0.499], pairs: vec![Pair { a: 0.681, b: -0.849 }, Pair { a: 0.411, b: 0.371 }], scale: 1.9309999999999998 }, 1.2409999999999999))]
#[derive_grad]
fn random_2000213(x: &[f64; 3], y: Data, mut z: f64) -> f64 {
    for i1 in 0..x.len() {
        let mut idx2: [usize; 3] = [4, 3, 3];
    }
    for e3 in y.items.iter() {
        let mut p6: Data = y.clone();
        let d7: f64;
        if (0.06 * ((*e3) * (p6.scale * p6.pairs[1].b))) <= (p6.scale * p6.pairs[1].b).cos().rem_euclid(0.9) {
            d7 = (y.scale * y.pairs[1].b).tanh().hypot(((y.scale * y.pairs[1].b) * y.pairs[1].a).tanh());
        } else {
            d7 = (if !((y.items[1] - z).cos() < p6.pairs[0].b.cos()) { x[1] } else { f64::asinh((p6.scale * p6.pairs[1].b).tanh()) });
        }
        let mut n8: usize = 0;
        while n8 < 4 {
            n8 += 1;
            let h9: Shape = if (if n8 > 2 { p6.items[n8 % 3] } else { d7 }) >= x[n8 % 3].ceil().tanh() || n8 != 0 { Shape::Point } else { Shape::At(Pair { a: (0.11 * (p6.items[1] + (p6.pairs[n8 % 2].a * 0.86))), b: ((p6.scale * p6.pairs[1].b) + p6.pairs[n8 % 2].a).sin() }) };
            p6.scale /= 1.2 + f64::cos((0.91 - (y.scale * y.pairs[1].b))).abs();
            let (s10, c11) = (n8 as f64).tanh().sin_cos();
            let mut v12: Vec<f64> = vec![(0.25 * p6.pairs[n8 % 2].b); 4 + n8 % 3];
        }
    }
    0.6 * y.items[2] + 1.1 * x[2] + -0.4 * (y.scale * y.pairs[1].b) + -0.3 * y.pairs[1].b + 0.8 * y.scale + -0.1 * z + (0.95 * (std::f64::consts::PI / (1.5 + (0.25 * (y.scale * y.pairs[1].b)) * (0.25 * (y.scale * y.pairs[1].b)))).trunc())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.1309999999999998, 1: 1.9209999999999998 }), kink(Two { 0: -1.5590000000000002, 1: -0.919 }))]
#[derive_grad]
fn random_2000214(x: Two) -> f64 {
    let mut ps1: [Pair; 2] = [Pair { a: x.0, b: x.0 }, Pair { a: ((x.1 * 2f64).sin() % 1.7), b: x.1 }];
    let mut v2: [f64; 2] = [(0.70 * (f64::tanh((x.0 - x.1)) % 1.7).hypot((0.20 * (x.1 - ps1[0].a)))); 2];
    for e3 in v2.iter().take(2).copied() {
        let p6: Pair = Pair { a: (e3 * (1.15 - ps1[0].b)).tanh(), b: (x.0 - x.1).sin() };
        if p6.a < ps1[1].b.tanh() {
            let v7: [f64; 2] = [(p6.a + x.0).abs().cos(); 2];
            let v8: [f64; 4] = [f64::max((v2[0] / 1.22), v2[1].sin()); 4];
        }
        let mut m9: f64 = p6.size().sin();
    }
    let mut p10: Pair = ps1[1].turned((x.0 * ps1[1].a).cos());
    let mut h11: Shape = Shape::Circle { r: (0.88 * (p10.size().sin().tanh().exp2() + p10.size().sin().sin())) };
    let mut m12: f64 = (0.80 * (p10.a - ps1[0].b.cos().cos()));
    let mut v13: Vec<f64> = v2.iter().map(|&e14| ((h11.area() + m12) * (x.1 - p10.a)).cos()).collect();
    {
        let r15 = &mut p10.a;
        *r15 = x.0;
    }
    let f16 = move |u17: f64, u18: f64| (0.05 * (x.0.mul_add(x.1, u17) * (1.2 + u18 * u18).ln()));
    {
        let r19 = &mut p10.b;
        *r19 = ((-ps1[1].b) / 1.18).tanh();
    }
    if let Shape::Poly(x20) = &h11 {
        if let Some(e22) = v13.get(7) {
            v2.swap(1, 0);
            {
                let r23 = &mut v2[1];
                *r23 *= (1.3 + (*r23) * (*r23)).powf(x.0.tanh()).tanh().sin().sin();
                let m24: f64 = if !(f64::to_radians(1.66) < (ps1[1].b + x.1).cos()) {
                    ((p10).a - (f64::cos(0.23) % 1.7)).sin()
                } else {
                    1.76
                };
            }
        }
    }
    if (x.0 + x.1).sin() > (v13[0] - v13[0]).tanh() {
        return 0.2 * p10.size() + 0.6 * v13[0] + -0.4 * ps1[1].a + 0.7 * f16((0.22 * (h11.area() - 1.76)), (2f64 + ps1[0].a).tanh()) + 0.3 * h11.area() + 0.1 * p10.a + ((if (v13[0] * v2[1]).tanh() < (v2[1].cos() % 1.7) && (0.50 * (p10.b + p10.b)) > (2f64.tanh() % 1.7) { v2[1] } else { x.1 }) + ((-0.73) + p10.b)).tanh();
    }
    v13[1] += (p10.size() - (x.0 + p10.size())).sin();
    -0.3 * p10.b + 1.5 * f16(ps1[1].size().cos(), v2[0].cos()) + -0.5 * h11.area() + 0.7 * m12 + 0.9 * v2[0] + 0.9 * (x.0 - x.1) + h11.area().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.7790000000000001, -0.179, -1.8290000000000002]), kink([0.441, -1.2790000000000001, -1.409]))]
#[derive_grad(wrt(x))]
fn random_2000215(x: &[f64; 3]) -> f64 {
    let mut m1: f64 = (((x[2] * x[0]) - (x[2] - x[0])) + f64::hypot(f64::sin(0.72), x[2]).sin()).sin();
    let mut k2: usize = 2;
    if x[2].atan2((1.5 + x[1] * x[1])) > x[2] {
        m1 /= 1.2 + (-x[0].sin()).abs();
        match k2 { 0 => {
            k2 = (k2 * 3 + 1) % 7;
            m1 += (1.3 + (0.12 * (m1.min(((k2 % 4) as f64)) * (x[0] + m1))) * (0.12 * (m1.min(((k2 % 4) as f64)) * (x[0] + m1)))).powf((2f64 - (x[0] * x[2])).sin().tanh()).cos();
        } k if k % 2 == 1 => {
            let mut h4: Shape = if k2 > 0 { Shape::Poly(vec![(f64::sin((-0.45)).powi(2) * sum_of(|u3: f64| (f64::sin(0.46).min(u3) / (1.5 + (0.41 + x[0]).sin() * (0.41 + x[0]).sin())), &x[..])).tanh(), (x[k2 % 3] + (x[k2 % 3] + 0.49)).sin(), (m1 / 1.97)]) } else { Shape::Rect(x[1], (0.50 * (2f64 * x[1]))) };
        } _ => {
            let t5: (f64, f64) = (f64::cbrt((1.2 + ((1.78 - 0.90) + x[1]) * ((1.78 - 0.90) + x[1]))), (-(0.1 + (x[0].tanh() * m1.tanh()) * (x[0].tanh() * m1.tanh()))).exp());
        } }
    } else {
        if (((k2 % 4) as f64) / (2.5 + m1.sin())) > f64::sin(1.82).clamp(-0.5, 0.75) {
            return -0.4 * x[2] + -0.2 * m1 + (x[1].to_radians() + x[0]).cos();
        }
        let mut n6: usize = 0;
        'l7: loop {
            if n6 >= 0 {
                break;
            }
            n6 += 1;
            let o8: Option<f64> = None;
            if k2 > 0 {
                let a9: f64 = m1;
                let h11: Shape = if !(n6 > 1) { Shape::Point } else { Shape::At(Pair { a: (a9 * o8.unwrap_or(0.7)).cos().to_radians(), b: (0..3).map(|i10| f64::sin(0.72)).sum::<f64>().tanh() }) };
                match k2 { 0 => {
                    if ((k2 % 4) as f64).to_radians() < (a9 / (1.5 + f64::sin((-0.68)) * f64::sin((-0.68)))) {
                        let mut m12: f64 = (0.25 * o8.unwrap_or(0.7));
                        continue;
                    }
                    let mut v13: Vec<f64> = vec![(0.11 * (((n6 as f64) * x[k2 % 3]) + (if !(n6 != 0) { h11.area() } else { m1 }))), (if n6 > 0 { f64::rem_euclid(a9.cos(), 0.9) } else { m1.atan2((1.5 + m1 * m1)) }), (-((k2 % 4) as f64).mul_add(((k2 % 4) as f64), 1.81)).cos(), f64::cos((({ let b14 = a9; b14 + b14 }) + (a9 - o8.unwrap_or(0.7))))];
                } k if k % 2 == 1 => {
                    let mut n15: usize = 0;
                    while n15 < 5 && (n6 % 2 == 0) {
                        n15 += 1;
                        if n6 % 2 == 0 {
                            break;
                        }
                    }
                } _ => {
                    m1 = apply(|u16: f64| (m1 / (2.5 + a9.sin())).asinh(), f64::sin(1.53));
                } }
            } else {
                m1 = m1 + ((if k2 != 2 { ({ let b17 = ((k2 % 4) as f64); o8.unwrap_or(0.7) + b17 }) } else { (n6 as f64) }) - (0.25 * (o8.unwrap_or(0.7) / (2.5 + x[2].sin()))).max((std::f64::consts::PI * x[k2 % 3]).tanh())).tanh();
            }
        }
    }
    0.0 * x[2] + 0.2 * m1 + (0.66 * (x[k2 % 3] - (-0.40))).max(0.71)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.219, Pair { a: -1.949, b: -1.8190000000000002 }, Data { items: vec![-0.479, -0.929, -1.489], pairs: vec![Pair { a: -1.149, b: 1.031 }, Pair { a: -1.399, b: 0.811 }], scale: -1.2890000000000001 }), kink(1.4909999999999999, Pair { a: 1.341, b: -1.239 }, Data { items: vec![0.321, 1.751, 1.581], pairs: vec![Pair { a: 0.311, b: 1.341 }, Pair { a: -0.149, b: 1.1509999999999998 }], scale: -1.939 }))]
#[derive_grad]
fn random_2000216(x: f64, y: &Pair, z: &Data) -> f64 {
    let mut v1: Vec<f64> = vec![x, 1.40, (y.b - z.scale).atan(), y.size().tanh()];
    let mut m2: f64 = v1[1].copysign(f64::cos((-0.09)));
    m2 /= 1.2 + (y.a * z.scale).tanh().abs();
    let a3 = ((y.size() - z.pairs[1].b) - (y.size() * (z.scale * z.pairs[1].b))).sin();
    if (z.items[0] + v1[1]).sin() >= (m2 * y.a).cos() {
        return 0.5 * z.pairs[0].a + 1.5 * y.a + 0.8 * a3 + 0.3 * (z.scale * z.pairs[1].b) + 0.7 * v1[3] + 1.0 * z.items[2] + ((v1[3] / (1.5 + f64::sin(0.46) * f64::sin(0.46))) - (z.scale + 0.17)).cos();
    }
    let a4: f64 = ((z.scale * z.pairs[1].b) + ((z.scale * z.pairs[1].b) + y.b)).cos();
    m2 -= a4.sin();
    let o5: Option<f64> = v1.iter().copied().reduce(f64::max);
    if (0.20 * (a4 - o5.unwrap_or(0.7))) >= (0.23 * (1.3 + o5.unwrap_or(0.7).sin() * o5.unwrap_or(0.7).sin()).powf(a4.tanh())) {
        if (a4 - y.size()).sin() > o5.unwrap_or(0.7).sin().sin() {
            return 0.5 * o5.unwrap_or(0.7) + 1.5 * y.b + 0.8 * (z.scale * z.pairs[1].b) + -0.5 * z.items[1] + 0.9 * x + 0.8 * m2 + o5.unwrap_or(0.7).sin();
        }
    } else {
        if f64::sin(1.53) < (0.6 * v1[2].sin()).atanh() {
            let f6 = move |u7: f64| -> f64 { let mut m9: f64 = y.a.fract(); for i10 in 0..3 { m9 += (y.b / 1.23).tanh(); } m9 };
            let mut ps11: [Pair; 2] = [y.clone(), Pair { a: (if ((z.scale * z.pairs[1].b) * z.pairs[0].a).tanh() > f64::fract((-0.12)) { z.pairs[0].dot(&((*y) * y.b.abs())) } else { a4 }).tanh(), ..*y }];
            let (p12, q13) = (z.items[1].abs().sin(), (0.50 * f6((m2 + 1.26).tanh())).clamp(-0.5, 0.75));
        }
    }
    let mut m14: f64 = (0.25 * (z.items[1] * a4)).min(f64::sin((-0.29)));
    if (0.25 * o5.unwrap_or(0.7)) <= f64::recip((1.2 + 0.0 * 0.0)) {
        m14 = m14 + v1[3].asinh().tanh();
        let mut k15: usize = 1;
    }
    let mut p16: Pair = (*y).turned((y.b * a3).cos());
    if (m2 / (2.5 + 2f64.sin())) >= f64::cos(p16.b) {
        m14 += f64::abs(x.cos());
        let h18: Shape = if !((m2.tanh() % 1.7) <= ((z.scale * z.pairs[1].b) / (2.5 + (0.25 * o5.unwrap_or(0.7)).sin())).cos()) { Shape::At(p16.clone()) } else { Shape::Circle { r: (({ let b17 = p16.b; m14 + b17 }) + (if (-(0.1 + a4 * a4)).exp() > std::f64::consts::PI.sin() { a4 } else { a4 })).tanh() } };
        m14 *= (match &h18 { Shape::Point => v1[1], Shape::Rect(_, x21) => z.scale.min((*x21)).min(v1[0].asinh()), _ => (0.50 * (z.items[0] - p16.b)) }).sin();
    }
    let mut m23: f64 = a3;
    0.3 * m23 + 0.1 * a4 + 0.2 * z.scale + 0.4 * p16.a + 0.1 * z.items[2] + 0.7 * m2 + (y.b + (p16.a / (2.5 + x.sin()))).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: -1.0290000000000001, b: -0.929 }, Pair { a: -1.0090000000000001, b: -0.019 }, Pair { a: 0.661, b: 0.731 }], Pair { a: 1.1509999999999998, b: 1.521 }, 1.121, None), kink([Pair { a: -1.889, b: -0.359 }, Pair { a: -1.5590000000000002, b: -1.1190000000000002 }, Pair { a: 1.1409999999999998, b: 0.271 }], Pair { a: 0.251, b: 1.851 }, 0.161, Some(-1.489)))]
#[derive_grad]
fn random_2000217(x: &[Pair], y: &Pair, z: &mut f64, w: Option<f64>) -> f64 {
    if w.unwrap_or((1.2 + w.unwrap_or(0.7).sin() * w.unwrap_or(0.7).sin()).log2()) > y.size().sin() {
        let mut v1: Vec<f64> = (0..3).map(|i2| (0.10 * ((y.size() + x[1].b) + (y.b - y.b)))).collect();
        for i3 in (0..3).rev() {
            v1[0] -= (0.70 * ((0.15 * (y.b + y.b)) % 1.7));
        }
        let t4: (f64, f64) = ((f64::tanh(w.unwrap_or(0.7)).cos() * x[1].b.cos().sin()), (y.b.cos().rem_euclid(0.9) / (1.5 + (v1[0] - y.size()).cos() * (v1[0] - y.size()).cos())));
    }
    if let Some(x5) = w {
        *z = f64::tanh((0.25 * y.size()).mul_add(w.unwrap_or(0.7).tanh(), (*z))).sinh();
    } else {
        *z = (0.6 * ({ let b6 = w.unwrap_or(0.7).cos(); b6 + b6 }).tanh()).asin();
        let (p7, q8) = ((0.01 * (f64::sin((-0.67)) + (y.size() * y.size()))), (y.a - x[1].a).sin().copysign(y.b));
    }
    let m9: f64 = if (*z).max(y.a) >= f64::ln_1p((0.6 * x[0].a.cos().tanh())) {
        ((y.a + (-0.77)) + f64::tanh(1.05).powi(2)).cos()
    } else {
        (if (y.b / 1.63) > x[1].a.cos().abs() { y.b.mul_add(w.unwrap_or(0.7).cos(), y.b) } else { y.a }).tanh()
    };
    'l11: for i10 in 0..1 {
        let f12 = move |u13: f64| -> f64 { let mut m14: f64 = ((i10 as f64) - m9).sin(); for i15 in 0..3 { m14 += (0.15 * (y.b + y.a)); } m14 };
    }
    if (0.23 * (1.3 + (0.25 * w.unwrap_or(0.7)) * (0.25 * w.unwrap_or(0.7))).powf(x[0].a.tanh().tanh())) <= (*z).tanh() {
        let mut v16: [f64; 4] = [(y.b / 1.41).abs(), y.a, w.unwrap_or(0.7).cos(), (x[0].a / 1.77).tanh().tanh()];
    } else {
        *z *= ((*z).sin() + (y.b + 1.07)).tanh().sin();
    }
    1.4 * w.unwrap_or(0.7) + 0.8 * (*z) + 0.6 * y.b + 0.4 * y.size() + 1.2 * x[1].b + 1.4 * y.a + ((y.b / (1.5 + f64::sin(0.53) * f64::sin(0.53))) - (y.a * m9)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: -0.439, b: -0.949 } }, [0.551, -1.629, -0.599, 0.991]), kink(Shape::Circle { r: 1.6809999999999998 }, [-1.2790000000000001, 1.291, 0.741]))]
#[derive_grad]
fn random_2000218(x: &Shape, y: &[f64]) -> f64 {
    let mut m1: f64 = (if !((x.area() / (1.5 + y[2] * y[2])).cos() >= (y[1] / (1.5 + y[2] * y[2]))) { (y[1] - y[1]) } else { (y[1] / (2.5 + y[2].sin())) }).tanh();
    let a2 = (x.area() * x.area()).tanh().sin().exp_m1();
    let mut m3: f64 = ((m1 * std::f64::consts::PI) - y[0].cos()).tanh();
    let t4: (f64, f64) = ((0.25 * (x.area() / (2.5 + (y[2] - y[0]).cos().sin()))), m1);
    let mut p5 = Pair { a: (0.47 * (1.3 + m1 * m1).powf(a2.tanh())).abs().sin(), b: y[1] };
    'l7: for i6 in (0..y.len()).rev() {
        p5.b += ((0.97 + p5.a) * (p5.a * t4.0)).tanh();
        let mut v8: Vec<f64> = Vec::with_capacity(4);
        for i9 in 0..4 {
            v8.push((0.25 * x.area()));
        }
        if ((-0.17) - m1).tanh() < f64::tanh(x.area().cos()) || i6 > 2 {
            p5.a = (f64::sin(p5.size().tanh()) - (if i6 != 0 { m1 } else { x.area() })).tanh();
        }
        for (i12, e10) in v8.iter().enumerate() {
            let a13: f64 = p5.a;
            let mut v14 = y.to_vec();
            {
                let s15 = &v8[..];
                let mut m16: f64 = f64::max((0.06 * (p5.size() * m3)), (0.50 * ((*e10) - a2)));
                let mut o17: Option<f64> = Some((0.47 * (((-0.13) - a13) - (0.6 * m16.tanh()).acos())));
                (v14[i12 % 3], v14[i12 % 3]) = (v14[i12 % 3], (0.08 * ((m16 + v14[i12 % 3]) - (2f64 - (i12 as f64)))));
            }
            let (s18, c19) = p5.a.sin().rem_euclid(0.9).sin_cos();
        }
    }
    1.1 * p5.a + -0.4 * m1 + -0.4 * a2 + 0.1 * p5.size() + 0.5 * y[0] + 0.2 * p5.b + p5.size().sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-1.5890000000000002, -0.049], [0.561, 1.9809999999999999], [-0.319, 0.541]]), kink([[0.461, 1.581], [0.521, 0.281], [1.2309999999999999, 1.3809999999999998]]))]
#[derive_grad]
fn random_2000219(x: &[Vec<f64>]) -> [f64; 2] {
    let mut v1: [f64; 3] = [f64::cos(x[1][1]).tanh().exp(); 3];
    (v1[0], v1[1]) = (v1[1], (0.30 * (v1[1] / 1.60)));
    for (i4, (&e2, f3)) in v1.iter().zip(v1.iter()).enumerate() {
        if std::f64::consts::PI.tanh() <= (*f3) {
            let mut h5: Shape = Shape::Rect(e2.cos(), (*f3).cos().powi(2));
        } else {
            let (s6, c7) = (0.40 * ((x[0][0] / (2.5 + f64::sin(0.40).sin())) * v1[v1.len() - 1 - i4].ceil())).sin().sin_cos();
        }
    }
    for i8 in (1..=0).rev() {
        for i9 in i8 % 3..4 {
            let mut m10: f64 = (0.50 * ((0.80 * (i8 as f64)).mul_add((-0.40), x[i8][i8]) + (if ((-0.15) + x[0][i9 % 2]).cos() > (0.44 * ((i8 as f64) - v1[i8])) { std::f64::consts::PI } else { v1[1] }))).fract();
        }
        let mut v11: Vec<f64> = v1.iter().map(|e12| ((v1[0] * 0.0) + ((*e12) - (i8 as f64))).tanh()).collect();
        if f64::tanh((0.0 + (i8 as f64))) >= ({ let b13 = v11[i8]; b13 + b13 }).tanh() {
            break;
        }
    }
    if v1[1].mul_add(x[0][1], v1[1]).sin() <= (0.50 * (v1[0] - x[1][1])) {
        return [0.4 * v1[0] + 1.1 * x[0][1] + x[0][1], 1.3 * x[1][0] + 0.6 * v1[2] + (0.23 * ((v1[0] * x[1][0]) + f64::sin((-0.74))))];
    }
    if (if x[0][1] >= (v1[2] * v1[0]).tanh() { x[0][1] } else { v1[1] }) < (0.50 * ({ let b14 = v1[1]; v1[0] + b14 })) {
        v1[2] *= ((1.07 + v1[2]).sin() * x[0][0].sin().sin()).sin();
        'l16: for i15 in 0..4 {
            {
                let r17 = &mut v1[i15 % 3];
                *r17 += (0.13 * ((i15 as f64) - (*r17)));
                if i15 != 3 {
                    *r17 += (i15 as f64).sin();
                } else {
                    *r17 = (*r17) - f64::tanh(0.77);
                }
            }
        }
    } else {
        let mut m18: f64 = (x[1][0].tanh().rem_euclid(0.9).sin().exp_m1() + (v1[0].fract() / (1.5 + v1[1] * v1[1]))).tanh();
    }
    [0.9 * x[0][0] + 1.1 * v1[0] + (x[0][0].clamp(-0.5, 0.75) * x[0][0]), 0.2 * x[1][1] + 0.9 * v1[0] + (({ let b19 = v1[2]; x[0][0] + b19 }) / (1.5 + (v1[1] / (1.5 + x[0][0] * x[0][0])) * (v1[1] / (1.5 + x[0][0] * x[0][0])))).sin()]
}
