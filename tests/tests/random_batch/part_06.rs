//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

#[zoo(kink([0.831, 1.1309999999999998, 1.7009999999999998, 0.111], [[-1.0490000000000002, 1.1809999999999998], [0.831, -1.8290000000000002]]), kink([0.771, -0.149, -0.319], [[-0.569, -1.739], [1.4009999999999998, -0.079], [0.701, -1.7790000000000001]]))]
#[derive_grad]
fn random_1000060(x: &mut [f64], y: &[[f64; 2]]) {
    let (p1, q2) = ((-(x[2] - 1.40)).cos(), ((0.6 * y[1][0].tanh()).ln_1p() * (0.62 * y[1][0])).sin());
    if let Some(e3) = x.get(7) {
        let v4: Vec<f64> = vec![((0.6 * y[0][0].sin()).tan() - (p1 - (*e3))).cos(), y[1][1], 0.41];
    } else {
        x[0] = ((1.38 + y[0][0]) + ({ let b5 = p1; 1.94 + b5 })).sin();
    }
    let mut m6: f64 = (-y[1][0].sin());
    let mut k7: usize = 3;
    {
        let s8 = &mut x[..];
        s8[0] = f64::sin((p1.tanh() * (2f64 * s8[k7 % 3])));
        m6 = ((0.6 * p1.sin()).asin() / 1.82);
    }
}

#[zoo(kink([0.521, 1.351, 1.1809999999999998], [-0.869, 0.331, 1.841]), kink([1.551, 1.2109999999999999, -0.429], [-1.209, -0.219, 0.211]))]
#[derive_grad]
fn random_1000061(x: &[f64], y: &[f64; 3]) -> f64 {
    let v1: [f64; 4] = [y[1].atan().max(f64::sin((-0.23)).rem_euclid(0.9)), ((-(0.1 + x[0] * x[0])).exp() * x[0].tanh()), ((0.89 * x[2]) * (x[2] + x[2])).tanh(), ((y[1] * y[1]) / 1.28).sin()];
    let mut v2: [f64; 4] = [(0.05 * (v1[2].mul_add(y[0], x[0]) * y[2].max(y[0]))); 4];
    if (0.6 * v1[2].tanh()).tan() <= (if !(y[2] <= (v1[0] - y[0]).tanh()) { v2[2] } else { y[0] }) {
        let mut n3: usize = 0;
        loop {
            if n3 >= 3 {
                break;
            }
            n3 += 1;
            let mut m4: f64 = f64::tanh(((-0.90) + ((n3 as f64) + y[n3 % 3])));
            let mut v5 = vec![f64::sin((if f64::asinh(0.53) > x[0] { (if n3 != 2 { x[n3 % 3] } else { (n3 as f64) }) } else { v1[1].copysign((0.80 * (n3 as f64))) })); 2 + n3 % 3];
            {
                let r6 = &mut v5[n3 % 2];
                *r6 -= (0.24 * (*r6).abs().mul_add((1.09 + x[n3 % 3]).cos(), (v1[n3 % 4] - (*r6)).sin()));
                v2[n3 % 4] += (0.06 * ((0.6 * x[2].tanh()).tan() * (x[0] + x[1])));
                for i7 in (0..0).step_by(1) {
                    m4 *= f64::sin(1.72);
                    let m8: f64 = match n3 % 4 { 0 => {
                        (y[i7].fract() * (-0.07))
                    } 1 | 2 => {
                        ((v1[i7] / (2.5 + f64::sin(0.13).sin())) * f64::fract((-0.75)))
                    } _ => {
                        (*r6).to_radians()
                    } };
                    let mut g9: [[f64; 2]; 2] = [[m8, 0.5], [0.25, (0.80 * ((if i7 != 2 { (*r6) } else { (*r6) }) - v1[2].sin()))]];
                    let mut v10: Vec<f64> = vec![({ let b11 = (0.66 * (1.23 - m4)); x[i7] + b11 }).sin(), (0.28 * ((1.01 + m8) + ({ let b12 = (*r6); b12 + b12 }))), f64::cos(g9[i7][i7]).rem_euclid(0.9)];
                }
            }
            let (s13, c14) = ((y[2] * x[n3 % 3]) - (x[n3 % 3] - x[1])).sin().sin_cos();
        }
        v2[0] = (-(0.1 + v2[2].min(v1[0]) * v2[2].min(v1[0]))).exp();
    } else if x[0] < ({ let b15 = x[2]; v2[0] + b15 }).tanh() || y[2].atan() >= std::f64::consts::PI {
        let mut m16: f64 = (x[2].min(v1[0]) * (0.38 * x[1])).sin();
    } else {
        let mut m17: f64 = (0.12 * ((-v2[1]) * (x[0] + v1[1])));
    }
    0.5 * v1[3] + 0.1 * y[2] + -0.1 * v2[3] + 0.2 * x[2] + ((v1[2] * v2[1]) + (0.6 * y[2].tanh()).acos()).cos()
}

