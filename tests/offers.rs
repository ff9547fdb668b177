//! `worth`, `move` and `--explain`: golden values, a second implementation asked the same random
//! questions, properties, and every step computed again.

// A test stops at the first thing that is not as it should be; that is what these are for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
// Expressions are computed again with the platform's maths, a second opinion.
#![allow(clippy::disallowed_methods)]

mod common;
#[allow(dead_code)] // each test uses a part of it
mod oracle;

use std::collections::HashMap;

use common::piped;
use oracle::dice::Dice;
use oracle::{Oracle, Person, normal_share};
use pycareer::estimate::{Curve, Market, Part, PlaceBasis, Standing};
use serde_json::Value;

/// How many random questions are asked.
const QUESTIONS: usize = 500;

/// Asks; returns the answer's `data`.
#[track_caller]
fn ask(words: &[String]) -> Value {
    common::data(&words.iter().map(String::as_str).collect::<Vec<_>>())
}

#[track_caller]
fn ask_line(line: &str) -> Value {
    ask(&line.split(' ').map(str::to_owned).collect::<Vec<_>>())
}

fn flags(person: Person) -> Vec<String> {
    match person {
        Person::Market => Vec::new(),
        Person::Years(years) => vec!["--years".to_owned(), years.to_string()],
        Person::Level(level) => vec!["--level".to_owned(), level.to_owned()],
    }
}

#[test]
fn golden_percentiles_of_an_offer() {
    let line =
        "worth 150k --city us --city austin --city nyc --city seattle --city sf --city san-jose";
    let market: Vec<f64> = ask_line(line)
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place["percentile_market"].as_f64().unwrap())
        .collect();
    assert_eq!(market, [61.1, 62.9, 38.5, 37.5, 18.7, 14.3]);
    let people = ask_line("offer $150,000 --years 5 --city us --city austin");
    let people: Vec<f64> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place["percentile_person"].as_f64().unwrap())
        .collect();
    assert_eq!(people, [67.2, 69.0]);
}

#[test]
fn golden_move() {
    let moved = ask_line("move 150000 --from austin --to sf");
    assert_eq!(
        (&moved[0]["purchasing_power"], &moved[0]["market_rank"]),
        (&Value::from(181_661), &Value::from(202_069))
    );
}

#[test]
fn a_move_names_the_sources_of_the_role_and_of_what_is_shown() {
    for (line, sources) in [
        ("move 150k --from austin --to sf", "oews bea"),
        ("move 150k --from austin --to sf --role data-engineer", "oews bea stackoverflow aijobs"),
        ("move 90k --from puerto-rico --to guam", "oews"),
    ] {
        let words: Vec<&str> = line.split(' ').chain(["--json"]).collect();
        let answer: Value = serde_json::from_str(&piped(&words).out).unwrap();
        let named = answer["meta"]["sources"].as_array().unwrap().iter();
        let named: Vec<&str> = named.map(|source| source["id"].as_str().unwrap()).collect();
        assert_eq!(named.join(" "), sources, "{line}");
    }
}

#[test]
fn a_place_that_is_named_twice_is_told_once() {
    for line in [
        "worth 150k --city chicago --city Chicago",
        "move 150k --from austin --to chicago Chicago",
        "city chicago Chicago",
    ] {
        assert_eq!(ask_line(line).as_array().unwrap().len(), 1, "{line}");
    }
}

#[test]
fn an_amount_beyond_a_flat_outer_run_ranks_at_the_end_elsewhere() {
    // Jonesboro's p10 is its p25, West Montana's p75 its p90: nobody is known to lie beyond.
    for (line, rank) in [
        ("move 50k --from jonesboro --to chicago", 57_872),
        ("move 400k --from west-montana-nonmetropolitan-area --to chicago", 281_348),
    ] {
        assert_eq!(ask_line(line)[0]["market_rank"], rank, "{line}");
    }
}

