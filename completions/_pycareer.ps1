
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'pycareer' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'pycareer'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'pycareer' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print the version of the program and of its data')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print the version of the program and of its data')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('role', 'role', [CompletionResultType]::ParameterValue, 'Show roles: what one does, what it asks for and what it pays')
            [CompletionResult]::new('salary', 'salary', [CompletionResultType]::ParameterValue, 'Estimate what a role pays a person, with the published figures that fit')
            [CompletionResult]::new('city', 'city', [CompletionResultType]::ParameterValue, 'Show what places pay, rank them, compare prices')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Put two to six roles, cities or levels side by side')
            [CompletionResult]::new('worth', 'worth', [CompletionResultType]::ParameterValue, 'Tell what an offer or a present pay is worth')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Tell what pay would keep its worth in another place')
            [CompletionResult]::new('match', 'match', [CompletionResultType]::ParameterValue, 'Rank roles by how much of them your skills cover')
            [CompletionResult]::new('learn', 'learn', [CompletionResultType]::ParameterValue, 'Order what is missing for a role: nothing before what it needs')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Show the way from role to role: skills to add and pay at each step')
            [CompletionResult]::new('skill', 'skill', [CompletionResultType]::ParameterValue, 'Show skills: what each is, what comes before it, which roles need it')
            [CompletionResult]::new('market', 'market', [CompletionResultType]::ParameterValue, 'Show the market: demand, growth, trends, industries, employers')
            [CompletionResult]::new('guide', 'guide', [CompletionResultType]::ParameterValue, 'Read the guide: practices, challenges, requirements, questions, the cover letter')
            [CompletionResult]::new('search', 'search', [CompletionResultType]::ParameterValue, 'Search everything: roles, skills, cities, the market, the guide')
            [CompletionResult]::new('data', 'data', [CompletionResultType]::ParameterValue, 'Show where figures come from, and how good the estimate is')
            [CompletionResult]::new('config', 'config', [CompletionResultType]::ParameterValue, 'Keep defaults: your role, years, city, skills, currency, colour')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the JSON Schema of what a command prints with `--json`')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell: bash, elvish, fish, powershell or zsh')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print a man page, for `man -l -`')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Explain a command or a topic: exit-codes, formats, environment, method, accessibility')
            break
        }
        'pycareer;role' {
            [CompletionResult]::new('--family', '--family', [CompletionResultType]::ParameterName, 'List only one family: software, data, ai, infra, quality, science, leadership or beyond')
            [CompletionResult]::new('--skill', '--skill', [CompletionResultType]::ParameterName, 'List only the roles that need this skill (it is more than nice to have)')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Show only these parts, separated by commas: pay, duties, skills, requirements, entry, levels, outlook, next, similar, codes, reading')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--ask', '--ask', [CompletionResultType]::ParameterName, 'In a terminal, ask for what is not given')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;salary' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role, as a flag')
            [CompletionResult]::new('--years', '--years', [CompletionResultType]::ParameterName, 'Years of professional work, 0 to 60, decimals allowed')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'junior, mid, senior, lead, staff or principal; in place of `--years`')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Where the pay is: a city, wage area or state [default: the United States]')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'A state by name or letters; with `--city`, the state that city is in')
            [CompletionResult]::new('--country', '--country', [CompletionResultType]::ParameterName, 'A country by name or letters, `us` for the United States; `--city` takes cities abroad too')
            [CompletionResult]::new('--currency', '--currency', [CompletionResultType]::ParameterName, 'Give the range in another currency too, by its code: `EUR`')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Units of that currency for one US dollar, in place of the rate held')
            [CompletionResult]::new('--period', '--period', [CompletionResultType]::ParameterName, 'Give the range by the hour, month or year too; a year has 2,080 hours')
            [CompletionResult]::new('--source', '--source', [CompletionResultType]::ParameterName, 'Ask one source alone: official, reported, aipathly, paths, profile or another by its id')
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'Show pay by years, city, role, level or industry: a row each, on one scale')
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'How many areas `--by city` shows [default: 20]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--real', '--real', [CompletionResultType]::ParameterName, 'Show the range at US average prices first')
            [CompletionResult]::new('--allow-unreliable', '--allow-unreliable', [CompletionResultType]::ParameterName, 'Give figures with a relative standard error above 33.3% too')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Show how the numbers come about, step by step')
            [CompletionResult]::new('--ask', '--ask', [CompletionResultType]::ParameterName, 'In a terminal, ask for what is not given')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;city' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role [default: python-developer]')
            [CompletionResult]::new('--years', '--years', [CompletionResultType]::ParameterName, 'Years of professional work, 0 to 60, decimals allowed')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'junior, mid, senior, lead, staff or principal; in place of `--years`')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Rank by pay, real-pay, jobs or concentration [default: pay]')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'Rank only areas of this state')
            [CompletionResult]::new('--min-jobs', '--min-jobs', [CompletionResultType]::ParameterName, 'Rank only areas with at least this many jobs')
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'How many areas to rank [default: 20]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--nonmetro', '--nonmetro', [CompletionResultType]::ParameterName, 'Rank nonmetropolitan areas, which stand apart from the metropolitan ones')
            [CompletionResult]::new('--allow-unreliable', '--allow-unreliable', [CompletionResultType]::ParameterName, 'Give figures with a relative standard error above 33.3% too')
            [CompletionResult]::new('--ask', '--ask', [CompletionResultType]::ParameterName, 'In a terminal, ask for what is not given')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;compare' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role, where cities or levels are compared [default: python-developer]')
            [CompletionResult]::new('--years', '--years', [CompletionResultType]::ParameterName, 'Years of professional work, 0 to 60, decimals allowed')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'junior, mid, senior, lead, staff or principal; in place of `--years`')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Where the pay is: a city, wage area or state [default: the United States]')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'A state by name or letters; with `--city`, the state that city is in')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--allow-unreliable', '--allow-unreliable', [CompletionResultType]::ParameterName, 'Give figures with a relative standard error above 33.3% too')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;worth' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role [default: python-developer]')
            [CompletionResult]::new('--years', '--years', [CompletionResultType]::ParameterName, 'Years of professional work, 0 to 60, decimals allowed')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'junior, mid, senior, lead, staff or principal; in place of `--years`')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'A city, wage area or state; may be given several times [default: the United States]')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'A state by name or letters')
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'Show what it is worth in the so many metropolitan areas with the most jobs')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Units of the amount''s currency for one US dollar, in place of the rate held')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Show how the numbers come about, step by step')
            [CompletionResult]::new('--ask', '--ask', [CompletionResultType]::ParameterName, 'In a terminal, ask for what is not given')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;move' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Where one is now: a city, wage area or state')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Where one thinks of going; may be given several times')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role [default: python-developer]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Units of the amount''s currency for one US dollar, in place of the rate held')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Show how the numbers come about, step by step')
            [CompletionResult]::new('--ask', '--ask', [CompletionResultType]::ParameterName, 'In a terminal, ask for what is not given')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;match' {
            [CompletionResult]::new('--years', '--years', [CompletionResultType]::ParameterName, 'Years of professional work, 0 to 60, decimals allowed')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'junior, mid, senior, lead, staff or principal; in place of `--years`')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Where the pay is: a city, wage area or state [default: the United States]')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'A state by name or letters; with `--city`, the state that city is in')
            [CompletionResult]::new('--family', '--family', [CompletionResultType]::ParameterName, 'Rank only one family of roles: software, data, ai, infra, quality, science, leadership or beyond')
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'How many roles, with `--next` skills, to show [default: 5]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--next', '--next', [CompletionResultType]::ParameterName, 'Show which single skills lift most roles over 60% coverage')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;learn' {
            [CompletionResult]::new('--have', '--have', [CompletionResultType]::ParameterName, 'What you know already, as in `match`; may be given several times')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;path' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The role one is in, as a flag')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The role to get to, as a flag')
            [CompletionResult]::new('--have', '--have', [CompletionResultType]::ParameterName, 'What you know beside what the role you are in asks for, as in `match`; may be given several times')
            [CompletionResult]::new('--years', '--years', [CompletionResultType]::ParameterName, 'Years of professional work, 0 to 60, decimals allowed')
            [CompletionResult]::new('--level', '--level', [CompletionResultType]::ParameterName, 'junior, mid, senior, lead, staff or principal; in place of `--years`')
            [CompletionResult]::new('--city', '--city', [CompletionResultType]::ParameterName, 'Where the pay is: a city, wage area or state [default: the United States]')
            [CompletionResult]::new('--state', '--state', [CompletionResultType]::ParameterName, 'A state by name or letters; with `--city`, the state that city is in')
            [CompletionResult]::new('--max-steps', '--max-steps', [CompletionResultType]::ParameterName, 'How many steps at most, 1 to 5 [default: 4]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--stretch', '--stretch', [CompletionResultType]::ParameterName, 'Allow any step, also over two preparation zones')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;skill' {
            [CompletionResult]::new('--category', '--category', [CompletionResultType]::ParameterName, 'List only one category: language, core-python, testing, web, database, data, ai, infrastructure, security, science, engineering, people or apple-microsoft')
            [CompletionResult]::new('--stage', '--stage', [CompletionResultType]::ParameterName, 'List only one stage: foundational, intermediate or advanced')
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'List only the skills of this role, most important first')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;market' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'The role whose pay by industry is shown [default: python-developer]')
            [CompletionResult]::new('--sort', '--sort', [CompletionResultType]::ParameterName, 'Sort industries by pay or jobs [default: pay]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--detail', '--detail', [CompletionResultType]::ParameterName, 'Show the parts of each industry too')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;guide' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;search' {
            [CompletionResult]::new('--kind', '--kind', [CompletionResultType]::ParameterName, 'Find only one kind: role, skill, city, market, guide or command')
            [CompletionResult]::new('--top', '--top', [CompletionResultType]::ParameterName, 'How many hits to show [default: 8]')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;data' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('sources', 'sources', [CompletionResultType]::ParameterValue, 'Show where figures and facts come from: publisher, release, terms, address, notes')
            [CompletionResult]::new('accuracy', 'accuracy', [CompletionResultType]::ParameterValue, 'Show how good the estimate is: what it scored against pay that people reported')
            break
        }
        'pycareer;data;sources' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;data;accuracy' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;config' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Show every key: what it is set to, and where that is from')
            [CompletionResult]::new('get', 'get', [CompletionResultType]::ParameterValue, 'Print what a key is set to')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set a key in the file: `years 5`, `city chicago`, `skills python,sql`, `rates.EUR 0.92`')
            [CompletionResult]::new('unset', 'unset', [CompletionResultType]::ParameterValue, 'Take keys out of the file')
            [CompletionResult]::new('path', 'path', [CompletionResultType]::ParameterValue, 'Print where the file is, whether or not it exists')
            break
        }
        'pycareer;config;list' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;config;get' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;config;set' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;config;unset' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;config;path' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;schema' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;completions' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;man' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'pycareer;help' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]')
            [CompletionResult]::new('--get', '--get', [CompletionResultType]::ParameterName, 'Print one value of the answer''s data, raw: `pay.p50`')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'Use colour: when on a terminal, always or never [default: auto, or as configured]')
            [CompletionResult]::new('--width', '--width', [CompletionResultType]::ParameterName, 'Lay the answer out for this many columns, 20 to 500')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Give the answer as JSON; short for `--format json`')
            [CompletionResult]::new('--ascii', '--ascii', [CompletionResultType]::ParameterName, 'Draw with ASCII signs only')
            [CompletionResult]::new('--no-input', '--no-input', [CompletionResultType]::ParameterName, 'Never ask, also not in a terminal')
            [CompletionResult]::new('--no-config', '--no-config', [CompletionResultType]::ParameterName, 'Leave the configuration file out')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
