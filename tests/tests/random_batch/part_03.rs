//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.451, b: -0.359 }, k: 2, rate: -1.8390000000000002, w: [0.921, 0.831, 0.241] }, [[-0.839, 1.841], [-0.989, -0.028999999999999998], [0.731, -1.639]]), kink(Model { at: Pair { a: 0.741, b: -0.819 }, k: 2, rate: 0.111, w: [1.031, -1.719, 1.071] }, [[1.1809999999999998, -1.899], [-1.179, -0.539]]))]
#[derive_grad]
fn random_1000030(x: &Model, y: &[[f64; 2]]) -> f64 {
    let mut v1: [f64; 4] = [y[x.k % 2][x.k % 2]; 4];
    if (x.at.b * y[x.k % 2][x.k % 2]).sin() < (1.97 * x.at.b).tanh() {
        if f64::rem_euclid(y[0][x.k % 2].sin(), 0.9) > (0.50 * ((-0.07) * x.w[x.k % 3])) {
            let mut p2 = Data { items: vec![(f64::hypot(x.at.a, f64::sin(x.predict(0.3))) - (x.at.b / 1.40)).sin(), f64::abs(1.81).max((x.at.b / 1.14)), (-(0.1 + (y[1][0] / 1.33) * (y[1][0] / 1.33))).exp()], scale: x.predict((y[x.k % 2][x.k % 2] * x.at.size()).tanh()), pairs: vec![Pair { a: ((0.6 * f64::sin((-0.27))).asin() + (v1[x.k % 4] * x.at.size())).cos(), b: v1[x.k % 4].max(1.55) }, Pair { a: x.at.size().cos(), b: (0.88 - v1[2]).cos() }] };
            p2.items[..2].copy_from_slice(&x.w[..2]);
        } else if f64::sin(0.70).min(x.at.a) > (0.06 - 0.96) {
            let mut m3: f64 = ((v1[2] - x.rate) + f64::exp((-(0.1 + v1[x.k % 4] * v1[x.k % 4])))).cos();
        } else {
            let mut m4: f64 = f64::tanh(v1[x.k % 4].mul_add(x.predict(0.3).cos(), x.at.b));
        }
    }
    0.1 * x.rate + 1.0 * x.w[0] + 0.7 * x.predict(0.3) + -0.3 * y[x.k % 2][x.k % 2] + 1.2 * x.at.a + x.at.size().cos()
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.879, -0.459, 0.181], 1.041, 0.181), kink([0.261, -1.5490000000000002, 0.691], -0.999, 0.361))]
#[derive_grad(wrt(y))]
fn random_1000031(x: &[f64; 3], y: f64, z: &f64) -> Pair {
    let v1: Vec<f64> = vec![x[2].atan2((1.5 + ((*z) + x[1]).sin() * ((*z) + x[1]).sin())), ((x[1] / 1.54) - (if (*z).cos().rem_euclid(0.9) <= y { (*z) } else { (*z) })).cos()];
    if 2f64.cos() < (y - v1[1]).sin() {
        return Pair { a: -0.1 * v1[1] + 0.7 * y + -0.5 * x[1] + 1.3 * (*z) + (y + x[0]).tanh(), b: 1.1 * v1[1] + 1.1 * (*z) + 0.1 * x[1] + 1.1 * y + (*z).atan2((1.5 + y.tanh() * y.tanh())) };
    }
    let mut v2: Vec<f64> = x.iter().map(|&e3| (x[1] - v1[0].min(e3)).tanh()).collect();
    v2[0] -= y.tanh();
    let p4: Two = Two(y, (y + x[1]).tanh());
    let flag5 = x[0].abs() >= (p4.1 - 2f64).sin();
    let mut v6: [f64; 2] = [p4.1.sin(); 2];
    let mut v7: [f64; 2] = v6;
    let mut n8: usize = 0;
    let a9: f64 = loop {
        n8 += 1;
        for e10 in v6.chunks_exact(1) {
            let flag13 = n8 % 2 == 0;
            let mut v14: [f64; 3] = [(f64::asinh((-0.59)) - (1.42 - (-0.07))).sin(), (std::f64::consts::PI / (2.5 + e10[0].sin())).abs(), ((-0.01) * v6[n8 % 2]).sin().sinh()];
        }
        let mut v15: [f64; 4] = [f64::cos(((v6[n8 % 2] * y) * v2[1])); 4];
        if f64::tanh(y.hypot(v2[2])) < (0.66 * (0.13 - p4.0)) { break (p4.0 - p4.1).sin().rem_euclid(0.9); }
        if n8 > 0 { break (f64::cos((v1[n8 % 2] - p4.1)) % 1.7); }
    };
    let t16: (f64, f64) = ((1.2 + (v7[1] - 0.30).cos().rem_euclid(0.9) * (v7[1] - 0.30).cos().rem_euclid(0.9)).log2(), v7[0]);
    {
        let r17 = &p4;
        for i18 in 0..3 {
            let mut m19: f64 = r17.0;
        }
    }
    Pair { a: -0.2 * x[0] + 1.0 * t16.0 * t16.1.sin() + -0.4 * (p4.0 - p4.1) + 0.9 * v7[0] + -0.1 * y + 1.4 * v6[1] + y, b: 0.6 * y + -0.2 * v6[1] + 0.5 * (*z) + -0.4 * v2[2] + 0.6 * v7[0] + -0.3 * t16.0 * t16.1.sin() + (if t16.1 <= y.cos() { (if (1.73 * p4.1).sin() < v6[1].clamp(-0.5, 0.75) || (p4.0 - p4.1).tanh() < p4.0.fract() { p4.1 } else { t16.1 }) } else { (v6[1] / 1.35) }) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.201), kink(1.9409999999999998))]
