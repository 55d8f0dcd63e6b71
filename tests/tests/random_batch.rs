//! Random programs through the real macro, compared with dual numbers. Written by
//! `UPDATE_RANDOM=1 cargo test -p derive_grad_macros batch`.
#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink(-0.709, [0.581, -0.879, -1.2990000000000002, 1.001, 0.251], [[-1.8190000000000002, -1.0490000000000002], [-0.669, -1.899], [-0.069, -0.479]], [1.9809999999999999, 0.601, -0.319]), kink(0.261, [-0.519, -0.639, -0.389], [[-0.729, -0.819], [1.9909999999999999, 1.561], [0.511, -1.2790000000000001]], [-1.3290000000000002, 1.6609999999999998, -1.129, 1.781, -0.799]))]
#[derive_grad]
fn random_1000000(x: &f64, y: &mut [f64], z: &[Vec<f64>], w: Vec<f64>) -> f64 {
    let (p1, q2) = (((*x) * f64::cos(z[1][1])), f64::cos((y[1].max(y[2]) * (w[2] / 1.99))));
    let a3 = (1.3 + (z[1][0] + (*x)).cos() * (z[1][0] + (*x)).cos()).powf((0.28 - y[1]).sin().tanh()).cos();
    let mut m4: f64 = (0.13 * ((q2 - std::f64::consts::PI) * a3));
    m4 += (0.30 * w[2]);
    for e5 in w.iter().take(2).copied() {
        for i8 in 0..4 {
            if (-e5) < z[i8 % 2][i8 % 2].mul_add(e5, (*x)).sin() {
                break;
            }
            let mut m9: f64 = e5;
        }
    }
    m4 -= z[0][1].sin();
    y.fill((0.35 - (p1 * 1.74)).cos());
    let a11: f64 = f64::tanh((y[1] + ({ let b10 = m4; b10 + b10 })));
    let (p12, q13) = (a11, (w[2].atan() + (-q2)).cos());
    m4 -= (a3 - 0.35).tanh();
    if m4.mul_add((*x), q13).tanh() >= (p12 * y[1]).cos() {
        return 1.3 * m4 + -0.0 * p12 + 1.3 * z[1][1] + 1.2 * a11 + 0.3 * y[2] + 0.9 * w[0] + ((-q2) - ({ let b14 = a3; m4 + b14 })).tanh();
    }
    let mut m15: f64 = ((y[1] / (2.5 + p1.sin())) - f64::sin(0.0).copysign(z[1][0])).tanh();
    1.1 * z[0][1] + 0.7 * m4 + 0.6 * q2 + 0.5 * a11 + 1.0 * w[0] + 0.6 * p12 + a11.tanh().powi(1)
}

#[zoo(kink([-0.489, -0.039, -1.389], 0.841, [-1.8590000000000002, 1.811, 0.691], 0.991), kink([1.511, 0.201, 0.791], 1.6309999999999998, [1.501, -0.229, -0.429], 0.611))]
#[derive_grad(wrt(y, w))]
fn random_1000001(x: Vec<f64>, mut y: f64, z: &[f64; 3], mut w: f64) -> f64 {
    let mut v1: [f64; 4] = [(0.12 * (y * (w + x[0]))), x[1], ((x[0] + x[2]) - w.trunc()).sin(), (0.33 * ((x[2] - y) - y))];
    w = w - ((v1[1] / (1.5 + w * w)) * (w - v1[1])).cos();
    let d2: f64;
    if (v1[2] / 1.24) >= (v1[2] * z[2]).tanh() {
        d2 = ((w + w) - (w + y)).sin();
    } else {
        d2 = (0.50 * (if y >= w.max(y) { (x[2] + y) } else { y.tanh().rem_euclid(0.9) }));
    }
    v1[..2].copy_from_slice(&x[..2]);
    v1[1] -= w.signum().to_radians().tanh();
    let mut n3: usize = 0;
    while (w.sin() < y.sin()) && n3 < 2 {
        n3 += 1;
        match n3 { 0 => {
            for e4 in x.iter() {
                if (w - 0.07).sin() > z[0].cos().rem_euclid(0.9) {
                    let mut v7: [f64; 3] = [((y + v1[1]) + ((-0.86) / 1.74)).tanh(); 3];
                    v7[n3 % 3] += f64::tanh((w.atan() / (2.5 + f64::sin((*e4).max(0.92)))));
                    let mut v8 = v7.to_vec();
                }
                y += (f64::copysign(z[n3 % 3], 0.34) - v1[n3 % 4].sin()).sin();
            }
            if (0.50 * (d2 - w)) >= (if f64::sin((-1.82)) <= (0.50 * (w + z[2])) && n3 != 1 { z[n3 % 3] } else { x[0] }) {
                break;
            }
        } k if k % 2 == 1 => {
            let mut v9 = x.to_vec();
        } _ => {
            w -= y.sin();
        } }
    }
    y -= f64::tanh(f64::cosh(x[2].tanh().sin()));
    y *= v1[3].sin();
    let mut v10: [f64; 3] = [y.max(y).copysign(d2), v1[0], (f64::abs(z[0]) + z[1].cos()).tanh()];
    v1[3] /= 1.2 + w.abs();
    let mut v11: Vec<f64> = Vec::new();
    for i12 in 0..3 {
        v11.push(v10[2]);
    }
    {
        let r13 = &mut v11[2];
        *r13 -= w.cos();
        let flag14 = f64::sin((z[0] + w)) < (y - y).sin();
    }
    1.2 * d2 + -0.3 * v11[1] + -0.3 * v10[1] + 0.2 * y + -0.4 * x[1] + -0.3 * v1[2] + ((v1[1] * w) * w).tanh()
}

#[zoo(kink([1.761, 0.321, 1.791], [-1.439, 1.4109999999999998, -1.889, 1.591]), kink([-0.119, 1.8909999999999998, 1.761], [1.771, -0.989, 1.111, 0.301]))]
#[derive_grad]
fn random_1000002(x: &[f64; 3], y: &Vec<f64>) -> f64 {
    let m1: f64 = if (-x[1]) > y[2].sin() || (x[1] * 0.0) >= (0.50 * (y[0] * 2f64)) {
        y[2]
    } else {
        let mut v2: [f64; 2] = [(0.33 * (y[2] - (y[2] + x[2]))), x[1]];
        (y[2].atan2((1.5 + v2[1] * v2[1])) + (y[2] * v2[0])).tanh()
    };
    let mut n3: usize = 0;
    while ((-y[0]) > (0.50 * (x[0] - m1))) && n3 < 1 {
        let mut v4: [f64; 2] = [((-(-0.47)) + ((-0.04) * y[n3])).cos(), (0.50 * (x[n3] + y[n3])).atan2((1.5 + (m1 * y[n3]).sin() * (m1 * y[n3]).sin()))];
        {
            let s5 = &y[..2];
            let mut m6: f64 = ((m1 * (-0.38)) * (v4[n3] * m1)).sin();
            (v4[1], v4[n3]) = (v4[n3], ((x[0].tanh() % 1.7) / (2.5 + ((n3 as f64) + m6).tanh().sin())).tanh());
            m6 -= (m1 - (m6 + m6)).cos();
        }
        for i7 in 0..0 {
            if n3 % 2 == 0 {
                if (0.50 * ({ let b8 = y[n3]; y[i7] + b8 })) <= f64::sin(0.01).min(v4[i7]) {
                    let mut m9: f64 = v4[1];
                    if v4[0].min(f64::tanh((i7 as f64))) >= f64::sin(0.0) {
                        v4[n3] = 1.40;
                    } else if x[n3] >= (if !(n3 % 2 == 0) { x[2] } else { (n3 as f64) }).cos() {
                        let a10 = ((n3 as f64) + y[2].max(v4[1])).sin();
                    }
                    m9 = (m9 * (std::f64::consts::PI * x[1]).cos()).sin();
                } else if ((n3 as f64) + v4[n3]).sin() <= ((i7 as f64) * 0.51).tanh() {
                    if (1.44 * (n3 as f64)).cos() >= (-x[i7]) {
                        break;
                    }
                } else {
                    let mut m11: f64 = (n3 as f64).sin().exp();
                }
            } else {
                let mut m12: f64 = (1.3 + (x[2] * v4[n3]).sin() * (x[2] * v4[n3]).sin()).powf((1.56 + (i7 as f64)).sin().tanh()).tanh();
            }
        }
        n3 += 1;
    }
    0.4 * m1 + 0.6 * y[2] + -0.2 * x[0] + f64::sin(({ let b14 = (0.50 * ({ let b13 = m1; b13 + b13 })); (m1 + b14) + b14 }))
}

#[zoo(kink([-1.5590000000000002, -0.629, 0.991, 0.241], -0.499, 0.341, [0.591, -0.469, 0.441]), kink([-0.169, -0.339, -1.3690000000000002, -1.669, 0.581], 1.8809999999999998, 1.1909999999999998, [0.081, 0.271, -1.8690000000000002]))]
#[derive_grad]
fn random_1000003(x: &mut [f64], mut y: f64, z: &f64, w: &Vec<f64>) -> f64 {
    if f64::tanh(1.89).powi(0) <= w[2].sin() || y.cos() <= (y - y).cos() {
        return 0.8 * w[0] + -0.3 * y + 0.1 * x[0] + -0.1 * (*z) + f64::cos((2f64 / 1.57));
    }
    if w[2].max((*z)) > 0.83 {
        return 1.5 * y + 0.1 * x[1] + 0.7 * (*z) + 1.5 * w[1] + (0.23 * (1.3 + f64::sin(0.0) * f64::sin(0.0)).powf(y.sin().tanh()));
    }
    let mut m1: f64 = (((-0.39) * x[0]) - (if f64::tanh((1.11 * x[0])) < y || w[2].sin() >= (*z) { (-0.25) } else { 0.84 })).sin();
    {
        let s2 = &x[1..];
        if x[1].fract() <= w[2] {
            return 0.4 * m1 + 1.1 * s2[1] + 0.2 * x[0] + 1.3 * w[2] + 0.3 * y + -0.5 * (*z) + ((*z).sin() - (*z).fract());
        }
    }
    let mut n3: usize = 0;
    loop {
        if n3 >= 1 {
            break;
        }
        n3 += 1;
        let mut m4: f64 = ((w[n3 % 3] * w[2]) - ((n3 as f64) - w[0])).sin();
        let a5 = ((-m1) * (n3 as f64).cos().max(m1)).sin();
    }
    0.1 * w[2] + 0.2 * y + 0.7 * (*z) + -0.4 * m1 + -0.1 * x[1] + m1
}

#[zoo(kink([1.621, -0.459, 1.531, -1.2690000000000001], [1, 6, 0]), kink([-0.829, -1.5190000000000001, -1.239], [2, 2, 1]))]
#[derive_grad]
fn random_1000004(x: &[f64], y: &[usize]) -> [f64; 2] {
    let mut m1: f64 = ((1.11 / 1.51) * f64::mul_add(x[y[1] % 3], x[y[0] % 3], 1.60)).cos();
    let mut m2: f64 = ((m1 / 1.84) - (x[1] * 1.04)).cos();
    if !((x[y[1] % 3] - m1).tanh() <= (0.83 * x[y[2] % 3]).tanh()) {
        'l4: for i3 in (0..0).rev() {
            let mut n5: usize = 0;
            while n5 < 0 {
                n5 += 1;
                let mut k6: usize = 1;
                let d7: f64;
                if ({ let b8 = f64::sin(0.32); 1.38 + b8 }) <= m1.abs() {
                    m1 -= (i3 as f64).cos();
                    d7 = f64::copysign(m2, 1.25).tanh();
                } else {
                    m1 /= 1.2 + f64::sin((1.05 + (-0.33))).abs();
                    d7 = m1;
                }
            }
        }
    } else if m1 > f64::sin((x[2] * x[y[0] % 3])) {
        m1 *= ((x[y[1] % 3] * m1) - (m1 + m1)).tanh().sin();
    } else {
        m1 += (m2 + x[y[1] % 3]).sin();
    }
    [0.9 * m1 + 0.8 * m2 + -0.3 * x[y[2] % 3] + x[1], -0.3 * m1 + 0.5 * m2 + 0.1 * x[y[0] % 3] + x[1]]
}

#[zoo(kink([[0.691, 1.1909999999999998], [-0.569, -1.0090000000000001]], 4), kink([[-0.149, -1.979], [-0.019, -0.659]], 0))]
#[derive_grad]
fn random_1000005(x: &[[f64; 2]], y: usize) -> f64 {
    let a1 = (y as f64).sin();
    let mut m3: f64 = (({ let b2 = x[y % 2][y % 2]; b2 + b2 }) + a1).tanh();
    let mut n4: usize = 0;
    while (!(y != 3)) && n4 < 2 {
        n4 += 1;
        m3 -= ((a1 - a1) / 1.80).cos();
        m3 += (m3 - (-0.88)).tanh();
        if a1 > f64::tanh((0.28 + x[0][y % 2])) {
            break;
        }
        let mut v5: [f64; 4] = [(-0.07), f64::sin(0.0).cos(), (-0.17), (if n4 > 1 { (a1 - x[0][y % 2]) } else { (x[n4 % 2][n4 % 2] - (n4 as f64)) }).tanh()];
    }
    m3 = (0.33 * ((a1 / (2.5 + f64::sin(m3))) - (1.85 * a1)));
    -0.0 * m3 + -0.3 * a1 + 1.0 * x[0][1] + a1
}

#[zoo(kink([-0.369, -0.709, 1.9809999999999999, -0.149, -0.639], (1.861, -1.379), [1.4409999999999998, -0.349, 1.121, -0.909], [[0.081, -1.5390000000000001], [0.661, -0.529], [-0.659, 0.521]]), kink([0.521, 1.7009999999999998, -1.0490000000000002], (1.7209999999999999, 1.6909999999999998), [0.671, 0.241, -0.309], [[-0.529, 1.281], [0.331, 1.611]]))]
#[derive_grad]
fn random_1000006(x: &[f64], y: (f64, f64), z: &[f64], w: &[[f64; 2]]) -> f64 {
    {
        let s1 = &z[1..];
        let mut m2: f64 = f64::log10((1.2 + z[1].hypot(x[0]) * z[1].hypot(x[0])));
    }
    let mut v3: [f64; 4] = [x[1]; 4];
    {
        let s4 = &z[..2];
        let mut m5: f64 = (if (y.0 + z[2]).cos() > (x[0] / 1.43) { z[1] } else { 2f64 }).atan2((1.5 + (if (z[2] / (2.5 + v3[3].sin())) > (s4[0] + w[1][1]).sin() { v3[2] } else { x[2] }) * (if (z[2] / (2.5 + v3[3].sin())) > (s4[0] + w[1][1]).sin() { v3[2] } else { x[2] })));
    }
    for e6 in x.iter().skip(2) {
        let mut k9: usize = 2;
    }
    if z[2] >= v3[0].fract() {
        return 0.6 * w[0][0] + -0.4 * z[2] + 0.5 * y.0 * y.1.sin() + 0.4 * v3[0] + 0.9 * x[0] + ((x[1] * w[1][1]) + (w[1][0] - z[0])).sin();
    }
    let a11 = (if ({ let b10 = x[1]; y.1 + b10 }).tanh() <= z[1].asinh() { (w[1][1] / (2.5 + z[2].sin())) } else { (y.1 * x[2]) }).sin();
    v3[0] /= 1.2 + (0.25 * (y.0 * a11)).abs();
    0.3 * w[0][1] + 0.8 * x[2] + 0.0 * a11 + 1.4 * y.0 * y.1.sin() + 1.4 * z[2] + 0.7 * v3[2] + y.1
}

#[zoo(kink([[-0.169, -0.389], [-1.2990000000000002, 1.1909999999999998], [-1.469, 1.4409999999999998]]), kink([[1.3809999999999998, -0.869], [-0.269, -1.989]]))]
#[derive_grad]
fn random_1000007(x: &[[f64; 2]]) -> f64 {
    let mut v1: [f64; 4] = [(1.3 + x[1][0] * x[1][0]).powf(x[1][1].tanh()).tanh().max((x[1][1] + x[0][0]).tanh()); 4];
    if v1[0].max(v1[0]) >= (x[1][1] * v1[1]).tanh() && (x[1][1] / 1.19) > (0.50 * (v1[1] - x[0][1])) {
        let flag2 = (0.50 * (x[0][1] - x[1][1])) >= x[1][0].atan();
        let a3: f64 = (2f64.floor() + (if (x[1][1] / 1.21) >= (1.22 / (1.5 + f64::sin((-0.76)) * f64::sin((-0.76)))) { x[0][0] } else { (-0.17) })).cos();
    } else {
        if let Some(e4) = v1.last() {
            let mut m5: f64 = v1[3].cos().sin();
            if let Some(e6) = v1.first() {
                let mut m7: f64 = v1[2].sin();
                if let Some(e8) = v1.get(7) {
                    for (e9, f10) in v1.iter().zip(v1.iter()) {
                        let mut v12: [f64; 3] = [(if (*e4) < ((*e6) + (*e6)).cos() { (*f10).sin().sinh() } else { m7.abs() }), f64::sin((0.0 / 1.42)), (*e8).atan().sin().rem_euclid(0.9)];
                        if (*e9).sin() >= ((*e9) + (*e6)).tanh() {
                            let mut m13: f64 = ((*e4) + (*f10)).cos();
                            break;
                        }
                        let d14: f64;
                        if (0.50 * ((-0.97) * (*e4))) >= (0.80 + 1.71) {
                            d14 = f64::sin(1.70).copysign(((*e9) - v12[2]).sin());
                        } else {
                            d14 = (*e4).mul_add(v12[0], m7).tanh().abs();
                        }
                    }
                }
            }
        } else {
            let mut m15: f64 = (if x[0][0].max(v1[3]) < x[0][0].atan() { (0.6 * v1[0].tanh()).acos() } else { x[1][1].hypot(v1[3]) }).cos();
        }
    }
    -0.4 * x[1][1] + 0.8 * v1[3] + x[0][1].asinh().sin()
}

#[zoo(kink([-1.0490000000000002, 1.371, 1.9609999999999999, 0.451], [-1.7890000000000001, -1.5190000000000001, 0.681], (0.631, -1.0990000000000002)), kink([0.491, -1.629, 0.701], [0.621, -0.709, 0.311], (-0.059, 0.441)))]
#[derive_grad]
fn random_1000008(x: &Vec<f64>, y: &mut [f64; 3], z: (f64, f64)) {
    let mut n1: usize = 0;
    while n1 < 1 {
        n1 += 1;
        let (p2, q3) = (z.0.max((x[2] * x[n1 % 3]).tanh()), (0.66 * (0.32 + z.1)).max((0.6 * y[n1 % 3].tanh()).ln_1p()));
        y[n1 % 3] -= (((n1 as f64) * (-0.12)) / 1.32).sin();
        let mut v4: Vec<f64> = Vec::with_capacity(4);
        for i5 in 0..4 {
            v4.push(f64::sin(((0.89 / (1.5 + (0.80 * (i5 as f64)) * (0.80 * (i5 as f64)))) * f64::max(y[i5 % 3], q3))));
        }
        let mut m6: f64 = f64::sin((-(q3 - p2)));
    }
    let mut n7: usize = 0;
    while n7 < 2 {
        n7 += 1;
        let d8: f64;
        if (y[0] - (-0.07)).sin() < 0.08 {
            d8 = (1.2 + y[1] * y[1]).log2();
        } else {
            {
                let s9 = &x[..];
                let mut n10: usize = 0;
                while n10 < 3 {
                    match n7 { 0 => {
                        for e11 in &s9[..3] {
                            if n10 > 1 {
                                let mut m14: f64 = (f64::exp2(std::f64::consts::PI.sin()) * (x[0] / (1.5 + y[n7 % 3] * y[n7 % 3]))).sin();
                                y.fill((-(0.1 + x[0] * x[0])).exp());
                                m14 /= 1.2 + f64::tanh(0.63).exp().abs();
                            } else if (0.50 * (x[1] + x[0])) >= s9[n10] && n10 > 1 {
                                let mut v15: Vec<f64> = vec![(0.6 * f64::sin((-(-0.40)))).tan(), (x[1].min(s9[n7 % 3]) / 1.03), f64::hypot(f64::sin((-0.95)), (0.80 * ((n7 as f64) / 1.19))).sin()];
                            } else {
                                y[..2].copy_from_slice(&x[..2]);
                                let mut m16: f64 = ((y[n7 % 3] * y[2]) * (0.6 * (n7 as f64).tanh()).asin()).sin();
                                let mut g17: [[f64; 2]; 2] = [[(m16.sin() - (s9[1] - x[n10])).tanh(), 0.5], [0.25, (n10 as f64).tanh().hypot((0.54 + x[n10]).tanh())]];
                            }
                            let d18: f64;
                            if n10 % 2 == 0 {
                                let mut v19: [f64; 4] = [f64::hypot((s9[n10] - (n10 as f64)).tanh(), (1.15 * s9[n10]).sin()); 4];
                                d18 = y[n7 % 3];
                            } else {
                                d18 = f64::sin((((*e11) / (1.5 + x[n10] * x[n10])) - s9[1].max(y[0])));
                            }
                        }
                    } k if k % 2 == 1 => {
                        if y[n10] >= (n7 as f64).cos().max((n10 as f64).tanh()) {
                            if n10 % 2 == 0 {
                                break;
                            }
                            {
                                let s20 = &x[..2];
                                let mut m21: f64 = 0.82;
                            }
                        }
                    } _ => {
                        let mut m22: f64 = (-f64::floor(0.0));
                    } }
                    n10 += 1;
                }
            }
            d8 = f64::fract(((-0.53) + 0.96));
        }
    }
}

#[zoo(kink(-0.629, [0.621, -0.419, -1.3290000000000002], [-0.729, 1.4209999999999998, -0.619], [[-1.8590000000000002, -1.699], [-0.359, 1.6309999999999998]]), kink(-1.449, [-1.679, -1.7790000000000001, 2.001], [-0.669, -0.309, 0.561], [[1.041, 0.981], [0.361, 0.901]]))]
#[derive_grad(wrt(x, y, z))]
fn random_1000009(mut x: f64, y: &[f64; 3], z: &mut [f64], mut w: [[f64; 2]; 2]) -> (f64, f64) {
    let mut m1: f64 = ((y[1] + w[1][1]) * (w[0][0] * y[0])).tanh();
    x = ((m1 - x) + (z[1] - (-0.71))).tanh();
    if (if (0.31 + m1).sin() > (w[0][0] * z[1]).cos() { x } else { w[0][1] }) >= (y[1] - w[0][1]).cos() {
        return (0.8 * z[0] + 0.9 * w[0][0] + 0.5 * m1 + -0.3 * x + -0.0 * y[2] + ((1.92 * w[0][1]) + (std::f64::consts::PI * z[1])).tanh(), 1.0 * x + 1.1 * z[0] + -0.2 * w[1][0] + 1.3 * m1 + 0.8 * y[1] + (y[2].max(z[0]) + (z[1] * y[0])).cos());
    }
    x += (0.50 * (x - z[0])).min((m1 / 1.95)).sin();
    (-0.0 * y[0] + -0.2 * z[2] + 0.9 * m1 + 0.0 * w[0][1] + 1.0 * x + x, 0.5 * x + 0.9 * w[1][1] + 0.2 * y[1] + 1.4 * z[1] + 0.3 * m1 + x)
}

#[zoo(kink([-1.7790000000000001, -1.629, 1.6609999999999998], [[0.741, -1.499], [0.401, 0.711]]), kink([-1.639, 1.001, -1.499], [[-1.169, -0.949], [-1.399, -1.8590000000000002]]))]
#[derive_grad]
fn random_1000010(x: [f64; 3], mut y: [[f64; 2]; 2]) -> f64 {
    let mut m1: f64 = (y[1][1] * y[0][0]).tanh().to_radians();
    let v2: [f64; 2] = [(0.50 * ((y[1][1] / (2.5 + y[1][1].sin())) + (if (-m1) < y[0][1] { m1 } else { y[0][1] }))), y[0][1]];
    m1 = m1 - (0.24 * x[1].hypot(v2[1].sin()));
    let mut n3: usize = 0;
    loop {
        if n3 >= 2 {
            break;
        }
        n3 += 1;
        let a4: f64 = x[n3 % 3].atan2((1.5 + (v2[0] - m1).sin() * (v2[0] - m1).sin()));
        let v5: [f64; 4] = [((m1 * (-0.25)) * (1.3 + v2[0] * v2[0]).powf(a4.tanh())).cos(); 4];
        if (n3 as f64).cos() <= y[n3 % 2][1].max(y[n3 % 2][0]) {
            if x[n3 % 3] >= (y[0][n3 % 2] - a4).tanh() {
                m1 -= (((-0.38) / (1.5 + x[0] * x[0])) * (v5[1] / (1.5 + x[0] * x[0]))).sin();
                break;
            }
        } else {
            if f64::sin((-0.65)) < (v5[n3 % 4] - x[n3 % 3]).tanh() {
                m1 += f64::sin((-0.07)).mul_add(0.86, y[0][1]).atan().sin();
            } else if n3 != 1 {
                let mut m6: f64 = f64::exp((-(0.1 + x[1].to_radians() * x[1].to_radians())));
            } else {
                for row7 in y.iter() {
                    let mut m8: f64 = ((0.30 * a4) % 1.7).clamp(-0.5, 0.75);
                    let mut v9 = vec![a4.max((v5[n3 % 4] / (2.5 + v5[3].sin()))); 3 + n3 % 3];
                    let mut v10: [f64; 2] = [(-0.99); 2];
                }
            }
        }
    }
    for (i13, (&e11, f12)) in x.iter().zip(x.iter()).enumerate() {
        let mut k14: usize = 1;
        'l16: for i15 in 0..i13 % 5 {
            m1 -= (0.57 * f64::sin(0.81).powi(4).abs());
        }
    }
    1.4 * y[1][0] + 0.1 * x[0] + 0.5 * m1 + 0.1 * v2[1] + (2f64.max(v2[1]) - (m1 * x[2])).tanh()
}

#[zoo(kink(-1.419, [1.251, -1.5690000000000002, -0.969]), kink(-0.329, [1.6709999999999998, -1.659, -1.949, -0.769, -0.089]))]
#[derive_grad]
fn random_1000011(x: &mut f64, y: &[f64]) -> [f64; 2] {
    *x = ((*x).max((*x)) / (2.5 + ((*x) + (*x)).cos().sin()));
    let v1: [f64; 4] = [(0.67 - (y[0] - y[2])).cos(); 4];
    *x += (v1[2] + (*x)).tanh().atan2((1.5 + (-(*x)) * (-(*x)))).sin();
    for i2 in (0..v1.len()).step_by(2) {
        let mut v3: [f64; 3] = [f64::tanh(({ let b4 = v1[v1.len() - 1 - i2].tanh(); (i2 as f64) + b4 })), (0.6 * (y[i2 % 3] - v1[v1.len() - 1 - i2]).sin()).atanh(), (0.43 * (((i2 as f64) - 0.0) + (i2 as f64).sin().min((*x))))];
        if i2 > 2 {
            break;
        }
        {
            let s5 = &y[..];
            let mut v6: [f64; 4] = [(y[1] + f64::tanh(0.65)).cos(), (0.6 * y[i2 % 3].cos().tanh()).atanh(), (v1[(i2 + 1) % v1.len()] / 1.99).tanh(), (if f64::round(y[i2 % 3]).tanh() <= f64::sinh(s5[1].tanh()) { (v3[i2 % 3] + v1[i2]) } else { y[i2 % 3].abs() }).sin()];
            *x += ((i2 as f64).atan() * (std::f64::consts::PI + (i2 as f64))).tanh();
        }
    }
    let mut v7: [f64; 2] = [((if (*x) > (0.37 + y[1]).cos() { v1[0] } else { std::f64::consts::PI }) + (y[1] / (2.5 + v1[2].sin()))).cos(), ((-0.69) + (*x)).cos()];
    [-0.2 * v1[1] + -0.3 * v7[0] + 0.1 * (*x) + 1.3 * y[0] + (0.50 * (v1[1] * v7[1])).abs().cos(), 1.4 * y[2] + 1.0 * v7[1] + 0.1 * (*x) + 1.4 * v1[3] + (v1[1].sin() - y[0]).cos()]
}

#[zoo(kink([0.731, 0.011, 0.831], 2.001, -0.499), kink([1.051, -0.929, -1.879, -1.929], 0.901, 1.021))]
#[derive_grad]
fn random_1000012(x: &[f64], y: &mut f64, z: f64) {
    *y /= 1.2 + (z - z).tanh().abs();
    let mut v1: Vec<f64> = Vec::with_capacity(2);
    for i2 in 0..2 {
        v1.push((-0.38));
    }
    *y -= (0.07 * (f64::sin(0.0).copysign(v1[1]) * ((*y) * (*y))));
    'l4: for i3 in 0..2 {
        let mut k5: usize = 1;
        k5 = (k5 + i3) % 5;
    }
    v1[1] = (0.39 * (((*y) - (-0.41)) + (z + 0.0)));
    let mut k6: usize = 1;
    *y = std::f64::consts::PI.asinh().round();
    let a7 = ((x[2] + ((k6 % 4) as f64)) + ((*y) / (2.5 + v1[0].sin()))).tanh();
    'l11: for e8 in v1.chunks(1) {
        if (0.50 * (e8[0] + (*y))) < (e8[k6 % 1] * v1[0]).cos() {
            *y -= (0.01 * (x[1].mul_add(0.85, v1[0]) * (1.91 + a7)));
            break;
        }
        if (if (1.11 - (*y)).tanh() >= x[k6 % 3].min(v1[k6 % 2]) { a7 } else { z }) <= (v1[1] - ((k6 % 4) as f64)).tanh() && k6 > 1 {
            if z < (e8[0] + 2f64).tanh() {
                let mut m12: f64 = (z.sin() / (1.5 + (v1[1] + e8[k6 % 1]).tanh() * (v1[1] + e8[k6 % 1]).tanh()));
                m12 = (1.85 - m12).sin();
            } else if k6 % 2 == 0 {
                *y = (((k6 % 4) as f64).max(v1[0]) / 1.34);
            } else {
                let mut m13: f64 = (0.80 * ((*y).sin() + (v1[k6 % 2] / (1.5 + a7 * a7))));
                'l15: for i14 in 0..v1.len() {
                    *y = (*y) - ((m13 + e8[k6 % 1]) / (2.5 + (if (i14 as f64).sin() >= (v1[(i14 + 1) % v1.len()] + v1[i14]).cos() { z } else { m13 }).sin())).tanh();
                    m13 = m13 + (((k6 % 4) as f64) / 1.42).tanh();
                    {
                        let s16 = &e8[..];
                        *y /= 1.2 + (1.2 + a7 * a7).log10().abs();
                    }
                }
            }
        }
    }
}

