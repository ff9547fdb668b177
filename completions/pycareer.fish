# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_pycareer_global_optspecs
    string join \n format= json get= color= ascii width= no-input no-config V/version h/help
end

function __fish_pycareer_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_pycareer_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_pycareer_using_subcommand
    set -l cmd (__fish_pycareer_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c pycareer -n "__fish_pycareer_needs_command" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_needs_command" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_needs_command" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_needs_command" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_needs_command" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_needs_command" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_needs_command" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_needs_command" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_needs_command" -s V -l version -d 'Print the version of the program and of its data'
complete -c pycareer -n "__fish_pycareer_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "role" -d 'Show roles: what one does, what it asks for and what it pays'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "salary" -d 'Estimate what a role pays a person, with the published figures that fit'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "city" -d 'Show what places pay, rank them, compare prices'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "compare" -d 'Put two to six roles, cities or levels side by side'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "worth" -d 'Tell what an offer or a present pay is worth'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "move" -d 'Tell what pay would keep its worth in another place'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "match" -d 'Rank roles by how much of them your skills cover'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "learn" -d 'Order what is missing for a role: nothing before what it needs'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "path" -d 'Show the way from role to role: skills to add and pay at each step'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "skill" -d 'Show skills: what each is, what comes before it, which roles need it'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "market" -d 'Show the market: demand, growth, trends, industries, employers'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "guide" -d 'Read the guide: practices, challenges, requirements, questions, the cover letter'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "search" -d 'Search everything: roles, skills, cities, the market, the guide'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "data" -d 'Show where figures come from, and how good the estimate is'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "config" -d 'Keep defaults: your role, years, city, skills, currency, colour'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "schema" -d 'Print the JSON Schema of what a command prints with `--json`'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "completions" -d 'Print the completions of a shell: bash, elvish, fish, powershell or zsh'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "man" -d 'Print a man page, for `man -l -`'
complete -c pycareer -n "__fish_pycareer_needs_command" -f -a "help" -d 'Explain a command or a topic: exit-codes, formats, environment, method, accessibility'
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l family -d 'List only one family: software, data, ai, infra, quality, science, leadership or beyond' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l skill -d 'List only the roles that need this skill (it is more than nice to have)' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l section -d 'Show only these parts, separated by commas: pay, duties, skills, requirements, entry, levels, outlook, next, similar, codes, reading' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l ask -d 'In a terminal, ask for what is not given'
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand role" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l role -d 'The role, as a flag' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l years -d 'Years of professional work, 0 to 60, decimals allowed' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l level -d 'junior, mid, senior, lead, staff or principal; in place of `--years`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l city -d 'Where the pay is: a city, wage area or state [default: the United States]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l state -d 'A state by name or letters; with `--city`, the state that city is in' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l country -d 'A country by name or letters, `us` for the United States; `--city` takes cities abroad too' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l currency -d 'Give the range in another currency too, by its code: `EUR`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l rate -d 'Units of that currency for one US dollar, in place of the rate held' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l period -d 'Give the range by the hour, month or year too; a year has 2,080 hours' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l source -d 'Ask one source alone: official, reported, aipathly, paths, profile or another by its id' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l by -d 'Show pay by years, city, role, level or industry: a row each, on one scale' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l top -d 'How many areas `--by city` shows [default: 20]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l real -d 'Show the range at US average prices first'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l allow-unreliable -d 'Give figures with a relative standard error above 33.3% too'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l explain -d 'Show how the numbers come about, step by step'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l ask -d 'In a terminal, ask for what is not given'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand salary" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l role -d 'The role [default: python-developer]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l years -d 'Years of professional work, 0 to 60, decimals allowed' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l level -d 'junior, mid, senior, lead, staff or principal; in place of `--years`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l sort -d 'Rank by pay, real-pay, jobs or concentration [default: pay]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l state -d 'Rank only areas of this state' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l min-jobs -d 'Rank only areas with at least this many jobs' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l top -d 'How many areas to rank [default: 20]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l nonmetro -d 'Rank nonmetropolitan areas, which stand apart from the metropolitan ones'
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l allow-unreliable -d 'Give figures with a relative standard error above 33.3% too'
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l ask -d 'In a terminal, ask for what is not given'
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand city" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l role -d 'The role, where cities or levels are compared [default: python-developer]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l years -d 'Years of professional work, 0 to 60, decimals allowed' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l level -d 'junior, mid, senior, lead, staff or principal; in place of `--years`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l city -d 'Where the pay is: a city, wage area or state [default: the United States]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l state -d 'A state by name or letters; with `--city`, the state that city is in' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l allow-unreliable -d 'Give figures with a relative standard error above 33.3% too'
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand compare" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l role -d 'The role [default: python-developer]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l years -d 'Years of professional work, 0 to 60, decimals allowed' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l level -d 'junior, mid, senior, lead, staff or principal; in place of `--years`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l city -d 'A city, wage area or state; may be given several times [default: the United States]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l state -d 'A state by name or letters' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l top -d 'Show what it is worth in the so many metropolitan areas with the most jobs' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l rate -d 'Units of the amount\'s currency for one US dollar, in place of the rate held' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l explain -d 'Show how the numbers come about, step by step'
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l ask -d 'In a terminal, ask for what is not given'
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand worth" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l from -d 'Where one is now: a city, wage area or state' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l to -d 'Where one thinks of going; may be given several times' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l role -d 'The role [default: python-developer]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l rate -d 'Units of the amount\'s currency for one US dollar, in place of the rate held' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l explain -d 'Show how the numbers come about, step by step'
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l ask -d 'In a terminal, ask for what is not given'
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand move" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l years -d 'Years of professional work, 0 to 60, decimals allowed' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l level -d 'junior, mid, senior, lead, staff or principal; in place of `--years`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l city -d 'Where the pay is: a city, wage area or state [default: the United States]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l state -d 'A state by name or letters; with `--city`, the state that city is in' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l family -d 'Rank only one family of roles: software, data, ai, infra, quality, science, leadership or beyond' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l top -d 'How many roles, with `--next` skills, to show [default: 5]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l next -d 'Show which single skills lift most roles over 60% coverage'
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand match" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l have -d 'What you know already, as in `match`; may be given several times' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand learn" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l from -d 'The role one is in, as a flag' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l to -d 'The role to get to, as a flag' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l have -d 'What you know beside what the role you are in asks for, as in `match`; may be given several times' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l years -d 'Years of professional work, 0 to 60, decimals allowed' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l level -d 'junior, mid, senior, lead, staff or principal; in place of `--years`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l city -d 'Where the pay is: a city, wage area or state [default: the United States]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l state -d 'A state by name or letters; with `--city`, the state that city is in' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l max-steps -d 'How many steps at most, 1 to 5 [default: 4]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l stretch -d 'Allow any step, also over two preparation zones'
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l category -d 'List only one category: language, core-python, testing, web, database, data, ai, infrastructure, security, science, engineering, people or apple-microsoft' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l stage -d 'List only one stage: foundational, intermediate or advanced' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l role -d 'List only the skills of this role, most important first' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand skill" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l role -d 'The role whose pay by industry is shown [default: python-developer]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l sort -d 'Sort industries by pay or jobs [default: pay]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l detail -d 'Show the parts of each industry too'
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand market" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand guide" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l kind -d 'Find only one kind: role, skill, city, market, guide or command' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l top -d 'How many hits to show [default: 8]' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand search" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -f -a "sources" -d 'Show where figures and facts come from: publisher, release, terms, address, notes'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and not __fish_seen_subcommand_from sources accuracy" -f -a "accuracy" -d 'Show how good the estimate is: what it scored against pay that people reported'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from sources" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand data; and __fish_seen_subcommand_from accuracy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -f -a "list" -d 'Show every key: what it is set to, and where that is from'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -f -a "get" -d 'Print what a key is set to'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -f -a "set" -d 'Set a key in the file: `years 5`, `city chicago`, `skills python,sql`, `rates.EUR 0.92`'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -f -a "unset" -d 'Take keys out of the file'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and not __fish_seen_subcommand_from list get set unset path" -f -a "path" -d 'Print where the file is, whether or not it exists'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand config; and __fish_seen_subcommand_from path" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -l format -d 'Give the answer in this form [default: table, or `PYCAREER_FORMAT`]' -r -f -a "table\t'For people'
json\t'For scripts'
csv\t'For spreadsheets: the answer\'s rows'
markdown\t'For documents: the answer\'s rows as a table'"
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -l get -d 'Print one value of the answer\'s data, raw: `pay.p50`' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -l color -d 'Use colour: when on a terminal, always or never [default: auto, or as configured]' -r -f -a "auto\t'On a terminal, unless the environment asks otherwise'
always\t'Always'
never\t'Never'"
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -l width -d 'Lay the answer out for this many columns, 20 to 500' -r
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -l json -d 'Give the answer as JSON; short for `--format json`'
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -l ascii -d 'Draw with ASCII signs only'
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -l no-input -d 'Never ask, also not in a terminal'
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -l no-config -d 'Leave the configuration file out'
complete -c pycareer -n "__fish_pycareer_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
