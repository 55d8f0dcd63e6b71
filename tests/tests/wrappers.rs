//! Functions that return their result in an `Option` or a `Result`: on the path that
//! succeeds the gradient against Richardson differences, on the others exactly the
//! user's error, with no adjoint changed, and effects once.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use derive_grad::derive_grad;
use derive_grad_tests::assert_slopes;
use std::cell::Cell;

thread_local! {
    static CALLS: Cell<usize> = const { Cell::new(0) };
}

fn counted() -> usize {
    CALLS.with(|c| c.replace(0))
}

#[derive(Clone, Debug, PartialEq)]
enum Failure {
    Negative(f64),
    TooLarge { at: usize },
    Text(String),
    Nothing,
}

impl From<String> for Failure {
    fn from(text: String) -> Self {
        Failure::Text(text)
    }
}

impl From<&str> for Failure {
    fn from(text: &str) -> Self {
        Failure::Text(text.to_owned())
    }
}

#[derive_grad]
fn safe_sqrt(x: f64) -> Result<f64, Failure> {
    CALLS.with(|c| c.set(c.get() + 1));
    if x < 0.0 {
        return Err(Failure::Negative(x));
    }
    Ok(x.sqrt())
}

#[test]
fn an_early_error() {
    assert_eq!(safe_sqrt_value_and_grad(4.0), Ok((2.0, 0.25)));
    assert_eq!(counted(), 1);
    assert_eq!(safe_sqrt_grad(4.0), Ok(0.25));
    assert_eq!(safe_sqrt_grad(-4.0), Err(Failure::Negative(-4.0)));
    assert_eq!(safe_sqrt_value_and_grad(-1.0), Err(Failure::Negative(-1.0)));
    counted();
    let mut d_x = 7.0;
    assert_eq!(safe_sqrt_vjp(-1.0, f64::NAN, &mut d_x), Err(Failure::Negative(-1.0)));
    assert_eq!((d_x, counted()), (7.0, 1));
    assert_eq!(safe_sqrt_vjp(4.0, 2.0, &mut d_x), Ok(2.0));
    assert_eq!(d_x, 7.5);
}

#[derive_grad]
fn ratio(x: f64, y: f64) -> Option<f64> {
    if y == 0.0 { None } else { Some(x / y) }
}

#[test]
fn nothing() {
    assert_eq!(ratio_value_and_grad(1.0, 2.0), Some((0.5, (0.5, -0.25))));
    assert_eq!(ratio_grad(1.0, 0.0), None);
    let (mut d_x, mut d_y) = (1.0, 2.0);
    assert_eq!(ratio_vjp(1.0, 0.0, 3.0, &mut d_x, &mut d_y), None);
    assert_eq!((d_x, d_y), (1.0, 2.0));
}

fn factor(k: i32) -> Result<f64, String> {
    CALLS.with(|c| c.set(c.get() + 1));
    if k > 0 { Ok(f64::from(k)) } else { Err(format!("factor {k}")) }
}

#[derive_grad]
fn inert_questions(x: f64, k: i32, text: &str) -> Result<f64, Failure> {
    let a = factor(k)?;
    let b: f64 = text.parse().map_err(|_| Failure::Nothing)?;
    let mut y = x * a;
    y += b * factor(k - 1)? * x.sin();
    Ok(y.exp())
}

#[test]
fn questions_on_values_without_derivative() {
    let f = |x: &[f64]| inert_questions(x[0], 3, "0.5").unwrap();
    let (value, grad) = inert_questions_value_and_grad(0.3, 3, "0.5").unwrap();
    assert_eq!(value, f(&[0.3]));
    assert_slopes(&[grad], f, &[0.3]);
    counted();
    for (k, text) in [(0, "1.0"), (1, "1.0"), (2, "one"), (0, "one")] {
        let expected = inert_questions(0.3, k, text).unwrap_err();
        let calls = counted();
        assert_eq!(inert_questions_grad(0.3, k, text), Err(expected));
        assert_eq!(counted(), calls);
    }
}

