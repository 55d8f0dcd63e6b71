//! What a function does besides its value (writes, prints, counts, drops) happens in
//! each generated function exactly once, in the order of the original.
#![allow(missing_docs, unused_variables, clippy::all, clippy::pedantic)]

use std::cell::{Cell, RefCell};

use derive_grad::derive_grad;
use derive_grad_tests::{assert_slope, assert_slopes};

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
    let value = |x: &[f64]| effects(x, &RefCell::default(), &Cell::new(0));
    assert_slopes(&effects_grad(&x, &RefCell::default(), &Cell::new(0)), value, &x);
    assert_slopes(&calls_effects_grad(&x, &RefCell::default(), &Cell::new(0)), value, &x);
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
    let (again, slope) = guards_value_and_grad(0.5, &generated);
    assert_eq!(again.to_bits(), value.to_bits());
    assert_slope(slope, |x| guards(x, &RefCell::default()), 0.5);
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
    assert_slope(prints_grad(1.5, 3), |x| prints(x, 3), 1.5);
}
