//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.011, -0.499, -0.789]), kink([1.031, 0.901, -0.619]))]
#[derive_grad]
fn random_2000330(x: &[f64; 3]) -> f64 {
    let a1 = x[0];
    let mut m2: f64 = f64::sin(((a1 - a1) + (x[1] + 0.01)));
    if a1.tanh() <= (x[0] / (1.5 + a1 * a1)) {
        for e3 in x.iter().rev() {
            if ((*e3).tanh() % 1.7) >= 0.43 {
                m2 -= (m2.max(a1) * (-(0.1 + m2 * m2)).exp()).sin();
                let o6: Option<f64> = if a1.atan() <= (if (*e3) <= (a1 + a1).sin() { x[0] } else { x[0] }) { Some(((m2 - x[1]) * (a1 + (*e3))).sin()) } else { None };
                let mut v7: [f64; 2] = [(m2 + o6.unwrap_or(0.7)).sin().mul_add(f64::sin(((*e3) + o6.unwrap_or(0.7))), (o6.unwrap_or(0.7) - o6.unwrap_or(0.7)).cos()), (f64::cos((*e3)) - x[1]).cos()];
            } else {
                if let Some(e8) = x.last() {
                    m2 += (0.30 * ((*e8) / (1.5 + (*e8) * (*e8))).max(a1));
                } else {
                    let mut v9: [f64; 4] = [(*e3).to_radians(); 4];
                }
            }
            for i10 in (0..2).rev() {
                let v11: [f64; 3] = [x[2], ((i10 as f64) + f64::sin((-0.08)).hypot((*e3))).sin(), (*e3)];
                let mut o12: Option<f64> = x.get(i10).copied();
            }
            let p13 = Pair { a: x[0], b: (m2 - 0.10).tanh() };
        }
        if (m2 * m2).cos() > (m2 / (2.5 + a1.sin())) {
            return -0.1 * x[0] + -0.5 * a1 + 1.0 * m2 + (x[1] * a1).sin().min((x[2] * a1).tanh());
        }
    } else if f64::sin((-0.73)) <= (0.50 * m2.hypot(m2)) {
        let mut ps14: [Pair; 3] = [Pair { a: f64::exp((-(0.1 + a1.sin().rem_euclid(0.9) * a1.sin().rem_euclid(0.9)))), b: m2.copysign(m2) }; 3];
    }
    let mut ps15: Vec<Pair> = vec![Pair { a: (1.3 + (m2 / (2.5 + m2.sin())) * (m2 / (2.5 + m2.sin()))).powf((0.66 * ((-0.26) - a1)).tanh()).tanh(), b: (m2 * a1).cos() }, Pair { a: m2, b: f64::copysign(x[0], x[1]) }];
    let o16: Option<f64> = x.get(9).copied();
    if x[2] >= a1.clamp(-0.5, 0.75) {
        return -0.3 * ps15[0].a + 0.2 * o16.unwrap_or(0.7) + -0.2 * x[2] + -0.2 * a1 + 0.1 * m2 + (if x[2].clamp(-0.5, 0.75) <= (0.01 * (ps15[0].a * ps15[0].b)) { (if (o16.unwrap_or(0.7) / 1.18).cos() <= (a1 + m2).tanh() { ps15[1].a } else { o16.unwrap_or(0.7) }) } else { (ps15[1].a + ps15[0].a) }).tanh();
    }
    {
        let s17 = &x[..];
        let (p18, q19) = (((x[1] + ps15[1].b) + (-(0.1 + f64::tanh(o16.unwrap_or(0.7)) * f64::tanh(o16.unwrap_or(0.7)))).exp()).sin(), o16.unwrap_or(0.7).sin().sin().copysign((0.80 * s17[0]).cos()));
    }
    m2 += ((ps15[0].b + ps15[0].a) + x[1].abs()).sin();
    0.3 * o16.unwrap_or(0.7) + -0.2 * m2 + -0.4 * a1 + 1.4 * ps15[1].b + 0.2 * x[1] + ((o16.unwrap_or(0.7) - a1) * ps15[1].a.sin().atan2((1.5 + m2 * m2))).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.161, b: 0.931 }), kink(Pair { a: 1.1609999999999998, b: -1.7990000000000002 }))]
