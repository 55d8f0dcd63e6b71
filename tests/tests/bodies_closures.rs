//! One-line bodies whose closures and conditions change what derivatives flow through.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, note, one_liners};

one_liners! {
    between(4, 0.3..1.4);
    b1 |x| { let mut t = 1.0; let y = vec![0.5; { t *= x[0]; 3 }]; t * x[1] * y[2] }
    b2 |x| { let mut t = 1.0; let y = [1.0, 2.0]; let v = y[{ t *= x[0]; 1 }]; t * v }
    b3 |x| { let mut t = 1.0; let n = ({ t *= x[0]; 2.5 }) as usize; t * n as f64 }
    b4 |x| { let mut t = 1.0; if { t *= x[0]; 2.0 } > 1.0 { t * t } else { t } }
    b5 |x| { let mut t = 1.0; let n = { t *= x[0]; t }.floor(); t + n }
    b6 |x| { let mut t = 1.0; let _ = { t *= x[0]; 3 }; t * x[1] }
    b7 |x| { let mut t = 1.0; _ = { t *= x[0]; }; t * x[1] }
    b8 |x| { let mut t = 1.0; match { t *= x[0]; 3 } { 3 => t * x[1], _ => t } }
    b9 |x| { let mut t = 1.0; if let Some(n) = { t *= x[0]; Some(3u8) } { t * n as f64 } else { t } }
    b10 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; 3usize }; let n = b(); t * n as f64 }
    b11 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; 1usize }; let y = [1.0, x[1], 3.0]; let v = y[b()]; v * t }
    b12 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; 3usize }; let mut s = 0; for i in 0..b() { s += i; } t * s as f64 }
    b13 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; true }; if b() && b() { t * x[1] } else { t } }
    b14 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; 3usize }; let n = match b() { 3 => b(), _ => 0 }; t * n as f64 }
    b15 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; 3usize }; let y = vec![0.0; b()]; t * y.len() as f64 }
    b16 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; 3usize }; let n = 1 + b() * b(); t * n as f64 }
    b17 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; 3usize }; b(); let _ = b(); t * x[1] }
    b18 |x| { let mut t = 1.0; let mut b = || { t *= x[0]; Some(3usize) }; if let Some(n) = b() { note(n as i64); } t * x[1] }
    b19 |x| { let mut y = vec![1.0; 3]; if let Some(r) = y.get_mut(1) { *r = x[0]; } y[1] * x[1] }
    b20 |x| { let mut y = vec![1.0; 3]; match y.get_mut(1) { Some(r) => *r *= x[0], None => {} } y[1] * x[1] }
    b21 |x| { let mut y = vec![1.0; 3]; *y.get_mut(0).unwrap() = x[0]; y[0] * x[1] }
    b22 |x| { let mut y = vec![1.0; 4]; y.clone_from_slice(x); y[0] * y[1] }
    b23 |x| { let mut y = vec![1.0; 4]; y.as_mut_slice()[0] = x[0]; y[0] * x[1] }
    b24 |x| { let mut y = x.to_vec(); y.sort_unstable_by(|a, b| a.total_cmp(b)); y[0] * y[1] }
    b25 |x| { let y = x.to_owned(); y[0] * y[1] }
    b26 |x| { let y: Vec<f64> = x.iter().copied().map(f64::sqrt).collect(); y[0] * y[1] }
    b27 |x| { let mut y = [x[0]; 2]; let z = y; y[0] *= x[1]; y[0] * z[0] }
    b28 |x| { let t = x[0]; let u = &t; let w = &u; **w * *u }
    b29 |x| { let mut t = 0.0; (|| t += x[0])(); t * x[1] }
    b30 |x| { let mut t = 0.0; let mut g = || t += x[0]; g(); (g)(); t * x[1] }
    b31 |x| { let mut t = 0.0; let g = &mut |v: f64| t += v * x[0]; g(1.0); g(2.0); t * x[1] }
    b32 |x| { let mut t = 0.0; x.iter().for_each(|v| t += v * v); t * x[1] }
    b33 |x| { let mut t = 0.0; if let Some(v) = x.iter().next() { t = *v; } t * x[1] }
    b34 |x| { let mut t = 1.0; let r: Result<(), String> = (|| { t *= x[0]; Ok(()) })(); r.unwrap(); t * x[1] }
    b35 |x| { let mut t = 1.0; let r: Option<usize> = { let mut g = |n: usize| -> Option<usize> { t *= x[n]; n.checked_sub(1) }; g(1) }; t * r.unwrap_or(0) as f64 + t }
    b36 |x| { let mut t = 1.0; let n: Vec<usize> = [1usize, 2].iter().map(|&i| { t *= x[i]; i }).collect(); t * n[0] as f64 }
    b37 |x| { let mut t = 1.0; let o = Some(2usize).map(|k| { t *= x[k]; k }).unwrap_or_default(); t * o as f64 }
    b38 |x| { let mut t = 1.0; let o = None.unwrap_or_else(|| { t *= x[0]; 3usize }); t * o as f64 }
    b39 |x| { let mut t = 1.0; let o = "ab".chars().filter(|_| { t *= x[0]; true }).count(); t * o as f64 }
    b40 |x| { let mut t = 1.0; let o = true.then(|| { t *= x[0]; 3 }).unwrap(); t * o as f64 }
    b41 |x| { let mut t = 1.0; let o = std::array::from_fn::<usize, 3, _>(|i| { t *= x[i]; i }); t * o[1] as f64 }
    b42 |x| { let mut t = 1.0; let o = (0..3).map(|i| { t *= x[i]; i }).rev().count(); t * o as f64 }
    b43 |x| { let mut t = 1.0; let o: usize = (0..3).inspect(|&i| t *= x[i]).sum(); t * o as f64 }
    b44 |x| { let y = x.iter().min_by_key(|v| (**v * 10.0) as i64).unwrap(); y * y * x[0] }
    b45 |x| { let mut t = 1.0; let n = [1usize, 2].iter().map(|&i| { t *= x[i]; i }).last(); t * n.unwrap() as f64 }
    b46 |x| { let mut t = 1.0; let n = [3usize, 1, 2].iter().copied().reduce(|a, b| { t *= x[b]; a + b }); t * n.unwrap() as f64 }
    b47 |x| { let mut t = 1.0; let o = (0..3).skip_while(|&i| { t *= x[i]; i < 1 }).next(); t * o.unwrap() as f64 }
    b48 |x| { let mut t = 1.0; let o = (0..3).map(|i| { t *= x[i]; i }).nth(1); t * o.unwrap() as f64 }
    b49 |x| { let mut t = 1.0; let o = (0..3).map(|i| { t *= x[i]; i }).min_by_key(|k| 5 - k); t * o.unwrap() as f64 }
}
