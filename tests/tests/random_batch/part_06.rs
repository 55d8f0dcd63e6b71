//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: -1.159, b: 0.14100000000000001 }, Pair { a: -0.139, b: -1.719 }, Pair { a: 0.711, b: 0.521 }], [1.4709999999999999, 1.2109999999999999, 0.221, -1.2690000000000001, 0.031], [-0.069, -1.8290000000000002, 1.091]), kink([Pair { a: -1.389, b: 1.851 }, Pair { a: -1.179, b: -0.319 }, Pair { a: -1.649, b: 1.1609999999999998 }], [-0.369, -1.5490000000000002, -0.989], [1.8909999999999998, 0.451, -1.0390000000000001]))]
#[derive_grad(wrt(x))]
fn random_2000060(x: &[Pair], y: &[f64], z: &[f64; 3]) -> f64 {
    for i1 in (0..2).step_by(1) {
        let h2: Shape = Shape::Poly(vec![z[i1].copysign(y[i1]).round().cos(), (0.22 * ((if i1 % 2 == 0 { x[i1].b } else { x[i1].a }) - (i1 as f64).sin().atan2((1.5 + 1.67 * 1.67)))), (0.33 * (y[1] + (z[i1] * 1.79)))]);
        if i1 % 2 == 0 {
            for i3 in (i1 % 3..4).rev() {
                let (s4, c5) = (x[1].b - (-0.40)).cos().sin().sin_cos();
                let mut m6: f64 = f64::sin(x[i1].b);
            }
        } else {
            {
                let s7 = &y[..2];
                let mut v8: [f64; 3] = [f64::cos((if (0.33 * s7[1].mul_add(0.31, s7[0])) > (0.25 * x[0].b) { 1.30 } else { y[i1] })), (1.85 / 1.40), f64::atan2((s7[i1] + z[i1]).cos(), (1.5 + (2f64 / (2.5 + f64::sin(0.79).sin())) * (2f64 / (2.5 + f64::sin(0.79).sin()))))];
                let h14: Shape = Shape::At(Pair { a: f64::tanh((s7.iter().rev().rev().map(|e9| s7[1]).map(|it| it.sin()).product::<f64>() - (y[0] - z[i1]))), b: (match h2.clone() { Shape::Rect(x10, y11) => z[i1], Shape::At(x12) => (0.06 * ((y[i1] * x12.size()) / (2.5 + x[1].b.sin().sin()))), _ => (if (z[i1] - s7[i1]).tanh() < 1.66 { y[2] } else { v8[1] }) }) });
                for i15 in (0..2).rev() {
                    let m16: f64 = match i1 % 4 { 0 => {
                        ((x[i15].a - x[i15].a) + v8[i15].min((0.80 * (i15 as f64)))).tanh()
                    } 1 | 2 => {
                        (x[i1].a - z[0]).tanh().min((0.06 * (h14.area() * z[i15])))
                    } _ => {
                        let mut m17: f64 = s7[i15].atan2((1.5 + s7[i15] * s7[i15])).tanh();
                        ({ let b18 = f64::hypot(x[i15].a.tanh(), (0.80 * (i15 as f64))).sin(); h2.area().cos().copysign(0.52) + b18 })
                    } };
                }
            }
        }
    }
    1.0 * x[0].a + 0.8 * y[2] + 1.3 * z[0] + (f64::cos(z[1]).powi(1) / (2.5 + z[0].abs().sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.931, -0.529, -1.159], Data { items: vec![-1.2890000000000001, 0.021, 0.431], pairs: vec![Pair { a: 0.851, b: 0.581 }, Pair { a: 1.2209999999999999, b: 1.6909999999999998 }], scale: -1.629 }, [0.051000000000000004, 1.4909999999999999, -1.8090000000000002, 1.6709999999999998, 0.821], Data { items: vec![1.4909999999999999, 0.591, 0.291], pairs: vec![Pair { a: -1.5890000000000002, b: -0.539 }, Pair { a: 1.1709999999999998, b: -0.028999999999999998 }], scale: -0.899 }), kink([1.2209999999999999, 1.521, 1.871], Data { items: vec![-0.639, 0.901, 0.711], pairs: vec![Pair { a: 1.021, b: -0.729 }, Pair { a: 1.9709999999999999, b: -0.279 }], scale: 0.781 }, [-1.879, 1.4709999999999999, 1.9109999999999998, -0.449, 1.811], Data { items: vec![1.1909999999999998, -0.599, -1.8490000000000002], pairs: vec![Pair { a: -1.909, b: 1.3809999999999998 }, Pair { a: 0.881, b: -0.189 }], scale: -0.519 }))]
