//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink((-1.929, -0.659)), kink((0.841, 1.261)))]
#[derive_grad]
fn random_1000110(x: (f64, f64)) -> f64 {
    let mut k1: usize = 1;
    let mut m2: f64 = ((k1 % 4) as f64);
    let a3 = m2;
    m2 = (((-0.84) / (2.5 + x.0.sin())) - m2.sin());
    let mut idx4: [usize; 3] = [3, 2, 0];
    m2 = ((a3 * 2f64) - (if (a3 * m2).tanh() <= 2f64.sin().exp_m1() { std::f64::consts::PI } else { a3 })).tanh();
    if k1 != 0 {
        return 0.4 * x.0 * x.1.sin() + 0.6 * m2 + -0.3 * a3 + x.1.round().tanh();
    }
    k1 += 1;
    m2 -= ({ let b5 = f64::tanh((-0.59)); (0.6 * m2.tanh()).asin() + b5 }).cos();
    let mut m6: f64 = x.0.atan2((1.5 + std::f64::consts::PI * std::f64::consts::PI)).cos();
    for i7 in (1..=4).step_by(1) {
        for i8 in 0..3 {
            m6 *= std::f64::consts::PI.sin();
        }
        m2 += (0.74 * f64::atan(1.56).copysign((0.78 * ((i7 as f64) + 0.0))));
        let v9: [f64; 2] = [m2.min(m6).asinh(), ((-m2) / 1.51)];
    }
    let a10 = m6.atan2((1.5 + 0.21 * 0.21)).copysign((a3 + 0.0).tanh());
    let d11: f64;
    if f64::sin((-0.93)) <= f64::sin(0.06).max(m6) {
        d11 = ((0.0 * m6) / (1.5 + (-2f64) * (-2f64)));
    } else {
        for i12 in (0..k1 % 5).rev() {
            let mut m13: f64 = ((1.3 + f64::sin(0.26) * f64::sin(0.26)).powf(a10.tanh()) - m6).cos();
        }
        d11 = ((-0.73) - (a3.sin() % 1.7));
    }
    1.1 * d11 + -0.3 * x.0 * x.1.sin() + 0.5 * a3 + 0.9 * a10 + -0.4 * m6 + (d11 + x.0).cos()
}

#[zoo(kink([2, 2, 6], (-0.459, -0.919), [-0.919, -1.449, -0.999, -1.159], [0.451, 1.7409999999999999, 1.081, 1.4809999999999999, -0.869]), kink([1, 1, 2], (-0.859, 1.9509999999999998), [-0.209, 1.4209999999999998, -1.749], [1.6509999999999998, -0.739, -1.409, 1.591, 0.641]))]
#[derive_grad]
fn random_1000111(x: &[usize], y: (f64, f64), z: &mut [f64], w: &Vec<f64>) {
    let mut m1: f64 = ((z[2] * y.0) / (2.5 + f64::sin((-1.25)).sin())).cos();
    m1 = 2f64;
    let mut m2: f64 = (m1.abs() + (if (0.6 * w[0].sin()).ln_1p() <= f64::sin((-0.73)).clamp(-0.5, 0.75) { y.0 } else { m1 })).sin();
    if y.0.atan2((1.5 + y.0 * y.0)) < f64::min(z[x[1] % 3], w[x[2] % 3]) {
        let a3 = (m1 * (std::f64::consts::PI - m2)).sin();
        (z[x[2] % 3], z[x[0] % 3]) = (z[x[0] % 3], (m1 - (a3 / (2.5 + z[0].sin()))).cos());
    } else {
        if !((if (0.50 * (m2 - z[0])) <= (m2 / (2.5 + f64::sin(w[x[0] % 3]))) { m1 } else { z[2] }) > (m1 - z[2]).sin()) {
            for e4 in z.iter().take(1).copied() {
                let v7 = w.to_vec();
            }
        } else {
            let f8 = |u9: f64, u10: f64| -> f64 { let mut m11: f64 = u9; for i12 in 0..3 { m11 += ((i12 as f64) / (2.5 + (i12 as f64).tanh().sin())).sin(); } m11 };
            for i13 in (0..3).rev() {
                z[0] -= y.0.cos();
                m2 += (0.30 * w[1]);
            }
            z[x[0] % 3] = (0.22 * (m2.mul_add(y.1, 0.85) / (1.5 + (w[x[0] % 3] + 0.05).cos() * (w[x[0] % 3] + 0.05).cos())));
        }
    }
    'l15: for i14 in (0..z.len()).step_by(2) {
        z.swap(1, 1);
        let a16 = z[i14];
        let mut k17: usize = 2;
        for i18 in 0..1 {
            let v19: Vec<f64> = vec![(-0.01), (z[(i14 + 1) % z.len()].atan() * (y.0 / (1.5 + (0.80 * (i14 as f64)) * (0.80 * (i14 as f64))))).cos(), z[k17 % 3].cos().cos(), f64::sin((-(i18 as f64)))];
            {
                let r20 = &mut m1;
                *r20 *= ((a16 / (1.5 + (i18 as f64).sin() * (i18 as f64).sin())) / (1.5 + a16 * a16)).sin();
            }
        }
    }
    let mut m22: f64 = ((0.30 * z[x[2] % 3]) % 1.7).max(w.iter().map(|&e21| z[x[2] % 3]).sum::<f64>().cos());
    m2 = (m1 / 1.32).min(f64::sqrt((1.2 + 1.50 * 1.50)));
}

