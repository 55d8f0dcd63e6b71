//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((0.111, -1.209), Two { 0: 1.011, 1: 1.1909999999999998 }), kink((1.4909999999999999, -1.2690000000000001), Two { 0: -0.419, 1: 0.07100000000000001 }))]
#[derive_grad(wrt(x))]
fn random_1000010(x: (f64, f64), y: Two) -> f64 {
    let mut v1: Vec<f64> = vec![((x.1 / (1.5 + (y.0 - y.1).sin() * (y.0 - y.1).sin())) * (x.0 - (y.0 - y.1))).cos(); 2];
    let mut m2: f64 = ((y.0 / (2.5 + y.0.sin())) * (y.1 / (1.5 + x.0 * x.0))).sin();
    let h3: Shape = Shape::Poly(vec![y.1, (0.01 * (v1[1] * (y.0 - y.1))).rem_euclid(0.9), ((1.2 + y.0 * y.0).cbrt() * f64::to_radians(0.0))]);
    let p4 = Pair { a: (1.3 + v1[0] * v1[0]).powf(y.1.tanh()).sin().max(f64::abs(0.05)), b: f64::tanh(((y.0 - y.1) * y.0)) };
    if !(f64::signum(0.71) >= f64::sin((-0.30)).max(v1[0])) {
        for r5 in v1.chunks_mut(2) {
            r5[0] = (r5[0] * (1.2 + p4.size().cos() * p4.size().cos()).recip()).sin();
            let mut m7: f64 = (p4.b.fract() + p4.b).cos();
        }
    }
    1.4 * p4.b + -0.4 * h3.area() + 0.4 * p4.a + 1.1 * m2 + 0.4 * v1[1] + -0.1 * y.0 + p4.a
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.309, -1.0190000000000001, -0.849], pairs: vec![Pair { a: 1.9109999999999998, b: 0.551 }, Pair { a: -0.159, b: 0.211 }], scale: 0.661 }, [1.311, -1.8490000000000002, 1.1509999999999998]), kink(Data { items: vec![1.821, 1.4409999999999998, -0.399], pairs: vec![Pair { a: 0.861, b: -0.459 }, Pair { a: -0.699, b: 1.851 }], scale: 1.561 }, [1.261, -1.219, -0.289, 1.2009999999999998, 1.7309999999999999]))]
#[derive_grad]
fn random_1000011(x: &Data, y: &Vec<f64>) -> [f64; 2] {
    let mut m1: f64 = (x.items[2] / (2.5 + (x.items[0] * (x.scale * x.pairs[1].b)).tanh().max(f64::cos((y[1] + x.pairs[1].b))).sin()));
    let mut v2: [f64; 4] = [x.items.iter().step_by(2).map(|e3| (*e3).cos()).sum::<f64>().sin(); 4];
    let flag4 = f64::cos((-(x.scale * x.pairs[1].b))) <= x.pairs[0].a.sin().fract();
    for e5 in v2.iter_mut().rev() {
        *e5 += (0.20 * ((y[2].sin().rem_euclid(0.9) - x.pairs[1].b.tanh().min((0.25 * (x.scale * x.pairs[1].b)))) + (0.74 * std::f64::consts::PI.atan2((1.5 + y[0] * y[0]))).rem_euclid(0.9)));
        if x.pairs[1].a.tanh().sin() >= (1.23 + 2f64) {
            m1 += ((y[2] + (*e5)).tanh() - (y[1].min((*e5)) * (x.scale - (x.scale * x.pairs[1].b)))).cos();
            continue;
        }
        let v7: [f64; 3] = [f64::tanh(1.30).min(((x.scale * x.pairs[1].b) / (2.5 + x.scale.sin())).sin()), f64::cos((0.29 - y[0])), (0.50 * ((y[1] / (2.5 + f64::sin(x.pairs[1].b.cos()))) - (*e5)))];
        let mut m8: f64 = -9.0;
        for i10 in (0..2).rev() {
            let f11 = |u12: f64, u13: f64| u13;
            if 2f64 > ((i10 as f64) - v7[i10]).cos() || flag4 {
                m1 += m1.hypot((x.scale * x.pairs[1].b).sin()).cos().fract();
            } else if m1 < (x.items[2] + x.scale).sin() {
                m1 = (m1 * (((-0.27) * (*e5)) * x.items[i10])).cos();
            }
            let a9: f64 = ((x.scale - y[1]) / 1.20).cos();
            if a9 < m8 { m8 = a9; }
        }
        m8 = m8.sin();
    }
    [-0.2 * y[0] + 0.0 * x.pairs[0].a + 1.3 * v2[1] + -0.3 * m1 + -0.5 * x.scale + f64::abs(0.0).tanh(), 0.2 * x.scale + 0.8 * x.items[1] + 0.1 * y[2] + 0.1 * x.pairs[0].a + -0.4 * v2[2] + f64::tanh((if (v2[0] * v2[2]).sin() < m1.cos() { (-0.63) } else { (1.34 - (x.scale * x.pairs[1].b)) }))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.779, 0.781, 1.9509999999999998], Data { items: vec![-1.699, 1.6409999999999998, -1.239], pairs: vec![Pair { a: -1.3090000000000002, b: 0.471 }, Pair { a: 1.9409999999999998, b: -1.469 }], scale: -1.8390000000000002 }, [[0.741, 1.801], [1.2309999999999999, 1.791]]), kink([0.461, -1.5190000000000001, -1.3690000000000002], Data { items: vec![-1.8190000000000002, 0.831, -0.179], pairs: vec![Pair { a: -1.749, b: -0.139 }, Pair { a: -1.3390000000000002, b: 0.14100000000000001 }], scale: -0.089 }, [[0.461, -0.489], [-1.3290000000000002, 1.051]]))]