#[derive_grad]
fn random_2000061(x: &mut [f64; 3], y: Data, z: &[f64], w: &mut Data) -> f64 {
    x.fill(f64::sin((f64::sin(y.scale) * ((y.scale * y.pairs[1].b) * 0.03))));
    for i1 in (0..0).rev() {
        w.scale -= f64::tanh((w.items[1] + (w.scale * w.pairs[1].b))).cos();
    }
    (w.items[1], w.items[1]) = (w.items[1], (0.40 * (0.12 * (y.items[2] * (y.scale * y.pairs[1].b))).asinh()));
    let d2: f64;
    if z[0].min(x[1]) >= (0.23 * (1.3 + (w.scale * w.pairs[1].b).sin() * (w.scale * w.pairs[1].b).sin()).powf(w.pairs[1].b.sin().tanh())) {
        d2 = (if (w.items[1] - z[1]).tanh() > (w.pairs[0].a.cos() % 1.7) || sum_of(|u3: f64| { let b4 = f64::floor(1.28); f64::cos(w.pairs[1].a).abs().sin() * b4.sin() }, &w.items[..]).cos() <= (0.20 * (y.items[1] + (y.scale * y.pairs[1].b))) { z[1] } else { x[1] }).cos();
    } else {
        d2 = ((w.pairs[1].a - w.scale) - (w.pairs[0].b * (y.scale * y.pairs[1].b))).tanh();
    }
    w.items[0] = y.items[2].cos();
    {
        let r5 = &mut w.scale;
        *r5 = ((*r5) * (y.scale * y.pairs[1].b).tanh().atan()).sin();
    }
    w.scale -= (w.scale.tanh() - z[2].max(z[1])).cos();
    let mut v6: [f64; 3] = [y.scale.mul_add(x[1], (y.scale * y.pairs[1].b).cos().cos()).sin(), (d2 + (w.pairs[1].a + y.pairs[0].b)).sin(), (if (0.20 * ((y.scale * y.pairs[1].b) - w.scale)) <= (w.pairs[1].b - 1.80).tanh() { (y.pairs[0].b / (1.5 + d2 * d2)) } else { (0.25 * (y.scale * y.pairs[1].b)).max(w.scale) }).sin()];
    if (d2 * v6[1]).cos() > (0.6 * v6[2].tanh()).atanh() {
        let mut m7: f64 = w.items[0].abs().tanh();
        for e8 in v6.iter().skip(2) {
            let o11: Option<f64> = if (0.50 * (v6[1] - y.items[1])) < 1.74 { Some(w.scale) } else { None };
            x[2] += (y.items[2] + w.pairs[0].a).tanh().sin();
            let mut k12: usize = 2;
        }
        let mut h13: Shape = Shape::Rect(((-d2).sin() % 1.7), m7);
    } else if (x[0] * v6[1]).sin() > (0.50 * (y.scale * y.pairs[1].b)).sin() {
        {
            let s14 = &x[1..];
            w.scale = z[1].copysign((w.scale * w.pairs[1].b).cos().max(y.scale));
        }
    }
    0.3 * v6[0] + 0.6 * y.scale + -0.3 * d2 + 0.3 * y.items[1] + -0.2 * (w.scale * w.pairs[1].b) + 0.1 * (y.scale * y.pairs[1].b) + (0.6 * w.items[0].tanh()).acos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1, Model { at: Pair { a: 0.791, b: 0.011 }, k: 2, rate: -1.969, w: [1.331, -1.3090000000000002, -0.629] }), kink(4, Model { at: Pair { a: -1.249, b: 1.9009999999999998 }, k: 2, rate: -1.3190000000000002, w: [-0.729, 1.4209999999999998, 1.571] }))]
