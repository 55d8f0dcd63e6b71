//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((-1.3590000000000002, 0.981), Data { items: vec![-1.409, -0.869, -1.0090000000000001], pairs: vec![Pair { a: -1.669, b: -1.409 }, Pair { a: -0.149, b: -0.329 }], scale: 1.2309999999999999 }, Model { at: Pair { a: 0.461, b: -0.839 }, k: 1, rate: -1.949, w: [0.061, -0.979, -1.129] }, Shape::At { 0: Pair { a: 1.1509999999999998, b: -1.3090000000000002 } }), kink((-0.919, 1.041), Data { items: vec![0.031, 1.071, 0.331], pairs: vec![Pair { a: -1.469, b: -1.7690000000000001 }, Pair { a: 0.541, b: -1.219 }], scale: -0.059 }, Model { at: Pair { a: 0.311, b: -0.529 }, k: 0, rate: 1.2409999999999999, w: [-1.949, 0.101, 0.641] }, Shape::Point {  }))]
#[derive_grad]
fn random_2000190(x: (f64, f64), mut y: Data, z: Model, w: &mut Shape) -> Pair {
    let a1: f64 = (if z.k % 2 == 0 { z.at.b } else { z.at.a }).min((z.at.size() * (-0.82)).sin());
    let mut v2: Vec<f64> = z.w.iter().map(|e3| (f64::atan2(z.w[z.k], (1.5 + y.items[z.k] * y.items[z.k])).cos() % 1.7)).collect();
    y = y.clone();
    {
        let s4 = &mut y.items[1..];
        s4[z.k % 2] += f64::cos((f64::fract(0.14) * (1.3 + f64::sin((-0.19)) * f64::sin((-0.19))).powf(w.area().sin().tanh())));
        let v5: Vec<f64> = vec![z.predict(0.3).tanh(), (if s4[z.k % 2].tanh() < s4[1].sin() { z.at.b.tanh() } else { (s4[z.k % 2] / 1.82) })];
        y.scale -= (0.07 * w.area());
    }
    v2[z.k] = v2[z.k] + (y.scale * z.at.size()).cos().cos();
    v2[1] *= sum_of(|u6| x.1, &y.items[..]).sin().sin();
    {
        let s7 = &mut y.items[..];
        s7[z.k] += ((a1 + z.at.a) * (if z.k != 0 { std::f64::consts::PI } else { s7[z.k] })).cos();
        if z.k != 3 {
            y.scale = (if z.k > 1 { z.rate } else { v2[0] }).mul_add(f64::cos((z.predict(0.3) / (1.5 + z.rate * z.rate))), w.area().tanh().max(v2[0])).cos();
        }
    }
    Pair { a: -0.1 * z.rate + -0.1 * w.area() + 0.4 * a1 + 1.0 * v2[1] + -0.2 * z.predict(0.3) + 0.9 * y.items[z.k] + (0.01 * ((z.w[0] + y.scale) - (w.area() * w.area()))), b: 0.4 * w.area() + 1.2 * z.w[z.k] + 0.3 * z.at.size() + 0.7 * y.scale + 1.3 * a1 + 0.8 * z.at.b + (0.50 * (-(x.0 + z.at.b))) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.011, 1.851, 1.6609999999999998], pairs: vec![Pair { a: -1.439, b: 1.791 }, Pair { a: 1.1909999999999998, b: -1.0990000000000002 }], scale: -1.5990000000000002 }), kink(Data { items: vec![1.9109999999999998, -0.129, -1.699], pairs: vec![Pair { a: 1.551, b: 1.8809999999999998 }, Pair { a: -0.229, b: -0.959 }], scale: -1.689 }))]
