//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.109, b: 1.4509999999999998 }, k: 1, rate: 0.451, w: [-1.889, 1.9109999999999998, -0.369] }, Shape::At { 0: Pair { a: -0.649, b: 0.061 } }, [[-1.5590000000000002, -0.629], [-1.489, -1.5090000000000001]]), kink(Model { at: Pair { a: 0.641, b: -0.489 }, k: 2, rate: 1.781, w: [1.4609999999999999, 1.4009999999999998, 0.781] }, Shape::Poly { 0: vec![1.801, -1.0190000000000001, 1.761] }, [[-1.8290000000000002, 0.941], [-1.7990000000000002, -0.369]]))]
#[derive_grad(wrt(x, y))]
fn random_2000310(x: &Model, y: Shape, z: &[Vec<f64>]) -> f64 {
    let mut m1: f64 = f64::sin(f64::sin((0.50 * x.predict(0.3))));
    for row2 in z.iter() {
        {
            let r3 = &x.at;
            for row4 in z.iter() {
                m1 -= ((r3.size() - r3.b) / (2.5 + f64::sin((-0.41)).sin())).sin();
            }
            let v5: Vec<f64> = vec![((x.predict(0.3) / (1.5 + z[x.k % 2][0] * z[x.k % 2][0])) + f64::floor(0.72)).sin(); 3 + x.k % 3];
        }
    }
    -0.2 * x.at.b + -0.2 * x.at.size() + 0.9 * y.area() + 0.8 * x.predict(0.3) + -0.0 * x.rate + (0.04 * ((x.rate * x.predict(0.3)) - (x.at.size() - x.at.b)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.419, -0.019, -1.219], [[-1.2590000000000001, 1.501], [0.911, -0.119]], [1.621, 0.251, -0.509], Pair { a: 1.9109999999999998, b: -1.7690000000000001 }), kink([-0.189, 1.281, 1.4009999999999998, -1.219, 0.621], [[-1.149, -0.429], [-1.219, 1.6409999999999998]], [1.4109999999999998, 0.781, -1.5690000000000002], Pair { a: -0.319, b: -0.909 }))]
#[derive_grad]
fn random_2000311(x: &[f64], mut y: [[f64; 2]; 2], z: [f64; 3], w: &mut Pair) -> f64 {
    let a1 = w.size().sin();
    for e2 in x.windows(2) {
        w.b *= (0.6 * y[0][0].sin()).acos().max((0.40 * (x[2] - w.size())).sin()).sin();
        for e5 in e2.chunks(2) {
            *w = Pair { a: 1.52, b: w.size().sin() };
            let mut v8: [f64; 3] = [f64::cos((2f64.to_radians() + ((-0.24) + x[2]))), f64::sin(0.0).clamp(-0.5, 0.75).fract(), ((if (if e5[0].asinh() < (z[2] / (1.5 + w.a * w.a)) { z[0] } else { e2[1] }) >= (y[0][1] + w.size()).tanh() { x[1] } else { w.b }) * w.a.tanh())];
            let t11: (f64, f64) = (((w.a.clamp(-0.5, 0.75) + v8[1].tanh().rem_euclid(0.9)) - f64::rem_euclid((1.82 * x[2]).sin(), 0.9)), sum_of(|u9: f64| { let b10 = (if w.b.signum().cos() < w.b.tanh().powi(0) { e5[0] } else { v8[0] }); a1.max(z[0]).cos() * b10.sin() }, &e2[..]).tanh().max((v8[1] + w.b).tanh()));
            w.b /= 1.2 + (a1 - a1).fract().abs();
        }
        if w.a.to_radians() > w.b.atan2((1.5 + y[0][1] * y[0][1])) {
            let mut v12: [f64; 3] = [(1.3 + (x[0] + w.a).tanh() * (x[0] + w.a).tanh()).powf(e2[0].tanh()).sin(), ((y[0][0] + w.b) + (w.b + (-0.86))).tanh(), ((w.size() + w.b) + (if z.iter().map(|e13| (*e13)).fold(f64::NEG_INFINITY, f64::max).max(-1.0) > a1.max(2f64) { (-0.02) } else { w.a })).sin()];
        } else if w.b.sin() > (w.a * x[0]).sin() || x[0] >= (w.a - x[0]).tanh() {
            w.b /= 1.2 + (if (0.6 * x[1].tanh()).asin() >= (x[1] * a1).cos() { w.b.tanh() } else { (a1 + w.a) }).tanh().abs();
        } else {
            let o14: Option<f64> = None;
            w.b += ((f64::sin((-0.53)).max((-0.23)) * (x[2] - y[0][0])) * x[0]).sin();
            for i15 in 0..2 {
                let mut v16 = z.to_vec();
            }
        }
    }
    let mut v17: [f64; 4] = [((x[0] - (-0.21)) / (2.5 + (if (w.a * y[0][1]).tanh() <= (y[0][1] - (-0.58)).cos() { a1 } else { z[2] }).sin())).sin(), (0.50 * (x[2] - w.a).abs()), f64::sin(((y[1][0] - z[0]) + z[2].to_radians())), x[2]];
    1.2 * w.size() + 1.4 * a1 + 1.1 * y[1][0] + 1.1 * v17[3] + -0.1 * w.a + 0.7 * x[1] + (0.25 * w.size())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.609, [[1.1609999999999998, -1.5690000000000002], [1.821, -1.7590000000000001], [0.781, 1.9809999999999999]]), kink(-1.749, [[0.091, -1.719], [-1.659, -1.0090000000000001]]))]
