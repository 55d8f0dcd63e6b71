//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.091, 1.6809999999999998, 1.081], 1.541, -0.469), kink([-0.889, -0.629, 1.801], -1.889, 0.231))]
#[derive_grad]
fn random_1000020(x: &mut [f64; 3], y: f64, z: &f64) -> Pair {
    for (i3, e1) in x.iter().enumerate() {
        let mut m4: f64 = (*e1);
        let mut v5: Vec<f64> = vec![(((*z) / 1.28) / (1.5 + (0.97 * (0.0 - (*e1))) * (0.97 * (0.0 - (*e1))))), f64::sin((if !(i3 % 2 == 0) { m4.abs() } else { ((-0.59) + std::f64::consts::PI) }))];
        if i3 > 0 {
            if (if v5[i3 % 2].cos() < ((*e1) + (*z)).sin() { m4 } else { x[(i3 + 1) % x.len()] }) < (0.50 * (v5[0] + v5[i3 % 2])) || i3 > 2 {
                break;
            }
            v5[..2].copy_from_slice(&x[..2]);
            (v5[i3 % 2], v5[1]) = (v5[1], m4.sin());
        }
    }
    if !(y.max(y) < y.to_radians()) {
        let mut m6: f64 = x[0];
        let p7: Model = Model { w: [x[2], (y - m6).sin().min((m6 + x[1]).tanh()), (m6.sin() - m6.max((*z))).cos()], at: Pair { a: (0.36 * (f64::signum(y) + (y + (-0.73)))), b: x[0] }, rate: f64::min(std::f64::consts::PI.clamp(-0.5, 0.75), (x[2] * y).sin()), k: 0 };
    } else if (1.3 + x[1] * x[1]).powf(f64::tanh(1.24)).sin() <= x[1] {
        x[..3].reverse();
    }
    let f8 = move |u9: f64, u10: f64| (u10 / (2.5 + y.sin().sin()));
    let o11: Option<f64> = if f64::sin(0.76) <= (y + y).cos() { Some(f64::cos(1.23).sin()) } else { None };
    Pair { a: 1.3 * y + 1.1 * o11.unwrap_or(0.7) + 1.1 * f8(o11.unwrap_or(0.7).sin(), (*z).min(f64::sin(f8(y.tanh(), (0.80 * x[2].ceil()))))) + 1.4 * x[0] + 0.9 * (*z) + (((-0.97) - (-0.88)) / (1.5 + f64::cos((x[1] * y)) * f64::cos((x[1] * y)))), b: -0.3 * x[2] + 1.5 * (*z) + 0.7 * y + 1.0 * o11.unwrap_or(0.7) + -0.2 * f8((0.48 * (-0.68)), f8(x[2], (0.66 * (2f64 + x[2]))).cos().min(o11.unwrap_or(0.7).cos())) + (*z).tanh().powi(2) }
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }, Model { at: Pair { a: 1.831, b: -0.679 }, k: 1, rate: -1.199, w: [1.311, -0.459, -0.189] }, [0.951, -1.199, -0.999, 0.021, -0.499]), kink(Shape::Poly { 0: vec![-1.459, 0.131, 1.361] }, Model { at: Pair { a: -0.839, b: 0.371 }, k: 2, rate: 0.501, w: [-0.409, -1.0390000000000001, 0.471] }, [-0.909, 0.561, 0.851, -0.449]))]
#[derive_grad]
fn random_1000021(x: &Shape, y: Model, z: &mut [f64]) {
    let d1: f64;
    if y.at.a >= (y.at.b * y.rate).sin() {
        (z[2], z[1]) = (z[1], y.rate.tanh());
        d1 = ((x.area() - y.predict(0.3)) / 1.65).tanh();
    } else {
        d1 = (0.44 * ((y.k as f64) + y.at.a)).max(f64::sin(y.at.b));
    }
    if (0.06 * (y.at.size() * z[0])) >= (1.3 + z[1] * z[1]).powf(y.predict(0.3).tanh().tanh()).sin() {
        let mut n2: usize = 0;
        let a3: f64 = loop {
            n2 += 1;
            let mut ps4: [Pair; 2] = [y.at.clone(), Pair { b: (0.20 * (y.predict(0.3) + (d1 / (2.5 + y.at.b.sin())))), ..y.at }];
            let mut m5: f64 = ((y.k as f64) + y.at.size()).sin().trunc();
            if n2 % 2 == 0 { break (y.at.a - x.area()).sin(); }
            if n2 > 2 { break (if (y.rate - ps4[1].b).cos() < y.predict(0.3).sin() { x.area() } else { y.w[n2 % 3] }).cos().rem_euclid(0.9); }
        };
        match y.k { 0 => {
            let mut m6: f64 = ((x.area() * y.rate) - f64::asinh((-0.19))).cos();
        } k if k % 2 == 1 => {
            match y.k { 0 => {
                let mut n7: usize = 0;
                while n7 < 1 {
                    n7 += 1;
                    z[y.k % 3] /= 1.2 + (y.at.size() - (-0.38)).cos().abs();
                    let v8: [f64; 2] = [a3.sin().mul_add((d1 - y.w[y.k % 3]).sin(), (y.at.a - z[y.k % 3]).sin()); 2];
                    let mut n9: usize = 0;
                    loop {
                        if n9 >= 1 {
                            break;
                        }
                        n9 += 1;
                        if (1.08 + (n9 as f64)).tanh() < f64::max(y.predict(0.3).tanh(), y.rate) {
                            if (0.40 * ((y.k as f64) + (n9 as f64))) <= (0.24 * y.rate).tanh() {
                                let mut o10: Option<f64> = Some(y.at.a);
                                let mut idx11: [usize; 3] = [3, 2, 0];
                                let mut p12: Pair = y.at;
                            } else if (y.at.size() * (n9 as f64)).cos() > y.at.a.ceil().cos() {
                                if (v8[n7 % 2] / (2.5 + y.rate.sin())) <= ((n7 as f64) - y.rate).cos() {
                                    let mut m13: f64 = x.area().tanh().sin().cos();
                                    break;
                                }
                            } else {
                                let mut m14: f64 = (f64::max(y.w[0], y.w[y.k % 3]) + f64::tan((0.6 * y.at.a.sin()))).cos();
                            }
                            let mut v15: [f64; 2] = [f64::cos(((y.at.size() / (1.5 + (y.k as f64).cos() * (y.k as f64).cos())) - y.rate.fract())); 2];
                            let mut n16: usize = 0;
                            let a17: f64 = loop {
                                n16 += 1;
                                let mut m18: f64 = (-y.w[1]);
                                if y.at.size().tanh() >= (x.area() + x.area()).sin() { break y.at.a.mul_add(2f64, y.predict(0.3).tanh()).tanh(); }
                                if n16 > 2 { break (f64::sin((-0.20)) + v8[n7 % 2]).cos(); }
                            };
                        } else if y.k % 2 == 0 {
                            let mut m19: f64 = y.rate;
                        } else {
                            let mut m20: f64 = (y.w[y.k % 3].tanh() * ((0.24 * (y.k as f64)) % 1.7));
                        }
                    }
                }
            } k if k % 2 == 1 => {
                let mut m21: f64 = (0.01 * ((y.predict(0.3) * x.area()) - f64::to_radians(1.71)));
            } _ => {
                let mut m22: f64 = (1.90 * (y.at.a - x.area())).tanh();
            } }
        } _ => {
            let mut m23: f64 = (d1 * y.rate.max(d1)).tanh();
        } }
    } else {
        let mut m24: f64 = ((0.0 + y.predict(0.3)) + f64::sin(0.0).min((y.k as f64).cos())).sin();
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.881, 1.8909999999999998, -0.539]), kink([-0.919, -1.999, -0.299]))]
#[derive_grad]
fn random_1000022(x: &mut [f64; 3]) {
    if let [r1, r2, ..] = &mut x[..] {
        *r1 -= (0.24 * (*r2).floor());
        let mut v3: Vec<f64> = vec![(*r1), (((*r2) / (1.5 + (*r2) * (*r2))) * (*r2).tanh()), (0.55 + (*r1)).cos(), (*r1)];
    }
    x.reverse();
    let mut v4: Vec<f64> = x.to_vec();
    while let Some(e5) = v4.pop() {
        let mut v6: [f64; 2] = [f64::sin((e5 - e5)), ((x[0].tanh() % 1.7) * (if f64::cos(((-0.64) - x[2])) <= e5.atan() { x[0] } else { e5 })).tanh()];
        let mut m7: f64 = x[1];
    }
    let d8: f64;
    if f64::sin(0.07) > 2f64.clamp(-0.5, 0.75) {
        d8 = (x[1] * (x[2] / 1.70)).cos();
    } else {
        d8 = x[1].tanh();
    }
    x.fill_with(|| d8.sin().sin());
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: -1.159, b: 1.4309999999999998 } }, Data { items: vec![1.781, -0.149, 1.561], pairs: vec![Pair { a: 1.1309999999999998, b: 1.9609999999999999 }, Pair { a: -1.249, b: 0.681 }], scale: 0.821 }), kink(Shape::Circle { r: -1.199 }, Data { items: vec![1.091, -0.379, 0.261], pairs: vec![Pair { a: 1.1609999999999998, b: 0.731 }, Pair { a: 0.181, b: -0.629 }], scale: 1.061 }))]
#[derive_grad]
fn random_1000023(x: &Shape, y: &mut Data) -> f64 {
    let d1: f64;
    if (x.area() * y.scale).cos() < f64::tanh(x.area()).cos() {
        d1 = (0.25 * (y.pairs[1].b + y.pairs[1].a)).tanh();
    } else {
        d1 = ((y.scale * y.items[2]) / (2.5 + (y.scale * y.pairs[1].b).tanh().clamp(-0.5, 0.75).sin())).sin();
    }
    for (i4, &e2) in y.items.iter().enumerate() {
        if let Shape::At(Pair { a: x5, .. }) = &*x {
            let f7 = |u8: f64| f64::cos(({ let b9 = (if f64::sin(((-0.30) / 1.84)) < ((-0.88) + e2).cos() { u8.atan() } else { f64::exp((-(0.1 + u8 * u8))) }); ((0.90 + e2) - ({ let b10 = f64::sin(0.63); (i4 as f64) + b10 })) + b9 }));
        } else {
            y.scale = (0.19 * ((((i4 as f64) + y.pairs[1].b) / (1.5 + y.scale.abs() * y.scale.abs())) / (2.5 + f64::sin(d1))));
            let mut ps11: [Pair; 2] = [Pair { a: (d1 * d1).cos().sin(), b: ((y.scale * y.pairs[1].b) + x.area()).cos() }, ({ let q12: Pair = y.pairs[1]; q12.turned((0.25 * (if i4 != 1 { (y.scale * y.pairs[1].b) } else { d1 }))) })];
        }
        let Some(&a14) = y.items.get(i4) else { continue; };
        y.scale = (y.scale * 0.13).sin();
        let mut v15: [f64; 2] = [(0.38 * ((i4 as f64) - y.pairs[0].b)).trunc().cos(); 2];
    }
    let mut h17: Shape = if (y.scale * (y.scale * y.pairs[1].b)).tanh() > apply(|u16| (y.items[2] + d1.sin()).sin(), y.items[1]) { Shape::Rect((y.scale * y.pairs[1].b).tanh(), (0.66 * (0.62 + y.scale))) } else { Shape::At(Pair { a: std::f64::consts::PI.abs().cos(), b: (if (x.area() + (-0.58)).tanh() < (0.80 * y.pairs[0].a.tanh().hypot(d1)) { y.items[2] } else { x.area() }).cos() }) };
    let mut v18: Vec<f64> = y.items.iter().map(|e19| y.items[2].tanh().powi(1)).collect();
    let mut v20: [f64; 2] = [(0.10 * (((y.scale * y.pairs[1].b) / 1.45) * (0.6 * f64::sin(1.60)).atanh())), ((y.pairs[1].b - y.items[2]) * (-(0.1 + f64::cos(h17.area()) * f64::cos(h17.area()))).exp()).cos()];
    for e21 in v20.iter().take(1).copied() {
        let (s24, c25) = y.items[1].sin_cos();
        for i26 in 0..y.items.len() {
            y.scale = (y.scale * f64::to_radians(v18[i26 % 3])).sin();
            {
                let r27 = &mut *y;
                if f64::sin((-0.92)).max((-0.13)) >= (s24 / (2.5 + f64::sin(1.13).sin())) {
                    r27.scale -= (0.44 * ((f64::sin((e21 - v20[1])) % 1.7) - (x.area().sin().cos() / 1.12)));
                    continue;
                }
                r27.scale -= (((r27.pairs[0].a * d1) + (if r27.items[2] >= v18[2] { r27.items[1] } else { 1.34 })) + ((r27.items[i26 % 3] * r27.pairs[1].a) - (d1 * d1))).sin();
                let (s28, c29) = (0.25 * h17.area()).sin_cos();
            }
        }
    }
    0.9 * y.scale + 0.7 * y.items[0] + -0.2 * v20[0] + 0.0 * (y.scale * y.pairs[1].b) + 0.5 * x.area() + -0.3 * h17.area() + ((x.area() + v20[1]) - f64::cos((-0.44))).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.021, 1.291, 1.2209999999999999], pairs: vec![Pair { a: 1.7209999999999999, b: -0.809 }, Pair { a: 1.2309999999999999, b: -0.019 }], scale: 1.271 }, [1.2309999999999999, 1.4909999999999999, 1.101, 0.621], [1.831, -1.499, 1.1709999999999998], [Pair { a: 1.9109999999999998, b: 1.3809999999999998 }, Pair { a: 1.9509999999999998, b: -1.919 }, Pair { a: 1.6809999999999998, b: 1.4209999999999998 }]), kink(Data { items: vec![-0.679, 1.091, 1.811], pairs: vec![Pair { a: 1.7109999999999999, b: -0.309 }, Pair { a: 0.601, b: -1.8090000000000002 }], scale: 0.681 }, [1.9209999999999998, 0.331, -1.3190000000000002], [-0.099, -0.679, 0.451], [Pair { a: 0.321, b: 1.6809999999999998 }, Pair { a: -1.5990000000000002, b: -1.629 }, Pair { a: 0.541, b: 0.751 }]))]