#[zoo(kink([[-1.459, 1.611], [-1.909, 0.321], [-1.729, 1.4109999999999998]], [-0.099, 1.761, 1.321, -0.099], [1.4709999999999999, -1.679, 1.1809999999999998]), kink([[-1.159, -0.639], [0.241, 0.111], [-0.319, -1.5790000000000002]], [1.761, 1.4309999999999998, -1.139], [0.301, -0.909, 1.261]))]
#[derive_grad]
fn random_1000112(x: &[[f64; 2]], y: &mut [f64], mut z: [f64; 3]) {
    let mut m1: f64 = (z[2] / (1.5 + f64::sin(0.0) * f64::sin(0.0))).clamp(-0.5, 0.75);
    for e2 in y.iter_mut().rev() {
        *e2 += ((z[0] + x[0][0]) + (0..2).skip(1).map(|i6| (i6 as f64).cos()).sum::<f64>()).tanh();
        {
            let r4 = &mut z[1];
            *r4 -= (m1 + std::f64::consts::PI).tanh();
            let mut m5: f64 = (*r4).to_radians().clamp(-0.5, 0.75);
        }
    }
    m1 = (if (0.25 * (m1 * z[0])) > (m1 - z[0]).cos() { (y[1] * y[2]) } else { x[1][0] }).sin();
    if f64::sin((if !(x[1][0].atan() > y[0].sin().cosh()) { z[2] } else { 0.45 })) > z[2] {
        z[..2].copy_from_slice(&y[..2]);
        let mut v8 = y.to_vec();
        m1 -= (0.74 * f64::atan(v8[1]));
    } else {
        if (m1 / (1.5 + z[1] * z[1])) > (x[0][0] + m1).tanh() {
            m1 = (0.15 * (-(x[0][1] + y[1]))) + m1;
        }
    }
    for e9 in y.iter_mut() {
        *e9 = (({ let b15 = z[1]; (*e9) + b15 }) + (z[0] * x[0][1])).sin();
        let d11: f64;
        if !(({ let b12 = x[1][1]; b12 + b12 }).sin() > ((*e9) - (*e9)).cos()) {
            d11 = (0.50 * (m1 * x[0][0])).cos();
        } else {
            d11 = ((m1 - m1) + ((*e9) * (*e9))).cos();
        }
        let mut m13: f64 = (*e9);
        let mut m14: f64 = ((m13 * d11) + z[0].max(m13)).cos();
    }
}

#[zoo(kink(0.591, [[-0.269, -1.149], [1.301, -0.299]], [0.161, -0.219, -0.559], -0.849), kink(0.031, [[0.201, -1.0390000000000001], [-0.099, -1.0890000000000002]], [-0.459, 1.281, 0.991], -0.649))]
#[derive_grad]
fn random_1000113(x: f64, mut y: [[f64; 2]; 2], z: &mut [f64; 3], w: &f64) {
    for e1 in z.iter().take(1).copied() {
        for (e4, f5) in z.iter().zip(z.iter()) {
            let mut m7: f64 = (*f5);
        }
        let mut m8: f64 = ((z[2] * z[2]) + y[0][0]).cos();
        if (m8 / (1.5 + y[1][1] * y[1][1])) < (1.2 + (*w) * (*w)).cbrt() {
            for e9 in &z[..3] {
                m8 = m8 - (0.57 * ((*e9) * (*w)).sin().powi(4));
            }
            if let Some(e12) = z.first() {
                let mut v13 = vec![e1.min(y[1][1]).sin().exp_m1(); 2];
                m8 += (f64::sin(0.28) - (x * z[0])).sin();
            }
            for (i16, &e14) in z.iter().enumerate() {
                if e1.sin() > (m8 * x).tanh() {
                    break;
                }
                if i16 != 1 {
                    let f17 = |u18: f64, u19: f64| f64::sin(((-0.08) - (1.3 + x * x).powf(u18.tanh())));
                } else if f64::sin((-0.09)).max(m8) < (-e1) {
                    m8 = (x / (2.5 + e1.sin())).fract();
                } else {
                    m8 -= (0.74 * (0.57 * ((-0.51) - (i16 as f64))).atan2((1.5 + (e14 * e1).tanh() * (e14 * e1).tanh())));
                }
            }
        } else if x <= z[1].to_radians() {
            m8 += ((*w).copysign(y[0][0]) - (*w).to_radians()).sin();
        }
    }
}

