//! The flags of `salary` that tell its answer otherwise, or ask one source alone.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Ran, piped};
use serde_json::{Value, json};

/// Runs `salary` with further words; `_` stands for a space inside a name.
fn ran(line: &str) -> Ran {
    let words: Vec<String> = line.split(' ').map(|word| word.replace('_', " ")).collect();
    let words = words.iter().map(String::as_str).filter(|word| !word.is_empty());
    piped(&std::iter::once("salary").chain(words).collect::<Vec<_>>())
}

fn answer(line: &str) -> Value {
    let ran = ran(&format!("{line} --json"));
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
    serde_json::from_str(&ran.out).unwrap()
}

fn data(line: &str) -> Value {
    answer(line)["data"].take()
}

/// Says that a command line is refused: its exit code and what is told.
#[track_caller]
fn refused(line: &str, code: u8, told: &str) {
    let ran = ran(line);
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (code, "", told), "{line}");
}

/// The warnings of an answer: `code: message`.
fn warnings(line: &str) -> Vec<String> {
    let all = answer(line)["warnings"].take();
    let said = all.as_array().unwrap().iter();
    said.map(|it| format!("{}: {}", it["code"].as_str().unwrap(), it["message"].as_str().unwrap()))
        .collect()
}

/// The published figures of an answer: id, numbers, and what of the question they fit.
fn published(line: &str) -> Vec<String> {
    let data = data(line);
    assert_eq!(data["pay"], Value::Null, "{line} has an estimate");
    let row = |figure: &Value| {
        let percent = figure["printed_percent"].as_i64().map(|it| format!(" {it:+}%"));
        let n = figure["n"].as_u64().map(|n| format!(" n {n}"));
        let numbers = match (&figure["value"], &figure["low"], &figure["p50"]) {
            (Value::Null, Value::Null, Value::Null) => "none".to_owned(),
            (Value::Null, Value::Null, _) => {
                format!("{}·{}·{}", figure["p25"], figure["p50"], figure["p75"])
            }
            (Value::Null, low, _) => format!("{low}-{}", figure["high"]),
            (value, ..) => value.to_string(),
        };
        let (id, kind) = (figure["id"].as_str().unwrap(), figure["kind"].as_str().unwrap());
        let extra = [n, percent].into_iter().flatten().collect::<String>();
        format!("{id} {numbers} {}{extra} {kind}", figure["currency"].as_str().unwrap())
    };
    data["published"].as_array().unwrap().iter().map(row).collect()
}

#[track_caller]
fn shows(line: &str, text: &str) {
    let out = ran(line).out;
    assert!(out.contains(text), "{line} does not show {text}:\n{out}");
}

// Currency and time.

#[test]
fn pay_is_told_in_every_currency_a_rate_is_held_for() {
    let cases = [
        ("EUR", 0.89509, [73809, 94172, 121_714, 153_938, 192_149]),
        ("GBP", 0.74633, [61542, 78521, 101_486, 128_354, 160_215]),
        ("PLN", 3.94182, [325_042, 414_719, 536_009, 677_914, 846_190]),
        ("INR", 94.95525, [7_830_010, 9_990_242, 12_912_015, 16_330_404, 20_384_044]),
        ("CAD", 1.39689, [115_188, 146_967, 189_949, 240_237, 299_870]),
        ("AUD", 1.42356, [117_387, 149_773, 193_576, 244_824, 305_596]),
    ];
    for (code, rate, [p10, p25, p50, p75, p90]) in cases {
        let expected = json!({
            "p10": p10, "p25": p25, "p50": p50, "p75": p75, "p90": p90,
            "currency": code, "period": "year",
            "rate": rate, "rate_date": "2026-10-30", "rate_source": "ecb", "hours": null,
        });
        let answer = answer(&format!("--currency {}", code.to_lowercase()));
        assert_eq!(answer["data"]["converted"], expected);
        assert_eq!(answer["data"]["pay"]["p50"], 135_980, "pay stays in US dollars a year");
        assert_eq!(answer["query"]["currency"], code);
        let sources = answer["meta"]["sources"].as_array().unwrap();
        assert!(sources.iter().any(|source| source["id"] == "ecb"));
    }
}

