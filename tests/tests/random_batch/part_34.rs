//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.831, 2.001, 0.111], [[0.851, -1.709], [-1.2790000000000001, -0.189], [1.271, -1.6190000000000002]]), kink([-1.709, -0.799, -0.159], [[-0.819, 0.191], [-1.649, 0.101]]))]
#[derive_grad(wrt(y))]
fn random_2000340(x: &[f64; 3], y: &[Vec<f64>]) -> f64 {
    if (0.50 * (x[1] - y[0][1])) < (y[0][0] * y[1][0]).tanh() {
        if f64::copysign(x[0], 1.85) < (x[1] + y[1][0]).sin() {
            let mut m1: f64 = f64::sin(((-0.73) / (2.5 + f64::sin(0.89).sin())));
            let flag2 = f64::cos((y[0][0] - 0.31)) <= y[0][1];
        }
    }
    1.1 * y[1][0] + -0.2 * x[2] + x[0]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.219, b: -0.099 }, k: 0, rate: -1.159, w: [1.781, -1.499, -0.709] }, -0.669, [[-0.379, -1.7790000000000001], [1.7009999999999998, 1.021]]), kink(Model { at: Pair { a: 1.761, b: -1.409 }, k: 2, rate: 1.331, w: [-0.359, 1.7009999999999998, 0.07100000000000001] }, 1.801, [[0.821, 0.761], [-0.399, -1.179], [1.061, -1.5990000000000002]]))]
#[derive_grad]
fn random_2000341(x: &Model, y: f64, z: &[Vec<f64>]) -> Vec<f64> {
    let mut n1: usize = 0;
    while n1 < 3 {
        if n1 > 1 {
            let mut m2: f64 = f64::tanh(((x.at.size() * x.at.a) * x.at.b.sin().rem_euclid(0.9)));
        }
        let t3: (f64, f64) = (f64::sin(1.60), ((x.at.a + 0.38) * (if x.k % 2 == 0 { x.w[2] } else { x.w[n1] })).tanh());
        n1 += 1;
    }
    for (i6, (&e4, f5)) in x.w.iter().zip(x.w.iter()).enumerate() {
        if ({ let b7 = f64::sin(1.38); z[x.k % 2][x.k % 2] + b7 }).cos() > repeated(|u8: f64, u9: f64| f64::cos(((if (0.66 * (y + 0.86)) <= f64::sin((1.72 + y)) { y } else { e4 }) + f64::sin(0.0).atan2((1.5 + x.rate * x.rate)))), (x.at.size() * x.at.b).tanh(), i6 % 4) {
            if !(i6 > 2) {
                let mut m10: f64 = (if !(x.k > 1) { (-0.45) } else { f64::sin(0.15).clamp(-0.5, 0.75) });
                let mut m11: f64 = (0.0 * x.at.a.sin().cosh());
            }
            let mut v12: [f64; 4] = [(0.20 * ((x.at.b * (*f5)) + (-x.rate))), apply(|u13: f64| z[x.k % 2][1].max(x.w[2]).atan2((1.5 + f64::sin((u13 - u13)) * f64::sin((u13 - u13)))), (*f5).max(x.at.b)), (x.predict(0.3).tanh().round() + (if !(x.k != 0) { (i6 as f64) } else { (x.k as f64) })).cos(), (x.w[(i6 + 1) % x.w.len()].cos().powi(2) + ((-0.08) + 0.66)).sin()];
        } else {
            if let Some(e14) = x.w.last() {
                let p15: Pair = x.at.clone();
            }
            let mut v16: Vec<f64> = Vec::new();
            for i17 in 0..3 {
                v16.push((0.0 - (0.07 * x.predict(0.3)).powi(2)));
            }
            let f18 = |u19: f64, u20: f64| -> f64 { let mut m22: f64 = (x.k as f64).cos(); for i23 in 0..3 { m22 += x.rate.tanh(); } m22 };
        }
    }
    let mut p24: Pair = Pair { a: f64::sin(x.predict(0.3)).tanh().sin().exp2(), b: (if x.at.a.max((-0.10)) > (x.w[x.k] * x.predict(0.3)).cos() { x.at.b } else { x.predict(0.3) }).cos() };
    let a25: f64 = f64::tanh(((if x.k > 0 { z[0][1] } else { x.at.b }) + z[x.k % 2][x.k % 2].cos()));
    let mut m26: f64 = (0.6 * (0.12 * (x.at.size() * z[x.k % 2][1])).tanh()).acos();
    let mut v27: Vec<f64> = vec![p24.b, (0.57 * ({ let b28 = f64::cos((y * p24.a)); f64::sin((-0.29)).mul_add(b28, 0.10) + b28 })), repeated(|u29, u30| (p24.b.max(x.at.b) + a25.round()).tanh(), x.at.a.sin(), x.k % 4)];
    {
        let r31 = &mut p24;
        let mut k32: usize = 3;
        m26 *= (m26 * x.w[2]).sin().asinh().sin();
    }
    for row33 in z.iter() {
        match x.k { 0 => {
            p24 = Pair { a: (0.50 * (x.w[x.k] / (1.5 + x.predict(0.3).cos() * x.predict(0.3).cos())).mul_add(p24.b.round().tanh(), x.at.a)), b: (m26 - v27[0]).sin() };
        } k if k % 2 == 0 => {
            p24.a = x.rate.tanh();
        } _ => {
            let mut m34: f64 = (0.04 * ((p24.size() - v27[x.k]) + (row33[x.k % 2] * x.at.size())));
        } }
    }
    vec![1.0 * x.rate + -0.5 * p24.a + 1.4 * x.at.size() + 0.1 * p24.b + -0.4 * x.w[x.k] + 0.5 * p24.size() + f64::abs((1.3 + p24.a * p24.a).powf(v27[x.k].tanh()).sin()), -0.5 * m26 + -0.2 * x.predict(0.3) + -0.4 * x.at.b + 0.5 * a25 + 1.4 * v27[1] + 1.3 * x.rate + a25.sin().sin(), 1.3 * v27[1] + 1.0 * x.rate + 1.0 * x.at.b + 1.4 * a25 + -0.3 * x.w[x.k] + x.rate]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.111, 1.351, -0.359]), kink([1.9409999999999998, 1.511, 0.081]))]
