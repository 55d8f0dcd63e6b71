//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.571, -1.409], [0.671, -0.949], [-1.969, -0.669]], [[1.4209999999999998, 1.861], [0.921, -1.8590000000000002], [-0.349, 0.211]], -0.839), kink([[-1.709, -0.809], [1.6509999999999998, 0.351], [0.661, 1.841]], [[0.751, -1.449], [1.1309999999999998, -0.469], [1.071, 0.541]], -0.119))]
#[derive_grad]
fn random_2000000(x: &[Vec<f64>], y: &[Vec<f64>], mut z: f64) -> f64 {
    let mut p1 = Model { w: [(x[0][1] / 1.62), (z.copysign(0.56) / 1.48), (0.80 * (f64::tanh((-0.56)) - (if f64::abs(1.30) < f64::cos((z + x[0][1])) { x[1][0] } else { x[0][1] })))], at: Pair { a: x[1][0], b: (z + z).tanh() }, rate: (0.50 * (z - y[1][0]).abs()), k: 1 };
    for i2 in (1..=4).rev() {
        'l6: for (e3, f4) in p1.w.iter().zip(p1.w.iter()) {
            {
                let r7 = &p1;
                let f8 = |u9: f64, u10: f64| (r7.at.b / (2.5 + f64::sin(p1.rate))).fract();
            }
        }
        p1.at.a += (p1.rate + p1.w[i2 % 3].sin().powi(4)).tanh();
        let a11: f64 = ((p1.at.a / (2.5 + y[1][p1.k % 2].sin())) - (x[p1.k % 2][p1.k % 2] / (1.5 + x[1][i2 % 2] * x[1][i2 % 2]))).cos();
        let mut idx12: [usize; 3] = [2, 3, 0];
    }
    let f13 = |u14: f64, u15: f64| (0.25 * ((u14 - u15) + (u15 + u15)));
    p1.rate *= ((p1.predict(0.3) / 1.72) / 1.19).cos().sin();
    1.2 * p1.at.a + 0.9 * p1.predict(0.3) + 0.5 * z + 0.0 * y[0][0] + -0.3 * p1.rate + (if !(p1.k % 2 == 0) { (((p1.k % 4) as f64) * 0.75) } else { (z * x[0][p1.k % 2]) }).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.109, b: -0.619 }, k: 2, rate: -1.699, w: [1.9409999999999998, 1.3909999999999998, -1.2890000000000001] }, [0.571, 1.1809999999999998, -0.899, 0.991, -0.849], Pair { a: -0.779, b: -0.499 }, [-1.629, 1.851, 1.301]), kink(Model { at: Pair { a: -0.519, b: 0.461 }, k: 2, rate: -1.139, w: [1.371, -0.399, -0.749] }, [-1.699, 1.071, 1.2209999999999999], Pair { a: -1.8190000000000002, b: 0.331 }, [1.7209999999999999, -1.889, -0.869]))]
