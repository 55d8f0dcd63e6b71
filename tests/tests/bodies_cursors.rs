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
    s15 |x| { let mut s = x; let mut t = 0.0; while let Some((h, r)) = s.split_first_chunk::<2>() { t += h[0] * h[1]; s = r; } t }
    s16 |x| { let [a, b] = *x.first_chunk::<2>().unwrap(); a * b }
    s18 |x| { let a: [f64; 3] = x[..3].try_into().unwrap(); a[0] * a[1] * a[2] }
    s19 |x| { let a: &[f64; 3] = x[..3].try_into().unwrap(); a[0] * a[1] * a[2] }
    s21 |x| { let mut it = x.chunks_exact(3); let mut t = 0.0; for c in it.by_ref() { t += c[0] * c[2]; } for r in it.remainder() { t *= r; } t }
    s22 |x| { let it = x.chunks_exact(3); let r = it.remainder(); let mut t = 1.0; for c in it { t += c[0] * c[2]; } t * r[0] }
    t1 |x| { let mut it = x.iter(); let first = it.next().unwrap(); let mut t = *first; for v in it { t *= v; } t }
    t2 |x| { let mut it = x.iter(); let first = it.next().unwrap(); it.fold(*first, |a, v| a * v + a) }
    t3 |x| { let mut it = x.iter(); let s: f64 = it.by_ref().take(2).sum(); let p: f64 = it.product(); s * p }
    t4 |x| { let mut it = x.iter(); let mut t = 1.0; while let Some(v) = it.next() { t = t * v + v; } t }
    t5 |x| { let mut it = x.iter().copied(); let mut t = 1.0; while let Some(v) = it.next() { if v > 0.9 { if let Some(w) = it.next() { t += v * w; } } else { t *= v; } } t }
    t6 |x| { let mut it = x.iter().peekable(); let mut t = 1.0; while let Some(v) = it.next() { if let Some(w) = it.peek() { t += v * **w; } } t }
    t7 |x| { let it = x.iter().map(|v| v * v); it.sum::<f64>() * x[0] }
    t8 |x| { let mut it = x.iter().map(|v| v * v); let a = it.next().unwrap(); a * it.next().unwrap() }
    t9 |x| { let mut it = x.iter(); let (a, b) = (it.next().unwrap(), it.next_back().unwrap()); a * b * b + it.len() as f64 }
    t10 |x| { let mut it = x.iter().enumerate(); let (_, a) = it.next().unwrap(); let mut t = *a; for (i, v) in it { t += v * t * i as f64; } t }
    t11 |x| { let mut it = x.windows(2); let w = it.next().unwrap(); let mut t = w[0] * w[1]; for w in it { t += t * w[1]; } t }
    t12 |x| { let mut it = x.iter(); let a = it.nth(1).unwrap(); let b = it.next().copied().unwrap_or(1.0); a * b * b }
    t13 |x| { let mut it = x.iter().rev(); let Some(last) = it.next() else { return 0.0; }; it.map(|v| v * last).sum() }
    t14 |x| { let mut it = x.iter(); let mut t = 0.0; loop { let Some(a) = it.next() else { break; }; let b = match it.next() { Some(b) => *b, None => 1.0 }; t += a * b; } t }
    t15 |x| { let mut it = x.iter().zip(x.iter().skip(1)); let (a, b) = it.next().unwrap(); let mut t = a * b; for (c, d) in it { t += c * d * t; } t }
    t16 |x| { let mut it = x.to_vec().into_iter(); let a = it.next().unwrap(); let mut t = a; for v in it { t *= v; } t }
    t17 |x| { let mut it = x.iter(); let a = it.next().unwrap(); let v: Vec<f64> = it.map(|b| b * a).collect(); v[0] * v[1] }
    t18 |x| { let mut it = x.iter(); let m = it.find(|v| **v > 0.5).unwrap(); m * it.count() as f64 }
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
    v1 |x| { let mut it = x.iter().filter(|v| **v > 0.6); let a = it.next().copied().unwrap_or(0.3); let mut t = a; while let Some(v) = it.next() { t = t * v + a; } t * x[0] }
    v2 |x| { let mut it = x.iter(); let mut t = 1.0; for v in it.by_ref() { t += v * t; if t > 2.0 { break; } } for v in it { t *= v + 0.5; } t }
    v3 |x| { let mut it = x.iter().copied(); let mut s = 0.0; while let Some(a) = it.next() { let Some(b) = it.next() else { s += a; break; }; s += a * b * (s + 1.0); } s }
    v4 |x| { let mut t = 0.0; for k in 0..3 { let mut it = x[k..].iter(); let a = it.next().unwrap(); for b in it { t += a * b * (t + 0.1); } } t }
    v6 |x| { let mut it = x.iter().enumerate().skip(1); let mut t = 1.0; if let Some((i, v)) = it.next() { t += v * i as f64; } t * it.map(|(i, v)| v.powi(i as i32)).sum::<f64>() }
    v7 |x| { let mut it = (0..4).map(|i| x[i] * x[i]); let a = it.next().unwrap(); let b = it.next().unwrap(); it.fold(a * b, |s, v| s * v + a) }
    v8 |x| { let mut it = x.chunks(3); let a = it.next().unwrap(); let b = it.next().unwrap(); a[0] * a[2] * b[0] * (a.len() + b.len()) as f64 }
    v9 |x| { let mut tokens = x.iter().peekable(); let mut t = 0.0; while let Some(v) = tokens.next() { match tokens.peek() { Some(w) => t += *v * **w, None => t *= v } } t }
    v10 |x| { let mut it = x.iter(); let first = *it.next().unwrap(); let (lo, hi) = it.fold((first, first), |(l, h), &v| (l.min(v), h.max(v))); (hi - lo) * hi }
    v11 |x| { let y: Vec<f64> = x.iter().map(|v| v * v).collect(); let mut it = y.iter(); let Some(mut acc) = it.next().copied() else { return 0.0; }; for v in it { acc = acc * 0.5 + v; } acc }
    v12 |x| { let mut it = x.iter(); let s: f64 = it.by_ref().take(2).map(|v| v * v).sum(); let t: f64 = it.by_ref().take_while(|v| **v > 0.0).sum(); s * t + it.len() as f64 }
    v13 |x| { let mut it = x.iter().zip(1..).map(|(v, i)| v * i as f64); let a = it.next().unwrap(); let m = it.max_by(|p, q| p.total_cmp(q)).unwrap(); a * m }
    v14 |x| { let mut n = 0.0; let mut it = x.iter().map(|v| { n += 1.0; v * v }); let a = it.next().unwrap(); let b: f64 = it.sum(); a * b * n }
    v15 |x| { let mut it = x.iter(); let b = it.next_back().unwrap(); let c = it.clone().sum::<f64>(); let rest = it.as_slice(); b * c * rest[0] }
    v16 |x| { let it = x.iter(); let mut t = 1.0; for v in it.clone() { for w in it.clone() { t += v * w; } } t }
    v17 |x| { let mut it = x.iter().step_by(2); let a = it.next().unwrap(); let b = it.nth(0).unwrap(); a * b * b }
    s26 |x| { const N: usize = 3; let a: [f64; N] = x[1..].try_into().expect("three"); let mut b = a; b[0] *= a[1]; b[0] * b[2] }
    s27 |x| { let mut t: f64 = 0.0; for w in x.windows(2) { let [a, b]: [f64; 2] = w.try_into().unwrap(); t += a * b * t.cos(); } t }
    s28 |x| { let mut s = x; let mut t = 1.0; while let Some((h, r)) = s.split_last_chunk::<2>() { t += h.len() as f64 * r[0] * r[1]; s = h; } t }
    s29 |x| { if let Some(c) = x.last_chunk::<3>() { c[0] * c[2] } else { 0.0 } }
}
