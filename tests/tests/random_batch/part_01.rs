//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

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
