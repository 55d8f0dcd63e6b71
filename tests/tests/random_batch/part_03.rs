//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.119, b: 1.9909999999999999 }, k: 2, rate: -0.349, w: [1.541, 0.681, -0.119] }, [[-0.629, 1.6809999999999998], [1.571, 1.071]]), kink(Model { at: Pair { a: -1.7590000000000001, b: 0.901 }, k: 0, rate: 1.871, w: [-1.429, 1.9809999999999999, -0.859] }, [[1.2009999999999998, 0.351], [-1.479, -0.909], [-0.059, -1.999]]))]
#[derive_grad]
fn random_1000030(x: &Model, y: &[[f64; 2]]) -> f64 {
    let mut v1: [f64; 4] = [y[x.k % 2][x.k % 2]; 4];
    if (x.at.b * y[x.k % 2][x.k % 2]).sin() < (1.97 * x.at.b).tanh() {
        let mut k2: usize = 1;
        (v1[1], v1[k2 % 4]) = (v1[k2 % 4], (0.57 * (x.at.size() * (-0.07)).tanh().min((0.30 * x.at.b).powi(2))));
    }
    let mut v3: Vec<f64> = vec![x.rate; 4 + x.k % 3];
    1.1 * x.at.a + 1.0 * x.at.size() + 1.1 * x.rate + 1.1 * y[x.k % 2][0] + 0.6 * x.predict(0.3) + f64::sin(1.10).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.5490000000000002, 0.701, 0.601], 0.171, 0.511), kink([-0.599, 1.371, -0.129], 0.671, 0.271))]
#[derive_grad]
fn random_1000031(x: &[f64; 3], y: f64, z: &f64) -> Pair {
    let mut m1: f64 = (*z);
    let p4: Model = Model { w: [((*z) + x[1]).sin(), (x[2].sin() / (1.5 + (0.50 * ({ let b2 = x[1]; y + b2 })) * (0.50 * ({ let b2 = x[1]; y + b2 })))), (y.asinh() / (2.5 + f64::sin(2f64.cos())))], at: Pair { a: m1, b: ((*z) + x[1]).sin() }, rate: f64::cos((({ let b3 = (*z); (*z) + b3 }) - f64::tanh(0.0).exp2())), k: 2 };
    let mut v5: [f64; 2] = [(-(0.1 + p4.predict(0.3).tanh() * p4.predict(0.3).tanh())).exp(), ((p4.at.b / 1.80) + p4.at.size()).cos()];
    v5[..2].copy_from_slice(&p4.w[..2]);
    let mut k6: usize = 0;
    m1 += ((f64::cos(((k6 % 4) as f64)) * (p4.at.b.tanh() % 1.7)) + ((f64::tanh((-0.25)) % 1.7).cos() % 1.7)).cos();
    if p4.rate < f64::sin(1.98).hypot(2f64) && k6 > 0 {
        let (p8, q9) = ((f64::tanh(0.15).powi(1) - ({ let b7 = ((k6 % 4) as f64); p4.at.a + b7 })).sin().sin(), (0.66 * ((-0.01) + (((k6 % 4) as f64).sin() * p4.predict(0.3).tanh().max((*z))))));
    } else {
        let mut h10: Shape = if k6 > 1 { Shape::Poly(vec![((if p4.k > 1 { y } else { p4.at.size() }) * (p4.at.b - p4.predict(0.3))).tanh(), f64::tanh(p4.at.b).tanh(), ((x[k6 % 3] - p4.rate) + y).cos()]) } else { Shape::Circle { r: (v5[1] - (p4.rate - p4.at.a)).tanh() } };
        let mut p11 = Pair { a: (0.78 * (f64::sin(0.05).hypot((*z)) + 0.0)), b: p4.at.size().cos().max((*z)) };
    }
    let mut ps12: [Pair; 3] = [Pair { a: f64::sin(0.30).sinh().sin().rem_euclid(0.9), b: p4.rate }; 3];
    m1 = (((1.19 - (*z)) * p4.at.a.sin()) * x[1]).tanh();
    let a13 = y;
    {
        let r14 = &mut m1;
        *r14 *= (p4.at.a.sin().to_radians() + 0.67).sin();
    }
    let mut ps15: [Pair; 3] = [Pair { b: y.cos().tanh().cosh(), ..p4.at }; 3];
    'l18: for i17 in 0..2 {
        let mut m19: f64 = (p4.at.b.fract().sin() * f64::sin((-v5[k6 % 2])).exp2());
    }
    Pair { a: 1.0 * y + -0.3 * m1 + 0.3 * a13 + 1.0 * p4.at.b + 0.3 * p4.rate + ((p4.at.b * m1) / (2.5 + f64::sin((ps15[k6 % 2].b - 1.91).cos()))).tanh(), b: 0.8 * y + -0.1 * x[p4.k % 3] + 0.8 * p4.rate + -0.3 * m1 + -0.4 * (*z) + 0.2 * p4.at.b + ((v5[1] * 1.27) + ((k6 % 4) as f64).mul_add(p4.predict(0.3).tanh(), v5[p4.k % 2])).tanh() }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.8290000000000002), kink(0.061))]
