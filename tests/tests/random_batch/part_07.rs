//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.561, -1.899, -0.549]), kink([-1.1090000000000002, -0.629, 0.921]))]
#[derive_grad]
fn random_2000070(x: Vec<f64>) -> f64 {
    let mut m1: f64 = x[2];
    let f2 = move |u3: f64| -> f64 { let b4 = (u3 / (1.5 + u3 * u3)); if u3.sin() <= u3.to_radians() { return b4; } (1.2 + (u3 + u3) * (u3 + u3)).ln() };
    let mut v5: [f64; 4] = [(x[0] + m1).cos().atan2((1.5 + (m1 / (1.5 + m1 * m1)) * (m1 / (1.5 + m1 * m1)))), (0.06 * ((f2(x[2]) * f2((f2((m1 + m1).cos()) - x[0]).tanh())) - f64::sin(0.43).clamp(-0.5, 0.75))), m1.sin().powi(4).cos(), f2((m1 * f2((f2((m1 - m1).cos()) + m1).cos())).tanh()).sin().cos()];
    let mut v6: Vec<f64> = x.iter().map(|e7| ((*e7).to_radians() + (0.12 * m1)).cos()).collect();
    let mut v8: Vec<f64> = v5.iter().map(|e9| f64::sin((if v6[2] >= f64::tanh(((*e9) - m1)) && x[0].tanh() <= f64::abs(1.46) { (v5[0] + m1) } else { ((*e9) + x[2]) }))).collect();
    0.3 * x[0] + 0.2 * v5[3] + -0.3 * m1 + 1.2 * v6[0] + 1.3 * v8[0] + 0.4 * f2((0.33 * (f2(x[0].tanh()) - m1))) + (0.25 * (if (x[1] * v6[2]).sin() > (v8[0] + x[2]).cos() { (v8[0] * m1) } else { v8[0] }))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.9209999999999998, 1: -0.589 }, Shape::At { 0: Pair { a: -0.519, b: -1.8690000000000002 } }), kink(Two { 0: 1.4109999999999998, 1: -0.719 }, Shape::At { 0: Pair { a: 0.511, b: -0.929 } }))]
#[derive_grad(wrt(x))]
fn random_2000071(mut x: Two, y: &Shape) -> f64 {
    let mut v1: [f64; 4] = [(0.25 * y.area()); 4];
    x.0 = (0.25 * y.area()).max(((x.0 - x.1) + x.1).tanh().sin());
    x.1 *= ((x.0.tanh() + (if f64::fract((0.50 * (x.0 - x.1))) >= (x.0 * x.1).tanh() { x.0 } else { y.area() })) / (1.5 + x.1.sin() * x.1.sin())).tanh().sin();
    for i2 in 0..v1.len() {
        let o3: Option<f64> = Some(((2f64 * y.area()) * (x.0 - x.1)).tanh());
        let m4: f64 = match i2 % 4 { 0 => {
            x.0 += (0.60 * f64::cos(((o3.unwrap_or(0.7) + o3.unwrap_or(0.7)) + ({ let b5 = v1[v1.len() - 1 - i2]; b5 + b5 }))).mul_add(v1[i2].mul_add(x.0, 1.45).cos().mul_add((v1[v1.len() - 1 - i2] / 1.84), (x.0 - x.1).cos().sin()).sin(), f64::cos(((0.0 / 1.75) + (x.0 + (x.0 - x.1))))));
            (y.area() - (1.2 + v1[i2] * v1[i2]).log2()).tanh()
        } 1 | 2 => {
            (1.51 * (-(0.1 + (x.0 - x.1).tanh() * (x.0 - x.1).tanh())).exp())
        } _ => {
            (i2 as f64).tanh()
        } };
    }
    1.1 * v1[3] + 1.0 * x.0 + -0.4 * x.1 + 0.5 * (x.0 - x.1) + 1.4 * y.area() + x.1.sin().max(y.area().sin().atan())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.561, 1.371], [0.001, 1.4409999999999998]], 1.361, 0.461, Data { items: vec![-1.2990000000000002, -1.3590000000000002, -0.169], pairs: vec![Pair { a: -0.239, b: -1.959 }, Pair { a: -1.7890000000000001, b: -0.479 }], scale: 0.291 }), kink([[-0.399, -1.5790000000000002], [0.091, 0.351]], 0.951, 1.9909999999999999, Data { items: vec![0.691, -0.379, -1.169], pairs: vec![Pair { a: 1.2409999999999999, b: -1.2790000000000001 }, Pair { a: 1.331, b: -0.879 }], scale: -1.2590000000000001 }))]
