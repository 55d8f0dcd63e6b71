//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.0490000000000002, [-0.229, 0.891, -1.729], Model { at: Pair { a: -1.0490000000000002, b: 1.091 }, k: 1, rate: -1.5990000000000002, w: [0.921, 1.2309999999999999, 0.531] }), kink(-0.239, [1.3809999999999998, -1.699, 0.901], Model { at: Pair { a: -0.069, b: 0.301 }, k: 0, rate: -0.949, w: [0.14100000000000001, 0.831, 1.601] }))]
#[derive_grad]
fn random_1000070(x: f64, y: &mut [f64; 3], z: &Model) {
    for i1 in 0..z.k % 5 {
        let d2: f64;
        if f64::asinh((-0.28)) > (z.at.size() / (1.5 + 2f64 * 2f64)).cos() {
            d2 = f64::to_radians((-0.49));
        } else {
            d2 = ((z.w[z.k % 3] * z.at.b) + (i1 as f64)).tanh();
        }
        (y[1], y[z.k % 3]) = (y[z.k % 3], f64::cos(((z.rate + 2f64) - z.rate.sin())));
    }
    (y[z.k % 3], y[z.k % 3]) = (y[z.k % 3], ((1.3 + x * x).powf(z.at.a.tanh()) - (z.at.size() + x)).tanh());
    let Pair { b: x3, .. } = z.at;
    let mut m5: f64 = f64::fract(0.22).tanh();
    m5 *= y[z.k % 3].sin();
    if (m5 + 0.0).tanh() > (z.at.a + (z.k as f64)).cos() || z.k > 0 {
        if (0.07 * z.predict(0.3)).powi(3) >= z.w[z.k % 3] && z.k > 2 {
            let a6 = (0.19 * (x3.sin() + (z.predict(0.3) + y[0])));
            let mut v7: Vec<f64> = y.to_vec();
            while let Some(e8) = v7.pop() {
                for e9 in z.w.windows(1) {
                    if z.at.a.max(std::f64::consts::PI) < (0.50 * x.hypot(a6)) && z.k > 2 {
                        m5 += f64::tanh(f64::powf((1.3 + f64::sin(1.11) * f64::sin(1.11)), std::f64::consts::PI.tanh()).cos());
                        let mut h12: Shape = Shape::Circle { r: ((z.rate * x3) * z.at.size()).sin() };
                        m5 *= (0.20 * ({ let b13 = m5; 1.43 + b13 })).rem_euclid(0.9).sin();
                    }
                    let p14 = Pair { a: 1.70, ..z.at };
                    let mut ps15: [Pair; 3] = [(p14 * z.w[2].fract()); 3];
                }
            }
        }
        match z.k { 0 => {
            let mut m16: f64 = ((x3 / 1.26) * z.at.a.tanh());
        } k if k % 2 == 1 => {
            let mut m17: f64 = ((m5 - z.at.a) + (x * m5)).sin();
        } _ => {
            m5 = (z.rate.cos() / (2.5 + (y[z.k % 3] * m5).cos().sin()));
        } }
    } else {
        let mut m18: f64 = ((y[z.k % 3] / (1.5 + m5 * m5)) / 1.75);
    }
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 0.971, b: 1.531 }, Data { items: vec![1.1809999999999998, -0.939, -1.5490000000000002], pairs: vec![Pair { a: -1.2890000000000001, b: -1.8490000000000002 }, Pair { a: -0.709, b: 0.461 }], scale: -0.169 }, [[-1.139, 1.3809999999999998], [-1.499, 1.9009999999999998]], [1.8909999999999998, -0.629, -0.419]), kink(Pair { a: -1.979, b: -0.329 }, Data { items: vec![-1.0190000000000001, 1.321, 1.4509999999999998], pairs: vec![Pair { a: 1.7009999999999998, b: 0.511 }, Pair { a: 1.571, b: 0.901 }], scale: 1.511 }, [[-1.899, 0.451], [-0.139, -1.389], [-1.1090000000000002, -0.919]], [1.331, -0.429, -0.439, -1.5890000000000002]))]
#[derive_grad(wrt(x, y, z, w))]
fn random_1000071(x: Pair, y: &Data, z: &[[f64; 2]], w: Vec<f64>) -> Vec<f64> {
    {
        let r1 = &*y;
        let p2 = Two((if (0.50 * (y.items[0] * 1.59)) > ((r1.scale * r1.pairs[1].b) + (y.scale * y.pairs[1].b)).cos() || (r1.scale * y.pairs[1].a).tanh() >= f64::max(y.scale, (0.25 * y.pairs[1].b)) { r1.items[2] } else { r1.items[0] }).tanh(), f64::tanh((if (0.50 * (y.items[1] + r1.scale)) >= (x.size() - (y.scale * y.pairs[1].b)).cos() { x.a } else { x.size() })));
    }
    let (s3, c4) = ((y.scale * y.pairs[1].b).tanh().abs().powi(3) / 1.45).sin_cos();
    'l6: for i5 in 0..1 {
        let a7: f64 = y.scale.sin().powi(1);
        let flag8 = !(i5 != 0);
    }
    {
        let s9 = &w[..];
        let mut m10: f64 = x.a;
    }
    vec![0.3 * x.a + 0.4 * s3 + 0.2 * x.size() + -0.3 * y.items[2] + 0.8 * (y.scale * y.pairs[1].b) + -0.3 * z[1][1] + (0.66 * (y.scale + 2f64.abs())), 1.4 * z[0][1] + 0.2 * x.size() + 1.3 * x.a + -0.1 * c4 + 0.3 * y.scale + 0.7 * (y.scale * y.pairs[1].b) + (y.pairs[1].a.cos().cos() - (x.size().sin() % 1.7)), 0.9 * (y.scale * y.pairs[1].b) + 1.2 * z[1][1] + 0.9 * w[2] + -0.1 * c4 + 0.7 * y.pairs[1].a + -0.0 * s3 + x.a]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: -0.709, b: -0.389 } }, 0.341), kink(Shape::At { 0: Pair { a: -0.279, b: 0.681 } }, 1.861))]
