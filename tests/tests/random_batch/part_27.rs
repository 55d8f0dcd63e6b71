//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.281, b: -0.959 }, [-1.979, 0.831, -0.049], Two { 0: -1.159, 1: 1.4209999999999998 }, -0.619), kink(Pair { a: 0.041, b: -1.139 }, [0.611, 1.301, 1.1609999999999998], Two { 0: -1.449, 1: 0.911 }, -0.939))]
#[derive_grad]
fn random_2000270(mut x: Pair, y: [f64; 3], z: Two, w: &f64) -> Option<f64> {
    let mut v1: [f64; 4] = [((if (0.12 * ((z.0 - z.1) + x.size())) >= (1.2 + x.size().cos() * x.size().cos()).recip() { x.b } else { x.a }) + (y[1] / (2.5 + x.b.sin()))).cos(); 4];
    {
        let r2 = &mut x.b;
        *r2 -= (0.00 * ((y[2] * z.1) * (v1[2] - z.0)));
    }
    for e3 in y.chunks_exact(2) {
        v1[..2].copy_from_slice(&e3[..2]);
        v1.fill(e3[1]);
    }
    let p6: Two = Two((if (x.b * (*w)).tanh() < x.size().sin().fract() { f64::sin(0.89).rem_euclid(0.9) } else { x.size() }).tanh(), y[0]);
    let o7: Option<f64> = Some(f64::ln((1.2 + ((-0.28) - 1.86) * ((-0.28) - 1.86))));
    v1[0] += (if (z.1 - v1[3]).cos() <= (p6.1 * p6.1).cos() { (*w).sin() } else { (*w) }).cos();
    for i8 in (0..4).rev() {
        let mut v9: [f64; 3] = [(*w), (0.80 * (z.1 - x.size().sin().fract())), f64::tanh((p6.0 - p6.1))];
        for i10 in 1..=i8 % 4 {
            if let Some(e11) = y.get(i8) {
                let t12: (f64, f64) = (((i8 as f64) - (z.1 - 1.11)).tanh(), (((*w) + (z.0 - z.1)) * (z.1 / (1.5 + v1[i8] * v1[i8]))).tanh());
                x.a -= (v1[1] / (1.5 + f64::sin((-0.91)).copysign(z.1) * f64::sin((-0.91)).copysign(z.1))).sin();
            } else {
                let mut v13: [f64; 4] = [(z.1.tanh() * (1.42 + std::f64::consts::PI)).sin(), (0.6 * o7.unwrap_or(0.7).sin().cos().sin()).atanh(), z.0, ((p6.1 * x.a) + (1.2 + 2f64 * 2f64).sqrt()).tanh()];
            }
            if let Some(e14) = v1.last() {
                (x.a, x.b) = (x.b, (x.a + f64::sin((if (z.0 - z.1).cos() >= ((z.0 - z.1) + (-0.53)).tanh() || i10 % 2 == 0 { ((*w) * x.b) } else { z.0 }))).sin());
                let mut h15: Shape = Shape::At(Pair { a: (if i10 != 2 { (1.2 + v1[i8] * v1[i8]).log2() } else { x.b.abs() }), b: (0.06 * (x.size() * (*e14))) });
            }
        }
    }
    x.a *= p6.1.sin();
    Some(-0.2 * (*w) + 1.2 * v1[0] + 0.2 * x.size() + 0.1 * z.1 + -0.5 * x.a + 0.5 * o7.unwrap_or(0.7) + (0.23 * ((x.b * (*w)) - x.size().tanh().cos())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.049, 0.241, -0.549, -0.499, 0.171]), kink([1.7209999999999999, -1.179, -1.219, 1.571, 1.101]))]
