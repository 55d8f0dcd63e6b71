//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink([2, 5, 1], [-0.069, 1.4709999999999999, -0.469], [-1.3390000000000002, -0.139, 0.851], [1.8809999999999998, -1.999, -1.5690000000000002, 0.901, 0.521]), kink([3, 5, 2], [-0.039, 0.711, -1.669], [-0.319, -0.769, -1.239], [-0.689, 1.8909999999999998, -1.629]))]
#[derive_grad]
fn random_1000100(x: &[usize], y: [f64; 3], z: &mut [f64; 3], w: &Vec<f64>) -> f64 {
    let mut v1 = vec![((z[x[2] % 3] * 0.99) * f64::sin((-0.97)).atan2((1.5 + w[x[2] % 3] * w[x[2] % 3]))).tanh(); 2];
    let mut m2: f64 = (z[x[0] % 3] - v1[x[0] % 2]).to_radians().tanh();
    m2 += ((1.07 + w[x[1] % 3]) * (0.63 + z[x[2] % 3])).cos();
    let mut m3: f64 = ((z[x[0] % 3] + z[2]) - (z[x[0] % 3] * v1[0])).cos();
    for i4 in 0..1 {
        if m3.abs() < (0.25 * (m3 * y[i4])) {
            break;
        }
    }
    let mut k5: usize = 3;
    let mut v6: Vec<f64> = z.iter().map(|e7| (v1[x[1] % 2] - (((k5 % 4) as f64) - w[k5 % 3])).sin()).collect();
    for i8 in (1..=3).rev() {
        m2 = v1[1];
    }
    if let Some(e9) = z.first() {
        if (*e9).min(((k5 % 4) as f64)) > f64::sin((m3 * w[k5 % 3])) {
            return 0.5 * y[x[2] % 3] + 0.0 * z[k5 % 3] + -0.1 * v6[1] + 0.5 * (*e9) + 0.2 * m2 + 1.3 * w[1] + v1[x[2] % 2].to_radians().cos();
        }
        match k5 { 0 => {
            m3 += (m2 * m2).tanh().clamp(-0.5, 0.75);
        } k if k % 2 == 0 => {
            for (i11, e10) in v1.iter_mut().enumerate() {
                *e10 = (w[x[2] % 3] / 1.70).cos();
                match k5 { 0 => {
                    let mut v12: [f64; 3] = [(-(if f64::sin(((-0.47) * (-0.19))) <= f64::tanh(((*e10) - y[k5 % 3])) || k5 % 2 == 0 { z[k5 % 3] } else { v6[i11 % 3] })); 3];
                } k if k % 2 == 1 => {
                    if k5 > 0 {
                        let mut v13: Vec<f64> = w.iter().map(|e14| (((*e9) * 2f64) + w[x[0] % 3].cos().powi(3)).cos()).collect();
                    }
                } _ => {
                    let v15: [f64; 2] = [(y.iter().map(|e16| 2f64).fold(f64::NEG_INFINITY, f64::max).max(-1.0) / (1.5 + (0.97 * (0.0 - y[i11 % 3])) * (0.97 * (0.0 - y[i11 % 3])))); 2];
                } }
                m2 = ({ let b17 = (0.40 * (2f64 * (i11 as f64))); ((k5 % 4) as f64) + b17 }).tanh();
                for i18 in 1..=i11 % 4 {
                    m3 = v6[2];
                }
                m2 = (m2 * ((*e10) - z[x[0] % 3]).tanh()).sin();
            }
        } _ => {
            m2 = (v1[k5 % 2] + m2).asinh();
        } }
    } else {
        m2 -= (v6[x[0] % 3].tanh() + v6[1].hypot(m2)).cos();
    }
    -0.2 * v6[k5 % 3] + -0.1 * m2 + 0.3 * z[k5 % 3] + 0.9 * w[k5 % 3] + 0.6 * y[0] + (f64::atan(0.35).sin() % 1.7)
}

