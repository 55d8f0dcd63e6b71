//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.359, 0.271, -1.939], pairs: vec![Pair { a: -0.539, b: -0.599 }, Pair { a: 0.941, b: -0.919 }], scale: 1.9109999999999998 }, Shape::Circle { r: 0.711 }), kink(Data { items: vec![1.831, -0.179, -0.969], pairs: vec![Pair { a: 1.001, b: -1.939 }, Pair { a: 1.271, b: -0.149 }], scale: 0.671 }, Shape::Point {  }))]
#[derive_grad]
fn random_2000360(x: &mut Data, y: &Shape) {
    let mut k1: usize = 0;
    x.scale += (0.07 * (x.scale * x.pairs[1].b));
    x.scale = (x.scale * (0.50 * (x.scale - x.items[k1 % 3]))).sin();
    let mut v2: Vec<f64> = x.items.iter().map(|&e3| (f64::sin(0.0) / (1.5 + f64::sin(0.0) * f64::sin(0.0)))).collect();
    if k1 % 2 == 0 {
        {
            let s4 = &v2[..2];
            let mut k5: usize = 1;
            k1 += 1;
            if (if k1 != 3 { y.area() } else { v2[2] }).sin() > x.scale {
                let mut ps6: [Pair; 2] = [Pair { a: (0.12 * (((k5 % 4) as f64) * y.area())).tanh(), b: (s4[k1 % 2] + x.scale).tanh() }, Pair { a: (f64::hypot(y.area().cos(), (0.25 * y.area())) * (s4[k5 % 2] * v2[k5 % 3])).tanh(), b: x.pairs[k5 % 2].b.tanh() }];
            } else {
                if f64::sin(1.67).powi(1) <= (if x.items[k1 % 3].sin() < f64::tanh(1.45) { x.pairs[k5 % 2].a } else { x.pairs[1].a }).sin() {
                    let mut k7: usize = 2;
                } else if f64::sin((-0.01)) > ((k5 % 4) as f64) {
                    x.scale = f64::tanh(((x.items[2] - ((k5 % 4) as f64)) + (y.area() / 1.37)));
                }
            }
        }
    } else {
        x.scale += f64::ln_1p((0.6 * f64::sin((0.12 * (x.pairs[1].a * v2[2]))))).tanh();
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.889, 1.9009999999999998, [1.9809999999999999, -0.659, -1.489, 1.071]), kink(-0.449, 0.691, [0.081, 0.621, -0.309, -1.8090000000000002]))]
#[derive_grad(wrt(x, y))]
fn random_2000361(x: &f64, y: f64, z: &[f64]) -> [f64; 2] {
    if (*x) >= (z[0] / (2.5 + y.sin())) {
        let p2: Model = Model { w: [(*x), (1.2 + z[1] * z[1]).sqrt().tanh(), ((*x).fract() * z[2].round()).tanh()], at: Pair { a: ((z[2] * z[1]) * sum_of(|u1: f64| y.tanh().exp_m1().tanh(), &z[..])).sin(), b: (*x).tanh() }, rate: (0.08 * (((-0.00) - z[1]) * ((-0.56) * y))), k: 2 };
        let a3 = (p2.at.a / 1.65);
    }
    let p4 = Data { items: vec![(0.6 * z[0].sin()).asin().tanh(), ((z[2] + (-0.38)) / 1.74).tanh(), (z[0] + y).cos()], scale: f64::sin(f64::tanh((*x))), pairs: vec![Pair { a: ((*x).atan() / 1.67), b: f64::powf((1.3 + z[1] * z[1]), z[1].tanh()).cos() }, Pair { a: ((*x) + (*x).max(0.37)).cos(), b: ((*x) + y).tanh() }] };
    let f5 = move |u6: f64| -> f64 { let mut m8: f64 = (0.6 * p4.scale.tanh()).atanh(); for i9 in 0..3 { m8 += (0.60 * (-0.23)); } m8 };
    let v10: Vec<f64> = vec![({ let b11 = (0.16 * (f5(f64::atan(0.56)) - (p4.scale * p4.pairs[1].b))); y.sin().rem_euclid(0.9) + b11 }).sin(); 3];
    let v12: Vec<f64> = vec![z[1].sin().tanh(); 2];
    let mut v13: Vec<f64> = v10.iter().map(|&e14| (p4.scale.tanh() * (-(0.1 + v10[2] * v10[2])).exp())).collect();
    let mut v15: [f64; 3] = [f64::sin(0.89); 3];
    let a16 = f64::cos(((v10[1] / (2.5 + f64::sin(z[0]))) + (2f64 - y)));
    let h17: Shape = if (a16 + (*x)).tanh() >= v10[0].abs() { Shape::Rect((0.16 * ((v13[2] - v13[1]) + (v10[0] * z[1]))), (p4.items[0] - v12[0]).cos()) } else { Shape::Circle { r: (((p4.scale * p4.pairs[1].b) - (*x)) * (p4.items[2] - (*x))).tanh() } };
    for i18 in 0..v13.len() {
        let mut o19: Option<f64> = if z[i18 % 3] <= v15[i18 % 3].fract() { Some(v10[1].tanh().exp2().min((a16 * h17.area()).cos())) } else { None };
        if !(i18 != 3) {
            let mut m20: f64 = (a16.cos() / 1.53);
            break;
        }
        let mut k21: usize = 3;
    }
    let mut m22: f64 = (-(*x)).sin();
    v13.swap(2, 0);
    let mut o23: Option<f64> = Some((0.44 * (0.40 * (p4.pairs[0].b - v10[1])).signum()));
    let p27 = Model { w: [f64::tanh((1.52 * v10[1]).round()), m22, ((p4.scale * h17.area()) * (p4.scale / 1.86)).sin()], at: Pair { a: ((Pair { a: (f64::fract(f5((0.50 * (p4.items[0] - m22)))) - ((*x) + 2f64)).tanh(), b: (0.12 * p4.items.iter().enumerate().skip(1).map(|(i24, e25)| y).sum::<f64>()) }).a * ({ let b26 = (p4.scale * p4.pairs[1].b).sin(); z[1] + b26 })).sin(), b: f5(((*x) * v12[1]).cos()).sin() }, rate: f64::tanh((f64::to_radians((0.50 * o23.unwrap_or(0.7))) - (o23.unwrap_or(0.7) + v15[0]))), k: 1 };
    m22 += p27.rate.sin();
    for e28 in z.iter().rev() {
        let &Shape::Rect(x31, y32) = &h17 else { continue; };
    }
    [0.6 * p4.scale + 1.0 * a16 + 1.1 * v12[p27.k % 2] + 0.8 * p27.w[p27.k] + 1.2 * p27.at.b + 1.1 * p4.items[0] + (p4.items[2].abs() / 1.25), -0.3 * p27.predict(0.3) + -0.1 * v12[p27.k % 2] + 1.1 * h17.area() + 1.0 * o23.unwrap_or(0.7) + -0.4 * p27.w[p27.k] + v15[0]]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.7009999999999998, 1: 1.4809999999999999 }), kink(Two { 0: 0.431, 1: -0.229 }))]
