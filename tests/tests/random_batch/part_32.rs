//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([2, 0, 1], 4, 0.961), kink([3, 3, 2], 4, 1.031))]
#[derive_grad]
fn random_2000320(x: &[usize], y: usize, z: &mut f64) -> f64 {
    *z += f64::cos(f64::tanh(0.66).exp2().min((*z).tanh().rem_euclid(0.9)));
    if f64::sin(0.93) > ((-0.35) + 1.29) || y != 3 {
        let mut v1: Vec<f64> = vec![f64::atan((if (*z).max((-0.29)) <= (*z).atan() { 0.09 } else { 2f64 })), (0.50 * ((*z) - (*z))).min((if ((y as f64) * 1.09).sin() < ((*z) + (*z)).sin() { (-0.45) } else { (*z) })), (if (1.28 - (*z)).cos() <= ((*z) - (*z)).tanh() { f64::sin((-0.78)).max((*z)) } else { f64::cos(0.58) })];
    } else {
        if f64::sin(1.68) > (-0.87) {
            return 1.0 * (*z) + 0.36;
        }
    }
    let mut v2: Vec<f64> = (0..3).map(|i3| ((*z).asinh() / (2.5 + ((*z) - (*z)).tanh().sin()))).collect();
    v2[0] = (v2[0] * f64::tanh(((*z) - v2[x[0] % 3]))).sin();
    let (p6, q7) = (((-(-0.69)) - ((*z) - std::f64::consts::PI)).tanh(), (0.16 * v2.iter().enumerate().map(|(i4, e5)| f64::signum(1.06)).sum::<f64>()));
    let o8: Option<f64> = if y > 2 { Some((0.30 * (v2[y % 3] / (1.5 + p6 * p6))).rem_euclid(0.9)) } else { None };
    if ((*z) / (2.5 + f64::sin((-0.53)).sin())) >= 1.79 {
        {
            let r9 = &mut v2[0];
            *r9 = (*r9) - (((*r9) * (-0.04)) + ((-0.14) + (-0.86))).cos();
            let a10: f64 = (0.01 * ((o8.unwrap_or(0.7) - (*r9)) * ((*z) * (y as f64))));
            let f11 = |u12: f64, u13: f64| f64::cos(a10.max((y as f64).cos()).hypot((if u12 <= (-u13) { u12 } else { u13 })));
        }
    } else if p6 < o8.unwrap_or(0.7).cos().sin() {
        let mut v14: Vec<f64> = Vec::new();
        for i15 in 0..3 {
            v14.push(0.80);
        }
    }
    let mut v16: [f64; 3] = [({ let b17 = (0.50 * ((*z) - v2[x[1] % 3])); (0.30 * b17).rem_euclid(0.9) + b17 }).sin(); 3];
    match y { 0 => {
        *z += (o8.unwrap_or(0.7) + p6).cos().min(q7).cos();
    } k if k % 2 == 0 => {
        let a19 = (o8.map_or(0.90, |x18| x18.sin()) - f64::to_radians(0.05)).tanh();
    } _ => {
        *z += ((v2[y % 3].tanh() % 1.7) * (2f64 * (-0.97))).sin();
        let mut ps20: [Pair; 3] = [Pair { a: f64::rem_euclid((0.60 * 0.33), 0.9).signum(), b: (0..2).map(|i21| o8.unwrap_or(0.7).tanh()).sum::<f64>().sin() }; 3];
    } }
    let p22 = Pair { a: p6, b: (q7 + 0.35).tanh() };
    match y { 0 => {
        let mut g24: [[f64; 2]; 2] = [[(p22.a * 0.0).copysign(f64::tanh(({ let b23 = (*z); (*z) + b23 }))), 0.5], [0.25, f64::cos(((if y % 2 == 0 { p22.size() } else { q7 }) - q7))]];
    } k if k % 2 == 1 => {
        v2.swap(2, 0);
        let flag25 = y > 2;
    } _ => {
        let mut m26: f64 = (0.44 * (p22.a + o8.unwrap_or(0.7).tanh().hypot(q7)));
    } }
    0.9 * p6 + 0.6 * v2[2] + 1.3 * q7 + 0.5 * v16[y % 3] + 1.3 * p22.b + ((1.41 + p22.size()) - (std::f64::consts::PI + 1.71)).sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.371, 0.07100000000000001, -1.409], Model { at: Pair { a: -0.169, b: -1.439 }, k: 2, rate: 0.371, w: [1.591, -0.399, 1.101] }, [-0.049, -0.479, 1.751], 1.251), kink([-0.649, 1.021, 0.731], Model { at: Pair { a: -1.929, b: -0.239 }, k: 1, rate: 0.461, w: [1.841, 0.611, 1.121] }, [-1.5190000000000001, 1.6309999999999998, 1.7309999999999999, 1.2409999999999999, -1.949], 0.031))]
