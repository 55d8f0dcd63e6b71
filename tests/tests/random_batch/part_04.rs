//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.459, -0.119, 0.501], Pair { a: -0.739, b: -1.429 }, [[0.211, -1.3690000000000002], [-1.929, -1.5490000000000002], [1.6509999999999998, 0.911]], [1.611, -0.719, 0.621]), kink([-0.799, -0.979, -0.199, -0.509], Pair { a: 1.9309999999999998, b: 1.6309999999999998 }, [[-0.949, 1.071], [-0.649, 1.251], [0.831, -1.239]], [0.441, -1.5790000000000002, -0.929]))]
#[derive_grad]
fn random_1000040(x: &[f64], y: &Pair, z: &[[f64; 2]], w: &mut [f64; 3]) -> Vec<f64> {
    let mut ps1: [Pair; 2] = [(*y).turned(f64::cos(w[0])), Pair { a: (x[2] * f64::asinh((-0.41))).tanh(), b: (-(0.1 + y.b * y.b)).exp() }];
    let mut m2: f64 = (1.73 + f64::atan2(z[1][0], (1.5 + y.b * y.b)));
    m2 = x[1];
    let p3: Pair = ((*y) + (*y));
    let a4: f64 = ((-(0.1 + w[1] * w[1])).exp() * (p3.b - x[0])).cos();
    let p5: Two = Two(y.a, (if p3.size().cos().cos() > (m2 - m2).tanh() { p3.size() } else { y.a }).tanh());
    let p8 = Pair { a: ((p3.b + x[1]) - p3.a.asinh()).sin(), b: (if apply(|u6: f64| 0.17, (p3.a + (-0.57)).sin()) < (0.49 + p3.a).cos() || ({ let b7 = m2; y.size() + b7 }).cos() < f64::sqrt((1.2 + 0.0 * 0.0)) { p3.a } else { x[1] }) };
    m2 = p8.a;
    let o9: Option<f64> = x.first().map(|it| it * p5.1.sin());
    for e10 in w.iter_mut().rev() {
        *e10 += (f64::fract(p5.1) / (2.5 + repeated(|u13, u14| (if (0.25 * (u14 * y.b)) > apply(|u15| p3.b, x.iter().skip(1).map(|&e16| (*e10)).map(|it| it.sin()).product::<f64>()) { p3.size().sin().cos() } else { p8.b.copysign(p8.a) }), (z[0][0] + p8.a).cos(), 2).sin()));
        if (0.20 * (ps1[0].b + y.a)) <= (0.50 * (p5.0 - p5.1)).fract() {
            {
                let r12 = &mut m2;
                *r12 = ((*r12) * f64::sin(0.0).max(0.58)).sin();
            }
        } else if (m2 * m2).tanh() > (p5.0 + m2).tanh() {
            *e10 += f64::abs((-0.32)).min(p3.a.atan2((1.5 + z[1][1] * z[1][1]))).cos();
        } else {
            m2 *= f64::cos(((2f64 - p8.b) - (x[1] + p8.a))).sin();
        }
    }
    vec![0.7 * z[0][0] + 1.1 * p8.b + 0.1 * y.a + 0.9 * ps1[0].a + -0.1 * w[0] + 0.9 * y.b + f64::sin((f64::hypot(p3.b, ps1[1].a.tanh()) * (y.size() * p8.size()))), -0.0 * p3.size() + 1.5 * z[1][1] + 0.8 * p3.a + 1.3 * p3.b + 1.4 * m2 + 0.6 * (p5.0 - p5.1) + (0.33 * (p8.b + p8.b.hypot(p3.b))), 0.4 * y.size() + 0.5 * a4 + 1.1 * (p5.0 - p5.1) + 0.0 * p3.b + 0.1 * w[1] + 1.3 * p3.size() + f64::sin((std::f64::consts::PI.sin() - (p8.a + z[1][0])))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.521, 0.031], [0.201, 0.261]]), kink([[0.601, -0.539], [-0.809, 1.3909999999999998]]))]
