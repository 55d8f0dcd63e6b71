//! Differentiation: IR to IR.

pub mod apart;
pub mod closures;
pub mod custom;
pub mod forward;
pub mod functions;
pub mod halves;
pub mod normalize;
mod outlived;
pub mod own;
pub mod recursion;
pub mod replaced;
pub mod replay;
pub mod reverse;
pub mod wide;
