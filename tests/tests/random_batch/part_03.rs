//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.119, b: 1.9909999999999999 }, k: 2, rate: -0.349, w: [1.541, 0.681, -0.119] }, [[-0.629, 1.6809999999999998], [1.571, 1.071]]), kink(Model { at: Pair { a: -1.7590000000000001, b: 0.901 }, k: 0, rate: 1.871, w: [-1.429, 1.9809999999999999, -0.859] }, [[1.2009999999999998, 0.351], [-1.479, -0.909], [-0.059, -1.999]]))]
#[derive_grad]
fn random_1000030(x: &Model, y: &[[f64; 2]]) -> f64 {
    let mut v1: [f64; 4] = [y[x.k % 2][x.k % 2]; 4];
    if (x.at.b * y[x.k % 2][x.k % 2]).sin() < (1.97 * x.at.b).tanh() {
        let mut k2: usize = 1;
        (v1[1], v1[k2 % 4]) = (v1[k2 % 4], (0.57 * (x.at.size() * (-0.07)).tanh().min((0.30 * x.at.b).powi(2))));
    }
    let mut v3: Vec<f64> = vec![x.rate; 4 + x.k % 3];
    1.1 * x.at.a + 1.0 * x.at.size() + 1.1 * x.rate + 1.1 * y[x.k % 2][0] + 0.6 * x.predict(0.3) + f64::sin(1.10).cos()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.5490000000000002, 0.701, 0.601], 0.171, 0.511), kink([-0.599, 1.371, -0.129], 0.671, 0.271))]
#[derive_grad]
fn random_1000031(x: &[f64; 3], y: f64, z: &f64) -> Pair {
    let mut m1: f64 = (*z);
    let p4: Model = Model { w: [((*z) + x[1]).sin(), (x[2].sin() / (1.5 + (0.50 * ({ let b2 = x[1]; y + b2 })) * (0.50 * ({ let b2 = x[1]; y + b2 })))), (y.asinh() / (2.5 + f64::sin(2f64.cos())))], at: Pair { a: m1, b: ((*z) + x[1]).sin() }, rate: f64::cos((({ let b3 = (*z); (*z) + b3 }) - f64::tanh(0.0).exp2())), k: 2 };
    let mut v5: [f64; 2] = [(-(0.1 + p4.predict(0.3).tanh() * p4.predict(0.3).tanh())).exp(), ((p4.at.b / 1.80) + p4.at.size()).cos()];
    v5[..2].copy_from_slice(&p4.w[..2]);
    let mut k6: usize = 0;
    m1 += ((f64::cos(((k6 % 4) as f64)) * (p4.at.b.tanh() % 1.7)) + ((f64::tanh((-0.25)) % 1.7).cos() % 1.7)).cos();
    if p4.rate < f64::sin(1.98).hypot(2f64) && k6 > 0 {
        let (p8, q9) = ((f64::tanh(0.15).powi(1) - ({ let b7 = ((k6 % 4) as f64); p4.at.a + b7 })).sin().sin(), (0.66 * ((-0.01) + (((k6 % 4) as f64).sin() * p4.predict(0.3).tanh().max((*z))))));
    } else {
        let mut h10: Shape = if k6 > 1 { Shape::Poly(vec![((if p4.k > 1 { y } else { p4.at.size() }) * (p4.at.b - p4.predict(0.3))).tanh(), f64::tanh(p4.at.b).tanh(), ((x[k6 % 3] - p4.rate) + y).cos()]) } else { Shape::Circle { r: (v5[1] - (p4.rate - p4.at.a)).tanh() } };
        let mut p11 = Pair { a: (0.78 * (f64::sin(0.05).hypot((*z)) + 0.0)), b: p4.at.size().cos().max((*z)) };
    }
    let mut ps12: [Pair; 3] = [Pair { a: f64::sin(0.30).sinh().sin().rem_euclid(0.9), b: p4.rate }; 3];
    m1 = (((1.19 - (*z)) * p4.at.a.sin()) * x[1]).tanh();
    let a13 = y;
    {
        let r14 = &mut m1;
        *r14 *= (p4.at.a.sin().to_radians() + 0.67).sin();
    }
    let mut ps15: [Pair; 3] = [Pair { b: y.cos().tanh().cosh(), ..p4.at }; 3];
    'l18: for i17 in 0..2 {
        let mut m19: f64 = (p4.at.b.fract().sin() * f64::sin((-v5[k6 % 2])).exp2());
    }
    Pair { a: 1.0 * y + -0.3 * m1 + 0.3 * a13 + 1.0 * p4.at.b + 0.3 * p4.rate + ((p4.at.b * m1) / (2.5 + f64::sin((ps15[k6 % 2].b - 1.91).cos()))).tanh(), b: 0.8 * y + -0.1 * x[p4.k % 3] + 0.8 * p4.rate + -0.3 * m1 + -0.4 * (*z) + 0.2 * p4.at.b + ((v5[1] * 1.27) + ((k6 % 4) as f64).mul_add(p4.predict(0.3).tanh(), v5[p4.k % 2])).tanh() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.8290000000000002), kink(0.061))]
