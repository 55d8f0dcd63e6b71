//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.119, b: 1.9909999999999999 }, k: 2, rate: -0.349, w: [1.541, 0.681, -0.119] }, [[-0.629, 1.6809999999999998], [1.571, 1.071]]), kink(Model { at: Pair { a: -1.7590000000000001, b: 0.901 }, k: 0, rate: 1.871, w: [-1.429, 1.9809999999999999, -0.859] }, [[1.2009999999999998, 0.351], [-1.479, -0.909], [-0.059, -1.999]]))]
#[derive_grad]
fn random_1000030(x: &Model, y: &[[f64; 2]]) -> f64 {
    let mut v1: [f64; 4] = [y[x.k % 2][x.k % 2]; 4];
    if (x.at.b * y[x.k % 2][x.k % 2]).sin() < (1.97 * x.at.b).tanh() {
        let mut k2: usize = 1;
        (v1[1], v1[k2 % 4]) = (v1[k2 % 4], (0.57 * (x.at.size() * (-0.07)).tanh().min((0.30 * x.at.b).powi(2))));
    }
    let mut v3 = vec![x.rate; 4 + x.k % 3];
    1.1 * x.at.a + 1.0 * x.at.size() + 1.1 * x.rate + 1.1 * y[x.k % 2][0] + 0.6 * x.predict(0.3) + f64::sin(1.10).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.2109999999999999, -1.3290000000000002, 1.361], -0.539, 0.421), kink([-0.649, 0.941, 0.371], -0.609, -1.0590000000000002))]
#[derive_grad]
fn random_1000031(x: &[f64; 3], y: f64, z: &f64) -> Pair {
    let v1: Vec<f64> = vec![x[2].atan2((1.5 + ((*z) + x[1]).sin() * ((*z) + x[1]).sin())), ((x[1] / 1.54) - (if (*z).cos().rem_euclid(0.9) <= y { (*z) } else { (*z) })).cos()];
    {
        let s2 = &v1[..1];
        let mut m3: f64 = (((*z) - s2[0]) - (*z).sin()).sin();
    }
    for (i6, (&e4, f5)) in x.iter().zip(x.iter()).enumerate() {
        let v7 = vec![v1[0]; 4 + i6 % 3];
    }
    let mut v8: Vec<f64> = Vec::with_capacity(4);
    for i9 in 0..4 {
        v8.push((i9 as f64).sin().max((*z)).tanh());
    }
    for (i12, e10) in v8.iter().enumerate() {
        let a13 = y;
    }
    let mut v14: Vec<f64> = x.iter().map(|&e15| v1.iter().map(|e16| f64::cos(((*z) + v1[0]))).sum::<f64>().cos()).collect();
    v8[1] += ((y - 0.0) + (0.80 * (*z))).tanh();
    let mut p17: Model = Model { w: [y, ((if !(((*z) / (1.5 + y * y)) <= x[0].max(v8[1])) { v14[0] } else { v1[1] }) - (y + x[1])).cos(), (if f64::atan(v1[1]) > (if v8[0].atan() <= (if (0.25 * (v8[0] * v1[1])) >= (v14[0] * x[1]).sin() { x[2] } else { (*z) }) { v8[1] } else { v14[2] }) { y.tanh().exp() } else { (*z).sin().rem_euclid(0.9) })], at: Pair { a: (v14[0] + (2f64 - 0.44)).sin(), b: (*z) }, rate: f64::sin(((*z) - y)).copysign(x[1]), k: 0 };
    for e18 in v1.iter().rev() {
        let a21 = p17.step(&Pair { a: (if v1[1] >= v8[1].sin() { 0.90 } else { (-y) }), b: ((*z) * (*z)).cos() }).tanh();
        let a22 = p17.at.swapped_for((p17.w[p17.k % 3] / 1.14)).tanh();
        let d23: f64;
        if (y * y).tanh() > p17.rate.atan2((1.5 + p17.at.b * p17.at.b)) {
            d23 = f64::sin(p17.w[2]).abs();
        } else {
            let h24: Shape = if p17.k % 2 == 0 { Shape::At(Pair { a: p17.w[p17.k % 3], b: p17.at.a.cos().rem_euclid(0.9) }) } else { Shape::At(Pair { a: (0.06 * (if f64::sin((-0.70)).clamp(-0.5, 0.75) >= y { (v1[p17.k % 2] - (*e18)) } else { (p17.at.size() * a22) })), b: p17.at.a }) };
            d23 = a21;
        }
        p17.at = Pair { a: (v8[p17.k % 4] - 1.24).cos(), b: (p17.at.a + v8[2]).cos() };
    }
    let mut ps25: Vec<Pair> = vec![Pair { a: (2f64.tanh() * (if p17.k != 3 { v1[p17.k % 2] } else { p17.at.b })), b: f64::sin(p17.at.size().tanh()) }, p17.at.turned((p17.at.a + (*z)).cos())];
    if p17.k != 1 {
        return Pair { a: 0.7 * p17.rate + -0.3 * y + 0.9 * p17.predict(0.3) + 0.8 * (*z) + 0.6 * p17.at.a + (0.06 * ((1.2 + p17.w[p17.k % 3] * p17.w[p17.k % 3]).log10() * (p17.w[p17.k % 3] * v1[1]))), b: -0.4 * p17.at.b + 0.1 * y + 0.7 * v14[p17.k % 3] + 0.5 * p17.at.a + 1.3 * p17.at.size() + 0.0 * (*z) + (if p17.k % 2 == 0 { (2f64 / 1.98) } else { p17.predict(0.3).cos().cos() }) };
    }
    Pair { a: -0.3 * x[2] + 0.1 * v14[p17.k % 3] + -0.4 * p17.at.size() + 1.4 * p17.at.a + 0.8 * p17.w[p17.k % 3] + 0.5 * p17.at.b + (0.05 * ((y * ps25[1].a) + (v8[p17.k % 4] - y))), b: 1.0 * p17.at.size() + -0.2 * x[p17.k % 3] + 0.9 * p17.rate + 1.0 * v1[1] + 1.1 * y + 1.0 * (*z) + v1[p17.k % 2] }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.8290000000000002), kink(0.061))]
