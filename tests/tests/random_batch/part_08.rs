//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-1.5390000000000001, 0.031, Pair { a: -0.649, b: 1.541 }, Shape::Rect { 0: -0.829, 1: -1.379 }), kink(0.981, -0.139, Pair { a: 0.871, b: -1.2690000000000001 }, Shape::Rect { 0: -0.719, 1: -0.789 }))]
#[derive_grad]
fn random_1000080(mut x: f64, y: f64, z: &mut Pair, w: &Shape) -> Pair {
    let mut v1: Vec<f64> = vec![(0.12 * (z.a.tanh() - (*z).dot(&*z))), (x.max(x) / 1.38), (0.50 * z.size()).cos().tanh()];
    let f2 = |u3: f64| -> f64 { let mut m4: f64 = (y - u3).cos(); for i5 in 0..3 { m4 += f64::cos((y - 0.48)); } m4 };
    let mut v6: Vec<f64> = v1.iter().map(|e7| (0.50 * (v1.windows(2).map(|w8| z.b).max_by(|a, b| a.total_cmp(b)).unwrap() + z.a.max(z.b)))).collect();
    z.swapped_for(f64::tanh(w.area().tanh()));
    let mut m9: f64 = (z.b.sin() * (z.size() / (1.5 + y * y))).sin();
    'l11: for i10 in (0..v1.len()).rev() {
        let (p12, q13) = (f64::cos(((z.size() - x) * z.b.cos())), (0.50 * (f2((w.area() * v6[0]).tanh()) * f64::cos(0.0))));
        let k14: usize = v1.iter().position(|it| *it > -0.26).unwrap_or(0);
        let a15: f64 = v1[k14 % 3] * 0.75;
        (v6[1], v6[k14 % 3]) = (v6[k14 % 3], (0.01 * (y.tanh() * ((i10 as f64) * z.size()))));
    }
    v6.truncate(3);
    'l19: for (i18, e16) in v6.iter().enumerate() {
        m9 += (if i18 != 2 { (m9 - 0.69) } else { y }).sin();
        for i20 in (1..=4).step_by(1) {
            let mut v21: Vec<f64> = v1.split_off(2);
            v1.push(f64::cos(((-0.42) + z.a)));
            let k22: usize = v1.iter().filter(|it| **it < -0.39).count();
            let a23: f64 = v1[k22 % 3] * 0.75;
            z.a = (z.a * (0.05 * ((i18 as f64) * z.size()))).sin();
        }
    }
    Pair { a: 0.9 * w.area() + 1.4 * x + 1.2 * v6[2] + -0.4 * v1[2] + 0.8 * z.b + 0.4 * z.size() + f64::cos((0.82 - w.area())).mul_add(((-0.92) + v6[0]).tanh(), (v1[0] + f2(v1[0])).tanh()), b: 1.4 * f2(f64::sin(f2((0.33 * (x - f2((0.12 * (w.area() - z.size())))))))) + -0.1 * v6[2] + 0.0 * y + -0.3 * z.a + 0.1 * z.size() + 1.1 * v1[0] + f64::sin(((0.50 / 1.65) + (x * z.size()))) }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.949, b: -0.999 }, [[-0.349, -1.139], [2.001, -1.179]], Model { at: Pair { a: -1.499, b: -1.3390000000000002 }, k: 0, rate: 1.551, w: [0.081, 0.621, 1.001] }, [0.451, 1.811, 0.791]), kink(Pair { a: -1.499, b: 1.7009999999999998 }, [[0.521, 1.6809999999999998], [-0.069, -1.0290000000000001]], Model { at: Pair { a: 1.4309999999999998, b: 0.051000000000000004 }, k: 0, rate: -1.8590000000000002, w: [-1.909, 1.351, -0.559] }, [1.081, 1.871, -1.5290000000000001, 0.871]))]