#[derive_grad]
fn random_2000331(x: Pair) -> f64 {
    let mut m1: f64 = (f64::copysign(x.size().cos(), x.size().tanh()).sin() - f64::abs(1.90).cos());
    {
        let r2 = &x;
        let m3: f64 = if !(x.size().cos().powi(2) >= (0.50 * (r2.b * 0.03))) {
            x.dot(&x).cos()
        } else {
            let mut n4: usize = 0;
            while n4 < 1 {
                n4 += 1;
                let mut ps5: Vec<Pair> = vec![(x + (Pair { a: r2.a, b: (0.20 * (r2.size() - x.b)) })), (x - x)];
                let h6: Shape = if (std::f64::consts::PI + r2.size()).tanh() > x.size().sin().max(x.a) { Shape::At(Pair { a: (r2.b - x.size()).tanh().min(f64::copysign(x.a, (0.80 * (n4 as f64)))), b: r2.a }) } else { Shape::Poly(vec![(x.a - r2.b).sin(), (0.04 * ((r2.a + 0.0) * (m1 + ps5[0].a))), x.b]) };
            }
            ((if (0.25 * x.size()).hypot(0.57).tanh() <= x.b.atan2((1.5 + 1.06 * 1.06)) || (0.20 * (x.size() + m1)) >= f64::tanh((x.a - r2.b)) { x.a } else { r2.b }) / (1.5 + f64::sin((0.58 / 1.05)) * f64::sin((0.58 / 1.05))))
        };
    }
    1.2 * m1 + 0.2 * x.size() + 0.5 * x.a + 1.5 * x.b + (2f64.to_radians() - (x.size() * x.size())).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: -0.229, b: -0.049 }, Pair { a: 0.721, b: -1.5690000000000002 }, Pair { a: -1.669, b: -0.189 }], [-1.8690000000000002, -0.119, 0.701, 1.4409999999999998, -1.209], Some(-1.129)), kink([Pair { a: 0.461, b: -1.449 }, Pair { a: 0.211, b: 0.161 }, Pair { a: 1.601, b: -0.719 }], [0.561, -0.439, -1.169, 1.561, -0.489], None))]