#[derive_grad]
fn product_until(xs: &[f64], limit: f64) -> Result<f64, Failure> {
    let mut product = 1.0;
    for (at, x) in xs.iter().enumerate() {
        if *x < 0.0 {
            return Err(Failure::Negative(*x));
        }
        product *= x.cos() + 1.5;
        if product > limit {
            return Err(Failure::TooLarge { at });
        }
        if *x > 2.0 {
            return Ok(product * x);
        }
    }
    Ok(product.ln())
}

#[test]
fn exits_in_loops() {
    for xs in [vec![0.3, 1.2, 0.7], vec![0.3, 2.5, -1.0]] {
        let f = |p: &[f64]| product_until(&p[..3], p[3]).unwrap();
        let mut p = xs.clone();
        p.push(100.0);
        let (value, (d_xs, d_limit)) = product_until_value_and_grad(&xs, 100.0).unwrap();
        assert_eq!(value, f(&p));
        let mut grad = d_xs;
        grad.push(d_limit);
        assert_slopes(&grad, f, &p);
    }
    assert_eq!(product_until_grad(&[0.3, -2.0], 100.0), Err(Failure::Negative(-2.0)));
    assert_eq!(product_until_grad(&[0.3, 0.2, 0.1], 5.0), Err(Failure::TooLarge { at: 1 }));
    let (mut d_xs, mut d_limit) = ([1.0, 2.0, 3.0], 4.0);
    let failed = product_until_vjp(&[0.3, 0.2, 0.1], 5.0, 2.0, &mut d_xs, &mut d_limit);
    assert_eq!(failed, Err(Failure::TooLarge { at: 1 }));
    assert_eq!((d_xs, d_limit), ([1.0, 2.0, 3.0], 4.0));
}

#[derive_grad]
fn first_and_last(xs: &[f64]) -> Option<f64> {
    let first = xs.first()?;
    let last = xs.last().copied()?;
    let third = xs.get(2)?;
    Some(first * last + third.sin())
}

#[test]
fn questions_on_options_that_are_made_here() {
    let xs = [0.5, 0.7, 0.2, 1.5];
    let (value, grad) = first_and_last_value_and_grad(&xs).unwrap();
    assert_eq!(Some(value), first_and_last(&xs));
    assert_slopes(&grad, |x| first_and_last(x).unwrap(), &xs);
    assert_eq!(first_and_last_grad(&[]), None);
    assert_eq!(first_and_last_grad(&[1.0, 2.0]), None);
}

#[derive_grad]
fn through_options(xs: &[f64], y: f64) -> Result<f64, Failure> {
    let largest = xs.iter().copied().max_by(|a, b| a.total_cmp(b)).ok_or("no numbers")?;
    let scaled = (y > 0.0).then(|| largest / y).ok_or_else(|| Failure::Negative(y))?;
    let inside = if scaled < 10.0 { Some(scaled * scaled) } else { None };
    let value = inside.ok_or(Failure::Nothing)?;
    (value > 1.0).then_some(value.ln()).ok_or(Failure::TooLarge { at: 1 })
}

#[test]
fn options_become_results() {
    let f = |p: &[f64]| through_options(&p[..2], p[2]).unwrap();
    let (value, (d_xs, d_y)) = through_options_value_and_grad(&[1.0, 3.0], 0.5).unwrap();
    assert_eq!(value, f(&[1.0, 3.0, 0.5]));
    assert_slopes(&[d_xs[0], d_xs[1], d_y], f, &[1.0, 3.0, 0.5]);
    for (xs, y) in [(vec![], 1.0), (vec![1.0], -1.0), (vec![30.0], 0.5), (vec![0.1], 1.0)] {
        assert_eq!(through_options_grad(&xs, y).map(|_| ()), through_options(&xs, y).map(|_| ()));
        assert!(through_options_grad(&xs, y).is_err());
    }
}

