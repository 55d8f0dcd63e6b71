//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.021, Shape::Point {  }), kink(-1.459, Shape::Poly { 0: vec![0.411, -0.889, -1.389] }))]
#[derive_grad]
fn random_2000100(x: &f64, y: Shape) -> Pair {
    let v1: [f64; 3] = [repeated(|u2, u3| { let b4 = (0.50 * (u3 + u3)); (0.6 * (u3 * u3).cos().tanh()).atanh() * b4.sin() }, y.area().sin().max((*x)), 2); 3];
    let mut v5: Vec<f64> = vec![(*x).sin().powi(1); 4];
    for i6 in 1..=3 {
        {
            let s7 = &v1[1..];
            if let Shape::Circle { r: x8 } = &y {
                let f10 = |u11: f64, u12: f64| f64::sin((-0.17)).mul_add(u11, u12).sin();
                let mut m13: f64 = v1[i6 % 3];
            } else {
                let mut ps14: Vec<Pair> = vec![Pair { a: ((y.area() * 0.83).tanh() % 1.7), b: y.area().cos() }, Pair { a: (*x), b: 0.0 }];
                let t15: (f64, f64) = ((y.area() / 1.30).sin(), y.area().sin());
            }
            let t17: (f64, f64) = (v5.iter().copied().take(1).map(|e16| (0.29 - y.area()).sin()).map(|it| it.sin()).product::<f64>(), (0.80 * (if i6 > 1 { s7[0].tanh().rem_euclid(0.9) } else { (i6 as f64) })));
        }
        if ((*x) / (2.5 + f64::sin(1.01).sin())) >= (0.6 * y.area().sin().sin()).ln_1p() {
            v5[0] += (0.01 * ((1.38 + (*x)) + (y.area() * v1[1])));
            if ((*x) + y.area()).tanh() > v5[2] {
                let mut m18: f64 = (if (i6 as f64).sin() <= v1[0] { v5[3] } else { v5[i6] });
            }
        } else if v5[1].fract() >= v1[i6 % 3] {
            let mut m19: f64 = (0.10 * ((y.area() + v1[i6 % 3]) * f64::abs(1.78)));
        }
    }
    Pair { a: 0.2 * y.area() + 0.4 * v1[2] + 0.1 * v5[0] + 0.7 * (*x) + (f64::tanh((-0.37)) + (*x)).cos(), b: 0.0 * (*x) + 1.0 * y.area() + -0.3 * v1[2] + 1.0 * v5[3] + v5[0].sin().powi(1) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.689, 1.251, -1.189, 0.271, -1.459], [-1.8290000000000002, 1.871, 1.6609999999999998], [[1.001, 1.371], [0.411, 1.751]]), kink([0.491, -0.049, -1.0790000000000002], [1.001, 1.121, 0.151, 1.7309999999999999, 1.6309999999999998], [[1.001, -1.959], [-1.719, -1.0790000000000002], [-1.249, -0.559]]))]
#[derive_grad]
fn random_2000101(x: Vec<f64>, y: &Vec<f64>, z: &[Vec<f64>]) -> f64 {
    let a1: f64 = ((x[0] + x[0]) * (x[2].cos() % 1.7)).cos();
    let mut h2: Shape = if !(a1.asinh() > z[1][0].tanh().rem_euclid(0.9)) { Shape::At(Pair { a: (f64::fract(y[0]) - a1).cos(), b: (0.25 * (y[1] * y[0])) }) } else { Shape::Circle { r: (z[1][0].cos() + z[0][1].to_radians()).cos() } };
    {
        let s3 = &x[1..];
        let mut n4: usize = 0;
        while n4 < 3 {
            n4 += 1;
            let v5: [f64; 3] = [f64::abs((if s3[n4 % 2].sin().exp_m1() >= (s3[1] * 1.24).sin() { 1.86 } else { a1 })); 3];
            let mut v6: Vec<f64> = v5.iter().map(|e7| f64::sin((-(1.97 + 0.0)))).collect();
        }
        let mut m8: f64 = ((if !((0.25 * (x[0] * s3[1])) < (a1 * y[0]).cos()) { z[0][1] } else { x[0] }) + h2.area().cos().powi(4)).sin();
    }
    for i9 in 0..y.len() {
        if i9 % 2 == 0 {
            let mut m10: f64 = ((0.25 * h2.area()).hypot((0.80 * (i9 as f64))) * (if !(i9 != 3) { a1 } else { (i9 as f64) })).sin();
            let (p11, q12) = (z[i9 % 2][0].min(h2.area().cos()).tanh().powi(1), ((y[2] * x[i9 % 3]) - (m10 - h2.area())).sin());
        } else {
            let mut m13: f64 = x[2].round().cos();
        }
    }
    -0.2 * z[0][0] + 0.2 * y[2] + 0.2 * x[0] + 0.9 * h2.area() + 1.4 * a1 + ((z[0][1] + h2.area()) + y[0].max(a1)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.171, b: 0.721 }, k: 1, rate: 1.6609999999999998, w: [0.821, -0.869, -1.0890000000000002] }, Shape::Rect { 0: -0.499, 1: -0.289 }, Pair { a: 1.2309999999999999, b: 1.6409999999999998 }, -0.379), kink(Model { at: Pair { a: 0.431, b: -1.0890000000000002 }, k: 1, rate: 0.891, w: [1.2009999999999998, 0.521, 0.441] }, Shape::Circle { r: 0.021 }, Pair { a: -0.549, b: 0.101 }, -1.0590000000000002))]
