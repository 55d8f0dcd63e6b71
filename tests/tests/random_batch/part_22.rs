//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 2.001, b: 1.6809999999999998 }, k: 0, rate: 0.871, w: [-1.0790000000000002, -0.389, -0.859] }, Some(0.201), -1.0690000000000002), kink(Model { at: Pair { a: 0.671, b: -0.809 }, k: 1, rate: -0.739, w: [1.9009999999999998, 0.811, -0.659] }, None, -0.779))]
#[derive_grad]
fn random_2000220(x: Model, y: Option<f64>, z: &f64) -> (f64, f64) {
    if let Some(x1) = y {
        let mut m2: f64 = ((x.predict(0.3) / (2.5 + f64::sin(0.85).sin())) + (x.at.b * x.at.b)).cos();
    }
    {
        let s3 = &x.w[..];
        let v4: [f64; 3] = [f64::tanh(std::f64::consts::PI); 3];
        if let Some(e5) = v4.first() {
            let a6: f64 = (-s3[1]);
        }
    }
    if (0.23 * f64::powf((1.3 + (0.25 * x.at.size()) * (0.25 * x.at.size())), (0.25 * x.at.size()).tanh())) > (x.rate / 1.84) {
        return (1.1 * x.predict(0.3) + 1.2 * (*z) + -0.2 * y.unwrap_or(0.7) + 0.5 * x.at.b + 0.8 * x.at.size() + -0.1 * x.w[2] + ((-0.91) + x.at.size()).tanh().sin(), -0.4 * x.at.b + -0.3 * y.unwrap_or(0.7) + 1.1 * x.at.size() + 0.3 * x.rate + 0.5 * x.at.a + -0.2 * x.w[1] + x.at.size().tanh());
    }
    let mut v7: Vec<f64> = vec![(0.66 * (if !(x.k % 2 == 0) { x.at.b.sin() } else { 2f64.hypot(x.at.a) })); 4 + x.k % 3];
    let mut o8: Option<f64> = y.or(Some((x.k as f64).cos().clamp(-0.5, 0.75)));
    let mut ps9: [Pair; 3] = [x.at.clone(); 3];
    ps9[x.k % 2].a = (ps9[x.k % 2].a * 0.53).sin();
    ps9[1].b += (0.25 * (y.unwrap_or(0.7) + ps9[1].a)).sin();
    let mut m10: f64 = (v7[0].min(v7[x.k]) - x.predict(0.3).tanh().max(x.rate)).cos();
    {
        let s11 = &x.w[..2];
        for i12 in x.k % 3..4 {
            let mut m13: f64 = (x.at.size().cos().abs() - (1.3 + x.w[x.k] * x.w[x.k]).powf(m10.tanh())).sin();
            let (p14, q15) = ((0.20 * ((x.predict(0.3) - s11[x.k % 2]) / (1.5 + (v7[i12] * (-0.73)).tanh() * (v7[i12] * (-0.73)).tanh()))), ((x.rate + x.predict(0.3)) / (2.5 + (m10 * y.unwrap_or(0.7)).tanh().sin())).cos());
        }
    }
    (0.9 * x.rate + -0.1 * x.at.size() + -0.3 * x.predict(0.3) + 0.9 * ps9[x.k % 2].b + 1.1 * o8.unwrap_or(0.7) + ((x.predict(0.3) + (*z)) - v7[0]).sin(), -0.3 * x.predict(0.3) + 1.2 * v7[x.k] + 0.4 * o8.unwrap_or(0.7) + 0.2 * x.w[2] + 1.5 * ps9[x.k % 2].a + 0.71)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.8809999999999998, 0.041, -0.028999999999999998], [1.9309999999999998, 1.6509999999999998, -0.739, -0.739, -1.389], Pair { a: -1.459, b: -0.069 }, Model { at: Pair { a: -1.8390000000000002, b: 0.201 }, k: 1, rate: 0.931, w: [1.9709999999999999, -0.669, 0.151] }), kink([1.371, -0.879, 1.301], [-1.189, 1.4109999999999998, -0.919, -1.0490000000000002, 1.361], Pair { a: 0.861, b: -0.189 }, Model { at: Pair { a: -1.3190000000000002, b: 0.151 }, k: 1, rate: -1.7790000000000001, w: [1.4009999999999998, 1.2009999999999998, -1.669] }))]
