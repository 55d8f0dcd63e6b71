//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.501, Pair { a: 0.701, b: 0.331 }), kink(-0.799, Pair { a: -1.0990000000000002, b: 0.261 }))]
#[derive_grad]
fn random_2000280(x: &mut f64, y: Pair) {
    for i1 in (0..1).rev() {
        let mut p4 = Data { items: vec![((y.a - (*x)) * f64::powf((1.3 + f64::sin((-0.06)) * f64::sin((-0.06))), y.a.tanh())).sin(), (if i1 != 1 { (*x) } else { (-0.81) }), apply(|u2| 1.70, (0.66 * (y.b - 1.24)))], scale: f64::sin(({ let b3 = (0.6 * f64::sin(0.25)).acos(); (y.a + (*x)) + b3 })), pairs: vec![Pair { a: f64::cos(((y.b - y.b) + (y.size() - (i1 as f64)))), b: (0.75 - 0.39) }, Pair { a: (y.a * 0.0).sin(), b: (f64::tanh(0.28) % 1.7) }] };
    }
    let mut k5: usize = 3;
    let mut p7 = Model { w: [y.size().tanh().abs().atan2((1.5 + f64::cos(0.96).rem_euclid(0.9) * f64::cos(0.96).rem_euclid(0.9))), ((y.size() - (*x)) + f64::cos(y.size()).abs()).tanh(), (if (y.size() * y.a).sin() >= f64::sin(1.86).mul_add((*x), y.size().cos()).tanh() { (0.48 + (*x)) } else { y.size().sin().cos() }).cos()], at: y.turned(0.29), rate: (0..2).map(|i6| (1.2 + y.b * y.b).cbrt()).sum::<f64>().sin(), k: 2 };
    let mut k8: usize = 2;
    let f9 = |u10: f64, u11: f64| -> f64 { let mut m12: f64 = f64::atan2(y.b, (1.5 + y.a * y.a)); for i13 in 0..3 { m12 += (0.07 * (y.b * y.b)); } m12 };
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-0.629, -0.069, -1.249], pairs: vec![Pair { a: 0.641, b: -0.099 }, Pair { a: 1.6609999999999998, b: 0.981 }], scale: -0.659 }, Model { at: Pair { a: 1.081, b: -1.2890000000000001 }, k: 2, rate: -1.229, w: [1.1309999999999998, -0.599, -0.989] }, Data { items: vec![-1.5590000000000002, -0.349, 1.521], pairs: vec![Pair { a: 1.4709999999999999, b: -0.659 }, Pair { a: 1.4909999999999999, b: -1.6090000000000002 }], scale: 1.4809999999999999 }), kink(Data { items: vec![0.681, 1.561, -1.689], pairs: vec![Pair { a: 0.591, b: 1.6409999999999998 }, Pair { a: 1.2109999999999999, b: 0.301 }], scale: -1.1090000000000002 }, Model { at: Pair { a: -1.189, b: 0.361 }, k: 1, rate: 0.661, w: [-0.829, 1.1809999999999998, 0.601] }, Data { items: vec![-1.139, 1.4409999999999998, 1.761], pairs: vec![Pair { a: -1.919, b: -1.749 }, Pair { a: 0.461, b: 0.661 }], scale: -1.929 }))]
#[derive_grad]
fn random_2000281(x: &Data, y: &Model, z: Data) -> f64 {
    let mut o1: Option<f64> = if !(y.k % 2 == 0) { Some(x.pairs[1].a.sin()) } else { None };
    let mut m2: f64 = (o1.unwrap_or(0.7) + 1.42).tanh().tanh();
    let v3: [f64; 3] = [1.94; 3];
    let mut h4: Shape = Shape::At(Pair { a: x.items[1].sin(), b: (if (y.predict(0.3) + 0.0).tanh() >= y.at.a.sin() && y.k != 1 { 0.63 } else { v3[2] }) });
    let a5: f64 = (0.16 * ((1.09 + x.scale) * (v3[1] / 1.77)));
    let mut n6: usize = 0;
    loop {
        if n6 >= 4 {
            break;
        }
        n6 += 1;
        let p7: Model = y.clone();
        let mut v8: [f64; 3] = [({ let b9 = (0.57 * ((n6 as f64) + 1.29)); y.rate.min((0.25 * h4.area())) + b9 }).sin(), z.scale, (1.3 + p7.at.a * p7.at.a).powf((if (y.k as f64).tanh() >= y.at.b { y.at.a } else { z.scale }).tanh()).cos()];
    }
    let m10: f64 = match y.k % 4 { 0 => {
        if o1.unwrap_or(0.7).sin() < (0.25 * (a5 * x.scale)) {
            match o1 { Some(x11) => {
                let h12: Shape = h4.clone();
                let v13: Vec<f64> = vec![(0.01 * (z.scale - ((x.scale * x.pairs[1].b) * h4.area()))); 3 + y.k % 3];
            } None => {
                let mut k14: usize = 1;
                let mut n15: usize = 0;
                while n15 < 4 {
                    if k14 != 3 {
                        let flag16 = k14 != 2;
                        m2 /= 1.2 + z.items[n15 % 3].abs();
                    } else {
                        m2 = m2 - (y.w[0].abs() * ((-0.26) / 1.63)).tanh();
                        m2 = f64::sin(f64::hypot(f64::cos(y.at.a), (0.50 * (0.50 * (x.scale * x.pairs[1].b)).abs()))) + m2;
                    }
                    let mut v17: Vec<f64> = vec![f64::tanh((((k14 % 4) as f64) + z.scale)).cosh(); 3 + k14 % 3];
                    n15 += 1;
                }
            } }
        } else {
            m2 += (((x.scale * x.pairs[1].b).cos() % 1.7) / 1.41).cos();
        }
        (m2 - v3[y.k]).tanh().atan2((1.5 + (z.pairs[y.k % 2].a / (1.5 + v3[y.k] * v3[y.k])).tanh() * (z.pairs[y.k % 2].a / (1.5 + v3[y.k] * v3[y.k])).tanh()))
    } 1 | 2 => {
        m2 -= y.at.size().cos();
        (y.rate + (y.k as f64)).tanh().max(y.at.a)
    } _ => {
        (if y.k != 2 { z.items[y.k].tanh() } else { x.scale.sin() })
    } };
    0.5 * y.at.size() + -0.2 * x.scale + 0.8 * x.items[y.k] + 0.9 * m2 + 1.0 * z.scale + -0.2 * v3[y.k] + (a5 + y.at.a.cos()).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9609999999999999, -1.249, 1.4909999999999999]), kink([0.011, 1.2009999999999998, -1.629]))]