#[derive_grad]
fn random_1000024(x: Data, y: &[f64], z: [f64; 3], w: &[Pair]) -> f64 {
    let mut v1: [f64; 4] = [((x.pairs[0].b - (x.scale * x.pairs[1].b)) + w[1].b.cos().max((x.scale * x.pairs[1].b).tanh())).sin(); 4];
    for e2 in v1.iter_mut().rev() {
        *e2 += (w[1].b - (*e2)).cos().clamp(-0.5, 0.75);
        *e2 = ((*e2) * x.scale.fract()).sin();
        'l5: for i4 in (0..4).step_by(1) {
            let (p6, q7) = (((*e2).max(w[i4 % 2].a.tanh()) - (1.60 * (*e2))).tanh(), (0.23 * f64::powf((1.3 + (0.24 * (x.pairs[0].b + 0.0)) * (0.24 * (x.pairs[0].b + 0.0))), (z[i4 % 3] * (x.scale * x.pairs[1].b)).cos().tanh())));
            let mut k8: usize = 2;
        }
    }
    let mut k9: usize = 2;
    let mut v10: Vec<f64> = vec![(0.03 * ((x.scale * x.pairs[1].b) * ({ let b11 = z[0]; x.items[k9 % 3] + b11 }))); 2 + k9 % 3];
    let flag12 = k9 > 1;
    v10[0] = v10[0] + ((x.pairs[0].b + w[k9 % 2].b) * ((0.30 * v10[1]) % 1.7)).sin();
    let mut m13: f64 = (1.2 + y[2].max(2f64) * y[2].max(2f64)).log10();
    (v1[k9 % 4], v1[1]) = (v1[1], (0.07 * (-(if f64::max(z[0], z[k9 % 3]) < x.scale { x.pairs[1].b } else { (x.scale * x.pairs[1].b) }))));
    if v1[k9 % 4].hypot(m13).cos() <= (x.items[0] - ((k9 % 4) as f64)).tanh() {
        for q14 in w.iter() {
            'l16: for i15 in (0..x.items.len()).rev() {
                if k9 % 2 == 0 {
                    m13 = ((z[k9 % 3] + v10[0]) + f64::sin(1.54).max(q14.a)).cos();
                    continue;
                }
            }
        }
    } else if x.pairs[1].b.tanh().asinh() < (0.07 * w[1].b).powi(0) {
        m13 -= ((1.3 + y[k9 % 3] * y[k9 % 3]).powf(x.scale.tanh()) * ((x.scale * x.pairs[1].b) * 0.0)).cos();
    } else {
        m13 += w[0].b.cos();
    }
    0.1 * x.items[2] + 1.2 * w[k9 % 2].b + 0.4 * v10[k9 % 2] + 0.1 * z[k9 % 3] + f64::tanh((if (0.25 * (w[1].a / (1.5 + ((k9 % 4) as f64) * ((k9 % 4) as f64)))) > v10.iter().map(|e17| x.scale).sum::<f64>().sin() { x.items[2] } else { (-0.39) }))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.089, b: -0.949 }, [-0.869, -1.729, 1.021, -1.0890000000000002, 1.9209999999999998], [-0.989, 1.4209999999999998, -1.679, -1.879, 0.771]), kink(Pair { a: 1.1509999999999998, b: -0.799 }, [-1.0390000000000001, -0.639, -1.989], [1.771, -0.059, 0.061]))]