#[derive_grad]
fn random_1000032(x: f64) -> Option<f64> {
    if (0.50 * (x + x)) >= x && (x * x).cos() < 0.80 {
        let mut m1: f64 = (x.atan2((1.5 + x * x)) * x.tanh());
        let mut k2: usize = 2;
    } else {
        let p4 = Data { items: vec![((x + x) - f64::powi((0.30 * x), 4)).sin(), ((x * x) * x).tanh(), (({ let b3 = x; x + b3 }) * (x - x)).sin()], scale: (0.40 * (f64::tan((0.6 * x.sin())) * x)), pairs: vec![Pair { a: (x + x).cos(), b: (0.25 * (x * x)) }, Pair { a: x.sin().tanh().sinh(), b: (x - x).cos() }] };
    }
    let mut m5: f64 = (f64::sin(0.08).atan2((1.5 + x * x)) / (1.5 + x.atan2((1.5 + x * x)) * x.atan2((1.5 + x * x))));
    Some(1.4 * m5 + -0.3 * x + (m5.atan() - apply(|u6| (0.50 * (m5 * m5)).sin(), f64::sin((-0.79)))))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.031, b: 0.971 }, [[1.111, -0.299], [1.2009999999999998, 0.341]]), kink(Pair { a: -0.919, b: -1.0490000000000002 }, [[-0.859, -1.659], [-0.009000000000000001, 0.661]]))]
