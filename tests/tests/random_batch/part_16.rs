//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-1.129, 1.331], [0.07100000000000001, 0.011], [-1.0790000000000002, 1.851]]), kink([[-1.719, 0.591], [0.481, -1.1090000000000002]]))]
#[derive_grad]
fn random_2000160(x: &[Vec<f64>]) -> Vec<f64> {
    let mut v1: Vec<f64> = vec![(0.80 * x[0][1].min(x[0][1]).hypot((x[1][1] + x[0][1]).tanh())); 3];
    if !(2f64.copysign(v1[1]) < x[0][0].sin()) {
        let mut m2: f64 = f64::tanh(((v1[0] * x[0][0]) * (if (x[0][1] - v1[2]).cos() <= v1[1].max(x[1][1]) { x[1][1] } else { v1[1] })));
        let mut v3: [f64; 4] = [(v1[1] + v1[2]).abs().cos(), ((m2 * v1[2]).cos() % 1.7), v1.iter().zip(v1.iter()).map(|(e4, e5)| (*e4).min((*e4))).last().unwrap(), v1[0]];
    }
    v1[0] /= 1.2 + v1[1].sin().abs();
    if let Some(e6) = v1.get(7) {
        let o8: Option<f64> = if (0.50 * ((*e6) + x[1][1])) >= (0.50 * (v1[1] + (*e6))) { Some((0.33 * ({ let b7 = x[0][1].to_radians(); (b7 - b7) + b7 }))) } else { None };
    }
    v1.swap(1, 1);
    let mut m9: f64 = (1.2 + (v1[2] - v1[1]) * (v1[2] - v1[1])).recip();
    let mut k10: usize = 3;
    m9 = (m9 * 0.74).sin();
    (v1[k10 % 3], v1[1]) = (v1[1], v1[k10 % 3].cos());
    for i11 in (0..v1.len()).step_by(1) {
        if (m9 / (1.5 + f64::sin(0.52) * f64::sin(0.52))) > m9.max(0.0) {
            m9 = m9 - (m9 - 0.98).to_radians().tanh();
            break;
        }
    }
    vec![1.4 * x[0][k10 % 2] + -0.4 * m9 + -0.4 * v1[k10 % 3] + (v1[1] * ((k10 % 4) as f64)).sin().mul_add((-0.06), x[0][0]).tanh(), 0.8 * v1[k10 % 3] + 1.4 * x[k10 % 2][k10 % 2] + 0.2 * m9 + std::f64::consts::PI.to_radians().sin(), 0.5 * m9 + 0.8 * x[k10 % 2][k10 % 2] + -0.4 * v1[1] + ((x[k10 % 2][k10 % 2] * m9) * (((k10 % 4) as f64) - (-0.03))).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: 1.091, 1: -1.419 }, Pair { a: 1.9709999999999999, b: -0.369 }), kink(Shape::Point {  }, Pair { a: -0.539, b: 1.7109999999999999 }))]
