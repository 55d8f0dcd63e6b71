//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink([[-0.549, -1.3590000000000002], [-1.1090000000000002, 0.521]], [0.881, -1.639, 0.741]), kink([[0.781, -0.329], [-0.379, -0.339], [0.631, -1.969]], [-1.629, 0.961, -0.589]))]
#[derive_grad]
fn random_1000030(x: &[Vec<f64>], y: &[f64; 3]) -> f64 {
    let mut m1: f64 = x[0][0].hypot(y[0].cos()).sin();
    let v2: [f64; 4] = [(m1 + m1).atan(), x[1][1], f64::cos((f64::cos(x[0][1]) % 1.7)).rem_euclid(0.9), ((if m1.to_radians() < (m1 / (1.5 + x[0][0] * x[0][0])) && (y[0] * y[1]).sin() <= f64::abs(1.81) { y[1] } else { 1.10 }) + m1).cos()];
    if (v2[3] * (-0.01)).tanh() <= (m1 / 1.24) && (y[1] + y[2]).sin() <= v2[2].copysign(m1) {
        for i3 in (0..y.len()).step_by(1) {
            let mut v4: Vec<f64> = Vec::with_capacity(3);
            for i5 in 0..3 {
                v4.push(v2[i3 % 4].tanh());
            }
        }
    }
    1.2 * y[1] + -0.1 * v2[2] + -0.1 * x[0][1] + 0.5 * m1 + y[2]
}

