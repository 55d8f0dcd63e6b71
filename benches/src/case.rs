//! One objective at one size: its functions, ready to be checked and timed.

use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::adbench::Reference;
use crate::differences::{change, slope};
use crate::peers::{Objective, for_each_peer};
use crate::scalars::{Scalars, flat};

/// What the objectives' data can do.
pub trait Inputs: Clone + 'static {
    /// The scalars to differentiate with respect to, in the gradient's order.
    fn active(&mut self) -> Vec<&mut f64>;
}

/// What the generated derivative is to stay below.
#[derive(Clone, Copy, Default)]
pub struct Bars {
    /// That many times the derivative written by hand.
    pub hand: Option<f64>,
    /// That many times the objective itself.
    pub primal: Option<f64>,
}

impl Bars {
    /// None.
    pub const NONE: Self = Self { hand: None, primal: None };

    /// That many times the derivative written by hand.
    #[must_use]
    pub const fn hand(times: f64) -> Self {
        Self { hand: Some(times), primal: None }
    }

    /// That many times the objective itself.
    #[must_use]
    pub const fn primal(times: f64) -> Self {
        Self { hand: None, primal: Some(times) }
    }

    /// Both.
    #[must_use]
    pub const fn both(hand: f64, primal: f64) -> Self {
        Self { hand: Some(hand), primal: Some(primal) }
    }
}

/// Takes the time of so many calls.
pub type Timer = Box<dyn Fn(u32) -> Duration>;

/// Computes value and derivative.
type Run = Box<dyn Fn() -> (Vec<f64>, Vec<f64>)>;

/// Computes a list of scalars.
type List = Box<dyn Fn() -> Vec<f64>>;

/// The derivative of the sum of values with these weights, by the active scalar of that number.
type Numeric = Box<dyn Fn(&[f64], usize) -> f64>;

/// Makes a gradient of a derivative.
type Contraction = Box<dyn Fn(&[f64]) -> Vec<f64>>;

/// What a derivative holds.
enum Kind {
    /// The gradient of the values, summed up with these weights.
    Gradient(Vec<f64>),
    /// Something from which this makes that gradient.
    Other(Contraction),
    /// Something that differences cannot tell.
    Unchecked,
}

/// One objective at one size.
pub struct Case {
    /// Name of the objective, and of the way in which it is written.
    pub name: &'static str,
    /// Its size, in words.
    pub size: String,
    /// What the generated derivative is to stay below.
    pub bars: Bars,
    /// Times the objective itself.
    pub primal: Timer,
    /// Times the derivative written by hand.
    pub hand: Option<Timer>,
    /// Times the generated derivative.
    pub generated: Option<Timer>,
    /// Times the generated product of the Hessian with a direction.
    pub hvp: Option<Timer>,
    /// Times the generated Hessian.
    pub hessian: Option<Timer>,
    run_primal: List,
    run_hand: Option<Run>,
    run_generated: Option<Run>,
    /// The product, and the same by differences of the gradient.
    run_hvp: Option<(List, List)>,
    kind: Kind,
    numeric: Numeric,
    reference: Option<Reference>,
    peers: Vec<Peer>,
    /// The size of what cancels in sums, where it is larger than what is left.
    cancelled: f64,
    /// Whether the generated derivative may round the value otherwise.
    reassociated: bool,
}

/// What another package makes of the objective.
pub struct Peer {
    /// Its name.
    pub name: &'static str,
    /// Times value and gradient.
    pub timer: Timer,
    run: Run,
    /// How far off the gradient may be, of its largest entry.
    tolerance: f64,
}

/// The weights with which the values of an objective with several are summed up, where only
/// the gradient of one number is asked for. A single value has the weight 1.
#[must_use]
pub fn seed(values: usize) -> Vec<f64> {
    (0..values).map(|k| 1.0 - 0.3 * (k % 7) as f64).collect()
}

impl Case {
    /// An objective. All functions are called as closures of the inputs, so that the loop that
    /// is timed calls them directly.
    pub fn new<I: Inputs, V: Scalars + 'static>(
        (name, size, bars): (&'static str, String, Bars),
        inputs: &Rc<I>,
        primal: impl Fn(&I) -> V + Copy + 'static,
    ) -> Self {
        let (value_of, derivative_of) = (Rc::clone(inputs), Rc::clone(inputs));
        let weighted = |values: Vec<f64>, weights: &[f64]| -> f64 {
            values.iter().zip(weights).map(|(value, weight)| value * weight).sum()
        };
        Self {
            name,
            size,
            bars,
            primal: timer(inputs, primal),
            hand: None,
            generated: None,
            hvp: None,
            hessian: None,
            run_primal: Box::new(move || flat(&primal(&value_of))),
            run_hand: None,
            run_generated: None,
            run_hvp: None,
            kind: Kind::Gradient(seed(flat(&primal(inputs)).len())),
            numeric: Box::new(move |weights, k| {
                slope(&*derivative_of, |i| weighted(flat(&primal(i)), weights), k)
            }),
            reference: None,
            peers: Vec::new(),
            cancelled: 0.0,
            reassociated: false,
        }
    }

