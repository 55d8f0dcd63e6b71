//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink([-1.939, -1.5990000000000002, -1.5890000000000002, 0.421, -1.5390000000000001], 1.251, 1), kink([0.411, -0.199, 1.371], -0.979, 4))]
#[derive_grad]
fn random_1000020(x: &Vec<f64>, y: f64, z: usize) -> f64 {
    let mut v1: [f64; 3] = [f64::to_radians(0.0), (1.41 / 1.78), (y.fract() * y)];
    if !(z % 2 == 0) {
        return 0.3 * v1[z % 3] + 1.3 * x[1] + 1.3 * y + v1[2];
    }
    let a3: f64 = ((if (0.6 * y.tanh()).acos() > x[2].max(v1[2]) { v1[z % 3] } else { x[z % 3] }) * (-v1[2])).sin();
    v1[2] += (v1[0] * x[z % 3]).tanh().atan().cos();
    let mut k4: usize = 1;
    let mut n5: usize = 0;
    loop {
        if n5 >= 0 {
            break;
        }
        n5 += 1;
        {
            let s6 = &x[1..];
            let mut m7: f64 = x[z % 3].sin();
        }
        let mut m8: f64 = f64::atan2(f64::sin(1.92), (1.5 + v1[2] * v1[2])).cos();
    }
    if let Some(e9) = x.first() {
        let mut k10: usize = 3;
    }
    v1.swap(2, 0);
    v1[k4 % 3] *= (0.80 * (z as f64)).sin();
    let mut m11: f64 = (v1[z % 3] * (y + ((k4 % 4) as f64))).sin();
    let mut v12: [f64; 3] = [((z as f64) * 0.0).max((x[z % 3] - std::f64::consts::PI).cos()); 3];
    let mut idx13: [usize; 3] = [3, 4, 1];
    {
        let r14 = &mut v12[k4 % 3];
        *r14 += (1.63 * (v1[idx13[1] % 3] + 1.82)).cos();
        m11 -= m11.cos();
    }
    m11 = m11 - f64::sin((-0.51));
    for i15 in (1..=2).step_by(2) {
        m11 = (m11 * 1.49).sin();
        let mut n16: usize = 0;
        loop {
            if n16 >= 0 {
                break;
            }
            n16 += 1;
            m11 *= f64::sin((((-0.97) - (-0.88)) / 1.52));
        }
    }
    0.8 * y + 0.5 * v1[k4 % 3] + 1.0 * v12[idx13[2] % 3] + 1.1 * x[idx13[2] % 3] + f64::exp((-(0.1 + (-0.74) * (-0.74))))
}

#[zoo(kink([1.3909999999999998, -0.499, 0.481], [[-0.699, 1.4709999999999999], [-0.929, -0.879]], (-0.419, 0.931)), kink([-0.259, -1.969, 0.181], [[0.441, 0.581], [-0.919, 1.611]], (-1.379, 0.211)))]
#[derive_grad]
fn random_1000021(x: &mut [f64; 3], y: &[Vec<f64>], z: (f64, f64)) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..3 {
        v1.push(z.1.atan().cos());
    }
    let mut m4: f64 = ((if x[2].fract() > ({ let b3 = f64::sin(0.0); (-0.57) + b3 }) { y[1][1] } else { v1[1] }) + (1.96 / (2.5 + v1[0].sin()))).sin();
    m4 -= (0.37 * std::f64::consts::PI);
    let mut v5 = vec![(m4 - z.1).sin().mul_add(x[0].abs(), (if (-v1[2]) < ({ let b6 = x[2]; x[1] + b6 }).tanh() { v1[2] } else { z.1 })).cos(); 2];
    let (s7, c8) = v1[0].sin_cos();
    {
        let (l9, r10) = v1.split_at_mut(1);
        l9[0] += ((-c8) * y[1][1].sin()).sin();
        r10[0] += f64::tanh(m4);
        l9[0] += 0.5 * r10[0];
    }
    for i11 in (0..4).rev() {
        let mut v12: [f64; 4] = [f64::recip((1.2 + (z.1 * 1.29) * (z.1 * 1.29))); 4];
    }
    let mut v13: [f64; 2] = [z.1; 2];
    let a14: f64 = (if s7.asinh() > f64::abs(c8) { m4 } else { c8.tanh() });
    m4 /= 1.2 + (v1[0] - s7).cos().abs();
    let mut m15: f64 = (if f64::clamp(m4, -0.5, 0.75) >= z.1.clamp(-0.5, 0.75) { (v1[2] - s7) } else { (if (0.23 * f64::powf((1.3 + a14 * a14), v5[1].tanh())) < (0.50 * (z.0 * 0.38)) { v1[0] } else { std::f64::consts::PI }) }).tanh();
    let mut v16: [f64; 3] = [(0.50 * (m4 + (v1[0] / (2.5 + v13[0].sin())))); 3];
    0.9 * c8 + 0.3 * m4 + -0.1 * z.0 * z.1.sin() + 1.0 * a14 + -0.5 * m15 + -0.5 * v13[0] + v16[0].cos()
}

