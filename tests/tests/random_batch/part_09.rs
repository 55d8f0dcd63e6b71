//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.441, b: 0.081 }, [1.851, -0.209, -1.239]), kink(Pair { a: -0.309, b: 1.2009999999999998 }, [1.9309999999999998, -1.749, 1.1609999999999998, -1.989, -1.649]))]
#[derive_grad(wrt(x))]
fn random_1000090(mut x: Pair, y: &Vec<f64>) -> f64 {
    let f1 = |u2: f64| (0.50 * (y[2] - u2));
    let mut ps3: [Pair; 2] = [x.clone(), Pair { a: std::f64::consts::PI.to_radians().tanh().powi(2), b: f1(x.a).sin() }];
    let mut p5: Pair = ({ let q4: Pair = ps3[0]; q4.turned(ps3[0].a.tanh().floor()) });
    let flag6 = (ps3[1].a - p5.size()).tanh() < (if 2f64 >= 0.0 { std::f64::consts::PI } else { p5.a });
    let o7: Option<f64> = if (p5.a + ps3[1].a).tanh() < (0.50 * (x.a + y[2])) || flag6 { Some((f1((0.06 * (x.a * p5.size()))) * p5.b.asinh()).cos()) } else { None };
    p5 = ({ let q8: Pair = x; q8.turned((x.a + p5.a).cos()) });
    if (p5.size() / 1.01).cos() < (p5.b / 1.23) {
        let h9: Shape = Shape::Rect((p5.b * p5.size()).sin().sin(), f64::sin(1.77).clamp(-0.5, 0.75));
        let f10 = |u11: f64, u12: f64| y[0].abs().sin();
        p5.a = o7.unwrap_or(0.7).cos().abs().sin();
    } else if p5.a.abs() >= (y[0] * x.a).cos() {
        let mut m13: f64 = ((ps3[0].b * p5.b) * f64::sin((-0.65)).min((-0.13))).cos();
    } else {
        for (i16, (&e14, f15)) in y.iter().zip(y.iter()).enumerate() {
            let Some(&a18) = y.get(i16) else { continue; };
            let t19: (f64, f64) = (p5.a, f64::sin(x.size()));
        }
        let mut k20: usize = 3;
        let mut v21: [f64; 3] = [apply(f1, (0.53 * p5.size()).tanh()); 3];
    }
    for e22 in &y[..3] {
        for e25 in y.chunks(2) {
            p5.b = (0.28 * ((if p5.a.sin() > f64::tanh(ps3[0].b) && (0.50 * x.size()).cos() >= ({ let b28 = y[2]; f1(((*e22) / (1.5 + p5.b * p5.b))) + b28 }).tanh() { f1(2f64.max(1.11)) } else { x.a }) + p5.size()));
        }
    }
    1.3 * x.a + -0.3 * o7.unwrap_or(0.7) + 0.8 * p5.b + -0.1 * ps3[1].a + 1.0 * x.size() + ({ let b29 = p5.a; p5.size() + b29 }).tanh()
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.341, 1.1709999999999998, -0.909], Data { items: vec![1.611, 0.911, 0.651], pairs: vec![Pair { a: 0.331, b: -0.739 }, Pair { a: -0.589, b: 0.101 }], scale: 0.791 }, Data { items: vec![-0.359, -1.8190000000000002, -0.519], pairs: vec![Pair { a: -1.139, b: -1.2990000000000002 }, Pair { a: 0.851, b: 1.821 }], scale: -1.459 }), kink([1.371, 0.861, 0.561], Data { items: vec![-1.2790000000000001, -0.689, -0.179], pairs: vec![Pair { a: 1.7309999999999999, b: 0.891 }, Pair { a: -0.809, b: 1.091 }], scale: 0.391 }, Data { items: vec![-0.659, -0.059, -1.499], pairs: vec![Pair { a: 0.661, b: -0.399 }, Pair { a: -1.889, b: -1.3190000000000002 }], scale: -1.6090000000000002 }))]
#[derive_grad]
fn random_1000091(x: &mut [f64; 3], y: &mut Data, z: &mut Data) -> Pair {
    let mut ps1: [Pair; 2] = [Pair { a: (x[1].sin() * (0.07 * y.pairs[0].b).rem_euclid(0.9)), b: (0.50 * (y.items[2] + y.scale)) }, Pair { a: (if (0.25 * (-(z.scale * z.pairs[1].b))) <= (0.50 * z.scale.hypot(y.scale)) { y.scale.sin().rem_euclid(0.9) } else { (z.scale * 0.56) }).sin(), b: (y.items[2] + y.items[1]).cos() }];
    for e2 in y.items.iter_mut() {
        *e2 /= 1.2 + ((z.pairs[0].b - y.pairs[0].b) * ((z.scale * z.pairs[1].b) * x[2])).tanh().abs();
        *e2 -= (((y.scale + y.scale) + (z.pairs[0].b * z.scale)) * ((ps1[1].b / (1.5 + f64::sin(1.36) * f64::sin(1.36))) / 1.35)).tanh();
        let mut m5: f64 = -9.0;
        for i7 in 0..1 {
            z.scale += f64::cos((if i7 > 2 { (x[2] * x[i7]).cos().powi(3) } else { (y.scale * ps1[0].a).sin().ceil() }));
            let a6: f64 = ((z.scale * z.pairs[1].b) + (z.scale * z.pairs[1].b)).cos().min((z.scale * ps1[0].b).tanh());
            m5 = a6;
        }
        m5 = m5.sin();
    }
    let mut m8: f64 = z.items[0].abs();
    for e9 in y.items.iter() {
        if ((y.scale * y.pairs[1].b) / 1.44).sin() >= f64::cos((if (0.25 * ps1[0].b) > ((*e9) - y.items[2]).cos() { z.pairs[1].b } else { 1.99 })) {
            if (0.50 * (z.items[2] - y.scale)) <= x[2].sin() {
                continue;
            }
            let mut m12: f64 = -9.0;
            for e14 in y.items.iter().rev() {
                z.scale += (0.07 * (y.scale * y.pairs[1].b));
                let a13: f64 = ((1.33 * y.items[2]) - (y.items[2] / (2.5 + y.scale.sin()))).sin();
                m12 = if a13 < m12 { a13 } else { m12 };
            }
            m12 = m12.sin();
            if let Some(e15) = y.items.first() {
                if (z.pairs[1].b - m8).sin() > y.pairs[0].a.tanh() {
                    break;
                }
            }
        } else if (*e9) >= (1.2 + m8 * m8).ln() {
            let a16 = (z.pairs[0].a - ((z.scale * y.pairs[0].b) + (y.scale * z.pairs[0].a))).cos();
        } else {
            y.scale += (z.items[2] / 1.97).abs().tanh();
            for i17 in 0..y.items.len() {
                z.scale = (0.12 * ((if (0.25 * y.pairs[i17 % 2].b) < z.scale.tanh() { y.scale } else { 0.74 }) * (((-0.44) * z.scale) / (2.5 + y.items[y.items.len() - 1 - i17].copysign(y.items[0]).sin()))));
            }
        }
    }
    Pair { a: -0.1 * z.pairs[1].a + 1.0 * y.scale + 0.9 * m8 + -0.1 * (z.scale * z.pairs[1].b) + -0.3 * z.items[2] + -0.3 * (y.scale * y.pairs[1].b) + m8, b: 1.1 * z.scale + 0.4 * z.pairs[0].a + 0.7 * x[1] + 0.3 * y.items[1] + 0.8 * m8 + -0.4 * y.scale + (z.items[1] * z.items[0]).sin().min(z.items[0].clamp(-0.5, 0.75)) }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.781, b: 1.4409999999999998 }, Pair { a: 1.301, b: 0.381 }), kink(Pair { a: -0.459, b: 1.771 }, Pair { a: 1.2409999999999999, b: 1.871 }))]