#[test]
fn a_rate_that_is_given_counts_and_is_said() {
    let answer = answer("--currency eur --rate 0.92");
    let converted = &answer["data"]["converted"];
    assert_eq!((&converted["p50"], &converted["p90"]), (&json!(125_102), &json!(197_496)));
    let how = ["rate", "rate_date", "rate_source"].map(|key| converted[key].clone());
    assert_eq!(how, [json!(0.92), json!(null), json!("given")]);
    assert_eq!(answer["query"]["rate"], 0.92);
    shows("--currency eur --rate 0.92", "at 0.92 EUR for one US dollar: the rate you gave");
    assert_eq!(data("--currency chf --rate 0.8")["converted"]["p50"], 108_784, "of no rate held");
}

#[test]
fn hours_and_months_are_parts_of_a_year_and_said() {
    let hourly = json!({
        "p10": 40.3, "p25": 50.25, "p50": 64.61, "p75": 80.6, "p90": 97.79,
        "currency": "USD", "period": "hour",
        "rate": null, "rate_date": null, "rate_source": null, "hours": 2080,
    });
    let answer = answer("--city chicago --period hour");
    assert_eq!(answer["data"]["converted"], hourly);
    assert_eq!(
        (&answer["query"]["period"], &answer["query"]["currency"]),
        (&json!("hour"), &json!(null))
    );
    let monthly = data("--city chicago --period month")["converted"].take();
    assert_eq!((&monthly["p50"], &monthly["hours"]), (&json!(11198), &json!(null)));
    let both = data("--city chicago --period hour --currency eur")["converted"].take();
    assert_eq!((&both["p10"], &both["p50"]), (&json!(36.07), &json!(57.83)));
    assert_eq!(data("--period year")["converted"]["p50"], 135_980);
    assert_eq!(data("")["converted"], Value::Null, "not asked for");
    assert_eq!(answer_keys(""), [json!(null), json!(null), json!(null), json!(false)]);
    let page = "--city chicago --period hour --width 80";
    shows(page, "  $134,380 base a year, the published middle of all Software Developers\n");
    shows(page, "  About $64.61 base an hour\n  half of these jobs   $50.25 – $80.60\n");
    shows(page, "  (a year of 2,080 hours)\n");
    shows("--city chicago --period month", "  About $11,200 base a month\n");
    shows("--city chicago --period month", "  (a month is a twelfth of a year)\n");
}

/// What is echoed of the flags that were not given.
fn answer_keys(line: &str) -> [Value; 4] {
    let query = answer(line)["query"].take();
    assert_eq!((&query["country"], &query["source"]), (&json!(null), &json!(null)));
    assert_eq!(query["allow_unreliable"], false);
    ["currency", "rate", "period", "real"].map(|key| query[key].clone())
}

#[test]
fn both_amounts_stand_on_the_page_with_rate_and_day() {
    let line = "--years 5 --city chicago --currency EUR";
    shows(line, "  About $127,000 base a year\n");
    shows(line, "  About €114,000 base a year\n  half of such people  €89,900 – €142,000\n");
    shows(line, "  (computed at 0.89509 EUR for one US dollar: ECB, 2026-10-30)\n");
    shows("--currency inr", "  About INR\u{a0}12,900,000 base a year\n");
    shows("--currency inr --ascii", "  About INR 12,900,000 base a year\n");
    // US dollars a year are there already.
    assert_eq!(ran("--currency usd --period year").out, ran("").out);
}

#[test]
fn rows_have_the_converted_pay_after_the_estimate() {
    let out = ran("--currency gbp --period hour --format csv").out;
    let row = "converted,\"Python Developer, United States\",estimate,oews,2025,base,percentiles,,,,\
               29.59,37.75,48.79,61.71,77.03,GBP,hour,,true,published,high";
    assert_eq!(out.lines().nth(2), Some(row), "{out}");
}

#[test]
fn wrong_currencies_rates_and_periods_are_usage_errors() {
    let unknown = "error: `XYZ` is no currency a rate is held for; give AUD, CAD, EUR, GBP, INR, \
                   PLN or USD\nhint: with `--rate` any other currency can be had\n";
    refused("--currency xyz", 2, unknown);
    let near = "error: `ERU` is no currency a rate is held for; give AUD, CAD, EUR, GBP, INR, PLN \
                or USD\nhint: did you mean `EUR`?\nhint: with `--rate` any other currency can be \
                had\n";
    refused("--currency eru", 2, near);
    assert_eq!(ran("--currency euros --rate 2").code, 2, "no code");
    let alone = "error: `--rate` says what a US dollar is in a currency; `--currency` names it\n\
                 hint: as in `--currency EUR --rate 0.92`\n";
    refused("--rate 0.92", 2, alone);
    refused("--currency usd --rate 2", 2, "error: a US dollar needs no rate; leave `--rate` out\n");
    for rate in ["0", "-1", "nan", "inf", "x", "1e99"] {
        let told = format!(
            "error: `--rate` takes the units of the currency for one US dollar, a number above 0, \
             not `{rate}`\nhint: as in `--rate 0.92` for euro\n"
        );
        refused(&format!("--currency eur --rate {rate}"), 2, &told);
    }
    let period = "error: `weekly` is no period; give hour, month or year\n";
    refused("--period weekly", 2, period);
}