#[derive_grad]
fn linked(x: f64, y: f64) -> Result<f64, Failure> {
    let a = safe_sqrt(x)?;
    let b = safe_sqrt(y * a - 1.0).map_err(|e| Failure::Text(format!("{e:?}")))?;
    Ok(a * b + safe_sqrt(b)?)
}

#[test]
fn calls_of_annotated_functions() {
    let f = |p: &[f64]| linked(p[0], p[1]).unwrap();
    let (value, (d_x, d_y)) = linked_value_and_grad(4.0, 1.3).unwrap();
    assert_eq!(value, f(&[4.0, 1.3]));
    assert_slopes(&[d_x, d_y], f, &[4.0, 1.3]);
    counted();
    for (x, y, calls) in [(-1.0, 1.0, 1), (4.0, 0.1, 2), (0.0, 1.0, 2)] {
        let expected = linked(x, y).unwrap_err();
        assert_eq!(counted(), calls);
        assert_eq!(linked_grad(x, y), Err(expected.clone()));
        assert_eq!(counted(), calls);
        let (mut d_x, mut d_y) = (1.0, 2.0);
        assert_eq!(linked_vjp(x, y, 1.0, &mut d_x, &mut d_y), Err(expected));
        assert_eq!((d_x, d_y), (1.0, 2.0));
        counted();
    }
}

#[derive_grad]
fn linked_in_a_loop(xs: &[f64], scale: f64) -> Result<f64, Failure> {
    let mut total = 0.0;
    for x in xs {
        let root = safe_sqrt(x * scale)?;
        total += root * x;
    }
    Ok(total)
}

#[derive_grad]
fn handed_on(xs: &[f64], scale: f64) -> Result<f64, Failure> {
    if scale > 5.0 {
        return Err(Failure::Nothing);
    }
    linked_in_a_loop(xs, scale * scale)
}

#[test]
fn linked_in_loops() {
    let f = |p: &[f64]| handed_on(&p[..2], p[2]).unwrap();
    let (value, (d_xs, d_scale)) = handed_on_value_and_grad(&[1.0, 3.0], 0.5).unwrap();
    assert_eq!(value, f(&[1.0, 3.0, 0.5]));
    assert_slopes(&[d_xs[0], d_xs[1], d_scale], f, &[1.0, 3.0, 0.5]);
    let (mut d_xs, mut d_scale) = ([1.0, 2.0, 3.0], 4.0);
    let failed = linked_in_a_loop_vjp(&[1.0, 2.0, -3.0], 1.0, 2.0, &mut d_xs, &mut d_scale);
    assert_eq!(failed, Err(Failure::Negative(-3.0)));
    assert_eq!((d_xs, d_scale), ([1.0, 2.0, 3.0], 4.0));
}

#[derive_grad]
fn of_options(x: f64, y: f64) -> Option<f64> {
    let r = ratio(x, y)?;
    let s = ratio(r * x, r - 2.0)?;
    ratio(s, x)
}

#[test]
fn linked_options() {
    let (value, (d_x, d_y)) = of_options_value_and_grad(1.0, 3.0).unwrap();
    assert_eq!(Some(value), of_options(1.0, 3.0));
    assert_slopes(&[d_x, d_y], |p| of_options(p[0], p[1]).unwrap(), &[1.0, 3.0]);
    assert_eq!(of_options_grad(1.0, 0.0), None);
    assert_eq!(of_options_grad(2.0, 1.0), None);
}

#[derive_grad]
fn power(x: f64, n: u32) -> Result<f64, Failure> {
    if n > 20 {
        Err(Failure::TooLarge { at: n as usize })
    } else if n == 0 {
        Ok(1.0)
    } else {
        Ok(x * power(x, n - 1)?)
    }
}

