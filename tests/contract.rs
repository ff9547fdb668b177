//! The promises to people and scripts, each with its test.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;
#[path = "contract/random.rs"]
mod random;
#[path = "contract/tree.rs"]
mod tree;
