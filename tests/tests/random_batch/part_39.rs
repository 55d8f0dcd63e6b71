//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -1.0790000000000002, b: -1.389 }, k: 1, rate: -0.599, w: [-0.129, 1.7409999999999999, -0.709] }), kink(Model { at: Pair { a: -1.959, b: -1.709 }, k: 1, rate: -0.959, w: [0.191, 1.601, 1.551] }))]
#[derive_grad]
fn random_2000390(x: &mut Model) {
    x.at.b += x.w[x.k % 3].tanh().atan2((1.5 + (1.41 / (1.5 + f64::sin(0.0) * f64::sin(0.0))) * (1.41 / (1.5 + f64::sin(0.0) * f64::sin(0.0))))).sin();
    x.at.a += (x.predict(0.3).cos().sin() * (x.w[1] / (2.5 + x.w[0].sin()))).cos();
    let mut v1: Vec<f64> = x.w.iter().map(|&e2| (x.at.size().cos().atan2((1.5 + x.at.a * x.at.a)) + (x.predict(0.3) + x.at.b)).sin()).collect();
    'l6: for &e3 in v1.iter() {
        x.w.fill(f64::sin(1.60).mul_add(x.at.size().sin(), x.at.a).sin());
        for (i9, e7) in x.w.iter().enumerate() {
            x.rate = (x.rate * x.w[x.k % 3].max(x.predict(0.3).cos())).sin();
            if x.k > 2 {
                let mut m10: f64 = (0.25 * ((x.rate - x.at.b) + ((x.k % 4) as f64).hypot((*e7))));
            } else {
                x.rate *= (x.w[2] - v1[i9 % 3]).sin().min((v1[0] + x.at.b).tanh()).sin();
            }
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.921, Shape::Rect { 0: -0.349, 1: -0.309 }), kink(0.881, Shape::Circle { r: -0.519 }))]
#[derive_grad]
fn random_2000391(x: &f64, y: &Shape) -> f64 {
    let mut m1: f64 = (f64::sin(y.area().sin()).abs() - (y.area() * (1.2 + y.area().tanh() * y.area().tanh()).sqrt())).tanh();
    m1 = ({ let b2 = f64::tanh(((m1 + y.area()) * (0.53 / (2.5 + (*x).sin())))); (f64::sin(0.10).max((*x)) + ({ let b3 = m1; (-0.99) + b3 })) + b2 }).cos() + m1;
    let mut v4: Vec<f64> = Vec::with_capacity(3);
    for i5 in 0..3 {
        v4.push((1.3 + f64::sin(1.65) * f64::sin(1.65)).powf(((*x) + y.area()).tanh().tanh()).tanh());
    }
    let mut v6: [f64; 3] = [((y.area() / 1.66) - (y.area() + 0.0)).cos(), f64::sin((((*x) + m1) / 1.68)), v4[2]];
    v4[..2].copy_from_slice(&v6[..2]);
    let mut k7: usize = 0;
    let t8: (f64, f64) = (m1, (0.01 * (((v4[k7 % 3] - v6[0]) * (((k7 % 4) as f64) - y.area())) * (v6[2] / 1.31).sin().powi(1))));
    m1 *= (({ let b9 = (*x); (m1 / (1.5 + m1 * m1)) + b9 }) - ((*x).tanh().cosh() + v6[k7 % 3].tanh())).tanh().sin();
    0.0 * m1 + -0.3 * t8.0 * t8.1.sin() + 0.3 * v6[k7 % 3] + -0.3 * y.area() + 0.4 * (*x) + ((k7 % 4) as f64).atan2((1.5 + y.area().tanh().hypot(v4[1]).tanh() * y.area().tanh().hypot(v4[1]).tanh()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.369, b: 1.801 }, (1.7309999999999999, -1.409), [-0.319, -0.379, -0.999, -1.0090000000000001, 0.771], Shape::Poly { 0: vec![1.341, 0.101, 1.6609999999999998] }), kink(Pair { a: 1.6509999999999998, b: 1.8809999999999998 }, (1.511, -0.499), [1.501, -1.189, 0.341, -0.749], Shape::Poly { 0: vec![1.9109999999999998, -1.979, 1.4109999999999998] }))]