#[derive_grad]
fn random_1000041(x: [[f64; 2]; 2]) -> f64 {
    let mut p1: Two = Two((x[0][0] / 1.65), (0.50 * (x[1][1] - x[1][1])));
    p1 = Two((0.6 * p1.0.sin()).atanh(), p1.0.tanh());
    for row2 in x.iter() {
        let p4 = Pair { a: ({ let b3 = p1.1; ((-0.80) + x[1][0]) + b3 }).cos(), b: row2[1].clamp(-0.5, 0.75) };
        {
            let s5 = &row2[..];
            let v6 = row2.to_vec();
            p1 = p1.clone();
        }
    }
    -0.4 * p1.1 + -0.3 * x[0][0] + 0.6 * (p1.0 - p1.1) + 0.7 * p1.0 + ((p1.0 - p1.1) - (p1.0 - p1.1)).cos().asinh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: -0.059 }, 0.111, [-0.028999999999999998, 0.671, 0.691, -0.079]), kink(Shape::Poly { 0: vec![1.1609999999999998, 1.021, 0.751] }, -0.399, [1.4409999999999998, 1.4309999999999998, -0.979]))]
#[derive_grad]
fn random_1000042(x: &Shape, y: &f64, z: &mut [f64]) -> f64 {
    let mut m1: f64 = (0.50 * (z[2] * (0.60 / 1.06)));
    z[2] = (0.40 * (x.area() + z[0])).cos();
    if (*y).tanh() <= (0.20 * ((*y) + x.area())) {
        let mut m2: f64 = f64::sin(m1.asinh()).powi(0);
    } else if (0.12 * (0.69 * x.area())) > z[0] {
        z[0] /= 1.2 + x.area().sin().abs();
        let f3 = move |u4: f64| (0.33 * (u4 + ({ let b5 = u4; b5 + b5 })));
    } else {
        let o6: Option<f64> = z.get(9).copied();
        {
            let (l7, r8) = z.split_at_mut(1);
            l7[0] -= (1.3 + f64::cos(o6.unwrap_or(0.7)).tanh() * f64::cos(o6.unwrap_or(0.7)).tanh()).powf((r8[0] / (1.5 + f64::sin(0.70) * f64::sin(0.70))).tanh()).cos();
            r8[0] = ((1.3 + l7[0] * l7[0]).powf((*y).tanh()) - m1.sin()).sin();
            l7[0] += 0.5 * r8[0];
        }
        m1 = ((o6.unwrap_or(0.7) * x.area()) + (o6.unwrap_or(0.7) / (1.5 + z[2] * z[2]))).cos();
    }
    z[2] = (0.05 * ((z[1] - x.area()) * z[1].abs()));
    let mut o9: Option<f64> = if (1.06 * x.area()).cos() > (m1 / (2.5 + f64::sin((-0.78)).sin())) { Some(((z[2] / 1.72) * (*y)).cos()) } else { None };
    let mut h11: Shape = Shape::At(Pair { a: ((*y).cos() / (2.5 + (*y).sin())), b: (if let Some(x10) = o9 { ((*y) + m1).cos() } else { f64::tanh((0.50 * o9.unwrap_or(0.7))) }) });
    m1 -= f64::tanh(f64::cos(x.area().tanh()));
    let a12 = (1.3 + m1 * m1).powf(f64::tanh((*y))).sin().cos();
    m1 -= ({ let b13 = (0.01 * (x.area() * x.area())); (x.area() / 1.53) + b13 }).cos();
    m1 = m1.tanh().exp().sin();
    let v14: [f64; 2] = [f64::sin((f64::powi((0.60 * 0.42), 2) - (o9.unwrap_or(0.7) * h11.area()))); 2];
    if let Some(x15) = &mut o9 {
        *x15 += f64::cos(f64::powf((1.3 + f64::cos((h11.area() * (*x15))) * f64::cos((h11.area() * (*x15)))), (1.3 + v14[1] * v14[1]).powf((*y).tanh()).sin().tanh()));
        let mut v16: Vec<f64> = v14.iter().map(|e17| (z[2] / (2.5 + (*e17).max(z[0]).sin()))).collect();
    }
    let mut v18: Vec<f64> = z.iter().map(|&e19| ({ let b20 = (0.50 * o9.unwrap_or(0.7)).atan(); (-b20) + b20 }).cos()).collect();
    o9 = checked(f64::sin((0.60 / (1.5 + f64::sin(x.area()) * f64::sin(x.area())))).min(2f64));
    {
        let s22 = &z[..];
        m1 += (v14[1] - a12).tanh().min(m1).cos();
    }
    0.1 * a12 + 1.5 * m1 + 1.3 * z[2] + 1.1 * v18[2] + 0.5 * v14[1] + -0.4 * x.area() + z[2]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.679, Shape::Rect { 0: 0.351, 1: 0.391 }, Model { at: Pair { a: 0.091, b: 1.2409999999999999 }, k: 2, rate: -0.329, w: [-1.499, -1.3290000000000002, -0.599] }), kink(0.431, Shape::At { 0: Pair { a: -0.949, b: -1.489 } }, Model { at: Pair { a: 0.591, b: -0.939 }, k: 1, rate: 1.4309999999999998, w: [0.431, -0.389, -0.109] }))]
