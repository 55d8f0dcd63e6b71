//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.781, -0.369, 0.551], pairs: vec![Pair { a: -1.2690000000000001, b: 1.081 }, Pair { a: 0.771, b: 1.3909999999999998 }], scale: 1.001 }, Pair { a: 0.361, b: 0.271 }, Pair { a: 1.361, b: 1.111 }, Two { 0: -1.1090000000000002, 1: 0.051000000000000004 }), kink(Data { items: vec![0.941, 1.321, -0.209], pairs: vec![Pair { a: 1.9709999999999999, b: -0.239 }, Pair { a: 1.6909999999999998, b: -0.519 }], scale: -1.7690000000000001 }, Pair { a: 1.341, b: 1.4009999999999998 }, Pair { a: -0.889, b: -1.919 }, Two { 0: -0.909, 1: 1.8809999999999998 }))]
#[derive_grad]
fn random_2000180(x: &mut Data, y: Pair, mut z: Pair, w: Two) {
    let mut h1: Shape = Shape::Circle { r: (((w.0 - w.1) / (2.5 + f64::sin(y.b))) - ((-0.68) * x.scale)).tanh() };
    x.items[1] += (0.6 * y.a.tanh().sin()).ln_1p().tanh();
    let flag2 = (0.66 * (x.scale - (-0.35))) >= ((w.0 - w.1) + z.size()).sin();
    {
        let r3 = &mut x.scale;
        *r3 = (0.41 * (std::f64::consts::PI + (w.0 - w.1))).tanh();
    }
    let mut k4: usize = 1;
    for i5 in (0..0).rev() {
        let mut n6: usize = 0;
        while n6 < 1 {
            n6 += 1;
            if (x.items[i5] + (w.0 - w.1)).sin() > y.size().tanh().min(1.08) {
                x.scale = (x.scale * (1.3 + x.scale * x.scale).powf(f64::tanh(z.size().cos())).cos()).sin();
                break;
            }
            (x.items[i5], x.items[k4 % 3]) = (x.items[k4 % 3], (w.0 - w.1).cos());
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.621, 0.191], [-1.5590000000000002, -1.889], [1.9109999999999998, -0.589]]), kink([[-0.829, 1.3809999999999998], [-0.639, -1.949], [-0.539, -0.699]]))]
#[derive_grad]
fn random_2000181(x: &[Vec<f64>]) -> f64 {
    let mut v1: Vec<f64> = (0..3).map(|i2| x[i2 % 2][i2 % 2]).collect();
    if (v1[0] + x[1][1]).sin() >= v1[1] {
        return -0.2 * x[1][0] + -0.1 * v1[0] + (v1[0].fract() * repeated(|u3: f64, u4: f64| f64::asinh(x[1][0]), f64::cos((x[0][0] + x[1][1])), 2));
    }
    let mut n5: usize = 0;
    loop {
        if n5 >= 2 {
            break;
        }
        n5 += 1;
        let mut n6: usize = 0;
        loop {
            if n6 >= 3 {
                break;
            }
            n6 += 1;
            let mut p7 = Two(f64::sin((n5 as f64)), (x[0][0] / (2.5 + v1[0].sin())));
            p7.1 = (p7.1 * p7.1.sin()).sin();
        }
    }
    1.0 * v1[1] + 1.4 * x[0][0] + (v1[2] + x[1][0]).ceil().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.829, 0.171, 0.751], Two { 0: 0.441, 1: 0.091 }, (1.4809999999999999, 0.931)), kink([0.051000000000000004, 0.911, 1.6909999999999998], Two { 0: -0.469, 1: -1.0590000000000002 }, (1.331, -0.219)))]