#[derive_grad]
fn random_2000102(mut x: Model, y: &mut Shape, z: &mut Pair, w: f64) -> f64 {
    let a1: f64 = (z.size().sin().max(x.rate) / 1.81);
    let mut p2 = x;
    match p2.k { 0 => {
        let mut v3: [f64; 4] = [z.b; 4];
    } k if k % 2 == 1 => {
        {
            let r4 = &mut p2.w[p2.k % 3];
            *r4 += (2f64 / 1.02).sin();
            let a5 = z.swapped_for(((p2.k % 4) as f64).sin()).tanh();
            let f6 = |u7: f64, u8: f64| (a5 * w).sin().max(a1);
        }
        let mut v9: Vec<f64> = p2.w.iter().map(|&e10| (p2.at.a - a1).tanh()).collect();
    } _ => {
        z.a += (0.30 * a1);
    } }
    0.2 * p2.w[p2.k % 3] + 0.7 * p2.at.size() + 0.7 * p2.rate + 0.1 * w + 0.3 * y.area() + ((a1 + z.size()) * f64::tanh((-0.17)).rem_euclid(0.9)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.461, 0.091, 1.081, 1.001, -1.979]), kink([-0.299, -0.569, 1.581, -1.469, -0.459]))]
#[derive_grad]
fn random_2000103(x: Vec<f64>) -> f64 {
    if x[0] >= (x[1] + x[2]).tanh() {
        let mut v1: Vec<f64> = Vec::with_capacity(4);
        for i2 in 0..4 {
            v1.push((0.40 * ((x[i2 % 3] + x[2]) - (if ((i2 as f64) / (2.5 + f64::sin((-0.36)).sin())).cos() < (std::f64::consts::PI / (2.5 + (i2 as f64).sin().sin())) { (-0.10) } else { (-0.09) }))));
        }
        v1[..2].copy_from_slice(&x[..2]);
        let p3 = Data { items: vec![v1[0].atan().atan(), v1[1], (0.6 * v1[3].cos().tanh()).tan()], scale: (0.06 * ((x[2] + x[2]) * (v1[3] + v1[3]))), pairs: vec![Pair { a: (f64::asinh((-0.04)) + (0.6 * f64::sin(x[0])).atanh()).sin(), b: (0.50 * (x[2] - v1[2])) }, Pair { a: v1[2].abs().sin(), b: (if f64::sin(1.63) < (0.6 * std::f64::consts::PI.tanh()).acos() { x[1] } else { v1[0] }) }] };
    } else {
        let v4: [f64; 2] = [x[0], ((x[2] * x[1]) - (x[2] * x[1])).cos()];
    }
    let mut v5: Vec<f64> = Vec::new();
    for i6 in 0..4 {
        v5.push((1.11 + (x[1] - x[i6 % 3])).cos());
    }
    let mut m7: f64 = f64::tanh((if x[2].asinh() <= x[1] { (1.43 * v5[0]) } else { (1.3 + v5[1] * v5[1]).powf(x[2].tanh()) })).max((if (x[1] * x[0]).tanh() >= (-x[0]) { v5[2].max(x[2]) } else { x[1].max(1.18) }));
    let flag8 = (x[0] - 2f64).cos() > m7;
    let mut v9: [f64; 3] = [1.42; 3];
    let mut k10: usize = 1;
    let a11: f64 = (0.66 * (v9[0] + (m7 * 0.24))).sin();
    let m12: f64 = match k10 % 4 { 0 => {
        m7 -= (f64::tanh(m7) + v9[2].copysign((-0.59))).cos().rem_euclid(0.9);
        (0.12 * ((((k10 % 4) as f64) - v5[k10 % 4]) * m7))
    } 1 | 2 => {
        m7 /= 1.2 + a11.abs();
        a11
    } _ => {
        0.62
    } };
    0.3 * v9[1] + 1.3 * x[2] + 1.5 * a11 + 0.0 * v5[1] + (f64::trunc(1.13) - a11).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.681, -1.0990000000000002, 1.611, 0.551, -1.639], [-1.7990000000000002, 1.9509999999999998, -0.799], 3), kink([-1.959, -1.5190000000000001, 0.401, -1.0490000000000002], [0.271, 0.861, 0.061], 0))]
