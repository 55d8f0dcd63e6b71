//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.341), kink(0.481))]
#[derive_grad]
fn random_2000140(x: f64) -> f64 {
    let mut m1: f64 = ((1.10 - x) * (x + x)).cos();
    let mut n2: usize = 0;
    while n2 < 3 {
        n2 += 1;
        for i3 in (0..3).rev() {
            if i3 > 2 {
                let mut k4: usize = 3;
                if (m1 - (n2 as f64)).cos() <= (0.20 * (((k4 % 4) as f64) * (n2 as f64))) {
                    continue;
                }
                m1 += f64::sin((-0.16)).fract();
            }
        }
    }
    let v5: [f64; 3] = [((x / (1.5 + m1 * m1)) / (1.5 + x * x)), (0.33 * ((x - 0.0) + (x - m1))), (({ let b6 = m1; b6 + b6 }) * (m1 + x)).tanh()];
    m1 = ((-0.31) + f64::cos(1.52));
    let mut v7: Vec<f64> = vec![({ let b8 = m1; 0.01 + b8 }).tanh().exp(), v5[1].atan(), x.floor().to_radians().tanh(), ({ let b10 = ({ let b9 = f64::sin(0.01); m1 + b9 }).cos(); (v5[2] * x) + b10 }).sin()];
    let p11: Pair = Pair { a: (0.25 * (v5[1] * v7[3])), b: (0.66 * (x - 1.24)) };
    let mut m12: f64 = (if (m1 - x).tanh() < m1.hypot(p11.a).sin() { (v7[0] - p11.b) } else { v5[1].atan2((1.5 + p11.size().sin() * p11.size().sin())) }).cos();
    if (m12 / 1.33) >= (1.2 + x * x).log2() {
        if f64::sin(0.41) <= (p11.size() * p11.a).tanh() {
            v7[0] = v5[0];
            let mut n13: usize = 0;
            while n13 < 1 {
                let mut p14: Data = Data { items: vec![(0.16 * ((p11.a - (n13 as f64)) + (if !(n13 % 2 == 0) { m12 } else { p11.size() }))), f64::powf((1.3 + m1 * m1), (n13 as f64).tanh().tanh()).tanh().min(((n13 as f64) + x).tanh()), p11.a], scale: f64::ln_1p((0.6 * (v5[0] + m12).tanh())), pairs: vec![p11.clone(), Pair { a: (v5[1] - (p11.size() - p11.size())).cos(), b: (if (v7[n13] / (1.5 + m12 * m12)) <= p11.size().sin() && n13 != 0 { v5[n13] } else { 0.35 }) }] };
                for i15 in (0..n13 % 5).step_by(1) {
                    let o16: Option<f64> = if i15 > 2 { Some(v7[2]) } else { None };
                    let v17: [f64; 3] = [x; 3];
                }
                n13 += 1;
            }
        } else if !((-(0.1 + m1 * m1)).exp() <= p11.b.sin()) {
            let mut m18: f64 = (0.80 * (if (v7[1] * x).sin() >= (p11.a + x).cos() { m12 } else { m12 }).floor());
        }
    } else {
        m12 += (0.10 * (x.tanh().cosh() - (v7[1] + m12)));
    }
    -0.3 * p11.size() + 0.5 * m1 + 1.3 * v7[3] + -0.4 * x + -0.3 * v5[0] + 0.7 * p11.a + v5[0].atan2((1.5 + x * x)).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.319, b: -0.499 }, 1), kink(Pair { a: 0.241, b: -0.669 }, 3))]
