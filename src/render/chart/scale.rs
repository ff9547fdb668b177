//! Where a wage lies on a line of columns.

/// A line of columns from one wage to another.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Scale {
    /// The wage at the first column.
    pub low: u32,
    /// The wage at the last column.
    pub high: u32,
    /// How many columns.
    pub columns: usize,
}

impl Scale {
    /// Returns the column of a wage, 0 to `columns - 1`, rounded to the nearest; wages beyond the
    /// ends lie at the ends.
    pub(super) fn column(self, wage: u32) -> usize {
        let last = self.columns.saturating_sub(1) as u64;
        let span = u64::from(self.high.saturating_sub(self.low)).max(1);
        let offset = u64::from(wage.clamp(self.low, self.high) - self.low);
        usize::try_from((offset * last + span / 2) / span).unwrap_or_default()
    }
}

/// Returns the five percentiles drawn from the first column of the scale on: `├──███┃██──┤`.
pub(super) fn range(columns: [usize; 5]) -> String {
    let [p10, p25, p50, p75, p90] = columns;
    let mut line = " ".repeat(p10);
    for at in p10..=p90 {
        line.push(match at {
            _ if at == p50 => '┃',
            _ if (p25..=p75).contains(&at) => '█',
            _ if at == p10 => '├',
            _ if at == p90 => '┤',
            _ => '─',
        });
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{Scale, range};

    #[test]
    fn columns_are_exact() {
        let scale = Scale { low: 100, high: 200, columns: 11 };
        let columns = [100, 104, 105, 150, 199, 200, 0, 999].map(|wage| scale.column(wage));
        assert_eq!(columns, [0, 0, 1, 5, 10, 10, 0, 10]);
        assert_eq!(Scale { low: 5, high: 5, columns: 9 }.column(5), 0);
    }

    #[test]
    fn the_range_is_exact_to_the_column() {
        assert_eq!(range([2, 4, 7, 9, 12]), "  ├─███┃██──┤");
        assert_eq!(range([0, 0, 0, 0, 0]), "┃");
    }
}
