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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![1.9409999999999998, -1.0390000000000001, -1.199] }, Model { at: Pair { a: -0.249, b: -0.419 }, k: 1, rate: 0.661, w: [-1.139, -0.489, 0.271] }, [0.011, 1.4509999999999998, 1.371, -0.069]), kink(Shape::Rect { 0: -1.8690000000000002, 1: 1.9909999999999999 }, Model { at: Pair { a: 1.7109999999999999, b: 0.531 }, k: 1, rate: 1.4909999999999999, w: [-1.0290000000000001, 1.8809999999999998, -1.969] }, [-1.2790000000000001, 0.391, -1.629, 1.291]))]
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
    for (e9, f10) in y.w.iter().zip(z.iter()) {
        let v12: [f64; 2] = [x.area(); 2];
        m8 += ((*f10) * (z[1] / 1.02)).sin();
    }
    m8 -= (0.40 * (d1 - y.at.size())).abs().sin();
    {
        let s13 = &y.w[..];
        for i14 in 0..y.k % 5 {
            let mut o15: Option<f64> = None;
        }
        if y.k % 2 == 0 {
            let mut v16: [f64; 2] = [y.at.size().cos().cos().to_radians(), (0.50 * ((s13[y.k % 3] - y.at.b) / (1.5 + f64::sin((y.rate + m8)) * f64::sin((y.rate + m8)))))];
        } else {
            {
                let r17 = &mut z[2];
                *r17 = (f64::sin(1.86) * ((*r17) - m8)).cos();
                let mut v18: [f64; 2] = [(0.6 * (0.50 * y.predict(0.3)).tanh()).asin(); 2];
            }
            m8 += (if y.k % 2 == 0 { z[y.k % 3] } else { (y.k as f64) }).cos().min((y.w[y.k % 3] + s13[0]).cos());
            m8 = f64::sin(((y.rate - y.at.a) - x.area().tanh().max(y.at.size().cos())));
        }
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 1.6509999999999998, b: -1.989 } }, Data { items: vec![1.9309999999999998, -1.6190000000000002, 0.281], pairs: vec![Pair { a: 1.1909999999999998, b: -0.199 }, Pair { a: -0.489, b: -0.349 }], scale: -1.149 }), kink(Shape::Poly { 0: vec![1.9909999999999999, 1.791, -0.669] }, Data { items: vec![-0.219, 0.091, -1.3490000000000002], pairs: vec![Pair { a: -0.439, b: 0.491 }, Pair { a: -1.229, b: 0.411 }], scale: -1.929 }))]
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
            while (f64::cos(0.90) <= f64::sin((-0.92)).max((-0.13))) && n6 < 3 {
                let d7: f64;
                if n6 > 2 {
                    d7 = (f64::cos((0.50 * (p4.scale * p4.pairs[1].b))) * x.area().sin().rem_euclid(0.9));
                } else {
                    {
                        let r8 = &mut y.items[n6];
                        *r8 += d1.cos();
                        let mut m9: f64 = (0.30 * ((((*r8) - p4.scale) - (p4.scale * p4.pairs[1].b).sin().hypot(y.scale)) / 1.90));
                    }
                    d7 = (f64::cos((-0.44)) * ((n6 as f64) - p4.pairs[n6 % 2].b)).sin();
                }
                p4.scale /= 1.2 + (y.pairs[n6 % 2].b / (1.5 + f64::tanh((p4.scale * p4.pairs[1].b)) * f64::tanh((p4.scale * p4.pairs[1].b)))).sin().cos().abs();
                n6 += 1;
            }
            y.scale = y.scale + (0.57 * ((p4.items[2] - d1) - (1.48 + y.items[2]))).abs().sin();
            p4.scale *= (0.20 * ((d1 * f64::cos(0.97).rem_euclid(0.9)) + (y.scale * y.pairs[1].b))).sin();
        }
        let mut v10: [f64; 2] = [y.pairs[0].size().sin(); 2];
    } else {
        let t11: (f64, f64) = (g3[1][0], (0.66 * ((f64::sin((-0.23)) - y.scale) + f64::sin(y.pairs[0].b.sin()).to_radians())));
        let mut n12: usize = 0;
        while n12 < 1 {
            n12 += 1;
            y.scale /= 1.2 + 2f64.abs();
        }
    }
    -0.2 * y.items[1] + 0.7 * g3[0][0] + -0.3 * (y.scale * y.pairs[1].b) + 0.5 * y.scale + -0.1 * y.pairs[1].b + 0.0 * x.area() + ((g3[0][0] / 1.12) + (d1.cos() % 1.7)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.841, -0.079, -1.949], pairs: vec![Pair { a: 0.821, b: -1.179 }, Pair { a: -0.269, b: -1.899 }], scale: 0.021 }, [1.2209999999999999, 1.7209999999999999, -0.809, 1.2309999999999999, -0.019], [1.271, 0.021, 1.2309999999999999], [Pair { a: 1.4909999999999999, b: 1.101 }, Pair { a: 0.621, b: 1.831 }, Pair { a: -1.499, b: 1.1709999999999998 }]), kink(Data { items: vec![1.9109999999999998, 1.3809999999999998, 1.9509999999999998], pairs: vec![Pair { a: -1.919, b: 1.6809999999999998 }, Pair { a: 1.4209999999999998, b: -0.679 }], scale: 1.091 }, [1.7109999999999999, -0.309, 0.601, -1.8090000000000002, 0.681], [-1.8390000000000002, 1.9209999999999998, 0.331], [Pair { a: -1.3190000000000002, b: -0.099 }, Pair { a: -0.679, b: 0.451 }, Pair { a: 0.321, b: 1.6809999999999998 }]))]
