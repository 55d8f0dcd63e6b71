//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink([0.551, -1.0490000000000002, -1.189], [[1.1409999999999998, -0.409], [-1.2590000000000001, 1.1509999999999998]]), kink([0.211, -1.3590000000000002, 1.521], [[0.861, 0.421], [-1.499, 1.6609999999999998], [0.461, 1.4309999999999998]]))]
#[derive_grad]
fn random_1000060(x: &mut [f64], y: &[[f64; 2]]) {
    let (p1, q2) = ((-(x[2] - 1.40)).cos(), ((0.6 * y[1][0].tanh()).ln_1p() * (0.62 * y[1][0])).sin());
    let f3 = |u4: f64, u5: f64| u4;
    {
        let s6 = &mut x[1..];
        s6[1] += (0.85 - p1.copysign(q2)).cos();
        let mut m7: f64 = f64::cos(((q2 - y[1][0]) + (q2 + p1)));
        let mut n8: usize = 0;
        while n8 < 1 && ((0.50 * ({ let b9 = p1; m7 + b9 })) < m7) {
            m7 = (-0.01);
            m7 = (m7 * s6[n8]).cos().sin();
            if !(n8 % 2 == 0) {
                m7 += (0.15 * f3(f64::sin(p1), 1.90));
            } else {
                m7 /= 1.2 + s6[n8].abs();
            }
            n8 += 1;
        }
    }
}

#[zoo(kink([1.6309999999999998, 0.121, 1.581], [-1.3590000000000002, 1.9909999999999999, -0.869]), kink([0.491, -0.028999999999999998, -1.8590000000000002], [-1.189, 0.07100000000000001, -1.1090000000000002]))]
#[derive_grad]
fn random_1000061(x: &[f64], y: &[f64; 3]) -> f64 {
    let v1: [f64; 4] = [y[1].atan().max(f64::sin((-0.23)).rem_euclid(0.9)), ((-(0.1 + x[0] * x[0])).exp() * x[0].tanh()), ((0.89 * x[2]) * (x[2] + x[2])).tanh(), ((y[1] * y[1]) / 1.28).sin()];
    let mut v2: [f64; 4] = [(0.05 * (v1[2].mul_add(y[0], x[0]) * y[2].max(y[0]))); 4];
    for i3 in 0..y.len() {
        let mut m5: f64 = (0.80 * ({ let b4 = f64::sin((-0.65)); y[2] + b4 })).mul_add(x[2].tanh(), (0.50 * (v2[i3 % 4] + y[i3]))).cos();
        if i3 != 0 {
            let mut m6: f64 = ((m5 * 0.11) - (x[0] - v1[0])).sin();
            continue;
        }
        v2[0] += (x[0] / (2.5 + (v2[i3 % 4] + m5).sin().sin())).cos();
    }
    for i7 in (0..2).rev() {
        let mut m8: f64 = (0.23 * (1.3 + f64::sin(1.96) * f64::sin(1.96)).powf(y[i7].tanh())).max((if !(i7 != 1) { x[i7] } else { x[i7] }));
        for (i10, e9) in v2.iter_mut().enumerate() {
            *e9 = ((v1[i10 % 4] / 1.41) * v1[i7].to_radians()).tanh() + (*e9);
            *e9 -= ((-0.73) + (1.2 + y[0] * y[0]).log10()).sin();
            let mut k11: usize = 2;
            let f12 = move |u13: f64, u14: f64| ((x[1] * u13) * (if (0.80 * (i7 as f64)) <= ((i10 as f64) + u13).tanh() { u14 } else { (-0.42) })).sin();
            let mut v15: Vec<f64> = Vec::with_capacity(4);
            for i16 in 0..4 {
                v15.push((-0.07));
            }
        }
        let mut v17: Vec<f64> = y.iter().map(|e18| m8).collect();
        if let Some(e19) = v2.last() {
            let mut m20: f64 = (*e19);
        } else {
            m8 -= (0.30 * v2[1].min(x[0]).copysign((0.64 + v2[i7]).tanh()));
        }
    }
    1.2 * v2[1] + 1.0 * v1[3] + 0.3 * y[1] + 0.3 * x[0] + (v2[0] + v2[0]).fract()
}