#[derive_grad]
fn random_1000012(x: &[f64; 3], mut y: Data, z: [[f64; 2]; 2]) -> f64 {
    if (y.scale * y.pairs[1].b).sin().max(z[0][0]) < z[0][0].cos() || (0.01 * (y.pairs[1].a * y.pairs[0].b)) < z[0][0].copysign(y.pairs[1].b.tanh()) {
        return -0.3 * (y.scale * y.pairs[1].b) + 0.9 * y.scale + 1.4 * y.pairs[0].a + -0.5 * z[1][0] + 0.4 * x[1] + 0.1 * y.items[0] + (y.scale * y.pairs[1].b).cos();
    }
    let mut v1: [f64; 2] = [y.scale; 2];
    'l5: for (i4, e2) in v1.iter().enumerate() {
        {
            let s6 = &x[1..];
            let mut m7: f64 = ((if i4 % 2 == 0 { 1.80 } else { std::f64::consts::PI }) / (1.5 + f64::cos((y.pairs[i4 % 2].b - x[i4 % 3])) * f64::cos((y.pairs[i4 % 2].b - x[i4 % 3]))));
            let mut v8: Vec<f64> = s6.iter().map(|e9| ((if (x[2] - m7).tanh() >= (y.scale * y.pairs[1].b).sin().tanh() { 0.0 } else { 0.20 }) * f64::exp((-(0.1 + (-0.94) * (-0.94)))))).collect();
            (y.items[2], y.items[i4 % 3]) = (y.items[i4 % 3], (0.05 * ((s6[1] / (1.5 + v8[1] * v8[1])) - ((y.scale * y.pairs[1].b) - s6[i4 % 2]))));
        }
        for i10 in (0..1).step_by(1) {
            let (s12, c13) = y.items.iter().map(|e11| ((*e11) + (*e11)).sin()).last().unwrap().sin_cos();
        }
        let o14: Option<f64> = v1.get(i4).copied();
    }
    0.9 * v1[0] + -0.1 * y.pairs[0].b + 0.5 * (y.scale * y.pairs[1].b) + 0.4 * y.scale + -0.2 * x[2] + 0.4 * z[1][0] + ((if (0.50 * (y.items[1] + x[2])) <= (0.25 * y.pairs[1].b) || f64::tanh(((-0.01) + x[2])) < (0.25 * (y.scale * y.pairs[1].b)) { y.items[0] } else { (y.scale * y.pairs[1].b) }) + x[0].atan2((1.5 + y.pairs[0].a.cos() * y.pairs[0].a.cos()))).tanh()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.729, b: 1.051 }, k: 0, rate: -1.0690000000000002, w: [0.971, 1.751, 1.081] }, Model { at: Pair { a: 0.671, b: -1.2790000000000001 }, k: 0, rate: -1.3390000000000002, w: [1.6809999999999998, 1.1409999999999998, 1.081] }, Model { at: Pair { a: -0.829, b: 0.091 }, k: 0, rate: -0.859, w: [-0.739, -0.779, -1.7790000000000001] }, Two { 0: -1.669, 1: -0.499 }), kink(Model { at: Pair { a: 0.371, b: -1.669 }, k: 2, rate: 1.3809999999999998, w: [-0.359, 0.171, 1.091] }, Model { at: Pair { a: -0.889, b: 1.9009999999999998 }, k: 1, rate: -1.959, w: [0.341, 0.941, 1.7209999999999999] }, Model { at: Pair { a: 1.9109999999999998, b: -1.129 }, k: 0, rate: -0.119, w: [-1.419, 0.501, 0.021] }, Two { 0: 1.001, 1: 1.791 }))]