#[derive_grad]
fn random_2000332(x: &[Pair], y: &[f64], z: Option<f64>) -> (f64, f64) {
    let mut p1: Pair = Pair { a: ((if (x[0].b * 0.59).cos() < f64::floor(z.unwrap_or(0.7).sin()) { x[1].a } else { x[1].b }) + f64::tanh(1.31)).sin(), b: y[1] };
    p1.a = y.iter().filter(|it| **it > 0.40).chain(y.iter()).map(|e2| p1.a.clamp(-0.5, 0.75)).map(|it| it.sin()).product::<f64>();
    let a3 = p1.swapped_for((y[1] * x[0].b).cos()).tanh();
    if f64::sin(p1.a) >= f64::sin((p1.b * p1.size())) {
        return (0.3 * p1.size() + -0.0 * z.unwrap_or(0.7) + 1.1 * x[0].b + 1.5 * p1.a + 1.2 * y[2] + 0.3 * p1.b + f64::cos((x[0].b * p1.size())).sin(), -0.1 * z.unwrap_or(0.7) + 1.0 * x[1].b + 0.8 * p1.a + 1.3 * a3 + 0.1 * p1.size() + 1.0 * y[0] + (f64::to_radians((-0.70)) + (p1.b * p1.b)).sin());
    }
    let Pair { a: x4, b: y5 } = (x[1] * (0.25 * (if f64::cos(1.04) < (p1.a * p1.a).cos() { 0.81 } else { p1.size() })));
    {
        let r6 = &p1;
        let mut v7 = y.to_vec();
        for e8 in y.windows(2) {
            let mut m11: f64 = ((z.unwrap_or(0.7) - r6.a) - (1.2 + p1.size().sin() * p1.size().sin()).cbrt()).sin();
            let mut v12 = e8.to_vec();
        }
        let mut ps13: [Pair; 2] = [(*r6).turned((2f64 + p1.a).sin()), Pair { a: (if p1.b.cos() >= y5.copysign(p1.b) { y[1] } else { p1.size() }).cos().min(y[1].copysign(f64::sin(z.unwrap_or(0.7)))), b: x[0].a.sin().tanh() }];
    }
    let mut k14: usize = 3;
    if k14 != 3 {
        p1.a += (x4.atan2((1.5 + y[k14 % 3] * y[k14 % 3])) * x4.cos().powi(2)).tanh();
    } else {
        let mut n15: usize = 0;
        loop {
            if n15 >= 4 {
                break;
            }
            n15 += 1;
            let mut idx16: [usize; 3] = [3, 4, 1];
            let v17: [f64; 3] = [(f64::sin(0.32).rem_euclid(0.9) - (p1.b * p1.size())).sin(), (0.50 * (y[0] - y5).abs()), x[k14 % 2].b.cos()];
            p1 = Pair { b: ((k14 % 4) as f64).round().cos(), ..p1 };
            let mut v18: Vec<f64> = v17.iter().map(|e19| f64::exp((-(0.1 + (if (0.50 * (a3 + ((k14 % 4) as f64))) < (0.20 * (z.unwrap_or(0.7) + x4)) { 1.23 } else { p1.a }) * (if (0.50 * (a3 + ((k14 % 4) as f64))) < (0.20 * (z.unwrap_or(0.7) + x4)) { 1.23 } else { p1.a }))))).collect();
        }
        let v20: Vec<f64> = vec![x[1].a.cos(); 2 + k14 % 3];
        let mut v21: Vec<f64> = vec![((0.6 * p1.a.tanh()).tan() / (1.5 + f64::cos(z.unwrap_or(0.7).sin()) * f64::cos(z.unwrap_or(0.7).sin()))); 3 + k14 % 3];
    }
    let mut h23: Shape = Shape::Poly(vec![y5, p1.a, (p1.b * ({ let b22 = p1.b; z.unwrap_or(0.7) + b22 })).tanh()]);
    (1.2 * y5 + 0.3 * z.unwrap_or(0.7) + 0.7 * h23.area() + -0.5 * p1.a + 0.6 * x4 + 0.0 * x[k14 % 2].a + f64::tanh(((if y[k14 % 3].cos() >= (0.24 * (x[1].a - 0.0)) { h23.area() } else { y5 }) + ({ let b24 = ((k14 % 4) as f64); p1.a + b24 }))), 1.0 * y[k14 % 3] + 1.3 * p1.size() + 0.5 * p1.a + 0.6 * z.unwrap_or(0.7) + 0.9 * h23.area() + ((0.6 * a3.tanh()).asin() * (p1.a + p1.b)).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.879, -0.259, -0.779], Model { at: Pair { a: 1.101, b: -0.879 }, k: 2, rate: -1.679, w: [-0.789, 1.9709999999999999, -1.969] }, [2, 1, 4], [[0.411, 1.031], [-1.3690000000000002, 0.331]]), kink([-1.989, -1.719, -1.8490000000000002], Model { at: Pair { a: 0.771, b: 1.051 }, k: 2, rate: 1.261, w: [0.261, 1.4209999999999998, 1.4409999999999998] }, [5, 5, 2], [[1.8909999999999998, -0.249], [-1.889, 0.661], [-0.709, 0.891]]))]
