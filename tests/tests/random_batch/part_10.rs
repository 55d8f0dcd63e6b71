//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.981, b: 0.231 }, (-0.859, -1.649), Data { items: vec![1.2409999999999999, -1.629, -1.379, 1.621], pairs: vec![Pair { a: -0.619, b: 1.081 }, Pair { a: 0.421, b: -1.489 }], scale: -0.909 }, Shape::Poly { 0: vec![-0.939, 0.621, -1.159, -1.5090000000000001] }), kink(Pair { a: 0.751, b: 0.441 }, (0.701, -0.849), Data { items: vec![-1.229, 1.8909999999999998, -1.6190000000000002], pairs: vec![Pair { a: -0.769, b: -0.059 }, Pair { a: 1.9709999999999999, b: -0.949 }], scale: -1.7990000000000002 }, Shape::Poly { 0: vec![-1.3390000000000002, -0.949, 1.531, -1.3390000000000002] }))]
#[derive_grad]
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
                let p10: Data = Data { items: vec![(if (y.0 + 0.54).tanh() > std::f64::consts::PI.tanh() { x.a } else { z.items[i5] }).min((*f7).abs()), (0.80 * ((i5 as f64).abs() / 1.45)), (0.10 * ((z.items[(i5 + 1) % z.items.len()] - x.size()) - (x.b - x.size())))], scale: ((if i5 % 2 == 0 { z.items[z.items.len() - 1 - i5] } else { x.b }) + y.1.hypot((*f7))).sin(), pairs: vec![(*x).turned((((*x) - (Pair { a: (1.2 + (z.scale * z.pairs[1].b).sin() * (z.scale * z.pairs[1].b).sin()).log10().mul_add(((z.scale * z.pairs[1].b) / (2.5 + x.size().tanh().sin())).sin(), z.scale.sin()).sin(), b: f64::sqrt((1.2 + x.a * x.a)) }))).a.tanh()), Pair { a: (0.12 * (y.0.hypot((*f7)) * (*f7))), b: z.pairs[i5 % 2].a.sin().clamp(-0.5, 0.75) }] };
                let mut h11: Shape = Shape::Point;
                let o12: Option<f64> = Some(f64::cos((0.50 * x.size())).cos());
            }
            z.scale = z.scale.sin().min((z.scale - z.pairs[1].b).sin());
            let mut o13: Option<f64> = checked((0.15 * (2f64 * y.0)).powi(1));
        }
        d4 = (-(0.6 * (0.50 * z.pairs[0].a).tanh()).ln_1p());
    } else {
        d4 = y.0;
    }
    Some(-0.4 * d4 + 1.3 * w.area() + 0.8 * x.size() + 0.8 * x.b + -0.0 * y.0 * y.1.sin() + 0.1 * x.a + ((1.91 + y.0) + w.area()).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.891), kink(1.531))]
