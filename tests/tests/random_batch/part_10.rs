//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.719, b: 1.561 }, (-0.509, 0.271), Data { items: vec![0.621, 1.771, 1.751], pairs: vec![Pair { a: 0.831, b: -1.2590000000000001 }, Pair { a: 0.611, b: -1.639 }], scale: -1.469 }, Shape::Circle { r: -1.919 }), kink(Pair { a: -1.5990000000000002, b: 0.561 }, (-0.639, -0.749), Data { items: vec![-1.709, -1.2790000000000001, -1.429], pairs: vec![Pair { a: -1.2790000000000001, b: -1.969 }, Pair { a: -1.8690000000000002, b: 1.581 }], scale: 0.511 }, Shape::Poly { 0: vec![-1.0490000000000002, -0.859, 1.4509999999999998] }))]
#[derive_grad(wrt(y, w))]
fn random_1000100(x: &Pair, y: (f64, f64), z: &mut Data, w: &Shape) -> Option<f64> {
    for (i3, &e1) in z.items.iter().enumerate() {
        z.scale = z.scale - z.pairs[i3 % 2].a.tanh().sin();
        z.pairs[i3 % 2].b /= 1.2 + x.a.abs();
        if i3 % 2 == 0 {
            continue;
        }
        z.scale = f64::cos(((x.b + z.scale) + z.items[z.items.len() - 1 - i3].mul_add((i3 as f64).cos(), y.0)));
    }
    let d4: f64;
    if f64::cos(1.95) > f64::sin((x.a + 0.0)) {
        z.scale = x.a.sin() + z.scale;
        for i5 in (0..z.items.len()).step_by(2) {
            for (e6, f7) in z.items.iter().zip(z.items.iter()) {
                let mut p10: Data = Data { items: vec![(if (y.0 + 0.54).tanh() > std::f64::consts::PI.tanh() { x.a } else { z.items[i5] }).min((*f7).abs()), (0.80 * ((i5 as f64).abs() / (2.5 + (0.50 * z.items.iter().map(|e9| (i5 as f64).tanh()).sum::<f64>()).sin()))), y.1], scale: (1.2 + z.scale.clamp(-0.5, 0.75) * z.scale.clamp(-0.5, 0.75)).log10(), pairs: vec![(*x), Pair { a: (-f64::sin(0.17).clamp(-0.5, 0.75)), b: ((*e6) * (*e6)).tanh() }] };
                z.scale -= (-(0.1 + (z.items[z.items.len() - 1 - i5] - y.0) * (z.items[z.items.len() - 1 - i5] - y.0))).exp();
                let o11: Option<f64> = Some((x.a + (z.scale * z.pairs[1].b).cos().abs()).cos());
            }
            let o12: Option<f64> = Some((-z.pairs[i5 % 2].a.sin().fract()));
            if (z.scale * z.pairs[1].b).cos().hypot(x.size().cos()) >= (-(0.1 + y.1 * y.1)).exp() {
                break;
            }
        }
        d4 = (-0.47);
    } else {
        d4 = x.b;
    }
    Some(0.7 * y.0 * y.1.sin() + 0.6 * z.pairs[0].a + 0.2 * x.size() + -0.5 * x.b + 0.2 * d4 + -0.2 * z.items[0] + (if f64::tanh((z.pairs[0].a - x.a)) >= (0.6 * z.pairs[1].b.cos().tanh()).tan() { (x.b.tanh() % 1.7) } else { (z.scale - x.a) }).cos())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.981), kink(-1.449))]
