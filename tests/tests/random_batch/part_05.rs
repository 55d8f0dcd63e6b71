//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.851, -0.819, -1.499], (-0.179, -1.189), Pair { a: 1.581, b: 0.331 }, Two { 0: -0.579, 1: 0.881 }), kink([-0.259, 1.1709999999999998, -1.159], (0.761, -0.049), Pair { a: 0.251, b: -1.669 }, Two { 0: 0.891, 1: 0.401 }))]
#[derive_grad]
fn random_1000050(x: &[f64; 3], y: (f64, f64), z: &mut Pair, mut w: Two) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push(std::f64::consts::PI.tanh().abs());
    }
    let mut ps3: [Pair; 3] = [(*z); 3];
    z.a += z.a.sin().abs();
    w.1 *= (0.19 * (v1[1].clamp(-0.5, 0.75) + ({ let b4 = y.1; (w.0 - w.1) + b4 }))).sin();
    v1.swap(1, 0);
    ps3[0].b += f64::sin(0.62);
    let mut n5: usize = 0;
    loop {
        if n5 >= 2 {
            break;
        }
        n5 += 1;
        let a6: f64 = ((z.a * std::f64::consts::PI) + z.a).cos();
    }
    let h7: Shape = Shape::Poly(vec![(0.51 - (v1[1] + y.0)).cos(), (w.1.cos() - w.1).tanh(), z.size().sin().sin()]);
    for i8 in 0..3 {
        for (i11, (&e9, f10)) in x.iter().zip(v1.iter()).enumerate() {
            z.b *= (1.3 + w.0 * w.0).powf(v1[1].tanh()).tanh().atan2((1.5 + 2f64.mul_add(e9, (i11 as f64).cos()).sin() * 2f64.mul_add(e9, (i11 as f64).cos()).sin())).sin();
        }
    }
    0.2 * ps3[0].a + 1.5 * y.0 * y.1.sin() + 0.6 * w.1 + 0.6 * x[2] + 0.8 * v1[0] + 0.2 * z.a + y.0
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.469, b: -0.179 }, -0.239), kink(Pair { a: 0.581, b: -0.739 }, 1.4709999999999999))]
#[derive_grad]
fn random_1000051(x: &Pair, mut y: f64) -> f64 {
    let mut o1: Option<f64> = None;
    if (x.b + std::f64::consts::PI).sin() <= (if x.a < x.a.sin() { x.a } else { 0.0 }) {
        return 0.2 * x.size() + 0.8 * y + 0.1 * x.b + 0.9 * o1.unwrap_or(0.7) + 1.2 * x.a + ((o1.unwrap_or(0.7) - o1.unwrap_or(0.7)) - (y - x.a)).sin();
    }
    if o1.unwrap_or(0.7).cos().cos() >= f64::cos(0.18) {
        y += (0..2).step_by(2).map(|i2| (x.b / (2.5 + f64::sin(y)))).last().unwrap().tanh();
        y *= ((y - o1.unwrap_or(0.7)) + o1.unwrap_or(0.7).tanh().powi(2)).tanh().sin();
    } else {
        let a3: f64 = (0.33 * ((y / (2.5 + x.b.sin())) - (0.23 * x.a)));
    }
    y = (o1.unwrap_or(0.7) + y).cos().abs();
    y += (0..4).skip(1).map(|i4| y.abs()).map(|it| it.sin()).product::<f64>();
    let mut v5: Vec<f64> = (0..3).map(|i6| (*x).dot(&*x).cos()).collect();
    if !(f64::max(v5[2], v5[2]) >= (y - 0.35).tanh()) {
        v5[2] = (0.01 * ((x.size() * y) * (if v5[0].max((0.25 * o1.unwrap_or(0.7))) > (0.55 * (v5[1] - std::f64::consts::PI)) { v5[2] } else { x.a })));
    } else if (if (0.50 * (x.a + v5[1])) > (if x.a <= (2f64 + o1.unwrap_or(0.7)).cos() { y } else { v5[2] }) { x.a } else { x.size() }).cos() <= y {
        y = (v5[0] - x.a).asinh();
    } else {
        let mut m7: f64 = x.b.copysign(y).max((v5[0] - x.a).cos());
    }
    1.0 * v5[0] + 0.3 * x.a + -0.5 * x.size() + 0.7 * y + 0.3 * o1.unwrap_or(0.7) + -0.1 * x.b + f64::cos(1.08).powi(2)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.281, b: -1.7690000000000001 }, Pair { a: 0.651, b: 1.8909999999999998 }, Pair { a: 0.351, b: 1.011 }], Pair { a: -0.489, b: -1.5190000000000001 }, Data { items: vec![-0.329, -0.109, 0.831], pairs: vec![Pair { a: 1.321, b: -0.039 }, Pair { a: 0.571, b: -1.5190000000000001 }], scale: -0.199 }, [[1.761, 0.07100000000000001], [-0.179, 0.641]]), kink([Pair { a: -0.429, b: -1.5890000000000002 }, Pair { a: 1.311, b: -1.749 }, Pair { a: -1.449, b: -1.399 }], Pair { a: 0.721, b: 0.281 }, Data { items: vec![-1.139, -1.719, 0.251], pairs: vec![Pair { a: 1.051, b: -1.689 }, Pair { a: -1.0590000000000002, b: 0.421 }], scale: 0.741 }, [[-0.219, 0.901], [1.8809999999999998, -1.8690000000000002]]))]