#[derive_grad]
fn random_1000013(x: Model, y: &Model, z: Model, w: &Two) -> f64 {
    let mut v1: [f64; 2] = [1.37; 2];
    v1[..2].copy_from_slice(&x.w[..2]);
    let v2: Vec<f64> = vec![f64::sin(z.predict(0.3).cos().rem_euclid(0.9)), y.at.b, (0.06 * (std::f64::consts::PI - z.predict(0.3))).powi(0), z.at.size().tanh()];
    let mut p5: Pair = Pair { a: repeated(|u3: f64, u4: f64| z.rate, (if y.rate.asinh() <= f64::powi((z.k as f64).sin(), 4) { z.at.a } else { z.rate }), z.k % 4), ..y.at };
    let a6 = p5.swapped_for((0.66 * ((-0.79) - w.0))).tanh();
    let flag7 = f64::tanh((y.predict(0.3) / 1.80)) <= f64::tanh(y.predict(0.3)).to_radians();
    (v1[y.k % 2], v1[x.k % 2]) = (v1[x.k % 2], (y.at.b + y.w[z.k % 3]).cos());
    let o8: Option<f64> = None;
    v1[0..].sort_by(|p, q| q.partial_cmp(p).unwrap());
    for &e9 in y.w.iter() {
        {
            let s12 = &y.w[..];
            let mut ps13: [Pair; 2] = [(p5 - (Pair { a: (f64::abs(f64::cos(z.predict(0.3))) * z.predict(0.3)).tanh(), b: (0.80 * (y.k as f64)) })), x.at.clone()];
        }
    }
    let f14 = |u15: f64| (0..3).map(|i16| (0.66 * (1.03 + y.rate))).sum::<f64>().cos();
    v1[..2].copy_from_slice(&y.w[..2]);
    v1[y.k % 2] *= a6.sin();
    p5.a = a6;
    if !(y.k % 2 == 0) {
        return 0.4 * y.rate + 0.2 * p5.a + 0.6 * w.0 + 0.3 * x.at.b + -0.3 * p5.b + ((0.07 * x.at.size()).powi(1) * (y.w[1] + 1.97)).tanh();
    }
    let mut ps17: Vec<Pair> = vec![({ let q18: Pair = z.at; q18.turned(2f64) }), Pair { b: ({ let b19 = z.predict(0.3).sin(); y.at.a + b19 }).tanh().exp(), ..x.at }];
    let mut h20: Shape = Shape::Point;
    p5.b += (-w.0).cos();
    if x.k % 2 == 0 {
        return 0.7 * z.at.a + 1.0 * y.w[y.k % 3] + -0.1 * y.at.b + 0.8 * p5.b + 0.6 * y.at.a + 0.6 * v2[z.k % 4] + (x.at.a * z.at.size()).cos().sin();
    }
    0.4 * w.0 + 0.9 * y.at.size() + 0.4 * z.rate + 0.1 * y.rate + 1.5 * f14((v1[1] / (1.5 + z.at.a * z.at.a))) + (z.at.size() * std::f64::consts::PI).tanh().abs()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((0.391, 0.391), [Pair { a: -1.939, b: 1.851 }, Pair { a: 1.9709999999999999, b: -0.809 }, Pair { a: -1.8190000000000002, b: 0.851 }]), kink((0.031, -0.559), [Pair { a: 0.531, b: -0.179 }, Pair { a: 0.801, b: 0.961 }, Pair { a: -1.209, b: -0.079 }]))]
