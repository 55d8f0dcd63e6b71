//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: -0.909 }, -0.699), kink(Shape::Circle { r: 1.771 }, 0.791))]
#[derive_grad]
fn random_2000040(x: &mut Shape, mut y: f64) -> f64 {
    'l2: for i1 in (0..1).rev() {
        let mut v3: [f64; 3] = [(0.25 * (if y.abs() <= (1.3 + (i1 as f64).cos() * (i1 as f64).cos()).powf(y.tanh()).cos() { (x.area() / (1.5 + std::f64::consts::PI * std::f64::consts::PI)) } else { (y - y) })), f64::sin(0.39).min(((-0.59) + (-0.86))), (0.20 * (y.min(y) + (if f64::sin((i1 as f64)) > f64::tanh((y - 2f64)) { x.area() } else { x.area() })))];
        match x.clone() { Shape::At(Pair { a: x4, .. }) => {
            y -= (y.to_radians() * x4).sin();
            v3[1] = (x4.tanh() - (x4 + (-0.69))).tanh();
        } _ => {
            y *= (v3[2] + (x.area() * y)).tanh().sin();
        } }
    }
    0.5 * y + 1.2 * x.area() + (y.max(y) - (x.area() / (2.5 + f64::sin((-0.27)).sin()))).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([4, 3, 5], [-1.0990000000000002, 1.341, 1.101, 0.031]), kink([2, 3, 3], [-0.829, 0.551, -0.539, -1.629]))]
#[derive_grad]
fn random_2000041(x: &[usize], y: Vec<f64>) -> f64 {
    let mut m1: f64 = (f64::tanh(0.77).sinh() - y[0].clamp(-0.5, 0.75)).tanh();
    m1 = (0.30 * m1) + m1;
    let mut p2 = Pair { a: (f64::cos(0.36).rem_euclid(0.9) * m1), b: (if f64::sin((if (m1 + m1).tanh() > (-0.74) { (-0.63) } else { (-0.20) })) < y[x[2] % 3].cos() { 1.00 } else { m1 }) };
    let mut ps3: [Pair; 2] = [(p2 * y[2].to_radians()), (if !(f64::sin((if (0.39 + p2.a).cos() <= p2.size().sin() { m1 } else { 0.30 })) <= p2.a) { p2 } else { (Pair { a: (p2.b / 1.55).abs(), b: (0.81 + m1).tanh() }) })];
    m1 -= (0.07 * (p2.size() + f64::sin(ps3[0].b).rem_euclid(0.9)));
    let mut n4: usize = 0;
    while n4 < 0 {
        let mut v5: Vec<f64> = Vec::new();
        for i6 in 0..4 {
            v5.push(((if ({ let b7 = m1; (-0.26) + b7 }).tanh() <= std::f64::consts::PI.min(1.37) { 0.0 } else { (i6 as f64) }) + (ps3[i6 % 2].b + p2.a)).tanh());
        }
        for i8 in 0..y.len() {
            p2.b += (f64::sin((-0.73)).clamp(-0.5, 0.75) + (p2.a - ps3[i8 % 2].b)).cos();
        }
        n4 += 1;
    }
    1.3 * ps3[x[1] % 2].a + 1.1 * p2.b + -0.5 * y[x[1] % 3] + 1.0 * m1 + 0.7 * p2.size() + (if !((0.50 * (m1 + p2.b)) >= ((-0.29) * m1).sin()) { p2.a } else { m1.tanh() })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.489, b: -1.129 }, k: 2, rate: -1.149, w: [-0.869, -0.739, -0.809] }, Shape::Point {  }, Some(0.391), Pair { a: -0.619, b: 0.711 }), kink(Model { at: Pair { a: 0.571, b: -1.5990000000000002 }, k: 2, rate: 1.4709999999999999, w: [1.791, 0.321, -0.299] }, Shape::Circle { r: -0.559 }, Some(-0.039), Pair { a: -1.979, b: 0.841 }))]