#[derive_grad]
fn random_2000104(x: &[f64], y: [f64; 3], mut z: usize) -> Option<f64> {
    let mut p1: Data = Data { items: vec![((0.27 + x[z % 3]).tanh() % 1.7), (0.50 * ((x[z % 3] - y[z % 3]) / 1.09)), ((x[z % 3] / 1.33) * std::f64::consts::PI).cos()], scale: f64::cos(((if (x[z % 3] * y[z % 3]).tanh() >= y[z % 3].cos() { ((z % 4) as f64) } else { y[1] }) + (((z % 4) as f64) + y[2]))), pairs: vec![Pair { a: (0.33 * (x[2] + (((z % 4) as f64) - y[z % 3]))), b: ((z % 4) as f64) }, Pair { a: ((x[0] * (-0.85)) / 1.94).sin(), b: y[z % 3] }] };
    p1.scale = p1.scale - f64::tanh((if !(z != 2) { p1.scale } else { ((z % 4) as f64) })).powi(2).sin();
    (p1.items[2], p1.items[z % 3]) = (p1.items[z % 3], (if (if z > 2 { p1.items[2] } else { (p1.scale * p1.pairs[1].b) }).sin() <= (0.25 * (p1.scale * p1.pairs[1].b)).atan2((1.5 + (p1.scale * p1.pairs[1].b).cos() * (p1.scale * p1.pairs[1].b).cos())) { f64::abs((-0.30)) } else { p1.items[z % 3].abs() }).cos());
    {
        let s2 = &x[..2];
        let (s3, c4) = ((-0.15) * (p1.scale * p1.pairs[1].b)).tanh().sin_cos();
        let mut h5: Shape = if p1.scale.hypot(p1.scale).tanh() < p1.scale.fract() || z > 2 { Shape::Rect((if !(z % 2 == 0) { (c4 - std::f64::consts::PI) } else { (s2[z % 2] - p1.pairs[0].b) }).cos(), s3.cos()) } else { Shape::Circle { r: (1.22 - 0.69) } };
    }
    let f6 = |u7: f64, u8: f64| (if (0.50 * (x[1] + u7)) <= apply(|u9| (u9.hypot(x[2]) + (u7 * u9)).tanh(), (u8 / (1.5 + 2f64 * 2f64))) { x[1].to_radians() } else { f64::tanh(u7) });
    let mut p11: Model = Model { w: [p1.scale, y[z % 3].sin(), (if (p1.items[0] + p1.scale).tanh() >= (0.15 * (0..2).step_by(2).map(|i10| std::f64::consts::PI).sum::<f64>()) { (p1.scale * p1.pairs[1].b).tanh().mul_add(0.75, y[1]) } else { (((z % 4) as f64) + p1.scale) }).tanh()], at: Pair { a: (f6((0.20 * (p1.pairs[1].a - p1.scale)), (0.12 * (p1.pairs[z % 2].b - (p1.scale * p1.pairs[1].b)))) + (((z % 4) as f64) / (2.5 + p1.pairs[z % 2].b.tanh().sin()))).cos(), b: (f6((p1.scale * p1.pairs[1].b).cos(), (p1.items[z % 3] - p1.items[z % 3]).tanh()) + p1.scale).cos() }, rate: f64::tanh((if z % 2 == 0 { p1.pairs[z % 2].b } else { (p1.scale * p1.pairs[1].b) })).sin(), k: 0 };
    p11.at.b = ({ let b12 = p11.at.b.hypot(((z % 4) as f64)).tanh(); (1.26 / 1.15) + b12 });
    std::mem::swap(&mut p11.rate, &mut p1.scale);
    Some(0.1 * p1.pairs[0].a + 0.3 * y[p11.k % 3] + -0.5 * p11.at.size() + -0.2 * p11.w[p11.k % 3] + 0.6 * p1.scale + 0.2 * p1.items[0] + ((f6((p11.at.a + p11.rate).tanh(), ((-0.35) / (1.5 + p11.predict(0.3).tanh() * p11.predict(0.3).tanh()))) + p11.predict(0.3)) / (1.5 + (if z != 1 { p1.items[0] } else { p11.w[z % 3] }) * (if z != 1 { p1.items[0] } else { p11.w[z % 3] }))).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.511, -0.719], [-0.449, -0.899]], [0.511, 0.031, -1.0990000000000002, -0.489], Data { items: vec![-1.5690000000000002, -0.959, -0.459], pairs: vec![Pair { a: -1.8290000000000002, b: 0.671 }, Pair { a: 1.091, b: -0.229 }], scale: -0.249 }, Two { 0: -1.149, 1: -1.3090000000000002 }), kink([[-0.109, -1.7590000000000001], [1.251, 1.1609999999999998]], [-0.079, -1.1190000000000002, 1.601], Data { items: vec![1.6709999999999998, -0.919, 1.351], pairs: vec![Pair { a: 0.211, b: 1.7409999999999999 }, Pair { a: 0.941, b: -0.289 }], scale: 1.9509999999999998 }, Two { 0: 1.6509999999999998, 1: -1.899 }))]
