//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.8190000000000002, -0.269, -1.949], -1.989, 0.051000000000000004), kink([-1.8390000000000002, -0.019, -0.119], -1.199, 1.1509999999999998))]
#[derive_grad(wrt(x, z))]
fn random_1000020(x: &mut [f64; 3], y: f64, z: &f64) -> Pair {
    for (i3, e1) in x.iter().enumerate() {
        let mut m4: f64 = (*e1);
        m4 *= f64::sin((if 2f64 <= (if (0.97 * (0.0 - (*e1))) <= m4.mul_add(y, (-0.65)).cos() { (*z) } else { (*e1) }) { x[x.len() - 1 - i3] } else { 0.99 })).clamp(-0.5, 0.75).sin();
        let f5 = move |u6: f64| (i3 as f64).cos();
    }
    let h7: Shape = if f64::sin(0.44) < (*z) || (0.6 * y.tanh()).acos() > (1.3 + x[2] * x[2]).powf((*z).tanh()).tanh() { Shape::At(Pair { a: (0.25 * ((*z) * ((*z) / 1.87))), b: x[2].tanh() }) } else { Shape::Circle { r: ((x[2] / 1.13) - y.to_radians()).cos() } };
    let a9: f64 = x.iter().copied().map(|e8| f64::sin((-0.78))).max_by(|a, b| a.total_cmp(b)).unwrap();
    let mut v10: Vec<f64> = Vec::with_capacity(4);
    for i11 in 0..4 {
        v10.push((1.2 + y * y).sqrt());
    }
    let o12: Option<f64> = Some(f64::sin(0.30).mul_add((*z).atan(), y).tanh());
    if let Some(e13) = x.last() {
        {
            let s14 = &x[..];
            let mut p15: Pair = Pair { a: (if (y + (*e13)).cos() <= x[2].sin() { ((-0.04) - 1.24) } else { ((0.30 * y) % 1.7) }), b: f64::exp((-(0.1 + (*z) * (*z)))) };
            for i16 in 0..s14.len() {
                if let Some(x17) = o12 {
                    std::mem::swap(&mut p15.a, &mut p15.b);
                } else {
                    p15.b += (0.30 * p15.b.to_radians());
                }
            }
        }
    }
    Pair { a: 0.1 * y + -0.2 * o12.unwrap_or(0.7) + 0.7 * v10[2] + 0.0 * a9 + 0.7 * x[1] + 1.0 * (*z) + ((a9 * o12.unwrap_or(0.7)) * o12.unwrap_or(0.7)).tanh(), b: 0.6 * x[2] + 0.1 * y + 0.5 * o12.unwrap_or(0.7) + 0.4 * v10[1] + 1.4 * a9 + -0.3 * (*z) + f64::cos((v10[3] * (*z))).to_radians() }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![-1.249, -1.439, -1.6090000000000002, 0.801] }, Model { at: Pair { a: 1.871, b: -0.879 }, k: 0, rate: -0.339, w: [-0.349, 0.081, -1.8190000000000002] }, [0.971, -1.0990000000000002, -1.139, -1.6090000000000002]), kink(Shape::Rect { 0: -1.189, 1: 0.411 }, Model { at: Pair { a: 1.851, b: 1.3809999999999998 }, k: 2, rate: 1.291, w: [-0.609, 1.001, 0.031] }, [1.081, 1.291, -1.2690000000000001, -0.499, 0.781]))]
