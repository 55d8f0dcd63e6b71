//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.529, 1.531, Pair { a: 1.7409999999999999, b: 0.471 }, Shape::At { 0: Pair { a: 0.621, b: 0.14100000000000001 } }), kink(-1.149, 1.111, Pair { a: -1.649, b: -0.149 }, Shape::Circle { r: 1.6909999999999998 }))]
#[derive_grad]
fn random_1000080(mut x: f64, y: f64, z: &mut Pair, w: &Shape) -> Pair {
    let mut v1: Vec<f64> = vec![(0.12 * (z.a.tanh() - (*z).dot(&*z))), (x.max(x) / 1.38), (0.50 * z.size()).cos().tanh()];
    {
        let (l2, r3) = v1.split_at_mut(1);
        l2[0] += x.cos();
        r3[0] += (f64::max(z.size().cos(), z.b) - z.size().tanh().asinh()).sin();
        l2[0] += 0.5 * r3[0];
    }
    let mut g4: [[f64; 2]; 2] = [[w.area().cos(), 0.5], [0.25, (z.a.tanh() * (w.area() * z.a)).cos()]];
    let mut k5: usize = 2;
    k5 += 1;
    let Pair { a: x6, b: y7 } = (-(*z));
    if k5 % 2 == 0 {
        z.b -= (2f64 + x).asinh().sin();
    } else {
        let d8: f64;
        if f64::round(y7).cos() > g4[k5 % 2][k5 % 2] && k5 != 0 {
            d8 = f64::cos((x.tanh().powi(1) * (x - z.b)));
        } else {
            for i9 in (0..v1.len()).step_by(1) {
                let mut ps10: [Pair; 3] = [((*z) - (*z)); 3];
            }
            let a11: f64 = g4[1][1];
            d8 = ((if k5 != 2 { z.b } else { x }) * (z.a + w.area())).sin();
        }
        x = (0.50 * (-(g4[k5 % 2][k5 % 2] + z.a)));
        let mut o12: Option<f64> = if (d8 / 1.98) <= w.area().sin() { Some(0.82) } else { None };
    }
    for e13 in v1.iter().rev() {
        let v16 = v1.to_vec();
    }
    Pair { a: 0.2 * z.a + 0.3 * g4[0][k5 % 2] + 0.8 * y7 + -0.1 * v1[0] + -0.1 * w.area() + (z.a.fract() + y7).cos(), b: 0.6 * v1[0] + 0.7 * x6 + 0.0 * y7 + 0.5 * z.a + 0.6 * y + 0.7 * z.b + (((k5 % 4) as f64) * ((-0.23) - std::f64::consts::PI)).tanh() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.251, b: 0.461 }, [[-1.409, -0.389], [-0.589, -0.039]], Model { at: Pair { a: -0.079, b: 0.861 }, k: 1, rate: 1.111, w: [0.321, 0.391, -1.3490000000000002] }, [-1.3590000000000002, -0.399, -1.8390000000000002]), kink(Pair { a: 1.6309999999999998, b: 0.531 }, [[-0.339, -0.299], [-1.1090000000000002, -0.099]], Model { at: Pair { a: 0.551, b: 0.771 }, k: 0, rate: 0.07100000000000001, w: [-1.969, 0.321, -0.809] }, [-1.2790000000000001, -0.409, -0.779, -0.669]))]
