//! From a place's name to the place, and to what must be said beside it.

use super::several::quoted;
use crate::answer::{PlaceAnswer, Warning};
use crate::dataset::{Damaged, Dataset};
use crate::error::Error;
use crate::estimate::Wagebook;
use crate::lookup::{
    FoundPlace, Place, PlaceNote, find_country, find_place, find_place_in, find_state, known_place,
};
use crate::model::Country;
use crate::request::PlaceRequest;
use crate::text::visible;

/// Code of the warning that remote work is answered with the nation's figures.
pub(super) const REMOTE: &str = "remote_as_nation";

/// Finds the place of a request.
pub(super) fn place_of<'d>(
    dataset: &Dataset<'d>,
    wages: &Wagebook<'_, 'd>,
    request: &PlaceRequest,
) -> Result<(Place<'d>, Vec<Warning>), Error> {
    match request {
        PlaceRequest::Nation => Ok((Place::Area { area: wages.nation(), city: None }, Vec::new())),
        PlaceRequest::State(given) => {
            Ok((Place::Area { area: find_state(dataset, given)?, city: None }, Vec::new()))
        }
        PlaceRequest::City(given) => {
            let found = find_place(dataset, given)?;
            let warnings = notes(dataset, given, &found)?;
            Ok((found.place, warnings))
        }
        PlaceRequest::CityIn(given, state) => {
            let found = find_place_in(dataset, given, state)?;
            let warnings = notes(dataset, given, &found)?;
            Ok((found.place, warnings))
        }
        PlaceRequest::Country(given) => match find_country(dataset, given) {
            Ok(place) => Ok((place, Vec::new())),
            Err(error) => {
                let is_place = matches!(known_place(dataset, given), Ok(Some(_)));
                let hint =
                    format!("`{}` is no country: `--city {}`", visible(given), quoted(given));
                let error = Error::from(error);
                Err(if is_place { error.with_hint(hint) } else { error })
            }
        },
    }
}

/// Finds places by their names, each once, with what must be said beside them.
pub(super) fn places_named<'d>(
    dataset: &Dataset<'d>,
    names: &[String],
) -> Result<(Vec<Place<'d>>, Vec<Warning>), Error> {
    let (mut places, mut warnings) = (Vec::new(), Vec::new());
    for given in names {
        let found = find_place(dataset, given)?;
        if !places.contains(&found.place) {
            warnings.extend(notes(dataset, given, &found)?);
            places.push(found.place);
        }
    }
    Ok((places, warnings))
}

/// Returns what must be said beside a place that was found by name.
pub(super) fn notes<'d>(
    dataset: &Dataset<'d>,
    given: &str,
    found: &FoundPlace<'d>,
) -> Result<Vec<Warning>, Damaged> {
    let Some(note) = &found.note else {
        return Ok(Vec::new());
    };
    let given = visible(given);
    let here = place_answer(dataset, found.place)?;
    let here = here.city.as_deref().unwrap_or(here.name);
    Ok(vec![match note {
        PlaceNote::Other { other } => {
            let message = format!("`{given}` is taken as {here}; there is also `{other}`");
            Warning::new("place_chosen", message)
        }
        PlaceNote::Country { country: letters } => {
            let country = country(dataset, letters)?.ok_or(Damaged)?.name;
            let message = format!("`{given}` is taken as {here}; {country} is also a country");
            Warning::new("place_chosen", message)
        }
        PlaceNote::Also { area } => {
            let other = dataset.area(*area)?;
            let message = format!(
                "`{given}` is taken as {here}; it is used of {} too: `{}`",
                other.name, other.id
            );
            Warning::new("place_chosen", message)
        }
        PlaceNote::Remote => Warning::new(
            REMOTE,
            "remote work is answered with the figures of the whole United States; no source here \
             prints pay by remote work; `pycareer market remote-work` has what they say of it",
        ),
    }])
}

/// Returns the country with these letters.
pub(super) fn country<'d>(
    dataset: &Dataset<'d>,
    letters: &str,
) -> Result<Option<Country<'d>>, Damaged> {
    Ok(dataset.countries()?.into_iter().find(|country| country.letters == letters))
}

/// Returns a place as an answer names it.
pub(super) fn place_answer<'d>(
    dataset: &Dataset<'d>,
    place: Place<'d>,
) -> Result<PlaceAnswer<'d>, Damaged> {
    match place {
        Place::Area { area, city } => {
            let area = dataset.area(area)?;
            Ok(PlaceAnswer {
                id: area.id.to_owned(),
                name: area.name,
                code: area.code,
                area_type: area.kind.word(),
                state: area.state,
                city: city.map(|(name, state)| format!("{name}, {state}")),
            })
        }
        Place::Abroad { country: letters, city } => {
            let country = country(dataset, letters)?.ok_or(Damaged)?;
            Ok(PlaceAnswer {
                id: letters.to_lowercase(),
                name: country.name,
                code: country.letters,
                area_type: "country",
                state: None,
                city: city.map(|name| format!("{name}, {}", country.name)),
            })
        }
    }
}