#[derive_grad]
fn random_2000342(x: [f64; 3]) -> f64 {
    if (x[2] * 0.0) > std::f64::consts::PI.min(x[1]) {
        return -0.2 * x[2] + x[0].tanh().rem_euclid(0.9).max(x[1].sin());
    }
    let mut idx1: [usize; 3] = [2, 2, 3];
    let mut v2: Vec<f64> = vec![f64::sin(0.75); 4];
    idx1[1] = (idx1[0] + 2) % 4;
    for e3 in x.windows(1) {
        let mut v6: [f64; 4] = [(v2[1].abs() + e3[0].copysign(e3[idx1[2] % 1])).sin(); 4];
        let o8: Option<f64> = if v2[idx1[1] % 4] > v2[idx1[0] % 4].to_radians() { Some((1.15 * ({ let b7 = x[2]; v2[idx1[2] % 4] + b7 })).tanh()) } else { None };
    }
    if f64::sin(1.27) > x[idx1[1] % 3] {
        let mut m9: f64 = (0.28 * ((v2[idx1[2] % 4] - 0.01) - (0.19 * v2[idx1[1] % 4])));
    } else {
        let mut m10: f64 = f64::hypot(f64::sin((if (x[0] + 1.38).cos() <= f64::sin((v2[2] - x[idx1[1] % 3])) { v2[1] } else { (-0.10) })), (v2[2] - v2[idx1[0] % 4]).tanh());
    }
    0.5 * v2[0] + 0.0 * x[idx1[2] % 3] + std::f64::consts::PI
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.969, b: -0.319 }, k: 0, rate: -0.009000000000000001, w: [0.521, -0.059, -0.359] }, 0), kink(Model { at: Pair { a: 0.961, b: -0.589 }, k: 0, rate: 0.491, w: [-0.159, -0.129, 1.041] }, 1))]
#[derive_grad]
fn random_2000343(x: &Model, y: usize) -> (f64, f64) {
    let (s1, c2) = ((f64::fract(x.rate) * x.at.size().tanh().sin()) / (2.5 + f64::sin((0.80 * (y as f64))))).sin_cos();
    let mut m3: f64 = f64::sin((x.at.a - (x.at.a + x.at.size()))).mul_add((x.rate.tanh() + x.rate).tanh(), (0.08 * ((c2 - c2) * (0.50 - x.at.a)))).cos();
    for i4 in (0..y % 5).step_by(1) {
        let d5: f64;
        if (x.at.a / (2.5 + 2f64.sin())) >= f64::max(x.predict(0.3).sin(), 0.51) {
            let mut p6: Pair = x.at.turned(x.predict(0.3).sin().tanh());
            p6.a = x.w[i4 % 3];
            d5 = f64::sin((x.rate.asinh() + (1.2 + x.at.b * x.at.b).log2()));
        } else {
            if m3.cos() <= (2f64 * s1).cos() {
                for i7 in (1..=i4 % 4).step_by(1) {
                    m3 /= 1.2 + (-x.at.b.mul_add(0.44, x.at.b)).cos().abs();
                    let t9: (f64, f64) = ((1.2 + (0.62 * (m3 * std::f64::consts::PI)) * (0.62 * (m3 * std::f64::consts::PI))).cbrt(), (0.39 * (sum_of(|u8| std::f64::consts::PI.to_radians(), &x.w[..]) * ((y as f64).tanh() % 1.7))));
                    let mut v10: [f64; 2] = [(0.40 * (x.at.a + (t9.0 - (-0.73)))); 2];
                    if v10[y % 2].cos() <= t9.0.abs() && i7 % 2 == 0 {
                        let mut k11: usize = 0;
                        let a12: f64 = (x.at.a * 1.40).tanh().min(s1.min(2f64)).copysign(((t9.0 - x.rate) * (f64::sin(x.at.a) % 1.7)).sin());
                    } else if x.predict(0.3).tanh().asinh() <= (0.50 * (x.at.a + c2)) && x.k > 1 {
                        let mut v13: Vec<f64> = Vec::new();
                        for i14 in 0..3 {
                            v13.push((v10[i7 % 2] * 0.68).tanh());
                        }
                        for e15 in &x.w[..3] {
                            m3 = ((*e15).tanh() % 1.7).asinh().min(f64::asinh(1.33).sin());
                        }
                    }
                }
            }
            d5 = (if !(i4 % 2 == 0) { c2 } else { x.w[i4 % 3] }).cos();
        }
    }
    (1.0 * x.at.b + 1.4 * c2 + 1.1 * s1 + -0.4 * x.w[x.k] + 1.0 * x.at.size() + (0.25 * x.predict(0.3)), 0.0 * x.w[2] + 0.3 * x.rate + 0.7 * x.at.a + -0.3 * x.at.size() + 0.7 * m3 + (x.w[x.k] + (x.k as f64)).sin().sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.481, b: -1.669 }, Model { at: Pair { a: 1.861, b: -0.339 }, k: 0, rate: 0.951, w: [1.311, 0.411, 0.491] }, [-1.959, -1.749, 0.811, 0.931], Data { items: vec![0.491, -1.5090000000000001, -0.809], pairs: vec![Pair { a: -1.0090000000000001, b: -0.309 }, Pair { a: 0.891, b: -0.399 }], scale: 1.571 }), kink(Pair { a: 1.8809999999999998, b: -1.699 }, Model { at: Pair { a: -1.8390000000000002, b: -1.3090000000000002 }, k: 2, rate: -1.449, w: [-0.879, 1.1809999999999998, -1.1090000000000002] }, [-1.8090000000000002, -1.679, 1.781, 1.9409999999999998], Data { items: vec![-1.169, 0.711, 0.231], pairs: vec![Pair { a: 1.1709999999999998, b: -1.5690000000000002 }, Pair { a: -1.689, b: 1.2209999999999999 }], scale: -0.539 }))]
