//! The keys names are looked up by: what stays of a name when case and punctuation are gone.

/// Returns the key of a role's, skill's or topic's name.
///
/// Lower case; dots, apostrophes and combining marks are dropped, `&` is read as "and", `+` and
/// `#` stay, everything else that is no letter or digit separates words. `C++` gives `c++`,
/// `Node.js` `nodejs`, `Back-End` and `back_end` both `back end`.
#[must_use]
pub fn name_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut gap = false;
    for character in text.chars() {
        match character {
            '.' | '\'' | '’' | '‘' | '\u{300}'..='\u{36f}' => {}
            '&' => {
                gap = true;
                push_word(&mut key, &mut gap, "and");
                gap = true;
            }
            '+' | '#' => push_word(&mut key, &mut gap, character.encode_utf8(&mut [0; 4])),
            _ if character.is_alphanumeric() => {
                for lower in character.to_lowercase() {
                    push_word(&mut key, &mut gap, lower.encode_utf8(&mut [0; 4]));
                }
            }
            _ => gap = true,
        }
    }
    key
}

fn push_word(key: &mut String, gap: &mut bool, text: &str) {
    if *gap && !key.is_empty() {
        key.push(' ');
    }
    *gap = false;
    key.push_str(text);
}

/// Returns the key of a place's name: [`name_key`] with saint, mount and fort abbreviated.
///
/// `St. Louis` and `Saint Louis` give `st louis`; `Mount Vernon` gives `mt vernon`.
#[must_use]
pub fn place_key(text: &str) -> String {
    let key = name_key(text);
    let mut short = String::with_capacity(key.len());
    for word in key.split(' ') {
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(match word {
            "saint" => "st",
            "mount" => "mt",
            "fort" => "ft",
            other => other,
        });
    }
    short
}

/// Returns a kebab-case id for a name: `Winston-Salem` gives `winston-salem`.
#[must_use]
pub fn slug(text: &str) -> String {
    name_key(text).replace(' ', "-")
}

/// Returns the cities in a metropolitan area's title, in its order.
///
/// `Minneapolis-St. Paul-Bloomington, MN-WI` names three. Hyphens and slashes separate cities,
/// except in the two names that hold one of their own.
#[must_use]
pub fn title_cities(title: &str) -> Vec<String> {
    cities(title).collect()
}

fn cities(title: &str) -> impl Iterator<Item = String> {
    const HYPHENATED: [(&str, &str); 2] = [("Winston", "Salem"), ("Wilkes", "Barre")];
    let cities = title.rsplit_once(',').map_or(title, |(cities, _states)| cities);
    let parts = cities.split(['-', '/']).map(str::trim).filter(|part| !part.is_empty());
    let mut parts = parts.peekable();
    std::iter::from_fn(move || {
        let first = parts.next()?;
        let second = parts.next_if(|second| HYPHENATED.contains(&(first, *second)));
        Some(second.map_or_else(|| first.to_owned(), |second| format!("{first}-{second}")))
    })
}

/// Returns what a metropolitan area is called for short: its first city, and its state where it is
/// given; `Minneapolis, MN`.
#[must_use]
pub fn short_title(title: &str, state: Option<&str>) -> String {
    let city = cities(title).next().unwrap_or_else(|| title.to_owned());
    match state {
        Some(state) => format!("{city}, {state}"),
        None => city,
    }
}

#[cfg(test)]
mod tests {
    use super::{name_key, place_key, short_title, slug, title_cities};

    #[test]
    fn a_short_title_is_the_first_city() {
        let title = "Nashville-Davidson--Murfreesboro--Franklin, TN";
        assert_eq!(short_title(title, Some("TN")), "Nashville, TN");
        assert_eq!(short_title(title, None), "Nashville");
        assert_eq!(short_title("Louisville/Jefferson County, KY-IN", Some("KY")), "Louisville, KY");
        assert_eq!(short_title("Winston-Salem, NC", None), "Winston-Salem");
        assert_eq!(short_title("United Kingdom", None), "United Kingdom");
    }

    #[track_caller]
    fn case(given: &str, key: &str) {
        assert_eq!(name_key(given), key);
    }

    #[test]
    fn case_and_punctuation_do_not_matter() {
        case("  Back-End_Developer ", "back end developer");
        case("C++", "c++");
        case("C#", "c#");
        case("Node.js", "nodejs");
        case("CI/CD", "ci cd");
        case("Weights&Biases", "weights and biases");
        case("O'Fallon", "ofallon");
        case("co\u{301}rdoba", "cordoba");
        case("São Paulo", "são paulo");
        case("--", "");
    }

    #[test]
    fn saint_mount_and_fort_have_one_spelling() {
        assert_eq!(place_key("Saint Louis"), place_key("St. Louis"));
        assert_eq!(place_key("Mount Vernon"), place_key("Mt Vernon"));
        assert_eq!(place_key("Fort Wayne"), place_key("Ft. Wayne"));
    }

    #[test]
    fn slugs_are_kebab_case() {
        assert_eq!(slug("Winston-Salem"), "winston-salem");
        assert_eq!(slug("St. Louis"), "st-louis");
    }

    #[test]
    fn titles_split_into_cities() {
        let cities = |title| title_cities(title).join("|");
        assert_eq!(
            cities("Minneapolis-St. Paul-Bloomington, MN-WI"),
            "Minneapolis|St. Paul|Bloomington"
        );
        assert_eq!(cities("Winston-Salem, NC"), "Winston-Salem");
        assert_eq!(cities("Scranton--Wilkes-Barre, PA"), "Scranton|Wilkes-Barre");
        assert_eq!(cities("Louisville/Jefferson County, KY-IN"), "Louisville|Jefferson County");
    }
}