#[derive_grad(wrt(y))]
fn random_1000092(mut x: Pair, y: Pair) -> f64 {
    x.b -= (y.a.tanh() * (x.b - x.size())).tanh();
    let mut h1: Shape = Shape::Point;
    'l3: for i2 in (0..1).step_by(1) {
        x = (y + y);
        let mut m4: f64 = x.b;
        match &h1 { Shape::Circle { r: x5 } => {
            let mut v7: [f64; 4] = [(((*x5) / (1.5 + y.a * y.a)) + y.b.hypot((*x5))).cos(); 4];
            match i2 { 0 => {
                x.a = ({ let b8 = (x.size() / 1.09).tanh(); f64::powf((1.3 + y.size().tanh() * y.size().tanh()), std::f64::consts::PI.tanh()) + b8 }).cos();
            } k if k % 2 == 1 => {
                x.b += (x.b.max(x.b) + (y.a + y.size())).tanh();
            } _ => {
                x.b = (x.b * x.b.sin()).sin();
            } }
        } Shape::Rect(x9, y10) => {
            x.b -= (m4 + 0.45).sin();
        } _ => {
            x.b += (0.15 * ((-0.69) * y.a)).powi(4).tanh();
        } }
    }
    -0.1 * h1.area() + 1.3 * y.size() + 0.7 * x.size() + -0.5 * y.a + -0.2 * x.b + 0.0 * x.a + (x.b - (-0.19)).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.199, -0.849, -1.199], pairs: vec![Pair { a: -1.669, b: 0.411 }, Pair { a: 1.7009999999999998, b: -0.739 }], scale: 0.351 }, Shape::Poly { 0: vec![-1.979, -0.009000000000000001, -1.7890000000000001] }), kink(Data { items: vec![1.371, -0.309, 0.771], pairs: vec![Pair { a: -1.3590000000000002, b: -0.189 }, Pair { a: -1.1090000000000002, b: -0.989 }], scale: -1.0090000000000001 }, Shape::Rect { 0: 0.571, 1: -0.819 }))]