#[derive_grad]
fn random_2000221(x: Vec<f64>, y: &mut [f64], z: Pair, w: &mut Model) -> f64 {
    let o1: Option<f64> = if w.k != 3 { Some(((z.a / (1.5 + w.w[w.k % 3] * w.w[w.k % 3])) + (z.size() + ((w.k % 4) as f64))).sin()) } else { None };
    let v2: Vec<f64> = vec![(1.2 + w.at.a * w.at.a).cbrt(); 4 + w.k % 3];
    let mut h4: Shape = Shape::Poly(vec![f64::asinh((0.50 * w.at.size()).cos()), (if w.k > 0 { (z.a + w.w[0]) } else { (z.size() + y[1]) }).tanh(), v2.iter().map(|&e3| (0.50 * (1.45 * w.rate))).sum::<f64>().cos()]);
    for (i7, e5) in v2.iter().enumerate() {
        match o1 { Some(x8) => {
            let mut n9: usize = 0;
            while n9 < 2 {
                n9 += 1;
                let (s10, c11) = (0.36 * ((x[0] - 1.92) + w.at.size().tanh().hypot((0.25 * z.size())))).sin_cos();
                w.at.b = (match &h4 { Shape::Point => (0.03 * ((z.size() * w.rate) + (h4.area() * c11))), Shape::Rect(x14, y15) => w.predict(0.3).cos().abs(), _ => f64::sin((z.a * s10)) });
                let mut o16: Option<f64> = v2.get(w.k).copied();
            }
        } None => {
            if !(i7 > 1) {
                let mut g17: [[f64; 2]; 2] = [[z.a, 0.5], [0.25, f64::cos((if i7 % 2 == 0 { (w.at.b * z.b) } else { (v2[v2.len() - 1 - i7] * h4.area()) }))]];
                let a23: f64 = match &h4 { Shape::Poly(x18) => (0.25 * (if i7 != 0 { (-w.predict(0.3)) } else { (1.04 * g17[w.k % 2][1]) })), Shape::Point => x[i7 % 3], _ => w.w.iter().map(|e22| (0.25 * o1.unwrap_or(0.7))).sum::<f64>().tanh() };
                let flag24 = (z.size() - z.a).tanh() > (1.65 * h4.area()).cos();
            }
        } }
    }
    let f25 = |u26: f64, u27: f64| -> f64 { let b28 = u27; if z.b.max(u26) <= (0.66 * ((-0.12) - u27)) || (0.6 * u27.tanh()).acos() >= z.a { return b28; } (0.20 * (z.b.signum() * u27.copysign(0.07))) };
    let mut v29: [f64; 4] = [((std::f64::consts::PI - o1.unwrap_or(0.7)) / (1.5 + (1.3 + v2[w.k % 4] * v2[w.k % 4]).powf(z.size().cos().tanh()).tanh() * (1.3 + v2[w.k % 4] * v2[w.k % 4]).powf(z.size().cos().tanh()).tanh())).tanh(); 4];
    let mut v30: [f64; 2] = [(x[0].abs() / 1.88); 2];
    0.9 * z.size() + -0.3 * v29[2] + 1.0 * h4.area() + 1.4 * w.at.b + -0.4 * o1.unwrap_or(0.7) + (z.b * (if z.b <= w.at.size().sin().sin() { z.size() } else { w.at.a })).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }, Pair { a: 0.191, b: -0.079 }), kink(Shape::Circle { r: 0.771 }, Pair { a: -0.339, b: -1.719 }))]
#[derive_grad]
fn random_2000222(x: Shape, mut y: Pair) -> f64 {
    if y.size().cos() <= y.a {
        std::mem::swap(&mut y.b, &mut y.a);
    }
    let mut p1: Pair = y.turned(x.area().sin().atan());
    let mut v2: [f64; 2] = [(1.43 * p1.a).to_radians().cos(), (std::f64::consts::PI + p1.size()).cos().abs()];
    for (i4, e3) in v2.iter_mut().enumerate() {
        *e3 -= (0.30 * y.a);
        let mut v5: Vec<f64> = Vec::new();
        for i6 in 0..3 {
            v5.push((0..4).skip(1).map(|i7| (0.05 * ((i4 as f64) * p1.size()))).sum::<f64>().sin());
        }
        for e8 in v5.iter().take(1).copied() {
            {
                let s11 = &v5[..];
                if !(i4 != 0) {
                    let mut v12: Vec<f64> = vec![x.area().tanh(); 3 + i4 % 3];
                    v12[i4 % 3] -= (0.74 * f64::sin(p1.b).max(x.area().sin().atan2((1.5 + 0.30 * 0.30))));
                    let o14: Option<f64> = checked(((0.76 * y.size()) + (0..4).take(1).map(|i13| y.size().sin()).sum::<f64>()).tanh());
                }
                match i4 { 0 => {
                    y.a = (y.a * ((*e3) + s11[2]).cos()).sin();
                } k if k % 2 == 1 => {
                    p1.a = (p1.a * (s11[i4 % 3] / (2.5 + p1.b.sin()))).sin();
                } _ => {
                    y.a -= ((e8 * (i4 as f64)) + (e8 * y.a)).sin();
                } }
            }
        }
    }
    0.2 * y.size() + 0.6 * p1.a + 1.0 * x.area() + 1.2 * p1.b + 0.8 * v2[0] + 1.0 * y.b + x.area().tanh().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((-0.059, -0.629), 1.841), kink((-0.399, -0.689), -0.049))]