#[derive_grad]
fn random_1000032(x: f64) -> Option<f64> {
    if (0.50 * (x + x)) >= x && (x * x).cos() < 0.80 {
        let mut m1: f64 = (x.atan2((1.5 + x * x)) * x.tanh());
        let mut k2: usize = 2;
    } else {
        let p4 = Data { items: vec![((x + x) - f64::powi((0.30 * x), 4)).sin(), ((x * x) * x).tanh(), (({ let b3 = x; x + b3 }) * (x - x)).sin()], scale: (0.40 * (f64::tan((0.6 * x.sin())) * x)), pairs: vec![Pair { a: (x + x).cos(), b: (0.25 * (x * x)) }, Pair { a: x.sin().tanh().sinh(), b: (x - x).cos() }] };
    }
    let mut m5: f64 = (f64::sin(0.08).atan2((1.5 + x * x)) / (1.5 + x.atan2((1.5 + x * x)) * x.atan2((1.5 + x * x))));
    Some(1.4 * m5 + -0.3 * x + (m5.atan() - apply(|u6| (0.50 * (m5 * m5)).sin(), f64::sin((-0.79)))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.129, b: 1.841 }, [[1.801, -1.0390000000000001], [-1.8190000000000002, -1.229]]), kink(Pair { a: -1.449, b: -1.479 }, [[1.2309999999999999, 1.071], [-1.249, 1.9609999999999999]]))]