#[derive_grad(wrt(y, z, w))]
fn random_2000001(x: &mut Model, y: &mut [f64], z: &Pair, w: &[f64; 3]) -> f64 {
    (x.w[x.k % 3], x.w[0]) = (x.w[0], (x.at.a.copysign(x.at.b) * x.w[x.k % 3].copysign(x.at.b)).cos());
    let mut v1: [f64; 4] = [((w[x.k % 3] / (1.5 + x.at.b * x.at.b)) * z.a).cos(); 4];
    match x.k { 0 => {
        x.at.b += (0.57 * (x.predict(0.3) - x.at.size()).sin().powi(1));
    } k if k % 2 == 0 => {
        let m2: f64 = match x.k % 4 { 0 => {
            x.at.a -= ((1.88 - w[x.k % 3]) * v1[x.k % 4].asinh()).sin();
            f64::cos((if f64::tanh((y[1] - x.w[1])) >= (y[2] + ((x.k % 4) as f64)).cos() { 1.86 } else { v1.iter().map(|e3| x.w[0]).sum::<f64>() }))
        } 1 | 2 => {
            for i4 in (x.k % 3..4).rev() {
                let p5: Model = Model { rate: (x.at.b.cos() + z.a.min(x.at.b)).cos(), ..x.clone() };
                let v6: [f64; 3] = [(0.33 * ((x.w[p5.k] - x.at.b) + p5.w[x.k % 3].max(p5.rate))), f64::sin((x.at.size().cos().cos() + (p5.rate - x.rate))), ((if !(i4 > 1) { 1.27 } else { x.predict(0.3) }) - (x.at.b / (1.5 + f64::sin((-0.89)) * f64::sin((-0.89))))).sin()];
            }
            ((1.80 + v1[x.k % 4]) - (y[x.k % 3] - x.at.b)).tanh()
        } _ => {
            x.w[x.k % 3] -= (z.b / 1.71).sin();
            ((0.6 * v1[2].tanh()).tan() - ((x.k % 4) as f64)).tanh()
        } };
    } _ => {
        let mut h8: Shape = Shape::Rect((0.66 * sum_of(|u7| f64::sin(0.0).atan2((1.5 + x.rate * x.rate)).cos(), &y[..])), f64::log10((1.2 + (0.50 * x.predict(0.3)) * (0.50 * x.predict(0.3)))));
        let p9: Pair = Pair { b: v1[3], ..x.at };
    } }
    if v1[x.k % 4].tanh() <= f64::cos(z.size()) && x.k % 2 == 0 {
        let v10: [f64; 2] = [x.at.dot(&*z).cos(); 2];
        x.rate += (z.a.tanh() % 1.7).cos();
    } else if f64::sin(0.17).mul_add(((x.k % 4) as f64), 1.53).tanh() < x.w[2] {
        for (i12, e11) in y.iter_mut().enumerate() {
            *e11 = (z.size().sin().to_radians() % 1.7);
            let mut n13: usize = 0;
            while n13 < 0 {
                let o14: Option<f64> = v1.iter().copied().reduce(f64::max);
                {
                    let s15 = &v1[..3];
                    let a16 = x.step(&*z).tanh();
                }
                n13 += 1;
            }
        }
    }
    0.6 * x.w[0] + 0.2 * x.at.b + -0.1 * v1[x.k % 4] + 0.2 * x.at.size() + -0.3 * z.size() + x.rate.fract().max(x.rate.tanh())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(4, [-0.899, -0.349, -0.519, 0.791, 0.221]), kink(1, [-0.259, 1.4409999999999998, 1.271, 0.661, -0.259]))]
#[derive_grad]
fn random_2000002(x: usize, y: Vec<f64>) -> [f64; 2] {
    if x != 0 {
        if let Some(e1) = y.last() {
            let p3 = Data { items: vec![(((*e1) * (-0.13)) - (*e1).max(1.54)).cos(), ((y[x % 3] - y[0]) + (y[1] + 0.0)).sin(), (0.25 * (y[x % 3] * (*e1))).max(((*e1) * (x as f64)).sin())], scale: f64::cos(({ let b2 = (0.25 * ((*e1) * (*e1))); (*e1).copysign((*e1)) + b2 })), pairs: vec![Pair { a: ((1.12 - (x as f64)).tanh() % 1.7), b: ((-0.35) * 1.51) }, Pair { a: ((-0.03) - ((-0.57) + (*e1))).sin(), b: (0.30 * (*e1)).rem_euclid(0.9) }] };
        }
    } else if ((x as f64) + y[2]).sin() >= y[x % 3] {
        for e4 in y.iter().skip(2) {
            let mut m7: f64 = y[2].max((x as f64).sin()).max((0.50 * ((*e4) - y[x % 3])));
            let f8 = |u9: f64| (0.15 * (u9 * ((-0.56) * std::f64::consts::PI)));
        }
        let mut p10 = Pair { a: std::f64::consts::PI, b: y[0].cos() };
    } else {
        let v11: [f64; 3] = [f64::sin((((x as f64) + (x as f64)) - f64::cos(y[0]))); 3];
        let mut m12: f64 = (if x > 2 { v11[x % 3].tanh() } else { v11[2] });
    }
    let d13: f64;
    if f64::sin((-0.66)).hypot(0.61) <= (y[1] - 1.75).cos() && x > 2 {
        d13 = (if f64::sin((if x != 1 { 1.39 } else { y[2] })) < (if (y[1] * 0.98).cos() >= f64::sin(1.78).copysign(y[2]) || x != 0 { y[0] } else { 0.0 }) { (x as f64) } else { (y[0] / (1.5 + y[1] * y[1])) }).cos();
    } else {
        d13 = y[x % 3].tanh().rem_euclid(0.9);
    }
    let mut v14: Vec<f64> = y.iter().map(|e15| ((d13 + y[0]) / 1.38).sin()).collect();
    [0.4 * d13 + 0.3 * v14[x % 3] + 0.8 * y[x % 3] + ((0.45 * y[1]) - (y[x % 3] / 1.07)).tanh(), -0.2 * y[1] + 1.5 * d13 + 1.5 * v14[2] + (0.20 * y[x % 3].mul_add((v14[x % 3] / (2.5 + v14[0].sin())), y[x % 3]))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.6909999999999998, 1: 0.261 }, Pair { a: -0.009000000000000001, b: -1.0990000000000002 }, Model { at: Pair { a: 0.311, b: -1.709 }, k: 2, rate: 1.571, w: [0.401, -1.719, 0.741] }), kink(Two { 0: 1.301, 1: -1.239 }, Pair { a: -1.379, b: 0.07100000000000001 }, Model { at: Pair { a: -1.679, b: -1.139 }, k: 0, rate: 1.9809999999999999, w: [0.871, -0.819, -1.439] }))]
