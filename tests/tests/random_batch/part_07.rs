//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink(-1.249, [0.191, -0.469, 1.9609999999999999, -0.289, -1.5890000000000002], (-0.429, -1.1090000000000002)), kink(-1.409, [0.101, -1.5990000000000002, 0.971], (0.731, 1.341)))]
#[derive_grad(wrt(z))]
fn random_1000070(x: f64, y: &Vec<f64>, z: (f64, f64)) -> f64 {
    let mut k1: usize = 1;
    let mut m2: f64 = x.atan();
    let (s4, c5) = ((z.0 / (2.5 + 2f64.sin())) / 1.34).sin_cos();
    let mut v6 = y.to_vec();
    v6[..2].copy_from_slice(&y[..2]);
    {
        let s7 = &y[1..];
        (v6[1], v6[1]) = (v6[1], ((c5 + 2f64) * f64::tanh(v6[k1 % 3]).exp2()).sin());
    }
    match k1 { 0 => {
        m2 += (0.30 * ((y[k1 % 3] / (1.5 + x * x)) / (2.5 + (c5 * c5).tanh().sin())));
        let a8: f64 = f64::sin(((-0.00) * 1.05)).min(c5.abs());
    } k if k % 2 == 0 => {
        for (i10, e9) in v6.iter_mut().enumerate() {
            *e9 = (*e9) - y[0].fract().signum().sin();
            *e9 += ((m2 - x) / 1.85).sin();
        }
    } _ => {
        let mut n11: usize = 0;
        loop {
            if n11 >= 1 {
                break;
            }
            n11 += 1;
            m2 = (0.42 * ((z.0 + 0.87) - f64::sin(0.09).sinh()));
            (v6[k1 % 3], v6[n11 % 3]) = (v6[n11 % 3], x.tanh());
            m2 -= f64::abs(0.78).to_radians().sin();
        }
    } }
    m2 -= (s4 / 1.47).sin();
    m2 = ((-v6[k1 % 3]) + (-0.0)).sin();
    if (0.25 * (y[k1 % 3] * s4)) >= (c5 * m2).tanh() {
        m2 = 1.70;
    }
    -0.1 * y[k1 % 3] + 1.2 * m2 + -0.3 * s4 + 0.1 * v6[k1 % 3] + 0.1 * x + -0.4 * z.0 * z.1.sin() + (c5 + y[0]).cos().min((c5 + v6[2]).cos())
}

#[zoo(kink(0.971, 1.531, 1.1809999999999998, [-0.939, -1.5490000000000002, -1.2890000000000001]), kink(-1.8490000000000002, -0.709, 0.461, [-0.169, -0.689, -1.139]))]
#[derive_grad]
fn random_1000071(x: &f64, y: &f64, z: &mut f64, w: &[f64; 3]) -> f64 {
    let t1: (f64, f64) = (((*z) * w[1]).sin().ceil(), (0.33 * ((w[2] + (*x)) + (*x).min((*y)))));
    {
        let s2 = &w[..2];
        if (if (*z).abs() < (*y) { w[2] } else { (*x) }) > ((*z) + s2[1]).tanh() {
            let a3: f64 = f64::cos(((w[0] - (*z)) - f64::max((*x), (*x))));
            let v4: [f64; 4] = [(s2[1] * a3).sin().powi(4); 4];
        }
        let mut v5 = vec![(*z); 4];
        for i6 in (0..1).step_by(1) {
            if s2[0].max(s2[0]) > f64::sin(0.44).powi(1) {
                *z = (if f64::sin((if (2f64 + 0.0) <= (0.66 * ({ let b7 = v5[1]; 2f64 + b7 })) { t1.1 } else { (-0.34) })) <= t1.1 { s2[1] } else { (std::f64::consts::PI + 0.49) }).sin();
                break;
            }
            *z = ((*z) * (if (*z).sin() >= (*x).tanh() { t1.1 } else { v5[i6] })).sin();
        }
    }
    -0.2 * t1.0 * t1.1.sin() + -0.2 * (*x) + 0.9 * w[1] + -0.2 * (*y) + 0.1 * (*z) + (w[2].max(t1.1) - ((*y) * (-0.66))).cos()
}

