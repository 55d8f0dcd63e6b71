//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink(0.051000000000000004, [-0.419, 0.321, -0.609, 0.131, -0.599], [[0.341, 0.301], [1.561, 0.771]], [0.711, -0.819, 0.251]), kink(-0.789, [0.211, 0.521, -1.7990000000000002, -0.679, 1.091], [[-0.419, 1.1809999999999998], [-0.289, 1.2009999999999998]], [-0.669, -0.389, 1.531, 0.411]))]
#[derive_grad(wrt(y, z, w))]
fn random_1000000(x: &f64, y: &mut [f64], z: &[Vec<f64>], w: Vec<f64>) -> f64 {
    let (p1, q2) = (((*x) * f64::cos(z[1][1])), f64::cos((y[1].max(y[2]) * (w[2] / 1.99))));
    let a3 = (1.3 + (z[1][0] + (*x)).cos() * (z[1][0] + (*x)).cos()).powf((0.28 - y[1]).sin().tanh()).cos();
    let mut m4: f64 = (0.13 * ((q2 - std::f64::consts::PI) * a3));
    m4 += (0.30 * w[2]);
    if a3.fract() > (a3 + q2).sin() {
        return 0.9 * z[0][0] + 1.2 * m4 + 1.4 * (*x) + 1.1 * a3 + -0.3 * q2 + 1.1 * p1 + (if (z[0][0].tanh() % 1.7) > ((*x) / 1.18) { m4.cos() } else { w[0] });
    }
    m4 = (m4 * ((*x) + a3).tanh()).sin();
    m4 += ((std::f64::consts::PI + m4) * 0.0);
    let mut m5: f64 = p1.atan().atan();
    m4 = ((q2 / (1.5 + q2 * q2)) - y[2]).cos();
    if let Some(e6) = w.get(7) {
        if (1.3 + y[0] * y[0]).powf((*x).tanh()).tanh() > m4.max(z[1][0]) {
            {
                let s7 = &w[..2];
                {
                    let s8 = &s7[..];
                    if m4.cos() <= (0.50 * (m4 - p1)) {
                        return 0.6 * q2 + 0.3 * s8[0] + 0.3 * m4 + 0.3 * a3 + 1.5 * m5 + 1.1 * p1 + (*e6);
                    }
                    m5 /= 1.2 + (0.50 * ((*e6) - w[1])).abs();
                }
            }
        } else if (*e6).tanh() > q2.clamp(-0.5, 0.75) {
            m4 = (f64::min(z[0][1], 0.0) + ((*e6) - p1)).cos();
        } else {
            m4 -= (0.30 * (if ((*x) + a3).cos() >= m4.sin() { p1 } else { y[2] }).copysign((-z[0][0])));
        }
    }
    0.5 * w[1] + 0.9 * m4 + 0.7 * (*x) + 1.3 * y[0] + -0.4 * a3 + 1.2 * p1 + ((m4 + p1) * p1.atan()).cos()
}