#[zoo(kink(0.081), kink(1.811))]
#[derive_grad]
fn random_1000101(mut x: f64) -> f64 {
    let mut v1: Vec<f64> = (0..3).map(|i2| f64::sin((-0.58))).collect();
    x -= ((2f64 + x) + (x - v1[2])).sin();
    v1[0] = v1[0] + (0.15 * (v1[1].abs() + (1.2 + x * x).ln()));
    if x <= (v1[1] - 1.42).tanh() {
        let (p4, q5) = ((-(v1[1] - v1[2])).cos(), ({ let b3 = x; v1[0].max(b3) + b3 }).sin());
        for i6 in (0..1).step_by(1) {
            for e7 in v1.chunks(2) {
                x += (0.10 * ((if (i6 as f64).cos() <= ({ let b10 = p4; q5 + b10 }).cos() && i6 % 2 == 0 { p4 } else { p4 }) - ({ let b11 = p4; e7[i6] + b11 })));
                if ((-0.29) + (i6 as f64)).tanh() >= (0.50 * ({ let b12 = e7[i6]; v1[2] + b12 })) {
                    let mut m13: f64 = ((q5 + v1[i6]) * q5.tanh()).cos();
                    let v14 = v1.to_vec();
                    x = (0.80 * ((if v14[i6].hypot(x).cos() > (e7[i6] / (2.5 + p4.sin())) { (-0.87) } else { v14[0] }) + f64::sin(0.15)));
                }
            }
        }
    } else {
        for i15 in 0..1 {
            if (v1[0] + x).sin() < (i15 as f64).tanh().atan2((1.5 + x * x)) {
                break;
            }
            {
                let r16 = &mut v1[2];
                *r16 = ((*r16) * (i15 as f64).tanh()).sin();
                let mut v17: [f64; 2] = [(0.15 * (x.atan2((1.5 + x * x)) * ((*r16) * x))), f64::clamp(f64::cos(1.37).powi(4), -0.5, 0.75)];
            }
            let a18 = ((i15 as f64) - (x + 0.0)).sin();
            if i15 > 2 {
                x -= (a18 - x).cos().max(a18.sin());
            }
        }
    }
    1.2 * x + 1.1 * v1[0] + v1[1].abs().min((0.53 * v1[1]).sin())
}

#[zoo(kink([4, 1, 6], [2, 6, 2], 0.521), kink([3, 5, 6], [6, 1, 1], -0.259))]
#[derive_grad]
fn random_1000102(x: &[usize], y: &[usize], z: &mut f64) -> f64 {
    for i1 in (0..4).step_by(2) {
        for i2 in 0..i1 % 5 {
            if i1 > 2 {
                let mut v3: [f64; 4] = [f64::cos(0.30), (1.92 + f64::abs((i1 as f64))).cos(), (0.32 * std::f64::consts::PI).sin(), ((*z) * 0.74).cos()];
            }
        }
        *z = (1.55 / (1.5 + f64::sin((-0.60)) * f64::sin((-0.60))));
    }
    0.5 * (*z) + (-(0.1 + f64::sin((-0.65)).max(0.14) * f64::sin((-0.65)).max(0.14))).exp()
}

