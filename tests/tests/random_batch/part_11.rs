//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: -0.589, b: 1.2309999999999999 } }, [1.4709999999999999, 1.2009999999999998, -1.729]), kink(Shape::At { 0: Pair { a: -0.499, b: 0.511 } }, [-1.6090000000000002, -1.939, -0.209]))]
#[derive_grad]
fn random_2000110(x: &mut Shape, y: [f64; 3]) -> f64 {
    let mut p1 = Two(y[0], (1.37 * y[2]).tanh());
    let mut k2: usize = 3;
    p1.0 -= (if y[2].min(0.79) < p1.0 { (p1.0 - p1.1) } else { ((p1.0 - p1.1) * p1.1) }).sin();
    let mut p3 = Pair { a: (p1.1 - 1.19).tanh(), b: (0.12 * ((-0.29) * x.area())) };
    p1.1 = ((p3 * (if k2 > 0 { (-0.87) } else { p1.1 }))).a.cos() + p1.1;
    let h4: Shape = Shape::Circle { r: (0.50 * (y[k2 % 3].sin() * (p1.0 * (-0.21)))) };
    1.2 * p1.1 + -0.4 * h4.area() + -0.2 * x.area() + 0.9 * p1.0 + 0.7 * p3.size() + (0.80 * f64::cos(p3.size()).max(p1.1).trunc())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.9909999999999999, -1.8090000000000002, 1.9509999999999998], Data { items: vec![0.481, 1.581, 1.6809999999999998], pairs: vec![Pair { a: 1.081, b: 0.061 }, Pair { a: 0.391, b: -1.199 }], scale: -1.5090000000000001 }, Some(1.7309999999999999)), kink([1.1409999999999998, 1.551, -1.419], Data { items: vec![-1.5090000000000001, -1.889, -1.5290000000000001], pairs: vec![Pair { a: 1.371, b: -1.219 }, Pair { a: -1.3190000000000002, b: -0.159 }], scale: 0.861 }, None))]
