//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.491, b: 0.101 }, [-0.979, -1.0490000000000002, -1.989, -0.759, -1.409]), kink(Pair { a: 1.4209999999999998, b: -0.889 }, [-0.779, 1.261, -0.189]))]
#[derive_grad]
fn random_1000090(mut x: Pair, y: &Vec<f64>) -> f64 {
    {
        let s1 = &y[1..];
        let m2: f64 = if f64::sin(1.56).clamp(-0.5, 0.75) > (y[2] + s1[1]).tanh() {
            let mut o3: Option<f64> = None;
            (-(x.a + s1[0])).cos()
        } else {
            y[1].to_radians()
        };
    }
    let mut m4: f64 = (1.2 + (x.size() - 1.01).cos() * (x.size() - 1.01).cos()).cbrt();
    let mut p5 = Model { w: [(if 2f64 >= 0.0 { 1.66 } else { x.b }), ((-(0.1 + x.a * x.a)).exp() / 1.22), ((x.b + (-0.67)) + x.size().sin().max(m4)).sin()], at: x, rate: ((y[1] * m4) * x.a.max(x.a)).cos(), k: 2 };
    p5.at.b = ((p5.at.size() + p5.at.size()).sin() % 1.7);
    let h6: Shape = Shape::Poly(vec![(p5.predict(0.3).tanh().clamp(-0.5, 0.75) / (1.5 + (-x.b) * (-x.b))), f64::sin((if p5.at.size().sin().atan2((1.5 + x.a * x.a)) > p5.at.a.to_radians() { p5.at.b } else { 1.48 })).max(p5.at.a), x.size().tanh().abs().sin()]);
    p5.at.a = ((p5.k % 4) as f64).sin().fract();
    match p5.k { 0 => {
        match &h6 { Shape::At(Pair { a: x7, .. }) if x.b.asinh() <= (0.0 % 1.7) || p5.k != 0 => {
            if 2f64 > (x.a - (-0.13)).tanh() {
                p5.w.swap(0, 2);
                m4 = (m4 * (x.size().tanh() % 1.7)).sin();
            } else {
                let a9: f64 = h6.area().sin();
                let mut k10: usize = 1;
                let mut p11: Pair = Pair { b: p5.at.a, ..x };
            }
            m4 -= (0.20 * ({ let b14 = repeated(|u12: f64, u13: f64| (p5.rate.sin() * (x.b / 1.51)), f64::tanh((x.a + p5.w[1])), p5.k % 4); f64::sin(p5.at.size()).hypot((0.25 * p5.predict(0.3))) + b14 }));
        } _ => {
            p5.at = Pair { a: (0.05 * (p5.rate + (p5.at.a * h6.area()))), b: (p5.at.b / (1.5 + f64::sin(1.77) * f64::sin(1.77))) };
        } }
        let p15 = Two(f64::cos(0.63).asinh(), (x.a - x.a).sin());
    } k if k % 2 == 1 => {
        x.a = f64::atan(0.61);
    } _ => {
        x.b = ({ let b16 = f64::sin((-0.99)); 0.0 + b16 }).max(p5.at.b.min(x.size().tanh()));
    } }
    -0.3 * p5.rate + 0.1 * p5.w[p5.k % 3] + 1.2 * p5.at.size() + -0.0 * p5.at.a + 1.0 * p5.at.b + (p5.rate / (2.5 + p5.predict(0.3).tanh().sin())).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.8290000000000002, 1.541, -1.629], Data { items: vec![1.761, 0.081, 1.4809999999999999], pairs: vec![Pair { a: 1.501, b: 0.771 }, Pair { a: 1.4609999999999999, b: 1.531 }], scale: -1.0490000000000002 }, Data { items: vec![1.7009999999999998, 0.671, -0.909], pairs: vec![Pair { a: -0.349, b: -1.429 }, Pair { a: 0.641, b: -1.699 }], scale: 1.331 }), kink([1.541, 1.591, -1.959], Data { items: vec![-0.959, -1.669, -0.659], pairs: vec![Pair { a: 1.301, b: 1.541 }, Pair { a: -0.909, b: 1.6809999999999998 }], scale: -0.819 }, Data { items: vec![-1.139, 1.571, 1.351], pairs: vec![Pair { a: 0.151, b: 1.7209999999999999 }, Pair { a: 1.061, b: 0.021 }], scale: 1.9509999999999998 }))]
