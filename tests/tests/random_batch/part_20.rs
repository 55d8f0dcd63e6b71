//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.511, 1.011, -0.429], pairs: vec![Pair { a: 0.681, b: 1.4909999999999999 }, Pair { a: -0.129, b: -1.7890000000000001 }], scale: 1.371 }, [[0.631, -1.1090000000000002], [-1.879, -1.179], [0.291, 0.171]]), kink(Data { items: vec![-0.469, 1.4209999999999998, -1.5690000000000002], pairs: vec![Pair { a: -1.739, b: -0.429 }, Pair { a: 0.461, b: 0.991 }], scale: 1.571 }, [[1.801, 1.121], [1.9509999999999998, -1.489], [0.591, 0.171]]))]
#[derive_grad]
fn random_2000200(mut x: Data, y: &[Vec<f64>]) -> f64 {
    {
        let s1 = &mut x.items[..];
        s1[1] += y[1][0].cos().sin();
        x.scale = x.pairs[0].b.tanh().abs().max((0.0 + x.scale).tanh());
    }
    let o2: Option<f64> = Some(x.pairs[0].a.cos());
    {
        let r3 = &mut x.scale;
        *r3 = (*r3).sin() + (*r3);
    }
    if let Some(x4) = o2 {
        x.scale /= 1.2 + f64::sin((1.53 / (1.5 + f64::tanh(o2.unwrap_or(0.7)) * f64::tanh(o2.unwrap_or(0.7))))).abs();
    }
    let a5 = (f64::sin(0.0).max(x.scale) * y[0][0].atan2((1.5 + y[0][1] * y[0][1]))).sin();
    let mut n6: usize = 0;
    loop {
        if n6 >= 2 {
            break;
        }
        n6 += 1;
        let p7: Pair = Pair { a: (0.50 * (if o2.unwrap_or(0.7).cos().atan2((1.5 + (x.scale * x.pairs[1].b).cos() * (x.scale * x.pairs[1].b).cos())) > (y[1][n6 % 2] / (2.5 + x.items[0].sin())) { x.scale.cos() } else { (y[1][n6 % 2] + x.scale) })), b: (0.25 * x.pairs[n6 % 2].a) };
    }
    x.scale -= (1.3 + y[0][1].min(a5) * y[0][1].min(a5)).powf((0.72 - o2.unwrap_or(0.7)).sin().tanh()).sin();
    {
        let s8 = &x.items[..];
        let mut m9: f64 = (((-0.54) / (2.5 + y[1][1].sin())) - x.pairs[1].a.sin().clamp(-0.5, 0.75));
        let v10: [f64; 4] = [(0.50 * (if (0.25 * (s8[2] * s8[0])) >= m9 || (o2.unwrap_or(0.7) * x.scale).cos() > (m9 * (x.scale * x.pairs[1].b)).tanh() { ({ let b11 = a5; x.items[1] + b11 }) } else { y[1][0].max(x.scale) })); 4];
    }
    {
        let r12 = &mut x.items[2];
        *r12 = ((*r12) * a5).sin();
        let d13: f64;
        if a5 > (o2.unwrap_or(0.7) * 0.90).tanh() && f64::sin(0.0) <= y[1][1].ceil().tanh() {
            d13 = (0.05 * ((a5 + x.scale) + (y[0][0] * x.pairs[1].a)));
        } else {
            let mut m14: f64 = (a5 + (1.56 / 1.07)).tanh();
            d13 = ((o2.unwrap_or(0.7) + x.pairs[1].a) - (a5 - x.scale)).sin();
        }
    }
    1.1 * a5 + 0.9 * x.scale + 1.2 * x.pairs[1].b + 1.3 * x.items[0] + -0.0 * y[0][1] + 0.2 * o2.unwrap_or(0.7) + y[0][1].min((x.scale / 1.24))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -0.329, 1: 1.7109999999999999 }, [0.261, -0.939, -1.649], Model { at: Pair { a: -0.599, b: -1.8190000000000002 }, k: 1, rate: 1.6709999999999998, w: [-1.499, 0.741, 1.9909999999999999] }), kink(Two { 0: 1.6609999999999998, 1: -0.329 }, [0.081, -0.619, -0.069], Model { at: Pair { a: 0.511, b: -0.899 }, k: 1, rate: -1.429, w: [1.101, -0.609, 1.2009999999999998] }))]