#[derive_grad]
fn random_2000223(x: (f64, f64), y: f64) -> Pair {
    let mut o1: Option<f64> = Some(y);
    let mut v2: Vec<f64> = Vec::new();
    for i3 in 0..4 {
        v2.push((0.40 * ({ let b4 = (0.80 * (i3 as f64)); o1.unwrap_or(0.7) + b4 })).asinh());
    }
    {
        let s5 = &v2[..];
        let mut ps6: Vec<Pair> = vec![Pair { a: ((v2[0] - v2[1]) * (y + o1.unwrap_or(0.7))).sin(), b: (if s5[2].cos() <= (s5[3] * y).sin() { v2[1] } else { 0.44 }) }, Pair { a: f64::tanh((s5[3] - s5[0])), b: (0.50 * (x.1 - v2[1])) }];
        for e7 in s5.iter().take(2).copied() {
            let mut p10 = Pair { a: (ps6[0].a.sin().sin() + (o1.unwrap_or(0.7) - (-0.06))).cos(), b: ps6[0].a.cos().tanh() };
            if let Some(e11) = s5.last() {
                p10.a = p10.a + f64::max(f64::sin(0.87), (0.50 * o1.unwrap_or(0.7)).sin());
            }
        }
    }
    Pair { a: 0.5 * o1.unwrap_or(0.7) + 0.3 * v2[2] + 0.2 * x.0 * x.1.sin() + 0.1 * y + ((y * v2[3]) / 1.27).sin(), b: 1.1 * x.0 * x.1.sin() + 0.1 * y + 1.0 * v2[3] + 0.4 * o1.unwrap_or(0.7) + ((x.1 - (-0.69)) * y.asinh()).tanh() }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.0790000000000002, Pair { a: 0.391, b: -1.3390000000000002 }, Pair { a: -0.779, b: 0.101 }, Pair { a: 1.4109999999999998, b: 0.931 }), kink(-1.3090000000000002, Pair { a: 0.481, b: 1.081 }, Pair { a: 1.4409999999999998, b: 1.041 }, Pair { a: 0.751, b: 0.051000000000000004 }))]
#[derive_grad(wrt(y, w))]
fn random_2000224(x: &f64, y: &mut Pair, z: Pair, w: &Pair) -> f64 {
    if !(z.size().cos().tanh() < (w.b * z.b).cos()) {
        return -0.5 * y.a + -0.4 * z.a + 0.5 * z.size() + 0.8 * w.b + 0.0 * y.size() + 1.2 * y.b + (y.b * (z.b / 1.09)).sin();
    }
    let mut v1: [f64; 2] = [((z.b + y.a) / (1.5 + (0.25 * (z.size() / 1.85)) * (0.25 * (z.size() / 1.85)))).sin(); 2];
    y.a += (0.15 * (y.size().cos().tanh() * (0.72 * w.b)));
    let flag2 = (y.b + 0.0).tanh() > (0.50 * (z.a + y.b));
    let mut p3 = Data { items: vec![(w.size().sin() % 1.7).sin().rem_euclid(0.9), (w.size().tanh().copysign(2f64) / (2.5 + f64::sin(((-0.07) * w.b).cos()))), (0.23 * ((z.size() / (2.5 + z.size().sin().sin())) + w.a.sin()))], scale: ((w.a * (*x)) * f64::sin(0.86).exp()).cos(), pairs: vec![w.clone(), Pair { a: ((0.45 / 1.12) - (w.size() - y.b)).tanh(), b: z.a.max(y.size().cos()) }] };
    let flag4 = !(y.b >= (0.30 * y.a).powi(3));
    for i5 in 1..=0 {
        y.a = ((y.b - p3.items[0]) / 1.39).cos();
        let mut n6: usize = 0;
        loop {
            if n6 >= 1 {
                break;
            }
            n6 += 1;
            let mut h7: Shape = if f64::sin(y.size().cos()) >= p3.scale.asinh() { Shape::Circle { r: (-0.85) } } else { Shape::At(Pair { a: ((0.66 * v1[i5]) / (1.5 + (p3.scale / (1.5 + f64::sin(1.52) * f64::sin(1.52))) * (p3.scale / (1.5 + f64::sin(1.52) * f64::sin(1.52))))).cos(), b: (0.22 * (z.size() + (-0.87))) }) };
            match &h7 { Shape::Rect(x8, y9) => {
                if (1.22 - 2f64) > (-(0.1 + p3.scale * p3.scale)).exp() {
                    let mut m10: f64 = w.a;
                }
            } _ => {
                p3.scale /= 1.2 + (*x).hypot(0.01).cos().abs();
            } }
        }
    }
    0.1 * y.size() + 1.1 * p3.items[0] + 0.7 * p3.pairs[0].b + -0.2 * w.b + 0.6 * z.size() + (p3.pairs[1].b - v1[1]).cos().to_radians()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.451, 1.2009999999999998, -1.399]), kink([0.391, -1.199, -0.549]))]