#[derive_grad(wrt(x, z))]
fn random_2000111(x: &mut [f64; 3], y: &Data, z: Option<f64>) {
    if (x[2] - x[0]).cos() > (0.20 * (y.pairs[1].a + y.scale)) {
        for (i2, e1) in x.iter_mut().enumerate() {
            *e1 = (0.16 * ((Pair { a: 1.60, b: (0.25 * (y.scale * y.items[1])) }).a - z.unwrap_or(0.7)));
            let mut v3: [f64; 4] = [(f64::sin((-0.95)).max((0.25 * z.unwrap_or(0.7))) - 0.11).cos(), (z.unwrap_or(0.7).sin().copysign((i2 as f64).cos()) * f64::max((*e1), f64::sin(y.pairs[i2 % 2].b))), (if !(i2 > 2) { y.scale } else { y.items[i2 % 3] }).cos(), (0.6 * (z.unwrap_or(0.7) * (y.scale * y.pairs[1].b)).sin().sin()).ln_1p()];
        }
        let mut n4: usize = 0;
        while (({ let b5 = x[2]; b5 + b5 }).tanh() > (y.scale * y.scale).tanh()) && n4 < 3 {
            let a6 = y.scale.sin();
            x[n4] += f64::cos((({ let b7 = (x[2] * 1.08).cos(); y.scale.atan() + b7 }) * (-0.05)));
            let h8: Shape = Shape::Poly(vec![y.items[n4], (a6 / 1.98), (0.20 * (y.pairs[n4 % 2].b + y.pairs[n4 % 2].b.tanh().max(x[n4])))]);
            n4 += 1;
        }
    }
    for i9 in 1..=2 {
        if let Some(e10) = y.items.last() {
            let mut m11: f64 = f64::copysign(x[i9], ((y.items[i9] * 1.74) + (*e10).cos()).cos());
        }
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[0.761, -1.0890000000000002], [1.9809999999999999, 1.4009999999999998], [1.6409999999999998, 0.731]]), kink([[-0.199, -1.459], [-1.159, -0.279]]))]
#[derive_grad(wrt(x))]
fn random_2000112(x: &[[f64; 2]]) -> (f64, f64) {
    let mut h2: Shape = if x[1][1].sin() > (if f64::copysign(x[0][0], x[0][0]) <= (0.50 * (x[0][1] - x[0][0])) { x[1][1] } else { x[0][0] }) { Shape::At(Pair { a: ({ let b1 = x[0][0]; x[1][0] + b1 }).cos().powi(0), b: x[0][0].tanh() }) } else { Shape::Point };
    let mut v3: [f64; 4] = [((1.2 + h2.area().sin() * h2.area().sin()).recip() / 1.65); 4];
    {
        let r4 = &mut v3[3];
        *r4 -= (0.01 * ((h2.area() * (*r4)) - f64::sin(0.51).cosh()));
        *r4 = ((0.25 * h2.area()).min(h2.area().tanh()) * x[0][0].mul_add((*r4), x[1][0])).cos();
    }
    let mut p5: Two = Two(v3[3].sin(), x[0][0].clamp(-0.5, 0.75));
    let (s6, c7) = (p5.0 - p5.1).cos().sin_cos();
    let mut v8: [f64; 3] = [(0.95 * ((std::f64::consts::PI / (1.5 + x[1][1] * x[1][1])) - h2.area().sin().fract())); 3];
    h2 = if (0.50 * (s6 + v3[1])) >= p5.0 { Shape::Point } else { Shape::Rect(((v3[1] * c7).cos() % 1.7), v3[3]) };
    {
        let s9 = &mut v3[1..];
        s9[0] /= 1.2 + (0.25 * (s6 * p5.1)).abs();
        let mut v10: [f64; 4] = [(0.50 * ((1.2 + v8[2] * v8[2]).log2() - s9[1])); 4];
    }
    let mut p11: Two = Two(((v3[0] - v8[0]) / 1.01).sin(), (h2.area() - v3[3]).sin());
    (1.0 * p5.1 + 1.3 * v8[2] + -0.4 * c7 + 1.2 * p11.0 + 0.5 * (p5.0 - p5.1) + -0.4 * v3[1] + (0.20 * (p5.1.tanh().exp() - (h2.area() / (2.5 + (0.25 * (p11.0 - p11.1)).sin())))), 1.4 * (p5.0 - p5.1) + 0.8 * p5.0 + 1.2 * v8[0] + -0.4 * (p11.0 - p11.1) + 0.5 * s6 + -0.4 * c7 + ((p11.1 + (p5.0 - p5.1)) + (s6 + c7)).tanh())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.681, b: -1.149 }, k: 0, rate: -0.889, w: [1.521, 0.921, -0.009000000000000001] }, [-0.249, 0.861, 0.211]), kink(Model { at: Pair { a: -1.3190000000000002, b: -1.0490000000000002 }, k: 0, rate: 0.471, w: [-0.469, -0.739, -1.919] }, [1.2209999999999999, 1.091, -0.099, -1.659, 1.801]))]
