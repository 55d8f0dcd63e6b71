//! One-line bodies that try to hide a flow of derivatives from the compiler:
//! aliases, moves, blocks where values are expected, conditions that write.
//! Every one of them must be right (or an error, then it belongs into `ui/`).
#![allow(warnings, clippy::all, clippy::pedantic)]

use derive_grad_tests::{one_liners, threes};

one_liners! {
    threes();
    b0 |x| { let t = (x[0], 1); let (a, n) = t; a * a * n as f64 }
    b1 |x| { let [a, b, ..] = x else { return 0.0 }; a * b }
    b2 |x| { match x { [a, b] => a * b, [a, b, c] => a * b * c, _ => 0.0 } }
    b3 |x| { match x { [first, .., last] => first * last, _ => 0.0 } }
    b4 |x| { if let [a, rest @ ..] = x { a * rest[0] } else { 0.0 } }
    b5 |x| { ((x[0] + 2.25) as i32 as f64) * x[1] }
    b6 |x| { let y; { y = x[0] * x[1]; } y * y }
    b7 |x| { let a: f64 = x[0].into(); a * a }
    b8 |x| { let mut y = [1.0, 2.0]; let s = &mut y[..]; s[0] = x[0]; s[1] *= x[1]; y[0] * y[1] }
    b9 |x| { let mut y = vec![1.0; 3]; y.extend_from_slice(x); y[4] * y[3] }
    b10 |x| { let mut y = x.to_vec(); y.reverse(); y[0] * y[0] * y[1] }
    b11 |x| { let mut y = x.to_vec(); y[0] *= y[1]; y.truncate(2); y[0] * y[0] * y[1] }
    b12 |x| { let mut y = x.to_vec(); let a = y.pop().unwrap(); a * a * y[0] }
    b13 |x| { let mut y = x.to_vec(); y.pop(); y.push(x[0]); y[2] * y[0] }
    b14 |x| { let mut y = x.to_vec(); if let Some(a) = y.first_mut() { *a *= x[1]; } y[0] * y[1] }
    b15 |x| { let mut y = x.to_vec(); *y.last_mut().unwrap() *= x[1]; y[2] * y[1] }
    b16 |x| { let mut y = x.to_vec(); y.as_mut_slice()[0] *= x[1]; y[0] * y[1] }
    b17 |x| { let mut y = x.to_vec(); *y.get_mut(0).unwrap() *= x[1]; y[0] * y[1] }
    b18 |x| { let mut y = x.to_vec(); let (a, b) = y.split_at_mut(1); a[0] *= b[0]; b[1] += a[0]; y[0] * y[2] }
    b19 |x| { let mut a = x[0]; let b = { let c = &mut a; *c *= x[1]; *c }; a * b }
    b20 |x| { let mut a = x[0]; { let b = &mut a; let c = &mut *b; *c *= 2.0; *b *= x[1]; } a * a }
    b21 |x| { let a = x[0]; let b = &a; let c = &b; **c * *b }
    b22 |x| { let a = if let 0 = x.len() { 0.0 } else { x[0] }; a * a }
    b23 |x| { let a = match x[0] { v if v > 100.0 => v, v => v * v }; a * a }
    b24 |x| { let a = x.get(0).copied().unwrap_or(0.0); a * a }
    b25 |x| { let a = x.get(0).copied().unwrap_or_default(); a * a }
    b26 |x| { let a = x.get(9).copied().unwrap_or(x[1]); a * a }
    b27 |x| { let a = *x.first().unwrap_or(&0.0); a * a }
    b28 |x| { let mut y = x.to_vec(); let a = std::mem::take(&mut y[0]); a * a + y[0] }
    b29 |x| { let mut y = x.to_vec(); let z = std::mem::take(&mut y); z[0] * z[1] + y.len() as f64 }
    b30 |x| { let mut y = x.to_vec(); let mut z = vec![1.0; 3]; std::mem::swap(&mut y, &mut z); z[0] * y[1] }
    b31 |x| { let mut y = [x[0], x[1]]; let z = y; y[0] = 2.0; z[0] * y[0] * z[0] }
    b32 |x| { let y = x.to_vec(); let z = y.clone(); z[0] * y[0] }
    b33 |x| { let mut s = 0.0; for (i, v) in x.iter().enumerate().rev() { s += v * i as f64 * s + v; } s }
    b34 |x| { let mut s = 0.0; for v in x.iter().skip(1).step_by(1).take(2) { s += v * v; } s }
    b35 |x| { let mut s = 0.0; for w in x.windows(2).rev() { s += w[0] * w[1] * s + w[0]; } s }
    b36 |x| { let mut s = 0.0; for w in x.chunks(2) { for v in w { s = s * v + 1.0; } } s }
    b37 |x| { let mut s = 0.0; for v in x.to_vec() { s += v * v * s + v; } s }
    b38 |x| { let mut s = 0.0; for v in [x[0], x[1] * x[2]] { s += v * v * s + v; } s }
    b39 |x| { let mut s = 0.0; for (a, b) in [(x[0], 1), (x[1], 2)] { s += a * s + a * b as f64; } s }
    b40 |x| { let mut s = 0.0; for i in [2, 0, 1, 0] { s += x[i] * s + x[i]; } s }
    b41 |x| { let mut s = x[0]; let n = loop { s *= x[1]; if s < 0.5 || s > 3.0 { break 3; } }; s * n as f64 }
    b42 |x| { let mut s = x[0]; 'a: { if x[1] > 0.0 { s *= x[1]; break 'a; } s = 0.0; } s * s }
    b43 |x| { let s = 'a: { if x[1] > 0.0 { break 'a x[1] * x[0]; } 0.0 }; s * s }
    b44 |x| { let a = x[0] as f32; let b = a * a; b as f64 * x[1] }
    b45 |x| { let a = (x[0] * 9.3) as usize; x[a % 3] * x[1] }
    b46 |x| { let a = x[0].total_cmp(&x[1]) as i32; x[2] * x[2] * a as f64 }
    b47 |x| { let a = x[0].partial_cmp(&x[1]).map_or(0, |o| o as i32); x[2] * x[2] * a as f64 }
    b48 |x| { let d = (x[0], x[1]) < (x[1], x[0]); if d { x[0] * x[0] } else { x[1] } }
    b49 |x| { let v = vec![x[0]; 3]; if v == [x[1]; 3] { 0.0 } else { v[0] * v[1] } }
    b50 |x| { let y = (x[0], (x[1], [x[2]; 2])); let (a, (b, [c, d])) = y; a * b * c * d }
    b51 |x| { let mut y = (x[0], x[1]); y.0 *= y.1; (y.1, y.0) = (y.0, y.1); y.0 * y.1 * y.1 }
    b52 |x| { let mut y = (x[0], x[1]); let (a, b) = &mut y; *a *= *b; std::mem::swap(a, b); y.0 * y.1 * y.1 }
    b53 |x| { let ref a = x[0]; a * a }
    b54 |x| { let a @ b = x[0]; a * b }
    b55 |x| { let (a, ..) = (x[0], x[1], 3); a * a }
    b56 |x| { let a = x[0]; let a = { let a = a * a; a * x[1] }; let a = a * a; a }
    b57 |x| { let a = -(-x[0]); let b = !false; if b { a * a } else { a } }
    b58 |x| { let i = x.iter().position(|v| *v > 0.8).unwrap_or(0); x[i] * x[i] }
    b59 |x| { let i = x.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)).unwrap().0; x[i] * x[i] }
    b60 |x| { let mut m = x[0]; let mut at = 0; for (i, &v) in x.iter().enumerate() { if v > m { m = v; at = i; } } m * x[at] }
    b61 |x| { let r = 0..x.len(); let mut s = 0.0; for i in r.clone() { s += x[i] * s + x[i]; } s * r.len() as f64 }
    b62 |x| { let y = &x[1..]; let z = &y[..1]; z[0] * z[0] * y[1] }
    b63 |x| { let y = &x[if x[0] > 0.0 { 1 } else { 0 }..]; y[0] * y[0] }
    b64 |x| { let s = String::from("ab"); let k = s.len(); let mut t = s; t.push('c'); x[0].powi(k as i32) * t.len() as f64 }
    b65 |x| { let mut w = Vec::new(); w.push(x[0]); let v = w; v[0] * v[0] }
    b66 |x| { let mut w = Vec::with_capacity(3); for v in x { w.push(v * x[0]); } let mut s = 0.0; for i in (0..w.len()).rev() { s = s * w[i] + 1.0; } s }
    b67 |x| { let mut w: Vec<Vec<f64>> = Vec::new(); for v in x { w.push(vec![*v, v * v]); } w[1][0] * w[2][1] }
    b68 |x| { let mut w = vec![vec![0.0; 2]; 3]; for i in 0..3 { for j in 0..2 { w[i][j] = x[i] * (j + 1) as f64; } } let (a, b) = (w[1].clone(), &w[2]); a[0] * b[1] * a[1] }
    b69 |x| { let mut w = [[0.0; 2]; 2]; w[0] = [x[0], x[1]]; w[1] = w[0]; w[0][0] = x[2]; w[1][0] * w[0][0] * w[1][1] }
    b70 |x| { let mut w = [[x[0], x[1]], [x[2], 1.0]]; w.swap(0, 1); w[0][0] * w[1][1] * w[1][0] }
    b71 |x| { let mut w = [[x[0], x[1]], [x[2], 1.0]]; for r in &mut w { r[0] *= r[1]; r.swap(0, 1); } w[0][0] * w[1][1] * w[0][1] }
    b72 |x| { let mut y = x.to_vec(); for i in 1..3 { y[i] = y[i] * y[i - 1]; y[i - 1] = y[i].sin(); } y[0] * y[1] * y[2] }
    b73 |x| { let mut y = x.to_vec(); let k = 1; y[k] *= 2.0; let k = k + 1; y[k] *= y[k - 1]; y[2] * y[2] }
    b74 |x| { let mut k = 0; let mut y = x.to_vec(); y[{ k += 1; k }] *= x[0]; y[k] * y[k] }
    b75 |x| { let mut k = 0; let mut next = || { k += 1; k }; x[next()] * x[next()] * x[0] }
    b76 |x| { let a = f64::max(x[0], x[1]).min(x[2]).clamp(-1.0, x[1]); a * a }
    b77 |x| { let a = x[0].sin_cos(); a.0 * a.1 }
    b78 |x| { let a = core::f64::consts::E.powf(x[0]); a * a }
    b79 |x| { let a = 2_f64.powf(x[0]).powi(2).ln(); a * a }
    b80 |x| { let Some(a) = x.last() else { panic!() }; a * a }
    b81 |x| { let (a, b) = x.split_first().unwrap(); a * b[0] }
    b82 |x| { let a = (x[0], ); a.0 * a.0 }
    b83 |x| { let a = f64::from(x[0]) * f64::from(2_u8) + f64::from(x[1] as f32); a * a }
    b84 |x| { let mut a = x[0]; a = a; a += a; a -= 0.5 * a; a *= a; a /= a + 1.0; a %= 2.0; a }
    b85 |x| { let mut a = x[0]; if { a *= x[1]; a > 0.0 } { a * a } else { a } }
    b86 |x| { let a = x[0] + { let t = x[1] * x[1]; t } * x[0]; a * a }
    b87 |x| { let mut v = 1.0; let a = x[0] * { v = x[1]; v } + v; a * a }
    b88 |x| { let mut v = x[0]; let a = v * { v *= x[1]; v } + v; a * a }
    b89 |x| { let mut v = x[0]; v += { v *= x[1]; v }; v * v }
    b90 |x| { let mut y = x.to_vec(); y[0] += { y[0] *= 2.0; y[1] *= y[0]; y[1] }; y[0] * y[1] }
    b91 |x| { let a = assert_ne!(x[0], x[1]); let _ = a; x[0] * x[0] }
    b92 |x| { let mut a = x[0]; match { a *= x[1]; 2 } { 2 => a * a, _ => a } }
    b93 |x| { let mut a = x[0]; let k: usize = { a *= x[1]; 2 }; a * x[k] }
    b94 |x| { let mut a = x[0]; let k = { a *= x[1]; 2 }; a * x[k] }
    b95 |x| { let mut a = x[0]; let k = { a *= x[1]; a > 0.0 }; if k { a * a } else { a } }
    b96 |x| { let mut a = x[0]; let k = if a > 0.0 { a *= 2.0; 1 } else { 2 }; a * x[k] }
    b97 |x| { let mut a = x[0]; let k = match x.len() { 0 => 0, _ => { a *= x[1]; 1 } }; a * x[k] }
    b98 |x| { let mut a = x[0]; while { a *= x[1] * 2.0; a.abs() < 10.0 } {} a }
    b99 |x| { let mut a = x[0]; let t = (1, { a *= x[1]; 2 }); a * x[t.1] }
    b100 |x| { let mut a = x[0]; (a *= x[1]); a * a }
    b101 |x| { let mut a = x[0]; let _ = a *= x[1]; a * a }
    b102 |x| { let mut a = x[0]; match () { () => a *= x[1] } a * a }
    b103 |x| { let mut a = x[0]; let u = a = x[1]; let _ = u; a * a }
    b104 |x| { let mut a = x[0]; let v = vec![{ a *= x[1]; 1 }; 2]; a * x[v[1]] }
    b105 |x| { let mut a = x[0]; let c = a > { a *= x[1]; 0.0 }; if c { a * a } else { a } }
    b106 |x| { let mut a = x[0]; let c = a > -9.0 && { a *= x[1]; true }; if c { a * a } else { a } }
    b107 |x| { let mut a = x[0]; if a > -9.0 && { a *= x[1]; a > 0.0 } { a * a } else { a } }
    b108 |x| { let mut a = x[0]; if a > 9.0 || { a *= x[1]; a > 0.0 } { a * a } else { a } }
    b109 |x| { let mut a = x[0]; if !{ a *= x[1]; a > 0.0 } { a * a } else { a } }
    b110 |x| { let mut a = x[0]; let v = x[{ a *= x[1]; 0 }]; a * v }
    b111 |x| { let mut a = x[0]; let k = loop { a *= x[1]; break 2 }; a * x[k] }
    b112 |x| { let mut a = x[0]; let k = 'l: { a *= x[1]; 2 }; a * x[k] }
    b113 |x| { let mut a = x[0]; let k = 1 + { a *= x[1]; 1 }; a * x[k] }
    b114 |x| { let mut a = x[0]; let k = { a *= x[1]; a + 2.2 } as i32; a * a * k as f64 }
    b115 |x| { let mut a = x[0]; let k = ({ a *= x[1]; 2 } as f64).sqrt(); a * a * k }
    b116 |x| { let mut a = x[0]; let s = &x[{ a *= x[1]; 1 }..]; a * s[0] }
    b117 |x| { let mut a = x[0]; let r = &mut a; let k = { *r *= x[1]; 2 }; a * x[k] }
    b118 |x| { let mut a = x[0]; let mut b = x[1]; std::mem::swap(&mut a, &mut b); a * a * b }
    b119 |x| { let mut a = x[0]; let k = std::mem::replace(&mut a, x[1]) as i32; a * a + k as f64 }
    b120 |x| { let mut y = x.to_vec(); y[..2].copy_from_slice(&x[1..]); y[0] * y[1] * y[2] }
    b121 |x| { let mut y = x.to_vec(); y[1..].fill(x[0]); y[0] * y[1] * y[2] }
    b122 |x| { let mut y = x.to_vec(); let (p, q) = y.split_at_mut(1); std::mem::swap(&mut p[0], &mut q[0]); y[0] * y[0] * y[1] }
    b123 |x| { let mut y = x.to_vec(); if let Some(v) = y.get_mut(1) { *v *= x[0]; } y[1] * y[1] }
    b124 |x| { let mut y = x.to_vec(); for c in y.chunks_mut(2) { c[0] *= x[1]; } y[0] * y[2] }
    b125 |x| { let mut y = x.to_vec(); for v in y.iter_mut().rev() { *v *= x[1]; } y[0] * y[2] }
    b126 |x| { let mut y = x.to_vec(); let mut z = vec![1.0, 2.0, 3.0]; for (a, b) in y.iter_mut().zip(z.iter_mut()) { std::mem::swap(a, b); } y[0] * z[1] * z[0] }
    b127 |x| { let mut y = x.to_vec(); let mut z = vec![1.0, 2.0, 3.0]; for (a, b) in y.iter_mut().zip(&mut z) { *b *= *a; *a += *b; } y[0] * z[1] * z[0] }
    b128 |x| { let mut y = x.to_vec(); for i in 0..3 { let v = &mut y[i]; *v *= x[0]; let w = *v; *v += w; } y[0] * y[2] }
    b129 |x| { let mut y = vec![x.to_vec(); 2]; for row in &mut y { for v in row.iter_mut() { *v *= x[0]; } row.swap(0, 1); } y[0][0] * y[1][1] }
    b130 |x| { let mut y = vec![x.to_vec(); 2]; for row in y.iter() { let _ = row.len(); } let last = y.last_mut().unwrap(); last[0] *= x[1]; y[1][0] * y[0][0] }
    b131 |x| { let mut y = x.to_vec(); let r = &mut y; r[0] *= x[1]; r.push(x[0]); r.swap(0, 3); y[0] * y[3] }
    b132 |x| { let mut y = x.to_vec(); let r = &mut y[1..]; let s = &mut r[1..]; s[0] *= x[0]; r[0] *= x[1]; y[1] * y[2] }
    b133 |x| { let mut a = x[0]; { let a = x[1]; let _b = a; } a *= a; let a = a * x[2]; { let mut a = a; a *= 2.0; let _ = a; } a }
    b134 |x| { let mut a = x[0]; let b = a; a *= x[1]; let c = a; a += b * c; a * b * c }
    b135 |x| { let mut y = [x[0]; 3]; let z = y; y[1] *= x[1]; let w = y; y = z; w[1] * y[1] * w[0] }
    b136 |x| { let mut y = x.to_vec(); y = y.clone(); y = { let mut z = y; z[0] *= x[1]; z }; y[0] * y[1] }
    b137 |x| { let mut y = x.to_vec(); let z = y; y = vec![x[1]]; z[0] * y[0] * z[2] }
    b138 |x| { let mut y = Vec::new(); for i in 0..3 { y = vec![x[i] * 2.0]; y.push(x[0]); } y[0] * y[1] }
    b139 |x| { let mut y; let mut s = 0.0; for i in 0..3 { y = x[i] * x[i]; s += y * x[0]; } s }
    b140 |x| { let mut y = [0.0; 3]; for i in 0..3 { y = [x[i], y[0] * x[i], y[1] + 1.0]; } y[0] * y[1] + y[2] }
    b141 |x| { let mut t = (x[0], x[1]); for i in 0..3 { t = (t.1, t.0 * x[i]); } t.0 * t.1 }
    b142 |x| { let mut s = x[0]; for _ in 0..3 { let t = s; s = { let s = t * x[1]; s + t }; } s }
    b143 |x| { let mut s = x[0]; for i in 0..3usize { for j in 0..i { if j == 1 { continue; } s = s * x[j] + x[i]; } } s }
    b144 |x| { let mut s = x[0]; 'o: for i in 0..3usize { for j in 0..3 { if j > i { continue 'o; } if i == 2 { break 'o; } s = s * x[j] + x[i]; } s *= x[2]; } s }
    b145 |x| { let mut s = x[0]; let mut i = 0; loop { i += 1; if i == 2 { continue; } if i > 4 { break; } s = s * x[1] + x[i % 3]; } s }
    b146 |x| { let mut s = x[0]; for i in (0..6).step_by(2) { s = s * x[i % 3] + 1.0; } s }
    b147 |x| { let mut s = x[0]; for i in (0..=5).rev().step_by(2) { s = s * x[i % 3] + 1.0; } s }
    b148 |x| { let mut s = x[0]; let mut n = 3; while n > 0 { n -= 1; s = s * x[n] + x[n]; if s > 1e3 { return s * x[0]; } } s }
    b149 |x| { let mut s = x[0]; for i in 0..3i32 { s = s * x[i as usize] + i as f64; } s }
    b150 |x| { let mut s = x[0]; for i in -1..2i64 { s = s * x[(i + 1) as usize] + i as f64 * x[0]; } s }
    b151 |x| { let mut s = x[0]; for c in "abc".chars() { s = s * x[c as usize - 97] + 1.0; } s }
    b152 |x| { let mut s = x[0]; for (i, c) in "abc".bytes().enumerate() { s = s * x[i] + f64::from(c); } s }
    b153 |x| { let mut s = x[0]; let v = vec![2, 0, 1]; for k in &v { s = s * x[*k] + 1.0; } for k in v { s *= x[k]; } s }
    b154 |x| { let mut s = x[0]; let mut st = vec![0usize]; while let Some(k) = st.pop() { s = s * x[k] + 1.0; if k < 2 { st.push(k + 1); } } s }
    b155 |x| { let mut s = x[0]; let mut st = std::collections::VecDeque::from([0usize]); while let Some(k) = st.pop_front() { s = s * x[k] + 1.0; if k < 2 { st.push_back(k + 1); } } s }
    b156 |x| { let mut idx = [0, 1, 2]; let mut s = x[0]; for i in 0..2 { idx.swap(i, i + 1); s = s * x[idx[i]] + x[idx[i + 1]]; } s }
    b157 |x| { let mut idx = vec![0, 1, 2]; let mut s = x[0]; for i in 0..3 { idx[i] = (idx[i] + 1) % 3; s = s * x[idx[i]] + x[idx[2 - i]]; } s }
    b158 |x| { let mut idx = vec![0, 1, 2]; let mut s = x[0]; while let Some(i) = idx.pop() { s = s * x[i] + 1.0; } s }
    b159 |x| { let mut seen = std::collections::HashSet::new(); let mut s = x[0]; for i in [0, 1, 0, 2, 1] { if seen.insert(i) { s = s * x[i] + 1.0; } } s }
    b160 |x| { let mut k = 0; let mut s = 1.0; for i in 0..3 { k += i; s *= x[k % 3] + s; k *= 2; } s }
    b161 |x| { let mut k = 0u8; let mut s = 1.0; for _ in 0..3 { k = k.wrapping_add(100); s *= x[k as usize % 3] + s; } s }
    b162 |x| { let mut flag = false; let mut s = 1.0; for i in 0..3 { flag = !flag; s = if flag { s * x[i] } else { s + x[i] }; } s }
    b163 |x| { let mut best = f64::MAX; let mut at = 0; for (i, v) in x.iter().enumerate() { let d = (v - 1.1) * (v - 1.1); if d < best { best = d; at = i; } } best * x[at] }
    b164 |x| { let a = x[0]; let s = match (x.len(), a > 0.0) { (3, true) => a * a, (3, false) => a, _ => 0.0 }; s * x[1] }
    b165 |x| { let s = match x.len() { 0 => return 1.0, n @ 1..=2 => n as f64, n if n % 2 == 1 => x[0] * n as f64, _ => 0.0 }; s * s }
    b166 |x| { let v = match x[0] > 0.0 { true => [x[0], x[1]], false => [x[1], 1.0] }; v[0] * v[1] }
    b167 |x| { let v = if x[0] > 0.0 { vec![x[0]] } else { vec![x[1], x[2]] }; let mut s = 1.0; for a in &v { s *= a; } s * v.len() as f64 }
    b168 |x| { let (a, b) = if x[0] > x[1] { (x[0], x[1]) } else { (x[1], x[0]) }; a * a * b }
    b169 |x| { let (mut a, mut b) = (x[0], x[1]); while a > 0.1 && b > 0.1 { (a, b) = (a * b * 0.5, a); } a * b }
    b170 |x| { let a = x[0].max(x[1]).max(x[2]); let b = x.len() as f64; a * b / (1.0 + a.abs()).sqrt() }
    b171 |x| { let (n, m) = (x.len() / 2, x.len() % 2); let mut s = 1.0; for i in n..n + m { s *= x[i] * x[0]; } s }
    b172 |x| { let (q, r) = (7usize / 2, 7usize % 3); x[q % 3] * x[r] * (q as f64 / 2.0) }
}
