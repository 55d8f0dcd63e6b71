//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.9909999999999999, -1.0090000000000001, Pair { a: 0.101, b: -1.8290000000000002 }, Shape::Rect { 0: -0.879, 1: 0.441 }), kink(1.3909999999999998, -1.8190000000000002, Pair { a: -1.419, b: -1.5690000000000002 }, Shape::Poly { 0: vec![0.991, -0.379, -1.6190000000000002, 0.031] }))]
#[derive_grad]
fn random_1000080(mut x: f64, y: f64, z: &mut Pair, w: &Shape) -> Pair {
    let mut v1: Vec<f64> = vec![(0.12 * (z.a.tanh() - (*z).dot(&*z))), (x.max(x) / 1.38), (0.50 * z.size()).cos().tanh()];
    {
        let (l2, r3) = v1.split_at_mut(1);
        l2[0] += x.cos();
        r3[0] += (f64::max(z.size().cos(), z.b) - z.size().tanh().asinh()).sin();
        l2[0] += 0.5 * r3[0];
    }
    let mut g4: [[f64; 2]; 2] = [[w.area().cos(), 0.5], [0.25, (z.a.tanh() * (w.area() * z.a)).cos()]];
    let mut k5: usize = 2;
    k5 += 1;
    let Pair { a: x6, b: y7 } = (-(*z));
    if k5 % 2 == 0 {
        z.b -= (2f64 + x).asinh().sin();
    } else {
        let d8: f64;
        if f64::round(y7).cos() > g4[k5 % 2][k5 % 2] && k5 != 0 {
            d8 = f64::cos((x.tanh().powi(1) * (x - z.b)));
        } else {
            for i9 in (0..v1.len()).step_by(1) {
                let mut ps10: [Pair; 3] = [((*z) - (*z)); 3];
            }
            let a11: f64 = g4[1][1];
            d8 = ((if k5 != 2 { z.b } else { x }) * (z.a + w.area())).sin();
        }
        x = (0.50 * (-(g4[k5 % 2][k5 % 2] + z.a)));
        let o12: Option<f64> = v1.first().map(|it| it * ((-0.56) - std::f64::consts::PI).cos());
    }
    {
        let r13 = &mut v1[k5 % 3];
        *r13 -= ((z.b * (-0.92)) / (2.5 + (z.size() * 1.77).tanh().sin())).cos();
        let mut m14: f64 = ((z.size() * z.b) / (1.5 + (if f64::copysign(f64::sin(0.0), z.size().cos()) > (x + x6).tanh() { g4[0][k5 % 2] } else { y }) * (if f64::copysign(f64::sin(0.0), z.size().cos()) > (x + x6).tanh() { g4[0][k5 % 2] } else { y }))).sin();
    }
    Pair { a: 0.8 * y7 + 0.5 * v1[2] + 0.7 * g4[k5 % 2][1] + 1.3 * x + 0.8 * z.size() + 0.6 * z.a + z.size().sin().max((y * z.a).cos()), b: -0.4 * w.area() + 0.1 * g4[0][0] + 0.1 * y7 + 0.9 * z.size() + -0.4 * x + repeated(|u15: f64, u16: f64| ((w.area() / 1.06) - (0.30 * 0.19)).cos(), x6.sin().exp2(), k5 % 4) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.2590000000000001, b: -1.879 }, [[0.251, 1.2409999999999999], [-1.149, -1.6190000000000002]], Model { at: Pair { a: -0.799, b: 1.4009999999999998 }, k: 2, rate: -0.329, w: [1.111, -1.8690000000000002, 1.791] }, [1.511, 0.251, 0.461, -1.409, -0.389]), kink(Pair { a: -0.589, b: -0.039 }, [[-0.079, 0.861], [-0.529, 1.111]], Model { at: Pair { a: 0.321, b: 0.391 }, k: 0, rate: -1.969, w: [-1.3590000000000002, -0.399, -1.8390000000000002] }, [0.531, -0.339, -0.299, -1.1090000000000002, -0.099]))]