#[zoo(kink(0.131, 4, 1.2009999999999998, [[-0.409, 0.151], [1.521, -0.979]]), kink(1.9609999999999999, 0, -0.639, [[0.481, -1.689], [-1.459, -1.5990000000000002]]))]
#[derive_grad(wrt(x, z))]
fn random_1000103(mut x: f64, y: usize, z: f64, w: &[Vec<f64>]) -> f64 {
    let a1 = (0.05 * ((x - (y as f64)) * (w[0][0] + x)));
    let mut m2: f64 = (-w[0][0]).cos();
    let mut v3 = vec![(m2 - m2.hypot(a1)).sin(); 4 + y % 3];
    for (i6, &e4) in v3.iter().enumerate() {
        m2 = (0.86 * (std::f64::consts::PI.atan() + f64::asinh(0.28)));
        let mut v7: Vec<f64> = Vec::new();
        for i8 in 0..4 {
            v7.push((if i6 > 2 { z.max(m2) } else { (m2 * (y as f64)) }).cos());
        }
    }
    for i9 in 0..2 {
        let a10: f64 = (0.50 * (-(a1 + z)));
    }
    v3.fill(((a1 - w[y % 2][1]) * f64::sin(0.0).atan2((1.5 + a1 * a1))).cos());
    v3[2] += a1.sin();
    m2 -= f64::cos(m2);
    m2 = m2 + (0.30 * w[y % 2][y % 2]);
    for row11 in w.iter() {
        v3[0] -= ((w[1][y % 2] * 1.32) + ((y as f64) * row11[y % 2])).cos();
    }
    if z < (0.0 * (-0.77)) && y % 2 == 0 {
        let mut m12: f64 = f64::cos(x).sin();
        let v13: Vec<f64> = vec![(0.28 * ((0.94 * v3[y % 4]) - (1.00 - a1))), f64::cos(({ let b14 = ((-0.76) - a1).tanh(); ((y as f64) * z) + b14 })), x];
    } else if y > 0 {
        if !(y != 1) {
            x = (m2 + x).sin();
            let mut g15: [[f64; 2]; 2] = [[f64::sin(((1.2 + m2 * m2).sqrt() + (1.08 - m2))), 0.5], [0.25, 1.90]];
        } else if y != 2 {
            let flag16 = (v3[2] + v3[1]).cos() > (x * 1.38).sin();
        }
    } else {
        x = (y as f64).sin();
    }
    1.0 * x + 1.4 * m2 + 0.7 * z + 1.3 * w[y % 2][0] + 1.0 * v3[y % 4] + (y as f64).tanh()
}

#[zoo(kink([0.161, -1.449, 0.851]), kink([0.011, 0.361, 0.571]))]
#[derive_grad]
fn random_1000104(x: [f64; 3]) -> f64 {
    if (x[2] - x[2]).sin() > f64::fract(x[2]) {
        return 1.2 * x[2] + (0.80 * (x[0] + x[1].cos()));
    }
    let t1: (f64, f64) = (((x[2] - x[1]) * x[1].copysign(x[0])).tanh(), (x[1] / (1.5 + (x[1] - x[1]).cos() * (x[1] - x[1]).cos())));
    let mut m3: f64 = ({ let b2 = t1.1.cos(); t1.0.tanh() + b2 });
    m3 *= (t1.0.sin() - (t1.1 - t1.0)).tanh().sin();
    {
        let s4 = &x[1..];
        if x[1].max(t1.1) > x[0].sin() {
            for i5 in 1..=0 {
                if f64::sin(((-0.64) - 1.49)) < s4[1].tanh() {
                    break;
                }
            }
        }
        if (0.25 * (m3 * x[1])) < (t1.0 + t1.0).tanh() {
            for (i8, &e6) in s4.iter().enumerate() {
                let mut v9: [f64; 2] = [(1.3 + e6.atan2((1.5 + m3 * m3)) * e6.atan2((1.5 + m3 * m3))).powf(x[1].sin().powi(0).tanh()).tanh(); 2];
                v9[i8 % 2] = (v9[i8 % 2] * ((-0.76) + 1.63)).sin();
                let a10 = (0.44 * (-((i8 as f64) + t1.0)));
            }
        } else {
            if m3.sin() <= t1.1 {
                return -0.5 * s4[1] + -0.4 * t1.0 * t1.1.sin() + 1.4 * m3 + 0.2 * x[1] + ((if m3 > ({ let b11 = t1.0; s4[1] + b11 }).tanh() { s4[1] } else { x[2] }) * (-1.14)).cos();
            }
            let v12: Vec<f64> = vec![(if (s4[1] / 1.83) > (x[1] / (2.5 + x[0].sin())) { (t1.0 + x[2]) } else { x[1].atan() }).cos(), t1.1.abs(), (-(t1.1 + (-0.73))).sin()];
        }
    }
    m3 = (m3 * (x[2].cos() % 1.7)).sin();
    let mut v13: [f64; 3] = [(x[2] * (t1.0 * m3)).sin(); 3];
    let a14: f64 = (x[0] - m3).tanh();
    let mut v15: Vec<f64> = v13.iter().map(|e16| (((*e16) + (*e16)) - x[0]).sin()).collect();
    {
        let r17 = &mut v15[2];
        *r17 = (v13[1] * v13[1]).sin().copysign((m3 * a14).cos());
        let mut g18: [[f64; 2]; 2] = [[(m3 * v13[1]).sin().cos(), 0.5], [0.25, ((x[1] - m3) / (2.5 + m3.clamp(-0.5, 0.75).sin())).cos()]];
        m3 = x[1];
    }
    1.3 * t1.0 * t1.1.sin() + -0.0 * a14 + 1.1 * m3 + 1.1 * x[0] + 1.4 * v13[1] + 0.1 * v15[2] + ((-(0.1 + x[0] * x[0])).exp() * ({ let b19 = v13[2]; v15[2] + b19 })).tanh()
}

