//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink(-0.779, [0.831, 1.9709999999999999, -1.8090000000000002], [-0.159, 0.811, 0.931, 1.6709999999999998, -1.8590000000000002], [-0.309, -0.289, 0.751]), kink(0.331, [1.4509999999999998, 1.9909999999999999, -0.309], [-1.639, 0.581, -1.0090000000000001, -0.509, -0.689], [-1.429, -0.759, 0.621]))]
#[derive_grad(wrt(x, w))]
fn random_1000040(x: f64, y: &[f64; 3], z: &Vec<f64>, mut w: [f64; 3]) -> f64 {
    let mut m1: f64 = (f64::cos(w[0]) * (w[2] + 0.0)).tanh();
    let mut k2: usize = 2;
    m1 += (0.02 * (({ let b3 = x; m1 + b3 }) * (1.73 + m1)));
    let (p4, q5) = (z[1], w[k2 % 3]);
    let mut v6: [f64; 3] = [w[0]; 3];
    m1 -= ((0.48 * m1) + (-(0.1 + q5 * q5)).exp()).tanh();
    w[k2 % 3] += ((v6[0] * v6[2]) - w[k2 % 3].atan()).tanh();
    let mut v7 = w.to_vec();
    let mut k8: usize = 0;
    if (m1 / (1.5 + y[k8 % 3] * y[k8 % 3])) >= (x / (1.5 + x * x)) {
        return 1.0 * z[k8 % 3] + 1.4 * x + 1.0 * p4 + -0.4 * v6[0] + 0.8 * v7[k2 % 3] + 0.6 * m1 + (if k2 != 0 { m1 } else { (0.49 + p4) }).cos();
    }
    let d9: f64;
    if !(k8 > 0) {
        {
            let (l10, r11) = v6.split_at_mut(1);
            l10[0] = f64::tanh(0.81);
            r11[0] = (l10[k2 % 1] * y[k2 % 3]).sin().rem_euclid(0.9);
            l10[0] += 0.5 * r11[0];
        }
        d9 = (0.44 * (q5 - ((k8 % 4) as f64)).round());
    } else {
        d9 = (2f64 - 0.49).mul_add(f64::tanh(v7[k2 % 3]).cosh(), f64::sin(0.0).max(0.58)).cos();
    }
    m1 = (m1 * w[k2 % 3]).sin();
    if (0.50 * (w[1] - ((k2 % 4) as f64))) >= x.cos() {
        let mut n12: usize = 0;
        loop {
            if n12 >= 2 {
                break;
            }
            n12 += 1;
            if p4.cos() <= (if ({ let b13 = y[k8 % 3]; y[k2 % 3] + b13 }).tanh() >= z[k2 % 3].tanh().rem_euclid(0.9) { v6[0] } else { (-0.02) }) {
                return -0.2 * z[k8 % 3] + 1.3 * v7[k8 % 3] + 1.4 * d9 + 1.5 * q5 + 0.6 * m1 + -0.3 * x + (0.49 + q5).fract();
            }
        }
        m1 /= 1.2 + v7[k8 % 3].copysign(v6[k2 % 3]).abs();
        w[0] = f64::mul_add((1.99 * std::f64::consts::PI).cos(), f64::cos(p4.hypot(p4)), (z[k8 % 3] + m1).sin());
    } else if z[2].atan() <= (-v6[0]) {
        for i14 in 0..v7.len() {
            let (s15, c16) = ((q5 + 0.0) + (1.10 * z[1])).sin().sin_cos();
            if !(k8 != 1) {
                continue;
            }
            m1 -= f64::cos((s15 / 1.15).trunc());
        }
    } else {
        m1 = (w[k2 % 3] + 2f64).tanh().mul_add((1.32 + x).tanh(), z[k2 % 3]).cos() + m1;
    }
    0.4 * z[0] + 1.3 * y[k8 % 3] + 1.0 * v7[1] + 0.9 * w[k8 % 3] + -0.1 * q5 + ((y[2] - std::f64::consts::PI) + (d9 / (2.5 + x.sin()))).cos()
}

