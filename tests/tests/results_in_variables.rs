//! `Result`s and `Option`s of active values in variables, chains and tuples.
#![allow(missing_docs, clippy::pedantic, clippy::style, clippy::complexity)]

use derive_grad::{Differentiable, derive_grad};
use derive_grad_tests::at_all_points;

#[derive_grad]
fn opt(x: f64, y: f64) -> Option<f64> {
    if x > 0.2 { Some(x * y.ln_1p()) } else { None }
}

#[derive_grad]
fn res(x: f64, y: f64) -> Result<f64, String> {
    if x > 0.2 { Ok(x * y.exp()) } else { Err("bad".to_string()) }
}

#[derive(Clone, Copy, Differentiable)]
struct P {
    a: f64,
    b: f64,
}

#[derive_grad]
fn rp(x: f64, y: f64) -> Result<P, String> {
    if x > 0.2 { Ok(P { a: x * y.exp(), b: y }) } else { Err("bad".to_string()) }
}

#[derive_grad]
fn rt(x: f64, y: f64) -> Result<(f64, f64), usize> {
    if x > 0.2 { Ok((x * y.exp(), y)) } else { Err(3) }
}

#[derive_grad]
fn resv(x: &[f64]) -> Result<Vec<f64>, String> {
    x.iter().map(|v| res(*v, 0.5)).collect()
}

/// Different branches are taken at each.
const POINTS: [[f64; 6]; 3] =
    [[0.72, 1.3, 0.55, 0.9, 1.7, 0.35], [0.31, 0.6, 1.4, 0.45, 0.8, 1.2], [1.1, 0.25, 0.4, 2.0, 0.9, 0.5]];

#[derive_grad]
fn asked(x: &[f64]) -> f64 {
    let r = res(x[0], x[1]);
    if r.is_err() {
        return x[2];
    }
    r.unwrap() * x[1]
}
at_all_points!(is_err_then_unwrap: asked, asked_value_and_grad);

#[derive_grad]
fn asked_below(x: &[f64]) -> f64 {
    let r = res(x[0] - 0.8, x[1]);
    if r.is_err() {
        return x[2];
    }
    r.unwrap() * x[1]
}
at_all_points!(where_it_fails: asked_below, asked_below_value_and_grad);

#[derive_grad]
fn folded(x: &[f64]) -> f64 {
    let r: Result<f64, String> =
        x.iter().try_fold(1.0, |acc, v| if *v > 0.0 { Ok(acc + v.ln()) } else { Err(format!("bad {v}")) });
    match r {
        Ok(s) => s,
        Err(_) => 0.0,
    }
}
at_all_points!(a_fold_in_a_variable: folded, folded_value_and_grad);

#[derive_grad]
fn collected(x: &[f64]) -> f64 {
    let v: Result<Vec<f64>, String> =
        x.iter().map(|a| if *a > 0.0 { Ok(a.ln()) } else { Err(format!("bad {a}")) }).collect();
    match v {
        Ok(v) => v.iter().map(|a| a * a).sum(),
        Err(_) => 0.0,
    }
}
at_all_points!(a_collected_list_in_a_variable: collected, collected_value_and_grad);

#[derive_grad]
fn matched_list(x: &[f64]) -> f64 {
    match x.iter().map(|a| res(*a, x[1])).collect::<Result<Vec<_>, _>>() {
        Ok(v) => v.iter().sum(),
        Err(e) => e.len() as f64 * x[0],
    }
}
at_all_points!(a_match_on_a_collected_list: matched_list, matched_list_value_and_grad);

#[derive_grad]
fn either(x: &[f64]) -> f64 {
    opt(x[0], x[1]).or(opt(x[1], x[2])).unwrap_or(0.0)
        * opt(x[2], -x[1] * 0.1).or_else(|| opt(x[3], x[0])).unwrap_or(1.0)
        + opt(x[0] - 3.0, x[1]).or(opt(x[1], x[2])).unwrap()
}
at_all_points!(one_call_or_another: either, either_value_and_grad);