#[derive_grad]
fn random_2000003(x: &Two, y: &Pair, z: Model) -> f64 {
    let mut o1: Option<f64> = Some(x.1.hypot(z.at.a).sin().powi(4));
    'l5: for (i4, &e2) in z.w.iter().enumerate() {
        let p6: Pair = z.at.turned((y.b * (z.k as f64)).sin());
        let mut v7: Vec<f64> = vec![f64::sin((1.89 / (1.5 + (0.25 * z.predict(0.3)) * (0.25 * z.predict(0.3))))).max(f64::tanh(1.44)); 2 + i4 % 3];
        let (p8, q9) = ((-(0.1 + y.size().tanh() * y.size().tanh())).exp(), p6.a);
        if let Some(x10) = o1 {
            {
                let s11 = &mut v7[..1];
                s11[z.k % 1] -= ((1.3 + (0.50 * (z.at.b - x10)) * (0.50 * (z.at.b - x10))).powf(z.rate.hypot(z.w[i4]).cos().tanh()) + ((p6.b - 0.44) / 1.54)).cos();
                let mut m12: f64 = (((y.a * q9) - (z.at.b / (2.5 + (0.25 * z.at.size()).sin()))) / (1.5 + x.0 * x.0)).tanh();
                let mut n13: usize = 0;
                'l14: while n13 < 2 {
                    n13 += 1;
                    let f15 = move |u16: f64, u17: f64| (0.80 * (-(i4 as f64)));
                    m12 /= 1.2 + f64::sin((q9 - e2.cos().powi(1))).abs();
                }
            }
            (v7[0], v7[z.k % 2]) = (v7[z.k % 2], (z.w[i4].max(x10) + f64::max((0.25 * y.size()), z.at.a)).sin());
        } else {
            let h19: Shape = if !(z.k % 2 == 0) { Shape::Rect((0.50 * f64::sin(0.46).mul_add(e2, q9)).atan2((1.5 + (x.0 - x.1).cos().max(o1.unwrap_or(0.7).tanh()) * (x.0 - x.1).cos().max(o1.unwrap_or(0.7).tanh()))), (x.0 - x.1).sin().hypot(p6.a).cos()) } else { Shape::Poly(vec![((-0.47) / (1.5 + ((x.0 - x.1) / 1.95).cos() * ((x.0 - x.1) / 1.95).cos())), std::f64::consts::PI.to_radians().round().cos(), ({ let b18 = (x.1 * x.0).tanh(); (y.b - v7[z.k % 2]) + b18 }).tanh()]) };
            let Pair { b: x20, .. } = *y;
        }
    }
    let mut k22: usize = 0;
    let mut p23: Pair = z.at.clone();
    if (0.66 * (1.75 - z.at.a)) <= f64::cos((p23.b + y.a)) {
        let mut m24: f64 = (((if k22 != 2 { z.w[z.k] } else { p23.a }) * (if z.k > 1 { z.rate } else { z.at.a })) * x.1).cos();
    } else {
        p23.a /= 1.2 + (z.at.b.sin() * p23.a.cos()).abs();
    }
    1.0 * y.a + -0.3 * y.size() + 0.5 * x.1 + -0.2 * (x.0 - x.1) + 0.7 * z.rate + y.b.abs().abs()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.069, b: 0.841 }), kink(Pair { a: 0.231, b: -0.789 }))]