#[derive_grad]
fn random_2000201(x: &Two, y: [f64; 3], z: &Model) -> Vec<f64> {
    let mut o1: Option<f64> = None;
    let t2: (f64, f64) = ((0.12 * (z.at.b * z.predict(0.3))).fract(), ((z.w[1] * z.rate) / (1.5 + (0.06 * (o1.unwrap_or(0.7) * z.at.a)) * (0.06 * (o1.unwrap_or(0.7) * z.at.a)))).cos());
    for i3 in 1..=z.k % 4 {
        let mut ps4: [Pair; 2] = [z.at.clone(), z.at.clone()];
        let mut v5: [f64; 3] = [y[i3 % 3]; 3];
        let (p6, q7) = ((z.at.a + ps4[z.k % 2].a).sin().rem_euclid(0.9), (((x.0 - x.1) - z.rate) * (-z.at.size())).cos());
    }
    if (0.20 * (t2.0 - z.predict(0.3))) < z.rate.sin().exp() {
        let mut m8: f64 = f64::atan((1.45 - 1.30));
    } else {
        let mut m9: f64 = o1.unwrap_or(0.7).sin();
    }
    vec![1.0 * z.at.size() + -0.4 * t2.0 * t2.1.sin() + 1.1 * z.at.b + 0.2 * y[z.k] + -0.4 * (x.0 - x.1) + z.w[z.k], 1.0 * z.at.a + 0.2 * x.1 + -0.4 * o1.unwrap_or(0.7) + 1.3 * x.0 + 1.2 * z.w[1] + 0.3 * z.predict(0.3) + t2.0.to_radians().min((x.0 - x.0).sin()), 0.0 * (x.0 - x.1) + 1.3 * z.w[1] + 1.0 * z.rate + 0.3 * z.at.a + -0.4 * x.1 + (0.72 * (f64::asinh(1.67) - (0.6 * f64::cos(o1.unwrap_or(0.7)).tanh()).asin()))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.841, b: -0.649 }), kink(Pair { a: 1.1909999999999998, b: -1.149 }))]