#[derive_grad(wrt(y, z))]
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
            if (0.70 * x[1]).tanh() < m8.min((y.scale * y.pairs[1].b).sin()) {
                continue;
            }
        }
    }
    let mut v15: Vec<f64> = x.iter().map(|e16| (*e16)).collect();
    {
        let r17 = &mut y.items[2];
        *r17 += (0.07 * (1.3 + f64::sin(1.51) * f64::sin(1.51)).powf(((ps1[0].a / (1.5 + x[1] * x[1])) - f64::sqrt((1.2 + 1.82 * 1.82))).cos().tanh()));
        let a18 = ((z.scale * z.pairs[1].b) + z.scale).cos().asinh().sin();
        let mut v19: Vec<f64> = x.iter().map(|&e20| (if (0.12 * (ps1[1].a - y.pairs[0].b)) >= ((*r17) / (1.5 + z.pairs[0].b.cos() * z.pairs[0].b.cos())) || a18 <= (0.20 * ((z.scale * z.pairs[1].b) - (*r17))) { y.pairs[0].a } else { m8 }).sin().max((0.12 * z.items.iter().take(1).skip(1).map(|&e21| m8).sum::<f64>()))).collect();
    }
    Pair { a: 1.1 * z.scale + 0.9 * m8 + 0.8 * (y.scale * y.pairs[1].b) + 0.2 * x[2] + 0.0 * y.pairs[1].b + -0.1 * v15[0] + ((z.pairs[0].b + 2f64) + repeated(|u22: f64, u23: f64| { let b24 = y.scale.max((0.25 * z.pairs[0].a)); ((0.0 * z.items[2]) * ps1[0].b).cos() * b24.sin() }, ps1[1].b.cos().clamp(-0.5, 0.75), 2)).tanh(), b: 0.2 * x[1] + -0.1 * y.scale + -0.2 * z.pairs[0].b + -0.1 * ps1[1].a + 0.2 * z.scale + 0.4 * m8 + (1.3 + f64::cos(y.pairs[0].b).min(f64::tanh((y.scale * y.pairs[1].b))) * f64::cos(y.pairs[0].b).min(f64::tanh((y.scale * y.pairs[1].b)))).powf(f64::tanh((y.scale * z.pairs[1].a).tanh())).sin() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.949, b: 0.681 }, Pair { a: -1.679, b: -1.709 }), kink(Pair { a: -1.8390000000000002, b: -1.489 }, Pair { a: -1.5690000000000002, b: -1.689 }))]