#[derive_grad]
fn random_2000004(mut x: Pair) -> f64 {
    for i1 in 0..3 {
        let mut k2: usize = 1;
        if std::f64::consts::PI >= (-0.95) {
            x.a += (0.57 * (0.13 * ((i1 as f64) + x.a)).powi(3));
        }
        'l4: for i3 in (1..=3).step_by(2) {
            k2 = (k2 + k2) % 5;
            let mut h5: Shape = if i1 != 1 { Shape::Rect((f64::to_radians(1.55) - f64::fract(((k2 % 4) as f64))), (x.size() / (2.5 + f64::sin(((k2 % 4) as f64)))).sin()) } else { Shape::At(x.clone()) };
        }
    }
    x.b += (0.05 * (x.a.max(x.a) + (x.size() + x.b)));
    let mut v6: [f64; 4] = [(0..2).skip(1).map(|i7| (1.01 - (i7 as f64)).sin()).sum::<f64>().tanh(); 4];
    let mut h8: Shape = Shape::Point;
    let mut v9: [f64; 4] = v6;
    x = (x * (x.a + h8.area()).sin());
    (x.a, x.b) = (x.b, (x.a + (v6[3].cos() - v9[1].max(x.b)).cos()).sin());
    std::mem::swap(&mut v6, &mut v9);
    -0.2 * v6[2] + 0.3 * x.size() + 1.1 * x.a + 1.1 * x.b + 0.5 * v9[0] + 0.6 * h8.area() + (v9[0].clamp(-0.5, 0.75) - (h8.area() - v6[2])).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.911, 0.531, 0.231], Model { at: Pair { a: -1.249, b: 0.081 }, k: 1, rate: -0.359, w: [0.151, -1.8490000000000002, 0.031] }), kink([-0.189, -0.249, 1.611, 0.981], Model { at: Pair { a: 0.871, b: 1.121 }, k: 2, rate: 0.871, w: [1.841, 1.9309999999999998, -0.169] }))]
#[derive_grad]
fn random_2000005(x: &mut [f64], y: &mut Model) -> f64 {
    let m1: f64 = match y.k % 4 { 0 => {
        (x[y.k % 3] + y.predict(0.81)).cos()
    } 1 | 2 => {
        x[y.k % 3]
    } _ => {
        f64::sin((((y.k % 4) as f64) * y.predict(0.3))).max((0.0 * y.predict(0.3)))
    } };
    let h4: Shape = if ({ let b2 = y.at.size().sin(); 2f64 + b2 }) <= y.predict(0.3).tanh() || y.k % 2 == 0 { Shape::Circle { r: (({ let b3 = 2f64; (-0.31) + b3 }) * (2f64 - y.at.a)).sin() } } else { Shape::Circle { r: (x[2].sin() * (2f64 - m1)).cos() } };
    let flag5 = (0.71 + y.predict(0.3)).tanh() <= (h4.area() * x[0]).sin();
    x[0] *= y.rate.sin();
    if let Some(e6) = x.last() {
        y.at.a -= y.at.size().cos();
    }
    0.3 * y.at.a + 0.8 * x[y.k % 3] + 1.3 * y.w[y.k % 3] + 1.3 * m1 + ((x[1] / (2.5 + f64::sin(m1))) - (2f64 / (1.5 + ((y.k % 4) as f64) * ((y.k % 4) as f64)))).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.041, b: 0.871 }, Model { at: Pair { a: 1.7209999999999999, b: 0.341 }, k: 1, rate: 1.511, w: [0.821, 1.831, -0.909] }, [-1.5890000000000002, -1.439, 1.9709999999999999], Model { at: Pair { a: 0.581, b: 1.7109999999999999 }, k: 0, rate: -1.959, w: [-1.979, -0.409, -0.389] }), kink(Pair { a: 0.751, b: -1.249 }, Model { at: Pair { a: 1.7209999999999999, b: 1.9509999999999998 }, k: 2, rate: -0.489, w: [-1.139, 1.081, 0.841] }, [0.421, -1.419, -1.469], Model { at: Pair { a: 0.601, b: -1.0790000000000002 }, k: 0, rate: 1.001, w: [-1.899, 1.571, -1.5990000000000002] }))]