#[derive_grad]
fn random_1000021(x: &Shape, y: Model, z: &mut [f64]) {
    let d1: f64;
    if y.at.a >= (y.at.b * y.rate).sin() {
        (z[2], z[1]) = (z[1], y.rate.tanh());
        d1 = ((x.area() - y.predict(0.3)) / 1.65).tanh();
    } else {
        d1 = (0.44 * ((y.k as f64) + y.at.a)).max(f64::sin(y.at.b));
    }
    if (0.06 * (y.at.size() * z[0])) >= (1.3 + z[1] * z[1]).powf(y.predict(0.3).tanh().tanh()).sin() {
        let mut o2: Option<f64> = if y.k != 2 { Some((if y.predict(0.3).tanh() < (y.rate - z[y.k]).cos() || y.k % 2 == 0 { y.at.b } else { y.at.size() }).sin().tanh()) } else { None };
        (z[2], z[y.k]) = (z[y.k], (if (0.99 - y.predict(0.3)).cos() < y.predict(0.3).sin() { (y.predict(0.3) - 0.37) } else { (0.50 * y.predict(0.3)).cos() }).tanh());
    }
    let mut n3: usize = 0;
    loop {
        if n3 >= 0 {
            break;
        }
        n3 += 1;
        let mut p4: Pair = Pair { a: f64::cos(((y.at.b / (2.5 + y.at.a.sin())) + (y.at.b * d1))), b: (y.k as f64).abs().cos() };
    }
    {
        let s5 = &y.w[..2];
        let o6: Option<f64> = if y.w[1] <= (0.20 * (y.predict(0.3) + d1)) { Some((if (0.80 * f64::sin(1.40).hypot(y.w[y.k])) <= y.at.size().cos().abs() { z[y.k] } else { z[y.k] }).asinh()) } else { None };
        let mut m7: f64 = (z[y.k] + (0.38 + y.rate)).cos();
        match y.k { 0 => {
            match &*x { Shape::Rect(x8, y9) => {
                m7 -= (0.01 * (((y.k as f64) / (2.5 + o6.unwrap_or(0.7).tanh().sin())) * (y.predict(0.3) - 0.04)));
            } _ => {
                m7 = m7.sin();
            } }
        } k if k % 2 == 0 => {
            if let Some(x10) = o6 {
                z[2] += (y.predict(0.3) + d1).sin().min(((-0.19) + o6.unwrap_or(0.7)).sin());
                let mut n11: usize = 0;
                'l12: while n11 < 0 && (y.k > 1) {
                    n11 += 1;
                    let mut m13: f64 = (0.13 * ((y.predict(0.3) - y.at.b) + (y.w[y.k] + (y.k as f64))));
                }
            }
        } _ => {
            z[..2].copy_from_slice(&s5[..2]);
            let flag15 = (x.area() * y.at.b).tanh() <= ({ let b14 = y.w[1]; d1 + b14 }).tanh();
        } }
    }
    if f64::log10((1.2 + 1.78 * 1.78)) < (x.area() - y.predict(0.3)).tanh() && y.k > 1 {
        for e16 in &y.w[..3] {
            let mut m19: f64 = (y.at.dot(&y.at) + f64::abs((*e16))).sin();
        }
    } else if y.k % 2 == 0 {
        let mut m20: f64 = (0.18 * (((-0.91) + x.area()) + (if (0.50 * ((-0.04) * y.at.b)) > (-x.area()).sin() && y.k != 1 { y.w[y.k] } else { y.at.a })));
    } else {
        let mut m21: f64 = (0.01 * ((x.area() * y.predict(0.3)) / (2.5 + f64::sin(y.at.a))));
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.041, 0.191, 0.491]), kink([-1.3390000000000002, -0.039, 1.091]))]
#[derive_grad]
fn random_1000022(x: &mut [f64; 3]) {
    let o1: Option<f64> = checked((0.30 * (x[0].floor() + (x[0] + x[0]))));
    for i2 in 0..2 {
        for (i5, (&e3, f4)) in x.iter().zip(x.iter()).enumerate() {
            let a6: f64 = f64::sin(((0.55 * (-0.44)) - e3));
            if !(i2 % 2 == 0) {
                let mut m7: f64 = (o1.unwrap_or(0.7).cos().asinh() - ((-0.65) + a6)).tanh();
            } else if a6 < (if x[2] > (0.80 * (if ((i5 as f64) - 1.39).tanh() > (x[1].tanh() % 1.7) { x[(i5 + 1) % x.len()] } else { (i5 as f64) })) { 1.32 } else { 2f64 }) {
                let mut m8: f64 = (0.6 * (0.92 + (*f4)).sin()).tan();
                if let Some(x9) = o1 {
                    m8 += (0.6 * x9.tanh()).atanh().tanh();
                }
            }
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: 0.361, 1: -1.3190000000000002 }, Data { items: vec![-1.0990000000000002, -0.939, 0.091], pairs: vec![Pair { a: -1.749, b: -0.879 }, Pair { a: 0.841, b: 0.041 }], scale: 1.8909999999999998 }), kink(Shape::Rect { 0: 1.071, 1: -0.139 }, Data { items: vec![0.211, -1.979, -1.8090000000000002, 1.001], pairs: vec![Pair { a: 0.831, b: -1.5290000000000001 }, Pair { a: -0.379, b: 1.501 }], scale: -0.389 }))]
#[derive_grad]
fn random_1000023(x: &Shape, y: &mut Data) -> f64 {
    y.scale = y.scale;
    let mut v1: Vec<f64> = y.items.iter().map(|&e2| x.area().cos().min((y.scale * y.pairs[1].b).cos())).collect();
    y.pairs[1].b -= (0.07 * x.area());
    let mut v3: [f64; 2] = [y.pairs[1].b.tanh(), (0.22 * ((-0.63) - y.pairs[1].b)).copysign(({ let b4 = y.scale; y.scale + b4 }).cos())];
    let mut p6: Model = Model { w: [(f64::powf((1.3 + v3[0] * v3[0]), v1[2].tanh()) - (0.56 + v3[1])).cos(), ((y.items[2] - y.items[1]) - v3[0]).cos(), ((x.area() - y.items[2]) * v1[0]).cos()], at: y.pairs[1].turned((0.66 * (v3[1] + 0.95))), rate: apply(|u5: f64| (0.50 * x.area()).atan().tanh(), 0.90), k: 1 };
    if p6.k != 2 {
        (v3[p6.k % 2], v3[0]) = (v3[0], f64::cos((if (x.area() - y.scale).tanh() < (v3[p6.k % 2] * p6.at.a).cos() || p6.k != 2 { 1.57 } else { p6.predict((y.scale * y.pairs[1].b).tanh()) })));
        v1[p6.k % 3] -= (f64::sin(0.56).copysign(y.items[2]) * v1[2].mul_add((-0.97), p6.at.a)).tanh();
    }
    let a11: f64 = match &*x { Shape::Point => ((v3[p6.k % 2] + p6.rate) - (x.area() + v1[1])).tanh(), Shape::Rect(_, x9) => p6.w[0], _ => p6.predict(0.3).tanh().to_radians() };
    for (i13, e12) in v3.iter_mut().enumerate() {
        *e12 -= ((p6.at.b * 1.62) + ((y.scale * y.pairs[1].b) + p6.w[2])).cos();
        y.pairs[p6.k % 2].b /= 1.2 + ((y.scale * y.pairs[1].b) + (-0.58)).tanh().abs();
    }
    v1.swap(1, 2);
    {
        let r14 = &mut p6;
        {
            let (l15, r16) = v1.split_at_mut(1);
            l15[0] *= (((-0.09) - y.items[2]) - r14.predict(0.3).tanh().abs()).sin().sin();
            r16[0] /= 1.2 + (r14.predict(0.3) / (1.5 + l15[r14.k % 1] * l15[r14.k % 1])).cos().abs();
            l15[0] += 0.5 * r16[0];
        }
    }
    p6.w.swap(2, 2);
    y.items.swap(1, 1);
    let mut n17: usize = 0;
    'l18: loop {
        if n17 >= 1 {
            break;
        }
        n17 += 1;
        let mut k19: usize = 1;
        let mut ps20: Vec<Pair> = vec![(if (0.25 * (y.scale * y.pairs[1].b)) <= p6.at.b.sin() { y.pairs[p6.k % 2] } else { y.pairs[k19 % 2] }), Pair { a: f64::log10((1.2 + (p6.at.size() * p6.at.a).tanh() * (p6.at.size() * p6.at.a).tanh())), b: f64::floor(p6.at.size().sin()) }];
        let mut v21: Vec<f64> = Vec::with_capacity(3);
        for i22 in 0..3 {
            v21.push(((1.2 + ps20[p6.k % 2].b.cos() * ps20[p6.k % 2].b.cos()).log10() / 1.45));
        }
        let mut k23: usize = 3;
    }
    p6.rate *= (f64::cos((-0.16)) + ((y.scale * y.pairs[1].b) + p6.at.a)).sin().sin();
    let mut o25: Option<f64> = if p6.k != 0 { Some(apply(|u24| (u24 / (1.5 + x.area().tanh() * x.area().tanh())).sin(), (0.22 * (1.34 + (y.scale * y.pairs[1].b))))) } else { None };
    let mut p29 = Data { items: vec![(f64::sin((-0.11)).copysign(v3[p6.k % 2]) * apply(|u26: f64| { let b28 = f64::abs((-0.77)); apply(|u27| (0.10 * ((p6.predict(0.3) - u27) + ((-0.52) - p6.predict(0.3)))), p6.predict(p6.at.size().tanh())) * b28.sin() }, (y.scale * y.pairs[1].b).sin())), (f64::cos((-0.44)) - (a11 * y.pairs[1].b)).sin(), ((y.scale / 1.54) * v3[p6.k % 2].max(std::f64::consts::PI)).cos()], scale: (0.05 * ((y.items[1] * o25.unwrap_or(0.7)) - (0.50 * o25.unwrap_or(0.7)).round())), pairs: vec![Pair { a: y.pairs[p6.k % 2].a.sin().rem_euclid(0.9).fract(), b: (-(0.1 + o25.unwrap_or(0.7).cos() * o25.unwrap_or(0.7).cos())).exp() }, Pair { a: (0.44 * (p6.at.b.trunc() + (0.25 * x.area()).max(y.pairs[1].b.cos()))), b: (p6.rate * x.area()).tanh() }] };
    0.5 * a11 + 0.5 * p29.items[p6.k % 3] + 0.9 * p29.scale + 0.6 * p6.at.size() + 0.1 * (p29.scale * p29.pairs[1].b) + 0.9 * v1[1] + (if f64::sin(1.18) <= o25.unwrap_or(0.7).cos().fract() { v3[1].max(2f64) } else { p6.predict((0.01 * ((y.scale * y.pairs[1].b) * p6.at.size()))) })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.3590000000000002, 1.361, 1.6509999999999998], pairs: vec![Pair { a: -0.149, b: -1.229 }, Pair { a: -1.3590000000000002, b: 1.841 }], scale: -0.079 }, [0.821, -1.179, -0.269], [-1.899, 0.021, 1.291], [Pair { a: 1.2209999999999999, b: 1.7209999999999999 }, Pair { a: -0.809, b: 1.2309999999999999 }, Pair { a: -0.019, b: 1.271 }]), kink(Data { items: vec![1.2309999999999999, 1.4909999999999999, 1.101, 0.621], pairs: vec![Pair { a: 1.831, b: -1.499 }, Pair { a: 1.1709999999999998, b: 1.9109999999999998 }], scale: 1.3809999999999998 }, [-1.919, 1.6809999999999998, 1.4209999999999998, -0.679, 1.091], [1.811, 1.7109999999999999, -0.309], [Pair { a: 0.601, b: -1.8090000000000002 }, Pair { a: 0.681, b: -1.8390000000000002 }, Pair { a: 1.9209999999999998, b: 0.331 }]))]
