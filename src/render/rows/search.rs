//! The rows of `search`.

use super::Rows;
use crate::answer::HitAnswer;

const HIT: [&str; 6] = ["kind", "id", "title", "snippet", "score", "command"];

pub(super) fn hits(hits: &[HitAnswer]) -> Rows {
    Rows { header: HIT.to_vec(), rows: hits.iter().map(hit).collect() }
}

fn hit(hit: &HitAnswer) -> Vec<String> {
    let score = hit.score.to_string();
    [hit.kind, &hit.id, &hit.title, &hit.snippet, &score, &hit.command].map(str::to_owned).to_vec()
}