#[derive_grad]
fn random_2000113(x: &mut Model, y: &mut [f64]) -> f64 {
    (y[x.k % 3], y[x.k % 3]) = (y[x.k % 3], (0.30 * x.w[x.k % 3].min(x.at.a).max((if x.w[x.k % 3].min(0.0) >= (x.at.b + x.w[2]).cos() && x.k % 2 == 0 { 1.94 } else { 2f64 }))));
    let d1: f64;
    if (x.at.a + 1.74).tanh() < y[2].round().sin() {
        let mut k2: usize = 1;
        {
            let s3 = &x.w[1..];
            let mut idx4: [usize; 3] = [1, 0, 0];
            let a5 = (x.at.b * (x.w[x.k % 3] + x.at.a)).tanh();
        }
        d1 = (std::f64::consts::PI - f64::sin((-0.88)).max(x.at.size().tanh())).tanh();
    } else {
        d1 = ((x.at.a + x.rate) - (x.predict(0.3) * 0.78)).tanh();
    }
    let mut v6: Vec<f64> = Vec::with_capacity(2);
    for i7 in 0..2 {
        v6.push(x.at.a);
    }
    let mut v8: Vec<f64> = y.iter().map(|e9| ((-(0.1 + y[x.k % 3] * y[x.k % 3])).exp() / (1.5 + x.at.size().sin() * x.at.size().sin()))).collect();
    x.at.a = x.w[x.k % 3].atan2((1.5 + x.at.size().cos() * x.at.size().cos())).sin();
    let p10: Pair = x.at;
    {
        let r11 = &mut v8[x.k % 3];
        *r11 -= ((x.predict(0.3) - x.at.a) / (1.5 + x.predict(0.3).sin() * x.predict(0.3).sin())).tanh();
        let mut v12: Vec<f64> = x.w.iter().map(|e13| ((x.rate / 1.01) + f64::abs(x.at.b)).tanh()).collect();
        x.k += 1;
    }
    let mut ps14: Vec<Pair> = vec![x.at, Pair { a: p10.a, b: f64::tanh((x.at.a * p10.a)) }];
    x.at.a = (x.at.b * (-0.87)).sin();
    -0.1 * x.at.a + 0.2 * v6[x.k % 2] + -0.4 * y[2] + 0.8 * v8[x.k % 3] + 0.0 * x.rate + 0.3 * x.at.size() + (0.25 * x.at.size())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.3590000000000002, -0.789, 1.801, -1.669, 0.401], Some(-0.729), -0.719), kink([1.2209999999999999, -1.8590000000000002, 1.801, 0.341, -1.8390000000000002], Some(1.371), 0.291))]
#[derive_grad]
fn random_2000114(x: &[f64], mut y: Option<f64>, z: f64) -> f64 {
    if (x[2] * z).tanh() >= (0.25 * (if f64::cos((x[2] + y.unwrap_or(0.7))) >= (x[0] / 1.28) { z } else { y.unwrap_or(0.7) })) {
        let mut m1: f64 = z;
        for i2 in (0..3).rev() {
            if let Some(x3) = y {
                for i4 in (0..x.len()).rev() {
                    if (y.unwrap_or(0.7) * (i4 as f64)).cos() <= (if (0.63 - m1).cos() > (x3 / 1.66) { (i4 as f64) } else { (i2 as f64) }).sin() {
                        break;
                    }
                }
                if let Some(x5) = y {
                    let mut v6: Vec<f64> = Vec::with_capacity(3);
                    for i7 in 0..3 {
                        v6.push(((-0.67) * x[i7]).tanh().exp_m1());
                    }
                }
            }
            let v8: Vec<f64> = vec![(1.3 + (0.44 * ((i2 as f64) + m1)) * (0.44 * ((i2 as f64) + m1))).powf((x[2] - 1.18).sin().tanh()).cos(), (z / (1.5 + y.unwrap_or(0.7).cos().clamp(-0.5, 0.75) * y.unwrap_or(0.7).cos().clamp(-0.5, 0.75)))];
            let flag9 = (0.80 * f64::sin(1.12).hypot((0.25 * y.unwrap_or(0.7)))) <= (z + x[2]).tanh();
        }
    } else if z.max((0.25 * y.unwrap_or(0.7))) > f64::rem_euclid((0.60 * (-0.17)), 0.9) {
        for i10 in (0..2).rev() {
            {
                let s11 = &x[..];
                let mut v12: [f64; 4] = [((i10 as f64) / 1.10).atan(); 4];
            }
            let mut k13: usize = 1;
            let mut m14: f64 = ((i10 as f64).tanh() * (z - x[k13 % 3])).sin();
        }
        let f15 = |u16: f64, u17: f64| (1.3 + (x[1] * u17).tanh() * (x[1] * u17).tanh()).powf(f64::tanh((0.50 * (z - z)))).tanh();
    } else {
        let mut m18: f64 = ((y.unwrap_or(0.7) / (1.5 + z * z)) * (y.unwrap_or(0.7) + z)).sin();
        let mut m19: f64 = (2f64.sin() - (x[1] / (1.5 + x[1] * x[1]))).sin();
        if let Some(x20) = &mut y {
            *x20 += ((x[0] / (2.5 + (*x20).sin())) / 1.61).tanh();
            if (0.50 * (z + (*x20))) <= (*x20).min(m19) {
                return 1.4 * (*x20) + -0.3 * m18 + -0.4 * z + -0.2 * m19 + 0.4 * x[0] + ((m18 - m18) * (x[0] * (*x20))).sin();
            }
        }
    }
    'l22: for i21 in 1..=3 {
        let h23: Shape = if i21 != 2 { Shape::At(Pair { a: f64::sin((-0.81)).max(z).tanh(), b: (x[2] * y.unwrap_or(0.7)).cos() }) } else { Shape::Point };
    }
    1.2 * y.unwrap_or(0.7) + 0.8 * x[2] + 0.8 * z + ((y.unwrap_or(0.7) / 1.24) + y.unwrap_or(0.7).sin().tanh()).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: -1.629, 1: 1.781 }), kink(Two { 0: 1.4609999999999999, 1: -0.339 }))]