#[test]
fn what_is_published_is_never_converted() {
    let told = "not_converted: there is no estimate to convert; published figures stay in the \
                currency and for the time their sources print";
    for line in ["--country de --currency eur", "ios-developer --period hour"] {
        assert_eq!(data(line)["converted"], Value::Null);
        assert!(warnings(line).contains(&told.to_owned()), "{line}");
    }
    let plain = data("--country de")["published"].take();
    assert_eq!(data("--country de --currency eur --period month")["published"], plain);
}

#[test]
fn the_steps_reach_what_was_converted() {
    let steps = data("--explain --currency eur --period month")["steps"].take();
    let last = steps.as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["name"], "converted_p50");
    assert_eq!(last["expression"], "p50 * 0.89509 / 12");
    assert_eq!(last["source"], "ECB, 2026-10-30");
    assert!((last["value"].as_f64().unwrap() - 135_980.0 * 0.89509 / 12.0).abs() < 0.01);
}

// Prices.

#[test]
fn at_us_prices_the_range_comes_first_and_the_other_stands_beside_it() {
    let line = "--years 5 --city chicago --real";
    let (real, plain) = (answer(line), answer("--years 5 --city chicago"));
    assert_eq!(real["data"], plain["data"], "JSON says both anyway");
    assert_eq!((&real["query"]["real"], &plain["query"]["real"]), (&json!(true), &json!(false)));
    shows(line, "  About $124,000 base a year at US average prices\n");
    shows(line, "  half of such people  $98,000 – $154,000\n  8 of 10              $79,400 – ");
    let beside = "  As paid there: about $127,000; half of such people $100,000 – $158,000, 8 of 10 \
                  $81,500 – $190,000. The range above is that at US average prices: × 100 / 102.557, \
                  the price parity (BEA 2023, US = 100; prices there +2.6%).\n";
    shows(line, beside);
    // A published range stays one of jobs, and a state's prices are named as such.
    shows("--city chicago --real", "  half of these jobs   $102,000 – $163,000\n");
    shows("--city boise --real", "(BEA 2023, US = 100; prices there ");
    let state = ran("--city northwest-illinois-nonmetropolitan-area --real").out;
    assert!(state.contains("; the state's prices, none being published for the area −1.1%)"));
}

#[test]
fn without_a_price_parity_the_range_stays_and_that_is_said() {
    let told = "no_price_parity: no price parity is published for San Juan-Bayamon-Caguas, PR, so \
                the range stands at the prices there";
    let line = "--city san-juan-bayamon-caguas,_pr --real";
    assert_eq!(warnings(line).last().map(String::as_str), Some(told));
    shows(line, "  $79,380 base a year, the published middle of all Software Developers\n");
    let nation = "no_real_pay: prices are measured against those of the United States as a whole, \
                  so the range is at US average prices already";
    assert_eq!(warnings("--real"), [nation]);
    assert_eq!(ran("--real").out, ran("").out);
    let none = "no_real_pay: there is no estimate to put at US average prices";
    assert_eq!(warnings("--country in --real").last().map(String::as_str), Some(none));
}

// Countries.

const GERMANY: [&str; 4] = [
    "stackoverflow-de-all 62100·81200·104400 USD n 1432 total",
    "stackoverflow-de-0-3 21700·53700·69600 USD n 236 total",
    "stackoverflow-de-4-9 59100·75200·91300 USD n 406 total",
    "stackoverflow-de-10 75400·94000·116000 USD n 790 total",
];
const EUROPE: [&str; 2] = [
    "aipathly-europe-average 62500 EUR unstated",
    "aipathly-europe-range 40000-80000 EUR unstated",
];