#[derive_grad(wrt(x, y))]
fn random_1000014(x: (f64, f64), y: &[Pair]) -> Vec<f64> {
    let (s1, c2) = (f64::powi(0.0, 2).cos() % 1.7).sin_cos();
    let mut v3: [f64; 3] = [(c2 + (s1 + c2)).sin(), (s1 / (2.5 + c2.sin())).tanh().powi(4), std::f64::consts::PI];
    let o6: Option<f64> = if f64::tanh(y[0].a) > (x.1 - c2).tanh() { Some(apply(|u4| { let b5 = x.1; ((s1 * c2) * c2).tanh() * b5.sin() }, (y[1].b + s1).cos()).sin().exp()) } else { None };
    for i7 in (1..=0).rev() {
        if i7 % 2 == 0 {
            let mut p8: Pair = Pair { a: c2.atan().fract(), b: ((-0.60) - y[i7].a).tanh() };
        } else {
            {
                let s9 = &v3[..2];
                let mut h10: Shape = Shape::Circle { r: (o6.unwrap_or(0.7) + v3[i7]).cos().hypot(f64::sin((-0.22))) };
            }
        }
        let mut m11: f64 = v3[1];
        let mut h12: Shape = if f64::atanh((0.6 * o6.unwrap_or(0.7).tanh().tanh())) < f64::sin((if c2.sin() > (s1 + x.0).sin() { y[1].b } else { 1.27 })) { Shape::Circle { r: (o6.unwrap_or(0.7) * o6.unwrap_or(0.7)).cos().tanh() } } else { Shape::Circle { r: (0.11 * (v3[i7] * (m11 + (i7 as f64)))) } };
        let mut v13: Vec<f64> = v3.iter().map(|e14| (y[1].b * f64::to_radians((0.50 * o6.unwrap_or(0.7)))).tanh()).collect();
    }
    if v3[2].cos() >= (c2 - s1).cos() {
        return vec![0.8 * v3[0] + 0.5 * c2 + 0.8 * o6.unwrap_or(0.7) + 0.7 * x.0 * x.1.sin() + 0.6 * y[1].a + -0.5 * s1 + (s1 - v3[1].atan2((1.5 + c2 * c2))).sin(), 1.2 * y[1].b + 1.0 * s1 + 1.4 * x.0 * x.1.sin() + 0.7 * o6.unwrap_or(0.7) + 0.3 * v3[0] + 0.0 * c2 + f64::sin(1.09).rem_euclid(0.9), -0.1 * y[1].a + -0.4 * x.0 * x.1.sin() + -0.4 * s1 + 0.5 * o6.unwrap_or(0.7) + 0.5 * c2 + -0.5 * v3[1] + (0.50 * (v3[0] * (-0.64))).min((0.25 * o6.unwrap_or(0.7)))];
    }
    let (p15, q16) = (y[0].b.tanh(), (0.20 * ((y[1].a + x.1) / (1.5 + v3[0].sin() * v3[0].sin()))));
    let mut m17: f64 = (if (c2 + p15).sin() > q16 { c2.mul_add(p15, q16) } else { c2 }).cos();
    if (0.50 * (x.0 + m17)) >= (1.2 + y[0].a.cos() * y[0].a.cos()).recip() {
        let mut ps18: Vec<Pair> = vec![Pair { a: (if q16.clamp(-0.5, 0.75) <= ({ let b19 = s1; v3[1] + b19 }).cos() { (0.6 * f64::tanh(c2)).acos() } else { (c2 + x.1) }).tanh(), b: (c2 + x.1).sin() }, Pair { a: (o6.unwrap_or(0.7) * (y[0].a / (2.5 + v3[2].sin()))).cos(), b: (y[0].a / 1.28).sin() }];
    } else {
        v3[0] -= ((if f64::sin(1.05).exp() <= ({ let b20 = c2; o6.unwrap_or(0.7) + b20 }).sin() && s1.min(m17) > (0.25 * (y[0].a / (2.5 + o6.unwrap_or(0.7).cos().sin()))) { c2 } else { o6.unwrap_or(0.7) }) - (m17 / (1.5 + q16 * q16))).cos();
        let mut g21: [[f64; 2]; 2] = [[((s1 - x.1) + (v3[2] * s1)).sin(), 0.5], [0.25, (0.05 * ((q16 * o6.unwrap_or(0.7)) - (c2 / 1.86)))]];
    }
    for i22 in 0..4 {
        (v3[i22 % 3], v3[i22 % 3]) = (v3[i22 % 3], f64::sin((c2 - v3[1])).max(v3[0]).tanh());
    }
    for i23 in (0..1).step_by(2) {
        m17 -= (0.06 * (if (0.80 * (i23 as f64)) <= (o6.unwrap_or(0.7) + y[1].b).cos() && i23 % 2 == 0 { (y[i23].a - s1) } else { (v3[i23] - v3[i23]) }));
    }
    vec![-0.0 * o6.unwrap_or(0.7) + -0.1 * y[0].a + 1.4 * v3[2] + 0.1 * s1 + 1.1 * x.0 * x.1.sin() + 0.5 * p15 + c2, 1.4 * p15 + -0.1 * x.0 * x.1.sin() + 1.3 * o6.unwrap_or(0.7) + -0.2 * c2 + 1.4 * y[1].a + 1.0 * s1 + m17, 1.3 * v3[0] + 0.1 * y[1].b + 0.6 * m17 + -0.3 * o6.unwrap_or(0.7) + 1.5 * x.0 * x.1.sin() + 0.4 * c2 + x.1]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }, Pair { a: 0.431, b: -1.209 }, 0.201), kink(Shape::At { 0: Pair { a: 0.101, b: 0.911 } }, Pair { a: -1.469, b: -1.0090000000000001 }, -0.769))]