#[derive_grad]
fn random_2000312(mut x: f64, y: &[[f64; 2]]) -> f64 {
    let a1: f64 = (-(if x.fract() < f64::atan(x) { y[0][0] } else { x }));
    let mut k2: usize = 1;
    let p4 = Model { w: [x, (0.28 * (f64::sin(1.34).mul_add(a1, a1) - (a1 - 1.58))), (a1 - ((k2 % 4) as f64)).abs().tanh()], at: Pair { a: (0.50 * (((k2 % 4) as f64) + a1)).copysign(std::f64::consts::PI.sin()), b: (x + 0.86).sin() }, rate: (0..2).map(|i3| f64::sin((-0.10))).sum::<f64>().sin(), k: 0 };
    if p4.w.iter().skip(1).map(|&e5| p4.predict(0.3).tanh()).sum::<f64>().sin() > f64::cos((0.67 * p4.at.b)) {
        let o6: Option<f64> = if p4.k % 2 == 0 { Some((p4.at.size().tanh().max(p4.at.size().cos()) % 1.7)) } else { None };
        let mut ps7: [Pair; 2] = [(if k2 > 0 { p4.at } else { (Pair { a: ((-0.16) * p4.rate).cos(), b: f64::sin((-0.61)).min((p4.k as f64).cos()) }) }), p4.at.turned((p4.predict(0.3) * 0.85).sin())];
        let m8: f64 = match k2 % 4 { 0 => {
            (if o6.unwrap_or(0.7).tanh() > (0.11 / (2.5 + f64::sin(p4.predict(0.3).tanh()))) { (p4.rate / (2.5 + f64::sin(p4.at.a))) } else { ((p4.k as f64) * ps7[0].b) }).cos()
        } 1 | 2 => {
            (0.0 / (2.5 + (0.57 * ((p4.k as f64) - 0.20)).sin()))
        } _ => {
            (p4.at).a.tanh()
        } };
    } else {
        x *= ((p4.w[p4.k] - a1) + y[1][1]).sin().sin();
        for i9 in 0..p4.w.len() {
            {
                let s10 = &p4.w[..2];
                if s10.iter().zip(s10.iter()).map(|(e11, e12)| p4.at.b).fold(f64::NEG_INFINITY, f64::max).max(-1.0) < (0.66 * ((-0.37) - p4.at.b)) || p4.k % 2 == 0 {
                    break;
                }
                let mut v13: Vec<f64> = p4.w.iter().map(|e14| (0.05 * (((i9 as f64) * s10[p4.k % 2]) * ((*e14) / (1.5 + f64::sin(0.69) * f64::sin(0.69)))))).collect();
            }
            let mut p15: Two = Two((((-0.58) * p4.w[p4.k]) / (1.5 + (y[0][0] - a1).sin() * (y[0][0] - a1).sin())).cos(), (p4.w[i9] - p4.at.size()).tanh());
            for e16 in p4.w.iter().take(2).copied() {
                let p19: Data = Data { items: vec![(0.50 * ((0.60 / 1.91) + (p4.rate - (-0.75)))), p15.0.atan(), (if (i9 as f64).tanh() < (p4.w[0] + (p4.k as f64)).tanh() { (0.25 + p4.w[i9]) } else { (if p4.k > 2 { p15.1 } else { p4.w[(i9 + 1) % p4.w.len()] }) }).tanh()], scale: ((x + y[0][k2 % 2]) * (e16 - p4.at.b)).tanh(), pairs: vec![p4.at.clone(), Pair { a: f64::cos(p4.at.size()), b: p4.at.b.cos() }] };
            }
        }
    }
    let mut v20: Vec<f64> = p4.w.iter().map(|&e21| (p4.at.b / (1.5 + (p4.at.b.sin() % 1.7) * (p4.at.b.sin() % 1.7)))).collect();
    let mut p22: Model = Model { w: [(0.44 * (f64::sin((-0.42)).max(a1) - (p4.k as f64))), (((0.07 * p4.predict(0.3)) % 1.7) - (p4.rate / 1.97)).cos(), (p4.at.size().sin().min(1.71) * (p4.w[0] * v20[p4.k])).tanh()], at: Pair { a: p4.predict(0.3).sin(), b: (1.36 / 1.65) }, rate: p4.w[p4.k], k: 1 };
    1.4 * p22.rate + 0.5 * p4.at.size() + -0.1 * p4.at.b + 0.4 * p4.rate + 1.3 * x + (v20[1] / (1.5 + x.hypot(p22.at.size().tanh()).sin() * x.hypot(p22.at.size().tanh()).sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.589, b: 0.321 }, Data { items: vec![0.061, -1.689, -0.869], pairs: vec![Pair { a: -0.769, b: 0.151 }, Pair { a: -1.189, b: 0.841 }], scale: 1.1809999999999998 }), kink(Pair { a: -1.989, b: -1.499 }, Data { items: vec![-1.0590000000000002, 0.521, 1.281], pairs: vec![Pair { a: 0.341, b: -1.169 }, Pair { a: 1.4709999999999999, b: -0.929 }], scale: 0.931 }))]