#[derive_grad]
fn random_2000321(x: [f64; 3], y: &mut Model, z: &[f64], w: &mut f64) -> f64 {
    let mut v1: [f64; 2] = [(-std::f64::consts::PI); 2];
    let t2: (f64, f64) = ((*w), (v1[1] + (v1[y.k % 2] + 0.06)).sin());
    for i3 in 1..=y.k % 4 {
        let mut ps4: [Pair; 3] = [y.at.clone(); 3];
        for q5 in ps4.iter_mut() {
            let mut v6: Vec<f64> = z.iter().map(|e7| f64::exp((-(0.1 + (if (0.25 * y.predict(0.3)).mul_add(t2.0, y.at.a).tanh() <= (if (y.at.b / (1.5 + y.w[y.k % 3] * y.w[y.k % 3])) > (q5.b - y.rate).cos() { (*w) } else { y.at.a }) { 1.82 } else { z[i3 % 3] }) * (if (0.25 * y.predict(0.3)).mul_add(t2.0, y.at.a).tanh() <= (if (y.at.b / (1.5 + y.w[y.k % 3] * y.w[y.k % 3])) > (q5.b - y.rate).cos() { (*w) } else { y.at.a }) { 1.82 } else { z[i3 % 3] }))))).collect();
            y.rate = ({ let b8 = (-q5.a); v6[i3 % 3].cos().rem_euclid(0.9) + b8 }).cos();
            q5.b = (q5.b * (1.13 - y.predict(0.3)).sin()).sin();
        }
        *w *= t2.1.sin();
    }
    let mut p9 = Pair { a: (y.predict(0.3) * (-0.65)).sin().max((z[y.k % 3] / 1.61)), ..y.at };
    let mut m10: f64 = f64::tanh((y.w[y.k % 3] / (1.5 + f64::sin((-0.16)) * f64::sin((-0.16))))).sinh();
    y.w.swap(0, 0);
    for i11 in 0..v1.len() {
        y.rate = y.rate + (p9.a - (*w)).abs().cos();
        let mut idx12: [usize; 3] = [4, 4, 0];
        y.w[..2].copy_from_slice(&x[..2]);
        y.w[..2].copy_from_slice(&x[..2]);
    }
    let mut v13: Vec<f64> = x.iter().map(|e14| f64::atan2((0.06 * (y.rate * y.at.size())), (1.5 + (*w) * (*w)))).collect();
    v13[1] += (((-0.89) * p9.b) * (*w)).sin();
    y.k = (y.k + y.k) % 5;
    if y.k > 2 {
        let p15: Pair = Pair { a: (m10.mul_add(y.at.b, (-0.81)) * (y.at.size() + v1[y.k % 2])).sin(), ..p9 };
    }
    -0.0 * z[1] + 1.0 * y.at.a + 1.5 * y.predict(0.3) + 0.8 * p9.b + 0.4 * (*w) + 0.5 * y.at.size() + y.predict(0.3).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(-0.459, [[-0.349, -0.559], [-1.749, -0.879]]), kink(-0.829, [[-1.669, -1.659], [1.7309999999999999, 0.711], [1.321, 1.3909999999999998]]))]