#[derive_grad(wrt(y))]
fn random_1000043(x: &mut f64, y: &mut Shape, z: &mut Model) -> [f64; 2] {
    z.w.fill((0.50 * (z.at.a + (z.rate / (2.5 + (*x).sin())))));
    let mut v1: [f64; 3] = [((1.23 * z.at.a) * (z.at.b * 0.0)), (0.25 * y.area()), apply(|u2: f64| (f64::max((*x), z.at.b) - (z.at.a + z.at.a)).tanh(), 2f64.cos())];
    z.w[z.k % 3] = ((y.area() * v1[z.k % 3]) - (*x)).sin();
    for e3 in z.w.windows(1) {
        *x += ((y.area() + v1[2]) + (e3[0] + z.at.b)).tanh();
        for e6 in z.w.iter().take(1).copied() {
            let p9: Two = Two((0.59 * (std::f64::consts::PI * f64::powi(y.area().cos(), 3))), (z.w[z.k % 3] - y.area()).sin());
        }
        v1[..2].copy_from_slice(&z.w[..2]);
        for i10 in 0..z.k % 5 {
            let mut o11: Option<f64> = Some((e3[i10 % 1].atan() * (y.area() / (1.5 + z.at.b * z.at.b))).sin());
        }
    }
    if f64::exp_m1(z.rate.sin()) < (y.area() * z.predict(0.3)).tanh() {
        return [0.4 * z.at.a + -0.3 * z.at.b + -0.4 * z.rate + -0.3 * z.w[0] + 0.2 * v1[z.k % 3] + 0.8 * y.area() + ((((z.k % 4) as f64) / (2.5 + (*x).sin())) / (2.5 + f64::sin((-0.13)).max(y.area().sin()).sin())), 0.7 * z.at.size() + 1.3 * v1[z.k % 3] + 0.4 * z.rate + -0.3 * (*x) + 0.8 * y.area() + 1.3 * z.w[0] + (v1[z.k % 3] + 0.0).sin().exp2()];
    }
    let mut p12 = Model { w: [(0.25 * y.area()), (0.66 * ((if (if z.k > 1 { y.area() } else { z.rate }).sin() >= (z.predict(0.3) + 1.75).tanh() && z.k != 2 { z.at.b } else { z.rate }) - f64::abs(1.20))), (*x)], at: (if !(z.k > 2) { z.at } else { z.at }), rate: ((z.w[z.k % 3].tanh() % 1.7) / 1.95), k: 2 };
    match p12.k { 0 => {
        let mut o13: Option<f64> = p12.w.first().map(|it| it * (p12.at.size() + p12.predict(0.3)).sin());
    } k if k % 2 == 1 => {
        let mut ps14: [Pair; 2] = [Pair { a: (0.24 * (((-0.08) - z.at.size()) * (0.30 * (*x)).rem_euclid(0.9))), b: z.w[0].sin() }, Pair { a: ((p12.k % 4) as f64), b: ((-0.83) * z.at.size()).sin() }];
        let o15: Option<f64> = if (z.at.a - ((z.k % 4) as f64)).tanh() > f64::tanh((if ((*x) * p12.predict(0.3)).cos() <= (p12.at.size() - ((z.k % 4) as f64)).sin() { (-0.05) } else { y.area() })) { Some((v1[z.k % 3] * p12.w[p12.k % 3]).sin().asinh()) } else { None };
    } _ => {
        *x /= 1.2 + (0.50 * (((p12.k % 4) as f64) - z.at.a)).abs();
    } }
    [0.7 * y.area() + -0.2 * z.rate + 0.5 * z.w[p12.k % 3] + -0.0 * p12.at.size() + 0.1 * z.at.a + (((*x) - z.rate) - (v1[2] * (-0.56))).cos(), -0.4 * p12.at.size() + 0.2 * p12.rate + 0.9 * z.at.b + 0.3 * z.w[p12.k % 3] + -0.2 * z.at.a + apply(|u16| { let b17 = (0.50 * z.at.size()).to_radians().cos(); (0.66 * ((1.24 + v1[z.k % 3]) / (1.5 + (if u16.tanh().exp_m1() <= (z.at.a.cos() % 1.7) { p12.w[0] } else { z.w[p12.k % 3] }) * (if u16.tanh().exp_m1() <= (z.at.a.cos() % 1.7) { p12.w[0] } else { z.w[p12.k % 3] })))) * b17.sin() }, (p12.rate - (*x)).sin())]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.511), kink(-1.699))]
