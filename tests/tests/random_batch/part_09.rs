//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.9409999999999998, 1: -1.669 }, [-0.409, 1.551, -0.709], -1.389), kink(Two { 0: -0.709, 1: -0.469 }, [-0.079, -0.659, -0.369], 1.9809999999999999))]
#[derive_grad]
fn random_2000090(x: Two, y: &mut [f64; 3], z: f64) -> (f64, f64) {
    let o2: Option<f64> = if y[0] >= (-(0.1 + z * z)).exp() { Some(y.iter().filter(|it| **it > 0.30).take(3).map(|e1| f64::sin(1.24).min((*e1))).fold(f64::NEG_INFINITY, f64::max).max(-1.0)) } else { None };
    y[1] += (0.50 * (x.1 * x.1)).tanh();
    let mut ps3: [Pair; 2] = [Pair { a: ((0.50 * o2.unwrap_or(0.7)).tanh() * y.iter().rev().step_by(2).map(|e4| f64::sin((-0.51))).sum::<f64>()).cos(), b: (x.0 + y[2]).sin() }, Pair { a: (z / (2.5 + (0.25 * (x.0 - x.1)).sin())).sin(), b: o2.unwrap_or(0.7).cos().hypot(o2.unwrap_or(0.7).cos()) }];
    {
        let s5 = &y[1..];
        let mut m6: f64 = f64::cos((x.0 - x.1)).sin().max(z.tanh().powi(3));
        let mut k7: usize = 2;
    }
    let mut m8: f64 = (z.cos() - ps3[0].b).cos();
    let mut v9: Vec<f64> = y.iter().map(|&e10| z.tanh().max((x.0 + ps3[0].a).cos())).collect();
    (1.0 * m8 + 1.3 * x.0 + 1.4 * v9[1] + 0.5 * x.1 + 0.3 * o2.unwrap_or(0.7) + -0.0 * y[0] + z, -0.3 * z + 1.1 * x.0 + 0.0 * o2.unwrap_or(0.7) + 0.2 * y[0] + 0.7 * (x.0 - x.1) + 0.1 * ps3[1].b + ((m8 / (2.5 + (x.0 - x.1).sin().sin())) * x.1.sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0.341, -1.5390000000000001, -1.5490000000000002, 1.2209999999999999], Two { 0: 0.561, 1: 0.821 }, [-1.5090000000000001, 0.151, 1.771], Shape::Poly { 0: vec![-1.5790000000000002, -1.6090000000000002, 1.3809999999999998] }), kink([1.111, 1.1309999999999998, -0.259], Two { 0: 1.2109999999999999, 1: 0.861 }, [0.961, 1.9509999999999998, 0.771, -1.7990000000000002, -0.019], Shape::Point {  }))]
