//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.449, b: 0.771 }, Model { at: Pair { a: 0.661, b: 0.531 }, k: 2, rate: 0.201, w: [1.7209999999999999, 0.021, 0.381] }, Shape::At { 0: Pair { a: 1.4209999999999998, b: -1.3090000000000002 } }, Pair { a: 1.301, b: -1.629 }), kink(Pair { a: 1.4009999999999998, b: 1.101 }, Model { at: Pair { a: 0.291, b: 0.911 }, k: 0, rate: 1.561, w: [-0.059, -0.409, 1.821] }, Shape::Circle { r: 1.321 }, Pair { a: 1.6709999999999998, b: 1.301 }))]
#[derive_grad]
fn random_1000000(x: Pair, y: Model, z: &mut Shape, w: Pair) -> [f64; 2] {
    let Pair { b: x1, .. } = x;
    let mut m3: f64 = (0.50 * (y.at.size() / (2.5 + f64::sin(y.at.b)))).sin().sinh();
    let mut k4: usize = 2;
    let mut k5: usize = 2;
    [-0.4 * w.b + -0.4 * w.a + 1.1 * y.predict(0.3) + 0.1 * x.size() + 1.1 * w.size() + 1.2 * z.area() + (f64::max(f64::cos((y.k as f64)), (0.80 * (y.k as f64))) * (0.50 * y.predict(0.3)).sin()), 0.4 * y.at.size() + -0.2 * w.a + 0.8 * w.size() + 1.2 * w.b + f64::tanh(x.size().tanh())]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9909999999999999, -0.889, 0.211, -1.639], Some(-0.369), [0.851, -0.719, 1.4909999999999999, 0.791, 1.771], [[-1.0290000000000001, 1.1709999999999998], [-1.0490000000000002, -0.309]]), kink([1.4909999999999999, 1.851, 0.641], Some(0.641), [0.971, 0.481, 0.971, -1.219], [[1.121, 1.4209999999999998], [-0.059, -0.589], [1.761, -1.0690000000000002]]))]
