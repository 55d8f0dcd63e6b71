//! Facts about a lowered function, as side tables.

pub mod activity;
mod certain;
#[cfg(test)]
mod tests;
mod varied;