#[test]
fn distances_are_those_of_the_pay_shown() {
    let worth = &ask_line("worth 115k --years 5 --city chicago")[0];
    let pay = |key: &str| worth["pay"][key].as_i64().unwrap();
    assert_eq!(pay("p50"), 127_432);
    assert_eq!(worth["to_median"], pay("p50") - 115_000);
    assert_eq!(worth["to_upper_quartile"], pay("p75") - 115_000);
    assert_eq!(
        (&worth["to_median_ratio"], &worth["to_upper_quartile_ratio"]),
        (&0.108.into(), &0.376.into())
    );
    let moved = &ask_line("move 150000 --from austin --to sf")[0];
    assert_eq!(
        (&moved["purchasing_power_ratio"], &moved["market_rank_ratio"]),
        (&0.211.into(), &0.347.into())
    );
}

#[test]
fn pay_differs_about_twice_as_much_as_prices_between_metropolitan_areas() {
    let cities = ask_line("city --top 393");
    let both = cities.as_array().unwrap().iter().filter_map(|city| {
        Some([city["rpp"].as_f64()?, city["pay"]["p50"].as_f64()?].map(f64::ln))
    });
    let both: Vec<[f64; 2]> = both.collect();
    let count = f64::from(u32::try_from(both.len()).unwrap());
    let [prices, pay] = [0, 1].map(|at| {
        let mean = both.iter().map(|city| city[at]).sum::<f64>() / count;
        (both.iter().map(|city| (city[at] - mean).powi(2)).sum::<f64>() / count).sqrt()
    });
    assert!(both.len() > 350 && (1.7..2.3).contains(&(pay / prices)), "{}", pay / prices);
}

#[test]
fn an_hourly_amount_is_2080_hours_a_year() {
    let worth = &ask_line("worth 59.10/h")[0];
    assert_eq!(worth["amount"], 122_928);
    assert_eq!(
        worth["given"],
        serde_json::json!({"value": 59.1, "currency": "USD", "period": "hour", "rate": null,
            "rate_date": null, "rate_source": null})
    );
    assert_eq!(ask_line("worth 10244/mo")[0]["amount"], 122_928);
}

#[test]
fn an_amount_in_another_currency_is_told_in_both_with_its_rate() {
    // 5,000 a month at 0.89509 euro for one dollar: 5000 / 0.89509 * 12
    let worth = &ask_line("worth €5000/mo --explain")[0];
    assert_eq!(worth["amount"], 67_032);
    let given = serde_json::json!({"value": 5000, "currency": "EUR", "period": "month",
        "rate": 0.89509, "rate_date": "2026-10-30", "rate_source": "ecb"});
    assert_eq!(worth["given"], given);
    let step = &worth["steps"].as_array().unwrap().iter().find(|it| it["name"] == "amount");
    let step = step.unwrap();
    assert_eq!(step["expression"], "5000 / 0.89509 * 12");
    assert_eq!(step["source"], "ECB, 2026-10-30");
    rounds_to(&compute(&worth["steps"]), "amount", &worth["amount"], &[]);
    // 90,000 at 8 for one dollar: 11,250, wherever the rate is the person's own
    let moved = &ask_line("move 90kSEK --rate 8 --from austin --to seattle --explain")[0];
    assert_eq!(
        (&moved["amount"], &moved["given"]["rate_source"]),
        (&11_250.into(), &"given".into())
    );
    rounds_to(&compute(&moved["steps"]), "amount", &moved["amount"], &[]);
    let ran = piped(&["worth", "€90k", "--width", "80"]);
    let title = "€90,000 a year = $100,549 · Python Developer · United States\n  computed at 0.89509 \
                 EUR for one US dollar: ECB, 2026-10-30\n";
    assert!(ran.out.starts_with(title), "{}", ran.out);
    assert!(ran.out.ends_with("2 sources: BLS OEWS, ECB.\n"), "{}", ran.out);
}

#[test]
fn the_largest_areas_are_ranked_by_what_it_is_worth_there() {
    let places = ask_line("worth 120k --top 5 --years 4");
    let places = places.as_array().unwrap();
    let ids: Vec<&str> = places.iter().map(|it| it["place"]["id"].as_str().unwrap()).collect();
    let mut largest: Vec<String> = ask_line("city --sort jobs --top 5")
        .as_array()
        .unwrap()
        .iter()
        .map(|city| city["id"].as_str().unwrap().to_owned())
        .collect();
    let mut sorted: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
    sorted.sort();
    largest.sort();
    assert_eq!(sorted, largest);
    let ranks = places.iter().map(|it| it["percentile_person"].as_f64().unwrap());
    assert!(ranks.collect::<Vec<_>>().is_sorted_by(|a, b| a >= b), "{ids:?}");
}