#[derive_grad]
fn random_2000105(x: [[f64; 2]; 2], y: &[f64], z: &mut Data, w: &Two) {
    let f1 = move |u2: f64, u3: f64| -> f64 { let b4 = (0.66 * (2f64 - w.1)); if (u2 + u3).sin() > (0.25 * (y[2] * u2)) { return b4; } (u3.sin() * u3) };
    z.items[2] = ((x[0][0] / (1.5 + f64::sin(1.51) * f64::sin(1.51))) / (2.5 + f64::sin(((w.0 - w.1) * x[1][0]).sin())));
    let mut o5: Option<f64> = z.items.iter().copied().reduce(f64::max);
    z.scale -= (z.pairs[0].a + o5.unwrap_or(0.7)).tanh().fract();
    let flag6 = (y[0] + o5.unwrap_or(0.7)).tanh() > f64::cos((1.3 + w.1 * w.1).powf(w.0.tanh()));
    let h7: Shape = if (y[2] + 0.0).tanh() <= (z.scale - w.0).tanh() { Shape::Circle { r: f64::tanh((if (1.96 - o5.unwrap_or(0.7)).tanh() >= (0.01 * ((z.scale * z.pairs[1].b) * o5.unwrap_or(0.7))) { z.items[0] } else { o5.unwrap_or(0.7) }).tanh()) } } else { Shape::Circle { r: f64::exp((-(0.1 + f64::sin((w.0 - w.1)) * f64::sin((w.0 - w.1))))).atan() } };
    let mut v8: [f64; 3] = [y[0], f64::sin(((0.30 * z.items[1]).powi(4) + (0.38 * z.items[0]))), (-(1.2 + z.items[2] * z.items[2]).cbrt())];
    o5 = Some(f64::cos(((z.scale - z.pairs[1].b) + ((0.60 * (-0.53)) % 1.7))));
    z.scale -= v8[2].sin().to_radians();
    let mut p11: Pair = Pair { a: f64::tanh(({ let b10 = (if (z.scale * z.pairs[1].b).tanh() > ((z.scale * z.pairs[1].b) * z.items[1]).cos() || flag6 { x[0][0] } else { w.1 }); (z.scale + w.0) + b10 })), b: w.1.sin() };
    p11 += z.pairs[0];
    let f12 = |u13: f64, u14: f64| (0.25 * (if (1.20 - w.1).tanh() < (w.0 / (2.5 + w.1.sin())) { (if (if !((0.25 * (u14 * w.1)) < (0.66 * ((-0.72) - w.0))) { u13 } else { w.0 }) >= u13.mul_add(u14, (-0.51)).sin() { w.0 } else { y[0] }) } else { (u14 * u13) }));
    let v15: [f64; 4] = [(p11.size() + z.items[2].sin()).tanh(); 4];
    let p16 = Data { items: vec![((v15[3] - z.scale) * (v15[2] - w.0)).sin(), f64::tanh((v15[3] + p11.a.sin())), f64::abs((z.items[0] * y[0]).tanh())], scale: (p11.size() * (x[1][0] * p11.size())).cos(), pairs: vec![Pair { a: f64::tanh((if (z.scale.sin() % 1.7) <= (1.3 + z.scale * z.scale).powf(v15[3].tanh()).tanh() { ((0.60 * 1.71) % 1.7) } else { (x[0][0] * w.0) })), b: (p11.b * z.items[1]).cos() }, p11.clone()] };
    match &h7 { Shape::Poly(x17) => {
        {
            let r19 = &p16;
            {
                let s20 = &p16.items[..2];
                let a21: f64 = y[0];
            }
            if (0.12 * (o5.unwrap_or(0.7) - (p16.scale * p16.pairs[1].b))) >= (1.57 + (r19.scale * r19.pairs[1].b)).sin() && flag6 {
                for i22 in 0..3 {
                    p11.b = (p11.b * (1.2 + z.items[2] * z.items[2]).ln()).sin();
                }
            } else {
                z.scale = (0.00 * ((1.06 * f12((0.72 * (w.0 - w.1)).cos(), (x17[0] * 1.04).sin())) * (z.scale + z.scale))) + z.scale;
            }
        }
    } Shape::At(x23) => {
        p11.a += (0.10 * ((z.items[1] + w.1) - ((-0.54) + 1.60)));
    } Shape::Point => {
        z.scale = z.scale - f1(z.pairs[1].a.cos(), (0.06 * (z.scale * o5.unwrap_or(0.7)))).sin().max((-0.49)).fract();
    } _ => {
        z.scale += ((z.scale * z.pairs[1].b).cos().fract() - h7.area()).tanh();
    } }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None, Model { at: Pair { a: 0.771, b: 0.611 }, k: 2, rate: 0.461, w: [-1.7990000000000002, -0.479, -1.249] }), kink(Some(0.021), Model { at: Pair { a: 0.111, b: -1.5390000000000001 }, k: 0, rate: 0.921, w: [1.561, -1.2990000000000002, 0.761] }))]
