//! Functions that reach every kind of generated code, themselves clean under every lint.

use derive_grad::derive_grad;

/// Straight-line code with a branch and a call.
#[derive_grad]
#[must_use]
pub fn scalar(weight: f64, bias: f64) -> f64 {
    let product = weight.sin() * bias;
    if product > 1.0 { product.powf(bias) } else { product.abs().sqrt() }
}

/// A sum over a slice, with a constant parameter.
#[derive_grad(wrt(weight, inputs))]
#[must_use]
pub fn sum(weight: f64, inputs: &[f64], scale: f32, skipped: usize) -> f64 {
    let mut total = 0.0;
    for (index, &input) in inputs.iter().enumerate() {
        if index == skipped {
            continue;
        }
        let error = weight.mul_add(input, -f64::from(scale));
        total += error * error;
    }
    total
}

/// A recurrence whose states must be kept, with an early exit.
#[derive_grad]
#[must_use]
pub fn recurrence(inputs: &[f64], start: f64) -> f64 {
    let mut state = start;
    for input in inputs {
        state = state.mul_add(*input, scalar(*input, start));
        if state > 100.0 {
            return state;
        }
    }
    state
}

/// A loop of unknown trip count over a growing vector.
#[derive_grad]
#[must_use]
pub fn growing(start: f64, rounds: usize) -> f64 {
    let mut states = Vec::new();
    let mut state = start;
    while states.len() < rounds {
        states.push(state);
        state *= state.sin();
    }
    let mut total = state;
    for value in &states {
        total *= value.cos();
    }
    total
}

/// A recursion with a `match`.
#[derive_grad]
#[must_use]
pub fn recursive(base: f64, depth: u32) -> f64 {
    match depth {
        0 => 1.0,
        1 | 2 => base,
        _ => recursive(base, depth - 1) * base,
    }
}

/// Several results.
#[derive_grad]
#[must_use]
pub fn several(inputs: [f64; 3], table: &[[f64; 2]]) -> (f64, [f64; 2]) {
    let mut sums = [0.0; 2];
    for row in table {
        sums[0] += row[0] * inputs[0];
        sums[1] += row[1] * inputs[1];
    }
    (inputs[2].tanh(), sums)
}

/// Changes its parameter in place.
#[derive_grad]
pub fn in_place(state: &mut [f64], factor: f64) {
    for value in state.iter_mut() {
        *value *= factor;
    }
}

/// A workspace that is written, and a generic parameter.
#[derive_grad(wrt(input))]
pub fn workspace<const N: usize>(input: &[f64; N], buffer: &mut Vec<f64>) -> f64 {
    buffer.clear();
    let mut total = 0.0;
    for value in input {
        total += value.exp();
    }
    total.ln()
}

/// Written by hand.
#[derive_grad(partials(other, input))]
#[must_use]
pub const fn partials(input: f64, other: f64) -> f64 {
    input * other
}

/// A struct with all kinds of fields.
#[derive(Debug, derive_grad::Differentiable)]
pub struct Model<'names, Number> {
    /// With derivatives.
    pub weights: Vec<Number>,
    /// With one.
    pub bias: f64,
    /// Without.
    pub steps: usize,
    /// Left out.
    #[grad(skip)]
    pub first: Number,
    /// Borrowed, without a derivative.
    pub name: &'names str,
}

/// Without any scalar.
#[derive(Clone, Copy, Debug, derive_grad::Differentiable)]
pub struct Nothing;

/// An enum with all kinds of variants.
#[derive(Clone, Copy, Debug, derive_grad::Differentiable)]
pub enum Figure {
    /// With a name.
    Circle {
        /// With a derivative.
        radius: f64,
        /// Without.
        corners: u8,
    },
    /// By position.
    Rectangle(f64, f64),
    /// Without any field.
    Nothing,
}

/// A function that may fail.
///
/// # Errors
/// Where `weight` is negative.
#[derive_grad(wrt(weight))]
pub fn fallible(weight: f64, index: usize) -> Result<f64, String> {
    if weight < 0.0 {
        return Err(format!("{weight} is negative"));
    }
    let found = possible(weight * 2.0, index).ok_or("nothing there")?;
    Ok(weight.sqrt() * found)
}

/// A function that may give nothing.
#[derive_grad(wrt(weight))]
#[must_use]
pub fn possible(weight: f64, index: usize) -> Option<f64> {
    let divisor = index.checked_sub(1)?;
    (divisor > 0).then_some(weight * weight)
}