#[derive_grad]
fn random_2000161(x: &Shape, y: &mut Pair) -> f64 {
    y.a += (0.01 * (y.size() * y.size())).max((y.size() * x.area()).sin()).sin();
    let mut v1: Vec<f64> = Vec::with_capacity(3);
    for i2 in 0..3 {
        v1.push((y.b / (2.5 + f64::sin((x.area() * 2f64)).sin())));
    }
    let mut ps3: Vec<Pair> = vec![Pair { b: (x.area() * (x.area() * y.size())).cos(), ..*y }, y.clone()];
    y.scale(1.34);
    let a8: f64 = match &*x { Shape::Poly(x4) => y.a, Shape::Point => (-(0.1 + (if y.size().sin() > f64::sin((if (0.50 * y.size()).sin() > y.b.sin() { y.size() } else { 1.06 })) && (0.20 * (ps3[1].a - v1[0])) < (y.b + y.size()).cos() { y.size() } else { y.a }).tanh() * (if y.size().sin() > f64::sin((if (0.50 * y.size()).sin() > y.b.sin() { y.size() } else { 1.06 })) && (0.20 * (ps3[1].a - v1[0])) < (y.b + y.size()).cos() { y.size() } else { y.a }).tanh())).exp(), _ => v1[2].hypot(y.b).tanh() };
    let mut o9: Option<f64> = if (ps3[1].a + a8).sin() < y.size().cos() { Some(f64::exp2(f64::sin(f64::cos((y.size() - y.size()))))) } else { None };
    v1[1] += (0.6 * y.b.atan2((1.5 + y.a * y.a)).sin()).atanh().tanh();
    let mut m10: f64 = ((1.69 - y.size()) + (0.29 + 1.03)).cos();
    for (i12, e11) in v1.iter_mut().enumerate() {
        *e11 = ((y.size() * (*e11)) * f64::sin(0.67).copysign(y.b)).cos();
        let mut m13: f64 = (*e11);
    }
    for i14 in (0..0).step_by(1) {
        let d15: f64;
        if i14 != 3 {
            let mut o16: Option<f64> = o9.or(Some((v1[i14] * (i14 as f64)).tanh()));
            let a17 = v1[1].tanh();
            d15 = f64::sin(o9.unwrap_or(0.7));
        } else {
            match x.clone() { Shape::Circle { r: x18 } => {
                let p20: Pair = std::mem::replace(&mut *y, Pair { a: v1[0], b: f64::cos(x.area()).to_radians() });
            } Shape::Rect(x21, y22) => {
                'l24: for i23 in (1..=i14 % 4).rev() {
                    y.a *= (0.6 * (1.83 * y.b).sin()).ln_1p().sin();
                }
            } _ => {
                y.a = (y.a * f64::cos((v1[1] + 1.65))).sin();
            } }
            d15 = f64::cos((m10 - ps3[i14].a).cos());
        }
    }
    0.8 * x.area() + -0.4 * o9.unwrap_or(0.7) + 1.0 * y.b + -0.1 * v1[1] + 0.3 * a8 + 1.0 * y.a + (0.25 * x.area())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.091, -1.489, 1.341], pairs: vec![Pair { a: -0.379, b: -0.319 }, Pair { a: -1.719, b: -1.139 }], scale: 0.841 }, Model { at: Pair { a: 1.4909999999999999, b: -0.839 }, k: 1, rate: 0.421, w: [0.161, 0.521, 0.251] }, 0, [-0.519, 0.361, -1.5390000000000001]), kink(Data { items: vec![-1.959, 1.251, -1.5090000000000001], pairs: vec![Pair { a: -1.1090000000000002, b: 0.611 }, Pair { a: 0.061, b: -1.379 }], scale: -1.7790000000000001 }, Model { at: Pair { a: -1.389, b: -1.5790000000000002 }, k: 1, rate: -1.5090000000000001, w: [-1.0190000000000001, -0.919, 1.621] }, 3, [-1.3490000000000002, -0.329, 1.621, -1.0890000000000002]))]
#[derive_grad]
fn random_2000162(mut x: Data, y: &mut Model, z: usize, w: &mut [f64]) -> f64 {
    x.scale /= 1.2 + (z as f64).tanh().powi(3).abs();
    {
        let s1 = &mut y.w[..2];
        s1[z % 2] = (x.scale * x.pairs[1].b).sin();
        x = x.clone();
        y.at.a -= f64::abs(((x.scale * x.pairs[1].b) * y.at.size()).cos());
    }
    -0.1 * y.predict(0.3) + 0.0 * (x.scale * x.pairs[1].b) + -0.2 * y.at.size() + 1.4 * x.scale + 1.0 * y.at.a + f64::tanh((y.predict(0.3) * y.at.size()).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.2690000000000001, b: -1.5790000000000002 }, k: 0, rate: 0.611, w: [-1.8390000000000002, 1.7309999999999999, -1.0890000000000002] }), kink(Model { at: Pair { a: -1.0290000000000001, b: 1.851 }, k: 0, rate: -0.809, w: [1.6909999999999998, 1.6609999999999998, 0.001] }))]