#[derive_grad]
fn random_2000333(x: &mut [f64; 3], y: &Model, z: &[usize], w: &[Vec<f64>]) -> (f64, f64) {
    x.fill((0.50 * (if f64::sin(0.71).powi(2) > (y.rate * y.rate).cos() { (y.at.b - y.at.a) } else { y.at.b })));
    for (i2, e1) in x.iter_mut().enumerate() {
        *e1 -= (if i2 > 1 { f64::asinh(0.65) } else { (y.w[i2 % 3] + (-0.58)) }).sin();
        *e1 *= f64::sin((y.at.size() - w[z[2] % 2][i2 % 2]).cos());
        let mut v3: Vec<f64> = vec![(y.at.b * (y.w[z[0] % 3] + 0.23)).cos(), (0.19 * ((1.3 + f64::sin((-0.53)) * f64::sin((-0.53))).powf(y.rate.tanh()) - (w[i2 % 2][0] / (2.5 + f64::sin(1.06).sin())))), ((*e1).cos() / 1.21)];
    }
    let o5: Option<f64> = None;
    let p6 = Two((0.51 * (y.k as f64)).cos().cos(), (0.25 * y.at.size()).min(std::f64::consts::PI));
    let mut m7: f64 = (if y.k % 2 == 0 { (y.k as f64).abs() } else { f64::sin(x[z[0] % 3]) }).tanh();
    (x[z[0] % 3], x[2]) = (x[2], (y.rate - 0.12).tanh());
    let mut m8: f64 = (p6.0 / (1.5 + (0.20 * ((p6.0 - p6.1) - x[y.k])) * (0.20 * ((p6.0 - p6.1) - x[y.k]))));
    x[1] += (y.w[y.k] / 1.35).trunc().cos();
    x[z[2] % 3] = (0.25 * (({ let b9 = x[z[2] % 3]; y.rate + b9 }) - ({ let b10 = y.rate; b10 + b10 })));
    (0.4 * y.at.size() + 1.4 * p6.1 + 0.6 * y.rate + 0.4 * y.predict(0.3) + 0.6 * o5.unwrap_or(0.7) + (f64::trunc((-0.26)) - ((y.k as f64) + p6.0)).cos(), -0.4 * y.at.size() + 0.4 * (p6.0 - p6.1) + 0.5 * o5.unwrap_or(0.7) + -0.4 * m8 + 0.8 * y.rate + 0.8 * p6.1 + (y.predict(0.3) + m8).cos().hypot(w[z[1] % 2][y.k % 2].cos().rem_euclid(0.9)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.081, 1.1309999999999998, -0.229, 1.021], Shape::Poly { 0: vec![1.4709999999999999, -1.8290000000000002, -0.399] }), kink([0.781, 0.721, -1.979, 0.921], Shape::At { 0: Pair { a: -0.579, b: 0.291 } }))]
#[derive_grad]
fn random_2000334(x: Vec<f64>, y: &mut Shape) -> [f64; 2] {
    for (e1, f2) in x.iter().zip(x.iter()) {
        let mut m5: f64 = (0.66 * sum_of(|u4: f64| x[1].max(u4).atan(), &x[..]));
        let mut m6: f64 = x[0];
        let mut k7: usize = 2;
        if k7 > 2 {
            let p8 = Two((m6 + m5).tanh(), f64::sin((-0.62)).max(y.area().tanh()));
        } else {
            m6 = f64::tanh((f64::to_radians(0.75) * ((*f2) + (*f2))));
            let mut v9: Vec<f64> = Vec::with_capacity(3);
            for i10 in 0..3 {
                v9.push((if ((*e1) * ((k7 % 4) as f64)).cos() < (0.74 * m5).cos() { (y.area() + ((k7 % 4) as f64)) } else { m5 }).sin());
            }
            m6 += v9[0].tanh();
        }
    }
    let mut p11 = Two((x[2] - x[1].max(x[0])).cos(), 0.13);
    match &mut *y { Shape::Point => {
        p11.1 = f64::sin((-((p11.0 - p11.1) + p11.0)));
        let mut v14: [f64; 3] = [(if (0.50 * (p11.0 - x[1])) <= x[2].abs() { (0.6 * p11.0.tanh()).atanh() } else { (x[2] * p11.1) }).tanh(), x[2], ((p11.0 - p11.1).sin().atan2((1.5 + p11.0 * p11.0)) + (p11.0.sin() % 1.7))];
        'l16: for i15 in (1..=1).rev() {
            let mut v17: Vec<f64> = v14.iter().map(|&e18| e18.sin().rem_euclid(0.9)).collect();
        }
    } Shape::Circle { r: x19 } if (p11.0 - (-0.73)).cos() >= p11.1 || (std::f64::consts::PI - (*x19)).cos() < p11.0 => {
        p11.0 = std::f64::consts::PI;
        let a21 = f64::copysign((0.96 - x[1]).sin(), (x[1] - (*x19)).tanh());
        if (0.30 * (*x19)).powi(3) <= (0.66 * ((-0.64) - (*x19))) {
            'l23: for i22 in 0..3 {
                let mut k24: usize = 0;
                let mut m25: f64 = (0.50 * ((-0.81) * x[k24 % 3]));
            }
            for i26 in (0..x.len()).rev() {
                let mut m27: f64 = (if std::f64::consts::PI.sin() >= (1.49 + (*x19)).tanh() { ((p11.0 - p11.1) - (i26 as f64)) } else { (*x19) }).cos();
            }
        }
    } Shape::Rect(x28, y29) if (*x28) < f64::tanh((*y29)) => {
        p11.1 = (0.6 * x[0].sin()).acos();
        *x28 = (p11.0 + f64::clamp(p11.0, -0.5, 0.75)).cos();
    } _ => {
        p11.0 = x[1].trunc().cos();
    } }
    [1.2 * (p11.0 - p11.1) + 1.4 * x[2] + 0.9 * p11.1 + -0.4 * y.area() + 1.2 * p11.0 + (p11.0 - p11.1).sin(), -0.1 * y.area() + 0.2 * p11.0 + 0.0 * (p11.0 - p11.1) + 1.5 * p11.1 + -0.1 * x[0] + y.area()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.221, b: -0.449 }, Shape::At { 0: Pair { a: 1.1809999999999998, b: 0.07100000000000001 } }), kink(Pair { a: -0.589, b: -0.769 }, Shape::Rect { 0: 1.291, 1: 0.481 }))]
