//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.169, 1: -0.449 }, [-1.8690000000000002, -0.299, -1.7690000000000001], Two { 0: 0.851, 1: -0.969 }, (0.741, 0.111)), kink(Two { 0: -1.5890000000000002, 1: 1.9809999999999999 }, [0.701, 0.161, -0.489, 1.061], Two { 0: 0.021, 1: -0.199 }, (-0.559, -0.279)))]
#[derive_grad]
fn random_2000120(x: &Two, y: &mut [f64], z: &Two, w: (f64, f64)) -> f64 {
    let m1: f64 = if (0.20 * ({ let b2 = w.1; (z.0 - z.1) + b2 })) < w.0.min(z.0) {
        (({ let b3 = x.1; (x.0 - x.1) + b3 }) - f64::tanh(0.53).powi(3)).cos()
    } else {
        let mut k4: usize = 3;
        f64::cos(((y[2] + z.0) * (1.11 / (1.5 + f64::sin((-0.69)) * f64::sin((-0.69))))))
    };
    let mut k5: usize = 1;
    let mut o7: Option<f64> = if (x.0 - x.1).cos().tanh() <= f64::sin(({ let b6 = y[2]; (x.0 - x.1) + b6 })) { Some((0.6 * z.1.sin()).asin().abs()) } else { None };
    for i8 in 1..=k5 % 4 {
        match o7 { Some(x9) => {
            let mut m10: f64 = std::f64::consts::PI;
            if (m10 - y[k5 % 3]).tanh() < (o7.unwrap_or(0.7) - 0.77).cos() {
                let mut n11: usize = 0;
                while (!(i8 > 1)) && n11 < 3 {
                    n11 += 1;
                    y[0] /= 1.2 + x.0.abs();
                }
            } else if ((z.0 - z.1) - 0.86).cos() < z.0.clamp(-0.5, 0.75) || i8 > 1 {
                let mut v12: [f64; 3] = [w.0; 3];
                let mut m13: f64 = (1.19 + m10).sin().cosh();
            } else {
                let mut v14: Vec<f64> = Vec::with_capacity(3);
                for i15 in 0..3 {
                    v14.push((x.1 * ({ let b16 = f64::sin(0.85); (z.0 - z.1) + b16 })).sin());
                }
            }
        } None => {
            let mut v17: [f64; 3] = [(0.50 * o7.unwrap_or(0.7)).sin(), ((x.0 - x.1) * (2f64 / 1.59)).cos(), (sum_of(|u18| f64::signum(y[i8 % 3].sin()), &y[..]) * o7.unwrap_or(0.7).cos().sin()).tanh()];
        } }
    }
    1.4 * (z.0 - z.1) + 0.6 * x.0 + 1.5 * w.0 * w.1.sin() + 0.8 * z.1 + 1.3 * o7.unwrap_or(0.7) + f64::max((0.50 * (x.0 - x.1)).tanh(), z.1)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.749, -0.859, 0.471, 0.471, 1.9709999999999999]), kink([0.391, 1.761, 0.861]))]
