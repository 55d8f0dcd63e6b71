//! `ADBench`'s objectives, its data (`benches/data/SOURCE.md`), and the
//! results of its own hand-written derivatives.

pub mod ba;
mod ba_hand;
pub mod gmm;
pub mod hand;
mod hand_hand;
pub mod hand_model;
pub mod lstm;

use std::str::SplitAsciiWhitespace;

use crate::Bars;

/// One of `ADBench`'s files, and what it gives.
pub struct File {
    /// Its name there.
    size: &'static str,
    bars: Bars,
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

/// A file of results: the values and their derivative.
pub struct Reference {
    input: &'static str,
    values: Entries,
    derivative: Entries,
}

/// A list of scalars in a file of results.
struct Entries {
    len: usize,
    /// All entries, or some of them, with their positions.
    some: Vec<(usize, f64)>,
    /// The sum of all entries, of their sizes, of their squares, and weighted
    /// by position, which notices permuted entries.
    sums: [f64; 4],
}

impl Reference {
    /// Reads lines such as `input gmm/test.txt`, `J_sum 1.5`, `J 17 0.25`.
    ///
    /// # Panics
    /// If the file is not one with values and a derivative.
    #[must_use]
    pub fn parse(text: &'static str) -> Self {
        Self {
            input: field(text, "input"),
            values: Entries::parse(text, "F"),
            derivative: Entries::parse(text, "J"),
        }
    }

    /// # Panics
    /// If values or derivative differ by more than implementations do.
    pub fn check(&self, values: &[f64], derivative: &[f64]) {
        self.values.check(self.input, "value", values);
        self.derivative.check(self.input, "entry", derivative);
    }
}

/// What stands behind the first word of that name in a line.
fn field(text: &'static str, name: &str) -> &'static str {
    let mut rows = text.lines().filter_map(|line| line.split_once(' '));
    let (_, field) = rows.find(|(key, _)| *key == name).expect(name);
    field
}

fn number(text: &str) -> f64 {
    text.parse().expect("a reference is a number")
}

impl Entries {
    fn parse(text: &'static str, name: &str) -> Self {
        let rows = text.lines().filter_map(|line| line.split_once(' '));
        let rows = rows.filter(|(key, _)| *key == name);
        let some = rows.filter_map(|(_, row)| row.split_once(' '));
        let some = some.map(|(at, entry)| (at.parse().expect("a position"), number(entry))).collect();
        let sum = |sum| number(field(text, &format!("{name}_{sum}")));
        let len = field(text, &format!("{name}_len")).parse().expect("a length");
        Self { len, some, sums: ["sum", "sumabs", "sumsq", "wsum"].map(sum) }
    }

    fn check(&self, input: &str, what: &str, list: &[f64]) {
        assert_eq!(list.len(), self.len, "{input}: lengths");
        let largest = self.some.iter().fold(0.0_f64, |max, (_, e)| max.max(e.abs()));
        // A single value may lack the digits that implementations of it differ in.
        let least = if self.len == 1 { 1e-9 } else { 1e-12 };
        for &(k, e) in &self.some {
            let d = list[k];
            let scale = (d.abs() + e.abs()).max(1.0);
            let close = (d - e).abs() <= (1e-9 * scale).min(least * largest);
            assert!(close, "{input}: {what} {k} is {d:e}, not {e:e}");
        }
        let [_, sum_of_sizes, sum_of_squares, _] = self.sums;
        let scales = [sum_of_sizes, sum_of_sizes, sum_of_squares, 1009.0 * sum_of_sizes];
        for ((d, e), scale) in sums(list).iter().zip(self.sums).zip(scales) {
            let close = (d - e).abs() <= 1e-10 * scale;
            assert!(close, "{input}: a sum is {d:e}, not {e:e}");
        }
    }
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
