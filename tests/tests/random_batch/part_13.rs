//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.019, b: 1.061 }, k: 1, rate: -1.0990000000000002, w: [1.9409999999999998, -0.959, 0.591] }, -0.279, [5, 2, 1], [0.241, 1.6609999999999998, -0.979, -1.409, -1.239]), kink(Model { at: Pair { a: -1.8090000000000002, b: -1.199 }, k: 0, rate: 1.4009999999999998, w: [0.331, -1.669, -0.529] }, 0.251, [4, 5, 2], [0.771, -1.909, 1.8809999999999998, 1.7409999999999999, -1.179]))]
#[derive_grad]
fn random_2000130(mut x: Model, y: &f64, z: &[usize], w: &Vec<f64>) -> Pair {
    x.at.b += f64::sin((x.at.b * (0.6 * x.w[0].tanh()).asin()));
    for i1 in 0..4 {
        let a2 = f64::sin(0.60).sin();
        if !(x.k % 2 == 0) {
            x.at.b += (0.07 * ((x.w[2] * w[x.k % 3]) / (2.5 + x.predict(0.3).sin().sin().sin())));
            break;
        }
        for i3 in (0..w.len()).step_by(2) {
            x.at.a = (0.97 * (0.80 * (i3 as f64)).hypot(0.0));
            let mut v4: Vec<f64> = x.w.iter().map(|e5| (x.at.b * x.rate).cos().clamp(-0.5, 0.75)).collect();
        }
        x.step(&Pair { a: a2.asinh(), b: a2 });
    }
    if (x.at.b * x.at.size()).tanh() > (x.at.b * x.predict(0.3)).sin() {
        let f6 = |u7: f64| (-(0.1 + (w[2] + 0.37) * (w[2] + 0.37))).exp();
    }
    x.k += 1;
    {
        let s8 = &mut x.w[1..];
        s8[0] -= f64::sin(0.0).copysign(((x.k % 4) as f64)).clamp(-0.5, 0.75);
        {
            let r9 = &mut s8[z[0] % 2];
            *r9 += f64::sin((1.34 + 0.88));
            x.rate += f64::to_radians(0.80).atan2((1.5 + (w[x.k % 3] * std::f64::consts::PI).cos() * (w[x.k % 3] * std::f64::consts::PI).cos())).sin();
        }
    }
    x.rate += 0.0;
    x.at.a += x.w.iter().skip(1).map(|e10| x.predict(0.3).tanh()).map(|it| it.sin()).product::<f64>();
    if let Some(e11) = w.get(x.k) {
        x.at.a = (x.at.a.abs() * (((x.k % 4) as f64) * x.at.a)).cos();
    }
    {
        let r12 = &mut x.w[x.k % 3];
        *r12 *= x.at.size().sin().sin();
        let a13: f64 = ((*r12) * x.rate).cos().min((w[x.k % 3] + x.at.a).tanh());
        if x.k > 1 {
            return Pair { a: 0.0 * x.at.b + 0.7 * x.rate + -0.2 * (*r12) + 0.8 * x.at.size() + 0.1 * x.at.a + sum_of(|u14| (f64::mul_add(x.at.b, x.rate, (-0.95)) / 1.59).tanh(), &w[..]).cos(), b: 1.5 * w[z[0] % 3] + 1.4 * (*y) + 0.8 * x.at.b + 0.3 * x.rate + -0.2 * x.at.a + 1.0 * x.at.size() + ((*y) - 1.31).sin().exp() };
        }
    }
    let o16: Option<f64> = Some(({ let b15 = f64::sin((0.21 * 1.02)); f64::sin((-0.40)).atan2((1.5 + (*y) * (*y))) + b15 }));
    let f17 = move |u18: f64, u19: f64| -> f64 { let mut m20: f64 = f64::cos((w[1] * u19)); for i21 in 0..3 { m20 += f64::sin((if f64::sin((1.10 - 0.83)) >= w[i21].mul_add(u18, (-0.26)).tanh() || i21 != 1 { std::f64::consts::PI } else { (-0.30) })); } m20 };
    for i22 in (1..=4).rev() {
        x.at.b /= 1.2 + (0.66 * (0.09 - w[z[1] % 3])).abs();
    }
    Pair { a: 0.9 * x.w[x.k % 3] + 0.7 * x.rate + -0.4 * w[0] + 0.9 * x.at.size() + 0.8 * x.predict(0.3) + ((x.at.a / 1.65) - (x.at.a - (*y))).tanh(), b: -0.5 * w[z[1] % 3] + 0.5 * o16.unwrap_or(0.7) + 1.4 * x.at.size() + 0.1 * x.rate + 0.6 * (*y) + (0.33 * (((-0.83) + (*y)) + (x.w[2] - 0.30))) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.009000000000000001, 1.331, 0.971, -1.989, -1.229], Model { at: Pair { a: 1.561, b: 0.671 }, k: 1, rate: 0.901, w: [-1.149, 0.801, 1.4209999999999998] }), kink([1.311, -1.399, -0.329], Model { at: Pair { a: 1.771, b: -1.739 }, k: 0, rate: -1.449, w: [-0.229, 0.171, 0.211] }))]
