//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.379, b: 0.701 }, Model { at: Pair { a: -1.409, b: 0.911 }, k: 2, rate: 1.321, w: [1.7109999999999999, 1.1709999999999998, -1.5990000000000002] }, Shape::At { 0: Pair { a: 1.811, b: 1.561 } }, Pair { a: -1.7690000000000001, b: 0.061 }), kink(Pair { a: 1.4009999999999998, b: -0.179 }, Model { at: Pair { a: -0.599, b: -1.5690000000000002 }, k: 0, rate: -0.659, w: [1.361, -1.3190000000000002, 0.041] }, Shape::Circle { r: -0.509 }, Pair { a: 0.641, b: 0.321 }))]
#[derive_grad]
fn random_1000000(x: Pair, y: Model, z: &mut Shape, w: Pair) -> [f64; 2] {
    let Pair { b: x1, .. } = x;
    let mut m3: f64 = (0.50 * (y.at.size() / (2.5 + f64::sin(y.at.b)))).sin().sinh();
    let mut v4: [f64; 4] = [((w.size() / 1.63).cos() % 1.7); 4];
    let a5: f64 = std::f64::consts::PI;
    [1.0 * a5 + 0.4 * w.a + 0.6 * v4[1] + -0.4 * y.at.b + 0.2 * z.area() + 1.5 * x1 + f64::fract(y.w.iter().map(|&e6| y.at.size().cos()).fold(f64::NEG_INFINITY, f64::max).max(-1.0)), 0.8 * z.area() + 0.8 * x1 + 1.2 * w.size() + 0.5 * y.w[y.k % 3] + 0.7 * m3 + 1.2 * w.b + ((w.b + w.b) * a5.cos()).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.799, 0.991, -0.439, -0.179], None, [0.251, -0.529, -0.789, -0.889, 0.191], [[-0.979, 1.371], [0.231, 1.7009999999999998], [-1.8090000000000002, -0.389]]), kink([0.761, 0.981, -1.639, -1.8090000000000002, -0.599], Some(-0.589), [-0.739, -1.219, 1.9409999999999998, -0.579, -1.2790000000000001], [[1.2309999999999999, -0.219], [-0.089, -0.469], [0.011, -1.169]]))]
