//! Something is printed in a function that is generic in a float and calls others: it would be printed twice.

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

fn main() {}
