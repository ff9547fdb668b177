//! Man pages, one for each command, made from the command line as `clap` knows it.

use std::io;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::cli::command;
use crate::error::{Code, Error};

/// Longest line of a page's source.
const LONGEST: usize = 80;

/// What a page's source may not begin a line with, unless it means it.
const CONTROLS: [char; 2] = ['.', '\''];

/// Returns every page by its file's name, such as `pycareer-salary.1`; a day in ISO 8601 stands in
/// each.
///
/// # Errors
///
/// None is expected: pages are written to memory.
pub fn man_pages(day: &str) -> Result<Vec<(String, String)>, Error> {
    let mut root = command().disable_help_subcommand(true);
    root.build();
    let mut pages = Vec::new();
    each(&root, "pycareer", &mut |name, command| {
        pages.push((format!("{name}.1"), page(name, command, day)?));
        Ok(())
    })
    .map_err(|error| Error::io(format!("cannot write a man page: {error}")))?;
    Ok(pages)
}

/// Returns the page of a command, `data sources` for one below another; of the whole without one.
///
/// # Errors
///
/// Usage, where there is no such command.
pub fn man_page(words: &[String], day: &str) -> Result<String, Error> {
    let name = ["pycareer"].into_iter().chain(words.iter().map(String::as_str));
    let file = format!("{}.1", name.collect::<Vec<_>>().join("-"));
    let pages = man_pages(day)?;
    let Some((_, page)) = pages.iter().find(|(its, _)| *its == file) else {
        let names =
            pages.iter().filter_map(|(file, _)| file.strip_prefix("pycareer-")?.strip_suffix(".1"));
        return Err(Error::not_one_of(
            "command with a man page",
            &words.join(" "),
            &names.collect::<Vec<_>>(),
        ));
    };
    Ok(page.clone())
}

fn each(
    command: &Command,
    name: &str,
    found: &mut dyn FnMut(&str, &Command) -> io::Result<()>,
) -> io::Result<()> {
    found(name, command)?;
    for below in command.get_subcommands().filter(|its| !its.is_hide_set()) {
        each(below, &format!("{name}-{}", below.get_name()), found)?;
    }
    Ok(())
}

fn page(name: &str, command: &Command, day: &str) -> io::Result<String> {
    let named = command.clone().display_name(name.to_owned());
    let man = Man::new(named)
        .title(name.to_uppercase())
        .date(day)
        .source(concat!("pycareer ", env!("CARGO_PKG_VERSION")))
        .manual("User Commands");
    let mut text = Vec::new();
    man.render_title(&mut text)?;
    man.render_name_section(&mut text)?;
    man.render_synopsis_section(&mut text)?;
    man.render_description_section(&mut text)?;
    man.render_options_section(&mut text)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut text)?;
    }
    let mut more = Roff::new();
    examples(command, &mut more);
    codes(&mut more);
    see_also(name, command, &mut more);
    more.to_writer(&mut text)?;
    Ok(tidy(&String::from_utf8_lossy(&text)))
}

/// Adds the examples that stand above the command's help.
fn examples(command: &Command, page: &mut Roff) {
    let above = command.get_before_help().map(ToString::to_string).unwrap_or_default();
    let lines = above.lines().map(str::trim).filter(|line| line.starts_with("pycareer"));
    let lines: Vec<&str> = lines.collect();
    if lines.is_empty() {
        return;
    }
    page.control("SH", ["EXAMPLES"]);
    for line in lines {
        page.control("PP", []);
        page.text([bold(line)]);
    }
}

fn codes(page: &mut Roff) {
    page.control("SH", ["EXIT STATUS"]);
    for (code, meaning) in Code::MEANINGS {
        page.control("TP", []);
        page.text([bold(code.to_string())]);
        page.text([roman(meaning)]);
    }
}

fn see_also(name: &str, command: &Command, page: &mut Roff) {
    let above = name.rsplit_once('-').map(|(above, _)| above.to_owned());
    let below = command.get_subcommands().filter(|its| !its.is_hide_set());
    let below = below.map(|its| format!("{name}-{}", its.get_name()));
    let pages: Vec<String> = above.into_iter().chain(below).map(|it| format!("{it}(1)")).collect();
    if !pages.is_empty() {
        page.control("SH", ["SEE ALSO"]);
        page.text([roman(pages.join(", "))]);
    }
}

/// Lays the source out as its checkers like it: no blanks at the end, no long lines, no break where
/// there is one already; what stands in back quotes is bold.
fn tidy(page: &str) -> String {
    let lines: Vec<&str> =
        page.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    let mut tidied = String::with_capacity(page.len() + page.len() / 16);
    for (at, line) in lines.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| lines.get(at)).copied().unwrap_or_default();
        let is_needless = match *line {
            ".br" => [".br", ".sp"].contains(&before) || lines.get(at + 1) == Some(&".sp"),
            ".PP" => before.starts_with(".SH"),
            _ => false,
        };
        if is_needless {
            continue;
        }
        if line.starts_with(CONTROLS) {
            tidied.push_str(line);
            tidied.push('\n');
        } else {
            wrap(&with_bold_words(line), &mut tidied);
        }
    }
    tidied
}

/// Writes text in lines that are short enough; none begins with a blank or like a request.
fn wrap(line: &str, tidied: &mut String) {
    let mut width = 0;
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        if width > 0 && width + 1 + word.len() > LONGEST {
            tidied.push('\n');
            width = 0;
        } else if width > 0 {
            tidied.push(' ');
            width += 1;
        }
        if width == 0 && word.starts_with(CONTROLS) {
            tidied.push_str("\\&");
        }
        tidied.push_str(word);
        width += word.len();
    }
    tidied.push('\n');
}

fn with_bold_words(line: &str) -> String {
    // roff writes the back quote so, to keep it from becoming a quotation mark.
    let line = line.replace("\\(ga", "`");
    let mut parts = line.split('`');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for (at, part) in parts.enumerate() {
        text.push_str(if at % 2 == 0 { "\\fB" } else { "\\fR" });
        text.push_str(part);
    }
    text
}
