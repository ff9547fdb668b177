//! The rows of `worth` and `move`.

use super::{Rows, paid, text};
use crate::answer::{MoveAnswer, WorthAnswer};

const WORTH: [&str; 12] = [
    "place",
    "role",
    "amount",
    "percentile_market",
    "percentile_person",
    "p50",
    "to_median",
    "to_upper_quartile",
    "extrapolated",
    "derived",
    "place_basis",
    "confidence",
];

pub(super) fn worth(answers: &[WorthAnswer<'_>]) -> Rows {
    let row = |answer: &WorthAnswer<'_>| {
        let ([_, _, p50, ..], how) = paid(answer.estimate.pay.as_ref());
        let mut row = vec![
            answer.place.id.clone(),
            answer.role.id.to_owned(),
            answer.amount.to_string(),
            answer.percentile_market.to_string(),
            text(answer.percentile_person),
            p50,
            answer.to_median.to_string(),
            answer.to_upper_quartile.to_string(),
            answer.extrapolated.to_string(),
        ];
        row.extend(how);
        row
    };
    Rows { header: WORTH.to_vec(), rows: answers.iter().map(row).collect() }
}

/// Both amounts of a move are computed.
const MOVE: [&str; 9] = [
    "from",
    "to",
    "role",
    "amount",
    "purchasing_power",
    "market_rank",
    "percentile_market",
    "extrapolated",
    "derived",
];

pub(super) fn moves(answers: &[MoveAnswer<'_>]) -> Rows {
    let row = |answer: &MoveAnswer<'_>| {
        vec![
            answer.from.id.clone(),
            answer.to.id.clone(),
            answer.role.id.to_owned(),
            answer.amount.to_string(),
            text(answer.purchasing_power),
            answer.market_rank.to_string(),
            answer.percentile_market.to_string(),
            answer.extrapolated.to_string(),
            true.to_string(),
        ]
    };
    Rows { header: MOVE.to_vec(), rows: answers.iter().map(row).collect() }
}