#[derive_grad]
fn random_1000032(x: f64) -> Option<f64> {
    if (0.50 * (x + x)) >= x && (x * x).cos() < 0.80 {
        let mut m1: f64 = (x.atan2((1.5 + x * x)) * x.tanh());
        let mut k2: usize = 2;
    } else {
        let p4 = Data { items: vec![((x + x) - f64::powi((0.30 * x), 4)).sin(), ((x * x) * x).tanh(), (({ let b3 = x; x + b3 }) * (x - x)).sin()], scale: (0.40 * (f64::tan((0.6 * x.sin())) * x)), pairs: vec![Pair { a: (x + x).cos(), b: (0.25 * (x * x)) }, Pair { a: x.sin().tanh().sinh(), b: (x - x).cos() }] };
    }
    let mut m5: f64 = (f64::sin(0.08).atan2((1.5 + x * x)) / (1.5 + x.atan2((1.5 + x * x)) * x.atan2((1.5 + x * x))));
    Some(1.4 * m5 + -0.3 * x + (m5.atan() - apply(|u6| (0.50 * (m5 * m5)).sin(), f64::sin((-0.79)))))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.031, b: 0.971 }, [[1.111, -0.299], [1.2009999999999998, 0.341]]), kink(Pair { a: -0.919, b: -1.0490000000000002 }, [[-0.859, -1.659], [-0.009000000000000001, 0.661]]))]
