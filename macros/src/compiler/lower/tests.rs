//! Snapshots of what functions are lowered to.
