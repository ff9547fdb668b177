//! Texts of the program's own: schemas, completions, man pages, help.

use clap::builder::StyledStr;

use crate::cli::{Text, command_within};
use crate::complete::script;
use crate::dataset::Dataset;
use crate::error::Error;
use crate::help::{TOPICS, topic};
use crate::look::Look;
use crate::man::man_page;
use crate::render;
use crate::schema::schema;

/// Returns a text of the program's own.
pub(super) fn text(asked: &Text, look: &Look) -> Result<String, Error> {
    match asked {
        Text::Schema(args) => {
            let command = (!args.command.is_empty()).then(|| args.command.join(" "));
            render::json(&schema(command.as_deref())?, look.pretty)
        }
        Text::Completions(args) => Ok(script(args.shell)),
        Text::Man(args) => man_page(&args.command, Dataset::bundled()?.dated().as_of),
        Text::Help(args) => help(&args.words, look),
    }
}

/// Returns the help of a topic or a command; of the whole without one.
fn help(words: &[String], look: &Look) -> Result<String, Error> {
    if let [word] = words
        && let Some(topic) = topic(word)?
    {
        return Ok(render::help_topic(&topic, look.screen));
    }
    let mut tree = command_within(look.help_width());
    tree.build();
    Ok(styled(&below(&mut tree, words)?.render_long_help(), look))
}

/// Returns a text of `clap`, in colour where stdout has it; its line of usage, which `clap` never
/// breaks, on two where it is too long for one.
pub(super) fn styled(text: &StyledStr, look: &Look) -> String {
    const OPTIONS: &str = "[OPTIONS] ";
    let plain = text.to_string();
    let is_long =
        |line: &str| line.starts_with("Usage: ") && line.chars().count() > look.help_width();
    let is_broken = plain.lines().any(is_long);
    let written = if look.screen.colour { text.ansi().to_string() } else { plain };
    if is_broken { written.replacen(OPTIONS, "[OPTIONS]\n       ", 1) } else { written }
}

/// Returns the command that words name, one below the other.
fn below<'t>(
    tree: &'t mut clap::Command,
    words: &[String],
) -> Result<&'t mut clap::Command, Error> {
    let Some((word, rest)) = words.split_first() else { return Ok(tree) };
    let names: Vec<String> = tree.get_subcommands().map(|its| its.get_name().to_owned()).collect();
    if let Some(found) = tree.find_subcommand_mut(word) {
        return below(found, rest);
    }
    let names = names.iter().map(String::as_str).chain(TOPICS);
    Err(Error::not_one_of("command or topic", word, &names.collect::<Vec<_>>()))
}
