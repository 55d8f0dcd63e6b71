//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.121, -1.7790000000000001, -0.849], Pair { a: -1.659, b: -1.5090000000000001 }, [[-1.8690000000000002, -1.129], [-0.889, 0.761], [-0.439, 1.261]], [1.7309999999999999, 1.101, 0.861]), kink([1.611, -1.0890000000000002, 0.251, -1.489, 0.971], Pair { a: -1.2590000000000001, b: 1.9209999999999998 }, [[1.601, 1.821], [0.171, 1.591], [-0.759, -1.499]], [-0.619, 1.591, -1.1090000000000002]))]
#[derive_grad(wrt(y))]
fn random_1000040(x: &[f64], y: &Pair, z: &[[f64; 2]], w: &mut [f64; 3]) -> Vec<f64> {
    let mut ps1: [Pair; 2] = [({ let q2: Pair = (*y); q2.turned(f64::cos(w[0])) }), Pair { a: (x[2] * f64::asinh((-0.41))).tanh(), b: (-(0.1 + y.b * y.b)).exp() }];
    let mut m3: f64 = (1.73 + f64::atan2(z[1][0], (1.5 + y.b * y.b)));
    m3 = x[1];
    let p4: Pair = ((*y) + (*y));
    let a5: f64 = ((-(0.1 + w[1] * w[1])).exp() * (p4.b - x[0])).cos();
    let p6: Two = Two(y.a, (if p4.size().cos().cos() > (m3 - m3).tanh() { p4.size() } else { y.a }).tanh());
    let p9 = Pair { a: ((p4.b + x[1]) - p4.a.asinh()).sin(), b: (if apply(|u7: f64| 0.17, (p4.a + (-0.57)).sin()) < (0.49 + p4.a).cos() || ({ let b8 = m3; y.size() + b8 }).cos() < f64::sqrt((1.2 + 0.0 * 0.0)) { p4.a } else { x[1] }) };
    m3 = p9.a;
    let mut o10: Option<f64> = if 2f64.mul_add(p4.b, p4.b).cos() > p6.1.max(z[0][1]) { Some(((y.b / 1.09) / (2.5 + f64::tanh((if !(f64::sin(0.0).max(0.58) < p4.b) { ps1[1].b } else { (-0.00) })).sin()))) } else { None };
    for (i13, &e11) in x.iter().enumerate() {
        let h14: Shape = Shape::Circle { r: f64::abs((-0.32)).max(p4.a.mul_add(w[2], (p6.0 - p6.1).cos()).cos()) };
        let mut v15 = w.to_vec();
    }
    vec![-0.5 * a5 + -0.3 * p4.size() + 0.4 * p4.a + 0.7 * p9.a + 0.9 * p6.1 + 0.2 * o10.unwrap_or(0.7) + (f64::sin(1.83).max(w[1]) - ({ let b16 = p4.b; p9.b + b16 })).sin(), -0.2 * y.b + 1.1 * z[0][1] + 0.2 * p9.size() + 1.0 * x[2] + 0.5 * p4.a + 1.0 * ps1[1].b + (z[0][0] + p9.size()).cos().copysign((o10.unwrap_or(0.7) / 1.45).tanh()), 0.9 * m3 + -0.3 * y.size() + -0.4 * p9.b + -0.1 * (p6.0 - p6.1) + 0.9 * p9.size() + 0.4 * p9.a + (0.14 * ((p9.b + o10.unwrap_or(0.7)) + (p4.a * (-0.65))))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.219, 1.011], [-1.5690000000000002, 1.301]]), kink([[0.14100000000000001, 0.861], [-0.079, -0.429]]))]
