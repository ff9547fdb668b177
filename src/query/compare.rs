use super::area_jobs::{concentration, jobs};
use super::pay::{change, estimate, percentile, real_pay, reliability, sources_of};
use super::place::{place_answer, place_of};
use super::subject::{Subject, subjects};
use super::{person, reply};
use crate::answer::{
    CompareAnswer, Data, Difference, LevelMiddle, PercentileIn, Query, Reply, RoleName,
    SkillsCompared, Warning, YearsMiddle, derived_money,
};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Market, Standing, Wagebook};
use crate::lookup::{Place, find_role};
use crate::model::Role;
use crate::request::{CompareRequest, PlaceRequest};
use crate::text::in_sentence;

/// Years pay is told for: closer together where it still rises.
pub(super) const YEARS: [u8; 9] = [0, 1, 2, 3, 5, 7, 10, 15, 20];

/// A subject with what was found for it.
struct Compared<'d> {
    subject: Subject<'d>,
    role: Role<'d>,
    market: Market,
    /// The middle of the pay.
    median: f64,
}

/// Answers `compare`.
pub(super) fn answer<'d>(
    dataset: &Dataset<'d>,
    request: &CompareRequest,
) -> Result<Reply<'d>, Error> {
    let wages = Wagebook::open(dataset)?;
    let (place, mut warnings) = place_of(dataset, &wages, &request.place)?;
    let (subjects, notes) = subjects(dataset, request, place)?;
    warnings.extend(notes);
    let mut compared = Vec::new();
    for subject in subjects {
        let (found, caution) = found(dataset, &wages, subject, request.allow_unreliable)?;
        // Subjects with the same codes in one place have one thing to be said of them.
        warnings.extend(caution.filter(|caution| !warnings.contains(caution)));
        compared.push(found);
    }
    let mut answers = Vec::new();
    for one in &compared {
        answers.push(one.answer(dataset, &wages, &compared)?);
    }
    let asked = person(request.standing);
    let query = Query::Compare {
        subjects: compared.iter().map(|one| one.subject.id.clone()).collect(),
        role: dataset.role_entry(find_role(dataset, &request.role)?.role)?.id.to_owned(),
        years: asked.years,
        level: asked.level,
        city: match request.place {
            PlaceRequest::Nation => None,
            _ => Some(place_answer(dataset, place)?.id),
        },
        allow_unreliable: request.allow_unreliable,
    };
    let used: Vec<&str> = answers.iter().flat_map(sources).collect();
    Ok(reply(dataset, "compare", query, Data::Compare(answers), &used, warnings)?)
}

/// Finds all that is compared of a subject, with what must be said of its wages.
///
/// # Errors
///
/// No figure, where there is no estimate or its wages are known too badly.
fn found<'d>(
    dataset: &Dataset<'d>,
    wages: &Wagebook<'_, 'd>,
    subject: Subject<'d>,
    allow_unreliable: bool,
) -> Result<(Compared<'d>, Option<Warning>), Error> {
    let role = dataset.role(subject.role)?;
    let entry = dataset.role_entry(subject.role)?;
    let market = match subject.place {
        Place::Area { area, .. } => wages.market(entry, area)?,
        Place::Abroad { .. } => None,
    };
    let Some(market) = market else {
        return Err(not_comparable(dataset, &subject, &role)?);
    };
    let name = place_answer(dataset, subject.place)?.name;
    let caution = reliability(&market, name, allow_unreliable)?;
    let median = market.median(subject.standing);
    Ok((Compared { subject, role, market, median }, caution))
}

fn not_comparable<'d>(
    dataset: &Dataset<'d>,
    subject: &Subject<'d>,
    role: &Role<'d>,
) -> Result<Error, Damaged> {
    let place = place_answer(dataset, subject.place)?;
    let message = match subject.place {
        Place::Abroad { .. } => {
            let name = in_sentence(place.name);
            format!("no official wages are held for {name}, so it cannot be compared")
        }
        Place::Area { .. } => {
            format!("no estimate is made for {}, so it cannot be compared", role.title)
        }
    };
    let hint = match subject.place {
        Place::Abroad { .. } => {
            format!("`pycareer salary --country {}` shows what people report there", place.id)
        }
        Place::Area { .. } => format!("`pycareer role {}` shows what its sources print", role.id),
    };
    Ok(Error::no_figure(message).with_hint(hint))
}