#[derive_grad]
fn random_1000081(x: &mut Pair, y: [[f64; 2]; 2], z: &Model, w: &[f64]) {
    *x += ({ let q1: Pair = (*x); q1.turned(z.rate) });
    let mut m3: f64 = (std::f64::consts::PI.tanh().rem_euclid(0.9) * apply(|u2: f64| (-w[z.k % 3].ceil()).sin(), (0.01 * z.w[2]).cos()));
    let mut v4: Vec<f64> = w.to_vec();
    while let Some(e5) = v4.pop() {
        let m6: f64 = match z.k % 4 { 0 => {
            (0.6 * (e5 - (-0.62)).tanh()).asin()
        } 1 | 2 => {
            let mut m9: f64 = apply(|u7| { let b8 = (if (1.82 - e5).tanh() >= z.at.b { u7 } else { x.a }); z.at.a.sin() * b8.sin() }, (m3 - e5).sin());
            apply(|u10: f64| { let b11 = f64::sin((if z.k % 2 == 0 { y[z.k % 2][z.k % 2] } else { 0.0 })); z.w[z.k % 3] * b11.sin() }, (x.a - x.size()).sin())
        } _ => {
            m3 = (0.31 * (if (z.predict(0.3) * z.at.size()).cos() <= x.size().tanh().sin() && z.k > 0 { (0.50 * z.predict(0.3)).sin() } else { (z.w[0] * std::f64::consts::PI) }));
            m3
        } };
    }
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-1.979), [-0.119, -0.409, 1.341]), kink(None, [-1.3590000000000002, -0.309, -1.909]))]
#[derive_grad]
fn random_1000082(mut x: Option<f64>, mut y: [f64; 3]) -> f64 {
    let d1: f64;
    if f64::sin(x.unwrap_or(0.7)).asinh() > x.unwrap_or(0.7).tanh().sin() {
        d1 = ((y[2] * (-0.10)) + (y[0] / 1.21)).cos();
    } else {
        d1 = (f64::sin(y[2]) - (-0.38));
    }
    let mut m2: f64 = (y[1].atan() / (2.5 + f64::sin((if y[1].max(d1) >= (-y[0]) { x.unwrap_or(0.7) } else { x.unwrap_or(0.7) })).sin()));
    let h3: Shape = Shape::Poly(vec![y[2], f64::sin((d1.tanh().exp2() - (m2 - d1))), y[1]]);
    let mut k4: usize = 0;
    for i5 in (0..y.len()).rev() {
        if k4 % 2 == 0 {
            {
                let r6 = &mut y[k4 % 3];
                *r6 *= f64::atan2(((*r6) - (i5 as f64)).tanh(), (1.5 + (if k4 % 2 == 0 { h3.area() } else { x.unwrap_or(0.7) }).sin() * (if k4 % 2 == 0 { h3.area() } else { x.unwrap_or(0.7) }).sin())).sin();
                let mut ps7: Vec<Pair> = vec![Pair { a: f64::fract((-0.32)), b: ((k4 % 4) as f64).asinh() }, Pair { a: (x.unwrap_or(0.7).cos().signum() - (0.0 + (-0.39))).sin(), b: m2.sin() }];
            }
            let t8: (f64, f64) = ((d1 * ((k4 % 4) as f64)).sin().cos(), f64::cbrt((1.2 + ((k4 % 4) as f64) * ((k4 % 4) as f64))).sin().exp2());
            let (s9, c10) = (t8.1.sin() - m2).sin().sin_cos();
        } else if (2f64 + h3.area()).sin() < f64::tanh(({ let b11 = (i5 as f64).cos(); x.unwrap_or(0.7) + b11 })) {
            if f64::exp((-(0.1 + (-0.49) * (-0.49)))) > (x.unwrap_or(0.7) * ((k4 % 4) as f64)).tanh() {
                let mut v12: Vec<f64> = y.iter().map(|e13| (0.25 * (y[k4 % 3] * d1)).min((0.50 * x.unwrap_or(0.7)).cos())).collect();
                if let Shape::Poly(x14) = &h3 {
                    let h16: Shape = Shape::Circle { r: (y[i5] - x.unwrap_or(0.7)).sin().max(y[2]) };
                } else {
                    let mut v17: Vec<f64> = v12.split_off(2);
                    v12.push(((-0.73) + h3.area()).cos());
                }
                for e18 in v12.iter().take(2).copied() {
                    let mut p21 = Pair { a: m2, b: f64::sin((-0.46)) };
                    let mut ps22: [Pair; 3] = [(if i5 != 2 { p21 } else { (Pair { a: 0.20, b: (if v12[0].copysign(m2) <= f64::cos(h3.area()).copysign(y[y.len() - 1 - i5]) { m2 } else { 2f64 }) }) }); 3];
                }
            }
        }
    }
    1.1 * x.unwrap_or(0.7) + -0.4 * m2 + 0.2 * h3.area() + 0.2 * d1 + 0.3 * y[1] + (if k4 > 2 { f64::sin(1.38).min(0.41) } else { (0.50 * m2) }).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((0.231, -0.139), Two { 0: -0.209, 1: -1.239 }, [0.941, 0.281, -0.059], [-1.629, 1.321, 0.07100000000000001]), kink((-1.5690000000000002, 1.501), Two { 0: -1.149, 1: -1.679 }, [-1.6190000000000002, -1.199, -0.319], [0.331, -1.189, -1.0890000000000002]))]
