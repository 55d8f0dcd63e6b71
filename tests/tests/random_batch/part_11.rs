//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.239, b: 0.011 }, k: 0, rate: 0.14100000000000001, w: [0.551, 1.841, 0.151] }), kink(Model { at: Pair { a: -1.639, b: -1.199 }, k: 1, rate: 0.961, w: [-1.889, -0.069, 0.001] }))]
#[derive_grad(wrt(x))]
fn random_1000110(x: &mut Model) {
    for i1 in 0..x.k % 5 {
        let a2: f64 = 1.13;
    }
    match x.k { 0 => {
        let o3: Option<f64> = if x.k % 2 == 0 { Some(x.w[x.k % 3].sin().rem_euclid(0.9)) } else { None };
    } k if k % 2 == 0 => {
        for e4 in x.w.iter() {
            let mut h7: Shape = Shape::Circle { r: ((((x.k % 4) as f64) * ((x.k % 4) as f64)) + (x.rate / (2.5 + x.at.a.sin()))).sin() };
            x.at.a *= (if x.k % 2 == 0 { (x.rate + x.predict(0.3)) } else { h7.area().tanh().asinh() }).tanh().sin();
        }
        let mut m8: f64 = ((x.rate + x.at.b) + f64::sin(0.75)).cos();
    } _ => {
        for e9 in x.w.windows(2) {
            let mut ps12: Vec<Pair> = vec![Pair { a: (x.predict(0.3) - x.predict(0.3)).cos().cos(), b: x.rate.sin() }, Pair { a: (if (0.20 * (x.at.a - x.at.size())) >= (0.25 * x.at.size()) || x.k % 2 == 0 { x.rate } else { x.w[x.k % 3] }).sin(), ..x.at }];
            let d13: f64;
            if (e9[0] - x.at.a).tanh() >= x.w[x.k % 3].cos() {
                d13 = (((x.k % 4) as f64).copysign((0.25 * ps12[x.k % 2].a)) - x.at.a.fract()).cos();
            } else {
                let mut v14: [f64; 3] = [e9.iter().chain(x.w.iter()).filter(|it| **it > 0.01).fold(x.w[x.k % 3].fract(), |s15: f64, e16| (s15 * (0.20 * (x.rate - x.predict(0.3)))).sin()); 3];
                x.at.a /= 1.2 + (if f64::tanh(x.at.size()) < (0.25 * (e9[x.k % 2] * x.at.a)) { x.rate } else { v14[x.k % 3] }).abs();
                d13 = f64::tanh((ps12[1].a - x.at.size())).sin();
            }
        }
        let p17: Model = std::mem::replace(&mut *x, Model { w: [((1.89 + (-0.64)) - x.at.b).tanh(), (1.3 + x.rate * x.rate).powf(x.at.b.tanh()).tanh().copysign(x.rate), ((x.at.size() + x.at.b) + (-0.63)).tanh()], at: (if (1.3 + x.rate * x.rate).powf(x.at.size().cos().tanh()).tanh() > x.w[2].tanh() { x.at } else { (Pair { a: f64::tanh((x.at.a.sin() % 1.7)), b: (0.6 * x.rate.tanh()).asin() }) }), rate: (x.rate.mul_add((0.25 * x.at.size()), x.predict(0.3).cos()) + (0.01 - x.at.size())).sin(), k: 2 });
    } }
    let a18: f64 = x.at.a.sin();
    x.w[0] = (0.20 * ((x.predict(0.3) + a18) / (1.5 + x.w[x.k % 3].sin() * x.w[x.k % 3].sin())));
    {
        let s19 = &mut x.w[1..];
        s19[0] += (1.2 + (a18 - x.rate) * (a18 - x.rate)).ln().cos();
        if f64::cos(0.21) > (0.50 * (x.at.a - x.rate)) {
            x.at.a = x.at.a - (a18.cos().powi(4) * (x.rate + 0.0)).tanh();
        } else if s19[1].tanh() <= (if x.k > 1 { x.at.a } else { x.at.a }) {
            let mut m20: f64 = (((x.k % 4) as f64) / (1.5 + f64::sin((0.99 * (-0.38))) * f64::sin((0.99 * (-0.38)))));
        } else {
            let mut m21: f64 = ((-0.13) * (0.48 / 1.08));
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.9809999999999999, b: -0.319 }, k: 2, rate: -0.049, w: [-1.989, -0.849, 1.851] }, Pair { a: -0.129, b: 0.111 }), kink(Model { at: Pair { a: 1.031, b: 1.601 }, k: 2, rate: -0.879, w: [-1.6090000000000002, -0.359, -1.2690000000000001] }, Pair { a: -1.0790000000000002, b: 1.121 }))]
#[derive_grad]
fn random_1000111(x: &mut Model, y: &mut Pair) -> Pair {
    if x.at.a.sin() > (if x.k > 1 { x.rate } else { y.b }) {
        if (0.20 * (x.at.size() - x.rate)) <= (2f64 * x.predict(0.3)).tanh() {
            let mut ps1: [Pair; 2] = [Pair { a: (x.at.size() / 1.78).sin().abs(), b: x.predict(0.3).tanh() }, (if (x.predict(0.3) / (1.5 + y.a * y.a)).sin() < (x.at.size() / (1.5 + x.at.b * x.at.b)).cos() && x.k > 1 { x.at } else { (Pair { a: (x.rate + x.rate.abs()).tanh(), b: ((x.k % 4) as f64) }) })];
            let mut n2: usize = 0;
            'l4: while n2 < 0 && ((if ({ let b3 = y.size().cos(); ps1[x.k % 2].b + b3 }).tanh() > x.predict((y.size() / (1.5 + (0.25 * ps1[1].a) * (0.25 * ps1[1].a))).cos()) { x.w[2] } else { x.rate }) < y.b) {
                n2 += 1;
                let mut o5: Option<f64> = x.w.first().map(|it| it * std::f64::consts::PI);
            }
        } else {
            x.w.fill((f64::abs(0.06) * (x.at.size() * (-0.67))).cos());
            let h6: Shape = Shape::Rect(((*y)).b.cos(), (x.rate + y.size()).sin());
        }
    } else {
        if (x.w[2] * 1.38).cos() < (x.at.a + x.at.b).cos() {
            for i7 in (0..3).step_by(1) {
                let mut m8: f64 = ((((*y) - (*y))).a + (x.at.size() - x.at.b)).cos();
            }
        } else if (0.04 - 2f64) > (0.43 / (1.5 + x.at.b * x.at.b)) {
            let mut v9: Vec<f64> = x.w.iter().map(|e10| x.at.size().sin().atan2((1.5 + y.b * y.b)).min(x.at.size().cos().max(x.at.size().sin()))).collect();
        } else {
            let a11: f64 = ((x.at.b * x.predict(0.3)) - (x.at.b + x.at.b)).tanh();
        }
        let mut m12: f64 = y.size().tanh().tanh().tanh().exp_m1();
        let f13 = |u14: f64, u15: f64| u15;
    }
    x.w[2] = (f64::sin((-0.10)) / (1.5 + x.rate * x.rate));
    {
        let s16 = &x.w[1..];
        let mut v17: Vec<f64> = s16.iter().map(|e18| (0.08 * ((1.3 + (0.25 * x.at.size()) * (0.25 * x.at.size())).powf(y.a.tanh()) - x.w.windows(2).map(|w19| (*e18)).sum::<f64>()))).collect();
    }
    if x.k != 3 {
        return Pair { a: 0.8 * y.a + -0.3 * x.at.b + 1.4 * x.at.size() + 0.0 * x.rate + -0.3 * y.b + f64::powi(x.at.a.cos(), 3).hypot(x.w.iter().map(|&e20| x.at.a).sum::<f64>().tanh()), b: 0.8 * y.b + 0.9 * x.at.a + 1.0 * x.rate + 0.8 * x.predict(0.3) + 0.1 * y.size() + 0.9 * x.at.size() + x.at.a };
    }
    let mut v21: Vec<f64> = x.w.iter().map(|e22| y.b).collect();
    for i23 in (1..=x.k % 4).rev() {
        x.at.b = (y.b.ceil() + ((i23 as f64) * v21[i23 % 3])).tanh();
    }
    Pair { a: 1.3 * v21[1] + 1.0 * x.w[1] + 0.5 * y.a + 0.3 * x.at.a + 1.1 * x.at.size() + -0.4 * y.size() + (2f64 * x.w[x.k % 3]).sin(), b: -0.1 * v21[2] + 0.1 * x.w[x.k % 3] + 0.8 * y.b + 0.6 * y.a + 1.1 * x.at.b + ((x.at.b / (1.5 + v21[x.k % 3] * v21[x.k % 3])) / 1.52) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -0.199, 1: 1.1409999999999998 }, Data { items: vec![-0.949, 1.751, 1.551, 0.751], pairs: vec![Pair { a: -1.8490000000000002, b: 0.411 }, Pair { a: -1.7890000000000001, b: 0.381 }], scale: 1.621 }, [[0.261, 1.591], [-1.219, 0.471]]), kink(Two { 0: 0.201, 1: 0.631 }, Data { items: vec![1.7109999999999999, 1.861, 0.451, 0.331], pairs: vec![Pair { a: -0.799, b: -1.169 }, Pair { a: 1.1809999999999998, b: -1.0790000000000002 }], scale: -1.0190000000000001 }, [[0.121, -0.519], [1.331, -0.109], [-0.999, -0.159]]))]