#[derive_grad]
fn random_2000042(x: Model, y: Shape, z: Option<f64>, w: &Pair) -> f64 {
    let mut m1: f64 = (x.at.size() + x.predict(0.3)).cos().clamp(-0.5, 0.75);
    m1 = x.w.iter().skip(1).map(|e2| x.w[x.k]).sum::<f64>().tanh().atan2((1.5 + (if (w.size() * w.a).cos() >= x.w.iter().map(|&e3| x.at.b).fold(f64::NEG_INFINITY, f64::max).max(-1.0) { x.at.size() } else { x.at.b }).tanh() * (if (w.size() * w.a).cos() >= x.w.iter().map(|&e3| x.at.b).fold(f64::NEG_INFINITY, f64::max).max(-1.0) { x.at.size() } else { x.at.b }).tanh()));
    match &y { Shape::Point => {
        'l7: for i6 in 0..x.k % 5 {
            let (p8, q9) = ((x.w[x.k] - y.area()).cos().min((w.a - y.area()).cos()), (if x.k != 0 { (i6 as f64) } else { x.at.a }).sin().mul_add((w.a + x.at.a).sin(), w.size().sin().min(w.a)).tanh());
            m1 -= (1.3 + f64::sin((x.predict(0.3) * 0.98)) * f64::sin((x.predict(0.3) * 0.98))).powf(z.unwrap_or(0.7).tanh().cos().tanh()).tanh();
            for i10 in (1..=0).rev() {
                if !(i6 % 2 == 0) {
                    let mut p11: Model = x.clone();
                    if y.area() < q9.to_radians() {
                        let o12: Option<f64> = Some(((w.a + p11.at.a) + (w.a * p11.at.a)).sin());
                        p11.at.b /= 1.2 + (m1 - x.w[2]).sin().abs();
                        if let Some(x13) = z {
                            {
                                let r14 = &*w;
                                p11.rate = (0.40 * (p11.at.size() - p8)).cos();
                            }
                        } else {
                            p11.at.a += x.rate.tanh();
                        }
                    } else {
                        let mut m15: f64 = ((std::f64::consts::PI * x.at.b) - (w.a + (-0.28))).cos();
                    }
                } else {
                    m1 += m1.cos();
                }
            }
        }
    } Shape::Circle { r: x16 } => {
        m1 = m1 + (0.40 * f64::asinh((if x.k != 3 { 1.99 } else { (-0.04) })));
    } _ => {
        m1 = (0.20 * x.at.b.mul_add((0.80 * (x.k as f64)), x.rate)).max((m1 + (-0.43)).sin());
    } }
    1.4 * x.at.a + -0.4 * z.unwrap_or(0.7) + 0.1 * w.a + 0.1 * x.rate + 0.3 * m1 + (z.unwrap_or(0.7) + w.b).tanh().rem_euclid(0.9)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.889, 1.9909999999999999, -1.379], [[-1.749, 1.821], [-0.069, 0.421], [1.7309999999999999, -0.799]], Two { 0: 1.251, 1: -1.929 }, Data { items: vec![-1.7790000000000001, 0.371, -0.579], pairs: vec![Pair { a: 1.4309999999999998, b: 0.651 }, Pair { a: 0.701, b: -0.028999999999999998 }], scale: 1.1609999999999998 }), kink([-1.7790000000000001, 0.351, -1.2990000000000002, -0.929], [[-0.249, 1.9609999999999999], [1.071, -0.449]], Two { 0: 1.1509999999999998, 1: 1.9909999999999999 }, Data { items: vec![0.831, 1.9509999999999998, -0.159], pairs: vec![Pair { a: 1.781, b: 0.631 }, Pair { a: 1.341, b: -1.2590000000000001 }], scale: 0.711 }))]
