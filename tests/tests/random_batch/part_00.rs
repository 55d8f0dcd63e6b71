//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.379, b: 0.701 }, Model { at: Pair { a: -1.409, b: 0.911 }, k: 2, rate: 1.321, w: [1.7109999999999999, 1.1709999999999998, -1.5990000000000002] }, Shape::At { 0: Pair { a: 1.811, b: 1.561 } }, Pair { a: -1.7690000000000001, b: 0.061 }), kink(Pair { a: 1.4009999999999998, b: -0.179 }, Model { at: Pair { a: -0.599, b: -1.5690000000000002 }, k: 0, rate: -0.659, w: [1.361, -1.3190000000000002, 0.041] }, Shape::Circle { r: -0.509 }, Pair { a: 0.641, b: 0.321 }))]
#[derive_grad]
fn random_1000000(x: Pair, y: Model, z: &mut Shape, w: Pair) -> [f64; 2] {
    let Pair { b: x1, .. } = x;
    let mut m3: f64 = (0.50 * (y.at.size() / (2.5 + f64::sin(y.at.b)))).sin().sinh();
    let mut v4: [f64; 4] = [((w.size() / 1.63).cos() % 1.7); 4];
    let a5: f64 = std::f64::consts::PI;
    [1.0 * a5 + 0.4 * w.a + 0.6 * v4[1] + -0.4 * y.at.b + 0.2 * z.area() + 1.5 * x1 + f64::fract(y.w.iter().map(|&e6| y.at.size().cos()).fold(f64::NEG_INFINITY, f64::max).max(-1.0)), 0.8 * z.area() + 0.8 * x1 + 1.2 * w.size() + 0.5 * y.w[y.k] + 0.7 * m3 + 1.2 * w.b + ((w.b + w.b) * a5.cos()).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.579, -1.2790000000000001, 0.811, 1.2309999999999999, -0.219], Some(-0.469), [-1.169, -0.119, 0.921, -1.479], [[-1.989, 1.531], [0.551, -1.5390000000000001], [0.501, 0.011]]), kink([-1.2590000000000001, -1.879, 0.471], None, [-1.169, -0.019, -1.709, 1.9509999999999998, 1.9609999999999999], [[-0.219, -0.259], [0.851, 1.8809999999999998]]))]