#[test]
fn recursion() {
    let (value, grad) = power_value_and_grad(1.1, 5).unwrap();
    assert_eq!(value, power(1.1, 5).unwrap());
    assert!((grad - 5.0 * 1.1_f64.powi(4)).abs() < 1e-12);
    assert_eq!(power_grad(1.1, 21), Err(Failure::TooLarge { at: 21 }));
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

mod alias {
    pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
}

#[derive_grad]
fn boxed(x: f64, text: &str) -> alias::Result<f64> {
    let k: i32 = text.parse()?;
    if k < 0 {
        return Err("negative".into());
    }
    if k > 9 {
        return Err(Box::new(std::fmt::Error));
    }
    Ok(x.powi(k))
}

#[test]
fn aliases_and_boxed_errors() {
    assert_eq!(boxed_value_and_grad(2.0, "3").unwrap(), (8.0, 12.0));
    for text in ["-1", "10", "x"] {
        let expected: Outcome<f64> = boxed(2.0, text);
        assert_eq!(boxed_grad(2.0, text).unwrap_err().to_string(), expected.unwrap_err().to_string());
    }
}

struct Model {
    limit: f64,
}

#[derive_grad]
impl Model {
    fn bounded(&self, x: f64) -> Result<f64, Failure> {
        if x > self.limit { Err(Failure::TooLarge { at: 0 }) } else { Ok(x * x) }
    }

    fn twice(&self, x: f64) -> Result<f64, Failure> {
        let y = self.bounded(x)?;
        let z = self.bounded(y).map_err(|_| Failure::Nothing)?;
        Ok(y + z)
    }
}

#[test]
fn methods() {
    let model = Model { limit: 3.0 };
    assert_eq!(model.twice_value_and_grad(1.5), Ok((2.25 + 2.25 * 2.25, 3.0 + 4.0 * 1.5 * 1.5 * 1.5)));
    assert_eq!(model.twice_grad(2.0), Err(Failure::Nothing));
    assert_eq!(model.twice_grad(4.0), Err(Failure::TooLarge { at: 0 }));
}

#[derive_grad]
fn root(x: f64) -> f64 {
    x.sqrt()
}

#[derive_grad]
fn root_that_may_not_count(x: f64, y: f64) -> f64 {
    let r = root(x);
    if y < 0.0 { y } else { r * y }
}

#[test]
fn a_call_whose_value_does_not_count_has_no_derivative() {
    assert_eq!(root_that_may_not_count_grad(0.0, -1.0), (0.0, 1.0));
    assert_eq!(root_that_may_not_count_grad(4.0, 3.0), (0.75, 2.0));
}

#[derive_grad]
fn unwrapped(x: f64, y: f64) -> f64 {
    let a = safe_sqrt(x).unwrap();
    let b = ratio(x * a, y).expect("y is not zero");
    let c = ratio(y, x - 1.0).unwrap_or(a * 2.0);
    let d = safe_sqrt(y - 2.0).unwrap_or_default();
    a * b + c * d
}

#[derive_grad]
fn branched(x: f64, y: f64) -> f64 {
    let a = match safe_sqrt(x) {
        Ok(root) => root * x,
        Err(_) => x * x,
    };
    let b = match safe_sqrt(y) {
        Ok(root) => root * x,
        Err(_) => y * y,
    };
    let c = if let Some(r) = ratio(x, y - 1.0) { r * r } else { x * 3.0 };
    let Some(d) = ratio(x, y - 2.0) else { return a + b };
    a + b * c + d
}

#[test]
fn wrappers_of_calls_that_are_taken_apart() {
    for p in [[4.0, 3.0], [1.0, 3.0], [4.0, 1.0], [1.0, 1.0]] {
        let (value, (d_x, d_y)) = unwrapped_value_and_grad(p[0], p[1]);
        assert_eq!(value, unwrapped(p[0], p[1]));
        if p[0] != 1.0 {
            assert_slopes(&[d_x, d_y], |p| unwrapped(p[0], p[1]), &p);
        }
    }
    assert!(std::panic::catch_unwind(|| unwrapped_grad(-1.0, 1.0)).is_err());
}

#[test]
fn branches_on_wrappers_of_calls() {
    for p in [[4.0, 3.0], [4.0, 0.5], [-2.0, 3.0], [3.0, -2.0], [-2.0, -2.0]] {
        let (value, (d_x, d_y)) = branched_value_and_grad(p[0], p[1]);
        assert_eq!(value, branched(p[0], p[1]));
        assert_slopes(&[d_x, d_y], |p| branched(p[0], p[1]), &p);
    }
    let (value, (d_x, d_y)) = branched_value_and_grad(4.0, 2.0);
    assert_eq!(value, branched(4.0, 2.0));
    assert_slopes(&[d_x], |p| branched(p[0], 2.0), &[4.0]);
    assert!((d_y - 4.0 * 0.5 / 2.0_f64.sqrt()).abs() < 1e-12);
}

#[derive_grad]
fn in_a_chain(xs: &[f64], y: f64) -> Result<f64, Failure> {
    fn inner(x: f64) -> Option<f64> {
        if x > 0.0 { Some(x * x) } else { None }
    }
    let half = |x: f64| if x > 0.1 { Some(0.5 * x) } else { None };
    let total: f64 = xs.iter().map(|x| safe_sqrt(x * y).unwrap_or(0.0)).sum();
    let square = inner(y).ok_or(Failure::Nothing)?;
    Ok(total * square + half(y).ok_or("half")?)
}

#[test]
fn closures_and_functions_inside() {
    let f = |p: &[f64]| in_a_chain(&p[..3], p[3]).unwrap();
    let (value, (d_xs, d_y)) = in_a_chain_value_and_grad(&[1.0, -2.0, 3.0], 0.7).unwrap();
    assert_eq!(value, f(&[1.0, -2.0, 3.0, 0.7]));
    assert_slopes(&[d_xs[0], d_xs[1], d_xs[2], d_y], f, &[1.0, -2.0, 3.0, 0.7]);
    assert_eq!(in_a_chain_grad(&[1.0], -0.7), Err(Failure::Nothing));
    assert_eq!(in_a_chain_grad(&[1.0], 0.05), Err(Failure::from("half")));
}

#[derive_grad]
fn of_vectors(x: f64, n: usize) -> Result<Vec<f64>, Failure> {
    if n == 0 {
        return Err(Failure::Nothing);
    }
    Ok((0..n).map(|k| x.powi(k as i32)).collect())
}

#[derive_grad]
fn scaled_in_place(x: &mut [f64], by: f64) -> Result<(), Failure> {
    for v in x.iter_mut() {
        *v *= by;
    }
    if by > 10.0 { Err(Failure::TooLarge { at: 0 }) } else { Ok(()) }
}

#[derive_grad]
fn uses_both(x: f64, n: usize) -> Result<f64, Failure> {
    let mut powers = of_vectors(x, n)?;
    scaled_in_place(&mut powers, x * 2.0)?;
    Ok(powers.iter().sum())
}

#[test]
fn other_results() {
    let mut d_x = 0.5;
    assert_eq!(of_vectors_vjp(2.0, 3, &[1.0, 10.0, 100.0], &mut d_x), Ok(vec![1.0, 2.0, 4.0]));
    assert_eq!(d_x, 410.5);
    assert_eq!(of_vectors_vjp(2.0, 0, &[1.0, 10.0, 100.0], &mut d_x), Err(Failure::Nothing));
    assert_eq!(d_x, 410.5);
    let (mut x, mut d_x, mut d_by) = ([1.0, 2.0], [1.0, 1.0], 0.0);
    assert_eq!(scaled_in_place_vjp(&mut x, 3.0, &mut d_x, &mut d_by), Ok(()));
    assert_eq!((x, d_x, d_by), ([3.0, 6.0], [3.0, 3.0], 3.0));
    let (value, grad) = uses_both_value_and_grad(0.8, 4).unwrap();
    assert_eq!(value, uses_both(0.8, 4).unwrap());
    assert_slopes(&[grad], |p| uses_both(p[0], 4).unwrap(), &[0.8]);
    assert_eq!(uses_both_grad(0.8, 0), Err(Failure::Nothing));
    assert_eq!(uses_both_grad(8.0, 3), Err(Failure::TooLarge { at: 0 }));
}

#[derive_grad]
fn broken_out_of(x: f64, limit: f64) -> Result<f64, Failure> {
    let mut y = x;
    let mut steps = 0;
    loop {
        for k in 0..3 {
            if k > 1 {
                break;
            }
            y *= x;
        }
        if y < 0.0 {
            break Err(Failure::Negative(y));
        }
        if y > limit {
            break Ok(y * x);
        }
        steps += 1;
        if steps > 20 {
            return Err(Failure::TooLarge { at: steps });
        }
    }
}

#[derive_grad]
fn labelled(x: f64) -> Option<f64> {
    'found: {
        if x > 1.0 {
            break 'found Some(x * x);
        }
        if x < 0.0 {
            break 'found None;
        }
        ratio(x, x + 1.0).map(|y| y * x).filter(|y| *y < 0.2).and_then(|y| ratio(y, x - 0.5))
    }
}