#[derive_grad]
fn random_2000271(x: &mut [f64]) -> f64 {
    let (p2, q3) = ((0.25 * (2f64 * (x[1] + x[1]))).copysign((0.44 * ((x[1] - x[2]) + x.windows(2).map(|w1| f64::sin(1.54)).last().unwrap()))), (0.18 * (((x[0] - x[1]) + x[0]) + ((x[0] - x[2]) - ((-0.50) / (1.5 + x[1] * x[1]))))));
    let t4: (f64, f64) = (f64::abs(0.27), q3.tanh());
    let p5: Pair = Pair { a: (0.01 * ((x[1] * q3) * (t4.1 * t4.0))), b: x[1].to_radians() };
    if (p5.b * q3).sin() > (if !(x[0].floor().cos() >= t4.1.tanh()) { 1.29 } else { p5.a }) {
        let mut m7: f64 = (0.12 * ((x[1] - p5.a) * x[0])).min(({ let b6 = x[0].atan(); (0.85 + p5.a) + b6 }).sin());
        let mut k8: usize = 0;
    } else if p5.b.max(t4.0) <= (p2 * p2).cos() {
        let mut p9: Two = Two((p5.size() * (p2 - (-0.87))).sin(), p5.size().sin());
        p9.1 -= (((p2 - p5.size()).sin() % 1.7) + ((f64::sin((-0.54)) % 1.7) / (2.5 + std::f64::consts::PI.mul_add((p9.0 - p9.1).tanh(), x[1]).tanh().sin()))).tanh();
    } else {
        for e10 in x.iter().rev() {
            let mut v13: Vec<f64> = vec![((*e10) + p2.tanh()).sin(); 4];
            let mut m15: f64 = (if t4.1.sin().rem_euclid(0.9) < ({ let b14 = q3; (*e10) + b14 }).tanh() { (-0.69) } else { ((*e10) + t4.1).cos() });
            let a16 = m15;
            if x[0] <= (0.50 * (p5.b - a16)) {
                if let Some(e17) = x.last() {
                    let d18: f64;
                    if a16 < (p5.a + p5.a).sin() {
                        m15 -= ((0.50 * p5.size()).sin().abs() * (*e17)).tanh();
                        d18 = (p5.size().tanh().sin() / 1.23);
                    } else {
                        d18 = ((1.3 + a16 * a16).powf(f64::tanh(0.14)) * (0.6 * f64::tanh((-0.17))).asin()).sin();
                    }
                    let mut v19: Vec<f64> = v13.iter().map(|e20| f64::rem_euclid(a16.sin().rem_euclid(0.9), 0.9)).collect();
                }
                let mut ps21: [Pair; 2] = [Pair { a: ((if !((x[0] / 1.81) >= (-p5.b)) { a16 } else { t4.1 }) * ((-0.90) - p5.b)).tanh(), b: (a16 * a16).cos() }, p5.clone()];
            } else if (x[0] * p5.a).cos() <= x[0].tanh().powi(1) {
                m15 = (if a16 > 2f64.clamp(-0.5, 0.75) { ((x[0].sin() % 1.7) - m15) } else { (if q3.max(p2) < v13[3] { (if (0.25 * ((*e10) * x[0])) > (x[1] / 1.56) { v13[0] } else { q3 }) } else { (m15 + x[0]) }) }).cos();
            } else {
                m15 += (((p2 - (*e10)) * (if f64::sin((-0.76)) <= t4.1 { p5.a } else { p5.size() })) / (1.5 + (*e10) * (*e10))).cos();
            }
        }
    }
    1.2 * p2 + 1.5 * q3 + -0.3 * p5.size() + 1.0 * x[1] + -0.1 * t4.0 * t4.1.sin() + 0.6 * p5.b + (({ let b22 = f64::sin(0.0); x[0] + b22 }) - p5.b).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([6, 4, 0], -0.919, [-1.239, 1.561, -1.3690000000000002]), kink([1, 1, 5], 1.851, [-1.469, 1.621, 1.511]))]