#[zoo(kink([[1.4709999999999999, -0.049], [-1.0190000000000001, -1.5390000000000001], [1.4509999999999998, -0.009000000000000001]], [-1.7690000000000001, 0.161, 0.801], [[-0.599, -0.939], [0.581, -1.879]], [0.151, 1.101, -1.129]), kink([[-0.609, 1.841], [-0.739, 1.621], [1.361, 0.871]], [0.811, -0.829, 1.781], [[1.121, 1.051], [-1.8590000000000002, 0.991], [-0.899, -0.459]], [-1.7990000000000002, 1.361, -0.709]))]
#[derive_grad]
fn random_1000013(x: &[Vec<f64>], y: [f64; 3], z: &[Vec<f64>], w: &[f64; 3]) -> f64 {
    let mut v1 = vec![(0.50 * (w[0] - z[0][0].min(w[0]))); 3];
    v1[0] = x[0][0].cos().powi(0).sin();
    if !((0.66 * (v1[1] - 1.83)) <= w[2]) {
        let mut m2: f64 = w[2].fract().sin();
        if w[2] >= (0.50 * (w[2] + w[1])) {
            let m3: f64 = if f64::sin(0.39).min(v1[2]) <= (v1[0] / 1.97) && (m2 / (2.5 + v1[1].sin())) <= (0.50 * (z[1][1] * 0.22)) {
                let a4 = (z[0][0] / (1.5 + x[1][1] * x[1][1])).abs();
                (y[0] / (1.5 + z[0][1] * z[0][1])).max(y[2].tanh())
            } else {
                (0.50 * ((z[0][1] / (1.5 + v1[2] * v1[2])) + v1[1]))
            };
            m2 += ((z[0][1] + 1.65) - x[1][0]).sin();
            if (0.12 + m2).cos() <= (if (0.25 * (y[0] * x[1][0])) >= (z[1][1] * w[1]).tanh() { x[1][1] } else { z[1][0] }) {
                return 1.2 * v1[2] + -0.5 * m3 + -0.2 * z[0][1] + 0.3 * w[2] + 1.5 * x[1][0] + 0.4 * m2 + ({ let b5 = f64::sin((w[0] * (-0.01))); (std::f64::consts::PI - m2) + b5 }).tanh();
            }
        } else if !(w[1] < x[0][0].tanh()) {
            m2 -= (0.15 * ((y[1] - y[1]) / (1.5 + (0.25 * (y[1] * y[1])) * (0.25 * (y[1] * y[1])))));
            let mut idx6: [usize; 3] = [4, 2, 2];
        }
        if (z[1][1] + w[0]).tanh() <= (0.66 * (0.10 + y[2])) {
            return 0.3 * v1[2] + 0.6 * m2 + -0.2 * x[1][1] + 0.4 * w[1] + 0.9 * z[0][1] + 1.4 * y[1] + z[0][0];
        }
    } else {
        v1[2] += (x[0][1] * x[0][1]).cos().cos();
        let mut m7: f64 = (z[0][1] - v1[1].max(w[2])).tanh();
        (v1[2], v1[1]) = (v1[1], ((m7 - v1[2]) - ({ let b8 = x[0][0]; v1[2] + b8 })).tanh());
    }
    'l10: for i9 in 0..v1.len() {
        {
            let s11 = &mut v1[..2];
            s11[i9 % 2] = (y[1] * w[0]).sin().abs();
            let (p13, q14) = ((0.44 * ({ let b12 = ((-0.76) + y[1]).cos(); (0.10 * s11[i9 % 2]) + b12 })), (1.30 * z[i9 % 2][i9 % 2]).tanh().copysign((x[i9 % 2][1] / (1.5 + f64::sin(0.0) * f64::sin(0.0)))));
        }
    }
    1.3 * w[1] + 0.1 * y[0] + -0.2 * x[1][0] + 1.3 * z[1][1] + 1.0 * v1[0] + ((w[1] - x[1][1]) - (x[1][1] * y[2])).sin()
}

#[zoo(kink([-0.019, -1.3590000000000002, 1.6709999999999998], [-0.039, 0.741, -1.399, -0.539]), kink([1.9409999999999998, 0.121, -0.359], [-0.629, -1.489, 0.021]))]
#[derive_grad(wrt(x))]
fn random_1000014(x: [f64; 3], y: &mut [f64]) -> [f64; 2] {
    let mut m1: f64 = (f64::powi(0.0, 2).cos() % 1.7);
    if x[1].tanh() > m1.hypot(x[2]).tanh() {
        for e2 in y.iter_mut().rev() {
            *e2 = m1;
            let mut v4 = x.to_vec();
        }
        let mut k5: usize = 0;
    } else if m1 < (-0.81) || m1 > m1.cos() {
        {
            let (l6, r7) = y.split_at_mut(1);
            l6[0] /= 1.2 + (0.50 * (m1 - m1)).abs();
            r7[0] = ((x[0] + 1.16) / (2.5 + (r7[0] - m1).cos().sin())).tanh();
            l6[0] += 0.5 * r7[0];
        }
    } else {
        let a8: f64 = m1;
    }
    if m1 >= (0.50 * (x[1] - m1)) {
        m1 = (0.10 * ((m1 - y[0]) - (if y[2] >= y[0] { m1 } else { m1 }))) + m1;
    } else {
        let mut m9: f64 = m1.asinh().atan2((1.5 + (m1 + y[0]).tanh() * (m1 + y[0]).tanh()));
    }
    [0.6 * x[1] + 0.7 * m1 + -0.1 * y[2] + (x[2].tanh() / 1.35), -0.1 * m1 + 1.3 * x[2] + 1.3 * y[1] + (0.25 * (y[1] * m1)).min((1.3 + y[1] * y[1]).powf(y[0].tanh()).sin())]
}

#[zoo(kink([0.051000000000000004, -0.239, -1.139], -1.3590000000000002, [-0.689, -1.8590000000000002, 0.951]), kink([0.951, 1.851, 1.831], 1.6809999999999998, [1.621, -0.579, 1.3809999999999998]))]
#[derive_grad]
fn random_1000015(x: &mut [f64; 3], y: &f64, z: &[f64; 3]) {
    if x[1].fract() < x[1].asinh() {
        for (i3, e1) in x.iter().enumerate() {
            let mut v4: Vec<f64> = Vec::new();
            for i5 in 0..2 {
                v4.push(((if (0.30 * x[i3]).powi(3) < (*e1) { z[1] } else { z[1] }) + f64::sin((i5 as f64)).copysign(x[i3])).cos());
            }
            let v6: [f64; 4] = [f64::clamp((0.50 * ({ let b7 = v4[i3 % 2]; (*e1) + b7 })), -0.5, 0.75), (((-0.81) + (-0.84)) / (2.5 + x[0].cos().powi(4).sin())), (((*e1) / (1.5 + f64::sin((-0.84)) * f64::sin((-0.84)))) - ((*y) - x[0])).tanh(), x[i3]];
        }
    }
}

#[zoo(kink(1.511), kink(-0.879))]
#[derive_grad(wrt(x))]
fn random_1000016(x: &mut f64) -> f64 {
    for i1 in (0..4).rev() {
        let mut v2: [f64; 4] = [(-((i1 as f64) + (*x))).sin(); 4];
        let mut v3: Vec<f64> = Vec::with_capacity(3);
        for i4 in 0..3 {
            v3.push(v2[i4].floor().sin());
        }
        if (0.66 * ((*x) - (-0.95))) <= (1.20 * (*x)).sin() {
            *x += (((i1 as f64) * v2[i1]) + ((-0.36) - (*x))).tanh();
        }
        if i1 % 2 == 0 {
            *x -= f64::sin((1.2 + v3[0] * v3[0]).log10().sin().exp_m1());
        } else {
            *x -= (0.15 * ({ let b5 = v3[2]; v2[3] + b5 }));
        }
    }
    1.0 * (*x) + (f64::sin(1.26) - (if f64::sin(1.44) > ((*x) * 0.46).cos() { (*x) } else { (*x) })).cos()
}

#[zoo(kink([[1.6709999999999998, 0.091], [-1.919, 1.041]]), kink([[0.761, 0.421], [1.9609999999999999, -0.319], [-1.2890000000000001, -0.709]]))]
#[derive_grad]
fn random_1000017(x: &[Vec<f64>]) -> f64 {
    if (0.50 * (x[1][1] - x[0][0])) >= f64::cos((x[1][0] * x[1][1])) {
        let mut m1: f64 = (0.50 * ((x[1][1] + x[1][0]) / (1.5 + f64::sin(0.12) * f64::sin(0.12))));
        for i2 in (0..4).rev() {
            'l4: for i3 in (0..0).rev() {
                let v5 = vec![(x[i3][i2 % 2] + x[1][i3]).cos(); 4 + i3 % 3];
            }
            let a6 = (x[i2 % 2][1].fract() + m1.sin());
            let mut v7 = vec![(({ let b8 = f64::sin((-0.11)); a6 + b8 }) * m1.tanh().rem_euclid(0.9)).cos(); 3 + i2 % 3];
            if !(i2 > 1) {
                m1 -= f64::cos(x[i2 % 2][i2 % 2]).clamp(-0.5, 0.75);
                m1 -= (0.15 * ((a6 - m1) / (1.5 + x[i2 % 2][1].atan2((1.5 + x[i2 % 2][0] * x[i2 % 2][0])) * x[i2 % 2][1].atan2((1.5 + x[i2 % 2][0] * x[i2 % 2][0])))));
            } else {
                {
                    let s9 = &v7[..2];
                    m1 = (m1 * (0.25 * (x[1][1] * v7[i2 % 3]))).sin();
                }
            }
        }
    } else {
        let mut m10: f64 = x[1][0].cos().tanh().exp2();
    }
    0.2 * x[1][0] + f64::sin((x[1][1].cos() % 1.7))
}

#[zoo(kink([2, 5, 2], [1.541, 1.791, -1.239], [0.821, 1.791, -1.249]), kink([6, 5, 4], [-0.649, 1.1309999999999998, 0.101], [1.7009999999999998, -0.139, 1.021]))]
#[derive_grad]
fn random_1000018(x: &[usize], y: &mut [f64; 3], z: &mut [f64; 3]) {
    for e1 in &z[..3] {
        {
            let s4 = &z[..2];
            if f64::sin((if (std::f64::consts::PI / (1.5 + f64::sin((-0.01)) * f64::sin((-0.01)))) <= (s4[x[0] % 2] / (1.5 + std::f64::consts::PI * std::f64::consts::PI)) { s4[x[2] % 2] } else { (-0.48) })) > (y[2] + y[x[0] % 3]).cos() && (0.6 * y[1].tanh()).tan() >= f64::sin((-0.65)) {
                if (0.50 * ({ let b5 = (*e1); (*e1) + b5 })) > (*e1) {
                    {
                        let s6 = &z[..2];
                        if ((*e1) * z[x[2] % 3]).sin() < (1.2 + s4[x[0] % 2] * s4[x[0] % 2]).cbrt() || (if !(f64::sin(0.72).max(s6[1]) <= y[0].sin()) { s4[0] } else { z[0] }) < ((-0.80) * s4[x[2] % 2]).tanh() {
                            break;
                        }
                    }
                } else if s4[x[1] % 2].asinh() > (-z[2]) {
                    let mut m7: f64 = f64::atan(1.11).abs();
                } else {
                    let mut m8: f64 = f64::sin((*e1));
                }
            } else {
                let mut m9: f64 = ((*e1) + std::f64::consts::PI).cos();
            }
        }
    }
}

#[zoo(kink(1.111), kink(-1.2690000000000001))]
#[derive_grad]
fn random_1000019(x: f64) -> f64 {
    for i1 in (0..4).rev() {
        let mut k2: usize = 0;
        for i3 in i1 % 3..4 {
            match i3 { 0 => {
                let m4: f64 = match k2 % 4 { 0 => {
                    (((k2 % 4) as f64) / 1.38)
                } 1 | 2 => {
                    let mut v5: [f64; 3] = [((x + 1.80) + f64::exp((-(0.1 + ((k2 % 4) as f64) * ((k2 % 4) as f64))))).sin(), (((i1 as f64) - (i1 as f64)) * (0.20 * x)).sin(), (-(-0.53))];
                    (if k2 > 2 { (0.0 * x) } else { f64::sin(1.22).mul_add((-0.75), (i3 as f64).sin()) })
                } _ => {
                    (-0.97)
                } };
            } k if k % 2 == 0 => {
                let mut m6: f64 = (0.22 * ((x * x) - f64::atan2(f64::sin((-0.06)), (1.5 + 0.02 * 0.02))));
            } _ => {
                let mut v7: [f64; 3] = [({ let b8 = x.cos(); ((-0.05) / (1.5 + f64::sin(1.71) * f64::sin(1.71))) + b8 }); 3];
                let mut m9: f64 = (0.25 * (x * (if f64::tanh((v7[i3 % 3] + ((k2 % 4) as f64))) >= f64::sin((-0.64)).atan2((1.5 + 0.0 * 0.0)) { x } else { ((k2 % 4) as f64) })));
            } }
            let mut m10: f64 = (x + 1.40).atan();
            m10 = (m10 / 1.45);
        }
    }
    let mut m11: f64 = ((x - x) / (1.5 + x.copysign(x) * x.copysign(x))).cos();
    if !(((-0.70) + x).sin() < x) {
        for i12 in (0..4).rev() {
            m11 += f64::sin((if !(i12 > 2) { (i12 as f64) } else { (-(0.1 + (i12 as f64) * (i12 as f64))).exp() }));
        }
    } else if (m11 + m11).sin() > x.min(x) || (x + x).sin() >= (if m11.max((-0.20)) >= (m11 / 1.69) { x } else { x }) {
        m11 *= (-(x.cos() % 1.7)).sin();
    } else {
        m11 = m11;
    }
    1.5 * m11 + 0.5 * x + ((if (0.50 * (x - m11)) < (m11 + m11).tanh() { m11 } else { m11 }) - x).sin()
}

#[zoo(kink([-1.939, -1.5990000000000002, -1.5890000000000002, 0.421, -1.5390000000000001], 1.251, 1), kink([0.411, -0.199, 1.371], -0.979, 4))]
#[derive_grad]
fn random_1000020(x: &Vec<f64>, y: f64, z: usize) -> f64 {
    let mut v1: [f64; 3] = [f64::to_radians(0.0), (1.41 / 1.78), (y.fract() * y)];
    if !(z % 2 == 0) {
        return 0.3 * v1[z % 3] + 1.3 * x[1] + 1.3 * y + v1[2];
    }
    let a3: f64 = ((if (0.6 * y.tanh()).acos() > x[2].max(v1[2]) { v1[z % 3] } else { x[z % 3] }) * (-v1[2])).sin();
    v1[2] += (v1[0] * x[z % 3]).tanh().atan().cos();
    let mut k4: usize = 1;
    let mut n5: usize = 0;
    loop {
        if n5 >= 0 {
            break;
        }
        n5 += 1;
        {
            let s6 = &x[1..];
            let mut m7: f64 = x[z % 3].sin();
        }
        let mut m8: f64 = f64::atan2(f64::sin(1.92), (1.5 + v1[2] * v1[2])).cos();
    }
    if let Some(e9) = x.first() {
        let mut k10: usize = 3;
    }
    v1.swap(2, 0);
    v1[k4 % 3] *= (0.80 * (z as f64)).sin();
    let mut m11: f64 = (v1[z % 3] * (y + ((k4 % 4) as f64))).sin();
    let mut v12: [f64; 3] = [((z as f64) * 0.0).max((x[z % 3] - std::f64::consts::PI).cos()); 3];
    let mut idx13: [usize; 3] = [3, 4, 1];
    {
        let r14 = &mut v12[k4 % 3];
        *r14 += (1.63 * (v1[idx13[1] % 3] + 1.82)).cos();
        m11 -= m11.cos();
    }
    m11 = m11 - f64::sin((-0.51));
    for i15 in (1..=2).step_by(2) {
        m11 = (m11 * 1.49).sin();
        let mut n16: usize = 0;
        loop {
            if n16 >= 0 {
                break;
            }
            n16 += 1;
            m11 *= f64::sin((((-0.97) - (-0.88)) / 1.52));
        }
    }
    0.8 * y + 0.5 * v1[k4 % 3] + 1.0 * v12[idx13[2] % 3] + 1.1 * x[idx13[2] % 3] + f64::exp((-(0.1 + (-0.74) * (-0.74))))
}

#[zoo(kink([1.3909999999999998, -0.499, 0.481], [[-0.699, 1.4709999999999999], [-0.929, -0.879]], (-0.419, 0.931)), kink([-0.259, -1.969, 0.181], [[0.441, 0.581], [-0.919, 1.611]], (-1.379, 0.211)))]
#[derive_grad]
fn random_1000021(x: &mut [f64; 3], y: &[Vec<f64>], z: (f64, f64)) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..3 {
        v1.push(z.1.atan().cos());
    }
    let mut m4: f64 = ((if x[2].fract() > ({ let b3 = f64::sin(0.0); (-0.57) + b3 }) { y[1][1] } else { v1[1] }) + (1.96 / (2.5 + v1[0].sin()))).sin();
    m4 -= (0.37 * std::f64::consts::PI);
    let mut v5 = vec![(m4 - z.1).sin().mul_add(x[0].abs(), (if (-v1[2]) < ({ let b6 = x[2]; x[1] + b6 }).tanh() { v1[2] } else { z.1 })).cos(); 2];
    let (s7, c8) = v1[0].sin_cos();
    {
        let (l9, r10) = v1.split_at_mut(1);
        l9[0] += ((-c8) * y[1][1].sin()).sin();
        r10[0] += f64::tanh(m4);
        l9[0] += 0.5 * r10[0];
    }
    for i11 in (0..4).rev() {
        let mut v12: [f64; 4] = [f64::recip((1.2 + (z.1 * 1.29) * (z.1 * 1.29))); 4];
    }
    let mut v13: [f64; 2] = [z.1; 2];
    let a14: f64 = (if s7.asinh() > f64::abs(c8) { m4 } else { c8.tanh() });
    m4 /= 1.2 + (v1[0] - s7).cos().abs();
    let mut m15: f64 = (if f64::clamp(m4, -0.5, 0.75) >= z.1.clamp(-0.5, 0.75) { (v1[2] - s7) } else { (if (0.23 * f64::powf((1.3 + a14 * a14), v5[1].tanh())) < (0.50 * (z.0 * 0.38)) { v1[0] } else { std::f64::consts::PI }) }).tanh();
    let mut v16: [f64; 3] = [(0.50 * (m4 + (v1[0] / (2.5 + v13[0].sin())))); 3];
    0.9 * c8 + 0.3 * m4 + -0.1 * z.0 * z.1.sin() + 1.0 * a14 + -0.5 * m15 + -0.5 * v13[0] + v16[0].cos()
}

#[zoo(kink([1.621, -0.879, -1.219, 1.841]), kink([0.841, -0.509, -1.409, -1.8190000000000002]))]
#[derive_grad]
fn random_1000022(x: &Vec<f64>) -> f64 {
    let mut m1: f64 = (0.30 * (x[0].floor() + (x[0] + x[0])));
    if (x[2] * m1).sin() < (-0.55) {
        let mut v2 = x.to_vec();
    } else {
        m1 = f64::tanh(((if !((2f64 + x[2]).tanh() > (x[0] / (1.5 + x[2] * x[2]))) { (-0.65) } else { x[1] }) + (if x[2] < (if (x[1] - m1).sin() > f64::tanh(m1.floor()) { (-0.55) } else { 1.31 }) { x[1] } else { 1.32 })));
        let a3 = x[0].cos().copysign(m1.mul_add(x[2], x[2]).sin());
        let mut k4: usize = 2;
    }
    {
        let s5 = &x[..2];
        {
            let r6 = &mut m1;
            *r6 -= s5[1].sin().atan2((1.5 + (*r6) * (*r6))).sin();
        }
    }
    -0.5 * m1 + 0.3 * x[1] + x[0].sin()
}

#[zoo(kink([0.351, -1.939, -1.7690000000000001], [1.771, 1.351, -0.879]), kink([-0.779, -1.129, -0.579], [-0.149, 0.391, 1.4609999999999999]))]
#[derive_grad]
fn random_1000023(x: &mut [f64; 3], y: &mut [f64]) -> f64 {
    let d1: f64;
    if f64::sin((x[0] - x[2])) >= (y[0] + x[2]).sin() {
        d1 = (0.50 * (if x[1] < y[2].tanh().exp_m1() { x[1].clamp(-0.5, 0.75) } else { (y[2] + x[1]) }));
    } else {
        d1 = ({ let b2 = x[1].tanh(); (if !((if f64::sin(((-0.30) / 1.84)) < (x[2] + 0.61).cos() { y[0] } else { x[0] }) <= ({ let b3 = x[1]; y[2] + b3 }).sin()) { y[0] } else { x[1] }) + b2 }).cos();
    }
    for i4 in (0..2).step_by(1) {
        if let Some(e5) = x.last() {
            let mut m6: f64 = ((d1 / (2.5 + (*e5).sin())) / (1.5 + f64::cos(y[i4].hypot((*e5))) * f64::cos(y[i4].hypot((*e5)))));
            if i4 % 2 == 0 {
                break;
            }
        }
        for e7 in y.iter().skip(2) {
            if (if (x[0] + y[2]).sin() < (if i4 != 1 { y[i4] } else { x[i4] }) || i4 != 0 { x[2] } else { x[i4] }) <= (y[0] * d1).cos() {
                let mut k10: usize = 1;
            } else if !(i4 != 3) {
                if ((*e7) + (*e7)).sin() < (y[i4] - (*e7)).cos() {
                    let mut m11: f64 = f64::tanh(((i4 as f64).to_radians() * (x[1] + x[i4])));
                    if f64::sin((-0.38)) < (if i4 != 2 { std::f64::consts::PI } else { (*e7) }) {
                        x.swap(0, 1);
                        let (p12, q13) = (((-0.44) - ((i4 as f64) * m11)).tanh(), d1);
                        if m11 <= (i4 as f64).sin().min(1.09) {
                            m11 += p12.cos();
                            let mut k14: usize = 0;
                            let v15: [f64; 4] = [(0.6 * q13.sin()).acos(); 4];
                        }
                    } else if (m11 * m11).cos() > d1 {
                        if d1 < f64::cos(((i4 as f64) - y[i4])) {
                            m11 = ((y[1] + 0.29) - std::f64::consts::PI.abs()).tanh();
                            continue;
                        }
                        let mut v16: [f64; 4] = [(-0.13), 0.46, (*e7), (-y[2]).atan()];
                    } else {
                        let flag17 = d1 <= (y[i4] * 0.0) && i4 > 1;
                        let a18: f64 = ((x[i4] * y[2]) - ((*e7) + m11)).sin();
                    }
                    let v19: [f64; 2] = [(-0.03), y[2]];
                } else if !(i4 != 0) {
                    let v20: [f64; 2] = [((i4 as f64) + y[0]).sin().abs(); 2];
                }
                (x[2], x[1]) = (x[1], ((*e7).atan() * (x[1] * y[i4])).tanh());
            } else {
                let mut m21: f64 = f64::tanh(((d1 * (-0.77)) * x[i4]));
            }
        }
    }
    -0.1 * x[0] + 0.1 * d1 + 0.6 * y[1] + (d1.sin().powi(3) * (x[0] / (2.5 + y[2].sin()))).sin()
}

#[zoo(kink((1.4909999999999999, 0.451), [0.621, 1.081, 0.091], [-0.459, -0.139, 0.741, 0.351], (1.6909999999999998, -0.699)), kink((-1.7990000000000002, 0.461), [-1.969, -1.649, -1.389], [1.8909999999999998, 0.441, -1.3090000000000002, -0.569], (1.1409999999999998, 1.291)))]
#[derive_grad]
fn random_1000024(x: (f64, f64), mut y: [f64; 3], z: &[f64], w: (f64, f64)) -> f64 {
    y[2] += f64::cos(((z[0] * y[0]) * w.0.cos()));
    let a1 = x.1;
    y[1] /= 1.2 + z[2].abs();
    let mut g2: [[f64; 2]; 2] = [[f64::cos((-y[1])), 0.5], [0.25, y[0]]];
    if (z[0] + 1.31).cos() < (0.25 * (z[2] * y[0])) && (0.50 * (y[0] + y[1])) < g2[0][0].asinh() {
        return 0.7 * x.0 * x.1.sin() + 0.0 * z[2] + 0.1 * g2[1][0] + 0.7 * y[1] + 0.3 * w.0 * w.1.sin() + 0.6 * a1 + f64::sin((w.1 * a1).cos()).cosh();
    }
    let mut m3: f64 = (0.50 * (x.1 + y[1])).mul_add(g2[1][0].min(w.0), (x.1 + y[0]).sin()).tanh();
    for (i6, e4) in y.iter().enumerate() {
        let mut v7: Vec<f64> = Vec::with_capacity(2);
        for i8 in 0..2 {
            v7.push((0.22 * (w.1.tanh().powi(4) + (a1 * m3))));
        }
        v7[..2].copy_from_slice(&y[..2]);
        (v7[i6 % 2], v7[1]) = (v7[1], ((y[1] * 2f64) - (w.1 - y[2])).cos());
        v7[..2].copy_from_slice(&y[..2]);
    }
    g2[0][0] *= z[0].sin();
    let mut v9: Vec<f64> = Vec::with_capacity(4);
    for i10 in 0..4 {
        v9.push(f64::sin(x.1));
    }
    let mut m11: f64 = (a1 + x.0).sin().exp();
    let mut v12: [f64; 3] = [f64::abs(0.06); 3];
    m11 -= ((y[0] - g2[0][1]) - m3).cos();
    for e13 in v12.chunks(2) {
        {
            let (l16, r17) = y.split_at_mut(1);
            l16[0] *= ((g2[0][1] / 1.74) + (r17[0] / 1.44)).cos().sin();
            r17[0] = f64::tanh((v9[0] * a1)).clamp(-0.5, 0.75);
            l16[0] += 0.5 * r17[0];
        }
    }
    m11 = m11 - (0.02 * ((g2[0][0] - g2[1][0]) * ((-0.50) + z[2])));
    let mut v19: [f64; 3] = v12;
    m3 = (v19[0].clamp(-0.5, 0.75) * (-m11));
    for e20 in y.iter_mut() {
        *e20 = (z[0].asinh() - v9[0].sin());
        *e20 -= (0.30 * x.1);
    }
    0.4 * w.0 * w.1.sin() + 0.3 * m11 + -0.4 * m3 + -0.4 * g2[1][0] + 1.0 * z[0] + -0.3 * v12[0] + m3.abs()
}

#[zoo(kink(0.481, [-1.969, 0.121, 0.371], [0.651, -0.119, -0.039]), kink(1.9309999999999998, [0.721, 0.361, 0.731, 0.711], [1.851, 0.281, 1.7209999999999999]))]
#[derive_grad]
fn random_1000025(mut x: f64, mut y: Vec<f64>, z: &[f64; 3]) -> f64 {
    let mut v1: Vec<f64> = vec![(x - y[1]).sin().min((0.50 * (z[1] - z[0]))), ((z[1] + y[1]) - z[0].cos()).sin(), (1.3 + (if (0.50 * (z[0] - z[0])) >= (z[2].cos() % 1.7) { y[2] } else { x }) * (if (0.50 * (z[0] - z[0])) >= (z[2].cos() % 1.7) { y[2] } else { x })).powf(f64::copysign(z[2], x).tanh()).sin()];
    for (i3, e2) in y.iter_mut().enumerate() {
        *e2 = (z[0] + v1[1]).sin().clamp(-0.5, 0.75);
        let mut v4: [f64; 3] = [x, (if f64::cos((v1[0] * x)) > (0.44 * (x + (i3 as f64))) { ((i3 as f64) - (*e2)) } else { z[i3 % 3].min(0.27) }).tanh(), (({ let b5 = (i3 as f64).cos(); z[1] + b5 }) + x).sin()];
        if ((*e2) / (1.5 + z[i3 % 3] * z[i3 % 3])) <= std::f64::consts::PI.cos() {
            x -= f64::fract((x / (1.5 + z[i3 % 3] * z[i3 % 3])));
            continue;
        }
    }
    if !(y[2].sin() <= (x * z[2]).sin()) {
        y[1] += (0.30 * y[1]);
    }
    if let Some(e6) = v1.first() {
        let mut n7: usize = 0;
        while n7 < 1 && ((*e6) < (1.2 + v1[2] * v1[2]).log10()) {
            'l11: for e8 in v1.chunks_exact(2) {
                y.push((0.41 * (((n7 as f64) + v1[n7]) - z[n7].clamp(-0.5, 0.75))));
                {
                    let s12 = &y[..];
                    {
                        let s13 = &y[..];
                        let flag14 = (std::f64::consts::PI - (n7 as f64)).tanh() >= (y[n7] / 1.44);
                    }
                }
            }
            n7 += 1;
        }
    }
    0.4 * z[0] + -0.5 * y[0] + -0.2 * v1[2] + -0.0 * x + z[2].max(x.abs())
}

#[zoo(kink([[1.111, 1.001], [1.781, 1.6409999999999998]], -0.399), kink([[-0.629, 1.4609999999999999], [-0.049, 1.561]], -0.739))]
#[derive_grad(wrt(x, y))]
fn random_1000026(x: &[[f64; 2]], mut y: f64) -> f64 {
    if (0.23 * (1.3 + x[1][0] * x[1][0]).powf(y.tanh())) > (x[0][0] / (2.5 + f64::sin(f64::sin((-0.30))))) {
        return 1.3 * y + 1.4 * x[0][1] + x[0][0];
    }
    let a1: f64 = (y / 1.08);
    y = y + a1.sin();
    y *= y.fract().sin();
    let v2: Vec<f64> = vec![(if f64::cos((y * y)) > x[1][1].tanh() { (a1 / 1.02) } else { a1 }), (a1 / (1.5 + (a1 / (2.5 + a1.sin())) * (a1 / (2.5 + a1.sin())))), ({ let b3 = x[0][1]; a1 + b3 }).tanh().hypot((0.50 * (y + x[1][0]))).sin(), (y.tanh() * (-0.51))];
    let t4: (f64, f64) = (a1.abs().cos(), (a1 / (2.5 + f64::sin((a1 - a1).tanh()))));
    let mut v5: [f64; 3] = [(y - y).sin().cosh(); 3];
    v5[2] -= f64::tanh(x[1][1]).cosh().fract();
    if (0.6 * y.tanh()).asin() > (0.97 * (x[1][1] + 0.0)) {
        return 0.0 * v2[0] + 0.7 * t4.0 * t4.1.sin() + 0.3 * x[0][1] + -0.5 * a1 + 1.0 * v5[1] + -0.0 * y + ((a1 + y) - (y + y)).tanh();
    }
    if a1.min(v2[0]) <= f64::to_radians(1.69) {
        return 0.5 * y + 0.8 * v5[0] + -0.1 * a1 + 0.0 * x[1][0] + 1.2 * v2[0] + 0.5 * t4.0 * t4.1.sin() + (if (0.50 * (v2[1] - a1)) >= y.cos() { (x[1][1] * a1) } else { (-std::f64::consts::PI) }).tanh();
    }
    let (p6, q7) = (((x[1][0] - t4.1) * (v2[2] * x[1][0])).tanh(), t4.1);
    if (1.23 + q7).cos() < (0.25 * (q7 * y)) && (a1 - q7).cos() > (v5[1] * q7).sin() {
        y = t4.0;
        for (i10, &e8) in v5.iter().enumerate() {
            if e8.abs() <= ((i10 as f64) * q7).cos() {
                y = a1;
                break;
            }
            let mut m11: f64 = ((0.89 - v5[v5.len() - 1 - i10]) - (t4.0 / (2.5 + f64::sin(0.60).sin()))).tanh();
            std::mem::swap(&mut y, &mut m11);
        }
    } else if q7 >= (x[0][1] + q7).cos() || (q7 / (1.5 + f64::sin(0.0) * f64::sin(0.0))) < (p6 - a1).tanh() {
        y /= 1.2 + (if (0.66 * (x[0][1] + 2f64)) <= f64::min(q7, q7) { q7 } else { v5[0] }).abs();
    }
    -0.4 * a1 + 1.4 * v2[2] + -0.5 * y + 1.2 * p6 + 1.0 * t4.0 * t4.1.sin() + 0.4 * q7 + (v2[1].clamp(-0.5, 0.75) * q7.tanh())
}