#[derive_grad]
fn random_2000282(x: &[f64; 3]) -> (f64, f64) {
    let mut v1: Vec<f64> = vec![((x[0] * x[1]) - (x[2] - x[2])).cos(); 3];
    let mut m2: f64 = (f64::floor(1.78) * f64::atan(v1[0])).tanh();
    m2 -= (v1[0] / (1.5 + f64::sin(1.55) * f64::sin(1.55))).sin();
    m2 = f64::atan2(f64::sin(1.66), (1.5 + (x[2] * m2).sin() * (x[2] * m2).sin()));
    let h3: Shape = if v1[1] >= m2.max(m2) { Shape::Rect(x[1], x[1].tanh().rem_euclid(0.9)) } else { Shape::Rect(f64::cos(0.0), v1[0]) };
    let o4: Option<f64> = Some((x[0] * v1[0]).cos().min(v1[2]));
    m2 = (if x[1].min(0.55) > (0.25 * (v1[2] * x[1])) { h3.area() } else { h3.area() }).cos().tanh();
    let o5: Option<f64> = Some(((m2 * v1[2]) - m2).sin());
    let mut v6: [f64; 3] = [v1[1]; 3];
    (0.2 * v1[0] + 0.6 * x[0] + 0.3 * h3.area() + 0.3 * o4.unwrap_or(0.7) + 0.9 * o5.unwrap_or(0.7) + 1.4 * v6[1] + ((h3.area() + h3.area()) * o4.unwrap_or(0.7).sin().cos()).sin(), 0.7 * x[2] + -0.5 * o5.unwrap_or(0.7) + 1.5 * o4.unwrap_or(0.7) + -0.1 * h3.area() + -0.0 * v6[0] + 1.4 * m2 + h3.area().tanh().floor().sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.621, b: -1.429 }, k: 2, rate: -0.529, w: [1.521, -0.239, 1.771] }, Shape::Point {  }), kink(Model { at: Pair { a: 1.1809999999999998, b: 1.091 }, k: 1, rate: -1.0990000000000002, w: [-1.229, 1.001, 1.2109999999999999] }, Shape::Circle { r: -0.789 }))]
