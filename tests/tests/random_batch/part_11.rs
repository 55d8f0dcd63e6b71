//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.0190000000000001, b: 1.781 }, k: 1, rate: -0.109, w: [1.831, -0.889, -0.899] }), kink(Model { at: Pair { a: 0.291, b: -0.749 }, k: 1, rate: 1.311, w: [1.511, 1.021, 0.251] }))]
#[derive_grad]
fn random_1000110(x: &mut Model) {
    for e1 in &x.w[..3] {
        let a4 = (*e1);
    }
    x.w[1] = (x.w[1] * ((x.k % 4) as f64).fract()).sin();
    let a6 = (({ let b5 = x.at.b; ((x.k % 4) as f64) + b5 }) + x.at.b.asinh()).cos();
    let (s7, c8) = (x.w[x.k % 3] / 1.27).sin_cos();
    {
        let r9 = &mut x.at.b;
        *r9 += (c8 / 1.34).tanh();
    }
    let d10: f64;
    if x.k % 2 == 0 {
        let mut n11: usize = 0;
        while n11 < 5 && (x.k % 2 == 0) {
            x.at.a = (x.at.a * (0.50 * x.predict(0.3)).sin().exp_m1()).sin();
            n11 += 1;
        }
        x.rate -= ({ let b12 = x.at.a.fract(); c8 + b12 }).cos();
        d10 = (x.predict(0.3) / 1.13).tanh();
    } else {
        d10 = (f64::fract(c8) * (x.at.b - x.at.size())).tanh();
    }
    x.w.fill((((0.30 * x.rate) % 1.7) + x.at.size().cos().max(x.at.b)).cos());
    if x.at.b.tanh().powi(0) <= x.at.a {
        let h13: Shape = Shape::Circle { r: (if x.at.a.min(c8) > a6.sin() && x.k > 0 { f64::tanh(1.14) } else { ((x.k % 4) as f64) }) };
        if x.at.size().sin().tanh() < (0.68 + 0.0) {
            let mut ps14: [Pair; 2] = [x.at.clone(), x.at.clone()];
        } else {
            {
                let r15 = &mut x.at;
                let mut v16: Vec<f64> = x.w.iter().map(|&e17| (if !(x.k != 0) { e17.fract() } else { d10 })).collect();
                let mut m18: f64 = r15.a;
            }
        }
    } else {
        let mut m19: f64 = (x.predict(0.3) * s7).sin().copysign((0.6 * c8.sin()).asin());
    }
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.2890000000000001, b: -1.3590000000000002 }, k: 0, rate: -1.469, w: [1.8909999999999998, -0.779, 0.701] }, Pair { a: 1.1809999999999998, b: -1.959 }), kink(Model { at: Pair { a: 0.061, b: -0.149 }, k: 0, rate: 1.4809999999999999, w: [1.771, 0.131, -1.679] }, Pair { a: 0.321, b: 0.331 }))]
#[derive_grad]
fn random_1000111(x: &mut Model, y: &mut Pair) -> Pair {
    if x.at.a.sin() > (if x.k > 1 { x.rate } else { y.b }) {
        if (0.20 * (x.at.size() - x.rate)) <= (2f64 * x.predict(0.3)).tanh() {
            let mut ps1: [Pair; 2] = [Pair { a: (x.at.size() / 1.78).sin().abs(), b: x.predict(0.3).tanh() }, (if (x.predict(0.3) / (1.5 + y.a * y.a)).sin() < (x.at.size() / (1.5 + x.at.b * x.at.b)).cos() && x.k > 1 { x.at } else { (Pair { a: (x.rate + x.rate.abs()).tanh(), b: ((x.k % 4) as f64) }) })];
            let mut n2: usize = 0;
            'l3: loop {
                if n2 >= 0 {
                    break;
                }
                n2 += 1;
                let a5: f64 = (({ let b4 = (x.at.b / 1.95); (y.a * y.b) + b4 }) - (x.at.size() - x.at.a).cos().round()).cos();
            }
        } else {
            let t6: (f64, f64) = (((1.08 - (y.b / (1.5 + ((x.k % 4) as f64) * ((x.k % 4) as f64)))) - ((x.rate + y.size()) - x.w[x.k % 3])).sin(), ((*y)).b.cos());
            let h7: Shape = Shape::Rect(x.w[x.k % 3].atan2((1.5 + (if (x.at.size() + x.w[2]).sin() > ((x.k % 4) as f64).cos() { x.predict(0.3) } else { x.at.b }).tanh() * (if (x.at.size() + x.w[2]).sin() > ((x.k % 4) as f64).cos() { x.predict(0.3) } else { x.at.b }).tanh())), (x.at.a + y.b).tanh());
            let a9: f64 = (h7.area() / 1.35).tanh();
        }
    }
    let a10: f64 = (0.80 * ((x.w[x.k % 3] + y.a) * (if (if x.rate.abs() > (x.w[x.k % 3] - x.predict(0.3)).cos() { x.predict(0.3) } else { y.size() }).tanh() > (y.size() - 0.33).tanh() { x.predict(0.3) } else { x.predict(0.3) })).cos().hypot(x.at.b));
    let (s11, c12) = ((y.a.fract() / 1.47) % 1.7).sin_cos();
    x.at.b -= ((y.a - (s11 / 1.45)) / (2.5 + (if y.a.asinh() <= apply(|u13| x.at.a, (0.30 * y.b).rem_euclid(0.9)) && x.k > 2 { (x.rate - std::f64::consts::PI) } else { (x.at.a + 1.43) }).sin().sin())).sin();
    if x.w.iter().map(|&e14| x.at.b).sum::<f64>().tanh() < (0.50 * (x.w[0] - x.at.b)) {
        return Pair { a: 0.6 * y.size() + -0.5 * x.at.a + 0.7 * s11 + 1.2 * x.rate + 0.2 * x.w[1] + ((((x.k % 4) as f64) + x.at.a) + (y.size() * a10)).cos(), b: 0.8 * y.size() + 1.2 * s11 + 1.2 * a10 + 0.3 * x.at.size() + 1.3 * x.rate + f64::clamp(((-0.52) + y.size()).sin(), -0.5, 0.75) };
    }
    (x.w[0], x.w[x.k % 3]) = (x.w[x.k % 3], (0.00 * (x.w[0] * (y.size() * y.size()))));
    'l18: for e15 in &x.w[..3] {
        let h19: Shape = Shape::Circle { r: ((c12 + 2f64) / 1.15).tanh() };
        let a20: f64 = (0.18 * (x.rate.abs().copysign(h19.area().cos()) + (x.at.size() + y.a.atan2((1.5 + 1.33 * 1.33)))));
    }
    let a10 = (x.predict(0.3) - x.at.b).sin().cos().hypot(f64::cos((c12.sin().powi(2) + (y.size() + c12))));
    Pair { a: 1.3 * y.size() + 0.8 * x.w[x.k % 3] + -0.2 * a10 + 0.4 * x.at.size() + 0.5 * x.at.b + -0.4 * y.a + ((x.predict(0.3) / (2.5 + f64::sin((-0.19)).sin())) * ((x.k % 4) as f64)).tanh(), b: 0.4 * x.predict(0.3) + 1.0 * x.at.a + 1.3 * c12 + 0.7 * x.rate + 0.6 * y.b + (0.12 * x.at.dot(&Pair { a: x.at.size().cos().abs().max((x.at.size() / (2.5 + (0.25 * x.at.size()).sin())).tanh()), b: x.at.a.sin().powi(1) })) }
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.419, 1: 1.541 }, Data { items: vec![1.4209999999999998, 0.631, 1.801], pairs: vec![Pair { a: -1.3590000000000002, b: -0.219 }, Pair { a: 1.101, b: -0.689 }], scale: 0.511 }, [[-1.219, 0.441], [-0.109, 0.571]]), kink(Two { 0: -0.789, 1: 1.051 }, Data { items: vec![-1.5390000000000001, 1.811, -0.329], pairs: vec![Pair { a: -0.199, b: 1.1409999999999998 }, Pair { a: 0.631, b: -0.949 }], scale: 1.751 }, [[0.751, -1.8490000000000002], [0.411, -1.7890000000000001], [0.381, 1.621]]))]
#[derive_grad]
fn random_1000112(x: &Two, y: &mut Data, z: &[Vec<f64>]) -> f64 {
    let mut k1: usize = 1;
    y.pairs[k1 % 2].a = y.pairs[k1 % 2].a + ((y.scale * 2f64) * f64::sin((-0.90)).powi(1)).tanh();
    let a2 = (0.80 * (f64::ceil((-0.99)) - 2f64));
    let mut m3: f64 = a2.to_radians().clamp(-0.5, 0.75);
    y.items[0] = (f64::cos((-0.65)) * (m3 * x.1)).tanh();
    0.7 * (y.scale * y.pairs[1].b) + 1.1 * z[k1 % 2][k1 % 2] + 1.5 * m3 + 0.6 * x.0 + 0.4 * y.scale + -0.3 * (x.0 - x.1) + ((x.0 / 1.05) + ((y.scale * y.pairs[1].b) / (1.5 + ((k1 % 4) as f64) * ((k1 % 4) as f64)))).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.081, Some(-0.989), Shape::Point {  }, Pair { a: -0.219, b: -1.5590000000000002 }), kink(1.7409999999999999, Some(0.651), Shape::At { 0: Pair { a: 0.161, b: 0.941 } }, Pair { a: 0.151, b: -1.3090000000000002 }))]