#[derive_grad]
fn random_2000121(x: &[f64]) -> f64 {
    let mut m1: f64 = (f64::tanh(0.0) * (x[0] + x[2])).cos();
    for e2 in x.iter().take(2).copied() {
        for i5 in 0..3 {
            let d6: f64;
            if ({ let b7 = (0.80 * (i5 as f64)); b7 + b7 }).cos() >= (if (m1 + m1).sin() >= (x[1] / (2.5 + e2.sin())) { (i5 as f64) } else { std::f64::consts::PI }).tanh() {
                let mut ps8: [Pair; 3] = [Pair { a: (0.16 * ((m1 - m1) + (std::f64::consts::PI * (i5 as f64)))), b: (0.50 * (x[i5] * (-0.05))) }; 3];
                let mut k10: usize = 1;
                d6 = (((i5 as f64) + x[0]) / (1.5 + (ps8[0].a - x[2]).tanh() * (ps8[0].a - x[2]).tanh())).tanh();
            } else {
                let p11: Model = Model { w: [(m1.cos() - (e2 * e2)).sin(), (if i5 % 2 == 0 { (i5 as f64) } else { e2 }).tanh().hypot((m1 + m1).tanh()), (e2 - m1).cos()], at: Pair { a: f64::asinh((-0.94)).asinh(), b: m1.clamp(-0.5, 0.75) }, rate: e2.asinh(), k: 1 };
                d6 = f64::abs(((-0.62) / (1.5 + p11.w[p11.k] * p11.w[p11.k])));
            }
            let mut v12: Vec<f64> = vec![(m1 - e2).cos().atan2((1.5 + f64::tanh(({ let b13 = f64::sin(0.0); (i5 as f64) + b13 })) * f64::tanh(({ let b13 = f64::sin(0.0); (i5 as f64) + b13 })))), f64::tanh(((x[i5] + d6) + d6.sin())), m1.sin(), x[i5]];
        }
    }
    let o14: Option<f64> = checked(m1);
    let mut m15: f64 = ((o14.unwrap_or(0.7) + o14.unwrap_or(0.7)) - (m1 * x[0])).cos();
    let f16 = |u17: f64, u18: f64| (if (0.12 * x.iter().copied().map(|e19| u17).sum::<f64>()) > u18.clamp(-0.5, 0.75) { x[2] } else { u17 }).max((std::f64::consts::PI * 0.0));
    let mut m20: f64 = o14.unwrap_or(0.7).cos().mul_add(x[2], m15).tanh();
    match o14 { Some(x21) => {
        let mut v22 = x.to_vec();
    } None => {
        if (0.25 * o14.unwrap_or(0.7)) > f64::cos((m15 + m20)) {
            let mut v23: [f64; 3] = [((x[2] * 1.17) + (1.3 + m15 * m15).powf(m15.tanh())).cos(), (f16(x[1].min(m20), (if o14.unwrap_or(0.7).cos().to_radians() > (m20 - 0.53).sin() { o14.unwrap_or(0.7) } else { m15 }).cos()) + 0.59).sin().mul_add(f64::cos(1.71), (m15 + m1).cos()), (((-0.49) / 1.60) + ((-0.49) - m1)).cos()];
            (v23[0], v23[1]) = (v23[1], ((f16((v23[2] * m1).tanh(), std::f64::consts::PI) * v23[0]) * (v23[2] / (1.5 + m15 * m15))).tanh());
        } else {
            let old24 = std::mem::replace(&mut m1, (f64::rem_euclid((0.07 * o14.unwrap_or(0.7)), 0.9) * (-0.05)));
        }
    } }
    0.3 * x[2] + 1.3 * m15 + 1.3 * m1 + -0.4 * m20 + 1.2 * f16(m15.tanh(), (0.80 * x[0].signum())) + 0.3 * o14.unwrap_or(0.7) + f16((x[2] / 1.75), (m20.cos() % 1.7)).sin().atan()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.591, 1.271, 1.7109999999999999, -1.649], [1.831, 0.351, -0.739, -1.2890000000000001], [[0.991, 1.301], [-0.299, -1.5990000000000002]]), kink([-1.469, 0.241, 1.331, 0.871, -0.039], [-1.749, -0.379, -1.449, 0.351], [[0.961, 0.891], [-0.539, -0.659]]))]