#[derive_grad]
fn random_2000225(x: &[f64; 3]) -> (f64, f64) {
    let f1 = move |u2: f64, u3: f64| ((u3 * u2) + u2.tanh()).cos();
    for i4 in 0..2 {
        for i5 in (i4 % 3..4).rev() {
            let mut m6: f64 = (i4 as f64).sin();
            let mut m7: f64 = (m6.max((-0.39)) + (if !(i4 > 2) { x[i5 % 3] } else { 2f64 })).sin();
            m6 = (m6 * m6.max(f64::tanh((i4 as f64)))).sin();
            let v8: [f64; 2] = [({ let b9 = (0.6 * (i4 as f64).tanh()).acos(); ({ let b10 = (0.50 * f1(m7.copysign((i5 as f64).cos()), 0.06)); (i4 as f64) + b10 }) + b9 }).cos(); 2];
        }
    }
    let m11: f64 = if f64::sin(((-0.40) / (2.5 + f1(f64::sin((0.93 - f1(f64::sin(0.27), f64::tanh(x.iter().rev().map(|&e12| e12).sum::<f64>())))), f1(f64::sin(f1(f64::ln((1.2 + 0.48 * 0.48)), f1(f1((2f64 * (-0.76)), (if repeated(f1, f1((0.25 * (f1(f64::sin(f1((0.50 * f1(f1(f64::sin(0.00).exp_m1(), std::f64::consts::PI.asinh()).tanh(), f1((0.50 * f1(((-0.48) / (2.5 + f64::sin(0.0).sin())), (x[2] + f1((x[1] + x[1]).sin(), (x[0] * f1((1.54 - 0.0), (0.0 * 0.01))).sin())).tanh())), x[1].to_radians()).sin().mul_add(0.91, f1((0.50 * (x[0] * 0.06)), (0.66 * sum_of(|u13| ({ let b14 = x[2]; x[1].mul_add(b14, x[2]) + b14 }).tanh(), &x[..]))).cos()))), f64::copysign(f1(x[1].cos(), (std::f64::consts::PI * (-0.02)).cos()).sin(), 0.48))), (std::f64::consts::PI + x[0]).cos()) + f1((x[0] * x[0]).cos(), (x[2] / 1.48)))), x[0]).cos(), 2) < f64::atan(x[2]) { f1(f64::tanh(1.37), 0.09) } else { f1(({ let b15 = x[1]; f1(apply(|u16| { let b17 = (x[2] - f1(x[1], b15.max(0.93))).cos(); (b15 + u16).sin() * b17.sin() }, (-0.34)), (x[0] * b15).tanh()) + b15 }).sin(), (0.66 * (1.45 + x[2]))) }).tanh()).sin().mul_add(2f64, 1.29), (0.15 * (std::f64::consts::PI * f1(f64::sin((2f64 + x[0])), f64::sin(0.0).min((0.50 * f1((0.30 * x[1]).rem_euclid(0.9), ((-0.63) / 1.20)))))))).cos())), (x[1] * f1((x[1] + x[0]).cos(), (0.50 * (f1((0.50 * x[0].hypot(x[1])), (0.33 * (x[0] - f1(x[1].clamp(-0.5, 0.75), (if f64::sin(((-0.56) / (1.5 + x[1] * x[1]))) <= (0.12 * (f1(f64::tanh((f1(x[0].tanh(), (-(0.1 + x[1] * x[1])).exp()) / 1.61)), (0.50 * (f1(0.06, f64::to_radians(x[2])) / (2.5 + f64::sin(f1((0.49 * (0.0 - f1(x[0].max(x[0]), (1.73 * std::f64::consts::PI).tanh()))), x[2]).cos()))))) * x[1])) { 0.13 } else { x[2] }))))) / (1.5 + f64::sin(0.0) * f64::sin(0.0)))))).tanh()).sin()).sin().sin()))) >= f64::cos(x[2]) {
        ((1.09 - x[2]) - x[1]).sin()
    } else {
        ((f1(x[2].atan(), (0.40 * (f1(x[1], (0.25 * (x[1] * x[1]))) + 0.65))) / (1.5 + f64::sin(1.74) * f64::sin(1.74))) * (x[0] / 1.88)).sin()
    };
    let p18 = Data { items: vec![f64::tanh(2f64.sin()), (f1(((-0.40) * f1(f64::sin((-0.17)).atan2((1.5 + m11 * m11)), (f1((0.25 * (m11 * m11)), m11) / (2.5 + x[0].sin())).sin())).sin(), f1((x[2] - m11).cos(), x[2].max(m11)).sin().copysign(m11)) - f1((if (m11 * m11).cos() > (std::f64::consts::PI + 1.86).cos() { x[0] } else { x[2] }), f1((0.50 * (m11 + x[2])), (x[0] * m11).tanh()).tanh().min(0.18))).tanh().tanh(), (m11 - 1.47).sin()], scale: x[2], pairs: vec![Pair { a: x[2], b: x[0].abs() }, Pair { a: ((1.84 + f1((m11 * m11).cos(), f1((0.80 * f1((x[2] / 1.12), x[0]).sin().hypot(m11)), f64::sin(1.35).clamp(-0.5, 0.75)).tanh())) + (x[1] * x[2])).tanh(), b: 0.28 }] };
    let mut ps19: Vec<Pair> = vec![Pair { a: (((p18.scale * p18.pairs[1].b) - 2f64) * (p18.scale / (2.5 + p18.items[2].sin()))).tanh(), b: x[1].asinh() }, Pair { a: (x[0] - m11).sin(), b: (0.6 * f1((x[1] + (p18.scale * p18.pairs[1].b)).tanh(), p18.pairs[0].a.cos().clamp(-0.5, 0.75)).sin()).tan() }];
    let mut m21: f64 = ({ let b20 = x[2]; x[0] + b20 }).tanh();
    if !((0.50 * (p18.scale * p18.pairs[1].b)).asinh() < m11.cos()) {
        m21 = (m21 * p18.pairs[1].b.tanh().atan()).sin();
        let mut v22: Vec<f64> = vec![m11; 2];
        let mut v23: Vec<f64> = vec![x[1]; 4];
    } else if (0.25 * (ps19[1].b / (2.5 + f64::sin(m21)))) > (ps19[1].a / (1.5 + m11 * m11)).sin() {
        let mut m24: f64 = (0.25 * (if (p18.pairs[1].b * p18.items[2]).tanh() >= ps19[0].b.tanh() { f1(p18.pairs[0].a.tanh(), (if (p18.scale * p18.pairs[1].b).cos() < x[0] { m21 } else { x[0] })) } else { (-ps19[0].a) }));
    } else {
        let mut k25: usize = 3;
        let p26: Pair = (-ps19[0]);
    }
    (-0.1 * (p18.scale * p18.pairs[1].b) + -0.0 * p18.pairs[1].a + 0.9 * p18.items[0] + 1.3 * ps19[1].a + 0.8 * x[1] + 1.0 * p18.scale + (apply(|u27: f64| f64::cos((1.3 + x[2] * x[2]).powf(f64::tanh((-0.18)))), (m11 + (p18.scale * p18.pairs[1].b)).sin()) * p18.scale), 1.3 * p18.scale + 0.1 * f1((p18.scale * p18.pairs[1].b).sin().rem_euclid(0.9), (2f64 / (2.5 + p18.scale.sin()))) + -0.3 * m11 + 0.8 * (p18.scale * p18.pairs[1].b) + 1.3 * ps19[1].a + 0.3 * m21 + ((p18.pairs[0].b * ps19[1].a) - (1.3 + p18.items[1] * p18.items[1]).powf(m11.tanh())).tanh())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.809, Pair { a: 0.201, b: -1.669 }, [-0.879, 0.871, -0.939]), kink(-0.759, Pair { a: 0.651, b: -1.239 }, [-0.259, -0.069, 0.971]))]
