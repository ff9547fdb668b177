//! Median wall time of a command against the floor, whole processes, in paired rounds.
//!
//! `cargo build --release --examples && cargo build --release`, then
//! `target/release/examples/wall role backend`. Each round runs both, in an order that changes from
//! round to round, so that a machine that gets slower or faster meanwhile does not tilt the ratio.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// Rounds that count.
const ROUNDS: usize = 200;

/// Rounds before them, which do not.
const BEFORE: usize = 10;

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let own = std::env::current_exe().context("where this program is")?;
    let examples = own.parent().context("a folder above this program")?;
    let floor = examples.join("floor");
    let program = examples.parent().context("a folder above the examples")?.join("pycareer");
    let mut ratios = Vec::with_capacity(ROUNDS);
    let mut floors = Vec::with_capacity(ROUNDS);
    for round in 0..BEFORE + ROUNDS {
        let (base, cost) = if is_program_first(round) {
            let cost = time(&program, &words)?;
            (time(&floor, &words)?, cost)
        } else {
            (time(&floor, &words)?, time(&program, &words)?)
        };
        if round >= BEFORE {
            ratios.push(cost.as_secs_f64() / base.as_secs_f64());
            floors.push(base.as_secs_f64() * 1000.0);
        }
    }
    let (ratio, floor) = (median(&mut ratios), median(&mut floors));
    writeln!(io::stdout(), "{}: {ratio:.3} of the floor ({floor:.2} ms)", words.join(" "))?;
    Ok(())
}

/// Orders the rounds without a pattern a machine's rhythm could follow.
fn is_program_first(round: usize) -> bool {
    round.wrapping_mul(2_654_435_761).count_ones().is_multiple_of(2)
}

fn time(program: &Path, words: &[String]) -> Result<Duration> {
    let start = Instant::now();
    let mut command = Command::new(program);
    command.args(words).env_clear().stdin(Stdio::null()).stdout(Stdio::null());
    command.stderr(Stdio::null()).status().with_context(|| program.display().to_string())?;
    Ok(start.elapsed())
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