#[derive_grad]
fn random_1000081(x: &mut Pair, y: [[f64; 2]; 2], z: &Model, w: &[f64]) {
    *x += ({ let q1: Pair = (*x); q1.turned(z.rate) });
    let mut m3: f64 = (std::f64::consts::PI.tanh().rem_euclid(0.9) * apply(|u2: f64| (-w[z.k % 3].ceil()).sin(), (0.01 * z.w[2]).cos()));
    let mut h6: Shape = if (0.50 * (x.b - z.at.b)) < m3 { Shape::Poly(vec![z.at.b, x.size().sin(), (apply(|u4| { let b5 = (if (1.82 - m3).tanh() >= z.at.b { u4 } else { x.a }); z.at.a.sin() * b5.sin() }, (w[z.k % 3] + m3).sin()) * m3.clamp(-0.5, 0.75))]) } else { Shape::Point };
    let mut m7: f64 = ((m3 + m3) * (x.size() + w[0])).sin();
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(1.2009999999999998), [-1.3390000000000002, 1.511, -0.639]), kink(Some(0.061), [0.431, -0.719, -0.929]))]
#[derive_grad]
fn random_1000082(mut x: Option<f64>, mut y: [f64; 3]) -> f64 {
    let d1: f64;
    if f64::sin(x.unwrap_or(0.7)).asinh() > x.unwrap_or(0.7).tanh().sin() {
        d1 = ((y[2] * (-0.10)) + (y[0] / 1.21)).cos();
    } else {
        d1 = (f64::sin(y[2]) - (-0.38));
    }
    let mut m2: f64 = (y[1].atan() / (2.5 + f64::sin((if y[1].max(d1) >= (-y[0]) { x.unwrap_or(0.7) } else { x.unwrap_or(0.7) })).sin()));
    let mut p3: Pair = Pair { a: y[2], b: (y[2] - m2).cos() };
    if (p3.b * std::f64::consts::PI).cos() <= f64::copysign(m2, m2) {
        let mut o5: Option<f64> = x.filter(|x4| *x4 < (0.12 * (1.00 * x.unwrap_or(0.7))));
        {
            let r6 = &mut p3.a;
            *r6 = y.iter().rev().map(|e7| f64::atan2(y[2], (1.5 + x.unwrap_or(0.7).sin() * x.unwrap_or(0.7).sin()))).map(|it| it.sin()).product::<f64>();
        }
    } else {
        let mut h8: Shape = if p3.a < p3.a.sin() { Shape::Poly(vec![(d1.to_radians() / (2.5 + f64::cos((p3.a - p3.b)).sin())), (0.33 * (y[0] - (m2 + d1))), (0.25 * p3.size())]) } else { Shape::Circle { r: d1 } };
        let mut p9 = Data { items: vec![f64::fract(p3.size().cos().max(p3.a)), ((x.unwrap_or(0.7) + h8.area()) * f64::sin(h8.area()).sin().exp2()).cos(), p3.b.asinh()], scale: p3.b, pairs: vec![p3.clone(), Pair { a: (p3.size() + x.unwrap_or(0.7)).tanh().powi(2), b: (0.20 * (x.unwrap_or(0.7) + y[2])) }] };
        p3.a = (p3.a * (if (0.20 * ((p9.scale * p9.pairs[1].b) - y[0])) >= (p3.a - (-0.16)).cos() { p9.scale } else { p3.b })).sin();
    }
    m2 = (y[2] - x.unwrap_or(0.7)).sin().max(y[2]);
    if (0.12 * y.iter().map(|e10| y[2]).sum::<f64>()) >= p3.size().tanh() {
        return 0.9 * x.unwrap_or(0.7) + 1.3 * d1 + 0.4 * y[2] + 0.6 * p3.size() + -0.4 * m2 + 0.5 * p3.b + ((y[0] - p3.size()) * p3.a.atan2((1.5 + p3.a * p3.a))).tanh();
    }
    let mut m11: f64 = f64::MAX;
    for i13 in (0..3).rev() {
        let mut ps14: [Pair; 3] = [p3.clone(); 3];
        let a12: f64 = x.unwrap_or_default();
        m11 = f64::max(a12, m11);
    }
    m11 = m11.sin();
    y[1] = (y[1] * p3.a).sin();
    if (d1 - x.unwrap_or(0.7)).cos() <= (m11 + p3.b).sin() {
        return -0.1 * d1 + 0.8 * p3.b + 1.4 * p3.a + 0.5 * y[1] + 1.0 * x.unwrap_or(0.7) + 0.5 * p3.size() + (x.unwrap_or(0.7) * m2).cos().hypot((m11 * m2).sin());
    }
    if p3.a.cos().rem_euclid(0.9) > d1 {
        return 0.9 * d1 + 1.4 * p3.a + 0.5 * m11 + 0.1 * p3.b + 0.2 * x.unwrap_or(0.7) + 0.1 * y[0] + (if f64::sin((x.unwrap_or(0.7) + p3.b)) <= f64::tanh((d1 + m2)) { (-0.38) } else { (0.80 / (2.5 + y[2].sin())) });
    }
    {
        let (l15, r16) = y.split_at_mut(1);
        l15[0] = l15[0] - ((p3.size() - r16[0]) - p3.size().sin().min(d1)).tanh();
        r16[0] /= 1.2 + (-p3.size()).sin().abs();
        l15[0] += 0.5 * r16[0];
    }
    let h17: Shape = if (y[0] - m11).cos() >= (1.76 - m2).tanh() { Shape::At(p3.clone()) } else { Shape::Circle { r: m11 } };
    0.3 * m2 + 0.2 * m11 + 0.9 * y[1] + -0.2 * p3.b + -0.2 * x.unwrap_or(0.7) + 0.8 * p3.size() + (if f64::sin((x.unwrap_or(0.7) - p3.a)) >= 1.14 { h17.area().sin().rem_euclid(0.9) } else { p3.b.max(p3.a) })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((-0.709, -1.0290000000000001), Two { 0: -0.439, 1: 0.051000000000000004 }, [-1.749, 0.601, -1.6190000000000002], [0.14100000000000001, 1.531, 0.241]), kink((-0.919, 1.6809999999999998), Two { 0: 1.1309999999999998, 1: -0.269 }, [-1.8090000000000002, -1.199, 0.031], [-1.8290000000000002, 0.451, -0.119]))]