#[derive_grad(wrt(x, y))]
fn random_2000182(x: &[f64; 3], y: &Two, z: (f64, f64)) -> f64 {
    for i1 in (0..x.len()).rev() {
        if (y.0 + y.1).cos() > x[(i1 + 1) % x.len()].max((0.25 * (y.0 - y.1))) && i1 != 0 {
            continue;
        }
        for i2 in i1 % 3..4 {
            {
                let s3 = &x[1..];
                let mut ps4: [Pair; 2] = [Pair { a: (-0.07), b: ((-0.81) - (i2 as f64)).tanh() }, Pair { a: (-(0.1 + (y.0 * s3[1]).cos() * (y.0 * s3[1]).cos())).exp(), b: f64::to_radians(0.45) }];
                let mut m5: f64 = (0.66 * (if !(i2 != 3) { (0.93 * (-0.12)) } else { (i2 as f64).trunc() }));
            }
            {
                let s6 = &x[1..];
                let mut v7: [f64; 4] = [(0.25 * ((s6[i2 % 2] * z.1) * f64::tanh(0.49))), (-(0.1 + x[i2 % 3].tanh().powi(4) * x[i2 % 3].tanh().powi(4))).exp(), ((i2 as f64).tanh() + 1.48), f64::cos(((1.15 + s6[0]) - (x[1] * y.1)))];
            }
        }
    }
    1.1 * y.1 + 1.3 * z.0 * z.1.sin() + 1.0 * y.0 + -0.2 * x[0] + 0.6 * (y.0 - y.1) + (0.05 * (((y.0 - y.1) * y.0) + (z.0 * x[0])))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.239, b: -0.949 }, Some(-1.139), Two { 0: -0.859, 1: -0.669 }), kink(Pair { a: -0.399, b: -1.469 }, None, Two { 0: -0.269, 1: -1.8290000000000002 }))]
#[derive_grad]
fn random_2000183(x: Pair, y: Option<f64>, z: &Two) -> Pair {
    let mut v1: Vec<f64> = Vec::with_capacity(2);
    for i2 in 0..2 {
        v1.push((0.12 * ((x.b / (2.5 + x.size().cos().sin())) * (z.0 + x.a))));
    }
    for e3 in v1.iter().skip(1) {
        let d6: f64;
        if x.size().sin().abs() < (y.unwrap_or(0.7) - x.a).tanh() {
            d6 = (z.1 - z.1).cos();
        } else {
            d6 = (x.size() + (z.1 * x.a)).tanh();
        }
        for i7 in (0..4).rev() {
            let mut m8: f64 = (((y.unwrap_or(0.7) * z.1) - x.size()) / (1.5 + f64::sin(f64::atan(0.91)) * f64::sin(f64::atan(0.91)))).tanh();
        }
        if (v1[1] + z.1).cos() < std::f64::consts::PI.tanh() && ((z.0 - z.1) / (2.5 + d6.sin())).cos() >= (z.0 - (z.0 - z.1)).cos() {
            let mut k9: usize = 2;
        } else if (d6 / (1.5 + x.b * x.b)) > x.a.tanh() {
            let mut h10: Shape = Shape::Poly(vec![(0.11 * ((z.1 / 1.77) - ((z.0 - z.1) + x.size()))), ((x.size() + x.size()) + (z.0 + y.unwrap_or(0.7))).tanh(), (-(0.1 + (d6 - y.unwrap_or(0.7)).cos() * (d6 - y.unwrap_or(0.7)).cos())).exp()]);
        }
    }
    Pair { a: -0.1 * z.1 + -0.3 * x.a + 1.4 * z.0 + 0.5 * y.unwrap_or(0.7) + 0.2 * x.size() + 1.5 * v1[0] + (((z.0 - z.1) - z.0) / (2.5 + ((z.0 - z.1) - v1[0]).sin().sin())).cos(), b: -0.2 * z.1 + 1.4 * v1[1] + 0.8 * z.0 + 1.1 * (z.0 - z.1) + 1.4 * x.size() + 0.3 * x.a + (-0.78) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.611, b: 0.331 }), kink(Pair { a: 0.231, b: 0.081 }))]
