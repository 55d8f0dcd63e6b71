//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.3390000000000002, b: -0.559 }, (0.441, -1.199), Data { items: vec![0.151, -1.679, 1.9809999999999999], pairs: vec![Pair { a: 0.481, b: -0.009000000000000001 }, Pair { a: 0.751, b: 0.571 }], scale: -0.609 }, Shape::Rect { 0: 0.871, 1: -0.729 }), kink(Pair { a: -0.199, b: -1.639 }, (-1.0390000000000001, 1.851), Data { items: vec![0.801, -0.759, 1.4009999999999998], pairs: vec![Pair { a: 0.631, b: 0.641 }, Pair { a: -0.059, b: 0.831 }], scale: 0.081 }, Shape::Circle { r: 0.041 }))]
#[derive_grad(wrt(x, y, w))]
fn random_1000100(x: &Pair, y: (f64, f64), z: &mut Data, w: &Shape) -> Option<f64> {
    for (i3, &e1) in z.items.iter().enumerate() {
        z.scale = z.scale - z.pairs[i3 % 2].a.tanh().sin();
        let e1: f64 = match &*w { Shape::Rect(x4, y5) => ((z.pairs[1].a + (*y5)) - ((z.scale * z.pairs[1].b) * 0.10)).tanh(), Shape::At(Pair { a: x6, .. }) => (0.06 * (z.scale.min((*x6)) * w.area())), _ => f64::tanh(x.a) };
        for e8 in &z.items[..3] {
            let mut v11: [f64; 2] = [x.size().cos(), (0.04 * ((*e8).round() * (z.items[1] + z.pairs[1].a)))];
            let mut k12: usize = 3;
            v11.fill(((z.scale * e1) * (x.a * y.0)).sin());
        }
        for i13 in (0..z.items.len()).rev() {
            let d14: f64;
            if !(i3 % 2 == 0) {
                if f64::tanh((-0.03)) <= (z.scale / 1.94) {
                    let p15: Pair = Pair { a: (z.scale.sin() - (x.a / (1.5 + e1 * e1))).sin(), b: (x.size() - (z.scale * z.pairs[1].b)).tanh() };
                }
                if let Shape::Circle { r: x16 } = &*w {
                    let v18: Vec<f64> = vec![((-0.49) + w.area()).cos().sin(), ((*x16).cos().powi(1) + f64::sin(z.pairs[i3 % 2].a.tanh())), (0.25 * z.pairs[1].a), (0.62 * ((*x16).atan() * (*x16)))];
                }
                d14 = ((z.scale * z.pairs[1].b) - e1).tanh().abs();
            } else {
                d14 = (if i3 % 2 == 0 { (i3 as f64).sin() } else { (match &*w { Shape::Point => x.b, Shape::Rect(x21, y22) => y.1, _ => ((i13 as f64) - (i13 as f64)).cos() }) });
            }
            let m23: f64 = match i3 % 4 { 0 => {
                z.scale = (z.scale * f64::tanh((1.38 - z.pairs[i3 % 2].b))).sin();
                x.size().sin().mul_add(w.area().cos(), 0.17).sin()
            } 1 | 2 => {
                let mut m24: f64 = (0.20 * (((z.scale * z.pairs[1].b) + d14) / 1.94));
                (z.items[0] / 1.63)
            } _ => {
                ((x.a * 1.91) * (2f64 * (i13 as f64))).tanh()
            } };
        }
    }
    Some(0.2 * z.scale + 0.0 * z.pairs[1].b + 1.1 * x.size() + 0.8 * (z.scale * z.pairs[1].b) + -0.1 * z.items[0] + -0.3 * x.b + f64::cos((x.a + x.size()).cos()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.371), kink(0.261))]