#[derive_grad]
fn random_1000041(x: [[f64; 2]; 2]) -> f64 {
    let mut p1: Two = Two((x[0][0] / 1.65), (0.50 * (x[1][1] - x[1][1])));
    p1 = Two((0.6 * p1.0.sin()).atanh(), p1.0.tanh());
    let mut m2: f64 = -9.0;
    for i4 in 0..4 {
        let mut m5: f64 = -9.0;
        for i7 in 0..3 {
            let mut k8: usize = 1;
            let a6: f64 = p1.1;
            if a6 < m5 { m5 = a6; }
        }
        m5 = m5.sin();
        let mut v9: Vec<f64> = Vec::new();
        for i10 in 0..4 {
            v9.push((-(x[i10 % 2][i10 % 2].sin() % 1.7)));
        }
        let a3: f64 = f64::sin((p1.0 * x[1][i4 % 2])).atan2((1.5 + (std::f64::consts::PI * (i4 as f64)).tanh() * (std::f64::consts::PI * (i4 as f64)).tanh()));
        m2 = f64::max(a3, m2);
    }
    m2 = m2.sin();
    p1.1 += (x[1][1] + (p1.0 - p1.1)).sin().sin();
    0.3 * x[0][1] + 0.6 * (p1.0 - p1.1) + 0.7 * p1.0 + -0.1 * p1.1 + 0.5 * m2 + (0.50 * (if p1.0 > p1.1.to_radians() { p1.0 } else { (m2 + p1.1) }))
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![0.941, 1.501, -1.469] }, -1.7590000000000001, [1.9409999999999998, -0.589, -0.049, 1.6809999999999998]), kink(Shape::Rect { 0: 0.621, 1: 0.051000000000000004 }, -1.0090000000000001, [1.9109999999999998, -1.399, 1.781, -0.039]))]
#[derive_grad(wrt(y, z))]
fn random_1000042(x: &Shape, y: &f64, z: &mut [f64]) -> f64 {
    let mut m1: f64 = (0.50 * (z[2] * (0.60 / 1.06)));
    z[2] = (0.40 * (x.area() + z[0])).cos();
    if (*y).tanh() <= (0.20 * ((*y) + x.area())) {
        let mut m2: f64 = f64::sin(m1.asinh()).powi(0);
    } else if (0.12 * (0.69 * x.area())) > z[0] {
        z[0] /= 1.2 + x.area().sin().abs();
        let f3 = move |u4: f64| (0.33 * (u4 + ({ let b5 = u4; b5 + b5 })));
    } else {
        let o6: Option<f64> = z.first().map(|it| it * (z[1] / (2.5 + f64::sin(z[1]))));
        let mut k7: usize = 3;
        {
            let s8 = &z[1..];
            m1 = (*y);
            let a9 = (*y).asinh().cos();
            let v10: [f64; 3] = [o6.unwrap_or(0.7).sin(); 3];
        }
    }
    m1 = ((m1 * x.area()) + (m1 / 1.39)).tanh();
    m1 = m1 - (x.area() - (*y).sin()).sin();
    let o11: Option<f64> = if z[2].to_radians() >= z[2] && (1.3 + z[2] * z[2]).powf(f64::tanh((-0.78))).cos() >= ((*y) - z[2]).cos() { Some((0.03 * (((*y) * (*y)) * ((-0.45) * (*y))))) } else { None };
    if ((*y) - z[2]).sin() > f64::cos((m1 * x.area())) {
        {
            let r12 = &mut z[1];
            *r12 = (0.20 * (o11.unwrap_or(0.7) - m1)).mul_add(f64::tanh((0.0 - x.area())), (*r12).sin()).tanh();
            m1 = (*y);
        }
    }
    'l16: for (i15, e13) in z.iter().enumerate() {
        let a17 = (0.93 - o11.unwrap_or(0.7)).cos().sin();
        if o11.unwrap_or(0.7).sin().tanh().exp() < z[i15] {
            let mut idx18: [usize; 3] = [0, 0, 4];
        } else if !(i15 > 2) {
            let mut m19: f64 = ((a17 / (1.5 + (*e13) * (*e13))) - f64::cbrt((1.2 + 0.18 * 0.18))).cos();
        } else {
            m1 = (m1 * (*e13).cos()).sin();
        }
    }
    1.5 * (*y) + 0.2 * x.area() + -0.3 * z[2] + 0.4 * o11.unwrap_or(0.7) + -0.4 * m1 + f64::min((*y).asinh(), (m1 * o11.unwrap_or(0.7)).sin())
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.2009999999999998, Shape::Rect { 0: -1.449, 1: 0.051000000000000004 }, Model { at: Pair { a: 1.791, b: 0.951 }, k: 2, rate: 1.851, w: [0.581, 1.3809999999999998, -0.409] }), kink(-0.139, Shape::Rect { 0: 1.581, 1: 1.341 }, Model { at: Pair { a: 0.991, b: 1.9809999999999999 }, k: 1, rate: 0.511, w: [0.661, -1.899, -1.1090000000000002] }))]
#[derive_grad]
fn random_1000043(x: &mut f64, y: &mut Shape, z: &mut Model) -> [f64; 2] {
    z.w.fill((0.50 * (z.at.a + (z.rate / (2.5 + (*x).sin())))));
    let mut v1: [f64; 3] = [((1.23 * z.at.a) * (z.at.b * 0.0)), (0.25 * y.area()), apply(|u2: f64| (z.w[z.k % 3].min(z.w[2]) + (0.6 * f64::sin((-0.99))).ln_1p()).tanh(), ((*x) + z.rate).cos())];
    z.w[z.k % 3] = (z.w[z.k % 3] * ({ let b3 = (*x); (if !(z.k > 0) { (*x) } else { b3 }) + b3 }).sin()).sin();
    if (z.rate / 1.13) > (if !(z.k % 2 == 0) { z.w[z.k % 3] } else { z.predict(0.3) }).sin() {
        return [0.1 * z.at.b + -0.1 * (*x) + 1.1 * z.rate + -0.1 * z.predict(0.3) + 0.6 * z.at.a + 0.3 * y.area() + std::f64::consts::PI, -0.5 * z.at.a + 1.0 * z.predict(0.3) + 0.7 * z.at.b + 0.3 * z.at.size() + 0.0 * z.w[z.k % 3] + 0.3 * v1[z.k % 3] + f64::sin((((*x) + v1[z.k % 3]) * f64::sin(z.rate)))];
    }
    let o4: Option<f64> = if z.rate.tanh() > z.at.b.to_radians() { Some(((0.25 * z.predict(0.3)).clamp(-0.5, 0.75) + ((*x) - (*x))).cos()) } else { None };
    for i5 in z.k % 3..4 {
        let t9: (f64, f64) = ((std::f64::consts::PI.sin() - repeated(|u6: f64, u7: f64| ((u6 / (1.5 + z.at.b * z.at.b)) / 1.25), (z.rate + 0.12).cos(), z.k % 4)), y.area().tanh().sin().hypot((({ let b8 = o4.unwrap_or(0.7).tanh(); 1.39 + b8 }) * (o4.unwrap_or(0.7) * 1.40)).cos()));
        z.rate = (f64::to_radians(0.63) * ((0.50 * y.area()).fract() * o4.unwrap_or(0.7).tanh().mul_add(((z.k % 4) as f64), 0.0))).sin();
        let mut n10: usize = 0;
        while n10 < 1 && (v1[z.k % 3] >= ((*x) - z.at.b).sin()) {
            let a11 = (1.33 * (((n10 as f64) * z.at.size()) - ((*x) + z.at.a))).sin();
            let a12: f64 = (((z.at.size() * z.w[1]) - (z.at.a - t9.1)) + z.at.size()).tanh();
            let a13 = (((*x) + (a11 * z.w[n10])) * ((z.at.b - (-0.84)) * (if ((*x) - v1[z.k % 3]).sin() > z.at.size().cos() { a11 } else { a11 }))).cos();
            n10 += 1;
        }
        z.rate = f64::atan(f64::log2((1.2 + v1[i5 % 3].abs() * v1[i5 % 3].abs())));
    }
    let mut v14: [f64; 3] = [((z.at.b + 1.14) + (z.predict(0.3) * z.at.b)).cos(); 3];
    [1.1 * z.at.size() + 0.2 * z.predict(0.3) + 0.8 * v1[0] + 0.0 * v14[z.k % 3] + -0.2 * z.at.b + (0.40 * (z.at.a + o4.unwrap_or(0.7))).atan(), 0.7 * z.predict(0.3) + -0.4 * o4.unwrap_or(0.7) + 0.8 * z.at.size() + 0.4 * z.at.a + 0.4 * z.at.b + 1.10]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.949), kink(1.051))]