#[zoo(kink([1.611, -1.0090000000000001, 0.171, 0.361], 1.531), kink([1.361, -0.359, -1.0790000000000002, 0.651], 1.7109999999999999))]
#[derive_grad]
fn random_1000114(x: Vec<f64>, y: f64) -> (f64, f64) {
    if (y + y).sin() >= (0.50 * (y + y)) {
        let mut m1: f64 = y;
        for i2 in (0..1).rev() {
            m1 += (0.13 * ((m1 - x[0]) - f64::sin(x[0])));
            let mut v3: [f64; 4] = [y, ((1.3 + std::f64::consts::PI * std::f64::consts::PI).powf(x[i2].tanh()) * f64::max((i2 as f64).sin(), y)).cos(), x[i2].max((i2 as f64).cos()).copysign(((-0.20) + x[1]).sin()), (-(if ((i2 as f64) + y).sin() >= (y / (2.5 + m1.sin())) && i2 != 3 { x[1] } else { y }))];
        }
    } else {
        let d4: f64;
        if (y.cos() % 1.7) > y.tanh() {
            d4 = x[1].sin();
        } else {
            d4 = f64::cos(({ let b5 = x[1].min(x[2]); b5.tanh().powi(1) + b5 }));
        }
        let mut m6: f64 = ((x[1] + y) - d4.sin()).sin();
    }
    let mut k7: usize = 3;
    let mut m8: f64 = 0.51;
    let t9: (f64, f64) = (f64::cos(1.18).cos(), ((x[1] - y) / 1.89).cos());
    m8 -= f64::fract(f64::to_radians(1.59));
    let mut k10: usize = 0;
    m8 = (0.16 * ((1.3 + y * y).powf(x[k7 % 3].tanh()) + (0..3).step_by(2).map(|i11| f64::sin(1.11)).sum::<f64>()));
    m8 += t9.0.tanh();
    let mut v12: [f64; 2] = [(t9.1.sin() * (if ((-0.42) - x[k10 % 3]).cos() < t9.0.cos() { ((k7 % 4) as f64) } else { m8 })); 2];
    v12[1] *= (0.66 * (if (y + y).cos() < (0.66 * (0.18 - ((k7 % 4) as f64))) { (((k10 % 4) as f64) + 0.50) } else { ((k10 % 4) as f64).sin() })).sin();
    (0.1 * m8 + 0.2 * v12[0] + 0.6 * x[k10 % 3] + -0.2 * y + -0.1 * t9.0 * t9.1.sin() + (if (m8 * t9.1).tanh() < (0.83 - t9.1).tanh() { ((k10 % 4) as f64) } else { t9.0 }).fract(), 0.8 * x[0] + 0.3 * v12[k10 % 2] + 1.0 * y + 1.3 * t9.0 * t9.1.sin() + f64::hypot((m8 - y).tanh(), (m8 - v12[1]).tanh()))
}