#[zoo(kink([0.271, -0.119, 1.331], 1.011), kink([2.001, 0.691, -0.689], -0.669))]
#[derive_grad]
fn random_1000072(x: &mut [f64; 3], y: f64) -> f64 {
    x[0] = (0.30 * x[2]) + x[0];
    let mut m1: f64 = (y.sin().exp2() * y.sin());
    let a2: f64 = x[2];
    m1 /= 1.2 + x[2].abs();
    (x[0], x[1]) = (x[1], ((m1 * y) * (a2 / 1.01)).sin());
    if (m1 + m1).sin() > (y - y).cos() {
        return 1.3 * x[2] + 0.3 * y + 1.4 * a2 + -0.3 * m1 + (0.50 * (if (1.04 - x[0]).sin() < x[0].clamp(-0.5, 0.75) { (a2 / (1.5 + m1 * m1)) } else { ({ let b3 = a2; y + b3 }) }));
    }
    m1 -= (m1 + a2.abs()).sin();
    let flag4 = (m1 - m1).sin() < y;
    x[0] += a2.sin();
    x[0] = f64::sin((-0.76));
    {
        let r5 = &mut x[0];
        *r5 *= f64::tanh((if f64::sin(1.39) > a2.sin() { ((-0.45) - 1.03) } else { (1.71 + m1) })).sin();
        if ((-0.85) * y).sin() > f64::sin(m1) {
            let mut v6 = vec![y; 2];
            let m7: f64 = if (0.66 * ((-0.42) - m1)) > y.signum().cos() {
                m1.cos().tanh()
            } else {
                v6.fill(m1.atan2((1.5 + y * y)).min(a2));
                f64::tanh((1.87 * 0.47)).rem_euclid(0.9)
            };
            let mut k8: usize = 2;
        }
    }
    m1 += (((0.60 * 0.04) % 1.7) + (y + m1)).sin();
    if (m1 + 0.92).tanh() > (0.80 * ({ let b9 = f64::sin(0.0); a2 + b9 })) {
        m1 *= f64::tanh((-(y + y))).sin();
    }
    {
        let r10 = &mut m1;
        *r10 = a2.to_radians();
    }
    0.1 * a2 + 0.5 * m1 + 0.9 * y + -0.2 * x[2] + (m1 / (2.5 + (0.95 * x[2]).sin().sin()))
}

#[zoo(kink([0.701, -1.1090000000000002, -1.3290000000000002], [0.841, -1.689, 1.861, -0.439], [-1.149, 0.991, 1.521]), kink([-1.639, 0.031, -1.889], [1.071, -1.909, -0.689, 0.961], [-1.5990000000000002, 1.031, 0.471]))]
#[derive_grad]
fn random_1000073(x: &[f64; 3], y: &[f64], z: &mut [f64; 3]) {
    if let Some(e1) = x.first() {
        let f2 = move |u3: f64, u4: f64| -> f64 { let b5 = f64::sin((-0.44)); if (u3 / (2.5 + u3.sin())) >= y[1] { return b5; } (std::f64::consts::PI - ((-0.80) + u4)).sin() };
        z[2] += (0.24 * ({ let b7 = ({ let b6 = (*e1); f2((*e1), (*e1)) + b6 }).tanh(); x[0] + b7 }));
    }
    z[2] -= (0.00 * ((y[1] * x[2]) * ({ let b8 = z[2]; y[1] + b8 })));
    let mut m9: f64 = (0.44 * (y[2].sin() - (y[2] - z[0])));
    let mut k10: usize = 2;
    for e11 in y.chunks_exact(1) {
        if f64::sin(1.19).atan2((1.5 + m9 * m9)) > (0.80 * ({ let b14 = f64::sin((-0.64)); e11[0] + b14 })) {
            break;
        }
        z[..1].copy_from_slice(&e11[..1]);
        let (p15, q16) = ((z[k10 % 3].sin() + f64::recip((1.2 + 0.72 * 0.72))).cos(), (x[k10 % 3].tanh() + (m9 + y[k10 % 3])).tanh());
        z.swap(0, 0);
    }
    m9 += (((-0.19) / (1.5 + f64::sin(0.0) * f64::sin(0.0))) * y[k10 % 3]).tanh();
    let mut v17: Vec<f64> = Vec::new();
    for i18 in 0..4 {
        v17.push(y[k10 % 3]);
    }
    let mut v19: Vec<f64> = Vec::with_capacity(2);
    for i20 in 0..2 {
        v19.push((y[i20] + (z[2] * y[i20])).sin());
    }
    m9 = (m9 * (if (x[k10 % 3] * 1.62).tanh() > (-(0.1 + m9 * m9)).exp() { z[k10 % 3] } else { (-0.90) })).sin();
    m9 -= y[k10 % 3].tanh();
    let f21 = move |u22: f64, u23: f64| ((u23 * u23) * (y[0] * u22)).sin();
    let mut n24: usize = 0;
    while n24 < 1 {
        n24 += 1;
        {
            let s25 = &mut z[1..];
            s25[n24 % 2] = (v19[0] + (-0.19)).tanh();
            if v17[3] >= (0.20 * (v19[n24 % 2] * (n24 as f64))) {
                m9 = ((((k10 % 4) as f64) * (n24 as f64)) / (2.5 + v17[k10 % 4].sin())).tanh();
                continue;
            }
            {
                let s26 = &x[..2];
                m9 /= 1.2 + x[k10 % 3].sin().abs();
            }
            m9 = f64::fract((if ((k10 % 4) as f64).min(s25[k10 % 2]) >= x[k10 % 3].tanh().rem_euclid(0.9) { (-0.16) } else { 1.58 })) + m9;
        }
        if (std::f64::consts::PI - (-0.91)).sin() >= (m9 * ((k10 % 4) as f64)).sin() {
            m9 /= 1.2 + ((k10 % 4) as f64).atan2((1.5 + m9 * m9)).abs();
        } else {
            m9 -= (0.30 * x[1]);
        }
    }
}