#[derive_grad(wrt(x, y))]
fn random_1000033(x: Pair, y: [[f64; 2]; 2]) -> f64 {
    let mut v1: [f64; 3] = [((0.50 * x.size()).abs() - (y[1][0] * x.b)).sin(), (-0.58), x.a];
    {
        let s2 = &v1[..];
        let mut v3: [f64; 4] = [(f64::fract((-0.78)) - (v1[2] / (1.5 + s2[1] * s2[1]))).sin(), (x.a.asinh() * repeated(|u4, u5| (0.20 * (f64::min(x.b, u5) - (v1[1] * x.b))), (s2[1] - v1[2]).sin(), 2)), ((x.a * 0.0) * x.b), (x.size().cos().rem_euclid(0.9) * (x.size() * v1[1])).tanh()];
    }
    if (0.0 + v1[0]).cos() < (0.50 * x.size()).atan() {
        if f64::tanh(1.46).powi(4) >= x.size().cos() {
            let a6 = f64::sin(x.size());
            let mut m7: f64 = ((x.b * a6) - (0.57 * x.size())).cos();
        } else {
            let mut ps8: [Pair; 2] = [(-x), Pair { a: (0.40 * (x.size() + v1[2])).abs().tanh(), ..x }];
            v1.swap(0, 2);
        }
    } else if !((x.a - v1[0]).tanh() >= (x.b / (1.5 + v1[2] * v1[2]))) {
        if f64::tanh((-x.size())) >= f64::max(x.b, x.b) {
            return 1.4 * x.a + 0.9 * x.size() + 0.6 * v1[0] + 0.6 * y[0][1] + -0.2 * x.b + f64::tanh((0.25 * (x.size() + x.size())));
        }
    }
    let m9: f64 = if y[0][1].clamp(-0.5, 0.75) > (x.b * x.b).sin() {
        (0.25 * (x.b * x.b)).copysign(y[1][0])
    } else {
        x.b
    };
    'l11: for i10 in 0..0 {
        if (i10 as f64).sin() > (-0.06) {
            let mut m12: f64 = (-0.04);
            break 'l11;
        }
        let mut p13 = Two(y[1][0], ((0.60 * 0.62) % 1.7));
        p13.0 = ((x.b / (1.5 + x.size().tanh() * x.size().tanh())) * (-0.0));
    }
    let v14: [f64; 3] = [f64::sin(y[0][0]).rem_euclid(0.9); 3];
    if x.a < (x.b * x.a).sin() {
        return 1.0 * x.b + 0.9 * v14[0] + -0.0 * m9 + 0.7 * y[1][1] + -0.5 * x.a + -0.1 * v1[1] + x.size().sin();
    }
    if (0.50 * ({ let b15 = v1[2]; m9 + b15 })) < (if x.a.sin().exp2() <= x.b.abs() || v14[2].cos() <= (0.50 * (v1[0] + v14[1])) { m9 } else { v1[2] }) {
        if (0.20 * (v1[2] + x.size())) > (2f64 - 0.0) {
            if (0.22 * (x.size() + 0.97)) < (v14[1] / (2.5 + y[0][0].sin())) {
                return 0.1 * m9 + 0.3 * x.a + -0.2 * y[1][1] + 1.5 * x.size() + -0.1 * x.b + 1.3 * v14[0] + (x.size().sin().abs() - x.a.tanh());
            }
            v1[..2].copy_from_slice(&v14[..2]);
        } else {
            let o16: Option<f64> = None;
        }
    } else {
        let mut m17: f64 = f64::cos(x.size()).to_radians().sin();
    }
    -0.1 * v14[2] + 1.5 * x.a + 0.7 * x.size() + 1.4 * x.b + 0.5 * y[1][1] + 1.3 * v1[2] + (1.2 + f64::sin((m9 + x.size())) * f64::sin((m9 + x.size()))).sqrt()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![-1.0790000000000002, 1.111, 0.661] }, [1.021, -1.3690000000000002, -1.939, -0.879, 1.351], 2, Shape::Circle { r: -0.509 }), kink(Shape::Point {  }, [1.9309999999999998, -1.709, -0.299, -1.8090000000000002], 3, Shape::Poly { 0: vec![-1.1190000000000002, -1.8590000000000002, -0.829] }))]
#[derive_grad]
fn random_1000034(x: &mut Shape, y: &[f64], z: usize, w: &mut Shape) -> f64 {
    let mut m1: f64 = x.area().cos().abs();
    let mut v2: [f64; 4] = [(m1.cos() - ((z as f64) - m1)).sin(); 4];
    m1 = ((w.area() - y[z % 3]) / (1.5 + (0.44 * (y[1] - (z as f64))) * (0.44 * (y[1] - (z as f64))))).cos();
    m1 -= m1.cos().powi(2).sin();
    -0.4 * v2[2] + 1.0 * m1 + 0.2 * x.area() + 0.1 * w.area() + 1.5 * y[z % 3] + (y[z % 3].hypot(y[0]) + (1.13 - v2[2])).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.539, b: 0.081 }, k: 0, rate: -1.679, w: [0.151, 1.831, -0.559] }, (0.061, 1.041), Model { at: Pair { a: -1.149, b: 0.841 }, k: 0, rate: 0.271, w: [1.6409999999999998, -1.3090000000000002, 1.311] }, 1.6609999999999998), kink(Model { at: Pair { a: 1.771, b: 1.001 }, k: 2, rate: -1.3690000000000002, w: [1.9609999999999999, -1.2690000000000001, 0.921] }, (0.321, 1.331), Model { at: Pair { a: -1.649, b: -1.5090000000000001 }, k: 0, rate: 1.031, w: [1.311, 1.7109999999999999, 0.041] }, -1.0590000000000002))]