#[derive_grad]
fn random_2000184(x: Pair) -> f64 {
    let mut idx1: [usize; 3] = [0, 4, 3];
    let mut m2: f64 = f64::exp((-(0.1 + f64::to_radians((-0.36)) * f64::to_radians((-0.36)))));
    let mut v3: Vec<f64> = Vec::new();
    for i4 in 0..2 {
        v3.push(x.a.hypot(std::f64::consts::PI).asinh());
    }
    let p5: Data = Data { items: vec![f64::clamp(x.b, -0.5, 0.75).fract(), ((if x.size().cos().fract() <= (0.23 * (-0.95)) { 0.36 } else { x.a }) * f64::sin(0.61)), (x.b / 1.27).max(x.b)], scale: f64::fract(v3[0].max(v3[0])), pairs: vec![(x * (m2 + x.size()).cos()), Pair { a: 0.59, b: f64::tanh((x.b + v3[idx1[1] % 2])) }] };
    1.0 * x.size() + 1.3 * m2 + 1.0 * x.b + 0.7 * x.a + 0.3 * p5.items[idx1[0] % 3] + ((p5.scale - p5.pairs[0].a) + (1.3 + p5.items[0] * p5.items[0]).powf(v3[0].tanh())).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.571, -1.8490000000000002, -1.389], Some(0.621)), kink([-0.089, 1.021, -1.8490000000000002], Some(-1.729)))]