#[derive_grad]
fn random_1000113(x: f64, mut y: Option<f64>, z: &mut Shape, w: Pair) -> f64 {
    for i1 in 0..2 {
        let mut v2: Vec<f64> = (0..3).map(|i3| ((y.unwrap_or(0.7) + y.unwrap_or(0.7)) / (2.5 + (z.area() - z.area()).cos().sin())).cos()).collect();
        {
            let r4 = &mut v2[0];
            *r4 += ((w.size() + w.a) - ((*r4) / 1.54)).tanh();
            let mut v5: Vec<f64> = Vec::with_capacity(3);
            for i6 in 0..3 {
                v5.push((0.22 * ((1.79 + y.unwrap_or(0.7)) / (1.5 + (1.01 + w.b).cos() * (1.01 + w.b).cos()))));
            }
            let mut ps7: [Pair; 3] = [Pair { a: (if (0.12 * (w.size() - z.area())) > (*r4).cos() { (if i1 % 2 == 0 { y.unwrap_or(0.7) } else { z.area() }) } else { z.area().cos().fract() }).cos(), b: f64::tanh((x + w.size())) }; 3];
        }
        let mut ps8: [Pair; 2] = [(w * f64::sin((-0.45))), Pair { a: (x.to_radians() * v2[i1].to_radians()).sin(), ..w }];
    }
    let (s9, c10) = f64::sin((1.25 / 1.05)).copysign((z.area() - x).cos()).sin_cos();
    match &*z { Shape::Rect(_, x11) => {
        let mut v13: [f64; 3] = [apply(|u14| s9, w.a.max(w.b)), (w.size().sin().max((*x11)) / (2.5 + (s9 * w.size()).sin().sin())), w.a];
    } _ => {
        let p16: Pair = ({ let q15: Pair = w; q15.turned((0.50 * w.size()).atan()) });
        let mut v17: Vec<f64> = (0..3).map(|i18| ((p16.b / (2.5 + f64::sin(0.70).sin())) - (x - w.b)).cos()).collect();
    } }
    if let Some(x19) = y {
        let o20: Option<f64> = Some((0.50 * z.area()).sin().exp2().fract());
    } else {
        let mut m21: f64 = (0.20 * (if f64::tanh(1.99) < (0.06 * (z.area() * w.b)) { (z.area() / 1.82) } else { (s9 - y.unwrap_or(0.7)) }));
    }
    -0.4 * c10 + -0.1 * s9 + 1.0 * x + 0.5 * w.size() + 0.1 * y.unwrap_or(0.7) + -0.3 * w.a + (if w.a.atan2((1.5 + s9 * s9)) < f64::max(f64::sin(0.54), (-0.12)) { (if w.a.cos().powi(2) <= ((-0.31) * 2f64) { x } else { 2f64 }) } else { x.asinh() })
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.579, -0.769, -0.269, -1.0690000000000002, 0.651], [[0.531, 1.051], [-1.649, -0.619]]), kink([-1.729, 0.741, -0.819, 1.541, 0.481], [[0.441, 0.651], [0.521, 1.7209999999999999]]))]
#[derive_grad]
fn random_1000114(x: &mut [f64], mut y: [[f64; 2]; 2]) -> f64 {
    let mut m1: f64 = y[0][1];
    {
        let r2 = &mut m1;
        *r2 = (*r2) + x[1].mul_add((y[1][0] + x[2]).cos(), (y[1][1] - x[0]).sin()).tanh();
    }
    let mut m3: f64 = y[0][1];
    let v4 = x.to_vec();
    let h5: Shape = Shape::At(Pair { a: ((x[1] * 1.45) * v4[0]).sin(), b: y[1][0].fract() });
    let mut v6: Vec<f64> = v4.to_vec();
    while let Some(e7) = v6.pop() {
        let mut ps8: Vec<Pair> = vec![Pair { a: (y[0][1] * (m1 - h5.area())).cos(), b: e7.atan() }, Pair { a: (f64::cos(0.18) * 1.63), b: m1.sin() }];
        let mut v9: Vec<f64> = v4.iter().map(|e10| ((*e10).tanh().powi(1) / 1.53)).collect();
    }
    let a15: f64 = match &h5 { Shape::Rect(x11, y12) => y[0][1].sin(), Shape::At(x13) => (0.25 * (if x13.size().cos() < m3.sin() { (v4[1] * y[0][0]) } else { (x13.a * v4[1]) })), _ => f64::to_radians(1.59) };
    let h16: Shape = Shape::Circle { r: ((x[0] - h5.area()) - 1.08).cos() };
    m3 = (x[2] / (1.5 + (0.55 * x[2].hypot(std::f64::consts::PI)) * (0.55 * x[2].hypot(std::f64::consts::PI))));
    x[1] /= 1.2 + a15.abs();
    let mut o18: Option<f64> = Some(({ let b17 = (m3 - 1.01).cos(); h16.area().tanh().cos() + b17 }));
    if m3.asinh() <= y[1][1] {
        m1 += (m1 - h5.area()).tanh().max(x[2].tanh());
    }
    0.6 * x[0] + 1.0 * m3 + 0.6 * y[0][0] + -0.1 * o18.unwrap_or(0.7) + -0.1 * v4[0] + 0.2 * a15 + y[0][1]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(1.6509999999999998), Shape::Circle { r: -1.5490000000000002 }, Model { at: Pair { a: 1.1709999999999998, b: -0.829 }, k: 1, rate: -0.909, w: [0.991, 1.8809999999999998, -0.019] }), kink(None, Shape::Poly { 0: vec![1.2409999999999999, -0.219, -1.6090000000000002] }, Model { at: Pair { a: -1.0790000000000002, b: 0.881 }, k: 1, rate: -0.269, w: [-0.459, -0.109, 0.771] }))]