#[derive_grad]
fn random_2000202(x: &Pair) -> f64 {
    let mut m1: f64 = (x.a.min(1.07) / (1.5 + x.b.min(x.size().tanh()) * x.b.min(x.size().tanh())));
    let mut v2: [f64; 3] = [(x.b / (1.5 + (0.66 * (m1 + 0.04)) * (0.66 * (m1 + 0.04)))), ((if (if (x.b - 0.79).sin() <= apply(|u3: f64| (m1 * x.b).tanh().atan2((1.5 + (u3 - u3).sin() * (u3 - u3).sin())), x.a) && (0.30 * m1).powi(1) <= x.size().sin().rem_euclid(0.9) { x.a } else { x.a }) <= (if !(((-0.53) + x.b).tanh() >= x.b.trunc().sin()) { x.size() } else { x.size() }).sin() { x.b } else { x.a }) * m1.min(x.size().cos())).tanh(), (x.a.tanh().rem_euclid(0.9) + (if f64::sin(0.99).rem_euclid(0.9) >= x.size().cos().max(x.a) { x.a } else { x.b })).sin()];
    let f4 = |u5: f64, u6: f64| -> f64 { let b7 = x.a.sin().powi(1); if (x.a.sin() % 1.7) <= (1.3 + u6 * u6).powf(x.a.tanh()).tanh() { return b7; } x.a.min(u6).atan() };
    let o8: Option<f64> = Some(v2[1].sin().min(m1.cos()));
    'l12: for e9 in v2.iter().skip(2) {
        let m13: f64 = if f64::sin((if f64::sin(1.18) <= m1 { x.a } else { 1.94 })) > (v2[0] * x.b).sin() {
            f64::mul_add((x.size() - o8.unwrap_or(0.7)).sin(), repeated(f4, f64::cos(0.99), 2), x.b.sin())
        } else {
            (if (0.50 * o8.unwrap_or(0.7)).atan() > (v2[1] - 1.66).cos() { (x.a + (*e9)) } else { (m1 + x.b) }).cos()
        };
    }
    if o8.unwrap_or(0.7).sin().hypot(m1).cos() >= (m1 * 1.83).tanh() {
        return -0.3 * x.b + -0.4 * m1 + -0.2 * x.a + 0.8 * x.size() + 0.2 * f4(o8.unwrap_or(0.7).tanh().tanh(), x.b.cos()) + 1.4 * v2[2] + v2.iter().rev().take(3).map(|e14| f64::sin((v2[0] - 1.32))).last().unwrap();
    }
    m1 += (if x.b >= (m1 / (1.5 + x.size().tanh() * x.size().tanh())) && (0.20 * (m1 + o8.unwrap_or(0.7))) >= ((-0.06) + x.size()).sin() { o8.unwrap_or(0.7).sin().tanh() } else { (m1 * f4((x.a * x.a).cos(), f4((0.50 * (x.a - x.b)), m1.sin().cosh()).cos())) }).tanh();
    let mut m15: f64 = m1;
    let a16 = ((0.50 * o8.unwrap_or(0.7)).fract() * std::f64::consts::PI.sin());
    if x.size().cos().tanh() > (0.25 * (a16 * x.a)) {
        m1 *= (0.30 * m15).powi(4).sin().sinh().sin();
        v2[0] += v2[1].abs().min(((0.15 * f4((0.25 * x.size()), (1.06 / 1.32))) % 1.7)).tanh();
    }
    for (i19, &e17) in v2.iter().enumerate() {
        let h21: Shape = Shape::Circle { r: (if let Some(x20) = o8 { m15 } else { (o8.unwrap_or(0.7) - m15).tanh() }) };
    }
    if x.b > (f64::tanh(1.63) % 1.7) && o8.unwrap_or(0.7).cos().signum() < (x.size() / (1.5 + f4((o8.unwrap_or(0.7) * x.size()).cos(), (2f64.tanh() % 1.7)).sin() * f4((o8.unwrap_or(0.7) * x.size()).cos(), (2f64.tanh() % 1.7)).sin())).cos() {
        (v2[1], v2[2]) = (v2[2], (x.b + x.a).tanh().min(x.a.cos()));
        let mut p22 = Two(o8.unwrap_or(0.7).sin().rem_euclid(0.9).tanh().sinh(), m15.sin());
    } else {
        let d23: f64;
        if (v2[0] + 0.78).cos() <= (f64::cos(x.b) % 1.7) {
            m15 -= (if (v2[2] - (-0.99)).sin() < a16.max(m1) { (m1 * x.b) } else { a16.sin() }).sin();
            d23 = (m1.sin().exp2() / (1.5 + (x.size() * v2[1]).tanh() * (x.size() * v2[1]).tanh()));
        } else {
            d23 = ((a16 / (1.5 + (0.50 * f4(x.b.fract(), (v2[1] - x.size()).cos())) * (0.50 * f4(x.b.fract(), (v2[1] - x.size()).cos())))) / (2.5 + m15.max(v2[2]).sin()));
        }
    }
    1.1 * m15 + 0.1 * x.a + -0.3 * v2[0] + 1.4 * x.size() + 0.1 * a16 + 1.4 * x.b + f4(m15.sin(), ((-0.67) - v2[1]).tanh()).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.221, 1.621, 0.621, -0.989]), kink([0.151, -1.8690000000000002, -0.329]))]
