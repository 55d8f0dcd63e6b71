//! Mistakes that were made once, or would be easy to make: each a function and
//! its derivative by hand.
#![allow(missing_docs, unused_assignments, unused_variables, unused_mut, clippy::all, clippy::pedantic)]

use std::cell::{Cell, RefCell};

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::close;

#[derive_grad]
fn return_in_inert_match(x: f64, n: Option<usize>) -> f64 {
    let n = match n {
        Some(n) => n,
        None => return 0.5,
    };
    x * x * n as f64
}

#[derive_grad]
fn return_of_active_in_inert_match(x: f64, n: Option<usize>) -> f64 {
    let n = match n {
        Some(0) => return x,
        Some(n) => n,
        None => return x * x * x,
    };
    x * x * n as f64
}

#[derive_grad]
fn return_in_let_else(x: f64, n: Result<u32, &str>) -> f64 {
    let Ok(n) = n else {
        return x.sin();
    };
    x * f64::from(n)
}

#[derive_grad]
fn break_in_inert_match(x: f64, steps: &[Option<u32>]) -> f64 {
    let mut a = x;
    for step in steps {
        let n = match step {
            None => break,
            Some(0) => continue,
            Some(n) => *n,
        };
        a *= x + f64::from(n);
    }
    a
}

#[derive_grad]
fn return_in_nested_inert_block(x: f64, n: usize) -> f64 {
    let k = {
        let twice = 2 * n;
        if twice > 6 {
            return 7.0;
        }
        twice
    };
    x * x * k as f64
}

#[derive_grad]
fn return_in_inert_loop(x: f64, items: &[usize]) -> f64 {
    let mut found = 0;
    for &item in items {
        if item > 3 {
            return x * item as f64;
        }
        found += item;
    }
    x * x * found as f64
}

#[derive_grad]
fn return_inside_closure_is_the_closures(x: f64, n: usize) -> f64 {
    let pick = |k: usize| {
        if k > 2 {
            return 10;
        }
        k
    };
    x * x * pick(n) as f64
}

#[test]
fn hidden_exits() {
    assert_eq!(return_in_inert_match_value_and_grad(3.0, None), (0.5, 0.0));
    assert_eq!(return_in_inert_match_value_and_grad(3.0, Some(2)), (18.0, 12.0));
    assert_eq!(return_of_active_in_inert_match_value_and_grad(3.0, None), (27.0, 27.0));
    assert_eq!(return_of_active_in_inert_match_value_and_grad(3.0, Some(0)), (3.0, 1.0));
    assert_eq!(return_of_active_in_inert_match_value_and_grad(3.0, Some(1)), (9.0, 6.0));
    close(return_in_let_else_grad(0.5, Err("none")), 0.5f64.cos());
    close(return_in_let_else_grad(0.5, Ok(3)), 3.0);
    let steps = [Some(1), Some(0), Some(2), None, Some(5)];
    assert_eq!(break_in_inert_match_value_and_grad(1.0, &steps), (6.0, 6.0 + 3.0 + 2.0));
    assert_eq!(return_in_nested_inert_block_value_and_grad(3.0, 4), (7.0, 0.0));
    assert_eq!(return_in_nested_inert_block_value_and_grad(3.0, 2), (36.0, 24.0));
    assert_eq!(return_in_inert_loop_value_and_grad(3.0, &[1, 4]), (12.0, 4.0));
    assert_eq!(return_in_inert_loop_value_and_grad(3.0, &[1, 2]), (27.0, 18.0));
    assert_eq!(return_inside_closure_is_the_closures_value_and_grad(3.0, 5), (90.0, 60.0));
}

#[derive_grad]
fn constant_result(x: f64) -> f64 {
    let _ = x * x;
    2.5
}

#[derive_grad]
fn identity(x: f64) -> f64 {
    x
}

#[derive_grad]
fn unused_parameter(x: f64, y: f64, z: &[f64]) -> f64 {
    x + x
}

#[derive_grad]
fn only_rounding(x: f64) -> f64 {
    x.floor() + x.signum()
}

#[derive_grad]
fn early_return_only(x: f64) -> f64 {
    return x * x;
}

#[test]
fn degenerate_functions() {
    assert_eq!(constant_result_value_and_grad(3.0), (2.5, 0.0));
    assert_eq!(identity_value_and_grad(3.0), (3.0, 1.0));
    assert_eq!(unused_parameter_grad(3.0, 1.0, &[1.0, 2.0]), (2.0, 0.0, vec![0.0, 0.0]));
    assert_eq!(only_rounding_value_and_grad(2.5), (3.0, 0.0));
    assert_eq!(early_return_only_value_and_grad(3.0), (9.0, 6.0));
}