#[derive_grad]
fn random_2000091(mut x: Vec<f64>, y: Two, z: &mut [f64], w: &Shape) {
    let o2: Option<f64> = Some(f64::sin((x.iter().map(|e1| x[1]).last().unwrap() - (z[2] * w.area()))));
    z[..2].copy_from_slice(&x[..2]);
    for e3 in z.iter() {
        let mut ps6: [Pair; 3] = [Pair { a: apply(|u7: f64| { let b9 = x[1].abs(); (z.iter().take(3).map(|e8| z[2]).sum::<f64>() * (0.78 / 1.57)).cos() * b9.sin() }, (y.0 - y.1).tanh()).atan(), b: (o2.unwrap_or(0.7) / 1.10).tanh() }; 3];
    }
    {
        let s10 = &z[1..];
        let f11 = move |u12: f64| (0.05 * ((y.0 + f64::tanh(u12)) - (({ let b13 = z[1]; y.1 + b13 }) * (u12 - u12))));
        let mut m14: f64 = (o2.unwrap_or(0.7) + ((y.0 / 1.32) + (x[2] * y.0))).cos();
    }
    if y.1.tanh() <= (0.06 * (x[0] * o2.unwrap_or(0.7))) {
        x[1] = (x[1] * (0.20 * (if (0.50 * f64::mul_add((0.25 * w.area()), w.area().tanh(), (0.25 * w.area()))) <= f64::tanh((-0.02)).powi(2) { (w.area() + y.0) } else { y.0 }))).sin();
        let mut m16: f64 = (0.20 * ({ let b15 = (0.25 * (x[1].sin() * ((y.0 - y.1) / 1.42))); (y.0 - y.1) + b15 }));
        for i17 in 0..3 {
            let mut ps18: [Pair; 3] = [Pair { a: ((f64::cos((-0.22)) % 1.7) * x[2]).sin(), b: o2.unwrap_or(0.7).cos().sin() }; 3];
        }
    }
    'l20: for i19 in 1..=1 {
        let mut m22: f64 = (0.23 * (1.3 + (f64::cos(y.0).powi(2) - (y.1 * o2.unwrap_or(0.7))).cos() * (f64::cos(y.0).powi(2) - (y.1 * o2.unwrap_or(0.7))).cos()).powf(sum_of(|u21: f64| ((u21 + (i19 as f64)) * (y.0 + x[i19])).cos(), &z[..]).sin().tanh()));
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.331, Two { 0: -0.119, 1: 0.231 }, Shape::Point {  }), kink(1.561, Two { 0: -0.089, 1: -0.299 }, Shape::Point {  }))]
#[derive_grad(wrt(y, z))]
fn random_2000092(x: f64, y: Two, z: &Shape) -> f64 {
    let mut o3: Option<f64> = if (y.0 - y.1).tanh() >= ((y.0 - y.1) - 2f64).sin() { Some(repeated(|u1: f64, u2: f64| ((2f64 + y.0) + (0.6 * u2.sin()).tan()).tanh(), (0.25 * (y.0 - y.1)), 2).max(x)) } else { None };
    let mut v4: [f64; 3] = [(0.06 * ((y.0 - y.1) * y.0)).hypot(y.0).tanh(), (({ let b5 = x; b5 + b5 }) - (x / (1.5 + z.area().tanh() * z.area().tanh()))).sin(), (0.61 * ((0.6 * f64::sin(0.54)).atanh() + (-y.1)))];
    {
        let (l6, r7) = v4.split_at_mut(1);
        l6[0] += (0.70 * (o3.unwrap_or(0.7).sin().tanh() % 1.7));
        r7[0] /= 1.2 + r7[1].abs();
        l6[0] += 0.5 * r7[0];
    }
    v4.swap(2, 2);
    let mut v8: Vec<f64> = vec![(0.16 * ((v4[0] - z.area()) - y.0.to_radians())), ((o3.unwrap_or(0.7).sin() % 1.7) + y.1.sin())];
    let h9: Shape = Shape::Circle { r: v8[0] };
    0.5 * o3.unwrap_or(0.7) + -0.2 * z.area() + 0.5 * x + 0.1 * h9.area() + 1.2 * y.0 + 0.5 * (y.0 - y.1) + ((x / (2.5 + y.1.sin())) / (1.5 + (y.0 - y.1).tanh().sin() * (y.0 - y.1).tanh().sin()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([Pair { a: 0.511, b: 0.291 }, Pair { a: -1.899, b: -0.099 }, Pair { a: -0.879, b: -0.709 }], [-1.379, 1.821, -1.2990000000000002, 1.051], [-1.929, 0.811, -1.889, -0.489]), kink([Pair { a: -0.689, b: -0.269 }, Pair { a: -1.7690000000000001, b: 1.611 }, Pair { a: -0.559, b: -1.659 }], [1.4109999999999998, -0.969, 1.811], [-0.869, 0.241, -1.5690000000000002, -0.479]))]
#[derive_grad]
fn random_2000093(x: &[Pair], y: &mut [f64], z: Vec<f64>) -> (f64, f64) {
    let mut ps1: Vec<Pair> = vec![Pair { a: z[2].clamp(-0.5, 0.75), b: (if (0.80 * z[1].signum()) > 0.0 { x[0].b } else { x[0].a }).sin() }, Pair { a: (0.66 * 2f64.mul_add(y[0], z[2])).sin(), b: x[0].b.tanh() }];
    let mut m2: f64 = f64::sin(ps1[1].a);
    m2 -= ((x[1].a - x[0].a) * (x[1].b + m2)).tanh();
    m2 += z[1].tanh();
    m2 += ps1[1].b.sin();
    let mut h4: Shape = Shape::At(Pair { a: sum_of(|u3: f64| (0.04 * (x[1].a * (1.08 - std::f64::consts::PI))), &z[..]).cos(), b: (0.25 * (ps1[0].b / (1.5 + x[0].a.sin() * x[0].a.sin()))) });
    let a5 = (0.25 * h4.area());
    let &Shape::Circle { r: x6 } = &h4 else { return (0.4 * m2 + -0.0 * ps1[0].a + 1.0 * z[0] + -0.4 * h4.area() + 1.0 * y[2] + 0.4 * x[1].b + (0.86 * (x[0].a.cos().atan2((1.5 + 0.59 * 0.59)) + f64::asinh((-0.66)))), 1.5 * h4.area() + 0.9 * y[0] + -0.2 * ps1[0].a + 1.1 * x[0].a + 1.4 * z[1] + 1.3 * a5 + (2f64 + (ps1[0].b.cos() % 1.7))); };
    if (h4.area() * m2).cos() > (0.25 * x[1].a) {
        let mut o8: Option<f64> = if (y[0] * a5).cos() < (0.50 * (m2 - x6)) { Some((0.14 * ((x6 - z[2]) + (0.25 * h4.area()).mul_add(m2, a5)))) } else { None };
        y[1] += f64::rem_euclid(z[1].cos(), 0.9).cos();
    } else {
        let p9: Pair = Pair { a: f64::clamp((0.25 * (a5 * x6)), -0.5, 0.75), b: (x6 + x6).cos() };
    }
    (0.5 * y[1] + 1.3 * ps1[0].b + 1.3 * h4.area() + -0.2 * x[1].b + 0.2 * m2 + -0.5 * x6 + a5, 1.4 * h4.area() + 0.9 * a5 + 0.9 * z[2] + 0.2 * ps1[1].b + -0.3 * x[1].b + 0.8 * y[1] + (ps1[0].b.tanh().clamp(-0.5, 0.75) * y[1].asinh()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Model { at: Pair { a: 0.711, b: 0.351 }, k: 0, rate: -1.2890000000000001, w: [1.6909999999999998, -0.679, -0.159] }), kink(Model { at: Pair { a: 0.351, b: 0.981 }, k: 2, rate: 0.261, w: [-0.199, -0.319, -0.019] }))]
#[derive_grad(wrt(x))]
fn random_2000094(x: &Model) -> f64 {
    let p1 = Two((0.33 * ((x.at.a * (-0.42)) + x.at.a)), f64::sin(x.rate));
    let mut m2: f64 = (0.06 * ((x.at.a * x.at.b) * x.w[2]));
    let mut n3: usize = 0;
    loop {
        if n3 >= 3 {
            break;
        }
        n3 += 1;
        if x.k % 2 == 0 {
            m2 = (std::f64::consts::PI * x.at.b).tanh().min((x.at.b - (p1.0 - p1.1)).tanh());
            continue;
        }
        for (i6, (&e4, f5)) in x.w.iter().zip(x.w.iter()).enumerate() {
            let mut ps7: [Pair; 3] = [Pair { a: (0.50 * x.at.size()).tanh(), ..x.at }; 3];
            {
                let r8 = &mut m2;
                *r8 = 1.64;
            }
            let mut m9: f64 = ((0.80 * (n3 as f64)).hypot((-0.00)) + (x.at.a - (p1.0 - p1.1))).cos();
        }
        let v10: [f64; 2] = [(x.rate - m2).tanh(); 2];
        let mut v11: [f64; 4] = [f64::cos(((p1.1 - p1.1) * (v10[n3 % 2] + (x.k as f64)))), (x.w[x.k].sin() - (p1.1 / (2.5 + (0.80 * (x.k as f64)).sin()))).sin(), ((-(0.1 + (p1.0 - p1.1).sin() * (p1.0 - p1.1).sin())).exp() - f64::exp((-(0.1 + 1.25 * 1.25)))), (-((n3 as f64) - (p1.0 - p1.1))).cos()];
    }
    if (x.at.a * p1.0).tanh() < f64::sin(x.predict(0.3)).max(x.at.size().tanh()) {
        for e12 in &x.w[..3] {
            let mut v15: Vec<f64> = Vec::with_capacity(3);
            for i16 in 0..3 {
                v15.push((0.80 * (x.k as f64)));
            }
            for i17 in 0..x.k % 5 {
                m2 = f64::cbrt((1.2 + 0.57 * 0.57)).sin();
            }
            m2 = (m2 * (0.80 - p1.0).cos()).sin();
            let p18: Pair = x.at.clone();
        }
        let p19: Pair = Pair { a: m2.sin(), b: (x.rate / (2.5 + f64::sin(m2))) };
    } else {
        if x.k % 2 == 0 {
            let mut v20: [f64; 4] = [(0.12 * (x.predict(0.3) * 2f64)).max(((p1.0 - p1.1) * m2).sin()); 4];
        } else {
            let mut p21: Model = x.clone();
            p21.w[0] -= f64::tanh(0.19);
        }
        let mut v22 = x.w.to_vec();
    }
    0.9 * x.at.a + 0.3 * p1.0 + 1.1 * x.rate + 0.9 * (p1.0 - p1.1) + 1.1 * x.predict(0.3) + -0.2 * x.at.size() + sum_of(|u23| { let b24 = p1.0.to_radians(); (0.50 * ((-0.64) * p1.0).abs()) * b24.sin() }, &x.w[..]).tanh().rem_euclid(0.9)
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(2, Data { items: vec![-0.519, -1.5990000000000002, 0.07100000000000001], pairs: vec![Pair { a: 1.041, b: -0.689 }, Pair { a: -0.639, b: -1.499 }], scale: 0.271 }), kink(3, Data { items: vec![-1.979, -0.299, -0.439], pairs: vec![Pair { a: 1.4909999999999999, b: 1.9609999999999999 }, Pair { a: -1.159, b: 0.921 }], scale: -1.169 }))]
#[derive_grad(wrt(y))]
fn random_2000095(x: usize, y: &Data) -> f64 {
    let d1: f64;
    if y.pairs[x % 2].b.sin().mul_add(y.items[1], (0.80 * (x as f64))).tanh() > (1.3 + f64::sin((-0.48)) * f64::sin((-0.48))).powf(f64::tanh(0.0)).cos() {
        let a2: f64 = f64::rem_euclid(0.0, 0.9);
        d1 = (0.66 * (y.pairs[x % 2].b.sin().cos() + (x as f64)));
    } else {
        d1 = (std::f64::consts::PI + y.items[2]).tanh().hypot((0.80 * (x as f64)).copysign(f64::sin((y.scale * y.pairs[1].b)))).tanh();
    }
    for i3 in (0..y.items.len()).rev() {
        let mut v4: [f64; 3] = [(if x % 2 == 0 { 0.76 } else { (x as f64).sin() }); 3];
        let mut p8 = Model { w: [((y.scale * y.pairs[1].b) - y.scale).tanh().cos(), ((x as f64) + repeated(|u6, u7| (y.pairs[x % 2].b + ((x as f64) / 1.89)).sin(), (0.80 * (if x != 2 { (x as f64) } else { v4[x % 3] })), x % 4)).cos(), (((x as f64) - (i3 as f64)) - y.scale.cos()).sin()], at: Pair { a: apply(|u5| (0.25 * y.pairs[x % 2].a), (y.scale * y.pairs[1].b).cos().max(y.scale)), b: (if (d1 * y.items[y.items.len() - 1 - i3]).tanh() >= (0.25 * (y.scale * y.pairs[1].b)) && i3 % 2 == 0 { y.items[1] } else { d1 }) }, rate: v4[x % 3], k: 2 };
        let mut g9: [[f64; 2]; 2] = [[(if v4[p8.k % 3].to_radians() > ((x as f64) * 1.77).cos() { f64::trunc((-0.17)) } else { (if !(x > 2) { 1.74 } else { p8.at.b }) }), 0.5], [0.25, (f64::sin(0.48) / (1.5 + (1.3 + f64::sin(1.39) * f64::sin(1.39)).powf(p8.at.size().tanh().tanh()).cos() * (1.3 + f64::sin(1.39) * f64::sin(1.39)).powf(p8.at.size().tanh().tanh()).cos()))]];
    }
    let mut v10: Vec<f64> = vec![(((y.scale * y.pairs[1].b) - y.pairs[0].a) - 0.16).tanh(), f64::sin((2f64.abs() - y.items[x % 3])), ((2f64 + y.items[2]) + (y.scale * y.pairs[1].b).tanh().max(y.scale)).tanh()];
    for i11 in (0..y.items.len()).step_by(1) {
        let mut m12: f64 = (((y.scale * 0.49) / 1.92) + (v10[1] * (y.scale * y.pairs[1].b)).tanh().max((v10[1] + v10[x % 3]).cos())).tanh();
    }
    0.7 * (y.scale * y.pairs[1].b) + 1.1 * d1 + 1.0 * v10[x % 3] + 1.0 * y.pairs[1].b + 0.5 * y.items[x % 3] + (0.30 * ((y.scale * y.pairs[1].b).sin().min(y.items[x % 3]) - (v10[0] - (x as f64))))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(0.921, [-1.7790000000000001, -0.209, 1.9409999999999998, -0.769, -1.3690000000000002], Pair { a: -0.219, b: -0.789 }, [-0.749, -0.439, -1.0190000000000001]), kink(-0.649, [0.421, -1.429, 1.781], Pair { a: -1.489, b: -0.849 }, [-1.499, 0.031, 0.291]))]