#[derive_grad]
fn random_1000083(x: (f64, f64), y: Two, z: &[f64; 3], w: &[f64; 3]) -> f64 {
    for i1 in 0..2 {
        for i2 in 0..3 {
            let t4: (f64, f64) = ((0.18 * (({ let b3 = (y.0 * x.0).tanh(); ((i1 as f64) + (y.0 - y.1)) + b3 }) * y.1.abs().sin())), (z[i1] / 1.85));
            {
                let s5 = &w[..];
                let mut m6: f64 = f64::copysign((w[i1] / 1.81).cos(), (0.16 * ((x.1 - (-0.58)) * t4.1)));
                m6 -= repeated(|u7, u8| { let b9 = f64::sin(1.79); y.1 * b9.sin() }, (if x.0.abs() <= (i2 as f64).cos().max((0.80 * (i2 as f64))) && i1 > 1 { y.0 } else { z[i2] }), i2 % 4);
                let mut p10 = Pair { a: f64::tanh((0.16 + (0.14 - 1.55))), b: (0.6 * x.1.sin()).atanh() };
            }
            let mut v11: Vec<f64> = vec![f64::tanh(((0.40 * (y.0 - y.1)) / 1.21)), ((std::f64::consts::PI + z[i2]) * ((-0.08) / (1.5 + x.0 * x.0))).tanh(), z[i2]];
        }
    }
    0.4 * x.0 * x.1.sin() + 0.0 * w[1] + 0.1 * z[0] + -0.2 * (y.0 - y.1) + 0.3 * y.0 + -0.4 * y.1 + w[2].tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.911, 0.311, 1.061, -0.469], [-0.739, -1.479, 1.311]), kink([-1.169, -1.919, -1.7790000000000001], [1.7309999999999999, 1.4409999999999998, -1.489]))]
