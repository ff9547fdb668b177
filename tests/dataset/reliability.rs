//! Figures too uncertain to be given: no area of the real data has one, so the mini data gets it.

use super::{compile, files_of};
use pycareer::answer::{Data, Reply};
use pycareer::cli::parse;
use pycareer::dataset::Dataset;
use pycareer::error::{Code, Error};
use pycareer::query::answer;
use pycareer::request::Request;

/// The mini data with this relative standard error for software developers in Columbus, OH.
fn pack(rse: &str) -> Vec<u8> {
    let mut files = files_of("tests/mini-data");
    let file = files.get_mut("pay/oews/15-1252.toml").unwrap();
    let changed = file.replace("mean = 123630, rse = 1.2", &format!("mean = 123630, rse = {rse}"));
    assert_ne!(*file, changed);
    *file = changed;
    compile::compile(&files).unwrap()
}

fn asked<'d>(dataset: &Dataset<'d>, line: &str) -> Result<Reply<'d>, Error> {
    let cli = parse(line.split(' '), 80).unwrap();
    answer(dataset, &Request::try_from(cli.asked().unwrap().clone()).unwrap())
}

fn said(reply: &Reply<'_>) -> Vec<String> {
    reply.warnings.iter().map(|warning| format!("{}: {}", warning.code, warning.message)).collect()
}

const ONE_PLACE: [&str; 3] = [
    "pycareer salary backend --city columbus",
    "pycareer city columbus --role backend",
    "pycareer compare backend@columbus python-developer@columbus",
];

#[test]
fn above_a_third_no_figure_is_given_by_any_command() {
    let pack = pack("33.4");
    let dataset = Dataset::open(&pack).unwrap();
    for line in ONE_PLACE {
        let error = asked(&dataset, line).unwrap_err();
        assert_eq!(
            (error.code, error.message.as_str()),
            (
                Code::NoFigure,
                "the official figures for Columbus, OH have a relative standard error of 33.4%; \
                 above 33.3% none is given"
            ),
            "{line}"
        );
    }
}

#[test]
fn an_offer_is_not_told_of_a_flag_it_has_not() {
    let pack = pack("33.4");
    let dataset = Dataset::open(&pack).unwrap();
    for line in ["worth 120k --city columbus", "move 120k --from columbus --to chicago"] {
        let error = asked(&dataset, &format!("pycareer {line} --role backend")).unwrap_err();
        assert_eq!(error.code, Code::NoFigure, "{line}");
        let hint = "`pycareer salary backend --city columbus-oh --allow-unreliable` shows them all \
                    the same";
        assert_eq!(error.hint.as_deref(), Some(hint), "{line}");
    }
}

#[test]
fn above_a_third_a_figure_is_given_where_that_is_allowed() {
    let pack = pack("33.4");
    let dataset = Dataset::open(&pack).unwrap();
    let told = "unreliable: the official figures for Columbus, OH have a relative standard error of \
                33.4%; above 33.3% none is given unless it is asked for";
    for (line, more) in ONE_PLACE.iter().zip([None, Some(OTHER_ROLES), None]) {
        let reply = asked(&dataset, &format!("{line} --allow-unreliable")).unwrap();
        let expected: Vec<&str> = [told].into_iter().chain(more).collect();
        assert_eq!(said(&reply), expected, "{line}");
        let estimate = match &reply.data {
            Data::Salary(salary) => &salary.estimate,
            Data::City(cities) => &cities[0].estimate,
            Data::Compare(subjects) => &subjects[1].estimate,
            _ => panic!("another command"),
        };
        assert!(estimate.pay.is_some(), "{line}");
        assert_eq!(estimate.sampling.as_ref().unwrap().reliability, "unreliable", "{line}");
    }
    let error = asked(&dataset, ONE_PLACE[0]).unwrap_err();
    assert_eq!(error.hint.as_deref(), Some("`--allow-unreliable` gives them all the same"));
}

/// What a city's page says of the roles besides the one that is asked for.
const OTHER_ROLES: &str = "unreliable: the pay in Columbus, OH of Python Developer has a relative \
                           standard error above 33.3%; it is given because that was asked for";

#[test]
fn a_ranking_has_what_is_allowed_and_says_so() {
    let pack = pack("33.4");
    let dataset = Dataset::open(&pack).unwrap();
    let reply = asked(&dataset, "pycareer city --role backend --allow-unreliable").unwrap();
    let Data::City(cities) = &reply.data else { panic!("no cities") };
    let ids: Vec<&str> = cities.iter().map(|city| city.id.as_str()).collect();
    assert_eq!(ids, ["chicago", "columbus-oh", "sandusky"]);
    let told = "unreliable: the pay in Columbus, OH has a relative standard error above 33.3%; it is \
                given because that was asked for";
    assert_eq!(said(&reply), [told]);
}

#[test]
fn official_figures_alone_obey_the_rule_too() {
    let alone = |rse: &str, line: &str| {
        let pack = pack(rse);
        let dataset = Dataset::open(&pack).unwrap();
        asked(&dataset, &format!("pycareer salary {line} --city columbus --source official")).map(
            |reply| {
                let Data::Salary(salary) = &reply.data else { panic!("no salary") };
                (salary.published.len(), said(&reply)[1..].to_vec())
            },
        )
    };
    assert_eq!(alone("33.3", "backend"), Ok((1, vec![])));
    let error = alone("33.4", "backend").unwrap_err();
    let said = "the official wages of Software Developers, Columbus, OH have a relative standard \
                error above 33.3%";
    assert_eq!((error.code, error.message), (Code::NoFigure, format!("{said}, so none is given")));
    let out = format!(
        "unreliable_left_out: {said} and are left out; `--allow-unreliable` gives them all the same"
    );
    assert_eq!(alone("33.4", "data-engineer"), Ok((1, vec![out])));
    let given = format!("unreliable: {said}; they are given because that was asked for");
    assert_eq!(alone("33.4", "data-engineer --allow-unreliable"), Ok((2, vec![given])));
}

