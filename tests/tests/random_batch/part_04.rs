//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink(1.9309999999999998, [1.6309999999999998, 0.451, -0.949], [-0.649, 1.251, 0.831, -1.239, 0.441], [-1.5790000000000002, -0.929, -0.819]), kink(0.251, [-1.659, 0.941, -1.0190000000000001], [-1.8590000000000002, -0.579, 1.6609999999999998], [0.591, -1.5090000000000001, 1.841]))]
#[derive_grad]
fn random_1000040(x: f64, y: &[f64; 3], z: &Vec<f64>, mut w: [f64; 3]) -> f64 {
    let mut m1: f64 = (f64::cos(w[0]) * (w[2] + 0.0)).tanh();
    if (x / (2.5 + y[1].sin())) <= 2f64 {
        let (p2, q3) = ((0.50 * (if (z[0] - 0.46).tanh() < w[2] { x } else { (z[0] - w[2]) })), ((w[1] * w[1]) - (m1 + x)).cos());
    } else {
        if (x + m1).tanh() <= (w[0] / (2.5 + y[1].sin())) {
            return 1.0 * m1 + -0.3 * w[1] + 0.6 * x + 1.2 * z[2] + 0.9 * y[0] + (0.50 * (((-0.11) - w[2]) + 0.39));
        }
        for e4 in z.iter().rev() {
            let mut n7: usize = 0;
            while n7 < 5 && (z[1] < y.iter().fold((0.15 * (x * 0.49)), |s8: f64, &e9| (s8 * (*e4)).sin())) {
                let v10 = vec![(2f64.abs() - ((*e4) * y[n7 % 3])).sin(); 3 + n7 % 3];
                w[n7 % 3] -= (*e4).clamp(-0.5, 0.75);
                w[2] += (if !(n7 % 2 == 0) { (1.2 + (*e4) * (*e4)).cbrt() } else { (*e4).sin() }).sin();
                w[n7 % 3] -= (m1 * z[1]).tanh();
                n7 += 1;
            }
            let mut v11: [f64; 4] = [((y[2] - z[1]) - (y[2] - (*e4))).tanh(); 4];
            w[..2].copy_from_slice(&z[..2]);
            {
                let s12 = &z[1..];
                let mut v13: Vec<f64> = y.iter().map(|e14| (z[0] * y[0].tanh().rem_euclid(0.9))).collect();
                m1 += (v11[3].cos() / 1.94);
            }
        }
    }
    let mut v15: Vec<f64> = y.iter().map(|&e16| w.iter().skip(1).map(|&e17| e16).map(|it| it.sin()).product::<f64>().max((z[1] * z[2]).cos())).collect();
    for i18 in (1..=3).step_by(2) {
        m1 = (((i18 as f64) / (1.5 + f64::sin(0.34) * f64::sin(0.34))) * f64::min(w[i18 % 3], m1)).cos();
        let mut v19: [f64; 4] = [m1; 4];
    }
    let (p20, q21) = (((m1 * w[2]) / (2.5 + f64::copysign(f64::sin(0.57), (-0.65)).sin())).sin(), (f64::sin((-0.75)) * (y[2] * v15[2])).tanh());
    m1 = m1 - (if q21 < q21.hypot(m1).tanh() { (p20 - p20) } else { (0.0 - w[1]) }).sin();
    w[1] = (w[1] * (0.55 * (m1 + std::f64::consts::PI))).sin();
    -0.1 * z[2] + -0.5 * p20 + -0.4 * w[1] + -0.2 * y[1] + 0.1 * v15[1] + -0.2 * m1 + (1.18 + z[1]).cos()
}