#[derive_grad(wrt(z))]
fn random_2000344(x: &Pair, y: Model, z: &[f64], w: Data) -> f64 {
    let a1 = x.a;
    let v2: [f64; 2] = [f64::cos(x.a.cos()), ({ let b3 = ((*x).turned((0.66 * (1.08 + x.b)))).a.sin(); y.at.a + b3 }).tanh()];
    {
        let s4 = &v2[..];
        let m5: f64 = match y.k % 4 { 0 => {
            for e6 in v2.chunks_exact(2) {
                let mut m9: f64 = f64::ln((1.2 + (if f64::sin((0.27 - 1.18)) < (z[y.k] - w.items[y.k]).tanh() { (-1.00) } else { x.b }) * (if f64::sin((0.27 - 1.18)) < (z[y.k] - w.items[y.k]).tanh() { (-1.00) } else { x.b })));
                let mut v10: [f64; 3] = [w.items[y.k], (z.windows(2).skip(1).map(|w11| f64::sin((-0.47))).sum::<f64>() * m9.max(v2[y.k % 2])).sin(), (1.12 + (x.a - x.a)).tanh()];
                let h13: Shape = Shape::Poly(vec![(x.size().tanh().mul_add((0.25 * x.size()), z[y.k]) - e6[0]).tanh(), ({ let b12 = (2f64 / 1.25); (0.0 - 1.33) + b12 }).sin(), f64::sin((-0.27)).max(x.b).to_radians()]);
            }
            (y.at.b - y.at.a).tanh().hypot((-0.07))
        } 1 | 2 => {
            let mut h14: Shape = if y.k > 0 { Shape::At(x.clone()) } else { Shape::Circle { r: (w.items[0].atan() + f64::clamp(a1, -0.5, 0.75)) } };
            (x.b.to_radians() * (v2[0] - 1.35)).tanh()
        } _ => {
            (y.w[1].cos() - f64::cos(0.32))
        } };
    }
    let mut m15: f64 = x.a;
    let mut ps16: [Pair; 2] = [Pair { a: (0.25 * y.predict(0.3)), b: y.at.a.sin() }, Pair { a: ((if y.k % 2 == 0 { x.b } else { w.pairs[0].b }) + (x.b - y.at.size())).tanh(), b: (a1 / (2.5 + x.b.sin())) }];
    for i17 in (y.k % 3..4).rev() {
        for &e18 in w.items.iter() {
            m15 = ((if i17 > 1 { x.size() } else { y.at.a }) - (z[1] + x.size())).tanh();
        }
    }
    let mut n21: usize = 0;
    loop {
        if n21 >= 3 {
            break;
        }
        n21 += 1;
        let mut v22: Vec<f64> = v2.iter().map(|e23| ((w.pairs[1].a / 1.13) + (m15 + 0.0)).tanh()).collect();
    }
    let mut p24 = Model { w: [(y.predict(0.3) * (1.64 * z[2])).tanh(), (z[y.k].max(y.rate) - (ps16[y.k % 2].b - y.at.a)).sin(), 2f64], at: w.pairs[y.k % 2], rate: 1.79, k: 0 };
    m15 -= (0.80 * p24.at.b.trunc()).max(f64::abs(y.rate)).sin();
    ps16[0].b = f64::sin((y.at.b - z[2]));
    let mut v25: Vec<f64> = vec![w.pairs[y.k % 2].b.tanh().cos().sin(); 3 + p24.k % 3];
    v25[..2].copy_from_slice(&z[..2]);
    let mut v26: [f64; 3] = [(0.12 * (v25[0] * p24.predict(0.3))).tanh(); 3];
    for (e27, f28) in v2.iter().zip(v2.iter()) {
        let mut v30: Vec<f64> = p24.w.iter().map(|e31| y.at.b.trunc().tanh().copysign(f64::sin((p24.rate * p24.at.a)))).collect();
    }
    -0.2 * p24.rate + -0.0 * p24.w[1] + 0.4 * v25[0] + -0.1 * y.predict(0.3) + m15
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.411, Two { 0: -1.249, 1: -0.859 }, [-1.909, 0.871, -0.599], Model { at: Pair { a: 1.1309999999999998, b: -1.669 }, k: 2, rate: 1.871, w: [1.3809999999999998, 0.351, -1.7590000000000001] }), kink(-1.6190000000000002, Two { 0: -1.429, 1: 1.511 }, [-0.049, 0.681, 0.571, -1.249], Model { at: Pair { a: 0.051000000000000004, b: 1.4609999999999999 }, k: 2, rate: -1.229, w: [-0.639, 0.241, -1.629] }))]
#[derive_grad]
fn random_2000345(x: f64, y: Two, z: &Vec<f64>, w: &mut Model) -> f64 {
    if w.k != 3 {
        let h1: Shape = if f64::powf((1.3 + w.at.b * w.at.b), y.1.tanh()).cos() < (0.50 * (z[2] + y.0)) || w.k > 1 { Shape::At(Pair { a: ((1.2 + z[0] * z[0]).cbrt() + (y.0 - y.1)).tanh(), b: (0.50 * (x + w.rate)) }) } else { Shape::Circle { r: (0.20 * (z[w.k % 3].min(y.1) + ((y.0 - y.1) / 1.52))) } };
        let o2: Option<f64> = checked((w.w[w.k % 3] - x).sin());
        w.rate += w.w[1].tanh();
    }
    let mut k3: usize = 2;
    let mut g5: [[f64; 2]; 2] = [[(if f64::sin((-(-0.46))) <= w.w[w.k % 3] { (if k3 != 3 { z[1] } else { x }) } else { z.iter().chain(z.iter()).map(|e4| w.at.a).sum::<f64>() }).sin(), 0.5], [0.25, ((w.predict(0.3) - 0.19) - f64::max(w.w[2], 0.0)).cos()]];
    let mut o6: Option<f64> = if !(k3 != 0) { Some((0.25 * ((y.0 - y.1) - w.at.size())).sin()) } else { None };
    let (p7, q8) = ((0.12 * (w.at.size() + (y.0 - y.1))).min((-(0.1 + w.rate * w.rate)).exp()), f64::max((w.at.b + 0.0).tanh(), ((-0.67) * w.w[w.k % 3]).tanh()));
    if w.k != 3 {
        let mut m9: f64 = w.w[w.k % 3];
    } else if (-q8) < p7.mul_add(((k3 % 4) as f64), x).sin() || w.k % 2 == 0 {
        w.rate -= (0.15 * (z[w.k % 3] + ((k3 % 4) as f64).to_radians()));
    } else {
        w.rate += (0.12 * ((w.at.b + (-0.03)) + w.at.b));
    }
    1.4 * w.w[2] + 1.5 * p7 + -0.1 * g5[k3 % 2][1] + 0.3 * y.0 + 1.1 * (y.0 - y.1) + f64::cos((w.predict(0.3) - 1.09))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.569, -0.929], [0.931, -1.8490000000000002]], (0.541, -0.119)), kink([[-0.469, -1.7990000000000002], [0.371, -0.699], [-1.3090000000000002, -1.969]], (-1.629, 0.421)))]