#[derive_grad]
fn random_2000335(x: &mut Pair, y: Shape) -> f64 {
    let a2 = (((x.b - x.b) / 1.68) * ((0..2).map(|i1| x.a).map(|it| it.sin()).product::<f64>() - (x.a * x.size()))).sin();
    let t3: (f64, f64) = (x.a, f64::sin(((0.60 * 1.12) % 1.7)));
    let mut h4: Shape = if (x.b * 0.0) <= y.area().sin().copysign(0.74) { Shape::Poly(vec![2f64.tanh(), (a2 * x.b).tanh().atan(), (x.b / (1.5 + (t3.1 + t3.0).sin() * (t3.1 + t3.0).sin()))]) } else { Shape::Poly(vec![((0.07 * (-x.size())) % 1.7), (0.25 * (t3.0 * (x.a / (2.5 + f64::cos(x.size()).sin())))), ((t3.1 - t3.0) - t3.0.clamp(-0.5, 0.75)).sin()]) };
    let mut m5: f64 = (((h4.area() / 1.35) - t3.1) / 1.86).cos();
    let p7 = Two((({ let b6 = t3.0; y.area() + b6 }) * (t3.1 - m5)).sin(), x.b.abs());
    let a8: f64 = (((a2 - y.area()) + (if ((p7.0 - p7.1) - m5).cos() > (0.50 * (((*x) * (1.31 + 2f64))).b) { p7.0 } else { p7.0 })) - f64::tanh(x.size().cos().abs())).cos();
    *x = (-(*x));
    let o9: Option<f64> = if (1.28 + h4.area()).tanh() <= (0.25 * (x.a * a2)) || (a8 - m5).cos() >= t3.1 { Some((0.58 * ((p7.1.tanh() % 1.7) * p7.1))) } else { None };
    1.4 * a8 + 1.4 * o9.unwrap_or(0.7) + 1.2 * a2 + 0.4 * p7.1 + 0.2 * h4.area() + 1.1 * y.area() + (0..3).map(|i10| p7.1.tanh().powi(4)).sum::<f64>().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.361, -1.7590000000000001], [0.641, 0.841]], [[-1.409, -1.199], [0.551, 1.2409999999999999]], [0.891, 1.101, 1.2109999999999999], Pair { a: -1.629, b: 0.191 }), kink([[-0.699, 0.741], [-0.289, -0.279]], [[-0.649, -0.519], [1.121, 0.361]], [-1.949, 1.7409999999999999, -0.829], Pair { a: -1.449, b: 0.851 }))]