#[derive_grad]
fn random_2000106(x: Option<f64>, y: &Model) -> f64 {
    let mut v1: [f64; 2] = [y.w[y.k]; 2];
    let mut p2 = Two(y.w[0], y.rate.abs());
    let (p3, q4) = (f64::cos((1.06 / (2.5 + v1[y.k % 2].sin()))), (0.23 * (1.3 + f64::sin(1.57).min((0.25 * (p2.0 - p2.1))) * f64::sin(1.57).min((0.25 * (p2.0 - p2.1)))).powf((v1[0] * y.rate).tanh().tanh())));
    if let Some(e5) = v1.get(y.k) {
        p2.1 += (-f64::sin(y.at.size().tanh()));
        if let Some(x6) = x {
            let mut v7: Vec<f64> = Vec::with_capacity(2);
            for i8 in 0..2 {
                v7.push(((y.at.b / (1.5 + f64::sin(1.27) * f64::sin(1.27))) + p2.0.sin()).cos());
            }
            {
                let s9 = &y.w[..2];
                v7[y.k % 2] -= (f64::sin(1.68).min((0.25 * y.predict(0.3))) * (q4 + y.rate)).tanh();
                let mut o10: Option<f64> = x.or(Some(f64::asinh(0.10)));
            }
        }
    }
    0.6 * v1[y.k % 2] + 0.6 * y.at.b + -0.3 * q4 + 0.4 * p3 + 0.4 * p2.1 + f64::tanh(((y.k as f64).tanh().rem_euclid(0.9) - (y.at.b + y.at.size())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.681, [[0.441, 1.841], [-1.219, -0.089]]), kink(0.851, [[0.811, 1.311], [0.601, 0.341]]))]
