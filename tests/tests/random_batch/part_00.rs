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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.629, -1.5690000000000002, 0.011], Some(0.471), [0.211, 1.4109999999999998, 0.631], [[1.371, 1.7309999999999999], [1.6709999999999998, 1.781], [-1.159, 1.4409999999999998]]), kink([1.121, -0.119, 0.611, -0.669, 0.481], Some(-0.269), [0.401, -1.209, 0.791, -0.489], [[-0.939, -1.0390000000000001], [-1.219, -1.389], [-1.229, -0.039]]))]
#[derive_grad]
fn random_1000001(x: &mut [f64], mut y: Option<f64>, z: &[f64], w: &[[f64; 2]]) {
    let h1: Shape = if (x[0] + w[0][1]).tanh() < x[0].atan2((1.5 + w[0][0] * w[0][0])) || w[1][1].cos() >= (z[2] / (2.5 + f64::sin(x[2]))) { Shape::At(Pair { a: (y.unwrap_or(0.7) / 1.29).tanh(), b: y.unwrap_or(0.7).cos().powi(2) }) } else { Shape::Point };
    {
        let s2 = &x[..2];
        let mut m3: f64 = s2[1];
        m3 -= (0.6 * x[1].abs().sin()).asin().sin();
    }
    let mut m4: f64 = (y.unwrap_or(0.7).tanh().fract() - (z[1] + z[1])).cos();
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([3, 5, 4], [1.1609999999999998, 0.931, 0.831]), kink([5, 0, 3], [0.591, 1.001, -1.469]))]
#[derive_grad]
fn random_1000002(x: &[usize], y: &mut [f64; 3]) -> f64 {
    let m1: f64 = if apply(|u2: f64| (u2.to_radians() / (2.5 + y[x[0] % 3].sin())), y[2]) <= (0.66 * (2f64 + y[2])) || (0.66 * (2f64 + y[0])) >= y[x[1] % 3] {
        f64::tanh((1.14 - (-0.62)))
    } else {
        y[x[1] % 3]
    };
    let mut v3 = vec![(m1.abs() + (m1 * 1.53)).sin(); 4];
    let p7: Data = Data { items: vec![(f64::sin(0.0) / (2.5 + v3[1].cos().sin())), ((1.88 * (-0.47)) * (v3[2] * m1)).cos(), v3.iter().rev().enumerate().map(|(i4, e5)| (y[x[0] % 3] - (i4 as f64)).sin()).sum::<f64>().sin()], scale: 2f64, pairs: vec![Pair { a: y[x[0] % 3].cos().cos(), b: ((-0.07) * 1.46) }, Pair { a: f64::cos((({ let b6 = v3[0]; b6 + b6 }) * (m1 - m1))), b: (y[0] + m1).sin() }] };
    let a9 = f64::tanh(({ let b8 = ((p7.scale * p7.pairs[1].b) - y[0]).tanh(); ((-0.13) + p7.scale) + b8 }));
    let p10: Model = Model { w: [f64::max(p7.scale, y[1]).tanh(), f64::tanh((-0.98)), f64::cos(((p7.scale * p7.pairs[1].b) + (p7.scale * a9)))], at: Pair { a: ((1.3 + p7.scale * p7.scale).powf(f64::tanh(1.94)) + y[x[2] % 3].atan()).cos(), b: (0.25 * (p7.pairs[x[0] % 2].a / (1.5 + y[x[2] % 3] * y[x[2] % 3]))) }, rate: (-0.31), k: 2 };
    let mut v11 = y.to_vec();
    y.swap(0, 2);
    let mut m12: f64 = p7.pairs[p10.k % 2].a.cos();
    let mut ps13: [Pair; 2] = [p7.pairs[1].turned((p7.scale * p7.pairs[1].b).sin()), Pair { a: f64::asinh(p7.items[p10.k]), ..p10.at }];
    let v14 = v11.to_vec();
    if m12.asinh() < (v14[p10.k] + p7.pairs[x[2] % 2].b).cos() {
        m12 -= (1.3 + p10.at.b.tanh() * p10.at.b.tanh()).powf(repeated(|u15: f64, u16: f64| { let b17 = (p7.scale * p7.pairs[1].b).cos().atan2((1.5 + (-0.32) * (-0.32))); f64::sin((0.15 - 0.0)).min(f64::cos((p10.at.b * p10.at.a))) * b17.sin() }, apply(|u18| (0.25 * (m12 * (if (if f64::min(y[1], (0.80 * (p10.k as f64))) > u18 { p10.predict(0.3) } else { p10.w[p10.k] }).tanh() < (0.25 * (v3[x[0] % 4] * p10.at.a)) { 0.41 } else { v14[1] }))), (p7.pairs[p10.k % 2].a + v11[x[0] % 3]).tanh()), p10.k % 4).tanh()).tanh();
        let mut o19: Option<f64> = if f64::sin((0.22 / (2.5 + 2f64.sin()))) < (ps13[x[1] % 2].b - a9).tanh() { Some(((2f64 * p10.at.b) - 1.10).tanh()) } else { None };
        let m20: f64 = match p10.k % 4 { 0 => {
            1.36
        } 1 | 2 => {
            (p10.at.a + p7.pairs[1].a).sin().hypot(v11[p10.k].max((-0.27))).cos()
        } _ => {
            {
                let s21 = &v3[1..];
                let mut p22: Pair = p10.at.clone();
                let mut n23: usize = 0;
                while n23 < 5 {
                    n23 += 1;
                    std::mem::swap(&mut m12, &mut p22.b);
                }
            }
            y[x[1] % 3]
        } };
    } else {
        m12 = (p10.rate.sin() / (2.5 + p7.items[p10.k].cos().sin()));
    }
    -0.3 * y[2] + -0.2 * p10.w[x[2] % 3] + 1.0 * (p7.scale * p7.pairs[1].b) + 0.8 * p10.at.a + -0.0 * p10.at.size() + m12.abs().atan2((1.5 + f64::cos((std::f64::consts::PI * ps13[1].b)) * f64::cos((std::f64::consts::PI * ps13[1].b))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.261, -1.959, 1.831, 0.001], pairs: vec![Pair { a: -1.0390000000000001, b: -1.0090000000000001 }, Pair { a: 0.161, b: 0.761 }], scale: -1.399 }, 2, Pair { a: -1.929, b: -1.8290000000000002 }, [1.541, 1.101, 0.561]), kink(Data { items: vec![0.501, -0.189, 0.211, -1.0490000000000002], pairs: vec![Pair { a: -1.8390000000000002, b: -1.3290000000000002 }, Pair { a: 0.741, b: 1.2009999999999998 }], scale: -0.039 }, 0, Pair { a: 1.121, b: 0.311 }, [-1.979, -0.109, -1.389, -1.209]))]