#[derive_grad]
fn random_2000362(x: Two) -> f64 {
    if (x.0 - x.1).sin().sin() < ((x.0 - x.1) + (x.0 - x.1)).tanh() {
        return 0.5 * (x.0 - x.1) + -0.4 * x.0 + 0.4 * x.1 + f64::min(x.1, x.1).sin().exp();
    }
    if (2f64 - x.0).tanh() >= x.1 || x.0 <= (x.0 - x.1).tanh() {
        let mut ps1: Vec<Pair> = vec![Pair { a: x.1.tanh(), b: f64::cos((x.0 * 1.04)) }, Pair { a: f64::cos((x.0 - x.1).sin()), b: (x.0 * x.1).tanh() }];
        let m2: f64 = if (ps1[0].b + x.1).sin() <= x.0.sin() {
            (0.50 * (x.0 - x.1)).sin().sin()
        } else {
            (1.94 + x.1.tanh())
        };
    } else {
        let mut m3: f64 = (0.12 * (((x.0 - x.1) + (x.0 - x.1)) / (1.5 + f64::tanh((x.0 * x.1)) * f64::tanh((x.0 * x.1)))));
    }
    0.1 * x.1 + 0.7 * (x.0 - x.1) + 0.5 * x.0 + ((1.3 + (x.0 - x.1).tanh() * (x.0 - x.1).tanh()).powf((0.25 * (x.0 - x.1)).tanh()) + x.0.cos().rem_euclid(0.9)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.411, 1.311, 1.051]), kink([-0.039, -1.0890000000000002, -0.679]))]
