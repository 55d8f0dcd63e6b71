//! One-line bodies with lists that grow, shrink and are rearranged by the standard library's methods.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, one_liners};

one_liners! {
    between(4, 0.3..1.4);
    e1 |x| { let mut v = vec![x[0]]; v.extend(x.iter().map(|a| a * a)); v.iter().product() }
    e2 |x| { let mut v = vec![x[0]]; v.extend(x); v[1] * v[0] }
    e3 |x| { let mut v = vec![x[0]]; v.extend([x[1], x[2] * x[1]]); v[1] * v[2] * v[0] }
    e4 |x| { let mut v = vec![x[0]]; v.extend_from_slice(&x[1..3]); v[1] * v[2] * v[0] }
    e5 |x| { let mut v = vec![x[0]]; v.extend(vec![x[1]; 2]); v[1] * v[2] * v[0] }
    e6 |x| { let mut v = vec![x[0]]; let w = x.to_vec(); v.extend(w); v[1] * v[2] * v[0] }
    e7 |x| { let mut v = vec![x[0]]; v.extend(x.iter().filter(|a| **a > 0.5)); v[0] * v[v.len() - 1] }
    e8 |x| { let mut v = vec![x[0]]; v.extend(std::iter::repeat(x[1]).take(3)); v[0] * v[2] }
    e9 |x| { let mut v = vec![x[0]]; v.extend(Some(x[1])); v[0] * v[1] }
    e10 |x| { let mut v = vec![x[0]]; v.extend((1..3).map(|i| x[i] * x[0])); v[0] * v[1] * v[2] }
    e11 |x| { let mut v = vec![x[0]]; let o = if x[0] > 0.5 { Some(x[1]) } else { None }; v.extend(o); v[0] * v[v.len() - 1] }
    i1 |x| { let mut v = x.to_vec(); v.insert(1, x[0] * x[1]); v[1] * v[2] * v[4] }
    i2 |x| { let mut v = x.to_vec(); v.insert(v.len(), x[0] * x[1]); v[1] * v[2] * v[4] }
    i3 |x| { let mut v = Vec::new(); for a in x { v.insert(0, a * a); } v[0] * v[2] + v[3] }
    r1 |x| { let mut v = x.to_vec(); let a = v.remove(1); v[0] *= a; v[0] * v[1] * a }
    r2 |x| { let mut v = x.to_vec(); v.remove(0); v[0] * v[1] }
    r3 |x| { let mut v = x.to_vec(); let mut s = 1.0; while !v.is_empty() { s *= v.remove(0); s += s * s * 0.1; } s }
    r4 |x| { let mut v = x.to_vec(); let a = v.swap_remove(0); a * v[0] }
    r5 |x| { let mut v = x.to_vec(); v.swap_remove(1); v[1] * v[0] }
    t1 |x| { let mut v = x.to_vec(); v.truncate(2); v[0] *= 2.0; v.iter().product() }
    z1 |x| { let mut v = x.to_vec(); v.resize(6, x[0]); v[5] *= x[1]; v.iter().product() }
    z2 |x| { let mut v = x.to_vec(); v.resize(2, 0.0); v.iter().product() }
    z3 |x| { let mut v = x.to_vec(); v.resize_with(6, || x[0] * x[0]); v.iter().product() }
    a1 |x| { let mut v = x.to_vec(); let mut w = vec![x[0], 2.0]; v.append(&mut w); w.push(x[1]); v.iter().product::<f64>() * w[0] }
    d1 |x| { let mut v = x.to_vec(); let mut s = 1.0; for a in v.drain(..) { s = s * a + a; } s + v.len() as f64 }
    d2 |x| { let mut v = x.to_vec(); let mut s = 1.0; for a in v.drain(1..3) { s = s * a + a; } s * v[0] * v[1] }
    d3 |x| { let mut v = x.to_vec(); v.drain(..2); v[0] * v[1] }
    d4 |x| { let mut v = x.to_vec(); let w: Vec<f64> = v.drain(..2).collect(); v[0] * w[1] }
    d5 |x| { let mut v = x.to_vec(); let s: f64 = v.drain(2..).map(|a| a * a).sum(); v[0] * s }
    k1 |x| { let mut v = x.to_vec(); v.retain(|a| *a > 0.7); v.iter().product() }
    k2 |x| { let mut v = x.to_vec(); v.retain(|&a| a > 0.7); v.iter().product() }
    k3 |x| { let mut v = x.to_vec(); v.retain_mut(|a| { *a *= *a; *a > 0.7 }); v.iter().product() }
    l1 |x| { let mut v = x.to_vec(); v.rotate_left(1); v[0] * v[0] * v[3] }
    l2 |x| { let mut v = x.to_vec(); v.rotate_right(1); v[0] * v[0] * v[3] }
    l3 |x| { let mut v = [x[0], x[1], x[2]]; v.rotate_left(2); v[0] * v[0] * v[1] }
    l4 |x| { let mut v = x.to_vec(); v[1..].rotate_left(1); v[0] * v[1] * v[1] }
    c1 |x| { let v = vec![vec![x[0], x[1]], vec![x[2]]]; let w = v.concat(); w[0] * w[2] * w[2] }
    c2 |x| { let w = [x, x].concat(); w[0] * w[5] }
    c3 |x| { let w = [&x[..1], &x[2..]].concat(); w[0] * w[2] * w[1] }
    c4 |x| { let w: Vec<f64> = vec![[x[0], x[1]], [x[2], x[0]]].concat(); w[0] * w[2] * w[1] }
    v1 |x| { let v = Vec::from(x); v[0] * v[1] }
    v2 |x| { let v = Vec::from([x[0], x[1]]); v[0] * v[1] }
    v3 |x| { let mut v: Vec<f64> = x.into(); v[0] *= v[1]; v[0] * v[1] }
    w1 |x| { let mut v = x.to_vec(); v.copy_within(1..3, 0); v[0] * v[1] * v[3] * v[2] }
    w2 |x| { let mut v = x.to_vec(); v.copy_within(..2, 1); v[0] * v[1] * v[3] * v[2] }
    f1 |x| { let mut v = vec![0.0; 3]; let mut t = x[0]; v.fill_with(|| { t *= x[1]; t }); v[0] * v[2] }
    f2 |x| { let mut v = x.to_vec(); v[1..].fill_with(|| x[0] * 2.0); v[0] * v[2] }
    f3 |x| { let mut v = x.to_vec(); v[1..].fill(x[0] * 2.0); v[0] * v[2] }
    s1 |x| { let mut v = x.to_vec(); let w = v.split_off(2); v[0] * w[1] * w[0] }
    q1 |x| { let v = x.repeat(2); v[0] * v[5] }
    m1 |x| { let mut v: Vec<f64> = Vec::new(); let mut s = 0.0; for (i, a) in x.iter().enumerate() { v.insert(i / 2, a * a + s); s += v[0] * v[v.len() - 1]; } s * v[1] }
    m2 |x| { let mut v = x.to_vec(); let mut s = 1.0; for k in 0..3 { let t = v.remove(k % v.len()); v[0] *= t; s += s * t * v[0]; v.push(s.sin()); } s * v[0] * v[2] }
    m3 |x| { let mut v = x.to_vec(); let mut s = 1.0; while v.len() > 1 { let t = v.swap_remove(0); v[0] += t * t; s *= v[0].sin() + t; } s * v[0] }
    m4 |x| { let mut rows = vec![x.to_vec(), vec![x[0]]]; for k in 0..3 { let t = rows[0].remove(0); rows[1].insert(k, t * x[k]); rows[1][0] *= t; } rows[1].iter().product::<f64>() * rows[0][0] }
    m5 |x| { let mut rows = vec![x.to_vec(), vec![x[0], x[1]], vec![x[2]]]; rows.insert(1, vec![x[3] * x[0]; 2]); let r = rows.remove(0); rows[0][1] *= r[1]; rows.rotate_left(1); rows[0][0] * rows[2][0] * rows[2][1] * r[2] }
    m6 |x| { let mut v = x.to_vec(); let mut s = 0.0; for k in 0..3 { v.rotate_left(k); v[0] *= v[1]; s += v[0] * v[3]; v[k..].rotate_right(1); } s * v[2] }
    m7 |x| { let mut v = x.to_vec(); let mut n = 0; v.retain(|a| { n += 1; *a > 0.6 }); v.iter().product::<f64>() * n as f64 }
    m8 |x| { let mut v = x.to_vec(); let mut dropped = 1.0; v.retain(|a| { if *a > 0.8 { true } else { dropped *= *a; false } }); v.iter().sum::<f64>() * dropped }
    m9 |x| { let mut v = x.to_vec(); let mut s = 0.0; for k in 0..3 { for a in v.drain(..1) { s += a * a * (k + 1) as f64; } v.push(s); } s * v[0] }
    m10 |x| { let mut v = x.to_vec(); let mut s = 1.0; for a in v.drain(1..) { if a > 0.9 { break; } s *= a; } s * v[0] * v.len() as f64 }
    m11 |x| { let mut v = x.to_vec(); let mut s = 1.0; for (a, b) in v.drain(..).zip(x.iter()).rev() { s = s * a + b; } v.push(s); v[0] * s }
    m12 |x| { let mut v = x.to_vec(); for k in 0..3 { v.copy_within(k.., 0); v[1] *= v[0]; } v[0] * v[1] * v[2] }
    m13 |x| { let mut v = vec![x[0]]; for k in 0..3 { let n = v.len(); v.resize(n + 2, x[k] * v[0]); v[n] *= v[n - 1]; v.resize(n + 1, 0.0); } v.iter().product() }
    m14 |x| { let mut v = x.to_vec(); let mut w = vec![1.0]; for _ in 0..2 { w.append(&mut v); v.push(w[1] * w[w.len() - 1]); w[1] *= 2.0; } w.iter().product::<f64>() * v[0] }
    m15 |x| { let mut v = x.to_vec(); let w = v.split_off(1); v.extend(w.iter().rev().map(|a| a * a).take_while(|a| *a < 1.2)); v.iter().product::<f64>() * w[0] }
    m16 |x| { let mut v: Vec<(f64, usize)> = vec![(x[0], 1)]; v.extend(x.iter().enumerate().map(|(i, a)| (a * a, i))); v.insert(0, (x[1] * x[2], 7)); v.retain(|&(a, i)| i != 2 && a > 0.0); let p = v.remove(1); p.0 * v[0].0 * v[1].0 * v[2].0 + p.1 as f64 }
    m17 |x| { let mut v = x.to_vec(); let (a, b) = (v.remove(0), v.remove(0)); a * b * b + v[0] }
    m18 |x| { let mut v = x.to_vec(); let s = v[0] * v.remove(0) + v[0] * v.swap_remove(0); s * v[0] }
    m19 |x| { let mut v = x.to_vec(); let mut g = x[0]; let mut n = 0.0; v[..3].fill_with(|| { g *= x[1]; n += 1.0; g + n }); v.iter().product() }
    m20 |x| { let mut v: Vec<f64> = Vec::new(); let mut c = 1.0; v.resize_with(4, || { c *= x[0]; c }); v.resize_with(2, || 7.0); v[0] * v[1] * c }
    m21 |x| { let t = [[x[0], x[1]], [x[2], x[3]]]; let mut w = t.concat(); w[0] *= w[3]; w[0] * w[1] + t[0][0] }
    m22 |x| { let rows: Vec<Vec<f64>> = x.iter().map(|a| vec![*a; 2]).collect(); let flat = rows.concat(); flat.iter().zip(x.iter()).map(|(a, b)| a * b).sum() }
    m23 |x| { let mut v = x.to_vec(); if x[0] > 0.8 { v.insert(0, x[0] * x[0]); } else { v.remove(1); } v[0] * v[1] * v[2] }
    m24 |x| { let mut idx = vec![0usize, 1, 2, 3]; let mut s = 1.0; let mut n = 0; while !idx.is_empty() { let k = idx.remove(idx.len() / 2); s += s * x[k]; n += 1; if n == 2 { idx.insert(0, 0); idx.retain(|k| *k != 1); } } s }
    m25 |x| { let mut v: Vec<f64> = Vec::from(&x[1..]); v.extend(Some(x[0] * x[1]).filter(|a| *a > 0.5)); v.extend(x.first()); v.extend((x[0] > 0.6).then(|| x[3])); v.iter().product() }
    m26 |x| { let mut v = x.to_vec(); v.drain(..=1); v.drain(1..1); v[0] * v[0] * v[1] }
    m27 |x| { let mut q = vec![x[0], x[1]]; let mut s = 0.0; let mut n = 0; while let Some(a) = q.pop() { s += a * a; n += 1; if n < 6 { q.insert(0, a * x[n % 4]); } } s }
    m28 |x| { let mut v = x.to_vec(); v.insert(1, v[0] * v[1]); v.swap_remove(v.len() - 1); v.truncate(v.len() - 1); v.iter().product() }
}
