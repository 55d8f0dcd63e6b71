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

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.8290000000000002, b: -0.499 }, -1.399), kink(Pair { a: 0.451, b: 1.321 }, 1.1409999999999998))]
#[derive_grad]
fn random_1000051(x: &Pair, mut y: f64) -> f64 {
    let mut o1: Option<f64> = Some(((x.b + std::f64::consts::PI) - y.cos()).cos());
    for i2 in (0..1).step_by(1) {
        let (s3, c4) = o1.unwrap_or(y.max(o1.unwrap_or(0.7).sin())).sin_cos();
        let mut p5 = Pair { a: f64::sin((y - x.b)), b: s3.tanh() };
    }
    let mut v6: Vec<f64> = vec![(x.a.fract() - (o1.unwrap_or(0.7) - y)).sin(), x.size().tanh().sin().abs(), y];
    let mut k7: usize = 0;
    let h8: Shape = if ((k7 % 4) as f64).tanh().rem_euclid(0.9) > (y + x.b).tanh() && k7 != 2 { Shape::Poly(vec![(f64::tanh(x.b) / (2.5 + (x.b - x.b).cos().sin())), v6[0].fract().clamp(-0.5, 0.75), x.a]) } else { Shape::At(Pair { a: o1.unwrap_or(0.7).sin().abs().abs(), ..*x }) };
    y += (*x).size().sin();
    let mut p10 = Data { items: vec![(if x.b > f64::sin(0.35).cosh() { x.b.max(o1.unwrap_or(0.7).tanh()) } else { (v6[k7 % 3] + h8.area()) }).sin(), ({ let b9 = (2f64 + x.b).sin(); (std::f64::consts::PI / 1.72) + b9 }).cos(), ((x.b * o1.unwrap_or(0.7)) / (2.5 + x.a.sin())).cos()], scale: (v6[2].asinh() + (x.a * y)).tanh(), pairs: vec![(-(*x)), Pair { b: f64::cos(((2f64 - v6[0]) + o1.unwrap_or(0.7).sin().round())), ..*x }] };
    {
        let r11 = &mut v6[2];
        *r11 += ((-p10.pairs[k7 % 2].a) + (p10.pairs[0].a - (p10.scale * p10.pairs[1].b))).cos();
        std::mem::swap(r11, &mut y);
    }
    0.9 * p10.scale + 0.2 * h8.area() + 0.3 * v6[2] + -0.1 * x.size() + 0.3 * x.a + 0.4 * o1.unwrap_or(0.7) + (h8.area().tanh().powi(1) / 1.11)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.4009999999999998, b: -1.8090000000000002 }, Pair { a: -1.409, b: -0.129 }, Pair { a: -1.239, b: 1.261 }], Pair { a: 1.291, b: 1.841 }, Data { items: vec![-1.0190000000000001, -1.909, 0.871], pairs: vec![Pair { a: -0.209, b: 1.041 }, Pair { a: -0.969, b: -1.649 }], scale: -0.919 }, [[-0.659, -1.449], [0.341, 0.921]]), kink([Pair { a: 1.4209999999999998, b: -1.5890000000000002 }, Pair { a: -0.219, b: -1.8690000000000002 }, Pair { a: 1.6509999999999998, b: 1.311 }], Pair { a: 0.681, b: 0.271 }, Data { items: vec![1.9209999999999998, -1.0890000000000002, -1.8290000000000002], pairs: vec![Pair { a: -0.759, b: 1.801 }, Pair { a: 0.781, b: -0.929 }], scale: 1.031 }, [[-1.689, 0.771], [1.081, 1.7409999999999999]]))]
