//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.599, -0.019, 1.511], [[0.551, 0.291], [-0.809, -0.379], [-1.5490000000000002, 1.7209999999999999]], -0.149, Pair { a: -1.139, b: 0.261 }), kink([-0.799, 0.301, -1.0590000000000002], [[0.041, 1.111], [0.381, 0.291], [1.501, 0.151]], 0.651, Pair { a: -1.879, b: -0.089 }))]
#[derive_grad]
fn random_2000290(x: &mut [f64; 3], y: &[Vec<f64>], mut z: f64, w: Pair) -> f64 {
    let mut k1: usize = 2;
    z -= (0.12 * ((w.b - 2f64) + w.a));
    let mut p3: Data = Data { items: vec![(0.06 * ((x[k1 % 3] * z) * ((k1 % 4) as f64))), ({ let b2 = (0.50 * f64::sin(0.73).mul_add(((k1 % 4) as f64), w.b)); (w.b + w.a) + b2 }).tanh(), 2f64], scale: (0.02 * (std::f64::consts::PI * w.size())).powi(1), pairs: vec![w.turned(y[k1 % 2][1].fract()), Pair { a: ((x[1] * w.b).sin() % 1.7), b: w.b.copysign(z) }] };
    let a4 = f64::max(w.a, w.b).tanh().rem_euclid(0.9);
    x[1] -= ((y[k1 % 2][k1 % 2] + p3.pairs[1].b) * (w.b * 1.66)).sin();
    let mut h5: Shape = Shape::Circle { r: f64::powi((p3.pairs[1].b + 0.94).cos(), 4) };
    let o6: Option<f64> = p3.items.get(k1).copied();
    z *= (0.33 * ((w.b / (2.5 + std::f64::consts::PI.sin())) + (y[0][k1 % 2] + z))).sin();
    let mut k7: usize = 2;
    p3.scale -= (0.60 * 1.28);
    let mut v8: Vec<f64> = vec![(x[k1 % 3] / 1.88).sin(), (f64::hypot(h5.area().sin(), 0.0) + (p3.pairs[0].a * a4)).sin(), (((-0.02) - h5.area()) / 1.49).sin()];
    let mut m9: f64 = (((k1 % 4) as f64) + x[k7 % 3]).ceil().sin();
    let mut o10: Option<f64> = p3.items.iter().copied().reduce(f64::max);
    let mut m11: f64 = v8[k7 % 3];
    p3.items[k7 % 3] -= f64::fract((if (v8[k1 % 3] / (2.5 + f64::sin(std::f64::consts::PI))) < z.atan() { z } else { x[k1 % 3] }));
    if k7 % 2 == 0 {
        return 1.1 * w.size() + -0.4 * o10.unwrap_or(0.7) + 1.1 * m9 + 0.4 * p3.items[k7 % 3] + 1.2 * w.b + (p3.scale.round() - (std::f64::consts::PI + p3.scale)).sin();
    }
    if (0.25 * (if (v8[k7 % 3] / (2.5 + (0.25 * (p3.scale * p3.pairs[1].b)).sin())) > (0.20 * (p3.pairs[k7 % 2].a - w.b)) { p3.pairs[k1 % 2].b } else { w.b })) <= h5.area().tanh().tanh() && k7 % 2 == 0 {
        let v12: [f64; 4] = [f64::cos((x[k7 % 3] + x[k1 % 3]).abs()); 4];
        p3.scale = ((o6.unwrap_or(0.7) + x[2]) / (2.5 + (0.25 * (p3.scale * x[k1 % 3])).sin())).tanh();
        let mut v13: Vec<f64> = vec![m9; 2 + k1 % 3];
    } else if (h5.area() - v8[k1 % 3]).sin() < (0.66 * (a4 - (-0.15))) || k1 != 3 {
        let t14: (f64, f64) = (f64::sin((-0.89)), (0.6 * a4.tanh()).asin());
    } else {
        z = (0.33 * ({ let b15 = ((k7 % 4) as f64); (v8[k7 % 3] - x[k7 % 3]) + b15 }));
    }
    0.4 * p3.pairs[k7 % 2].a + 0.2 * p3.scale + 0.0 * y[k7 % 2][k7 % 2] + 0.6 * z + 0.9 * a4 + 1.1 * h5.area() + ((w.b - h5.area()) / 1.22).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Point {  }, Some(-1.5990000000000002)), kink(Shape::Circle { r: 1.9509999999999998 }, None))]