#[derive_grad]
fn random_1000101(mut x: f64) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..4 {
        v1.push(x);
    }
    let mut v3 = v1.to_vec();
    let mut k4: usize = 0;
    x = (x / 1.44).tanh();
    if (v1[2] * v3[k4 % 4]).sin() <= v3[k4 % 4].sin() {
        let mut p5: Pair = Pair { a: x.abs().copysign((v3[2] * 1.88).tanh()), b: (v3[2] + v1[k4 % 4]).sin() };
    } else {
        if let Some(e6) = v3.get(k4) {
            let o7: Option<f64> = v1.iter().copied().reduce(f64::max);
            let mut v8: Vec<f64> = v1.split_off(3);
            v1.push((0.25 * (-o7.unwrap_or(0.7))));
        }
    }
    (v1[3], v1[1]) = (v1[1], (0.70 * (x.sin() % 1.7).min(((k4 % 4) as f64).tanh())));
    {
        let r9 = &mut v1[3];
        *r9 /= 1.2 + ((*r9) / 1.08).abs();
        if k4 % 2 == 0 {
            let mut v10: Vec<f64> = vec![(x * ((*r9) + (*r9))).tanh(), (if v3[0] <= v3[k4 % 4].sin() { f64::tanh(0.56) } else { apply(|u11: f64| (x + v3[k4 % 4]).tanh(), (*r9).sin()) })];
            for e12 in v10.iter().rev() {
                let mut h15: Shape = Shape::Rect(x.tanh(), ((k4 % 4) as f64).abs());
                let m16: f64 = match k4 % 4 { 0 => {
                    (0.44 * (f64::sin(0.0).copysign((*e12)) + ((-0.67) * v3[1])))
                } 1 | 2 => {
                    f64::sin((((*e12) - v10[1]) / 1.27))
                } _ => {
                    ((k4 % 4) as f64).sin()
                } };
            }
            let t17: (f64, f64) = (((-0.47) - x).tanh().powi(0), f64::tanh(v10[1].min((*r9)).hypot(((k4 % 4) as f64).asinh())));
        } else {
            let d18: f64;
            if k4 > 0 {
                d18 = (0.20 * (((*r9) * x) + v3[3].abs()));
            } else {
                d18 = ((*r9) - x).cos().max((*r9).sin());
            }
        }
    }
    1.2 * x + 1.1 * v1[k4 % 4] + 0.5 * v3[k4 % 4] + (0.25 * (f64::sin(0.51) * (v3[k4 % 4] * x)))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.271, b: -1.959 }, Pair { a: -1.399, b: -0.819 }, Data { items: vec![1.9509999999999998, 1.621, -1.389], pairs: vec![Pair { a: -1.2690000000000001, b: -0.589 }, Pair { a: 0.771, b: 1.331 }], scale: 1.6309999999999998 }), kink(Pair { a: 1.3809999999999998, b: 1.1509999999999998 }, Pair { a: 0.591, b: -1.659 }, Data { items: vec![1.1809999999999998, 0.491, 1.6609999999999998], pairs: vec![Pair { a: 1.271, b: 0.201 }, Pair { a: 1.011, b: 0.691 }], scale: -1.409 }))]
