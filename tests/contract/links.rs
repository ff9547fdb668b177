//! Links where a terminal shows them, and the same page everywhere else.

use pycareer::run::Surroundings;

use crate::common::within;

fn shown(line: &str, variables: &[(&str, &str)], width: Option<usize>) -> String {
    let words: Vec<&str> = line.split(' ').collect();
    let own = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    let around = Surroundings {
        variables: variables.iter().map(own).collect(),
        terminal_width: width,
        stdout_is_terminal: width.is_some(),
        ..Surroundings::default()
    };
    within(&words, &around).out
}

/// Takes links out of text: what stands between `ESC ] 8 ;` and `ESC \`.
fn without_links(text: &str) -> String {
    let mut parts = text.split("\u{1b}]8;");
    let mut plain = parts.next().unwrap().to_owned();
    plain.extend(parts.map(|part| part.split_once("\u{1b}\\").unwrap().1));
    plain
}

#[test]
fn source_names_and_addresses_are_links_where_the_terminal_shows_them() {
    // Promise: source addresses are links where the terminal supports them.
    let page = shown("data sources bea", &[("TERM", "xterm-kitty")], Some(120));
    let link = "\u{1b}]8;id=bea;https://www.bea.gov/data/prices-inflation/\
                regional-price-parities-state-and-metro-area\u{1b}\\https://www.bea.gov/data/\
                prices-inflation/regional-price-parities-state-and-metro-area\u{1b}]8;;\u{1b}\\";
    let address = page.lines().find(|address| address.contains("]8;")).unwrap();
    assert!(address.ends_with(&format!("    {link}")), "{address:?}");
    let page = shown("salary --city chicago", &[("FORCE_HYPERLINK", "1")], Some(60));
    let link = |id: &str, address: &str, word: &str| {
        format!("\u{1b}]8;id={id};https://www.{address}\u{1b}\\{word}\u{1b}]8;;\u{1b}\\")
    };
    let parities = "bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area";
    let (bls, oews) = (link("oews", "bls.gov/oes/", "BLS"), link("oews", "bls.gov/oes/", "OEWS"));
    let bea = link("bea", parities, "BEA");
    // The line is broken where it is without links, and colour ends with each line.
    let lines = format!(
        "\n  \u{1b}[2mData 2026.11 as of 2026-10-30; 3 sources: {bls} {oews}, {bea},\u{1b}[0m\n  \
         \u{1b}[2mAiPathly.\u{1b}[0m\n"
    );
    assert!(page.contains(&lines), "{page:?}");
}

#[test]
fn a_page_with_links_is_the_page_without_them() {
    // Promise: a link takes no room.
    for line in [
        "salary --city chicago",
        "data sources",
        "data accuracy",
        "role backend",
        "compare chicago boise",
    ] {
        for width in [20, 33, 60, 80, 120, 200] {
            let plain = shown(line, &[], Some(width));
            let linked = shown(line, &[("WT_SESSION", "1")], Some(width));
            assert_eq!(without_links(&linked), plain, "{line} at {width}");
            assert!(!plain.contains("]8;"));
        }
        assert_ne!(shown(line, &[("WT_SESSION", "1")], Some(120)), shown(line, &[], Some(120)));
    }
}

#[test]
fn in_a_pipe_and_without_colour_the_address_is_printed_and_nothing_is_a_link() {
    // Promise: in a pipe the address is printed.
    let sets: [&[(&str, &str)]; 3] = [
        &[("TERM", "xterm-kitty")],
        &[("FORCE_HYPERLINK", "1")],
        &[("NO_COLOR", "1"), ("FORCE_HYPERLINK", "1"), ("TERM", "xterm-kitty")],
    ];
    let address = "  BLS OEWS: https://www.bls.gov/oes/\n";
    for variables in sets {
        let page = shown("salary", variables, None);
        assert!(page.contains(address) && !page.contains('\u{1b}'), "{variables:?}: {page}");
    }
    let page = shown("salary", &[("NO_COLOR", "1"), ("FORCE_HYPERLINK", "1")], Some(80));
    assert!(!page.contains('\u{1b}'));
}