#[derive_grad(wrt(y))]
fn random_1000052(x: &[Pair], mut y: Pair, z: &Data, w: &[Vec<f64>]) -> Vec<f64> {
    let f1 = |u2: f64| z.scale.tanh().sin();
    let mut v3 = z.items.to_vec();
    if (1.3 + f64::sin(1.62) * f64::sin(1.62)).powf((0.25 * z.pairs[1].a).tanh()).cos() <= f64::cos(1.53) {
        let mut o4: Option<f64> = if z.items[1].sin() > f64::tanh((y.a + y.size())) || x[0].b.cos() > (z.scale * z.pairs[1].b).tanh().powi(3) { Some((0.20 * (if z.scale >= (0.24 * v3[0]).sin() { (y.size() - y.b) } else { f64::signum((-0.34)) }))) } else { None };
    }
    y.a = (y.a * (y.b - 2f64).tanh()).sin();
    y = Pair { a: (f64::abs((0.50 * y.size())) + y.b.tanh()).sin(), ..y };
    y.b -= f64::clamp((z.pairs[1].b + y.size()).cos(), -0.5, 0.75);
    let mut h5: Shape = if z.items[2] < y.a { Shape::At(y.clone()) } else { Shape::At(Pair { a: z.items[1].sin().cosh().tanh(), b: z.scale.abs() }) };
    let mut v6 = z.items.to_vec();
    let t7: (f64, f64) = (f64::sin((y.a - f1(f64::atan(0.0))).cos()), v3[1]);
    let mut v8: [f64; 4] = [(if f64::cos((z.scale * z.pairs[1].b).tanh()) <= (z.items[0] + 1.56).sin() { t7.0 } else { f64::sin((-0.57)) }), (w[1][0].cos() + h5.area()).sin(), (0.44 * (x[0].b + 0.78)).sin(), v3[0]];
    let flag9 = f64::tanh(0.25) > (v3[0] * x[1].a).sin();
    let mut ps10: [Pair; 3] = [Pair { a: (0.96 * ((-0.82) / (1.5 + z.items[2] * z.items[2]))), ..y }; 3];
    vec![1.4 * y.size() + 0.8 * v8[3] + -0.3 * z.scale + 0.5 * (z.scale * z.pairs[1].b) + 0.3 * h5.area() + 0.7 * y.a + ((z.items[1] - h5.area()) * (ps10[1].a - 0.26)).sin(), -0.4 * v6[0] + 0.6 * t7.0 * t7.1.sin() + -0.0 * v8[3] + 1.2 * f1((0.25 * (z.pairs[1].a / 1.37))) + 0.0 * y.a + 1.3 * w[0][0] + (0.25 * (ps10[1].b - h5.area())).atan(), 0.4 * z.pairs[1].a + 1.4 * y.a + -0.3 * v8[1] + 1.0 * t7.0 * t7.1.sin() + 0.4 * y.b + 0.9 * h5.area() + ((v8[2] + z.items[2]) + t7.0).tanh()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.959, -0.979, -0.709], [0.001, -0.439, 1.081], Pair { a: 1.4209999999999998, b: 0.07100000000000001 }, Model { at: Pair { a: 1.321, b: -1.479 }, k: 2, rate: -0.079, w: [0.871, 0.471, -1.3490000000000002] }), kink([1.611, 1.371, -0.499], [1.291, 1.871, 1.621], Pair { a: -0.899, b: -0.989 }, Model { at: Pair { a: 0.631, b: -0.679 }, k: 2, rate: 1.1909999999999998, w: [-1.239, 0.671, 1.7209999999999999] }))]