#[derive_grad]
fn random_2000283(x: &Model, y: Shape) -> [f64; 2] {
    let p1: Pair = x.at;
    let mut ps2: Vec<Pair> = vec![Pair { a: (0.06 * (if (0.25 * y.area()).min(x.at.size().tanh()) > f64::sin(p1.size()).atan2((1.5 + p1.a * p1.a)) { (x.predict(0.3) * x.w[x.k]) } else { (x.at.b * x.w[1]) })), b: x.rate.min((0.25 * p1.size())) }, (p1 - p1)];
    for (i5, e3) in x.w.iter().enumerate() {
        let a6 = ((if f64::sin((-0.31)).max(x.predict(0.3).sin()) <= (0.50 * (x.at.b + x.w[1])) { x.at.b } else { (y.area() / (2.5 + ps2[x.k % 2].b.cos().sin())) }) - ((p1.b * x.w[x.w.len() - 1 - i5]) / 1.23)).cos();
        if x.w[x.w.len() - 1 - i5] > (a6 / (2.5 + (*e3).sin())) {
            return [0.6 * p1.b + 0.8 * x.rate + 0.6 * x.at.b + -0.2 * p1.a + 0.1 * p1.size() + -0.0 * a6 + (0.50 * (if x.k > 0 { (0.50 * y.area()).sin() } else { (p1.b * 0.11) })), 0.9 * x.at.a + 1.1 * x.at.size() + 0.8 * p1.a + 0.5 * x.predict(0.3) + 0.3 * p1.size() + (x.predict(0.3) * p1.a).tanh().max(y.area().tanh().fract())];
        }
        let (s8, c9) = (0.50 * ((if i5 % 2 == 0 { sum_of(|u7| f64::cos(p1.b.max(x.w[1])), &x.w[..]) } else { x.at.a.abs() }) - 2f64)).sin_cos();
    }
    let a10: f64 = (0.50 * ((ps2[x.k % 2] + p1)).b.to_radians());
    let mut o11: Option<f64> = if x.at.size().tanh() <= (1.69 * p1.size()).tanh() { Some(((p1.a - x.predict(0.3)) / (2.5 + f64::sin((if (0.12 * (x.predict(0.3) * 0.38)) > (1.3 + p1.a * p1.a).powf(x.at.b.tanh()).cos() { x.rate } else { p1.size() }).cos()))).sin()) } else { None };
    'l13: for i12 in 1..=2 {
        let mut v14: [f64; 4] = [((i12 as f64) + (ps2[x.k % 2].a * (-0.44))).sin(), ((x.w[i12] - p1.a) * 0.34).cos(), (x.predict(0.3) * p1.a).tanh().cos(), p1.size().cos()];
        for i15 in i12 % 3..4 {
            let mut g16: [[f64; 2]; 2] = [[(0.08 * ((a10 + 1.83) * (ps2[x.k % 2].turned(o11.unwrap_or(0.7).tanh().tanh())).b)), 0.5], [0.25, x.rate.cos().clamp(-0.5, 0.75)]];
            let mut m18: f64 = apply(|u17| v14[i15].cos().max((if i12 > 2 { u17 } else { x.rate })), (0.66 * (p1.b - 0.01)));
        }
    }
    [0.9 * p1.b + 0.7 * x.at.a + 0.4 * x.rate + 1.1 * p1.a + 0.5 * x.at.size() + (ps2[x.k % 2].a.tanh().abs() / 1.96), 0.3 * x.predict(0.3) + 0.1 * p1.a + 0.8 * x.at.a + 1.2 * x.at.size() + 0.7 * a10 + 0.0 * o11.unwrap_or(0.7) + ({ let b19 = o11.unwrap_or(0.7).cos().sin(); (x.at.size() / (1.5 + f64::cos(ps2[x.k % 2].a) * f64::cos(ps2[x.k % 2].a))) + b19 }).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.019, b: 1.601 }, 1.4109999999999998, [[-0.349, 2.001], [1.601, 0.541], [-0.529, -0.699]], Shape::Rect { 0: -0.759, 1: -1.8390000000000002 }), kink(Pair { a: -1.889, b: -0.869 }, 1.521, [[1.9309999999999998, -1.5790000000000002], [0.201, 1.081], [1.8909999999999998, -0.339]], Shape::Rect { 0: -0.169, 1: -0.089 }))]