#[derive_grad]
fn random_1000101(mut x: f64) -> f64 {
    let mut o1: Option<f64> = if (x / (2.5 + x.sin())) < x { Some(x) } else { None };
    x = (x / 1.44).tanh();
    let mut k2: usize = 1;
    let h3: Shape = if (-(0.1 + (0.50 * o1.unwrap_or(0.7)) * (0.50 * o1.unwrap_or(0.7)))).exp() < (0.12 * (o1.unwrap_or(0.7) + o1.unwrap_or(0.7))) { Shape::Rect(((o1.unwrap_or(0.7) * o1.unwrap_or(0.7)) - x.abs()).tanh(), (-(0.1 + std::f64::consts::PI * std::f64::consts::PI)).exp()) } else { Shape::At(Pair { a: (((-0.09) * std::f64::consts::PI) / 1.04).sin(), b: (0.23 * (1.3 + f64::sin(1.82) * f64::sin(1.82)).powf(f64::tanh(x))) }) };
    let mut ps4: [Pair; 2] = [Pair { a: ((h3.area() + o1.unwrap_or(0.7)) - (0.25 * h3.area()).max(1.12)).sin(), b: (o1.unwrap_or(0.7) * (-0.40)).cos() }, Pair { a: (-h3.area().tanh().tanh()), b: o1.unwrap_or(0.7).tanh() }];
    let mut v5: [f64; 4] = [o1.unwrap_or(0.7).sin(); 4];
    if let Some(x6) = o1 {
        let h7: Shape = if !(k2 % 2 == 0) { Shape::Circle { r: (ps4[1].a - (ps4[k2 % 2].b - x6)).cos() } } else { Shape::At(Pair { a: h3.area().cos(), b: (((k2 % 4) as f64) - o1.unwrap_or(0.7)).sin() }) };
    }
    for e8 in v5.iter_mut().rev() {
        *e8 = ((0.0 * h3.area()) * ((*e8) - h3.area())).cos();
        let mut v10: Vec<f64> = Vec::new();
        for i11 in 0..3 {
            v10.push(f64::rem_euclid((ps4[0].a + 1.87).cos(), 0.9));
        }
        let p16 = Pair { a: (match &h3 { Shape::At(x12) => (h3.area() + ps4[0].b).tanh().min((x12.a / 1.17)), Shape::Circle { r: x14 } => f64::cos((if k2 != 1 { (h3.area() - x) } else { ((-0.92) + (-0.63)) })), _ => h3.area().tanh().abs() }), b: (-h3.area()).sin() };
        *e8 = ((o1.unwrap_or(0.7) + p16.a) / (2.5 + f64::sin((*e8)))).cos();
    }
    match k2 { 0 => {
        let mut n17: usize = 0;
        loop {
            if n17 >= 1 {
                break;
            }
            n17 += 1;
            let mut p18: Pair = Pair { a: (0.22 * (if (n17 as f64).tanh().mul_add(h3.area().sin(), 0.75) > f64::sin(0.51) || k2 != 2 { (o1.unwrap_or(0.7) / (2.5 + f64::sin(1.53).sin())) } else { (o1.unwrap_or(0.7) - (-0.80)) })), b: (h3.area() + (n17 as f64)).tanh() };
            let mut g20: [[f64; 2]; 2] = [[(0.44 * (((k2 % 4) as f64).copysign((-0.33)) - (if ps4[n17 % 2].b.tanh().sin() >= p18.a.copysign(1.54) { (n17 as f64) } else { x }))), 0.5], [0.25, ((ps4[1].b * 1.38) + (0..2).map(|i19| p18.a).sum::<f64>()).tanh()]];
            ps4[1].b *= ((h3.area() - (-0.24)) - (x * 1.17)).cos().sin();
            let v21: [f64; 4] = v5;
        }
    } k if k % 2 == 0 => {
        let mut m22: f64 = (0.56 - h3.area()).cos().sin();
    } _ => {
        x /= 1.2 + (0.25 * ps4[k2 % 2].b).abs();
    } }
    -0.1 * v5[k2 % 4] + 1.3 * h3.area() + -0.4 * o1.unwrap_or(0.7) + 1.0 * ps4[k2 % 2].b + 1.1 * x + (ps4[k2 % 2].a / (1.5 + ps4[1].b.cos() * ps4[1].b.cos())).cos().fract()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.6309999999999998, b: 0.331 }, Pair { a: 1.521, b: -0.249 }, Data { items: vec![-1.139, 1.6809999999999998, -1.659, -1.209], pairs: vec![Pair { a: -0.369, b: 0.621 }, Pair { a: 0.481, b: -1.5490000000000002 }], scale: 0.381 }), kink(Pair { a: 1.861, b: -1.8390000000000002 }, Pair { a: 0.781, b: 1.6709999999999998 }, Data { items: vec![-0.639, -0.459, -0.119, 0.921], pairs: vec![Pair { a: 1.851, b: 1.251 }, Pair { a: 0.551, b: 0.891 }], scale: -1.6190000000000002 }))]
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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.539, [1.1409999999999998, 1.6709999999999998, 1.761, 0.631, 0.931], Shape::Point {  }, -1.219), kink(-1.2890000000000001, [-1.2890000000000001, 1.2009999999999998, 1.4409999999999998], Shape::At { 0: Pair { a: -0.409, b: -1.719 } }, 0.131))]
#[derive_grad]
fn random_1000103(mut x: f64, y: &Vec<f64>, mut z: Shape, w: &f64) -> f64 {
    let mut v1: [f64; 4] = [f64::cos((y[0] + f64::tanh(y[2]))); 4];
    x = z.area().sin();
    let mut o2: Option<f64> = v1.get(9).copied();
    let (s3, c4) = (*w).clamp(-0.5, 0.75).abs().sin_cos();
    match o2 { Some(x5) => {
        v1[2] += z.area().cos();
    } None => {
        let mut idx6: [usize; 3] = [1, 4, 0];
    } }
    for i7 in 0..y.len() {
        if i7 != 0 {
            v1[2] = v1[2] + ((0.23 * s3) / (1.5 + (o2.unwrap_or(0.7) + 0.23).cos() * (o2.unwrap_or(0.7) + 0.23).cos())).tanh();
            match &z { Shape::Point => {
                if i7 % 2 == 0 {
                    break;
                }
                let h13: Shape = if (0.25 * (c4 * (*w))) <= z.area().cos().abs() { Shape::Circle { r: (if x.sin() > s3.cos() { f64::tanh((-0.14)) } else { s3 }) } } else { Shape::At(Pair { a: (0.23 * (1.3 + f64::min(x, c4) * f64::min(x, c4)).powf(f64::tanh((v1[i7 % 4] * x).cos()))), b: y.iter().enumerate().fold((0.15 * (s3 + v1[i7 % 4])), |s10: f64, (i11, e12)| (s10 * 1.32).sin()) }) };
            } Shape::Circle { r: x14 } => {
                let mut m17: f64 = (if let Some(x16) = o2 { (0.97 * (v1[2] + 0.0)) } else { y[(i7 + 1) % y.len()] }).sin();
            } _ => {
                {
                    let s18 = &y[1..];
                    x = (z.area().cos().atan2((1.5 + c4 * c4)) * (0.94 + c4)).sin();
                }
            } }
            let mut v19 = vec![((*w) / (2.5 + f64::sin(x))).tanh(); 4 + i7 % 3];
        } else if f64::tanh((y[y.len() - 1 - i7] - c4)) >= (1.02 - y[(i7 + 1) % y.len()]).sin() {
            let mut v20: Vec<f64> = Vec::new();
            for i21 in 0..2 {
                v20.push((0.95 * (v1[0].sin() * std::f64::consts::PI.round())));
            }
        } else {
            if let Some(x22) = &mut o2 {
                *x22 = ((*x22) * (0.0 / (1.5 + x * x))).sin();
                *x22 *= f64::sin(f64::min(((*w) * x).sin(), (*x22)));
            }
        }
    }
    1.1 * c4 + 1.1 * x + 0.5 * y[2] + 0.3 * (*w) + 0.9 * z.area() + 0.7 * v1[0] + ((c4 * z.area()) * (o2.unwrap_or(0.7) * z.area())).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.469, 0.041], [-1.989, -1.3190000000000002]]), kink([[1.2009999999999998, 0.961], [-0.799, -1.899], [1.751, 0.651]]))]