#[derive_grad]
fn underscore(_: f64, x: f64, _unused: f64) -> f64 {
    x * x
}

#[derive_grad]
fn patterns((a, b): (f64, f64), [c, d]: [f64; 2], &e: &f64, mut g: f64) -> f64 {
    g *= a;
    g * b + c * d * e
}

#[test]
fn parameters_by_pattern() {
    assert_eq!(underscore_grad(1.0, 3.0, 2.0), (0.0, 6.0, 0.0));
    let (ab, cd, e, g) = patterns_grad((2.0, 3.0), [4.0, 5.0], &6.0, 7.0);
    assert_eq!((ab, cd, e, g), ((21.0, 14.0), [30.0, 24.0], 20.0, 6.0));
}

#[derive_grad]
fn many_parameters(a: f64, b: f64, c: f64, d: f64, e: f64, f: f64, g: f64, h: f64, i: f64, j: f64) -> f64 {
    a * b + c * d + e * f + g * h + i * j
}

#[test]
fn more_parameters_than_tuples_have_traits() {
    let g = many_parameters_grad(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0);
    assert_eq!((g.0, g.9), (2.0, 9.0));
}

#[derive_grad]
fn logs(x: f64, log: &RefCell<Vec<String>>, count: &Cell<usize>) -> f64 {
    let y = x * x;
    log.borrow_mut().push(format!("{y}"));
    count.set(count.get() + 1);
    debug_assert!(y >= 0.0);
    y * x
}

#[test]
fn sinks_are_harmless() {
    let (log, count) = (RefCell::default(), Cell::new(0));
    assert_eq!(logs_value_and_grad(3.0, &log, &count), (27.0, 27.0));
    assert_eq!((log.into_inner(), count.get()), (vec!["9".to_owned()], 1));
}

#[derive_grad]
fn infinity_in_untaken_branch(x: f64) -> f64 {
    let unused = (x - 1.0).ln();
    if x > 1.0 { unused } else { x.sqrt() * 0.0 + x }
}

#[derive_grad]
fn nan_in_dead_code(x: f64) -> f64 {
    let _dead = (-x).sqrt() / 0.0;
    x * x
}

#[test]
fn no_nan_from_what_is_not_used() {
    assert_eq!(infinity_in_untaken_branch_value_and_grad(0.25), (0.25, 1.0));
    assert_eq!(infinity_in_untaken_branch_value_and_grad(1.0), (1.0, 1.0));
    assert_eq!(nan_in_dead_code_value_and_grad(3.0), (9.0, 6.0));
}

#[derive_grad(wrt(w))]
fn workspace(w: f64, buffer: &mut [f64]) -> f64 {
    for (k, b) in buffer.iter_mut().enumerate() {
        *b = *b * 0.5 + w * k as f64;
    }
    let mut sum = 0.0;
    for b in buffer.iter() {
        sum += b * b;
    }
    sum
}

#[test]
fn derivatives_flow_through_a_workspace() {
    let mut buffer = [2.0, 4.0, 6.0];
    let (value, grad) = workspace_value_and_grad(3.0, &mut buffer);
    assert_eq!(buffer, [1.0, 5.0, 9.0]);
    assert_eq!((value, grad), (107.0, 2.0 * 5.0 + 2.0 * 9.0 * 2.0));
}

#[derive_grad]
fn long_sum_of_products(x: &[f64; 4]) -> f64 {
    x[0] * x[1] + x[1] * x[2] + x[2] * x[3] + x[3] * x[0] - (x[0] - x[1]) * (x[2] - x[3]) / (x[0] + x[1])
}

#[test]
fn the_same_element_many_times() {
    let x = [1.0, 2.0, 3.0, 4.0];
    let expected = derive_grad_tests::richardson(|x| long_sum_of_products(x.try_into().unwrap()), &x);
    for (found, expected) in long_sum_of_products_grad(&x).into_iter().zip(expected) {
        assert!((found - expected.value).abs() < 1e-9);
    }
}

#[derive_grad]
fn integer_arithmetic(x: f64, n: i64, k: u32) -> f64 {
    let quotient = n / 2;
    let remainder = n % 3;
    let shifted = (k << 2 | 1) ^ 3;
    let power = 2_i32.pow(k);
    x * quotient as f64 + x * x * remainder as f64 + x * f64::from(shifted) * f64::from(power)
}