#[derive_grad]
fn random_2000284(x: &Pair, y: &mut f64, z: &[[f64; 2]], w: &mut Shape) {
    *y += ((if f64::sin((if (0.25 * w.area()).max(z[1][0]) > x.a { z[0][0] } else { 1.17 })) > (0.20 * (x.size() + x.b)) { 2f64 } else { z[1][0] }) - (std::f64::consts::PI + 1.38)).tanh();
    if x.a.clamp(-0.5, 0.75) <= f64::tanh(0.90) {
        let mut v1: Vec<f64> = vec![x.size().tanh(); 3];
    } else {
        if (1.3 + (*y) * (*y)).powf(x.size().sin().tanh()).tanh() < (x.size() + x.a).tanh() {
            let o2: Option<f64> = if x.a < x.b.cos() { Some(f64::tanh(x.size())) } else { None };
        } else if ({ let b3 = x.a; z[1][0] + b3 }).tanh() > (x.size() / 1.40).sin() {
            let mut v4: [f64; 3] = [(f64::copysign(z[0][0], z[1][0]) / (1.5 + z[0][0].abs() * z[0][0].abs())); 3];
        }
        let mut o5: Option<f64> = if f64::sin(0.51) > x.size().cos() { Some(f64::cos((if (0.20 * (w.area() - x.a)) > x.a.sin() { x.b } else { 1.09 }))) } else { None };
    }
    *y /= 1.2 + x.b.tanh().abs();
    let a6: f64 = ((x.size() * w.area()) - (0.50 * w.area()).tanh()).sin();
    match &*w { Shape::Circle { r: x7 } => {
        let mut v9: [f64; 2] = [((-0.33) * ((0.30 * x.b) % 1.7)); 2];
        *y *= ((a6 + 0.90) * x.size()).tanh().sin();
    } _ => {
        let m10: f64 = if (x.size() - z[0][0]).sin() < x.size().sin().atan() {
            let a6: f64 = (0.15 * ((x.b - x.size()) + ((*y) - 0.04)));
            (0.12 * (w.area() * x.a)).cos()
        } else {
            *y /= 1.2 + ((*y) * (*y)).cos().abs();
            x.size().tanh()
        };
    } }
    for i11 in 0..0 {
        *y = ((*y) * f64::cos((x.b * z[i11][0]))).sin();
        if (x.b / (2.5 + f64::sin(z[1][i11]))) < (0.99 - (-0.21)) {
            let mut p12: Pair = x.clone();
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.159), kink(-0.809))]
#[derive_grad]
fn random_2000285(mut x: f64) -> Pair {
    x = (x - x).sin();
    let mut v1: Vec<f64> = vec![f64::sin(((x * x) / 1.00)); 4];
    {
        let s2 = &mut v1[1..];
        s2[0] *= s2[1].sin();
        if (s2[2] - x).tanh() < s2[0].copysign(0.22) {
            x += s2[0].sin().asinh().cos();
            let mut o4: Option<f64> = if x <= (0.50 * ({ let b3 = x; s2[1] + b3 })) { Some((0.50 * ((s2[2] + s2[1]) / 1.82))) } else { None };
        }
    }
    x += (x + x).sin();
    Pair { a: 0.5 * v1[2] + 1.1 * x + f64::cos(1.68), b: -0.1 * v1[3] + -0.1 * x + f64::sin(((1.90 + v1[0]) - x)) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.871, 0.911, -0.469], pairs: vec![Pair { a: -1.459, b: 1.1509999999999998 }, Pair { a: -1.5090000000000001, b: -1.679 }], scale: -0.729 }, Pair { a: -1.5590000000000002, b: -1.8690000000000002 }, [1.841, -1.179, -1.3590000000000002, -0.609]), kink(Data { items: vec![-0.839, 1.041, 0.471], pairs: vec![Pair { a: -0.189, b: -0.559 }, Pair { a: -0.989, b: 1.101 }], scale: -0.959 }, Pair { a: 0.461, b: -0.939 }, [0.881, 1.801, 1.331]))]
