//! Pay side by side: by years, city, role, level or industry.

use super::compare::YEARS;
use super::figures::{Question, by_industry};
use super::pay::{
    answer_of, given_market, is_given, is_known, reliability_word, sources_behind, unreliable,
};
use super::rank::{Candidate, Wanted, areas, areas_left_out, best_paid, more_areas};
use crate::answer::{FigureAnswer, PayAnswer, RowAnswer, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Market, Pay, Standing, Wagebook};
use crate::lookup::{FoundRole, Place};
use crate::model::{AreaKind, IndustryKind, Level, RoleEntry, Share, short_title};
use crate::order::sort_by;
use crate::request::{By, ByRequest};
use crate::text::{count, in_sentence, join_and, visible};

/// Rows, and what must be said beside them.
type Rows<'d> = (Vec<RowAnswer<'d>>, Vec<Warning>);

/// Refuses rows over years or levels for a role whose name says a level.
///
/// # Errors
///
/// Usage.
pub(super) fn check_role(by: By, found: FoundRole, given: &str) -> Result<(), Error> {
    let Some((why, level)) = by.without_person().zip(found.level) else { return Ok(()) };
    let message =
        format!("{why}, and `{}` says {}; leave the word out", visible(given), level.word());
    Err(Error::usage(message).with_input(given))
}

/// Returns the ids of the sources of rows by role, whose estimates are others than the question's.
pub(super) fn sources(
    dataset: &Dataset<'_>,
    by: By,
    rows: &[RowAnswer<'_>],
) -> Result<Vec<&'static str>, Damaged> {
    if by != By::Role {
        return Ok(Vec::new());
    }
    let entries = dataset.role_entries()?.iter();
    let shown = entries.filter(|entry| rows.iter().any(|row| row.id == entry.id));
    Ok(shown.flat_map(sources_behind).collect())
}

/// What the rows are made of.
pub(super) struct SideBySide<'a, 'd> {
    pub dataset: &'a Dataset<'d>,
    pub wages: &'a Wagebook<'a, 'd>,
    pub question: &'a Question<'a, 'd>,
    /// Whether figures too uncertain to be given are given all the same.
    pub allow_unreliable: bool,
}