#[zoo(kink(0.831, [-1.3090000000000002, -0.469, -1.989, 0.681, 0.041], [[1.121, -1.969], [-1.169, 1.1309999999999998]], (-1.379, 1.091)), kink(-0.529, [1.1709999999999998, 0.421, -1.459], [[0.361, -0.989], [-0.599, 0.941]], (-0.189, -0.569)))]
#[derive_grad]
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
            if (0.25 * (y[i1 % 3] * z[i1 % 2][i1 % 2])) < m6 {
                m6 *= f64::sin((0.32 * ((std::f64::consts::PI * 0.96) - (y[i1 % 3] - 2f64))));
                continue;
            }
        } else {
            'l8: for i7 in 1..=4 {
                match i1 { 0 => {
                    let mut m9: f64 = (0.57 * (0.59 + (i7 as f64)));
                } k if k % 2 == 1 => {
                    let mut m10: f64 = (y[i1 % 3].sin() + f64::sin((-0.49)).max(y[i1 % 3])).cos();
                } _ => {
                    let mut m11: f64 = (((-0.77) + 1.83) * (y[i1 % 3] * w.0)).sin();
                } }
            }
        }
    }
    0.9 * x + 0.2 * z[0][1] + 0.9 * y[2] + 0.7 * w.0 * w.1.sin() + w.0
}

#[zoo(kink([[-1.749, -1.5290000000000001], [0.441, -0.409]]), kink([[-0.819, 1.9709999999999999], [0.611, 1.521]]))]
#[derive_grad(wrt(x))]
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
                let mut v9: [f64; 3] = [(((n3 as f64) * m4) * (x[1][0] - 0.14)).sin(); 3];
                for row10 in x.iter() {
                    m4 = m4 - ((m4 + m4) * f64::sin((-0.03)).min(2f64)).cos();
                }
                n3 += 1;
            }
        }
        let flag11 = f64::abs(x[0][0]) >= (x[0][0] / (1.5 + x[1][1] * x[1][1]));
        let mut m12: f64 = (0.76 - (x[0][1] - std::f64::consts::PI)).tanh();
    } else if (x[1][0] + x[0][0]).sin() < (0.66 * (2f64 + x[1][0])) {
        let mut v13: [f64; 2] = [((x[1][1] + x[1][1]).sin() % 1.7), ((x[1][0] + x[0][1]) * (0.0 * x[0][1]))];
        let mut v14: Vec<f64> = v13.iter().map(|e15| ((x[0][1] / 1.62) - (x[1][0] + x[1][1])).sin()).collect();
    } else {
        let mut v16: [f64; 2] = [f64::cos(({ let b17 = x[0][1].tanh(); (b17 + x[1][1]) + b17 })), f64::min(x[1][0], x[1][0]).abs()];
    }
    let mut k18: usize = 3;
    0.4 * x[1][0] + x[k18 % 2][k18 % 2]
}

#[zoo(kink(-1.489, [[-1.2790000000000001, 1.2309999999999999], [0.331, -1.199]], 1), kink(0.151, [[-0.849, 1.6909999999999998], [1.6509999999999998, -0.879]], 2))]
#[derive_grad]
fn random_1000064(x: &mut f64, y: [[f64; 2]; 2], z: usize) {
    match z { 0 => {
        let (s1, c2) = 2f64.sin_cos();
    } k if k % 2 == 0 => {
        for i3 in (0..2).step_by(2) {
            'l5: for i4 in (0..z % 5).rev() {
                let mut m6: f64 = ((*x).clamp(-0.5, 0.75) / (1.5 + (2f64 + 0.0) * (2f64 + 0.0)));
            }
        }
        if z > 1 {
            *x -= (if !(z > 0) { y[z % 2][0] } else { (z as f64) }).sin();
            let f7 = |u8: f64, u9: f64| (u8 / (1.5 + u8 * u8)).to_radians();
            for i10 in 1..=2 {
                let mut v11: Vec<f64> = (0..3).map(|i12| (i10 as f64).sin()).collect();
            }
        }
    } _ => {
        *x += (0.74 * f64::atan((*x).max((z as f64).tanh())));
    } }
}