#[derive_grad]
fn random_1000032(x: f64) -> Option<f64> {
    if (0.50 * (x + x)) >= x && (x * x).cos() < 0.80 {
        let mut m1: f64 = (x.atan2((1.5 + x * x)) * x.tanh());
        if ((-0.34) + x).sin() >= 1.69 {
            if (m1 + m1).sin() >= f64::asinh(m1) {
                let mut v2: [f64; 2] = [({ let b3 = (x - x).tanh(); b3 + b3 }).sin(), ((x + 2f64) * (x * m1)).cos()];
            } else {
                m1 = m1;
            }
        }
    } else {
        let mut m4: f64 = ((x + x) + f64::tan((0.6 * x.sin()))).cos();
    }
    Some(1.0 * x + ({ let b5 = x; ({ let b6 = x; b5 + b6 }) + b5 }).sin())
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.8909999999999998, b: 1.2409999999999999 }, [[0.951, -0.099], [-0.569, 0.241]]), kink(Pair { a: 0.521, b: -0.879 }, [[-0.019, 0.541], [-0.079, -0.799]]))]
#[derive_grad]
fn random_1000033(x: Pair, y: [[f64; 2]; 2]) -> f64 {
    let mut v1: [f64; 3] = [((0.50 * x.size()).abs() - (y[1][0] * x.b)).sin(), (-0.58), x.a];
    let mut p2: Data = Data { items: vec![(x.a.sin() - (0.50 * x.size()).sin()), f64::acos((0.6 * x.b.max(x.b).tanh())), (x.a + v1[1]).cos()], scale: ((0.30 * x.a).powi(1) * y[1][1].max(x.a)).tanh(), pairs: vec![x.clone(), Pair { a: x.a, b: y[0][1].atan() }] };
    let p3 = Model { w: [x.a.floor().abs().tanh(), (p2.items[1].sin() - y[0][1].max(y[0][1])).cos(), (p2.scale.tanh() % 1.7)], at: x.clone(), rate: x.size().cos(), k: 2 };
    let a4: f64 = x.a;
    let d5: f64;
    if ((p2.scale * p2.pairs[1].b) * p2.items[p3.k % 3]).sin() > (0.25 * p2.pairs[0].b) {
        d5 = (0.25 * (p2.scale * p2.pairs[1].b)).min(0.00).abs();
    } else {
        d5 = f64::cbrt((1.2 + (-0.04) * (-0.04)));
    }
    let mut o6: Option<f64> = if (p2.pairs[p3.k % 2].b / (2.5 + p3.predict(0.3).cos().sin())).sin() >= (1.34 / (2.5 + p3.at.b.sin())) { Some(p2.items[1].atan()) } else { None };
    let p8: Pair = ({ let q7: Pair = x; q7.turned(x.size().tanh().tanh()) });
    if p3.k % 2 == 0 {
        let mut h9: Shape = Shape::Rect((0.50 * (f64::cos(x.a) + ((p3.k as f64) - (-0.88)))), (0.06 * (p2.pairs[p3.k % 2].a * p2.scale)));
        p2.scale /= 1.2 + p8.a.abs().abs();
    } else {
        let mut m10: f64 = f64::MAX;
        for e12 in p3.w.iter() {
            let a11: f64 = ({ let b13 = (*e12).atan2((1.5 + x.size().sin() * x.size().sin())); o6.unwrap_or(0.7) + b13 }).tanh();
            m10 = m10.min(a11);
        }
        m10 = m10.sin();
        let flag14 = !(p3.k != 0);
        let mut m15: f64 = (p2.pairs[p3.k % 2].a.sin().cos() + p3.at.a.tanh());
    }
    (p2.items[p3.k % 3], p2.items[p3.k % 3]) = (p2.items[p3.k % 3], p3.at.b.tanh());
    if p3.k != 0 {
        let mut v16: Vec<f64> = v1.iter().map(|e17| p3.at.b).collect();
    } else {
        let t18: (f64, f64) = (f64::cos((p3.at.size() - (p8.size() + p3.w[p3.k % 3]))), (x.a.clamp(-0.5, 0.75) - (v1[p3.k % 3] * v1[0])).cos());
        let p19: Pair = Pair { a: ((p3.at.size() - x.b) * y[1][p3.k % 2]).cos(), b: f64::to_radians(0.0) };
        p2.items[1] = p2.items[1] + (0.30 * a4);
    }
    v1.fill((if let Some(x20) = o6 { f64::powf((1.3 + p8.b * p8.b), a4.tanh()).tanh() } else { (0.06 * (p8.size() * y[1][p3.k % 2])) }).tanh());
    let t21: (f64, f64) = (f64::sin((-0.02)), p3.at.a);
    let p22: Pair = p2.pairs[0];
    0.9 * p22.b + -0.3 * p8.size() + 0.6 * d5 + -0.1 * p8.b + -0.4 * p22.a + 0.8 * p2.pairs[1].a + (0.15 * (v1[0] + p22.a)).rem_euclid(0.9)
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![-1.0790000000000002, 1.111, 0.661] }, [1.021, -1.3690000000000002, -1.939, -0.879, 1.351], 2, Shape::Circle { r: -0.509 }), kink(Shape::Point {  }, [1.9309999999999998, -1.709, -0.299, -1.8090000000000002], 3, Shape::Poly { 0: vec![-1.1190000000000002, -1.8590000000000002, -0.829] }))]
#[derive_grad]
fn random_1000034(x: &mut Shape, y: &[f64], z: usize, w: &mut Shape) -> f64 {
    let mut m1: f64 = x.area().cos().abs();
    let mut v2: [f64; 4] = [(m1.cos() - ((z as f64) - m1)).sin(); 4];
    m1 = ((w.area() - y[z % 3]) / (1.5 + (0.44 * (y[1] - (z as f64))) * (0.44 * (y[1] - (z as f64))))).cos();
    m1 -= m1.cos().powi(2).sin();
    -0.4 * v2[2] + 1.0 * m1 + 0.2 * x.area() + 0.1 * w.area() + 1.5 * y[z % 3] + (y[z % 3].hypot(y[0]) + (1.13 - v2[2])).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.831, b: 1.871 }, k: 1, rate: -1.5290000000000001, w: [1.781, -1.199, 1.1509999999999998] }, (-1.8490000000000002, 1.1509999999999998), Model { at: Pair { a: -1.7590000000000001, b: -1.5090000000000001 }, k: 1, rate: -0.929, w: [-1.429, 0.861, -0.919] }, -0.299), kink(Model { at: Pair { a: -0.519, b: -0.289 }, k: 2, rate: -0.659, w: [-0.069, 0.14100000000000001, -1.0690000000000002] }, (-1.8390000000000002, 0.591), Model { at: Pair { a: 1.561, b: 1.3909999999999998 }, k: 1, rate: 0.861, w: [1.6309999999999998, -1.899, 1.051] }, -1.3590000000000002))]
