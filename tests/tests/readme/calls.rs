//! Calls of all kinds, and what may have no value.

use derive_grad::derive_grad;
use derive_grad_tests::{dual, zoo};

mod model {
    #[derive_grad_tests::dual]
    #[derive_grad::derive_grad]
    pub fn square(x: f64) -> f64 {
        x * x
    }
}

#[dual(calls(power))]
#[derive_grad]
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}

struct Counter(usize);

#[dual]
#[derive_grad(wrt(x))]
fn counted(x: f64, counter: &mut Counter) -> f64 {
    counter.0 += 1;
    x / 2.0
}

#[zoo(no_second, at(1.5, 0.75, 3), calls(square, power, counted))]
#[derive_grad]
fn calls(x: f64, y: f32, n: usize) -> f64 {
    let z = f32::cos(y) as f64;
    let mut counter = Counter(n);
    let quarter = counted(counted(x, &mut counter), &mut counter);
    model::square(x) * power(x, n) + quarter + f64::hypot(x, 2.0) + x.sin() * x.exp() * z
}

#[zoo(at([0.5, 1.5, 0.75], 1.25))]
#[derive_grad]
fn closures(x: &[f64], w: f64) -> f64 {
    fn twice(f: impl Fn(f64) -> f64, t: f64) -> f64 {
        f(f(t))
    }
    let scaled = |t: f64| t * w;
    let mut sum = 0.0;
    let mut add = |t: f64| sum += t;
    add(scaled(x[0]));
    add(x[1]);
    let kept = move |t: f64| t + w;
    let made = {
        let c = x[2];
        move |t: f64| t * c
    };
    let f = f64::sin;
    let c = w > 1.0;
    let g = if c { f64::exp } else { f64::sin };
    let table: [fn(f64) -> f64; 2] = [f64::exp, f64::tanh];
    let mut sum_of_table = 0.0;
    for (f, t) in table.iter().zip(x) {
        sum_of_table += f(*t);
    }
    let mut start = 0;
    let mut part = |n: usize| {
        let all = &x[start..start + n];
        start += n;
        all
    };
    let parts = part(1)[0] * part(2)[1];
    let inverse = |t: f64| -> Option<f64> {
        let i = x.iter().position(|v| *v == t)?;
        if t == 0.0 {
            return None;
        }
        Some(x[i] / t / t)
    };
    let parsed = |t: f64, text: &str| -> Result<f64, usize> {
        let i: usize = text.parse().map_err(|_| 0usize)?;
        Ok(t * x[i])
    };
    let all: f64 = x.iter().copied().map(scaled).sum();
    g(w) * sum_of_table
        + parts
        + sum
        + inverse(x[0]).unwrap_or(w)
        + parsed(w, "1").unwrap_or(x[0])
        + kept(made(x[0]))
        + f(w)
        + all
        + twice(scaled, x[0])
}

#[zoo(no_second, calls(apply, boundary, once, scale_all), at(1.5, 0.75))]
#[derive_grad]
fn functions(x: f64, y: f64) -> f64 {
    let k = x * y;
    let area = boundary(|t| t * k + x, x, y) + boundary(f64::sin, y, x);
    let mut all = [x, y, k];
    scale_all(|v: &mut [f64], by| v[0] *= by, &mut all);
    let row = [x, k];
    area * once(move |t| t * row[1], all[0]) + apply(&|v: &[f64]| v[0] * v[1] * k, &all)
}

#[dual]
#[derive_grad]
fn boundary(f: impl Fn(f64) -> f64, a: f64, b: f64) -> f64 {
    f(b) - f(a)
}

#[dual]
#[derive_grad]
fn once<F: FnOnce(f64) -> f64>(f: F, x: f64) -> f64 {
    f(x)
}

#[dual(calls(boundary, held))]
#[derive_grad]
fn apply(f: &dyn Fn(&[f64]) -> f64, x: &[f64]) -> f64 {
    boundary(|t| f(x) * t, x[0], x[1]) + held(f, x)
}

#[dual]
#[derive_grad]
fn held<F: Fn(&[f64]) -> f64 + ?Sized>(f: &F, x: &[f64]) -> f64 {
    f(x)
}

#[dual]
#[derive_grad]
fn scale_all(mut f: impl FnMut(&mut [f64], f64), x: &mut [f64]) {
    f(x, 2.0);
    f(x, 3.0);
}