#[zoo(kink([-1.209, -1.0990000000000002, -1.179, 1.851]), kink([1.9309999999999998, -0.039, -0.028999999999999998, 0.181]))]
#[derive_grad]
fn random_1000041(x: &Vec<f64>) -> Vec<f64> {
    let mut v1 = vec![(0.16 * (((-0.02) - x[0]) * (1.2 + x[2] * x[2]).sqrt())); 3];
    let f2 = |u3: f64, u4: f64| ((u4 * x[1]) * u3.min(x[1])).sin();
    v1[1] *= f64::sin((v1[1].cos().rem_euclid(0.9) * f2(f2(x[0].clamp(-0.5, 0.75), (x[1] * v1[2]).sin()).tanh().max(1.08), (v1[1] / (1.5 + f64::sin(0.06) * f64::sin(0.06))))).sin());
    let mut m5: f64 = std::f64::consts::PI;
    m5 -= (m5 + x[1]).atan().tanh();
    m5 -= ((x[1] - m5) - (v1[1] + 0.10)).cos();
    let mut k6: usize = 2;
    {
        let s7 = &x[1..];
        let mut k8: usize = 0;
        v1[..2].copy_from_slice(&x[..2]);
    }
    let mut k9: usize = 3;
    m5 += (((k6 % 4) as f64).sin() / (1.5 + (x[0] - f2((1.2 + v1[k6 % 3] * v1[k6 % 3]).cbrt(), m5.sin())).cos() * (x[0] - f2((1.2 + v1[k6 % 3] * v1[k6 % 3]).cbrt(), m5.sin())).cos()));
    for (i11, e10) in v1.iter_mut().enumerate() {
        *e10 -= (*e10).max((-x[k9 % 3])).sin();
        if k6 != 0 {
            for e12 in x.chunks_exact(1) {
                let f15 = |u16: f64| (x[i11 % 3] - 2f64).fract();
            }
        } else if i11 != 3 {
            if (((k6 % 4) as f64) * 0.22).sin() > x[2].cos().powi(3) {
                *e10 = ((*e10) * (1.43 - 0.51)).sin();
            }
            *e10 /= 1.2 + m5.tanh().abs();
        }
    }
    vec![-0.1 * f2(((k9 % 4) as f64).atan2((1.5 + ((k6 % 4) as f64) * ((k6 % 4) as f64))), (v1[k6 % 3] / (1.5 + x[k6 % 3] * x[k6 % 3]))) + 0.7 * x[k6 % 3] + 1.3 * v1[k9 % 3] + 1.4 * m5 + v1[k9 % 3], -0.2 * f2((f2((((k6 % 4) as f64) * ((k9 % 4) as f64)).tanh(), f64::powf((1.3 + f2((1.57 / (2.5 + v1[k6 % 3].sin())), (0.50 * (((k9 % 4) as f64) - v1[k9 % 3]))).tanh() * f2((1.57 / (2.5 + v1[k6 % 3].sin())), (0.50 * (((k9 % 4) as f64) - v1[k9 % 3]))).tanh()), f64::tanh((-0.31))).sin()) - m5).sin(), f64::cos((((k6 % 4) as f64) + ((k9 % 4) as f64)))) + -0.1 * m5 + 0.4 * v1[k6 % 3] + 0.3 * x[k6 % 3] + (0.25 * (if f64::sin(((-0.59) * 1.53)) > m5.signum().cos() { ((k9 % 4) as f64).clamp(-0.5, 0.75) } else { (((k9 % 4) as f64) * m5) })), 0.4 * v1[k9 % 3] + -0.1 * f2((0.50 * (v1[1] + ((k9 % 4) as f64))), f64::exp((-(0.1 + 0.37 * 0.37)))) + 1.1 * x[k6 % 3] + -0.4 * m5 + ((k9 % 4) as f64).min((1.3 + std::f64::consts::PI * std::f64::consts::PI).powf(f2((m5 + m5).cos(), ((k6 % 4) as f64)).tanh().tanh()).sin())]
}

