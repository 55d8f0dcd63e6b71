//! A macro that returns an error from the function: an exit hidden in it is a type error.

use derive_grad::derive_grad;

macro_rules! ensure {
    ($cond:expr, $error:expr) => {
        if !$cond {
            return Err($error);
        }
    };
}

#[derive_grad]
fn f(x: f64) -> Result<f64, String> {
    ensure!(x > 0.0, "negative".to_owned());
    Ok(x * x)
}

fn main() {}