#[derive_grad]
fn random_2000322(x: f64, y: &[Vec<f64>]) -> [f64; 2] {
    let mut k1: usize = 3;
    let h2: Shape = Shape::Circle { r: (0.20 * ((y[k1 % 2][k1 % 2] / (2.5 + ((k1 % 4) as f64).sin())) + (x * y[k1 % 2][k1 % 2]))) };
    let mut v3: [f64; 3] = [((if (x * ((k1 % 4) as f64)).tanh() >= (0.50 * (y[0][k1 % 2] + y[1][k1 % 2])) { (-0.08) } else { x }) + (if k1 > 0 { y[0][0] } else { x })).tanh(), (x - x).tanh().powi(3), (if k1 > 2 { f64::sin(h2.area()).sin() } else { ((k1 % 4) as f64).cos() })];
    let mut idx4: [usize; 3] = [1, 3, 4];
    match k1 { 0 => {
        if (0.20 * (((k1 % 4) as f64) - h2.area())) <= f64::sin(h2.area()) {
            let mut v5 = v3.to_vec();
        }
    } k if k % 2 == 1 => {
        let mut n6: usize = 0;
        while n6 < 5 {
            n6 += 1;
            if x.mul_add(y[n6 % 2][idx4[2] % 2], 0.70).cos() >= (0.20 * (x * (n6 as f64))) {
                let f7 = |u8: f64| -> f64 { let mut m9: f64 = (n6 as f64).cos().min(0.63); for i10 in 0..3 { m9 += f64::cos((-0.65)); } m9 };
                let mut g11: [[f64; 2]; 2] = [[(f7(((-0.16) - 0.67)) - h2.area()).tanh().trunc(), 0.5], [0.25, f64::tanh(h2.area())]];
                let mut m12: f64 = (0.71 * (((k1 % 4) as f64) + (0.50 * f7(f7((0.25 * h2.area()).atan2((1.5 + g11[k1 % 2][1] * g11[k1 % 2][1]))).sin())).atan2((1.5 + y[0][k1 % 2] * y[0][k1 % 2]))));
            } else if n6 > 0 {
                let p14: Data = Data { items: vec![(v3[0] + v3[k1 % 3]).sin(), (0.03 * (((-0.47) / (2.5 + x.sin())) * (h2.area() * x))), v3[idx4[2] % 3]], scale: h2.area(), pairs: vec![Pair { a: (((k1 % 4) as f64).fract() - v3.iter().copied().rev().map(|e13| (0.25 * h2.area())).fold(f64::NEG_INFINITY, f64::max).max(-1.0)).cos(), b: (y[1][1] / (1.5 + v3[0] * v3[0])) }, Pair { a: (if f64::abs(y[0][n6 % 2]) > f64::max(x, y[n6 % 2][k1 % 2]) && k1 > 0 { (h2.area() + (n6 as f64)) } else { f64::mul_add(((k1 % 4) as f64), y[k1 % 2][1], (0.25 * h2.area())) }).cos(), b: (x.tanh() % 1.7) }] };
                let mut n15: usize = 0;
                loop {
                    if n15 >= 2 {
                        break;
                    }
                    n15 += 1;
                    let mut v16: Vec<f64> = v3.iter().map(|e17| ((-(0.1 + h2.area().tanh() * h2.area().tanh())).exp() % 1.7)).collect();
                }
            }
            for row18 in y.iter() {
                let mut m19: f64 = (row18[idx4[1] % 2] / 1.01).asinh();
            }
        }
    } _ => {
        let mut m20: f64 = f64::sin(((0.30 * y[idx4[0] % 2][1]).powi(4) * x));
    } }
    [1.4 * x + 0.3 * y[k1 % 2][1] + 0.4 * v3[k1 % 3] + 1.3 * h2.area() + (v3[1].atan2((1.5 + 1.26 * 1.26)) + f64::sin(0.58)), -0.4 * y[1][k1 % 2] + 0.7 * v3[idx4[0] % 3] + 1.2 * h2.area() + 0.0 * x + ((-0.62) * ({ let b21 = x; ((k1 % 4) as f64) + b21 })).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: 1.4409999999999998, b: 0.001 }, [-1.0890000000000002, 1.6509999999999998, 0.131], Some(0.551)), kink(Pair { a: 0.761, b: 1.1809999999999998 }, [0.161, -1.979, -0.359, -0.659, -0.319], None))]
#[derive_grad]
fn random_2000323(x: &mut Pair, y: &mut [f64], z: Option<f64>) -> f64 {
    let (s1, c2) = f64::rem_euclid((0.06 * (x.a + (x.size() / (2.5 + x.a.sin())))), 0.9).sin_cos();
    x.a = (x.a * ((z.unwrap_or(0.7) / 1.54) * y[2].cos()).sin()).sin();
    for (i5, &e3) in y.iter().enumerate() {
        let Pair { b: x6, .. } = *x;
        let a8 = ((-(0.1 + x.size().tanh() * x.size().tanh())).exp() * (e3 / (1.5 + c2 * c2))).mul_add((x.a.sin() + ((-0.20) * (i5 as f64))).sin(), x.size().cos().fract()).tanh();
        for e9 in &y[..3] {
            x.a /= 1.2 + a8.sin().cos().abs();
        }
    }
    x.a = ((x.size() * c2).cos().sin() - x.size()).tanh();
    (y[2], y[0]) = (y[0], (c2 * (if (x.size() + y[0]).sin() > (c2.sin() % 1.7) { 0.0 } else { x.b })).cos());
    let o12: Option<f64> = y.first().map(|it| it * (0.25 * z.unwrap_or(0.7)));
    let a13 = ((z.unwrap_or(0.7) - (s1 * o12.unwrap_or(0.7))) * f64::sin((1.29 + (-0.34))).copysign(f64::atan(c2))).sin();
    (y[2], y[0]) = (y[0], f64::sin((x.size() - x.size())).cos());
    let flag14 = x.size().sin().cos() > (o12.unwrap_or(0.7) / (2.5 + x.a.sin())).sin();
    -0.4 * x.size() + 0.3 * x.b + -0.2 * x.a + 1.5 * c2 + 1.4 * o12.unwrap_or(0.7) + (0.15 * (a13 + c2)).rem_euclid(0.9)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None), kink(None))]