#[zoo(kink([1.081, 1.521, -0.479]), kink([0.971, 0.521, -0.028999999999999998, 1.851]))]
#[derive_grad(wrt(x))]
fn random_1000041(x: &Vec<f64>) -> Vec<f64> {
    let mut v1 = vec![(0.16 * (((-0.02) - x[0]) * (1.2 + x[2] * x[2]).sqrt())); 3];
    let mut m2: f64 = (x[2] - (v1[2] + x[1])).sin();
    {
        let s3 = &v1[..2];
        let mut v4 = vec![((s3[1] - m2) / 1.61).sin(); 3];
        let mut idx5: [usize; 3] = [3, 0, 0];
        let v6: [f64; 2] = [((s3[idx5[1] % 2] + 1.79) + v4[2].min(v4[2])).sin(); 2];
    }
    m2 = std::f64::consts::PI;
    m2 -= (m2 + x[1]).atan().tanh();
    m2 -= (0.07 * ((x[1] - m2) + (v1[1] - v1[2])));
    v1[0] = (v1[0] * f64::fract(0.66)).sin();
    let flag7 = (v1[1] * 0.60).cos() <= (v1[1] / (1.5 + x[2] * x[2])) || x[1] >= v1[0].tanh();
    v1[1] = f64::asinh(((-0.35) - m2));
    for i8 in 1..=0 {
        m2 -= (if i8 > 2 { m2 } else { (-(0.1 + x[i8] * x[i8])).exp() }).tanh();
        {
            let r9 = &mut m2;
            *r9 -= ((std::f64::consts::PI - 1.23) + (if x[2].cos().powi(3) <= (0.03 + 2f64) { 0.87 } else { v1[i8] })).tanh();
        }
        match i8 { 0 => {
            let mut k10: usize = 1;
            v1.fill(f64::sin(1.62).copysign((0.80 * (i8 as f64))));
        } k if k % 2 == 1 => {
            let v11: [f64; 3] = [(f64::sin(1.90).hypot((0.80 * (i8 as f64))) + std::f64::consts::PI).cos(), f64::cos((if !(flag7) { (-0.75) } else { (i8 as f64) })), v1[i8]];
        } _ => {
            let mut m12: f64 = ((if f64::sin((0.23 * (-0.97))) < (m2 + m2).sin() { x[2] } else { (i8 as f64) }) - (1.24 * v1[1])).cos();
        } }
    }
    vec![0.2 * x[0] + 1.1 * v1[2] + 1.4 * m2 + ((x[2] - m2) + v1[0].sin()).tanh(), 0.5 * x[1] + 1.4 * v1[2] + 0.3 * m2 + (2f64.clamp(-0.5, 0.75) * (0.0 * m2)), 0.1 * v1[2] + 1.2 * m2 + -0.5 * x[1] + f64::sin((((-0.30) * 1.61) - f64::cos(0.0)))]
}

