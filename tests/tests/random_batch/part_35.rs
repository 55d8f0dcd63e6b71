//! Random programs, written as `main.rs` says.
#![cfg_attr(rustfmt, rustfmt_skip)]

use derive_grad::derive_grad;
use derive_grad_tests::zoo;

use super::types::*;

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.209, -0.939, 0.041], Two { 0: -1.729, 1: -1.439 }, [0.381, 0.291, -0.359, -1.209, 0.001], [[1.4809999999999999, -0.839], [0.341, -0.519], [-1.209, -1.689]]), kink([-0.749, 0.791, -1.169], Two { 0: -0.659, 1: -1.8090000000000002 }, [-0.449, 0.701, 1.7009999999999998, -1.8290000000000002], [[-1.0890000000000002, -0.629], [-0.669, -0.819], [-0.979, 0.251]]))]
#[derive_grad]
fn random_2000350(x: &mut [f64; 3], mut y: Two, z: &[f64], w: &[[f64; 2]]) -> Vec<f64> {
    let mut n1: usize = 0;
    loop {
        if n1 >= 1 {
            break;
        }
        n1 += 1;
        y.0 *= (0.23 * (1.3 + (z[n1 % 3] + y.1).cos() * (z[n1 % 3] + y.1).cos()).powf((0.66 * (1.64 - y.0)).tanh())).sin();
    }
    let flag2 = y.1 > (0.30 * w[1][1]).powi(1);
    let h3: Shape = if flag2 { Shape::At(Pair { a: w[0][1], b: (z[1] + y.0).sin() }) } else { Shape::Point };
    if let Some(e4) = z.last() {
        let &Shape::Rect(x5, y6) = &h3 else { return vec![1.2 * y.0 + 0.4 * y.1 + -0.3 * (*e4) + -0.0 * w[1][0] + 0.8 * (y.0 - y.1) + ((0.85 + w[0][0]) * (w[1][1] * x[2])).tanh(), 0.7 * (y.0 - y.1) + -0.4 * y.1 + 0.8 * y.0 + -0.4 * w[1][0] + 1.1 * h3.area() + (x[2] - z[1]).tanh(), 1.1 * y.1 + 0.6 * (y.0 - y.1) + 1.5 * (*e4) + 0.2 * y.0 + -0.5 * z[2] + (x[1] / (1.5 + (y.0 - y.1).tanh() * (y.0 - y.1).tanh())).cos()]; };
    }
    let mut o8: Option<f64> = Some((f64::asinh(1.48) * ({ let b7 = w[1][0]; y.0 + b7 })).sin());
    y = y.clone();
    {
        let s9 = &z[1..];
        y.1 = (-0.59);
    }
    for i10 in (0..0).step_by(2) {
        if f64::tanh((if w[0][0] > (x[1] - w[1][0]).cos() { (i10 as f64) } else { w[i10][0] })) >= f64::sin(z[0]) {
            y.1 = (h3.area() + y.1).cos();
        } else {
            let mut p11: Pair = Pair { a: ((h3.area().sin() % 1.7) / (2.5 + (w[1][1] * (y.0 - y.1)).sin().sin())), b: ((i10 as f64) * (y.0 - y.1)).sin() };
        }
        let mut n12: usize = 0;
        loop {
            if n12 >= 2 {
                break;
            }
            n12 += 1;
            x[2] *= (y.1.signum() + (w[0][n12 % 2] - (i10 as f64))).sin().sin();
            let f13 = |u14: f64| -> f64 { let b15 = f64::sin((0.82 - 1.18)); if n12 > 2 { return b15; } u14 };
        }
        let mut ps16: Vec<Pair> = vec![Pair { a: (0.6 * (0.50 * (if flag2 { (y.0 - y.1) } else { y.1 })).tanh()).tan(), b: f64::rem_euclid(f64::sin(std::f64::consts::PI), 0.9) }, Pair { a: f64::sin(((h3.area() * h3.area()) - (y.0 - y.1))), b: x[0].min(h3.area().sin()) }];
    }
    y = Two(((h3.area() * (y.0 - y.1)) / 1.26).tanh(), (0.0 * y.0));
    y = Two(w[0][0].max(o8.unwrap_or(0.7).cos().rem_euclid(0.9)), (if (y.0.tanh() % 1.7) <= z[1].atan2((1.5 + x[0] * x[0])) { w[0][0] } else { (-0.69) }));
    let flag17 = flag2;
    vec![0.7 * x[1] + -0.1 * y.1 + -0.3 * (y.0 - y.1) + 1.0 * z[0] + -0.1 * y.0 + 1.4 * o8.unwrap_or(0.7) + f64::powi((0.60 * 1.59), 2), -0.2 * w[1][0] + 1.0 * y.1 + 1.5 * y.0 + -0.0 * (y.0 - y.1) + 1.5 * x[0] + z[1], 0.7 * y.0 + 0.4 * (y.0 - y.1) + 0.8 * z[1] + -0.1 * h3.area() + -0.1 * y.1 + 1.4 * o8.unwrap_or(0.7) + (apply(|u18| x.windows(2).rev().map(|w19| u18).last().unwrap().tanh().rem_euclid(0.9), f64::sin(o8.unwrap_or(0.7)).max(w[0][0])) + f64::sin((-0.70)).mul_add(h3.area().tanh(), y.1)).cos()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Shape::At { 0: Pair { a: 1.021, b: 0.571 } }), kink(Shape::Point {  }))]