#[derive_grad]
fn random_2000062(x: usize, y: &mut Model) -> f64 {
    let a1 = (0.23 * (y.rate.sin() * (1.3 + y.at.b * y.at.b).powf((0.25 * y.predict(0.3)).tanh())));
    'l5: for (i4, (&e2, f3)) in y.w.iter().zip(y.w.iter()).enumerate() {
        if x > 1 {
            continue;
        }
        for i6 in (0..4).rev() {
            y.at.a *= f64::cos((((i4 as f64) + (i4 as f64)) - (1.03 * y.w[1]))).sin();
        }
        let mut v7 = y.w.to_vec();
    }
    let mut h8: Shape = Shape::Circle { r: 0.30 };
    y.at.a -= ((x as f64) + y.at.size()).tanh().hypot((std::f64::consts::PI * std::f64::consts::PI).cos()).cos();
    let flag9 = (y.rate / 1.93) < f64::powi((0.60 * 1.19), 1);
    let v10: Vec<f64> = vec![(((-0.15) * ((y.k % 4) as f64)).tanh() % 1.7); 3 + y.k % 3];
    'l12: for i11 in 0..4 {
        for i13 in 1..=1 {
            y.at.b += f64::tanh((((i13 as f64) - 0.26) - (0.50 * y.at.size()).atan()));
            let (p16, q17) = (apply(|u14: f64| { let b15 = f64::sin(((-0.99) - 1.89)); (u14.clamp(-0.5, 0.75) * y.at.a) * b15.sin() }, (1.46 + (-0.41))), (((-0.62) + y.at.size()) + (1.2 + y.predict(0.3).tanh() * y.predict(0.3).tanh()).ln()).tanh());
            y.w[i13] = p16;
        }
    }
    0.5 * y.at.a + 1.3 * a1 + 1.4 * y.rate + 0.8 * v10[0] + -0.1 * y.at.b + (if flag9 { (2f64 * 0.0) } else { (y.predict(0.3) + (-0.25)) }).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.821, 1: 0.261 }, [Pair { a: -1.8590000000000002, b: -1.139 }, Pair { a: -0.179, b: -1.909 }, Pair { a: 0.101, b: -1.5190000000000001 }]), kink(Two { 0: 0.901, 1: -0.309 }, [Pair { a: -1.469, b: 0.381 }, Pair { a: -0.899, b: 0.061 }, Pair { a: 0.391, b: 0.321 }]))]