#[zoo(kink([-0.999, -0.469, -1.719, 1.521], 2, [1.011, -1.2790000000000001, -1.3590000000000002]), kink([-1.5890000000000002, 1.761, -0.099, 0.001, 1.7209999999999999], 4, [-1.2990000000000002, -0.639, -0.499]))]
#[derive_grad]
fn random_1000042(x: &mut [f64], y: usize, z: &mut [f64; 3]) -> Vec<f64> {
    let mut m1: f64 = 1.12;
    for i2 in 0..y % 5 {
        let mut v3: Vec<f64> = z.iter().map(|e4| m1).collect();
    }
    m1 += f64::cos(z[2]);
    (x[y % 3], x[1]) = (x[1], (z[1] / (1.5 + (y as f64).tanh() * (y as f64).tanh())).cos());
    for i5 in 0..1 {
        z[0] = ((i5 as f64) - 0.69).sin();
        match i5 { 0 => {
            let a6 = m1.sin().sin();
            let mut v7: Vec<f64> = z.iter().map(|e8| z[0]).collect();
        } k if k % 2 == 0 => {
            if x[y % 3].mul_add(m1, (0.80 * (y as f64))).cos() < z[y % 3].copysign(x[y % 3]) {
                m1 = (0.57 * (x[i5] + z[2].asinh()));
                x.fill((m1 + ((-0.74) - 0.06)).cos());
                let mut v9: [f64; 2] = [(x[0].max(0.0) + (x[0] - m1)).tanh(), (0.66 * ({ let b10 = z[i5]; 0.85 + b10 })).copysign((-x[i5]))];
            } else {
                m1 /= 1.2 + m1.abs();
                x[y % 3] -= f64::sin(((-0.79) / (1.5 + f64::sin(1.78) * f64::sin(1.78)))).hypot((x[2] - 0.57).cos()).sin();
            }
        } _ => {
            m1 = (0.12 * ((x[y % 3] / 1.59) - (x[i5] - 1.15))) + m1;
        } }
    }
    vec![-0.1 * m1 + 0.5 * x[0] + 1.5 * z[0] + f64::tanh(z[0].min(x[y % 3])), 0.4 * m1 + 0.4 * z[y % 3] + -0.3 * x[2] + ((z[y % 3] - x[y % 3]) - m1.sin()).cos(), 1.3 * x[y % 3] + 0.5 * m1 + 1.5 * z[1] + std::f64::consts::PI]
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

#[zoo(kink(-0.789, (-1.0190000000000001, -0.869), [-1.2790000000000001, 1.051, -1.709], -0.839), kink(0.201, (1.7009999999999998, 0.931), [-1.459, -1.5090000000000001, 1.4509999999999998], 1.861))]
#[derive_grad]
fn random_1000044(x: f64, y: (f64, f64), z: &mut [f64; 3], w: f64) -> Vec<f64> {
    for i1 in (0..4).rev() {
        for i2 in (0..z.len()).rev() {
            let f3 = |u4: f64| -> f64 { let b5 = ((i2 as f64) + x).tanh(); if i1 % 2 == 0 { return b5; } ((-(0.1 + u4 * u4)).exp() + ((i1 as f64) + (i2 as f64))).tanh() };
            z[i2] = f64::asinh((z[i2] * 1.03));
            if i2 != 1 {
                break;
            }
        }
        'l9: for e6 in z.chunks_exact(2) {
            let mut k10: usize = 2;
            let mut m11: f64 = (x.abs() / (1.5 + y.0.tanh() * y.0.tanh()));
        }
    }
    let mut m12: f64 = (x.atan() - f64::clamp(w, -0.5, 0.75));
    {
        let s13 = &mut z[1..];
        s13[0] = s13[0] + f64::cos((w / (2.5 + ({ let b14 = w; w + b14 }).cos().sin())));
        if x.mul_add(m12, s13[1]).cos() >= (-(0.1 + m12 * m12)).exp() {
            let mut v15: Vec<f64> = vec![w.tanh(), s13[0], ((x - w) * (s13[1] / (2.5 + w.sin()))).tanh()];
            let d16: f64;
            if (0.50 * (s13[0] + y.0)) < (0.50 * (s13[0] + s13[1])) && (s13[0] - y.0).sin() > y.1.abs() {
                for i17 in (0..4).rev() {
                    m12 = (0.80 * ((-y.0) + v15[i17 % 3].sin()));
                    let mut k18: usize = 2;
                    for i19 in (0..2).rev() {
                        let mut v20: [f64; 4] = [(0.40 - v15[i17 % 3]).sin().atan2((1.5 + (2f64 - 0.44) * (2f64 - 0.44))), (0.6 * ((i19 as f64) - x).tanh().sin()).asin(), (s13[k18 % 2].sin() * v15[k18 % 3].cos()), f64::cos((1.23 * (w - ((k18 % 4) as f64))))];
                    }
                }
                m12 += (if y.1 >= y.1 || m12.copysign(s13[1]) < 2f64.sin() { f64::cos(0.88) } else { (if s13[0] <= m12.round().sin() { v15[1] } else { x }) }).tanh();
                d16 = ((x / (1.5 + v15[2] * v15[2])) / (2.5 + f64::sin(w)));
            } else {
                m12 -= f64::tanh((-0.09)).powi(0).atan2((1.5 + (x / (2.5 + y.0.sin())) * (x / (2.5 + y.0.sin())))).cos();
                d16 = w;
            }
        }
    }
    vec![-0.3 * y.0 * y.1.sin() + 0.5 * m12 + 0.3 * x + -0.4 * z[1] + 0.6 * w + (if w.fract() < z[2].mul_add(y.1, 1.53).tanh() { (0.6 * y.0.tanh()).tan() } else { y.0.max(z[1]) }), 0.2 * x + 0.1 * z[2] + 1.2 * y.0 * y.1.sin() + 0.2 * w + 0.8 * m12 + ((x * z[1]) - m12).cos(), 0.2 * m12 + -0.3 * x + 0.5 * w + -0.2 * y.0 * y.1.sin() + -0.0 * z[0] + (if (0.50 * (y.0 + x)) >= m12 { m12 } else { m12 })]
}

