//! One-line bodies with chains, searches and aggregates as everyday code has them.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, one_liners};

one_liners! {
    between(4, 0.3..1.4);
    b1 |x| { let mut v = vec![1.0; 3]; for (i, r) in v.iter_mut().enumerate() { if i % 2 == 0 { *r = x[i]; } } v[0] * v[1] * v[2] }
    b2 |x| { let mut s = 0.0; for (i, r) in x.iter().enumerate().filter(|(i, _)| i % 2 == 0) { s += r * r * i as f64; } s + x[0] }
    b3 |x| { let s: f64 = x.iter().enumerate().filter(|(i, _)| i % 2 == 0).map(|(_, v)| v * v).sum(); s }
    b4 |x| { let s: f64 = x.iter().enumerate().filter(|&(i, _)| i % 2 == 0).map(|(_, v)| v * v).sum(); s }
    b5 |x| { let s: f64 = x.iter().enumerate().filter(|p| p.0 % 2 == 0).map(|p| p.1 * p.1).sum(); s }
    b6 |x| { let s: f64 = x.iter().enumerate().skip_while(|(i, v)| *i < 1 || **v > 5.0).map(|(_, v)| v * v).sum(); s }
    b7 |x| { let s: f64 = (0..4).filter(|i| i % 2 == 0).map(|i| x[i]).sum(); s * s }
    b8 |x| { let s: f64 = (0..4).filter(|&i| i % 2 == 0).map(|i| x[i]).sum(); s * s }
    b9 |x| { let s: f64 = [1usize, 2].iter().map(|i| x[i - 1] * *i as f64).sum(); s * s }
    b10 |x| { let s: f64 = [1usize, 2].iter().map(|i| x[i + 1] * (i * 2) as f64).sum(); s * s }
    b11 |x| { let mut s = 0.0; for i in &[1usize, 2] { s += x[*i] * (i * i) as f64; } s * s }
    b12 |x| { let mut v = vec![vec![1.0; 2]; 2]; for r in v.iter_mut() { for q in r.iter_mut() { *q *= x[0]; } } v[0][0] * v[1][1] * x[1] }
    b13 |x| { let v = vec![vec![x[0]; 2]; 2]; let mut s = 0.0; for r in v.iter().flatten() { s += r * r; } s }
    b14 |x| { let v = [[x[0], x[1]], [x[2], x[3]]]; v.iter().map(|r| r.iter().sum::<f64>()).product() }
    b15 |x| { let v = [[x[0], x[1]], [x[2], x[3]]]; let t: Vec<Vec<f64>> = (0..2).map(|j| v.iter().map(|r| r[j]).collect()).collect(); t[0][1] * t[1][0] }
    b16 |x| { let s = x.iter().sum::<f64>() / x.len() as f64; let v = x.iter().map(|a| (a - s).powi(2)).sum::<f64>() / (x.len() - 1) as f64; let sd = v.sqrt(); x.iter().map(|a| ((a - s) / sd).powi(3)).sum() }
    b17 |x| { let m = x.iter().cloned().fold(f64::NAN, f64::max); m * m }
    b18 |x| { let m = *x.iter().max_by(|a, b| a.partial_cmp(b).unwrap()).unwrap(); m * m }
    b19 |x| { let m = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap_or(f64::NAN); m * m }
    b20 |x| { let (i, m) = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap(); m * m * i as f64 + m }
    b21 |x| { let (i, m) = x.iter().enumerate().fold((0, f64::MIN), |(bi, bv), (i, &v)| if v > bv { (i, v) } else { (bi, bv) }); m * m + x[i] }
    b22 |x| { let (lo, hi) = x.iter().fold((f64::MAX, f64::MIN), |(l, h), &v| (l.min(v), h.max(v))); (hi - lo) * hi }
    b23 |x| { let (a, b) = x.split_at(2); let s: f64 = a.iter().zip(b.iter()).map(|(p, q)| p * q).sum(); s * a[0] }
    b24 |x| { let d: f64 = x.iter().zip(&x[1..]).zip(&x[2..]).map(|((a, b), c)| a * b - c).sum(); d }
    b25 |x| { let d: f64 = x.iter().rev().zip(x.iter()).take(3).map(|(a, b)| a * b * b).sum(); d }
    b26 |x| { let y: Vec<(usize, f64)> = x.iter().copied().enumerate().collect(); y.iter().map(|&(i, v)| v * v * i as f64).sum() }
    b27 |x| { let y: Vec<(f64, f64)> = x.windows(2).map(|w| (w[0], w[1] - w[0])).collect(); y.iter().map(|(v, d)| v * d).sum::<f64>() + y[0].0 * y[1].1 }
    b28 |x| { let y: Vec<[f64; 2]> = x.chunks(2).map(|c| [c[0], c[1]]).collect(); y.iter().map(|[a, b]| a * b).sum::<f64>() }
    b29 |x| { let mut y: Vec<[f64; 2]> = x.chunks(2).map(|c| [c[0], c[1]]).collect(); for [a, b] in y.iter_mut() { *a *= *b; std::mem::swap(a, b); } y[0][0] * y[1][1] * y[0][1] }
    b30 |x| { let mut y: Vec<(f64, f64)> = x.chunks(2).map(|c| (c[0], c[1])).collect(); for (a, b) in &mut y { *a *= *b; *b += *a; } y.iter().map(|p| p.0 * p.1).sum() }
    b31 |x| { let mut y = [(x[0], x[1]), (x[2], x[3])]; for p in y.iter_mut() { *p = (p.1, p.0 * p.1); } y[0].0 * y[1].1 + y[0].1 }
    b32 |x| { let mut y = [(x[0], x[1]), (x[2], x[3])]; y.swap(0, 1); y[0].0 *= y[1].1; let [(a, b), (c, d)] = y; a * b + c * d * a }
    b33 |x| { let mut y = x.to_vec(); let n = y.len(); for i in 0..n / 2 { y.swap(i, n - 1 - i); } for i in (1..n).rev() { y[i] -= y[i - 1]; } y[1] * y[2] * y[3] }
    b34 |x| { let mut y = x.to_vec(); y[1..].iter_mut().zip(x).for_each(|(a, b)| *a *= b); y[1] * y[2] }
    b35 |x| { let mut y = x.to_vec(); let (h, t) = y.split_first_mut().unwrap(); for v in t { *v *= *h; *h += *v; } y[0] * y[3] }
    b36 |x| { let mut y = x.to_vec(); let s: f64 = y.iter().sum(); y.iter_mut().for_each(|v| *v /= s); y[0] * y[1] }
    b37 |x| { let mut y = x.to_vec(); { let last = y.last_mut().unwrap(); *last = last.sin() * *last; } y[3] * y[0] }
    b38 |x| { let mut y = x.to_vec(); let v = &mut y[2]; *v = v.powi(2); let w = *v; y[2] * w }
    b39 |x| { let mut y = [0.0; 4]; y[1..3].copy_from_slice(&x[..2]); y[..2].iter_mut().for_each(|v| *v += 1.0); y.iter().map(|v| v * v).sum() }
    b40 |x| { let mut y = [[0.0; 2]; 2]; for (i, r) in y.iter_mut().enumerate() { r[i] = x[i]; r[1 - i] = r[i] * x[2]; } let [[a, b], [c, d]] = y; a * d - b * c }
    b41 |x| { let mut acc = vec![]; for v in x { if let Some(l) = acc.last() { acc.push(l * v); } else { acc.push(*v); } } acc.iter().sum() }
    b42 |x| { let mut acc: Vec<f64> = vec![]; for &v in x { let n = acc.last().map_or(v, |l| l * v); acc.push(n); } acc.iter().sum() }
    b43 |x| { let mut acc: Vec<f64> = Vec::new(); for &v in x { let prev = *acc.last().unwrap_or(&1.0); acc.push(prev * v); } acc.iter().sum() }
    b44 |x| { let mut memo = [None; 5]; fn fib(n: usize, x: &[f64], m: &mut [Option<usize>; 5]) -> usize { m[n] = Some(n); n } let k = fib(2, x, &mut memo); x[k] * x[0] }
    b45 |x| { let mut s = 0.0; let mut c = 0.0; for &v in x { let y = v - c; let t = s + y; c = (t - s) - y; s = t; } s * s }
    b46 |x| { let mut p = 1.0; let mut dp = 0.0; for &c in x { dp = dp * x[0] + p; p = p * x[0] + c; } p / dp }
    b47 |x| { let n = x.len(); let mut a = vec![0.0; n]; let mut i = 0; while i < n { let mut j = i; while j < n { a[j] += x[i] * x[j]; j += i + 1; } i += 1; } a.iter().product() }
    b48 |x| { let mut s = 0.0; for i in 0..x.len() { for j in 0..i { for k in (j..i).rev() { if (i + j + k) % 2 == 0 { continue; } s += x[i] * x[j] * x[k]; } } } s + x[0] }
    b49 |x| { let mut s = 0.0; for i in (0..=3).rev().step_by(2) { s = s * x[i] + 1.0; } s }
    b50 |x| { let mut s = 1.0; for i in (0..x.len()).rev().skip(1) { s *= x[i]; } s }
    b51 |x| { let mut s = 1.0; for (i, j) in (0..3).zip(1..) { s *= x[i] + x[j]; } s }
    b52 |x| { let mut s = 1.0; for (i, v) in x.iter().enumerate().rev().skip(1) { s *= v + i as f64; } s }
    b53 |x| { let mut s = 1.0; for i in [3usize, 0, 2] { s *= x[i]; if s > 2.0 { break; } } s }
    b54 |x| { let mut s = 1.0; for v in x.iter().chain(&[2.0, 3.0]) { s *= v; } s }
    b55 |x| { let mut s = 1.0; for v in x.iter().chain(std::iter::once(&x[0])).rev() { s = s * v + 1.0; } s }
    b56 |x| { let mut s = 1.0; for c in x.rchunks(3) { s = s * c[0] + 1.0; } s }
    b57 |x| { let mut s = 1.0; for i in 0..x.len() as i32 { s *= x[i as usize].powi(i - 1); } s }
    b58 |x| { let mut s = 1.0; for i in 0u8..3 { s *= x[i as usize] + f64::from(i); } s }
    b59 |x| { let mut s = 1.0; let mut i = 0i64; while i < 3 { s *= x[i as usize].powf(i as f64 * 0.5); i += 1; } s }
    b60 |x| { let mut s = x[0]; let mut k = 5; while k > 0 { if k & 1 == 1 { s *= x[1]; } s = s * s * 0.9; k >>= 1; } s }
    b61 |x| { let e = x[0].exp(); let s = 1.0 / (1.0 + e); let t = if s > 0.3 { s * (1.0 - s) } else { e }; t * s.ln() + e.ln_1p() }
    b62 |x| { let (s, c) = x[0].sin_cos(); let r = s.hypot(c * x[1]); let a = (x[2] * s).atan2(x[3] * c); r * a }
    b63 |x| { let a = x[0].mul_add(x[1], x[2]).clamp(0.1, 1.5); let b = x[3].copysign(-a).rem_euclid(0.7); a * b }
    b64 |x| { let a = f64::powf(x[0], x[1]) + f64::ln(x[2]) * f64::log(x[3] + 1.0, x[0] + 2.0) + x[1].log2() * x[2].log10() + x[3].cbrt().exp_m1(); a }
    b65 |x| { let a = x[0] as f32; let b = (a as f64 - x[0]) * 0.0; b + x[1] * x[2] }
    b66 |x| { let z = -x[0] - -x[1]; let w = -(-z * -x[2]); w * z }
    b67 |x| { let t = x[0]; let t = t + t; let t = t * t; let t = t - x[1] * t; t / t.abs() * t }
    b68 |x| { x[0] / x[1] / x[2] * x[3] % x[0] }
    b69 |x| { let y = [x[0]; 3]; let z = [y, [x[1]; 3]]; let w = vec![z; 2]; w[0][1][2] * w[1][0][0] * w[1][1][1] }
    b70 |x| { let mut t = 0.0; let i = x.iter().position(|v| { t += v * v; *v > 0.8 }).unwrap_or(1); t * x[i] }
    b71 |x| { let mut t = 0.0; if let Some(i) = x.iter().copied().position(|v| { t += v * v; v > 0.8 }) { t *= x[i]; } t }
    b72 |x| { let mut t = 0.0; match (0..4).position(|k| { t += x[k]; x[k] > 0.8 }) { Some(i) => t * x[i], None => t * t } }
    b73 |x| { let i = x.iter().position(|v| *v > 0.8).unwrap_or(1); x[i] * x[0] }
    b74 |x| { let i = x.iter().map(|v| v * v).position(|v| v > 0.8).unwrap_or(1); x[i] * x[0] }
    b75 |x| { let mut c = 0; for v in x { if *v > 0.8 { c += 1; } } x[0] * x[1] * c as f64 }
    b76 |x| { let y = x.iter().max_by_key(|v| (**v * 10.0) as i64).unwrap(); y * y * x[0] }
    b77 |x| { let (k, y) = x.iter().enumerate().min_by_key(|(k, v)| (**v * 10.0) as i64 + *k as i64).unwrap(); y * y * x[k] }
}