#[derive_grad]
fn random_1000001(x: &mut [f64], mut y: Option<f64>, z: &[f64], w: &[[f64; 2]]) {
    if let Some(x1) = y {
        if f64::sin((-0.08)) > (0.20 * (x1 + y.unwrap_or(0.7))) {
            for i2 in 0..1 {
                let mut v3 = x.to_vec();
                let mut k4: usize = 0;
            }
        }
    } else {
        let mut m5: f64 = ((if y.unwrap_or(0.7).cos().asinh() > (0.20 * (w[1][1] - y.unwrap_or(0.7))) { w[1][1] } else { x[0] }) - (0.25 * y.unwrap_or(0.7)).clamp(-0.5, 0.75)).sin();
    }
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([2, 6, 5], [-0.269, -0.259, -0.869]), kink([1, 0, 0], [-0.189, 1.7409999999999999, 1.271]))]
#[derive_grad]
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
        let mut o19: Option<f64> = if f64::cos(1.12).rem_euclid(0.9) >= a9 || p10.k != 1 { Some(v3[x[1] % 4].floor().sin()) } else { None };
        v11.insert(p10.k % 3, repeated(|u20, u21| ({ let b22 = p7.scale; a9 + b22 }).cos().clamp(-0.5, 0.75), p10.at.b, p10.k % 4).trunc());
    } else {
        m12 *= f64::sin(p10.at.size().cos());
    }
    let f23 = move |u24: f64, u25: f64| -> f64 { let b26 = u24; if (1.2 + u25 * u25).ln() >= p7.scale.sin() || p10.k != 0 { return b26; } ((1.03 + m1) - (m1 / (1.5 + m1 * m1))).sin() };
    ps13[x[0] % 2].b = (m1 * (p10.k as f64)).cos().fract();
    m12 -= m12.tanh();
    0.4 * p10.predict(0.3) + -0.4 * f23((m12 - y[x[2] % 3]).cos(), repeated(&f23, p7.pairs[0].a.cos().cos(), p10.k % 4)) + 0.8 * p10.at.size() + 1.1 * p10.rate + (-2f64.copysign(ps13[p10.k % 2].a.tanh()))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.521, 0.241, 0.711], pairs: vec![Pair { a: 0.451, b: -0.019 }, Pair { a: -0.229, b: -0.659 }], scale: -0.069 }, 3, Pair { a: 0.011, b: 0.961 }, [-0.089, -0.039, 0.051000000000000004, -1.929, 0.191]), kink(Data { items: vec![0.001, -0.999, 1.861], pairs: vec![Pair { a: -1.409, b: 1.751 }, Pair { a: -0.859, b: -0.019 }], scale: -0.299 }, 2, Pair { a: -0.309, b: 0.861 }, [-0.909, 0.791, 1.761, -1.469, 1.4709999999999999]))]
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
            let Some(&a11) = w.get(y) else { continue; };
        }
    }
    let mut n12: usize = 0;
    while n12 < 0 {
        n12 += 1;
        let a14 = (f64::sin(((x.scale - x.pairs[n12 % 2].a) - x.items.iter().map(|&e13| z.a).sum::<f64>())) % 1.7);
        for e15 in x.items.iter_mut() {
            *e15 = ((*e15) * z.a.cos()).sin();
            x.scale -= w.iter().zip(w.iter()).step_by(2).map(|(e17, e18)| ((x.scale / 1.91) + z.b).tanh()).sum::<f64>().cos();
            x.scale = f64::sin((((*e15) * a14) + x.scale)).tanh();
            {
                let s19 = &w[..];
                let mut v20: [f64; 4] = [(1.07 * x.scale).sin().min((0.67 * 2f64)); 4];
                {
                    let (l21, r22) = v20.split_at_mut(1);
                    l21[0] += (0.60 * 1.51);
                    r22[0] -= (s19[y % 3].min(0.84).atan2((1.5 + (r22[0] * x.pairs[y % 2].a).tanh() * (r22[0] * x.pairs[y % 2].a).tanh())) * ({ let b23 = (0.30 * (*e15)).powi(0); (-s19[y % 3]) + b23 })).cos();
                    l21[0] += 0.5 * r22[0];
                }
            }
        }
        let mut n24: usize = 0;
        loop {
            if n24 >= 0 {
                break;
            }
            n24 += 1;
            let mut m25: f64 = 0.87;
        }
    }
    -0.3 * z.size() + 1.1 * (x.scale * x.pairs[1].b) + -0.5 * x.items[1] + -0.1 * w[1] + 0.5 * x.scale + z.a
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.3190000000000002, -0.479, -0.849], [0.671, 0.941, 0.761]), kink([-0.359, -1.659, 0.441], [-0.509, -1.1190000000000002, -1.8490000000000002]))]
#[derive_grad]
fn random_1000004(x: [f64; 3], y: &[f64; 3]) -> Vec<f64> {
    {
        let s1 = &x[..];
        let mut o2: Option<f64> = s1.get(9).copied();
    }
    let mut h3: Shape = if y[1].tanh() >= (x[2] + y[1]).sin() { Shape::Circle { r: x[1] } } else { Shape::Rect(((x[2] - x[0]) - f64::fract(1.04)).cos(), y[0].sin()) };
    let a9: f64 = match &h3 { Shape::Point => f64::asinh((0.50 * h3.area()).floor().sin()), Shape::Rect(x6, y7) => (0.12 * (((*x6) * x[2]) - h3.area())), _ => ({ let b8 = x[1]; b8 + b8 }).tanh() };
    vec![1.1 * y[1] + 1.3 * h3.area() + 0.1 * x[1] + 1.0 * a9 + (x[0] - x[2]).cos(), 0.5 * y[2] + 1.5 * h3.area() + 0.0 * a9 + 1.0 * x[1] + y[1], 0.7 * y[1] + 0.3 * h3.area() + 0.9 * x[0] + 0.6 * a9 + (0.66 * (x[0] - (-0.97))).clamp(-0.5, 0.75)]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.2790000000000001, b: -0.979 }, 0.661), kink(Pair { a: -0.049, b: 0.891 }, -1.709))]
