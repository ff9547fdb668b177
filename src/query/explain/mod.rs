//! How the numbers come about, step by step: each step an expression that can be computed again.

mod place;
mod sheet;

use crate::answer::Step;
use crate::dataset::{Damaged, Dataset};
use crate::estimate::{
    Curve, Ends, Market, PERCENTILES, PERSON_END, POSITIONS, Part, Spot, Standing, Wagebook,
    YEARS_PACE, YEARS_RISE, YEARS_START, share_below,
};
use crate::model::RoleEntry;
use place::curves;
pub(super) use sheet::{Sheet, steps};

/// A market with the steps that make it, to which those of an answer are added.
pub(super) struct Explained<'a> {
    sheet: Sheet,
    market: &'a Market,
    standing: Standing,
    /// Prefix of all names, for the second place of a move.
    prefix: &'static str,
    /// Names of the parts: codes with underscores.
    codes: Vec<String>,
}

impl<'a> Explained<'a> {
    /// Writes down how a role's market in an area comes about.
    pub(super) fn of(
        sheet: Sheet,
        dataset: &Dataset<'_>,
        wages: &Wagebook<'_, '_>,
        (role, area): (&RoleEntry<'_>, u16),
        (market, standing): (&'a Market, Standing),
        prefix: &'static str,
    ) -> Result<Explained<'a>, Damaged> {
        let mut codes = Vec::new();
        for share in &role.blend {
            let occupation = dataset.occupations()?.get(usize::from(share.occupation));
            codes.push(occupation.ok_or(Damaged)?.code.replace('-', "_"));
        }
        let mut explained = Explained { sheet, market, standing, prefix, codes };
        explained.constants();
        let events = wages.events(role, area)?;
        for (code, events) in explained.codes.clone().iter().zip(events) {
            let name = format!("{prefix}q_{code}");
            curves(&mut explained.sheet, dataset, &name, prefix, &events)?;
        }
        Ok(explained)
    }

    /// Adds pay at the five percentiles.
    pub(super) fn pay(mut self) -> Result<Sheet, Damaged> {
        let pay = self.market.pay(self.standing);
        for (at, wage) in pay.wages.into_iter().enumerate() {
            let key = PERCENTILES.get(at).ok_or(Damaged)?;
            if self.market.parts.len() == 1 {
                self.wage_of_single(key, at)?;
            } else {
                self.sheet.add(key, &number(wage), wage, Some("solved: see the next step"));
                self.share_of(&format!("share_{key}"), key, wage, self.standing.ends());
            }
        }
        Ok(self.sheet)
    }

    /// Adds the middle and the upper quartile, and what they are above an amount.
    pub(super) fn worth(mut self, given: Step) -> Result<Sheet, Damaged> {
        let amount = self.sheet.given(given);
        let standing = self.standing;
        self.standing = Standing::Market;
        self.percentile("market", amount);
        self.standing = standing;
        if standing != Standing::Market {
            self.percentile("person", amount);
        }
        let mut sheet = self.pay()?;
        for (name, key) in [("to_median", "p50"), ("to_upper_quartile", "p75")] {
            let value = sheet.value(key).ok_or(Damaged)? - amount;
            sheet.add(name, &format!("{key} - amount"), value, None);
        }
        Ok(sheet)
    }

    /// Adds the rank of an amount, as `percentile_market`; hands the sheet on.
    pub(super) fn rank(mut self, given: Step) -> Sheet {
        let amount = self.sheet.given(given);
        self.percentile("market", amount);
        self.sheet
    }

    /// Adds the wage of the same rank.
    pub(super) fn same_rank(mut self, wage: f64) -> Sheet {
        self.sheet.add("market_rank", &number(wage), wage, Some("solved: see the next step"));
        self.share_of("share_there", "market_rank", wage, Ends::Open);
        self.sheet
    }

    fn percentile(&mut self, whose: &str, amount: f64) {
        let share = format!("share_{whose}");
        self.share_of(&share, "amount", amount, Ends::Open);
        let percentile = 100.0 * self.sheet.value(&share).unwrap_or_default();
        let name = format!("percentile_{whose}");
        self.sheet.add(&name, &format!("100 * {share}"), percentile, None);
    }

    fn constants(&mut self) {
        if self.sheet.value("n10").is_none() {
            for (key, position) in ["n10", "n25", "n50", "n75", "n90"].iter().zip(POSITIONS) {
                self.sheet.add(key, &number(position), position, Some("standard normal"));
            }
        }
        let height = self.market.height;
        let source = Some("the role's witnesses: ratio / official_ratio");
        self.sheet.add(&self.height_name(), &number(height), height, source);
        let (mean, _) = self.standing.position();
        let (z, source) = match self.standing {
            Standing::Market => return,
            Standing::Years(years) => (
                format!("{YEARS_START} + {YEARS_RISE} * (1 - exp(-{years} / {YEARS_PACE}))"),
                "position of people with these years",
            ),
            Standing::Level(level) => (number(level.position()), "position of the level"),
        };
        if self.sheet.value("z").is_none() {
            self.sheet.add("z", &z, mean, Some(source));
        }
    }

    /// Returns the name of the role's height.
    fn height_name(&self) -> String {
        format!("{}m", self.prefix)
    }

    /// Returns the name of a percentile of an occupation's wages.
    fn wage_name(&self, code: &str, knot: usize) -> String {
        let key = PERCENTILES.get(knot).copied().unwrap_or_default();
        format!("{}q_{code}_{key}", self.prefix)
    }

    /// Adds a percentile of a single occupation.
    fn wage_of_single(&mut self, key: &str, at: usize) -> Result<(), Damaged> {
        let (part, code) = (self.market.parts.first(), self.codes.first());
        let (part, code) = part.zip(code).ok_or(Damaged)?;
        let m = self.height_name();
        let q = |knot| self.wage_name(code, knot);
        if self.standing == Standing::Market {
            let wage = part.curve.wages().get(at).copied().ok_or(Damaged)? * self.market.height;
            self.sheet.add(key, &format!("{m} * {}", q(at)), wage, None);
            return Ok(());
        }
        let (mean, spread) = self.standing.position();
        let position = mean + spread * POSITIONS.get(at).copied().ok_or(Damaged)?;
        let position = position.clamp(-PERSON_END, PERSON_END);
        let name = format!("at_{key}");
        let inner = format!("z + {spread} * {}", n(at));
        let expression = format!("max(min({inner}, {PERSON_END}), -{PERSON_END})");
        let from = Curve::segment(position);
        let (a, b) = (n(from), n(from + 1));
        let (qa, qb) = (q(from), q(from + 1));
        let wage = part.curve.wage(position, Ends::Person) * self.market.height;
        self.sheet.add(&name, &expression, position, None);
        let expression =
            format!("{m} * exp(ln({qa}) + (ln({qb}) - ln({qa})) * ({name} - {a}) / ({b} - {a}))");
        self.sheet.add(key, &expression, wage, None);
        Ok(())
    }

    /// Adds the share of people who earn less than a wage: each part's, weighted.
    ///
    /// At the end of a part's curve, and on a flat run, many shares have one wage: the sum is then
    /// that of the wage, not the one asked for.
    fn share_of(&mut self, name: &str, wage: &str, value: f64, ends: Ends) {
        let log_wage = libm::log(value / self.market.height);
        let (mut terms, mut sum) = (Vec::new(), 0.0);
        for (part, code) in self.market.parts.iter().zip(&self.codes) {
            let (term, share) = self.part_share(part, code, wage, (log_wage, ends));
            terms.push(format!("{} * {term}", part.weight));
            sum += part.weight * share;
        }
        self.sheet.add(name, &terms.join(" + "), sum, None);
    }

    fn part_share(
        &self,
        part: &Part,
        code: &str,
        wage: &str,
        (log_wage, ends): (f64, Ends),
    ) -> (String, f64) {
        let position = part.curve.position(log_wage, ends);
        if position.is_infinite() {
            return if position > 0.0 { ("1".to_owned(), 1.0) } else { ("0".to_owned(), 0.0) };
        }
        let q = |knot| self.wage_name(code, knot);
        let at = match part.curve.spot(log_wage) {
            Spot::On(from, to) => {
                let (a, b, qa, qb) = (n(from), n(to), q(from), q(to));
                let m = self.height_name();
                format!(
                    "({a} + (ln({wage} / {m}) - ln({qa})) * ({b} - {a}) / (ln({qb}) - ln({qa})))"
                )
            }
            Spot::Run(from, to) => format!("({} + {}) / 2", n(from), n(to)),
            // Met above: their position is infinite.
            Spot::Below | Spot::Above => String::new(),
        };
        let (mean, spread) = self.standing.position();
        let share = share_below((position - mean) / spread);
        match self.standing {
            Standing::Market => (format!("phi({at})"), share),
            _ => (format!("phi(({at} - z) / {spread})"), share),
        }
    }
}

/// Returns the name of a percentile's position.
fn n(knot: usize) -> String {
    PERCENTILES.get(knot).map_or(String::new(), |key| key.replace('p', "n"))
}

/// Returns a number with all its digits.
fn number(value: f64) -> String {
    value.to_string()
}