#[derive_grad(wrt(x))]
fn random_2000286(x: &Data, y: &Pair, z: &mut [f64]) -> Pair {
    let a1: f64 = (y.a.max(z[0]) - z[2]).cos();
    let mut ps2: [Pair; 2] = [(-(*y)), Pair { a: (a1.cos() * (x.scale * x.pairs[1].b).cos().powi(0)), ..*y }];
    let t4: (f64, f64) = (y.b, ({ let b3 = f64::sin(0.03); x.items[2] + b3 }).sin());
    let mut k5: usize = 2;
    z[k5 % 3] += ((if y.a > (x.scale * x.pairs[1].b).sin() { x.pairs[k5 % 2].a } else { t4.0 }) / (2.5 + (0.22 * (ps2[1].a + (-0.94))).sin())).tanh();
    let mut m6: f64 = y.b;
    Pair { a: 1.0 * x.items[k5 % 3] + 1.0 * z[k5 % 3] + -0.2 * x.pairs[k5 % 2].a + 0.7 * ps2[k5 % 2].b + -0.2 * y.b + -0.2 * m6 + (0.21 * (a1.asinh() + (x.scale * z[0]))), b: 0.0 * (x.scale * x.pairs[1].b) + 0.4 * z[2] + 0.4 * a1 + 0.2 * x.items[k5 % 3] + -0.5 * t4.0 * t4.1.sin() + 1.0 * y.a + ((k5 % 4) as f64) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.9609999999999999, b: -1.6090000000000002 }, k: 0, rate: 0.151, w: [1.071, 1.831, 1.511] }, Model { at: Pair { a: -0.999, b: -1.0090000000000001 }, k: 1, rate: 1.781, w: [1.821, -0.999, 1.771] }, 1.3909999999999998, [[-1.7790000000000001, 1.6709999999999998], [-1.699, 0.151]]), kink(Model { at: Pair { a: -1.749, b: 0.461 }, k: 1, rate: -0.829, w: [-1.2790000000000001, 1.7109999999999999, 0.14100000000000001] }, Model { at: Pair { a: -1.939, b: 1.6909999999999998 }, k: 2, rate: 0.331, w: [-0.079, -1.7790000000000001, -0.299] }, -0.929, [[1.251, 0.041], [0.001, 1.1909999999999998], [-1.5490000000000002, -1.639]]))]
