//! Programs over six numbers, around what carries no derivative: enums, maps, strings,
//! structs of settings.
#![allow(missing_docs, dead_code, unused_variables, clippy::all, clippy::pedantic)]

use std::collections::HashMap;

use derive_grad::derive_grad;
use derive_grad_tests::programs;

programs! {
    enum_dispatch enum_dispatch_grad enum_dispatch_value_and_grad enum_dispatch_vjp;
    map_of_indices map_of_indices_grad map_of_indices_value_and_grad map_of_indices_vjp;
    parsed_settings parsed_settings_grad parsed_settings_value_and_grad parsed_settings_vjp;
    text text_grad text_value_and_grad text_vjp;
    configured configured_grad configured_value_and_grad configured_vjp;
    configured_and_logged configured_and_logged_grad configured_and_logged_value_and_grad configured_and_logged_vjp;
    options_of_a_loop options_of_a_loop_grad options_of_a_loop_value_and_grad options_of_a_loop_vjp;
    options_at_a_distance options_at_a_distance_grad options_at_a_distance_value_and_grad options_at_a_distance_vjp;
    weights_of_tables weights_of_tables_grad weights_of_tables_value_and_grad weights_of_tables_vjp;
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Kind {
    Linear,
    Quad,
    Exp(u8),
}

fn kind(i: usize) -> Kind {
    match i % 3 {
        0 => Kind::Linear,
        1 => Kind::Quad,
        _ => Kind::Exp(2),
    }
}

/// An enum says what is done to each number.
#[derive_grad]
fn enum_dispatch(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for (i, &v) in x.iter().enumerate() {
        s *= match kind(i) {
            Kind::Linear => 1.0 + 0.1 * v,
            Kind::Quad => 1.0 + v * v,
            Kind::Exp(n) if n > 5 => 1.0,
            Kind::Exp(n) => (v / f64::from(n)).exp(),
        };
    }
    s
}

/// Indices come out of a map.
#[derive_grad]
fn map_of_indices(x: &[f64]) -> f64 {
    let mut map: HashMap<&str, usize> = HashMap::new();
    for (i, n) in ["a", "b", "c"].iter().enumerate() {
        map.insert(n, i * 2);
    }
    let i = map["b"];
    let j = *map.get("c").unwrap_or(&0);
    let text = format!("{}-{}", i, j);
    assert_eq!(text.len(), 3);
    x[i] * x[j] + if map.contains_key("zz") { x[0] } else { x[1] }
}

/// A string is parsed for a scale and a power.
#[derive_grad]
fn parsed_settings(x: &[f64]) -> f64 {
    let cfg = "scale=2;power=3;skip=no";
    let mut scale = 1.0;
    let mut power = 1;
    for part in cfg.split(';') {
        let Some((k, v)) = part.split_once('=') else { continue };
        match k {
            "scale" => scale = v.parse().unwrap_or(1.0),
            "power" => power = v.parse::<i32>().unwrap_or(1),
            _ => {}
        }
    }
    let mut s = 0.0;
    for v in x {
        s += (scale * v).powi(power);
    }
    s
}

/// A string grows beside the numbers.
#[derive_grad]
fn text(x: &[f64]) -> f64 {
    let mut out = String::new();
    let mut acc = 1.0;
    for (i, v) in x.iter().enumerate() {
        let tag = if i % 2 == 0 { "even" } else { "odd" };
        out.push_str(tag);
        acc = if tag.len() == 4 { acc * (1.0 + v * v) } else { acc + v };
    }
    acc * out.len() as f64
}

#[derive(Clone, Debug)]
struct Config {
    steps: usize,
    names: Vec<String>,
    mode: Mode,
    cut: Option<f64>,
}

#[derive(Clone, Debug, PartialEq)]
enum Mode {
    Fast { order: usize },
    Slow,
}

impl Config {
    fn new() -> Self {
        Config {
            steps: 4,
            names: vec!["u".into(), "v".into()],
            mode: Mode::Fast { order: 2 },
            cut: Some(0.25),
        }
    }
    fn order(&self) -> usize {
        match &self.mode {
            Mode::Fast { order } => *order,
            Mode::Slow => 1,
        }
    }
}

/// A struct of settings, and its methods.
#[derive_grad]
fn configured(x: &[f64]) -> f64 {
    let cfg = Config::new();
    let mut s = 0.0;
    for i in 0..cfg.steps {
        s += x[i].powi(cfg.order() as i32) * cfg.cut.unwrap_or(1.0);
    }
    if cfg.names.iter().any(|n| n == "v") {
        s *= x[5];
    }
    s
}

#[derive_grad(wrt(x))]
fn logged(x: &[f64], cfg: &Config, log: &mut Vec<String>) -> f64 {
    log.push(format!("steps {}", cfg.steps));
    let mut v = x[0];
    for (k, name) in cfg.names.iter().enumerate() {
        let w = name.len() as f64;
        v = (v * w + x[k + 1]).tanh();
        log.push(name.clone());
    }
    match cfg.mode {
        Mode::Fast { order } if order > 1 => v * v,
        Mode::Fast { .. } => v,
        Mode::Slow => -v,
    }
}

/// A function that writes a log.
#[derive_grad]
fn configured_and_logged(x: &[f64]) -> f64 {
    let cfg = Config::new();
    let mut log: Vec<String> = Vec::new();
    let a = logged(x, &cfg, &mut log);
    let b = logged(&x[2..], &cfg, &mut log);
    assert!(log.len() == 6);
    a * b + log.len() as f64 * x[1]
}

#[derive(Default)]
struct Options {
    k: usize,
    w: Vec<f64>,
}

mod inner {
    pub struct P {
        pub a: usize,
    }
    impl P {
        pub fn new(a: usize) -> P {
            P { a }
        }
    }
}

#[derive_grad(wrt(x))]
fn with_options(x: &[f64], o: &Options, p: &inner::P, m: &Mode) -> f64 {
    let mut s = x[o.k] * x[p.a];
    for w in &o.w {
        s += w * x[1];
    }
    if *m == Mode::Slow { s } else { s * s }
}

/// Structs of a module, made anew in a loop.
#[derive_grad]
fn options_of_a_loop(x: &[f64]) -> f64 {
    let o = Options { k: 1, w: vec![1.0, 2.0] };
    let p = inner::P::new(2);
    let m = Mode::Fast { order: 3 };
    let d = Options::default();
    let mut s = with_options(x, &o, &p, &m);
    for i in 0..2 {
        let q = inner::P::new(i);
        s += with_options(x, &d, &q, &Mode::Slow) * s;
    }
    s
}

/// The same through one more call.
#[derive_grad]
fn options_at_a_distance(x: &[f64]) -> f64 {
    options_of_a_loop(x) * x[0]
}

struct Tables {
    w: Vec<f64>,
    m: HashMap<String, f64>,
}

fn tables() -> Tables {
    Tables { w: vec![1.5, 2.5], m: [("a".to_string(), 0.5)].into() }
}

#[derive_grad(wrt(x))]
fn weighted(x: f64, o: &Tables) -> f64 {
    let mut s = x;
    for w in &o.w {
        s *= w * x;
    }
    s
}

#[derive_grad(wrt(x))]
fn weighted_if_there(x: f64, o: &Tables) -> f64 {
    let mut s = x;
    if let Some(w) = o.w.first() {
        s *= w * x;
    }
    if let Some(v) = o.m.get("a") {
        s = s * v + x;
    }
    s
}

#[derive_grad(wrt(x))]
fn weighted_by_the_last(x: f64, o: &Tables) -> f64 {
    let w = o.w.last().unwrap();
    let s = w * x * x;
    match o.m.get("a") {
        Some(v) => s * v,
        None => s,
    }
}

#[derive_grad(wrt(x))]
fn weighted_by_pairs(x: f64, o: &Tables, n: &[(usize, f64)]) -> f64 {
    let mut s = x;
    for (k, v) in n {
        s += x * v * (*k as f64) * s;
    }
    for &(k, v) in n {
        s += x * v * k as f64;
    }
    s
}

#[derive_grad(wrt(x))]
fn weighted_by_a_map(x: f64, m: &HashMap<usize, f64>) -> f64 {
    let mut s = x;
    for k in 0..3 {
        let Some(w) = m.get(&k) else { continue };
        s = s * w * x;
    }
    s
}

/// Weights that stand in lists, pairs and maps.
#[derive_grad]
fn weights_of_tables(x: &[f64]) -> f64 {
    let o: Tables = tables();
    let n: Vec<(usize, f64)> = vec![(1, 0.5), (2, 1.5)];
    let m: HashMap<usize, f64> = [(1, 2.0)].into();
    weighted(x[0], &o) * weighted_if_there(x[1], &o)
        + weighted_by_the_last(x[2], &o)
        + weighted_by_pairs(x[3], &o, &n)
        + weighted_by_a_map(x[4], &m)
}
