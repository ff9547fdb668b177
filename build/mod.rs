//! Compiles `data/` into the pack inside the binary.
//!
//! Text of the files → raw records that mirror them → every rule → checked types → `postcard`
//! blocks. Pure: the caller reads the files. The build script mounts this folder, and so do the
//! tests that prove each rule.

mod check;
mod link;
mod names;
mod order;
mod pack;
mod problem;
mod raw;
mod read;
mod search;

use std::collections::BTreeMap;

pub use problem::Problem;

/// The data files: text by path below `data/`, with `/` between folders.
pub type Files = BTreeMap<String, String>;

/// Compiles the data files into a pack.
///
/// # Errors
///
/// Every problem of every file, in the order of files and lines; never just the first.
pub fn compile(files: &Files) -> Result<Vec<u8>, Vec<Problem>> {
    let mut problems = Vec::new();
    let raw = read::read(files, &mut problems);
    check::check(&raw, &mut problems);
    if problems.is_empty() {
        return pack::pack(&raw).map_err(|problem| vec![problem]);
    }
    problems.sort();
    problems.dedup();
    Err(problems)
}