#[derive_grad]
fn random_1000001(x: &mut [f64], mut y: Option<f64>, z: &[f64], w: &[[f64; 2]]) {
    let mut h1: Shape = if (x[0] + w[0][1]).tanh() < x[0].atan2((1.5 + w[0][0] * w[0][0])) || w[1][1].cos() >= (z[2] / (2.5 + f64::sin(x[2]))) { Shape::At(Pair { a: ((y.unwrap_or(0.7) * z[0]) * (w[0][0] + w[0][1])).tanh(), b: (y.unwrap_or(0.7) - z[2]).tanh() }) } else { Shape::Circle { r: (w[0][1].cos().powi(4) / 1.23) } };
    let f2 = move |u3: f64, u4: f64| -> f64 { let b5 = z[1].max(u3); if z[0].cos().rem_euclid(0.9) <= (z[1] + u3).cos() { return b5; } (z[0].min(u3) - z[1].abs()).cos() };
    if (f64::sin(1.76) % 1.7) <= f64::min(z[1], f2(h1.area().cos().cos(), (0.25 * (z[2] * x[2]))).tanh()) {
        let f6 = |u7: f64| -> f64 { let mut m8: f64 = z[2].mul_add(z[0], u7).sin(); for i9 in 0..3 { m8 += (0.15 * (u7 + u7)); } m8 };
        x[..2].copy_from_slice(&z[..2]);
    } else {
        let mut m10: f64 = (x[1].asinh() - 0.57).sin();
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0, 5, 6], [-0.039, -1.909, 0.291]), kink([4, 3, 3], [1.041, 0.341, 1.1609999999999998]))]
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
    let mut ps13: [Pair; 2] = [p7.pairs[1].turned((p7.scale * p7.pairs[1].b).sin()), Pair { a: f64::asinh(p7.items[p10.k]), ..p10.at }];
    let v14 = v11.to_vec();
    if m12.asinh() < (v14[p10.k] + p7.pairs[x[2] % 2].b).cos() {
        m12 -= p10.at.b.tanh().atan2((1.5 + repeated(|u15: f64, u16: f64| { let b17 = ((-0.32) * v11[p10.k]).tanh(); f64::sin((0.15 - 0.0)).copysign(((p10.k as f64) * v11[x[0] % 3]).tanh()) * b17.sin() }, m12, p10.k % 4) * repeated(|u15: f64, u16: f64| { let b17 = ((-0.32) * v11[p10.k]).tanh(); f64::sin((0.15 - 0.0)).copysign(((p10.k as f64) * v11[x[0] % 3]).tanh()) * b17.sin() }, m12, p10.k % 4))).tanh();
        let mut h18: Shape = if m12 > (0.80 * (p10.k as f64)) || p10.k % 2 == 0 { Shape::Circle { r: ((-(0.1 + p10.predict(0.3).sin() * p10.predict(0.3).sin())).exp() + m12.sin()) } } else { Shape::Rect(m12.sin().tanh(), (p7.items[p10.k] + p7.items[x[1] % 3]).sin()) };
        let p19: Pair = p10.at.clone();
    }
    let h21: Shape = if !(p10.k != 0) { Shape::Poly(vec![(-a9).tanh().rem_euclid(0.9), (p7.items.iter().step_by(2).map(|e20| f64::sin((-0.52))).last().unwrap() + ((-0.96) * 1.03)).tanh(), std::f64::consts::PI.atan()]) } else { Shape::Circle { r: 1.36 } };
    if p10.k != 2 {
        v3[p10.k] = (v3[p10.k] * v11[p10.k].max((-0.27))).sin();
    } else {
        {
            let r22 = &mut y[p10.k];
            *r22 += (p7.scale - (p7.scale * p7.pairs[1].b)).sin().powi(1).cos();
            let mut m23: f64 = ((-0.77) * ((p10.k as f64) - ps13[x[2] % 2].a)).tanh();
        }
    }
    1.1 * v3[1] + 1.1 * y[x[1] % 3] + -0.4 * a9 + 0.8 * p10.at.a + 1.1 * p10.at.b + 0.3 * p10.rate + ((2f64 + ps13[p10.k % 2].a) + f64::max(p10.at.size().cos(), p10.predict(0.3).cos())).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.909, 0.091, 0.871], pairs: vec![Pair { a: -0.809, b: 0.471 }, Pair { a: -1.7690000000000001, b: 0.611 }], scale: -1.709 }, 1, Pair { a: 0.361, b: 0.231 }, [0.241, -0.859, -1.229, -1.6190000000000002]), kink(Data { items: vec![1.7109999999999999, 1.541, 0.121], pairs: vec![Pair { a: -1.2690000000000001, b: 1.341 }, Pair { a: 1.4109999999999998, b: -0.779 }], scale: 0.691 }, 4, Pair { a: 0.561, b: 0.461 }, [-0.479, -1.5090000000000001, 1.6709999999999998, 0.911]))]
