//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

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

#[zoo(kink([-1.989, 0.711, -1.179], 0.211, [-1.1190000000000002, -1.139, 1.091]), kink([-1.219, 1.791, -1.5590000000000002, -1.6190000000000002, -1.639], -1.5190000000000001, [1.791, -0.509, 0.311]))]
#[derive_grad]
fn random_1000091(x: &Vec<f64>, y: &mut f64, z: &mut [f64]) -> f64 {
    if f64::sin((0.30 / (1.5 + x[1] * x[1]))) <= ((0.30 * x[1]) % 1.7) {
        return 1.1 * (*y) + 1.3 * z[1] + 1.5 * x[0] + (z[0] - x[1].atan2((1.5 + z[0] * z[0]))).tanh();
    }
    z[..2].copy_from_slice(&x[..2]);
    for e1 in x.windows(1) {
        let f4 = |u5: f64, u6: f64| -> f64 { let b7 = (0.50 * (x[0] - x[2])); if (u5 - u5).sin() < x[1] || x.windows(2).map(|w8| w8[1]).map(|it| it.sin()).product::<f64>() > (u5 - x[2]).cos() { return b7; } u6.max(x[0]).mul_add(u5.fract(), (u6 - u6).cos()).cos() };
    }
    if z[1].atan() < (x[2].sin() % 1.7) {
        let mut k9: usize = 1;
        *y -= ((((k9 % 4) as f64) * (*y)) + (*y).atan()).cos();
    } else {
        let mut m10: f64 = ((*y).cos() - std::f64::consts::PI.copysign((-0.41))).cos();
    }
    for i11 in (1..=1).rev() {
        *y = (if f64::sin(((*y) * x[2])) <= (0.73 * x[1]).sin() { (z[i11] / (1.5 + (*y) * (*y))) } else { (z[i11] / (2.5 + x[i11].sin())) });
        for i12 in (i11 % 3..4).rev() {
            let mut v13: [f64; 4] = [(((i11 as f64) / 1.80) - 1.99).sin(); 4];
        }
        for e14 in z.windows(2) {
            *y -= (((*y) - e14[1]) - (z[1] + std::f64::consts::PI)).cos();
            let v17 = x.to_vec();
        }
    }
    if (1.33 * x[2]).cos() < ((*y) - x[1]).sin() {
        for e18 in z.iter().skip(1) {
            let m21: f64 = if ((*e18) * (*y)).cos() >= ((*e18) - x[2]).sin() {
                let mut m23: f64 = (0.40 * ({ let b22 = (1.2 + (*e18) * (*e18)).ln(); (1.51 + x[2]) + b22 }));
                (f64::sin(0.81).hypot((*y)) / 1.71).cos()
            } else {
                f64::sin(((*y).tanh() - z[1].max(z[2])))
            };
        }
    } else if z[2].min((*y)) <= (0.50 * ({ let b24 = z[0]; b24 + b24 })) {
        *y -= x[0].cos();
    } else {
        *y = ((*y) / (1.5 + x[0] * x[0])).atan2((1.5 + (-z[2]) * (-z[2])));
    }
    1.0 * z[0] + -0.1 * (*y) + 1.0 * x[1] + (z[2] * 0.0).clamp(-0.5, 0.75)
}

#[zoo(kink([0.361, -1.699, 0.531]), kink([-0.309, 0.771, -1.979]))]
#[derive_grad]
fn random_1000092(x: &[f64; 3]) -> f64 {
    let mut m1: f64 = (f64::to_radians(0.59) * x[0].trunc()).sin();
    m1 = (m1 * x[0].atan()).sin();
    let mut v2: [f64; 3] = [m1; 3];
    m1 += ({ let b3 = (x[0] / 1.29); m1.min(m1) + b3 }).cos();
    let mut n4: usize = 0;
    'l5: while n4 < 5 {
        for e6 in v2.iter().rev() {
            m1 += m1.tanh();
        }
        m1 = 1.44;
        let t9: (f64, f64) = ((if n4 % 2 == 0 { (std::f64::consts::PI + v2[0]) } else { ((n4 as f64) - m1) }).cos(), (x[0] - x[1]).cos().max(((n4 as f64) - x[n4 % 3]).cos()));
        n4 += 1;
    }
    v2[0] -= f64::abs(v2[0]).tanh();
    1.0 * v2[0] + 1.4 * x[1] + 0.2 * m1 + (0.15 * ((-0.69) * m1)).powi(4)
}