#[derive_grad]
fn random_1000112(x: &Two, y: &mut Data, z: &[Vec<f64>]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push((f64::sin((x.0 - x.1)) % 1.7));
    }
    for i3 in 0..0 {
        for i4 in 1..=4 {
            match i4 { 0 => {
                y.scale -= ((std::f64::consts::PI + y.items[1]) + v1[i3]).sin();
            } k if k % 2 == 0 => {
                y.scale = y.scale - ((y.items[i3] + 0.76) * (y.pairs[0].a * x.1)).tanh();
            } _ => {
                y.scale += (2f64 - v1[i3]).tanh().rem_euclid(0.9);
            } }
        }
    }
    1.2 * y.items[1] + -0.4 * x.0 + 0.4 * x.1 + 0.9 * y.scale + 1.0 * y.pairs[0].b + 0.4 * (x.0 - x.1) + ((x.0 / 1.33) * (y.scale + y.scale)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.5890000000000002, Some(1.6809999999999998), Shape::Poly { 0: vec![1.4509999999999998, -0.929, 0.501, -0.209] }, Pair { a: 0.481, b: 1.321 }), kink(1.291, Some(-0.939), Shape::Circle { r: -1.899 }, Pair { a: 0.451, b: -1.0790000000000002 }))]
#[derive_grad]
fn random_1000113(x: f64, mut y: Option<f64>, z: &mut Shape, w: Pair) -> f64 {
    if (0.25 * w.size()).copysign((0.25 * y.unwrap_or(0.7))) > (0.50 * (x + w.b)) {
        let mut v1: Vec<f64> = Vec::new();
        for i2 in 0..3 {
            v1.push(f64::cos((if (w.b + w.size()).cos() <= f64::signum(0.96) { w.b } else { w.size() })).powi(3));
        }
    }
    let mut v3: Vec<f64> = vec![(0.40 * (w.b + y.unwrap_or(0.7))).cos(), (if z.area().sin().atan() <= (y.unwrap_or(0.7) / (2.5 + f64::sin(w.size().sin()))).sin() && (w.a / 1.33) > f64::log10((1.2 + w.b * w.b)) { (0.50 * z.area()).cos() } else { (z.area() + w.a) }).cos(), z.area().tanh()];
    let a4: f64 = z.area().tanh();
    match &*z { Shape::Rect(x5, y6) if w.a.hypot(w.b).tanh() < (v3[2] + x).cos() => {
        if let Some(e7) = v3.get(7) {
            let mut idx8: [usize; 3] = [4, 2, 3];
            y = v3.get(9).copied();
        }
        let mut ps10: Vec<Pair> = vec![(if ((*x5) - (-1.00)).cos() < w.size().sin() { w } else { (Pair { a: apply(|u11: f64| w.b, (0.50 * (w.a - v3[0]))), b: (w.a - w.b).tanh() }) }), w.clone()];
    } Shape::Poly(x12) => {
        if let Some(x14) = y {
            let mut ps15: [Pair; 2] = [(w * (x14 * w.b).tanh()), Pair { b: ((w.a - w.a) - (if (0.98 * x12[0]).sin() <= (x * x).cos() && x12[1].cos() < w.a { w.a } else { w.a })).cos(), ..w }];
        }
    } Shape::At(Pair { a: x16, .. }) => {
        let f18 = move |u19: f64| (f64::tanh(1.99) * (w.a * a4)).tanh();
        let mut m20: f64 = (((*x16).sin() % 1.7) - f64::rem_euclid((0.07 * z.area()), 0.9));
    } _ => {
        let mut m21: f64 = 2f64;
    } }
    0.3 * a4 + 1.3 * x + 1.0 * v3[2] + 1.2 * w.a + 0.7 * z.area() + -0.1 * y.unwrap_or(0.7) + x.max(w.a).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.909, 0.021, -1.499, 0.801], [[1.1409999999999998, 1.561], [-0.909, 0.641]]), kink([-0.359, -1.2990000000000002, 1.541], [[-0.929, -0.819], [-0.889, 0.971]]))]