#[derive_grad]
fn random_2000185(x: &mut [f64; 3], y: Option<f64>) -> f64 {
    let mut m2: f64 = (0..4).map(|i1| f64::round((-0.18))).last().unwrap();
    let m3: f64 = if x[1] >= (0.23 * ({ let b4 = y.unwrap_or(0.7).sin(); y.unwrap_or(0.7) + b4 })) {
        (y.unwrap_or(0.7).tanh().sin() / 1.97)
    } else {
        m2
    };
    let mut k6: usize = 2;
    m2 += (m3 / 1.98).trunc().tanh();
    if !(k6 > 0) {
        return 0.2 * x[k6 % 3] + -0.4 * y.unwrap_or(0.7) + 1.0 * m3 + 0.7 * m2 + (f64::sin((-0.90)).min(m3) * ((k6 % 4) as f64)).sin();
    }
    m2 = (({ let b7 = std::f64::consts::PI; std::f64::consts::PI + b7 }) / (2.5 + (((k6 % 4) as f64) / (1.5 + x[1] * x[1])).sin())).cos();
    let a8 = (f64::sin(1.33) - (-0.79));
    let f9 = |u10: f64| -> f64 { let b11 = m3.sin(); if !((m3 / (1.5 + a8 * a8)) < (1.3 + a8 * a8).powf(a8.tanh()).cos()) { return b11; } (u10 - a8).tanh() };
    m2 = (m2 * a8.tanh()).sin();
    let mut m12: f64 = m2;
    m2 += ((0.01 + x[k6 % 3]) + x[k6 % 3]).tanh();
    m2 = (0.81 * ((if m3 < (0.33 * (m3 + f9(y.unwrap_or(0.7).cos().cos()))) { m12 } else { 1.01 }) + a8.tanh().rem_euclid(0.9)));
    0.1 * x[k6 % 3] + 1.0 * m12 + 0.6 * m3 + 0.9 * a8 + 1.2 * f9(m3.max(m3)) + (0.17 * (1.62 * (std::f64::consts::PI + f9(y.unwrap_or(0.7).cos()))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([3, 5, 2], [-0.189, -1.2690000000000001, -0.039], [1.861, 1.7409999999999999, 1.9009999999999998, -0.149], Pair { a: 0.681, b: 1.801 }), kink([5, 3, 6], [0.401, 1.771, 1.2309999999999999], [-0.239, -0.989, 1.831, -1.389, -1.249], Pair { a: 0.501, b: 0.741 }))]
#[derive_grad]
fn random_2000186(x: &[usize], y: &mut [f64; 3], z: Vec<f64>, w: &Pair) {
    if w.size().tanh() <= f64::to_radians(0.86) {
        let a1: f64 = std::f64::consts::PI;
    } else {
        let mut k2: usize = 3;
        let mut m3: f64 = ((-0.81) + z[k2 % 3]).tanh().hypot((z[k2 % 3] + 1.24).cos());
        m3 *= y[x[1] % 3].max(w.size().tanh()).min((if k2 > 1 { (-0.51) } else { y[x[0] % 3] })).sin();
    }
    let p5: Data = Data { items: vec![(std::f64::consts::PI.fract() - (if (if y.iter().step_by(2).step_by(2).map(|&e4| e4).fold(f64::NEG_INFINITY, f64::max).max(-1.0) < (0.50 * (z[0] - z[2])) { y[x[1] % 3] } else { y[x[0] % 3] }) > (if (0.06 * (y[2] * w.size())) > z[1] { w.size() } else { std::f64::consts::PI }).tanh() { w.size() } else { 0.38 })).cos(), w.a, ((w.size() + w.b) * w.size()).tanh()], scale: (w.a / (2.5 + (0.25 * w.size()).sin())), pairs: vec![(-(*w)), Pair { a: (1.2 + w.a * w.a).ln(), b: f64::cos((if !(w.size().tanh().copysign(y[x[2] % 3]) > (z[0].tanh() % 1.7)) { w.size() } else { 1.14 })) }] };
    y[..2].copy_from_slice(&z[..2]);
    let o6: Option<f64> = None;
    y[x[1] % 3] += (w.b - p5.scale).cos().min((w.b + 2f64).sin());
    let mut m7: f64 = ((2f64 / (1.5 + w.a * w.a)) + (o6.unwrap_or(0.7) - o6.unwrap_or(0.7))).cos();
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.509, b: -0.969 }, k: 2, rate: 0.951, w: [-0.299, -0.989, 0.041] }, 3, Pair { a: -1.909, b: -0.639 }, Model { at: Pair { a: 0.171, b: 1.3809999999999998 }, k: 0, rate: 0.831, w: [-1.7790000000000001, 0.031, 0.731] }), kink(Model { at: Pair { a: 0.631, b: -0.379 }, k: 2, rate: -1.489, w: [1.121, 0.751, -0.039] }, 4, Pair { a: -1.8290000000000002, b: -0.909 }, Model { at: Pair { a: 1.301, b: 0.651 }, k: 0, rate: 1.8909999999999998, w: [0.781, -0.199, 1.601] }))]
#[derive_grad(wrt(x))]
fn random_2000187(x: &mut Model, y: usize, mut z: Pair, w: &mut Model) -> f64 {
    let a1: f64 = (w.at.b * ((1.2 + x.w[1] * x.w[1]).log10() + (w.predict(0.3) * std::f64::consts::PI))).sin();
    if w.k != 3 {
        let &Model { at: x2, rate: y3, .. } = &*x;
        let mut v4 = x.w.to_vec();
    } else if !(x.k % 2 == 0) {
        if !(y > 0) {
            let m5: f64 = match w.k % 4 { 0 => {
                (z.b.tanh() % 1.7).asinh()
            } 1 | 2 => {
                let a6 = w.predict((x.rate + 1.44).tanh());
                (x.at.b / (2.5 + z.a.sin()))
            } _ => {
                if y != 2 {
                    let o7: Option<f64> = Some((0.06 * (z.b - x.predict(0.3))).powi(1));
                    for &e8 in x.w.iter() {
                        let flag11 = y != 3;
                        let mut p12: Pair = w.at.clone();
                        let (s13, c14) = f64::sin(((x.at.a.asinh() - x.at.size().tanh().tanh()) + (f64::sin(a1) * a1.tanh()))).sin_cos();
                    }
                    for (i16, e15) in w.w.iter_mut().enumerate() {
                        *e15 += x.rate.cos();
                        x.w[x.k % 3] = (((w.at.size() - 1.90) / 1.42) + (0.40 * (w.at.a - z.size())).abs()).tanh();
                        let mut v17 = x.w.to_vec();
                    }
                } else {
                    let v18: [f64; 3] = [((w.at.a + x.w[x.k % 3]) + w.at.b).cos(); 3];
                }
                w.at.b.sin().abs()
            } };
        } else if (w.at.size() * w.predict(0.3)).tanh() < (0.12 * (w.predict(0.3) * 0.30)) {
            w.w[y % 3] = (0.60 * (2f64 / 1.45)) + w.w[y % 3];
        } else {
            w.rate += f64::tanh(((x.k % 4) as f64));
        }
    } else {
        w.at.a = (0.06 * (std::f64::consts::PI + z.size())).powi(0).min((x.w[y % 3] * (w.rate + 0.31)).tanh());
    }
    0.1 * a1 + 1.0 * x.predict(0.3) + 1.4 * x.at.size() + 0.0 * w.at.a + -0.1 * z.size() + z.a
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.221, 0.871, 0.081, 0.741, 1.2209999999999999], [[-1.929, 1.9509999999999998], [1.081, 0.601], [-0.869, -0.509]]), kink([-1.659, -1.3190000000000002, -0.479], [[1.7309999999999999, -1.229], [1.841, -1.469]]))]
#[derive_grad]
fn random_2000188(x: Vec<f64>, y: &[Vec<f64>]) -> f64 {
    let v1: [f64; 3] = [(x[0] / (2.5 + y[0][1].sin())).cos().rem_euclid(0.9); 3];
    let mut m2: f64 = v1[1].sin().tanh();
    m2 += (x[1] - x[1]).cos().max((x[2] / (1.5 + x[0] * x[0]))).tanh();
    m2 = (1.2 + (v1[1] / 1.17) * (v1[1] / 1.17)).ln();
    'l6: for (i5, (&e3, f4)) in x.iter().zip(v1.iter()).enumerate() {
        m2 += (0.24 * (i5 as f64)).powi(4).sin();
    }
    -0.1 * v1[1] + 1.5 * x[1] + -0.3 * m2 + 1.1 * y[1][0] + (1.2 + x[0].tanh() * x[0].tanh()).log10()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.889, b: -1.929 }, [-0.519, -1.129, -0.389], Some(0.481)), kink(Pair { a: 1.071, b: 1.251 }, [1.1409999999999998, -1.739, 1.3909999999999998, -1.489, 0.841], Some(-0.939)))]
