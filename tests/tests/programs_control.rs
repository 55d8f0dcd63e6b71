//! Whole programs of the kinds of control that real code has: labels, late initialisers,
//! closures with state, shadowed names, iterations to convergence.
#![allow(missing_docs, unused, clippy::all, clippy::pedantic)]

use derive_grad_tests::{between, whole_programs};

whole_programs! {
    labels(between(6, 0.3..1.4));
    late(between(3, 0.3..1.4));
    shadows(between(3, 0.3..1.4));
    breaks(between(2, 1.1..1.6));
    collatz(between(2, 0.3..1.4));
    counting_closure(between(3, 0.3..1.4));
    moved_closure(between(3, 0.3..1.4));
    adaptive(between(4, 0.3..1.4));
    newton(between(3, 0.3..1.4));
    bisection(between(2, 0.3..1.4));
    order_of_effects(between(4, 0.3..1.4));
    conditions(between(3, 0.3..1.4));
    chains(between(6, 0.3..1.4));
}

/// `continue` and `break` out of nested loops.
mod labels {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut acc = 1.0;
        let mut hits = 0;
        'outer: for i in 0..x.len() {
            let mut local = x[i];
            for j in 0..x.len() {
                if j == i {
                    continue;
                }
                if x[j] > 1.2 && hits > 1 {
                    break 'outer;
                }
                if local > 3.0 {
                    hits += 1;
                    acc *= local;
                    continue 'outer;
                }
                local += x[j] * x[i];
            }
            acc += local * acc.cos();
        }
        acc * hits as f64 + acc
    }
}

/// Variables that branches initialise.
mod late {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let a;
        let b: f64;
        if x[0] > 0.8 {
            a = x[0] * x[1];
            b = a * a;
        } else {
            b = x[2].exp();
            a = b * x[0];
        }
        let c;
        match (a * 10.0) as i64 {
            0..=5 => c = a,
            6..=9 => {
                let t = b;
                c = t * t
            }
            _ => c = a * b,
        }
        a * b + c
    }
}

/// One name for many things.
mod shadows {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let k = x[0];
        let g = |v: f64| v * k;
        let k = x[1] * k;
        let h = |v: f64| {
            let k = g(v) + k;
            let g = |k: f64| k * k;
            g(k)
        };
        let k = h(k);
        let x = [k, x[2], g(x[2])];
        x.iter().map(|x| x * k).fold(0.0, |k, x| k + x * x)
    }
}

/// Loops that end when a derivative-carrying value says so.
mod breaks {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut s = x[0];
        let mut n = 0u32;
        while s < 10.0 {
            s *= x[0] + 0.01 * s;
            n += 1;
            if n == 7 {
                s += x[1];
            }
        }
        let r = loop {
            if n % 3 == 0 {
                break s * x[1];
            }
            s = s.sqrt();
            n -= 1;
        };
        let q = 'a: {
            if r > 5.0 {
                break 'a r.ln();
            }
            if n == 0 {
                break 'a x[0];
            }
            r * r
        };
        q * s
    }
}

/// A loop whose length is an integer's business.
mod collatz {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut n = 27u64;
        let mut v = x[0];
        let mut hist = vec![];
        while n != 1 {
            if n % 2 == 0 {
                n /= 2;
                v *= 0.9
            } else {
                n = 3 * n + 1;
                v += 0.01 * x[1] * v;
            }
            if hist.len() < 5 {
                hist.push(v);
            }
            if hist.len() == 5 && n > 5000 {
                hist.clear();
                v = v.sqrt();
            }
        }
        v * hist.iter().rev().skip(1).sum::<f64>()
    }
}

/// A closure that changes two captures.
mod counting_closure {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut total = 0.0;
        let mut count = 0;
        let mut add = |v: f64| {
            total += v * v;
            count += 1;
            total
        };
        let a = add(x[0]);
        let b = add(x[1] * a);
        let c = add(b);
        total * c + count as f64 * a
    }
}

/// A closure with a copy of its capture.
mod moved_closure {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut k = x[0];
        let mut g = move |v: f64| {
            k *= v;
            k
        };
        let a = g(x[1]);
        let b = g(x[2]);
        k += 1.0;
        a * b * k
    }
}

