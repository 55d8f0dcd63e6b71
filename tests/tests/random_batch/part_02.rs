//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink([1.6809999999999998, 1.081, 1.541, -0.469], -0.889, 1), kink([-1.889, 0.231, -0.499, -0.139, 1.341], -1.8090000000000002, 4))]
#[derive_grad]
fn random_1000020(x: &Vec<f64>, y: f64, z: usize) -> f64 {
    let mut k1: usize = 1;
    let mut m2: f64 = (-(0.0 + x[1])).sin();
    if k1 > 0 {
        m2 += (0.30 * y);
    } else {
        for i3 in 1..=z % 4 {
            let f4 = |u5: f64| f64::acos((0.6 * x[z % 3].max(x[i3 % 3]).tanh()));
            if i3 != 0 {
                if (y - 0.0).cos() > (if f64::cos(x[k1 % 3]).rem_euclid(0.9) < 0.95 && k1 % 2 == 0 { (-0.43) } else { 1.10 }) && z % 2 == 0 {
                    let v6 = vec![m2; 3 + i3 % 3];
                    {
                        let r7 = &mut m2;
                        *r7 += f64::cos((if (((k1 % 4) as f64) - ((k1 % 4) as f64)).cos() >= (y + (*r7)).tanh() && z != 2 { (1.60 * x[z % 3]) } else { (x[0] + x[1]) }));
                    }
                } else {
                    let mut k8: usize = 2;
                    {
                        let s9 = &x[..2];
                        let mut v10: Vec<f64> = s9.iter().map(|&e11| (({ let b12 = y; s9[0] + b12 }) + f4(e11.sin()).cos()).sin()).collect();
                        for i13 in (0..v10.len()).rev() {
                            if f64::sin(0.07) > (-0.43) {
                                {
                                    let s14 = &s9[1..];
                                    let mut v15: [f64; 4] = [((k1 % 4) as f64); 4];
                                    v15[z % 4] = (f64::exp((-(0.1 + m2 * m2))) * (x[i3 % 3] * v10[z % 2])).tanh();
                                    if (0.66 * (m2 - 1.15)) > (0.50 * (s14[k8 % 1] - v15[k8 % 4])) {
                                        let mut m16: f64 = (0.11 * ((x[k8 % 3] - (z as f64)) * (s14[0] / 1.72)));
                                    }
                                }
                                v10.fill((i13 as f64).sin().max(1.62).tanh());
                                let mut m17: f64 = (y / (1.5 + f64::sin((-0.97)) * f64::sin((-0.97)))).atan2((1.5 + (0.44 * ((i3 as f64) - y)) * (0.44 * ((i3 as f64) - y))));
                            } else {
                                let mut m18: f64 = f64::tanh((1.2 + s9[i13 % 2] * s9[i13 % 2]).cbrt());
                            }
                        }
                    }
                }
            } else {
                m2 /= 1.2 + (0.23 * m2.mul_add(x[1], f4((-0.65)).sin())).abs();
            }
        }
    }
    0.5 * y + 1.1 * x[z % 3] + -0.2 * m2 + (z as f64).sin().rem_euclid(0.9)
}