#[derive_grad]
fn random_2000115(x: Two) -> f64 {
    let mut k1: usize = 0;
    let mut m2: f64 = (((k1 % 4) as f64) - x.0).sin().atan2((1.5 + (0.50 * (((k1 % 4) as f64) + (if x.1.sin().rem_euclid(0.9) < (0.6 * f64::sin(x.0)).ln_1p() { ((k1 % 4) as f64) } else { 1.63 }))) * (0.50 * (((k1 % 4) as f64) + (if x.1.sin().rem_euclid(0.9) < (0.6 * f64::sin(x.0)).ln_1p() { ((k1 % 4) as f64) } else { 1.63 })))));
    let mut k3: usize = 2;
    if (0..3).step_by(2).map(|i4| m2).last().unwrap() < (x.1 * x.1).tanh() {
        return 0.3 * m2 + 0.7 * x.1 + 0.6 * x.0 + 1.2 * (x.0 - x.1) + x.0.sin().clamp(-0.5, 0.75);
    }
    let a6: f64 = ({ let b5 = (-(0.1 + x.1 * x.1)).exp().sin(); (b5.tanh() / 1.88) + b5 });
    let p9 = Data { items: vec![({ let b7 = (0.50 * (m2 - m2)); ((x.0 - x.1) - ((k3 % 4) as f64)) + b7 }).cos(), (f64::exp((-(0.1 + 0.83 * 0.83))) / (1.5 + (if k1 != 1 { x.1 } else { m2 }) * (if k1 != 1 { x.1 } else { m2 }))), (0..2).rev().map(|i8| (x.0 - x.1).sin().atan2((1.5 + (0.25 * (x.0 - x.1)) * (0.25 * (x.0 - x.1))))).sum::<f64>().sin()], scale: (f64::sin((-0.56)).exp() + (0.0 * m2)), pairs: vec![Pair { a: (1.2 + (((k3 % 4) as f64) / (1.5 + x.1 * x.1)) * (((k3 % 4) as f64) / (1.5 + x.1 * x.1))).recip(), b: (((k1 % 4) as f64) + x.1).cos() }, Pair { a: (if (x.1 + ((k1 % 4) as f64)).sin() < (a6 - x.1).tanh() && k3 > 1 { (x.1.sin() % 1.7) } else { (if k3 % 2 == 0 { a6 } else { ((k1 % 4) as f64) }) }), b: m2 }] };
    m2 = m2 - p9.items[1].sin();
    let mut v10: Vec<f64> = vec![(-(0.6 * f64::cos((p9.scale * p9.pairs[1].b)).tanh()).tan()), (if k1 > 0 { a6.abs() } else { ((x.0 - x.1).cos() % 1.7) }), (0.69 + p9.pairs[k1 % 2].b.cos().clamp(-0.5, 0.75)), x.1.atan2((1.5 + std::f64::consts::PI * std::f64::consts::PI)).mul_add(f64::cos(m2), p9.scale).sin()];
    let mut h11: Shape = Shape::Circle { r: (v10[k3 % 4] / (1.5 + f64::tanh((1.3 + (p9.scale * p9.pairs[1].b).tanh() * (p9.scale * p9.pairs[1].b).tanh()).powf(v10[k1 % 4].tanh())) * f64::tanh((1.3 + (p9.scale * p9.pairs[1].b).tanh() * (p9.scale * p9.pairs[1].b).tanh()).powf(v10[k1 % 4].tanh())))) };
    match &h11 { Shape::At(x12) => {
        let a14: f64 = h11.area().sin();
    } Shape::Point => {
        for e17 in p9.items.chunks(2) {
            let t20: (f64, f64) = (((v10[k3 % 4] * v10[0]).tanh().cos() * f64::rem_euclid(f64::cos(f64::max(p9.scale, ((k3 % 4) as f64))), 0.9)), (((if k1 % 2 == 0 { x.1 } else { p9.scale }) - (1.82 / (1.5 + p9.pairs[1].b.tanh() * p9.pairs[1].b.tanh()))) - (f64::signum(0.0) - (v10[k3 % 4] - 0.26))).tanh());
            let mut ps21: Vec<Pair> = vec![Pair { a: (((p9.scale * p9.pairs[1].b) * std::f64::consts::PI) * ((x.0 - x.1) + p9.items[1])).cos(), b: e17[0] }, Pair { a: (0.50 * ((t20.0 - ((k1 % 4) as f64)) * t20.0.fract())), b: (0.78 * e17[k3 % 1]).sin() }];
        }
    } _ => {
        m2 /= 1.2 + f64::sin((x.0 - x.1)).abs();
    } }
    -0.3 * (p9.scale * p9.pairs[1].b) + 0.8 * x.0 + 1.4 * p9.items[k3 % 3] + -0.1 * h11.area() + -0.3 * p9.pairs[1].b + ((k1 % 4) as f64).abs().sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.621, b: 1.841 }, Pair { a: -1.929, b: 0.851 }, Model { at: Pair { a: 1.6609999999999998, b: -0.519 }, k: 1, rate: -0.519, w: [-0.889, -1.2590000000000001, -0.049] }), kink(Pair { a: 1.6509999999999998, b: -1.6190000000000002 }, Pair { a: 0.461, b: 1.8909999999999998 }, Model { at: Pair { a: 1.591, b: -1.669 }, k: 0, rate: -0.859, w: [-0.289, 0.801, 0.611] }))]