#[derive_grad(wrt(y))]
fn random_1000114(x: &mut [f64], mut y: [[f64; 2]; 2]) -> f64 {
    let mut m1: f64 = y[0][1];
    if (x[1] + y[0][1]).tanh() > (1.3 + y[0][1] * y[0][1]).powf(x[1].tanh()).cos() {
        return -0.5 * x[2] + 1.1 * y[1][0] + -0.3 * m1 + f64::tanh((0.55 * (x[0] * x[2])));
    }
    for i2 in 1..=0 {
        y[i2][i2] += f64::cos((-0.06));
    }
    m1 = (y[0][0].mul_add(x[2], y[0][1]) / (1.5 + m1 * m1)).sin();
    let mut p3: Pair = Pair { a: (0.33 * ((1.55 * m1) + y[1][0].to_radians())), b: (m1 * y[0][0]).cos() };
    (x[1], x[1]) = (x[1], (0.07 * ((m1 * x[0]) / (1.5 + (0.50 * ({ let b4 = p3.a; x[1] + b4 })) * (0.50 * ({ let b4 = p3.a; x[1] + b4 }))))));
    let o5: Option<f64> = if (x[0] + 0.22).tanh() <= y[0][0] { Some((p3.a.sin() + f64::hypot(p3.size().tanh(), x[0])).sin()) } else { None };
    for i6 in (1..=1).step_by(1) {
        if y[0][1] >= y[i6][i6].ceil().tanh() {
            continue;
        }
        let a7 = p3.swapped_for((-0.90)).tanh();
        let mut v8 = x.to_vec();
    }
    let mut m9: f64 = (0.05 * (y[1][0].max(p3.a) * (p3.a + o5.unwrap_or(0.7))));
    (m1, m9) = (m9, (m1 + (0.74 * f64::tanh(o5.unwrap_or(0.7)).atan())).sin());
    1.2 * m1 + 0.9 * p3.b + 1.3 * y[0][1] + -0.2 * x[0] + 1.1 * m9 + 1.5 * p3.size() + (0.88 * (f64::tanh(1.01).cosh() + y[0][0].cos()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-0.529), Shape::Rect { 0: -1.179, 1: -1.2590000000000001 }, Model { at: Pair { a: -0.719, b: 0.321 }, k: 1, rate: -0.579, w: [-0.529, 1.9209999999999998, 0.701] }), kink(None, Shape::Circle { r: 1.871 }, Model { at: Pair { a: -0.319, b: 1.871 }, k: 2, rate: -0.679, w: [0.361, 1.611, -1.5790000000000002] }))]