#[derive_grad(wrt(x))]
fn random_1000104(x: &[Vec<f64>]) -> Pair {
    let v1: [f64; 4] = [((-x[0][1]) - (if x[1][0].abs() >= ((-0.16) - x[1][1]).tanh() && (1.3 + 2f64 * 2f64).powf(x[0][1].tanh()).cos() < x[1][1].to_radians() { x[0][0] } else { x[0][1] })).cos(), (0.50 * (x[0][0] - x[0][1]).abs()), (0..2).map(|i2| (x[0][0] - x[i2][i2]).tanh()).map(|it| it.sin()).product::<f64>(), (0.50 * ((x[0][0] - x[0][1]) / 1.04))];
    let mut m3: f64 = (0.08 * ((v1[2] + x[0][0]) * (0.83 - x[1][0])));
    let mut o4: Option<f64> = if m3.copysign(m3) >= v1[0] && v1[0].cos().rem_euclid(0.9) > (m3 - m3).tanh() { Some((0.04 * ((2f64 + x[0][0]) * (v1[1] * v1[1])))) } else { None };
    let h5: Shape = Shape::Rect((0.25 * o4.unwrap_or(0.7)), v1[3]);
    o4 = v1.get(9).copied();
    if !((h5.area() / (1.5 + v1[0] * v1[0])).cos() < x[0][0].to_radians()) {
        m3 -= (h5.area() - h5.area()).sin().clamp(-0.5, 0.75);
        m3 = (m3 * o4.unwrap_or(0.7).cos().to_radians()).sin();
        m3 = (m3 * (o4.unwrap_or(0.7) + v1[0]).tanh()).sin();
    } else {
        m3 = ((m3 * m3) / 1.30).tanh();
    }
    m3 += (0.30 * (v1[1].tanh() * m3));
    m3 += (0.01 * (if (1.49 + o4.unwrap_or(0.7)).cos() < (o4.unwrap_or(0.7) * h5.area()).cos() { x[0][0].sin() } else { (v1[2] * o4.unwrap_or(0.7)) }));
    if let Shape::At(x8) = h5.clone() {
        if (h5.area() - o4.unwrap_or(0.7)).tanh() >= x8.a.sin() {
            for row10 in x.iter() {
                let mut m11: f64 = (o4.unwrap_or(0.7) * x8.a.sin()).tanh();
                let f12 = |u13: f64| (0.50 * (x8.b * u13)).cos();
                let v14: [f64; 4] = [(-m11).min((f64::cos(x8.a) % 1.7)); 4];
                if v1[1].mul_add(row10[1], (-0.84)).cos() < x8.size().tanh().hypot((-0.36)) {
                    m3 = (if (v14[3] * x[1][1]).sin() >= (h5.area() + x8.a).tanh() { (0.25 * o4.unwrap_or(0.7)).clamp(-0.5, 0.75) } else { (x[1][1] - x8.b) }).sin();
                    break;
                }
            }
        }
    }
    Pair { a: 1.2 * h5.area() + 1.2 * v1[1] + -0.3 * o4.unwrap_or(0.7) + -0.5 * x[0][1] + 0.1 * m3 + (v1[1] - 1.68).sin(), b: 0.6 * x[1][0] + 0.8 * m3 + 0.4 * h5.area() + 0.8 * v1[0] + 0.2 * o4.unwrap_or(0.7) + x[0][0] }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: -0.989, 1: 1.4309999999999998 }, Shape::Rect { 0: 0.111, 1: -0.959 }), kink(Shape::Circle { r: -0.939 }, Shape::At { 0: Pair { a: 1.101, b: 1.4109999999999998 } }))]