#[derive_grad]
fn random_2000203(x: &[f64]) -> f64 {
    let flag1 = x[1] > x[1].cos() || f64::sin(1.26) >= x[0].max(x[1]);
    let (s2, c3) = (((1.53 - x[1]) * x[2].fract()) + (x[0].abs() * f64::mul_add(f64::sin(1.29), 2f64, x[2]))).tanh().sin_cos();
    for (i6, (&e4, f5)) in x.iter().zip(x.iter()).enumerate() {
        let p7: Two = Two((((-0.40) - s2) + (*f5).abs()).sin(), x[0].atan());
        let mut m8: f64 = (0.00 * ((p7.1 + s2) * (s2 * p7.1))).powi(1);
    }
    let mut o9: Option<f64> = x.get(9).copied();
    let f10 = |u11: f64| (if (u11 * x[0]).sin() <= (0.50 * (x[1] - u11)) { (s2 + c3).cos() } else { (s2 + s2).tanh() });
    let mut k12: usize = 2;
    for i13 in 1..=3 {
        for i14 in (1..=k12 % 4).rev() {
            if i13 > 0 {
                let mut m15: f64 = o9.unwrap_or(0.7).sin().clamp(-0.5, 0.75);
            } else {
                let mut m16: f64 = c3;
            }
        }
    }
    -0.4 * f10(f64::atan((-0.79))) + 0.3 * s2 + 0.2 * c3 + -0.4 * x[k12 % 3] + (0.12 * x.iter().map(|e17| f64::max(2f64, s2)).sum::<f64>())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.651, -0.669, -1.919], Shape::Rect { 0: 0.751, 1: 1.071 }, Model { at: Pair { a: -0.719, b: -0.299 }, k: 2, rate: 0.801, w: [1.331, 0.271, 0.391] }), kink([1.1809999999999998, 1.271, 1.4109999999999998], Shape::Circle { r: -0.849 }, Model { at: Pair { a: 1.291, b: 1.6509999999999998 }, k: 0, rate: -0.179, w: [-1.649, 1.1509999999999998, -1.909] }))]
#[derive_grad(wrt(x, y))]
fn random_2000204(x: &mut [f64; 3], y: &Shape, z: &Model) -> [f64; 2] {
    let mut v1: Vec<f64> = vec![(if !(z.k > 1) { (z.predict(0.3) - z.w[z.k]) } else { (if z.k > 2 { z.rate } else { z.rate }) }).tanh(); 2 + z.k % 3];
    let mut v2: Vec<f64> = Vec::new();
    for i3 in 0..3 {
        v2.push((0.33 * ((1.04 * z.rate) - (z.rate / (2.5 + z.at.b.sin())))));
    }
    match &*y { Shape::Circle { r: x4 } => {
        v1[0] += (apply(|u6: f64| (x[z.k] / (1.5 + z.at.b * z.at.b)).sin(), (z.at.b - 1.68).tanh()) - z.w[z.k]).cos();
    } _ => {
        if (if z.k != 0 { z.w[z.k] } else { z.at.size() }).tanh() < (z.w[z.k] / (2.5 + x[z.k].sin())) {
            let mut p7 = Data { items: vec![((x[z.k] * z.at.b) / 1.36).cos(), ((z.w[2] - v2[z.k]) - (x[z.k] / (1.5 + f64::sin(z.at.size()) * f64::sin(z.at.size())))).tanh(), v1[z.k % 2]], scale: (0.30 * (((z.k as f64) - 0.44) - z.at.size())), pairs: vec![z.at.turned(x[z.k].copysign(0.75)), Pair { a: v1[z.k % 2].clamp(-0.5, 0.75).copysign(z.rate.atan()), b: (z.at.b + 1.67).sin() }] };
            let flag8 = f64::cos((if (x[1] + p7.pairs[z.k % 2].a).cos() > (z.rate / 1.55) { z.at.size() } else { 0.59 })) <= (p7.pairs[z.k % 2].a + p7.items[0]).cos();
        } else {
            let mut o9: Option<f64> = Some((((z.k as f64) / (2.5 + f64::sin((-0.22)).sin())) - y.area()).tanh());
            if z.predict((0.25 * (z.at.b * z.w[z.k]))) >= f64::tanh((if (0.0 * z.at.size()) < (0.25 * y.area()).clamp(-0.5, 0.75) { 1.72 } else { z.at.size() })) {
                return [1.1 * v1[z.k % 2] + 1.3 * v2[z.k] + -0.3 * o9.unwrap_or(0.7) + 1.5 * x[1] + 0.1 * z.w[1] + 1.0 * y.area() + (0.41 * (std::f64::consts::PI + y.area())).tanh(), -0.3 * z.at.size() + 0.9 * o9.unwrap_or(0.7) + -0.2 * v1[z.k % 2] + -0.3 * z.rate + -0.2 * z.at.a + f64::cos((z.at.b / 1.39))];
            }
            let mut k10: usize = 2;
        }
    } }
    for e11 in x.iter_mut() {
        *e11 /= 1.2 + (0.25 * z.at.size()).mul_add(v2[z.k], (-0.57)).tanh().abs();
        *e11 = (z.w[z.k] - (*e11)).asinh();
    }
    [-0.2 * z.rate + 0.5 * z.w[2] + 0.7 * v2[z.k] + -0.4 * y.area() + 0.4 * z.at.a + 0.8 * v1[1] + ((z.at.size() - 1.55) - z.predict(0.3).sin().rem_euclid(0.9)).tanh(), 1.4 * z.at.a + 0.1 * y.area() + -0.2 * z.at.size() + 0.9 * v2[1] + 0.9 * z.at.b + -0.2 * z.w[z.k] + v1[0]]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: 0.841 }, [[0.121, 0.421], [1.751, -1.709]], -1.899, [-0.209, 0.691, -0.139, -1.6090000000000002]), kink(Shape::Point {  }, [[-0.199, -1.3590000000000002], [-1.7990000000000002, -1.5690000000000002]], 1.581, [-0.289, -1.2990000000000002, 0.861, 1.4609999999999999, 1.271]))]