/// A random role, area and amount.
fn random(dice: &mut Dice) -> (&'static oracle::Role, &'static oracle::Area, f64) {
    let oracle = Oracle::read();
    let amount = 30_000 + dice.roll(3000) * 100;
    let amount = f64::from(u32::try_from(amount).unwrap());
    (dice.pick(&oracle.roles), dice.pick(&oracle.areas), amount)
}

#[test]
fn random_offers_get_the_oracles_answers() {
    let (oracle, mut dice) = (Oracle::read(), Dice(0x0FFE_0FFE));
    for _ in 0..QUESTIONS {
        let ((role, area, amount), person) = (random(&mut dice), dice.person());
        let words = ["worth", &amount.to_string(), "--role", &role.id, "--city", &area.id];
        let words = [words.map(str::to_owned).to_vec(), flags(person)].concat();
        let worth = &ask(&words)[0];
        let wanted = |person| {
            let share = oracle.rank(role, &area.code, person, amount);
            (share * 100.0).clamp(1.0, 99.0)
        };
        let close = |key: &str, wanted: f64| {
            let got = worth[key].as_f64().unwrap();
            assert!((got - wanted).abs() <= 0.0501, "{words:?} {key}: {got} is not {wanted}");
        };
        close("percentile_market", wanted(Person::Market));
        match person {
            Person::Market => assert!(worth["percentile_person"].is_null()),
            person => close("percentile_person", wanted(person)),
        }
    }
}

#[test]
fn an_amount_below_what_anyone_is_computed_to_earn_ranks_by_the_open_curve() {
    // The p10 of beginners is the end of a person's curve, $54,793: a dollar less is no leap down.
    let rank = |amount: &str| {
        let ran = piped(&["worth", amount, "--years", "0", "--get", "percentile_person"]);
        ran.out.trim_end().to_owned()
    };
    assert_eq!(piped(&["salary", "--years", "0", "--get", "pay.p10"]).out, "54793\n");
    assert_eq!(["54793", "54792", "50000", "40000"].map(rank), ["15.9", "15.9", "10.7", "3.4"]);
}

#[test]
fn random_moves_get_the_oracles_answers() {
    let (oracle, mut dice) = (Oracle::read(), Dice(0x0030_7E30));
    for _ in 0..QUESTIONS {
        let ((role, from, amount), to) = (random(&mut dice), random(&mut dice).1);
        let given = amount.to_string();
        let words = ["move", &given, "--role", &role.id, "--from", &from.id, "--to", &to.id];
        let moved = &ask(&words.map(str::to_owned))[0];
        let share = oracle.rank(role, &from.code, Person::Market, amount);
        let rank = oracle.wage_of_share(role, &to.code, share);
        let got = moved["market_rank"].as_f64().unwrap();
        // Where the share is all but 0 or 1, many wages have it.
        if (1e-6..1.0 - 1e-6).contains(&share) {
            assert!((got - rank).abs() <= 1.0, "{words:?}: {got} is not {rank}");
        }
        let parity = from.price_parity.zip(to.price_parity);
        let buys = parity.map(|(from, to)| (amount * to / from).round());
        assert_eq!(moved["purchasing_power"].as_f64(), buys, "{words:?}");
    }
}

