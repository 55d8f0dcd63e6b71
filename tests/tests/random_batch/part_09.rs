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

#[zoo(kink([-1.6190000000000002, 0.481, -0.069, -0.299, -0.229], -0.219, [-1.209, 0.991, -0.789, 0.591]), kink([-0.919, -0.859, 0.061, 0.781], 0.731, [-1.439, 0.081, 1.2209999999999999]))]
#[derive_grad]
fn random_1000091(x: &Vec<f64>, y: &mut f64, z: &mut [f64]) -> f64 {
    for e1 in z.windows(1) {
        let flag4 = (0.50 * (e1[0] - z[0])) >= (0.66 * ((-0.06) + e1[0]));
        *y += (0.21 * e1[0].copysign(x[2]).mul_add((e1[0] - (*y)).sin(), (f64::sin(0.10) % 1.7)));
        *y += (f64::powi((0.60 * (-0.13)), 4) * x[2].abs()).tanh();
        *y *= e1[0].sin();
    }
    *y -= x[1].tanh().powi(4).tanh();
    if (if (x[2] / (2.5 + x[0].sin())) > (if (if z[2].sin() <= x[0] { z[0] } else { (*y) }) >= (z[0] - x[2]).cos() { z[0] } else { x[0] }) { x[0] } else { x[1] }) < (0.50 * ((*y) + z[0])) || (-(0.1 + (*y) * (*y))).exp() >= (x[1] + x[2]).tanh() {
        let mut k5: usize = 2;
        let mut v6: Vec<f64> = Vec::with_capacity(4);
        for i7 in 0..4 {
            v6.push((z[0] + ((i7 as f64) * z[k5 % 3])).sin());
        }
    } else {
        let mut n8: usize = 0;
        'l9: while n8 < 3 {
            n8 += 1;
            (z[2], z[n8 % 3]) = (z[n8 % 3], f64::cos((n8 as f64)));
        }
    }
    let mut k10: usize = 0;
    z[k10 % 3] -= (0.15 * (2f64.hypot(1.99) + (((k10 % 4) as f64) / (1.5 + z[2] * z[2]))));
    for (i12, e11) in z.iter_mut().enumerate() {
        *e11 += f64::tanh(((if i12 % 2 == 0 { (*y) } else { (i12 as f64) }) - (x[i12 % 3] - x[i12 % 3])));
        {
            let s13 = &x[1..];
            if k10 > 2 {
                break;
            }
            *y -= f64::tanh((-((-0.70) * (i12 as f64))));
        }
    }
    if k10 > 1 {
        *y += ((*y) + f64::copysign(x[2], (-0.85))).sin();
    } else {
        *y = ((k10 % 4) as f64);
    }
    -0.1 * (*y) + 0.9 * x[2] + -0.5 * z[k10 % 3] + (0.50 * (x[k10 % 3] * x[1])).tanh()
}

#[zoo(kink([-1.689, 0.671, 1.791]), kink([1.311, -0.839, 0.361]))]
#[derive_grad]
fn random_1000092(x: &[f64; 3]) -> f64 {
    let mut m1: f64 = (f64::to_radians(0.59) * x[0].trunc()).sin();
    m1 = (m1 * x[0].atan()).sin();
    let mut v2: [f64; 3] = [m1; 3];
    m1 += ({ let b3 = (x[0] / 1.29); m1.min(m1) + b3 }).cos();
    if !(m1.abs() >= f64::min(m1, x[0])) {
        m1 = ({ let b4 = (x[0] / (1.5 + v2[2] * v2[2])); (if (0.31 * (m1 * std::f64::consts::PI)) >= m1 { x[2] } else { m1 }) + b4 }).cos();
        m1 *= (m1.min(m1) * (v2[1] - x[2])).tanh().sin();
    } else {
        v2.fill(f64::min(f64::sin(1.34), 0.45).sin());
        for e5 in v2.iter().skip(1) {
            let mut m8: f64 = (f64::fract(v2[2]) - (m1 * x[0])).tanh();
        }
    }
    -0.4 * v2[1] + -0.4 * x[0] + 1.3 * m1 + f64::to_radians((x[2] * v2[1]).sin())
}