#[derive_grad]
fn random_2000226(mut x: f64, y: &mut Pair, mut z: [f64; 3]) -> Vec<f64> {
    y.a = (0.33 * (f64::sin(0.88).max(x) + (y.a + y.a)));
    y.a = (y.a * (0.25 * (if (0.50 * (y.b + x)) <= apply(|u1| (z[2] + y.a).sin(), y.a.to_radians()) { y.size() } else { (-0.40) }))).sin();
    if (z[0] + y.b).sin() < (x / 1.67) {
        for i2 in 0..z.len() {
            x = ((2f64 / 1.98) - z[z.len() - 1 - i2].min((-0.62))).cos();
        }
    } else if (y.a / (1.5 + x * x)) < (z[0] - z[0]).sin() {
        let mut n3: usize = 0;
        while n3 < 4 && ((y.a - y.size()).tanh() > (x + y.size()).sin() && z[0] > y.size().cos().sin()) {
            let old4 = std::mem::replace(&mut x, z[0].abs().cos());
            n3 += 1;
        }
    } else {
        y.b -= y.a.max(x).cos();
    }
    vec![0.8 * z[0] + 0.1 * y.a + 1.0 * y.b + 0.9 * y.size() + 0.6 * x + (x - ({ let b5 = y.size().cos(); y.a + b5 })).cos(), 0.1 * x + -0.3 * y.b + 0.8 * z[1] + 0.2 * y.a + -0.3 * y.size() + z[0].cos().rem_euclid(0.9).max((x * std::f64::consts::PI).cos()), 0.5 * x + 0.9 * z[0] + 0.2 * y.size() + 1.2 * y.a + -0.3 * y.b + 0.81]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.989, b: -1.5890000000000002 }, Data { items: vec![-0.269, -0.539, 1.801], pairs: vec![Pair { a: -0.259, b: 0.431 }, Pair { a: 0.161, b: -1.3590000000000002 }], scale: 1.8809999999999998 }, [-1.5290000000000001, 1.081, 0.081], Pair { a: -1.2990000000000002, b: 0.641 }), kink(Pair { a: -1.5490000000000002, b: -1.5890000000000002 }, Data { items: vec![1.581, 1.811, -0.179], pairs: vec![Pair { a: -0.139, b: -1.3690000000000002 }, Pair { a: -0.019, b: -0.389 }], scale: 1.2409999999999999 }, [0.031, -1.3190000000000002, -1.2990000000000002], Pair { a: 1.581, b: -0.219 }))]