#[derive_grad(wrt(y, z))]
fn random_1000035(mut x: Model, y: (f64, f64), z: Model, w: &f64) -> Vec<f64> {
    let mut n1: usize = 0;
    loop {
        if n1 >= 2 {
            break;
        }
        n1 += 1;
        let mut m2: f64 = f64::cos(((if f64::sin(1.81) >= (if x.rate.max(x.at.size().tanh()) >= (0.25 * z.at.size()) { 0.0 } else { 1.14 }) { 1.68 } else { x.predict(0.3) }) / 1.22)).copysign((0.44 * (z.at.size() + (-0.61))).sin());
    }
    let flag3 = z.k > 2;
    x.rate += (if (*w).max(x.predict(0.3).tanh()) >= (2f64 / (2.5 + (0.25 * x.at.size()).sin())) { ((0.11 * z.at.a) / (1.5 + ({ let b4 = f64::sin(0.0); (*w) + b4 }).cos() * ({ let b4 = f64::sin(0.0); (*w) + b4 }).cos())) } else { (2f64 / (2.5 + f64::sin(z.at.b))).sin().rem_euclid(0.9) }).sin();
    {
        let (l5, r6) = x.w.split_at_mut(1);
        l5[0] -= f64::cos(1.16);
        r6[0] -= (0.6 * f64::sin((-0.59)).sin().exp2().sin()).asin().cos();
        l5[0] += 0.5 * r6[0];
    }
    if (if (z.at.size() * z.at.a).tanh() >= (z.at.b * z.at.b).sin() { z.w[z.k % 3] } else { x.predict(0.3) }).cos() > x.at.size().tanh() {
        for (i9, e7) in z.w.iter().enumerate() {
            let o11: Option<f64> = if ({ let b10 = z.w[0]; x.at.a + b10 }).sin() > f64::sin(0.43).min((z.k as f64).cos()) { Some(((*e7).sin() - 1.17)) } else { None };
        }
        let (s12, c13) = (1.2 + (0.50 * ((((x.k % 4) as f64) * z.w[z.k % 3]) / 1.83)) * (0.50 * ((((x.k % 4) as f64) * z.w[z.k % 3]) / 1.83))).cbrt().sin_cos();
        match z.k { 0 => {
            for i14 in (1..=z.k % 4).rev() {
                x.rate = (0.20 * (x.at.size() + y.1)).max(z.at.a.tanh()).sin();
            }
        } k if k % 2 == 1 => {
            x.at.a *= f64::sin((0.52 * ((x.at.size() - z.at.size()).tanh().sin() + (({ let b15 = f64::sin(0.0); z.at.a + b15 }) + z.w[x.k % 3].atan2((1.5 + x.at.a * x.at.a))))));
        } _ => {
            let mut m21: f64 = (({ let b18 = apply(|u16: f64| { let b17 = x.at.b; (y.0 + 0.59).tanh() * b17.sin() }, (if flag3 { c13 } else { ((x.k % 4) as f64) })); (x.w[x.k % 3] + x.w[x.k % 3]) + b18 }) * f64::asinh(repeated(|u19: f64, u20: f64| ((f64::sin((z.k as f64)) % 1.7) - s12.cos()), x.at.size().sin(), z.k % 4))).tanh();
        } }
    } else {
        let mut m22: f64 = f64::abs((0.0 / (1.5 + z.at.a * z.at.a))).hypot((-f64::rem_euclid(x.at.b.cos(), 0.9)));
    }
    vec![1.1 * z.rate + 1.3 * x.rate + 1.4 * x.at.b + 1.4 * x.at.a + (0.50 * ((x.w[x.k % 3] - x.rate) / 1.75)), -0.2 * y.0 * y.1.sin() + 1.2 * x.at.size() + 1.5 * z.rate + 1.4 * x.w[x.k % 3] + 0.1 * x.rate + ((if x.at.b < x.at.size().sin() || flag3 { x.rate } else { (z.k as f64) }) / (2.5 + (x.predict(0.3) - x.rate).tanh().sin())).sin(), 1.4 * z.w[z.k % 3] + -0.2 * z.at.b + 1.3 * x.rate + 0.7 * x.at.a + 0.8 * z.rate + 0.5 * y.0 * y.1.sin() + z.at.a.max(z.at.b)]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.339, b: -1.949 }, k: 1, rate: -0.589, w: [-0.779, 0.701, 1.571] }, Pair { a: -0.879, b: 1.001 }, -0.869), kink(Model { at: Pair { a: -1.229, b: -1.429 }, k: 2, rate: -1.699, w: [1.321, 0.701, 1.271] }, Pair { a: 0.381, b: -1.699 }, 1.2409999999999999))]
