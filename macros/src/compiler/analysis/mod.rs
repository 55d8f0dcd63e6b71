//! Facts about a lowered function, as side tables.

pub mod activity;
pub mod assume;
mod certain;
pub mod operators;
#[cfg(test)]
mod tests;
mod varied;
