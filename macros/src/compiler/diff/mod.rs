//! Differentiation: IR to IR.

pub mod custom;
pub mod normalize;
pub mod own;
pub mod replay;
pub mod reverse;