#[derive_grad]
fn random_1000092(mut x: Pair, y: Pair) -> f64 {
    x.b -= (y.a.tanh() * (x.b - x.size())).tanh();
    let mut p1: Pair = (-y);
    let mut v2: [f64; 3] = [p1.a; 3];
    let mut v3: [f64; 2] = [({ let b4 = (x.size() / 1.59).cos(); b4.cos() + b4 }); 2];
    v2[0] /= 1.2 + (0.50 * (x.b - p1.b)).abs();
    let p5: Pair = Pair { a: ((x.b * x.b) + v3[0]).tanh(), b: p1.b.min(2f64) };
    let mut v6: Vec<f64> = Vec::new();
    for i7 in 0..3 {
        v6.push((((i7 as f64) - y.a) + (p5.size() * x.b)).tanh());
    }
    let f8 = |u9: f64, u10: f64| (y.b + p5.b.mul_add(y.b, p5.a)).tanh();
    v3[..2].copy_from_slice(&v6[..2]);
    if f64::min(f64::sin(1.34), 0.45) > (p1.a - f8((y.a.tanh() % 1.7), f64::fract(p5.size().sin()))).tanh() {
        return -0.4 * p5.b + 0.5 * v3[1] + 1.4 * v6[0] + -0.1 * p5.a + 1.2 * p1.size() + 0.7 * f8(v2[1].sin().powi(2), 0.77) + (if (0.50 * (v3[1] - v3[1])) < y.size().tanh() { (v6[2] - y.size()) } else { f8(y.size().cos(), f64::sin((-0.13)).powi(4)).abs() }).cos();
    }
    0.1 * v2[0] + -0.1 * y.a + 0.6 * v3[0] + 1.3 * p5.size() + 1.3 * p1.a + 0.1 * y.b + f64::sin(0.36)
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.361, -1.8590000000000002, 0.981], pairs: vec![Pair { a: -0.549, b: -0.619 }, Pair { a: -0.289, b: 0.671 }], scale: 0.781 }, Shape::Point {  }), kink(Data { items: vec![1.3909999999999998, 0.511, 1.8809999999999998], pairs: vec![Pair { a: 1.9509999999999998, b: 1.9809999999999999 }, Pair { a: -1.7590000000000001, b: -1.6190000000000002 }], scale: 0.751 }, Shape::Poly { 0: vec![-1.749, -0.259, -0.259] }))]
#[derive_grad]
fn random_1000093(x: &mut Data, y: &mut Shape) -> f64 {
    let m1: f64 = if (1.91 * (x.scale * x.pairs[1].b)).sin() < apply(|u2: f64| (if (0.66 * (1.09 - x.scale)) > x.items[2] { u2 } else { u2 }).atan2((1.5 + (u2 - x.pairs[1].b).cos() * (u2 - x.pairs[1].b).cos())), (x.scale * (x.scale * x.pairs[1].b)).cos()) || (if !((x.pairs[0].b * x.items[1]).cos() <= x.items[0].sin().sinh()) { (x.scale * x.pairs[1].b) } else { y.area() }).cos() <= (0.50 * (x.scale - x.scale)) {
        {
            let s3 = &mut x.items[..];
            s3[0] = (s3[0] * (s3[2] - y.area()).cos()).sin();
            let mut m4: f64 = (0.15 * ((x.scale + s3[1]) + (1.13 + x.pairs[1].b)));
        }
        (if std::f64::consts::PI < (x.scale * x.pairs[1].b).tanh().sin() { (x.items[1] + x.scale) } else { y.area().tanh().trunc() }).tanh()
    } else {
        x.scale.hypot(x.pairs[0].b.cos()).sin().min((-(0.1 + (0.50 * x.pairs[1].b) * (0.50 * x.pairs[1].b))).exp())
    };
    let mut ps5: Vec<Pair> = vec![(if (0.20 * (x.pairs[0].a - x.items[1])) < (x.scale / (1.5 + (0.25 * y.area()) * (0.25 * y.area()))) { x.pairs[0] } else { (Pair { a: (x.scale.sin() * ((x.scale * x.pairs[1].b) * x.scale)).sin(), b: (x.scale - x.scale).sin() }) }), Pair { a: (((x.scale * x.pairs[1].b) * y.area()) + x.pairs[1].a.tanh().abs()).cos(), b: x.scale }];
    0.0 * x.pairs[1].a + -0.4 * x.items[1] + 1.2 * m1 + 1.2 * x.scale + 1.3 * y.area() + 0.3 * ps5[1].b + (0.12 * (m1.tanh() - (x.pairs[1].b - (x.scale * x.pairs[1].b))))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.591, 0.641], [-1.679, 0.661]], Two { 0: -0.079, 1: 0.441 }, Model { at: Pair { a: -0.859, b: -0.129 }, k: 2, rate: 1.791, w: [0.431, 0.121, -0.279] }, [Pair { a: 0.951, b: 1.1309999999999998 }, Pair { a: 1.351, b: 0.461 }, Pair { a: -1.739, b: -0.109 }]), kink([[1.4909999999999999, 0.361], [1.521, 1.4709999999999999]], Two { 0: 0.601, 1: 0.761 }, Model { at: Pair { a: 1.4709999999999999, b: 0.211 }, k: 2, rate: -1.3090000000000002, w: [1.371, 1.6309999999999998, -0.149] }, [Pair { a: -0.409, b: 0.771 }, Pair { a: -1.0390000000000001, b: 1.071 }, Pair { a: -1.3190000000000002, b: -1.0890000000000002 }]))]