#[derive_grad]
fn random_2000324(x: Option<f64>) -> f64 {
    let mut m1: f64 = x.unwrap_or(0.7).sin();
    m1 *= (0.06 * ((x.unwrap_or(0.7) - m1) * m1.asinh())).sin();
    if m1.ceil().cos() >= (0.25 * x.unwrap_or(0.7)) && (m1 + 2f64).tanh() > f64::cos(x.unwrap_or(0.7).sin()) {
        let mut v2: Vec<f64> = Vec::new();
        for i3 in 0..4 {
            v2.push((0.36 * ((i3 as f64).to_radians() + (m1 + 0.65))));
        }
        let mut p4 = Pair { a: (0.25 * ((m1 / (1.5 + v2[2] * v2[2])) * m1)), b: (if m1 >= (x.unwrap_or(0.7) * v2[0]).sin() { v2[3] } else { x.unwrap_or(0.7) }).cos() };
    }
    let mut v5: Vec<f64> = (0..3).map(|i6| x.unwrap_or(0.7).sin()).collect();
    if v5[2] < (0.06 * (x.unwrap_or(0.7) * m1)) {
        if let Some(x7) = x {
            v5.swap(2, 2);
            for i8 in 0..4 {
                let mut v9: Vec<f64> = v5.iter().map(|&e10| ((v5[2] - e10) * f64::sin(0.20).hypot(e10)).cos()).collect();
                let mut p12: Pair = Pair { a: (({ let b11 = v9[i8 % 3]; 0.21 + b11 }) - (if i8 > 0 { m1 } else { x.unwrap_or(0.7) })).cos(), b: (-x.unwrap_or(0.7)).tanh() };
                v5[0] = v5[0] - ((x7 / 1.05) * (if p12.size().tanh().sin() < v9[i8 % 3] { (i8 as f64) } else { 1.78 })).cos();
            }
        }
        let d13: f64;
        if (v5[1] + x.unwrap_or(0.7)).cos() < (x.unwrap_or(0.7).sin() % 1.7) {
            let m14: f64 = if f64::sin((-0.24)).max(v5[1]) > 2f64 {
                ((m1 / (2.5 + v5[0].sin())) + m1).tanh()
            } else {
                (m1 - 1.31).sin().hypot(0.29)
            };
            d13 = (0.05 * ((m14 + x.unwrap_or(0.7)) * x.map(|x15| x.unwrap_or(0.7).sin().min(v5[0])).unwrap_or((-(0.1 + (0.50 * x.unwrap_or(0.7)) * (0.50 * x.unwrap_or(0.7)))).exp())));
        } else {
            d13 = (m1.sin() - (m1.sin() % 1.7));
        }
    }
    let mut ps16: [Pair; 2] = [Pair { a: (if (m1 - v5[2]).tanh() > f64::sin(2.00).max((0.25 * x.unwrap_or(0.7))) { (v5[1] / (1.5 + v5[1] * v5[1])) } else { (m1 + m1) }).cos(), b: (x.unwrap_or(0.7) * x.unwrap_or(0.7)).sin() }, Pair { a: (m1 * m1).cos().clamp(-0.5, 0.75), b: (0.50 * x.unwrap_or(0.7).tanh().mul_add(m1, v5[2])) }];
    m1 = (0.25 * (ps16[0].a / (2.5 + f64::powf((1.3 + x.unwrap_or(0.7).sin() * x.unwrap_or(0.7).sin()), m1.tanh()).sin().sin())));
    v5[2] = (v5[2] * (0.25 * ps16[0].a)).sin();
    let v17: [f64; 3] = [({ let b18 = (0.06 * (x.unwrap_or(0.7) * v5[0])); (0.50 * ps16[1].b).abs() + b18 }).sin(), (ps16[1].b.cos().sin() * (-0.08)), ((m1 * std::f64::consts::PI) - (ps16[0].a - x.unwrap_or(0.7))).tanh()];
    let mut p19 = Pair { a: f64::tanh(ps16[1].b).copysign(v17[0]).asinh(), b: ps16[1].a.cos().tanh() };
    0.8 * v17[0] + -0.0 * p19.a + 1.4 * ps16[1].b + 1.2 * p19.b + -0.0 * p19.size() + -0.4 * v5[1] + apply(|u20: f64| m1.abs().atan(), m1)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((-0.009000000000000001, 0.761), Pair { a: -0.939, b: -0.469 }), kink((1.2209999999999999, 0.671), Pair { a: -0.069, b: -1.0690000000000002 }))]