#[zoo(kink([[0.221, -1.3390000000000002], [1.9209999999999998, 1.6509999999999998]]), kink([[-1.0490000000000002, -0.609], [-1.649, -0.879], [-0.229, -0.279]]))]
#[derive_grad(wrt(x))]
fn random_1000074(x: &[Vec<f64>]) -> [f64; 2] {
    let mut v1: Vec<f64> = vec![x[0][1].tanh(), x[1][1].sin().cos()];
    if (0.50 * (x[1][1] - x[0][1])) >= v1[1] {
        if (0.6 * f64::sin(1.79)).ln_1p() >= ({ let b2 = std::f64::consts::PI; x[0][1] + b2 }).tanh() {
            return [-0.3 * x[0][1] + 1.5 * v1[0] + v1[0], -0.1 * v1[1] + 0.3 * x[1][0] + f64::cos(0.0).rem_euclid(0.9)];
        }
        let a4: f64 = (0.80 * ({ let b3 = (v1[0] - v1[0]).cos(); x[0][0].max((-0.67)) + b3 }));
    } else if (f64::tanh(x[1][0]) % 1.7) > x[1][1] {
        for (i7, (&e5, f6)) in v1.iter().zip(v1.iter()).enumerate() {
            let mut v8: Vec<f64> = Vec::with_capacity(3);
            for i9 in 0..3 {
                v8.push((0.6 * (*f6).sin()).acos().atan());
            }
            {
                let s10 = &v1[..1];
                for i11 in (1..=2).rev() {
                    let mut m13: f64 = ({ let b12 = (1.3 + (i7 as f64).cos() * (i7 as f64).cos()).powf(v8[i11].tanh()).sin(); f64::sin((-0.32)).atan2((1.5 + v1[1] * v1[1])) + b12 });
                    v8.swap(1, 2);
                    let f14 = move |u15: f64, u16: f64| (if !(i7 != 0) { u16 } else { u16.copysign(0.0) });
                    {
                        let s17 = &s10[..];
                        if (i11 as f64).abs().sin() > v1[i11 % 2] {
                            break;
                        }
                    }
                }
            }
            let mut m18: f64 = (*f6);
            let f19 = |u20: f64| -> f64 { let b21 = e5.sin(); if !(i7 % 2 == 0) { return b21; } u20 };
        }
    } else {
        v1.fill((f64::sin(1.08).copysign(x[0][0]) - x[1][0]).sin());
        {
            let (l22, r23) = v1.split_at_mut(1);
            l22[0] += (l22[0].sin() * x[0][1].abs()).cos();
            r23[0] -= (if (x[1][0] * x[0][0]).tanh() >= r23[0].sin() { r23[0] } else { l22[0] }).cos();
            l22[0] += 0.5 * r23[0];
        }
    }
    for i24 in (1..=0).rev() {
        let mut m25: f64 = x[i24][i24];
        let mut m26: f64 = m25;
    }
    [1.3 * x[1][0] + 0.8 * v1[0] + (v1[0] * 2f64.tanh()), 0.3 * v1[1] + -0.0 * x[1][1] + v1[1]]
}