#[derive_grad]
fn random_2000122(x: &mut [f64], y: &[f64], z: &[Vec<f64>]) -> f64 {
    if y[0].clamp(-0.5, 0.75) < 2f64.asinh() {
        if !(f64::sin((-0.74)).max(x[1]) <= (z[1][1] / (1.5 + f64::sin(0.35) * f64::sin(0.35)))) {
            let p1 = Model { w: [(0.50 * z[0][1].min(0.49).mul_add((x[2] - z[0][0]).cos(), x[0])), (y[0] - x[0]).sin(), (z[0][1] + f64::sin(y[1])).sin()], at: Pair { a: (0.57 * (y[0].fract() - (z[1][1] - 0.67))), b: f64::sin(x[2]) }, rate: ((1.3 + y[1] * y[1]).powf(f64::tanh((-0.30))) * z[0][1].atan()).sin(), k: 2 };
            let mut m5: f64 = x.iter().enumerate().take(2).fold(p1.at.size().tanh().abs(), |s2: f64, (i3, &e4)| (s2 * (1.76 * s2).cos()).sin());
        }
        (x[0], x[2]) = (x[2], ((x[0] - y[1]) + x[2].sin()).sin());
        let p6 = Two(z[1][0].max(z[0][0].tanh().rem_euclid(0.9)), y[1]);
    } else {
        let mut m7: f64 = (y[2] + z[1][0]).sin();
        m7 += (0.07 * (x[1].abs() * (if (m7 / 1.94) < (if (m7 * m7).sin() >= z[0][0].tanh() { y[0] } else { m7 }) { z[1][1] } else { z[1][1] })));
    }
    let flag8 = y[0].tanh() < x[1].sin();
    let mut o9: Option<f64> = if f64::sin((if (0.6 * y[1].tanh()).tan() >= z[0][0].asinh() { 2f64 } else { 0.0 })) < (z[1][1] + z[1][1]).tanh() { Some((std::f64::consts::PI.floor() * x[2].max(x[2])).sin()) } else { None };
    let mut p10: Model = Model { w: [(o9.unwrap_or(0.7) - y[1].hypot(y[2])).tanh(), (x[2].cos().rem_euclid(0.9) / 1.00), f64::to_radians((if !((y[2] / (2.5 + y[0].sin())) < (-0.95)) { y[2] } else { (-0.15) }))], at: Pair { a: (1.3 + (o9.unwrap_or(0.7) - 1.54).cos() * (o9.unwrap_or(0.7) - 1.54).cos()).powf((0.50 * (x[1] + y[0])).tanh()).sin(), b: (0.50 * (y[0] - z[0][1])) }, rate: (z[0][0] * z[0][1]).cos().abs(), k: 2 };
    let mut ps11: [Pair; 3] = [Pair { a: (p10.at.b * ((p10.k % 4) as f64)).cos().sin(), b: p10.w[2].mul_add(0.0, (0.25 * o9.unwrap_or(0.7))).tanh() }; 3];
    {
        let (l12, r13) = p10.w.split_at_mut(1);
        l12[0] /= 1.2 + (2f64 * y[p10.k % 3]).sin().abs();
        r13[0] = ((1.90 + l12[p10.k % 1]) + (1.41 * 0.99)).sin();
        l12[0] += 0.5 * r13[0];
    }
    if (p10.at.b + o9.unwrap_or(0.7)).sin() >= p10.at.a.sin() {
        return 1.2 * z[0][p10.k % 2] + -0.3 * x[p10.k % 3] + 1.3 * p10.at.a + -0.0 * p10.at.size() + 1.0 * o9.unwrap_or(0.7) + -0.3 * p10.rate + f64::atan(((-0.50) * z[1][0]));
    }
    let mut h14: Shape = Shape::At(Pair { a: (ps11[1].b - p10.at.a).cos().atan(), b: (z[0][p10.k % 2] + p10.rate).cos() });
    -0.3 * p10.at.size() + 0.4 * ps11[p10.k % 2].b + 0.5 * z[p10.k % 2][0] + 1.0 * p10.at.a + 0.5 * o9.unwrap_or(0.7) + 1.2 * y[p10.k % 3] + y[p10.k % 3].hypot(h14.area().tanh()).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(1.271), Data { items: vec![-0.099, -0.289, 0.711], pairs: vec![Pair { a: 0.041, b: -1.189 }, Pair { a: 0.911, b: 0.211 }], scale: 0.761 }, [[1.781, -0.169], [-1.2690000000000001, -0.369]]), kink(None, Data { items: vec![-0.089, -1.8490000000000002, 0.981], pairs: vec![Pair { a: 0.111, b: 0.811 }, Pair { a: -0.969, b: -0.779 }], scale: 1.751 }, [[-1.919, -0.259], [0.991, 0.101]]))]
#[derive_grad]
fn random_2000123(x: Option<f64>, y: &mut Data, mut z: [[f64; 2]; 2]) -> Vec<f64> {
    (y.items[1], y.items[0]) = (y.items[0], (0.60 * f64::hypot((z[0][1] - y.pairs[1].b).cos(), f64::tanh((y.items[1] - y.pairs[1].a)))));
    for i1 in (1..=4).rev() {
        for i2 in (0..i1 % 5).step_by(1) {
            {
                let s3 = &mut y.items[..];
                s3[i1 % 3] = (s3[i1 % 3] * y.scale).sin();
                let a5: f64 = (({ let b4 = y.pairs[i2 % 2].b.tanh(); (z[0][i2 % 2] * y.pairs[i2 % 2].a) + b4 }) * (((i1 as f64).tanh() % 1.7) - (y.pairs[i2 % 2].a + (i2 as f64)))).tanh();
                if i1 % 2 == 0 {
                    break;
                }
            }
            let p7: Model = Model { w: [((i2 as f64) - (z[i2 % 2][i1 % 2] * y.pairs[0].b)).sin(), std::f64::consts::PI, apply(|u6: f64| (0.50 * (0.50 * (if i1 % 2 == 0 { y.items[1] } else { y.pairs[i2 % 2].a })).abs()), f64::sin(0.72).max(z[i2 % 2][i2 % 2]))], at: Pair { a: (y.scale - x.unwrap_or(0.7)).cos().tanh(), b: (0.80 * ((i2 as f64) / (1.5 + (0.25 * y.pairs[i2 % 2].a) * (0.25 * y.pairs[i2 % 2].a)))) }, rate: f64::sin(x.unwrap_or(0.7).cos()).tanh(), k: 0 };
            let d8: f64;
            if i2 != 1 {
                d8 = (y.items[i1 % 3] * (p7.w[i2 % 3] * p7.at.a)).tanh();
            } else {
                d8 = ((y.pairs[i2 % 2].b - (-0.14)) - (y.scale * y.pairs[1].b)).tanh();
            }
        }
        y.scale -= (0.30 * z[i1 % 2][i1 % 2]);
    }
    vec![-0.4 * (y.scale * y.pairs[1].b) + 0.8 * y.scale + 1.5 * y.items[1] + -0.3 * x.unwrap_or(0.7) + 0.3 * y.pairs[0].b + 1.1 * z[0][0] + ((y.items[1] - y.pairs[1].a) + z[0][0].sin()).sin(), -0.2 * z[1][0] + 0.5 * x.unwrap_or(0.7) + 1.1 * y.items[0] + 0.8 * (y.scale * y.pairs[1].b) + 1.1 * y.pairs[1].a + 0.1 * y.scale + (1.3 + (if x.unwrap_or(0.7).cos().abs() >= (y.scale - z[0][0]).tanh() { y.scale } else { z[1][1] }) * (if x.unwrap_or(0.7).cos().abs() >= (y.scale - z[0][0]).tanh() { y.scale } else { z[1][1] })).powf(y.items.iter().enumerate().map(|(i9, e10)| y.items[i9 % 3]).sum::<f64>().cos().tanh()).sin(), 0.0 * (y.scale * y.pairs[1].b) + 0.2 * y.scale + -0.2 * y.items[2] + -0.4 * z[0][0] + 0.3 * x.unwrap_or(0.7) + -0.2 * y.pairs[0].a + y.scale]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }), kink(Shape::Poly { 0: vec![-0.539, 1.9109999999999998, 1.1709999999999998] }))]