#[zoo(kink([[1.831, 1.101], [0.701, -1.2990000000000002]], [-1.0290000000000001, -1.419, -1.229], [[1.6909999999999998, 1.581], [0.751, 1.2409999999999999], [0.021, 0.171]]), kink([[-1.669, 0.631], [-0.759, 0.871]], [-0.759, -1.139, 1.541], [[-0.659, -0.809], [-0.629, 1.621], [-1.209, 0.881]]))]
#[derive_grad]
fn random_1000115(mut x: [[f64; 2]; 2], y: &mut [f64; 3], z: &[Vec<f64>]) -> f64 {
    let mut m1: f64 = (0.6 * x[0][1].sin().tanh()).ln_1p();
    if (x[1][0] / (1.5 + z[0][1] * z[0][1])) <= (0.50 * (z[1][1] - m1)) {
        let mut v2: [f64; 4] = [((if !((z[1][1] + y[1]).tanh() > (0.50 * (x[1][0] - x[0][0]))) { m1 } else { x[1][0] }) * (y[0] + z[0][1])).tanh(); 4];
    } else {
        let mut v3 = vec![({ let b4 = m1; 1.73 + b4 }).tanh().clamp(-0.5, 0.75); 2];
        let m5: f64 = if (0.50 * (1.81 * v3[1])) >= (0.50 * (z[0][0] - x[1][0])) {
            (0.16 * ((z[0][1] - v3[1]) - (y[0] * m1)))
        } else {
            (0.12 * v3.iter().copied().skip(1).zip(y.iter()).map(|(e6, &e7)| (x[0][1] / 1.70)).sum::<f64>())
        };
    }
    0.8 * m1 + -0.3 * x[0][1] + 1.1 * z[0][0] + 0.1 * y[2] + z[1][0].atan()
}

#[zoo(kink([-1.1090000000000002, -0.959, 0.031, 0.061]), kink([-1.709, 0.801, -1.1190000000000002, -0.629]))]
#[derive_grad]
fn random_1000116(x: &mut [f64]) -> f64 {
    let mut m1: f64 = ((x[0] - x[0]) * x[2].cos()).sin();
    let flag2 = (if (m1 - x[2]).sin() < x[2].cos() { m1 } else { m1 }) > m1.cos();
    x[0] += ((0.6 * f64::tanh(1.18)).asin() * (m1 / (1.5 + f64::sin(1.25) * f64::sin(1.25)))).tanh();
    let mut v3: Vec<f64> = vec![m1, f64::clamp((x[1] + 1.52).cos(), -0.5, 0.75), f64::sin((m1 * (0.76 * m1))), (-0.80)];
    let mut n4: usize = 0;
    while ((0.66 * (x[1] - 2f64)) > f64::tanh((std::f64::consts::PI + v3[2]))) && n4 < 2 {
        n4 += 1;
        let mut n5: usize = 0;
        loop {
            if n5 >= 3 {
                break;
            }
            n5 += 1;
            m1 -= (0.10 * v3[1].copysign(0.71)).cos();
        }
        let d6: f64;
        if f64::sin(1.01) <= f64::ln((1.2 + 1.01 * 1.01)) {
            d6 = ((n4 as f64).cos() - (x[0] - m1)).sin();
        } else {
            d6 = (v3[0].copysign(x[n4 % 3]) * m1.copysign(v3[n4 % 4])).cos();
        }
        let mut v7: [f64; 2] = [(-m1.abs()), (m1.sin() + ({ let b8 = f64::sin((-0.64)); v3[2] + b8 })).tanh()];
    }
    for (i11, e9) in v3.iter().enumerate() {
        let mut m12: f64 = v3[2].cos().rem_euclid(0.9);
    }
    x[2] -= ((if f64::sin(((-0.08) * 0.05)) <= f64::rem_euclid(x[1].sin(), 0.9) { m1 } else { m1 }) - f64::sin(1.25).rem_euclid(0.9)).tanh();
    x[1] += f64::tanh(x[2]);
    let mut v13: [f64; 4] = [m1, (0.80 * (x[1].sin() * ({ let b14 = f64::sin(0.43); v3[1] + b14 }))), (if (x[2] - 0.93).sin() >= ((-0.14) + 0.07) { m1.cos() } else { 2f64 }), (x[2].round() - x[1].tanh()).tanh()];
    let mut k15: usize = 2;
    m1 = v3[0].atan2((1.5 + x[k15 % 3] * x[k15 % 3])).cos();
    for e16 in &v3[..4] {
        m1 += (0.15 * (if f64::sin((-1.00)).atan2((1.5 + (*e16) * (*e16))) <= v13[1] { (v13[k15 % 4] - x[k15 % 3]) } else { 1.35 }));
    }
    0.9 * m1 + 1.3 * v13[k15 % 4] + 0.8 * x[k15 % 3] + 1.2 * v3[k15 % 4] + v3[k15 % 4]
}

