//! One objective at one size: its functions, ready to be checked and timed.

use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

use crate::adbench::Reference;

/// What the objectives' data can do.
pub trait Inputs: Clone + 'static {
    /// The scalars to differentiate with respect to, in the gradient's order.
    fn active(&mut self) -> Vec<&mut f64>;
}

/// A gradient as a flat list of scalars.
pub trait Gradient {
    /// Appends the scalars to `flat`.
    fn flatten(&self, flat: &mut Vec<f64>);
}

impl Gradient for f64 {
    fn flatten(&self, flat: &mut Vec<f64>) {
        flat.push(*self);
    }
}

impl<G: Gradient> Gradient for Vec<G> {
    fn flatten(&self, flat: &mut Vec<f64>) {
        for scalar in self {
            scalar.flatten(flat);
        }
    }
}

impl<G: Gradient, const N: usize> Gradient for [G; N] {
    fn flatten(&self, flat: &mut Vec<f64>) {
        for scalar in self {
            scalar.flatten(flat);
        }
    }
}

macro_rules! gradient_of_tuple {
    ($($name:ident),*) => {
        impl<$($name: Gradient),*> Gradient for ($($name,)*) {
            fn flatten(&self, flat: &mut Vec<f64>) {
                #[allow(non_snake_case)] // the type's name serves for the value, too
                let ($($name,)*) = self;
                $($name.flatten(flat);)*
            }
        }
    };
}
gradient_of_tuple!(A, B);
gradient_of_tuple!(A, B, C);
gradient_of_tuple!(A, B, C, D);

/// What the generated gradient is to stay below.
#[derive(Clone, Copy)]
pub enum Bound {
    /// That many times the gradient written by hand.
    Hand(f64),
    /// That many times the objective itself.
    Primal(f64),
    /// Nothing.
    None,
}

/// Takes the time of so many calls.
pub type Timer = Box<dyn Fn(u32) -> Duration>;

/// Computes value and gradient.
type Run = Box<dyn Fn() -> (f64, Vec<f64>)>;

/// Computes a list of scalars.
type Scalars = Box<dyn Fn() -> Vec<f64>>;

/// One objective at one size.
pub struct Case {
    /// Name of the objective, and of the way in which it is written.
    pub name: &'static str,
    /// Its size, in words.
    pub size: String,
    /// What the generated gradient is to stay below.
    pub bound: Bound,
    /// Times the objective itself.
    pub primal: Timer,
    /// Times the gradient written by hand.
    pub hand: Timer,
    /// Times the generated gradient.
    pub generated: Option<Timer>,
    /// Times the generated product of the Hessian with a direction.
    pub hvp: Option<Timer>,
    /// Times the generated Hessian.
    pub hessian: Option<Timer>,
    run_primal: Box<dyn Fn() -> f64>,
    run_hand: Run,
    run_generated: Option<Run>,
    /// The product, and the same by differences of the gradient.
    run_hvp: Option<(Scalars, Scalars)>,
    numeric: Box<dyn Fn(usize) -> f64>,
    reference: Option<Reference>,
}

impl Case {
    /// An objective and its hand-written gradient. They are called as closures
    /// of the inputs, so that the loop that is timed calls them directly.
    pub fn new<I: Inputs, G: Gradient + 'static>(
        (name, size, bound): (&'static str, String, Bound),
        inputs: &Rc<I>,
        primal: impl Fn(&I) -> f64 + Copy + 'static,
        hand: impl Fn(&I) -> (f64, G) + Copy + 'static,
    ) -> Self {
        let (value_of, derivative_of) = (Rc::clone(inputs), Rc::clone(inputs));
        Self {
            name,
            size,
            bound,
            primal: timer(inputs, primal),
            hand: timer(inputs, hand),
            generated: None,
            hvp: None,
            hessian: None,
            run_primal: Box::new(move || primal(&value_of)),
            run_hand: run(inputs, hand),
            run_generated: None,
            run_hvp: None,
            numeric: Box::new(move |k| difference(&*derivative_of, primal, k)),
            reference: None,
        }
    }