#[zoo(kink([0.651, -0.209, -0.629], 0.781, [1.4409999999999998, -1.739, -0.809], (-0.349, -1.8490000000000002)), kink([1.1509999999999998, -0.759, -0.159], -1.489, [1.121, -0.999, -0.319, 0.611], (1.4609999999999999, -1.8190000000000002)))]
#[derive_grad]
fn random_1000065(x: &[f64; 3], y: f64, z: Vec<f64>, w: (f64, f64)) -> f64 {
    if z[2].min(x[2]) >= z[1] {
        if let Some(e1) = x.first() {
            if let Some(e2) = z.first() {
                let mut m3: f64 = ((*e2) * 1.03).abs().tanh();
                let a4: f64 = ((*e1) + (y * (*e2))).cos();
            }
            let y = ((*e1).trunc() * w.1.hypot(y)).tanh();
        }
    } else {
        let mut m5: f64 = z[0];
    }
    0.1 * w.0 * w.1.sin() + 0.0 * x[0] + 0.2 * y + -0.1 * z[2] + f64::sin(((w.1 / (1.5 + z[0] * z[0])) + ((-0.47) / (1.5 + w.1 * w.1))))
}

#[zoo(kink([[-1.2690000000000001, 0.021], [-1.7990000000000002, 1.6709999999999998], [1.521, 0.771]]), kink([[1.4009999999999998, 0.911], [-1.8490000000000002, 1.101]]))]
#[derive_grad]
fn random_1000066(x: &[Vec<f64>]) -> f64 {
    let mut v1: Vec<f64> = vec![x[1][1], (0.25 * ((x[1][1] + x[0][1]) - (x[0][0] + x[1][0]))), ((x[0][0] * x[0][0]) + (1.16 + x[1][0])).cos()];
    let mut m3: f64 = ((0..2).map(|i2| v1[i2]).sum::<f64>() + v1[1].sin()).cos();
    m3 = f64::asinh(m3);
    if f64::min(x[1][0], v1[0]) < (v1[1] * x[1][0]).sin() {
        return -0.1 * v1[1] + -0.3 * m3 + 1.2 * x[1][1] + ((0.00 + v1[1]) + v1[1].asinh()).sin();
    }
    {
        let s4 = &v1[1..];
        let mut k5: usize = 2;
    }
    v1[0] = f64::sin(m3);
    m3 /= 1.2 + m3.sin().abs();
    'l7: for i6 in (0..v1.len()).rev() {
        if i6 != 3 {
            m3 = (0.50 * (v1[v1.len() - 1 - i6].abs() - v1.windows(2).rev().map(|w8| m3).fold(f64::NEG_INFINITY, f64::max).max(-1.0)));
            let mut v9: Vec<f64> = vec![v1[v1.len() - 1 - i6], f64::tanh((if m3 < (1.30 / 1.14) || i6 % 2 == 0 { 1.70 } else { (m3 * 2f64) })), (-0.92)];
        }
        v1[1] = ((m3 * x[0][0]) + v1[v1.len() - 1 - i6].sin()).tanh();
        if (i6 as f64).sin() <= 1.45 {
            return -0.3 * v1[2] + 0.8 * m3 + 0.5 * x[i6 % 2][i6 % 2] + (std::f64::consts::PI + v1[1]).sin();
        }
    }
    if m3.atan() <= (0.50 * (x[0][1] + v1[1])) {
        if x[0][1] > m3 && (v1[0] * m3).sin() > f64::sin((v1[1] * x[0][0])) {
            m3 -= m3.cos();
        }
    } else if (v1[2] / (1.5 + x[1][1] * x[1][1])) < (0.22 + v1[2]).tanh() {
        m3 = (m3 * (-(0.1 + m3 * m3)).exp()).sin();
    } else {
        let mut m10: f64 = ((x[0][0] - m3) / 1.92).cos();
    }
    -0.1 * v1[0] + 1.2 * x[0][0] + 0.6 * m3 + v1[2].sin()
}

