use super::source::is_called;
use crate::dataset::{Damaged, Dataset};
use crate::model::{Class, Source, name_key};

/// Whose figures of pay are asked for: a source's, or those of all of a class.
#[derive(Clone, Debug, PartialEq)]
pub struct PaySource<'d> {
    /// What it is asked for by: the source's id, or the class.
    pub id: &'d str,
    /// The class of the figures.
    pub class: Class,
    /// The sources, in the dataset's order; of a class there may be several.
    pub sources: Vec<Source<'d>>,
}

impl PaySource<'_> {
    /// Whether it is asked for the figures of a source.
    #[must_use]
    pub fn holds(&self, source: &str) -> bool {
        self.sources.iter().any(|own| own.id == source)
    }
}

/// Finds whose figures of pay a name stands for: `official`, `reported`, or a source by any of
/// its names.
///
/// # Errors
///
/// [`Damaged`].
pub fn find_pay_source<'d>(
    dataset: &Dataset<'d>,
    given: &str,
) -> Result<Option<PaySource<'d>>, Damaged> {
    let key = name_key(given);
    let all = pay_sources(dataset)?;
    for (id, class) in CLASSES {
        if key == id {
            let sources = all.into_iter().filter(|source| source.class == class).collect();
            return Ok(Some(PaySource { id, class, sources }));
        }
    }
    let own = all.into_iter().find(|source| is_called(source, &key));
    Ok(own.map(|source| PaySource { id: source.id, class: source.class, sources: vec![source] }))
}

/// Returns what [`find_pay_source`] can be asked for: the classes, then the sources by id.
///
/// # Errors
///
/// [`Damaged`].
pub fn pay_source_names<'d>(dataset: &Dataset<'d>) -> Result<Vec<&'d str>, Damaged> {
    let ids = pay_sources(dataset)?.into_iter().map(|source| source.id);
    Ok(CLASSES.iter().map(|(word, _)| *word).chain(ids).collect())
}

/// The classes that can be asked for by their word; each guide speaks for itself.
const CLASSES: [(&str, Class); 2] = [("official", Class::Official), ("reported", Class::Reported)];

/// Returns the sources that print pay.
fn pay_sources<'d>(dataset: &Dataset<'d>) -> Result<Vec<Source<'d>>, Damaged> {
    let prints_pay = |source: &Source<'_>| match source.class {
        // The other official sources print prices, places and rates.
        Class::Official => source.id == "oews",
        Class::Reported => true,
        Class::Guide => source.id != "editorial",
    };
    Ok(dataset.sources()?.into_iter().filter(prints_pay).collect())
}

#[cfg(test)]
mod tests {
    use super::{find_pay_source, pay_source_names};
    use crate::dataset::{Damaged, Dataset};

    #[test]
    fn sources_are_found_by_class_and_by_every_name_of_theirs() -> Result<(), Damaged> {
        let dataset = Dataset::bundled()?;
        let found = |given: &str| {
            let found = find_pay_source(&dataset, given)?;
            let ids = |of: &super::PaySource<'_>| {
                of.sources.iter().map(|source| source.id).collect::<Vec<_>>().join(" ")
            };
            Ok(found.map_or("none".to_owned(), |of| format!("{}: {}", of.id, ids(&of))))
        };
        let cases = [
            ("official", "official: oews"),
            ("BLS", "oews: oews"),
            ("bls-oews", "oews: oews"),
            ("so", "stackoverflow: stackoverflow"),
            ("reported", "reported: stackoverflow aijobs"),
            ("Stack Overflow", "stackoverflow: stackoverflow"),
            ("AiPathly", "aipathly: aipathly"),
            ("six paths", "paths: paths"),
            ("bea", "none"),
            ("editorial", "none"),
            ("guide", "none"),
        ];
        for (given, expected) in cases {
            assert_eq!(found(given)?, expected, "{given}");
        }
        let names = "official reported oews stackoverflow aijobs aipathly paths profile".split(' ');
        assert_eq!(pay_source_names(&dataset)?, names.collect::<Vec<_>>());
        Ok::<(), Damaged>(())
    }
}
