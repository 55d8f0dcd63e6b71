//! A number is written into a text, and read again.

use std::fmt::Write as _;

use derive_grad::derive_grad;

#[derive_grad]
fn written(x: f64, y: f64) -> f64 {
    let mut text = String::new();
    write!(text, "{x}").expect("it fits");
    let again = text.parse::<f64>().unwrap_or(1.0);
    again * y
}

#[derive_grad]
fn pushed(x: f64, y: f64) -> f64 {
    let mut text = String::new();
    text.push_str(&format!("{x} "));
    let again: f64 = text.trim().parse().expect("a number");
    again * y
}

#[derive_grad]
fn formatted(x: f64, y: f64) -> f64 {
    let text: String = format!("{x:.17}");
    let part: &str = text.trim();
    let again: f64 = part.parse().expect("a number");
    again * y
}

fn main() {}