#[derive_grad]
fn random_1000053(x: &mut [f64; 3], y: &[f64; 3], z: &Pair, w: &mut Model) -> f64 {
    {
        let s1 = &y[1..];
        let mut k2: usize = 2;
    }
    let mut o3: Option<f64> = w.w.get(w.k).copied();
    let mut v4: Vec<f64> = vec![(x[1] + w.at.a).cos(), (w.predict(0.3).tanh().sin() + (z.b + w.predict(0.3))).cos(), (0.11 * ((z.size() * (-0.65)) - ({ let b5 = z.size().sin(); 0.65 + b5 }))), 1.52];
    let h6: Shape = if w.at.a.sin() >= 1.65 { Shape::Poly(vec![(if f64::sin((-0.64)) > (0.50 * (w.rate - z.a)) { (w.at.a / (1.5 + w.at.a * w.at.a)) } else { y[2].sin() }), ((z.a - 1.07) * w.at.a).sin(), (1.2 + (o3.unwrap_or(0.7) + z.a).tanh() * (o3.unwrap_or(0.7) + z.a).tanh()).log10()]) } else { Shape::Point };
    if (0.01 * (o3.unwrap_or(0.7) * h6.area())) < (0.20 * (z.a + w.predict(0.3))) {
        return 0.1 * w.predict(0.3) + 0.2 * x[w.k % 3] + 0.1 * w.at.a + 1.4 * z.b + 1.0 * w.at.size() + (w.predict(0.3).cos().max(w.w[0]) / (1.5 + (z.a - y[w.k % 3]).sin() * (z.a - y[w.k % 3]).sin()));
    }
    for i7 in (1..=w.k % 4).rev() {
        (w.rate, w.at.a) = (w.at.a, (w.rate + ({ let b8 = x[w.k % 3].tanh(); f64::tanh(1.09) + b8 }).tanh()).sin());
        w.rate -= (f64::asinh((0.50 * o3.unwrap_or(0.7))) - z.b).tanh();
    }
    let mut ps9: Vec<Pair> = vec![(-(*z)), ((*z) + (Pair { a: (if (w.predict(0.3) - 2f64).tanh() >= w.w[w.k % 3] && w.k != 2 { v4[w.k % 4].tanh() } else { (match &h6 { Shape::Point => f64::exp2(f64::sin(z.size().cos())).abs(), Shape::Rect(x12, y13) => (0.23 * ((h6.area() / 1.58) - (-(0.1 + z.b * z.b)).exp())), _ => (0.06 * (w.predict(0.3) * w.at.a)) }) }), b: (-0.90) }))];
    w.at.a = f64::tanh((w.rate + (-0.94)).sin().mul_add((y[w.k % 3] / (2.5 + ps9[1].a.tanh().sin())), v4[w.k % 4].clamp(-0.5, 0.75)));
    if h6.area().sin().copysign(w.at.a) >= ((-0.08) + w.at.a).tanh() {
        return -0.1 * y[2] + 1.3 * w.w[w.k % 3] + 1.3 * x[w.k % 3] + 1.2 * w.at.b + 1.1 * z.b + -0.2 * z.size() + ((0.06 * (o3.unwrap_or(0.7) - z.b)) % 1.7);
    }
    (w.w[1], w.w[w.k % 3]) = (w.w[w.k % 3], f64::tanh(v4[w.k % 4]));
    let mut p15: Pair = Pair { b: w.w.iter().step_by(2).map(|e14| (w.at.size() - ((w.k % 4) as f64)).tanh()).sum::<f64>().tanh(), ..*z };
    if let Some(e16) = y.last() {
        for (i19, (&e17, f18)) in y.iter().zip(y.iter()).enumerate() {
            for e20 in v4.iter() {
                w.at.b = (w.at.b * 1.67).sin();
            }
            w.w[..2].copy_from_slice(&v4[..2]);
            {
                let r23 = &mut p15.a;
                *r23 += (ps9[1].b + z.size()).cos().max((0.56 + (*e16)).sin());
            }
        }
    }
    0.5 * p15.b + 1.3 * y[w.k % 3] + -0.1 * z.size() + 0.8 * p15.size() + 0.7 * h6.area() + 1.94
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.559, 1.821, -0.009000000000000001], pairs: vec![Pair { a: 0.421, b: 0.001 }, Pair { a: -0.589, b: -0.839 }], scale: -0.059 }, [1.6409999999999998, 1.9609999999999999, -1.3490000000000002, -1.689]), kink(Data { items: vec![-1.879, 1.1909999999999998, 1.301], pairs: vec![Pair { a: 0.231, b: -1.3590000000000002 }, Pair { a: 1.1509999999999998, b: 1.811 }], scale: 0.051000000000000004 }, [-1.3090000000000002, 0.361, -1.2590000000000001]))]
#[derive_grad(wrt(x))]
fn random_1000054(x: Data, y: Vec<f64>) -> f64 {
    let mut v1 = x.items.to_vec();
    let h3: Shape = Shape::Poly(vec![((x.scale * x.pairs[1].b) / (2.5 + x.scale.sin())).tanh().mul_add((0.30 * x.items[0]).rem_euclid(0.9), (0.06 * (y[0] * (x.scale * x.pairs[1].b)))).tanh(), (1.3 + x.pairs[1].b.sin().min((0.25 * (x.scale * x.pairs[1].b))) * x.pairs[1].b.sin().min((0.25 * (x.scale * x.pairs[1].b)))).powf(f64::cos((x.scale - x.pairs[1].b)).tanh()).cos(), (0.50 * (if (0.20 * ((x.scale * x.pairs[1].b) + y[1])) >= f64::fract((-0.29)) { ({ let b2 = x.scale; v1[1] + b2 }) } else { (v1[0] / (2.5 + f64::sin((-0.45)).sin())) }))]);
    let mut v4: Vec<f64> = vec![f64::clamp((0.25 * (if ({ let b5 = y[1]; 0.77 + b5 }).sin() >= x.pairs[1].a.cos() { (x.scale * x.pairs[1].b) } else { x.pairs[0].b })), -0.5, 0.75); 3];
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
        let mut o13: Option<f64> = if (x.scale + 0.33).tanh() < f64::cos((0.50 * q11.size()).floor()) { Some(((if ({ let b12 = f64::sin(0.61); h3.area() + b12 }).tanh() <= ((x.scale * x.pairs[1].b) / (1.5 + (x.scale * x.pairs[1].b).tanh() * (x.scale * x.pairs[1].b).tanh())).cos() { y[1] } else { (-0.64) }) + (x.scale * x.pairs[1].b).cos().sin()).sin()) } else { None };
        if (q11.b * v1[0]).sin() < f64::tanh(0.23) {
            for i14 in (0..3).rev() {
                v1[1] += ((q11.b - h3.area()) - v1[i14].max(q11.a)).sin();
            }
        }
        let v15: [f64; 2] = [(0.23 * (1.3 + (v4[2] + v1[0]).sin() * (v4[2] + v1[0]).sin()).powf((q11.a + 0.32).cos().tanh())); 2];
    }
    0.5 * h3.area() + 0.4 * v1[0] + -0.4 * x.scale + 1.4 * y[1] + 0.6 * (x.scale * x.pairs[1].b) + 0.4 * v4[1] + (f64::to_radians((-0.35)) * x.pairs[1].b.cos().atan())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.299, b: -1.5290000000000001 }, k: 1, rate: 0.351, w: [-0.199, 0.481, -0.529] }, Model { at: Pair { a: 0.661, b: 1.351 }, k: 0, rate: 1.311, w: [-1.379, 0.961, -1.739] }, Shape::Point {  }), kink(Model { at: Pair { a: 0.881, b: -0.919 }, k: 2, rate: -0.179, w: [-0.239, -0.689, -0.809] }, Model { at: Pair { a: -1.8190000000000002, b: -1.919 }, k: 2, rate: -1.239, w: [-0.819, -1.7590000000000001, -0.959] }, Shape::Rect { 0: 1.501, 1: -1.399 }))]
