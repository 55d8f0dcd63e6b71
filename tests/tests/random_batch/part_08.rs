//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.299, b: -1.749 }, k: 2, rate: 0.171, w: [1.1609999999999998, 0.411, -1.7590000000000001] }), kink(Model { at: Pair { a: -0.829, b: 0.881 }, k: 2, rate: -1.429, w: [0.261, 1.101, 1.591] }))]
#[derive_grad(wrt(x))]
fn random_2000080(x: &mut Model) {
    x.at.b = (x.at.b * ({ let b1 = x.at.size().tanh(); x.at.b + b1 }).tanh()).sin();
    for e2 in x.w.iter().skip(1) {
        let v5: [f64; 3] = [(0.50 * ({ let b6 = x.at.a; (*e2) + b6 }).abs()); 3];
        let mut v7: [f64; 4] = [x.at.a; 4];
        x.rate = (if (0.20 * (x.predict(0.3) - ((x.k % 4) as f64))) <= (x.predict(0.3) / (2.5 + f64::sin((0.25 * x.at.size())))).cos() { f64::hypot(v7[3], x.predict(0.3).sin()) } else { (v5[x.k % 3] + (*e2)) }).cos();
        x.at.a = (-0.72);
    }
    let h8: Shape = Shape::Poly(vec![f64::tanh((if x.k > 2 { x.at.size() } else { (x.predict(0.3) + x.at.size()) })), (x.at.a.max((0.25 * x.predict(0.3))) * f64::tanh(2f64)), x.at.b]);
    {
        let r9 = &mut x.at.b;
        *r9 = ((*r9) * (x.rate * x.w[0]).sin()).sin();
    }
    if let Shape::Rect(x10, y11) = &h8 {
        match x.k { 0 => {
            let mut k12: usize = 3;
        } k if k % 2 == 0 => {
            x.at.a += (0.30 * (x.w[1] / 1.26));
            x.at.b -= (0.60 * (x.at.size().sin().sin() + f64::tanh((*x10))));
        } _ => {
            for e13 in &x.w[..3] {
                x.at.b = ((x.k % 4) as f64).copysign(x.at.b).cos();
                if h8.area().sin().cos() >= (*e13) {
                    std::mem::swap(&mut x.at.b, &mut x.at.a);
                    break;
                }
                let mut ps16: [Pair; 2] = [Pair { a: ((*x10).cos() / 1.03), b: ((*x10) - (*e13)).sin() }, Pair { a: f64::mul_add(x.w.iter().chain(x.w.iter()).rev().map(|&e17| (*e13)).last().unwrap(), (x.predict(0.3) - 0.73).tanh(), f64::sin(((*x10) - h8.area()))).cos(), b: f64::sin(1.99).min(((x.k % 4) as f64)) }];
                x.k = (x.k + x.k) % 5;
            }
        } }
        *x = x.clone();
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.679, Some(-1.969)), kink(-0.809, None))]
#[derive_grad]
fn random_2000081(x: &f64, y: Option<f64>) -> f64 {
    let mut h1: Shape = Shape::Circle { r: f64::cos(y.unwrap_or(0.7)).clamp(-0.5, 0.75).tanh() };
    let mut v2: [f64; 3] = [(y.unwrap_or(0.7) * y.unwrap_or(0.7)).tanh().fract(); 3];
    let a3: f64 = (0.00 * ((h1.area() * h1.area()) * (v2[2] * h1.area())));
    let d4: f64;
    if (0.50 * h1.area()).sin() > f64::tanh(0.41) && h1.area().sin() > a3.to_radians() {
        d4 = ((a3 - a3) - (-(0.1 + (*x) * (*x))).exp()).cos();
    } else {
        let p5 = Model { w: [(a3.sin() - (-v2[1])).tanh(), a3, f64::sin((y.unwrap_or(0.7).sin().cos() - a3))], at: Pair { a: v2[2].copysign(h1.area().tanh()).to_radians(), b: (h1.area() - (*x)).sin() }, rate: v2[1].tanh().max(y.unwrap_or(0.7).tanh().sin()), k: 0 };
        d4 = (h1.area().sin().powi(4) - (y.unwrap_or(0.7) - p5.at.b)).sin();
    }
    1.3 * h1.area() + -0.4 * y.unwrap_or(0.7) + 0.1 * (*x) + -0.1 * a3 + 1.3 * d4 + -0.1 * v2[1] + ((*x) + (y.unwrap_or(0.7) * y.unwrap_or(0.7))).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 0.971, 1: 0.831 }, Data { items: vec![0.781, -0.139, -0.889], pairs: vec![Pair { a: -0.529, b: -1.0890000000000002 }, Pair { a: -1.979, b: -0.199 }], scale: -1.739 }, [[-1.939, 1.351], [-1.639, 1.6509999999999998]], 1.6509999999999998), kink(Two { 0: -1.949, 1: -0.859 }, Data { items: vec![1.2109999999999999, -0.028999999999999998, 1.311], pairs: vec![Pair { a: -0.789, b: -1.2890000000000001 }, Pair { a: 0.951, b: 0.961 }], scale: -0.799 }, [[0.541, -1.939], [-1.5190000000000001, 0.441]], -1.899))]