#[derive_grad]
fn random_1000102(x: &Pair, y: &Pair, mut z: Data) -> f64 {
    z.scale *= f64::sin(x.size().sin().sin().mul_add((y.b / 1.57), std::f64::consts::PI.asinh()).sin());
    let a1: f64 = (if x.size().tanh() < (z.items[1] + z.items[1]).tanh() { z.scale } else { z.scale }).sin();
    z.scale = z.scale - (y.a.sin() * (x.a - z.pairs[0].b)).tanh();
    if z.pairs[0].a.tanh().atan() < (0.25 * (a1 * z.scale)) {
        z.items[0] /= 1.2 + f64::tanh((if f64::cos(0.06) > (y.size() + z.items[1]).sin() { z.pairs[0].a } else { x.b })).abs();
        z.pairs[1].b += (if ({ let b2 = y.size().tanh(); x.b + b2 }).cos() < a1.mul_add(a1, y.a).cos() { (z.scale + (z.scale * z.pairs[1].b)) } else { z.items[2].abs() }).sin();
        z.scale -= f64::tanh(x.size());
    } else if ({ let b3 = std::f64::consts::PI; (z.scale * z.pairs[1].b) + b3 }).sin() < (z.scale * z.pairs[1].b).sin().cos() {
        if (y.b * z.scale).sin() >= (1.96 + z.scale).tanh() {
            return 0.8 * x.a + 1.2 * y.size() + 0.8 * x.b + 0.5 * (z.scale * z.pairs[1].b) + 0.9 * z.items[2] + 0.4 * y.a + (1.2 + y.a * y.a).ln().tanh();
        }
        {
            let (l4, r5) = z.items.split_at_mut(1);
            l4[0] = f64::tanh((x.a.asinh() + (y.size() + z.scale)));
            r5[0] -= a1.cos();
            l4[0] += 0.5 * r5[0];
        }
    }
    let mut m6: f64 = f64::MAX;
    for i8 in (0..0).rev() {
        let a7: f64 = ((z.scale - z.pairs[i8].b) - x.b.fract()).sin();
        if !(i8 != 1) { m6 = m6.max(a7); }
    }
    m6 = m6.sin();
    let Pair { a: x9, b: y10 } = ((*x) + (*x));
    let d11: f64;
    if (y10 - z.items[1]).sin() > f64::cos(((z.scale * z.pairs[1].b) * z.items[1])) {
        d11 = y.b;
    } else {
        d11 = f64::cos(({ let b12 = y10; x.a + b12 }));
    }
    if (-y10) <= (0.22 * (x.size() - 1.60)) && (y.a + z.items[1]).sin() <= (0.66 * (0.35 + a1)) {
        let f13 = |u14: f64| -> f64 { let mut m15: f64 = (0.47 - a1).sin(); for i16 in 0..3 { m15 += (0.30 * (if (y10 * y.a).sin() < x.a { y10 } else { 0.43 })); } m15 };
    } else {
        if (z.pairs[0].a.cos() % 1.7) >= f64::sin(1.27).min(z.pairs[0].a.sin()) {
            return 0.9 * (z.scale * z.pairs[1].b) + -0.1 * x9 + 0.0 * z.items[1] + 0.7 * m6 + 1.0 * y10 + 0.5 * z.scale + (y.a.copysign(z.scale) + z.scale.abs()).sin();
        }
    }
    {
        let r17 = &*y;
        {
            let r18 = &mut z.items[1];
            *r18 = ((*r18) * f64::copysign(f64::cos(r17.size()), y10)).sin();
            let mut v19: Vec<f64> = (0..3).map(|i20| (2f64 * 0.0).to_radians()).collect();
        }
    }
    0.7 * y10 + 1.5 * y.size() + -0.3 * d11 + 0.1 * m6 + -0.4 * y.b + 1.2 * z.scale + x9
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.979, [-1.739, 1.6309999999999998, 1.2209999999999999], Shape::Circle { r: 0.741 }, -0.179), kink(0.241, [-1.219, -1.6190000000000002, 0.311, 0.061], Shape::At { 0: Pair { a: 0.871, b: -1.449 } }, 0.14100000000000001))]
#[derive_grad(wrt(y, w))]
fn random_1000103(mut x: f64, y: &Vec<f64>, mut z: Shape, w: &f64) -> f64 {
    let mut m2: f64 = ((0..2).map(|i1| f64::tanh((z.area() - y[2]))).last().unwrap() - ((z.area().sin() % 1.7) + (-(0.1 + (*w) * (*w))).exp()));
    let (s5, c6) = (0.6 * f64::min(x.sin(), y.iter().enumerate().map(|(i3, e4)| (*e4)).last().unwrap()).sin()).asin().sin_cos();
    x /= 1.2 + (0.30 * x).rem_euclid(0.9).abs();
    let mut ps7: [Pair; 3] = [Pair { a: s5.max((0.25 * z.area())).min(y[2].tanh().powi(4)), b: y[1].max(0.23) }; 3];
    if !((c6 - c6).tanh() >= (0.66 * (2f64 - m2))) {
        return 1.4 * ps7[1].b + 1.5 * s5 + -0.3 * m2 + 1.3 * y[1] + 0.9 * c6 + -0.5 * x + ((*w).max(c6) + (c6 - c6)).tanh();
    }
    if !(f64::max(z.area().tanh(), ps7[0].b.cos()) < f64::tanh((x - y[2]))) {
        m2 = ((1.2 + c6 * c6).ln() * (s5 + c6)).sin().max((0.33 * ((m2 / (2.5 + m2.sin())) - (x - x))));
        {
            let s8 = &y[1..];
            let mut v9 = s8.to_vec();
        }
    } else {
        if (s5 - ps7[0].a).tanh() < s5 {
            return -0.3 * m2 + -0.0 * (*w) + 0.2 * y[0] + 1.0 * ps7[0].b + -0.3 * x + 1.3 * c6 + (f64::exp((-(0.1 + 0.0 * 0.0))) * (ps7[1].a.sin() % 1.7));
        }
    }
    let (p10, q11) = (ps7[0].a.sin(), (((ps7[1].a + z.area()) + y[2]) * 1.38).sin());
    let mut v12: Vec<f64> = vec![((q11 * z.area()) + (ps7[0].a - q11)).cos(); 2];
    let mut v13: Vec<f64> = v12.iter().map(|e14| ((z.area() + v12[1]) - (if (v12[0] - 0.27).tanh() <= s5 { y[1] } else { y[1] })).cos()).collect();
    m2 = f64::cos((if ((*w) / (2.5 + v13[0].sin())) < 0.20 { (p10 + 0.91) } else { v13[0] })).min(ps7[1].a.tanh().min(x.abs()));
    if !(c6 < (*w)) {
        let t17: (f64, f64) = (({ let b16 = (0.80 * ({ let b15 = f64::sin(1.26); y[2] + b15 })); ((ps7[0] * (c6 - v12[0]).sin())).b + b16 }).tanh().tanh().exp(), f64::sin((m2.cos() + x.max(f64::cos(z.area())))).mul_add(f64::copysign(std::f64::consts::PI, (m2 + ps7[1].a).cos()), ((ps7[0].b / (2.5 + ps7[0].b.sin().sin())) + (c6 + s5)).cos()).sin());
        x = (x * (0.50 * (if ps7[0].b.tanh().min(v12[1]) < (0.44 + v12[0]).tanh() { s5 } else { ps7[1].b })).to_radians().tanh()).sin();
    }
    -0.0 * y[2] + -0.4 * ps7[0].a + 0.4 * v12[0] + 0.2 * c6 + -0.2 * s5 + 1.3 * v13[1] + c6.min(z.area().tanh()).min((1.2 + y[2] * y[2]).log2())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.071, 0.441], [-1.749, 0.231], [-0.869, -0.889]]), kink([[0.871, 0.181], [-1.389, 0.951]]))]