#[derive_grad]
fn random_2000063(x: &Two, y: &[Pair]) -> f64 {
    let a1 = f64::sin(((-0.18) - ((-0.52) / (2.5 + x.0.sin())))).mul_add(((2f64 + x.1) / 1.53).sin(), ((x.1 + x.1) * f64::sin(0.89)).cos());
    let (s2, c3) = x.1.sin_cos();
    'l5: for i4 in (0..1).rev() {
        if (c3 + x.0).cos() < f64::tanh(1.58).rem_euclid(0.9) {
            break;
        }
        let d6: f64;
        if i4 % 2 == 0 {
            let mut m8: f64 = (0.05 * ((if s2 > (if i4 > 1 { x.1 } else { c3 }) { apply(|u7: f64| ((i4 as f64).sin() % 1.7), (a1 / (2.5 + c3.sin()))) } else { ((-0.91) * 1.84) }) * ((c3 * x.0) - x.1)));
            d6 = (0.25 * (((x.0 - x.1) / (1.5 + (0.25 * y[i4].b) * (0.25 * y[i4].b))) / 1.92));
        } else {
            let &Two(x9, y10) = &*x;
            let o11: Option<f64> = if i4 > 0 { Some(f64::asinh(1.52).sin()) } else { None };
            d6 = f64::min((i4 as f64).cos(), (-0.01)).cos().powi(3);
        }
        let &Two(x12, y13) = &*x;
    }
    for i14 in (0..0).step_by(1) {
        let f15 = |u16: f64, u17: f64| f64::sin((0.72 * (((i14 as f64) - a1) - 0.61)));
    }
    -0.4 * y[0].a + 1.2 * s2 + 0.8 * x.1 + 0.5 * (x.0 - x.1) + 0.8 * a1 + -0.3 * c3 + ((0.30 * a1).rem_euclid(0.9) - (c3 / 1.31)).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.499, b: -1.729 }, Some(0.081), Model { at: Pair { a: 0.181, b: -1.5590000000000002 }, k: 2, rate: 0.381, w: [-0.979, 0.701, 0.571] }, [-0.829, 1.061, -0.909]), kink(Pair { a: 1.1309999999999998, b: -1.3590000000000002 }, Some(0.151), Model { at: Pair { a: 1.4309999999999998, b: 1.851 }, k: 0, rate: -1.3690000000000002, w: [-1.7590000000000001, 1.1909999999999998, 1.9709999999999999] }, [-0.539, 1.771, -0.919]))]
#[derive_grad(wrt(x, y, z, w))]
fn random_2000064(x: Pair, mut y: Option<f64>, z: &Model, w: [f64; 3]) -> f64 {
    let mut ps1: [Pair; 2] = [Pair { a: ((1.3 + y.unwrap_or(0.7).sin() * y.unwrap_or(0.7).sin()).powf(f64::tanh((-0.60))) + (0.50 * x.size()).cos()).cos(), b: (x.size() / (1.5 + x.size().sin() * x.size().sin())).tanh() }, z.at.turned((w[z.k] / (2.5 + z.at.b.sin())))];
    let h2: Shape = if z.k % 2 == 0 { Shape::At(Pair { a: ((y.unwrap_or(0.7) - ps1[0].a) * (z.at.b / (2.5 + z.at.a.sin()))).sin(), b: z.at.b.cos() }) } else { Shape::Point };
    if let Some(e3) = z.w.last() {
        if let Some(x4) = y {
            let mut v5: Vec<f64> = vec![z.predict(0.3).sin(); 4 + z.k % 3];
            let mut m6: f64 = (z.predict(0.3) / (1.5 + x.a * x.a)).sin().tanh();
        }
    }
    0.1 * x.size() + 1.0 * h2.area() + 0.1 * x.b + 0.6 * z.at.b + -0.1 * z.at.a + (z.at.size().sin().powi(0) + apply(|u7| z.at.a, (0.20 * (z.predict(0.3) + x.a))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.341, 1.9109999999999998, -1.8290000000000002, -0.979]), kink([1.771, 1.4109999999999998, -1.8390000000000002, -1.189]))]