#[derive_grad]
fn random_1000115(mut x: Option<f64>, y: &mut Shape, mut z: Model) -> Vec<f64> {
    {
        let r1 = &mut z.at;
        z.rate = (r1.size() / 1.35).cos();
        {
            let r2 = &*r1;
            let p3: Pair = (*r2).turned((0.20 * (y.area() - r2.a)));
            z.w[z.k % 3] += ((if !(z.k % 2 == 0) { r2.a } else { r2.b }) + z.rate.tanh()).tanh();
        }
    }
    {
        let r4 = &mut z.w[z.k % 3];
        *r4 = ((z.at.a - z.at.a) - ((*r4) * y.area())).cos();
        let mut m6: f64 = f64::cos((({ let b5 = z.at.size().cos(); y.area() + b5 }) + (z.at.size() - (*r4))));
    }
    z.rate = (z.rate * ({ let b7 = f64::sin(1.73); ((z.k % 4) as f64) + b7 }).tanh()).sin();
    let m8: f64 = match z.k % 4 { 0 => {
        z.w[2]
    } 1 | 2 => {
        let mut ps9: [Pair; 3] = [Pair { a: (0.20 * (z.rate + (if z.k != 2 { x.unwrap_or(0.7) } else { z.at.size() }))), b: (0.20 * (y.area() - z.w[0])) }; 3];
        x.unwrap_or(0.7).sin()
    } _ => {
        z.rate -= f64::cos(((y.area() + z.at.a) / (1.5 + f64::sin((0.55 / 1.30)) * f64::sin((0.55 / 1.30)))));
        f64::cos((0.51 / 1.17))
    } };
    let mut m10: f64 = (0.25 * (if (0.50 * x.unwrap_or(0.7)).cos() >= (0.25 * (((z.k % 4) as f64) * z.w[2])) && z.k > 1 { ((z.k % 4) as f64).cos() } else { (if z.k % 2 == 0 { y.area() } else { z.rate }) }));
    if z.k > 1 {
        return vec![0.4 * z.w[z.k % 3] + 0.1 * m10 + 1.3 * z.at.b + 0.9 * x.unwrap_or(0.7) + 0.5 * z.predict(0.3) + (0.20 * (f64::abs(z.at.a) - z.predict(0.3))), 0.9 * z.predict(0.3) + 0.2 * z.w[z.k % 3] + 0.7 * z.at.size() + -0.4 * z.rate + 1.4 * z.at.b + ((0.6 * z.at.a.tanh()).tan() - z.predict(0.3)).tanh(), 0.6 * y.area() + 1.2 * z.w[z.k % 3] + 0.5 * z.at.b + 1.0 * z.at.a + 0.9 * m10 + ((z.at.size() * y.area()) * z.at.dot(&z.at.turned((z.at.a * z.at.size()).cos()))).sin()];
    }
    if (0.97 * (0.0 - z.at.b)) > z.at.a.mul_add(((z.k % 4) as f64), (0.25 * z.at.size())).cos() {
        return vec![0.9 * z.rate + -0.3 * z.at.b + 0.3 * z.predict(0.3) + 0.5 * y.area() + -0.2 * m10 + 1.1 * z.w[1] + (0.25 * (z.at.a.fract() * (z.predict(0.3) / (1.5 + (0.25 * x.unwrap_or(0.7)) * (0.25 * x.unwrap_or(0.7)))))), 1.1 * z.rate + 0.6 * z.predict(0.3) + 0.5 * z.at.b + 0.6 * m8 + 0.6 * z.at.a + (z.predict(0.3) - y.area()).cos().min(m10), -0.3 * z.at.b + -0.2 * z.rate + 0.6 * z.w[z.k % 3] + 0.8 * z.at.size() + -0.2 * m8 + 0.1 * y.area() + (0.25 * (if f64::rem_euclid(0.0, 0.9) < f64::cos((z.w[z.k % 3] - z.rate)) { (z.predict(0.3) / (2.5 + f64::cos(z.at.size()).sin())) } else { ((-0.47) / (2.5 + z.w[z.k % 3].sin())) }))];
    }
    let m8 = (z.w[0] / (1.5 + z.w[z.k % 3] * z.w[z.k % 3])).cos().powi(4);
    vec![0.4 * z.w[0] + 0.9 * x.unwrap_or(0.7) + -0.3 * y.area() + 1.1 * z.rate + -0.0 * z.at.size() + ((if (0.20 * (z.w[z.k % 3] + z.at.size())) < (0.12 * (z.predict(0.3) - y.area())) { z.at.b } else { z.rate }) / (1.5 + f64::clamp(f64::sin(1.58), -0.5, 0.75) * f64::clamp(f64::sin(1.58), -0.5, 0.75))), 0.3 * y.area() + -0.5 * z.at.a + -0.5 * z.at.size() + 1.1 * z.rate + 1.5 * m10 + -0.4 * z.w[2] + (-(0.6 * f64::sin(y.area().tanh())).acos()), 0.3 * z.predict(0.3) + 0.4 * z.at.size() + 0.8 * z.rate + 0.6 * z.w[2] + 1.2 * z.at.b + (m10 + (z.predict(0.3) - z.rate)).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 1.4209999999999998, b: -0.189 } }), kink(Shape::At { 0: Pair { a: 1.521, b: -1.5290000000000001 } }))]