#[derive_grad]
fn random_1000001(x: &mut [f64], mut y: Option<f64>, z: &[f64], w: &[[f64; 2]]) {
    let mut h1: Shape = if (x[0] + w[0][1]).tanh() < x[0].atan2((1.5 + w[0][0] * w[0][0])) || w[1][1].cos() >= (z[2] / (2.5 + f64::sin(x[2]))) { Shape::At(Pair { a: ((y.unwrap_or(0.7) * z[0]) * (w[0][0] + w[0][1])).tanh(), b: (y.unwrap_or(0.7) - z[2]).tanh() }) } else { Shape::Circle { r: (w[0][1].cos().powi(4) / 1.23) } };
    let f2 = |u3: f64, u4: f64| -> f64 { let mut m5: f64 = (u4 - u3).sin(); for i6 in 0..3 { m5 += u3.sin(); } m5 };
    let mut k7: usize = 1;
    let mut v8: [f64; 4] = [(z[0].fract() - (z[k7 % 3] - w[k7 % 2][k7 % 2])).cos(), ((0.50 * y.unwrap_or(0.7)).fract() * f64::powi(0.0, 2)), (w[k7 % 2][k7 % 2].tanh() / 1.56), y.unwrap_or(0.7).tanh()];
    x[2] -= (0.17 * ((1.59 + z[0]) - z[k7 % 3].cos()));
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0, 5, 6], [-0.039, -1.909, 0.291]), kink([4, 3, 3], [1.041, 0.341, 1.1609999999999998]))]
#[derive_grad(wrt(y))]
fn random_1000002(x: &[usize], y: &mut [f64; 3]) -> f64 {
    let m1: f64 = if apply(|u2: f64| (u2.to_radians() / (2.5 + y[x[0] % 3].sin())), y[2]) <= (0.66 * (2f64 + y[2])) || (0.66 * (2f64 + y[0])) >= y[x[1] % 3] {
        f64::tanh((1.14 - (-0.62)))
    } else {
        y[x[1] % 3]
    };
    let mut v3: Vec<f64> = vec![(m1.abs() + (m1 * 1.53)).sin(); 4];
    let p7: Data = Data { items: vec![(f64::sin(0.0) / (2.5 + v3[1].cos().sin())), ((1.88 * (-0.47)) * (v3[2] * m1)).cos(), v3.iter().rev().enumerate().map(|(i4, e5)| (y[x[0] % 3] - (i4 as f64)).sin()).sum::<f64>().sin()], scale: 2f64, pairs: vec![Pair { a: y[x[0] % 3].cos().cos(), b: ((-0.07) * 1.46) }, Pair { a: f64::cos((({ let b6 = v3[0]; b6 + b6 }) * (m1 - m1))), b: (y[0] + m1).sin() }] };
    let a9 = f64::tanh(({ let b8 = ((p7.scale * p7.pairs[1].b) - y[0]).tanh(); ((-0.13) + p7.scale) + b8 }));
    let p10: Model = Model { w: [f64::max(p7.scale, y[1]).tanh(), f64::tanh((-0.98)), f64::cos(((p7.scale * p7.pairs[1].b) + (p7.scale * a9)))], at: Pair { a: ((1.3 + p7.scale * p7.scale).powf(f64::tanh(1.94)) + y[x[2] % 3].atan()).cos(), b: (0.25 * (p7.pairs[x[0] % 2].a / (1.5 + y[x[2] % 3] * y[x[2] % 3]))) }, rate: (-0.31), k: 2 };
    let mut v11 = y.to_vec();
    y.swap(0, 2);
    let mut m12: f64 = p7.pairs[p10.k % 2].a.cos();
    let mut ps13: [Pair; 2] = [({ let q14: Pair = p7.pairs[1]; q14.turned((p7.scale * p7.pairs[1].b).sin()) }), Pair { a: f64::asinh(p7.items[p10.k % 3]), ..p10.at }];
    let v15 = v11.to_vec();
    if m12.asinh() < (v15[p10.k % 3] + p7.pairs[x[2] % 2].b).cos() {
        m12 -= p10.at.b.tanh().atan2((1.5 + repeated(|u16: f64, u17: f64| { let b18 = ((-0.32) * v11[p10.k % 3]).tanh(); f64::sin((0.15 - 0.0)).copysign(((p10.k as f64) * v11[x[0] % 3]).tanh()) * b18.sin() }, m12, p10.k % 4) * repeated(|u16: f64, u17: f64| { let b18 = ((-0.32) * v11[p10.k % 3]).tanh(); f64::sin((0.15 - 0.0)).copysign(((p10.k as f64) * v11[x[0] % 3]).tanh()) * b18.sin() }, m12, p10.k % 4))).tanh();
        let mut h19: Shape = if m12 > (0.80 * (p10.k as f64)) || p10.k % 2 == 0 { Shape::Circle { r: ((-(0.1 + p10.predict(0.3).sin() * p10.predict(0.3).sin())).exp() + m12.sin()) } } else { Shape::Rect(m12.sin().tanh(), (p7.items[p10.k % 3] + p7.items[x[1] % 3]).sin()) };
        let p20: Pair = p10.at.clone();
    }
    let h22: Shape = if !(p10.k != 0) { Shape::Poly(vec![(-a9).tanh().rem_euclid(0.9), (p7.items.iter().step_by(2).map(|e21| f64::sin((-0.52))).last().unwrap() + ((-0.96) * 1.03)).tanh(), std::f64::consts::PI.atan()]) } else { Shape::Circle { r: 1.36 } };
    if p10.k != 2 {
        v3[p10.k % 4] = (v3[p10.k % 4] * v11[p10.k % 3].max((-0.27))).sin();
    } else {
        {
            let r23 = &mut y[p10.k % 3];
            *r23 += (p7.scale - (p7.scale * p7.pairs[1].b)).sin().powi(1).cos();
            let mut m24: f64 = ((-0.77) * ((p10.k as f64) - ps13[x[2] % 2].a)).tanh();
        }
    }
    1.1 * v3[1] + 1.1 * y[x[1] % 3] + -0.4 * a9 + 0.8 * p10.at.a + 1.1 * p10.at.b + 0.3 * p10.rate + ((2f64 + ps13[p10.k % 2].a) + f64::max(p10.at.size().cos(), p10.predict(0.3).cos())).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.061, 0.911, 0.731], pairs: vec![Pair { a: 1.9409999999999998, b: -0.779 }, Pair { a: -1.989, b: 0.391 }], scale: -1.399 }, 4, Pair { a: -0.559, b: -0.809 }, [0.881, 1.341, 1.121, -0.309, 1.7009999999999998]), kink(Data { items: vec![0.791, -1.749, 1.341], pairs: vec![Pair { a: 0.041, b: 0.461 }, Pair { a: -1.209, b: -0.739 }], scale: 0.401 }, 1, Pair { a: -0.969, b: 0.781 }, [0.481, -1.0090000000000001, 0.641]))]
