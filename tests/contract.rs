//! The promises to people and scripts, each with its test, which says so in a comment. That no command
//! opens a socket is traced by `.ci/network`; that shells complete, tried by `.ci/shells`.
//!
//! | promise | file | test |
//! | --- | --- | --- |
//! | stdout carries the answer and nothing else | `tests/prompts/compare.rs` | `stdout_has_the_comparisons_and_nothing_else` |
//! | what stderr does not take loses no answer | `tests/contract/streams.rs` | `closed_streams_change_no_exit_code_and_lose_no_answer` |
//! | 0, 2 and 3 are answered, a wrong command line, a name unknown | `tests/cli.rs` | `exit_codes_are_told_apart` |
//! | 3 is also a name of several things | `tests/names/refused.rs` | `what_could_have_been_meant_is_named` |
//! | an empty list is an answer | `tests/search.rs` | `where_only_other_kinds_fit_the_page_says_so` |
//! | a role without an estimate is answered by salary, and is exit 3 in worth and move | `tests/offers.rs` | `what_cannot_be_answered_says_why` |
//! | 4 is bad configuration, told with file, line and column | `tests/config/broken.rs` | `a_broken_file_is_exit_4_with_line_and_column` |
//! | 130 is a question left with Ctrl-C | `tests/prompts/compare.rs` | `ctrl_c_leaves_at_each_question` |
//! | 130 is a question left with Esc | `tests/prompts/compare.rs` | `esc_leaves_at_each_question` |
//! | Ctrl-C elsewhere ends the run at once | `tests/contract/streams.rs` | `ctrl_c_ends_a_run_that_asks_nothing_at_once` |
//! | `help exit-codes` prints the exit codes | `tests/render.rs` | `pages_look_as_they_were_approved` |
//! | a closed pipe is silent success | `tests/contract/streams.rs` | `a_reader_that_has_gone_is_silent_success_for_every_command_and_form` |
//! | `| head -1` under pipefail is success | `tests/contract/streams.rs` | `head_ends_a_pipeline_with_success` |
//! | a full disk is exit 1 | `tests/contract/streams.rs` | `a_full_disk_is_exit_1_for_every_command_and_form` |
//! | no panic reaches a user | `tests/contract/random.rs` | `ten_thousand_random_command_lines_keep_every_promise` |
//! | no network code at all, no clock, no pager | `tests/contract/around.rs` | `no_source_names_the_network_a_clock_or_another_program` |
//! | the first run works in an empty, read-only home | `tests/config/written.rs` | `the_first_run_works_in_an_empty_home_that_cannot_be_written` |
//! | no home is needed | `tests/contract/around.rs` | `without_a_home_the_answer_is_the_same` |
//! | the same bytes each time | `tests/render.rs` | `the_same_question_gives_the_same_bytes` |
//! | the same bytes in every locale of an encoding | `tests/contract/around.rs` | `a_locale_changes_no_byte_but_signs_outside_its_encoding` |
//! | every command that prints data takes every format, by flag and by PYCAREER_FORMAT | `tests/contract/formats.rs` | `every_command_takes_every_form` |
//! | no command is without that | `tests/contract/formats.rs` | `no_command_is_left_out` |
//! | the format never comes from the configuration file | `tests/contract/formats.rs` | `the_format_is_no_key_of_the_configuration` |
//! | --get prints one value of data, raw | `tests/json.rs` | `get_prints_one_value_raw` |
//! | an unknown path is exit 2 with the nearest name | `tests/json.rs` | `get_of_an_unknown_path_names_the_nearest` |
//! | JSON is pretty on a terminal, one line in a pipe | `tests/json.rs` | `json_is_pretty_on_a_terminal_only` |
//! | snake_case, shares as fractions, percentiles with one decimal; figures whole; the date in every answer | `tests/contract/formats.rs` | `keys_and_numbers_are_as_promised_in_every_answer` |
//! | every output is as its schema says | `tests/schema.rs` | `answers_are_as_their_schemas_say` |
//! | a schema does not lose a key without its version | `src/schema/made.rs` | `a_key_that_is_gone_or_of_another_type_is_noticed` |
//! | a failure under a machine format is one JSON line on stderr | `tests/schema.rs` | `failures_are_as_their_schema_says` |
//! | usage errors too | `tests/cli.rs` | `usage_errors_are_json_where_json_was_asked_for` |
//! | --width, else the terminal, else COLUMNS, else 80; a pipe is never wrapped | `src/look.rs` | `the_width_is_the_terminals_then_columns_then_80` |
//! | --width takes 20 to 500 | `src/look.rs` | `widths_are_20_to_500` |
//! | no line is wider than asked | `tests/render.rs` | `no_line_is_wider_than_asked` |
//! | the order of what decides on colour; off means no escape byte | `tests/contract/colour.rs` | `the_first_that_says_something_of_colour_decides` |
//! | the combinations of flag, NO_COLOR and terminal, for every line | `tests/contract/colour.rs` | `the_twelve_of_flag_and_terminal_hold_for_every_line` |
//! | nothing is said by colour alone | `tests/render.rs` | `colour_adds_nothing_but_colour` |
//! | source addresses are links where the terminal supports them | `tests/contract/links.rs` | `source_names_and_addresses_are_links_where_the_terminal_shows_them` |
//! | a link takes no room | `tests/contract/links.rs` | `a_page_with_links_is_the_page_without_them` |
//! | in a pipe the address is printed | `tests/contract/links.rs` | `in_a_pipe_and_without_colour_the_address_is_printed_and_nothing_is_a_link` |
//! | control and bidirectional characters are made visible | `tests/contract/hostile.rs` | `hostile_text_is_visible_in_every_error_of_every_command` |
//! | PYCAREER_ACCESSIBLE: numbered prompts and no redrawing | `tests/prompts.rs` | `the_accessible_manner_moves_no_cursor` |
//! | --years takes 0 to 60; what else is given gets our own sentence | `tests/contract/around.rs` | `years_out_of_range_get_a_sentence_of_ours` |
//! | amounts are taken as people write them | `src/request/amount.rs` | `amounts_are_read_as_people_write_them` |
//! | the last of a repeated flag wins | `tests/cli.rs` | `the_last_of_a_repeated_flag_wins` |
//! | did you mean, for roles and cities | `tests/names/roles.rs` | `misspelt_roles_are_suggested_not_guessed` |
//! | did you mean, for commands and flags | `tests/names/refused.rs` | `wrong_flags_and_commands_are_json_too` |
//! | did you mean, for keys of the configuration | `tests/config/broken.rs` | `an_unknown_key_is_a_note_with_a_suggestion` |
//! | prompts only where somebody may be asked | `tests/prompts.rs` | `nobody_is_asked_where_that_is_not_wanted` |
//! | flag, then variable, then file, then built in | `tests/config/origins.rs` | `a_flag_counts_before_the_environment_before_the_file` |
//! | the file is where XDG says | `tests/config.rs` | `where_the_file_is_found` |
//! | `config list` says where each value came from | `tests/config/origins.rs` | `config_list_says_where_each_value_came_from` |
//! | an answer says what it took from the configuration | `tests/config/origins.rs` | `an_answer_says_what_was_filled_in_on_the_page_and_beside_rows` |
//! | a kill at any moment leaves the old or the new file | `tests/config/written.rs` | `a_kill_at_any_moment_leaves_the_old_or_the_new_file` |
//! | completions are generated, committed and current | `tests/generated.rs` | `completions_are_current` |
//! | man pages are generated, committed and current | `tests/generated.rs` | `man_pages_are_current` |
//! | roles, cities and skills are completed | `tests/completions.rs` | `values_of_every_kind_are_completed` |
//! | names in JSON: role | `tests/json.rs` | `role_is_an_array_also_of_one` |
//! | names in JSON: salary and its published figures | `tests/json.rs` | `salary_is_an_object` |
//! | names in JSON: city | `tests/json.rs` | `city_is_an_array_also_of_one` |
//! | names in JSON: worth and move | `tests/json.rs` | `worth_and_move_are_arrays_also_of_one` |
//! | names in JSON: compare | `tests/json.rs` | `compare_is_an_array_of_its_subjects` |
//! | names in JSON: search | `tests/json.rs` | `search_is_an_array_of_hits` |
//! | names in JSON: skill | `tests/json.rs` | `skill_is_an_array_also_of_one` |
//! | names in JSON: match | `tests/json.rs` | `match_is_an_array_of_roles_and_its_next_skills_an_object` |
//! | names in JSON: learn | `tests/json.rs` | `learn_is_an_object` |
//! | names in JSON: path | `tests/json.rs` | `path_is_an_object_with_and_without_an_end` |
//! | names in JSON: market and guide | `tests/json.rs` | `topics_are_arrays_of_entries` |