    /// With the generated gradient.
    #[must_use]
    pub fn generated<I: Inputs, G: Gradient + 'static>(
        self,
        inputs: &Rc<I>,
        generated: impl Fn(&I) -> (f64, G) + Copy + 'static,
    ) -> Self {
        Self {
            generated: Some(timer(inputs, generated)),
            run_generated: Some(run(inputs, generated)),
            ..self
        }
    }

    /// With the generated product of the Hessian with a direction, which is the point itself.
    #[must_use]
    pub fn hvp<I: Inputs, G: Gradient + 'static>(
        self,
        inputs: &Rc<I>,
        generated: impl Fn(&I) -> (f64, G) + Copy + 'static,
        hvp: impl Fn(&I) -> G + Copy + 'static,
    ) -> Self {
        let (at, near) = (Rc::clone(inputs), Rc::clone(inputs));
        let product: Scalars = Box::new(move || flat(&hvp(&at)));
        let numeric: Scalars = Box::new(move || change(&*near, |i| flat(&generated(i).1)));
        Self { hvp: Some(timer(inputs, hvp)), run_hvp: Some((product, numeric)), ..self }
    }

    /// With the generated Hessian.
    #[must_use]
    pub fn hessian<I: Inputs, H: 'static>(self, inputs: &Rc<I>, hessian: impl Fn(&I) -> H + 'static) -> Self {
        Self { hessian: Some(timer(inputs, hessian)), ..self }
    }

    /// With published results, which [`check`](Self::check) compares with.
    #[must_use]
    pub fn reference(self, reference: Reference) -> Self {
        Self { reference: Some(reference), ..self }
    }

    /// Checks the functions against each other, and against published results
    /// where there are some.
    ///
    /// # Panics
    /// If they differ by more than rounding.
    pub fn check(&self) {
        let primal = (self.run_primal)();
        let (value, hand) = (self.run_hand)();
        let close = (value - primal).abs() <= 1e-12 * primal.abs();
        assert!(close, "{self}: by hand {value:e}, primal {primal:e}");
        if let Some(reference) = &self.reference {
            reference.check(value, &hand);
        }
        let Some(run) = &self.run_generated else {
            return;
        };
        let (value, generated) = run();
        let same = value.to_bits() == primal.to_bits();
        assert!(same, "{self}: generated {value:e}, primal {primal:e}");
        self.compare(&generated, &hand, 1e-10);
        if let Some((hvp, numeric)) = &self.run_hvp {
            self.compare(&hvp(), &numeric(), 1e-7);
        }
        if let Some(reference) = &self.reference {
            reference.check(value, &generated);
        }
    }

    /// Checks the hand-written gradient against differences of the objective,
    /// at no more than about a hundred of its entries.
    ///
    /// # Panics
    /// If they differ by more than the differences' own error.
    pub fn check_numerically(&self) {
        let (_, hand) = (self.run_hand)();
        let every = hand.len().div_ceil(100).max(1);
        let (hand, numeric): (Vec<f64>, Vec<f64>) =
            (0..hand.len()).step_by(every).map(|k| (hand[k], (self.numeric)(k))).unzip();
        self.compare(&hand, &numeric, 1e-8);
    }

    fn compare(&self, gradient: &[f64], expected: &[f64], tolerance: f64) {
        assert_eq!(gradient.len(), expected.len(), "{self}: lengths");
        let largest = expected.iter().fold(0.0_f64, |max, d| max.max(d.abs()));
        for (k, (d, e)) in gradient.iter().zip(expected).enumerate() {
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
/// gradient by hand, the generated one, and the Hessian; its product with a direction takes
/// that too.
macro_rules! case {
    (
        $about:expr, $inputs:expr,
        |$i:ident| $arguments:tt,
        $primal:ident, $hand:ident, $generated:ident
        $(, hvp $hvp:ident $directed:tt)? $(, hessian $hessian:ident)? $(,)?
    ) => {{
        let inputs = ::std::rc::Rc::new($inputs);
        let case = $crate::Case::new($about, &inputs, |$i| $primal $arguments, |$i| $hand $arguments);
        #[cfg(feature = "generated")]
        let case = case
            .generated(&inputs, |$i| $generated $arguments)
            $(.hvp(&inputs, |$i| $generated $arguments, |$i| $hvp $directed))?
            $(.hessian(&inputs, |$i| $hessian $arguments))?;
        case
    }};
}

fn flat(gradient: &impl Gradient) -> Vec<f64> {
    let mut scalars = Vec::new();
    gradient.flatten(&mut scalars);
    scalars
}

/// How a gradient changes where all active scalars grow in proportion to themselves:
/// central differences, extrapolated once.
fn change<I: Inputs>(inputs: &I, gradient: impl Fn(&I) -> Vec<f64>) -> Vec<f64> {
    let at = |step: f64| {
        let mut moved = inputs.clone();
        moved.active().into_iter().for_each(|scalar| *scalar *= 1.0 + step);
        gradient(&moved)
    };
    let central = |step: f64| -> Vec<f64> {
        at(step).iter().zip(at(-step)).map(|(above, below)| (above - below) / (2.0 * step)).collect()
    };
    central(1e-4).iter().zip(central(5e-5)).map(|(wide, near)| (4.0 * near - wide) / 3.0).collect()
}

/// The arguments come out of a `black_box` and the result goes into one, so
/// that nothing can be moved out of the loop or left out.
fn timer<I: 'static, T>(inputs: &Rc<I>, f: impl Fn(&I) -> T + 'static) -> Timer {
    let inputs = Rc::clone(inputs);
    Box::new(move |calls| {
        let start = Instant::now();
        for _ in 0..calls {
            black_box(f(black_box(&inputs)));
        }
        start.elapsed()
    })
}

fn run<I: 'static, G: Gradient>(inputs: &Rc<I>, f: impl Fn(&I) -> (f64, G) + 'static) -> Run {
    let inputs = Rc::clone(inputs);
    Box::new(move || {
        let (value, gradient) = f(&inputs);
        let mut flat = Vec::new();
        gradient.flatten(&mut flat);
        (value, flat)
    })
}

/// The derivative with respect to the `k`th active scalar: central differences,
/// extrapolated twice after Richardson.
fn difference<I: Inputs>(inputs: &I, f: impl Fn(&I) -> f64, k: usize) -> f64 {
    let at = |step: f64| {
        let mut moved = inputs.clone();
        *moved.active()[k] += step;
        f(&moved)
    };
    let central = |step: f64| (at(step) - at(-step)) / (2.0 * step);
    let rows = [4e-3, 2e-3, 1e-3].map(central);
    let once = [1, 2].map(|i| (4.0 * rows[i] - rows[i - 1]) / 3.0);
    (16.0 * once[1] - once[0]) / 15.0
}