#[derive_grad(wrt(x))]
fn random_1000072(x: &Shape, y: f64) -> Pair {
    if y > (x.area() - x.area()).cos() || y.sin().exp2() <= y.sin() {
        let p1: Data = Data { items: vec![y, y.cos().hypot(x.area().sin()), x.area()], scale: (0.25 * (x.area() / 1.91)).mul_add((1.04 + x.area()).tanh(), (0.66 * (y + (-0.80)))).tanh(), pairs: vec![Pair { a: ((y * x.area()) * (y / 1.01)).sin(), b: (0.20 * (x.area() - y)) }, Pair { a: x.area(), b: (0.50 * x.area()).cos() }] };
    }
    'l3: for i2 in 0..1 {
        let mut v4: Vec<f64> = Vec::new();
        for i5 in 0..2 {
            v4.push(f64::exp2(f64::sin((0.87 * (-0.27)))));
        }
        let mut m6: f64 = (y / (1.5 + y * y)).max((y * x.area()).cos());
        let mut ps7: [Pair; 2] = [Pair { a: ((i2 as f64) * (i2 as f64)).sin().max(0.57), b: (m6 / 1.80) }, Pair { a: f64::tanh((if f64::sin(((-0.45) - 1.03)) > (1.71 + y).tanh() { 1.33 } else { 1.01 })), b: x.area().sin() }];
        match &*x { Shape::Point => {
            if i2 % 2 == 0 {
                let mut m10: f64 = f64::sin(0.51).copysign(y).tanh().exp_m1();
                m10 *= f64::cos(0.0).rem_euclid(0.9).sin();
            } else if i2 > 1 {
                'l12: for i11 in (0..2).step_by(2) {
                    let mut o13: Option<f64> = v4.first().map(|it| it * (0.0 - m6).sin());
                    if (1.3 + f64::sin(1.56) * f64::sin(1.56)).powf(y.tanh()).tanh() > m6 {
                        m6 += (((i2 as f64) * (i2 as f64)) + (v4[i2] / (2.5 + f64::sin(v4[i11])))).tanh();
                        continue;
                    }
                    v4.copy_within(..1, 1);
                }
                let mut v14: [f64; 4] = [f64::sin((if (y + y).cos() > (if (0.20 * (v4[0] + ps7[i2].b)) > (0.50 * ps7[0].a).sin() && i2 % 2 == 0 { ps7[i2].a } else { ps7[i2].b }).sin() { v4[i2] } else { ps7[1].a })).sin(), (ps7[1].b + x.area()).cos().cos(), (v4[i2] - m6.tanh()).cos(), (0.66 * (v4[i2].tanh() - (if (i2 as f64).abs().tanh() >= (x.area() - x.area()).cos() { (i2 as f64) } else { 1.23 })))];
            } else {
                let o15: Option<f64> = if v4[0].max(v4[i2]) > v4[1] { Some((if i2 % 2 == 0 { v4[0].sin().rem_euclid(0.9) } else { y.clamp(-0.5, 0.75) })) } else { None };
            }
            let mut m17: f64 = ({ let b16 = x.area().sin().abs(); f64::fract(0.39) + b16 });
        } _ => {
            for e18 in v4.iter_mut().rev() {
                *e18 = ((*e18) - (x.area() + ps7[1].a)).tanh();
                let mut h20: Shape = x.clone();
                let a23 = apply(|u21: f64| { let b22 = (0.44 * ((i2 as f64) + m6)); y * b22.sin() }, m6);
            }
        } }
    }
    Pair { a: -0.1 * x.area() + -0.1 * y + f64::sin((if (0.50 * x.area()).ceil().sin() < 0.0 { y } else { x.area() })).atan2((1.5 + x.area().cos() * x.area().cos())), b: -0.1 * x.area() + 0.7 * y + x.area().cos() }
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([3, 0, 5], [-0.789, 0.501, 1.3809999999999998], None), kink([0, 3, 4], [-0.289, 0.381, 0.931], Some(-0.129)))]
#[derive_grad(wrt(z))]
fn random_1000073(x: &[usize], y: Vec<f64>, z: Option<f64>) -> Vec<f64> {
    let mut v1: Vec<f64> = y.iter().map(|e2| 2f64).collect();
    let mut m3: f64 = y[0];
    let mut ps4: Vec<Pair> = vec![Pair { a: ({ let b5 = ((-0.44) - y[1]).cos(); (y[x[0] % 3] + v1[x[0] % 3]) + b5 }).cos(), b: (0.50 * (m3 - v1[2])) }, Pair { a: ((2f64 - z.unwrap_or(0.7)) + y[x[0] % 3].tanh()).cos(), b: (-(0.1 + v1[x[2] % 3] * v1[x[2] % 3])).exp() }];
    m3 += (0.30 * (z.unwrap_or(0.7).tanh().tanh() * y[1].copysign(v1[x[2] % 3])));
    let mut n6: usize = 0;
    while n6 < 3 {
        if (0.25 * (if z.unwrap_or(0.7).sin().fract() < ps4[1].a.tanh().fract() && n6 > 1 { z.unwrap_or(0.7) } else { m3 })) < std::f64::consts::PI.min(0.26) {
            m3 = (if y[n6].sin() < (1.2 + z.unwrap_or(0.7).cos() * z.unwrap_or(0.7).cos()).sqrt() { (2f64 - z.unwrap_or(0.7)) } else { f64::sin((-0.03)) }).sin() + m3;
            let flag7 = f64::sin(0.96) >= f64::cos(0.98);
            for e8 in v1.iter_mut().rev() {
                *e8 = (1.62 * (z.unwrap_or(0.7) - z.unwrap_or(0.7))).sin();
                let mut h10: Shape = Shape::Point;
                let v11: [f64; 3] = [f64::recip((1.2 + (0.50 * z.unwrap_or(0.7)) * (0.50 * z.unwrap_or(0.7)))), (0.25 * z.unwrap_or(0.7)), f64::sin((f64::max(m3, 0.56) - (h10.area() - m3)))];
                let v12 = v11.to_vec();
                let mut v13: [f64; 2] = [v11[x[0] % 3]; 2];
            }
        } else if f64::sin(((-0.90) / (1.5 + ps4[x[2] % 2].b.tanh() * ps4[x[2] % 2].b.tanh()))) > (if ({ let b14 = (n6 as f64).sin(); z.unwrap_or(0.7) + b14 }).cos() >= (1.3 + (0.80 * (n6 as f64)) * (0.80 * (n6 as f64))).powf(z.unwrap_or(0.7).tanh().tanh()).sin() { ps4[n6 % 2].a } else { (n6 as f64) }).cos() {
            m3 -= ((y[0] + (n6 as f64)) + (1.2 + y[x[1] % 3] * y[x[1] % 3]).cbrt()).sin();
            let mut ps15: [Pair; 2] = [Pair { a: ((z.unwrap_or(0.7) + y[2]) + (ps4[n6 % 2].a + v1[x[1] % 3])).cos(), b: v1[x[0] % 3] }, Pair { a: ((v1[x[2] % 3] + 2f64) * (0.6 * f64::tanh(0.21)).tan()).sin(), b: (0.66 * (0.30 + y[2])) }];
        } else {
            v1.push((1.3 + (if n6 != 2 { v1[n6] } else { (n6 as f64) }).sin() * (if n6 != 2 { v1[n6] } else { (n6 as f64) }).sin()).powf((1.48 - y[x[2] % 3]).cos().tanh()).sin());
            match n6 { 0 => {
                let mut ps16: [Pair; 2] = [Pair { a: f64::atan((if f64::abs(0.59) < ((-0.83) * (-0.73)) { v1[n6] } else { y[2] })), b: f64::sin(1.22).max(0.85) }, Pair { a: ({ let b17 = (m3 - ps4[n6 % 2].b).cos(); y[1].sin() + b17 }), b: y[x[0] % 3] }];
            } k if k % 2 == 1 => {
                if !(n6 % 2 == 0) {
                    m3 -= (ps4[n6 % 2].a / 1.84).tanh();
                    let mut n18: usize = 0;
                    while ((y[0] * m3).cos() >= (m3 / 1.15)) && n18 < 2 {
                        n18 += 1;
                        if m3.cos() < (1.95 * (-0.71)) {
                            let mut k19: usize = 3;
                        }
                    }
                } else if (ps4[x[0] % 2].a + z.unwrap_or(0.7)).cos() <= (0.80 * ((n6 as f64) / (2.5 + y[1].sin()))) {
                    m3 += f64::sin(m3).ceil().sin();
                } else {
                    m3 = (m3 * (0.23 + (n6 as f64)).tanh()).sin();
                }
            } _ => {
                m3 += (0.20 * ((v1[x[0] % 3] + 0.87) / (2.5 + (0.19 * ((n6 as f64) + z.unwrap_or(0.7))).sin())));
            } }
        }
        n6 += 1;
    }
    vec![0.1 * y[0] + 1.0 * v1[0] + 0.0 * ps4[x[1] % 2].b + 0.8 * z.unwrap_or(0.7) + 0.6 * m3 + ((-(0.1 + z.unwrap_or(0.7).tanh() * z.unwrap_or(0.7).tanh())).exp() - f64::sin(1.97)), 0.4 * z.unwrap_or(0.7) + 0.6 * ps4[x[1] % 2].b + -0.1 * m3 + -0.1 * v1[2] + 1.1 * y[x[1] % 3] + ((2f64 * y[0]) + ps4[x[2] % 2].a).tanh(), -0.1 * m3 + 0.0 * ps4[1].a + 0.7 * y[2] + 1.0 * v1[x[1] % 3] + -0.1 * z.unwrap_or(0.7) + (z.unwrap_or(0.7).tanh().asinh() * y[1].sin())]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: -0.409, b: -1.1090000000000002 }, k: 2, rate: -0.719, w: [-0.679, 0.431, -0.529] }), kink(Model { at: Pair { a: -0.059, b: -0.769 }, k: 0, rate: -1.649, w: [-1.2990000000000002, -1.7690000000000001, 0.281] }))]
