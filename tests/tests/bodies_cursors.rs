//! One-line bodies with slices and iterators that are consumed step by step.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, one_liners};

one_liners! {
    between(4, 0.3..1.4);
    s1 |x| { let mut s = x; let mut t = 1.0; while let Some((a, rest)) = s.split_first() { t = t * a + rest.len() as f64; s = rest; } t }
    s2 |x| { let mut s = x; let mut t = 1.0; while let [a, rest @ ..] = s { t = t * a + a; s = rest; } t }
    s3 |x| { let mut s = &x[1..]; let mut t = 1.0; while let Some((a, rest)) = s.split_last() { t = t * a + a; s = rest; } t }
    s4 |x| { let mut s = x; let mut t = 1.0; while !s.is_empty() { t = t * s[0] + s[s.len() - 1]; s = &s[1..]; } t }
    s5 |x| { let mut s = x; let mut t = 1.0; while s.len() >= 2 { let (h, r) = s.split_at(2); t += h[0] * h[1] * t; s = r; } t }
    s6 |x| { let mut s = x; let mut t = 1.0; while let [a, mid @ .., b] = s { t += a * b * t; s = mid; } t }
    s7 |x| { let mut s = x; let mut t = 1.0; loop { match s { [] => break, [a] => { t *= a; break; } [a, b, rest @ ..] => { t += a * b; s = rest; } } } t }
    s8 |x| { let y = [x[0] * x[1], x[2], x[3]]; let mut s: &[f64] = &y; let mut t = 1.0; while let Some((a, rest)) = s.split_first() { if *a > 1.0 { t *= 2.0; } t += a * a; s = rest; } t }
    s9 |x| { let y: Vec<f64> = x.iter().map(|v| v * v).collect(); let mut s = y.as_slice(); let mut t = 1.0; while let Some((a, rest)) = s.split_first() { for b in rest { t += a * b; } s = rest; } t }
    s10 |x| { let mut s = x; let a = s[0]; s = &s[1..]; let b = s[0]; s = &s[1..]; a * b * s[0] + s.iter().sum::<f64>() }
    s12 |x| { let mut lo = 0; let mut s = x; let mut t = 0.0; while s.len() > 1 { let m = s.len() / 2; if s[m] > 0.8 { s = &s[m..]; if s.len() == 1 { break; } s = &s[1..]; } else { s = &s[..m]; } t += s[0] * x[lo]; lo += 1; } t * s[0] }
    s13 |x| { let mut s = x; let mut t = 1.0; while let Some((a, rest)) = s.split_first() { s = rest; let Some(b) = s.first() else { break; }; t += a * b * t; } t }
    s14 |x| { let mut t = 1.0; for k in 0..3 { let mut s = &x[k..]; while let [a, r @ ..] = s { t += t * a * 0.1; s = r; if r.len() == 2 { break; } } t *= s.len() as f64 + 1.0; } t }
    t7 |x| { let it = x.iter().map(|v| v * v); it.sum::<f64>() * x[0] }
    u1 |x| { let mut s = x; let mut t = 1.0; for _ in 0..3 { while let [a, r @ ..] = s { t = t * a + 0.1; s = r; } s = x; t *= s[1]; } t }
    u2 |x| { let mut s = &x[1..]; let mut t = s[0]; s = &x[..2]; t *= s[0]; s = &s[1..2]; t * s[0] }
    u3 |x| { let m = [[x[0], x[1]], [x[2], x[3]]]; let mut s = &m[..]; let mut t = 0.0; while let Some((row, rest)) = s.split_first() { for (a, b) in row.iter().zip(x) { t += a * b * (1.0 + t); } s = rest; } t }
    u4 |x| { let mut a = x; let mut b = &x[1..]; let mut t = 0.0; while let ([p, ra @ ..], [q, rb @ ..]) = (a, b) { t += p * q; a = ra; b = rb; } t }
    u5 |x| { let mut s = x; let mut n = 0; let mut t = 1.0; while !s.is_empty() { let k = (n % 2) + 1; let k = k.min(s.len()); t += t * s[..k].iter().sum::<f64>(); s = &s[k..]; n += 1; println!("{:?}", s.len()); } t }
    u6 |x| { let (mut a, mut b) = x.split_at(2); let mut t = 1.0; while !a.is_empty() { t += a[0] * b[0] * t; a = &a[1..]; b = &b[1..]; } t }
    u7 |x| { fn sum(s: &[f64]) -> f64 { let mut s = s; let mut t = 0.0; while let Some((a, r)) = s.split_first() { t += a * a; s = r; } t } sum(x) * sum(&x[1..]) }
    u8 |x| { let mut s = x; let n = s.len(); let mut t = 0.0; while let Some((a, r)) = s.split_first() { if a > &0.9 { s = &r[r.len().min(1)..]; continue; } t += a * a * (n + s.len()) as f64; s = r; } t }
    w1 |x| { let mut m = &x[0]; for v in x { if v > m { m = v; } } m * m * x[1] }
    w2 |x| { let mut m = &x[0]; for v in &x[1..] { if *v < *m { m = v; } } let k = *m; m * k * x[1] }
    w3 |x| { let rows = [[x[0], x[1]], [x[2], x[3]]]; let mut best = &rows[0]; for r in rows.iter() { if r[0] > best[0] { best = r; } } best[0] * best[1] * rows[0][1] }
    w4 |x| { let mut m = &x[0]; let mut t = 0.0; for k in 0..6 { t += *m * t + m; m = if k % 2 == 0 { &x[k % 4] } else { &x[3] }; } t }
    w5 |x| { let rows = [vec![x[0], x[1]], vec![x[2], x[3]]]; let mut t = 1.0; let mut row = &rows[0]; for k in 0..4 { for v in row { t += t * v * 0.5; } row = &rows[k % 2]; } t }
}