#[derive_grad]
fn random_2000351(x: &Shape) -> f64 {
    let mut v1: Vec<f64> = Vec::with_capacity(3);
    for i2 in 0..3 {
        v1.push((if i2 > 2 { (-x.area()) } else { ((i2 as f64) + x.area()) }).cos());
    }
    let (s3, c4) = ((v1[1] * x.area()) / (2.5 + ((v1[1] + 0.0) - x.area().sin().atan()).tanh().sin())).cos().sin_cos();
    let p5: Pair = Pair { a: c4, b: v1[0] };
    let mut p9 = Data { items: vec![(std::f64::consts::PI + 0.55).sin().min((p5.a + s3).cos()), ((p5.size() * p5.a) / (1.5 + p5.b.atan2((1.5 + s3 * s3)) * p5.b.atan2((1.5 + s3 * s3)))).sin(), ({ let b7 = ({ let b6 = p5.a; s3 + b6 }).cos(); p5.b.copysign(p5.a) + b7 }).cos()], scale: ({ let b8 = f64::sin(x.area()); p5.b + b8 }).tanh(), pairs: vec![(p5 - p5), Pair { a: (0.50 * (f64::tanh(p5.size()).max(c4) * ((-0.64) / (2.5 + p5.b.sin())))), b: (1.88 + p5.b).cos() }] };
    v1[0] *= ((p9.scale * p9.pairs[1].b).cos().copysign((0.25 * p9.pairs[0].b)) - f64::clamp(p5.size().tanh(), -0.5, 0.75)).cos().sin();
    if let Some(e10) = v1.first() {
        let d11: f64;
        if ((0.30 * p9.items[1]) % 1.7) <= (0.25 * (if (0.06 * (v1[1] * (p9.scale * p9.pairs[1].b))) <= (if apply(|u12: f64| f64::tanh(((u12 - p9.scale) * ((-0.33) / 1.58))), (*e10)) >= (v1[0] / (2.5 + f64::sin((-0.39)).sin())) { p5.size() } else { s3 }).cos() { x.area() } else { p5.size() })) {
            d11 = (p9.scale * p9.pairs[1].b).sin().sin().cos();
        } else {
            let mut p13: Pair = (p5 + p5);
            p13.a += f64::tanh((((0.25 * p13.size()).hypot(p13.size().sin()) / (2.5 + p13.b.abs().sin())) - ((p9.scale + c4) - (p13.a * s3))));
            d11 = (c4.ceil() / (2.5 + c4.tanh().sinh().sin())).sin();
        }
        {
            let s14 = &mut p9.items[..];
            s14[0] = ((0.50 * p5.size()).sin().sin() * (*e10));
            p9.scale -= (match &*x { Shape::Point => ((1.3 + p5.b * p5.b).powf(v1[0].tanh()) - ((*e10) - 1.17)).sin(), Shape::Rect(x17, y18) => (0.20 * ((s14[2] * c4) - x.area().tanh().max(p5.a))), _ => (1.3 + (0.25 * p5.size()) * (0.25 * p5.size())).powf(p5.b.tanh()).sin() }).sin();
        }
    }
    1.4 * p9.items[1] + -0.1 * p5.b + 0.5 * c4 + 0.2 * p5.size() + -0.1 * v1[1] + 1.2 * p9.pairs[0].a + (0.12 * (p5.size() + (p9.scale * s3)))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Data { items: vec![1.7309999999999999, 0.07100000000000001, 1.051], pairs: vec![Pair { a: -1.5090000000000001, b: 0.321 }, Pair { a: 1.8909999999999998, b: 1.511 }], scale: 0.881 }, Model { at: Pair { a: -1.3090000000000002, b: 0.841 }, k: 1, rate: 1.4209999999999998, w: [-0.349, -0.979, -0.049] }, Shape::At { 0: Pair { a: 1.781, b: 0.911 } }), kink(Data { items: vec![-0.028999999999999998, -1.3690000000000002, 1.541], pairs: vec![Pair { a: 0.491, b: -0.699 }, Pair { a: 0.701, b: -1.929 }], scale: 1.3909999999999998 }, Model { at: Pair { a: -1.449, b: 0.231 }, k: 1, rate: 1.4209999999999998, w: [1.001, -1.0190000000000001, 0.211] }, Shape::Poly { 0: vec![1.9509999999999998, 1.571, 0.891] }))]