#[derive_grad]
fn random_2000346(x: &[Vec<f64>], y: (f64, f64)) -> f64 {
    let flag1 = (y.1 + x[0][1]).sin() > (x[1][1] / (1.5 + y.1 * y.1));
    let a2: f64 = (0.23 * (1.3 + (y.1 / (1.5 + f64::sin(0.0) * f64::sin(0.0))) * (y.1 / (1.5 + f64::sin(0.0) * f64::sin(0.0)))).powf((0.25 * (x[1][0] * y.0)).tanh()));
    let mut p3 = Two(((0.0 / (2.5 + x[0][1].sin())) / (1.5 + (x[1][0] + x[0][1]).tanh() * (x[1][0] + x[0][1]).tanh())), f64::asinh(x[0][1]));
    p3.0 += ((x[1][0] - p3.0) / (2.5 + x[1][0].sin())).tanh();
    let h4: Shape = if f64::sin((1.00 + (-0.31))) > (0.50 * (a2 + a2)) && flag1 { Shape::Circle { r: p3.1 } } else { Shape::At(Pair { a: (1.3 + (p3.0 - p3.1).tanh() * (p3.0 - p3.1).tanh()).powf(p3.1.tanh()).tanh().cos(), b: x[0][0].sin() }) };
    let mut v5: [f64; 4] = [((a2 - p3.1) + p3.1.sin()).sin(); 4];
    if p3.0 > (1.3 + x[1][0] * x[1][0]).powf(v5[2].tanh()).sin() {
        match &h4 { Shape::Circle { r: x6 } => {
            let mut p8: Pair = Pair { a: (0.57 * (f64::tanh(x[0][0]) + (1.14 + (*x6)))), b: (h4.area() * 0.02).tanh() };
        } _ => {
            match &h4 { Shape::Rect(x9, y10) => {
                p3.1 = (p3.1 * v5[2].abs()).sin();
                p3.1 += (0.24 * ((1.67 + 1.15) - f64::tanh(p3.1)));
            } Shape::Poly(x11) => {
                let (p13, q14) = ((std::f64::consts::PI.sin() - (1.3 + a2 * a2).powf(p3.1.tanh())).cos(), (x[0][0] - a2).cos());
                let mut ps15: [Pair; 3] = [Pair { a: 0.46, b: (p3.1 / 1.51) }; 3];
            } Shape::At(Pair { a: x16, .. }) => {
                {
                    let (l18, r19) = v5.split_at_mut(1);
                    l18[0] -= f64::sin(p3.1);
                    r19[0] -= (x[0][0] - y.0.signum()).sin();
                    l18[0] += 0.5 * r19[0];
                }
                let mut g20: [[f64; 2]; 2] = [[(0.44 * (f64::cos(0.0) - (v5[0] + x[1][0]))), 0.5], [0.25, ((p3.0 - p3.1) * f64::cos(1.94)).tanh()]];
            } _ => {
                let mut k21: usize = 2;
                {
                    let r22 = &mut v5[0];
                    *r22 += (-(0.1 + (*r22) * (*r22))).exp();
                    if (x[k21 % 2][1] - p3.1).cos() > (0.0 * h4.area()) {
                        return 1.2 * a2 + 0.6 * p3.0 + -0.2 * h4.area() + 0.8 * (*r22) + 0.8 * y.0 * y.1.sin() + ((if flag1 { 0.94 } else { a2 }) / (2.5 + (-(0.1 + h4.area().sin() * h4.area().sin())).exp().sin()));
                    }
                }
            } }
        } }
        p3.0 -= ((p3.1 - p3.0) - (v5[2] * x[0][1])).cos();
    }
    1.0 * p3.0 + -0.3 * p3.1 + 1.4 * h4.area() + 0.2 * v5[2] + -0.2 * y.0 * y.1.sin() + 0.6 * x[1][0] + ((1.14 + (-0.48)) * (v5[1] - 1.20)).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 0.541, b: -1.939 } }, 0.14100000000000001, [1.4309999999999998, -1.679, 0.721], -0.699), kink(Shape::Poly { 0: vec![-1.719, -0.619, -1.149] }, 0.591, [1.771, -1.7590000000000001, 0.691], 0.161))]