#[zoo(kink([1.041, 0.181, 0.351], [0.241, -0.389, -0.719, 0.831]), kink([0.341, -0.299, 0.701], [-0.369, 0.801, 0.751, -0.669, -1.949]))]
#[derive_grad]
fn random_1000105(x: &mut [f64; 3], y: &mut [f64]) {
    let mut m2: f64 = (x[2].atan() * ({ let b1 = x[1]; b1 + b1 })).tanh();
    let mut k3: usize = 1;
    (y[0], y[2]) = (y[2], (1.50 + f64::sin(0.71).hypot(x[k3 % 3])).cos());
    for i4 in (0..x.len()).rev() {
        y[k3 % 3] *= f64::sin(f64::signum((if f64::sin(1.55).hypot((-0.41)) >= (std::f64::consts::PI + x[1]).cos() { x[k3 % 3] } else { 0.0 }))).sin();
        let m5: f64 = match i4 % 4 { 0 => {
            ((m2 + x[(i4 + 1) % x.len()]) - ((-0.55) - (i4 as f64))).sin()
        } 1 | 2 => {
            let mut idx6: [usize; 3] = [4, 0, 1];
            (x[(i4 + 1) % x.len()] * (0.85 - 0.82)).tanh()
        } _ => {
            m2 = (m2 * m2).sin();
            ((x[x.len() - 1 - i4] - 0.34) * (-0.0))
        } };
        k3 = (k3 + i4) % 5;
        for (i8, e7) in y.iter_mut().enumerate() {
            *e7 = ((*e7) * (-0.28)).sin();
            if (m5 / 1.24) >= m2.copysign(m5) {
                break;
            }
        }
    }
    m2 = (x[1] + x[1]).cos().min(f64::exp(m2.tanh()));
    if y[k3 % 3].min(y[2]) < (0.50 * (y[k3 % 3] - m2)) || k3 > 1 {
        {
            let r9 = &mut x[1];
            *r9 = (0.6 * m2.tanh()).acos();
            let mut m10: f64 = f64::sin(1.46).min((0.50 * ((-0.46) * m2)));
        }
    } else if m2 > m2.sin().powi(0) {
        m2 -= (-(m2 + m2)).tanh();
    } else {
        m2 = ((1.19 + m2) - (if (y[0] / 1.64) < (-1.82) { y[k3 % 3] } else { m2 })).tanh() + m2;
    }
}

