//! An offline career and salary explorer for Python people.
//!
//! Data flows one way: arguments → request → query over the dataset → answer → renderer. The
//! library exists so that every step can be reached by a test; the program is `main.rs`.

pub mod answer;
pub mod cli;
pub mod complete;
pub mod config;
pub mod dataset;
pub mod error;
pub mod estimate;
pub mod help;
pub mod interactive;
mod look;
pub mod lookup;
pub mod man;
pub mod model;
mod order;
pub mod query;
pub mod render;
pub mod request;
pub mod run;
pub mod schema;
mod surroundings;
pub mod text;