#[derive_grad]
fn random_2000163(x: Model) -> f64 {
    let a1: f64 = (0.02 * ((1.2 + (x.rate + x.at.size()).sin() * (x.rate + x.at.size()).sin()).sqrt() * ((x.w[0] * x.at.b) * f64::round(1.17))));
    let f2 = move |u3: f64, u4: f64| f64::exp_m1((if x.k > 1 { (u4 - 1.13) } else { (x.at.a + (x.k as f64)) }).tanh().sin());
    let (s5, c6) = (1.3 + (a1 * x.w[1]).cos() * (a1 * x.w[1]).cos()).powf(f64::tanh((x.predict(0.3) + x.predict(0.3))).tanh()).sin().trunc().sin_cos();
    let mut m7: f64 = ((x.rate - x.at.b) / (1.5 + std::f64::consts::PI.clamp(-0.5, 0.75) * std::f64::consts::PI.clamp(-0.5, 0.75))).sin();
    if x.predict(0.3).cos().abs() < (x.predict(0.3) + s5).tanh() {
        let mut v8: [f64; 4] = [x.at.size().cos().atan().max(f64::tanh((a1 * 0.85))), x.at.size().tanh().tanh().sin(), (if (0.50 * (c6 - x.w[0])) < x.at.b { (1.36 + a1) } else { f64::tanh(0.35) }).tanh(), (0.20 * ((1.79 + 0.35) + x.at.size()))];
        for i9 in (0..3).rev() {
            if x.k % 2 == 0 {
                m7 /= 1.2 + x.at.b.abs();
                break;
            }
        }
    } else {
        if (x.at.a - c6).tanh() < (c6 / (1.5 + x.rate * x.rate)) {
            let mut h10: Shape = Shape::Rect(x.at.a.tanh(), (0.66 * ((-0.65) + x.at.a)));
            let mut p11: Pair = Pair { a: 1.77, b: ((-0.99) - c6).sin() };
        } else {
            m7 += (-(x.at.b - a1).tanh().rem_euclid(0.9));
        }
    }
    0.9 * f2(f64::tanh(0.29), c6.cos()) + 1.1 * x.at.a + -0.1 * m7 + -0.3 * x.predict(0.3) + 0.6 * x.at.b + s5
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.131, b: -0.089 }, Two { 0: -1.719, 1: -0.999 }, 1.841), kink(Pair { a: 1.8809999999999998, b: -1.889 }, Two { 0: 1.771, 1: 1.091 }, 1.3909999999999998))]
#[derive_grad]
fn random_2000164(x: Pair, y: &Two, z: &f64) -> f64 {
    let mut v1: [f64; 3] = [((*z) + x.b).tanh().max(x.size().sin().clamp(-0.5, 0.75)), (y.0.sin() - x.a).tanh(), (0.50 * (0.40 * (x.size() - x.b)).abs())];
    (v1[2], v1[0]) = (v1[0], f64::atan((-0.06)).copysign(((y.0 - y.1) - x.size()).cos()).tanh());
    let mut v2: Vec<f64> = vec![(x.b.cos() * (*z)); 2];
    v2[1] += (0.13 * ((x.b + x.a) + y.0.sin()));
    let mut v3: [f64; 3] = [(y.1 / (2.5 + x.size().tanh().sin().sin())), ((1.2 + y.1 * y.1).log2() / (1.5 + (y.0 - (-0.93)).tanh() * (y.0 - (-0.93)).tanh())), ((1.2 + v1[0] * v1[0]).log2() - y.0.sin()).tanh()];
    let mut v4: Vec<f64> = v2.iter().map(|e5| y.1).collect();
    let mut v6: Vec<f64> = v4.iter().map(|&e7| f64::sin((if v3[2] <= apply(|u8| u8, (0.50 * (x.a + y.0))) { (-0.21) } else { v4[0].cos().rem_euclid(0.9) }))).collect();
    let mut v9: Vec<f64> = v4.iter().map(|&e10| ({ let b11 = v2[0].cos(); f64::tanh(v4[1]) + b11 })).collect();
    let a12: f64 = ((v9[1] * 1.74) * (v6[0] - v4[1])).tanh();
    let a13: f64 = (if f64::cos((y.0 - y.1)) < (0.50 * x.size()).fract() { x.b.copysign(v3[2]) } else { x.size() }).tanh();
    let h14: Shape = if v1[1].tanh().powi(4) <= (v1[1] - v3[1]).tanh() { Shape::Poly(vec![(0.03 * ((x.size() / 1.77) * x.size().cos().mul_add(v2[0], v4[1]))), (0.12 * ((x.b / (1.5 + v4[1] * v4[1])) * (a13 + v3[2]))), (y.0 - y.1).sin().to_radians().clamp(-0.5, 0.75)]) } else { Shape::Circle { r: (0.80 * ((a13 / (2.5 + f64::sin(0.25).sin())) + f64::sin(0.93))) } };
    let mut h15: Shape = if x.size().sin().hypot(y.0).tanh() > x.a { Shape::Circle { r: a13 } } else { Shape::Rect((if (a12 - v4[1]).cos() <= (v2[1] * y.1).sin() { v1[0].tanh().exp_m1() } else { (-y.0) }), (v9[1] + (-0.81)).cos()) };
    let mut m16: f64 = (if y.1 > a12 { (*z) } else { (a13 + h15.area()) }).tanh();
    let mut m18: f64 = f64::tanh((x.b + h14.area())).copysign(({ let b17 = v1[2]; x.a + b17 }).cos());
    if (0.0 + y.1).cos() < v9[0] {
        if let Shape::At(Pair { a: x19, .. }) = &h15 {
            let mut o22: Option<f64> = if (v3[2] / 1.47) > (1.3 + (0.25 * x.size()) * (0.25 * x.size())).powf(y.0.tanh()).sin() { Some(({ let b21 = y.1; y.1 + b21 }).tanh()) } else { None };
        }
        if ((*z) - (*z)).tanh() < (0.50 * h15.area()).cos() {
            {
                let r23 = &mut v3[0];
                *r23 = ((*r23) * ((*r23) / (2.5 + f64::sin(0.61).sin()))).sin();
                {
                    let r24 = &mut v6[0];
                    *r24 -= f64::sin((m16.max(h14.area().tanh()) - (1.11 - m16)));
                    v2[0] -= (0.34 * (v4[0] + (*r24)).tanh().exp());
                }
            }
        } else {
            let mut m25: f64 = (if ((y.0 - y.1) - h14.area()).tanh() < m18.sin().powi(1) { (v6[0] + h15.area()) } else { (v6[0] / (1.5 + (0.25 * x.size()) * (0.25 * x.size()))) }).cos();
        }
    } else if v9[0] < h15.area().cos().tanh() {
        m16 /= 1.2 + (0.66 * sum_of(|u26| u26, &v3[..])).abs();
    }
    0.4 * (*z) + 0.0 * m18 + 1.0 * v1[1] + 1.0 * v3[2] + 1.3 * (y.0 - y.1) + 0.6 * a12 + v2[1]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.5890000000000002, -1.0290000000000001, -1.3590000000000002, 0.051000000000000004], Shape::Rect { 0: -0.539, 1: 0.441 }, [1.6509999999999998, 1.051, -0.028999999999999998, 0.731], [-1.139, -1.709, -1.0990000000000002, -0.269, -1.959]), kink([-1.399, 0.221, 1.511], Shape::Circle { r: 0.851 }, [-0.469, -0.279, -1.0790000000000002, 0.321, -0.909], [1.1809999999999998, 1.781, 1.531, 1.3809999999999998]))]
