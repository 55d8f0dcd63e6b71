//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.439, -1.7590000000000001, 0.831], -0.019, 1.1309999999999998), kink([0.811, 1.2309999999999999, 1.051], -1.5690000000000002, 1.1809999999999998))]
#[derive_grad(wrt(z))]
fn random_1000020(x: &mut [f64; 3], y: f64, z: &f64) -> Pair {
    for (i3, e1) in x.iter().enumerate() {
        let mut m4: f64 = (*e1);
        m4 *= f64::sin((if 2f64 <= (if (0.97 * (0.0 - (*e1))) <= m4.mul_add(y, (-0.65)).cos() { (*z) } else { (*e1) }) { x[x.len() - 1 - i3] } else { 0.99 })).clamp(-0.5, 0.75).sin();
        let f5 = move |u6: f64| (i3 as f64).cos();
    }
    let h7: Shape = if f64::sin(0.44) < (*z) || (0.6 * y.tanh()).acos() > (1.3 + x[2] * x[2]).powf((*z).tanh()).tanh() { Shape::At(Pair { a: ((*z) * (*z)).sin().rem_euclid(0.9), b: f64::rem_euclid(y.cos(), 0.9) }) } else { Shape::Poly(vec![(-(0.1 + x[0].sin() * x[0].sin())).exp(), ((y * y) / (2.5 + f64::fract((*z)).sin())).sin(), x[0]]) };
    let a8: f64 = (-0.73);
    let mut m9: f64 = y.mul_add((*z), (*z)).tanh().sin();
    let o10: Option<f64> = if (*z) >= (*z).atan() && y > (0.50 * (a8 - x[1])) { Some(f64::min(std::f64::consts::PI.min(h7.area().sin()), (m9 * y).sin())) } else { None };
    {
        let r11 = &mut x[0];
        *r11 *= f64::sin(((1.24 * (*z)) + (y - a8))).sin();
        for i12 in 0..4 {
            *r11 *= (h7.area() * (*r11)).sin().tanh().sin();
            let flag13 = !(i12 != 2);
            let h14: Shape = Shape::Rect(((h7.area() - h7.area()) + (*r11)).tanh(), (h7.area() / 1.16).sin());
        }
    }
    Pair { a: 0.5 * x[1] + 0.1 * a8 + 1.1 * h7.area() + 0.4 * (*z) + 1.4 * o10.unwrap_or(0.7) + -0.3 * y + f64::cos((m9 * x[1])).to_radians(), b: -0.5 * m9 + -0.5 * (*z) + 0.5 * y + -0.4 * o10.unwrap_or(0.7) + 0.5 * h7.area() + 0.4 * a8 + (0.25 * h7.area()).copysign((0.30 * x[0]).powi(1)) }
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: -0.289, b: 1.261 } }, Model { at: Pair { a: -1.3390000000000002, b: -0.959 }, k: 1, rate: 1.591, w: [0.401, -1.3490000000000002, 1.6409999999999998] }, [-1.679, -1.209, 1.2109999999999999, 1.9309999999999998, -1.889]), kink(Shape::Poly { 0: vec![-0.749, -1.689, 0.501] }, Model { at: Pair { a: -1.169, b: -1.0290000000000001 }, k: 1, rate: -1.3190000000000002, w: [-1.669, -0.359, -1.879] }, [-1.929, -1.899, 1.1809999999999998, 1.6709999999999998, 1.531]))]
#[derive_grad]
fn random_1000021(x: &Shape, y: Model, z: &mut [f64]) {
    let d1: f64;
    if y.at.a >= (y.at.b * y.rate).sin() {
        (z[2], z[1]) = (z[1], y.rate.tanh());
        d1 = ((x.area() - y.predict(0.3)) / 1.65).tanh();
    } else {
        d1 = (0.44 * ((y.k as f64) + y.at.a)).max(f64::sin(y.at.b));
    }
    if (0.06 * (y.at.size() * z[0])) >= (1.3 + z[1] * z[1]).powf(y.predict(0.3).tanh().tanh()).sin() {
        let o2: Option<f64> = if !(y.k > 2) { Some((0.51 * ((x.area().cos() % 1.7) + (1.70 - y.at.b)))) } else { None };
        let (s3, c4) = (y.k as f64).cos().sin_cos();
    } else {
        let mut v5: Vec<f64> = Vec::with_capacity(2);
        for i6 in 0..2 {
            v5.push(((y.predict(0.3) + 0.99) + y.at.size()).tanh());
        }
        let mut m7: f64 = (x.area() - (0.37 - y.at.b)).tanh();
    }
    z[0] = (z[0] * (f64::sin((-0.54)) % 1.7)).sin();
    let mut m8: f64 = (0.18 * ((x.area() - 0.86) - (y.w[y.k % 3] / (2.5 + f64::sin(z[2])))));
    let mut n9: usize = 0;
    while n9 < 1 {
        n9 += 1;
        z[y.k % 3] /= 1.2 + (y.at.size() - (-0.38)).cos().abs();
        let mut m10: f64 = m8;
        z[..2].copy_from_slice(&y.w[..2]);
    }
    let mut h11: Shape = if (1.3 + y.w[y.k % 3] * y.w[y.k % 3]).powf(d1.tanh()).tanh() <= (if y.k > 1 { m8 } else { 1.88 }) { Shape::Rect((0.33 * ((1.08 + m8) * 0.38)), y.at.a) } else { Shape::Circle { r: (d1 + (y.at.b - y.at.a)).tanh() } };
    z[y.k % 3] *= ((1.2 + (0.50 * y.predict(0.3)) * (0.50 * y.predict(0.3))).cbrt() - y.predict((z[2] + z[0]).tanh())).tanh().sin();
    m8 += ((y.at.a + m8) - (y.at.b - (-0.61))).cos();
    m8 = (m8 * (d1 - h11.area()).cos()).sin();
    let mut n12: usize = 0;
    loop {
        if n12 >= 0 {
            break;
        }
        n12 += 1;
        'l16: for e13 in y.w.iter() {
            m8 += y.at.a.cos();
        }
        m8 = f64::sin(((y.rate - y.at.a) - x.area().tanh().max(y.at.size().cos())));
    }
    let mut n17: usize = 0;
    'l18: while n17 < 5 && ((y.w[y.k % 3] - 0.45).tanh() < m8.cos()) {
        n17 += 1;
        let mut m19: f64 = f64::cos(((1.2 + d1 * d1).log10() - 1.20));
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.919, -1.999, -0.299]), kink([1.601, -0.459, 1.1409999999999998]))]
#[derive_grad]
fn random_1000022(x: &mut [f64; 3]) {
    let o1: Option<f64> = Some(x[1]);
    let mut m2: f64 = (if (x[2] / 1.30) > (0.25 * (o1.unwrap_or(0.7) / (2.5 + o1.unwrap_or(0.7).tanh().sin()))) { x[0].max(0.55) } else { (o1.unwrap_or(0.7) * (-0.44)) }).tanh();
    let mut v3: Vec<f64> = x.iter().map(|&e4| ((if !((2f64 + x[2]).tanh() >= (o1.unwrap_or(0.7) / (1.5 + std::f64::consts::PI * std::f64::consts::PI)).tanh()) { o1.unwrap_or(0.7) } else { (-0.65) }) + (e4 + e4)).cos()).collect();
    let mut v5: Vec<f64> = v3.iter().map(|e6| m2.tanh()).collect();
    if f64::tanh((m2 - v5[2])) <= (x[0] - x[1]).cos() {
        let mut m7: f64 = v3[2];
        if f64::sin(0.92) >= v3[1].max(o1.unwrap_or(0.7).sin()) {
            if let Some(x8) = o1 {
                m2 -= (m7 + (v3[1] + m7)).sin();
            }
        }
    }
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: 1.361, 1: 0.381 }, Data { items: vec![-1.8090000000000002, -0.349, -0.979], pairs: vec![Pair { a: -1.679, b: -1.479 }, Pair { a: 0.131, b: -0.019 }], scale: -0.659 }), kink(Shape::Poly { 0: vec![-0.019, 0.871, 0.261] }, Data { items: vec![-0.709, 0.391, -0.629], pairs: vec![Pair { a: 0.811, b: -0.709 }, Pair { a: 1.7009999999999998, b: -0.339 }], scale: -1.8190000000000002 }))]
#[derive_grad]
fn random_1000023(x: &Shape, y: &mut Data) -> f64 {
    let d1: f64;
    if (x.area() * y.scale).cos() < f64::tanh(x.area()).cos() {
        d1 = (0.25 * (y.pairs[1].b + y.pairs[1].a)).tanh();
    } else {
        d1 = ((y.scale * y.items[2]) / (2.5 + (y.scale * y.pairs[1].b).tanh().clamp(-0.5, 0.75).sin())).sin();
    }
    if (-(0.1 + y.pairs[1].a.sin() * y.pairs[1].a.sin())).exp() < (0.22 * f64::mul_add(y.items[0], d1, 0.95)) {
        {
            let r2 = &mut y.scale;
            *r2 += (y.pairs[0].b.tanh().max((y.pairs[0].b * (*r2)).tanh()) * (d1.atan2((1.5 + y.pairs[0].b.tanh() * y.pairs[0].b.tanh())) / 1.34)).cos();
        }
    }
    let mut g3: [[f64; 2]; 2] = [[(y.scale - y.items[0].to_radians()).tanh(), 0.5], [0.25, (y.scale.cos().powi(1) / (1.5 + (y.scale * y.pairs[1].b).sin().sin() * (y.scale * y.pairs[1].b).sin().sin()))]];
    if (d1 / (1.5 + y.items[2] * y.items[2])) < (1.3 + d1 * d1).powf(y.items[0].tanh()).sin() {
        let mut p4: Data = Data { scale: (0.12 * (y.items[1] * (d1 + d1))), ..y.clone() };
        if (0.6 * p4.scale.sin()).acos() <= p4.scale {
            let d1: f64 = (0.06 * (if (0.25 * (p4.pairs[1].a / (1.5 + p4.scale * p4.scale))) <= d1 { ((y.scale * y.pairs[1].b) * y.scale) } else { y.pairs[0].b })).atan2((1.5 + y.items[0] * y.items[0]));
            let mut p5 = Pair { a: f64::cos((y.pairs[1].dot(&Pair { a: (0.80 * (if (x.area() + (-0.58)).tanh() <= p4.items[0].clamp(-0.5, 0.75) { f64::sin(0.0).min(p4.pairs[0].b.cos()) } else { p4.scale.round() })), b: (0.25 * (y.pairs[1].b / (1.5 + y.scale * y.scale))) }) / (1.5 + (0.20 * (p4.scale - (p4.scale * p4.pairs[1].b))) * (0.20 * (p4.scale - (p4.scale * p4.pairs[1].b)))))), b: f64::clamp(y.pairs[1].b.sin(), -0.5, 0.75) };
            p5.b = p5.b + (0.05 * (y.pairs[0].a.sin().fract().tanh() * ((0.6 * f64::tanh((y.scale * y.pairs[1].b)).sin()).tan() - (x.area() - g3[1][1]))));
        } else {
            let mut n6: usize = 0;
            loop {
                if n6 >= 3 {
                    break;
                }
                n6 += 1;
                if let Some(e7) = p4.items.get(n6) {
                    p4.scale = y.scale;
                    let flag8 = n6 > 1;
                } else {
                    if d1.atan2((1.5 + (0.80 * (n6 as f64)) * (0.80 * (n6 as f64)))) < f64::sin((p4.pairs[1].a - y.pairs[n6 % 2].a)) {
                        y.scale += (0.30 * x.area());
                        continue;
                    }
                }
            }
            if (0.25 * y.pairs[1].a) > ((y.scale * y.pairs[1].b) - p4.pairs[1].b).tanh() {
                return 1.1 * y.pairs[0].a + 1.5 * (p4.scale * p4.pairs[1].b) + -0.3 * p4.scale + -0.3 * x.area() + 0.7 * y.scale + 0.0 * d1 + ((d1 * (y.scale * y.pairs[1].b)) - (y.scale * y.pairs[0].a)).sin();
            }
            p4.scale += x.area().sin();
        }
        let d1 = (((y.pairs[0].a * (p4.scale * p4.pairs[1].b)) - (0.75 / (1.5 + f64::sin((-0.48)) * f64::sin((-0.48))))) * x.area()).tanh();
    } else {
        if (y.scale * y.pairs[1].b).cos() >= (y.scale * y.pairs[1].b).cos().sin() {
            return 0.9 * (y.scale * y.pairs[1].b) + -0.1 * d1 + 0.3 * y.items[0] + 0.6 * y.scale + 1.0 * g3[1][1] + 1.1 * x.area() + (2f64 + d1).cos();
        }
    }
    let v9: [f64; 3] = [(y.items[1] - d1).tanh(), (d1 * (y.scale * 0.66)).sin(), f64::sin(({ let b11 = (0.23 * ({ let b10 = f64::sin(1.26); y.pairs[0].b + b10 })); f64::cos(0.97).rem_euclid(0.9) + b11 }))];
    0.6 * v9[2] + 0.0 * (y.scale * y.pairs[1].b) + 0.4 * g3[1][1] + 0.6 * y.items[0] + 1.3 * x.area() + 0.4 * y.scale + (0.40 * (x.area() + v9[1])).atan()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.9209999999999998, 0.331, -1.3190000000000002], pairs: vec![Pair { a: -0.099, b: -0.679 }, Pair { a: 0.451, b: 0.321 }], scale: 1.6809999999999998 }, [-1.629, 0.541, 0.751], [1.871, -0.529, 0.301], [Pair { a: 0.011, b: 0.501 }, Pair { a: -1.3490000000000002, b: 1.581 }, Pair { a: -1.6190000000000002, b: -1.449 }]), kink(Data { items: vec![0.231, 0.011, 0.871], pairs: vec![Pair { a: -1.189, b: -0.028999999999999998 }, Pair { a: 0.331, b: -0.819 }], scale: 1.9609999999999999 }, [0.331, 0.951, -0.239], [-0.489, -1.8390000000000002, -0.479], [Pair { a: -1.8190000000000002, b: 0.261 }, Pair { a: 1.281, b: -1.729 }, Pair { a: -1.439, b: -1.0490000000000002 }]))]