#[zoo(kink(-0.789, [-0.659, -1.899, -1.459, 0.061], [[-1.0890000000000002, 0.871], [-0.879, -1.139]], [1.801, -1.479, -0.169, 1.1409999999999998]), kink(1.4109999999999998, [-1.459, -1.469, -1.939, 1.1509999999999998, -0.139], [[-0.619, 0.011], [0.061, -0.769]], [-1.8090000000000002, -1.7690000000000001, 1.621, 0.601]))]
#[derive_grad]
fn random_1000106(x: &mut f64, y: Vec<f64>, mut z: [[f64; 2]; 2], w: &mut [f64]) -> f64 {
    let (s1, c2) = (((-0.82) * (*x)) + std::f64::consts::PI).tanh().sin_cos();
    *x = (y[2] - y[2]).tanh().max(({ let b3 = std::f64::consts::PI; c2 + b3 }).tanh());
    let mut m5: f64 = (({ let b4 = f64::sin(0.72); 0.44 + b4 }) - z[1][0]).sin();
    let mut v6 = y.to_vec();
    {
        let r7 = &mut w[2];
        *r7 += (f64::sin((-0.24)).clamp(-0.5, 0.75) * (m5 / (1.5 + z[0][1] * z[0][1]))).cos();
        if s1.sin().powi(4) >= z[1][1].max(v6[2]) {
            if !((*r7).cos() <= (-y[2])) {
                return 0.3 * v6[0] + -0.0 * c2 + 0.3 * m5 + 0.6 * (*x) + -0.0 * z[0][0] + -0.2 * y[2] + (z[0][1].cos() + y[0]).sin();
            }
            (*r7, m5) = (m5, (*r7 + (((*r7) + (*x)) - (*r7).abs()).sin()).sin());
            let mut v8: [f64; 2] = [(0.40 * ((if (*r7) >= c2 { (*r7) } else { z[0][0] }) + (0.76 - (*x)))), m5];
        } else if (s1 * z[1][1]).tanh() > (0.23 * (1.3 + (*r7) * (*r7)).powf(m5.tanh())) {
            if (*x) < (z[0][1] - v6[0]).sin() {
                return -0.2 * (*r7) + -0.3 * s1 + -0.1 * y[2] + 0.0 * z[1][0] + -0.3 * (*x) + 0.9 * m5 + (s1 + (*x)).abs().cos();
            }
        } else {
            v6 = y.clone();
            let mut m9: f64 = (c2 - (*x).asinh()).sin();
        }
    }
    0.3 * v6[0] + -0.3 * c2 + 0.9 * s1 + 0.4 * (*x) + -0.4 * m5 + 0.7 * w[2] + z[0][1]
}

#[zoo(kink([[0.821, -0.028999999999999998], [1.851, 0.381]], -1.3190000000000002, [0.111, 1.011, 0.871], [-1.5690000000000002, -1.0090000000000001, 1.061, -1.8490000000000002]), kink([[0.331, -1.249], [-1.8690000000000002, 1.1809999999999998], [0.611, 1.1409999999999998]], 1.541, [-1.7590000000000001, 1.9809999999999999, -1.5690000000000002], [-1.5290000000000001, 0.411, 1.321]))]
#[derive_grad]
fn random_1000107(x: &[Vec<f64>], mut y: f64, z: &mut [f64; 3], w: &Vec<f64>) -> f64 {
    y = y.sin().abs();
    for e1 in w.windows(2) {
        let mut m4: f64 = e1[1];
        let mut v5: [f64; 2] = [(0.60 - y).signum().sin(), m4];
        let mut v6 = vec![(1.3 + x[0][0] * x[0][0]).powf(f64::tanh(w[2])).sin().cos(); 4];
        let f7 = |u8: f64, u9: f64| -> f64 { let mut m10: f64 = (u9 * u8).cos(); for i11 in 0..3 { m10 += u9.atan().cos(); } m10 };
    }
    0.0 * z[0] + 0.6 * x[1][1] + 0.1 * y + -0.2 * w[1] + z[1].atan().cos()
}