#[derive_grad]
fn random_1000101(mut x: f64) -> f64 {
    let mut o1: Option<f64> = None;
    let v2: Vec<f64> = vec![x; 4];
    let mut v3: [f64; 3] = [x, v2[0], (f64::atan(v2[3]) + o1.unwrap_or(0.7).cos().cos())];
    let mut p4: Two = Two(v3[2].tanh().cos(), f64::asinh(v2[2]));
    (v3[1], v3[0]) = (v3[0], (0.01 * (({ let b5 = v3[0]; b5 + b5 }) * (p4.0 + p4.0))));
    {
        let s6 = &v2[1..];
        let o7: Option<f64> = checked(((p4.0 - p4.1) - (p4.1 + p4.1)).sin());
        x = (x * (if (v2[3] + (p4.0 - p4.1)).cos() > (x.sin() % 1.7) { o7.unwrap_or(0.7) } else { v3[1] }).cos()).sin();
        {
            let s8 = &s6[1..];
            v3[..2].copy_from_slice(&s8[..2]);
            if (0.25 * (p4.0 - p4.1)) < v2[0] {
                p4 = Two((0.30 * o1.unwrap_or_default()).rem_euclid(0.9), ({ let b9 = f64::sin(0.86); p4.1 + b9 }).cos());
                let mut h13: Shape = if apply(|u10: f64| (x + v3[1]).tanh(), s8[0].tanh().exp2()) > f64::cos(f64::hypot(o7.unwrap_or(0.7).cos(), p4.0)) { Shape::At(Pair { a: f64::sin(0.15).sin(), b: o1.unwrap_or(0.7).sin().sin() }) } else { Shape::At(Pair { a: v3[0].cos().rem_euclid(0.9).copysign((v2[2] - p4.1).tanh()), b: o1.map(|x11| (0.80 * ({ let b12 = f64::sin(0.40); x + b12 }))).unwrap_or((-s8[1])) }) };
            } else {
                let t14: (f64, f64) = (((-0.47) - o1.unwrap_or(0.7)).tanh().powi(0), f64::min(s8[1].max(s6[1]), f64::floor(s6[0]).sin()));
                if f64::cos((v2[0] * p4.1)) > (-p4.0) {
                    let mut idx15: [usize; 3] = [2, 0, 3];
                    for e16 in &s8[..2] {
                        p4.0 -= v2[idx15[2] % 4].sin().powi(2).max(v3[1].abs()).tanh();
                    }
                }
            }
        }
    }
    0.6 * v3[0] + -0.1 * v2[2] + 1.0 * o1.unwrap_or(0.7) + -0.2 * x + 0.5 * p4.1 + 1.2 * p4.0 + (v3[1] + p4.1.cos()).cos()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.6309999999999998, b: 0.331 }, Pair { a: 1.521, b: -0.249 }, Data { items: vec![0.011, -1.139, 1.6809999999999998], pairs: vec![Pair { a: -1.659, b: -1.209 }, Pair { a: -0.369, b: 0.621 }], scale: 0.481 }), kink(Pair { a: -1.5490000000000002, b: 0.381 }, Pair { a: 1.861, b: -1.8390000000000002 }, Data { items: vec![0.781, 1.6709999999999998, 1.3809999999999998], pairs: vec![Pair { a: -0.639, b: -0.459 }, Pair { a: -0.119, b: 0.921 }], scale: 1.851 }))]