#[derive_grad(wrt(x))]
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
        if (y.at.b / 1.02) <= apply(|u5| (if (y.w[y.k % 3] - 0.66).tanh() >= (y.rate + x.w[0]).tanh() { (x.k as f64).fract() } else { f64::sin(0.0).copysign(x.at.b) }), f64::sin(x.w[y.k % 3]).rem_euclid(0.9)) {
            return 0.5 * y.at.b + -0.0 * x.rate + 1.2 * y.rate + 1.2 * y.predict(0.3) + x.w[x.k].atan2((1.5 + (0.25 * y.at.size()) * (0.25 * y.at.size()))).min(((x.k as f64) - y.at.a).sin());
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
                            for i16 in 0..x.k % 5 {
                                let a17 = x.at.a.to_radians().cos();
                            }
                        }
                    } else {
                        y.at.b += (if f64::sin((-0.03)) <= x.rate.sin() { (x.k as f64).asinh() } else { f64::cos(x.at.size()).clamp(-0.5, 0.75) }).sin();
                    }
                }
                f64::tanh(((0.39 / 1.79) * x.w[x.k]))
            } _ => {
                ((1.94 / (2.5 + y.at.a.sin())) * f64::log10((1.2 + x.at.b * x.at.b))).cos()
            } };
        } k if k % 2 == 0 => {
            y.at.a *= z.area().cos().max(y.w[x.k]).tanh().sin();
        } _ => {
            y.at.a += f64::cos(((y.at.a * x.rate) / (1.5 + y.rate.sin() * y.rate.sin())));
        } }
    } else {
        y.at.a = (y.at.a * (x.at.b / 1.49)).sin();
    }
    -0.4 * x.at.a + -0.4 * y.predict(0.3) + 0.2 * y.at.a + 0.4 * z.area() + 0.1 * x.w[1] + ({ let b18 = (z.area().cos() % 1.7); (0.50 * x.predict(0.3)).sin() + b18 })
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
            let mut v22: Vec<f64> = vec![f64::tanh((x.size().sin().hypot(std::f64::consts::PI) / (1.5 + (0.25 * (x.a * (*e19))) * (0.25 * (x.a * (*e19)))))); 4 + i21 % 3];
            let mut p23 = Pair { a: x.b, ..*x };
            p23.b += f64::sin(0.60).max(x.size().sin()).min((*e19).mul_add(p23.size().sin(), v22[i21 % 4]).sin());
        }
        let mut m24: f64 = ((0.74 + v15[i16]) + x.size().tanh().cos()).cos();
    }
    -0.2 * x.a + 0.4 * x.b + 0.3 * v15[2] + 0.7 * x.size() + (if (x.b.tanh() % 1.7) <= x.a.max(x.b) || (0.06 * (x.size() * x.a)) < v15[1].clamp(-0.5, 0.75) { (0.07 * x.size()).powi(2) } else { v15[2] })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.409, 0.941, -1.939, 1.6609999999999998, -1.679], -1.3590000000000002), kink([-1.729, -1.939, 1.9809999999999999, 0.791, 0.521], -0.689))]