#[derive_grad(wrt(x, z, w))]
fn random_2000227(x: &Pair, y: &mut Data, mut z: [f64; 3], w: &Pair) -> f64 {
    y.items.swap(0, 1);
    let m1: f64 = if (w.size() * w.size()).cos() < x.a.max(1.24) {
        for (i4, (&e2, f3)) in z.iter().zip(y.items.iter()).enumerate() {
            let a5 = (y.items[1] - w.size()).tanh().max(f64::sin(x.size()).mul_add(x.b, z[2]).sin()).sin();
            let mut m7: f64 = apply(|u6| w.b, (0.25 * (y.scale * y.pairs[1].b)));
            if (x.a * x.size()).sin() < (0.40 * (0.11 * (i4 as f64))) || i4 % 2 == 0 {
                for i8 in (0..z.len()).step_by(2) {
                    let t9: (f64, f64) = (((e2 + (-0.29)).atan() + (f64::to_radians(1.73) * e2.atan())).cos(), (0.10 * ((w.size() - y.items[0]) * (if f64::sin((if (m7 / 1.77) < f64::sin((-0.38)).max((i8 as f64).sin()) && i4 % 2 == 0 { x.b } else { (-0.96) })) <= (0.22 * (x.size() + 2f64)) { e2 } else { w.a }))).cos());
                    m7 += (w.a + (y.scale * y.pairs[1].b)).tanh();
                    let mut v10: [f64; 3] = [((y.scale * y.pairs[1].b) * w.b).sin().tanh(), (-0.92), ((if e2.max((-0.48)) < f64::sin((y.items[i8 % 3] - 0.99)) { e2 } else { m7 }) / 1.67)];
                }
            } else {
                let mut v11: [f64; 3] = [a5, (if !(i4 != 2) { a5 } else { (y.scale - y.scale) }).tanh(), (f64::cos((0.50 * x.size())) + x.a).tanh()];
                {
                    let s12 = &y.items[..2];
                    let mut g14: [[f64; 2]; 2] = [[(1.3 + (y.pairs[i4 % 2].b - y.items[i4 % 3]).sin() * (y.pairs[i4 % 2].b - y.items[i4 % 3]).sin()).powf(f64::tanh(v11[i4 % 3]).tanh()).cos(), 0.5], [0.25, (apply(|u13: f64| (u13 / 1.48).min((1.14 - 0.44)), (0.12 - 1.84)) + (1.3 + (i4 as f64).tanh() * (i4 as f64).tanh()).powf(v11[i4 % 3].tanh())).sin()]];
                    let v15 = z.to_vec();
                }
            }
        }
        (0.50 * y.pairs[0].a).sin()
    } else {
        (0.81 * (z[1].tanh().rem_euclid(0.9) - (1.2 + y.scale * y.scale).recip()))
    };
    -0.5 * x.b + 0.5 * y.pairs[1].b + 0.0 * x.size() + 0.4 * w.a + 0.9 * m1 + 0.8 * x.a + (w.a - y.scale).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-1.0290000000000001), 1.371), kink(None, 1.581))]