#[derive_grad]
fn random_1000093(x: &mut Data, y: &mut Shape) -> f64 {
    let m1: f64 = if (1.91 * (x.scale * x.pairs[1].b)).sin() < apply(|u2: f64| (if (0.66 * (1.09 - x.scale)) > x.items[2] { u2 } else { u2 }).atan2((1.5 + (u2 - x.pairs[1].b).cos() * (u2 - x.pairs[1].b).cos())), (x.scale * (x.scale * x.pairs[1].b)).cos()) || (if !((x.pairs[0].b * x.items[1]).cos() <= x.items[0].sin().sinh()) { (x.scale * x.pairs[1].b) } else { y.area() }).cos() <= (0.50 * (x.scale - x.scale)) {
        *x = Data { items: vec![apply(|u3: f64| { let b4 = (x.items[0] + x.scale).sin(); u3.sin().sin() * b4.sin() }, x.pairs[1].a.cos()), 1.06, (0.95 * (std::f64::consts::PI + (x.scale * x.pairs[1].b).tanh().sin()))], scale: (0.66 * sum_of(|u5| { let b6 = x.scale; x.pairs[1].b.cos().abs() * b6.sin() }, &x.items[..])), pairs: vec![Pair { a: x.scale.sin(), b: (0.50 * (x.scale * x.pairs[1].b)).trunc().tanh() }, Pair { a: (x.pairs[0].b.tanh().sin() * f64::sin(x.pairs[1].a.tanh()).sinh()), b: f64::sin(x.pairs[0].b).min(f64::cos((x.scale * x.pairs[1].b))) }] };
        (x.items[0] * 0.06).asinh()
    } else {
        (x.scale.atan() * (y.area() + x.scale)).tanh()
    };
    let p7 = Pair { a: ((0.30 * x.items[2]) % 1.7).cos(), b: x.scale };
    let (p9, q10) = (((if (m1 * 1.59).sin() >= (x.pairs[1].a * y.area()).cos() { p7.a } else { y.area() }) - (m1 * x.items[1])).cos(), (m1 / (2.5 + ({ let b8 = (x.scale * x.pairs[1].b).tanh(); (x.scale * x.pairs[1].b) + b8 }).cos().sin())));
    0.2 * q10 + 0.4 * y.area() + -0.4 * x.items[2] + 1.3 * (x.scale * x.pairs[1].b) + 1.3 * x.pairs[0].b + 0.9 * m1 + (0.12 * ((x.scale + p9) * (if p7.b > y.area().cos() { m1 } else { p9 })))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.589, -1.969], [1.031, 1.321]], Two { 0: -1.8090000000000002, 1: -1.429 }, Model { at: Pair { a: -1.939, b: -0.069 }, k: 2, rate: 0.331, w: [1.851, -0.079, -0.689] }, [Pair { a: 1.2109999999999999, b: -0.599 }, Pair { a: 1.811, b: 1.6609999999999998 }, Pair { a: -0.159, b: 0.751 }]), kink([[1.501, -0.479], [1.4809999999999999, -1.2990000000000002]], Two { 0: 0.091, 1: 1.111 }, Model { at: Pair { a: -0.559, b: -1.8390000000000002 }, k: 2, rate: -0.219, w: [1.8809999999999998, 0.791, -0.279] }, [Pair { a: -1.189, b: 0.231 }, Pair { a: -0.099, b: 1.6809999999999998 }, Pair { a: 1.801, b: 1.531 }]))]
