//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink([1.6709999999999998, 1.541, 1.781], [[0.331, 1.071], [1.521, 0.301]]), kink([-1.169, 1.771, 1.811], [[-0.429, -0.239], [0.381, 1.261]]))]
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
        m1 = m1 + (v2[0] - m1).sin().min(f64::signum(0.71)).tanh();
        m1 = (if (v2[n3 % 2] - 0.07).sin() < m1 && n3 > 1 { (x[n3 % 3].tanh() % 1.7) } else { (if f64::sin((m1 + (n3 as f64))) >= y[0][0].max(0.58) { x[n3 % 3] } else { y[n3 % 2][1] }) });
        let mut k4: usize = 0;
    }
    let mut k5: usize = 2;
    let (s6, c7) = f64::sin(0.93).sin_cos();
    let mut v8: [f64; 2] = [2f64, (1.3 + (0.50 * ({ let b9 = m1; s6 + b9 })) * (0.50 * ({ let b9 = m1; s6 + b9 }))).powf(std::f64::consts::PI.tanh()).cos()];
    let mut v10: Vec<f64> = v8.iter().map(|&e11| v8[0]).collect();
    let mut v12: Vec<f64> = vec![(0.50 * (0.50 * (v10[1] * m1)).abs()), (((k5 % 4) as f64) + 0.75).asinh()];
    {
        let s13 = &v2[1..];
        if !(k5 != 0) {
            m1 = v12[k5 % 2];
            let mut m14: f64 = v8[1].sin().powi(3).atan2((1.5 + v2[1] * v2[1]));
        }
    }
    for i15 in 0..2 {
        let mut n16: usize = 0;
        while n16 < 3 {
            m1 -= (0.30 * x[k5 % 3]);
            n16 += 1;
        }
    }
    1.1 * v12[0] + -0.4 * v10[k5 % 2] + 1.5 * x[k5 % 3] + 0.5 * s6 + 0.9 * v8[0] + -0.5 * c7 + f64::cos(0.69).powi(1)
}

#[zoo(kink(-1.659, [1.501, 0.07100000000000001, 0.401]), kink(1.041, [0.07100000000000001, -1.419, 0.311, 0.251, -1.389]))]
#[derive_grad]
fn random_1000011(x: &mut f64, y: &[f64]) -> [f64; 2] {
    *x = ((*x).max((*x)) / (2.5 + ((*x) + (*x)).cos().sin()));
    let mut idx1: [usize; 3] = [4, 3, 1];
    *x -= (0.05 * (y[idx1[2] % 3].min(y[idx1[1] % 3]) * ((*x) + (-0.71))));
    let mut v2: Vec<f64> = y.iter().map(|&e3| y[2]).collect();
    let mut k4: usize = 3;
    v2.fill(f64::copysign(f64::log10((1.2 + 1.62 * 1.62)), (*x).tanh()));
    'l8: for e5 in y.iter().skip(1) {
        let a9 = (-(0.1 + (y[idx1[1] % 3] / (2.5 + f64::sin(0.26).sin())) * (y[idx1[1] % 3] / (2.5 + f64::sin(0.26).sin())))).exp();
    }
    {
        let s10 = &y[..];
        v2[k4 % 3] = ((y[0] * s10[idx1[1] % 3]) * (s10[k4 % 3] * std::f64::consts::PI)).cos();
    }
    [1.5 * v2[idx1[1] % 3] + 1.3 * y[idx1[0] % 3] + 0.5 * (*x) + (0.66 * (0.86 * y[idx1[2] % 3].asinh())), 0.4 * y[idx1[2] % 3] + -0.3 * v2[2] + 1.0 * (*x) + y[k4 % 3].sin().abs()]
}

