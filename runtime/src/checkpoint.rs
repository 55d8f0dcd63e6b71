//! Which states of a loop are kept where not all can be (the option `checkpoint`), and in
//! which order its steps run again: takes the steps of the forward sweep one by one, then
//! gives the stretches that the reverse sweep runs once more and reverses.
//!
//! With the root of the number of steps, or where that number is not known beforehand, each
//! stretch between two kept states is run again once and then reversed as a whole: one more
//! forward sweep. With a limit one step is reversed at a time, and between these states are
//! kept anew where others have been given back, by the binomial schedule that needs the
//! fewest steps (Griewank and Walther, "Revolve", 2000).

use alloc::vec::Vec;

/// How far it is from one kept state to the next.
#[derive(Clone, Debug)]
enum Spacing {
    /// Always as many steps.
    Even(usize),
    /// One step more each time: after `m` states these are about `m * m / 2` steps.
    Growing,
    /// By the binomial schedule, with that many states at most.
    Binomial(usize),
}

/// Where a loop stands.
#[derive(Clone, Debug)]
pub struct Schedule {
    spacing: Spacing,
    /// The steps before which states are kept.
    kept: Vec<usize>,
    /// The step before which the state is kept next.
    next: usize,
    /// The step that runs next.
    now: usize,
    /// Where the steps end that are not reversed, but for those being reversed now.
    end: usize,
    /// The same without these.
    rest: usize,
}

impl Schedule {
    fn new(spacing: Spacing, steps: usize) -> Schedule {
        Schedule { spacing, kept: Vec::new(), next: 0, now: 0, end: steps, rest: steps }
    }

    /// How many steps after one whose state has just been kept the next state is.
    fn distance(&self, at: usize) -> usize {
        match self.spacing {
            Spacing::Even(every) => every,
            Spacing::Growing => self.kept.len(),
            Spacing::Binomial(most) => split(self.end - at, most - self.kept.len() + 1),
        }
    }
}

/// The states of a loop of that many steps are kept before every step that is a multiple of
/// its root.
#[must_use]
pub const fn root(steps: usize) -> Schedule {
    let floor = steps.isqrt();
    let every = if floor * floor < steps { floor + 1 } else { floor };
    let spacing = Spacing::Even(if every == 0 { 1 } else { every });
    Schedule { spacing, kept: Vec::new(), next: 0, now: 0, end: steps, rest: steps }
}

/// The same for a loop that does not know how many steps it will have.
#[must_use]
pub fn growing() -> Schedule {
    Schedule::new(Spacing::Growing, 0)
}

/// No more than `most` states of a loop of that many steps are kept, one at least.
#[must_use]
pub fn limited(steps: usize, most: usize) -> Schedule {
    Schedule::new(Spacing::Binomial(most.max(1)), steps)
}

/// Whether the state is to be kept before the step that runs now; goes on to the next step.
#[inline]
pub fn keeps(schedule: &mut Schedule) -> bool {
    let at = schedule.now;
    schedule.now += 1;
    if at != schedule.next {
        return false;
    }
    schedule.kept.push(at);
    schedule.next = at.saturating_add(schedule.distance(at));
    true
}

/// After all steps: how many stretches are to be reversed.
#[must_use]
pub fn stretches(schedule: &mut Schedule) -> usize {
    (schedule.end, schedule.rest) = (schedule.now, schedule.now);
    match schedule.spacing {
        Spacing::Even(_) | Spacing::Growing => schedule.kept.len(),
        Spacing::Binomial(_) => schedule.now,
    }
}

/// The stretch that is reversed next, after the state that was kept last has been given back:
/// the steps from the first number to the second run again, and may have their states kept;
/// those from the second to the third are reversed.
#[must_use]
pub fn back(schedule: &mut Schedule) -> (usize, usize, usize) {
    let (kept, end) = (schedule.kept.pop(), schedule.rest);
    let start =
        kept.unwrap_or_else(|| unreachable!("before each stretch the forward sweep has kept a state"));
    let turn = match schedule.spacing {
        Spacing::Even(_) | Spacing::Growing => start,
        Spacing::Binomial(_) => end - 1,
    };
    (schedule.now, schedule.next) = (start, start);
    (schedule.end, schedule.rest) = (end, turn);
    (start, turn, end)
}

/// How many of so many steps run, from a state that is kept, before the next one is kept,
/// where there may be that many of both together; without end where no more may be kept.
fn split(steps: usize, states: usize) -> usize {
    if steps < 2 || states < 2 {
        return usize::MAX;
    }
    let mut runs = 1;
    while binomial(states, runs) < steps as u128 {
        runs += 1;
    }
    // From the next state on, at least as many steps as can be reversed in one run less.
    let (most, others) = (binomial(states, runs - 1), binomial(states - 1, runs - 1));
    usize::try_from(most.min(steps as u128 - others.min(steps as u128 - 1))).unwrap_or(usize::MAX)
}