    /// With the derivative written by hand.
    #[must_use]
    pub fn hand<I: Inputs, V: Scalars + 'static, G: Scalars + 'static>(
        self,
        inputs: &Rc<I>,
        hand: impl Fn(&I) -> (V, G) + Copy + 'static,
    ) -> Self {
        Self { hand: Some(timer(inputs, hand)), run_hand: Some(run(inputs, hand)), ..self }
    }

    /// With the generated derivative.
    #[must_use]
    pub fn generated<I: Inputs, V: Scalars + 'static, G: Scalars + 'static>(
        self,
        inputs: &Rc<I>,
        generated: impl Fn(&I) -> (V, G) + Copy + 'static,
    ) -> Self {
        Self {
            generated: Some(timer(inputs, generated)),
            run_generated: Some(run(inputs, generated)),
            ..self
        }
    }

    /// With the generated product of the Hessian with a direction, which is the point itself.
    #[must_use]
    pub fn hvp<I: Inputs, G: Scalars + 'static>(
        self,
        inputs: &Rc<I>,
        generated: impl Fn(&I) -> (f64, G) + Copy + 'static,
        hvp: impl Fn(&I) -> G + Copy + 'static,
    ) -> Self {
        let (at, near) = (Rc::clone(inputs), Rc::clone(inputs));
        let product: List = Box::new(move || flat(&hvp(&at)));
        let numeric: List = Box::new(move || change(&*near, |i| flat(&generated(i).1)));
        Self { hvp: Some(timer(inputs, hvp)), run_hvp: Some((product, numeric)), ..self }
    }

    /// With the generated Hessian.
    #[must_use]
    pub fn hessian<I: Inputs, H: 'static>(self, inputs: &Rc<I>, hessian: impl Fn(&I) -> H + 'static) -> Self {
        Self { hessian: Some(timer(inputs, hessian)), ..self }
    }

    /// With a value that is equal to rounding only.
    #[must_use]
    pub fn reassociated(mut self) -> Self {
        self.reassociated = true;
        self
    }

    /// With the gradients of other packages, of the same objective written for any number.
    #[must_use]
    pub fn peers(mut self, objective: impl Objective + 'static, at: Vec<f64>) -> Self {
        let inputs = Rc::new((objective, at));
        for_each_peer(|name, tolerance, gradient| {
            let (timer, run) = (timer(&inputs, gradient), run(&inputs, gradient));
            self.peers.push(Peer { name, timer, run, tolerance });
        });
        self
    }

    /// With published results, which [`check`](Self::check) compares with.
    #[must_use]
    pub fn reference(self, reference: Reference) -> Self {
        Self { reference: Some(reference), ..self }
    }

    /// Entries of the derivative are differences of sums of that size.
    #[must_use]
    pub fn cancelling(self, cancelled: f64) -> Self {
        Self { cancelled, ..self }
    }

    /// The derivative is the gradient of the values' sum with these weights, instead of those of
    /// [`seed`].
    #[must_use]
    pub fn weighted(self, weights: Vec<f64>) -> Self {
        Self { kind: Kind::Gradient(weights), ..self }
    }

    /// The derivative is something else, from which `gradient` makes that of the values' sum with
    /// the weights of [`seed`].
    #[must_use]
    pub fn contracted(self, gradient: impl Fn(&[f64]) -> Vec<f64> + 'static) -> Self {
        Self { kind: Kind::Other(Box::new(gradient)), ..self }
    }

    /// The derivative is something that differences of the values do not give.
    #[must_use]
    pub fn unchecked(self) -> Self {
        Self { kind: Kind::Unchecked, ..self }
    }

    /// Checks the functions against each other, and against published results
    /// where there are some.
    ///
    /// # Panics
    /// If they differ by more than rounding.
    pub fn check(&self) {
        let primal = (self.run_primal)();
        let hand = self.run_hand.as_ref().map(|run| run());
        if let Some((value, hand)) = &hand {
            self.compare(value, &primal, 1e-12);
            self.check_reference(value, hand);
        }
        let Some((value, generated)) = self.run_generated.as_ref().map(|run| run()) else {
            return;
        };
        if self.reassociated {
            self.compare(&value, &primal, 1e-12);
        }
        let same =
            self.reassociated || value.iter().map(|v| v.to_bits()).eq(primal.iter().map(|v| v.to_bits()));
        assert!(same, "{self}: the generated value is not bit-identical");
        if let Some((_, hand)) = &hand {
            self.compare(&generated, hand, 1e-10);
        }
        self.check_reference(&value, &generated);
        if let Some((hvp, numeric)) = &self.run_hvp {
            self.compare(&hvp(), &numeric(), 1e-7);
        }
    }

    /// Checks the other packages' gradients against the one written by hand.
    ///
    /// # Panics
    /// If they differ by more than they should.
    pub fn check_peers(&self) {
        let Some(run) = &self.run_hand else {
            return;
        };
        let (_, hand) = run();
        for peer in &self.peers {
            let (_, gradient) = (peer.run)();
            self.compare(&gradient, &hand, peer.tolerance);
        }
    }

    /// What other packages make of the objective.
    #[must_use]
    pub fn other_packages(&self) -> &[Peer] {
        &self.peers
    }

    fn check_reference(&self, value: &[f64], derivative: &[f64]) {
        if let Some(reference) = &self.reference {
            reference.check(value, derivative);
        }
    }

    /// Checks the derivative written by hand, or the generated one where there is none, against
    /// differences of the objective, at no more than about a hundred of its entries.
    ///
    /// # Panics
    /// If they differ by more than the differences' own error.
    pub fn check_numerically(&self) {
        let Some(run) = self.run_hand.as_ref().or(self.run_generated.as_ref()) else {
            return;
        };
        let (value, derivative) = run();
        let (gradient, weights) = match &self.kind {
            Kind::Gradient(weights) => (derivative, weights.clone()),
            Kind::Other(gradient) => (gradient(&derivative), seed(value.len())),
            Kind::Unchecked => return,
        };
        let every = gradient.len().div_ceil(100).max(1);
        let (gradient, numeric): (Vec<f64>, Vec<f64>) =
            (0..gradient.len()).step_by(every).map(|k| (gradient[k], (self.numeric)(&weights, k))).unzip();
        self.compare(&gradient, &numeric, 1e-8);
    }

    fn compare(&self, scalars: &[f64], expected: &[f64], tolerance: f64) {
        assert_eq!(scalars.len(), expected.len(), "{self}: lengths");
        let largest = expected.iter().fold(self.cancelled, |max, d| max.max(d.abs()));
        for (k, (d, e)) in scalars.iter().zip(expected).enumerate() {
            let close = (d - e).abs() <= tolerance * largest;
            assert!(close, "{self}: entry {k} is {d:e}, not {e:e}");
        }
    }
}