#[derive_grad(wrt(x, y, z))]
fn random_1000035(mut x: Model, y: (f64, f64), z: Model, w: &f64) -> Vec<f64> {
    if x.k % 2 == 0 {
        let a2 = f64::sin(({ let b1 = f64::sin((0.05 * 0.0)); z.rate.tanh() + b1 }));
    } else if x.k > 1 {
        let o3: Option<f64> = if z.at.a < (z.rate - x.predict(0.3)).tanh() { Some((*w).to_radians().sin()) } else { None };
        let mut v4: Vec<f64> = x.w.iter().map(|&e5| (z.k as f64).tanh().max(z.w[2]).atan()).collect();
    } else {
        x.rate += f64::cos((if z.rate.max(x.predict(0.3).tanh()) <= (z.at.b / (2.5 + x.w[1].sin())) { (0.6 * f64::tanh((-0.04))).acos().min(((*w) / 1.85)) } else { (-0.56) }));
        for i6 in 0..x.w.len() {
            if (-(0.1 + z.w[0] * z.w[0])).exp() < (-(0.1 + z.predict(0.3).cos() * z.predict(0.3).cos())).exp() {
                let t7: (f64, f64) = ((if z.k > 2 { (if z.predict(0.3).sin().fract() <= (0.92 * z.at.a).tanh() { (z.at.a / 1.81) } else { (z.at.a + (z.k as f64)) }) } else { ((0.33 + z.w[i6 % 3]) + (x.w[z.k % 3] - z.predict(0.3))) }).sin(), (x.at.a + f64::sin(0.43).max(z.at.b).abs()).cos());
                let a8: f64 = (0.11 * (f64::powi((0.07 * x.predict(0.3)), 1) * (if (x.at.b / (1.5 + ((x.k % 4) as f64) * ((x.k % 4) as f64))) > t7.1.tanh() { z.predict(0.3) } else { z.w[i6 % 3] }))).max((0.01 * ((z.at.a + x.at.a) + (z.predict(0.3) * z.at.size()))));
                for i9 in (1..=4).rev() {
                    match i6 { 0 => {
                        x.rate -= x.w[(i6 + 1) % x.w.len()].tanh();
                    } k if k % 2 == 0 => {
                        let old10 = std::mem::replace(&mut x.rate, (x.at.a * f64::cos(x.at.b)));
                    } _ => {
                        x.at.b += f64::tanh((z.w[i6 % 3].atan2((1.5 + x.at.a * x.at.a)).sin() - ((-0.01) + ({ let b11 = a8; (-0.70) + b11 }))));
                    } }
                }
            }
        }
    }
    vec![-0.3 * y.0 * y.1.sin() + 1.2 * x.at.b + 0.1 * z.at.b + 0.1 * x.w[x.k % 3] + 0.0 * x.at.size() + 0.8 * z.predict(0.3) + f64::cos(z.predict(0.3)).mul_add(f64::sin(0.84), f64::tanh((x.at.size() * 0.32))), 1.4 * (*w) + -0.5 * z.at.a + 0.5 * x.at.a + 0.8 * y.0 * y.1.sin() + -0.3 * x.predict(0.3) + (z.predict(0.3).sin().max((*w)) + (x.at.size() * z.rate)).cos(), 1.3 * x.at.size() + 0.5 * x.rate + 1.2 * z.at.b + -0.5 * z.predict(0.3) + 0.9 * x.at.b + z.rate]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.8290000000000002, b: -0.599 }, k: 1, rate: -0.039, w: [-1.879, -1.449, -0.319] }, Pair { a: 1.071, b: 1.2309999999999999 }, 0.341), kink(Model { at: Pair { a: -1.899, b: -1.729 }, k: 1, rate: 1.251, w: [1.561, -0.859, -1.5590000000000002] }, Pair { a: -1.0890000000000002, b: 0.741 }, -1.669))]