#[derive_grad]
fn random_2000107(x: &mut f64, mut y: [[f64; 2]; 2]) -> f64 {
    let o1: Option<f64> = if (-(0.1 + y[0][0] * y[0][0])).exp() < y[0][0] { Some((((-0.30) + y[0][0]) - (*x).hypot(y[0][1])).sin()) } else { None };
    let d2: f64;
    if (*x) < (o1.unwrap_or(0.7) * 0.79).tanh() {
        d2 = y[0][1].abs();
    } else {
        for i3 in (0..1).rev() {
            for i4 in (i3 % 3..4).rev() {
                if i3 > 1 {
                    *x -= (((0.02 * o1.unwrap_or(0.7)) / 1.30) * (1.2 + (if (0.80 * (i4 as f64)) >= (0.57 * ((i4 as f64) + 1.20)) { y[i3][0] } else { (i4 as f64) }) * (if (0.80 * (i4 as f64)) >= (0.57 * ((i4 as f64) + 1.20)) { y[i3][0] } else { (i4 as f64) })).recip()).tanh();
                    break;
                }
                let v5: [f64; 3] = [(*x), ((i3 as f64) + ((i3 as f64) - (i3 as f64))).sin(), (-0.36)];
                if (0.06 * (o1.unwrap_or(0.7) * y[i3][i3])) >= 2f64 {
                    break;
                }
            }
            let mut k6: usize = 2;
        }
        d2 = y[1][0];
    }
    let mut p12 = Pair { a: f64::cos(((0.0 - (*x)) - ((*x) + (*x)))), b: repeated(|u7: f64, u8: f64| repeated(|u9, u10| (0..3).map(|i11| u7).sum::<f64>().sin().tanh(), f64::asinh(u8), 2), (y[0][1] + d2).sin(), 2) };
    if (0..4).take(2).map(|i13| y[i13 % 2][i13 % 2]).last().unwrap() >= (*x) {
        return -0.5 * p12.b + 1.1 * o1.unwrap_or(0.7) + -0.2 * d2 + 0.2 * p12.size() + 0.7 * y[0][1] + 0.7 * p12.a + (0.50 * (if y[1][0].sin() < f64::tanh((0.80 - p12.b)) { f64::sin((-0.32)) } else { (p12.a + d2) }));
    }
    let m14: f64 = if (p12.b + (-0.21)).tanh() <= p12.a.max(y[1][1]) {
        for i15 in (1..=0).step_by(1) {
            let a16 = f64::sin((if d2 < f64::sin(1.03) { ((-0.97) / 1.16) } else { f64::atan(0.04) })).clamp(-0.5, 0.75);
        }
        (1.3 + (0.6 * f64::tanh(1.54)).acos() * (0.6 * f64::tanh(1.54)).acos()).powf(f64::tanh((-d2))).sin()
    } else {
        p12.a = ((*x).sin() + ((*x) * p12.size())).cos().cos();
        (0.66 * (0.94 + p12.b).abs())
    };
    -0.2 * p12.b + 0.1 * m14 + -0.3 * p12.a + 1.4 * p12.size() + 1.1 * o1.unwrap_or(0.7) + 0.7 * y[0][0] + (d2 / (2.5 + (0.6 * p12.a.sin()).ln_1p().sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.1709999999999998, -1.0490000000000002, 0.301, 1.021], -1.159, [Pair { a: 0.961, b: -1.5590000000000002 }, Pair { a: -0.399, b: -0.549 }, Pair { a: 1.6709999999999998, b: -0.469 }], Pair { a: 1.4809999999999999, b: -1.149 }), kink([0.061, 1.271, -1.5290000000000001, 0.811, -1.379], 0.121, [Pair { a: -1.399, b: 1.811 }, Pair { a: -1.3090000000000002, b: -1.729 }, Pair { a: 0.091, b: 1.8909999999999998 }], Pair { a: 1.1309999999999998, b: 0.861 }))]
