use super::explain::{Sheet, steps};
use super::pay::{PRICE_PARITIES, change, percentile, price_parity, sources_behind};
use super::place::{notes, place_answer, places_named};
use super::reply;
use super::several::places_split;
use super::worth::{Asked, small};
use crate::answer::{Data, MoveAnswer, Query, Reply, RoleName, Step, Warning, derived_money};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::{Market, Standing};
use crate::lookup::{Place, find_place, find_role};
use crate::request::MoveRequest;
use crate::text::{in_sentence, join_or};

/// Answers `move`.
pub(super) fn answer<'d>(dataset: &Dataset<'d>, request: &MoveRequest) -> Result<Reply<'d>, Error> {
    let asked =
        Asked::of(dataset, find_role(dataset, &request.role)?.role, &request.amount, request.rate)?;
    let mut warnings: Vec<Warning> = small(&request.amount, asked.amount).into_iter().collect();
    let from = find_place(dataset, &request.from)?;
    warnings.extend(notes(dataset, &request.from, &from)?);
    let (market, caution) = asked.market(from.place)?;
    warnings.extend(caution);
    let mut answers = Vec::new();
    let named = places_named(dataset, &request.to);
    let (places, notes) = named.map_err(|error| places_split(dataset, error, &request.to))?;
    warnings.extend(notes);
    for to in places {
        let (there, caution) = asked.market(to)?;
        warnings.extend(caution.filter(|caution| !warnings.contains(caution)));
        let mut answer = asked.moving((from.place, &market), (to, &there))?;
        if request.explain {
            answer.steps = Some(asked.steps_of_move((from.place, &market), (to, &there))?);
        }
        let lacking = without_price_parity(&answer);
        warnings.extend(lacking.filter(|lacking| !warnings.contains(lacking)));
        answers.push(answer);
    }
    let query = Query::Move {
        amount: derived_money(asked.amount),
        rate: request.rate,
        role: asked.role.id.to_owned(),
        from: place_answer(dataset, from.place)?.id,
        to: answers.iter().map(|answer| answer.to.id.clone()).collect(),
        explain: request.explain,
    };
    let used = asked.sources(&answers);
    Ok(reply(dataset, "move", query, Data::Move(answers), &used, warnings)?)
}

/// Says which of both places has no price parity, if one has none.
fn without_price_parity(answer: &MoveAnswer<'_>) -> Option<Warning> {
    let ends =
        [(answer.price_parity_from, answer.from.name), (answer.price_parity_to, answer.to.name)];
    let lacking = ends.into_iter().filter(|(parity, _)| parity.is_none());
    let lacking: Vec<String> = lacking.map(|(_, name)| in_sentence(name)).collect();
    let message = format!("no price parity is published for {}", join_or(&lacking));
    (!lacking.is_empty()).then(|| Warning::new("no_price_parity", message))
}

impl<'d> Asked<'_, 'd> {
    fn moving(
        &self,
        (from, market): (Place<'d>, &Market),
        (to, there): (Place<'d>, &Market),
    ) -> Result<MoveAnswer<'d>, Damaged> {
        let share = market.rank(Standing::Market, self.amount);
        let rank = there.wage_of_share(Standing::Market, share);
        let (here, target) = (self.parity(from)?, self.parity(to)?);
        let buys = here.zip(target).map(|(here, target)| self.amount * target / here);
        Ok(MoveAnswer {
            role: RoleName { id: self.role.id, title: self.role.title },
            from: place_answer(self.dataset, from)?,
            to: place_answer(self.dataset, to)?,
            amount: derived_money(self.amount),
            currency: "USD",
            period: "year",
            given: self.given.clone(),
            percentile_market: percentile(share),
            purchasing_power: buys.map(derived_money),
            purchasing_power_ratio: buys.map(|buys| change(self.amount, buys)),
            market_rank: derived_money(rank),
            market_rank_ratio: change(self.amount, rank),
            price_parity_from: here,
            price_parity_to: target,
            extrapolated: market.is_extrapolated(self.amount) || there.is_extrapolated(rank),
            steps: None,
        })
    }

    fn steps_of_move(
        &self,
        (from, market): (Place<'d>, &Market),
        (to, there): (Place<'d>, &Market),
    ) -> Result<Vec<Step>, Damaged> {
        let (Place::Area { area: here, .. }, Place::Area { area: target, .. }) = (from, to) else {
            return Ok(Vec::new());
        };
        let whole = Standing::Market;
        let sheet = self.explained(Sheet::default(), here, (market, whole), "from_")?;
        let mut sheet = sheet.rank(self.step()?);
        if let Some((here, target)) = self.parity(from)?.zip(self.parity(to)?) {
            let expression = format!("amount * {target} / {here}");
            let value = self.amount * target / here;
            sheet = sheet.with("purchasing_power", &expression, value, Some(PRICE_PARITIES));
        }
        let share = market.rank(whole, self.amount);
        let rank = there.wage_of_share(whole, share);
        let sheet = self.explained(sheet, target, (there, whole), "to_")?.same_rank(rank);
        Ok(steps(sheet))
    }

    /// Returns the ids of the sources of all that is said of moves.
    fn sources(&self, answers: &[MoveAnswer<'d>]) -> Vec<&'d str> {
        let mut used: Vec<&str> = sources_behind(self.entry);
        for answer in answers {
            used.extend(answer.price_parity_from.or(answer.price_parity_to).map(|_| "bea"));
            used.extend(answer.from.city.as_ref().or(answer.to.city.as_ref()).map(|_| "geonames"));
        }
        used.extend(self.rate_source());
        used
    }

    fn parity(&self, place: Place<'d>) -> Result<Option<f64>, Damaged> {
        match place {
            Place::Area { area, .. } => Ok(price_parity(&self.dataset.area(area)?)),
            Place::Abroad { .. } => Ok(None),
        }
    }
}