#[derive_grad(wrt(x, y))]
fn random_1000033(x: Pair, y: [[f64; 2]; 2]) -> f64 {
    let mut v1: [f64; 3] = [((0.50 * x.size()).abs() - (y[1][0] * x.b)).sin(), (-0.58), x.a];
    {
        let s2 = &v1[..];
        let mut v3: [f64; 4] = [(f64::fract((-0.78)) - (v1[2] / (1.5 + s2[1] * s2[1]))).sin(), (x.a.asinh() * repeated(|u4, u5| (0.20 * (f64::min(x.b, u5) - (v1[1] * x.b))), (s2[1] - v1[2]).sin(), 2)), ((x.a * 0.0) * x.b), (x.size().cos().rem_euclid(0.9) * (x.size() * v1[1])).tanh()];
    }
    if (0.0 + v1[0]).cos() < (0.50 * x.size()).atan() {
        if f64::tanh(1.46).powi(4) >= x.size().cos() {
            let a6 = f64::sin(x.size());
            let mut m7: f64 = ((x.b * a6) - (0.57 * x.size())).cos();
        } else {
            let mut ps8: [Pair; 2] = [(-x), Pair { a: (0.40 * (x.size() + v1[2])).abs().tanh(), ..x }];
            v1.swap(0, 2);
        }
    } else if !((x.a - v1[0]).tanh() >= (x.b / (1.5 + v1[2] * v1[2]))) {
        if f64::tanh((-x.size())) >= f64::max(x.b, x.b) {
            return 1.4 * x.a + 0.9 * x.size() + 0.6 * v1[0] + 0.6 * y[0][1] + -0.2 * x.b + f64::tanh((0.25 * (x.size() + x.size())));
        }
    }
    let m9: f64 = if y[0][1].clamp(-0.5, 0.75) > (x.b * x.b).sin() {
        (0.25 * (x.b * x.b)).copysign(y[1][0])
    } else {
        x.b
    };
    'l11: for i10 in 0..0 {
        if (i10 as f64).sin() > (-0.06) {
            let mut m12: f64 = (-0.04);
            break 'l11;
        }
        let mut p13 = Two(y[1][0], ((0.60 * 0.62) % 1.7));
        p13.0 = ((x.b / (1.5 + x.size().tanh() * x.size().tanh())) * (-0.0));
    }
    let v14: [f64; 3] = [f64::sin(y[0][0]).rem_euclid(0.9); 3];
    if x.a < (x.b * x.a).sin() {
        return 1.0 * x.b + 0.9 * v14[0] + -0.0 * m9 + 0.7 * y[1][1] + -0.5 * x.a + -0.1 * v1[1] + x.size().sin();
    }
    if (0.50 * ({ let b15 = v1[2]; m9 + b15 })) < (if x.a.sin().exp2() <= x.b.abs() || v14[2].cos() <= (0.50 * (v1[0] + v14[1])) { m9 } else { v1[2] }) {
        if (0.20 * (v1[2] + x.size())) > (2f64 - 0.0) {
            if (0.22 * (x.size() + 0.97)) < (v14[1] / (2.5 + y[0][0].sin())) {
                return 0.1 * m9 + 0.3 * x.a + -0.2 * y[1][1] + 1.5 * x.size() + -0.1 * x.b + 1.3 * v14[0] + (x.size().sin().abs() - x.a.tanh());
            }
            v1[..2].copy_from_slice(&v14[..2]);
        } else {
            let o16: Option<f64> = None;
        }
    } else {
        let mut m17: f64 = f64::cos(x.size()).to_radians().sin();
    }
    -0.1 * v14[2] + 1.5 * x.a + 0.7 * x.size() + 1.4 * x.b + 0.5 * y[1][1] + 1.3 * v1[2] + (1.2 + f64::sin((m9 + x.size())) * f64::sin((m9 + x.size()))).sqrt()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Poly { 0: vec![-1.0790000000000002, 1.111, 0.661] }, [1.021, -1.3690000000000002, -1.939, -0.879, 1.351], 2, Shape::Circle { r: -0.509 }), kink(Shape::Point {  }, [1.9309999999999998, -1.709, -0.299, -1.8090000000000002], 3, Shape::Poly { 0: vec![-1.1190000000000002, -1.8590000000000002, -0.829] }))]
