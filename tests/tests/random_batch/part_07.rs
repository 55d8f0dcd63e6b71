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