#[derive_grad]
fn random_2000336(x: [[f64; 2]; 2], y: [[f64; 2]; 2], z: &[f64; 3], w: Pair) -> Pair {
    let mut m1: f64 = (w.a + w.a).sin();
    let mut o2: Option<f64> = if f64::sin(z[2]) <= w.b { Some((x[1][0] / (2.5 + w.a.sin())).atan2((1.5 + f64::fract(1.07) * f64::fract(1.07)))) } else { None };
    let mut h4: Shape = if z[1] >= (w.a + o2.unwrap_or(0.7)).cos() { Shape::Rect((if ({ let b3 = y[0][1]; y[0][0] + b3 }).tanh() <= (-0.61) { (y[1][1] - w.b) } else { (w.size() - w.size()) }).sin(), w.size().cos()) } else { Shape::Poly(vec![w.size().sin().clamp(-0.5, 0.75), ((w.b * w.b).cos() % 1.7), f64::trunc((x[0][0] + w.size()).sin())]) };
    if m1.tanh().powi(3) > y[0][0].min(w.b) {
        let mut idx5: [usize; 3] = [4, 4, 4];
        if let Some(x6) = &mut o2 {
            *x6 += f64::sin((-(-0.46))).min(f64::sin((*x6).mul_add(h4.area().cos(), z[0])));
            match &mut h4 { Shape::Point => {
                m1 = (m1 * w.a).sin();
                let mut p9: Pair = w;
            } _ => {
                let mut h10: Shape = Shape::Circle { r: m1 };
            } }
        }
        let mut v11: Vec<f64> = z.iter().map(|&e12| z[2]).collect();
    }
    let p13 = Two(0.44, (z[2] / (1.5 + x[0][1] * x[0][1])));
    for i14 in (0..2).rev() {
        let mut n15: usize = 0;
        loop {
            if n15 >= 0 {
                break;
            }
            n15 += 1;
            let t16: (f64, f64) = (f64::sin(x[i14][i14].hypot(y[n15 % 2][n15 % 2])), (y[n15 % 2][1] / (2.5 + f64::sin(std::f64::consts::PI))).tanh());
            let p17 = Model { w: [(-0.84), f64::sin((0.02 / (1.5 + std::f64::consts::PI * std::f64::consts::PI))).max((o2.unwrap_or(0.7) * (i14 as f64)).sin()), z[n15 % 3]], at: Pair { b: ((w.a + z[n15 % 3]) + p13.1.sin().exp_m1()).cos(), ..w }, rate: (0.25 * h4.area()), k: 1 };
        }
        let p18: Pair = (-w);
        for (i21, &e19) in z.iter().enumerate() {
            let mut m22: f64 = (p18.size() * (y[i21 % 2][1] + w.a)).sin();
        }
    }
    Pair { a: -0.0 * p13.0 + 1.0 * (p13.0 - p13.1) + 0.7 * x[0][0] + 0.6 * z[1] + -0.4 * p13.1 + 0.1 * h4.area() + (({ let b23 = h4.area().sin(); (p13.0 - p13.1) + b23 }) * (p13.1 / 1.28)).tanh(), b: 0.1 * w.size() + 1.1 * p13.0 + 0.1 * h4.area() + 0.7 * y[1][1] + -0.4 * w.a + -0.5 * (p13.0 - p13.1) + f64::log2((1.2 + (0.40 * (w.size() + z[0])) * (0.40 * (w.size() + z[0])))) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.479), kink(0.321))]
#[derive_grad]
fn random_2000337(x: f64) -> f64 {
    if x.sin() <= x.cos().powi(2) {
        return 0.6 * x + (1.2 + (x - 0.0) * (x - 0.0)).ln();
    }
    let mut v1: [f64; 2] = [x.tanh(), (x * x).cos().copysign((0.50 * (x + x)))];
    if x.cos() < x {
        return 1.0 * x + -0.2 * v1[0] + (1.05 - x).tanh();
    }
    let mut m2: f64 = (-(0.1 + (v1[0] / 1.24) * (v1[0] / 1.24))).exp();
    let a3 = v1[1].cos().rem_euclid(0.9);
    let a4 = (0.80 * (x.cos() - (if (v1[1] - a3).cos() <= a3.copysign(m2) { a3 } else { m2 })));
    -0.5 * v1[0] + 0.7 * m2 + 0.2 * a3 + 0.5 * a4 + 0.7 * x + (0.50 * ({ let b5 = m2; b5 + b5 }).to_radians())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((1.111, 1.071), [0.961, 1.1809999999999998, -1.5190000000000001, 1.371, 0.281], Model { at: Pair { a: 0.051000000000000004, b: 1.861 }, k: 0, rate: -0.649, w: [1.1909999999999998, 1.571, -0.879] }), kink((0.001, -1.2690000000000001), [-1.379, -0.459, 0.641, 0.711, -1.5290000000000001], Model { at: Pair { a: 1.111, b: -1.979 }, k: 2, rate: 1.4209999999999998, w: [-0.189, 1.361, 1.861] }))]