#[derive_grad(wrt(z, w))]
fn random_2000096(mut x: f64, y: &mut [f64], z: &mut Pair, w: [f64; 3]) -> f64 {
    x += (-(0.1 + (0.40 * (z.b - z.size())) * (0.40 * (z.b - z.size())))).exp();
    z.a -= (z.b.max(2f64) / (2.5 + x.fract().sin())).cos();
    let mut p1: Pair = ((*z) + (*z));
    let mut k2: usize = 2;
    y[0] += z.b.tanh();
    let mut n3: usize = 0;
    loop {
        if n3 >= 2 {
            break;
        }
        n3 += 1;
        let m4: f64 = match n3 % 4 { 0 => {
            f64::cos((-0.55)).rem_euclid(0.9).sin()
        } 1 | 2 => {
            if n3 % 2 == 0 {
                for i5 in 1..=4 {
                    let p6: Model = Model { w: [(z.a.tanh().powi(3) - (n3 as f64).sin()), (if y[1].min(z.size().sin()) >= 2f64.sin() { (p1.b - 0.50) } else { x }).sin(), y[i5 % 3]], at: (p1 * (1.2 + z.b * z.b).cbrt()), rate: ((i5 as f64) / 1.62).cos().rem_euclid(0.9), k: 0 };
                }
                for e7 in w.chunks_exact(2) {
                    p1 = Pair { a: w[k2 % 3], b: ((-0.13) - 1.09) };
                    let p10 = Two((y[1] * 0.69).tanh(), f64::tanh((y[n3 % 3] - e7[k2 % 2])));
                    let mut v11: [f64; 2] = [(0..4).map(|i12| (0.50 * (0.86 * z.a))).last().unwrap(); 2];
                    let mut ps13: [Pair; 2] = [p1.clone(), Pair { a: (((k2 % 4) as f64) + (p10.0 - p10.1)).sin().hypot((2f64 + z.size()).cos()), b: (p1.b / 1.57) }];
                }
                let Pair { b: x14, .. } = *z;
            } else if (p1.size() * w[1]).cos() <= (0.25 * (w[n3 % 3] * w[k2 % 3])) || k2 != 0 {
                z.scale(x.asinh());
            } else {
                p1.b /= 1.2 + f64::tanh(0.68).abs();
            }
            (0.25 * ((y[k2 % 3] * w[n3 % 3]) / (2.5 + (p1.size() + y[n3 % 3]).sin().sin())))
        } _ => {
            (if k2 != 2 { (y[n3 % 3] - p1.a) } else { (z.a * 1.09) }).tanh()
        } };
        let mut v16: Vec<f64> = y.iter().map(|&e17| p1.size().tanh()).collect();
        let mut h19: Shape = if !(k2 % 2 == 0) { Shape::Circle { r: ({ let b18 = p1.a.sin(); (if 2f64 <= (z.b / 1.08) { (-0.82) } else { 0.29 }) + b18 }) } } else { Shape::Poly(vec![z.a, (f64::sin(1.75) + p1.a.sin().rem_euclid(0.9)), (1.3 + (p1.a + 0.30).tanh() * (p1.a + 0.30).tanh()).powf((p1.a + p1.b).tanh().tanh()).cos()]) };
    }
    let mut idx20: [usize; 3] = [3, 0, 3];
    if x.clamp(-0.5, 0.75) <= z.size().cos() {
        let (p25, q26) = (apply(|u21: f64| ({ let b22 = p1.a; (-0.41) + b22 }).tanh(), (if k2 > 2 { p1.b } else { 1.92 })), (0.41 * (w.iter().fold((0.30 * (w[2] / 1.31)), |s23: f64, e24| (s23 * (*e24)).sin()) * f64::mul_add(f64::sin(1.60), ((k2 % 4) as f64), z.a))));
        let mut k27: usize = 3;
    } else if !(k2 != 2) {
        x = (p1.b.max((-0.34)) + p1.size().sin().asinh()).cos();
    } else {
        z.b = f64::sin((-0.16)).atan2((1.5 + w[k2 % 3].sin() * w[k2 % 3].sin()));
    }
    0.7 * z.size() + -0.1 * p1.a + 0.8 * w[idx20[2] % 3] + 0.3 * p1.b + 1.2 * y[k2 % 3] + (if !(k2 > 2) { (z.size() - x) } else { (w[0] * y[k2 % 3]) }).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Pair { a: -0.289, b: -1.219 }), kink(Pair { a: -0.799, b: -1.2690000000000001 }))]