#[test]
fn there_and_back_is_where_one_was() {
    let mut dice = Dice(0xBAC_BAC);
    let mut checked = 0;
    while checked < 100 {
        let ((role, from, amount), to) = (random(&mut dice), random(&mut dice).1);
        let go = |amount: String, from: &str, to: &str| {
            let words = ["move", &amount, "--role", &role.id, "--from", from, "--to", to];
            ask(&words.map(str::to_owned))[0].clone()
        };
        let there = go(amount.to_string(), &from.id, &to.id);
        if there["extrapolated"] == true {
            continue;
        }
        let rank = there["market_rank"].to_string();
        let back = go(rank, &to.id, &from.id)["market_rank"].as_f64().unwrap();
        // A whole dollar there may be some dollars here, on a steep stretch.
        let near = (back - amount).abs() <= 5.0;
        // On a flat run one wage has many ranks.
        let flat = is_flat(role, &from.code) || is_flat(role, &to.code);
        assert!(near || flat, "{} {} {} {amount}: {back}", role.id, from.id, to.id);
        checked += 1;
    }
}

fn is_flat(role: &oracle::Role, area: &str) -> bool {
    let wages = Oracle::read().pay(role, area, Person::Market);
    wages.windows(2).any(|pair| (pair[1] - pair[0]).abs() < 50.0)
}

#[test]
fn worth_rises_with_the_amount() {
    let mut dice = Dice(0x5EED);
    for _ in 0..20 {
        let (role, area, _) = random(&mut dice);
        let mut last = 0.0;
        for amount in (30..=300).step_by(10) {
            let line = format!("worth {amount}k --role {} --city {} --years 5", role.id, area.id);
            let rank = ask_line(&line)[0]["percentile_person"].as_f64().unwrap();
            assert!(rank >= last, "{line}: {rank} after {last}");
            last = rank;
        }
    }
}

#[test]
fn the_middle_of_some_pay_is_worth_the_middle() {
    let mut dice = Dice(0x0FA1);
    for _ in 0..100 {
        let ((role, area, _), person) = (random(&mut dice), dice.person());
        let words = ["salary", &role.id, "--city", &area.id].map(str::to_owned).to_vec();
        let pay = &ask(&[words, flags(person)].concat())["pay"];
        let words = ["worth", &pay["p50"].to_string(), "--role", &role.id, "--city", &area.id];
        let worth = &ask(&[words.map(str::to_owned).to_vec(), flags(person)].concat())[0];
        let key = if matches!(person, Person::Market) {
            "percentile_market"
        } else {
            "percentile_person"
        };
        let rank = worth[key].as_f64().unwrap();
        let flat = is_flat(role, &area.code) || worth["extrapolated"] == true;
        assert!((rank - 50.0).abs() <= 0.1 || flat, "{words:?}: {rank}");
    }
}

#[test]
fn scaling_all_wages_scales_the_pay() {
    let wages = [80_000.0, 100_000.0, 130_000.0, 165_000.0, 210_000.0];
    let market = |factor: f64| {
        let part = |weight: f64, shift: f64| Part {
            weight,
            own_weight: 1.0,
            curve: Curve::new(wages.map(|wage| wage * factor * shift)),
        };
        Market {
            parts: vec![part(0.6, 1.0), part(0.4, 1.2)],
            height: 1.0,
            confidence: None,
            bias: None,
            basis: PlaceBasis::Published,
            is_published: false,
            rse_percent: None,
        }
    };
    for standing in [Standing::Market, Standing::Years(0.0), Standing::Years(12.0)] {
        let (one, two) = (market(1.0).pay(standing), market(1.7).pay(standing));
        for (one, two) in one.wages.iter().zip(two.wages) {
            assert!((one * 1.7 - two).abs() < 0.01, "{standing:?}: {one} and {two}");
        }
    }
}

/// Computes steps again from their expressions; returns the values by name.
fn compute(steps: &Value) -> HashMap<String, f64> {
    let mut values = HashMap::new();
    for step in steps.as_array().unwrap() {
        let (name, expression) =
            (step["name"].as_str().unwrap(), step["expression"].as_str().unwrap());
        let mut reader = Reader { rest: expression, values: &values };
        let value = reader.sum();
        assert_eq!(reader.rest.trim(), "", "{expression}");
        let given = step["value"].as_f64().unwrap();
        let close = (value - given).abs() <= 1e-6 * given.abs().max(1.0);
        assert!(close, "{name} = {expression} = {value}, not {given}");
        values.insert(name.to_owned(), value);
    }
    values
}

