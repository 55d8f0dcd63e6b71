//! One-line bodies with effects, integers that must not overflow and indices that must
//! not be looked at, beside what derivatives flow through.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, note, one_liners};

/// A number that is noted when it is looked at.
fn noted(n: i64, x: f64) -> f64 {
    note(n);
    x
}

one_liners! {
    between(4, 0.3..1.4);
    b1 |x| { let mut s = 0.0; for d in 0..4usize { let k = if d != 0 { 12 / d } else { 0 }; s += x[k % 4] * x[d]; } s }
    b2 |x| { let mut s = 0.0; for i in 0..9usize { let v = if i < x.len() { x[i] } else { 0.5 }; s += s * v + v; } s }
    b3 |x| { let mut s = 0.0; for i in 0..4usize { let v = if i > 0 { x[i - 1] } else { 0.5 }; s += s * v + v; } s }
    b4 |x| { let mut s = 0.0; for i in 0..6usize { if i >= 4 { continue; } let v = x[i] * x[3 - i]; s += s * v + v; } s }
    b5 |x| { let mut s = 0.0; for i in 0..6usize { if i == 4 { break; } let j = 3 - i; s += s * x[j] + x[i]; } s }
    b6 |x| { let mut s = 1.0; let mut i = 4usize; while i > 0 { i -= 1; s *= x[i] + s; } s }
    b7 |x| { let mut s = 1.0; let mut i = 3usize; loop { s *= x[i] + s; if i == 0 { break; } i -= 1; } s }
    b8 |x| { let mut s = 1.0; let mut n = 250u8; loop { n = n.wrapping_add(1); s *= x[(n % 4) as usize] + 0.1 * s; if n == 2 { break; } } s }
    b9 |x| { let mut s = 1.0; let mut n = 1u64; for i in 0..70 { n = n.rotate_left(7) ^ i; s += x[(n % 4) as usize] * s * 0.01; } s }
    b10 |x| { let mut s = 1.0; let mut n = i32::MIN; for _ in 0..3 { n = n.wrapping_sub(1); s *= x[(n & 3) as usize]; } s }
    b11 |x| { let mut s = 1.0; for i in (0..4usize).rev() { let j = i.checked_sub(1).map_or(0, |j| j); s *= x[j] + s; } s }
    b12 |x| { let mut s = 1.0; for i in 0..4usize { let j = i.saturating_sub(2); s *= x[j] + s; } s }
    b13 |x| { let mut s = 1.0; let idx = [2usize, 9, 1]; for &i in &idx { if let Some(v) = x.get(i) { s *= v + s; } } s }
    b14 |x| { let mut s = 1.0; let idx = [2isize, -1, 1]; for &i in &idx { if i < 0 { s += 1.0; } else { s *= x[i as usize] + s; } } s }
    b15 |x| { let mut s = 1.0; let idx: Vec<Option<usize>> = vec![Some(1), None, Some(3)]; for i in &idx { match i { Some(i) => s *= x[*i] + s, None => s *= 0.5 } } s }
    b16 |x| { let mut s = 1.0; let mut o = Some(3usize); while let Some(k) = o { s *= x[k] + s; o = k.checked_sub(1); } s }
    b17 |x| { let mut s = 1.0; let mut st = vec![3usize]; while let Some(k) = st.pop() { s *= x[k] + s; if k > 0 { st.push(k - 1); } if k == 3 { st.push(0); } } s }
    b18 |x| { let mut s = 1.0; let mut q = std::collections::VecDeque::from([0usize]); let mut seen = [false; 4]; while let Some(k) = q.pop_front() { if seen[k] { continue; } seen[k] = true; s *= x[k] + s; q.push_back((k + 3) % 4); q.push_back((k + 2) % 4); } s }
    b19 |x| { let mut s = 1.0; let mut h = std::collections::BinaryHeap::from([1usize, 3, 2]); while let Some(k) = h.pop() { s *= x[k] + s; if k == 2 { h.push(0); } } s }
    b20 |x| { let mut s = 1.0; let m: std::collections::BTreeMap<&str, usize> = [("a", 1), ("b", 2)].into_iter().collect(); for (k, i) in &m { note(k.len() as i64); s *= x[*i] + s; } s * x[m["a"]] }
    b21 |x| { let mut s = 1.0; let mut m = std::collections::HashMap::new(); for i in 0..4usize { *m.entry(i % 2).or_insert(0usize) += i; s *= x[m[&(i % 2)] % 4] + s; } s }
    b22 |x| { let mut s = 1.0; for c in "0312".chars() { let i = c.to_digit(10).unwrap() as usize; s *= x[i] + s; } s }
    b23 |x| { let mut s = 1.0; for (i, w) in "a bb ccc".split(' ').enumerate() { note(i as i64); s *= x[w.len()] + s; } s }
    b24 |x| { let mut s = 1.0; for b in b"abc" { s *= x[(b - b'a') as usize] + s; } s }
    b25 |x| { let mut s = 1.0; let data = "1 2 x 3"; for t in data.split(' ').filter_map(|t| t.parse::<usize>().ok()) { s *= x[t] + s; } s }
    b26 |x| { let mut s = 1.0; let data = "0.5,1.5,bad"; for t in data.split(',') { let Ok(v) = t.parse::<f64>() else { note(-1); continue }; s = s * v + x[0]; } s }
    b27 |x| { let mut s = 1.0; for i in 0..3 { note(i); s *= noted(7, 0.5) * x[i as usize] + noted(8, 1.0); if noted(9, 1.0) > 2.0 { s = 0.0; } } s }
    b28 |x| { let mut s = 1.0; for i in 0..noted(3, 3.0) as usize { s *= x[{ note(i as i64); i }]; } s }
    b29 |x| { let v = vec![noted(1, 2.0), noted(2, 3.0)]; let s = x[0] * v[{ note(5); 1 }] + { note(6); x[1] } * { note(7); v[0] }; note(8); s }
    b30 |x| { let s = x.iter().map(|v| { note(1); v * noted(2, 2.0) }).filter(|v| { note(3); *v > 1.5 }).map(|v| { note(4); v * v }).sum::<f64>(); note(5); s + x[0] }
    b31 |x| { let g = |i: usize| { note(i as i64); x[i] * noted(50, 2.0) }; let a = g(0) * g(1); note(9); let b = if g(2) > 0.0 { g(3) } else { 0.0 }; a * b }
    b32 |x| { let mut k = 0; let mut nx = || { k += 1; note(k); k as f64 }; let mut s = 0.0; for v in x { s = s * nx() + v * v * nx(); } s }
    b33 |x| { let s: f64 = { let r = std::panic::catch_unwind(|| 3); note(r.unwrap()); x[0] * x[0] }; s }
    b34 |x| { let t = std::time::Instant::now(); let s = x[0] * x[1]; let el = t.elapsed(); assert!(el.as_secs() < 100); s }
    b35 |x| { let v: Vec<f64> = Vec::with_capacity(10); let c = v.capacity() >= 10; if c { x[0] * x[1] } else { 0.0 } }
    b36 |x| { let s = if cfg!(debug_assertions) { x[0] * 2.0 } else { x[0] * 2.0 }; s * x[1] }
    b37 |x| { let s = x[0] * std::f64::consts::PI * f64::EPSILON.sqrt() * core::mem::size_of::<f64>() as f64; s * x[1] * line!() as f64 * 0.01 }
    b38 |x| { let name = stringify!(x[0]); note(name.len() as i64); let s = x[0] * name.len() as f64; s * s }
    b39 |x| { let z = x.len() - x.len(); let e = &x[z..z]; let m = e.iter().sum::<f64>() / e.len().max(1) as f64; x[0] * x[0] + m }
    b40 |x| { let y = x.to_vec(); drop(y); let z = x.to_vec(); let w = z; w[0] * w[1] }
    b41 |x| { let mut a = [x[0], x[1]]; let b = std::mem::replace(&mut a, [x[2], x[3]]); a[0] * b[1] + a[1] * b[0] }
    b42 |x| { let mut a = (x[0], vec![x[1]]); let (p, q) = std::mem::take(&mut a); a.1.push(p); a.0 += q[0]; a.0 * a.1[0] }
    b43 |x| { let mut a = vec![x[0], x[1]]; let b = a.clone(); a[0] *= 2.0; let c = a; c[0] * b[0] * c[1] * b[1] }
    b44 |x| { let a = vec![x[0], x[1]]; let f = move || a[0] * a[1]; f() * f() }
    b45 |x| { let a = [x[0], x[1], x[2]]; let [b, .., c] = a; let (d, e) = (b * c, a[1]); let t = ((d, e), [b, c]); let ((p, q), [r, s]) = t; p * q * r * s }
    b46 |x| { let t = (1, x[0], [x[1]; 2]); let u = (t, t.1 * t.2[0]); let mut w = u; w.0.1 *= 3.0; w.0.2[1] = w.1; w.0.1 * w.0.2[1] * (u.0).1 }
    b47 |x| { let a @ [b, c] = [x[0], x[1]]; a[0] * b * c * a[1] }
    b48 |x| { let v = x.to_vec(); let s @ [.., l] = &v[..] else { panic!() }; s[0] * l }
    b49 |x| { let r = match x.len() { 0 => return 0.0, n @ 1..=3 => x[n - 1], n => x[n - 4] * x[n - 1] }; r * r }
    b50 |x| { let r = match (x[0] > 1.0, x[1] > 1.0) { (true, true) => x[0], (true, false) => x[0] * x[1], (false, b) => if b { x[1] } else { x[2] * x[2] } }; r * x[3] }
    b51 |x| { let r = match x[0] { v if v < 0.0 => -v, 0.0..0.5 => x[1], v @ 0.5..=1.0 => v * v, v => v * x[2] }; r * x[3] }
    b52 |x| { let r = match x { [a, b, rest @ ..] if !rest.is_empty() => a * b * rest[0], [a, ..] => *a, [] => 0.0 }; r }
    b53 |x| { let r = x.iter().try_fold(1.0, |acc, v| if *v > 0.0 { Some(acc * v) } else { None }).unwrap_or(0.0); r * r }
    b54 |x| { let r: Option<f64> = x.iter().try_fold(0.0, |acc, v| { if acc > 1.9 { return None; } Some(acc + v) }); r.map_or(x[0], |v| v * v) }
}