#[derive_grad]
fn random_1000081(x: &mut Pair, y: [[f64; 2]; 2], z: &Model, w: &[f64]) {
    *x += (*x).turned(z.rate);
    let mut m2: f64 = (std::f64::consts::PI.tanh().rem_euclid(0.9) - apply(|u1: f64| (-z.rate.abs()), (z.predict(0.3) + z.at.size()).tanh()));
    x.scale((z.rate - z.at.b).tanh());
    let m3: f64 = match z.k % 4 { 0 => {
        (0.6 * (m2 - (-0.62)).tanh()).asin()
    } 1 | 2 => {
        let mut m5: f64 = apply(|u4| z.w[0].sin(), (x.a * m2).sin());
        x.size().tanh()
    } _ => {
        ({ let b6 = (x.a - w[z.k]).sin(); apply(|u7: f64| { let b8 = f64::sin((if z.k % 2 == 0 { x.b } else { (-0.90) })); z.predict(0.3).sin() * b8.sin() }, (0.50 * (m2 + m2))) + b6 })
    } };
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-0.739), [-0.709, -0.339, 1.8809999999999998]), kink(Some(-0.539), [-0.399, 1.6309999999999998, 0.831]))]
#[derive_grad]
fn random_1000082(mut x: Option<f64>, mut y: [f64; 3]) -> f64 {
    let d1: f64;
    if f64::sin(x.unwrap_or(0.7)).asinh() > x.unwrap_or(0.7).tanh().sin() {
        d1 = ((y[2] * (-0.10)) + (y[0] / 1.21)).cos();
    } else {
        d1 = (f64::sin(y[2]) - (-0.38));
    }
    let mut m2: f64 = (y[1].atan() / (2.5 + f64::sin((if y[1].max(d1) >= (-y[0]) { x.unwrap_or(0.7) } else { x.unwrap_or(0.7) })).sin()));
    let mut p3: Pair = Pair { a: y[2], b: (y[2] - m2).cos() };
    if (p3.b * std::f64::consts::PI).cos() <= f64::copysign(m2, m2) {
        let o4: Option<f64> = y.first().map(|it| it * (0.6 * f64::sin((0.50 * x.unwrap_or(0.7)))).tan());
        let mut ps5: Vec<Pair> = vec![(p3 + (Pair { a: ((o4.unwrap_or(0.7) - p3.b) * (if (p3.size() * x.unwrap_or(0.7)).cos() <= p3.size().tanh().clamp(-0.5, 0.75) { p3.a } else { p3.a })).cos(), b: apply(|u6: f64| o4.unwrap_or(0.7).sin(), (p3.b + y[0]).cos()) })), Pair { a: f64::cos((p3.a - p3.size())), b: (p3.b * o4.unwrap_or(0.7)).cos() }];
    }
    y[0] -= ((y[1] + p3.b) - f64::abs(p3.b)).tanh();
    y[0] -= (0.30 * p3.a);
    p3.a *= ({ let b9 = repeated(|u7, u8| x.unwrap_or(0.7).tanh().tanh(), f64::exp((-(0.1 + (-0.49) * (-0.49)))), 2); (x.unwrap_or(0.7) - p3.b) + b9 }).sin().sin();
    (y[2], y[1]) = (y[1], ((0.0 * d1) + (m2 - (-0.16))).sin());
    if let Some(x10) = x {
        p3 = Pair { a: (1.67 - x.unwrap_or(0.7)).tanh().min(y[1]), b: (y[2] * y[2]).tanh() };
    }
    p3.b = p3.b - (0.25 * (if x.unwrap_or(0.7).cos().tanh() >= y[0] { p3.size() } else { p3.a })).min((m2 / (1.5 + p3.b * p3.b))).sin();
    y[0] *= (0.05 * ((p3.a * p3.b) - (x.unwrap_or(0.7) * y[2]))).sin();
    let mut v11: [f64; 2] = [f64::atan((if (if (y[2] * y[1]).sin() <= m2.sin() { p3.size() } else { y[1] }).cos() <= p3.b.sin() { x.unwrap_or(0.7) } else { x.unwrap_or(0.7) }).cos()); 2];
    v11[..2].copy_from_slice(&y[..2]);
    let h12: Shape = if p3.b.sin() <= (0.25 * (p3.b * p3.a)) { Shape::Circle { r: d1.clamp(-0.5, 0.75).sin() } } else { Shape::Point };
    let o14: Option<f64> = if (0.25 * (x.unwrap_or(0.7) / (2.5 + v11[1].sin()))) > (d1 - v11[0]).cos() { Some((0.12 * y.iter().map(|&e13| (if f64::sin((x.unwrap_or(0.7) + h12.area())) <= f64::tanh((d1 + p3.size())) { 2f64 } else { d1 })).sum::<f64>())) } else { None };
    0.5 * y[2] + 1.2 * o14.unwrap_or(0.7) + 1.4 * p3.size() + 0.8 * h12.area() + -0.3 * m2 + 0.1 * x.unwrap_or(0.7) + m2
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((-1.8290000000000002, 0.451), Two { 0: -0.119, 1: -0.619 }, [-1.729, 1.1909999999999998, -1.8190000000000002], [0.841, -1.8390000000000002, 0.181]), kink((-1.749, 0.531), Two { 0: 0.681, 1: -1.5790000000000002 }, [-1.2590000000000001, -1.209, -1.929], [1.1309999999999998, -1.3090000000000002, 1.371]))]
#[derive_grad]
fn random_1000083(x: (f64, f64), y: Two, z: &[f64; 3], w: &[f64; 3]) -> f64 {
    for i1 in 0..2 {
        let mut m3: f64 = f64::cos(({ let b2 = (1.3 + x.0 * x.0).powf((y.0 - y.1).sin().tanh()).cos(); w[0] + b2 }));
    }
    let mut m4: f64 = (0.44 * ((y.0 - y.0) + (-(0.1 + (y.0 - y.1).tanh() * (y.0 - y.1).tanh())).exp()));
    m4 += ((y.0 * (y.0 - y.1)) / 1.89).sin();
    let mut v5: Vec<f64> = w.iter().map(|&e6| m4).collect();
    let mut ps7: Vec<Pair> = vec![Pair { a: ((0.15 * (m4 + y.1)) % 1.7), b: m4.min(w[2]) }, Pair { a: (0.25 * (x.1 * x.1)), b: f64::cos(x.0) }];
    let m8: f64 = if f64::tanh(((y.0 - y.1) + y.0)) > (if f64::sin((if x.0.abs() <= (1.3 + w[1] * w[1]).powf(f64::tanh(y.1)).tanh() && (0.50 * (m4 - y.0)) < (y.1.sin() % 1.7) { 0.16 } else { y.0 })) < y.1 { v5[1] } else { m4 }) {
        w[2]
    } else {
        f64::cos(((y.1 - 1.16) - (0.40 * (y.0 - y.1))))
    };
    let mut p9: Pair = Pair { a: (z[1] + (0.30 * x.0).rem_euclid(0.9)).cos(), b: v5[0].copysign((-0.27)) };
    0.0 * x.0 * x.1.sin() + -0.1 * y.1 + -0.5 * p9.b + 0.3 * v5[0] + -0.3 * ps7[0].b + 0.8 * p9.size() + (x.0 - w[1]).tanh().max(p9.a.abs())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.7309999999999999, 0.081, 1.831, 1.501, -0.199], [-0.489, 0.261, 1.9709999999999999]), kink([-1.0290000000000001, 0.301, -1.5190000000000001], [1.7209999999999999, 0.081, -1.459]))]