#[derive_grad]
fn random_2000392(x: &mut Pair, y: (f64, f64), z: &mut [f64], w: &mut Shape) -> Vec<f64> {
    if (x.b + y.0).cos() >= f64::tanh(w.area()) || (w.area() + y.0).cos() < (0.55 / (1.5 + z[2] * z[2])) {
        let o1: Option<f64> = Some((y.0.cos().powi(3) * y.0).tanh());
        for i2 in (1..=3).step_by(1) {
            if (z[0] + (i2 as f64)).cos() < (z[2] - (i2 as f64)).tanh() {
                let mut p4 = Pair { a: f64::tanh((z[2] + 2f64)).cosh(), b: z.windows(2).take(1).map(|w3| z[i2 % 3]).fold(f64::NEG_INFINITY, f64::max).max(-1.0) };
                let mut ps5: [Pair; 2] = [Pair { a: (f64::sin(1.35) + z[2].abs()).sin(), ..p4 }, (*x).turned(f64::fract(x.b))];
                let t6: (f64, f64) = ((0.57 * (if !(i2 % 2 == 0) { (1.51 - (i2 as f64)) } else { p4.b.tanh() })), f64::fract((x.b / (2.5 + p4.b.sin()))));
            }
            for (i8, e7) in z.iter_mut().enumerate() {
                *e7 = (*e7).max(x.a).fract();
                let mut v9: Vec<f64> = (0..3).map(|i10| f64::sin((-0.73)).max(x.a).atan2((1.5 + (if i8 % 2 == 0 { 0.32 } else { 2f64 }) * (if i8 % 2 == 0 { 0.32 } else { 2f64 })))).collect();
                let mut ps11: [Pair; 2] = [((*x) * (std::f64::consts::PI + x.a).cos()), (*x).turned(x.size().tanh())];
                let (p12, q13) = ((x.size() * ps11[0].b).tanh().abs(), ps11[1].a.tanh());
            }
            for i14 in (0..2).rev() {
                {
                    let r15 = &mut *x;
                    r15.b *= ((i2 as f64).tanh() / (2.5 + (0.66 * ((-0.90) - y.1)).sin())).sin();
                    let mut k16: usize = 2;
                }
                let mut k17: usize = 0;
                if i14 > 1 {
                    if !(k17 > 0) {
                        let mut ps18: [Pair; 3] = [(*x).turned(f64::exp((-(0.1 + 1.57 * 1.57)))); 3];
                        *x = Pair { a: f64::sin(((1.3 + x.size().sin() * x.size().sin()).powf(o1.unwrap_or(0.7).tanh().tanh()) - (-0.48))), b: (0.74 * (i14 as f64)).tanh() };
                    } else {
                        if let Some(x19) = o1 {
                            if f64::sin((-0.04)).max(x.b) <= (0.66 * (*x).size()) {
                                x.a = (((i2 as f64) + x19) - ((-0.69) - 1.20)).tanh();
                                break;
                            }
                            let f20 = |u21: f64, u22: f64| -> f64 { let b23 = (0.20 * (x19 * (i2 as f64))); if x19.sin() > (y.1.sin() % 1.7) { return b23; } f64::cos((u22 * u22)).to_radians() };
                        }
                    }
                }
            }
        }
    } else {
        x.a = (w.area().sin().cos() - z[2]).sin();
    }
    vec![-0.3 * x.size() + -0.1 * y.0 * y.1.sin() + 1.0 * w.area() + 1.2 * x.b + 0.8 * x.a + 0.5 * z[1] + w.area().cos(), 1.0 * x.b + -0.3 * x.size() + 1.3 * x.a + 0.5 * z[1] + -0.4 * y.0 * y.1.sin() + 1.5 * w.area() + (1.3 + z[2] * z[2]).powf(f64::tanh(1.11)).sin(), -0.1 * x.a + -0.1 * w.area() + 0.0 * y.0 * y.1.sin() + 0.3 * z[0] + 1.3 * x.size() + -0.1 * x.b + w.area()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.7109999999999999, 0.911, 0.831]), kink([-1.7790000000000001, 0.401, -1.7690000000000001, 1.771]))]