#[derive_grad]
fn random_2000165(x: &[f64], y: &mut Shape, z: &[f64], w: &mut [f64]) -> f64 {
    let mut m1: f64 = 2f64;
    w.swap(2, 1);
    if (z[2] - z[2]).sin() >= (y.area() + y.area()).sin() {
        let mut v2: Vec<f64> = w.iter().map(|&e3| repeated(|u4: f64, u5: f64| (x[0] - u5).cos().atan2((1.5 + u4.tanh() * u4.tanh())), (x[2] * x[2]).cos(), 2)).collect();
    } else {
        {
            let s6 = &mut w[1..];
            s6[1] = s6[1];
            m1 = (0.50 * (z[1].hypot((0.25 * y.area())) * x[2].sin()));
            let mut ps7: [Pair; 3] = [Pair { a: ((-0.85) - (m1 * x[1])).tanh(), b: (s6[0] - std::f64::consts::PI).tanh() }; 3];
            let a8 = x[0];
        }
        let mut o9: Option<f64> = if std::f64::consts::PI > (y.area() * y.area()).sin() { Some(f64::sin(((y.area() - 1.61) * ((-0.79) - w[0])))) } else { None };
    }
    if m1 < y.area().cos() {
        return 0.2 * w[0] + 0.9 * y.area() + 0.1 * m1 + 0.8 * x[2] + -0.2 * z[1] + z[0].atan2((1.5 + (-0.60) * (-0.60)));
    }
    -0.5 * x[2] + 0.4 * m1 + 0.6 * y.area() + 1.2 * z[1] + 0.8 * w[0] + (z[1] * w[0]).cos().tanh().exp2()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.3590000000000002, b: -1.5590000000000002 }, [-1.629, -1.2590000000000001, 1.4409999999999998]), kink(Pair { a: 1.2009999999999998, b: -0.399 }, [0.701, -0.679, -0.869, -0.739]))]