#[derive_grad]
fn random_2000082(x: Two, y: &Data, mut z: [[f64; 2]; 2], w: &mut f64) -> f64 {
    let mut p1 = Pair { a: f64::sin(0.88).clamp(-0.5, 0.75), b: (0.66 * (y.scale - 1.70)) };
    p1.scale(y.pairs[1].dot(&Pair { a: (-(0.1 + (0.50 * y.pairs[0].b) * (0.50 * y.pairs[0].b))).exp().fract(), b: x.0 }).cos());
    let mut idx2: [usize; 3] = [3, 3, 2];
    let Pair { b: x3, .. } = p1;
    let mut k5: usize = 1;
    'l7: for i6 in (k5 % 3..4).step_by(2) {
        let mut m10: f64 = ((if (0..2).zip(y.items.iter()).skip(1).map(|(i8, e9)| p1.a).map(|it| it.sin()).product::<f64>() >= (y.items[idx2[2] % 3] * 1.38).cos() { 0.04 } else { (i6 as f64) }) + f64::cos(0.15).powi(2)).sin();
        let m11: f64 = match k5 % 4 { 0 => {
            ((-0.85) * (y.scale + z[i6 % 2][idx2[0] % 2])).tanh()
        } 1 | 2 => {
            (f64::cos(m10) % 1.7)
        } _ => {
            let mut v12: [f64; 4] = [(0.12 * (if (y.pairs[k5 % 2].b - ((k5 % 4) as f64)).cos() > f64::cos((-0.29)).rem_euclid(0.9) { std::f64::consts::PI.cos() } else { (y.pairs[k5 % 2].a + (x.0 - x.1)) })); 4];
            f64::sin((if f64::sin(((-0.26) - y.items[1])) > x.1 { y.scale } else { (-0.39) }))
        } };
    }
    idx2[0] = (idx2[0] + 2) % 4;
    match k5 { 0 => {
        p1.b = x3;
    } k if k % 2 == 0 => {
        let mut m13: f64 = p1.size().sin();
    } _ => {
        p1.b *= (if (z[idx2[2] % 2][1] + (y.scale * y.pairs[1].b)).tanh() <= (0.20 * (z[0][1] + (y.scale * y.pairs[1].b))) || k5 % 2 == 0 { (std::f64::consts::PI * (*w)) } else { (z[1][idx2[0] % 2] + y.scale) }).cos().sin();
    } }
    0.8 * y.items[2] + 0.9 * (x.0 - x.1) + 1.1 * (*w) + 0.1 * x.1 + ((((k5 % 4) as f64) * p1.a) / (1.5 + (0.50 * ((if f64::sin((-0.42)) < x.0 { y.pairs[k5 % 2] } else { p1 })).a) * (0.50 * ((if f64::sin((-0.42)) < x.0 { y.pairs[k5 % 2] } else { p1 })).a))).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.741), kink(-1.249))]
