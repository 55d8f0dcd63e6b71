//! Facts about a lowered function, as side tables.

pub mod activity;
pub mod assume;
#[cfg(test)]
mod tests;
mod varied;