#[derive_grad]
fn random_1000044(x: &f64) -> Option<f64> {
    let a3 = (if (*x).max((*x)) >= ((*x) - std::f64::consts::PI).tanh() { apply(|u1: f64| { let b2 = (u1 - (*x)).cos(); (if f64::cos((*x)).powi(4) < ((*x) / (1.5 + 2f64 * 2f64)) { (*x) } else { u1 }).tanh() * b2.sin() }, (-(*x))) } else { (*x).abs() });
    let mut n4: usize = 0;
    while n4 < 4 {
        let v5 = vec![({ let b6 = f64::sin(1.25).clamp(-0.5, 0.75); (n4 as f64).cos() + b6 }); 2 + n4 % 3];
        if f64::sin((0.0 / (1.5 + f64::sin((-0.01)) * f64::sin((-0.01))))) >= (0.68 - (*x)).sin() {
            let mut h7: Shape = if (if n4 % 2 == 0 { a3 } else { (*x) }) > (0.34 / 1.40) && n4 > 2 { Shape::Circle { r: (-0.15) } } else { Shape::Rect((0.50 * (1.64 * v5[0])).min(v5[n4 % 2].cos()), (*x).tanh()) };
            if h7.area().cos() >= (a3 * (*x)).cos() {
                let mut v8 = vec![f64::sin((-0.73)).max(h7.area().sin()).asinh(); 3 + n4 % 3];
                'l10: for i9 in (1..=2).rev() {
                    let p11 = Two(v5[0].sin().min(((-0.12) * h7.area()).cos()), f64::min(v5[n4 % 2], v8[i9]));
                    let mut m12: f64 = (f64::cos(0.0) % 1.7);
                    let mut o13: Option<f64> = v5.first().map(|it| it * p11.0.cos());
                    let p14: Two = Two(((v5[0] * (*x)) + (o13.unwrap_or(0.7) + o13.unwrap_or(0.7))).sin(), (0.50 * (p11.0 - p11.1)).tanh());
                }
                v8[0] = (0.23 * (1.3 + (v5[n4 % 2] - v5[1]).sin() * (v5[n4 % 2] - v5[1]).sin()).powf((0.50 * ((*x) + v5[0])).tanh()));
            } else {
                let mut m15: f64 = ((2f64 - a3) + (std::f64::consts::PI * v5[n4 % 2])).cos();
            }
        } else {
            let mut m16: f64 = f64::sin(0.98).tanh().exp_m1();
        }
        n4 += 1;
    }
    Some(0.9 * (*x) + -0.4 * a3 + (0.03 * (((*x) * a3) * ((*x) - a3))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.3909999999999998, -1.2590000000000001, 1.4709999999999999]), kink([-1.8490000000000002, 1.851, 0.471]))]
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
    let o17: Option<f64> = x.get(9).copied();
    [0.4 * q16 + 1.1 * m1 + -0.1 * h14.area() + 1.0 * x[2] + 0.3 * p15 + 0.2 * o17.unwrap_or(0.7) + p15, 0.4 * m1 + 0.8 * q16 + 0.8 * h14.area() + 0.5 * o17.unwrap_or(0.7) + 0.6 * p15 + 0.7 * x[0] + f64::max(((-0.96) * q16).cos(), (1.3 + f64::sin((-0.46)) * f64::sin((-0.46))).powf(x[2].tanh()).cos())]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(1.9609999999999999), Pair { a: 1.7309999999999999, b: 1.371 }, Shape::Poly { 0: vec![1.2409999999999999, -0.389, -1.979, 1.281] }), kink(Some(-0.089), Pair { a: 0.031, b: -0.759 }, Shape::Poly { 0: vec![-1.8190000000000002, 1.501, -1.3090000000000002] }))]