#[derive_grad]
fn random_2000141(x: &Pair, y: usize) -> f64 {
    let h1: Shape = Shape::Rect(((-0.50) + f64::powi(x.b.sin(), 0)).cos(), (x.a + 2f64).tanh());
    let h2: Shape = Shape::Rect(((if (-(0.1 + h1.area().cos() * h1.area().cos())).exp() >= (0.25 * x.size()) { x.a } else { h1.area() }) + x.b.sin().rem_euclid(0.9)).cos(), (1.2 + h1.area().sin() * h1.area().sin()).recip());
    let mut ps3: Vec<Pair> = vec![(*x).turned((x.size() * h1.area()).tanh()), ((*x) * (x.a * x.a).cos())];
    for i4 in 1..=2 {
        if !(i4 != 0) {
            let mut m5: f64 = (ps3[y % 2].a * (x.a - x.b)).sin();
            break;
        }
    }
    let mut v6: [f64; 3] = [ps3[y % 2].a.sin(), ((0.0 / (2.5 + f64::sin(1.75).sin())) - ps3[0].a).tanh(), x.size().tanh()];
    {
        let s7 = &mut v6[..];
        s7[2] -= (x.a - std::f64::consts::PI.mul_add((y as f64).cos(), f64::tanh(ps3[0].a))).cos();
        let a12: f64 = match &h2 { Shape::Poly(x8) => (0.05 * (h1.area() - (x.a * ps3[y % 2].a))), Shape::Point => (0.6 * x.a.max(h2.area().sin()).tanh()).acos(), _ => (0.6 * x.b.sin()).ln_1p() };
        for e13 in s7.chunks(2) {
            let mut m16: f64 = (0.74 * f64::atan(a12)).powi(2);
            m16 -= (0.10 * (m16.max(a12) - ((ps3[1] - ps3[y % 2])).a));
            for i17 in 0..2 {
                let mut k18: usize = 2;
            }
        }
    }
    0.8 * v6[y % 3] + 0.4 * x.b + -0.1 * h2.area() + 1.4 * ps3[0].b + 1.1 * h1.area() + 1.4 * x.size() + 0.0
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.7309999999999999, -0.159, 0.761, -0.859], Two { 0: -0.969, 1: -0.379 }, None, [-1.159, -0.699, -0.889, -0.409]), kink([0.721, 0.391, -1.179], Two { 0: -1.8290000000000002, 1: -1.3390000000000002 }, Some(1.4009999999999998), [-0.909, 1.561, -1.8290000000000002]))]
#[derive_grad]
fn random_2000142(x: &Vec<f64>, y: &Two, z: Option<f64>, w: &Vec<f64>) -> f64 {
    let f1 = move |u2: f64| (x[2].cos() / 1.88);
    let mut m3: f64 = f64::cos(std::f64::consts::PI.clamp(-0.5, 0.75));
    let mut ps4: Vec<Pair> = vec![Pair { a: (0.40 * ((-0.35) - (m3 - m3))), b: ({ let b5 = y.1; y.0 + b5 }).cos() }, Pair { a: (0.50 * ({ let b6 = m3; y.0.max(1.31) + b6 })), b: y.1 }];
    for e7 in x.windows(1) {
        'l13: for (e10, f11) in w.iter().zip(e7.iter()) {
            let mut v14: Vec<f64> = Vec::new();
            for i15 in 0..4 {
                v14.push(f64::sin(0.0).exp());
            }
            match z { Some(x16) => {
                if (if f1(ps4[0].a.sin().cos()).tanh().min(w[1]) >= (ps4[1].a + (y.0 - y.1)).sin() { (*e10) } else { v14[1] }) <= (0.55 * (x16 + std::f64::consts::PI)) || (ps4[1].b + e7[0]).sin() < (y.0 - y.1).tanh().tanh() {
                    m3 -= ((w[2] * y.1) + y.1.min((*f11))).cos();
                    v14[..2].copy_from_slice(&w[..2]);
                } else {
                    let p21 = Data { items: vec![f64::sin((0.50 * ps4[0].a).tanh()), (y.1 - f1(f64::fract(0.28))).tanh().min((0.25 * (if (ps4[0].b - (*e10)).cos() <= (*e10) { ps4[1].b } else { 0.54 }))), f64::sin((if f64::min(w[2], y.0) < f64::cos(1.90).powi(3) { (0..2).map(|i17| (*f11)).sum::<f64>() } else { m3.atan2((1.5 + z.unwrap_or(0.7).tanh() * z.unwrap_or(0.7).tanh())) }))], scale: 0.91, pairs: vec![Pair { a: (std::f64::consts::PI.sin() * repeated(|u18, u19| { let b20 = (x[1] / 1.33); (-0.77) * b20.sin() }, f64::tan((0.6 * z.unwrap_or(0.7).cos().tanh())), 2)), b: (y.1 - 1.11).cos() }, Pair { a: f64::sin(((-0.05) * x[0])).min((0.55 * (std::f64::consts::PI + y.1))), b: (y.1 - x16).cos() }] };
                }
                let mut p22 = Pair { a: y.0, b: (ps4[1].b - x16).tanh() };
            } None => {
                m3 = (0.12 * x.iter().take(2).map(|e23| e7[0]).sum::<f64>());
            } }
        }
    }
    1.1 * m3 + 1.4 * (y.0 - y.1) + 1.5 * z.unwrap_or(0.7) + -0.2 * y.0 + 1.4 * f1(x[0].atan()) + 1.0 * ps4[1].b + f64::fract(x[0])
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.051, 1.121, 1.521], pairs: vec![Pair { a: 0.821, b: 1.351 }, Pair { a: -0.589, b: -1.929 }], scale: -1.0590000000000002 }), kink(Data { items: vec![-0.899, 0.091, -0.539], pairs: vec![Pair { a: -1.6190000000000002, b: 1.9209999999999998 }, Pair { a: -0.719, b: 1.9309999999999998 }], scale: -0.499 }))]
#[derive_grad]
fn random_2000143(x: Data) -> Option<f64> {
    for e1 in x.items.chunks_exact(1) {
        let d4: f64;
        if !(x.pairs[0].b.cos().sin() >= (e1[0] + x.pairs[1].a).cos()) {
            d4 = (0.41 * ((0.25 * (x.scale * x.pairs[1].b)).atan2((1.5 + x.scale * x.scale)) + (x.items[2] + e1[0])));
        } else {
            d4 = (e1[0].sin() * x.items[0].to_radians());
        }
    }
    let mut p6 = Pair { a: ({ let b5 = x.items[0].sin(); x.scale.trunc() + b5 }).sin(), b: (std::f64::consts::PI * x.scale).tanh() };
    let mut k7: usize = 0;
    k7 = (k7 + k7) % 5;
    let v8: [f64; 3] = [(({ let b9 = (x.scale * x.pairs[1].b).tanh(); p6.size() + b9 }) / (1.5 + (1.42 * p6.size()).tanh() * (1.42 * p6.size()).tanh())).sin(); 3];
    let mut m10: f64 = f64::ln((1.2 + p6.b * p6.b)).tanh();
    let (p11, q12) = ((0.30 * (((x.items[2] / 1.14) + (((k7 % 4) as f64) - x.scale)) - x.scale.tanh())), (0.40 * x.pairs[k7 % 2].a.cos().asinh()).powi(0).clamp(-0.5, 0.75));
    for i13 in (0..2).rev() {
        if (0.22 * (p6.size() - (-0.35))) >= (q12 - (-0.15)).cos() {
            break;
        }
        let mut h14: Shape = Shape::Point;
        let (p15, q16) = ((i13 as f64).tanh(), (((m10 * h14.area()) * (p6.a - 1.68)) + ((((k7 % 4) as f64) + v8[1]) / (2.5 + (0.39 * x.scale).sin().sin()))).sin());
    }
    Some(1.2 * v8[k7 % 3] + -0.2 * p6.a + -0.3 * p11 + 0.9 * p6.size() + 0.9 * x.pairs[k7 % 2].a + -0.1 * m10 + p11)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.289, -0.499, 1.281], Data { items: vec![1.261, -0.599, -1.3690000000000002], pairs: vec![Pair { a: -0.459, b: 1.2209999999999999 }, Pair { a: -0.919, b: -1.459 }], scale: 0.031 }, [0.551, -0.719, -1.229, -1.1190000000000002]), kink([1.4409999999999998, -1.249, -1.479], Data { items: vec![-0.999, -0.339, 1.6509999999999998], pairs: vec![Pair { a: 1.351, b: -1.179 }, Pair { a: 1.1809999999999998, b: 0.131 }], scale: 0.731 }, [-1.0690000000000002, 1.6909999999999998, 0.231]))]
