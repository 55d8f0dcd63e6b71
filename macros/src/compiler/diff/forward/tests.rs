//! Tangents as IR text.