#[derive_grad]
fn random_1000003(x: &mut Data, mut y: usize, z: Pair, w: Vec<f64>) -> f64 {
    if (w[y % 3] * x.pairs[y % 2].a).sin() > z.a {
        return 0.1 * z.size() + 0.8 * x.scale + 0.1 * z.b + 0.8 * z.a + 0.4 * (x.scale * x.pairs[1].b) + (0.44 + x.items[y % 3]).sin();
    }
    let mut n1: usize = 0;
    'l2: while (!(y != 2)) && n1 < 3 {
        n1 += 1;
        let mut v3: Vec<f64> = Vec::with_capacity(4);
        for i4 in 0..4 {
            v3.push(((0.83 - x.pairs[i4 % 2].a) - z.a).cos());
        }
        x.scale += ((z.b + w[2]) + (((y % 4) as f64) * x.scale)).cos();
        let o5: Option<f64> = checked(x.scale);
        x.scale = f64::cos((if z.b < (0.01 * (z.size() * o5.unwrap_or(0.7))) { (w[2] + x.scale) } else { o5.unwrap_or(0.7).tanh().cos() }));
    }
    let mut h6: Shape = if y % 2 == 0 { Shape::Rect(f64::sin((0.54 + 1.89)).clamp(-0.5, 0.75), ((-0.67) * (-0.48))) } else { Shape::Circle { r: f64::abs(f64::cos((-0.16)).powi(1)) } };
    y = (y + y) % 5;
    let mut v7: Vec<f64> = w.iter().map(|e8| (z.size().sin().min(0.0) * f64::sin(1.38).mul_add((*e8), z.a)).cos()).collect();
    let d9: f64;
    if y > 0 {
        d9 = (if y % 2 == 0 { w[2] } else { z.a }).min(f64::tanh(h6.area()));
    } else {
        x.scale -= (z.size().cos().sin() / (1.5 + f64::min(f64::sin(0.71), 0.07) * f64::min(f64::sin(0.71), 0.07)));
        for e10 in v7.iter_mut().rev() {
            *e10 += (((x.scale * x.pairs[1].b) / (1.5 + w[y % 3] * w[y % 3])) - x.items[2].abs()).tanh();
            *e10 -= (0.70 * (z.size().sin() % 1.7));
            let a12 = (0.71 * (((*e10) / 1.29) - f64::atan((-0.71))));
            let (p13, q14) = ((z.b + z.b).tanh(), (-(0.1 + f64::cos(0.00) * f64::cos(0.00))).exp());
        }
        d9 = ((0.50 * (x.scale * x.pairs[1].b)).tanh() * (h6.area() / (1.5 + f64::sin((-0.93)) * f64::sin((-0.93))))).tanh();
    }
    let mut ps15: Vec<Pair> = vec![(-z), z.clone()];
    let mut v16: Vec<f64> = w.iter().map(|e17| ((v7[y % 3] - 1.67) + (0.67 * h6.area())).sin()).collect();
    let mut ps18: [Pair; 2] = [Pair { b: ((v7[y % 3] - 1.50) - ((x.scale * x.pairs[1].b) / (2.5 + v16[y % 3].sin()))).sin(), ..z }, Pair { a: ((v7[0] / 1.73) * (w[2] - v7[y % 3])).sin(), ..z }];
    let o19: Option<f64> = Some((std::f64::consts::PI.sin() / (1.5 + f64::cos(h6.area().cos()) * f64::cos(h6.area().cos()))));
    {
        let (l20, r21) = v16.split_at_mut(1);
        l20[0] = (x.scale * w[y % 3]).tanh().sin().exp_m1();
        r21[0] += (w[y % 3].max(0.50) / (2.5 + ((y % 4) as f64).sin())).cos();
        l20[0] += 0.5 * r21[0];
    }
    *x = Data { items: vec![f64::cos((-0.63)).clamp(-0.5, 0.75), f64::tanh((if y % 2 == 0 { z.size() } else { f64::asinh(ps15[1].a.tanh()) })), (0.25 * x.pairs[y % 2].b)], scale: (-(0.1 + d9 * d9)).exp().min((1.13 - x.pairs[0].b).cos()), pairs: vec![Pair { a: (0.25 * (if h6.area().cos() > v7[2].copysign((-0.55)) { ps15[y % 2].b.tanh().atan2((1.5 + h6.area().tanh() * h6.area().tanh())) } else { (h6.area() / (1.5 + v7[y % 3] * v7[y % 3])) })), b: v16[y % 3].abs() }, Pair { a: ((x.items[1] + z.a) + (x.pairs[0].b * z.size())).tanh(), b: (ps15[y % 2].a / (2.5 + f64::sin(1.01).sin())).cos() }] };
    let mut ps22: Vec<Pair> = vec![Pair { a: ps15[0].b.sin(), b: ({ let b23 = std::f64::consts::PI; x.pairs[0].b + b23 }).sin() }, Pair { a: f64::cos(1.47).rem_euclid(0.9), b: w[2].cos() }];
    -0.2 * z.a + -0.1 * h6.area() + 0.3 * v7[y % 3] + -0.5 * w[2] + 0.3 * o19.unwrap_or(0.7) + 1.0 * z.size() + f64::sin((if (v7[y % 3] * z.b).sin() >= f64::sin((-0.68)) { (ps22[0].b + x.scale) } else { 1.58 }))
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.4909999999999999, b: 1.091 }, 0.901), kink(Pair { a: 1.521, b: 1.1909999999999998 }, -0.959))]
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.101, -1.5590000000000002, -1.8390000000000002, -1.7890000000000001, 1.301], 4, [4, 2, 3], Pair { a: 0.621, b: -1.659 }), kink([-1.479, -1.0490000000000002, 0.211], 3, [5, 2, 1], Pair { a: 0.801, b: -0.989 }))]
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
            for (i12, e11) in v9.iter_mut().enumerate() {
                *e11 -= w.a.tanh();
                let Pair { b: x13, .. } = w;
            }
            let mut p15: Data = Data { items: vec![((v1[k4 % 2] * w.a) + h5.area()).sin(), (f64::sin(1.00) % 1.7).tanh(), ((0.13 * 1.60) * m2.sin())], scale: ((w.size() + w.a) - ((*e6) - 1.77)).sin(), pairs: vec![(w - w), Pair { a: (v3[v3.len() - 1 - i8] / 1.39).tanh(), ..w }] };
        }
        for i16 in 0..0 {
            let mut o17: Option<f64> = v1.first().map(|it| it * h5.area().cos().min(m2));
        }
    } else {
        for (i20, &e18) in v1.iter().enumerate() {
            {
                let s21 = &v1[..];
                v3[k4 % 4] += w.a.cos();
                m2 = (m2 * (w.b / 1.58)).sin();
            }
            let mut h22: Shape = Shape::Poly(vec![(e18 * (-0.04)).tanh().rem_euclid(0.9), (x[k4 % 3] * 1.98).asinh(), w.size().tanh()]);
        }
    }
    1.2 * w.b + -0.4 * w.a + 0.2 * v3[z[0] % 4] + 0.5 * m2 + 0.2 * x[y % 3] + f64::sin((-0.58))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.689, b: -1.5590000000000002 }), kink(Pair { a: -0.919, b: 1.601 }))]