#[derive_grad(wrt(z))]
fn random_2000272(x: &[usize], y: &f64, z: &[f64; 3]) -> f64 {
    let h2: Shape = Shape::Poly(vec![f64::tanh((if f64::sin((if f64::atan2((*y), (1.5 + z[x[2] % 3] * z[x[2] % 3])) >= (z[x[0] % 3] * 0.0) { 0.54 } else { z[2] })) >= (*y) { f64::tanh(0.01) } else { ((*y) - (-0.46)) })), ((z[x[1] % 3] * (*y)) * std::f64::consts::PI).cos(), apply(|u1| (0.0 + u1).tanh().hypot((if (u1 - std::f64::consts::PI).sin() <= f64::sin((-0.63)) { u1 } else { 1.63 })).cos(), ((*y) / (2.5 + (*y).sin()))).sin()]);
    let m3: f64 = if (std::f64::consts::PI - (-0.53)).cos() < f64::tanh(0.33) && (*y).tanh() >= (if f64::cos(h2.area().cos()) > (h2.area() * h2.area()).tanh() { (*y) } else { (*y) }) {
        (1.11 + z[2]).atan()
    } else {
        ((h2.area() - h2.area()) / 1.87).sin()
    };
    for (i6, &e4) in z.iter().enumerate() {
        let (s7, c8) = f64::fract((e4 / (2.5 + (i6 as f64).tanh().sin()))).sin_cos();
        let mut m9: f64 = (2f64 * e4).asinh();
        let a10 = h2.area().sin();
        let v11 = z.to_vec();
    }
    let mut v12: [f64; 4] = [(((*y) / 1.02) - (z[0] * m3)).tanh(); 4];
    let mut ps13: Vec<Pair> = vec![Pair { a: f64::tanh(((h2.area() * 0.71) * f64::max(h2.area().sin(), (0.25 * h2.area())))), b: v12[x[0] % 4] }, Pair { a: (*y), b: z[x[2] % 3].abs() }];
    if f64::sin(1.06) < (0.25 * (z[x[2] % 3] * (*y))) {
        return 1.5 * (*y) + 0.8 * ps13[x[2] % 2].a + -0.0 * h2.area() + 1.3 * z[0] + 0.0 * v12[x[0] % 4] + ((v12[x[2] % 4] + m3) * z[0].min((-0.06))).tanh();
    }
    'l15: for i14 in (0..3).step_by(1) {
        let mut p16 = Pair { a: (0.50 * ((0.55 + (-0.72)) + (if i14 != 0 { (*y) } else { v12[i14] }))), b: ((-0.80) * v12[i14]).tanh() };
        v12[0] += (0.30 * z[i14]);
        {
            let r17 = &p16;
            let a18: f64 = (0.33 * ((p16.b - r17.a) + r17.b.min((-0.66))));
            let mut m19: f64 = ((z[2] * r17.b) + 0.0).cos();
            for i20 in (0..i14 % 5).rev() {
                m19 *= f64::sin((1.2 + (p16.size() * h2.area()).cos() * (p16.size() * h2.area()).cos()).log2());
            }
        }
    }
    1.0 * (*y) + 0.8 * ps13[0].b + 0.8 * z[x[2] % 3] + 1.1 * v12[x[1] % 4] + 1.0 * h2.area() + v12[0]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.271, 1.321, -0.699], pairs: vec![Pair { a: -0.329, b: 1.511 }, Pair { a: -0.059, b: 1.9209999999999998 }], scale: -1.0790000000000002 }, Pair { a: 0.601, b: -0.969 }, Pair { a: 0.961, b: -1.7990000000000002 }, [1, 6, 5]), kink(Data { items: vec![1.8809999999999998, 0.011, 0.481], pairs: vec![Pair { a: 0.361, b: 1.9209999999999998 }, Pair { a: 0.621, b: 0.14100000000000001 }], scale: -1.7890000000000001 }, Pair { a: -0.669, b: 1.031 }, Pair { a: 1.8809999999999998, b: 1.111 }, [1, 6, 2]))]
#[derive_grad]
fn random_2000273(x: &mut Data, y: &Pair, z: &mut Pair, w: &[usize]) -> [f64; 2] {
    for q1 in x.pairs.iter() {
        let (p2, q3) = (q1.a, q1.a);
        let p4: Pair = ((*y) - (Pair { a: (0.19 * (x.pairs[w[0] % 2].a.sin().clamp(-0.5, 0.75) - (z.b + q1.size()))), b: z.b }));
    }
    x.pairs[w[2] % 2].b *= (0.19 * (y.a.sin().exp2() * (*y).size())).sin();
    x.items[0] -= f64::asinh((if x.items[w[2] % 3] < y.a.sin() { y.b } else { 1.76 })).sin();
    let mut n5: usize = 0;
    'l6: while n5 < 1 {
        n5 += 1;
        (x.items[n5 % 3], x.items[w[0] % 3]) = (x.items[w[0] % 3], (f64::sin((-0.73)).hypot(1.75) / 1.59).cos());
        z.a /= 1.2 + ({ let b7 = y.size().cos(); 1.32 + b7 }).abs();
    }
    [0.5 * y.a + 0.2 * x.pairs[1].b + 0.9 * z.a + 1.0 * z.size() + 1.1 * (x.scale * x.pairs[1].b) + 1.2 * y.size() + x.pairs[w[0] % 2].b.tanh().mul_add(x.items[1], (x.scale * x.pairs[1].b).cos()).tanh().clamp(-0.5, 0.75), -0.1 * z.a + 1.2 * x.items[2] + 0.4 * z.size() + 0.0 * y.size() + 1.1 * y.b + ((x.scale * x.pairs[1].b) * x.pairs[w[1] % 2].b).tanh().atan2((1.5 + (x.scale / (1.5 + y.b * y.b)) * (x.scale / (1.5 + y.b * y.b))))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.7590000000000001, 1.4809999999999999, -1.179, -1.689], Data { items: vec![-1.919, -0.359, -1.8690000000000002], pairs: vec![Pair { a: -0.799, b: -1.939 }, Pair { a: -1.8490000000000002, b: 0.951 }], scale: 1.531 }), kink([0.721, -1.749, -1.899], Data { items: vec![-0.079, -0.339, -1.3290000000000002], pairs: vec![Pair { a: 1.2209999999999999, b: -0.419 }, Pair { a: -1.0090000000000001, b: -0.629 }], scale: 1.041 }))]