#[zoo(kink([-1.7990000000000002, -0.709, -0.759, -0.729, 1.4409999999999998], 1, [-0.809, 1.761, 1.6309999999999998]), kink([1.6409999999999998, -1.6190000000000002, -1.629], 2, [-0.389, -0.789, 1.9209999999999998]))]
#[derive_grad]
fn random_1000042(x: &mut [f64], y: usize, z: &mut [f64; 3]) -> Vec<f64> {
    let mut m1: f64 = 1.12;
    for i2 in 0..y % 5 {
        {
            let s3 = &z[..];
            for (i6, &e4) in x.iter().enumerate() {
                m1 += f64::sin((i2 as f64));
                let mut v7: Vec<f64> = Vec::with_capacity(2);
                for i8 in 0..2 {
                    v7.push(z[y % 3].tanh().sin());
                }
            }
        }
    }
    if (0.20 * (m1 * (y as f64))) <= f64::tanh(({ let b9 = f64::sin(0.81); x[y % 3] + b9 })) {
        let mut v10: [f64; 3] = [(((y as f64) + z[y % 3]) - ((-0.95) + (y as f64))).sin(), (x[y % 3].mul_add(m1, (0.80 * (y as f64))) - z[y % 3].atan()).tanh(), (2f64 + z[y % 3]).tanh().hypot((-0.46))];
        x[..2].copy_from_slice(&v10[..2]);
    } else {
        z[0] -= (m1.hypot(2f64) * (m1 - x[2])).sin();
    }
    x[0] = ((m1 + x[0]) / 1.62).sin();
    z.fill(x[2].sin().asinh());
    m1 -= x[y % 3].hypot(x[2].sin().cosh()).sin();
    let d11: f64;
    if f64::sin(((-0.31) * (-0.45))) > (z[1] / (1.5 + z[y % 3] * z[y % 3])) {
        d11 = (-(if (z[1] - (y as f64)).tanh() <= ((y as f64) + m1).cos() { 1.03 } else { std::f64::consts::PI }));
    } else {
        let d12: f64;
        if f64::sin(1.40) > x[1].sin() {
            let t13: (f64, f64) = ((((-0.71) / 1.56) + (x[y % 3] / 1.08)).cos(), (z[y % 3].tanh().exp() - (y as f64)).tanh());
            d12 = (x[2] + t13.1).cos().min((t13.0 / (1.5 + x[2] * x[2])));
        } else {
            d12 = (f64::sin((-0.20)) * (1.3 + m1 * m1).powf(f64::tanh(0.0))).sin();
        }
        d11 = x[y % 3].abs();
    }
    vec![0.4 * d11 + 1.1 * x[y % 3] + 0.9 * m1 + 1.3 * z[y % 3] + x[2], -0.4 * x[2] + 0.2 * z[y % 3] + 0.5 * m1 + 1.3 * d11 + (0.50 * ((d11 - d11) / 1.80)), -0.5 * d11 + 1.3 * m1 + -0.3 * x[0] + 0.2 * z[0] + ({ let b15 = f64::sin(0.94); 1.99 + b15 }).atan2((1.5 + m1.to_radians() * m1.to_radians()))]
}

#[zoo(kink([0.821, -0.179, 1.531], (-1.659, 0.331), [2, 5, 0]), kink([1.521, 1.531, 1.811], (-1.939, -1.919), [5, 2, 1]))]
#[derive_grad(wrt(x))]
fn random_1000043(x: [f64; 3], y: (f64, f64), z: &[usize]) -> f64 {
    for &e1 in x.iter() {
        let mut m4: f64 = ((0.70 / (1.5 + f64::sin(0.01) * f64::sin(0.01))) - f64::sin(0.49));
        let mut v5: [f64; 3] = [f64::hypot((e1 * 0.0), (x[z[2] % 3] - y.1).sin()); 3];
    }
    if (x[z[1] % 3] - x[z[0] % 3]).sin() > 0.63 {
        return -0.3 * y.0 * y.1.sin() + 0.2 * x[1] + f64::sin((y.1 + y.1));
    }
    1.3 * y.0 * y.1.sin() + -0.1 * x[1] + (-0.44)
}