#[zoo(kink(-1.689, -0.079), kink(1.6309999999999998, -1.8690000000000002))]
#[derive_grad]
fn random_1000027(x: f64, y: &f64) -> f64 {
    let m1: f64 = if x.tanh() >= (-(*y)) {
        (f64::cos(0.75) * f64::sin(1.79))
    } else {
        if (-(*y)) > (-(*y)) {
            if f64::sin((*y)) <= (0.21 + x).tanh() || x.max(x) > (1.3 + (*y) * (*y)).powf(f64::tanh((-0.56))).tanh() {
                return 1.0 * (*y) + -0.1 * x + x;
            }
            let mut m2: f64 = ((x + (*y)) + (x * (*y))).tanh();
            let mut v3: [f64; 2] = [((if x.sin() <= (m2 - x).tanh() { (*y) } else { (*y) }) - (*y).sin()).tanh(), f64::sin((x.clamp(-0.5, 0.75) - x))];
        } else {
            let mut m4: f64 = x;
            m4 *= ({ let b5 = m4; (*y) + b5 }).sin().sin();
        }
        ((*y).mul_add((*y), x) + (*y)).sin()
    };
    if m1.cos().powi(2) < x {
        return 0.9 * m1 + 1.3 * x + 0.0 * (*y) + (x * x).tanh().max((0.50 * (x + x)));
    }
    let v6: Vec<f64> = vec![((m1 / 1.22) + f64::sin((-0.26)).clamp(-0.5, 0.75)).sin(), (*y).abs().min((*y).mul_add(m1, (*y)).cos()), f64::clamp(m1, -0.5, 0.75), (m1.max(m1) - ({ let b7 = f64::sin((-0.76)); (*y) + b7 })).tanh()];
    let mut m8: f64 = 1.95;
    0.0 * (*y) + 0.9 * x + 0.1 * m1 + 1.1 * v6[0] + -0.2 * m8 + (m1.sin() % 1.7).sin()
}

#[zoo(kink([1.8809999999999998, -1.8590000000000002, 0.621, 0.801], [0.451, 1.031, -1.2990000000000002, 1.291], (-1.8490000000000002, -1.729), 0.881), kink([-1.3290000000000002, 1.9609999999999999, 1.6309999999999998, -0.689, -1.479], [1.2309999999999999, -0.449, 0.991, 0.291, 1.2409999999999999], (-1.719, -1.469), 1.591))]
#[derive_grad]
fn random_1000028(mut x: Vec<f64>, y: &Vec<f64>, z: (f64, f64), w: f64) -> f64 {
    let mut m2: f64 = ({ let b1 = (w + z.0).cos(); (b1 - z.1) + b1 }).tanh();
    m2 -= f64::sin(x[2]);
    if (0.66 * (x[1] + (-0.85))) < (z.0 - x[2]).cos() {
        let a3 = (-y[2]).tanh().exp2();
        for e4 in x.iter() {
            m2 += f64::cos((z.1 / 1.71).sin().powi(1));
            if x[2].max(a3) < (*e4).min((*e4)) {
                for (i9, (&e7, f8)) in x.iter().zip(x.iter()).enumerate() {
                    m2 += (0.07 * (1.3 + f64::tanh(0.39) * f64::tanh(0.39)).powf(a3.mul_add((*e4), (*f8)).sin().tanh()));
                    m2 = (*f8).atan().to_radians();
                    {
                        let s10 = &x[1..];
                        {
                            let s11 = &x[1..];
                            let mut v12: [f64; 4] = [((z.0 - m2) - ((*f8) + w)).sin(); 4];
                            m2 = (m2 * y[0].sin()).sin();
                            let mut m13: f64 = f64::tanh(((a3 - (*e4)) + (1.58 - w)));
                        }
                    }
                    let mut v14 = vec![y[0].tanh().sinh().cos(); 4 + i9 % 3];
                }
                let mut v15: [f64; 3] = [(m2 * (y[2] - 0.29)).sin(); 3];
            }
        }
    }
    0.7 * m2 + 0.7 * w + 0.4 * z.0 * z.1.sin() + -0.2 * x[2] + -0.4 * y[0] + m2
}

#[zoo(kink([[0.161, -1.8590000000000002], [1.861, -0.719]], [[-0.889, -1.8090000000000002], [0.751, -0.389]], 0.021, [[-1.889, 1.4009999999999998], [-1.989, 1.361]]), kink([[1.7009999999999998, 0.281], [1.021, -0.609]], [[-0.939, -1.3690000000000002], [0.851, 1.851]], 0.441, [[-1.449, -0.899], [-1.489, -1.939]]))]
#[derive_grad]
fn random_1000029(x: [[f64; 2]; 2], y: [[f64; 2]; 2], z: &f64, mut w: [[f64; 2]; 2]) -> f64 {
    let mut k1: usize = 1;
    let mut v2: [f64; 3] = [(*z), ((*z).max(0.56) + f64::sin(1.47)).cos(), (x[k1 % 2][k1 % 2].min((*z)) * (w[k1 % 2][1] + (-0.33))).sin()];
    match k1 { 0 => {
        let mut m4: f64 = (f64::sin((*z)) - ({ let b3 = (*z); (*z) + b3 })).tanh();
    } k if k % 2 == 1 => {
        (v2[0], v2[0]) = (v2[0], (0.07 * ((*z).sin() - (x[1][k1 % 2] * y[k1 % 2][0]))));
        let mut v5: Vec<f64> = Vec::new();
        for i6 in 0..4 {
            v5.push((v2[k1 % 3] + (*z)).sin());
        }
    } _ => {
        let mut m7: f64 = ((k1 % 4) as f64).sin();
        let a8: f64 = (-0.40);
    } }
    match k1 { 0 => {
        'l10: for i9 in (0..v2.len()).step_by(2) {
            w[i9 % 2][0] = (w[i9 % 2][0] * (*z)).sin();
            let a11: f64 = 1.57;
            let a12 = (a11 + (*z)).sin();
            let mut n13: usize = 0;
            while n13 < 4 {
                n13 += 1;
                let mut m15: f64 = ({ let b14 = f64::sin((w[n13 % 2][1] + 1.70)); ((-0.40) - x[0][1]) + b14 }).sin();
                let a17 = f64::tanh(({ let b16 = (i9 as f64).cos().powi(2); (0.6 * f64::tanh((-0.24))).asin() + b16 }));
                let d18: f64;
                if n13 != 3 {
                    d18 = (((n13 as f64) + m15) - a12.min(0.0)).sin();
                } else {
                    m15 -= (0.30 * (v2[n13 % 3] * (*z).tanh()));
                    d18 = f64::round(0.04).to_radians();
                }
                if ((*z) / (2.5 + x[0][i9 % 2].sin())) < (x[0][k1 % 2] * a11).tanh() {
                    m15 = m15 - ((v2[k1 % 3] - y[k1 % 2][0]) + (d18 + y[n13 % 2][0])).tanh();
                }
            }
        }
    } k if k % 2 == 0 => {
        let mut m19: f64 = (w[k1 % 2][0] * (y[1][k1 % 2] - 0.21)).sin();
    } _ => {
        let mut m20: f64 = (0.50 * (((*z) - x[0][0]) * y[0][k1 % 2].fract()));
    } }
    0.9 * y[0][k1 % 2] + 0.1 * v2[k1 % 3] + 1.2 * w[k1 % 2][1] + 0.9 * x[k1 % 2][k1 % 2] + -0.4 * (*z) + (x[0][0].atan() - ((k1 % 4) as f64).sin())
}

#[zoo(kink([[-0.549, -1.3590000000000002], [-1.1090000000000002, 0.521]], [0.881, -1.639, 0.741]), kink([[0.781, -0.329], [-0.379, -0.339], [0.631, -1.969]], [-1.629, 0.961, -0.589]))]
#[derive_grad]
fn random_1000030(x: &[Vec<f64>], y: &[f64; 3]) -> f64 {
    let mut m1: f64 = x[0][0].hypot(y[0].cos()).sin();
    let v2: [f64; 4] = [(m1 + m1).atan(), x[1][1], f64::cos((f64::cos(x[0][1]) % 1.7)).rem_euclid(0.9), ((if m1.to_radians() < (m1 / (1.5 + x[0][0] * x[0][0])) && (y[0] * y[1]).sin() <= f64::abs(1.81) { y[1] } else { 1.10 }) + m1).cos()];
    if (v2[3] * (-0.01)).tanh() <= (m1 / 1.24) && (y[1] + y[2]).sin() <= v2[2].copysign(m1) {
        for i3 in (0..y.len()).step_by(1) {
            let mut v4: Vec<f64> = Vec::with_capacity(3);
            for i5 in 0..3 {
                v4.push(v2[i3 % 4].tanh());
            }
        }
    }
    1.2 * y[1] + -0.1 * v2[2] + -0.1 * x[0][1] + 0.5 * m1 + y[2]
}

#[zoo(kink([0.081, -1.1090000000000002, 0.481], 0.761, 2), kink([0.221, -1.2790000000000001, -1.169, 0.431, 0.151], 1.8809999999999998, 4))]
#[derive_grad]
fn random_1000031(x: &[f64], y: f64, z: usize) -> f64 {
    let (s1, c2) = f64::mul_add(2f64, (-0.21), (z as f64).cos()).sin().rem_euclid(0.9).sin_cos();
    let mut v3: Vec<f64> = Vec::with_capacity(2);
    for i4 in 0..2 {
        v3.push((s1 + (-(0.1 + (i4 as f64) * (i4 as f64))).exp()).sin());
    }
    {
        let r5 = &mut v3[z % 2];
        *r5 += (1.2 + (*r5).hypot((0.80 * (z as f64))) * (*r5).hypot((0.80 * (z as f64)))).sqrt().cos();
        let a7: f64 = f64::cos((({ let b6 = s1; s1 + b6 }) - f64::tanh(0.0).exp2()));
    }
    let v8: [f64; 3] = [((1.2 + x[2] * x[2]).sqrt() * s1.copysign(y)).tanh(), (((z as f64) + (-0.80)) * ((-0.68) * y)).sin(), c2];
    {
        let s9 = &mut v3[..1];
        s9[z % 1] += ((s1 + s9[0]) * (c2.tanh() % 1.7)).cos();
        for i10 in (0..z % 5).rev() {
            let mut m11: f64 = c2;
            s9[i10 % 1] /= 1.2 + f64::sin(1.98).hypot(2f64).abs();
            m11 = c2;
            match i10 { 0 => {
                let a12: f64 = ((1.95 * v8[z % 3]) * ((i10 as f64) * 1.17)).cos();
                let mut k13: usize = 3;
            } k if k % 2 == 0 => {
                for &e14 in s9.iter() {
                    let mut m17: f64 = s1.max((0.6 * f64::sin(1.72)).tan());
                    {
                        let s18 = &v8[..2];
                        match i10 { 0 => {
                            m17 += (m11 / (1.5 + f64::sin((if i10 > 1 { 1.70 } else { c2 })) * f64::sin((if i10 > 1 { 1.70 } else { c2 })))).tanh();
                            let a19: f64 = ((e14 - y) + (c2 * 1.62)).cos();
                        } k if k % 2 == 0 => {
                            let mut v20 = vec![(0.41 * (s9[0].clamp(-0.5, 0.75) - ((z as f64) + x[0]))); 2 + i10 % 3];
                            m11 = s9[i10 % 1];
                        } _ => {
                            let v21: [f64; 3] = [((1.2 + c2 * c2).log10() + y.cos()).tanh(), ((e14 / (2.5 + m11.sin())) - (-e14)).sin(), ((s9[z % 1] / 1.14) + (x[2] * y)).sin()];
                            m17 /= 1.2 + c2.tanh().abs();
                        } }
                    }
                }
            } _ => {
                m11 = (m11 * (0.50 * (0.67 * y))).sin();
            } }
        }
    }
    0.7 * x[1] + -0.2 * c2 + 0.2 * y + 0.9 * v8[z % 3] + 0.9 * v3[z % 2] + ((v8[z % 3] / 1.81) - f64::trunc(x[1])).tanh()
}

#[zoo(kink(-0.649), kink(-1.719))]
#[derive_grad]
fn random_1000032(x: f64) -> f64 {
    let v1 = vec![(({ let b2 = x; b2 + b2 }) * x).sin(); 3];
    let mut m3: f64 = (0.22 * (x.mul_add(2f64, x) + (1.48 - x)));
    if let Some(e4) = v1.get(7) {
        let mut v5 = vec![(if x < (0.25 * ((*e4) * (*e4))) { (if m3.sin() <= (0.50 * (x - v1[1])) && m3 < (m3 * 1.95).cos() { v1[1] } else { x }) } else { (if (x + v1[0]).cos() > ((*e4) - (*e4)).sin() || (0.66 * (m3 + 2f64)) > v1[1].abs() { m3 } else { v1[2] }) }); 4];
    }
    let mut k6: usize = 1;
    1.2 * x + -0.4 * m3 + -0.3 * v1[0] + (0.31 * ((m3 * std::f64::consts::PI) / (2.5 + ({ let b7 = m3; b7 + b7 }).sin().sin())))
}

#[zoo(kink(0.271, [[0.711, 0.601], [0.421, 1.9309999999999998]]), kink(-1.169, [[1.101, 1.9809999999999999], [0.501, -1.8490000000000002], [1.121, -0.269]]))]
#[derive_grad]
fn random_1000033(x: &f64, y: &[[f64; 2]]) -> f64 {
    if f64::cos((-0.25)) >= (*x).tanh().exp_m1() {
        return 0.8 * (*x) + 1.0 * y[0][1] + (std::f64::consts::PI + (*x)).fract();
    }
    for i1 in (0..4).rev() {
        if (y[i1 % 2][i1 % 2] * 1.47).cos() <= (y[i1 % 2][0] - y[1][1]).sin() {
            let mut m2: f64 = ((i1 as f64) * (-0.25)).cos().max(f64::fract(0.55));
        }
        let mut m3: f64 = f64::sin((1.14 / (1.5 + (i1 as f64).sin() * (i1 as f64).sin()))).max(f64::sin(0.09).clamp(-0.5, 0.75));
    }
    let mut v4: [f64; 3] = [y[0][1].tanh().rem_euclid(0.9); 3];
    for e5 in v4.iter().skip(1) {
        let mut v8: [f64; 3] = [v4[1].sin(); 3];
    }
    (v4[0], v4[2]) = (v4[2], (((*x) + v4[2]) + ((*x) - (*x))).cos());
    v4[0] *= (y[0][1] - ((0.30 * y[1][1]) % 1.7)).cos().sin();
    for &e9 in v4.iter() {
        for e12 in &v4[..3] {
            if (if (0.30 * (*e12)).rem_euclid(0.9) >= (*x).max(e9) { e9 } else { (*e12) }) < f64::copysign((*x), y[1][1]) {
                if (*x).sin() > v4[2].clamp(-0.5, 0.75) && e9.tanh() < (*x) {
                    break;
                }
            } else {
                let mut m15: f64 = y[1][0];
            }
        }
    }
    1.2 * y[0][1] + 0.7 * (*x) + 1.2 * v4[1] + (-(0.1 + y[0][1].copysign((*x)) * y[0][1].copysign((*x)))).exp()
}

#[zoo(kink([1.101, -1.0790000000000002, 1.111], 0.661, [0.751, 1.021, -1.3690000000000002], -1.939), kink([-0.879, 1.351, 0.321], -0.659, [-0.509, -1.5790000000000002, 0.341], 1.9309999999999998))]
#[derive_grad]
fn random_1000034(x: &mut [f64; 3], mut y: f64, z: [f64; 3], w: f64) -> f64 {
    let mut v1 = vec![(x[0] * z[1]).cos().powi(0); 2];
    let mut k2: usize = 1;
    if k2 != 1 {
        return 0.9 * z[0] + 1.0 * w + -0.4 * y + 0.3 * x[k2 % 3] + 0.5 * v1[0] + f64::tanh(w.tanh());
    }
    let mut k3: usize = 0;
    x.fill((((k3 % 4) as f64).tanh() - v1[k3 % 2].asinh()));
    0.1 * z[k2 % 3] + 1.5 * v1[k3 % 2] + 0.8 * x[0] + 1.0 * y + (0.25 * ((z[0] / (2.5 + z[2].sin())) * (v1[k3 % 2] / (1.5 + w * w))))
}

#[zoo(kink([0.921, 0.321, 1.331]), kink([-1.649, -1.5090000000000001, -1.449]))]
#[derive_grad]
fn random_1000035(x: &[f64; 3]) -> f64 {
    let flag1 = (0.50 * (x[1] + x[0])) > x[2].sin();
    if !(flag1) {
        if ((-0.75) - x[1]).sin() < x[1].floor().sin() || f64::sin(0.63).mul_add(x[2], x[1]).cos() < f64::sin(1.29) {
            let mut m2: f64 = (0.50 * (0.52 * x[2])).copysign((x[0] / (1.5 + f64::sin((-0.84)) * f64::sin((-0.84)))));
            if let Some(e3) = x.last() {
                {
                    let s4 = &x[1..];
                    let mut v5: Vec<f64> = Vec::with_capacity(3);
                    for i6 in 0..3 {
                        v5.push(((x[i6] + (i6 as f64)) - x[i6].sin().powi(0)).tanh());
                    }
                    for e7 in x.windows(1) {
                        m2 = v5[1];
                        v5.fill(x[0].trunc().cos());
                        m2 += (if (if (0.50 * (s4[1] + x[0])) < (s4[1] / 1.79) { (*e3) } else { m2 }) <= ((*e3) + s4[0]).sin() { (*e3) } else { (-(0.1 + m2 * m2)).exp() }).cos();
                        let a10 = x[1].atan().tanh().powi(3);
                    }
                }
                let mut k11: usize = 2;
            }
            for i12 in 0..0 {
                let mut idx13: [usize; 3] = [1, 0, 1];
            }
        } else {
            if (x[1] + 0.12).cos() <= (-1.24) {
                let mut m14: f64 = ((x[0] / (2.5 + x[1].sin())) - x[2]).sin();
                m14 -= (0.30 * m14);
                if (0.55 * (x[0] + std::f64::consts::PI)) <= (0.66 * (0.90 - x[2])) {
                    return -0.5 * m14 + 0.1 * x[2] + f64::tanh(({ let b15 = (x[1] + m14).cos(); ({ let b16 = m14; x[0] + b16 }) + b15 }));
                }
            } else if !(({ let b17 = f64::sin(1.77); 2f64 + b17 }) <= f64::cos((x[1] + (-0.07)))) {
                {
                    let s18 = &x[..];
                    if (x[1] + x[0]).tanh() < (0.0 + 2f64) && f64::sin(((-0.90) / (1.5 + f64::sin(0.83) * f64::sin(0.83)))) < (0.50 * (1.92 * s18[0])) {
                        let mut m19: f64 = 2f64;
                    } else {
                        let mut m21: f64 = ({ let b20 = x[2]; s18[0] + b20 }).sin();
                    }
                }
            }
        }
    } else {
        let mut m22: f64 = ((x[0] + 0.56) * 0.47).tanh();
    }
    1.4 * x[2] + (std::f64::consts::PI.min(1.87) * (x[1] * 1.83)).tanh()
}

#[zoo(kink([[-1.2590000000000001, 1.1709999999999998], [0.501, -0.389]], 2, -0.119), kink([[-1.669, -0.189], [0.891, 0.511], [-1.7990000000000002, 1.251]], 0, 1.4609999999999999))]
#[derive_grad]
fn random_1000036(x: &[Vec<f64>], y: usize, z: &f64) -> Vec<f64> {
    if x[1][1].sin() < (x[y % 2][y % 2] + (y as f64)).cos() && y > 1 {
        return vec![0.4 * x[1][y % 2] + 0.4 * (*z) + (y as f64).sin(), 1.0 * x[y % 2][y % 2] + 0.2 * (*z) + (*z), -0.2 * (*z) + -0.1 * x[0][y % 2] + (-0.03)];
    }
    let mut n1: usize = 0;
    'l2: loop {
        if n1 >= 1 {
            break;
        }
        n1 += 1;
        let mut v3: [f64; 2] = [((0.89 + (n1 as f64)) / 1.73).tanh(), (f64::min(f64::sin(0.36), std::f64::consts::PI) * ((n1 as f64) * (n1 as f64))).sin()];
    }
    let mut v4 = vec![f64::sin((-1.58)); 3 + y % 3];
    for (i7, &e5) in v4.iter().enumerate() {
        let mut m8: f64 = ((y as f64).sin() % 1.7);
    }
    vec![1.4 * x[0][0] + 0.5 * (*z) + 1.0 * v4[y % 3] + x[y % 2][1].cos().asinh(), 1.2 * x[y % 2][0] + 1.0 * v4[y % 3] + -0.2 * (*z) + (0.44 * (x[1][0].tanh() - (v4[0] * 1.20))), 1.4 * x[0][0] + 0.5 * v4[y % 3] + 0.7 * (*z) + (y as f64).cos()]
}

#[zoo(kink([-0.829, -0.219, 1.871], [[1.251, 1.9609999999999999], [1.771, 1.9009999999999998]], [[1.601, 0.451], [0.711, 1.571], [0.591, -0.999]], -0.839), kink([1.081, -1.2890000000000001, 1.801, -0.069], [[1.4209999999999998, 1.6509999999999998], [-1.2890000000000001, -1.419]], [[-0.709, -0.179], [1.1609999999999998, -0.709]], 0.981))]
#[derive_grad]
fn random_1000037(x: &[f64], mut y: [[f64; 2]; 2], z: &[Vec<f64>], w: &f64) -> f64 {
    if f64::cos(y[1][1]) > ((*w) * y[0][0]).cos() {
        {
            let s1 = &x[..2];
            let mut m2: f64 = (*w).sin().rem_euclid(0.9);
        }
        let mut v3: Vec<f64> = vec![((x[0].sin() % 1.7) * x[1].sin()), ((z[0][1].cos() % 1.7) * (if (z[0][1] + 0.76).cos() >= x[0].copysign(z[0][1]) { z[0][0] } else { (*w) })).cos()];
    }
    if x[2].sin() >= 2f64 {
        if x[0] >= (f64::sin((*w)) % 1.7) {
            return 1.0 * y[0][0] + -0.2 * (*w) + 0.7 * x[2] + -0.0 * z[1][1] + f64::sin(((if (*w).fract() >= ((*w) + x[2]).cos() { 1.53 } else { y[1][0] }) * (-0.44)));
        }
    }
    let mut m4: f64 = ((y[0][1] / (2.5 + x[2].sin())) * (*w).cos());
    let v5 = x.to_vec();
    let v6: [f64; 4] = [(x[2] - v5[0]).cos(), m4, v5[0].min(y[1][1]).tanh(), x[2]];
    let mut k7: usize = 3;
    let mut v8: [f64; 2] = [((((k7 % 4) as f64) * y[k7 % 2][0]) - (if y[k7 % 2][1].max(1.17) <= f64::sin(0.95).max(std::f64::consts::PI) { y[0][k7 % 2] } else { x[k7 % 3] })).tanh(), (0.22 * ((-(0.1 + y[k7 % 2][k7 % 2] * y[k7 % 2][k7 % 2])).exp() + (1.3 + y[k7 % 2][k7 % 2] * y[k7 % 2][k7 % 2]).powf(v5[k7 % 3].tanh())))];
    let (s10, c11) = (({ let b9 = v8[k7 % 2]; (*w) + b9 }) - f64::sin(0.05).max(v6[0])).tanh().sin_cos();
    'l15: for e12 in v6.iter().take(2).copied() {
        v8[k7 % 2] = v8[k7 % 2] - ((x[k7 % 3] * v6[0]) + (v8[k7 % 2] * (*w))).tanh();
        m4 = ((m4 / 1.91) + (v8[k7 % 2] / 1.98)).tanh();
    }
    1.0 * v6[3] + 0.2 * y[k7 % 2][k7 % 2] + 0.1 * s10 + 1.1 * c11 + 1.4 * x[2] + 0.8 * z[k7 % 2][0] + x[k7 % 3].max(v6[1]).cos()
}

#[zoo(kink([[1.331, 0.491], [-1.5790000000000002, 1.321], [-1.5490000000000002, -1.399]]), kink([[-1.659, -0.439], [-1.979, 1.1409999999999998], [1.1309999999999998, -1.0090000000000001]]))]
#[derive_grad]
fn random_1000038(x: &[Vec<f64>]) -> f64 {
    let mut m1: f64 = (x[1][0] * (x[1][1] - x[0][0])).sin();
    for i2 in (0..3).step_by(2) {
        if f64::powi(m1.tanh(), 4) >= f64::tanh(0.96) && i2 != 1 {
            match i2 { 0 => {
                if i2 > 2 {
                    m1 -= m1.tanh();
                    for i3 in (0..i2 % 5).rev() {
                        if (m1 * 2f64).tanh() > (0.71 + 0.0) {
                            m1 -= ((m1 + (-0.61)) / (2.5 + f64::sin((0.08 - (-0.55))).sin())).sin();
                            continue;
                        }
                        let mut v4 = vec![(if f64::exp((-(0.1 + 1.08 * 1.08))) > f64::cos(0.0) || i2 % 2 == 0 { (x[i3 % 2][i2 % 2] + (i2 as f64)) } else { (m1 * 1.26) }).tanh(); 3 + i2 % 3];
                    }
                    m1 += x[i2 % 2][1].tanh();
                }
                let mut k5: usize = 0;
            } k if k % 2 == 0 => {
                let mut v6: [f64; 3] = [(0.33 * (({ let b7 = m1; m1 + b7 }) + m1.copysign((i2 as f64).sin()))), (x[i2 % 2][i2 % 2].tanh().powi(4) - (x[0][i2 % 2] * x[i2 % 2][i2 % 2])).cos(), f64::cos((f64::tanh((i2 as f64)) + (0.39 * x[i2 % 2][1])))];
                m1 = ((m1 - x[i2 % 2][i2 % 2]) - (v6[0] * 0.0)).cos();
            } _ => {
                m1 += (0.0 - x[0][i2 % 2]).sin().copysign((m1 / (2.5 + m1.sin())));
            } }
        } else {
            m1 /= 1.2 + f64::sin((-0.0)).abs();
        }
    }
    0.6 * x[1][1] + 0.8 * m1 + (x[0][0].max(x[1][0]) * x[1][0].hypot(x[1][0])).sin()
}

#[zoo(kink([-0.479, 1.9109999999999998, -0.499, 1.601, 0.891], 1.1709999999999998), kink([1.9009999999999998, 0.651, 0.881, -1.2790000000000001], -1.179))]
#[derive_grad]
fn random_1000039(x: &[f64], mut y: f64) -> f64 {
    let mut v1: [f64; 2] = [(x[0] * x[1]).cos().max(x[1].sin()); 2];
    let mut m2: f64 = (x[1] - v1[0]).sin().max((y - x[0]).sin());
    v1[0] -= (0.07 * (1.3 + (-y) * (-y)).powf((v1[1] + x[0]).tanh().tanh()));
    let mut n3: usize = 0;
    while n3 < 5 && (!((-(0.1 + v1[1] * v1[1])).exp() > (y * v1[0]).tanh())) {
        n3 += 1;
        let mut v4: Vec<f64> = vec![(0.20 * (x[n3 % 3] * (n3 as f64))).max(f64::sin(0.80).max(v1[1])), (0.06 * ((v1[0] * v1[n3 % 2]) * x[2]))];
        m2 = (y + m2).sin();
        let mut v5: Vec<f64> = Vec::with_capacity(3);
        for i6 in 0..3 {
            v5.push(v1[n3 % 2]);
        }
        {
            let s7 = &x[..2];
            let v8: [f64; 3] = [0.86; 3];
        }
    }
    let mut v9 = vec![m2.cos().sin(); 2];
    let mut m10: f64 = v1[0];
    let mut v11: Vec<f64> = Vec::new();
    for i12 in 0..2 {
        v11.push((0.25 * (if i12 != 0 { (m2 * y) } else { f64::tanh((i12 as f64)) })));
    }
    let (p13, q14) = ((0.90 * (v1[0] + (0.0 * m10))), ((1.81 * x[1]) / 1.53).sin());
    let mut n15: usize = 0;
    while n15 < 5 {
        n15 += 1;
        let mut g16: [[f64; 2]; 2] = [[(f64::fract((-0.02)) + p13.asinh()), 0.5], [0.25, ((m2 * y) - (v11[1] - x[n15 % 3])).tanh()]];
        if (v11[n15 % 2] - v1[1]).tanh() < (v9[n15 % 2] - 2f64).tanh() {
            break;
        }
    }
    for e17 in x.iter().rev() {
        let v20 = v1.to_vec();
        let mut k21: usize = 2;
        if v11[1].sin() < (((k21 % 4) as f64) + q14).tanh() {
            m10 -= (x[2] / (2.5 + q14.sin())).tanh();
        } else {
            let old22 = std::mem::replace(&mut y, m10);
        }
    }
    1.1 * v11[1] + -0.4 * y + 0.2 * x[2] + -0.1 * m10 + 1.2 * p13 + 1.0 * m2 + ((p13 * v11[0]) + y).cos()
}

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

#[zoo(kink([-0.769, 0.831, 1.771, 0.031, -1.2990000000000002], [0.991, 0.231, 0.981], [[-1.499, -0.999], [1.531, 1.791]], [1.371, -0.089, -0.919, -0.989]), kink([1.041, -0.499, 0.531, -0.269, 1.031], [1.9409999999999998, 0.741, -1.3490000000000002], [[-1.7790000000000001, 0.641], [-0.699, -0.099], [-1.899, 1.001]], [-1.909, 0.441, -0.659]))]
#[derive_grad(wrt(x, w))]
fn random_1000050(x: &[f64], y: [f64; 3], z: &[[f64; 2]], w: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push(std::f64::consts::PI.tanh().abs());
    }
    let mut n3: usize = 0;
    'l4: loop {
        if n3 >= 0 {
            break;
        }
        n3 += 1;
        v1[n3 % 2] -= (0.30 * f64::copysign((0.50 * (z[n3 % 2][0] + y[1])), (1.33 + y[n3 % 3]).sin()));
        for i5 in 0..n3 % 5 {
            let mut k6: usize = 3;
            let mut v7 = v1.to_vec();
            let mut k8: usize = 1;
            {
                let s9 = &y[..2];
                if f64::sin((x[i5 % 3] - v7[k8 % 2])) < v7[i5 % 2] && k8 % 2 == 0 {
                    let a10: f64 = w[i5 % 3];
                }
            }
        }
        let mut m11: f64 = ((std::f64::consts::PI - w[1]) / (1.5 + v1[0].min((-0.16)) * v1[0].min((-0.16)))).sin();
    }
    1.0 * x[0] + 0.1 * w[1] + -0.5 * v1[0] + 1.4 * y[0] + 0.8 * z[1][0] + (y[1] / 1.32).copysign(f64::tanh(1.20))
}

