//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.028999999999999998, -1.439], [-1.879, 0.091]], [0.521, 1.2109999999999999, 0.501], Two { 0: 0.291, 1: -1.649 }), kink([[-0.869, 0.951], [0.091, 1.4209999999999998]], [-1.419, 1.821, -1.3090000000000002], Two { 0: 0.131, 1: -0.349 }))]
#[derive_grad(wrt(x, y, z))]
fn random_2000150(x: &[Vec<f64>], mut y: [f64; 3], z: &Two) -> [f64; 2] {
    let o1: Option<f64> = checked((1.2 + (y[1] + (z.0 - z.1)).sin() * (y[1] + (z.0 - z.1)).sin()).cbrt());
    let mut k2: usize = 2;
    let mut m3: f64 = (o1.unwrap_or(0.7) - y[k2 % 3]).tanh().min(f64::sin(z.0));
    m3 *= ((x[k2 % 2][1] - (z.0 - z.1)) + (o1.unwrap_or(0.7) * o1.unwrap_or(0.7))).cos().sin();
    if let Some(x4) = o1 {
        m3 += m3.tanh();
        for e5 in y.iter() {
            m3 = (z.1 + f64::cos(f64::sin((z.0 - z.1)))).tanh();
            let mut p8: Two = Two(m3.sin().max(o1.unwrap_or_else(|| ((z.0 - z.1) * 0.96).sin())), x4);
            for i9 in (k2 % 3..4).rev() {
                if let Some(e10) = y.last() {
                    let mut v11: Vec<f64> = y.iter().map(|e12| (m3.tanh() / 1.79)).collect();
                }
                let mut ps13: [Pair; 2] = [Pair { a: p8.0.tanh().exp2(), b: f64::abs((-0.18)) }, Pair { a: (0.25 * ((p8.1 * y[k2 % 3]) / (1.5 + (p8.0 - p8.1).cos().min((*e5)) * (p8.0 - p8.1).cos().min((*e5))))), b: f64::exp((-(0.1 + ((k2 % 4) as f64) * ((k2 % 4) as f64)))) }];
                let h14: Shape = Shape::Point;
                p8.1 /= 1.2 + (((k2 % 4) as f64) + (*e5)).tanh().abs();
            }
        }
    } else {
        let h15: Shape = if (z.1 + z.0).tanh() <= f64::min(f64::tanh(o1.unwrap_or(0.7)), x[1][k2 % 2]) || k2 % 2 == 0 { Shape::Rect((((k2 % 4) as f64) * (z.0 - z.1)).tanh().atan2((1.5 + o1.unwrap_or(0.7).tanh() * o1.unwrap_or(0.7).tanh())), (0.50 * o1.unwrap_or(0.7)).fract()) } else { Shape::Rect((if (z.1 / (1.5 + (0.25 * o1.unwrap_or(0.7)) * (0.25 * o1.unwrap_or(0.7)))) <= (0.50 * o1.unwrap_or(0.7)).cos() { (-x[0][0]) } else { x[1][k2 % 2].sin() }), (1.39 - 0.27)) };
    }
    let mut v16: Vec<f64> = vec![x[0][k2 % 2].sin().to_radians(); 2 + k2 % 3];
    if (0.25 * (z.1 * z.1)) >= (z.1 + 0.93).tanh() && k2 > 1 {
        return [0.1 * m3 + -0.5 * z.1 + 0.2 * (z.0 - z.1) + 0.6 * v16[k2 % 2] + 0.5 * y[0] + 0.4 * x[k2 % 2][0] + ((z.1 * m3) + (y[k2 % 3] - x[1][0])).tanh(), 0.6 * (z.0 - z.1) + -0.4 * m3 + 1.0 * o1.unwrap_or(0.7) + 0.4 * v16[1] + 1.3 * y[1] + -0.4 * x[0][0] + v16[1].sin().abs()];
    }
    {
        let r17 = &mut v16[k2 % 2];
        *r17 = ((y[k2 % 3] - m3) * (o1.unwrap_or(0.7) + (z.0 - z.1))).sin();
        (y[k2 % 3], y[k2 % 3]) = (y[k2 % 3], (z.1.abs() + o1.unwrap_or_else(|| (1.27 - x[1][k2 % 2]).tanh())).sin());
        let mut p18: Two = z.clone();
    }
    [0.5 * m3 + 1.4 * z.1 + 0.5 * x[1][k2 % 2] + -0.3 * (z.0 - z.1) + -0.5 * z.0 + (o1.unwrap_or(0.7) * v16[k2 % 2]).cos().mul_add((o1.unwrap_or(0.7) * 2f64).cos(), ((z.0 - z.1) * 2f64).tanh()), 0.1 * (z.0 - z.1) + 0.2 * m3 + 1.1 * z.0 + 0.7 * z.1 + -0.3 * o1.unwrap_or(0.7) + 0.4 * x[1][0] + (0.25 * (v16[k2 % 2].max(z.1) * m3))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.031, b: -0.459 }, k: 0, rate: -0.549, w: [1.9009999999999998, -0.539, 0.181] }, Data { items: vec![-0.119, -1.189, -1.5390000000000001], pairs: vec![Pair { a: -1.3490000000000002, b: 0.661 }, Pair { a: -0.639, b: -0.259 }], scale: -0.259 }, Pair { a: 1.9809999999999999, b: 1.601 }, [1.011, 0.731, 0.341]), kink(Model { at: Pair { a: 1.291, b: -1.3590000000000002 }, k: 0, rate: 1.081, w: [0.491, -0.339, 0.191] }, Data { items: vec![-1.5890000000000002, -1.699, -1.1190000000000002], pairs: vec![Pair { a: -1.939, b: -0.049 }, Pair { a: -0.579, b: 0.181 }], scale: 0.601 }, Pair { a: 0.091, b: 0.921 }, [1.4309999999999998, 1.011, 1.4009999999999998]))]