#[derive_grad]
fn mapped(x: f64) -> Result<f64, Failure> {
    safe_sqrt(x).map(|y| y * x).and_then(|y| safe_sqrt(y - 1.0)).map_err(|_| Failure::Nothing)
}

#[test]
fn breaks_and_methods() {
    let (value, (d_x, _)) = broken_out_of_value_and_grad(1.3, 5.0).unwrap();
    assert_eq!(value, broken_out_of(1.3, 5.0).unwrap());
    assert_slopes(&[d_x], |p| broken_out_of(p[0], 5.0).unwrap(), &[1.3]);
    for x in [-1.0, 0.5] {
        assert_eq!(broken_out_of_grad(x, 5.0).map(|_| ()), broken_out_of(x, 5.0).map(|_| ()));
        assert!(broken_out_of_grad(x, 5.0).is_err());
    }
    for x in [1.5, 0.3] {
        let (value, grad) = labelled_value_and_grad(x).unwrap();
        assert_eq!(value, labelled(x).unwrap());
        assert_slopes(&[grad], |p| labelled(p[0]).unwrap(), &[x]);
    }
    for x in [-0.5, 0.5, 0.9] {
        assert_eq!((labelled(x), labelled_grad(x)), (None, None));
    }
    let (value, grad) = mapped_value_and_grad(2.0).unwrap();
    assert_eq!(value, mapped(2.0).unwrap());
    assert_slopes(&[grad], |p| mapped(p[0]).unwrap(), &[2.0]);
    assert_eq!(mapped_grad(0.5), Err(Failure::Nothing));
    assert_eq!(mapped_grad(-0.5), Err(Failure::Nothing));
}