#[zoo(kink([0.081, -1.699, -1.729, -0.028999999999999998, -0.929], [-0.689, 0.821, 0.281]), kink([-0.319, -1.3690000000000002, -1.169, -1.139], [-0.979, -0.889, -1.909]))]
#[derive_grad]
fn random_1000093(x: &mut [f64], y: &mut [f64; 3]) -> f64 {
    let m1: f64 = if (1.91 - x[2]).cos() > (y[2] / (2.5 + y[0].sin())) || x[2].abs() <= (if (0.30 * x[2]).rem_euclid(0.9) < (0.50 * (x[1] - y[0])) || f64::cos((x[1] * y[0])) >= x[1] { x[2] } else { x[0] }) {
        (x[1] / (2.5 + x[0].sin())).min((-(0.1 + y[1] * y[1])).exp())
    } else {
        (-y[2].tanh())
    };
    if (x[2] + x[2]).sin() < (0.50 * (x[0] + y[1])) {
        if !(std::f64::consts::PI < y[0]) {
            let mut m2: f64 = ((x[1] - y[0]) - (-y[2])).tanh();
        } else {
            let mut m3: f64 = (m1 + m1).cos().max((m1 / (2.5 + y[0].sin())));
        }
    }
    -0.2 * y[2] + 1.1 * x[2] + -0.4 * m1 + (0.16 * ((y[0] - (-0.15)) * m1))
}

#[zoo(kink([0.07100000000000001, -0.219, -1.3690000000000002], [-0.699, 1.9209999999999998, -1.429], [[-1.8190000000000002, 0.541], [0.381, -1.1190000000000002]], 1), kink([-0.519, 1.361, -1.5990000000000002], [-0.449, 0.671, -1.7590000000000001], [[-1.489, 1.831], [-1.7590000000000001, -1.2890000000000001]], 4))]
#[derive_grad]
fn random_1000094(x: &Vec<f64>, y: &Vec<f64>, z: &[[f64; 2]], w: usize) -> f64 {
    for e1 in y.windows(2) {
        let mut m4: f64 = ((x[2] - 0.13) + (1.66 / 1.95)).cos();
        let mut v5: [f64; 4] = [y[w % 3]; 4];
    }
    if let Some(e6) = y.get(w) {
        let mut v7: [f64; 3] = [(1.73 - z[0][1]).sin(), ((if f64::sin(0.0) >= y[w % 3].cos() { x[2] } else { z[w % 2][1] }) * (*e6)).tanh(), (x[w % 3].mul_add((*e6), y[w % 3]) - (y[1] + 0.0)).sin()];
    }
    let mut v8: [f64; 3] = [(0.6 * (x[0] - y[1]).sin()).atanh(); 3];
    let mut v9: [f64; 4] = [((-(0.1 + v8[1] * v8[1])).exp() - std::f64::consts::PI.clamp(-0.5, 0.75)), f64::sin((x[0] + (-0.82))), std::f64::consts::PI, (1.2 + v8[0] * v8[0]).cbrt().atan()];
    if w > 1 {
        let mut m10: f64 = (2f64 + x[0]).cos();
    } else {
        let mut m11: f64 = (-(0.1 + y[w % 3] * y[w % 3])).exp();
    }
    -0.2 * z[w % 2][1] + 0.9 * v9[w % 4] + 1.5 * v8[w % 3] + -0.3 * x[w % 3] + 0.4 * y[w % 3] + ({ let b12 = (v9[w % 4] - v9[1]).sin(); (x[2] * v9[w % 4]) + b12 }).tanh()
}

#[zoo(kink(-0.759, [0.561, -0.499, -0.269], [0.721, 0.441, -0.669], [-0.269, -1.669, -1.5390000000000001]), kink(1.311, [-0.559, -0.079, -1.5290000000000001], [-0.509, -1.1090000000000002, 1.531], [-1.0090000000000001, 1.1409999999999998, -0.579, -1.8590000000000002]))]
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
            let mut n3: usize = 0;
            while n3 < 1 {
                n3 += 1;
                if ((0.30 * y[n3 % 3]) % 1.7) <= (z[n3 % 3].cos() % 1.7) {
                    let mut idx4: [usize; 3] = [4, 2, 0];
                    let t5: (f64, f64) = (f64::tanh(((x + y[n3 % 3]) / 1.67)), f64::sin((-0.33)));
                    let mut v6 = y.to_vec();
                }
                let a7 = (n3 as f64).sin();
                {
                    let s8 = &w[1..];
                    let a10 = ((0.39 - 1.42) * ({ let b9 = y[0]; 1.72 + b9 })).cos();
                }
                let a11: f64 = f64::cos((w[1].mul_add(a7, z[n3 % 3]) - (z[n3 % 3] * w[1])));
            }
            if (y[2] / 1.51) < (z[2] - x).sin() {
                {
                    let r12 = &mut x;
                    *r12 -= (0.30 * w[1]);
                }
            } else if w[0].tanh() >= ({ let b13 = y[2]; y[2] + b13 }).cos() {
                x += ({ let b14 = x.cos(); z[0].asinh() + b14 }).tanh();
            } else {
                x += z[0].cos();
            }
        } else if (0.50 * (w[0] - z[0])) <= y[0] {
            x = (x.sin() * (w[0] * y[0])).cos();
        }
    }
    0.8 * w[0] + 0.6 * x + 1.0 * y[0] + -0.3 * z[2] + f64::hypot((0.65 + w[2]).cos(), (x - x).sin())
}