#[derive_grad]
fn random_1000003(x: &mut Data, mut y: usize, z: Pair, w: Vec<f64>) -> f64 {
    'l2: for i1 in 0..4 {
        let d3: f64;
        if i1 > 2 {
            d3 = (z.a.max(((y % 4) as f64)) + (if (0.51 + (x.scale * x.pairs[1].b)).cos() > z.size().cos() { z.b } else { (x.scale * x.pairs[1].b) })).sin();
        } else {
            d3 = (0.01 * (x.pairs[i1 % 2].b * (z.size() / (1.5 + x.items[1] * x.items[1]))));
        }
        x.scale -= (0.30 * z.a);
        if (0.0 + z.a).cos() < (w[2] / (2.5 + f64::sin((-0.73)).sin())) {
            x.scale = (x.scale * (if f64::tanh((1.11 * x.items[y % 3])) <= x.pairs[y % 2].a.sin() || i1 % 2 == 0 { (z.b + x.items[2]) } else { d3.sin() }).cos()).sin();
            let mut m4: f64 = ((x.scale * x.pairs[i1 % 2].b).cos().sin() * (z.a.abs() - (w[y % 3] * (-0.67)))).cos();
        } else {
            for e5 in w.iter().take(2).copied() {
                x.scale = (0.07 * (f64::round((if i1 != 1 { x.scale } else { w[y % 3] })) - (({ let b8 = (0.25 * (x.scale * x.pairs[1].b)); x.pairs[i1 % 2].a + b8 }) - (z.size() - (x.scale * x.pairs[1].b)))));
                let a9 = f64::min((if i1 % 2 == 0 { x.pairs[y % 2].a.cos().max((x.scale * x.pairs[1].b).cos()) } else { w[y % 3] }), ((e5 + ((y % 4) as f64)) + x.items[y % 3]).sin());
            }
            let o11: Option<f64> = if f64::sin((0.94 / 1.52)) > (0.25 * (x.scale * x.pairs[1].b)) { Some((x.pairs[i1 % 2].a.cos().hypot((-0.71)) * ({ let b10 = 2f64; z.b + b10 })).tanh()) } else { None };
        }
    }
    for i12 in 0..w.len() {
        for i13 in (0..x.items.len()).step_by(2) {
            x.scale = z.b;
            let mut h15: Shape = if (0.0 * x.scale) >= (z.a - (x.scale * x.pairs[1].b)).cos() { Shape::Poly(vec![((x.scale * x.pairs[1].b).tanh() % 1.7), (w[i12] - 1.20).cos().powi(2), (((x.scale * x.pairs[1].b) / (1.5 + f64::sin((-0.41)) * f64::sin((-0.41)))).cos() % 1.7)]) } else { Shape::Poly(vec![(0.02 * ((z.b + ((y % 4) as f64)) * (x.pairs[i12 % 2].b - x.items[x.items.len() - 1 - i13]))), (sum_of(|u14| (f64::tanh((-0.16)) % 1.7).sin(), &x.items[..]) - (z.a * z.a)).sin(), f64::max((z.a * x.pairs[i13 % 2].b).cos(), ((x.scale * x.pairs[1].b) / (2.5 + z.size().tanh().sin())).tanh())]) };
        }
        x.pairs[y % 2].scale((0.0 * w[1]));
        for (i18, e16) in x.items.iter().enumerate() {
            if y != 2 {
                continue;
            }
        }
        x.items[..2].copy_from_slice(&w[..2]);
    }
    for e19 in x.items.windows(1) {
        x.scale += (0.50 * ((e19[y % 1] * e19[y % 1]) / (1.5 + (0.25 * (x.items[y % 3] * w[y % 3])) * (0.25 * (x.items[y % 3] * w[y % 3]))))).sin();
    }
    0.2 * z.b + 0.7 * z.a + 1.4 * x.pairs[1].b + -0.2 * w[y % 3] + -0.4 * x.items[y % 3] + (x.items[y % 3] - x.pairs[y % 2].a.sin().sin()).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.161, 0.111, 0.551], [0.731, 1.9209999999999998, -0.369]), kink([-1.8490000000000002, -0.028999999999999998, -0.499], [0.761, 1.9309999999999998, -1.919]))]
