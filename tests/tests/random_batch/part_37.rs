//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: 0.431 }, Model { at: Pair { a: 0.161, b: -0.999 }, k: 0, rate: -0.429, w: [0.791, -0.669, 0.761] }), kink(Shape::Rect { 0: -0.189, 1: 1.801 }, Model { at: Pair { a: -0.589, b: 0.011 }, k: 0, rate: 1.4509999999999998, w: [-1.5590000000000002, -1.689, 1.611] }))]
#[derive_grad]
fn random_2000370(x: &Shape, y: Model) -> f64 {
    let mut m1: f64 = ((if y.k % 2 == 0 { y.at.size() } else { x.area() }) / (1.5 + y.at.a.min(y.at.b) * y.at.a.min(y.at.b))).cos();
    let mut m2: f64 = (-(0.1 + y.at.size().sin() * y.at.size().sin())).exp();
    if y.k % 2 == 0 {
        return 0.5 * m2 + 0.7 * y.predict(0.3) + 1.1 * y.w[1] + 0.8 * m1 + -0.1 * y.at.size() + ((0.6 * y.at.size().sin().sin()).asin() / 1.26);
    }
    let v3: Vec<f64> = vec![(y.at.b + y.at.a).sin(); 3 + y.k % 3];
    let mut ps4: [Pair; 3] = [(if f64::sin(x.area()) > (x.area() + y.predict(0.3)).tanh() { y.at } else { y.at }); 3];
    let mut p5: Pair = y.at.clone();
    let m6: f64 = match y.k % 4 { 0 => {
        if x.area().sin().mul_add(m2, (0.25 * y.at.size())).tanh() >= (y.w[1] + p5.size()).cos() {
            let o7: Option<f64> = Some(p5.size().cos().cos().sin());
        } else if y.k > 2 {
            m2 += f64::cos(1.42);
        } else {
            p5.a -= y.at.a.cos();
        }
        (if y.at.size().sin().cos() > (0.06 * (p5.b * ps4[1].b)) { y.at.a } else { ps4[y.k % 2].b }).sin().cos()
    } 1 | 2 => {
        (y.at.a * v3[y.k]).tanh().sin()
    } _ => {
        (y.w[2] / (2.5 + f64::sin(y.at.b))).sin()
    } };
    -0.5 * p5.size() + -0.3 * y.at.size() + 0.8 * y.predict(0.3) + 0.9 * ps4[1].b + -0.2 * m6 + (0.39 * (((0.30 * y.at.b) % 1.7) * (m2 - 1.82)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.479, [2, 6, 3], [1.311, 1.801, 0.251, -0.069], [-1.409, -0.739, 0.871, -1.3390000000000002]), kink(-0.789, [2, 1, 0], [0.721, 1.4609999999999999, 1.011], [1.9209999999999998, -1.209, -0.639]))]
#[derive_grad]
fn random_2000371(x: &mut f64, y: &[usize], z: &[f64], w: &Vec<f64>) -> f64 {
    let mut v1 = w.to_vec();
    *x -= (0.03 * (((1.15 - z[y[2] % 3]) - f64::sin(1.83).mul_add((*x), 1.85)) - (v1[0] + (w[y[1] % 3] * v1[y[0] % 3]))));
    let mut p2: Pair = Pair { a: (v1[y[2] % 3] * ((*x) + 0.76)).tanh(), b: (*x).tanh() };
    for i3 in 0..2 {
        p2.b -= ((v1[2] * p2.b).sin().max(p2.a.sin()) / (1.5 + (0.15 * ((p2.b * w[y[0] % 3]) * f64::sin(0.73).atan2((1.5 + (0.25 * p2.size()) * (0.25 * p2.size()))))) * (0.15 * ((p2.b * w[y[0] % 3]) * f64::sin(0.73).atan2((1.5 + (0.25 * p2.size()) * (0.25 * p2.size())))))));
        if !(i3 > 0) {
            let o4: Option<f64> = w.first().map(|it| it * p2.size().cos());
        }
        {
            let s5 = &z[1..];
            let a6 = f64::to_radians(((i3 as f64) - (*x)).sin()).abs();
            p2.b -= (f64::abs(1.51) - f64::sin(0.77).max(w[y[2] % 3])).sin();
            for (i9, (&e7, f8)) in v1.iter().zip(z.iter()).enumerate() {
                let mut v10: [f64; 3] = [v1[y[2] % 3], (1.42 - (i9 as f64)).tanh().hypot((*x).tanh()), (p2.size().cos().powi(1) - (a6 - s5[0])).tanh()];
            }
        }
    }
    let v11 = z.to_vec();
    for i12 in 0..0 {
        for e13 in z.iter().take(2).copied() {
            p2.b += (0.30 * w[0]);
        }
    }
    1.3 * z[2] + 0.2 * (*x) + 0.1 * w[y[0] % 3] + -0.5 * p2.b + -0.3 * v1[2] + (*x)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.469, Shape::At { 0: Pair { a: 1.4509999999999998, b: -1.5290000000000001 } }), kink(0.521, Shape::At { 0: Pair { a: 1.801, b: -1.8390000000000002 } }))]