#[zoo(kink([1.621, -0.879, -1.219, 1.841]), kink([0.841, -0.509, -1.409, -1.8190000000000002]))]
#[derive_grad]
fn random_1000022(x: &Vec<f64>) -> f64 {
    let mut m1: f64 = (0.30 * (x[0].floor() + (x[0] + x[0])));
    if (x[2] * m1).sin() < (-0.55) {
        let mut v2 = x.to_vec();
    } else {
        m1 = f64::tanh(((if !((2f64 + x[2]).tanh() > (x[0] / (1.5 + x[2] * x[2]))) { (-0.65) } else { x[1] }) + (if x[2] < (if (x[1] - m1).sin() > f64::tanh(m1.floor()) { (-0.55) } else { 1.31 }) { x[1] } else { 1.32 })));
        let a3 = x[0].cos().copysign(m1.mul_add(x[2], x[2]).sin());
        let mut k4: usize = 2;
    }
    {
        let s5 = &x[..2];
        {
            let r6 = &mut m1;
            *r6 -= s5[1].sin().atan2((1.5 + (*r6) * (*r6))).sin();
        }
    }
    -0.5 * m1 + 0.3 * x[1] + x[0].sin()
}

#[zoo(kink([0.351, -1.939, -1.7690000000000001], [1.771, 1.351, -0.879]), kink([-0.779, -1.129, -0.579], [-0.149, 0.391, 1.4609999999999999]))]
#[derive_grad]
fn random_1000023(x: &mut [f64; 3], y: &mut [f64]) -> f64 {
    let d1: f64;
    if f64::sin((x[0] - x[2])) >= (y[0] + x[2]).sin() {
        d1 = (0.50 * (if x[1] < y[2].tanh().exp_m1() { x[1].clamp(-0.5, 0.75) } else { (y[2] + x[1]) }));
    } else {
        d1 = ({ let b2 = x[1].tanh(); (if !((if f64::sin(((-0.30) / 1.84)) < (x[2] + 0.61).cos() { y[0] } else { x[0] }) <= ({ let b3 = x[1]; y[2] + b3 }).sin()) { y[0] } else { x[1] }) + b2 }).cos();
    }
    for i4 in (0..2).step_by(1) {
        if let Some(e5) = x.last() {
            let mut m6: f64 = ((d1 / (2.5 + (*e5).sin())) / (1.5 + f64::cos(y[i4].hypot((*e5))) * f64::cos(y[i4].hypot((*e5)))));
            if i4 % 2 == 0 {
                break;
            }
        }
        for e7 in y.iter().skip(2) {
            if (if (x[0] + y[2]).sin() < (if i4 != 1 { y[i4] } else { x[i4] }) || i4 != 0 { x[2] } else { x[i4] }) <= (y[0] * d1).cos() {
                let mut k10: usize = 1;
            } else if !(i4 != 3) {
                if ((*e7) + (*e7)).sin() < (y[i4] - (*e7)).cos() {
                    let mut m11: f64 = f64::tanh(((i4 as f64).to_radians() * (x[1] + x[i4])));
                    if f64::sin((-0.38)) < (if i4 != 2 { std::f64::consts::PI } else { (*e7) }) {
                        x.swap(0, 1);
                        let (p12, q13) = (((-0.44) - ((i4 as f64) * m11)).tanh(), d1);
                        if m11 <= (i4 as f64).sin().min(1.09) {
                            m11 += p12.cos();
                            let mut k14: usize = 0;
                            let v15: [f64; 4] = [(0.6 * q13.sin()).acos(); 4];
                        }
                    } else if (m11 * m11).cos() > d1 {
                        if d1 < f64::cos(((i4 as f64) - y[i4])) {
                            m11 = ((y[1] + 0.29) - std::f64::consts::PI.abs()).tanh();
                            continue;
                        }
                        let mut v16: [f64; 4] = [(-0.13), 0.46, (*e7), (-y[2]).atan()];
                    } else {
                        let flag17 = d1 <= (y[i4] * 0.0) && i4 > 1;
                        let a18: f64 = ((x[i4] * y[2]) - ((*e7) + m11)).sin();
                    }
                    let v19: [f64; 2] = [(-0.03), y[2]];
                } else if !(i4 != 0) {
                    let v20: [f64; 2] = [((i4 as f64) + y[0]).sin().abs(); 2];
                }
                (x[2], x[1]) = (x[1], ((*e7).atan() * (x[1] * y[i4])).tanh());
            } else {
                let mut m21: f64 = f64::tanh(((d1 * (-0.77)) * x[i4]));
            }
        }
    }
    -0.1 * x[0] + 0.1 * d1 + 0.6 * y[1] + (d1.sin().powi(3) * (x[0] / (2.5 + y[2].sin()))).sin()
}