#[zoo(kink([0.031, 0.161, 1.091], 1.031, 1.821), kink([-0.599, -0.109, 0.951], -1.8590000000000002, -0.989))]
#[derive_grad]
fn random_1000012(x: &[f64], y: &mut f64, z: f64) {
    *y /= 1.2 + (z - z).tanh().abs();
    let mut k1: usize = 2;
    'l5: for e2 in &x[..3] {
        *y = (*y) - x[k1 % 3].to_radians().tanh();
    }
    if ((*y) - (-0.37)).sin() > z {
        k1 = (k1 + k1) % 5;
        let mut v6 = vec![(0.39 * ((x[0] - (-0.41)) + (z + 0.0))); 2 + k1 % 3];
    } else {
        {
            let s7 = &x[1..];
            if f64::tanh((0..2).zip(x.iter()).map(|(i8, e9)| x[i8]).sum::<f64>()) <= (z + s7[k1 % 2]).cos() {
                let (p10, q11) = ((x[k1 % 3].cos() - f64::sin((-0.92)).max(s7[0])).cos(), (1.2 + x[0] * x[0]).recip().tanh());
                k1 = (k1 + k1) % 5;
            } else {
                *y = (*y) + ((k1 % 4) as f64).sin();
                *y += ((((k1 % 4) as f64) - z) - (*y).tanh()).tanh();
                let mut m12: f64 = (*y).sin().to_radians();
            }
            *y += ((*y).fract() - (if (1.11 - (*y)).tanh() > x[k1 % 3].min(z) { s7[k1 % 2] } else { z })).cos();
            let mut v13: Vec<f64> = Vec::new();
            for i14 in 0..2 {
                v13.push(s7[k1 % 2]);
            }
        }
        let v15: [f64; 4] = [(*y); 4];
        match k1 { 0 => {
            let mut m16: f64 = 0.0;
            *y = (z.sin() / (2.5 + f64::sin((z + (*y)).sin())));
        } k if k % 2 == 0 => {
            let flag17 = k1 % 2 == 0;
            {
                let s18 = &x[..2];
                let mut m19: f64 = s18[k1 % 2];
            }
        } _ => {
            let mut m20: f64 = (f64::atan((-0.50)) + (0.6 * x[k1 % 3].tanh()).atanh()).cos();
        } }
    }
}

#[zoo(kink([[0.161, 1.601], [1.111, -1.7890000000000001]], [1.9409999999999998, 0.651, -1.399], [[-1.719, 1.001], [-0.489, 0.481], [-1.8390000000000002, 0.431]], [-0.429, -0.569, 1.371]), kink([[1.1909999999999998, 0.741], [0.151, 1.4909999999999999]], [1.6809999999999998, 0.861, 0.601], [[-0.849, -0.229], [0.741, 0.791], [0.661, -1.2990000000000002]], [1.4809999999999999, -0.539, -0.499]))]
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
            if let Some(e5) = w.first() {
                let mut g6: [[f64; 2]; 2] = [[((m2 / 1.01) + m2.round()).tanh(), 0.5], [0.25, ((0.6 * v1[1].sin()).tan() * m3).sin()]];
            }
        } else {
            m2 = (x[1][0].max(v1[0]) - (z[0][0] / (1.5 + w[0] * w[0]))).cos();
            if (std::f64::consts::PI - v1[1]).tanh() <= w[1] {
                return 0.4 * v1[1] + 0.6 * y[2] + 1.4 * z[0][0] + -0.5 * x[1][1] + 0.6 * m2 + 0.8 * w[0] + ((z[0][0] * y[0]) + w[1].clamp(-0.5, 0.75)).tanh();
            }
        }
        v1[..2].copy_from_slice(&y[..2]);
    } else {
        let (p7, q8) = ((0.10 * (x[0][1] + (-0.89))).cos(), f64::copysign((x[0][0] / (2.5 + y[1].sin())), f64::sin((z[0][0] + y[2]))));
        v1.swap(0, 2);
    }
    let mut m9: f64 = x[0][1].min(y[1]).hypot((0.78 - 1.53)).cos();
    let v10: [f64; 4] = [((w[2] - m9) - (-y[1])).sin(), y[2].tanh().powi(0), ((x[1][0] * m9) / (1.5 + m9.atan2((1.5 + z[1][0] * z[1][0])) * m9.atan2((1.5 + z[1][0] * z[1][0])))).sin(), f64::exp((-(0.1 + 1.21 * 1.21))).atan()];
    if v10[2] < x[0][1] {
        m9 += f64::cos((if v10[2] >= (0.0 * m9) { m9.sin() } else { (y[1] * 0.72) }));
    } else if z[0][1].floor().cos() > ({ let b11 = y[1]; y[2] + b11 }).sin() {
        m9 -= ({ let b12 = z[1][0]; ((-0.14) * w[2]) + b12 }).cos();
    } else {
        m9 += (0.07 * (f64::cos(1.10) * (x[1][0] * v10[1])));
    }
    0.3 * v10[2] + 0.3 * x[0][0] + 0.1 * w[1] + 0.9 * v1[2] + 1.0 * m9 + 0.1 * z[1][0] + v1[1]
}