#[derive_grad(wrt(y))]
fn random_2000313(mut x: Pair, y: &Data) -> f64 {
    {
        let s1 = &y.items[..2];
        let mut v2: [f64; 4] = [(((y.scale * y.pairs[1].b) + x.size()) + (y.scale * y.pairs[1].b).tanh().powi(0)).sin(); 4];
        let p3: Data = y.clone();
        v2[..2].copy_from_slice(&s1[..2]);
    }
    let mut m4: f64 = (0.88 * y.items[1].tanh().exp_m1().ceil());
    for i5 in 0..y.items.len() {
        x.a += repeated(|u6: f64, u7: f64| (y.items[0] * f64::abs((i5 as f64))).cos(), (y.items[i5] * x.a).cos(), i5 % 4);
        if f64::tanh(y.items.iter().filter(|it| **it > 0.30).take(2).map(|e8| x.b).sum::<f64>()) > (0.20 * (m4 - (y.scale * y.pairs[1].b))) {
            break;
        }
        x.a = x.size().cos() + x.a;
        x.a = f64::tanh(((0.08 * y.items[i5]) + f64::powf((1.3 + m4 * m4), f64::tanh(0.46))));
    }
    let mut m9: f64 = (((y.scale * y.pairs[1].b) + m4) * y.pairs[1].a.cos().min((0.25 * y.pairs[1].b))).sin();
    1.0 * x.size() + 0.8 * y.scale + 1.3 * (y.scale * y.pairs[1].b) + 0.3 * x.b + 0.8 * y.items[1] + 1.0 * m4 + x.size().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: -0.249, b: 1.9509999999999998 } }, Model { at: Pair { a: -1.969, b: -0.659 }, k: 2, rate: -0.319, w: [0.891, 0.771, -0.419] }, 0.771, Data { items: vec![-1.7690000000000001, 0.441, 1.9509999999999998], pairs: vec![Pair { a: -1.439, b: -0.549 }, Pair { a: -0.039, b: -0.069 }], scale: 0.341 }), kink(Shape::Point {  }, Model { at: Pair { a: -1.389, b: 1.7009999999999998 }, k: 1, rate: -0.259, w: [0.771, 1.101, -0.299] }, 1.2109999999999999, Data { items: vec![-0.299, 1.791, 0.341], pairs: vec![Pair { a: 0.831, b: 1.9209999999999998 }, Pair { a: 0.751, b: -0.179 }], scale: -0.259 }))]