#[derive_grad]
fn random_2000065(x: &mut [f64]) -> f64 {
    let t1: (f64, f64) = (f64::tanh(0.45), (x[0].mul_add(x[0], x[1]) * x[0]).sin());
    let a2 = x[2];
    let mut p5: Model = Model { w: [(({ let b3 = a2; a2 + b3 }) + f64::to_radians(x[2])).tanh(), a2, f64::sin((f64::sin(x[0]) + (t1.0 * t1.0)))], at: Pair { a: f64::sin((-0.35)).mul_add(x[0], t1.0).cos(), b: f64::cos(1.28) }, rate: ({ let b4 = x[0]; x[2] + b4 }).tanh(), k: 1 };
    for e6 in p5.w.chunks(2) {
        let a9 = (a2.tanh() * (a2 - p5.at.a)).tanh();
    }
    let (p10, q11) = (((p5.at.size() + 0.82) - (a2 - p5.predict(0.3))).cos(), (p5.at.a + t1.0).tanh().powi(1));
    let old15 = std::mem::replace(&mut p5.at.a, (0.66 * (p5.w.iter().zip(p5.w.iter()).fold((0.15 * (a2 - p5.at.b)), |s12: f64, (e13, &e14)| (s12 * (-0.97)).sin()) * x[p5.k % 3].trunc())));
    if p5.at.a <= (p5.w[p5.k % 3] / 1.81) {
        return -0.1 * p5.at.size() + 1.0 * p5.predict(0.3) + -0.4 * t1.0 * t1.1.sin() + 0.6 * a2 + -0.1 * x[p5.k % 3] + 1.3 * p5.at.a + ((old15 + ((p5.k % 4) as f64)) / (2.5 + (q11 / (2.5 + p10.sin())).sin())).cos();
    }
    let o16: Option<f64> = if p5.k % 2 == 0 { Some(((0.0 + q11) * (1.09 * old15)).sin()) } else { None };
    if (0.55 * (std::f64::consts::PI + p10)) < f64::cos(1.53) {
        x[0] = x[0] + ((0.6 * x[p5.k % 3].sin()).tan() + p5.at.b).tanh();
    }
    if let Some(x17) = o16 {
        p5.at.a = ((0.07 * p5.at.size()).rem_euclid(0.9) + p5.at.size().sin().cos());
    } else {
        p5.k += 1;
    }
    let h18: Shape = if (p5.predict(0.3) + t1.1).sin() > q11.min(((p5.k % 4) as f64)) { Shape::Poly(vec![f64::sin(((-p5.at.b) + (p5.at.a - 1.34))), (0.33 * ((p5.rate - p10) + x[1])), f64::hypot((p5.w[p5.k % 3] + p5.rate).sin(), f64::sin(1.30).atan2((1.5 + ((p5.k % 4) as f64) * ((p5.k % 4) as f64))))]) } else { Shape::Point };
    p5.k = (p5.k * 3 + 1) % 7;
    -0.2 * a2 + -0.4 * p5.at.a + 1.1 * x[p5.k % 3] + -0.2 * old15 + 0.1 * p5.at.b + -0.4 * h18.area() + ((p5.at.b + t1.0) - (old15 + p5.at.a)).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[1.4909999999999999, -1.389], [-0.849, 0.751]], 0.651, Model { at: Pair { a: 0.961, b: 0.891 }, k: 2, rate: -0.499, w: [0.871, 1.851, -1.2890000000000001] }), kink([[-1.659, 1.091], [1.751, -0.209], [0.271, -1.419]], 0.161, Model { at: Pair { a: -1.169, b: -1.489 }, k: 0, rate: -1.3690000000000002, w: [-1.429, -1.5690000000000002, 1.331] }))]