#[derive_grad(wrt(x))]
fn random_2000274(mut x: Vec<f64>, y: Data) -> f64 {
    let o1: Option<f64> = if (0.20 * (y.scale + (y.scale * y.pairs[1].b))) <= (y.items[2] * y.pairs[1].a).sin() { Some(x[0]) } else { None };
    let a2 = (((y.scale * y.pairs[1].b) * y.scale).cos() % 1.7);
    if (a2 - y.pairs[0].a).sin() >= (y.scale + y.scale).tanh() {
        let t3: (f64, f64) = ((0.86 * (y.pairs[1].b.tanh().hypot(0.70) + f64::atan(y.items[2]))), (y.scale * y.items[0]).tanh().asinh());
        x[1] += (x[0] - 1.04).abs().cos();
        if (0.25 * (if f64::cos((y.scale * y.pairs[1].b).cos()) >= (y.scale / (1.5 + std::f64::consts::PI * std::f64::consts::PI)) { y.pairs[1].a } else { o1.unwrap_or(0.7) })) >= (1.3 + std::f64::consts::PI * std::f64::consts::PI).powf(f64::tanh(y.scale)).tanh() {
            return 0.8 * y.scale + 0.3 * t3.0 * t3.1.sin() + 1.2 * y.pairs[0].b + -0.4 * (y.scale * y.pairs[1].b) + -0.5 * o1.unwrap_or(0.7) + -0.4 * y.items[2] + (t3.0 * y.pairs[0].b).cos().max(y.scale);
        }
    }
    let mut v4: Vec<f64> = x.iter().map(|&e5| y.pairs[1].a.cos().sin().atan2((1.5 + (0.30 * y.items[2]).powi(1) * (0.30 * y.items[2]).powi(1)))).collect();
    let (p6, q7) = ((y.scale.cos() * a2), f64::tanh((y.items[2] + (y.pairs[0].b * o1.unwrap_or(0.7)))));
    let mut v8: Vec<f64> = vec![(f64::sin(y.pairs[1].b).tanh() - a2.round()).cos(); 2];
    let m9: f64 = if (0.25 * y.pairs[1].a).clamp(-0.5, 0.75) <= (0.25 * y.pairs[1].a) {
        (0.25 * (-(y.scale * v4[0])))
    } else {
        {
            let s10 = &y.items[..];
            for i11 in (0..v8.len()).step_by(1) {
                let mut m12: f64 = ((s10[1] + q7) - (o1.unwrap_or(0.7) + a2)).cos();
                for (i15, &e13) in v8.iter().enumerate() {
                    let h16: Shape = Shape::Point;
                    let m17: f64 = match i15 % 4 { 0 => {
                        ((0.49 * 1.48) + f64::sin((-0.77)).max((i15 as f64).cos())).cos()
                    } 1 | 2 => {
                        let mut v18: Vec<f64> = Vec::new();
                        for i19 in 0..2 {
                            v18.push(((e13 / 1.44) / (1.5 + (y.scale / 1.30) * (y.scale / 1.30))));
                        }
                        ((0.39 + x[i15 % 3]) / (1.5 + s10[i15 % 3] * s10[i15 % 3])).sin()
                    } _ => {
                        (y.items.iter().step_by(2).chain(v8.iter()).fold((0.20 * (e13 + 1.35)), |s20: f64, &e21| (s20 * q7).sin()) + (p6 - e13)).tanh()
                    } };
                    (v4[i15 % 3], v4[i15 % 3]) = (v4[i15 % 3], (0.30 * v4[i15 % 3]));
                }
                v4.push((0.57 * (0.94 + (i11 as f64))).atan2((1.5 + (if v4[1].cos() > o1.unwrap_or_default() { y.pairs[0].b } else { m12 }).cos() * (if v4[1].cos() > o1.unwrap_or_default() { y.pairs[0].b } else { m12 }).cos())));
                m12 = m12 + ((x[i11 % 3] - x[0]) / 1.74).tanh();
            }
        }
        (y.scale + y.items[0]).sin()
    };
    let mut p22: Pair = Pair { a: v8[0].min(m9).tanh(), b: (if f64::sin(y.scale.mul_add(x[1], 1.82)) < (if !(f64::powf((1.3 + 2f64 * 2f64), y.scale.tanh()).cos() > f64::cos((v8[0] + v4[0]))) { m9 } else { v8[0] }) { 0.44 } else { v4[1] }) };
    p22.a = (p22.a * (0.12 * (y.pairs[0].b - o1.unwrap_or(0.7)))).sin();
    0.8 * v8[0] + 1.1 * p22.a + 0.3 * y.scale + -0.2 * v4[1] + 0.4 * x[1] + 0.3 * (y.scale * y.pairs[1].b) + (if ((0.30 * v4[2]) % 1.7) <= ((p22 * m9.min(v8[0]))).b.cos() { y.items[2] } else { (p22.b / (1.5 + x[1] * x[1])) })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.659, b: 1.2209999999999999 }, Model { at: Pair { a: -1.3590000000000002, b: 0.561 }, k: 0, rate: 1.4909999999999999, w: [-1.5690000000000002, -0.469, -0.999] }, [[-0.399, 1.071], [-0.129, -0.899], [-0.699, 1.781]]), kink(Pair { a: 1.4009999999999998, b: 1.761 }, Model { at: Pair { a: -1.1190000000000002, b: -1.949 }, k: 2, rate: 0.211, w: [0.201, 1.251, -1.7890000000000001] }, [[1.071, 0.211], [0.561, -0.709], [0.031, 1.1409999999999998]]))]