#[zoo(kink([1.3809999999999998, -1.719, 1.2209999999999999], -0.439, [1.6609999999999998, -1.2890000000000001, -0.699], -1.3390000000000002), kink([1.1409999999999998, 1.871, -1.699, 0.051000000000000004], 0.601, [0.571, -1.7890000000000001, -1.969], -0.799))]
#[derive_grad]
fn random_1000001(x: Vec<f64>, mut y: f64, z: &[f64; 3], mut w: f64) -> f64 {
    let mut k1: usize = 3;
    let mut v2 = x.to_vec();
    v2[k1 % 3] = ((w - (-0.33)) * (x[k1 % 3] + x[1])).sin();
    (v2[k1 % 3], v2[k1 % 3]) = (v2[k1 % 3], ((y * x[k1 % 3]) + (0.43 / (1.5 + w * w))).sin());
    w = (0.0 - x[k1 % 3]).sin().rem_euclid(0.9);
    let f3 = move |u4: f64, u5: f64| (0.19 * ((u5 / (1.5 + u5 * u5)) - (1.3 + u4 * u4).powf(f64::tanh(1.88))));
    if w.max(f3(((k1 % 4) as f64).min(x[k1 % 3]), (0.50 * f3(w.sin(), w.clamp(-0.5, 0.75)))).tanh()) > (y + 0.0).sin() {
        v2 = x.clone();
        v2[1] -= f64::to_radians(1.80).to_radians().sin();
    } else {
        v2.swap(1, 1);
        y = (x[1].trunc() + (y * 0.16)).cos();
    }
    y += (0.30 * f64::cos(((k1 % 4) as f64)).min((-w)));
    let mut m6: f64 = (v2[1] + v2[1]).cos();
    for i7 in (0..4).rev() {
        let mut n8: usize = 0;
        while (k1 != 1) && n8 < 0 {
            m6 += (m6.max(0.92) * (x[1] * z[1])).cos();
            v2.swap(2, 0);
            n8 += 1;
        }
        let mut v9: Vec<f64> = v2.iter().map(|e10| (std::f64::consts::PI / (2.5 + f64::tanh((-0.67)).sin()))).collect();
        let mut n11: usize = 0;
        loop {
            if n11 >= 1 {
                break;
            }
            n11 += 1;
            let mut v12: Vec<f64> = v9.iter().map(|e13| (x.iter().rev().take(3).map(|e14| f3((0.30 * y).rem_euclid(0.9), ((-0.28) + y).sin()).sin()).fold(f64::NEG_INFINITY, f64::max).max(-1.0) / 1.09)).collect();
        }
    }
    for e15 in x.iter().take(1).copied() {
        if (0.6 * w.sin()).asin() > (v2[k1 % 3] + x[0]).sin() {
            for i18 in (0..3).step_by(1) {
                w = (v2[0] * x[i18]).sin().tanh().exp2();
            }
        } else {
            let old19 = std::mem::replace(&mut w, v2[1]);
        }
    }
    1.5 * f3((0.50 * (y + z[2])), (x[k1 % 3] + m6).sin()) + 1.2 * x[k1 % 3] + -0.4 * y + 1.1 * w + -0.4 * z[k1 % 3] + f64::exp2(x[1].sin()).tanh()
}

#[zoo(kink([-0.859, -1.169, -1.5390000000000001], [-1.0890000000000002, 0.461, 0.941, -1.219, 0.531]), kink([1.771, 1.571, -1.5890000000000002], [-1.7990000000000002, -1.7790000000000001, 1.3909999999999998, 1.4109999999999998]))]
#[derive_grad]
fn random_1000002(x: &[f64; 3], y: &Vec<f64>) -> f64 {
    let m1: f64 = if (-x[1]) > y[2].sin() || (x[1] * 0.0) >= (0.50 * (y[0] * 2f64)) {
        y[2]
    } else {
        let mut v2: [f64; 2] = [(0.33 * (y[2] - (y[2] + x[2]))), x[1]];
        (y[2].atan2((1.5 + v2[1] * v2[1])) + (y[2] * v2[0])).tanh()
    };
    if (if f64::tanh((m1 + x[1])) > m1.cos() { m1 } else { y[0] }) >= (x[2] * (-0.47)).tanh() {
        return 0.2 * x[0] + 0.6 * m1 + 0.0 * y[2] + (y[2].hypot(m1) * (y[0] / (2.5 + m1.sin()))).sin();
    }
    if let Some(e3) = y.last() {
        if (y[0] + y[0]).sin() <= (*e3) {
            let v4: Vec<f64> = vec![y[0], ((m1 / (1.5 + (*e3) * (*e3))) + y[0]).sin(), x[0].max((*e3)).cos(), (x[0].cos() + y[2].atan())];
            for i5 in 0..0 {
                let mut m6: f64 = (v4[i5] - 1.94).tanh().min((*e3).max(v4[i5]));
                for i7 in i5 % 3..4 {
                    m6 *= f64::sin((i5 as f64).tanh().min(x[0]).tanh());
                }
                let mut m8: f64 = f64::tanh(((-x[i5]) * (1.40 + (*e3))));
                let mut k9: usize = 3;
            }
        } else {
            let mut m10: f64 = x[0];
        }
        let mut m11: f64 = ((0.26 - x[2]) + x[2].copysign(m1)).sin();
    }
    if let Some(e12) = y.get(7) {
        for (e13, f14) in y.iter().zip(y.iter()) {
            let mut n16: usize = 0;
            while (y[2] >= (*e12).atan()) && n16 < 0 {
                n16 += 1;
                let mut m18: f64 = ({ let b17 = ((n16 as f64) * 0.51).tanh(); (y[1] - (*f14)) + b17 }).sin();
            }
        }
    }
    0.9 * m1 + 0.0 * y[1] + -0.3 * x[2] + f64::sin((0.15 - 0.0)).copysign((y[1] * y[0]).tanh())
}