#[derive_grad(wrt(x))]
fn random_2000097(mut x: Pair) -> f64 {
    let mut v1: Vec<f64> = vec![((f64::tanh(1.69) % 1.7) * f64::sin(x.a)); 2];
    if f64::sin((if (if (if apply(|u2| ((u2 * v1[1]) * (v1[1] - x.a)).cos(), (x.b / (2.5 + x.size().tanh().sin()))) < (x.a + x.a).tanh() { x.b } else { x.size() }).cos() < (x.size() / 1.99).sin() { x.b } else { x.a }) > (x.a - x.size()).cos() { 0.81 } else { x.b })) < (0.12 * (x.size() * 1.05)) {
        let mut g3: [[f64; 2]; 2] = [[(x.a * x.b).cos(), 0.5], [0.25, ((v1[1] * x.a) - x.a.cos()).cos()]];
        let mut k4: usize = 2;
    } else if x.b >= (x.size() * x.size()).tanh() {
        let o5: Option<f64> = v1.first().map(|it| it * f64::ln_1p((0.6 * (0.50 * x.size()).tanh())));
    } else {
        x.a -= ((if std::f64::consts::PI <= (-(0.1 + x.a * x.a)).exp() { v1[0] } else { x.size() }) * (x.a + v1[1])).sin();
    }
    let (p6, q7) = (x.a.tanh().rem_euclid(0.9).max((x.b * v1[0]).tanh()), f64::sin(1.57).tanh());
    x.a *= f64::sin(((v1[0] - x.size()) + (2f64 + v1[0]))).sin();
    {
        let s8 = &mut v1[..1];
        s8[0] = x.b.tanh().tanh();
        x = Pair { a: (0.25 * x.size()), b: (0.50 * (x.a + x.b)) };
        x.b = x.b - (0.30 * p6);
    }
    let o11: Option<f64> = if f64::atanh((0.6 * x.a.tanh())) <= x.a || v1.iter().enumerate().map(|(i9, e10)| p6).sum::<f64>().cos() > (x.b * x.size()).tanh() { Some(((q7 + v1[1]) * ((-0.25) + x.b)).cos()) } else { None };
    x.b *= (0.05 * (f64::cbrt((1.2 + f64::sin(o11.unwrap_or(0.7)) * f64::sin(o11.unwrap_or(0.7)))) + (v1[0] * x.size()))).sin();
    if v1[0].sin() > f64::tanh(x.size()) {
        if x.a.min(x.a) < f64::exp2(f64::tanh((-0.50))) {
            let mut v12: [f64; 2] = [(q7 * (0.0 / (1.5 + o11.unwrap_or(0.7).sin() * o11.unwrap_or(0.7).sin()))), (o11.unwrap_or(0.7) - (v1[0] - std::f64::consts::PI)).cos()];
            let f13 = move |u14: f64| q7;
            if let Some(x15) = o11 {
                let mut ps16: [Pair; 3] = [(x * (p6 / (2.5 + x15.sin()))); 3];
            } else {
                x.a /= 1.2 + o11.unwrap_or(0.7).cos().abs();
            }
        } else if repeated(|u17, u18| { let b19 = q7; p6 * b19.sin() }, (v1[1] / 1.96), 2) <= (p6 * x.b).tanh() {
            x.a = x.a + apply(|u20| q7, (q7 - (-0.02)).cos());
        }
    }
    1.1 * x.b + 0.2 * x.size() + 0.6 * q7 + 0.8 * o11.unwrap_or(0.7) + 1.3 * p6 + 1.2 * v1[1] + (0.23 * (1.3 + (0.6 * x.a.sin()).asin() * (0.6 * x.a.sin()).asin()).powf((x.b - x.b).sin().tanh()))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::Circle { r: 1.501 }, Model { at: Pair { a: -1.5190000000000001, b: 1.251 }, k: 1, rate: 0.541, w: [-0.028999999999999998, 0.551, 1.061] }), kink(Shape::Point {  }, Model { at: Pair { a: 0.681, b: 1.061 }, k: 2, rate: 1.2209999999999999, w: [1.341, 0.271, -0.399] }))]
