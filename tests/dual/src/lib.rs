//! The dual-number oracle.