#[derive_grad]
fn random_1000044(x: &f64) -> Option<f64> {
    let a3 = (if (*x).max((*x)) >= ((*x) - std::f64::consts::PI).tanh() { apply(|u1: f64| { let b2 = (u1 - u1).cos(); (if f64::cos(u1).powi(4) < (u1 / (1.5 + 2f64 * 2f64)) { u1 } else { u1 }).tanh() * b2.sin() }, (-(*x))) } else { (*x).abs() });
    for i4 in 1..=3 {
        let v5: Vec<f64> = vec![({ let b6 = f64::sin(1.25).clamp(-0.5, 0.75); (i4 as f64).cos() + b6 }); 2 + i4 % 3];
        if f64::sin((0.0 / (1.5 + f64::sin((-0.01)) * f64::sin((-0.01))))) >= (0.68 - (*x)).sin() {
            let mut h7: Shape = if (if i4 % 2 == 0 { a3 } else { (*x) }) > (0.34 / 1.40) && i4 > 2 { Shape::Circle { r: (-0.15) } } else { Shape::Rect((0.50 * (1.64 * v5[0])).min(v5[i4 % 2].cos()), (*x).tanh()) };
            if h7.area().cos() >= (a3 * (*x)).cos() {
                let mut v8: Vec<f64> = vec![f64::sin((-0.73)).max(h7.area().sin()).asinh(); 3 + i4 % 3];
                'l10: for i9 in (1..=2).rev() {
                    let p11 = Two(v5[0].sin().min(((-0.12) * h7.area()).cos()), f64::min(v5[i4 % 2], v8[i9]));
                    let mut m12: f64 = (f64::cos(0.0) % 1.7);
                    let mut o13: Option<f64> = if i9 != 1 { Some(((1.06 * (i9 as f64)) * ((i9 as f64) + p11.1)).sin()) } else { None };
                    h7 = if ((p11.0 - p11.1) - v8[i4 % 3]).cos() >= f64::sin(1.18).atan2((1.5 + v5[i4 % 2] * v5[i4 % 2])) { Shape::Rect((0.16 * (o13.unwrap_or_else(|| (*x)) - (a3 - (p11.0 - p11.1)))), (i9 as f64).tanh()) } else { Shape::Circle { r: (0.50 * h7.area()).fract() } };
                }
                let mut m14: f64 = (0.25 * h7.area());
            }
        } else if (v5[i4 % 2] + a3).cos() >= a3.atan() {
            let mut m15: f64 = a3;
        }
    }
    Some(0.6 * a3 + -0.0 * (*x) + a3.atan2((1.5 + a3 * a3)).max(a3.max(2f64)))
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.459, -1.919, -0.829]), kink([-0.269, 0.481, -0.529]))]
#[derive_grad]
fn random_1000045(mut x: [f64; 3]) -> [f64; 2] {
    let mut m1: f64 = x[2];
    for i2 in 1..=3 {
        {
            let r3 = &mut x[i2 % 3];
            *r3 = (std::f64::consts::PI + (*r3)).tanh().max(((*r3) / (1.5 + (i2 as f64).sin() * (i2 as f64).sin())));
            if (0.66 * (1.69 + (*r3))) >= ((*r3) + (*r3)).tanh() || i2 % 2 == 0 {
                m1 = f64::cos(f64::powf((1.3 + (m1 - m1).cos() * (m1 - m1).cos()), ((i2 as f64) + m1).tanh().tanh()));
                continue;
            }
            let f4 = move |u5: f64, u6: f64| -> f64 { let b7 = f64::trunc(0.31); if (u5 / 1.24) > (1.73 * 0.0) || i2 % 2 == 0 { return b7; } (((i2 as f64) * 0.91) - (1.03 - 1.11)).cos() };
        }
    }
    'l11: for e8 in x.iter().skip(2) {
        let mut v12: Vec<f64> = x.iter().map(|e13| (m1 * x[1]).sin().atan2((1.5 + (*e13).mul_add((*e8), 1.59).tanh() * (*e13).mul_add((*e8), 1.59).tanh()))).collect();
    }
    let h14: Shape = if (-m1) >= m1 { Shape::Point } else { Shape::Point };
    let (p15, q16) = (m1, m1);
    let mut o17: Option<f64> = if (0.32 * x[2]).cos() < p15 { Some(((0.6 * p15.tanh()).acos() * (if f64::sin((-0.96)) >= h14.area().cos().atan2((1.5 + x[0] * x[0])) || (q16 / (1.5 + p15 * p15)) < q16 { x[2] } else { p15 })).sin()) } else { None };
    [-0.4 * p15 + 1.0 * q16 + 0.5 * m1 + -0.1 * o17.unwrap_or(0.7) + -0.3 * x[0] + 0.5 * h14.area() + x[1], 0.8 * x[1] + 0.1 * h14.area() + -0.2 * o17.unwrap_or(0.7) + 0.3 * m1 + 1.3 * p15 + 0.1 * q16 + ((m1 * p15) * h14.area()).sin()]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None, Pair { a: 0.901, b: 0.451 }, Shape::Rect { 0: -1.699, 1: -1.2890000000000001 }), kink(None, Pair { a: -1.219, b: 1.801 }, Shape::Rect { 0: 0.361, 1: -0.739 }))]