#[derive_grad]
fn random_1000005(x: &mut Pair, y: &f64) -> Vec<f64> {
    let v1: [f64; 2] = [(*y).mul_add(x.size().cos(), (0.25 * x.size())).tanh().rem_euclid(0.9), (*y)];
    let v2: Vec<f64> = vec![repeated(|u3, u4| (if (u3 * x.b).sin() < f64::log10((1.2 + v1[0] * v1[0])) { x.a } else { u3 }).mul_add(((0.30 * x.b) % 1.7), f64::sin((v1[0] * x.b))).tanh(), f64::tanh((if x.b < f64::sin((x.a - x.b)) { x.size() } else { x.size() })), 2).tanh(), x.a, (0.06 + (x.b + v1[0])).cos()];
    let (p5, q6) = ((0.33 * ((if x.a.cos() < (if ((*y) + x.a).cos() > (v2[2].cos() % 1.7) { (*y) } else { x.a }) { 0.25 } else { v1[0] }) - x.size().tanh().mul_add(x.b, v2[0]))), ((-0.89) * x.size()).tanh().copysign((if v1[0] > x.size().cos().sin() { x.a } else { x.b })));
    let mut m7: f64 = (x.size().cos().asinh() - x.a).sin();
    let d8: f64;
    if (m7 - x.size()).tanh() < (p5 * x.b).sin() {
        d8 = (*y);
    } else {
        {
            let r9 = &mut m7;
            *r9 += f64::cos(x.a);
        }
        d8 = ((q6 * m7) + v1[1].max(m7)).cos();
    }
    let mut ps10: Vec<Pair> = vec![x.clone(), ((*x) - (*x))];
    x.scale((q6 / 1.67));
    if !(x.size().sin().copysign(m7) > apply(|u11: f64| x.b, (if f64::sin((0.25 * (if (0.6 * (*y).tanh()).ln_1p() >= (ps10[0].b + x.size()).tanh() { x.size() } else { 0.83 }))) >= ((*y) / (1.5 + p5 * p5)) || x.b < ((0.30 * v1[1]) % 1.7) { m7 } else { x.b }))) {
        return vec![1.3 * v1[0] + -0.2 * q6 + 0.6 * (*y) + 0.3 * x.a + 1.1 * d8 + -0.4 * v2[1] + (({ let b12 = v2[2]; (*y) + b12 }) + (if x.a < (0.50 * (q6 + d8)) && (0.20 * (x.size() - v1[1])) < x.a { ps10[0].b } else { p5 })).tanh(), 1.3 * x.a + 0.2 * x.b + 1.2 * q6 + -0.1 * ps10[0].b + 1.1 * p5 + 0.2 * (*y) + (if (0.50 * (x.a + v2[2])) >= (*y).sin() { (x.size() + 1.29) } else { (v2[0] + (*y)) }).cos(), 0.7 * (*y) + 0.9 * x.size() + -0.1 * d8 + 0.3 * v2[2] + -0.2 * x.a + 0.5 * p5 + (f64::cos(ps10[0].b).min(m7) * std::f64::consts::PI.cos())];
    }
    let mut v13: [f64; 2] = [((q6 - ps10[1].a) / 1.95).tanh(), (p5 * x.size()).tanh().powi(1)];
    let mut k14: usize = 3;
    let mut n15: usize = 0;
    'l16: loop {
        if n15 >= 3 {
            break;
        }
        n15 += 1;
        let mut m17: f64 = ((*y) / 1.53);
    }
    v13.rotate_left(1);
    if x.b.atan() > f64::exp(x.b.sin()) {
        return vec![0.0 * q6 + -0.1 * ps10[k14 % 2].a + -0.1 * v2[1] + 0.2 * m7 + 0.4 * x.b + 1.4 * v1[1] + v13[k14 % 2].abs(), 0.2 * v1[0] + 1.3 * x.b + -0.1 * v2[k14 % 3] + 0.1 * ps10[1].b + -0.1 * m7 + 1.4 * (*y) + ((0.6 * f64::sin(p5)).asin() / 1.18), 0.6 * x.a + 1.3 * x.b + 1.2 * d8 + 1.4 * m7 + 1.1 * p5 + (m7.max((*y)) * (v1[0] - 1.37)).sin()];
    }
    vec![0.1 * x.size() + 0.0 * d8 + 0.8 * v1[k14 % 2] + -0.1 * x.a + 1.3 * v2[0] + -0.2 * ps10[k14 % 2].b + ((0.6 * f64::tanh(0.32)).asin() * (v1[1] + x.size())).cos(), 0.9 * m7 + 0.8 * (*y) + 1.4 * q6 + -0.4 * p5 + 0.5 * x.size() + 0.3 * x.b + (0.18 * ((ps10[0].a / (1.5 + x.a * x.a)) + (0.35 - x.a))), -0.3 * d8 + 0.9 * p5 + 0.5 * m7 + 0.1 * q6 + 1.2 * v2[k14 % 3] + -0.5 * (*y) + ({ let b18 = f64::sin(x.size()); x.size().cos().sin() + b18 })]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.979, -1.3390000000000002, -0.469], 3, [4, 1, 1], Pair { a: -1.159, b: -1.8590000000000002 }), kink([1.871, 1.561, -1.899, 1.771], 4, [3, 1, 1], Pair { a: 1.511, b: -1.7990000000000002 }))]