#[test]
fn a_country_answers_with_its_reported_table_and_euro_stay_euro() {
    let whole = [&GERMANY[..], &EUROPE].concat();
    for line in ["--country germany", "--country DE", "--city berlin", "devops --country de"] {
        assert_eq!(published(line), whole, "{line}");
    }
    assert_eq!(answer("--country deutschland")["query"]["country"], "de");
    for (years, band) in [("0", 1), ("3.9", 1), ("4", 2), ("9", 2), ("10", 3), ("40", 3)] {
        let line = format!("--country de --years {years}");
        assert_eq!(published(&line), [&GERMANY[band..=band], &EUROPE].concat(), "{line}");
    }
    let india = published("--country in --years 2");
    assert_eq!(india, ["stackoverflow-in-0-3 8100·12800·23200 USD n 307 total"], "no euro");
    assert_eq!(published("--country italy"), EUROPE);
    let told = "no_estimate_abroad: no official wages are held for Italy, so there is no estimate; \
                what a guide prints for Europe stands as published";
    assert_eq!(warnings("--country it"), [told]);
    let level = "level_not_in_source: what people report there goes by years, not by level; \
                 `--years` picks a band";
    assert_eq!(warnings("--country de --level senior").last().map(String::as_str), Some(level));
    assert_eq!(data("--country gb")["published"], data("--city london")["published"]);
}

#[test]
fn the_united_states_are_the_nation_and_elsewhere_no_figure_is_made_up() {
    for line in ["--country us", "--country united_states", "--country USA"] {
        assert_eq!(data(line), data(""), "{line}");
    }
    let query = answer("--country us")["query"].take();
    assert_eq!((&query["country"], &query["city"]), (&json!("us"), &json!(null)));
    let hint = "hint: reported pay is held for Australia, Canada, France, Germany, India, the \
                Netherlands, Poland, Spain and the United Kingdom\n";
    refused("--country japan", 3, &format!("error: no data for Japan\n{hint}"));
    refused("--country jp --years 5", 3, &format!("error: no data for Japan\n{hint}"));
    let role = "error: no data for iOS Developer in India\n\
                hint: what people report abroad is of those who use Python\n";
    refused("ios-developer --country in", 3, role);
    let near = "error: unknown country `germny`\nhint: did you mean `germany`?\n";
    refused("--country germny", 3, near);
    let city = "error: unknown country `london`\nhint: `london` is no country: `--city london`\n";
    refused("--country london", 3, city);
    let twice = "error: `--country` is a place of its own; leave `--city` and `--state` out\n";
    refused("--country de --city berlin", 2, twice);
    refused("--country us --state tx", 2, twice);
}

#[test]
fn remote_work_points_to_what_is_said_of_it() {
    let told = "remote_as_nation: remote work is answered with the figures of the whole United \
                States; no source here prints pay by remote work; `pycareer market remote-work` has \
                what they say of it";
    assert_eq!(warnings("--city remote"), [told]);
    assert_eq!(data("--city remote")["pay"], data("")["pay"]);
    assert_eq!(piped(&["market", "remote-work"]).code, 0);
}

// One source alone.

/// Says what a source alone answers: its figures, then what is said besides that it is alone.
#[track_caller]
fn alone(line: &str, figures: &[&str], said: &[&str]) {
    assert_eq!(published(line), figures, "{line}");
    let all = warnings(line);
    assert!(all[0].starts_with("source_alone: only "), "{line}: {all:?}");
    assert_eq!(&all[1..], said, "{line}");
}

const AGGREGATES: [&str; 7] = [
    "aipathly-us-base 112382 USD base",
    "aipathly-us-total 127649 USD total",
    "aipathly-us-average 120000 USD unstated",
    "aipathly-us-trends 96063 USD unstated",
    "aipathly-us-range 81098-124200 USD unstated",
    "aipathly-range 75000-170000 USD unstated",
    "aipathly-us-hour 59.1 USD unstated",
];
const BANDS: [&str; 6] = [
    "aipathly-years-0-1 78828 USD unstated",
    "aipathly-years-1-3 90060 USD unstated",
    "aipathly-years-4-6 101282 USD unstated",
    "aipathly-years-7-9 109435 USD unstated",
    "aipathly-years-10-14 119715 USD unstated",
    "aipathly-years-15 126611 USD unstated",
];
const FIVE: &str = "AiPathly prints Atlanta, Chicago, Los Angeles, San Diego and Washington; what \
                    stands here names no city";