#[derive_grad]
fn random_2000116(mut x: Pair, y: &Pair, mut z: Model) -> f64 {
    let mut ps1: [Pair; 2] = [x, Pair { a: (1.3 + x.a * x.a).powf(f64::tanh(1.35)).cos().cos(), b: y.a.fract() }];
    let t2: (f64, f64) = (z.at.b, ((-0.96) + f64::powf((1.3 + (0.25 * z.at.size()) * (0.25 * z.at.size())), x.a.tanh())).tanh());
    let mut o3: Option<f64> = None;
    z.w[1] *= f64::sin((y.a + (if z.k > 1 { z.w[0] } else { y.b })).tanh());
    if z.k > 2 {
        return 0.1 * z.at.size() + 1.5 * z.at.b + -0.4 * ps1[z.k % 2].b + 1.5 * y.b + -0.4 * z.w[z.k % 3] + (t2.1 * (y.b * ps1[z.k % 2].a)).sin();
    }
    if let Some(x4) = &mut o3 {
        *x4 /= 1.2 + (y.a / (1.5 + z.w[1] * z.w[1])).abs();
        (z.w[z.k % 3], z.w[2]) = (z.w[2], (0.07 * (0.0 + x.size())));
    }
    z.w[1] = ((y.a + t2.1) / (1.5 + (z.predict(0.3) + (-0.90)).tanh() * (z.predict(0.3) + (-0.90)).tanh())).sin() + z.w[1];
    let d5: f64;
    if (ps1[z.k % 2].b * o3.unwrap_or(0.7)).sin() >= (o3.unwrap_or(0.7) - t2.0).tanh() {
        d5 = (y.b.fract() - (0.6 * f64::tanh(y.size()).tanh()).acos());
    } else {
        d5 = ((z.at.size() * y.b) / (1.5 + f64::cos(z.at.size()) * f64::cos(z.at.size()))).sin();
    }
    z.at.b -= f64::fract(x.b.max(y.size().tanh()));
    let a6 = x.swapped_for(y.size().tanh().tanh()).tanh();
    z.w[1] = z.w[1] + f64::sin((d5.to_radians() - (x.a - d5)));
    let mut o8: Option<f64> = o3.or(Some(sum_of(|u7| ((y.b / (1.5 + y.a * y.a)) - (y.b * (-0.33))).cos(), &z.w[..]).tanh()));
    let Pair { a: x9, b: y10 } = y.clone();
    {
        let (l11, r12) = z.w.split_at_mut(1);
        l11[0] += r12[z.k % 2].tanh();
        r12[0] = ((o8.unwrap_or(0.7) * x.size()) / (2.5 + r12[0].sin())).cos();
        l11[0] += 0.5 * r12[0];
    }
    let a13 = z.at.b.fract().min((0.50 * (z.rate + x.b)));
    0.2 * ps1[z.k % 2].a + 0.6 * z.rate + 0.4 * x9 + 1.1 * z.w[z.k % 3] + 0.8 * t2.0 * t2.1.sin() + 1.3 * x.size() + t2.1
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(1.6909999999999998, Model { at: Pair { a: -1.199, b: -1.5890000000000002 }, k: 0, rate: 0.541, w: [-0.249, 1.501, 1.8809999999999998] }, 0.951), kink(-1.909, Model { at: Pair { a: -0.579, b: -1.6090000000000002 }, k: 2, rate: -0.028999999999999998, w: [-0.109, -1.899, 0.451] }, -0.919))]
#[derive_grad]
fn random_2000117(x: &mut f64, y: &mut Model, z: &mut f64) -> f64 {
    if y.k % 2 == 0 {
        let mut h1: Shape = Shape::Circle { r: ((y.at.size() - (*x)) - (y.at.a * y.at.a)).sin() };
        let &Shape::Circle { r: x3 } = &h1 else { return 1.4 * (*z) + -0.1 * (*x) + 0.7 * y.at.a + 0.4 * y.predict(0.3) + 0.6 * y.at.size() + 1.1 * h1.area() + (0.50 * ({ let b2 = ((y.k % 4) as f64); ((y.k % 4) as f64) + b2 })); };
    } else {
        match y.k { 0 => {
            {
                let r5 = &mut y.rate;
                *r5 -= (((*x) - ((y.k % 4) as f64)) - (y.w[2].sin() % 1.7)).tanh();
            }
        } k if k % 2 == 0 => {
            y.w.fill((0.70 * (((*x).cos() % 1.7) - y.at.a)));
            y.w[0] = y.w[y.k % 3].tanh();
        } _ => {
            if y.k > 0 {
                *z = ((y.at.b / (2.5 + 2f64.sin())) * (y.rate - y.w[1])).cos();
                if y.k > 0 {
                    let o6: Option<f64> = if y.k > 0 { Some((y.rate.to_radians() - (-(0.1 + (*z) * (*z))).exp()).cos()) } else { None };
                    let mut ps7: Vec<Pair> = vec![Pair { a: ((y.at.b * ((y.k % 4) as f64)) / (1.5 + f64::cos(y.at.b) * f64::cos(y.at.b))).sin(), b: y.at.a }, y.at.clone()];
                    let a8 = (-(0.1 + (std::f64::consts::PI - (*z)) * (std::f64::consts::PI - (*z)))).exp();
                } else {
                    let o10: Option<f64> = checked((if f64::tanh((-0.52)) <= f64::to_radians(0.0) { (y.w[y.k % 3] / (1.5 + (*z) * (*z))) } else { ({ let b9 = y.w[y.k % 3]; y.rate + b9 }) }).sin());
                    {
                        let r11 = &mut y.w[2];
                        *r11 = y.rate;
                        if let Some(x12) = o10 {
                            let mut n13: usize = 0;
                            while (((*z) - (*r11)).tanh() >= f64::asinh((*x))) && n13 < 5 {
                                n13 += 1;
                                y.rate = ((o10.unwrap_or(0.7) / (1.5 + f64::sin(0.90) * f64::sin(0.90))) - (*x)).sin() + y.rate;
                            }
                        } else {
                            *r11 = y.rate.abs();
                        }
                    }
                }
            } else {
                y.at.b = (y.at.b * (*z)).sin();
            }
        } }
    }
    -0.3 * y.at.a + 0.2 * (*x) + 0.9 * y.predict(0.3) + -0.4 * y.at.b + 0.4 * y.rate + 1.2 * y.w[y.k % 3] + ((y.at.a / (1.5 + f64::sin((-0.08)) * f64::sin((-0.08)))) / (1.5 + y.w[y.k % 3].sin() * y.w[y.k % 3].sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.321, 0.981, -0.249], pairs: vec![Pair { a: 0.611, b: 0.911 }, Pair { a: -1.959, b: 1.4409999999999998 }], scale: 1.9209999999999998 }), kink(Data { items: vec![-0.099, -1.6090000000000002, -1.739], pairs: vec![Pair { a: -1.399, b: -0.409 }, Pair { a: 0.851, b: 0.991 }], scale: -0.969 }))]