#[zoo(kink([0.081, -1.1090000000000002, 0.481], 0.761, 2), kink([0.221, -1.2790000000000001, -1.169, 0.431, 0.151], 1.8809999999999998, 4))]
#[derive_grad]
fn random_1000031(x: &[f64], y: f64, z: usize) -> f64 {
    let (s1, c2) = f64::mul_add(2f64, (-0.21), (z as f64).cos()).sin().rem_euclid(0.9).sin_cos();
    let mut v3: Vec<f64> = Vec::with_capacity(2);
    for i4 in 0..2 {
        v3.push((s1 + (-(0.1 + (i4 as f64) * (i4 as f64))).exp()).sin());
    }
    {
        let r5 = &mut v3[z % 2];
        *r5 += (1.2 + (*r5).hypot((0.80 * (z as f64))) * (*r5).hypot((0.80 * (z as f64)))).sqrt().cos();
        let a7: f64 = f64::cos((({ let b6 = s1; s1 + b6 }) - f64::tanh(0.0).exp2()));
    }
    let v8: [f64; 3] = [((1.2 + x[2] * x[2]).sqrt() * s1.copysign(y)).tanh(), (((z as f64) + (-0.80)) * ((-0.68) * y)).sin(), c2];
    {
        let s9 = &mut v3[..1];
        s9[z % 1] += ((s1 + s9[0]) * (c2.tanh() % 1.7)).cos();
        for i10 in (0..z % 5).rev() {
            let mut m11: f64 = c2;
            s9[i10 % 1] /= 1.2 + f64::sin(1.98).hypot(2f64).abs();
            m11 = c2;
            match i10 { 0 => {
                let a12: f64 = ((1.95 * v8[z % 3]) * ((i10 as f64) * 1.17)).cos();
                let mut k13: usize = 3;
            } k if k % 2 == 0 => {
                for &e14 in s9.iter() {
                    let mut m17: f64 = s1.max((0.6 * f64::sin(1.72)).tan());
                    {
                        let s18 = &v8[..2];
                        match i10 { 0 => {
                            m17 += (m11 / (1.5 + f64::sin((if i10 > 1 { 1.70 } else { c2 })) * f64::sin((if i10 > 1 { 1.70 } else { c2 })))).tanh();
                            let a19: f64 = ((e14 - y) + (c2 * 1.62)).cos();
                        } k if k % 2 == 0 => {
                            let mut v20 = vec![(0.41 * (s9[0].clamp(-0.5, 0.75) - ((z as f64) + x[0]))); 2 + i10 % 3];
                            m11 = s9[i10 % 1];
                        } _ => {
                            let v21: [f64; 3] = [((1.2 + c2 * c2).log10() + y.cos()).tanh(), ((e14 / (2.5 + m11.sin())) - (-e14)).sin(), ((s9[z % 1] / 1.14) + (x[2] * y)).sin()];
                            m17 /= 1.2 + c2.tanh().abs();
                        } }
                    }
                }
            } _ => {
                m11 = (m11 * (0.50 * (0.67 * y))).sin();
            } }
        }
    }
    0.7 * x[1] + -0.2 * c2 + 0.2 * y + 0.9 * v8[z % 3] + 0.9 * v3[z % 2] + ((v8[z % 3] / 1.81) - f64::trunc(x[1])).tanh()
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

#[zoo(kink(0.271, [[0.711, 0.601], [0.421, 1.9309999999999998]]), kink(-1.169, [[1.101, 1.9809999999999999], [0.501, -1.8490000000000002], [1.121, -0.269]]))]
#[derive_grad]
fn random_1000033(x: &f64, y: &[[f64; 2]]) -> f64 {
    if f64::cos((-0.25)) >= (*x).tanh().exp_m1() {
        return 0.8 * (*x) + 1.0 * y[0][1] + (std::f64::consts::PI + (*x)).fract();
    }
    for i1 in (0..4).rev() {
        if (y[i1 % 2][i1 % 2] * 1.47).cos() <= (y[i1 % 2][0] - y[1][1]).sin() {
            let mut m2: f64 = ((i1 as f64) * (-0.25)).cos().max(f64::fract(0.55));
        }
        let mut m3: f64 = f64::sin((1.14 / (1.5 + (i1 as f64).sin() * (i1 as f64).sin()))).max(f64::sin(0.09).clamp(-0.5, 0.75));
    }
    let mut v4: [f64; 3] = [y[0][1].tanh().rem_euclid(0.9); 3];
    for e5 in v4.iter().skip(1) {
        let mut v8: [f64; 3] = [v4[1].sin(); 3];
    }
    (v4[0], v4[2]) = (v4[2], (((*x) + v4[2]) + ((*x) - (*x))).cos());
    v4[0] *= (y[0][1] - ((0.30 * y[1][1]) % 1.7)).cos().sin();
    for &e9 in v4.iter() {
        for e12 in &v4[..3] {
            if (if (0.30 * (*e12)).rem_euclid(0.9) >= (*x).max(e9) { e9 } else { (*e12) }) < f64::copysign((*x), y[1][1]) {
                if (*x).sin() > v4[2].clamp(-0.5, 0.75) && e9.tanh() < (*x) {
                    break;
                }
            } else {
                let mut m15: f64 = y[1][0];
            }
        }
    }
    1.2 * y[0][1] + 0.7 * (*x) + 1.2 * v4[1] + (-(0.1 + y[0][1].copysign((*x)) * y[0][1].copysign((*x)))).exp()
}

#[zoo(kink([1.101, -1.0790000000000002, 1.111], 0.661, [0.751, 1.021, -1.3690000000000002], -1.939), kink([-0.879, 1.351, 0.321], -0.659, [-0.509, -1.5790000000000002, 0.341], 1.9309999999999998))]
#[derive_grad]
fn random_1000034(x: &mut [f64; 3], mut y: f64, z: [f64; 3], w: f64) -> f64 {
    let mut v1 = vec![(x[0] * z[1]).cos().powi(0); 2];
    let mut k2: usize = 1;
    if k2 != 1 {
        return 0.9 * z[0] + 1.0 * w + -0.4 * y + 0.3 * x[k2 % 3] + 0.5 * v1[0] + f64::tanh(w.tanh());
    }
    let mut k3: usize = 0;
    x.fill((((k3 % 4) as f64).tanh() - v1[k3 % 2].asinh()));
    0.1 * z[k2 % 3] + 1.5 * v1[k3 % 2] + 0.8 * x[0] + 1.0 * y + (0.25 * ((z[0] / (2.5 + z[2].sin())) * (v1[k3 % 2] / (1.5 + w * w))))
}

#[zoo(kink([0.921, 0.321, 1.331]), kink([-1.649, -1.5090000000000001, -1.449]))]
#[derive_grad]
fn random_1000035(x: &[f64; 3]) -> f64 {
    let flag1 = (0.50 * (x[1] + x[0])) > x[2].sin();
    if !(flag1) {
        if ((-0.75) - x[1]).sin() < x[1].floor().sin() || f64::sin(0.63).mul_add(x[2], x[1]).cos() < f64::sin(1.29) {
            let mut m2: f64 = (0.50 * (0.52 * x[2])).copysign((x[0] / (1.5 + f64::sin((-0.84)) * f64::sin((-0.84)))));
            if let Some(e3) = x.last() {
                {
                    let s4 = &x[1..];
                    let mut v5: Vec<f64> = Vec::with_capacity(3);
                    for i6 in 0..3 {
                        v5.push(((x[i6] + (i6 as f64)) - x[i6].sin().powi(0)).tanh());
                    }
                    for e7 in x.windows(1) {
                        m2 = v5[1];
                        v5.fill(x[0].trunc().cos());
                        m2 += (if (if (0.50 * (s4[1] + x[0])) < (s4[1] / 1.79) { (*e3) } else { m2 }) <= ((*e3) + s4[0]).sin() { (*e3) } else { (-(0.1 + m2 * m2)).exp() }).cos();
                        let a10 = x[1].atan().tanh().powi(3);
                    }
                }
                let mut k11: usize = 2;
            }
            for i12 in 0..0 {
                let mut idx13: [usize; 3] = [1, 0, 1];
            }
        } else {
            if (x[1] + 0.12).cos() <= (-1.24) {
                let mut m14: f64 = ((x[0] / (2.5 + x[1].sin())) - x[2]).sin();
                m14 -= (0.30 * m14);
                if (0.55 * (x[0] + std::f64::consts::PI)) <= (0.66 * (0.90 - x[2])) {
                    return -0.5 * m14 + 0.1 * x[2] + f64::tanh(({ let b15 = (x[1] + m14).cos(); ({ let b16 = m14; x[0] + b16 }) + b15 }));
                }
            } else if !(({ let b17 = f64::sin(1.77); 2f64 + b17 }) <= f64::cos((x[1] + (-0.07)))) {
                {
                    let s18 = &x[..];
                    if (x[1] + x[0]).tanh() < (0.0 + 2f64) && f64::sin(((-0.90) / (1.5 + f64::sin(0.83) * f64::sin(0.83)))) < (0.50 * (1.92 * s18[0])) {
                        let mut m19: f64 = 2f64;
                    } else {
                        let mut m21: f64 = ({ let b20 = x[2]; s18[0] + b20 }).sin();
                    }
                }
            }
        }
    } else {
        let mut m22: f64 = ((x[0] + 0.56) * 0.47).tanh();
    }
    1.4 * x[2] + (std::f64::consts::PI.min(1.87) * (x[1] * 1.83)).tanh()
}

#[zoo(kink([[-1.2590000000000001, 1.1709999999999998], [0.501, -0.389]], 2, -0.119), kink([[-1.669, -0.189], [0.891, 0.511], [-1.7990000000000002, 1.251]], 0, 1.4609999999999999))]
#[derive_grad]
fn random_1000036(x: &[Vec<f64>], y: usize, z: &f64) -> Vec<f64> {
    if x[1][1].sin() < (x[y % 2][y % 2] + (y as f64)).cos() && y > 1 {
        return vec![0.4 * x[1][y % 2] + 0.4 * (*z) + (y as f64).sin(), 1.0 * x[y % 2][y % 2] + 0.2 * (*z) + (*z), -0.2 * (*z) + -0.1 * x[0][y % 2] + (-0.03)];
    }
    let mut n1: usize = 0;
    'l2: loop {
        if n1 >= 1 {
            break;
        }
        n1 += 1;
        let mut v3: [f64; 2] = [((0.89 + (n1 as f64)) / 1.73).tanh(), (f64::min(f64::sin(0.36), std::f64::consts::PI) * ((n1 as f64) * (n1 as f64))).sin()];
    }
    let mut v4 = vec![f64::sin((-1.58)); 3 + y % 3];
    for (i7, &e5) in v4.iter().enumerate() {
        let mut m8: f64 = ((y as f64).sin() % 1.7);
    }
    vec![1.4 * x[0][0] + 0.5 * (*z) + 1.0 * v4[y % 3] + x[y % 2][1].cos().asinh(), 1.2 * x[y % 2][0] + 1.0 * v4[y % 3] + -0.2 * (*z) + (0.44 * (x[1][0].tanh() - (v4[0] * 1.20))), 1.4 * x[0][0] + 0.5 * v4[y % 3] + 0.7 * (*z) + (y as f64).cos()]
}