#[derive_grad]
trait Law {
    fn limit(&self) -> f64;

    fn force(&self, x: f64) -> Result<f64, Failure>;

    fn work(&self, x: f64) -> Result<f64, Failure> {
        let f = self.force(x)?;
        Ok(f * x)
    }
}

struct Spring;

#[derive_grad]
impl Law for Spring {
    fn limit(&self) -> f64 {
        2.0
    }

    fn force(&self, x: f64) -> Result<f64, Failure> {
        if x > self.limit() { Err(Failure::TooLarge { at: 1 }) } else { Ok(x * x) }
    }
}

#[derive_grad(wrt(x))]
fn by_any<L: Law>(law: &L, x: f64) -> Result<f64, Failure> {
    law.work(x).map(|work| work * 2.0)
}

#[test]
fn traits() {
    assert_eq!(by_any_value_and_grad(&Spring, 1.5), Ok((6.75, 13.5)));
    assert_eq!(by_any_grad(&Spring, 2.5), Err(Failure::TooLarge { at: 1 }));
}

/// A stack machine: an error where the stack is empty.
#[derive_grad]
fn machine(x: &[f64], ops: &[u8]) -> Result<f64, &'static str> {
    let mut stack = Vec::new();
    for (i, op) in ops.iter().enumerate() {
        match op {
            0 => stack.push(x[i % x.len()]),
            1 => {
                let b = stack.pop().ok_or("empty")?;
                let a = stack.pop().ok_or("empty")?;
                stack.push(a * b);
            }
            _ => {
                let b: f64 = stack.pop().ok_or_else(|| "nothing")?;
                stack.push(b.sin());
            }
        }
    }
    stack.pop().ok_or("empty")
}