#[derive_grad]
fn random_1000104(x: &[Vec<f64>]) -> Pair {
    let v1: [f64; 4] = [((-x[0][1]) - (if x[1][0].abs() >= ((-0.16) - x[1][1]).tanh() && (1.3 + 2f64 * 2f64).powf(x[0][1].tanh()).cos() < x[1][1].to_radians() { x[0][0] } else { x[0][1] })).cos(), (0.50 * (x[0][0] - x[0][1]).abs()), (0..2).map(|i2| (x[0][0] - x[i2][i2]).tanh()).map(|it| it.sin()).product::<f64>(), (0.50 * ((x[0][0] - x[0][1]) / 1.04))];
    let mut m3: f64 = (0.08 * ((v1[2] + x[0][0]) * (0.83 - x[1][0])));
    let v4: [f64; 4] = [m3.floor().tanh(), v1[3], (x[0][1] + m3.min(x[0][0])).tanh(), m3];
    if (m3 + m3).cos() >= m3.atan2((1.5 + v4[3] * v4[3])) {
        for i5 in 0..v4.len() {
            let mut v6: [f64; 3] = [(0.11 * (((-0.11) + (-0.76)) + v4.windows(2).map(|w7| w7[1]).sum::<f64>())); 3];
            m3 -= (v6[i5 % 3] * v6[2]).tanh().mul_add(f64::max(2f64, m3), (i5 as f64).tanh()).tanh();
            let mut v8: Vec<f64> = v6.iter().map(|e9| (0.33 * ((v1[0] / (1.5 + v1[i5 % 4] * v1[i5 % 4])) + (v1[i5 % 4] * 1.14)))).collect();
            let mut m10: f64 = f64::MAX;
            for i12 in (0..4).rev() {
                let a11: f64 = ((v8[2] - 1.56) - (v8[2] - 0.98)).cos();
                m10 = m10.min(a11);
            }
            m10 = m10.sin();
        }
        m3 = (0.6 * (m3 - v1[1]).tanh()).atanh();
        let p13: Two = Two(((v4[0] * 2f64) + (v1[1] * x[1][0])).tanh(), x[0][0].sin());
    } else {
        for e14 in &v4[..4] {
            let a17: f64 = (x[0][1] + m3).sin();
            if f64::tanh(({ let b18 = v4[3]; v1[0] + b18 })) <= (v4[3] * a17).tanh() || (v4[1] * v4[1]).sin() <= (m3 * (*e14)).cos() {
                break;
            }
        }
        let mut h19: Shape = if (0.13 - m3).cos() > (v4[0] + x[1][0]).cos() { Shape::Poly(vec![v1[3].tanh(), (-(v1[0] / (1.5 + m3 * m3))), (if (v4[3] * x[1][1]).sin() <= (v1[1] - std::f64::consts::PI).sin() { (m3 * v4[3]) } else { (x[1][1] - m3) }).sin()]) } else { Shape::Poly(vec![(0.6 * (x[1][1] - 0.38).tanh()).tan(), (0.16 * ((v4[0] + m3) + (1.3 + m3 * m3).powf(x[0][1].tanh()))), (0.12 * ((m3 - x[1][0]) * m3))]) };
    }
    let a20: f64 = v4[1].sin();
    let mut h21: Shape = Shape::Circle { r: (m3.mul_add(a20, x[1][0]) - v4[0].asinh()).tanh() };
    if (0.50 * (x[1][1] - a20)) >= (0.25 * (x[0][1] * x[0][0])) {
        m3 = m3 + v4[0].cos();
    }
    Pair { a: -0.2 * h21.area() + -0.4 * a20 + 1.0 * v1[1] + -0.4 * m3 + 0.3 * v4[1] + 0.9 * x[0][1] + f64::cos(((m3 * x[0][1]) + (if v1[2] <= (a20 / 1.16) { (-0.21) } else { a20 }))), b: 1.4 * x[1][1] + 0.0 * a20 + 0.2 * v1[0] + 1.0 * v4[3] + 1.3 * h21.area() + -0.0 * m3 + ((m3 - x[0][1]) - m3.max(x[1][0])).tanh() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![-1.1190000000000002, -1.8390000000000002, 0.041] }, Shape::Poly { 0: vec![-1.959, -0.079, -0.209] }), kink(Shape::Poly { 0: vec![-1.2890000000000001, -0.369, -0.749] }, Shape::Poly { 0: vec![-0.339, -1.689, 1.531] }))]