#[zoo(kink([-1.0990000000000002, 0.061, -1.749]), kink([-0.129, 0.041, -1.159, -0.459, -1.629]))]
#[derive_grad]
fn random_1000075(x: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push(f64::sin(f64::max(f64::sin(1.92), x[i2])));
    }
    let mut k3: usize = 3;
    k3 += 1;
    v1[k3 % 2] += f64::cos(((k3 % 4) as f64));
    v1[0] /= 1.2 + (1.2 + v1[0] * v1[0]).log2().abs();
    let mut v4 = x.to_vec();
    'l6: for i5 in 0..v1.len() {
        let mut m7: f64 = 0.55;
        let flag8 = f64::rem_euclid((0.60 * 1.18), 0.9) >= x[k3 % 3].cos();
        m7 -= (f64::to_radians((-0.76)) + f64::cos(1.49)).cos();
    }
    let mut m9: f64 = (0.50 * ((v4[k3 % 3] / (2.5 + v4[0].sin())) + (if !(k3 > 0) { v4[k3 % 3] } else { v4[k3 % 3] })));
    let mut v10: [f64; 2] = [m9, (m9 * v1[1]).sin().clamp(-0.5, 0.75)];
    1.2 * v10[k3 % 2] + 0.5 * v1[k3 % 2] + 0.1 * m9 + -0.3 * x[1] + -0.4 * v4[k3 % 3] + ((m9 + v1[0]) + m9.tanh()).tanh()
}

#[zoo(kink(0.811, [-0.299, 1.7009999999999998, -0.059, 0.311, 1.6309999999999998]), kink(1.1809999999999998, [-0.299, -1.5490000000000002, 0.781, 1.7209999999999999, 0.971]))]
#[derive_grad]
fn random_1000076(x: f64, y: Vec<f64>) -> [f64; 2] {
    let mut v1: [f64; 4] = [(0.33 * ((x + x) + (y[2] / 1.91))); 4];
    {
        let s2 = &mut v1[1..];
        s2[0] = (s2[0] * x).sin();
        (s2[2], s2[0]) = (s2[0], (0.10 * ({ let b3 = s2[1].min(std::f64::consts::PI); (s2[0] + s2[0]) + b3 })));
        s2[0] = s2[0];
        'l5: for i4 in 0..4 {
            let mut m6: f64 = ((0.30 * (x / (1.5 + x * x))) % 1.7);
            {
                let s7 = &mut s2[1..];
                s7[0] -= ((0.68 * s7[0]) - s7[1].cos().rem_euclid(0.9)).tanh();
                let d8: f64;
                if i4 != 1 {
                    d8 = (0.50 * (f64::atan2(m6, (1.5 + s7[0] * s7[0])) * ({ let b9 = (i4 as f64).cos(); m6 + b9 })));
                } else {
                    let a10: f64 = ((y[1] * x) * x).cos();
                    d8 = m6;
                }
                let mut v11: Vec<f64> = y.iter().map(|e12| (((*e12) + m6) / (2.5 + f64::sin((-0.61)).sin())).tanh()).collect();
            }
        }
    }
    [1.0 * x + -0.3 * v1[3] + 1.1 * y[0] + v1[3].cos().asinh(), 0.2 * x + 1.1 * v1[0] + 1.0 * y[0] + (2f64.max(y[0]) * x.fract())]
}

