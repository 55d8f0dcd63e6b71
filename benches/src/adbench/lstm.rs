//! `ADBench`'s lstm: the loss of a recurrent network that predicts characters,
//! with element-wise weights. Its state is updated in place, in one slice.
#![allow(clippy::cast_precision_loss)] // there are no 2^52 characters

use derive_grad::derive_grad;
use fastrand::Rng;

use super::{File, Numbers, Reference};
use crate::case::Inputs;
use crate::{Bars, Case};

pub use network::*;

/// The network: its functions are differentiated together.
#[derive_grad]
mod network {
    /// Loss of the network over a `sequence` of characters of b bits each. Each
    /// layer has eight rows of b numbers in `main` (weights of forget, input and
    /// output gate and of the change, then biases) and two in `initial` (hidden and
    /// cell state); `extra` has the weights of the input, and those and the biases
    /// of the output.
    ///
    /// # Panics
    /// If there are no weights.
    #[derive_grad(wrt(main, extra))]
    #[must_use]
    pub fn lstm(main: &[f64], extra: &[f64], initial: &[f64], sequence: &[f64]) -> f64 {
        let b = extra.len() / 3;
        let steps = sequence.len() / b - 1;
        let mut state = initial.to_vec();
        let mut prediction = vec![0.0; b];
        let mut total = 0.0;
        for t in 0..steps {
            let character = &sequence[t * b..(t + 1) * b];
            predict(main, extra, character, &mut state, &mut prediction);
            let log_sum = log_sum_exp(&prediction);
            let next = &sequence[(t + 1) * b..(t + 2) * b];
            for (&bit, &y) in next.iter().zip(&prediction) {
                total += bit * (y - log_sum);
            }
        }
        -total / (b * steps) as f64
    }

    /// Moves the state on by one character, and predicts the next.
    fn predict(main: &[f64], extra: &[f64], character: &[f64], state: &mut [f64], prediction: &mut [f64]) {
        let b = prediction.len();
        for i in 0..b {
            prediction[i] = character[i] * extra[i];
        }
        let layers = main.len() / (8 * b);
        let mut layer = 0;
        while layer < layers {
            let weights = &main[8 * b * layer..8 * b * (layer + 1)];
            let (below, rest) = state.split_at_mut(2 * b * layer);
            let (hidden, rest) = rest.split_at_mut(b);
            let cell = &mut rest[..b];
            if layer == 0 {
                update(weights, prediction, hidden, cell);
            } else {
                let input = &below[2 * b * (layer - 1)..2 * b * layer - b];
                update(weights, input, hidden, cell);
            }
            layer += 1;
        }
        let top = &state[2 * b * (layers - 1)..2 * b * layers - b];
        for i in 0..b {
            prediction[i] = top[i] * extra[b + i] + extra[2 * b + i];
        }
    }

    /// One layer's step.
    fn update(weights: &[f64], input: &[f64], hidden: &mut [f64], cell: &mut [f64]) {
        let b = hidden.len();
        for i in 0..b {
            let forget = sigmoid(input[i] * weights[i] + weights[4 * b + i]);
            let ingate = sigmoid(hidden[i] * weights[b + i] + weights[5 * b + i]);
            let outgate = sigmoid(input[i] * weights[2 * b + i] + weights[6 * b + i]);
            let change = (hidden[i] * weights[3 * b + i] + weights[7 * b + i]).tanh();
            cell[i] = cell[i] * forget + ingate * change;
            hidden[i] = outgate * cell[i].tanh();
        }
    }

    fn sigmoid(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }

    /// With 2 in the sum, as `ADBench` has it.
    fn log_sum_exp(x: &[f64]) -> f64 {
        let mut sum = 2.0;
        for &x in x {
            sum += x.exp();
        }
        sum.ln()
    }