#[derive_grad]
fn random_1000033(x: Pair, y: [[f64; 2]; 2]) -> f64 {
    let mut v1: [f64; 3] = [((0.50 * x.size()).abs() - (y[1][0] * x.b)).sin(), (-0.58), x.a];
    {
        let s2 = &v1[..];
        let mut v3: [f64; 4] = [(f64::fract((-0.78)) - (v1[2] / (1.5 + s2[1] * s2[1]))).sin(), (x.a.asinh() + repeated(|u4, u5| (0.20 * (f64::min(x.a, u5) + (y[1][0] * v1[1]))), (v1[2] * v1[1]).tanh(), 2)), (v1[0] * x.size()).sin(), y[1][0]];
    }
    let mut p7: Two = Two(((if !(({ let b6 = v1[2]; x.size() + b6 }).tanh() > (0.20 * (x.size() - x.b))) { y[1][0] } else { x.a }) * (x.size() + v1[0])).tanh(), v1[2]);
    (p7.0, p7.1) = (p7.1, (p7.0 + ((p7.0 - p7.1).cos().to_radians() - (0.57 * x.size())).cos()).sin());
    for (e8, f9) in v1.iter().zip(v1.iter()) {
        for i11 in 0..1 {
            p7.0 *= (x.b.max((*f9)) - (if f64::cos((-0.48)).powi(0) >= (1.34 / (2.5 + (*e8).sin())) { (p7.0 - p7.1) } else { 0.12 })).tanh().sin();
            let p12: Pair = x.turned(((p7.0 - p7.1) * std::f64::consts::PI).cos());
            let mut k13: usize = 2;
            let (s14, c15) = ((0.30 * (*e8)) % 1.7).sin_cos();
        }
    }
    if (0.12 * (x.size() + x.size())) >= (x.size() - x.b).sin() {
        return 0.7 * x.a + 0.2 * x.size() + -0.1 * p7.0 + 1.1 * y[0][1] + 1.1 * x.b + 1.3 * v1[1] + f64::max((0.50 * (v1[2] - v1[0])), (0.50 * (p7.0 - v1[0])));
    }
    v1[0] += p7.1.tanh();
    let mut m16: f64 = x.b;
    if m16 < p7.1.min((p7.0 - p7.1).tanh()) || p7.1.sin() >= f64::ln((1.2 + 0.0 * 0.0)) {
        if (p7.0 * x.b).tanh() > (m16 * 0.0) {
            {
                let s17 = &v1[1..];
                let mut p18 = Pair { a: (0.25 * x.size()), b: (std::f64::consts::PI / 1.19) };
                let mut m19: f64 = f64::mul_add((0.22 * (1.30 + (p7.0 - p7.1))), s17[0], (x.size() + p7.0).tanh()).sin();
            }
        } else {
            if !((1.2 + v1[2] * v1[2]).ln() > (p7.0 - p7.1).sin().sin().exp2()) {
                return 0.2 * x.size() + 1.4 * (p7.0 - p7.1) + 0.8 * x.a + 1.4 * p7.0 + 0.1 * m16 + 0.9 * y[0][1] + (p7.0 - p7.1).sin();
            }
            let mut o20: Option<f64> = if (f64::sin((p7.0 - p7.1)) % 1.7) >= f64::tanh(x.size()).atan() { Some(((p7.0 - p7.1) - (2f64 - 0.0)).cos()) } else { None };
        }
        for i21 in (0..3).rev() {
            let mut m22: f64 = ((0.25 * (p7.0 - p7.1)).max(v1[i21]) * ((-0.68) + x.a)).cos();
        }
    } else {
        p7.0 = m16;
    }
    0.5 * (p7.0 - p7.1) + 0.2 * x.b + 0.8 * y[0][1] + 1.5 * v1[1] + -0.4 * x.size() + 1.0 * x.a + ((m16 + x.b) + (v1[1] + p7.1)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![1.111, 0.661, 0.751] }, [-1.3690000000000002, -1.939, -0.879, 1.351, 0.321], 1, Shape::Circle { r: -1.5790000000000002 }), kink(Shape::Rect { 0: 1.9309999999999998, 1: -1.709 }, [-1.8090000000000002, 0.991, 0.741, -1.1190000000000002], 0, Shape::Circle { r: -0.028999999999999998 }))]
#[derive_grad]
fn random_1000034(x: &mut Shape, y: &[f64], z: usize, w: &mut Shape) -> f64 {
    let mut m1: f64 = x.area().cos().abs();
    let mut v2: [f64; 4] = [(m1.cos() - ((z as f64) - m1)).sin(); 4];
    m1 = ((w.area() - y[z % 3]) / (1.5 + (0.44 * (y[1] - (z as f64))) * (0.44 * (y[1] - (z as f64))))).cos();
    m1 -= m1.cos().powi(2).sin();
    -0.4 * v2[2] + 1.0 * m1 + 0.2 * x.area() + 0.1 * w.area() + 1.5 * y[z % 3] + (y[z % 3].hypot(y[0]) + (1.13 - v2[2])).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.6190000000000002, b: 0.301 }, k: 1, rate: 0.861, w: [0.041, 0.131, -0.759] }, (-1.429, -0.469), Model { at: Pair { a: -1.7890000000000001, b: 0.381 }, k: 2, rate: 1.771, w: [1.8909999999999998, -1.2690000000000001, 1.4609999999999999] }, 1.6809999999999998), kink(Model { at: Pair { a: 0.451, b: -1.6190000000000002 }, k: 2, rate: -0.829, w: [1.9409999999999998, -0.439, -0.749] }, (-0.979, 0.521), Model { at: Pair { a: -0.909, b: 0.891 }, k: 0, rate: -0.849, w: [0.221, -0.719, -1.7990000000000002] }, 0.021))]
