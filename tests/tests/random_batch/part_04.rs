//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.969, 0.241, 1.271, -1.489], Pair { a: -1.199, b: 0.171 }, [[0.561, 1.4309999999999998], [0.031, -1.5390000000000001]], [-0.869, 1.791, -1.449]), kink([-1.7990000000000002, 0.291, 1.9009999999999998], Pair { a: 0.291, b: 0.121 }, [[0.771, -0.379], [1.591, -1.2890000000000001]], [-1.129, 1.841, -0.169]))]
#[derive_grad]
fn random_1000040(x: &[f64], y: &Pair, z: &[[f64; 2]], w: &mut [f64; 3]) -> Vec<f64> {
    let mut h1: Shape = Shape::At(Pair { a: y.size().tanh().rem_euclid(0.9), b: (if x[2] <= f64::asinh((-0.41)) { y.b } else { y.a }) });
    if !(2f64 <= (std::f64::consts::PI * h1.area()).sin()) {
        return vec![0.7 * z[0][1] + 0.9 * y.size() + -0.4 * w[2] + -0.3 * h1.area() + 0.4 * y.b + -0.4 * x[0] + f64::exp((-(0.1 + z[1][1] * z[1][1]))).abs(), 0.4 * y.size() + 1.5 * y.a + -0.1 * w[2] + -0.4 * z[0][1] + 0.3 * h1.area() + 0.5 * y.b + ((1.2 + y.a * y.a).sqrt() - x[0].min(w[0])).cos(), 1.0 * w[1] + 0.2 * y.a + -0.0 * y.b + -0.3 * h1.area() + 0.6 * y.size() + 1.2 * x[2] + z[1][1]];
    }
    let a3 = (0.23 * (1.3 + ({ let b2 = f64::sin((-0.83)); 0.39 + b2 }) * ({ let b2 = f64::sin((-0.83)); 0.39 + b2 })).powf((y.b / 1.84).tanh()));
    let (p4, q5) = (f64::tanh(((1.2 + a3 * a3).sqrt() - 0.11)), f64::sin(1.04).tanh());
    match h1.clone() { Shape::Circle { r: x6 } => {
        let t8: (f64, f64) = ((h1.area() * (q5 + y.a)).sin(), (0.12 * (x6 * (x6 + w[2]))));
    } Shape::Rect(x9, y10) => {
        match &h1 { Shape::Poly(x11) => {
            (w[0], w[1]) = (w[1], ((y.a / 1.09) / (1.5 + (if !(f64::sin(0.0).max(0.58) < a3) { z[1][1] } else { z[0][1] }) * (if !(f64::sin(0.0).max(0.58) < a3) { z[1][1] } else { z[0][1] }))).tanh());
        } _ => {
            (w[1], w[1]) = (w[1], (y.a * q5).sin().tanh());
        } }
        h1 = if (if (0.20 * (y10 - y.size())) < (y.b * 2f64).sin() { w[0] } else { y.b }) <= (0.66 * (y.b - 2f64)) { Shape::Circle { r: (0.05 * (f64::sin(1.83).min(y.b) * (y10 + h1.area()))) } } else { Shape::At(Pair { a: w[2], b: p4.tanh() }) };
    } Shape::Poly(x13) => {
        let &Shape::At(Pair { b: x15, .. }) = &h1 else { return vec![1.0 * y.a + 0.0 * x[1] + 0.2 * w[2] + 1.0 * p4 + 0.8 * y.b + 0.3 * h1.area() + ((x[1] + y.b) - (x13[0] / (2.5 + z[0][1].sin()))).cos(), 0.2 * y.a + -0.3 * a3 + -0.3 * w[2] + 0.9 * x13[0] + -0.1 * x[1] + 1.1 * p4 + (y.b + x[0]).asinh(), -0.4 * p4 + 0.1 * y.size() + -0.3 * q5 + -0.4 * x[0] + 1.1 * z[1][0] + 0.9 * x13[2] + (if (y.a * a3).sin() >= (0.25 * (y.b * y.a)) { h1.area().tanh().sin() } else { y.size().sin().abs() })]; };
    } _ => {
        for e17 in w.iter_mut() {
            *e17 -= (x[0].abs() * (y.a / (1.5 + z[0][1] * z[0][1]))).cos();
            *e17 += (if y.size().tanh().asinh() >= p4.cos() { x[1] } else { y.a }).tanh();
        }
    } }
    vec![-0.0 * p4 + 0.2 * w[0] + 1.3 * h1.area() + 1.4 * x[1] + 0.7 * a3 + -0.5 * y.size() + (q5.tanh() % 1.7), 0.3 * w[2] + 0.4 * y.size() + 0.9 * y.b + 0.7 * a3 + -0.3 * z[0][1] + 0.8 * h1.area() + (0.05 * ((h1.area() * a3) + ({ let b19 = y.b; p4 + b19 }))), 1.3 * y.b + 0.6 * x[0] + 0.7 * w[1] + -0.4 * h1.area() + -0.2 * p4 + -0.0 * y.a + f64::exp(x[2].tanh())]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-1.6090000000000002, 0.151], [-0.879, 1.851]]), kink([[1.771, 0.351], [-1.669, -0.679]]))]