#[derive_grad(wrt(x))]
fn random_2000131(x: Vec<f64>, y: &mut Model) -> f64 {
    y.w[0] += f64::asinh((0.12 * (y.predict(0.3) * y.rate))).tanh();
    for i1 in (0..y.w.len()).rev() {
        y.at = Pair { a: (0.80 * (i1 as f64)), ..y.at };
        let mut ps2: [Pair; 2] = [Pair { a: ((y.k % 4) as f64).max(y.at.b.hypot((i1 as f64).sin()).sin()), b: ((-0.99) - y.at.size()).sin() }, y.at.turned(f64::abs(0.76))];
    }
    if y.k > 2 {
        for i3 in 0..3 {
            if (((y.k % 4) as f64) + y.predict(0.3)).cos() > (0.06 * (y.rate * y.at.size())) {
                let mut n4: usize = 0;
                while n4 < 3 && ((y.predict(0.3) + y.w[1]).cos() > apply(|u5: f64| { let b6 = f64::sin(0.76); ((y.at.b * (-0.85)) + y.rate.sin()).cos() * b6.sin() }, (0.97 * (y.rate - 0.0))) || y.k % 2 == 0) {
                    n4 += 1;
                    if i3 != 3 {
                        (y.rate, y.at.b) = (y.at.b, (y.rate + (0.13 * (0.44 * (y.predict(0.3) - 0.17)).round())).sin());
                    } else if n4 % 2 == 0 {
                        y.rate += (if y.w.windows(2).map(|w7| w7[y.k % 2]).map(|it| it.sin()).product::<f64>() < (0.62 - (-0.02)) { ((-0.08) - y.at.size()).sin().powi(3) } else { (y.at.size().tanh().clamp(-0.5, 0.75) + x[i3].copysign(x[0])) }).cos();
                    }
                }
            } else if y.at.a <= (0.24 * y.rate).tanh() {
                let mut m8: f64 = (y.at.b * (1.17 * y.predict(0.3))).sin().cos();
            }
        }
    } else {
        y.at.b += (y.at.a * ((y.rate + x[2]) / 1.34)).sin();
    }
    0.6 * y.predict(0.3) + 0.6 * y.rate + -0.1 * x[y.k % 3] + 0.1 * y.at.a + 0.8 * y.w[2] + 0.5 * y.at.size() + (y.at.size().tanh().sin() + (y.rate - y.predict(0.3))).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.111, 0.001, 1.6909999999999998], [[-1.919, 1.581], [1.121, -0.639], [0.501, -0.249]], Data { items: vec![-1.689, 0.251, 0.431], pairs: vec![Pair { a: -1.0190000000000001, b: -0.989 }, Pair { a: -0.409, b: 0.721 }], scale: -0.469 }, Some(0.411)), kink([-0.329, 0.891, -1.2990000000000002], [[1.4009999999999998, -1.179], [0.771, -0.609]], Data { items: vec![-0.359, 0.191, 0.651], pairs: vec![Pair { a: 0.671, b: -0.339 }, Pair { a: 0.301, b: -1.689 }], scale: 1.761 }, Some(0.051000000000000004)))]
#[derive_grad(wrt(x, y, z))]
fn random_2000132(x: &[f64], y: &[[f64; 2]], z: &mut Data, w: Option<f64>) -> (f64, f64) {
    let a1: f64 = (f64::fract((-0.79)) + (x[1] * z.scale)).sin();
    if x[1] <= (z.scale * z.pairs[1].b).cos() {
        {
            let s2 = &mut z.items[..];
            s2[1] -= ((if (0.50 * (z.scale + s2[0])) < (0.50 * (a1 * 0.36)) { x[1] } else { z.pairs[1].b }) * (s2[2] / (1.5 + z.pairs[0].b.tanh() * z.pairs[0].b.tanh()))).tanh();
            z.scale = (0.11 * ((w.unwrap_or(0.7) * 1.33) - (s2[0] / 1.15)));
        }
        let p3: Pair = Pair { a: z.scale, b: z.scale.max(z.scale) };
        let mut v4: Vec<f64> = x.iter().map(|&e5| ((e5 - 2f64) - ({ let b6 = x[1]; p3.size() + b6 })).sin()).collect();
    } else {
        if x[0] >= z.scale {
            {
                let r7 = &mut z.items[2];
                *r7 += ((z.scale - a1) * z.scale.cos()).tanh();
                'l11: for e8 in x.iter() {
                    let a12 = f64::powf((1.3 + (w.unwrap_or(0.7) * (*r7)).sin() * (w.unwrap_or(0.7) * (*r7)).sin()), f64::tanh(w.unwrap_or(0.7).sin())).tanh();
                }
            }
        } else {
            z.scale /= 1.2 + z.scale.cos().powi(4).abs();
            let mut n13: usize = 0;
            loop {
                if n13 >= 2 {
                    break;
                }
                n13 += 1;
                z.items[0] -= (0.03 * ((w.unwrap_or(0.7) - z.scale) + (z.items[1] - z.pairs[1].b)));
                let mut m14: f64 = (f64::tanh((0.52 / 1.28)) % 1.7);
            }
            let mut h15: Shape = Shape::Circle { r: (0.40 * (z.scale + w.unwrap_or(0.7))).tanh() };
        }
        let mut ps16: [Pair; 3] = [z.pairs[0].turned((w.unwrap_or(0.7) + 0.48).sin()); 3];
    }
    (0.9 * z.scale + 0.2 * z.pairs[0].b + 0.0 * (z.scale * z.pairs[1].b) + 1.3 * z.items[1] + 1.4 * a1 + -0.1 * w.unwrap_or(0.7) + z.items[0], 0.2 * y[1][1] + 0.8 * a1 + 0.7 * z.pairs[1].a + 0.5 * (z.scale * z.pairs[1].b) + 0.9 * z.scale + 0.7 * w.unwrap_or(0.7) + (x[1].copysign(a1) * (y[0][0] / 1.41)).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.9509999999999998, 1.621], [-0.729, 0.541]], Two { 0: 1.4509999999999998, 1: 0.971 }, Shape::Point {  }, [2, 0, 1]), kink([[1.311, -1.459], [-0.529, -0.549]], Two { 0: -0.869, 1: 1.531 }, Shape::Rect { 0: -1.179, 1: 1.1709999999999998 }, [3, 3, 6]))]