#[derive_grad(wrt(z, w))]
fn random_2000151(x: &mut Model, y: &Data, z: &mut Pair, w: &mut [f64; 3]) -> f64 {
    x.at.b -= x.predict(0.3).tanh().cos();
    for i1 in 0..3 {
        let mut v2: Vec<f64> = y.items.iter().map(|&e3| ((z.a + 2f64) * y.pairs[x.k % 2].dot(&x.at)).sin()).collect();
    }
    if y.pairs[x.k % 2].a.tanh().max(1.36) < (-0.89) {
        return 0.4 * (y.scale * y.pairs[1].b) + -0.3 * z.a + 0.3 * x.at.a + 0.6 * y.items[x.k % 3] + 0.5 * y.pairs[0].a + ((x.at.b - z.size()) - ((y.scale * y.pairs[1].b) / 1.13)).tanh();
    }
    (w[x.k % 3], w[1]) = (w[1], ((if (x.at.a - x.at.b).tanh() >= (1.96 - y.items[2]).cos() { (y.scale * y.pairs[1].b) } else { (y.scale * y.pairs[1].b) }) * (0..2).map(|i4| x.at.b).sum::<f64>()).tanh());
    let a5 = ((1.2 + z.a.clamp(-0.5, 0.75) * z.a.clamp(-0.5, 0.75)).log2() * ((z.a + x.at.size()) + x.at.a.tanh().cosh())).tanh();
    if let Some(e6) = x.w.get(x.k) {
        let mut h7: Shape = Shape::Poly(vec![1.18, ((std::f64::consts::PI + x.w[1]) * (y.scale - (y.scale * y.pairs[1].b))).cos(), y.pairs[x.k % 2].b.tanh()]);
    }
    let (s8, c9) = ((x.predict(0.3) * ((-0.46) * x.at.b)) / (2.5 + (0.71 * (x.at.b + a5.atan2((1.5 + z.b * z.b)))).sin())).tanh().sin_cos();
    let mut h10: Shape = Shape::Circle { r: (c9.clamp(-0.5, 0.75) - (z.b * y.items[x.k % 3])).sin() };
    0.9 * w[x.k % 3] + 0.6 * y.pairs[x.k % 2].a + 0.4 * x.predict(0.3) + -0.4 * s8 + 1.4 * y.items[2] + 0.4 * x.at.size() + (if (0.06 * (x.predict(0.3) * z.a)) >= (y.pairs[1].a.tanh() % 1.7) { (z.b + h10.area()) } else { x.at.a }).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(2, [-1.3290000000000002, 0.781, 1.611]), kink(1, [0.761, -1.2890000000000001, 0.281, 0.551]))]
