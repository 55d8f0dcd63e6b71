//! The value of a generated function is the original's, bit for bit; so are its
//! panics and its effects, each of which happens exactly once.
#![allow(missing_docs, unused_variables, clippy::all, clippy::pedantic)]

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};

use derive_grad::derive_grad;

const SPECIAL: [f64; 20] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.1,
    -0.3,
    1.5,
    2.0,
    -2.5,
    3.0,
    1e-308,
    5e-324,
    1e-16,
    1e17,
    1e300,
    -1e300,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    0.7853981633974483,
];

/// Equal bits, where any NaN is as good as any other.
#[track_caller]
fn same(found: f64, expected: f64, at: &[f64]) {
    let equal = found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan());
    assert!(equal, "{found:e}, expected {expected:e}, at {at:?}");
}

macro_rules! bit_identical {
    ($($test:ident: $f:ident $vjp:ident $both:ident;)*) => {$(
        #[test]
        fn $test() {
            for x in SPECIAL {
                for y in SPECIAL {
                    let expected = $f(x, y);
                    same($both(x, y).0, expected, &[x, y]);
                    same($vjp(x, y, 1.0, &mut 0.0, &mut 0.0), expected, &[x, y]);
                    let mut nan = f64::NAN;
                    same($vjp(x, y, nan, &mut nan, &mut 1.0), expected, &[x, y]);
                }
            }
        }
    )*};
}

bit_identical! {
    sums: sum_order sum_order_vjp sum_order_value_and_grad;
    products: product_order product_order_vjp product_order_value_and_grad;
    functions: elementary elementary_vjp elementary_value_and_grad;
    divisions: quotients quotients_vjp quotients_value_and_grad;
    branches: branching branching_vjp branching_value_and_grad;
    loops: looping looping_vjp looping_value_and_grad;
    casts: casting casting_vjp casting_value_and_grad;
    negations: negating negating_vjp negating_value_and_grad;
    constants: folding folding_vjp folding_value_and_grad;
}

#[derive_grad]
fn sum_order(x: f64, y: f64) -> f64 {
    x + y + 1e16 - y - x + (0.1 + x) + (y + 0.2) + 0.3 - 1e16
}

#[derive_grad]
fn product_order(x: f64, y: f64) -> f64 {
    let mut a = x * y * 1e200;
    a *= x * (y * 1e-200);
    a -= x * 0.1 * y;
    a += 2.0 * x * 0.0;
    a * (x * 1.0) + 0.0
}

#[derive_grad]
fn elementary(x: f64, y: f64) -> f64 {
    let a = x.sin() + y.exp() * x.tanh() - (x * y).abs().ln_1p();
    let b = x.mul_add(y, a).max(y).min(1e100) + x.rem_euclid(2.5) % 0.7;
    let (s, c) = y.sin_cos();
    a.hypot(b) + s * c + x.powi(3) * x.abs().powf(y) + x.copysign(y) + f64::atan2(x, y) + y.fract() + x.round()
}

#[derive_grad]
fn quotients(x: f64, y: f64) -> f64 {
    let a = x / y / 3.0;
    let b = 1.0 / (x / y);
    a * b / x + (x - y) / (x + y) - x % y
}

#[derive_grad]
fn branching(x: f64, y: f64) -> f64 {
    if !(x < y) && x.is_finite() {
        x * y
    } else if x == y || y.is_nan() {
        x - y
    } else if x.is_sign_negative() {
        -y
    } else {
        match (x > 1.0, y as i32) {
            (true, i32::MAX) => x / 3.0,
            (true, n @ 0..=9) => x * n as f64,
            (_, n) if n % 2 == 0 => y + x,
            _ => y,
        }
    }
}

#[derive_grad]
fn looping(x: f64, y: f64) -> f64 {
    let mut values = [x, y, 0.1];
    let mut sum = -0.0;
    for i in 0..7 {
        let next = values[i % 3] * 0.7 + values[(i + 1) % 3] / 3.0;
        values[(i + 2) % 3] = next;
        sum += next;
        if sum > 1e3 {
            break;
        }
    }
    let mut rounds = 0;
    while sum < 10.0 && rounds < 20 {
        sum = sum * sum + 0.5 - y.min(0.4);
        rounds += 1;
    }
    sum
}

#[derive_grad]
fn casting(x: f64, y: f64) -> f64 {
    let single = x as f32;
    let product = single * (y as f32);
    let truncated = x as i64 as f64;
    f64::from(product) * truncated + (single as f64 - x) + (y as u8) as f64
}

#[derive_grad]
fn negating(x: f64, y: f64) -> f64 {
    let zero = 0.0 * x;
    -(x - y) + -x * -y - (-zero) - -0.0
}