/// Reads an expression; its own arithmetic, and the oracle's normal distribution.
struct Reader<'e> {
    rest: &'e str,
    values: &'e HashMap<String, f64>,
}

impl Reader<'_> {
    fn takes(&mut self, sign: char) -> bool {
        let rest = self.rest.trim_start();
        let taken = rest.strip_prefix(sign);
        self.rest = taken.unwrap_or(rest);
        taken.is_some()
    }

    fn sum(&mut self) -> f64 {
        let mut value = self.product();
        loop {
            if self.takes('+') {
                value += self.product();
            } else if self.takes('-') {
                value -= self.product();
            } else {
                return value;
            }
        }
    }

    fn product(&mut self) -> f64 {
        let mut value = self.factor();
        loop {
            if self.takes('*') {
                value *= self.factor();
            } else if self.takes('/') {
                value /= self.factor();
            } else {
                return value;
            }
        }
    }

    fn factor(&mut self) -> f64 {
        if self.takes('-') {
            return -self.factor();
        }
        if self.takes('(') {
            let value = self.sum();
            assert!(self.takes(')'), "{}", self.rest);
            return value;
        }
        let end = self.rest.find(|it: char| !(it.is_ascii_alphanumeric() || "._".contains(it)));
        let (word, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        if let Ok(number) = word.parse() {
            return number;
        }
        if !self.takes('(') {
            return *self.values.get(word).unwrap_or_else(|| panic!("no step `{word}`"));
        }
        let first = self.sum();
        let second = if self.takes(',') { self.sum() } else { f64::NAN };
        assert!(self.takes(')'), "{}", self.rest);
        match word {
            "ln" => first.ln(),
            "exp" => first.exp(),
            "sqrt" => first.sqrt(),
            "min" => first.min(second),
            "max" => first.max(second),
            "phi" => normal_share(first),
            _ => panic!("no function `{word}`"),
        }
    }
}

#[track_caller]
fn rounds_to(values: &HashMap<String, f64>, name: &str, printed: &Value, words: &[String]) {
    let (value, printed) = (values[name], printed.as_f64().unwrap());
    assert!((value - printed).abs() <= 0.5001, "{words:?} {name}: {value} is not {printed}");
}

#[test]
fn every_step_of_a_salary_can_be_computed_again() {
    let mut dice = Dice(0xE5C1_A111);
    let (mut blends, mut exact) = (0, 0);
    for _ in 0..QUESTIONS {
        let ((role, area, _), person) = (random(&mut dice), dice.person());
        let words = ["salary", &role.id, "--city", &area.id, "--explain"].map(str::to_owned);
        let words = [words.to_vec(), flags(person)].concat();
        let data = ask(&words);
        let values = compute(&data["steps"]);
        for (key, share) in
            [("p10", 0.10), ("p25", 0.25), ("p50", 0.50), ("p75", 0.75), ("p90", 0.90)]
        {
            rounds_to(&values, key, &data["pay"][key], &words);
            // Of a blend, the parts' shares at the answer sum to the share asked for, or to more where
            // the answer is the end of a part's curve or lies on a flat run.
            if let Some(sum) = values.get(&format!("share_{key}")) {
                assert!(*sum > share - 1e-6, "{words:?} {key}: {sum}");
                blends += 1;
                exact += usize::from(sum - share < 1e-6);
            }
        }
        if !data["real"].is_null() {
            rounds_to(&values, "real_p50", &data["real"]["p50"], &words);
        }
    }
    assert!(exact * 10 > blends * 9, "{exact} of {blends} shares are those asked for");
}

#[test]
fn every_step_of_an_offer_can_be_computed_again() {
    let mut dice = Dice(0x0FFE_5EED);
    for _ in 0..QUESTIONS / 2 {
        let ((role, area, amount), person) = (random(&mut dice), dice.person());
        let words =
            ["worth", &amount.to_string(), "--role", &role.id, "--city", &area.id, "--explain"];
        let words = [words.map(str::to_owned).to_vec(), flags(person)].concat();
        let worth = &ask(&words)[0];
        let values = compute(&worth["steps"]);
        for key in ["percentile_market", "percentile_person"] {
            if let Some(value) = values.get(key) {
                let printed = worth[key].as_f64().unwrap();
                let value = value.clamp(1.0, 99.0);
                assert!(
                    (value - printed).abs() <= 0.0501,
                    "{words:?} {key}: {value}, not {printed}"
                );
            }
        }
        for key in ["to_median", "to_upper_quartile"] {
            rounds_to(&values, key, &worth[key], &words);
        }
    }
}