#[derive_grad(wrt(z))]
fn random_1000046(x: Option<f64>, y: Pair, z: &mut Shape) -> [f64; 2] {
    let mut k1: usize = 3;
    for i2 in (0..1).step_by(1) {
        for i3 in (0..1).rev() {
            let mut v4: [f64; 2] = [((i3 as f64).asinh() + (y.b + 2f64)).tanh(), (1.2 + y.size().tanh() * y.size().tanh()).ln()];
            if i2 > 1 {
                {
                    let r5 = &mut v4[i2];
                    *r5 = (0.08 * ((z.area() + y.size()) + (y.a * (*r5))));
                    *z = Shape::Rect(f64::atan(0.0).cos(), (0.20 * ((i3 as f64) * (*r5))));
                    let h8: Shape = Shape::Circle { r: apply(|u6: f64| ({ let b7 = f64::sin(1.62); y.b + b7 }).tanh(), (i3 as f64).sin().max((-0.80))).asinh() };
                }
            }
            let (s9, c10) = (z.area() + z.area()).cos().sin_cos();
            if (-y.b) <= (1.59 + y.size()).cos() {
                if i2 % 2 == 0 {
                    break;
                }
                (v4[i3], v4[k1 % 2]) = (v4[k1 % 2], x.unwrap_or(0.7).sin());
            } else {
                if (-(0.1 + z.area().sin() * z.area().sin())).exp() < ((k1 % 4) as f64) {
                    *z = if i3 != 2 { Shape::Poly(vec![((y + y)).a.sin(), (if x.unwrap_or(0.7).tanh() < (0.25 * (y.b * c10)) { c10 } else { ({ let b11 = (0.80 * (i2 as f64)); (-0.36) + b11 }) }).tanh(), ((s9 * 0.65) / (2.5 + f64::tanh((0.07 - (i3 as f64))).sin())).sin()]) } else { Shape::Circle { r: (y.a.cos() / 1.40) } };
                    let mut p12: Model = Model { w: [f64::tanh(0.58).max(f64::tanh((((k1 % 4) as f64) * 1.44))), (0.07 * (v4[i3] * y.b)).powi(1), (0.19 - z.area()).cos().max((0.30 * y.b).powi(4))], at: y.clone(), rate: f64::atan((y.a + y.a)), k: 2 };
                    let v13 = v4.to_vec();
                }
                let mut v14: Vec<f64> = v4.iter().map(|e15| (0.06 * (if f64::sin(((-0.53) / (2.5 + c10.sin()))) < f64::tanh(1.45) { (y.b * x.unwrap_or(0.7)) } else { f64::exp((-(0.1 + 1.83 * 1.83))) }))).collect();
                let mut h16: Shape = Shape::Rect(((s9 - ((k1 % 4) as f64)) + f64::sin((-0.26))).cos(), (1.3 + f64::sin((-0.87)) * f64::sin((-0.87))).powf(((k1 % 4) as f64).tanh()).tanh());
            }
        }
    }
    [0.3 * y.b + 0.7 * x.unwrap_or(0.7) + 1.1 * y.size() + 0.6 * z.area() + 0.8 * y.a + (x.unwrap_or(0.7).tanh().clamp(-0.5, 0.75) - x.unwrap_or(0.7).tanh().cos()), 1.0 * x.unwrap_or(0.7) + -0.4 * y.a + 0.8 * y.b + 0.8 * z.area() + -0.1 * y.size() + (z.area() * (((k1 % 4) as f64) * z.area())).tanh()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.7109999999999999, 1.501], [0.301, 1.7109999999999999], [-0.779, 0.131]], [-0.289, 0.771, 0.131, 1.621], Pair { a: 0.871, b: 0.291 }, 3), kink([[-1.909, -0.539], [0.161, -0.319], [0.831, 1.2209999999999999]], [2.001, -1.5790000000000002, -0.719], Pair { a: -0.189, b: 0.161 }, 1))]