#[derive_grad]
fn random_1000074(x: Model) -> f64 {
    let mut m1: f64 = f64::sin(1.43).hypot(x.at.a.atan());
    let mut m2: f64 = f64::MAX;
    for i4 in (0..0).rev() {
        let a3: f64 = (0.25 * x.at.size());
        m2 = m2.min(a3);
    }
    m2 = m2.sin();
    let (s5, c6) = ((if x.k > 2 { 1.45 } else { x.at.a }) * (1.2 + x.at.size().sin() * x.at.size().sin()).cbrt()).sin().sin_cos();
    match x.k { 0 => {
        m2 += (x.w[0] - 2f64.signum()).cos();
    } k if k % 2 == 0 => {
        m2 = m2 + (x.at.a - c6).tanh();
    } _ => {
        m1 = (m2 / 1.45);
    } }
    -0.3 * x.at.a + 0.6 * x.rate + -0.4 * c6 + 0.0 * s5 + -0.3 * x.w[x.k % 3] + -0.2 * x.at.size() + x.at.b
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.759, -0.519, 1.3809999999999998, -1.389, -1.169]), kink([-1.129, 0.821, -0.729, 0.14100000000000001]))]
#[derive_grad]
fn random_1000075(x: Vec<f64>) -> f64 {
    for e1 in x.iter().skip(1) {
        for i4 in 0..0 {
            if !(i4 % 2 == 0) {
                break;
            }
        }
        let mut m5: f64 = (*e1).sin();
        let k6: usize = x.iter().enumerate().max_by(|p, q| p.1.total_cmp(q.1)).map(|(at, _)| at).unwrap_or(0);
        let a7: f64 = x[k6 % 3] * 0.75;
    }
    let a8: f64 = f64::tanh((x[0].abs() - (x[0] - x[1]))).abs();
    let mut m9: f64 = (0.08 * ((0.78 - x[1]) * (a8 * a8))).atan();
    let v10: Vec<f64> = vec![(a8 - m9).tanh().exp_m1(); 2];
    let mut v11: [f64; 4] = [(-(0.1 + (if (1.49 * a8).sin() >= (v10[0] / (2.5 + v10[0].sin())) { v10[1] } else { v10[1] }) * (if (1.49 * a8).sin() >= (v10[0] / (2.5 + v10[0].sin())) { v10[1] } else { v10[1] }))).exp(), ((a8 + v10[0]) * v10[0]).tanh(), ((if f64::sin((if x[2] < x[0].mul_add(a8, x[1]).cos() { m9 } else { (-0.45) })) > (m9 + x[0]).tanh() { a8 } else { x[0] }).tanh() % 1.7), (0.25 * (x[1].sin() * (x[1] * v10[0])))];
    for e12 in v10.windows(1) {
        v11.swap(3, 0);
        let mut m15: f64 = (m9 * v10[1]).tanh();
        for e17 in x.iter().rev() {
            let a16: f64 = (0.15 * x[1].hypot((*e17))).powi(1);
            m15 = m15.min(a16);
        }
        m15 = m15.sin();
        let (p20, q21) = (repeated(|u18, u19| (((-0.84) / (2.5 + u19.sin())) * f64::to_radians(0.0)), (x[1] + e12[0]).cos(), 2), (((m9 - a8) + (m15 / (2.5 + m9.sin()))) - ((a8 + m9) - (v11[3] * a8))).tanh());
    }
    let mut k22: usize = 0;
    let h23: Shape = Shape::Circle { r: (0.66 / (2.5 + (if !(k22 > 0) { a8 } else { v11[k22 % 4] }).sin())) };
    0.7 * h23.area() + 0.4 * v11[k22 % 4] + 1.0 * v10[0] + 0.8 * x[k22 % 3] + 0.1 * m9 + v10[k22 % 2].min(v10[k22 % 2]).min((0.22 * (0.65 - h23.area())))
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.821, 1.281, 1.1709999999999998, -0.289], Shape::Poly { 0: vec![-1.1190000000000002, 1.811, 1.4109999999999998] }), kink([-0.709, 1.871, -0.669, 1.9409999999999998, -0.699], Shape::Rect { 0: -1.219, 1: 1.9109999999999998 }))]
#[derive_grad]
fn random_1000076(x: &[f64], y: &mut Shape) -> f64 {
    let mut v1: [f64; 3] = [((x[1] - x[0]) + (if !(f64::sin(0.12) > (0.25 * (if f64::sin((if (0.20 * (y.area() - x[0])) < (0.25 * y.area()) || f64::tanh((x[2] + y.area())) < x[2].copysign((0.25 * y.area())) { 0.40 } else { x[0] })) >= (2f64 + x[1]).sin() { x[0] } else { y.area() }))) { (-0.97) } else { y.area() })).sin(), (0.03 * (y.area() * (x[0] - x[2]))), ((x[0] / (2.5 + f64::sin(x[0]))) / (2.5 + y.area().cos().cos().sin()))];
    let mut m2: f64 = (0.02 * ((y.area() - 1.97) * (v1[2] + v1[0])));
    m2 += (0.07 * (1.3 + x[1] * x[1]).powf(f64::sin(0.93).tanh()));
    v1[0] = (if !(((-0.03) + m2).cos() >= (if 2f64.cos().powi(3) > m2.to_radians() && (v1[1] / (1.5 + f64::sin(1.45) * f64::sin(1.45))) < y.area().cos().max(2f64) { x[1] } else { y.area() }).tanh()) { m2.tanh() } else { m2.to_radians() });
    m2 -= (0.15 * (0.20 * (x[1] - y.area())).mul_add(y.area().sin(), x[1]));
    v1[..2].copy_from_slice(&x[..2]);
    let mut ps3: [Pair; 2] = [Pair { a: x[0].tanh().tanh(), b: x[1].fract() }, Pair { a: (-(y.area() - m2)).cos(), b: (0.50 * (m2 + x[1])) }];
    let mut v4: Vec<f64> = Vec::with_capacity(2);
    for i5 in 0..2 {
        v4.push((-x[i5].clamp(-0.5, 0.75)));
    }
    let a10: f64 = match &*y { Shape::At(x6) => f64::sin((x6.a - (ps3[1].a + m2))), Shape::Circle { r: x8 } => (-(1.19 / (1.5 + ps3[0].b.tanh() * ps3[0].b.tanh()))), _ => f64::cos((v4[1] * x[1])) };
    v1[..2].copy_from_slice(&v4[..2]);
    let (s11, c12) = (0.25 * y.area()).sin_cos();
    let mut n13: usize = 0;
    'l14: while n13 < 0 {
        n13 += 1;
        (v4[n13 % 2], v4[0]) = (v4[0], (0.6 * (c12 / 1.57).sin()).acos().sin());
    }
    0.2 * c12 + 0.7 * m2 + 0.4 * s11 + 0.2 * a10 + 0.6 * x[2] + -0.3 * v4[0] + (ps3[1].a - m2).cos().sin()
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([[-0.219, -0.939], [-0.989, -1.5690000000000002]], Model { at: Pair { a: 1.591, b: 1.571 }, k: 1, rate: -1.959, w: [1.791, 0.491, -0.679] }, Pair { a: 1.8809999999999998, b: -0.679 }), kink([[-1.7790000000000001, -1.6090000000000002], [-1.459, 0.011]], Model { at: Pair { a: 1.9909999999999999, b: -0.779 }, k: 2, rate: -1.5990000000000002, w: [0.701, 1.061, -0.569] }, Pair { a: 1.521, b: 0.521 }))]
#[derive_grad(wrt(y, z))]
fn random_1000077(x: [[f64; 2]; 2], y: &mut Model, z: Pair) -> Option<f64> {
    y.rate *= y.w.iter().copied().enumerate().step_by(2).map(|(i1, e2)| y.at.b).max_by(|a, b| a.total_cmp(b)).unwrap().sin();
    for e3 in y.w.iter().rev() {
        let mut v6: [f64; 4] = [(z.size() / (1.5 + (x[0][y.k % 2] / (2.5 + y.at.size().sin().sin())) * (x[0][y.k % 2] / (2.5 + y.at.size().sin().sin())))).sin(); 4];
    }
    let a7: f64 = ((z.size() - y.at.a) - y.at.a.to_radians()).sin();
    let f8 = move |u9: f64, u10: f64| (0.33 * (z.a + (u10 - u10)));
    let f11 = |u12: f64, u13: f64| u12.atan();
    y.w[y.k % 3] -= y.predict(0.3).tanh();
    for i14 in (0..y.k % 5).rev() {
        if !(y.k != 3) {
            continue;
        }
        y.w.reverse();
        let mut h15: Shape = Shape::Poly(vec![(0.50 * (y.predict(0.3).sin().tanh() * (y.at.b - y.rate))), (y.at.a * y.at.size()).sin().max((a7 + y.at.size()).tanh()), (f8((-(0.1 + z.a * z.a)).exp(), z.size().tanh().clamp(-0.5, 0.75)).abs() - a7.cos()).tanh()]);
        let mut idx16: [usize; 3] = [2, 3, 2];
    }
    let mut g17: [[f64; 2]; 2] = [[((std::f64::consts::PI + y.at.size()) - y.rate.sin()).tanh(), 0.5], [0.25, (((y.k % 4) as f64) + x[0][0].sin().exp()).sin()]];
    Some(0.8 * a7 + 1.4 * y.rate + -0.1 * z.size() + -0.5 * y.at.b + 1.4 * z.a + 0.2 * y.predict(0.3) + f64::fract(((-0.10) - (-0.33))))
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.171), kink(1.1509999999999998))]
#[derive_grad]
fn random_1000078(x: &f64) -> f64 {
    let d1: f64;
    if !((*x).fract() < ((*x) / (1.5 + (*x) * (*x)))) {
        let p2 = Model { w: [(*x).tanh().tanh(), (((*x).tanh() % 1.7) / (1.5 + (if ((*x) / (2.5 + f64::sin((*x)))) <= (*x).atan() { (*x) } else { (*x) }) * (if ((*x) / (2.5 + f64::sin((*x)))) <= (*x).atan() { (*x) } else { (*x) }))), (*x).sin().cos()], at: Pair { a: ((*x).min((*x)) / (1.5 + ((*x) + (*x)).sin() * ((*x) + (*x)).sin())), b: (*x) }, rate: f64::sin((if f64::sin(((*x) - 1.65)) < f64::cos(((*x) - std::f64::consts::PI)) { ((*x) + (*x)) } else { (if ((*x) / 1.42) > (*x).abs() { (*x) } else { 0.0 }) })), k: 0 };
        let p3: Pair = p2.at.clone();
        d1 = (p2.w[p2.k % 3] + 0.0).fract();
    } else {
        d1 = (*x);
    }
    let mut p4 = Pair { a: ((*x).max(d1) / (1.5 + (*x) * (*x))), b: d1 };
    p4.a = f64::cos(p4.b.max(d1).max(d1)) + p4.a;
    0.2 * d1 + 0.4 * p4.size() + 0.2 * p4.b + 1.2 * p4.a + 1.2 * (*x) + (p4.b.sin() - ((*x) - (-0.27))).tanh()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.229, -0.559, 1.011], Some(-0.989)), kink([0.541, -1.479, 1.501], None))]