#[derive_grad]
fn random_1000041(x: [[f64; 2]; 2]) -> f64 {
    let h1: Shape = if (0.50 * (x[0][0] - x[1][1])) <= (x[0][1] + x[1][0]).sin() { Shape::Point } else { Shape::Rect(((0.30 * x[1][0].min(x[1][0])) % 1.7), (x[0][1] / 1.07)) };
    let mut h2: Shape = if (h1.area() + x[0][0]).sin() < (x[1][1] * h1.area()).sin() { Shape::Rect((x[1][0] / (1.5 + f64::tanh(0.06).powi(3) * f64::tanh(0.06).powi(3))), (std::f64::consts::PI + h1.area()).sin()) } else { Shape::Rect((h1.area() * x[0][0]).tanh().sin(), h1.area().cos().fract()) };
    let mut m3: f64 = (0.25 * (if (0.12 * (h1.area() + h1.area())) > (0.25 * (if (0.25 * h1.area()) >= (h2.area() / (2.5 + h1.area().tanh().sin())).tanh() { h2.area() } else { h1.area() })) { x[1][1] } else { h2.area() })).max((-(0.1 + h2.area().cos() * h2.area().cos())).exp());
    m3 -= (0.44 * (0.88 - h1.area())).tanh();
    let mut m4: f64 = f64::abs((m3 + x[1][1])).tanh();
    let mut m5: f64 = h1.area().tanh();
    for i7 in (0..2).rev() {
        let a6: f64 = (0.30 * m4).powi(3).hypot((-0.59)).sin();
        if i7 != 0 { m5 = m5.max(a6); }
    }
    m5 = m5.sin();
    match &h1 { Shape::Rect(x8, y9) => {
        m4 -= (0.30 * x[0][1]);
    } Shape::Poly(x10) => {
        m5 += f64::abs(1.43).sin();
    } _ => {
        m4 = ((m4 + m3) / 1.70).sin();
    } }
    1.1 * m4 + 0.5 * h2.area() + 1.4 * m3 + -0.3 * m5 + 0.2 * h1.area() + -0.2 * x[1][0] + ((1.3 + m3 * m3).powf(m5.tanh()) - x[0][0].cos()).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: 1.9409999999999998, 1: -0.589 }, -0.049, [0.051000000000000004, 0.621, 0.051000000000000004, -1.0090000000000001, -0.529]), kink(Shape::At { 0: Pair { a: -1.399, b: 1.781 } }, -0.039, [1.9409999999999998, 0.281, -1.8690000000000002, -1.669]))]
