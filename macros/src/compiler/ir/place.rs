//! Paths to memory.

use proc_macro2::Ident;

use super::{Operand, VarId};

/// A path to memory: a variable and steps into it. References on the way are
/// followed without being written.
#[derive(Clone, Debug)]
pub struct Place {
    /// The variable, or the view, that it starts from.
    pub root: VarId,
    /// The steps.
    pub steps: Vec<Step>,
}

impl Place {
    /// Whether two places are certainly the same.
    pub fn same(&self, other: &Place) -> bool {
        self.root == other.root
            && self.steps.len() == other.steps.len()
            && self.steps.iter().zip(&other.steps).all(|(a, b)| a.same(b))
    }

    /// The place that is all of a variable.
    pub fn var(root: VarId) -> Place {
        Place { root, steps: Vec::new() }
    }

    /// One step further.
    #[must_use]
    pub fn step(mut self, step: Step) -> Place {
        self.steps.push(step);
        self
    }

    /// The operands in its steps.
    pub fn operands(&self) -> impl Iterator<Item = &Operand> {
        self.steps.iter().flat_map(|step| match step {
            Step::Index(i) => vec![i],
            Step::Field(_) | Step::Named(_) => vec![],
            Step::Range(a, b) => a.iter().chain(b).collect(),
        })
    }
}

/// One step into an aggregate.
#[derive(Clone, Debug)]
pub enum Step {
    /// `[i]`
    Index(Operand),
    /// `.0`
    Field(usize),
    /// `.name`
    Named(Ident),
    /// `[a..b]`, `[a..]`, `[..b]`, `[..]`: a part, indexed from 0 again.
    Range(Option<Operand>, Option<Operand>),
}

impl Step {
    /// Whether two steps are certainly the same.
    pub fn same(&self, other: &Step) -> bool {
        let bound = |a: &Option<Operand>, b: &Option<Operand>| match (a, b) {
            (Some(a), Some(b)) => a.same(b),
            (None, None) => true,
            _ => false,
        };
        match (self, other) {
            (Step::Index(a), Step::Index(b)) => a.same(b),
            (Step::Field(a), Step::Field(b)) => a == b,
            (Step::Named(a), Step::Named(b)) => a == b,
            (Step::Range(a, b), Step::Range(c, d)) => bound(a, c) && bound(b, d),
            _ => false,
        }
    }
}
