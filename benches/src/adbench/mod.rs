//! `ADBench`'s objectives, its data (`benches/data/SOURCE.md`), and the
//! results of its own hand-written derivatives.

pub mod gmm;
pub mod lstm;

use std::str::SplitAsciiWhitespace;

use crate::Bound;

/// One of `ADBench`'s files, and what it gives.
pub struct File {
    /// Its name there.
    size: &'static str,
    bound: Bound,
    data: &'static str,
    reference: &'static str,
}

/// A data file: numbers between white space.
struct Numbers(SplitAsciiWhitespace<'static>);

impl Numbers {
    fn of(text: &'static str) -> Self {
        Self(text.split_ascii_whitespace())
    }

    fn integer(&mut self) -> usize {
        self.word().parse().expect("a data file has an integer here")
    }

    fn float(&mut self) -> f64 {
        self.word().parse().expect("a data file has a number here")
    }

    fn floats(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.float()).collect()
    }

    fn word(&mut self) -> &'static str {
        self.0.next().expect("a data file ends too early")
    }
}

/// A file of results: the value, the gradient and sums over it.
pub struct Reference {
    input: &'static str,
    value: f64,
    gradient: Vec<f64>,
    /// The sum of the entries, of their sizes, of their squares, and weighted
    /// by position, which notices permuted entries.
    sums: [f64; 4],
}

impl Reference {
    /// Reads lines such as `input gmm/test.txt`, `J_sum 1.5`, `J 17 0.25`.
    ///
    /// # Panics
    /// If the file is not one with a value and all entries of a gradient.
    #[must_use]
    pub fn parse(text: &'static str) -> Self {
        let field = |name: &str| {
            let mut rows = text.lines().filter_map(|line| line.split_once(' '));
            let (_, field) = rows.find(|(key, _)| *key == name).expect(name);
            field
        };
        let number = |text: &str| text.parse::<f64>().expect("a reference is a number");
        let entries = |name: &str| -> Vec<f64> {
            let rows = text.lines().filter_map(|line| line.split_once(' '));
            let rows = rows.filter(|(key, _)| *key == name);
            let entries = rows.filter_map(|(_, row)| row.split_once(' '));
            entries.map(|(_, entry)| number(entry)).collect()
        };
        let gradient = entries("J");
        assert_eq!(field("J_len").parse(), Ok(gradient.len()), "all entries");
        Self {
            input: field("input"),
            value: entries("F")[0],
            gradient,
            sums: ["J_sum", "J_sumabs", "J_sumsq", "J_wsum"].map(|sum| number(field(sum))),
        }
    }

    /// # Panics
    /// If value or gradient differ by more than implementations do.
    pub fn check(&self, value: f64, gradient: &[f64]) {
        let input = self.input;
        assert_close(input, "the value", value, self.value);
        assert_eq!(gradient.len(), self.gradient.len(), "{input}: lengths");
        let largest = self.gradient.iter().fold(0.0_f64, |max, d| max.max(d.abs()));
        for (k, (&d, &e)) in gradient.iter().zip(&self.gradient).enumerate() {
            assert_close(input, &format!("entry {k}"), d, e);
            let close = (d - e).abs() <= 1e-12 * largest;
            assert!(close, "{input}: entry {k} is {d:e}, not {e:e}");
        }
        let [_, sum_of_sizes, sum_of_squares, _] = self.sums;
        let scales = [sum_of_sizes, sum_of_sizes, sum_of_squares, 1009.0 * sum_of_sizes];
        for ((d, e), scale) in sums(gradient).iter().zip(self.sums).zip(scales) {
            let close = (d - e).abs() <= 1e-10 * scale;
            assert!(close, "{input}: a sum of entries is {d:e}, not {e:e}");
        }
    }
}

fn assert_close(input: &str, what: &str, value: f64, expected: f64) {
    let scale = (value.abs() + expected.abs()).max(1.0);
    let close = (value - expected).abs() <= 1e-9 * scale;
    assert!(close, "{input}: {what} is {value:e}, not {expected:e}");
}

fn sums(gradient: &[f64]) -> [f64; 4] {
    let mut sums = [0.0; 4];
    for (weight, d) in (1..=1009_u32).cycle().zip(gradient) {
        sums[0] += d;
        sums[1] += d.abs();
        sums[2] += d * d;
        sums[3] += f64::from(weight) * d;
    }
    sums
}