#[derive_grad]
fn random_1000052(x: &[Pair], mut y: Pair, z: &Data, w: &[Vec<f64>]) -> Vec<f64> {
    let f1 = |u2: f64| z.scale.tanh().sin();
    let mut v3 = z.items.to_vec();
    if (1.3 + f64::sin(1.62) * f64::sin(1.62)).powf((0.25 * z.pairs[1].a).tanh()).cos() <= f64::cos(1.53) {
        let o4: Option<f64> = Some((0.06 * (if (1.2 + z.scale * z.scale).sqrt() > f64::tanh((y.a + y.size())) && x[0].b.cos() > (z.scale * z.pairs[1].b).tanh().powi(3) { (if z.scale >= (0.24 * v3[0]).sin() { y.size() } else { y.size() }) } else { (y.b * x[1].a) })));
    } else {
        if (z.scale + y.size()).cos() < (0.07 * z.pairs[1].a).rem_euclid(0.9) {
            y.b *= (y.b.tanh() - f1(((z.scale * z.pairs[1].b) / (2.5 + f64::sin(z.items[1]))).cos())).tanh().sin();
            y.a += f64::tanh(((y.size() - f1(z.items[0].min(z.scale))) + (z.pairs[1].a + std::f64::consts::PI)));
            let mut k5: usize = 3;
        } else {
            y = Pair { b: (y.b.cos() * w[1][0].tanh()), ..y };
            let mut v6: [f64; 2] = [(w[1][0].atan() + (0.55 + z.pairs[1].a)).tanh(), ((z.pairs[1].a * y.size()) - (z.scale * z.pairs[1].b).tanh().cos()).cos()];
            y.b -= ((v6[1] * 1.01) * ({ let b7 = w[1][0]; v6[1] + b7 })).sin();
        }
        if (0.20 * (v3[0] - x[0].b)) > ((-0.42) - z.scale).cos() {
            return vec![0.6 * y.b + -0.1 * y.a + -0.1 * y.size() + 1.4 * w[1][0] + 0.5 * x[1].a + 1.2 * (z.scale * z.pairs[1].b) + y.a, 1.2 * f1((y.b - (z.scale * z.pairs[1].b)).cos()) + -0.3 * z.items[2] + -0.1 * v3[2] + 0.1 * w[1][1] + -0.4 * y.size() + 0.7 * z.pairs[0].b + ((y.a + y.size()) + y.a.sin()).tanh(), 1.4 * y.a + 0.5 * y.size() + 0.3 * x[0].b + 0.1 * z.items[0] + 0.4 * z.pairs[0].b + -0.4 * f1(f64::sin(w[0][0])) + (0.25 * (z.scale * z.pairs[1].b))];
        }
        y.b *= f64::sin(z.scale);
    }
    vec![-0.4 * z.pairs[1].a + -0.0 * w[0][0] + 1.4 * (z.scale * z.pairs[1].b) + -0.2 * f1(({ let b8 = f64::cos(z.pairs[0].b); y.a + b8 }).sin()) + 0.9 * y.b + -0.4 * y.size() + f64::rem_euclid(z.pairs[0].a.cos(), 0.9).rem_euclid(0.9), -0.1 * y.size() + 0.1 * y.b + 0.4 * v3[0] + -0.4 * f1((y.a * z.scale).tanh()) + -0.4 * z.pairs[0].b + 1.2 * (z.scale * z.pairs[1].b) + ((x[0].b + std::f64::consts::PI) + (0.50 * y.size()).tanh()).tanh(), 1.1 * z.items[2] + 1.1 * (z.scale * z.pairs[1].b) + -0.1 * x[1].a + 0.4 * y.size() + 0.8 * w[0][0] + 0.2 * y.a + (0.03 * (f64::mul_add(x[1].a.tanh(), z.scale, (0.25 * y.size())) * (if z.scale.sin() < (x[0].b / (2.5 + w[1][0].sin())).tanh() { y.b } else { y.size() })))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.4809999999999999, 0.801, 0.471], [-1.5990000000000002, 1.2209999999999999, 0.111], Pair { a: 1.571, b: 1.9509999999999998 }, Model { at: Pair { a: 1.511, b: -1.679 }, k: 2, rate: -1.129, w: [-0.059, -0.409, 1.1809999999999998] }), kink([1.9509999999999998, 0.291, 0.921], [1.251, 1.301, -0.949], Pair { a: 1.081, b: -1.889 }, Model { at: Pair { a: 1.621, b: -1.5890000000000002 }, k: 2, rate: 0.581, w: [0.561, -1.889, -1.7590000000000001] }))]
