//! Something is printed in a function that is generic in a float and calls others: it would be printed twice where an annotated function calls that.

use derive_grad::derive_grad;
use num_traits::Float;

#[derive_grad]
fn square<T: Float>(x: T) -> T {
    x * x
}

#[derive_grad]
fn f<T: Float + std::fmt::Debug>(x: T) -> T {
    println!("{x:?}");
    square(x) * x
}

static COUNTER: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);

#[derive_grad]
fn counts<T: Float>(x: T) -> T {
    let n = COUNTER.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    if n % 2 == 0 { square(x) } else { x }
}

fn next() -> usize {
    COUNTER.fetch_add(1, std::sync::atomic::Ordering::SeqCst)
}

#[derive_grad]
fn asks<T: Float>(x: T) -> T {
    let n = next();
    if n % 2 == 0 { square(x) } else { x }
}

mod ids {
    pub fn next() -> usize {
        super::next()
    }
}

/// Numbers what asks.
struct Ids(std::cell::Cell<usize>);

impl Ids {
    fn next_id(&self) -> usize {
        self.0.replace(self.0.get() + 1)
    }

    fn count(&self) -> usize {
        self.next_id()
    }
}

#[derive_grad]
fn asks_by_path<T: Float>(x: &[T]) -> T {
    let k = ids::next();
    square(x[k])
}

#[derive_grad(wrt(x))]
fn asks_by_method<T: Float>(x: &[T], ids: &Ids) -> T {
    let k = ids.next_id();
    square(x[k])
}

#[derive_grad(wrt(x))]
fn asks_by_name<T: Float>(x: &[T], ids: &Ids) -> T {
    let k = ids.count();
    square(x[k])
}

#[derive_grad(wrt(x))]
fn asks_in_match<T: Float>(x: T, ids: &Ids) -> T {
    match ids.next_id() {
        0 => square(x),
        _ => x,
    }
}

#[derive_grad(wrt(x))]
fn asks_in_range<T: Float>(x: T, ids: &Ids) -> T {
    let mut y = x;
    for _ in 0..ids.next_id() {
        y = y * square(x);
    }
    y
}

/// Draws numbers.
struct Noise(f64);

impl Noise {
    fn from_entropy() -> Noise {
        Noise(next() as f64)
    }

    fn from_generator(ids: &mut usize) -> Noise {
        *ids += 1;
        Noise(*ids as f64)
    }
}

#[derive_grad]
fn draws<T: Float>(x: T) -> T {
    let noise = Noise::from_entropy();
    square(x) * T::from(noise.0).unwrap()
}

#[derive_grad(wrt(x))]
fn draws_more<T: Float>(x: T, ids: &mut usize) -> T {
    let noise = Noise::from_generator(&mut *ids);
    square(x) * T::from(noise.0).unwrap()
}

#[derive_grad(wrt(x))]
fn calls_drawing(x: f64, ids: &mut usize) -> f64 {
    draws(x) + draws_more(x, ids)
}

#[derive_grad]
fn calls_f(x: f64) -> f64 {
    f(x) * x
}

#[derive_grad]
fn calls_counts(x: f64) -> f64 {
    counts(x)
}

#[derive_grad]
fn calls_asks(x: f64) -> f64 {
    asks(x)
}

#[derive_grad(wrt(x))]
fn calls_others(x: &[f64], ids: &Ids) -> f64 {
    asks_by_path(x) * asks_by_method(x, ids) + asks_by_name(x, ids)
}

#[derive_grad(wrt(x))]
fn calls_more(x: f64, ids: &Ids) -> f64 {
    asks_in_match(x, ids) + asks_in_range(x, ids)
}

fn main() {
    calls_f_grad(1.0);
    calls_counts_grad(1.0);
    calls_asks_grad(1.0);
    calls_others_grad(&[1.0], &Ids(std::cell::Cell::new(0)));
    calls_more_grad(1.0, &Ids(std::cell::Cell::new(0)));
}
