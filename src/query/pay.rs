//! From a market to what is said of its pay.

use crate::answer::{
    Basis, BasisOccupation, Checked, Estimate, ModelBand, PayAnswer, RealPay, Sampling, Warning,
    derived_money,
};
use crate::dataset::Damaged;
use crate::error::Error;
use crate::estimate::{Market, PERCENTILES, Pay, PlaceBasis, Standing, Wagebook};
use crate::model::{Area, Check, Role, RoleEntry, Witnesses};
use crate::text::{in_sentence, join_and};

/// From the standard error of a mean to a 90 % interval of a median: 1.645 standard errors, and a
/// median's is about 1.21 times a mean's. An approximation.
const MEDIAN_INTERVAL: f64 = 1.645 * 1.21;

/// The 80 % band of a modelled median is this factor up and down.
const MODEL_FACTOR: f64 = 1.18;

/// Returns the pay of people of a standing in a market.
pub(super) fn pay_answer(market: &Market, standing: Standing) -> PayAnswer {
    answer_of(market, standing, &market.pay(standing))
}

/// Returns pay that was computed already as an answer.
pub(super) fn answer_of(market: &Market, standing: Standing, pay: &Pay) -> PayAnswer {
    let [p10, p25, p50, p75, p90] = pay.wages.map(derived_money);
    let beyond = PERCENTILES.iter().zip(pay.extrapolated).filter(|(_, beyond)| *beyond);
    PayAnswer {
        p10,
        p25,
        p50,
        p75,
        p90,
        currency: "USD",
        period: "year",
        derived: !(market.is_published && standing == Standing::Market),
        place_basis: market.basis.word(),
        confidence: market.confidence,
        bias_ratio: market.bias.map(|bias| bias.ratio),
        extrapolated: beyond.map(|(key, _)| *key).collect(),
    }
}

/// Returns an estimate with all that must be said of it.
pub(super) fn estimate<'d>(
    market: &Market,
    standing: Standing,
    pay: &Pay,
    role: &Role<'d>,
) -> Estimate<'d> {
    let answer = answer_of(market, standing, pay);
    let median = answer.p50;
    Estimate {
        pay: Some(answer),
        basis: Some(basis(market, role)),
        checked: role.check.filter(|_| matches!(standing, Standing::Years(_))).map(checked),
        bias_ratio: role.bias.map(|bias| bias.ratio),
        sampling: sampling(market, median),
        modelled: model_band(market, median),
    }
}

fn basis<'d>(market: &Market, role: &Role<'d>) -> Basis<'d> {
    let parts = role.occupations.iter().zip(&market.parts);
    let has = |is: fn(&Witnesses) -> bool| role.witnesses.as_ref().is_some_and(is);
    let (survey, postings) = (has(|its| its.survey.is_some()), has(|its| its.postings.is_some()));
    Basis {
        occupations: parts
            .map(|(occupation, part)| BasisOccupation {
                code: occupation.code,
                title: occupation.title,
                weight: occupation.weight,
                own_weight: (part.own_weight * 1000.0).round() / 1000.0,
            })
            .collect(),
        multiplier: multiplier(market.height),
        witnesses: witness_sources(survey, postings),
    }
}

/// Returns the ids of the sources of a role's witnesses, besides the official one.
pub(super) fn witness_sources(survey: bool, postings: bool) -> Vec<&'static str> {
    let survey = survey.then_some("stackoverflow");
    survey.into_iter().chain(postings.then_some("aijobs")).collect()
}

/// Returns what a role's official wages are multiplied by, as it is told: three decimals.
pub(super) fn multiplier(height: f64) -> f64 {
    (height * 1000.0).round() / 1000.0
}

/// Returns by which share a wage lies above another, or, negative, below: three decimals.
pub(super) fn change(from: impl Into<f64>, to: impl Into<f64>) -> f64 {
    change_in(1000.0, from, to)
}

/// Returns that share in so many parts of a whole.
pub(super) fn change_in(parts: f64, from: impl Into<f64>, to: impl Into<f64>) -> f64 {
    // What is added turns a negative zero into a plain one.
    ((to.into() / from.into().max(1.0) - 1.0) * parts).round() / parts + 0.0
}

/// Returns the ids of the sources any estimate of a role is made of; none where none is made.
pub(super) fn sources_behind(role: &RoleEntry<'_>) -> Vec<&'static str> {
    let official = (!role.blend.is_empty()).then_some("oews");
    official.into_iter().chain(witness_sources(role.survey, role.postings)).collect()
}

/// Returns the ids of the sources an estimate was made of.
pub(super) fn sources_of<'d>(estimate: &Estimate<'d>) -> Vec<&'d str> {
    let mut used: Vec<&str> = estimate.pay.iter().map(|_| "oews").collect();
    used.extend(estimate.basis.iter().flat_map(|basis| basis.witnesses.iter().copied()));
    used
}

/// Returns pay at US average prices; `None` where the place has no price parity.
pub(super) fn real_pay(pay: &Pay, area: &Area<'_>) -> Option<RealPay> {
    let price_parity = price_parity(area)?;
    let [p10, p25, p50, p75, p90] =
        pay.wages.map(|wage| derived_money(wage * 100.0 / price_parity));
    Some(RealPay {
        p10,
        p25,
        p50,
        p75,
        p90,
        currency: "USD",
        period: "year",
        derived: true,
        price_parity,
        price_parity_basis: price_parity_basis(area),
    })
}

