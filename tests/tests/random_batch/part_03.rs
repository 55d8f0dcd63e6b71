//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink([[1.581, 1.9209999999999998], [0.511, -1.419], [1.9709999999999999, 0.471]], [-1.919, -0.659, -0.529]), kink([[0.241, 1.841], [-0.759, 0.241]], [-0.809, -0.499, -0.459]))]
#[derive_grad]
fn random_1000030(x: &[Vec<f64>], y: &[f64; 3]) -> f64 {
    let mut m1: f64 = x[0][0].hypot(y[0].cos()).sin();
    let v2: [f64; 4] = [(m1 + m1).atan(), x[1][1], f64::cos((f64::cos(x[0][1]) % 1.7)).rem_euclid(0.9), ((if m1.to_radians() < (m1 / (1.5 + x[0][0] * x[0][0])) && (y[0] * y[1]).sin() <= f64::abs(1.81) { y[1] } else { 1.10 }) + m1).cos()];
    for (i5, e3) in v2.iter().enumerate() {
        {
            let s6 = &v2[..];
            let mut v7: Vec<f64> = s6.iter().map(|&e8| (v2[v2.len() - 1 - i5] + (*e3)).tanh().max((e8 + e8).cos())).collect();
        }
    }
    1.1 * x[1][1] + 0.1 * y[1] + 1.2 * m1 + 0.6 * v2[0] + y[1].to_radians()
}

#[zoo(kink([0.791, 1.111, -0.879, -0.459], 0.181, 3), kink([0.261, -1.5490000000000002, 0.691, -0.999], 0.361, 3))]
#[derive_grad(wrt(x, y))]
fn random_1000031(x: &[f64], y: f64, z: usize) -> f64 {
    let (s1, c2) = f64::mul_add(2f64, (-0.21), (z as f64).cos()).sin().rem_euclid(0.9).sin_cos();
    let mut v3: Vec<f64> = Vec::with_capacity(2);
    for i4 in 0..2 {
        v3.push((s1 + (-(0.1 + (i4 as f64) * (i4 as f64))).exp()).sin());
    }
    let f5 = |u6: f64| -> f64 { let b7 = (-(0.1 + c2 * c2)).exp(); if z > 0 { return b7; } (c2.asinh() + (c2 + std::f64::consts::PI)).tanh() };
    match z { 0 => {
        if let Some(e8) = x.first() {
            {
                let s9 = &x[1..];
                v3.fill(s1);
            }
        } else {
            let mut v10: Vec<f64> = v3.iter().map(|&e11| (c2.clamp(-0.5, 0.75) / (2.5 + (z as f64).cos().sin()))).collect();
        }
        let mut v12 = x.to_vec();
    } k if k % 2 == 1 => {
        let mut k13: usize = 3;
    } _ => {
        let mut n14: usize = 0;
        while n14 < 0 {
            v3[..2].copy_from_slice(&x[..2]);
            let mut m15: f64 = (f64::cos((n14 as f64)) - v3[0].cos().rem_euclid(0.9));
            n14 += 1;
        }
        if (0.97 * (0.0 - v3[0])) >= x[z % 3].abs() {
            return 1.3 * v3[1] + -0.4 * x[1] + 0.3 * f5((0.50 * (s1 + x[z % 3]))) + -0.2 * y + 1.5 * c2 + (({ let b16 = (0.50 * f5(v3[0].signum().tanh())); v3[0] + b16 }) / (1.5 + c2 * c2)).sin();
        }
    } }
    let mut m17: f64 = f64::sin(x[2]).tanh();
    let a18 = ((if f64::atan(v3[z % 2]) < (if z > 1 { y } else { c2 }) { m17 } else { m17 }) - x[z % 3].sin().sinh()).tanh();
    let mut v19: [f64; 3] = [((m17 - y) + (s1 * 1.62)).cos(), s1.sin().max(s1.sin().rem_euclid(0.9)), (1.3 + s1 * s1).powf((a18 + std::f64::consts::PI).tanh().tanh()).cos()];
    let mut k20: usize = 0;
    let mut m21: f64 = (0.30 * s1).powi(0).sin();
    v3.push(v3.iter().map(|e22| f64::sin(0.90)).fold(f64::NEG_INFINITY, f64::max).max(-1.0));
    m21 = (0.20 * ((c2 * m17) + f64::sin(0.66).max((0.50 * f5(y)))));
    let old23 = std::mem::replace(&mut m17, a18);
    'l27: for e24 in v19.chunks(2) {
        m17 += std::f64::consts::PI.abs().sin();
    }
    0.7 * x[z % 3] + 0.9 * old23 + 1.3 * s1 + 1.2 * c2 + 0.1 * v19[z % 3] + f64::sin(((if (0.12 * v3.iter().copied().enumerate().map(|(i28, e29)| y).sum::<f64>()) > ((k20 % 4) as f64) { 0.22 } else { f5((m21 / (2.5 + (0.80 * (z as f64)).sin()))) }) / (1.5 + (y / 1.02) * (y / 1.02))))
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