#[zoo(kink([-0.359, -1.0990000000000002, 0.191, -0.869, -0.759], 0.711, (1.041, 1.841)), kink([-1.3190000000000002, -1.689, 1.771], -0.579, (0.561, -1.239)))]
#[derive_grad(wrt(x, y))]
fn random_1000077(x: &Vec<f64>, y: &f64, z: (f64, f64)) -> f64 {
    let mut v1: [f64; 2] = [f64::cos((z.1 - z.1)), (1.2 + z.1 * z.1).log2().sin()];
    let f2 = |u3: f64| -> f64 { let mut m4: f64 = (z.0 - z.0).cos(); for i5 in 0..3 { m4 += u3.atan2((1.5 + u3 * u3)).sin(); } m4 };
    if (v1[0] / (1.5 + x[2] * x[2])) >= x[2].sin() {
        for &e6 in v1.iter() {
            let mut v9: Vec<f64> = vec![(x[1].sin() * (x[0] - e6)).cos(), (x[0].sin() + x[0]).tanh(), ({ let b10 = (*y); z.1.cos().rem_euclid(0.9) + b10 }).sin()];
            let mut n11: usize = 0;
            while n11 < 1 {
                n11 += 1;
                let mut m12: f64 = (-(e6 + (n11 as f64))).tanh();
                let mut m13: f64 = ((n11 as f64).tanh() * (v9[n11 % 3] / (2.5 + f2(((-0.22) - z.0).tanh()).cos().sin())));
            }
            v9.swap(2, 1);
        }
        let mut m14: f64 = (if (1.79 + x[1]).cos() < x[1].abs() || z.0 <= x[1].cos() { ((-0.11) - f2(z.0.cos())) } else { (1.84 * x[2]) }).cos();
        let mut m15: f64 = ((*y) + (v1[1].cos() % 1.7)).sin();
    } else {
        if !((2f64 * f2((0.50 * (v1[0] - v1[0])))).tanh() >= (*y).copysign((0.50 * f2((0.50 * (f2(z.1.max((*y))) / (1.5 + v1[0] * v1[0]))))))) {
            for i16 in 0..2 {
                let v17: [f64; 2] = [(0.25 * (x[i16] * x[i16].max((-0.32)))); 2];
            }
            let a18: f64 = (1.2 + (f2(z.0) + v1[0]).cos() * (f2(z.0) + v1[0]).cos()).log2();
        } else if f64::max((*y), x[1]) > z.1 || f64::sin((0.12 / (2.5 + (*y).sin()))) < (1.2 + f2((1.12 + x[0]).cos()) * f2((1.12 + x[0]).cos())).log2() {
            let mut m19: f64 = (((*y) - (-0.59)) + (x[0] + f2(((*y) / (1.5 + f2(((*y) - z.0).tanh()).cos() * f2(((*y) - z.0).tanh()).cos()))))).tanh();
        }
    }
    0.3 * v1[0] + 0.4 * (*y) + -0.1 * x[0] + 0.6 * z.0 * z.1.sin() + 0.1 * f2((*y)) + f64::sin((f64::sin(v1[1]) - (x[0] * z.1)))
}

#[zoo(kink(0.091, [[0.431, 1.041], [1.031, -1.3190000000000002]]), kink(-1.5890000000000002, [[-1.399, -1.189], [1.8909999999999998, 1.851]]))]
#[derive_grad]
fn random_1000078(x: f64, y: [[f64; 2]; 2]) -> f64 {
    let mut v1: [f64; 4] = [(({ let b2 = x; std::f64::consts::PI + b2 }) - (1.3 + f64::sin(0.12) * f64::sin(0.12)).powf(y[1][1].tanh())).cos(); 4];
    let mut m3: f64 = ((-0.33) - y[1][1]).abs().tanh();
    v1[2] = v1[2] - (if (m3 * 0.0) < (0.25 * (m3 * x)) { (1.2 + v1[2] * v1[2]).cbrt() } else { v1[0].sin() }).tanh();
    m3 = (m3 + f64::max(f64::sin((-0.56)), y[0][1])).tanh();
    v1[2] += (0.30 * (m3.abs() / (2.5 + (0.6 * y[1][0].tanh()).tan().sin())));
    v1[3] += ((v1[0] - (-0.62)) * m3).tanh();
    m3 /= 1.2 + m3.sin().abs();
    m3 = ((x * m3) + ({ let b4 = y[1][1]; x + b4 })).tanh();
    let mut m5: f64 = (v1[3] + m3.fract()).sin();
    if ({ let b6 = f64::sin((-0.82)); (-0.27) + b6 }) >= (1.2 + m5 * m5).log10() || f64::tanh((y[1][1] - 1.29)) <= (m3 / 1.78) {
        return 0.2 * m5 + 0.5 * v1[2] + 1.4 * m3 + 0.7 * y[0][0] + 0.3 * x + (((-0.24) / 1.44) * (if v1[3].sin().sinh() < (y[0][0] / (1.5 + x * x)) { v1[0] } else { m5 })).cos();
    }
    if y[1][0] > (1.01 * m3).tanh() {
        return -0.1 * v1[0] + 0.3 * m5 + 0.6 * y[0][1] + 0.2 * x + 0.7 * m3 + (0.33 * (m3.min(x) - (v1[1] - m3)));
    }
    if y[1][1].sin() >= (x + v1[1]).tanh() {
        m3 = x.sin() + m3;
    } else {
        if !(f64::tanh(({ let b7 = x; v1[2] + b7 })) >= (if (x - m5).cos() >= (x * v1[2]).sin() && v1[3].asinh() <= (v1[3] / (1.5 + f64::sin(0.91) * f64::sin(0.91))) { m3 } else { y[1][1] })) {
            return 0.7 * m5 + 0.1 * v1[0] + 0.6 * m3 + 1.0 * y[1][1] + 0.9 * x + m5.tanh();
        }
        if !((0.25 * (m3 * v1[0])) < m5) {
            v1.fill((m3 + y[0][1].sin()).tanh());
        }
    }
    0.2 * x + 0.5 * v1[3] + 1.1 * y[1][1] + 1.1 * m5 + 0.9 * m3 + (x - (m3 - x)).cos()
}