#[derive_grad]
fn random_2000393(x: &[f64]) -> f64 {
    let mut p1: Pair = Pair { a: (x[1] * x[2]).tanh(), b: x[1] };
    let mut ps2: [Pair; 2] = [Pair { b: ((0.6 * f64::tanh((-0.43))).tan() * f64::sin((-0.52))), ..p1 }, Pair { a: (if x[1].abs() >= (x[0] / (2.5 + f64::sin(1.39).sin())) || ((0.30 * p1.b) % 1.7) >= f64::cos((if p1.size().cos().atan2((1.5 + p1.size().sin() * p1.size().sin())) <= x[0].abs() { p1.size() } else { x[1] })) { (p1.b + p1.b) } else { p1.a.fract() }).sin(), b: (p1.a - p1.b).tanh() }];
    let d3: f64;
    if !(ps2[0].a.sin() < (x[2] / (2.5 + ps2[0].b.sin().sin()))) {
        d3 = f64::max((0.50 * (p1.b - p1.b)), f64::powi(p1.size().tanh(), 0));
    } else {
        let p5 = Data { items: vec![(apply(|u4| (ps2[0].a.cos().mul_add(0.84, p1.a) * x[0]).tanh(), (p1.a * p1.a).tanh()) * (ps2[0].b / (1.5 + ps2[1].a.sin() * ps2[1].a.sin()))).sin(), p1.b, (p1.b.atan2((1.5 + (0.25 * p1.size()) * (0.25 * p1.size()))) / (2.5 + (0.50 * p1.size()).to_radians().sin().sin()))], scale: (0.50 * (0.09 * p1.a)).hypot(p1.size().sin().tanh()).sin(), pairs: vec![p1.clone(), Pair { b: p1.b.sin().sin(), ..p1 }] };
        if x[2].to_radians() > p5.scale {
            let mut v6: Vec<f64> = Vec::new();
            for i7 in 0..4 {
                v6.push(x[i7 % 3]);
            }
            let a8: f64 = f64::sin(ps2[0].a);
        }
        d3 = ((p5.scale + p5.items[1]) + ((p5.scale * p5.pairs[1].b) / (1.5 + p1.size().cos() * p1.size().cos()))).sin();
    }
    p1.b /= 1.2 + ({ let b9 = x[0]; x[2] + b9 }).sin().abs();
    let m10: f64 = if p1.b.mul_add(p1.b, p1.b).tanh() < p1.b {
        ((ps2[0].a * x[0]) * (p1.b * p1.size())).tanh()
    } else {
        p1.b.sin().tanh()
    };
    let v11: Vec<f64> = vec![(0.44 * ({ let b12 = ps2[0].a.tanh().sin(); (p1.b - m10) + b12 })); 2];
    if (p1.size() * d3).cos() < (ps2[0].a / 1.33).sin() {
        let mut p13: Model = Model { w: [(-(0.1 + (m10 * p1.b).cos() * (m10 * p1.b).cos())).exp(), x[2], f64::sin(ps2[1].a)], at: (ps2[1] + ps2[1]), rate: f64::sqrt((1.2 + p1.b * p1.b)).sin().exp2(), k: 0 };
        let mut o15: Option<f64> = if p13.k > 1 { Some(apply(|u14| p13.at.b, ps2[0].b.tanh().max(p1.size().cos()))) } else { None };
        let mut ps16: [Pair; 2] = [Pair { a: ({ let b17 = (0.12 * (ps2[p13.k % 2].a * 1.11)); (p13.rate / (2.5 + p13.at.a.sin())) + b17 }).sin(), b: m10.abs() }, Pair { a: p13.at.b, b: x[p13.k % 3].sin().rem_euclid(0.9) }];
    } else if f64::cos((-0.12)) >= (0.20 * (p1.size() + std::f64::consts::PI)) {
        p1.b = (0.94 * p1.size()).cos().rem_euclid(0.9);
    }
    0.5 * ps2[1].b + 1.4 * p1.b + 0.7 * v11[1] + -0.0 * p1.a + 1.4 * m10 + 0.1 * p1.size() + v11[0]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.579, 1.2209999999999999, [1.6809999999999998, 0.531, 0.181, 1.761, -1.129]), kink(-1.0090000000000001, -0.989, [1.021, -1.3290000000000002, 1.7209999999999999, 1.501]))]