#[derive_grad]
fn random_2000144(x: &[f64; 3], y: Data, z: &mut [f64]) -> (f64, f64) {
    if (0.6 * (0.50 * y.pairs[1].a).tanh()).tan() > (0.20 * (y.pairs[0].b - y.scale)) {
        for i1 in 0..2 {
            let mut m3: f64 = ((if i1 % 2 == 0 { y.scale } else { y.scale }) + x.iter().map(|e2| (0.25 * y.pairs[i1].a)).map(|it| it.sin()).product::<f64>()).sin();
            if i1 > 0 {
                {
                    let s4 = &z[..2];
                    let mut idx5: [usize; 3] = [1, 4, 3];
                    let mut o6: Option<f64> = x.first().map(|it| it * (if i1 != 2 { 2f64 } else { std::f64::consts::PI }));
                    let flag7 = f64::sin(0.47) < f64::tanh(((y.scale * y.pairs[1].b) - 1.47));
                }
            }
        }
        let mut o8: Option<f64> = None;
        let mut m9: f64 = f64::cos(((std::f64::consts::PI * z[1]) + y.pairs[1].b));
    } else {
        let o10: Option<f64> = Some((x[2] - (z[0] * 0.53)).sin());
    }
    let mut m11: f64 = ((0.50 * (y.scale * y.pairs[1].b)).tanh() / (1.5 + f64::sin(0.71).mul_add(z[0], (0.25 * (y.scale * y.pairs[1].b))).sin() * f64::sin(0.71).mul_add(z[0], (0.25 * (y.scale * y.pairs[1].b))).sin()));
    (1.1 * y.items[0] + 0.9 * (y.scale * y.pairs[1].b) + 0.8 * y.scale + 0.8 * x[1] + 1.4 * z[1] + 0.4 * y.pairs[0].a + y.items[0].atan2((1.5 + x[1] * x[1])).ceil(), 0.0 * m11 + 0.9 * y.pairs[1].a + 0.1 * x[2] + 1.3 * y.items[2] + -0.1 * z[1] + -0.0 * (y.scale * y.pairs[1].b) + m11)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.439, b: -0.709 }, [[0.361, -0.309], [-1.209, -1.8490000000000002]], (-0.559, -0.759)), kink(Pair { a: 0.061, b: -0.819 }, [[0.731, 0.051000000000000004], [1.801, -0.489]], (1.291, -0.079)))]