#[derive_grad]
fn random_2000352(x: Data, y: &mut Model, z: Shape) -> Vec<f64> {
    let h1: Shape = if y.k % 2 == 0 { Shape::At(y.at.clone()) } else { Shape::Point };
    let (p2, q3) = ((0.01 * ((h1.area() - y.at.a) * (x.pairs[0].a + 0.37))), f64::sin(((x.scale * y.at.b) + (y.predict(0.3) / (1.5 + (x.scale * x.pairs[1].b).tanh() * (x.scale * x.pairs[1].b).tanh())))));
    let mut g4: [[f64; 2]; 2] = [[(0.22 * (x.pairs[0].b + 1.49)).min((0.25 * (-y.predict(0.3)))), 0.5], [0.25, (if y.k % 2 == 0 { (z.area() * h1.area()) } else { f64::powi(f64::cos(y.predict(0.3)), 4) }).tanh()]];
    y.at.a += (((x.scale * x.pairs[1].b) - z.area()) * y.at.a).cos();
    'l8: for (e5, f6) in y.w.iter().zip(y.w.iter()) {
        let v9 = y.w.to_vec();
        if let Shape::At(Pair { a: x10, .. }) = &h1 {
            let d12: f64;
            if f64::sin((0.0 / (1.5 + x.pairs[y.k % 2].b.sin() * x.pairs[y.k % 2].b.sin()))) < ((*x10) * y.at.b).sin() {
                d12 = (if y.k > 1 { (((y.k % 4) as f64) / 1.88) } else { (x.pairs[y.k % 2].a * p2) }).tanh();
            } else {
                let mut v13: [f64; 4] = [((y.rate - y.at.b) + (y.predict(0.3) * z.area())).sin(); 4];
                if !(y.k != 0) {
                    for e14 in &v9[..3] {
                        for i17 in (0..2).rev() {
                            y.at.b *= (0.47 * (y.at.b * z.area().cos().powi(1))).sin();
                            let mut v18: Vec<f64> = Vec::with_capacity(3);
                            for i19 in 0..3 {
                                v18.push((0.50 * ((y.rate - (*e5)) * f64::sin(1.30))));
                            }
                        }
                        let p2: f64 = (h1.area() - f64::cos(1.18)).sin();
                        v13.fill(f64::cos((p2 + v9[y.k % 3])).copysign((x.pairs[y.k % 2].b + v9[y.k % 3]).sin()));
                        y.at = Pair { a: f64::sin(((1.76 * y.predict(0.3)) * (y.rate * (x.scale * x.pairs[1].b)))), b: y.at.a };
                    }
                } else {
                    v13[y.k % 4] -= v9.iter().copied().step_by(2).fold(((x.scale * x.pairs[1].b) - (-0.79)).sin(), |s20: f64, e21| (s20 * p2.sin()).sin());
                    v13.swap(3, 0);
                }
                d12 = h1.area().sin().atan2((1.5 + v13[3] * v13[3])).min((y.rate + y.predict(0.3)).sin());
            }
            let mut v22: Vec<f64> = y.w.iter().map(|e23| (0.16 * ((1.2 + y.w[0] * y.w[0]).log2() - (v9[2] - y.at.size())))).collect();
        }
    }
    vec![-0.5 * x.items[1] + 0.9 * h1.area() + 0.3 * (x.scale * x.pairs[1].b) + 0.5 * y.at.a + -0.2 * y.at.b + -0.2 * g4[y.k % 2][y.k % 2] + f64::atan2(f64::cos(h1.area()), (1.5 + x.scale * x.scale)).cos(), 1.4 * (x.scale * x.pairs[1].b) + 0.7 * y.at.size() + 0.2 * y.w[0] + -0.2 * y.rate + 1.1 * p2 + 1.1 * y.predict(0.3) + ((x.pairs[1].a - q3) - y.at.b.asinh()).cos(), 0.2 * z.area() + 0.9 * y.at.b + 1.2 * q3 + 0.3 * x.scale + 0.1 * y.at.a + 0.9 * y.predict(0.3) + (h1.area() + y.at.a.abs()).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([0, 4, 1], [Pair { a: -0.579, b: -1.649 }, Pair { a: -0.679, b: 1.771 }, Pair { a: -0.709, b: -1.929 }], [[-1.7790000000000001, -0.519], [-0.449, 0.901], [1.571, -1.449]], Pair { a: 1.1309999999999998, b: -0.269 }), kink([1, 1, 4], [Pair { a: 0.721, b: 1.811 }, Pair { a: -1.229, b: -0.509 }, Pair { a: 1.021, b: 1.4309999999999998 }], [[-0.529, 0.361], [1.371, 1.331], [-0.429, 0.311]], Pair { a: -0.369, b: -1.3490000000000002 }))]