#[derive_grad(wrt(x))]
fn random_2000363(x: &[f64; 3]) -> f64 {
    if (x[2] * x[2]).sin() >= (x[0] * x[0]).cos() {
        return -0.1 * x[0] + ((-(0.1 + x[2] * x[2])).exp() + x[1].sin());
    }
    let mut m3: f64 = (1.3 + f64::min((0.13 * x[2]).tanh(), f64::asinh(x[0])) * f64::min((0.13 * x[2]).tanh(), f64::asinh(x[0]))).powf(x.iter().step_by(2).map(|e1| (if x.iter().take(3).map(|e2| (*e2)).max_by(|a, b| a.total_cmp(b)).unwrap() > x[2].atan() { (*e1) } else { x[1] })).fold(f64::NEG_INFINITY, f64::max).max(-1.0).tanh()).cos();
    let mut n4: usize = 0;
    'l5: while n4 < 4 && ((if (x[0] - 1.81).cos() < (if (x[2] / (1.5 + x[1] * x[1])) <= x[1].sin() { m3 } else { x[1] }) { x[2] } else { x[2] }) <= (0.25 * (m3 * x[0])) || f64::sin(0.0) > (x[0] + x[1]).sin()) {
        n4 += 1;
        let v6: Vec<f64> = vec![x[1], ((n4 as f64).asinh() - (x[n4 % 3] / (2.5 + m3.sin()))).tanh()];
        let (s7, c8) = ((f64::cos((n4 as f64)).powi(1) * (std::f64::consts::PI * v6[0])) * (v6[0].tanh().exp() + (n4 as f64))).sin().sin_cos();
        let t9: (f64, f64) = ((0.16 * (if ((-0.46) + m3).tanh() >= f64::sin(0.0).max((n4 as f64).tanh()) { ((v6[n4 % 2] - c8) + m3.sin()) } else { ((x[n4 % 3] * (n4 as f64)) - v6[n4 % 2]) })), m3);
    }
    if (x[2] / 1.45) >= x[1].tanh().powi(0) {
        return 1.5 * x[1] + 0.7 * m3 + m3.min((if (m3 * m3).tanh() <= f64::powi(x[1].cos(), 4) { x[0] } else { m3 }));
    }
    let mut p11 = Model { w: [(x[1] / 1.38).sin(), (if (if f64::abs(0.31) >= f64::sin(1.07).clamp(-0.5, 0.75) { x[1] } else { m3 }) < m3 || (x[2] * x[0]).cos() >= m3.cos() { x[2] } else { x[0] }).sin(), m3], at: Pair { a: (-x[0].max(x[2])), b: (x[0] + 1.00).cos() }, rate: ({ let b10 = (0.50 * (m3 + m3)); (m3 + m3) + b10 }).cos(), k: 1 };
    let mut v12: Vec<f64> = vec![x.iter().map(|e13| p11.at.size().sin().tanh()).fold(f64::NEG_INFINITY, f64::max).max(-1.0); 3 + p11.k % 3];
    1.4 * m3 + 0.0 * p11.at.a + 1.2 * p11.at.b + 0.4 * v12[1] + 0.1 * p11.at.size() + f64::sin((p11.at.b.sin() - (p11.at.a * v12[1])))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.5590000000000002, Data { items: vec![1.4909999999999999, 1.811, 1.4009999999999998], pairs: vec![Pair { a: -1.0790000000000002, b: -1.0190000000000001 }, Pair { a: -1.8290000000000002, b: -0.079 }], scale: 0.371 }, [1.9009999999999998, 0.311, 0.671]), kink(0.551, Data { items: vec![-1.179, 1.371, -1.919], pairs: vec![Pair { a: 1.301, b: -1.189 }, Pair { a: 1.6909999999999998, b: -1.5990000000000002 }], scale: 1.1809999999999998 }, [1.611, -0.019, -1.0590000000000002]))]