#[derive_grad]
fn random_2000083(mut x: f64) -> f64 {
    if (x * x).tanh() >= f64::sin(0.89) {
        if f64::max(x, x) < (x / (1.5 + f64::sin((-0.28)) * f64::sin((-0.28)))) {
            for i1 in 1..=2 {
                x = (i1 as f64).tanh();
            }
        } else if (0.50 * (x + x)) > x {
            let mut m2: f64 = f64::tanh((-0.49)).cos().max((0.25 * (x * (x / 1.82))));
        }
    } else if x.atan2((1.5 + x * x)) <= x {
        x *= ((if x.abs() < x { x } else { x }).tanh().sinh() - (if ({ let b3 = x; b3 + b3 }).tanh() <= x { x } else { x }).sin().powi(4)).sin().sin();
    } else {
        let p4: Pair = Pair { a: (x.cos() - (x.cos() % 1.7)), b: (x - x).sin() };
        let o5: Option<f64> = if (x * p4.size()).tanh() > p4.b.tanh() { Some(f64::mul_add((0.25 * p4.size()), (-0.10), x.atan2((1.5 + p4.a * p4.a))).cos()) } else { None };
        for i6 in 1..=1 {
            let d7: f64;
            if x > (0.50 * (p4.a - p4.a)) && i6 != 0 {
                d7 = ((p4.b + x) * f64::asinh(1.23)).cos();
            } else {
                x /= 1.2 + f64::sin((((i6 as f64) * p4.size()) - (1.3 + f64::sin(0.0) * f64::sin(0.0)).powf(p4.b.tanh()))).abs();
                d7 = ((p4.size() / (1.5 + o5.unwrap_or(0.7).tanh() * o5.unwrap_or(0.7).tanh())) + (-x)).sin();
            }
            let v8: [f64; 4] = [(0.50 * ((x - d7) * p4.b.sin())); 4];
            x += (0.30 * p4.b);
            let v9: Vec<f64> = vec![(0.19 * ((p4.b + p4.size()) + v8[0].tanh())), (-(0.1 + d7.sin() * d7.sin())).exp(), (0.20 * ((p4.size() - p4.b) / 1.71)), (0.12 * (-((-0.24) * p4.size())))];
        }
    }
    let mut m10: f64 = (f64::powi((x + x).tanh(), 4) * (if !((x - x).sin() < (x / (2.5 + f64::sin(x)))) { x } else { x }).clamp(-0.5, 0.75));
    1.5 * m10 + -0.0 * x + f64::min(m10, f64::asinh(m10))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.321, 0.761, -0.079, -0.569], Two { 0: 0.881, 1: -1.909 }, Model { at: Pair { a: -1.939, b: -1.669 }, k: 0, rate: -1.8290000000000002, w: [0.311, -0.659, 1.4709999999999999] }), kink([-1.5390000000000001, 1.6409999999999998, -1.5290000000000001, -1.709, -0.599], Two { 0: 1.3809999999999998, 1: -0.099 }, Model { at: Pair { a: 0.661, b: -0.249 }, k: 2, rate: 1.591, w: [0.001, 1.6909999999999998, -0.009000000000000001] }))]