#[derive_grad(wrt(x))]
fn random_2000191(x: &Data) -> f64 {
    if x.items[0].min((x.scale * x.pairs[1].b).tanh()) <= x.pairs[1].a.sin().hypot(0.0) {
        let mut v1: Vec<f64> = Vec::new();
        for i2 in 0..2 {
            v1.push(((x.scale * x.items[2]) / 1.84).sin());
        }
    } else {
        let mut h3: Shape = Shape::Circle { r: ((0.50 * (x.scale * x.pairs[1].b)).signum() + x.pairs[0].a).cos() };
    }
    if let Some(e4) = x.items.get(7) {
        let t5: (f64, f64) = ((x.scale.to_radians() + (*e4).min(0.35)).tanh().powi(1), (0.23 * (if (x.items[2] + (*e4)).tanh() > (0.50 * ((*e4) - x.items[1])) { ((if ((*e4) * x.items[0]).cos() > ((x.scale * x.pairs[1].b) - x.pairs[1].a).tanh() { (x.scale * x.pairs[1].b) } else { (x.scale * x.pairs[1].b) }) - (-(0.1 + x.items[2] * x.items[2])).exp()) } else { (-(0.1 + (x.items[2] / (1.5 + x.items[0] * x.items[0])) * (x.items[2] / (1.5 + x.items[0] * x.items[0])))).exp() })));
    } else {
        let o6: Option<f64> = Some(((0.30 * x.items[1]).rem_euclid(0.9) * (x.scale - x.pairs[0].b)).cos());
    }
    if x.items[1].abs() <= apply(|u7| { let b8 = ((-0.09) * u7).sin(); u7 * b8.sin() }, x.scale.to_radians()) {
        return -0.3 * x.pairs[1].a + 0.4 * x.items[2] + -0.1 * x.scale + 0.1 * (x.scale * x.pairs[1].b) + (((x.scale * x.pairs[1].b) - x.scale) + (x.scale * x.pairs[1].b)).sin();
    }
    let mut m9: f64 = f64::exp((-(0.1 + ((1.2 + (x.scale * x.pairs[1].b).sin() * (x.scale * x.pairs[1].b).sin()).log2() + (x.scale * x.pairs[1].b)).tanh() * ((1.2 + (x.scale * x.pairs[1].b).sin() * (x.scale * x.pairs[1].b).sin()).log2() + (x.scale * x.pairs[1].b)).tanh())));
    m9 *= ((x.pairs[0].a.cos().sin() - x.items[1]) * f64::sin((-0.33)).atan2((1.5 + f64::copysign(f64::sin((-0.47)), (x.scale * x.pairs[1].b).cos()) * f64::copysign(f64::sin((-0.47)), (x.scale * x.pairs[1].b).cos())))).cos().sin();
    for i10 in (0..1).rev() {
        for i11 in 0..0 {
            let t12: (f64, f64) = ((0.36 * ((x.scale * x.pairs[1].b).tanh().tanh() + ((i11 as f64) - (x.scale * x.pairs[1].b)))).tanh(), x.scale);
        }
    }
    -0.5 * x.scale + 1.3 * x.items[2] + -0.4 * (x.scale * x.pairs[1].b) + 0.3 * x.pairs[0].b + 1.4 * m9 + ((m9 * x.items[2]) + ((x.scale * x.pairs[1].b) - m9)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.499, 0.611, -1.3390000000000002], [Pair { a: -1.7990000000000002, b: -0.359 }, Pair { a: 1.261, b: 0.571 }, Pair { a: -1.719, b: -1.699 }], [0.421, -1.3390000000000002, -0.259]), kink([1.7009999999999998, -1.0390000000000001, 1.321], [Pair { a: -1.649, b: -0.829 }, Pair { a: 0.651, b: 0.571 }, Pair { a: -0.899, b: -1.209 }], [-1.0690000000000002, -1.139, -0.549]))]