#[derive_grad]
fn random_2000291(x: &Shape, y: Option<f64>) -> Option<f64> {
    let mut m1: f64 = f64::sin(((x.area() / (1.5 + (x.area() + y.unwrap_or(0.7)).sin() * (x.area() + y.unwrap_or(0.7)).sin())) + ((x.area() / (1.5 + x.area().cos() * x.area().cos())) / (2.5 + f64::sin(x.area().cos().atan())))));
    if x.area().cos().max(m1) < (if m1 < (0.01 * (x.area() * x.area())) { 0.34 } else { 1.46 }) && f64::asinh(m1) > (m1 + 2f64).cos() {
        return Some(-0.1 * y.unwrap_or(0.7) + 0.1 * x.area() + -0.2 * m1 + f64::abs(f64::tanh(x.area())).clamp(-0.5, 0.75));
    }
    let mut k2: usize = 3;
    let mut m3: f64 = m1;
    if (y.unwrap_or(0.7) + m1).cos() > (-(0.1 + x.area().sin() * x.area().sin())).exp() {
        for i4 in 1..=k2 % 4 {
            if m1 >= apply(|u5: f64| f64::tanh((if !(k2 > 0) { (-0.97) } else { m3 })), m1) && k2 > 2 {
                m3 /= 1.2 + (((i4 as f64) * 1.73) - (i4 as f64)).sin().abs();
                break;
            }
            let p6 = Two(f64::copysign(f64::sin(0.0), (-m3)), (if f64::sin(0.64) > m1.copysign((0.80 * (i4 as f64))) { x.area() } else { m1 }).tanh());
            for i7 in 0..4 {
                m3 *= ((0.57 * (1.00 + (i7 as f64))).copysign((p6.1 + p6.0).sin()) * y.unwrap_or(0.7)).tanh().sin();
            }
        }
    } else {
        m1 -= (0.07 * ((1.3 + (x.area() * y.unwrap_or(0.7)).tanh() * (x.area() * y.unwrap_or(0.7)).tanh()).powf(f64::exp((-(0.1 + (0.50 * y.unwrap_or(0.7)) * (0.50 * y.unwrap_or(0.7))))).tanh()) / 1.22));
    }
    Some(-0.4 * x.area() + 0.7 * m1 + 0.3 * m3 + 0.5 * y.unwrap_or(0.7) + ((-0.11) * f64::asinh((-0.47))).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.511, b: -0.429 }, k: 2, rate: 0.121, w: [0.911, -1.229, -1.139] }, Pair { a: -0.279, b: -1.719 }, Model { at: Pair { a: -1.199, b: -1.3390000000000002 }, k: 0, rate: 0.881, w: [1.9709999999999999, 1.581, -1.379] }), kink(Model { at: Pair { a: 0.661, b: -0.769 }, k: 0, rate: 1.591, w: [-0.789, 1.571, 1.9809999999999999] }, Pair { a: 1.4409999999999998, b: 0.07100000000000001 }, Model { at: Pair { a: 1.831, b: -1.3290000000000002 }, k: 2, rate: 0.951, w: [1.4809999999999999, 0.961, 1.2409999999999999] }))]
#[derive_grad]
fn random_2000292(x: &mut Model, y: Pair, z: Model) -> f64 {
    for i1 in z.k % 3..4 {
        let mut v2: [f64; 4] = [(if f64::sin(((-0.04) * x.predict(0.3))) > f64::sin(0.98) { (z.w[i1 % 3] + y.size()) } else { y.size() }).cos(), ((x.at.a - y.size()) / (2.5 + f64::powi(z.at.b.cos(), 4).sin())).sin(), (0.16 + z.predict(0.3)).sin().cos(), (y.b * z.at.b).tanh().max((z.rate + 1.67).tanh())];
        if y.b >= (-0.09) {
            continue;
        }
        let f3 = |u4: f64| -> f64 { let mut m5: f64 = (u4 / (1.5 + y.a * y.a)); for i6 in 0..3 { m5 += z.at.a.sin(); } m5 };
    }
    let a7: f64 = (0.12 * (z.rate * (((x.k % 4) as f64) + x.at.b)));
    x.rate = ({ let b8 = ((z.k as f64) * x.predict(0.3)).tanh(); (((x.k % 4) as f64) * z.predict(0.3)) + b8 }).sin() + x.rate;
    let h9: Shape = if z.rate.tanh().exp() <= x.at.b || x.k > 2 { Shape::Point } else { Shape::Circle { r: ((x.rate * x.at.size()) * z.w[z.k].sin()).cos() } };
    let mut idx10: [usize; 3] = [0, 2, 1];
    let mut ps11: [Pair; 3] = [Pair { b: (f64::sin(1.00) % 1.7).tanh(), ..y }; 3];
    x.at.b -= f64::sin((({ let b12 = (0.25 * y.size()); z.predict(0.3) + b12 }) - (0.30 * x.rate).powi(3)));
    x.w.swap(0, 2);
    x.w[z.k] = (0.16 * (ps11[1].a + (x.rate * 0.59)));
    if (0.22 * ((-0.44) - x.at.size())) > (if !(x.k != 2) { 1.58 } else { z.at.b }) {
        return 1.1 * z.rate + 1.1 * y.size() + -0.1 * x.at.size() + -0.1 * z.predict(0.3) + 0.0 * x.predict(0.3) + 0.6 * z.at.size() + (x.at.size() - 0.06).tanh().asinh();
    }
    for i13 in (0..1).rev() {
        if let Some(e14) = z.w.last() {
            if f64::sin(((-0.37) / (1.5 + z.at.b * z.at.b))) > 2f64.sin() {
                continue;
            }
        }
        let a15: f64 = (-0.90);
        let a20: f64 = match &h9 { Shape::Rect(x16, y17) => (0.23 * f64::powf((1.3 + f64::sin((-0.00)).mul_add((z.k as f64).sin(), (i13 as f64).sin()) * f64::sin((-0.00)).mul_add((z.k as f64).sin(), (i13 as f64).sin())), f64::to_radians((-0.57)).tanh())), Shape::At(x18) => y.size().sin().tanh().hypot((0.12 * (x.at.size() + x18.size()))).cos(), _ => (if a7.min(z.at.b) <= (y.b * x.at.b).tanh() && z.k > 1 { h9.area() } else { x.at.a }).cos() };
    }
    {
        let r21 = &z.at;
        let mut ps22: Vec<Pair> = vec![Pair { a: (0.14 * (y.a - y.b)).cos(), b: z.rate }, (if !(z.k % 2 == 0) { ps11[1] } else { (Pair { a: ((z.at.size() * y.size()) / (1.5 + 2f64.cos() * 2f64.cos())).cos(), b: (y.size() + y.b).sin() }) })];
    }
    -0.3 * z.predict(0.3) + 1.5 * z.rate + 0.4 * x.at.size() + -0.0 * a7 + 0.8 * z.at.a + 0.8 * x.at.a + ((y.a * y.b) - z.rate).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([4, 5, 1], [0.921, -1.0490000000000002, -1.999, -1.989, 1.1809999999999998], [-0.539, 0.541, 1.7009999999999998], Two { 0: 0.011, 1: 0.961 }), kink([5, 1, 6], [1.281, 0.481, 0.401], [1.4609999999999999, 1.331, 1.071], Two { 0: 2.001, 1: -0.079 }))]