#[derive_grad]
fn random_2000133(mut x: [[f64; 2]; 2], y: Two, z: &Shape, w: &[usize]) -> Pair {
    let mut v1: Vec<f64> = Vec::with_capacity(4);
    for i2 in 0..4 {
        v1.push(((-0.63) - 2f64).tanh());
    }
    let o3: Option<f64> = checked((0.6 * y.1.tanh()).atanh().tanh());
    let mut p5: Pair = Pair { a: apply(|u4| (((-0.79) - v1[3]) / 1.72).cos(), y.1.to_radians()), b: (0.02 / (2.5 + f64::sin(0.29).sin())) };
    if f64::sin(((y.0 - y.1) / (2.5 + y.1.sin()))) <= (if p5.size().sin() >= p5.a || f64::to_radians((0.50 * p5.size())).cos() >= (y.1 + (y.0 - y.1)).sin() { o3.unwrap_or(0.7) } else { z.area() }).sin() {
        return Pair { a: 0.8 * x[0][1] + 0.0 * v1[1] + -0.4 * o3.unwrap_or(0.7) + 1.3 * z.area() + 0.6 * p5.a + p5.size().tanh().tanh(), b: -0.1 * v1[w[1] % 4] + 0.9 * y.1 + -0.5 * x[w[1] % 2][0] + 0.9 * (y.0 - y.1) + 1.0 * p5.size() + p5.b.max(p5.b).min(f64::sin((-0.01))) };
    }
    for i6 in (0..v1.len()).step_by(1) {
        let mut p7 = Two((y.0 - y.1).sin().copysign((y.1 + y.0).cos()), o3.unwrap_or(0.7).cos());
        let flag8 = i6 % 2 == 0;
        p7.1 *= v1[0].sin();
    }
    v1[0] = (v1[0] * (z.area() / 1.80).tanh()).sin();
    for &e9 in v1.iter() {
        if !(f64::sin((o3.unwrap_or(0.7) / (2.5 + y.0.sin()))) > (y.1 / (1.5 + x[w[1] % 2][1] * x[w[1] % 2][1]))) {
            continue;
        }
        let (s12, c13) = (v1[w[2] % 4].tanh() + 0.34).sin_cos();
    }
    if let Some(x14) = o3 {
        v1[1] = (p5.size() * 1.25).sin().powi(4);
    }
    if x[1][w[0] % 2] > (0.80 * f64::sin(0.31).hypot(p5.a)) {
        let &Shape::At(Pair { b: x15, .. }) = &*z else { return Pair { a: 0.7 * (y.0 - y.1) + -0.0 * v1[w[1] % 4] + 1.2 * p5.b + 1.2 * y.1 + 0.7 * p5.a + 1.5 * o3.unwrap_or(0.7) + (0.50 * ((x[w[2] % 2][0] + y.1) * f64::tanh(y.1))), b: -0.1 * z.area() + 1.1 * o3.unwrap_or(0.7) + 1.2 * x[0][w[0] % 2] + 0.9 * v1[2] + 1.0 * (y.0 - y.1) + (y.0 - y.1).sin() }; };
    } else if (0.66 * (y.0 - 1.78)) > (p5.a / (2.5 + o3.unwrap_or(0.7).sin().sin())) {
        p5.a -= (y.0 - y.1).cos();
    }
    Pair { a: -0.2 * (y.0 - y.1) + -0.4 * p5.b + 0.5 * v1[w[1] % 4] + -0.2 * x[w[2] % 2][w[0] % 2] + 0.3 * p5.size() + ((p5.b + p5.a) - ({ let b17 = (y.0 - y.1).tanh(); 0.21 + b17 })).cos(), b: 0.6 * p5.a + -0.2 * z.area() + 0.4 * y.0 + -0.2 * o3.unwrap_or(0.7) + 0.9 * x[0][1] + 1.5 * y.1 + (1.3 + p5.a * p5.a).powf(f64::tanh(x[w[1] % 2][0].sin())).sin() }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.111, -1.659, -1.889, -0.209], [[-0.729, 1.1309999999999998], [-0.619, 0.261]]), kink([-0.999, 0.481, -0.839], [[0.681, -0.179], [0.981, 0.161]]))]