#[derive_grad]
fn random_1000094(x: [[f64; 2]; 2], y: Two, mut z: Model, w: &[Pair]) -> f64 {
    if !(z.k > 2) {
        return 1.3 * w[0].a + 0.9 * z.at.size() + 1.0 * (y.0 - y.1) + 1.1 * z.rate + 1.3 * y.1 + -0.1 * z.w[z.k % 3] + (w[0].a.cos().abs() * (y.1 * 1.86)).cos();
    }
    if !(z.k % 2 == 0) {
        if (z.at.a - z.w[z.k % 3]).tanh() < (x[1][z.k % 2] * z.w[z.k % 3]).sin() {
            return -0.3 * z.rate + 1.0 * z.at.size() + 0.4 * (y.0 - y.1) + 1.2 * z.at.a + 1.1 * z.predict(0.3) + z.rate.fract();
        }
    } else {
        let mut ps1: Vec<Pair> = vec![z.at, ({ let q2: Pair = z.at; q2.turned((z.at.size() / (2.5 + (0.25 * (y.0 - y.1)).sin())).tanh()) })];
        for i3 in 0..1 {
            for e4 in z.w.windows(2) {
                match z.k { 0 => {
                    if z.k > 1 {
                        let mut v7: Vec<f64> = e4.iter().map(|e8| ps1[i3].a.cos()).collect();
                    } else {
                        match i3 { 0 => {
                            let mut v9 = e4.to_vec();
                        } k if k % 2 == 0 => {
                            let p10 = Pair { a: ((ps1[0].b + x[0][z.k % 2]) + z.at.a.sin()).cos(), b: (w[i3].a + ((z.k % 4) as f64)).tanh() };
                            let mut m11: f64 = (y.1 + (z.at.b * std::f64::consts::PI)).tanh();
                        } _ => {
                            if ((z.k % 4) as f64).atan() < (z.rate * z.rate).tanh() {
                                z.at.scale((e4[z.k % 2] - e4[0]).sin());
                                let h12: Shape = Shape::Point;
                            } else if !(i3 > 1) {
                                let a13: f64 = f64::cos((f64::sin(z.predict(0.3).cos()) + z.at.b));
                                let mut p14: Pair = (if z.predict(0.3).tanh().copysign(a13) < (((z.k % 4) as f64) * z.at.b).cos() { w[i3] } else { w[0] });
                            } else {
                                if (if ps1[i3].b.cos() <= ((y.0 - y.1) + z.at.b).tanh() { ((z.k % 4) as f64) } else { 2f64 }) >= z.rate.min((-0.05)) {
                                    let o15: Option<f64> = checked((0.17 * ((z.at.size() - y.0) + w[z.k % 2].b.cos().hypot(0.62))));
                                }
                            }
                        } }
                    }
                } k if k % 2 == 1 => {
                    z.at.a -= ((z.w[z.k % 3] + w[1].a) + e4[z.k % 2]).cos();
                } _ => {
                    z.rate += ps1[i3].b.sin();
                } }
            }
        }
    }
    1.4 * z.at.a + 1.2 * (y.0 - y.1) + 0.3 * z.w[z.k % 3] + 0.1 * y.1 + 1.4 * z.at.b + 0.3 * z.rate + f64::log2((1.2 + (if (0.25 * (y.0 - y.1)) > z.at.size().cos() || z.k % 2 == 0 { (-0.49) } else { 1.80 }) * (if (0.25 * (y.0 - y.1)) > z.at.size().cos() || z.k % 2 == 0 { (-0.49) } else { 1.80 })))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.659, [0.551, -1.199, 1.4009999999999998, -1.749, -0.319], [-0.729, 0.651, -1.389], Pair { a: -1.729, b: -0.049 }), kink(-1.699, [0.441, -1.8290000000000002, 0.181, -0.889, 0.461], [-1.639, -1.5190000000000001, 0.881], Pair { a: -0.819, b: -0.609 }))]