#[derive_grad]
fn random_2000275(x: &mut Pair, y: &mut Model, z: &[[f64; 2]]) {
    let (s1, c2) = f64::mul_add(x.b.sin().powi(0), (std::f64::consts::PI / (2.5 + y.at.a.sin())), (1.89 - y.rate).cos()).cos().sin_cos();
    y.w[0] += ((x.a.min(f64::sin(y.at.size())) + f64::sin(0.0)) * (1.94 - ((y.k % 4) as f64)).sin().exp_m1()).tanh();
    for (i5, &e3) in y.w.iter().enumerate() {
        for i6 in (0..0).step_by(2) {
            let a7: f64 = (0.03 * ((-c2).sin() + ((c2 + y.predict(0.3)) * f64::floor(((y.k % 4) as f64)))));
            y.k = (y.k * 3 + 1) % 7;
            if y.w[0] >= (s1 - y.w[(i5 + 1) % y.w.len()]).tanh() || y.k > 2 {
                let mut m8: f64 = ((x.size() + y.at.size()).sin().fract() + (((i5 as f64) + x.a) / (1.5 + z[i5 % 2][y.k % 2].cos() * z[i5 % 2][y.k % 2].cos()))).sin();
                continue;
            }
            (x.a, y.at.a) = (y.at.a, (x.a + (0.05 * (y.at.b * (z[i5 % 2][y.k % 2] + (-0.24))))).sin());
        }
        let (p9, q10) = (f64::sin(s1.abs().cos()), (y.at.a * (x.a * (if !(i5 > 2) { 0.0 } else { e3 }))).tanh());
    }
    if (std::f64::consts::PI + y.w[y.k % 3]).sin() < (0.20 * (y.at.size() + x.a)) {
        let mut p11: Two = Two((0.50 * (x.a * x.b)).sin(), x.size().sin().to_radians());
    } else {
        let mut n12: usize = 0;
        'l13: while n12 < 3 {
            let h15: Shape = if y.at.size().cos().tanh() <= f64::sin((z[1][n12 % 2] - (n12 as f64))) { Shape::Circle { r: (y.at.size().tanh().tanh() - (x.size() * y.at.size())).tanh() } } else { Shape::Poly(vec![(if !(y.k % 2 == 0) { f64::sin(1.73).min(c2) } else { 0.96 }), (0..3).map(|i14| y.at.size().tanh().min(z[i14 % 2][y.k % 2])).sum::<f64>().cos(), (x.b * (-0.02)).tanh()]) };
            y.at.b /= 1.2 + f64::atan(x.a).max(y.at.b).abs();
            y.w[0] /= 1.2 + (y.at.a / (1.5 + y.at.a * y.at.a)).tanh().abs();
            let Pair { a: x16, b: y17 } = y.at.clone();
            n12 += 1;
        }
        y.at.b -= ({ let b18 = f64::sin(1.80).hypot((0.25 * x.size())).cos(); s1.max(c2) + b18 }).sin();
    }
    let a19: f64 = (-0.78);
    for row20 in z.iter() {
        let (p21, q22) = ((f64::fract(0.27) - 1.25), (0.36 * ((((y.k % 4) as f64) - s1).abs() + (0.85 * row20[0]).cos().max(s1.asinh()))));
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.509, 0.761], [0.011, 1.521]]), kink([[0.581, 0.311], [-0.989, -0.189]]))]
#[derive_grad]
fn random_2000276(x: [[f64; 2]; 2]) -> f64 {
    let a2: f64 = (x[1][0] * (0..2).map(|i1| x[i1][0]).last().unwrap()).tanh();
    if (a2 - a2).sin() <= (x[1][1] / 1.91) && x[0][0].clamp(-0.5, 0.75) > x[0][1] {
        let mut v3: Vec<f64> = (0..3).map(|i4| (a2 - (2f64 + std::f64::consts::PI)).cos()).collect();
    } else {
        if x[0][1].cos() < (0.50 * (a2 - x[0][0])) || (0..2).take(3).map(|i5| x[i5][0]).sum::<f64>().tanh() < x[0][0].asinh() {
            return 0.7 * a2 + 0.5 * x[1][1] + a2;
        }
        let mut m6: f64 = ((a2 * a2) + 0.0).sin();
        let v7: [f64; 3] = [(0.6 * x[0][1].tanh()).tan().max((if f64::powi((0.60 * 0.25), 1) <= m6.sin() { (-0.56) } else { m6 })), (x[1][0].tanh() + a2).tanh(), (0.50 * (m6 + (x[0][1] / (2.5 + a2.sin()))))];
    }
    let mut k8: usize = 0;
    let mut v9: Vec<f64> = vec![(x[k8 % 2][k8 % 2] - (0.6 * f64::sin(0.0)).acos()).cos(); 3 + k8 % 3];
    'l11: for i10 in 0..v9.len() {
        let o12: Option<f64> = checked(((-0.81) - ((k8 % 4) as f64)).tanh());
        let a13: f64 = a2.max((0.25 * o12.unwrap_or(0.7))).sin();
        let h14: Shape = Shape::Poly(vec![(if k8 > 0 { 2f64.tanh() } else { (0.29 / (1.5 + v9[v9.len() - 1 - i10] * v9[v9.len() - 1 - i10])) }), (o12.unwrap_or_default() + (v9[0] - a13)).cos(), f64::exp((-(0.1 + f64::cos(v9[v9.len() - 1 - i10]) * f64::cos(v9[v9.len() - 1 - i10]))))]);
        v9[0] = (v9[0] * h14.area().cos()).sin();
    }
    let mut p15: Pair = Pair { a: x[k8 % 2][k8 % 2].tanh().cos(), b: a2.cos() };
    let mut v16: Vec<f64> = Vec::new();
    for i17 in 0..3 {
        v16.push(a2);
    }
    v16[0] *= (0.33 * ((v9[k8 % 3] - p15.a) + (((k8 % 4) as f64) / (1.5 + p15.size().tanh() * p15.size().tanh())))).sin();
    p15.a = (p15.a * a2.tanh().powi(4)).sin();
    0.3 * v9[0] + -0.3 * v16[2] + 0.8 * p15.size() + 1.1 * x[k8 % 2][0] + 0.8 * p15.a + -0.2 * a2 + f64::sin(p15.size()).hypot((0.12 * ((-0.34) * p15.size()))).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.531, [-1.129, -1.399, 1.9309999999999998]), kink(1.1809999999999998, [-0.039, -1.139, -1.6190000000000002, -0.339]))]