#[derive_grad]
fn random_1000053(x: &mut [f64; 3], y: &[f64; 3], z: &Pair, w: &mut Model) -> f64 {
    {
        let s1 = &y[1..];
        let mut k2: usize = 2;
    }
    let o3: Option<f64> = checked(((((w.k % 4) as f64) + w.w[1]) + (x[w.k % 3] + z.a)).cos());
    w.at.a *= ((w.predict(0.3) - x[w.k % 3]) + y[2]).sin().sin();
    {
        let r4 = &mut w.at.a;
        *r4 = (*r4) - (0.30 * w.at.b);
    }
    if let Some(e5) = x.last() {
        let mut ps6: [Pair; 3] = [Pair { a: (0.20 * ((y[w.k % 3] * w.rate) + (if f64::sin((-0.64)) > (0.50 * (w.rate - z.a)) { w.at.b } else { w.at.a }))), b: (w.at.a.tanh() % 1.7) }; 3];
        let mut k7: usize = 0;
    }
    w.w[1] += ((o3.unwrap_or(0.7) / (1.5 + f64::sin(1.65) * f64::sin(1.65))) + z.b).sin();
    w.w[0] += f64::to_radians(z.a.sin());
    let mut o8: Option<f64> = y.get(w.k).copied();
    let a9 = w.step(&*z).tanh();
    let mut o10: Option<f64> = x.first().map(|it| it * a9);
    w.at.a += (w.at.a.sin() - (w.at.a / (1.5 + w.w[w.k % 3] * w.w[w.k % 3]))).sin();
    for e11 in y.iter().rev() {
        if w.k % 2 == 0 {
            break;
        }
        let a14 = z.a.sin().min((o10.unwrap_or(0.7) + w.rate).cos());
        (w.at.a, w.at.b) = (w.at.b, (w.at.a + (if !(w.k != 3) { a14.trunc() } else { (a14 * a14) }).sin()).sin());
        w.at.b += (0.30 * z.b);
    }
    let mut v15: Vec<f64> = Vec::with_capacity(3);
    for i16 in 0..3 {
        v15.push((-(0.1 + o10.unwrap_or(0.7).tanh().tanh().cosh() * o10.unwrap_or(0.7).tanh().tanh().cosh())).exp());
    }
    -0.3 * o8.unwrap_or(0.7) + 0.0 * x[1] + 1.1 * w.w[0] + -0.2 * y[2] + 0.5 * z.a + 1.0 * w.at.a + x[w.k % 3]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.849, -0.409, 0.791], pairs: vec![Pair { a: -0.009000000000000001, b: -1.5590000000000002 }, Pair { a: 0.311, b: -0.149 }], scale: 1.001 }, [0.931, -1.159, -1.8490000000000002, 0.551]), kink(Data { items: vec![-0.999, 0.371, -0.099, -1.699], pairs: vec![Pair { a: -0.419, b: -0.679 }, Pair { a: 1.8809999999999998, b: 0.151 }], scale: 0.551 }, [-0.139, 0.171, -0.419, -1.2890000000000001, 0.321]))]