#[derive_grad(wrt(y, z, w))]
fn random_1000095(mut x: f64, y: Vec<f64>, z: &[f64; 3], w: &mut Pair) -> f64 {
    let flag1 = (w.size() - w.size()).cos() < z[1];
    let h2: Shape = Shape::Circle { r: ((y[0] + 1.51) * (1.34 / 1.31)).cos() };
    let mut m3: f64 = f64::MAX;
    for i5 in 0..0 {
        let mut m6: f64 = (1.2 + (i5 as f64) * (i5 as f64)).sqrt();
        for i8 in (0..1).rev() {
            let a7: f64 = (x.min(m6) - w.b.sin()).cos();
            m6 = if a7 >= m6 { a7 } else { m6 };
        }
        m6 = m6.sin();
        let a4: f64 = w.b;
        m3 = if a4 <= m3 { a4 } else { m3 };
    }
    m3 = m3.sin();
    let a13: f64 = match &h2 { Shape::At(x9) => (y[2].mul_add(w.a, w.a) * (if (0.20 * (y[2] + h2.area())) <= w.b { x } else { 0.73 })).tanh(), Shape::Circle { r: x11 } => (0.75 + h2.area()).sin().copysign((if (y[1] + w.a).cos() >= (1.3 + w.b * w.b).powf(y[1].tanh()).sin() { h2.area() } else { y[1] }).sin()), _ => f64::rem_euclid(w.size().tanh(), 0.9) };
    let mut m14: f64 = (w.a / 1.77);
    for i16 in (0..3).rev() {
        let a15: f64 = 2f64;
        if y[1] <= y[i16].min(x) { m14 = m14.max(a15); }
    }
    m14 = m14.sin();
    for i17 in (0..2).rev() {
        let mut m18: f64 = f64::cos(((f64::tanh(y[i17]) % 1.7) * z[1]));
    }
    let mut idx19: [usize; 3] = [0, 3, 0];
    x += f64::rem_euclid(w.size().tanh(), 0.9);
    if w.b > (w.a / 1.99) {
        return -0.3 * w.a + 0.8 * x + 1.0 * y[2] + 1.3 * m3 + 0.6 * w.b + (y[idx19[1] % 3].cos().rem_euclid(0.9) - (w.a * 0.0));
    }
    let mut m20: f64 = ((f64::sin(1.20).min(a13) * m14.cos().powi(0)) / (1.5 + m14 * m14)).tanh();
    let o21: Option<f64> = if flag1 { Some(z[2].sin().cosh()) } else { None };
    0.6 * y[idx19[1] % 3] + 1.3 * w.b + 1.5 * z[1] + 0.8 * a13 + 0.6 * m3 + 1.1 * m20 + m14
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((1.4909999999999999, -0.319), Two { 0: -1.2590000000000001, 1: 0.741 }), kink((-1.7990000000000002, 1.371), Two { 0: -0.929, 1: 0.901 }))]
#[derive_grad(wrt(y))]
fn random_1000096(x: (f64, f64), y: Two) -> f64 {
    let mut m1: f64 = (0.12 * ((0.25 * (y.0 - y.1)).min(y.0) * (x.0 - y.1)));
    let mut ps2: [Pair; 2] = [Pair { a: y.1.cos().sin(), b: ((y.0 - y.1) * (y.0 - y.1)).cos() }, Pair { a: (((y.0 - y.1) * m1) + (m1 / (2.5 + y.1.sin()))).sin(), b: (x.0 + 0.01).sin() }];
    let o3: Option<f64> = if (-(0.1 + y.0 * y.0)).exp() < (x.1 * y.1).cos() { Some((0.01 * (ps2[1].a * ((y.0 - y.1) - m1)))) } else { None };
    let mut k4: usize = 0;
    if let Some(x5) = o3 {
        if let Some(x6) = o3 {
            let mut v7: Vec<f64> = vec![(y.0.floor() + (x6 / (2.5 + ((k4 % 4) as f64).sin()))).sin(); 3 + k4 % 3];
        }
    }
    let flag8 = !(k4 != 0);
    let mut idx9: [usize; 3] = [0, 0, 2];
    let mut v10: Vec<f64> = vec![f64::tanh((y.1 * x.0)).cos(), f64::tanh((-0.29)).sin(), (2f64 - m1).cos().max((0.12 * (0..2).map(|i11| ((k4 % 4) as f64)).sum::<f64>())), (apply(|u12: f64| (y.1.atan() / (1.5 + f64::hypot(m1, y.0).tanh() * f64::hypot(m1, y.0).tanh())), (o3.unwrap_or(0.7) * 1.16).tanh()) * ((k4 % 4) as f64))];
    if ((y.0 - y.1) * (-0.77)).tanh() > (y.1 - m1).sin() {
        return 0.3 * x.0 * x.1.sin() + -0.2 * ps2[idx9[1] % 2].b + -0.4 * o3.unwrap_or(0.7) + -0.1 * v10[k4 % 4] + ({ let b13 = f64::sin(1.16); y.0 + b13 }).cos().hypot(ps2[k4 % 2].a.tanh().atan());
    }
    let mut h14: Shape = Shape::Point;
    let &Two(x15, y16) = &y;
    if (y.0 - y.1).tanh() > f64::sin(1.25).clamp(-0.5, 0.75) {
        return 1.0 * x.0 * x.1.sin() + 0.8 * (y.0 - y.1) + 0.8 * y16 + (0.16 * ((y16 + o3.unwrap_or(0.7)) + (-v10[idx9[2] % 4])));
    }
    let a17: f64 = ((0.14 + y16) + (1.10 + std::f64::consts::PI)).tanh();
    if let Some(x18) = o3 {
        let mut g19: [[f64; 2]; 2] = [[(0.25 * ps2[1].a), 0.5], [0.25, v10[k4 % 4].cos().powi(4).tanh().exp()]];
    }
    idx9.swap(0, 2);
    {
        let r20 = &mut v10[idx9[2] % 4];
        *r20 += ((y16 + h14.area()) * (a17 * y16)).cos();
        (*r20, m1) = (m1, (*r20 + ((y16 / (2.5 + f64::sin(0.0).sin())) * y16.mul_add(ps2[idx9[2] % 2].a.cos(), y16)).tanh()).sin());
        *r20 += (0.07 * (y.0 - y.1));
    }
    0.8 * o3.unwrap_or(0.7) + 1.2 * m1 + 1.2 * y.0 + 1.3 * y.1 + 0.7 * x.0 * x.1.sin() + ((m1 - ((k4 % 4) as f64)) / 1.96).cos()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.301, -1.1090000000000002, -0.009000000000000001], pairs: vec![Pair { a: -1.929, b: -0.749 }, Pair { a: -1.149, b: -1.489 }], scale: 1.301 }, Model { at: Pair { a: 0.991, b: 1.321 }, k: 2, rate: 0.191, w: [-0.469, -0.789, 1.511] }, Data { items: vec![-0.299, -1.889, -1.0190000000000001], pairs: vec![Pair { a: -1.3390000000000002, b: 0.241 }, Pair { a: 1.9109999999999998, b: -0.549 }], scale: -1.489 }), kink(Data { items: vec![-1.499, 1.4309999999999998, 0.231], pairs: vec![Pair { a: 1.9609999999999999, b: 1.3809999999999998 }, Pair { a: 0.911, b: -0.299 }], scale: -0.749 }, Model { at: Pair { a: 1.1309999999999998, b: 0.601 }, k: 1, rate: 0.791, w: [-0.919, 1.6309999999999998, 1.791] }, Data { items: vec![0.421, -0.119, -0.779], pairs: vec![Pair { a: 1.4909999999999999, b: 0.571 }, Pair { a: -1.3590000000000002, b: -0.869 }], scale: -0.649 }))]