#[derive_grad]
fn random_2000072(x: [[f64; 2]; 2], y: f64, z: &f64, w: &mut Data) {
    let p1 = Pair { a: w.items[1].min((w.scale * w.pairs[1].b).tanh()).cos(), b: x[1][0] };
    w.scale -= p1.size().tanh().powi(4).tanh();
    w.items[2] = (w.items[2] * (0.50 * (x[1][0] + w.scale))).sin();
    let mut v2: Vec<f64> = w.items.iter().map(|e3| f64::sin((-(if (w.pairs[0].a * w.scale).cos() < (-0.68) { (*z) } else { w.pairs[1].b })))).collect();
    w.scale += w.pairs[1].size().cos();
    for q4 in w.pairs.iter() {
        let mut k5: usize = 1;
        w.scale = (0.12 * (v2.iter().rev().skip(1).map(|e6| w.items[k5 % 3]).sum::<f64>() / (2.5 + ((w.scale * w.pairs[1].b) + (w.scale * w.pairs[1].b)).tanh().sin())));
    }
    let mut m9: f64 = (p1.b * 1.21).cos().max((if (w.pairs[0].b + p1.a).tanh() <= apply(|u7| { let b8 = (0.50 * (x[1][1] + p1.b)); ((if (v2[1] * w.scale).tanh() >= w.pairs[0].a.sin() { u7 } else { w.items[1] }) / (1.5 + w.pairs[1].a.tanh().tanh() * w.pairs[1].a.tanh().tanh())) * b8.sin() }, (if (w.items[2] / 1.39) < w.items[1].copysign(v2[0]) { p1.a } else { p1.size() }).cos()) || f64::max(y, v2[0]) <= (w.items[1] + w.scale).sin() { p1.b } else { v2[0] }));
    m9 += (0.6 * (w.pairs[0].a / (2.5 + p1.b.sin())).cos().sin()).asin().tanh();
    m9 = (0.04 * ((p1.b * w.pairs[0].a) - (m9 + w.pairs[0].b)));
    let a10 = (((w.scale * w.pairs[1].b) / (2.5 + x[0][1].sin())) * (y / (2.5 + f64::sin(0.03).sin()))).tanh();
    v2[2] /= 1.2 + (p1.size() + p1.size()).cos().abs();
    let mut h11: Shape = if (v2[0] - std::f64::consts::PI).cos() >= a10.abs() { Shape::Point } else { Shape::Poly(vec![(((-0.96) * p1.a) + (y - v2[1])).cos(), y, (*z).tanh().rem_euclid(0.9).mul_add(p1.size().cos(), w.scale).tanh()]) };
    for i12 in 0..3 {
        let p13 = Model { w: [f64::asinh(1.79).sin(), ((0.52 + (w.scale * w.pairs[1].b)) * (m9 * w.scale)).cos(), ((if p1.a.min(a10) <= (*z).min(0.0) { (-0.40) } else { v2[i12] }) - (*z).max(0.0)).sin()], at: Pair { a: f64::tanh(((0.27 - m9) / (2.5 + f64::sin((0.50 * (x[i12 % 2][i12 % 2] - v2[i12])))))), b: ((-0.35) - (-0.29)) }, rate: (0.80 * ((i12 as f64) / (1.5 + p1.size().tanh().mul_add(v2[i12], y).sin() * p1.size().tanh().mul_add(v2[i12], y).sin()))), k: 1 };
    }
    w.scale = (w.scale * w.scale.sin().sinh()).sin();
    w.scale *= f64::sin(w.scale).cos().sin();
    w.items[1] /= 1.2 + w.items[1].tanh().abs();
    let mut v14: [f64; 3] = [m9.min((*z)).sin(), (w.items[0] / (1.5 + v2[0].cos() * v2[0].cos())), ((0.95 / 1.76) + (v2[1] * p1.a)).tanh()];
    w.scale *= ((a10 - p1.a) + (if (h11.area() / (2.5 + f64::sin(w.pairs[1].a.tanh()))).tanh() < (*z).cos() { h11.area() } else { y })).tanh().sin();
    let o16: Option<f64> = if m9.copysign(1.49) > (w.scale * w.pairs[1].b).tanh().to_radians() { Some(({ let b15 = (w.items[0] - h11.area()).cos(); std::f64::consts::PI + b15 }).sin()) } else { None };
    let p17: Data = std::mem::replace(&mut *w, Data { items: vec![(0.47 * (1.3 + p1.a * p1.a).powf(o16.unwrap_or(0.7).tanh().tanh())).asinh(), h11.area().tanh().rem_euclid(0.9), (0.16 * ((p1.b - x[0][0]) + (a10 * p1.a)))], scale: (p1.b.to_radians() - (if !((0.66 * (2f64 + x[0][1])) <= ((-0.77) - 2f64)) { p1.a } else { x[0][1] })).tanh(), pairs: vec![(p1 * std::f64::consts::PI), Pair { a: ((-p1)).b.tanh(), b: p1.a.cos() }] });
    if (p17.scale * p17.pairs[1].b).cos() >= (v2[0] * (*z)).sin() {
        w.scale /= 1.2 + (o16.unwrap_or(0.7) + v2[2]).sin().abs();
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.209, Pair { a: -0.889, b: -0.399 }, [6, 3, 6], Model { at: Pair { a: 0.171, b: -0.889 }, k: 2, rate: 0.941, w: [-0.819, -0.809, 1.281] }), kink(1.751, Pair { a: 1.291, b: -0.929 }, [5, 4, 1], Model { at: Pair { a: -0.529, b: -1.8290000000000002 }, k: 2, rate: -1.7790000000000001, w: [0.441, -1.5690000000000002, 0.701] }))]
#[derive_grad]
fn random_2000073(x: f64, y: &Pair, z: &[usize], w: &mut Model) {
    w.at.a *= 2f64.sin();
    'l2: for i1 in (w.k % 3..4).rev() {
        w.w[z[1] % 3] -= w.w[w.k % 3].max(w.at.size().tanh()).tanh();
    }
    let d3: f64;
    if w.k != 3 {
        d3 = (if f64::sin((((w.k % 4) as f64) + w.w[z[1] % 3])) > (0.20 * (y.a - y.size())) { (w.predict(0.3) + w.w[z[1] % 3]) } else { 2f64.trunc() }).cos();
    } else {
        d3 = (0.39 * (2f64.cos().powi(0) + (w.at.b - w.rate)));
    }
    let o4: Option<f64> = if f64::sin(0.13) >= y.b.clamp(-0.5, 0.75) || w.k > 2 { Some(x) } else { None };
    let m5: f64 = match w.k % 4 { 0 => {
        (if w.k != 0 { (o4.unwrap_or(0.7) + (-0.17)) } else { w.w[z[0] % 3] }).cos()
    } 1 | 2 => {
        (std::f64::consts::PI.hypot(0.47) * (2f64 * w.at.a)).sin()
    } _ => {
        (w.w[w.k % 3], w.w[z[2] % 3]) = (w.w[z[2] % 3], (y.b.cos() - (w.at.a + w.w[w.k % 3])).sin());
        (((w.k % 4) as f64).fract() * (y.b - w.predict(0.3))).cos()
    } };
    w.at = Pair { a: (0.16 * (w.at.a + std::f64::consts::PI)).powi(3), ..*y };
    w.rate -= (if (y.size() - (-0.25)).tanh() < w.at.b.asinh() || w.k != 3 { std::f64::consts::PI.hypot(w.w[w.k % 3]) } else { w.w.iter().map(|e6| w.rate).last().unwrap() }).cos();
    let mut m7: f64 = ((w.at.size() - y.b) + (((w.k % 4) as f64) + 0.83)).tanh();
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.979, -1.879], [-1.3390000000000002, -1.909]], [-1.5590000000000002, 0.471, 0.671, -0.139, 0.681]), kink([[1.6709999999999998, -0.839], [1.9109999999999998, 1.6409999999999998]], [-0.028999999999999998, 1.9809999999999999, -0.139]))]
#[derive_grad(wrt(x))]
fn random_2000074(x: &[Vec<f64>], mut y: Vec<f64>) -> f64 {
    let mut h1: Shape = if y[1].asinh() >= x[0][1] { Shape::At(Pair { a: ((-(0.1 + y[0] * y[0])).exp() / 1.10), b: y[0].min(y[1]) }) } else { Shape::Poly(vec![((y[2] - y[2]) / (1.5 + (y[0] * x[0][0]).sin() * (y[0] * x[0][0]).sin())).cos(), x[0][1], (y[2].sin() / (1.5 + (1.2 + x[0][0] * x[0][0]).log2() * (1.2 + x[0][0] * x[0][0]).log2()))]) };
    let mut h2: Shape = Shape::Rect(x[1][0].clamp(-0.5, 0.75).min((0.06 * (h1.area() * x[1][1]))), (0.25 * h1.area()));
    if let Some(e3) = y.first() {
        let p4: Pair = Pair { a: (if f64::cos((h2.area() / 1.03)) > (h2.area() - y[0]).tanh() { ((*e3) - x[1][1]) } else { (h2.area() / (2.5 + x[1][0].sin())) }).sin(), b: (*e3) };
        let mut m5: f64 = f64::abs((p4.size() - p4.size()).sin());
    }
    let mut n6: usize = 0;
    'l7: loop {
        if n6 >= 1 {
            break;
        }
        n6 += 1;
        let mut k8: usize = 1;
        let mut m9: f64 = (x[n6 % 2][k8 % 2] * (-0.58)).tanh().min(h1.area().cos().sin());
        m9 += (y[k8 % 3] / (2.5 + f64::sin(std::f64::consts::PI))).tanh();
        for i10 in 0..1 {
            if x[i10][i10] < (y[n6 % 3] * m9).tanh() {
                if ((k8 % 4) as f64) < f64::sin((-0.23)).max(y[k8 % 3]) {
                    match k8 { 0 => {
                        let flag11 = n6 > 1;
                        y[k8 % 3] /= 1.2 + f64::sin((i10 as f64)).abs();
                    } k if k % 2 == 1 => {
                        (y[k8 % 3], y[i10]) = (y[i10], (0.01 * ((h2.area() * y[0]) + ((i10 as f64) / (2.5 + f64::sin((-0.74)).sin())))));
                    } _ => {
                        let mut p12: Two = Two(m9.max(0.15).max(f64::cos((x[i10][n6 % 2] - h2.area()))), f64::sqrt((1.2 + 0.24 * 0.24)));
                    } }
                    m9 += (0.07 * (if (-(0.1 + m9 * m9)).exp() > (x[0][0] - x[0][n6 % 2]).sin() && n6 != 0 { h2.area() } else { f64::sin(0.15).hypot((n6 as f64).sin()) }));
                } else {
                    if i10 != 0 {
                        let o13: Option<f64> = y.iter().copied().reduce(f64::max);
                    } else if !(n6 != 0) {
                        m9 = (m9 * (0.80 * (n6 as f64))).sin();
                    } else {
                        m9 *= f64::sin((i10 as f64).sin());
                    }
                }
            } else {
                m9 *= y[n6 % 3].sin();
            }
        }
    }
    -0.2 * x[1][0] + 0.3 * y[1] + 1.1 * h1.area() + 0.9 * h2.area() + ({ let b14 = (0.50 * h2.area()).fract(); (h2.area() * b14) + b14 }).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.5590000000000002, 0.871, 1.4509999999999998], pairs: vec![Pair { a: -1.0490000000000002, b: 0.101 }, Pair { a: -0.619, b: 1.1609999999999998 }], scale: -1.229 }, Data { items: vec![-0.069, -0.919, -1.459], pairs: vec![Pair { a: 1.9209999999999998, b: 0.591 }, Pair { a: -1.639, b: 1.4309999999999998 }], scale: 0.721 }), kink(Data { items: vec![0.361, 1.1609999999999998, 1.751], pairs: vec![Pair { a: 1.6609999999999998, b: 0.161 }, Pair { a: 0.671, b: 0.641 }], scale: 0.07100000000000001 }, Data { items: vec![1.341, 0.691, 0.021], pairs: vec![Pair { a: -0.619, b: 0.101 }, Pair { a: 0.961, b: 1.561 }], scale: 0.081 }))]