#[derive_grad]
fn random_2000006(x: Pair, y: &Model, z: &mut [f64; 3], w: &Model) -> [f64; 2] {
    let mut m1: f64 = ((y.w[w.k] * y.rate) / (2.5 + (y.predict(0.3) - w.at.b).tanh().sin())).tanh();
    for i2 in 1..=w.k % 4 {
        m1 *= (y.at.size() - (1.3 + (w.k as f64).cos() * (w.k as f64).cos()).powf(y.at.a.tanh())).tanh().sin();
        let mut k3: usize = 2;
        let o4: Option<f64> = if (if i2 != 0 { 2f64 } else { m1 }) > f64::sin(y.rate) { Some(w.at.a) } else { None };
        k3 = (k3 + y.k) % 5;
    }
    [0.6 * w.predict(0.3) + 1.0 * y.predict(0.3) + 1.1 * y.w[y.k] + 0.5 * x.b + -0.4 * w.at.b + (if w.k != 1 { w.w[y.k] } else { (0.50 * w.predict(0.3)).tanh() }), 0.9 * y.predict(0.3) + 1.2 * w.at.a + 0.5 * z[w.k] + 0.7 * x.b + 1.1 * y.at.size() + ((w.k as f64) * (y.at.b - (-0.34))).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.441, 1.9309999999999998, 0.571, 0.451, 1.1409999999999998], Shape::Circle { r: 0.111 }, -0.209, 4), kink([-0.939, 1.271, -1.489, 1.9009999999999998], Shape::Point {  }, -0.099, 3))]
#[derive_grad]
fn random_2000007(x: &mut [f64], y: &mut Shape, mut z: f64, w: usize) -> [f64; 2] {
    if w % 2 == 0 {
        z += (if w % 2 == 0 { f64::cos(f64::abs(z)) } else { (w as f64) }).cos();
        if f64::sin(0.0) < (z + y.area()).sin() {
            return [1.4 * z + 1.2 * y.area() + 0.8 * x[w % 3] + (f64::cos((z - x[w % 3])) % 1.7), -0.1 * x[w % 3] + 0.1 * z + 0.4 * y.area() + (0.71 * (x[1].atan2((1.5 + (0.80 * (w as f64)) * (0.80 * (w as f64)))) + (1.2 + y.area().tanh() * y.area().tanh()).ln()))];
        }
    } else if !(w != 3) {
        let f1 = |u2: f64, u3: f64| -> f64 { let mut m4: f64 = (0.31 * u3).tanh(); for i5 in 0..3 { m4 += (std::f64::consts::PI + 0.21).tanh(); } m4 };
    }
    {
        let r6 = &mut z;
        *r6 = f64::tanh((-0.12)).powi(2).to_radians().sin().cosh();
    }
    let m7: f64 = match w % 4 { 0 => {
        let mut v8: [f64; 2] = [(1.3 + y.area().cos() * y.area().cos()).powf(f64::tanh((1.02 * (w as f64)).sin())).tanh(); 2];
        (0.6 * f64::tanh((1.33 - 1.14))).asin()
    } 1 | 2 => {
        let d9: f64;
        if w > 2 {
            d9 = z;
        } else {
            let mut m12: f64 = ((z * (w as f64)).sin().sin() - (apply(|u10: f64| { let b11 = x[w % 3].max(x[w % 3]); (((w as f64) * x[1]) - f64::asin((0.6 * u10.tanh()))).sin() * b11.sin() }, (y.area() * (w as f64)).tanh()) + (w as f64))).sin();
            let mut o13: Option<f64> = Some(m12);
            d9 = ((2f64 / 1.88) + (y.area() - 0.78)).sin();
        }
        f64::sin(0.22).clamp(-0.5, 0.75)
    } _ => {
        (0.64 * (y.area() + 0.0)).sin()
    } };
    for i14 in 1..=3 {
        let mut ps15: Vec<Pair> = vec![Pair { a: std::f64::consts::PI.sin().exp().copysign((m7 - z).cos()), b: (0.12 * (2f64 * y.area())) }, Pair { a: m7, b: std::f64::consts::PI.max(x[i14 % 3]) }];
        if !(i14 != 1) {
            z -= y.area().tanh();
            break;
        }
        'l17: for i16 in 0..0 {
            z -= ps15[i16].b.tanh();
        }
    }
    [-0.2 * y.area() + -0.3 * m7 + 1.1 * z + -0.3 * x[w % 3] + (m7 * y.area()).cos().clamp(-0.5, 0.75), -0.2 * x[w % 3] + 0.5 * y.area() + -0.0 * m7 + 0.6 * z + ({ let b19 = (0.20 * ({ let b18 = z; y.area() + b18 })); (y.area() - (w as f64)) + b19 }).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.669, 1.281], [-0.909, -1.0890000000000002], [-1.8490000000000002, 0.861]], [0.061, 0.691, 1.791, 0.791, -1.3590000000000002]), kink([[0.731, 0.901], [0.621, 0.611]], [-1.5790000000000002, -0.039, -1.189, -1.3390000000000002]))]