#[derive_grad]
fn random_2000192(x: &[f64; 3], y: &[Pair], z: &[f64; 3]) -> [f64; 2] {
    let h1: Shape = Shape::Circle { r: ((y[0].turned((0.50 * y[0].b).to_radians().sin())).a * (z[0] * x[2])).sin() };
    let mut v2: [f64; 2] = [f64::mul_add((h1.area() - x[2]).tanh(), (x[2] / (1.5 + z[1] * z[1])), (h1.area() / 1.63).sin()).sin(); 2];
    let mut m3: f64 = (f64::sin((-0.02)).clamp(-0.5, 0.75) + (0.6 * v2[1].tanh()).acos());
    let p4 = Data { items: vec![(0.50 * (y[1].b.cos().sin() * m3.mul_add(h1.area().cos(), v2[0]))), (m3.sin().exp2() + (1.68 - y[0].a)).cos(), m3], scale: (x[0] * x[0]).sin().to_radians(), pairs: vec![y[0].turned((1.92 / (2.5 + y[0].a.tanh().sin()))), Pair { a: (x[0].round() - (-0.64)).tanh(), b: (0.6 * m3.sin()).ln_1p() }] };
    [0.0 * x[1] + 0.2 * z[0] + 0.8 * p4.pairs[1].b + 0.8 * (p4.scale * p4.pairs[1].b) + -0.4 * p4.scale + -0.3 * v2[0] + ((m3 + 2f64) + apply(|u5: f64| (m3 * p4.items[0]).cos().mul_add((v2[0] * x[1]).cos(), (m3 * z[1]).cos()), y[1].b.cos())).sin(), -0.5 * p4.scale + 1.5 * m3 + 0.1 * p4.pairs[0].b + 0.0 * y[1].a + 1.2 * h1.area() + 0.6 * p4.items[0] + x[2]]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.301, b: -0.199 }, k: 2, rate: -1.6190000000000002, w: [-1.5890000000000002, 1.781, -0.369] }, [[-1.0490000000000002, -1.959], [0.291, 1.9609999999999999]], Pair { a: 1.7209999999999999, b: 1.1309999999999998 }, Shape::Rect { 0: 0.281, 1: 0.871 }), kink(Model { at: Pair { a: -0.049, b: 0.901 }, k: 2, rate: 0.461, w: [-0.379, -1.399, -1.409] }, [[0.811, -1.429], [1.791, 0.581]], Pair { a: -0.709, b: -0.309 }, Shape::At { 0: Pair { a: 1.4109999999999998, b: 0.821 } }))]
#[derive_grad]
fn random_2000193(mut x: Model, mut y: [[f64; 2]; 2], mut z: Pair, w: &mut Shape) -> f64 {
    let mut n1: usize = 0;
    loop {
        if n1 >= 1 {
            break;
        }
        n1 += 1;
        let mut n2: usize = 0;
        while ((z.b - y[x.k % 2][n1 % 2]).tanh() < (-0.83)) && n2 < 1 {
            n2 += 1;
            let mut v3: Vec<f64> = x.w.iter().map(|e4| (x.rate * (0.6 * x.rate.sin()).acos()).sin()).collect();
            let mut v5: Vec<f64> = vec![(0.6 * f64::tanh(w.area().cos())).acos().tanh(); 3 + x.k % 3];
        }
    }
    0.7 * z.b + 1.4 * x.w[x.k % 3] + 0.4 * x.at.a + 1.4 * x.predict(0.3) + 0.8 * w.area() + y[x.k % 2][1]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.229, b: -1.489 }, Pair { a: 1.861, b: -1.7990000000000002 }), kink(Pair { a: -0.089, b: 0.051000000000000004 }, Pair { a: 0.921, b: -0.659 }))]
