//! Pages of roles, skills and topics: what they say, and what they must not.

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::{Ran, piped};
use serde_json::Value;

fn ran(line: &str) -> Ran {
    piped(&line.split(' ').collect::<Vec<_>>())
}

/// Runs a command line that has an answer and nothing to note beside it.
#[track_caller]
fn page(line: &str) -> String {
    let ran = ran(line);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}");
    ran.out
}

#[test]
fn that_a_period_is_not_printed_is_said_once_a_figure() {
    let topics = page("market --get id");
    let market = format!("market {} --get figures", topics.trim_end().replace('\n', " "));
    for line in ["role python-developer --get published", &market] {
        let figures: Value = serde_json::from_str(&page(line)).unwrap();
        let mut notes = Vec::new();
        gather(&figures, "note", &mut notes);
        assert!(notes.len() > 9, "{line}");
        assert!(!notes.iter().any(|note| note.contains("period")), "{notes:?}");
    }
    let europe = page("market europe --width 60");
    assert_eq!(europe.matches("period not").count(), 2, "{europe}");
}

/// Returns the names of the sources in a page's data line.
#[track_caller]
fn named(line: &str) -> String {
    let page = page(line);
    let data = page
        .lines()
        .find_map(|line| line.split_once(" source").filter(|_| line.contains("Data 2")));
    let (_, names) = data.expect("a data line").1.split_once(": ").expect("names");
    names.trim_end_matches('.').to_owned()
}

#[test]
fn every_source_whose_figure_is_shown_is_named() {
    let all = "BLS OEWS, Stack Overflow, aijobs.net";
    assert_eq!(named("role data-engineer --section codes"), format!("{all}, Six paths"));
    assert_eq!(named("role data-engineer --section levels"), format!("{all}, Six paths"));
    assert_eq!(named("role python-developer --section codes"), "BLS OEWS, Job profile");
    assert_eq!(named("role backend --section next"), "Six paths");
    assert_eq!(named("role"), all);
    assert_eq!(named("role --family quality"), "BLS OEWS");
    assert!(named("city chicago").starts_with("BLS OEWS, BEA, Stack Overflow, aijobs.net, "));
}

/// Adds every value of a key, wherever it stands.
fn gather<'v>(value: &'v Value, key: &str, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get(key).and_then(Value::as_str));
            map.values().for_each(|value| gather(value, key, found));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, key, found)),
        _ => {}
    }
}

/// What stands behind the pay of a role that no official occupation fits well, and its meaning.
const UNFIT: &str = "\n  ? no official occupation fits the role well: `pycareer salary NAME` says what to keep in mind\n";

#[test]
fn pay_of_roles_that_no_occupation_fits_is_marked_wherever_roles_stand_side_by_side() {
    for (line, marked) in [
        ("role --family ai", "\n  ml-engineer?  "),
        ("city boise", "\n  ml-engineer?  "),
        ("compare backend ml-engineer", "\n  Machine Learning Engineer?  "),
        ("match pytorch", "\n  pay          $153,000? ($116,000 – $199,000)\n"),
        ("path backend ai-engineer", "\n  └ AI Engineer  ai-engineer  $137,000? (−5%)\n"),
        ("salary --by role", "\n  Machine Learning Engineer?  "),
    ] {
        let page = ran(line).out;
        assert!(page.contains(marked) && page.contains(UNFIT), "{line}: {page}");
    }
    for line in ["role --family quality", "compare backend qa", "match swift", "path backend qa"] {
        let page = ran(line).out;
        assert!(!page.contains('?'), "{line}: {page}");
    }
}

#[test]
fn pay_of_one_role_that_no_occupation_fits_says_so() {
    let sentence = "No official figure is specific to Python, and no official occupation fits this role \
                    well.";
    let line = "\n  No official occupation fits the role well: the blend behind its pay is our judgement.\n";
    for (asked, said) in [
        ("salary ROLE", sentence),
        ("role ROLE", sentence),
        ("worth 120k --role ROLE", sentence),
        ("city boise --role ROLE", sentence),
        ("worth 120k --role ROLE --top 3", line),
        ("city --role ROLE", line),
        ("salary ROLE --by years", line),
        ("salary ROLE --by city", line),
        ("salary ROLE --by level", line),
    ] {
        let of = |role: &str| ran(&asked.replace("ROLE", role)).out;
        assert_eq!(of("ml-engineer").matches(said).count(), 1, "{asked}");
        assert_eq!(of("backend").matches(said).count(), 0, "{asked}");
    }
}