#[derive_grad(wrt(y, z, w))]
fn random_2000108(x: &Vec<f64>, y: f64, z: &[Pair], w: &Pair) -> f64 {
    let mut m1: f64 = (1.2 + (0.12 * (w.size() * x[2])) * (0.12 * (w.size() * x[2]))).log2();
    let mut h2: Shape = Shape::Point;
    m1 -= f64::cos(z[1].b);
    if (w.b * w.size()).cos() <= (m1 + w.a).sin() {
        if w.size().tanh().sin().exp2() >= ((-0.12) * m1).tanh() {
            if (m1 + 0.82).tanh() > (1.60 / 1.77) {
                return 0.9 * h2.area() + 0.4 * z[0].b + 1.1 * w.b + 0.7 * w.a + 0.7 * x[0] + -0.5 * y + (0.66 * sum_of(|u3: f64| f64::tanh((w.b.max(y) * (w.b * m1))), &x[..]));
            }
            for e4 in x.iter().skip(2) {
                let mut v7: [f64; 4] = [f64::cos(((1.81 + w.a) + (w.a - x[1]))); 4];
                let p8: Model = Model { w: [((w.size() / (2.5 + w.a.sin())) / 1.35).tanh(), w.b.copysign(f64::sin(z[1].a)).sin(), f64::sin((0.83 / (2.5 + y.sin())))], at: ((*w) + z[1]), rate: w.b, k: 2 };
            }
            let mut ps9: Vec<Pair> = vec![Pair { a: f64::sin((w.a + m1)), b: (w.size() * 1.37).cos() }, Pair { a: (h2.area() / (1.5 + w.b * w.b)).cos().copysign(w.b), b: (x[0] / (2.5 + w.size().cos().sin())) }];
        }
        let flag10 = (0.50 * ((-z[0])).b) < (y - h2.area()).tanh();
        let mut k11: usize = 2;
    }
    0.0 * w.size() + 0.9 * w.a + 0.1 * y + 0.7 * m1 + 0.6 * h2.area() + 0.4 * x[2] + apply(|u12: f64| (-0.38), (y + z[1].b).tanh())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.429, -1.0990000000000002, -0.009000000000000001], pairs: vec![Pair { a: -1.139, b: -1.239 }, Pair { a: 1.011, b: 0.051000000000000004 }], scale: 1.001 }, Model { at: Pair { a: 1.821, b: -0.589 }, k: 2, rate: -1.8090000000000002, w: [-1.2890000000000001, 0.14100000000000001, -1.3590000000000002] }, Shape::Poly { 0: vec![-0.299, 1.6609999999999998, -0.919] }, 0.011), kink(Data { items: vec![-0.729, -0.499, -0.019], pairs: vec![Pair { a: 0.801, b: -1.3590000000000002 }, Pair { a: 1.771, b: 0.271 }], scale: 0.451 }, Model { at: Pair { a: 0.551, b: 0.911 }, k: 2, rate: -1.139, w: [-1.909, 0.441, -1.5390000000000001] }, Shape::Circle { r: 1.081 }, -1.5290000000000001))]
#[derive_grad]
fn random_2000109(x: Data, y: &mut Model, z: &Shape, w: f64) -> (f64, f64) {
    let (s1, c2) = w.sin_cos();
    y.w[0] = (0.97 * (f64::atan(c2) - (0.6 * c2.sin()).asin()));
    y.rate += ({ let b3 = (c2 - s1).cos(); y.predict(0.3) + b3 }).cos();
    let mut o4: Option<f64> = x.items.get(y.k).copied();
    y.at.b += x.pairs[1].b.tanh().powi(0).clamp(-0.5, 0.75);
    (0.3 * y.w[y.k % 3] + -0.3 * z.area() + -0.5 * y.predict(0.3) + 1.3 * o4.unwrap_or(0.7) + 0.0 * x.pairs[0].a + ((y.k % 4) as f64), 0.1 * s1 + 0.9 * x.pairs[1].b + 1.4 * x.scale + 0.4 * y.rate + 0.7 * y.at.a + 0.9 * y.at.b + f64::cos(((y.w[y.k % 3] + y.w[0]) - y.at.size())))
}