#[derive_grad]
fn random_1000054(x: Data, y: Vec<f64>) -> f64 {
    let mut v1 = x.items.to_vec();
    let h3: Shape = Shape::Poly(vec![((x.scale * x.pairs[1].b) / (2.5 + x.scale.sin())).tanh().mul_add((0.30 * x.items[0]).rem_euclid(0.9), (0.06 * (y[0] * (x.scale * x.pairs[1].b)))).tanh(), (1.3 + x.pairs[1].b.sin().min((0.25 * (x.scale * x.pairs[1].b))) * x.pairs[1].b.sin().min((0.25 * (x.scale * x.pairs[1].b)))).powf(f64::cos((x.scale - x.pairs[1].b)).tanh()).cos(), (0.50 * (if (0.20 * ((x.scale * x.pairs[1].b) + y[1])) >= f64::fract((-0.29)) { ({ let b2 = x.scale; v1[1] + b2 }) } else { (v1[0] / (2.5 + f64::sin((-0.45)).sin())) }))]);
    let mut v4 = vec![f64::clamp((0.25 * (if ({ let b5 = y[1]; 0.77 + b5 }).sin() >= x.pairs[1].a.cos() { (x.scale * x.pairs[1].b) } else { x.pairs[0].b })), -0.5, 0.75); 3];
    {
        let r6 = &mut v1[0];
        *r6 *= (0.6 * v4[1].tanh()).acos().sin();
        v4[2] = v4[2] + y[0].sin();
    }
    for i7 in (0..4).step_by(2) {
        let mut m8: f64 = f64::cos((v4[2] * (i7 as f64))).round();
        let mut v9: [f64; 2] = [(0.30 * (((-0.51) * y[i7 % 3]) + (i7 as f64).to_radians())), (1.3 + v4[1].sin() * v4[1].sin()).powf(f64::tanh((0.41 / (1.5 + h3.area().tanh() * h3.area().tanh())))).cos()];
        let mut k10: usize = 2;
    }
    for q11 in x.pairs.iter() {
        let o12: Option<f64> = x.items.iter().copied().reduce(f64::max);
        let mut v13 = x.items.to_vec();
        if let Some(x14) = o12 {
            match &h3 { Shape::Poly(x15) if ((-0.06) * x14).sin() < q11.size().sin() => {
                if (x.scale * x.pairs[1].b).tanh() > v4[2] {
                    let mut m17: f64 = (-0.64);
                } else {
                    let mut m18: f64 = q11.b;
                }
            } Shape::At(Pair { a: x19, .. }) => {
                let mut m21: f64 = (0.50 * (q11.b * q11.a)).tanh();
            } Shape::Point => {
                let mut m27: f64 = repeated(|u24, u25| { let b26 = (y[0] - 0.55).tanh(); h3.area().cos() * b26.sin() }, o12.unwrap_or(0.7).tanh(), 2);
            } _ => {
                let mut m28: f64 = (0.50 * q11.size()).sin().min(q11.b.tanh().rem_euclid(0.9));
            } }
        }
    }
    -0.5 * y[2] + 0.1 * x.pairs[1].a + 0.1 * x.items[0] + 0.2 * h3.area() + -0.0 * x.scale + 0.1 * v1[2] + h3.area().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.389, b: -0.389 }, k: 1, rate: 0.691, w: [0.251, -0.169, 1.261] }, Model { at: Pair { a: -0.089, b: 0.171 }, k: 2, rate: 1.601, w: [-1.7790000000000001, 0.271, -1.5990000000000002] }, Shape::Rect { 0: -1.5990000000000002, 1: -1.159 }), kink(Model { at: Pair { a: 1.9009999999999998, b: -0.939 }, k: 0, rate: -1.199, w: [-1.5390000000000001, 1.6909999999999998, 1.9309999999999998] }, Model { at: Pair { a: 0.601, b: 0.301 }, k: 0, rate: -0.349, w: [-0.729, 1.771, -0.028999999999999998] }, Shape::Rect { 0: 1.9009999999999998, 1: -1.5090000000000001 }))]