#[derive_grad]
fn random_1000115(mut x: Option<f64>, y: &mut Shape, mut z: Model) -> Vec<f64> {
    {
        let r1 = &mut z.at;
        z.rate = (r1.size() / 1.69).sin();
        let mut p6 = Pair { a: (r1.b * (z.w[z.k % 3] * z.w[z.k % 3])).sin(), b: (match y.clone() { Shape::Circle { r: x2 } => ((x.unwrap_or(0.7) - z.w[0]) * (0.50 * r1.size()).cos()).cos(), Shape::Poly(x4) => (y.area() / 1.56).cos().abs(), _ => f64::cos(f64::sin((-0.09)).hypot(r1.b)) }) };
    }
    let mut ps7: [Pair; 3] = [({ let q8: Pair = z.at; q8.turned(f64::cos((z.rate + ((z.k % 4) as f64)))) }); 3];
    z.w.rotate_left(z.k % 3);
    let mut m9: f64 = z.w[0];
    z.w[0] += (z.w[z.k % 3].atan().tanh() * (z.rate - z.rate).abs()).sin();
    for i10 in (1..=3).rev() {
        if let [r11, r12, ..] = &mut z.w[..] {
            *r11 -= ((z.at.b / (2.5 + (0.25 * y.area()).sin())).cos() - z.rate).cos();
            let p13: Pair = std::mem::replace(&mut z.at, Pair { a: (ps7[z.k % 2].b + (i10 as f64)).tanh().fract(), b: (ps7[1].a / 1.34).cos() });
            let h14: Shape = if i10 > 1 { Shape::Circle { r: (0.11 * ((0.95 - x.unwrap_or(0.7)) - p13.size())) } } else { Shape::Rect(2f64, f64::asinh((-0.74))) };
        }
    }
    z.rate = z.rate - (0.74 * z.at.a.atan2((1.5 + f64::tanh(((-0.32) - 0.03)).exp_m1() * f64::tanh(((-0.32) - 0.03)).exp_m1())));
    if let [r15, r16, ..] = &mut z.w[..] {
        *r15 = ((*r15) * (0.01 * (f64::fract(0.96) + (z.at.size() * y.area())))).sin();
        if z.k > 2 {
            return vec![-0.4 * x.unwrap_or(0.7) + 1.3 * z.at.size() + -0.3 * z.at.a + -0.3 * ps7[0].b + 1.2 * y.area() + 1.3 * (*r16) + ((*r16) + m9).abs().sin(), 1.3 * z.at.b + -0.2 * (*r16) + -0.4 * z.at.a + -0.2 * z.at.size() + -0.0 * y.area() + (((*r15) - (*r15)) * (if z.at.a.abs() < (*r16).mul_add(f64::sin(y.area()), ps7[0].b.tanh()).sin() { ((z.k % 4) as f64) } else { (*r15) })).sin(), -0.3 * z.rate + 1.4 * z.at.a + 1.3 * x.unwrap_or(0.7) + 0.2 * z.at.size() + 0.5 * y.area() + (*r15)];
        }
    }
    vec![0.0 * x.unwrap_or(0.7) + 0.3 * z.at.b + -0.1 * z.at.size() + -0.5 * ps7[0].b + 1.4 * y.area() + f64::sin((f64::asinh(1.12) - z.predict(0.3))), 0.4 * m9 + 1.3 * z.at.b + -0.3 * z.at.a + -0.1 * z.w[0] + 0.1 * x.unwrap_or(0.7) + (0.48 * z.rate).sin(), 0.5 * z.at.size() + 1.5 * z.at.a + -0.1 * ps7[0].b + 1.4 * y.area() + 0.7 * z.rate + z.at.b.trunc().tanh()]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Rect { 0: -0.329, 1: -1.0790000000000002 }), kink(Shape::Circle { r: -1.6090000000000002 }))]