#[derive_grad(wrt(x, y))]
fn random_2000008(x: &[[f64; 2]], y: &mut [f64]) -> f64 {
    let h1: Shape = if (if f64::sin(1.79).max(x[1][1]) < y[0].min(x[1][0]) { y[0] } else { x[1][1] }) >= (y[2] - x[1][0]).sin() { Shape::Circle { r: (0.34 * (f64::tanh((-0.28)).cosh() + (x[1][1] + x[1][1]))) } } else { Shape::Circle { r: (-(0.1 + (-(0.1 + x[0][0] * x[0][0])).exp() * (-(0.1 + x[0][0] * x[0][0])).exp())).exp() } };
    'l5: for e2 in y.chunks(1) {
        let mut n6: usize = 0;
        while (h1.area().tanh() >= e2[0].min(e2[0])) && n6 < 3 {
            n6 += 1;
            let mut m7: f64 = (if (2f64 - x[1][n6 % 2]).cos() < (n6 as f64).abs().sin() || n6 != 1 { (x[n6 % 2][n6 % 2] / 1.58) } else { (e2[0] / (1.5 + f64::sin(0.0) * f64::sin(0.0))) });
            let mut o8: Option<f64> = e2.get(n6).copied();
            m7 += o8.unwrap_or(0.7).cos().copysign(m7).max((0.01 * (o8.unwrap_or(0.7) * o8.unwrap_or(0.7)))).cos();
        }
        for e9 in y.iter().take(1).copied() {
            let mut p13: Model = Model { w: [f64::cos((apply(|u12: f64| (e2[0].cos() % 1.7), f64::tanh((e2[0] * h1.area()))) + (e9 * e2[0]))), e9.atan2((1.5 + f64::atan((-0.65)) * f64::atan((-0.65)))), e2[0].sin().tanh()], at: Pair { a: (0.23 * (1.3 + (-y[0]) * (-y[0])).powf((0.30 * e9).rem_euclid(0.9).tanh())), b: (x[1][1] * h1.area()).sin() }, rate: f64::powi(h1.area().sin(), 2), k: 2 };
            if let Some(e14) = e2.last() {
                {
                    let s15 = &p13.w[..];
                    p13.rate = (p13.rate * p13.predict(0.3).sin().sin()).sin();
                }
            } else {
                match p13.k { 0 => {
                    let mut k16: usize = 3;
                } k if k % 2 == 1 => {
                    p13.at.b += (p13.at.a - p13.at.a).asinh().cos();
                } _ => {
                    p13.at.a *= ((e9 * p13.at.size()) + (0.50 + p13.at.size())).tanh().sin();
                    let mut m17: f64 = (p13.w[p13.k % 3].to_radians() / (1.5 + (e2[p13.k % 1] + 1.52).cos() * (e2[p13.k % 1] + 1.52).cos()));
                } }
            }
            if p13.k != 2 {
                p13.rate = (f64::cos((p13.at.a - p13.at.size())) % 1.7);
            }
        }
    }
    1.0 * x[1][0] + 0.1 * h1.area() + 0.9 * y[1] + (x[1][0] / 1.91).asinh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![-1.439, 0.761, 1.301] }, 4, [1, 5, 5]), kink(Shape::Circle { r: 0.171 }, 4, [2, 5, 1]))]