#[derive_grad]
fn random_2000372(x: &f64, y: Shape) -> f64 {
    let p1: Pair = Pair { a: y.area().cos(), b: ((*x) / (1.5 + (*x) * (*x))) };
    let mut m2: f64 = (1.2 + (if std::f64::consts::PI >= (*x).copysign(y.area().sin()) { y.area() } else { (*x) }).cos() * (if std::f64::consts::PI >= (*x).copysign(y.area().sin()) { y.area() } else { (*x) }).cos()).ln();
    let mut n3: usize = 0;
    while n3 < 4 {
        n3 += 1;
        m2 = (m2 * (p1.b / (1.5 + m2 * m2))).sin();
    }
    let mut v4: Vec<f64> = Vec::new();
    for i5 in 0..3 {
        v4.push((i5 as f64).cos());
    }
    if f64::sin((0.21 * 0.36)) > f64::to_radians(0.56) {
        return 0.5 * p1.a + -0.2 * p1.size() + 1.3 * v4[1] + 0.2 * m2 + 1.3 * (*x) + -0.4 * p1.b + ((m2 * v4[2]) + (p1.b + p1.size())).tanh();
    }
    for e6 in v4.iter_mut().rev() {
        *e6 -= ((p1.size() - y.area()) - (p1.a + 0.0)).sin();
        let mut o9: Option<f64> = Some(({ let b8 = p1.b; (*x) + b8 }).tanh().atan2((1.5 + p1.size().tanh().clamp(-0.5, 0.75) * p1.size().tanh().clamp(-0.5, 0.75))));
    }
    let mut g10: [[f64; 2]; 2] = [[p1.b, 0.5], [0.25, (if (p1.a / (2.5 + (0.25 * p1.size()).sin())) < f64::sin((m2 * m2)) { (y.area() - (*x)) } else { (0.6 * f64::sin((0.50 * y.area()))).acos() }).sin()]];
    let a11: f64 = (0.12 * p1.dot(&p1));
    let d12: f64;
    if f64::sin(0.77) >= a11 {
        for i13 in 0..3 {
            v4[0] = f64::tanh((p1.size().tanh().tanh() * (p1.a * (-0.21))));
        }
        d12 = ((v4[2] / 1.72) - (0.6 * m2.tanh()).acos()).cos();
    } else {
        'l15: for i14 in 0..4 {
            for e16 in v4.iter().take(2).copied() {
                match &y { Shape::Point => {
                    let mut k21: usize = 2;
                    let a22: f64 = p1.a.hypot(((k21 % 4) as f64)).tanh().cosh();
                } Shape::Circle { r: x23 } if f64::tanh((if i14 != 0 { 0.07 } else { (i14 as f64) })) < v4.iter().map(|e25| m2).sum::<f64>().cos() => {
                    if y.area().tanh() >= (1.3 + y.area().tanh() * y.area().tanh()).powf(y.area().tanh().tanh()).sin() {
                        let v26: [f64; 4] = [(p1.b.copysign(e16) - f64::copysign(p1.b, p1.b)).tanh(), (0.50 * (m2 - e16).abs()), (0.21 * (y.area().sin().sin() - p1.b.mul_add((0.25 * p1.size()), 1.84))), (p1.size() + (g10[1][i14 % 2] - g10[i14 % 2][i14 % 2])).tanh()];
                    }
                } Shape::Rect(x27, y28) => {
                    if !(i14 % 2 == 0) {
                        let mut ps29: [Pair; 2] = [p1.turned((-(0.1 + g10[i14 % 2][i14 % 2] * g10[i14 % 2][i14 % 2])).exp()), (p1 - (Pair { a: (p1.a * p1.b).tanh().max((if i14 != 3 { p1.a } else { p1.b })), b: (1.2 + p1.b * p1.b).log2() }))];
                        let mut v30: Vec<f64> = vec![(0.05 * ((p1.a * y.area()) + (*x).min(p1.b))); 4 + i14 % 3];
                    } else {
                        if !(i14 % 2 == 0) {
                            m2 += (0.01 * ((1.3 + (*y28) * (*y28)).powf(f64::tanh(p1.b)) - ((*x) * y.area())));
                        }
                    }
                } _ => {
                    m2 /= 1.2 + f64::tanh(((*x) * a11)).abs();
                } }
            }
        }
        d12 = (-(0.1 + m2.cos() * m2.cos())).exp();
    }
    0.3 * p1.b + 0.8 * m2 + -0.4 * p1.a + -0.2 * v4[2] + 0.6 * y.area() + 1.4 * p1.size() + (a11.fract() + p1.a).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.559, 1.4709999999999999, -1.959], [Pair { a: -0.699, b: 1.6509999999999998 }, Pair { a: 0.211, b: 1.281 }, Pair { a: -1.2590000000000001, b: -0.379 }], Shape::Rect { 0: -0.279, 1: 0.921 }), kink([-0.809, -0.479, -1.689], [Pair { a: -0.009000000000000001, b: 1.9709999999999999 }, Pair { a: 1.521, b: -1.8690000000000002 }, Pair { a: -0.759, b: 1.1609999999999998 }], Shape::Rect { 0: -0.729, 1: -0.079 }))]
