//! The usual functions of the runtime, values and derivatives: against
//! `reference/functions.tsv`, at limits and kinks, called in annotated bodies, and
//! with bad input.
#![allow(missing_docs, clippy::all, clippy::pedantic)]

use std::f64::{INFINITY, NAN, NEG_INFINITY};

use derive_grad::{derive_grad, functions};

const REFERENCE: &str = include_str!("../reference/functions.tsv");

/// A line of the reference: arguments, value, partials.
struct Row {
    at: Vec<f64>,
    value: f64,
    partials: Vec<f64>,
}

fn rows(name: &str) -> Vec<Row> {
    let numbers = |text: &str| text.split(' ').map(|x| x.parse().expect(x)).collect::<Vec<f64>>();
    let lines = REFERENCE.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let rows: Vec<Row> = lines
        .filter(|fields| fields[0] == name)
        .map(|fields| Row {
            at: numbers(fields[1]),
            value: numbers(fields[2])[0],
            partials: numbers(fields[3]),
        })
        .collect();
    assert!(rows.len() >= 8, "{name} has {} reference values", rows.len());
    rows
}

#[track_caller]
fn near(what: &str, found: f64, expected: f64, absolute: f64, at: &[f64]) {
    let tolerance = 1e-12 * expected.abs() + absolute + 1e-307;
    assert!(
        found == expected || (found - expected).abs() <= tolerance,
        "{what} is {found:e}, expected {expected:e}, at {at:?}"
    );
}

type Both = fn(&[f64]) -> (f64, Vec<f64>);

/// Compares a function and its linked call with the reference; `absolute` is what
/// its documentation grants beside 1e-12.
fn check(name: &str, absolute: f64, both: Both, linked: Both) {
    for row in rows(name) {
        let (value, partials) = both(&row.at);
        near(name, value, row.value, absolute, &row.at);
        assert_eq!(partials.len(), row.partials.len(), "{name}");
        for (found, expected) in partials.iter().zip(&row.partials) {
            near(&format!("a derivative of {name}"), *found, *expected, absolute, &row.at);
        }
        let (twice, doubled) = linked(&row.at);
        assert_eq!(twice.to_bits(), (2.0 * value).to_bits(), "{name} linked at {:?}", row.at);
        for (found, expected) in doubled.iter().zip(&partials) {
            near(&format!("a linked derivative of {name}"), *found, 2.0 * *expected, 2.0 * absolute, &row.at);
        }
    }
}

/// The functions over lists, direct and linked, by the kind of their parameters.
macro_rules! kind {
    (one $name:ident $both:ident) => {
        #[derive_grad]
        fn twice(x: f64) -> f64 {
            2.0 * derive_grad::$name(x)
        }

        const BOTH: Both = |at| {
            let (value, x) = functions::$both(at[0]);
            (value, vec![x])
        };
        const TWICE: Both = |at| {
            let (value, x) = twice_value_and_grad(at[0]);
            (value, vec![x])
        };
    };
    (two $name:ident $both:ident) => {
        #[derive_grad]
        fn twice(x: f64, y: f64) -> f64 {
            2.0 * derive_grad::$name(x, y)
        }

        const BOTH: Both = |at| {
            let (value, (x, y)) = functions::$both(at[0], at[1]);
            (value, vec![x, y])
        };
        const TWICE: Both = |at| {
            let (value, (x, y)) = twice_value_and_grad(at[0], at[1]);
            (value, vec![x, y])
        };
    };
    (order $name:ident $both:ident) => {
        #[derive_grad]
        fn twice(n: i32, x: f64) -> f64 {
            2.0 * derive_grad::$name(n as _, x)
        }

        const BOTH: Both = |at| {
            let (value, x) = functions::$both(at[0] as _, at[1]);
            (value, vec![x])
        };
        const TWICE: Both = |at| {
            let (value, x) = twice_value_and_grad(at[0] as i32, at[1]);
            (value, vec![x])
        };
    };
    (list $name:ident $both:ident) => {
        #[derive_grad]
        fn twice(x: &[f64]) -> f64 {
            2.0 * derive_grad::$name(x)
        }

        const BOTH: Both = |at| functions::$both(at);
        const TWICE: Both = |at| twice_value_and_grad(at);
    };
    (class $name:ident $both:ident) => {
        #[derive_grad]
        fn twice(x: &[f64], k: usize) -> f64 {
            2.0 * derive_grad::$name(x, k)
        }

        const BOTH: Both = |at| functions::$both(&at[..at.len() - 1], at[at.len() - 1] as usize);
        const TWICE: Both = |at| twice_value_and_grad(&at[..at.len() - 1], at[at.len() - 1] as usize);
    };
    (vector $name:ident $both:ident) => {
        #[derive_grad]
        fn twice(x: &[f64], k: usize) -> f64 {
            let y = derive_grad::$name(x);
            2.0 * y[k]
        }

        const BOTH: Both = |at| {
            let (x, k) = (&at[..at.len() - 1], at[at.len() - 1] as usize);
            let mut seed = vec![0.0; x.len()];
            seed[k] = 1.0;
            let mut d_x = vec![0.0; x.len()];
            let y = functions::$both(x, &seed, &mut d_x);
            (y[k], d_x)
        };
        const TWICE: Both = |at| twice_value_and_grad(&at[..at.len() - 1], at[at.len() - 1] as usize);
    };
}