#[derive_grad]
fn random_2000145(x: &Pair, y: &[[f64; 2]], z: (f64, f64)) -> Pair {
    let v1: [f64; 2] = [2f64, (x.size() - (x.b.tanh() % 1.7)).cos()];
    if (x.a + x.b).cos() < z.1.cos() {
        return Pair { a: 1.0 * y[1][0] + -0.3 * x.size() + 0.7 * v1[1] + -0.3 * z.0 * z.1.sin() + 0.7 * x.a + -0.4 * x.b + x.b, b: 0.2 * x.size() + -0.2 * x.a + -0.4 * z.0 * z.1.sin() + -0.0 * y[1][1] + -0.5 * x.b + -0.1 * v1[0] + x.size().cos() };
    }
    let mut v2 = v1.to_vec();
    let mut v3: Vec<f64> = vec![((v1[0] * y[1][0]) / (2.5 + (0.50 * (v2[0] - v1[1])).sin())).cos(); 2];
    v2[0] += (0.07 * ((z.0 * x.b) / (1.5 + (x.a / (2.5 + x.a.sin())) * (x.a / (2.5 + x.a.sin())))));
    (v2[1], v2[0]) = (v2[0], x.a.sin());
    let mut m4: f64 = f64::cos((x.b.max(0.31) - (x.a * v3[0])));
    if f64::tanh((x.b - 1.16)) <= x.a {
        let v5: Vec<f64> = vec![std::f64::consts::PI; 2];
        v2.push(x.a.tanh());
        m4 = ((0.30 * z.1) % 1.7).cos();
    } else {
        let mut m6: f64 = (y[0][1] * x.b).sin().min((m4 - x.b).cos());
    }
    Pair { a: -0.4 * x.size() + 1.1 * v1[0] + 0.5 * x.b + -0.0 * v3[0] + 1.1 * x.a + 0.2 * v2[1] + (0.50 * (v1[0] * z.0)).cos(), b: 1.0 * v3[1] + -0.0 * v1[1] + -0.0 * x.b + 1.3 * z.0 * z.1.sin() + 0.4 * m4 + 0.9 * y[0][0] + v3.iter().step_by(2).map(|e7| (if (0.50 * (v2[1] * 0.75)) > (v2[0] + y[1][0]).cos() { x.a } else { x.a })).fold(f64::NEG_INFINITY, f64::max).max(-1.0) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: -0.989, b: 1.8909999999999998 }, Pair { a: 1.9809999999999999, b: -1.8290000000000002 }, Pair { a: 0.841, b: 1.9609999999999999 }]), kink([Pair { a: -0.489, b: 0.841 }, Pair { a: -0.849, b: 1.761 }, Pair { a: 0.14100000000000001, b: -0.569 }]))]