// A failed test may panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "contract/around.rs"]
mod around;
#[path = "contract/colour.rs"]
mod colour;
mod common;
#[path = "contract/formats.rs"]
mod formats;
#[path = "contract/hostile.rs"]
mod hostile;
#[path = "common/lines.rs"]
mod lines;
#[path = "contract/links.rs"]
mod links;
#[path = "contract/random.rs"]
mod random;
#[cfg(unix)]
#[path = "contract/streams.rs"]
mod streams;
#[path = "contract/tree.rs"]
mod tree;

/// A folder for a configuration that is not there and cannot be made.
const NOWHERE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml/nowhere");

/// The promises above, each with the file and the name of its test.
fn promises() -> impl Iterator<Item = [&'static str; 3]> {
    let rows = include_str!("contract.rs").lines().filter_map(|line| line.strip_prefix("//! | "));
    rows.skip(2).map(|row| {
        let mut cells = row.trim_end_matches(" |").rsplitn(3, " | ");
        let (test, file) = (cells.next().unwrap(), cells.next().unwrap());
        [cells.next().unwrap(), file.trim_matches('`'), test.trim_matches('`')]
    })
}

#[test]
fn every_promise_is_said_by_its_test() {
    for [promise, file, test] in promises() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let text = std::fs::read_to_string(path).unwrap();
        let (_, body) = text.split_once(&format!("fn {test}(")).unwrap_or_else(|| panic!("{test}"));
        let said = body.lines().map(str::trim_start).skip_while(|line| !line.starts_with("//"));
        let mut said = said.take_while(|line| line.starts_with("//"));
        assert!(said.any(|line| line == format!("// Promise: {promise}.")), "{file}: {test}");
    }
    assert!(promises().count() > 60);
}