#[derive_grad]
fn random_1000042(x: &Shape, y: &f64, z: &mut [f64]) -> f64 {
    let mut m1: f64 = (0.50 * (z[2] * (0.60 / 1.06)));
    z[2] = (0.40 * (x.area() + z[0])).cos();
    let mut n2: usize = 0;
    while n2 < 0 {
        if ((n2 as f64) * m1).tanh() < z[1].copysign(m1) {
            if n2 > 2 {
                break;
            }
            for e3 in z.iter() {
                m1 += (0.07 * (x.area() / (2.5 + ((*y) - z[0]).tanh().sin())));
                let mut v6: Vec<f64> = z.to_vec();
                v6.retain(|it| *it > 0.37);
                let a8 = v6.iter().map(|e7| e7.tanh()).sum::<f64>();
                m1 = (m1 * (0.50 * (0.60 * (*e3)))).sin();
            }
            for e9 in z.iter().rev() {
                m1 /= 1.2 + (x.area() + (-0.56)).sin().abs();
                if ((*e9) + (n2 as f64)).cos() <= (2f64 - (*e9)).tanh() {
                    let mut m12: f64 = (((*e9) * x.area()) + ((*e9) / (1.5 + z[2] * z[2]))).cos();
                    let mut v13: [f64; 2] = [(0.23 * (((*y) + (n2 as f64)) - ((*e9) - m12))), 2f64.to_radians().sin()];
                    let mut ps14: [Pair; 3] = [Pair { a: (m12 / (2.5 + f64::sin((-0.78)).sin())).atan2((1.5 + (*y).asinh() * (*y).asinh())), b: (if n2 != 3 { x.area() } else { z[2] }).sin() }; 3];
                }
                let mut v15: Vec<f64> = z.to_vec();
                v15.retain(|it| *it > -0.01);
                let a17 = v15.iter().map(|e16| e16.tanh()).sum::<f64>();
            }
        }
        let f18 = |u19: f64| -> f64 { let mut m20: f64 = (n2 as f64).sin(); for i21 in 0..3 { m20 += (0.0 + u19).tanh(); } m20 };
        n2 += 1;
    }
    z[0] += ((*y).sin() / (2.5 + x.area().sin().sin()));
    let mut m22: f64 = (((*y) / (2.5 + x.area().cos().sin())) / 1.51);
    if f64::cos((std::f64::consts::PI + (*y))) <= (x.area() + m22).sin() {
        return 0.3 * m1 + 0.8 * m22 + 1.4 * z[1] + 0.5 * x.area() + 1.1 * (*y) + z[0];
    }
    let mut k23: usize = 3;
    z.fill((0.25 * (if k23 % 2 == 0 { m22.hypot((*y)) } else { (if k23 > 2 { x.area() } else { x.area() }) })));
    0.9 * x.area() + -0.3 * m22 + 0.9 * z[1] + 1.1 * m1 + 0.9 * (*y) + (x.area() - x.area()).cos().powi(3)
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.8590000000000002, Shape::Rect { 0: 1.571, 1: -0.439 }, Model { at: Pair { a: 0.841, b: 1.581 }, k: 0, rate: -0.829, w: [-0.679, -0.219, 0.351] }), kink(0.391, Shape::Rect { 0: 1.2409999999999999, 1: 1.7209999999999999 }, Model { at: Pair { a: -0.329, b: -1.499 }, k: 0, rate: -0.599, w: [0.431, 1.611, -0.949] }))]
#[derive_grad]
fn random_1000043(x: &mut f64, y: &mut Shape, z: &mut Model) -> [f64; 2] {
    z.w.fill((0.50 * (z.at.a + (z.rate / (2.5 + (*x).sin())))));
    let mut v1: [f64; 3] = [((1.23 * z.at.a) * (z.at.b * 0.0)), (0.25 * y.area()), apply(|u2: f64| (z.w[z.k % 3].min(z.w[2]) + (0.6 * f64::sin((-0.99))).ln_1p()).tanh(), ((*x) + z.rate).cos())];
    z.k = (z.k * 3 + 1) % 7;
    let mut n3: usize = 0;
    let a4: f64 = loop {
        n3 += 1;
        let mut m5: f64 = (0.25 * (if !(n3 > 0) { ((Pair { a: (z.w[2] + v1[2]).abs().tanh(), b: (z.at.b + y.area()).tanh() }).a - (z.w[2] + z.rate)) } else { (std::f64::consts::PI * f64::powi(y.area().cos(), 3)) }));
        if z.k % 2 == 0 { break ((z.k % 4) as f64); }
        if n3 > 3 { break ((v1[1] + v1[n3 % 3]) + ({ let b6 = v1[z.k % 3]; z.w[2] + b6 })).sin(); }
    };
    if (0.50 * z.predict(0.3)).to_radians().cos() <= ((z.k % 4) as f64).clamp(-0.5, 0.75) || z.k % 2 == 0 {
        let m7: f64 = match z.k % 4 { 0 => {
            let mut v8 = v1.to_vec();
            (if f64::tanh(z.at.a) < 2f64 { v8[z.k % 3] } else { z.rate }).max((v1[0] / 1.82))
        } 1 | 2 => {
            let a9: f64 = ((1.2 + (((z.k % 4) as f64) + z.at.size()).cos() * (((z.k % 4) as f64) + z.at.size()).cos()).ln() * y.area().tanh().sin());
            (((*x) * v1[2]) + (v1[z.k % 3] * ((z.k % 4) as f64))).cos()
        } _ => {
            ((z.at.a * 1.70) - z.at.b.sin()).sin()
        } };
        for (i11, e10) in v1.iter_mut().enumerate() {
            *e10 += (0.13 * ({ let b16 = ((z.at.size() * m7) * (if ((*x) - z.w[z.k % 3]).tanh() >= (z.at.a * a4).sin() && i11 > 1 { (-0.86) } else { z.predict(0.3) })).cos(); z.w.iter().copied().zip(z.w.iter()).map(|(e17, e18)| (i11 as f64).cos().min(z.at.size().cos())).sum::<f64>() + b16 }));
            (z.w[z.k % 3], z.w[i11 % 3]) = (z.w[i11 % 3], y.area().sin());
            if let Some((r12, r13)) = z.w.split_first_mut() {
                *r12 = (*r12) + (f64::abs((*x)).atan2((1.5 + r13[i11 % 2].cos() * r13[i11 % 2].cos())) * (0.0 + apply(|u14: f64| ((u14 * r13[i11 % 2]) - f64::sin(0.12)).sin(), (((z.k % 4) as f64) - z.at.b).tanh()))).tanh();
                z.at = Pair { a: ((0.0 + z.at.size()) - r13[0]).tanh(), b: z.at.a };
            }
            if ({ let b15 = m7; (-0.57) + b15 }).sin() > ((-0.84) * z.at.size()).cos() || i11 % 2 == 0 {
                continue;
            }
        }
    } else if z.k > 0 {
        z.at.a += (0.30 * z.at.a);
    } else {
        z.at.b = (z.at.a.cos() % 1.7).cos() + z.at.b;
    }
    [-0.3 * v1[1] + 0.9 * z.w[0] + -0.1 * z.predict(0.3) + 1.1 * z.at.size() + 0.3 * z.at.a + -0.2 * z.rate + apply(|u19| ((1.24 - z.rate) / (2.5 + (u19 - 1.89).tanh().sin())).sin(), (1.2 + (*x) * (*x)).cbrt()), 0.0 * v1[z.k % 3] + 1.4 * z.w[z.k % 3] + 0.3 * y.area() + 0.4 * z.predict(0.3) + 0.0 * a4 + a4]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.651), kink(1.761))]