#[derive_grad]
fn random_1000036(x: Model, y: Pair, mut z: f64) -> f64 {
    let p1 = Pair { a: y.b.cos(), b: z };
    z /= 1.2 + y.size().tanh().atan().abs();
    for (i4, e2) in x.w.iter().enumerate() {
        let mut ps5: [Pair; 3] = [p1.clone(); 3];
    }
    {
        let s6 = &x.w[1..];
        let mut m7: f64 = (x.at.size() - x.at.size()).cos();
        for e9 in x.w.iter().rev() {
            if x.k % 2 == 0 {
                break;
            }
            let Pair { a: x10, b: y11 } = (p1 * ((-0.92) / (1.5 + x.at.size().cos() * x.at.size().cos())));
            let a8: f64 = (0.12 * s6.iter().skip(1).step_by(2).map(|e12| p1.a.to_radians()).sum::<f64>());
            m7 = f64::max(a8, m7);
        }
        m7 = m7.sin();
        let p13: Two = Two(f64::sin((x.at.b * p1.b)).ceil(), (0.65 + x.at.size()).tanh());
    }
    z *= (0.18 * (p1.size() + ((-0.23) - y.a))).sin();
    let Pair { a: x14, b: y15 } = (-y);
    {
        let s16 = &x.w[1..];
        z -= (0.40 * (0.50 * (p1.a * p1.b)).asinh());
        {
            let s17 = &s16[1..];
            z += (f64::sin(1.51) - x14).cos();
        }
        if x.predict(0.3).sin().clamp(-0.5, 0.75) > y15.tanh().exp_m1() {
            let x14: f64 = z.sin().atan2((1.5 + (if (0.50 * f64::sin((-0.15)).mul_add(x14, y.b)) >= (0.66 * (x14 - 0.67)) && x.k > 2 { 2f64 } else { z }) * (if (0.50 * f64::sin((-0.15)).mul_add(x14, y.b)) >= (0.66 * (x14 - 0.67)) && x.k > 2 { 2f64 } else { z })));
            z = z + (0.24 * (p1.b + (0..2).map(|i18| y.a).map(|it| it.sin()).product::<f64>()));
        }
    }
    {
        let s19 = &x.w[1..];
        let (p20, q21) = (f64::hypot((p1.b - x.w[0]).tanh(), x.at.a.abs()).sin(), p1.a.tanh());
        let mut v22: [f64; 4] = [x14.copysign(y.b).cos(), ((y.a + x.w[1]) * ((-0.68) - x14)).tanh(), ((0.06 * y.size()) - (s19[0] + s19[x.k % 2])).cos(), f64::cos(((x.at.size() - y.b) * f64::tanh((-0.88)).powi(3)))];
    }
    z += x14.sin();
    1.1 * y.size() + 0.3 * x.predict(0.3) + 0.1 * p1.b + 0.0 * x.at.a + 0.2 * y15 + 1.1 * p1.a + y15.atan().atan2((1.5 + (x.w[x.k % 3] * y.b).sin() * (x.w[x.k % 3] * y.b).sin()))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.209, 1.511, -0.019, 1.111, 0.901], -1.1190000000000002, Pair { a: -0.509, b: 0.991 }, (-0.549, 0.541)), kink([-1.179, -1.689, -0.059, 1.611, 1.6809999999999998], 1.571, Pair { a: -0.539, b: -0.009000000000000001 }, (-1.679, 0.191)))]