#[zoo(kink((1.4909999999999999, 0.451), [0.621, 1.081, 0.091], [-0.459, -0.139, 0.741, 0.351], (1.6909999999999998, -0.699)), kink((-1.7990000000000002, 0.461), [-1.969, -1.649, -1.389], [1.8909999999999998, 0.441, -1.3090000000000002, -0.569], (1.1409999999999998, 1.291)))]
#[derive_grad]
fn random_1000024(x: (f64, f64), mut y: [f64; 3], z: &[f64], w: (f64, f64)) -> f64 {
    y[2] += f64::cos(((z[0] * y[0]) * w.0.cos()));
    let a1 = x.1;
    y[1] /= 1.2 + z[2].abs();
    let mut g2: [[f64; 2]; 2] = [[f64::cos((-y[1])), 0.5], [0.25, y[0]]];
    if (z[0] + 1.31).cos() < (0.25 * (z[2] * y[0])) && (0.50 * (y[0] + y[1])) < g2[0][0].asinh() {
        return 0.7 * x.0 * x.1.sin() + 0.0 * z[2] + 0.1 * g2[1][0] + 0.7 * y[1] + 0.3 * w.0 * w.1.sin() + 0.6 * a1 + f64::sin((w.1 * a1).cos()).cosh();
    }
    let mut m3: f64 = (0.50 * (x.1 + y[1])).mul_add(g2[1][0].min(w.0), (x.1 + y[0]).sin()).tanh();
    for (i6, e4) in y.iter().enumerate() {
        let mut v7: Vec<f64> = Vec::with_capacity(2);
        for i8 in 0..2 {
            v7.push((0.22 * (w.1.tanh().powi(4) + (a1 * m3))));
        }
        v7[..2].copy_from_slice(&y[..2]);
        (v7[i6 % 2], v7[1]) = (v7[1], ((y[1] * 2f64) - (w.1 - y[2])).cos());
        v7[..2].copy_from_slice(&y[..2]);
    }
    g2[0][0] *= z[0].sin();
    let mut v9: Vec<f64> = Vec::with_capacity(4);
    for i10 in 0..4 {
        v9.push(f64::sin(x.1));
    }
    let mut m11: f64 = (a1 + x.0).sin().exp();
    let mut v12: [f64; 3] = [f64::abs(0.06); 3];
    m11 -= ((y[0] - g2[0][1]) - m3).cos();
    for e13 in v12.chunks(2) {
        {
            let (l16, r17) = y.split_at_mut(1);
            l16[0] *= ((g2[0][1] / 1.74) + (r17[0] / 1.44)).cos().sin();
            r17[0] = f64::tanh((v9[0] * a1)).clamp(-0.5, 0.75);
            l16[0] += 0.5 * r17[0];
        }
    }
    m11 = m11 - (0.02 * ((g2[0][0] - g2[1][0]) * ((-0.50) + z[2])));
    let mut v19: [f64; 3] = v12;
    m3 = (v19[0].clamp(-0.5, 0.75) * (-m11));
    for e20 in y.iter_mut() {
        *e20 = (z[0].asinh() - v9[0].sin());
        *e20 -= (0.30 * x.1);
    }
    0.4 * w.0 * w.1.sin() + 0.3 * m11 + -0.4 * m3 + -0.4 * g2[1][0] + 1.0 * z[0] + -0.3 * v12[0] + m3.abs()
}