#[derive_grad]
fn random_2000394(mut x: f64, y: &mut f64, z: &[f64]) -> Pair {
    std::mem::swap(&mut x, y);
    x += ((*y) / (1.5 + (*y) * (*y))).max((if z[0].tanh() > ((*y) * x).cos() { (*y) } else { z[0] })).sin();
    let f1 = |u2: f64, u3: f64| u3;
    let mut p4: Pair = Pair { a: f64::sin(z[1]).powi(3).tanh(), b: (-0.79) };
    p4.b += (p4.b.abs() + (p4.size() + p4.size())).cos();
    let t5: (f64, f64) = ((p4.b.cos() / 1.45), p4.size().cos().powi(4));
    *y += ((t5.0 * p4.size()) * (p4.a + p4.a)).sin();
    Pair { a: -0.0 * f1((f1(x, (if ((-0.77) * p4.size()).sin() > (0.50 * (t5.0 * 0.39)) { 0.0 } else { p4.a })) + z[2]).cos(), ((*y) / (1.5 + 2f64 * 2f64))) + 0.7 * x + 0.2 * p4.b + -0.2 * t5.0 * t5.1.sin() + 0.5 * p4.a + 1.3 * z[0] + std::f64::consts::PI, b: -0.5 * p4.a + 0.2 * t5.0 * t5.1.sin() + -0.2 * p4.size() + -0.3 * f1(((*y) + p4.b).tanh(), ({ let b6 = std::f64::consts::PI; f1((0.50 * (b6 + (*y))), ((*y) + t5.0).cos()) + b6 }).tanh()) + 0.2 * x + 0.1 * z[0] + x.sin() }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 1.4909999999999999, b: 0.231 }, Pair { a: -1.5790000000000002, b: 0.931 }, Pair { a: -0.829, b: -1.429 }], Two { 0: -0.759, 1: -0.329 }, Some(0.851)), kink([Pair { a: 1.2209999999999999, b: 1.9909999999999999 }, Pair { a: -1.8290000000000002, b: -0.979 }, Pair { a: 0.591, b: 0.171 }], Two { 0: 1.9409999999999998, 1: 1.271 }, Some(-0.319)))]
#[derive_grad]
fn random_2000395(x: &[Pair], y: &Two, mut z: Option<f64>) -> f64 {
    for i1 in 0..3 {
        let mut v2: [f64; 4] = [f64::sin((-0.71)).copysign((y.1 * y.0).cos()); 4];
        for i3 in 0..4 {
            let a4 = (((z.unwrap_or(0.7) - 0.38) + (z.unwrap_or(0.7) - 0.09)) * v2[i3]).tanh();
            let flag5 = y.1.round().sin() >= f64::cos((z.unwrap_or(0.7) + (i1 as f64)));
        }
        let mut m6: f64 = f64::tanh(((-0.65) / 1.54)).atan2((1.5 + v2[3] * v2[3]));
    }
    let mut m7: f64 = ((z.unwrap_or(0.7) - (y.1 / 1.14)) * f64::sin(1.01).mul_add((0.25 * (y.0 - y.1)), f64::sin(z.unwrap_or(0.7))).asinh()).tanh();
    let a8 = (0.25 * x[1].a);
    'l10: for i9 in 0..2 {
        let mut k11: usize = 0;
    }
    if let Some(x12) = z {
        let mut h14: Shape = if ({ let b13 = z.unwrap_or(0.7).cos(); a8 + b13 }).tanh() > (0.50 * x[1].a).floor().cos() || (1.2 + x12 * x12).cbrt() >= f64::cos((if !((if x[1].b.cos().ceil() < ((0.30 * x12) % 1.7) { a8 } else { m7 }) <= (z.unwrap_or(0.7) + (y.0 - y.1)).cos()) { z.unwrap_or(0.7) } else { a8 })) { Shape::Circle { r: x12 } } else { Shape::Poly(vec![((y.1 + x12) / (2.5 + ((y.0 - y.1) - 0.69).sin().sin())).sin(), f64::tanh(y.0.copysign((0.25 * z.unwrap_or(0.7)))), ((x12 / (2.5 + y.0.sin())) / (2.5 + z.unwrap_or(0.7).sin().ceil().sin()))]) };
    } else {
        let mut ps15: [Pair; 2] = [Pair { a: ((0..4).map(|i16| m7).map(|it| it.sin()).product::<f64>() * m7), b: (x[1].a / 1.17).tanh() }, Pair { a: (y.0 - y.1).sin(), b: (0.20 * (y.0 - x[0].a)) }];
    }
    if ((0.07 * x[1].b) % 1.7) <= a8.sin() {
        return 0.1 * a8 + 0.9 * m7 + 0.2 * y.0 + 1.2 * (y.0 - y.1) + 0.6 * x[1].a + 0.8 * z.unwrap_or(0.7) + (x[1].b.cos().clamp(-0.5, 0.75) + a8.atan());
    }
    let mut ps17: Vec<Pair> = vec![Pair { a: (z.unwrap_or(0.7).cos().sin() / 1.42), b: (0.0 - (y.0 - y.1)).cos() }, Pair { a: ((y.0 - y.1).tanh().cos() / 1.26), b: (f64::tanh(y.0) % 1.7) }];
    -0.2 * z.unwrap_or(0.7) + 0.7 * ps17[0].b + 0.3 * x[1].b + 0.8 * (y.0 - y.1) + 0.0 * a8 + 1.0 * y.1 + (y.1.copysign(z.unwrap_or(0.7).cos()) * (y.0 - y.1)).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.0790000000000002, -1.699, -0.249], pairs: vec![Pair { a: -1.0490000000000002, b: -1.7990000000000002 }, Pair { a: -1.749, b: 0.541 }], scale: -0.139 }, [1.331, -0.019, -1.5490000000000002, 0.201], [[1.861, -1.219], [-1.7590000000000001, 0.011]], [Pair { a: -0.919, b: -1.749 }, Pair { a: 0.14100000000000001, b: 1.9409999999999998 }, Pair { a: -0.609, b: 0.501 }]), kink(Data { items: vec![0.561, -1.939, 0.431], pairs: vec![Pair { a: 0.221, b: 1.4809999999999999 }, Pair { a: 1.601, b: 1.311 }], scale: 1.611 }, [-1.7990000000000002, -1.209, 0.691, 0.651, 1.9109999999999998], [[1.031, -1.169], [-1.639, -1.939]], [Pair { a: -0.589, b: 0.781 }, Pair { a: 0.691, b: -1.979 }, Pair { a: -0.539, b: 0.641 }]))]