#[derive_grad]
fn random_1000084(x: &Vec<f64>, y: [f64; 3]) -> f64 {
    {
        let s1 = &y[..];
        let mut o3: Option<f64> = if !((1.3 + x[1] * x[1]).powf(x[2].tanh()).cos() < s1[1]) { Some((0.40 * ({ let b2 = s1[0]; (x[0] - 1.65) + b2 }))) } else { None };
        let (s4, c5) = (0.01 * ((y[2] + o3.unwrap_or(0.7)) * (o3.unwrap_or(0.7) / (2.5 + x[2].sin())))).sin_cos();
        let mut v6: Vec<f64> = y.iter().map(|e7| s4.hypot(o3.unwrap_or(0.7).tanh()).cos().hypot((1.2 + x[1] * x[1]).recip()).sin()).collect();
    }
    {
        let s8 = &y[..2];
        let mut m9: f64 = f64::tanh((x[1] - x[2])).hypot(s8[0].sin());
        for i10 in 0..y.len() {
            if (s8[i10 % 2] + (-0.26)).tanh() > ((0.60 * 1.33) % 1.7) {
                let mut p11: Pair = Pair { a: x[1], b: s8[i10 % 2].cos() };
            } else {
                m9 -= (1.3 + (1.2 + x[i10 % 3] * x[i10 % 3]).recip() * (1.2 + x[i10 % 3] * x[i10 % 3]).recip()).powf((if i10 > 1 { y[i10] } else { s8[1] }).tanh()).cos();
                match i10 { 0 => {
                    if i10 > 0 {
                        continue;
                    }
                } k if k % 2 == 1 => {
                    let p13: Data = Data { items: vec![(0.12 * (({ let b12 = (0.80 * (i10 as f64)); y[(i10 + 1) % y.len()] + b12 }) * y[y.len() - 1 - i10])), (0.44 * ((i10 as f64) + m9)).max(m9.max(s8[i10 % 2])), (m9.max(m9).tanh() % 1.7)], scale: ((y[0] / (2.5 + m9.sin())) * s8[0].tanh()), pairs: vec![Pair { a: s8[i10 % 2], b: (x[2] / (2.5 + f64::sin(0.57).sin())) }, Pair { a: x[i10 % 3], b: (y[(i10 + 1) % y.len()] - (i10 as f64)).cos() }] };
                } _ => {
                    let (s14, c15) = f64::sin(1.17).sin_cos();
                } }
                let v16: [f64; 2] = [((x[0] * x[2]) - (y[(i10 + 1) % y.len()] / (2.5 + m9.sin()))).sin(), y[i10].sin()];
            }
            let mut m17: f64 = f64::MAX;
            for e19 in s8.iter().rev() {
                let a18: f64 = f64::sin((((*e19) + x[2]) / (1.5 + f64::copysign(m9, (*e19)) * f64::copysign(m9, (*e19)))));
                if s8.iter().step_by(2).enumerate().map(|(i20, e21)| (*e19)).sum::<f64>().cos() > m9.cos().powi(1) && a18 > m17 { m17 = a18 * a18; }
            }
            m17 = m17.sin();
            let mut h22: Shape = if (2f64 + m17).sin() <= m9.cos() { Shape::Poly(vec![((if i10 != 2 { m9 } else { (i10 as f64) }) + (s8[1] / (2.5 + m17.sin()))).tanh(), ((i10 as f64) - s8[0]).sin().tanh(), f64::tanh((m17 * s8[i10 % 2])).abs()]) } else { Shape::Poly(vec![(if (std::f64::consts::PI / (1.5 + s8[i10 % 2] * s8[i10 % 2])) < (0.50 * (m9 + s8[1])) { ((-0.81) + x[i10 % 3]) } else { std::f64::consts::PI.atan2((1.5 + (-0.11) * (-0.11))) }).tanh(), (f64::sin((-0.19)).clamp(-0.5, 0.75) / (2.5 + f64::sin((i10 as f64).sin()))), (0.70 * (((0.30 * x[1]) % 1.7) + (-x[i10 % 3])))]) };
        }
    }
    1.5 * x[0] + 1.1 * y[1] + x[0]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.249, 1.8809999999999998, -0.749], pairs: vec![Pair { a: -1.5390000000000001, b: 1.4309999999999998 }, Pair { a: 0.451, b: -0.139 }], scale: -1.0490000000000002 }, 0.191), kink(Data { items: vec![-1.2790000000000001, 1.611, -0.919], pairs: vec![Pair { a: -0.359, b: 1.781 }, Pair { a: -0.619, b: -0.559 }], scale: -1.719 }, -1.949))]