#[derive_grad(wrt(x, y))]
fn random_2000075(x: &mut Data, y: &mut Data) -> Option<f64> {
    let x1 = checked((0.62 * ((0.0 * y.items[2]) * (y.scale * x.items[0]))))?;
    let (s2, c3) = y.items[1].sin_cos();
    let mut ps4: [Pair; 3] = [Pair { a: (y.items[2] - s2.copysign((0.25 * x.pairs[0].a))).tanh(), b: (0.95 - x.items[1]).cos() }; 3];
    x.scale += y.pairs[0].b.sin();
    for e5 in y.items.iter().skip(1) {
        if (0.25 * (x.items[2] * x.scale)) < (1.95 + x.items[2]).tanh() {
            let s2: f64 = (-0.18);
            if f64::fract((-0.33)) >= (x.scale * x.pairs[1].b).cos() {
                break;
            }
            let mut n8: usize = 0;
            'l9: while (x.scale <= (y.scale - 0.05).sin()) && n8 < 2 {
                n8 += 1;
                let mut v10: [f64; 2] = [y.items[n8 % 3].sin(); 2];
                let mut m11: f64 = (0.10 * (((ps4[0].b - s2) + ((x.scale * x.pairs[1].b) / (2.5 + ps4[1].a.tanh().sin()))) + (y.pairs[n8 % 2].a * 1.94).cos().min((if n8 != 2 { x1 } else { x.pairs[n8 % 2].b }).tanh())));
                let mut k12: usize = 3;
                {
                    let s13 = &x.items[..2];
                    let flag16 = repeated(|u14: f64, u15: f64| (0.50 * ((u14 + x.items[k12 % 3]) / (1.5 + (v10[k12 % 2] - y.pairs[n8 % 2].a).tanh() * (v10[k12 % 2] - y.pairs[n8 % 2].a).tanh()))), f64::cos((x.items[k12 % 3] * (*e5))), n8 % 4) >= (0.20 * ((*e5) - x.pairs[0].b)) && n8 > 1;
                }
            }
        } else if (x.scale * y.items[1]).cos() <= f64::sin(ps4[0].a) {
            (x.scale, y.scale) = (y.scale, (x.scale + (0.30 * (1.2 + y.items[1].cos() * y.items[1].cos()).recip())).sin());
            let a17: f64 = ((x.items[1] / (1.5 + x.items[0] * x.items[0])).copysign(y.scale.atan()) / 1.96);
        } else {
            y.scale -= (((1.84 * (x.scale * x.pairs[1].b)) - y.items[1]) * y.pairs[1].b.tanh().powi(4).atan()).tanh();
        }
    }
    Some(0.2 * (x.scale * x.pairs[1].b) + -0.1 * s2 + 0.4 * x.scale + 0.6 * ps4[0].a + 0.4 * x1 + 1.1 * y.pairs[1].b + ((x.scale / (2.5 + std::f64::consts::PI.sin())) * f64::atan2(y.items[1], (1.5 + x.scale * x.scale))).cos())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.069, 0.751, 1.351], pairs: vec![Pair { a: -1.8290000000000002, b: 0.731 }, Pair { a: -0.219, b: -0.739 }], scale: 1.521 }, (-1.2590000000000001, -0.369), 0.451, Two { 0: -0.289, 1: -1.189 }), kink(Data { items: vec![-1.5290000000000001, 1.791, -1.209], pairs: vec![Pair { a: -0.299, b: -0.399 }, Pair { a: -0.039, b: 0.201 }], scale: -1.5990000000000002 }, (0.251, -0.569), -1.429, Two { 0: 1.9209999999999998, 1: 1.551 }))]
