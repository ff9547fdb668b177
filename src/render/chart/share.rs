//! A share as a bar.

/// Returns a share drawn in so many columns, the rest as a thin line: `██████──────`.
///
/// Only all is drawn as all, and only nothing as nothing.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)] // 0 to `columns`
pub(in crate::render) fn share(ratio: f64, columns: usize) -> String {
    let full = match (ratio * columns as f64).round() as usize {
        0 if ratio > 0.0 => 1,
        all if all >= columns && ratio < 1.0 => columns.saturating_sub(1),
        full => full.min(columns),
    };
    ["█".repeat(full), "─".repeat(columns - full)].concat()
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn only_all_is_drawn_as_all_and_only_nothing_as_nothing() {
        let bars = [0.0, 0.01, 0.5, 0.62, 0.99, 1.0].map(|ratio| share(ratio, 4));
        assert_eq!(bars, ["────", "█───", "██──", "██──", "███─", "████"]);
    }
}
