//! One text names two variables, of the macro and of its caller: the error is at the name and says to rename one.

use derive_grad::derive_grad;

macro_rules! define {
    ($name:ident, $x:ident, $e:expr) => {
        #[derive_grad]
        fn $name($x: f64) -> f64 {
            let y = $x * 2.0;
            let z = $e;
            z * y
        }
    };
}

define!(f, y, y * y);

fn main() {}