#[derive_grad(wrt(w))]
fn random_1000083(x: (f64, f64), y: Two, z: &[f64; 3], w: &[f64; 3]) -> f64 {
    for i1 in 0..2 {
        if w[i1].sin() < (1.99 + y.1).cos() {
            let mut m3: f64 = (0.80 * ({ let b2 = (y.1 - y.1).cos(); (b2 - (y.0 - y.1)) + b2 }).tanh().hypot(y.1));
            break;
        }
    }
    if let Some(e4) = z.last() {
        let mut m5: f64 = ((w[1].copysign(w[0]) * y.1.min((*e4))) + (y.1 / 1.22).abs()).cos();
    } else {
        let mut v6 = z.to_vec();
    }
    for i7 in 0..2 {
        let mut m8: f64 = (y.0 - y.1).tanh();
        let m9: f64 = match i7 % 4 { 0 => {
            ((y.0 - y.1) * std::f64::consts::PI).sin()
        } 1 | 2 => {
            (-y.0).tanh().powi(1)
        } _ => {
            ((y.1 + x.1) / 1.83).sin()
        } };
    }
    0.3 * w[0] + -0.5 * z[2] + 1.0 * y.1 + 0.3 * y.0 + -0.3 * x.0 * x.1.sin() + 0.5 * (y.0 - y.1) + ((y.0 - x.1) - (y.0 + 0.22)).tanh()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.751, 0.521, -0.829], [-0.149, -1.709, 1.811]), kink([-0.519, -1.939, 0.441, -0.999, -0.449], [-1.929, 0.571, 0.921]))]
