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

fn main() {}