#[derive_grad]
fn random_2000205(x: &Shape, mut y: [[f64; 2]; 2], z: &f64, w: &mut [f64]) -> f64 {
    for (i3, (&e1, f2)) in w.iter().zip(w.iter()).enumerate() {
        let e1 = f64::sin((-0.25)).max((*f2)).tanh().powi(3);
        if let Some(e4) = w.get(i3) {
            for i5 in 0..0 {
                if (*z).to_radians() >= y[0][0] {
                    let mut m6: f64 = e1;
                    let mut v7: Vec<f64> = Vec::new();
                    for i8 in 0..2 {
                        v7.push(f64::cos((-0.73)).max((i3 as f64).sin()));
                    }
                    match i3 { 0 => {
                        let f9 = |u10: f64, u11: f64| -> f64 { let mut m13: f64 = ((i5 as f64) - (i3 as f64)).tanh(); for i14 in 0..3 { m13 += f64::tanh(e1.max(e1)); } m13 };
                        v7.fill(((std::f64::consts::PI * (*z)) * (x.area() / (1.5 + y[i5][i3 % 2] * y[i5][i3 % 2]))).cos());
                    } k if k % 2 == 1 => {
                        let mut m15: f64 = v7[i3 % 2].max((*z)).abs();
                        m6 = m6 - ((*z) - v7[i3 % 2]).sin();
                    } _ => {
                        let e1 = (2f64 / 1.63);
                        let mut k16: usize = 0;
                    } }
                }
                let mut m17: f64 = (0.26 * (((-0.66) - (i5 as f64)) - ((*f2) + y[i5][i5])));
            }
        } else {
            let mut m18: f64 = ((std::f64::consts::PI + (*f2)) + x.area()).tanh();
        }
    }
    0.6 * y[0][0] + 0.2 * x.area() + -0.2 * (*z) + 1.5 * w[2] + (y[1][1].cos() + ({ let b19 = (*z); b19 + b19 })).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.1709999999999998, 1: 1.021 }), kink(Two { 0: -1.179, 1: -0.359 }))]
#[derive_grad]
fn random_2000206(x: &Two) -> f64 {
    let mut v1: Vec<f64> = (0..3).map(|i2| f64::sin(((-0.98) / (2.5 + x.0.clamp(-0.5, 0.75).sin())))).collect();
    let mut ps3: [Pair; 3] = [Pair { a: v1.iter().map(|e4| (*e4)).map(|it| it.sin()).product::<f64>(), b: ((x.0 - x.1) * (-0.69)).cos() }; 3];
    let mut k5: usize = 2;
    v1[k5 % 3] += ((k5 % 4) as f64).tanh();
    1.2 * x.0 + 0.1 * (x.0 - x.1) + 0.4 * x.1 + 0.4 * v1[k5 % 3] + -0.3 * ps3[0].a + (0.06 * (ps3[1].b * x.1)).clamp(-0.5, 0.75)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.529, [-0.959, 1.8909999999999998, -0.889]), kink(1.4909999999999999, [-0.019, -0.479, 1.2309999999999999]))]