#[derive_grad]
fn random_1000055(x: Model, mut y: Model, z: &mut Shape) -> f64 {
    match &mut *z { Shape::Rect(x1, y2) => {
        y.at.b *= (((*x1) / 1.64) / (1.5 + f64::tanh((x.w[2] + y.at.a)) * f64::tanh((x.w[2] + y.at.a)))).sin();
        if x.at.a.sin() <= (x.rate / (1.5 + (*x1) * (*x1))) {
            return 1.3 * y.at.size() + 0.9 * y.predict(0.3) + -0.2 * x.at.size() + 0.4 * y.at.b + -0.4 * x.at.a + (0.50 * x.predict(0.3)).to_radians().tanh();
        }
    } _ => {
        y.w[x.k] = (0.11 * ((x.at.a + x.at.size()) + (x.at.a * x.rate)));
        let mut v3: [f64; 3] = [({ let b4 = f64::atan(0.14); x.at.a.max(x.rate) + b4 }).tanh(); 3];
    } }
    if x.predict(0.3).tanh().tanh() > y.w[y.k % 3].sin() {
        if (y.at.b / 1.02) >= apply(|u5| (if (y.w[y.k % 3] - 0.66).tanh() >= (z.area() + x.w[0]).tanh() { x.at.b.tanh() } else { x.w[x.k].cos() }), (x.k as f64).cos()) {
            return -0.2 * x.rate + 0.0 * y.at.size() + 0.2 * x.predict(0.3) + 0.7 * y.at.a + 0.5 * x.at.a + 1.2 * y.w[y.k % 3] + x.w[x.k].atan2((1.5 + (0.25 * y.at.size()) * (0.25 * y.at.size()))).min(((x.k as f64) - y.at.a).sin());
        }
    } else if x.k > 2 {
        match y.k { 0 => {
            let m6: f64 = match x.k % 4 { 0 => {
                let f7 = |u8: f64| -> f64 { let mut m9: f64 = u8.atan2((1.5 + (x.k as f64).sin() * (x.k as f64).sin())); for i10 in 0..3 { m9 += u8.asinh().tanh(); } m9 };
                (0.16 * ({ let b11 = (0.25 * x.at.size()); (x.w[x.k] + y.predict(0.3)) + b11 }))
            } 1 | 2 => {
                {
                    let s12 = &x.w[..];
                    if y.k != 2 {
                        if (0.25 * (y.at.size() / 1.87)) <= 0.65 {
                            return 1.3 * x.w[y.k % 3] + 0.0 * z.area() + 0.3 * x.at.b + 1.2 * x.at.size() + 0.8 * y.rate + (x.at.b.hypot((-0.60)) - x.predict(0.3).tanh().tanh()).cos();
                        }
                        y.rate = s12[x.k].abs();
                        if (0.06 * (z.area() * x.at.b)) <= (y.at.b + x.at.size()).tanh() {
                            {
                                let s13 = &s12[..2];
                                y.at.b /= 1.2 + y.at.a.abs();
                            }
                            for i14 in (0..y.k % 5).rev() {
                                let mut v15 = s12.to_vec();
                            }
                        } else {
                            'l17: for i16 in (0..x.k % 5).step_by(1) {
                                {
                                    let r18 = &x.at;
                                    y.rate -= (y.at.size() + (s12[x.k] - r18.size())).tanh();
                                }
                            }
                        }
                    }
                }
                (y.w[x.k] * (x.k as f64)).tanh().clamp(-0.5, 0.75)
            } _ => {
                x.at.b.cos().rem_euclid(0.9).cos()
            } };
        } k if k % 2 == 0 => {
            y.rate = f64::tanh(z.area());
        } _ => {
            y.at.b = (0.25 * (-(y.at.size() / (1.5 + (0.25 * y.predict(0.3)) * (0.25 * y.predict(0.3))))));
        } }
    }
    1.4 * y.w[y.k % 3] + 0.2 * x.at.b + 0.9 * y.at.size() + 0.1 * x.rate + 0.6 * x.at.size() + (0.25 * (y.predict(0.3) / (1.5 + ((y.k % 4) as f64).tanh() * ((y.k % 4) as f64).tanh())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.0290000000000001, b: -0.419 }), kink(Pair { a: 0.051000000000000004, b: -0.159 }))]