#[derive_grad]
fn random_1000084(x: &Vec<f64>, y: [f64; 3]) -> f64 {
    let mut ps1: [Pair; 3] = [Pair { a: sum_of(|u2| apply(|u3| (0.50 * ((y[2] / (1.5 + u2 * u2)) + u3.max(y[1]))), (x[0] * (-0.88)).sin()), &x[..]).cos(), b: (y[1] + 1.87).tanh() }; 3];
    let mut m4: f64 = (0.6 * (y[1] + y[1]).sin()).atanh();
    m4 -= (0.30 * m4);
    let a5 = (0.32 - x[0].max(x[1])).sin();
    if (ps1[0].a + ps1[0].a).tanh() < (if y[1].max(a5) > (x[1] * ps1[0].a).cos() || f64::sin((-0.60)).mul_add(a5, m4).sin() >= (y[2] * m4).sin() { ps1[0].a } else { m4 }).cos() {
        'l7: for i6 in (0..x.len()).rev() {
            {
                let s8 = &y[..2];
                let m9: f64 = match i6 % 4 { 0 => {
                    (1.3 + (if !(i6 != 3) { s8[i6 % 2] } else { y[i6 % 3] }) * (if !(i6 != 3) { s8[i6 % 2] } else { y[i6 % 3] })).powf((0.25 * ps1[i6 % 2].b).tanh()).tanh()
                } 1 | 2 => {
                    (0.66 * (1.18 - m4)).clamp(-0.5, 0.75)
                } _ => {
                    f64::sin(((-0.31) / (1.5 + x[0] * x[0]))).hypot(m4.abs()).sin()
                } };
            }
            let mut m10: f64 = (0.6 * (0.50 * ps1[0].b).sin()).ln_1p();
            for e12 in y.iter().rev() {
                let mut v13: [f64; 2] = [((-0.19) * a5).sin().exp_m1(); 2];
                let a11: f64 = ({ let b14 = f64::sin((0.0 - 1.91)); f64::max(ps1[i6 % 2].a.cos(), x[0]) + b14 }).sin();
                if a11 >= m10 { m10 = a11; }
            }
            m10 = m10.sin();
        }
        let h15: Shape = if (if (0.25 * ps1[1].b).hypot(x[1]).tanh() <= m4.sin().powi(4) { y[2] } else { x[2] }) < (0.25 * (if (a5 / (1.5 + x[0] * x[0])) > m4.clamp(-0.5, 0.75) { y[0] } else { ps1[1].a })) { Shape::Rect((if (-(0.1 + ps1[0].b.tanh() * ps1[0].b.tanh())).exp() <= (m4 + m4).sin() { (a5 * a5) } else { (m4 + x[1]) }).cos(), ps1[1].a.sin().min(m4)) } else { Shape::Poly(vec![(0.33 * ((y[2] - a5) + (if f64::tanh(ps1[0].a).powi(0) > f64::cos((if (m4 / 1.97) >= x[2] { ps1[0].b } else { m4 })) { (-0.85) } else { a5 }))), ((-0.11) * m4.mul_add(m4, x[2])).sin(), f64::cos(2f64.clamp(-0.5, 0.75))]) };
    } else if (m4 + m4).sin() < (0.55 * ({ let b16 = (0.25 * ps1[1].b); std::f64::consts::PI + b16 })) || m4.max(y[0]) < 1.58 {
        let v17: [f64; 3] = [(0.06 * (m4 * ps1[0].b)).min(y[1]), ((if x[2].sin() <= f64::sin((ps1[1].a * m4)) { y[0] } else { m4 }) + a5).tanh(), f64::asinh(0.56).cos()];
    } else {
        let mut p18 = Model { w: [(0.50 * ((y[0] + y[0]) / 1.80)), (a5 * 0.71).tanh().max((ps1[1].b * x[1]).tanh()), (x[2] - f64::sin(m4)).sin()], at: Pair { a: (0.25 * ps1[1].a), b: (0.25 * ps1[0].b) }, rate: (0.50 * (if y[0] > (0.50 * (a5 - a5)) { m4.hypot(m4) } else { (a5 / (1.5 + (0.25 * ps1[0].a) * (0.25 * ps1[0].a))) })), k: 2 };
        p18.w[..2].copy_from_slice(&x[..2]);
        p18.w.fill_with(|| ({ let b19 = p18.at.a.to_radians(); p18.at.a + b19 }).cos());
    }
    let v20: [f64; 4] = [(if f64::ln_1p((0.6 * f64::tanh(1.93))) > (0.25 * (m4 * x[0])) { a5 } else { y[1] }).fract(), y[0], (f64::cos(a5) / 1.82), m4.sin().asinh()];
    {
        let s21 = &x[..2];
        m4 *= f64::sin(v20[3]).sin();
    }
    -0.0 * x[0] + 0.3 * y[0] + 0.7 * ps1[1].a + 1.4 * v20[3] + 1.1 * a5 + 1.4 * m4 + (a5 * m4).cos().tanh()
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![0.981, -1.5690000000000002, -1.5090000000000001], pairs: vec![Pair { a: -0.359, b: 0.811 }, Pair { a: -1.629, b: 1.021 }], scale: -0.779 }, -1.679), kink(Data { items: vec![1.261, 0.741, -1.8390000000000002], pairs: vec![Pair { a: -0.949, b: 1.601 }, Pair { a: -0.159, b: -0.419 }], scale: 1.251 }, 0.851))]
#[derive_grad]
fn random_1000085(x: Data, y: f64) -> [f64; 2] {
    let mut m1: f64 = x.pairs[0].b.tanh();
    let mut v2: Vec<f64> = vec![0.59, (x.pairs[1].b - (y / (2.5 + f64::sin(m1)))).tanh()];
    m1 = (0.16 * ((0.25 * x.pairs[0].b).min(x.scale) - (y - (x.scale * x.pairs[1].b))));
    if (m1 - (-0.76)).tanh() <= (0.25 * (x.items[0] * v2[0])) {
        return [-0.1 * v2[0] + -0.5 * (x.scale * x.pairs[1].b) + 1.5 * y + 0.7 * x.scale + 0.8 * m1 + 1.1 * x.pairs[0].a + (((x.scale * x.pairs[1].b) * (-0.48)) * (y * x.items[1])).cos(), -0.3 * x.pairs[1].b + 0.6 * y + 1.3 * x.scale + 0.5 * v2[0] + 1.0 * m1 + 1.0 * x.items[1] + ((-0.94) / (1.5 + (m1 / (1.5 + (x.scale * x.pairs[1].b).tanh() * (x.scale * x.pairs[1].b).tanh())) * (m1 / (1.5 + (x.scale * x.pairs[1].b).tanh() * (x.scale * x.pairs[1].b).tanh()))))];
    }
    m1 *= f64::sin(((0.25 * x.pairs[0].b).hypot((x.scale * x.pairs[1].b).tanh()) * (x.scale - y)).sin());
    {
        let r3 = &mut v2[1];
        *r3 += ((if (x.scale - x.items[0]).sin() >= (0.50 * (y + m1)) { (*r3) } else { x.pairs[0].a }) + (-0.72)).cos();
        let mut v4: Vec<f64> = vec![(x.items[0] * x.items[0]).sin().sin(); 3];
        *r3 = (repeated(|u5, u6| (((-0.99) - m1) / (2.5 + f64::sin((if (u5 - x.scale).tanh() <= u6.mul_add(u5, 2f64).tanh() { 0.0 } else { y })).sin())).tanh(), ((x.scale * x.pairs[1].b) / (2.5 + m1.sin())).sin(), 2) / (1.5 + (x.scale * x.pairs[1].b).sin() * (x.scale * x.pairs[1].b).sin()));
    }
    let mut v7: Vec<f64> = v2.iter().map(|e8| f64::sin(((-(0.1 + f64::tanh((x.scale * x.pairs[1].b)) * f64::tanh((x.scale * x.pairs[1].b)))).exp() - (x.scale * x.pairs[1].b)))).collect();
    let p9: Pair = Pair { a: f64::sin(m1.sin()), b: x.items[2].abs() };
    [1.1 * (x.scale * x.pairs[1].b) + -0.0 * x.pairs[0].b + -0.1 * p9.a + 0.2 * v2[0] + 0.4 * y + -0.3 * p9.size() + (p9.b.sin() / (1.5 + (x.scale - p9.b).cos() * (x.scale - p9.b).cos())), 0.2 * x.items[2] + 0.0 * v7[0] + 1.3 * p9.a + 0.7 * v2[1] + 1.1 * p9.b + 0.2 * (x.scale * x.pairs[1].b) + ((p9.b - 0.09) * ({ let b10 = f64::sin(0.05); 1.75 + b10 })).sin()]
}