#[derive_grad(wrt(x, y, w))]
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
        for e10 in v4.iter().rev() {
            {
                let s13 = &y[..2];
                let h14: Shape = Shape::Poly(vec![((w[0].a + std::f64::consts::PI) - ((-0.04) + y[k8 % 3])).cos(), (x.scale.round() + (((k8 % 4) as f64).tanh() % 1.7)).cos(), (0.16 * ((o1.unwrap_or(0.7) + v4[k8 % 2]) - (x.items[1] + 0.0)))]);
                let (s15, c16) = ((x.scale * x.pairs[1].b) - (0.0 + o1.unwrap_or(0.7))).cos().sin_cos();
                let mut v17 = v4.to_vec();
            }
        }
    } else {
        let mut p18 = Two(x.items[1].cos().max(z[1]), (x.scale * x.pairs[1].b).cos());
    }
    let mut ps19: Vec<Pair> = vec![Pair { a: (0.50 * ((x.items[2] / (2.5 + m2.sin())) + (y[k8 % 3] / (1.5 + y[k8 % 3] * y[k8 % 3])))), b: (x.items[2] * v4[k8 % 2]).cos() }, Pair { a: v3[1].fract(), b: (-0.07) }];
    0.4 * v4[0] + 0.9 * m2 + 1.3 * x.items[k8 % 3] + 0.9 * w[1].a + 0.7 * v3[1] + 0.5 * z[k8 % 3] + (x.scale.sin() / (2.5 + (0.12 * ((-0.50) * x.pairs[k8 % 2].b)).sin()))
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.8490000000000002, -0.819, 0.171, -1.929, -1.209], Model { at: Pair { a: -0.019, b: 1.041 }, k: 2, rate: 1.331, w: [1.251, -1.5790000000000002, 1.2309999999999999] }), kink([-0.028999999999999998, 1.6509999999999998, -0.019, 0.701], Model { at: Pair { a: 1.9609999999999999, b: -1.0990000000000002 }, k: 1, rate: 1.121, w: [-1.679, -0.769, -1.0190000000000001] }))]
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
        for e9 in x.iter() {
            m5 /= 1.2 + y.w[i8 % 3].abs();
            let flag12 = y.k != 0;
        }
        let mut v13 = x.to_vec();
        m5 *= ({ let b14 = y.at.a.min(2f64); (m5 - v13[i8 % 3]) + b14 }).tanh().sin().sin();
    }
    0.4 * y.predict(0.3) + 0.7 * y.at.b + 1.1 * y.w[y.k % 3] + -0.2 * y.at.size() + 0.9 * y.at.a + -0.5 * x[0] + ((y.rate * y.predict(0.3)) / 1.92).cos()
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
    for i1 in 0..1 {
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