#[derive_grad(wrt(x, y))]
fn random_2000098(x: &mut Shape, y: &Model) -> f64 {
    let f1 = move |u2: f64| -> f64 { let b3 = (y.at.b + (-0.30)).tanh(); if !(y.k % 2 == 0) { return b3; } (y.k as f64).tanh() };
    let mut v4: Vec<f64> = vec![f64::asinh(f64::sin(0.85)), f64::sin(y.predict(0.3)), y.at.a];
    let mut n5: usize = 0;
    'l6: while n5 < 2 {
        n5 += 1;
        {
            let s7 = &v4[..];
            let &Model { at: x8, rate: y9, .. } = &*y;
            {
                let r10 = &x8;
                let mut k11: usize = 2;
                let mut ps12: [Pair; 2] = [Pair { a: (0.20 * (if n5 % 2 == 0 { x.area().tanh().trunc() } else { (((k11 % 4) as f64) - r10.size()) })), b: (0.72 / (2.5 + y.at.b.sin())) }, y.at.clone()];
                let a14 = (sum_of(|u13| s7[n5 % 3].copysign(s7[n5 % 3]).min((0.50 * (y.at.b - r10.a))), &y.w[..]) * (if y9.max((0.25 * y.at.size())) >= (y9 + x8.a).cos() && n5 > 1 { 0.03 } else { (y.k as f64) })).cos();
            }
            let mut m15: f64 = (0.50 * ((if y9 > f64::cos(s7[n5 % 3]) { s7[2] } else { y.w[n5 % 3] }) + (s7[y.k] / (2.5 + y.w[y.k].sin()))));
        }
        let mut m16: f64 = (y.at.a.sin().powi(4) * y.at.b.min(y.predict(0.3).cos())).cos();
    }
    let flag17 = y.at.b >= (0.6 * f64::sin(x.area().sin())).acos();
    let mut m18: f64 = (y.at.b * 0.0).powi(3);
    1.2 * y.at.b + 0.3 * y.at.size() + 1.2 * m18 + 0.7 * y.predict(0.3) + -0.1 * y.at.a + -0.4 * v4[1] + (if y.k > 0 { x.area() } else { (f64::cos(x.area()) % 1.7) }).cos()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([5, 0, 4], (-1.489, -0.369), Shape::Point {  }, [0.591, -1.459, -1.5490000000000002]), kink([4, 4, 0], (-0.879, 0.811), Shape::Rect { 0: -0.569, 1: -0.679 }, [0.311, 0.561, -0.509]))]
