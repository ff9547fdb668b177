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
    answer(dataset, &Request::try_from(cli.command.unwrap()).unwrap())
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