#[derive_grad]
fn random_2000293(x: &[usize], y: &[f64], z: &mut [f64; 3], mut w: Two) -> f64 {
    let mut k1: usize = 3;
    if w.0.min(y[2]) >= (z[k1 % 3] * w.0).cos() {
        if (0.50 * (y[1] - z[k1 % 3])) < (0.66 * ((-0.79) - w.0)) {
            return 1.3 * w.1 + 1.3 * z[x[0] % 3] + 0.8 * y[x[2] % 3] + -0.2 * (w.0 - w.1) + -0.4 * w.0 + (0.80 * ({ let b2 = f64::sin((-0.87)).hypot(w.1).cos(); w.0.min(std::f64::consts::PI) + b2 }));
        }
        {
            let r3 = &mut w;
            'l5: for i4 in 0..z.len() {
                if let Some(e6) = z.last() {
                    let mut v7: Vec<f64> = vec![(2f64.tanh().powi(3) / (1.5 + ((r3.0 - r3.1) + r3.1).tanh() * ((r3.0 - r3.1) + r3.1).tanh())), 0.27, r3.0, (r3.0 * (r3.0 - r3.1).sin().powi(2)).tanh()];
                }
            }
        }
        {
            let r8 = &mut w;
            let (s9, c10) = f64::exp((-(0.1 + (r8.0 - r8.1).tanh().sin() * (r8.0 - r8.1).tanh().sin()))).sin_cos();
            for i11 in (0..k1 % 5).rev() {
                let mut ps12: [Pair; 2] = [Pair { a: (((r8.0 - r8.1) / (1.5 + s9 * s9)) * s9.to_radians()).tanh(), b: (r8.0 - r8.1).tanh().clamp(-0.5, 0.75) }, Pair { a: y[k1 % 3], b: c10.cos() }];
                let h13: Shape = Shape::Circle { r: (0.25 * (if !(k1 != 1) { ((r8.0 - r8.1) / (1.5 + f64::tanh(ps12[k1 % 2].a) * f64::tanh(ps12[k1 % 2].a))) } else { (z[k1 % 3] / 1.89) })) };
            }
        }
    } else if k1 != 3 {
        w.1 *= w.0.max(({ let b14 = z[2]; (-0.37) + b14 }).sin()).sin();
    }
    if k1 != 3 {
        return 0.8 * (w.0 - w.1) + -0.3 * y[2] + 0.1 * z[x[0] % 3] + -0.4 * w.0 + ((0.6 * f64::sin(y[k1 % 3])).acos() * f64::max(f64::sin((-0.64)), (w.0 - w.1).cos()));
    }
    if (0.12 * ((w.0 - w.1) + (w.0 - w.1))) <= ({ let b15 = w.1; 1.98 + b15 }).cos() && k1 != 2 {
        return 1.2 * z[x[0] % 3] + 0.4 * w.0 + 0.3 * w.1 + -0.1 * y[0] + (0.61 * (z[x[1] % 3] - (0.6 * w.1.sin()).tan()));
    }
    {
        let s16 = &y[1..];
        let mut ps17: [Pair; 3] = [Pair { a: ((if (w.0 - 2f64).sin() >= (-(0.1 + (0.50 * (w.0 - w.1)) * (0.50 * (w.0 - w.1)))).exp() { 0.11 } else { (w.0 - w.1) }) + (0.50 * (w.0 - w.1)).sin()).tanh(), b: f64::cos(1.22) }; 3];
        {
            let s18 = &s16[..];
            let mut m19: f64 = (s18[k1 % 2] - (w.1 * ((k1 % 4) as f64))).sin();
        }
    }
    1.3 * w.0 + 1.2 * y[x[0] % 3] + 1.4 * w.1 + 1.2 * z[2] + y.iter().map(|e20| (w.1 / (1.5 + y[x[1] % 3] * y[x[1] % 3]))).sum::<f64>().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.841, -0.409, -0.089], pairs: vec![Pair { a: 1.311, b: 1.1509999999999998 }, Pair { a: 0.521, b: -1.399 }], scale: -0.619 }, Pair { a: 0.821, b: -0.249 }), kink(Data { items: vec![0.611, 1.531, -0.599], pairs: vec![Pair { a: -1.3490000000000002, b: -1.5390000000000001 }, Pair { a: 0.501, b: 0.701 }], scale: -0.759 }, Pair { a: 0.651, b: -1.6190000000000002 }))]