#[derive_grad]
fn random_2000084(x: &mut [f64], y: &Two, mut z: Model) -> [f64; 2] {
    let mut ps1: Vec<Pair> = vec![Pair { a: (f64::cos((-0.48)) / (1.5 + f64::tanh(0.21) * f64::tanh(0.21))), b: z.predict(0.3).tanh().atan() }, z.at.turned(z.at.size().cos().sin())];
    z.at.a = z.at.a + ((0.50 * (y.0 - y.1)).abs() * f64::exp_m1(z.at.a.tanh())).tanh();
    let mut o2: Option<f64> = z.w.iter().copied().reduce(f64::max);
    let mut ps3: [Pair; 2] = [Pair { a: (0.23 * (1.3 + z.at.b.atan() * z.at.b.atan()).powf((z.at.a + z.w[0]).cos().tanh())), b: (0.25 * o2.unwrap_or(0.7)) }, z.at.clone()];
    let a4 = (0.40 * (0.36 - (x[z.k % 3] + z.rate)));
    let o5: Option<f64> = x.iter().copied().reduce(f64::max);
    let mut p6: Pair = (-ps3[z.k % 2]);
    let f7 = move |u8: f64| -> f64 { let b9 = (0.25 * (y.0 * a4)); if !(f64::atanh((0.6 * y.0.tanh())) >= f64::sin((a4 * u8))) { return b9; } (a4 + y.1).abs().cos() };
    {
        let s10 = &mut z.w[..];
        s10[0] = (s10[0] * f64::sin(0.20).mul_add(((z.k % 4) as f64), p6.size().sin()).cos()).sin();
        p6.a *= f64::sin((p6.a + o5.unwrap_or(0.7)).cos().trunc());
    }
    [0.3 * p6.a + 0.4 * z.at.b + -0.1 * z.w[0] + 0.3 * p6.b + 0.3 * f7((0.17 - z.at.b).sin()) + 0.6 * z.rate + y.0.max((1.14 - z.rate).sin()), 0.2 * z.at.size() + 1.3 * p6.size() + 0.4 * ps3[z.k % 2].b + -0.3 * p6.b + 0.3 * z.rate + -0.3 * y.1 + (1.3 + f64::sin((if (if ((-0.45) * ps1[z.k % 2].b).cos() > o2.map_or(p6.a, |x11| (1.55 / 1.85)) { z.rate } else { z.at.size() }).cos() < (y.1 - 2f64).sin() && z.k % 2 == 0 { 0.53 } else { 1.60 })) * f64::sin((if (if ((-0.45) * ps1[z.k % 2].b).cos() > o2.map_or(p6.a, |x11| (1.55 / 1.85)) { z.rate } else { z.at.size() }).cos() < (y.1 - 2f64).sin() && z.k % 2 == 0 { 0.53 } else { 1.60 }))).powf(f64::tanh((if z.k > 0 { 0.08 } else { p6.b }))).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-1.689), 0.581, Two { 0: 0.271, 1: -1.939 }, [Pair { a: 1.871, b: -1.0690000000000002 }, Pair { a: 0.151, b: 0.091 }, Pair { a: 1.521, b: 0.731 }]), kink(Some(-1.669), -0.669, Two { 0: 1.601, 1: 1.601 }, [Pair { a: -1.499, b: 1.851 }, Pair { a: 0.391, b: -0.799 }, Pair { a: 0.401, b: 0.831 }]))]
#[derive_grad]
fn random_2000085(x: Option<f64>, y: f64, z: &Two, w: &[Pair]) -> f64 {
    for i1 in 0..0 {
        let mut k2: usize = 3;
        if !(k2 % 2 == 0) {
            continue;
        }
        let mut p3 = Pair { a: 1.04, b: (z.1 - z.0).sin() };
        let mut v4: Vec<f64> = vec![z.0, ((2f64 * x.unwrap_or(0.7)) + (f64::sin(0.41) % 1.7)).cos(), f64::clamp((((k2 % 4) as f64) - p3.a).cos(), -0.5, 0.75)];
    }
    let mut v5: Vec<f64> = Vec::new();
    for i6 in 0..4 {
        v5.push((z.1 + (z.1 + z.0)).sin());
    }
    let m7: f64 = if (z.1 + v5[0]).sin() < ((-0.79) * v5[3]).tanh() {
        x.unwrap_or(0.7).sin()
    } else {
        f64::sin(0.51)
    };
    let mut m8: f64 = f64::sin((m7 - w[0].a)).atan2((1.5 + (w[0].b * x.unwrap_or(0.7)).tanh() * (w[0].b * x.unwrap_or(0.7)).tanh()));
    let mut m9: f64 = ((z.1 * z.0) / (1.5 + (x.unwrap_or(0.7) - y).sin() * (x.unwrap_or(0.7) - y).sin())).sin();
    let (p10, q11) = ((x.unwrap_or(0.7) + x.unwrap_or(0.7)).sin().atan2((1.5 + (m9 * m9).tanh() * (m9 * m9).tanh())), f64::tanh(m9).sin());
    1.3 * w[1].b + 0.2 * p10 + 0.8 * m7 + -0.1 * m9 + 0.8 * q11 + 0.6 * x.unwrap_or(0.7) + (1.3 + (0.25 * (x.unwrap_or(0.7) / (1.5 + z.0 * z.0))) * (0.25 * (x.unwrap_or(0.7) / (1.5 + z.0 * z.0)))).powf(m8.atan2((1.5 + m7 * m7)).tanh()).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.079, Data { items: vec![0.061, -0.739, 1.031], pairs: vec![Pair { a: 0.111, b: -1.8690000000000002 }, Pair { a: 1.1709999999999998, b: -0.939 }], scale: 0.321 }), kink(-1.389, Data { items: vec![0.901, -1.939, 0.841], pairs: vec![Pair { a: -0.449, b: -1.0190000000000001 }, Pair { a: 0.881, b: -1.429 }], scale: 1.251 }))]
