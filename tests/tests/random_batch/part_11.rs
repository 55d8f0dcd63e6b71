//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.8690000000000002, b: -0.539 }, k: 2, rate: -1.949, w: [0.591, -1.5090000000000001, -0.739] }), kink(Model { at: Pair { a: -1.439, b: -0.669 }, k: 1, rate: -0.199, w: [-1.929, -0.659, 0.841] }))]
#[derive_grad]
fn random_1000110(x: &mut Model) {
    for e1 in &x.w[..3] {
        let a4 = (*e1);
    }
    x.w[1] = (x.w[1] * ((x.k % 4) as f64).fract()).sin();
    let a6 = (({ let b5 = x.at.b; ((x.k % 4) as f64) + b5 }) + x.at.b.asinh()).cos();
    let (s7, c8) = (x.w[x.k % 3] / 1.27).sin_cos();
    x.rate /= 1.2 + (s7 * x.rate).tanh().abs();
    {
        let r9 = &mut x.w[x.k % 3];
        *r9 = x.at.a.to_radians();
        for i10 in 0..x.k % 5 {
            x.rate -= (0.60 * ({ let b11 = f64::tanh((-0.59)); f64::cos(std::f64::consts::PI) + b11 }));
        }
        let mut v12: [f64; 2] = [x.at.a.mul_add((*r9), 0.84).sin().sin(), ((x.k % 4) as f64)];
    }
    x.w[2] -= (s7 * x.at.b).tanh().abs();
    let d13: f64;
    if (s7 * x.at.b).cos() <= s7 {
        d13 = (0.20 * (c8 + x.at.size())).atan2((1.5 + x.at.a.tanh().powi(2) * x.at.a.tanh().powi(2)));
    } else {
        d13 = (a6 - x.at.a).sin();
    }
    x.w[x.k % 3] = (x.w[x.k % 3] * f64::tanh(a6)).sin();
    x.step(&Pair { a: (0.50 * d13.hypot(d13)).max((0.68 + 0.0)), b: (a6.tanh() % 1.7) });
    let a14 = s7;
    if x.k % 2 == 0 {
        {
            let s15 = &x.w[..];
            x.at.b = x.at.b - (0.30 * x.at.a);
        }
    } else if c8 < (x.predict(0.3) - d13).tanh() {
        x.rate *= f64::sin((0.80 * ((d13 / (2.5 + f64::sin(1.21).sin())) - repeated(|u16: f64, u17: f64| (s7.fract() + u16.sin()), x.predict(0.3).sin(), x.k % 4))));
    }
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.469, b: -1.629 }, k: 2, rate: 1.2409999999999999, w: [0.801, -1.409, -1.0990000000000002] }, Pair { a: -1.209, b: 0.611 }), kink(Model { at: Pair { a: -1.469, b: 0.771 }, k: 2, rate: -0.799, w: [0.921, 1.021, 0.07100000000000001] }, Pair { a: 0.051000000000000004, b: 1.9809999999999999 }))]
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
            let p7 = Pair { a: ((*y).size() * (x.at.size() + x.w[2])).sin(), ..x.at };
            x.at.b = (y.size() * ((x.at.b.sin() % 1.7) / 1.11)).sin();
        }
    } else {
        match x.k { 0 => {
            'l11: for (i10, e8) in x.w.iter().enumerate() {
                if f64::cos(y.a) < (0.25 * y.size()) {
                    continue;
                }
                x.k = (x.k + x.k) % 5;
            }
        } k if k % 2 == 0 => {
            for e12 in &x.w[..3] {
                let h15: Shape = if x.k > 2 { Shape::Circle { r: ((y.b - x.predict(0.3)) * (x.at.size() + 1.37)).cos() } } else { Shape::Circle { r: (0.48 * (f64::tanh(x.at.size().cos()) - (x.at.a - std::f64::consts::PI))) } };
                if x.rate.asinh() >= ((*e12) + y.b).sin() {
                    x.at.b = ((0.6 * y.size().cos().sin().sin()).acos() / (1.5 + (((x.k % 4) as f64).cos() * (1.3 + x.rate * x.rate).powf(y.a.tanh())).sin() * (((x.k % 4) as f64).cos() * (1.3 + x.rate * x.rate).powf(y.a.tanh())).sin()));
                } else if f64::sin((if x.at.b.asinh() < (x.at.b.sin() % 1.7) && x.k > 0 { x.at.a } else { 1.43 })) <= f64::powi(x.at.b.cos(), 3) {
                    if x.k != 0 {
                        x.at.b += (((y.a * 1.16) + (x.predict(0.3) * x.at.b)) * (1.2 + (*e12) * (*e12)).sqrt()).cos();
                    }
                } else {
                    x.at.b = (x.at.a * x.at.a).tanh().clamp(-0.5, 0.75).abs();
                }
            }
        } _ => {
            let mut m16: f64 = (x.at.b.tanh() - x.at.b).tanh();
        } }
    }
    Pair { a: 0.2 * y.b + 1.3 * x.w[x.k % 3] + -0.3 * x.at.size() + -0.4 * x.at.b + 0.7 * x.predict(0.3) + 1.0 * y.size() + (x.w[0] - (1.07 - x.rate)).sin(), b: 0.9 * x.rate + 0.3 * y.a + 0.2 * y.size() + 1.2 * y.b + 1.3 * x.at.size() + x.predict(0.3).sin() }
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -0.199, 1: 1.1409999999999998 }, Data { items: vec![0.631, -0.949, 1.751], pairs: vec![Pair { a: 1.551, b: 0.751 }, Pair { a: -1.8490000000000002, b: 0.411 }], scale: -1.7890000000000001 }, [[1.621, -0.449], [0.261, 1.591], [-1.219, 0.471]]), kink(Two { 0: 0.201, 1: 0.631 }, Data { items: vec![0.301, 1.7109999999999999, 1.861], pairs: vec![Pair { a: 0.451, b: 0.331 }, Pair { a: -0.799, b: -1.169 }], scale: 1.1809999999999998 }, [[-1.0190000000000001, 0.131], [0.121, -0.519]]))]
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.5890000000000002, Some(1.6809999999999998), Shape::Poly { 0: vec![0.611, 1.4509999999999998, -0.929] }, Pair { a: 0.501, b: -0.209 }), kink(0.481, Some(1.291), Shape::Rect { 0: -0.939, 1: -0.929 }, Pair { a: -1.899, b: 0.451 }))]
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.429, 0.931, 1.591, -0.299, 1.301], [[0.561, -0.999], [-0.869, 0.041]]), kink([-1.149, -0.399, -1.459, 0.671, 1.4209999999999998], [[-1.0090000000000001, 1.9309999999999998], [-0.149, 0.831]]))]
#[derive_grad]
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
    let mut o5: Option<f64> = Some(((p3.a + 0.22) + x[1]).tanh());
    let mut n6: usize = 0;
    loop {
        if n6 >= 2 {
            break;
        }
        n6 += 1;
        let mut m7: f64 = (if (0.31 * (x[2] * std::f64::consts::PI)) >= 0.53 { x[n6 % 3] } else { m1 });
        for i9 in 0..3 {
            let mut v10: [f64; 2] = [((-0.18) + (n6 as f64)).cos(); 2];
            let a8: f64 = p3.b.asinh().sin();
            m7 = a8;
        }
        m7 = m7.sin();
        let mut p11 = Two(((x[0] + m1) + (m7 - x[n6 % 3])).cos(), f64::sin(p3.size()).asinh());
        m1 += f64::tanh((p11.0 - p11.1));
        if n6 % 2 == 0 {
            p3.a /= 1.2 + ((p3 + (Pair { a: (x[n6 % 3] * p3.a).cos().min(m1.atan2((1.5 + y[0][0] * y[0][0]))), b: (y[n6 % 2][1] * x[1]).cos() }))).b.cos().abs();
        } else {
            p11.1 = (0.72 * (((-0.05) / 1.66) - p11.1.sin().exp_m1()));
        }
    }
    -0.1 * p3.a + 0.1 * y[0][0] + 1.4 * p3.size() + 0.6 * o5.unwrap_or(0.7) + -0.2 * m1 + 0.4 * x[0] + (if f64::sin((p3.size() - p3.a)) <= (0.80 * ({ let b12 = f64::sin((-0.11)); p3.a + b12 })) { x.iter().map(|e13| m1).sum::<f64>() } else { (x[0] + x[0]) }).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-1.659), Shape::Point {  }, Model { at: Pair { a: -0.249, b: 0.161 }, k: 1, rate: 0.551, w: [-1.3090000000000002, -0.749, 1.4409999999999998] }), kink(Some(-1.649), Shape::Rect { 0: 1.501, 1: -1.6090000000000002 }, Model { at: Pair { a: -1.3190000000000002, b: -0.549 }, k: 0, rate: -0.879, w: [-0.189, -0.809, -1.6090000000000002] }))]