#[derive_grad]
fn random_2000294(x: Data, y: &mut Pair) -> Pair {
    y.b += y.size().tanh();
    let mut ps1: [Pair; 3] = [y.clone(); 3];
    y.scale((x.scale * x.pairs[1].b).tanh());
    let f2 = |u3: f64| f64::tanh((1.32 * u3.hypot(u3)));
    let mut v4: [f64; 4] = [(0.04 * (x.items.iter().copied().map(f2).sum::<f64>() + (x.pairs[1].a - x.items[1]))), ps1[0].b.cos(), ((x.scale - x.pairs[0].a) + f64::abs((-0.68))).tanh(), apply(|u5| { let b7 = ((-0.14) * x.pairs[1].a).sin(); (0.33 * ((f2((f2(f64::sin((if !((0.23 * ({ let b6 = f64::sin(0.42); x.pairs[1].b + b6 })) >= x.items[0].sin().rem_euclid(0.9)) { 0.0 } else { x.pairs[1].b }))) * ps1[0].a).sin()) + y.a) / (1.5 + (y.b + x.scale).sin() * (y.b + x.scale).sin()))) * b7.sin() }, x.items[0].sin())];
    let mut g8: [[f64; 2]; 2] = [[v4[0], 0.5], [0.25, (y.a.sin().exp() + y.b.max(y.b)).cos()]];
    y.b = y.b;
    for i9 in (0..v4.len()).step_by(1) {
        match i9 { 0 => {
            y.b /= 1.2 + (0.25 * (if (f2((if (0.01 * (y.size() * ps1[0].a)) <= (y.a + y.a).tanh() { x.scale } else { v4[(i9 + 1) % v4.len()] })) + f2((g8[i9 % 2][i9 % 2] + v4[v4.len() - 1 - i9]).sin())).sin() >= ((0.30 * x.scale) % 1.7) { (x.scale * x.pairs[1].b) } else { ps1[1].b })).abs();
        } k if k % 2 == 1 => {
            let mut v10: [f64; 4] = v4;
            let a11 = y.swapped_for(f64::cos((g8[1][0] * 1.86))).tanh();
        } _ => {
            let p12 = Data { items: vec![((1.85 / 1.33) + x.items[i9 % 3].asinh()).cos(), ((if (v4[1] + y.b).cos() <= y.size().sin().clamp(-0.5, 0.75) { (x.scale * x.pairs[1].b) } else { y.size() }) + (x.scale - (x.scale * x.pairs[1].b))).tanh(), ((x.items[0] / (2.5 + g8[0][0].sin())) * ((x.scale * x.pairs[1].b) * y.size())).tanh()], scale: (if (0.6 * (x.scale * x.pairs[1].b).cos().sin()).acos() < g8[1][1].sin() { f64::cos(1.16) } else { f64::asinh(0.10) }), pairs: vec![((*y) + (Pair { a: (f2(x.items[2]).cos() - ((-0.35) - y.a)).sin(), b: f64::tanh((if (0.25 * y.size()) > (if (y.b - x.items[i9 % 3]).sin() <= (y.a - x.pairs[i9 % 2].b).tanh() { g8[0][1] } else { x.pairs[i9 % 2].a }).sin() { x.scale } else { f2(((-0.17) / 1.26)) })) })), Pair { b: y.size().tanh(), ..*y }] };
        } }
        let mut v13: Vec<f64> = v4.iter().map(|e14| y.b).collect();
        v13[2] += (x.items.iter().map(|e15| (x.scale * x.pairs[1].b).tanh()).fold(f64::NEG_INFINITY, f64::max).max(-1.0) - (1.28 - y.size())).sin();
    }
    let mut k16: usize = 2;
    y.a += y.b.cos();
    y.b += g8[k16 % 2][k16 % 2].sin();
    v4.fill(y.a);
    v4[0] += (0.05 * ((1.49 - y.b) * (x.items[0] / (2.5 + x.scale.sin()))));
    let o17: Option<f64> = if k16 > 0 { Some(x.scale) } else { None };
    v4[k16 % 4] = ((0.30 * x.items[k16 % 3]) % 1.7).cos();
    Pair { a: 1.1 * v4[k16 % 4] + 0.8 * x.items[2] + 0.7 * x.scale + 1.4 * y.a + 1.4 * o17.unwrap_or(0.7) + (0.6 * y.size().cos().sin()).ln_1p().abs(), b: -0.4 * x.scale + 0.7 * x.items[k16 % 3] + 0.5 * (x.scale * x.pairs[1].b) + 1.2 * y.size() + 1.3 * f2((0.6 * x.scale.tanh()).tan()) + f64::cos(((0.89 - v4[k16 % 4]) / 1.35)) }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([5, 5, 3], -0.699, -0.489), kink([5, 1, 3], -0.739, 0.661))]