#[zoo(kink(2, [1.001, 1.9009999999999998, -1.7590000000000001, -0.009000000000000001]), kink(0, [1.261, -1.2690000000000001, -1.889, 1.321]))]
#[derive_grad(wrt(y))]
fn random_1000117(x: usize, y: Vec<f64>) -> f64 {
    let v1: Vec<f64> = vec![f64::cos((y[x % 3].cos() * ((x as f64) * y[1]))), (if (0.85 + y[0]).tanh() >= f64::sin(1.18).clamp(-0.5, 0.75) { y.windows(2).skip(1).map(|w2| (0.80 * (x as f64))).fold(f64::NEG_INFINITY, f64::max).max(-1.0) } else { (0.0 * y[x % 3]) }), (f64::round(0.94) + y[1]).tanh(), ((y[x % 3] * y[2]) * y[2].asinh()).cos()];
    let flag3 = x > 1;
    let mut m4: f64 = v1[3].tanh();
    let mut k5: usize = 2;
    let mut v6: [f64; 3] = [((if y[k5 % 3].sin() > (y[x % 3] - m4).cos() { 1.49 } else { 1.62 }) + f64::sin(0.51)), v1.iter().map(|e7| (0.97 * (m4 - 0.0))).fold(f64::NEG_INFINITY, f64::max).max(-1.0), f64::abs((1.17 * 1.57))];
    m4 *= (0.80 * (x as f64)).sin();
    {
        let r8 = &mut v6[x % 3];
        *r8 = (0.07 * ((k5 % 4) as f64).abs().mul_add((0.50 * (1.88 * y[1])), ((x as f64) + (x as f64)).tanh())) + (*r8);
        let mut v9 = y.to_vec();
    }
    -0.1 * v1[x % 4] + 0.9 * v6[x % 3] + -0.0 * y[k5 % 3] + (0.71 * (f64::tanh(0.30).exp_m1() + m4.sin().powi(3)))
}

#[zoo(kink([6, 6, 0], (-1.999, -0.969), [0, 4, 1], [-1.7690000000000001, 0.581, -0.119]), kink([4, 2, 3], (0.451, -1.639), [4, 1, 3], [0.741, -1.0990000000000002, 0.011]))]
#[derive_grad]
fn random_1000118(x: &[usize], y: (f64, f64), z: &[usize], w: &[f64; 3]) -> (f64, f64) {
    let mut v1: Vec<f64> = Vec::with_capacity(3);
    for i2 in 0..3 {
        v1.push(y.0);
    }
    v1[x[2] % 3] /= 1.2 + y.1.abs();
    if y.0 < (y.1 / (1.5 + y.0 * y.0)) {
        return (1.1 * w[z[1] % 3] + 0.0 * v1[0] + 0.6 * y.0 * y.1.sin() + (v1[x[1] % 3] / (2.5 + (y.1 / (2.5 + f64::sin(f64::sin((-0.05))))).sin())), 1.3 * w[z[0] % 3] + 0.5 * y.0 * y.1.sin() + 0.2 * v1[x[0] % 3] + (-(0.1 + f64::sin(y.0) * f64::sin(y.0))).exp());
    }
    v1[..2].copy_from_slice(&w[..2]);
    let mut m3: f64 = f64::cos(((y.1 - 0.94) * (1.14 - 2f64)));
    let mut v4: Vec<f64> = w.iter().map(|&e5| e5).collect();
    let mut m6: f64 = ((v1[z[1] % 3] * 1.25) + v1[x[1] % 3]).tanh();
    m3 = (std::f64::consts::PI + v4[x[1] % 3]).sin();
    for i7 in (0..1).rev() {
        let mut k8: usize = 0;
        let mut v9: Vec<f64> = v4.iter().map(|e10| (0.0 - (f64::cos(v1[x[0] % 3]) % 1.7))).collect();
        v4 = v1.clone();
    }
    let f11 = |u12: f64, u13: f64| -> f64 { let b14 = (0.66 * ((-0.30) + u12)); if (u13 / 1.89) < (y.1 + y.0).cos() { return b14; } ((y.1 / (2.5 + f64::sin(0.31).sin())) * (u12 + y.1)).tanh() };
    let (p15, q16) = ((-(v1[z[1] % 3] + std::f64::consts::PI)).sin(), (m6.tanh() % 1.7));
    let mut m17: f64 = (0.06 * ((m3 + p15) * (v1[x[1] % 3] - m3)));
    v4.push((0.08 * ((1.05 + q16) * (w[2] * 0.03))));
    let mut v18: [f64; 2] = [m3.cos().max((if (q16 / 1.27) <= 2f64.max(p15) { m6 } else { m6 })); 2];
    let mut k19: usize = 3;
    let v20: [f64; 3] = [(w[0] + f64::sin((-0.15))).sin(), f64::min(f64::sin(1.48).min(y.1), v4[z[0] % 3]), ((-m6) / 1.85)];
    m17 *= v18[z[0] % 2].sin();
    let mut k21: usize = 3;
    m17 = ((if (0.65 - v20[1]).cos() <= (0.6 * v20[2].sin()).tan() && k21 % 2 == 0 { 0.0 } else { m3 }) * (if f64::max(p15, 0.49) > (0.50 * f11(({ let b22 = f64::sin(0.15); m17 + b22 }).cos(), f11((-std::f64::consts::PI), (0.66 * (v4[1] + (-0.05)))).to_radians().cos())) { v4[2] } else { p15 })).tanh();
    'l24: for i23 in 0..v1.len() {
        m3 += ((v4[k21 % 3] - (-0.67)) - ({ let b25 = m6; 0.14 + b25 })).sin();
    }
    (-0.4 * v1[x[1] % 3] + 1.1 * m3 + -0.4 * p15 + std::f64::consts::PI, 1.5 * w[k19 % 3] + 1.0 * m17 + 1.5 * v18[x[1] % 2] + -0.5 * f11((v1[1] * ((k21 % 4) as f64)).sin(), v20[z[2] % 3].cos()) + 1.3 * p15 + ((-0.16) + 2f64).min((0.53 * 0.0)))
}