#[derive_grad]
fn random_1000115(mut x: Option<f64>, y: &mut Shape, mut z: Model) -> Vec<f64> {
    {
        let r1 = &mut z.at;
        z.rate = (r1.size() / 1.69).sin();
        let f2 = |u3: f64| -> f64 { let b4 = (0.50 * (u3 - u3)); if (-u3) < u3.tanh() { return b4; } ((u3 - u3) * (u3 - u3)).sin().max((0.6 * (u3 + u3).tanh()).asin()) };
    }
    let mut m6: f64 = ({ let b5 = ((0.25 * y.area()).hypot((-0.09)) - (x.unwrap_or(0.7) * 1.59)).sin(); ((if ((-0.96) - z.at.size()).tanh() <= z.predict(0.3).cos().max(z.rate) { z.w[z.k % 3] } else { b5 }) - b5.max(b5)) + b5 }).tanh();
    z.at.a += (0.30 * z.w[z.k % 3]);
    for e7 in z.w.windows(1) {
        if (1.2 + z.at.size().sin() * z.at.size().sin()).ln() >= z.rate.clamp(-0.5, 0.75) {
            for i10 in (1..=3).rev() {
                x = x.filter(|x12| *x12 < z.at.b);
            }
            if z.k > 2 {
                continue;
            }
        } else if (z.at.a * z.at.size()).sin() < (0.20 * (x.unwrap_or(0.7) - z.at.b)) {
            if (0.66 * f64::mul_add(y.area().tanh(), m6, 0.63)) < (z.predict(0.3) / (2.5 + z.rate.sin())).cos() {
                'l14: for i13 in 0..z.w.len() {
                    let (s15, c16) = (0.20 * ((y.area() - m6) / (1.5 + f64::sin(0.20).exp2() * f64::sin(0.20).exp2()))).max(z.rate).sin_cos();
                    let mut k17: usize = 1;
                }
            }
        } else {
            let mut m18: f64 = (1.2 + f64::tanh(((-0.32) - 0.03)).exp_m1() * f64::tanh(((-0.32) - 0.03)).exp_m1()).recip();
        }
    }
    vec![0.4 * z.at.a + 0.8 * z.w[z.k % 3] + 0.1 * z.rate + 0.8 * z.predict(0.3) + 1.2 * x.unwrap_or(0.7) + ((y.area() * y.area()) - (z.w[z.k % 3] / (2.5 + z.at.a.sin()))).sin(), -0.3 * z.at.b + 1.4 * z.w[z.k % 3] + 0.5 * z.predict(0.3) + 0.7 * z.rate + -0.1 * x.unwrap_or(0.7) + 1.1 * z.at.a + (z.predict(0.3) - z.at.a).cos().tanh(), -0.0 * z.rate + 0.6 * m6 + 0.2 * z.predict(0.3) + 1.0 * z.at.size() + 1.2 * z.w[z.k % 3] + 0.4 * y.area() + ((if z.w[2].to_radians() > (match &*y { Shape::Circle { r: x19 } => (z.at.a.tanh() * (z.at.a * z.at.a)).sin(), Shape::Poly(x21) => ((x.unwrap_or(0.7) * (-0.69)) - (y.area() * m6)).cos(), _ => (((z.k % 4) as f64) - z.predict(0.3)).tanh() }) { x.unwrap_or(0.7) } else { m6 }) / (1.5 + (0.50 * x.unwrap_or(0.7)).asinh() * (0.50 * x.unwrap_or(0.7)).asinh())).tanh()]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 1.4209999999999998, b: -0.189 } }), kink(Shape::At { 0: Pair { a: 1.521, b: -1.5290000000000001 } }))]