#[derive_grad]
fn random_1000102(x: &Pair, y: &Pair, mut z: Data) -> f64 {
    z.scale *= f64::sin(x.size().sin().sin().mul_add((y.b / 1.57), std::f64::consts::PI.asinh()).sin());
    let a1: f64 = (if x.size().tanh() < (z.items[1] + z.items[1]).tanh() { z.scale } else { z.scale }).sin();
    z.scale = z.scale - (y.a.sin() * (x.a - z.pairs[0].b)).tanh();
    if z.pairs[0].a.tanh().atan() < (0.25 * (a1 * z.scale)) {
        z.items[0] /= 1.2 + f64::tanh((if f64::cos(0.06) > (y.size() + z.items[1]).sin() { z.pairs[0].a } else { x.b })).abs();
        let mut v2: Vec<f64> = z.items.iter().map(|e3| (if (if ({ let b4 = y.size().tanh(); y.size() + b4 }).cos() < (*e3).mul_add((*e3), y.a).cos() { x.a } else { z.pairs[0].a }).cos() > (z.items[2] / (1.5 + y.b * y.b)) { (z.scale * z.pairs[1].b).tanh().sin() } else { x.size() }).cos()).collect();
        let mut m5: f64 = (-(0.1 + (*x).size() * (*x).size())).exp();
    } else {
        let h6: Shape = if y.b < z.pairs[0].a.tanh().copysign(z.scale) { Shape::Poly(vec![(0.6 * (y.b * (z.scale * z.pairs[1].b)).sin().tanh()).atanh(), ((x.b / (2.5 + a1.sin())) / (2.5 + f64::sin(((0.30 * z.scale) % 1.7)))), f64::tanh((x.a.asinh() + (y.size() + (z.scale * z.pairs[1].b))))]) } else { Shape::Rect(z.scale, (1.3 + (z.scale * z.pairs[1].b).sin() * (z.scale * z.pairs[1].b).sin()).powf(x.size().sin().tanh()).cos()) };
    }
    let mut n7: usize = 0;
    loop {
        if n7 >= 3 {
            break;
        }
        n7 += 1;
        for e8 in z.items.chunks_exact(1) {
            let p11: Model = Model { w: [((z.scale * z.pairs[1].b).tanh().cos() * (x.a * y.size())).sin(), (f64::min(e8[n7 % 1], (0.25 * z.pairs[n7 % 2].a)) - x.a.hypot(e8[n7 % 1])).sin(), x.a], at: y.clone(), rate: a1.sin().rem_euclid(0.9).min(1.60), k: 1 };
            let mut v12: [f64; 2] = [({ let b14 = (0.23 * ({ let b13 = f64::tanh(p11.at.size()); z.pairs[p11.k % 2].a + b13 })); (y.size() * p11.at.size()) + b14 }).cos(); 2];
            let mut p15: Pair = ((*x) * f64::cos((-0.08)).rem_euclid(0.9));
        }
    }
    z.items[0] += (z.pairs[0].a - (z.scale * z.pairs[1].b)).tanh().abs();
    let m16: f64 = if (z.scale * z.pairs[1].b).tanh() < (0.25 * (x.size() / 1.80)) {
        ((z.scale + 1.27) * (y.a - a1)).sin()
    } else {
        (if z.items[2] <= (y.b - x.b).cos() { (0.50 * y.size()).abs() } else { (z.scale - z.items[1]) }).sin()
    };
    z.scale -= y.size().tanh();
    if let Some(e17) = z.items.get(7) {
        let mut p18: Pair = Pair { a: f64::cos((((z.scale * z.pairs[1].b) + x.size()) / 1.66)), ..*y };
    }
    0.1 * m16 + -0.4 * z.scale + 1.2 * x.a + -0.2 * x.size() + 0.8 * x.b + -0.5 * z.pairs[1].a + ((if (0.06 * (z.pairs[1].a * x.a)) >= (0.25 * z.pairs[1].b).hypot(x.b).sin() { z.pairs[1].a } else { z.pairs[1].a }) + ((z.scale * z.pairs[1].b) + y.size())).sin()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.651, [-0.819, -1.1090000000000002, 0.751, -0.119, 1.351], Shape::Circle { r: -0.769 }, -0.759), kink(-0.699, [-0.619, -1.879, -0.949, -1.229, -0.419], Shape::Point {  }, -1.709))]
