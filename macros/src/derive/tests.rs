//! Snapshots of the derive's output.