#[derive_grad(wrt(z))]
fn random_2000043(x: Vec<f64>, y: &[[f64; 2]], z: Two, w: &Data) -> (f64, f64) {
    let a1 = (0.33 * ((z.0.copysign((0.25 * w.pairs[0].a)) + (x[2] - y[1][1])) / 1.42));
    for i2 in 0..2 {
        let mut m3: f64 = (-(0.1 + f64::cos((if f64::sin((-0.84)) < (w.items[1] * (i2 as f64)).tanh() { 1.44 } else { w.pairs[i2].b })).sin() * f64::cos((if f64::sin((-0.84)) < (w.items[1] * (i2 as f64)).tanh() { 1.44 } else { w.pairs[i2].b })).sin())).exp();
    }
    let mut p4 = z;
    for (e5, f6) in x.iter().zip(x.iter()) {
        let mut v8: Vec<f64> = Vec::with_capacity(4);
        for i9 in 0..4 {
            v8.push((f64::sin((-0.75)) + (*e5).sin()));
        }
        'l11: for i10 in (1..=0).rev() {
            {
                let s12 = &mut v8[1..];
                s12[i10] = ((0.50 * (p4.1 * p4.0)).round() * (0.6 * p4.1.cos().sin()).atanh()).sin();
                let a1 = (0.03 * ((w.items[0] + x[i10]) * (if !(i10 % 2 == 0) { (w.scale * w.pairs[1].b) } else { p4.1 }))).mul_add(w.pairs[0].b.sin().clamp(-0.5, 0.75), ({ let b13 = (w.scale - a1).cos(); ((w.scale * w.pairs[1].b) + a1) + b13 }).cos());
                let (s14, c15) = (*e5).sin_cos();
            }
        }
        let o16: Option<f64> = if ((w.scale * w.pairs[1].b) - x[0]).cos() >= (if y[0][0].max((*f6)) < (w.pairs[0]).b.sin() { (*f6) } else { (*f6) }) { Some(w.pairs[1].size().atan()) } else { None };
    }
    (1.2 * p4.1 + -0.4 * w.items[2] + -0.2 * y[0][1] + 0.1 * p4.0 + 0.2 * x[0] + 1.3 * w.scale + (a1 * w.pairs[1].a).cos().mul_add(p4.1.fract(), (if x[2].hypot(p4.1).tanh() < (p4.0 - p4.1).tanh() { p4.0 } else { w.items[1] })).tanh(), 1.3 * a1 + 1.1 * x[0] + -0.0 * w.pairs[1].a + 1.4 * w.scale + 0.9 * y[1][1] + -0.4 * p4.0 + f64::sin((a1.sin() % 1.7).hypot((y[0][0] / (2.5 + (p4.0 - p4.1).tanh().sin())))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.049, Pair { a: 0.261, b: 0.251 }), kink(0.711, Pair { a: -1.399, b: 1.1409999999999998 }))]
#[derive_grad]
fn random_2000044(x: f64, y: Pair) -> f64 {
    let a1: f64 = (0.44 * ((1.17 * y.a) - x.cos()));
    let m2: f64 = if f64::sin((0.37 / 1.09)) > y.b.cos() || x.atan2((1.5 + 0.53 * 0.53)) < a1 {
        (if (0.25 * (y.a * a1)) <= y.b { x } else { y.b }).fract()
    } else {
        let o3: Option<f64> = if (y.size() + 2f64).sin() <= (if x.tanh() < (y.size() + a1).tanh() { x } else { a1 }) { Some((if (x / (1.5 + (0.25 * y.size()) * (0.25 * y.size()))) <= 1.06 { (x - y.a) } else { x }).cos()) } else { None };
        (x + y.b).ceil().cos()
    };
    let h4: Shape = if (if (std::f64::consts::PI * x).cos() <= y.size().tanh().powi(4) { y.b } else { y.b }) <= y.b.tanh() { Shape::Point } else { Shape::Circle { r: (0.12 * y.dot(&y)) } };
    match &h4 { Shape::Rect(x5, y6) => {
        let Pair { b: x7, .. } = y;
    } Shape::Poly(x9) => {
        let mut m15: f64 = (0.80 * (match &h4 { Shape::Poly(x11) => (x9[2].atan() - y.a).cos(), Shape::Point => f64::tanh((if y.b <= (0.25 * h4.area()) { (h4.area() * h4.area()) } else { (1.05 / (1.5 + a1 * a1)) })), _ => (y.b * y.b).tanh() }).signum());
    } _ => {
        let mut m16: f64 = (((0.30 * y.a) % 1.7) / (1.5 + (m2 - m2).tanh() * (m2 - m2).tanh()));
    } }
    -0.4 * x + 0.9 * m2 + 0.4 * y.size() + 1.0 * y.a + -0.5 * a1 + -0.1 * y.b + (0.50 * (x + m2.min(std::f64::consts::PI)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.07100000000000001, -1.2590000000000001], [-0.369, 1.8909999999999998]], (-0.819, -0.699), Data { items: vec![0.441, -1.629, 0.811], pairs: vec![Pair { a: -1.0390000000000001, b: 1.351 }, Pair { a: 0.881, b: 0.781 }], scale: -0.759 }), kink([[0.241, 1.551], [-0.979, 0.651]], (-0.159, -1.719), Data { items: vec![0.171, -1.399, 1.9609999999999999], pairs: vec![Pair { a: -0.059, b: 0.411 }, Pair { a: -0.379, b: 0.001 }], scale: 1.1809999999999998 }))]