#[derive_grad]
fn random_2000146(x: &[Pair]) -> f64 {
    for i1 in (0..0).step_by(2) {
        let mut v2: [f64; 3] = [(i1 as f64).sin(); 3];
    }
    if (if (x[1].a * x[0].b).tanh() > x[1].b.cos() { x[0].b } else { x[0].b }).tanh() < (0.80 * ({ let b3 = x[0].b.tanh(); b3 + b3 })) {
        'l5: for i4 in 0..2 {
            let v6: [f64; 3] = [x[1].a.sin(); 3];
            let mut p7: Model = Model { w: [(0.10 * ((x[i4].a + v6[0]) + (v6[0] + x[0].b))), ((x[1].b - 1.21) / 1.37).sin(), f64::cos(x[1].b)], at: (x[i4] * (0.25 * x[i4].b).max(x[1].a.sin())), rate: x[1].a.cos().sin().atan2((1.5 + (2f64 + v6[i4]).cos() * (2f64 + v6[i4]).cos())), k: 1 };
            let mut o8: Option<f64> = if (p7.rate / (1.5 + p7.at.a * p7.at.a)) > (v6[i4] / (1.5 + 2f64 * 2f64)) { Some(((x[i4].a * ((p7.k % 4) as f64)) * (1.69 - p7.at.size())).tanh()) } else { None };
        }
    } else {
        let mut h11: Shape = Shape::Poly(vec![(0.31 * (0..4).rev().map(|i9| (0.25 * x[1].b).atan2((1.5 + 1.88 * 1.88))).sum::<f64>()), apply(|u10| (u10 * (u10 - x[1].b)).sin(), x[0].a.sin()), ((x[1].b / (1.5 + x[0].b.sin() * x[0].b.sin())) * f64::cos(x[1].b).sin()).cos()]);
        for q12 in x.iter() {
            if (0.25 * (x[1].a / 1.99)) <= x[1].b.sin().atan2((1.5 + 1.43 * 1.43)) || q12.b.max((0.25 * q12.size())) <= h11.area().sin().cos() {
                let mut m13: f64 = (x[1].a * (if f64::sin(((-0.40) / 1.13)) <= (if q12.a.atan() <= (if !((q12.size() * 1.26).cos() > (x[0].a + h11.area()).sin()) { q12.a } else { q12.size() }).tanh() && (h11.area() + std::f64::consts::PI).cos() <= x[0].a.cos().sin() { q12.b } else { q12.b }) { q12.b } else { q12.a })).cos();
            }
            let mut v14: Vec<f64> = vec![f64::cos((h11.area() + h11.area())).tanh().cosh(), (x[1].b * x[1].b).sin().sin()];
            'l16: for i15 in (0..v14.len()).rev() {
                match &h11 { Shape::Circle { r: x17 } => {
                    let a23: f64 = match &h11 { Shape::Circle { r: x19 } => ((*x17) / (2.5 + (x[0].a * q12.b).tanh().sin())), Shape::Poly(x21) => (x[i15 % 2].a.tanh().rem_euclid(0.9) + (i15 as f64).tanh().clamp(-0.5, 0.75)), _ => (0.6 * f64::sin(1.05)).ln_1p() };
                } _ => {
                    let mut m25: f64 = ({ let b24 = h11.area().tanh(); (-0.83) + b24 }).clamp(-0.5, 0.75);
                    if !(i15 > 1) {
                        let mut ps26: [Pair; 3] = [(*q12).turned((-(0.1 + x[i15 % 2].a.tanh() * x[i15 % 2].a.tanh())).exp()); 3];
                        {
                            let s27 = &v14[1..];
                            for q28 in ps26.iter() {
                                m25 -= ((q28.size() * ps26[0].a) - v14[(i15 + 1) % v14.len()].clamp(-0.5, 0.75)).sin();
                                let mut ps29: [Pair; 3] = [(*q28); 3];
                            }
                        }
                    }
                } }
            }
        }
    }
    -0.3 * x[1].a + x[0].a.sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.859, -0.979, 1.811], [[1.831, 0.291], [0.081, 0.171]], Pair { a: -1.3590000000000002, b: 0.681 }), kink([-0.299, 0.031, 0.551], [[0.101, -0.829], [-1.7790000000000001, -0.219]], Pair { a: -1.0590000000000002, b: 0.261 }))]