#[test]
fn marks_of_places_are_explained_beside_what_holds_for_the_role() {
    let page = ran("city --role ml-engineer --top 393").out;
    for said in
        ["Missoula, MT*  ", "\n  * modelled, or figures of the state", "\n  No official occupation"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains('?'), "{page}");
    let page = ran("city missoula").out;
    for said in ["\n  ml-engineer*?  ", "\n  * modelled, or figures of the state", UNFIT] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[test]
fn how_well_occupations_fit_a_role_stands_beside_its_pay_in_every_answer() {
    let fit = |line: &str| page(line).trim_end().replace('\n', " ");
    for (line, expected) in [
        ("salary ml-engineer --get pay.confidence", "low"),
        ("role ml-engineer --get witnesses.confidence", "low"),
        ("role ml-engineer data-engineer --get pay.confidence", "low medium"),
        ("match pytorch --top 2 --get pay.confidence", "low high"),
        ("path data-analyst mle --get steps.pay_before.confidence", "low high"),
        ("path data-analyst mle --get steps.confidence_before", "low high"),
        ("compare backend ml-engineer --get pay.confidence", "high low"),
        ("worth 120k --role devops --get pay.confidence", "low"),
    ] {
        assert_eq!(fit(line), expected, "{line}");
    }
    let published = ran("salary --by industry --get rows.pay.confidence").out;
    assert!(published.lines().all(|fit| fit == "null"), "{published}");
}

#[test]
fn what_is_extrapolated_is_marked_wherever_it_stands() {
    let key = "\n  ~ beyond the outer published percentiles: extrapolated\n";
    for (line, amount) in [
        ("role backend --section levels", "  ~$80,300   $99,700   $123,000\n"),
        ("path backend", "  ~$80,300   $99,700   $123,000\n"),
        ("compare junior senior --role backend", "\n  junior   ~$80,300   $99,700  $123,000 "),
        ("salary backend --by level", "  ~$66,100  ~$80,300   $99,700   $123,000 "),
        ("match django --level junior --top 1", " (~$"),
        ("city boise --level junior", "  ~$"),
        ("city --level junior --role backend --top 3", "  ~$"),
    ] {
        let page = ran(line).out;
        assert!(page.contains(amount) && page.contains(key), "{line}: {page}");
    }
}

#[test]
fn prices_are_told_with_their_source_and_year() {
    for line in [
        "salary --city chicago",
        "salary --city chicago --real",
        "city chicago",
        "city missoula",
        "city --top 3",
        "city us",
        "compare austin boston",
        "move 120k --from austin --to boston",
    ] {
        let page = ran(line).out;
        assert_eq!(page.matches("BEA 2023").count(), 1, "{line}: {page}");
    }
}

#[test]
fn every_table_of_pay_says_which_amounts_are_ours() {
    let said =
        "are published for the occupation (BLS OEWS, May 2025), rounded ones are our estimate.";
    for line in [
        "role",
        "city chicago",
        "city --top 3",
        "compare austin boston",
        "worth 120k --city austin --city boston",
        "match python",
        "path backend",
        "path backend qa",
        "salary --by role",
    ] {
        let page = ran(line).out;
        assert_eq!(page.matches(said).count(), 1, "{line}: {page}");
    }
    let page = ran("move 120k --from austin --to boston").out;
    assert!(
        page.contains("Rounded amounts are computed, from wages (BLS OEWS, May 2025)"),
        "{page}"
    );
}

#[test]
fn every_source_in_a_section_of_a_role_is_in_its_envelope() {
    for section in ["pay", "duties", "skills", "requirements", "entry", "levels", "outlook", "next"]
    {
        let mut words = vec!["role"];
        let roles = piped(&["role", "--get", "id"]).out;
        words.extend(roles.lines());
        words.extend(["--section", section, "--json"]);
        let answer: Value = serde_json::from_str(&piped(&words).out).unwrap();
        let (mut used, mut known) = (Vec::new(), Vec::new());
        gather(&answer["data"], "source", &mut used);
        gather(&answer["meta"]["sources"], "id", &mut known);
        assert!(!used.is_empty() && used.iter().all(|source| known.contains(source)), "{section}");
    }
}

#[test]
fn a_pipe_has_the_address_of_each_source() {
    let piped = page("role data-engineer --section codes");
    let addresses = "\n  BLS OEWS: https://www.bls.gov/oes/\n  Stack Overflow: https://survey.stackoverflow.co\n  \
                     aijobs.net: https://aijobs.net/salaries\n";
    assert!(piped.ends_with(addresses), "{piped}");
    assert!(!page("role data-engineer --section codes --width 80").contains("https"));
    for line in
        ["role", "salary", "city --top 9", "city chicago", "compare austin boston", "skill sql"]
    {
        let official = if line == "skill sql" { "O*NET" } else { "BLS OEWS" };
        assert!(ran(line).out.contains(&format!("\n  {official}: https://www.")), "{line}");
    }
}

#[test]
fn a_chart_in_a_pipe_has_every_industry_with_its_whole_name() {
    let page = page("market industries");
    let bars = page.lines().filter(|line| line.contains('├') && line.contains('┤'));
    assert_eq!(bars.count(), 19, "18 industries and the key");
    assert!(!page.contains('…'), "{page}");
    assert!(
        page.contains("\n  Professional, Scientific, and Technical Services   "),
        "the largest"
    );
}

#[test]
fn a_chart_of_the_first_few_industries_says_so() {
    let said = "\n  The first 12 of ";
    let page = |line: &str| page(&format!("market industries {line}"));
    assert!(page("--detail").contains(said) && page("--detail --width 80").contains(said));
    assert!(!page("").contains(said) && !page("--width 80").contains(said));
    let narrow = page("--detail --width 20");
    assert!(!narrow.contains('┤') && !narrow.contains(said), "nothing is drawn: {narrow}");
}

#[test]
fn a_role_without_an_occupation_code_has_no_official_table_and_is_told_so() {
    let ran = ran("market industries --role project-manager");
    let told = "note: no official table: Project Manager has no occupation code here\n";
    assert_eq!((ran.err.as_str(), ran.code), (told, 0));
}

#[test]
fn a_flag_for_the_table_by_industry_is_refused_elsewhere() {
    for (line, flag) in [
        ("market demand --role backend", "--role"),
        ("market demand --sort jobs", "--sort"),
        ("market domain-knowledge --detail", "--detail"),
        ("market --role backend", "--role"),
    ] {
        let told = format!(
            "error: `{flag}` is for the official table by industry\nhint: as in `pycareer market \
             industries --role backend --sort jobs`\n"
        );
        let ran = ran(line);
        assert_eq!((ran.out.as_str(), ran.err, ran.code), ("", told, 2), "{line}");
    }
    assert_eq!(ran("market demand industries --role backend").code, 0);
}

#[test]
fn a_level_that_is_not_used_is_told() {
    let skills = piped(&["skill", "--role", "senior data engineer"]);
    let told = "note: `senior` is not used: skills are those of all levels of the role\n";
    assert_eq!((skills.err.as_str(), skills.code), (told, 0));
    let table = piped(&["market", "industries", "--role", "senior data engineer"]);
    let told = "note: `senior` is not used: pay by industry is that of all levels\n";
    assert_eq!((table.err.as_str(), table.code), (told, 0));
}

#[test]
fn a_list_of_no_skill_still_names_its_role() {
    let page = page("skill --category people --role backend");
    assert!(page.starts_with("Skills of Backend Developer, most important first\n"), "{page}");
    assert!(page.contains("\n  No skill fits.\n"), "{page}");
}

#[test]
fn sections_answer_to_their_headings_too() {
    for (word, section) in [
        ("education", "entry"),
        ("responsibilities", "duties"),
        ("Industries", "outlook"),
        ("ai", "outlook"),
        ("related", "next"),
        ("faq", "reading"),
    ] {
        let by = |word: &str| page(&format!("role backend --section {word}"));
        assert_eq!(by(word), by(section), "{word}");
    }
    assert_eq!(ran("role backend --section eduction").code, 2);
}

#[test]
fn columns_line_up_in_ascii_too() {
    for line in
        ["market europe --ascii", "city germany --ascii", "market europe --ascii --width 200"]
    {
        let page = ran(line).out;
        let table = page.lines().skip_while(|line| !line.starts_with("  figure ")).take(3);
        let table: Vec<&str> = table.collect();
        let class = table[0].find("class").unwrap();
        for row in &table[1..] {
            let cell = &row[class - 2..];
            assert!(cell.starts_with("  guide ") || cell.starts_with("  reported "), "{page}");
        }
    }
    let narrow = page("market europe --ascii --width 60");
    assert!(narrow.lines().all(|line| line.len() <= 60), "{narrow}");
    assert!(narrow.contains(" EUR 40,000 - EUR 80,000\n    guide / AiPathly / "), "{narrow}");
}

#[test]
fn amounts_side_by_side_are_no_product_in_ascii() {
    let page = page("salary --ascii");
    assert!(page.contains("$105,210 / $135,980 / $171,980"), "{page}");
}

#[test]
fn the_list_of_topics_gives_every_entry_the_command_that_opens_it() {
    let ids = page("guide --get entries.id");
    assert!(ids.lines().count() > 50);
    for id in ids.lines() {
        assert_eq!(page(&format!("guide {id} --get id")).trim_end(), id);
    }
    let markdown = page("market --format markdown");
    assert!(markdown.contains("- Pay in Europe: `pycareer market europe-pay`\n"), "{markdown}");
    assert!(!markdown.contains("(ours)"), "{markdown}");
}

#[test]
fn code_is_never_wrapped() {
    let code = page("guide fastapi-route --get 0.sample");
    let widest = code.lines().map(str::len).max().unwrap();
    for width in 20..=200 {
        let page = page(&format!("guide fastapi-route --width {width}"));
        let indent = if width >= widest + 4 { "    " } else { "" };
        let shown = format!("{indent}{}", code.replace('\n', &format!("\n{indent}")));
        let shown = shown.trim_end().replace("    \n", "\n");
        assert_eq!(page.contains(&shown), width >= widest, "{page}");
        let told = page.replace("\n  ", " ");
        let told =
            told.contains("columns wide: `pycareer guide fastapi-route --get 0.sample` prints");
        assert_eq!(told, width < widest, "{page}");
    }
    let markdown = page("guide fastapi-route --format markdown");
    assert!(markdown.contains(&format!("\n```python\n{code}```\n")), "{markdown}");
}

#[test]
fn a_letter_is_wrapped_by_paragraph() {
    let letter = page("guide letter-template --width 50");
    let expected = "
    I am applying for the post of [job title] at
    [company]. I have worked with Python for
    [number] years, most recently on [kind of
    system] at [employer].

    There I built [project], which [what it does,
";
    assert!(letter.contains(expected), "{letter}");
    let close = "

    Kind regards,
    [your name]
    [telephone, email, link to your code]
";
    assert!(letter.contains(close), "{letter}");
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let sample = words(&page("guide letter-template --get 0.sample"));
    let narrow = words(&page("guide letter-template --width 30"));
    assert!(narrow.windows(sample.len()).any(|part| part == sample), "{narrow:?}");
}

#[test]
fn every_page_of_the_guide_and_the_market_says_who_speaks() {
    let who = "\n  Guides: AiPathly (a career page), Six paths (a list), Job profile (a page), undated but \
               where a year stands; ours: our own words. More: `pycareer guide guides-and-dates`.\n";
    for line in ["market", "guide", "market demand", "guide fastapi-route", "market industries"] {
        assert_eq!(page(line).matches(who).count(), 1, "{line}");
    }
    assert!(page("guide guides-and-dates").starts_with("What are the three guides"));
}

#[test]
fn a_whole_role_tells_the_foremost_figures_and_duties_and_where_the_others_are() {
    let whole = page("role python-developer --width 80");
    let figures = "
  Published figures
  Software Developers, United States              $105,210 · $135,980 · $171,980
    official · BLS OEWS · base · 2025 · fits the role and place
  Python developers, US, average base                                   $112,382
    guide · AiPathly · base · 2024
";
    assert!(whole.contains(figures), "{whole}");
    assert!(whole.contains("\n  26 more: `pycareer role python-developer --section pay`\n"));
    assert!(whole.contains("\n  8 more: `pycareer role python-developer --section duties`\n"));
    let told = "With years, as in `pycareer salary python-developer --years 5`, the ranges were";
    assert!(whole.replace("\n  ", " ").contains(told), "{whole}");
    let pay = page("role python-developer --section pay");
    assert!(pay.contains("Python developers, Chicago ") && !pay.contains(" more: "), "{pay}");
    let duties = page("role python-developer --section duties");
    assert!(duties.matches('•').count() == 16 && !duties.contains(" more: "), "{duties}");
}

#[test]
fn reported_pay_of_all_years_comes_before_that_of_some() {
    let whole = page("role data-engineer --width 80");
    let at = |label: &str| whole.find(label).unwrap_or_else(|| panic!("{label}: {whole}"));
    let all = at("Data engineers using Python, US");
    assert!(at("Python Data Engineer, US") < all && at("Data Engineer, US  ") < all);
    assert!(all < at("Data Engineer, entry, US"), "{whole}");
    assert!(!whole.contains("Data Engineer, executive, US"), "{whole}");
}

#[test]
fn known_bias_is_told_wherever_roles_stand_side_by_side() {
    for (line, expected) in [
        (
            "compare data-scientist qa-automation --years 5",
            "14% more than estimated as Data Scientist and 10% less as QA Automation Engineer",
        ),
        (
            "compare junior senior --role data-scientist",
            "14% more than estimated as Data Scientist",
        ),
        (
            "salary --by role",
            "6% less than estimated as Data Engineer, 14% more as Data Scientist, 10% less as QA \
             Automation Engineer and 7% less as Data Analyst",
        ),
        (
            "role",
            "7% less than estimated as Data Analyst, 14% more as Data Scientist, 6% less as Data \
             Engineer and 10% less as QA Automation Engineer",
        ),
        (
            "path data-analyst ml-engineer",
            "7% less than estimated as Data Analyst and 14% more as Data Scientist",
        ),
        (
            "path ml-engineer",
            "14% more than estimated as Data Scientist and 6% less as Data Engineer",
        ),
        ("match statistics pandas scikit-learn", "14% more than estimated as Data Scientist"),
        ("city chicago", "6% less than estimated as Data Engineer"),
    ] {
        let page = ran(line).out;
        let found: Vec<&str> = page.lines().filter(|line| line.contains("Known bias")).collect();
        let expected = format!(
            "  Known bias: people earned {expected} (set against software titles of the same surveys)."
        );
        assert_eq!(found, [expected], "{line}");
    }
    let alone = "Known bias: set against software titles of the same surveys, people in this role \
                 earned 10% less than estimated; read it as high.";
    assert!(ran("city --role qa --top 3").out.contains(alone));
    for without in ["compare backend web-developer", "path backend web-developer", "city --top 3"] {
        assert!(!ran(without).out.contains("Known bias"), "{without}");
    }
}

#[test]
fn pay_carries_the_known_bias_of_its_role() {
    let list: Value = serde_json::from_str(&page("role --json")).unwrap();
    let mut biased = Vec::new();
    for role in list["data"].as_array().unwrap() {
        let (id, bias) = (role["id"].as_str().unwrap(), &role["bias_ratio"]);
        for line in [format!("role {id}"), format!("salary {id}")] {
            assert_eq!(ran(&format!("{line} --get bias_ratio")).out, format!("{bias}\n"), "{line}");
        }
        if !role["pay"].is_null() {
            assert_eq!(&role["pay"]["bias_ratio"], bias, "{id}");
        }
        biased.extend(bias.as_f64().map(|bias| (id, bias)));
    }
    let expected = [
        ("data-analyst", -0.07),
        ("data-scientist", 0.14),
        ("data-engineer", -0.06),
        ("qa-automation", -0.1),
    ];
    assert_eq!(biased, expected);
}