#[derive_grad]
fn random_1000116(x: Shape) -> Vec<f64> {
    let mut p1: Model = Model { w: [(0.00 * (x.area().sin().powi(4) * (x.area() * x.area()))), x.area().cos(), (0.00 * ((if x.area().tanh().signum() > x.area().cos().cos() { x.area() } else { (-0.14) }) * (x.area() * x.area())))], at: Pair { a: f64::sin(x.area()), b: x.area().sin() }, rate: (0.25 * x.area()), k: 2 };
    p1.at.b = (p1.at.b * p1.at.size().tanh()).sin();
    let a2 = p1.at.swapped_for(p1.rate).tanh();
    let mut p3 = Two(a2, p1.rate);
    p1.at.b /= 1.2 + p1.rate.to_radians().abs();
    let mut h4: Shape = Shape::Point;
    if f64::sin(0.76) > f64::sin(f64::sin(h4.area())) {
        return vec![-0.5 * p1.predict(0.3) + 0.9 * p3.1 + 0.8 * (p3.0 - p3.1) + -0.3 * p1.rate + 0.3 * p1.at.size() + 0.7 * p1.at.b + (0.0 * f64::tanh(x.area()).cos()), 1.1 * p3.0 + -0.3 * p1.rate + -0.5 * (p3.0 - p3.1) + 0.8 * p1.at.a + 1.4 * p1.at.b + 1.2 * p1.at.size() + (0.22 * (p1.rate.atan2((1.5 + p1.predict(0.3).tanh() * p1.predict(0.3).tanh())) + (if (0.50 * (p1.w[0] - a2)) <= (a2 - p1.w[p1.k % 3]).tanh() { h4.area() } else { p1.w[p1.k % 3] }))), 0.6 * p1.w[p1.k % 3] + 1.1 * p1.at.b + -0.5 * p1.rate + -0.2 * x.area() + -0.1 * h4.area() + -0.5 * (p3.0 - p3.1) + f64::asinh((1.2 + p3.0 * p3.0).log2())];
    }
    if p1.k != 1 {
        return vec![-0.1 * a2 + 1.1 * p1.predict(0.3) + 0.0 * h4.area() + 0.3 * p1.at.size() + -0.5 * p1.at.a + (p1.w[p1.k % 3] - p1.at.b).sin(), 1.3 * p3.0 + -0.4 * h4.area() + -0.1 * a2 + -0.3 * p3.1 + 0.6 * p1.rate + (0.06 * ((p1.rate * p1.at.size()) / (1.5 + (0.25 * (if (0.76 - h4.area()).sin() >= (p1.w[p1.k % 3] / 1.61) { p1.predict(0.3) } else { p1.w[2] })) * (0.25 * (if (0.76 - h4.area()).sin() >= (p1.w[p1.k % 3] / 1.61) { p1.predict(0.3) } else { p1.w[2] }))))), 0.5 * p1.rate + -0.4 * p1.at.a + 0.8 * a2 + 0.2 * p1.at.size() + 0.2 * p1.w[1] + 0.6 * p3.1 + (x.area() * (2f64 - x.area())).cos()];
    }
    p1.at.b = (p1.at.b * f64::cos(p1.at.b)).sin();
    p1.w[1] += p1.at.a.cos();
    for (i7, &e5) in p1.w.iter().enumerate() {
        let mut o8: Option<f64> = if i7 > 2 { Some(a2.min(((p3.0 - p3.1) + p1.at.b).sin())) } else { None };
    }
    p1.w[p1.k % 3] = (x.area().sin().round() - x.area().cos().tanh());
    let mut m9: f64 = ((p1.rate + p3.1) + p3.0.cos()).cos();
    m9 += (p1.at.b.to_radians() / 1.73).sin();
    let flag10 = !(p1.k > 0);
    for r11 in p1.w.chunks_mut(2) {
        r11[0] += (f64::sin(p3.1) * 2f64.tanh());
        let mut v13: Vec<f64> = Vec::with_capacity(4);
        for i14 in 0..4 {
            v13.push((if (0.25 * p1.at.size()).max(0.48) <= (0.50 * p1.at.size()).sin() || flag10 { (r11[i14 % 1] + 0.21) } else { (a2 * (i14 as f64)) }).sin());
        }
        let o15: Option<f64> = r11.iter().copied().reduce(f64::max);
        let mut p17: Pair = ({ let q16: Pair = p1.at; q16.turned((0.0 - 1.32)) });
    }
    {
        let r18 = &mut p1.w[0];
        *r18 = (x.area() + ((0.60 * 1.00) % 1.7)).cos() + (*r18);
        p3.0 -= (p1.at.b.mul_add((*r18), p3.0).tanh() % 1.7).sin();
        if ((p1.k % 4) as f64).atan2((1.5 + p1.at.a * p1.at.a)) > (p1.rate + (-0.04)).sin() {
            (p1.at.b, m9) = (m9, (p1.at.b + f64::sin((if flag10 { (0.01 / (2.5 + f64::sin((-0.73)).sin())) } else { p1.at.size() }))).sin());
        } else if (0.25 * (if (0.6 * f64::tanh(x.area().sin())).asin() > (0.09 * (-0.29)) { p1.at.size() } else { p1.rate })) > m9.atan2((1.5 + p1.rate * p1.rate)) {
            p3.1 *= p1.at.a.sin();
        } else {
            (p3.1, m9) = (m9, (p3.1 + p1.at.size().sin()).sin());
        }
    }
    vec![0.8 * p3.1 + 0.6 * m9 + -0.4 * a2 + 0.3 * x.area() + 1.3 * p1.at.a + (0.50 * (p1.at.a - p3.0)).max((if ((p3.0 - p3.1) + p1.w[0]).tanh() > (0.25 * p1.at.size()) { (-0.48) } else { p1.rate })), 1.3 * p1.rate + -0.4 * p1.w[p1.k % 3] + -0.5 * m9 + 0.9 * p1.at.a + 0.9 * a2 + -0.4 * p1.at.size() + (f64::log2((1.2 + p3.1 * p3.1)) / 1.02), 1.3 * p1.predict(0.3) + 0.7 * p3.1 + -0.2 * x.area() + -0.1 * a2 + 1.5 * h4.area() + m9.abs().abs()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.089, -1.6090000000000002, -0.379, 1.341, 1.621], 0.601), kink([-0.469, 0.771, 0.661], -1.179))]
