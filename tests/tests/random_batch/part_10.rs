//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

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