#[derive_grad]
fn random_1000036(x: Model, y: Pair, mut z: f64) -> f64 {
    let p1 = Pair { a: y.b.cos(), b: z };
    z /= 1.2 + y.size().tanh().atan().abs();
    if x.at.size().cos().fract() <= f64::min(f64::sin(0.47), z) {
        return 0.5 * x.at.b + 0.1 * z + 1.2 * y.b + 1.2 * y.a + 0.1 * p1.size() + p1.b;
    }
    let mut v2: Vec<f64> = Vec::with_capacity(2);
    for i3 in 0..2 {
        v2.push(y.b);
    }
    let o4: Option<f64> = Some((0.05 * ((x.at.b * p1.size()) + (z + z))));
    z = (z * (0.50 * o4.unwrap_or(0.7)).sin()).sin();
    let d5: f64;
    if (0.66 * sum_of(|u6| (0.19 * ((1.3 + x.at.b * x.at.b).powf(y.a.tanh()) + (p1.a / (2.5 + y.b.sin())))), &x.w[..])) < (z * o4.unwrap_or(0.7)).tanh() {
        let mut k7: usize = 2;
        let mut m8: f64 = -9.0;
        for e10 in v2.iter().rev() {
            let a9: f64 = p1.b;
            m8 = if a9 > m8 { a9 } else { m8 };
        }
        m8 = m8.sin();
        d5 = (o4.unwrap_or(0.7) - x.rate).cos().cos();
    } else {
        d5 = ((p1.b / 1.13) + (y.a * x.at.size())).tanh();
    }
    let mut k11: usize = 2;
    v2[k11 % 2] += f64::tanh((z / (1.5 + ((k11 % 4) as f64) * ((k11 % 4) as f64))).mul_add(x.rate, z.max(0.49)));
    z += f64::cos((x.predict(0.3).sin().mul_add(1.65, z) - p1.b.tanh()));
    let mut h12: Shape = if k11 != 2 { Shape::Point } else { Shape::Poly(vec![(if f64::sin((-0.15)).atan2((1.5 + v2[k11 % 2] * v2[k11 % 2])) >= (0.50 * (x.rate - x.w[x.k % 3])) && k11 > 2 { 0.0 } else { x.predict(0.3).cos().sin() }), x.predict(0.3).sin(), (v2[k11 % 2] - std::f64::consts::PI).cos()]) };
    let f13 = |u14: f64, u15: f64| 2f64.cos().tanh();
    let mut ps16: [Pair; 2] = [(y + (Pair { a: (o4.unwrap_or(0.7) + y.b).sin().rem_euclid(0.9), b: v2[k11 % 2] })), p1];
    z -= f64::sqrt((1.2 + f64::copysign(f64::sin((-0.30)), x.at.size().sin()) * f64::copysign(f64::sin((-0.30)), x.at.size().sin()))).sin();
    z -= (0.07 * (((-0.82) - 0.06) * x.rate.copysign(h12.area().tanh())));
    z = ((z * x.at.b) - (o4.unwrap_or(0.7) * 2f64)).tanh();
    match x.k { 0 => {
        let mut n17: usize = 0;
        while n17 < 1 && (x.k > 2) {
            if let Shape::Rect(x18, y19) = h12.clone() {
                {
                    let s20 = &x.w[..];
                    z += x.w.iter().map(|&e21| (0.25 * (x.w[n17] * v2[n17]))).map(|it| it.sin()).product::<f64>();
                }
            } else {
                let mut m22: f64 = (0.03 * ((y.b + std::f64::consts::PI) * f64::powf((1.3 + x.rate * x.rate), f64::tanh(0.0))));
            }
            n17 += 1;
        }
    } k if k % 2 == 0 => {
        z += (x.w[x.k % 3].cos() % 1.7).sin();
    } _ => {
        z = f64::sin((-0.68)).copysign(y.b.sin());
    } }
    0.1 * x.at.size() + 0.1 * h12.area() + -0.3 * x.at.b + 0.4 * z + 0.8 * p1.b + -0.3 * f13((0.20 * (h12.area() + p1.a)), (if k11 % 2 == 0 { (-0.58) } else { v2[k11 % 2] })) + ((y.size() + p1.a) + f64::sin(v2[1])).sin()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.2890000000000001, -1.419, -1.8290000000000002, -0.709, -0.179], 1.1609999999999998, Pair { a: -0.709, b: 0.981 }, (-1.6090000000000002, 1.001)), kink([1.361, -0.909, -0.689, -1.8090000000000002, -1.389], -1.2790000000000001, Pair { a: 1.871, b: 1.4709999999999999 }, (0.381, -1.0890000000000002)))]