/// How many steps can be reversed with so many states where none runs more than that often:
/// `(states + runs)! / (states! runs!)`.
fn binomial(states: usize, runs: usize) -> u128 {
    let few = states.min(runs) as u128;
    (1..=few).fold(1_u128, |product, k| {
        let factor = (states + runs) as u128 - few + k;
        product.saturating_mul(factor) / k
    })
}

#[cfg(test)]
#[allow(clippy::needless_range_loop)] // of a table of two numbers
mod tests {
    use super::*;

    /// Runs a loop and its reversal.
    fn run(mut schedule: Schedule, steps: usize) -> Ran {
        let mut ran = Ran::default();
        let mut states = Vec::new();
        for step in 0..steps {
            if keeps(&mut schedule) {
                states.push(step);
            }
            ran.states = ran.states.max(states.len());
        }
        ran.last = states.last().copied().unwrap_or(0);
        let mut rest = steps;
        for _ in 0..stretches(&mut schedule) {
            let (start, turn, end) = back(&mut schedule);
            assert_eq!(Some(start), states.pop(), "the state that is given back");
            assert_eq!(end, rest, "where the steps end that are not reversed");
            for step in start..turn {
                if keeps(&mut schedule) {
                    states.push(step);
                }
                ran.again += 1;
                ran.states = ran.states.max(states.len());
            }
            ran.longest = ran.longest.max(end - turn);
            rest = turn;
        }
        assert_eq!((rest, states.len()), (0, 0));
        ran
    }

    /// What a loop and its reversal did.
    #[derive(Default)]
    struct Ran {
        /// The last step whose state was kept in the forward sweep.
        last: usize,
        /// How many steps ran again but were not reversed then.
        again: usize,
        /// The most states at once.
        states: usize,
        /// The most steps that were reversed at once.
        longest: usize,
    }

    /// The fewest steps, by trying every place for the next state.
    fn fewest(steps: usize, states: usize) -> Vec<Vec<usize>> {
        let mut table = alloc::vec![alloc::vec![0; steps + 1]; states + 1];
        for s in 1..=states {
            for n in 2..=steps {
                table[s][n] = if s == 1 {
                    n * (n - 1) / 2
                } else {
                    (1..n).map(|m| m + table[s - 1][n - m] + table[s][m]).min().unwrap_or(0)
                };
            }
        }
        table
    }

    /// Griewank and Walther's formula.
    fn formula(steps: usize, states: usize) -> usize {
        let runs = (0..steps).find(|r| binomial(states, *r) >= steps as u128).unwrap_or(0);
        let less = if runs == 0 { 0 } else { binomial(states + 1, runs - 1) };
        runs * steps - usize::try_from(less).unwrap_or(0)
    }

    // The published schedule turns around where the forward sweep is when it has run all steps
    // but one. Here that has gone on to the end, so the steps from the last state on run once
    // more: all others are those of the formula.
    #[test]
    fn the_binomial_schedule_needs_the_fewest_steps() {
        let table = fewest(60, 8);
        for states in 1..=8 {
            for steps in 1..=60 {
                assert_eq!(table[states][steps], formula(steps, states), "{steps} steps, {states} states");
                let ran = run(limited(steps, states), steps);
                assert_eq!(ran.last + ran.again, table[states][steps], "{steps} steps, {states} states");
                assert!(ran.states <= states && ran.longest == 1);
            }
        }
    }

    #[test]
    fn many_steps_follow_the_formula_too() {
        for (steps, states) in [(1000, 3), (1000, 10), (4321, 25), (2000, 1), (10, 100)] {
            let ran = run(limited(steps, states), steps);
            assert_eq!(ran.last + ran.again, formula(steps, states), "{steps} steps, {states} states");
            assert!(ran.states <= states);
            assert!(states == 1 || steps - ran.last <= 20, "{} of {steps} steps", ran.last);
        }
    }

    #[test]
    fn with_the_root_each_step_runs_once_more_at_most() {
        for steps in (0..200_usize).chain([1000, 9999, 10_000, 10_001, 100_000]) {
            let (even, more) = (run(root(steps), steps), run(growing(), steps));
            assert_eq!((even.again, more.again), (0, 0), "but where it is reversed");
            let (bound, larger) = (steps.isqrt() + 1, (2 * steps).isqrt() + 1);
            assert!(even.states <= bound && even.longest <= bound, "{steps}");
            assert!(more.states <= larger && more.longest <= larger, "{steps}");
        }
    }

    #[test]
    fn no_steps_and_no_states() {
        let ran = run(limited(0, 3), 0);
        assert_eq!((ran.again, ran.states), (0, 0));
        let ran = run(limited(4, 0), 4);
        assert_eq!((ran.again, ran.states), (3 + 2 + 1, 1));
    }
}