#[test]
fn a_ranking_leaves_out_what_is_not_given() {
    let ranked = |rse: &str, sort: &str| {
        let pack = pack(rse);
        let dataset = Dataset::open(&pack).unwrap();
        let reply = asked(&dataset, &format!("pycareer city --role backend --sort {sort}"));
        let reply = reply.unwrap();
        let Data::City(cities) = &reply.data else { panic!("no cities") };
        let row = |city: &pycareer::answer::CityAnswer<'_>| {
            (city.id.clone(), city.estimate.pay.is_some(), city.real_pay.is_some())
        };
        (cities.iter().map(row).collect::<Vec<_>>(), said(&reply))
    };
    let row = |id: &str, given| (id.to_owned(), given, given);
    let all = |given| vec![row("chicago", true), row("columbus-oh", given), row("sandusky", true)];
    let (chicago, sandusky) = (row("chicago", true), row("sandusky", true));
    let left_out = "areas_left_out: 1 area is left out: the figure to rank by is not published, or \
                    too uncertain";
    assert_eq!(ranked("33.3", "pay"), (all(true), vec![]));
    assert_eq!(ranked("33.4", "pay"), (vec![chicago, sandusky], vec![left_out.to_owned()]));
    // Jobs are known all the same; only the pay beside them is not given.
    assert_eq!(ranked("33.4", "jobs"), (all(false), vec![]));
}

/// The rows of `salary --by` with their reliability, and what is said.
fn rows(dataset: &Dataset<'_>, line: &str) -> (Vec<(String, Option<&'static str>)>, Vec<String>) {
    let reply = asked(dataset, format!("pycareer salary {line}").trim_end()).unwrap();
    let Data::Salary(salary) = &reply.data else { panic!("no salary") };
    let rows = salary.rows.as_ref().unwrap().iter();
    (rows.map(|row| (row.id.clone(), row.reliability)).collect(), said(&reply))
}

#[test]
fn rows_side_by_side_obey_the_rule_too() {
    let row = |id: &str, reliability| (id.to_owned(), Some(reliability));
    let (chicago, sandusky) = (row("chicago", "plain"), row("sandusky", "plain"));
    let cities =
        |reliability| vec![chicago.clone(), row("columbus-oh", reliability), sandusky.clone()];
    let bad = pack("33.4");
    let bad = Dataset::open(&bad).unwrap();
    let given = |place: &str| {
        format!(
            "unreliable: the pay {place} has a relative standard error above 33.3%; it is given \
             because that was asked for"
        )
    };
    let out = "areas_left_out: 1 area is left out: the wages are known too badly".to_owned();
    assert_eq!(rows(&bad, "--by city"), (vec![chicago.clone(), sandusky.clone()], vec![out]));
    let allowed = rows(&bad, "--by city --allow-unreliable");
    assert_eq!(allowed, (cities("unreliable"), vec![given("in Columbus, OH")]));
    let doubtful = pack("33.3");
    assert_eq!(rows(&Dataset::open(&doubtful).unwrap(), "--by city"), (cities("caution"), vec![]));
    let engineer = row("data-engineer", "caution");
    let (roles, said) = rows(&bad, "data-engineer --by role --city columbus");
    assert_eq!(roles, [engineer]);
    assert_eq!(said[1..], ["roles_left_out: 2 roles are left out: the wages are known too badly"]);
    let (roles, said) = rows(&bad, "data-engineer --by role --city columbus --allow-unreliable");
    assert_eq!(roles.len(), 3);
    assert_eq!(said[1..], [given("of Python Developer and Backend Developer")]);
}

#[test]
fn industries_obey_the_rule_too() {
    let ranked = |rse: &str, flags: &str| {
        let mut files = files_of("tests/mini-data");
        let file = files.get_mut("pay/industries.toml").unwrap();
        *file = file.replace("mean = 165930, rse = 0.7", &format!("mean = 165930, rse = {rse}"));
        let pack = compile::compile(&files).unwrap();
        rows(&Dataset::open(&pack).unwrap(), &format!("--by industry {flags}"))
    };
    let row = |reliability| vec![("oews-15-1252-naics-51--52".to_owned(), Some(reliability))];
    assert_eq!(ranked("0.7", ""), (row("plain"), vec![]));
    assert_eq!(ranked("33.3", ""), (row("caution"), vec![]));
    let out = "industries_left_out: 1 industry is left out: wages there are known too badly";
    assert_eq!(ranked("33.4", ""), (vec![], vec![out.to_owned()]));
    let given = "unreliable: the pay in Information has a relative standard error above 33.3%; it \
                 is given because that was asked for";
    let allowed = ranked("33.4", "--allow-unreliable");
    assert_eq!(allowed, (row("unreliable"), vec![given.to_owned()]));
}

#[test]
fn up_to_a_third_every_command_says_to_be_careful() {
    let pack = pack("33.3");
    let dataset = Dataset::open(&pack).unwrap();
    for line in ONE_PLACE {
        let told = "use_with_caution: the official figures for Columbus, OH have a relative \
                    standard error of 33.3%; use them with caution";
        assert_eq!(said(&asked(&dataset, line).unwrap()), [told], "{line}");
    }
}
