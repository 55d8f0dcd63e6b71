//! Facts about a lowered function, as side tables.

pub mod activity;
#[cfg(test)]
mod tests;
mod varied;