#[derive_grad]
fn random_1000024(x: Data, y: &[f64], z: [f64; 3], w: &[Pair]) -> f64 {
    let o1: Option<f64> = if x.scale.sin() > (y[0] * w[1].b).cos() { Some(f64::sin(((-0.72) + (y[1] - x.scale)))) } else { None };
    let mut m2: f64 = o1.unwrap_or_default();
    let v3: Vec<f64> = vec![x.pairs[0].b.sin().min((m2 - o1.unwrap_or(0.7)).sin()), (0.19 * (f64::tanh(0.0) - ((x.scale * x.pairs[1].b) + x.items[1]))), (0.44 * (x.pairs[0].a - 0.36)).cos(), (m2 - x.scale).sin().mul_add(y[2].cos(), x.pairs[0].a.tanh().max(x.pairs[1].a.tanh()))];
    let mut v4: Vec<f64> = Vec::new();
    for i5 in 0..2 {
        v4.push((-f64::tanh(1.19).exp2()));
    }
    if let Some(x6) = o1 {
        let p7: Pair = (w[0] - w[1]);
    }
    m2 /= 1.2 + v3[3].copysign(v3[2]).abs();
    let mut k8: usize = 1;
    if let Some(x9) = o1 {
        let mut n10: usize = 0;
        while n10 < 5 {
            n10 += 1;
            m2 = (m2 * (if f64::powf((1.3 + w[k8 % 2].b.cos() * w[k8 % 2].b.cos()), (x.scale * x.pairs[1].b).tanh().tanh()).sin() <= ((-0.77) - z[1]).sin() { x9 } else { x9 })).sin();
            if ((-0.58) + y[n10 % 3]).cos() < v4[n10 % 2].cos() {
                m2 = (o1.unwrap_or(0.7) - (x.scale * x.pairs[1].b)).tanh().sin();
                let mut m11: f64 = ((z[k8 % 3] + 2f64) + o1.unwrap_or(0.7).sin().hypot(o1.unwrap_or(0.7).sin())).tanh();
                m11 /= 1.2 + (x.scale * x.pairs[1].b).cos().abs();
            } else {
                let mut v12: Vec<f64> = v4.iter().map(|&e13| (0.20 * (((x.scale * x.pairs[1].b) + v4[1]) / (2.5 + (if w[n10 % 2].b.tanh().mul_add(y[2], 1.65).sin() < (o1.unwrap_or(0.7) - x.scale).sin() { m2 } else { 2f64 }).sin())))).collect();
            }
        }
    } else {
        m2 = m2 + ((if y[k8 % 3].abs() <= x.pairs[k8 % 2].a.sin() { w[k8 % 2].a } else { z[2] }) * x.scale).cos();
    }
    1.4 * x.scale + 0.9 * v4[0] + -0.5 * y[0] + 1.1 * v3[k8 % 4] + 1.4 * (x.scale * x.pairs[1].b) + v3[k8 % 4].copysign(((k8 % 4) as f64)).max(({ let b14 = f64::sin(1.56); v4[k8 % 2] + b14 }).cos())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.509, b: 1.4309999999999998 }, [1.041, 0.561, 1.071], [-0.879, 0.501, -1.6190000000000002]), kink(Pair { a: 0.261, b: -1.8490000000000002 }, [-0.289, 0.851, -0.099], [0.341, 1.6309999999999998, 1.351]))]