#[derive_grad]
fn random_2000373(x: [f64; 3], y: &[Pair], z: &Shape) -> f64 {
    for i1 in (1..=0).rev() {
        let (s2, c3) = (z.area() * f64::exp((-(0.1 + 1.49 * 1.49)))).tanh().sin_cos();
        let mut v4: Vec<f64> = Vec::new();
        for i5 in 0..2 {
            v4.push((-(0.1 + s2 * s2)).exp().atan());
        }
        let mut v6: Vec<f64> = Vec::with_capacity(2);
        for i7 in 0..2 {
            v6.push((if i7 > 0 { (if (0.22 * (y[i1].b - (-0.92))) > (i7 as f64).sin() { s2 } else { s2 }) } else { (y[i7].b - (i7 as f64)) }).tanh());
        }
        {
            let r8 = &mut v4[i1];
            *r8 -= (0.00 * ((y[i1].a * v6[0]) * (x[2] * (*r8))));
            let (s9, c10) = f64::sin(0.13).sin_cos();
            let mut p11 = Pair { a: (z.area() - f64::sin(1.74).mul_add(s2, (*r8))).tanh(), b: f64::asinh(1.90) };
        }
    }
    for i12 in (0..3).step_by(2) {
        let mut ps13: [Pair; 2] = [Pair { a: ((z.area() - x[2]) - x[i12]).cos(), b: (y[1].b * z.area()).cos() }, Pair { a: (0.01 * (if i12 != 3 { (y[i12 % 2].a * z.area()) } else { f64::to_radians(1.09) })), b: (z.area() - z.area()).cos() }];
        match i12 { 0 => {
            let v14: [f64; 3] = [((i12 as f64).sin() + (x[i12] - y[1].b)).sin(); 3];
        } k if k % 2 == 0 => {
            if (y[0].b + y[i12 % 2].a).cos() >= z.area().cos().sin() {
                let mut m15: f64 = f64::exp((-(0.1 + (0.38 * (ps13[0].b - (i12 as f64))) * (0.38 * (ps13[0].b - (i12 as f64))))));
                continue;
            }
            if let Shape::Circle { r: x16 } = &*z {
                let m18: f64 = match i12 % 4 { 0 => {
                    let mut p19: Pair = Pair { a: (0.22 * ((y[i12 % 2].b / (2.5 + (0.80 * (i12 as f64)).sin())) + f64::sin((-0.31)).atan2((1.5 + y[i12 % 2].b.cos() * y[i12 % 2].b.cos())))), b: (x[i12] - (i12 as f64)).sin() };
                    ((ps13[i12 % 2].b - (i12 as f64)) / 1.43).tanh()
                } 1 | 2 => {
                    let mut m20: f64 = (ps13[i12 % 2].b.cos().hypot(0.93) + (z.area() / (1.5 + (*x16) * (*x16)))).tanh();
                    ({ let b21 = (-(0.1 + (*x16) * (*x16))).exp(); z.area() + b21 }).tanh()
                } _ => {
                    let mut v22: Vec<f64> = vec![0.12, ({ let b23 = (y[1].b + x[i12]).tanh(); (0.99 - ps13[0].b) + b23 }).sin(), (-0.82), (0.40 * ((*x16) + ps13[i12 % 2].b)).tanh()];
                    (*x16)
                } };
            }
        } _ => {
            match i12 { 0 => {
                let mut m25: f64 = ((-x[0]) * ({ let b24 = z.area().tanh(); b24 + b24 })).cos();
            } k if k % 2 == 1 => {
                let v26: [f64; 2] = [(f64::sin(0.80).hypot(y[0].a.tanh()) + (y[1].b - ps13[0].b)).tanh(), (y[i12 % 2].b - (i12 as f64)).tanh().atan()];
                let v27: [f64; 4] = [f64::sin((-0.13)).rem_euclid(0.9), ((x[i12] + z.area()) - y[1].b).tanh(), (0.25 * ps13[1].b), (i12 as f64).tanh()];
            } _ => {
                let mut n28: usize = 0;
                while n28 < 1 && (i12 != 0) {
                    n28 += 1;
                    let mut m29: f64 = ps13[1].b.sin().tanh();
                }
            } }
        } }
    }
    0.5 * x[1] + 1.4 * z.area() + 0.1 * y[0].b + f64::cos(f64::sin(z.area()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.249, -1.5590000000000002], [-0.329, 0.171]], [1.371, 0.131, -1.3690000000000002, -0.929], (-1.449, 1.4509999999999998), Pair { a: 0.221, b: -1.659 }), kink([[-1.0390000000000001, 0.521], [0.121, -1.8690000000000002]], [-1.439, 1.291, 1.9609999999999999], (1.841, 1.871), Pair { a: 1.6409999999999998, b: -0.309 }))]