#[zoo(kink([-1.219, 0.771, -1.2590000000000001, 1.9309999999999998], [-1.479, -0.979, 0.501]), kink([0.571, 1.091, 1.621, 0.231], [0.321, -1.3190000000000002, 0.611]))]
#[derive_grad]
fn random_1000093(x: &mut [f64], y: &mut [f64; 3]) -> f64 {
    let m1: f64 = if (1.91 - x[2]).cos() > (y[2] / (2.5 + y[0].sin())) || x[2].abs() <= (if (0.30 * x[2]).rem_euclid(0.9) < (0.50 * (x[1] - y[0])) || f64::cos((x[1] * y[0])) >= x[1] { x[2] } else { x[0] }) {
        (x[1] / (2.5 + x[0].sin())).min((-(0.1 + y[1] * y[1])).exp())
    } else {
        (-y[2].tanh())
    };
    'l5: for (i4, e2) in x.iter().enumerate() {
        let flag6 = ((*e2) + y[i4 % 3]).tanh() < f64::asinh((i4 as f64));
        if !(flag6) {
            let mut m7: f64 = f64::tanh((i4 as f64));
        } else {
            let mut m8: f64 = x[0];
        }
    }
    1.3 * m1 + 1.0 * x[1] + 1.4 * y[1] + x[0].sin().atan()
}

#[zoo(kink([-1.8290000000000002, 0.161, -1.5290000000000001, -0.499, 1.2309999999999999], [0.681, 1.9609999999999999, 1.1909999999999998, -0.929], [[1.9109999999999998, 0.231], [0.361, -0.579], [1.7109999999999999, -0.899]], 0), kink([1.791, -1.0890000000000002, 1.541, -0.739], [-1.7890000000000001, 1.751, -1.949], [[1.2109999999999999, -0.129], [0.091, 0.891], [-1.689, 0.561]], 1))]
#[derive_grad]
fn random_1000094(x: &Vec<f64>, y: &Vec<f64>, z: &[[f64; 2]], w: usize) -> f64 {
    for e1 in y.windows(2) {
        let mut m4: f64 = ((x[2] - 0.13) + (1.66 / 1.95)).cos();
        let mut v5: [f64; 4] = [y[w % 3]; 4];
    }
    let mut v6: Vec<f64> = y.iter().map(|e7| (if f64::cos((w as f64)) > (z[w % 2][1] / (1.5 + z[w % 2][w % 2] * z[w % 2][w % 2])) { (*e7) } else { x[w % 3] }).to_radians()).collect();
    let mut m9: f64 = ({ let b8 = y[w % 3]; x[2] + b8 }).abs().sin();
    {
        let s10 = &y[1..];
        if (m9 * z[w % 2][1]).sin() > (v6[2] / (2.5 + z[1][w % 2].sin())) {
            return 0.0 * x[1] + 1.3 * y[w % 3] + -0.2 * m9 + -0.4 * s10[1] + 0.2 * v6[w % 3] + f64::tanh(((0.49 / (1.5 + (w as f64).sin() * (w as f64).sin())) + (s10[1] / (2.5 + (w as f64).sin().sin()))));
        }
        (v6[1], v6[1]) = (v6[1], (if f64::tanh((v6[2] + std::f64::consts::PI)) <= (0.80 * (w as f64)) { (1.2 + s10[0] * s10[0]).cbrt() } else { m9.max(x[1]) }).cos());
    }
    -0.3 * m9 + 0.0 * x[0] + 0.4 * y[0] + 1.0 * z[1][w % 2] + 0.7 * v6[0] + ((w as f64) + y[w % 3]).cos().asinh()
}

#[zoo(kink(-1.1090000000000002, [0.321, -1.0090000000000001, 1.1409999999999998, -0.579, -1.8590000000000002], [0.971, -1.909, -1.879], [-0.609, 0.781, 0.641, -0.719, -1.729]), kink(1.111, [-0.569, 1.591, 1.561, -1.7590000000000001], [-1.399, -1.649, 1.281], [1.531, 1.2209999999999999, -1.149, -1.2790000000000001]))]
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
            if (w[2] * y[1]).cos() < (1.61 / (2.5 + y[2].sin())) {
                return 0.9 * x + -0.3 * y[2] + 1.2 * w[0] + -0.2 * z[1] + f64::tanh(((w[1] - w[1]) + z[1].sin()));
            }
            if (x + z[0]).tanh() < (w[0] + z[0]).tanh() {
                x += (f64::sin((-0.72)) * z[2].abs()).sin();
                let mut m3: f64 = ((if !(y[0].hypot(x).sin() > (w[2] * z[2]).cos()) { z[1] } else { x }) - x.atan()).tanh();
                if x.abs() >= (z[2] * w[2]).tanh() {
                    return 0.6 * z[2] + 0.5 * x + 0.7 * y[0] + 0.7 * w[1] + -0.1 * m3 + (-(0.1 + y[2].tanh() * y[2].tanh())).exp();
                }
            }
            {
                let s4 = &z[..];
                let mut v5 = vec![(if w[1].sin() >= (z[1] / (1.5 + f64::sin(0.91) * f64::sin(0.91))) { y[1] } else { x }); 4];
                {
                    let s6 = &s4[..2];
                    if (0.50 * (v5[0] - s4[0])) <= z[0] {
                        let mut n7: usize = 0;
                        while n7 < 2 && (s6[0].cos() > (z[2] + x).sin()) {
                            n7 += 1;
                            let mut m8: f64 = v5[2];
                        }
                    }
                }
            }
        } else {
            x = (y[0].sin() % 1.7).tanh();
        }
    }
    0.6 * z[2] + 0.1 * y[0] + 0.2 * w[0] + 0.4 * x + (x - (-0.56)).tanh()
}