#[derive_grad(wrt(x))]
fn random_1000116(x: Shape) -> Vec<f64> {
    let mut v1: Vec<f64> = (0..3).map(|i2| ((x.area() + x.area()) - x.area().tanh().signum()).sin()).collect();
    let mut p3: Pair = Pair { a: (v1[1] * v1[1]).tanh().clamp(-0.5, 0.75), b: (0.25 * (x.area() / (2.5 + x.area().sin().sin()))) };
    p3 = p3.turned((0.25 * (x.area() / (1.5 + (0.25 * p3.size()) * (0.25 * p3.size())))));
    p3.b = (p3.b * v1[0]).sin();
    p3.swapped_for(v1[2]);
    for i4 in (0..2).rev() {
        v1.fill(f64::tanh(f64::mul_add(p3.a, p3.b, (i4 as f64).sin()).cos()));
        let a5 = f64::atan2((0.25 * (if !(i4 % 2 == 0) { std::f64::consts::PI } else { x.area() })), (1.5 + (v1[1] - (i4 as f64)).tanh() * (v1[1] - (i4 as f64)).tanh()));
        for (i8, e6) in v1.iter().enumerate() {
            let f9 = move |u10: f64| (u10 / (1.5 + (i8 as f64).tanh() * (i8 as f64).tanh())).max(2f64);
            let mut ps11: [Pair; 3] = [(p3 - (Pair { a: (0.0 + (x.area() + p3.size())).cos(), b: p3.b.trunc().tanh() })); 3];
            if !(i4 % 2 == 0) {
                p3 = Pair { a: f64::sin(1.37).sin(), b: a5 };
                p3.scale((0.66 * ((*e6) - 1.25)));
                let mut v12 = v1.to_vec();
            } else if ((*e6) + p3.a).sin() >= (a5 + p3.size()).tanh() {
                let mut k13: usize = 0;
                let a14 = p3.swapped_for((f9((v1[2] - x.area()).sin()) + v1[(i8 + 1) % v1.len()]).cos()).tanh();
            }
        }
        let mut k15: usize = 0;
    }
    let a16: f64 = ((p3.b * p3.a) / (1.5 + (v1[0] - p3.b).sin() * (v1[0] - p3.b).sin())).cos();
    p3.a += (f64::sin(1.25).rem_euclid(0.9) - (p3.size() - p3.size())).sin();
    let mut m17: f64 = f64::tanh(p3.size());
    if (0.50 * x.area()).cos() < v1[1] {
        let f18 = |u19: f64| a16.cos();
    }
    v1.swap(0, 2);
    vec![1.1 * v1[2] + -0.4 * p3.size() + 0.2 * p3.b + 0.6 * a16 + 0.4 * m17 + 0.1 * x.area() + (1.61 - m17).cos(), 1.2 * m17 + 0.6 * x.area() + 0.7 * p3.a + -0.5 * a16 + 1.3 * v1[2] + 0.5 * p3.size() + p3.dot(&p3).cos(), 0.1 * p3.a + 0.3 * a16 + 0.6 * p3.b + -0.2 * m17 + 1.3 * x.area() + 0.4 * v1[0] + p3.size().sin().fract().max(v1[2].min(m17))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.031, 1.621, 1.6309999999999998, 1.801, -0.028999999999999998], -0.739), kink([-0.949, -1.0790000000000002, 1.251, 1.4109999999999998], 0.461))]