#[derive_grad]
fn random_1000084(x: &Vec<f64>, y: [f64; 3]) -> f64 {
    {
        let s1 = &y[..];
        let mut o5: Option<f64> = x.first().map(|it| it * apply(|u2| { let b4 = (0.66 * ((-0.88) - u2)); ((y[2] / 1.12) + ({ let b3 = y[0]; x[1] + b3 })).tanh() * b4.sin() }, y[1]));
        let mut h6: Shape = if s1[1] >= (x[1] - s1[2]).sin() { Shape::Circle { r: f64::cos((x[1] - y[0])) } } else { Shape::Rect((y[2] - s1[1]).sin(), ((-0.89) - o5.unwrap_or(0.7)).tanh()) };
        let mut v7: [f64; 2] = [(0.45 + o5.unwrap_or(0.7)).tanh().copysign((if x[0].cos() > s1[2] { y[0] } else { h6.area() }).sin()); 2];
    }
    let mut ps8: Vec<Pair> = vec![Pair { a: (x[0] - x[0]).tanh().rem_euclid(0.9), b: (-(0.1 + y[2] * y[2])).exp() }, Pair { a: (if (0.20 * y[1].mul_add(x[2], y[2])) <= (x[0] - y[0]).tanh() { (0.91 + y[1]) } else { f64::signum(x[2]) }).sin(), b: repeated(|u9: f64, u10: f64| (((-0.02) / 1.66) - x[1].copysign(u9)).sin(), y[1].cos(), 2) }];
    let mut v11 = vec![(x[0] + std::f64::consts::PI).cos().hypot(ps8[1].b.cos().trunc()); 4];
    if ps8[0].b.cos().max(v11[1]) <= (ps8[1].a + v11[2]).tanh() {
        v11[2] = v11[2] + (0.30 * x[1]);
        v11[0] = f64::tanh(x[0]) + v11[0];
    } else {
        let a12 = ((ps8[1].a - ps8[1].b) / (1.5 + x[1] * x[1])).sin();
        if !((if !((y[2] / (1.5 + x[2] * x[2])) >= v11[2].max(x[0])) { v11[3] } else { ps8[1].b }).sin() < (y[1] / (2.5 + ps8[0].b.tanh().sin()))) {
            let mut k13: usize = 1;
            v11[k13 % 4] = (0.20 * (v11[k13 % 4].atan() - (1.81 + ps8[k13 % 2].b)));
        } else {
            let mut m15: f64 = (-(0..2).skip(1).map(|i14| f64::sin(0.01)).sum::<f64>()).cos();
            m15 = (if f64::tanh(ps8[0].a).powi(0) < (if (a12 / 1.97) >= x[2] { v11[1] } else { y[1] }) { (x[1] + v11[3]) } else { y[1] }).tanh() + m15;
            let mut n16: usize = 0;
            while ((if a12.sin() >= f64::tanh((-0.94)) || (x[2] * m15).tanh() > (x[2] - m15).cos() { a12 } else { std::f64::consts::PI }) >= (a12 - a12).cos() || (std::f64::consts::PI + m15).cos() >= m15.sin()) && n16 < 5 {
                let f17 = move |u18: f64, u19: f64| ((a12 / (2.5 + f64::sin(1.15).sin())) + (if n16 > 1 { 0.77 } else { 0.67 })).sin();
                n16 += 1;
            }
        }
    }
    1.0 * y[2] + -0.0 * ps8[0].b + 0.4 * v11[0] + -0.2 * x[1] + (ps8[0].a + ps8[1].a).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.699, 0.711, -1.379], pairs: vec![Pair { a: -1.1190000000000002, b: -1.939 }, Pair { a: 0.811, b: -1.979 }], scale: 0.211 }, 0.051000000000000004), kink(Data { items: vec![-1.149, 1.6909999999999998, 0.451], pairs: vec![Pair { a: 0.861, b: -1.379 }, Pair { a: 1.3809999999999998, b: 1.1609999999999998 }], scale: -0.049 }, -1.0890000000000002))]