#[zoo(kink(0.481, [-1.969, 0.121, 0.371], [0.651, -0.119, -0.039]), kink(1.9309999999999998, [0.721, 0.361, 0.731, 0.711], [1.851, 0.281, 1.7209999999999999]))]
#[derive_grad]
fn random_1000025(mut x: f64, mut y: Vec<f64>, z: &[f64; 3]) -> f64 {
    let mut v1: Vec<f64> = vec![(x - y[1]).sin().min((0.50 * (z[1] - z[0]))), ((z[1] + y[1]) - z[0].cos()).sin(), (1.3 + (if (0.50 * (z[0] - z[0])) >= (z[2].cos() % 1.7) { y[2] } else { x }) * (if (0.50 * (z[0] - z[0])) >= (z[2].cos() % 1.7) { y[2] } else { x })).powf(f64::copysign(z[2], x).tanh()).sin()];
    for (i3, e2) in y.iter_mut().enumerate() {
        *e2 = (z[0] + v1[1]).sin().clamp(-0.5, 0.75);
        let mut v4: [f64; 3] = [x, (if f64::cos((v1[0] * x)) > (0.44 * (x + (i3 as f64))) { ((i3 as f64) - (*e2)) } else { z[i3 % 3].min(0.27) }).tanh(), (({ let b5 = (i3 as f64).cos(); z[1] + b5 }) + x).sin()];
        if ((*e2) / (1.5 + z[i3 % 3] * z[i3 % 3])) <= std::f64::consts::PI.cos() {
            x -= f64::fract((x / (1.5 + z[i3 % 3] * z[i3 % 3])));
            continue;
        }
    }
    if !(y[2].sin() <= (x * z[2]).sin()) {
        y[1] += (0.30 * y[1]);
    }
    if let Some(e6) = v1.first() {
        let mut n7: usize = 0;
        while n7 < 1 && ((*e6) < (1.2 + v1[2] * v1[2]).log10()) {
            'l11: for e8 in v1.chunks_exact(2) {
                y.push((0.41 * (((n7 as f64) + v1[n7]) - z[n7].clamp(-0.5, 0.75))));
                {
                    let s12 = &y[..];
                    {
                        let s13 = &y[..];
                        let flag14 = (std::f64::consts::PI - (n7 as f64)).tanh() >= (y[n7] / 1.44);
                    }
                }
            }
            n7 += 1;
        }
    }
    0.4 * z[0] + -0.5 * y[0] + -0.2 * v1[2] + -0.0 * x + z[2].max(x.abs())
}

#[zoo(kink([[1.111, 1.001], [1.781, 1.6409999999999998]], -0.399), kink([[-0.629, 1.4609999999999999], [-0.049, 1.561]], -0.739))]
#[derive_grad(wrt(x, y))]
fn random_1000026(x: &[[f64; 2]], mut y: f64) -> f64 {
    if (0.23 * (1.3 + x[1][0] * x[1][0]).powf(y.tanh())) > (x[0][0] / (2.5 + f64::sin(f64::sin((-0.30))))) {
        return 1.3 * y + 1.4 * x[0][1] + x[0][0];
    }
    let a1: f64 = (y / 1.08);
    y = y + a1.sin();
    y *= y.fract().sin();
    let v2: Vec<f64> = vec![(if f64::cos((y * y)) > x[1][1].tanh() { (a1 / 1.02) } else { a1 }), (a1 / (1.5 + (a1 / (2.5 + a1.sin())) * (a1 / (2.5 + a1.sin())))), ({ let b3 = x[0][1]; a1 + b3 }).tanh().hypot((0.50 * (y + x[1][0]))).sin(), (y.tanh() * (-0.51))];
    let t4: (f64, f64) = (a1.abs().cos(), (a1 / (2.5 + f64::sin((a1 - a1).tanh()))));
    let mut v5: [f64; 3] = [(y - y).sin().cosh(); 3];
    v5[2] -= f64::tanh(x[1][1]).cosh().fract();
    if (0.6 * y.tanh()).asin() > (0.97 * (x[1][1] + 0.0)) {
        return 0.0 * v2[0] + 0.7 * t4.0 * t4.1.sin() + 0.3 * x[0][1] + -0.5 * a1 + 1.0 * v5[1] + -0.0 * y + ((a1 + y) - (y + y)).tanh();
    }
    if a1.min(v2[0]) <= f64::to_radians(1.69) {
        return 0.5 * y + 0.8 * v5[0] + -0.1 * a1 + 0.0 * x[1][0] + 1.2 * v2[0] + 0.5 * t4.0 * t4.1.sin() + (if (0.50 * (v2[1] - a1)) >= y.cos() { (x[1][1] * a1) } else { (-std::f64::consts::PI) }).tanh();
    }
    let (p6, q7) = (((x[1][0] - t4.1) * (v2[2] * x[1][0])).tanh(), t4.1);
    if (1.23 + q7).cos() < (0.25 * (q7 * y)) && (a1 - q7).cos() > (v5[1] * q7).sin() {
        y = t4.0;
        for (i10, &e8) in v5.iter().enumerate() {
            if e8.abs() <= ((i10 as f64) * q7).cos() {
                y = a1;
                break;
            }
            let mut m11: f64 = ((0.89 - v5[v5.len() - 1 - i10]) - (t4.0 / (2.5 + f64::sin(0.60).sin()))).tanh();
            std::mem::swap(&mut y, &mut m11);
        }
    } else if q7 >= (x[0][1] + q7).cos() || (q7 / (1.5 + f64::sin(0.0) * f64::sin(0.0))) < (p6 - a1).tanh() {
        y /= 1.2 + (if (0.66 * (x[0][1] + 2f64)) <= f64::min(q7, q7) { q7 } else { v5[0] }).abs();
    }
    -0.4 * a1 + 1.4 * v2[2] + -0.5 * y + 1.2 * p6 + 1.0 * t4.0 * t4.1.sin() + 0.4 * q7 + (v2[1].clamp(-0.5, 0.75) * q7.tanh())
}