#[zoo(kink(-0.229, [[1.4609999999999999, -1.999], [1.811, 0.161], [0.471, -1.7890000000000001]]), kink(-1.0890000000000002, [[-1.0990000000000002, 1.4509999999999998], [-0.099, -0.059], [1.011, -1.249]]))]
#[derive_grad]
fn random_1000033(x: &f64, y: &[[f64; 2]]) -> f64 {
    let mut v1: [f64; 3] = [(*x); 3];
    let mut m2: f64 = (v1[2] - v1[2]).sin();
    m2 = (-0.58);
    let a4 = ((if (1.2 + y[0][0] * y[0][0]).sqrt() >= v1[2] || (if (0.6 * f64::tanh(0.0)).ln_1p() <= v1[2] { y[1][1] } else { m2 }) >= ({ let b3 = m2; y[0][0] + b3 }).cos() { (*x) } else { v1[1] }) / 1.65);
    if (*x) >= (0.0 + (*x)).cos() {
        let mut n5: usize = 0;
        'l6: loop {
            if n5 >= 1 {
                break;
            }
            n5 += 1;
            v1[n5 % 3] = (0.20 * ((n5 as f64) * m2)).min((0.0 + a4).cos());
            v1[n5 % 3] -= v1[n5 % 3].tanh();
        }
    } else if (0.25 * (y[1][0] * a4)) <= (*x) {
        let f7 = move |u8: f64| ((a4 * u8) - (0.57 * a4)).cos();
    } else {
        if (y[0][1] - (*x)).tanh() <= y[1][1].max(a4) && a4.sin() >= (y[1][0] - (*x)).sin() {
            return 0.5 * (*x) + -0.3 * y[0][0] + 1.1 * v1[1] + -0.5 * m2 + -0.1 * a4 + a4;
        }
        m2 = (((0.30 * a4) % 1.7) - (*x).tanh());
    }
    m2 = (*x);
    m2 = (0.06 * (m2.copysign(a4) * (m2 * y[1][0])));
    let mut g9: [[f64; 2]; 2] = [[(v1[2].sin() - y[1][1].sin()), 0.5], [0.25, (m2 + m2).tanh()]];
    0.6 * g9[0][0] + 1.2 * a4 + 0.2 * (*x) + -0.3 * m2 + 0.1 * y[1][1] + 0.8 * v1[2] + v1[1]
}

#[zoo(kink([-0.449, 0.871, 0.061], -0.669, [-0.949, -1.8590000000000002, -0.099], -0.739), kink([1.4709999999999999, -1.399, -0.589], -0.579, [0.221, 0.671, 0.851], 0.711))]
#[derive_grad]
fn random_1000034(x: &mut [f64; 3], mut y: f64, z: [f64; 3], w: f64) -> f64 {
    let mut v1 = vec![(x[0] * z[1]).cos().powi(0); 2];
    let mut k2: usize = 1;
    if let Some(e3) = z.last() {
        y = (0.50 * v1[0].hypot(z[1]));
    }
    let mut k4: usize = 0;
    0.6 * w + 0.7 * y + 0.8 * x[k2 % 3] + -0.4 * z[k4 % 3] + 0.0 * v1[k4 % 2] + (0.50 * (v1[k2 % 2] + w)).copysign((0.50 * (z[k4 % 3] + ((k4 % 4) as f64))))
}