#[derive_grad]
fn random_1000034(x: &mut Shape, y: &[f64], z: usize, w: &mut Shape) -> f64 {
    let mut m1: f64 = x.area().cos().abs();
    let mut v2: [f64; 4] = [(m1.cos() - ((z as f64) - m1)).sin(); 4];
    m1 = ((w.area() - y[z % 3]) / (1.5 + (0.44 * (y[1] - (z as f64))) * (0.44 * (y[1] - (z as f64))))).cos();
    m1 -= m1.cos().powi(2).sin();
    -0.4 * v2[2] + 1.0 * m1 + 0.2 * x.area() + 0.1 * w.area() + 1.5 * y[z % 3] + (y[z % 3].hypot(y[0]) + (1.13 - v2[2])).sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.8909999999999998, b: -1.429 }, k: 2, rate: -1.489, w: [1.611, 1.351, 0.751] }, (-1.8090000000000002, 1.771), Model { at: Pair { a: -1.909, b: -0.089 }, k: 1, rate: -1.5790000000000002, w: [1.551, -1.429, -0.139] }, 1.1409999999999998), kink(Model { at: Pair { a: 0.051000000000000004, b: 0.041 }, k: 2, rate: 0.811, w: [-1.2790000000000001, 1.861, -1.199] }, (0.881, 0.771), Model { at: Pair { a: -1.5590000000000002, b: 1.021 }, k: 0, rate: 1.9109999999999998, w: [1.511, 1.4909999999999999, -0.899] }, -0.839))]
#[derive_grad]
fn random_1000035(mut x: Model, y: (f64, f64), z: Model, w: &f64) -> Vec<f64> {
    if x.k % 2 == 0 {
        let a2 = f64::sin(({ let b1 = f64::sin((0.05 * 0.0)); z.rate.tanh() + b1 }));
    } else if x.k > 1 {
        let o3: Option<f64> = if z.at.a < (z.rate - x.predict(0.3)).tanh() { Some((*w).to_radians().sin()) } else { None };
        let mut v4: Vec<f64> = x.w.iter().map(|&e5| (z.k as f64).tanh().max(z.w[2]).atan()).collect();
    } else {
        x.rate += f64::cos((if z.rate.max(x.predict(0.3).tanh()) <= (z.at.b / (2.5 + x.w[1].sin())) { (0.6 * f64::tanh((-0.04))).acos().min(((*w) / 1.85)) } else { (-0.56) }));
        for i6 in 0..x.w.len() {
            if (-(0.1 + z.w[0] * z.w[0])).exp() < (-(0.1 + z.predict(0.3).cos() * z.predict(0.3).cos())).exp() {
                let t7: (f64, f64) = ((if z.k > 2 { (if z.predict(0.3).sin().fract() <= (0.92 * z.at.a).tanh() { (z.at.a / 1.81) } else { (z.at.a + (z.k as f64)) }) } else { ((0.33 + z.w[i6 % 3]) + (x.w[z.k % 3] - z.predict(0.3))) }).sin(), (x.at.a + f64::sin(0.43).max(z.at.b).abs()).cos());
                let a8: f64 = (0.11 * (f64::powi((0.07 * x.predict(0.3)), 1) * (if (x.at.b / (1.5 + ((x.k % 4) as f64) * ((x.k % 4) as f64))) > t7.1.tanh() { z.predict(0.3) } else { z.w[i6 % 3] }))).max((0.01 * ((z.at.a + x.at.a) + (z.predict(0.3) * z.at.size()))));
                let mut n9: usize = 0;
                'l10: while n9 < 5 {
                    x.at.a -= x.w[(i6 + 1) % x.w.len()].sin().sin();
                    n9 += 1;
                }
            }
        }
    }
    vec![1.1 * z.rate + 0.1 * z.predict(0.3) + 0.4 * z.at.b + 1.5 * x.at.a + 1.1 * z.at.size() + z.w[2].tanh().rem_euclid(0.9), 1.1 * z.w[z.k % 3] + 0.3 * x.predict(0.3) + -0.3 * z.at.a + 0.0 * z.at.b + 0.3 * x.rate + ((z.predict(0.3) / (1.5 + x.at.b * x.at.b)) * ((*w) + (*w))).sin(), 0.5 * (*w) + 0.7 * z.at.a + 0.7 * z.w[x.k % 3] + -0.1 * z.at.b + 1.4 * z.rate + 0.3 * z.predict(0.3) + (0.50 * (0.32 - (0.83 + z.at.b)))]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.4209999999999998, b: -1.1090000000000002 }, k: 2, rate: 0.471, w: [1.1309999999999998, -1.999, -0.159] }, Pair { a: -1.909, b: -0.949 }, 1.351), kink(Model { at: Pair { a: -1.5090000000000001, b: -1.6190000000000002 }, k: 0, rate: -1.5690000000000002, w: [0.751, 0.161, -1.229] }, Pair { a: -0.259, b: -1.1090000000000002 }, 0.801))]