#[derive_grad(wrt(x, y, w))]
fn random_2000347(x: &Shape, y: f64, z: &mut [f64; 3], w: &mut f64) -> Pair {
    let mut n1: usize = 0;
    'l2: loop {
        if n1 >= 2 {
            break;
        }
        n1 += 1;
        *w += (x.area().sin().max(y).tanh().exp2() + (x.area() * z[1]).cos().atan2((1.5 + (-0.63) * (-0.63)))).tanh();
        let mut v3 = z.to_vec();
    }
    let mut p5 = Pair { a: ({ let b4 = (y + x.area()).tanh(); b4.max(z[0]) + b4 }).cos(), b: z[2].fract() };
    if ((*w) + y).tanh() >= f64::tanh((p5.size() * p5.size())) {
        p5.a = (((z[2] * p5.size()) * (p5.b - (*w))) - (z[1] * p5.b).tanh().max(z.iter().take(2).map(|e6| x.area().cos()).sum::<f64>().cos())).tanh();
        let (p8, q9) = (f64::cos((sum_of(|u7| ((u7 - y).sin() % 1.7), &z[..]) + (z[0] * z[1])).sin()), ((0.07 * x.area()).rem_euclid(0.9).fract() * (1.2 + y * y).recip().max(((*w) * 1.76).cos())));
    } else if ((*w) - p5.a).tanh() <= p5.size().cos() {
        let v10: Vec<f64> = vec![(if p5.a.abs() >= z[0].tanh().powi(4) { (-(0.1 + p5.b * p5.b)).exp() } else { (p5.size() - z[1]) }).sin(), (0.20 * ((p5.b * p5.a) + p5.a)), (0.22 * (f64::powi((0.60 * 0.48), 2) - p5.size())), (y * y.sin())];
    } else {
        if p5.a.max((0.25 * p5.size())) < (0.66 * (z[1] + 0.59)) {
            {
                let r11 = &mut p5;
                let o12: Option<f64> = if (x.area() - 0.10).cos() > (x.area() - y).cos() { Some((z[1].tanh() * f64::exp_m1(f64::tanh((-0.54))))) } else { None };
            }
            let mut ps13: Vec<Pair> = vec![Pair { a: ({ let b14 = y; p5.size() + b14 }).cos().sin(), b: (0.50 * (z[0] + p5.a)) }, Pair { a: (p5.b / 1.57).cos(), b: (p5.a + p5.a).sin() }];
            {
                let r15 = &mut p5;
                {
                    let r16 = &mut z[1];
                    *r16 += r15.b.atan().tanh();
                    if f64::tanh((y + ps13[0].a)) >= f64::cos((r15.size() * r15.a)) {
                        return Pair { a: -0.2 * x.area() + 1.5 * (*w) + 0.8 * y + 1.5 * r15.b + 0.7 * r15.size() + 1.2 * r15.a + ((x.area() - r15.b) / (2.5 + (r15.b + r15.b).tanh().sin())).cos(), b: 0.0 * r15.b + 0.9 * y + 1.1 * ps13[0].b + 0.6 * r15.size() + -0.4 * r15.a + 0.7 * (*r16) + (f64::exp_m1(2f64.sin()) + (-0.57)).cos() };
                    }
                }
                if (0.50 * (y + r15.b)) >= r15.a {
                    let mut n17: usize = 0;
                    while n17 < 1 && ((z[2] * r15.b).tanh() > ({ let b18 = (*w); x.area() + b18 }).tanh()) {
                        let mut k19: usize = 2;
                        'l21: for i20 in (n17 % 3..4).rev() {
                            r15.a = r15.a - (0.01 * ((if ({ let b22 = f64::sin(1.79); r15.size() + b22 }).tanh() > (i20 as f64).tanh() { ((i20 as f64) * (*w)) } else { (-y) }) * (y / 1.57)));
                        }
                        n17 += 1;
                    }
                } else {
                    r15.a = (x.area().cos().powi(3) - (-r15.size())).tanh().abs() + r15.a;
                }
            }
        }
    }
    Pair { a: -0.2 * p5.size() + 0.7 * p5.a + -0.0 * y + 1.2 * p5.b + -0.3 * (*w) + 1.4 * z[1] + ((p5.a - p5.a) - p5.size()).tanh(), b: 0.2 * p5.size() + -0.4 * x.area() + 1.3 * y + 1.0 * p5.b + 0.1 * (*w) + -0.3 * z[1] + (p5.a / (2.5 + f64::sin(f64::sin(p5.size())).sin())) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.331, 1.601, -0.829], pairs: vec![Pair { a: 1.541, b: -0.979 }, Pair { a: -0.779, b: -0.439 }], scale: 0.651 }, [0.621, 0.761, 1.6609999999999998]), kink(Data { items: vec![0.701, -0.959, -1.3090000000000002], pairs: vec![Pair { a: -1.949, b: -1.8490000000000002 }, Pair { a: -0.579, b: -0.879 }], scale: 0.811 }, [1.7309999999999999, 0.741, -1.2890000000000001]))]