#[zoo(kink([1.091, 1.781, 0.341], [1.9109999999999998, -0.349, -0.939]), kink([1.4709999999999999, 1.4809999999999999, -1.679], [-0.099, 0.791, 1.7209999999999999]))]
#[derive_grad]
fn random_1000014(x: [f64; 3], y: &mut [f64]) -> [f64; 2] {
    let mut m1: f64 = (f64::powi(0.0, 2).cos() % 1.7);
    if x[1].tanh() > m1.hypot(x[2]).tanh() {
        if !((1.04 + y[0]).sin() >= x[2].sin()) {
            return [1.3 * m1 + -0.3 * x[0] + 0.9 * y[2] + (0.25 * ((y[1] + y[2]) + (y[1] * 0.98))), 0.2 * m1 + 0.9 * x[0] + 0.2 * y[0] + x[1].max(y[1]).atan2((1.5 + (x[2] + y[1]).cos() * (x[2] + y[1]).cos()))];
        }
        {
            let s2 = &x[..];
            if m1.atan2((1.5 + x[1] * x[1])) > x[0] {
                return [0.6 * m1 + -0.1 * s2[1] + 0.7 * y[0] + -0.5 * x[2] + s2[2].cos(), -0.3 * x[0] + 0.3 * m1 + 0.4 * s2[2] + 0.9 * y[2] + (m1 * ((-0.98) / (2.5 + m1.sin()))).cos()];
            }
            m1 = (x[2].tanh() / 1.35);
        }
    } else {
        for i3 in 0..y.len() {
            for i4 in (0..x.len()).rev() {
                m1 -= ((x[i4] - (i3 as f64)) - (if !(i4 > 0) { m1 } else { (i3 as f64) })).sin();
            }
        }
    }
    [0.2 * m1 + -0.3 * x[0] + 0.4 * y[0] + f64::log10((1.2 + (if (y[0] + x[2]).cos() > (0.50 * (y[1] - y[0])) { (-0.71) } else { y[1] }) * (if (y[0] + x[2]).cos() > (0.50 * (y[1] - y[0])) { (-0.71) } else { y[1] }))), 0.6 * m1 + -0.1 * y[0] + 0.4 * x[0] + m1.min(y[1]).atan2((1.5 + y[2] * y[2]))]
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

#[zoo(kink(0.761), kink(0.971))]
#[derive_grad]
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
        for i5 in 1..=i1 % 4 {
            *x -= f64::sin((-0.85)).exp().cos();
        }
    }
    -0.4 * (*x) + (0.33 * (((*x) / (1.5 + (*x) * (*x))) - ((*x) + (*x))))
}

#[zoo(kink([[-0.929, -0.879], [-1.159, -0.489], [-0.989, 0.161]]), kink([[-0.579, 0.901], [-0.169, -0.929]]))]
#[derive_grad]
fn random_1000017(x: &[Vec<f64>]) -> f64 {
    if (0.50 * (x[1][1] - x[0][0])) >= f64::cos((x[1][0] * x[1][1])) {
        let mut m1: f64 = (0.50 * ((x[1][1] + x[1][0]) / (1.5 + f64::sin(0.12) * f64::sin(0.12))));
        for i2 in (0..4).rev() {
            'l4: for i3 in (0..0).rev() {
                let v5 = vec![(x[i3][i2 % 2] + x[1][i3]).cos(); 4 + i3 % 3];
            }
            let a6 = (x[i2 % 2][1].fract() + m1.sin());
            let mut v7: Vec<f64> = (0..3).map(|i8| m1).collect();
            m1 += (0.30 * ((i2 as f64).sin() % 1.7).max((1.2 + m1 * m1).cbrt()));
        }
    } else {
        let t9: (f64, f64) = (x[1][0].max(x[0][1]).sin(), (std::f64::consts::PI / 1.80).cos());
        let mut v10: [f64; 4] = [1.56; 4];
    }
    let mut m11: f64 = f64::cos((x[0][0] + (x[1][1] + x[0][1])));
    1.0 * x[0][0] + 0.1 * m11 + (0.50 * ({ let b12 = x[0][1]; m11 + b12 })).min(m11)
}

