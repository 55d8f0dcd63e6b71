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

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.3190000000000002, 1.081, 0.421], Data { items: vec![-1.169, 0.371, 0.221], pairs: vec![Pair { a: -0.609, b: 0.591 }, Pair { a: 0.561, b: 0.381 }], scale: -0.939 }, Data { items: vec![-0.619, 1.571, 1.2409999999999999], pairs: vec![Pair { a: -1.409, b: 1.071 }, Pair { a: 1.251, b: -1.139 }], scale: 0.251 }), kink([-0.759, 0.501, -1.939], Data { items: vec![0.081, -1.1190000000000002, 1.4809999999999999], pairs: vec![Pair { a: -1.0390000000000001, b: -0.689 }, Pair { a: -1.129, b: -0.459 }], scale: 0.341 }, Data { items: vec![1.1709999999999998, -0.909, 1.611], pairs: vec![Pair { a: 0.911, b: 0.651 }, Pair { a: 0.331, b: -0.739 }], scale: -0.589 }))]
#[derive_grad]
fn random_1000091(x: &mut [f64; 3], y: &mut Data, z: &mut Data) -> Pair {
    let mut ps1: [Pair; 2] = [Pair { a: (x[1].sin() * (0.07 * y.pairs[0].b).rem_euclid(0.9)), b: (0.50 * (y.items[2] + y.scale)) }, Pair { a: (if (0.25 * (-(z.scale * z.pairs[1].b))) <= (0.50 * z.scale.hypot(y.scale)) { y.scale.sin().rem_euclid(0.9) } else { (z.scale * 0.56) }).sin(), b: (y.items[2] + y.items[1]).cos() }];
    let mut n2: usize = 0;
    loop {
        if n2 >= 3 {
            break;
        }
        n2 += 1;
        z.scale -= (0.00 * ((((y.scale * y.pairs[1].b) + (y.scale * y.pairs[1].b)) - (z.scale * 1.23)) * ((z.scale / 1.06) + z.items.windows(2).map(|w3| f64::sin(1.79)).map(|it| it.sin()).product::<f64>())));
        let p4 = Data { items: vec![((n2 as f64).asinh() + f64::sin(0.34).clamp(-0.5, 0.75)), z.items[2], (0.25 * (z.scale * z.pairs[1].b)).copysign(z.items[0]).cos().powi(0)], scale: ((y.items[0] + (y.scale * y.pairs[1].b)) / (1.5 + (z.pairs[n2 % 2].b * z.items[2]).tanh() * (z.pairs[n2 % 2].b * z.items[2]).tanh())).tanh(), pairs: vec![Pair { a: (z.pairs[0].b + (y.scale * y.pairs[1].b)).tanh().tanh().exp2(), b: std::f64::consts::PI.copysign((-0.41)) }, Pair { a: (-(0.1 + y.scale.min((y.scale * y.pairs[1].b).cos()) * y.scale.min((y.scale * y.pairs[1].b).cos()))).exp(), b: (ps1[n2 % 2].a + y.scale).tanh() }] };
    }
    let a5: f64 = 1.07;
    z.items[2] = x[1].min(a5);
    for e6 in y.items.iter_mut().rev() {
        *e6 = ((*e6) * z.scale).sin();
        z.items[0] = (*e6);
        let mut idx8: [usize; 3] = [4, 3, 1];
    }
    {
        let r9 = &mut x[0];
        *r9 *= f64::sin((0.6 * ((y.pairs[1].a * z.scale) + z.items[1]).tanh().tanh()).atanh());
        let a10: f64 = ((ps1[0].b - z.pairs[0].b.cos().mul_add((z.scale * z.pairs[1].b).tanh(), (y.scale * y.pairs[1].b).cos())) - ((0.50 * (y.scale * y.pairs[1].b)).sin().exp_m1() * y.pairs[0].b.cos().sin())).cos();
        let a11: f64 = a10;
    }
    z.scale /= 1.2 + f64::sin(1.51).abs();
    let mut m12: f64 = ((z.pairs[0].a / (1.5 + y.pairs[0].b.sin() * y.pairs[0].b.sin())).cos().min((ps1[1].a / (2.5 + (z.scale * z.pairs[1].b).cos().sin())).tanh()) / 1.98);
    (y.items[2], y.items[2]) = (y.items[2], ((z.scale * z.pairs[1].b) / (2.5 + f64::sin(z.items[2]))).sin().cos());
    y.scale += y.items[1].cos();
    Pair { a: 1.4 * (z.scale * z.pairs[1].b) + 0.9 * y.items[1] + 0.8 * z.scale + -0.3 * x[0] + 1.0 * y.scale + -0.1 * a5 + (y.scale * (z.scale * z.pairs[1].b)).sin().sin(), b: -0.5 * y.items[1] + 0.9 * y.scale + -0.5 * x[0] + 0.9 * ps1[0].b + -0.3 * z.items[0] + -0.2 * y.pairs[0].a + (0.12 * ((ps1[0].b + y.pairs[1].a) - f64::fract(0.78))) }
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.419, [-0.799, 1.771, 0.991, -0.028999999999999998, -1.5890000000000002], [-0.859, 1.871, 1.811], Pair { a: -0.439, b: -0.429 }), kink(1.9909999999999999, [-0.739, -1.7790000000000001, -1.649], [0.681, 0.501, 0.121], Pair { a: -1.649, b: -0.259 }))]
#[derive_grad]
fn random_1000095(mut x: f64, y: Vec<f64>, z: &[f64; 3], w: &mut Pair) -> f64 {
    let flag1 = (w.size() - w.size()).cos() < z[1];
    let h2: Shape = Shape::Circle { r: ((y[0] + 1.51) * (1.34 / 1.31)).cos() };
    'l4: for i3 in 0..y.len() {
        let mut n5: usize = 0;
        'l6: loop {
            if n5 >= 3 {
                break;
            }
            n5 += 1;
            w.a /= 1.2 + f64::sin((-0.11)).abs();
            let mut v7: [f64; 3] = [(((-0.61) + w.a) - (0.30 * x).rem_euclid(0.9)).sin(), y.iter().copied().step_by(2).skip(1).map(|e8| w.size().cos()).sum::<f64>().asinh(), ((y[0] - 0.0) - f64::sin(0.0).max((-0.90))).sin()];
            let mut h9: Shape = if f64::sin((1.33 / 1.17)) >= (y[y.len() - 1 - i3] + w.b).cos() { Shape::Poly(vec![w.a, (w.size() / 1.30).tanh().to_radians(), ((i3 as f64) - h2.area()).tanh().atan2((1.5 + h2.area().sin().copysign(x) * h2.area().sin().copysign(x)))]) } else { Shape::At(w.clone()) };
        }
    }
    let a10 = (0.16 * (x + (x.min(f64::cos(h2.area())) + (w.size() / 1.18))));
    if (w.b + 2f64).tanh() < (0.20 * (h2.area() - x)) || a10 >= z[1] {
        return -0.3 * h2.area() + -0.4 * w.size() + 0.0 * y[2] + 0.8 * x + 0.9 * w.b + (if !((y[2] * w.size()).sin() > 2f64) { a10 } else { w.a }).clamp(-0.5, 0.75);
    }
    *w = Pair { a: (0.05 * ((x / (2.5 + (0.25 * h2.area()).sin())) + (w.size() * y[2]))), b: h2.area().tanh().mul_add(z[0], 0.56).tanh() };
    let mut v11: Vec<f64> = Vec::new();
    for i12 in 0..3 {
        v11.push(h2.area());
    }
    let mut g13: [[f64; 2]; 2] = [[v11[1].tanh().exp_m1().sin().rem_euclid(0.9), 0.5], [0.25, (f64::sin(0.0).hypot(h2.area().cos()) / 1.06)]];
    v11[0] = (0.50 * w.size()).sin();
    -0.5 * v11[1] + 0.6 * w.b + 0.3 * x + 1.1 * g13[1][0] + 1.0 * w.size() + f64::sin((1.75 / (1.5 + x * x)))
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.111, 1.6509999999999998, -1.0390000000000001], pairs: vec![Pair { a: 1.761, b: -0.349 }, Pair { a: 1.9609999999999999, b: -0.599 }], scale: -1.1190000000000002 }, Model { at: Pair { a: 2.001, b: 1.311 }, k: 1, rate: -0.899, w: [-0.609, 1.121, -1.0190000000000001] }, Data { items: vec![-1.899, 1.301, 0.561], pairs: vec![Pair { a: -0.889, b: 1.6909999999999998 }, Pair { a: -0.859, b: -0.589 }], scale: 1.9209999999999998 }), kink(Data { items: vec![0.571, 1.531, 1.781], pairs: vec![Pair { a: -1.909, b: -1.0590000000000002 }, Pair { a: -0.349, b: -1.1190000000000002 }], scale: -1.7690000000000001 }, Model { at: Pair { a: 1.4209999999999998, b: 1.871 }, k: 0, rate: 0.231, w: [-1.159, 1.1909999999999998, -1.749] }, Data { items: vec![-1.909, 0.191, -1.189], pairs: vec![Pair { a: 1.2009999999999998, b: -1.449 }, Pair { a: 0.581, b: -1.729 }], scale: 1.751 }))]
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
        for e6 in z.items.windows(1) {
            y.at.b = repeated(|u9: f64, u10: f64| { let b11 = p4.1; (y.at.a * (p4.1 + e6[0])).cos() * b11.sin() }, f64::min(2f64, y.at.a), i5 % 4);
            {
                let s12 = &z.items[..];
                {
                    let r13 = &mut y.at.b;
                    *r13 += (0.60 * 2f64.abs()).rem_euclid(0.9);
                }
                y.at.a -= z.pairs[y.k % 2].b.cos();
                if f64::tanh((((y.k % 4) as f64) + z.scale)) < y.w[y.k % 3] {
                    y.at.a += (0.6 * s12[y.k % 3].sin()).tan().cos();
                    continue;
                }
            }
            let a14 = f64::powi(f64::tanh((x.pairs[i5 % 2].b - y.at.b)), 4);
        }
        let mut ps15: [Pair; 3] = [Pair { a: ((y.k % 4) as f64), b: y.predict(0.3).sin().tanh().exp() }; 3];
        let mut h17: Shape = Shape::Circle { r: p4.0 };
        match y.k { 0 => {
            let mut m18: f64 = (y.at.b / (1.5 + (i5 as f64).tanh() * (i5 as f64).tanh())).max((-x.scale));
        } k if k % 2 == 1 => {
            y.rate /= 1.2 + (1.2 + y.w[i5 % 3] * y.w[i5 % 3]).log2().abs();
        } _ => {
            y.at.a = f64::cos(((z.scale * z.pairs[1].b) + (-0.05))).floor();
        } }
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.581, b: 0.551 }, k: 1, rate: 0.231, w: [-1.419, 1.361, -0.509] }, Data { items: vec![-0.309, 1.9509999999999998, 0.971], pairs: vec![Pair { a: 1.791, b: 0.641 }, Pair { a: 1.2309999999999999, b: -1.3490000000000002 }], scale: 0.031 }), kink(Model { at: Pair { a: -0.729, b: -0.829 }, k: 1, rate: 0.901, w: [1.9609999999999999, -1.479, -1.139] }, Data { items: vec![-1.0590000000000002, -1.189, -0.279], pairs: vec![Pair { a: 1.4709999999999999, b: 1.341 }, Pair { a: 0.541, b: 1.541 }], scale: -0.109 }))]
#[derive_grad(wrt(y))]
fn random_1000099(x: Model, y: Data) -> f64 {
    let mut h2: Shape = Shape::Poly(vec![(0.03 * ((y.pairs[x.k % 2].a * y.items[0]) - (x.at.size() * x.rate))), (std::f64::consts::PI - (x.k as f64)).tanh().tanh(), (({ let b1 = (x.k as f64).cos(); 0.72 + b1 }) + x.at.a.sin())]);
    let mut p3: Data = y.clone();
    match x.k { 0 => {
        let flag4 = !(x.k > 2);
    } k if k % 2 == 0 => {
        for i5 in (0..x.w.len()).step_by(1) {
            if x.at.a.tanh().exp_m1() >= (0.55 * (x.rate + std::f64::consts::PI)) {
                p3.scale = p3.scale + (apply(|u6: f64| 2f64.copysign((if x.k != 0 { x.at.a } else { u6 })), f64::atan((-0.88))) - f64::to_radians(1.14)).tanh();
                break;
            }
            p3.scale += (0.01 * (if x.k % 2 == 0 { (x.at.size().cos().sin() + (y.pairs[i5 % 2].b + y.pairs[1].a)) } else { ((x.rate * x.predict(0.3)) + (p3.scale * p3.pairs[1].b)) }));
            if x.at.b.cos() > (x.at.b * (y.scale * y.pairs[1].b)).cos() {
                p3.scale += (p3.scale + (0.12 * (y.pairs[1].b * y.scale)).sin()).sin();
                p3.scale += (((if (0.25 * h2.area()).min(x.predict(0.3).tanh()) < y.scale { x.predict(0.3) } else { std::f64::consts::PI }) * x.at.b.to_radians()) + y.items[0].max(y.scale)).cos();
                let mut g8: [[f64; 2]; 2] = [[(0.80 * (x.k as f64)), 0.5], [0.25, (if (0.23 * (1.3 + x.at.b * x.at.b).powf(f64::tanh(1.51))) < (0.80 * ({ let b7 = f64::sin(1.42); x.at.a + b7 })) { (f64::sin(0.99) % 1.7) } else { h2.area().sin().asinh() })]];
            } else if (-(0.1 + p3.scale * p3.scale)).exp() < (0.47 / 1.30) {
                if (p3.pairs[x.k % 2].a * y.scale).sin() > ((y.scale * y.pairs[1].b) * (p3.scale * p3.pairs[1].b)).tanh() && i5 % 2 == 0 {
                    continue;
                }
            } else {
                p3.scale -= (-(1.2 + (if (p3.items[i5 % 3] / (2.5 + (i5 as f64).sin().sin())) > x.w[0].sin() { h2.area() } else { x.at.a }).cos() * (if (p3.items[i5 % 3] / (2.5 + (i5 as f64).sin().sin())) > x.w[0].sin() { h2.area() } else { x.at.a }).cos()).sqrt()).sin();
            }
        }
        p3 = Data { items: vec![(x.at.a - y.scale).sin().powi(4), (-(0.1 + x.at.b * x.at.b)).exp(), ((x.predict(0.3) / (2.5 + (0.25 * x.predict(0.3)).sin())) + y.pairs[x.k % 2].a).cos()], scale: ((x.k as f64).cos().min((0.25 * p3.pairs[0].a)) - y.items[2].cos()).tanh(), pairs: vec![Pair { a: (x.rate.cos() * f64::to_radians(1.57)), b: repeated(|u9: f64, u10: f64| y.items[x.k % 3], (1.2 + y.pairs[x.k % 2].b.sin() * y.pairs[x.k % 2].b.sin()).recip(), x.k % 4) }, x.at.clone()] };
    } _ => {
        if (p3.items[x.k % 3] + x.rate).cos() < (x.k as f64).tanh() {
            return -0.5 * x.rate + 0.4 * x.at.b + 1.3 * (p3.scale * p3.pairs[1].b) + 0.2 * h2.area() + 1.5 * x.at.size() + 0.6 * y.scale + p3.scale;
        }
    } }
    (p3.items[x.k % 3], p3.items[0]) = (p3.items[0], ((x.at.a / 1.93) + y.items[x.k % 3].tanh()).tanh());
    let m11: f64 = match x.k % 4 { 0 => {
        for (i13, e12) in p3.items.iter_mut().enumerate() {
            *e12 *= f64::sin(f64::sin(((i13 as f64) * (if y.items[0] > p3.scale || x.k != 2 { (h2.area() + (-0.32)) } else { std::f64::consts::PI.tanh() }))));
            p3.scale -= y.items[0].tanh();
        }
        (h2.area() - x.predict(0.3)).tanh().cos()
    } 1 | 2 => {
        let mut m14: f64 = x.rate;
        f64::cos((((-0.59) / (2.5 + (0.25 * h2.area()).sin())) - (x.rate + (p3.scale * p3.pairs[1].b))))
    } _ => {
        y.pairs[0].a.cos().tanh().tanh()
    } };
    1.0 * x.rate + -0.2 * y.pairs[x.k % 2].a + -0.4 * (p3.scale * p3.pairs[1].b) + -0.2 * h2.area() + 0.2 * y.scale + -0.3 * x.at.b + (p3.items[x.k % 3] * 1.56).sin().max(p3.scale.to_radians())
}