#[derive_grad]
fn random_1000004(x: [f64; 3], y: &[f64; 3]) -> Vec<f64> {
    for i1 in (1..=1).rev() {
        {
            let s2 = &x[..2];
            if i1 != 3 {
                continue;
            }
            for e3 in x.iter().take(1).copied() {
                let mut m6: f64 = f64::cos((((-0.79) - x[i1]) + (y[2] * e3)));
            }
        }
    }
    vec![-0.5 * x[2] + 1.2 * y[1] + (0.6 * f64::sin((y[2] / 1.63))).tan(), 1.0 * y[1] + -0.3 * x[1] + y[0], -0.3 * x[0] + 0.0 * y[0] + y[2]]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.4909999999999999, b: 1.091 }, 0.901), kink(Pair { a: 1.521, b: 1.1909999999999998 }, -0.959))]
#[derive_grad]
fn random_1000005(x: &mut Pair, y: &f64) -> Vec<f64> {
    if ((*y) + (*y)).sin() >= f64::sin(((*y) - x.size())) {
        return vec![0.9 * (*y) + 1.4 * x.size() + 0.1 * x.b + -0.1 * x.a + (0.23 * (1.3 + x.size().sin().abs() * x.size().sin().abs()).powf(f64::tanh(x.size()).atan2((1.5 + (*y) * (*y))).tanh())), 0.4 * x.size() + -0.0 * x.b + 0.7 * (*y) + 0.6 * x.a + x.size().tanh(), 1.1 * x.size() + 0.0 * x.a + 0.8 * x.b + 0.1 * (*y) + x.a.tanh().powi(2)];
    }
    let mut p1: Two = Two(x.a, f64::tanh((if x.b < f64::sin((x.a - x.b)) { x.size() } else { x.size() })));
    x.b = x.b;
    let mut o3: Option<f64> = if f64::tanh(({ let b2 = x.size().tanh(); p1.1 + b2 })) < (0.50 * (p1.1 - (*y))) { Some((if ((p1.0 - p1.1) + x.a).cos() > (p1.1.sin() % 1.7) { x.b } else { (p1.0 - p1.1) }).cos().min(0.25)) } else { None };
    if f64::sin((0.0 / 1.95)) <= (0.50 * (p1.0 - p1.1)).trunc().tanh() {
        let v4: [f64; 2] = [(1.39 * x.a).tanh(), x.b];
    } else if p1.0.clamp(-0.5, 0.75) <= x.a {
        let mut v5: Vec<f64> = vec![x.a.cos(), (f64::asinh(x.size().cos()) - ((p1.0 - p1.1) * p1.0)).cos()];
    }
    let f6 = move |u7: f64, u8: f64| -> f64 { let b9 = (0.30 * u8).rem_euclid(0.9); if u8.sin() >= u8 || f64::powf((1.3 + u7 * u7), u7.tanh()).sin() < (u7 / (2.5 + u8.sin())) { return b9; } (u8 - f64::hypot(u7, (-0.55))).cos() };
    p1.1 = (p1.1 * x.size().sin().min(o3.unwrap_or(0.7).sin())).sin();
    let mut h10: Shape = Shape::Point;
    let v11: [f64; 2] = [(0.6 * (p1.0 - p1.1).sin().tanh()).ln_1p().abs(), (0.22 * (-(o3.unwrap_or(0.7) + 2f64)))];
    let mut v12: Vec<f64> = v11.iter().map(|&e13| (*y).cos().tanh().exp()).collect();
    v12[0] -= (0.07 * (f6(apply(|u14| { let b15 = p1.1.tanh(); x.b * b15.sin() }, (p1.0 - p1.1).sin()), (0.25 * (x.a * v12[0]))).sin().max(v11[1]) * x.b));
    let mut ps16: Vec<Pair> = vec![(if (1.3 + f64::sin(0.0) * f64::sin(0.0)).powf(h10.area().tanh().tanh()).cos() > x.b.cos() { (*x) } else { (*x) }), ((*x) - (*x))];
    if v12[0].max((*y)) >= (v12[0] + h10.area()).tanh() {
        p1.0 -= ((if x.size().tanh() > ((p1.0 - p1.1) + p1.1).tanh() { (*y) } else { p1.0 }) + ((-0.21) + f6(f64::cos((x.a - x.a)), f64::cos(ps16[0].b).clamp(-0.5, 0.75)))).cos();
    } else {
        let mut m17: f64 = (((p1.0 - p1.1) / 1.52) * h10.area()).sin();
    }
    vec![0.4 * h10.area() + 0.3 * p1.1 + 0.9 * (*y) + -0.4 * v11[1] + 1.3 * p1.0 + -0.0 * x.size() + ((o3.unwrap_or(0.7) / 1.72).tanh() % 1.7), 0.1 * (p1.0 - p1.1) + 1.3 * p1.1 + -0.5 * p1.0 + -0.3 * v11[1] + 1.0 * x.b + -0.3 * v12[1] + (o3.unwrap_or(0.7) + 0.78).tanh().cos(), 0.4 * f6((x.size() * f6((if x.b.tanh() >= (h10.area() * ps16[1].a).sin() { (*y) } else { p1.1 }), (p1.1 * o3.unwrap_or(0.7)).cos())).tanh(), (if !((x.b + (*y)).sin() >= (0.44 * f6(({ let b18 = std::f64::consts::PI; x.size() + b18 }).cos(), (p1.1 * v12[1]).cos()).round())) { ps16[1].b } else { h10.area() }).sin()) + 0.1 * p1.1 + -0.2 * h10.area() + 1.0 * x.b + 0.2 * ps16[0].b + -0.2 * p1.0 + 1.37]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.401, 0.321, -1.5090000000000001], 1, [6, 5, 5], Pair { a: -1.689, b: -0.459 }), kink([0.501, 0.491, -1.0290000000000001], 0, [2, 2, 4], Pair { a: 1.251, b: -1.879 }))]