#[derive_grad]
fn random_1000046(x: Option<f64>, y: Pair, z: &mut Shape) -> [f64; 2] {
    let mut k1: usize = 3;
    let mut n2: usize = 0;
    while n2 < 2 {
        let mut m3: f64 = (y.b - 1.33).cos();
        m3 = (m3 * (y.b * x.unwrap_or(0.7)).cos()).sin();
        n2 += 1;
    }
    let mut ps4: Vec<Pair> = vec![(y + (Pair { a: (1.2 + y.size().tanh() * y.size().tanh()).ln(), b: y.a.tanh() })), (if (0.6 * f64::sin((-0.52))).tan() < ((-0.69) * y.size()).sin() { y } else { y })];
    let mut v5: [f64; 2] = [((0.50 * ps4[k1 % 2].a).cos() / (2.5 + (0.20 * (((k1 % 4) as f64) + ps4[k1 % 2].a)).sin())); 2];
    for e6 in v5.iter().rev() {
        let mut m9: f64 = ((y.a.cos() % 1.7) * v5[k1 % 2].max(f64::sin(x.unwrap_or(0.7)))).tanh();
        if let Some(x10) = x {
            let mut v11: [f64; 3] = [((y.b * ps4[1].a) * (x.unwrap_or(0.7) * v5[k1 % 2])).tanh(), f64::cos((if k1 > 1 { (x10 - y.b) } else { (x10.cos() % 1.7) })), ((0.0 - 1.85) * (f64::tanh(0.41) % 1.7))];
            let h12: Shape = Shape::Rect(v5[1].signum().tanh().max(((*e6) + x10).tanh()), (if (x10 - v5[0]).sin() > (z.area() * y.size()).tanh() { (*e6) } else { y.b }));
        }
        m9 /= 1.2 + (0.07 + ps4[k1 % 2].a).cos().abs();
    }
    ps4[k1 % 2].b += ((if v5[0] >= (0.06 * (z.area() * y.b)) { ((k1 % 4) as f64) } else { ps4[k1 % 2].a }) + z.area().cos().tanh()).cos();
    let mut p13: Pair = (ps4[1] - (Pair { a: (1.3 + (0.25 * (if k1 != 2 { ps4[1].a } else { z.area() })) * (0.25 * (if k1 != 2 { ps4[1].a } else { z.area() }))).powf(((k1 % 4) as f64).min(0.0).tanh()).tanh(), b: (y.b.tanh() % 1.7) }));
    (p13.b, p13.a) = (p13.a, (p13.b + (0.07 * (p13.a * p13.b))).sin());
    if let Some(e14) = v5.first() {
        if (0.50 * (p13.b + v5[0])) > f64::fract((-0.30)) {
            return [0.9 * y.a + 1.3 * z.area() + -0.4 * y.size() + 0.2 * p13.a + 0.6 * v5[k1 % 2] + -0.1 * y.b + (((k1 % 4) as f64).min(std::f64::consts::PI) - y.b).cos(), -0.4 * y.b + 0.9 * ps4[0].b + 0.8 * p13.b + 0.3 * p13.a + 0.7 * x.unwrap_or(0.7) + 0.8 * v5[k1 % 2] + (x.unwrap_or(0.7).tanh().clamp(-0.5, 0.75) - x.unwrap_or(0.7).tanh().cos())];
        }
        let mut v15: Vec<f64> = v5.iter().map(|e16| p13.size().tanh().atan2((1.5 + 1.38 * 1.38))).collect();
    }
    [0.5 * x.unwrap_or(0.7) + 1.5 * v5[k1 % 2] + 1.4 * y.size() + 1.2 * y.b + 0.7 * z.area() + (v5[k1 % 2] + ps4[0].b).sin().min((x.unwrap_or(0.7) - 2f64).tanh()), 0.3 * p13.a + -0.2 * y.size() + 0.3 * y.b + 0.1 * z.area() + 1.3 * y.a + -0.1 * ps4[1].a + (0.15 * ((std::f64::consts::PI - std::f64::consts::PI) + (x.unwrap_or(0.7) + y.a)))]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-1.889, -0.569], [-1.979, -1.7590000000000001], [1.6309999999999998, -0.289]], [0.011, -0.359, 0.581, 1.2309999999999999], Pair { a: 1.581, b: -1.209 }, 3), kink([[-1.229, 0.961], [-0.829, -0.819], [-1.959, 1.091]], [-1.679, -1.449, 1.7309999999999999, 1.281], Pair { a: 1.751, b: 1.021 }, 2))]