#[zoo(kink([0.011, -0.179, 2.001], [[-0.919, 1.9109999999999998], [1.281, -0.679]], (1.7209999999999999, 0.07100000000000001)), kink([-0.269, -0.939, 0.541], [[-1.969, 1.561], [-0.809, 0.111], [-0.049, -0.028999999999999998]], (0.021, 1.541)))]
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
    let f9 = |u10: f64| ((-c8) + z.1.cos()).tanh();
    if f64::sin((v1[0] + x[2])) < (0.66 * (0.37 - m4)) {
        return 1.2 * m4 + -0.2 * y[0][0] + -0.3 * v1[0] + 1.3 * v5[1] + -0.5 * z.0 * z.1.sin() + 0.9 * f9((m4 / (2.5 + m4.sin()))) + s7.sin().hypot(m4).cos();
    }
    v5[0] = f64::cos((-m4));
    let mut v11: Vec<f64> = v1.iter().map(|e12| (0.12 * (v1[2] * m4.mul_add(f9(f64::sin(1.40).atan2((1.5 + z.1 * z.1))).sin(), z.0)))).collect();
    m4 /= 1.2 + v11[2].max(x[1]).abs();
    'l14: for i13 in (0..4).rev() {
        v5[0] = (v11[1] + m4.tanh()).sin();
        m4 = (m4 * v5[i13 % 2].max(1.71)).sin();
    }
    1.0 * z.0 * z.1.sin() + -0.1 * v11[0] + 0.5 * v5[0] + -0.0 * f9(v11[0]) + 0.3 * s7 + 1.5 * c8 + s7.cos().powi(0).max(x[1].max(s7))
}

#[zoo(kink([0.171, 1.9209999999999998, -0.139, 0.751]), kink([0.301, 0.281, 1.041, 0.041]))]
#[derive_grad]
fn random_1000022(x: &Vec<f64>) -> f64 {
    let mut m1: f64 = (0.30 * (x[0].floor() + (x[0] + x[0])));
    if (x[2] * m1).sin() < (-0.55) {
        let mut v2 = x.to_vec();
    } else {
        m1 = f64::tanh(((if !((2f64 + x[2]).tanh() > (x[0] / (1.5 + x[2] * x[2]))) { (-0.65) } else { x[1] }) + (if x[2] < (if (x[1] - m1).sin() > f64::tanh(m1.floor()) { (-0.55) } else { 1.31 }) { x[1] } else { 1.32 })));
        let a3 = x[0].cos().copysign(m1.mul_add(x[2], x[2]).sin());
        if (m1 / (1.5 + a3 * a3)) >= x[2].max(x[1]) {
            if ({ let b4 = x[0]; m1 + b4 }).sin() < x[0] {
                m1 = (m1 * (x[0] / 1.29)).sin();
            } else if (-(0.1 + m1 * m1)).exp() <= f64::sin((0.15 * m1)) {
                m1 = ((a3 * a3) + x[0].signum()).tanh();
            }
        } else {
            m1 += (0.10 * ((if (if (0.50 * (m1 + x[1])) <= (0.30 * x[1]).powi(1) { x[0] } else { a3 }) >= x[2].tanh() { x[1] } else { x[2] }) - (m1 + x[2])));
        }
    }
    1.2 * x[1] + -0.0 * m1 + x[0]
}