#[zoo(kink([1.771, 0.781, -0.559], [1.101, 0.531, -1.239]), kink([1.1409999999999998, 0.291, -0.329], [-1.8290000000000002, -0.319, 1.6609999999999998]))]
#[derive_grad]
fn random_1000096(x: [f64; 3], y: &[f64; 3]) -> f64 {
    let mut m1: f64 = (0.25 * (x[2].max(x[2]) * y[2]));
    if m1.sin().exp2() > x[1] {
        return 1.4 * m1 + 0.5 * y[1] + 0.2 * x[2] + ((-m1) / (1.5 + (m1 / (2.5 + m1.sin())) * (m1 / (2.5 + m1.sin()))));
    }
    'l3: for i2 in (0..4).rev() {
        let a4 = (f64::cos((-0.60)) + (f64::tanh((i2 as f64)) % 1.7));
    }
    let mut k5: usize = 3;
    let mut v6: [f64; 2] = [0.0, ({ let b7 = y[k5 % 3]; (m1 / (1.5 + y[2] * y[2])) + b7 }).sin()];
    let mut v8: Vec<f64> = x.iter().map(|&e9| (0.25 * ((v6[k5 % 2] * ((k5 % 4) as f64)) / 1.43))).collect();
    let m10: f64 = match k5 % 4 { 0 => {
        v8.fill(v6[k5 % 2]);
        (m1 + v8[k5 % 3]).tanh()
    } 1 | 2 => {
        v6[1] = (m1.abs() - m1.sin()).sin();
        ((m1 + m1).cos() % 1.7)
    } _ => {
        let mut n11: usize = 0;
        while ((0.66 * (v8[k5 % 3] + 0.69)) < (v8[1] + m1).tanh()) && n11 < 1 {
            let mut idx12: [usize; 3] = [3, 4, 3];
            n11 += 1;
        }
        (x[k5 % 3] / (2.5 + (-y[1]).sin()))
    } };
    if let Some(e13) = v8.get(k5) {
        m1 += v8[1].fract().tanh();
    }
    v6[k5 % 2] += f64::cos(0.82);
    m1 -= (-m1).tanh().exp().sin();
    (v6[k5 % 2], v6[1]) = (v6[1], ((v8[1] + y[0]) * y[2]).sin());
    if !(k5 > 2) {
        for (i16, (&e14, f15)) in v8.iter().zip(v8.iter()).enumerate() {
            for e17 in v6.iter_mut() {
                *e17 -= ((*e17) - e14).to_radians().tanh();
                let mut idx19: [usize; 3] = [0, 1, 0];
            }
        }
    } else if k5 % 2 == 0 {
        let mut m20: f64 = (0.44 * m10.hypot(m1).round());
    } else {
        let mut m22: f64 = (0.12 * (({ let b21 = m10; x[1] + b21 }) * v8[k5 % 3].min(v6[0])));
    }
    0.9 * x[1] + 1.2 * y[k5 % 3] + 0.6 * v6[k5 % 2] + 1.0 * v8[0] + 0.4 * m1 + (m10.clamp(-0.5, 0.75) * (x[0] + v8[k5 % 3])).cos()
}