#[derive_grad]
fn random_1000085(x: Data, y: f64) -> [f64; 2] {
    let mut m1: f64 = x.pairs[0].b.tanh();
    let mut v2: Vec<f64> = vec![0.59, (x.pairs[1].b - (y / (2.5 + f64::sin(m1)))).tanh()];
    m1 = (0.16 * ((0.25 * x.pairs[0].b).min(x.scale) - (y - (x.scale * x.pairs[1].b))));
    'l6: for e3 in v2.iter().take(1).copied() {
        m1 += ((e3 - 1.89) + (m1 - v2[0])).tanh();
        for e7 in x.items.iter().take(2).copied() {
            let p10: Pair = Pair { a: ((m1 - x.scale) / (2.5 + v2[0].sin())).tanh(), b: f64::tanh(f64::tanh((x.scale * x.pairs[1].b))).cosh() };
        }
        let mut v11 = v2.to_vec();
    }
    let m12: f64 = if (m1 / (1.5 + (x.scale * x.pairs[1].b).tanh() * (x.scale * x.pairs[1].b).tanh())) >= ((x.scale * x.pairs[1].b) + v2[1]).sin() {
        (y / (1.5 + v2[1] * v2[1]))
    } else {
        v2.swap(1, 1);
        (v2[0] + (v2[0] + x.items[1])).sin()
    };
    [1.1 * y + 1.5 * x.items[0] + 1.3 * (x.scale * x.pairs[1].b) + -0.4 * x.pairs[1].a + -0.1 * m12 + 1.0 * m1 + (-0.72), 1.3 * v2[0] + 0.4 * m1 + 0.1 * m12 + 0.0 * y + -0.0 * (x.scale * x.pairs[1].b) + 0.2 * x.pairs[0].b + (((x.scale * x.pairs[1].b).tanh() % 1.7) * (x.scale * x.pairs[1].b).tanh().rem_euclid(0.9))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.7790000000000001, -0.579, 1.1709999999999998, 1.9009999999999998], [[-0.759, 1.7209999999999999], [1.041, -0.789]], Two { 0: -1.2890000000000001, 1: 1.6709999999999998 }, Data { items: vec![-1.0190000000000001, 0.931, -1.3290000000000002, -1.489], pairs: vec![Pair { a: 1.4409999999999998, b: -1.489 }, Pair { a: -0.629, b: -0.879 }], scale: -0.909 }), kink([-0.219, 1.001, 0.661], [[-0.089, -1.5990000000000002], [1.251, 1.761], [0.211, 0.581]], Two { 0: 0.811, 1: -1.6090000000000002 }, Data { items: vec![-1.2890000000000001, 0.281, -0.999], pairs: vec![Pair { a: 1.581, b: -0.319 }, Pair { a: -1.3690000000000002, b: -0.859 }], scale: 0.311 }))]