#[derive_grad]
fn random_1000035(mut x: Model, y: (f64, f64), z: Model, w: &f64) -> Vec<f64> {
    if x.k % 2 == 0 {
        x.rate = (x.rate * (0.05 * 0.0)).sin();
    } else if z.k != 1 {
        let mut m1: f64 = (0.01 * ((z.at.size() * (*w)) * x.w[z.k].floor()));
        let d2: f64;
        if (0.25 * (z.w[x.k % 3] * m1)) > (0.12 * (z.predict(0.3) - x.at.size())) {
            d2 = f64::sin((-0.49)).copysign(x.predict(0.3).cos().max((0.25 * z.predict(0.3))));
        } else {
            d2 = ((z.at.b - (*w)) / (2.5 + (z.k as f64).sin().sin())).sin();
        }
    } else {
        x.at.b *= f64::sin(0.11).sin();
        {
            let s3 = &z.w[1..];
            let mut o4: Option<f64> = s3.iter().copied().reduce(f64::max);
        }
    }
    x.rate = (if x.k % 2 == 0 { x.at.b } else { y.1 }).cos();
    if x.k % 2 == 0 {
        {
            let (l5, r6) = x.w.split_at_mut(1);
            l5[0] += (({ let b7 = x.at.size().sin(); z.at.a + b7 }) + (z.w[2] / (2.5 + x.at.a.sin()))).cos();
            r6[0] = (if (0.55 * (z.at.b + std::f64::consts::PI)) >= (z.at.b / 1.81) { f64::abs((*w)) } else { y.0.sin() });
            l5[0] += 0.5 * r6[0];
        }
        if x.k != 0 {
            x.at.a = (0.63 * (x.at.b.sin() - f64::sin(z.predict(0.3)).rem_euclid(0.9))) + x.at.a;
        } else if f64::sin((0.79 * 0.45)) >= (std::f64::consts::PI - z.at.a).tanh() {
            x.at.b *= (z.predict(0.3) - x.at.dot(&x.at)).sin().sin();
        }
    }
    vec![1.4 * x.at.b + -0.5 * z.predict(0.3) + 1.0 * z.w[1] + 0.4 * z.at.b + 0.6 * z.rate + 1.0 * x.at.size() + ((x.rate - x.at.size()) + z.w[x.k % 3].sin()).tanh(), 0.6 * z.predict(0.3) + 0.8 * z.rate + -0.1 * x.predict(0.3) + 0.0 * z.at.a + -0.5 * x.at.a + 1.2 * x.rate + (0.20 * (({ let b8 = x.at.b; x.at.size() + b8 }) * z.at.b.cos())), 1.4 * z.at.size() + 0.7 * x.rate + 1.3 * x.at.b + 1.1 * x.predict(0.3) + 0.3 * y.0 * y.1.sin() + x.rate]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.8490000000000002, b: 1.3809999999999998 }, k: 0, rate: -1.629, w: [-0.209, -1.5690000000000002, 0.991] }, Pair { a: 1.051, b: 0.151 }, 0.911), kink(Model { at: Pair { a: -1.7990000000000002, b: -0.249 }, k: 0, rate: -1.749, w: [-0.379, -1.749, -1.709] }, Pair { a: 1.351, b: -0.589 }, 0.481))]