#[derive_grad(wrt(y, z, w))]
fn random_1000037(x: Vec<f64>, y: f64, z: Pair, w: (f64, f64)) -> f64 {
    let mut v1: [f64; 3] = [((x[2] + w.1) - (z.size() + y)).cos(); 3];
    let mut m2: f64 = x[0];
    let mut o3: Option<f64> = if (w.0 + (-0.07)).sin() <= (x[2] - z.a).sin() && (v1[0] + v1[2]).sin() > (0.20 * (z.size() - m2)) { Some(y.tanh().rem_euclid(0.9).tanh()) } else { None };
    v1[0] *= v1[1].copysign(w.0).fract().sin();
    let mut v4: Vec<f64> = v1.to_vec();
    v4.retain(|it| *it > 0.23);
    let a6 = v4.iter().map(|e5| e5.tanh()).sum::<f64>();
    {
        let s7 = &x[1..];
        let mut v8: [f64; 4] = [2f64; 4];
        let p9: Data = Data { items: vec![(-0.95), v8[3], s7[0].atan2((1.5 + (x[2] * s7[0]).sin() * (x[2] * s7[0]).sin()))], scale: z.size().sin(), pairs: vec![z, z.clone()] };
    }
    let a10 = ((x[1] / (2.5 + f64::sin(z.a))) * (1.3 + a6 * a6).powf(f64::tanh(0.44))).sin();
    {
        let s11 = &v1[1..];
        let mut v12 = s11.to_vec();
        v12.fill_with(|| ((0.25 * z.size()).copysign(x[1]) + z.b.cos()).sin());
    }
    let k13: usize = x.iter().filter(|it| **it < 0.12).count();
    let a14: f64 = x[k13 % 3] * 0.75;
    v1.swap(2, 1);
    if std::f64::consts::PI.mul_add(z.a, a14).cos() <= f64::sin((-1.00)).rem_euclid(0.9) && k13 > 1 {
        return 0.9 * y + 1.5 * a14 + -0.2 * a10 + 1.2 * v1[k13 % 3] + 0.1 * x[2] + f64::clamp(f64::cos(o3.unwrap_or(0.7)).abs(), -0.5, 0.75);
    }
    let mut h15: Shape = Shape::Point;
    let mut p16: Data = Data { items: vec![(m2 - (h15.area() + y)).tanh(), a10.signum().cos().min((0.12 * ((-0.26) * z.size()))), m2.sin()], scale: (x[1] * a6).cos().copysign((1.3 + 2f64 * 2f64).powf(v1[k13 % 3].tanh()).sin()), pairs: vec![Pair { a: (y.tanh() * z.a.max(0.77)), b: m2.abs() }, Pair { a: (a14.tanh() + (x[k13 % 3] + m2)).sin(), b: (a6 + v1[k13 % 3]).tanh() }] };
    p16.pairs[k13 % 2].scale(v1[0]);
    0.6 * x[k13 % 3] + 0.7 * z.b + 1.2 * a6 + -0.1 * p16.scale + 1.5 * p16.items[k13 % 3] + 1.0 * a14 + ((v1[k13 % 3] * w.0) + ({ let b17 = (0.25 * p16.pairs[k13 % 2].b); a14 + b17 })).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.011, b: -0.339 }, k: 2, rate: 1.8909999999999998, w: [1.591, 0.901, -0.249] }), kink(Model { at: Pair { a: 0.401, b: -1.8290000000000002 }, k: 2, rate: 1.531, w: [1.251, -1.639, 0.921] }))]