#[derive_grad]
fn random_1000025(mut x: Pair, y: Vec<f64>, z: &[f64]) -> f64 {
    let v1: Vec<f64> = vec![z[2]; 2];
    x.a -= f64::sin((x.b * v1[1])).tanh();
    for e2 in v1.windows(1) {
        let mut v5: Vec<f64> = z.to_vec();
        v5.retain(|it| *it > 0.12);
        let a7 = v5.iter().map(|e6| e6.tanh()).sum::<f64>();
        if (if (y[0] / 1.43) > (x.a / (2.5 + x.b.sin())) { x.a } else { x.size() }).sin() > x.a.signum().cos() {
            continue;
        }
        let mut h8: Shape = if f64::copysign(e2[0], x.b) < (e2[0] + x.a).cos() { Shape::At(Pair { a: (0.25 * x.size()), b: (x.a - y[0]).tanh() }) } else { Shape::Circle { r: f64::sin(x.size()) } };
    }
    {
        let s9 = &z[..2];
        'l11: for i10 in (0..2).rev() {
            let mut k12: usize = 3;
            let mut v13: Vec<f64> = s9.iter().map(|e14| z[k12 % 3]).collect();
            let a16 = (0.25 * (({ let b15 = s9[0]; v1[i10] + b15 }) + (x.a - v13[k12 % 2])));
        }
    }
    0.1 * x.size() + -0.4 * y[1] + -0.4 * x.b + 0.1 * x.a + 0.7 * v1[1] + 0.1 * z[1] + (0.25 * x.size())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.0790000000000002, 1: -1.739 }, 0.191), kink(Two { 0: -0.689, 1: 1.031 }, -0.799))]