#[derive_grad(wrt(x))]
fn random_1000105(x: &Shape, y: Shape) -> f64 {
    let mut k1: usize = 0;
    if k1 != 1 {
        return -0.0 * y.area() + 1.5 * x.area() + ((2f64 - y.area()) * (y.area() + x.area())).tanh();
    }
    let mut m2: f64 = 1.50;
    let mut ps3: [Pair; 2] = [Pair { a: (x.area().sin().tanh() % 1.7), b: (m2 - x.area()).cos() }, Pair { a: ((0.41 / (2.5 + f64::sin(1.73).sin())) - m2.hypot(m2)).sin(), b: y.area().sin().powi(4) }];
    match k1 { 0 => {
        m2 += (0.07 * ps3[k1 % 2].a);
    } k if k % 2 == 0 => {
        let v4: [f64; 3] = [(x.area().cos().cos() - ps3[1].b).sin(), ((0.62 + ps3[0].a) + x.area()).tanh(), ((0.0 / (2.5 + m2.sin())) * (x.area() - y.area()))];
        let mut m5: f64 = (0.80 * ((0.50 * y.area()).cos() - v4[k1 % 3]));
    } _ => {
        let mut v6: [f64; 4] = [ps3[k1 % 2].a.tanh().fract().cos(), ((0..4).map(|i7| m2).sum::<f64>() / 1.24).tanh(), ((m2 + y.area()) * y.area()).tanh(), 0.44];
    } }
    0.9 * y.area() + -0.5 * m2 + 0.7 * ps3[0].b + -0.0 * x.area() + (y.area().tanh().min(y.area().sin()) - (1.28 * std::f64::consts::PI)).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.579, 1.521, -1.0090000000000001], pairs: vec![Pair { a: 0.841, b: 1.9009999999999998 }, Pair { a: 0.061, b: -1.8690000000000002 }], scale: 1.251 }, Pair { a: 0.851, b: -0.339 }, Some(-0.189), Shape::Circle { r: 1.311 }), kink(Data { items: vec![1.1509999999999998, -0.839, -0.619], pairs: vec![Pair { a: -0.359, b: 1.321 }, Pair { a: 1.1609999999999998, b: 0.511 }], scale: -0.829 }, Pair { a: -0.909, b: -1.0890000000000002 }, None, Shape::At { 0: Pair { a: 0.501, b: -1.8690000000000002 } }))]