#[derive_grad]
fn random_2000134(x: &[f64], y: [[f64; 2]; 2]) -> f64 {
    let mut ps1: [Pair; 3] = [Pair { a: f64::cos((-0.51)).tanh().exp_m1(), b: (y[0][0] + x[0]).tanh() }; 3];
    let mut n2: usize = 0;
    while n2 < 2 {
        if ((n2 as f64) * ps1[1].a).sin() >= y[n2][0].cos() && n2 % 2 == 0 {
            let o3: Option<f64> = if (n2 as f64).tanh().atan2((1.5 + y[n2][n2] * y[n2][n2])) > f64::tanh((if (y[n2][0] + y[n2][0]).tanh() < f64::cos((2f64 + (n2 as f64))) { 1.00 } else { (n2 as f64) })) { Some((f64::abs((-0.66)) + (0.6 * y[n2][1].sin()).tan()).cos()) } else { None };
        } else if n2 % 2 == 0 {
            let mut m6: f64 = (f64::sin(0.54) - x.iter().fold(x[2].tanh(), |s4: f64, e5| (s4 * y[0][0]).sin()));
        }
        n2 += 1;
    }
    for q7 in ps1.iter() {
        let mut m9: f64 = (0.65 * ({ let b8 = (0.01 * (ps1[0].b * ps1[0].b)); q7.a.cos().powi(1) + b8 }));
        let mut v10: [f64; 4] = [((0.6 * ps1[1].a.sin().sin()).ln_1p() / (2.5 + ps1[1].b.cos().sin())), (0.40 * (y[1][0] + ps1[1].b)).sin(), q7.a, x.iter().map(|e11| (q7.b / (2.5 + q7.b.sin()))).fold(f64::NEG_INFINITY, f64::max).max(-1.0)];
        let o12: Option<f64> = if (0.50 * (v10[3] - x[2])) > (0.25 * (ps1[1].b / (2.5 + y[0][1].sin()))) { Some(m9) } else { None };
    }
    let o13: Option<f64> = x.get(9).copied();
    {
        let s14 = &x[..];
        let flag15 = o13.unwrap_or(0.7).cos().tanh() <= (o13.unwrap_or(0.7) + o13.unwrap_or(0.7)).tanh();
    }
    0.7 * y[0][0] + -0.2 * ps1[0].a + -0.1 * x[2] + -0.2 * o13.unwrap_or(0.7) + (x[1].sin() * (x[2] / (1.5 + x[0] * x[0])))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.7409999999999999, -1.8190000000000002], [-0.949, -0.779]], [-0.559, 1.7109999999999999, -0.099, -0.559, -1.379], [0.301, 0.571, 0.781, -1.659]), kink([[-1.8090000000000002, -0.719], [-1.1090000000000002, 0.311]], [1.1709999999999998, -1.8290000000000002, -0.289], [1.6809999999999998, 1.511, -1.5190000000000001, 1.4009999999999998, -0.149]))]