#[derive_grad]
fn random_2000325(x: (f64, f64), y: &mut Pair) -> Vec<f64> {
    if !(y.b.sin().exp_m1() >= (y.a * y.b).sin()) {
        return vec![-0.3 * y.a + 0.6 * y.size() + 0.2 * y.b + 0.7 * x.0 * x.1.sin() + y.b, -0.4 * y.a + 1.3 * y.b + 1.1 * x.0 * x.1.sin() + 0.6 * y.size() + (if !((y.b / (2.5 + x.0.sin())) < y.a) { (-y.b) } else { y.a }), 1.4 * y.a + 0.3 * y.b + 0.4 * x.0 * x.1.sin() + -0.1 * y.size() + y.size().sin().rem_euclid(0.9)];
    }
    y.b += ((0.6 * y.b.tanh()).atanh() + y.a.cos()).cos();
    let mut m1: f64 = f64::powf((1.3 + (x.1 - x.1).cos() * (x.1 - x.1).cos()), (x.1 + y.a).sin().tanh()).tanh();
    'l3: for i2 in 0..4 {
        *y += Pair { a: y.b, b: (0.50 * (y.b + y.b)) };
        let mut ps4: [Pair; 3] = [((*y) + (*y)); 3];
    }
    let h6: Shape = if (x.0 * x.1).sin() > (y.a * y.b).tanh() || (0.25 * (y.b * y.b)) > y.a { Shape::Point } else { Shape::Point };
    let mut v7: [f64; 3] = [(h6.area().tanh().tanh() - (m1 - m1)).cos(), m1, ((y.b * y.b) * (x.0 - m1)).tanh()];
    y.a = (x.1.sin().sinh() + (y.size() + m1)).sin();
    let mut m8: f64 = f64::sin((f64::sin((-0.55)) - (y.size() - h6.area())));
    if (1.07 - y.a).sin() < (0.41 - y.size()).cos() || f64::sin(0.0) < y.b.fract() {
        m8 -= ((y.a * y.b) - (y.a + m1)).tanh();
    }
    vec![0.9 * x.0 * x.1.sin() + 0.2 * y.b + -0.2 * m1 + 0.7 * y.a + 1.1 * y.size() + -0.0 * v7[1] + (f64::atan(x.1) + v7[2].sin()), 0.6 * m8 + 0.5 * v7[1] + 1.1 * h6.area() + 0.2 * y.a + 0.7 * y.size() + -0.0 * x.0 * x.1.sin() + (x.0 - ((0.30 * v7[0]) % 1.7)).tanh(), 0.4 * v7[1] + 1.4 * m8 + 1.0 * y.b + 0.1 * m1 + 0.8 * h6.area() + 1.2 * x.0 * x.1.sin() + (if f64::sin((x.0 - 0.0)) <= (y.size() + y.a).sin() { f64::trunc(v7[1]) } else { (y.size() + y.a) }).tanh()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None, Some(-1.8490000000000002), (-1.0990000000000002, -0.779), (1.831, 1.811)), kink(Some(1.4009999999999998), None, (0.371, -0.489), (1.6809999999999998, 1.1309999999999998)))]