#[derive_grad]
fn random_1000044(x: &f64) -> Option<f64> {
    let a3 = (if (*x).max((*x)) >= ((*x) - std::f64::consts::PI).tanh() { apply(|u1: f64| { let b2 = (u1 - u1).cos(); (if f64::cos(u1).powi(4) < (u1 / (1.5 + 2f64 * 2f64)) { u1 } else { u1 }).tanh() * b2.sin() }, (-(*x))) } else { (*x).abs() });
    for i4 in 1..=3 {
        let p5: Data = Data { items: vec![(0.53 - (*x)).sin().rem_euclid(0.9), (1.2 + (0.40 * (a3 * (i4 as f64))) * (0.40 * (a3 * (i4 as f64)))).log10(), (((*x) - (*x)) - a3.signum()).sin()], scale: ((*x) * (*x)).tanh().rem_euclid(0.9), pairs: vec![Pair { a: (0.50 * ((if i4 % 2 == 0 { a3 } else { (*x) }) * (0.34 / (2.5 + f64::sin(1.22).sin())))), b: (2f64 - (*x)).sin() }, Pair { a: ((a3 / 1.51) + f64::atan(0.02)).cos(), b: f64::cos(a3.hypot(a3)) }] };
        let mut v6: Vec<f64> = vec![f64::sin((-0.73)).copysign(p5.scale).sin(); 3 + i4 % 3];
        let mut k7: usize = 2;
        v6[..2].copy_from_slice(&p5.items[..2]);
    }
    let mut ps8: [Pair; 2] = [Pair { a: f64::min(a3.cos(), a3), b: (a3 + (*x)).cos() }, Pair { a: (a3 + 0.09).fract(), b: a3.max((*x)) }];
    let mut v9: Vec<f64> = Vec::new();
    for i10 in 0..3 {
        v9.push((((*x) + ps8[i10 % 2].a) + (a3 - (*x))).sin());
    }
    let a11: f64 = (0.50 * (v9[1] - (*x))).min(a3.tanh());
    if ps8[1].a.sin().atan() <= f64::cos((-0.77)) {
        let mut v12: Vec<f64> = vec![(((*x) - a3) + v9[1].fract()).tanh(); 3];
    }
    let mut o13: Option<f64> = Some(((v9[1] - v9[0]) - f64::asinh(a11)).cos());
    let m14: f64 = if a11.atan2((1.5 + v9[0] * v9[0])) < v9[0].max((-0.83)) {
        ((if a11 > (v9[2] * ps8[0].b).tanh() { ps8[0].b } else { v9[2] }) + (o13.unwrap_or(0.7) + (*x))).sin()
    } else {
        1.49
    };
    Some(-0.3 * v9[0] + 0.2 * (*x) + 0.1 * a3 + -0.3 * a11 + 1.1 * o13.unwrap_or(0.7) + 0.3 * m14 + (if (ps8[0].b - a3).tanh() > m14.tanh() { (ps8[0].b * o13.unwrap_or(0.7)) } else { v9[2].atan2((1.5 + v9[2] * v9[2])) }).tanh())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.439, -1.669, -0.989]), kink([0.491, -1.7890000000000001, 0.991]))]
