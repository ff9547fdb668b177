//! The promises to people and scripts, each with its test.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "contract/around.rs"]
mod around;
#[path = "contract/colour.rs"]
mod colour;
mod common;
#[path = "contract/formats.rs"]
mod formats;
#[path = "contract/hostile.rs"]
mod hostile;
#[path = "common/lines.rs"]
mod lines;
#[path = "contract/links.rs"]
mod links;
#[path = "contract/random.rs"]
mod random;
#[cfg(unix)]
#[path = "contract/streams.rs"]
mod streams;
#[path = "contract/tree.rs"]
mod tree;