#[zoo(kink([1.361, -1.159, 1.4309999999999998], [-0.149, 1.561, 1.1309999999999998, 1.9609999999999999, -1.249]), kink([0.681, 0.821, -1.0990000000000002], [1.091, -0.379, 0.261]))]
#[derive_grad]
fn random_1000023(x: &mut [f64; 3], y: &mut [f64]) -> f64 {
    let d1: f64;
    if f64::sin((x[0] - x[2])) >= (y[0] + x[2]).sin() {
        d1 = x.iter().map(|e2| f64::to_radians((*e2))).map(|it| it.sin()).product::<f64>();
    } else {
        d1 = (if x[1].clamp(-0.5, 0.75) >= (0.50 * (y[2] + x[1])) { y[2] } else { x[1] }).tanh();
    }
    let mut m5: f64 = ({ let b3 = (if f64::sin(((-0.30) / 1.84)) < (x[2] + 0.61).cos() { y[0] } else { x[0] }); ({ let b4 = x[1]; y[2] + b4 }) + b3 }).sin();
    if m5 > d1 {
        for i6 in (0..2).step_by(1) {
            let mut v7: Vec<f64> = y.iter().map(|&e8| ((i6 as f64) / (2.5 + e8.fract().sin())).sin()).collect();
            let v9: [f64; 3] = [(0.33 * (0.90 * (1.58 + m5))); 3];
        }
        if x[2].sin() <= x[0] {
            return 0.4 * y[0] + 0.1 * m5 + 1.3 * d1 + 1.2 * x[2] + (d1.sin() * (m5 + m5)).tanh();
        }
    } else if (m5 - y[0]).sin() <= f64::sin(0.56).copysign(x[2]) {
        y[1] -= ((-(0.1 + y[2] * y[2])).exp() + x.iter().copied().map(|e10| m5).sum::<f64>()).sin();
        let mut n11: usize = 0;
        while (f64::sin(0.25).max(x[0]) < (0.25 * (d1 * x[1]))) && n11 < 0 {
            n11 += 1;
            y[n11 % 3] /= 1.2 + f64::sin((-(-0.24))).abs();
            match n11 { 0 => {
                let mut m12: f64 = m5.max(0.88).signum().tanh();
            } k if k % 2 == 0 => {
                x[0] *= f64::sin(0.38).sinh().copysign(y[1].max((-0.09))).sin();
            } _ => {
                match n11 { 0 => {
                    m5 += f64::cos(0.37);
                } k if k % 2 == 1 => {
                    {
                        let (l13, r14) = x.split_at_mut(1);
                        l13[0] = r14[n11 % 2].sin().tanh();
                        r14[0] -= (m5 * ((n11 as f64) + d1)).cos();
                        l13[0] += 0.5 * r14[0];
                    }
                    let (s15, c16) = y[n11 % 3].sin_cos();
                } _ => {
                    let mut m17: f64 = f64::sin(((y[1] * d1) - f64::asinh(0.69)));
                    for e18 in y.chunks(2) {
                        if (0.66 * ((-0.13) - d1)) > f64::tanh(1.13) {
                            break;
                        }
                        m5 -= (x[2].cos().powi(0) * (0.72 - x[2])).cos();
                        let a22: f64 = (0.57 * (d1 + ({ let b21 = f64::sin(1.17); (-0.28) + b21 })));
                    }
                } }
                m5 = (m5 * (y[2] * 1.34).tanh()).sin();
            } }
            if (d1 + x[n11 % 3]).cos() >= (0.66 * (0.34 + d1)) && n11 % 2 == 0 {
                let mut m23: f64 = (f64::cos(0.0) - x[1]).tanh();
            }
        }
    }
    1.2 * m5 + 0.7 * x[1] + -0.2 * d1 + -0.3 * y[0] + (0.33 * ((x[2] - x[0]) + x[0]))
}