#[derive_grad]
fn random_1000103(mut x: f64, y: &Vec<f64>, mut z: Shape, w: &f64) -> f64 {
    let mut m2: f64 = ((0..2).map(|i1| f64::tanh((z.area() - y[2]))).last().unwrap() - ((z.area().sin() % 1.7) + (-(0.1 + (*w) * (*w))).exp()));
    let (s5, c6) = (0.6 * f64::min(x.sin(), y.iter().enumerate().map(|(i3, e4)| (*e4)).last().unwrap()).sin()).asin().sin_cos();
    x /= 1.2 + (0.30 * x).rem_euclid(0.9).abs();
    let mut ps7: [Pair; 3] = [Pair { a: s5.max((0.25 * z.area())).min(y[2].tanh().powi(4)), b: y[1].max(0.23) }; 3];
    for i8 in (0..1).step_by(2) {
        'l10: for i9 in (1..=i8 % 4).rev() {
            let v11: [f64; 4] = [m2, (ps7[i9 % 2].b / (2.5 + f64::sin((-0.94)).sin())).cos(), f64::tanh(0.64).powi(1).abs(), (f64::cos((-0.56)) - ps7[i8].b).cos()];
            let mut m13: f64 = (0.09 * (((z.area() - y[0]) - y[0].sin()) - ((1.3 + c6 * c6).powf((i8 as f64).tanh().tanh()) - ({ let b12 = (i8 as f64).tanh(); s5 + b12 }))));
        }
        if !(i8 > 0) {
            let d14: f64;
            if i8 % 2 == 0 {
                let s5: f64 = (i8 as f64).sin();
                let (p15, q16) = (((s5.cos() + ((i8 as f64) - ps7[i8].a)) / (1.5 + f64::sin((y[1] * (*w))).min(2f64.sin()) * f64::sin((y[1] * (*w))).min(2f64.sin()))).sin(), 2f64.tanh().powi(0).abs().abs());
                d14 = (*w);
            } else {
                let mut p17 = Two(f64::tanh((i8 as f64)), (y[0] * 1.38).sin());
                d14 = (((i8 as f64) + p17.0) - m2.copysign((i8 as f64).cos())).tanh();
            }
            ps7[i8].a = (((*w).tanh().powi(3) - f64::sin(z.area()).cos()) - y[2]).tanh();
        } else {
            let m18: f64 = match i8 % 4 { 0 => {
                ((m2 - y[i8]) * (s5 + z.area())).tanh()
            } 1 | 2 => {
                x.abs().max(z.area().tanh())
            } _ => {
                ((i8 as f64) / (2.5 + f64::sin((-0.83)).sin())).sin()
            } };
        }
        let mut n19: usize = 0;
        while n19 < 5 && (!(i8 > 1)) {
            n19 += 1;
            x = (z.area().tanh().sin() * ({ let b20 = (0.80 * (n19 as f64)); c6 + b20 }).sin());
        }
    }
    1.1 * x + 1.5 * z.area() + 0.2 * ps7[0].a + -0.0 * m2 + -0.1 * (*w) + 1.1 * y[1] + f64::acos((0.6 * (m2 + m2).tanh()))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.321, 0.991], [1.7109999999999999, 1.081]]), kink([[1.4209999999999998, 1.7109999999999999], [1.311, -1.229], [-1.459, -1.929]]))]