#[derive_grad]
fn random_2000152(x: usize, y: Vec<f64>) -> Vec<f64> {
    if f64::sin((1.16 * 0.0)) <= repeated(|u1, u2| y[1].abs().sin(), (y[2] / 1.54), x % 4) {
        return vec![1.4 * y[1] + (f64::cos(1.55) + f64::to_radians(0.15)), -0.2 * y[x % 3] + (x as f64).sin().asinh(), 0.0 * y[x % 3] + (y[x % 3] * (x as f64)).sin().sin()];
    }
    let a3 = (0.66 * ((1.73 + y[0]) / (1.5 + (0.55 * std::f64::consts::PI.hypot(y[x % 3])) * (0.55 * std::f64::consts::PI.hypot(y[x % 3])))));
    let v4: [f64; 2] = [y[2].tanh(); 2];
    let mut m5: f64 = (y[1].atan() + (y[0] * y[x % 3])).sin();
    vec![-0.2 * m5 + 0.7 * v4[x % 2] + 0.3 * a3 + 0.3 * y[x % 3] + (x as f64).tanh(), 0.5 * m5 + -0.4 * y[2] + 0.5 * a3 + -0.5 * v4[1] + f64::tanh(1.22).rem_euclid(0.9).atan(), -0.2 * m5 + -0.1 * v4[x % 2] + -0.0 * a3 + -0.1 * y[x % 3] + a3.sin().max(f64::sin(1.46).mul_add((0.80 * (x as f64)), v4[x % 2]).tanh())]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.879, 1: 1.531 }, Pair { a: -1.3190000000000002, b: 1.4409999999999998 }, Shape::Rect { 0: -0.579, 1: -1.5490000000000002 }), kink(Two { 0: 1.801, 1: -1.969 }, Pair { a: -0.519, b: -1.0390000000000001 }, Shape::Poly { 0: vec![1.071, -1.0690000000000002, -1.399] }))]
#[derive_grad]
fn random_2000153(x: &Two, y: Pair, z: &Shape) -> f64 {
    let mut m1: f64 = y.b;
    for i2 in (0..2).rev() {
        let mut idx3: [usize; 3] = [2, 1, 3];
        let h4: Shape = if (0.01 - (x.0 - x.1)).tanh() <= (y.b + m1).cos() { Shape::Point } else { Shape::Circle { r: (if std::f64::consts::PI > (if !(i2 > 2) { x.0 } else { z.area() }).cos() { (if i2 % 2 == 0 { y.b } else { y.a }) } else { y.b }) } };
        let mut v5: [f64; 3] = [y.b, (h4.area() - 1.34).tanh().max(f64::abs(0.46)), (0.0 * y.b).atan()];
    }
    let mut v6: [f64; 4] = [(x.0 - x.1).cos(); 4];
    {
        let r7 = &*x;
        m1 += f64::cos((1.86 / (2.5 + x.0.sin())));
        v6[0] = y.size().sin();
        m1 -= (0.6 * f64::sin(m1)).ln_1p().max((0.06 * (z.area() * m1))).cos();
    }
    if let Some(e8) = v6.get(7) {
        let mut o9: Option<f64> = Some((0.80 * x.0.max(f64::sin(y.size())).trunc()));
    }
    let mut v10: Vec<f64> = v6.iter().map(|e11| (0.12 * (((*e11) + x.0) * (0.0 + x.1)))).collect();
    0.8 * v10[3] + 0.4 * m1 + 1.3 * z.area() + 0.8 * y.size() + 0.7 * y.a + -0.5 * y.b + (0.50 * ((v10[0] + y.b) / (2.5 + z.area().cos().sin())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.791, b: -1.669 }, Data { items: vec![-0.729, 1.4709999999999999, -0.259], pairs: vec![Pair { a: 0.781, b: -0.339 }, Pair { a: 1.1909999999999998, b: -1.2990000000000002 }], scale: 1.2109999999999999 }, [0.411, -0.139, 1.781], [-1.5990000000000002, 0.561, -0.639]), kink(Pair { a: -0.529, b: -0.439 }, Data { items: vec![1.6709999999999998, -0.139, -1.1090000000000002], pairs: vec![Pair { a: 0.881, b: 0.691 }, Pair { a: 0.691, b: 0.311 }], scale: 1.2209999999999999 }, [-1.7890000000000001, 1.7209999999999999, -1.5290000000000001], [0.741, 1.011, 1.7309999999999999]))]