#[derive_grad]
fn random_2000364(x: f64, y: &mut Data, z: [f64; 3]) -> f64 {
    if (0.12 * y.pairs[0].dot(&Pair { a: (x.abs() / 1.38), b: ((y.scale * y.pairs[1].b) + z[1]).cos() })) >= ((y.scale * y.pairs[1].b) * y.items[2]).tanh() {
        let mut ps1: Vec<Pair> = vec![Pair { a: (1.24 + (y.scale * y.pairs[1].b)).sin().cos(), b: (0.0 + x).cos() }, Pair { a: (0.06 - (y.scale * y.pairs[1].b)).cos().max((y.scale * y.pairs[1].b).cos()), b: z[1].mul_add((y.scale * y.pairs[1].b).tanh(), x).cos() }];
        let f2 = |u3: f64| (u3 / (2.5 + (x * x).cos().sin()));
        y.scale = f64::sin((0.25 * (if (x + 0.24).tanh() >= z[2].asinh() { ps1[0].b } else { 0.31 }))).max((y.scale * y.pairs[1].b).tanh().tanh());
    }
    y.scale = (0.6 * (y.scale + x).sin()).atanh();
    let x = (0.25 * (y.scale * y.pairs[1].b));
    if f64::tanh((y.items[2] + x)) < (z[1] * (y.scale * y.pairs[1].b)).cos() {
        let o4: Option<f64> = y.items.first().map(|it| it * (x + (y.scale * y.pairs[1].b)).sin());
    } else {
        let mut v5: Vec<f64> = y.items.iter().map(|e6| ((z[1] * z[1]) - f64::rem_euclid((*e6).cos(), 0.9)).tanh()).collect();
        y.pairs[0].b = (y.items[1] - (y.scale * y.pairs[1].b)).sin().min(f64::tanh(y.pairs[1].b));
        v5[2] += (if v5[0].sin() >= (0.66 * y.pairs[0].size()) { f64::asinh((-0.14)) } else { (x * v5[2]) }).sin();
    }
    let mut v7: [f64; 4] = [f64::max((0.20 * ((y.scale * y.pairs[1].b) + y.items[1])), repeated(|u8: f64, u9: f64| (-(0.25 * y.pairs[0].b).min(y.scale)), y.scale.cos(), 2)), f64::min(y.items.iter().copied().map(|e10| (z[1] * (y.scale * y.pairs[1].b)).sin()).map(|e11| (0.25 * y.pairs[1].a)).sum::<f64>().cos(), f64::sin((-0.99)).mul_add((y.scale * y.pairs[1].b).sin(), y.items[0]).cos()), (y.scale * y.pairs[1].b).cos().cos().max((x + y.items[2]).cos()), ((0.12 + x) - (y.items[2] - z[0])).tanh()];
    let v12: Vec<f64> = vec![((1.3 + y.scale * y.scale).powf(v7[3].tanh()) - (1.37 / 1.87)).tanh(); 4];
    y.scale /= 1.2 + z[2].sin().abs();
    let mut h13: Shape = if 2f64.atan2((1.5 + 1.51 * 1.51)) <= y.pairs[0].b.sin() && (v7[2] - y.pairs[0].a).sin() >= x { Shape::Circle { r: f64::sin(y.items[1]) } } else { Shape::Circle { r: (f64::sin(0.53).max(x) - v7[2]).cos() } };
    y.scale += (x - (v12[0] * x)).cos();
    if (x * v7[2]).tanh() < (0.25 * (y.scale * y.items[2])) {
        return 0.5 * y.pairs[1].b + 0.1 * (y.scale * y.pairs[1].b) + -0.4 * v7[3] + -0.0 * y.scale + 1.0 * x + 0.7 * y.items[1] + y.scale;
    }
    let o14: Option<f64> = None;
    for i15 in (0..z.len()).rev() {
        y.scale -= (o14.unwrap_or(0.7) + f64::sin((-0.48))).sin();
    }
    0.0 * v7[3] + 0.9 * h13.area() + 0.3 * v12[1] + 0.4 * o14.unwrap_or(0.7) + 0.0 * y.pairs[1].a + 0.4 * y.items[2] + (x.cos() + (h13.area() + (-0.88))).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.851, b: 0.351 }, Pair { a: -1.8190000000000002, b: 1.6409999999999998 }, Pair { a: 0.571, b: -0.089 }], [[-0.699, -1.5890000000000002], [-0.729, 1.4209999999999998], [-0.079, -0.089]], [1, 3, 3]), kink([Pair { a: -0.569, b: -1.719 }, Pair { a: -1.189, b: 0.581 }, Pair { a: -0.839, b: 1.7109999999999999 }], [[-0.639, -0.479], [-1.439, -1.139]], [2, 0, 0]))]
