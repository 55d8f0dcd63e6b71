//! What does not compile once it is instantiated, which `cargo check` does not see.

/// All is annotated.
///
/// ```
/// use derive_grad::{Differentiable, derive_grad};
/// #[derive_grad]
/// trait Model {
///     fn predict(&self, x: f64) -> f64;
///     #[derive_grad(wrt(self, x))]
///     fn square(&self, x: f64) -> f64 {
///         x * x
///     }
/// }
/// #[derive(Differentiable, Clone)]
/// struct Line(f64);
/// #[derive_grad(wrt(x))]
/// fn loss<M: Model>(m: &M, x: f64) -> f64 {
///     m.predict(x) + m.square(x)
/// }
/// #[derive_grad(wrt(m))]
/// fn active<M: Model + Differentiable>(m: &M, x: f64) -> f64 {
///     m.predict(x)
/// }
/// #[derive_grad]
/// impl Model for Line {
///     #[derive_grad(wrt(self, x))]
///     fn predict(&self, x: f64) -> f64 {
///         self.0 * x
///     }
/// }
/// assert_eq!(loss_grad(&Line(2.0), 3.0), 8.0);
/// assert_eq!(active_grad(&Line(2.0), 3.0).0, 3.0);
/// ```
pub struct Accepted;

/// The `impl` is not annotated.
///
/// ```compile_fail
/// use derive_grad::{Differentiable, derive_grad};
/// #[derive_grad]
/// trait Model {
///     fn predict(&self, x: f64) -> f64;
///     #[derive_grad(wrt(self, x))]
///     fn square(&self, x: f64) -> f64 {
///         x * x
///     }
/// }
/// #[derive(Differentiable, Clone)]
/// struct Line(f64);
/// #[derive_grad(wrt(x))]
/// fn loss<M: Model>(m: &M, x: f64) -> f64 {
///     m.predict(x) + m.square(x)
/// }
/// #[derive_grad(wrt(m))]
/// fn active<M: Model + Differentiable>(m: &M, x: f64) -> f64 {
///     m.predict(x)
/// }
/// impl Model for Line {
///     fn predict(&self, x: f64) -> f64 {
///         self.0 * x
///     }
/// }
/// loss_grad(&Line(2.0), 3.0);
/// ```
pub struct NotAnnotated;

/// The model takes part, but the `impl` leaves it out.
///
/// ```compile_fail
/// use derive_grad::{Differentiable, derive_grad};
/// #[derive_grad]
/// trait Model {
///     fn predict(&self, x: f64) -> f64;
///     #[derive_grad(wrt(self, x))]
///     fn square(&self, x: f64) -> f64 {
///         x * x
///     }
/// }
/// #[derive(Differentiable, Clone)]
/// struct Line(f64);
/// #[derive_grad(wrt(x))]
/// fn loss<M: Model>(m: &M, x: f64) -> f64 {
///     m.predict(x) + m.square(x)
/// }
/// #[derive_grad(wrt(m))]
/// fn active<M: Model + Differentiable>(m: &M, x: f64) -> f64 {
///     m.predict(x)
/// }
/// #[derive_grad]
/// impl Model for Line {
///     #[derive_grad(wrt(x))]
///     fn predict(&self, x: f64) -> f64 {
///         self.0 * x
///     }
/// }
/// active_grad(&Line(2.0), 3.0);
/// ```
pub struct LeftOut;

/// A method that has another body in the `impl` is left out.
///
/// ```compile_fail
/// use derive_grad::{Differentiable, derive_grad};
/// #[derive_grad]
/// trait Model {
///     fn predict(&self, x: f64) -> f64;
///     #[derive_grad(wrt(self, x))]
///     fn square(&self, x: f64) -> f64 {
///         x * x
///     }
/// }
/// #[derive(Differentiable, Clone)]
/// struct Line(f64);
/// #[derive_grad(wrt(x))]
/// fn loss<M: Model>(m: &M, x: f64) -> f64 {
///     m.predict(x) + m.square(x)
/// }
/// #[derive_grad(wrt(m))]
/// fn active<M: Model + Differentiable>(m: &M, x: f64) -> f64 {
///     m.predict(x)
/// }
/// #[derive_grad]
/// impl Model for Line {
///     #[derive_grad(wrt(self, x))]
///     fn predict(&self, x: f64) -> f64 {
///         self.0 * x
///     }
///     #[derive_grad(skip)]
///     fn square(&self, x: f64) -> f64 {
///         x
///     }
/// }
/// loss_grad(&Line(2.0), 3.0);
/// ```
pub struct Skipped;

/// A variable is changed, and read by the called function.
///
/// ```
/// use derive_grad::{Differentiable, derive_grad};
/// #[derive(Differentiable, Clone)]
/// struct Line(f64);
/// #[derive_grad]
/// fn set(m: &mut Line, x: f64) -> f64 {
///     m.0 *= x;
///     m.0
/// }
/// #[derive_grad]
/// fn f(x: f64) -> f64 {
///     let mut line = Line(3.0);
///     set(&mut line, x)
/// }
/// assert_eq!(f_grad(2.0), 3.0);
/// ```
pub struct ChangedVariable;

/// A temporary is changed, and read by the called function.
///
/// ```compile_fail
/// use derive_grad::{Differentiable, derive_grad};
/// #[derive(Differentiable, Clone)]
/// struct Line(f64);
/// #[derive_grad]
/// fn set(m: &mut Line, x: f64) -> f64 {
///     m.0 *= x;
///     m.0
/// }
/// #[derive_grad]
/// fn f(x: f64) -> f64 {
///     set(&mut Line(3.0), x)
/// }
/// f_grad(2.0);
/// ```
pub struct ChangedTemporary;