#[zoo(no_modes, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.539, 1.9909999999999999, -0.749], [[1.2009999999999998, -1.5590000000000002], [-0.509, 1.9509999999999998], [1.001, 0.821]], Two { 0: 1.751, 1: 0.111 }, Data { items: vec![1.2109999999999999, -0.229, -0.579], pairs: vec![Pair { a: 1.081, b: -1.5790000000000002 }, Pair { a: -1.3390000000000002, b: 0.14100000000000001 }], scale: -1.5790000000000002 }), kink([0.311, -0.079, -1.8690000000000002, 1.4309999999999998, -1.8590000000000002], [[-1.879, 1.371], [1.821, -1.909]], Two { 0: 1.031, 1: 1.6309999999999998 }, Data { items: vec![-0.429, -0.489, -1.5690000000000002], pairs: vec![Pair { a: 0.511, b: 0.651 }, Pair { a: 0.251, b: -1.919 }], scale: 0.761 }))]
#[derive_grad]
fn random_1000086(x: &Vec<f64>, y: &[Vec<f64>], z: &Two, mut w: Data) -> f64 {
    for e1 in x.iter().rev() {
        let mut h4: Shape = if f64::tanh(z.1).rem_euclid(0.9) > (w.scale + (w.scale * w.pairs[1].b)).sin() { Shape::Circle { r: ((0.31 / 1.13) / (1.5 + f64::cos(((z.0 - z.1) - w.items[1])) * f64::cos(((z.0 - z.1) - w.items[1])))) } } else { Shape::Circle { r: (-(x[0] + 1.63)).sin() } };
        let mut v5: [f64; 4] = [w.scale.tanh().powi(0); 4];
    }
    w.scale = (0.50 * w.pairs[0].a).abs().cos();
    'l7: for i6 in (0..w.items.len()).rev() {
        w.scale = (0.16 * ((if (1.2 + z.0 * z.0).log10() > (0.50 * (w.scale * w.pairs[1].b)).tanh() && i6 % 2 == 0 { w.scale } else { x[i6 % 3] }) * (z.0 + 2f64)));
    }
    let mut p8 = Model { w: [((z.0 - z.1) - w.items[0]).sin().fract(), f64::hypot(((z.0 - z.1).cos() % 1.7), (w.scale * w.pairs[1].b).cos()), (w.scale * w.pairs[1].b).cos()], at: Pair { a: (0.50 * f64::mul_add(w.pairs[0].b.tanh().tanh(), (0.06 * (w.items[2] * (w.scale * w.pairs[1].b))), x[0])), b: z.0.tanh() }, rate: (w.items[1].cos().powi(4) * w.scale.tanh()), k: 1 };
    for e9 in w.items.iter_mut() {
        *e9 += f64::tanh((if p8.w[p8.k % 3] < (p8.w[p8.k % 3] / (2.5 + f64::sin(p8.at.b))) { p8.rate } else { (-0.91) }));
        p8.w[..2].copy_from_slice(&x[..2]);
    }
    let mut n11: usize = 0;
    loop {
        if n11 >= 4 {
            break;
        }
        n11 += 1;
        p8.at = (if !(n11 != 3) { p8.at } else { p8.at });
        let mut m12: f64 = -9.0;
        for e14 in p8.w.iter() {
            let a13: f64 = ((((p8.k % 4) as f64) - y[n11 % 2][p8.k % 2]) * ((z.0 - z.1) - p8.rate)).sin();
            m12 = a13;
        }
        m12 = m12.sin();
        for i15 in n11 % 3..4 {
            m12 *= p8.at.a.sin();
            m12 = (0.07 * (w.scale * z.1)) + m12;
            let mut p16 = Pair { b: (0.84 / 1.33), ..p8.at };
        }
        for i17 in 0..n11 % 5 {
            p8.at.b += (p8.w[i17 % 3] / (1.5 + (w.scale * w.pairs[1].b).cos() * (w.scale * w.pairs[1].b).cos())).clamp(-0.5, 0.75);
        }
    }
    0.1 * p8.predict(0.3) + -0.1 * p8.at.b + -0.1 * p8.w[1] + 0.8 * p8.rate + 1.5 * z.1 + 1.1 * p8.at.size() + (w.scale * w.pairs[1].b).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.229, 0.491, -1.389], pairs: vec![Pair { a: -0.079, b: -0.779 }, Pair { a: 1.4209999999999998, b: -0.219 }], scale: -1.949 }), kink(Data { items: vec![-0.319, 0.861, -1.719], pairs: vec![Pair { a: -0.499, b: 1.9609999999999999 }, Pair { a: -1.129, b: -1.2590000000000001 }], scale: 0.981 }))]