#[derive_grad]
fn random_1000037(x: Vec<f64>, y: f64, z: Pair, w: (f64, f64)) -> f64 {
    let mut v1: [f64; 3] = [((x[2] + w.1) - (z.size() + y)).cos(); 3];
    let mut m2: f64 = x[0];
    let p3 = Model { w: [((m2 + z.b) - v1[2].sin()).tanh(), (y.hypot(w.1) + (z.a - m2)).sin(), m2.clamp(-0.5, 0.75)], at: Pair { a: (((-0.07) * m2) * (x[2] - z.a)).tanh(), b: (v1[0] + v1[2]).sin() }, rate: 2f64, k: 1 };
    let mut h4: Shape = Shape::Rect(1.88, p3.at.a.tanh().powi(4));
    m2 = (((0.30 * p3.rate) % 1.7) * (p3.rate - z.a)).sin();
    {
        let r5 = &mut v1[p3.k % 3];
        *r5 = m2;
        let mut v6: [f64; 4] = [f64::clamp(2f64.abs(), -0.5, 0.75); 4];
    }
    if p3.k % 2 == 0 {
        return 0.6 * v1[p3.k % 3] + -0.0 * p3.predict(0.3) + -0.5 * x[p3.k % 3] + 0.2 * z.b + -0.0 * z.a + 1.1 * h4.area() + (z.b.tanh() - (0.24 * (p3.k as f64)).rem_euclid(0.9));
    }
    let d7: f64;
    if p3.k > 2 {
        d7 = f64::sin(0.0).max(apply(|u8| { let b9 = (z.a / 1.28); ((x[0] - m2) * (if p3.k % 2 == 0 { u8 } else { v1[1] })).sin() * b9.sin() }, (0.25 * z.size()).copysign(f64::cos(p3.at.size()))));
    } else {
        d7 = (0.01 * ((std::f64::consts::PI / 1.20) * (p3.predict(0.3) * y)));
    }
    let mut m10: f64 = (0.30 * ((0.50 * z.size()).trunc() + z.b));
    let mut p11 = p3;
    m2 += m10.tanh();
    match p11.k { 0 => {
        p11.at.b += (0.74 * v1[p11.k % 3].atan2((1.5 + (0.77 * 2f64) * (0.77 * 2f64))));
        for i12 in 0..v1.len() {
            let mut m13: f64 = (z.a - y).sin();
            for e15 in p11.w.iter().rev() {
                v1.fill(((m10 + p11.at.a) - ((-0.51) * p11.at.a)).tanh());
                let a14: f64 = ((if p11.w[p11.k % 3].tanh() < y.copysign(p11.at.a) { h4.area() } else { 0.15 }) * (h4.area() - m2)).sin();
                if a14 > m13 { m13 = a14 + 0.5 * m13.sin(); }
            }
            m13 = m13.sin();
            let Pair { b: x16, .. } = p11.at;
        }
    } k if k % 2 == 0 => {
        p11.at.b -= (p11.rate - m2.sin()).tanh();
    } _ => {
        p11.at.a = (p11.at.a * (-1.68)).sin();
    } }
    1.0 * p11.at.size() + 0.9 * p11.w[p11.k % 3] + 1.2 * p11.predict(0.3) + 0.0 * y + 0.2 * p11.at.a + -0.4 * p11.rate + ((z.b.tanh() % 1.7) - m10).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.3809999999999998, b: -0.028999999999999998 }, k: 2, rate: 1.7309999999999999, w: [-0.579, -0.849, -1.449] }), kink(Model { at: Pair { a: 1.021, b: -1.2790000000000001 }, k: 2, rate: 0.311, w: [0.981, -0.319, -1.909] }))]