#[derive_grad]
fn random_2000154(mut x: Pair, y: &mut Data, z: &[f64], w: [f64; 3]) -> f64 {
    let t1: (f64, f64) = ((f64::fract(1.91) * 2f64.hypot(y.pairs[1].a.sin())), (0.6 * f64::sin(z[2])).atanh().sin());
    for i2 in 0..2 {
        x.a += sum_of(|u3: f64| (0.23 * (0.66 * t1.0.hypot(1.56)).mul_add((0.50 * (u3 * 1.70)), f64::fract(y.items[i2]))), &z[..]).cos();
        for (i5, e4) in y.items.iter_mut().enumerate() {
            *e4 += (((-0.75) / (1.5 + x.a * x.a)) * z.windows(2).fold(((i5 as f64) + (-0.01)).tanh(), |s16: f64, w17| (s16 * w[i5 % 3]).sin())).tanh();
            *e4 = (0.40 * (x.a - y.pairs[i2].b.tanh().mul_add(x.a, 1.51)));
            if i5 % 2 == 0 {
                {
                    let s6 = &w[..2];
                    let mut k7: usize = 3;
                    if let Some(e8) = z.get(i2) {
                        let mut h9: Shape = if k7 > 1 { Shape::Circle { r: (x.b.tanh() + x.a).cos() } } else { Shape::Point };
                        *e4 = y.scale;
                    }
                }
            } else {
                if i2 != 3 {
                    x.a = ((t1.1 - (i5 as f64)) * z[2].clamp(-0.5, 0.75)).cos();
                    break;
                }
                x.scale(z[i5 % 3].abs());
            }
            {
                let s10 = &z[1..];
                let mut v11: [f64; 3] = [f64::sin(y.scale).min(f64::tanh(x.size()).abs()), (0.50 * ({ let b12 = ((*e4) / 1.35); x.a + b12 })), ((1.2 + (i5 as f64) * (i5 as f64)).cbrt() * (i5 as f64)).tanh()];
            }
            let mut v13: Vec<f64> = Vec::with_capacity(3);
            for i14 in 0..3 {
                v13.push(((if i14 != 0 { 0.68 } else { x.b }) - w.iter().chain(w.iter()).chain(z.iter()).map(|e15| (0.25 * x.size())).last().unwrap()).sin());
            }
        }
    }
    let mut v18: Vec<f64> = vec![w.iter().map(|&e19| f64::sin((-0.98)).max(x.a)).map(|it| it.sin()).product::<f64>(); 3];
    v18.swap(1, 2);
    let p20: Pair = x.turned((if w[0] > ((y.scale * y.pairs[1].b) * v18[0]).cos() { y.scale } else { y.items[2] }));
    let f21 = |u22: f64, u23: f64| -> f64 { let mut m24: f64 = u23.abs(); for i25 in 0..3 { m24 += (0.13 * (p20.b - (i25 as f64))); } m24 };
    0.5 * p20.size() + 0.2 * x.b + 0.0 * y.scale + -0.2 * p20.a + 1.1 * v18[1] + -0.4 * f21(x.a.clamp(-0.5, 0.75), p20.a.cos()) + w[0]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.549, 1.4109999999999998, 1.521, -1.5490000000000002, -0.329], Two { 0: -1.8190000000000002, 1: 0.801 }), kink([-0.869, -1.0590000000000002, 1.351], Two { 0: 0.711, 1: 1.771 }))]