#[derive_grad]
fn random_1000006(x: Vec<f64>, y: usize, z: &[usize], w: Pair) -> f64 {
    let v1: [f64; 2] = [(1.2 + x[0] * x[0]).log2().max(f64::asinh(0.23)); 2];
    let mut m2: f64 = (f64::sin(0.89).copysign(v1[y % 2]) + f64::sin((-0.22)).clamp(-0.5, 0.75));
    let mut v3: Vec<f64> = vec![f64::cos((y as f64)); 4 + y % 3];
    let mut k4: usize = 2;
    if !(y % 2 == 0) {
        let mut h5: Shape = Shape::Rect((m2.abs() - (y as f64).to_radians()).sin(), (v3[z[2] % 4] * 1.29).tanh());
        for (i8, e6) in v3.iter().enumerate() {
            let mut v9: Vec<f64> = Vec::with_capacity(4);
            for i10 in 0..4 {
                v9.push(v1[z[0] % 2]);
            }
            let mut m11: f64 = (i8 as f64).sin();
            for i13 in 0..0 {
                m2 = (f64::asinh(0.0) * (w.size() + std::f64::consts::PI)).sin();
                let a12: f64 = ((h5.area() / (1.5 + (*e6) * (*e6))) * (v1[z[0] % 2] + (i13 as f64))).sin();
                m11 = if a12 <= m11 { a12 } else { m11 };
            }
            m11 = m11.sin();
            let o14: Option<f64> = if y % 2 == 0 { Some((0.18 * ((1.80 - m11) + (h5.area() / (2.5 + v1[y % 2].sin()))))) } else { None };
        }
        v3.fill(((1.61 * (y as f64)) / 1.87).sin());
    } else if !(y > 1) {
        let mut p15: Data = Data { items: vec![f64::sin((1.92 / (2.5 + f64::sin(w.b)))).min((v1[y % 2] - w.a).sin()), f64::ln((1.2 + 0.01 * 0.01)).min((0.25 * (if (if f64::tanh(1.46).exp_m1() > w.b.mul_add(w.a, (-0.04)).tanh() { v1[y % 2] } else { x[z[1] % 3] }) < 0.11 { w.size() } else { w.size() }))), (w.a + x[z[0] % 3].hypot(w.b)).cos()], scale: ((m2 * v1[z[0] % 2]) - (x[1] / (1.5 + f64::sin((-0.91)) * f64::sin((-0.91))))).sin(), pairs: vec![Pair { a: (1.32 * std::f64::consts::PI).sin(), ..w }, Pair { a: 1.07, ..w }] };
        let mut o16: Option<f64> = Some(((0.53 * m2) * w.b).tanh());
    } else {
        let mut v17 = x.to_vec();
        let mut h18: Shape = Shape::Poly(vec![f64::sin(0.0).min(1.28).min(w.a.cos()), (if !(y != 3) { (1.76 - v3[2]) } else { (w.b - std::f64::consts::PI) }).tanh(), ((w.size() / 1.67) + (v17[y % 3] / (1.5 + v3[1] * v3[1]))).cos()]);
    }
    m2 = (m2 * (2f64 - v3[0]).sin()).sin();
    m2 += (({ let b19 = m2; m2 + b19 }) + (if (0.66 * (0.92 + w.a)) <= f64::tanh((w.a * w.a)) { w.size() } else { w.a })).tanh();
    0.1 * m2 + -0.0 * w.b + 0.4 * x[z[2] % 3] + 0.0 * w.a + m2.max(v3[z[0] % 4]).copysign(w.b.min(w.a))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.031, b: 0.531 }), kink(Pair { a: -1.0790000000000002, b: 1.751 }))]