#[derive_grad(wrt(x, y, z, w))]
fn random_2000396(x: &Data, y: Vec<f64>, z: [[f64; 2]; 2], w: &[Pair]) -> f64 {
    let a1 = y[1].mul_add((0.25 * w[0].b), x.scale).sin().sin().sinh();
    let mut m2: f64 = (0.25 * (x.scale * x.scale)).atan2((1.5 + z[0][0].mul_add(a1, z[0][1]).tanh() * z[0][0].mul_add(a1, z[0][1]).tanh()));
    let v3: Vec<f64> = vec![((x.scale / (2.5 + z[0][1].sin())) * f64::sin(0.72).hypot(std::f64::consts::PI)).tanh(); 3];
    m2 = (0.20 * (f64::copysign(z[0][0], x.items[0]) + (if !(a1.max(x.scale) < ((-0.35) * x.items[0]).tanh()) { y[2] } else { w[0].a })));
    m2 += (0.48 * (0.6 * f64::tanh((if a1 < 1.70 { (-0.07) } else { x.items[0] }))).tan());
    m2 = m2 + (0.6 * a1.sin()).atanh().tanh();
    m2 = (0.89 * w[0].a).tanh();
    if v3[2].tanh() > x.items[1] {
        return -0.0 * m2 + -0.1 * a1 + 1.2 * v3[1] + 0.2 * x.pairs[1].a + 0.5 * x.items[1] + 0.6 * w[1].b + ((if y[0].max(a1) > m2.sin() { std::f64::consts::PI } else { x.pairs[0].a }) + (m2 - (x.scale * x.pairs[1].b))).cos();
    }
    {
        let s4 = &y[..];
        m2 = (x.pairs[1].b - f64::sin(0.86).max(y[0])).cos();
    }
    m2 = (m2 * z[1][1].tanh().cosh()).sin();
    0.1 * x.pairs[1].a + 0.3 * v3[1] + -0.2 * x.items[2] + -0.3 * z[0][1] + -0.2 * x.scale + 1.1 * a1 + (if (v3[1] - (x.scale * x.pairs[1].b)).cos() >= (x.scale - m2).tanh() || a1 > (0.25 * (x.items[2] * x.scale)) { (if (x.pairs[0].a + m2).tanh() >= ((x.scale * x.pairs[1].b) * 0.44).cos() { v3[0] } else { a1 }) } else { (x.scale / (2.5 + (x.scale * x.pairs[1].b).cos().sin())) })
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.551, 0.551], [1.811, -0.569], [-1.189, -0.359]]), kink([[-0.399, 0.631], [1.4209999999999998, -1.239]]))]
#[derive_grad]
fn random_2000397(x: &[[f64; 2]]) -> (f64, f64) {
    let mut v1: Vec<f64> = vec![({ let b2 = (0.50 * (x[1][0] * (-0.87))); (x[1][0] * 1.64) + b2 }).cos(), (x[0][1].sin() + (x[1][0] - x[0][1])).sin(), (x[0][1].tanh() / 1.70), (1.3 + x[1][0].max(x[0][0]) * x[1][0].max(x[0][0])).powf(f64::cos(1.15).tanh()).cos()];
    let mut m3: f64 = (f64::max(x[1][1], x[1][1]) - x[1][0].cos()).tanh();
    let f4 = |u5: f64, u6: f64| u5.cos().powi(3);
    m3 /= 1.2 + f64::sin((0.0 / (1.5 + v1[2] * v1[2]))).abs();
    let mut g7: [[f64; 2]; 2] = [[(f64::sin((-0.62)) * f4((x[0][1] * m3).tanh(), (if (m3 - x[0][1]).cos() < (m3 / 1.18) { v1[0] } else { x[0][0] })).tanh()), 0.5], [0.25, f4((0.11 + 1.13), (x[1][1] * 0.78).sin()).atan().copysign((0.0 * 1.53))]];
    m3 = (m3.to_radians() - x[1][1]).sin();
    let mut v8: Vec<f64> = vec![f64::sin((g7[0][0] * f4((0.50 * (m3 + x[0][0])), (v1[1] * v1[2]).sin())).cos()); 4];
    let h10: Shape = if (x[1][1] + v8[0]).sin() <= (g7[1][0] - m3).tanh() { Shape::Poly(vec![(m3 + x[0][0]).sin().hypot(x[0][1].sin()), 2f64, m3.abs()]) } else { Shape::Circle { r: ((g7[1][0] - f4((m3 * v8[2]).cos(), m3)) - v1[0]).tanh() } };
    'l12: for i11 in 0..1 {
        v8[i11] *= ({ let b13 = (h10.area() + f4(x[i11][i11], (0.80 * (if m3 > x[i11][i11].tanh() { (i11 as f64) } else { (-0.83) })))).sin(); f64::fract((-0.89)) + b13 }).sin();
        let mut n14: usize = 0;
        while ((v8[i11] - 0.51).sin() < v1[i11].asinh()) && n14 < 0 {
            n14 += 1;
            v8[2] -= (0.07 * (m3.mul_add(0.01, (-0.39)) + m3.mul_add(h10.area().tanh(), 0.44)));
            let a15 = (f64::abs(0.69) * (i11 as f64).cos().min(x[i11][1])).sin();
            let mut ps16: [Pair; 3] = [Pair { a: a15, b: (0.57 * a15).cos() }; 3];
            m3 = m3 - (-x[n14 % 2][i11]).sin();
        }
        let p18: Pair = Pair { a: m3, b: (f4((v8[i11] * f4((f4((f4((m3 * (i11 as f64)).tanh(), (std::f64::consts::PI / 1.42)) * 0.0), 2f64.ceil()) / (2.5 + h10.area().tanh().sin())).cos(), v8[2].atan2((1.5 + (0.25 * h10.area()) * (0.25 * h10.area()))))).tanh(), v8[i11].abs()) - g7[i11][1]).cos() };
    }
    let mut v19: Vec<f64> = v8.iter().map(|&e20| g7[0][1].tanh().sin().cosh()).collect();
    m3 += (0.13 * ((f4((m3 + v1[3]).sin(), v1[0]) + v8[1]) * v1[3].clamp(-0.5, 0.75)));
    (v8[1], v8[0]) = (v8[0], ((x[1][1] * x[0][1]) * (g7[1][0] - g7[1][0])).cos());
    v8.fill(v1[1]);
    let mut v21: Vec<f64> = v19.iter().map(|&e22| m3.tanh().clamp(-0.5, 0.75)).collect();
    m3 = m3.sin().atan();
    (1.4 * v19[2] + 1.3 * x[0][0] + 1.2 * v21[2] + -0.1 * g7[0][1] + 1.1 * f4(0.29, (x[0][1] / (2.5 + g7[0][0].sin()))) + 0.8 * h10.area() + (0.36 * ((m3 + (-0.65)) - ({ let b23 = f4(m3, (x[1][0] / (2.5 + v21[3].sin()))).cos(); v19[1] + b23 }))), 1.2 * x[1][0] + 1.1 * h10.area() + 0.2 * f4(v8[1].asinh(), ({ let b24 = v1[2]; v21[2] + b24 }).sin()) + 0.3 * v8[1] + 1.1 * g7[0][1] + 0.1 * v19[0] + (if f64::abs((-0.57)) < (0.55 + v19[1]).tanh() { m3.tanh().exp2() } else { (g7[0][1] * v19[1]) }).tanh())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.031, 1.511, [1.2309999999999999, 0.731, -0.619]), kink(0.621, 0.641, [1.6909999999999998, -1.6090000000000002, 0.561]))]