#[derive_grad(wrt(y, z))]
fn random_2000045(x: [[f64; 2]; 2], y: (f64, f64), z: Data) -> f64 {
    let mut v1: Vec<f64> = vec![(0.23 * ((if (0.07 * (z.pairs[0].b * std::f64::consts::PI)) > z.items[0].copysign((z.scale * z.pairs[1].b).sin()) { y.0 } else { (z.scale * z.pairs[1].b) }) + f64::cos(z.pairs[0].b.sin()))); 4];
    'l3: for i2 in 0..0 {
        let mut k4: usize = 0;
        let mut n5: usize = 0;
        while n5 < 1 && ((-z.items[1]) > (y.0 / (1.5 + (z.scale * z.pairs[1].b).cos() * (z.scale * z.pairs[1].b).cos()))) {
            n5 += 1;
            let mut k6: usize = 2;
            {
                let r7 = &mut v1[i2];
                *r7 = (y.0.sin() - f64::tanh(((k4 % 4) as f64)).powi(3));
                let mut p8 = Pair { a: (0.20 * ((0.77 * 1.04) - (if k6 != 3 { 1.07 } else { z.pairs[1].a }))), b: ((-0.72) * 2f64) };
            }
            let a9: f64 = 0.48;
        }
        if f64::sin((z.pairs[k4 % 2].a + y.1)) < (v1[k4 % 4] - 2f64).sin() {
            let mut m10: f64 = (0.80 * (v1[1].tanh() - ((-0.93) - 1.87)));
            let m11: f64 = match i2 % 4 { 0 => {
                match i2 { 0 => {
                    if (z.pairs[1].a * v1[1]).tanh() > z.scale {
                        break;
                    }
                    'l15: for e12 in z.items.windows(1) {
                        m10 = (1.3 + m10.sin().powi(0) * m10.sin().powi(0)).powf((0.25 * (z.items[0] * z.items[k4 % 3])).tanh()).tanh();
                    }
                } k if k % 2 == 1 => {
                    let mut m16: f64 = f64::tanh((((k4 % 4) as f64) * z.scale)).tanh();
                } _ => {
                    let mut m18: f64 = (0..3).map(|i17| x[1][1]).last().unwrap().max(((-0.80) + (z.scale * z.pairs[1].b)).sin());
                } }
                z.scale
            } 1 | 2 => {
                (0.05 * ((if (0.12 - y.0).cos() < (0.25 * (z.scale * z.pairs[1].b)).min(z.scale) { 1.45 } else { (i2 as f64) }) - (z.scale * z.pairs[1].a)))
            } _ => {
                let mut m19: f64 = (z.pairs[k4 % 2].b.cos().min(z.pairs[k4 % 2].b.cos()) - 2f64);
                (z.scale - z.items[i2]).abs().tanh()
            } };
        } else {
            let mut m20: f64 = ((z.pairs[1].a + z.items[i2]) * ((-0.25) - v1[k4 % 4])).sin();
        }
    }
    -0.4 * z.scale + -0.1 * z.pairs[1].b + 0.3 * z.items[2] + 1.4 * v1[3] + 0.0 * x[1][0] + -0.5 * (z.scale * z.pairs[1].b) + (y.1 * (x[1][1] + y.1)).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.529, -1.5490000000000002, -1.969, 0.801, -0.709]), kink([1.781, -1.5090000000000001, -1.0990000000000002, -0.719]))]