#[derive_grad]
fn random_2000326(mut x: Option<f64>, y: Option<f64>, z: (f64, f64), w: (f64, f64)) -> [f64; 2] {
    let mut h1: Shape = if f64::sin((if f64::sin(y.unwrap_or(0.7).cos()) >= x.unwrap_or(0.7).sin() { (-0.63) } else { z.1 })) > (if !((x.unwrap_or(0.7) * y.unwrap_or(0.7)).cos() < (x.unwrap_or(0.7) - x.unwrap_or(0.7)).tanh()) { y.unwrap_or(0.7) } else { w.0 }).sin() { Shape::Circle { r: (if y.unwrap_or(0.7).tanh().max(y.unwrap_or(0.7).sin()) < (w.1 + z.1).sin() && (z.1 + 0.14).sin() >= (0.20 * (w.1 - x.unwrap_or(0.7))) { (x.unwrap_or(0.7) - y.unwrap_or(0.7)) } else { (z.1 / (2.5 + w.1.sin())) }).sin() } } else { Shape::Rect((y.unwrap_or(0.7) - (z.0 / (1.5 + (0.25 * y.unwrap_or(0.7)) * (0.25 * y.unwrap_or(0.7))))).tanh(), f64::cos(y.unwrap_or(0.7)).max(x.unwrap_or(0.7).cos())) };
    let mut v2: [f64; 2] = [(if (if (0.06 * (x.unwrap_or(0.7) * z.1)) <= 1.57 { y.unwrap_or(0.7) } else { z.0 }).sin() >= x.unwrap_or(0.7).sin() { 1.36 } else { (-(0.1 + z.0 * z.0)).exp() }); 2];
    let mut v3: Vec<f64> = vec![((1.3 + h1.area().tanh() * h1.area().tanh()).powf(z.0.tanh()) / (2.5 + (y.unwrap_or(0.7) / (1.5 + f64::sin((-0.98)) * f64::sin((-0.98)))).sin().sin())).cos(), (0.44 * (y.unwrap_or(0.7) + (-0.56))).fract(), f64::sin((std::f64::consts::PI - h1.area())).atan2((1.5 + v2[0] * v2[0])), ((0.25 * y.unwrap_or(0.7)).clamp(-0.5, 0.75) - y.unwrap_or(0.7).cos().asinh())];
    for &e4 in v3.iter() {
        let mut k7: usize = 1;
        let o9: Option<f64> = x.filter(|x8| *x8 < (e4 + v2[k7 % 2]).tanh());
        if (z.0 * y.unwrap_or(0.7)).tanh() >= w.1.max(0.0) {
            continue;
        }
    }
    let mut k10: usize = 3;
    'l12: for i11 in (0..4).rev() {
        v3[i11] -= (0.00 * ((v3[k10 % 4] - x.unwrap_or(0.7)) * (0.04 * y.unwrap_or(0.7))));
        match k10 { 0 => {
            if k10 != 2 {
                let mut m13: f64 = y.unwrap_or(0.7).tanh();
            }
        } k if k % 2 == 0 => {
            let mut m14: f64 = (y.unwrap_or(0.7).sin().asinh() * (0.33 + v2[i11 % 2])).cos();
        } _ => {
            let mut m15: f64 = (((i11 as f64) * h1.area()) + 2f64).tanh();
        } }
    }
    [0.2 * v3[0] + 0.7 * w.0 * w.1.sin() + -0.1 * h1.area() + 0.9 * y.unwrap_or(0.7) + 0.6 * x.unwrap_or(0.7) + 1.3 * v2[k10 % 2] + (0.19 * ((w.1 - h1.area()) + x.unwrap_or(0.7).cos().rem_euclid(0.9))), -0.1 * z.0 * z.1.sin() + -0.3 * y.unwrap_or(0.7) + 0.4 * h1.area() + -0.1 * w.0 * w.1.sin() + 1.4 * v2[0] + -0.4 * x.unwrap_or(0.7) + (v2[0].sin() / (2.5 + (0.48 - z.0).cos().sin()))]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink((1.9709999999999999, 1.871)), kink((-0.739, -1.2590000000000001)))]