#[zoo(kink([-0.619, 1.321, 0.481], [1.521, 1.851, 0.831]), kink([0.021, -1.149, 1.531], [1.6309999999999998, 0.851, -0.619]))]
#[derive_grad]
fn random_1000096(x: [f64; 3], y: &[f64; 3]) -> f64 {
    let mut m1: f64 = (0.25 * (x[2].max(x[2]) * y[2]));
    let mut n2: usize = 0;
    while n2 < 4 {
        n2 += 1;
        m1 += ((y[2] - y[2]) + ((-0.50) / (2.5 + f64::sin(1.03).sin()))).sin();
        for i3 in (0..n2 % 5).rev() {
            m1 /= 1.2 + (m1 * m1).tanh().abs();
            let t4: (f64, f64) = (m1, f64::sin(((-0.44) / 1.86)).clamp(-0.5, 0.75));
        }
        {
            let s5 = &x[..];
            {
                let s6 = &y[1..];
                if (s5[n2 % 3] / (1.5 + s6[0] * s6[0])) <= (-m1) {
                    let mut k7: usize = 1;
                } else {
                    if n2 > 2 {
                        let mut m8: f64 = f64::cos((s6[0] * s5[2]).tanh());
                        return 1.2 * s6[0] + 0.9 * m1 + 0.4 * x[2] + 1.4 * y[2] + -0.3 * s5[n2 % 3] + ((y[n2 % 3] * m1) / (1.5 + (if n2 > 0 { m1 } else { m1 }) * (if n2 > 0 { m1 } else { m1 }))).sin();
                    }
                    let v9: [f64; 3] = [(f64::round(1.45) / (2.5 + (0.50 * (x[n2 % 3] - y[2])).sin())); 3];
                    if n2 > 0 {
                        for e10 in v9.windows(1) {
                            m1 = (m1 * (m1 - m1).cos()).sin();
                            if v9[0].tanh().exp_m1() > f64::sin(m1) {
                                m1 = (m1 * s6[1].max(s5[1])).sin();
                                if f64::sin(0.51).min(s5[n2 % 3]) <= v9[1] {
                                    let mut m13: f64 = y[2];
                                    break;
                                }
                            }
                        }
                        for (i16, (&e14, f15)) in y.iter().zip(v9.iter()).enumerate() {
                            if !(i16 != 1) {
                                let mut v17: Vec<f64> = Vec::with_capacity(4);
                                for i18 in 0..4 {
                                    v17.push((0.11 * (((i18 as f64) * m1) * (s6[i18 % 2].tanh() % 1.7))));
                                }
                            } else if s6[i16 % 2] < (if !(n2 > 0) { s6[i16 % 2] } else { std::f64::consts::PI }) {
                                let mut m21: f64 = ({ let b20 = ({ let b19 = x[1]; (-0.87) + b19 }).sin(); f64::fract(0.79) + b20 });
                            }
                        }
                    }
                }
            }
        }
    }
    0.9 * x[1] + 1.2 * y[2] + 0.6 * m1 + m1.tanh()
}

#[zoo(kink(0.241, (1.9109999999999998, -0.549), -1.489), kink(-1.499, (1.4309999999999998, 0.231), 1.9609999999999999))]
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
                {
                    let (l5, r6) = v1.split_at_mut(1);
                    l5[0] -= (a3.sin() + ((*x) / 1.14)).sin();
                    r6[0] = f64::cos((f64::max(r6[1], l5[0]) - (*z).max((*x))));
                    l5[0] += 0.5 * r6[0];
                }
                if (-(*x)) < y.1.tanh() {
                    for i7 in (0..v1.len()).rev() {
                        for (i9, e8) in v1.iter_mut().enumerate() {
                            *e8 += ((m2 + (*e8)) / (1.5 + a3.sin() * a3.sin())).tanh();
                            let mut k10: usize = 1;
                            let mut v11 = vec![({ let b12 = m2; ({ let b13 = y.0; std::f64::consts::PI + b13 }) + b12 }).cos(); 3 + k10 % 3];
                            let mut m14: f64 = y.0.sin();
                            v11.swap(2, 2);
                        }
                    }
                } else {
                    let mut v15 = v1.to_vec();
                    v15.push((v1[1] + (*x)).sin().max(((*x) * (*z)).sin()));
                }
            } else {
                v1[1] = (v1[1] * (*z).max((-0.36))).sin();
            }
        }
    } else {
        std::mem::swap(&mut m2, z);
    }
}