#[derive_grad]
fn top(x: &[f64], n: usize) -> Option<f64> {
    let mut stack = Vec::new();
    for i in 0..n {
        stack.push(x[i] * x[0]);
    }
    let a = stack.pop()?;
    Some(a * stack.pop()? + a)
}

#[test]
fn popped() {
    let x = [0.7, 1.3, 0.55, 0.9];
    let ops = [0, 0, 0, 1, 2, 0, 1, 1];
    assert_slopes(&machine_grad(&x, &ops).unwrap(), |x| machine(x, &ops).unwrap(), &x);
    assert_eq!(machine_grad(&x, &[0, 1]), Err("empty"));
    assert_eq!(machine_grad(&x, &[2]), Err("nothing"));
    assert_slopes(&top_grad(&x, 3).unwrap(), |x| top(x, 3).unwrap(), &x);
    assert_eq!(top_grad(&x, 1), None);
}

#[derive(Clone, Copy, derive_grad::Differentiable)]
struct Sphere {
    center: f64,
    radius: f64,
}

#[derive_grad]
impl Sphere {
    #[derive_grad(wrt(self, from))]
    fn hit(&self, from: f64) -> Option<f64> {
        if from > 0.0 { Some(from * self.radius - self.center) } else { None }
    }
}

#[derive_grad]
fn if_let_of_a_method(x: &[f64]) -> f64 {
    let s = Sphere { center: x[0], radius: x[1] };
    let far = s.hit(x[2]).unwrap_or(x[0]);
    let Some(near) = s.hit(far) else { return x[3] * x[2] };
    let other = match s.hit(-x[2]) {
        Some(t) => t,
        None => x[1] * near,
    };
    if let Some(t) = s.hit(x[1] * near) { t * x[2] + other } else { x[3] * far }
}

/// The nearest of several, whose methods are called in a loop, linked.
#[derive_grad]
fn nearest(all: &[Sphere], from: f64) -> f64 {
    let mut best = 10.0;
    for s in all {
        if let Some(t) = s.hit(from) {
            if t < best {
                best = t * from;
            }
        }
    }
    best
}

#[derive_grad]
fn nearest_twice(all: &[Sphere], from: f64) -> f64 {
    nearest(all, from) * nearest(all, from * from)
}

#[test]
fn methods_in_patterns() {
    for x in [[0.7, 1.3, 0.55, 0.9], [-0.7, 1.3, 0.55, 0.9], [0.2, -1.3, 0.55, 0.9]] {
        assert_slopes(&if_let_of_a_method_grad(&x), |x| if_let_of_a_method(x), &x);
    }
    let spheres = |x: &[f64]| [Sphere { center: x[0], radius: x[1] }, Sphere { center: x[2], radius: x[3] }];
    let x = [0.7, 1.3, 0.55, 0.9, 1.1];
    let (all, from) = nearest_twice_grad(&spheres(&x), x[4]);
    let g = [all[0].center, all[0].radius, all[1].center, all[1].radius, from];
    assert_slopes(&g, |x| nearest_twice(&spheres(x), x[4]), &x);
}