#[derive_grad]
fn folding(x: f64, y: f64) -> f64 {
    let scale = 0.1 + 0.2;
    let third = 1.0 / 3.0;
    x * scale * 10.0 + y * third - x * std::f64::consts::PI / 180.0 + f64::EPSILON * y
}

#[derive_grad]
fn single_precision(x: f32, y: f32) -> f32 {
    let a = x * y + 0.1;
    (a.sin() * x - a / y).mul_add(x, y.exp())
}

#[test]
fn single_precision_values() {
    for x in SPECIAL {
        for y in SPECIAL {
            let (x, y) = (x as f32, y as f32);
            let (found, expected) = (single_precision_value_and_grad(x, y).0, single_precision(x, y));
            assert!(found.to_bits() == expected.to_bits() || (found.is_nan() && expected.is_nan()), "{x} {y}");
        }
    }
}

/// What a panic says.
fn message(f: impl FnOnce()) -> String {
    let payload = match catch_unwind(AssertUnwindSafe(f)) {
        Ok(()) => panic!("it didn't panic"),
        Err(payload) => payload,
    };
    match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(payload) => (*payload.downcast::<&str>().expect("a text")).to_owned(),
    }
}

macro_rules! same_panic {
    ($f:ident, $grad:ident, $both:ident ($($arg:expr),*)) => {{
        let expected = message(|| { let _ = $f($($arg),*); });
        assert_eq!(message(|| { let _ = $grad($($arg),*); }), expected);
        assert_eq!(message(|| { let _ = $both($($arg),*); }), expected);
        expected
    }};
}

#[derive_grad]
fn indexes(x: &[f64], i: usize) -> f64 {
    let dead = x[i] * 0.0;
    let used = x[0];
    used * used
}

#[derive_grad]
fn indexes_in_loop(x: &[f64], n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum += x[i] * x[i];
    }
    sum
}

#[derive_grad]
fn asserts(x: f64, n: usize) -> f64 {
    assert!(n > 2, "n is {n}, x is {x}");
    assert_eq!(n % 2, 1, "odd");
    x * x
}

#[derive_grad]
fn panics(x: f64, n: Option<u8>) -> f64 {
    let scale = match n {
        Some(0) => panic!("zero at {x:.2}"),
        Some(1) => unreachable!("one"),
        Some(2) => todo!(),
        Some(n) => f64::from(n),
        None => None::<f64>.expect("some"),
    };
    x * scale
}

#[derive_grad]
fn integer_division(x: f64, n: i32, k: i32) -> f64 {
    let unused = n / k;
    let _ = n % k;
    x * n as f64
}

#[derive_grad]
fn slices(x: &[f64], from: usize, to: usize) -> f64 {
    let part = &x[from..to];
    let mut sum = 0.0;
    for v in part {
        sum += v * v;
    }
    sum
}

#[derive_grad]
fn copies(x: &[f64], y: &[f64]) -> f64 {
    let mut buffer = vec![0.0; x.len()];
    buffer.copy_from_slice(y);
    buffer[0] * x[0]
}

#[derive_grad]
fn splits(x: &[f64], at: usize) -> f64 {
    let (a, b) = x.split_at(at);
    a[0] * b[0]
}

#[derive_grad]
fn chunk_size(x: &[f64], size: usize) -> f64 {
    let mut sum = 0.0;
    for chunk in x.chunks(size) {
        sum += chunk[0] * chunk[0];
    }
    sum
}

#[derive_grad]
fn clamps(x: f64, lo: f64, hi: f64) -> f64 {
    x.clamp(lo, hi) * x
}

#[test]
fn panics_are_the_originals() {
    assert!(same_panic!(indexes, indexes_grad, indexes_value_and_grad(&[1.0], 3)).contains("index is 3"));
    same_panic!(indexes, indexes_grad, indexes_value_and_grad(&[], 0));
    assert!(
        same_panic!(indexes_in_loop, indexes_in_loop_grad, indexes_in_loop_value_and_grad(&[1.0, 2.0], 5))
            .contains("the len is 2 but the index is 2")
    );
    assert_eq!(same_panic!(asserts, asserts_grad, asserts_value_and_grad(1.5, 2)), "n is 2, x is 1.5");
    assert!(same_panic!(asserts, asserts_grad, asserts_value_and_grad(1.5, 4)).contains("odd"));
    assert_eq!(same_panic!(panics, panics_grad, panics_value_and_grad(1.0, Some(0))), "zero at 1.00");
    for n in [Some(1), Some(2), None] {
        same_panic!(panics, panics_grad, panics_value_and_grad(1.0, n));
    }
    same_panic!(integer_division, integer_division_grad, integer_division_value_and_grad(1.0, 1, 0));
    same_panic!(integer_division, integer_division_grad, integer_division_value_and_grad(1.0, i32::MIN, -1));
    same_panic!(slices, slices_grad, slices_value_and_grad(&[1.0, 2.0], 1, 5));
    same_panic!(slices, slices_grad, slices_value_and_grad(&[1.0, 2.0], 2, 1));
    same_panic!(copies, copies_grad, copies_value_and_grad(&[1.0, 2.0], &[1.0]));
    same_panic!(splits, splits_grad, splits_value_and_grad(&[1.0, 2.0], 3));
    same_panic!(chunk_size, chunk_size_grad, chunk_size_value_and_grad(&[1.0, 2.0], 0));
    same_panic!(clamps, clamps_grad, clamps_value_and_grad(1.0, 2.0, 1.0));
}