#[derive_grad]
fn random_1000025(mut x: Pair, y: Vec<f64>, z: &[f64]) -> f64 {
    let v1: Vec<f64> = vec![z[2]; 2];
    x.a -= f64::sin((x.b * v1[1])).tanh();
    for e2 in v1.windows(1) {
        let h5: Shape = Shape::Circle { r: (y[2] + x.b).tanh().cosh() };
        if !((0.50 * z.iter().map(|&e6| x.size().sin()).sum::<f64>()) > h5.area().sin().rem_euclid(0.9)) {
            continue;
        }
        {
            let r7 = &mut x;
            r7.swapped_for((e2[0] / 1.96));
        }
    }
    let mut v8: [f64; 3] = [((x.size() + v1[0]) / 1.38).tanh(), x.size().tanh(), (0.12 * ((0.50 * x.size()).abs() * (-x.a)))];
    v8[1] += ((1.2 + z[2] * z[2]).ln() + z[0].abs()).sin();
    let h9: Shape = Shape::Poly(vec![(1.3 + (v1[0] + x.size()).cos() * (v1[0] + x.size()).cos()).powf(x.size().cos().abs().tanh()).cos(), ((v1[0] * std::f64::consts::PI) * (0.0 + x.size())).cos(), v1[0]]);
    if v1[0].cos().rem_euclid(0.9) <= x.b.tanh().exp2() {
        x.b -= ((0.51 - x.size()) * (z[1] - v8[2])).sin();
    } else {
        let mut m11: f64 = ({ let b10 = (1.2 + z[2] * z[2]).log10(); x.b + b10 }).tanh();
    }
    0.8 * v8[1] + 0.7 * x.a + 1.2 * y[1] + 0.0 * h9.area() + -0.4 * z[2] + 0.3 * v1[1] + (x.b.max(h9.area().cos()) * v1[1].max(h9.area().cos())).tanh()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 0.191, 1: -0.369 }, -0.169), kink(Two { 0: -1.2790000000000001, 1: 1.501 }, 1.761))]
