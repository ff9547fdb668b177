//! A
pub mod model;