#[derive_grad]
fn random_1000015(x: &Shape, y: Pair, z: f64) -> f64 {
    let mut v1: Vec<f64> = vec![y.b.max(z).cos(); 4];
    let mut v2: Vec<f64> = v1.iter().map(|e3| (((*e3) * y.b) + y.size().sin().mul_add(y.b, z)).tanh()).collect();
    let mut m4: f64 = ((v1[0] + z.tanh()) / (1.5 + (0.23 * (1.3 + v1[0].mul_add(x.area().cos(), 1.61).tanh() * v1[0].mul_add(x.area().cos(), 1.61).tanh()).powf(v2[3].copysign(v1[3]).tanh())) * (0.23 * (1.3 + v1[0].mul_add(x.area().cos(), 1.61).tanh() * v1[0].mul_add(x.area().cos(), 1.61).tanh()).powf(v2[3].copysign(v1[3]).tanh())))).tanh();
    {
        let r5 = &mut v2[2];
        *r5 += (0.01 * ((x.area() * m4) - std::f64::consts::PI));
        let mut p6 = Two(((z - x.area()) / (1.5 + y.a * y.a)).cos(), (0.20 * (x.area() + y.b)));
        let a7 = (if f64::cos((0.53 + y.a)) <= p6.1.min(p6.0) { (*r5) } else { y.size() }).tanh();
    }
    m4 /= 1.2 + z.cos().powi(1).fract().abs();
    let o8: Option<f64> = Some(y.a);
    m4 = m4 - (0.30 * (f64::cos(1.82) * (y.b / 1.83)).max((v1.iter().map(|e9| y.a).fold(f64::NEG_INFINITY, f64::max).max(-1.0) + (0.99 - x.area())).sin()));
    if (if v1[3] > m4.sin() { o8.unwrap_or(0.7) } else { v2[0] }).cos() >= (0.25 * x.area()).mul_add(y.size().sin(), y.b).cos() {
        return 1.2 * v1[3] + 1.1 * y.a + -0.2 * v2[0] + 1.4 * x.area() + 0.5 * m4 + 1.2 * o8.unwrap_or(0.7) + (0.16 * ((z + v1[1]) - x.area()));
    }
    v2[2] += ((m4 / (1.5 + (o8.unwrap_or(0.7) * v1[0]).cos() * (o8.unwrap_or(0.7) * v1[0]).cos())) - x.area().tanh().asinh().atan2((1.5 + (y.b * y.a).tanh() * (y.b * y.a).tanh()))).tanh();
    if (v1[0] + y.size()).cos() > (0.25 * (z * z)) {
        if let Some(x10) = o8 {
            let t11: (f64, f64) = ((0.14 * (if x10.max(x.area().tanh()) > o8.unwrap_or(0.7).sin().mul_add(z, v2[2]).sin() { (x10.sin().powi(4) * (0.25 * y.size()).min(o8.unwrap_or(0.7).sin())) } else { ((y.size() + y.b) + (v2[2] + v2[2])) })), f64::hypot((-(0.1 + m4 * m4)).exp().atan(), o8.unwrap_or(0.7).cos()));
        }
    } else {
        if y.size().tanh() < (1.2 + m4 * m4).ln() {
            return 0.5 * o8.unwrap_or(0.7) + 1.4 * v1[2] + -0.4 * y.a + 1.0 * x.area() + 1.0 * m4 + 0.9 * y.b + ((f64::tanh(z) % 1.7) * y.size()).cos();
        }
    }
    -0.4 * y.a + -0.5 * o8.unwrap_or(0.7) + 1.5 * v2[3] + 0.3 * y.size() + 1.5 * v1[2] + 1.1 * z + f64::cos(((y.size() * v1[2]) - (if v2[1].to_radians() < (y.size().tanh() % 1.7) { o8.unwrap_or(0.7) } else { z })))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.389, 1.591, 1.7309999999999999], pairs: vec![Pair { a: -1.8390000000000002, b: 0.301 }, Pair { a: -0.559, b: -1.5690000000000002 }], scale: 0.541 }), kink(Data { items: vec![-1.5290000000000001, -0.149, 1.6909999999999998], pairs: vec![Pair { a: -1.159, b: 1.361 }, Pair { a: -0.549, b: 0.441 }], scale: 0.121 }))]