#[zoo(kink([-1.8490000000000002, -1.379, -1.409, 1.2009999999999998, -1.1090000000000002]), kink([-1.639, -0.449, -0.459, -1.2890000000000001, 0.191]))]
#[derive_grad(wrt(x))]
fn random_1000045(x: &[f64]) -> f64 {
    let (s1, c2) = x[2].sin_cos();
    let mut k3: usize = 3;
    'l7: for (i6, &e4) in x.iter().enumerate() {
        if x[i6].max(x[(i6 + 1) % x.len()]) < (e4 * 2f64).cos() {
            continue;
        }
        for i8 in 0..k3 % 5 {
            let mut m9: f64 = ((1.67 / (1.5 + f64::sin(0.0) * f64::sin(0.0))) + (-x[1])).tanh();
        }
    }
    1.1 * c2 + 0.7 * x[1] + -0.1 * s1 + f64::cos(((((k3 % 4) as f64) - c2) + (std::f64::consts::PI + c2)))
}

#[zoo(kink([[-1.2990000000000002, 0.231], [1.4709999999999999, -1.5890000000000002]], 1.9809999999999999, [[-1.199, 1.7209999999999999], [0.521, -0.659]]), kink([[-1.489, -1.179], [0.901, -1.699]], -1.499, [[0.921, -0.929], [1.561, 0.021]]))]
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
    if (1.2 + d1 * d1).recip() >= x[0][1].cos() {
        let f9 = |u10: f64, u11: f64| (0.57 * (u11.sin() - (1.76 + d1)));
        {
            let r12 = &mut m6;
            *r12 = ((*r12) * (if ((*y) + v7[1]).tanh() >= (*r12) && (if (if (0.66 * (1.85 + (*r12))) > ((-0.36) / 2.00) { (*r12) } else { v7[1] }) >= x[0][0].max(z[1][0]) { z[1][0] } else { z[1][0] }) < (v3[0] + f9((*r12).asinh(), v3[0].atan2((1.5 + d1 * d1)))).cos() { std::f64::consts::PI } else { 0.0 })).sin();
        }
    } else {
        let mut v13: Vec<f64> = vec![(v7[1].abs() * (d1 - z[1][1])).sin(), (*y).cos().fract(), (((*y) + d1) + z[0][0]).sin(), v7[0].min(x[0][0]).cos()];
        let a14 = (*y).fract();
        {
            let (l15, r16) = v7.split_at_mut(1);
            l15[0] *= (-v13[3]).copysign((m6 + m6).cos()).sin();
            r16[0] -= z[0][0].tanh();
            l15[0] += 0.5 * r16[0];
        }
    }
    let (s17, c18) = z[0][1].sin_cos();
    m6 = (v3[1].cos() / (1.5 + (-(0.1 + 2f64 * 2f64)).exp() * (-(0.1 + 2f64 * 2f64)).exp()));
    v7[0] = m6;
    m6 = m6 - m6.max((0.50 * ({ let b19 = (*y); s17 + b19 }))).sin();
    {
        let s20 = &v7[..];
        if f64::cos((s20[1] * c18)) >= m6.clamp(-0.5, 0.75) || v7.windows(2).map(|w21| x[1][0]).fold(f64::NEG_INFINITY, f64::max).max(-1.0) < (s20[1] / 1.41) {
            return 0.7 * m6 + -0.5 * s17 + -0.5 * (*y) + -0.4 * s20[0] + 0.0 * v3[1] + 1.5 * c18 + z[0][1];
        }
    }
    let a22 = z[0][0].cos();
    let mut g23: [[f64; 2]; 2] = [[m6, 0.5], [0.25, (c18.max(a22) - (v7[0] + v3[0])).tanh()]];
    for i24 in (0..0).rev() {
        m6 = (m6 * ({ let b25 = std::f64::consts::PI; m6 + b25 }).sin()).sin();
    }
    g23[0][1] += s17.cos();
    m6 += s17.to_radians().tanh();
    v3[1] = v3[1] - (1.34 * a22).tanh().mul_add((*y).cos().rem_euclid(0.9), (x[1][0] / 1.26)).tanh();
    0.2 * m6 + 1.4 * d1 + 1.2 * s17 + -0.4 * v7[0] + -0.3 * v3[2] + -0.4 * x[0][1] + (g23[0][0].clamp(-0.5, 0.75) * (-z[0][0]))
}