#[derive_grad(wrt(x, y))]
fn random_1000057(x: &[f64], y: f64) -> (f64, f64) {
    let h2: Shape = Shape::At(Pair { a: ({ let b1 = (0.25 * (x[0] * x[2])); (b1 * b1) + b1 }).sin(), b: x[1].fract() });
    let flag4 = !((0.50 * ({ let b3 = x[0]; b3 + b3 })) < h2.area().tanh());
    let a5 = y.signum().tanh().atan2((1.5 + (x[0] / (1.5 + y * y)) * (x[0] / (1.5 + y * y))));
    let mut m6: f64 = (f64::asinh((-0.14)) + (a5 * a5)).tanh();
    let (s9, c10) = ((0..4).zip(x.iter()).map(|(i7, e8)| (*e8)).map(|it| it.sin()).product::<f64>() * h2.area()).tanh().sin_cos();
    for i11 in 0..0 {
        let f12 = |u13: f64, u14: f64| -> f64 { let mut m15: f64 = (if !(i11 > 1) { y } else { a5 }); for i16 in 0..3 { m15 += f64::cos(1.35); } m15 };
        let o17: Option<f64> = if ((i11 as f64) * (-0.78)).cos() > (y * x[i11]).cos() { Some(y.to_radians()) } else { None };
        let mut ps18: [Pair; 3] = [Pair { a: f64::sin(((a5 + s9) * ((i11 as f64) / (1.5 + f12((if c10.mul_add(y, 1.16).tanh() > f64::sin((-0.83)) { m6 } else { y }), 2f64.tanh()).cos() * f12((if c10.mul_add(y, 1.16).tanh() > f64::sin((-0.83)) { m6 } else { y }), 2f64.tanh()).cos())))), b: o17.unwrap_or(0.7).tanh() }; 3];
    }
    m6 = 0.58;
    {
        let s20 = &x[1..];
        for &e21 in x.iter() {
            {
                let s24 = &x[..];
                for i25 in 0..s20.len() {
                    if let Shape::Poly(x26) = &h2 {
                        let mut v28 = s20.to_vec();
                    }
                }
                let mut v29: Vec<f64> = vec![(c10.cos() + c10.floor()).cos(); 3];
            }
            match &h2 { Shape::Point => {
                m6 = ((a5 + s20[1]) * c10).cos();
            } _ => {
                m6 = ((if (e21 * x[0]).tanh() > (-0.40) { 1.89 } else { m6 }) + ({ let b32 = s20[0]; a5 + b32 })).cos();
            } }
        }
    }
    (0.1 * h2.area() + 0.9 * y + -0.1 * s9 + 1.3 * m6 + 0.6 * c10 + (s9.max(x[2]) * (y * h2.area())).cos(), 0.8 * h2.area() + 0.6 * x[0] + -0.0 * c10 + 1.2 * s9 + 1.2 * m6 + (-x[2]))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.471, -1.489, 0.441], [[1.751, 0.321], [-1.0790000000000002, -0.619]], 1, [[-0.049, 0.721], [-0.989, -0.539], [1.6509999999999998, 1.6809999999999998]]), kink([-0.219, -1.639, -1.949], [[0.471, 1.1309999999999998], [-1.0990000000000002, 0.131]], 3, [[-0.949, 0.591], [0.801, 1.4409999999999998], [-0.849, -1.2890000000000001]]))]
