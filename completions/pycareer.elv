
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
            cand worth 'Tell what an offer or a present pay is worth'
            cand move 'Tell what pay would keep its worth in another place'
            cand path 'Show the way from role to role: skills to add and pay at each step'
            cand skill 'Show skills: what each is, what comes before it, which roles need it'
            cand market 'Show the market: demand, growth, trends, industries, employers'
            cand guide 'Read the guide: practices, challenges, requirements, questions, the cover letter'
            cand search 'Search everything: roles, skills, cities, the market, the guide'
            cand data 'Show where figures come from, and how good the estimate is'
            cand schema 'Print the JSON Schema of what a command prints with `--json`'
            cand completions 'Print the completions of a shell: bash, elvish, fish, powershell or zsh'
            cand man 'Print a man page, for `man -l -`'
            cand help 'Explain a command or a topic: exit-codes, formats, environment, method, accessibility'
        }
        &'pycareer;role'= {
            cand --family 'List only one family: software, data, ai, infra, quality, science, leadership or beyond'
            cand --skill 'List only the roles that need this skill (it is more than nice to have)'
            cand --section 'Show only these parts, separated by commas: pay, duties, skills, requirements, entry, levels, outlook, next, similar, codes, reading'
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
            cand --country 'A country by name or letters; `us` is the United States'
            cand --currency 'Give the range in another currency too, by its code: `EUR`'
            cand --rate 'Units of that currency for one US dollar, in place of the rate held'
            cand --period 'Give the range by the hour, month or year too; a year has 2,080 hours'
            cand --source 'Ask one source alone: official, reported, aipathly, paths, profile or another by its id'
            cand --by 'Show pay by years, city, role, level or industry: a row each, on one scale'
            cand --top 'How many areas `--by city` shows [default: 20]'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --real 'Show the range at US average prices first'
            cand --allow-unreliable 'Give figures with a relative standard error above 33.3% too'
            cand --explain 'Show how the numbers come about, step by step'
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
            cand --nonmetro 'Rank nonmetropolitan areas, which stand apart from the metropolitan ones'
            cand --allow-unreliable 'Give figures with a relative standard error above 33.3% too'
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
            cand --allow-unreliable 'Give figures with a relative standard error above 33.3% too'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;worth'= {
            cand --role 'The role [default: python-developer]'
            cand --years 'Years of professional work, 0 to 60, decimals allowed'
            cand --level 'junior, mid, senior, lead, staff or principal; in place of `--years`'
            cand --city 'A city, wage area or state; may be given several times [default: the United States]'
            cand --state 'A state by name or letters'
            cand --top 'Show what it is worth in the so many metropolitan areas with the most jobs'
            cand --rate 'Units of the amount''s currency for one US dollar, in place of the rate held'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --explain 'Show how the numbers come about, step by step'
            cand --ask 'In a terminal, ask for what is not given'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;move'= {
            cand --from 'Where one is now: a city, wage area or state'
            cand --to 'Where one thinks of going; may be given several times'
            cand --role 'The role [default: python-developer]'
            cand --rate 'Units of the amount''s currency for one US dollar, in place of the rate held'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --explain 'Show how the numbers come about, step by step'
            cand --ask 'In a terminal, ask for what is not given'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'pycareer;path'= {
            cand --from 'The role one is in, as a flag'
            cand --to 'The role to get to, as a flag'
            cand --years 'Years of professional work, 0 to 60, decimals allowed'
            cand --level 'junior, mid, senior, lead, staff or principal; in place of `--years`'
            cand --city 'Where the pay is: a city, wage area or state [default: the United States]'
            cand --state 'A state by name or letters'
            cand --max-steps 'How many steps at most, 1 to 5 [default: 4]'
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --stretch 'Allow any step, also over two preparation zones'
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
        &'pycareer;data'= {
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand sources 'Show where figures and facts come from: publisher, release, terms, address, notes'
            cand accuracy 'Show how good the estimate is: what it scored against pay that people reported'
        }
        &'pycareer;data;sources'= {
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
        &'pycareer;data;accuracy'= {
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
        &'pycareer;schema'= {
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
        &'pycareer;completions'= {
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
        &'pycareer;man'= {
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
<<<<<<< HEAD
            cand --format 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]'
            cand --get 'Print one value of the answer''s data, raw: `pay.p50`'
            cand --color 'Use colour: when on a terminal, always or never'
            cand --width 'Lay the answer out for this many columns, 20 to 500'
            cand --json 'Give the answer as JSON; short for `--format json`'
            cand --ascii 'Draw with ASCII signs only'
            cand --no-input 'Never ask, also not in a terminal'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
=======
            cand role 'Show roles: what one does, what it asks for and what it pays'
            cand salary 'Estimate what a role pays a person, with the published figures that fit'
            cand city 'Show what places pay, rank them, compare prices'
            cand compare 'Put two to six roles, cities or levels side by side'
            cand worth 'Tell what an offer or a present pay is worth'
            cand move 'Tell what pay would keep its worth in another place'
            cand path 'Show the way from role to role: skills to add and pay at each step'
            cand skill 'Show skills: what each is, what comes before it, which roles need it'
            cand market 'Show the market: demand, growth, trends, industries, employers'
            cand guide 'Read the guide: practices, challenges, requirements, questions, the cover letter'
            cand search 'Search everything: roles, skills, cities, the market, the guide'
            cand data 'Show where figures come from, and how good the estimate is'
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
        &'pycareer;help;worth'= {
        }
        &'pycareer;help;move'= {
        }
        &'pycareer;help;path'= {
        }
        &'pycareer;help;skill'= {
        }
        &'pycareer;help;market'= {
        }
        &'pycareer;help;guide'= {
        }
        &'pycareer;help;search'= {
        }
        &'pycareer;help;data'= {
            cand sources 'Show where figures and facts come from: publisher, release, terms, address, notes'
            cand accuracy 'Show how good the estimate is: what it scored against pay that people reported'
        }
        &'pycareer;help;data;sources'= {
        }
        &'pycareer;help;data;accuracy'= {
        }
        &'pycareer;help;help'= {
>>>>>>> path
        }
    ]
    $completions[$command]
}