#[derive_grad(wrt(x))]
fn random_2000327(x: (f64, f64)) -> f64 {
    let mut v1: [f64; 4] = [((x.0 + x.1) + (0.53 + x.1)).cos(), (0.06 * (x.0.max(x.1) * (x.1 * x.1))), (x.1.cos() / (1.5 + (if (1.2 + x.0 * x.0).recip() < (x.0 / 1.01) || (x.1 - x.0).sin() >= (x.0 * x.0).sin() { x.0 } else { x.0 }) * (if (1.2 + x.0 * x.0).recip() < (x.0 / 1.01) || (x.1 - x.0).sin() >= (x.0 * x.0).sin() { x.0 } else { x.0 }))), (x.1.cos() / (1.5 + (-(0.1 + x.0 * x.0)).exp() * (-(0.1 + x.0 * x.0)).exp()))];
    let mut m2: f64 = ((x.0.clamp(-0.5, 0.75) * (v1[0] / 1.31)) * (f64::sin(0.81).min(x.0) - v1[3].max(v1[0]))).tanh();
    let a6: f64 = (0.54 * (repeated(|u3: f64, u4: f64| { let b5 = f64::acos((0.6 * f64::sin(x.0))); (0.23 * (1.3 + x.1.sin() * x.1.sin()).powf(f64::tanh(u3.sin()))) * b5.sin() }, (m2.tanh() % 1.7), 2) + (m2.atan2((1.5 + m2 * m2)) * x.1.to_radians())));
    {
        let r7 = &mut m2;
        *r7 *= ((*r7).cos().round() - ((2f64 - x.1) / 1.22)).tanh().sin();
    }
    let mut m8: f64 = (if (v1[2] - m2).sin() <= (0.25 * (a6 * v1[1])) { m2 } else { (x.1 / (1.5 + x.0 * x.0)).sin() });
    if let Some(e9) = v1.last() {
        'l13: for e10 in &v1[..4] {
            let h16: Shape = if (v1[1] / (1.5 + (*e9) * (*e9))) < (x.1 - (*e10)).sin() { Shape::Circle { r: (0.50 * (if f64::sin(1.45).powi(3) < (a6 / 1.89) && m8.cos() > (m8 * 0.47).tanh() { a6.hypot(v1[1]) } else { v1[0].sin() })) } } else { Shape::Poly(vec![(0.58 * ((v1[1].cos() % 1.7) * f64::sin(0.32).min(x.0))), v1.iter().copied().fold(f64::cos((*e9)), |s14: f64, e15| (s14 * v1[0]).sin()), (((*e10) - x.0) - m2.ceil()).tanh()]) };
            if (*e9).sin() >= h16.area().sin().cos() {
                break;
            }
        }
        m8 = m8;
    } else {
        let mut n17: usize = 0;
        while n17 < 4 && (x.0.fract() > (1.36 * (-0.46)) || 2f64.hypot(1.73) <= (if m2 <= (std::f64::consts::PI * 1.67).sin() { m2 } else { a6 })) {
            n17 += 1;
            {
                let r18 = &mut v1[1];
                *r18 -= f64::sin(0.59);
                let d19: f64;
                if n17 != 0 {
                    if m2 < a6 {
                        let mut o20: Option<f64> = if (0.50 * (x.0 - m2)) < ((-0.20) / (1.5 + m8 * m8)) { Some((a6.sin() - m2.cos())) } else { None };
                    }
                    d19 = ((m8 * m8) / (2.5 + f64::sin(f64::sin((1.96 * 0.94))))).cos();
                } else {
                    d19 = ((x.0 * (*r18)) - m8.sin()).sin();
                }
                let mut p21: Pair = Pair { a: (0.57 * ((1.2 + d19 * d19).sqrt() - f64::signum(0.38))), b: 0.12 };
            }
        }
    }
    m2 += a6.sin();
    0.2 * m8 + 0.8 * v1[3] + 0.2 * a6 + 1.1 * m2 + 0.6 * x.0 * x.1.sin() + a6.sin().tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.919, 0.361, -0.859, 1.9709999999999999], [0.771, 1.4709999999999999, 0.381, 1.4909999999999999, 0.801], Pair { a: 1.291, b: -0.099 }), kink([-0.559, 1.8909999999999998, -0.819], [-1.629, 0.181, -0.909], Pair { a: -0.028999999999999998, b: 0.891 }))]
#[derive_grad]
fn random_2000328(x: &Vec<f64>, y: &Vec<f64>, z: &Pair) -> f64 {
    let (s1, c2) = (0.20 * ((if f64::sin((-0.73)).max((0.25 * z.size())) >= (x[2] * y[2]).cos() { x[0] } else { z.size() }) - y[2])).sin_cos();
    if (y[0] / (1.5 + y[2] * y[2])) >= s1 {
        let o3: Option<f64> = if (0.50 - y[0]).cos() <= (x[0] * z.a).sin() { Some(((c2 + (-0.05)) * (y[2] - z.size())).tanh()) } else { None };
    } else {
        let mut p4: Pair = (*z);
    }
    let o5: Option<f64> = if (z.size() + x[2]).tanh() < (-0.42) { Some((z.b.min(s1) / (2.5 + (0.20 * (z.size() - z.a)).sin()))) } else { None };
    if (c2 * y[0]).tanh() <= c2.tanh() {
        let mut v6: [f64; 3] = [(y[1] * (0.65 * y[2])).sin(), (0.23 + x[0]).cos(), o5.unwrap_or_else(|| y[0])];
        let mut m7: f64 = (s1.clamp(-0.5, 0.75) * z.a.mul_add(z.size().sin(), x[0])).cos();
    } else {
        let mut m8: f64 = z.b.tanh().exp_m1().fract();
    }
    let mut v9: Vec<f64> = y.iter().map(|e10| (if (if apply(|u11| ((c2 + y[1]) - z.b).cos(), y[1].clamp(-0.5, 0.75)) >= ((*e10) - (*e10)).sin() { z.size() } else { z.b }).tanh() > z.a.atan2((1.5 + z.b * z.b)) { (y[0] - o5.unwrap_or(0.7)) } else { (z.a * c2) }).cos()).collect();
    let mut m12: f64 = c2;
    let mut h13: Shape = Shape::Circle { r: f64::cos(((x[2] + z.b) - (1.2 + z.b * z.b).log2())) };
    m12 = (0.6 * h13.area().sin().tanh()).acos().sin();
    let f14 = move |u15: f64| -> f64 { let mut m16: f64 = z.b; for i17 in 0..3 { m16 += (0.30 * s1); } m16 };
    let mut ps18: [Pair; 2] = [Pair { a: ((m12 - o5.unwrap_or(0.7)) - (z.a + v9[0])).sin(), b: s1 }, (*z).turned(f64::tanh((0.89 * f14(m12.cos()))))];
    if let Some(x19) = o5 {
        m12 /= 1.2 + (1.40 - s1).sin().abs();
    }
    0.5 * c2 + 0.5 * y[0] + 0.9 * z.size() + -0.1 * h13.area() + 0.7 * o5.unwrap_or(0.7) + 0.7 * z.b + (0.6 * x[0].sin()).ln_1p().sin()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![-1.3490000000000002, -1.3190000000000002, 1.611], pairs: vec![Pair { a: 1.061, b: -0.749 }, Pair { a: -1.0990000000000002, b: 0.021 }], scale: 1.311 }, [-0.949, -1.469, 1.361, -0.139], -0.819), kink(Data { items: vec![-1.449, 0.551, 0.231], pairs: vec![Pair { a: 1.801, b: -1.3590000000000002 }, Pair { a: 0.761, b: 1.3909999999999998 }], scale: -1.969 }, [-0.249, -0.599, 1.051], 1.111))]
