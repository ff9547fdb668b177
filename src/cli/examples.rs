//! What stands above the help of each command: three lines that can be run as they stand.

pub(super) const ROLE: &str = "\
Examples:
  pycareer role backend
  pycareer role data engineer --section pay,skills
  pycareer role --family data --format csv";

pub(super) const SALARY: &str = "\
Examples:
  pycareer salary --years 5 --city chicago
  pycareer salary data engineer --level senior --state tx --json
  pycareer salary ml-engineer --by city --top 10";

pub(super) const CITY: &str = "\
Examples:
  pycareer city austin
  pycareer city --sort real-pay --min-jobs 2000
  pycareer city --role data-engineer --years 3 --state tx";

pub(super) const COMPARE: &str = "\
Examples:
  pycareer compare backend data-engineer ml-engineer --years 5
  pycareer compare backend@chicago:5 backend@austin:5
  pycareer compare junior senior --role qa --format markdown";

pub(super) const WORTH: &str = "\
Examples:
  pycareer worth 120k --years 5 --city chicago
  pycareer worth 59.10/h --role data-engineer --top 10
  pycareer worth €90k --level senior --explain";

pub(super) const MOVE: &str = "\
Examples:
  pycareer move 120k --from chicago --to austin
  pycareer move 150k --from sf --to boise denver --role backend
  pycareer move 120k --from nyc --to columbus-oh --explain";

pub(super) const MATCH: &str = "\
Examples:
  pycareer match python sql apache airflow --years 3 --city chicago
  pycareer match python,pytorch,docker --family ai
  pycareer match python,sql,git,docker,fastapi --next";

pub(super) const LEARN: &str = "\
Examples:
  pycareer learn ml-engineer --have python,sql,pandas
  pycareer learn data engineer --have python sql --format markdown
  pycareer learn devops --json";

pub(super) const PATH: &str = "\
Examples:
  pycareer path data analyst to ml engineer --years 3
  pycareer path backend --city seattle
  pycareer path qa --to security-engineer --max-steps 3";

pub(super) const SKILL: &str = "\
Examples:
  pycareer skill airflow
  pycareer skill --role data-engineer
  pycareer skill --category web --stage foundational";

pub(super) const MARKET: &str = "\
Examples:
  pycareer market
  pycareer market demand
  pycareer market industries --role data-engineer --sort jobs";

pub(super) const GUIDE: &str = "\
Examples:
  pycareer guide faq
  pycareer guide challenges
  pycareer guide cover-letter --format markdown";

pub(super) const SEARCH: &str = "\
Examples:
  pycareer search gil
  pycareer search how much does a ml engineer make
  pycareer search remote --kind market";

pub(super) const DATA: &str = "\
Examples:
  pycareer data sources
  pycareer data sources oews --json
  pycareer data accuracy";

pub(super) const CONFIG: &str = "\
Examples:
  pycareer config set city chicago
  pycareer config list
  pycareer config unset city";

pub(super) const SCHEMA: &str = "\
Examples:
  pycareer schema salary
  pycareer schema data sources
  pycareer schema error";

pub(super) const COMPLETIONS: &str = "\
Examples:
  pycareer completions bash
  pycareer completions zsh
  pycareer completions fish";

pub(super) const MAN: &str = "\
Examples:
  pycareer man
  pycareer man salary
  pycareer man data sources";

pub(super) const HELP: &str = "\
Examples:
  pycareer help exit-codes
  pycareer help salary
  pycareer help method";

/// All of `-h`: what there is, on one screen.
pub(super) const BRIEF: &str = "\
pycareer: what Python careers exist, what they ask for and what they pay

  pycareer role backend
  pycareer salary --years 5 --city chicago
  pycareer compare backend data-engineer --years 5 --json

Explore  role, skill, city, market, guide, search
Pay      salary, worth, move, compare
Plan     match, learn, path
Tool     config, data, schema, completions, man, help

  --format FORM    table, json, csv or markdown; `--json` for short
  --get PATH       print one value of the answer's data, raw: `pay.p50`
  --color WHEN     auto, always or never
  --width COLUMNS  lay the answer out for 20 to 500 columns
  --ascii          draw with ASCII signs only
  --no-input       never ask, also not in a terminal
  --no-config      leave the configuration file out
  -V, --version    print the version of the program and of its data

`pycareer COMMAND -h` explains a command, `pycareer --help` lists all of them.
`pycareer help TOPIC` explains exit-codes, formats, environment, method and
accessibility.";