#[derive_grad]
fn random_2000124(x: Shape) -> f64 {
    let mut ps1: [Pair; 3] = [Pair { a: x.area().sin(), b: x.area().tanh().max(x.area().sin()) }; 3];
    let mut v2: [f64; 2] = [f64::min(ps1[1].b.sin(), x.area().sin()).sin().exp(), x.area().tanh()];
    (v2[1], v2[1]) = (v2[1], ps1[0].a.sin());
    let mut p3: Pair = Pair { a: (0.25 * x.area()).min((0.25 * x.area())).cos(), b: (1.3 + x.area().tanh() * x.area().tanh()).powf((0.25 * ps1[0].b).tanh()).cos() };
    for i4 in 0..0 {
        let f5 = |u6: f64| ((i4 as f64) * (1.54 + (-0.62))).tanh();
        let f7 = |u8: f64| -> f64 { let b9 = (u8 / (1.5 + u8 * u8)); if i4 % 2 == 0 { return b9; } f64::cos((u8 * 1.76)) };
    }
    let mut v10: [f64; 2] = v2;
    let a11: f64 = (1.2 + v10[1].sin() * v10[1].sin()).ln();
    p3.b = v10.iter().chain(v2.iter()).map(|e12| (p3.a * 0.69).sin()).sum::<f64>().tanh();
    let mut o13: Option<f64> = v10.iter().copied().reduce(f64::max);
    o13 = if (match &x { Shape::At(Pair { a: x15, .. }) => p3.a, Shape::Circle { r: x17 } => (0.25 * p3.size()), _ => (p3.a / (1.5 + a11 * a11)) }) <= (0.50 * (v10[1] - v10[0])) { Some(((ps1[0].a - a11) + (if (1.37 * a11).sin() < f64::powi((0.60 * (-0.31)), 3) { o13.unwrap_or(0.7) } else { a11 })).cos()) } else { None };
    for i19 in 0..2 {
        let a20 = p3.swapped_for((0.25 * ps1[i19].b)).tanh();
        let mut g21: [[f64; 2]; 2] = [[((v10[0] * a11).tanh() % 1.7), 0.5], [0.25, 2f64]];
    }
    1.3 * v10[1] + -0.0 * p3.a + 1.4 * p3.b + 0.5 * ps1[0].b + 0.1 * o13.unwrap_or(0.7) + 0.5 * p3.size() + (o13.unwrap_or(0.7) - p3.size()).cos().max(p3.a)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.6709999999999998, -0.129, 1.371, -0.039, -1.719]), kink([-1.239, -1.1190000000000002, 0.151]))]