#[zoo(kink([2.001, -1.379, -0.669], [-0.829, 0.591, 0.811], [-1.2890000000000001, -1.959, 1.571], [0, 4, 5]), kink([0.001, 0.721, 0.14100000000000001], [-1.5890000000000002, -0.259, 0.631], [-1.6190000000000002, -0.409, 0.981], [2, 0, 2]))]
#[derive_grad(wrt(y))]
fn random_1000047(mut x: [f64; 3], y: [f64; 3], mut z: [f64; 3], w: &[usize]) -> f64 {
    if (0.66 * ((-0.63) - z[0])) <= (z[w[2] % 3] + (-0.84)).tanh() {
        {
            let s1 = &y[..];
            let mut m2: f64 = (x[w[1] % 3] + y[w[2] % 3]).tanh().atan2((1.5 + s1[1] * s1[1]));
            for i3 in 0..2 {
                for i4 in (0..s1.len()).rev() {
                    m2 += ((x[0] + z[w[1] % 3]) - (m2 + z[w[1] % 3])).cos();
                    let t5: (f64, f64) = (((x[1] + s1[i4]) * (if ((i3 as f64).cos() % 1.7) > (1.2 + x[i3] * x[i3]).log2() { 0.0 } else { x[w[2] % 3] })).sin(), ((-0.33) + (m2 * y[0])).cos());
                }
                let a6 = (0.28 * ((x[i3] + 2f64) + (z[2] - s1[i3])));
                if !(i3 % 2 == 0) {
                    m2 -= (i3 as f64).sin().cos();
                    continue;
                }
            }
        }
        {
            let s7 = &y[..2];
            let mut m8: f64 = ((s7[1] / 1.65) + x[1]).cos();
        }
    }
    1.3 * z[2] + 0.9 * y[w[1] % 3] + -0.2 * x[w[2] % 3] + ((0.07 * (x[0] * z[1])) % 1.7)
}