#[derive_grad]
fn random_1000104(x: &[Vec<f64>]) -> Pair {
    let v1: [f64; 4] = [((-x[0][1]) - (if x[1][0].abs() >= ((-0.16) - x[1][1]).tanh() && (1.3 + 2f64 * 2f64).powf(x[0][1].tanh()).cos() < x[1][1].to_radians() { x[0][0] } else { x[0][1] })).cos(), (0.50 * (x[0][0] - x[0][1]).abs()), (0..2).map(|i2| (x[0][0] - x[i2][i2]).tanh()).map(|it| it.sin()).product::<f64>(), (0.50 * ((x[0][0] - x[0][1]) / 1.04))];
    let mut m3: f64 = (0.08 * ((v1[2] + x[0][0]) * (0.83 - x[1][0])));
    let mut o4: Option<f64> = if m3.copysign(m3) >= v1[0] { Some(std::f64::consts::PI.tanh().rem_euclid(0.9)) } else { None };
    for i5 in 0..1 {
        m3 += (x[i5][i5] * v1.iter().zip(v1.iter()).map(|(e6, e7)| f64::sin(1.75)).sum::<f64>()).cos();
        m3 -= o4.unwrap_or_default().sin();
    }
    m3 -= (o4.unwrap_or(0.7) - o4.unwrap_or(0.7)).sin().clamp(-0.5, 0.75);
    m3 = (m3 * m3.cos()).sin();
    let h10: Shape = Shape::Rect((0.08 * (({ let b8 = x[0][1]; (-0.24) + b8 }) * v1.iter().copied().map(|e9| o4.unwrap_or(0.7).sin()).sum::<f64>())), (m3 * m3).sin());
    if let Some(e11) = v1.last() {
        let mut ps12: [Pair; 2] = [Pair { a: ({ let b13 = h10.area().tanh().powi(2); h10.area() + b13 }).cos(), b: (v1[0] - h10.area()).tanh() }, Pair { a: (0.6 * m3.tanh().tanh()).atanh(), b: ((*e11) + m3).cos() }];
        {
            let s14 = &v1[..];
            m3 = (m3 * (v1[3].cos() % 1.7)).sin();
            if (*e11) > (m3 - m3).cos() {
                for row15 in x.iter() {
                    let mut o16: Option<f64> = row15.first().map(|it| it * (v1[0] + ps12[0].b).sin());
                    let mut n17: usize = 0;
                    loop {
                        if n17 >= 0 {
                            break;
                        }
                        n17 += 1;
                        m3 = x[0][n17 % 2];
                        if x[n17 % 2][1].sin().rem_euclid(0.9) < f64::cos(1.24) || n17 > 1 {
                            break;
                        }
                    }
                }
            }
        }
    }
    Pair { a: -0.4 * x[1][1] + 0.1 * h10.area() + 0.8 * v1[1] + 0.8 * o4.unwrap_or(0.7) + 0.2 * m3 + sum_of(|u18: f64| { let b19 = (u18 - u18).cos(); f64::tanh((f64::sin((-0.84)).copysign(x[0][1]) - (v1[3] + x[0][0]))) * b19.sin() }, &v1[..]).tanh(), b: 1.2 * v1[1] + 0.2 * m3 + 0.1 * h10.area() + 0.1 * o4.unwrap_or(0.7) + -0.3 * x[0][0] + (0.25 * h10.area()) }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: -1.5090000000000001 }, Shape::Point {  }), kink(Shape::Rect { 0: -0.789, 1: 0.891 }, Shape::Point {  }))]
#[derive_grad]
fn random_1000105(x: &Shape, y: Shape) -> f64 {
    let mut v1: Vec<f64> = vec![x.area().tanh().tanh().exp2().signum().sin(); 2];
    if x.area().cos().sin() >= 2f64 {
        let mut ps2: Vec<Pair> = vec![Pair { a: (x.area().sin().tanh() % 1.7), b: (v1[0] + x.area()).cos() }, Pair { a: (0.20 * (v1[1].to_radians() * v1[1].mul_add(y.area().sin(), y.area().sin()))), b: (x.area() + x.area()).cos() }];
        let mut v3: [f64; 2] = [apply(|u4: f64| ((u4 / (2.5 + f64::sin((-0.94)).sin())) - (u4 + u4)).sin(), (-(0.1 + y.area().cos() * y.area().cos())).exp()), v1[1]];
        let mut m5: f64 = (0.20 * ((x.area() - std::f64::consts::PI) / 1.06));
    } else {
        let mut m6: f64 = x.area().sin();
        m6 = (0.25 * (-y.area()));
        for e7 in v1.iter_mut() {
            *e7 = (0..4).map(|i9| f64::to_radians((-0.45))).sum::<f64>().sin() + (*e7);
            *e7 = ((*e7) * m6.min(x.area().sin())).sin();
        }
    }
    -0.4 * x.area() + -0.3 * y.area() + -0.1 * v1[1] + x.area().sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.949, -0.159, -0.909], pairs: vec![Pair { a: -0.939, b: 0.531 }, Pair { a: -0.659, b: 1.4309999999999998 }], scale: 1.8909999999999998 }, Pair { a: -1.8590000000000002, b: 1.521 }, Some(0.371), Shape::At { 0: Pair { a: 0.661, b: -0.239 } }), kink(Data { items: vec![0.211, -1.7790000000000001, -0.039], pairs: vec![Pair { a: -1.3290000000000002, b: -1.3190000000000002 }, Pair { a: -1.5690000000000002, b: 0.711 }], scale: -0.039 }, Pair { a: -0.719, b: 0.891 }, None, Shape::Rect { 0: -1.949, 1: -0.009000000000000001 }))]