#[derive_grad(wrt(x, y))]
fn random_1000117(x: &Vec<f64>, y: &f64) -> f64 {
    let mut v1: [f64; 3] = [((*y) * (*y)).sin().powi(0), (((*y) * (*y)) * ((*y) - x[0])).sin(), x[0]];
    let mut m2: f64 = ((v1[1] * v1[2]) + v1[2].max((-0.57))).cos();
    if (if m2.min(v1[1]) < m2.fract() { std::f64::consts::PI } else { m2 }) < x[1] {
        m2 = (0.30 * (1.2 + (v1[2] - x[1]) * (v1[2] - x[1])).log2()) + m2;
        'l4: for i3 in 1..=0 {
            m2 += (m2 / (1.5 + x[i3] * x[i3])).cos();
            v1[..3].rotate_right(0);
        }
    } else if ((*y) / (1.5 + (*y) * (*y))) >= m2.sin() {
        if (0.50 * (x[2] + v1[1])) <= (v1[0] - (*y)).sin() {
            v1[..2].copy_from_slice(&x[..2]);
            let h5: Shape = if ((*y) * (*y)).tanh() >= v1[1] { Shape::Point } else { Shape::Poly(vec![(v1[1] / 1.10).tanh().powi(0), (m2.sin() + v1[0]).tanh(), (1.2 + (m2 - std::f64::consts::PI) * (m2 - std::f64::consts::PI)).ln()]) };
        }
    } else {
        let a6: f64 = ((*y) - v1[1]).tanh();
    }
    let mut v7: Vec<f64> = v1.to_vec();
    while let Some(e8) = v7.pop() {
        let mut n9: usize = 0;
        'l10: while n9 < 5 {
            m2 += f64::max(f64::sin((x[n9 % 3] * x[n9 % 3])), ((n9 as f64) * x[n9 % 3]).cos());
            n9 += 1;
        }
    }
    1.0 * x[1] + 1.2 * m2 + 1.2 * (*y) + 1.3 * v1[0] + (0.33 * ({ let b11 = (0.50 * (x[1] * 1.39)); ({ let b12 = x[0]; b12 + b12 }) + b11 }))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -1.419, b: 1.571 }, Pair { a: -1.8290000000000002, b: -0.069 }, Shape::Point {  }, [-0.999, 1.821, 1.9909999999999999, -1.8390000000000002]), kink(Pair { a: -0.679, b: 0.201 }, Pair { a: 0.711, b: 1.1709999999999998 }, Shape::Circle { r: -0.629 }, [1.571, 0.771, 0.07100000000000001, -0.929, -0.789]))]