#[derive_grad]
fn random_1000056(x: &Pair) -> f64 {
    if x.size().sin() >= x.b {
        let v1: [f64; 3] = [((x.a + x.a) - x.b.cos()).sin(), x.size().cos().tanh().to_radians(), x.size().sin().fract()];
        if x.size().sin().hypot(x.a).sin() < x.size().cos() {
            return 0.2 * x.size() + -0.3 * x.b + 0.9 * x.a + -0.0 * v1[2] + (*x).size().cos();
        }
        let mut n2: usize = 0;
        while n2 < 3 {
            let mut n3: usize = 0;
            while ((x.size() + (-0.66)).sin() > f64::tanh((if !(n2 > 1) { 0.0 } else { x.size() }))) && n3 < 4 {
                let p4: Pair = x.clone();
                let mut p5 = Model { w: [v1[0], (n2 as f64).abs().cos(), (if n2 > 1 { ((-0.78) * (n2 as f64)) } else { x.size().tanh().atan2((1.5 + p4.size().tanh() * p4.size().tanh())) }).sin()], at: (-(*x)), rate: (p4.size() + p4.b).cos().min((v1[n3 % 3] + 0.95).tanh()), k: 1 };
                n3 += 1;
            }
            let mut m6: f64 = (x.b * x.size()).tanh().min((x.a + v1[n2]).tanh());
            let p7 = Pair { a: x.b, b: 1.22 };
            n2 += 1;
        }
    }
    {
        let r8 = &*x;
        let mut h10: Shape = Shape::Poly(vec![x.b, (x.b / (2.5 + (x.size() + x.a).tanh().sin())), f64::tanh((1.3 + (0.50 * ({ let b9 = (0.25 * x.size()); x.b + b9 })) * (0.50 * ({ let b9 = (0.25 * x.size()); x.b + b9 }))).powf((1.36 + r8.a).cos().tanh()))]);
        let mut m11: f64 = ((1.56 + h10.area()) * (r8.b - 1.88)).sin();
        let f12 = |u13: f64| -> f64 { let b14 = (if x.a.cos() >= (1.3 + u13 * u13).powf(x.b.tanh()).sin() { x.a } else { x.a }); if (0.6 * f64::tanh(r8.b)).asin() >= (if (0.6 * r8.a.sin()).ln_1p() >= x.a { r8.a } else { x.a }) { return b14; } ((1.26 * r8.b) - 1.51).sin() };
    }
    let mut v15: [f64; 4] = [(x.b.sin() * (x.size().tanh() % 1.7)), x.b.cos().powi(2), (0.6 * x.a.sin()).atanh().sin(), f64::sin((x.a - (-0.17)))];
    for i16 in (0..0).rev() {
        for i17 in (0..v15.len()).rev() {
            let mut p18: Data = Data { items: vec![(0.66 * (if !(i16 > 1) { (v15[(i17 + 1) % v15.len()] - 0.70) } else { x.a.sin() })), (if (0.25 * (v15[(i17 + 1) % v15.len()] * v15[i16])) <= (0.0 + v15[2]).tanh() || i16 != 1 { x.size().tanh().max((0.25 * x.size())) } else { f64::sin(1.94).max((i16 as f64).cos()) }), ((-x.a) / (2.5 + f64::sin(((-0.06) / (1.5 + v15[0] * v15[0]))).sin()))], scale: x.a.cos().powi(2), pairs: vec![(*x), Pair { a: f64::tanh(((-0.13) + x.b)), b: 2f64.max((i17 as f64).sin()) }] };
        }
        for (i21, e19) in v15.iter().enumerate() {
            let mut v22 = vec![f64::tanh((x.size().sin().hypot(std::f64::consts::PI) / (1.5 + (0.25 * (x.a * (*e19))) * (0.25 * (x.a * (*e19)))))); 4 + i21 % 3];
            let mut p23 = Pair { a: x.b, ..*x };
            p23.b += f64::sin(0.60).max(x.size().sin()).min((*e19).mul_add(p23.size().sin(), v22[i21 % 4]).sin());
        }
        let mut m24: f64 = ((0.74 + v15[i16]) + x.size().tanh().cos()).cos();
    }
    -0.2 * x.a + 0.4 * x.b + 0.3 * v15[2] + 0.7 * x.size() + (if (x.b.tanh() % 1.7) <= x.a.max(x.b) || (0.06 * (x.size() * x.a)) < v15[1].clamp(-0.5, 0.75) { (0.07 * x.size()).powi(2) } else { v15[2] })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.301, 0.781, 0.951, 1.3909999999999998], 0.861), kink([-0.449, 1.3809999999999998, -1.749, -1.649, -1.8490000000000002], 0.671))]