#[derive_grad(wrt(x, y, w))]
fn random_1000106(x: Data, y: &mut Pair, mut z: Option<f64>, w: Shape) -> [f64; 2] {
    y.a = ((-0.74) - (-0.92));
    y.a = f64::min((x.scale + y.a).cos(), f64::fract(x.pairs[0].b.tanh()));
    let mut v1: [f64; 2] = [({ let b2 = y.a; y.size() + b2 }).tanh(); 2];
    v1[0] = v1[0] + (((x.scale * x.pairs[1].b) + y.size()) + (y.b + 1.47)).cos();
    if (y.b / (2.5 + x.scale.sin())) <= f64::sin(0.48).atan2((1.5 + x.scale * x.scale)) && y.size().sin().powi(4) > x.scale.atan2((1.5 + y.a * y.a)) {
        return [1.2 * y.size() + 1.3 * x.items[1] + 0.1 * x.scale + -0.3 * y.a + -0.0 * x.pairs[1].a + 0.9 * (x.scale * x.pairs[1].b) + f64::tanh(x.scale).floor(), 1.4 * y.a + 0.2 * x.pairs[0].a + 0.5 * v1[1] + 0.2 * z.unwrap_or(0.7) + 0.8 * x.items[1] + 0.5 * x.scale + x.items[0].max(y.b)];
    }
    *y = Pair { a: (0.16 * (y.a + ({ let b3 = x.items[1]; y.size() + b3 }))), b: x.items[2] };
    y.b = y.b + (y.b - y.size()).cos().cos();
    let a4: f64 = x.scale.min((z.unwrap_or(0.7) - x.items[0]).cos());
    {
        let s5 = &v1[1..];
        let v6: Vec<f64> = vec![((y.a / (2.5 + f64::sin(a4))) / (2.5 + f64::tanh((x.pairs[0].b * s5[0])).sin())); 2];
        let mut h7: Shape = if v6[0] <= s5[0] { Shape::Poly(vec![(x.scale * (a4 * v6[0])).cos(), (v1[0].max((x.scale * x.pairs[1].b).tanh()) + s5[0].copysign(y.a)).tanh(), ((a4 + x.items[2]) * (x.scale * x.pairs[1].b).sin().rem_euclid(0.9)).sin()]) } else { Shape::Circle { r: (y.b * (x.scale / 1.85)).tanh() } };
        y.scale(((x.scale * x.pairs[1].b) + 0.95).sin());
    }
    let mut v8: Vec<f64> = vec![v1[1]; 2];
    y.a = (0.20 * (2f64 - a4)).powi(1);
    let mut ps9: [Pair; 2] = [Pair { b: v8[0].sin(), ..*y }, Pair { a: (0.50 * (x.scale * v8[1])).tanh(), b: (v1[0] + v1[1]).cos() }];
    let a14: f64 = match &w { Shape::At(Pair { a: x10, .. }) => (x.pairs[1].b.cos().to_radians() - f64::max(y.b, (0.25 * z.unwrap_or(0.7)))).cos(), Shape::Circle { r: x12 } => y.size().sin(), _ => (0.12 * (ps9[0].b + z.unwrap_or(0.7))) };
    y.a /= 1.2 + f64::tanh((y.size() * (x.scale * x.pairs[1].b))).abs();
    [1.2 * x.pairs[1].a + 0.0 * w.area() + 1.5 * y.a + 1.2 * a4 + -0.4 * y.size() + -0.3 * v8[0] + ((x.scale * x.pairs[1].b) + v8[0]).sin().atan(), -0.0 * z.unwrap_or(0.7) + 0.5 * y.size() + -0.3 * (x.scale * x.pairs[1].b) + 1.1 * a4 + 0.3 * w.area() + -0.3 * ps9[1].b + (y.size().cos().atan2((1.5 + 2f64 * 2f64)) / 1.11)]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.311, 1: 0.491 }, 1.501, Shape::Point {  }, [0.901, -0.699, -0.229]), kink(Two { 0: 1.521, 1: 0.171 }, -0.879, Shape::Circle { r: 1.361 }, [0.541, 0.561, -0.839]))]