#[derive_grad]
fn random_1000106(x: Data, y: &mut Pair, mut z: Option<f64>, w: Shape) -> [f64; 2] {
    y.a = ((-0.74) - (-0.92));
    y.a = f64::min((x.scale + y.a).cos(), f64::fract(x.pairs[0].b.tanh()));
    let mut v1: [f64; 2] = [({ let b2 = y.a; y.size() + b2 }).tanh(); 2];
    let mut idx3: [usize; 3] = [4, 1, 1];
    let mut m4: f64 = -9.0;
    for e6 in x.items.iter().rev() {
        let a5: f64 = y.a;
        if a5 < m4 { m4 = a5 + 0.5 * m4.sin(); }
    }
    m4 = m4.sin();
    y.b /= 1.2 + x.pairs[idx3[2] % 2].a.cos().abs();
    if (y.b + v1[0]).cos() >= f64::exp((-(0.1 + 0.47 * 0.47))) {
        return [-0.4 * x.pairs[idx3[2] % 2].b + 1.2 * x.items[idx3[2] % 3] + 1.3 * z.unwrap_or(0.7) + 1.2 * (x.scale * x.pairs[1].b) + 0.4 * y.a + -0.3 * v1[0] + x.pairs[idx3[1] % 2].size().tanh(), 0.5 * y.size() + 1.3 * y.b + -0.0 * w.area() + 1.4 * x.scale + -0.2 * m4 + w.area()];
    }
    if y.a > f64::mul_add(f64::sin((-0.59)), (-0.75), x.items[1]).cos() {
        std::mem::swap(&mut m4, &mut y.a);
        let f7 = |u8: f64| -> f64 { let b10 = x.scale.trunc().cos(); if (x.scale * u8).tanh() < u8.max(x.scale) { return b10; } (x.scale.max(u8) + ({ let b9 = x.scale; u8 + b9 })).cos() };
        idx3.swap(0, 2);
    } else {
        (v1[idx3[2] % 2], v1[idx3[2] % 2]) = (v1[idx3[2] % 2], f64::tanh((f64::ln((1.2 + (-0.67) * (-0.67))) * (m4 + y.b))));
        let mut k11: usize = 3;
        let old12 = std::mem::replace(&mut y.b, (1.67 + (v1[0] - x.scale)).tanh());
    }
    let mut k13: usize = 0;
    v1[idx3[0] % 2] += (x.items[0].sin() / (2.5 + m4.min(1.14).sin()));
    y.b = (y.a - 1.64).tanh().max((0.20 * (m4 + x.pairs[idx3[1] % 2].b)));
    [1.1 * m4 + 0.1 * x.pairs[idx3[1] % 2].a + 0.3 * y.b + -0.4 * y.size() + -0.4 * x.scale + (f64::tanh(y.size()).max(0.62) / (1.5 + f64::fract(0.0) * f64::fract(0.0))), 0.5 * w.area() + 1.1 * v1[k13 % 2] + 1.0 * z.unwrap_or(0.7) + 0.7 * (x.scale * x.pairs[1].b) + 0.1 * y.b + (f64::cos(1.90) - (y.size() - z.unwrap_or(0.7))).cos()]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 0.841, 1: -0.299 }, -0.349, Shape::Rect { 0: 0.791, 1: 1.4109999999999998 }, [0.511, -1.449, 1.281]), kink(Two { 0: 0.161, 1: -0.189 }, 0.091, Shape::Rect { 0: -0.399, 1: 1.291 }, [0.361, -1.0490000000000002, -1.0690000000000002]))]