#[derive_grad]
fn random_1000045(mut x: [f64; 3]) -> [f64; 2] {
    let v1: [f64; 4] = [((x[0] / (1.5 + x[1] * x[1])) - x[2].max(x[2])).cos(); 4];
    let o2: Option<f64> = if f64::tan((0.6 * f64::sin(x[1]))) < v1[2] { Some((v1[3].tanh().powi(4) / (1.5 + x[0] * x[0]))) } else { None };
    let mut k3: usize = 3;
    let p4: Pair = Pair { a: (v1[k3 % 4] / (1.5 + o2.unwrap_or(0.7).cos() * o2.unwrap_or(0.7).cos())), b: 0.0 };
    let mut m5: f64 = (x[0].min(v1[3]) + p4.size().sin().sin()).sin();
    {
        let (l6, r7) = x.split_at_mut(1);
        l6[0] *= f64::abs((0.73 * 0.31)).sin();
        r7[0] -= ((m5 + ((k3 % 4) as f64)) / 1.24).sin();
        l6[0] += 0.5 * r7[0];
    }
    for i8 in 0..x.len() {
        m5 /= 1.2 + v1[k3 % 4].sin().abs();
    }
    let a9: f64 = m5.mul_add(p4.a, 1.59).tanh().tanh().sinh();
    let mut m10: f64 = -9.0;
    for i12 in (0..4).rev() {
        let a11: f64 = (((-1.00) + std::f64::consts::PI) / (1.5 + (p4.b - v1[i12]).sin() * (p4.b - v1[i12]).sin())).sin();
        if a11 >= m10 { m10 = a11; }
    }
    m10 = m10.sin();
    [0.9 * p4.b + 0.0 * m10 + -0.1 * p4.a + 0.8 * x[1] + 0.8 * a9 + f64::sin(a9.fract()), -0.5 * o2.unwrap_or(0.7) + 0.6 * v1[1] + -0.2 * m5 + 1.2 * p4.b + 0.8 * a9 + 1.2 * x[k3 % 3] + (1.54 / 1.25)]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(1.371), Pair { a: -0.449, b: -0.159 }, Shape::Point {  }), kink(Some(-1.169), Pair { a: -1.6190000000000002, b: 1.6309999999999998 }, Shape::Rect { 0: -0.419, 1: 1.031 }))]