#[zoo(kink((-0.679, 0.451), [0.321, 1.6809999999999998, -1.5990000000000002], [0.541, 0.751, 1.871], (-0.529, 0.301)), kink((0.011, 0.501), [-1.3490000000000002, 1.581, -1.6190000000000002], [0.231, 0.011, 0.871], (-1.189, -0.028999999999999998)))]
#[derive_grad]
fn random_1000024(x: (f64, f64), mut y: [f64; 3], z: &[f64], w: (f64, f64)) -> f64 {
    y[2] += f64::cos(((z[0] * y[0]) * w.0.cos()));
    let a1 = x.1;
    y[1] /= 1.2 + z[2].abs();
    let mut g2: [[f64; 2]; 2] = [[f64::cos((-y[1])), 0.5], [0.25, y[0]]];
    if let Some(e3) = z.get(7) {
        (y[0], y[2]) = (y[2], (0.07 * (-(z[2] * y[0]))));
    } else {
        let mut v4: [f64; 3] = y;
    }
    let mut m5: f64 = f64::recip((1.2 + w.0 * w.0));
    {
        let s6 = &mut y[..];
        s6[0] -= (m5 * z[0]).sin().tanh();
        s6.fill((m5.fract() + (z[0] * w.1)).tanh());
        let a7 = (((-0.44) - s6[2]) - m5).cos();
    }
    if (y[0].cos() % 1.7) >= (g2[1][1] * a1).cos() {
        'l9: for i8 in (0..4).rev() {
            let mut k10: usize = 2;
            m5 = (m5 * w.1).sin();
            if y[2].cos() > (if !(i8 != 3) { a1 } else { w.0 }) {
                k10 = (k10 + i8) % 5;
            } else if (z[k10 % 3] - 0.24).tanh() >= y[i8 % 3].to_radians() {
                for i11 in (k10 % 3..4).rev() {
                    if ({ let b12 = g2[i11 % 2][i8 % 2]; x.1 + b12 }).tanh() < 0.0 {
                        y[i8 % 3] = ((0.0 + a1) - (w.1 + x.0)).sin();
                        g2[i11 % 2][k10 % 2] = (a1 - (i8 as f64).tanh().sinh()).sin();
                    }
                }
            } else {
                if (m5 * y[i8 % 3]).cos() <= m5.copysign(y[k10 % 3]) {
                    let mut v13: Vec<f64> = z.iter().map(|e14| a1.atan().max(((k10 % 4) as f64))).collect();
                } else {
                    m5 = (0.57 * ({ let b15 = y[1].fract(); (m5 + 0.40) + b15 }));
                }
            }
        }
    } else {
        m5 *= (w.1 + x.1).to_radians().sin().sin();
    }
    0.4 * a1 + -0.1 * w.0 * w.1.sin() + 0.5 * z[0] + -0.1 * y[0] + 0.4 * x.0 * x.1.sin() + 1.4 * g2[1][0] + g2[1][1].mul_add(g2[1][1], z[2]).cos().atan2((1.5 + x.1 * x.1))
}

#[zoo(kink(0.441, [-0.019, -1.939, 1.2409999999999999, -0.869], [-1.8090000000000002, -1.8590000000000002, 0.171]), kink(0.681, [1.281, 0.951, -0.539, -0.599, 1.7009999999999998], [0.301, -1.3490000000000002, -1.129]))]
#[derive_grad]
fn random_1000025(mut x: f64, mut y: Vec<f64>, z: &[f64; 3]) -> f64 {
    let mut v1: Vec<f64> = vec![(x - y[1]).sin().min((0.50 * (z[1] - z[0]))), ((z[1] + y[1]) - z[0].cos()).sin(), (1.3 + (if (0.50 * (z[0] - z[0])) >= (z[2].cos() % 1.7) { y[2] } else { x }) * (if (0.50 * (z[0] - z[0])) >= (z[2].cos() % 1.7) { y[2] } else { x })).powf(f64::copysign(z[2], x).tanh()).sin()];
    for (i3, e2) in y.iter_mut().enumerate() {
        *e2 = (*e2).max(1.46).cos();
        let mut v4: [f64; 3] = [x, (if f64::cos((v1[0] * x)) > (0.44 * (x + (i3 as f64))) { ((i3 as f64) - (*e2)) } else { z[i3 % 3].min(0.27) }).tanh(), (({ let b5 = (i3 as f64).cos(); z[1] + b5 }) + x).sin()];
        {
            let r6 = &mut v1[2];
            *r6 /= 1.2 + (v4[i3 % 3] + x).cos().abs();
            if (0.44 * (x + (i3 as f64))) >= (z[i3 % 3] + (*r6)).tanh() {
                *e2 = ((*e2) * z[2].tanh()).sin();
            } else {
                v4[..2].copy_from_slice(&z[..2]);
            }
            v4.swap(2, 1);
        }
    }
    let mut v7: [f64; 3] = [y[1]; 3];
    if x.mul_add(v7[2], (-0.63)).sin() <= (v1[1] + z[0]).tanh() {
        for (i9, e8) in v7.iter_mut().enumerate() {
            *e8 += ((y[2] + 2f64) / 1.82).cos();
            if i9 > 0 {
                *e8 -= (z[0] / 1.84).clamp(-0.5, 0.75);
            } else {
                x += ((x / (1.5 + v1[i9 % 3] * v1[i9 % 3])) - z[i9 % 3].signum()).sin();
            }
        }
    } else {
        x = (z[1] - ({ let b10 = v1[1]; b10 + b10 })).sin();
    }
    1.1 * v7[2] + 1.4 * x + 1.4 * z[2] + 1.0 * v1[0] + 0.8 * y[0] + (x / 1.51).cos()
}