#[derive_grad]
fn random_2000125(x: &Vec<f64>) -> (f64, f64) {
    let mut m1: f64 = x[0].sin().exp2();
    let mut h2: Shape = Shape::Circle { r: (x[2] * 0.17).tanh().min(x[1]) };
    if (h2.area() + m1).sin() < (0.20 * (h2.area() - x[2])) {
        return (-0.4 * x[0] + 1.0 * m1 + 0.2 * h2.area() + (0.33 * ((x[1] + x[0]) - m1)), 1.3 * m1 + 0.8 * h2.area() + 1.0 * x[2] + (f64::atan((0.50 * h2.area())) * ({ let b3 = h2.area().cos(); b3 + b3 })).tanh());
    }
    let h4: Shape = h2.clone();
    let mut v5: [f64; 2] = [m1.min(x[1].sin().exp()); 2];
    h2 = Shape::At(Pair { a: (h4.area() / (2.5 + (if v5[0].cos() >= v5[0].sin() || x[0].cos() <= (m1 * m1).cos() { m1 } else { m1 }).sin())).tanh(), b: (h2.area() - x[0]).cos() });
    v5.swap(0, 1);
    for i6 in (0..v5.len()).rev() {
        let mut v7: Vec<f64> = x.iter().map(|e8| m1).collect();
        for (i10, e9) in v7.iter_mut().enumerate() {
            *e9 -= (0.40 * (0.25 * (h2.area() + h2.area())).asinh());
            m1 = (m1 * (i10 as f64).tanh().rem_euclid(0.9)).sin();
            m1 = ((if f64::mul_add(h4.area().tanh(), m1, v5[i6]).tanh() <= ({ let b11 = f64::sin(1.83); x[0] + b11 }).sin() { (-0.26) } else { (*e9) }) + ({ let b12 = m1; 1.51 + b12 })).tanh();
        }
        v5[..2].copy_from_slice(&v7[..2]);
        m1 = 1.81;
    }
    m1 = ((v5[1] * x[1]) + (0.6 * m1.sin()).acos()).sin();
    'l14: for i13 in 0..2 {
        if i13 != 3 {
            let mut ps15: Vec<Pair> = vec![Pair { a: f64::cos((std::f64::consts::PI * h4.area()).sin()), b: (0.22 * (1.49 + h2.area())) }, Pair { a: x[1].min(x[i13]).hypot(m1.atan()).sin(), b: m1.cos() }];
            v5[0] = v5[0] + apply(|u16: f64| (ps15[0].b.cos().atan2((1.5 + m1 * m1)) - f64::sin(1.53).atan2((1.5 + u16 * u16))), (-(0.1 + v5[i13] * v5[i13])).exp());
            let mut h17: Shape = if i13 % 2 == 0 { Shape::Poly(vec![((h4.area() - ps15[i13].a) / (2.5 + h4.area().tanh().max(v5[0]).sin())).tanh(), f64::cos(((-0.25) - (h2.area() - v5[i13]))), 0.29]) } else { Shape::Rect((0.08 * (m1.asinh() * (h2.area() / (1.5 + h2.area().sin() * h2.area().sin())))), (0.62 * (std::f64::consts::PI - std::f64::consts::PI))) };
        } else {
            m1 = m1 + (0.34 * m1.abs().sin().exp2());
            let mut idx18: [usize; 3] = [3, 4, 3];
            let mut p19: Pair = Pair { a: (-h4.area()).sin().asinh(), b: x[idx18[0] % 3].max(m1) };
        }
    }
    (1.1 * h2.area() + 0.6 * v5[1] + -0.1 * m1 + 1.0 * x[2] + 1.1 * h4.area() + f64::floor(h4.area().cos()).sin(), 1.2 * h2.area() + 0.3 * m1 + 0.9 * x[1] + 1.5 * h4.area() + 0.5 * v5[1] + (0.6 * 2f64.tanh().sin()).asin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.7690000000000001, Pair { a: 1.9909999999999999, b: -1.749 }, Pair { a: -1.429, b: -0.839 }), kink(-1.0690000000000002, Pair { a: 1.9309999999999998, b: 1.1909999999999998 }, Pair { a: -0.119, b: 0.841 }))]