#[derive_grad]
fn random_1000105(x: &Shape, y: Shape) -> f64 {
    let mut v1 = vec![x.area().tanh().tanh().exp2().signum().sin(); 2];
    if x.area().cos().sin() >= 2f64 {
        let mut ps2: Vec<Pair> = vec![Pair { a: (x.area().sin().tanh() % 1.7), b: (v1[0] + x.area()).cos() }, Pair { a: (0.20 * (v1[1].to_radians() * v1[1].mul_add(y.area().sin(), y.area().sin()))), b: (x.area() + x.area()).cos() }];
        let mut v3: [f64; 2] = [apply(|u4: f64| ((u4 / (2.5 + f64::sin((-0.94)).sin())) + (ps2[0].a - u4)).tanh(), (0.50 * ps2[0].b).abs().tanh()), (0.22 * (x.area() + 1.33))];
        if let Some(e5) = v3.last() {
            let o6: Option<f64> = if (x.area() - y.area()).sin() < x.area().sin() { Some(f64::sin(1.91).abs()) } else { None };
        }
    } else {
        for i7 in 0..v1.len() {
            let mut p8 = Two((i7 as f64).cos(), (0.0 / (2.5 + f64::sin(1.60).sin())));
            let p10: Data = Data { items: vec![(-0.28), (if !(i7 != 0) { (1.3 + f64::tanh(y.area()) * f64::tanh(y.area())).powf(f64::tanh(v1[1])) } else { ((i7 as f64) / (1.5 + f64::sin((-0.95)) * f64::sin((-0.95)))) }).cos(), ((p8.0 + v1[v1.len() - 1 - i7]) - ({ let b9 = v1[(i7 + 1) % v1.len()]; (p8.0 - p8.1) + b9 })).sin()], scale: p8.1.min(v1[1]).atan(), pairs: vec![Pair { a: f64::sin((0.40 * (v1[(i7 + 1) % v1.len()] + x.area()))), b: (0.6 * f64::tanh(0.35)).atanh() }, Pair { a: (p8.0 * p8.0.abs()).tanh(), b: p8.0 }] };
        }
    }
    1.1 * y.area() + 1.0 * x.area() + 0.9 * v1[1] + ((y.area() * x.area()) - (v1[0] + x.area())).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.159, -0.909, -0.939], pairs: vec![Pair { a: 0.531, b: -0.659 }, Pair { a: 1.4309999999999998, b: 1.8909999999999998 }], scale: -1.8590000000000002 }, Pair { a: 1.521, b: 0.951 }, Some(1.781), Shape::Poly { 0: vec![0.211, -1.7790000000000001, -0.039] }), kink(Data { items: vec![-1.3190000000000002, -1.5690000000000002, 0.711], pairs: vec![Pair { a: -0.039, b: -0.719 }, Pair { a: 0.891, b: -0.809 }], scale: 0.07100000000000001 }, Pair { a: -1.949, b: -0.009000000000000001 }, Some(1.581), Shape::Circle { r: -1.5190000000000001 }))]
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
        let v6 = vec![((y.a / (2.5 + f64::sin(a4))) / (2.5 + f64::tanh((x.pairs[0].b * s5[0])).sin())); 2];
        let mut h7: Shape = if v6[0] <= s5[0] { Shape::Poly(vec![(x.scale * (a4 * v6[0])).cos(), (v1[0].max((x.scale * x.pairs[1].b).tanh()) + s5[0].copysign(y.a)).tanh(), ((a4 + x.items[2]) * (x.scale * x.pairs[1].b).sin().rem_euclid(0.9)).sin()]) } else { Shape::Circle { r: (y.b * (x.scale / 1.85)).tanh() } };
        y.scale(((x.scale * x.pairs[1].b) + 0.95).sin());
    }
    let mut v8 = vec![v1[1]; 2];
    y.a = (0.20 * (2f64 - a4)).powi(1);
    let mut ps9: [Pair; 2] = [Pair { b: v8[0].sin(), ..*y }, Pair { a: (0.50 * (x.scale * v8[1])).tanh(), b: (v1[0] + v1[1]).cos() }];
    let a14: f64 = match &w { Shape::At(Pair { a: x10, .. }) => (x.pairs[1].b.cos().to_radians() - f64::max(y.b, (0.25 * z.unwrap_or(0.7)))).cos(), Shape::Circle { r: x12 } => y.size().sin(), _ => (0.12 * (ps9[0].b + z.unwrap_or(0.7))) };
    y.a /= 1.2 + f64::tanh((y.size() * (x.scale * x.pairs[1].b))).abs();
    [1.2 * x.pairs[1].a + 0.0 * w.area() + 1.5 * y.a + 1.2 * a4 + -0.4 * y.size() + -0.3 * v8[0] + ((x.scale * x.pairs[1].b) + v8[0]).sin().atan(), -0.0 * z.unwrap_or(0.7) + 0.5 * y.size() + -0.3 * (x.scale * x.pairs[1].b) + 1.1 * a4 + 0.3 * w.area() + -0.3 * ps9[1].b + (y.size().cos().atan2((1.5 + 2f64 * 2f64)) / 1.11)]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 0.771, 1: -0.679 }, -0.399, Shape::At { 0: Pair { a: 0.511, b: -0.309 } }, [-0.749, -1.2590000000000001, 0.611]), kink(Two { 0: 1.831, 1: -1.749 }, -1.249, Shape::At { 0: Pair { a: 0.001, b: -0.509 } }, [0.121, -0.089, 1.3909999999999998]))]