#[zoo(kink([[-0.559, 1.291], [1.581, 0.781]], -0.119), kink([[1.7109999999999999, 1.761], [-0.489, 0.781]], 0.731))]
#[derive_grad]
fn random_1000026(x: &[[f64; 2]], mut y: f64) -> f64 {
    let v1: Vec<f64> = vec![(0.25 * (0..2).step_by(2).map(|i2| y).sum::<f64>()).asinh(), (-(x[1][1] + x[0][1])).tanh()];
    {
        let s3 = &v1[1..];
        let (p5, q6) = ((({ let b4 = x[0][0]; x[1][0] + b4 }) * s3[0].sin()).sin(), (v1[0] * 0.10).cos().hypot((if f64::sin((if (v1[1] + y).cos() >= (0.25 * (x[1][0] * y)) { v1[1] } else { 1.94 })) <= (1.10 / 1.84) || (0.50 * (s3[0] + x[0][1])) > x[0][1] { y } else { v1[0] })).sin());
    }
    let mut v7: Vec<f64> = Vec::new();
    for i8 in 0..3 {
        v7.push((x[1][0] * (0.76 * y)).tanh());
    }
    if v1[1].max(y) < (y * v1[1]).cos() {
        if !(f64::cos(y) >= f64::cos((y - y))) {
            for e9 in &v7[..3] {
                let mut v12 = vec![(x[1][0].sin() + x[0][1].asinh()); 3];
                y -= (f64::powf((1.3 + x[0][1] * x[0][1]), x[1][1].tanh()).tanh() % 1.7).cos();
                let mut m13: f64 = ((if v1[1].clamp(-0.5, 0.75) > v12[2] { v1[0] } else { x[1][0] }) + y.clamp(-0.5, 0.75)).sin();
                let mut v14: [f64; 3] = [(((*e9) / (1.5 + y * y)) * (0.30 * x[0][1]).powi(2)).cos(); 3];
            }
            let (p15, q16) = (x[0][0], (x[0][0].sin() % 1.7));
            let m17: f64 = if (x[1][0] + q16).cos() <= v7[1].max((-0.61)) {
                let flag18 = q16 > (0.25 * (v7[0] * v1[0])) || y.asinh() >= p15.min(v1[0]);
                f64::sin(0.68).hypot(p15.max(x[0][1])).sin()
            } else {
                let a19: f64 = v1[0].max(y).sin();
                y
            };
        } else if (0.66 * (y + 0.89)) < v1.iter().chain(v1.iter()).fold(f64::tanh(v7[1].tanh().exp()), |s20: f64, &e21| (s20 * e21).sin()) {
            let f22 = |u23: f64| u23;
        } else {
            {
                let s24 = &v1[1..];
                y = ((v7[1] - y) * v1[1]).sin();
            }
        }
    } else {
        let mut m25: f64 = f64::sin(((-x[0][0]) - v7[0].atan2((1.5 + x[1][1] * x[1][1]))));
    }
    0.7 * y + -0.4 * v1[1] + 1.2 * x[1][1] + 0.7 * v7[2] + v7[2]
}