#[zoo(kink([0.971, 0.401, -1.3690000000000002, -0.989], [[1.1409999999999998, -1.979], [-0.069, -1.149], [1.331, -0.579]]), kink([-1.6190000000000002, -1.8390000000000002, -1.709, 0.551], [[-0.239, -0.699], [-1.409, -0.349], [-1.6090000000000002, -1.6190000000000002]]))]
#[derive_grad]
fn random_1000079(x: &[f64], y: &[Vec<f64>]) -> (f64, f64) {
    {
        let s1 = &x[..2];
        let t2: (f64, f64) = ((if x[2] >= (0.6 * x[0].sin()).asin() || f64::powf((1.3 + y[1][1] * y[1][1]), y[1][0].tanh()).tanh() < (-x[0]) { y[0][0].tanh() } else { x[2] }), (0.33 * (y[0][0].copysign(x[2]) - (y[0][1] + s1[1]))));
        if f64::sin((1.34 / 1.05)) <= (0.50 * (s1[1] - t2.1)) && y[0][0] >= t2.1.cos().powi(3) {
            return (1.4 * t2.0 * t2.1.sin() + -0.2 * y[0][0] + 1.0 * s1[1] + -0.5 * x[0] + ((t2.1.cos() % 1.7) / 1.53), 0.9 * y[0][0] + 1.2 * s1[1] + 0.8 * x[1] + 0.3 * t2.0 * t2.1.sin() + (x[0] / (2.5 + (0.50 * (y[0][0] - x[2])).sin())));
        }
        if y[0][0] > (-s1[0]) && (s1[0] - t2.0).cos() <= (-s1[1]) {
            let a3: f64 = (y[1][1] / (2.5 + s1[1].sin())).sin().rem_euclid(0.9);
            let mut m4: f64 = ((x[2] - t2.1) - f64::sin(0.66).max(y[1][0])).cos();
        }
    }
    let mut m5: f64 = f64::tanh(x[1]);
    for e6 in x.iter() {
        m5 = (m5 * 0.80).sin();
    }
    if x[1].cos().powi(3) < (m5 - x[2]).tanh() {
        if (x[2] * y[0][1]).tanh() <= (x[1] + m5).sin() && f64::sin(((-0.27) + (-0.92))) >= x[1] {
            m5 = m5 + y[1][1].abs().clamp(-0.5, 0.75);
        } else {
            for i9 in 1..=0 {
                let a10: f64 = (if (0.30 * x[i9]).powi(2) >= (m5 - y[1][0]).sin() || i9 > 0 { f64::sin(0.45) } else { (x[1] + m5) }).cos();
                m5 += (0.30 * x[i9]);
                let mut v11 = vec![(0.02 * ((1.3 + y[i9][i9] * y[i9][i9]).powf(a10.tanh()) * (a10 - (i9 as f64)))); 3 + i9 % 3];
            }
        }
    } else {
        let mut k12: usize = 2;
        m5 /= 1.2 + f64::tanh((y[1][0] + x[k12 % 3])).abs();
        if k12 > 1 {
            for e13 in x.windows(1) {
                m5 = (((k12 % 4) as f64) - (e13[0] - y[1][k12 % 2])).tanh();
                if (-m5) < y[k12 % 2][1].tanh() {
                    break;
                }
            }
            let mut v16: Vec<f64> = vec![((((k12 % 4) as f64) + m5) - y[0][k12 % 2].atan2((1.5 + y[k12 % 2][k12 % 2] * y[k12 % 2][k12 % 2]))).sin(), (0.33 * ((m5 * (-0.20)) + m5))];
            if !(k12 > 2) {
                let mut m17: f64 = (-0.09);
            } else {
                m5 = y[1][k12 % 2].max(std::f64::consts::PI).tanh();
            }
        } else {
            m5 += std::f64::consts::PI.cos();
        }
    }
    (0.9 * y[1][1] + 0.4 * m5 + 1.0 * x[1] + y[0][0].sin().abs(), -0.0 * y[0][0] + 1.5 * m5 + 1.4 * x[0] + ((y[1][0] * y[0][1]) * (x[2] * x[1])).sin())
}