#[derive_grad]
fn random_2000155(x: &mut [f64], y: &Two) -> [f64; 2] {
    for i1 in 0..1 {
        let p3: Model = Model { w: [({ let b2 = (x[i1].cos() % 1.7); b2.atan() + b2 }), (if f64::sin((1.87 / (1.5 + y.0 * y.0))) < (1.2 + std::f64::consts::PI * std::f64::consts::PI).cbrt() { (1.51 + (i1 as f64)) } else { (0.50 * (y.0 - y.1)).tanh() }).cos(), y.1.tanh().exp_m1()], at: Pair { a: (y.0 - y.1).sin(), b: x[0].tanh().rem_euclid(0.9) }, rate: ((y.0 * (i1 as f64)) - ((-0.31) + x[2])).sin(), k: 0 };
    }
    let mut n4: usize = 0;
    while n4 < 3 {
        let mut m5: f64 = (f64::sqrt((1.2 + (-0.22) * (-0.22))) - (y.0 - y.1)).cos().abs();
        match n4 { 0 => {
            m5 = (m5 * (0.88 * (y.1 + (n4 as f64))).tanh().exp()).sin();
        } k if k % 2 == 1 => {
            let mut m6: f64 = f64::cos((x[n4] * 2f64));
            'l10: for (i9, (&e7, f8)) in x.iter().zip(x.iter()).enumerate() {
                m5 = (0.40 * ((*f8) + (y.0 - y.1))).atan().atan().sin() + m5;
            }
        } _ => {
            let mut v11: [f64; 2] = [(0.30 * m5).rem_euclid(0.9).sin(); 2];
            let mut h12: Shape = if !(n4 != 0) { Shape::Rect((0.02 * ((y.0 - y.1) * ((y.0 - y.1) - y.1))), (m5 + y.1).sin()) } else { Shape::At(Pair { a: (y.0 / (2.5 + y.0.sin())), b: y.0.cos() }) };
        } }
        for i13 in (0..n4 % 5).rev() {
            let m14: f64 = match n4 % 4 { 0 => {
                (x[n4] * 1.35).atan()
            } 1 | 2 => {
                let mut v15: [f64; 2] = [(0.05 * ((y.1 * (-0.08)) * (m5 - (n4 as f64)))), x[i13 % 3]];
                (0.02 - (i13 as f64)).tanh()
            } _ => {
                y.1
            } };
            let mut o16: Option<f64> = None;
        }
        let m17: f64 = match n4 % 4 { 0 => {
            ((y.1 * y.1) - x[n4].atan2((1.5 + m5 * m5))).cos()
        } 1 | 2 => {
            ((m5 * y.0) + (std::f64::consts::PI * m5)).tanh()
        } _ => {
            m5
        } };
        n4 += 1;
    }
    [1.4 * x[0] + 0.2 * y.0 + 0.7 * y.1 + 0.1 * (y.0 - y.1) + y.0, 0.4 * y.1 + 0.5 * (y.0 - y.1) + 0.3 * x[2] + 1.2 * y.0 + (x[1].min(1.44) * (1.39 - (y.0 - y.1))).tanh()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([6, 0, 3], [0.481, -1.649, 0.701], -0.139, [[-0.669, -1.6190000000000002], [-0.379, 1.501]]), kink([0, 4, 3], [0.341, 1.851, 1.4509999999999998], -1.679, [[1.1909999999999998, 1.511], [1.271, -1.3390000000000002], [-1.969, -0.439]]))]