#[zoo(kink(4, -0.489), kink(2, -1.8090000000000002))]
#[derive_grad]
fn random_1000048(x: usize, y: &f64) -> [f64; 2] {
    for i1 in 0..x % 5 {
        'l3: for i2 in 0..2 {
            let mut v4: [f64; 3] = [({ let b5 = (0.20 * ((x as f64) * (*y))); (2f64 + 1.56) + b5 }).tanh(); 3];
        }
        if x != 2 {
            let mut m6: f64 = (0.33 * ((*y).hypot((*y)) - (*y).abs()));
        }
    }
    [-0.5 * (*y) + ({ let b7 = f64::sin(1.77).clamp(-0.5, 0.75); f64::tanh(1.35) + b7 }), 1.1 * (*y) + ((*y) * 0.0).mul_add(((*y) / 1.36), f64::to_radians(1.49))]
}

#[zoo(kink(1.1809999999999998, [-1.6190000000000002, -1.749, -0.739, -1.0090000000000001], -0.099), kink(0.641, [1.841, 1.771, -0.759, -0.709], -1.0590000000000002))]
#[derive_grad]
fn random_1000049(x: &mut f64, y: &mut [f64], mut z: f64) -> f64 {
    if f64::cos(std::f64::consts::PI.ceil()) <= ((*x) / (2.5 + f64::sin(1.70).sin())) {
        let mut v1: Vec<f64> = y.iter().map(|e2| (0.50 * (y[1] - y[0]))).collect();
        'l4: for i3 in (0..4).rev() {
            let mut v5: Vec<f64> = vec![v1[1].mul_add(((*x) + (*x)).tanh(), (0.50 * (y[2] - y[i3 % 3]))).tanh(), f64::cos((({ let b6 = v1[i3 % 3]; b6 + b6 }) + (y[2] * z)))];
            v1.fill((if (-v5[i3 % 2]) >= f64::cos(0.56).rem_euclid(0.9) { (*x) } else { y[0] }).cos());
            if let Some(e7) = v5.get(i3) {
                for (i9, e8) in y.iter_mut().enumerate() {
                    *e8 += (0.30 * (*e7));
                    let mut v10: Vec<f64> = v1.iter().map(|e11| (*e8)).collect();
                }
                let mut v12: Vec<f64> = vec![v5[i3 % 2].max((*e7)).max(f64::fract(0.61)), (0.33 * ((if v5[1] < (*e7) && i3 > 2 { v5[i3 % 2] } else { y[2] }) + (v1[2] - (*e7)))), f64::copysign((i3 as f64).sin(), (y[0] / (2.5 + v1[i3 % 3].sin()))), f64::sin((v5[0] + v5[i3 % 2]))];
            }
            z += (1.3 + ((-0.38) * v1[i3 % 3]).cos() * ((-0.38) * v1[i3 % 3]).cos()).powf(f64::tanh((*x).sin())).sin();
        }
    } else if !(f64::sin((z - z)) >= ((*x) / 1.36)) {
        y[0] += (0.42 * (y[0].atan() + y.windows(2).rev().skip(1).fold((0.30 * (-y[1])), |s13: f64, w14| (s13 * s13).sin())));
        let mut n15: usize = 0;
        while (y[1].sin().rem_euclid(0.9) > ((*x) - (*x)).sin()) && n15 < 1 {
            for (i18, e16) in y.iter().enumerate() {
                if i18 % 2 == 0 {
                    let mut m19: f64 = (0.33 * ((y[n15] - y[n15]) + y[n15]));
                }
            }
            n15 += 1;
        }
    } else {
        let mut m20: f64 = ((z * (-0.29)) * (*x)).tanh();
    }
    0.0 * y[0] + -0.1 * z + -0.2 * (*x) + ((y[0] + (*x)) / (2.5 + (y[2] - z).tanh().sin())).cos()
}
