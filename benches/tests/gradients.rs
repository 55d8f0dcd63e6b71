//! Every objective's gradients: by hand against differences, generated against
//! those by hand, all of `ADBench`'s against the published results.

use derive_grad_benches::adbench::{ba, gmm, hand_model, lstm};
use derive_grad_benches::{Sizes, cases, small};

#[test]
fn gradients_agree_at_small_sizes() {
    for case in cases(&Sizes::SMALL).into_iter().chain(small()) {
        case.check();
        case.check_numerically();
    }
}

#[test]
fn gmm_agrees_with_adbench() {
    gmm::case(&gmm::TEST).check();
    gmm::case(&gmm::D10_K25).check();
}

#[test]
fn lstm_agrees_with_adbench() {
    lstm::case(&lstm::L2_C1024).check();
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