#[derive_grad]
fn random_2000329(x: &Data, y: &mut [f64], z: &mut f64) -> Option<f64> {
    for e1 in x.items.iter().rev() {
        {
            let r4 = &*x;
            y.fill((*z));
            let mut v5: Vec<f64> = vec![f64::copysign(f64::sin((-0.81)), f64::sin((1.3 + r4.pairs[1].a.cos() * r4.pairs[1].a.cos()).powf(x.items[2].tanh()))), (0.6 * (0.12 * (x.items[1] * (x.scale * x.pairs[1].b))).sin()).atanh(), ({ let b6 = (0.25 * (if (x.items[2] / 1.22) <= (1.17 / (2.5 + x.scale.sin())) { r4.pairs[1].b } else { r4.scale })); (x.scale + (r4.scale * r4.pairs[1].b)) + b6 }).sin()];
        }
        let mut v7: Vec<f64> = y.iter().map(|e8| (0.66 * x.pairs[0].size())).collect();
    }
    let mut h9: Shape = if (0.25 * (x.scale * x.pairs[1].b)) < (0.50 * x.pairs[0].a).floor().cos() { Shape::Circle { r: (y[1] + x.scale).tanh() } } else { Shape::Point };
    *z -= (0.30 * x.scale.cos().min((0.25 * (y[1] * (*z)))));
    for i10 in (0..3).rev() {
        let mut m11: f64 = (f64::sin(1.97).exp() / (1.5 + y[i10] * y[i10]));
        for (i13, e12) in y.iter_mut().enumerate() {
            *e12 /= 1.2 + x.items[i10].abs().abs();
            m11 = (m11 * (0.59 * m11).tanh()).sin();
            let mut p14 = Data { items: vec![f64::cos((if f64::sin(1.99).min((0.80 * (i13 as f64))) >= ((*e12) * m11).cos() { (h9.area() + x.pairs[1].a) } else { 0.34 })), (m11 - x.pairs[i13 % 2].a).cos().atan2((1.5 + ((*e12) / (1.5 + (0.25 * h9.area()) * (0.25 * h9.area()))) * ((*e12) / (1.5 + (0.25 * h9.area()) * (0.25 * h9.area()))))), ((i10 as f64) + ((-0.26) / (2.5 + (i13 as f64).tanh().sin()))).tanh()], scale: (h9.area() * (i10 as f64)).tanh().rem_euclid(0.9), pairs: vec![Pair { a: (h9.area() + m11).sin().sin(), b: std::f64::consts::PI.atan2((1.5 + (0.25 * (x.scale * x.pairs[1].b)) * (0.25 * (x.scale * x.pairs[1].b)))) }, Pair { a: ((-1.40) * ((*e12) - m11)).tanh(), b: ((-0.83) * x.scale).sin() }] };
            let mut k15: usize = 0;
            let mut v16: Vec<f64> = vec![(0.25 * p14.pairs[k15 % 2].b); 2 + k15 % 3];
        }
        let mut ps17: [Pair; 3] = [x.pairs[0].turned((0.6 * m11.sin()).asin()); 3];
    }
    Some(0.6 * x.pairs[0].a + 1.3 * h9.area() + 1.4 * (x.scale * x.pairs[1].b) + 0.3 * y[2] + -0.3 * (*z) + 1.1 * x.items[2] + x.scale.tanh())
}