#[derive_grad]
fn random_1000038(x: Model) -> Vec<f64> {
    let mut m1: f64 = 1.70;
    let mut ps2: Vec<Pair> = vec![Pair { a: ((1.2 + m1 * m1).recip() + m1).tanh(), b: (0.50 * (Pair { a: ((x.rate * x.at.size()) / (2.5 + (x.predict(0.3) - m1).tanh().sin())).sin(), b: (x.rate / (2.5 + x.rate.sin())) }).a) }, ({ let q3: Pair = x.at; q3.turned((x.rate * m1).tanh()) })];
    let mut k4: usize = 2;
    m1 /= 1.2 + (std::f64::consts::PI + x.at.size()).sin().abs();
    let mut v5 = x.w.to_vec();
    m1 += x.rate.tanh();
    if (x.at.a * x.predict(0.3)).cos() < (x.at.size() / (1.5 + x.at.a * x.at.a)).sin() {
        m1 += x.w[x.k % 3].cos();
        v5.push((0.30 * x.at.a).rem_euclid(0.9).clamp(-0.5, 0.75));
        v5[x.k % 3] += (0.60 * 1.11);
    } else {
        v5[k4 % 3] += (0.30 * x.at.b.max((0.20 * (x.at.size() + x.at.b))));
        if f64::sin(0.05) < ps2[x.k % 2].b.tanh() {
            return vec![0.3 * x.predict(0.3) + 1.4 * x.at.b + 0.1 * m1 + 1.0 * x.w[k4 % 3] + x.rate, -0.4 * m1 + 1.2 * x.rate + 1.3 * x.at.a + 0.8 * x.at.b + 1.3 * x.at.size() + ((x.at.b + v5[2]) - (m1 + x.at.size())).cos(), 1.3 * x.rate + -0.1 * ps2[x.k % 2].b + 0.4 * x.predict(0.3) + 1.3 * x.at.size() + (0.6 * f64::sin((x.predict(0.3) * ((k4 % 4) as f64))).tanh()).acos()];
        }
    }
    if (if (x.at.b - ps2[0].a).sin() > ((k4 % 4) as f64).atan() { x.at.a } else { ps2[x.k % 2].b }).sin() >= (if (x.rate * v5[x.k % 3]).cos() > 1.86 { x.at.b } else { x.at.size() }).tanh() {
        let o6: Option<f64> = checked((if x.k > 1 { x.at.a.cos() } else { (x.at.b * 0.0) }));
        {
            let s7 = &x.w[1..];
            m1 = x.at.size().tanh();
            m1 *= (0.80 * (ps2[k4 % 2].b.tanh().sin() + v5[k4 % 3])).sin();
        }
    } else if !(x.k % 2 == 0) {
        m1 -= (0.05 * x.at.a).sin();
    } else {
        let mut m8: f64 = (ps2[x.k % 2].b.cos().abs() - f64::sin((-0.17)).min(ps2[k4 % 2].b.cos()));
    }
    vec![-0.2 * x.at.b + -0.1 * x.w[0] + 1.0 * x.rate + 0.2 * x.predict(0.3) + x.rate.copysign(x.at.a).sin(), -0.2 * ps2[1].b + 0.1 * x.w[k4 % 3] + 1.1 * m1 + 0.3 * v5[k4 % 3] + -0.1 * x.at.b + (1.37 - x.rate).cos().hypot((0.30 * m1).powi(3)), 1.5 * x.at.size() + -0.1 * x.predict(0.3) + -0.1 * v5[x.k % 3] + 1.2 * x.at.b + 1.2 * x.w[2] + (x.at.b.sin() * std::f64::consts::PI.min(m1))]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.5490000000000002, 1.541, 1.511], [0.231, 0.451, -0.869]), kink([0.371, 1.801, -0.769, -1.3190000000000002, -0.869], [-1.129, -0.289, -0.569]))]