#[derive_grad]
fn random_2000287(mut x: Model, y: &mut Model, z: &mut f64, w: &[Vec<f64>]) -> Vec<f64> {
    if x.k > 0 {
        return vec![-0.5 * y.at.size() + 0.0 * x.at.b + 0.5 * y.at.b + 0.7 * w[y.k % 2][y.k % 2] + (if (if !(x.k > 2) { y.at.b } else { y.rate }) >= f64::max(w[x.k % 2][0], (0.25 * x.at.size())) { 2f64 } else { y.rate.sin() }), -0.2 * x.at.size() + 0.8 * y.predict(0.3) + 0.4 * x.predict(0.3) + 1.0 * y.rate + 0.5 * y.at.b + ({ let b1 = f64::sin((0.21 + (*z))); (y.at.b.cos() % 1.7) + b1 }), 1.1 * y.predict(0.3) + -0.4 * x.at.b + 1.2 * x.rate + 1.4 * x.at.size() + (if (y.predict(0.3) / (2.5 + x.rate.sin())).cos() <= (if (0.25 * (x.predict(0.3) / 1.92)) <= x.w[x.k % 3] { x.at.a } else { x.w[x.k % 3] }) { (x.rate / (1.5 + std::f64::consts::PI * std::f64::consts::PI)) } else { y.w[0].abs() })];
    }
    let h4: Shape = if f64::sin(1.13) <= ({ let b2 = x.predict(0.3).cos(); y.at.b + b2 }).tanh() { Shape::Poly(vec![y.at.a.abs().asinh(), (w[x.k % 2][x.k % 2].abs() * (y.at.size() + y.at.a)).sin(), ((y.k % 4) as f64).to_radians()]) } else { Shape::Circle { r: ({ let b3 = f64::tanh(x.rate).sinh(); (x.at.a - w[x.k % 2][0]) + b3 }).sin() } };
    let mut g5: [[f64; 2]; 2] = [[y.w[y.k % 3].to_radians().sin().powi(1), 0.5], [0.25, (0.14 * ((w[y.k % 2][y.k % 2] - x.at.size()) - (y.at.b + x.rate)))]];
    x.at.a = (x.at.a * y.w.windows(2).map(|w6| (x.at.a / 1.10)).sum::<f64>().tanh()).sin();
    (y.w[1], y.w[0]) = (y.w[0], (g5[1][1].sin() + x.at.a.mul_add((0.25 * y.predict(0.3)), 0.0)).tanh());
    let flag7 = (y.at.a - 2f64).sin() < x.at.size().sin();
    {
        let r8 = &mut y.w[y.k % 3];
        *r8 = y.at.dot(&x.at).sin();
        for e9 in x.w.chunks_exact(2) {
            let mut p12: Two = Two((1.2 + (*z).copysign((-0.21)) * (*z).copysign((-0.21))).log2(), (y.at.a.tanh() % 1.7));
            let mut k13: usize = 2;
        }
        let mut k14: usize = 3;
    }
    y.rate += (0.25 * (((-0.54) + 0.83) * (x.at.a * (-0.45)))).abs().cos();
    match &h4 { Shape::Circle { r: x15 } => {
        if x.k > 1 {
            let mut v17: Vec<f64> = x.w.iter().map(|e18| (0.50 * ({ let b19 = (0.50 * (y.at.a - (*z))); (if y.k > 1 { 1.88 } else { y.rate }) + b19 }))).collect();
            let flag20 = (0.50 * (y.w[1] - g5[1][0])) < (x.at.b - x.predict(0.3)).tanh();
            if x.k != 3 {
                *z = (0.50 * (f64::max((g5[1][y.k % 2] + 1.75).sin(), w[0][y.k % 2].min((0.25 * y.predict(0.3)))) + (1.2 + (0.12 * y.rate) * (0.12 * y.rate)).log2()));
            } else if (0.50 * (w[1][x.k % 2] + g5[y.k % 2][x.k % 2])) < (y.w[x.k % 3] + 1.44).sin() {
                x.at.b = ((x.w.iter().map(|e21| (*x15)).last().unwrap() + (y.at.b * g5[y.k % 2][1])) - (if (0.25 * h4.area()) > y.predict(0.3).tanh() { x.rate } else { w[y.k % 2][x.k % 2] }).sin()).cos();
            }
        } else {
            let mut m22: f64 = ((f64::sin(0.91).mul_add((0.25 * y.predict(0.3)), ((x.k % 4) as f64)) * (h4.area() * x.at.a)) / (2.5 + ((y.predict(0.3) - x.at.b) - (0.0 / (2.5 + (0.25 * x.predict(0.3)).sin()))).tanh().sin())).sin();
        }
    } Shape::Rect(x23, y24) => {
        x.at.a = x.at.a - ({ let b25 = (y.rate - g5[y.k % 2][0]).tanh().rem_euclid(0.9); x.at.size() + b25 }).sin();
    } Shape::Poly(x26) => {
        y.at.b = (0.47 * ((y.at.b.abs() - y.w[2].sin().exp2()) + (y.rate + 1.38).tanh()));
    } _ => {
        y.at.a -= (({ let b28 = g5[x.k % 2][0].tanh().rem_euclid(0.9); 0.41 + b28 }) + ({ let b29 = (y.predict(0.3) + y.at.size()).tanh(); x.w[x.k % 3] + b29 })).sin();
    } }
    vec![1.4 * x.w[y.k % 3] + 1.3 * y.at.b + 0.4 * h4.area() + 1.1 * y.at.a + 0.9 * y.predict(0.3) + g5[y.k % 2][0].cos().atan2((1.5 + (0.50 * (y.at.a - x.w[2])) * (0.50 * (y.at.a - x.w[2])))), 0.5 * x.rate + 1.3 * y.at.a + 1.0 * x.at.b + -0.4 * x.at.size() + -0.4 * y.at.b + (0.05 * ((((y.k % 4) as f64) * h4.area()) - y.at.a)), 1.1 * x.rate + -0.1 * y.w[2] + 0.4 * (*z) + 0.2 * x.at.b + 0.9 * w[0][y.k % 2] + (0.24 * (y.rate * (0.0 - x.rate)))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.861, b: 0.621 }, Model { at: Pair { a: -1.2590000000000001, b: -0.409 }, k: 0, rate: -0.269, w: [-0.269, 0.781, -0.059] }), kink(Pair { a: 1.2409999999999999, b: -0.749 }, Model { at: Pair { a: -1.3390000000000002, b: 0.151 }, k: 2, rate: -0.769, w: [-1.6190000000000002, 0.571, -0.369] }))]