#[zoo(kink(1.351, (1.4509999999999998, 2.001), -1.8690000000000002), kink(1.9309999999999998, (-1.6190000000000002, 1.871), -0.759))]
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
                let f5 = |u6: f64, u7: f64| (u6.sin() + (y.1 / (2.5 + a3.sin()))).tanh();
                let mut m8: f64 = a3;
            }
            {
                let r9 = &mut v1[0];
                *r9 += (a3 + ((*x) - (*z))).tanh();
                let mut v10: Vec<f64> = Vec::new();
                for i11 in 0..2 {
                    v10.push((f64::tanh(a3).powi(0) - y.0.abs()).tanh());
                }
                if a3.cos() > m2 {
                    if f64::sin((-0.20)) < (0.27 + 0.0) {
                        v10[0] = (v10[0] * f64::sin((y.0 - m2))).sin();
                    } else {
                        if f64::tanh(((*z) - (*z))) < (1.35 + a3).sin() {
                            v10.fill((*r9));
                            v10.fill(y.1);
                            *x += y.0.sin();
                        }
                    }
                } else {
                    *z = ({ let b12 = ((*r9) - v10[1]).cos(); (*z).signum() + b12 }).cos();
                }
            }
        }
    } else if ((*z) - y.1).tanh() >= (0.25 * ((*x) * (*x))) {
        m2 += ({ let b13 = (0.25 * ((*z) * y.0)); (if ({ let b14 = b13; (*x) + b14 }).tanh() < (b13 + v1[0]).tanh() { (*x) } else { (*x) }) + b13 }).sin();
    } else {
        let mut m15: f64 = a3;
    }
}

#[zoo(kink([-0.889, -0.729, -1.169]), kink([1.371, -1.669, -0.539]))]
#[derive_grad]
fn random_1000098(x: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..4 {
        v1.push(((x[i2 % 3] - (i2 as f64)) + (x[2] - (i2 as f64))).tanh());
    }
    'l4: for i3 in 0..x.len() {
        let mut v5 = vec![(x[(i3 + 1) % x.len()] - x[x.len() - 1 - i3]).abs().cos(); 2 + i3 % 3];
        if (0.80 * (-(i3 as f64))) >= f64::cos(0.14) {
            continue;
        }
        for i6 in (0..v5.len()).step_by(1) {
            let mut m7: f64 = f64::atan((-(0.1 + v5[i6] * v5[i6])).exp());
            v1.swap(2, 1);
            let mut m8: f64 = ((v5[(i6 + 1) % v5.len()] + 0.37) + (x[1] - x[i6 % 3])).cos();
            {
                let r9 = &mut v1[i6 % 4];
                *r9 = (*r9) - (0.30 * v5[(i6 + 1) % v5.len()]);
                *r9 -= f64::tanh(((-(-0.92)) / (2.5 + (v5[i3 % 2] - (-0.48)).sin().sin())));
            }
        }
    }
    -0.0 * x[1] + -0.2 * v1[0] + (-(0.1 + (v1[3] - x[1]) * (v1[3] - x[1]))).exp()
}

#[zoo(kink([[1.3909999999999998, -1.3290000000000002], [-1.439, 1.521]], [-1.439, 0.311, 0.181]), kink([[-0.589, 0.981], [-1.739, -0.799], [-0.589, 0.121]], [1.561, -0.789, 1.9109999999999998]))]
#[derive_grad]
fn random_1000099(x: &[Vec<f64>], y: &mut [f64]) {
    let mut m2: f64 = x[0][1];
    let mut v3: [f64; 3] = [y[2]; 3];
    (y[1], y[2]) = (y[2], (m2.abs() + f64::sin(x[1][1]).exp_m1()).tanh());
    let mut n4: usize = 0;
    'l5: loop {
        if n4 >= 2 {
            break;
        }
        n4 += 1;
        for &e6 in v3.iter() {
            if n4 > 2 {
                let t9: (f64, f64) = ((if n4 != 0 { (e6 - y[n4 % 3]) } else { (m2 - (-0.34)) }).tanh(), (m2.cos() / 1.48));
            } else {
                let mut k10: usize = 1;
                k10 = (k10 * 3 + 1) % 7;
            }
            if n4 != 1 {
                m2 += ((x[n4 % 2][n4 % 2] + e6) * y[n4 % 3].cos()).cos();
            }
        }
    }
    y[0] += (0.30 * (y[1] / (1.5 + y[2].sin().powi(2) * y[2].sin().powi(2))));
    {
        let r11 = &mut v3[2];
        *r11 = ((*r11) * f64::sin(((*r11) + y[0]))).sin();
        {
            let r12 = &mut m2;
            *r12 -= f64::clamp(f64::tanh((0.25 + x[0][0])), -0.5, 0.75);
        }
    }
    m2 -= ({ let b13 = f64::sin(1.42); x[1][0] + b13 }).sin();
    if m2.fract() < (x[0][1] - x[1][0]).cos() {
        let a14 = (y[1].clamp(-0.5, 0.75) - y[0].copysign(y[2])).cos();
        m2 += (0.30 * x[0][0]);
    } else {
        for e15 in y.windows(2) {
            let mut k18: usize = 2;
        }
    }
}