#[derive_grad(wrt(x))]
fn random_1000006(x: Vec<f64>, y: usize, z: &[usize], w: Pair) -> f64 {
    let v1: [f64; 2] = [(1.2 + x[0] * x[0]).log2().max(f64::asinh(0.23)); 2];
    let mut m2: f64 = (f64::sin(0.89).copysign(v1[y % 2]) + f64::sin((-0.22)).clamp(-0.5, 0.75));
    let mut v3: Vec<f64> = vec![f64::cos((y as f64)); 4 + y % 3];
    if y > 2 {
        m2 -= (m2.abs() - (y as f64).to_radians()).sin();
    } else {
        let mut o4: Option<f64> = if v1[z[0] % 2].clamp(-0.5, 0.75) <= m2 { Some(((m2 + 1.36) * m2.sin()).cos()) } else { None };
        {
            let r5 = &w;
            let mut v6: [f64; 4] = [((w.b * 0.0) * (w.size() + std::f64::consts::PI)).sin(), (0.25 * ((v3[2] / (2.5 + w.b.sin())) * (0.13 * 1.60))), (0.6 * r5.size().tanh().tanh()).acos(), v1[z[2] % 2]];
            if y != 2 {
                return -0.4 * x[0] + 1.2 * v3[z[0] % 4] + 0.4 * w.b + -0.1 * r5.b + 0.3 * w.a + (-(0.1 + f64::max(m2, m2) * f64::max(m2, m2))).exp();
            }
        }
        let mut h7: Shape = Shape::At(Pair { a: (if f64::sin(1.59).atan2((1.5 + (0.25 * o4.unwrap_or(0.7)) * (0.25 * o4.unwrap_or(0.7)))) <= 0.94 { w.size() } else { w.a }).cos().min((0.66 * (w.a + 0.56))), b: (o4.unwrap_or(0.7) * o4.unwrap_or(0.7)).tanh() });
    }
    if w.a.sin() >= f64::tanh(1.88).rem_euclid(0.9) {
        for e8 in x.iter().rev() {
            let flag11 = ((*e8) + v1[z[0] % 2]).tanh() > m2.cos();
            for i12 in 0..y % 5 {
                v3.push((f64::fract((-0.30)) * std::f64::consts::PI));
                let p14: Pair = ({ let q13: Pair = w; q13.turned((m2 + 2f64).tanh()) });
                let mut p15: Pair = Pair { a: w.a, b: (p14.b / (2.5 + p14.size().tanh().sin())) };
            }
            let t16: (f64, f64) = (f64::tanh((-(2f64 + (y as f64)))), (f64::sin(1.81) / (1.5 + ((-0.36) + w.size()).cos() * ((-0.36) + w.size()).cos())));
        }
    } else if m2.min(m2) > (v3[z[0] % 4] - m2).cos() || y % 2 == 0 {
        m2 += (m2 * w.a).sin().clamp(-0.5, 0.75);
    }
    -0.2 * w.a + 1.0 * v1[0] + 0.8 * w.b + 0.3 * w.size() + 0.9 * m2 + (0.66 * w.size())
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.211, b: 0.991 }), kink(Pair { a: -0.549, b: -1.5190000000000001 }))]
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
        let mut v6: [f64; 3] = [f64::tanh(((x.a / 1.26) - (x.b + x.b))), f64::exp((-(0.1 + (0.50 * x.size()) * (0.50 * x.size())))), x.b];
    }
    {
        let r7 = &mut *x;
        r7.b += (-(if f64::cos(r7.size()) >= r7.a.cos() { (r7.size() / (1.5 + r7.a * r7.a)) } else { (r7.b / 1.55) })).cos();
        if r7.b.tanh() >= r7.a.sin().rem_euclid(0.9) {
            let v8: [f64; 2] = [f64::cos(r7.size().cos().copysign(r7.b)), (0..2).take(1).map(|i9| f64::cos((r7.a + (i9 as f64)))).last().unwrap()];
        } else {
            let mut m10: f64 = ((r7.a.sin() * (r7.b - r7.b)) - (r7.b + (r7.b * r7.b))).sin();
        }
    }
    1.0 * x.size() + 0.9 * x.b + 0.6 * x.a + (0.25 * (x.b * x.a)).max(f64::exp_m1(f64::tanh(1.24)))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.319, 0.381], [0.551, -1.639]], Model { at: Pair { a: -0.839, b: -0.259 }, k: 1, rate: -0.869, w: [-1.629, 1.9809999999999999, 0.471] }, [Pair { a: -0.879, b: -0.169 }, Pair { a: 1.021, b: 1.071 }, Pair { a: -1.939, b: 1.611 }]), kink([[0.821, -1.7790000000000001], [0.681, 1.521]], Model { at: Pair { a: 1.271, b: -1.1090000000000002 }, k: 1, rate: -1.0590000000000002, w: [1.7309999999999999, 0.411, -0.419] }, [Pair { a: -1.3290000000000002, b: -0.279 }, Pair { a: 1.7109999999999999, b: -0.839 }, Pair { a: 0.861, b: 1.9909999999999999 }]))]