#[derive_grad]
fn random_1000026(x: &Two, mut y: f64) -> Option<f64> {
    let x1 = checked(f64::tanh(y.sin().mul_add((0.25 * (if x.1.min(y) > ((x.0 - x.1) - (x.0 - x.1)).tanh() { x.1 } else { (x.0 - x.1) })), x.0)))?;
    let mut h2: Shape = if !((y - std::f64::consts::PI).tanh() > 2f64) { Shape::Circle { r: (0.66 * (-(1.23 + x.1))) } } else { Shape::At(Pair { a: ((x.0 - x.1).sin().fract() * x1.abs()), b: (0.77 / 1.30) }) };
    let v3: [f64; 3] = [((x1 * x.1) + (if !(2f64.max(h2.area().cos()) <= (x.1 / 1.60)) { 1.34 } else { h2.area() })).tanh(), x.1, (x.0 - x.1).sin()];
    let mut v4: [f64; 3] = [(0.50 * h2.area()).cos().cos(); 3];
    y += (0.03 * (x.0 * (y - x.1)));
    {
        let r5 = &*x;
        let a10: f64 = match &h2 { Shape::Poly(x6) => (f64::min((0.25 * (r5.0 - r5.1)), x1) + v4[0].atan()).sin(), Shape::Point => (r5.0.fract() + (x.0 - x1)).cos(), _ => (1.41 + v4[1]).sin() };
    }
    if (0.6 * x.0.tanh()).asin() < f64::tanh((x.0 - y)) {
        let mut v11: Vec<f64> = v4.iter().map(|&e12| v3[0]).collect();
    }
    let k13: usize = v3.iter().filter(|it| **it < 0.25).count();
    let a14: f64 = v3[k13 % 3] * 0.75;
    let d15: f64;
    if ((x.0 - x.1) - y).cos() > (x.1 + y).cos() {
        let o17: Option<f64> = if k13 != 2 { Some(v4.windows(2).map(|w16| x1).sum::<f64>().sin().cos()) } else { None };
        d15 = (x.1.sin() * (std::f64::consts::PI + h2.area())).cos();
    } else {
        let mut m18: f64 = (-0.97);
        let m19: f64 = match k13 % 4 { 0 => {
            let mut h20: Shape = Shape::Point;
            (0.50 * (x.0 - x.1)).atan().max((v3[1] / 1.21))
        } 1 | 2 => {
            ((x.0 - x.1) + x.0).sin().sin()
        } _ => {
            {
                let r21 = &*x;
                let mut v22: Vec<f64> = v3.to_vec();
                v22.retain(|it| *it > 0.06);
                let a24 = v22.iter().map(|e23| e23.tanh()).sum::<f64>();
            }
            x.0
        } };
        d15 = f64::sin(((if k13 % 2 == 0 { x.1 } else { (k13 as f64) }) - f64::sin(0.33).max(y)));
    }
    Some(0.8 * x.0 + 0.9 * a14 + 1.3 * x1 + -0.2 * d15 + 0.8 * v4[1] + 1.3 * y + ((a14 * y) + (v3[2] - v3[k13 % 3])).tanh())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.911, 0.841, 0.891, 1.9309999999999998, 0.161], Model { at: Pair { a: 0.291, b: -0.589 }, k: 2, rate: 1.061, w: [-0.149, 1.021, 0.521] }), kink([1.9409999999999998, 1.601, 1.831, -0.609], Model { at: Pair { a: -0.028999999999999998, b: 0.191 }, k: 0, rate: -1.0590000000000002, w: [-0.699, 1.501, 1.581] }))]