#[zoo(kink(-0.299, [-1.2690000000000001, -1.0890000000000002, -1.909], [[1.761, -1.689], [-0.449, 1.3809999999999998]], (1.9709999999999999, 1.771)), kink(-1.439, [-0.669, -0.699, -1.189, 0.231], [[-0.289, -1.5090000000000001], [-0.429, -0.149]], (1.831, 0.871)))]
#[derive_grad(wrt(y, w))]
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
            'l8: for i7 in (i1 % 3..4).rev() {
                if f64::sin(0.80) <= f64::tanh(0.28).rem_euclid(0.9) {
                    continue;
                }
                let flag9 = f64::sin(1.33).clamp(-0.5, 0.75) < (2f64 - y[i1 % 3]).tanh();
                let v10: [f64; 4] = [(2f64.cos() % 1.7); 4];
            }
        } else {
            let mut m11: f64 = (0.47 * (1.3 + x * x).powf(f64::tanh((-0.35)))).abs().sin();
        }
    }
    1.0 * z[0][1] + -0.5 * x + 0.8 * y[1] + -0.1 * w.0 * w.1.sin() + x
}

#[zoo(kink([[1.4509999999999998, 1.561], [-1.2990000000000002, -0.339]]), kink([[-1.209, 0.981], [-1.3590000000000002, -0.229]]))]
#[derive_grad]
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
                if n3 % 2 == 0 {
                    break;
                }
                let mut m9: f64 = ((x[n3 % 2][n3 % 2].cos() % 1.7) * (n3 as f64).tanh());
                n3 += 1;
            }
        }
        if x[1][0] < f64::min(x[0][1], x[0][0]) {
            return -0.3 * x[1][0] + f64::sin(x[1][0]);
        }
        let v10: [f64; 4] = [((-(0.1 + x[0][0] * x[0][0])).exp() / (1.5 + (x[0][0] * 0.76).tanh() * (x[0][0] * 0.76).tanh())), x[0][1], x[0][0].atan(), x[0][0]];
    } else if !(x[1][0] < (0.66 * (x[0][0] + 0.07))) {
        let mut n11: usize = 0;
        loop {
            if n11 >= 0 {
                break;
            }
            n11 += 1;
            let mut k12: usize = 2;
            if k12 != 1 {
                let mut m13: f64 = (((k12 % 4) as f64).min(0.47) + ((-0.06) - x[0][k12 % 2])).sin();
                continue;
            }
            let a14 = (0.50 * (-(x[k12 % 2][k12 % 2] * 0.32)));
        }
        for row15 in x.iter() {
            let mut m16: f64 = (if x[0][1] >= (0.50 * (row15[1] + row15[0])) { x[1][0] } else { row15[0] }).fract();
        }
    } else {
        let mut m17: f64 = (-0.26);
    }
    -0.5 * x[0][1] + f64::min(x[1][0], x[1][0]).abs()
}

#[zoo(kink(-1.169, [[0.07100000000000001, -0.489], [0.521, -1.169]], 4), kink(-0.239, [[-1.629, -1.0490000000000002], [-0.359, 0.671]], 3))]
#[derive_grad]
fn random_1000064(x: &mut f64, y: [[f64; 2]; 2], z: usize) {
    match z { 0 => {
        let (s1, c2) = 2f64.sin_cos();
    } k if k % 2 == 0 => {
        if (z as f64).tanh().max(y[0][0]) >= (if z != 3 { (-0.74) } else { y[1][0] }) {
            let mut v3: [f64; 2] = [(1.2 + y[1][1].tanh() * y[1][1].tanh()).cbrt(), (0.50 * (if !(z > 0) { (z as f64).cos() } else { ((*x) - y[z % 2][z % 2]) }))];
            {
                let s4 = &mut v3[..1];
                s4[z % 1] += (0.78 * s4[z % 1]).tanh().max((y[z % 2][z % 2] + y[1][z % 2]).sin());
                let a5: f64 = (0.23 * (((*x) + (z as f64)) + (s4[0] + y[z % 2][1])));
                *x = f64::cos((y[0][0] - (*x).max(y[1][z % 2])));
                if (0.6 * (*x).sin()).asin() > 0.61 && z % 2 == 0 {
                    let v6: [f64; 4] = [(a5 / 1.42); 4];
                    *x *= ((std::f64::consts::PI - s4[0]) - f64::sin(1.10).copysign(a5)).cos().sin();
                } else if z > 0 {
                    *x = (-(s4[z % 1] + 1.62)).cos();
                }
            }
        }
    } _ => {
        *x *= (if ((z as f64) - y[0][z % 2]).tanh() < (z as f64).cos() { f64::sin(1.89).copysign((z as f64).sin()) } else { y[z % 2][z % 2].clamp(-0.5, 0.75) }).sin();
    } }
}