#[derive_grad]
fn random_2000194(x: &Pair, mut y: Pair) -> Vec<f64> {
    for i1 in 1..=2 {
        if (2f64 - (-0.04)) <= (0.50 * (y.b - x.a)) {
            continue;
        }
        let mut v2: Vec<f64> = (0..3).map(|i3| (if y.b.cos() < (0.80 * ((i1 as f64) / (2.5 + f64::sin(0.01).sin()))) { x.a } else { f64::exp((-(0.1 + x.a * x.a))) })).collect();
        let p4: Pair = ((*x) + (Pair { a: (x.a / (1.5 + (x.a - x.a).sin() * (x.a - x.a).sin())), b: (0.25 * (x.size() / (1.5 + f64::sin(0.23) * f64::sin(0.23)))) }));
        y.b -= f64::sin(1.07);
    }
    y.b /= 1.2 + (x.b + y.b).tanh().abs();
    y.a = y.a - x.a.max(x.size().sin()).cos();
    if (x.size() * y.size()).tanh() < (0.31 * (std::f64::consts::PI * x.b)) {
        let o5: Option<f64> = checked(x.size().tanh());
        let mut k6: usize = 1;
        let mut m10: f64 = repeated(|u7, u8| { let b9 = y.b; (u8 / (1.5 + y.b * y.b)).min(f64::sin(y.a)) * b9.sin() }, (x.size() * x.a).tanh(), k6 % 4).clamp(-0.5, 0.75);
    } else if f64::cos((x.size() - x.a)) < x.b {
        'l12: for i11 in 0..1 {
            for i13 in 0..0 {
                y.a = (y.a * (x.a * x.b).sin()).sin();
                let o15: Option<f64> = if i11 % 2 == 0 { Some((if i11 != 3 { y.a.floor() } else { (0..4).map(|i14| x.a).map(|it| it.sin()).product::<f64>() }).sin()) } else { None };
            }
        }
    }
    'l17: for i16 in (0..3).rev() {
        let mut v18: [f64; 2] = [(1.39 * y.b).sin().min((0.12 * (y.size() + y.size()))); 2];
        let t19: (f64, f64) = ((y.b + x.b).tanh(), x.a);
    }
    vec![-0.1 * x.a + 0.9 * x.b + 0.7 * y.a + -0.3 * y.b + 1.4 * y.size() + 1.3 * x.size() + (-y.b.tanh()), 0.5 * x.a + 1.1 * y.a + 0.4 * y.size() + 0.7 * x.size() + 0.3 * x.b + 1.2 * y.b + y.a.cos(), 0.1 * y.b + -0.4 * x.size() + -0.3 * x.b + -0.3 * y.size() + 1.2 * x.a + 1.1 * y.a + ((0.50 * y.size()).abs() + x.size().cos().sin()).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.8090000000000002, Model { at: Pair { a: -0.949, b: 0.901 }, k: 2, rate: -1.8690000000000002, w: [-0.119, -1.2590000000000001, -0.479] }, [[-1.0390000000000001, -0.929], [0.681, -1.2990000000000002]]), kink(-0.869, Model { at: Pair { a: 1.3909999999999998, b: 1.4109999999999998 }, k: 0, rate: 0.901, w: [-1.729, 1.8909999999999998, 0.751] }, [[1.761, -0.909], [1.4309999999999998, -0.399], [1.001, 1.3809999999999998]]))]