#[derive_grad]
fn random_1000047(x: &[Vec<f64>], y: Vec<f64>, z: Pair, w: usize) -> f64 {
    for i1 in (1..=w % 4).step_by(2) {
        let v2: [f64; 2] = [(1.10 + std::f64::consts::PI).sin(), f64::tanh(y.iter().zip(y.iter()).skip(1).map(|(e3, e4)| (z.b * (i1 as f64)).sin()).sum::<f64>())];
    }
    let mut h5: Shape = Shape::At(Pair { a: ((1.03 + x[w % 2][w % 2]) - (z.b + z.size())).cos(), b: (x[w % 2][0] - z.b).cos() });
    let mut v6: [f64; 4] = [f64::cos((z.size() + x[w % 2][w % 2])).atan(); 4];
    let t7: (f64, f64) = ((z.a.sin().rem_euclid(0.9).tanh() - (x[w % 2][w % 2].tanh() * (y[1] * 0.48))).sin(), f64::sin((-0.33)));
    let f8 = |u9: f64| -> f64 { let mut m10: f64 = u9.min(0.29); for i11 in 0..3 { m10 += z.b.tanh().rem_euclid(0.9); } m10 };
    (v6[w % 4], v6[2]) = (v6[2], y.windows(2).step_by(2).rev().map(|w12| (w12[0] * v6[w % 4]).cos()).sum::<f64>().tanh());
    if !(w > 0) {
        let d13: f64;
        if w % 2 == 0 {
            for e14 in y.chunks_exact(1) {
                let mut m17: f64 = ((1.3 + (t7.0 / (2.5 + (0.50 * f8(x[1][w % 2].min((w as f64).sin()))).sin())) * (t7.0 / (2.5 + (0.50 * f8(x[1][w % 2].min((w as f64).sin()))).sin()))).powf((z.a * v6[0]).tanh().tanh()) - ((1.24 / 1.98) * f64::cos((w as f64)))).tanh();
            }
            d13 = (if (z.b - h5.area()).sin() >= x[w % 2][w % 2].abs() && w % 2 == 0 { t7.0.fract() } else { (if !(w % 2 == 0) { y[0] } else { y[w % 3] }) });
        } else {
            d13 = ((z.size() - z.a) * (y[w % 3] / (2.5 + z.a.sin()))).sin();
        }
    }
    0.3 * y[w % 3] + 1.5 * h5.area() + 0.5 * t7.0 * t7.1.sin() + 1.1 * z.size() + 0.7 * z.a + (1.90 / 1.42)
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.699, -0.259, -1.3390000000000002, -0.979, 0.361], Model { at: Pair { a: -0.879, b: -0.139 }, k: 1, rate: 0.421, w: [-1.5490000000000002, 0.051000000000000004, 1.4809999999999999] }), kink([-1.899, -0.279, 0.751, 1.6409999999999998], Model { at: Pair { a: 0.411, b: 1.851 }, k: 1, rate: 1.791, w: [-0.819, 1.591, -0.649] }))]
#[derive_grad]
fn random_1000048(x: &Vec<f64>, y: &mut Model) -> [f64; 2] {
    y.at.a = f64::min(y.at.size().tanh().hypot(x[0]).cos(), ((-0.62) / (2.5 + y.w[y.k % 3].sin())));
    y.at.b = y.at.b + y.at.a.cos();
    y.rate = (0.23 * (1.3 + y.at.a.atan() * y.at.a.atan()).powf(y.at.a.abs().tanh()));
    y.k = (y.k + y.k) % 5;
    {
        let s1 = &x[..];
        let mut o2: Option<f64> = Some(f64::tanh((1.46 * y.at.b)));
    }
    if !(y.k % 2 == 0) {
        return [1.4 * x[2] + 1.5 * y.at.a + 0.4 * y.at.size() + -0.4 * y.at.b + 1.5 * y.rate + (0.50 * (if y.k != 1 { (y.w[1] + y.rate) } else { (y.w[y.k % 3] - y.w[2]) })), -0.2 * y.at.b + 0.6 * y.at.size() + 0.1 * y.w[y.k % 3] + 0.2 * y.predict(0.3) + 0.8 * y.at.a + (-0.12)];
    }
    y.rate *= f64::sin(y.at.a.hypot(y.predict(0.3).cos()).cos());
    let o3: Option<f64> = y.w.iter().copied().reduce(f64::max);
    let mut v4: [f64; 4] = [(y.w[y.k % 3] / 1.33).sin(); 4];
    y.rate = y.rate + (o3.unwrap_or(0.7).cos().rem_euclid(0.9) / (2.5 + (((y.k % 4) as f64) * ((y.k % 4) as f64)).tanh().sin()));
    let a5: f64 = 1.92;
    let m6: f64 = match y.k % 4 { 0 => {
        (y.at.a.atan2((1.5 + v4[1] * v4[1])) + a5.clamp(-0.5, 0.75))
    } 1 | 2 => {
        (y.w[2].cos() * a5.to_radians())
    } _ => {
        (f64::exp((-(0.1 + y.at.size().tanh() * y.at.size().tanh()))) * y.at.b.min(a5))
    } };
    y.rate -= (-(0.1 + (a5 + std::f64::consts::PI) * (a5 + std::f64::consts::PI))).exp();
    let mut h9: Shape = if (x[0] / 1.55) < y.at.b.mul_add(v4[3], 0.0).cos() { Shape::At(Pair { a: apply(|u7: f64| (0.25 * x.windows(2).map(|w8| y.at.a).sum::<f64>()).sin(), (0.50 * (a5 + v4[2]))), b: (v4[2] / (1.5 + a5 * a5)) }) } else { Shape::Poly(vec![(o3.unwrap_or(0.7) / (2.5 + v4[2].sin())).cos().abs(), y.predict(0.3).tanh(), (0.44 * (y.at.b.sin() + (y.rate - x[y.k % 3])))]) };
    [0.7 * x[y.k % 3] + -0.3 * y.at.a + 1.4 * v4[3] + -0.2 * y.w[y.k % 3] + 0.3 * o3.unwrap_or(0.7) + 1.0 * y.rate + m6.sin().min((0.0 - 0.0)), 1.1 * v4[y.k % 4] + 0.0 * h9.area() + -0.3 * y.rate + 1.5 * y.predict(0.3) + -0.4 * x[2] + ((if y.k != 0 { h9.area() } else { ((y.k % 4) as f64) }) * (((y.k % 4) as f64) - x[1])).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.939, 1.871, -1.2790000000000001], pairs: vec![Pair { a: -0.579, b: -0.389 }, Pair { a: 0.751, b: 0.341 }], scale: 0.14100000000000001 }, Data { items: vec![0.401, -1.489, 0.461], pairs: vec![Pair { a: 0.741, b: 0.931 }, Pair { a: -0.859, b: 1.9709999999999999 }], scale: -0.539 }, [-0.499, 1.4109999999999998, -0.519, 0.611, -0.359]), kink(Data { items: vec![0.381, 1.501, 0.921], pairs: vec![Pair { a: -0.569, b: 1.061 }, Pair { a: 0.051000000000000004, b: -1.189 }], scale: -0.589 }, Data { items: vec![-0.949, -0.759, -1.5490000000000002], pairs: vec![Pair { a: 0.321, b: 1.121 }, Pair { a: -0.759, b: -0.109 }], scale: -1.249 }, [-1.719, 0.741, -0.219]))]