#[derive_grad]
fn random_2000277(x: f64, y: Vec<f64>) -> f64 {
    let h1: Shape = if (0.50 * (y[2] - x)) >= f64::cos(y[2]).powi(4) { Shape::Circle { r: (0.25 * ((y[0] / 1.88) * x)) } } else { Shape::Poly(vec![((if (y[1] + y[0]).tanh() >= ((-0.26) * x).sin() { 0.61 } else { x }) / (1.5 + x.sin() * x.sin())), ((x * y[2]) * (x + x)).tanh(), y[2].max(x).sin().exp()]) };
    if x.tanh() < h1.area().tanh().sin() {
        return -0.2 * x + 0.2 * h1.area() + 0.9 * y[1] + (0.20 * (if !(y[1].sin() > (y[2] + y[1]).cos()) { (h1.area() + x) } else { h1.area() }));
    }
    if (y[0] - (-0.50)).tanh() < (0.20 * (y[2] + h1.area())) {
        {
            let s2 = &y[..];
            let d3: f64;
            if f64::sin(x) <= (-(0.1 + y[1] * y[1])).exp() {
                let mut v4: [f64; 3] = [(f64::min(y[1], (-0.24)) / 1.39); 3];
                d3 = (if f64::atan(0.0) > y[1] { v4[2] } else { s2[0].cos() });
            } else {
                d3 = (h1.area().cos().tanh() + s2[1].signum()).tanh();
            }
            let mut v5: [f64; 2] = [f64::exp(h1.area().cos().tanh()).clamp(-0.5, 0.75); 2];
        }
        let p6 = Two(x, f64::cos((h1.area() - h1.area())));
    } else {
        let o7: Option<f64> = if y[1].sin() >= (h1.area() - x).cos() { Some(((x * y[2]) - (if (h1.area() / (1.5 + y[1] * y[1])).cos() < (-(0.1 + h1.area().tanh() * h1.area().tanh())).exp() { y[2] } else { x })).tanh()) } else { None };
        match h1.clone() { Shape::Circle { r: x8 } if (0.50 * (y[2] + x)) > (1.3 + x * x).powf(std::f64::consts::PI.tanh()).tanh() => {
            for i10 in (0..2).rev() {
                {
                    let s11 = &y[1..];
                    if let Some(e12) = y.last() {
                        let o13: Option<f64> = None;
                    } else {
                        let mut m14: f64 = x8.sin();
                    }
                }
            }
        } _ => {
            let mut m15: f64 = ((x / (2.5 + f64::sin(1.85).sin())) * (x / (2.5 + y[2].sin()))).sin();
        } }
    }
    0.6 * h1.area() + 1.4 * y[1] + -0.3 * x + (((-0.27) * x) - y[0].copysign(x)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.9309999999999998, 1.1509999999999998], [1.621, -1.7790000000000001]], [0.831, -1.5890000000000002, -1.379, 0.641], Pair { a: 1.771, b: 0.671 }, [0.301, -1.979, 0.761]), kink([[0.561, -0.149], [-1.1090000000000002, 0.811]], [-1.5090000000000001, 0.411, 1.6309999999999998], Pair { a: 1.001, b: 0.611 }, [1.4109999999999998, 0.841, -0.619]))]