#[zoo(kink([-0.809, -1.1090000000000002, -0.759]), kink([-1.5790000000000002, -1.649, 0.841]))]
#[derive_grad]
fn random_1000035(x: &[f64; 3]) -> f64 {
    let flag1 = (0.50 * (x[1] + x[0])) > x[2].sin();
    if !(flag1) {
        if ((-0.75) - x[1]).sin() < x[1].floor().sin() || f64::sin(0.63).mul_add(x[2], x[1]).cos() < f64::sin(1.29) {
            let mut m2: f64 = (0.50 * (0.52 * x[2])).copysign((x[0] / (1.5 + f64::sin((-0.84)) * f64::sin((-0.84)))));
            let mut v3: Vec<f64> = x.iter().map(|e4| ({ let b5 = x[1]; f64::cos((*e4)).powi(3) + b5 }).cos()).collect();
            m2 = (-(2f64 + v3[1])).cos();
        } else if (0.50 * (x[1] - x[2])) > 1.16 || f64::sin(0.36) > (1.13 * x[2]).tanh() {
            let v6: [f64; 2] = [(1.06 * (0.0 * 1.25)), (0.50 * (if (std::f64::consts::PI / (1.5 + x[0] * x[0])) > x[2] { (x[1] - x[2]) } else { ({ let b7 = x[0]; x[2] + b7 }) }))];
        }
    } else if (x[2] / (1.5 + f64::sin(0.79) * f64::sin(0.79))) < 2f64.signum() {
        for e8 in x.iter().rev() {
            if (x[1] - (*e8)).cos() <= ((*e8) / 1.75) {
                break;
            }
            let mut m11: f64 = (0.66 * (((-0.27) + x[1]) / (1.5 + (1.31 * x[2]).cos() * (1.31 * x[2]).cos())));
            {
                let s12 = &x[..2];
                let mut k13: usize = 1;
                let (s14, c15) = ((1.17 + x[k13 % 3]) - x[k13 % 3]).tanh().sin_cos();
            }
        }
        let a17: f64 = f64::tanh((({ let b16 = x[2]; 1.29 + b16 }) * f64::tanh((-0.42)).exp()));
    }
    let v18: [f64; 4] = [(if x[0] >= ((-0.07) / 1.94) || flag1 { f64::exp((-(0.1 + (-0.12) * (-0.12)))) } else { (1.17 + 0.67) }), std::f64::consts::PI, (-x[0]).abs(), std::f64::consts::PI.copysign(0.0).cos()];
    let mut v19: [f64; 2] = [(x[1] - (-0.57)).sin().clamp(-0.5, 0.75), ((x[1] + 1.79) + (1.74 * (-0.99))).sin()];
    let f21 = |u22: f64| -> f64 { let b23 = (u22 + u22).tanh(); if (u22 * u22).sin() >= (u22 * u22).sin() && (u22 - u22).tanh() >= u22.min(u22) { return b23; } (0.25 * ((1.87 * u22) * (1.73 / 1.94))) };
    let a24: f64 = v18[2].atan();
    if (a24 + 0.57).sin() >= a24.to_radians() {
        return 0.9 * x[0] + 1.0 * v18[0] + 1.3 * v19[0] + 0.4 * a24 + 0.8 * f21(v19[1]) + (-0.89);
    }
    for i25 in (0..x.len()).rev() {
        (v19[0], v19[1]) = (v19[1], f64::sin(1.15));
    }
    1.0 * v19[0] + 1.3 * x[0] + 0.8 * v18[3] + 0.5 * f21((a24 + a24).tanh()) + -0.1 * a24 + (f64::sin(0.56).max(1.22).tanh() % 1.7)
}

#[zoo(kink([[1.1609999999999998, 1.6509999999999998], [1.351, -1.8690000000000002], [0.711, 1.261]], 0, 0.121), kink([[1.871, 1.321], [1.9809999999999999, 1.501]], 2, 1.821))]
#[derive_grad]
fn random_1000036(x: &[Vec<f64>], y: usize, z: &f64) -> Vec<f64> {
    let v1 = vec![(0.80 * (-(*z)).mul_add(((*z) * (y as f64)).sin(), (y as f64).cos())); 4 + y % 3];
    let mut v2: [f64; 4] = [x[0][y % 2].abs().sin(), f64::min((1.70 - x[y % 2][1]).tanh(), (y as f64).fract()), (y as f64).tanh(), (0.89 * x[0][1].cos().rem_euclid(0.9))];
    v2[0] *= v1[y % 4].sin();
    v2.swap(1, 2);
    let f3 = |u4: f64| -> f64 { let b5 = (0.44 * (u4 - (y as f64))); if y > 1 { return b5; } (y as f64).sin() };
    vec![0.4 * x[y % 2][1] + 0.6 * f3((1.86 - x[1][y % 2]).tanh()) + 1.2 * (*z) + -0.4 * v1[0] + 0.5 * v2[y % 4] + v2[y % 4], 0.2 * v2[y % 4] + 0.6 * f3((0.50 * ((*z) + v2[2]))) + -0.2 * x[y % 2][1] + 0.9 * v1[2] + 0.6 * (*z) + (0.05 * (((y as f64) * v1[y % 4]) * v2[y % 4])), 0.2 * x[0][0] + 1.4 * (*z) + 0.5 * v1[y % 4] + 1.5 * v2[2] + 0.9 * f3((f3(v2[2]) - (*z)).tanh()) + ((1.65 - (*z)) - (if y != 1 { (*z) } else { x[y % 2][y % 2] })).sin()]
}