#[zoo(kink([-0.829, -0.219, 1.871], [[1.251, 1.9609999999999999], [1.771, 1.9009999999999998]], [[1.601, 0.451], [0.711, 1.571], [0.591, -0.999]], -0.839), kink([1.081, -1.2890000000000001, 1.801, -0.069], [[1.4209999999999998, 1.6509999999999998], [-1.2890000000000001, -1.419]], [[-0.709, -0.179], [1.1609999999999998, -0.709]], 0.981))]
#[derive_grad]
fn random_1000037(x: &[f64], mut y: [[f64; 2]; 2], z: &[Vec<f64>], w: &f64) -> f64 {
    if f64::cos(y[1][1]) > ((*w) * y[0][0]).cos() {
        {
            let s1 = &x[..2];
            let mut m2: f64 = (*w).sin().rem_euclid(0.9);
        }
        let mut v3: Vec<f64> = vec![((x[0].sin() % 1.7) * x[1].sin()), ((z[0][1].cos() % 1.7) * (if (z[0][1] + 0.76).cos() >= x[0].copysign(z[0][1]) { z[0][0] } else { (*w) })).cos()];
    }
    if x[2].sin() >= 2f64 {
        if x[0] >= (f64::sin((*w)) % 1.7) {
            return 1.0 * y[0][0] + -0.2 * (*w) + 0.7 * x[2] + -0.0 * z[1][1] + f64::sin(((if (*w).fract() >= ((*w) + x[2]).cos() { 1.53 } else { y[1][0] }) * (-0.44)));
        }
    }
    let mut m4: f64 = ((y[0][1] / (2.5 + x[2].sin())) * (*w).cos());
    let v5 = x.to_vec();
    let v6: [f64; 4] = [(x[2] - v5[0]).cos(), m4, v5[0].min(y[1][1]).tanh(), x[2]];
    let mut k7: usize = 3;
    let mut v8: [f64; 2] = [((((k7 % 4) as f64) * y[k7 % 2][0]) - (if y[k7 % 2][1].max(1.17) <= f64::sin(0.95).max(std::f64::consts::PI) { y[0][k7 % 2] } else { x[k7 % 3] })).tanh(), (0.22 * ((-(0.1 + y[k7 % 2][k7 % 2] * y[k7 % 2][k7 % 2])).exp() + (1.3 + y[k7 % 2][k7 % 2] * y[k7 % 2][k7 % 2]).powf(v5[k7 % 3].tanh())))];
    let (s10, c11) = (({ let b9 = v8[k7 % 2]; (*w) + b9 }) - f64::sin(0.05).max(v6[0])).tanh().sin_cos();
    'l15: for e12 in v6.iter().take(2).copied() {
        v8[k7 % 2] = v8[k7 % 2] - ((x[k7 % 3] * v6[0]) + (v8[k7 % 2] * (*w))).tanh();
        m4 = ((m4 / 1.91) + (v8[k7 % 2] / 1.98)).tanh();
    }
    1.0 * v6[3] + 0.2 * y[k7 % 2][k7 % 2] + 0.1 * s10 + 1.1 * c11 + 1.4 * x[2] + 0.8 * z[k7 % 2][0] + x[k7 % 3].max(v6[1]).cos()
}

