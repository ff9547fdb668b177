//! The rows of `compare`.

use super::{Rows, paid, text};
use crate::answer::CompareAnswer;

const COMPARE: [&str; 16] = [
    "id",
    "subject",
    "role",
    "place",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "derived",
    "real_p50",
    "jobs",
    "concentration",
    "against_first",
    "place_basis",
    "confidence",
];

pub(super) fn subjects(subjects: &[CompareAnswer<'_>]) -> Rows {
    Rows { header: COMPARE.to_vec(), rows: subjects.iter().map(subject).collect() }
}

fn subject(subject: &CompareAnswer<'_>) -> Vec<String> {
    let (amounts, [derived, place_basis, confidence]) = paid(subject.estimate.pay.as_ref());
    let of = [&subject.id, &subject.subject, subject.role.id, &subject.place.id];
    let mut row = of.map(str::to_owned).to_vec();
    row.extend(amounts);
    row.extend([
        derived,
        text(subject.real_pay.as_ref().map(|real| real.p50)),
        text(subject.jobs),
        text(subject.concentration),
        text(subject.against_first.map(|difference| difference.amount)),
        place_basis,
        confidence,
    ]);
    row
}
