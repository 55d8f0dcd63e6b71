//! A workspace that the called function leaves out of `wrt(..)` may not be looked at after
//! the call, nor hold what another call has left there.

use derive_grad::derive_grad;

#[derive_grad(wrt(x))]
fn energy(x: &[f64], buf: &mut [f64]) -> f64 {
    buf[0] *= x[0];
    buf[0]
}

#[derive_grad]
fn after(x: &[f64]) -> f64 {
    let mut buf = vec![0.5; x.len()];
    energy(x, &mut buf) * buf[0]
}

#[derive_grad]
fn carried(x: &[f64]) -> f64 {
    let mut buf = vec![0.5; x.len()];
    let mut s = 0.0;
    for _ in 0..3 {
        s += energy(x, &mut buf);
    }
    s
}

fn main() {}