#[derive_grad]
fn random_1000097(x: &Data, y: &mut Model, z: &Data) {
    y.w.swap(1, 2);
    y.at = Pair { a: (0.40 * ({ let b1 = ((y.k % 4) as f64); (x.scale * x.pairs[1].b) + b1 })).cos(), b: y.at.a };
    let f2 = move |u3: f64| x.scale.max(0.0).max(x.scale.min(u3));
    y.w[1] = f64::cos(((y.w[y.k % 3] / 1.74) - y.at.a));
    *y = Model { w: [((-0.42) * z.pairs[y.k % 2].a).tanh().sin(), ((0.15 * f2((y.at.b / 1.78))).powi(1) / 1.88), (((x.scale * x.pairs[1].b) * x.scale) + (z.scale - y.w[2])).tanh()], at: Pair { a: (0.25 * z.pairs[y.k % 2].a), b: y.at.size().cos() }, rate: f64::sin(((y.at.size() / (1.5 + x.scale * x.scale)) - (y.predict(0.3) * 1.81))), k: 2 };
    (y.w[2], y.w[y.k % 3]) = (y.w[y.k % 3], ((y.predict(0.3) / (1.5 + x.scale * x.scale)) - y.at.b.tanh().rem_euclid(0.9)).tanh());
    y.rate = (y.rate * (0.30 * z.items[2]).powi(2)).sin();
    let p4 = Two(y.w[y.k % 3], y.at.b);
    for i5 in y.k % 3..4 {
        let mut n6: usize = 0;
        while (y.k > 0) && n6 < 4 {
            n6 += 1;
            if let Some(e7) = x.items.last() {
                let mut p8: Pair = y.at.clone();
            } else {
                let mut ps9: Vec<Pair> = vec![y.at.clone(), (if f64::sin(1.20) > y.at.a { y.at } else { x.pairs[i5 % 2] })];
            }
            let o10: Option<f64> = if y.k % 2 == 0 { Some((((-0.36) - (z.scale * z.pairs[1].b)) * y.predict(0.3)).sin()) } else { None };
            let a11: f64 = (z.items[y.k % 3] / 1.43).tanh();
        }
        let mut m12: f64 = (-0.20);
        let mut h14: Shape = Shape::Circle { r: ((std::f64::consts::PI - z.items[1]) - ({ let b13 = y.at.b; y.w[i5 % 3] + b13 })).cos() };
        {
            let s15 = &y.w[..2];
            match y.k { 0 => {
                y.rate = y.w[y.k % 3];
            } k if k % 2 == 1 => {
                y.at.b = (x.pairs[i5 % 2].a * y.w[1]).cos().fract();
            } _ => {
                y.at.b = (y.at.b * (z.scale * z.pairs[1].b).sin()).sin();
            } }
        }
    }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.349, 0.471, 1.4109999999999998]), kink([-1.219, -1.499, 1.571]))]