#[derive_grad]
fn random_2000166(x: Pair, y: &Vec<f64>) -> Option<f64> {
    let mut v1: [f64; 2] = [y[0].sin(), (x.size() + x.b).sin()];
    if ({ let b2 = x.size().sin(); v1[0] + b2 }).cos() > (y[2] / 1.57) {
        let o3: Option<f64> = None;
        let mut h5: Shape = Shape::Poly(vec![(({ let b4 = y[2]; x.b + b4 }) + (y[0] * x.b)).sin(), v1[1], ((x.b + x.a) * ((-0.59) * x.b)).cos()]);
        let mut k6: usize = 0;
    }
    let o7: Option<f64> = if !(x.b.atan2((1.5 + y[0] * y[0])) >= (x.b * x.a).cos()) { Some((f64::tanh(2f64).powi(0) + x.b.copysign(x.b)).sin()) } else { None };
    let mut m8: f64 = (0.05 * ((y[1] + x.size()) * (v1[1] / (1.5 + y[1] * y[1]))));
    if let Some(x9) = o7 {
        let mut ps10: Vec<Pair> = vec![Pair { b: (x.a.abs().tanh() % 1.7), ..x }, x.clone()];
        let h11: Shape = if !((x.size() * x.a).tanh() >= (x.a / 1.45)) { Shape::Poly(vec![(0.11 * (ps10[0].b + (m8 - ps10[1].b))), x.a.abs().max(ps10[0].size().sin()), x.a]) } else { Shape::Point };
    }
    v1[1] = ((0.07 * o7.unwrap_or(0.7)) % 1.7).abs();
    let mut h12: Shape = Shape::Rect(o7.unwrap_or(0.7).sin().max(v1[0]).asinh(), (-(0.1 + o7.unwrap_or(0.7).tanh() * o7.unwrap_or(0.7).tanh())).exp());
    'l14: for i13 in 0..v1.len() {
        m8 += (0.30 * x.b);
    }
    m8 += ((v1[1] + (-0.14)) / (1.5 + x.a.max(o7.unwrap_or(0.7).tanh()) * x.a.max(o7.unwrap_or(0.7).tanh()))).cos();
    v1[1] = (0.20 * ((1.2 + (0.50 * x.size()) * (0.50 * x.size())).log2() - (x.a * x.a)));
    m8 -= (0.44 * (0.99 - o7.unwrap_or(0.7))).sin();
    v1[1] = (v1[1] * (o7.unwrap_or(0.7) + m8).sin()).sin();
    let flag15 = o7.unwrap_or(0.7).tanh().atan() >= f64::tanh(m8);
    if (x.a / (2.5 + y[0].sin())) < (x.b / 1.96) {
        m8 = (m8 * x.a.atan2((1.5 + h12.area().cos() * h12.area().cos()))).sin();
        if let Some(x16) = o7 {
            v1[0] = (f64::abs((-0.97)) * (h12.area() + x.a)).sin();
        }
    } else {
        let mut m17: f64 = y[0].tanh().exp_m1().sin().powi(0);
    }
    Some(-0.1 * x.b + -0.0 * x.size() + -0.1 * x.a + 1.2 * m8 + 0.9 * o7.unwrap_or(0.7) + ((-0.58) * y[1]).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.941, -1.939, 1.6409999999999998, 0.901, -1.129], -0.599), kink([-0.249, 1.601, -1.459], -0.759))]