#[derive_grad]
fn random_2000076(x: Data, y: (f64, f64), z: &mut f64, w: &Two) -> f64 {
    let mut m1: f64 = (-((x.scale * x.pairs[1].b) + x.scale)).sin();
    let mut v2: Vec<f64> = vec![({ let b3 = f64::sin((0.0 * 0.03)); (1.2 + b3 * b3).ln() + b3 }).cos(); 2];
    for q4 in x.pairs.iter() {
        let mut o5: Option<f64> = if !((w.1 + 0.24).sin() < f64::cos((x.items[2] - x.scale))) { Some(x.items[0]) } else { None };
        let mut n6: usize = 0;
        while n6 < 1 {
            n6 += 1;
            let mut v7: Vec<f64> = Vec::new();
            for i8 in 0..2 {
                v7.push((0.14 * ((x.scale * x.pairs[1].b).tanh().sin().cosh() * x.items.iter().skip(1).map(|e9| (x.scale * x.pairs[1].b).sin()).sum::<f64>())));
            }
            if (w.0 - w.1).tanh().max(x.scale) <= (0.50 * (x.scale - w.1)) {
                continue;
            }
            if q4.size().tanh().floor() <= (-(-0.32)) && n6 % 2 == 0 {
                if (w.0 * v2[1]).cos() > (0.30 * w.0).rem_euclid(0.9) {
                    *z = (*z) + (x.scale * x.pairs[1].b).tanh();
                    break;
                }
                m1 = (v7[n6 % 2] - (-0.16)).abs().sin();
            } else {
                v2[1] = (y.0 * x.pairs[n6 % 2].b).tanh().min((v7[0] - v2[1]).tanh());
                v2[0] -= v7[n6 % 2].cos().signum().tanh();
            }
            *z = (*z);
        }
        {
            let r10 = &mut v2[1];
            *r10 = q4.b.asinh();
            let a11 = x.scale.copysign(y.1).max(m1.cos());
            let mut n12: usize = 0;
            loop {
                if n12 >= 1 {
                    break;
                }
                n12 += 1;
                let mut ps13: Vec<Pair> = vec![Pair { a: ((if (0.6 * (0.50 * o5.unwrap_or(0.7)).tanh()).asin() < (m1 * q4.a).tanh() { y.0 } else { q4.b }) / 1.49), b: (q4.b * x.items[n12 % 3]).tanh() }, Pair { a: (0.66 * ((0.16 / 1.87) + (y.1 / (1.5 + w.0 * w.0)))), ..*q4 }];
                (*z, *r10) = (*r10, (*z + f64::rem_euclid(f64::sin((1.3 + (x.scale * x.pairs[1].b).cos() * (x.scale * x.pairs[1].b).cos()).powf((x.scale * x.pairs[1].b).cos().tanh())), 0.9)).sin());
                let mut h14: Shape = if o5.unwrap_or(0.7).sin() < (0.25 * ((*z) * x.items[0])) { Shape::Circle { r: (0.06 * ((-q4.a) * q4.size())) } } else { Shape::Point };
                let mut m15: f64 = f64::sin((w.0 - w.1)).clamp(-0.5, 0.75).hypot((w.0 - q4.b).tanh());
            }
        }
        let v16: [f64; 4] = [(q4.b.sin() / (1.5 + (x.pairs[1].b * (*z)).tanh() * (x.pairs[1].b * (*z)).tanh())), f64::tanh(w.1.cos()), std::f64::consts::PI.sin(), ((q4.a * w.0) * (w.0 / (2.5 + q4.size().sin().sin()))).sin()];
    }
    *z = ((*z) * x.scale.max((-0.88))).sin();
    let mut n17: usize = 0;
    while n17 < 4 {
        n17 += 1;
        let mut m18: f64 = 2f64.atan2((1.5 + (m1 / 1.93) * (m1 / 1.93)));
    }
    0.1 * m1 + 1.1 * x.items[2] + 0.5 * x.pairs[1].b + 0.6 * x.scale + -0.4 * (w.0 - w.1) + -0.4 * w.0 + x.pairs[0].b.sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.7690000000000001, b: -0.019 }, k: 0, rate: 0.671, w: [-1.5990000000000002, -1.0990000000000002, -1.0890000000000002] }), kink(Model { at: Pair { a: 0.321, b: -0.629 }, k: 0, rate: 1.041, w: [-1.0690000000000002, -1.919, -1.3090000000000002] }))]