#[derive_grad]
fn random_2000046(x: &Vec<f64>) -> f64 {
    let mut v1: [f64; 2] = [x[0], (x[0].tanh() + x[0].cos())];
    let mut v2: Vec<f64> = v1.iter().map(|e3| ((v1[0] - (*e3)) + 0.25).tanh()).collect();
    for i4 in (0..v1.len()).step_by(1) {
        if std::f64::consts::PI.signum().sin() >= (v1[(i4 + 1) % v1.len()] - v2[1]).tanh() {
            v2[i4 % 2] += (0.30 * v1[v1.len() - 1 - i4].atan2((1.5 + (0.80 * (i4 as f64)) * (0.80 * (i4 as f64)))).min(f64::sin((-0.15)).min(v2[i4 % 2])));
        } else if (x[i4 % 3] - (i4 as f64)).tanh() <= x[0] {
            let mut m5: f64 = x[i4 % 3];
        } else {
            let mut m6: f64 = v1[v1.len() - 1 - i4];
        }
    }
    1.5 * v1[0] + 0.9 * v2[0] + 0.1 * x[0] + (f64::copysign(v2[0], v1[0]) + v2[1]).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.3290000000000002, 1.251, -1.989], pairs: vec![Pair { a: -1.949, b: 1.061 }, Pair { a: -1.5890000000000002, b: -1.6090000000000002 }], scale: 1.6309999999999998 }, 1.051), kink(Data { items: vec![1.791, 1.871, -0.779], pairs: vec![Pair { a: -0.219, b: 0.901 }, Pair { a: -0.899, b: 1.031 }], scale: -1.749 }, -0.339))]
#[derive_grad]
fn random_2000047(x: Data, y: f64) -> f64 {
    let mut m3: f64 = ({ let b1 = x.items[2]; ({ let b2 = x.scale.sin(); x.scale.abs() + b2 }) + b1 }).sin();
    let h5: Shape = Shape::Rect((m3.asinh() * (y - 2f64)).sin(), sum_of(|u4| (std::f64::consts::PI / (2.5 + (0.50 * (u4 + y)).sin())), &x.items[..]).sin());
    for i6 in (0..4).rev() {
        'l8: for i7 in 0..2 {
            let mut v9: Vec<f64> = x.items.iter().map(|e10| (0.80 * (0.25 * x.pairs[i6 % 2].a).min(y).hypot((if !(i7 % 2 == 0) { (*e10) } else { (i7 as f64) }).sin()))).collect();
            v9[1] -= ((if (0.06 * (v9[2] * h5.area())) >= ((-0.81) * (-0.71)) { (-(0.1 + y * y)).exp() } else { f64::sin(1.48).mul_add((x.scale * x.pairs[1].b).cos(), (x.scale * x.pairs[1].b).cos()) }) / (1.5 + (0.44 * ((i7 as f64).tanh() - ((-0.67) * y))) * (0.44 * ((i7 as f64).tanh() - ((-0.67) * y))))).sin();
            let d11: f64;
            if i6 % 2 == 0 {
                d11 = (if x.scale.max(0.73) < (0.50 * x.pairs[i6 % 2].a).atan() { (m3 + v9[i6 % 3]) } else { (v9[i6 % 3] - y) }).sin();
            } else {
                let d12: f64;
                if (x.scale - m3).sin() >= (x.items[i7] - (i7 as f64)).sin() {
                    let h13: Shape = if f64::sin(1.15) > f64::max(x.scale, 0.15) { Shape::Circle { r: (0.59 * ((x.scale - 0.24) - v9[1].clamp(-0.5, 0.75))) } } else { Shape::At(Pair { a: (0.20 * (2f64 - ((-0.12) + h5.area()))), b: (h5.area() + y).tanh() }) };
                    d12 = (1.2 + f64::sin((-0.54)).clamp(-0.5, 0.75) * f64::sin((-0.54)).clamp(-0.5, 0.75)).cbrt();
                } else {
                    let mut n14: usize = 0;
                    while n14 < 1 {
                        let mut v15: Vec<f64> = Vec::with_capacity(2);
                        for i16 in 0..2 {
                            v15.push(((-(0.1 + (n14 as f64) * (n14 as f64))).exp() - f64::sin((x.scale * x.pairs[1].b).tanh())));
                        }
                        {
                            let s17 = &v15[..1];
                            for e18 in v15.chunks(1) {
                                let o21: Option<f64> = None;
                                m3 += f64::tanh(y);
                            }
                            let mut h22: Shape = Shape::At(Pair { a: (f64::atan2(y, (1.5 + (n14 as f64).sin() * (n14 as f64).sin())) / (1.5 + (m3 - y).sin() * (m3 - y).sin())), b: v15[i7] });
                        }
                        if v9[i7].sin() < (if n14 % 2 == 0 { v9[n14] } else { 0.13 }) {
                            m3 += (y - (0.50 * h5.area()).abs()).tanh();
                        } else if n14 > 1 {
                            m3 += (0.34 * (0.50 * (x.scale * x.pairs[1].b)).sin().exp2());
                        } else {
                            m3 += f64::max(f64::mul_add(f64::sin(1.89), f64::cos((-0.10)), (x.scale * x.pairs[1].b).tanh()), (y - ((-0.11) + x.scale)).sin()).sin();
                        }
                        n14 += 1;
                    }
                    d12 = ({ let b23 = std::f64::consts::PI.max(v9[i6 % 3]); x.scale + b23 }).tanh();
                }
                d11 = ((x.scale.cos() % 1.7) / (1.5 + (1.43 * (i6 as f64)).tanh() * (1.43 * (i6 as f64)).tanh()));
            }
        }
    }
    -0.3 * x.scale + 1.1 * (x.scale * x.pairs[1].b) + 0.1 * x.pairs[0].b + 0.0 * x.items[1] + 0.7 * m3 + 0.3 * h5.area() + ((h5.area() / (1.5 + y * y)) * x.scale.sin().rem_euclid(0.9)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(3, Pair { a: -0.549, b: 1.251 }, Data { items: vec![-0.929, -0.639, 1.591], pairs: vec![Pair { a: 1.321, b: -0.969 }, Pair { a: 1.841, b: 0.911 }], scale: 1.9409999999999998 }), kink(0, Pair { a: 0.961, b: -0.739 }, Data { items: vec![-1.409, -1.3090000000000002, -0.429], pairs: vec![Pair { a: -0.909, b: -1.5590000000000002 }, Pair { a: -1.239, b: -0.339 }], scale: -0.059 }))]