#[zoo(kink(-0.009000000000000001, (-1.7790000000000001, -0.259), [0.391, -1.459, -0.209], 0.221), kink(0.341, (1.3809999999999998, -1.5090000000000001), [-1.719, -1.229, 0.091], 0.111))]
#[derive_grad]
fn random_1000044(x: f64, y: (f64, f64), z: &mut [f64; 3], w: f64) -> Vec<f64> {
    if !(z[0] > ((-0.66) * w).sin()) {
        let v1: Vec<f64> = vec![((z[0] + y.0) - x).cos(), (x - z[0]).cos(), ({ let b2 = (0.50 * (z[1] - y.1)); (w / (1.5 + w * w)) + b2 }).sin()];
        for e3 in z.iter_mut() {
            *e3 *= x.abs().mul_add((if x.sin().rem_euclid(0.9) < (0.25 * (v1[2] * y.0)) { x } else { w }), v1[1]).cos().sin();
            let mut n5: usize = 0;
            'l6: while n5 < 3 && ((v1[1] - y.1).cos() <= v1[1]) {
                n5 += 1;
                let mut m7: f64 = (v1[1] - (if !(n5 > 2) { 2f64 } else { (-0.57) })).cos();
                m7 += (0.24 * ({ let b8 = w.cos(); (x / (2.5 + f64::sin((-0.15)).sin())) + b8 }));
            }
            let mut v9: [f64; 4] = [((0.30 * (if v1[1].hypot(v1[2]).cos() < w.min(y.1) { (*e3) } else { x })) % 1.7), (0.20 * ((w * (*e3)) - (if w >= (x - x).sin() { x } else { w }))), ((x / (2.5 + v1[0].sin())) + w.cos()).tanh(), f64::cos(((v1[2] * w) * f64::copysign(w, y.1)))];
            let mut n10: usize = 0;
            while n10 < 1 {
                n10 += 1;
                let t11: (f64, f64) = (((1.2 + v1[n10 % 3] * v1[n10 % 3]).cbrt() + (y.1 - (-0.19))).sin(), ((v9[n10 % 4] + v9[3]) - (v1[n10 % 3] / (2.5 + w.sin()))).cos());
                *e3 *= (0.40 * ((1.56 / 1.47) - (x + v9[0]))).sin();
                v9.fill(w.tanh());
            }
            if f64::sin(w) > v9[2].min(y.0) {
                for (i14, e12) in v1.iter().enumerate() {
                    *e3 = (0.22 * ((y.1 * (*e12)) + f64::abs(1.37)));
                    let t15: (f64, f64) = (x, v9[i14 % 4].to_radians());
                    let a16 = (t15.1.max(v1[v1.len() - 1 - i14]) + (w.cos() % 1.7)).cos();
                }
                {
                    let s17 = &v1[..];
                    let t18: (f64, f64) = (w, (v9[0] * v9[3]).tanh());
                    let mut m19: f64 = (0.20 * ((if (w + v1[2]).cos() > v1[0] { w } else { x }) - (v9[0] * t18.0)));
                }
            }
        }
    }
    vec![0.1 * y.0 * y.1.sin() + 1.3 * z[2] + -0.5 * x + 1.4 * w + (1.2 + x * x).recip(), 0.0 * w + 0.2 * z[2] + -0.3 * x + 0.5 * y.0 * y.1.sin() + f64::sin(((w + w) * (z[0] + x))), 0.9 * w + 1.5 * x + -0.0 * z[0] + 0.1 * y.0 * y.1.sin() + z[2].mul_add(w, (w * w).tanh()).tanh()]
}

#[zoo(kink([0.811, -0.439, 0.111, -0.719]), kink([-1.5690000000000002, 1.081, 0.311, -1.8290000000000002]))]
#[derive_grad]
fn random_1000045(x: &[f64]) -> f64 {
    let (s1, c2) = x[2].sin_cos();
    let mut v3 = vec![(0.48 * ((1.61 * 0.0) + (s1 + x[2]))); 4];
    let mut m4: f64 = (if !(f64::cos(0.49) <= c2) { (x[0] * c2) } else { c2 }).tanh();
    for (i6, e5) in v3.iter_mut().enumerate() {
        *e5 = (s1 - x[1]).sin().max((s1 / 1.11));
        (*e5, m4) = (m4, (*e5 + s1.tanh()).sin());
    }
    -0.4 * s1 + 1.1 * x[0] + -0.1 * c2 + 0.3 * v3[3] + 0.3 * m4 + v3[0].sin().tanh()
}