#[derive_grad]
fn random_2000348(x: Data, y: [f64; 3]) -> f64 {
    for i1 in (0..3).rev() {
        let m2: f64 = match i1 % 4 { 0 => {
            (1.3 + x.items[i1].atan() * x.items[i1].atan()).powf((x.items[0] * 2f64).cos().tanh()).tanh()
        } 1 | 2 => {
            let a3 = (x.pairs[0].b - 0.22).sin().atan();
            (y[2] - (x.scale * x.pairs[1].b)).tanh().atan2((1.5 + x.pairs[1].a.cos().abs() * x.pairs[1].a.cos().abs()))
        } _ => {
            (if i1 > 0 { (0.6 * x.pairs[i1 % 2].a.tanh().sin()).ln_1p() } else { ((-0.39) - x.items[0]) }).sin()
        } };
        for &e4 in y.iter() {
            {
                let s7 = &y[..];
                match i1 { 0 => {
                    let p8: Two = Two(1.90, (0.50 * (y[2] - m2)));
                } k if k % 2 == 0 => {
                    let mut m9: f64 = ((m2 * y[1]) * (std::f64::consts::PI - 0.61)).sin();
                } _ => {
                    let mut m10: f64 = (x.items[0] - x.items[i1]).tanh().min((0.25 * ((x.scale * x.pairs[1].b) / (1.5 + x.pairs[1].a.cos() * x.pairs[1].a.cos()))));
                } }
            }
        }
    }
    -0.0 * x.items[1] + 0.8 * (x.scale * x.pairs[1].b) + 0.2 * x.scale + 1.2 * x.pairs[1].a + 1.0 * y[2] + (if std::f64::consts::PI.asinh() > y[2].abs() || ((x.scale * x.pairs[1].b) + x.scale).tanh() >= x.scale { (x.scale / 1.33) } else { ((x.scale * x.pairs[1].b) * std::f64::consts::PI) }).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.0990000000000002, 1: -0.589 }, [-1.2590000000000001, -1.399, 1.7409999999999999]), kink(Two { 0: -0.859, 1: 1.4709999999999999 }, [-1.0390000000000001, -0.189, -0.729]))]