#[derive_grad]
fn random_1000047(x: &[Vec<f64>], y: Vec<f64>, z: Pair, w: usize) -> f64 {
    if (0.23 * ({ let b1 = z.size().sin(); z.size() + b1 })) < x[w % 2][1] {
        return -0.2 * x[0][w % 2] + 1.4 * y[w % 3] + 1.3 * z.a + 0.4 * z.b + 1.4 * z.size() + (z.b / (2.5 + f64::sin((x[w % 2][w % 2] + (-0.48))).sin()));
    }
    if w > 1 {
        return 0.0 * z.size() + -0.3 * y[w % 3] + 0.7 * z.a + 0.8 * z.b + 0.2 * x[0][w % 2] + ((z.size() * y[1]) / (1.5 + z.b * z.b)).tanh();
    }
    let mut v2: Vec<f64> = y.iter().map(|&e3| f64::sin((f64::min(z.size().sin(), y[1]) - f64::tanh((w as f64))))).collect();
    let mut m4: f64 = (f64::fract(1.38) - z.a.cos().rem_euclid(0.9));
    let (p5, q6) = (((z.a + z.a) / (1.5 + (0.48 - m4).sin() * (0.48 - m4).sin())).tanh(), 2f64.hypot(y[2]).tanh());
    let mut p7: Pair = (if w != 0 { z } else { z });
    let v8: [f64; 4] = [(-(0.1 + (1.2 + (w as f64) * (w as f64)).ln() * (1.2 + (w as f64) * (w as f64)).ln())).exp(), v2[0], m4.sin().to_radians(), 0.07];
    p7.a = (p7.a * (q6 * p7.a).cos()).sin();
    p7.a = f64::tanh(y[w % 3]) + p7.a;
    v2.push(((if w != 1 { p7.size() } else { p7.size() }) + z.b.min(m4)).tanh());
    0.2 * y[2] + 0.1 * z.size() + -0.1 * v2[w % 3] + -0.5 * q6 + 1.3 * z.a + -0.4 * p5 + ((y[w % 3] / (2.5 + f64::sin(1.24).sin())) / (1.5 + v8.iter().chain(v2.iter()).map(|e9| f64::sin(0.08)).max_by(|a, b| a.total_cmp(b)).unwrap() * v8.iter().chain(v2.iter()).map(|e9| f64::sin(0.08)).max_by(|a, b| a.total_cmp(b)).unwrap()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.8390000000000002, 0.911, 1.871, -0.989, 0.821], Model { at: Pair { a: -0.209, b: -1.8190000000000002 }, k: 2, rate: 1.851, w: [0.651, 0.031, -0.269] }), kink([-1.419, 1.361, 0.451, 1.781], Model { at: Pair { a: -1.8190000000000002, b: 0.111 }, k: 0, rate: -1.379, w: [1.4909999999999999, -0.689, -0.679] }))]