#[derive_grad]
fn random_2000126(x: f64, y: &mut Pair, z: &mut Pair) -> Vec<f64> {
    if z.b >= f64::tanh((z.a - x)) {
        let mut v1: Vec<f64> = Vec::with_capacity(3);
        for i2 in 0..3 {
            v1.push((0.58 * ((x.cos() % 1.7) * x)));
        }
    } else if (x.tanh() % 1.7) < (y.size() * z.size()).tanh() {
        let flag3 = (0.50 * (x + y.a)) >= (z.b - y.size()).cos();
    }
    let mut n4: usize = 0;
    loop {
        if n4 >= 1 {
            break;
        }
        n4 += 1;
        y.b += ((z.size() - x) * y.size()).tanh();
        for i5 in 0..3 {
            let mut v6: Vec<f64> = (0..3).map(|i7| (0.0 - z.b).tanh().powi(1)).collect();
            (v6[1], v6[0]) = (v6[0], (0.60 * z.size().tanh().cos().signum()));
        }
        let h9: Shape = Shape::Poly(vec![f64::tanh((if z.a < ({ let b8 = (0.25 * y.size()); y.size() + b8 }).sin() { (-1.93) } else { (z.a * 1.15) })), z.b, (((n4 as f64) - x).sin() % 1.7)]);
        for i10 in (0..0).rev() {
            let mut v11: Vec<f64> = vec![(z.a + x.hypot((0.25 * y.size()))).sin(); 2 + i10 % 3];
            let mut p13 = Data { items: vec![y.a.abs().ceil().tanh(), (0.23 * (1.3 + y.size().tanh().tanh().exp() * y.size().tanh().tanh().exp()).powf(f64::tanh((0.25 * (if z.b < z.b { z.size() } else { 0.25 }))))), (0.20 * ((y.a + h9.area()) / 1.97))], scale: ({ let b12 = (y.size() * v11[n4 % 2]).cos(); (if z.b <= ((-0.71) - b12).sin() { z.size() } else { v11[1] }) + b12 }).cos(), pairs: vec![y.clone(), Pair { a: ((if y.size().tanh() <= (y.a + 0.68).sin() { (*y) } else { (Pair { a: (0.30 * y.a.min(y.size().sin())).rem_euclid(0.9), b: (y.b + h9.area()).tanh() }) })).a.sin(), b: z.size().cos() }] };
            *z = Pair { a: ((p13.scale * p13.pairs[1].b) + z.a).sin().sin(), b: (z.size() / (2.5 + f64::sin((p13.scale * p13.pairs[1].b)).sin())).sin() };
            let mut g14: [[f64; 2]; 2] = [[(0.66 * (p13.items[n4 % 3] + 1.42)).hypot(y.a.sin()).tanh(), 0.5], [0.25, (2f64 + z.b).cos().max(f64::max(p13.pairs[n4 % 2].b.sin(), y.b))]];
        }
    }
    for i15 in 0..1 {
        for i16 in (1..=4).rev() {
            let mut k17: usize = 2;
            *y = Pair { a: f64::sin((x * (i15 as f64).cos().max(x))), ..*y };
            let mut v18: Vec<f64> = vec![f64::cos((-0.91)); 3 + i15 % 3];
            (z.a, y.b) = (y.b, (z.a + ({ let b19 = f64::abs((-0.37)); (v18[1] - std::f64::consts::PI) + b19 }).sin()).sin());
        }
        z.b *= y.a.sin();
        let mut v20: [f64; 4] = [f64::cos(((z.b - y.a) - (y.a * 0.23))), (y.a.sin().powi(2) + (y.a + y.a)).tanh(), (0.66 * (*y).size()).max((z.size() * z.a).sin()), f64::tanh(z.a).rem_euclid(0.9).fract()];
    }
    z.a = y.b;
    if (0.20 * (y.size() + y.b)) <= (0.06 * (z.size() * x)) {
        z.a += (0.14 * ((0.30 * z.b).powi(4) * x.abs()));
    } else {
        let mut m21: f64 = z.size().tanh();
    }
    vec![-0.1 * y.b + 0.6 * x + -0.0 * z.b + 0.4 * z.a + 1.1 * y.size() + -0.2 * z.size() + (1.3 + z.a.tanh().exp2() * z.a.tanh().exp2()).powf(x.abs().tanh()).tanh(), 0.7 * y.b + 1.0 * y.a + 0.3 * z.b + 0.2 * y.size() + 1.0 * z.a + 1.4 * x + z.a, 1.4 * z.a + -0.4 * y.a + -0.5 * y.size() + -0.2 * y.b + 0.7 * z.size() + 0.2 * z.b + f64::exp((-(0.1 + f64::floor(y.b) * f64::floor(y.b))))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.251, b: 1.871 }, [-0.969, -1.409, -1.749], [1.6809999999999998, -1.0690000000000002, 1.6909999999999998], [[0.511, 0.201], [-1.939, -1.939], [-1.959, -1.729]]), kink(Pair { a: 1.7309999999999999, b: -0.329 }, [-1.459, 1.1809999999999998, 0.181], [-1.169, 0.191, 0.561, -1.149], [[0.151, -0.319], [-0.159, 1.7209999999999999]]))]