#[derive_grad]
fn random_2000338(x: (f64, f64), y: Vec<f64>, z: &mut Model) -> f64 {
    for i1 in (0..z.k % 5).rev() {
        let t2: (f64, f64) = ((0.24 * (if z.predict(0.3).cos() >= (0.50 * (z.at.b + z.rate)) { x.0 } else { (i1 as f64) })).rem_euclid(0.9), f64::cos((((i1 as f64) * (-0.79)) / (1.5 + ((i1 as f64) / (2.5 + x.1.sin())).cos() * ((i1 as f64) / (2.5 + x.1.sin())).cos()))));
        z.rate += (if z.k > 2 { z.at.b } else { z.predict(0.3) }).cos().asinh().sin();
        let a3: f64 = z.predict((1.66 / (2.5 + z.at.b.sin()))).sin().sinh();
    }
    if z.k != 0 {
        z.at = z.at.clone();
        for (i6, (&e4, f5)) in z.w.iter().zip(y.iter()).enumerate() {
            let mut h7: Shape = Shape::Circle { r: f64::min(z.rate.min(z.w[i6]), (std::f64::consts::PI + x.1).sin()) };
        }
        'l11: for (e8, f9) in z.w.iter().zip(y.iter()) {
            std::mem::swap(&mut z.at.b, &mut z.rate);
        }
    }
    0.8 * z.predict(0.3) + -0.0 * z.at.size() + 1.2 * z.w[1] + 1.3 * y[1] + 1.2 * z.rate + (0.20 * (1.58 - ((z.k % 4) as f64))).powi(3)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.399, -0.809, 1.041], pairs: vec![Pair { a: 0.771, b: -1.209 }, Pair { a: 1.031, b: 1.4909999999999999 }], scale: -0.269 }, Data { items: vec![-1.8290000000000002, 1.061, 1.2209999999999999], pairs: vec![Pair { a: -0.399, b: -0.009000000000000001 }, Pair { a: 0.571, b: -1.5490000000000002 }], scale: -1.879 }, [1.061, 1.8809999999999998, -1.169], Data { items: vec![0.381, -0.149, -0.269], pairs: vec![Pair { a: 0.021, b: 1.801 }, Pair { a: -1.5190000000000001, b: -0.619 }], scale: 0.511 }), kink(Data { items: vec![0.681, -1.0390000000000001, -0.019], pairs: vec![Pair { a: -1.7590000000000001, b: 1.611 }, Pair { a: -0.879, b: 1.6409999999999998 }], scale: -1.679 }, Data { items: vec![0.961, -1.5090000000000001, 1.771], pairs: vec![Pair { a: -0.959, b: -0.169 }, Pair { a: -0.299, b: 1.4209999999999998 }], scale: 1.001 }, [-0.299, -0.869, 1.621], Data { items: vec![1.7009999999999998, 1.6809999999999998, 1.771], pairs: vec![Pair { a: 1.9409999999999998, b: 0.551 }, Pair { a: -1.8490000000000002, b: -1.5790000000000002 }], scale: -1.729 }))]