#[zoo(kink([6, 4, 1], -0.839), kink([0, 3, 2], -0.669))]
#[derive_grad]
fn random_1000051(x: &[usize], mut y: f64) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push(y);
    }
    let (p4, q5) = (({ let b3 = (y / (1.5 + y * y)); std::f64::consts::PI.tanh() + b3 }).sin(), v1[1]);
    for i6 in 0..3 {
        y = (p4 - y).tanh();
        y += (0.30 * p4).rem_euclid(0.9).max((0.0 - q5).sin());
        y *= std::f64::consts::PI.asinh().tanh().sin();
        let a7 = ((p4 - q5) + (i6 as f64).tanh().rem_euclid(0.9)).tanh();
    }
    let mut m8: f64 = v1[x[2] % 2];
    for e9 in v1.iter().take(2).copied() {
        let flag12 = (v1[1] + q5).sin() >= y.sin();
        'l14: for i13 in 0..2 {
            m8 += (0.30 * (if !(i13 != 2) { m8.abs() } else { ((0.24 * (i13 as f64)) % 1.7) }));
        }
    }
    1.4 * p4 + 0.6 * m8 + 1.2 * q5 + 0.7 * y + 1.4 * v1[x[2] % 2] + (0.0 - y).tanh().min(m8.abs())
}

#[zoo(kink([[-0.979, -0.319], [1.6509999999999998, -1.419]], -1.7590000000000001, [-0.439, 0.181, 0.511], -1.0090000000000001), kink([[-1.929, 0.291], [-0.349, -0.649]], 1.9709999999999999, [-1.3090000000000002, 1.8809999999999998, 1.781], 1.4209999999999998))]
#[derive_grad]
fn random_1000052(x: [[f64; 2]; 2], y: f64, z: [f64; 3], w: f64) -> f64 {
    for e1 in z.windows(1) {
        if (0.25 * (y * x[0][1])) <= e1[0].clamp(-0.5, 0.75) {
            let v4 = vec![e1[0]; 3];
            let mut m5: f64 = (v4[2] - (1.2 + w * w).sqrt()).cos();
        }
        let mut m6: f64 = std::f64::consts::PI;
    }
    0.1 * z[0] + 1.2 * x[0][1] + 1.1 * w + 0.3 * y + 1.78
}

#[zoo(kink([-0.469, 1.8809999999999998, -1.979, -1.639, 1.1309999999999998], [-0.989, 0.931, 0.531, 0.571, 1.851], [0, 4, 4], (1.4109999999999998, 0.541)), kink([-1.179, 0.971, 0.951], [0.031, 0.741, 0.701], [0, 3, 3], (-1.5290000000000001, -1.689)))]
#[derive_grad]
fn random_1000053(x: &Vec<f64>, y: &[f64], z: &[usize], w: (f64, f64)) -> f64 {
    if (w.1 + x[2]).tanh() < (0.36 - (-0.81)) {
        if (x[1] * (-0.89)).cos() < (y[0] - std::f64::consts::PI).tanh() {
            if let Some(e1) = x.get(7) {
                for i2 in (0..4).rev() {
                    let mut v3: Vec<f64> = vec![((if !(i2 > 2) { (-0.86) } else { x[i2 % 3] }) / (2.5 + ((i2 as f64) / (1.5 + x[i2 % 3] * x[i2 % 3])).cos().sin())), w.1.cos().sin()];
                    let mut k4: usize = 0;
                    match i2 { 0 => {
                        v3[1] /= 1.2 + f64::cbrt((1.2 + 0.0 * 0.0)).abs();
                    } k if k % 2 == 1 => {
                        if f64::cos((v3[0] - 0.90)) < (y[k4 % 3] / (2.5 + f64::sin(0.72).sin())) {
                            let mut m5: f64 = ((((k4 % 4) as f64) * (i2 as f64)) * ((*e1).sin() % 1.7)).cos();
                            continue;
                        }
                    } _ => {
                        for i6 in 0..3 {
                            v3[k4 % 2] = v3[k4 % 2] + (0.06 * (((i2 as f64) + (*e1)) + ((i6 as f64) - (*e1))));
                            {
                                let s7 = &x[..2];
                                {
                                    let (l8, r9) = v3.split_at_mut(1);
                                    l8[0] = (l8[0] * ((k4 % 4) as f64)).sin();
                                    r9[0] -= (0.30 * f64::log2((1.2 + ((-0.27) / (2.5 + y[z[2] % 3].sin())) * ((-0.27) / (2.5 + y[z[2] % 3].sin())))));
                                    l8[0] += 0.5 * r9[0];
                                }
                            }
                        }
                        v3.push(((-0.93) + (w.1.tanh() % 1.7)));
                    } }
                }
                {
                    let s10 = &x[..];
                    if (0.50 * ((*e1) + x[1])) <= (if !(f64::sin((if s10[z[2] % 3].tanh() < (-s10[z[2] % 3]) { 0.77 } else { x[z[0] % 3] })) >= (x[2] * y[z[2] % 3]).sin()) { y[1] } else { w.0 }) {
                        let mut m11: f64 = (f64::exp((-(0.1 + w.1 * w.1))) * f64::sin(x[1]));
                    } else {
                        let mut v12 = s10.to_vec();
                    }
                    let mut m13: f64 = (x[z[1] % 3] / (2.5 + s10[0].sin())).abs();
                    let mut idx14: [usize; 3] = [4, 4, 1];
                }
            }
        } else if !(f64::sin((-0.92)) >= y[z[2] % 3]) {
            let mut m15: f64 = ((1.3 + std::f64::consts::PI * std::f64::consts::PI).powf(f64::tanh((-0.08))) * (w.0 * y[2])).cos();
        }
    } else {
        let mut m16: f64 = (0.50 * y[z[2] % 3].hypot((if (w.0 + w.1).cos() >= w.1 && f64::tanh((w.0 - w.0)) >= (0.55 * (std::f64::consts::PI - x[z[2] % 3])) { w.1 } else { std::f64::consts::PI })));
    }
    -0.5 * w.0 * w.1.sin() + 0.6 * x[z[0] % 3] + 0.4 * y[z[2] % 3] + (f64::sin((-0.25)) - (1.45 / (1.5 + y[0] * y[0])))
}

#[zoo(kink(-0.559, [[-1.979, 1.061], [0.361, 1.9209999999999998], [-1.0790000000000002, -1.5790000000000002]]), kink(0.221, [[1.781, -1.0990000000000002], [1.1409999999999998, -0.679]]))]
#[derive_grad]
fn random_1000054(x: &mut f64, y: &[Vec<f64>]) {
    let mut v1: [f64; 2] = [(*x), y[1][1].hypot((*x)).sin()];
    let mut n2: usize = 0;
    'l3: loop {
        if n2 >= 1 {
            break;
        }
        n2 += 1;
        if n2 != 3 {
            {
                let r4 = &mut v1[n2 % 2];
                *r4 = ((1.43 * 0.15) / (2.5 + (*x).sin()));
                if n2 > 1 {
                    let mut v5: [f64; 2] = [(n2 as f64).cos(); 2];
                    (*x, *r4) = (*r4, (*x + v5[n2 % 2].tanh()).sin());
                } else {
                    *r4 = ((*r4) * (0.6 * (*r4).sin()).ln_1p()).sin();
                }
            }
        } else {
            let a6: f64 = (1.2 + y[0][n2 % 2] * y[0][n2 % 2]).recip().tanh().cosh();
        }
    }
}

#[zoo(kink([[0.14100000000000001, 1.6409999999999998], [1.101, 1.621]], [-1.0890000000000002, -0.359, -0.379], [[0.261, -1.6090000000000002], [1.781, -0.089]]), kink([[-0.059, 1.4209999999999998], [0.051000000000000004, 1.111]], [-1.939, -1.699, 0.831], [[1.301, 0.871], [-0.299, -0.239]]))]
#[derive_grad]
fn random_1000055(x: &[Vec<f64>], y: &[f64; 3], z: &[Vec<f64>]) -> f64 {
    let mut n1: usize = 0;
    loop {
        if n1 >= 4 {
            break;
        }
        n1 += 1;
        let mut k2: usize = 0;
        let mut m3: f64 = f64::tanh(((1.85 - 1.37) + (y[2] / (1.5 + y[n1 % 3] * y[n1 % 3]))));
    }
    if y[0] > y[1] {
        let mut m4: f64 = (0.57 * (f64::sin(x[1][0]) - (1.05 - z[1][0])));
    } else {
        let mut m5: f64 = (-z[0][1].sin());
    }
    0.1 * y[1] + 0.1 * x[1][0] + 0.7 * z[1][1] + f64::powi(x[0][0].sin(), 1)
}

#[zoo(kink(0.421, [0.791, 0.591, -0.019, -1.899, -1.979], [[0.07100000000000001, 1.601], [-0.209, -0.869]], 2), kink(1.851, [0.621, 0.641, 0.241, 0.691], [[-0.109, 1.861], [1.591, -1.969]], 4))]
#[derive_grad(wrt(x, y))]
fn random_1000056(x: &mut f64, y: &Vec<f64>, z: &[[f64; 2]], mut w: usize) -> [f64; 2] {
    for e1 in y.chunks_exact(2) {
        let mut idx4: [usize; 3] = [0, 3, 0];
        let mut m5: f64 = f64::sin(((y[idx4[2] % 3] - z[w % 2][idx4[1] % 2]) + ((*x) - e1[w % 2])));
    }
    if w != 2 {
        return [1.2 * z[w % 2][1] + 0.5 * (*x) + 1.4 * y[w % 3] + (0.16 * (((*x) + 0.11) * (*x).min(z[w % 2][w % 2]))), 1.4 * (*x) + 0.7 * y[w % 3] + -0.4 * z[1][w % 2] + f64::tanh((((-0.66) * 1.70) + (*x).to_radians()))];
    }
    let flag6 = w > 2;
    let mut m7: f64 = f64::cos(1.08);
    let mut k8: usize = 0;
    {
        let s9 = &y[1..];
        let mut v10: [f64; 3] = [(0.97 * (s9[w % 2] + 0.0)).max((0.36 / 1.29)); 3];
        m7 -= (if !(k8 != 2) { m7.to_radians() } else { (-y[w % 3]) }).cos();
        (v10[1], v10[k8 % 3]) = (v10[k8 % 3], (y[k8 % 3] - (m7 * y[2])).tanh());
    }
    m7 = z[k8 % 2][0];
    for i11 in 0..k8 % 5 {
        let mut v12: Vec<f64> = Vec::new();
        for i13 in 0..4 {
            v12.push(f64::fract((-0.91)).min((1.22 + std::f64::consts::PI).sin()));
        }
    }
    if k8 % 2 == 0 {
        return [-0.4 * m7 + 0.0 * (*x) + 1.3 * z[1][0] + y[2].sin(), 1.5 * (*x) + 0.8 * m7 + 0.9 * z[1][k8 % 2] + (m7 + f64::sin(1.67).clamp(-0.5, 0.75)).cos()];
    }
    [1.2 * m7 + 0.0 * y[k8 % 3] + 0.7 * (*x) + 0.3 * z[1][k8 % 2] + (f64::tanh((-0.41)).rem_euclid(0.9) * y[w % 3]), 1.2 * m7 + -0.3 * y[k8 % 3] + 0.3 * z[1][k8 % 2] + f64::rem_euclid((z[w % 2][1] * 1.96).cos(), 0.9)]
}

#[zoo(kink(1.1509999999999998, [[0.931, -1.5290000000000001], [-0.209, 1.9209999999999998], [-1.2890000000000001, -0.729]]), kink(0.411, [[1.4609999999999999, -1.6090000000000002], [-0.599, 1.1509999999999998]]))]
#[derive_grad]
fn random_1000057(mut x: f64, y: &[[f64; 2]]) -> (f64, f64) {
    if (0.50 * (y[0][0] + x)) < y[1][0] || (-x) >= x.tanh() {
        return (1.4 * y[0][1] + 1.5 * x + (0.33 * (y[1][0] - (x * (-0.54)))), -0.4 * y[1][0] + 1.1 * x + f64::cos(((y[1][0] - y[0][1]) / (1.5 + f64::sin((x * y[0][1])) * f64::sin((x * y[0][1]))))));
    }
    x = y[1][1].tanh().min((y[0][0] + y[1][1]).sin());
    let mut n1: usize = 0;
    loop {
        if n1 >= 1 {
            break;
        }
        n1 += 1;
        match n1 { 0 => {
            let mut k2: usize = 0;
            k2 = (k2 + k2) % 5;
        } k if k % 2 == 0 => {
            x += (if !(n1 > 1) { (y[n1 % 2][n1 % 2] + y[n1 % 2][n1 % 2]) } else { ((n1 as f64) + x) }).tanh();
            let v3: [f64; 2] = [((y[1][1] + y[n1 % 2][n1 % 2]) + f64::asinh((-0.68))).cos(), f64::signum((-0.95))];
        } _ => {
            if 2f64.atan2((1.5 + x * x)) > (y[n1 % 2][n1 % 2] + x).cos() {
                x += (0.10 * (((n1 as f64) + 1.94) - x.abs()));
                let d4: f64;
                if ((-0.55) - x).cos() > x {
                    x += f64::sin((std::f64::consts::PI - y[1][0]).tanh().atan2((1.5 + (0.50 * (y[n1 % 2][1] - y[n1 % 2][n1 % 2])) * (0.50 * (y[n1 % 2][1] - y[n1 % 2][n1 % 2])))));
                    let mut v5: [f64; 2] = [f64::cos((2f64 + y[1][n1 % 2])), (f64::sin((-0.53)) * (x / (1.5 + f64::sin(0.0) * f64::sin(0.0))))];
                    d4 = x.cos();
                } else {
                    d4 = std::f64::consts::PI.sin();
                }
                let mut v6: [f64; 2] = [x, (1.95 - d4).tanh().rem_euclid(0.9)];
            }
        } }
    }
    let mut v7: Vec<f64> = Vec::with_capacity(4);
    for i8 in 0..4 {
        v7.push((0.14 * ((y[1][i8 % 2] * 2f64) - ((i8 as f64) * x))));
    }
    for e9 in v7.iter().take(1).copied() {
        if v7[0] <= ((0.30 * x) % 1.7) {
            for i12 in (1..=0).rev() {
                x = e9;
            }
        } else {
            x += x.cos();
        }
    }
    (0.9 * x + 1.0 * y[1][0] + 1.4 * v7[3] + (0.37 * std::f64::consts::PI).powi(1), 1.1 * y[0][1] + -0.4 * x + 1.2 * v7[0] + x.fract().tanh())
}

#[zoo(kink([0.881, 1.7409999999999999, -1.3290000000000002, 0.751, -0.569], (-1.749, -0.649), [0.191, 0.701, 1.9109999999999998, -1.699, -1.879], [0.511, 1.531, 1.581, -1.989]), kink([0.321, -1.7990000000000002, 1.001, -0.739, 1.9609999999999999], (-0.269, 0.561), [-1.179, -1.719, 0.641, 0.501], [-1.5290000000000001, -0.389, 0.091, 0.291]))]
#[derive_grad]
fn random_1000058(x: Vec<f64>, y: (f64, f64), z: &[f64], w: &mut [f64]) -> f64 {
    {
        let s1 = &z[..];
        for e2 in z.iter().take(1).copied() {
            let mut m5: f64 = f64::clamp((w[1] + x[2]).sin(), -0.5, 0.75);
        }
    }
    if (z[1] - z[1]).tanh() <= (-w[2]) {
        if z[2] <= x[0].max(z[1]) {
            for i6 in (0..2).rev() {
                let (s7, c8) = ((x[i6] / (1.5 + (i6 as f64).sin() * (i6 as f64).sin())) * (w[i6] - y.0)).cos().sin_cos();
                for (i11, e9) in x.iter().enumerate() {
                    if (w[i11 % 3] - y.0).tanh() > (0.80 * (i6 as f64)) {
                        w[i11 % 3] = f64::asin((0.6 * f64::tanh(1.04)));
                        let mut k12: usize = 2;
                    } else {
                        let mut m13: f64 = (*e9);
                    }
                }
            }
        }
    } else {
        let mut m14: f64 = ((1.3 + x[1] * x[1]).powf(f64::tanh(1.66)) * (z[2] - w[0])).tanh();
    }
    0.4 * y.0 * y.1.sin() + 0.6 * w[1] + 0.1 * x[0] + -0.3 * z[2] + (z[2].min(x[2]) / (2.5 + w[2].sin()))
}

#[zoo(kink([-0.769, -0.229, -1.689], [-1.5590000000000002, 1.6809999999999998, -1.659], 3, [0.281, -0.069, -1.669]), kink([1.081, 1.251, -0.829], [0.111, 1.821, -0.629], 4, [-0.159, -1.0790000000000002, -1.479]))]
#[derive_grad(wrt(y))]
fn random_1000059(x: &mut [f64; 3], y: &[f64], z: usize, w: &[f64; 3]) -> [f64; 2] {
    let mut m1: f64 = f64::sin((if (z as f64).cos().atan2((1.5 + w[z % 3] * w[z % 3])) < (x[1] / 1.54) { 0.44 } else { x[z % 3] }));
    let a2: f64 = (y[0] * 0.19).fract();
    m1 += (0.30 * m1);
    x[1] += m1.sin();
    let mut n3: usize = 0;
    'l4: while (f64::cos(m1) >= m1.sin().sinh()) && n3 < 3 {
        n3 += 1;
        for i5 in 0..1 {
            let mut v6 = x.to_vec();
        }
        x[z % 3] *= (0.71 * (w[1].atan() - (if x[0].max(w[n3 % 3]) <= f64::sin(y[0].hypot(m1)) { m1 } else { w[n3 % 3] }))).sin();
    }
    let mut m7: f64 = (y[0] / (2.5 + a2.sin())).fract();
    if (m7 + a2).tanh() < (a2 - 0.89).cos() {
        x[z % 3] = (y[z % 3].hypot(y[z % 3]) * (y[1] * w[z % 3])).cos();
        x[z % 3] += (m1 + m1.abs()).tanh();
        m1 *= (0.41 * ((m7 + y[1]) + x[z % 3].atan2((1.5 + y[z % 3] * y[z % 3])))).sin();
    }
    {
        let r8 = &mut x[z % 3];
        *r8 += (0.07 * (1.3 + a2 * a2).powf(y[1].to_radians().tanh()));
        let a9: f64 = ((0.30 * w[z % 3]) % 1.7);
    }
    for i10 in (0..z % 5).rev() {
        m7 *= f64::sin(((1.36 - (-0.81)) / (2.5 + f64::sin((1.40 * 0.08)).sin())));
    }
    [0.7 * m1 + 1.4 * y[1] + 1.3 * m7 + 0.1 * x[z % 3] + -0.4 * w[z % 3] + (a2 + m1).to_radians().sin(), 0.7 * y[2] + 0.8 * m1 + 0.2 * m7 + 0.8 * x[2] + 0.6 * w[1] + (f64::cos(0.76) * 2f64.cos())]
}

#[zoo(kink([0.831, 1.1309999999999998, 1.7009999999999998, 0.111], [[-1.0490000000000002, 1.1809999999999998], [0.831, -1.8290000000000002]]), kink([0.771, -0.149, -0.319], [[-0.569, -1.739], [1.4009999999999998, -0.079], [0.701, -1.7790000000000001]]))]
#[derive_grad]
fn random_1000060(x: &mut [f64], y: &[[f64; 2]]) {
    let (p1, q2) = ((-(x[2] - 1.40)).cos(), ((0.6 * y[1][0].tanh()).ln_1p() * (0.62 * y[1][0])).sin());
    if let Some(e3) = x.get(7) {
        let v4: Vec<f64> = vec![((0.6 * y[0][0].sin()).tan() - (p1 - (*e3))).cos(), y[1][1], 0.41];
    } else {
        x[0] = ((1.38 + y[0][0]) + ({ let b5 = p1; 1.94 + b5 })).sin();
    }
    let mut m6: f64 = (-y[1][0].sin());
    let mut k7: usize = 3;
    {
        let s8 = &mut x[..];
        s8[0] = f64::sin((p1.tanh() * (2f64 * s8[k7 % 3])));
        m6 = ((0.6 * p1.sin()).asin() / 1.82);
    }
}

#[zoo(kink([0.521, 1.351, 1.1809999999999998], [-0.869, 0.331, 1.841]), kink([1.551, 1.2109999999999999, -0.429], [-1.209, -0.219, 0.211]))]
#[derive_grad]
fn random_1000061(x: &[f64], y: &[f64; 3]) -> f64 {
    let v1: [f64; 4] = [y[1].atan().max(f64::sin((-0.23)).rem_euclid(0.9)), ((-(0.1 + x[0] * x[0])).exp() * x[0].tanh()), ((0.89 * x[2]) * (x[2] + x[2])).tanh(), ((y[1] * y[1]) / 1.28).sin()];
    let mut v2: [f64; 4] = [(0.05 * (v1[2].mul_add(y[0], x[0]) * y[2].max(y[0]))); 4];
    if (0.6 * v1[2].tanh()).tan() <= (if !(y[2] <= (v1[0] - y[0]).tanh()) { v2[2] } else { y[0] }) {
        let mut n3: usize = 0;
        loop {
            if n3 >= 3 {
                break;
            }
            n3 += 1;
            let mut m4: f64 = f64::tanh(((-0.90) + ((n3 as f64) + y[n3 % 3])));
            let mut v5 = vec![f64::sin((if f64::asinh(0.53) > x[0] { (if n3 != 2 { x[n3 % 3] } else { (n3 as f64) }) } else { v1[1].copysign((0.80 * (n3 as f64))) })); 2 + n3 % 3];
            {
                let r6 = &mut v5[n3 % 2];
                *r6 -= (0.24 * (*r6).abs().mul_add((1.09 + x[n3 % 3]).cos(), (v1[n3 % 4] - (*r6)).sin()));
                v2[n3 % 4] += (0.06 * ((0.6 * x[2].tanh()).tan() * (x[0] + x[1])));
                for i7 in (0..0).step_by(1) {
                    m4 *= f64::sin(1.72);
                    let m8: f64 = match n3 % 4 { 0 => {
                        (y[i7].fract() * (-0.07))
                    } 1 | 2 => {
                        ((v1[i7] / (2.5 + f64::sin(0.13).sin())) * f64::fract((-0.75)))
                    } _ => {
                        (*r6).to_radians()
                    } };
                    let mut g9: [[f64; 2]; 2] = [[m8, 0.5], [0.25, (0.80 * ((if i7 != 2 { (*r6) } else { (*r6) }) - v1[2].sin()))]];
                    let mut v10: Vec<f64> = vec![({ let b11 = (0.66 * (1.23 - m4)); x[i7] + b11 }).sin(), (0.28 * ((1.01 + m8) + ({ let b12 = (*r6); b12 + b12 }))), f64::cos(g9[i7][i7]).rem_euclid(0.9)];
                }
            }
            let (s13, c14) = ((y[2] * x[n3 % 3]) - (x[n3 % 3] - x[1])).sin().sin_cos();
        }
        v2[0] = (-(0.1 + v2[2].min(v1[0]) * v2[2].min(v1[0]))).exp();
    } else if x[0] < ({ let b15 = x[2]; v2[0] + b15 }).tanh() || y[2].atan() >= std::f64::consts::PI {
        let mut m16: f64 = (x[2].min(v1[0]) * (0.38 * x[1])).sin();
    } else {
        let mut m17: f64 = (0.12 * ((-v2[1]) * (x[0] + v1[1])));
    }
    0.5 * v1[3] + 0.1 * y[2] + -0.1 * v2[3] + 0.2 * x[2] + ((v1[2] * v2[1]) + (0.6 * y[2].tanh()).acos()).cos()
}

#[zoo(kink(-0.299, [-1.2690000000000001, -1.0890000000000002, -1.909], [[1.761, -1.689], [-0.449, 1.3809999999999998]], (1.9709999999999999, 1.771)), kink(-1.439, [-0.669, -0.699, -1.189, 0.231], [[-0.289, -1.5090000000000001], [-0.429, -0.149]], (1.831, 0.871)))]
#[derive_grad(wrt(y, w))]
fn random_1000062(x: f64, y: &[f64], mut z: [[f64; 2]; 2], w: (f64, f64)) -> f64 {
    for i1 in (0..4).rev() {
        let m2: f64 = match i1 % 4 { 0 => {
            (1.3 + (if i1 % 2 == 0 { z[0][i1 % 2] } else { y[i1 % 3] }) * (if i1 % 2 == 0 { z[0][i1 % 2] } else { y[i1 % 3] })).powf(w.1.cos().tanh()).sin()
        } 1 | 2 => {
            y[2].mul_add(y[i1 % 3], w.1).tanh().to_radians()
        } _ => {
            let a3 = (x * x).cos();
            (0.50 * (if i1 != 1 { (y[2] / (2.5 + z[0][i1 % 2].sin())) } else { (x - a3) }))
        } };
        let flag4 = i1 % 2 == 0;
        if x.min(z[i1 % 2][0]) >= (0.40 * ((-0.79) * (i1 as f64))) {
            let mut m6: f64 = ({ let b5 = (0.25 * (m2 * w.0)); 2f64 + b5 }).cos();
            'l8: for i7 in (i1 % 3..4).rev() {
                if f64::sin(0.80) <= f64::tanh(0.28).rem_euclid(0.9) {
                    continue;
                }
                let flag9 = f64::sin(1.33).clamp(-0.5, 0.75) < (2f64 - y[i1 % 3]).tanh();
                let v10: [f64; 4] = [(2f64.cos() % 1.7); 4];
            }
        } else {
            let mut m11: f64 = (0.47 * (1.3 + x * x).powf(f64::tanh((-0.35)))).abs().sin();
        }
    }
    1.0 * z[0][1] + -0.5 * x + 0.8 * y[1] + -0.1 * w.0 * w.1.sin() + x
}

#[zoo(kink([[1.4509999999999998, 1.561], [-1.2990000000000002, -0.339]]), kink([[-1.209, 0.981], [-1.3590000000000002, -0.229]]))]
#[derive_grad]
fn random_1000063(x: [[f64; 2]; 2]) -> f64 {
    if (if (x[1][0] / 1.40) <= ({ let b1 = f64::sin(0.53); b1 + b1 }).tanh() { x[1][0] } else { x[0][0] }) <= (x[0][1] + x[0][1]).tanh() && (x[0][0] + x[1][1]).cos() < x[1][0] {
        if (x[1][1] * (-0.51)).sin() <= ({ let b2 = x[0][1]; x[0][1] + b2 }).cos() {
            let mut n3: usize = 0;
            while n3 < 4 {
                let mut m4: f64 = x[n3 % 2][n3 % 2].sin().max(((n3 as f64) * x[0][1]).tanh());
                let mut n5: usize = 0;
                while n5 < 1 {
                    n5 += 1;
                    let mut v6: [f64; 3] = [((if n3 != 2 { (-0.77) } else { x[1][n3 % 2] }) * (m4 + 2f64)).sin(); 3];
                    m4 -= (0.17 * ((f64::cos(0.63) % 1.7) * (0.17 - 1.38)));
                    let (s7, c8) = (if (0.50 * (v6[2] + x[n5 % 2][1])) >= ((n3 as f64) + v6[2]).sin() { (0.6 * x[n3 % 2][n3 % 2].tanh()).atanh() } else { x[n5 % 2][n3 % 2] }).sin_cos();
                }
                if n3 % 2 == 0 {
                    break;
                }
                let mut m9: f64 = ((x[n3 % 2][n3 % 2].cos() % 1.7) * (n3 as f64).tanh());
                n3 += 1;
            }
        }
        if x[1][0] < f64::min(x[0][1], x[0][0]) {
            return -0.3 * x[1][0] + f64::sin(x[1][0]);
        }
        let v10: [f64; 4] = [((-(0.1 + x[0][0] * x[0][0])).exp() / (1.5 + (x[0][0] * 0.76).tanh() * (x[0][0] * 0.76).tanh())), x[0][1], x[0][0].atan(), x[0][0]];
    } else if !(x[1][0] < (0.66 * (x[0][0] + 0.07))) {
        let mut n11: usize = 0;
        loop {
            if n11 >= 0 {
                break;
            }
            n11 += 1;
            let mut k12: usize = 2;
            if k12 != 1 {
                let mut m13: f64 = (((k12 % 4) as f64).min(0.47) + ((-0.06) - x[0][k12 % 2])).sin();
                continue;
            }
            let a14 = (0.50 * (-(x[k12 % 2][k12 % 2] * 0.32)));
        }
        for row15 in x.iter() {
            let mut m16: f64 = (if x[0][1] >= (0.50 * (row15[1] + row15[0])) { x[1][0] } else { row15[0] }).fract();
        }
    } else {
        let mut m17: f64 = (-0.26);
    }
    -0.5 * x[0][1] + f64::min(x[1][0], x[1][0]).abs()
}

#[zoo(kink(-1.169, [[0.07100000000000001, -0.489], [0.521, -1.169]], 4), kink(-0.239, [[-1.629, -1.0490000000000002], [-0.359, 0.671]], 3))]
#[derive_grad]
fn random_1000064(x: &mut f64, y: [[f64; 2]; 2], z: usize) {
    match z { 0 => {
        let (s1, c2) = 2f64.sin_cos();
    } k if k % 2 == 0 => {
        if (z as f64).tanh().max(y[0][0]) >= (if z != 3 { (-0.74) } else { y[1][0] }) {
            let mut v3: [f64; 2] = [(1.2 + y[1][1].tanh() * y[1][1].tanh()).cbrt(), (0.50 * (if !(z > 0) { (z as f64).cos() } else { ((*x) - y[z % 2][z % 2]) }))];
            {
                let s4 = &mut v3[..1];
                s4[z % 1] += (0.78 * s4[z % 1]).tanh().max((y[z % 2][z % 2] + y[1][z % 2]).sin());
                let a5: f64 = (0.23 * (((*x) + (z as f64)) + (s4[0] + y[z % 2][1])));
                *x = f64::cos((y[0][0] - (*x).max(y[1][z % 2])));
                if (0.6 * (*x).sin()).asin() > 0.61 && z % 2 == 0 {
                    let v6: [f64; 4] = [(a5 / 1.42); 4];
                    *x *= ((std::f64::consts::PI - s4[0]) - f64::sin(1.10).copysign(a5)).cos().sin();
                } else if z > 0 {
                    *x = (-(s4[z % 1] + 1.62)).cos();
                }
            }
        }
    } _ => {
        *x *= (if ((z as f64) - y[0][z % 2]).tanh() < (z as f64).cos() { f64::sin(1.89).copysign((z as f64).sin()) } else { y[z % 2][z % 2].clamp(-0.5, 0.75) }).sin();
    } }
}

