use super::{LookupError, Place, Sought, nearest};
use crate::dataset::{Damaged, Dataset};
use crate::model::{AreaKind, Target, place_key};

/// Finds a country by its name or its two letters; the United States are an area.
///
/// # Errors
///
/// Unknown with suggestions.
pub fn find_country<'d>(dataset: &Dataset<'d>, given: &str) -> Result<Place<'d>, LookupError> {
    let key = place_key(given);
    let countries = dataset.countries()?;
    if let Some(its) = countries.iter().find(|its| its.letters.eq_ignore_ascii_case(&key)) {
        return Ok(Place::Abroad { country: its.letters, city: None });
    }
    for target in dataset.place_name(&key)?.map(|name| name.targets).unwrap_or_default() {
        if let Some(country) = country_of(dataset, &target)? {
            return Ok(country);
        }
    }
    let mut names = Vec::new();
    for name in dataset.place_names()? {
        for target in &name.targets {
            if country_of(dataset, target)?.is_some() {
                names.push((name.key, name.key.replace(' ', "-")));
            }
        }
    }
    let suggestions = nearest(&key, names.iter().map(|(key, name)| (*key, name.as_str())));
    Err(LookupError::Unknown { sought: Sought::Country, given: given.to_owned(), suggestions })
}

/// Returns the country a name stands for, where it is one.
fn country_of<'d>(
    dataset: &Dataset<'d>,
    target: &Target<'d>,
) -> Result<Option<Place<'d>>, Damaged> {
    Ok(match *target {
        Target::Country { country } => Some(Place::Abroad { country, city: None }),
        Target::Area { area, .. } if dataset.area(area)?.kind == AreaKind::Nation => {
            Some(Place::Area { area, city: None })
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{LookupError, find_country};
    use crate::dataset::{Damaged, Dataset};
    use crate::lookup::Place;

    fn case(dataset: &Dataset<'_>, given: &str) -> String {
        match find_country(dataset, given) {
            Ok(Place::Abroad { country, city: None }) => country.to_owned(),
            Ok(Place::Area { city: None, .. }) => "us".to_owned(),
            Err(LookupError::Unknown { suggestions, .. }) => {
                format!("unknown: {}", suggestions.join(", "))
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn countries_are_found_by_name_letters_and_alias() -> Result<(), Damaged> {
        let dataset = Dataset::bundled()?;
        let cases = [
            ("Germany", "DE"),
            ("de", "DE"),
            ("deutschland", "DE"),
            ("UK", "GB"),
            ("gb", "GB"),
            // Letters and names of states, too, are countries here.
            ("in", "IN"),
            ("ca", "CA"),
            ("Georgia", "GE"),
            ("south-korea", "KR"),
            ("The Netherlands", "NL"),
            ("us", "us"),
            ("USA", "us"),
            ("United States", "us"),
            ("germny", "unknown: germany"),
            ("london", "unknown: "),
            ("ohio", "unknown: "),
            ("", "unknown: "),
        ];
        for (given, expected) in cases {
            assert_eq!(case(&dataset, given), expected, "{given}");
        }
        Ok(())
    }
}