/// A test for each function, with the absolute error that its documentation grants.
macro_rules! table {
    ($($name:ident $both:ident: $kind:ident $absolute:expr;)*) => {
        $(mod $name {
            use super::*;
            kind!($kind $name $both);

            #[test]
            fn equals_the_reference() {
                check(stringify!($name), $absolute, BOTH, TWICE);
            }
        })*

        #[test]
        fn all_references_are_tested() {
            let here = [$(stringify!($name)),*];
            for line in REFERENCE.lines() {
                let name = line.split('\t').next().expect("a name");
                assert!(here.contains(&name), "{name} has no test");
            }
        }
    };
}

table! {
    relu relu_value_and_grad: one 0.0;
    leaky_relu leaky_relu_value_and_grad: two 0.0;
    elu elu_value_and_grad: two 0.0;
    gelu gelu_value_and_grad: one 0.0;
    gelu_tanh gelu_tanh_value_and_grad: one 0.0;
    silu silu_value_and_grad: one 0.0;
    softplus softplus_value_and_grad: one 0.0;
    sigmoid sigmoid_value_and_grad: one 0.0;
    log_sigmoid log_sigmoid_value_and_grad: one 0.0;
    huber huber_value_and_grad: two 0.0;
    hinge hinge_value_and_grad: two 0.0;
    cross_entropy cross_entropy_value_and_grad: class 0.0;
    log_sum_exp log_sum_exp_value_and_grad: list 0.0;
    softmax softmax_vjp: vector 1e-15;
    log_softmax log_softmax_vjp: vector 1e-15;
    erf erf_value_and_grad: one 0.0;
    erfc erfc_value_and_grad: one 0.0;
    gamma gamma_value_and_grad: one 0.0;
    ln_gamma ln_gamma_value_and_grad: one 1e-15;
    digamma digamma_value_and_grad: one 1e-15;
    trigamma trigamma_value_and_grad: one 0.0;
    polygamma polygamma_value_and_grad: order 0.0;
    beta beta_value_and_grad: two 0.0;
    ln_beta ln_beta_value_and_grad: two 1e-15;
    j0 j0_value_and_grad: one 1e-15;
    j1 j1_value_and_grad: one 1e-15;
    jn jn_value_and_grad: order 1e-15;
    norm norm_value_and_grad: list 0.0;
    norm1 norm1_value_and_grad: list 0.0;
    mean mean_value_and_grad: list 0.0;
    variance variance_value_and_grad: list 1e-15;
}