#[derive_grad(wrt(x, z))]
fn random_1000024(x: Data, y: &[f64], z: [f64; 3], w: &[Pair]) -> f64 {
    let o1: Option<f64> = None;
    let mut v2: [f64; 3] = [y[0]; 3];
    {
        let s3 = &y[..2];
        let f4 = |u5: f64, u6: f64| (repeated(|u7: f64, u8: f64| { let b9 = u7; x.scale * b9.sin() }, y[1].max(x.scale), 2) * y[0].abs());
        let p10: Pair = (w[0] - w[1]);
        let m11: f64 = if o1.map(|x12| (0.24 * (w[0].b + 0.0))).unwrap_or(x.pairs[1].b.sin().max(s3[0])) <= (s3[0] * (x.scale * x.pairs[1].b)).cos() {
            for e13 in z.windows(1) {
                let v16: [f64; 4] = [(if let Some(x17) = o1 { f64::max(w[0].a.tanh(), z[1]) } else { v2[2].cos() }); 4];
                let mut m18: f64 = v16[1];
                let mut m19: f64 = ((if !(f64::tanh(1.19).exp2() > f64::ceil((-0.51))) { (-0.20) } else { z[0] }) + (0.25 * w[1].a).max(v2[2])).sin();
                let mut v20: Vec<f64> = Vec::new();
                for i21 in 0..2 {
                    v20.push((0.33 * (({ let b22 = y[i21]; m19 + b22 }) + (m18 / (1.5 + p10.a * p10.a)))));
                }
            }
            (if !((y[1] / (2.5 + f64::sin(z[1]))) < (-0.39)) { (x.pairs[0].a - z[1]) } else { x.scale.round() }).cos()
        } else {
            f64::tanh((x.items[0] - f64::mul_add(y[0], v2[2], o1.unwrap_or(0.7).tanh())))
        };
    }
    let mut m23: f64 = y[2];
    v2[1] -= 0.0;
    m23 *= ((0.06 - x.scale) / (2.5 + z[2].max(x.items[0]).sin())).cos().sin();
    m23 -= x.items[2].floor().tanh().powi(0).tanh();
    let h24: Shape = Shape::Poly(vec![((-x.scale) - (0.25 * w[0].b).copysign(x.scale)).cos(), v2[0].fract(), (-0.07)]);
    1.2 * h24.area() + 0.1 * v2[2] + 0.3 * x.items[1] + 0.4 * w[1].b + -0.2 * m23 + 0.0 * z[2] + ((0.50 * o1.unwrap_or(0.7)).atan() + (o1.unwrap_or(0.7) - (x.scale * x.pairs[1].b))).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.509, b: 1.4309999999999998 }, [1.041, 0.561, 1.071], [-0.879, 0.501, -1.6190000000000002]), kink(Pair { a: 0.261, b: -1.8490000000000002 }, [-0.289, 0.851, -0.099], [0.341, 1.6309999999999998, 1.351]))]
