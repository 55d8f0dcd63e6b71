//! Random programs through the real macro, compared with dual numbers. Written by
//! `UPDATE_RANDOM=1 cargo test -p derive_grad_macros batch`.
#![allow(warnings, clippy::all, clippy::pedantic, clippy::nursery)]

mod part_00;
mod part_01;
mod part_02;
mod part_03;
mod part_04;
mod part_05;
mod part_06;
mod part_07;
mod part_08;
mod part_09;
mod part_10;
mod part_11;
mod types;