#[derive_grad]
fn overflows(x: f64, n: u8) -> f64 {
    let next = n + 1;
    x * next as f64
}

#[derive_grad]
fn underflows(x: &[f64], n: usize) -> f64 {
    x[n - 1] * x[0]
}

#[test]
#[cfg(debug_assertions)]
fn overflow_panics_in_debug_mode() {
    let text = same_panic!(overflows, overflows_grad, overflows_value_and_grad(1.0, 255));
    assert_eq!(text, "attempt to add with overflow");
    let text = same_panic!(underflows, underflows_grad, underflows_value_and_grad(&[1.0], 0));
    assert_eq!(text, "attempt to subtract with overflow");
}

#[test]
#[cfg(not(debug_assertions))]
fn overflow_wraps_in_release_mode() {
    assert_eq!(overflows_value_and_grad(1.0, 255), (0.0, 0.0));
    same_panic!(underflows, underflows_grad, underflows_value_and_grad(&[1.0], 0));
}

/// Where a panic says that it happened: at the caller, for a `track_caller` function.
#[derive_grad]
#[track_caller]
fn tracked(x: f64) -> f64 {
    assert!(x > 0.0);
    x.ln()
}

#[test]
fn adjoints_of_other_lengths_panic() {
    let text = message(|| {
        let _ = indexes_vjp(&[1.0, 2.0, 3.0], 0, 1.0, &mut [0.0, 0.0]);
    });
    assert!(text.contains('3') && text.contains('2'), "{text}");
    let text = message(|| {
        let _ = copies_vjp(&[1.0], &[1.0], 1.0, &mut [0.0], &mut [0.0; 7]);
    });
    assert!(text.contains('1') && text.contains('7') && text.contains('y'), "{text}");
    let text = message(|| {
        let _ = nested_vjp(&[vec![1.0], vec![2.0, 3.0]], 1.0, &mut [vec![0.0], vec![0.0; 5]]);
    });
    assert!(text.contains('2') && text.contains('5'), "{text}");
}

#[derive_grad]
fn nested(x: &[Vec<f64>]) -> f64 {
    x[0][0] * x[1][1]
}

/// Counts each evaluation, in the order of the original.
fn tick(log: &RefCell<Vec<u32>>, what: u32) -> usize {
    log.borrow_mut().push(what);
    what as usize
}

#[derive_grad]
fn effects(x: &[f64], log: &RefCell<Vec<u32>>, count: &Cell<usize>) -> f64 {
    count.set(count.get() + 1);
    let mut a = x[tick(log, 1)] * x[tick(log, 0)];
    for i in 0..tick(log, 3) {
        a *= x[i] + tick(log, 10 + i as u32) as f64;
        if tick(log, 20) == 20 && i == 1 || tick(log, 30) == 3 {
            count.set(count.get() * 2);
            continue;
        }
        a += x[tick(log, 2)];
    }
    while count.get() < 5 {
        count.set(count.get() + 1);
        a *= 1.5;
    }
    let scale = {
        let before = tick(log, 40);
        tick(log, 41) - before
    };
    match tick(log, 50) {
        0 => a,
        n if tick(log, 51) > n => a * a * scale as f64,
        _ => 0.0,
    }
}