#[derive_grad]
fn random_1000025(mut x: Pair, y: Vec<f64>, z: &[f64]) -> f64 {
    let v1 = vec![z[2]; 2];
    x.a -= f64::sin((x.b * v1[1])).tanh();
    for e2 in v1.windows(1) {
        let h5: Shape = Shape::Circle { r: (y[2] + x.b).tanh().cosh() };
        if !(z.iter().map(|&e6| x.size().sin()).max_by(|a, b| a.total_cmp(b)).unwrap() > x.a.signum().cos()) {
            continue;
        }
        {
            let r7 = &mut x;
            r7.swapped_for((e2[0] / 1.96));
        }
    }
    let mut v8: [f64; 3] = [((x.size() + v1[0]) / 1.38).tanh(), x.size().tanh(), (0.12 * ((0.50 * x.size()).abs() * (-x.a)))];
    v8[1] += ((1.2 + z[2] * z[2]).ln() + z[0].abs()).sin();
    let h9: Shape = Shape::Poly(vec![(1.3 + (v1[0] + x.size()).cos() * (v1[0] + x.size()).cos()).powf(x.size().cos().abs().tanh()).cos(), ((v1[0] * std::f64::consts::PI) * (0.0 + x.size())).cos(), v1[0]]);
    if v1[0].cos().rem_euclid(0.9) <= x.b.tanh().exp2() {
        x.b -= ((0.51 - x.size()) * (z[1] - v8[2])).sin();
    } else {
        let mut m11: f64 = ({ let b10 = (1.2 + z[2] * z[2]).log10(); x.b + b10 }).tanh();
    }
    0.8 * v8[1] + 0.7 * x.a + 1.2 * y[1] + 0.0 * h9.area() + -0.4 * z[2] + 0.3 * v1[1] + (x.b.max(h9.area().cos()) * v1[1].max(h9.area().cos())).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -0.349, 1: 1.011 }, 0.301), kink(Two { 0: 0.301, 1: 1.4209999999999998 }, -1.5290000000000001))]