#[derive_grad]
fn repeated(x: &[f64]) -> f64 {
    let mut s = x[0];
    let mut n = 0;
    while let Some(v) = opt(s, 3.0 - s) {
        s = v + x[1];
        n += 1;
        if s > 2.0 || n > 5 {
            break;
        }
    }
    s * s
}
at_all_points!(while_a_call_gives_something: repeated, repeated_value_and_grad);

#[derive_grad]
fn both(x: &[f64]) -> f64 {
    let o = opt(x[0], x[1]);
    let p = opt(x[1], x[2]);
    match (o, p) {
        (Some(a), Some(b)) => a * b,
        (Some(a), None) | (None, Some(a)) => a,
        _ => 0.0,
    }
}
at_all_points!(two_options_in_one_match: both, both_value_and_grad);

#[derive_grad]
fn is_some_and(x: &[f64]) -> f64 {
    let o = opt(x[0], x[1]);
    if o.is_some_and(|v| v > 0.3) { o.unwrap() * 2.0 } else { x[2] }
}
at_all_points!(whether_something_holds_of_what_there_is: is_some_and, is_some_and_value_and_grad);

#[derive_grad]
fn mapped_error(x: &[f64]) -> f64 {
    let r = res(x[0], x[1]).map_err(|e| e.len());
    match r {
        Ok(v) if v > 1.0 => v * v,
        Ok(v) => v,
        Err(n) => n as f64 * x[0],
    }
}
at_all_points!(errors_that_are_mapped: mapped_error, mapped_error_value_and_grad);

#[derive_grad]
fn branches(x: &[f64]) -> f64 {
    let r = if x[0] > 0.4 { Ok(x[0] * x[1]) } else { Err("small") };
    match r {
        Ok(v) => v,
        Err(e) => e.len() as f64,
    }
}
at_all_points!(branches_that_make_results: branches, branches_value_and_grad);

#[derive_grad]
fn tried_in(x: &[f64]) -> Result<f64, String> {
    let r = res(x[0], x[1]);
    let v = r?;
    let q = res(x[2], v);
    if q.is_err() {
        return q;
    }
    Ok(q? * v)
}
#[derive_grad]
fn tried(x: &[f64]) -> f64 {
    tried_in(x).unwrap_or(0.0)
}
at_all_points!(question_marks_on_variables: tried, tried_value_and_grad);

#[derive_grad]
fn lent(x: &[f64]) -> f64 {
    let r = res(x[0], x[1]);
    let a = match &r {
        Ok(v) => *v * 2.0,
        Err(_) => 0.0,
    };
    let b = r.as_ref().map(|v| v * x[2]).unwrap_or(0.0);
    let c = r.as_ref().ok().copied().unwrap_or(1.0);
    a + b + c
}
at_all_points!(results_by_reference: lent, lent_value_and_grad);

#[derive_grad]
fn lent_list(x: &[f64]) -> f64 {
    let r = resv(x);
    if let Ok(v) = &r {
        return v.iter().map(|a| a * a).sum();
    }
    0.0
}
at_all_points!(lists_by_reference: lent_list, lent_list_value_and_grad);

#[derive_grad]
fn error_first(x: &[f64]) -> f64 {
    let r = res(x[0], x[1]);
    if let Err(e) = &r {
        return e.len() as f64;
    }
    let Ok(v) = r else { unreachable!() };
    v * v
}
at_all_points!(the_error_first: error_first, error_first_value_and_grad);

#[derive_grad]
fn chained(x: &[f64]) -> f64 {
    let r = res(x[0] - 1.0, x[1]).and_then(|v| res(v, x[2])).unwrap_or_else(|e| e.len() as f64 * x[3]);
    r * r
}
at_all_points!(errors_in_a_chain: chained, chained_value_and_grad);

#[derive_grad]
fn least(x: &[f64]) -> f64 {
    let mut best = f64::INFINITY;
    for k in 0..4 {
        match res(x[k], x[k + 1]) {
            Ok(v) if v < best => best = v,
            Ok(_) => {}
            Err(_) => continue,
        }
    }
    best
}
at_all_points!(arms_in_a_loop: least, least_value_and_grad);