#[derive_grad]
fn random_2000288(x: &Pair, y: &Model) -> Pair {
    let (s1, c2) = (x.a * f64::rem_euclid(x.size().tanh(), 0.9)).sin_cos();
    let (p3, q4) = ((if x.a > s1.cos().powi(4) && y.k > 2 { (x.b * y.predict(0.3)) } else { (y.predict(0.3) * y.w[y.k]) }).cos(), ((y.predict(0.3) / (2.5 + y.at.size().sin().sin())) + (1.18 * s1)).sin());
    let mut p5: Pair = ((*x) + (Pair { a: x.a.tanh().clamp(-0.5, 0.75), b: (c2 / 1.99) }));
    let mut v6: Vec<f64> = Vec::new();
    for i7 in 0..4 {
        v6.push((-(0.1 + (1.3 + q4 * q4).powf((0.25 * x.size()).tanh()).sin() * (1.3 + q4 * q4).powf((0.25 * x.size()).tanh()).sin())).exp());
    }
    for i8 in 0..y.w.len() {
        let mut h9: Shape = if y.k > 2 { Shape::Point } else { Shape::Point };
    }
    let o10: Option<f64> = Some(f64::max((0.6 * x.b.sin()).asin(), (0.20 * (p5.b + p5.size()))));
    for i11 in (0..y.k % 5).rev() {
        if p5.size().tanh().sin() <= repeated(|u12: f64, u13: f64| (0.44 * (p5.b.cos() + (u12 * 0.34))), s1, i11 % 4) && y.k % 2 == 0 {
            let mut p14: Two = Two((0.22 * (if !(i11 > 1) { y.at.a.round() } else { (x.size() + 0.11) })), (y.k as f64).tanh());
        } else {
            let mut n15: usize = 0;
            while (y.predict(y.at.b) < x.a) && n15 < 5 {
                n15 += 1;
                p5.a -= (0.07 * (1.3 + f64::sin(1.34) * f64::sin(1.34)).powf(f64::tanh(y.at.size()).clamp(-0.5, 0.75).tanh()));
            }
        }
    }
    Pair { a: 0.6 * c2 + 0.9 * y.at.size() + 0.1 * x.size() + 0.5 * p3 + 1.5 * p5.b + 0.76, b: 0.5 * y.w[1] + 1.0 * q4 + 0.7 * p5.size() + 1.5 * y.at.a + 1.0 * y.predict(0.3) + -0.2 * p5.a + (-(0.1 + o10.unwrap_or(0.7).tanh() * o10.unwrap_or(0.7).tanh())).exp().max((0.06 * (y.at.size() * y.at.b))) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.519, 1.111, 1.121], Data { items: vec![-1.5290000000000001, -0.519, 0.431], pairs: vec![Pair { a: 1.1909999999999998, b: -1.6190000000000002 }, Pair { a: 1.321, b: 1.7309999999999999 }], scale: -1.979 }), kink([-1.2590000000000001, -0.509, 0.121, 0.641, -0.019], Data { items: vec![-0.659, 0.341, -1.709], pairs: vec![Pair { a: -1.879, b: -1.0290000000000001 }, Pair { a: -0.909, b: -1.2990000000000002 }], scale: -1.5890000000000002 }))]