#[derive_grad]
fn random_2000086(x: &mut f64, y: &mut Data) {
    let mut k1: usize = 1;
    let (s2, c3) = (((*x) - y.items[0]) + (2f64 / 1.62)).cos().sin_cos();
    y.items[k1 % 3] = (((-0.27) + (y.scale * y.pairs[1].b)).sin() % 1.7);
    let mut k4: usize = 0;
    for (i7, &e5) in y.items.iter().enumerate() {
        {
            let s8 = &y.items[..2];
            k4 = (k4 * 3 + 1) % 7;
            for &e9 in s8.iter() {
                if f64::fract((-0.43)) <= (0.66 * sum_of(|u12| (y.pairs[k1 % 2].b + e9).sin().mul_add(({ let b13 = f64::sin(0.0); e5 + b13 }).cos(), (e5 / (2.5 + 2f64.sin()))).tanh(), &y.items[..])) {
                    {
                        let r14 = &*y;
                        {
                            let s15 = &s8[..1];
                            if !(i7 != 2) {
                                break;
                            }
                        }
                        let p16 = Two(((((k1 % 4) as f64) / (2.5 + f64::sin(e5))) - ((r14.scale * r14.pairs[1].b) * r14.pairs[i7 % 2].b)).tanh(), e9);
                    }
                    match i7 { 0 => {
                        let mut v17: Vec<f64> = y.items.iter().map(|&e18| s2).collect();
                    } k if k % 2 == 0 => {
                        {
                            let r19 = &mut y.scale;
                            *r19 += (y.pairs[k4 % 2].b - ((k4 % 4) as f64)).cos().abs();
                        }
                    } _ => {
                        if f64::sin((0.66 - 1.51)) >= (*x) {
                            let v20 = s8.to_vec();
                        } else {
                            *x = ((*x) * (y.pairs[k1 % 2].a * 0.0)).sin();
                        }
                    } }
                }
            }
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 0.861, b: -0.729 }, Pair { a: -0.259, b: 0.511 }, Pair { a: -1.0490000000000002, b: -1.679 }], [0.601, 1.561, -0.189], [0.001, -1.489, -0.819]), kink([Pair { a: 1.541, b: -1.379 }, Pair { a: 1.2409999999999999, b: -0.139 }, Pair { a: 1.541, b: 1.9309999999999998 }], [1.841, -0.829, 1.371, 0.091], [-0.609, 1.851, 1.321, -0.009000000000000001]))]
#[derive_grad]
fn random_2000087(x: &[Pair], y: &mut [f64], z: &[f64]) -> f64 {
    for e1 in y.iter_mut() {
        *e1 = (z[2] / (1.5 + f64::sin((1.45 / (2.5 + (*e1).sin()))) * f64::sin((1.45 / (2.5 + (*e1).sin()))))).max((*e1));
        for e3 in z.iter().rev() {
            {
                let s6 = &z[1..];
                {
                    let s7 = &s6[..];
                    let mut v8: Vec<f64> = Vec::with_capacity(3);
                    for i9 in 0..3 {
                        v8.push((*e3).mul_add(z[i9], 1.01).cos().abs());
                    }
                    let t10: (f64, f64) = ((*e1), (0.25 * ((s7[0] - s7[0]) * (*e3))).cos());
                }
                let mut p11: Pair = Pair { a: (z[1] + (*e1)).tanh().powi(0), b: (0.25 * (if (s6[0] + s6[1]).sin() < (if (*e1) >= (*e3) { (*e3) } else { 0.52 }) { z[0] } else { x[1].a })) };
            }
            let mut o12: Option<f64> = z.iter().copied().reduce(f64::max);
            let mut v13: [f64; 4] = [(0.80 * (x[1].b.sin().cos() - ((*e1) / (2.5 + (*e1).sin())))); 4];
        }
    }
    let mut h14: Shape = if (2f64 * x[1].b).cos() <= (y[2] / (1.5 + y[0] * y[0])) { Shape::Circle { r: ((z[2].tanh() % 1.7) * (if z[0] < x[0].a.tanh() { x[0].b } else { z[0] })).tanh() } } else { Shape::Rect(x[0].b.sin(), y[0]) };
    let a15 = (0.16 * (h14.area() + (z[2] + (z[2] / 1.36))));
    0.8 * a15 + -0.2 * y[2] + -0.2 * h14.area() + 0.3 * z[2] + 0.7 * x[0].b + ((0.25 * x[1].a).atan2((1.5 + z[1] * z[1])) + (-0.75))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.6090000000000002, 0.221, 0.901], pairs: vec![Pair { a: -0.559, b: -1.229 }, Pair { a: 0.591, b: 1.021 }], scale: 1.9909999999999999 }), kink(Data { items: vec![1.351, 1.331, 0.811], pairs: vec![Pair { a: 1.6709999999999998, b: -1.5990000000000002 }, Pair { a: -0.339, b: -1.5490000000000002 }], scale: -0.999 }))]