impl<'d> Compared<'d> {
    fn answer(
        &self,
        dataset: &Dataset<'d>,
        wages: &Wagebook<'_, 'd>,
        all: &[Compared<'d>],
    ) -> Result<CompareAnswer<'d>, Damaged> {
        let standing = self.subject.standing;
        let pay = self.market.pay_around(standing, self.median);
        let mut answer = CompareAnswer {
            id: self.subject.id.clone(),
            subject: self.subject.label.clone(),
            role: RoleName { id: self.role.id, title: self.role.title },
            place: place_answer(dataset, self.subject.place)?,
            person: person(standing),
            estimate: estimate(&self.market, standing, &pay, &self.role),
            real_pay: None,
            jobs: None,
            concentration: None,
            skills: self.skills(all),
            levels: self.levels(),
            by_years: self.by_years(),
            entry: self.role.entry.clone(),
            outlook: self.role.outlook.clone(),
            caveats: self.role.caveats.clone(),
            against_first: self.against(all.first()),
            percentiles: self.percentiles(all),
            same_as: self.same_as(all),
        };
        if let Place::Area { area, .. } = self.subject.place {
            let entry = dataset.role_entry(self.subject.role)?;
            let area_of = dataset.area(area)?;
            answer.real_pay = real_pay(&pay, &area_of);
            answer.jobs = jobs(wages, entry, area)?.map(derived_money);
            answer.concentration = concentration(wages, entry, area)?;
        }
        Ok(answer)
    }

    fn levels(&self) -> Vec<LevelMiddle> {
        let levels = self.role.levels.iter().map(|title| LevelMiddle {
            level: title.level.word(),
            p50: derived_money(self.market.median(Standing::Level(title.level))),
        });
        levels.collect()
    }

    fn by_years(&self) -> Vec<YearsMiddle> {
        let middle = |years: u8| YearsMiddle {
            years,
            p50: derived_money(self.market.median(Standing::Years(f64::from(years)))),
        };
        YEARS.map(middle).to_vec()
    }

    fn against(&self, first: Option<&Compared<'d>>) -> Option<Difference> {
        let first = first.filter(|first| first.subject.id != self.subject.id)?;
        let (base, own) = (derived_money(first.median), derived_money(self.median));
        let amount = i64::from(own) - i64::from(base);
        Some(Difference { amount, ratio: change(base, own) })
    }

    fn percentiles(&self, all: &[Compared<'d>]) -> Vec<PercentileIn> {
        let others = all.iter().filter(|other| other.subject.id != self.subject.id);
        let found = others.map(|other| {
            let share = other.market.rank(other.subject.standing, self.median);
            PercentileIn { subject: other.subject.id.clone(), percentile_market: percentile(share) }
        });
        found.collect()
    }

    fn same_as(&self, all: &[Compared<'d>]) -> Vec<String> {
        let same = all.iter().filter(|other| {
            other.subject.id != self.subject.id
                && other.market.is_paid_like(&self.market)
                && other.subject.standing == self.subject.standing
        });
        same.map(|other| other.subject.id.clone()).collect()
    }

    /// Returns the skills of the role beside those of the others; `None` where all are one role.
    fn skills(&self, all: &[Compared<'d>]) -> Option<SkillsCompared<'d>> {
        let mut others: Vec<&Role<'d>> = all.iter().map(|one| &one.role).collect();
        others.retain(|other| other.id != self.role.id);
        if others.is_empty() {
            return None;
        }
        let needs = |role: &Role<'_>, id: &str| {
            role.skills.iter().any(|skill| skill.id == id && skill.kind.is_needed())
        };
        let own = || self.role.skills.iter().filter(|skill| skill.kind.is_needed());
        let shared = own().filter(|skill| others.iter().all(|role| needs(role, skill.id)));
        let only = own().filter(|skill| !others.iter().any(|role| needs(role, skill.id)));
        Some(SkillsCompared {
            shared: shared.map(Into::into).collect(),
            only: only.map(Into::into).collect(),
        })
    }
}

fn sources<'d>(answer: &CompareAnswer<'d>) -> Vec<&'d str> {
    let mut used = sources_of(&answer.estimate);
    used.extend(answer.real_pay.as_ref().map(|_| "bea"));
    used.extend(answer.place.city.as_ref().map(|_| "geonames"));
    let said = answer.entry.iter().chain(&answer.outlook).chain(&answer.caveats);
    used.extend(said.map(|statement| statement.source));
    used
}