#[derive_grad]
fn random_1000007(x: &mut Pair) -> f64 {
    if x.b.abs() > x.size().sin().sin() {
        let mut n1: usize = 0;
        loop {
            if n1 >= 4 {
                break;
            }
            n1 += 1;
            for i2 in 0..0 {
                let a3 = ((((-0.83) * (n1 as f64)) + 2f64.copysign(x.b)) * (x.size() - (-0.30)).cos().powi(4)).cos();
                let a4: f64 = f64::sin(std::f64::consts::PI.mul_add((((n1 as f64) - a3) + (x.size() - (n1 as f64))).cos(), (((-0.43) * x.b) - x.a.sin().sinh()).sin()));
                let a5 = ((x.a * 0.93) * x.a).sin().cos();
            }
        }
        x.a = x.a - f64::min(x.size().cos(), (x.size() * (x.b - x.size())).tanh());
        let h6: Shape = if (x.a - x.a).cos() < (0.20 * (x.size() - x.b)) { Shape::Rect((x.a.sin() * (x.b * x.b)).sin(), (x.size() / (2.5 + x.b.sin())).cos()) } else { Shape::At(Pair { a: f64::cos(x.size()), b: x.a.cos() }) };
    } else if (x.a * x.a).sin() <= (0.50 * (x.b - x.a)) {
        x.b = f64::clamp(x.b, -0.5, 0.75).tanh().rem_euclid(0.9);
    } else {
        let mut v7: Vec<f64> = Vec::with_capacity(4);
        for i8 in 0..4 {
            v7.push(((0..2).take(1).map(|i9| x.size().cos()).last().unwrap() * f64::tanh(0.38).rem_euclid(0.9)));
        }
    }
    let mut m10: f64 = ((x.a.sin() * (x.b - x.b)) - (x.b + (x.b * x.b))).sin();
    let f11 = |u12: f64, u13: f64| ((0.6 * u12.tanh()).atanh().atan2((1.5 + u13 * u13)) + (u13 - u12.sin())).tanh();
    let p14: Pair = Pair { a: ((x.b * x.size()) + (x.a / (1.5 + m10 * m10))).tanh(), b: (0.25 * x.size()).min(m10) };
    0.3 * m10 + 0.8 * x.b + 0.1 * f11(1.98, ((-0.93) * x.a).cos()) + -0.3 * x.size() + 0.6 * x.a + 0.9 * p14.size() + (x.a * m10).cos().sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.761, -0.449], [1.6509999999999998, 0.971]], Model { at: Pair { a: -1.929, b: 0.511 }, k: 2, rate: -1.639, w: [0.361, 0.911, 0.031] }, [Pair { a: 0.631, b: 0.651 }, Pair { a: -1.3390000000000002, b: -0.889 }, Pair { a: -0.869, b: -1.7990000000000002 }]), kink([[-0.849, -1.0490000000000002], [-0.739, -0.269]], Model { at: Pair { a: 1.301, b: -1.6190000000000002 }, k: 1, rate: 1.271, w: [0.611, 1.331, -0.699] }, [Pair { a: -1.989, b: 0.191 }, Pair { a: -1.209, b: 0.031 }, Pair { a: 1.361, b: -0.919 }]))]