#[derive_grad]
fn random_1000038(x: Model) -> Vec<f64> {
    let mut m1: f64 = 1.70;
    let mut ps2: Vec<Pair> = vec![Pair { a: ((1.2 + m1 * m1).recip() + m1).tanh(), b: (0.50 * (Pair { a: ((x.rate * x.at.size()) / (2.5 + (x.predict(0.3) - m1).tanh().sin())).sin(), b: (x.rate / (2.5 + x.rate.sin())) }).a) }, ({ let q3: Pair = x.at; q3.turned((x.rate * m1).tanh()) })];
    if x.k > 1 {
        ps2.swap(0, 1);
    } else if x.at.a.cos().rem_euclid(0.9) <= (0.25 * x.predict(0.3)) {
        m1 -= ((x.at.size() * x.predict(0.3)) + (x.k as f64).sin()).tanh();
    } else {
        let mut p5 = Data { items: vec![((-0.55) + x.at.a).abs().cos(), (0.50 * (if x.at.b.to_radians() < ({ let b4 = (0.80 * (x.k as f64)); x.at.size() + b4 }).cos() || x.k > 1 { x.predict(0.3) } else { ps2[1].b })).cos(), ((x.at.b * x.at.a) + (x.at.a - x.at.a)).sin()], scale: (x.predict(0.3).cos().tanh() % 1.7), pairs: vec![(-ps2[x.k % 2]), x.at.clone()] };
    }
    m1 /= 1.2 + (0.50 * x.at.size()).tanh().abs();
    let v6: [f64; 4] = [(0.40 * (m1 + x.at.size())).cos(), ps2[x.k % 2].b.tanh(), x.at.a, ((-ps2[1])).b.sin()];
    let o7: Option<f64> = x.w.first().map(|it| it * x.at.a);
    m1 = (if (x.predict(0.3) * v6[x.k % 4]).tanh() > (0.25 * x.at.size()) { x.w[x.k % 3] } else { x.rate }).cos();
    let mut k8: usize = 3;
    m1 = ((0.30 * x.rate) % 1.7).abs();
    let h9: Shape = Shape::Poly(vec![v6[k8 % 4], ((1.99 + (-0.91)) + (x.at.a - x.at.size())).tanh(), (v6[x.k % 4].tanh() - (0.25 * o7.unwrap_or(0.7)).mul_add((0.25 * o7.unwrap_or(0.7)), ps2[1].a.tanh())).cos()]);
    if o7.unwrap_or(0.7).sin() >= (x.w[k8 % 3] * 0.0) {
        let mut p10: Model = x.clone();
        match &h9 { Shape::Circle { r: x11 } => {
            if p10.at.b >= (0.50 * (x.rate + m1)) || k8 % 2 == 0 {
                p10.rate += f64::cos((0.07 * p10.at.size()).powi(3).atan());
            }
        } Shape::Rect(x13, y14) => {
            p10.at.b = ((x.at.a.sin() % 1.7) * f64::sin(ps2[x.k % 2].b).sin());
        } Shape::Poly(x15) => {
            m1 /= 1.2 + (0.06 * (x.at.size() * x.at.a)).abs();
        } _ => {
            m1 = (o7.unwrap_or(0.7).cos().max(f64::cos((x.k as f64))) * (x.rate + 0.0)).sin();
        } }
    } else {
        m1 -= (0.05 * ((x.rate * x.w[x.k % 3]) + (m1 + x.w[x.k % 3])));
    }
    vec![-0.0 * x.rate + -0.1 * x.w[x.k % 3] + 1.0 * x.at.b + -0.2 * h9.area() + 1.2 * ps2[1].b + f64::powi(v6[3].sin(), 1), 0.1 * x.at.size() + -0.3 * x.at.b + 1.4 * x.predict(0.3) + 0.2 * x.w[1] + -0.3 * x.rate + 0.72, 1.0 * x.at.size() + 0.2 * x.at.b + -0.5 * v6[2] + 1.2 * x.w[1] + f64::sin(((o7.unwrap_or(0.7) * x.w[k8 % 3]) * (f64::tanh(x.rate) % 1.7)))]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.189, -1.129, 1.6609999999999998], [-0.689, -1.5590000000000002, -0.529]), kink([1.581, 1.081, 0.621], [-0.469, 0.821, 1.361]))]