#[derive_grad]
fn random_2000195(mut x: f64, y: &Model, z: &[[f64; 2]]) -> Vec<f64> {
    let a1: f64 = y.w[2];
    let a2 = ((y.at.b + a1) + (x / (2.5 + y.w[y.k].sin()))).sin().hypot(((0.25 - y.rate) - y.at.a.fract()).cos());
    let h3: Shape = Shape::Rect(f64::sin((z[y.k % 2][1].min(y.at.b) - (0.6 * y.at.b.tanh()).acos())), f64::tanh((-0.86)));
    x /= 1.2 + a2.atan().sin().abs();
    if f64::tanh(((-0.43) * (y.k as f64))) <= f64::hypot(y.at.b, y.at.size().sin()).tanh() {
        return vec![0.0 * y.rate + 0.6 * y.at.size() + 1.3 * y.at.a + 0.7 * y.w[y.k] + 0.4 * y.at.b + 0.0 * a1 + y.w[y.k], 1.3 * y.at.a + 1.3 * a1 + 1.5 * y.rate + 0.9 * y.w[2] + 1.3 * y.at.size() + (0.19 * ((y.predict(0.3) + y.rate) + h3.area().tanh().cos())), 0.5 * x + 0.9 * y.at.a + 0.7 * y.w[2] + 1.3 * y.rate + 1.0 * y.at.b + 0.8 * a1 + ((y.k as f64).atan() / (2.5 + y.w[1].sin()))];
    }
    let f4 = |u5: f64| -> f64 { let mut m6: f64 = (a1 / (1.5 + a2 * a2)); for i7 in 0..3 { m6 += (0.24 * (if a2 > (y.at.b * y.at.b).sin() { (y.k as f64) } else { a1 })); } m6 };
    let a12: f64 = match &h3 { Shape::At(x8) => (f4(y.at.b.tanh()) + y.at.size()).cos().sin(), Shape::Circle { r: x10 } => f64::exp((-(0.1 + (if !(y.k % 2 == 0) { z[y.k % 2][1] } else { (-0.48) }) * (if !(y.k % 2 == 0) { z[y.k % 2][1] } else { (-0.48) })))), _ => x.clamp(-0.5, 0.75) };
    for e13 in y.w.iter().skip(2) {
        let a12 = (f4((0.50 * (y.rate * 1.21))).sin().max((if ((-0.12) * f4((-(0.1 + a12 * a12)).exp())).sin() >= (y.at.a + y.predict(0.3)).cos() { 0.68 } else { (*e13) })) + (if y.k != 0 { (a1 - 0.22) } else { y.at.a.sin() })).sin();
        let t16: (f64, f64) = ((z[0][0].mul_add(y.predict(0.3).cos(), z[1][1]).sin() + (0.25 * (if y.k > 2 { std::f64::consts::PI } else { y.predict(0.3) })).hypot(((y.k as f64) * h3.area()).tanh())).sin(), (((0.0 * x) + (0.50 * h3.area()).sin()) - (1.3 + (x * 1.66).sin() * (x * 1.66).sin()).powf(y.at.size().sin().tanh())).tanh());
        for e17 in y.w.windows(1) {
            let v20: Vec<f64> = vec![a2.sin(); 2 + y.k % 3];
            let mut v21 = e17.to_vec();
            let mut h22: Shape = Shape::Rect((a12 + x).tanh().mul_add(a2.cos(), (0.0 * h3.area())), (v20[1] - v20[y.k % 2]).tanh());
            let t23: (f64, f64) = ((f64::to_radians(y.at.size()) * z[1][y.k % 2]).cos(), (((-(0.1 + y.rate * y.rate)).exp() - 1.30) - apply(f4, (2f64 - h22.area()).sin())));
        }
        for i24 in 1..=4 {
            let mut m25: f64 = (1.2 + (if f64::sin((if i24 != 3 { 1.49 } else { a2 })) <= 0.35 { y.at.a.sin().rem_euclid(0.9) } else { f64::sin(0.0).atan2((1.5 + h3.area().tanh() * h3.area().tanh())) }) * (if f64::sin((if i24 != 3 { 1.49 } else { a2 })) <= 0.35 { y.at.a.sin().rem_euclid(0.9) } else { f64::sin(0.0).atan2((1.5 + h3.area().tanh() * h3.area().tanh())) })).sqrt();
        }
    }
    vec![0.1 * a2 + 0.4 * h3.area() + 0.7 * a12 + 0.4 * y.at.size() + 0.4 * a1 + (y.predict(f64::tanh((1.27 * h3.area()))) * (1.2 + x * x).recip()), 0.7 * y.predict(0.3) + -0.1 * y.rate + 1.5 * a2 + 1.3 * a1 + 0.3 * f4((0.86 / (1.5 + (0.25 * h3.area()) * (0.25 * h3.area())))) + 0.2 * y.at.size() + h3.area().tanh(), -0.2 * h3.area() + 0.1 * y.predict(0.3) + 1.2 * y.w[2] + 0.4 * f4((-a12)) + 0.2 * z[y.k % 2][y.k % 2] + (x.tanh() % 1.7).tanh()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((1.071, -1.5890000000000002)), kink((0.231, 0.161)))]