#[derive_grad]
fn random_2000228(x: Option<f64>, y: f64) -> Vec<f64> {
    let mut v1: Vec<f64> = vec![((1.2 + y * y).cbrt() / 1.61); 4];
    if (y / (1.5 + x.unwrap_or(0.7).tanh() * x.unwrap_or(0.7).tanh())) <= x.unwrap_or(0.7).sin() {
        return vec![0.9 * y + -0.4 * x.unwrap_or(0.7) + 1.2 * v1[1] + (0.06 * (v1[3] * x.unwrap_or(0.7))).min(y.sin()), -0.1 * v1[2] + 0.3 * x.unwrap_or(0.7) + 1.2 * y + ((y * v1[3]) * (x.unwrap_or(0.7) + x.unwrap_or(0.7))).cos(), 0.0 * y + 0.6 * v1[2] + 0.3 * x.unwrap_or(0.7) + (0.12 * (x.unwrap_or(0.7) + x.unwrap_or(0.7))).hypot(f64::cos((x.unwrap_or(0.7) + v1[0]))).sin()];
    }
    let mut m2: f64 = (x.unwrap_or(0.7).tanh().min(y) + v1[0]).tanh();
    let f3 = move |u4: f64, u5: f64| u4.sin().min(u5.mul_add(y, (-0.88)).cos());
    let mut p6: Pair = Pair { a: x.unwrap_or(0.7).tanh().sin(), b: (y - 1.33).tanh() };
    let mut h7: Shape = Shape::Rect((0.50 * p6.size()).cos().sin(), (v1[1] + m2).cos());
    m2 = m2 + (v1.iter().chain(v1.iter()).rev().map(|e8| m2).map(|it| it.sin()).product::<f64>() - (y / (1.5 + (0.25 * h7.area()) * (0.25 * h7.area())))).tanh();
    p6 = Pair { a: (p6.b.sin() + v1[2]).sin(), b: (1.3 + p6.size().cos() * p6.size().cos()).powf(f3(f64::sin((0.41 + h7.area())), (0.25 * (h7.area() / (2.5 + v1[3].sin())))).cos().tanh()).cos() };
    if (p6.size() * x.unwrap_or(0.7)).sin() <= (1.52 + p6.b).tanh() {
        p6.a -= y.tanh();
    } else if (h7.area() - p6.size()).cos() < p6.b.max((-0.81)) {
        m2 -= f64::tanh(1.75);
    }
    vec![0.7 * f3(((-0.12) - h7.area()).cos(), (x.unwrap_or(0.7) + y).tanh()) + 0.5 * x.unwrap_or(0.7) + 1.2 * p6.a + 0.6 * p6.b + -0.2 * m2 + 1.2 * p6.size() + y, 0.4 * p6.size() + -0.2 * h7.area() + -0.0 * f3(m2.hypot(p6.a).tanh(), f64::cos((m2 * y))) + 0.4 * x.unwrap_or(0.7) + -0.2 * m2 + 1.1 * v1[3] + (-(y + p6.size())).tanh(), 0.9 * h7.area() + 0.9 * p6.b + 0.1 * v1[0] + 0.8 * x.unwrap_or(0.7) + 1.4 * m2 + 1.5 * p6.size() + (v1[0].sin() + f3(p6.a, p6.b.sin().rem_euclid(0.9))).tanh()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-1.3490000000000002, -1.149], [0.051000000000000004, 1.031]], 1.4909999999999999, [4, 5, 2]), kink([[1.7409999999999999, -1.729], [-1.6090000000000002, -1.479], [-1.2690000000000001, 0.111]], 0.011, [4, 4, 2]))]
