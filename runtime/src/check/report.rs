//! What a check found: both values for each scalar, and where they differ.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::differences::Differences;

/// The relative error up to which the checks take derivatives for equal, unless told otherwise.
pub const TOLERANCE: f64 = 1e-6;

/// A derivative, found in two ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The parameter.
    pub parameter: String,
    /// The scalar within it, in the order of [`Parameters::flatten`](crate::Parameters::flatten).
    pub index: usize,
    /// What was to be checked.
    pub found: f64,
    /// What it should be.
    pub expected: f64,
    /// How far what it should be may itself be off.
    pub uncertainty: f64,
    /// The smallest step of the differences.
    pub step: f64,
}

/// All that was compared in one check.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// What was checked.
    pub what: String,
    /// By what.
    pub by: String,
    /// One for each scalar.
    pub comparisons: Vec<Comparison>,
    /// Differences of this size come from rounding the function's value.
    pub noise: f64,
}

impl Comparison {
    pub(super) fn of(place: (&str, usize), found: f64, expected: Differences) -> Self {
        Self {
            parameter: place.0.into(),
            index: place.1,
            found,
            expected: expected.value,
            uncertainty: expected.error,
            step: expected.step,
        }
    }

    /// How far the two are apart; NaN where one of them is.
    #[must_use]
    pub fn error(&self) -> f64 {
        if self.found == self.expected { 0.0 } else { (self.found - self.expected).abs() }
    }
}

impl Report {
    /// The one whose values are farthest apart.
    #[must_use]
    pub fn worst(&self) -> Option<&Comparison> {
        self.comparisons.iter().max_by(|a, b| a.error().total_cmp(&b.error()))
    }

    /// The largest of all the expected values.
    #[must_use]
    pub fn scale(&self) -> f64 {
        let finite = self.comparisons.iter().map(|c| c.expected.abs()).filter(|x| x.is_finite());
        finite.fold(0.0, f64::max)
    }

    /// The first that is wrong: farther off than `tolerance` times its own size (or a thousandth of the
    /// largest derivative) and the uncertainty of the differences.
    ///
    /// # Errors
    /// With a message that names the parameter, the scalar, both values and the step.
    pub fn check(&self, tolerance: f64) -> Result<(), String> {
        let wrong = |c: &&Comparison| self.fault(c, tolerance).is_some();
        let Some(first) = self.comparisons.iter().find(wrong) else { return Ok(()) };
        let count = self.comparisons.iter().filter(wrong).count();
        let fault = self.fault(first, tolerance).unwrap_or_default();
        let more = match count {
            1 => String::new(),
            count => alloc::format!("; {} more are wrong", count - 1),
        };
        Err(alloc::format!("{}{more}", self.sentence(first, fault)))
    }

    /// # Panics
    /// With the message of [`check`](Self::check), if it fails.
    #[track_caller]
    pub fn assert(&self, tolerance: f64) {
        if let Err(message) = self.check(tolerance) {
            panic!("{message}");
        }
    }

    /// What is wrong with one, if anything is.
    fn fault(&self, c: &Comparison, tolerance: f64) -> Option<&'static str> {
        let scale = c.expected.abs().max(1e-3 * self.scale());
        let settled = c.uncertainty <= 10.0 * tolerance * self.scale() + self.noise;
        if !settled {
            return Some(", which has not settled: is this at a kink?");
        }
        // A NaN is never within.
        let within = c.error() <= tolerance * scale + 10.0 * c.uncertainty + self.noise;
        (!within).then_some("")
    }

    fn sentence(&self, c: &Comparison, fault: &str) -> impl fmt::Display {
        let Comparison { parameter, index, found, expected, uncertainty, step } = c;
        let (what, by) = (&self.what, &self.by);
        let how = alloc::format!("(step {step:.1e}, good to {uncertainty:.0e})");
        alloc::format!("{what}: scalar {index} of `{parameter}` is {found}, by {by} {expected} {how}{fault}")
    }
}