#[derive_grad]
fn random_1000085(x: Data, y: f64) -> [f64; 2] {
    let mut m1: f64 = x.pairs[0].b.tanh();
    let mut v2: Vec<f64> = vec![0.59, (x.pairs[1].b - (y / (2.5 + f64::sin(m1)))).tanh()];
    m1 = (0.16 * ((0.25 * x.pairs[0].b).min(x.scale) - (y - (x.scale * x.pairs[1].b))));
    'l6: for e3 in v2.iter().take(1).copied() {
        m1 += ((e3 - 1.89) + (m1 - v2[0])).tanh();
        let mut n7: usize = 0;
        while n7 < 0 {
            n7 += 1;
            m1 = (0.80 * (f64::abs(0.76) - e3.asinh()));
            {
                let s8 = &x.items[..];
                match n7 { 0 => {
                    if m1.cos() <= (std::f64::consts::PI / (2.5 + (x.scale * x.pairs[1].b).sin().sin())) {
                        m1 = ((if n7 % 2 == 0 { (-0.16) } else { (x.scale * x.pairs[1].b) }) - f64::exp((-(0.1 + 0.0 * 0.0)))).cos();
                    } else if (0.44 * (y + (n7 as f64))) > (x.items[n7 % 3] * std::f64::consts::PI).tanh() {
                        m1 /= 1.2 + f64::mul_add(s8[n7 % 3], (0.25 * (x.scale * x.pairs[1].b)), s8[n7 % 3]).tanh().abs();
                    } else {
                        m1 += (0.06 * ((x.scale * x.pairs[1].b) + (if (x.scale + v2[0]).cos() <= (e3 + v2[n7 % 2]).tanh() { s8[1] } else { v2[0] })));
                    }
                } k if k % 2 == 0 => {
                    m1 -= (x.scale.clamp(-0.5, 0.75) * (s8[0] / (1.5 + x.scale * x.scale))).tanh();
                } _ => {
                    m1 = v2[0];
                } }
            }
        }
    }
    [1.3 * v2[1] + 1.2 * m1 + 0.7 * x.items[0] + 1.2 * x.scale + 0.7 * y + 0.4 * x.pairs[0].a + f64::tanh(((x.pairs[0].b - v2[0]) + ({ let b9 = y; x.pairs[1].a + b9 }))), 1.1 * y + 1.4 * x.pairs[0].b + 1.1 * x.items[2] + 0.6 * x.scale + 0.7 * v2[1] + -0.0 * m1 + (x.items[0] - x.scale).tanh().copysign((m1 + x.items[1]).cos())]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.621, -1.2890000000000001, -0.549], [[-0.399, -1.899], [-0.169, 1.8909999999999998], [0.601, 0.111]], Two { 0: 0.011, 1: 0.251 }, Data { items: vec![-0.439, -1.689, -0.859], pairs: vec![Pair { a: 0.091, b: 1.9209999999999998 }, Pair { a: -1.219, b: 0.961 }], scale: -1.729 }), kink([1.4909999999999999, 0.581, 1.031], [[-1.179, -0.849], [0.581, -0.799], [-0.929, 1.781]], Two { 0: 0.741, 1: 1.281 }, Data { items: vec![1.861, -1.3090000000000002, -0.499], pairs: vec![Pair { a: -0.579, b: 1.021 }, Pair { a: 1.4409999999999998, b: 0.811 }], scale: 1.9009999999999998 }))]