#[derive_grad(wrt(y, z))]
fn random_2000353(x: &[usize], y: &[Pair], z: &[[f64; 2]], w: Pair) -> f64 {
    {
        let r1 = &w;
        if (0.6 * w.b.sin()).ln_1p() < apply(|u2| f64::sin(1.36).max(f64::cos(((-0.30) * u2))), (-z[0][1])) {
            return 1.4 * w.b + 1.0 * z[0][x[2] % 2] + 0.9 * r1.size() + 0.9 * w.size() + 0.7 * y[0].b + 0.2 * r1.a + r1.b.min((if w.size().cos().cos() <= (z[x[1] % 2][x[2] % 2] - r1.size()).cos() { r1.size() } else { w.b }).sin());
        }
    }
    let mut o3: Option<f64> = if f64::sin((0.44 / (1.5 + f64::sin(0.02) * f64::sin(0.02)))) >= (z[x[2] % 2][1] - z[0][0]).cos() { Some((f64::exp((-(0.1 + (-0.17) * (-0.17)))) % 1.7)) } else { None };
    let mut v4: [f64; 4] = [w.b.max(z[0][x[1] % 2]).max((0.12 * (y[x[2] % 2].b - y[x[1] % 2].b))), f64::recip((1.2 + z[1][x[2] % 2].asinh() * z[1][x[2] % 2].asinh())), (if ((-0.16) - y[x[0] % 2].b).cos() > w.b.atan2((1.5 + std::f64::consts::PI * std::f64::consts::PI)) { (w.a - w.b) } else { (z[x[0] % 2][0] * w.b) }).sin(), f64::sin((-0.28)).atan2((1.5 + y[x[1] % 2].a.sin() * y[x[1] % 2].a.sin())).max((o3.unwrap_or(0.7) * w.b).cos())];
    let mut k5: usize = 0;
    let mut m6: f64 = ((2f64 - v4[3]) / 1.52).sin();
    let Pair { a: x7, b: y8 } = w.turned(m6.abs());
    'l12: for e9 in v4.chunks_exact(2) {
        if k5 != 0 {
            let mut v13: [f64; 4] = [v4[x[0] % 4]; 4];
        } else {
            m6 += (0.06 * ((y[x[1] % 2].a - w.a) / (1.5 + f64::min(y8, w.size().sin()) * f64::min(y8, w.size().sin()))));
        }
        let a14: f64 = (f64::tanh(0.67) - e9[0].tanh());
        let a16: f64 = ({ let b15 = (a14 * z[x[2] % 2][x[0] % 2]).sin(); f64::sin(0.99).clamp(-0.5, 0.75) + b15 });
    }
    0.3 * o3.unwrap_or(0.7) + -0.2 * z[k5 % 2][0] + 0.6 * y8 + -0.1 * y[x[1] % 2].b + 1.1 * w.a + (0.80 * (m6.tanh() - f64::sin(0.48).max(v4[x[1] % 4])))
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Two { 0: 1.1509999999999998, 1: 0.331 }, [-1.0790000000000002, -0.579, 0.491]), kink(Two { 0: -1.2690000000000001, 1: 1.271 }, [-0.149, -1.159, -1.2790000000000001]))]
#[derive_grad]
fn random_2000354(x: &Two, y: &mut [f64; 3]) -> [f64; 2] {
    let o1: Option<f64> = y.get(9).copied();
    let m2: f64 = if ({ let b3 = x.0; y[0] + b3 }).tanh() >= y[2].cos() {
        y[0] *= x.1.hypot((0.25 * o1.unwrap_or(0.7))).abs().cos().sin();
        f64::tanh(f64::tanh((y[1] * (x.0 - x.1))))
    } else {
        ((y[1] * (x.0 - x.1)) / (2.5 + f64::cos(o1.unwrap_or(0.7)).tanh().sin())).sin()
    };
    let mut ps4: [Pair; 3] = [Pair { a: (f64::sin((-0.03)).max(o1.unwrap_or(0.7).cos()) / (2.5 + x.0.sin())), b: x.1.atan2((1.5 + x.0 * x.0)) }; 3];
    let m2: f64 = x.0.hypot((0.50 * (0.81 * m2))).sin();
    y[2] += (((-0.96) * m2) + f64::sin(ps4[0].a).cos()).sin();
    let mut m6: f64 = ({ let b5 = (1.2 + x.1 * x.1).log10(); 1.70 + b5 }).sin();
    let v7: [f64; 2] = [(m2 * std::f64::consts::PI.sin()), ((o1.unwrap_or(0.7) * (x.0 - x.1)) * x.0.sin()).tanh()];
    if (x.0 - x.1).cos().cos() <= (if (m2 - o1.unwrap_or(0.7)).tanh() <= ((x.0 - x.1) / (1.5 + std::f64::consts::PI * std::f64::consts::PI)).sin() { (-0.10) } else { m6 }) {
        m6 = m6 - (v7[0] + m6).cos().min((ps4[0].b + ps4[1].a).tanh());
        let mut v8: [f64; 3] = [(-0.80); 3];
        let mut k9: usize = 1;
    } else {
        {
            let r10 = &*x;
            let mut n11: usize = 0;
            while n11 < 5 {
                n11 += 1;
                m6 = f64::min(r10.0.max(x.0), r10.1);
                ps4[1].b = (0.00 * (((r10.0 - r10.1) * r10.1) * ((-0.36) - (r10.0 - r10.1))));
                let a12: f64 = (0.25 * (r10.0 - r10.1));
                {
                    let r13 = &mut y[0];
                    *r13 = ((*r13) * (0.20 * (r10.1 + ps4[n11 % 2].b))).sin();
                    m6 = (m6 * (0.25 * ((*r13) * r10.0))).sin();
                }
            }
            if let Some(x14) = o1 {
                match o1 { Some(x15) => {
                    for (i18, &e16) in y.iter().enumerate() {
                        ps4[i18 % 2].b -= (0.13 * ({ let b19 = m2; ((i18 as f64) / 1.01) + b19 }));
                    }
                } None => {
                    y.swap(2, 0);
                } }
            }
        }
    }
    [0.2 * x.1 + 0.6 * m6 + -0.0 * (x.0 - x.1) + -0.3 * y[0] + 1.1 * v7[1] + 0.1 * x.0 + (0.03 * (m6 * (ps4[0].a + (x.0 - x.1)))), 0.2 * x.1 + -0.4 * m2 + 0.1 * ps4[0].b + -0.2 * v7[1] + 1.4 * (x.0 - x.1) + 1.1 * o1.unwrap_or(0.7) + ((o1.unwrap_or(0.7) / (2.5 + m6.sin())) - v7[1].sin()).sin()]
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-1.249, -0.679, -1.389], [-1.159, 1.1909999999999998, -1.399, 1.871, 0.301], 0.251), kink([1.501, 0.051000000000000004, 0.291], [0.421, 0.571, -1.8290000000000002, -0.119], -1.699))]
#[derive_grad]
fn random_2000355(x: &[f64], y: &[f64], z: &f64) -> f64 {
    let t1: (f64, f64) = ((-(*z).tanh().min((*z).sin())), f64::sin(((*z).tanh() % 1.7).min(y[0].cos())));
    let flag3 = ({ let b2 = (*z); std::f64::consts::PI + b2 }).sin() > (0.30 * y[1]).powi(3) && f64::sin((t1.0 - y[1])) > ((*z) * y[0]).tanh();
    if t1.0.fract() >= (0.66 * ((*z) + (-0.59))) {
        return 0.7 * x[0] + 0.4 * (*z) + 0.0 * t1.0 * t1.1.sin() + -0.5 * y[2] + 0.0;
    }
    let mut n4: usize = 0;
    while n4 < 1 {
        let mut m5: f64 = f64::asinh(1.01).mul_add((0.55 * (-0.39)), ((*z) / (2.5 + f64::sin(0.0).sin()))).sin().cos();
        n4 += 1;
    }
    let f6 = |u7: f64, u8: f64| ((-t1.1).tanh() - (u7.sin().cosh() * (0.94 + t1.0))).tanh();
    let mut m9: f64 = ((f64::fract(0.24) + t1.0) * (x[2].to_radians() - (0.05 - f6(t1.1.fract(), t1.1)))).tanh();
    for i10 in (0..y.len()).rev() {
        if f64::tanh((y[(i10 + 1) % y.len()] - (-0.12))) > f64::cos(({ let b11 = f6(x[2].tanh(), (f6(m9.sin(), (x[i10 % 3] * t1.1).tanh()) - (*z)).sin()).tanh(); m9 + b11 })) {
            m9 /= 1.2 + y[i10].abs();
        } else {
            m9 += f64::cos(1.06);
        }
    }
    -0.3 * x[2] + -0.1 * t1.0 * t1.1.sin() + 1.4 * m9 + 1.3 * f6(f64::sin(0.30).copysign(t1.0), (0.25 * ((*z) * m9))) + -0.2 * (*z) + 0.06
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([-0.039, -1.0790000000000002, -1.3390000000000002, -1.229]), kink([1.351, 0.681, 1.511]))]
#[derive_grad]
fn random_2000356(x: &mut [f64]) {
    if let Some(e1) = x.get(7) {
        let mut v2 = x.to_vec();
    } else {
        let h3: Shape = if (if x[0] >= (x[2] * x[2]).tanh() { x[1] } else { x[1] }) <= (0.66 * (x[1] + 0.72)) { Shape::Circle { r: x[2] } } else { Shape::Point };
    }
    let mut h4: Shape = if !((x[2] * x[1]).cos() < x[0]) { Shape::At(Pair { a: (0.24 * ((0.0 * x[2]) - (x[0] * x[0]))), b: (1.30 / (2.5 + x[2].sin())) }) } else { Shape::Poly(vec![(x[1].min(x[1]) / 1.93), ((1.3 + x[1] * x[1]).powf(x[2].tanh()) * (x[1] + x[1])).cos(), (0.44 * (f64::cos(x[0]).rem_euclid(0.9) + x[2].hypot(x[2])))]) };
    let mut o5: Option<f64> = None;
    let o7: Option<f64> = o5.filter(|x6| *x6 < f64::tanh(1.34));
    let flag8 = x[2].sin() <= o5.unwrap_or(0.7).cos().min(o7.unwrap_or(0.7).sin());
    let (p10, q11) = (({ let b9 = (0.25 * h4.area()); h4.area() + b9 }).tanh().clamp(-0.5, 0.75), f64::abs(1.87));
    let mut m12: f64 = ((h4.area().tanh() % 1.7) * x[2]).cos();
    m12 += (m12.to_radians() * h4.area().cos().rem_euclid(0.9)).cos();
    let f13 = |u14: f64, u15: f64| -> f64 { let b16 = (0.50 * (q11 - u14)); if p10 > (u15 / 1.25) { return b16; } (u15.cos().powi(1) * u15).sin() };
    let mut ps17: Vec<Pair> = vec![Pair { a: h4.area().sin().abs(), b: m12 }, Pair { a: (std::f64::consts::PI.sin() / 1.59), b: m12.min(m12) }];
    if f64::sin(((-0.46) + (-0.81))) > (q11 + ps17[1].a).sin() {
        for i18 in 0..x.len() {
            'l22: for &e19 in x.iter() {
                let a27: f64 = match &h4 { Shape::Rect(x23, y24) => ((o7.unwrap_or(0.7) + (-0.13)) - (e19 + f13((0.33 * (f13(e19, (2f64 / 1.71)) + (*x23))), (1.38 - (-0.03))))).sin(), Shape::At(x25) => (q11.cos() + (1.13 + 0.0)), _ => (m12 - (i18 as f64)).sin() };
            }
        }
    } else if f64::tanh(h4.area().sin()) >= ((-0.52) + ps17[1].a).sin() {
        m12 /= 1.2 + f64::tanh(0.47).rem_euclid(0.9).abs();
    } else {
        let mut m29: f64 = (if (x[0] + (-0.67)).sin() <= (f13(f64::cos(0.26), (if ({ let b28 = q11; 0.34 + b28 }).sin() < (o5.unwrap_or(0.7) + f13(f64::sin(0.0).min(p10), (h4.area() + o5.unwrap_or(0.7)).tanh())).cos() { f13(f64::cos((m12 + (-0.07))), q11.cos()) } else { q11 }).cos()) + x[0]).sin() { f13((2f64 * o5.unwrap_or(0.7)).tanh(), (m12.sin() % 1.7)) } else { h4.area().cos().max(x[0]) }).cos();
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(Some(-0.399), Data { items: vec![-0.479, 0.901, -1.129], pairs: vec![Pair { a: 0.471, b: -1.7690000000000001 }, Pair { a: 0.601, b: 0.341 }], scale: 1.9109999999999998 }), kink(Some(0.171), Data { items: vec![-1.919, -1.129, 0.511], pairs: vec![Pair { a: -0.129, b: -0.819 }, Pair { a: -1.0090000000000001, b: -0.459 }], scale: 0.341 }))]
#[derive_grad(wrt(x, y))]
fn random_2000357(x: Option<f64>, y: &mut Data) -> f64 {
    if f64::abs(0.72) <= y.pairs[0].a.cos().atan() {
        let mut v1: Vec<f64> = y.items.iter().map(|e2| y.scale).collect();
        y.scale += (0.05 * (((y.scale * y.pairs[1].b) - v1[1]) + y.items[1]));
    } else {
        y.items[2] += (0..4).take(2).map(|i3| (x.unwrap_or(0.7) + y.scale).cos()).sum::<f64>().sin();
    }
    let mut idx4: [usize; 3] = [2, 0, 1];
    if (0.25 * (y.pairs[idx4[2] % 2].b / (1.5 + y.pairs[idx4[1] % 2].a.sin() * y.pairs[idx4[1] % 2].a.sin()))) <= (0.25 * ((y.scale * y.pairs[1].b) / (2.5 + y.items[idx4[0] % 3].sin()))) {
        let f5 = |u6: f64, u7: f64| -> f64 { let b8 = f64::sin(u6); if (0.50 * (u7 - u6)) >= u6.atan2((1.5 + 2f64 * 2f64)) { return b8; } (0.47 * ((u6 - 1.20) - (0.6 * u6.tanh()).ln_1p())) };
        let mut m9: f64 = (if (0.50 * x.unwrap_or(0.7)).sin() >= (y.scale * y.pairs[1].b).sin().sin().exp_m1() { f64::tanh((-0.92)).rem_euclid(0.9) } else { y.scale });
    } else {
        let mut h10: Shape = if !(((y.scale * y.pairs[1].b) * x.unwrap_or(0.7)).sin() < x.unwrap_or(0.7).sin()) { Shape::Rect((0.66 * (y.pairs[0].a.tanh().max((-0.32)) - (y.scale / (2.5 + y.items[1].sin())))), (y.items[idx4[0] % 3] + 0.72).cos()) } else { Shape::At(Pair { a: (0.01 * (x.unwrap_or(0.7) * y.items[1])).powi(4), b: (-0.49) }) };
    }
    y.scale = (y.scale * (x.unwrap_or(0.7) * y.scale).sin()).sin();
    if !((0.6 * f64::tanh(0.20)).ln_1p() < (y.scale - y.scale).sin()) {
        y.pairs[0] = Pair { a: ((-0.10) + x.unwrap_or(0.7)).tanh().cos(), b: f64::sin(((y.scale * y.pairs[1].b) - x.unwrap_or(0.7))) };
        y.items[idx4[0] % 3] -= (f64::fract(y.pairs[idx4[2] % 2].b.tanh()) + f64::tanh(1.54)).sin();
        if f64::cos((x.unwrap_or(0.7) * y.scale)) > (if (0.25 * y.pairs[idx4[1] % 2].b) <= f64::powi(f64::sin(y.pairs[idx4[2] % 2].b), 2) { 2f64 } else { y.items[1] }) {
            {
                let r11 = &*y;
                let mut m12: f64 = (y.pairs[idx4[1] % 2].b + (y.scale * y.pairs[1].b)).tanh().to_radians();
                let mut v13: Vec<f64> = vec![m12; 2];
            }
        }
    } else if y.items[1] >= (y.scale / (1.5 + 2f64 * 2f64)) {
        let mut m14: f64 = 1.29;
    }
    0.2 * (y.scale * y.pairs[1].b) + 0.5 * y.pairs[idx4[2] % 2].a + 0.7 * y.scale + 0.0 * x.unwrap_or(0.7) + 0.1 * y.items[2] + ((0.6 * f64::tanh(1.60)).acos() * (std::f64::consts::PI + x.unwrap_or(0.7))).tanh()
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink([1.321, 1.4809999999999999, 0.051000000000000004, 0.891], Model { at: Pair { a: 1.341, b: 0.881 }, k: 2, rate: -0.069, w: [-1.659, 0.311, -1.8590000000000002] }, [1.781, 1.521, -0.549]), kink([0.021, 1.6309999999999998, 0.901, 1.601, 0.431], Model { at: Pair { a: 1.041, b: -1.2890000000000001 }, k: 2, rate: -0.829, w: [-1.8590000000000002, 0.391, -1.8590000000000002] }, [0.041, -1.659, -1.439, -1.679]))]
#[derive_grad]
fn random_2000358(x: &mut [f64], y: &mut Model, z: &mut [f64]) {
    let o1: Option<f64> = y.w.first().map(|it| it * (0.66 * (y.w[y.k % 3] + 2f64)));
    let p2: Model = y.clone();
    let (s3, c4) = f64::tanh(p2.predict(0.3)).abs().asinh().sin_cos();
    let mut ps5: [Pair; 3] = [Pair { a: (if (0.50 * ({ let b6 = p2.w[p2.k]; y.rate + b6 })) >= (p2.at.b / (1.5 + y.rate * y.rate)) { (((y.k % 4) as f64) - x[p2.k]) } else { (y.at.b / 1.24) }).cos(), b: (p2.at.a - y.rate).tanh() }; 3];
    let mut g8: [[f64; 2]; 2] = [[((z[p2.k] - z[p2.k]) - (x[y.k % 3] / (1.5 + x[0] * x[0]))).tanh(), 0.5], [0.25, (0.50 * (o1.map(|x7| f64::tanh(((y.k % 4) as f64))).unwrap_or(x[y.k % 3].tanh()) - y.w[p2.k]))]];
    let mut v9: Vec<f64> = p2.w.iter().map(|e10| f64::sin(0.59)).collect();
    if z[p2.k].abs() < f64::sin((-0.50)) {
        y.at.a = (y.at.a * (y.at.size() - ps5[y.k % 2].b).cos()).sin();
        let p11: Two = Two(c4.min(0.02).max((0.50 * (y.w[p2.k] + p2.w[2]))), (p2.at.a + p2.w[2]).tanh());
    } else {
        let mut k12: usize = 0;
        let mut k13: usize = 3;
        ps5[k12 % 2] += Pair { a: ((p2.at.size() + z[y.k % 3]) / (1.5 + (0.50 * (y.at.a + ((k13 % 4) as f64))) * (0.50 * (y.at.a + ((k13 % 4) as f64))))).tanh(), b: (0.66 * (1.89 + ((k13 % 4) as f64))) };
    }
    y.at.a -= ((0.50 * o1.unwrap_or(0.7)).cos() + (v9[2] + g8[p2.k % 2][y.k % 2])).tanh();
    'l17: for e14 in p2.w.chunks_exact(1) {
        let mut p18: Pair = p2.at.turned((y.rate * p2.at.size()).cos());
        {
            let r19 = &mut y.w[p2.k];
            *r19 = (if (x[y.k % 3] * 0.15).cos() >= (y.rate + p18.b).cos() { e14[p2.k % 1].atan() } else { z[p2.k].cos() });
            let m20: f64 = match y.k % 4 { 0 => {
                p18 = p18.clone();
                (0.57 * (f64::sin(p2.at.size()).asinh() - (if o1.unwrap_or(y.rate) < (0.50 * (g8[p2.k % 2][1] - p2.at.a)) { 0.06 } else { e14[0] })))
            } 1 | 2 => {
                (p18.a.cos().rem_euclid(0.9) - (y.rate + p18.size())).sin()
            } _ => {
                y.at.a += (0.07 * ps5[p2.k % 2].a);
                p2.w[y.k % 3].sin().exp_m1().sin()
            } };
        }
        y.at.b -= (0.30 * (1.2 + (0.50 * (y.w[p2.k] * s3)) * (0.50 * (y.w[p2.k] * s3))).recip());
    }
    'l24: for (i23, e21) in z.iter().enumerate() {
        y.at.b = (-(0.1 + f64::tanh((c4 * x[y.k % 3])) * f64::tanh((c4 * x[y.k % 3])))).exp();
    }
}