#[derive_grad]
fn random_1000046(x: Option<f64>, y: Pair, z: &mut Shape) -> [f64; 2] {
    if !(x.unwrap_or(0.7).sin().cos() >= f64::atan((0.50 * y.size()))) {
        let mut v1: [f64; 2] = [(z.area().tanh().tanh() - y.size()).sin(), x.unwrap_or(0.7).tanh()];
        if y.size().tanh() < (y.b - y.b).cos() {
            return [-0.5 * y.a + 0.4 * z.area() + -0.2 * x.unwrap_or(0.7) + 1.3 * v1[1] + 0.5 * y.b + 0.4 * y.size() + (0.01 * ((y.size() * v1[1]) * (if y.a <= (y.b / (1.5 + v1[1] * v1[1])) { v1[1] } else { v1[0] }))), -0.1 * y.b + 0.6 * y.size() + 1.4 * v1[0] + -0.3 * x.unwrap_or(0.7) + 0.4 * y.a + 0.7 * z.area() + f64::sin(((v1[1] * v1[0]) * (1.3 + v1[0] * v1[0]).powf(x.unwrap_or(0.7).tanh().tanh())))];
        }
        v1[0] = (v1[0] * (0.12 * (x.unwrap_or(0.7) - y.size()))).sin();
    } else {
        let mut v2: [f64; 3] = [f64::sin(((if y.size().sin() >= y.b.cos() || (y.b * x.unwrap_or(0.7)).cos() > x.unwrap_or(0.7).sin() { z.area() } else { z.area() }) / (2.5 + y.a.tanh().sin()))), (0.25 * (z.area() + y.size())).sin().exp_m1(), ((y + y)).a.sin()];
        {
            let r3 = &mut v2[0];
            *r3 = (if let Some(x4) = x { ({ let b5 = y.b; (*r3) + b5 }).tanh() } else { ((*r3) + y.b).tanh() });
            *r3 += (if (y.b / 1.36) > (y.b / 1.85) { (y.a / (1.5 + y.size().cos() * y.size().cos())) } else { (*r3) }).tanh();
        }
    }
    for i6 in 0..1 {
        for i7 in 0..i6 % 5 {
            if y.b.cos() < (1.44 + x.unwrap_or(0.7)).tanh() {
                let mut m8: f64 = y.a.mul_add(y.b, z.area().sin()).cos().atan2((1.5 + y.a.fract() * y.a.fract()));
                continue;
            }
            if y.b.abs() >= (0.25 * (if (0.12 * (y.size() + y.size())) < 0.09 || i6 > 2 { 1.93 } else { z.area() })) && i7 != 1 {
                let mut v9: Vec<f64> = (0..3).map(|i10| ((z.area().cos() % 1.7) * (0.25 * x.unwrap_or(0.7)).mul_add(f64::tanh((i7 as f64)), (0.25 * z.area()))).cos()).collect();
                for r11 in v9.chunks_exact_mut(2) {
                    r11[0] += y.a.abs().tanh();
                    let mut k13: usize = 0;
                    let mut v14: [f64; 2] = [x.unwrap_or(0.7).tanh().max((y.b / (1.5 + z.area().tanh() * z.area().tanh()))); 2];
                    let f15 = |u16: f64, u17: f64| ((u16 + y.a) / (1.5 + f64::sin(0.42).min(y.a) * f64::sin(0.42).min(y.a))).tanh();
                }
                let mut v18: [f64; 4] = [(0.00 * (((i6 as f64) + x.unwrap_or(0.7)) * (0.25 * y.size()).mul_add(y.a, v9[2]))), (({ let b19 = f64::sin(1.43); x.unwrap_or(0.7) + b19 }) + f64::mul_add(z.area().cos(), x.unwrap_or(0.7).sin(), v9[i6])).tanh(), y.a, (if apply(|u20| { let b21 = (u20 - (-0.33)).cos(); 0.22 * b21.sin() }, std::f64::consts::PI) > 0.34 || i7 % 2 == 0 { (0.0 + x.unwrap_or(0.7)) } else { x.unwrap_or(0.7).tanh().sin() }).cos()];
            } else {
                if !(i7 != 0) {
                    let mut m23: f64 = (0..3).map(|i22| (x.unwrap_or(0.7) + y.b).sin()).fold(f64::NEG_INFINITY, f64::max).max(-1.0);
                } else if f64::sin(x.unwrap_or(0.7)) < f64::tanh(((i6 as f64) + x.unwrap_or(0.7))) {
                    let mut m25: f64 = (0..2).map(|i24| f64::sin(0.36)).sum::<f64>().to_radians().cos();
                } else {
                    let mut m26: f64 = (1.3 + (0.25 * x.unwrap_or(0.7)) * (0.25 * x.unwrap_or(0.7))).powf(y.a.tanh()).cos().tanh();
                }
            }
        }
    }
    [0.8 * y.b + 1.3 * y.a + -0.3 * y.size() + -0.5 * z.area() + 0.5 * x.unwrap_or(0.7) + (1.39 * (1.3 + z.area().sin() * z.area().sin()).powf(f64::tanh(1.34))).tanh(), 0.2 * z.area() + 0.3 * x.unwrap_or(0.7) + 0.6 * y.a + 0.6 * y.b + 1.4 * y.size() + ((y.a - 0.84) / (1.5 + (x.unwrap_or(0.7) * y.b).cos() * (x.unwrap_or(0.7) * y.b).cos())).cos()]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-1.629, 1.591], [-1.2890000000000001, 0.511]], [1.4809999999999999, -1.0790000000000002, -1.3390000000000002, 1.361, -1.209], Pair { a: -0.529, b: -1.169 }, 0), kink([[0.281, 1.4309999999999998], [0.841, 1.851]], [1.071, 1.101, 0.661], Pair { a: -0.409, b: 0.451 }, 1))]