#[derive_grad(wrt(y, z, w))]
fn random_1000086(x: &Vec<f64>, y: &[Vec<f64>], z: &Two, mut w: Data) -> f64 {
    for e1 in x.iter().rev() {
        w = Data { items: vec![1.21, (((w.scale * w.pairs[1].b) / (1.5 + w.pairs[0].b.cos() * w.pairs[0].b.cos())) * (z.1 - (z.0 - z.1))).tanh(), (z.0 / (1.5 + f64::cos((w.scale * w.pairs[1].b)) * f64::cos((w.scale * w.pairs[1].b)))).sin()], scale: (1.2 + (w.items[1] + w.pairs[1].b).cos() * (w.items[1] + w.pairs[1].b).cos()).log2(), pairs: vec![Pair { a: (0.16 * (((-0.83) - w.pairs[0].a) + (0.30 - w.items[2]))), b: (*e1).tanh().cosh() }, Pair { a: (0.11 * (z.1.asinh() - ((w.scale * w.pairs[1].b) + (z.0 - z.1)))), b: (w.scale * w.pairs[1].b).tanh().sin() }] };
        let mut k4: usize = 2;
    }
    if (w.pairs[1].b * z.1).tanh() <= (0.01 * ((w.scale * w.pairs[1].b) * (z.0 - z.1))) {
        if let Some(e5) = w.items.get(7) {
            'l7: for i6 in 0..4 {
                let p8: Two = z.clone();
            }
        }
    } else {
        if !(({ let b9 = f64::sin((-0.85)); (-0.84) + b9 }) > (w.pairs[0].a * z.1).cos()) {
            return 1.0 * x[2] + 0.8 * z.0 + 1.2 * (z.0 - z.1) + -0.1 * (w.scale * w.pairs[1].b) + -0.0 * w.scale + -0.0 * w.items[0] + (w.scale * w.pairs[1].b).cos();
        }
    }
    if z.1.tanh().sinh() > y[0][1].atan2((1.5 + (0.25 * (w.scale * w.pairs[1].b)) * (0.25 * (w.scale * w.pairs[1].b)))) {
        {
            let s10 = &x[..2];
            w.items[1] -= (f64::ceil(w.scale) + (0.50 * w.pairs[0].b).tanh()).sin();
            let mut m11: f64 = (if x[1].abs() >= (if w.items[0].max(w.pairs[1].a.sin()) >= f64::sin((w.scale * w.pairs[1].b)) { (z.0 - z.1) } else { z.1 }).cos() { x[1] } else { s10[0].sin() });
            let mut h12: Shape = if (w.scale * w.pairs[1].b).tanh().asinh() <= (if (w.pairs[1].b * w.scale).tanh() < (0.50 * (s10[0] + x[1])) { w.scale } else { x[0] }) { Shape::Poly(vec![w.scale, 0.84, ((z.0 - z.1) + s10[0]).sin().sin()]) } else { Shape::At(Pair { a: ((w.scale * w.pairs[1].b).sin().min(w.scale) / (1.5 + z.1 * z.1)), b: (if (w.scale + s10[1]).sin() < f64::copysign(m11, 0.27) { w.items[0] } else { z.0 }) }) };
        }
        if f64::tanh(({ let b13 = x[2]; b13 + b13 })) >= ({ let b14 = w.scale; y[0][1] + b14 }).sin() {
            w.items[1] /= 1.2 + f64::sin((-0.90)).abs();
            let a15: f64 = f64::sin(((if ((w.scale * w.pairs[1].b) * x[2]).cos() > (z.0 / (2.5 + f64::sin((-0.94)).sin())) { z.0 } else { 0.0 }) + (f64::sin(0.54) % 1.7)));
        } else {
            let h17: Shape = if (if w.pairs[0].a.tanh().sin() <= (w.items[2] * z.0).sin() { (z.0 - z.1) } else { y[0][0] }).cos() >= f64::cos((w.scale * w.pairs[1].b)).cos() { Shape::Circle { r: ((w.scale * w.pairs[1].b) - (z.0 - z.1)).cos() } } else { Shape::At(Pair { a: z.0, b: w.items[2].max((w.scale * w.pairs[1].b).tanh()) }) };
        }
    } else if w.scale.max(x[0]) > x[0] {
        w.scale = (0.07 * (w.scale * w.pairs[1].b)) + w.scale;
    }
    1.2 * w.items[0] + -0.3 * w.scale + -0.4 * (w.scale * w.pairs[1].b) + 1.3 * z.0 + 0.2 * x[1] + 0.2 * w.pairs[1].b + (((z.0 - z.1) * x[2]) + (w.scale / (2.5 + (w.scale * w.pairs[1].b).cos().sin()))).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.489, 0.101, 0.521, 1.551], pairs: vec![Pair { a: 1.9109999999999998, b: -0.689 }, Pair { a: 1.6309999999999998, b: 0.401 }], scale: -0.279 }), kink(Data { items: vec![1.101, -1.8590000000000002, -0.019, -0.369], pairs: vec![Pair { a: 0.621, b: -1.449 }, Pair { a: -1.679, b: 0.481 }], scale: 0.571 }))]
