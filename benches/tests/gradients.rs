//! Every objective's gradients: by hand against differences, generated against
//! those by hand, all of `ADBench`'s against the published results.

use derive_grad_benches::adbench::{ba, gmm, hand_model, lstm};
use derive_grad_benches::{Case, Sizes, groups, nested, small};

#[test]
fn gradients_agree_at_small_sizes() {
    for case in groups(&Sizes::SMALL).iter().flat_map(|group| group()).chain(small()) {
        case.check();
        case.check_numerically();
        case.check_peers();
    }
}

#[test]
fn gmm_agrees_with_adbench() {
    for case in [&gmm::TEST, &gmm::D10_K25].into_iter().flat_map(gmm::cases) {
        case.check();
    }
}

#[test]
fn lstm_agrees_with_adbench() {
    lstm::cases(&lstm::L2_C1024).iter().for_each(Case::check);
}

#[test]
fn ba_agrees_with_adbench() {
    for case in ba::test().into_iter().chain(ba::ba1()) {
        case.check();
    }
    for case in ba::test() {
        case.check_numerically();
    }
}

#[test]
fn hand_agrees_with_adbench() {
    for case in hand_model::small() {
        case.check();
        case.check_numerically();
    }
}

#[test]
fn descents_end_where_gradbench_says() {
    assert_close(nested::particle(), 0.207_191_874_648_611_6);
    let (a, b) = nested::saddle([1.0, 1.0]);
    [a, b].as_flattened().iter().for_each(|x| assert_close(*x, 8.246_324_826_140_356e-6));
}

fn assert_close(x: f64, expected: f64) {
    assert!((x - expected).abs() <= 1e-9 * expected.abs(), "{x:e} is not {expected:e}");
}