#[test]
fn integer_division_stays_integer() {
    // 7 / 2 = 3, 7 % 3 = 1, (2 << 2 | 1) ^ 3 = 10, 2² = 4
    assert_eq!(integer_arithmetic_value_and_grad(2.0, 7, 2), (6.0 + 4.0 + 80.0, 3.0 + 4.0 + 40.0));
}

#[derive_grad(wrt(x))]
fn tie_with_a_constant(x: f64, y: f64) -> f64 {
    x.max(y) + x.min(0.0)
}

#[derive_grad]
fn tie_of_two(x: f64, y: f64) -> f64 {
    x.max(y)
}

#[test]
fn ties() {
    assert_eq!(tie_with_a_constant_grad(0.0, 0.0), 0.0);
    assert_eq!(tie_of_two_grad(1.0, 1.0), (0.5, 0.5));
}

#[derive_grad]
fn popped_in_while_let(x: f64) -> f64 {
    let mut stack = vec![x, x * x];
    let mut sum = 0.0;
    while let Some(v) = stack.pop() {
        sum = sum * x + v;
        if sum > 100.0 {
            stack.push(sum * 0.5);
        }
    }
    sum
}

#[test]
fn a_stack_of_active_values() {
    // x² x + x
    assert_eq!(popped_in_while_let_value_and_grad(3.0), (30.0, 28.0));
}

#[derive_grad]
fn single(x: f32) -> f32 {
    x * x
}

#[derive_grad]
fn cast_of_a_result(x: f64, y: f64) -> f64 {
    single(x as f32) as f64 * y + f64::from(single(y as f32))
}

#[derive_grad]
fn called_from_inner_block(x: f64) -> f64 {
    for _ in 0..2 {
        #[derive_grad]
        fn cube(x: f64) -> f64 {
            x * x * x
        }
        if cube(x) > 1.0 {
            return cube(x) * x;
        }
    }
    x
}

#[derive_grad]
fn link(x: f64, y: f64) -> f64 {
    cast_of_a_result(x, y) * called_from_inner_block(x)
}

#[test]
fn results_of_calls() {
    assert_eq!(cast_of_a_result_grad(1.5, 2.0), (6.0, 6.25));
    assert_eq!((called_from_inner_block_grad(2.0), called_from_inner_block_grad(0.5)), (32.0, 1.0));
    assert_eq!(link_grad(2.0, 1.0), (4.0 * 16.0 + 5.0 * 32.0, 6.0 * 16.0));
}

/// Only the path of a function tells which floats these are.
#[derive_grad]
fn floats_by_paths(x: f64, w: usize, n: usize) -> f64 {
    let mut best = vec![0.0; n];
    for c in w..n {
        best[c] = f64::max(best[c], best[c - w] + x);
    }
    let mut t = [0.0; 3];
    t[1] = x;
    f64::powi(t[1], 2) + best[n - 1]
}

#[test]
fn floats_are_known_by_paths() {
    let (value, slope) = floats_by_paths_value_and_grad(0.7, 2, 7);
    assert_eq!(value, floats_by_paths(0.7, 2, 7));
    assert!((slope - (2.0 * 0.7 + 3.0)).abs() < 1e-15);
}

/// What an exclusive reference is made to is a copy.
#[derive_grad]
fn references_to_copies(mut x: f64) -> f64 {
    let t: &mut f64 = &mut x.clone();
    *t += x * x;
    let v = vec![x, *t];
    let w = &mut v.clone();
    w[0] *= 2.0 * x;
    x *= 0.5;
    *t + w[0] * v[1] + x
}

/// Lints that a function's body begins with.
#[derive_grad]
fn with_inner_attributes(x: f64) -> f64 {
    #![allow(clippy::let_and_return)]
    let y = x * x;
    y
}

#[test]
fn copies_that_are_lent() {
    let (value, slope) = references_to_copies_value_and_grad(0.7);
    assert_eq!(value, references_to_copies(0.7));
    let h = 1e-5;
    let difference = (references_to_copies(0.7 + h) - references_to_copies(0.7 - h)) / (2.0 * h);
    assert!((slope - difference).abs() < 1e-8, "{slope} is not {difference}");
    assert_eq!(with_inner_attributes_grad(3.0), 6.0);
}

/// Counters that are no `usize`, from one on.
#[derive_grad]
fn other_counters(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for i in 1..x.len() as i32 {
        let j = i - 1;
        s += x[j as usize] * x[i as usize];
    }
    for i in 1..x.len() as u32 {
        s += x[(i - 1) as usize].sin();
    }
    for i in 1u8..3 {
        let k: usize = (i - 1).into();
        s *= x[k];
    }
    s
}