#[zoo(kink([0.221, -0.119, 0.971], 1.3809999999999998, [-1.5690000000000002, -0.319, -1.3590000000000002, -1.8290000000000002, 0.281], (-0.009000000000000001, -1.979)), kink([0.861, -0.879, 0.201], -0.549, [0.811, 0.241, -0.739, -1.899, 1.9309999999999998], (-1.2890000000000001, -1.3190000000000002)))]
#[derive_grad]
fn random_1000065(x: &[f64; 3], y: f64, z: Vec<f64>, w: (f64, f64)) -> f64 {
    let mut k1: usize = 2;
    let mut n2: usize = 0;
    while n2 < 0 {
        n2 += 1;
        let mut m3: f64 = f64::tanh((if (w.1 * (n2 as f64)).cos() >= (-0.56) { (w.0 * (n2 as f64)) } else { (y / (2.5 + f64::sin((-0.95)).sin())) }));
        m3 += (z[k1 % 3] + x[n2 % 3]).sin().max(f64::sin(1.21).rem_euclid(0.9));
        let mut v4: Vec<f64> = vec![x[k1 % 3], x[k1 % 3], x[0], (((n2 as f64) + y) - (0.65 / (1.5 + (n2 as f64).tanh() * (n2 as f64).tanh()))).tanh()];
        for e5 in x.iter() {
            m3 = m3 + (0.07 * (z[1] * w.1.max(x[n2 % 3])));
        }
    }
    0.8 * w.0 * w.1.sin() + -0.3 * x[k1 % 3] + 0.7 * z[k1 % 3] + -0.0 * y + f64::sin(1.30).max(x[2]).cos()
}

#[zoo(kink([[1.521, 0.771], [-0.659, 1.4009999999999998], [0.911, -1.8490000000000002]]), kink([[-1.449, -1.5490000000000002], [1.861, 0.371], [-1.879, -0.779]]))]
#[derive_grad]
fn random_1000066(x: &[Vec<f64>]) -> f64 {
    let mut v1: Vec<f64> = vec![x[1][1], (0.25 * ((x[1][1] + x[0][1]) - (x[0][0] + x[1][0]))), ((x[0][0] * x[0][0]) + (1.16 + x[1][0])).cos()];
    let mut m2: f64 = ((if v1[0] < v1[0].tanh() { x[0][0] } else { x[1][1] }) * v1[2]).sin();
    let mut n3: usize = 0;
    while n3 < 0 && ((0.50 * (x[1][0] - m2)) < (0.25 * (v1[2] * m2))) {
        if (0.66 * (0.04 - x[0][0])) <= v1[n3] {
            m2 = ((m2 - m2) - m2.sin()).tanh();
            for i4 in (n3 % 3..4).step_by(1) {
                {
                    let r5 = &mut m2;
                    *r5 = std::f64::consts::PI.copysign((-0.32));
                }
                let mut v6: [f64; 2] = [v1[n3], (0.66 * (1.80 - f64::sin((-0.80)).max(x[n3][n3])))];
                match i4 { 0 => {
                    (v6[i4 % 2], v6[0]) = (v6[0], (0.04 * (((i4 as f64) + (-0.50)) * (x[0][0] / (1.5 + (n3 as f64).sin() * (n3 as f64).sin())))));
                } k if k % 2 == 0 => {
                    if (std::f64::consts::PI - x[i4 % 2][i4 % 2]).cos() < 0.0 {
                        m2 = (x[n3][1].clamp(-0.5, 0.75) - v6[i4 % 2]).tanh();
                        continue;
                    }
                    if f64::sin(((-0.67) / 1.77)) < (-m2) && n3 % 2 == 0 {
                        continue;
                    }
                } _ => {
                    let t7: (f64, f64) = ((0.80 * (if n3 % 2 == 0 { v6[n3].floor() } else { (2f64 - 2f64) })), (x[0][n3].max(x[i4 % 2][n3]) / 1.47));
                } }
                let mut m8: f64 = (x[0][0].abs() - (n3 as f64)).cos();
            }
        } else {
            {
                let r9 = &mut m2;
                *r9 -= x[n3][n3].tanh();
            }
            m2 += (v1[1] * (x[1][n3] - x[n3][n3])).sin();
        }
        n3 += 1;
    }
    0.8 * v1[0] + 0.3 * x[0][0] + 1.4 * m2 + (if (x[1][0] * m2).sin() < m2.sin() { x[1][1] } else { (v1[2] - (-0.69)) }).tanh()
}