#[derive_grad]
fn random_2000156(x: &[usize], y: &[f64; 3], z: f64, w: &[[f64; 2]]) -> f64 {
    'l4: for e1 in y.iter().skip(1) {
        for e5 in y.iter().skip(2) {
            let mut v8: Vec<f64> = y.iter().map(|e9| ((*e9) - (*e9)).cos().clamp(-0.5, 0.75)).collect();
        }
        let flag10 = (w[1][x[1] % 2] - (*e1)).tanh() > f64::cos((-0.58));
        let mut m11: f64 = (0.50 * (y[2] - ((-0.61) - 0.44)));
        let mut ps12: [Pair; 2] = [Pair { a: (*e1).abs().sin(), b: m11.max(y[2]) }, Pair { a: f64::tanh((f64::asinh(std::f64::consts::PI) * (*e1))), b: (y[0] + m11).cos() }];
    }
    if f64::sin(0.02).atan2((1.5 + z * z)) <= w[x[1] % 2][0] {
        let mut v13: [f64; 3] = [((if (1.3 + y[x[2] % 3] * y[x[2] % 3]).powf(y[1].tanh()).sin() <= y[1] { z } else { z }) * (w[0][x[2] % 2] * (-0.77))).tanh(); 3];
        let mut h14: Shape = if (-w[x[1] % 2][0]) >= v13[1] { Shape::Rect(std::f64::consts::PI, v13[x[1] % 3].sin()) } else { Shape::Circle { r: f64::sin((w[0][x[0] % 2] + 1.40)).powi(3) } };
    } else if z.max(w[x[0] % 2][x[0] % 2]) < (1.75 * 0.49) {
        let mut idx15: [usize; 3] = [3, 1, 1];
        {
            let s16 = &y[..];
            let mut v17: Vec<f64> = vec![(0.33 * (s16[x[2] % 3] - ({ let b18 = z; w[x[2] % 2][x[0] % 2] + b18 }))), (0.44 * (f64::sin(0.0) - (w[idx15[2] % 2][1] - s16[idx15[0] % 3]))), f64::sin(((z - 0.0) / (1.5 + ((-0.85) - s16[idx15[1] % 3]).cos() * ((-0.85) - s16[idx15[1] % 3]).cos())))];
            if (z * w[idx15[1] % 2][x[0] % 2]).sin() < (0.22 * y[x[0] % 3].mul_add(v17[x[2] % 3], 0.35)) && (0.23 * (1.3 + f64::sin(1.18) * f64::sin(1.18)).powf(f64::tanh(0.0))) <= 0.70 {
                for &e19 in s16.iter() {
                    (v17[x[1] % 3], v17[x[1] % 3]) = (v17[x[1] % 3], (y[2] * v17[1]).tanh().cos());
                    let mut v22: Vec<f64> = s16.iter().map(|e23| f64::powi((0.30 * (1.13 + (-0.05))), 1)).collect();
                    let mut v24: [f64; 3] = [(0.16 * (((-0.97) - v17[0]) * (if (1.2 + v17[idx15[2] % 3] * v17[idx15[2] % 3]).log10() <= (s16[2] - v22[idx15[1] % 3]).sin() { v17[2] } else { v22[1] }))); 3];
                }
                let mut p25: Two = Two(w[x[0] % 2][idx15[0] % 2].max(y[x[1] % 3]).max((v17[idx15[0] % 3] / (2.5 + f64::sin(z)))), (0.50 * (y[idx15[2] % 3] - y[idx15[1] % 3])));
            } else {
                let mut h26: Shape = Shape::Point;
            }
        }
    } else {
        let mut v27: [f64; 2] = [w[x[2] % 2][1].tanh().mul_add(f64::tanh((std::f64::consts::PI + 1.41)), (z - 0.89).cos()), ((y[1] - 0.31) - z).sin()];
        let mut ps28: [Pair; 3] = [Pair { a: z.hypot((w[x[1] % 2][1] + z).sin()).cos(), b: (z * z).cos() }; 3];
    }
    let mut v29: Vec<f64> = Vec::new();
    for i30 in 0..3 {
        v29.push((0.40 * ((0.83 / 1.02) - (z + w[x[2] % 2][i30 % 2]))));
    }
    let mut k31: usize = 1;
    (v29[k31 % 3], v29[x[0] % 3]) = (v29[x[0] % 3], (y[x[0] % 3] - ((k31 % 4) as f64)).sin());
    0.7 * v29[x[0] % 3] + 0.2 * z + 0.2 * w[k31 % 2][0] + -0.0 * y[0] + (0.50 * ((if k31 != 3 { ((k31 % 4) as f64) } else { 1.55 }) + (w[k31 % 2][0] / (2.5 + f64::sin((-0.78)).sin()))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.5090000000000001, 0.201, 1.1709999999999998], pairs: vec![Pair { a: 1.9709999999999999, b: -0.629 }, Pair { a: -1.159, b: 0.221 }], scale: 0.781 }), kink(Data { items: vec![1.091, -0.049, -0.169], pairs: vec![Pair { a: 0.891, b: 1.351 }, Pair { a: -1.979, b: 0.971 }], scale: -0.459 }))]