#[derive_grad(wrt(x, y))]
fn random_1000036(x: Model, y: Pair, mut z: f64) -> f64 {
    let p1 = Pair { a: y.b.cos(), b: z };
    z /= 1.2 + y.size().tanh().atan().abs();
    for (i4, e2) in x.w.iter().enumerate() {
        let mut ps5: [Pair; 3] = [p1.clone(); 3];
    }
    {
        let s6 = &x.w[1..];
        'l8: for i7 in (x.k % 3..4).rev() {
            z = (z * (p1.size() + p1.size()).tanh()).sin();
            z = (z * f64::tanh(std::f64::consts::PI)).sin();
            match x.k { 0 => {
                z /= 1.2 + (y.size() - y.a).cos().abs();
                let mut o9: Option<f64> = if x.k != 0 { Some(x.at.a.clamp(-0.5, 0.75).atan2((1.5 + (0.44 * (x.at.a + (i7 as f64))) * (0.44 * (x.at.a + (i7 as f64)))))) } else { None };
            } k if k % 2 == 0 => {
                let mut k10: usize = 2;
            } _ => {
                let mut n11: usize = 0;
                while n11 < 2 {
                    z += ((y.b - x.at.a) / (2.5 + z.max((0.25 * x.at.size())).sin())).tanh();
                    n11 += 1;
                }
            } }
        }
        z -= (0.40 * (0.12 * (p1.size() * p1.a)).asinh());
    }
    {
        let s12 = &x.w[1..];
        z += (f64::sin(1.51) - p1.size()).cos();
    }
    if x.predict(0.3).sin().copysign(p1.b) > y.dot(&p1).cos() {
        if (if ({ let b13 = x.w[x.k]; p1.a + b13 }).tanh() >= (x.at.a * p1.size()).sin() && x.k % 2 == 0 { std::f64::consts::PI } else { y.size() }).cos() <= (y.b.tanh() % 1.7) {
            let h14: Shape = Shape::Circle { r: f64::cos(x.at.size()) };
            let mut v15: [f64; 2] = [(0.13 * ((std::f64::consts::PI - x.rate) * p1.b)); 2];
        }
        z *= (x.w[0].clamp(-0.5, 0.75) - (y.size() - x.w[x.k])).tanh().sin();
    }
    1.0 * x.at.b + 0.9 * x.w[0] + 0.5 * x.at.a + -0.0 * y.size() + 0.3 * z + x.rate
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.019, 1.111, 0.901, -1.1190000000000002, -0.509], 0.991, Pair { a: -0.549, b: 0.541 }, (0.681, -1.179)), kink([-0.059, 1.611, 1.6809999999999998], 1.571, Pair { a: -0.539, b: -0.009000000000000001 }, (-1.679, 0.191)))]
#[derive_grad]
fn random_1000037(x: Vec<f64>, y: f64, z: Pair, w: (f64, f64)) -> f64 {
    let mut v1: [f64; 3] = [((x[2] + w.1) - (z.size() + y)).cos(); 3];
    let mut m2: f64 = x[0];
    let p3 = Model { w: [((m2 + z.b) - v1[2].sin()).tanh(), (y.hypot(w.1) + (z.a - m2)).sin(), m2.clamp(-0.5, 0.75)], at: Pair { a: (((-0.07) * m2) * (x[2] - z.a)).tanh(), b: (v1[0] + v1[2]).sin() }, rate: 2f64, k: 1 };
    let mut h4: Shape = Shape::Rect(1.88, p3.at.a.tanh().powi(4));
    m2 = (((0.30 * p3.rate) % 1.7) * (p3.rate - z.a)).sin();
    {
        let r5 = &mut v1[p3.k];
        *r5 = m2;
        let mut v6: [f64; 4] = [f64::clamp(2f64.abs(), -0.5, 0.75); 4];
    }
    if p3.k % 2 == 0 {
        return 0.6 * v1[p3.k] + -0.0 * p3.predict(0.3) + -0.5 * x[p3.k] + 0.2 * z.b + -0.0 * z.a + 1.1 * h4.area() + (z.b.tanh() - (0.24 * (p3.k as f64)).rem_euclid(0.9));
    }
    let d7: f64;
    if p3.k > 2 {
        d7 = f64::sin(0.0).mul_add(apply(|u8| ((x[0] - p3.predict(0.3)) - (if p3.k % 2 == 0 { u8 } else { m2 })).cos(), (p3.at.a + z.size()).sin()), f64::cos(((p3.k as f64) - h4.area())));
    } else {
        d7 = p3.at.a;
    }
    let mut p9: Model = p3.clone();
    let a10 = (0.63 * z.size()).sin().max(p3.at.a);
    p9.rate = (p9.rate * v1[p9.k % 3].abs()).sin();
    let mut o11: Option<f64> = if z.size().cos().max(0.51) > (p9.w[p3.k] * p3.rate).tanh() { Some((0.71 * (0.77 * 2f64).hypot(f64::atan(0.0)))) } else { None };
    {
        let r12 = &p9.at;
        let mut v13 = vec![(r12.b - m2).asinh(); 3 + p9.k % 3];
        if p3.k % 2 == 0 {
            m2 = ((p3.at.a / 1.16) * p9.w[p3.k].tanh());
            let mut v14: Vec<f64> = x.iter().map(|&e15| (p3.at.b + 0.15).cos().min(p9.w[p9.k % 3].min(p3.predict(0.3).sin()))).collect();
        } else if !(p9.k > 1) {
            m2 = (m2 * p3.at.a.sin()).sin();
        } else {
            m2 = (m2 * ({ let b16 = v13[p9.k % 3]; p9.at.a + b16 }).sin()).sin();
        }
    }
    -0.1 * p3.at.b + 1.4 * a10 + 1.2 * z.a + 0.7 * o11.unwrap_or(0.7) + -0.0 * d7 + (-(p3.rate * p9.at.a)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.221, b: -0.129 }, k: 0, rate: 0.791, w: [0.341, -0.879, -1.0790000000000002] }), kink(Model { at: Pair { a: 0.981, b: -0.499 }, k: 0, rate: 1.001, w: [-1.499, 0.791, -1.229] }))]