#[derive_grad]
fn made_here(x: &[f64]) -> f64 {
    let o = Some(x[0]).filter(|v| *v > 0.1);
    let p = x.get(9).copied();
    match (o, p) {
        (Some(a), Some(b)) => a * b,
        (Some(a), None) => a * a,
        _ => x[1],
    }
}
at_all_points!(options_made_here_in_one_match: made_here, made_here_value_and_grad);

#[derive_grad]
fn elements(x: &[f64]) -> f64 {
    if let (Some(a), Some(b)) = (x.first(), x.get(2)) { a * b } else { 0.0 }
}
at_all_points!(elements_in_one_pattern: elements, elements_value_and_grad);

#[derive_grad]
fn several(x: &[f64]) -> f64 {
    let (Some(a), Some(b)) = (opt(x[0], x[1]), opt(x[1], x[2])) else { return 0.0 };
    a * b
}
at_all_points!(several_with_let_else: several, several_value_and_grad);

#[derive_grad]
fn left(x: &[f64]) -> f64 {
    let mut it = 0;
    let r = loop {
        it += 1;
        match res(x[0] - 1.0 + 0.3 * it as f64, x[1]) {
            Ok(v) => break Ok(v),
            Err(_) if it < 10 => continue,
            Err(e) => break Err(e),
        }
    };
    match r {
        Ok(v) => v * x[2],
        Err(_) => 0.0,
    }
}
at_all_points!(loops_that_end_with_results: left, left_value_and_grad);

#[derive_grad]
fn two_results(x: &[f64]) -> f64 {
    match (res(x[0], x[1]), res(x[2], x[3])) {
        (Ok(a), Ok(b)) => a * b,
        (Ok(a), Err(_)) => a,
        _ => 0.0,
    }
}
at_all_points!(two_results_in_one_match: two_results, two_results_value_and_grad);

#[derive_grad]
fn parts(x: &[f64]) -> f64 {
    let r = rp(x[0], x[1]);
    match r {
        Ok(P { a, b }) => a * b,
        Err(_) => 0.0,
    }
}
at_all_points!(fields_of_what_is_in_a_result: parts, parts_value_and_grad);

#[derive_grad]
fn pair(x: &[f64]) -> f64 {
    let r = rt(x[0], x[1]);
    match r {
        Ok((a, b)) if a > b => a * b,
        Ok((a, _)) => a,
        Err(n) => n as f64 * x[0],
    }
}
at_all_points!(tuples_in_results_with_guards: pair, pair_value_and_grad);

#[derive_grad]
fn skipped(x: &[f64]) -> f64 {
    let mut s = 0.0;
    for v in x {
        let r = res(*v - 0.5, x[0]);
        let w = match r {
            Ok(w) => w,
            Err(_) => continue,
        };
        s += w * w;
    }
    s
}
at_all_points!(failures_that_are_skipped: skipped, skipped_value_and_grad);

#[derive_grad]
fn optional_in(x: &[f64]) -> Option<f64> {
    let o = opt(x[0], x[1]);
    let p = opt(x[1], x[2])?;
    let v = o?;
    if v > p {
        return o;
    }
    Some(v * p)
}
#[derive_grad]
fn optional(x: &[f64]) -> f64 {
    match optional_in(x) {
        Some(v) => v,
        None => x[0],
    }
}
at_all_points!(question_marks_on_options: optional, optional_value_and_grad);

#[derive_grad]
fn rewrapped_in(x: &[f64]) -> Result<f64, String> {
    let r = res(x[0], x[1]);
    match r {
        Ok(v) => Ok(v * v),
        Err(e) => Err(format!("outer: {e}")),
    }
}
#[derive_grad]
fn rewrapped(x: &[f64]) -> f64 {
    rewrapped_in(x).map_err(|e| e.len()).unwrap()
}
at_all_points!(errors_that_are_made_again: rewrapped, rewrapped_value_and_grad);

#[derive_grad]
fn assigned(x: &[f64]) -> f64 {
    let mut o = opt(x[0], x[1]);
    let mut n = 0;
    while let Some(v) = o {
        n += 1;
        if n > 3 {
            break;
        }
        o = opt(v + 0.3, x[2]);
    }
    o.unwrap_or(x[3]) * x[0]
}
at_all_points!(options_that_a_call_is_assigned_to: assigned, assigned_value_and_grad);