#[derive_grad]
fn random_1000107(x: &Two, mut y: f64, z: &mut Shape, w: &mut [f64; 3]) -> Pair {
    y = x.1.sin().abs();
    let p1 = Model { w: [w[1], w[1], (0.20 * ((x.0 - x.1) - y))], at: Pair { a: (if f64::sin(0.0) < x.1.sin() { w[0] } else { x.1 }).sin(), b: y.signum().sin() }, rate: (x.0.tanh().powi(4) - (z.area() - x.1)).sin(), k: 1 };
    for (e2, f3) in p1.w.iter().zip(w.iter()) {
        let a5 = f64::copysign((p1.at.a + (*f3)).cos(), (p1.w[1].sin() % 1.7));
        let v6: [f64; 4] = [((*f3).tanh() * (if p1.k % 2 == 0 { p1.w[0] } else { p1.w[2] })); 4];
        'l8: for i7 in 1..=2 {
            y = (-0.82);
        }
    }
    Pair { a: 0.6 * z.area() + 0.9 * x.0 + 0.7 * p1.at.a + 0.5 * p1.at.size() + -0.1 * y + 2f64, b: -0.1 * (x.0 - x.1) + 1.2 * p1.predict(0.3) + 0.8 * p1.at.size() + 0.8 * p1.rate + 0.1 * p1.at.a + -0.5 * p1.w[2] + ((x.1 * p1.at.a) - (p1.w[2] - (-0.31))).sin() }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.181, b: 0.081 }, Pair { a: 0.831, b: 1.4309999999999998 }), kink(Pair { a: 0.941, b: -0.028999999999999998 }, Pair { a: -0.829, b: -1.3690000000000002 }))]
