//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

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