#[derive_grad]
fn random_2000349(x: &Two, y: &[f64; 3]) -> Pair {
    for e1 in y.iter().take(1).copied() {
        if f64::sin((-0.33)) >= x.1 {
            let mut v4: [f64; 2] = [((x.1 / (2.5 + e1.sin())) / (1.5 + (e1 + (x.0 - x.1)).cos() * (e1 + (x.0 - x.1)).cos())), (0.21 * (x.0 - x.1)).cos().copysign((-0.70))];
        } else {
            let mut m5: f64 = (0.01 * ((if x.1.min(y[1]) <= (1.3 + x.1 * x.1).powf(x.1.tanh()).sin() { x.0 } else { 0.43 }) * ((x.0 - x.1) * e1)));
        }
        let mut v6: [f64; 3] = [f64::powi(f64::cos(x.1.min((-0.52))), 2); 3];
        let a7 = x.0;
    }
    let mut m8: f64 = ((x.0 - x.1).tanh().max(x.0) + (-0.52)).cos();
    'l10: for i9 in (0..2).rev() {
        let mut n11: usize = 0;
        while n11 < 3 {
            {
                let r12 = &mut m8;
                *r12 += (0.04 * (((*r12) + (x.0 - x.1)) + (x.0 + y[n11])));
            }
            n11 += 1;
        }
        if i9 > 0 {
            m8 = (i9 as f64).cos();
        } else {
            let t13: (f64, f64) = ((x.1.max(x.0) / (2.5 + x.0.tanh().sin())), (m8 * (m8 * y[1])).cos());
            if y[i9] <= (y[i9] - y[i9]).tanh() {
                let mut n14: usize = 0;
                while n14 < 5 {
                    n14 += 1;
                    m8 = (t13.1 - (0.30 * y[i9]).rem_euclid(0.9)).cos();
                }
            } else if t13.0.abs() >= y[i9].cos() {
                let mut m15: f64 = (m8 - m8).sin().min((x.0 * (x.0 - x.1)).tanh());
            } else {
                m8 = (-(y[0] - m8)).cos();
            }
        }
    }
    Pair { a: 0.4 * y[2] + 1.3 * (x.0 - x.1) + 0.2 * x.0 + -0.0 * x.1 + 0.3 * m8 + x.0.min(y[0]), b: -0.0 * (x.0 - x.1) + -0.0 * x.1 + 0.5 * x.0 + 0.8 * m8 + 0.2 * y[1] + ((x.0 - x.1).sin().hypot(m8) + (0.50 * (x.0 - x.1)).atan()).tanh() }
}