#[derive_grad(wrt(x))]
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
        let o5: Option<f64> = checked(((1.11 * x.items[y % 3]) - 2f64).cos());
        if !(n1 > 0) {
            let flag6 = n1 % 2 == 0;
            {
                let r7 = &mut x.items[y % 3];
                *r7 += (0.02 * ((z.size() * (-0.66)) * ((n1 as f64).sin() % 1.7)));
                if o5.map(|x8| (if x.pairs[y % 2].b.cos() > ((n1 as f64) - o5.unwrap_or(0.7)).sin() { (*r7) } else { 2f64 })).unwrap_or(w[2].abs()) >= (w[n1 % 3] + 1.76).cos() {
                    let mut h9: Shape = Shape::Circle { r: f64::sin(1.38).mul_add((*r7), (n1 as f64).sin()).sin() };
                    if (z.a / (2.5 + o5.unwrap_or(0.7).sin().sin())) <= (v3[y % 4] + ((y % 4) as f64)).sin() {
                        v3[2] -= (0.6 * ((y % 4) as f64).tanh()).asin().sin().exp2().tanh();
                    }
                } else {
                    *r7 -= (0.70 * (w[y % 3].tanh() % 1.7));
                    v3[0] = (v3[0] * (0.25 * (z.size() / (1.5 + z.b * z.b)))).sin();
                    *r7 = std::f64::consts::PI;
                }
                {
                    let r10 = &mut v3[2];
                    *r10 += (0.48 * (0.6 * f64::tanh((0.25 * w.iter().zip(w.iter()).step_by(2).map(|(e11, e12)| z.b).sum::<f64>()))).asin());
                    let a13 = (0.40 * (z.b - ((-0.51) - w[0])));
                    {
                        let r14 = &mut x.scale;
                        *r14 -= (*r10).tanh();
                    }
                }
            }
            let mut ps15: Vec<Pair> = vec![(-z), z.clone()];
        } else {
            let mut ps16: [Pair; 2] = [(z * (0.80 * (n1 as f64)).clamp(-0.5, 0.75)), (z * (x.items[y % 3] / (1.5 + w[y % 3] * w[y % 3])))];
            y = (y + y) % 5;
        }
    }
    let mut v17: Vec<f64> = w.iter().map(|&e18| z.b.max(1.82).min(w[2].atan())).collect();
    0.1 * z.b + 0.8 * (x.scale * x.pairs[1].b) + 1.3 * w[2] + 1.2 * x.scale + 1.0 * v17[y % 3] + (-z.b).abs()
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.421, b: 0.961 }, -0.729), kink(Pair { a: 0.611, b: -1.6090000000000002 }, -0.909))]
#[derive_grad]
fn random_1000005(x: &mut Pair, y: &f64) -> Vec<f64> {
    if ((*y) + (*y)).sin() >= f64::sin(((*y) - x.size())) {
        return vec![0.9 * (*y) + 1.4 * x.size() + 0.1 * x.b + -0.1 * x.a + (0.23 * (1.3 + x.size().sin().abs() * x.size().sin().abs()).powf(f64::tanh(x.size()).atan2((1.5 + (*y) * (*y))).tanh())), 0.4 * x.size() + -0.0 * x.b + 0.7 * (*y) + 0.6 * x.a + x.size().tanh(), 1.1 * x.size() + 0.0 * x.a + 0.8 * x.b + 0.1 * (*y) + x.a.tanh().powi(2)];
    }
    let mut p1: Two = Two(x.a, f64::tanh((if x.b < f64::sin((x.a - x.b)) { x.size() } else { x.size() })));
    x.b = x.b;
    let o2: Option<f64> = if x.b.sin() < p1.0 { Some(x.a) } else { None };
    let mut ps3: Vec<Pair> = vec![Pair { a: (if ((p1.0 - p1.1) + x.b).cos() > (o2.unwrap_or(0.7).sin() % 1.7) { x.b } else { (p1.0 - p1.1) }).cos().min(0.25), ..*x }, Pair { a: x.size().sin(), b: (0.30 * x.b).powi(0) }];
    let mut v4: [f64; 2] = [f64::cos(((x.size() * p1.0) - (o2.unwrap_or(0.7) * x.b))), (0.08 * ((p1.0 - p1.1) + ((p1.0 - p1.1) + o2.unwrap_or(0.7))))];
    x.b += f64::atan2((x.a - v4[1]).cos(), (1.5 + v4[1] * v4[1])).cos();
    p1.0 /= 1.2 + p1.0.max(0.03).abs();
    if ((0.07 * x.size()) % 1.7) >= ((*y) - x.a).sin() {
        return vec![-0.4 * x.size() + 1.4 * x.b + -0.2 * x.a + 0.5 * p1.0 + 1.2 * o2.unwrap_or(0.7) + 1.1 * (*y) + ((*y) + (*y)).sin().atan2((1.5 + ((*y) / 1.67) * ((*y) / 1.67))), 1.4 * (p1.0 - p1.1) + 0.3 * o2.unwrap_or(0.7) + 1.4 * x.b + 1.3 * x.a + 0.8 * x.size() + -0.2 * p1.0 + (*y), 1.2 * x.a + 0.1 * x.size() + 0.8 * p1.0 + 1.0 * (p1.0 - p1.1) + 1.1 * v4[1] + 1.0 * o2.unwrap_or(0.7) + f64::tanh((f64::abs(x.a) + 1.25))];
    }
    match o2 { Some(x5) => {
        v4[0] = (v4[0] * x.b).sin();
        for q6 in ps3.iter() {
            let mut n7: usize = 0;
            while n7 < 0 {
                n7 += 1;
                p1.1 = (0.19 * (q6.a.clamp(-0.5, 0.75) + (p1.1 - x.size())));
                if let Some(x8) = o2 {
                    x.b = x.a.cos() + x.b;
                }
            }
        }
    } None => {
        p1.1 = (((*y) - x.a) + (*y).min(x.a)).cos();
    } }
    vec![0.4 * (*y) + 0.7 * (p1.0 - p1.1) + 0.2 * o2.unwrap_or(0.7) + 1.0 * x.a + 1.0 * x.b + 0.2 * x.size() + ((x.b + ps3[0].b) + (x.size() * p1.0)).tanh(), 1.1 * x.a + 0.2 * v4[0] + 1.0 * (*y) + -0.3 * x.size() + 0.7 * x.b + -0.0 * ps3[0].a + (*y), 1.3 * (*y) + 0.0 * p1.1 + 0.1 * (p1.0 - p1.1) + 0.8 * x.b + 0.7 * p1.0 + -0.3 * ps3[1].b + f64::tanh(((1.24 + v4[0]) - (o2.unwrap_or(0.7) * o2.unwrap_or(0.7))))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.249, -1.989, -0.699], 3, [3, 3, 3], Pair { a: 1.8909999999999998, b: 0.07100000000000001 }), kink([-1.469, -0.149, -0.529, 1.521, -1.0090000000000001], 3, [1, 2, 2], Pair { a: -1.3590000000000002, b: -0.829 }))]