#[derive_grad(wrt(y))]
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
    v9[0] -= repeated(|u10, u11| { let b12 = y.size().cos().abs(); (x.size() + (u11.tanh() % 1.7)).cos() * b12.sin() }, (m6 - x.size()).tanh(), k7 % 4);
    1.0 * y.b + 0.8 * m1 + 0.9 * y.size() + 1.4 * v9[1] + 1.2 * x.a + (if (0.6 * h8.area().cos().sin()).tan() > (m1 + y.size()).sin() { (m6 + v3[k7 % 2]) } else { h8.area() }).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.439, 0.581, 0.14100000000000001], [1.821, -0.809, 0.741], 1.541), kink([-1.949, 0.301, -0.299, -1.719], [-1.919, -1.699, -0.889], 1.7109999999999999))]
#[derive_grad(wrt(x, z))]
fn random_1000109(x: &[f64], mut y: [f64; 3], z: f64) -> (f64, f64) {
    if y[1].sin() < 0.0 {
        let mut k1: usize = 0;
        let mut o2: Option<f64> = checked((((k1 % 4) as f64) + y[2]).asinh());
        'l4: for i3 in 0..0 {
            let mut k5: usize = 0;
            let mut m6: f64 = (f64::sin((-0.00)) - z.cos());
        }
    }
    let (p7, q8) = (((z + z) - f64::cos(0.60)).sin(), ((0.21 + z) + (z - x[0])).cos());
    let a9 = x[2].cos();
    {
        let s10 = &x[..2];
        let (s12, c13) = y.windows(2).map(|w11| (if (x[2] - a9).sin() >= (s10[1] / 1.36) { x[0] } else { p7 })).sum::<f64>().tanh().sin_cos();
        let mut n14: usize = 0;
        loop {
            if n14 >= 4 {
                break;
            }
            n14 += 1;
            let mut o15: Option<f64> = y.iter().copied().reduce(f64::max);
            for e16 in s10.chunks_exact(1) {
                let mut m19: f64 = (-(0.1 + f64::tanh((-0.40)) * f64::tanh((-0.40)))).exp();
            }
            let flag20 = a9.clamp(-0.5, 0.75) >= (z - c13).cos();
        }
    }
    let o21: Option<f64> = None;
    y[1] -= (a9 + ((0.30 * x[1]) % 1.7)).sin();
    y.swap(2, 2);
    {
        let r22 = &mut y[2];
        *r22 -= (0.66 * ((*r22) - 0.82)).max(p7.max(q8)).tanh();
        let p23: Pair = Pair { a: (x[0] - (-0.42)).tanh().max(x[2].to_radians()), b: (-(*r22)) };
    }
    (0.2 * z + 0.6 * y[0] + 0.3 * x[1] + 0.7 * o21.unwrap_or(0.7) + 1.1 * q8 + 1.5 * a9 + (z * z).sin(), -0.3 * o21.unwrap_or(0.7) + -0.2 * p7 + 0.4 * a9 + -0.5 * x[1] + 0.3 * q8 + 1.3 * y[1] + (1.3 + f64::sin(y[2]) * f64::sin(y[2])).powf(q8.tanh()).cos())
}