#[derive_grad]
fn random_1000087(x: Data) -> f64 {
    if (x.scale * (x.scale * x.pairs[1].b)).sin() > ((x.scale * x.pairs[1].b) * (x.scale * x.pairs[1].b)).tanh() {
        for q1 in x.pairs.iter() {
            let mut v2: [f64; 2] = [(*q1).size().cos(), q1.a];
        }
    }
    let a3 = ((0.6 * f64::sin((0.63 / (2.5 + f64::sin(1.54).sin())))).atanh() + (if (std::f64::consts::PI + x.pairs[1].a).sin() > (0.50 * (x.items[1] - x.items[0])) && f64::abs(x.pairs[0].a.cos()) > ((x.scale * x.pairs[1].b) + 0.93).sin() { x.items[1].to_radians() } else { (if (x.scale + 1.49).tanh() > ((x.scale * x.pairs[1].b) - (-0.50)).sin() { x.pairs[1].a } else { x.pairs[1].b }) })).tanh();
    for i4 in (0..x.items.len()).rev() {
        let mut p6 = Pair { a: (0.97 * (({ let b5 = a3; 0.0 + b5 }) / (2.5 + f64::cos((a3 * x.scale)).sin()))), b: a3.sin() };
    }
    0.8 * x.items[2] + -0.3 * x.pairs[0].a + 0.4 * x.scale + 1.5 * a3 + -0.4 * (x.scale * x.pairs[1].b) + (x.items[2] + x.items[2]).sin()
}