#[derive_grad]
fn random_1000026(x: &Two, mut y: f64) -> Option<f64> {
    let mut h1: Shape = if (x.0 - x.1).cos().trunc() < (x.1 / (2.5 + x.0.sin())) || ((x.0 - x.1) - (x.0 - x.1)).cos() < (x.1 * (x.0 - x.1)).cos() { Shape::Point } else { Shape::Poly(vec![y, f64::tanh(((x.0 - x.1) * (x.0 - x.1))), x.0]) };
    let o2: Option<f64> = Some(y);
    if (h1.area() + y).sin() >= (0.06 * (y * h1.area())) {
        let mut v3 = vec![(0.40 * ((0.35 - x.0) - x.1)); 2];
    } else {
        'l5: for i4 in 0..4 {
            let mut k6: usize = 1;
        }
        if (0.25 * (h1.area() / 1.60)) > h1.area().sin() {
            return Some(-0.2 * y + 0.5 * (x.0 - x.1) + -0.4 * o2.unwrap_or(0.7) + 1.2 * x.1 + -0.1 * h1.area() + 0.2 * x.0 + (x.1 + y).abs().tanh());
        }
        let mut v7: [f64; 3] = [(0.12 * (((x.0 - x.1) * (-0.51)) / (2.5 + x.1.sin()))); 3];
    }
    let mut p8 = Model { w: [(-x.1), (o2.unwrap_or(0.7).sin().sin().exp() - x.1.cos()).tanh(), (x.0 - x.1).sin().fract().max((y * x.0).cos())], at: Pair { a: f64::cos(((x.1 / (2.5 + x.0.sin())) - x.0)), b: y.cos() }, rate: (x.0 - x.1).sin(), k: 2 };
    let (s10, c11) = ((x.0 / (1.5 + f64::tanh(p8.at.size()) * f64::tanh(p8.at.size()))) / (2.5 + ({ let b9 = x.1; o2.unwrap_or(0.7) + b9 }).tanh().sin())).sin_cos();
    y -= ((h1.area() + h1.area()) / 1.53).cos();
    for i12 in 0..2 {
        for i13 in (0..p8.w.len()).step_by(1) {
            let a14: f64 = (0.19 * ((c11 + (x.0 - x.1)) - (i12 as f64).tanh()));
            p8.w[0] -= f64::sin(((p8.predict(0.3) * (-0.83)) + p8.at.a.cos()));
        }
    }
    let (p15, q16) = ((y + ((x.0 - x.1) + y)).cos(), (p8.w[1] - x.1).tanh());
    p8.rate = (p15 / (1.5 + f64::sin((-0.61)) * f64::sin((-0.61)))).atan2((1.5 + q16.atan2((1.5 + 1.46 * 1.46)) * q16.atan2((1.5 + 1.46 * 1.46))));
    Some(0.1 * o2.unwrap_or(0.7) + 0.5 * p8.w[2] + 1.1 * p8.predict(0.3) + 1.3 * q16 + 0.9 * s10 + 1.0 * x.1 + (q16 + p8.rate).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.1509999999999998, 1.3909999999999998, 0.091, -0.279], Model { at: Pair { a: 1.531, b: 1.871 }, k: 0, rate: -1.5890000000000002, w: [1.501, 0.601, -1.689] }), kink([1.6309999999999998, -1.8690000000000002, 1.1809999999999998, -1.0090000000000001], Model { at: Pair { a: -1.2690000000000001, b: -0.249 }, k: 1, rate: -1.3690000000000002, w: [-1.449, -1.409, 0.921] }))]