#[derive_grad]
fn random_2000278(x: [[f64; 2]; 2], y: &Vec<f64>, z: &Pair, w: &[f64; 3]) -> f64 {
    {
        let s1 = &y[1..];
        'l3: for i2 in 0..w.len() {
            let mut p4: Pair = ((*z) - (Pair { a: z.a.sin(), b: w[i2].max(w[1]) }));
            let mut v5: Vec<f64> = s1.iter().map(|&e6| ((z.b + p4.b).cos() % 1.7)).collect();
        }
        let mut v7 = y.to_vec();
        if w[1].sin() >= (0.6 * z.size().sin().sin()).atanh() {
            let mut v8: Vec<f64> = s1.iter().map(|e9| (y[1] - x[0][1]).sin()).collect();
            if (v7[1] * 1.19).tanh() >= ({ let b10 = v7[0]; z.b + b10 }).cos() {
                let m11: f64 = if w[1] >= (if !(z.size().tanh() <= (0.25 * (v8[1] * s1[0]))) { x[0][1] } else { v8[1] }) {
                    v7[2].sin().hypot(apply(|u12: f64| { let b14 = v8[1]; ({ let b13 = (v7[1] * u12).sin(); (z.a + z.a) + b13 }).sin() * b14.sin() }, v8[1]))
                } else {
                    (v7.iter().map(|&e15| v7[1]).fold(f64::NEG_INFINITY, f64::max).max(-1.0) / (1.5 + (v8[0] * 0.12).cos() * (v8[0] * 0.12).cos()))
                };
                let mut o16: Option<f64> = None;
            } else {
                let mut m17: f64 = ((s1[1] - z.a) * (0.12 + 1.74)).tanh();
                let mut o18: Option<f64> = v8.get(9).copied();
            }
        } else {
            let mut o19: Option<f64> = if f64::sin(z.b) >= (z.size() - v7[0]).tanh() { Some(x[1][0]) } else { None };
            v7[0] = (if x[1][0] <= z.b { w[2] } else { y[0] }).copysign(z.b);
        }
    }
    let mut m20: f64 = w[2];
    m20 -= (y[0] * x[1][0]).cos().abs();
    1.0 * y[0] + 0.9 * z.b + 1.4 * z.a + -0.0 * w[0] + 0.9 * x[1][1] + -0.3 * m20 + ((z.a - 2f64) / (1.5 + z.b * z.b)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.4109999999999998, Data { items: vec![0.161, -1.149, 1.541], pairs: vec![Pair { a: 1.271, b: -1.889 }, Pair { a: 0.741, b: -0.139 }], scale: 0.101 }, Two { 0: 0.011, 1: 0.441 }, Two { 0: -1.889, 1: -1.649 }), kink(-0.879, Data { items: vec![1.871, -1.189, 0.681], pairs: vec![Pair { a: -0.169, b: 0.361 }, Pair { a: 0.171, b: 0.741 }], scale: 0.441 }, Two { 0: -0.109, 1: 1.001 }, Two { 0: 0.651, 1: 1.4309999999999998 }))]