#[derive_grad(wrt(x))]
fn random_1000116(x: Shape) -> Vec<f64> {
    let mut v1: Vec<f64> = (0..3).map(|i2| ((x.area() + x.area()) - x.area().tanh().signum()).sin()).collect();
    let mut p3: Pair = Pair { a: (v1[1] * v1[1]).tanh().clamp(-0.5, 0.75), b: (0.25 * (x.area() / (2.5 + x.area().sin().sin()))) };
    p3 = ({ let q4: Pair = p3; q4.turned((0.25 * (x.area() / (1.5 + (0.25 * p3.size()) * (0.25 * p3.size()))))) });
    p3.b = (p3.b * v1[0]).sin();
    p3.swapped_for(v1[2]);
    for i5 in (0..2).rev() {
        v1.fill(f64::tanh(f64::mul_add(p3.a, p3.b, (i5 as f64).sin()).cos()));
        let a6 = f64::atan2((0.25 * (if !(i5 % 2 == 0) { std::f64::consts::PI } else { x.area() })), (1.5 + (v1[1] - (i5 as f64)).tanh() * (v1[1] - (i5 as f64)).tanh()));
        for (i9, e7) in v1.iter().enumerate() {
            let f10 = move |u11: f64| (u11 / (1.5 + (i9 as f64).tanh() * (i9 as f64).tanh())).max(2f64);
            let mut ps12: [Pair; 3] = [(p3 - (Pair { a: (0.0 + (x.area() + p3.size())).cos(), b: p3.b.trunc().tanh() })); 3];
            if !(i5 % 2 == 0) {
                p3 = Pair { a: f64::sin(1.37).sin(), b: a6 };
                p3.scale((0.66 * ((*e7) - 1.25)));
                let mut v13 = v1.to_vec();
            } else if ((*e7) + p3.a).sin() >= (a6 + p3.size()).tanh() {
                let mut k14: usize = 0;
                let a15 = p3.swapped_for((f10((v1[2] - x.area()).sin()) + v1[(i9 + 1) % v1.len()]).cos()).tanh();
            }
        }
        let mut k16: usize = 0;
    }
    let a17: f64 = ((p3.b * p3.a) / (1.5 + (v1[0] - p3.b).sin() * (v1[0] - p3.b).sin())).cos();
    p3.a += (f64::sin(1.25).rem_euclid(0.9) - (p3.size() - p3.size())).sin();
    let mut m18: f64 = f64::tanh(p3.size());
    if (0.50 * x.area()).cos() < v1[1] {
        let f19 = |u20: f64| a17.cos();
    }
    v1.swap(0, 2);
    vec![1.1 * v1[2] + -0.4 * p3.size() + 0.2 * p3.b + 0.6 * a17 + 0.4 * m18 + 0.1 * x.area() + (1.61 - m18).cos(), 1.2 * m18 + 0.6 * x.area() + 0.7 * p3.a + -0.5 * a17 + 1.3 * v1[2] + 0.5 * p3.size() + p3.dot(&p3).cos(), 0.1 * p3.a + 0.3 * a17 + 0.6 * p3.b + -0.2 * m18 + 1.3 * x.area() + 0.4 * v1[0] + p3.size().sin().fract().max(v1[2].min(m18))]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9909999999999999, -0.669, 1.8909999999999998], 0.411), kink([1.4609999999999999, -0.209, 1.9809999999999999, -0.089, -1.6090000000000002], -0.379))]