#[derive_grad]
fn random_1000094(x: [[f64; 2]; 2], y: Two, mut z: Model, w: &[Pair]) -> f64 {
    {
        let r1 = &mut z.at.b;
        *r1 /= 1.2 + (x[1][1] + y.1).cos().abs();
    }
    let mut k2: usize = 2;
    let mut ps3: [Pair; 3] = [Pair { b: (((k2 % 4) as f64).cos() + ((z.k % 4) as f64).sin()), ..z.at }; 3];
    z.w[k2 % 3] += (y.0 - y.1).sin();
    let mut h4: Shape = Shape::Rect(z.w[0].abs().sin().rem_euclid(0.9), z.at.b);
    if let Some(e5) = z.w.first() {
        let mut n6: usize = 0;
        'l7: loop {
            if n6 >= 2 {
                break;
            }
            n6 += 1;
            let mut p8: Data = Data { items: vec![((-(0.1 + std::f64::consts::PI * std::f64::consts::PI)).exp() - std::f64::consts::PI.clamp(-0.5, 0.75)), f64::cos((y.1 * z.w[k2 % 3])).sin(), 2f64], scale: (0.66 * (y.1 - 1.96)).atan2((1.5 + ((z.k % 4) as f64) * ((z.k % 4) as f64))), pairs: vec![z.at.clone(), Pair { a: ((z.rate - z.w[n6 % 3]) + z.rate.tanh()).cos(), b: ((-0.67) + z.w[z.k % 3]).cos() }] };
            p8.scale *= (((n6 as f64) * p8.pairs[z.k % 2].a) - f64::cos(p8.scale)).sin().sin();
            let mut v9: [f64; 4] = [f64::sin((-0.36)).min(z.rate).cos(), f64::tanh((0.78 + (1.52 * 0.16))), (y.0 - y.1).tanh(), ((p8.scale - ps3[1].b) + (p8.scale * p8.pairs[1].b).cos().sin()).cos()];
            v9[z.k % 4] = (if (p8.scale * p8.pairs[1].b).sin() <= f64::sin(ps3[z.k % 2].b.sin()) { x[0][n6 % 2].clamp(-0.5, 0.75) } else { (((z.k % 4) as f64) * p8.scale) }).cos();
        }
        let o10: Option<f64> = Some(z.at.a);
    }
    z.at.b /= 1.2 + z.w[2].sin().exp_m1().abs();
    if z.predict(0.3).cos().rem_euclid(0.9) >= (x[z.k % 2][z.k % 2] + w[1].a).tanh() {
        return 1.3 * z.w[k2 % 3] + 1.5 * (y.0 - y.1) + 1.4 * w[k2 % 2].a + 1.1 * y.0 + 0.3 * z.at.a + (0.17 * ((if k2 != 3 { z.at.b } else { z.predict(0.3) }) + (((z.k % 4) as f64) - std::f64::consts::PI)));
    }
    z.at.b += (0.01 * (y.0 * ps3[z.k % 2].b));
    z.at.b += apply(|u11: f64| { let b12 = (if z.w.iter().filter(|it| **it > -0.16).rev().fold((2f64 + ps3[1].a).cos(), |s13: f64, e14| (s13 * z.rate).sin()) >= f64::trunc(1.41) { z.w[k2 % 3] } else { y.1 }); (1.3 + x[k2 % 2][k2 % 2] * x[k2 % 2][k2 % 2]).powf(z.rate.tanh()).sin().hypot((if (((k2 % 4) as f64) / 1.60) < f64::atan2(z.at.b, (1.5 + (-0.93) * (-0.93))) { z.at.a } else { z.rate })).cos() * b12.sin() }, (h4.area() * ((z.k % 4) as f64)).tanh());
    z.rate = ((y.0 - y.1).tanh().fract() / (2.5 + (0.20 * (w[z.k % 2].b - z.w[z.k % 3])).sin())) + z.rate;
    let a15: f64 = f64::cos((z.at.size() * z.predict(0.3))).powi(3);
    let (p16, q17) = ((((k2 % 4) as f64).cos() * (if !(k2 % 2 == 0) { z.at.b } else { z.at.b })), (((y.0 - y.1) + 0.46) * (0.6 * y.1.tanh()).asin()).cos());
    let mut h18: Shape = if f64::exp((-(0.1 + 1.23 * 1.23))) > ps3[z.k % 2].a.tanh() { Shape::Point } else { Shape::Poly(vec![(z.at.b.max(y.0) / (2.5 + f64::sin(0.0).sin())), (-ps3[z.k % 2].b).tanh().min((y.1.sin() % 1.7)), a15.tanh()]) };
    0.2 * y.0 + 1.3 * z.predict(0.3) + -0.4 * (y.0 - y.1) + 0.8 * z.at.size() + 0.7 * z.at.a + 0.4 * p16 + (z.predict(0.3) - (z.at.a + h18.area())).tanh()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.149, [1.871, -1.0490000000000002, 1.9709999999999999, -0.399], [-0.519, 1.9609999999999999, 1.9109999999999998], Pair { a: 1.2009999999999998, b: -0.919 }), kink(1.4209999999999998, [-0.019, -0.599, 1.6809999999999998, 0.621, -0.439], [0.241, 1.6409999999999998, 0.241], Pair { a: 0.381, b: 0.111 }))]