#[derive_grad(wrt(x, y, z))]
fn random_2000314(x: &Shape, y: &Model, z: &mut f64, w: &Data) -> Vec<f64> {
    *z += ((x.area() - x.area()) + f64::min((w.scale * w.pairs[1].b).cos(), (*z))).tanh();
    *z = ((*z) * f64::sin((y.at.a + y.at.size()))).sin();
    {
        let s1 = &w.items[..];
        let mut v2: [f64; 4] = [(y.at.a.clamp(-0.5, 0.75) / 1.75); 4];
    }
    if w.items[y.k] > (x.area() + 1.74).cos() {
        let a3 = y.w[y.k];
    } else {
        *z = ((y.w[2] - (w.scale * w.pairs[1].b)) - (0.67 * w.pairs[y.k % 2].b)).sin();
        let f4 = |u5: f64, u6: f64| f64::sin(0.0).hypot(w.scale.abs()).tanh();
        *z -= (*z).max(y.rate).sin().exp2().tanh();
    }
    let mut v7: [f64; 3] = [w.scale.sin(), ((w.pairs[y.k % 2].b + w.items[0]) * y.w[1].max(y.at.b)).cos(), f64::cos((({ let b8 = y.w[y.k]; w.scale + b8 }) / 1.81))];
    let o9: Option<f64> = None;
    let mut p10: Pair = Pair { a: (0.12 * (((w.scale * w.pairs[1].b) - x.area()) / 1.05)), b: (0.12 * (x.area() - (w.scale * w.pairs[1].b))) };
    p10.b /= 1.2 + p10.size().tanh().abs();
    let a11: f64 = p10.a.tanh().tanh();
    vec![0.6 * y.predict(0.3) + 0.8 * p10.size() + 0.8 * y.rate + 0.6 * p10.b + 1.3 * w.pairs[1].a + 1.5 * (w.scale * w.pairs[1].b) + (((w.scale * w.pairs[1].b) + (-0.31)) * y.rate.abs()).sin(), 0.4 * y.at.a + 0.1 * y.w[0] + 0.3 * y.predict(0.3) + 0.1 * o9.unwrap_or(0.7) + 0.6 * w.items[y.k] + f64::sin(w.pairs[y.k % 2].dot(&y.at)), -0.4 * (*z) + 0.6 * p10.a + 0.2 * y.w[y.k] + 1.1 * y.at.a + 0.7 * w.pairs[1].a + f64::sin((if (y.predict(0.3) + y.predict(0.3)).sin() <= (y.at.b - v7[y.k]).sin() { (0.50 * (w.scale * w.pairs[1].b)).ceil() } else { (-0.26) }))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([5, 1, 4], [[0.911, -1.7790000000000001], [1.081, -0.889], [-1.189, 0.851]], Data { items: vec![1.291, -1.2990000000000002, 0.841], pairs: vec![Pair { a: -1.709, b: -0.919 }, Pair { a: 0.931, b: -1.5490000000000002 }], scale: -1.899 }, Shape::Poly { 0: vec![-0.139, -0.329, -1.6090000000000002] }), kink([3, 4, 1], [[-0.919, 1.001], [1.041, -1.2590000000000001], [-1.209, -1.409]], Data { items: vec![-1.8090000000000002, 1.6909999999999998, 1.361], pairs: vec![Pair { a: 1.021, b: 0.961 }, Pair { a: -1.889, b: -0.049 }], scale: -1.959 }, Shape::Circle { r: -0.729 }))]