#[zoo(kink(-1.639, [-0.879, -0.409, -0.028999999999999998, 1.871], [0.741, 0.991, 1.061]), kink(-0.889, [-1.3390000000000002, 1.9209999999999998, -1.5790000000000002, 1.6309999999999998, -1.239], [1.4109999999999998, 0.761, -1.889]))]
#[derive_grad]
fn random_1000067(x: f64, y: Vec<f64>, z: &mut [f64; 3]) {
    z[2] /= 1.2 + (0.20 * z[0].mul_add(y[1], z[0])).abs();
    z[2] = (z[2].sin() / (2.5 + z[2].min(z[2]).sin()));
    for i1 in 0..1 {
        z[i1] += (if ((i1 as f64) + 1.46).tanh() < (-x) || i1 % 2 == 0 { (y[i1] - y[i1]) } else { (z[1] * z[1]) }).cos();
        if i1 % 2 == 0 {
            {
                let s2 = &y[..];
                z[..2].copy_from_slice(&y[..2]);
                let mut m3: f64 = y[i1].sin().exp2().sin();
            }
            let mut m4: f64 = f64::abs((x * x).sin());
        }
        'l8: for e5 in y.chunks_exact(1) {
            {
                let s9 = &e5[..];
                z[i1] = f64::tanh(((0.94 * y[i1]) + (if i1 % 2 == 0 { z[i1] } else { y[1] })));
                let mut m10: f64 = f64::asinh((-0.13)).sin();
                let mut g11: [[f64; 2]; 2] = [[f64::exp((-(0.1 + 1.49 * 1.49))).sin(), 0.5], [0.25, z[2]]];
            }
            let mut m12: f64 = f64::cos((((-0.43) + z[1]) / (2.5 + (std::f64::consts::PI + x).sin().sin())));
            match i1 { 0 => {
                m12 -= (0.04 * (m12.trunc() * e5[0].hypot(0.12)));
            } k if k % 2 == 0 => {
                let mut k13: usize = 2;
                if f64::sin((-0.62)).copysign(m12) >= f64::rem_euclid(f64::tanh(0.38), 0.9) {
                    m12 += ((m12 - 0.0) + (-y[i1])).cos();
                } else if k13 % 2 == 0 {
                    if (x * e5[i1]).sin() >= m12.tanh() {
                        break;
                    }
                }
            } _ => {
                let (p14, q15) = ((e5[0] - x.fract()).sin(), z[i1]);
                let mut idx16: [usize; 3] = [3, 1, 0];
            } }
            let v17 = z.to_vec();
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

#[zoo(kink(0.601), kink(-0.959))]
#[derive_grad]
fn random_1000069(x: &f64) -> f64 {
    let (p1, q2) = ((0.50 * (if f64::sin((0.0 + (*x))) > (*x) { ((*x) - (*x)) } else { ((*x) / 1.06) })), ((*x) - (*x)).cos().min((2f64.tanh() % 1.7)));
    'l4: for i3 in 1..=1 {
        if i3 != 1 {
            break;
        }
        if (-p1) > f64::tanh(p1).powi(3) {
            for i5 in i3 % 3..4 {
                let mut k6: usize = 3;
            }
            let (s7, c8) = (q2 - q2).sin().sin_cos();
        } else if p1 > (0.50 * (p1 + q2)) {
            'l10: for i9 in (0..0).rev() {
                let mut v11: [f64; 3] = [(0.50 * ((-0.25) * q2)).max(({ let b12 = (i3 as f64).sin(); 1.21 + b12 })), (f64::sin(1.80) / 1.72), (f64::sin(0.06).min((*x)) - q2.tanh()).tanh()];
                if (i3 as f64).sin() > ((-0.76) - v11[0]).sin() || i9 != 2 {
                    let mut idx13: [usize; 3] = [2, 3, 0];
                    v11.swap(0, 1);
                } else if f64::sin((-0.03)) <= ((*x) + v11[i3]).cos() {
                    let v14: [f64; 3] = [(if (v11[i3] - q2).sin() <= (0.50 * (1.54 * v11[1])) { (*x) } else { p1 }).cos(), ((*x) * 0.46).sin(), (0.40 * ({ let b15 = v11[2].sin(); ((i3 as f64) + b15) + b15 }))];
                } else {
                    let mut m17: f64 = f64::cos((({ let b16 = (*x); (i3 as f64) + b16 }) + ((i9 as f64) + q2)));
                }
            }
        } else {
            let mut m18: f64 = (0.12 * (q2.hypot(p1) * (q2 / 1.00)));
        }
    }
    0.9 * q2 + 0.6 * p1 + -0.4 * (*x) + (q2 + std::f64::consts::PI).sin().mul_add((f64::cos(0.90) % 1.7), (*x).to_radians()).cos()
}