#[derive_grad]
fn random_2000066(x: &[[f64; 2]], y: f64, z: &Model) -> Vec<f64> {
    let mut m2: f64 = (0.23 * ({ let b1 = (z.at.b - z.at.b).sin(); (x[z.k % 2][z.k % 2] * x[z.k % 2][z.k % 2]) + b1 }));
    let mut v3: Vec<f64> = vec![(z.predict(0.3) + (z.k as f64).tanh()).sin(), ((z.at.a - z.at.a) * z.rate).cos(), z.w[z.k]];
    v3.swap(2, 0);
    let mut m4: f64 = (0.25 * (z.at.a * z.at.b));
    if (m2 - z.w[1]).cos() >= v3[2] {
        if z.k > 1 {
            m2 = (m2 * z.w[z.k]).sin();
        } else if f64::sin((-0.97)) < (0.06 * (z.predict(0.3) * z.at.b)) {
            m2 /= 1.2 + (m4 - z.at.size()).cos().abs();
            let mut p5 = Two((y.clamp(-0.5, 0.75) - f64::asinh(z.w[z.k])), (v3[1] / (1.5 + y * y)));
        } else {
            match z.k { 0 => {
                let mut k6: usize = 2;
            } k if k % 2 == 0 => {
                'l8: for i7 in z.k % 3..4 {
                    m4 += x[z.k % 2][i7 % 2].max(z.at.size().sin()).cos();
                    'l10: for i9 in 0..z.k % 5 {
                        let a11: f64 = f64::cos(((v3[2] + x[1][i7 % 2]) + ((z.k as f64) - z.at.a)));
                        if z.k % 2 == 0 {
                            m4 *= f64::sin((z.at.a.cos() + (y + z.at.a)).tanh());
                            v3[i7 % 3] += f64::tanh((if !(i9 != 1) { (y + z.at.b) } else { (1.86 + 0.0) }));
                            let mut h12: Shape = Shape::Poly(vec![f64::cos(((0.60 * (-0.56)) % 1.7)), m2.max(f64::tanh((z.w[z.k] - m4))), (if (z.rate / (2.5 + f64::sin(1.54).sin())) < z.w[i7 % 3].max((i9 as f64).tanh()) || i9 > 2 { (v3[z.k] / (2.5 + z.at.a.sin())) } else { a11.tanh() })]);
                        } else {
                            m4 /= 1.2 + m4.abs();
                            v3.fill(repeated(|u13, u14| (0.23 * (a11.max(1.53) + (z.w[0] * std::f64::consts::PI))), ({ let b15 = z.at.a; z.w[0] + b15 }).sin(), i7 % 4));
                        }
                    }
                }
            } _ => {
                m2 = (0.17 * (({ let b16 = z.rate; (-0.37) + b16 }) + v3[z.k].mul_add(z.w[0], z.predict(0.3).tanh())));
            } }
        }
    } else {
        m2 += (z.at.size() * 0.0).clamp(-0.5, 0.75);
    }
    vec![0.2 * z.rate + 0.3 * v3[2] + -0.5 * z.predict(0.3) + 1.0 * m4 + -0.3 * x[z.k % 2][z.k % 2] + (z.w.iter().copied().map(|e17| m2).fold(f64::NEG_INFINITY, f64::max).max(-1.0) - ({ let b18 = z.w[z.k]; x[z.k % 2][1] + b18 })).cos(), 0.8 * z.predict(0.3) + 0.7 * x[z.k % 2][0] + 1.4 * v3[1] + 0.7 * z.at.a + 0.7 * z.at.size() + (v3.iter().map(|e19| x[z.k % 2][1]).sum::<f64>() + (m2 + 1.51)).cos(), 0.4 * m2 + 1.1 * z.rate + 0.9 * z.at.size() + 0.5 * m4 + 0.9 * z.at.b + m4.max(std::f64::consts::PI).mul_add(m4.sin(), (0.20 * (z.at.size() + x[0][z.k % 2]))).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: -1.889 }, (0.671, 1.8909999999999998), Two { 0: -1.179, 1: 1.811 }, -0.309), kink(Shape::Poly { 0: vec![-0.889, -1.399, 1.501] }, (-1.3490000000000002, -0.309), Two { 0: -0.129, 1: -1.3690000000000002 }, 1.071))]