#[derive_grad]
fn random_2000295(x: &[usize], y: &f64, z: f64) -> f64 {
    let v1: [f64; 4] = [(0.78 * (z.atan2((1.5 + (-0.73) * (-0.73))) * std::f64::consts::PI)), f64::to_radians((*y).abs()), std::f64::consts::PI, (({ let b2 = (*y); z + b2 }) - (0.6 * (*y).sin()).asin()).cos()];
    let m3: f64 = if (z - v1[2]).tanh() > (*y) {
        let v4: Vec<f64> = vec![(std::f64::consts::PI + (*y).sin().powi(3)).cos(), (0.50 * (0.42 * v1[x[0] % 4])), (*y)];
        (std::f64::consts::PI + (*y)).tanh()
    } else {
        ((1.16 * 2f64) + ((*y) - (*y))).tanh()
    };
    let mut p6: Model = Model { w: [((z - z) - ((-0.09) - (*y))).sin(), (0.12 * ((v1[x[0] % 4] * 0.62) * z)), ((std::f64::consts::PI + v1[x[0] % 4]) + z).tanh()], at: Pair { a: ((*y).tanh() * (z.cos() % 1.7)), b: (z * z).tanh() }, rate: ({ let b5 = (v1[0] - 1.91).cos(); (0.0 * m3) + b5 }), k: 2 };
    let a7 = (0.23 * (p6.predict(0.3) + f64::sin(1.99).max(p6.at.a).cos()));
    let mut ps8: Vec<Pair> = vec![Pair { a: z, b: p6.w[x[1] % 3] }, Pair { a: p6.at.b, b: p6.predict(0.3).sin().abs() }];
    if !(p6.k % 2 == 0) {
        return 0.1 * v1[3] + 0.2 * p6.at.size() + 0.2 * z + 0.4 * ps8[1].a + 1.1 * m3 + 0.5 * p6.at.a + ((0.25 * p6.predict(0.3)).copysign(a7) * (p6.at.size() - p6.predict(0.3))).sin();
    }
    let d9: f64;
    if (0.05 + z).cos() >= (0.50 * ((*y) - (*y))) {
        d9 = ((if (p6.rate - (*y)).cos() >= f64::cos((p6.predict(0.3) - 1.69)) { (*y) } else { (-0.45) }) - f64::abs(p6.at.b)).sin();
    } else {
        d9 = (f64::max(p6.w[x[1] % 3], 1.87) - ps8[x[2] % 2].b).cos();
    }
    for e10 in v1.iter().rev() {
        for e13 in v1.windows(2) {
            p6.at.a = ((-0.37) * f64::cos((1.69 + 0.86)).powi(1)).cos();
        }
    }
    1.3 * p6.w[x[0] % 3] + 0.6 * p6.predict(0.3) + 0.1 * v1[2] + 0.6 * p6.at.a + 1.2 * p6.rate + ((1.88 + p6.rate) * (-(0.1 + p6.at.a * p6.at.a)).exp()).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.199, 1: 1.4409999999999998 }), kink(Two { 0: -0.219, 1: 0.731 }))]