impl<'d> SideBySide<'_, 'd> {
    /// Returns the rows asked for; none abroad, and none of a role without an estimate but by role.
    pub(super) fn rows(&self, asked: ByRequest) -> Result<Rows<'d>, Damaged> {
        let Place::Area { area, .. } = self.question.place else {
            return Ok(Rows::default());
        };
        let has_estimate = !self.question.entry.blend.is_empty();
        match asked.by {
            By::Role => self.roles(area),
            _ if !has_estimate => Ok(Rows::default()),
            By::Years => self.years(area),
            By::Level => self.levels(area),
            By::City => self.cities(area, asked.top),
            By::Industry => self.industries(),
        }
    }

    fn market(&self, role: &RoleEntry<'_>, area: u16) -> Result<Option<Market>, Damaged> {
        given_market(self.wages, role, area, self.allow_unreliable)
    }

    fn years(&self, area: u16) -> Result<Rows<'d>, Damaged> {
        let Some(market) = self.market(self.question.entry, area)? else {
            return Ok(Rows::default());
        };
        let row = |years: u8| {
            let standing = Standing::Years(f64::from(years));
            let label = count(years.into(), "year", "years");
            row(years.to_string(), label, &market, standing, &market.pay(standing))
        };
        Ok((YEARS.map(row).to_vec(), Vec::new()))
    }

    fn levels(&self, area: u16) -> Result<Rows<'d>, Damaged> {
        let Some(market) = self.market(self.question.entry, area)? else {
            return Ok(Rows::default());
        };
        let row = |level: Level| {
            let standing = Standing::Level(level);
            let word = level.word().to_owned();
            row(word.clone(), word, &market, standing, &market.pay(standing))
        };
        Ok((Level::ALL.map(row).to_vec(), Vec::new()))
    }

    /// The best paid metropolitan areas of the nation, or of the state that is the place.
    fn cities(&self, place: u16, top: usize) -> Result<Rows<'d>, Damaged> {
        let Question { entry, standing, .. } = *self.question;
        let state = (place != self.wages.nation()).then_some(place);
        let areas = areas(self.dataset, AreaKind::Metro, state)?
            .map(|(area, _)| Candidate { area, prices: 1.0 });
        let areas: Vec<Candidate> = areas.collect();
        let allow_unreliable = self.allow_unreliable;
        let wanted = Wanted { role: entry, standing, top, allow_unreliable };
        let ranking = best_paid(self.wages, &wanted, &areas)?;
        let (mut rows, mut doubtful) = (Vec::new(), Vec::new());
        for placed in &ranking.best {
            let area = self.dataset.area(placed.area)?;
            let pay = placed.market.pay_around(standing, placed.median);
            let label = short_title(area.name, area.state);
            doubtful.extend((!is_given(&placed.market)).then_some(area.name));
            rows.push(row(area.id.to_owned(), label, &placed.market, standing, &pay));
        }
        let mut warnings: Vec<Warning> =
            more_areas(ranking.given, rows.len()).into_iter().collect();
        let left_out = areas.len() - ranking.given;
        warnings.extend(areas_left_out(left_out, "the wages are known too badly"));
        warnings.extend(unreliable(&doubtful, "the pay in "));
        if areas.is_empty() {
            let place = in_sentence(self.dataset.area(place)?.name);
            let message = format!("no metropolitan area lies in {place}");
            warnings.push(Warning::new("no_rows", message));
        }
        Ok((rows, warnings))
    }

    fn roles(&self, area: u16) -> Result<Rows<'d>, Damaged> {
        let standing = self.question.standing;
        let (mut rows, mut doubtful, mut left_out) = (Vec::new(), Vec::new(), 0);
        for entry in self.dataset.role_entries()?.iter().filter(|entry| !entry.blend.is_empty()) {
            let Some(market) = self.market(entry, area)? else {
                left_out += 1;
                continue;
            };
            doubtful.extend((!is_given(&market)).then_some(entry.title));
            let (id, title) = (entry.id.to_owned(), entry.title.to_owned());
            rows.push(row(id, title, &market, standing, &market.pay(standing)));
        }
        best_paid_first(&mut rows);
        let out = (left_out > 0).then(|| {
            let roles = count(left_out, "role is", "roles are");
            let message = format!("{roles} left out: the wages are known too badly");
            Warning::new("roles_left_out", message)
        });
        Ok((rows, out.into_iter().chain(unreliable(&doubtful, "the pay of ")).collect()))
    }

    /// The official table by industry of the role's main occupation, verbatim.
    fn industries(&self) -> Result<Rows<'d>, Damaged> {
        let blend = &self.question.entry.blend;
        // Of equal shares the first: a later one must be greater.
        let main = blend.iter().reduce(
            |main, share| {
                if share.weight > main.weight { share } else { main }
            },
        );
        let main = main.ok_or(Damaged)?;
        let figures = by_industry(self.dataset, main.occupation, |industry| {
            industry.kind == IndustryKind::Sector
        })?;
        let all = figures.len();
        let mut unpublished = 0;
        let (mut rows, mut doubtful) = (Vec::new(), Vec::new());
        for figure in figures {
            let Some(row) = published(&figure) else {
                unpublished += 1;
                continue;
            };
            if is_known(figure.rse_percent) || self.allow_unreliable {
                doubtful.extend((!is_known(figure.rse_percent)).then_some(figure.label));
                rows.push(row);
            }
        }
        best_paid_first(&mut rows);
        let mut warnings: Vec<Warning> =
            self.other_occupations(blend, *main)?.into_iter().collect();
        warnings.extend(industries_left_out(all - rows.len(), unpublished));
        let doubtful: Vec<&str> = doubtful.iter().map(String::as_str).collect();
        warnings.extend(unreliable(&doubtful, "the pay in "));
        Ok((rows, warnings))
    }

    /// Says which occupations of a blend the table by industry is not of.
    fn other_occupations(&self, blend: &[Share], main: Share) -> Result<Option<Warning>, Damaged> {
        let occupations = self.dataset.occupations()?;
        let named = |share: &Share| {
            let occupation = occupations.get(usize::from(share.occupation)).ok_or(Damaged)?;
            Ok(format!("{} ({:.0}%)", occupation.title, share.weight * 100.0))
        };
        let others = blend.iter().filter(|share| share.occupation != main.occupation);
        let others: Vec<String> = others.map(named).collect::<Result<_, Damaged>>()?;
        if others.is_empty() {
            return Ok(None);
        }
        let (title, main) = (self.question.entry.title, named(&main)?);
        let message = format!(
            "of the blend of {title} the table is of {main} alone, not of {}",
            join_and(&others)
        );
        Ok(Some(Warning::new("main_occupation", message)))
    }
}

/// Sorts rows by the middle of their pay; among equals by id.
fn best_paid_first(rows: &mut Vec<RowAnswer<'_>>) {
    sort_by(rows, |a, b| b.pay.p50.cmp(&a.pay.p50).then_with(|| a.id.cmp(&b.id)));
}

fn row<'d>(
    id: String,
    label: String,
    market: &Market,
    standing: Standing,
    pay: &Pay,
) -> RowAnswer<'d> {
    let pay = answer_of(market, standing, pay);
    let reliability = market.rse_percent.map(reliability_word);
    RowAnswer { id, label, pay, converted: None, reliability }
}

/// Returns a published figure as a row; `None` where its wages are not published.
fn published<'d>(figure: &FigureAnswer<'_>) -> Option<RowAnswer<'d>> {
    let [p10, p25, p50, p75, p90] = figure.percentiles()?;
    Some(RowAnswer {
        id: figure.id.clone(),
        label: figure.label.clone(),
        pay: PayAnswer {
            p10,
            p25,
            p50,
            p75,
            p90,
            currency: "USD",
            period: "year",
            derived: false,
            place_basis: "published",
            confidence: None,
            bias_ratio: None,
            extrapolated: Vec::new(),
        },
        converted: None,
        reliability: figure.rse_percent.map(reliability_word),
    })
}

fn industries_left_out(left_out: usize, unpublished: usize) -> Option<Warning> {
    let why = match (left_out.checked_sub(unpublished), unpublished) {
        (Some(0) | None, 0) => return None,
        (Some(0) | None, _) => "wages there are not published",
        (Some(_), 0) => "wages there are known too badly",
        (Some(_), _) => "wages there are not published, or known too badly",
    };
    let count = count(left_out, "industry is", "industries are");
    Some(Warning::new("industries_left_out", format!("{count} left out: {why}")))
}