#[derive_grad]
fn random_2000147(x: &mut [f64; 3], mut y: [[f64; 2]; 2], z: Pair) -> f64 {
    let p1: Pair = z;
    let mut h2: Shape = if (y[0][1] - x[2]).cos() < (0.25 * z.size()) { Shape::Point } else { Shape::Circle { r: (z.a.tanh().cosh() * (z.a / (1.5 + f64::sin(0.0) * f64::sin(0.0)))).sin() } };
    y[1][1] -= h2.area().sin().fract();
    let mut n3: usize = 0;
    while n3 < 3 {
        x[0] /= 1.2 + ((y[n3 % 2][n3 % 2] * z.a) + z.a.tanh()).tanh().abs();
        let mut ps4: [Pair; 3] = [(z * x.iter().map(|e5| (0.25 * h2.area())).sum::<f64>().tanh()); 3];
        n3 += 1;
    }
    let mut v6: [f64; 2] = [(1.2 + p1.size().cos() * p1.size().cos()).sqrt().sin(); 2];
    let a7 = ((y[0][1] - p1.b) - (-p1.a)).sin().sin();
    {
        let s8 = &x[..2];
        if z.size().tanh().min(x[2]) >= h2.area().cos().min(s8[1]) {
            if (0.20 * (std::f64::consts::PI + p1.size())) > p1.a {
                return 1.0 * v6[0] + 0.6 * x[0] + -0.4 * a7 + -0.2 * p1.a + -0.3 * z.a + -0.3 * p1.b + (x[1].cos() % 1.7);
            }
        } else {
            let a9: f64 = ((p1.a + (y[0][1] - v6[0])) - y[0][0]).cos();
            v6[..2].copy_from_slice(&s8[..2]);
            let o10: Option<f64> = s8.iter().copied().reduce(f64::max);
        }
        let mut ps11: [Pair; 3] = [Pair { a: (z.b + s8[0].asinh()).cos(), b: z.size().tanh().max(x[1]) }; 3];
    }
    0.2 * z.size() + -0.0 * a7 + -0.3 * z.b + 0.0 * p1.size() + 0.6 * v6[0] + 0.4 * y[0][1] + (if y[1][0].cos() > f64::recip((1.2 + 0.0 * 0.0)) { (p1.b * x[2]) } else { ({ let b12 = a7; v6[0] + b12 }) }).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.261, -0.549], [0.351, 1.2309999999999999], [-0.499, 1.2109999999999999]]), kink([[-1.5690000000000002, 0.101], [-1.889, -1.0590000000000002], [0.001, 0.07100000000000001]]))]