#[derive_grad]
fn random_1000057(x: &[f64], y: f64) -> (f64, f64) {
    let mut h1: Shape = Shape::At(Pair { a: (y.cos() * (y + x[1])).sin(), b: (y * 0.15).tanh() });
    let v2: [f64; 4] = [0.0, ({ let b3 = (0.22 * (h1.area() + (-0.44))); f64::max(h1.area().cos(), b3) + b3 }).sin(), h1.area().sin().max((0.25 * h1.area())), (f64::asinh((-0.14)) + (h1.area() * h1.area())).tanh()];
    let (s6, c7) = ((0..4).zip(x.iter()).map(|(i4, e5)| (*e5)).map(|it| it.sin()).product::<f64>() * y).sin_cos();
    let mut m8: f64 = y;
    let mut m9: f64 = c7.copysign(y).tanh();
    let f10 = |u11: f64| f64::exp_m1(f64::tanh(s6));
    if let Shape::Circle { r: x12 } = &h1 {
        let mut v14 = vec![m8; 3];
    } else {
        let mut v15: Vec<f64> = x.iter().map(|e16| m9).collect();
    }
    let mut v17: Vec<f64> = Vec::new();
    for i18 in 0..2 {
        v17.push(((v2[1] + v2[i18]) / 1.95).cos());
    }
    m9 = (m9 * (x[1] + m8).tanh()).sin();
    let mut v19: Vec<f64> = x.iter().map(|e20| ((if m9.mul_add(y, 1.16).tanh() > f64::sin(v17[1]) { c7 } else { y }) + 2f64.tanh()).sin()).collect();
    let mut ps21: [Pair; 2] = [Pair { a: (-m8), b: (v19[1] + (-0.42)).tanh() }, Pair { a: (0.25 * h1.area()), b: f10((0.25 * (v17[0] * x[1]))).asinh() }];
    m9 = v19[1];
    m9 = s6;
    let mut p23 = Pair { a: ({ let b22 = c7; s6.tanh() + b22 }).tanh(), b: f64::sin(y).exp2() };
    v17.fill(((h1.area() * y) / 1.43).sin());
    for i26 in (0..0).step_by(2) {
        let mut m27: f64 = (h1.area().tanh().atan2((1.5 + p23.b * p23.b)) + (std::f64::consts::PI + std::f64::consts::PI)).tanh();
    }
    (0.8 * y + 0.3 * s6 + -0.2 * c7 + 0.2 * p23.b + 1.3 * m9 + 0.9 * v17[1] + v19[0].atan().mul_add((0.66 * (v19[2] + 0.71)), h1.area().sin()).sin(), 1.5 * v2[3] + -0.3 * v19[0] + -0.5 * f10((x[0] / (1.5 + ps21[0].b.tanh() * ps21[0].b.tanh()))) + 1.5 * p23.a + 0.9 * s6 + 0.0 * ps21[1].a + ((-0.99) - p23.a).asinh())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.919, -0.289, -0.649, 0.811], [[-1.659, 0.851], [-0.249, 0.491]], 0, [[1.9709999999999999, -0.729], [1.6709999999999998, 0.021]]), kink([-0.099, -1.2690000000000001, -1.479, -1.479, -1.2890000000000001], [[-1.3390000000000002, -1.169], [-0.179, -1.159]], 3, [[-0.729, 1.601], [1.581, -1.429]]))]