#[derive_grad]
fn random_1000117(x: &Vec<f64>, y: &f64) -> f64 {
    let mut m5: f64 = (x.iter().map(|e1| (*e1)).map(|it| it.sin()).product::<f64>() - repeated(|u2, u3| { let b4 = ((-0.32) * (*y)).tanh(); (0.12 * (((*y) + u2) * (x[1] / (2.5 + x[0].sin())))) * b4.sin() }, x[2].abs(), 2));
    let mut p8: Data = Data { items: vec![(0.23 * (1.3 + x[0] * x[0]).powf(((*y) * x[0]).cos().tanh())), (((*y) / 1.44) - (1.29 - (-0.35))).tanh(), (1.2 + m5 * m5).cbrt().abs()], scale: (*y), pairs: vec![Pair { a: ({ let b6 = (0.80 * f64::sin(0.94).hypot((*y))); (m5 - x[1]) + b6 }).cos(), b: (0.50 * ((*y) + m5)) }, Pair { a: (x[1].sin() - (x[0] - m5)).cos(), b: ({ let b7 = (*y); x[0] + b7 }).cos() }] };
    p8.scale -= (0.05 * ((p8.pairs[1].a - m5) - m5.tanh()));
    p8.items[0] *= (0.14 * (((p8.scale * p8.pairs[1].b) + x[0]) - (p8.scale * 0.00))).sin();
    if (p8.items[2] * 1.88).tanh() < (p8.scale * p8.pairs[1].b).sin() {
        p8.scale = m5.cos().max(0.80);
        let mut v9: Vec<f64> = p8.items.iter().map(|e10| (0.20 * (((*e10) / (2.5 + p8.items[0].sin())) - (p8.scale * p8.pairs[1].b)))).collect();
        let mut h12: Shape = if (0.50 * p8.pairs[1].a).cos() > (p8.items[2].tanh() % 1.7) { Shape::Poly(vec![(v9[0].tanh().powi(4) + p8.pairs[1].a).tanh(), f64::sin(((p8.pairs[1].b / (2.5 + f64::sin(p8.pairs[1].a).sin())) * p8.pairs[1].b)), m5]) } else { Shape::At(Pair { a: ({ let b11 = x[1]; p8.scale + b11 }).tanh().powi(4), b: (v9[2] / 1.20) }) };
    }
    let o13: Option<f64> = p8.items.iter().copied().reduce(f64::max);
    for e14 in x.chunks_exact(1) {
        p8.items[1] *= p8.items[2].min((-0.73)).to_radians().sin();
        let t17: (f64, f64) = (f64::fract(p8.pairs[0].a.sin()), (0.19 * ((m5 - p8.pairs[0].b) - (*y).tanh())));
    }
    let mut h18: Shape = if f64::sin(0.28).min((p8.scale * p8.pairs[1].b).tanh()) <= (0.50 * (p8.scale * p8.pairs[1].b)).atan() || o13.unwrap_or_else(|| ((-0.67) * x[0]).tanh()) < (p8.scale - o13.unwrap_or(0.7)).cos() { Shape::Circle { r: (f64::to_radians((-0.92)) - p8.pairs[0].b.sin().cos()) } } else { Shape::Circle { r: ((p8.items[2] * x[2]).sin() % 1.7) } };
    1.0 * x[2] + 1.1 * p8.items[1] + 0.0 * h18.area() + 0.9 * p8.scale + 1.3 * (p8.scale * p8.pairs[1].b) + -0.4 * o13.unwrap_or(0.7) + (1.44 + m5).cos().clamp(-0.5, 0.75)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.129, b: 0.621 }, Pair { a: -0.059, b: -1.0790000000000002 }, Shape::Circle { r: 1.2309999999999999 }, [-1.5190000000000001, 1.841, 0.811, 1.251, 1.561]), kink(Pair { a: -0.459, b: -1.879 }, Pair { a: 0.951, b: 0.291 }, Shape::At { 0: Pair { a: -0.929, b: 0.971 } }, [-1.189, -1.169, -1.5490000000000002, 0.351, 1.081]))]