#[derive_grad]
fn random_2000196(x: (f64, f64)) -> f64 {
    let p1: Model = Model { w: [(if f64::sin((-0.50)) >= x.0 { (2f64 * 1.61) } else { x.1 }), ((x.1 + x.0) / (2.5 + x.0.max(1.42).sin())).sin(), x.1], at: Pair { a: (x.0.hypot(x.0) - (x.1 / (1.5 + x.0 * x.0))).tanh(), b: (0.50 * (x.1 - x.1)) }, rate: ((x.1.sin() % 1.7) - x.0.asinh()).sin(), k: 2 };
    let mut m2: f64 = ((p1.at.a * p1.at.a) + (p1.at.a - p1.rate)).sin();
    if p1.k % 2 == 0 {
        return 1.1 * p1.w[p1.k] + -0.5 * p1.rate + 0.3 * x.0 * x.1.sin() + 1.0 * p1.at.b + -0.0 * p1.at.a + p1.w[p1.k];
    }
    if (p1.w[1] + m2).tanh() >= f64::cos((p1.at.a + m2)) {
        return 0.5 * x.0 * x.1.sin() + 1.1 * p1.at.b + 0.6 * p1.at.size() + 0.9 * p1.rate + 0.5 * p1.at.a + (0.50 * ((p1.at.b + m2) / (1.5 + (-x.0) * (-x.0))));
    }
    m2 = m2 + (0.08 * ((x.0 + 0.59) - (p1.w[p1.k] + m2)));
    let h3: Shape = if f64::tanh((p1.k as f64)).rem_euclid(0.9) < p1.w[p1.k].cos() { Shape::Circle { r: (0.33 - (p1.w[2] * p1.at.b)).tanh() } } else { Shape::Circle { r: (p1.at.a * p1.rate).sin().powi(1) } };
    let mut v4: Vec<f64> = Vec::new();
    for i5 in 0..4 {
        v4.push((0.91 + m2).sin().max((h3.area() * p1.at.a).cos()));
    }
    'l7: for i6 in 1..=p1.k % 4 {
        (v4[3], v4[3]) = (v4[3], std::f64::consts::PI.hypot(0.30).tanh());
        let t8: (f64, f64) = ((1.69 + v4[p1.k]).atan(), (i6 as f64).cos());
        m2 += ((if p1.at.b.sin() > (p1.predict(0.3) / (2.5 + p1.w[p1.k].sin())).tanh() { std::f64::consts::PI } else { (i6 as f64) }) + (p1.rate - 1.34)).sin();
    }
    (v4[0], v4[3]) = (v4[3], (0.15 * ((0.16 * p1.rate) * f64::cos(p1.w[p1.k]))));
    let mut o9: Option<f64> = if p1.k > 1 { Some((x.1 / (1.5 + f64::sin((v4[3] - p1.predict(0.3))) * f64::sin((v4[3] - p1.predict(0.3)))))) } else { None };
    let mut v10: Vec<f64> = v4.iter().map(|e11| (0.05 * ((p1.at.b * x.0) + ((*e11) * p1.predict(0.3))))).collect();
    let mut p12: Pair = Pair { a: f64::exp((-(0.1 + h3.area().tanh().atan() * h3.area().tanh().atan()))), b: p1.at.b };
    let mut n13: usize = 0;
    while n13 < 4 {
        if (p12.size() * h3.area()).tanh() < p1.predict(0.3).cos() {
            break;
        }
        n13 += 1;
    }
    let o14: Option<f64> = p1.w.get(p1.k).copied();
    v4[p1.k] /= 1.2 + (-(0.1 + f64::sin(p1.predict(0.3)) * f64::sin(p1.predict(0.3)))).exp().abs();
    -0.0 * h3.area() + 1.0 * p1.at.b + 0.0 * p1.w[0] + 1.2 * m2 + 0.0 * p1.at.size() + 1.0 * p1.predict(0.3) + ((p12.size() * h3.area()) / 1.14).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 1.6309999999999998, b: -0.449 } }, [[0.221, -0.179], [-0.379, 1.331], [1.551, 1.9309999999999998]]), kink(Shape::Poly { 0: vec![0.281, 1.531, -0.649] }, [[-1.729, 1.4709999999999999], [1.7209999999999999, -0.069]]))]