#[zoo(kink(-1.689, -0.079), kink(1.6309999999999998, -1.8690000000000002))]
#[derive_grad]
fn random_1000027(x: f64, y: &f64) -> f64 {
    let m1: f64 = if x.tanh() >= (-(*y)) {
        (f64::cos(0.75) * f64::sin(1.79))
    } else {
        if (-(*y)) > (-(*y)) {
            if f64::sin((*y)) <= (0.21 + x).tanh() || x.max(x) > (1.3 + (*y) * (*y)).powf(f64::tanh((-0.56))).tanh() {
                return 1.0 * (*y) + -0.1 * x + x;
            }
            let mut m2: f64 = ((x + (*y)) + (x * (*y))).tanh();
            let mut v3: [f64; 2] = [((if x.sin() <= (m2 - x).tanh() { (*y) } else { (*y) }) - (*y).sin()).tanh(), f64::sin((x.clamp(-0.5, 0.75) - x))];
        } else {
            let mut m4: f64 = x;
            m4 *= ({ let b5 = m4; (*y) + b5 }).sin().sin();
        }
        ((*y).mul_add((*y), x) + (*y)).sin()
    };
    if m1.cos().powi(2) < x {
        return 0.9 * m1 + 1.3 * x + 0.0 * (*y) + (x * x).tanh().max((0.50 * (x + x)));
    }
    let v6: Vec<f64> = vec![((m1 / 1.22) + f64::sin((-0.26)).clamp(-0.5, 0.75)).sin(), (*y).abs().min((*y).mul_add(m1, (*y)).cos()), f64::clamp(m1, -0.5, 0.75), (m1.max(m1) - ({ let b7 = f64::sin((-0.76)); (*y) + b7 })).tanh()];
    let mut m8: f64 = 1.95;
    0.0 * (*y) + 0.9 * x + 0.1 * m1 + 1.1 * v6[0] + -0.2 * m8 + (m1.sin() % 1.7).sin()
}

#[zoo(kink([1.8809999999999998, -1.8590000000000002, 0.621, 0.801], [0.451, 1.031, -1.2990000000000002, 1.291], (-1.8490000000000002, -1.729), 0.881), kink([-1.3290000000000002, 1.9609999999999999, 1.6309999999999998, -0.689, -1.479], [1.2309999999999999, -0.449, 0.991, 0.291, 1.2409999999999999], (-1.719, -1.469), 1.591))]
#[derive_grad]
fn random_1000028(mut x: Vec<f64>, y: &Vec<f64>, z: (f64, f64), w: f64) -> f64 {
    let mut m2: f64 = ({ let b1 = (w + z.0).cos(); (b1 - z.1) + b1 }).tanh();
    m2 -= f64::sin(x[2]);
    if (0.66 * (x[1] + (-0.85))) < (z.0 - x[2]).cos() {
        let a3 = (-y[2]).tanh().exp2();
        for e4 in x.iter() {
            m2 += f64::cos((z.1 / 1.71).sin().powi(1));
            if x[2].max(a3) < (*e4).min((*e4)) {
                for (i9, (&e7, f8)) in x.iter().zip(x.iter()).enumerate() {
                    m2 += (0.07 * (1.3 + f64::tanh(0.39) * f64::tanh(0.39)).powf(a3.mul_add((*e4), (*f8)).sin().tanh()));
                    m2 = (*f8).atan().to_radians();
                    {
                        let s10 = &x[1..];
                        {
                            let s11 = &x[1..];
                            let mut v12: [f64; 4] = [((z.0 - m2) - ((*f8) + w)).sin(); 4];
                            m2 = (m2 * y[0].sin()).sin();
                            let mut m13: f64 = f64::tanh(((a3 - (*e4)) + (1.58 - w)));
                        }
                    }
                    let mut v14 = vec![y[0].tanh().sinh().cos(); 4 + i9 % 3];
                }
                let mut v15: [f64; 3] = [(m2 * (y[2] - 0.29)).sin(); 3];
            }
        }
    }
    0.7 * m2 + 0.7 * w + 0.4 * z.0 * z.1.sin() + -0.2 * x[2] + -0.4 * y[0] + m2
}