#[zoo(kink([1.2009999999999998, 0.001, -1.489]), kink([-0.359, -0.589, 0.621, -0.559]))]
#[derive_grad]
fn random_1000098(x: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..4 {
        v1.push(((x[i2 % 3] - (i2 as f64)) + (x[2] - (i2 as f64))).tanh());
    }
    'l4: for i3 in 0..x.len() {
        let mut v5 = vec![(x[(i3 + 1) % x.len()] - x[x.len() - 1 - i3]).abs().cos(); 2 + i3 % 3];
        for i6 in (0..v1.len()).rev() {
            v5[..2].copy_from_slice(&v1[..2]);
            let mut m7: f64 = (0.47 * (x[(i3 + 1) % x.len()].sin().exp2() + (if f64::sin((1.04 / (1.5 + f64::sin(0.60) * f64::sin(0.60)))) < (if v1[i6].sin() < (x[1] - (i3 as f64)).tanh() { x[2] } else { (i6 as f64) }).cos() { (i3 as f64) } else { v5[i6 % 2] })));
        }
        v5.push(f64::exp((-(0.1 + 1.32 * 1.32))).atan2((1.5 + (i3 as f64).sin() * (i3 as f64).sin())));
        'l9: for i8 in 1..=4 {
            if i8 % 2 == 0 {
                let mut m10: f64 = ((x[(i3 + 1) % x.len()] * v1[i8 % 4]).cos() % 1.7);
            } else {
                let mut m11: f64 = ((v1[0] + x[i8 % 3]) + ((i3 as f64) * x[(i3 + 1) % x.len()])).cos();
            }
        }
    }
    1.4 * x[0] + 1.0 * v1[1] + (if (x[1] - x[2]).tanh() <= x[0] { f64::mul_add(x[1], x[2], x[1]) } else { (x[2] * x[2]) }).tanh()
}

#[zoo(kink([[-0.249, 0.531], [-0.209, 0.401], [-0.489, -1.639]], [-1.5190000000000001, -1.0990000000000002, 0.941]), kink([[0.641, 0.691], [-0.369, -1.249]], [0.731, 0.371, -1.7990000000000002]))]
#[derive_grad(wrt(y))]
fn random_1000099(x: &[Vec<f64>], y: &mut [f64]) {
    for e1 in y.chunks(1) {
        {
            let s4 = &y[..];
            for (i7, (&e5, f6)) in e1.iter().zip(s4.iter()).enumerate() {
                let mut m8: f64 = (0.71 * (s4[1].atan() - (0.38 - (-0.60))));
                match i7 { 0 => {
                    m8 = e1[e1.len() - 1 - i7].sin().round();
                    let mut v9 = y.to_vec();
                } k if k % 2 == 0 => {
                    m8 = s4[0].atan2((1.5 + (*f6) * (*f6))).cos() + m8;
                } _ => {
                    let mut v10: [f64; 3] = [f64::sin((0.50 * (s4[0] * e5))), ((x[1][i7 % 2] + e1[e1.len() - 1 - i7]) * (-0.13)).tanh(), m8];
                    if e1[i7].sin() >= 2f64.cos() {
                        m8 = y[i7 % 3];
                        let mut m11: f64 = (0.44 * (y[i7 % 3].sin() - (e5 - (*f6))));
                    } else {
                        m8 += (0.05 * ((x[i7 % 2][i7 % 2] - v10[i7 % 3]) - (v10[0] * e1[i7])));
                    }
                } }
            }
            let mut m12: f64 = (x[0][0].copysign(s4[2]) * (0.6 * x[0][1].tanh()).asin()).cos();
            {
                let s13 = &y[1..];
                m12 += (e1[0] / (1.5 + e1[0] * e1[0])).max((x[0][1] * y[2]).cos()).cos();
                let mut m14: f64 = y[0].tanh();
                m12 += f64::sin((1.3 + (0.50 * (s13[0] - m14)) * (0.50 * (s13[0] - m14))).powf(f64::tanh((s4[1] / 1.18))));
            }
        }
    }
    y[1] -= (x[0][0] / (2.5 + y[0].sin())).min(y[0].sin()).cos();
    for e15 in &y[..3] {
        let mut m18: f64 = (if x[0][0].max((*e15)) < ((*e15) / (1.5 + (*e15) * (*e15))) { (0.6 * y[0].tanh()).ln_1p() } else { ((*e15) - (*e15)) }).sin();
    }
}