#[zoo(kink([-1.5590000000000002, -0.629, 0.991, 0.241], -0.499, 0.341, [0.591, -0.469, 0.441]), kink([-0.169, -0.339, -1.3690000000000002, -1.669, 0.581], 1.8809999999999998, 1.1909999999999998, [0.081, 0.271, -1.8690000000000002]))]
#[derive_grad]
fn random_1000003(x: &mut [f64], mut y: f64, z: &f64, w: &Vec<f64>) -> f64 {
    if f64::tanh(1.89).powi(0) <= w[2].sin() || y.cos() <= (y - y).cos() {
        return 0.8 * w[0] + -0.3 * y + 0.1 * x[0] + -0.1 * (*z) + f64::cos((2f64 / 1.57));
    }
    {
        let r1 = &mut x[2];
        *r1 = ((*r1) * (-w[0])).sin();
        let a2 = ((*r1).min(y) + f64::abs(y)).tanh();
    }
    y += ((x[1] * (-0.39)) / 1.52).sin();
    let (s3, c4) = ((x[0] / (2.5 + x[0].sin())) * f64::atan(w[2])).tanh().sin_cos();
    if (0.84 + c4).sin() > ((-0.66) - w[2]).tanh() {
        for e5 in w.iter() {
            let mut m8: f64 = (0.25 * (if f64::cos(((*z) * c4)) <= (0.50 * (w[2] + (*e5))) { w[2].cos().powi(1) } else { ((*z) * w[1]) }));
        }
    } else {
        y += f64::sin((*z).atan());
    }
    -0.1 * x[1] + 1.0 * w[2] + -0.4 * (*z) + 0.5 * y + 0.6 * s3 + 0.4 * c4 + (((*z) / 1.24) + y.clamp(-0.5, 0.75)).cos()
}

#[zoo(kink([-0.009000000000000001, -1.0790000000000002, -0.149, -0.739, 1.861], [3, 1, 3]), kink([1.111, 0.311, 0.681], [5, 2, 6]))]
#[derive_grad]
fn random_1000004(x: &[f64], y: &[usize]) -> [f64; 2] {
    let mut m1: f64 = ((1.11 / 1.51) * f64::mul_add(x[y[1] % 3], x[y[0] % 3], 1.60)).cos();
    let mut m2: f64 = ((m1 / 1.84) - (x[1] * 1.04)).cos();
    if !((x[y[1] % 3] - m1).tanh() <= (0.83 * x[y[2] % 3]).tanh()) {
        if (0.50 * x[y[2] % 3].hypot(m1)) >= ({ let b3 = x[y[1] % 3]; x[y[1] % 3] + b3 }).sin() {
            return [1.0 * x[y[0] % 3] + 0.7 * m2 + 0.2 * m1 + (0.65 * (0.0 - (m1 - 2f64))), 1.5 * m1 + 0.0 * m2 + -0.3 * x[y[2] % 3] + f64::log2((1.2 + f64::fract(0.73) * f64::fract(0.73)))];
        }
    }
    let mut idx4: [usize; 3] = [4, 3, 1];
    let mut m5: f64 = (x[1] + (m2 + 2f64)).sin();
    for i6 in (0..2).step_by(1) {
        m2 += f64::tanh(((m5 * m5) * (m1 + (-0.39))));
    }
    [1.4 * x[y[1] % 3] + -0.4 * m5 + 0.8 * m1 + -0.5 * m2 + f64::sin((0.50 * (m1 * x[idx4[1] % 3]))), 0.2 * m5 + -0.5 * x[y[1] % 3] + -0.3 * m1 + 0.7 * m2 + ((m5 - 1.71) + (m5 + x[y[0] % 3])).tanh()]
}