#[derive_grad]
fn random_2000189(x: &mut Pair, y: &Vec<f64>, mut z: Option<f64>) {
    let mut v1: [f64; 3] = [((y[0] + y[2]) * z.unwrap_or(0.7)).sin(), (0.20 * (if !((0.12 * y.windows(2).take(2).take(2).map(|w2| (0.25 * x.size())).sum::<f64>()) <= (0.50 * (x.b + y[1]))) { (0.50 * z.unwrap_or(0.7)).abs() } else { (x.a - z.unwrap_or(0.7)) })), (0.50 * ({ let b3 = (0.25 * (if x.a.max(z.unwrap_or(0.7).tanh()) <= z.unwrap_or(0.7).cos().tanh() || x.size().tanh().min(x.size().sin()) <= f64::tanh((*x).size()) { x.size() } else { x.a })); (if x.size().tanh() >= x.size().tanh() { y[0] } else { x.a }) + b3 }))];
    let mut m4: f64 = v1[1];
    x.a += (1.14 - (m4 / (2.5 + m4.sin()))).sin();
    v1[..2].copy_from_slice(&y[..2]);
    let mut k5: usize = 1;
    'l7: for i6 in 1..=4 {
        let mut m8: f64 = (if (v1[2] - x.b).tanh() >= (x.b - y[k5 % 3]).sin() { v1[i6 % 3] } else { (std::f64::consts::PI * x.a) }).tanh();
        v1[0] += (x.a.copysign(x.a) * x.b.min(0.0)).cos();
    }
}