#[zoo(at([0.5, 1.5, 0.75], 1.25))]
#[derive_grad]
fn options(x: &[f64], w: f64) -> f64 {
    // `Option`
    let some = Some(x[0] * w);
    let none = if w > 100.0 { Some(w) } else { None };
    let a = match some {
        Some(v) => v * v,
        None => w,
    };
    let b = if let Some(v) = some { v } else { 0.0 };
    let Some(c) = some else { return w };
    let d = some.map(|v| v * w).and_then(|v| Some(v + 1.0)).filter(|v| *v > 0.0).unwrap();
    let e =
        none.unwrap_or(w) + none.unwrap_or_else(|| w * w) + none.unwrap_or_default() + none.map_or(w, |v| v);
    let g = (x[0] > 0.0).then(|| x[1] * w).expect("positive");
    let h = (x[0] > 0.0).then_some(x[2]).unwrap_or(0.0);
    let k = x.first().copied().unwrap_or(0.0) + x.last().cloned().unwrap_or(0.0);
    let g = g + some.as_ref().map_or(0.0, |v| v * w);
    let n = if some.is_some() && none.is_none() { w } else { 0.0 };
    let there: Option<f64> = x.get(7).copied();
    let p = none.or(some).map_or(w, |v| v * w) * there.or_else(|| x.get(1).copied()).unwrap_or(w);
    let both = x.first().zip(x.last()).map_or(0.0, |(a, b)| a * b);
    let mut next: Option<f64> = Some(w);
    let mut left = 0.0;
    while let Some(v) = next.take() {
        left += v;
        if v > 0.1 {
            next = Some(v * x[0] / 4.0);
        }
    }
    left += next.replace(left).unwrap_or(w);
    a + b + c + d + e + g + h + k + n + p + both + left
}

#[zoo(no_second, calls(ratio, halved), at(1.5, 0.75), at(3.0, 0.5), at(-2.0, 0.25))]
#[derive_grad]
fn results(x: f64, y: f64) -> f64 {
    let a = halved(y, 2).unwrap();
    let b = ratio(x, y).expect("y is not zero");
    let c = ratio(y, 0.0).unwrap_or(x * y);
    let d = match halved(x, 1) {
        Ok(root) => root * y,
        Err(_) => y * y,
    };
    let e = if let Some(r) = ratio(y, x) { r * r } else { x };
    let Ok(g) = halved(y, 1) else { return a };
    let h = ratio(x, y).filter(|v| *v > 0.0).map_or(y, |v| v * x);
    let i = ratio(y, x).and_then(|v| ratio(v, y)).map(|v| v * v).unwrap_or_default();
    let j = halved(x, 1).ok().unwrap_or(y) * halved(y, 1).unwrap_or_else(|_| x);
    let k = match ratio(x, y) {
        Some(v) if v > 1.0 => v,
        _ => x,
    };
    let (first, second) = (ratio(x, y), halved(y, 1));
    let l = if second.is_ok() && !second.is_err() && first.is_some_and(|v| v > 0.0) { x } else { y };
    let m = match (first, second) {
        (Some(v), Ok(w)) => v * w,
        _ => x * x,
    };
    let mut n = ratio(x, 0.0).or(ratio(x, y)).or_else(|| ratio(y, x)).unwrap_or(y);
    while let Some(v) = ratio(n, 2.0) {
        n = v;
        if v < 0.9 {
            break;
        }
    }
    a + b * c + d * e + g + h * i + j * k + l * m * n
}

#[dual]
#[derive_grad]
fn ratio(x: f64, y: f64) -> Option<f64> {
    if y == 0.0 {
        return None;
    }
    Some(x / y)
}

#[dual(calls(ratio, halved))]
#[derive_grad]
fn halved(x: f64, n: usize) -> Result<f64, String> {
    if n == 0 {
        return Ok(x);
    }
    let positive = (x > 0.0).then(|| x.sqrt()).ok_or("negative")?;
    let more = ratio(positive, 2.0).ok_or_else(|| "zero".to_owned())?;
    let mut stack: Vec<f64> = vec![more];
    let more = stack.pop().ok_or("empty")?;
    let digit = "2".parse::<i32>().map_err(|_| "a digit".to_owned())?;
    if more > 100.0 { Err(format!("{n}")) } else { halved(more * f64::from(digit), n - 1) }
}
