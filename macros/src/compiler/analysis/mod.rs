//! Facts about a lowered function, as side tables.

pub mod activity;
pub mod lengths;
pub mod overwrites;
#[cfg(test)]
mod tests;
mod varied;