#[derive_grad(wrt(x, y))]
fn random_1000039(mut x: Vec<f64>, y: [f64; 3]) -> f64 {
    for i1 in 0..x.len() {
        if y[0] > (y[i1 % 3] / (1.5 + x[i1] * x[i1])) {
            let mut m2: f64 = 1.32;
            break;
        }
    }
    let mut m3: f64 = ((if x[0].cos() > (y[1] - x[2]).tanh() { (0.6 * y[1].sin()).acos() } else { (1.3 + x[0] * x[0]).powf(x[0].tanh()) }) + (-x[2]).min(f64::sin(y[0]).cosh())).sin();
    let (s5, c6) = (0.50 * ((if f64::cos((m3 * m3)) <= (m3 - m3).sin() { (y[0] + x[0]) } else { (x[0] - y[0]) }) / 1.30)).sin_cos();
    let mut m7: f64 = -9.0;
    for e9 in x.iter() {
        let mut m10: f64 = f64::MAX;
        for i12 in 0..0 {
            let a11: f64 = ((1.12 - m3) - (if (m3 - 2f64).cos() >= ((-0.22) + (*e9)).tanh() { (*e9) } else { x[1] })).cos();
            if f64::asinh(x[1]) < m3 && a11 < m10 { m10 = a11 * a11; }
        }
        m10 = m10.sin();
        let h14: Shape = Shape::Circle { r: (m3 - (if c6.cos() >= x.iter().map(|e13| c6).sum::<f64>().tanh() { c6 } else { (*e9) })).sin() };
        let a8: f64 = (if y[2].cos() >= m10.asinh() { m10.asinh() } else { (y[1] + h14.area()) }).sin();
        m7 = m7.min(a8);
    }
    m7 = m7.sin();
    let mut m15: f64 = f64::MAX;
    for e17 in y.iter().rev() {
        let a16: f64 = ((if (s5 * (*e17)).tanh() < x[0] { m3 } else { m7 }) + c6).cos();
        if a16 < m15 { m15 = a16; }
    }
    m15 = m15.sin();
    x[1] -= (if m7 <= (m3 * c6).cos() { (m15 + y[2]).abs() } else { (0.12 * s5.min(s5)) }).tanh();
    let a18: f64 = (m3 * x[2]).tanh().tanh().sin();
    let m19: f64 = if f64::mul_add(f64::sin(1.00), y[2], m3).cos() > (1.39 / (1.5 + f64::sin((-0.53)) * f64::sin((-0.53)))) || (0.25 * (s5 * s5)) < m7.asinh() {
        ((m3 + 0.0) + (m15 + m3)).cos()
    } else {
        m3.ceil().sin()
    };
    let t20: (f64, f64) = (s5, m3);
    let a21 = (if m19 <= (s5 * m3).cos() { f64::mul_add(f64::sin((0.95 / 1.34)), s5.tanh().rem_euclid(0.9), (0.25 * (s5 * m7))) } else { (f64::sin(0.0) / 1.09) }).sin();
    let mut h23: Shape = if m3 >= m19 { Shape::At(Pair { a: (-(c6 / 1.53)), b: (f64::tanh((-0.84)) % 1.7) }) } else { Shape::Circle { r: sum_of(|u22| f64::sin(((-0.92) - y[0])).max(y[0].max(c6)), &x[..]).sin().rem_euclid(0.9) } };
    for i24 in (0..4).rev() {
        let a25 = (if i24 != 3 { x[1] } else { ((1.3 + a18 * a18).powf((i24 as f64).tanh().tanh()) + (-0.86)) }).sin();
    }
    1.1 * a21 + 1.5 * a18 + 1.3 * m15 + 1.4 * y[1] + -0.3 * t20.0 * t20.1.sin() + 1.1 * c6 + (h23.area() + a21).sin().abs()
}