#[derive_grad]
fn random_2000088(x: &mut Data) {
    let mut h1: Shape = Shape::Poly(vec![((x.items[0] + std::f64::consts::PI) - (x.pairs[1].b / (2.5 + x.items[0].sin()))).tanh(), (if x.items[0] >= f64::sin(((x.scale * x.pairs[1].b) * x.items[1])) { (x.scale / (1.5 + (x.scale * x.pairs[1].b).sin() * (x.scale * x.pairs[1].b).sin())) } else { (x.pairs[1].a + x.pairs[1].b) }).sin(), ((x.items[1] / (1.5 + f64::sin(1.28) * f64::sin(1.28))) * ((x.scale * x.pairs[1].b) - x.scale)).cos()]);
    let mut p2: Data = Data { items: vec![((x.scale - x.items[0]) / (1.5 + x.items[0].tanh() * x.items[0].tanh())).cos(), f64::sin((0.92 / 1.89)), (1.2 + f64::tanh((x.scale * x.pairs[1].b)) * f64::tanh((x.scale * x.pairs[1].b))).ln()], scale: (x.scale.cos() % 1.7).sin(), pairs: vec![Pair { a: x.scale, b: (x.scale - x.scale).cos() }, Pair { a: x.pairs[1].a.tanh(), b: f64::sin(0.93).copysign(h1.area().tanh()) }] };
    let mut k3: usize = 2;
    p2.items[k3 % 3] -= ((x.items[1] / (1.5 + x.scale * x.scale)) / 1.26).cos();
    x.scale -= ((x.scale * x.pairs[1].b).tanh().min((0.25 * (x.scale * x.pairs[1].b))) * (0.25 * h1.area()).max((0.25 * p2.pairs[1].b))).tanh();
    let mut o4: Option<f64> = if (p2.scale * p2.pairs[1].b).tanh().sin() >= (0.50 * (((k3 % 4) as f64) - p2.items[2])) { Some(((((k3 % 4) as f64) - (x.scale * x.pairs[1].b)) * (h1.area() - (-0.81))).sin()) } else { None };
    let mut v5: [f64; 3] = [((p2.scale * p2.pairs[1].b) + (p2.pairs[k3 % 2].b * h1.area())).tanh(); 3];
    let mut v6: [f64; 3] = [(0.81 * ((0.37 * std::f64::consts::PI).rem_euclid(0.9) - (((k3 % 4) as f64) / (1.5 + (0.25 * o4.unwrap_or(0.7)) * (0.25 * o4.unwrap_or(0.7)))))), x.scale, (if p2.pairs[k3 % 2].b.cos().clamp(-0.5, 0.75) < ((k3 % 4) as f64).max(h1.area().sin()) { (x.items[0] + p2.pairs[0].b) } else { (p2.scale * p2.pairs[1].b) }).tanh()];
    p2.scale = f64::tanh(o4.unwrap_or(0.7));
    if (x.items[k3 % 3] * h1.area()).cos() > f64::mul_add(f64::sin((-0.92)), (p2.scale * p2.pairs[1].b).tanh(), x.items[0]).cos() || k3 != 3 {
        let mut p7: Two = Two(x.items[k3 % 3], (-0.16));
        x.scale *= (0.25 * o4.unwrap_or(0.7)).sin();
        if let Some(x8) = o4 {
            let o9: Option<f64> = None;
        }
    } else if (p2.pairs[1].b - 1.52).cos() > v5[2].sin() {
        let mut k10: usize = 2;
        x.scale -= x.pairs[k3 % 2].b.cos();
    } else {
        p2.items[0] += (p2.scale - ((k3 % 4) as f64)).abs().sin();
    }
    p2.pairs[k3 % 2].b = (if k3 % 2 == 0 { p2.items[k3 % 3].tanh() } else { (h1.area() + x.pairs[k3 % 2].a) }).tanh();
    let mut v11: [f64; 4] = [f64::tanh((-0.88)).rem_euclid(0.9).hypot((0.66 * (x.items[k3 % 3] + 1.73))).tanh(), (if (v6[0] - x.pairs[k3 % 2].a).cos() >= o4.unwrap_or((1.2 + (p2.scale * p2.pairs[1].b).tanh() * (p2.scale * p2.pairs[1].b).tanh()).recip()) || k3 > 2 { (v5[k3 % 3] * v6[1]) } else { v6[k3 % 3].mul_add((x.scale * x.pairs[1].b).sin(), h1.area().cos()) }).tanh(), f64::cos((((p2.scale * p2.pairs[1].b) + (p2.scale * p2.pairs[1].b)) / 1.11)), f64::round(((-0.08) / 1.01))];
    p2.scale = p2.scale + f64::tanh(h1.area());
    let mut h12: Shape = if k3 != 1 { Shape::Circle { r: (p2.items[2].cos() - (x.scale * x.pairs[1].b).tanh().rem_euclid(0.9)) } } else { Shape::Circle { r: f64::max((h1.area() - v5[1]).cos(), f64::tanh((1.3 + (x.scale * x.pairs[1].b).cos() * (x.scale * x.pairs[1].b).cos()).powf(f64::tanh(p2.pairs[k3 % 2].a.tanh())))) } };
    std::mem::swap(&mut p2.scale, &mut x.scale);
    'l16: for e13 in v6.iter().rev() {
        let mut m17: f64 = (0.08 * ((0.52 - (p2.scale * p2.pairs[1].b)) - ((x.scale * x.pairs[1].b) * 1.81)));
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.291, 0.471, 1.2109999999999999, 1.9409999999999998, 0.091]), kink([-0.739, 0.601, -0.089]))]
#[derive_grad]
fn random_2000089(x: &Vec<f64>) -> f64 {
    for i1 in (0..2).step_by(2) {
        for i2 in 0..x.len() {
            if i1 > 0 {
                break;
            }
            let mut v3: Vec<f64> = Vec::with_capacity(2);
            for i4 in 0..2 {
                v3.push((0.64 * (std::f64::consts::PI + 0.63).ceil()));
            }
            let a5: f64 = (((i1 as f64) + x[i1]) + x[(i2 + 1) % x.len()]).tanh();
            let mut g6: [[f64; 2]; 2] = [[((if i1 > 2 { std::f64::consts::PI } else { a5 }) * x[i1].sin().rem_euclid(0.9)), 0.5], [0.25, (0.15 * (a5 + x[(i2 + 1) % x.len()])).powi(3)]];
        }
    }
    0.6 * x[0] + (if (x[1] * 0.31).tanh() <= (x[0] - x[0]).tanh() { (-(0.1 + x[1] * x[1])).exp() } else { x[2].max(x[2]) })
}