#[derive_grad]
fn random_2000167(x: &[f64], y: f64) -> f64 {
    let mut o1: Option<f64> = if x[1].sin() >= x[2].max(x[0]) && (1.2 + y * y).cbrt() < (0.50 * (x[0] + x[1])) { Some((0.80 * (std::f64::consts::PI.tanh() + (if (y * 2f64).tanh() > (x[1] - x[2]).tanh() { y } else { x[2] })))) } else { None };
    let mut m2: f64 = (y.tanh().exp() / 1.88);
    let v3: [f64; 4] = [(m2.clamp(-0.5, 0.75) / (2.5 + f64::sin(x[1].cos()))); 4];
    m2 += f64::cos(1.70);
    if (0.50 * (x[0] - y)) > x[2] {
        let mut p5: Data = Data { items: vec![(y.atan() - m2.hypot(o1.unwrap_or(0.7).cos())).sin(), f64::cos(((1.3 + o1.unwrap_or(0.7).tanh() * o1.unwrap_or(0.7).tanh()).powf((0.25 * o1.unwrap_or(0.7)).tanh()) + ({ let b4 = y; x[1] + b4 }))), o1.unwrap_or_else(|| y.asinh()).hypot(y.tanh().rem_euclid(0.9)).cos()], scale: (if (y - v3[1]).sin() >= f64::hypot((0.25 * o1.unwrap_or(0.7)), y).cos() { (x[1] - x[0]) } else { (y * m2) }).sin(), pairs: vec![Pair { a: ((x[2] * y) - (m2 - o1.unwrap_or(0.7))).tanh(), b: (v3[3] + 0.36).cos() }, Pair { a: ((m2 * m2) - x[1]).cos(), b: x[1].sin() }] };
        p5.scale *= (f64::min(m2.min(p5.pairs[1].a.tanh()), (p5.scale - o1.unwrap_or(0.7)).cos()) - o1.unwrap_or(0.7)).tanh().sin();
    }
    let mut h6: Shape = if m2.hypot(x[1]).sin() > f64::tanh((y - o1.unwrap_or(0.7))) { Shape::Point } else { Shape::Circle { r: (0.6 * x[1].sin()).tan().signum() } };
    if y.min(m2) >= (0.66 * ({ let b7 = y; 2f64 + b7 })) {
        if y.sin() <= x.iter().fold((m2 / 1.83).tanh(), |s8: f64, e9| (s8 * 0.0).sin()) {
            if f64::cos(m2) <= (y - o1.unwrap_or(0.7)).tanh() {
                return -0.0 * o1.unwrap_or(0.7) + 0.1 * y + 1.3 * x[1] + 0.1 * h6.area() + 0.3 * m2 + -0.5 * v3[1] + (-v3[3]);
            }
        } else {
            let (s11, c12) = v3.iter().take(3).map(|&e10| (x[2] - (h6.area() + 0.0)).cos()).map(|it| it.sin()).product::<f64>().sin_cos();
            let m13: f64 = if (0.50 * c12.mul_add(h6.area().tanh(), c12)) <= o1.unwrap_or(0.7).sin().min(x[2]) {
                m2 += m2.tanh();
                (f64::tanh(h6.area().cos()) - h6.area()).cos()
            } else {
                (c12 + std::f64::consts::PI).cos()
            };
        }
    }
    1.0 * h6.area() + 0.3 * y + 0.3 * v3[3] + -0.0 * m2 + 0.1 * x[1] + 1.1 * o1.unwrap_or(0.7) + 1.52
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.789, 1.501, -1.729], Pair { a: 1.9809999999999999, b: -1.3690000000000002 }, [-1.189, 0.791, -0.249], [-1.0290000000000001, -1.419, 0.981]), kink([0.081, -0.039, 1.4809999999999999], Pair { a: 1.791, b: 1.081 }, [0.971, 0.841, 1.4809999999999999], [-1.8290000000000002, 0.061, -1.209]))]
#[derive_grad]
fn random_2000168(x: &mut [f64; 3], y: Pair, mut z: [f64; 3], w: &mut [f64; 3]) -> f64 {
    if (w[0] + y.size()).sin() <= (x[2] / (1.5 + f64::sin(1.22) * f64::sin(1.22))) {
        x.swap(1, 2);
    }
    for (i3, e1) in x.iter().enumerate() {
        let mut p4: Pair = y.clone();
        for i5 in (0..w.len()).rev() {
            z[0] *= f64::sin(f64::tanh(((*e1).copysign(z[i5 % 3]) + y.b.to_radians())));
            let o6: Option<f64> = if i5 % 2 == 0 { Some((z[i5 % 3].cos() * (0.0 / 1.65))) } else { None };
        }
        for e7 in w.iter_mut() {
            *e7 -= ((z[i3 % 3] / (2.5 + f64::sin((*e7)))) * (z[i3 % 3] - y.b)).tanh();
            if ((*e1) * y.size()).cos() > (p4.b + (*e1)).cos() {
                continue;
            }
            p4.a = (p4.a * (1.3 + y.a * y.a).powf(f64::tanh((-0.18))).tanh()).sin();
            let mut v9: Vec<f64> = z.iter().map(|&e10| apply(|u11: f64| { let b12 = (u11.tanh() % 1.7); (x[(i3 + 1) % x.len()].max(y.a) + (e10 - z[1])).sin() * b12.sin() }, x[i3]).powi(4)).collect();
            let mut idx13: [usize; 3] = [3, 1, 0];
        }
        if y.size().tanh() >= z[i3 % 3].cos() {
            if (w[1] - (*e1)).tanh() > z[0].max(p4.b) || i3 != 3 {
                let v14: [f64; 3] = [((if i3 % 2 == 0 { x[i3] } else { x[x.len() - 1 - i3] }) - ((*e1) - p4.b)).cos(); 3];
                let t15: (f64, f64) = (((std::f64::consts::PI * 0.93) + x[1].hypot(v14[0])).cos(), f64::tanh(1.20).cosh().max((y.size() * x[1]).tanh()));
                let mut m16: f64 = p4.b;
            } else {
                w.fill((p4.size() + x[(i3 + 1) % x.len()]).tanh().max(z.windows(2).map(|w17| 2f64).sum::<f64>().tanh()));
            }
        } else if (y.a - p4.a).cos() >= p4.a {
            p4.a += f64::cos((if (y.b + y.size()).sin() > (y.a + (*e1)).tanh() { z[0] } else { (y.b - y.size()) }));
        }
    }
    let mut o18: Option<f64> = Some(y.b);
    x[0] = (0.15 * ((x[1] + w[0]) / (1.5 + f64::cos(1.98) * f64::cos(1.98)))) + x[0];
    for i19 in (0..0).rev() {
        let mut m20: f64 = (f64::tanh((x[i19] / 1.90)) % 1.7);
    }
    0.6 * w[0] + 1.5 * y.b + 0.2 * y.size() + 1.3 * y.a + 0.9 * x[0] + -0.5 * o18.unwrap_or(0.7) + (0.65 * (y.a.to_radians() - f64::tanh(y.a).powi(2)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: -1.679, 1: 1.021 }), kink(Shape::Point {  }))]