#[derive_grad]
fn random_1000118(x: Pair, y: Pair, z: &Shape, w: &[f64]) -> f64 {
    let t1: (f64, f64) = (f64::cos((x.b * 0.66)), x.size().tanh());
    let &Shape::At(Pair { b: x2, .. }) = &*z else { return -0.0 * x.b + 1.1 * y.a + 0.2 * y.b + 0.1 * x.a + -0.5 * x.size() + 0.9 * w[0] + (0.16 * ((y.size() + w[0]) - y.a)); };
    if t1.0.min(w[0]) < f64::sin(z.area()) {
        let mut v4: Vec<f64> = w.iter().map(|e5| (1.2 + (0.25 * (y.size() - z.area())) * (0.25 * (y.size() - z.area()))).log10()).collect();
        let mut m6: f64 = (-0.21);
    } else {
        {
            let s7 = &w[1..];
            let mut m8: f64 = (0.14 * ((x.a + s7[1]) + (z.area() + x.a)));
            let Pair { a: x9, b: y10 } = Pair { b: (0.06 * (x.b - x.size())).powi(1), ..x };
            let d11: f64;
            if (0.50 * (x2 + y.b)) >= (x.b - x.size()).cos() {
                d11 = (1.46 * x2.sin());
            } else {
                d11 = f64::tanh((0.81 - (y10 * y10)));
            }
        }
        let mut m12: f64 = (x.b + x.a).cos().mul_add((0.50 * (y.b + w[1])), x.b.sin()).cos();
    }
    for i13 in 0..w.len() {
        let mut m14: f64 = (y.size() / 1.57).tanh();
    }
    let mut ps15: [Pair; 3] = [Pair { a: (if (x.a / (1.5 + w[2] * w[2])) < (x.a * std::f64::consts::PI).sin() { f64::signum(0.56) } else { 2f64 }), b: (t1.0 * x.b).cos() }; 3];
    -0.2 * x2 + 1.4 * w[1] + 1.5 * x.size() + -0.4 * y.b + 0.2 * z.area() + 0.2 * ps15[1].b + (-(x.b / (2.5 + x.size().tanh().sin())))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.601, -0.859, 1.821], [1.8809999999999998, 0.871, 0.521, -1.2790000000000001], (-1.5690000000000002, 0.441), [[-1.5790000000000002, -0.769], [-1.0290000000000001, -1.7890000000000001], [-1.929, 1.9009999999999998]]), kink([-0.159, -0.809, 0.331, -1.399, -1.1090000000000002], [1.271, -0.869, 1.281, 0.821], (-0.629, -1.209), [[-0.749, 1.6609999999999998], [-1.469, 1.301]]))]