#[derive_grad]
fn random_2000118(x: Data) -> (f64, f64) {
    let mut v1: [f64; 3] = [f64::cos((x.scale * x.pairs[1].b)).copysign(x.scale).cos(); 3];
    let a2 = f64::cos((if std::f64::consts::PI >= (0.25 * x.pairs[0].a) { 0.15 } else { (1.05 * v1[2]) }));
    let p3 = Model { w: [((std::f64::consts::PI - x.pairs[0].b) * ((x.scale * x.pairs[1].b) + x.scale)).cos(), (-x.items[2]).min((0.20 * ((x.scale * x.pairs[1].b) + x.items[0]))), (x.scale * x.pairs[1].b).tanh().sin()], at: x.pairs[0].turned(f64::sin(1.62).rem_euclid(0.9)), rate: (1.2 + v1[0].min(x.items[2]) * v1[0].min(x.items[2])).ln(), k: 1 };
    let mut m4: f64 = ((p3.at.size() + p3.at.b) * (1.24 - 0.0)).sin();
    let a2: f64 = (x.items[p3.k] - p3.at.a).abs().cos();
    if (if p3.predict(0.3).cos() < (p3.at.size() * p3.rate).tanh() && p3.k != 3 { x.scale } else { v1[p3.k] }) < (if ((x.scale * x.pairs[1].b) - p3.at.a).cos() >= (x.scale * x.pairs[0].a).tanh() { p3.at.a } else { x.scale }) {
        return (0.9 * p3.w[0] + 0.2 * p3.at.a + 0.3 * v1[p3.k] + 1.3 * p3.at.size() + 0.1 * p3.rate + (f64::tanh((-0.15)) * (x.items[0] * (x.scale * x.pairs[1].b))).tanh(), 1.4 * a2 + 0.5 * m4 + 0.7 * x.items[p3.k] + -0.5 * p3.at.a + 0.2 * x.pairs[1].a + 1.3 * p3.at.size() + (0.66 * (if (p3.w[p3.k] * a2).sin() < (f64::sin(p3.at.b) % 1.7) { x.scale.sin() } else { (x.items[2] + (-0.56)) })));
    }
    m4 -= (p3.k as f64).sin();
    v1[..2].copy_from_slice(&x.items[..2]);
    m4 = (m4 * 1.57).sin();
    if p3.k != 3 {
        m4 -= (0.0 + p3.rate).sin().copysign(m4.sin());
    }
    let mut n5: usize = 0;
    while n5 < 0 {
        v1.swap(1, 1);
        m4 -= (0.40 * (p3.k as f64).asinh()).rem_euclid(0.9);
        if !(n5 % 2 == 0) {
            v1.fill((p3.rate.clamp(-0.5, 0.75) - (x.scale * x.pairs[1].b).tanh().rem_euclid(0.9)));
        } else {
            if ((x.scale * x.pairs[1].b) - (-0.72)).sin() <= (a2 - p3.predict(0.3)).sin() {
                m4 -= f64::mul_add(f64::sin((-0.59)), a2, p3.at.b).tanh().max((if x.items.iter().copied().fold(v1[p3.k].sin(), |s6: f64, e7| (s6 * e7).sin()) < f64::tanh((if (v1[n5] / 2.00) < a2 { 0.45 } else { (p3.k as f64) })) { 0.26 } else { p3.at.a })).tanh();
            } else {
                m4 = m4 + (p3.at.size() / (1.5 + f64::sin((-0.50)) * f64::sin((-0.50)))).cos().atan().sin();
            }
        }
        n5 += 1;
    }
    (1.0 * x.items[p3.k] + 1.0 * x.scale + 0.8 * p3.predict(0.3) + 1.4 * p3.rate + 1.3 * p3.w[2] + p3.at.a.tanh().rem_euclid(0.9).cos(), 0.1 * p3.rate + -0.0 * x.pairs[1].b + 1.1 * (x.scale * x.pairs[1].b) + 0.2 * p3.predict(0.3) + 1.0 * p3.at.a + 1.4 * x.items[2] + ((-(0.1 + v1[2] * v1[2])).exp() + (v1[0] + x.items[2])).sin())
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([6, 4, 6], Shape::Point {  }), kink([4, 2, 3], Shape::At { 0: Pair { a: 1.4909999999999999, b: 0.971 } }))]
#[derive_grad]
fn random_2000119(x: &[usize], y: &Shape) -> Pair {
    if ((-0.76) - y.area()).sin() < (y.area() - 0.0).cos() {
        return Pair { a: 0.8 * y.area() + (0.50 * y.area()).abs().cos(), b: 0.7 * y.area() + (((0.60 * 1.36) % 1.7) - (y.area() - y.area())).tanh() };
    }
    let mut v1: Vec<f64> = Vec::new();
    for i2 in 0..2 {
        v1.push(((1.01 * y.area()) + (0.50 * y.area()).to_radians()).cos());
    }
    let v3: [f64; 2] = [(v1[x[0] % 2] / 1.97); 2];
    let a4 = (if v1[0] < f64::tanh((-0.21)) { (f64::trunc(0.57) / 1.71) } else { ((0.25 * y.area()).mul_add(v3[x[1] % 2], v3[x[0] % 2]) + (1.39 * y.area())) }).tanh();
    let m5: f64 = if ((-0.43) - y.area()).tanh() > (y.area() + v1[x[0] % 2]).cos() {
        (0.25 * y.area())
    } else {
        v1.iter().zip(v1.iter()).map(|(e6, &e7)| (v1[x[0] % 2] + (*e6)).sin()).fold(f64::NEG_INFINITY, f64::max).max(-1.0)
    };
    let p8: Pair = Pair { a: (1.2 + a4.mul_add(y.area().tanh(), a4) * a4.mul_add(y.area().tanh(), a4)).log10(), b: (v3[x[0] % 2] * a4).tanh() };
    Pair { a: 1.1 * m5 + 0.7 * a4 + 0.6 * v3[0] + 0.5 * p8.a + 0.3 * y.area() + 1.2 * v1[x[0] % 2] + (0.50 * (p8.a - m5)).clamp(-0.5, 0.75), b: 0.5 * a4 + 1.4 * m5 + 0.9 * p8.a + 0.7 * p8.b + 0.2 * v1[0] + 0.8 * v3[0] + ((p8.b * (-0.36)) * (m5 - v3[0])).sin() }
}