/// Steps of a size that the error decides.
mod adaptive {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn deriv(t: f64, y: f64, p: &[f64]) -> f64 {
        p[0] * y - p[1] * y * y + (p[2] * t).sin()
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let (mut t, mut y) = (0.0_f64, x[3]);
        let end = 1.0;
        let mut h = 0.3_f64;
        let mut rejected = 0;
        while t < end {
            if t + h > end {
                h = end - t;
            }
            let k1 = h * deriv(t, y, x);
            let k2 = h * deriv(t + h / 2.0, y + k1 / 2.0, x);
            let k3 = h * deriv(t + 3.0 * h / 4.0, y + 3.0 * k2 / 4.0, x);
            let y3 = y + (2.0 * k1 + 3.0 * k2 + 4.0 * k3) / 9.0;
            let k4 = h * deriv(t + h, y3, x);
            let err = (-5.0 / 72.0 * k1 + k2 / 12.0 + k3 / 9.0 - k4 / 8.0).abs();
            if err <= 5e-4 || rejected > 50 {
                t += h;
                y = y3;
            } else {
                rejected += 1;
            }
            let factor = if err > 1e-3 {
                0.5
            } else if err < 1e-4 {
                1.5
            } else {
                1.0
            };
            h *= factor;
        }
        y * y + rejected as f64 * 0.0
    }
}

/// A root, or none.
mod newton {
    use derive_grad::derive_grad;

    #[derive_grad]
    fn newton(a: f64, b: f64, c: f64) -> Option<f64> {
        let g = |t: f64| t.powi(3) + a * t - b;
        let dg = |t: f64| 3.0 * t * t + a;
        let mut t = c;
        for _ in 0..50 {
            let step = g(t) / dg(t);
            t -= step;
            if step.abs() < 1e-14 {
                return Some(t);
            }
        }
        None
    }
    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let Some(root) = newton(x[0], x[1], x[2]) else { return f64::NAN * x[0] };
        root * root + x[0]
    }
}

/// An interval that is halved, then polished.
mod bisection {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let g = |t: f64| t * t * t + x[0] * t - 2.0;
        let (mut lo, mut hi) = (0.0, 2.0);
        let root = loop {
            let mid = 0.5 * (lo + hi);
            if hi - lo < 1e-3 {
                break mid;
            }
            if g(mid) > 0.0 { hi = mid } else { lo = mid }
        };
        // one Newton step makes it differentiable
        let r = root - g(root) / (3.0 * root * root + x[0]);
        r * x[1]
    }
}

/// Blocks in indices and operands.
mod order_of_effects {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut y = x.to_vec();
        let mut i = 0;
        y[{
            i += 1;
            i
        }] *= x[i] + y[i];
        y[i] += {
            i += 1;
            y[i] * x[0]
        };
        let mut a = x[0];
        a += {
            a = x[1];
            a * x[2]
        };
        a *= {
            let t = a;
            a += 1.0;
            t
        };
        a * y[1] * y[2] + y[i + 1]
    }
}

/// Operands of `&&` and `||` that change things.
mod conditions {
    use derive_grad::derive_grad;
    use derive_grad_tests::note;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let mut log = 0;
        let mut t = x[0];
        if x[0] > 0.1 && {
            t *= x[1];
            t > 0.2
        } || {
            t += 100.0;
            log += 1;
            false
        } {
            t *= t;
        }
        let ok = t < 5.0 || {
            t = t.sqrt();
            true
        };
        note(log);
        if ok { t * x[2] } else { 0.0 }
    }
}

/// One function written in three styles.
mod chains {
    use derive_grad::derive_grad;

    #[derive_grad]
    pub fn f(x: &[f64]) -> f64 {
        let a: f64 = x.windows(2).map(|w| 100.0 * (w[1] - w[0].powi(2)).powi(2) + (1.0 - w[0]).powi(2)).sum();
        let mut b = 0.0;
        for i in 0..x.len() - 1 {
            b += 100.0 * (x[i + 1] - x[i] * x[i]) * (x[i + 1] - x[i] * x[i]) + (1.0 - x[i]).powi(2);
        }
        let c = x.iter().zip(x.iter().skip(1)).fold(0.0, |s, (p, q)| {
            let t = q - p * p;
            s + 100.0 * t * t + (1.0 - p) * (1.0 - p)
        });
        a + b * c * 1e-4
    }
}