#[zoo(kink(-1.739, [-1.459, -1.929, 0.661], [1.271, -0.189, 1.6809999999999998], [[0.341, 0.751], [-1.199, 1.071]]), kink(0.181, [-1.719, 0.911, -1.8090000000000002], [-1.429, -1.8490000000000002, -1.239], [[0.151, -0.809], [0.931, 0.091]]))]
#[derive_grad]
fn random_1000119(x: f64, y: [f64; 3], z: [f64; 3], w: [[f64; 2]; 2]) -> f64 {
    let mut m1: f64 = x;
    let mut v2 = z.to_vec();
    if f64::sin(0.53) > z[1].sin() && y[0].fract() > (v2[0] * m1).cos() {
        return -0.1 * x + -0.0 * z[1] + 0.8 * v2[0] + 0.7 * y[0] + 0.4 * m1 + 0.6 * w[0][1] + (f64::tanh(0.0) + ((0.30 * z[2]) % 1.7));
    }
    if (x - v2[2]).cos() < (-y[0]) || z[0].clamp(-0.5, 0.75) <= (1.3 + y[2] * y[2]).powf(m1.tanh()).cos() {
        if ((-0.38) + v2[2]).cos() < (w[1][1] + x).sin() {
            if v2[1].fract() <= y[2].sin() {
                {
                    let s3 = &z[..2];
                    let mut k4: usize = 0;
                    let f5 = |u6: f64| -> f64 { let mut m7: f64 = ({ let b9 = u6; x + b9 }).sin(); for i8 in 0..3 { m7 += f64::cos((if i8 > 1 { 1.07 } else { x })); } m7 };
                }
                {
                    let s10 = &y[..];
                    let (p11, q12) = ((y[0] / 1.88).sin().powi(1), ((w[0][1] - m1) * (m1 / (1.5 + z[2] * z[2]))).sin());
                    {
                        let r13 = &mut m1;
                        *r13 = ((*r13) / (2.5 + y[1].sin())).to_radians();
                    }
                    let mut v14: [f64; 4] = [(y[2].mul_add(w[1][1], q12) + ((-0.34) / (1.5 + z[1] * z[1]))).cos(); 4];
                }
            } else {
                if (0.25 * (v2[1] * x)) >= (-0.10) {
                    m1 = ((m1 + x) - m1.atan2((1.5 + w[1][0] * w[1][0]))).tanh();
                }
            }
        } else {
            let mut m15: f64 = w[1][1];
        }
    } else if (0.66 * ((-0.18) + w[1][0])) >= f64::hypot(m1, std::f64::consts::PI).tanh() {
        m1 += z[0].to_radians().tanh();
    } else {
        let mut m16: f64 = f64::tanh((if (0.6 * y[0].sin()).atanh() <= (0.50 * (w[0][0] - w[0][1])) { (z[0] + z[1]) } else { (w[1][0] - y[0]) }));
    }
    1.2 * w[1][1] + 0.6 * z[2] + 0.0 * y[0] + 0.6 * m1 + -0.2 * v2[2] + 0.7 * x + (0.23 * (y[1].cos() + (x * x)))
}
