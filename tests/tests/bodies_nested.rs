//! One-line bodies with arrays made of arrays, chains of options and of exclusive references.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, one_liners};

one_liners! {
    between(4, 0.3..1.4);
    g16 |x| { let mut y = x.to_vec(); let n = y.len(); { let (lo, hi) = y.split_at_mut(n / 2); lo[0] *= hi[0]; } for i in (0..n).step_by(2) { y[i] += y[i + 1] * y[i]; } y[0] * y[2] }
    g21 |x| { let a: [[f64; 2]; 2] = std::array::from_fn(|i| std::array::from_fn(|j| x[i] * x[j + 1])); a[0][1] * a[1][0] }
    g36a |x| { let mut v = vec![vec![x[1]; 2]; 2]; for r in v.iter_mut().flatten() { *r *= x[0]; } v[0][0] * v[1][1] }
    g36b |x| { let mut v = x.to_vec(); for (i, r) in v.iter_mut().enumerate().filter(|(i, _)| i % 2 == 0) { *r = x[i] * x[1]; } v[0] * v[2] }
    g36c |x| { let mut v = x.to_vec(); if let [a, .., b] = v.as_mut_slice() { *a = x[1] * x[0]; *b *= *a; } v[0] * v[3] }
    g36d |x| { let mut v = x.to_vec(); for r in v.iter_mut().filter(|r| **r > 0.7) { *r *= x[0]; } v.iter().product() }
    g36e |x| { let mut v = x.to_vec(); v.iter_mut().take_while(|r| **r < 1.2).for_each(|r| *r = *r * *r); v.iter().product() }
    g44 |x| { let a = [[x[0], x[1]], [x[2], x[3]]]; let b = a.map(|r| r.map(|v| v * x[0])); b[0][1] * b[1][0] }
    g46 |x| { let mut t = [x[0], x[1]]; let [a, b] = &mut t; *a *= *b; *b += *a; t[0] * t[1] }
    h2 |x| { let v: Vec<f64> = match x.iter().map(|a| (*a > 0.0).then(|| a * a)).collect::<Option<Vec<f64>>>() { Some(v) => v, None => return 1.0 }; v[0] * v[1] }
    h3 |x| { let Some(v) = x.iter().map(|a| (*a > 0.5).then(|| a * a)).collect::<Option<Vec<f64>>>() else { return x[0]; }; v[0] * v[1] }
    h4 |x| { let s = x.iter().map(|a| (*a > 0.5).then(|| a * a)).sum::<Option<f64>>().unwrap_or(x[0]); s * s }
    h5 |x| { let (a, b): (Vec<f64>, Vec<f64>) = x.iter().partition(|v| **v > 0.8); a.iter().sum::<f64>() * b.iter().product::<f64>() }
    h6 |x| { let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| v * v).partition(|v| *v > 0.8); a.iter().sum::<f64>() * b.iter().product::<f64>() + a.len() as f64 }
    h8 |x| { let m = x.iter().copied().map(Some).collect::<Option<Vec<_>>>().unwrap(); m[0] * m[1] }
    h10 |x| { let v = x.iter().map(|a| if *a > 0.45 { Some(a * x[1]) } else { None }).collect::<Option<Vec<f64>>>().unwrap_or_default(); v.iter().sum::<f64>() + x[0] }
    h11 |x| { let mut t = 0.0; for k in 0..3 { if let Some(s) = x[k..].iter().map(|a| (*a > 0.5).then(|| a * a)).sum::<Option<f64>>() { t += s * (t + 1.0); } } t + x[3] }
    g45 |x| { let a = [[x[0], x[1]], [x[2], x[3]]]; let b: [[f64; 2]; 2] = a.map(|r| r.map(|v| v * v)); let c = b.map(|[p, q]| p * q); c[0] * c[1] }
    g46b |x| { let a: [[f64; 3]; 2] = std::array::from_fn(|i| std::array::from_fn(|j| x[i] * x[j + 1])); a[0][1] * a[1][0] + a[1][2] }
    g16b |x| { fn half(y: &mut [f64], n: usize) { y[0] *= y[n - 1]; } let mut y = x.to_vec(); let n = y.len(); half(&mut y[..n / 2], n / 2); for i in (0..n).step_by(2) { y[i] += y[i + 1] * y[i]; } y[0] * y[2] }
}
