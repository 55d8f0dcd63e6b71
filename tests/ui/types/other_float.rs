//! A trait of the user's that is called `Float` too: rustc says that it is not the one of `num_traits`.

use derive_grad::derive_grad;

trait Float: Copy + std::ops::Mul<Output = Self> {
    fn sin(self) -> Self;
}

#[derive_grad]
fn f<T: Float>(x: T) -> T {
    x.sin() * x
}

fn main() {}
