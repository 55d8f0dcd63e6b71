//! An active value goes through a channel: the error is where it goes in or comes out.

use derive_grad::derive_grad;

use std::sync::mpsc::channel;

#[derive_grad]
fn f(x: f64) -> f64 {
    let (sender, receiver) = channel();
    sender.send(x * x).unwrap();
    receiver.recv().unwrap()
}

fn main() {}