#[derive_grad]
fn random_2000135(mut x: [[f64; 2]; 2], y: &Vec<f64>, mut z: Vec<f64>) -> [f64; 2] {
    let mut m1: f64 = ((1.3 + z[2] * z[2]).powf(std::f64::consts::PI.cos().rem_euclid(0.9).tanh()) + ((x[0][0] + y[0]) / 1.56)).tanh();
    let mut p3: Pair = Pair { a: (m1 + sum_of(|u2| m1, &z[..])).sin(), b: (z[0] * y[2]).cos() };
    if f64::tanh((p3.b * p3.b)) >= (z[1] * m1).tanh() {
        return [0.5 * y[0] + 0.7 * m1 + 1.3 * p3.size() + 0.1 * x[1][0] + 1.1 * p3.b + 0.2 * z[2] + f64::asinh((1.2 + z[2] * z[2]).ln()), -0.0 * p3.b + -0.4 * y[0] + 0.6 * p3.size() + 1.3 * x[0][1] + 0.5 * z[1] + 0.2 * p3.a + (p3.a + y[1]).sin()];
    }
    let (p4, q5) = ((1.94 * 2f64).fract().sin(), z[1]);
    let a6: f64 = (0.33 * ((p3.size() + m1) + m1)).sin();
    if p3.size().sin() < (a6 - m1).cos() || m1.max(a6) > (0.25 * (z[2] * p3.a)) {
        return [1.1 * a6 + 1.4 * q5 + -0.5 * p3.size() + 0.9 * p3.a + 0.5 * m1 + 0.6 * p3.b + (p3.a * y[2].clamp(-0.5, 0.75)), -0.5 * a6 + 0.8 * x[0][1] + 0.9 * p3.size() + 0.3 * z[0] + -0.3 * p4 + 0.6 * y[1] + p4.max(f64::sin(0.57).min(p3.a))];
    }
    let mut h7: Shape = Shape::Circle { r: (0.50 * ((if a6 < (p3.a + z[2]).sin() { m1 } else { p3.a }) + z[0])) };
    let mut h8: Shape = h7.clone();
    for row9 in x.iter() {
        p3.scale(f64::sqrt((1.2 + m1 * m1)));
        let mut v10: [f64; 3] = [a6, (q5 + row9[0]).cos(), (0.57 * ({ let b11 = 2f64.ceil(); q5 + b11 }))];
    }
    {
        let s12 = &y[..];
        p3.b = ((0.60 * (-0.73)) % 1.7);
    }
    [0.3 * y[2] + -0.4 * m1 + 0.4 * p3.a + -0.3 * p3.b + 1.0 * z[2] + 0.1 * p4 + (0.44 * (0.44 * (2f64 + h8.area())).signum()), 1.1 * p3.a + -0.4 * h7.area() + -0.5 * x[0][0] + 0.1 * m1 + 0.9 * z[0] + -0.1 * p3.size() + ((p3.size() - h7.area()) * (m1 / (1.5 + p3.size().sin() * p3.size().sin()))).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: -1.0990000000000002 }), kink(Shape::Poly { 0: vec![1.6309999999999998, -0.869, 0.611] }))]
#[derive_grad]
fn random_2000136(x: &Shape) -> Pair {
    let v1: [f64; 4] = [((match &*x { Shape::At(x2) => (1.3 + x2.b * x2.b).powf(x.area().cos().tanh()).sin().tanh().sinh(), Shape::Circle { r: x4 } => (0.03 * ((x.area() * (*x4)) - (x.area() * (*x4)))), _ => std::f64::consts::PI }).tanh() % 1.7); 4];
    if f64::powi(f64::sin(x.area()), 4) > (v1[0] / (1.5 + v1[2] * v1[2])) {
        let mut v6: Vec<f64> = vec![(0.50 * x.area()).sin().abs(); 3];
    } else if (x.area() - x.area()).sin() > f64::sin(v1[2]) {
        if x.area().sin() >= v1[3].mul_add(v1[2], 0.0).sin() {
            return Pair { a: -0.0 * v1[0] + 1.0 * x.area() + (0.0 / (2.5 + (-(0.1 + (0.50 * x.area()) * (0.50 * x.area()))).exp().sin())), b: -0.4 * x.area() + -0.3 * v1[2] + x.area().cos() };
        }
    }
    if (x.area() - x.area()).sin() > v1[0].atan() {
        let (s7, c8) = v1[2].tanh().tanh().sin_cos();
        for i9 in 0..1 {
            let p11: Pair = Pair { a: (x.area().tanh().min(v1[2]) / 1.32), b: ((i9 as f64) - c8).cos() };
            let o12: Option<f64> = checked((v1[i9] - (v1[i9] + 0.94)).tanh());
        }
        {
            let s13 = &v1[..3];
            let mut v14: Vec<f64> = Vec::new();
            for i15 in 0..2 {
                v14.push((c8 - s7).cos().mul_add(x.area().cos().abs(), s13[i15].round().tanh()));
            }
        }
    }
    if v1[2] >= f64::max(v1[1], v1[0]) {
        let mut p17 = Model { w: [((v1[0] - v1[1]) - (0.6 * x.area().cos().tanh()).tan()).cos(), v1.iter().map(|&e16| v1[3]).map(|it| it.sin()).product::<f64>().min((-v1[3])), (x.area() - v1[2].sin()).sin()], at: Pair { a: (x.area().sin() % 1.7).atan2((1.5 + (0.66 * (v1[2] + 0.63)) * (0.66 * (v1[2] + 0.63)))), b: f64::exp((-(0.1 + 1.11 * 1.11))) }, rate: (0.6 * x.area().sin().abs().tanh()).asin(), k: 2 };
    } else if v1[2].max(v1[1]) < (v1[1] / (2.5 + x.area().cos().sin())) {
        let mut ps18: [Pair; 2] = [Pair { a: (v1[2] - v1[1].asinh()).tanh(), b: (0.89 - x.area()).sin() }, Pair { a: (repeated(|u19: f64, u20: f64| (u19 - u19).cos().powi(3), (if v1[3].sin() < (0.25 * x.area()) { v1[2] } else { x.area() }).tanh(), 2) / (2.5 + x.area().cos().sin())), b: v1[0] }];
        ps18[0] += Pair { a: (f64::max(ps18[0].a.tanh(), f64::sin(ps18[1].a)) / (2.5 + v1[0].tanh().sinh().sin())), b: ps18[0].a.tanh() };
    } else {
        if (0.6 * x.area().cos().sin()).asin() <= f64::atanh((0.6 * v1[3].sin())) {
            return Pair { a: 0.8 * v1[1] + 1.4 * x.area() + ((x.area() * v1[0]) / (1.5 + (x.area() + x.area()).tanh() * (x.area() + x.area()).tanh())).sin(), b: 0.6 * x.area() + 0.5 * v1[1] + std::f64::consts::PI };
        }
        if v1[0] < (v1[0] * v1[3]).sin() {
            return Pair { a: 1.1 * v1[1] + -0.3 * x.area() + ((x.area() - v1[2]) / 1.54).cos(), b: 0.4 * x.area() + 0.3 * v1[2] + f64::rem_euclid(v1[2].sin(), 0.9) };
        }
    }
    Pair { a: 1.0 * x.area() + -0.0 * v1[3] + f64::exp((-(0.1 + x.area().cos() * x.area().cos()))).atan2((1.5 + x.area().sin().to_radians() * x.area().sin().to_radians())), b: 0.1 * v1[3] + -0.0 * x.area() + x.area().tanh().sin().min((if x.area().cos().max((0.25 * x.area())) < (0.25 * (if (v1[1] - v1[2]).tanh() <= (x.area() * x.area()).sin() { x.area() } else { v1[1] })) { x.area() } else { x.area() }).sin()) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.149, Data { items: vec![-0.619, 1.861, -0.019], pairs: vec![Pair { a: -1.5290000000000001, b: -1.3590000000000002 }, Pair { a: 1.9509999999999998, b: 0.521 }], scale: 1.9009999999999998 }), kink(0.621, Data { items: vec![1.331, -0.609, -0.179], pairs: vec![Pair { a: 1.091, b: -0.339 }, Pair { a: -0.419, b: -1.929 }], scale: -1.5990000000000002 }))]