#[zoo(kink([[1.331, 0.491], [-1.5790000000000002, 1.321], [-1.5490000000000002, -1.399]]), kink([[-1.659, -0.439], [-1.979, 1.1409999999999998], [1.1309999999999998, -1.0090000000000001]]))]
#[derive_grad]
fn random_1000038(x: &[Vec<f64>]) -> f64 {
    let mut m1: f64 = (x[1][0] * (x[1][1] - x[0][0])).sin();
    for i2 in (0..3).step_by(2) {
        if f64::powi(m1.tanh(), 4) >= f64::tanh(0.96) && i2 != 1 {
            match i2 { 0 => {
                if i2 > 2 {
                    m1 -= m1.tanh();
                    for i3 in (0..i2 % 5).rev() {
                        if (m1 * 2f64).tanh() > (0.71 + 0.0) {
                            m1 -= ((m1 + (-0.61)) / (2.5 + f64::sin((0.08 - (-0.55))).sin())).sin();
                            continue;
                        }
                        let mut v4 = vec![(if f64::exp((-(0.1 + 1.08 * 1.08))) > f64::cos(0.0) || i2 % 2 == 0 { (x[i3 % 2][i2 % 2] + (i2 as f64)) } else { (m1 * 1.26) }).tanh(); 3 + i2 % 3];
                    }
                    m1 += x[i2 % 2][1].tanh();
                }
                let mut k5: usize = 0;
            } k if k % 2 == 0 => {
                let mut v6: [f64; 3] = [(0.33 * (({ let b7 = m1; m1 + b7 }) + m1.copysign((i2 as f64).sin()))), (x[i2 % 2][i2 % 2].tanh().powi(4) - (x[0][i2 % 2] * x[i2 % 2][i2 % 2])).cos(), f64::cos((f64::tanh((i2 as f64)) + (0.39 * x[i2 % 2][1])))];
                m1 = ((m1 - x[i2 % 2][i2 % 2]) - (v6[0] * 0.0)).cos();
            } _ => {
                m1 += (0.0 - x[0][i2 % 2]).sin().copysign((m1 / (2.5 + m1.sin())));
            } }
        } else {
            m1 /= 1.2 + f64::sin((-0.0)).abs();
        }
    }
    0.6 * x[1][1] + 0.8 * m1 + (x[0][0].max(x[1][0]) * x[1][0].hypot(x[1][0])).sin()
}

