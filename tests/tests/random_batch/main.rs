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
mod part_12;
mod part_13;
mod part_14;
mod part_15;
mod part_16;
mod part_17;
mod part_18;
mod part_19;
mod part_20;
mod part_21;
mod part_22;
mod part_23;
mod part_24;
mod part_25;
mod part_26;
mod part_27;
mod part_28;
mod part_29;
mod part_30;
mod part_31;
mod part_32;
mod part_33;
mod part_34;
mod part_35;
mod part_36;
mod part_37;
mod part_38;
mod part_39;
mod types;