#[derive_grad]
fn random_1000047(x: &[Vec<f64>], y: Vec<f64>, z: Pair, w: usize) -> f64 {
    for i1 in (1..=w % 4).step_by(2) {
        let v2: [f64; 2] = [(1.10 + std::f64::consts::PI).sin(), f64::tanh(y.iter().zip(y.iter()).skip(1).map(|(e3, e4)| (z.b * (i1 as f64)).sin()).sum::<f64>())];
    }
    let mut v5: Vec<f64> = Vec::new();
    for i6 in 0..2 {
        v5.push((1.3 + z.b.cos() * z.b.cos()).powf((z.b + (w as f64)).cos().tanh()).tanh());
    }
    let mut v7 = v5.to_vec();
    let mut m8: f64 = ((y[0].cos() + (z.b + y[1])) + f64::sin((-1.00)).hypot(v7[0]).cos()).sin();
    v7[1] += (0.02 * ((0.94 * z.a).tanh() + ((0.48 - m8) + (std::f64::consts::PI * z.size()))));
    let h9: Shape = Shape::Circle { r: (x[w % 2][0].sin() % 1.7) };
    m8 += (((0.15 * (v5[w % 2] + z.b)) % 1.7) - (-(z.b * z.a))).sin();
    if w > 2 {
        return -0.0 * v5[w % 2] + 0.8 * y[w % 3] + 0.9 * h9.area() + 1.2 * z.b + 1.2 * z.size() + 0.4 * m8 + (h9.area().sin().sin() + v7[0]).cos();
    }
    'l11: for i10 in 0..1 {
        m8 *= (0.25 * h9.area()).atan2((1.5 + f64::sin(f64::powf((1.3 + (0.20 * (y[i10] * (w as f64))) * (0.20 * (y[i10] * (w as f64)))), v7[i10].min(z.a).tanh())) * f64::sin(f64::powf((1.3 + (0.20 * (y[i10] * (w as f64))) * (0.20 * (y[i10] * (w as f64)))), v7[i10].min(z.a).tanh())))).sin();
    }
    1.4 * v5[0] + 1.0 * z.size() + 1.5 * z.b + 0.5 * v7[1] + 0.6 * h9.area() + 0.2 * x[w % 2][0] + ((if (0.25 * (z.b * v5[w % 2])) <= f64::tanh(0.62) && w % 2 == 0 { y[0] } else { z.size() }) + (h9.area() * h9.area())).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.121, -0.929, 0.871], Model { at: Pair { a: -1.7590000000000001, b: -1.489 }, k: 2, rate: -1.5190000000000001, w: [0.861, 1.9809999999999999, 1.1809999999999998] }), kink([-1.5890000000000002, 1.9509999999999998, 1.1609999999999998], Model { at: Pair { a: -0.099, b: -1.7690000000000001 }, k: 1, rate: -0.379, w: [0.811, 1.561, 0.051000000000000004] }))]
#[derive_grad]
fn random_1000048(x: &Vec<f64>, y: &mut Model) -> [f64; 2] {
    y.at.a = f64::min(y.at.size().tanh().hypot(x[0]).cos(), ((-0.62) / (2.5 + y.w[y.k % 3].sin())));
    y.at.b = y.at.b + y.at.a.cos();
    y.rate = (0.23 * (1.3 + y.at.a.atan() * y.at.a.atan()).powf(y.at.a.abs().tanh()));
    match y.k { 0 => {
        let mut ps1: [Pair; 2] = [Pair { a: (0.03 * ((y.predict(0.3) * y.at.a) * 1.46)), b: (1.85 * 0.0) }, Pair { a: f64::tanh(((y.rate * x[y.k % 3]) / 1.15)), b: (0.50 * (y.rate - y.w[2])) }];
        let a2 = y.step(&Pair { a: x[1].clamp(-0.5, 0.75).tanh(), b: ps1[1].b.tanh().asinh() }).tanh();
    } k if k % 2 == 0 => {
        let a3: f64 = ((1.10 + y.w[y.k % 3]) / (1.5 + f64::sin(((-0.20) / 1.33)) * f64::sin(((-0.20) / 1.33)))).cos();
    } _ => {
        let f4 = |u5: f64, u6: f64| (0.6 * (u6 + u5).sin()).acos();
        y.at.b = (x[y.k % 3] - x[1]).cos();
    } }
    y.w[y.k % 3] += f64::cos(y.predict(0.3).sin().tanh());
    for r7 in y.w.chunks_mut(2) {
        r7[0] /= 1.2 + (if (if (0.20 * (r7[y.k % 1] - y.at.size())) <= (0.07 * y.at.size()).powi(1) { y.at.b } else { r7[y.k % 1] }) > (y.rate - r7[y.k % 1]).sin() { y.at.a } else { y.rate }).abs();
        let a9: f64 = f64::sin((if (((y.k % 4) as f64) + std::f64::consts::PI).sin() > y.at.b.asinh() { (y.rate - r7[0]) } else { ((-0.60) * 1.31) }));
    }
    {
        let s10 = &y.w[1..];
        let mut v11: Vec<f64> = vec![f64::sin(0.86); 2 + y.k % 3];
    }
    for i12 in 1..=y.k % 4 {
        let old13 = std::mem::replace(&mut y.rate, (0.05 * ((y.at.a * y.at.size()) + y.w[y.k % 3].copysign(y.at.a))));
    }
    [0.6 * y.at.b + 0.1 * x[1] + 1.4 * y.at.a + 0.2 * y.rate + 0.6 * y.predict(0.3) + std::f64::consts::PI.copysign((1.92 - y.at.b).tanh()), 0.4 * y.predict(0.3) + 1.0 * y.at.size() + 1.0 * y.w[0] + 1.0 * y.at.b + 0.6 * x[y.k % 3] + (0.30 * (y.w[1] / (2.5 + y.predict(0.3).tanh().sin()))).powi(2)]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.0590000000000002, 0.641, 1.4809999999999999], pairs: vec![Pair { a: 1.081, b: 0.621 }, Pair { a: 1.071, b: -0.469 }], scale: 1.351 }, Data { items: vec![1.4409999999999998, -1.889, 0.171], pairs: vec![Pair { a: -0.099, b: 1.071 }, Pair { a: 1.6509999999999998, b: 1.2209999999999999 }], scale: 1.511 }, [0.971, -1.5690000000000002, 1.9109999999999998]), kink(Data { items: vec![-0.949, 0.551, 1.6409999999999998], pairs: vec![Pair { a: 0.691, b: 1.781 }, Pair { a: -1.479, b: 0.201 }], scale: -0.959 }, Data { items: vec![0.731, 1.571, -1.7690000000000001], pairs: vec![Pair { a: -0.289, b: 1.321 }, Pair { a: -1.159, b: -1.3490000000000002 }], scale: 1.871 }, [0.391, -0.579, 1.1309999999999998, -1.2890000000000001, 0.101]))]