#[derive_grad]
fn random_2000365(x: &[Pair], y: &[Vec<f64>], z: &[usize]) -> f64 {
    let h1: Shape = Shape::Circle { r: f64::cos(x[1].b) };
    if !(f64::sin((-0.14)) > (0.23 * f64::powf((1.3 + f64::sin(0.22) * f64::sin(0.22)), f64::sin(h1.area()).tanh()))) {
        let flag2 = (0.20 * (std::f64::consts::PI - h1.area())) >= (if f64::sin((0.78 / 1.94)) <= (0.80 + x[1].b).sin() { y[z[0] % 2][0] } else { (-0.57) });
        if (0.12 * (h1.area() + x[z[1] % 2].b)) < ((-0.99) - h1.area()).tanh() && x[z[0] % 2].b.sin() > y[0][z[0] % 2].tanh() {
            let v3: [f64; 2] = [(0.66 * (y[z[2] % 2][1] * std::f64::consts::PI)).tanh(), 1.63];
            let mut v4: Vec<f64> = vec![(({ let b5 = f64::sin((-0.11)); h1.area() + b5 }) - ({ let b6 = (0.25 * h1.area()); 0.0 + b6 })).cos(), v3[z[1] % 2], (0.18 * ((h1.area() + 1.77) - f64::to_radians(y[z[2] % 2][0]))), (-f64::sin(1.85).max(h1.area().sin()))];
            let mut ps7: [Pair; 3] = [Pair { a: f64::tanh(f64::sin((if (0.06 * (v3[0] * h1.area())) >= x[1].a.sin() { v4[z[0] % 4] } else { (-1.00) })).mul_add((0.25 * (if f64::sin(((-0.65) * 1.63)) <= (1.50 - h1.area()).cos() { 0.0 } else { x[1].a })), y[z[2] % 2][z[1] % 2])), b: f64::sin((std::f64::consts::PI + y[z[1] % 2][z[2] % 2])) }; 3];
        } else {
            let mut m8: f64 = 0.49;
        }
    } else if (h1.area() * 0.98).sin() > f64::tanh(0.65) {
        let mut m9: f64 = (0.22 * (x[0].b - 1.97)).copysign((1.71 - 1.42));
    } else {
        let mut m10: f64 = (0.44 * (f64::sin(0.44) - (1.44 * y[z[0] % 2][0])));
    }
    0.7 * h1.area() + 0.6 * y[z[0] % 2][z[2] % 2] + -0.1 * x[z[0] % 2].b + (f64::cos((-0.67)) - (0..2).map(|i11| (0.25 * x[i11].b)).sum::<f64>()).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.011, b: 1.301 }, k: 1, rate: -0.739, w: [-1.5690000000000002, -1.649, -0.889] }), kink(Model { at: Pair { a: -0.449, b: -1.649 }, k: 1, rate: 0.031, w: [0.601, -1.419, -1.459] }))]