#[derive_grad]
fn random_2000296(x: &Two) -> f64 {
    let mut v1: Vec<f64> = Vec::with_capacity(3);
    for i2 in 0..3 {
        v1.push((((x.0 - x.1) - x.1) / (1.5 + (0..3).take(3).map(|i3| (x.0 - x.1).tanh()).map(|it| it.sin()).product::<f64>() * (0..3).take(3).map(|i3| (x.0 - x.1).tanh()).map(|it| it.sin()).product::<f64>())).tanh());
    }
    let mut h4: Shape = Shape::Point;
    {
        let r5 = &*x;
        for (i7, e6) in v1.iter_mut().enumerate() {
            *e6 = f64::cos((0.30 * x.1).powi(0));
            for i8 in (0..4).rev() {
                *e6 -= (0.03 * (((r5.0 - r5.1) * 0.12) / (2.5 + (0.44 * (x.0 + (i8 as f64))).sin())));
                let mut v9: [f64; 3] = [(r5.0.cos() - (*e6).to_radians()).cos(), ((*e6) / (1.5 + (r5.0 - r5.1).cos() * (r5.0 - r5.1).cos())).clamp(-0.5, 0.75), (-(i8 as f64)).sin()];
                if ((*e6) + (i8 as f64)).cos() < f64::tanh(r5.1) || i7 % 2 == 0 {
                    let mut ps14: Vec<Pair> = vec![Pair { a: (0.66 * (0.23 + f64::sin(1.25).max(r5.0))), b: (std::f64::consts::PI + r5.0).sin() }, Pair { a: ((h4.area() + (*e6)) + (r5.0 * (-0.55))).cos(), b: (1.2 + v9[0] * v9[0]).log2() }];
                    let a15: f64 = r5.0;
                    {
                        let r16 = &*r5;
                        let mut m17: f64 = ((1.3 + (*e6) * (*e6)).powf(f64::tanh((-0.84))) / (2.5 + f64::sin((if i8 > 2 { (-0.63) } else { v9[i7 % 3] })).sin())).tanh();
                    }
                } else if i8 != 2 {
                    let mut v18: [f64; 4] = [h4.area().sin().cos(); 4];
                    let mut v19: [f64; 3] = [(r5.0.sin() / (2.5 + f64::cos((r5.0 * x.0)).sin())); 3];
                }
            }
            *e6 = ((*e6) * f64::cos((if !(i7 % 2 == 0) { x.1 } else { (x.0 - x.1) }))).sin();
            let mut v20: [f64; 3] = [f64::cos(0.71).powi(2), ({ let b21 = ((r5.0 - r5.1) * r5.1).cos(); r5.0.max(0.24) + b21 }).sin(), (-(0.1 + (0.50 * (r5.0 * (*e6))) * (0.50 * (r5.0 * (*e6))))).exp()];
        }
        let mut o22: Option<f64> = Some(((x.0 * h4.area()) / 1.95).cos());
        {
            let s23 = &mut v1[1..];
            s23[0] = ((x.0 * o22.unwrap_or(0.7)) + (0.27 * x.0)).tanh();
            let &Two(x24, y25) = &*x;
            let mut p26 = Pair { a: (0.50 * (x.0 - x.1)).tanh().cos(), b: (0.30 * x.1).rem_euclid(0.9) };
            p26.b += f64::sin((o22.unwrap_or(0.7) - 2f64)).max((0.20 * (o22.unwrap_or(0.7) - std::f64::consts::PI))).cos();
        }
    }
    1.0 * h4.area() + 1.2 * x.0 + 1.3 * x.1 + 0.7 * v1[0] + 0.9 * (x.0 - x.1) + (x.0 - h4.area()).sin().sin().exp2()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.0190000000000001, -1.719, 1.4609999999999999, -1.5390000000000001]), kink([-0.069, -1.209, -1.139, -0.359, -0.739]))]