#[derive_grad]
fn random_1000036(x: Model, y: Pair, mut z: f64) -> f64 {
    let p1 = Pair { a: y.b.cos(), b: z };
    z /= 1.2 + y.size().tanh().atan().abs();
    for (i4, e2) in x.w.iter().enumerate() {
        let mut ps5: [Pair; 3] = [p1.clone(); 3];
    }
    {
        let s6 = &x.w[1..];
        'l8: for i7 in (x.k % 3..4).rev() {
            z = (z * (p1.size() + p1.size()).tanh()).sin();
            z = (z * f64::tanh(std::f64::consts::PI)).sin();
            match x.k { 0 => {
                z /= 1.2 + (y.size() - y.a).cos().abs();
                let o9: Option<f64> = if (p1.b - p1.size()).tanh() > (p1.b.tanh() % 1.7) { Some((y.a * (x.predict(0.3) - 2f64)).cos()) } else { None };
            } k if k % 2 == 1 => {
                let mut m10: f64 = (0.20 * (x.rate * (x.k as f64))).atan2((1.5 + (y.b - (-0.61)).tanh() * (y.b - (-0.61)).tanh()));
                z += (x.at.size().tanh().tanh() / (1.5 + f64::max(y.b, p1.size().sin()) * f64::max(y.b, p1.size().sin())));
            } _ => {
                let o11: Option<f64> = s6.first().map(|it| it * (y.size() + 1.51).tanh());
            } }
        }
        {
            let r12 = &x.at;
            if x.predict(0.3).sin().copysign(r12.b) > p1.dot(&*r12).cos() {
                if f64::sin((if ({ let b13 = x.at.size().sin(); r12.size() + b13 }).tanh() < (0.50 * (1.98 * z)) && x.k > 2 { 0.67 } else { p1.size() })) > (x.w[0] * y.b).tanh() {
                    let mut v14: [f64; 3] = [(s6[x.k % 2] + std::f64::consts::PI).sin().exp(), f64::powi((x.at.size() / 1.47).cos(), 2), ((r12.size() * (x.k as f64)) * (0.6 * f64::tanh(1.54)).asin()).cos()];
                } else {
                    let mut v15: Vec<f64> = Vec::new();
                    for i16 in 0..4 {
                        v15.push(f64::sqrt((1.2 + f64::copysign(f64::sin((-0.30)), x.at.size().sin()) * f64::copysign(f64::sin((-0.30)), x.at.size().sin()))));
                    }
                    let p17: Pair = p1;
                    let mut n18: usize = 0;
                    'l19: while n18 < 0 && ((0.06 * y.a).sin() <= (if r12.b.copysign(x.w[1]) <= x.w[1] { y.b } else { p17.size() }).cos()) {
                        let mut p20: Pair = p1.clone();
                        n18 += 1;
                    }
                }
            } else {
                z = (0.80 * (if (0.25 * (s6[1] * x.w[x.k % 3])) > ((-0.16) * x.rate).sin() { y.b.sin() } else { ({ let b21 = f64::sin(0.0); p1.a + b21 }) }));
            }
        }
    }
    1.0 * p1.size() + 1.1 * p1.a + 0.7 * x.at.b + -0.4 * y.a + -0.4 * y.b + 0.6 * p1.b + (0.50 * (if y.b > y.b { (x.at.b - x.at.b) } else { (y.a - 0.18) }))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.751, -1.409, 1.4009999999999998, -0.209, 1.511], -0.019, Pair { a: 1.111, b: 0.901 }, (-1.1190000000000002, -0.509)), kink([-0.549, 0.541, 0.681, -1.179, -1.689], -0.059, Pair { a: 1.611, b: 1.6809999999999998 }, (1.571, -0.539)))]