#[derive_grad(wrt(x))]
fn random_2000148(x: &[[f64; 2]]) -> (f64, f64) {
    let a1: f64 = (0.06 * ((x[1][0] * x[0][1]) * x[0][1].abs()));
    let mut v2: Vec<f64> = (0..3).map(|i3| (-(0.1 + a1 * a1)).exp().clamp(-0.5, 0.75)).collect();
    let a1 = v2[2].sin().cos();
    if (0.50 * (x[1][0] + v2[1])) < a1 {
        return (1.2 * v2[2] + 0.1 * x[1][1] + -0.3 * a1 + (1.3 + repeated(|u4, u5| x[1][1], (v2[2] / (2.5 + x[0][0].sin())), 2) * repeated(|u4, u5| x[1][1], (v2[2] / (2.5 + x[0][0].sin())), 2)).powf((x[0][0] - 1.94).cos().tanh()).sin(), 0.3 * a1 + 1.2 * v2[1] + 0.1 * x[0][1] + ((a1 + v2[0]) + (x[0][0] * a1)).sin());
    }
    let mut m6: f64 = (x[1][1] - f64::atan(v2[0])).tanh();
    (-0.1 * a1 + 1.0 * v2[0] + -0.5 * x[0][0] + 0.6 * m6 + repeated(|u7: f64, u8: f64| (1.3 + v2[1] * v2[1]).powf((v2[2] + a1).tanh().tanh()).cos(), x[0][0], 2), -0.3 * m6 + 0.7 * v2[2] + 1.4 * x[0][1] + -0.2 * a1 + ((v2[1] * x[0][1]) + m6.copysign(m6)).cos())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.711, 0.991, 1.101], pairs: vec![Pair { a: 0.321, b: -0.899 }, Pair { a: 1.4309999999999998, b: 0.161 }], scale: -0.109 }), kink(Data { items: vec![-0.109, 0.901, 1.371], pairs: vec![Pair { a: -0.869, b: 0.591 }, Pair { a: 1.9209999999999998, b: -1.189 }], scale: 1.321 }))]