#[derive_grad]
fn random_1000016(x: &Data) -> Option<f64> {
    let p4 = Data { items: vec![f64::cos(((x.pairs[1].b + x.scale) - (x.pairs[1].b - x.pairs[1].b))), apply(|u1| (0.20 * ({ let b2 = (x.items[1] / 1.69); x.pairs[1].b + b2 })), (0.22 * (x.pairs[0].a + (-0.41)))).tanh(), (x.items[1] * x.scale).cos().sin()], scale: (x.items.windows(2).map(|w3| w3[0]).max_by(|a, b| a.total_cmp(b)).unwrap() - (x.scale * x.pairs[1].b).cos().powi(1)).cos(), pairs: vec![Pair { a: x.items[0], b: x.items[2].cos() }, Pair { a: (0.15 * (x.items[1] - x.items[2])).rem_euclid(0.9), b: (if (0.12 * ((x.scale * x.pairs[1].b) - (x.scale * x.pairs[1].b))) <= f64::cos((x.scale * x.pairs[0].a)) { x.pairs[0].b } else { x.items[1] }).tanh() }] };
    let x5 = checked((x.scale + x.items[2]).tanh().copysign((x.items[2] * x.items[1]).cos()))?;
    let mut m6: f64 = (0.18 * ((p4.scale + (x.scale * x.pairs[1].b)) - x5.atan2((1.5 + f64::sin((p4.scale * p4.pairs[1].b)) * f64::sin((p4.scale * p4.pairs[1].b))))));
    let mut k7: usize = 2;
    let mut k8: usize = 2;
    let mut ps9: [Pair; 3] = [Pair { a: x.items[k7 % 3], b: ((x.scale * x.pairs[1].b) - x.items[k8 % 3]).sin() }; 3];
    Some(-0.5 * p4.scale + 0.3 * m6 + 0.5 * (x.scale * x.pairs[1].b) + 0.3 * p4.items[1] + 0.9 * (p4.scale * p4.pairs[1].b) + ((p4.scale - p4.items[2]) * (m6 - 1.99)).tanh())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.4109999999999998, b: 0.961 }, k: 1, rate: 1.8909999999999998, w: [-1.129, -1.179, -0.399] }), kink(Model { at: Pair { a: -0.259, b: 0.631 }, k: 1, rate: -0.028999999999999998, w: [0.491, 0.581, -1.749] }))]