#[zoo(types(Pair, Two, Model, Data, Shape), calls(apply, sum_of, repeated, checked), kink(None, Data { items: vec![-1.6090000000000002, 0.591, 0.401], pairs: vec![Pair { a: 1.1509999999999998, b: -0.689 }, Pair { a: -1.239, b: -0.179 }], scale: 0.211 }, Shape::At { 0: Pair { a: -1.5890000000000002, b: -1.3290000000000002 } }, Model { at: Pair { a: 0.841, b: 1.1409999999999998 }, k: 1, rate: 0.081, w: [1.4709999999999999, -0.809, 0.831] }), kink(None, Data { items: vec![-0.829, -0.219, 0.961], pairs: vec![Pair { a: 0.291, b: 0.821 }, Pair { a: -0.059, b: -1.899 }], scale: -0.019 }, Shape::Circle { r: 1.6809999999999998 }, Model { at: Pair { a: 1.6509999999999998, b: -1.709 }, k: 0, rate: 1.511, w: [-0.669, 1.121, 0.551] }))]
#[derive_grad]
fn random_2000359(x: Option<f64>, y: &Data, z: &mut Shape, w: &Model) -> Option<f64> {
    let mut v1 = w.w.to_vec();
    {
        let s2 = &w.w[..2];
        for i3 in (0..v1.len()).rev() {
            if ((-0.59) - w.at.size()).sin() < w.at.a.cos() {
                continue;
            }
            {
                let r4 = &mut v1[2];
                *r4 = (y.pairs[i3 % 2].b.cos().hypot(y.items.iter().copied().map(|e5| (y.scale * y.pairs[1].b).cos()).fold(f64::NEG_INFINITY, f64::max).max(-1.0)) * (w.k as f64).tanh().sin());
                let mut v6: [f64; 3] = [(w.predict(0.3) * (-0.07)).cos().max(y.scale.min(y.scale)), f64::cos(((-0.58) / (2.5 + (0.25 * w.at.size()).sin()))), (w.rate.to_radians() - f64::sin(1.58).max(s2[w.k % 2])).cos()];
            }
            let d7: f64;
            if (w.at.size() - (y.scale * y.pairs[1].b)).cos() <= (0.50 * y.pairs[0].b).sin() {
                d7 = (0.16 * ((w.at.b - s2[i3 % 2]) + (1.3 + w.rate * w.rate).powf(f64::tanh((-0.83)))));
            } else {
                d7 = (y.items[w.k] * w.rate).sin().powi(2);
            }
            let mut m8: f64 = (z.area() / (1.5 + w.at.b.max(s2[w.k % 2]) * w.at.b.max(s2[w.k % 2]))).cos().abs();
        }
        let a9: f64 = f64::tanh((x.unwrap_or(0.7).cos().max(y.items[w.k]) - w.rate.cos()));
    }
    if (0.50 * w.at.size()).cos() >= f64::cos(1.40) {
        return Some(0.2 * y.scale + -0.4 * x.unwrap_or(0.7) + -0.2 * w.predict(0.3) + 0.8 * z.area() + 1.3 * w.w[0] + (z.area().cos().tanh() * f64::sin(1.58)));
    }
    let a10: f64 = f64::cos((((0.6 * w.at.b.tanh()).atanh() - f64::sin((-0.90)).mul_add(v1[2], w.at.size().tanh())) - (0.44 * (2f64 - w.at.size())).round()));
    let mut n11: usize = 0;
    while n11 < 3 {
        let mut m12: f64 = (0.17 * ((z.area() - y.items[2].to_radians()) - f64::atanh((0.6 * f64::sin((-(-0.80)))))));
        n11 += 1;
    }
    Some(0.4 * y.pairs[w.k % 2].a + 0.7 * v1[w.k] + 1.0 * w.at.b + -0.1 * w.w[2] + -0.5 * w.predict(0.3) + (f64::signum(1.36) / (2.5 + (0.20 * (w.at.size() + a10)).sin())))
}