#[derive_grad]
fn random_1000006(x: Vec<f64>, y: usize, z: &[usize], w: Pair) -> f64 {
    let v1: [f64; 2] = [(1.2 + x[0] * x[0]).log2().max(f64::asinh(0.23)); 2];
    let mut m2: f64 = (f64::sin(0.89).copysign(v1[y % 2]) + f64::sin((-0.22)).clamp(-0.5, 0.75));
    let mut v3 = vec![f64::cos((y as f64)); 4 + y % 3];
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
            let o17: Option<f64> = x.first().map(|it| it * f64::sin(0.24).clamp(-0.5, 0.75));
        }
    }
    for i18 in 0..2 {
        v3[y % 4] = (f64::cos(0.10) - ((i18 as f64) * (i18 as f64))).cos() + v3[y % 4];
        (v3[k4 % 4], v3[z[2] % 4]) = (v3[z[2] % 4], (w.size() - x[y % 3]).cos().cos());
    }
    let flag19 = f64::sin((0.11 + (-0.07))) > v3[3].cos();
    let mut ps20: [Pair; 3] = [w.turned((w.b - w.size()).sin()); 3];
    0.9 * w.b + -0.2 * v1[z[1] % 2] + 0.9 * ps20[1].b + 1.5 * m2 + 0.8 * w.a + (f64::cos(std::f64::consts::PI) + v3[k4 % 4].sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.541, b: 0.061 }), kink(Pair { a: -1.3490000000000002, b: -0.389 }))]