#[test]
fn limits_are_exact() {
    assert_eq!(functions::softplus_value_and_grad(1000.0), (1000.0, 1.0));
    assert_eq!(functions::softplus_value_and_grad(-1000.0), (0.0, 0.0));
    assert_eq!(functions::softplus_value_and_grad(INFINITY), (INFINITY, 1.0));
    assert_eq!(functions::sigmoid_value_and_grad(-1000.0), (0.0, 0.0));
    assert_eq!(functions::sigmoid_value_and_grad(1000.0), (1.0, 0.0));
    assert_eq!(functions::sigmoid_value_and_grad(NEG_INFINITY), (0.0, 0.0));
    assert_eq!(functions::sigmoid_value_and_grad(INFINITY), (1.0, 0.0));
    assert_eq!(functions::log_sigmoid_value_and_grad(-1e300), (-1e300, 1.0));
    assert_eq!(functions::log_sigmoid_value_and_grad(INFINITY), (0.0, 0.0));
    assert_eq!(functions::silu_value_and_grad(NEG_INFINITY), (0.0, 0.0));
    assert_eq!(functions::silu_value_and_grad(INFINITY), (INFINITY, 1.0));
    assert_eq!(functions::gelu_value_and_grad(NEG_INFINITY), (0.0, 0.0));
    assert_eq!(functions::gelu_value_and_grad(INFINITY), (INFINITY, 1.0));
    assert_eq!(functions::gelu_tanh_value_and_grad(-1e200), (0.0, 0.0));
    assert_eq!(functions::gelu_tanh_value_and_grad(INFINITY), (INFINITY, 1.0));
    assert_eq!(functions::elu_value_and_grad(NEG_INFINITY, 2.0), (-2.0, (0.0, -1.0)));
    assert_eq!(functions::erf_value_and_grad(INFINITY), (1.0, 0.0));
    assert_eq!(functions::erfc_value_and_grad(NEG_INFINITY), (2.0, -0.0));
    assert_eq!(functions::gamma_value_and_grad(200.0), (INFINITY, INFINITY));
    assert_eq!(functions::digamma(0.0), NEG_INFINITY);
    assert!(functions::digamma(-3.0).is_nan());
    assert_eq!(functions::trigamma(-3.0), INFINITY);
    assert!(functions::ln_beta(-1.0, 2.0).is_nan());
    assert_eq!(functions::beta_value_and_grad(1.0, 1.0).0, 1.0);
}

#[test]
fn infinite_entries() {
    let log_sum_exp = functions::log_sum_exp_value_and_grad;
    assert_eq!(log_sum_exp(&[2.0, NEG_INFINITY]), (2.0, vec![1.0, 0.0]));
    assert_eq!(log_sum_exp(&[NEG_INFINITY, NEG_INFINITY]), (NEG_INFINITY, vec![0.0, 0.0]));
    assert_eq!(log_sum_exp(&[1.0, INFINITY, 3.0]), (INFINITY, vec![0.0, 1.0, 0.0]));
    assert!(log_sum_exp(&[INFINITY, NAN]).0.is_nan());
    assert_eq!(functions::softmax(&[1.0, NEG_INFINITY, 1.0]), [0.5, 0.0, 0.5]);
    let mut d_x = [0.0; 2];
    functions::softmax_vjp(&[1.0, NEG_INFINITY], &[3.0, 5.0], &mut d_x);
    assert_eq!(d_x, [0.0, 0.0]);
    assert_eq!(functions::cross_entropy_value_and_grad(&[0.0, NEG_INFINITY], 0), (0.0, vec![0.0, 0.0]));
    assert_eq!(functions::cross_entropy_value_and_grad(&[0.0, NEG_INFINITY], 1), (INFINITY, vec![1.0, -1.0]));
}

#[test]
fn kinks() {
    assert_eq!(functions::relu_grad(0.0), 0.0);
    assert_eq!(functions::relu_grad(-0.0), 0.0);
    assert_eq!(functions::leaky_relu_grad(0.0, 0.1), (0.1, 0.0));
    assert_eq!(functions::elu_grad(0.0, 0.5), (0.5, 0.0));
    assert_eq!(functions::hinge_grad(1.0, 1.0), (0.0, 0.0));
    assert_eq!(functions::huber_grad(1.0, 1.0), (1.0, 0.0));
    assert_eq!(functions::norm_value_and_grad(&[0.0, 0.0]), (0.0, vec![0.0, 0.0]));
    assert_eq!(functions::norm_value_and_grad(&[]), (0.0, vec![]));
    assert_eq!(functions::norm1_grad(&[0.0, -2.0]), [0.0, -1.0]);
    assert_eq!(functions::norm_value_and_grad(&[INFINITY, 1.0]).0, INFINITY);
    assert_eq!(functions::sigmoid_grad(0.0), 0.25);
}