#[derive_grad]
fn random_2000009(x: Shape, y: usize, z: &[usize]) -> f64 {
    for i1 in (1..=y % 4).step_by(1) {
        let (p2, q3) = ((0.6 * f64::sin(1.95)).tan(), (0.01 * ((x.area() * x.area()) + x.area())));
        let d4: f64;
        if !(y != 3) {
            let mut v5: [f64; 2] = [(q3.hypot(std::f64::consts::PI) - f64::sin(0.0).copysign(q3)).sin(); 2];
            d4 = (0.50 * (v5.iter().map(|e6| f64::sin(1.66)).sum::<f64>() / 1.53));
        } else {
            d4 = 0.71;
        }
    }
    let (s7, c8) = (0.06 * (x.area().tanh().hypot(1.76) * ((y as f64) - x.area()))).sin_cos();
    let mut n9: usize = 0;
    'l10: while n9 < 0 && (y % 2 == 0) {
        let mut k11: usize = 1;
        n9 += 1;
    }
    let v12: [f64; 4] = [s7, (f64::sin((-0.38)).copysign((-0.09)) - x.area()).sin(), (if y % 2 == 0 { f64::sin((-0.71)).max(x.area().cos()) } else { f64::cos(1.32) }), (f64::abs(0.01) * (1.59 * 0.09)).cos()];
    let mut p13 = Model { w: [1.79, (0.43 * (0.6 * f64::sin((y as f64))).atanh().mul_add(c8.sin().powi(2), c8)), (c8 * x.area()).tanh().clamp(-0.5, 0.75)], at: Pair { a: ((v12[z[1] % 4].sin() % 1.7) - (1.3 + v12[y % 4] * v12[y % 4]).powf(v12[z[1] % 4].tanh())).tanh(), b: v12[y % 4] }, rate: ((x.area() - 0.03) * ((y as f64) + s7)).cos(), k: 1 };
    let &Model { at: x14, rate: y15, .. } = &p13;
    let f16 = |u17: f64, u18: f64| -> f64 { let b19 = (y15 + 0.0).cos(); if f64::sin(0.70) < f64::sin(0.0) { return b19; } (0.30 * ((x14.b + (y as f64)) - y15.max(x14.a))) };
    let mut o20: Option<f64> = Some(p13.at.b);
    let mut m21: f64 = f64::tanh(((x14.a - p13.at.a) - (f16((0.25 * p13.predict(0.3)), (0.25 * (s7 * c8))) / 1.90)));
    let f22 = |u23: f64, u24: f64| -> f64 { let mut m25: f64 = (u23 + s7).tanh(); for i26 in 0..3 { m25 += (0.15 * ({ let b27 = u24; u23 + b27 })); } m25 };
    p13.at.a = f64::cos(p13.rate) + p13.at.a;
    for i28 in 0..v12.len() {
        let flag29 = p13.k != 0;
    }
    -0.4 * m21 + 1.5 * c8 + -0.1 * v12[z[0] % 4] + -0.2 * p13.rate + 1.4 * f16((0.01 * (o20.unwrap_or(0.7) * o20.unwrap_or(0.7))), ((-0.97) - x14.b).cos()) + 1.3 * x14.b + (v12[z[2] % 4] - m21).tanh().max(f64::powi(x14.a.sin(), 2))
}
