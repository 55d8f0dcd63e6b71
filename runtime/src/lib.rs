//! Exact gradients of ordinary Rust functions.
#![no_std]

pub use derive_grad_macros::derive_grad;