#[derive_grad]
fn random_1000107(x: &Two, mut y: f64, z: &mut Shape, w: &mut [f64; 3]) -> Pair {
    y = (1.2 + f64::cbrt((1.2 + 1.38 * 1.38)).sin().sinh() * f64::cbrt((1.2 + 1.38 * 1.38)).sin().sinh()).recip();
    let (p1, q2) = ((-(((x.0 - x.1) * w[0]) * (y - x.0))).sin(), (0.80 * w[1].signum()));
    let o3: Option<f64> = if (x.0 - x.1).tanh() < (0.6 * y.tanh()).tan() { Some(q2) } else { None };
    for e4 in w.iter().take(1).copied() {
        for &e7 in w.iter() {
            let mut o11: Option<f64> = o3.filter(|x10| *x10 < z.area().sin());
            y += ((z.area().sin().sin() % 1.7) / (2.5 + o3.unwrap_or(0.7).sin().sin())).cos();
        }
    }
    Pair { a: 0.4 * x.1 + 0.0 * x.0 + 0.0 * w[1] + 0.3 * y + 0.3 * p1 + 0.5 * o3.unwrap_or(0.7) + f64::ln_1p((0.6 * z.area().sin().sin())).abs(), b: -0.3 * q2 + -0.2 * (x.0 - x.1) + -0.3 * x.0 + 0.7 * z.area() + 0.3 * w[2] + 0.0 * y + w[1].sin().sin() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.499, b: -1.1190000000000002 }, Pair { a: 0.891, b: 0.871 }), kink(Pair { a: 0.671, b: 0.421 }, Pair { a: 0.821, b: -1.5990000000000002 }))]
#[derive_grad]
fn random_1000108(x: &Pair, y: &Pair) -> f64 {
    let mut m1: f64 = (0.6 * (y.a * y.size()).sin().tanh()).tan();
    let mut m2: f64 = (1.2 + f64::sin(x.b) * f64::sin(x.b)).log10();
    let mut v3: Vec<f64> = Vec::with_capacity(2);
    for i4 in 0..2 {
        v3.push((0.55 * ((std::f64::consts::PI + m2) / (2.5 + (0.80 * ((i4 as f64) / 1.57)).sin()))));
    }
    let mut m6: f64 = ((x.size() * y.b) * (0..4).step_by(2).map(|i5| v3[i5 % 2]).last().unwrap()).tanh();
    let mut k7: usize = 1;
    if !(k7 > 1) {
        return -0.0 * v3[k7 % 2] + 1.3 * m6 + 0.8 * x.a + 0.7 * y.a + 1.1 * m2 + ((if v3[1] > (0.12 * (x.size() * 1.94)) { (-0.86) } else { m1 }) - (x.b * m6)).sin();
    }
    m1 += x.a.cos();
    let mut h8: Shape = if x.b.tanh().exp2() < (x.b - v3[0]).sin() { Shape::Rect(((-y.a) * (x.a + x.size())).cos(), (x.a + m2).sin()) } else { Shape::Circle { r: (0.06 * (x.a * y.size())).hypot(m6.cos().rem_euclid(0.9)).sin() } };
    let mut v9: Vec<f64> = vec![((x.a / (1.5 + f64::sin(0.0) * f64::sin(0.0))) * x.b.min(0.52)).tanh(), (m1.min(((k7 % 4) as f64)) * (x.a - x.b)).cos()];
    v9[0] -= repeated(|u10, u11| { let b12 = y.b.tanh(); (x.a + (u11.tanh() % 1.7)).cos() * b12.sin() }, (0.23 * ({ let b13 = y.size().cos(); x.size() + b13 })), k7 % 4);
    0.1 * m2 + 0.0 * x.size() + 0.9 * v3[k7 % 2] + 1.1 * y.b + 1.2 * v9[k7 % 2] + 1.3 * y.a + ((0.6 * h8.area().cos().sin()).tan() * (m1 + y.size())).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.699, 1.751, -1.2590000000000001, -1.2690000000000001], [0.091, 1.871, 0.621], 1.4009999999999998), kink([-1.669, 1.281, 1.6409999999999998], [-0.779, 0.591, -0.849], 1.4809999999999999))]