#[zoo(kink([0.221, -0.119, 0.971], 1.3809999999999998, [-1.5690000000000002, -0.319, -1.3590000000000002, -1.8290000000000002, 0.281], (-0.009000000000000001, -1.979)), kink([0.861, -0.879, 0.201], -0.549, [0.811, 0.241, -0.739, -1.899, 1.9309999999999998], (-1.2890000000000001, -1.3190000000000002)))]
#[derive_grad]
fn random_1000065(x: &[f64; 3], y: f64, z: Vec<f64>, w: (f64, f64)) -> f64 {
    let mut k1: usize = 2;
    let mut n2: usize = 0;
    while n2 < 0 {
        n2 += 1;
        let mut m3: f64 = f64::tanh((if (w.1 * (n2 as f64)).cos() >= (-0.56) { (w.0 * (n2 as f64)) } else { (y / (2.5 + f64::sin((-0.95)).sin())) }));
        m3 += (z[k1 % 3] + x[n2 % 3]).sin().max(f64::sin(1.21).rem_euclid(0.9));
        let mut v4: Vec<f64> = vec![x[k1 % 3], x[k1 % 3], x[0], (((n2 as f64) + y) - (0.65 / (1.5 + (n2 as f64).tanh() * (n2 as f64).tanh()))).tanh()];
        for e5 in x.iter() {
            m3 = m3 + (0.07 * (z[1] * w.1.max(x[n2 % 3])));
        }
    }
    0.8 * w.0 * w.1.sin() + -0.3 * x[k1 % 3] + 0.7 * z[k1 % 3] + -0.0 * y + f64::sin(1.30).max(x[2]).cos()
}

#[zoo(kink([[1.521, 0.771], [-0.659, 1.4009999999999998], [0.911, -1.8490000000000002]]), kink([[-1.449, -1.5490000000000002], [1.861, 0.371], [-1.879, -0.779]]))]
#[derive_grad]
fn random_1000066(x: &[Vec<f64>]) -> f64 {
    let mut v1: Vec<f64> = vec![x[1][1], (0.25 * ((x[1][1] + x[0][1]) - (x[0][0] + x[1][0]))), ((x[0][0] * x[0][0]) + (1.16 + x[1][0])).cos()];
    let mut m2: f64 = ((if v1[0] < v1[0].tanh() { x[0][0] } else { x[1][1] }) * v1[2]).sin();
    let mut n3: usize = 0;
    while n3 < 0 && ((0.50 * (x[1][0] - m2)) < (0.25 * (v1[2] * m2))) {
        if (0.66 * (0.04 - x[0][0])) <= v1[n3] {
            m2 = ((m2 - m2) - m2.sin()).tanh();
            for i4 in (n3 % 3..4).step_by(1) {
                {
                    let r5 = &mut m2;
                    *r5 = std::f64::consts::PI.copysign((-0.32));
                }
                let mut v6: [f64; 2] = [v1[n3], (0.66 * (1.80 - f64::sin((-0.80)).max(x[n3][n3])))];
                match i4 { 0 => {
                    (v6[i4 % 2], v6[0]) = (v6[0], (0.04 * (((i4 as f64) + (-0.50)) * (x[0][0] / (1.5 + (n3 as f64).sin() * (n3 as f64).sin())))));
                } k if k % 2 == 0 => {
                    if (std::f64::consts::PI - x[i4 % 2][i4 % 2]).cos() < 0.0 {
                        m2 = (x[n3][1].clamp(-0.5, 0.75) - v6[i4 % 2]).tanh();
                        continue;
                    }
                    if f64::sin(((-0.67) / 1.77)) < (-m2) && n3 % 2 == 0 {
                        continue;
                    }
                } _ => {
                    let t7: (f64, f64) = ((0.80 * (if n3 % 2 == 0 { v6[n3].floor() } else { (2f64 - 2f64) })), (x[0][n3].max(x[i4 % 2][n3]) / 1.47));
                } }
                let mut m8: f64 = (x[0][0].abs() - (n3 as f64)).cos();
            }
        } else {
            {
                let r9 = &mut m2;
                *r9 -= x[n3][n3].tanh();
            }
            m2 += (v1[1] * (x[1][n3] - x[n3][n3])).sin();
        }
        n3 += 1;
    }
    0.8 * v1[0] + 0.3 * x[0][0] + 1.4 * m2 + (if (x[1][0] * m2).sin() < m2.sin() { x[1][1] } else { (v1[2] - (-0.69)) }).tanh()
}

#[zoo(kink(-1.639, [-0.879, -0.409, -0.028999999999999998, 1.871], [0.741, 0.991, 1.061]), kink(-0.889, [-1.3390000000000002, 1.9209999999999998, -1.5790000000000002, 1.6309999999999998, -1.239], [1.4109999999999998, 0.761, -1.889]))]
#[derive_grad]
fn random_1000067(x: f64, y: Vec<f64>, z: &mut [f64; 3]) {
    z[2] /= 1.2 + (0.20 * z[0].mul_add(y[1], z[0])).abs();
    z[2] = (z[2].sin() / (2.5 + z[2].min(z[2]).sin()));
    for i1 in 0..1 {
        z[i1] += (if ((i1 as f64) + 1.46).tanh() < (-x) || i1 % 2 == 0 { (y[i1] - y[i1]) } else { (z[1] * z[1]) }).cos();
        if i1 % 2 == 0 {
            {
                let s2 = &y[..];
                z[..2].copy_from_slice(&y[..2]);
                let mut m3: f64 = y[i1].sin().exp2().sin();
            }
            let mut m4: f64 = f64::abs((x * x).sin());
        }
        'l8: for e5 in y.chunks_exact(1) {
            {
                let s9 = &e5[..];
                z[i1] = f64::tanh(((0.94 * y[i1]) + (if i1 % 2 == 0 { z[i1] } else { y[1] })));
                let mut m10: f64 = f64::asinh((-0.13)).sin();
                let mut g11: [[f64; 2]; 2] = [[f64::exp((-(0.1 + 1.49 * 1.49))).sin(), 0.5], [0.25, z[2]]];
            }
            let mut m12: f64 = f64::cos((((-0.43) + z[1]) / (2.5 + (std::f64::consts::PI + x).sin().sin())));
            match i1 { 0 => {
                m12 -= (0.04 * (m12.trunc() * e5[0].hypot(0.12)));
            } k if k % 2 == 0 => {
                let mut k13: usize = 2;
                if f64::sin((-0.62)).copysign(m12) >= f64::rem_euclid(f64::tanh(0.38), 0.9) {
                    m12 += ((m12 - 0.0) + (-y[i1])).cos();
                } else if k13 % 2 == 0 {
                    if (x * e5[i1]).sin() >= m12.tanh() {
                        break;
                    }
                }
            } _ => {
                let (p14, q15) = ((e5[0] - x.fract()).sin(), z[i1]);
                let mut idx16: [usize; 3] = [3, 1, 0];
            } }
            let v17 = z.to_vec();
        }
    }
}

#[zoo(kink(-0.099), kink(0.691))]
#[derive_grad]
fn random_1000068(x: f64) -> [f64; 2] {
    if (0.50 * (x - x)) < x.tanh() {
        if x.max(x) <= x {
            let mut m1: f64 = ((x - x) - x.atan()).tanh();
            for i2 in 1..=0 {
                m1 -= ((if (0.50 * x.hypot(x)) <= (m1 * x).cos() || i2 > 1 { x } else { (i2 as f64) }) - x.max(m1)).tanh();
                m1 = f64::cos(x) + m1;
            }
        }
        if (0.25 * (x * x)) > (if x > (x * 0.42).tanh() { x } else { 1.07 }) {
            let v3: [f64; 3] = [((x * x) * (x - x)).tanh(); 3];
            let mut v4: [f64; 3] = [(({ let b5 = x; x + b5 }) / (2.5 + f64::sin(v3[0]))).cos(); 3];
        } else {
            let mut m7: f64 = ((x / 1.69) + ({ let b6 = 2f64; x + b6 })).sin();
        }
    } else {
        let mut m8: f64 = (x.max(x) * (x * x)).tanh();
    }
    [1.1 * x + x.mul_add((-0.20), x).tanh().clamp(-0.5, 0.75), 1.4 * x + (x * x).cos().cos()]
}

#[zoo(kink(0.601), kink(-0.959))]
#[derive_grad]
fn random_1000069(x: &f64) -> f64 {
    let (p1, q2) = ((0.50 * (if f64::sin((0.0 + (*x))) > (*x) { ((*x) - (*x)) } else { ((*x) / 1.06) })), ((*x) - (*x)).cos().min((2f64.tanh() % 1.7)));
    'l4: for i3 in 1..=1 {
        if i3 != 1 {
            break;
        }
        if (-p1) > f64::tanh(p1).powi(3) {
            for i5 in i3 % 3..4 {
                let mut k6: usize = 3;
            }
            let (s7, c8) = (q2 - q2).sin().sin_cos();
        } else if p1 > (0.50 * (p1 + q2)) {
            'l10: for i9 in (0..0).rev() {
                let mut v11: [f64; 3] = [(0.50 * ((-0.25) * q2)).max(({ let b12 = (i3 as f64).sin(); 1.21 + b12 })), (f64::sin(1.80) / 1.72), (f64::sin(0.06).min((*x)) - q2.tanh()).tanh()];
                if (i3 as f64).sin() > ((-0.76) - v11[0]).sin() || i9 != 2 {
                    let mut idx13: [usize; 3] = [2, 3, 0];
                    v11.swap(0, 1);
                } else if f64::sin((-0.03)) <= ((*x) + v11[i3]).cos() {
                    let v14: [f64; 3] = [(if (v11[i3] - q2).sin() <= (0.50 * (1.54 * v11[1])) { (*x) } else { p1 }).cos(), ((*x) * 0.46).sin(), (0.40 * ({ let b15 = v11[2].sin(); ((i3 as f64) + b15) + b15 }))];
                } else {
                    let mut m17: f64 = f64::cos((({ let b16 = (*x); (i3 as f64) + b16 }) + ((i9 as f64) + q2)));
                }
            }
        } else {
            let mut m18: f64 = (0.12 * (q2.hypot(p1) * (q2 / 1.00)));
        }
    }
    0.9 * q2 + 0.6 * p1 + -0.4 * (*x) + (q2 + std::f64::consts::PI).sin().mul_add((f64::cos(0.90) % 1.7), (*x).to_radians()).cos()
}

#[zoo(kink(-1.249, [0.191, -0.469, 1.9609999999999999, -0.289, -1.5890000000000002], (-0.429, -1.1090000000000002)), kink(-1.409, [0.101, -1.5990000000000002, 0.971], (0.731, 1.341)))]
#[derive_grad(wrt(z))]
fn random_1000070(x: f64, y: &Vec<f64>, z: (f64, f64)) -> f64 {
    let mut k1: usize = 1;
    let mut m2: f64 = x.atan();
    let (s4, c5) = ((z.0 / (2.5 + 2f64.sin())) / 1.34).sin_cos();
    let mut m6: f64 = (z.1 - (c5 + z.0)).cos();
    {
        let s7 = &y[..2];
        m6 *= z.0.sin();
        if k1 > 1 {
            return -0.2 * z.0 * z.1.sin() + 0.9 * m6 + 1.1 * y[2] + 1.0 * x + 1.1 * s4 + 0.7 * s7[0] + ((y[1] - std::f64::consts::PI) - m6).sin();
        }
    }
    m2 = (0.33 * ((x - z.0) - m2.copysign(c5)));
    let mut n8: usize = 0;
    while n8 < 1 {
        let mut m9: f64 = (m2 - s4).sin();
        n8 += 1;
    }
    let mut v10 = y.to_vec();
    let mut g12: [[f64; 2]; 2] = [[({ let b11 = m2; m2 + b11 }).cos(), 0.5], [0.25, ((1.3 + v10[k1 % 3] * v10[k1 % 3]).powf(x.tanh()) * m6.sin()).tanh()]];
    m2 += c5.tanh();
    let mut v13: [f64; 3] = [s4.tanh().powi(4); 3];
    'l15: for i14 in (0..k1 % 5).rev() {
        for i16 in 0..0 {
            let (s17, c18) = f64::powf((1.3 + (s4 + ((k1 % 4) as f64)).cos() * (s4 + ((k1 % 4) as f64)).cos()), f64::sin(v10[i14 % 3]).tanh()).cos().sin_cos();
            let mut m19: f64 = ((z.1 - c18) * (y[k1 % 3] / (2.5 + f64::sin((-0.71)).sin()))).tanh();
            (v13[i14 % 3], v13[i14 % 3]) = (v13[i14 % 3], f64::sin(f64::sin(1.61).mul_add(((k1 % 4) as f64), m6)));
        }
        v10[..2].copy_from_slice(&y[..2]);
    }
    1.2 * x + 0.1 * v13[2] + -0.4 * s4 + -0.1 * c5 + 1.1 * m2 + 0.4 * m6 + ((y[0] * c5) + (s4 + v13[0])).cos()
}

#[zoo(kink(-0.709, 1.4809999999999999, 1.3909999999999998, [-0.619, 0.361, 1.7109999999999999]), kink(-0.679, 1.561, -1.139, [-0.459, 0.471, 0.431]))]
#[derive_grad(wrt(y, z))]
fn random_1000071(x: &f64, y: &f64, z: &mut f64, w: &[f64; 3]) -> f64 {
    let t1: (f64, f64) = (((*z) * w[1]).sin().ceil(), (0.33 * ((w[2] + (*x)) + (*x).min((*y)))));
    if (w[2] / (2.5 + t1.1.sin())) < (*y).sin() {
        return 1.3 * (*y) + -0.1 * (*x) + -0.1 * w[0] + 0.7 * t1.0 * t1.1.sin() + 0.5 * (*z) + (-((*x) / (2.5 + f64::sin((*y)))));
    }
    for i2 in (1..=0).rev() {
        let (s3, c4) = (((i2 as f64) + (*x)) + (*z)).cos().sin_cos();
        if (*x).tanh().rem_euclid(0.9) <= ({ let b5 = s3; c4 + b5 }).cos() || i2 > 0 {
            *z *= (w[i2].tanh() * (*y).cos()).sin();
            let mut m6: f64 = (w[i2] + (*z)).abs().tanh();
            if i2 % 2 == 0 {
                m6 += f64::tanh((-0.25));
                break;
            }
        }
        *z /= 1.2 + f64::sin((0.93 + (-0.34))).abs();
    }
    -0.5 * (*y) + -0.2 * (*z) + 1.0 * t1.0 * t1.1.sin() + 1.1 * (*x) + 0.2 * w[0] + 2f64
}

#[zoo(kink([-1.8690000000000002, -1.229, 1.051], 1.9809999999999999), kink([-1.8190000000000002, -1.0690000000000002, 0.771], 0.501))]
#[derive_grad]
fn random_1000072(x: &mut [f64; 3], y: f64) -> f64 {
    x[0] = (0.30 * x[2]) + x[0];
    let mut m1: f64 = (y.sin().exp2() * y.sin());
    let a2: f64 = x[2];
    m1 /= 1.2 + x[2].abs();
    (x[0], x[1]) = (x[1], ((m1 * y) * (a2 / 1.01)).sin());
    for e3 in x.iter().skip(2) {
        m1 += (m1.tanh() / (2.5 + f64::sin((x[2] / (2.5 + x[2].sin())))));
        if (m1 + m1).sin() >= x[0] {
            m1 += (({ let b6 = a2; m1 + b6 }) - (y - y)).tanh();
        }
        {
            let s7 = &x[..];
            if f64::sin((-0.92)) < (*e3).mul_add(m1, x[1]).cos() {
                continue;
            }
            m1 += a2.sin();
            let v8: [f64; 4] = [0.57, ((s7[1] / 1.80) - a2.sin()).sin(), y, (*e3)];
        }
    }
    let mut k9: usize = 0;
    let d10: f64;
    if !(k9 > 0) {
        m1 /= 1.2 + a2.abs();
        d10 = (0.40 * ((a2 + (-0.30)) + ((k9 % 4) as f64)));
    } else {
        d10 = x[k9 % 3];
    }
    x[k9 % 3] /= 1.2 + a2.clamp(-0.5, 0.75).abs();
    if k9 != 1 {
        {
            let s11 = &x[1..];
            let mut v12 = vec![(d10.atan() - (x[k9 % 3] - 0.0)).tanh(); 3 + k9 % 3];
        }
    } else {
        m1 -= (d10 * x[k9 % 3]).tanh().sin();
    }
    1.5 * x[2] + 1.0 * d10 + 0.2 * a2 + 0.6 * m1 + 0.1 * y + ((a2 * y) + (m1 / (2.5 + m1.sin()))).sin()
}

#[zoo(kink([0.901, -0.339, -0.269], [-0.099, 0.801, 1.031, 1.7209999999999999], [1.8909999999999998, 0.421, -0.239]), kink([-1.379, -1.379, -0.969], [0.661, 1.091, -0.259, -0.219, -0.559], [1.541, -0.389, 0.411]))]
#[derive_grad]
fn random_1000073(x: &[f64; 3], y: &[f64], z: &mut [f64; 3]) {
    if let Some(e1) = x.first() {
        {
            let s2 = &z[1..];
            let t3: (f64, f64) = (f64::sin(0.18), x[2]);
            let mut m4: f64 = (0.55 * (-(std::f64::consts::PI - y[2])));
            let mut v5: [f64; 3] = [y[1]; 3];
        }
        if let Some(e6) = y.first() {
            for i7 in 0..1 {
                if let Some(e8) = z.first() {
                    let mut v9 = vec![(-x[i7]); 2 + i7 % 3];
                }
                z[2] -= ((z[i7] * y[i7]) - ({ let b10 = (*e6); x[0] + b10 })).cos();
                let mut k11: usize = 1;
                let mut m12: f64 = y[i7].abs().sin().sinh();
            }
        }
    } else {
        let mut k13: usize = 2;
    }
    let mut v14: [f64; 4] = [((if x[2].fract() < z[2].sin() && (1.3 + x[2] * x[2]).powf(z[1].tanh()).sin() > (-0.86) { y[1] } else { x[2] }) + (y[1] * 0.46)).cos(); 4];
    for i15 in (0..3).step_by(2) {
        let mut m16: f64 = ((x[0] - y[1]) + (y[i15] + x[0])).sin();
        m16 = ((if i15 % 2 == 0 { m16 } else { y[0] }) / (2.5 + (0.50 * (v14[3] + z[i15])).sin()));
    }
    let t18: (f64, f64) = (((y[2] - z[0]) + (y[2] * y[1])).sin(), f64::sin((if (x[1] * 1.59).tanh() <= (-std::f64::consts::PI) || v14[3] < (0.25 * (y[1] * y[0])) { (v14[0] + z[0]) } else { (if ({ let b17 = v14[0]; y[0] + b17 }).sin() > (-x[1]) { 0.93 } else { z[2] }) })));
    let mut n19: usize = 0;
    while n19 < 1 {
        n19 += 1;
        {
            let s20 = &y[1..];
            {
                let s21 = &x[..2];
                let mut m22: f64 = x[1].sin();
            }
        }
        let mut m23: f64 = (v14[3] * z[n19 % 3]).sin().powi(4);
        if f64::tanh((z[1] * m23)) > (0.50 * (2f64 * x[n19 % 3])) {
            let mut m24: f64 = (if 2f64.atan() >= (z[1] + 0.36).tanh() { f64::mul_add(m23, z[1], 0.12) } else { (-v14[n19 % 4]) }).tanh();
        } else {
            m23 += (0.10 * ((v14[n19 % 4] * 0.47) + (m23 / 1.36)));
        }
    }
}

#[zoo(kink([[-0.699, -0.209], [-1.7690000000000001, -0.989]]), kink([[-1.459, 0.941], [-1.8290000000000002, 1.4809999999999999]]))]
#[derive_grad]
fn random_1000074(x: &[Vec<f64>]) -> [f64; 2] {
    let mut v1: Vec<f64> = vec![x[0][1].tanh(), x[1][1].sin().cos()];
    let mut k2: usize = 0;
    let mut m3: f64 = f64::sin(((if k2 > 2 { 1.45 } else { v1[k2 % 2] }) - 1.41));
    for row4 in x.iter() {
        m3 += ({ let b5 = f64::sin((-0.60)); (m3 * 2f64) + b5 }).sin();
    }
    let mut k6: usize = 3;
    m3 += (0.15 * ((1.2 + x[0][k6 % 2] * x[0][k6 % 2]).log2() + (-x[0][k6 % 2])));
    for (i8, e7) in v1.iter_mut().enumerate() {
        *e7 = ((*e7) * (1.28 + ((k2 % 4) as f64)).tanh()).sin();
        match i8 { 0 => {
            let mut k9: usize = 0;
        } k if k % 2 == 1 => {
            *e7 = ((x[0][k2 % 2] * (-0.34)) + (m3 + ((k2 % 4) as f64))).tanh();
        } _ => {
            if !(k6 % 2 == 0) {
                for i10 in (0..3).step_by(1) {
                    let d11: f64;
                    if (-(0.1 + ((k2 % 4) as f64) * ((k2 % 4) as f64))).exp() > (0.91 / 1.44) {
                        d11 = (*e7);
                    } else {
                        d11 = ((0.60 * ((k2 % 4) as f64)) - ((*e7) / (2.5 + f64::sin(0.98).sin()))).cos();
                    }
                    k2 = (k2 + k2) % 5;
                }
                let m12: f64 = match i8 % 4 { 0 => {
                    ((*e7).sin() + ((*e7).cos() % 1.7))
                } 1 | 2 => {
                    ((x[i8 % 2][i8 % 2] + (i8 as f64)) - ((k2 % 4) as f64)).cos()
                } _ => {
                    let mut v13: [f64; 4] = [((-(-0.60)) - (-0.84)), (*e7), x[i8 % 2][0].atan().cos(), ((i8 as f64) * (-0.35)).tanh().abs()];
                    x[k6 % 2][i8 % 2]
                } };
            }
        } }
        let mut v14 = vec![f64::sin((1.23 / 1.84)); 4 + i8 % 3];
    }
    k2 = (k2 + k2) % 5;
    let d15: f64;
    if x[k2 % 2][0].min(x[1][k6 % 2]) > (-(0.1 + m3 * m3)).exp() {
        d15 = (v1[k2 % 2] - (-0.08)).sin();
    } else {
        d15 = std::f64::consts::PI;
    }
    [1.3 * v1[k2 % 2] + 0.3 * m3 + -0.2 * x[1][k2 % 2] + 1.2 * d15 + (x[k2 % 2][k6 % 2].cos() * f64::sin((-0.25))), -0.1 * d15 + 0.6 * m3 + 1.3 * v1[k6 % 2] + 0.1 * x[0][1] + f64::sin((if f64::sin((-0.16)) < (0.97 * v1[k2 % 2].hypot(0.0)) { 0.0 } else { d15 }))]
}

#[zoo(kink([-1.949, -0.799, -1.719]), kink([-0.199, 1.771, -0.269]))]
#[derive_grad(wrt(x))]
fn random_1000075(x: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push(f64::sin(f64::max(f64::sin(1.92), x[i2])));
    }
    let mut k3: usize = 3;
    let mut v4: [f64; 3] = [(f64::sin(x[k3 % 3].min(v1[0])) % 1.7); 3];
    let mut m5: f64 = (v1[k3 % 2] - 0.0).atan();
    let a6: f64 = x[k3 % 3];
    m5 -= (0.40 * (0.50 * (((k3 % 4) as f64) * v4[k3 % 3])).asinh());
    let mut g7: [[f64; 2]; 2] = [[(0.50 * ((if (a6 - v4[0]).sin() >= f64::sin(1.32).clamp(-0.5, 0.75) { x[k3 % 3] } else { (-0.13) }) + (a6 / (1.5 + v4[k3 % 3] * v4[k3 % 3])))), 0.5], [0.25, (if k3 % 2 == 0 { a6 } else { a6 }).copysign((if (0.50 * (((k3 % 4) as f64) + x[0])) < (m5 * 1.89).cos() { a6 } else { x[1] }))]];
    let mut n8: usize = 0;
    'l9: while (g7[k3 % 2][1].tanh() < m5) && n8 < 3 {
        n8 += 1;
        let a10 = ((((k3 % 4) as f64) - v4[k3 % 3]) / (1.5 + 2f64 * 2f64)).tanh();
        if k3 > 0 {
            let mut k11: usize = 1;
        } else {
            let mut n12: usize = 0;
            while n12 < 5 {
                n12 += 1;
                m5 /= 1.2 + a6.tanh().abs();
            }
        }
    }
    1.3 * m5 + 1.3 * x[1] + 0.4 * a6 + 1.3 * v1[k3 % 2] + -0.0 * v4[k3 % 3] + (0.44 * (g7[k3 % 2][k3 % 2] - x[k3 % 3]).round())
}

#[zoo(kink(-1.709, [-1.2590000000000001, 0.691, -1.499]), kink(0.121, [1.6409999999999998, 1.871, 1.301, -1.0990000000000002]))]
#[derive_grad]
fn random_1000076(x: f64, y: Vec<f64>) -> [f64; 2] {
    let mut v1: [f64; 4] = [(0.33 * ((x + x) + (y[2] / 1.91))); 4];
    if (v1[0] + v1[1]).sin() > f64::tanh((y[2] + v1[3])) || f64::sin(0.82) <= f64::sin(x) {
        return [-0.1 * y[0] + 0.4 * x + -0.2 * v1[0] + (f64::sin((-0.20)).min(x) - (f64::cos(v1[1]) % 1.7)).tanh(), -0.4 * x + 0.6 * v1[0] + 1.0 * y[0] + 0.68];
    }
    v1[3] = v1[3] - (y[2].sin() / 1.21);
    if f64::tanh(1.97) < (v1[3] + v1[0]).sin() {
        return [1.1 * x + 0.4 * v1[1] + 1.0 * y[2] + x, -0.3 * x + -0.4 * v1[1] + 1.5 * y[2] + ((if (v1[3] - x).cos() < f64::sin((x * v1[3])) { y[2] } else { v1[2] }) * (if (0.50 * ({ let b2 = v1[2]; x + b2 })) <= f64::cos((v1[1] + v1[0])) { y[2] } else { x })).sin()];
    }
    v1[3] -= f64::min(f64::abs(1.79), v1[3].tanh()).tanh();
    v1[..2].copy_from_slice(&y[..2]);
    (v1[0], v1[3]) = (v1[3], ((y[2] * y[1]) * (1.3 + f64::sin(0.0) * f64::sin(0.0)).powf(y[1].tanh())).tanh());
    let mut n3: usize = 0;
    loop {
        if n3 >= 4 {
            break;
        }
        n3 += 1;
        for (i5, e4) in v1.iter_mut().enumerate() {
            *e4 = (i5 as f64).tanh().clamp(-0.5, 0.75).powi(4);
            *e4 += (0.15 * (x.min(y[i5 % 3]) + (*e4)));
        }
    }
    [1.3 * x + -0.5 * y[1] + 0.8 * v1[1] + (-f64::tanh(0.0)), -0.3 * v1[2] + 1.4 * x + 0.8 * y[2] + v1[2]]
}

#[zoo(kink([1.371, 1.331, 1.251, 0.831, -0.749], -1.5390000000000001, (-1.7690000000000001, 1.3809999999999998)), kink([-0.539, -1.459, 0.531], -0.449, (1.261, -1.1190000000000002)))]
#[derive_grad(wrt(x, y, z))]
fn random_1000077(x: &Vec<f64>, y: &f64, z: (f64, f64)) -> f64 {
    let mut v1: [f64; 2] = [f64::cos((z.1 - z.1)), (1.2 + z.1 * z.1).log2().sin()];
    {
        let r2 = &mut v1[0];
        *r2 *= z.1.sin();
        let d3: f64;
        if (-(*y)) <= (*r2).sin() {
            let mut v4: Vec<f64> = Vec::new();
            for i5 in 0..4 {
                v4.push((1.2 + z.1 * z.1).log10().abs());
            }
            if x[0] > (*y) {
                *r2 = ((*r2) * (*r2).min(z.0)).sin();
                v4[3] = f64::tanh((x[0] * (*y))).sin();
                {
                    let s6 = &v4[..3];
                    for i7 in (0..s6.len()).rev() {
                        *r2 += ((*r2) - (z.0 * (i7 as f64))).cos();
                        let mut v8: Vec<f64> = Vec::new();
                        for i9 in 0..2 {
                            v8.push((((i9 as f64) * (*y)) - (if ((*y) - (i9 as f64)).cos() < (0.25 * (v4[i7 % 4] * s6[s6.len() - 1 - i7])) { x[i9] } else { (i7 as f64) })).cos());
                        }
                    }
                    for i10 in 0..x.len() {
                        for e11 in s6.iter().rev() {
                            match i10 { 0 => {
                                if !(i10 > 0) {
                                    *r2 = f64::min((*y), 2f64).cos();
                                } else {
                                    let mut m14: f64 = ((x[i10] + (*e11)) * v4[0].cos()).tanh();
                                }
                            } k if k % 2 == 1 => {
                                *r2 = ((*r2) * (*e11).max(x[i10])).sin();
                            } _ => {
                                *r2 -= (-(0.1 + (1.68 + x[(i10 + 1) % x.len()]) * (1.68 + x[(i10 + 1) % x.len()]))).exp();
                            } }
                        }
                    }
                }
            } else if v4[1] > (*r2) {
                *r2 -= (*r2).atan2((1.5 + (v4[3] * (*r2)).sin() * (v4[3] * (*r2)).sin())).sin();
            }
            d3 = ((1.3 + (*r2) * (*r2)).powf(v4[1].tanh()) - f64::exp_m1(x[1].sin())).tanh();
        } else {
            *r2 += f64::sin((-0.61));
            d3 = (z.0.sin().rem_euclid(0.9) + (*r2)).tanh();
        }
    }
    0.6 * x[2] + 0.1 * z.0 * z.1.sin() + 0.7 * v1[0] + 0.3 * (*y) + (0.57 * z.1.mul_add((*y), (-0.62)).tanh().mul_add((0.25 * ((*y) * z.0)), (*y).asinh()))
}

#[zoo(kink(1.101, [[0.651, -0.019], [1.521, -1.1090000000000002]]), kink(0.511, [[1.821, 1.321], [-0.249, -1.3090000000000002]]))]
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
    let mut n6: usize = 0;
    loop {
        if n6 >= 0 {
            break;
        }
        n6 += 1;
        let flag7 = y[n6 % 2][n6 % 2] > f64::tanh(0.0);
        {
            let r8 = &mut m5;
            *r8 = f64::sin((1.13 - 0.0)).max((1.33 / (2.5 + m3.sin())));
        }
        match n6 { 0 => {
            m3 += (0.60 * (((-0.24) / (2.5 + v1[n6 % 4].sin())) * f64::tanh(0.23)));
            for e9 in v1.iter_mut().rev() {
                *e9 = (m5 - ((*e9) * 1.74)).tanh();
                let mut v11: Vec<f64> = Vec::new();
                for i12 in 0..4 {
                    v11.push(m3);
                }
            }
        } k if k % 2 == 0 => {
            let mut m13: f64 = (1.01 * m5).sin();
        } _ => {
            let mut m14: f64 = y[0][0];
        } }
    }
    0.6 * m5 + -0.2 * v1[1] + 0.9 * y[1][0] + 1.4 * x + -0.5 * m3 + (0.15 * (v1[1] - m3)).rem_euclid(0.9)
}