#[zoo(kink([[0.781, -0.679], [-1.0490000000000002, 1.7009999999999998]], 1.4309999999999998, [[0.671, 1.771], [1.2009999999999998, -1.5190000000000001], [-1.649, -1.969]]), kink([[0.871, -0.369], [-1.3490000000000002, -0.359]], -0.739, [[1.9209999999999998, -1.739], [1.6309999999999998, -1.1090000000000002], [0.541, -0.739]]))]
#[derive_grad]
fn random_1000046(x: [[f64; 2]; 2], y: &f64, z: &[Vec<f64>]) -> f64 {
    let d1: f64;
    if (*y).sin() < (z[1][0] + x[1][0]).tanh() {
        d1 = ({ let b2 = ((*y) - x[1][0]).tanh(); (z[1][0] + 0.82) + b2 }).tanh();
    } else {
        d1 = (z[0][0] * (-0.52)).cos();
    }
    let mut v3: [f64; 3] = [((d1 + x[1][1]) - (z[1][1] + d1)).cos(), (0.80 * ((*y).min(z[1][0]) - d1.sin())), ({ let b4 = d1; (b4 * b4) + b4 }).tanh()];
    let mut m6: f64 = (x[0][1] * ({ let b5 = x[0][0]; d1 + b5 })).sin();
    let mut v7 = vec![(0.44 * (({ let b8 = z[0][1]; b8 + b8 }) - (*y).cos().rem_euclid(0.9))); 2];
    let mut k9: usize = 3;
    {
        let s10 = &mut v7[..1];
        s10[k9 % 1] = (x[1][0] - v3[2]).atan();
        {
            let s11 = &s10[..];
            for e12 in v3.chunks_exact(2) {
                m6 -= (-(0.1 + (s11[0] + d1) * (s11[0] + d1))).exp();
                if x[k9 % 2][1] >= (e12[k9 % 2] - std::f64::consts::PI).sin() {
                    let mut v15: Vec<f64> = Vec::new();
                    for i16 in 0..2 {
                        v15.push((({ let b17 = s10[0]; s10[k9 % 1] + b17 }) - (std::f64::consts::PI - d1)).cos());
                    }
                } else if (s11[0] + e12[0]).cos() >= (0.25 * (e12[0] * z[k9 % 2][1])) {
                    'l19: for i18 in 1..=2 {
                        let mut v20: [f64; 3] = [(s11[0] + d1).sin(); 3];
                        m6 /= 1.2 + (if i18 != 2 { e12[k9 % 2] } else { s10[k9 % 1] }).abs();
                        m6 += f64::rem_euclid((s11[i18 % 1] * d1).sin(), 0.9);
                    }
                    let mut v21: [f64; 3] = [(d1 - (e12[k9 % 2] * s10[k9 % 1])).sin(); 3];
                }
            }
        }
        match k9 { 0 => {
            m6 += ((k9 % 4) as f64).tanh();
        } k if k % 2 == 0 => {
            let mut m22: f64 = z[k9 % 2][k9 % 2];
            s10[0] = (0.80 * (m6.sin() - v3[1].min(x[0][0])));
        } _ => {
            let mut m23: f64 = (0.6 * (z[k9 % 2][0] / 1.53).tanh()).asin();
        } }
    }
    let v24 = v3.to_vec();
    v7[k9 % 2] = m6;
    -0.1 * z[k9 % 2][1] + -0.3 * v24[2] + 1.3 * (*y) + -0.2 * v3[k9 % 3] + 0.6 * m6 + 1.3 * x[k9 % 2][1] + ((if k9 % 2 == 0 { v24[k9 % 3] } else { (-0.99) }) + f64::mul_add(v3[k9 % 3], x[1][k9 % 2], m6)).tanh()
}

#[zoo(kink([0.791, 0.881, 1.351], [1.1709999999999998, -1.429, -0.809], [1.371, 0.161, -0.609], [5, 1, 0]), kink([1.571, -1.479, -0.279], [0.861, 0.261, -0.129], [-0.329, 1.9509999999999998, 0.391], [2, 5, 4]))]
#[derive_grad(wrt(x, y, z))]
fn random_1000047(mut x: [f64; 3], y: [f64; 3], mut z: [f64; 3], w: &[usize]) -> f64 {
    if (0.66 * ((-0.63) - z[0])) <= (z[w[2] % 3] + (-0.84)).tanh() {
        if x[w[2] % 3].mul_add(z[w[0] % 3], x[w[2] % 3]).tanh() > 1.06 {
            return 0.8 * x[w[1] % 3] + -0.3 * z[w[2] % 3] + 1.1 * y[1] + y[1];
        }
        let mut v1 = vec![(std::f64::consts::PI / (2.5 + (0.25 * (y[0] * x[2])).sin())); 3];
        x[0] = x[0] + (0.13 * (({ let b2 = f64::sin(0.0); z[0] + b2 }) - (if v1[1].cos().rem_euclid(0.9) <= 0.94 { v1[1] } else { z[w[0] % 3] })));
    } else {
        let mut m3: f64 = (-0.33);
        'l5: for i4 in 1..=0 {
            m3 *= f64::cos((i4 as f64)).sin();
        }
        m3 = y[w[1] % 3];
    }
    for i6 in 1..=4 {
        z[2] = (z[i6 % 3] + x[i6 % 3]).sin();
    }
    1.5 * z[w[0] % 3] + 0.8 * x[w[1] % 3] + 0.4 * y[w[2] % 3] + (f64::sin(0.95) * (z[0] - z[1])).sin()
}