#[derive_grad]
fn random_1000086(x: &Vec<f64>, y: &[Vec<f64>], z: &Two, mut w: Data) -> f64 {
    for e1 in x.iter().rev() {
        w = Data { items: vec![1.21, (((w.scale * w.pairs[1].b) / (1.5 + w.pairs[0].b.cos() * w.pairs[0].b.cos())) * (z.1 - (z.0 - z.1))).tanh(), (z.0 / (1.5 + f64::cos((w.scale * w.pairs[1].b)) * f64::cos((w.scale * w.pairs[1].b)))).sin()], scale: (1.2 + (w.items[1] + w.pairs[1].b).cos() * (w.items[1] + w.pairs[1].b).cos()).log2(), pairs: vec![Pair { a: (0.16 * (((-0.83) - w.pairs[0].a) + (0.30 - w.items[2]))), b: (*e1).tanh().cosh() }, Pair { a: (0.11 * (z.1.asinh() - ((w.scale * w.pairs[1].b) + (z.0 - z.1)))), b: (w.scale * w.pairs[1].b).tanh().sin() }] };
        let mut k4: usize = 2;
    }
    if (w.pairs[1].b * z.1).tanh() <= (0.01 * ((w.scale * w.pairs[1].b) * (z.0 - z.1))) {
        if let Some(e5) = w.items.get(7) {
            'l7: for i6 in 0..4 {
                let p8: Two = z.clone();
            }
        }
    } else {
        if !(({ let b9 = f64::sin((-0.85)); (-0.84) + b9 }) > (w.pairs[0].a * z.1).cos()) {
            return 1.0 * x[2] + 0.8 * z.0 + 1.2 * (z.0 - z.1) + -0.1 * (w.scale * w.pairs[1].b) + -0.0 * w.scale + -0.0 * w.items[0] + (w.scale * w.pairs[1].b).cos();
        }
    }
    if z.1.tanh().sinh() > y[0][1].atan2((1.5 + (0.25 * (w.scale * w.pairs[1].b)) * (0.25 * (w.scale * w.pairs[1].b)))) {
        {
            let s10 = &x[..2];
            w.items[1] -= (f64::ceil(w.scale) + (0.50 * w.pairs[0].b).tanh()).sin();
            let mut m11: f64 = (if x[1].abs() >= (if w.items[0].max(w.pairs[1].a.sin()) >= f64::sin((w.scale * w.pairs[1].b)) { (z.0 - z.1) } else { z.1 }).cos() { x[1] } else { s10[0].sin() });
            let mut h12: Shape = if (w.scale * w.pairs[1].b).tanh().asinh() <= (if (w.pairs[1].b * w.scale).tanh() < (0.50 * (s10[0] + x[1])) { w.scale } else { x[0] }) { Shape::Poly(vec![w.scale, 0.84, ((z.0 - z.1) + s10[0]).sin().sin()]) } else { Shape::At(Pair { a: w.scale, b: (w.pairs[0].b / (2.5 + f64::sin(s10[1]))).sin() }) };
        }
        if (0.01 * ((w.scale * w.pairs[1].b) * w.pairs[1].a)) < f64::sin(w.pairs[0].a).atan2((1.5 + z.0 * z.0)) {
            let mut v13: Vec<f64> = Vec::with_capacity(4);
            for i14 in 0..4 {
                v13.push(z.0);
            }
        }
        let (p16, q17) = (({ let b15 = (0.30 * x[1]).powi(2); w.scale.sin() + b15 }), (f64::sin(x[2]) - z.0).tanh());
    }
    let a18 = (0.66 * (w.items[1] - (-0.94))).mul_add(f64::cos((x[0] * x[0])), 0.13).sin();
    0.1 * w.scale + 1.3 * z.1 + 0.0 * y[1][1] + 1.4 * (z.0 - z.1) + 0.9 * w.items[0] + 0.6 * z.0 + (0.25 * ((if apply(|u19| ((z.0 / (2.5 + x[0].sin())) / 1.49), (a18 * (z.0 - z.1)).sin()) < ((w.scale * w.pairs[1].b) + (w.scale * w.pairs[1].b)).sin() { w.pairs[1].a } else { 2f64 }) / 1.42))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.389, -0.079, -0.779], pairs: vec![Pair { a: 1.4209999999999998, b: -0.219 }, Pair { a: -1.949, b: -0.319 }], scale: 0.861 }), kink(Data { items: vec![-1.719, -0.499, 1.9609999999999999], pairs: vec![Pair { a: -1.129, b: -1.2590000000000001 }, Pair { a: 0.981, b: -1.739 }], scale: 0.421 }))]
#[derive_grad]
fn random_1000087(x: Data) -> f64 {
    if (x.scale * (x.scale * x.pairs[1].b)).sin() > ((x.scale * x.pairs[1].b) * (x.scale * x.pairs[1].b)).tanh() {
        let mut v1: Vec<f64> = x.items.iter().map(|&e2| ((e2 + e2) * (x.scale / 1.39)).tanh()).collect();
    } else {
        if x.scale <= x.pairs[0].b.tanh() {
            let mut ps3: [Pair; 2] = [({ let q4: Pair = x.pairs[0]; q4.turned(f64::to_radians((-0.70))) }), Pair { a: (f64::sin((x.scale * x.pairs[1].b).cos()) + (1.2 + x.scale * x.scale).recip()).sin(), b: (0.6 * f64::tanh((x.scale * x.pairs[1].b).cos())).ln_1p() }];
            let o5: Option<f64> = x.items.get(9).copied();
        }
    }
    let v6: Vec<f64> = vec![(if (x.scale + 1.49).tanh() > ((x.scale * x.pairs[1].b) - (-0.50)).sin() { (if (x.pairs[1].b - 1.12).tanh() < f64::fract((-0.40)) && (x.items[1] + x.pairs[0].a).sin() <= (0.66 * x.items[2].hypot(0.86)) { (x.scale * x.pairs[1].b) } else { std::f64::consts::PI }) } else { (x.items[2] + x.scale) }).sin(); 3];
    0.6 * v6[1] + -0.1 * x.scale + 0.1 * (x.scale * x.pairs[1].b) + 0.3 * x.pairs[0].b + 0.7 * x.items[0] + v6[0]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.919, -0.169, -1.989], [0.931, 1.111, -0.009000000000000001], Two { 0: -0.159, 1: 1.281 }), kink([1.551, -1.2890000000000001, -1.629], [-0.049, 1.621, 1.1509999999999998], Two { 0: 1.7009999999999998, 1: -1.0890000000000002 }))]