#[derive_grad]
fn random_1000117(x: &Vec<f64>, y: &f64) -> f64 {
    let mut m5: f64 = (x.iter().map(|e1| (*e1)).map(|it| it.sin()).product::<f64>() * repeated(|u2, u3| { let b4 = (0.66 * ((-0.32) + x[2])); (0.12 * ((u2 + u2) * (x[1] / (2.5 + x[0].sin())))) * b4.sin() }, (*y).clamp(-0.5, 0.75), 2));
    let v6 = x.to_vec();
    if (-(*y)) >= x[0].abs() {
        return -0.5 * v6[2] + 0.3 * (*y) + 0.8 * m5 + -0.3 * x[2] + ((std::f64::consts::PI + v6[0]).cos() % 1.7);
    }
    for i7 in (0..2).step_by(2) {
        let mut v8: Vec<f64> = v6.iter().map(|&e9| x[i7].tanh().tanh()).collect();
        let mut n10: usize = 0;
        while n10 < 0 {
            let mut v11: [f64; 3] = [(0.6 * (*y).sin()).tan(); 3];
            n10 += 1;
        }
        m5 = ((1.23 - v6[1]) + ({ let b12 = v6[2]; b12 + b12 })).cos();
    }
    let mut v13: [f64; 2] = [(v6[0] / (1.5 + x[2] * x[2])).atan2((1.5 + (m5 - (*y)).cos() * (m5 - (*y)).cos())), (v6[2].tanh().rem_euclid(0.9) * ((-0.60) / (2.5 + m5.sin())))];
    let a14: f64 = ((m5 / 1.71).sin() % 1.7);
    let o15: Option<f64> = if a14.sin() < v6[0] { Some(m5.cos().max(0.80)) } else { None };
    let mut v16: Vec<f64> = v13.iter().map(|e17| (((*e17) / (2.5 + v13[0].sin())) * v6[1]).cos()).collect();
    let mut v18: Vec<f64> = v13.iter().map(|e19| f64::tanh(((m5 - v16[1]) / (2.5 + f64::sin((-(-0.58))).sin())))).collect();
    0.3 * v16[1] + -0.3 * (*y) + 1.3 * m5 + 0.4 * v18[1] + -0.4 * v13[1] + 0.0 * x[2] + (x[1].sin().rem_euclid(0.9) / (1.5 + (0.50 * ((*y) * 1.39)) * (0.50 * ((*y) * 1.39))))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.129, b: 0.621 }, Pair { a: -0.059, b: -1.0790000000000002 }, Shape::Circle { r: 1.2309999999999999 }, [-1.5190000000000001, 1.841, 0.811, 1.251, 1.561]), kink(Pair { a: -0.459, b: -1.879 }, Pair { a: 0.951, b: 0.291 }, Shape::At { 0: Pair { a: -0.929, b: 0.971 } }, [-1.189, -1.169, -1.5490000000000002, 0.351, 1.081]))]
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

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.2990000000000002, -1.969, -0.009000000000000001], [-0.028999999999999998, -0.349, -0.259, -0.369, -1.0190000000000001], (-1.749, -1.229), [[-0.789, 1.071], [-1.419, -0.119], [0.681, 0.531]]), kink([0.591, 0.081, -1.229], [0.431, 0.631, -0.579, -0.639], (0.641, -0.529), [[1.2009999999999998, 1.081], [-0.289, -0.499]]))]
#[derive_grad]
fn random_1000119(x: &[f64], y: &mut [f64], z: (f64, f64), w: &[Vec<f64>]) -> f64 {
    let o1: Option<f64> = checked((0.33 * ((w[0][0] - w[0][0]) - (if z.0.atan() >= y[0].fract() { w[1][1] } else { w[0][0] }))));
    let h2: Shape = Shape::Rect(x[1], (z.1 * x[1]).cos());
    let (s3, c4) = (0.41 * ((if (0.25 * (w[1][1] * x[0])) < h2.area().cos().cos() { x[0] } else { z.0 }).mul_add((o1.unwrap_or(0.7) - y[1]).cos(), w[0][1].max(w[1][1])) - ((-0.28) * y[1]).tanh().atan2((1.5 + (0.66 * (2f64 + z.0)) * (0.66 * (2f64 + z.0)))))).sin_cos();
    y[2] += (0.74 * (1.3 + (o1.unwrap_or(0.7) - c4).tanh() * (o1.unwrap_or(0.7) - c4).tanh()).powf(y[2].tanh().tanh()).cos().atan());
    let mut k5: usize = 1;
    let mut ps6: Vec<Pair> = vec![Pair { a: f64::sin((-0.06)).powi(2).clamp(-0.5, 0.75), b: (-x[k5 % 3]) }, Pair { a: ((x[2] * w[k5 % 2][k5 % 2]) / (2.5 + (w[0][0] * o1.unwrap_or(0.7)).tanh().sin())).cos(), b: (w[k5 % 2][k5 % 2] / 1.53) }];
    let mut v7: Vec<f64> = Vec::with_capacity(3);
    for i8 in 0..3 {
        v7.push((({ let b9 = h2.area().sin(); z.1 + b9 }) - (w[i8 % 2][i8 % 2] * 0.11)).sin());
    }
    if let Some(x10) = o1 {
        for i11 in (0..x.len()).step_by(2) {
            let mut v12: Vec<f64> = Vec::new();
            for i13 in 0..4 {
                v12.push((ps6[i13 % 2].size() * (-0.10)).tanh());
            }
        }
        y[2] *= (1.3 + w[k5 % 2][k5 % 2].clamp(-0.5, 0.75) * w[k5 % 2][k5 % 2].clamp(-0.5, 0.75)).powf(((0.90 + y[2]) + z.0).cos().tanh()).cos().sin();
    }
    0.1 * ps6[1].a + 0.3 * z.0 * z.1.sin() + 0.5 * o1.unwrap_or(0.7) + 0.5 * c4 + 0.9 * x[1] + (v7[2] * h2.area()).tanh().floor()
}