#[derive_grad]
fn random_1000049(x: &Data, y: &mut Data, z: &[f64]) -> f64 {
    let h1: Shape = if f64::cos(std::f64::consts::PI.ceil()) >= (x.items[0] / (1.5 + x.pairs[0].b.sin() * x.pairs[0].b.sin())) { Shape::Poly(vec![f64::cos((((y.scale * y.pairs[1].b) + (-0.14)) + y.pairs[0].a.tanh().fract())), 2f64.max(y.items[0]).min(x.items[0]), (((x.scale * x.pairs[1].b) - x.pairs[1].b) + ((y.scale * y.pairs[1].b) - x.items[2])).sin()]) } else { Shape::At(Pair { a: ((x.scale * (y.scale * y.pairs[1].b)) * (0.47 - y.items[2])).cos(), b: (0.25 * (x.pairs[1].a / (2.5 + f64::sin(0.56).sin()))) }) };
    let p5 = Pair { a: y.items[2], b: apply(|u2| x.items.windows(2).take(3).fold((0.30 * x.items[2]).rem_euclid(0.9), |s3: f64, w4| (s3 * (if y.scale.abs() <= (s3 - x.items[2]).tanh() { x.items[1] } else { y.items[2] })).sin()), (0.25 * y.pairs[1].a)) };
    let o6: Option<f64> = if (0.25 * (if y.scale < (y.scale - (y.scale * y.pairs[1].b)).sin() { (y.scale * y.pairs[1].b) } else { x.scale })) > f64::sin(0.0) { Some(((h1.area() - p5.size()) - x.items[1].sin().cosh()).tanh()) } else { None };
    y.items[0] = (0.12 * (h1.area() + x.pairs[0].b)).min(p5.a.tanh());
    let h7: Shape = h1.clone();
    let a8: f64 = (if p5.size().sin() >= f64::sin(1.03).max((y.scale * y.pairs[1].b).tanh()) { p5.b } else { y.items[2] }).max((0.20 * ((y.scale * y.pairs[1].b) - x.items[2])));
    if let Some(r9) = y.items.last_mut() {
        *r9 = (((*r9) - y.pairs[0].a) - (p5.b * y.scale)).sin();
        let mut v11: Vec<f64> = vec![((0.50 * y.pairs[0].a).abs() + (x.items[2] + (*r9))).cos(), (f64::cos(h1.area().tanh()) - (x.scale + x.pairs[1].a)).tanh(), (y.scale + x.items[0]).cos().max((0.50 * (x.scale * x.pairs[1].b)).cos())];
    }
    -0.4 * x.pairs[1].b + 1.3 * p5.a + 0.1 * p5.size() + 0.1 * a8 + 0.1 * x.items[1] + 0.4 * x.scale + (x.pairs[0].b.cos().min((0.25 * (x.scale * x.pairs[1].b))) * ((-0.25) - p5.size())).sin()
}