#[test]
fn every_step_of_a_move_can_be_computed_again() {
    let mut dice = Dice(0x307E);
    for _ in 0..QUESTIONS / 2 {
        let ((role, from, amount), to) = (random(&mut dice), random(&mut dice).1);
        let given = amount.to_string();
        let words =
            ["move", &given, "--role", &role.id, "--from", &from.id, "--to", &to.id, "--explain"];
        let words = words.map(str::to_owned);
        let moved = &ask(&words)[0];
        let values = compute(&moved["steps"]);
        rounds_to(&values, "market_rank", &moved["market_rank"], &words);
        if !moved["purchasing_power"].is_null() {
            rounds_to(&values, "purchasing_power", &moved["purchasing_power"], &words);
        }
    }
}

#[test]
fn what_cannot_be_answered_says_why() {
    // Promise: a role without an estimate is answered by salary, and is exit 3 in worth and move.
    for (line, code, told) in [
        (
            "worth",
            2,
            "error: no amount is given\nhint: as in `pycareer worth 120k --years 5 --city chicago`\n",
        ),
        (
            "worth much",
            2,
            "error: `much` is no amount; give it as in 120000, 120k, $120,000 or 59.10/h\n",
        ),
        (
            "worth 90kSEK",
            2,
            "error: `SEK` is no currency a rate is held for; give AUD, CAD, EUR, GBP, INR, PLN or USD\nhint: with `--rate` any other currency can be had\n",
        ),
        ("worth 90k --rate 0.9", 2, "error: a US dollar needs no rate; leave `--rate` out\n"),
        (
            "move 900mSEK --rate 0.01 --from austin --to boise",
            2,
            "error: at this rate the amount is more than anyone is paid\n",
        ),
        (
            "worth -5",
            2,
            "error: `-5` is below zero; give it as in 120000, 120k, $120,000 or 59.10/h\n",
        ),
        (
            "worth 120k --role vp-ai-research",
            3,
            "error: no estimate is made for VP of AI Research, so nothing can be held against it\nhint: `pycareer salary vp-ai-research` shows what its sources print\n",
        ),
        (
            "worth 120k --city berlin",
            3,
            "error: no official wages are held for Germany, so nothing can be held against them\nhint: `pycareer salary --country de` shows what people report there\n",
        ),
        (
            "worth 120k --city austin --top 3",
            2,
            "error: `--city`, `--state` and `--top` each say where; give one of them\n",
        ),
        (
            "move 120k --to sf",
            2,
            "error: no `--from` is given\nhint: as in `pycareer move 120k --from austin --to seattle denver`\n",
        ),
        (
            "move 120k --from sf",
            2,
            "error: no `--to` is given\nhint: as in `pycareer move 120k --from austin --to seattle denver`\n",
        ),
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let ran = piped(&words);
        assert_eq!((ran.out.as_str(), ran.err.as_str(), ran.code), ("", told, code), "{line}");
    }
    let small = piped(&["worth", "120", "--get", "0.amount"]);
    let told =
        "note: 120 is read as a yearly amount; `120k` says thousands, `120/h` an hourly one\n";
    assert_eq!((small.out.as_str(), small.err.as_str()), ("120\n", told));
    let small = piped(&["worth", "300", "--get", "0.amount"]);
    let told = "note: 300 is read as a yearly amount; `300k` says thousands\n";
    assert_eq!((small.out.as_str(), small.err.as_str()), ("300\n", told));
    let guam =
        piped(&["move", "120k", "--from", "guam", "--to", "austin", "--get", "purchasing_power"]);
    let told = "note: no price parity is published for Guam\n";
    assert_eq!((guam.out.as_str(), guam.err.as_str()), ("null\n", told));
}