#[derive_grad]
fn random_1000098(x: &[f64; 3]) -> f64 {
    if (x[2] / (2.5 + x[1].sin())) < x[2].min(x[2]) {
        let mut m1: f64 = 1.81;
        let mut k2: usize = 0;
    } else {
        if (0.66 * (x[1] - (-0.62))) < (0.55 * x[0]).sin() {
            if (0.50 * (x[2] - x[0])) <= (1.3 + f64::sin(0.71) * f64::sin(0.71)).powf(x[1].tanh()).tanh() {
                let mut p3: Model = Model { w: [f64::cos(0.37).atan(), (0.03 * ((x[1] * x[1]) * (x[2] * 0.20))), x[2].abs().min(x[0].cos())], at: Pair { a: (1.2 + x[1].cos() * x[1].cos()).log2(), b: x[1] }, rate: ((0.6 * f64::tanh(x[2])).tan() * (x[0] * x[1])).cos(), k: 0 };
                let mut k4: usize = 3;
            } else if x[0] > (x[0] - x[1]).tanh() {
                let mut m5: f64 = (if (x[2] + x[1]).sin() >= (x[2] - x[0]).cos() { x[1].sin() } else { x[2] });
                if (x[2] * x[2]).tanh() <= (0.25 * (x[0] * x[1])) {
                    m5 = ((0.30 * m5) % 1.7).max((m5 + x[1]).cos());
                } else {
                    m5 = (m5 * x[1].sin()).sin();
                }
            }
        }
    }
    0.3 * x[2] + sum_of(|u6: f64| { let b7 = u6.atan(); (0.80 * (u6 - u6.sin())) * b7.sin() }, &x[..]).sin()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.7890000000000001, b: 0.841 }, k: 2, rate: -0.099, w: [-1.0790000000000002, 1.521, 1.4509999999999998] }, Data { items: vec![-1.3090000000000002, -1.479, 0.281], pairs: vec![Pair { a: 0.251, b: -0.769 }, Pair { a: -1.8490000000000002, b: -1.969 }], scale: -1.239 }), kink(Model { at: Pair { a: 1.1609999999999998, b: -0.439 }, k: 1, rate: 0.881, w: [0.791, 1.7409999999999999, -0.839] }, Data { items: vec![0.991, 0.931, -1.2790000000000001], pairs: vec![Pair { a: -0.699, b: 1.1609999999999998 }, Pair { a: 0.051000000000000004, b: -1.0990000000000002 }], scale: -0.979 }))]