#[derive_grad]
fn random_1000107(x: &Two, mut y: f64, z: &mut Shape, w: &mut [f64; 3]) -> Pair {
    y = (1.2 + f64::cbrt((1.2 + 1.38 * 1.38)).sin().sinh() * f64::cbrt((1.2 + 1.38 * 1.38)).sin().sinh()).recip();
    let (p1, q2) = ((-(((x.0 - x.1) * w[0]) * (y - x.0))).sin(), (0.80 * w[1].signum()));
    for r3 in w.chunks_exact_mut(2) {
        r3[0] = std::f64::consts::PI;
        if f64::sin((1.60 / (1.5 + x.0 * x.0))) > (if (x.0 - r3[0]).sin() <= (z.area() - (x.0 - x.1)).cos() { 0.23 } else { x.0 }) {
            for e5 in r3.chunks(1) {
                if (f64::sin((x.0 - x.1)) % 1.7) >= (e5[0] / (1.5 + (0.25 * z.area()) * (0.25 * z.area()))) {
                    let mut v8: [f64; 4] = [(-(0.1 + (y - q2) * (y - q2))).exp(); 4];
                } else if ((x.0 - x.1) / (1.5 + q2 * q2)).sin() <= (p1 + r3[0]).tanh() {
                    y += (1.2 + (2f64 * 1.08) * (2f64 * 1.08)).recip().asinh().cos();
                } else {
                    y += (x.1 - ((q2 - q2) * y.fract())).tanh();
                }
            }
        }
    }
    Pair { a: 0.3 * x.1 + 0.1 * z.area() + 1.4 * w[0] + -0.4 * (x.0 - x.1) + -0.1 * x.0 + 1.4 * q2 + ((0.6 * z.area().sin().tanh()).atanh() - (x.1 * x.1)).sin(), b: 1.5 * z.area() + 1.1 * x.0 + -0.4 * q2 + 1.5 * y + -0.4 * (x.0 - x.1) + -0.2 * x.1 + x.1.abs().asinh() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.341, b: 1.341 }, Pair { a: -0.479, b: -0.759 }), kink(Pair { a: -0.959, b: 0.911 }, Pair { a: 0.621, b: 0.811 }))]
#[derive_grad]
fn random_1000108(x: &Pair, y: &Pair) -> f64 {
    let mut m1: f64 = (0.6 * (y.a * y.size()).sin().tanh()).tan();
    let mut v2: Vec<f64> = vec![(1.2 + std::f64::consts::PI * std::f64::consts::PI).log10().cos(); 2];
    let mut ps3: [Pair; 2] = [(-(*x)), Pair { a: m1, ..*x }];
    {
        let s4 = &v2[1..];
        if y.a.fract() <= (x.size() * x.a).tanh() {
            let mut m5: f64 = -9.0;
            for e7 in s4.iter().rev() {
                let a6: f64 = x.size().cos().sin().rem_euclid(0.9);
                if f64::sin(1.01) >= (x.size() * y.a).sin() { m5 = m5.max(a6); }
            }
            m5 = m5.sin();
            {
                let r8 = &mut m5;
                *r8 = (if ps3[1].b.cos() <= 1.94 { ((-0.86) - m1) } else { x.b }).sin();
            }
            let mut p9: Model = Model { w: [(m1 * y.size()).cos().sin().sinh(), f64::cos((-0.11)).signum(), (1.3 + x.a * x.a).powf((m5 - s4[0]).tanh().tanh()).sin()], at: (ps3[0] + (Pair { a: m5, b: (-x.a) })), rate: (m5 * v2[1]).sin().max((x.b / 1.49)), k: 1 };
        } else if f64::sin((0.93 / (1.5 + x.a * x.a))) >= v2.iter().filter(|it| **it > -0.31).rev().map(|e10| y.a).sum::<f64>().sin() {
            m1 /= 1.2 + f64::tanh(x.a).abs();
        }
        let mut m11: f64 = ((y.size() * y.b) - f64::ln_1p((0.6 * s4[0].tanh()))).sin();
    }
    0.0 * ps3[0].a + 0.3 * y.b + -0.2 * m1 + 1.1 * x.a + 1.4 * x.b + 1.5 * y.size() + ((x.size() / (1.5 + x.a * x.a)) * y.b).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.851, 1.361, 1.6509999999999998, -0.359], [1.271, -1.8590000000000002, 1.1409999999999998], -1.3490000000000002), kink([1.251, 1.6709999999999998, -0.529], [-1.5690000000000002, 1.051, -0.389], -0.119))]