#[derive_grad]
fn random_2000398(x: f64, y: &f64, z: &[f64; 3]) -> f64 {
    let o2: Option<f64> = if (0.50 * (z[0] * 1.00)) > f64::cos((*y)).powi(4) || (x + x).tanh() >= (z[2] + z[1]).tanh() { Some((({ let b1 = z[2]; z[0] + b1 }) * (0.39 - (*y))).tanh()) } else { None };
    if o2.unwrap_or_default() < ({ let b3 = x; (*y) + b3 }).sin() {
        return -0.3 * (*y) + 1.2 * z[0] + 0.5 * x + -0.4 * o2.unwrap_or(0.7) + (*y).copysign((0.25 * o2.unwrap_or(0.7))).mul_add((x + o2.unwrap_or(0.7)).tanh(), (x * x).cos()).cos();
    }
    let mut v4: Vec<f64> = vec![((x + x) - (o2.unwrap_or(0.7) + 0.30)).sin(); 3];
    let mut h5: Shape = Shape::Point;
    let mut m6: f64 = (x * x.cos().rem_euclid(0.9));
    let p7: Model = Model { w: [(0.20 * ((m6 + h5.area()) / (2.5 + m6.cos().sin()))), h5.area().sin(), ((m6 - m6) + (*y)).cos()], at: Pair { a: (v4[0] / (2.5 + x.sin())).sin(), b: f64::tanh((if (v4[0] + m6).cos() < (2f64 - (-0.20)) { (-0.63) } else { h5.area() })) }, rate: f64::sin((if (if (0.20 * v4[2].mul_add(m6, (0.25 * o2.unwrap_or(0.7)))) >= (h5.area() / 1.39).sin() { z[2] } else { (*y) }) < (v4[1] + (*y)).tanh() { (if !((*y) < (m6 * z[1]).tanh()) { (-0.79) } else { h5.area() }) } else { (o2.unwrap_or(0.7) - (*y)) })), k: 0 };
    if (p7.w[1] - x).sin() < o2.unwrap_or(0.7).tanh() {
        return 0.6 * o2.unwrap_or(0.7) + 0.8 * p7.at.size() + 1.3 * p7.at.b + 0.1 * h5.area() + 1.3 * p7.w[p7.k] + 0.6 * p7.rate + p7.predict(0.3).tanh();
    }
    for (i9, e8) in v4.iter_mut().enumerate() {
        *e8 *= (0.25 * ((p7.predict(0.3) / (2.5 + p7.at.size().tanh().sin())) / (1.5 + (x / (2.5 + p7.rate.sin())) * (x / (2.5 + p7.rate.sin()))))).sin();
        let mut v10: Vec<f64> = z.iter().map(|e11| (0.12 * ((p7.at.a + p7.at.a) * f64::max(m6, 0.37)))).collect();
        if p7.k > 1 {
            let mut ps12: Vec<Pair> = vec![Pair { a: p7.rate, b: (p7.at).a.sin() }, Pair { a: (p7.k as f64).sin().clamp(-0.5, 0.75), b: ({ let b13 = p7.at.a; m6 + b13 }).tanh() }];
            *e8 *= m6.sin();
            if let Shape::Circle { r: x14 } = &mut h5 {
                m6 /= 1.2 + p7.at.a.max(p7.at.size().tanh()).abs();
                v10.push((x + p7.at.size()).sin().abs());
            } else {
                let old16 = std::mem::replace(&mut m6, (0.00 * (std::f64::consts::PI * (o2.unwrap_or(0.7) * o2.unwrap_or(0.7)))));
            }
        }
    }
    0.3 * z[0] + 0.7 * o2.unwrap_or(0.7) + 1.4 * m6 + -0.1 * p7.w[p7.k] + 1.0 * p7.predict(0.3) + v4[2]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.101, b: -0.619 }, Data { items: vec![0.601, 0.061, 1.2409999999999999], pairs: vec![Pair { a: 1.861, b: 0.581 }, Pair { a: -1.5590000000000002, b: 1.9909999999999999 }], scale: -0.999 }, [-0.269, -0.509, -0.219, 1.9109999999999998, -1.2990000000000002], Data { items: vec![-0.028999999999999998, 1.361, 0.681], pairs: vec![Pair { a: -0.699, b: 1.1809999999999998 }, Pair { a: 0.411, b: 0.441 }], scale: -1.2990000000000002 }), kink(Pair { a: 0.731, b: -1.719 }, Data { items: vec![-0.839, 0.231, -0.609], pairs: vec![Pair { a: 1.501, b: 1.861 }, Pair { a: -0.309, b: -1.0890000000000002 }], scale: -1.159 }, [0.14100000000000001, 0.411, 0.411], Data { items: vec![1.6309999999999998, 1.4409999999999998, 0.171], pairs: vec![Pair { a: 1.4309999999999998, b: -0.929 }, Pair { a: -1.3090000000000002, b: -0.589 }], scale: 0.671 }))]