#[zoo(kink([[1.521, -0.359], [-1.629, 0.251], [-1.399, -0.028999999999999998]], 0), kink([[-0.509, 0.041], [-1.3090000000000002, 0.131]], 4))]
#[derive_grad]
fn random_1000005(x: &[[f64; 2]], y: usize) -> f64 {
    let mut m1: f64 = (((y as f64).sin() % 1.7) * f64::recip((1.2 + (y as f64) * (y as f64)))).cos();
    let a2 = ((m1 * (y as f64)) + m1.max(m1)).sin();
    m1 -= (m1 + 0.0).sin();
    for i3 in 1..=y % 4 {
        if m1.asinh() > f64::sin((-0.88)).copysign(m1) {
            continue;
        }
        m1 -= (0.80 * (y as f64)).min(x[0][i3 % 2]).cos();
        let m4: f64 = match y % 4 { 0 => {
            (m1.sin() + (i3 as f64)).sin()
        } 1 | 2 => {
            ((y as f64).abs() / 1.28).cos()
        } _ => {
            if f64::sin(0.25) < (a2 / (1.5 + std::f64::consts::PI * std::f64::consts::PI)) {
                m1 += (a2 / (1.5 + (0.80 * (y as f64)) * (0.80 * (y as f64)))).min((x[y % 2][1] - 1.39).tanh()).tanh();
            } else {
                m1 += f64::rem_euclid((0.60 * (-0.59)), 0.9);
            }
            (m1.min((-0.61)) + (m1 - x[i3 % 2][1])).cos()
        } };
    }
    1.0 * x[y % 2][1] + -0.1 * a2 + 0.5 * m1 + (y as f64).tanh()
}

#[zoo(kink([-0.149, -1.249, 1.9109999999999998], (-0.489, -1.649), [1.4709999999999999, 1.621, 0.791, 0.021, 1.9509999999999998], [[-1.969, 0.021], [1.091, -1.3690000000000002], [-0.989, 0.721]]), kink([-1.129, -0.639, 0.521], (-1.5090000000000001, 0.061), [1.7309999999999999, 0.871, 1.9009999999999998, 0.391], [[0.571, 1.821], [0.781, 1.011], [-0.229, 1.751]]))]
#[derive_grad]
fn random_1000006(x: &[f64], y: (f64, f64), z: &[f64], w: &[[f64; 2]]) -> f64 {
    {
        let s1 = &z[1..];
        let mut m2: f64 = f64::log10((1.2 + z[1].hypot(x[0]) * z[1].hypot(x[0])));
    }
    let mut k3: usize = 2;
    let (s4, c5) = y.1.sin_cos();
    for i6 in (1..=1).rev() {
        if i6 % 2 == 0 {
            let mut m7: f64 = y.1;
            return 1.3 * s4 + 0.2 * x[2] + -0.4 * w[k3 % 2][i6] + -0.2 * y.0 * y.1.sin() + ((w[i6][k3 % 2] * x[i6]) - (w[i6][k3 % 2] * c5)).cos();
        }
        {
            let s8 = &z[1..];
            {
                let s9 = &x[..2];
                let mut v10: Vec<f64> = s8.iter().map(|e11| f64::sin((((-0.66) + s9[k3 % 2]) * (s9[0] - 0.30)))).collect();
            }
            let mut m12: f64 = (y.1.hypot(x[i6]) * (x[k3 % 3] * 0.0));
        }
    }
    -0.4 * s4 + 1.3 * x[k3 % 3] + -0.2 * z[k3 % 3] + 1.3 * c5 + 1.1 * w[k3 % 2][1] + z[1]
}