#[derive_grad]
fn random_1000026(x: &Two, mut y: f64) -> Option<f64> {
    let mut h1: Shape = if (x.0 - x.1).cos().trunc() < (x.1 / (2.5 + x.0.sin())) || ((x.0 - x.1) - (x.0 - x.1)).cos() < (x.1 * (x.0 - x.1)).cos() { Shape::Point } else { Shape::Poly(vec![y, f64::tanh(((x.0 - x.1) * (x.0 - x.1))), x.0]) };
    let mut o2: Option<f64> = None;
    let v3: [f64; 4] = [f64::mul_add((h1.area() + y).sin(), (0.06 * (y * h1.area())), (0.77 / 1.30)).cos(); 4];
    let p4 = Two((0.50 * ((y + v3[2]) / (1.5 + v3[1] * v3[1]))), (x.1 / 1.05));
    let mut p5 = p4;
    y = ((p5.0 + h1.area()) * v3[1].atan()).cos();
    p5.0 += (0.01 * (x.0 * (h1.area() - y)));
    let f6 = |u7: f64| -> f64 { let mut m8: f64 = (x.0 * x.1).tanh(); for i9 in 0..3 { m8 += u7.cos(); } m8 };
    let mut p10: Two = x.clone();
    let &Two(x11, y12) = &p5;
    let mut v13: [f64; 2] = [p10.0; 2];
    let f14 = |u15: f64, u16: f64| x.1;
    if (0.6 * y.tanh()).asin() < f64::tanh((x.1 - p5.0)) {
        if let Some(e17) = v3.first() {
            v13[0] = (v13[0] * ((p5.0 - p5.1) * 0.42).tanh()).sin();
        } else {
            v13[..2].copy_from_slice(&v3[..2]);
        }
    } else if h1.area().cos() < (v13[1] - p5.1).sin() {
        v13.fill(y12);
    }
    Some(1.3 * f14(p5.0, (if ((p10.0 - p10.1) + (p5.0 - p5.1)).cos() > f64::min(p10.0, h1.area().cos()) { 1.59 } else { v13[1] })) + -0.3 * v3[1] + -0.4 * p10.1 + -0.4 * p10.0 + -0.4 * v13[0] + 0.5 * h1.area() + (0.41 * ((f64::tanh((-0.37)) % 1.7) - p5.1.hypot((0.25 * (x.0 - x.1))))))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.079, 1.6309999999999998, -1.8690000000000002], Model { at: Pair { a: 1.1809999999999998, b: -1.0090000000000001 }, k: 0, rate: -0.249, w: [-0.359, -1.3690000000000002, -1.449] }), kink([0.921, 1.561, -0.709], Model { at: Pair { a: 1.6409999999999998, b: 0.181 }, k: 0, rate: -0.109, w: [0.991, -0.929, 0.021] }))]