#[zoo(kink(-0.279, 1.531), kink(1.871, -1.5390000000000001))]
#[derive_grad]
fn random_1000027(x: f64, y: &f64) -> f64 {
    let m1: f64 = if x.tanh() >= (-(*y)) {
        (f64::cos(0.75) * f64::sin(1.79))
    } else {
        let mut n2: usize = 0;
        while n2 < 3 {
            if !(n2 > 1) {
                break;
            }
            let mut m3: f64 = x.sin().sinh().to_radians();
            let (p4, q5) = ((*y).max(x).copysign((0.80 * (n2 as f64)).min((n2 as f64).tanh())), (*y));
            n2 += 1;
        }
        ((-(*y)) / 1.75)
    };
    let mut m6: f64 = ((0.31 * x) + (m1 + x)).tanh();
    let f7 = |u8: f64| -> f64 { let mut m9: f64 = (u8 - m1).tanh(); for i10 in 0..3 { m9 += (m1 * u8).tanh(); } m9 };
    for i11 in (0..4).rev() {
        let mut v12: Vec<f64> = vec![((-0.88) * (m6 - 0.09)).sin(), (0.40 * (((*y) + (*y)) + (0.22 / (1.5 + m6 * m6)))), (0.23 * (1.3 + f64::sin((if (0.24 * (i11 as f64)).powi(2) < (*y) { 1.16 } else { (*y) })) * f64::sin((if (0.24 * (i11 as f64)).powi(2) < (*y) { 1.16 } else { (*y) }))).powf(x.mul_add(x, f7((0.50 * (if (x + m6).tanh() <= f7(((i11 as f64) / 1.08).cos()).tanh().copysign(2f64) { 0.05 } else { f7(f64::tanh(0.04)) }))).cos()).sin().tanh())), std::f64::consts::PI];
    }
    for i13 in 0..4 {
        m6 = (m6 * x).sin();
    }
    1.3 * x + 0.1 * f7((1.95 * (-0.18))) + -0.2 * m6 + 0.7 * (*y) + 1.1 * m1 + m1
}

#[zoo(kink([-1.459, 1.781, 1.8809999999999998, 1.561], [0.731, 1.4509999999999998, 1.9209999999999998, -0.889], (0.851, -1.0490000000000002), -0.679), kink([1.501, 1.831, -1.899, 0.131], [0.171, 1.1309999999999998, 1.341, 1.091], (0.191, 1.9509999999999998), 1.791))]
#[derive_grad(wrt(y))]
fn random_1000028(mut x: Vec<f64>, y: &Vec<f64>, z: (f64, f64), w: f64) -> f64 {
    let mut m2: f64 = ({ let b1 = (w + z.0).cos(); (b1 - z.1) + b1 }).tanh();
    m2 -= f64::sin(x[2]);
    'l6: for (i5, e3) in x.iter().enumerate() {
        for i7 in 0..i5 % 5 {
            {
                let s8 = &y[..];
                if i7 > 0 {
                    m2 = (m2 * (x[1] - z.1).tanh()).sin();
                    continue;
                }
            }
        }
        if (w + (*e3)).sin() > (m2 / (2.5 + (*e3).sin())) {
            {
                let s9 = &y[..];
                for e10 in y.windows(2) {
                    if (*e3) < y[i5 % 3].min(e10[i5 % 2]) {
                        m2 = (m2 * (0.66 * (y[i5 % 3] + 0.86))).sin();
                        break;
                    }
                    let v13: [f64; 2] = [({ let b14 = e10[i5 % 2]; (*e3) + b14 }).tanh().atan2((1.5 + (e10[i5 % 2] - m2).cos() * (e10[i5 % 2] - m2).cos())); 2];
                }
                let mut v15: [f64; 4] = [(s9[0] + ((-0.23) / (1.5 + x[i5] * x[i5]))).tanh(), (-(0.1 + ((*e3) - z.0) * ((*e3) - z.0))).exp(), s9[1].floor().tanh().hypot(((*e3) * (-0.66)).cos()), (0.33 * ((*e3) + (z.0 * 1.77)))];
                m2 = (i5 as f64).tanh();
            }
            m2 = (m2 * (i5 as f64).sin()).sin();
        }
    }
    let v16 = x.to_vec();
    if ({ let b17 = m2; w + b17 }).sin() < f64::sin((0.74 + v16[2])) {
        for e18 in y.chunks(1) {
            m2 = v16[0];
        }
    } else {
        m2 -= (m2 * (-m2)).cos();
    }
    1.3 * y[1] + 0.9 * w + -0.4 * v16[0] + 1.0 * x[2] + 0.2 * z.0 * z.1.sin() + 1.1 * m2 + f64::sin(0.41).rem_euclid(0.9).tanh()
}