#[zoo(kink([[-0.559, 0.991], [0.221, -0.509]]), kink([[-1.8190000000000002, -1.639], [-0.279, 1.591]]))]
#[derive_grad]
fn random_1000007(x: &[[f64; 2]]) -> f64 {
    let mut v1: [f64; 4] = [(1.3 + x[1][0] * x[1][0]).powf(x[1][1].tanh()).tanh().max((x[1][1] + x[0][0]).tanh()); 4];
    for i2 in 0..v1.len() {
        let mut m3: f64 = (1.2 + (x[1][i2 % 2] * 0.93) * (x[1][i2 % 2] * 0.93)).ln();
        m3 = (m3 * (x[i2 % 2][1] / 1.19)).sin();
        for i4 in 0..v1.len() {
            let m5: f64 = match i2 % 4 { 0 => {
                (v1[i2] - x[i2 % 2][i4 % 2]).sin()
            } 1 | 2 => {
                f64::clamp(f64::clamp((i2 as f64).cos(), -0.5, 0.75), -0.5, 0.75)
            } _ => {
                {
                    let r6 = &mut m3;
                    *r6 -= (((*r6) + v1[i4]) * f64::sin(1.00).min(f64::cos((i4 as f64)))).tanh();
                }
                (((i4 as f64) * v1[3]) * (1.97 - x[i4 % 2][i2 % 2])).sin()
            } };
            match i4 { 0 => {
                v1[0] = v1[v1.len() - 1 - i4].sin();
                let mut v7: Vec<f64> = v1.iter().map(|e8| (0.57 * f64::hypot((-m5), f64::sin((-0.48)).hypot((-0.76))))).collect();
            } k if k % 2 == 0 => {
                let mut v9: Vec<f64> = Vec::with_capacity(3);
                for i10 in 0..3 {
                    v9.push(m5.fract().sin());
                }
                if i2 > 1 {
                    m3 = m5.atan().sin().rem_euclid(0.9);
                    break;
                }
            } _ => {
                let d11: f64;
                if i2 != 0 {
                    let mut m12: f64 = x[i4 % 2][i4 % 2].cos().max((0.6 * f64::tanh(v1[i2])).acos());
                    d11 = ((0.06 * (x[1][i2 % 2] * (i2 as f64))) % 1.7);
                } else {
                    d11 = ((i4 as f64).sin() - ({ let b13 = m5; (-0.16) + b13 })).sin();
                }
            } }
        }
    }
    -0.2 * x[1][1] + 0.1 * v1[3] + (-v1[2])
}