#[derive_grad(wrt(y, z))]
fn random_2000048(mut x: usize, y: &mut Pair, z: &Data) -> (f64, f64) {
    if z.scale.cos() < 2f64.sin() {
        return (0.9 * y.a + 0.5 * y.size() + -0.3 * z.pairs[x % 2].a + 1.0 * y.b + 1.4 * z.items[1] + f64::sin(0.89).max(0.51).sin(), -0.0 * y.a + 1.5 * z.pairs[x % 2].b + -0.4 * y.size() + 0.4 * z.scale + 0.0 * z.items[2] + -0.5 * y.b + f64::powi(0.0, 0).tanh());
    }
    let (p1, q2) = ((y.b / (1.5 + y.b * y.b)).max(y.b.tanh()), (if (1.3 + z.pairs[x % 2].a.cos() * z.pairs[x % 2].a.cos()).powf(y.b.tanh()).cos() <= f64::tanh(((z.scale * z.pairs[1].b) + z.pairs[x % 2].b)) { ((z.scale * z.pairs[1].b) + y.a) } else { (y.a + z.scale) }).sin());
    if q2.copysign(y.a) <= (0.50 * (q2 - ((x % 4) as f64))) {
        return (0.1 * y.size() + 0.8 * y.a + 0.7 * z.items[x % 3] + -0.4 * (z.scale * z.pairs[1].b) + 1.3 * z.scale + -0.3 * y.b + (0.25 * y.size()), 0.6 * p1 + 0.5 * y.b + 1.0 * (z.scale * z.pairs[1].b) + 1.1 * y.a + 0.5 * z.items[2] + -0.3 * y.size() + (z.scale * z.pairs[1].b).sin());
    }
    {
        let r3 = &mut y.b;
        *r3 = f64::sin(((*r3) + (z.pairs[x % 2].a + (-0.57))));
    }
    let mut v4: [f64; 3] = [((y.b * y.size()) * (z.pairs[x % 2].b * y.size())).sin(); 3];
    y.a -= (-(0.1 + p1 * p1)).exp().rem_euclid(0.9);
    if x != 2 {
        for (i7, e5) in v4.iter().enumerate() {
            let f8 = |u9: f64, u10: f64| ((0..4).rev().fold((u9 / 1.14).sin(), |s11: f64, i12| (s11 * z.scale).sin()) * (q2 * u9)).tanh();
        }
        v4[x % 3] += f64::tanh((0.0 * y.a).max((0.6 * ((x % 4) as f64).tanh()).tan()));
    }
    let mut ps13: [Pair; 2] = [Pair { b: ((q2 - z.scale) + (y.b + p1)).cos(), ..*y }, (if f64::sin(0.90) >= p1 { z.pairs[1] } else { (Pair { a: (({ let b14 = v4[1]; b14 + b14 }) + f64::sin((-0.97))).cos(), b: (0.22 * ((z.scale * z.pairs[1].b) + (-0.33))) }) })];
    y.a -= ((z.scale * z.pairs[1].b) / (1.5 + z.items[2] * z.items[2])).sin().abs();
    if f64::sin(1.42).atan2((1.5 + (z.scale * z.pairs[1].b).cos() * (z.scale * z.pairs[1].b).cos())) >= (-z.pairs[x % 2].b).sin() {
        y.b = ((q2 - y.size()) + (0.50 * (z.scale * z.pairs[1].b)).abs()).tanh();
    } else if x > 1 {
        let mut m15: f64 = z.pairs[1].b.cos();
    } else {
        y.b = v4.iter().step_by(2).fold((1.2 + p1 * p1).recip().cos(), |s16: f64, e17| (s16 * f64::cos((-(z.scale * z.pairs[1].b)))).sin());
    }
    (0.4 * y.b + -0.3 * z.scale + -0.3 * q2 + 1.2 * ps13[x % 2].a + 0.9 * v4[x % 3] + ((if x % 2 == 0 { z.scale } else { ps13[1].a }) * (y.a / (1.5 + f64::sin(0.39) * f64::sin(0.39)))).tanh(), 0.7 * (z.scale * z.pairs[1].b) + 0.4 * y.size() + 0.7 * z.scale + 0.2 * y.b + 0.8 * ps13[1].a + -0.3 * p1 + f64::sin((y.a.max(z.items[x % 3]) - (y.a + z.items[x % 3]))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.4509999999999998, b: 0.471 }, [-1.629, -1.479, -1.419, 1.351, -1.189], Shape::Poly { 0: vec![-1.5390000000000001, 0.691, -1.5390000000000001] }, [[0.811, -1.0690000000000002], [1.811, 0.881], [1.351, -1.0990000000000002]]), kink(Pair { a: 0.451, b: 1.071 }, [0.121, 0.121, -0.919], Shape::At { 0: Pair { a: 0.221, b: -0.239 } }, [[-1.8190000000000002, -0.019], [1.2009999999999998, 1.261]]))]