#[derive_grad(wrt(w))]
fn random_2000315(x: &[usize], y: &[[f64; 2]], z: Data, w: &Shape) -> Pair {
    let (s1, c2) = ((w.area() + y[x[2] % 2][0]).cos() % 1.7).copysign((-0.65)).sin_cos();
    let mut v3: Vec<f64> = Vec::new();
    for i4 in 0..2 {
        v3.push(y[x[1] % 2][x[0] % 2]);
    }
    v3[x[1] % 2] -= f64::tanh((if w.area().tanh().max(y[1][0]) <= (z.scale / 1.59) { v3[x[1] % 2] } else { (if (0.0 - z.scale).tanh() <= z.items[2].tanh() { (z.scale * z.pairs[1].b) } else { (z.scale + (-0.43)) }) }));
    let p5: Data = Data { scale: ((s1 * z.scale) * (z.scale - z.items[0])).sin(), ..z.clone() };
    v3.push((0.23 * ((if y[x[0] % 2][x[2] % 2].abs() >= (c2 * 0.99).tanh() { w.area() } else { (p5.scale * p5.pairs[1].b) }) + apply(|u6: f64| c2, ((p5.scale * p5.pairs[1].b) - (p5.scale * p5.pairs[1].b)).tanh()))));
    if z.scale.fract() > z.scale.max((z.scale * z.pairs[1].b).tanh()) {
        return Pair { a: -0.3 * p5.items[x[0] % 3] + 1.1 * (z.scale * z.pairs[1].b) + 0.4 * w.area() + 1.4 * z.pairs[1].a + 0.8 * p5.pairs[0].a + ((p5.scale * p5.pairs[1].b).tanh().max(0.64) / 1.16), b: 0.8 * p5.scale + -0.5 * p5.items[x[0] % 3] + -0.3 * y[0][0] + 0.4 * (p5.scale * p5.pairs[1].b) + 0.5 * c2 + 0.6 * z.items[x[1] % 3] + ((y[0][1] + z.pairs[0].a) / (2.5 + f64::clamp(z.pairs[x[0] % 2].a.cos(), -0.5, 0.75).sin())).tanh() };
    }
    let t8: (f64, f64) = (((z.items[x[1] % 3] * sum_of(|u7: f64| (v3[0].floor() - z.scale.atan2((1.5 + y[x[0] % 2][1] * y[x[0] % 2][1]))).sin(), &v3[..])) + ((w.area() + p5.pairs[0].b) + (z.pairs[x[1] % 2].b + z.items[x[0] % 3]))).tanh(), f64::sin(1.24).hypot(f64::sin(1.32).sinh()).sin());
    if !(z.scale <= f64::sin(1.54)) {
        if (z.scale + z.pairs[1].b).cos() > (z.items[x[2] % 3] * z.items[x[0] % 3]).tanh() || (p5.items[2] - (z.scale * z.pairs[1].b)).cos() > c2 {
            if (z.scale * z.pairs[1].b).tanh().tanh().exp() >= std::f64::consts::PI {
                let a9 = (f64::sin(p5.items[2]).powi(3) + (p5.pairs[1].a * w.area())).tanh().atan();
                v3[1] = (0.07 * ((-(1.2 + std::f64::consts::PI * std::f64::consts::PI).log10()) * p5.items[x[1] % 3])) + v3[1];
                let a9: f64 = match &*w { Shape::Rect(x10, y11) => (if (0.25 * (if ((z.scale * z.pairs[1].b) / (2.5 + f64::sin(0.93).sin())).cos() > (*x10).tanh() { w.area() } else { (p5.scale * p5.pairs[1].b) })) <= (-(p5.scale * p5.pairs[1].b)).cos() { p5.pairs[x[0] % 2].b } else { p5.scale }).sin().cos(), Shape::At(x12) => ((t8.0 / (2.5 + f64::sin(0.05).sin())) * f64::signum((-0.77))).tanh(), _ => (t8.0 / 1.14) };
            } else {
                let a14 = f64::sin((0.37 * std::f64::consts::PI).rem_euclid(0.9).rem_euclid(0.9));
                for i15 in 0..v3.len() {
                    if i15 > 0 {
                        continue;
                    }
                }
            }
        }
    } else if t8.1.max((0.25 * z.pairs[1].a)) <= f64::sin(0.09).max(z.pairs[x[2] % 2].a.sin()) && (y[x[0] % 2][0] + (p5.scale * p5.pairs[1].b)).tanh() <= (w.area() - 0.0).cos() {
        let mut m16: f64 = (z.pairs[1].dot(&Pair { a: ((0.6 * (z.scale * z.pairs[1].b).cos().tanh()).tan() - y[0][x[0] % 2].clamp(-0.5, 0.75)), b: (0.66 * (t8.0 + (-0.18))) }) / 1.51).cos();
    }
    Pair { a: -0.0 * z.scale + 1.5 * s1 + 0.7 * t8.0 * t8.1.sin() + -0.5 * p5.pairs[x[1] % 2].a + 0.8 * (z.scale * z.pairs[1].b) + 0.1 * c2 + z.items[x[2] % 3].tanh().rem_euclid(0.9), b: 0.4 * (z.scale * z.pairs[1].b) + -0.0 * p5.items[x[0] % 3] + 1.2 * z.pairs[x[2] % 2].b + -0.1 * z.items[0] + 1.4 * (p5.scale * p5.pairs[1].b) + -0.0 * t8.0 * t8.1.sin() + (-z.scale).min(z.items[x[1] % 3]) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 0.991, 1: 0.261 }, Shape::Rect { 0: 1.801, 1: 0.241 }), kink(Two { 0: 1.9209999999999998, 1: -1.409 }, Shape::Rect { 0: -1.749, 1: 1.1709999999999998 }))]