#[derive_grad]
fn random_1000038(x: Model) -> Vec<f64> {
    let mut m1: f64 = 1.70;
    let mut ps2: Vec<Pair> = vec![Pair { a: ((1.2 + m1 * m1).recip() + m1).tanh(), b: (0.50 * (Pair { a: ((x.rate * x.at.size()) / (2.5 + (x.predict(0.3) - m1).tanh().sin())).sin(), b: (x.rate / (2.5 + x.rate.sin())) }).a) }, x.at.turned((x.rate * m1).tanh())];
    let mut k3: usize = 2;
    m1 /= 1.2 + (std::f64::consts::PI + x.at.size()).sin().abs();
    let mut v4 = x.w.to_vec();
    m1 += x.rate.tanh();
    if (x.at.a * x.predict(0.3)).cos() < (x.at.size() / (1.5 + x.at.a * x.at.a)).sin() {
        m1 += x.w[x.k].cos();
        v4.push((0.30 * x.at.a).rem_euclid(0.9).clamp(-0.5, 0.75));
        v4[x.k] += (0.60 * 1.11);
    } else {
        v4[k3 % 3] += (0.30 * x.at.b.max((0.20 * (x.at.size() + x.at.b))));
        if f64::sin(0.05) < ps2[x.k % 2].b.tanh() {
            return vec![0.3 * x.predict(0.3) + 1.4 * x.at.b + 0.1 * m1 + 1.0 * x.w[k3 % 3] + x.rate, -0.4 * m1 + 1.2 * x.rate + 1.3 * x.at.a + 0.8 * x.at.b + 1.3 * x.at.size() + ((x.at.b + v4[2]) - (m1 + x.at.size())).cos(), 1.3 * x.rate + -0.1 * ps2[x.k % 2].b + 0.4 * x.predict(0.3) + 1.3 * x.at.size() + (0.6 * f64::sin((x.predict(0.3) * ((k3 % 4) as f64))).tanh()).acos()];
        }
    }
    if (if (x.at.b - ps2[0].a).sin() > ((k3 % 4) as f64).atan() { x.at.a } else { ps2[x.k % 2].b }).sin() >= (if (x.rate * v4[x.k]).cos() > 1.86 { x.at.b } else { x.at.size() }).tanh() {
        let o5: Option<f64> = if f64::sin((0.93 / (2.5 + m1.sin()))) < x.predict(0.3).cos().mul_add(0.0, x.at.a).tanh() || k3 % 2 == 0 { Some(f64::sin((-0.34))) } else { None };
        m1 *= (m1.sin() * ps2[x.k % 2].b).sin().sin();
    } else if k3 % 2 == 0 {
        match k3 { 0 => {
            let m6: f64 = match k3 % 4 { 0 => {
                (0.05 * x.at.a).sin()
            } 1 | 2 => {
                let mut m7: f64 = (ps2[x.k % 2].b.cos().abs() - f64::sin((-0.17)).min(ps2[k3 % 2].b.cos()));
                (1.41 + 2f64).sin()
            } _ => {
                (0.01 - ps2[x.k % 2].a).tanh().cos()
            } };
        } k if k % 2 == 0 => {
            m1 = (0.50 * (x.at.a + x.at.b)).min((1.2 + x.predict(0.3).cos() * x.predict(0.3).cos()).log10());
        } _ => {
            m1 = m1 + (1.28 - x.at.b).cos();
        } }
    } else {
        let mut m8: f64 = (0.74 * (x.w[x.k].tanh().rem_euclid(0.9) * (v4[2] - 1.15)));
    }
    vec![1.0 * x.w[x.k] + 1.2 * v4[1] + -0.1 * m1 + -0.4 * x.predict(0.3) + 0.4 * x.at.b + (-x.at.size().cos().max((x.k as f64).tanh())), -0.4 * x.at.b + 1.2 * x.rate + 0.5 * x.predict(0.3) + 0.2 * x.at.a + x.rate, 1.4 * x.at.b + 0.7 * ps2[x.k % 2].a + 1.0 * x.rate + -0.2 * x.at.size() + (0.80 * x.rate.floor())]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.639, -0.419, -1.889, 1.531], [-1.969, 0.821, -1.5690000000000002]), kink([-0.229, 1.2209999999999999, -1.139, 1.341], [1.621, 0.561, -1.689]))]