#[derive_grad]
fn random_1000095(mut x: f64, y: Vec<f64>, z: &[f64; 3], w: &mut Pair) -> f64 {
    let flag1 = (w.size() - w.size()).cos() < z[1];
    let mut o2: Option<f64> = y.get(9).copied();
    if z[0] <= (if f64::sin(1.73).clamp(-0.5, 0.75) <= f64::cos((z[0] - o2.unwrap_or(0.7))) { 0.0 } else { (-0.49) }) {
        o2 = z.iter().copied().reduce(f64::max);
    }
    for i4 in (1..=2).step_by(1) {
        w.a -= w.a.cos();
        let a5 = w.swapped_for(f64::signum(0.54)).tanh();
        w.b /= 1.2 + f64::sin(((({ let q6: Pair = (*w); q6.turned((0.50 * (y[i4] + w.b))) })).a - w.a)).abs();
        let flag7 = i4 != 0;
    }
    {
        let s8 = &z[..];
        if !(f64::sin((0.25 * (if f64::sin((if (y[1] + w.a).cos() >= (1.3 + w.b * w.b).powf(y[1].tanh()).sin() { (-0.64) } else { s8[2] })) <= (0.12 * (o2.unwrap_or(0.7) + w.size())) { 1.61 } else { w.size() }))) <= x.abs()) {
            {
                let r9 = &mut *w;
                {
                    let r10 = &mut *r9;
                    let mut m11: f64 = ((0.50 * (r10.a - x)).atan2((1.5 + f64::tanh((o2.unwrap_or(0.7) / 1.18)) * f64::tanh((o2.unwrap_or(0.7) / 1.18)))) + (x.sin() % 1.7));
                }
            }
        } else if (0.66 * (z[2] + 1.22)) > s8[0] {
            w.b += w.b.tanh();
        } else {
            w.a *= f64::sin((0.20 * (if !((y[2] * w.size()).sin() > 2f64) { (if (s8[0] - s8[1]).sin() <= (0.25 * w.size()) { s8[1] } else { 1.05 }) } else { (o2.unwrap_or(0.7) - w.a) }))).clamp(-0.5, 0.75).sin();
        }
    }
    0.3 * o2.unwrap_or(0.7) + -0.5 * z[2] + 1.2 * w.size() + 1.5 * x + 1.2 * w.a + (w.a - x).sin()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((1.801, 0.161), Two { 0: 0.731, 1: 0.831 }), kink((0.321, -1.949), Two { 0: 0.991, 1: -0.369 }))]
#[derive_grad]
fn random_1000096(x: (f64, f64), y: Two) -> f64 {
    let mut m1: f64 = (0.12 * ((0.25 * (y.0 - y.1)).min(y.0) * (x.0 - y.1)));
    let mut h4: Shape = Shape::Poly(vec![repeated(|u2: f64, u3: f64| (u2 * u3).sin().powi(3), f64::fract((y.0 - y.1).sin()), 2), (0.01 + (if (-m1) >= y.0 { m1 } else { x.0 })).tanh(), (x.0 * x.0).sin().asinh()]);
    for i5 in (1..=4).step_by(2) {
        let mut o6: Option<f64> = if (if 2f64.cos() < (0.50 * (m1 - m1)) { x.0 } else { m1 }) >= (if (y.0 * (i5 as f64)).sin() < (0.80 * (i5 as f64)) { h4.area() } else { (y.0 - y.1) }).cos() { Some(f64::max(x.1.tanh(), m1)) } else { None };
        let v7: Vec<f64> = vec![m1.max(y.1).tanh(); 2 + i5 % 3];
    }
    let v8: [f64; 4] = [y.1, ((0..2).map(|i9| h4.area().tanh()).max_by(|a, b| a.total_cmp(b)).unwrap() + (y.0 - y.1)).cos(), (if (y.1 / (2.5 + y.1.sin())) < (0.25 * (if (x.0 * x.0).tanh() > (m1 / (1.5 + m1 * m1)) { 1.20 } else { h4.area() })) { ((y.0 - y.1) * m1) } else { (y.0 - y.1) }).tanh(), (y.0.abs() - (y.0 / (2.5 + (y.0 - y.1).cos().sin()))).cos()];
    for i10 in (0..1).rev() {
        let mut k11: usize = 3;
        let mut ps12: [Pair; 3] = [Pair { a: (y.0 / (2.5 + (0.25 * h4.area()).sin())).hypot(f64::tanh((if f64::sin(0.51).min(m1) < f64::tanh(1.48) { (y.0 - y.1) } else { (-0.71) }))).sin(), b: (0.50 * h4.area().tanh().mul_add(y.1, v8[k11 % 4])) }; 3];
        let mut v13: Vec<f64> = Vec::with_capacity(2);
        for i14 in 0..2 {
            v13.push(x.1);
        }
    }
    let mut n15: usize = 0;
    let a16: f64 = loop {
        n15 += 1;
        let mut v17: [f64; 2] = [((y.1 - y.0) - v8[n15 % 4].abs()).cos(), m1.sin().clamp(-0.5, 0.75)];
        if n15 > 2 { break y.1; }
        if n15 > 3 { break f64::asinh((if !(n15 > 2) { (-0.22) } else { (n15 as f64) })); }
    };
    let mut v18: [f64; 4] = [(1.2 + (a16 * y.1).sin() * (a16 * y.1).sin()).log10(), v8[2].atan2((1.5 + 1.64 * 1.64)).sin(), f64::sin(((-0.65) / 1.07)).max((0.25 * (x.1 * a16))), sum_of(|u19| a16.atan2((1.5 + u19 * u19)).hypot(f64::tanh((-0.01))), &v8[..]).cos()];
    m1 = v8[1];
    match &h4 { Shape::Point => {
        if v18[2].sin() > y.1 {
            return 1.4 * m1 + -0.2 * (y.0 - y.1) + -0.4 * v18[2] + -0.1 * x.0 * x.1.sin() + 1.1 * a16 + 0.0 * y.1 + (f64::tanh(v18[3]).powi(1) / (1.5 + (y.0 - y.1).sin().to_radians() * (y.0 - y.1).sin().to_radians()));
        }
        let mut k22: usize = 2;
    } Shape::Circle { r: x23 } => {
        m1 *= (0.60 * f64::to_radians((-0.66))).powi(2).sin();
    } Shape::Rect(x25, y26) => {
        let (p28, q29) = (((0.50 / (2.5 + (0.25 * h4.area()).sin())) - (h4.area() * (*y26))).tanh(), ({ let b27 = ((*y26) / (2.5 + a16.sin())); (b27 + x.0) + b27 }).cos());
    } _ => {
        if v8[2].atan2((1.5 + (y.0 - y.1).cos() * (y.0 - y.1).cos())) <= f64::sin(1.92).mul_add(m1, (y.0 - y.1).sin()).cos() {
            return 0.8 * a16 + -0.2 * (y.0 - y.1) + 0.5 * x.0 * x.1.sin() + -0.4 * y.1 + 1.3 * y.0 + 1.5 * v8[0] + m1;
        }
        if v18[1].sin() <= ({ let b30 = y.1; m1 + b30 }).cos() {
            m1 -= f64::cos((x.1 * x.1).tanh());
        } else {
            m1 = h4.area().tanh().atan().atan2((1.5 + v18[1].abs() * v18[1].abs()));
        }
    } }
    0.4 * h4.area() + 0.1 * (y.0 - y.1) + 0.7 * a16 + 0.9 * m1 + -0.2 * y.0 + -0.2 * y.1 + f64::cos(((if (x.1 + y.0).cos() >= a16 { y.1 } else { m1 }) + h4.area()))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.261, -0.599, -1.909], pairs: vec![Pair { a: -1.239, b: -1.449 }, Pair { a: 1.611, b: 1.6509999999999998 }], scale: 0.771 }, Model { at: Pair { a: 1.361, b: -1.2990000000000002 }, k: 1, rate: -1.379, w: [-1.7890000000000001, 1.9009999999999998, 1.6609999999999998] }, Data { items: vec![-1.409, -1.6090000000000002, 1.591], pairs: vec![Pair { a: -0.669, b: -1.5790000000000002 }, Pair { a: 0.871, b: -0.299 }], scale: -0.449 }), kink(Data { items: vec![-1.169, 1.1609999999999998, -0.609], pairs: vec![Pair { a: -1.379, b: -1.2690000000000001 }, Pair { a: 1.4409999999999998, b: 1.9009999999999998 }], scale: -1.689 }, Model { at: Pair { a: -0.179, b: 1.2409999999999999 }, k: 1, rate: 0.481, w: [-1.8590000000000002, 0.931, -0.129] }, Data { items: vec![-1.979, 0.981, 1.031], pairs: vec![Pair { a: 0.931, b: 0.381 }, Pair { a: 1.061, b: -0.679 }], scale: -1.419 }))]