#[derive_grad]
fn random_2000169(x: Shape) -> Vec<f64> {
    for i1 in 0..2 {
        let mut n2: usize = 0;
        'l3: while n2 < 2 {
            n2 += 1;
            let mut v4: Vec<f64> = (0..3).map(|i5| (-(x.area() - (-0.30))).tanh()).collect();
            let mut p6: Model = Model { w: [f64::tanh(x.area()).cos(), (0.12 * (v4[n2 % 3] * ((n2 as f64) + std::f64::consts::PI))), 0.19], at: Pair { a: (0.25 * (v4[n2 % 3] * v4[0])).max((x.area() - v4[0]).cos()), b: f64::cos((x.area() / 1.56)) }, rate: ((x.area() + 1.14) - ((i1 as f64) - x.area())).cos(), k: 1 };
            let v7: [f64; 4] = [f64::sin((1.00 / 1.38)).mul_add((1.2 + p6.at.b * p6.at.b).sqrt(), (p6.at.size() - v4[n2 % 3]).cos()).cos(), f64::abs((-0.14)), ((p6.at.b / 1.44) - ((-0.43) - p6.at.a)).cos(), (p6.at.a.cos() * (2.00 - (i1 as f64))).sin()];
        }
        for i8 in 0..0 {
            if x.area().tanh().sin() > ((i8 as f64) + x.area()).sin() {
                let mut p9: Model = Model { w: [x.area().cos(), ((1.3 + f64::sin(1.55) * f64::sin(1.55)).powf(f64::tanh(1.74)) * ((-0.78) / (1.5 + f64::sin(0.70) * f64::sin(0.70)))).sin(), (if (2f64 - x.area()).tanh() < x.area().sin() { (std::f64::consts::PI + (i8 as f64)) } else { f64::tanh(0.17) }).tanh()], at: Pair { a: (0.02 * ((1.44 * x.area()) * ((i8 as f64) / (2.5 + (i8 as f64).tanh().sin())))), b: (0.25 * x.area()).mul_add((-0.84), 0.94).sin() }, rate: (0.16 * (((-0.56) - (i1 as f64)) - (1.3 + f64::sin(1.31) * f64::sin(1.31)).powf((0.80 * (i1 as f64)).tanh()))), k: 1 };
                let f10 = |u11: f64, u12: f64| ((0..4).rev().map(|i13| f64::sin(0.80)).fold(f64::NEG_INFINITY, f64::max).max(-1.0) / 1.66);
                let p14: Model = Model { w: [(p9.at.size().tanh().hypot(0.57) + (0.66 + p9.at.b)).tanh(), f64::tanh(p9.at.size().sin()).to_radians(), (0.80 * 2f64.max((0.80 * (i1 as f64))).mul_add((i1 as f64).tanh(), (1.3 + f64::sin(1.20) * f64::sin(1.20)).powf((i1 as f64).sin().tanh()).sin()))], at: (if (0.25 * (p9.rate * ((p9.k % 4) as f64))) <= p9.predict(f64::tanh(p9.at.size())) { p9.at } else { p9.at }), rate: (0.20 * ((p9.at.b - x.area()) / 1.20)), k: 0 };
            } else if f64::sin((0.0 / (1.5 + f64::sin(1.21) * f64::sin(1.21)))) < (0.80 * ((i8 as f64) / (2.5 + f64::sin(2f64)))) {
                let mut v15: [f64; 2] = [f64::sin(x.area()); 2];
                v15[i8] = (v15[i8] - v15[i1]).tanh().rem_euclid(0.9);
            } else {
                let p16 = Data { items: vec![(if !(i1 != 0) { ((-0.72) * 0.58) } else { 0.80 }), (1.74 - (0.50 * x.area()).sin().cosh()).cos(), (0.40 * ((i1 as f64) * 0.57)).atan2((1.5 + ((-0.52) + (i1 as f64)).tanh() * ((-0.52) + (i1 as f64)).tanh()))], scale: f64::sin(1.68).max((i8 as f64).sin()).mul_add((0.48 * (std::f64::consts::PI + (i8 as f64))), (0.80 * (i8 as f64))).cos(), pairs: vec![Pair { a: ((x.area() * (i8 as f64)) + (0.42 / 1.71)).cos(), b: (i1 as f64).cos() }, Pair { a: (((i1 as f64) * x.area()) * 1.58).tanh(), b: (0.25 * x.area()).atan2((1.5 + (-0.48) * (-0.48))) }] };
                let v17: [f64; 4] = [(0.08 * ((x.area() + (p16.scale * p16.pairs[1].b)) + (if i1 != 1 { p16.scale } else { (p16.scale * p16.pairs[1].b) }))); 4];
            }
            let h18: Shape = if (i1 as f64).cos() <= 2f64.sin() { Shape::Circle { r: 1.86 } } else { Shape::Point };
            let t20: (f64, f64) = ((0.80 * (i1 as f64)), ((0.07 * ({ let b19 = x.area().cos(); h18.area() + b19 })) % 1.7));
            let mut ps21: Vec<Pair> = vec![Pair { a: (h18.area() + (i1 as f64)).cos().cos(), b: ((i8 as f64) + x.area()).tanh() }, Pair { a: (f64::to_radians((-0.23)) * f64::sin(0.0).atan2((1.5 + x.area().cos() * x.area().cos()))), b: (1.27 * x.area()).sin() }];
        }
        let mut v22: [f64; 2] = [f64::sin((f64::copysign(x.area().tanh(), (i1 as f64).sin()) - (x.area() - 1.85))), (x.area().cos().cos() + x.area().cos().abs())];
        let h23: Shape = if i1 > 0 { Shape::Rect(((v22[0].cos() % 1.7) + (1.90 - x.area())).sin(), (1.2 + x.area().sin() * x.area().sin()).log10()) } else { Shape::Circle { r: ((0.61 / (2.5 + f64::sin((-0.64)).sin())) / (2.5 + (0.80 * (i1 as f64)).max((0.25 * x.area())).sin())) } };
    }
    let mut h25: Shape = if !(x.area().tanh().min(x.area().cos()) <= (if ({ let b24 = x.area().cos(); b24 + b24 }).cos() > (0.25 * x.area()).mul_add(f64::sin(x.area()), (0.25 * x.area())).sin() { x.area() } else { x.area() }).tanh()) { Shape::Rect(f64::cos(((x.area() + x.area()) + x.area())), f64::sin(1.69).clamp(-0.5, 0.75)) } else { Shape::Circle { r: (0.25 * x.area()) } };
    let mut m26: f64 = (x.area().cos().tanh() / (1.5 + x.area().tanh().copysign(x.area().tanh()) * x.area().tanh().copysign(x.area().tanh())));
    if x.area().cos().atan() >= (0.76 * (std::f64::consts::PI - 0.16)) {
        if let Shape::At(x27) = &x {
            m26 /= 1.2 + x27.size().cos().min(x27.b).abs();
        }
    }
    vec![-0.4 * m26 + 1.2 * h25.area() + 0.0 * x.area() + (h25.area() + (h25.area() * 0.28)).tanh(), 0.9 * x.area() + 0.4 * m26 + 1.0 * h25.area() + ((x.area() - h25.area()) * h25.area().tanh().fract()).cos(), 0.2 * x.area() + 1.1 * m26 + -0.1 * h25.area() + (f64::cos((-0.67)) - m26.sin())]
}