#[derive_grad]
fn random_2000374(mut x: [[f64; 2]; 2], y: &[f64], z: (f64, f64), mut w: Pair) -> f64 {
    {
        let s1 = &y[..];
        if x[0][0].sin() >= (w.a + s1[0]).tanh() {
            let t2: (f64, f64) = ((s1[0] + z.1.hypot(w.size().tanh())).tanh(), (0.06 * ((x[0][1] * s1[1]) * s1[1])));
        } else {
            w.b = (0.80 * f64::hypot((w.size() * x[0][1]).sin(), (0.25 * (w.b * w.a))));
        }
        w.b /= 1.2 + (w.a - s1[1]).tanh().abs();
    }
    w.b = (0.59 * ((z.0.cos() % 1.7) + ({ let b3 = f64::sin((-0.47)); y[1] + b3 })));
    let mut h4: Shape = if (0.0 * z.0) < z.0.cos() { Shape::Poly(vec![(0.66 * (x[1][0] + (-0.95))).min(f64::tanh(w.a)), ((w.size() * w.size()) + w.b.sin()).cos(), ((z.1 - w.b) + (y[0] - z.0)).sin()]) } else { Shape::Poly(vec![w.a, ((1.29 - w.b) + y[2].sin().sinh()).tanh(), z.1]) };
    if w.b <= (std::f64::consts::PI - x[1][0]).sin() {
        let mut idx5: [usize; 3] = [1, 3, 4];
        let a6 = (f64::atan((-0.69)) * ((-0.60) / 1.81));
        if f64::clamp(w.size().cos(), -0.5, 0.75) >= f64::sin((w.b * (-0.82))) && a6.floor().cos() <= (std::f64::consts::PI + w.size()).tanh() {
            return 0.7 * a6 + 1.5 * w.b + -0.2 * w.a + 0.7 * h4.area() + 0.5 * x[idx5[1] % 2][0] + (z.1.hypot(x[0][idx5[0] % 2]) / (1.5 + (y[0] + a6).tanh() * (y[0] + a6).tanh())).sin();
        }
    }
    let p7 = Pair { a: (if w.a.to_radians() < w.b { (z.0 + w.size()) } else { z.0 }).cos(), b: w.a.abs() };
    let mut m8: f64 = (if (p7.b - w.a).sin() <= (0.12 * (p7.size() + h4.area())) { p7.size() } else { (p7.size() * w.a) }).tanh();
    {
        let s9 = &y[..2];
        let f10 = |u11: f64| -> f64 { let mut m12: f64 = f64::sin((-0.74)).min(p7.b); for i13 in 0..3 { m12 += z.1.mul_add(p7.a, u11).cos(); } m12 };
        m8 = m8 - w.a.sin();
        let v14: Vec<f64> = vec![((x[1][0] * p7.b) / (1.5 + (w.size() / (2.5 + f10(w.b).tanh().sin())).cos() * (w.size() / (2.5 + f10(w.b).tanh().sin())).cos())).sin(); 3];
    }
    let mut v15: Vec<f64> = Vec::with_capacity(4);
    for i16 in 0..4 {
        v15.push(((p7.b * y[i16 % 3]) + p7.a).cos());
    }
    0.6 * p7.b + -0.0 * m8 + 1.1 * x[1][1] + -0.0 * p7.a + -0.3 * w.size() + 0.7 * z.0 * z.1.sin() + (if z.1 > (p7.b - w.b).tanh() { y[2] } else { (w.b * w.b) }).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.619), kink(1.351))]