#[derive_grad]
fn random_2000207(x: f64, y: &[f64; 3]) -> f64 {
    for i1 in 0..4 {
        for i2 in 1..=1 {
            let v3: [f64; 3] = [(f64::abs(0.93) * (i2 as f64)).cos(); 3];
            let mut o4: Option<f64> = if !(i2 > 2) { Some((i1 as f64).tanh()) } else { None };
            let (p5, q6) = (f64::cos((x + 1.90).sin().atan2((1.5 + x * x))), x);
            let mut v7: Vec<f64> = vec![(i2 as f64).tanh(); 3 + i2 % 3];
        }
    }
    let mut m8: f64 = (-(x / (1.5 + f64::sin((-0.01)) * f64::sin((-0.01)))).cos());
    if m8 < m8 {
        'l10: for i9 in (0..0).rev() {
            for (i13, &e11) in y.iter().enumerate() {
                match i9 { 0 => {
                    m8 = x.sin().exp2();
                    let mut p16: Data = Data { items: vec![m8, f64::cos(f64::sin((-0.59)).max(m8)), e11.tanh().abs()], scale: ((e11 + 0.21) - y[(i13 + 1) % y.len()]).sin(), pairs: vec![Pair { a: f64::to_radians(y[(i13 + 1) % y.len()]).tanh(), b: (0.66 * sum_of(|u14: f64| { let b15 = x.abs(); u14 * b15.sin() }, &y[..])) }, Pair { a: (0.44 * ((i9 as f64) - y[1])).copysign((e11 / 1.69)), b: x.tanh() }] };
                } k if k % 2 == 0 => {
                    let mut v17: Vec<f64> = vec![(m8.tanh() * y[i9].tanh()); 4 + i13 % 3];
                } _ => {
                    if !(i9 != 2) {
                        break;
                    }
                    let h18: Shape = Shape::Circle { r: (((i9 as f64) - x) + (0.6 * 2f64.sin()).acos()).sin() };
                } }
                m8 = (m8 * (((-0.07) + (i13 as f64)) - m8).cos()).sin();
                let mut k19: usize = 0;
            }
        }
    }
    1.3 * y[0] + 0.9 * m8 + 0.3 * x + x
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.311, 1.251, 0.361], 3, 1.801, [[-1.7890000000000001, 1.9309999999999998], [1.281, 0.581], [-1.3290000000000002, -0.839]]), kink([0.07100000000000001, 1.9109999999999998, -1.0490000000000002, -0.839], 3, -1.0690000000000002, [[-1.8090000000000002, -1.949], [-1.5590000000000002, -1.699]]))]
#[derive_grad]
fn random_2000208(x: &mut [f64], y: usize, z: &f64, w: &[Vec<f64>]) -> f64 {
    let mut k1: usize = 3;
    x[0] *= ((0.21 * x[k1 % 3]) - (x[0] + w[y % 2][1])).cos().sin();
    let mut m2: f64 = (0.25 * ((*z).sin() * (w[1][0] * w[k1 % 2][k1 % 2])));
    let mut idx3: [usize; 3] = [1, 0, 0];
    let mut k4: usize = 0;
    for i5 in 0..x.len() {
        let mut m6: f64 = f64::tanh(((-0.13) / 1.36));
    }
    0.0 * w[k1 % 2][k1 % 2] + 0.4 * (*z) + 0.1 * m2 + 0.2 * x[0] + (0.6 * (x[y % 3] + 0.21).tanh()).asin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None), kink(Some(-1.739)))]