#[derive_grad]
fn random_1000097(x: &Data, y: &mut Model, z: &Data) {
    y.w.swap(1, 2);
    let h2: Shape = if (y.at.b * y.at.a).cos() > (0.25 * (x.scale * x.pairs[1].b)) { Shape::Circle { r: y.at.a } } else { Shape::Poly(vec![(y.w.iter().rev().rev().map(|&e1| y.at.b).fold(f64::NEG_INFINITY, f64::max).max(-1.0) + (y.rate + y.predict(0.3))).cos(), f64::sin((-0.08)), f64::cos(((y.w[y.k % 3] / 1.74) - y.at.size()))]) };
    let mut m3: f64 = (z.pairs[1].b - (z.pairs[y.k % 2].a * x.scale)).cos();
    y.rate = (y.rate * (0.25 * (if f64::sin((0.25 * (if y.k != 3 { (-0.70) } else { (z.scale * z.pairs[1].b) }))) <= (0.30 * m3).rem_euclid(0.9) { (x.scale * x.pairs[1].b) } else { 1.33 }))).sin();
    let mut v4: Vec<f64> = z.items.iter().map(|e5| y.w[y.k % 3]).collect();
    let o6: Option<f64> = Some(v4[y.k % 3]);
    match o6 { Some(x7) => {
        let v8: Vec<f64> = vec![((1.3 + h2.area().cos() * h2.area().cos()).powf(x.pairs[y.k % 2].b.tanh().tanh()) / 1.00).cos(); 2 + y.k % 3];
    } None => {
        let a9 = y.at.swapped_for((z.pairs[1].a - x.scale).sin()).tanh();
        y.at.b = (y.predict(0.3).sin().min(v4[y.k % 3]) - (h2.area() + (-0.57))).cos();
    } }
    let m10: f64 = match y.k % 4 { 0 => {
        std::f64::consts::PI.sin()
    } 1 | 2 => {
        (0.6 * (0.25 * y.predict(0.3)).atan2((1.5 + z.items[0] * z.items[0])).sin()).tan()
    } _ => {
        (o6.unwrap_or_else(|| (z.pairs[y.k % 2].a * 0.0)) - (0.0 + z.pairs[y.k % 2].b)).cos()
    } };
    let a12: f64 = (0.50 * (apply(|u11: f64| (std::f64::consts::PI * (-0.36)).tanh().exp2(), (1.00 / (2.5 + (0.25 * y.at.size()).sin()))) * (x.scale - y.at.b)));
    let (p13, q14) = (f64::tanh(((0.27 + 0.0) - 0.76)), (z.pairs[0].b * y.at.a).tanh().max(((0.30 * x.scale) % 1.7)));
    y.w.swap(0, 0);
    *y = Model { w: [(x.pairs[y.k % 2].a * y.w[1]).cos().fract(), y.rate, f64::tanh(((z.scale * z.pairs[1].b) + q14).sin())], at: y.at.clone(), rate: (m3.min(y.at.b) - (x.pairs[y.k % 2].a * x.scale)).sin(), k: 0 };
    let &Model { at: x15, rate: y16, .. } = &*y;
    let mut ps17: Vec<Pair> = vec![Pair { a: f64::atan((v4[0] * y.w[2]).tanh()), b: (0.50 * ((-0.82) * x.scale)) }, x15.clone()];
    if ({ let b18 = y.rate; y.rate + b18 }).sin() > v4[y.k % 3] {
        if let [r19, r20, ..] = &mut v4[..] {
            *r19 = ((*r20) - f64::sin(x15.a)).tanh();
            y.at.a = ((*r19) * y16).tanh();
        }
    } else if !(y.k > 0) {
        y.at.b = ((ps17[y.k % 2] * (0.76 * m10).sin())).b.tanh();
    } else {
        (y.at.b, y.at.a) = (y.at.a, (y.at.b + f64::tanh(y.at.b).sin().exp().cos()).sin());
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.931, 1.021, 0.891]), kink([0.841, -1.709, 0.221]))]
#[derive_grad(wrt(x))]
fn random_1000098(x: &[f64; 3]) -> f64 {
    'l4: for e1 in x.chunks_exact(2) {
        let mut v5: [f64; 2] = [(0.50 * (if (e1[0] * e1[0]).tanh() >= 2f64 { (x[2] + x[0]) } else { x[0].fract() })); 2];
        for i6 in 0..0 {
            let p11: Model = Model { w: [e1[i6], (if (0.44 * (v5[1] - (i6 as f64))) >= (0.84 / (2.5 + x[0].sin())) || i6 != 0 { (0.6 * f64::tanh(e1[i6])).tan() } else { (x[i6] - (i6 as f64)) }).sin(), e1[i6]], at: Pair { a: (repeated(|u7: f64, u8: f64| v5[i6], (0.44 * ((i6 as f64) - e1[1])), i6 % 4) + repeated(|u9: f64, u10: f64| (u9 - u10).sin().min(2f64.atan()), (x[1] + v5[i6]).cos(), i6 % 4)), b: (x[1] - x[i6]).cos() }, rate: ((x[2] * (i6 as f64)) + v5[i6]).sin(), k: 0 };
            v5[p11.k % 2] += e1.iter().copied().step_by(2).zip(e1.iter()).map(|(e12, e13)| e1[0]).map(|it| it.sin()).product::<f64>().mul_add((p11.predict(0.3) - p11.at.b).cos(), f64::tanh(((i6 as f64) - 0.36))).tanh();
            let mut m14: f64 = (if i6 != 2 { (p11.at.size() - p11.at.b) } else { p11.predict(0.3) }).cos();
            v5[0] *= (1.52 * v5[1].fract()).sin();
        }
        if e1[1].copysign(e1[0]) >= e1[1].sin() {
            let mut n15: usize = 0;
            let a16: f64 = loop {
                n15 += 1;
                let mut m17: f64 = f64::cos((x[n15 % 3].max(v5[n15 % 2]) - f64::signum(0.92)));
                if !(n15 % 2 == 0) { break m17.abs(); }
                if n15 > 1 { break f64::tanh(((m17 * x[n15 % 3]) / (2.5 + (0.25 * (x[0] * x[n15 % 3])).sin()))); }
            };
        }
    }
    -0.4 * x[2] + x[0]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.669, b: 0.851 }, k: 1, rate: 1.9909999999999999, w: [0.481, -1.3290000000000002, 1.3909999999999998] }, Data { items: vec![1.6709999999999998, -1.7890000000000001, -1.989], pairs: vec![Pair { a: -1.0690000000000002, b: 0.081 }, Pair { a: -0.759, b: -0.199 }], scale: -1.7690000000000001 }), kink(Model { at: Pair { a: -1.179, b: 0.151 }, k: 0, rate: -0.759, w: [-0.179, 0.001, 0.931] }, Data { items: vec![0.171, -1.639, -1.7890000000000001], pairs: vec![Pair { a: 0.841, b: 1.7109999999999999 }, Pair { a: -0.099, b: -1.0790000000000002 }], scale: 1.521 }))]