#[zoo(kink([0.941, 0.541, 0.521, -1.459], [[-0.239, 0.301], [1.081, 1.051], [1.4109999999999998, -0.069]]), kink([-0.059, 1.7009999999999998, 0.481, -0.849], [[-1.7890000000000001, -0.999], [-1.229, -0.559]]))]
#[derive_grad]
fn random_1000079(x: &[f64], y: &[Vec<f64>]) -> (f64, f64) {
    {
        let s1 = &x[..2];
        let t2: (f64, f64) = ((if x[2] >= (0.6 * x[0].sin()).asin() || f64::powf((1.3 + y[1][1] * y[1][1]), y[1][0].tanh()).tanh() < (-x[0]) { y[0][0].tanh() } else { x[2] }), (0.33 * (y[0][0].copysign(x[2]) - (y[0][1] + s1[1]))));
        let mut n3: usize = 0;
        'l4: while n3 < 4 {
            n3 += 1;
            'l6: for i5 in 1..=n3 % 4 {
                let mut m7: f64 = (0.80 * (f64::hypot(f64::sin(0.62), x[n3 % 3]) / (1.5 + (i5 as f64).sin().mul_add(0.0, 0.0) * (i5 as f64).sin().mul_add(0.0, 0.0))));
                let mut v8: [f64; 2] = [(((n3 as f64) - s1[n3 % 2]) - (1.08 - t2.1)).sin(), (-(0.1 + x[1].sin() * x[1].sin())).exp()];
                if ((i5 as f64) * x[i5 % 3]).cos() <= (0.50 * (x[i5 % 3] - v8[n3 % 2])) {
                    if s1[n3 % 2] <= v8[1] && n3 % 2 == 0 {
                        m7 += ((s1[1] - v8[n3 % 2]) + 0.93).cos();
                        continue;
                    }
                    if x[i5 % 3].fract() >= (0.50 * (y[n3 % 2][1] - x[i5 % 3])) {
                        if t2.1.fract() <= (t2.0 * m7).tanh() {
                            let mut v9 = s1.to_vec();
                        } else {
                            if (0.50 * (t2.1 - y[1][i5 % 2])) > (m7 / 1.77) {
                                let a10 = ((if i5 % 2 == 0 { x[n3 % 3] } else { v8[i5 % 2] }) / (2.5 + ((i5 as f64) / 1.76).tanh().sin()));
                            } else {
                                let mut g11: [[f64; 2]; 2] = [[f64::sin(((-0.27) + (-0.92))).copysign(x[n3 % 3]), 0.5], [0.25, ((v8[n3 % 2] / (2.5 + m7.sin())) * (i5 as f64).abs()).cos()]];
                                v8[..2].copy_from_slice(&x[..2]);
                            }
                        }
                        m7 = (0.57 * ({ let b12 = m7; f64::signum(0.31) + b12 }));
                    }
                } else {
                    if i5 != 1 {
                        v8[n3 % 2] = f64::round(x[1]).asinh();
                    } else if !(n3 % 2 == 0) {
                        let mut m13: f64 = (0.80 * m7.hypot((t2.0 + t2.0).tanh()));
                    }
                }
            }
            let mut v14 = x.to_vec();
            let mut m15: f64 = ((s1[1] + 1.27) + (if f64::sin((1.00 + 0.79)) > x[n3 % 3].sin() { y[0][1] } else { t2.0 })).tanh();
            if n3 > 1 {
                return (1.1 * s1[0] + 0.7 * t2.0 * t2.1.sin() + -0.3 * v14[n3 % 3] + 1.0 * m15 + -0.0 * y[n3 % 2][0] + ((-t2.0) * f64::sin(0.71).max(1.53)).cos(), 0.3 * v14[2] + 0.3 * x[0] + 0.0 * y[n3 % 2][n3 % 2] + 0.7 * s1[n3 % 2] + 0.2 * m15 + (0.80 * ((-t2.1) - t2.0.tanh())));
            }
        }
        let mut m16: f64 = (t2.0.fract() / (2.5 + (y[0][0] * s1[0]).tanh().sin()));
    }
    {
        let s17 = &x[..];
        let mut m18: f64 = 0.89;
    }
    (1.5 * x[2] + 1.0 * y[1][0] + x[1], 1.4 * x[2] + -0.4 * y[1][0] + ((x[0] / 1.45) / (2.5 + std::f64::consts::PI.sin())))
}

#[zoo(kink(-0.069, 0.271, [4, 4, 1], [-1.8590000000000002, 1.861, 0.961]), kink(-1.749, -1.2690000000000001, [1, 0, 2], [-0.969, -0.859, 1.2109999999999999]))]
#[derive_grad]
fn random_1000080(mut x: f64, y: f64, z: &[usize], w: &mut [f64; 3]) -> f64 {
    x += (0.74 * f64::atan(1.87).abs());
    w.fill((((-0.68) - y) + (-0.74)).tanh());
    x -= (y + y).asinh().cos();
    let a1 = x;
    x += ((0.48 + y) * ((-0.09) / (1.5 + a1 * a1))).tanh();
    for i2 in 0..w.len() {
        w[(i2 + 1) % w.len()] -= (if !(i2 % 2 == 0) { (2f64 + 2f64) } else { (w[1] + 1.27) }).cos();
        x = (w[(i2 + 1) % w.len()] - (i2 as f64)).tanh().sin();
    }
    for e3 in &w[..3] {
        let d6: f64;
        if a1 <= y {
            d6 = f64::hypot(a1, (*e3)).tanh();
        } else {
            d6 = ({ let b7 = (x - 1.62).tanh(); a1.tanh() + b7 });
        }
        let d8: f64;
        if (0.50 * (a1 * (-0.46))) <= ({ let b9 = d6; 0.45 + b9 }).cos() {
            d8 = ((d6 - d6) * (if d6.atan2((1.5 + w[2] * w[2])) >= x { w[0] } else { (-0.20) })).sin();
        } else {
            let mut v10 = w.to_vec();
            {
                let s11 = &w[1..];
                let mut v12 = s11.to_vec();
            }
            d8 = ((1.93 - 0.91) * ((*e3) * x)).tanh();
        }
    }
    {
        let r13 = &mut x;
        *r13 = ((*r13) * (a1 - y).cos()).sin();
    }
    let mut n14: usize = 0;
    while n14 < 0 {
        n14 += 1;
        x += (0.09 * (((n14 as f64) + y) - (if n14 > 1 { 1.28 } else { x })));
    }
    0.4 * a1 + 0.3 * x + 1.4 * y + 1.2 * w[1] + (0.30 * (({ let b15 = f64::sin(0.0); x + b15 }) - (x - w[0])))
}

#[zoo(kink([5, 3, 1], [1.371, -0.259, 1.9709999999999999, 1.1909999999999998], [1, 4, 3], (0.171, 1.8909999999999998)), kink([2, 2, 6], [-1.7990000000000002, 1.9509999999999998, -1.449], [2, 5, 0], (0.001, -0.499)))]
#[derive_grad(wrt(y))]
fn random_1000081(x: &[usize], y: &Vec<f64>, z: &[usize], w: (f64, f64)) -> [f64; 2] {
    let mut v1: Vec<f64> = Vec::with_capacity(3);
    for i2 in 0..3 {
        v1.push(((i2 as f64) - w.0).sin().min(2f64.sin()));
    }
    {
        let s3 = &v1[..];
        let mut m4: f64 = s3[x[0] % 3].max(w.0).cos();
        let v5: [f64; 2] = [f64::atan((-0.99)).max((if (m4 / (2.5 + f64::sin((-0.62)).sin())) > 0.15 { 1.03 } else { w.0 })); 2];
        let mut v6: Vec<f64> = vec![((1.82 - m4) - 2f64).sin(), ({ let b7 = y[z[1] % 3]; (if (-m4) < (-1.93) { b7 } else { m4 }) + b7 }).tanh(), ((y[z[0] % 3] * v1[x[0] % 3]) * (m4 + w.1)).sin()];
    }
    [0.2 * w.0 * w.1.sin() + 1.1 * v1[x[1] % 3] + -0.2 * y[1] + f64::sin((f64::tanh(0.0) - (std::f64::consts::PI / (2.5 + y[1].sin())))), 1.3 * w.0 * w.1.sin() + -0.1 * y[x[0] % 3] + -0.3 * v1[2] + f64::mul_add(w.1, 0.89, y[2]).sin().cos()]
}

#[zoo(kink([[1.4009999999999998, 0.211], [0.771, 1.1809999999999998]], [-0.979, -0.119, -0.599]), kink([[-0.919, 1.011], [-1.139, 0.591]], [0.271, 0.511, 0.001, 1.091, 0.041]))]
#[derive_grad(wrt(x))]
fn random_1000082(mut x: [[f64; 2]; 2], y: &[f64]) -> f64 {
    let mut v1: Vec<f64> = vec![((if (y[2] + y[0]).cos() < x[0][1] { x[1][1] } else { x[1][1] }) + (-x[0][1])).sin(), (x[0][1].tanh() / (2.5 + (x[0][0] / 1.68).sin())), ((x[1][1] + y[2]) / (1.5 + x[0][1] * x[0][1])).sin()];
    if (0.50 * (y[2] + v1[1])) > (0.6 * f64::tanh(y[1])).asin() || y[1].tanh() > y[2] {
        v1[0] *= f64::sin(((v1[2] / (2.5 + f64::sin(x[1][1]))) - (if !((v1[1] - 0.83).tanh() < v1[2].hypot(1.52).tanh()) { x[1][1] } else { y[0] }))).sin();
        let mut n2: usize = 0;
        loop {
            if n2 >= 4 {
                break;
            }
            n2 += 1;
            let m3: f64 = match n2 % 4 { 0 => {
                ((y[2] + y[1]) - 2f64.clamp(-0.5, 0.75)).sin()
            } 1 | 2 => {
                f64::clamp(v1[n2 % 3], -0.5, 0.75).sin().exp2()
            } _ => {
                if 2f64.sin().exp2() <= (0.51 * (-0.65)) {
                    break;
                }
                ({ let b4 = (-y[n2 % 3]); x[n2 % 2][0] + b4 }).cos()
            } };
            match n2 { 0 => {
                {
                    let s5 = &y[..2];
                    let mut m7: f64 = (0.23 * (1.3 + ({ let b6 = y[n2 % 3]; b6 + b6 }).sin() * ({ let b6 = y[n2 % 3]; b6 + b6 }).sin()).powf(v1[2].max(0.0).tanh()));
                }
            } k if k % 2 == 0 => {
                let mut m8: f64 = ((m3 + m3) * (y[2] * m3)).cos();
            } _ => {
                let mut m9: f64 = (m3 + x[1][1]).sin();
            } }
        }
    } else if (v1[0] + x[0][1]).cos() >= v1[1] {
        let mut m10: f64 = (if x[0][0].sin() <= (0.50 * (v1[2] - v1[2])) { v1[0] } else { v1[1] }).copysign((if y[0].copysign(x[1][1]) > (x[1][1] + v1[0]).tanh() { y[1] } else { x[1][0] }));
    }
    0.5 * y[0] + 0.5 * x[0][1] + -0.2 * v1[2] + ((x[0][0] / (1.5 + y[2] * y[2])) / (2.5 + (x[1][0] / (1.5 + x[0][1] * x[0][1])).sin()))
}

#[zoo(kink([-0.039, -0.089, 1.091], 0.101, [-0.019, 1.011, 1.6709999999999998, 1.1809999999999998, 1.8909999999999998], [0.551, -1.0190000000000001, -0.199, -1.2590000000000001]), kink([0.081, -1.409, 0.151], 1.511, [-1.5890000000000002, 0.341, 0.511, 0.871], [0.401, -1.219, -1.7690000000000001]))]
#[derive_grad]
fn random_1000083(x: [f64; 3], y: &f64, z: &[f64], w: &[f64]) -> f64 {
    if z[0] >= (w[2] / (1.5 + x[0] * x[0])) {
        if !(f64::sin(1.09) > (0.0 + x[2]).cos()) {
            let mut v1 = z.to_vec();
            for (i3, e2) in v1.iter_mut().enumerate() {
                *e2 -= f64::tanh((z[1] + x[i3 % 3].sin()));
                *e2 += ((z[0] - x[2]) / (2.5 + (if (1.3 + x[i3 % 3] * x[i3 % 3]).powf((*e2).tanh()).sin() >= ((*e2) * (*y)).tanh() || i3 != 0 { (i3 as f64) } else { (*e2) }).tanh().sin())).tanh();
                let m4: f64 = match i3 % 4 { 0 => {
                    (*e2)
                } 1 | 2 => {
                    ((*y) - (-0.78)).sin().exp2()
                } _ => {
                    f64::cos((1.79 - (*e2).abs()))
                } };
                let mut v5: Vec<f64> = vec![f64::cos(((z[2] - (*y)) / 1.69)), z[2], z[0], ((w[2] - 0.46) + z[0]).sin()];
            }
        } else if (w[2] + z[1]).cos() > w[0].copysign((-0.27)) {
            for e6 in z.iter().skip(2) {
                let mut m9: f64 = ((*y) - (-0.61)).sin();
            }
        }
    } else if (*y).min(x[0]) <= x[1] {
        let mut m10: f64 = f64::sin((z[0] + (*y))).max((x[1] + 0.0).tanh());
    }
    1.5 * x[2] + 0.1 * (*y) + 1.4 * z[0] + -0.1 * w[2] + (x[2] / 1.14).sin()
}

#[zoo(kink([1.8909999999999998, 1.4209999999999998, 0.631, 0.741, -0.759], [[1.751, 0.311], [-1.679, 1.4709999999999999], [-0.339, -1.159]], [[1.091, 1.071], [0.641, 0.401], [1.751, 1.021]]), kink([-1.739, 1.301, -1.879], [[1.001, -0.729], [0.961, 1.751]], [[1.581, -0.009000000000000001], [1.9809999999999999, -0.489], [0.731, 1.311]]))]
#[derive_grad]
fn random_1000084(x: &mut [f64], y: &[Vec<f64>], z: &[[f64; 2]]) -> f64 {
    {
        let r1 = &mut x[1];
        *r1 = ((*r1) * y[1][0].clamp(-0.5, 0.75)).sin();
        let mut v2: [f64; 3] = [(0.40 * ({ let b3 = (*r1); (y[0][0] - 1.65) + b3 })), z[0][0], (if f64::sin((-0.0)) <= z[0][0].abs() { (*r1).cos() } else { (*r1).min(z[0][0]) })];
        for e4 in v2.windows(2) {
            *r1 *= (f64::cos(1.33) * y[1][1]).sin();
            let mut v7: [f64; 2] = [(0.45 - v2[0]).cos().min(e4[0].tanh()); 2];
            *r1 = f64::tanh((if f64::max(z[0][1], (*r1)) < (y[1][0] - v7[0]).sin() || (v7[1] - e4[1]).cos() > v7[1].min(e4[1]) { z[1][1] } else { v2[0] })).exp();
            if (0.88 * (*r1)).sin() < (0.25 * (v7[0] * e4[0])) {
                *r1 -= (0.30 * (0.25 * (v7[0] * z[1][1])).copysign((0.80 * y[0][1].signum())));
            } else if (std::f64::consts::PI - 2f64).cos() < v2[0].hypot(v2[2]).cos() {
                let mut m8: f64 = (((*r1) + v2[1]) / 1.57).cos();
            } else {
                *r1 = (({ let b9 = (*r1); z[0][1] + b9 }) - (y[0][0] - z[1][1])).cos();
            }
        }
    }
    0.7 * x[2] + 0.6 * z[1][1] + 0.4 * y[0][0] + y[1][1]
}

#[zoo(kink(-0.749, 0.351), kink(1.261, -1.0590000000000002))]
#[derive_grad]
fn random_1000085(x: &mut f64, y: &mut f64) {
    let mut m1: f64 = (0.20 * (((*y) / (2.5 + (*x).sin())) - ((*y) * (*x))));
    let (p2, q3) = (f64::trunc(1.07).fract(), (((*x) - m1) - ((*x) * m1)).tanh());
    let a4 = (0.33 * (((*y) - m1) - (*y)));
    let v5: [f64; 2] = [(((*y) + (*y)) * (a4 - 1.89)).cos(), (0.6 * (0.50 * (m1 * (*x))).tanh()).tan()];
    {
        let r6 = &mut m1;
        *r6 = (-0.48);
    }
}

#[zoo(kink(1, [[0.171, -0.659], [-1.219, 0.521]], -1.7990000000000002, -0.999), kink(4, [[-0.019, 1.9409999999999998], [0.741, -1.499], [1.4409999999999998, 1.6509999999999998]], 1.301, -1.169))]
#[derive_grad]
fn random_1000086(x: usize, y: &[Vec<f64>], z: &mut f64, w: f64) -> f64 {
    let mut v1: [f64; 2] = [f64::sin(w.tanh().powi(2)), ((*z) + (*z)).sin().min((0.50 * ((*z) + (*z))))];
    *z += (((*z) / (1.5 + (*z) * (*z))) + y[1][x % 2]).tanh();
    let flag2 = y[0][1].cos() >= (y[1][x % 2].sin() % 1.7) || x != 3;
    *z *= (0.50 * ((v1[0] + w) * (x as f64).sin())).sin();
    let t3: (f64, f64) = (((if y[x % 2][0].tanh() > w.cos() && x > 0 { w } else { y[1][x % 2] }) * (v1[x % 2] - 0.87)).cos(), (if (0.45 + y[x % 2][x % 2]).tanh() > (std::f64::consts::PI / (2.5 + f64::sin((-0.84)).sin())) { (0.58 + (*z)) } else { y[x % 2][x % 2].atan2((1.5 + 1.23 * 1.23)) }).tanh());
    *z -= (0.20 * ((0.69 - w) / 1.10));
    if x != 2 {
        let m4: f64 = match x % 4 { 0 => {
            *z += w.cos();
            (w + f64::min(v1[x % 2], v1[x % 2])).cos()
        } 1 | 2 => {
            (w * 1.71).cos()
        } _ => {
            let a5: f64 = (t3.1 / (1.5 + f64::sin(1.90) * f64::sin(1.90))).max(f64::sin(0.99).max(y[0][x % 2]));
            (-(0.1 + (0.89 - t3.0) * (0.89 - t3.0))).exp()
        } };
        let (s6, c7) = f64::cos(((if flag2 { 1.04 } else { 0.92 }) - (m4 - t3.1))).sin_cos();
    } else {
        if !(x % 2 == 0) {
            let mut n8: usize = 0;
            while n8 < 4 {
                *z -= (*z).sin();
                n8 += 1;
            }
        }
    }
    let w: f64 = ((if (v1[x % 2] / 1.82) > (w / (1.5 + f64::sin(0.30) * f64::sin(0.30))) { 2f64 } else { v1[x % 2] }) + f64::copysign(f64::sin(0.82), y[1][0])).cos();
    *z -= (*z).min((-2f64)).cos();
    for i9 in 1..=1 {
        for (i12, e10) in v1.iter().enumerate() {
            if (x as f64).tanh() < (0.50 * ((*e10) - v1[i12])) {
                {
                    let s13 = &v1[1..];
                    let mut k14: usize = 1;
                }
            } else if flag2 {
                *z = f64::cos(t3.1).powi(0);
            }
        }
    }
    -0.4 * w + -0.3 * (*z) + 0.7 * v1[0] + 1.3 * y[1][x % 2] + ({ let b15 = w.atan2((1.5 + 1.11 * 1.11)); (if !(x != 2) { 0.97 } else { t3.0 }) + b15 }).cos()
}

#[zoo(kink(0.821), kink(0.741))]
#[derive_grad]
fn random_1000087(x: &mut f64) -> [f64; 2] {
    let mut k1: usize = 0;
    let mut v2: Vec<f64> = vec![(0.20 * (((k1 % 4) as f64) + ((*x) * (*x)))), (0.11 * (f64::powi(0.0, 0) * (((k1 % 4) as f64) * (*x)))), ((0.30 * ((k1 % 4) as f64)) % 1.7)];
    {
        let s3 = &mut v2[1..];
        s3[k1 % 2] -= (0.30 * ((k1 % 4) as f64));
        s3[k1 % 2] += f64::sin(f64::hypot((*x), 1.76));
        if k1 % 2 == 0 {
            return [0.7 * (*x) + 0.0 * s3[0] + 0.83, 1.5 * s3[k1 % 2] + 0.2 * (*x) + (0.6 * f64::tanh((*x).tanh())).ln_1p()];
        }
        *x -= f64::tanh(0.39).sin();
    }
    match k1 { 0 => {
        let (p4, q5) = ((-(-(*x))), (f64::sin(1.50).clamp(-0.5, 0.75) - (*x).clamp(-0.5, 0.75)));
        let d6: f64;
        if (0.10 * q5).tanh() > q5 {
            d6 = (-(*x)).tanh();
        } else {
            d6 = (*x).clamp(-0.5, 0.75).abs();
        }
    } k if k % 2 == 1 => {
        *x = ((*x) * 0.0).sin();
        *x = (1.2 + v2[0] * v2[0]).sqrt();
    } _ => {
        for e7 in v2.iter() {
            let mut m10: f64 = ((*x).sin() * (*x));
            for i11 in 1..=k1 % 4 {
                {
                    let s12 = &v2[1..];
                    let a13: f64 = (i11 as f64).cos();
                    let a14: f64 = (f64::sin(0.0).mul_add((-0.08), m10) * ((*x).cos() % 1.7)).tanh();
                    *x = ((*x) * ((*e7) * m10).cos()).sin();
                }
                *x += (m10 - ({ let b15 = v2[i11 % 3]; (*x) + b15 })).cos();
                m10 -= ((v2[1] / (2.5 + v2[i11 % 3].sin())) - m10).tanh();
                let (p16, q17) = (f64::sin(1.67).min(v2[0]).clamp(-0.5, 0.75), (m10 - f64::max(((k1 % 4) as f64), (*e7))).tanh());
            }
            k1 = (k1 * 3 + 1) % 7;
            if (0.50 * ((*e7) + v2[2])) < ((*x) + 1.25).tanh() {
                return [0.7 * m10 + 0.5 * (*x) + 0.9 * (*e7) + -0.0 * v2[0] + v2[2], 0.3 * v2[k1 % 3] + 1.4 * (*x) + 1.3 * (*e7) + 1.4 * m10 + ((*e7).sin() % 1.7)];
            }
        }
    } }
    let mut v18: [f64; 2] = [(0.12 * (v2[k1 % 3] * ((*x) - v2[k1 % 3]))), (*x)];
    [0.0 * v18[1] + 0.3 * v2[k1 % 3] + -0.2 * (*x) + f64::ceil((-0.36)), 0.7 * v2[0] + 0.1 * (*x) + 0.1 * v18[k1 % 2] + (-v2[2]).cos()]
}

#[zoo(kink([-0.319, 1.9709999999999999, 0.511], [1.371, 0.501, 1.871], [[-1.719, 0.541], [0.891, 0.181]]), kink([1.621, 0.011, 0.351], [1.331, -0.649, -1.3390000000000002, 0.811, -0.809], [[-0.129, 0.771], [-0.249, -0.729]]))]
#[derive_grad]
fn random_1000088(x: &[f64], y: &Vec<f64>, z: &[[f64; 2]]) -> Vec<f64> {
    let mut n1: usize = 0;
    'l2: while ((1.2 + y[2] * y[2]).ln() <= (z[0][1] / 1.81)) && n1 < 0 {
        n1 += 1;
        for e3 in x.iter().take(1).copied() {
            {
                let s6 = &x[1..];
                let mut v7: [f64; 2] = [s6[0], (0.80 * (y[n1 % 3].sin() + (s6[n1 % 2] / 1.62)))];
            }
            let v8 = y.to_vec();
        }
    }
    vec![-0.2 * z[1][1] + -0.1 * y[1] + 1.1 * x[1] + x[0], -0.3 * z[1][1] + -0.3 * x[1] + 1.4 * y[1] + ((if (z[1][0] * x[1]).cos() >= (x[2] + z[0][1]).sin() || y[2].min(y[0]) >= z[1][1] { y[2] } else { z[1][1] }) * f64::sin(x[0])), 1.1 * z[0][1] + 0.7 * x[1] + 0.9 * y[2] + (0.25 * ((z[0][1] * z[1][0]) / (1.5 + (0.50 * (x[0] + y[2])) * (0.50 * (x[0] + y[2])))))]
}

#[zoo(kink([1, 3, 5], [[-0.219, -1.8590000000000002], [0.861, -1.479]], -1.659, [4, 3, 2]), kink([6, 3, 1], [[-0.469, -0.859], [-0.279, 1.551]], 0.301, [0, 3, 4]))]
#[derive_grad]
fn random_1000089(x: &[usize], y: &[[f64; 2]], mut z: f64, w: &[usize]) -> [f64; 2] {
    let v1: [f64; 3] = [y[1][x[0] % 2], ((0.0 / 1.86) * (if z.fract() <= ((-0.69) + z).cos() { (-0.85) } else { 0.21 })), ((z * (-0.29)) + 0.91).sin()];
    {
        let s2 = &v1[..];
        let mut v3 = s2.to_vec();
        v3[..2].copy_from_slice(&s2[..2]);
    }
    let mut idx4: [usize; 3] = [2, 0, 1];
    'l8: for (i7, e5) in v1.iter().enumerate() {
        z /= 1.2 + (0.50 * (z * 2f64)).abs();
    }
    [-0.3 * y[w[2] % 2][idx4[1] % 2] + 0.3 * v1[0] + -0.4 * z + (-(0.1 + (z * 1.73) * (z * 1.73))).exp(), 0.7 * y[idx4[0] % 2][idx4[1] % 2] + 0.2 * z + -0.3 * v1[idx4[1] % 3] + (1.2 + f64::rem_euclid((0.60 * 1.92), 0.9) * f64::rem_euclid((0.60 * 1.92), 0.9)).cbrt()]
}

#[zoo(kink(-1.209, [0.981, 1.551, -1.0590000000000002]), kink(-1.149, [1.4109999999999998, -1.0190000000000001, -1.0690000000000002, 0.14100000000000001, 1.331]))]
#[derive_grad]
fn random_1000090(x: &f64, y: &[f64]) -> f64 {
    let mut v1: [f64; 2] = [(0.15 * ((y[0] * (*x)) * y[2].atan2((1.5 + y[2] * y[2])))), 0.21];
    let mut m4: f64 = ({ let b2 = (*x); ({ let b3 = (*x); y[2] + b3 }) + b2 }).tanh();
    let flag5 = ((*x) * v1[1]).cos() <= v1[1];
    let mut m6: f64 = f64::sin(((v1[1] * (*x)) / (1.5 + f64::tanh((y[2] + std::f64::consts::PI)) * f64::tanh((y[2] + std::f64::consts::PI)))));
    let a7: f64 = (0.57 * (m4.fract() - (0.57 + y[2])));
    let mut m8: f64 = (f64::cos((-0.67)) + (*x).max(m4)).cos();
    for e9 in v1.windows(1) {
        for e12 in e9.iter().take(2).copied() {
            let mut v15 = y.to_vec();
        }
    }
    -0.0 * (*x) + 0.9 * m8 + -0.1 * v1[0] + 1.0 * y[1] + 0.3 * m4 + (m8.tanh() / (2.5 + (a7 + m6).sin().sin()))
}

#[zoo(kink([-1.6190000000000002, 0.481, -0.069, -0.299, -0.229], -0.219, [-1.209, 0.991, -0.789, 0.591]), kink([-0.919, -0.859, 0.061, 0.781], 0.731, [-1.439, 0.081, 1.2209999999999999]))]
#[derive_grad]
fn random_1000091(x: &Vec<f64>, y: &mut f64, z: &mut [f64]) -> f64 {
    for e1 in z.windows(1) {
        let flag4 = (0.50 * (e1[0] - z[0])) >= (0.66 * ((-0.06) + e1[0]));
        *y += (0.21 * e1[0].copysign(x[2]).mul_add((e1[0] - (*y)).sin(), (f64::sin(0.10) % 1.7)));
        *y += (f64::powi((0.60 * (-0.13)), 4) * x[2].abs()).tanh();
        *y *= e1[0].sin();
    }
    *y -= x[1].tanh().powi(4).tanh();
    if (if (x[2] / (2.5 + x[0].sin())) > (if (if z[2].sin() <= x[0] { z[0] } else { (*y) }) >= (z[0] - x[2]).cos() { z[0] } else { x[0] }) { x[0] } else { x[1] }) < (0.50 * ((*y) + z[0])) || (-(0.1 + (*y) * (*y))).exp() >= (x[1] + x[2]).tanh() {
        let mut k5: usize = 2;
        let mut v6: Vec<f64> = Vec::with_capacity(4);
        for i7 in 0..4 {
            v6.push((z[0] + ((i7 as f64) * z[k5 % 3])).sin());
        }
    } else {
        let mut n8: usize = 0;
        'l9: while n8 < 3 {
            n8 += 1;
            (z[2], z[n8 % 3]) = (z[n8 % 3], f64::cos((n8 as f64)));
        }
    }
    let mut k10: usize = 0;
    z[k10 % 3] -= (0.15 * (2f64.hypot(1.99) + (((k10 % 4) as f64) / (1.5 + z[2] * z[2]))));
    for (i12, e11) in z.iter_mut().enumerate() {
        *e11 += f64::tanh(((if i12 % 2 == 0 { (*y) } else { (i12 as f64) }) - (x[i12 % 3] - x[i12 % 3])));
        {
            let s13 = &x[1..];
            if k10 > 2 {
                break;
            }
            *y -= f64::tanh((-((-0.70) * (i12 as f64))));
        }
    }
    if k10 > 1 {
        *y += ((*y) + f64::copysign(x[2], (-0.85))).sin();
    } else {
        *y = ((k10 % 4) as f64);
    }
    -0.1 * (*y) + 0.9 * x[2] + -0.5 * z[k10 % 3] + (0.50 * (x[k10 % 3] * x[1])).tanh()
}

#[zoo(kink([-1.689, 0.671, 1.791]), kink([1.311, -0.839, 0.361]))]
#[derive_grad]
fn random_1000092(x: &[f64; 3]) -> f64 {
    let mut m1: f64 = (f64::to_radians(0.59) * x[0].trunc()).sin();
    m1 = (m1 * x[0].atan()).sin();
    let mut v2: [f64; 3] = [m1; 3];
    m1 += ({ let b3 = (x[0] / 1.29); m1.min(m1) + b3 }).cos();
    if !(m1.abs() >= f64::min(m1, x[0])) {
        m1 = ({ let b4 = (x[0] / (1.5 + v2[2] * v2[2])); (if (0.31 * (m1 * std::f64::consts::PI)) >= m1 { x[2] } else { m1 }) + b4 }).cos();
        m1 *= (m1.min(m1) * (v2[1] - x[2])).tanh().sin();
    } else {
        v2.fill(f64::min(f64::sin(1.34), 0.45).sin());
        for e5 in v2.iter().skip(1) {
            let mut m8: f64 = (f64::fract(v2[2]) - (m1 * x[0])).tanh();
        }
    }
    -0.4 * v2[1] + -0.4 * x[0] + 1.3 * m1 + f64::to_radians((x[2] * v2[1]).sin())
}