#[derive_grad]
fn random_1000088(x: &[f64; 3], y: &mut [f64; 3], mut z: Two) -> f64 {
    {
        let s1 = &x[1..];
        if s1[0] > z.0.cos() {
            return 1.5 * z.0 + 1.1 * y[1] + 0.8 * (z.0 - z.1) + 1.4 * s1[1] + 0.1 * x[2] + -0.1 * z.1 + (z.0 - z.1).cos().sin().copysign((s1[0] - x[0]).cos());
        }
        let mut k2: usize = 0;
        let mut h4: Shape = if k2 > 2 { Shape::Circle { r: s1[1].asinh() } } else { Shape::Rect((0.66 * sum_of(|u3| (y[1] / 1.79).min(y[k2 % 3]), &s1[..])), (z.1 + (z.0 - z.1)).sin()) };
    }
    let mut ps5: [Pair; 3] = [Pair { a: (((z.0 - z.1) / (1.5 + x[0] * x[0])) - ((z.0 - z.1) - z.1)).tanh(), b: (if (-(0.1 + (z.0 - z.1).cos() * (z.0 - z.1).cos())).exp() < y[2].min(y[0]) { z.1 } else { y[2] }) }; 3];
    {
        let r6 = &z;
        let mut ps7: Vec<Pair> = vec![(ps5[0] + (Pair { a: ps5[1].dot(&Pair { a: 0.95, b: x[2].max(z.0) }).sin().sin(), b: x[1] })), Pair { a: (if (if (y[1] / (2.5 + f64::cos((z.0 - z.1)).sin())) > r6.1 || (0.06 * (x[0] * (r6.0 - r6.1))) <= (r6.0 + x[1]).sin() { 2f64 } else { z.1 }) < (0.0 - z.0).tanh() { ({ let b8 = y[1]; r6.0 + b8 }) } else { (z.0 * y[0]) }).tanh(), b: (if (z.0 - z.1).sin().atan2((1.5 + (z.0 - z.1).cos() * (z.0 - z.1).cos())) > ({ let b9 = r6.0; ps5[0].b + b9 }).cos() { (z.0 - z.1) } else { z.0 }).sin() }];
        let mut m10: f64 = (r6.0 - r6.1).sin();
    }
    -0.4 * z.0 + 0.1 * (z.0 - z.1) + -0.2 * x[1] + 0.2 * ps5[0].b + 0.6 * z.1 + 0.6 * y[0] + (z.0 - z.1).tanh().asinh()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.861, b: -0.789 }, 3, Pair { a: -0.589, b: 1.6609999999999998 }, [-0.679, 0.251, 1.1409999999999998]), kink(Pair { a: 1.3909999999999998, b: 1.7309999999999999 }, 2, Pair { a: 1.4709999999999999, b: 1.8909999999999998 }, [-0.569, 0.391, 0.881, 0.871, -0.239]))]
#[derive_grad]
fn random_1000089(x: Pair, mut y: usize, z: &mut Pair, w: &[f64]) -> Option<f64> {
    let mut v1: [f64; 2] = [apply(|u2: f64| f64::sin(1.63).max(f64::tanh((x.b + z.a))), (0.50 * (z.b - w[1]))), (x.size() / (1.5 + x.size().sin() * x.size().sin())).cos().rem_euclid(0.9)];
    let h3: Shape = Shape::Circle { r: (x.b.max(x.a) / (2.5 + f64::sin((x.b - x.size()).tanh()))) };
    z.b -= (f64::abs(1.17) / (2.5 + (z.b + z.a).cos().sin())).cos();
    let mut m4: f64 = f64::cos((if (if y % 2 == 0 { x.b } else { z.b }) < z.a { h3.area().sin().cos() } else { (h3.area() + z.b) }));
    Some(0.2 * z.a + 0.1 * x.a + 1.2 * z.size() + 1.2 * m4 + 1.3 * x.size() + ({ let b5 = (z.a * x.b).cos(); b5.clamp(-0.5, 0.75) + b5 }))
}