#[derive_grad]
fn random_2000077(mut x: Model) -> (f64, f64) {
    x.at.a += (0.05 * ((if f64::sin(0.41) > x.rate.mul_add(x.predict(0.3).tanh(), (0.25 * x.at.size())).tanh() { x.w[0] } else { (-0.72) }) - (x.at.size() - x.w[1])));
    x.k = (x.k * 3 + 1) % 7;
    for e1 in x.w.iter() {
        x.rate = x.rate - (0.30 * x.w[x.k % 3]).powi(4).sin();
    }
    let p4: Pair = Pair { a: (-0.22), b: x.at.a };
    let mut idx5: [usize; 3] = [4, 1, 2];
    let mut h6: Shape = Shape::Point;
    if x.k != 1 {
        let o7: Option<f64> = Some((0.66 * (x.rate + (-0.60)).abs()));
    } else if (p4.a + x.predict(0.3)).sin() >= (0.12 * ((-0.52) * x.predict(0.3))) {
        x.at.b /= 1.2 + (1.2 + std::f64::consts::PI * std::f64::consts::PI).sqrt().abs();
        if h6.area().tanh() < (0.0 - x.at.a).tanh() {
            x.at.b /= 1.2 + p4.a.abs().abs();
            let f8 = |u9: f64| ({ let b10 = (1.2 + u9 * u9).ln(); u9.hypot(u9) + b10 }).sin();
        } else {
            for e11 in x.w.chunks_exact(2) {
                if x.k != 2 {
                    let mut m15: f64 = (p4.size() / (1.5 + (0.80 * ({ let b14 = p4.size().tanh(); x.rate + b14 })) * (0.80 * ({ let b14 = p4.size().tanh(); x.rate + b14 })))).sin();
                    break;
                }
                let o16: Option<f64> = if (0.50 * (x.w[0] - x.at.a)) >= (0.50 * x.predict(0.3)).cos() { Some(p4.b) } else { None };
                let mut v17: Vec<f64> = x.w.iter().map(|e18| p4.a).collect();
                {
                    let r19 = &mut v17[idx5[2] % 3];
                    *r19 = (x.at.a.tanh() - f64::sin((-0.16)).max(0.22));
                    let mut v20: Vec<f64> = x.w.iter().map(|&e21| ((x.at.b * x.rate) - e21.cos().powi(0)).cos()).collect();
                    x.at.b = (x.at.b * f64::sin((if (p4.a + h6.area()).sin() < ((-0.71) - x.at.size()).cos() { (-0.34) } else { h6.area() }))).sin();
                }
            }
            match h6.clone() { Shape::Circle { r: x22 } => {
                let mut g24: [[f64; 2]; 2] = [[(0.41 * (((0.07 * x.predict(0.3)) % 1.7) + 2f64.mul_add(1.75, p4.a))), 0.5], [0.25, (-0.53)]];
            } _ => {
                x.at.b = (x.at.b * f64::tanh(p4.b)).sin();
            } }
        }
    }
    (1.3 * x.at.b + 0.4 * p4.size() + -0.3 * x.rate + 0.3 * h6.area() + -0.3 * p4.b + p4.a, -0.3 * x.w[2] + -0.2 * p4.b + 1.0 * x.at.b + 1.0 * h6.area() + -0.4 * p4.size() + (1.3 + x.predict(0.3).sin() * x.predict(0.3).sin()).powf(p4.b.tanh()).cos().max((h6.area() * x.w[x.k % 3]).cos()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.471, 1.511, 0.041], Pair { a: 0.301, b: 0.271 }, Pair { a: -0.609, b: 1.841 }), kink([1.1509999999999998, -1.5190000000000001, -0.259, 1.251], Pair { a: -0.399, b: -0.519 }, Pair { a: 1.9109999999999998, b: -1.2990000000000002 }))]