#[derive_grad]
fn random_1000099(x: Model, y: Data) -> f64 {
    let o4: Option<f64> = if y.scale <= apply(|u1: f64| { let b2 = x.rate; y.scale.min((x.at.a - y.items[x.k % 3]).cos()) * b2.sin() }, x.w[1]) { Some((({ let b3 = (x.k as f64).cos(); 0.72 + b3 }) + x.at.a.sin())) } else { None };
    let v5: [f64; 3] = [(-0.94); 3];
    let mut m6: f64 = x.at.b;
    let mut v7: [f64; 4] = [f64::cos((if x.k > 0 { y.items[2].atan() } else { (0.67 - x.predict(0.3)) })), y.pairs[x.k % 2].b.tanh(), (0.80 * ({ let b8 = (if (m6 - x.at.a).sin() > (y.scale * y.pairs[1].b).sin() { x.at.size() } else { x.w[x.k % 3] }).sin(); f64::min(x.at.a, y.scale) + b8 })), f64::to_radians(1.14)];
    'l10: for i9 in (1..=2).step_by(1) {
        m6 += (0.20 * (x.w[x.k % 3] - 0.83).abs()).rem_euclid(0.9);
        let mut m11: f64 = (0.04 * (((x.rate * x.predict(0.3)) + o4.unwrap_or(0.7)) + ((y.scale * y.pairs[1].b) + x.at.b).sin().sin()));
    }
    let mut idx12: [usize; 3] = [2, 2, 1];
    if x.at.size().cos().hypot(x.w[idx12[2] % 3]).tanh() >= x.at.size().tanh().min((0.25 * y.pairs[0].b)) {
        return 0.5 * (y.scale * y.pairs[1].b) + -0.5 * x.at.a + -0.5 * x.predict(0.3) + -0.5 * y.items[idx12[1] % 3] + 0.0 * x.at.b + -0.4 * y.pairs[x.k % 2].a + y.scale;
    }
    let o13: Option<f64> = v7.get(x.k).copied();
    let a14: f64 = (0.44 * ((x.rate.cos() * (x.w[idx12[0] % 3] - 1.77)) + (y.scale.asinh() * f64::sin((y.scale * y.pairs[1].b)).fract())));
    v7[2] -= (x.at.a / (2.5 + x.at.a.sin())).max(o4.unwrap_or_else(|| (0.47 / (1.5 + a14 * a14)))).cos();
    let mut idx15: [usize; 3] = [4, 2, 2];
    m6 = m6 - (y.items[2] - (y.scale * y.pairs[1].b)).tanh().sin().exp2().copysign((v5[idx15[1] % 3] - x.at.a).asinh()).sin();
    let o16: Option<f64> = o4.or(Some(x.w[idx12[0] % 3].tanh()));
    if (o4.unwrap_or(0.7) * 0.0) >= (if (0.30 * a14).rem_euclid(0.9) >= (0.20 * (a14 - x.at.size())) { v7[idx12[0] % 4] } else { (-0.10) }) {
        return 0.1 * y.scale + 0.2 * m6 + 1.4 * o13.unwrap_or(0.7) + 0.4 * x.predict(0.3) + 0.5 * o16.unwrap_or(0.7) + 0.4 * v7[x.k % 4] + (0.33 * ((v5[idx15[2] % 3] * 0.13) - f64::sin(0.28).min((0.25 * o13.unwrap_or(0.7)))));
    }
    for (i19, (&e17, f18)) in v5.iter().zip(x.w.iter()).enumerate() {
        let mut m20: f64 = -9.0;
        for e22 in v7.iter().rev() {
            let a21: f64 = (({ let b23 = (*f18); x.at.a + b23 }) - (0.38 / (2.5 + v5[(i19 + 1) % v5.len()].sin()))).tanh();
            if f64::min(f64::sin(1.75), x.w[idx12[2] % 3]) > x.at.b && a21 < m20 { m20 = a21 * a21; }
        }
        m20 = m20.sin();
    }
    0.6 * x.at.a + -0.3 * o4.unwrap_or(0.7) + 1.2 * y.pairs[idx12[2] % 2].a + 0.2 * x.rate + -0.0 * y.items[x.k % 3] + ((x.predict(0.3) * 1.78) / (1.5 + f64::tanh(((y.scale * y.pairs[1].b) - y.scale)) * f64::tanh(((y.scale * y.pairs[1].b) - y.scale)))).tanh()
}