#[zoo(kink(3, 0.851), kink(1, 1.1709999999999998))]
#[derive_grad]
fn random_1000048(x: usize, y: &f64) -> [f64; 2] {
    match x { 0 => {
        let a1 = f64::sin(((-0.79) - 0.0));
        match x { 0 => {
            let mut m2: f64 = ((*y).sin() + (*y).fract());
        } k if k % 2 == 1 => {
            let mut m3: f64 = ((a1 / (2.5 + f64::sin(0.40).sin())) / (2.5 + a1.atan().sin()));
        } _ => {
            let mut m4: f64 = f64::fract((1.28 / 1.26));
        } }
    } k if k % 2 == 0 => {
        let mut m5: f64 = (0.50 * (*y).mul_add(((*y) - (*y)).tanh(), (*y)));
    } _ => {
        let mut m7: f64 = f64::tanh(((if ({ let b6 = f64::sin(1.76); 0.63 + b6 }) <= 0.0 { (x as f64) } else { 0.09 }) / (1.5 + f64::sin((if x != 1 { (*y) } else { 0.40 })) * f64::sin((if x != 1 { (*y) } else { 0.40 })))));
    } }
    [1.0 * (*y) + f64::cos(std::f64::consts::PI.hypot((*y))), 1.2 * (*y) + (0.14 * ((0.55 * (x as f64)) - (1.3 + (x as f64).sin() * (x as f64).sin()).powf((x as f64).tanh().tanh())))]
}

#[zoo(kink(-1.889, [-0.099, 1.071, 1.6509999999999998, 1.2209999999999999], 1.511), kink(-1.8690000000000002, [-1.5690000000000002, 1.9109999999999998, -0.949, 0.551, 1.6409999999999998], 0.691))]
#[derive_grad(wrt(x, z))]
fn random_1000049(x: &mut f64, y: &mut [f64], mut z: f64) -> f64 {
    if f64::cos(std::f64::consts::PI.ceil()) <= ((*x) / (2.5 + f64::sin(1.70).sin())) {
        {
            let r1 = &mut y[2];
            *r1 += (0.30 * (*x));
            let a2: f64 = ((*r1).sin() + ((*r1) - (*x))).cos();
            'l4: for i3 in 1..=0 {
                let flag5 = (0.44 * (z - (i3 as f64))) >= f64::sin(0.20).min(a2);
                let m6: f64 = match i3 % 4 { 0 => {
                    let mut v7: [f64; 4] = [((*r1).cos() - ((i3 as f64) - (*x))).cos(); 4];
                    (if (-v7[i3]) >= f64::cos(0.56).rem_euclid(0.9) { (*x) } else { (*r1) }).cos()
                } 1 | 2 => {
                    let mut v8: [f64; 4] = [(if ((i3 as f64) - (*x)).sin() <= (-0.24) { a2 } else { (*r1) }).abs(), (((-0.83) - (*r1)) * a2).tanh(), ((if f64::sin((-0.66)) >= f64::sin(0.87).powi(3) && flag5 { (*r1) } else { (*x) }) - (*r1).tanh()).tanh(), a2.sin().min(f64::sin((*r1)))];
                    (2f64 * 1.15).copysign(z)
                } _ => {
                    (0.50 * ((*x) + z.max((-0.58))))
                } };
            }
        }
        if y[2].sin() < (0.25 * (z * (*x))) || z.max(z) > (*x).tanh() {
            y[2] += f64::sin((*x));
            for e9 in y.iter().skip(1) {
                if ((*x) + (*x)).sin() <= (0.50 * (z + z)) {
                    *x = ((y[2].tanh() % 1.7) * ((*e9) + y[0])).cos() + (*x);
                    {
                        let s12 = &y[1..];
                        'l14: for i13 in (0..y.len()).step_by(1) {
                            let mut m15: f64 = (y[y.len() - 1 - i13] + ((*e9) * (-0.34))).cos();
                        }
                    }
                }
            }
        } else if y[2] >= (-(-0.29)) {
            *x /= 1.2 + (0.50 * (z + (*x))).abs();
        }
    } else {
        *x += ((z * (*x)) - (y[1] + z)).cos();
    }
    -0.4 * z + 0.4 * y[0] + 0.8 * (*x) + (0.25 * (-((*x) * z)))
}