#[derive_grad(wrt(x))]
fn random_1000007(x: &mut Pair) -> f64 {
    if x.b.abs() > x.size().sin().sin() {
        let mut n1: usize = 0;
        while ((x.a - x.a).tanh() > f64::cos((x.size() + x.size()))) && n1 < 5 {
            if n1 != 0 {
                let mut n2: usize = 0;
                loop {
                    if n2 >= 0 {
                        break;
                    }
                    n2 += 1;
                    let p3: Pair = std::mem::replace(&mut *x, Pair { a: f64::tanh(((-0.41) - (n2 as f64))).min((1.3 + f64::sin(1.09) * f64::sin(1.09)).powf(f64::tanh((-0.43))).cos()), b: std::f64::consts::PI.tanh() });
                }
                if (x.a - x.size()).cos() <= (n1 as f64).fract() {
                    x.a -= (if n1 != 0 { f64::powi((0.60 * 0.29), 4) } else { (x.size() * x.b) }).sin();
                    let f4 = |u5: f64, u6: f64| u6;
                    x.b *= (f64::sin((-0.76)).max(std::f64::consts::PI) / 1.57).sin();
                }
            } else if (x.a / (1.5 + f64::sin(1.05) * f64::sin(1.05))) > apply(|u7| { let b8 = (0.6 * f64::tanh((n1 as f64))).acos(); x.a * b8.sin() }, (1.89 / (2.5 + (n1 as f64).sin().sin()))) {
                let o9: Option<f64> = checked((0.00 * ((x.size() * x.a) * ((n1 as f64) + x.a))));
            } else {
                let mut v10: Vec<f64> = Vec::with_capacity(2);
                for i11 in 0..2 {
                    v10.push((n1 as f64).cos().abs());
                }
                let mut k12: usize = 1;
            }
            let mut ps13: Vec<Pair> = vec![(*x).turned(x.size().cos().hypot(x.size().cos())), ((*x) + (*x))];
            n1 += 1;
        }
    } else {
        let mut m15: f64 = (0..2).take(1).map(|i14| f64::cos((x.a + (i14 as f64)))).last().unwrap();
    }
    1.2 * x.a + -0.1 * x.b + -0.5 * x.size() + (0.50 * ((x.a + x.a) * f64::cos(1.71)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.761, -0.449], [1.6509999999999998, 0.971]], Model { at: Pair { a: -1.929, b: 0.511 }, k: 2, rate: -1.639, w: [0.361, 0.911, 0.031] }, [Pair { a: 0.631, b: 0.651 }, Pair { a: -1.3390000000000002, b: -0.889 }, Pair { a: -0.869, b: -1.7990000000000002 }]), kink([[-0.849, -1.0490000000000002], [-0.739, -0.269]], Model { at: Pair { a: 1.301, b: -1.6190000000000002 }, k: 1, rate: 1.271, w: [0.611, 1.331, -0.699] }, [Pair { a: -1.989, b: 0.191 }, Pair { a: -1.209, b: 0.031 }, Pair { a: 1.361, b: -0.919 }]))]
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.091, [0, 4, 4], Shape::Poly { 0: vec![0.351, 0.661, -1.0690000000000002] }, [Pair { a: 1.9609999999999999, b: 0.331 }, Pair { a: -1.8590000000000002, b: 1.4909999999999999 }, Pair { a: 1.781, b: -0.589 }]), kink(0.951, [6, 5, 1], Shape::Poly { 0: vec![1.6309999999999998, -0.359, -1.659] }, [Pair { a: 1.561, b: -1.0390000000000001 }, Pair { a: 0.951, b: -1.709 }, Pair { a: -1.3190000000000002, b: 0.881 }]))]
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