#[derive_grad(wrt(x))]
fn random_2000375(x: f64) -> Vec<f64> {
    let a1: f64 = ((if f64::sin((x * x)) >= x.mul_add(x, x).cos() { (x * x) } else { x.cos().powi(2) }) + ((x + x) - (x * x))).tanh();
    let mut m2: f64 = (0.62 * (((-(0.1 + a1 * a1)).exp() * (if x.asinh() < f64::copysign(x, a1) { x } else { x })) * (x - x).atan()));
    let mut v3: [f64; 2] = [({ let b4 = a1.max(m2); (a1 + a1) + b4 }).tanh(), f64::mul_add((0.50 * (m2 - a1)), f64::tanh((a1 * 1.16)), m2).sin()];
    let mut h8: Shape = if repeated(|u5, u6| { let b7 = (if x.abs() <= (u5 + a1).tanh() { x } else { m2 }); (x * u6).cos().hypot((a1 + u6).cos()) * b7.sin() }, v3[1], 2) >= (if f64::abs(1.24) > f64::max(a1, std::f64::consts::PI) { x } else { m2 }) { Shape::Poly(vec![x.cos(), ((a1 * (-0.71)) + v3[1].tanh().exp_m1()).sin(), ((1.2 + x * x).log10() + 2f64).sin()]) } else { Shape::Circle { r: ((1.56 + m2) / (1.5 + x * x)).tanh() } };
    m2 -= f64::abs((if f64::tanh((-0.19)) < (x - h8.area()).sin() || (a1 + v3[1]).sin() < (v3[0] + v3[0]).sin() { (h8.area() - a1) } else { v3[0].sin() }).tanh());
    let mut n9: usize = 0;
    loop {
        if n9 >= 0 {
            break;
        }
        n9 += 1;
        {
            let s10 = &v3[..];
            let mut v11: Vec<f64> = vec![f64::exp((-(0.1 + (if n9 != 1 { x } else { 1.78 }) * (if n9 != 1 { x } else { 1.78 })))), v3[n9 % 2], (0.6 * h8.area().cos().ceil().sin()).atanh(), f64::tanh((if (0.66 * (v3[0] + 1.73)) < f64::sin(1.51).atan2((1.5 + s10[0] * s10[0])) { m2 } else { sum_of(|u12| (1.61 - u12.tanh()), &s10[..]) }))];
        }
    }
    let a1: f64 = f64::max((a1 - (m2 + x)).tanh(), (if (0.50 * (x * 1.74)) <= (v3[1] - x).sin() && m2.min(h8.area().cos()) <= (std::f64::consts::PI * m2).tanh() { h8.area() } else { a1 }).sin());
    m2 = a1;
    let a13 = (((v3[1] + v3[0]) / (2.5 + x.atan2((1.5 + x * x)).sin())) + a1).cos();
    for e14 in v3.iter().skip(1) {
        for e17 in v3.iter().take(1).copied() {
            let mut o20: Option<f64> = if f64::cos(((*e14) - a13)) < m2.sin() { Some(1.98) } else { None };
        }
    }
    vec![0.5 * a1 + 0.0 * v3[0] + 0.2 * m2 + -0.1 * a13 + 0.7 * x + 1.1 * h8.area() + ((v3[0] + m2) / (1.5 + x * x)).sin(), -0.3 * m2 + 0.9 * x + 1.4 * v3[1] + 1.0 * h8.area() + 0.6 * a1 + 0.5 * a13 + a1, -0.5 * a13 + -0.1 * m2 + 0.6 * h8.area() + 0.9 * x + -0.2 * v3[1] + -0.4 * a1 + v3[0]]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.079, [-1.3690000000000002, 0.661, -1.979], [-1.749, 1.011, -1.899]), kink(-0.569, [-1.649, -1.379, 1.101], [-1.909, 0.421, -1.409]))]