#[derive_grad]
fn random_2000297(x: &[f64]) -> [f64; 2] {
    let mut m1: f64 = (x[0] * x[2]).cos().sin();
    let mut idx2: [usize; 3] = [4, 2, 3];
    let mut o3: Option<f64> = if m1.tanh().powi(0) > ((-0.20) * 0.0) { Some((0.58 * (x[2].max(1.09) * (x[1].cos() % 1.7)))) } else { None };
    if (1.2 + o3.unwrap_or(0.7).tanh() * o3.unwrap_or(0.7).tanh()).cbrt() > (x[0] * 0.0) || (o3.unwrap_or(0.7) + m1).cos() >= (-0.79) {
        let a4 = (if (x[0] - o3.unwrap_or(0.7)).cos() < (x[idx2[1] % 3] - std::f64::consts::PI).tanh() { (x[1] + m1) } else { f64::sin((-0.10)).copysign((0.25 * o3.unwrap_or(0.7))) }).cos();
        let mut v5 = x.to_vec();
        m1 = (0.65 * (a4.sin().powi(4) - (m1 / 1.53)));
    } else if (0.25 * (x[idx2[1] % 3] * x[idx2[0] % 3])) <= f64::sin(1.18).copysign(0.94) {
        let flag6 = (x[idx2[1] % 3] + (-0.06)).tanh() < m1.to_radians();
        for e7 in x.iter().rev() {
            let mut ps10: [Pair; 3] = [Pair { a: (m1 + ((*e7) * m1)).cos(), b: ((-0.09) - o3.unwrap_or(0.7)).cos() }; 3];
        }
    }
    let flag11 = (x[1] * x[idx2[1] % 3]).cos() < (0.25 * (if m1.sin() >= 0.94 { o3.unwrap_or(0.7) } else { std::f64::consts::PI }));
    m1 += (0.17 * (m1 * (f64::sin((-0.91)) % 1.7)));
    let v12: Vec<f64> = vec![(f64::sin((-0.28)) - (if x[0] <= (0.22 * (1.11 - o3.unwrap_or(0.7))) { std::f64::consts::PI } else { x[2] })).tanh(), ((0.77 + m1) - (1.53 * m1)).tanh(), ((o3.unwrap_or(0.7) * m1) / (2.5 + f64::sin(m1))).sin(), ((0.99 + (-0.20)) * (if x[2].atan() > (0.66 * (m1 + 1.56)) { m1 } else { x[idx2[0] % 3] })).cos()];
    {
        let s13 = &v12[1..];
        {
            let s14 = &x[..2];
            if let Some(x15) = o3 {
                let mut ps16: [Pair; 2] = [Pair { a: (if (0.20 * s13[idx2[0] % 3]).sin() < (if !(std::f64::consts::PI.tanh() >= v12[idx2[2] % 4]) { 0.83 } else { 1.39 }) && f64::tanh(m1) < 2f64.sin() { s13[idx2[0] % 3] } else { x[idx2[0] % 3].asinh() }), b: s14[idx2[1] % 2].cos() }, Pair { a: (0.20 * ({ let b17 = s13[1]; (-0.98) + b17 })).powi(3), b: (1.3 + m1 * m1).powf(f64::tanh(1.08)).cos() }];
            }
            let mut v18: [f64; 3] = [((s13[idx2[2] % 3] + x[idx2[2] % 3]) + (x[2] + m1)).sin(); 3];
        }
        if ({ let b19 = m1; 0.28 + b19 }).tanh() <= (s13[2] / 1.95) {
            let mut h21: Shape = Shape::At(Pair { a: sum_of(|u20| (0.80 * ((-s13[idx2[0] % 3]) - f64::sin(0.27))), &x[..]).tanh(), b: (0.0 * 0.61) });
            let mut v22: [f64; 2] = [(0.97 * (0.0 - (-x[idx2[2] % 3]))); 2];
        }
    }
    let mut v23: [f64; 4] = [x[idx2[2] % 3]; 4];
    let p24: Model = Model { w: [(m1.mul_add(0.0, x[0]) + (x[idx2[2] % 3] / (1.5 + std::f64::consts::PI * std::f64::consts::PI))).tanh(), o3.unwrap_or(0.7).sin().atan2((1.5 + (v12[1] + m1).tanh() * (v12[1] + m1).tanh())), (x[idx2[0] % 3] / (2.5 + f64::tanh(o3.unwrap_or(0.7)).tanh().sin()))], at: Pair { a: (0.12 * (f64::powf((1.3 + (0.25 * o3.unwrap_or(0.7)) * (0.25 * o3.unwrap_or(0.7))), f64::tanh((-0.42))) - (if (0.50 * (0.35 * v23[idx2[1] % 4])) < f64::sin(0.11).atan2((1.5 + 2f64 * 2f64)) { o3.unwrap_or(0.7) } else { v12[3] }))), b: (0.06 * (o3.unwrap_or(0.7) * v23[1])) }, rate: (0.50 * ((m1 - (-0.20)) - (1.25 / 1.82))), k: 1 };
    let d25: f64;
    if p24.k > 2 {
        let mut m26: f64 = ((m1 * v23[idx2[0] % 4]) + (std::f64::consts::PI / (2.5 + f64::sin(p24.at.size().tanh())))).cos();
        d25 = (0.28 * ((v12[p24.k] + (-0.57)) + (1.21 * m26)));
    } else {
        d25 = p24.at.size().sin();
    }
    [-0.1 * p24.w[idx2[1] % 3] + -0.1 * v12[2] + 0.0 * m1 + 0.1 * p24.rate + ((p24.k as f64) - p24.rate).sin().clamp(-0.5, 0.75), 1.5 * x[idx2[2] % 3] + 1.2 * p24.w[0] + 1.5 * o3.unwrap_or(0.7) + 1.2 * p24.at.size() + 1.0 * d25 + 0.8 * p24.at.b + (0.06 * ((d25 * p24.at.size()) / (1.5 + (p24.at.a / (1.5 + p24.at.a * p24.at.a)) * (p24.at.a / (1.5 + p24.at.a * p24.at.a)))))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.721, 0.161, -0.389, -1.5390000000000001], [0.031, 1.4609999999999999, 1.041], Two { 0: 0.931, 1: -0.239 }), kink([1.4609999999999999, 0.471, 0.831], [0.931, 1.351, 0.641], Two { 0: 1.001, 1: -1.2990000000000002 }))]