#[derive_grad]
fn random_1000008(x: [[f64; 2]; 2], y: &mut Model, z: &[Pair]) -> f64 {
    y.at = y.at.clone();
    let mut g1: [[f64; 2]; 2] = [[(0.12 * ((x[1][1] * y.at.b) - y.predict(0.3))), 0.5], [0.25, (0.25 * (if !(y.k != 1) { y.at.a } else { y.predict(0.3) })).max((0.6 * y.at.size().cos().tanh()).ln_1p())]];
    let mut n2: usize = 0;
    'l3: loop {
        if n2 >= 3 {
            break;
        }
        n2 += 1;
        let o4: Option<f64> = if y.k != 2 { Some(f64::fract((0.50 * (if f64::tanh((z[0].a + y.w[y.k % 3])) <= (z[0].b * 0.31).cos() || n2 != 3 { (-0.28) } else { y.predict(0.3) })))) } else { None };
        y.w.reverse();
        y.rate += (0.07 * (z[y.k % 2].a / (1.5 + (0.20 * (z[y.k % 2].b + y.w[y.k % 3])) * (0.20 * (z[y.k % 2].b + y.w[y.k % 3])))));
    }
    let v5: Vec<f64> = vec![(y.predict(0.3).tanh().rem_euclid(0.9) - (0.50 * y.predict(0.3)).tanh()); 3 + y.k % 3];
    for (i8, e6) in y.w.iter().enumerate() {
        for i9 in (0..v5.len()).step_by(1) {
            let d10: f64;
            if (1.16 * z[y.k % 2].b).tanh() < y.rate && y.k > 2 {
                let m11: f64 = match i9 % 4 { 0 => {
                    y.at.a
                } 1 | 2 => {
                    let flag12 = f64::sin(0.57).max(y.rate) >= x[i9 % 2][0];
                    f64::cos(((if z[i9 % 2].b.tanh() < (y.predict(0.3) - y.predict(0.3)).tanh() { 0.0 } else { v5[y.k % 3] }) + f64::tanh(0.44)))
                } _ => {
                    (y.w[2].sin().powi(4) * y.at.size().sin().copysign((-0.97)))
                } };
                d10 = (0.12 * ((m11 - y.w[(i8 + 1) % y.w.len()]) * (x[i9 % 2][i8 % 2] / (1.5 + f64::sin((-0.95)) * f64::sin((-0.95))))));
            } else {
                let mut n13: usize = 0;
                while (y.k > 1) && n13 < 0 {
                    n13 += 1;
                    y.rate = ((y.predict(0.3) - y.predict(0.3)) + (1.3 + f64::sin((n13 as f64)) * f64::sin((n13 as f64))).powf(g1[i8 % 2][1].tanh())).cos();
                }
                d10 = y.predict((y.rate * (i9 as f64)).sin()).sin();
            }
        }
    }
    0.2 * y.at.a + 1.1 * y.at.b + -0.1 * g1[1][0] + 0.7 * z[1].b + 0.5 * y.w[y.k % 3] + y.rate.sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.629, [3, 0, 0], Shape::Rect { 0: -1.469, 1: -0.789 }, [Pair { a: -0.559, b: -1.899 }, Pair { a: 1.591, b: 1.9109999999999998 }, Pair { a: 1.801, b: -1.409 }]), kink(0.331, [2, 1, 1], Shape::Rect { 0: -0.229, 1: -1.5690000000000002 }, [Pair { a: -1.8190000000000002, b: -1.0090000000000001 }, Pair { a: 1.4909999999999999, b: -1.199 }, Pair { a: -1.179, b: -0.639 }]))]