#[derive_grad(wrt(x))]
fn random_1000027(x: &[f64], y: Model) -> f64 {
    let m1: f64 = match y.k % 4 { 0 => {
        let p2: Pair = y.at.turned(((y.k as f64) / 1.58).tanh());
        p2.b
    } 1 | 2 => {
        let flag3 = y.k > 0;
        (0.30 * y.at.b).rem_euclid(0.9).signum()
    } _ => {
        f64::tanh(((-0.31) * 0.21))
    } };
    let (p4, q5) = (y.w[2].clamp(-0.5, 0.75).min(f64::asinh((-0.56))), (0.20 * (y.predict(0.3) + y.at.a)));
    let mut m6: f64 = (y.at.b.sin() + (q5 / (1.5 + m1 * m1))).cos();
    let mut v7: [f64; 4] = [(if y.k > 2 { y.w[0] } else { y.w[1] }), f64::exp_m1(y.at.b.trunc().tanh()), (y.predict(0.3).cos().sin() + (y.w[y.k] - (-0.55))).tanh(), y.at.a];
    {
        let s8 = &y.w[..];
        let mut n9: usize = 0;
        while n9 < 5 {
            n9 += 1;
            let t11: (f64, f64) = ((p4 - s8[n9 % 3]).tanh().max(p4), (0.25 * (if (0.24 * (n9 as f64)).powi(2) > f64::tanh(y.at.size()) { (if y.w[2].clamp(-0.5, 0.75) >= s8[0].copysign(x[y.k]) { y.predict(0.3) } else { p4 }) } else { (if ({ let b10 = p4; y.predict(0.3) + b10 }).cos() >= q5 { y.predict(0.3) } else { q5 }) })));
            {
                let s12 = &s8[..2];
                m6 -= f64::sin(({ let b13 = y.predict((y.at.b + t11.1).cos()); b13 + b13 }));
            }
        }
    }
    -0.3 * x[0] + 0.6 * q5 + 0.3 * p4 + 0.7 * y.at.a + -0.0 * y.at.b + (1.95 + v7[y.k]).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.119, 1.081, 1.121, 0.121], [-0.059, -1.909, 1.2309999999999999], [0.511, 0.571, 1.4709999999999999], Data { items: vec![0.181, 1.541, -0.799], pairs: vec![Pair { a: 0.371, b: -0.909 }, Pair { a: 0.771, b: 1.1609999999999998 }], scale: 0.431 }), kink([-1.399, 0.981, 1.831], [-0.449, 1.6409999999999998, 0.491], [-1.389, -0.559, -1.5290000000000001], Data { items: vec![1.521, 1.811, 0.381, -0.069], pairs: vec![Pair { a: 0.681, b: -0.189 }, Pair { a: 0.781, b: -0.419 }], scale: -0.979 }))]