#[derive_grad]
fn random_2000099(x: &[usize], y: (f64, f64), z: Shape, w: [f64; 3]) -> f64 {
    if f64::sin(((-0.82) / (1.5 + (0.25 * z.area()) * (0.25 * z.area())))) > (w[x[1] % 3] * (-0.72)).tanh() {
        let p2: Data = Data { items: vec![(y.1.atan() + z.area().tanh().sin()), f64::sin(((-0.61) + 0.49)), f64::tanh((if (w[x[0] % 3] + 2f64).cos() > f64::sin((-0.99)).max(0.68) { 2f64 } else { 0.75 }))], scale: ({ let b1 = (z.area() * 1.90).tanh(); y.1 + b1 }).cos(), pairs: vec![Pair { a: (0.25 * (w[x[1] % 3] * (y.0 / (2.5 + (0.25 * z.area()).sin())))), b: (y.0 / (1.5 + w[0] * w[0])) }, Pair { a: ((z.area() - z.area()) - w[x[0] % 3].mul_add(y.0, (0.25 * z.area()))).tanh(), b: w[2] }] };
        {
            let s3 = &w[..];
            let mut p4: Pair = Pair { a: p2.scale.max(y.1.hypot(y.1).sin()), b: (0.25 * z.area()) };
        }
    }
    let (p5, q6) = (f64::sin(0.73), (z.area() / 1.64).cos());
    if (p5 * q6).cos() >= y.0 {
        let p7: Pair = Pair { a: (q6 + w[2]).sin().min(f64::cos((z.area() * z.area()))), b: f64::atan(1.06) };
    } else {
        let m8: f64 = if p5 > y.1.max(p5) {
            if let Some(e9) = w.get(7) {
                {
                    let s10 = &w[..2];
                    let d11: f64;
                    if (s10[0] + 1.59).sin() >= (0.50 * ((*e9) - w[x[2] % 3])) {
                        d11 = ({ let b12 = w[x[1] % 3]; 0.50 + b12 }).sin();
                    } else {
                        let mut m13: f64 = (0.10 * ((q6 / 1.27) * (s10[1].min((*e9)) - (w[x[1] % 3] - 0.08))));
                        d11 = (0.06 * ((p5 * z.area()) + f64::powi(y.0.cos(), 4)));
                    }
                    if w[1].sin().exp() >= (q6 - p5).tanh() {
                        return 1.3 * z.area() + 1.4 * s10[x[0] % 2] + 0.5 * d11 + 1.4 * y.0 * y.1.sin() + 1.0 * (*e9) + ((s10[x[2] % 2] / (2.5 + p5.sin())).tanh() % 1.7);
                    }
                }
            }
            ((q6 * 1.97) + (-0.11)).tanh()
        } else {
            f64::sin(((std::f64::consts::PI + (-0.03)) * 0.23))
        };
    }
    let mut m14: f64 = 0.27;
    m14 *= (0.40 * (1.77 - ((m14 + w[x[1] % 3]) / (2.5 + (y.1 * 2f64).cos().sin())))).sin();
    let mut p15 = Pair { a: ((1.40 * q6) - p5).tanh(), b: (y.0 * (-0.95)).tanh() };
    if (0.20 * (z.area() + y.1)) > std::f64::consts::PI.sin() {
        p15.a -= (p15.a.trunc().sin() - (-p5.tanh())).sin();
        let mut m16: f64 = ((w[x[1] % 3].tanh() % 1.7).tanh() * f64::max(p5.fract(), f64::max(p5, w[x[1] % 3])));
    } else if (if !((1.2 + y.0 * y.0).recip() <= (w[x[0] % 3] - y.1).tanh()) { z.area() } else { p15.size() }).cos() > y.1.max(1.54) {
        let mut m17: f64 = ((p15.a.asinh() - f64::rem_euclid(f64::cos(1.66), 0.9)) - p15.b).tanh();
    }
    0.3 * p5 + 1.3 * m14 + 1.4 * z.area() + -0.3 * q6 + 0.4 * w[0] + 1.4 * p15.size() + (p15.b.to_radians() - (w[x[2] % 3] - w[0])).tanh()
}