#[derive_grad(wrt(x))]
fn random_1000017(x: Model) -> f64 {
    {
        let s1 = &x.w[1..];
        let mut ps2: [Pair; 2] = [Pair { a: ((x.at.b - x.at.b) - (x.predict(0.3) - x.at.a)).sin(), b: (0.66 * (x.at.a + 0.45)) }, x.at.clone()];
        if (x.rate / (1.5 + s1[x.k % 2] * s1[x.k % 2])) < f64::sin(0.12) {
            let Pair { a: x3, b: y4 } = Pair { a: (0.20 * (ps2[0].a + (-x.at.b))), b: (x.at.size() - s1[1]).tanh() };
            let mut m5: f64 = ps2[1].a.cos().clamp(-0.5, 0.75);
            if x.at.a > ({ let b6 = (0.25 * x.predict(0.3)); x.w[x.k % 3] + b6 }).tanh() {
                let Pair { b: x7, .. } = x.at;
                match x.k { 0 => {
                    m5 -= ({ let b9 = x.rate; (x.predict(0.3) - 0.61) + b9 }).sin();
                } k if k % 2 == 1 => {
                    m5 += x7.cos();
                } _ => {
                    m5 *= f64::sin(0.95);
                } }
            }
        } else {
            let mut m10: f64 = (x.rate.tanh() + s1[x.k % 2]).tanh();
        }
    }
    0.1 * x.at.b + -0.2 * x.at.a + 1.4 * x.predict(0.3) + 1.4 * x.rate + 0.7 * x.w[x.k % 3] + (0.11 * (x.rate + (x.predict(0.3) - x.predict(0.3))))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.7590000000000001, b: -0.929 }, Shape::Circle { r: 0.611 }, Shape::At { 0: Pair { a: 0.251, b: 0.221 } }), kink(Pair { a: -1.409, b: 0.341 }, Shape::Poly { 0: vec![1.2309999999999999, -1.2690000000000001, -1.909] }, Shape::Point {  }))]
#[derive_grad]
fn random_1000018(x: &Pair, y: &mut Shape, z: &Shape) {
    let Pair { b: x1, .. } = *x;
    let mut m4: f64 = apply(|u3: f64| (0.50 * ((u3 / (1.5 + u3 * u3)) + (x.a / (2.5 + f64::sin((-0.91)).sin())))), f64::sin(x.size()).copysign(0.76)).min(x.size().sin().powi(4));
    let mut v5: Vec<f64> = vec![f64::tanh(((x.b - y.area()) / 1.50)), (x.size() - x.b.mul_add((0.25 * y.area()), y.area().tanh())).cos(), ((x1 + y.area()) * x.b.cos()).sin()];
    v5.rotate_left(2);
    v5.extend([({ let b6 = m4; x.size() + b6 }).sin(), (if (x.a + y.area()).tanh() > (0.50 * (x1 + m4)) || (x1 + (-0.51)).tanh() < x1 { x.size().cos().mul_add(x1, x.a) } else { (x.b - v5[2]) }).sin()]);
    for (i8, e7) in v5.iter_mut().enumerate() {
        *e7 /= 1.2 + std::f64::consts::PI.cos().abs();
        *e7 -= (0.30 * m4);
    }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.659, 1.621, 0.361]), kink([-0.909, 0.651, 1.6909999999999998]))]