#[derive_grad]
fn random_2000366(x: Model) -> f64 {
    let o2: Option<f64> = if (x.at.size() / (2.5 + x.at.b.sin())).sin() <= (0.44 * ((x.k as f64) - x.w[x.k])) { Some((if !(x.k % 2 == 0) { (x.at.b - (x.k as f64)) } else { sum_of(|u1| x.at.b, &x.w[..]) }).sin()) } else { None };
    {
        let s3 = &x.w[..2];
        let mut m4: f64 = std::f64::consts::PI;
    }
    let o5: Option<f64> = x.w.iter().copied().reduce(f64::max);
    for e6 in x.w.iter() {
        let mut v9: Vec<f64> = x.w.iter().map(|e10| (*e6)).collect();
        let mut m11: f64 = (1.3 + x.predict(0.3).sin() * x.predict(0.3).sin()).powf((*e6).tanh().tanh()).tanh();
        {
            let s12 = &x.w[..2];
            m11 = m11 - x.predict(x.w[x.k]);
            v9[1] += ((m11 * s12[x.k % 2]) + x.w[x.k].sin().rem_euclid(0.9)).sin();
        }
    }
    let mut v13: Vec<f64> = vec![x.rate.cos().powi(0).min((x.at.b * x.at.b).cos()); 4 + x.k % 3];
    let m14: f64 = match x.k % 4 { 0 => {
        let mut m16: f64 = o5.map_or((0.20 * (x.w[x.k] + o2.unwrap_or(0.7))), |x15| (0.25 * (if (x.at.b * o2.unwrap_or(0.7)).cos() <= (v13[x.k] / (2.5 + o5.unwrap_or(0.7).tanh().sin())) { x.at.a } else { x.at.size() })));
        x.predict(0.3).tanh()
    } 1 | 2 => {
        (x.at.b.copysign(x.predict(0.3).cos()) + (0.33 - 1.57)).cos()
    } _ => {
        (o5.unwrap_or(0.7) + x.at.a).tanh().max(x.predict(o5.unwrap_or(0.7).cos()))
    } };
    let mut ps17: [Pair; 3] = [Pair { b: (0.40 * (m14.mul_add(o5.unwrap_or(0.7).cos(), (-0.21)) + o5.map_or(v13[2].trunc().sin(), |x18| (x.w[x.k] + x.rate).tanh()))), ..x.at }; 3];
    let mut ps19: [Pair; 2] = [Pair { a: f64::cos(((x.at.size() + x.at.a) / (2.5 + (x.w[x.k] + x.w[0]).cos().sin()))), b: f64::sin((-0.12)) }, Pair { a: (if (0.22 * (1.73 + o2.unwrap_or(0.7))) <= (1.95 * 1.15) { (x.w[2] / 1.64) } else { (ps17[x.k % 2].b + (-0.60)) }).cos(), ..x.at }];
    if !(x.k > 0) {
        return 1.3 * m14 + 0.1 * x.at.size() + 1.3 * x.rate + 0.6 * x.w[0] + 0.7 * x.predict(0.3) + ((x.at.a - x.predict(0.3)) - (0.08 - x.predict(0.3))).cos();
    }
    let (s20, c21) = (o5.unwrap_or(0.7) + x.rate).sin().tanh().sin_cos();
    if x.k > 1 {
        'l23: for i22 in (x.k % 3..4).rev() {
            (v13[i22], v13[i22]) = (v13[i22], 0.0);
            {
                let r24 = &x.at;
                let mut m25: f64 = (if i22 > 1 { (r24.b + ps19[i22 % 2].a) } else { f64::cos(0.13) }).tanh();
                let (p27, q28) = (((x.at.a + s20) + m25.abs()).tanh(), (0.10 * (({ let b26 = (0.80 * (i22 as f64)); x.at.size() + b26 }) + (x.at.size() - x.at.b))));
            }
        }
    } else if x.k % 2 == 0 {
        let mut m29: f64 = (o5.unwrap_or(0.7) - std::f64::consts::PI).cos().sin();
    } else {
        let mut m30: f64 = ((x.at.size() - v13[x.k]) * (v13[x.k] - x.rate)).sin();
    }
    0.3 * x.at.b + 0.8 * c21 + 0.8 * s20 + -0.0 * x.at.size() + -0.0 * o5.unwrap_or(0.7) + 0.6 * m14 + ((ps19[0].a - o2.unwrap_or(0.7)) - v13[1].asinh()).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.089, -0.059, -0.869], [1.101, 0.951, 1.301]), kink([-1.1190000000000002, -1.3590000000000002, 0.651], [1.1309999999999998, 0.551, -1.909, 1.051]))]
