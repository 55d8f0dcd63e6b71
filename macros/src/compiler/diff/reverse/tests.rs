//! What is kept, and where, as IR text.

#![allow(clippy::needless_raw_string_hashes)] // as `UPDATE_EXPECT` writes them

use expect_test::{Expect, expect};

use crate::compiler::activity::Activity;
use crate::compiler::diff;
use crate::compiler::ir::print;
use crate::compiler::switches::{Snapshots, Switches};
use crate::compiler::testing::{lowered, order};

/// The lines of a derivative that mention storage, and the loops around them.
fn check(source: &str, expected: Expect) {
    check_with(Switches::ALL, source, expected);
}

/// The same, of what is asked for.
fn check_with(switches: Switches, source: &str, expected: Expect) {
    let function = diff::normalize::function(lowered(source));
    let order = order(&function);
    let derivative = crate::compiler::vjp(&function, &Activity::of(&function), switches, &order);
    let text = print::function(&derivative);
    let storage = |line: &&str| {
        ["kept", "frame", "for ", "overwrit", "states", "schedule"].iter().any(|word| line.contains(word))
    };
    let inside = |line| str::strip_prefix(line, "    ").unwrap_or(line);
    let lines: Vec<&str> = text.lines().filter(storage).map(inside).collect();
    expected.assert_eq(&(lines.join("\n") + "\n"));
}