/// What is made in blocks, and by chains, in a macro.
#[derive_grad]
fn lists_in_macros(x: &[f64]) -> f64 {
    let rows: Vec<Vec<f64>> = vec![x.to_vec(), x.iter().map(|v| v * 2.0).collect()];
    let sums = vec![
        {
            let mut sum = 0.0;
            for v in x {
                sum += v.sin();
            }
            sum
        },
        if x[0] > 0.0 { x[1] * x[2] } else { 1.0 },
    ];
    let grown = vec![{
        let mut grown = Vec::new();
        grown.push(x[0] * sums[1]);
        grown
    }];
    fn ends(x: &[f64]) -> Vec<f64> {
        vec![x[0], {
            let k = x[1];
            k * x[2]
        }]
    }
    let queues = vec![{
        let mut queue = std::collections::VecDeque::new();
        queue.push_back(x[0] * x[1]);
        queue.push_back(x[2]);
        queue.pop_front().unwrap() * queue[0]
    }];
    let mut state = x[2];
    let states = vec![
        state,
        {
            let (mut now, mut next) = ([x[0], state], [0.0; 2]);
            let (mut a, mut b) = (&mut now, &mut next);
            for _ in 0..3 {
                b[0] = a[0] * a[1];
                b[1] = a[0].sin() + b[0];
                std::mem::swap(&mut a, &mut b);
            }
            state *= a[1];
            a[0]
        },
        state,
    ];
    let ended: f64 = vec![
        {
            let k = x[1];
            k * x[0]
        };
        3
    ]
    .iter()
    .zip(ends(x))
    .map(|(a, b)| a * b)
    .sum();
    let tail = states[0] * states[1] * states[2] * queues[0];
    rows[1][0] * rows[0][1] * rows[1][2] + sums[0] * sums[1] + grown[0][0] + ended + tail
}

#[test]
fn counters_and_macros() {
    let x = [0.4, 0.8, 1.3];
    derive_grad_tests::assert_slopes(&other_counters_grad(&x), other_counters, &x);
    derive_grad_tests::assert_slopes(&lists_in_macros_grad(&x), lists_in_macros, &x);
}

#[derive_grad]
fn logarithm(x: f64) -> Option<f64> {
    (x > 0.0).then(|| x.ln())
}

#[derive_grad]
fn tested(x: f64) -> Result<f64, String> {
    if x > -5.0 { Ok(x.sin()) } else { Err("too small".to_owned()) }
}

/// What may leave, on both sides of an operator that has another meaning after a block.
#[derive_grad]
fn arms_without_braces(x: &[f64], k: usize) -> Option<f64> {
    let mut stack = x.to_vec();
    let v = match k {
        0 => logarithm(x[0])? * logarithm(x[1])?,
        1 => logarithm(x[0])? - logarithm(x[1])?,
        2 => stack.pop()? + stack.pop()?,
        3 => stack.pop()? * stack.pop()?,
        4 => tested(x[0]).ok()? - tested(x[1]).ok()? * stack.pop()?,
        5 => [x[0], if x[1] > 9.0 { return None } else { x[1] }].iter().sum::<f64>() - x[0] * x[1],
        6 => x.first()? * x.last()? - stack.pop()?,
        _ => x[0],
    };
    let curve = |y: f64| if y > 0.3 { y } else { 2.0 * y } * y;
    let scaled = Some(v).map(|y| if y > 0.0 { y } else { 2.0 } - y * y)?;
    let folded = match logarithm(v * v) {
        Some(y) => x[0] * if y > 1.0 { y } else { y * y },
        None => return Some(x[1]),
    };
    Some(curve(v) * scaled - folded)
}

#[test]
fn operators_after_blocks() {
    for x in [[0.7, 1.5, 0.4], [1.2, 0.3, 2.1]] {
        for k in 0..8 {
            let (value, gradient) = arms_without_braces_value_and_grad(&x, k).unwrap();
            assert_eq!(Some(value.to_bits()), arms_without_braces(&x, k).map(f64::to_bits), "{k}");
            derive_grad_tests::assert_slopes(&gradient, |x| arms_without_braces(x, k).unwrap(), &x);
        }
    }
}

mod elsewhere {
    use derive_grad::Differentiable;

    #[derive(Differentiable)]
    pub struct Move {
        pub reward: f64,
        pub action: usize,
    }