#[derive_grad]
fn random_2000376(x: &mut f64, y: &[f64; 3], z: [f64; 3]) -> Vec<f64> {
    let mut v1: Vec<f64> = Vec::with_capacity(3);
    for i2 in 0..3 {
        v1.push(((if (*x).sin() > ((-0.66) / 1.33) { (*x) } else { y[1] }) / (2.5 + z[i2].min(y[i2]).sin())));
    }
    let mut v3: Vec<f64> = y.iter().map(|&e4| v1[2].sin()).collect();
    let mut g5: [[f64; 2]; 2] = [[(f64::copysign(z[1], 1.30) + (z[0] * v1[1])).tanh(), 0.5], [0.25, (0.28 * ((std::f64::consts::PI * (*x)) - f64::sin(1.52)))]];
    let mut ps6: [Pair; 2] = [Pair { a: f64::tanh((v1[2].hypot(v3[2]) * z[1].signum())), b: y[0].tanh().cosh() }, Pair { a: (((-0.59) + (*x)) + ((0.30 * g5[0][1]) % 1.7)).sin(), b: (g5[1][0] + v1[0]).sin() }];
    let mut p7: Two = Two(((0.6 * y[0].tanh()).acos() / (1.5 + ps6[0].a.tanh().tanh() * ps6[0].a.tanh().tanh())), (*x).sin());
    p7 = Two((v3[0] * (g5[0][0] * p7.1)).cos(), (p7.0 + v3[2]).sin());
    let flag8 = v1[1].mul_add(g5[0][1], (*x)).sin() <= (2f64.cos() % 1.7);
    let mut v9: Vec<f64> = Vec::with_capacity(4);
    for i10 in 0..4 {
        v9.push(((p7.1.sin() % 1.7) * (if (y[i10 % 3] - p7.1).sin() < ((*x) + p7.0).sin() { p7.0 } else { v3[i10 % 3] })).tanh());
    }
    let mut n11: usize = 0;
    'l12: while n11 < 4 {
        let mut v13: Vec<f64> = v1.iter().map(|e14| (p7.0 - p7.1).sin()).collect();
        let mut k15: usize = 3;
        n11 += 1;
    }
    if (*x) <= f64::sin((p7.0 - p7.1).tanh()) {
        {
            let r16 = &mut p7.0;
            *r16 -= ((*r16).cos() / 1.81);
        }
        for q17 in ps6.iter_mut() {
            v1.push((if f64::exp((-(0.1 + q17.a * q17.a))) < (if (p7.0 - v1[0]).cos() <= z[0].tanh() { g5[1][1] } else { g5[1][1] }) { v3[0] } else { y[0] }).hypot(q17.size().tanh().cos()).cos());
            (v9[1], v9[0]) = (v9[0], (p7.0 - p7.1).sin().rem_euclid(0.9));
        }
    } else {
        if flag8 {
            if flag8 {
                *x += (ps6[1].a + (if (p7.0 - p7.1).cos() <= (p7.1 + 0.0).sin() { p7.0 } else { 0.79 })).cos();
            }
        }
    }
    vec![0.6 * v9[1] + -0.3 * p7.0 + 0.6 * g5[0][0] + -0.2 * (p7.0 - p7.1) + 0.1 * ps6[0].a + (1.73 * f64::exp((-(0.1 + 1.16 * 1.16)))), 0.4 * g5[0][0] + 0.5 * v9[0] + 1.0 * y[0] + 0.9 * v1[2] + 0.3 * p7.1 + 0.0 * ps6[0].a + p7.1, 0.5 * p7.1 + 1.3 * y[0] + 0.7 * p7.0 + 1.2 * (p7.0 - p7.1) + 1.4 * ps6[1].a + 0.8 * v3[1] + (y[2] - (p7.0 - p7.1)).tanh().cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.749, -0.639, -0.429], pairs: vec![Pair { a: 1.7209999999999999, b: 1.811 }, Pair { a: -1.989, b: -0.039 }], scale: -1.729 }, [[-0.369, 0.971], [-1.729, 1.9809999999999999]], Pair { a: 1.9809999999999999, b: 1.9109999999999998 }, [-0.049, 0.351, 0.231]), kink(Data { items: vec![-0.669, -0.729, -1.729], pairs: vec![Pair { a: -1.149, b: 0.911 }, Pair { a: -0.309, b: 0.561 }], scale: 0.521 }, [[1.771, -1.2990000000000002], [1.101, 0.811], [-1.5490000000000002, -1.7990000000000002]], Pair { a: -1.3490000000000002, b: -1.7890000000000001 }, [0.481, 1.8909999999999998, -1.939]))]