#[derive_grad(wrt(x))]
fn random_1000039(mut x: Vec<f64>, y: [f64; 3]) -> f64 {
    for i1 in 0..x.len() {
        {
            let r2 = &mut x[2];
            *r2 += ((f64::exp_m1(f64::tanh((i1 as f64))) + (1.50 - 0.0)) + (if y[0].cos() <= (0.16 * ((i1 as f64) * (i1 as f64))) { y[i1 % 3] } else { (1.3 + (*r2) * (*r2)).powf((i1 as f64).tanh().tanh()) })).tanh();
            *r2 = (0.50 * (-((*r2) * (-0.32)))).copysign((0.40 * ((*r2).sin() + (y[1] + (i1 as f64)))));
        }
    }
    let mut p3: Pair = Pair { a: y[1], b: y[2].mul_add(y[0], x[2]).cos() };
    let mut h4: Shape = Shape::Point;
    let mut m5: f64 = (x[2] + p3.a).cos();
    for e7 in x.iter() {
        let a6: f64 = ((p3.a + y[1]) * (p3.b + (*e7))).cos();
        m5 = a6;
    }
    m5 = m5.sin();
    let t8: (f64, f64) = ((0.29 * ((f64::tanh(p3.size()).atan() - (y[0] + p3.b)) + (if (p3.size() - 2f64).cos() >= ((-0.22) + p3.b).tanh() { (x[1] / (1.5 + p3.a * p3.a)) } else { p3.b.max(m5) }))), f64::sin((-0.14)));
    let a9 = ((0.06 * (p3.size() * t8.0)).hypot(f64::abs(x[2])) * x[0].cos().min(m5.sin().powi(4))).tanh();
    p3.b = p3.b - (p3.a.max(p3.a).cos() % 1.7).sin();
    let a11 = p3.swapped_for((0.50 * ({ let b10 = t8.0; a9 + b10 }))).tanh();
    m5 = a9.sin();
    let (s12, c13) = ((f64::max(2f64, y[0]) + x[1].clamp(-0.5, 0.75)) * (1.3 + (p3.a * m5).cos() * (p3.a * m5).cos()).powf(t8.0.sin().tanh())).tanh().sin_cos();
    if (0.66 * (0.12 - a9)) >= f64::to_radians(a9) {
        return -0.5 * y[0] + 0.7 * x[2] + 0.4 * a9 + 1.1 * s12 + -0.1 * c13 + 1.2 * a11 + a11.tanh().exp();
    }
    for e14 in &x[..3] {
        let flag17 = (s12 + (-0.53)).cos() >= p3.b || (if a9.asinh() < (p3.size() / (2.5 + p3.a.sin())).tanh() { y[0] } else { p3.a }) <= (c13 - a11).cos();
        (p3.a, p3.b) = (p3.b, (p3.a + y[0].cos()).sin());
    }
    0.0 * a11 + 0.2 * y[0] + 1.3 * p3.size() + 0.4 * x[0] + 1.4 * h4.area() + 0.9 * s12 + (0.81 * f64::mul_add(f64::sin((0.95 / 1.34)), p3.a.tanh().rem_euclid(0.9), (0.25 * (p3.b * m5))))
}