#[derive_grad]
fn random_1000027(x: &[f64], y: Model) -> f64 {
    let m1: f64 = match y.k % 4 { 0 => {
        let f2 = |u3: f64| f64::tanh((if !(y.k != 3) { ((x[y.k % 3] - y.at.a) + u3) } else { (((y.k as f64) / (2.5 + f64::sin(1.82).sin())) - (y.rate / (2.5 + y.rate.sin()))) }));
        ((y.at.size() - std::f64::consts::PI) - y.predict(0.3).cos().sin()).sin()
    } 1 | 2 => {
        let a4: f64 = y.w[0];
        y.predict(0.3).tanh()
    } _ => {
        (y.rate / (1.5 + (y.predict(0.3) * y.w[2]).sin() * (y.predict(0.3) * y.w[2]).sin()))
    } };
    let mut m5: f64 = f64::cos((-(y.w[y.k % 3].cos() + (y.w[0] + m1))));
    for (i8, (&e6, f7)) in x.iter().zip(x.iter()).enumerate() {
        let mut n9: usize = 0;
        'l10: while n9 < 0 {
            n9 += 1;
            m5 += ((y.w[n9 % 3] + y.w[1]) + ((y.rate - 0.09) + ({ let b11 = e6; y.at.a + b11 }))).cos();
            let (s12, c13) = (f64::sin((if (0.50 * y.predict(0.3)).sin() >= (if (0.24 * (n9 as f64)).powi(2) > f64::tanh(y.at.size()) { (*f7) } else { (*f7) }) { y.predict(0.3) } else { y.w[2] })).powi(0) / 1.22).sin_cos();
        }
        for i14 in (y.k % 3..4).rev() {
            let mut ps15: [Pair; 3] = [({ let q16: Pair = y.at; q16.turned(y.rate.copysign(y.at.a)) }); 3];
        }
    }
    1.4 * y.at.a + 1.3 * m5 + 1.5 * y.rate + 0.0 * y.predict(0.3) + -0.2 * y.w[2] + y.at.a.max((y.at.a.sin() % 1.7))
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.039, -1.459, 1.781, 1.8809999999999998], [1.561, -0.309, 0.731], [1.4509999999999998, 1.9209999999999998, -0.889], Data { items: vec![0.851, -1.0490000000000002, -0.679], pairs: vec![Pair { a: -0.239, b: 1.501 }, Pair { a: 1.831, b: -1.899 }], scale: 0.131 }), kink([0.171, 1.1309999999999998, 1.341, 1.091], [0.191, 1.9509999999999998, 1.791], [1.1709999999999998, 0.531, -0.719], Data { items: vec![0.221, -1.2890000000000001, 0.391], pairs: vec![Pair { a: -1.889, b: -0.659 }, Pair { a: 1.6709999999999998, b: 0.14100000000000001 }], scale: 0.091 }))]
#[derive_grad]
fn random_1000028(x: &mut [f64], y: &[f64; 3], z: &mut [f64; 3], mut w: Data) -> f64 {
    let mut p1: Data = Data { scale: std::f64::consts::PI.copysign(w.scale).max(z[2]), ..w.clone() };
    {
        let (l2, r3) = z.split_at_mut(1);
        l2[0] -= f64::sin(x[2]);
        r3[0] *= ((x[1] + (-0.85)) - (0.53 * r3[0])).cos().sin();
        l2[0] += 0.5 * r3[0];
    }
    let mut v4: Vec<f64> = vec![(f64::cos((-0.57)) % 1.7).max(f64::sin(0.78)); 3];
    let a5: f64 = ((w.scale * p1.items[2]) * ((w.scale * w.pairs[1].b) * v4[2])).sin();
    let a6 = y[2].max((0.25 * p1.pairs[0].b)).sin();
    p1.scale = a6;
    let mut o7: Option<f64> = Some((0.6 * p1.items[1].sin()).acos().tanh());
    {
        let r8 = &mut p1;
        let mut p9 = Model { w: [(((w.scale * w.pairs[1].b) * r8.items[1]) + (a6 / (1.5 + z[1] * z[1]))).sin(), (r8.scale.sin() / (2.5 + (0.20 * (w.pairs[0].b + y[2])).sin())), (f64::tanh(w.items[1]).rem_euclid(0.9) + (z[1] + a6)).tanh()], at: Pair { a: (((w.scale * w.pairs[1].b) - a6) / (2.5 + v4[1].cos().sin())).tanh(), b: (1.00 * o7.unwrap_or(0.7)).cos() }, rate: (w.scale * w.pairs[1].b).cos(), k: 0 };
        if let Some(x10) = o7 {
            p9.k = (p9.k + p9.k) % 5;
            p9.k = (p9.k + p9.k) % 5;
        } else {
            let mut k11: usize = 2;
            if let Some(x12) = o7 {
                r8.scale = (if y[p9.k % 3] <= x12.sin() && p9.k > 2 { p9.at.b } else { std::f64::consts::PI }).asinh();
            } else {
                r8.scale /= 1.2 + p9.at.a.clamp(-0.5, 0.75).abs();
            }
        }
    }
    -0.1 * y[2] + 1.3 * (w.scale * w.pairs[1].b) + 0.5 * p1.items[0] + 1.1 * w.items[2] + 1.2 * p1.pairs[1].b + -0.3 * a6 + w.scale.cos().to_radians()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-0.709), [Pair { a: -0.769, b: 1.071 }, Pair { a: 1.4809999999999999, b: 0.921 }, Pair { a: 0.691, b: 0.231 }], Some(-0.049), [Pair { a: 0.941, b: 1.9609999999999999 }, Pair { a: -1.5890000000000002, b: -1.699 }, Pair { a: -0.949, b: -1.8690000000000002 }]), kink(Some(-1.2790000000000001), [Pair { a: 1.121, b: -0.539 }, Pair { a: -0.889, b: -1.719 }, Pair { a: -1.8190000000000002, b: -0.769 }], Some(-1.999), [Pair { a: 0.021, b: 0.951 }, Pair { a: -0.049, b: -1.2790000000000001 }, Pair { a: -0.919, b: -0.929 }]))]