#[derive_grad]
fn random_2000067(x: Shape, y: (f64, f64), z: &Two, w: &f64) -> Pair {
    let o2: Option<f64> = if (y.1 - y.0).tanh() < (0..3).take(1).map(|i1| z.0).last().unwrap() { Some((((z.0 - z.1) * z.0) - z.1).sin()) } else { None };
    if !(f64::sin(1.42) >= ((*w) / (2.5 + (z.0 - z.1).tanh().sin()))) {
        return Pair { a: 1.4 * x.area() + -0.2 * o2.unwrap_or(0.7) + 0.5 * z.0 + 1.4 * y.0 * y.1.sin() + 1.1 * (*w) + 0.8 * z.1 + z.0, b: 1.5 * z.0 + 1.1 * y.0 * y.1.sin() + 0.2 * (*w) + 0.3 * z.1 + -0.2 * o2.unwrap_or(0.7) + 0.1 * x.area() + ((z.1 * o2.unwrap_or(0.7)) * o2.unwrap_or(0.7)).cos() };
    }
    let mut v3: Vec<f64> = Vec::with_capacity(3);
    for i4 in 0..3 {
        v3.push(f64::tanh((-(2f64 - (*w)))));
    }
    let d5: f64;
    if (0.50 * (y.1 - z.0)) >= z.1 {
        d5 = ((*w) * 0.35).to_radians().tanh();
    } else {
        d5 = (if ((*w) - z.1).cos() <= f64::max((z.0 - z.1).sin(), y.0) { o2.unwrap_or(0.7) } else { (*w) }).sin().min((if z.1.sin() < (std::f64::consts::PI / 1.57) { z.1 } else { z.0 }));
    }
    let a10: f64 = match x.clone() { Shape::Point => f64::cos(((o2.unwrap_or(0.7) / 1.37) / (1.5 + z.0.tanh() * z.0.tanh()))), Shape::Rect(x8, y9) => f64::sin(o2.unwrap_or(0.7)).hypot((x8 * x.area()).sin()), _ => f64::sin(1.47) };
    let mut g11: [[f64; 2]; 2] = [[f64::max((z.0 - z.1).tanh(), (f64::tanh(x.area()) % 1.7)), 0.5], [0.25, d5.cos().mul_add((a10 + y.1).tanh(), (v3[2] + z.1).tanh())]];
    let t12: (f64, f64) = ((-z.1), f64::sin((z.0 - z.1)));
    for i13 in (1..=0).rev() {
        if f64::sin(x.area()).cos() < (0.80 * (i13 as f64)) || i13 % 2 == 0 {
            if i13 % 2 == 0 {
                let mut m14: f64 = (z.0 - z.1).sin();
            } else {
                let mut m15: f64 = (((z.1 * g11[i13][i13]) / 1.46) / 1.83).cos();
            }
        } else if !(i13 % 2 == 0) {
            let mut m16: f64 = ((y.1 + z.0) + x.area()).cos().atan2((1.5 + (x.area() + a10).tanh().hypot(y.0.sin()) * (x.area() + a10).tanh().hypot(y.0.sin())));
        } else {
            let mut m17: f64 = ((g11[i13][i13] - g11[1][1]) + g11[i13][0]).cos().atan2((1.5 + (0.25 * (if (-z.0) >= (t12.1 - (i13 as f64)).cos() { (y.0 * (*w)) } else { (if !(i13 > 1) { (z.0 - z.1) } else { t12.1 }) })) * (0.25 * (if (-z.0) >= (t12.1 - (i13 as f64)).cos() { (y.0 * (*w)) } else { (if !(i13 > 1) { (z.0 - z.1) } else { t12.1 }) }))));
        }
    }
    Pair { a: -0.2 * x.area() + 1.3 * v3[1] + 0.5 * a10 + 0.8 * o2.unwrap_or(0.7) + -0.2 * g11[0][0] + 1.4 * y.0 * y.1.sin() + (*w).sin().sin(), b: 1.3 * g11[0][1] + 1.3 * z.0 + -0.0 * x.area() + 0.0 * (z.0 - z.1) + 1.0 * y.0 * y.1.sin() + 0.1 * a10 + z.1 }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.3690000000000002, -1.209, 0.611], [0.751, -1.5990000000000002, -1.3090000000000002]), kink([-0.449, -1.449, -1.2990000000000002], [-0.679, 0.261, 1.261]))]
