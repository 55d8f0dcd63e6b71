//! Facts about a lowered function, as side tables.

pub mod activity;
pub mod assume;
pub mod called;
mod certain;
mod hidden;
mod kept;
pub mod lengths;
pub mod operators;
pub mod overwrites;
pub mod quiet;
#[cfg(test)]
mod tests;
mod varied;
pub mod workspaces;