#[derive_grad]
fn random_1000048(x: &Vec<f64>, y: &mut Model) -> [f64; 2] {
    y.at.a = f64::min(y.at.size().tanh().hypot(x[0]).cos(), ((-0.62) / (2.5 + y.w[y.k % 3].sin())));
    y.at.b = y.at.b + y.at.a.cos();
    y.rate = (0.23 * (1.3 + y.at.a.atan() * y.at.a.atan()).powf(y.at.a.abs().tanh()));
    y.k = (y.k + y.k) % 5;
    {
        let s1 = &x[..];
        let o2: Option<f64> = if x[y.k % 3].abs() >= ((y.k % 4) as f64).max(1.85) { Some(((1.80 / (1.5 + y.at.a * y.at.a)) / (1.5 + ((y.k % 4) as f64).max((0.25 * y.at.size())) * ((y.k % 4) as f64).max((0.25 * y.at.size()))))) } else { None };
    }
    y.rate = ((if y.k != 1 { y.at.a } else { 0.40 }) * y.at.a).tanh();
    y.at.a = ((x[y.k % 3] * y.at.size()).cos() % 1.7);
    let f3 = |u4: f64, u5: f64| -> f64 { let b6 = (if (u5 - x[0]).sin() < x[1] { u5 } else { u4 }); if x[1].sin() >= f64::abs(x[0]) { return b6; } (0.50 * ((-(0.1 + x[0] * x[0])).exp() * (x[2] + x[1]))) };
    let mut m7: f64 = (-y.w[1]);
    m7 += (y.at.b.abs() - f3(y.rate, (0.33 * (f3((f3((m7 - m7).cos(), f64::exp((-(0.1 + y.w[y.k % 3] * y.w[y.k % 3])))) * y.rate).cos(), f3(m7.hypot(f3((f3(f64::tanh(std::f64::consts::PI.mul_add(y.at.size().sin(), 0.94)), (0.25 * y.predict(0.3))) * f3(y.at.a.mul_add(2f64, 0.0).cos(), y.predict(0.3).sin())).sin(), repeated(|u8: f64, u9: f64| (0.05 * (m7 * (x[y.k % 3] - y.at.size()))), (0.66 * (1.28 + x[y.k % 3])), y.k % 4)).tanh()).cos(), y.w[y.k % 3].copysign(y.at.b)).sin()) + x[2]))).tanh()).tanh();
    let h10: Shape = if y.k % 2 == 0 { Shape::Rect(y.at.a.to_radians(), ((-0.36) - y.rate).sin()) } else { Shape::Rect(y.predict(0.3).sin(), (0.25 * (y.rate * y.rate))) };
    let mut p11 = Two(((1.2 + y.w[0] * y.w[0]).ln() + (y.at.a * (-0.20))).tanh(), h10.area().sin());
    let a12 = y.step(&Pair { a: (0.50 * (if f64::sin(1.84).max(h10.area().tanh()) >= x[1].tanh() { (m7 / (1.5 + (0.50 * f3((h10.area() - x[1]).tanh(), (if m7.ceil().cos() >= h10.area().sin() { 1.66 } else { p11.1 }))) * (0.50 * f3((h10.area() - x[1]).tanh(), (if m7.ceil().cos() >= h10.area().sin() { 1.66 } else { p11.1 }))))) } else { (x[0] + p11.0) })), b: (-m7) }).tanh();
    y.w[y.k % 3] = f64::sin(1.27).powi(2).tanh();
    [1.4 * p11.1 + 1.5 * y.rate + -0.1 * x[0] + 1.2 * y.at.a + 1.2 * y.predict(0.3) + 0.1 * m7 + (0.18 * (((p11.0 - p11.1) - a12) + f3(a12.mul_add(h10.area().tanh(), f3((0.25 * (y.at.a * y.w[2])), (0.6 * f64::tanh(p11.1)).tan()).cos()).tanh(), a12.sin()).atan())), -0.5 * f3((p11.0 - p11.1).tanh().powi(3), (p11.1 * y.w[1]).cos()) + 1.2 * y.w[2] + 0.9 * y.at.a + 1.5 * y.predict(0.3) + 0.7 * p11.0 + 0.3 * y.rate + x[2]]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.119, 1.791, -1.979], pairs: vec![Pair { a: 0.07100000000000001, b: -1.0590000000000002 }, Pair { a: 1.1609999999999998, b: -1.499 }], scale: 0.541 }, Data { items: vec![0.831, -1.179, 1.1909999999999998], pairs: vec![Pair { a: -0.329, b: -0.549 }, Pair { a: -1.159, b: 1.7009999999999998 }], scale: -0.939 }, [-1.449, 0.331, 0.721]), kink(Data { items: vec![-1.0890000000000002, 0.841, -0.219, -0.929], pairs: vec![Pair { a: -1.889, b: 1.6309999999999998 }, Pair { a: -0.739, b: -0.839 }], scale: -0.379 }, Data { items: vec![-0.829, -0.119, 1.331], pairs: vec![Pair { a: -0.389, b: -0.669 }, Pair { a: 1.331, b: -0.459 }], scale: -1.0990000000000002 }, [0.521, 0.591, -0.589, -0.149]))]