#[derive_grad]
fn random_1000009(mut x: f64, y: &[usize], z: &Shape, w: &[Pair]) -> [f64; 2] {
    let mut m1: f64 = (-0.35);
    match &*z { Shape::Point => {
        let v4: [f64; 2] = [(if w[0].a.sin() > x { x.cos().powi(3) } else { f64::sin((-0.19)) }), f64::sin((x + 0.0).floor())];
        let mut k5: usize = 0;
    } Shape::Circle { r: x6 } => {
        let mut v8: [f64; 4] = [(w[0].a + (*x6).fract()).cos(), w[y[0] % 2].b.sin(), (m1.sin() - f64::sin(1.31).max(0.72)), z.area().tanh().rem_euclid(0.9).sin()];
    } Shape::Rect(_, x9) => {
        let mut v11: Vec<f64> = Vec::with_capacity(3);
        for i12 in 0..3 {
            v11.push(((0..2).fold(x.to_radians().tanh(), |s13: f64, i14| (s13 * w[i14].b.tanh()).sin()) * (if i12 % 2 == 0 { m1 } else { m1 })).cos());
        }
    } _ => {
        if f64::exp((-(0.1 + z.area().tanh() * z.area().tanh()))) >= z.area().cos().cos() && f64::sin(0.0) > f64::tanh((m1 * z.area())) {
            m1 -= (0.44 * (z.area() - 1.84)).to_radians().tanh();
        } else {
            std::mem::swap(&mut x, &mut m1);
        }
    } }
    [0.3 * m1 + 0.0 * z.area() + 1.2 * w[1].a + 0.7 * x + f64::tanh((if (z.area() - 0.12).tanh() > (x - z.area()).cos() { (x - m1) } else { 1.72 })), 0.2 * m1 + 0.3 * x + 1.0 * w[y[2] % 2].a + -0.4 * z.area() + (0..2).skip(1).map(|i15| (w[1].a * 1.16).cos()).sum::<f64>().cos()]
}