#[derive_grad(wrt(w))]
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
    let mut o4: Option<f64> = x.first().map(|it| it * (x[z % 3] - (z as f64)).sin());
    for &e5 in x.iter() {
        let mut v8: [f64; 3] = [m3, (o4.unwrap_or(0.7) * (1.20 - m3)).sin(), m1];
        let v9: [f64; 3] = [((o4.unwrap_or(0.7) * ps2[0].a) + f64::asin((0.6 * m1.tanh()))).sin(); 3];
        let mut n10: usize = 0;
        loop {
            if n10 >= 1 {
                break;
            }
            n10 += 1;
            {
                let s11 = &v9[1..];
                m1 = 0.08;
                let mut v12: Vec<f64> = vec![(x[1].abs() - (1.61 + 0.0)).sin(), f64::abs((1.29 + (-0.96))), ((m3 - y[1][z % 2]) + m1.tanh()).sin()];
            }
        }
    }
    Some(1.1 * m3 + 0.8 * w[0][z % 2] + -0.1 * x[1] + 0.2 * y[1][1] + 0.6 * o4.unwrap_or(0.7) + (o4.unwrap_or(0.7).sin().atan() / 1.04))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }, [-1.0090000000000001, -0.149, -0.669], [-1.479, 0.731, -0.229], Data { items: vec![-1.219, 0.521, -1.2790000000000001], pairs: vec![Pair { a: 0.281, b: 1.9709999999999999 }, Pair { a: 0.631, b: -1.3690000000000002 }], scale: 0.311 }), kink(Shape::Circle { r: -1.8690000000000002 }, [-0.399, 1.031, 1.4009999999999998], [-1.419, 0.831, 1.4309999999999998], Data { items: vec![-1.0190000000000001, -0.309, 1.9309999999999998], pairs: vec![Pair { a: 0.381, b: -0.349 }, Pair { a: -1.2890000000000001, b: 0.131 }], scale: 1.331 }))]
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
    1.2 * x.area() + 0.2 * w.scale + 1.3 * m8 + 0.1 * w.pairs[1].b + -0.2 * z[1] + repeated(|u14: f64, u15: f64| ((w.scale * w.pairs[0].a) - w.scale.sin()).sin(), (w.scale * w.items[1]).cos(), 2)
}
