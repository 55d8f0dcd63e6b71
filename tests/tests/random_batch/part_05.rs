//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.851, -0.819, -1.499], (-0.179, -1.189), Pair { a: 1.581, b: 0.331 }, Two { 0: -0.579, 1: 0.881 }), kink([-0.259, 1.1709999999999998, -1.159], (0.761, -0.049), Pair { a: 0.251, b: -1.669 }, Two { 0: 0.891, 1: 0.401 }))]
#[derive_grad]
fn random_1000050(x: &[f64; 3], y: (f64, f64), z: &mut Pair, mut w: Two) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push(std::f64::consts::PI.tanh().abs());
    }
    let mut ps3: [Pair; 3] = [(*z); 3];
    z.a += z.a.sin().abs();
    w.1 *= (0.19 * (v1[1].clamp(-0.5, 0.75) + ({ let b5 = y.1; (w.0 - w.1) + b5 }))).sin();
    v1.swap(1, 0);
    ps3[0].b += f64::sin(0.62);
    let mut n6: usize = 0;
    loop {
        if n6 >= 2 {
            break;
        }
        n6 += 1;
        let a7: f64 = ((z.a * std::f64::consts::PI) + z.a).cos();
    }
    let h8: Shape = Shape::Poly(vec![(0.51 - (v1[1] + y.0)).cos(), (w.1.cos() - w.1).tanh(), z.size().sin().sin()]);
    for i9 in 0..3 {
        for (i12, (&e10, f11)) in x.iter().zip(v1.iter()).enumerate() {
            z.b *= (1.3 + w.0 * w.0).powf(v1[1].tanh()).tanh().atan2((1.5 + 2f64.mul_add(e10, (i12 as f64).cos()).sin() * 2f64.mul_add(e10, (i12 as f64).cos()).sin())).sin();
        }
    }
    0.2 * ps3[0].a + 1.5 * y.0 * y.1.sin() + 0.6 * w.1 + 0.6 * x[2] + 0.8 * v1[0] + 0.2 * z.a + y.0
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.9409999999999998, b: 1.281 }, 0.951), kink(Pair { a: 1.281, b: 1.4809999999999999 }, -0.799))]
#[derive_grad]
fn random_1000051(x: &Pair, mut y: f64) -> f64 {
    let mut o1: Option<f64> = Some(((x.b + std::f64::consts::PI) - y.cos()).cos());
    for i2 in (0..1).step_by(1) {
        let (s3, c4) = o1.unwrap_or(y.max(o1.unwrap_or(0.7).sin())).sin_cos();
        let f5 = |u6: f64| (((i2 as f64) - x.b) / (1.5 + (0.40 * ((i2 as f64) * 0.69)) * (0.40 * ((i2 as f64) * 0.69)))).sin().atan2((1.5 + apply(|u7| { let b9 = x.a.min(u6); (0..2).map(|i8| c4).sum::<f64>().cos().max((s3 / (2.5 + f64::sin(s3)))) * b9.sin() }, s3) * apply(|u7| { let b9 = x.a.min(u6); (0..2).map(|i8| c4).sum::<f64>().cos().max((s3 / (2.5 + f64::sin(s3)))) * b9.sin() }, s3)));
    }
    if (y + x.b).tanh() <= x.size().tanh().tanh() || y.clamp(-0.5, 0.75) > (x.b * x.a).cos() {
        return 1.1 * x.a + -0.1 * o1.unwrap_or(0.7) + 0.7 * y + 0.5 * x.size() + 1.1 * x.b + (x.a.cos().powi(2) + x.size().cos().powi(3)).sin();
    }
    y = (y * (*x).dot(&*x).cos().rem_euclid(0.9)).sin();
    let h11: Shape = if o1.map_or((if (0.50 * (x.a + x.b)) <= o1.unwrap_or(0.7).sin().cos() || f64::cos(x.size()).rem_euclid(0.9) <= (y * x.b).tanh() { o1.unwrap_or(0.7) } else { x.b }).tanh(), |x10| x.a) > (1.3 + x.b * x.b).powf(x.size().tanh().tanh()).sin() { Shape::Point } else { Shape::Circle { r: ((0.25 * o1.unwrap_or(0.7)).min(x.size().tanh()) / 1.04) } };
    y /= 1.2 + (0.41 * (x.b.atan() - f64::hypot(x.b, x.a))).abs();
    let t12: (f64, f64) = ((((x.size() / (1.5 + y * y)) / (1.5 + x.a.sin() * x.a.sin())) / 1.85).tanh(), y);
    let mut k13: usize = 1;
    let a14: f64 = (h11.area() + (y * x.a)).tanh().atan2((1.5 + f64::tanh((x.a.tanh() - (t12.1 / 1.71))) * f64::tanh((x.a.tanh() - (t12.1 / 1.71)))));
    -0.4 * y + 0.3 * a14 + -0.2 * x.a + 0.7 * o1.unwrap_or(0.7) + 1.2 * h11.area() + (0.97 * ((0.0 - y) / 1.80))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.4009999999999998, b: -1.8090000000000002 }, Pair { a: -1.409, b: -0.129 }, Pair { a: -1.239, b: 1.261 }], Pair { a: 1.291, b: 1.841 }, Data { items: vec![-1.0190000000000001, -1.909, 0.871], pairs: vec![Pair { a: -0.209, b: 1.041 }, Pair { a: -0.969, b: -1.649 }], scale: -0.919 }, [[-0.659, -1.449], [0.341, 0.921]]), kink([Pair { a: 1.4209999999999998, b: -1.5890000000000002 }, Pair { a: -0.219, b: -1.8690000000000002 }, Pair { a: 1.6509999999999998, b: 1.311 }], Pair { a: 0.681, b: 0.271 }, Data { items: vec![1.9209999999999998, -1.0890000000000002, -1.8290000000000002], pairs: vec![Pair { a: -0.759, b: 1.801 }, Pair { a: 0.781, b: -0.929 }], scale: 1.031 }, [[-1.689, 0.771], [1.081, 1.7409999999999999]]))]
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.959, -0.979, -0.709], [0.001, -0.439, 1.081], Pair { a: 1.4209999999999998, b: 0.07100000000000001 }, Model { at: Pair { a: 1.321, b: -1.479 }, k: 2, rate: -0.079, w: [0.871, 0.471, -1.3490000000000002] }), kink([1.611, 1.371, -0.499], [1.291, 1.871, 1.621], Pair { a: -0.899, b: -0.989 }, Model { at: Pair { a: 0.631, b: -0.679 }, k: 2, rate: 1.1909999999999998, w: [-1.239, 0.671, 1.7209999999999999] }))]
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

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.559, 1.821, -0.009000000000000001], pairs: vec![Pair { a: 0.421, b: 0.001 }, Pair { a: -0.589, b: -0.839 }], scale: -0.059 }, [1.6409999999999998, 1.9609999999999999, -1.3490000000000002, -1.689]), kink(Data { items: vec![-1.879, 1.1909999999999998, 1.301], pairs: vec![Pair { a: 0.231, b: -1.3590000000000002 }, Pair { a: 1.1509999999999998, b: 1.811 }], scale: 0.051000000000000004 }, [-1.3090000000000002, 0.361, -1.2590000000000001]))]
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.581, b: -0.709 }, k: 2, rate: -0.039, w: [1.111, -0.359, -1.739] }, Model { at: Pair { a: 0.381, b: 0.361 }, k: 2, rate: 0.161, w: [0.931, -0.569, -1.2990000000000002] }, Shape::Poly { 0: vec![-1.3390000000000002, -0.119, 1.2309999999999999] }), kink(Model { at: Pair { a: 0.981, b: -1.3290000000000002 }, k: 1, rate: -1.8390000000000002, w: [0.901, 0.14100000000000001, -0.779] }, Model { at: Pair { a: 1.9409999999999998, b: 1.571 }, k: 1, rate: 1.9409999999999998, w: [-0.579, 0.031, -1.2590000000000001] }, Shape::At { 0: Pair { a: 0.741, b: -0.929 } }))]
#[derive_grad]
fn random_1000055(x: Model, mut y: Model, z: &mut Shape) -> f64 {
    {
        let r1 = &x.at;
        match x.k { 0 => {
            y.at.a *= apply(|u2| { let b3 = (0.97 * (y.w[x.k % 3] - 0.0)); (1.3 + (((y.k % 4) as f64) + r1.a).sin() * (((y.k % 4) as f64) + r1.a).sin()).powf(f64::tanh((0.0 / 1.42))).cos() * b3.sin() }, ((x.k as f64) + x.predict(0.3)).sin()).sin();
        } k if k % 2 == 1 => {
            for i4 in (0..x.w.len()).step_by(1) {
                let mut m5: f64 = y.at.size().sin();
                if x.at.size().sin() <= (0.0 + y.at.a).sin() {
                    let p6: Pair = std::mem::replace(&mut y.at, Pair { a: x.at.a, b: (0.30 * x.w[y.k % 3]).powi(0) });
                    y.at.b = x.predict(0.3).tanh().tanh().asinh().tanh();
                }
            }
            let m7: f64 = match x.k % 4 { 0 => {
                if x.k != 3 {
                    y.rate = (y.rate * (if (y.at.size() + y.rate).cos() < f64::sin((r1.b * r1.b)) { x.w[y.k % 3] } else { r1.a }).tanh()).sin();
                } else {
                    y.at.scale((z.area() + 0.14).cos());
                    let p8: Two = Two((0.85 / (1.5 + f64::sin(0.65) * f64::sin(0.65))), (y.at.size() * r1.size()).cos());
                    for i9 in 0..y.w.len() {
                        y = Model { w: [(-(0.1 + (y.at.size() - (-0.45)).cos() * (y.at.size() - (-0.45)).cos())).exp(), (0.48 * (((x.k as f64) - std::f64::consts::PI) * (p8.0 - p8.1).tanh().copysign(p8.0))), (x.w[y.k % 3] / 1.26).min((0.22 * (0.58 + y.at.size())))], at: Pair { b: x.at.b, ..*r1 }, rate: ((y.rate * r1.size()) - x.at.a.copysign(r1.size().tanh())).cos(), k: 2 };
                    }
                }
                (0.03 * (0.65 * x.at.size())).powi(3)
            } 1 | 2 => {
                (y.predict(0.3).tanh().clamp(-0.5, 0.75) + y.at.size().tanh().max(((y.k % 4) as f64))).cos()
            } _ => {
                (0.18 + (y.rate * z.area())).cos()
            } };
        } _ => {
            match x.k { 0 => {
                y.w.swap(1, 2);
                let (s10, c11) = r1.a.sin_cos();
            } k if k % 2 == 1 => {
                y.at.b += f64::cos(0.0);
            } _ => {
                y.rate -= (f64::to_radians((x.predict(0.3) - y.at.a).sin()) + x.predict(0.3)).tanh();
            } }
        } }
    }
    -0.4 * y.at.b + 1.1 * z.area() + 0.6 * x.w[x.k % 3] + -0.1 * y.w[y.k % 3] + 1.4 * y.rate + 0.8 * x.at.size() + f64::cos((x.rate * (y.at.b * x.at.b)))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.0290000000000001, b: -0.419 }), kink(Pair { a: 0.051000000000000004, b: -0.159 }))]
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.681, -0.419, -1.399], -0.619), kink([0.081, -1.409, 0.781, 0.611, 0.921], -0.109))]
#[derive_grad]
fn random_1000057(x: &[f64], y: f64) -> (f64, f64) {
    let h2: Shape = Shape::At(Pair { a: ({ let b1 = (0.25 * (x[0] * x[2])); (b1 * b1) + b1 }).sin(), b: x[1].fract() });
    let flag4 = !((0.50 * ({ let b3 = x[0]; b3 + b3 })) < h2.area().tanh());
    let a5 = y.signum().tanh().atan2((1.5 + (x[0] / (1.5 + y * y)) * (x[0] / (1.5 + y * y))));
    let mut m6: f64 = (f64::asinh((-0.14)) + (a5 * a5)).tanh();
    let (s9, c10) = ((0..4).zip(x.iter()).map(|(i7, e8)| (*e8)).map(|it| it.sin()).product::<f64>() * h2.area()).tanh().sin_cos();
    for i11 in 0..0 {
        let f12 = |u13: f64, u14: f64| (0.50 * ((-u14) - a5.max(c10)));
        m6 = (m6 * (-h2.area()).cos()).sin();
        let v15: [f64; 3] = [(c10 * h2.area()).tanh().abs(), (h2.area() / 1.12).cos().atan2((1.5 + (0.0 - x[0]).tanh() * (0.0 - x[0]).tanh())), f64::tanh(1.57).powi(0).abs()];
    }
    for i16 in (0..3).step_by(1) {
        let mut m17: f64 = (c10 * m6).tanh().max((c10 / 1.32));
        'l21: for e18 in &x[..3] {
            m6 += (m6 * (if std::f64::consts::PI.max((*e18)) < f64::sin(1.94).max(s9) { y } else { (-0.55) })).tanh();
        }
        let mut k22: usize = 0;
    }
    let mut p23 = Pair { a: ((0.38 * a5) + (h2.area() + a5)).tanh(), b: (0.80 * y.trunc()) };
    if p23.a < (m6 - m6).cos() || flag4 {
        let mut k24: usize = 0;
    } else {
        m6 = (f64::cos((-0.53)) % 1.7).round().cos() + m6;
    }
    (1.2 * p23.b + 0.2 * p23.size() + 1.3 * p23.a + 0.4 * a5 + 1.1 * y + (1.10 + 2f64).sin(), -0.4 * m6 + 1.4 * h2.area() + 1.5 * s9 + -0.2 * x[2] + 1.4 * p23.a + (((-0.40) - p23.a) * s9).cos())
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: 0.811 }, [1.301, -1.7890000000000001, -0.229], [1.9609999999999999, 1.001, 0.14100000000000001], Data { items: vec![-0.189, -0.939, -1.3590000000000002], pairs: vec![Pair { a: -1.629, b: -1.629 }, Pair { a: -1.449, b: 0.551 }], scale: -1.3590000000000002 }), kink(Shape::At { 0: Pair { a: -0.959, b: 1.6809999999999998 } }, [0.601, 0.07100000000000001, 0.291], [0.621, -0.169, 0.721, 0.211, -1.5390000000000001], Data { items: vec![-1.0690000000000002, 1.1609999999999998, -0.479], pairs: vec![Pair { a: -0.819, b: 1.541 }, Pair { a: -0.639, b: 1.7109999999999999 }], scale: -1.689 }))]
#[derive_grad]
fn random_1000059(x: &Shape, y: &[f64; 3], z: &Vec<f64>, w: &mut Data) -> f64 {
    let flag1 = f64::cos((if w.scale.mul_add(z[0], w.scale).cos() < ((w.scale * w.pairs[1].b) + z[0]).sin() { 0.44 } else { x.area() })) < ((-0.10) + z[0]).tanh() || (w.pairs[0].b + z[2]).tanh() >= (z[1] / (1.5 + y[1] * y[1]));
    {
        let r2 = &*w;
        if w.pairs[1].a.tanh() < (0.25 * w.pairs[1].a).copysign(z[0]) {
            return 0.0 * r2.pairs[1].a + 1.0 * r2.scale + 0.6 * (w.scale * w.pairs[1].b) + 0.5 * w.pairs[1].b + 0.4 * z[1] + 0.7 * x.area() + r2.items[2];
        }
        let mut m3: f64 = (0.53 + r2.scale.max(r2.scale)).cos().max((0.50 * x.area()).cos());
    }
    if (0.36 - w.scale).cos() < (w.items[1] - w.scale).cos() {
        let p4 = Model { w: [(w.items[1].abs() - y[0]).tanh(), f64::cos(w.items[2].sin()), (1.3 + (w.scale - y[1]).cos() * (w.scale - y[1]).cos()).powf((0.50 * w.scale.mul_add(f64::cos(x.area()), w.items[2])).tanh()).tanh()], at: Pair { a: ((w.scale - w.scale) / (2.5 + (std::f64::consts::PI * (w.scale * w.pairs[1].b)).cos().sin())).tanh(), b: (if ((w.scale * w.pairs[1].b) * z[2]).cos() > ((w.scale * w.pairs[1].b) * w.items[0]).sin() { z[0] } else { 0.89 }) }, rate: (0.12 * ((w.items[1] * w.scale) + (w.scale * w.pairs[1].b))), k: 0 };
        'l8: for &e5 in p4.w.iter() {
            let mut k9: usize = 3;
        }
    }
    w.scale += (0.07 * w.pairs[1].a);
    let d10: f64;
    if w.items.iter().zip(w.items.iter()).map(|(e11, e12)| z[0]).sum::<f64>().sin() > (w.scale * w.pairs[1].b).cos().signum() {
        d10 = ((w.scale * w.pairs[1].b).cos().sin() - w.items[2]).sin();
    } else {
        w.scale -= (if f64::cos(0.12) <= f64::cos(0.76) { (z[1].min((w.scale * w.pairs[1].b).tanh()) * 2f64) } else { w.items[1] }).sin();
        d10 = (y[0] * (if w.pairs[0].b.sin().sin() >= (z[0] / (2.5 + f64::tanh(x.area()).sin())) { y[1] } else { (w.scale * w.pairs[1].b) })).tanh();
    }
    0.1 * d10 + 1.4 * y[0] + 0.1 * w.scale + 0.6 * x.area() + 1.2 * (w.scale * w.pairs[1].b) + 0.3 * z[2] + (((w.scale * w.pairs[1].b) + 1.42) / (2.5 + f64::sin((-0.69)).sin())).sin()
}