#[derive_grad]
fn random_1000008(x: [[f64; 2]; 2], y: &mut Model, z: &[Pair]) -> f64 {
    if let Some(e1) = y.w.get(y.k) {
        let (p3, q4) = (((y.k % 4) as f64).atan2((1.5 + (x[1][1] + 2f64).tanh() * (x[1][1] + 2f64).tanh())), (({ let b2 = (*e1); y.at.size() + b2 }) - y.rate.tanh()).cos());
        {
            let s5 = &y.w[1..];
            'l7: for i6 in 1..=3 {
                let mut h12: Shape = Shape::Poly(vec![(z[i6 % 2].b.cos().tanh() + (std::f64::consts::PI + y.w[y.k % 3])).tanh(), ({ let b8 = f64::exp((-(0.1 + (-0.24) * (-0.24)))); repeated(|u9, u10| { let b11 = y.at.b.max(b8); b8.copysign(q4).cos() * b11.sin() }, (i6 as f64).cos(), y.k % 4) + b8 }), (p3 / 1.46)]);
                let f13 = move |u14: f64| ((q4 - q4) * f64::exp(q4.sin())).cos();
                if (y.at.b - y.rate).cos() > f64::tanh((1.20 * z[y.k % 2].a)) {
                    if f64::sin((-0.77)) <= f64::cos(f13(((*e1) - std::f64::consts::PI).sin())) && i6 > 0 {
                        let mut m15: f64 = (0.25 * y.at.size());
                        continue;
                    }
                    let f16 = |u17: f64| f64::sin((-0.94)).sin();
                    y.rate /= 1.2 + f64::tanh(0.63).exp().abs();
                } else if f64::tanh((y.predict(0.3) - y.at.size())) > (y.w[y.k % 3] - s5[i6 % 2]).cos() && y.k > 1 {
                    let f18 = move |u19: f64| -> f64 { let mut m20: f64 = (0.50 * (u19 + p3)); for i21 in 0..3 { m20 += ({ let b22 = (i21 as f64).cos(); u19 + b22 }).sin(); } m20 };
                }
            }
            if (0.25 * z[y.k % 2].a) < (0.25 * y.at.size()) {
                return 0.4 * s5[1] + -0.3 * y.predict(0.3) + 1.0 * x[0][1] + 1.3 * z[y.k % 2].a + -0.3 * y.rate + (x[y.k % 2][0].tanh() / (2.5 + s5[y.k % 2].tanh().sin()));
            }
            let h23: Shape = Shape::Poly(vec![(0.44 * (y.predict(0.3).sin().cos() + (q4 + p3))), (*e1), (((-0.98) / (1.5 + z[0].a.cos() * z[0].a.cos())) + y.predict(0.3).cos().cos())]);
        }
    }
    -0.1 * z[y.k % 2].b + 1.4 * y.w[1] + 1.4 * x[0][1] + 0.1 * y.at.a + 0.9 * y.at.size() + 1.5 * y.rate + f64::cos(y.at.b.min(x[0][y.k % 2]))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.091, [0, 4, 4], Shape::Poly { 0: vec![0.351, 0.661, -1.0690000000000002] }, [Pair { a: 1.9609999999999999, b: 0.331 }, Pair { a: -1.8590000000000002, b: 1.4909999999999999 }, Pair { a: 1.781, b: -0.589 }]), kink(0.951, [6, 5, 1], Shape::Poly { 0: vec![1.6309999999999998, -0.359, -1.659] }, [Pair { a: 1.561, b: -1.0390000000000001 }, Pair { a: 0.951, b: -1.709 }, Pair { a: -1.3190000000000002, b: 0.881 }]))]