#[derive_grad]
fn random_1000087(x: Data) -> f64 {
    if (x.scale * (x.scale * x.pairs[1].b)).sin() > ((x.scale * x.pairs[1].b) * (x.scale * x.pairs[1].b)).tanh() {
        for q1 in x.pairs.iter() {
            let mut o2: Option<f64> = x.items.get(9).copied();
        }
    }
    let mut v3: Vec<f64> = Vec::with_capacity(3);
    for i4 in 0..3 {
        v3.push((f64::powf((1.3 + x.pairs[i4 % 2].b.cos() * x.pairs[i4 % 2].b.cos()), 2f64.tanh()) * (0.07 * x.pairs[1].b).rem_euclid(0.9)).tanh());
    }
    1.3 * x.pairs[1].a + -0.3 * (x.scale * x.pairs[1].b) + 0.2 * x.items[2] + 0.5 * v3[0] + 0.7 * x.scale + x.items[0]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.919, -0.169, -1.989], [0.931, 1.111, -0.009000000000000001], Two { 0: -0.159, 1: 1.281 }), kink([1.551, -1.2890000000000001, -1.629], [-0.049, 1.621, 1.1509999999999998], Two { 0: 1.7009999999999998, 1: -1.0890000000000002 }))]
#[derive_grad]
fn random_1000088(x: &[f64; 3], y: &mut [f64; 3], mut z: Two) -> f64 {
    {
        let s1 = &x[1..];
        if s1[0] > z.0.cos() {
            return 1.5 * z.0 + 1.1 * y[1] + 0.8 * (z.0 - z.1) + 1.4 * s1[1] + 0.1 * x[2] + -0.1 * z.1 + (z.0 - z.1).cos().sin().copysign((s1[0] - x[0]).cos());
        }
        let mut k2: usize = 0;
        let mut h4: Shape = if k2 > 2 { Shape::Circle { r: s1[1].asinh() } } else { Shape::Rect((0.66 * sum_of(|u3| (y[1] / 1.79).min(y[k2 % 3]), &s1[..])), (z.1 + (z.0 - z.1)).sin()) };
    }
    let mut ps5: [Pair; 3] = [Pair { a: (((z.0 - z.1) / (1.5 + x[0] * x[0])) - ((z.0 - z.1) - z.1)).tanh(), b: (if (-(0.1 + (z.0 - z.1).cos() * (z.0 - z.1).cos())).exp() < y[2].min(y[0]) { z.1 } else { y[2] }) }; 3];
    {
        let r6 = &z;
        let mut ps7: Vec<Pair> = vec![(ps5[0] + (Pair { a: ps5[1].dot(&Pair { a: 0.95, b: x[2].max(z.0) }).sin().sin(), b: x[1] })), Pair { a: (if (if (y[1] / (2.5 + f64::cos((z.0 - z.1)).sin())) > r6.1 || (0.06 * (x[0] * (r6.0 - r6.1))) <= (r6.0 + x[1]).sin() { 2f64 } else { z.1 }) < (0.0 - z.0).tanh() { ({ let b8 = y[1]; r6.0 + b8 }) } else { (z.0 * y[0]) }).tanh(), b: (if (z.0 - z.1).sin().atan2((1.5 + (z.0 - z.1).cos() * (z.0 - z.1).cos())) > ({ let b9 = r6.0; ps5[0].b + b9 }).cos() { (z.0 - z.1) } else { z.0 }).sin() }];
        let mut m10: f64 = (r6.0 - r6.1).sin();
    }
    -0.4 * z.0 + 0.1 * (z.0 - z.1) + -0.2 * x[1] + 0.2 * ps5[0].b + 0.6 * z.1 + 0.6 * y[0] + (z.0 - z.1).tanh().asinh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.659, b: 0.861 }, 2, Pair { a: -0.379, b: 1.9209999999999998 }, [-1.0190000000000001, -1.679, -0.469, -0.859]), kink(Pair { a: -0.279, b: 1.551 }, 2, Pair { a: -1.749, b: -0.269 }, [1.6709999999999998, -0.929, -1.909, 0.271, 1.581]))]
#[derive_grad]
fn random_1000089(x: Pair, mut y: usize, z: &mut Pair, w: &[f64]) -> Option<f64> {
    let mut v1: [f64; 2] = [apply(|u2: f64| f64::sin(1.63).hypot(f64::tanh((x.a + ((y % 4) as f64)))), (z.size().sin() % 1.7)), (f64::cos(z.a) % 1.7).sin()];
    match y { 0 => {
        let mut n3: usize = 0;
        'l4: while n3 < 5 && ((w[1] / (1.5 + x.a * x.a)) <= (x.b + z.b).cos()) {
            n3 += 1;
            z.b -= (f64::abs(1.17) / (2.5 + (z.b + z.a).cos().sin())).cos();
        }
    } k if k % 2 == 0 => {
        z.b = z.b - ((z.b - z.b) + z.a).sin();
    } _ => {
        z.a *= ((x.size() + x.size()) / 1.91).sin().sin();
    } }
    Some(0.4 * x.a + 1.5 * v1[1] + 1.2 * w[0] + 0.7 * z.size() + 0.2 * x.size() + (0.04 * ((x.size() * z.a) + v1.iter().step_by(2).zip(v1.iter()).map(|(e5, &e6)| v1[0]).sum::<f64>())))
}