#[derive_grad]
fn closure(x: &[f64]) -> f64 {
    let checked = |v: f64| if v > 0.0 { Ok(v.ln()) } else { Err("neg") };
    let a = checked(x[0]).unwrap_or(0.0);
    let b = match checked(x[1]) {
        Ok(v) => v,
        Err(_) => 1.0,
    };
    a * b + x[2]
}
at_all_points!(closures_that_give_results: closure, closure_value_and_grad);

#[derive_grad]
fn default(x: &[f64]) -> f64 {
    let r = res(x[0], x[1]);
    let ok = r.is_ok();
    let v = r.unwrap_or_default();
    if ok { v * 2.0 } else { x[0] }
}
at_all_points!(is_ok_and_a_default: default, default_value_and_grad);

#[derive_grad]
fn extremes(x: &[f64]) -> f64 {
    let m = if let (Some(a), Some(b)) = (x.first(), x.last()) { a.max(*b) } else { return 0.0 };
    let (Some(p), Some(q)) = (x.iter().copied().reduce(f64::max), x.iter().copied().reduce(f64::min)) else {
        return 1.0;
    };
    m * (p - q)
}
at_all_points!(searches_in_one_pattern: extremes, extremes_value_and_grad);

#[derive_grad]
fn mixed(x: &[f64]) -> f64 {
    match (x.get(1), x[0] > 0.3) {
        (Some(v), true) => v * x[0],
        (Some(v), false) => *v,
        (None, _) => 0.0,
    }
}
at_all_points!(an_option_and_a_condition: mixed, mixed_value_and_grad);

#[derive_grad]
fn among(x: &[f64]) -> f64 {
    let o = opt(x[0], x[1]);
    if let Some(v) = o
        && v > 0.1
    {
        return v * x[2];
    }
    o.map_or(1.0, |v| v + x[0])
}
at_all_points!(an_option_among_conditions: among, among_value_and_grad);

#[derive_grad]
fn checked(y: f64) -> Option<f64> {
    if y > 0.2 { Some(y.ln()) } else { None }
}

#[derive_grad]
fn bump(o: &mut Option<f64>) {
    if let Some(v) = o {
        *v *= 2.0;
    }
}

#[derive_grad]
fn bumped(x: &[f64]) -> f64 {
    let mut o = checked(x[0]);
    bump(&mut o);
    o.unwrap_or(0.0) * x[1]
}
at_all_points!(options_that_a_call_changes: bumped, bumped_value_and_grad);

#[derive_grad]
fn bumped_twice(x: &[f64]) -> f64 {
    let mut o = checked(x[0]);
    if x[1] > 0.3 {
        o = checked(x[1]);
    }
    bump(&mut o);
    o.unwrap_or(0.0) * x[1]
}
at_all_points!(options_that_a_call_is_assigned_to_and_changes: bumped_twice, bumped_twice_value_and_grad);

#[derive_grad]
fn bumped_often(x: &[f64]) -> f64 {
    let mut o: Option<f64> = None;
    for i in 0..3 {
        o = checked(x[i]);
        bump(&mut o);
    }
    o.unwrap_or(0.0) * x[1]
}
at_all_points!(options_that_a_call_changes_in_a_loop: bumped_often, bumped_often_value_and_grad);

#[derive_grad(wrt(x))]
fn constant_options_in(x: &[f64], w: Option<f64>) -> f64 {
    w.map_or(x[0] * 2.0, |v| v + 1.0) + x[1] * w.map_or(x[0], |v| v) + w.map_or(x[0].sin(), |v| v * x[1])
}
#[derive_grad]
fn constant_options(x: &[f64]) -> f64 {
    constant_options_in(x, Some(1.0)) + constant_options_in(x, None)
}
at_all_points!(options_without_derivative: constant_options, constant_options_value_and_grad);

#[derive_grad]
fn mapped_option(x: &[f64]) -> f64 {
    let o = opt(x[0], x[1]).map(|v| v * x[2]);
    o.unwrap_or(0.0)
}
at_all_points!(options_that_are_mapped_first: mapped_option, mapped_option_value_and_grad);