#[derive_grad(wrt(x, z))]
fn random_1000049(x: &Data, y: &mut Data, z: &[f64]) -> f64 {
    {
        let r1 = &mut *y;
        if (x.pairs[0].a * x.items[0]).cos() >= r1.scale.sin() {
            r1.scale = (z[2] + x.scale).tanh();
        } else {
            let flag2 = (r1.items[1] - (x.scale * x.pairs[1].b)).tanh() < (0.50 * (x.scale + z[1])) || (0.20 * (r1.items[1] - (x.scale * x.pairs[1].b))) > (0.12 * (r1.pairs[1].b + r1.pairs[1].a));
            r1.items[0] += (({ let b3 = z[2]; b3 + b3 }) + (if (0.25 * (x.scale * x.pairs[1].b)).mul_add(z[1], (x.scale * x.pairs[1].b).cos()).tanh() <= (if apply(|u4| ((r1.pairs[0].a * (-0.71)) * (x.pairs[1].a / 1.15)).tanh(), (z[1] * (r1.scale * r1.pairs[1].b)).tanh()) <= (r1.pairs[1].b - r1.scale).cos() || r1.items[2] >= f64::cos((x.scale - r1.scale)) { r1.pairs[0].a } else { x.items[1] }).sin() { (r1.scale * r1.pairs[1].b) } else { 0.0 })).cos();
        }
        let mut v5: Vec<f64> = vec![(x.scale * x.pairs[1].b).cos().sin().cosh().tanh(); 2];
        let p6: Data = std::mem::replace(&mut *r1, Data { scale: f64::clamp((z[2] * (x.scale * x.pairs[1].b)).tanh(), -0.5, 0.75), ..x.clone() });
    }
    y.scale /= 1.2 + ((y.scale * y.pairs[1].b) * 0.0).abs();
    0.4 * y.items[0] + 0.2 * x.pairs[0].a + 1.1 * x.scale + 1.0 * (y.scale * y.pairs[1].b) + 0.3 * x.items[1] + 0.5 * z[0] + f64::clamp((0.25 * (y.scale * y.pairs[1].b)), -0.5, 0.75)
}