#[derive_grad]
fn random_2000377(x: &Data, y: &[[f64; 2]], z: Pair, w: &[f64; 3]) -> f64 {
    if (x.items[1] - x.pairs[0].a).sin() <= (x.items[2] - z.size()).sin() {
        return 0.4 * x.pairs[0].a + 0.8 * (x.scale * x.pairs[1].b) + -0.5 * x.items[1] + 0.3 * z.size() + -0.3 * y[1][0] + 1.0 * z.b + (x.scale - (x.scale * x.pairs[1].b)).sin().trunc();
    }
    let mut p1 = Two((((x.scale * x.pairs[1].b).tanh() % 1.7) / (1.5 + (0.12 * (x.pairs[1].a - (x.scale * x.pairs[1].b))) * (0.12 * (x.pairs[1].a - (x.scale * x.pairs[1].b))))), (0.25 * (z.size() / 1.61)));
    let mut n2: usize = 0;
    loop {
        if n2 >= 1 {
            break;
        }
        n2 += 1;
        let mut v3: [f64; 2] = [(0.25 * x.pairs[n2 % 2].a); 2];
    }
    let mut v4 = x.items.to_vec();
    let mut p5: Pair = (z - (Pair { a: (z.a.abs() * x.items[1]).tanh(), b: z.b }));
    let mut v6: [f64; 3] = [((p1.1 - z.a) * z.b.tanh()).cos(); 3];
    let mut h7: Shape = Shape::Circle { r: f64::cos((p5.b.atan2((1.5 + 1.72 * 1.72)) + (x.items[0] / 1.01))) };
    let p8 = Model { w: [p5.b.abs().abs(), (if (h7.area() / (2.5 + p1.1.sin())).cos() < (if (0.22 * ((x.scale * x.pairs[1].b) + 2f64)) <= (h7.area() - p1.1).tanh() { p1.1 } else { v6[2] }) { ((-0.50) - (p1.0 - p1.1)) } else { f64::asinh(0.78) }).cos(), (z.a - v4[1]).abs().cos()], at: (p5 - (Pair { a: x.pairs[0].b.sin(), b: (x.scale / (2.5 + v6[0].sin())) })), rate: (f64::powf((1.3 + z.b * z.b), (0.25 * (p1.0 - p1.1)).tanh()) + (0.50 + p1.0)).tanh(), k: 2 };
    let (p9, q10) = (((z.a * (-0.33)) / 1.02).cos(), ((if f64::sin((1.48 - 1.84)) <= z.size().cos().atan() { p5.a } else { y[p8.k % 2][0] }) / (1.5 + (0.50 * (p5.b + z.a)) * (0.50 * (p5.b + z.a)))));
    for row11 in y.iter() {
        p1.0 -= (p9.min(v4[p8.k]) * (p5.b + z.b)).tanh();
    }
    0.0 * x.pairs[0].a + 0.3 * p1.1 + 0.3 * x.scale + 0.8 * p8.at.a + -0.2 * p9 + 1.4 * p8.w[2] + ((x.items[2] - w[1]) / (2.5 + f64::sin(0.45).sin())).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.429, 0.741, -0.249], [-1.0490000000000002, -1.689, 1.2309999999999999]), kink([-1.959, -1.639, 1.4809999999999999], [0.841, -0.239, 1.521]))]
#[derive_grad(wrt(x))]
fn random_2000378(x: [f64; 3], y: &[f64; 3]) -> Pair {
    let mut ps1: Vec<Pair> = vec![Pair { a: (x[2].min(y[2]) + (if (0.50 * (x[2] + y[2])) > x[0].max(x[0]) { x[2] } else { y[0] })).tanh(), b: (y[2] / (1.5 + f64::sin((-0.25)) * f64::sin((-0.25)))) }, Pair { a: (x[2] / 1.45), b: (y[0] + y[0]).tanh() }];
    let mut p2 = Pair { a: ps1[0].a.sin(), b: (0.30 * y[0]).rem_euclid(0.9) };
    let t3: (f64, f64) = ((if (1.2 + p2.a * p2.a).log2() >= (if !(f64::sin(0.31).mul_add(y[0], p2.a).cos() < (x[1] / (1.5 + ps1[1].b.sin() * ps1[1].b.sin()))) { p2.a } else { y[0] }) { (if (0.01 * (p2.size() * p2.size())) <= (0.50 * (p2.a - p2.b)) { p2.b } else { x[0] }) } else { p2.size().sin().max(p2.size().tanh()) }), (x[1].max(y[2]) / (2.5 + (0.0 + p2.size()).cos().sin())));
    let mut v4: Vec<f64> = y.iter().map(|e5| f64::sin((if (0.06 * (p2.size() * t3.0)) >= t3.1 { 1.28 } else { p2.a })).rem_euclid(0.9)).collect();
    let a6 = (1.3 + (0.25 * p2.size()) * (0.25 * p2.size())).powf(p2.a.tanh()).sin().round();
    'l10: for e7 in v4.iter().skip(2) {
        let mut v11: Vec<f64> = vec![((p2.size() + 0.99) - p2.b).sin(); 4];
    }
    p2.b = p2.a.cos();
    let mut n12: usize = 0;
    loop {
        if n12 >= 1 {
            break;
        }
        n12 += 1;
        for &e13 in x.iter() {
            let (p16, q17) = ((f64::cos(1.30) + a6.clamp(-0.5, 0.75)), f64::asinh(t3.0));
            p2.b += (0.30 * a6);
            v4[2] /= 1.2 + (0.50 * (y[0] - t3.1)).abs();
            let h19: Shape = if y[n12 % 3].cos() >= (t3.1 / (2.5 + x[n12 % 3].sin())) { Shape::Circle { r: ({ let b18 = (q17 * a6).tanh(); (q17 * (n12 as f64)) + b18 }).sin() } } else { Shape::Circle { r: ((e13 - q17) + (y[0] / (1.5 + e13 * e13))).tanh() } };
        }
        let a6 = (if p2.b.min((-0.68)) >= (p2.a * (n12 as f64)).sin() { (x[0] + t3.1) } else { (0.6 * f64::sin(1.96)).atanh() }).tanh();
        let mut h20: Shape = if (p2.size() + x[1]).tanh() >= p2.size().sin().asinh() { Shape::Poly(vec![x[2], (0.0 * p2.size()).ceil(), (n12 as f64).tanh().mul_add((-0.70), t3.1).asinh()]) } else { Shape::Poly(vec![p2.b, f64::tanh(((std::f64::consts::PI - a6) / 1.97)), (0.26 * ((p2.b + 1.99) - ((n12 as f64) - t3.0)))]) };
        p2.a -= v4.windows(2).map(|w21| (p2.a - p2.b).tanh()).map(|it| it.sin()).product::<f64>();
    }
    let mut v22: Vec<f64> = vec![(0.25 * p2.size()), (x[2] - p2.b).sin().max((0.50 * (v4[1] * (-0.07))))];
    (v22[0], v22[0]) = (v22[0], ((if (a6.tanh() % 1.7) > (0.23 * ({ let b23 = f64::tanh(p2.size()); ps1[1].a + b23 })) { x[0] } else { v22[1] }) - (t3.1 - y[0])).tanh());
    p2.a += (y[0] + 1.62).tanh().max((x[0] / (2.5 + p2.size().tanh().sin()))).cos();
    v4[..2].copy_from_slice(&v22[..2]);
    Pair { a: 1.3 * t3.0 * t3.1.sin() + -0.3 * a6 + -0.0 * ps1[0].a + 1.3 * p2.a + 0.1 * v4[2] + 0.3 * y[0] + sum_of(|u24: f64| f64::sin((x[1] * v22[0]).sin()), &x[..]).cos().atan2((1.5 + ps1[1].a.tanh() * ps1[1].a.tanh())), b: 0.6 * t3.0 * t3.1.sin() + 1.3 * p2.a + 0.5 * y[2] + -0.0 * v22[1] + 1.1 * p2.size() + 0.2 * a6 + (x[0] - 0.03).trunc().tanh() }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.659, b: 0.421 }, k: 0, rate: -1.7590000000000001, w: [-0.679, 1.031, 0.07100000000000001] }, [0.881, -0.699, 1.7309999999999999]), kink(Model { at: Pair { a: -1.459, b: 1.121 }, k: 1, rate: -1.7790000000000001, w: [-0.749, 1.4209999999999998, -0.939] }, [-1.5990000000000002, -1.2690000000000001, 1.501]))]