#[derive_grad]
fn random_1000037(x: Vec<f64>, y: f64, z: Pair, w: (f64, f64)) -> f64 {
    let mut v1: [f64; 3] = [((x[2] + w.1) - (z.size() + y)).cos(); 3];
    let mut m2: f64 = x[0];
    let p3 = Model { w: [((m2 + z.b) - v1[2].sin()).tanh(), (y.hypot(w.1) + (z.a - m2)).sin(), m2.clamp(-0.5, 0.75)], at: Pair { a: (((-0.07) * m2) * (x[2] - z.a)).tanh(), b: (v1[0] + v1[2]).sin() }, rate: 2f64, k: 1 };
    let mut h4: Shape = Shape::Rect(1.88, p3.at.a.tanh().powi(4));
    m2 = (((0.30 * p3.rate) % 1.7) * (p3.rate - z.a)).sin();
    {
        let r5 = &mut v1[p3.k % 3];
        *r5 = m2;
        let mut v6: [f64; 4] = [f64::clamp(2f64.abs(), -0.5, 0.75); 4];
    }
    if p3.k % 2 == 0 {
        return 0.6 * v1[p3.k % 3] + -0.0 * p3.predict(0.3) + -0.5 * x[p3.k % 3] + 0.2 * z.b + -0.0 * z.a + 1.1 * h4.area() + (z.b.tanh() - (0.24 * (p3.k as f64)).rem_euclid(0.9));
    }
    let d7: f64;
    if p3.k > 2 {
        d7 = f64::sin(0.0).max(apply(|u8| { let b9 = (z.a / 1.28); ((x[0] - m2) * (if p3.k % 2 == 0 { u8 } else { v1[1] })).sin() * b9.sin() }, (0.25 * z.size()).copysign(f64::cos(p3.at.size()))));
    } else {
        d7 = (0.01 * ((std::f64::consts::PI / 1.20) * (p3.predict(0.3) * y)));
    }
    let mut m10: f64 = (0.30 * ((0.50 * z.size()).trunc() + z.b));
    let mut p11 = p3;
    m2 += m10.tanh();
    match p11.k { 0 => {
        p11.at.b += (0.74 * v1[p11.k % 3].atan2((1.5 + (0.77 * 2f64) * (0.77 * 2f64))));
        let mut n12: usize = 0;
        while n12 < 1 {
            (p11.w[p11.k % 3], p11.w[0]) = (p11.w[0], (0.05 * ((-0.94) - ({ let b13 = z.b; p11.at.size() + b13 }))));
            if p11.k % 2 == 0 {
                m10 = ((m2 / 1.31) + (if (1.2 + (0.50 * p11.predict(0.3)) * (0.50 * p11.predict(0.3))).log2() < y.copysign(p11.at.a) { m2 } else { 0.15 })).cos();
            }
            n12 += 1;
        }
    } k if k % 2 == 0 => {
        p11.at.b /= 1.2 + (0.25 * (w.0 * p11.rate)).abs();
    } _ => {
        let old14 = std::mem::replace(&mut p11.rate, (z.size() - w.0).tanh().atan2((1.5 + 1.70 * 1.70)));
    } }
    0.1 * p11.at.a + 1.0 * m2 + -0.3 * p11.at.size() + 1.0 * w.0 * w.1.sin() + 0.9 * d7 + 1.2 * p11.at.b + (z.a + (z.b.tanh() % 1.7)).cos()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 1.3809999999999998, b: -0.028999999999999998 }, k: 2, rate: 1.7309999999999999, w: [-0.579, -0.849, -1.449] }), kink(Model { at: Pair { a: 1.021, b: -1.2790000000000001 }, k: 2, rate: 0.311, w: [0.981, -0.319, -1.909] }))]