#[derive_grad(wrt(z))]
fn random_1000109(x: &[f64], mut y: [f64; 3], z: f64) -> (f64, f64) {
    if y[1].sin() < 0.0 {
        let mut k1: usize = 0;
        let mut o2: Option<f64> = y.iter().copied().reduce(f64::max);
        if f64::clamp(f64::sin(0.15), -0.5, 0.75) >= (1.68 * x[1]).tanh() {
            y[0] *= ((z + ((k1 % 4) as f64)) / (1.5 + (y[k1 % 3] + o2.unwrap_or(0.7)).tanh() * (y[k1 % 3] + o2.unwrap_or(0.7)).tanh())).sin().sin();
            let mut n3: usize = 0;
            while n3 < 5 && (k1 % 2 == 0) {
                n3 += 1;
                let o5: Option<f64> = o2.filter(|x4| *x4 < (0.20 * (o2.unwrap_or(0.7) + x[k1 % 3])));
                if (o2.unwrap_or(0.7) * 0.0) >= ((k1 % 4) as f64).sin() {
                    for i6 in (0..y.len()).rev() {
                        let o8: Option<f64> = o5.filter(|x7| *x7 < f64::min(f64::sin(1.06), o5.unwrap_or(0.7).sin()));
                        y[k1 % 3] = (0.03 * (o8.unwrap_or(0.7) * 1.20)).rem_euclid(0.9);
                    }
                } else {
                    let mut m9: f64 = (o5.unwrap_or(0.7) - ((k1 % 4) as f64)).sin().powi(2);
                    if let Some(x10) = o2 {
                        let mut ps11: Vec<Pair> = vec![Pair { a: 0.29, b: z.mul_add(z, o2.unwrap_or(0.7).cos()).sin() }, Pair { a: ((x[n3 % 3] + x[n3 % 3]) + ((0.60 * (-0.26)) % 1.7)).sin(), b: f64::powi(o2.unwrap_or(0.7).sin(), 4) }];
                    }
                    for (i13, e12) in y.iter_mut().enumerate() {
                        *e12 = ((i13 as f64) * x[i13 % 3]).cos().sin();
                        let mut v14: Vec<f64> = x.iter().map(|e15| (-(0.1 + (m9 / (1.5 + (0.25 * o2.unwrap_or(0.7)) * (0.25 * o2.unwrap_or(0.7)))) * (m9 / (1.5 + (0.25 * o2.unwrap_or(0.7)) * (0.25 * o2.unwrap_or(0.7)))))).exp()).collect();
                        if x[k1 % 3].hypot(((k1 % 4) as f64)).tanh() <= z {
                            let mut v16: Vec<f64> = v14.iter().map(|e17| (*e12)).collect();
                        }
                    }
                }
            }
        } else {
            let mut k18: usize = 3;
        }
    } else {
        let mut m19: f64 = (y[2] + f64::tanh(1.40)).tanh();
    }
    (0.3 * y[2] + 0.7 * z + 1.0 * x[2] + x[2], -0.4 * z + 0.9 * x[1] + 0.2 * y[1] + ((x[0] + z) / (1.5 + f64::sin((if y[0] < z { x[2] } else { 1.64 })) * f64::sin((if y[0] < z { x[2] } else { 1.64 })))).tanh())
}