#[derive_grad]
fn random_1000028(x: &mut [f64], y: &[f64; 3], z: &mut [f64; 3], mut w: Data) -> f64 {
    let mut p1: Data = Data { scale: std::f64::consts::PI.copysign(w.scale).max(z[2]), ..w.clone() };
    {
        let (l2, r3) = z.split_at_mut(1);
        l2[0] -= f64::sin(x[2]);
        r3[0] *= ((x[1] + (-0.85)) - (0.53 * r3[0])).cos().sin();
        l2[0] += 0.5 * r3[0];
    }
    let mut v4 = vec![(f64::cos((-0.57)) % 1.7).max(f64::sin(0.78)); 3];
    let a5: f64 = ((w.scale * p1.items[2]) * ((w.scale * w.pairs[1].b) * v4[2])).sin();
    let a6 = y[2].max((0.25 * p1.pairs[0].b)).sin();
    p1.scale = a6;
    let o7: Option<f64> = checked((0.12 * (p1.pairs[1].a - w.pairs[0].b)).mul_add(p1.scale.to_radians(), (p1.items[2] / (1.5 + a5 * a5))).tanh());
    if a6.cos() <= (0.50 * (2f64 * z[0])) {
        if w.scale >= (a5 * (p1.scale * p1.pairs[1].b)).cos() {
            let mut v8: [f64; 4] = [(p1.items[1] / (2.5 + w.items[0].sin())).sin(); 4];
            w.scale += ((1.58 + w.items[1]) * o7.unwrap_or(0.7)).tanh();
        } else if z[0].tanh().sinh() >= (p1.scale * p1.pairs[1].b).sin().tanh() {
            p1.scale = v4[0];
        } else {
            let f9 = |u10: f64| -> f64 { let b11 = u10; if f64::sin((-1.10)) < f64::fract(a5) { return b11; } (a6 - 0.74).signum().tanh() };
            {
                let r12 = &mut v4[2];
                *r12 += a6.cos();
                w.scale /= 1.2 + o7.map(|x13| (0.25 * o7.unwrap_or(0.7)).min((w.scale * w.pairs[1].b).sin())).unwrap_or(o7.unwrap_or((w.pairs[0].b * 0.0))).abs();
            }
        }
    }
    1.5 * x[2] + 0.2 * p1.pairs[0].a + 1.4 * y[1] + 0.2 * z[0] + 0.6 * p1.scale + 1.1 * (p1.scale * p1.pairs[1].b) + ({ let b14 = v4[1]; z[1] + b14 }).cos().min(p1.items[1].sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-0.709), [Pair { a: -0.769, b: 1.071 }, Pair { a: 1.4809999999999999, b: 0.921 }, Pair { a: 0.691, b: 0.231 }], Some(-0.049), [Pair { a: 0.941, b: 1.9609999999999999 }, Pair { a: -1.5890000000000002, b: -1.699 }, Pair { a: -0.949, b: -1.8690000000000002 }]), kink(Some(-1.2790000000000001), [Pair { a: 1.121, b: -0.539 }, Pair { a: -0.889, b: -1.719 }, Pair { a: -1.8190000000000002, b: -0.769 }], Some(-1.999), [Pair { a: 0.021, b: 0.951 }, Pair { a: -0.049, b: -1.2790000000000001 }, Pair { a: -0.919, b: -0.929 }]))]