#[zoo(kink([-0.479, 1.9109999999999998, -0.499, 1.601, 0.891], 1.1709999999999998), kink([1.9009999999999998, 0.651, 0.881, -1.2790000000000001], -1.179))]
#[derive_grad]
fn random_1000039(x: &[f64], mut y: f64) -> f64 {
    let mut v1: [f64; 2] = [(x[0] * x[1]).cos().max(x[1].sin()); 2];
    let mut m2: f64 = (x[1] - v1[0]).sin().max((y - x[0]).sin());
    v1[0] -= (0.07 * (1.3 + (-y) * (-y)).powf((v1[1] + x[0]).tanh().tanh()));
    let mut n3: usize = 0;
    while n3 < 5 && (!((-(0.1 + v1[1] * v1[1])).exp() > (y * v1[0]).tanh())) {
        n3 += 1;
        let mut v4: Vec<f64> = vec![(0.20 * (x[n3 % 3] * (n3 as f64))).max(f64::sin(0.80).max(v1[1])), (0.06 * ((v1[0] * v1[n3 % 2]) * x[2]))];
        m2 = (y + m2).sin();
        let mut v5: Vec<f64> = Vec::with_capacity(3);
        for i6 in 0..3 {
            v5.push(v1[n3 % 2]);
        }
        {
            let s7 = &x[..2];
            let v8: [f64; 3] = [0.86; 3];
        }
    }
    let mut v9 = vec![m2.cos().sin(); 2];
    let mut m10: f64 = v1[0];
    let mut v11: Vec<f64> = Vec::new();
    for i12 in 0..2 {
        v11.push((0.25 * (if i12 != 0 { (m2 * y) } else { f64::tanh((i12 as f64)) })));
    }
    let (p13, q14) = ((0.90 * (v1[0] + (0.0 * m10))), ((1.81 * x[1]) / 1.53).sin());
    let mut n15: usize = 0;
    while n15 < 5 {
        n15 += 1;
        let mut g16: [[f64; 2]; 2] = [[(f64::fract((-0.02)) + p13.asinh()), 0.5], [0.25, ((m2 * y) - (v11[1] - x[n15 % 3])).tanh()]];
        if (v11[n15 % 2] - v1[1]).tanh() < (v9[n15 % 2] - 2f64).tanh() {
            break;
        }
    }
    for e17 in x.iter().rev() {
        let v20 = v1.to_vec();
        let mut k21: usize = 2;
        if v11[1].sin() < (((k21 % 4) as f64) + q14).tanh() {
            m10 -= (x[2] / (2.5 + q14.sin())).tanh();
        } else {
            let old22 = std::mem::replace(&mut y, m10);
        }
    }
    1.1 * v11[1] + -0.4 * y + 0.2 * x[2] + -0.1 * m10 + 1.2 * p13 + 1.0 * m2 + ((p13 * v11[0]) + y).cos()
}