#[derive_grad(wrt(x))]
fn random_2000197(x: &Shape, y: &[[f64; 2]]) -> f64 {
    let p1 = Model { w: [f64::sin((y[0][1] + x.area())).sin(), f64::tanh((if (y[1][0] + y[0][1]).cos() < (0.25 * x.area()).max(x.area().tanh()) { (x.area() / (1.5 + f64::sin((-0.26)) * f64::sin((-0.26)))) } else { 0.0 })), (0.02 * ((x.area() - y[0][0]) * (0.55 * y[1][0])))], at: Pair { a: ((y[1][1] - x.area()) + (y[0][1] - y[0][0])).cos(), b: (y[0][1] - y[0][1]).tanh() }, rate: (if x.area().tanh().atan() <= x.area().tanh() { (if (0.25 * x.area()).atan2((1.5 + y[0][0] * y[0][0])) < y[0][0].abs() || (x.area() + x.area()).tanh() >= f64::cos((0.35 + y[0][0])) { y[0][0] } else { x.area() }) } else { (x.area() - x.area()) }).cos(), k: 1 };
    let f2 = move |u3: f64| -> f64 { let mut m4: f64 = (u3 / (2.5 + p1.at.b.sin())); for i5 in 0..3 { m4 += (0.06 * (u3 * (p1.k as f64))); } m4 };
    match &*x { Shape::Point => {
        for e8 in p1.w.chunks(2) {
            let mut m11: f64 = (1.3 + p1.at.b * p1.at.b).powf(p1.rate.tanh()).tanh().sin();
        }
    } Shape::Circle { r: x12 } if p1.k > 1 => {
        let mut m14: f64 = (p1.at.a - (p1.k as f64)).tanh().rem_euclid(0.9);
    } Shape::Rect(x15, y16) if (p1.w[p1.k] * 0.0) < (p1.predict(0.3) * 2f64).sin() => {
        let mut m19: f64 = (apply(|u17: f64| p1.w.windows(2).step_by(2).map(|w18| u17.abs()).sum::<f64>().sin(), ((*y16) + p1.predict(0.3)).tanh()) + (*y16).tanh());
    } _ => {
        let mut m20: f64 = (0.44 * (x.area() - 2f64)).sin();
    } }
    0.4 * f2((x.area() * x.area()).cos()) + 0.0 * p1.predict(0.3) + -0.2 * p1.w[0] + 0.7 * p1.at.a + 0.2 * p1.at.b + (p1.rate + p1.at.a.sin()).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.491, 1.4309999999999998], [0.391, -1.679], [0.961, 1.6909999999999998]], Shape::At { 0: Pair { a: -1.739, b: 1.531 } }, [1.331, 1.4109999999999998, 0.521, -0.839, -1.469], [[0.751, 0.301], [1.4809999999999999, 1.4809999999999999]]), kink([[-1.249, -1.659], [-1.379, -1.499], [0.641, -1.189]], Shape::Poly { 0: vec![-0.429, -1.449, 0.321] }, [-1.139, -0.279, -0.919, 1.6409999999999998], [[1.1809999999999998, -1.659], [0.341, -1.5390000000000001]]))]
#[derive_grad(wrt(x, z, w))]
fn random_2000198(x: &[Vec<f64>], y: Shape, z: &mut [f64], w: [[f64; 2]; 2]) -> f64 {
    if w[1][0] <= w[0][0] {
        return 1.1 * z[1] + -0.5 * y.area() + 0.7 * w[0][1] + 1.3 * x[0][0] + ((y.area() - x[0][0]) + (y.area() - w[0][1])).cos();
    }
    for i1 in 0..1 {
        let a2: f64 = ((i1 as f64) + z[i1]).sin().hypot((0.50 * (x[i1][i1] - z[i1]))).sin();
        z[0] = f64::tanh(((x[1][0] * z[0]) - std::f64::consts::PI.to_radians()));
    }
    z.fill((0.25 * y.area()));
    let flag3 = (x[0][0] / 1.41) < x[1][0];
    let v4: Vec<f64> = vec![((if z[0] < (x[1][1] / (2.5 + f64::sin(0.85).sin())) { z[2] } else { z[1] }) * (y.area() * 1.32)).sin(); 4];
    if 2f64.min((-0.86)) < f64::exp((-(0.1 + 1.45 * 1.45))) {
        let mut v5: Vec<f64> = vec![v4[2].min(0.34).abs(), (z[0] * f64::asinh((-0.41))).sin(), ((v4[2] / (2.5 + f64::sin((-0.43)).sin())) / (1.5 + (0.50 * (v4[1] + x[1][0])) * (0.50 * (v4[1] + x[1][0]))))];
    } else if f64::sin(0.09).powi(3) >= ((-0.22) - y.area()).tanh() {
        let a6: f64 = y.area().cos();
        let a7: f64 = f64::asinh((-0.49));
    }
    0.2 * x[1][1] + 0.1 * v4[0] + 0.4 * w[1][0] + 1.3 * z[1] + 0.8 * y.area() + ((1.62 * v4[2]) * (v4[0] + y.area())).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 1.8809999999999998, b: 0.591 } }, [[0.881, -0.559], [1.2109999999999999, -1.2590000000000001]], 0.551, -1.449), kink(Shape::Circle { r: -1.5390000000000001 }, [[-1.389, -1.2890000000000001], [0.541, -0.949]], 1.081, -1.879))]