#[derive_grad]
fn random_2000157(x: &mut Data) -> f64 {
    {
        let r1 = &mut x.items[2];
        *r1 = (*r1) + (0.25 * (if f64::sin(1.01) <= (*r1) { x.pairs[0].a } else { (*r1) })).copysign(x.pairs[0].a.sin().cos()).cos();
        let mut p2 = Pair { a: f64::tanh(((if std::f64::consts::PI < x.scale { 0.97 } else { x.scale }) * x.scale)), b: x.scale.asinh() };
    }
    let a3: f64 = ((x.scale * x.pairs[1].b).tanh() % 1.7).tanh();
    let mut m4: f64 = f64::sin(2f64.sin());
    if (1.3 + a3 * a3).powf((0.25 * x.pairs[1].a).tanh()).sin() <= x.scale.max(x.pairs[0].b.sin()) {
        return 0.7 * x.scale + 0.8 * x.items[2] + -0.4 * x.pairs[1].b + 1.4 * m4 + -0.0 * (x.scale * x.pairs[1].b) + 0.7 * a3 + (f64::exp((-(0.1 + a3 * a3))) - f64::cos((x.scale * x.pairs[1].b)).cos());
    }
    x.scale /= 1.2 + m4.abs();
    x.pairs[0].b -= (x.scale.max((x.scale * x.pairs[1].b).sin()) * (a3 + x.scale)).sin();
    (x.scale, m4) = (m4, (x.scale + m4.sin()).sin());
    let d5: f64;
    if (a3 - (x.scale * x.pairs[1].b)).cos() <= (x.scale * m4).sin() {
        d5 = f64::tanh((2f64 + m4)).mul_add(m4.to_radians(), (x.scale - m4).tanh()).cos();
    } else {
        d5 = (m4 / (1.5 + x.items[1].tanh().powi(1) * x.items[1].tanh().powi(1)));
    }
    let mut k6: usize = 0;
    k6 = (k6 + k6) % 5;
    m4 = (m4 * (0.50 * (m4 + a3))).sin();
    let mut o7: Option<f64> = if !(k6 % 2 == 0) { Some((0.50 * (m4 / (2.5 + (x.scale * x.pairs[1].b).tanh().sin())).hypot(x.items[k6 % 3].copysign(((k6 % 4) as f64))))) } else { None };
    let mut h8: Shape = Shape::At(Pair { a: (0.50 * (if (0.66 * (x.scale - 1.93)) <= (d5 + x.scale).tanh() { x.pairs[k6 % 2].b } else { o7.unwrap_or(0.7) })).sin(), b: (x.items[k6 % 3] + d5).cos() });
    {
        let r9 = &mut *x;
        if (d5 / (1.5 + (0.25 * r9.pairs[k6 % 2].b) * (0.25 * r9.pairs[k6 % 2].b))) > f64::sin(((r9.scale * r9.pairs[1].b) - m4)) {
            let mut v10: Vec<f64> = r9.items.iter().map(|e11| ((d5 / 1.54) - std::f64::consts::PI).cos()).collect();
            match &mut h8 { Shape::Rect(x12, y13) => {
                r9.scale = ((a3 + r9.items[k6 % 3]) + (2f64 + a3)).tanh();
                let d14: f64;
                if (0.66 * (0.36 - ((k6 % 4) as f64))) < (0.11 + v10[2]).tanh() && k6 % 2 == 0 {
                    d14 = o7.unwrap_or(0.7).cos();
                } else {
                    d14 = (f64::tanh((-0.48)) % 1.7);
                }
            } Shape::Poly(x15) => {
                r9.scale -= f64::sin(f64::rem_euclid(o7.unwrap_or(0.7).sin(), 0.9));
                {
                    let r17 = &mut *r9;
                    x15[k6 % 3] = f64::sin((((r17.scale * r17.pairs[1].b) * std::f64::consts::PI) + 2f64));
                }
            } Shape::At(Pair { a: x18, .. }) => {
                r9.scale /= 1.2 + f64::exp((-(0.1 + o7.unwrap_or(0.7).sin() * o7.unwrap_or(0.7).sin()))).abs();
                std::mem::swap(x18, &mut m4);
            } _ => {
                let mut m20: f64 = (0.65 * ((-0.22) + (0.0 - d5)));
            } }
        } else {
            (r9.scale, m4) = (m4, (r9.scale + (((r9.scale * r9.pairs[1].b) / 1.82) - (if !(k6 != 3) { r9.scale } else { h8.area() })).cos()).sin());
        }
    }
    -0.5 * x.pairs[k6 % 2].b + 0.6 * a3 + -0.1 * o7.unwrap_or(0.7) + -0.3 * x.items[k6 % 3] + 0.9 * m4 + -0.4 * (x.scale * x.pairs[1].b) + ((x.pairs[1].a.sin() % 1.7) * m4).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.179, b: -0.199 }, [6, 0, 6], [0.091, -0.199, -1.429, 0.881, -0.489]), kink(Pair { a: -1.5290000000000001, b: 0.841 }, [2, 1, 0], [-1.5890000000000002, -1.8590000000000002, -0.649, 0.971, 0.14100000000000001]))]