#[derive_grad]
fn random_1000099(x: Model, y: Data) -> f64 {
    let mut h2: Shape = Shape::Poly(vec![(0.03 * ((y.pairs[x.k % 2].a * y.items[0]) - (x.at.size() * x.rate))), (std::f64::consts::PI - (x.k as f64)).tanh().tanh(), (({ let b1 = (x.k as f64).cos(); 0.72 + b1 }) + x.at.a.sin())]);
    let mut p3: Data = y.clone();
    match x.k { 0 => {
        let flag4 = !(x.k > 2);
    } k if k % 2 == 0 => {
        let mut m5: f64 = (1.2 + (y.scale * y.pairs[1].b).cos() * (y.scale * y.pairs[1].b).cos()).cbrt();
        for i7 in 0..2 {
            p3.items.fill((0.01 * ((std::f64::consts::PI + y.pairs[x.k % 2].b) * (x.at.b * x.w[2]))));
            p3.scale = f64::sin((if x.k != 0 { (x.w.iter().copied().zip(x.w.iter()).take(2).map(|(e8, &e9)| x.at.b).last().unwrap() - (1.14 - y.pairs[x.k % 2].a)) } else { (-0.36) }));
            let a6: f64 = (0.33 * (0.44 * (x.w[x.k % 3] - 0.83)));
            if x.k % 2 == 0 { m5 = m5.max(a6); }
        }
        m5 = m5.sin();
        p3.scale += ((((p3.scale * p3.pairs[1].b) * 0.54) * (y.pairs[0].a / 1.42)) - ((y.scale * y.pairs[1].b) / (2.5 + h2.area().tanh().sin())).tanh().fract()).sin();
    } _ => {
        for i10 in x.k % 3..4 {
            let a11: f64 = h2.area().cos();
            p3.scale /= 1.2 + (0.80 * (i10 as f64)).abs();
            if let Some(e12) = y.items.last() {
                let (s14, c15) = (if f64::tanh((p3.scale * p3.pairs[1].b)).sin() > (if ({ let b13 = std::f64::consts::PI; y.scale + b13 }).tanh() > y.pairs[x.k % 2].b.cos() { x.at.size() } else { x.predict(0.3) }).sin() { (p3.scale * 0.72).sin().copysign((*e12).sin()) } else { ((i10 as f64) / (1.5 + (x.w[x.k % 3] / 1.37) * (x.w[x.k % 3] / 1.37))) }).tanh().sin_cos();
            }
        }
        let mut m16: f64 = x.w[2].tanh();
        for e18 in p3.items.iter() {
            let mut v19: [f64; 4] = [((p3.scale * y.scale) * x.predict(0.3).cos().abs()).tanh(); 4];
            let a17: f64 = (p3.items[0].cos().rem_euclid(0.9) / (2.5 + (p3.scale * p3.pairs[1].b).sin().sin()));
            if a17 >= m16 { m16 = a17; }
        }
        m16 = m16.sin();
    } }
    let mut n20: usize = 0;
    loop {
        if n20 >= 3 {
            break;
        }
        n20 += 1;
        let p21: Data = Data { items: vec![x.w[0].sin().tanh(), (0.08 * ((y.pairs[0].b - p3.pairs[x.k % 2].b) + ((y.scale * y.pairs[1].b) / (1.5 + x.at.size().tanh() * x.at.size().tanh())))), (if (2f64 + 2f64) < (0.23 * (1.3 + x.rate * x.rate).powf(f64::tanh((-0.84)))) { (y.scale / (1.5 + x.at.a * x.at.a)) } else { x.at.dot(&x.at) }).cos()], scale: ((if x.w[1].max(x.w[2]) < (0.25 * p3.pairs[0].a) { (x.k as f64) } else { (-0.45) }) * (1.2 + std::f64::consts::PI * std::f64::consts::PI).recip()).cos(), pairs: vec![Pair { a: y.pairs[x.k % 2].b.sin(), b: (0.80 * (-(n20 as f64))) }, Pair { a: (1.3 + (y.pairs[x.k % 2].b * x.at.size()).cos() * (y.pairs[x.k % 2].b * x.at.size()).cos()).powf(f64::cos(x.predict(0.3)).tanh().tanh()).cos(), b: (0.66 * p3.pairs[x.k % 2].size()) }] };
        let mut k22: usize = 1;
    }
    0.1 * p3.scale + 0.6 * p3.pairs[x.k % 2].a + 1.5 * y.pairs[x.k % 2].b + 1.4 * y.items[x.k % 3] + 1.4 * (p3.scale * p3.pairs[1].b) + 0.4 * x.predict(0.3) + (if (0.66 * ((-0.84) + x.rate)) > ({ let b23 = x.at.size().sin(); std::f64::consts::PI + b23 }).tanh() { x.predict(0.3) } else { y.items[0] }).cos().abs()
}