    /// [`lstm`] with iterators: layers are chunks, and hand a list on from one to the next.
    ///
    /// # Panics
    /// If there are no weights.
    #[derive_grad(wrt(main, extra))]
    #[must_use]
    pub fn lstm_chunks(main: &[f64], extra: &[f64], initial: &[f64], sequence: &[f64]) -> f64 {
        let b: usize = extra.len() / 3;
        let mut state = initial.to_vec();
        let mut total = 0.0;
        for (character, next) in sequence.chunks_exact(b).zip(sequence[b..].chunks_exact(b)) {
            let mut x: Vec<f64> = character.iter().zip(&extra[..b]).map(|(bit, w)| bit * w).collect();
            for (weights, state) in main.chunks_exact(8 * b).zip(state.chunks_exact_mut(2 * b)) {
                let (hidden, cell) = state.split_at_mut(b);
                update(weights, &x, hidden, cell);
                x.copy_from_slice(hidden);
            }
            let outputs = x.iter().zip(&extra[b..2 * b]).zip(&extra[2 * b..]);
            let prediction: Vec<f64> = outputs.map(|((x, w), bias)| x * w + bias).collect();
            let log_sum = log_sum_exp(&prediction);
            total += next.iter().zip(&prediction).map(|(bit, y)| bit * (y - log_sum)).sum::<f64>();
        }
        -total / (sequence.len() - b) as f64
    }
}

/// Rows of one layer's record for the reverse sweep.
const KEPT: usize = 7;

/// [`lstm`] and its gradient.
///
/// # Panics
/// If there are no weights.
#[must_use]
pub fn lstm_hand(
    main: &[f64],
    extra: &[f64],
    initial: &[f64],
    sequence: &[f64],
) -> (f64, (Vec<f64>, Vec<f64>)) {
    let b = extra.len() / 3;
    let layers = main.len() / (8 * b);
    let steps = sequence.len() / b - 1;
    let scale = -1.0 / (b * steps) as f64;
    let mut total = 0.0;
    let mut state = initial.to_vec();
    // For each step and layer the old hidden and cell state, the gates, the
    // change, and the tanh of the new cell state.
    let mut record = vec![0.0; steps * layers * KEPT * b];
    let mut tops = Vec::with_capacity(steps * b);
    let mut d_predictions = Vec::with_capacity(steps * b);
    let mut input = vec![0.0; b];
    let mut characters = sequence.chunks_exact(b);
    let mut character = characters.next().unwrap_or_default();
    let (in_weights, rest) = extra.split_at(b);
    let (out_weights, out_biases) = rest.split_at(b);
    for (kept, next) in record.chunks_exact_mut(layers * KEPT * b).zip(characters) {
        for ((input, bit), w) in input.iter_mut().zip(character).zip(in_weights) {
            *input = bit * w;
        }
        let layers = main.chunks_exact(8 * b).zip(state.chunks_exact_mut(2 * b));
        for ((weights, state), kept) in layers.zip(kept.chunks_exact_mut(KEPT * b)) {
            layer_forward(weights, state, &mut input, kept);
        }
        tops.extend_from_slice(&input);
        let outputs = input.iter().zip(out_weights).zip(out_biases);
        let start = d_predictions.len();
        d_predictions.extend(outputs.map(|((h, w), bias)| h * w + bias));
        let predictions = &mut d_predictions[start..];
        let mut sum = 2.0;
        let (mut ones, mut hits) = (0.0, 0.0);
        for (y, bit) in predictions.iter_mut().zip(next) {
            hits += bit * *y;
            ones += bit;
            *y = y.exp();
            sum += *y;
        }
        total += hits - ones * sum.ln();
        let share = ones / sum;
        for (y, bit) in predictions.iter_mut().zip(next) {
            *y = scale * (bit - share * *y);
        }
        character = next;
    }

    let mut d_main = vec![0.0; main.len()];
    let mut d_extra = vec![0.0; extra.len()];
    let mut d_state = vec![0.0; initial.len()];
    let mut d_input = vec![0.0; b];
    let (d_in_weights, rest) = d_extra.split_at_mut(b);
    let (d_out_weights, d_out_biases) = rest.split_at_mut(b);
    // The input of the lowest layer is made again from the characters.
    let characters = sequence.chunks_exact(b).take(steps);
    let outputs = tops.chunks_exact(b).zip(d_predictions.chunks_exact(b));
    let records = record.chunks_exact(layers * KEPT * b);
    for ((character, (top, d_prediction)), kept) in characters.zip(outputs).zip(records).rev() {
        for i in 0..b {
            d_input[i] = d_prediction[i] * out_weights[i];
            d_out_weights[i] += d_prediction[i] * top[i];
            d_out_biases[i] += d_prediction[i];
        }
        for layer in (0..layers).rev() {
            if layer == 0 {
                for ((input, bit), w) in input.iter_mut().zip(character).zip(in_weights) {
                    *input = bit * w;
                }
            } else {
                let below = &kept[(layer - 1) * KEPT * b..][..KEPT * b];
                let (outgates, tanhs) = (&below[4 * b..5 * b], &below[6 * b..]);
                for ((input, o), tanh) in input.iter_mut().zip(outgates).zip(tanhs) {
                    *input = o * tanh;
                }
            }
            layer_backward(
                &main[layer * 8 * b..][..8 * b],
                &kept[layer * KEPT * b..][..KEPT * b],
                &input,
                &mut d_input,
                &mut d_state[layer * 2 * b..][..2 * b],
                &mut d_main[layer * 8 * b..][..8 * b],
            );
        }
        for ((d_w, d), bit) in d_in_weights.iter_mut().zip(&d_input).zip(character) {
            *d_w += d * bit;
        }
    }
    (scale * total, (d_main, d_extra))
}