#[derive_grad]
fn random_1000049(x: &Data, y: &mut Data, z: &[f64]) -> f64 {
    {
        let r1 = &mut *y;
        if (x.pairs[0].a * x.items[0]).cos() >= r1.scale.sin() {
            r1.scale = (z[2] + x.scale).tanh();
        } else {
            let flag2 = (r1.items[1] - (x.scale * x.pairs[1].b)).tanh() < (0.50 * (x.scale + z[1])) || (0.20 * (r1.items[1] - (x.scale * x.pairs[1].b))) > (0.12 * (r1.pairs[1].b + r1.pairs[1].a));
            r1.items[0] += f64::cos((({ let b3 = z[2]; b3 + b3 }) - (if (0.25 * (x.scale * x.pairs[1].b)).mul_add(z[1], (x.scale * x.pairs[1].b).cos()).tanh() >= (if apply(|u4| (0.22 * ((r1.scale - std::f64::consts::PI) * (0.6 * f64::tanh(1.06)).acos())), r1.scale.max(r1.scale)) < sum_of(|u5: f64| (1.2 + f64::sin((r1.scale * r1.pairs[1].b)) * f64::sin((r1.scale * r1.pairs[1].b))).ln(), &r1.items[..]).sin() || flag2 { z[0] } else { (x.scale * x.pairs[1].b) }).sin() { r1.scale } else { r1.pairs[0].a })));
        }
        let mut p6: Model = Model { w: [((r1.scale * r1.pairs[1].b) - x.pairs[1].a).tanh().cos(), (0.05 * (x.items[2] + (r1.items[2] * (x.scale * x.pairs[1].b)))), (1.3 + z[1] * z[1]).powf(f64::tanh((x.scale * x.pairs[1].b).tanh())).sin().sin()], at: Pair { a: f64::log10((1.2 + r1.scale.sin() * r1.scale.sin())), b: (r1.items[1] - 1.23).sin() }, rate: r1.items[2], k: 1 };
        p6.at.b = (0.05 * (f64::min(p6.at.a, (r1.scale * r1.pairs[1].b).sin()) * (x.items[p6.k % 3] + p6.predict(0.3))));
    }
    let mut h7: Shape = if ((x.scale * x.pairs[1].b) + (x.scale * x.pairs[1].b)).sin() >= (y.items[1] + y.items[2]).sin() { Shape::Circle { r: ((y.pairs[1].a + x.items[1]) + y.pairs[0].b).tanh() } } else { Shape::Circle { r: (-(x.items[2] + y.items[0])).tanh() } };
    -0.1 * (y.scale * y.pairs[1].b) + 0.8 * y.scale + -0.1 * z[0] + 1.2 * h7.area() + 0.2 * x.pairs[0].a + 1.4 * (x.scale * x.pairs[1].b) + (x.scale * x.pairs[1].b).tanh()
}