#[derive_grad]
fn random_1000039(mut x: Vec<f64>, y: [f64; 3]) -> f64 {
    for i1 in 0..x.len() {
        let mut v2: Vec<f64> = x.iter().map(|e3| ((y[i1 % 3] - (i1 as f64)) - (x[2] * 1.50)).sin()).collect();
    }
    let mut k4: usize = 2;
    let mut h5: Shape = if (x[k4 % 3] - x[k4 % 3]).sin() > y[1] { Shape::Circle { r: f64::sin(0.35).max((-0.43)).cos() } } else { Shape::Circle { r: f64::sin(1.94).hypot(y[k4 % 3]).atan() } };
    let mut o6: Option<f64> = y.first().map(|it| it * y[k4 % 3]);
    let mut v7: Vec<f64> = x.iter().map(|&e8| ((if f64::cos((o6.unwrap_or(0.7) * o6.unwrap_or(0.7))) <= (o6.unwrap_or(0.7) - o6.unwrap_or(0.7)).sin() { x[k4 % 3] } else { h5.area() }) / (1.5 + (e8 - o6.unwrap_or(0.7)).tanh() * (e8 - o6.unwrap_or(0.7)).tanh())).sin()).collect();
    k4 = (k4 + k4) % 5;
    if let Some(x9) = o6 {
        let f10 = |u11: f64, u12: f64| -> f64 { let mut m13: f64 = u12.sin(); for i14 in 0..3 { m13 += ((i14 as f64) / (1.5 + u12 * u12)).cos(); } m13 };
    }
    let mut n15: usize = 0;
    'l16: loop {
        if n15 >= 1 {
            break;
        }
        n15 += 1;
        'l20: for (i19, e17) in y.iter().enumerate() {
            let mut v21: Vec<f64> = x.iter().map(|e22| (if (h5.area() - 2f64).cos() >= (0.57 * ((-0.22) + (n15 as f64))) { (x[1] / 1.47) } else { f64::asinh(x[1]) })).collect();
            let flag23 = h5.area().cos() <= (0.0 * 0.0);
            {
                let s24 = &mut v7[1..];
                s24[i19 % 2] *= f64::sin(1.15);
                match k4 { 0 => {
                    let mut g27: [[f64; 2]; 2] = [[({ let b25 = f64::sin(0.09); 0.0 + b25 }).powi(3), 0.5], [0.25, (0.50 * ({ let b26 = (*e17); s24[n15 % 2] + b26 }).to_radians())]];
                    let mut v28: [f64; 2] = [(((n15 as f64) * v21[k4 % 3]) + s24[n15 % 2]).sin(); 2];
                } k if k % 2 == 0 => {
                    let mut m29: f64 = f64::asin((0.6 * o6.unwrap_or(f64::sin((y[i19] * 0.12))).sin()));
                } _ => {
                    let mut m30: f64 = (s24[i19 % 2] + o6.unwrap_or(0.7)).cos().copysign((o6.unwrap_or(0.7) - (-0.52)).cos());
                } }
            }
        }
    }
    1.1 * y[2] + 0.9 * o6.unwrap_or(0.7) + -0.1 * h5.area() + -0.3 * x[0] + 1.0 * v7[2] + (y[k4 % 3].sin() / (2.5 + o6.unwrap_or(0.7).cos().sin()))
}