#[zoo(kink([0.081, -1.179, 0.901], [[-1.0390000000000001, -1.2590000000000001], [-0.949, -1.909]], [[-1.3490000000000002, 0.051000000000000004], [0.811, 0.681], [-0.519, -1.0990000000000002]], 0.991), kink([-0.769, 1.3809999999999998, 1.6609999999999998, -1.379, 0.681], [[-0.009000000000000001, 0.831], [0.511, 0.611]], [[-0.209, 1.581], [1.4609999999999999, 0.961], [1.9409999999999998, -1.6090000000000002]], -1.3190000000000002))]
#[derive_grad]
fn random_1000037(x: &[f64], mut y: [[f64; 2]; 2], z: &[Vec<f64>], w: &f64) -> f64 {
    let mut n1: usize = 0;
    while n1 < 1 {
        n1 += 1;
        if (x[2] + (-0.03)).tanh() <= (z[n1 % 2][0] * x[0]).tanh() {
            continue;
        }
        let mut v2 = x.to_vec();
    }
    if (*w) >= (x[2] - y[0][0]).tanh() {
        return 1.0 * z[1][1] + 1.4 * (*w) + 0.7 * y[0][1] + 0.6 * x[2] + ((*w) + x[2]).cos().clamp(-0.5, 0.75);
    }
    let mut k3: usize = 3;
    let mut m4: f64 = f64::max(f64::sin((-0.99)), z[0][k3 % 2].sin());
    m4 = (m4 - ((k3 % 4) as f64).cos().rem_euclid(0.9)).tanh();
    let a5: f64 = ((m4 - m4) - (1.69 * y[k3 % 2][k3 % 2])).tanh();
    let mut m6: f64 = (m4 * (m4 - z[1][k3 % 2])).tanh();
    let v7: [f64; 4] = [x[k3 % 3], ((a5 - x[2]) * (-a5)).cos(), x[1].abs().cos(), (m6.signum() * z[0][k3 % 2].tanh()).sin()];
    if z[k3 % 2][k3 % 2] < m6.sin() {
        return 1.3 * x[k3 % 3] + 0.3 * v7[k3 % 4] + 0.9 * m6 + 1.4 * a5 + 0.2 * (*w) + -0.2 * m4 + f64::tanh(((1.56 - z[k3 % 2][1]) / 1.65));
    }
    let a8: f64 = (0.63 - x[k3 % 3]).tanh().copysign(((*w) * y[k3 % 2][k3 % 2]).sin());
    for row9 in z.iter() {
        for i10 in (1..=k3 % 4).rev() {
            let (s12, c13) = (0.30 * (({ let b11 = f64::sin(0.05); m6 + b11 }) + (((k3 % 4) as f64) + z[0][k3 % 2]))).sin_cos();
        }
    }
    1.2 * x[2] + 0.7 * a5 + -0.2 * y[0][k3 % 2] + -0.4 * v7[0] + 0.6 * a8 + (a8 - z[k3 % 2][k3 % 2]).cos()
}

#[zoo(kink([[0.541, -0.059], [-0.329, 0.811]]), kink([[-1.3190000000000002, 0.281], [0.111, 1.331], [0.491, -1.5790000000000002]]))]
#[derive_grad]
fn random_1000038(x: &[Vec<f64>]) -> f64 {
    let mut m1: f64 = (x[1][0] * (x[1][1] - x[0][0])).sin();
    for i2 in (0..3).step_by(2) {
        if f64::powi(m1.tanh(), 4) >= f64::tanh(0.96) && i2 != 1 {
            match i2 { 0 => {
                for i3 in 1..=i2 % 4 {
                    if (0.6 * m1.tanh()).ln_1p() > (0.0 * m1) {
                        m1 = m1 + ((i2 as f64) + (i2 as f64)).cos().tanh().exp().cos();
                        m1 += x[i3 % 2][i3 % 2].sin();
                    } else {
                        if ((i3 as f64) * 1.33).sin() <= f64::exp((-(0.1 + 1.08 * 1.08))) {
                            break;
                        }
                    }
                }
                if x[1][0].cos() > m1.cos() {
                    let mut m4: f64 = (x[0][i2 % 2] / 1.36).min(m1.copysign((i2 as f64).sin()));
                    return 0.9 * x[i2 % 2][i2 % 2] + -0.3 * m1 + (0.33 * ((x[1][i2 % 2] - 0.69) * 1.62));
                }
            } k if k % 2 == 0 => {
                if (m1 - x[i2 % 2][i2 % 2]).tanh() < m1 {
                    let mut v5 = vec![f64::sin((-0.29)); 2 + i2 % 3];
                    (v5[1], v5[0]) = (v5[0], ((m1 / (2.5 + x[0][i2 % 2].sin())) - (0.0 + x[i2 % 2][i2 % 2])).cos());
                } else {
                    m1 += (x[i2 % 2][1].hypot(m1) - x[1][i2 % 2].fract()).sin();
                }
            } _ => {
                m1 += ((i2 as f64) * x[0][i2 % 2]).cos().tanh();
            } }
        } else {
            m1 /= 1.2 + (0.44 * ((i2 as f64) - m1)).abs();
        }
    }
    -0.3 * x[1][0] + 0.3 * m1 + (m1.asinh() + (x[1][0] - 2f64)).tanh()
}