#[zoo(kink(1.7109999999999999, [1.851, -0.119, -0.159, -1.2790000000000001, -0.319], [-1.629, 1.7009999999999998, -1.489]), kink(-0.809, [1.591, -1.0990000000000002, 0.171, -0.119, -0.889], [-1.3190000000000002, 0.341, -1.919]))]
#[derive_grad]
fn random_1000067(x: f64, y: Vec<f64>, z: &mut [f64; 3]) {
    z[2] /= 1.2 + (0.20 * z[0].mul_add(y[1], z[0])).abs();
    z[2] = (z[2].sin() / (2.5 + z[2].min(z[2]).sin()));
    for i1 in 0..1 {
        z[i1] += y.iter().map(|e2| (0.55 * ((*e2) - std::f64::consts::PI))).sum::<f64>().sin();
        let (s3, c4) = f64::sin((-0.75)).sin_cos();
        if !(i1 != 1) {
            let mut k5: usize = 3;
            z[..2].copy_from_slice(&y[..2]);
            let mut k6: usize = 1;
        } else {
            if i1 % 2 == 0 {
                let mut v7: Vec<f64> = y.iter().map(|e8| (z[1] - (i1 as f64)).cos().cos()).collect();
                match i1 { 0 => {
                    let mut m9: f64 = x;
                } k if k % 2 == 1 => {
                    v7[1] *= (v7[i1] * (i1 as f64)).tanh().to_radians().sin();
                    'l11: for i10 in (1..=2).rev() {
                        let a13: f64 = ((v7[i1] * y[i1]) * z.iter().copied().map(|e12| c4).last().unwrap()).tanh();
                        let mut m14: f64 = s3;
                        v7[2] *= s3.sin();
                        m14 -= a13.sin();
                    }
                } _ => {
                    let a15 = ((s3 + x) / (1.5 + (s3 + x).cos() * (s3 + x).cos())).tanh();
                    if let Some(e16) = z.last() {
                        for i17 in (0..v7.len()).step_by(1) {
                            let mut m18: f64 = c4;
                            m18 = x.abs().tanh();
                        }
                    }
                } }
            } else {
                let mut m19: f64 = (0.6 * x.copysign(s3).tanh()).tan();
            }
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

#[zoo(kink(-0.059), kink(0.951))]
#[derive_grad]
fn random_1000069(x: &f64) -> f64 {
    let (p3, q4) = ((0..4).step_by(2).rev().map(|i1| ({ let b2 = (i1 as f64).tanh(); std::f64::consts::PI + b2 }).cos()).fold(f64::NEG_INFINITY, f64::max).max(-1.0), f64::sin(((*x) - (*x))).min((*x).tanh()));
    let mut v5: [f64; 3] = [((0.37 * std::f64::consts::PI) % 1.7), ((p3 - (*x)) / (1.5 + q4.cos() * q4.cos())).sin(), (-p3).cos()];
    for i6 in 0..0 {
        v5[1] = (0.40 * (q4 + (0.05 - v5[i6])));
        let mut m7: f64 = (0.18 * ((p3 * q4) + (p3 + (-0.08))));
        let t8: (f64, f64) = (f64::ceil(1.43).tanh(), (f64::to_radians(1.94) / (2.5 + (p3 + 1.21).sin().sin())));
        let mut k9: usize = 3;
    }
    for i10 in (0..4).rev() {
        let m11: f64 = match i10 % 4 { 0 => {
            (*x).atan2((1.5 + v5[i10 % 3] * v5[i10 % 3])).cos()
        } 1 | 2 => {
            for (i14, (&e12, f13)) in v5.iter().zip(v5.iter()).enumerate() {
                let a15 = f64::sin((v5[i14] + p3));
                let mut v16: Vec<f64> = Vec::new();
                for i17 in 0..4 {
                    v16.push(f64::max(e12.hypot(0.0).sin(), p3));
                }
                v16[i14 % 4] = (0.33 * (({ let b18 = v5[i10 % 3]; (*f13) + b18 }) - q4));
            }
            (if i10 > 2 { f64::abs(1.67) } else { (q4 * q4) }).cos()
        } _ => {
            f64::tanh((q4 - 1.01))
        } };
    }
    -0.0 * q4 + 0.8 * v5[2] + 0.1 * p3 + -0.1 * (*x) + q4
}