/// Returns the price parity of an area, US = 100.
pub(super) fn price_parity(area: &Area<'_>) -> Option<f64> {
    parity(area.price_parity_thousandths)
}

/// Returns a price parity in the unit it is published in.
pub(super) fn parity(thousandths: Option<u32>) -> Option<f64> {
    thousandths.map(|thousandths| f64::from(thousandths) / 1000.0)
}

/// The source of price parities, as a step of an explanation names it.
pub(super) const PRICE_PARITIES: &str = "BEA regional price parities 2023";

/// Returns whose price parity an area has.
pub(super) fn price_parity_basis(area: &Area<'_>) -> &'static str {
    if area.price_parity_of_state { "state" } else { "own" }
}

/// Returns the sampling error of a median; `None` where it is not known.
fn sampling(market: &Market, median: u32) -> Option<Sampling> {
    let rse_percent = market.rse_percent?;
    let margin = MEDIAN_INTERVAL * rse_percent / 100.0;
    let half = f64::from(median) * margin;
    Some(Sampling {
        // Two decimals: a blend's error is a sum of figures published with one.
        rse_percent: (rse_percent * 100.0).round() / 100.0,
        median_low: derived_money((f64::from(median) - half).max(0.0)),
        median_high: derived_money(f64::from(median) + half),
        margin_ratio: (margin * 1000.0).round() / 1000.0,
        reliability: reliability_word(rse_percent),
    })
}

/// Returns what a relative standard error, in percent, means for a reader.
pub(super) fn reliability_word(rse_percent: f64) -> &'static str {
    match rse_percent {
        rse if !is_known(Some(rse)) => "unreliable",
        rse if rse > CAUTION_RSE => "caution",
        _ => "plain",
    }
}

/// Returns the band of a modelled place's median; `None` for other places.
fn model_band(market: &Market, median: u32) -> Option<ModelBand> {
    (market.basis == PlaceBasis::Modelled).then(|| ModelBand {
        median_low: derived_money(f64::from(median) / MODEL_FACTOR),
        median_high: derived_money(f64::from(median) * MODEL_FACTOR),
    })
}

/// Above this relative standard error, in percent, official figures are to be used with caution.
pub(super) const CAUTION_RSE: f64 = 16.5;

/// Above this one no figure is given.
pub(super) const WITHHELD_RSE: f64 = 33.3;

/// Whether the wages of a market are known well enough for a figure; unknown errors count as such.
pub(super) fn is_given(market: &Market) -> bool {
    is_known(market.rse_percent)
}

/// Whether a relative standard error, in percent, allows a figure; an unknown one does.
pub(super) fn is_known(rse_percent: Option<f64>) -> bool {
    rse_percent.is_none_or(|rse| rse <= WITHHELD_RSE)
}

/// Returns a role's market in an area, where its wages are known well enough to be given; `allowed`
/// are all.
pub(super) fn given_market(
    wages: &Wagebook<'_, '_>,
    role: &RoleEntry<'_>,
    area: u16,
    allowed: bool,
) -> Result<Option<Market>, Damaged> {
    Ok(wages.market(role, area)?.filter(|market| allowed || is_given(market)))
}

/// Returns what must be said of a market whose wages are not known precisely; `allowed` are also
/// those that are known too badly for a figure.
///
/// # Errors
///
/// No figure, where they are known too badly for one and that is not allowed.
pub(super) fn reliability(
    market: &Market,
    place: &str,
    allowed: bool,
) -> Result<Option<Warning>, Error> {
    let Some(rse) = market.rse_percent.filter(|rse| *rse > CAUTION_RSE) else { return Ok(None) };
    let place = in_sentence(place);
    let said =
        format!("the official figures for {place} have a relative standard error of {rse:.1}%");
    if is_given(market) {
        return Ok(Some(Warning::new(
            "use_with_caution",
            format!("{said}; use them with caution"),
        )));
    }
    let said = format!("{said}; above {WITHHELD_RSE}% none is given");
    if allowed {
        return Ok(Some(Warning::new("unreliable", format!("{said} unless it is asked for"))));
    }
    Err(Error::no_figure(said).with_hint(ALLOWED_BY))
}

/// Says what is given only because that was asked for; nothing where nothing is.
pub(super) fn unreliable(names: &[&str], of: &str) -> Option<Warning> {
    (!names.is_empty()).then(|| {
        let names = join_and(names);
        let message = format!(
            "{of}{names} has a relative standard error above {WITHHELD_RSE}%; it is given because \
             that was asked for"
        );
        Warning::new("unreliable", message)
    })
}

/// What gives a figure that is not given.
pub(super) const ALLOWED_BY: &str = "`--allow-unreliable` gives them all the same";

/// Returns a share of people as a percentile: one decimal, 1 to 99.
pub(super) fn percentile(share: f64) -> f64 {
    (share * 1000.0).round().clamp(10.0, 990.0) / 10.0
}

/// Returns how ranges for people with known years did against people.
pub(super) fn checked(check: Check) -> Checked {
    Checked {
        people: check.people,
        half_ratio: check.half_ratio,
        eight_of_ten_ratio: check.eight_of_ten_ratio,
        level_ratio: check.level_ratio,
    }
}