#[derive_grad]
fn random_1000119(x: &[f64], y: &mut [f64], z: (f64, f64), w: &[Vec<f64>]) -> f64 {
    let mut o1: Option<f64> = if x[1] < (1.50 / (2.5 + y[1].sin())) || y[1].sin() <= (z.0 * w[1][1]).sin() { Some(f64::powf((1.3 + (y[2] + w[0][1]).tanh() * (y[2] + w[0][1]).tanh()), (z.0 - y[0]).sin().tanh()).tanh()) } else { None };
    let mut ps2: Vec<Pair> = vec![Pair { a: w[1][1].tanh(), b: w[1][0].cos() }, Pair { a: w[0][0].sin(), b: y[2].cos().powi(3) }];
    for i3 in 1..=1 {
        let mut h4: Shape = if y[i3] <= ((-0.28) * y[i3]).tanh() { Shape::Circle { r: 0.11 } } else { Shape::Point };
        if i3 > 1 {
            let mut m5: f64 = (ps2[i3].a.tanh().atan().sin() % 1.7);
            break;
        }
        if i3 > 0 {
            break;
        }
    }
    y[..2].copy_from_slice(&x[..2]);
    for e6 in y.iter().rev() {
        let mut m11: f64 = apply(|u9: f64| { let b10 = z.1; ((*e6) * w[1][1]).tanh().max((u9 * x[0]).cos()) * b10.sin() }, (0.80 * ps2[1].a.tanh().hypot(y[1]))).powi(3);
        if (ps2[1].a / 1.69).sin() <= f64::atan(0.30) {
            let mut m13: f64 = ({ let b12 = (-(0.1 + o1.unwrap_or(0.7).cos() * o1.unwrap_or(0.7).cos())).exp(); (z.1 + b12) + b12 }).sin();
            break;
        }
        let mut p16: Data = Data { items: vec![o1.unwrap_or((if !((y[1] + (*e6)).tanh() <= f64::sin(0.98).max(x[1])) { 0.0 } else { 0.65 })).max(z.1), (y[2] + ps2[1].a).sin().atan2((1.5 + o1.unwrap_or(0.7).tanh().tanh() * o1.unwrap_or(0.7).tanh().tanh())), (*e6)], scale: ((o1.unwrap_or(0.7) + x[2]) / 1.75).sin(), pairs: vec![Pair { a: ((0.90 + y[2]) + y[0]).sin(), b: f64::tanh((o1.unwrap_or(0.7) * ps2[1].b)) }, Pair { a: f64::cos(((w[1][0] / (2.5 + f64::sin(w[0][1]))) - apply(|u14: f64| { let b15 = (w[0][0] / (2.5 + ps2[0].a.cos().sin())); (u14 - 0.0).sin() * b15.sin() }, (0.6 * w[1][0].tanh()).ln_1p()))), b: z.1 }] };
        m11 -= p16.items[0].cos();
    }
    -0.1 * y[1] + 1.1 * ps2[0].a + 0.3 * x[0] + -0.4 * z.0 * z.1.sin() + 0.4 * w[1][0] + 1.3 * o1.unwrap_or(0.7) + (x[2].min(x[0]) / 1.34)
}