#[zoo(kink([1.601, 1.2209999999999999, -0.079], [5, 0, 3]), kink([0.181, 0.081, 0.831], [6, 5, 3]))]
#[derive_grad]
fn random_1000108(mut x: [f64; 3], y: &[usize]) -> f64 {
    x[y[2] % 3] = x[0].atan2((1.5 + x[1] * x[1])).tanh() + x[y[2] % 3];
    x[y[1] % 3] += (0.40 * ((-0.41) - x[1].cos()));
    x[0] /= 1.2 + x[y[1] % 3].abs();
    let mut k1: usize = 0;
    for e2 in x.iter_mut() {
        *e2 = (f64::clamp(((k1 % 4) as f64), -0.5, 0.75) / 1.91);
        let mut k4: usize = 1;
        let mut idx5: [usize; 3] = [0, 2, 2];
    }
    let (s6, c7) = (0.02 * ((1.3 + x[0] * x[0]).powf(f64::tanh(1.94)) * (x[y[1] % 3] * (-0.36)))).sin_cos();
    let mut idx8: [usize; 3] = [1, 0, 1];
    let flag9 = !(k1 % 2 == 0);
    let mut m10: f64 = 1.92;
    for i11 in 0..x.len() {
        m10 += (1.2 + m10 * m10).sqrt().max(((i11 as f64) + 2f64).tanh()).sin();
        {
            let r12 = &mut x[idx8[2] % 3];
            *r12 += ((i11 as f64) / (2.5 + f64::sin(1.15).sin())).sin().powi(0).cos();
            m10 = ((f64::tanh(0.93) % 1.7) + (0.30 * ((k1 % 4) as f64)).powi(4));
            if ((*r12).cos() % 1.7) < (0.66 * (0.13 + c7)) {
                let mut m13: f64 = (1.2 + m10 * m10).cbrt().clamp(-0.5, 0.75);
            } else {
                let mut m14: f64 = ((0.0 + c7) + (-c7)).cos();
            }
        }
    }
    0.8 * s6 + 1.2 * x[y[0] % 3] + ((1.41 * m10) * (if (0.6 * f64::sin(1.65)).acos() > (m10 * (-0.13)).cos() { 1.15 } else { c7 })).tanh()
}

#[zoo(kink(0.041, [1.031, 1.621, -1.8090000000000002, 0.361, 0.561], 0.811), kink(-0.559, [-1.709, -0.889, -1.5490000000000002, -1.669], -1.0590000000000002))]
#[derive_grad(wrt(x, y))]
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
    {
        let s8 = &v1[1..];
        let v9: Vec<f64> = vec![(f64::sin(1.06).max(0.15) / (2.5 + s8[0].max(s8[0]).sin())), ({ let b10 = z; v1[k7 % 2] + b10 }).cos()];
        if k7 % 2 == 0 {
            return (1.2 * x + 1.2 * z + 1.4 * s8[0] + 0.2 * v1[1] + 1.1 * v9[k7 % 2] + f64::fract(0.29), 0.4 * s8[0] + 1.4 * y[k7 % 3] + 0.2 * z + -0.4 * x + 0.2 * v1[1] + ((v9[0] * s8[k7 % 1]) + y[1]).sin());
        }
    }
    v1.swap(1, 1);
    for e11 in y.iter().rev() {
        x *= (((k7 % 4) as f64) / (1.5 + v1[k7 % 2] * v1[k7 % 2])).tanh().exp2().sin();
        let a14: f64 = (0.50 * (x + (*e11))).min(f64::atan((-0.24)));
        {
            let r15 = &mut v1[k7 % 2];
            *r15 = ((*r15) * (if (0.50 * (a14 + ((k7 % 4) as f64))) < f64::cos((z * a14)) || k7 > 0 { z } else { a14 })).sin();
            let v16: [f64; 2] = [2f64; 2];
        }
        v1[k7 % 2] *= (1.3 + (-(*e11)) * (-(*e11))).powf((x / (2.5 + std::f64::consts::PI.sin())).tanh()).cos().sin();
    }
    match k7 { 0 => {
        x *= (z + std::f64::consts::PI).sin().sin();
    } k if k % 2 == 0 => {
        x = 1.01;
    } _ => {
        x = (0.6 * (x / (1.5 + f64::sin(1.73) * f64::sin(1.73))).sin()).tan();
    } }
    (1.4 * z + 1.0 * x + 0.5 * v1[k7 % 2] + 0.9 * y[k7 % 3] + f64::sin(y[k7 % 3]).ceil(), 0.1 * v1[1] + -0.2 * y[1] + 0.3 * z + 1.4 * x + y[0].cos().tanh().sinh())
}