#[derive_grad]
fn random_2000367(x: Vec<f64>, y: &Vec<f64>) -> f64 {
    if (x[2] + y[1]).sin() <= f64::cos((y[1] + x[1])) {
        let mut m1: f64 = (0.25 * (y[1] + (y[2].copysign(x[2]) + (x[1] + x[0]))));
        m1 += (0.40 * ({ let b2 = f64::sin(1.23); 0.21 + b2 }));
    }
    {
        let s3 = &y[1..];
        let mut v4: [f64; 2] = [x[0], (s3[1] + (s3[1] * y[1])).tanh()];
    }
    if (y[1] / (1.5 + y[0] * y[0])) > (x[1] * x[2]).tanh() {
        if let Some(e5) = y.get(7) {
            let mut k6: usize = 2;
            let mut v7: Vec<f64> = Vec::with_capacity(3);
            for i8 in 0..3 {
                v7.push(((((k6 % 4) as f64) * (*e5)) - (*e5).sin()).tanh());
            }
        }
        let p9: Model = Model { w: [y[2], (x[0] * y[0]).sin().abs(), ((x[0] * x[2]) * (if (y[1] + y[0]).cos() > (if x[1] <= x[2] { y[2] } else { y[2] }) { y[1] } else { x[2] })).cos()], at: Pair { a: f64::sin(x[0]), b: y[1].abs() }, rate: f64::hypot((-x[2]), x[2].sin()).tanh(), k: 1 };
    } else if (1.06 * y[0]).tanh() <= (y[1] + x[0]).cos() {
        let (s11, c12) = (1.2 + x[1] * x[1]).sqrt().atan2((1.5 + (0.71 * ((if ({ let b10 = y[0]; x[0] + b10 }).cos() >= (x[1] + x[1]).tanh() { x[0] } else { 0.78 }) + f64::atan2(y[1], (1.5 + x[2] * x[2])))) * (0.71 * ((if ({ let b10 = y[0]; x[0] + b10 }).cos() >= (x[1] + x[1]).tanh() { x[0] } else { 0.78 }) + f64::atan2(y[1], (1.5 + x[2] * x[2])))))).sin_cos();
        let (s13, c14) = (f64::cos((1.3 + f64::sin(0.80) * f64::sin(0.80)).powf(s11.tanh())).rem_euclid(0.9) - (s11.sin() - x[0].cos())).sin_cos();
    } else {
        'l18: for e15 in y.iter().skip(1) {
            let mut o19: Option<f64> = if (x[1] * (*e15)).cos() <= (*e15).sin() { Some((*e15)) } else { None };
            let mut m20: f64 = f64::cos((*e15));
        }
        for i21 in (0..4).step_by(1) {
            let mut m22: f64 = 1.60;
        }
    }
    0.1 * x[2] + 0.3 * y[2] + (-(0.1 + y[0] * y[0])).exp().rem_euclid(0.9)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.3690000000000002, 0.991, -1.3090000000000002, 1.2409999999999999, -0.289], 1.511, 4, 0.361), kink([-1.489, 1.851, -0.419, -1.6190000000000002, 1.1709999999999998], 0.751, 1, 1.6409999999999998))]