#[zoo(kink([[0.161, -1.8590000000000002], [1.861, -0.719]], [[-0.889, -1.8090000000000002], [0.751, -0.389]], 0.021, [[-1.889, 1.4009999999999998], [-1.989, 1.361]]), kink([[1.7009999999999998, 0.281], [1.021, -0.609]], [[-0.939, -1.3690000000000002], [0.851, 1.851]], 0.441, [[-1.449, -0.899], [-1.489, -1.939]]))]
#[derive_grad]
fn random_1000029(x: [[f64; 2]; 2], y: [[f64; 2]; 2], z: &f64, mut w: [[f64; 2]; 2]) -> f64 {
    let mut k1: usize = 1;
    let mut v2: [f64; 3] = [(*z), ((*z).max(0.56) + f64::sin(1.47)).cos(), (x[k1 % 2][k1 % 2].min((*z)) * (w[k1 % 2][1] + (-0.33))).sin()];
    match k1 { 0 => {
        let mut m4: f64 = (f64::sin((*z)) - ({ let b3 = (*z); (*z) + b3 })).tanh();
    } k if k % 2 == 1 => {
        (v2[0], v2[0]) = (v2[0], (0.07 * ((*z).sin() - (x[1][k1 % 2] * y[k1 % 2][0]))));
        let mut v5: Vec<f64> = Vec::new();
        for i6 in 0..4 {
            v5.push((v2[k1 % 3] + (*z)).sin());
        }
    } _ => {
        let mut m7: f64 = ((k1 % 4) as f64).sin();
        let a8: f64 = (-0.40);
    } }
    match k1 { 0 => {
        'l10: for i9 in (0..v2.len()).step_by(2) {
            w[i9 % 2][0] = (w[i9 % 2][0] * (*z)).sin();
            let a11: f64 = 1.57;
            let a12 = (a11 + (*z)).sin();
            let mut n13: usize = 0;
            while n13 < 4 {
                n13 += 1;
                let mut m15: f64 = ({ let b14 = f64::sin((w[n13 % 2][1] + 1.70)); ((-0.40) - x[0][1]) + b14 }).sin();
                let a17 = f64::tanh(({ let b16 = (i9 as f64).cos().powi(2); (0.6 * f64::tanh((-0.24))).asin() + b16 }));
                let d18: f64;
                if n13 != 3 {
                    d18 = (((n13 as f64) + m15) - a12.min(0.0)).sin();
                } else {
                    m15 -= (0.30 * (v2[n13 % 3] * (*z).tanh()));
                    d18 = f64::round(0.04).to_radians();
                }
                if ((*z) / (2.5 + x[0][i9 % 2].sin())) < (x[0][k1 % 2] * a11).tanh() {
                    m15 = m15 - ((v2[k1 % 3] - y[k1 % 2][0]) + (d18 + y[n13 % 2][0])).tanh();
                }
            }
        }
    } k if k % 2 == 0 => {
        let mut m19: f64 = (w[k1 % 2][0] * (y[1][k1 % 2] - 0.21)).sin();
    } _ => {
        let mut m20: f64 = (0.50 * (((*z) - x[0][0]) * y[0][k1 % 2].fract()));
    } }
    0.9 * y[0][k1 % 2] + 0.1 * v2[k1 % 3] + 1.2 * w[k1 % 2][1] + 0.9 * x[k1 % 2][k1 % 2] + -0.4 * (*z) + (x[0][0].atan() - ((k1 % 4) as f64).sin())
}