#[derive_grad]
fn random_1000058(x: &mut [f64], y: [[f64; 2]; 2], z: usize, w: &[Vec<f64>]) -> Option<f64> {
    x[2] += (0.18 * ((if f64::sin((y[z % 2][z % 2] * (z as f64))) > f64::ln((1.2 + (-0.23) * (-0.23))) { x[z % 3] } else { (z as f64) }) + (z as f64).atan()));
    let mut m1: f64 = (w[z % 2][z % 2] / (2.5 + x[z % 3].sin())).cos();
    let mut ps2: [Pair; 3] = [Pair { a: ((y[z % 2][z % 2] - 0.0) * ((z as f64) + w[1][z % 2])).cos(), b: (x[z % 3] * w[1][z % 2]).cos() }; 3];
    let m3: f64 = match z % 4 { 0 => {
        (0.25 * ((x[2] * w[z % 2][0]) / 1.11))
    } 1 | 2 => {
        (m1 - y[z % 2][z % 2]).abs().cos()
    } _ => {
        (y[0][1] / 1.74).round().cos()
    } };
    m1 = y[z % 2][z % 2];
    m1 = (m1 * (x[z % 3] / 1.00)).sin();
    if z != 1 {
        return Some(0.8 * m3 + 0.3 * ps2[z % 2].a + 0.5 * m1 + 1.4 * y[1][1] + 0.6 * w[z % 2][1] + (x[z % 3] / (1.5 + (y[z % 2][z % 2] * ps2[1].b).sin() * (y[z % 2][z % 2] * ps2[1].b).sin())));
    }
    let o4: Option<f64> = if (x[z % 3] - (z as f64)).sin() <= y[0][z % 2].cos() { Some(ps2[z % 2].a.tanh()) } else { None };
    let mut ps5: [Pair; 2] = [Pair { a: (f64::sin(o4.unwrap_or(0.7)).sin() + (w[1][0] - 1.12)).tanh(), b: m1.clamp(-0.5, 0.75) }, Pair { a: (0.80 * (f64::copysign(ps2[0].b.tanh(), m3) + y[1][0])), b: (0.50 * ps2[z % 2].a).sin() }];
    let f6 = move |u7: f64| -> f64 { let b8 = (if u7 >= m3.cos() { u7 } else { u7 }); if z % 2 == 0 { return b8; } u7 };
    for q9 in ps2.iter() {
        {
            let s10 = &x[1..];
            let t11: (f64, f64) = (m1.tanh().sin(), (1.2 + (y[z % 2][z % 2] / (1.5 + m3 * m3)) * (y[z % 2][z % 2] / (1.5 + m3 * m3))).log2());
            m1 += (0.25 * ps5[z % 2].b).max(q9.b).abs().sin();
            let mut m14: f64 = (0.14 * ((q9.size() + f6(x.iter().zip(x.iter()).map(|(&e12, e13)| e12).sum::<f64>().tanh())) + q9.a));
        }
    }
    Some(0.7 * f6(2f64) + 0.4 * ps5[z % 2].b + 0.1 * o4.unwrap_or(0.7) + 0.0 * m1 + 1.5 * ps2[1].b + -0.1 * y[0][z % 2] + ((0.50 * o4.unwrap_or(0.7)).to_radians() - y[z % 2][z % 2]).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: -0.569, 1: 0.611 }, [0.911, -0.028999999999999998, -1.5490000000000002], [-1.499, -1.0090000000000001, -0.149], Data { items: vec![-1.3090000000000002, -1.479, 0.731], pairs: vec![Pair { a: -0.229, b: -1.219 }, Pair { a: 0.521, b: -1.2790000000000001 }], scale: 0.281 }), kink(Shape::At { 0: Pair { a: 0.631, b: -1.3690000000000002 } }, [0.311, -0.949, -1.8690000000000002], [1.031, 1.4009999999999998, -1.689, -1.419], Data { items: vec![1.4309999999999998, -1.0190000000000001, -0.309, 1.9309999999999998], pairs: vec![Pair { a: 0.381, b: -0.349 }, Pair { a: -1.2890000000000001, b: 0.131 }], scale: 1.331 }))]
#[derive_grad]
fn random_1000059(x: &Shape, y: &[f64; 3], z: &Vec<f64>, w: &mut Data) -> f64 {
    let flag1 = f64::cos((if w.scale.mul_add(z[0], w.scale).cos() < ((w.scale * w.pairs[1].b) + z[0]).sin() { 0.44 } else { x.area() })) < ((-0.10) + z[0]).tanh() || (w.pairs[0].b + z[2]).tanh() >= (z[1] / (1.5 + y[1] * y[1]));
    {
        let r2 = &*w;
        let mut v3: Vec<f64> = y.iter().map(|&e4| y[2]).collect();
        let f5 = |u6: f64, u7: f64| r2.scale;
    }
    let mut m8: f64 = f64::sin((1.39 + (-0.43))).max((0.50 * (1.69 * z[2])));
    let mut n9: usize = 0;
    'l11: while n9 < 2 && (z.iter().rev().map(|&e10| w.scale).fold(f64::NEG_INFINITY, f64::max).max(-1.0) > (0.50 * f64::mul_add(f64::sin(1.52), z[0], w.items[0]))) {
        n9 += 1;
        if n9 % 2 == 0 {
            if (z[0] / (2.5 + m8.sin())) <= (0.25 * w.pairs[0].b).max(f64::sin((w.scale * w.pairs[1].b))) {
                break;
            }
        } else {
            let mut k12: usize = 1;
            let mut k13: usize = 0;
        }
    }
    1.2 * x.area() + 0.2 * w.scale + 1.3 * m8 + 0.1 * w.pairs[1].b + -0.2 * z[1] + repeated(|u14: f64, u15: f64| (0.41 * ((w.items[1] * 1.00) + (w.scale * w.pairs[1].b).tanh().atan())), w.scale, 2)
}