#[derive_grad(wrt(x, y, w))]
fn random_2000399(mut x: Pair, y: &mut Data, z: Vec<f64>, w: &mut Data) -> f64 {
    let a1: f64 = (0.6 * (0.10 * (w.items[2] * (x.a + (y.scale * y.pairs[1].b)))).sin()).ln_1p();
    {
        let (l2, r3) = w.items.split_at_mut(1);
        l2[0] += ((x.b + (y.items[0] + w.pairs[0].b)) / 1.73).sin();
        r3[0] += l2[0].to_radians().sin();
        l2[0] += 0.5 * r3[0];
    }
    if (a1 / (2.5 + y.items[1].sin())) > y.scale.to_radians() {
        return 0.9 * w.pairs[1].a + 0.7 * (y.scale * y.pairs[1].b) + 1.4 * w.scale + 0.8 * a1 + 1.3 * x.b + -0.2 * y.scale + sum_of(|u4: f64| { let b6 = (0.50 * w.pairs[1].b).sin(); (0.25 * (w.pairs[1].b / 1.80)) * b6.sin() }, &w.items[..]).sin();
    }
    x.b = ((w.scale / 1.85).copysign((z[1] - w.items[0]).cos()) + (y.pairs[1].a / (1.5 + (0.20 * (w.pairs[0].b - z[2])) * (0.20 * (w.pairs[0].b - z[2]))))).tanh();
    x.a /= 1.2 + (w.pairs[0].a * w.scale).cos().asinh().abs();
    let m7: f64 = if (w.scale * w.pairs[1].b).cos() > (0.30 * w.items[0]).powi(4) {
        (y.scale * y.pairs[1].b).tanh()
    } else {
        (0.50 * w.pairs[1].a).abs().cos()
    };
    (w.items[2], w.items[0]) = (w.items[0], ((m7 - y.pairs[1].a) * z[1]).tanh());
    let mut n8: usize = 0;
    while n8 < 4 {
        let mut n9: usize = 0;
        while n9 < 2 && ((w.pairs[0].a - y.items[n8 % 3]).sin() >= f64::tanh(w.pairs[1].a)) {
            n9 += 1;
            let o11: Option<f64> = z.first().map(|it| it * (0.66 * ({ let b10 = w.items[1]; 1.95 + b10 })));
        }
        n8 += 1;
    }
    0.4 * (w.scale * w.pairs[1].b) + 0.6 * x.a + 0.4 * w.pairs[1].b + 0.3 * y.items[2] + -0.4 * a1 + 1.1 * y.scale + m7
}