#[derive_grad]
fn random_2000137(x: &mut f64, y: &Data) -> f64 {
    let mut m1: f64 = y.scale.cos().atan2((1.5 + (*x).min((0.25 * (y.scale * y.pairs[1].b))) * (*x).min((0.25 * (y.scale * y.pairs[1].b)))));
    let mut ps2: Vec<Pair> = vec![Pair { a: (*x), b: y.pairs[1].a.tanh() }, Pair { a: (y.items.windows(2).take(2).fold((0.30 * y.items[1].max(y.scale)), |s3: f64, w4| (s3 * y.pairs[1].b.sin()).sin()) / 1.53), b: (0.25 * y.pairs[1].b) }];
    let mut v5 = y.items.to_vec();
    let t6: (f64, f64) = ((((-0.86) + ps2[1].a) / 1.28).tanh(), ((y.scale * m1) + (if (*x).tanh() >= (0.25 * ps2[0].a) { ps2[1].b } else { (*x) })).tanh());
    'l8: for i7 in (0..v5.len()).rev() {
        {
            let s9 = &y.items[..];
            let mut h10: Shape = if (v5[i7] * s9[i7 % 3]).sin() < (t6.0 - (i7 as f64)).cos() { Shape::Point } else { Shape::At(Pair { a: y.scale.cos().to_radians(), b: m1 }) };
            let h11: Shape = h10.clone();
        }
    }
    for e12 in v5.windows(1) {
        for e15 in y.items.chunks_exact(2) {
            let mut v18: [f64; 4] = [({ let b19 = (e15[1] * v5[1]).cos(); (0.6 * f64::tanh((-0.10))).tan() + b19 }), f64::cos(ps2[0].b.sin().fract()), f64::sin((ps2[0].a - y.pairs[1].b)), e15[1]];
            let mut o21: Option<f64> = if (y.scale * 1.29).sin() >= ({ let b20 = y.scale; e15[0] + b20 }).cos() { Some((((*x) + t6.1) + (e15[0] + y.pairs[1].b)).tanh()) } else { None };
            let v22: Vec<f64> = vec![(0.12 * ((y.pairs[1].a / (1.5 + e12[0] * e12[0])) + (if (m1 / (1.5 + f64::sin(0.0) * f64::sin(0.0))) <= ((y.scale * y.pairs[1].b) + std::f64::consts::PI).tanh() { y.pairs[1].b } else { (*x) }))), f64::tanh(ps2[1].b), f64::atan(std::f64::consts::PI), ((v18[1] + o21.unwrap_or(0.7)) - (t6.0.sin() % 1.7)).cos()];
        }
        *x = (0.01 * ((*x).floor() + (ps2[1].b * y.pairs[1].b)));
    }
    0.8 * y.items[2] + 0.9 * m1 + 0.3 * t6.0 * t6.1.sin() + 0.6 * v5[2] + 0.2 * (y.scale * y.pairs[1].b) + -0.4 * ps2[0].b + t6.0
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.7990000000000002, [[1.591, -1.0490000000000002], [-0.909, 1.2009999999999998]], Pair { a: -0.509, b: 0.411 }, Data { items: vec![1.771, 0.381, 1.7409999999999999], pairs: vec![Pair { a: -0.149, b: 1.591 }, Pair { a: -1.6190000000000002, b: 1.2409999999999999 }], scale: -1.639 }), kink(-0.929, [[-1.379, -1.669], [-1.179, 0.281], [-1.439, -1.969]], Pair { a: -1.739, b: -1.5290000000000001 }, Data { items: vec![-1.469, 1.511, 1.601], pairs: vec![Pair { a: 0.321, b: 0.711 }, Pair { a: -1.169, b: 0.091 }], scale: 1.761 }))]
#[derive_grad]
fn random_2000138(x: &f64, y: &[Vec<f64>], z: &Pair, w: &mut Data) -> f64 {
    let h1: Shape = Shape::At(Pair { a: (0.25 * (w.scale * w.pairs[1].b)).clamp(-0.5, 0.75).max(y[1][0].max(z.size().sin())), b: (0.22 * (z.size() - 1.32)) });
    let o2: Option<f64> = w.items.get(9).copied();
    for q3 in w.pairs.iter_mut() {
        let t4: (f64, f64) = ((f64::recip((1.2 + 0.59 * 0.59)) + 0.0).tanh(), (q3.size() - z.a).tanh().tanh());
        match o2 { Some(x5) => {
            {
                let r6 = &mut w.items[0];
                *r6 *= (0.40 * ((*x) + o2.unwrap_or(0.7))).tanh().sin();
                if o2.unwrap_or(0.7).tanh().max(t4.1) < q3.a.cos() {
                    continue;
                }
                let v7: [f64; 4] = [((x5 - (*x)) + z.b).sin(), (t4.1 / (1.5 + q3.b.atan() * q3.b.atan())), (z.b + q3.size()).tanh().fract(), (y[1][0] - (*r6)).sin()];
            }
            'l9: for i8 in 0..2 {
                q3.a *= apply(|u10: f64| { let b11 = f64::sin(0.0); t4.1 * b11.sin() }, (0.12 * (*z).dot(&*z))).sin();
            }
        } None => {
            let mut m12: f64 = f64::max(z.size().cos(), (q3.a + z.a).sin());
        } }
    }
    if !(w.items[0].fract() < ((-0.07) * (-0.84))) {
        return 0.5 * (w.scale * w.pairs[1].b) + -0.1 * h1.area() + 0.2 * y[0][1] + 0.7 * z.size() + -0.5 * w.pairs[1].a + -0.1 * w.items[1] + (*x);
    }
    w.items[0] = (w.items[0] * z.a).sin();
    for q13 in w.pairs.iter_mut() {
        {
            let r14 = &mut w.items[1];
            *r14 /= 1.2 + (z.a - z.a).sin().abs();
            let mut m15: f64 = ((q13.a + (*x)) * (z.size() - (-0.81))).cos();
            if let Some(x16) = o2 {
                if (q13.b * z.size()).tanh() < w.scale.tanh() {
                    if o2.unwrap_or(0.7).sin().max(m15) >= f64::sin((0.40 - y[0][1])) {
                        if q13.b.sin().sinh() > m15 {
                            let m17: f64 = if m15 > ((*x) * q13.b).tanh() {
                                if let Some(x18) = o2 {
                                    let v19: Vec<f64> = vec![m15.copysign((0.06 * (o2.unwrap_or(0.7) * z.a))); 4];
                                    w.scale *= o2.unwrap_or(0.7).tanh().sin();
                                }
                                h1.area().tanh()
                            } else {
                                q13.b -= ((match &h1 { Shape::Poly(x20) => ((m15 * z.a) - (h1.area() + y[1][0])).cos(), Shape::Point => q13.size().tanh().rem_euclid(0.9).max((0.25 * (if !((h1.area() - z.size()).cos() > ((*r14) * q13.a).tanh()) { q13.size() } else { 1.00 }))), _ => (if (w.scale - z.size()).tanh() <= y[0][0].asinh() { h1.area() } else { (*x) }).tanh() }) * (std::f64::consts::PI * (*r14))).tanh();
                                (0.50 * ((*x) * 1.81)).max((z.a * q13.size()).tanh())
                            };
                        } else if ({ let b24 = 2f64; (-0.99) + b24 }) < (z.a + (*x)).cos() {
                            std::mem::swap(&mut w.scale, &mut q13.a);
                        } else {
                            let mut m25: f64 = ((*r14).max(q13.b) * (1.3 + q13.b * q13.b).powf(f64::tanh(o2.unwrap_or(0.7).tanh()))).cos();
                        }
                    } else {
                        let mut m26: f64 = (q13.a + (w.scale / (1.5 + q13.a * q13.a))).cos();
                    }
                }
            } else {
                m15 = ((z.a - std::f64::consts::PI) + (y[0][1] - y[0][0])).cos();
            }
        }
    }
    0.8 * w.scale + 0.1 * w.items[0] + -0.3 * (w.scale * w.pairs[1].b) + 0.8 * y[1][0] + 0.6 * z.a + 0.3 * (*x) + (0.69 * w.scale).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.601, -1.1090000000000002, 0.991], 0.331, [[-1.5290000000000001, -1.739], [1.7209999999999999, -1.0690000000000002], [0.681, -1.5990000000000002]], [1.8809999999999998, -1.379, 0.321]), kink([1.291, -1.409, -1.989], -1.399, [[-0.959, 1.021], [-0.869, 0.101]], [1.521, -1.999, -1.8590000000000002]))]