#[test]
fn nan_propagates() {
    let scalars: [fn(f64) -> f64; 18] = [
        functions::relu,
        |x| functions::leaky_relu(x, 0.1),
        |x| functions::elu(x, 1.0),
        functions::gelu,
        functions::gelu_tanh,
        functions::silu,
        functions::softplus,
        functions::sigmoid,
        functions::log_sigmoid,
        functions::erf,
        functions::erfc,
        functions::gamma,
        functions::ln_gamma,
        functions::digamma,
        functions::trigamma,
        |x| functions::huber(x, 1.0),
        |x| functions::hinge(x, 1.0),
        functions::j0,
    ];
    for (k, f) in scalars.iter().enumerate() {
        assert!(f(NAN).is_nan(), "number {k}");
    }
    for (a, b) in [(NAN, 1.0), (1.0, NAN)] {
        assert!(functions::beta(a, b).is_nan() && functions::ln_beta(a, b).is_nan());
        for f in
            [functions::log_sum_exp, functions::norm, functions::norm1, functions::mean, functions::variance]
        {
            assert!(f(&[a, b]).is_nan());
        }
        assert!(functions::softmax(&[a, b]).iter().all(|y| y.is_nan()));
        assert!(functions::log_softmax(&[a, b]).iter().all(|y| y.is_nan()));
        assert!(functions::cross_entropy(&[a, b], 1).is_nan());
    }
}

/// The message of a panic.
fn panic_of(f: impl FnOnce() + std::panic::UnwindSafe) -> String {
    let payload = std::panic::catch_unwind(f).expect_err("a panic");
    let text = payload.downcast_ref::<&str>().map(ToString::to_string);
    text.or_else(|| payload.downcast_ref::<String>().cloned()).expect("a message")
}

#[test]
fn bad_input_panics() {
    assert_eq!(
        panic_of(|| {
            let _ = functions::dot(&[1.0], &[1.0, 2.0]);
        }),
        "`dot` of slices of lengths 1 and 2"
    );
    assert_eq!(
        panic_of(|| {
            let _ = functions::dot_grad(&[1.0], &[]);
        }),
        "`dot` of slices of lengths 1 and 0"
    );
    assert_eq!(
        panic_of(|| {
            let _ = functions::log_sum_exp(&[]);
        }),
        "`log_sum_exp` of an empty slice"
    );
    assert_eq!(
        panic_of(|| {
            let _ = functions::log_sum_exp_grad(&[]);
        }),
        "`log_sum_exp` of an empty slice"
    );
    assert_eq!(
        panic_of(|| {
            let _ = functions::softmax(&[]);
        }),
        "`softmax` of an empty slice"
    );
    assert_eq!(
        panic_of(|| {
            let _ = functions::log_softmax(&[]);
        }),
        "`log_softmax` of an empty slice"
    );
    assert_eq!(
        panic_of(|| {
            let _ = functions::mean(&[]);
        }),
        "`mean` of an empty slice"
    );
    assert_eq!(
        panic_of(|| {
            let _ = functions::variance(&[]);
        }),
        "`variance` of an empty slice"
    );
    let wide = || functions::softmax_into(&[1.0, 2.0], &mut [0.0; 3]);
    assert_eq!(panic_of(wide), "`softmax_into` has 2 entries, but its result has length 3");
    let third = || {
        let _ = functions::cross_entropy(&[1.0, 2.0], 2);
    };
    assert_eq!(panic_of(third), "`cross_entropy` has 2 logits, none of which is of class 2");
    let matrix = || {
        let _ = functions::mat_vec(&[1.0, 2.0, 3.0], &[1.0, 2.0]);
    };
    assert_eq!(panic_of(matrix), "`mat_vec` has 3 entries for rows of length 2");
    let matrices = || {
        let _ = functions::mat_mul(&[1.0, 2.0, 3.0], &[1.0, 2.0], 2);
    };
    let message = "`mat_mul` has 3 and 2 entries, which an inner dimension of 2 does not divide";
    assert_eq!(panic_of(matrices), message);
    let negative = || {
        let _ = functions::huber_grad(1.0, -1.0);
    };
    assert_eq!(panic_of(negative), "`huber` needs a `delta` that is not negative, but it is -1");
}