#[zoo(kink([0.081, -1.699, -1.729, -0.028999999999999998, -0.929], [-0.689, 0.821, 0.281]), kink([-0.319, -1.3690000000000002, -1.169, -1.139], [-0.979, -0.889, -1.909]))]
#[derive_grad]
fn random_1000093(x: &mut [f64], y: &mut [f64; 3]) -> f64 {
    let m1: f64 = if (1.91 - x[2]).cos() > (y[2] / (2.5 + y[0].sin())) || x[2].abs() <= (if (0.30 * x[2]).rem_euclid(0.9) < (0.50 * (x[1] - y[0])) || f64::cos((x[1] * y[0])) >= x[1] { x[2] } else { x[0] }) {
        (x[1] / (2.5 + x[0].sin())).min((-(0.1 + y[1] * y[1])).exp())
    } else {
        (-y[2].tanh())
    };
    if (x[2] + x[2]).sin() < (0.50 * (x[0] + y[1])) {
        if !(std::f64::consts::PI < y[0]) {
            let mut m2: f64 = ((x[1] - y[0]) - (-y[2])).tanh();
        } else {
            let mut m3: f64 = (m1 + m1).cos().max((m1 / (2.5 + y[0].sin())));
        }
    }
    -0.2 * y[2] + 1.1 * x[2] + -0.4 * m1 + (0.16 * ((y[0] - (-0.15)) * m1))
}

#[zoo(kink([0.07100000000000001, -0.219, -1.3690000000000002], [-0.699, 1.9209999999999998, -1.429], [[-1.8190000000000002, 0.541], [0.381, -1.1190000000000002]], 1), kink([-0.519, 1.361, -1.5990000000000002], [-0.449, 0.671, -1.7590000000000001], [[-1.489, 1.831], [-1.7590000000000001, -1.2890000000000001]], 4))]
#[derive_grad]
fn random_1000094(x: &Vec<f64>, y: &Vec<f64>, z: &[[f64; 2]], w: usize) -> f64 {
    for e1 in y.windows(2) {
        let mut m4: f64 = ((x[2] - 0.13) + (1.66 / 1.95)).cos();
        let mut v5: [f64; 4] = [y[w % 3]; 4];
    }
    if let Some(e6) = y.get(w) {
        let mut v7: [f64; 3] = [(1.73 - z[0][1]).sin(), ((if f64::sin(0.0) >= y[w % 3].cos() { x[2] } else { z[w % 2][1] }) * (*e6)).tanh(), (x[w % 3].mul_add((*e6), y[w % 3]) - (y[1] + 0.0)).sin()];
    }
    let mut v8: [f64; 3] = [(0.6 * (x[0] - y[1]).sin()).atanh(); 3];
    let mut v9: [f64; 4] = [((-(0.1 + v8[1] * v8[1])).exp() - std::f64::consts::PI.clamp(-0.5, 0.75)), f64::sin((x[0] + (-0.82))), std::f64::consts::PI, (1.2 + v8[0] * v8[0]).cbrt().atan()];
    if w > 1 {
        let mut m10: f64 = (2f64 + x[0]).cos();
    } else {
        let mut m11: f64 = (-(0.1 + y[w % 3] * y[w % 3])).exp();
    }
    -0.2 * z[w % 2][1] + 0.9 * v9[w % 4] + 1.5 * v8[w % 3] + -0.3 * x[w % 3] + 0.4 * y[w % 3] + ({ let b12 = (v9[w % 4] - v9[1]).sin(); (x[2] * v9[w % 4]) + b12 }).tanh()
}

#[zoo(kink(-0.759, [0.561, -0.499, -0.269], [0.721, 0.441, -0.669], [-0.269, -1.669, -1.5390000000000001]), kink(1.311, [-0.559, -0.079, -1.5290000000000001], [-0.509, -1.1090000000000002, 1.531], [-1.0090000000000001, 1.1409999999999998, -0.579, -1.8590000000000002]))]
#[derive_grad]
fn random_1000095(mut x: f64, y: &[f64], z: &[f64; 3], w: &[f64]) -> f64 {
    if (if f64::tanh(z[1]) > f64::cos((z[0] + y[0])) { x } else { y[2] }) <= (0.25 * (z[2] * w[2])) {
        for i1 in 0..1 {
            let mut v2: [f64; 3] = [(y[2] * x).tanh().powi(1), (1.63 - w[i1]).atan(), (0.6 * (1.3 + z[i1] * z[i1]).powf(z[i1].tanh()).sin().sin()).tan()];
            x = (x * (z[2] + x).tanh()).sin();
        }
    } else {
        x -= (z[2] + (w[0] * y[1])).sin();
        if (x + z[1]).cos() >= z[1].min(z[2]) {
            let mut n3: usize = 0;
            while n3 < 1 {
                n3 += 1;
                if ((0.30 * y[n3 % 3]) % 1.7) <= (z[n3 % 3].cos() % 1.7) {
                    let mut idx4: [usize; 3] = [4, 2, 0];
                    let t5: (f64, f64) = (f64::tanh(((x + y[n3 % 3]) / 1.67)), f64::sin((-0.33)));
                    let mut v6 = y.to_vec();
                }
                let a7 = (n3 as f64).sin();
                {
                    let s8 = &w[1..];
                    let a10 = ((0.39 - 1.42) * ({ let b9 = y[0]; 1.72 + b9 })).cos();
                }
                let a11: f64 = f64::cos((w[1].mul_add(a7, z[n3 % 3]) - (z[n3 % 3] * w[1])));
            }
            if (y[2] / 1.51) < (z[2] - x).sin() {
                {
                    let r12 = &mut x;
                    *r12 -= (0.30 * w[1]);
                }
            } else if w[0].tanh() >= ({ let b13 = y[2]; y[2] + b13 }).cos() {
                x += ({ let b14 = x.cos(); z[0].asinh() + b14 }).tanh();
            } else {
                x += z[0].cos();
            }
        } else if (0.50 * (w[0] - z[0])) <= y[0] {
            x = (x.sin() * (w[0] * y[0])).cos();
        }
    }
    0.8 * w[0] + 0.6 * x + 1.0 * y[0] + -0.3 * z[2] + f64::hypot((0.65 + w[2]).cos(), (x - x).sin())
}

#[zoo(kink([-0.619, 1.321, 0.481], [1.521, 1.851, 0.831]), kink([0.021, -1.149, 1.531], [1.6309999999999998, 0.851, -0.619]))]
#[derive_grad]
fn random_1000096(x: [f64; 3], y: &[f64; 3]) -> f64 {
    let mut m1: f64 = (0.25 * (x[2].max(x[2]) * y[2]));
    let mut n2: usize = 0;
    while n2 < 4 {
        n2 += 1;
        m1 += ((y[2] - y[2]) + ((-0.50) / (2.5 + f64::sin(1.03).sin()))).sin();
        for i3 in (0..n2 % 5).rev() {
            m1 /= 1.2 + (m1 * m1).tanh().abs();
            let t4: (f64, f64) = (m1, f64::sin(((-0.44) / 1.86)).clamp(-0.5, 0.75));
        }
        {
            let s5 = &x[..];
            {
                let s6 = &y[1..];
                if (s5[n2 % 3] / (1.5 + s6[0] * s6[0])) <= (-m1) {
                    let mut k7: usize = 1;
                } else {
                    if n2 > 2 {
                        let mut m8: f64 = f64::cos((s6[0] * s5[2]).tanh());
                        return 1.2 * s6[0] + 0.9 * m1 + 0.4 * x[2] + 1.4 * y[2] + -0.3 * s5[n2 % 3] + ((y[n2 % 3] * m1) / (1.5 + (if n2 > 0 { m1 } else { m1 }) * (if n2 > 0 { m1 } else { m1 }))).sin();
                    }
                    let v9: [f64; 3] = [(f64::round(1.45) / (2.5 + (0.50 * (x[n2 % 3] - y[2])).sin())); 3];
                    if n2 > 0 {
                        for e10 in v9.windows(1) {
                            m1 = (m1 * (m1 - m1).cos()).sin();
                            if v9[0].tanh().exp_m1() > f64::sin(m1) {
                                m1 = (m1 * s6[1].max(s5[1])).sin();
                                if f64::sin(0.51).min(s5[n2 % 3]) <= v9[1] {
                                    let mut m13: f64 = y[2];
                                    break;
                                }
                            }
                        }
                        for (i16, (&e14, f15)) in y.iter().zip(v9.iter()).enumerate() {
                            if !(i16 != 1) {
                                let mut v17: Vec<f64> = Vec::with_capacity(4);
                                for i18 in 0..4 {
                                    v17.push((0.11 * (((i18 as f64) * m1) * (s6[i18 % 2].tanh() % 1.7))));
                                }
                            } else if s6[i16 % 2] < (if !(n2 > 0) { s6[i16 % 2] } else { std::f64::consts::PI }) {
                                let mut m21: f64 = ({ let b20 = ({ let b19 = x[1]; (-0.87) + b19 }).sin(); f64::fract(0.79) + b20 });
                            }
                        }
                    }
                }
            }
        }
    }
    0.9 * x[1] + 1.2 * y[2] + 0.6 * m1 + m1.tanh()
}

#[zoo(kink(0.241, (1.9109999999999998, -0.549), -1.489), kink(-1.499, (1.4309999999999998, 0.231), 1.9609999999999999))]
#[derive_grad]
fn random_1000097(x: &mut f64, y: (f64, f64), z: &mut f64) {
    let mut v1: [f64; 3] = [((*x) - y.0).cos().max((*x).floor().cos()); 3];
    v1[0] *= f64::max((0.97 * (0.0 - (*z))), (0.50 * (v1[0] + y.1))).sin();
    let mut m2: f64 = ((y.1 / (2.5 + f64::sin(v1[1]))) + f64::sin(0.33).copysign(y.0)).tanh();
    let a3 = (*x).sin().to_radians();
    if !((y.1 * (*z)).sin() > (a3 + v1[2]).cos()) {
        if f64::sin(v1[2]) <= f64::hypot(m2, a3).sin() && (if !((a3 * (*z)).sin() <= y.0.tanh().exp_m1()) { m2 } else { m2 }) < y.1.to_radians() {
            if (m2 + m2).tanh() > (if (v1[1] * (*z)).sin() >= m2.max(y.0) { v1[0] } else { (*z) }) {
                let mut m4: f64 = (0.25 * ((*z) * a3)).atan2((1.5 + f64::abs(y.0) * f64::abs(y.0)));
            } else if f64::sin((-0.54)) < f64::sin((*x)) {
                {
                    let (l5, r6) = v1.split_at_mut(1);
                    l5[0] -= (a3.sin() + ((*x) / 1.14)).sin();
                    r6[0] = f64::cos((f64::max(r6[1], l5[0]) - (*z).max((*x))));
                    l5[0] += 0.5 * r6[0];
                }
                if (-(*x)) < y.1.tanh() {
                    for i7 in (0..v1.len()).rev() {
                        for (i9, e8) in v1.iter_mut().enumerate() {
                            *e8 += ((m2 + (*e8)) / (1.5 + a3.sin() * a3.sin())).tanh();
                            let mut k10: usize = 1;
                            let mut v11 = vec![({ let b12 = m2; ({ let b13 = y.0; std::f64::consts::PI + b13 }) + b12 }).cos(); 3 + k10 % 3];
                            let mut m14: f64 = y.0.sin();
                            v11.swap(2, 2);
                        }
                    }
                } else {
                    let mut v15 = v1.to_vec();
                    v15.push((v1[1] + (*x)).sin().max(((*x) * (*z)).sin()));
                }
            } else {
                v1[1] = (v1[1] * (*z).max((-0.36))).sin();
            }
        }
    } else {
        std::mem::swap(&mut m2, z);
    }
}

#[zoo(kink([1.2009999999999998, 0.001, -1.489]), kink([-0.359, -0.589, 0.621, -0.559]))]
#[derive_grad]
fn random_1000098(x: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..4 {
        v1.push(((x[i2 % 3] - (i2 as f64)) + (x[2] - (i2 as f64))).tanh());
    }
    'l4: for i3 in 0..x.len() {
        let mut v5 = vec![(x[(i3 + 1) % x.len()] - x[x.len() - 1 - i3]).abs().cos(); 2 + i3 % 3];
        for i6 in (0..v1.len()).rev() {
            v5[..2].copy_from_slice(&v1[..2]);
            let mut m7: f64 = (0.47 * (x[(i3 + 1) % x.len()].sin().exp2() + (if f64::sin((1.04 / (1.5 + f64::sin(0.60) * f64::sin(0.60)))) < (if v1[i6].sin() < (x[1] - (i3 as f64)).tanh() { x[2] } else { (i6 as f64) }).cos() { (i3 as f64) } else { v5[i6 % 2] })));
        }
        v5.push(f64::exp((-(0.1 + 1.32 * 1.32))).atan2((1.5 + (i3 as f64).sin() * (i3 as f64).sin())));
        'l9: for i8 in 1..=4 {
            if i8 % 2 == 0 {
                let mut m10: f64 = ((x[(i3 + 1) % x.len()] * v1[i8 % 4]).cos() % 1.7);
            } else {
                let mut m11: f64 = ((v1[0] + x[i8 % 3]) + ((i3 as f64) * x[(i3 + 1) % x.len()])).cos();
            }
        }
    }
    1.4 * x[0] + 1.0 * v1[1] + (if (x[1] - x[2]).tanh() <= x[0] { f64::mul_add(x[1], x[2], x[1]) } else { (x[2] * x[2]) }).tanh()
}

#[zoo(kink([[-0.249, 0.531], [-0.209, 0.401], [-0.489, -1.639]], [-1.5190000000000001, -1.0990000000000002, 0.941]), kink([[0.641, 0.691], [-0.369, -1.249]], [0.731, 0.371, -1.7990000000000002]))]
#[derive_grad(wrt(y))]
fn random_1000099(x: &[Vec<f64>], y: &mut [f64]) {
    for e1 in y.chunks(1) {
        {
            let s4 = &y[..];
            for (i7, (&e5, f6)) in e1.iter().zip(s4.iter()).enumerate() {
                let mut m8: f64 = (0.71 * (s4[1].atan() - (0.38 - (-0.60))));
                match i7 { 0 => {
                    m8 = e1[e1.len() - 1 - i7].sin().round();
                    let mut v9 = y.to_vec();
                } k if k % 2 == 0 => {
                    m8 = s4[0].atan2((1.5 + (*f6) * (*f6))).cos() + m8;
                } _ => {
                    let mut v10: [f64; 3] = [f64::sin((0.50 * (s4[0] * e5))), ((x[1][i7 % 2] + e1[e1.len() - 1 - i7]) * (-0.13)).tanh(), m8];
                    if e1[i7].sin() >= 2f64.cos() {
                        m8 = y[i7 % 3];
                        let mut m11: f64 = (0.44 * (y[i7 % 3].sin() - (e5 - (*f6))));
                    } else {
                        m8 += (0.05 * ((x[i7 % 2][i7 % 2] - v10[i7 % 3]) - (v10[0] * e1[i7])));
                    }
                } }
            }
            let mut m12: f64 = (x[0][0].copysign(s4[2]) * (0.6 * x[0][1].tanh()).asin()).cos();
            {
                let s13 = &y[1..];
                m12 += (e1[0] / (1.5 + e1[0] * e1[0])).max((x[0][1] * y[2]).cos()).cos();
                let mut m14: f64 = y[0].tanh();
                m12 += f64::sin((1.3 + (0.50 * (s13[0] - m14)) * (0.50 * (s13[0] - m14))).powf(f64::tanh((s4[1] / 1.18))));
            }
        }
    }
    y[1] -= (x[0][0] / (2.5 + y[0].sin())).min(y[0].sin()).cos();
    for e15 in &y[..3] {
        let mut m18: f64 = (if x[0][0].max((*e15)) < ((*e15) / (1.5 + (*e15) * (*e15))) { (0.6 * y[0].tanh()).ln_1p() } else { ((*e15) - (*e15)) }).sin();
    }
}

#[zoo(kink([0, 5, 5], [-1.0690000000000002, 1.1609999999999998, -1.239], [-0.689, -1.469, 1.9109999999999998], [1.6809999999999998, -1.8090000000000002, 1.251, 1.1509999999999998, -0.979]), kink([6, 4, 4], [-0.789, -1.2690000000000001, -0.749], [-0.099, -1.429, 0.031], [-1.709, 1.111, 0.951, -0.709]))]
#[derive_grad]
fn random_1000100(x: &[usize], y: [f64; 3], z: &mut [f64; 3], w: &Vec<f64>) -> f64 {
    let mut v1 = vec![((z[x[2] % 3] * 0.99) * f64::sin((-0.97)).atan2((1.5 + w[x[2] % 3] * w[x[2] % 3]))).tanh(); 2];
    let mut m2: f64 = (z[x[0] % 3] - v1[x[0] % 2]).to_radians().tanh();
    m2 += ((1.07 + w[x[1] % 3]) * (0.63 + z[x[2] % 3])).cos();
    let mut m3: f64 = ((z[x[0] % 3] + z[2]) - (z[x[0] % 3] * v1[0])).cos();
    for i4 in 0..1 {
        for i5 in 0..1 {
            m2 = ({ let b6 = z[i4]; z[2] + b6 }).cos().min((0.38 * w[1]).sin());
            v1.fill(f64::sin(1.13).min(1.91));
            m2 -= ((w[i5] + 1.28) - (0.17 * 0.90)).sin();
            if w[i5] < (1.2 + z[i5] * z[i5]).log10() || i5 % 2 == 0 {
                m3 = m3 + (f64::atan2(z[i5], (1.5 + (i5 as f64).cos() * (i5 as f64).cos())) * 0.75).cos();
                break;
            }
        }
    }
    if m3.atan() >= m3 {
        {
            let (l7, r8) = v1.split_at_mut(1);
            l7[0] -= (-m3.tanh().powi(3)).cos();
            r8[0] *= y[x[0] % 3].sin();
            l7[0] += 0.5 * r8[0];
        }
        m3 = (m3 * (if f64::sin((-0.47)) > (y[2] + m3).tanh() { w[x[0] % 3] } else { (-0.29) })).sin();
    } else {
        if f64::tanh((m2 - v1[1])) <= (0.6 * m2.sin()).atanh() {
            return -0.3 * v1[1] + -0.1 * z[0] + 1.2 * m3 + 0.4 * y[1] + 0.2 * m2 + ({ let b9 = m2.cos(); b9.to_radians() + b9 }).tanh();
        }
        let t10: (f64, f64) = ((0.31 * (z[0] * std::f64::consts::PI)), ((y[x[0] % 3].sin() % 1.7) - 2f64));
    }
    if f64::sin((0.68 / (1.5 + f64::sin(1.43) * f64::sin(1.43)))) <= (if (0.6 * y[2].tanh()).ln_1p() >= (y[2] + m3).tanh() { y[2] } else { y[x[0] % 3] }) {
        return -0.0 * y[0] + 1.2 * v1[1] + 0.9 * w[1] + 0.5 * m2 + -0.1 * m3 + (z[x[1] % 3] + v1[x[2] % 2]).cos();
    }
    let a11: f64 = (w[x[2] % 3] * w[x[1] % 3]).cos().tanh();
    for (i14, (&e12, f13)) in z.iter().zip(w.iter()).enumerate() {
        let mut m15: f64 = (1.2 + (0.47 * (1.3 + 2f64 * 2f64).powf((i14 as f64).tanh().tanh())) * (0.47 * (1.3 + 2f64 * 2f64).powf((i14 as f64).tanh().tanh()))).cbrt();
    }
    m2 = m2 - f64::sin(w[x[2] % 3]);
    z.swap(2, 1);
    m3 = m2;
    z.swap(2, 0);
    z[0] = ((w[x[2] % 3] * w[x[1] % 3]) - ((-0.73) + w[x[1] % 3])).tanh();
    1.5 * v1[0] + -0.1 * m2 + 1.2 * y[x[2] % 3] + 1.5 * a11 + 0.6 * w[x[0] % 3] + ((-w[x[1] % 3]) + m3).sin()
}

#[zoo(kink(0.331), kink(-1.2890000000000001))]
#[derive_grad]
fn random_1000101(mut x: f64) -> f64 {
    let mut v1: [f64; 3] = [(if x < f64::cos((x - x)) { (x - x) } else { (x / 1.44) }).cos(); 3];
    (v1[0], v1[1]) = (v1[1], v1[2].tanh().cos());
    x += (x.abs() + f64::cos(1.42)).sin();
    let v2: Vec<f64> = vec![v1[1], ((x / 1.46) / 1.89), ((if f64::sin(0.83).hypot(v1[2]).cos() >= ({ let b3 = x; x + b3 }).sin() { x } else { v1[0] }) * (if !((x + v1[2]).sin() < v1[2].abs()) { x } else { v1[2] })).cos(), (0.25 * (x.mul_add((-0.29), v1[2]) - (if x.tanh().rem_euclid(0.9) > v1[1] { x } else { v1[1] })))];
    {
        let (l4, r5) = v1.split_at_mut(1);
        l4[0] += (-(v2[1] * x)).cos();
        r5[0] = r5[0] + (if (0.80 * ({ let b6 = f64::sin(0.73); r5[0] + b6 })) < (v2[1] + v2[0]).cos() { v2[1] } else { v2[0] }).copysign(r5[0].max(x)).sin();
        l4[0] += 0.5 * r5[0];
    }
    (v1[1], v1[1]) = (v1[1], ((v2[3] - x) * (v2[0] + v2[3])).cos());
    let a7: f64 = f64::abs(v1[1]);
    x += x.asinh().sin();
    {
        let s8 = &v2[..];
        {
            let s9 = &s8[..3];
            v1.fill(f64::tanh((1.60 / 1.55)));
            let d10: f64;
            if s9[0].sin() > x.min(s9[1]) {
                d10 = (s8[1].to_radians() + (v2[3] * v2[3])).tanh();
            } else {
                d10 = ((0.30 * (-v2[2])) % 1.7);
            }
            if v1[0].atan() <= s9[2].cos() {
                {
                    let r11 = &mut x;
                    *r11 -= ((s8[1] + s8[2]) / (2.5 + a7.sin())).cos();
                }
                x *= (0.33 * ((s8[1] / (2.5 + a7.sin())) - (s8[1] + v2[0]))).sin();
            }
        }
        let (s12, c13) = a7.min((x - a7).tanh()).sin_cos();
        let mut g14: [[f64; 2]; 2] = [[s12, 0.5], [0.25, (0.29 * ((v1[2] + x) * (x.sin() % 1.7)))]];
    }
    x = (v2[0].clamp(-0.5, 0.75) - v1[0].cos());
    0.7 * a7 + 0.4 * v1[0] + 1.0 * x + 0.3 * v2[0] + a7.sin().max(a7.to_radians())
}

#[zoo(kink([4, 1, 6], [2, 6, 2], 0.521), kink([3, 5, 6], [6, 1, 1], -0.259))]
#[derive_grad]
fn random_1000102(x: &[usize], y: &[usize], z: &mut f64) -> f64 {
    for i1 in (0..4).step_by(2) {
        for i2 in 0..i1 % 5 {
            let mut idx3: [usize; 3] = [3, 1, 2];
        }
        if ((i1 as f64) / 1.43).tanh() >= (1.92 + 0.99) {
            break;
        }
        let mut v4: Vec<f64> = vec![((i1 as f64).tanh().hypot(1.44) / (1.5 + (*z) * (*z))), f64::tanh(((*z) - 0.84)), (1.55 / (1.5 + f64::sin((-0.60)) * f64::sin((-0.60))))];
    }
    0.5 * (*z) + (-(0.1 + f64::sin((-0.65)).max(0.14) * f64::sin((-0.65)).max(0.14))).exp()
}

#[zoo(kink(-1.479, 0, -0.109, [[-1.0190000000000001, -1.6190000000000002], [0.381, 1.1609999999999998]]), kink(-0.269, 2, -0.549, [[-0.569, 0.051000000000000004], [0.221, 0.441]]))]
#[derive_grad]
fn random_1000103(mut x: f64, y: usize, z: f64, w: &[Vec<f64>]) -> f64 {
    let a1 = (0.05 * ((x - (y as f64)) * (w[0][0] + x)));
    let mut m2: f64 = (-w[0][0]).cos();
    let mut v3 = vec![(m2 - m2.hypot(a1)).sin(); 4 + y % 3];
    if (y as f64).cos() < m2.clamp(-0.5, 0.75) {
        let mut n4: usize = 0;
        while n4 < 3 && (y > 2) {
            n4 += 1;
            for i5 in (1..=1).rev() {
                if a1.max(w[1][y % 2]) <= (0.38 - x).sin() {
                    let mut m6: f64 = ((if z.sin() > v3[n4 % 4].atan() { z } else { a1 }) + ((i5 as f64) * m2)).tanh();
                    let mut k7: usize = 1;
                    k7 += 1;
                } else {
                    x = (x * (v3[i5] - x).sin()).sin();
                    let t9: (f64, f64) = ((0.6 * ((y as f64) / (1.5 + a1 * a1)).sin()).ln_1p(), ({ let b8 = f64::sin((-0.94)); ((n4 as f64) * a1) + b8 }).tanh());
                    let mut v10: Vec<f64> = vec![(t9.1.trunc() * ((-0.75) + w[1][0])).tanh(), (0.50 * (x + m2)).copysign((x + (n4 as f64)).cos()), (0.22 * ((0.94 * (n4 as f64)) - x.hypot(v3[n4 % 4]))), ((x - m2) * (n4 as f64)).tanh()];
                }
                {
                    let s11 = &v3[..3];
                    let a12: f64 = 1.02;
                }
                m2 += ((x - v3[i5]) - (v3[1] - (y as f64))).cos();
                match i5 { 0 => {
                    m2 = (m2 * f64::sin(0.33).rem_euclid(0.9)).sin();
                    if f64::sin(1.90) > v3[n4 % 4] {
                        x -= f64::tanh((i5 as f64));
                        continue;
                    }
                } k if k % 2 == 0 => {
                    if 2f64 >= (n4 as f64).cos().max(w[1][n4 % 2]) {
                        break;
                    }
                } _ => {
                    v3.swap(1, 2);
                } }
            }
        }
    }
    1.4 * z + -0.1 * w[0][y % 2] + -0.2 * x + -0.1 * m2 + 1.1 * a1 + ({ let b13 = (v3[3] - w[1][1]).cos(); x + b13 }).sin()
}

#[zoo(kink([-1.959, -0.239, -1.2690000000000001]), kink([-0.099, 0.921, -1.439]))]
#[derive_grad]
fn random_1000104(x: [f64; 3]) -> f64 {
    let mut n1: usize = 0;
    while (x[2].hypot(x[2]).cos() < f64::sin(1.77).powi(2)) && n1 < 5 {
        let mut k2: usize = 2;
        let mut v3: [f64; 3] = [f64::cos((((-0.62) - 1.16) + (1.41 + 1.73))); 3];
        n1 += 1;
    }
    for i4 in 0..4 {
        let flag5 = i4 > 1;
        let mut v6: [f64; 3] = [(-(i4 as f64).cos().copysign(0.67)); 3];
        if !(flag5) {
            let mut k7: usize = 1;
            for i8 in (i4 % 3..4).rev() {
                let m9: f64 = match k7 % 4 { 0 => {
                    (((k7 % 4) as f64) * (0.0 - v6[i4 % 3])).cos()
                } 1 | 2 => {
                    v6[i8 % 3] = (0.36 * ((x[k7 % 3] + (i8 as f64)) + (-0.24)));
                    0.83
                } _ => {
                    x[0]
                } };
            }
        }
    }
    let mut v10: Vec<f64> = vec![(if x[2].tanh() <= (x[2] + x[0]).cos() || (x[2] - x[1]).cos() >= x[0] { (x[0] / (2.5 + x[1].sin())) } else { x[1].copysign(x[1]) }), ((-(0.1 + x[2] * x[2])).exp() + x[0]).sin()];
    if !(f64::tanh(((-0.76) * v10[1])) >= (v10[0] + x[2]).tanh()) {
        let mut v11: [f64; 4] = [({ let b12 = (x[1] + v10[1]).sin(); 0.04 + b12 }), (0.04 * ((v10[0] * v10[0]) * (v10[1] + (-0.24)))), (0.25 * (x[2] * v10[1])), f64::clamp(v10[1], -0.5, 0.75).asinh()];
        let mut m13: f64 = v11[0].cos().min((x[2] - v10[0]).tanh());
        m13 += (v10[1] - v11[3]).cos();
    } else {
        let (p14, q15) = (f64::min(x[2].sin(), (v10[0] + x[1]).cos()), ((x[1] * v10[1]) + (1.58 + x[1])).tanh());
        if f64::sin(0.73) < v10[1].max(q15) {
            let mut v16: [f64; 2] = [(if x[1].sin().powi(1) > (v10[1] - p14).tanh() { v10[1].min(q15) } else { (f64::cos(p14) % 1.7) }), (-(q15 / (1.5 + x[0] * x[0])))];
        }
        let a17: f64 = x[0];
    }
    let mut n18: usize = 0;
    while n18 < 2 {
        n18 += 1;
        for (i21, e19) in x.iter().enumerate() {
            let mut m22: f64 = (0.57 * ((n18 as f64) - (if ((*e19) - v10[1]).sin() < (-v10[0]) { 2f64 } else { 1.98 })));
        }
    }
    1.0 * x[0] + 1.0 * v10[1] + (if f64::sin((-0.59)) >= v10[1].cos() && v10[0].hypot(v10[1]).cos() < v10[1] { (v10[0] * v10[0]) } else { (x[0] / (1.5 + v10[1] * v10[1])) }).tanh()
}

#[zoo(kink([-1.0490000000000002, 0.641, -0.719], [0.411, -0.579, -1.409, 1.591]), kink([1.4009999999999998, -1.929, -1.8190000000000002], [-0.679, 1.761, -1.389, 0.511]))]
#[derive_grad]
fn random_1000105(x: &mut [f64; 3], y: &mut [f64]) {
    let mut m2: f64 = (x[2].atan() * ({ let b1 = x[1]; b1 + b1 })).tanh();
    x[0] = (x[0] * (x[1] * 2f64).sin()).sin();
    let mut n3: usize = 0;
    while n3 < 4 {
        let a4: f64 = (x[n3 % 3] + x[1]).tanh();
        (x[n3 % 3], x[n3 % 3]) = (x[n3 % 3], f64::sin((if a4.clamp(-0.5, 0.75) >= x[n3 % 3].sin() { f64::sin((-0.93)).max(x[0]) } else { ((-0.67) * a4) })));
        let mut v5: [f64; 3] = [x[1], f64::cos(((1.3 + a4 * a4).powf(f64::tanh(1.84)) * m2.tanh())), (1.2 + f64::max(y[1], (-0.85)) * f64::max(y[1], (-0.85))).cbrt()];
        y[0] = y[2].asinh().max(x[2].min((n3 as f64).cos()));
        n3 += 1;
    }
    {
        let r6 = &mut m2;
        *r6 -= (0.30 * (-x[2].copysign(y[2])));
    }
    m2 *= ((if f64::mul_add(x[2], x[2], m2).tanh() <= (m2 + m2).sin() && ((-0.09) + x[1]).cos() < f64::asinh(y[1]) { y[1] } else { x[1] }) / (2.5 + (0.50 * (m2 + y[2])).sin())).sin();
    y[0] += f64::cos(((y[2] + (-0.34)) * (0.6 * f64::tanh(0.35)).atanh()));
    m2 -= (0.30 * m2.abs().max((y[2] / 1.38)));
    x[0] += (1.2 + (y[1] * x[2]).sin() * (y[1] * x[2]).sin()).log10().sin();
    m2 = (0.20 * (m2.mul_add(m2, m2) / 1.49));
    if f64::sin((if y[1].cos() <= m2.tanh() { x[0] } else { (-0.02) })) > (x[1] * y[1]).sin() {
        m2 /= 1.2 + y[1].cos().abs();
    } else {
        m2 += f64::cos((x[0] - m2)).max((m2 / 1.60)).tanh();
    }
}