#[derive_grad(wrt(y))]
fn random_2000289(x: &[f64], y: &Data) -> f64 {
    for i1 in 0..1 {
        {
            let s2 = &x[..2];
            let mut v3: Vec<f64> = vec![((y.scale - y.pairs[i1].a) - y.scale.signum()).tanh(); 3 + i1 % 3];
            if i1 > 0 {
                continue;
            }
        }
        let p4: Data = Data { scale: f64::cos((1.10 * 1.20)), ..y.clone() };
        if i1 % 2 == 0 {
            for (i7, (&e5, f6)) in p4.items.iter().zip(y.items.iter()).enumerate() {
                if ((i7 as f64) + p4.scale).cos() > (*f6).min(y.pairs[0].b.sin()) && i7 != 1 {
                    let mut p8 = Model { w: [(if f64::sin((-0.07)) >= ((p4.scale * p4.pairs[1].b) + y.pairs[0].a).tanh() { (1.3 + f64::sin(0.82) * f64::sin(0.82)).powf((y.scale * y.pairs[1].b).cos().tanh()) } else { y.scale }).sin(), ((p4.pairs[i7 % 2].a + p4.pairs[i1].a) + y.items[i7 % 3].tanh()).cos(), f64::atan2((0.66 * (p4.scale + 0.97)), (1.5 + p4.items[1] * p4.items[1]))], at: Pair { a: (2f64 - p4.items[(i7 + 1) % p4.items.len()]).atan(), b: (if f64::copysign(f64::sin(1.43), p4.scale) > (0.06 * ((*f6) * (p4.scale * p4.pairs[1].b))) && i1 > 0 { e5 } else { y.items[i1] }) }, rate: f64::tanh((-0.36)).exp(), k: 0 };
                    let mut h9: Shape = if y.items[p8.k % 3].tanh() > (1.2 + 2f64 * 2f64).ln() { Shape::Rect((1.3 + (*f6).abs() * (*f6).abs()).powf((1.24 + std::f64::consts::PI).tanh().tanh()).tanh(), p8.at.size().cos().hypot(0.37)) } else { Shape::Circle { r: (2f64 + (p4.scale * p4.pairs[1].b)).tanh().tanh() } };
                    let h10: Shape = if (0.25 * y.pairs[i7 % 2].a) > (0.45 - 0.76) { Shape::At(Pair { a: ((-0.41) - p8.at.a).sin(), ..p8.at }) } else { Shape::Circle { r: (p8.at.a + (-p8.at.a)).sin() } };
                } else {
                    let mut m11: f64 = ((if (y.scale - y.items[i7 % 3]).cos() <= f64::tanh((if (y.items[0] + (-0.97)).tanh() <= f64::exp((-(0.1 + 0.88 * 0.88))) { p4.pairs[i1].a } else { 1.99 })) { e5 } else { 0.29 }) - (p4.scale + y.items[1])).tanh();
                    if f64::tanh(0.23).rem_euclid(0.9) > f64::sin((y.pairs[i7 % 2].a - (*f6))) {
                        let o12: Option<f64> = if i1 % 2 == 0 { Some(y.items[i1].tanh().powi(2).cos().powi(1)) } else { None };
                        let h13: Shape = if i7 != 2 { Shape::Poly(vec![(*f6), (((-0.29) / (1.5 + p4.items[(i7 + 1) % p4.items.len()] * p4.items[(i7 + 1) % p4.items.len()])) * (-(0.1 + p4.scale * p4.scale)).exp()), (1.08 - ((y.scale * y.pairs[1].b).cos() % 1.7))]) } else { Shape::At(Pair { a: (0.19 * (p4.pairs[i7 % 2].b + (i1 as f64))).min((y.scale * y.pairs[1].b).tanh()), b: p4.pairs[1].size().tanh() }) };
                    } else {
                        let mut v14 = x.to_vec();
                        m11 -= (0.30 * (0.01 * (y.pairs[i1].a * (y.scale * y.pairs[1].b))).min((0.25 * y.pairs[0].b).mul_add(y.scale, 0.44).cos()));
                        let mut k15: usize = 3;
                    }
                }
            }
            let m16: f64 = match i1 % 4 { 0 => {
                f64::tanh((if x[1] < (x[i1] * x[i1]).tanh() { 0.55 } else { (p4.scale * p4.scale) }))
            } 1 | 2 => {
                (p4.pairs[i1].b.tanh().mul_add(2f64, y.scale) * ({ let b17 = f64::sin(0.0); p4.pairs[i1].a + b17 })).tanh()
            } _ => {
                p4.items[i1]
            } };
        } else {
            let mut p20: Pair = Pair { a: p4.items.iter().chain(p4.items.iter()).fold((p4.pairs[1].b * y.scale).sin(), |s18: f64, e19| (s18 * (if (0.64 - (i1 as f64)).sin() > (p4.scale + 2f64).sin() { p4.items[2] } else { y.pairs[i1].a }).sin()).sin()), b: y.pairs[i1].a.cos() };
            if f64::sin(0.14).min((-0.49)) >= (1.00 * p4.scale).tanh() {
                let mut v21: Vec<f64> = Vec::new();
                for i22 in 0..4 {
                    v21.push(x[i22 % 3]);
                }
                let mut ps23: [Pair; 3] = [(-p20); 3];
            } else if i1 % 2 == 0 {
                let o24: Option<f64> = x.get(i1).copied();
            } else {
                p20.b = (((0.30 * p4.items[i1]) % 1.7) + 0.09);
            }
        }
    }
    0.8 * x[2] + 0.6 * y.scale + 0.6 * (y.scale * y.pairs[1].b) + 0.6 * y.pairs[0].b + 1.2 * y.items[1] + y.scale
}