#[zoo(kink([1.581, 1.081, 0.621], -0.469), kink([1.361, -1.649, 1.4809999999999999, 1.7009999999999998, -1.439], -0.989))]
#[derive_grad]
fn random_1000039(x: &[f64], mut y: f64) -> f64 {
    let mut k1: usize = 0;
    let v2: [f64; 3] = [y, y, f64::exp_m1(f64::tanh((y / (2.5 + f64::sin(y)))))];
    if v2[2] > (x[k1 % 3] + v2[k1 % 3]).cos() {
        return 0.2 * v2[k1 % 3] + 1.1 * y + 1.4 * x[1] + y.sin().cosh();
    }
    let mut v3: Vec<f64> = x.iter().map(|e4| (0.23 * (1.3 + x[0] * x[0]).powf(x[k1 % 3].tanh())).hypot((0.23 * (1.3 + (*e4) * (*e4)).powf((*e4).tanh()))).sin()).collect();
    let mut v5: Vec<f64> = Vec::new();
    for i6 in 0..2 {
        v5.push(((y + ((k1 % 4) as f64)) - (v3[k1 % 3] / 1.68)).sin());
    }
    for e7 in v3.iter().take(1).copied() {
        v5[1] *= (0.06 * ((v2[1] * v2[k1 % 3]) * x[2])).sin();
        let mut g10: [[f64; 2]; 2] = [[((v5[k1 % 2] + y) + (1.2 + v3[k1 % 3] * v3[k1 % 3]).log2()).sin(), 0.5], [0.25, f64::sin((v2[0] - v5[k1 % 2]))]];
    }
    let mut k11: usize = 1;
    y *= f64::tanh((f64::sin(0.0).max(((k1 % 4) as f64)) - (((k1 % 4) as f64) * y))).sin();
    if let Some(e12) = v3.first() {
        y *= (0..3).map(|i13| std::f64::consts::PI).sum::<f64>().cos().sin().sin();
        let mut m14: f64 = ((-0.36) + v3[1].signum()).cos();
    }
    let mut n15: usize = 0;
    while ((0.25 * (v2[k1 % 3] * v5[k11 % 2])) > y.fract()) && n15 < 3 {
        let mut v16: Vec<f64> = v3.iter().map(|e17| ((if n15 > 0 { y } else { v2[k1 % 3] }) / (2.5 + f64::sin((v3[k1 % 3] - (*e17))).sin()))).collect();
        if (if (v5[n15 % 2] - std::f64::consts::PI).tanh() < (v2[n15] - 2f64).tanh() { 2f64 } else { ((k11 % 4) as f64) }) >= v16[n15] {
            y -= (y.min(v2[k11 % 3]) / (1.5 + v16[2].abs() * v16[2].abs())).tanh();
            let a18 = f64::clamp((v3[k1 % 3] / (1.5 + v16[n15] * v16[n15])), -0.5, 0.75);
        } else if k11 != 0 {
            {
                let r19 = &mut v5[n15 % 2];
                *r19 -= (n15 as f64).tanh().max(v2.windows(2).map(|w20| x[n15]).sum::<f64>().tanh());
                let f21 = |u22: f64, u23: f64| -> f64 { let b24 = (n15 as f64).tanh().min(0.24); if (x[1] - x[0]).sin() >= (u22 * u23).tanh() { return b24; } ((1.3 + u22 * u22).powf(u22.tanh()) + f64::log2((1.2 + (n15 as f64) * (n15 as f64)))).tanh() };
            }
        } else {
            y = (y * (-v2[n15])).sin();
        }
        n15 += 1;
    }
    0.9 * x[k11 % 3] + 1.2 * v3[k11 % 3] + 1.2 * y + 0.8 * v5[0] + (v2[k11 % 3].atan() / (1.5 + (v3[k1 % 3] + 0.0).sin() * (v3[k1 % 3] + 0.0).sin()))
}