#[derive_grad]
fn random_1000029(x: Option<f64>, y: &[Pair], z: Option<f64>, w: &[Pair]) -> f64 {
    for i1 in 0..1 {
        let (p2, q3) = ((w[1].b + z.unwrap_or(0.7)).cos().sin().cosh(), (0.25 * x.unwrap_or(0.7)));
        let mut v4: Vec<f64> = Vec::with_capacity(2);
        for i5 in 0..2 {
            v4.push((0.40 * (z.unwrap_or(0.7).tanh().min(1.09) - ((-0.33) * q3))));
        }
    }
    let mut m6: f64 = (0.22 * (f64::sin(0.32) * (1.97 + y[0].a)));
    let p8: Data = Data { items: vec![y[0].a.sin(), (2f64 - x.unwrap_or(0.7)).tanh().sin(), (x.unwrap_or(0.7).tanh().tanh() - (x.unwrap_or(0.7) - w[1].b)).cos()], scale: (if let Some(x7) = z { (y[0].a + 1.27).cos() } else { (1.2 + y[0].b.sin() * y[0].b.sin()).log10() }), pairs: vec![Pair { a: ((std::f64::consts::PI + w[0].a) / 1.97).tanh(), b: (if f64::tanh((-0.04)) < (y[1].b - m6).tanh() && f64::sin(((-0.86) + 1.57)) <= w[0].b.sin().clamp(-0.5, 0.75) { m6 } else { w[1].b }).sin() }, Pair { a: f64::tanh(y[0].a), b: (if (0.20 * (z.unwrap_or(0.7) - m6)) < 2f64.sin() { m6 } else { x.unwrap_or(0.7) }).sin() }] };
    let mut p9: Pair = (y[1] * (if p8.items[0].min(m6) <= (0.20 * (p8.pairs[1].b + p8.scale)) { w[0].b } else { p8.pairs[1].a }).tanh());
    {
        let r10 = &mut p9;
        m6 = (((p8.scale * p8.pairs[1].b) / (1.5 + p8.pairs[0].a.tanh() * p8.pairs[0].a.tanh())) * (w[0].a / 1.08)).tanh() + m6;
    }
    0.4 * z.unwrap_or(0.7) + 0.9 * p9.b + 0.1 * m6 + -0.0 * p9.a + 0.3 * w[0].b + 1.0 * p8.items[0] + ((1.50 * y[0].a) * y[1].b.sin().max(p9.a)).cos()
}