#[derive_grad]
fn random_2000158(x: &Pair, y: &[usize], mut z: Vec<f64>) -> f64 {
    for i1 in (0..z.len()).step_by(2) {
        {
            let r2 = &mut z[0];
            *r2 += (0.44 * (f64::tanh((-0.69)) + ((0.60 * (-0.19)) % 1.7)));
            for i3 in 1..=i1 % 4 {
                let mut h4: Shape = Shape::Rect((x.a / (1.5 + ((*r2) * x.a).sin() * ((*r2) * x.a).sin())), std::f64::consts::PI.sin());
                let mut v5: Vec<f64> = vec![x.b; 4 + i1 % 3];
            }
        }
        let mut v6: [f64; 4] = [(0.25 * x.size()).atan2((1.5 + x.b * x.b)).abs(); 4];
        let mut m7: f64 = std::f64::consts::PI;
    }
    if (0.01 * (x.size() * x.size())) < (x.a * x.a).tanh() {
        let mut m8: f64 = (z[0] - z[0]).sin();
    } else if (0.66 * (0.33 - x.a)) >= x.a.abs() {
        let mut h10: Shape = if ({ let b9 = z[0]; x.b + b9 }).cos() < z[2].abs() { Shape::Circle { r: (0.6 * (x.a - x.a).tanh()).tan() } } else { Shape::Circle { r: ((x.b - z[1]) + x.size().cos().atan()).sin() } };
    } else {
        {
            let s11 = &mut z[..];
            s11[y[0] % 3] /= 1.2 + (x.size() + 0.99).cos().abs();
            let p13 = Model { w: [(0.50 * ({ let b12 = x.b; x.a + b12 })).max((0.25 * (x.b * s11[1]))), (0.50 * (s11[2] - s11[2])).max((0.62 * ((-0.40) * std::f64::consts::PI))), f64::sin((if (0.66 * ((-0.86) + x.b)) < (-s11[2]) { x.a } else { x.size() })).rem_euclid(0.9)], at: Pair { a: x.b, b: (-1.88) }, rate: ((1.27 - x.size()) * x.b.max(s11[y[0] % 3])).sin(), k: 2 };
            s11[1] *= (x.a + p13.w[p13.k]).cos().sin();
        }
        if z[y[0] % 3] <= (x.b - 1.17).cos() || (x.a * 0.0) > f64::ceil(0.71) {
            let mut m14: f64 = (x.a.abs() / 1.43);
        } else if f64::sin(0.80).mul_add(x.size().tanh(), (-0.38)) >= std::f64::consts::PI.mul_add(x.a, x.a).sin() {
            let mut m15: f64 = (0.66 * (f64::sin(x.size()).round() + f64::min(x.a, z[y[0] % 3])));
        } else {
            let mut m16: f64 = (std::f64::consts::PI + (x.b * z[y[1] % 3])).tanh();
        }
    }
    1.1 * x.b + 0.4 * x.a + 0.1 * x.size() + 0.8 * z[y[1] % 3] + (0.35 * (z[y[0] % 3] - (std::f64::consts::PI + z[y[1] % 3])))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.909, Pair { a: -0.639, b: 0.491 }, Some(-0.109)), kink(-1.169, Pair { a: 0.561, b: -1.5390000000000001 }, Some(-1.3690000000000002)))]
#[derive_grad]
fn random_2000159(x: f64, mut y: Pair, z: Option<f64>) -> f64 {
    let v1: Vec<f64> = vec![(y.a - y.a).sin(), f64::sin((y.b.sin() + f64::ln((1.2 + 1.45 * 1.45))))];
    let m2: f64 = if (0.06 * (y.a * y.size())) > x.max(v1[1]) {
        if let Some(x3) = z {
            y.b += y.a.cos();
        }
        ((0.6 * x.sin()).atanh() / (2.5 + f64::cos((0.0 + z.unwrap_or(0.7))).sin()))
    } else {
        f64::cos((y.a - x.min(z.unwrap_or(0.7).sin())))
    };
    let mut m4: f64 = (((y.size() / (2.5 + v1[0].sin())) + v1[0]) + (y.size() - (m2 - 1.95))).tanh();
    let Pair { a: x5, b: y6 } = Pair { b: ((y.size() + x) + ({ let b7 = m4; z.unwrap_or(0.7) + b7 })).tanh(), ..y };
    let v8: [f64; 3] = [(if v1[0].tanh() < x.sin() { y.dot(&y.turned((x * y.a).sin())) } else { (if y.a < y.a.tanh() { x } else { m4 }) }).cos(), v1[1], ((y.a + 1.46) + (v1[0] - 0.69)).sin()];
    if (if y6 > m2.max(m2) { m4 } else { y.b }) >= (m4 + y.a).sin() {
        return 0.7 * z.unwrap_or(0.7) + 1.1 * v1[0] + 1.2 * y.a + -0.3 * x5 + 1.0 * m2 + 1.1 * y6 + (y6.sin() + y.b.cos());
    }
    'l10: for i9 in 1..=4 {
        if let Some(x11) = z {
            match i9 { 0 => {
                y.a = z.unwrap_or(0.7).sin();
            } k if k % 2 == 1 => {
                y.a += (0.60 * 1.14);
            } _ => {
                y.a -= (0.30 * m4);
            } }
        }
    }
    0.7 * z.unwrap_or(0.7) + 0.8 * v1[1] + 0.7 * m4 + 0.7 * y.a + 0.7 * x5 + 0.1 * y6 + ((m2 + z.unwrap_or(0.7)) / (2.5 + f64::cos(1.97).sin())).cos()
}