/// Eight rows of equal length, of which the compiler sees that it is equal.
macro_rules! rows {
    ($rows:expr, $b:ident, [$($row:ident),*]) => {
        let rest = $rows;
        $(let ($row, rest) = rest.split_at($b);)*
        debug_assert!(rest.is_empty());
    };
    (mut $rows:expr, $b:ident, [$($row:ident),*]) => {
        let rest = $rows;
        $(let ($row, rest) = rest.split_at_mut($b);)*
        debug_assert!(rest.is_empty());
    };
}

fn layer_forward(weights: &[f64], state: &mut [f64], input: &mut [f64], kept: &mut [f64]) {
    let b = input.len();
    rows!(weights, b, [wf, wi, wo, wc, bf, bi, bo, bc]);
    rows!(mut state, b, [hidden, cell]);
    rows!(mut kept, b, [hiddens, cells, forgets, ingates, outgates, changes, tanhs]);
    for i in 0..b {
        let forget = logistic(input[i] * wf[i] + bf[i]);
        let ingate = logistic(hidden[i] * wi[i] + bi[i]);
        let outgate = logistic(input[i] * wo[i] + bo[i]);
        let change = (hidden[i] * wc[i] + bc[i]).tanh();
        hiddens[i] = hidden[i];
        cells[i] = cell[i];
        cell[i] = cell[i] * forget + ingate * change;
        let tanh = cell[i].tanh();
        hidden[i] = outgate * tanh;
        input[i] = hidden[i];
        forgets[i] = forget;
        ingates[i] = ingate;
        outgates[i] = outgate;
        changes[i] = change;
        tanhs[i] = tanh;
    }
}