#[zoo(kink([1, 3, 4], [1.361, 0.431, -1.679], [-0.819, 1.051, -1.419]), kink([0, 1, 2], [0.611, 1.4109999999999998, 0.251], [0.221, -1.409, 0.341]))]
#[derive_grad(wrt(y, z))]
fn random_1000018(x: &[usize], y: &mut [f64; 3], z: &mut [f64; 3]) {
    for e1 in &z[..3] {
        {
            let s4 = &z[..2];
            if s4.iter().rev().fold((y[x[1] % 3] + s4[x[0] % 2]).tanh(), |s5: f64, e6| (s5 * (*e6)).sin()) <= (f64::sin((-0.48)) % 1.7) && y.iter().filter(|it| **it > -0.17).map(|&e7| (*e1)).sum::<f64>().cos() >= (0.25 * (y[x[0] % 3] * (*e1))) {
                let mut m8: f64 = 2f64;
                let f9 = |u10: f64, u11: f64| (0.14 * (f64::sin(u11).exp_m1() * (u10 * (-0.44))));
            } else if (y[x[2] % 3] * s4[x[1] % 2]).sin() >= (-(0.1 + y[x[1] % 3] * y[x[1] % 3])).exp() {
                let a12: f64 = (if !(((-0.46) + z[0]).tanh() > f64::exp((-(0.1 + (-0.10) * (-0.10))))) { ((-0.51) / (2.5 + f64::sin((-0.80)).sin())) } else { s4[1] });
            } else {
                let mut m16: f64 = y.iter().copied().take(3).map(|e13| y.iter().skip(1).zip(s4.iter()).map(|(&e14, e15)| s4[x[2] % 2]).sum::<f64>().tanh()).max_by(|a, b| a.total_cmp(b)).unwrap();
            }
        }
    }
}

#[zoo(kink(1.2009999999999998), kink(-0.529))]
#[derive_grad]
fn random_1000019(x: f64) -> f64 {
    for i1 in (0..4).rev() {
        if x.sin() <= (x / (1.5 + x * x)) {
            if i1 > 1 {
                let mut m2: f64 = f64::cos(0.13).rem_euclid(0.9).tanh();
            } else if (i1 as f64).cos() > x.mul_add((-0.72), 2f64).sin() {
                let mut v3: [f64; 3] = [(x * ((-0.11) - 0.02)).tanh(); 3];
            }
            let mut k4: usize = 0;
        }
        let mut v5: Vec<f64> = vec![((i1 as f64) + (x / 1.28)).sin(), (((i1 as f64) + (-0.97)) + (x * x)).sin(), f64::fract((if (0.66 * (0.02 - x)) <= (0.80 * (i1 as f64).abs()) && i1 % 2 == 0 { x } else { 1.35 }))];
    }
    let mut m6: f64 = (0.16 * (x.min(x) * (x + (-0.22))));
    let mut v7: [f64; 2] = [(m6 - x.sin()).sin(), (2f64.mul_add(x, x) / 1.80).tanh()];
    let mut m8: f64 = f64::tanh((0.96 - 1.95));
    let mut n9: usize = 0;
    loop {
        if n9 >= 1 {
            break;
        }
        n9 += 1;
        let v10: [f64; 2] = v7;
        if m8 <= (1.94 + m8).cos() || n9 != 1 {
            break;
        }
        let t11: (f64, f64) = (((0.23 + 1.47) * (1.3 + m8 * m8).powf(v10[0].tanh())).sin(), (n9 as f64).cos().max(v10[n9 % 2].tanh().powi(4)));
    }
    -0.3 * x + 1.1 * m6 + 1.0 * v7[1] + 1.2 * m8 + (m6.abs() + (m6 * m8)).sin()
}