#[derive_grad]
fn random_2000149(x: Data) -> Vec<f64> {
    let mut m1: f64 = x.items[2].tanh().powi(1);
    let mut k2: usize = 0;
    k2 += 1;
    if k2 % 2 == 0 {
        return vec![0.5 * x.pairs[0].b + 0.4 * x.scale + -0.3 * m1 + -0.4 * (x.scale * x.pairs[1].b) + 0.8 * x.items[2] + f64::asinh((1.24 / (2.5 + x.pairs[0].a.cos().sin()))), 0.1 * x.scale + 1.2 * x.pairs[k2 % 2].b + -0.1 * x.items[k2 % 3] + 1.2 * m1 + 0.6 * (x.scale * x.pairs[1].b) + (x.items[1] + (x.scale * x.pairs[1].b)).cos().to_radians(), -0.3 * x.pairs[0].a + 0.3 * x.scale + 1.4 * (x.scale * x.pairs[1].b) + 0.4 * m1 + 0.6 * x.items[k2 % 3] + x.scale];
    }
    let mut n3: usize = 0;
    while n3 < 2 {
        n3 += 1;
        let m4: f64 = match n3 % 4 { 0 => {
            f64::abs(f64::sin(1.89))
        } 1 | 2 => {
            ((n3 as f64) * x.pairs[n3 % 2].b).sin().sin()
        } _ => {
            ((0.50 * (x.scale * x.pairs[1].b)).cos() * (((k2 % 4) as f64) + 0.51)).sin()
        } };
        let mut ps5: Vec<Pair> = vec![Pair { a: f64::max((x.pairs[1].b * (n3 as f64)).cos(), (std::f64::consts::PI * (-0.14)).cos()), b: ((-0.75) - 1.94) }, Pair { a: (0.00 * ((m4 * x.pairs[k2 % 2].a) * (if k2 != 3 { (x.scale * x.pairs[1].b) } else { m4 }))), b: f64::tanh(((x.scale * x.pairs[1].b) - x.pairs[k2 % 2].b)) }];
        if !(n3 % 2 == 0) {
            if (x.scale.cos() % 1.7) > ({ let b6 = x.items[k2 % 3]; m1 + b6 }).tanh() && k2 != 2 {
                if f64::tanh(1.06) > (ps5[k2 % 2].a / 1.03).cos() {
                    continue;
                }
            } else {
                m1 += m1.tanh().clamp(-0.5, 0.75);
                if f64::sin((-0.56)).max(m4) >= ((n3 as f64) - std::f64::consts::PI).tanh() {
                    let mut k7: usize = 3;
                    m1 -= (0.22 * (x.pairs[0].b - 1.16)).max(std::f64::consts::PI).tanh();
                    for e8 in x.items.iter().skip(1) {
                        let v11 = x.items.to_vec();
                        let mut v12: Vec<f64> = vec![v11[2].tanh(); 4 + n3 % 3];
                        {
                            let r13 = &x;
                            let mut v14: [f64; 4] = [v11[k2 % 3].atan2((1.5 + x.items[k2 % 3] * x.items[k2 % 3])).abs(), (r13.scale.abs() / 1.08), x.pairs[k7 % 2].dot(&(ps5[n3 % 2] * (-0.95))).cos(), ((r13.pairs[n3 % 2].a * (x.scale * x.pairs[1].b)) + m4.tanh()).cos()];
                            let mut m15: f64 = f64::max(m4.tanh(), f64::sin((-0.62)).copysign(r13.pairs[k7 % 2].a.tanh()));
                            v14[n3 % 4] = (0.13 * ((n3 as f64) + m1)).rem_euclid(0.9);
                        }
                        m1 = (m1 * (*e8)).sin();
                    }
                } else if (0.12 * ((x.scale * x.pairs[1].b) + ps5[k2 % 2].b)) < x.items[k2 % 3].cos() {
                    m1 += ((f64::tanh((-0.58)) % 1.7) * (m1 + x.pairs[n3 % 2].b)).cos();
                }
            }
        } else if n3 % 2 == 0 {
            m1 -= (if k2 > 2 { ((k2 % 4) as f64) } else { ((k2 % 4) as f64) }).tanh();
        }
    }
    vec![-0.4 * x.scale + 1.2 * x.items[1] + 0.6 * m1 + -0.4 * (x.scale * x.pairs[1].b) + 0.9 * x.pairs[1].a + m1, 0.0 * (x.scale * x.pairs[1].b) + 1.0 * x.pairs[1].a + -0.2 * x.items[k2 % 3] + 0.8 * m1 + 0.4 * x.scale + (f64::log10((1.2 + 0.0 * 0.0)) / (2.5 + (0.01 * ((x.scale * x.pairs[1].b) * x.pairs[k2 % 2].a)).sin())), -0.2 * (x.scale * x.pairs[1].b) + 0.0 * x.pairs[k2 % 2].a + -0.0 * m1 + 0.7 * x.scale + 0.2 * x.items[k2 % 3] + m1.cos().sin()]
}