#[derive_grad(wrt(x))]
fn random_2000379(x: &Model, y: &mut [f64; 3]) -> f64 {
    y[..2].copy_from_slice(&x.w[..2]);
    for i1 in (0..y.len()).rev() {
        let mut ps2: [Pair; 3] = [Pair { a: (x.w[1] * x.predict(0.3)).cos().abs(), b: (x.predict(0.3) / (2.5 + x.at.size().tanh().sin())).sin() }; 3];
    }
    let (s4, c5) = (({ let b3 = f64::tanh((y[x.k] * x.predict(0.3))); (x.rate + x.predict(0.3)) + b3 }) - ((0.30 * x.at.a).rem_euclid(0.9) - (x.predict(0.3).cos() % 1.7))).cos().sin_cos();
    let flag6 = x.rate.tanh() > s4.tanh();
    for i7 in 1..=0 {
        let mut h8: Shape = Shape::At(Pair { a: c5, b: f64::sin(((x.k as f64) - (-0.29))) });
        if f64::tanh((c5 + h8.area())) > x.at.size().tanh() || flag6 {
            match i7 { 0 => {
                let mut k9: usize = 0;
            } k if k % 2 == 1 => {
                let f10 = move |u11: f64, u12: f64| -> f64 { let mut m13: f64 = c5.sin(); for i14 in 0..3 { m13 += f64::sin(((-0.77) / (2.5 + f64::sin(0.04).sin()))); } m13 };
            } _ => {
                let flag15 = h8.area().cos() > f64::exp((-(0.1 + 1.07 * 1.07)));
                let a16: f64 = 0.10;
            } }
        } else {
            let mut m17: f64 = (f64::abs((x.at.b + x.rate)) + f64::sin(0.07).mul_add(1.50, (0.25 * x.at.size())).cos().max(1.04)).sin();
        }
    }
    let mut v18: [f64; 2] = [1.15; 2];
    -0.2 * x.at.b + 0.7 * x.w[x.k] + 0.3 * x.rate + -0.2 * v18[1] + 0.3 * x.predict(0.3) + ((y[2] - (-0.36)) / (1.5 + f64::tanh(0.0) * f64::tanh(0.0))).sin()
}