#[derive_grad]
fn random_2000316(x: &Two, y: &Shape) -> f64 {
    if x.1.to_radians() >= ((-0.88) / (1.5 + x.0 * x.0)) {
        return -0.3 * x.1 + 0.9 * (x.0 - x.1) + -0.3 * y.area() + -0.1 * x.0 + (-(0.1 + x.0.abs() * x.0.abs())).exp();
    }
    let mut m1: f64 = ((0.25 * y.area()).copysign(y.area().sin()) - 0.59).sin();
    m1 = ((x.0 - x.1) * m1).tanh().max(f64::sin((-0.45)).clamp(-0.5, 0.75)) + m1;
    m1 = ((y.area() - x.1) + ({ let b2 = y.area().cos(); x.1 + b2 })).tanh();
    let mut p3 = Pair { a: x.1.sin().rem_euclid(0.9), b: x.0.cos().rem_euclid(0.9) };
    let (s4, c5) = ((p3.size() / (2.5 + m1.sin())) * (-0.66)).tanh().sin_cos();
    let mut v6: [f64; 3] = [p3.b.max((s4 / (1.5 + c5 * c5))); 3];
    match &*y { Shape::Point => {
        let mut ps9: [Pair; 2] = [p3.turned(m1), Pair { a: f64::cos(p3.size()), b: p3.a }];
    } Shape::Circle { r: x10 } => {
        let t12: (f64, f64) = (((x.1 / (1.5 + p3.b * p3.b)) * p3.b.sin()), (0.20 * (if (if (0.20 * (p3.a - (x.0 - x.1))) < (0.50 * (x.1 * 0.15)) { c5 } else { x.1 }) < (p3.size() + p3.size()).cos() { (p3.a + y.area()) } else { (y.area() + m1) })));
    } _ => {
        let mut m13: f64 = (0.12 * (p3.size() * m1)).sin();
    } }
    let mut v14: Vec<f64> = Vec::new();
    for i15 in 0..4 {
        v14.push((0.77 * x.1.max((0.25 * y.area()))).sin());
    }
    if !(f64::cos(y.area()).asinh() <= (0.72 + v14[2]).sin()) {
        let a20: f64 = match &*y { Shape::Poly(x16) => f64::tanh((p3.b + x.0)), Shape::Point => (0.20 * ((p3.a * p3.a) + m1)), _ => std::f64::consts::PI.atan() };
        for i21 in (0..2).step_by(1) {
            'l25: for (i24, (&e22, f23)) in v14.iter().zip(v14.iter()).enumerate() {
                let mut k26: usize = 3;
                match i24 { 0 => {
                    let mut m27: f64 = 0.19;
                } k if k % 2 == 1 => {
                    let mut m28: f64 = (m1 + y.area().tanh().atan()).cos();
                } _ => {
                    p3.b = (p3.b * a20).sin();
                } }
            }
        }
    }
    -0.3 * v14[0] + -0.5 * c5 + 0.6 * y.area() + 1.0 * m1 + 0.1 * x.1 + 0.6 * p3.size() + ((x.0 - x.1) + (1.57 * x.1)).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.469, -1.749, -1.0890000000000002], [1.031, 1.9909999999999999, 0.451], (0.611, -1.959)), kink([-1.399, -1.679, -1.2990000000000002], [0.361, -1.989, 0.391], (-0.859, 0.041)))]