#[derive_grad]
fn random_1000038(x: Model) -> Vec<f64> {
    let mut m1: f64 = 1.70;
    let mut ps2: Vec<Pair> = vec![Pair { a: ((1.2 + m1 * m1).recip() + m1).tanh(), b: (0.50 * (Pair { a: ((x.rate * x.at.size()) / (2.5 + (x.predict(0.3) - m1).tanh().sin())).sin(), b: (x.rate / (2.5 + x.rate.sin())) }).a) }, ({ let q3: Pair = x.at; q3.turned((x.rate * m1).tanh()) })];
    let mut k4: usize = 2;
    m1 /= 1.2 + (std::f64::consts::PI + x.at.size()).sin().abs();
    let mut v5 = x.w.to_vec();
    m1 += x.rate.tanh();
    if (x.at.a * x.predict(0.3)).cos() < (x.at.size() / (1.5 + x.at.a * x.at.a)).sin() {
        m1 += x.w[x.k % 3].cos();
        v5.push((0.30 * x.at.a).rem_euclid(0.9).clamp(-0.5, 0.75));
        v5[x.k % 3] += (0.60 * 1.11);
    } else {
        v5[k4 % 3] += (0.30 * x.at.b.max((0.20 * (x.at.size() + x.at.b))));
        if f64::sin(0.05) < ps2[x.k % 2].b.tanh() {
            return vec![0.3 * x.predict(0.3) + 1.4 * x.at.b + 0.1 * m1 + 1.0 * x.w[k4 % 3] + x.rate, -0.4 * m1 + 1.2 * x.rate + 1.3 * x.at.a + 0.8 * x.at.b + 1.3 * x.at.size() + ((x.at.b + v5[2]) - (m1 + x.at.size())).cos(), 1.3 * x.rate + -0.1 * ps2[x.k % 2].b + 0.4 * x.predict(0.3) + 1.3 * x.at.size() + (0.6 * f64::sin((x.predict(0.3) * ((k4 % 4) as f64))).tanh()).acos()];
        }
    }
    if (if (x.at.b - ps2[0].a).sin() > ((k4 % 4) as f64).atan() { x.at.a } else { ps2[x.k % 2].b }).sin() >= (if (x.rate * v5[x.k % 3]).cos() > 1.86 { x.at.b } else { x.at.size() }).tanh() {
        let o6: Option<f64> = checked((if x.k > 1 { x.at.a.cos() } else { (x.at.b * 0.0) }));
        {
            let s7 = &x.w[1..];
            m1 = x.at.size().tanh();
            m1 *= (0.80 * (ps2[k4 % 2].b.tanh().sin() + v5[k4 % 3])).sin();
        }
    } else if !(x.k % 2 == 0) {
        m1 -= (0.05 * x.at.a).sin();
    } else {
        let mut m8: f64 = (ps2[x.k % 2].b.cos().abs() - f64::sin((-0.17)).min(ps2[k4 % 2].b.cos()));
    }
    vec![-0.2 * x.at.b + -0.1 * x.w[0] + 1.0 * x.rate + 0.2 * x.predict(0.3) + x.rate.copysign(x.at.a).sin(), -0.2 * ps2[1].b + 0.1 * x.w[k4 % 3] + 1.1 * m1 + 0.3 * v5[k4 % 3] + -0.1 * x.at.b + (1.37 - x.rate).cos().hypot((0.30 * m1).powi(3)), 1.5 * x.at.size() + -0.1 * x.predict(0.3) + -0.1 * v5[x.k % 3] + 1.2 * x.at.b + 1.2 * x.w[2] + (x.at.b.sin() * std::f64::consts::PI.min(m1))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.0990000000000002, 0.461, 1.9609999999999999, 1.7309999999999999, -1.189], [-1.889, -1.239, 0.561]), kink([-1.219, -1.629, -1.6090000000000002], [0.431, -1.8090000000000002, -1.0190000000000001]))]