#[derive_grad]
fn random_2000298(x: &mut [f64], y: &mut [f64; 3], z: Two) -> Option<f64> {
    let mut ps1: [Pair; 2] = [Pair { a: f64::cos(((0.50 * (z.0 - z.1)).sin() - x[2])), b: x[2].tanh() }, Pair { a: (y[2] + y[1]).cos(), b: (0.50 * (z.1 * 0.88)) }];
    let mut k2: usize = 2;
    let mut m3: f64 = (z.0 / (2.5 + z.1.sin())).cos();
    if !(k2 != 3) {
        if (1.73 + ps1[k2 % 2].b).cos() >= (z.0 - ((k2 % 4) as f64)).cos() && k2 != 2 {
            if std::f64::consts::PI.sin() >= ({ let b4 = m3; (z.0 - z.1) + b4 }).cos() {
                {
                    let r5 = &mut x[k2 % 3];
                    *r5 = ((if !(k2 % 2 == 0) { ((k2 % 4) as f64) } else { (*r5) }) * m3.sin());
                    match k2 { 0 => {
                        let mut m6: f64 = z.0;
                    } k if k % 2 == 0 => {
                        *r5 += f64::sin((0.6 * y[k2 % 3].tanh()).atanh().max((z.1 / (2.5 + z.0.sin()))));
                    } _ => {
                        let mut m7: f64 = (z.1 + ps1[k2 % 2].a).tanh();
                    } }
                }
            } else {
                m3 = m3;
            }
        }
    } else if k2 % 2 == 0 {
        m3 /= 1.2 + (z.1 * (z.0 - z.1)).tanh().abs();
    } else {
        let mut m8: f64 = ((m3 - x[k2 % 3]) * ((z.0 - z.1) * (z.0 - z.1))).sin();
    }
    Some(0.3 * z.1 + 0.1 * ps1[k2 % 2].a + 0.5 * z.0 + 1.1 * y[k2 % 3] + -0.4 * (z.0 - z.1) + m3)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None, [1.001, 0.351, -0.239], Model { at: Pair { a: -0.509, b: -1.0390000000000001 }, k: 1, rate: 0.891, w: [1.011, -0.909, 1.331] }), kink(Some(0.671), [-0.089, 1.9709999999999999, 1.611], Model { at: Pair { a: 0.511, b: -0.609 }, k: 0, rate: -1.479, w: [0.871, 1.811, 0.371] }))]
#[derive_grad]
fn random_2000299(mut x: Option<f64>, y: &[f64], z: &Model) -> f64 {
    for i1 in (0..y.len()).rev() {
        let a3 = (-(0.1 + ({ let b2 = f64::sin(0.0); b2 + b2 }).abs() * ({ let b2 = f64::sin(0.0); b2 + b2 }).abs())).exp();
    }
    match z.k { 0 => {
        for i4 in 1..=z.k % 4 {
            let mut m6: f64 = ({ let b5 = (z.at.a - y[1]).sin(); 1.10 + b5 }).tanh().powi(1);
            if (m6.sin() % 1.7) < y.iter().map(|e7| m6).sum::<f64>().tanh() {
                m6 = (0.44 * (({ let b8 = z.at.b; z.at.a + b8 }) + (-(0.1 + z.w[z.k] * z.w[z.k])).exp())).min((1.2 + (z.rate - z.at.a) * (z.rate - z.at.a)).log10());
                return 0.9 * x.unwrap_or(0.7) + 1.1 * z.predict(0.3) + 1.2 * z.at.b + 1.2 * z.at.a + -0.2 * z.rate + ((z.at.b * m6) - z.at.b.sin()).tanh();
            }
        }
    } k if k % 2 == 1 => {
        let mut m9: f64 = f64::atan(x.unwrap_or(0.7).cos()).max((std::f64::consts::PI / 1.24)).abs();
        if z.k != 1 {
            m9 += (0.08 * (z.predict(0.3).tanh().rem_euclid(0.9) - ((z.at.a + z.at.a) - m9.hypot(2f64))));
            let flag10 = ((0.07 * z.at.size()) % 1.7) < (z.predict(0.3) - z.at.a).cos() && z.k != 1;
        }
    } _ => {
        let mut m11: f64 = (0.19 * ((if (0.50 * (z.at.a + z.w[1])) < z.predict(0.3).sin() { (0.0 + z.w[z.k]) } else { (z.at.b + z.predict(0.3)) }) - f64::tanh(z.at.size().tanh().cos())));
        if z.at.a.max(m11) <= (z.predict(0.3) - 0.78).sin() {
            return 1.0 * m11 + 0.4 * z.rate + -0.3 * y[z.k] + 0.8 * z.at.a + 0.9 * z.at.size() + (0.0 * z.at.size().cos().tanh());
        }
    } }
    let mut m13: f64 = ((0..3).map(|i12| (x.unwrap_or(0.7) * z.predict(0.3)).tanh()).sum::<f64>() * ((z.at.b - z.at.a) * (0.50 * z.predict(0.3)).cos())).cos();
    let mut ps14: [Pair; 2] = [Pair { a: (y[0] + m13.max(z.w[z.k])).sin(), b: z.at.size().cos().cos() }, z.at.turned(z.at.a)];
    if z.k != 3 {
        for e15 in y.iter().skip(1) {
            m13 = m13 + (0.30 * z.w[2]);
        }
    } else if ((-0.16) + x.unwrap_or(0.7)).tanh() > (x.unwrap_or(0.7) - ps14[0].b).tanh() {
        m13 = f64::tanh(((1.3 + x.unwrap_or(0.7).tanh() * x.unwrap_or(0.7).tanh()).powf(f64::tanh(1.03)) + z.rate)).to_radians() + m13;
    } else {
        let mut m18: f64 = (Pair { a: 0.05, b: z.rate }).a.sin();
    }
    0.4 * z.at.size() + 0.3 * z.at.b + -0.4 * m13 + -0.2 * z.w[z.k] + 0.7 * y[z.k] + (0.38 * ((z.k as f64) + ps14[1].b)).atan()
}
