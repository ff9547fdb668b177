
use builtin;
use str;

set edit:completion:arg-completer[pycareer] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'pycareer'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'pycareer'= {
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -V 'Print the version of the program and of its data'
            cand --version 'Print the version of the program and of its data'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand role 'Show roles: what one does, what it asks for and what it pays'
            cand salary 'Estimate what a role pays a person, with the published figures that fit'
            cand city 'Show what places pay, rank them, compare prices'
            cand compare 'Put two to six roles, cities or levels side by side'
            cand skill 'Show skills: what each is, what comes before it, which roles need it'
            cand market 'Show the market: demand, growth, trends, industries, employers'
            cand guide 'Read the guide: practices, challenges, requirements, questions, the cover letter'
            cand search 'Search everything: roles, skills, cities, the market, the guide'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'pycareer;role'= {
            cand --family 'List only one family: software, data, ai, infra, quality, science, leadership or beyond'
            cand --skill 'List only the roles that need this skill (it is more than nice to have)'
            cand --section 'Show only these parts, separated by commas: pay, duties, skills, requirements, entry, levels, outlook, next, codes, reading'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --ask 'In a terminal, ask for what is not given'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;salary'= {
            cand --role 'The role, as a flag'
            cand --years 'Years of professional work, 0 to 60, decimals allowed'
            cand --level 'junior, mid, senior, lead, staff or principal; in place of `--years`'
            cand --city 'A city, wage area or state, or a city or country abroad [default: the United States]'
            cand --state 'A state by name or letters'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --ask 'In a terminal, ask for what is not given'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;city'= {
            cand --role 'The role [default: python-developer]'
            cand --years 'Years of professional work, 0 to 60, decimals allowed'
            cand --level 'junior, mid, senior, lead, staff or principal; in place of `--years`'
            cand --sort 'Rank by pay, real-pay, jobs or concentration [default: pay]'
            cand --state 'Rank only areas of this state'
            cand --min-jobs 'Rank only areas with at least this many jobs'
            cand --top 'How many areas to rank [default: 20]'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --ask 'In a terminal, ask for what is not given'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;compare'= {
            cand --role 'The role, where cities or levels are compared [default: python-developer]'
            cand --years 'Years of professional work, 0 to 60, decimals allowed'
            cand --level 'junior, mid, senior, lead, staff or principal; in place of `--years`'
            cand --city 'The place of all subjects that name none [default: the United States]'
            cand --state 'The state of all subjects that name no place'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;skill'= {
            cand --category 'List only one category: language, core-python, testing, web, database, data, ai, infrastructure, security, science, engineering, people or apple-microsoft'
            cand --stage 'List only one stage: foundational, intermediate or advanced'
            cand --role 'List only the skills of this role, most important first'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;market'= {
            cand --role 'The role whose pay by industry is shown [default: python-developer]'
            cand --sort 'Sort industries by pay or jobs [default: pay]'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --detail 'Show the parts of each industry too'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;guide'= {
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;search'= {
            cand --kind 'Find only one kind: role, skill, city, market, guide or command'
            cand --top 'How many hits to show [default: 8]'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;help'= {
            cand role 'Show roles: what one does, what it asks for and what it pays'
            cand salary 'Estimate what a role pays a person, with the published figures that fit'
            cand city 'Show what places pay, rank them, compare prices'
            cand compare 'Put two to six roles, cities or levels side by side'
            cand skill 'Show skills: what each is, what comes before it, which roles need it'
            cand market 'Show the market: demand, growth, trends, industries, employers'
            cand guide 'Read the guide: practices, challenges, requirements, questions, the cover letter'
            cand search 'Search everything: roles, skills, cities, the market, the guide'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'pycareer;help;role'= {
        }
        &'pycareer;help;salary'= {
        }
        &'pycareer;help;city'= {
        }
        &'pycareer;help;compare'= {
        }
        &'pycareer;help;skill'= {
        }
        &'pycareer;help;market'= {
        }
        &'pycareer;help;guide'= {
        }
        &'pycareer;help;search'= {
        }
        &'pycareer;help;help'= {
        }
    ]
    $completions[$command]
}