#[derive_grad]
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
                    let p3: Pair = std::mem::replace(&mut *x, Pair { a: (-x.size()).tanh().cos(), b: (2f64 * std::f64::consts::PI).tanh() });
                }
                x.b = (0.04 * ((x.b + x.b) - (x.a - x.size()))) + x.b;
            } else {
                let o4: Option<f64> = if x.b.copysign(x.a) >= (0.80 * (if n1 != 0 { (n1 as f64) } else { x.a })) && n1 != 0 { Some((((-0.83) / 1.95) + (x.b * 0.0))) } else { None };
            }
            let mut v5: [f64; 4] = [f64::cos(((std::f64::consts::PI * (-0.38)) * f64::copysign(x.a, x.a))); 4];
            let mut o6: Option<f64> = if (x.b - x.b).cos() < (0.20 * (x.size() + v5[n1 % 4])) { Some(x.b) } else { None };
            for i7 in (0..n1 % 5).step_by(2) {
                let f8 = |u9: f64, u10: f64| -> f64 { let mut m11: f64 = (0.66 * ((-0.25) + u10)); for i12 in 0..3 { m11 += (u9 * u10).sin(); } m11 };
                if x.b.max(v5[2]) <= x.a.copysign(1.31) {
                    x.b -= (x.a * o6.unwrap_or(0.7)).cos().min(f8((0.46 - x.a).cos(), (0.78 * ((n1 as f64) + 0.0))).tanh());
                    break;
                }
                if v5[n1 % 4] > (v5[i7 % 4] + 2f64).sin() {
                    x.b += v5.iter().enumerate().map(|(i13, e14)| ((*e14) - 0.63).tanh()).fold(f64::NEG_INFINITY, f64::max).max(-1.0);
                }
            }
            n1 += 1;
        }
    } else {
        let mut m15: f64 = (if x.size().cos().clamp(-0.5, 0.75) < x.a { x.size().sin().tanh() } else { (x.a + x.a) }).sin();
    }
    -0.0 * x.b + -0.3 * x.size() + 0.7 * x.a + (1.2 + x.a * x.a).log2()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.181, 0.441], [1.9609999999999999, 0.751]], Model { at: Pair { a: 1.831, b: -1.8690000000000002 }, k: 0, rate: 1.271, w: [0.161, 0.481, 1.9009999999999998] }, [Pair { a: -0.239, b: 1.061 }, Pair { a: 0.661, b: -1.939 }, Pair { a: -1.5390000000000001, b: 1.4609999999999999 }]), kink([[0.701, -0.889], [0.221, -0.019]], Model { at: Pair { a: 0.341, b: -1.499 }, k: 0, rate: -0.879, w: [0.741, -1.249, 0.611] }, [Pair { a: 0.07100000000000001, b: -1.7990000000000002 }, Pair { a: 1.271, b: -0.879 }, Pair { a: -0.929, b: 0.911 }]))]
