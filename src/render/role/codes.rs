use crate::answer::{RoleDetail, WitnessesAnswer};
use crate::render::number::{percent, thousands};
use crate::render::page::Page;

/// Adds the official occupations behind a role, and what bears witness of its pay.
pub(super) fn codes(page: &mut Page, detail: &RoleDetail<'_>) {
    let Some(codes) = detail.occupations.as_deref().filter(|codes| !codes.is_empty()) else {
        return;
    };
    page.heading("Official occupations behind the estimate");
    for code in codes {
        let weight = percent(code.weight);
        page.wrapped(
            "  • ",
            "    ",
            None,
            &format!(
                "{} {}, {weight}: {} (our mapping; confidence {})",
                code.code,
                code.title,
                code.reason,
                code.confidence.word()
            ),
        );
    }
    if let Some(witnesses) = &detail.witnesses {
        page.paragraph(&witnesses_sentence(witnesses));
    }
}

/// Says what bears witness of a role's pay.
fn witnesses_sentence(witnesses: &WitnessesAnswer) -> String {
    let mut said = vec![format!("official wages {:.3}", witnesses.official_ratio)];
    let mut add = |name: &str, ratio: Option<f64>, n: Option<u32>, noun: &str| {
        if let Some((ratio, n)) = ratio.zip(n) {
            said.push(format!("{name} {ratio:.3} ({} {noun})", thousands(n)));
        }
    };
    add("Stack Overflow 2023–25", witnesses.survey_ratio, witnesses.survey_n, "people");
    add("aijobs.net 2023–24", witnesses.postings_ratio, witnesses.postings_n, "postings");
    let only = said.len() == 1;
    let said = said.join(", ");
    if only {
        return format!(
            "Pay against a Python developer with the same years: {said}; no other witness, so \
             official wages stand as they are."
        );
    }
    format!(
        "Pay against a Python developer with the same years: {said}; together {:.3}, so official \
         wages are multiplied by {:.3}.",
        witnesses.ratio, witnesses.multiplier
    )
}