#[derive_grad]
fn random_2000368(x: &[f64], y: f64, mut z: usize, w: f64) -> f64 {
    if (0.6 * f64::tanh(0.05)).acos() >= ({ let b1 = y; 0.0 + b1 }).sin() {
        return 0.1 * x[z % 3] + 0.1 * y + -0.3 * w + ((0.41 * y) - x[0].cos()).cos();
    }
    let mut m2: f64 = f64::sin(2f64.tanh());
    let p3: Data = Data { items: vec![((0.34 * w) / 1.48).sin(), ((0.6 * w.sin()).ln_1p() * (-(0.1 + x[2] * x[2])).exp()), std::f64::consts::PI], scale: (-(0.1 + (((z % 4) as f64) - w) * (((z % 4) as f64) - w))).exp(), pairs: vec![Pair { a: (f64::sin((-0.60)).atan2((1.5 + ((z % 4) as f64) * ((z % 4) as f64))) * (x[z % 3] + (-0.56))).sin(), b: (y / (1.5 + w * w)) }, Pair { a: w, b: (0.50 * (m2 + m2)) }] };
    let p5 = Model { w: [(if w.asinh() <= (0.50 * (p3.items[0] - m2)) { std::f64::consts::PI } else { p3.items[z % 3] }).to_radians(), (p3.scale - m2).cos(), f64::abs(p3.scale.trunc()).tanh()], at: Pair { a: (if z != 3 { y.sin() } else { (m2 * w) }).sin(), b: (0.20 * (((z % 4) as f64) - (p3.scale * p3.pairs[1].b))) }, rate: (sum_of(|u4: f64| (f64::tan((0.6 * w.sin())) * (y + m2)).sin(), &x[..]) / (2.5 + f64::cos((w - m2)).sin())).tanh(), k: 0 };
    let mut v6: [f64; 2] = [(0.16 * ((if (0.66 * (0.45 - p3.scale)) < f64::tanh(y) { p3.pairs[z % 2].a } else { (p3.scale * p3.pairs[1].b) }) - (p5.rate - p3.scale))); 2];
    let mut k7: usize = 3;
    {
        let s8 = &p3.items[..];
        let mut m9: f64 = s8[p5.k];
    }
    -0.2 * p5.at.b + 0.7 * p5.predict(0.3) + 0.2 * p5.at.size() + 0.0 * p3.pairs[p5.k % 2].a + ((k7 % 4) as f64)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.791, -1.969], [-1.939, 0.241]]), kink([[1.001, 1.4809999999999999], [1.551, -1.479]]))]
#[derive_grad]
fn random_2000369(mut x: [[f64; 2]; 2]) -> f64 {
    let mut n1: usize = 0;
    while n1 < 4 {
        let mut v2: [f64; 4] = [(n1 as f64).sin(), f64::cos((({ let b3 = (n1 as f64).tanh(); b3 + b3 }) * x[0][1].atan())), (0.51 * ((0.55 + x[n1 % 2][n1 % 2]) - ((0.37 * std::f64::consts::PI) % 1.7))), 1.78];
        let p4: Pair = Pair { a: 1.68, b: (0.0 - (-0.20)) };
        let mut m5: f64 = ((n1 as f64).cos().min(p4.a) - (p4.size() + x[n1 % 2][1])).cos();
        n1 += 1;
    }
    'l7: for i6 in (0..2).rev() {
        if i6 % 2 == 0 {
            let mut m8: f64 = (if (x[i6][0] + (i6 as f64)).tanh() <= (x[0][i6] * 1.47).tanh() { x[1][i6] } else { x[i6][i6] });
            continue;
        }
        let mut v9: [f64; 3] = [(1.09 - (-0.49)), f64::cos(x[1][0]), ((0.29 * (x[i6][0] - 0.0)) % 1.7)];
    }
    let mut m10: f64 = x[0][0];
    let mut m12: f64 = ({ let b11 = (m10 - x[1][1]).tanh(); b11.tanh() + b11 });
    m12 += m12.sin();
    let mut k13: usize = 0;
    let mut v14: Vec<f64> = Vec::new();
    for i15 in 0..2 {
        v14.push((f64::tanh(2f64).rem_euclid(0.9) * m10.floor()).sin());
    }
    let mut ps16: [Pair; 3] = [Pair { a: (v14[k13 % 2] + v14[k13 % 2]).tanh(), b: x[k13 % 2][1].sin() }; 3];
    for e18 in v14.iter().take(1).copied() {
        m10 += f64::sin(1.01);
    }
    0.8 * v14[k13 % 2] + 0.3 * m12 + 0.7 * m10 + 0.1 * ps16[k13 % 2].b + -0.1 * x[1][0] + (m12.to_radians() / 1.61)
}