#[test]
fn values_of_a_counted_loop_lie_in_slices() {
    check(
        "fn f(x: &[f64], w: f64) -> f64 {
            let mut z = 0.0;
            for i in 0..x.len() { z = (w * z + x[i]).sin(); }
            z
        }",
        expect![[r#"
            let mut t_kept#3: Frames<f64> = stack;
            let [t_kept] = new frame of t_kept#3, t1 each;
            for i in 0..t1 {
                t_kept[i] = t2;
            let [t_kept#2] = last frame of t_kept#3, t1 each;
            for i in 0..t1 rev {
                let t#5: f64 = load t_kept#2[i];
        "#]],
    );
}

#[test]
fn frames_are_indexed_from_0_where_the_counter_starts_high() {
    check(
        "fn f(x: &[f64], w: f64, from: usize) -> f64 {
            let mut z = 0.0;
            for i in from..x.len() { z = (w * z).sin(); }
            z
        }",
        expect![[r#"
                let mut t_kept#3: Frames<f64> = stack;
                let [t_kept] = new frame of t_kept#3, trips each;
                for i in from..t1 {
                    t_kept[at] = t2;
                let [t_kept#2] = last frame of t_kept#3, trips each;
                for i in from..t1 rev {
                    let t#5: f64 = load t_kept#2[at#2];
        "#]],
    );
}

#[test]
fn one_value_is_kept_instead_of_those_it_is_computed_from() {
    check(
        "fn f(x: &[f64], y: &[f64], w: f64) -> f64 {
            let mut a = x.to_vec();
            let mut b = y.to_vec();
            for i in 0..x.len() {
                let t = a[i] - 2.0 * b[i];
                a[i] = t * w;
                b[i] = w;
            }
            a[0] * b[1]
        }",
        expect![[r#"
            let mut t_kept#3: Frames<f64> = stack;
            let [t_kept] = new frame of t_kept#3, t1 each;
            for i in 0..n {
                t_kept[i] = t;
            let [t_kept#2] = last frame of t_kept#3, t1 each;
            for i in 0..n#2 rev {
                let t#5: f64 = load t_kept#2[i];
        "#]],
    );
}

#[test]
fn constant_loops_inside_make_arrays() {
    check(
        "fn f(x: &[f64]) -> f64 {
            let mut z = 0.0;
            for i in 0..x.len() { for _ in 0..3 { z = (z + x[i]).sin(); } }
            z
        }",
        expect![[r#"
                let mut t_kept#3: Frames<[f64; 3]> = stack;
                let [t_kept] = new frame of t_kept#3, t1 each;
                for i in 0..t1 {
                    for t2 in 0..3 {
                        t_kept[i][at] = t3;
                let [t_kept#2] = last frame of t_kept#3, t1 each;
                for i in 0..t1 rev {
                    for t2 in 0..3 rev {
                        let t#3: f64 = load t_kept#2[i][at#2];
        "#]],
    );
}

#[test]
fn loops_of_unknown_length_push() {
    check(
        "fn f(x: f64) -> f64 {
            let mut z = x;
            while z < 3.0 { z = z * x; }
            z
        }",
        expect![[r#"
                let mut t_kept: Stack<f64> = stack;
                    save t_kept, t3;
                for trip in 0..trips#2 rev {
                    let t#3: f64 = restore t_kept;
        "#]],
    );
}

#[test]
fn a_buffer_that_each_iteration_fills_is_not_kept() {
    check(
        "fn f(x: &[f64], w: &[f64]) -> f64 {
            let mut buffer = vec![0.0; w.len()];
            let mut sum = 0.0;
            for i in 0..x.len() {
                for j in 0..w.len() { buffer[j] = x[i] * w[j]; }
                for j in 0..w.len() { sum += buffer[j] * buffer[j]; }
            }
            sum
        }",
        expect![[r#"
            for i in 0..t2 {
                for j in 0..t1 {
                for j1 in 0..t1 {
                for j in 0..t1 rev {
        "#]],
    );
}

#[test]
fn whether_a_call_fills_a_buffer_its_companion_says() {
    check(
        "fn f(x: &[f64], w: &[f64]) -> f64 {
            let mut buffer = vec![0.0; w.len()];
            let mut sum = 0.0;
            for i in 0..x.len() {
                scaled(x[i], w, &mut buffer);
                sum += norm(&buffer);
            }
            sum
        }",
        expect![[r#"
                let mut buffer_kept: Stack<[float]> = stack;
                let mut residual_kept: Stack<Residual<scaled>> = stack;
                let mut residual_kept#2: Stack<Residual<norm>> = stack;
                let overwritten: bool = scaled overwrites 2, as long as 110;
                if overwritten {
                    for i in 0..t2 {
                    reserve residual_kept, t2;
                    reserve residual_kept#2, t2;
                    for i in 0..t2 {
                        save buffer_kept, all buffer;
                        save residual_kept, residual#3;
                        save residual_kept#2, residual#4;
                if overwritten {
                    for i in 0..t2 rev {
                        let residual#5: Residual<scaled> = restore residual_kept;
                        let residual#6: Residual<norm> = restore residual_kept#2;
                        restore all buffer, buffer_kept;
        "#]],
    );
}

#[test]
fn what_a_branch_chooses_is_not_kept() {
    check(
        "fn f(u: &[f64; 8], n: usize) -> f64 {
            let mut s = 0.0;
            for i in 0..n {
                let left = if i == 0 { n - 1 } else { i - 1 };
                s = (s + u[left] * u[i]).sin();
            }
            s
        }",
        expect![[r#"
            let mut t_kept#3: Frames<f64> = stack;
            let [t_kept] = new frame of t_kept#3, n each;
            for i in 0..n {
                t_kept[i] = t5;
            let [t_kept#2] = last frame of t_kept#3, n each;
            for i in 0..n rev {
                let t#6: f64 = load t_kept#2[i];
        "#]],
    );
}

#[test]
fn memory_that_is_handed_on_to_the_function_itself_is_not_read_again() {
    check(
        "fn f(data: &mut [f64], w: f64) {
            if data.len() < 2 { return; }
            let (left, right) = data.split_at_mut(data.len() / 2);
            f(left, w);
            f(right, w);
            left[0] += right[0];
        }",
        expect![[r#"
            let mut residual_kept: Stack<Residual<f>> = stack;
            let mut residual_kept#2: Stack<Residual<f>> = stack;
            let mut n_kept: usize = zero usize;
                n_kept = t1;
                save residual_kept, residual;
                save residual_kept#2, residual#2;
                let n: usize = load n_kept;
                let residual#3: Residual<f> = restore residual_kept;
                let residual#4: Residual<f> = restore residual_kept#2;
        "#]],
    );
}

#[test]
fn one_side_of_a_branch_keeps_nothing_for_the_other() {
    check(
        "fn f(x: &[f64], at: &mut [usize], k: usize) -> f64 {
            if k > 2 { x[at[0]] * x[at[1]] } else { at[0] = 1; at[1] = 2; x[0] * x[0] }
        }",
        expect![[r#"
            let mut t_kept: usize = zero usize;
            let mut t_kept#2: usize = zero usize;
                t_kept = t3;
                t_kept#2 = t5;
                let t#3: usize = load t_kept;
                let t#5: usize = load t_kept#2;
        "#]],
    );
}

#[test]
fn sides_of_a_branch_in_a_loop_keep_for_each_other() {
    check(
        "fn f(x: &[f64], at: &mut [usize]) -> f64 {
            let mut s = 1.0;
            for i in 0..x.len() { if i % 2 == 0 { s *= x[at[0]]; } else { at[0] = i; } }
            s
        }",
        expect![[r#"
            let mut t_kept#3: Frames<f64> = stack;
            let mut at_before_kept#3: Frames<usize> = stack;
            let [t_kept] = new frame of t_kept#3, t1 each;
            let [at_before_kept] = new frame of at_before_kept#3, t1 each;
            for i in 0..t1 {
                    t_kept[i] = t6;
                    at_before_kept[i] = at_before;
            let [t_kept#2] = last frame of t_kept#3, t1 each;
            let [at_before_kept#2] = last frame of at_before_kept#3, t1 each;
            for i in 0..t1 rev {
                    let t#5: f64 = load t_kept#2[i];
                    let at_before#2: usize = load at_before_kept#2[i];
        "#]],
    );
}

#[test]
fn iterations_keep_nothing_for_elements_of_their_own() {
    check(
        "fn f(x: &[f64], w: f64) -> f64 {
            let mut d = [0.0; 3];
            let mut s = 1.0;
            for k in 0..3 { d[k] = x[k] - w; s += d[k] * d[k]; }
            s * d[0]
        }",
        expect![[r#"
            for k in 0..3 {
            for k in 0..3 rev {
        "#]],
    );
}

#[test]
fn iterations_keep_what_another_one_overwrites() {
    check(
        "fn f(x: &[f64], w: f64) -> f64 {
            let mut d = [0.0; 3];
            let mut s = 1.0;
            for k in 0..3 { d[k] = x[k] - w; s += d[0] * d[k]; }
            s * d[0]
        }",
        expect![[r#"
            let mut d_before_kept: [f64; 3] = zero [f64; 3];
            for k in 0..3 {
                d_before_kept[k] = d_before;
            for k in 0..3 rev {
                let d_before#2: f64 = load d_before_kept[k];
        "#]],
    );
}

#[test]
fn checkpoints_keep_states() {
    check_with(
        Switches { checkpoint: Some(Snapshots::Root), ..Switches::ALL },
        "fn f(x: &[f64], n: usize) -> f64 {
            let mut y = x.to_vec();
            let mut z = 0.0;
            let mut sum = 0.0;
            for i in 0..n { z = (z * y[0]).sin(); y[i % 2] += z; sum += z; }
            z * sum
        }",
        expect![[r#"
            let mut y_states: Stack<[f64]> = stack;
            let mut z_states: Stack<f64> = stack;
            let mut kept#5: Stack<(f64, f64)> = stack;
            let mut schedule: :: derive_grad :: __private :: checkpoint :: Schedule = call :: derive_grad :: __private :: checkpoint :: root(n);
            for i#2 in 0..n {
                let keeps#2: bool = call :: derive_grad :: __private :: checkpoint :: keeps(&mut schedule);
                    save y_states, all y;
                    save z_states, state#2;
            let stretches: usize = call :: derive_grad :: __private :: checkpoint :: stretches(&mut schedule);
            for _stretch in 0..stretches {
                let stretch: (usize, usize, usize) = call :: derive_grad :: __private :: checkpoint :: back(&mut schedule);
                let state#3: f64 = restore z_states;
                restore all y, y_states;
                reserve kept#5, steps;
                for i in start..end {
                    let kept#4: (f64, f64) = (t1, t2);
                    save kept#5, kept#4;
                for i in start..end rev {
                    let kept#6: (f64, f64) = restore kept#5;
                    let t#13: f64 = load kept#6.0;
                    let t#14: f64 = load kept#6.1;
        "#]],
    );
}

#[test]
fn few_checkpoints_reverse_one_iteration_at_a_time() {
    check_with(
        Switches { checkpoint: Some(Snapshots::AtMost(3)), ..Switches::ALL },
        "fn f(x: f64, n: i32) -> f64 {
            let mut y = x;
            for i in 1..=n { y = (y * x).sin() * i as f64; }
            y
        }",
        expect![[r#"
            let mut y_states: Stack<f64> = stack;
            let mut schedule: :: derive_grad :: __private :: checkpoint :: Schedule = call :: derive_grad :: __private :: checkpoint :: limited(steps#4, 3);
            for i#2 in 1..=n {
                let keeps#2: bool = call :: derive_grad :: __private :: checkpoint :: keeps(&mut schedule);
                    save y_states, state#2;
            let stretches: usize = call :: derive_grad :: __private :: checkpoint :: stretches(&mut schedule);
            for _stretch in 0..stretches {
                let stretch: (usize, usize, usize) = call :: derive_grad :: __private :: checkpoint :: back(&mut schedule);
                let state#3: f64 = restore y_states;
                for step#2 in start..turn {
                    let keeps#4: bool = call :: derive_grad :: __private :: checkpoint :: keeps(&mut schedule);
                        save y_states, state#5;
        "#]],
    );
}

#[test]
fn without_state_iterations_are_run_twice() {
    check_with(
        Switches { checkpoint: Some(Snapshots::Root), ..Switches::ALL },
        "fn f(x: &[f64]) -> f64 {
            let mut y = vec![0.0; x.len()];
            for i in 0..x.len() { y[i] = x[i].sin().sin(); }
            y[0] * y[1]
        }",
        expect![[r#"
            for i#2 in 0..t1 {
            for i in 0..t1 rev {
        "#]],
    );
}