#[zoo(kink(-1.6190000000000002, [-0.209, -1.8090000000000002, 0.751, 1.511, 0.331], [[-1.7690000000000001, 1.541], [-0.709, -0.339]], [1.531, 2.001, -1.0490000000000002, -0.789, 0.371]), kink(-0.659, [-1.459, 0.061, -1.0890000000000002], [[0.871, -0.879], [-1.139, 0.581]], [-1.479, -0.169, 1.1409999999999998, 1.4109999999999998, 1.9109999999999998]))]
#[derive_grad]
fn random_1000106(x: &mut f64, y: Vec<f64>, mut z: [[f64; 2]; 2], w: &mut [f64]) -> f64 {
    let (s1, c2) = (((-0.82) * (*x)) + std::f64::consts::PI).tanh().sin_cos();
    *x = (y[2] - y[2]).tanh().max(({ let b3 = std::f64::consts::PI; c2 + b3 }).tanh());
    let mut m5: f64 = (({ let b4 = f64::sin(0.72); 0.44 + b4 }) - z[1][0]).sin();
    let mut v6 = y.to_vec();
    {
        let r7 = &mut w[2];
        *r7 += (f64::sin((-0.24)).clamp(-0.5, 0.75) * (m5 / (1.5 + z[0][1] * z[0][1]))).cos();
        let mut idx8: [usize; 3] = [3, 0, 4];
    }
    v6[0] = (v6[0] * m5).sin();
    for i9 in 0..w.len() {
        for i10 in 0..0 {
            if f64::sin((if (i10 as f64).tanh() > c2.cos() { (-0.48) } else { w[(i9 + 1) % w.len()] })) > (0.50 * (s1 - z[1][i10])) {
                let mut m11: f64 = f64::sin((-0.59)).mul_add((-0.75), y[i10]).sin();
                continue;
            }
            m5 = (m5 * (0.55 - 2f64)).sin();
            if f64::sin(((-0.49) / (2.5 + f64::sin(y[i10])))) < (if z[i9 % 2][i9 % 2].tanh().exp2() <= c2 { (-0.38) } else { y[i10] }) {
                *x = ((1.3 + (i9 as f64).sin() * (i9 as f64).sin()).powf(y[i9 % 3].tanh()) / (1.5 + z[i9 % 2][i9 % 2].sin() * z[i9 % 2][i9 % 2].sin())).cos();
            }
        }
    }
    1.3 * m5 + 1.3 * w[2] + -0.5 * y[1] + -0.4 * v6[2] + -0.2 * s1 + -0.3 * (*x) + (if c2 < f64::sin(((-0.36) - y[0])) { (if (w[2] + w[1]).tanh() <= s1 { v6[0] } else { w[2] }) } else { (w[0] * 0.0) })
}

#[zoo(kink([[1.1409999999999998, 1.541], [-1.7590000000000001, 1.9809999999999999], [-1.5690000000000002, -1.499]], -1.5290000000000001, [0.411, 1.321, 1.9309999999999998], [-0.939, 1.821, -0.159, 0.051000000000000004]), kink([[0.801, 0.441], [-0.069, -1.129], [-1.909, -1.5490000000000002]], -1.6090000000000002, [1.341, 0.781, 1.311], [1.501, -1.2690000000000001, 0.901, -0.699]))]
#[derive_grad]
fn random_1000107(x: &[Vec<f64>], mut y: f64, z: &mut [f64; 3], w: &Vec<f64>) -> f64 {
    y = y.sin().abs();
    for e1 in w.windows(2) {
        let mut m4: f64 = e1[1];
        let mut v5: [f64; 2] = [(0.60 - y).signum().sin(), m4];
        let mut v6 = vec![(1.3 + x[0][0] * x[0][0]).powf(f64::tanh(w[2])).sin().cos(); 4];
        if let Some(e7) = v6.last() {
            y += ((if e1[1] > (0.25 * (v5[0] * v5[0])) { z[1] } else { v6[2] }) * (z[0] + 2f64)).sin();
        }
    }
    1.3 * z[1] + 0.7 * w[1] + 0.5 * x[0][1] + 0.4 * y + ((-(0.1 + y * y)).exp() + z[1].cos())
}

#[zoo(kink([-0.729, -0.539, -0.219], [6, 6, 6]), kink([-0.099, -1.459, -0.519], [6, 1, 0]))]
#[derive_grad]
fn random_1000108(mut x: [f64; 3], y: &[usize]) -> f64 {
    x[y[2] % 3] = x[0].atan2((1.5 + x[1] * x[1])).tanh() + x[y[2] % 3];
    x[y[1] % 3] += (0.40 * ((-0.41) - x[1].cos()));
    x[0] /= 1.2 + x[y[1] % 3].abs();
    x[0] += (f64::rem_euclid(f64::cos((-0.97)), 0.9) * (0.41 / 1.67)).tanh();
    let t1: (f64, f64) = (f64::atan2((1.37 + x[2]).sin(), (1.5 + f64::cos((1.3 + x[0] * x[0]).powf(f64::tanh(1.94))) * f64::cos((1.3 + x[0] * x[0]).powf(f64::tanh(1.94))))), (x[y[2] % 3] + (-0.55)).sin());
    {
        let r2 = &mut x[0];
        *r2 = ((*r2) * ({ let b3 = f64::sin(0.45); 0.71 + b3 })).sin();
        *r2 += (1.2 + (*r2) * (*r2)).sqrt().mul_add(((*r2) + t1.1).tanh(), (*r2)).sin();
    }
    let mut m4: f64 = ((t1.1 / (2.5 + f64::sin(1.40).sin())) * x[2]).sin();
    x[y[0] % 3] += (x[y[2] % 3] + t1.0).tanh();
    {
        let r5 = &mut x[y[2] % 3];
        *r5 = m4;
        let mut v6: [f64; 4] = [(m4.hypot((*r5)) - ((-0.53) + 1.38)).cos(), f64::hypot(f64::tanh((*r5)), f64::sin(((*r5) - 1.58))), (0.33 * ((m4 + t1.0) - (-t1.0))), ((0.91 - 0.0) * (1.3 + t1.0 * t1.0).powf(m4.tanh())).sin()];
    }
    if m4.cos() < m4.ceil().sin() {
        return 0.4 * t1.0 * t1.1.sin() + -0.1 * x[1] + 0.9 * m4 + ((2f64 / 1.48) / (1.5 + (t1.1 * m4).cos() * (t1.1 * m4).cos()));
    }
    let mut k7: usize = 3;
    let a8 = ((0.0 - t1.0) * (m4 + 2f64)).tanh();
    if (0.66 * (0.15 - ((k7 % 4) as f64))) < f64::sin(a8) {
        let mut m9: f64 = x[2].asinh();
    } else {
        m4 = f64::abs(0.23);
    }
    1.1 * m4 + 0.1 * a8 + 0.0 * t1.0 * t1.1.sin() + 1.1 * x[y[1] % 3] + 0.20
}

#[zoo(kink(-0.619, [2.001, -0.519, -0.439, -1.439], 0.281), kink(-1.0390000000000001, [0.421, -0.809, -1.3690000000000002], -0.459))]
#[derive_grad(wrt(y, z))]
fn random_1000109(mut x: f64, y: &[f64], z: f64) -> (f64, f64) {
    let mut v1 = vec![f64::sin(f64::sin(z)); 2];
    for (i4, e2) in y.iter().enumerate() {
        v1[0] = ((std::f64::consts::PI * y[y.len() - 1 - i4]) * (z + x)).cos();
        let mut v5: Vec<f64> = Vec::new();
        for i6 in 0..3 {
            v5.push(((i4 as f64).sin() * (-z)));
        }
    }
    x = (0.6 * v1[1].tanh()).atanh().tanh();
    x -= (0.03 * (y[1].abs() * (x + z)));
    x += z.sin();
    let mut k7: usize = 0;
    if k7 % 2 == 0 {
        return (1.0 * z + 0.9 * y[k7 % 3] + -0.3 * v1[k7 % 2] + 1.3 * x + y[0].min(v1[k7 % 2]).copysign((0.30 * y[k7 % 3]).powi(0)), -0.0 * v1[k7 % 2] + 0.3 * z + 1.2 * x + -0.0 * y[2] + (-(0.1 + f64::tanh((-0.40)) * f64::tanh((-0.40)))).exp());
    }
    let flag8 = z.min(x) > f64::mul_add(y[0], v1[0], ((k7 % 4) as f64)).sin();
    for i9 in (0..v1.len()).step_by(1) {
        x = (0.47 * (z * (0.30 * v1[v1.len() - 1 - i9]).powi(0)));
        {
            let r10 = &mut v1[i9 % 2];
            *r10 = (*r10) + f64::tanh((0.10 / (2.5 + y[2].sin())));
            for e11 in y.iter().skip(1) {
                let v14 = y.to_vec();
                let mut v15: Vec<f64> = Vec::new();
                for i16 in 0..2 {
                    v15.push(((*r10).mul_add(0.80, v14[k7 % 3]) - v14[k7 % 3]).tanh());
                }
            }
        }
        v1[i9 % 2] = (v1[i9 % 2] * (0.0 + x).cos()).sin();
        for e17 in y.iter().take(1).copied() {
            let t20: (f64, f64) = ((1.29 - e17).fract(), (std::f64::consts::PI - f64::asinh(0.64)).tanh());
        }
    }
    let mut m21: f64 = f64::sin(((-0.96) + z));
    (-0.1 * x + -0.3 * z + -0.0 * y[k7 % 3] + 1.0 * v1[0] + f64::sin((-0.45)).atan(), 0.1 * y[k7 % 3] + 1.2 * z + 1.2 * x + -0.1 * v1[1] + (0.6 * m21.atan2((1.5 + v1[k7 % 2] * v1[k7 % 2])).sin()).acos())
}

#[zoo(kink((-0.199, -1.929)), kink((-0.659, 0.841)))]
#[derive_grad]
fn random_1000110(x: (f64, f64)) -> f64 {
    let mut v1: [f64; 3] = [x.0, x.0, (x.0 / (2.5 + x.0.sin())).abs()];
    let mut n2: usize = 0;
    loop {
        if n2 >= 0 {
            break;
        }
        n2 += 1;
        let mut m4: f64 = ({ let b3 = (0.80 * (n2 as f64).abs()); (x.0 / (1.5 + b3 * b3)) + b3 }).cos();
    }
    for i5 in 0..4 {
        let mut m6: f64 = ((x.1 + v1[i5 % 3]) * x.1.hypot(v1[i5 % 3])).cos();
    }
    for i7 in (0..2).step_by(1) {
        let mut k8: usize = 3;
        let (s9, c10) = (0.40 * ((i7 as f64) * f64::to_radians((-0.55)))).sin_cos();
        match k8 { 0 => {
            let m11: f64 = match k8 % 4 { 0 => {
                v1[0] += s9.clamp(-0.5, 0.75).tanh();
                (((i7 as f64) - v1[i7]) * ((-0.97) * ((k8 % 4) as f64))).tanh()
            } 1 | 2 => {
                let mut v12 = v1.to_vec();
                (v1[k8 % 3].max(v1[k8 % 3]) * f64::sin((-0.19)).min(v1[k8 % 3])).cos()
            } _ => {
                for e13 in &v1[..3] {
                    {
                        let s16 = &v1[1..];
                        if i7 % 2 == 0 {
                            if (0.80 * (i7 as f64).sin().hypot(c10)) <= (-(-0.02)) && k8 > 1 {
                                return 1.0 * c10 + -0.1 * x.0 * x.1.sin() + 1.2 * s9 + -0.0 * s16[k8 % 2] + 0.3 * v1[i7] + (s9 + 0.0).sin();
                            }
                            if !(i7 % 2 == 0) {
                                let mut m17: f64 = x.0;
                                break;
                            }
                            if k8 > 2 {
                                let mut m18: f64 = c10;
                            }
                        }
                    }
                }
                f64::sin((c10 - (-0.28)))
            } };
        } k if k % 2 == 0 => {
            let mut m19: f64 = (0.16 * ((1.50 + x.1) * c10.min(s9)));
        } _ => {
            let mut m20: f64 = ((i7 as f64).sin().min(c10) * (s9 - s9)).sin();
        } }
    }
    0.7 * v1[0] + 1.3 * x.0 * x.1.sin() + (x.1 / (1.5 + (x.0 + v1[0]).cos() * (x.0 + v1[0]).cos()))
}

#[zoo(kink([1, 1, 2], (-0.859, 1.9509999999999998), [-0.209, 1.4209999999999998, -1.749], [1.6509999999999998, -0.739, -1.409, 1.591, 0.641]), kink([5, 5, 2], (1.531, 1.601), [-1.0090000000000001, -1.699, -1.919, 0.601, -1.3590000000000002], [0.321, -1.5190000000000001, 1.081, -0.089, -0.389]))]
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
            if f64::sin((m2 + 0.91)) >= (m2 - m2).tanh() {
                if (m1 + z[2]).cos() > (z[x[0] % 3] - m1).sin() {
                    let mut m4: f64 = 1.86;
                    for i5 in (0..3).rev() {
                        z[0] -= y.0.cos();
                        m2 += (0.30 * w[1]);
                    }
                    z[x[0] % 3] = (m2.mul_add(y.1, m4) / (1.5 + y.0.cos() * y.0.cos())).tanh();
                } else {
                    let mut v6: Vec<f64> = Vec::with_capacity(4);
                    for i7 in 0..4 {
                        v6.push((0.35 * ((0.33 - y.0) - ((-0.10) - std::f64::consts::PI))));
                    }
                    if w[x[1] % 3] >= m2.fract() {
                        {
                            let s8 = &v6[1..];
                            m2 = ((0.6 * m1.tanh()).asin() - (z[2] * m1)).cos();
                        }
                    }
                }
            } else {
                m2 = (m2 * ({ let b9 = 2f64; 1.69 + b9 })).sin();
                for (e10, f11) in w.iter().zip(w.iter()) {
                    z[2] = z[x[2] % 3].cos();
                    if f64::sin((1.81 / 1.32)) > (z[x[2] % 3] + y.0).tanh() {
                        for i13 in 1..=3 {
                            m1 /= 1.2 + f64::sin(((0.60 * 1.50) % 1.7)).abs();
                        }
                    }
                }
            }
        } else {
            m1 += (0.30 * y.1);
        }
    }
}

#[zoo(kink([[0.051000000000000004, 1.081], [-1.8190000000000002, -1.379], [-1.3490000000000002, -0.729]], [-1.2990000000000002, -0.028999999999999998, 1.111], [1.1909999999999998, 0.481, 1.4709999999999999]), kink([[0.941, 1.781], [-1.2590000000000001, -1.179], [-0.849, -1.6090000000000002]], [-0.869, 0.961, -0.569, -0.749], [-0.049, -0.659, -1.1190000000000002]))]
#[derive_grad]
fn random_1000112(x: &[[f64; 2]], y: &mut [f64], mut z: [f64; 3]) {
    let mut m1: f64 = (z[2] / (1.5 + f64::sin(0.0) * f64::sin(0.0))).clamp(-0.5, 0.75);
    for e2 in y.iter_mut().rev() {
        *e2 += ((z[0] + x[0][0]) * (if (x[1][1].cos() % 1.7) < x[1][1].sin().powi(2) { z[0] } else { x[0][1] })).cos();
        if m1 > (-z[0]) {
            *e2 = (*e2).to_radians().clamp(-0.5, 0.75);
            break;
        }
    }
    for i4 in (1..=2).rev() {
        for e5 in y.chunks(2) {
            if ((i4 as f64) + x[i4 % 2][i4 % 2]).sin() >= (1.81 - (i4 as f64)).tanh() || i4 > 2 {
                continue;
            }
        }
        if !(i4 > 1) {
            m1 -= (0.74 * (x[i4 % 2][i4 % 2] * y[i4]).sin().atan2((1.5 + z[i4] * z[i4])));
        }
        z[..2].copy_from_slice(&y[..2]);
        let mut m8: f64 = ((z[i4] * x[i4 % 2][1]) + (z[0] * (-0.43))).sin();
    }
    let mut k9: usize = 0;
    if let Some(e10) = y.last() {
        z[..2].copy_from_slice(&y[..2]);
        for e11 in y.windows(1) {
            let a14 = f64::abs((e11[k9 % 1] / 1.38));
        }
    }
}

#[zoo(kink(0.531, [[0.131, 1.021], [1.331, -1.909]], [1.4209999999999998, 0.051000000000000004, -1.749], 1.021), kink(-0.829, [[-1.0390000000000001, -1.8190000000000002], [-1.5890000000000002, 0.531]], [1.6809999999999998, 0.641, 0.611], 1.4509999999999998))]
#[derive_grad(wrt(x, y, z))]
fn random_1000113(x: f64, mut y: [[f64; 2]; 2], z: &mut [f64; 3], w: &f64) {
    for e1 in z.iter().take(1).copied() {
        if (1.3 + (*w) * (*w)).powf(y[0][1].tanh()).cos() < (x / 1.89) {
            let mut m4: f64 = f64::log10((1.2 + 0.44 * 0.44)).clamp(-0.5, 0.75);
        } else {
            if z[1] < (x / (2.5 + (*w).sin())) {
                {
                    let s5 = &z[1..];
                    let mut m6: f64 = (if !(((*w) / (2.5 + z[2].sin())) <= (y[1][1] / 1.44)) { (e1 / 1.33) } else { s5[1].sin() });
                    m6 += (0.44 * ((z[2].cos() % 1.7) - y[0][0].cos()));
                }
                let mut v7: Vec<f64> = Vec::new();
                for i8 in 0..3 {
                    v7.push((0.80 * (e1.tanh() - (1.2 + x * x).ln())));
                }
                {
                    let s9 = &z[1..];
                    (v7[2], v7[1]) = (v7[1], (0.03 * ((-v7[2]) * ((-0.08) * v7[1]))));
                }
            } else if f64::sin((if (z[2] - y[1][0]).sin() > (0.44 - z[0]).sin() { 0.54 } else { y[1][0] })) >= (e1 * x).sin() {
                {
                    let s10 = &z[..];
                    let mut m11: f64 = ((s10[1] - x) / (1.5 + (-y[0][1]) * (-y[0][1]))).cos();
                    let v12: [f64; 3] = [((e1 * s10[0]) / 1.48).cos(), s10[0].min(e1).fract(), ((*w) + (*w)).tanh()];
                    for i13 in 0..0 {
                        m11 += ((m11 + m11) - (z[0] / (1.5 + f64::sin(1.02) * f64::sin(1.02)))).sin();
                    }
                }
            } else {
                let mut m14: f64 = ((-2f64) * (0.0 - z[0])).sin();
            }
        }
    }
}

#[zoo(kink([0.511, -1.459, 1.9609999999999999], -0.239), kink([0.711, 0.971, 0.581], 0.091))]
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
        let m6: f64 = if (x[1] + y).sin() <= (d4 / (1.5 + d4 * d4)) {
            let mut m7: f64 = 0.51;
            0.53
        } else {
            (x[0].max(y) - y.tanh()).sin()
        };
    }
    let a8 = f64::sin(((x[2] - y) / 1.94));
    let mut m9: f64 = ((x[0] - a8) - (-x[1])).cos();
    if let Some(e10) = x.last() {
        if f64::sin(((-0.63) / (2.5 + f64::sin(x[1])))) > f64::copysign(std::f64::consts::PI, y) {
            return (0.6 * y + 1.2 * m9 + 0.9 * a8 + 1.4 * (*e10) + 1.1 * x[0] + (((*e10) + y) + (m9 * y)).cos(), -0.2 * m9 + 0.4 * (*e10) + 0.1 * x[1] + 0.7 * a8 + 1.5 * y + ((x[2] - y) / (1.5 + x[2] * x[2])).cos());
        }
    }
    m9 += (x[2].tanh() - a8.min(y)).sin();
    let mut v11: Vec<f64> = vec![x[0].sin().cos(), (m9.ceil() * (x[1] + x[1])).cos(), y.sin().sin()];
    'l15: for e12 in x.iter().take(1).copied() {
        if x[0] <= v11[2].max(m9) && (0.50 * (x[2] - e12)) <= m9.max(0.54) {
            break;
        }
    }
    (0.8 * x[1] + 1.4 * y + -0.4 * m9 + 0.9 * a8 + 0.8 * v11[0] + y, 1.3 * a8 + 1.1 * v11[1] + 1.0 * m9 + 1.1 * x[0] + 0.1 * y + (-(x[1] / 1.52)))
}

#[zoo(kink([[0.741, 0.951], [-1.159, -0.439]], [0.221, -0.189, -0.859], [[0.801, 0.061], [1.011, -1.689], [0.161, -0.109]]), kink([[0.181, -0.019], [1.1609999999999998, -1.659]], [-1.6090000000000002, -0.449, -1.0890000000000002], [[0.671, 1.361], [-0.879, -0.629], [0.101, 0.251]]))]
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
            f64::cos((if (x[1][1] + m1).tanh() <= (0.60 / (2.5 + m1.sin())) { m1 } else { (x[0][0] + v3[1]) }))
        };
    }
    1.4 * x[1][1] + -0.2 * z[1][0] + -0.0 * m1 + 1.1 * y[0] + (if x[1][1].sin() < (0.50 * (y[2] + z[1][1])) { (y[2] * z[0][0]) } else { x[1][1].cos() }).tanh()
}

#[zoo(kink([1.2209999999999999, 1.301, -1.0790000000000002, 0.331]), kink([-0.549, 1.6409999999999998, -1.5490000000000002]))]
#[derive_grad]
fn random_1000116(x: &mut [f64]) -> f64 {
    let mut m1: f64 = ((x[0] - x[0]) * x[2].cos()).sin();
    let flag2 = (if (m1 - x[2]).sin() < x[2].cos() { m1 } else { m1 }) > m1.cos();
    x[0] += ((0.6 * f64::tanh(1.18)).asin() * (m1 / (1.5 + f64::sin(1.25) * f64::sin(1.25)))).tanh();
    let mut v3: Vec<f64> = vec![m1, f64::clamp((x[1] + 1.52).cos(), -0.5, 0.75), f64::sin((m1 * (0.76 * m1))), (-0.80)];
    if (0.50 * (m1 + v3[0])) <= ((-0.40) + std::f64::consts::PI).sin() {
        let (p4, q5) = ((v3[2] / 1.30).max((-0.75)), (0.63 - x[0]).sin().powi(2));
    } else if f64::sin((1.01 * 0.22)) > f64::sin(0.10) {
        let mut k6: usize = 0;
        m1 = ((m1 + 0.51) - v3[0].copysign(x[k6 % 3])).sin();
    } else {
        if f64::sin((-0.80)).max(std::f64::consts::PI) >= (-(-0.37)) {
            let mut v7: [f64; 3] = [(({ let b8 = m1; x[2] + b8 }) * (x[0] + v3[0])).tanh(), v3[2], (v3[1] + m1).sin()];
        }
    }
    {
        let s9 = &x[..];
        if m1 >= m1 {
            for e10 in x.chunks_exact(1) {
                let a13: f64 = (e10[0] - e10[0]).sin();
                let mut k14: usize = 1;
                let mut k15: usize = 1;
            }
            let mut m16: f64 = std::f64::consts::PI;
        } else if s9[1] >= m1 {
            m1 += f64::sin((f64::sin((-0.03)).min(x[2]) + (m1 - m1)));
        } else {
            m1 += (m1.fract() + (1.61 + s9[1])).sin();
        }
    }
    0.7 * v3[3] + 0.5 * x[0] + 1.3 * m1 + f64::sin((x[1].tanh() + (0.68 - m1)))
}

#[zoo(kink(4, [-1.8690000000000002, 0.751, -0.659, 1.4109999999999998, 0.171]), kink(3, [0.001, 0.451, 1.1609999999999998, 1.271, -1.209]))]
#[derive_grad]
fn random_1000117(x: usize, y: Vec<f64>) -> f64 {
    let mut m1: f64 = (0.20 * (if x != 1 { y[x % 3].cos() } else { ((x as f64) * y[1]) }));
    let v2: [f64; 3] = [((1.2 + m1 * m1).sqrt() * (-0.32)).cos(); 3];
    let mut m3: f64 = (0.6 * (v2[x % 3] * v2[x % 3]).sin().sin()).tan();
    let mut v4 = v2.to_vec();
    m3 *= (f64::round(0.94) + v4[1]).tanh().sin();
    let a5 = (0.66 * (0.36 - v4[x % 3]).abs());
    {
        let r6 = &mut m1;
        *r6 += (m3.sin().sinh() - m3.tanh()).cos();
    }
    if x > 2 {
        m3 += (((-0.17) * 1.23) * v2[x % 3].atan()).tanh();
    } else {
        let mut m7: f64 = y[x % 3].to_radians();
    }
    -0.2 * v4[x % 3] + 0.5 * a5 + -0.0 * m3 + 0.3 * m1 + 0.5 * v2[x % 3] + (0.80 * (v4[x % 3].fract() + y[1].min(v2[2])))
}

#[zoo(kink([0, 2, 2], (1.1609999999999998, -1.929), [0, 4, 1], [1.1809999999999998, -0.819, -0.549]), kink([2, 0, 5], (-1.5790000000000002, 1.011), [2, 2, 1], [-0.529, 1.2209999999999999, -0.589]))]
#[derive_grad(wrt(y, w))]
fn random_1000118(x: &[usize], y: (f64, f64), z: &[usize], w: &[f64; 3]) -> (f64, f64) {
    let mut v1: Vec<f64> = Vec::with_capacity(3);
    for i2 in 0..3 {
        v1.push(y.0);
    }
    v1[x[2] % 3] /= 1.2 + y.1.abs();
    for i3 in (0..w.len()).step_by(2) {
        let mut m4: f64 = (0.40 * ((1.25 * v1[z[1] % 3]) + 2f64));
        v1.push((0.13 * (i3 as f64)).cos().sin());
        if ((i3 as f64) - m4).cos() > (w[i3] + y.0).sin() {
            if f64::sin((i3 as f64)) <= (0.50 * (y.0 + v1[1])) {
                let mut m5: f64 = ((m4 - (-0.90)).sin() % 1.7);
            } else {
                let m6: f64 = match i3 % 4 { 0 => {
                    v1[z[2] % 3]
                } 1 | 2 => {
                    for i7 in (1..=1).rev() {
                        m4 = (std::f64::consts::PI + m4).atan();
                        let v8: [f64; 4] = [(v1[i7] * (-w[w.len() - 1 - i3])).tanh(), (0.33 * ((w[x[1] % 3] * 0.97) - (m4 / (1.5 + f64::sin(0.0) * f64::sin(0.0))))), ((w[x[2] % 3] * v1[x[0] % 3]) + y.0).tanh(), f64::tanh(((m4 + 0.29) / (2.5 + ((i3 as f64) / 1.23).tanh().sin())))];
                        let a9: f64 = (f64::sin(0.56).min(v8[i7]) - (0.27 + y.0)).cos();
                        m4 = (m4 * (w[i3] / 1.69)).sin();
                    }
                    2f64.atan().sin()
                } _ => {
                    m4 = f64::sin(1.68).min(w[0]).abs();
                    (0.50 * ((2f64 * v1[2]) / 1.23))
                } };
                for e10 in &w[..3] {
                    let flag13 = i3 != 3;
                    let t14: (f64, f64) = ((std::f64::consts::PI + f64::sin((-0.15))).sin(), f64::min(f64::sin(1.48).min(y.1), v1[z[0] % 3]));
                }
            }
            (v1[z[2] % 3], v1[z[2] % 3]) = (v1[z[2] % 3], (v1[0].tanh() % 1.7).cos());
        } else {
            for i15 in (0..1).step_by(2) {
                let d16: f64;
                if !(i15 % 2 == 0) {
                    d16 = 0.65;
                } else {
                    let mut k17: usize = 2;
                    m4 -= (0.48 * (if k17 != 0 { f64::acos((0.6 * ((k17 % 4) as f64).tanh())) } else { (-(0.1 + v1[i15] * v1[i15])).exp() }));
                    d16 = v1[i15];
                }
            }
        }
    }
    (0.3 * y.0 * y.1.sin() + 0.8 * w[0] + 0.5 * v1[x[2] % 3] + (-std::f64::consts::PI).cos(), 0.1 * y.0 * y.1.sin() + -0.3 * v1[0] + -0.3 * w[x[2] % 3] + (y.1 * 0.69).sin())
}

#[zoo(kink(0.511, [-1.469, 0.651, 0.821], [1.821, 0.251, 1.7109999999999999], [[0.991, 1.361], [0.971, -1.159]]), kink(0.281, [-1.629, -0.859, -0.979], [0.171, 1.081, 0.07100000000000001], [[-1.469, 0.501], [1.1409999999999998, -1.919]]))]
#[derive_grad]
fn random_1000119(x: f64, y: [f64; 3], z: [f64; 3], w: [[f64; 2]; 2]) -> f64 {
    let mut m1: f64 = x;
    let mut v2 = z.to_vec();
    let mut n3: usize = 0;
    loop {
        if n3 >= 3 {
            break;
        }
        n3 += 1;
        m1 -= (w[0][n3 % 2] / (2.5 + y[n3 % 3].sin())).cos();
        if let Some(e4) = y.get(n3) {
            m1 -= ((0.0 / (1.5 + f64::sin(0.94) * f64::sin(0.94))) - f64::cos(m1));
            v2[..2].copy_from_slice(&z[..2]);
        } else {
            m1 = (f64::sin(0.14) * m1.round()).cos();
        }
        let mut m5: f64 = v2[0].sin();
    }
    m1 += ((if !(w[0][1].max(w[1][1]) >= v2[0].tanh()) { z[1] } else { v2[1] }) + 0.11).tanh();
    if (z[1] + z[1]).sin() < (if (if w[1][0] <= y[1] { v2[1] } else { z[0] }) < (if v2[2].min(m1) >= (0.25 * (m1 * z[1])) { 1.66 } else { v2[2] }) { 1.57 } else { m1 }) {
        let mut m6: f64 = ((-(0.1 + v2[2] * v2[2])).exp() * (if (0.50 * (z[1] - x)) >= (y[2] * v2[1]).sin() { m1 } else { x }));
    } else {
        v2[1] -= (if (0.25 * (m1 * y[0])) < (0.25 * (w[1][1] * w[1][1])) { (y[1] * y[1]) } else { w[1][0] }).tanh();
        if w[0][1] <= (z[2] * (-0.62)).cos() {
            let mut m7: f64 = ((-w[1][0]) + z[0].fract()).cos();
        } else if (-(0.1 + x * x)).exp() < (-0.48) {
            m1 += f64::atan(f64::max(m1, m1)).tanh();
        }
    }
    0.5 * y[1] + 0.9 * m1 + 0.3 * v2[1] + 1.4 * z[0] + 1.4 * w[1][1] + -0.1 * x + f64::tanh((if (0.6 * y[0].sin()).atanh() <= (0.50 * (w[0][0] - w[0][1])) { (z[0] + z[1]) } else { (w[1][0] - y[0]) }))
}