#[derive_grad]
fn random_1000118(x: Pair, y: Pair, z: &Shape, w: &[f64]) -> f64 {
    let t1: (f64, f64) = (f64::cos((x.b * 0.66)), x.size().tanh());
    let k2: usize = w.iter().filter(|it| **it < -0.43).count();
    let a3: f64 = w[k2 % 3] * 0.75;
    let mut v4: [f64; 4] = [f64::sin((0.0 - 1.25)).max(f64::tanh((y.size() * t1.0))), (0.80 * ((k2 as f64) / 1.32)), f64::sin(z.area()), (f64::sin(1.68).min(y.size().tanh()) + (0.50 * z.area()).cos())];
    let a5 = y.a.sin().abs();
    let mut p6 = Two((0.50 * (y.size() / (1.5 + x.b * x.b))).asinh(), 1.56);
    let k7: usize = w.iter().position(|it| *it > -0.20).unwrap_or(0);
    let a8: f64 = w[k7 % 3] * 0.75;
    if y.a <= (v4[2] + a5).cos() && k2 > 2 {
        return -0.3 * a3 + -0.5 * t1.0 * t1.1.sin() + 0.9 * a8 + 1.1 * y.a + 0.4 * v4[k2 % 4] + 0.8 * a5 + p6.1;
    }
    let p9: Pair = y;
    for i10 in 1..=k7 % 4 {
        let mut m11: f64 = (0.23 * (1.3 + (p9.a + t1.0).cos() * (p9.a + t1.0).cos()).powf((a5 - a8).sin().tanh()));
        let mut v12: [f64; 3] = [(1.2 + a3 * a3).cbrt(); 3];
    }
    let mut v13: Vec<f64> = Vec::with_capacity(2);
    for i14 in 0..2 {
        v13.push(y.a);
    }
    for i15 in k7 % 3..4 {
        p6.1 = p6.1 - (((k7 as f64) / 1.23) + (w[0] + 1.90)).sin();
    }
    0.1 * w[1] + -0.0 * t1.0 * t1.1.sin() + 0.1 * v13[k2 % 2] + 1.3 * p9.a + 0.1 * p6.1 + 1.4 * y.b + (0.50 * ((y.b - a5) / (1.5 + f64::atan2(f64::sin(0.78), (1.5 + y.b * y.b)) * f64::atan2(f64::sin(0.78), (1.5 + y.b * y.b)))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.591, 0.081, -1.229], [0.431, 0.631, -0.579, -0.639], (0.641, -0.529), [[1.2009999999999998, 1.081], [-0.289, -0.499]]), kink([-1.969, -0.819, -0.559], [0.111, 0.671, -0.489, -1.6190000000000002, 0.191], (0.491, -0.879), [[1.3809999999999998, -0.099], [-1.649, -1.8390000000000002]]))]
