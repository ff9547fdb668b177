//! The rules of the dataset, each proved by a sample that breaks it.
//!
//! Every file of `bad-data/` has one mistake: its first lines name the file of `mini-data/` it
//! stands in for (or, as `no file`, takes away) and the problems it must be reported with.

use super::{compile, files_of};

#[test]
fn every_bad_sample_yields_its_problems_and_no_others() {
    let mut wrong = Vec::new();
    for sample in samples() {
        let reported = problems(&[&sample]);
        if reported != sample.problems || reported.is_empty() {
            wrong.push((sample.name, reported));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn problems_of_several_files_are_reported_together() {
    let samples = samples();
    let sample = |name: &str| samples.iter().find(|sample| sample.name == name).unwrap();
    let (weights, wage) = (sample("weights-not-summing-to-one"), sample("wage-of-zero"));
    let both: Vec<String> = wage.problems.iter().chain(&weights.problems).cloned().collect();
    assert_eq!(problems(&[weights, wage]), both);
}

/// A file of `bad-data/`.
struct Sample {
    /// Its name without the ending: the rule it breaks.
    name: String,
    /// The file of `mini-data/` it stands in for.
    file: String,
    /// The problems it must be reported with, as they are printed.
    problems: Vec<String>,
    /// `None` where the file is to be missing.
    text: Option<String>,
}

fn samples() -> Vec<Sample> {
    let files = files_of("tests/bad-data");
    files.into_iter().map(|(path, text)| sample(&path, &text)).collect()
}

fn sample(path: &str, text: &str) -> Sample {
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    let (word, file) = first.split_once(": ").unwrap_or_else(|| panic!("{path} names no file"));
    let problems = lines.map_while(|line| line.strip_prefix("# problem: "));
    let problems = problems.map(str::to_owned).collect();
    let name = path.strip_suffix(".toml").unwrap().to_owned();
    let text = match word {
        "# file" => Some(text.to_owned()),
        "# no file" => None,
        _ => panic!("{path} names no file"),
    };
    Sample { name, file: file.to_owned(), problems, text }
}

/// Returns what is reported of the mini data with these samples in it.
fn problems(samples: &[&Sample]) -> Vec<String> {
    let mut files = files_of("tests/mini-data");
    for sample in samples {
        match &sample.text {
            Some(text) => files.insert(sample.file.clone(), text.clone()),
            None => files.remove(&sample.file),
        };
    }
    let problems = compile::compile(&files).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}