#[derive_grad]
fn random_2000078(x: &mut [f64], mut y: Pair, z: &Pair) {
    let mut m1: f64 = f64::rem_euclid(f64::tanh((0.85 / 1.41)), 0.9);
    if z.size().sin() > (-z.a) {
        let mut h2: Shape = if (if x[1].atan2((1.5 + z.size().sin() * z.size().sin())) < m1.max(m1) { z.size() } else { z.size() }).sin() < (x[1] - y.b).cos() { Shape::Point } else { Shape::At(z.clone()) };
        x[0] = (0.6 * m1.sin()).acos().max(f64::ceil(y.a).cos());
    } else {
        if (z.a + x[0]).tanh() >= (0.66 * (1.07 - y.b)) {
            let a3 = m1.copysign(z.a).max(m1);
            for e4 in x.iter().take(1).copied() {
                {
                    let s7 = &x[..2];
                    let h8: Shape = if (z.a - y.b).cos() < (e4 / (2.5 + m1.sin())) { Shape::Poly(vec![(0.06 * ((y.a * y.a) * y.a)), f64::sin(y.size()), y.a.min((y.size() - s7[0]).sin())]) } else { Shape::Poly(vec![f64::cos(((z.size() + 0.43) - (y.a * s7[0]))), a3, (0.25 * y.size())]) };
                    let &Shape::Rect(x9, y10) = &h8 else { continue; };
                }
                let v11: Vec<f64> = vec![(a3.sin().exp() * 0.32).cos(), (y.a - z.b).tanh().exp2(), x.iter().map(|&e12| e4.clamp(-0.5, 0.75)).fold(f64::NEG_INFINITY, f64::max).max(-1.0)];
            }
            for (i14, e13) in x.iter_mut().enumerate() {
                *e13 += (0.40 * (apply(|u29: f64| ((z.a / 1.19) * (0.0 / (1.5 + u29 * u29))), z.size().cos().cos()) - f64::to_radians(0.36)));
                let v15: [f64; 2] = [apply(|u16| { let b17 = f64::atan(0.77); (i14 as f64).cos() * b17.sin() }, (a3 + (-0.85)).cos()); 2];
                let flag18 = i14 > 0;
                for i19 in 0..v15.len() {
                    let mut p20: Pair = Pair { b: (0.30 * z.b.max((*e13))).rem_euclid(0.9), ..y };
                }
                for i21 in (i14 % 3..4).step_by(2) {
                    if i14 != 1 {
                        let mut v22: Vec<f64> = v15.iter().map(|e23| a3.atan().atan()).collect();
                    } else {
                        let f24 = |u25: f64| -> f64 { let b26 = u25; if (z.a / (1.5 + a3 * a3)) >= f64::sin(1.40).min(z.a) { return b26; } (0.50 * ((a3 + u25) / (2.5 + u25.mul_add(u25, z.b).tanh().sin()))) };
                        let mut v27: Vec<f64> = v15.iter().map(|&e28| z.a.min(y.b).tanh()).collect();
                    }
                }
            }
        } else {
            y.a = (0.20 * (y.size() - m1)).copysign(({ let b30 = z.size().tanh(); y.size() + b30 }).sin());
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 0.781, b: 0.501 } }, Pair { a: 0.221, b: -1.0590000000000002 }, Shape::Circle { r: 1.7009999999999998 }), kink(Shape::Point {  }, Pair { a: 1.621, b: 0.391 }, Shape::Circle { r: -1.959 }))]
#[derive_grad]
fn random_2000079(mut x: Shape, y: &Pair, z: &Shape) -> f64 {
    if (if (y.a + z.area()).sin() >= z.area().tanh().copysign(x.area().cos()) || y.a.tanh() < (x.area() * y.a).cos() { y.a } else { z.area() }).sin() <= y.a.sin() || f64::sin((0.25 * (if !(f64::atan(z.area().tanh()) < f64::sin(1.28).max((0.25 * y.size()))) { (-0.10) } else { y.size() }))) < z.area().cos().tanh() {
        return 1.2 * y.size() + 1.5 * y.a + 1.4 * x.area() + 0.9 * y.b + 1.2 * z.area() + (y.a - y.b).tanh();
    }
    let mut m2: f64 = ((0.50 * (if y.a.max((0.25 * z.area())) < (0..2).map(|i1| y.b).last().unwrap() { x.area() } else { z.area() })).tanh().exp2() - ((x.area() * 1.20) * (y.a - 1.24))).tanh();
    let mut ps3: [Pair; 3] = [y.clone(); 3];
    let a4: f64 = f64::min((0.00 * (f64::powf((1.3 + (0.25 * ps3[1].a) * (0.25 * ps3[1].a)), f64::tanh(m2)) * (z.area() * x.area()))), (y.a - f64::max(z.area().sin(), z.area().cos())).cos());
    'l6: for i5 in (0..1).step_by(2) {
        let d7: f64;
        if y.b < ps3[i5].b.tanh().sin() {
            d7 = y.a;
        } else {
            d7 = (0.6 * (0.25 * y.size()).max(m2).sin()).acos();
        }
        m2 = (y.b + (f64::sin((-0.59)) + (if i5 > 0 { a4 } else { y.b }))).sin();
    }
    if (0.20 * (z.area() - a4)) > (0.01 * (y.size() * x.area())) {
        let mut o8: Option<f64> = if (y.size() * z.area()).cos() < x.area().tanh().asinh() { Some(x.area().sin()) } else { None };
        let d9: f64;
        if f64::tanh(1.97) > z.area().cos().atan() && (std::f64::consts::PI * std::f64::consts::PI).tanh() < f64::sin(y.b) {
            d9 = (o8.unwrap_or(0.7).sin().sin() / 1.49);
        } else {
            d9 = y.size().cos().abs().cos();
        }
    }
    -0.2 * m2 + 0.1 * a4 + 0.2 * y.a + 1.2 * ps3[1].a + -0.1 * z.area() + 1.4 * x.area() + (0.11 * ((m2 / 1.43) + (y.size() - y.size())))
}