#[derive_grad]
fn random_2000127(mut x: Pair, y: [f64; 3], z: &mut [f64], w: &[[f64; 2]]) {
    let mut ps1: [Pair; 3] = [Pair { a: (2f64.atan() * x.size().tanh().sin()), ..x }; 3];
    let a2: f64 = (f64::clamp((0.25 * x.size()), -0.5, 0.75) * (0.50 * (x.a * w[1][0])).sin());
    if let Some(e3) = y.get(7) {
        let mut o4: Option<f64> = if (*e3).cos() < x.b.hypot(w[1][1]).sin() { Some((if f64::sin((if f64::tanh((*e3)) <= a2.tanh() && (w[1][1] - 1.27).tanh() > a2.sin() { (-0.98) } else { (*e3) })) > (w[1][1] * z[2]).cos() { (y[2] - x.b) } else { y[1].tanh() }).tanh()) } else { None };
        let mut g5: [[f64; 2]; 2] = [[(0.25 * o4.unwrap_or(0.7)).min((*e3)).tanh().rem_euclid(0.9), 0.5], [0.25, y[2].tanh().atan2((1.5 + (z[0] / (1.5 + (0.25 * x.size()) * (0.25 * x.size()))) * (z[0] / (1.5 + (0.25 * x.size()) * (0.25 * x.size())))))]];
    }
    for i6 in (0..0).step_by(1) {
        let mut n7: usize = 0;
        while n7 < 1 {
            n7 += 1;
            x.b = (x.b * x.a).sin();
            if a2 < f64::cos(y[n7 % 3]) {
                let mut m8: f64 = ((ps1[n7 % 2].a + (y[n7 % 3] + x.b)) / (1.5 + ((z[n7 % 3] - (i6 as f64)) * (w[i6][n7 % 2] * x.b)).tanh() * ((z[n7 % 3] - (i6 as f64)) * (w[i6][n7 % 2] * x.b)).tanh())).tanh();
                break;
            }
            let a9 = (((2f64 - (-0.93)) / 1.10) * ((1.42 + w[n7 % 2][n7 % 2]) * x.a)).cos();
            let a2: f64 = a9;
        }
        z[2] = (0.05 * ((x.b.tanh() - z[i6].abs()) * x.size()));
        std::mem::swap(&mut x.b, &mut x.a);
    }
    let m10: f64 = if (y[2] - a2).cos() < (a2 - y[1]).tanh() {
        z[0] = (-(0.1 + (x.size() - x.b).tanh() * (x.size() - x.b).tanh())).exp() + z[0];
        ((x.b / 1.56) / 1.58)
    } else {
        (x.a / (1.5 + w[0][0] * w[0][0])).copysign(x.size().sin().tanh())
    };
    x = Pair { a: x.b, ..x };
    let mut p12 = Data { items: vec![(if ((0.30 * z[2]) % 1.7) >= (if !(x.a > a2.tanh().powi(4)) { x.b } else { m10 }) { (ps1[0].b - m10) } else { f64::sin(1.81).atan2((1.5 + z[1] * z[1])) }).sin(), (z[1] - std::f64::consts::PI).sin().atan2((1.5 + ({ let b11 = z[0]; a2 + b11 }).sin() * ({ let b11 = z[0]; a2 + b11 }).sin())), ((1.60 / (2.5 + x.b.sin())) / (1.5 + f64::sin((y[1] * w[1][0])) * f64::sin((y[1] * w[1][0]))))], scale: ((z[1] / 1.80) * (y[1] - x.b)).tanh(), pairs: vec![x, Pair { a: (0.6 * f64::hypot(y[0], y[1]).tanh()).ln_1p(), b: (ps1[0].b / (1.5 + z[0] * z[0])).tanh() }] };
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![1.831, -1.5290000000000001, -0.339] }, Pair { a: -1.8190000000000002, b: -1.469 }), kink(Shape::Circle { r: 0.321 }, Pair { a: 1.9909999999999999, b: -0.899 }))]
#[derive_grad]
fn random_2000128(x: &mut Shape, y: Pair) -> (f64, f64) {
    let mut p1: Model = Model { w: [(0.6 * (0.25 * (y.size() + y.size())).tanh()).tan(), ((if (x.area() - y.a).cos() > (0.12 * (0.48 * x.area())) { y.size() } else { x.area() }) + y.b.hypot(x.area().tanh())).tanh(), (x.area().cos().sin() + (y.size() + y.a)).cos()], at: Pair { a: ((0.07 * (if f64::sin(y.a) < (y.b / (1.5 + f64::sin((-0.04)) * f64::sin((-0.04)))) { x.area() } else { y.b })) % 1.7), b: f64::sin(x.area().sin()) }, rate: ((y.size() + y.b) + y.size().cos().cos()).cos(), k: 0 };
    let mut h2: Shape = x.clone();
    p1.k += 1;
    let mut v3: [f64; 3] = [(if (p1.at.b - p1.predict(0.3)).cos() < y.a { (p1.at.a - h2.area()) } else { (h2.area() - y.b) }).cos(); 3];
    let mut m4: f64 = p1.at.b;
    let a6 = ((x.area() - p1.at.size()) / (2.5 + (0..2).rev().map(|i5| p1.predict(0.3).sin()).fold(f64::NEG_INFINITY, f64::max).max(-1.0).sin())).tanh();
    p1.at = Pair { a: (f64::min(x.area().cos(), a6) + (p1.at.b * p1.at.b)).tanh(), b: y.size().tanh() };
    (0.5 * a6 + 0.1 * p1.rate + 1.1 * y.b + 1.1 * p1.w[1] + 1.0 * p1.at.size() + 1.3 * p1.at.b + (-(0.1 + (p1.at.b / 1.00) * (p1.at.b / 1.00))).exp(), 1.1 * h2.area() + 0.5 * p1.rate + -0.2 * x.area() + 1.1 * p1.predict(0.3) + -0.3 * m4 + 1.4 * p1.w[p1.k % 3] + p1.at.a.sin().rem_euclid(0.9).copysign(f64::sin((if p1.w[0] < (0.20 * (p1.w[p1.k % 3] + y.size())) { h2.area() } else { 0.72 }))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([4, 5, 2], Model { at: Pair { a: -1.249, b: 1.2309999999999999 }, k: 2, rate: 0.011, w: [0.471, 0.781, -0.329] }), kink([3, 1, 0], Model { at: Pair { a: 1.571, b: 1.761 }, k: 0, rate: 0.011, w: [0.661, -0.059, -0.359] }))]
#[derive_grad]
fn random_2000129(x: &[usize], mut y: Model) -> f64 {
    let mut idx1: [usize; 3] = [3, 0, 4];
    let flag2 = f64::sin((-0.68)).clamp(-0.5, 0.75) < (0.55 * (std::f64::consts::PI - y.rate));
    idx1[1] = (idx1[0] + 2) % 4;
    let v3: Vec<f64> = vec![(0.25 * y.predict(0.3)); 4 + y.k % 3];
    if (y.at.size() - 1.73).tanh() >= (0.50 * ((-0.77) * y.at.a)) {
        let p4: Pair = Pair { a: (v3[y.k % 4].tanh() * (1.93 + 1.14)), b: (0.06 * (y.at.size() * y.at.b)) };
        for i5 in (0..4).rev() {
            let f6 = |u7: f64, u8: f64| p4.b;
            y.w.swap(2, 1);
            {
                let s9 = &v3[..3];
                let a10 = ((if !(y.k != 3) { y.at.b } else { 0.0 }) - f64::tanh(1.84)).cos();
                let o11: Option<f64> = Some(((0.50 / (2.5 + a10.sin())) / 1.69));
            }
            let o12: Option<f64> = Some((0.25 * (if f64::sin(0.60) >= f64::cos(((y.k % 4) as f64).hypot((0.25 * y.at.size()))) { (y.at.size() / (1.5 + y.w[x[2] % 3] * y.w[x[2] % 3])) } else { y.at.a.atan2((1.5 + y.at.a * y.at.a)) })));
        }
    } else if (((y.k % 4) as f64) + y.at.size()).sin() < (0.50 * (y.w[y.k % 3] - ((y.k % 4) as f64))) {
        let h13: Shape = Shape::Circle { r: (y.at.b.max((-0.58)) * (v3[2] * 0.24)).tanh() };
    } else {
        y.rate *= y.w[x[0] % 3].sin();
        let mut v14: [f64; 3] = [(({ let b15 = ((y.k % 4) as f64); v3[x[2] % 4] + b15 }) / (2.5 + (y.at.a / (2.5 + y.at.a.sin())).sin())).tanh(); 3];
    }
    let mut v16: [f64; 2] = [((y.predict(0.3) + 0.52) / (2.5 + y.at.b.clamp(-0.5, 0.75).sin())).sin(); 2];
    v16[0] -= f64::cos(1.63);
    y.at.b *= y.at.b.sin();
    let a17: f64 = (f64::tanh(0.01).rem_euclid(0.9) * 0.25);
    let h18: Shape = Shape::Circle { r: ((0.6 * f64::tanh(0.21)).acos() + f64::tanh((-0.56))) };
    0.4 * y.w[0] + 1.3 * y.at.a + 0.1 * y.at.size() + 1.2 * y.rate + (f64::sin(0.63) / (1.5 + ((-0.28) - y.at.a).cos() * ((-0.28) - y.at.a).cos()))
}