#[derive_grad]
fn random_2000209(x: Option<f64>) -> f64 {
    let mut p1 = Pair { a: x.unwrap_or(0.7).sin().rem_euclid(0.9), b: x.unwrap_or(0.7).cos() };
    let Pair { a: x2, b: y3 } = Pair { a: ((p1.size() * p1.a) - p1.b.atan()).tanh(), b: p1.b.sin() };
    if !(p1.a.to_radians() >= (0.12 * (p1.size() * 0.16))) {
        let mut idx4: [usize; 3] = [2, 3, 1];
        let h5: Shape = Shape::At(p1.clone());
        'l7: for i6 in (0..2).rev() {
            let p8: Pair = (if i6 % 2 == 0 { p1 } else { p1 });
            p1.a += (1.3 + (f64::tanh(0.64) % 1.7) * (f64::tanh(0.64) % 1.7)).powf((p8.size() * 0.95).cos().tanh()).cos();
        }
    } else {
        let mut o11: Option<f64> = if (0.6 * p1.a.tanh()).tan() < apply(|u9: f64| { let b10 = f64::cos((y3 - p1.b)); (x2.asinh() * (1.2 + p1.b * p1.b).log2()).cos() * b10.sin() }, (if !((x.unwrap_or(0.7) * x.unwrap_or(0.7)).sin() > (y3 - x2).sin()) { p1.size() } else { p1.a }).cos()) { Some(((p1.size() * p1.a) - p1.size()).cos()) } else { None };
        let f12 = |u13: f64| -> f64 { let b14 = y3.copysign(x2); if f64::sin(1.40) <= x2 { return b14; } (0.25 * (if f64::clamp(f64::sin(1.31), -0.5, 0.75) < (x2 - (-0.34)).cos() { x2 } else { (y3 * u13) })) };
        p1.a += o11.map_or((0.97 * (0.0 + x2)), |x15| (p1.b - (-0.18)).tanh()).sin();
    }
    let o17: Option<f64> = x.map(|x16| (-(0.1 + (0.61 * x.unwrap_or(0.7)).tanh() * (0.61 * x.unwrap_or(0.7)).tanh())).exp());
    p1.a = (p1.a.sin().rem_euclid(0.9) * x.unwrap_or(0.7).cos().min(1.82));
    let mut ps18: [Pair; 3] = [p1.clone(); 3];
    let f19 = |u20: f64| -> f64 { let b21 = x2.cos(); if 2f64.mul_add(0.55, 1.50).cos() <= (y3 - u20).sin() { return b21; } f64::exp(x2.tanh().sin()) };
    let mut m22: f64 = ((x.unwrap_or(0.7) - (-0.36)) + ps18[1].b.sin().copysign((-0.08))).tanh();
    p1.a = (f64::sin((-0.46)).max(p1.size().sin()) + ps18[0].a).cos();
    let mut p25 = Data { items: vec![p1.b.abs(), (0.25 * p1.size()), f19(y3.max(p1.size().sin())).asinh()], scale: (if (0.6 * x2.sin()).acos() > 0.43 { 2f64 } else { f19(p1.a.cos().powi(4)) }).tanh().copysign((p1.size() + ps18[1].a).sin()), pairs: vec![Pair { a: (y3.max(ps18[1].b.cos()) - (0..3).map(|i23| f64::sin(1.41)).sum::<f64>()).cos(), ..p1 }, Pair { a: (0.14 * ((x2 - m22) - (y3 - o17.unwrap_or(0.7)))), b: (0.20 * ({ let b24 = p1.a; p1.size() + b24 })) }] };
    let mut h28: Shape = if !((p25.scale * p1.a).tanh() > p25.scale) { Shape::Circle { r: repeated(|u26, u27| (x2.sin() / (2.5 + (p1.a - p25.pairs[1].a).tanh().sin())), f64::sin((p1.turned(p1.size().tanh().tanh())).b), 2) } } else { Shape::At(Pair { a: 0.73, b: f64::cos(o17.unwrap_or(0.7)) }) };
    0.9 * p25.pairs[0].a + 0.2 * y3 + 0.6 * p1.b + 0.4 * f19(1.45) + 1.5 * o17.unwrap_or(0.7) + -0.3 * x.unwrap_or(0.7) + p1.a.atan().hypot((p1.b + y3).cos())
}