    #[derive(Clone, Copy)]
    pub enum Loss {
        Square,
        Cauchy(f64),
    }
}

/// Types that the body imports.
#[derive_grad]
fn imported_types(x: &[f64]) -> f64 {
    use elsewhere::Move;
    let made = Move { reward: x[0] * x[1], action: 1 };
    let inner = {
        use elsewhere::Loss as L;
        let mut sum = 0.0;
        for loss in &[L::Square, L::Cauchy(0.5)] {
            sum += match loss {
                L::Square => x[2] * x[2],
                L::Cauchy(c) => (1.0 + x[0] * c).ln(),
            };
        }
        sum
    };
    made.reward * x[made.action] * inner
}

#[derive_grad]
fn calls_imported(x: &[f64]) -> f64 {
    imported_types(x) * x[0]
}

/// Texts that are handed on.
#[derive_grad(wrt(x))]
fn letters(x: &[f64], text: &[u8], scale: &str) -> Result<f64, std::num::ParseFloatError> {
    let scale: f64 = scale.parse()?;
    Ok(text.iter().map(|c| x[(c - b'a') as usize]).product::<f64>() * scale)
}

#[derive_grad]
fn calls_with_texts(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for k in 0..2 {
        sum += letters(x, b"abca", "2.5").unwrap_or(0.0) * letters(x, &[b'b', b'c'], "1e1").unwrap() * x[k];
    }
    sum
}

#[test]
fn imports_and_texts() {
    let x = [0.4, 0.8, 1.3];
    derive_grad_tests::assert_slopes(&imported_types_grad(&x), imported_types, &x);
    derive_grad_tests::assert_slopes(&calls_imported_grad(&x), calls_imported, &x);
    derive_grad_tests::assert_slopes(&calls_with_texts_grad(&x), calls_with_texts, &x);
}

/// An error that is no `Clone`, from a loop of a function of the same module.
#[derive_grad]
mod factors {
    pub struct Singular;

    fn factor(a: &mut [f64]) -> Result<f64, Singular> {
        let mut sign = 1.0;
        for k in 1..a.len() {
            if a[k] == 0.0 {
                return Err(Singular);
            }
            a[k] *= a[k - 1];
            sign = -sign;
        }
        Ok(sign)
    }

    pub fn solve(x: &[f64]) -> Result<f64, Singular> {
        let mut a = x.to_vec();
        let sign = factor(&mut a)?;
        Ok(sign * a[1] * a[x.len() - 1])
    }
}

#[test]
fn errors_that_are_not_cloned() {
    let x = [0.4, 0.8, 1.3];
    let gradient = factors::solve_grad(&x).ok().unwrap();
    derive_grad_tests::assert_slopes(&gradient, |x| factors::solve(x).ok().unwrap(), &x);
    assert!(factors::solve_grad(&[1.0, 0.0]).is_err());
}

/// What is left of a struct behind a reference, where a list is given anew.
#[derive_grad]
mod images {
    use derive_grad::Differentiable;

    #[derive(Clone, Differentiable)]
    pub struct Image {
        pub width: usize,
        pub gain: f64,
        pub pixels: Vec<f64>,
    }

    impl Image {
        fn map(&self, k: f64) -> Image {
            Image { pixels: self.pixels.iter().map(|v| v * k * self.gain).collect(), ..*self }
        }
    }

    pub fn f(x: &[f64]) -> f64 {
        let image = Image { width: 2, gain: x[1], pixels: x.to_vec() };
        let mapped = image.map(x[0]);
        mapped.pixels[0] * mapped.pixels[mapped.width] * mapped.gain
    }
}

#[derive(Clone, Differentiable)]
struct Layer {
    rate: f64,
    at: usize,
    weights: Vec<f64>,
}

#[derive_grad]
fn scaled_layer(layer: &Layer, by: f64) -> Layer {
    Layer { weights: layer.weights.iter().map(|w| w * by).collect(), ..*layer }
}

#[derive_grad]
fn of_layers(x: &[f64]) -> f64 {
    let layer = Layer { rate: x[0], at: 1, weights: x.to_vec() };
    let other = scaled_layer(&layer, x[2]);
    other.weights[other.at] * other.rate * layer.weights[2]
}

#[test]
fn the_rest_of_a_reference() {
    let x = [0.4, 0.8, 1.3];
    derive_grad_tests::assert_slopes(&images::f_grad(&x), images::f, &x);
    derive_grad_tests::assert_slopes(&of_layers_grad(&x), of_layers, &x);
}