#[derive_grad]
fn random_1000079(x: [f64; 3], mut y: Option<f64>) -> f64 {
    let mut v1: [f64; 4] = [(if x[2] >= (0.6 * x[0].sin()).asin() || y.unwrap_or(0.7).sin().mul_add(x[1], x[1]).tanh() < (0.25 * (x[0] * x[1])) { (x[1] - x[2]) } else { y.unwrap_or(0.7).cos().tanh().exp_m1() }).sin(), ((y.unwrap_or(0.7) * y.unwrap_or(0.7)) - y.unwrap_or(0.7)).tanh(), x[2].mul_add(y.unwrap_or(0.7).tanh(), y.unwrap_or(0.7).tanh()).sin().min((0.25 * y.unwrap_or(0.7)).max((0.25 * y.unwrap_or(0.7)))), y.unwrap_or(0.7).sin()];
    let a2: f64 = (if f64::rem_euclid(v1[0].tanh(), 0.9) < v1[2] { v1[1] } else { y.unwrap_or_else(|| (0.50 * (0.25 * y.unwrap_or(0.7)).hypot(v1[2]))) }).abs();
    'l6: for e3 in x.chunks(1) {
        if !(x[1].max(a2) >= e3[0]) {
            break;
        }
    }
    let a7: f64 = (v1[2].fract().max(y.unwrap_or(0.7).tanh()) + y.unwrap_or(0.7)).cos();
    {
        let s8 = &x[..2];
        let mut m9: f64 = (((s8[0] * x[2]) * (y.unwrap_or(0.7) / (2.5 + a7.sin()))) + a7.mul_add(f64::copysign(y.unwrap_or(0.7).sin(), v1[2]), a7.tanh())).sin();
        let mut h10: Shape = if (a2 * m9).sin() >= f64::cos((-0.28)) || (a2 * s8[1]).tanh() <= y.unwrap_or(0.7).sin().atan2((1.5 + 0.80 * 0.80)) { Shape::Poly(vec![(v1[3] * v1[0]).sin().sin(), ((if (m9 / (2.5 + m9.sin())) < (m9 / 1.76) { a2 } else { a7 }) / 1.16), y.unwrap_or(0.7).tanh()]) } else { Shape::Point };
        let a11: f64 = a2;
    }
    let mut m12: f64 = ((a7 - v1[3]) - (a2 / (2.5 + a7.sin()))).cos().max((0.06 * ((a7 * x[0]) * a7)));
    let mut k13: usize = 3;
    for i14 in (k13 % 3..4).rev() {
        {
            let s15 = &v1[..3];
            'l19: for e16 in v1.iter().rev() {
                let v20 = s15.to_vec();
            }
        }
        match i14 { 0 => {
            let a21: f64 = f64::cos((((x[i14 % 3] - 1.55) + a2) * x[k13 % 3].atan()));
            let t22: (f64, f64) = (f64::sin(((v1[i14].abs() - (a21 + m12)) * f64::sin((0.79 / (2.5 + a2.sin()))))), (((x[k13 % 3] * x[k13 % 3]) - (a2 - std::f64::consts::PI)) - ((m12 + m12) / (2.5 + (y.unwrap_or(0.7) - v1[3]).sin().sin()))).sin());
        } k if k % 2 == 1 => {
            if f64::cos(1.82).rem_euclid(0.9) >= (x[i14 % 3] + a2).tanh() {
                let mut idx23: [usize; 3] = [1, 1, 3];
            } else {
                let mut m24: f64 = a7;
            }
        } _ => {
            m12 += (0.25 * v1.iter().chain(v1.iter()).map(|e25| (x[2] / 1.27)).sum::<f64>()).sin();
        } }
    }
    1.5 * v1[2] + -0.4 * m12 + -0.3 * a2 + -0.3 * a7 + 0.7 * x[k13 % 3] + 1.2 * y.unwrap_or(0.7) + f64::cos(({ let b26 = x[2].copysign(y.unwrap_or(0.7).cos()); repeated(|u27, u28| { let b29 = (1.20 * ((k13 % 4) as f64)).cos(); (((k13 % 4) as f64) - v1[1].sin()).tanh() * b29.sin() }, a7.cos().rem_euclid(0.9), k13 % 4) + b26 }))
}
