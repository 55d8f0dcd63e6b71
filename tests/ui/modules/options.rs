//! Options of one function on a whole module, and malformed nested attributes.
use derive_grad::derive_grad;

#[derive_grad(wrt(x), no_link, vjp = f)]
mod one {
    pub fn f(x: f64) -> f64 {
        x
    }
}

#[derive_grad(unknown, skip)]
mod two {
    #[derive_grad(skip, wrt(x))]
    pub fn f(x: f64) -> f64 {
        x
    }

    #[derive_grad]
    #[derive_grad(wrt(x))]
    pub fn g(x: f64) -> f64 {
        x
    }

    #[derive_grad(wrt(y))]
    pub fn h(x: f64) -> f64 {
        x
    }

    #[derive_grad = "skip"]
    pub fn i(x: f64) -> f64 {
        x
    }

    #[derive_grad(wrt(x))]
    pub mod inner {
        pub fn f(x: f64) -> f64 {
            x
        }
    }
}

fn main() {}