#[derive_grad]
fn random_1000039(mut x: Vec<f64>, y: [f64; 3]) -> f64 {
    for i1 in 0..x.len() {
        if y[0] > (y[i1 % 3] / (1.5 + x[i1] * x[i1])) {
            let mut m2: f64 = 1.32;
            break;
        }
    }
    let mut m3: f64 = ((if x[0].cos() > (y[1] - x[2]).tanh() { (0.6 * y[1].sin()).acos() } else { (1.3 + x[0] * x[0]).powf(x[0].tanh()) }) + (-x[2]).min(f64::sin(y[0]).cosh())).sin();
    let (s5, c6) = (0.50 * ((if f64::cos((m3 * m3)) <= (m3 - m3).sin() { (y[0] + x[0]) } else { (x[0] - y[0]) }) / 1.30)).sin_cos();
    'l8: for i7 in 0..0 {
        let a9: f64 = (0.10 * (s5 - (y[i7] + s5))).powi(2);
        let mut m10: f64 = m3;
    }
    m3 += f64::tanh((1.68 / (1.5 + ((x[1] - y[2]) / (1.5 + (0..3).map(|i11| std::f64::consts::PI).sum::<f64>().cos() * (0..3).map(|i11| std::f64::consts::PI).sum::<f64>().cos())).sin() * ((x[1] - y[2]) / (1.5 + (0..3).map(|i11| std::f64::consts::PI).sum::<f64>().cos() * (0..3).map(|i11| std::f64::consts::PI).sum::<f64>().cos())).sin())));
    let mut v12: Vec<f64> = x.iter().map(|&e13| (s5 - s5).tanh().copysign((1.3 + f64::sin(0.47) * f64::sin(0.47)).powf(c6.tanh()).tanh())).collect();
    for e14 in v12.iter().take(2).copied() {
        let mut ps17: [Pair; 2] = [Pair { a: ((s5 * c6) - (v12[2] / (1.5 + v12[2] * v12[2]))).tanh(), b: e14.min(e14) }, Pair { a: (v12[1] * v12[2]).tanh().sin().cosh(), b: f64::sin((x[0] * 0.12)) }];
        'l19: for i18 in (0..1).rev() {
            let f20 = |u21: f64| (0.50 * (0.88 * (if u21 <= (c6 - (-0.52)).cos() { ((i18 as f64) + u21) } else { (c6 / 1.37) })).abs());
            let mut k22: usize = 2;
        }
        let p23 = Data { items: vec![v12[1], (s5.sin() * x[1]), f64::sinh(f64::tanh(1.47)).min((y[2] / (2.5 + f64::sin(m3))))], scale: (0.81 * f64::mul_add(f64::sin((0.95 / 1.34)), m3.tanh().rem_euclid(0.9), (0.25 * (m3 * c6)))), pairs: vec![Pair { a: (f64::sin((-0.53)).mul_add(m3, 0.14) + (if v12[2].sin() <= f64::tanh((m3 + m3)) { 1.48 } else { m3 })).tanh(), b: c6.tanh() }, Pair { a: ((x[1] - x[0]) * y[0].fract()).tanh(), b: (0.06 * (m3 * ps17[0].b)) }] };
        for i24 in 0..1 {
            m3 -= f64::tanh((((if f64::sin((if i24 > 0 { m3 } else { 1.38 })) >= ({ let b25 = (0.80 * (i24 as f64)); e14 + b25 }).cos() { v12[2] } else { x[0] }) + p23.pairs[1].b.sin().to_radians()) / 1.56));
        }
    }
    0.9 * m3 + 1.5 * v12[0] + 0.7 * x[1] + 1.3 * s5 + -0.4 * y[2] + 0.5 * c6 + y[1]
}