#[zoo(kink([[0.631, 0.261], [-1.969, -0.349]], [[-0.549, 0.591], [-0.859, -0.769]], 0.131, [[1.581, 1.071], [1.361, 0.111]]), kink([[1.361, 0.241], [0.061, -0.419]], [[-1.979, -1.6090000000000002], [-1.909, 0.921]], 1.541, [[-0.229, -0.019], [1.6909999999999998, 1.781]]))]
#[derive_grad]
fn random_1000029(x: [[f64; 2]; 2], y: [[f64; 2]; 2], z: &f64, mut w: [[f64; 2]; 2]) -> f64 {
    if x[0][1].cos() < f64::round(x[1][0]).sin() {
        let mut v1: [f64; 2] = [((-0.24) + w[1][0]).sin().min((if !(((*z) / (2.5 + x[0][1].sin())) <= (y[0][0] - x[0][1]).tanh()) { 0.83 } else { y[1][1] })); 2];
    }
    let mut v2: [f64; 3] = [(f64::sin((-0.91)).hypot(x[0][0]) * w[0][1]).tanh(), (0..2).map(|i3| (w[1][0].cos() % 1.7)).max_by(|a, b| a.total_cmp(b)).unwrap(), f64::tanh((*z))];
    if let Some(e4) = v2.first() {
        if !(((*e4) / (1.5 + v2[0] * v2[0])) < (v2[0] - w[1][0]).tanh()) {
            let mut v5 = v2.to_vec();
            (v5[2], v5[1]) = (v5[1], f64::cos((if !((0.25 * ((*z) * (*e4))) >= (if f64::sin((1.3 + w[1][0] * w[1][0]).powf(y[1][0].tanh())) >= (0.50 * (v5[1] + w[0][0])) { x[1][1] } else { y[1][0] })) { (v2[1].sin() % 1.7) } else { ((-0.73) + 1.27) })));
            if x[0][0].tanh() <= ((*e4) + (*e4)).tanh() {
                {
                    let s6 = &v2[..2];
                    let mut v7: Vec<f64> = v2.iter().map(|e8| ((-(0.1 + w[0][0] * w[0][0])).exp() * w[0][1].clamp(-0.5, 0.75))).collect();
                    let mut m9: f64 = (v5[0].sin() / (2.5 + (*e4).sin()));
                    let mut m10: f64 = ((w[0][1] - y[1][0]) * f64::max(w[1][0], (*z))).cos();
                }
                let mut m11: f64 = (x[0][1] + 2f64).tanh().hypot(x[1][0].clamp(-0.5, 0.75));
            } else {
                {
                    let s12 = &v2[..];
                    for e13 in v5.iter().skip(1) {
                        let (s16, c17) = y[1][0].sin_cos();
                    }
                    let flag18 = (*e4) > ((*z) + s12[2]).sin();
                    let mut k19: usize = 3;
                }
            }
        } else if v2[2] > v2[2].min(w[1][1]) && y[0][0].cos() <= (-x[0][0]) {
            let f20 = move |u21: f64| -> f64 { let b22 = (u21 / 1.45); if (0.50 * (u21 - u21)) > (u21 * u21).sin() { return b22; } ((u21 - u21) + (u21 - u21)).cos() };
        } else {
            let mut m23: f64 = ((*e4).max((*z)) - y[1][0]).sin();
        }
    }
    1.4 * x[0][1] + 0.5 * (*z) + 0.8 * v2[2] + -0.2 * w[0][1] + -0.3 * y[0][1] + f64::cos((if (*z) >= y[0][0].max(x[1][0]) { w[1][1].hypot(v2[1]) } else { std::f64::consts::PI }))
}