#[derive_grad]
fn random_2000279(mut x: f64, y: &mut Data, z: &Two, w: &Two) -> (f64, f64) {
    for (i3, e1) in y.items.iter().enumerate() {
        let a4: f64 = (((f64::tanh(0.73) % 1.7) - (2f64 * z.1)) / 1.05).tanh();
        let d5: f64;
        if (a4 - y.pairs[1].a).sin() > (y.scale * y.pairs[1].b).cos() {
            d5 = ({ let b6 = z.1.tanh(); (i3 as f64).tanh() + b6 });
        } else {
            d5 = (w.0 - w.1).cos().atan().min(w.0);
        }
    }
    let a7 = ((if (y.scale * 0.23).tanh() < w.1 { (y.items[2] / (1.5 + y.pairs[1].a.sin() * y.pairs[1].a.sin())) } else { (z.0 - z.1).cos().rem_euclid(0.9) }) - ((x - z.0) / 1.47)).cos();
    let mut ps8: [Pair; 3] = [Pair { a: (0.6 * a7.tanh()).ln_1p().fract(), b: (y.scale * y.pairs[1].b).sin() }; 3];
    y.scale -= (((w.1 - x) + (1.02 - x)) - ((w.0 - w.1) * z.0).tanh().abs()).cos();
    (0.8 * z.1 + 1.5 * w.0 + 1.2 * (y.scale * y.pairs[1].b) + -0.2 * ps8[1].a + 0.7 * z.0 + -0.2 * (z.0 - z.1) + (0.12 * (((z.0 - z.1) + ps8[1].b) / (1.5 + x * x))), -0.3 * w.0 + 1.0 * z.1 + -0.3 * z.0 + 1.2 * x + 0.1 * w.1 + 1.4 * (y.scale * y.pairs[1].b) + ((y.scale * y.pairs[1].b) / (1.5 + ((w.0 - w.1) * y.items[2]).sin() * ((w.0 - w.1) * y.items[2]).sin())).sin())
}