#[derive_grad(wrt(z))]
fn random_1000008(x: [[f64; 2]; 2], y: &mut Model, z: &[Pair]) -> f64 {
    if let Some(e1) = y.w.get(y.k) {
        let (p3, q4) = (((y.k % 4) as f64).atan2((1.5 + (x[1][1] + 2f64).tanh() * (x[1][1] + 2f64).tanh())), (({ let b2 = (*e1); y.at.size() + b2 }) - y.rate.tanh()).cos());
        {
            let s5 = &y.w[1..];
            'l7: for i6 in 1..=3 {
                let h11: Shape = Shape::Poly(vec![(z[i6 % 2].b.cos().tanh() + (std::f64::consts::PI + y.w[y.k % 3])).tanh(), ({ let b8 = f64::exp((-(0.1 + (-0.24) * (-0.24)))); repeated(|u9, u10| (1.3 + f64::sin(1.19) * f64::sin(1.19)).powf(y.at.a.tanh()).sin().cos(), (1.71 * 0.27), y.k % 4) + b8 }), (0.44 * (z[i6 % 2].b.sin().copysign(y.rate) - (y.at.a + y.w[1])))]);
                'l15: for (i14, &e12) in y.w.iter().enumerate() {
                    let &Model { at: x16, rate: y17, .. } = y;
                }
                let o18: Option<f64> = if (y.at.b - y.rate).cos() > f64::tanh((1.20 * z[y.k % 2].a)) { Some(((h11.area() - 0.77) / (1.5 + y.w[1].to_radians() * y.w[1].to_radians())).tanh()) } else { None };
            }
            y.at.a += y.at.a.cos();
            let flag19 = f64::copysign(f64::sin(0.57), ((y.k % 4) as f64)) < 1.92;
        }
    } else {
        (y.w[1], y.w[y.k % 3]) = (y.w[y.k % 3], 2f64.tanh());
    }
    (y.w[y.k % 3], y.w[0]) = (y.w[0], 0.0);
    y.at.a -= (-(1.2 + y.w[1] * y.w[1]).log2()).sin();
    1.2 * y.at.a + 1.4 * y.predict(0.3) + 1.1 * y.at.size() + 0.8 * y.at.b + 0.0 * y.rate + x[y.k % 2][1].cos().rem_euclid(0.9)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.091, [0, 4, 4], Shape::Poly { 0: vec![0.661, -1.0690000000000002, 1.9609999999999999, 0.331] }, [Pair { a: -1.8590000000000002, b: 1.4909999999999999 }, Pair { a: 1.781, b: -0.589 }, Pair { a: 0.951, b: 1.7209999999999999 }]), kink(0.961, [1, 4, 6], Shape::Rect { 0: -1.659, 1: 1.561 }, [Pair { a: -1.0390000000000001, b: 0.951 }, Pair { a: -1.709, b: -1.3190000000000002 }, Pair { a: 0.881, b: 0.411 }]))]
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