#[derive_grad]
fn random_1000029(x: Option<f64>, y: &[Pair], z: Option<f64>, w: &[Pair]) -> f64 {
    let mut n1: usize = 0;
    while n1 < 1 {
        n1 += 1;
        let (p2, q3) = ((w[1].b + z.unwrap_or(0.7)).cos().sin().cosh(), (0.25 * x.unwrap_or(0.7)));
        let mut v4: Vec<f64> = Vec::with_capacity(2);
        for i5 in 0..2 {
            v4.push((0.40 * (z.unwrap_or(0.7).tanh().min(1.09) - ((-0.33) * q3))));
        }
    }
    let mut m6: f64 = (0.22 * (f64::sin(0.32) * (1.97 + y[0].a)));
    let p8: Data = Data { items: vec![y[0].a.sin(), (2f64 - x.unwrap_or(0.7)).tanh().sin(), (x.unwrap_or(0.7).tanh().tanh() - (x.unwrap_or(0.7) - w[1].b)).cos()], scale: (if let Some(x7) = z { (y[0].a + 1.27).cos() } else { (1.2 + y[0].b.sin() * y[0].b.sin()).log10() }), pairs: vec![Pair { a: ((std::f64::consts::PI + w[0].a) / 1.97).tanh(), b: (if f64::tanh((-0.04)) < (y[1].b - m6).tanh() && f64::sin(((-0.86) + 1.57)) <= w[0].b.sin().clamp(-0.5, 0.75) { m6 } else { w[1].b }).sin() }, Pair { a: f64::tanh(y[0].a), b: (if (0.20 * (z.unwrap_or(0.7) - m6)) < 2f64.sin() { m6 } else { x.unwrap_or(0.7) }).sin() }] };
    let mut p9: Pair = (y[1] * (if p8.items[0].min(m6) <= (0.20 * (p8.pairs[1].b + p8.scale)) { w[0].b } else { p8.pairs[1].a }).tanh());
    {
        let r10 = &mut p9;
        m6 = (((p8.scale * p8.pairs[1].b) / (1.5 + p8.pairs[0].a.tanh() * p8.pairs[0].a.tanh())) * (w[0].a / 1.08)).tanh() + m6;
    }
    0.4 * z.unwrap_or(0.7) + 0.9 * p9.b + 0.1 * m6 + -0.0 * p9.a + 0.3 * w[0].b + 1.0 * p8.items[0] + ((1.50 * y[0].a) * y[1].b.sin().max(p9.a)).cos()
}