#[test]
fn aipathly_alone_takes_the_band_of_completed_years() {
    let cases = [
        ("0", 0),
        ("0.9", 0),
        ("1.5", 1),
        ("2", 1),
        ("3", 1),
        ("3.9", 1),
        ("4", 2),
        ("6", 2),
        ("6.5", 2),
        ("7", 3),
        ("9", 3),
        ("9.9", 3),
        ("10", 4),
        ("14", 4),
        ("14.5", 4),
        ("15", 5),
        ("60", 5),
    ];
    for (years, band) in cases {
        let found = published(&format!("--source aipathly --years {years}"));
        let bands: Vec<&str> =
            found.iter().map(String::as_str).filter(|row| row.contains("-years-")).collect();
        assert_eq!(bands, BANDS[band..=band], "{years}");
        assert_eq!(found.len(), 1 + AGGREGATES.len(), "{years}");
    }
    let other =
        r#"bands_overlap: the years also fit "Python developers, 0–1 years, US": 78,828 USD"#;
    let one = [&BANDS[1..2], &AGGREGATES[..5], &AGGREGATES[6..], &AGGREGATES[5..6]].concat();
    alone("--source aipathly --years 1", &one, &[other]);
    let read = "completed_years: figures by years go by completed ones: 3.5 are read as 3";
    assert_eq!(&warnings("--source aipathly --years 3.5")[1..], [read]);
}

#[test]
fn aipathly_alone_prints_its_cities_and_aggregates_and_multiplies_nothing() {
    let chicago = "aipathly-city-chicago 117500 USD +8% unstated";
    let found = published("--source aipathly --years 5 --city chicago");
    let mut expected = [&BANDS[2..3], &AGGREGATES, &[chicago]].concat();
    let mut sorted: Vec<&str> = found.iter().map(String::as_str).collect();
    expected.sort_unstable();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    assert_eq!(warnings("--source aipathly --years 5 --city chicago").len(), 1);
    shows("--source aipathly --city los-angeles", "  $160,000 (printed: +32%)  ");
    shows("--source aipathly --city dc", "  $104,299 (printed: -4%)  ");
    for (line, place) in [
        ("--city boston", "Boston, MA"),
        ("--state ca", "California"),
        // Inside the wage areas of Chicago and San Diego, and not those cities.
        ("--city naperville", "Naperville, IL"),
        ("--city chula-vista", "Chula Vista, CA"),
    ] {
        let line = format!("--source aipathly {line}");
        let told = format!("place_not_in_source: {place} is not in this source: {FIVE}");
        assert_eq!(&warnings(&line)[1..], [told], "{line}");
        assert!(!published(&line).iter().any(|row| row.contains("-city-")), "{line}");
    }
    // Whatever is not asked for narrows nothing.
    let whole = published("--source aipathly");
    assert_eq!(whole.len(), AGGREGATES.len() + BANDS.len());
    assert!(BANDS.iter().chain(&AGGREGATES).all(|row| whole.contains(&(*row).to_owned())));
}

#[test]
fn guides_alone_speak_of_the_roles_they_price() {
    let junior = published("--source aipathly --level junior");
    assert_eq!(junior[..2], BANDS[..2]);
    let paths = "paths-backend 90000-140000 USD unstated";
    alone("backend --source paths", &[paths], &[]);
    let engineer = "aipathly-data-engineer 98767-119280 USD unstated";
    alone("data-engineer --source aipathly", &[engineer], &[]);
    let mid = "profile-mid 110000-130000 USD unstated";
    let own = "profile-python-developer none USD unstated";
    alone("--source profile --years 4", &[mid, own], &[]);
    alone("--source profile --level mid", &[mid, own], &[]);
    let years = "standing_not_in_source: Six paths: nothing is printed for the years asked for; the \
                 figures are those of everyone, not shifted";
    alone("backend --source paths --years 5", &[paths], &[years]);
    let nothing = "no_figure: AiPathly: no figure for Backend Developer in the United States; it \
                   prices Python Developer: `pycareer salary --source aipathly`";
    alone("backend --source aipathly", &[], &[nothing]);
    let nothing = "no_figure: Six paths: no figure for VP of AI Research in the United States";
    alone("vp-ai-research --source paths", &[], &[nothing]);
    alone(
        "--source aipathly --country de",
        &EUROPE,
        &[
            "place_not_in_source: Germany is not in this source; the figures are of Europe as a whole",
        ],
    );
    let india = "no_figure: AiPathly: no figure for Python Developer in India";
    alone("--source aipathly --country in", &[], &[india]);
    let data = data("data-engineer --source aipathly");
    assert_eq!(data["caveats"], json!([]), "what compares sources is no word of this one");
    let empty = ran("vp-ai-research --source paths --width 80");
    assert_eq!(empty.code, 0);
    shows(
        "vp-ai-research --source paths",
        "  Only Six paths was asked: no estimate is made, and no ",
    );
}