#[test]
fn effects_happen_once_and_in_order() {
    let x = [0.5, 1.5, -0.7];
    let run = |f: &dyn Fn(&RefCell<Vec<u32>>, &Cell<usize>) -> Option<f64>| {
        let (log, count) = (RefCell::default(), Cell::new(0));
        let value = f(&log, &count);
        (value, log.into_inner(), count.get())
    };
    let (value, log, count) = run(&|l, c| Some(effects(&x, l, c)));
    let both = run(&|l, c| Some(effects_value_and_grad(&x, l, c).0));
    assert_eq!((value, &log, count), (both.0, &both.1, both.2));
    let vjp = run(&|l, c| Some(effects_vjp(&x, l, c, 2.0, &mut [0.0; 3])));
    assert_eq!((value, &log, count), (vjp.0, &vjp.1, vjp.2));
    let grad = run(&|l, c| effects_grad(&x, l, c).first().map(|_| 0.0));
    assert_eq!((&log, count), (&grad.1, grad.2));
    let linked = run(&|l, c| Some(calls_effects_value_and_grad(&x, l, c).0));
    assert_eq!((value, &log, count), (linked.0, &linked.1, linked.2));
    let expected = derive_grad_tests::richardson(|x| run(&|l, c| Some(effects(x, l, c))).0.unwrap(), &x);
    let grad = effects_grad(&x, &RefCell::default(), &Cell::new(0));
    let linked = calls_effects_grad(&x, &RefCell::default(), &Cell::new(0));
    for ((found, linked), expected) in grad.iter().zip(&linked).zip(expected) {
        let tolerance = 1e-7 * expected.value.abs().max(1.0);
        assert!((found - expected.value).abs() < tolerance, "{found}, expected {}", expected.value);
        assert!((linked - expected.value).abs() < tolerance, "{linked}, expected {}", expected.value);
    }
}

#[derive_grad]
fn calls_effects(x: &[f64], log: &RefCell<Vec<u32>>, count: &Cell<usize>) -> f64 {
    effects(x, log, count)
}

/// What drops does so where it did.
struct Guard<'a>(&'a RefCell<Vec<u32>>, u32);

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        self.0.borrow_mut().push(self.1);
    }
}

#[derive_grad]
fn guards(x: f64, log: &RefCell<Vec<u32>>) -> f64 {
    let _whole = Guard(log, 1);
    let mut a = x;
    for i in 0..2 {
        let _each = Guard(log, 10 + i);
        a *= x;
        log.borrow_mut().push(20 + i);
    }
    {
        let _inner = Guard(log, 2);
        log.borrow_mut().push(3);
    }
    log.borrow_mut().push(4);
    a.sin()
}

#[test]
fn guards_drop_where_they_did() {
    let (original, generated) = (RefCell::default(), RefCell::default());
    let value = guards(0.5, &original);
    assert_eq!(guards_value_and_grad(0.5, &generated).0.to_bits(), value.to_bits());
    assert_eq!(original.into_inner(), generated.into_inner());
}

#[derive_grad(wrt(x))]
fn written(x: f64, out: &mut Vec<f64>, text: &mut String) -> f64 {
    out.push(x);
    out[0] *= x;
    text.push('a');
    *text += "b";
    let y = out[0] + out[out.len() - 1];
    text.push_str(&format!("{y}"));
    y
}

#[test]
fn what_is_written_through_references() {
    let (mut out, mut text) = (vec![3.0], String::new());
    let value = written(2.0, &mut out, &mut text);
    let (mut out_again, mut text_again) = (vec![3.0], String::new());
    let (again, grad) = written_value_and_grad(2.0, &mut out_again, &mut text_again);
    assert_eq!((value, out, text), (again, out_again, text_again));
    assert_eq!(grad, 4.0);
}

#[derive_grad]
fn prints(x: f64, n: usize) -> f64 {
    println!("start {x}");
    let mut a = x;
    for i in 0..n {
        a *= 0.5 + i as f64;
        println!("{i}: {a:.3} {}", a * 2.0);
    }
    if a > 0.0 {
        print!("positive ");
    }
    let a = dbg!(a * a) + 1.0;
    println!("end {a:?}");
    a
}

/// Not a test of its own: what `printing_is_the_originals` runs and listens to.
#[test]
#[ignore = "run by printing_is_the_originals"]
fn print_original() {
    println!("<");
    let _ = prints(1.5, 3);
    println!(">");
}

/// Not a test of its own: what `printing_is_the_originals` runs and listens to.
#[test]
#[ignore = "run by printing_is_the_originals"]
fn print_gradient() {
    println!("<");
    let _ = prints_grad(1.5, 3);
    println!(">");
}

#[test]
fn printing_is_the_originals() {
    let listen = |test: &str| {
        let this = std::env::current_exe().expect("this program");
        let output = std::process::Command::new(this)
            .args(["--exact", test, "--ignored", "--nocapture", "--test-threads=1"])
            .output()
            .expect("its output");
        let out = String::from_utf8(output.stdout).expect("UTF-8");
        let between = out.split("<\n").nth(1).and_then(|rest| rest.split(">\n").next());
        let debug = String::from_utf8(output.stderr).expect("UTF-8");
        let debug = debug.lines().filter(|line| line.contains("a * a")).count();
        (between.expect("what is between").to_owned(), debug)
    };
    let (original, generated) = (listen("print_original"), listen("print_gradient"));
    assert_eq!(original, generated);
    assert!(original.0.contains("start 1.5\n0: 0.750"), "{original:?}");
    assert_eq!(original.1, 1);
}