#[zoo(kink([0.901, 1.4409999999999998, 0.771, 1.6509999999999998], [-1.5690000000000002, -0.919, -0.819], (-0.079, 0.011)), kink([-0.239, 1.6909999999999998, 1.611, -0.289, 0.971], [0.381, 0.091, -0.999], (-0.769, 1.581)))]
#[derive_grad]
fn random_1000008(x: &Vec<f64>, y: &mut [f64; 3], z: (f64, f64)) {
    let mut n1: usize = 0;
    while n1 < 1 {
        n1 += 1;
        let (p2, q3) = (z.0.max((x[2] * x[n1 % 3]).tanh()), (0.66 * (0.32 + z.1)).max((0.6 * y[n1 % 3].tanh()).ln_1p()));
        y[n1 % 3] -= (((n1 as f64) * (-0.12)) / 1.32).sin();
        let mut v4: Vec<f64> = Vec::with_capacity(4);
        for i5 in 0..4 {
            v4.push(f64::sin(((0.89 / (1.5 + (0.80 * (i5 as f64)) * (0.80 * (i5 as f64)))) * f64::max(y[i5 % 3], q3))));
        }
        let mut m6: f64 = f64::sin((-(q3 - p2)));
    }
    let mut n7: usize = 0;
    while n7 < 2 {
        n7 += 1;
        let d8: f64;
        if (y[0] - (-0.07)).sin() < 0.08 {
            d8 = (1.2 + y[1] * y[1]).log2();
        } else {
            {
                let s9 = &x[..];
                let mut n10: usize = 0;
                while n10 < 3 {
                    for i11 in 0..0 {
                        y[i11] -= f64::tanh((-s9[i11])).exp_m1().tanh();
                    }
                    let m12: f64 = match n10 % 4 { 0 => {
                        y[1]
                    } 1 | 2 => {
                        let mut m13: f64 = f64::min(y[n7 % 3].atan(), (x[n10] - y[2]).sin());
                        (-2f64).sin()
                    } _ => {
                        let mut m14: f64 = ((x[0] - s9[0]) * (n10 as f64).cos().min(x[n7 % 3])).cos();
                        ((1.38 + y[n10]) + (s9[n7 % 3] - m14)).sin()
                    } };
                    n10 += 1;
                }
                let mut m16: f64 = ({ let b15 = s9[0]; 0.32 + b15 }).abs().tanh();
            }
            let mut m17: f64 = ((x[n7 % 3] + (-0.16)) - (-(0.1 + x[1] * x[1])).exp()).tanh();
            d8 = x[n7 % 3];
        }
    }
    let f18 = move |u19: f64, u20: f64| (x[2].cos() / (2.5 + (if !(x[2].sin() <= (if !(u20 >= (z.0 - x[0]).cos()) { u20 } else { 2f64 })) { x[2] } else { u19 }).sin()));
    y[0] = f64::sin((if f64::cos((z.1 - 0.30)) <= y[2].sin() { 0.0 } else { (z.0 * y[2]) }));
    if x[0].cos() <= x[1].tanh() && f18(z.1.min(y[0]), (0.6 * x[1].tanh()).asin()).tanh() < (x[1] + y[1]).tanh() {
        let mut n21: usize = 0;
        loop {
            if n21 >= 4 {
                break;
            }
            n21 += 1;
            let mut m23: f64 = x.iter().map(|&e22| f64::sin(1.92)).fold(f64::NEG_INFINITY, f64::max).max(-1.0).powi(0);
            let mut k24: usize = 0;
            {
                let s25 = &x[..2];
                let mut m26: f64 = (0.65 * (m23 + f64::powi(m23.tanh(), 4)));
            }
        }
    } else {
        let mut m27: f64 = (0.50 * ((z.0 / (1.5 + z.1 * z.1)) + y[2].max(z.1)));
    }
}

#[zoo(kink(1.081, [1.821, -0.379, 0.511], [1.021, -0.799, -1.979, 1.2109999999999999, -0.279], [[1.601, 0.521], [0.901, -1.3090000000000002]]), kink(1.581, [0.541, 1.531, 0.581], [-0.559, 1.2109999999999999, 1.331, -0.259, -0.739], [[1.541, 0.991], [-0.149, 0.111]]))]
#[derive_grad]
fn random_1000009(mut x: f64, y: &[f64; 3], z: &mut [f64], mut w: [[f64; 2]; 2]) -> (f64, f64) {
    let mut m1: f64 = ((y[1] + w[1][1]) * (w[0][0] * y[0])).tanh();
    x = ((m1 - x) + (z[1] - (-0.71))).tanh();
    {
        let s2 = &y[..];
        let mut v3: Vec<f64> = Vec::with_capacity(4);
        for i4 in 0..4 {
            v3.push((m1 + 0.0).cos().max(s2[0].cos()));
        }
    }
    (0.3 * w[0][0] + 0.2 * y[1] + 1.0 * x + 0.6 * z[0] + 1.0 * m1 + ((1.3 + y[0] * y[0]).powf(m1.tanh()) - (z[0].cos() % 1.7)).tanh(), 0.2 * z[1] + 1.0 * x + 1.4 * y[0] + 0.6 * w[0][0] + 0.3 * m1 + x)
}