#[derive_grad]
fn random_2000049(x: Pair, y: Vec<f64>, z: &mut Shape, w: &[[f64; 2]]) {
    let mut p1: Pair = Pair { b: (0.25 * z.area()), ..x };
    let mut ps2: Vec<Pair> = vec![p1, (x + (Pair { a: (if p1.a <= (if (z.area() + p1.b).tanh() >= (p1.b / (1.5 + f64::sin(0.63) * f64::sin(0.63))) && (1.73 * w[1][1]).tanh() <= x.a { z.area() } else { x.size() }).sin() { (p1.a - p1.b) } else { z.area().tanh().min(x.b) }).cos(), b: (x.b + p1.size()).tanh() }))];
    let d3: f64;
    if (w[0][0] * x.b).tanh() > (x.b / (2.5 + ps2[0].b.sin().sin())) || (0.66 * ((-0.91) - x.b)) <= (x.a * p1.a).cos() {
        d3 = (1.2 + ps2[1].b.sin() * ps2[1].b.sin()).log2();
    } else {
        d3 = (0.44 * (z.area() - (-0.73))).sin();
    }
    let o4: Option<f64> = Some(f64::sin((0.44 * ((-0.12) - p1.size()))));
    let mut v5: [f64; 4] = [(x.b.cos().powi(1) * (ps2[0].a / 1.69)).cos(); 4];
    if y[1].fract() > o4.unwrap_or((p1.a + 0.45).sin()) {
        v5[1] += (0.40 * f64::cos((if 2f64.tanh() >= (1.24 - p1.size()).tanh() { (-0.41) } else { ps2[1].b })).asinh());
    }
    if (0.25 * (v5[0] * x.b)) > x.a {
        p1.b = w[0][1].cos().tanh();
    } else {
        p1.a -= (v5[1].asinh() - (y[1] / (1.5 + x.b * x.b))).cos();
    }
}