#[zoo(effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.311, 0.381, -0.259], [-1.429, -1.5690000000000002, 0.851], Two { 0: 0.281, 1: 0.971 }), kink([1.6709999999999998, -1.5490000000000002, 1.011], [1.761, 0.131, 0.211], Two { 0: -1.7990000000000002, 1: 2.001 }))]
#[derive_grad(wrt(y, z))]
fn random_1000088(x: &[f64; 3], y: &mut [f64; 3], mut z: Two) -> f64 {
    let mut p2 = Data { items: vec![(1.3 + (1.2 + (z.0 - z.1).sin() * (z.0 - z.1).sin()).ln() * (1.2 + (z.0 - z.1).sin() * (z.0 - z.1).sin()).ln()).powf((z.0 / 1.18).tanh()).cos(), (0.25 * ((z.0 * y[0]) / (2.5 + (z.0 - z.1).cos().sin().sin()))), (0.80 * ((-y[1]) - y[1].sin()))], scale: (if (z.1 + z.0).tanh() >= z.1.tanh() || (z.0 / 1.41) > y[2].min(y[2]) { (0.09 * x[2]) } else { ({ let b1 = z.1; z.0 + b1 }) }).sin(), pairs: vec![Pair { a: (z.0 - z.1).tanh().abs().sin(), b: (z.1 / 1.91) }, Pair { a: (f64::tanh(0.0) * f64::sin((-0.29)).min(z.0)), b: (x[1] / (2.5 + (z.0 - z.1).tanh().sin())) }] };
    let f3 = |u4: f64, u5: f64| f64::floor(((-0.82) + 0.33)).tanh();
    for e6 in p2.items.iter_mut() {
        *e6 = ((*e6) * (p2.scale * y[1]).cos()).sin();
        let mut v8: Vec<f64> = y.iter().map(|e9| (0.25 * ((0.51 * (*e6)) - ((*e6) + x[2])))).collect();
        'l11: for i10 in 0..2 {
            let mut v12 = y.to_vec();
            let h13: Shape = if (*e6) > (p2.pairs[i10].a + y[2]).cos() { Shape::Circle { r: ((1.82 + p2.pairs[i10].b) + v8[1].max(v8[2])).tanh() } } else { Shape::Circle { r: (0.23 * (p2.pairs[1].a + (-(0.1 + (0.50 * p2.pairs[0].a) * (0.50 * p2.pairs[0].a))).exp())) } };
            let mut ps14: [Pair; 2] = [Pair { a: (0.23 * ((z.0 - v8[i10]) - ((i10 as f64) + v8[1]))), b: h13.area().cos().rem_euclid(0.9) }, Pair { a: p2.pairs[0].a.sin(), b: ({ let b15 = (z.0 - z.1).cos(); v8[2] + b15 }).tanh() }];
        }
    }
    0.9 * y[0] + 1.4 * z.1 + 0.1 * z.0 + 0.7 * f3(f64::tanh(1.33), y[0].mul_add(p2.scale, x[1]).sin()) + 0.5 * x[2] + 0.9 * p2.items[1] + x[0]
}

#[zoo(no_modes, effects, types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.859, b: 1.601 }, 3, Pair { a: 1.7209999999999999, b: -0.979 }, [1.501, -1.159, 0.991, 1.7009999999999998]), kink(Pair { a: 0.751, b: 0.541 }, 0, Pair { a: -0.959, b: -1.949 }, [-1.8390000000000002, -1.8690000000000002, -0.389, -1.7890000000000001, 1.7309999999999999]))]
#[derive_grad]
fn random_1000089(x: Pair, mut y: usize, z: &mut Pair, w: &[f64]) -> Option<f64> {
    let mut v1: [f64; 2] = [apply(|u2: f64| f64::sin(1.63).max(f64::tanh((x.b + z.a))), (0.50 * (z.b - w[1]))), (x.size() / (1.5 + x.size().sin() * x.size().sin())).cos().rem_euclid(0.9)];
    let mut o3: Option<f64> = if y != 1 { Some((0.11 * (z.size() + (x.b - x.size())))) } else { None };
    {
        let r4 = &mut z.a;
        *r4 = ((*r4) * w[y % 3].asinh()).sin();
    }
    let flag5 = y != 1;
    Some(-0.1 * x.size() + -0.1 * z.a + -0.3 * z.b + 0.1 * o3.unwrap_or(0.7) + 1.3 * x.b + f64::sin(1.31).copysign(x.a).sin())
}