#[derive_grad]
fn random_1000027(x: &[f64], y: Model) -> f64 {
    let m1: f64 = match y.k % 4 { 0 => {
        let p3: Pair = ({ let q2: Pair = y.at; q2.turned(((y.k as f64) / 1.58).tanh()) });
        p3.b
    } 1 | 2 => {
        let flag4 = y.k > 0;
        (0.30 * y.at.b).rem_euclid(0.9).signum()
    } _ => {
        f64::tanh(((-0.31) * 0.21))
    } };
    let (p6, q7) = (f64::max((y.predict(0.3) * y.at.a).sin(), (y.predict(0.3) - y.w[0]).tanh()).mul_add((m1 / (2.5 + m1.sin())).atan(), (({ let b5 = (y.k as f64).tanh(); y.w[y.k % 3] + b5 }) / (1.5 + (0.20 * (m1 - y.at.size())) * (0.20 * (m1 - y.at.size())))).tanh()), m1);
    let mut m8: f64 = (y.k as f64).tanh();
    let mut k9: usize = 2;
    let mut n10: usize = 0;
    'l11: while n10 < 0 {
        n10 += 1;
        let v12: [f64; 3] = [(0.23 * (1.3 + y.w[n10 % 3] * y.w[n10 % 3]).powf((x[2] + y.w[y.k % 3]).cos().tanh())), ({ let b13 = m8; y.at.a + b13 }).sin(), (0.66 * (p6 + 0.22)).max(p6)];
        let k14: usize = x.iter().enumerate().min_by(|p, q| p.1.total_cmp(q.1)).map(|(at, _)| at).unwrap_or(0);
        let a15: f64 = x[k14 % 3] * 0.75;
    }
    let mut v16: Vec<f64> = y.w.to_vec();
    v16.retain(|it| *it > 0.42);
    let a18 = v16.iter().map(|e17| e17.tanh()).sum::<f64>();
    -0.2 * y.at.a + 1.2 * q7 + -0.2 * x[k9 % 3] + 1.0 * y.predict(0.3) + -0.3 * a18 + (if (x[y.k % 3] - 0.0).sin() >= (0.23 * (1.3 + f64::sin(0.95) * f64::sin(0.95)).powf(((k9 % 4) as f64).tanh())) { y.at.size() } else { p6 }).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.931, -1.3490000000000002, -0.419, 1.791, -0.569], [1.8909999999999998, 1.3909999999999998, -1.429], [-1.2790000000000001, -1.879, -1.6090000000000002], Data { items: vec![1.031, 1.001, -1.679], pairs: vec![Pair { a: 0.461, b: -0.609 }, Pair { a: -1.0290000000000001, b: 0.651 }], scale: 1.251 }), kink([-0.719, 1.4609999999999999, 1.9109999999999998], [0.791, 0.861, 1.821], [-0.779, 1.1409999999999998, 1.531], Data { items: vec![-1.5490000000000002, 1.4509999999999998, 0.811], pairs: vec![Pair { a: 1.9709999999999999, b: -1.229 }, Pair { a: 1.321, b: -0.109 }], scale: 1.531 }))]