#[derive_grad]
fn random_1000009(mut x: f64, y: &[usize], z: &Shape, w: &[Pair]) -> [f64; 2] {
    let mut m1: f64 = (-0.35);
    let p2: Two = Two((m1.clamp(-0.5, 0.75) * (w[0].a + w[0].a)).cos(), (x - m1).tanh());
    m1 += 0.0;
    x = (0.22 * (w[1].b + (0.96 + 0.0)));
    for i3 in (0..4).rev() {
        for i4 in (i3 % 3..4).rev() {
            let mut p5: Pair = Pair { a: (1.2 + p2.1 * p2.1).ln().hypot((0.01 * (z.area() * z.area()))).cos(), b: f64::cos(0.31) };
        }
    }
    [1.3 * w[y[1] % 2].a + 1.4 * m1 + -0.4 * z.area() + -0.3 * x + -0.4 * p2.1 + (1.2 + (x - 1.86) * (x - 1.86)).cbrt(), -0.2 * z.area() + 1.3 * x + 0.8 * m1 + 1.1 * w[y[1] % 2].a + 1.2 * p2.0 + 0.4 * p2.1 + (if w[y[2] % 2].a.tanh().atan() > (p2.0 - x).cos() { p2.1 } else { f64::tanh(std::f64::consts::PI) })]
}