#[derive_grad]
fn random_2000229(x: &[Vec<f64>], y: f64, z: &[usize]) -> Pair {
    let mut ps1: Vec<Pair> = vec![Pair { a: (x[z[0] % 2][z[1] % 2] / (2.5 + (if !(f64::cos(1.85).powi(3) > f64::hypot(x[z[0] % 2][z[1] % 2], std::f64::consts::PI).tanh()) { y } else { x[z[2] % 2][0] }).sin())), b: (y * 1.73).sin() }, Pair { a: ({ let b2 = y; (x[z[2] % 2][z[2] % 2] * (-0.48)) + b2 }).sin(), b: (0.64 + 1.81) }];
    if y.atan2((1.5 + y * y)) <= f64::atan(1.38) {
        ps1[1] = Pair { a: y.asinh(), b: x[z[1] % 2][z[1] % 2].max(x[z[1] % 2][1]) };
    } else if y <= ((-0.72) - y).tanh() {
        let mut m3: f64 = y;
        m3 = (f64::to_radians(0.04) * f64::sin(ps1[z[2] % 2].b).rem_euclid(0.9));
    } else {
        'l5: for i4 in 0..4 {
            let mut m6: f64 = ((ps1[i4 % 2].a / (2.5 + ps1[1].b.tanh().sin())) * f64::sin((-0.15))).tanh();
            if (1.3 + y * y).powf(ps1[z[1] % 2].b.sin().tanh()).sin() < x[z[1] % 2][1] {
                m6 /= 1.2 + y.sin().exp2().abs();
            } else {
                m6 += f64::powi(f64::tanh(ps1[1].a.cos().max((0.25 * ps1[0].b))), 2).sin();
                let mut v7: Vec<f64> = (0..3).map(|i8| ((y * 1.33) + f64::sin(0.0)).cos()).collect();
            }
            let mut p9: Pair = Pair { a: ((i4 as f64) / 1.71).abs().cos(), b: (0.20 * (m6 * (i4 as f64))) };
            let o10: Option<f64> = if i4 % 2 == 0 { Some((0.36 * ((-0.41) - (y - (i4 as f64))))) } else { None };
        }
        let f11 = |u12: f64| -> f64 { let b13 = (u12 * y).tanh(); if f64::sin((-0.24)) <= y.tanh() { return b13; } (f64::sin(0.0).hypot(u12) + (y - y)).cos() };
        if y.signum().sin() > (0.06 + x[1][z[1] % 2]).sin() {
            let d14: f64;
            if (x[0][0] - x[z[2] % 2][z[2] % 2]).tanh() >= (y * f11(x[1][z[1] % 2].asinh())).tanh() {
                d14 = (0.05 * ((if (ps1[z[1] % 2].b / (1.5 + y * y)).sin() < ({ let b15 = f64::sin(0.0); y + b15 }).sin() { ps1[0].a } else { f11((0.6 * ps1[1].b.tanh().sin()).tan()) }) + (ps1[1].b * y)));
            } else {
                d14 = ({ let b16 = ps1[0].b.sin(); y + b16 }).sin();
            }
        } else {
            let mut m17: f64 = x[z[0] % 2][z[1] % 2].hypot(y).sin().powi(4);
        }
    }
    let mut m18: f64 = (-0.66);
    for row19 in x.iter() {
        m18 = (((-0.53) + x[1][z[1] % 2]) - (if ps1[z[0] % 2].b.tanh().round() >= f64::tanh(0.89).exp2() { std::f64::consts::PI } else { y })).sin();
    }
    Pair { a: 1.3 * ps1[z[2] % 2].b + 1.4 * y + 1.0 * x[z[0] % 2][z[0] % 2] + -0.5 * m18 + 1.94, b: 0.5 * x[1][z[0] % 2] + -0.2 * ps1[z[1] % 2].b + 0.9 * m18 + -0.2 * y + (y / (1.5 + f64::sin((0.33 / 1.24)) * f64::sin((0.33 / 1.24)))) }
}