#[test]
fn official_figures_alone_are_the_published_cells_unshifted() {
    let chicago = "oews-15-1252-16980 104530·134380·167650 USD base";
    let unshifted = "standing_not_in_source: BLS OEWS: nothing is printed for the years asked for; \
                     the figures are those of everyone, not shifted";
    for source in ["official", "oews", "bls", "BLS_OEWS"] {
        alone(&format!("--city chicago --source {source}"), &[chicago], &[]);
        let line = format!("--city chicago --source {source} --years 5");
        alone(&line, &[chicago], &[unshifted]);
    }
    let austin = [
        "oews-15-1243-12420 115480·139960·169970 USD base",
        "oews-15-1252-12420 104000·134120·168730 USD base",
    ];
    alone("data-engineer --city austin --source official", &austin, &[]);
    let further = "place_not_in_source: Missoula, MT is not in this source; the figures of what it \
                   lies in stand under their own names";
    let montana = "oews-15-1252-30 94800·121990·169180 USD base";
    alone("--city missoula --source official", &[montana], &[further]);
    let germany = "no_figure: BLS OEWS: no figure for Python Developer in Germany";
    alone("--country de --source official", &[], &[germany]);
    let none = "no_figure: BLS OEWS: no figure for iOS Developer in the United States";
    alone("ios-developer --source official", &[], &[none]);
    assert_eq!(answer("--source bls")["query"]["source"], "oews");
    assert_eq!(answer("--source official")["query"]["source"], "official");
}

#[test]
fn surveys_alone_answer_with_the_rows_that_fit() {
    let band = "stackoverflow-us-4-6 105000·135000·174100 USD n 1242 total";
    alone("--source reported --years 5", &[band], &[]);
    let place = "place_not_in_source: Chicago, IL is not in this source; what stands here names no \
                 city";
    alone("--source stackoverflow --years 5 --city chicago", &[band], &[place]);
    let own = "stackoverflow-us-engineer-data 122500·165000·200000 USD n 199 total";
    let senior = "aijobs-data-engineer-se 124000·160000·199700 USD n 3699 base";
    let all = "stackoverflow-us-all 105000·150000·200000 USD n 3851 total";
    alone("data-engineer --source reported --level senior", &[senior, own, all], &[]);
    alone("data-engineer --source stackoverflow --years 5", &[own, band], &[]);
    alone("senior_data_engineer --source aijobs", &[senior], &[]);
    let none = "no_figure: aijobs.net: no figure for Data Engineer with 5 years of work in the \
                United States; leave `--years` out to see what there is";
    alone("data-engineer --source aijobs --years 5", &[], &[none]);
    alone("--source reported --country de", &GERMANY, &[]);
    assert_eq!(published("--source stackoverflow").len(), 7);
}

#[test]
fn only_the_source_that_is_asked_is_named() {
    let answer = answer("--source profile --years 4 --currency eur");
    let ids: Vec<&Value> =
        answer["meta"]["sources"].as_array().unwrap().iter().map(|source| &source["id"]).collect();
    assert_eq!(ids, ["profile"]);
    let data = &answer["data"];
    for key in ["pay", "real", "converted", "checked", "sampling", "basis", "steps"] {
        assert_eq!(data[key], Value::Null, "{key}");
    }
    let only = "source_alone: only Stack Overflow and aijobs.net were asked: their figures stand as \
                published, without an estimate";
    assert_eq!(warnings("--source reported")[0], only);
}

#[test]
fn a_source_of_no_pay_is_a_usage_error() {
    let accepted =
        "give official, reported, oews, stackoverflow, aijobs, aipathly, paths or profile";
    refused("--source bea", 2, &format!("error: `bea` is no source of pay; {accepted}\n"));
    let near = "hint: did you mean `aipathly`?\n";
    refused(
        "--source aipathy",
        2,
        &format!("error: `aipathy` is no source of pay; {accepted}\n{near}"),
    );
}