#[derive_grad]
fn random_2000139(x: [f64; 3], y: f64, z: &[Vec<f64>], w: [f64; 3]) -> f64 {
    let mut n1: usize = 0;
    loop {
        if n1 >= 0 {
            break;
        }
        n1 += 1;
        let mut m3: f64 = (((y + w[n1 % 3]) * ({ let b2 = w[n1 % 3]; z[n1 % 2][n1 % 2] + b2 })) - x[1]).sin();
        let mut v4: [f64; 4] = [f64::cos((if (w[1].cos() % 1.7) > ((n1 as f64) / 1.34).cos() && n1 > 2 { x[1] } else { 1.91 })), (f64::powf((1.3 + w[1] * w[1]), y.tanh()) * f64::fract(m3)).tanh(), (w[2] * (m3 + 0.77)).tanh(), z[n1 % 2][n1 % 2].max(w[n1 % 3].asinh())];
        m3 += (((m3 * m3) - (x[n1 % 3] + w[n1 % 3])) * ({ let b5 = f64::sin((-0.41)); v4[2] + b5 }).abs()).cos();
    }
    let mut n6: usize = 0;
    while n6 < 4 {
        let t7: (f64, f64) = (((0.6 * (0.50 * (w[n6 % 3] * x[0])).tanh()).tan() + (z[1][1] * w[0]).cos().sin()), w[n6 % 3]);
        let a8: f64 = ((f64::to_radians(0.85) - y.cos()) - ((z[0][0] - (-0.35)) / (1.5 + (if y.mul_add(x[n6 % 3], 1.02).sin() >= z[0][1] || n6 != 3 { z[n6 % 2][0] } else { z[n6 % 2][0] }) * (if y.mul_add(x[n6 % 3], 1.02).sin() >= z[0][1] || n6 != 3 { z[n6 % 2][0] } else { z[n6 % 2][0] })))).sin();
        n6 += 1;
    }
    for e9 in w.chunks_exact(2) {
        let mut m12: f64 = (0.6 * (x[0] - e9[0]).sin()).tan().atan2((1.5 + e9[1] * e9[1]));
    }
    let a13 = (if (0.50 * (w[0] - x[1])) < (w[1] * z[0][1]).cos() { (x[2].sin().exp_m1() / (2.5 + f64::sin((z[1][1] * z[1][0]).sin()))) } else { y });
    let mut m14: f64 = (0.25 * (((w[2] + x[1]) - (a13 - z[1][0])) / 1.59));
    let p15 = Model { w: [m14.sin().sin(), (0.50 * (if (w[0] / 1.63) >= x[1] { (x[0] + y) } else { (if f64::sin(0.73) >= f64::tanh((y * a13)) || y.to_radians() >= (y - w[0]).sin() { w[1] } else { x[1] }) })), (0.80 * a13.trunc())], at: Pair { a: (1.10 - z[0][1].sin().sinh()).cos(), b: x[1].min(x[2]) }, rate: ((w[1] - x[2]).sin() % 1.7), k: 2 };
    m14 -= f64::cos(((p15.at.b.abs() - p15.w[p15.k].max((0.25 * p15.at.size()))) - p15.rate));
    'l17: for i16 in (1..=3).rev() {
        m14 += ((1.3 + (p15.k as f64).cos() * (p15.k as f64).cos()).powf(p15.at.a.tanh()) + apply(|u18| (p15.at.b - (-0.23)).tanh().cosh(), (p15.at.size() - (-0.20)).cos())).sin().tanh();
    }
    m14 = (if (z[0][p15.k % 2] + p15.at.size()).tanh() >= p15.at.b.tanh() { ((z[p15.k % 2][p15.k % 2] * p15.at.size()) / (1.5 + (p15.w[p15.k] / (1.5 + a13 * a13)) * (p15.w[p15.k] / (1.5 + a13 * a13)))) } else { a13 }).tanh();
    0.2 * z[1][p15.k % 2] + 0.3 * w[p15.k] + -0.4 * p15.w[1] + -0.5 * p15.at.a + 0.3 * p15.predict(0.3) + 1.3 * m14 + (p15.rate * p15.predict(0.3)).cos().round()
}