#[derive_grad(wrt(x, y, z))]
fn random_1000028(x: &mut [f64], y: &[f64; 3], z: &mut [f64; 3], mut w: Data) -> f64 {
    let h1: Shape = if !((w.scale + w.scale).tanh() <= (0.25 * w.pairs[1].a).hypot(y[0]).cos()) { Shape::Point } else { Shape::Rect(f64::sin((w.scale * w.pairs[1].b)), y[0].sin()) };
    let m2: f64 = if (w.scale * w.pairs[1].b).tanh() < x[2].sin().exp() {
        apply(|u3| f64::sin(((y[2] + 0.78) + x[2])), w.pairs[1].a.cos().cos()).to_radians()
    } else {
        (x[1] / (1.5 + (w.scale * w.pairs[1].b).sin() * (w.scale * w.pairs[1].b).sin())).sin().rem_euclid(0.9)
    };
    let mut m5: f64 = ({ let b4 = h1.area().cos(); m2 + b4 }).sin().copysign(((w.scale * w.pairs[1].b) - m2).sin());
    w.items[..2].copy_from_slice(&z[..2]);
    {
        let s6 = &y[1..];
        let mut k7: usize = 3;
        if !(k7 != 3) {
            return 0.8 * w.items[0] + 0.6 * y[k7 % 3] + 1.5 * h1.area() + 1.4 * s6[k7 % 2] + -0.1 * w.pairs[k7 % 2].b + -0.3 * m2 + (Pair { a: (w.items[0] / (2.5 + w.items[k7 % 3].sin())), b: z[k7 % 3].sin() }).b.sin();
        }
        let mut n8: usize = 0;
        while n8 < 5 {
            let mut v9: [f64; 3] = [(0.18 * ((w.scale + w.pairs[0].a) + ((w.scale * w.pairs[1].b).cos() % 1.7))), ((1.2 + m2 * m2).log10() / (2.5 + (h1.area() * 2f64).tanh().sin())), (-s6[0].asinh())];
            n8 += 1;
        }
    }
    let mut p10 = Pair { a: w.items[1], b: (0.12 * (w.pairs[0].b + (w.scale * w.pairs[1].b))) };
    let o11: Option<f64> = Some(f64::sin((p10.size() + (x[1] * h1.area()))));
    let m2: f64 = ((if p10.a > p10.a.clamp(-0.5, 0.75) { w.items[2] } else { p10.size() }) * (w.scale / (2.5 + w.scale.sin()))).tanh();
    p10 += Pair { a: (m2 - o11.unwrap_or(0.7)).cos().sin(), b: (if ((0.07 * (w.scale * w.pairs[1].b)) % 1.7) > m2.sin() { p10.a } else { p10.a }) };
    let mut m12: f64 = h1.area().tanh().sin();
    for i14 in 0..2 {
        let a13: f64 = (0.21 * ((w.scale * z[1]) + (0.6 * x[i14].sin()).atanh()));
        if i14 % 2 == 0 && a13 > m12 { m12 = a13 * a13; }
    }
    m12 = m12.sin();
    0.9 * y[2] + 0.3 * p10.size() + -0.0 * z[0] + 1.2 * m5 + -0.3 * w.pairs[1].b + 0.2 * w.scale + (0.20 * (x[0] - h1.area())).clamp(-0.5, 0.75)
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-0.429), [Pair { a: -0.028999999999999998, b: 1.2009999999999998 }, Pair { a: -0.479, b: 1.591 }, Pair { a: 1.561, b: -1.0090000000000001 }], Some(1.1609999999999998), [Pair { a: 1.291, b: 0.971 }, Pair { a: -1.749, b: -1.0990000000000002 }, Pair { a: -0.419, b: 0.121 }]), kink(Some(1.621), [Pair { a: -0.719, b: -1.449 }, Pair { a: -0.549, b: 1.6409999999999998 }, Pair { a: 1.9209999999999998, b: -1.219 }], None, [Pair { a: -0.219, b: 1.261 }, Pair { a: -0.839, b: 0.981 }, Pair { a: 0.311, b: -1.0290000000000001 }]))]
#[derive_grad]
fn random_1000029(x: Option<f64>, y: &[Pair], z: Option<f64>, w: &[Pair]) -> f64 {
    if (y[0].a * z.unwrap_or(0.7)).cos() >= x.unwrap_or(0.7).sin().sin() {
        return 1.1 * z.unwrap_or(0.7) + -0.1 * y[0].b + 0.9 * x.unwrap_or(0.7) + 1.0 * w[0].b + (-0.24);
    }
    let mut h1: Shape = Shape::Poly(vec![(z.unwrap_or(0.7) * 0.83).cos().sin(), y[0].a.cos().sin().sin(), x.unwrap_or(0.7).cos()]);
    let v2: [f64; 3] = [({ let b3 = (y[1].a / (2.5 + h1.area().tanh().sin())).cos(); (h1.area() + x.unwrap_or(0.7)) + b3 }).cos(), ((w[0].b - (-0.75)) * y[1].a.sin().min(z.unwrap_or(0.7).tanh())).tanh(), f64::sin(h1.area().cos().max(x.unwrap_or(0.7).sin()))];
    let mut k4: usize = 0;
    let mut v5: [f64; 3] = [({ let b6 = (z.unwrap_or(0.7) * v2[k4 % 3]).sin(); (0.25 * w[k4 % 2].a).clamp(-0.5, 0.75) + b6 }); 3];
    v5.sort_by(|p, q| p.total_cmp(q));
    let p7: Two = Two((0.25 * x.unwrap_or(0.7)), std::f64::consts::PI);
    1.2 * h1.area() + 0.3 * y[k4 % 2].a + 1.2 * (p7.0 - p7.1) + 0.8 * v2[2] + 0.0 * x.unwrap_or(0.7) + -0.5 * p7.1 + ((p7.0 - p7.1) * v5[k4 % 3]).cos()
}