impl std::fmt::Display for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}, {}", self.name, self.size)
    }
}

/// A `Case` of the data `$inputs`. The functions take the same arguments: the objective, its
/// gradient by hand if there is one, the generated one, and the Hessian; its product with a
/// direction takes that too.
macro_rules! case {
    (
        $about:expr, $inputs:expr,
        |$i:ident| $arguments:tt,
        $primal:ident, $(hand $hand:ident,)? generated $generated:ident
        $(, hvp $hvp:ident $directed:tt)? $(, hessian $hessian:ident)? $(,)?
    ) => {{
        let inputs = ::std::rc::Rc::new($inputs);
        let case = $crate::Case::new($about, &inputs, |$i| $primal $arguments);
        $(let case = case.hand(&inputs, |$i| $hand $arguments);)?
        #[cfg(feature = "generated")]
        let case = case
            .generated(&inputs, |$i| $generated $arguments)
            $(.hvp(&inputs, |$i| $generated $arguments, |$i| $hvp $directed))?
            $(.hessian(&inputs, |$i| $hessian $arguments))?;
        case
    }};
}

/// The arguments come out of a `black_box` and the result goes into one, so
/// that nothing can be moved out of the loop or left out. The first call is not timed: it may find
/// the caches, and what the allocator has to tidy up, as the function before it left them.
fn timer<I: 'static, T>(inputs: &Rc<I>, f: impl Fn(&I) -> T + 'static) -> Timer {
    let inputs = Rc::clone(inputs);
    Box::new(move |calls| {
        black_box(f(black_box(&inputs)));
        let start = Instant::now();
        for _ in 0..calls {
            black_box(f(black_box(&inputs)));
        }
        start.elapsed()
    })
}

fn run<I: 'static, V: Scalars, G: Scalars>(inputs: &Rc<I>, f: impl Fn(&I) -> (V, G) + 'static) -> Run {
    let inputs = Rc::clone(inputs);
    Box::new(move || {
        let (value, derivative) = f(&inputs);
        (flat(&value), flat(&derivative))
    })
}