#[derive_grad]
fn random_2000317(x: [f64; 3], y: &[f64; 3], z: (f64, f64)) -> f64 {
    let d1: f64;
    if (z.0 * z.1).sin() <= (y[1] - x[1]).sin() {
        let mut v2: Vec<f64> = vec![((z.0 * (-0.05)) - y[0].atan2((1.5 + z.0 * z.0))).cos(), x[0].hypot((0.80 * x[1].trunc())).tanh(), ({ let b3 = (x[0] * y[0]).tanh(); (b3 * x[2]) + b3 }).tanh()];
        if !((z.0 * v2[1]).tanh() >= (x[2] / 1.29)) {
            if let Some(e4) = y.first() {
                let mut m5: f64 = f64::cos(((z.0 * (*e4)) * x[2].sin().rem_euclid(0.9)));
            } else {
                let mut m6: f64 = y[2].atan().ceil();
            }
        }
        d1 = ((0.30 * y[0]).rem_euclid(0.9) * z.0);
    } else {
        d1 = (x[2] + x[2]).tanh().clamp(-0.5, 0.75);
    }
    0.1 * y[1] + -0.2 * x[1] + -0.5 * z.0 * z.1.sin() + 1.2 * d1 + (d1 / (1.5 + f64::rem_euclid(z.1.cos(), 0.9) * f64::rem_euclid(z.1.cos(), 0.9)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![-0.199, 0.671, -1.3690000000000002] }), kink(Shape::Point {  }))]