#[derive_grad]
fn random_1000109(x: &[f64], mut y: [f64; 3], z: f64) -> (f64, f64) {
    for e1 in y.iter_mut().rev() {
        *e1 = ((z * (*e1)) - f64::exp((-(0.1 + 0.80 * 0.80)))).sin();
        let mut v3: [f64; 3] = [(x[2] + (*e1)).sin(), (*e1).sin(), (*e1).mul_add((x[0] + (*e1)).cos(), (*e1)).cos()];
        let d4: f64;
        if (*e1).min(z) > (std::f64::consts::PI / 1.23) {
            d4 = x[0];
        } else {
            for i5 in 0..2 {
                {
                    let s6 = &x[..2];
                    if ((-0.49) - v3[0]).tanh() <= f64::asinh((-0.76)) {
                        let mut ps7: Vec<Pair> = vec![Pair { a: f64::recip((1.2 + 0.0 * 0.0)).cos(), b: 0.50 }, Pair { a: f64::abs((-1.54)), b: x[i5].abs() }];
                    } else {
                        v3[2] = (s6[i5] * (*e1)).sin().rem_euclid(0.9);
                    }
                    for e8 in s6.chunks_exact(1) {
                        *e1 -= ((e8[0] - x[i5]).cos() % 1.7).cos();
                    }
                }
                let h11: Shape = Shape::Circle { r: ((*e1).copysign((-0.88)) - f64::min((*e1), 1.60)).sin() };
            }
            let mut h12: Shape = Shape::Circle { r: (0.47 * (z * f64::powi(z.sin(), 4))) };
            d4 = (0.22 * (h12.area() - 0.82)).max(z.max((*e1)));
        }
        *e1 = ((*e1) * 0.0).sin();
    }
    y[0] = (y[0] * f64::cos((y[1] * y[1]))).sin();
    let mut m13: f64 = (y[2] + f64::tanh(1.40)).tanh();
    if m13.abs() < f64::sin(x[2]) && z.fract() > (x[1] / (2.5 + z.sin())) {
        let mut o14: Option<f64> = if std::f64::consts::PI > (if (0.25 * (x[0] * x[0])) >= x[2].sin() { m13 } else { x[2] }) { Some((0.78 * ((0.30 * y[0]).powi(3) - m13.asinh()))) } else { None };
        {
            let s15 = &x[1..];
            let (p17, q18) = ((({ let b16 = z; m13 + b16 }) * (y[0] - y[1])).tanh(), f64::cos((s15[1].abs() - (s15[1] * 0.92))));
            let mut v19: [f64; 2] = [({ let b20 = q18.floor().sin(); y[2].sin() + b20 }); 2];
        }
    } else if (z * x[0]).tanh() > (z - m13).tanh() {
        m13 *= (y[1].cos() / (2.5 + (x[0] - x[0]).tanh().sin())).sin();
    } else {
        m13 = (f64::sin(1.17).max(z) + (z - x[2])).sin();
    }
    (0.7 * y[2] + 1.5 * x[0] + 1.0 * m13 + 0.9 * z + ((1.20 / (2.5 + x[0].sin())) - y[2].atan2((1.5 + x[1] * x[1]))), 1.1 * z + 1.2 * y[0] + 0.7 * m13 + 0.3 * x[1] + ((y[0] + x[1]) * (x[1] + y[0])).tanh())
}