#[derive_grad(wrt(x, z, w))]
fn random_1000119(x: &[f64], y: &mut [f64], z: (f64, f64), w: &[Vec<f64>]) -> f64 {
    let mut v1: Vec<f64> = y.to_vec();
    v1.retain(|it| *it > -0.35);
    let a3 = v1.iter().map(|e2| e2.tanh()).sum::<f64>();
    let m4: f64 = if (if (0.50 * (a3 + z.1)) > (0.50 * (z.0 + z.1)) { z.1 } else { y[2] }) > a3.clamp(-0.5, 0.75) {
        (y[0].sin() % 1.7)
    } else {
        (z.0.sin() + w[1][0].tanh().powi(0))
    };
    for i5 in 0..y.len() {
        let mut v6: Vec<f64> = Vec::with_capacity(4);
        for i7 in 0..4 {
            v6.push((-y[(i5 + 1) % y.len()]));
        }
        let (s9, c10) = (((0.0 - m4) * y.iter().chain(x.iter()).step_by(2).map(|e8| m4).sum::<f64>()) + ((-0.38) / (2.5 + x[0].hypot(v6[0]).tanh().sin()))).tanh().sin_cos();
        let mut v11: Vec<f64> = vec![({ let b12 = a3; a3 + b12 }).tanh(), (0.50 * ((c10 / 1.41) - m4)), (-w[i5 % 2][1])];
        let o13: Option<f64> = if c10.asinh() <= (v11[i5 % 3] * w[i5 % 2][i5 % 2]).tanh() { Some(v6[3]) } else { None };
    }
    let mut m14: f64 = ((-(1.57 + a3)) + (z.1 - (1.3 + a3 * a3).powf(m4.tanh()))).cos();
    if (0.50 * (a3 + z.1)) <= (0.50 * (w[0][1] - w[1][0])) {
        let mut v15: Vec<f64> = x.to_vec();
        while let Some(e16) = v15.pop() {
            for (i19, e17) in y.iter().enumerate() {
                m14 = m14 - (((m4 * m14) / (2.5 + ({ let b20 = (*e17); x[1] + b20 }).cos().sin())) * ((x[i19 % 3] + x[1]) + (0.0 / (1.5 + f64::sin(0.65) * f64::sin(0.65))))).cos();
            }
        }
    } else if f64::sin(((-0.62) * z.1)) < (0.50 * (m14 - a3)) && f64::tanh(a3) > m14 {
        m14 -= (0.15 * (((-0.48) - y[2]) + f64::atan(f64::tanh((m14 * m4)))));
    }
    0.9 * y[1] + 0.7 * a3 + 0.5 * m4 + 0.3 * m14 + 0.4 * w[1][0] + 1.4 * x[1] + ((w[0][0] + w[0][0]).tanh() % 1.7)
}