#[derive_grad]
fn random_1000019(x: &[f64]) -> f64 {
    let mut ps1: Vec<Pair> = vec![Pair { a: (x[1] + x[2]).sin(), b: (0.23 * (1.3 + x[1] * x[1]).powf(f64::tanh(x[2]))) }, Pair { a: x[2].cos().rem_euclid(0.9).tanh(), b: x[1] }];
    let mut m2: f64 = ((ps1[1].a * x[0]).tanh().copysign((x[0] + x[1]).tanh()) - (ps1[1].b + (ps1[1].b * ps1[1].b))).tanh();
    let mut p6: Data = Data { items: vec![m2.min(x[0].tanh()), (if !(ps1[1].b.cos() >= ps1[0].b.sin().to_radians()) { (if (0.50 * (0.02 * x[1])) <= (-(0.1 + m2 * m2)).exp() { x[1] } else { m2 }) } else { m2.min(m2) }), (0.06 * (if (0.6 * f64::tanh(x[1])).acos() > m2.copysign(ps1[0].b.tanh()) { (ps1[0].a * m2) } else { (ps1[0].b + x[1]) }))], scale: (ps1[1].a.cos().max(ps1[1].b.cos()) * (ps1[0].a + x[2])).tanh(), pairs: vec![Pair { a: (0.25 * ((x[0] * x[0]) / (1.5 + (m2 + ps1[1].a).sin() * (m2 + ps1[1].a).sin()))), b: sum_of(|u3| { let b4 = ({ let b5 = m2; m2 + b5 }).sin(); m2.fract() * b4.sin() }, &x[..]).sin() }, Pair { a: (-0.70), b: (0.50 * (m2 + x[2])) }] };
    let mut h7: Shape = if p6.scale.copysign(ps1[0].a.sin()) > ((p6.scale * p6.pairs[1].b) + p6.pairs[1].a).cos() { Shape::At(Pair { a: (0.25 * ps1[0].b), b: m2.trunc().cos() }) } else { Shape::Rect(p6.items[0], (0.25 * p6.pairs[1].a).max((0.25 * (p6.scale * p6.pairs[1].b)))) };
    p6.scale = p6.pairs[0].a.cos();
    let mut m8: f64 = (ps1[0].b + p6.scale).cos();
    for e10 in x.iter() {
        let a9: f64 = (*e10);
        if (0.12 * (p6.pairs[1].b + ps1[1].a)) < (p6.items[2] * 1.98).cos() && a9 <= m8 { m8 = a9 * a9; }
    }
    m8 = m8.sin();
    {
        let s11 = &p6.items[..2];
        for (e12, f13) in s11.iter().zip(s11.iter()) {
            let mut ps15: [Pair; 2] = [Pair { a: (*f13).to_radians().tanh(), b: f64::tanh(((*e12) - h7.area())) }, Pair { a: (-0.33), b: m8.cos() }];
        }
        for i16 in 0..4 {
            let Some(&a18) = x.get(i16) else { continue; };
        }
        if p6.scale.asinh() > (p6.scale / (1.5 + x[1] * x[1])) {
            return 0.7 * ps1[0].a + 0.1 * p6.scale + -0.5 * s11[0] + 1.0 * p6.items[0] + 0.4 * (p6.scale * p6.pairs[1].b) + -0.4 * m8 + (f64::max(f64::sin(1.40), x[2]) + (p6.pairs[0].a * h7.area())).sin();
        }
    }
    let t19: (f64, f64) = ((0.03 * (((ps1[1].b - p6.pairs[0].b) / (1.5 + (m2 + p6.items[0]).sin() * (m2 + p6.items[0]).sin())) * m2)), (if (h7.area() * m8).sin() <= (p6.pairs[1].a * p6.pairs[0].b).tanh() { (x[1].tanh() % 1.7) } else { x[2] }).atan());
    0.0 * ps1[0].b + 0.4 * m2 + 0.8 * p6.pairs[1].b + 0.3 * x[1] + -0.5 * m8 + -0.3 * (p6.scale * p6.pairs[1].b) + (0.05 * ((if (1.2 + p6.pairs[0].a.tanh() * p6.pairs[0].a.tanh()).cbrt() >= (p6.scale * p6.pairs[1].b).tanh().sin() { x[1] } else { 1.93 }) * (t19.1 + p6.pairs[0].b)))
}