#[derive_grad]
fn random_2000068(mut x: [f64; 3], y: &mut [f64; 3]) -> Option<f64> {
    let f1 = |u2: f64| (if u2 <= f64::cos(0.0) { u2 } else { u2 }).tanh();
    let mut m3: f64 = y[2].tanh().rem_euclid(0.9).min(y[2].max(x[2]));
    let mut n4: usize = 0;
    while ((m3 + 0.0).cos() > (0.50 * (if (f1((x[2] / (1.5 + y[0] * y[0]))) * m3).tanh() > m3 { f1((m3 * x[0]).cos()) } else { y[0] }))) && n4 < 5 {
        for e5 in y.iter_mut().rev() {
            *e5 = (0.6 * m3.tanh()).ln_1p().to_radians();
            let p7 = Two((*e5), (2f64 + std::f64::consts::PI).tanh());
            if n4 > 0 {
                m3 += (0.13 * ({ let b8 = ((*e5) + p7.0).sin(); (p7.1 - x[n4 % 3]) + b8 }));
            } else if f64::sin((0.0 - (-0.24))) > 0.90 {
                *e5 = (2f64 + m3).sin();
            } else {
                let mut m9: f64 = (0.44 * ((n4 as f64) + m3)).max(m3);
            }
        }
        n4 += 1;
    }
    Some(-0.2 * f1((m3 + y[2]).tanh()) + 0.8 * x[0] + 0.3 * m3 + 0.8 * y[2] + (0.31 * (f1(f64::cos(0.06)).atan() * (0.75 * y[1]))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.2590000000000001, 1: 1.311 }, [Pair { a: -0.299, b: 1.2409999999999999 }, Pair { a: 1.8809999999999998, b: 0.371 }, Pair { a: -0.909, b: -1.3290000000000002 }], Data { items: vec![-0.829, 0.521, -1.6190000000000002], pairs: vec![Pair { a: 0.441, b: -1.419 }, Pair { a: 0.041, b: -0.979 }], scale: -0.449 }), kink(Two { 0: 1.4909999999999999, 1: -1.3690000000000002 }, [Pair { a: -0.529, b: -1.8490000000000002 }, Pair { a: -0.389, b: -1.129 }, Pair { a: -1.629, b: -0.329 }], Data { items: vec![0.561, -1.989, -1.5590000000000002], pairs: vec![Pair { a: -0.779, b: 0.881 }, Pair { a: -0.399, b: -1.719 }], scale: 1.6809999999999998 }))]
#[derive_grad]
fn random_2000069(x: Two, y: &[Pair], z: &Data) -> f64 {
    let (s1, c2) = f64::max((0.66 * (z.items[1] - 1.79)), f64::sin(0.55).atan2((1.5 + y[1].a.sin() * y[1].a.sin()))).sin_cos();
    let mut m3: f64 = f64::tanh(((x.0 - x.1) + (z.scale * z.pairs[1].b))).sin();
    let h4: Shape = Shape::Poly(vec![x.1, f64::hypot((z.scale - s1).tanh(), ((z.scale * z.pairs[1].b).tanh() % 1.7)), m3]);
    m3 = (m3 * (s1 / (2.5 + z.items[1].sin()))).sin();
    let v5 = z.items.to_vec();
    let m6: f64 = if (c2 * z.items[2]).cos() >= (m3 - x.1).cos() {
        f64::cos((x.1 + f64::copysign(v5[2], (0.25 * (x.0 - x.1)))))
    } else {
        (1.00 * f64::tanh((z.scale * z.pairs[1].b).sin()))
    };
    if z.scale <= (0.50 * (s1 - x.1)) {
        let mut v7: [f64; 3] = [f64::copysign((z.scale + z.items[2]).tanh(), f64::tanh((s1 + s1))); 3];
        for (e8, f9) in v7.iter().zip(v7.iter()) {
            m3 /= 1.2 + (0.25 * ((z.scale * z.pairs[1].b) / 1.59)).abs();
            let c2 = ((z.scale * z.pairs[1].b) * (*e8)).tanh();
            for e11 in v5.windows(2) {
                let h15: Shape = Shape::Circle { r: (v5.iter().copied().take(1).rev().map(|e14| h4.area().tanh()).sum::<f64>() + s1.tanh()).sin() };
            }
        }
    } else if f64::abs(v5[0]) <= (0.50 * (c2 + v5[1])) {
        m3 += (x.0 - x.1).sin().rem_euclid(0.9).abs();
    }
    0.9 * s1 + 0.2 * x.0 + -0.1 * x.1 + 1.3 * m6 + 0.5 * v5[1] + 1.1 * y[1].b + ((z.items[2] + s1) * y[0].a.cos().sin()).sin()
}