#[derive_grad(wrt(x, y, w))]
fn random_2000339(x: &Data, y: &mut Data, z: [f64; 3], w: &Data) {
    if (0..4).zip(w.items.iter()).map(|(i1, e2)| f64::sin(1.54)).fold(f64::NEG_INFINITY, f64::max).max(-1.0) >= z[0].sin() {
        let mut n3: usize = 0;
        loop {
            if n3 >= 1 {
                break;
            }
            n3 += 1;
            let mut p4 = Pair { a: (w.scale.max(y.items[n3 % 3]) - (w.scale + y.items[n3 % 3])).sin(), b: f64::sin((if f64::tanh((y.pairs[0].b / (2.5 + w.items[n3 % 3].sin()))) > (w.items[n3 % 3] + x.scale).cos() { (y.scale * y.pairs[1].b) } else { 1.49 })) };
            if n3 % 2 == 0 {
                let mut m5: f64 = ((((w.scale * w.pairs[1].b) * (x.scale * x.pairs[1].b)) + y.scale.cos()) * (2f64.tanh().rem_euclid(0.9) * (w.items[n3 % 3] - w.scale))).sin();
                p4.a = (0.05 * (if ({ let b6 = x.scale; (x.scale * x.pairs[1].b) + b6 }).sin() >= p4.size().cos().mul_add(1.10, x.items[n3 % 3]).tanh() { (z[n3 % 3] * ({ let b7 = (n3 as f64).tanh(); (x.scale * x.pairs[1].b) + b7 })) } else { f64::sin((m5 - (y.scale * y.pairs[1].b)).tanh()) }));
            } else if n3 % 2 == 0 {
                if (y.scale / 1.32) <= w.scale.max(w.items[0]) {
                    p4.a *= (y.items[n3 % 3] - x.scale).sin().powi(3).cos().sin();
                    break;
                }
            } else {
                y.items.fill((0.02 * ((1.3 + w.scale * w.scale).powf((w.scale * w.pairs[1].b).sin().tanh()) * (z[n3 % 3] + w.scale))));
                if (w.items[0] / (2.5 + x.scale.sin())) <= w.scale.abs() {
                    let m8: f64 = match n3 % 4 { 0 => {
                        let a10: f64 = ({ let b9 = ((n3 as f64).cos() + (z[n3 % 3] / 1.74)).cos(); f64::atan(1.27).tanh() + b9 });
                        (0.25 * ((-(y.scale * y.pairs[1].b)) / (2.5 + ((n3 as f64) + (x.scale * x.pairs[1].b)).cos().sin())))
                    } 1 | 2 => {
                        for i11 in (0..n3 % 5).rev() {
                            y.items[n3 % 3] = f64::sin(((y.items[i11 % 3] + p4.size()).tanh().max((w.scale * w.pairs[1].b).cos().sin()) + (x.scale * x.pairs[1].b).tanh().max(z[n3 % 3]).cos())) + y.items[n3 % 3];
                        }
                        ((if 2f64.hypot(y.pairs[n3 % 2].a.tanh()) < (y.scale * y.pairs[1].b).tanh().abs() { w.items[2] } else { x.scale }) / 1.33)
                    } _ => {
                        'l15: for (i14, e12) in y.items.iter().enumerate() {
                            if y.items[(i14 + 1) % y.items.len()].cos() >= (p4.b - z[n3 % 3]).cos() {
                                if !(n3 % 2 == 0) {
                                    let (p16, q17) = ((((y.scale - (n3 as f64)) * z[n3 % 3]) + ((0.40 - 1.89) + f64::sin(0.04))).sin(), (0.03 * ((x.items[i14 % 3].copysign(y.items[n3 % 3]) * ((x.scale * x.pairs[1].b) - z[i14 % 3])) - (((*e12) / 1.83) + ((x.scale * x.pairs[1].b) + w.items[n3 % 3])))));
                                }
                                y.scale = ((w.scale * w.pairs[1].b) - p4.size()).cos();
                            } else if y.pairs[n3 % 2].b.tanh().tanh() < (0.22 * (0.00 + w.pairs[n3 % 2].b)) {
                                p4.b += ((p4.b - x.scale) * p4.a.sin()).tanh().cosh().sin();
                            } else {
                                p4.a = ({ let b18 = f64::sin(1.70); (p4.a * w.scale) + b18 }).cos().to_radians();
                            }
                        }
                        f64::cos(((w.items[0] + std::f64::consts::PI) + (w.items[n3 % 3] * y.items[0])))
                    } };
                }
            }
        }
    }
}