#[derive_grad]
fn random_2000199(x: &Shape, mut y: [[f64; 2]; 2], z: f64, mut w: f64) -> (f64, f64) {
    let o1: Option<f64> = if f64::sin(x.area()) < y[1][1] { Some((y[0][1] + y[1][0]).sin().min((1.3 + (0.25 * x.area()) * (0.25 * x.area())).powf(z.tanh()).cos())) } else { None };
    'l3: for i2 in (0..1).rev() {
        let mut n4: usize = 0;
        while n4 < 4 {
            n4 += 1;
            w = (0.05 * (1.49 + (if w > (z - o1.unwrap_or(0.7)).tanh() { f64::asinh((-0.06)) } else { (o1.unwrap_or(0.7) - z) }))) + w;
            if (0.57 * (1.88 - (n4 as f64))) >= (0.76 + y[0][n4 % 2]).tanh() {
                let m5: f64 = match n4 % 4 { 0 => {
                    (1.2 + (w * 0.25) * (w * 0.25)).cbrt()
                } 1 | 2 => {
                    apply(|u6| w, (1.2 + y[n4 % 2][i2] * y[n4 % 2][i2]).cbrt())
                } _ => {
                    (0.95 * f64::mul_add((0.0 + z).sin(), (std::f64::consts::PI / (1.5 + o1.unwrap_or(0.7).cos() * o1.unwrap_or(0.7).cos())), apply(|u7: f64| ((z + u7) - y[1][i2].max(1.65)).cos(), (n4 as f64).sin())))
                } };
            } else if n4 > 0 {
                if let Some(x8) = o1 {
                    let a10: f64 = apply(|u9| x8.to_radians().min(f64::sin((w - (-0.40)))), y[i2][i2].fract()).atan2((1.5 + (0.66 * (w - (-0.39))) * (0.66 * (w - (-0.39))))).min((x8.tanh() + (0.30 * y[i2][1]).rem_euclid(0.9)));
                } else {
                    let h11: Shape = Shape::Circle { r: (x.area().cos().asinh() - x.area().sin().abs()) };
                }
            } else {
                if let Some(x12) = o1 {
                    let (s14, c15) = (w.fract() - ((y[i2][i2] * w) - ({ let b13 = y[i2][n4 % 2]; (-0.19) + b13 }))).cos().sin_cos();
                }
                w += (0.24 * ((0.12 * (o1.unwrap_or(0.7) * 1.22)).mul_add((-x.area()).sin(), (n4 as f64).cos()) * y[n4 % 2][0].cos().sin()));
            }
        }
        w -= (f64::max(y[i2][1].atan(), (0.50 * w.mul_add(x.area().cos(), w))) - (f64::sin((-0.04)).exp_m1() * ((-0.80) + x.area()))).sin();
    }
    if (1.3 + y[1][0] * y[1][0]).powf(x.area().sin().tanh()).sin() > z.cos() {
        let mut m16: f64 = (if (0.97 * (w + 0.0)) < (0.20 * (x.area() + w)) { ((0.07 * x.area()).rem_euclid(0.9) * (y[0][0] + x.area())) } else { (x.area() * (-0.41)).tanh().sin() }).cos();
        let a21: f64 = match x.clone() { Shape::Circle { r: x17 } => (0.83 * (x17 / 1.99)).cos(), Shape::Poly(x19) => ((x19[2] - z) + x19[1].hypot(x.area().cos())).cos(), _ => w };
    } else {
        w += y[0][1].sin();
    }
    (-0.0 * y[1][1] + 0.2 * o1.unwrap_or(0.7) + 1.0 * z + -0.4 * w + 0.5 * x.area() + z.sin().powi(1), -0.3 * o1.unwrap_or(0.7) + -0.5 * w + -0.2 * y[0][1] + -0.3 * x.area() + -0.4 * z + (o1.unwrap_or(0.7) - (o1.unwrap_or(0.7) - z)).tanh())
}