#[derive_grad]
fn random_2000318(x: &Shape) -> f64 {
    let mut ps1: Vec<Pair> = vec![Pair { a: x.area().cos(), b: (if (0.25 * (x.area() / (1.5 + x.area().cos() * x.area().cos()))) > (x.area() / 1.46).sin() && (x.area() * x.area()).cos() >= (if (0.12 * (x.area() - x.area())) < ((-0.90) - x.area()).cos() { x.area() } else { x.area() }).tanh() { 0.21 } else { 0.64 }) }, Pair { a: f64::sin(((1.3 + f64::cos(x.area()) * f64::cos(x.area())).powf(x.area().sin().tanh()) - x.area().cos().clamp(-0.5, 0.75))), b: (0.01 * (x.area() * x.area())) }];
    let mut m2: f64 = (0.22 * (ps1[0].b - (x.area() * 0.0)));
    m2 = ((ps1[1].b + x.area()) / (1.5 + (0.20 * (ps1[0].a + m2)) * (0.20 * (ps1[0].a + m2)))).cos();
    let flag3 = !((-m2) >= m2.copysign(m2));
    if (0.12 * (x.area() + ps1[1].b)) <= (m2 - m2).tanh() && f64::tanh((-0.76)) >= x.area().sin().min(m2) {
        let mut m4: f64 = (0.19 * ((0.07 * ps1[1].b).powi(2) - (ps1[1].b - 0.25)));
    } else {
        m2 = (0.00 * ((ps1[1].a / (2.5 + m2.sin())) * (x.area() * (-0.81))));
    }
    0.2 * m2 + 1.2 * ps1[1].b + -0.2 * x.area() + (0.50 * (0.50 * (if (ps1[0].b - 1.65).cos() >= (m2 * m2).tanh() && ({ let b5 = m2; x.area() + b5 }).cos() > (0..2).map(|i6| f64::sin((-0.67))).sum::<f64>().tanh() { ps1[1].a } else { m2 })).to_radians())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.2990000000000002, Two { 0: 0.961, 1: -0.679 }), kink(-0.869, Two { 0: -0.339, 1: 1.081 }))]
#[derive_grad]
fn random_2000319(x: &mut f64, y: &Two) -> Option<f64> {
    *x += ((y.0 * (*x)) + (0..4).step_by(2).map(|i1| (y.0 - y.1).sin()).sum::<f64>()).sin().max(f64::sin((y.0 - y.1)));
    let mut v2: Vec<f64> = vec![(if (-(0.1 + (0.50 * (y.0 - y.1)) * (0.50 * (y.0 - y.1)))).exp() >= (std::f64::consts::PI.cos() % 1.7) { y.1.copysign(y.1) } else { (1.61 / 1.22) }), (0.25 * (-(y.0 - y.1))), (((y.0 - y.1) * (y.0 - y.1)) + (*x)).sin()];
    let flag5 = ((-0.59) + y.1).cos() >= apply(|u3| { let b4 = v2[2].atan2((1.5 + y.0 * y.0)); (y.1 + f64::cos((-0.18))).cos() * b4.sin() }, v2[0].to_radians());
    let a6: f64 = ((y.0 - y.1) * (y.0 - y.1).tanh().to_radians()).tanh();
    *x = ((*x) * ((*x) + y.1).cos().min((0.25 * (y.1 * y.1)))).sin();
    let t7: (f64, f64) = (f64::min(((std::f64::consts::PI + y.0) - ((*x) * y.0)).tanh(), (0.08 * ((y.0 - y.1) * v2[1].asinh()))), (1.2 + (y.0 - y.1).cos().tanh().exp() * (y.0 - y.1).cos().tanh().exp()).sqrt());
    for e8 in v2.chunks_exact(2) {
        let a11: f64 = ((-(0.1 + (a6 * 0.0) * (a6 * 0.0))).exp() * (-0.86));
    }
    Some(0.5 * y.1 + -0.3 * t7.0 * t7.1.sin() + 1.0 * a6 + 0.3 * (y.0 - y.1) + 0.0 * y.0 + 0.9 * v2[0] + (-(a6 * (y.0 - y.1))).sin())
}