/// `d_input` comes in as the adjoint of the layer's output.
fn layer_backward(
    weights: &[f64],
    kept: &[f64],
    input: &[f64],
    d_input: &mut [f64],
    d_state: &mut [f64],
    d_weights: &mut [f64],
) {
    let b = input.len();
    let d_input = &mut d_input[..b];
    rows!(weights, b, [wf, wi, wo, wc, _bf, _bi, _bo, _bc]);
    rows!(kept, b, [hiddens, cells, forgets, ingates, outgates, changes, tanhs]);
    rows!(mut d_state, b, [d_hidden, d_cell]);
    rows!(mut d_weights, b, [d_wf, d_wi, d_wo, d_wc, d_bf, d_bi, d_bo, d_bc]);
    for i in 0..b {
        let (forget, ingate, outgate) = (forgets[i], ingates[i], outgates[i]);
        let (change, tanh) = (changes[i], tanhs[i]);
        let d_out = d_hidden[i] + d_input[i];
        let d_new_cell = d_cell[i] + d_out * outgate * (1.0 - tanh * tanh);
        let d_forget = d_new_cell * cells[i] * forget * (1.0 - forget);
        let d_ingate = d_new_cell * change * ingate * (1.0 - ingate);
        let d_outgate = d_out * tanh * outgate * (1.0 - outgate);
        let d_change = d_new_cell * ingate * (1.0 - change * change);
        d_cell[i] = d_new_cell * forget;
        d_hidden[i] = d_ingate * wi[i] + d_change * wc[i];
        d_input[i] = d_forget * wf[i] + d_outgate * wo[i];
        d_wf[i] += d_forget * input[i];
        d_wi[i] += d_ingate * hiddens[i];
        d_wo[i] += d_outgate * input[i];
        d_wc[i] += d_change * hiddens[i];
        d_bf[i] += d_forget;
        d_bi[i] += d_ingate;
        d_bo[i] += d_outgate;
        d_bc[i] += d_change;
    }
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// Two layers, 1,024 characters of 14 bits.
pub const L2_C1024: File = File {
    size: "l2_c1024",
    bars: Bars::both(1.3, 2.6),
    data: include_str!("../../data/adbench/lstm/lstm_l2_c1024.txt"),
    reference: include_str!("../../data/adbench/reference/lstm_lstm_l2_c1024.txt"),
};

#[derive(Clone)]
struct Network {
    main: Vec<f64>,
    extra: Vec<f64>,
    initial: Vec<f64>,
    sequence: Vec<f64>,
}

impl Network {
    fn parse(text: &'static str) -> Self {
        let numbers = &mut Numbers::of(text);
        let [layers, characters, bits] = [(); 3].map(|()| numbers.integer());
        Self {
            main: numbers.floats(8 * layers * bits),
            extra: numbers.floats(3 * bits),
            initial: numbers.floats(2 * layers * bits),
            sequence: numbers.floats(characters * bits),
        }
    }
}

impl Network {
    /// With characters of 14 bits.
    fn random(layers: usize, characters: usize) -> Self {
        let rng = &mut Rng::with_seed(32);
        let mut numbers = |n: usize| -> Vec<f64> { (0..n).map(|_| rng.f64()).collect() };
        let (main, extra, initial) = (numbers(8 * layers * 14), numbers(3 * 14), numbers(2 * layers * 14));
        let sequence = (0..characters * 14).map(|_| f64::from(u8::from(rng.bool()))).collect();
        Self { main, extra, initial, sequence }
    }
}

impl Inputs for Network {
    fn active(&mut self) -> Vec<&mut f64> {
        self.main.iter_mut().chain(&mut self.extra).collect()
    }
}

/// The objective on one file's data, in both forms.
#[must_use]
pub fn cases(file: &File) -> Vec<Case> {
    let reference = || Reference::parse(file.reference);
    let cases = both(file.size, file.bars, &Network::parse(file.data));
    cases.map(|case| case.reference(reference())).into()
}

/// Random networks and texts.
#[must_use]
pub fn random([layers, characters]: [usize; 2]) -> Vec<Case> {
    let network = Network::random(layers, characters);
    both(&format!("l{layers}_c{characters}"), Bars::both(1.3, 2.6), &network).into()
}

fn both(size: &str, bars: Bars, network: &Network) -> [Case; 2] {
    let split = case!(
        ("lstm, split_at_mut", size.to_owned(), bars),
        network.clone(),
        |i| (&i.main, &i.extra, &i.initial, &i.sequence),
        lstm,
        hand lstm_hand,
        generated lstm_value_and_grad,
    );
    let chunks = case!(
        ("lstm, chunks", size.to_owned(), bars),
        network.clone(),
        |i| (&i.main, &i.extra, &i.initial, &i.sequence),
        lstm_chunks,
        hand lstm_hand,
        generated lstm_chunks_value_and_grad,
    );
    [split, chunks]
}
