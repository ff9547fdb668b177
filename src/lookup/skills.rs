use super::LookupError;
use super::skill::{only, suggestions, unknown};
use crate::dataset::{Damaged, Dataset};
use crate::model::{SkillName, name_key};

/// Words that only stand between names: `python and sql`.
const BETWEEN: [&str; 3] = ["", "and", "+"];

/// What a list of skills names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FoundSkills {
    /// Positions of the skills, as they were named first; each once.
    pub skills: Vec<u16>,
    /// For each name that could not be taken for one skill, why: unknown or ambiguous.
    pub failed: Vec<LookupError>,
}

/// Finds the skills that phrases of words name: in each the longest known name first.
///
/// `machine learning python` names two skills, whatever `machine` and `learning` are by themselves.
/// `html/css` is two names where it is none itself. Unknown words that stand side by side are one name where that is a slip away from a known one.
///
/// # Errors
///
/// Damaged.
pub fn find_skills(dataset: &Dataset<'_>, phrases: &[String]) -> Result<FoundSkills, Damaged> {
    let mut search = Search { dataset, found: Vec::new(), failed: Vec::new() };
    for phrase in phrases {
        search.phrase(phrase)?;
    }
    Ok(FoundSkills { skills: search.found, failed: search.failed })
}

/// A search over phrases.
struct Search<'a, 'd> {
    dataset: &'a Dataset<'d>,
    found: Vec<u16>,
    failed: Vec<LookupError>,
}

impl<'d> Search<'_, 'd> {
    fn phrase(&mut self, phrase: &str) -> Result<(), Damaged> {
        let mut rest: &[&str] = &phrase.split_whitespace().collect::<Vec<_>>();
        let mut unknown: Vec<&str> = Vec::new();
        while let Some((first, others)) = rest.split_first() {
            if let Some((length, name)) = self.longest(rest)? {
                self.unknown(&std::mem::take(&mut unknown))?;
                let (words, after) = rest.split_at_checked(length).unwrap_or((rest, &[]));
                self.take(&words.join(" "), &name)?;
                rest = after;
            } else if first.contains('/') {
                self.unknown(&std::mem::take(&mut unknown))?;
                self.phrase(&first.replace('/', " "))?;
                rest = others;
            } else {
                if !BETWEEN.contains(&name_key(first).as_str()) {
                    unknown.push(first);
                }
                rest = others;
            }
        }
        self.unknown(&unknown)
    }

    /// Returns the longest name that words begin with, and how many of them it is.
    fn longest(&self, words: &[&str]) -> Result<Option<(usize, SkillName<'d>)>, Damaged> {
        let key = words.first().map(|word| name_key(word)).unwrap_or_default();
        let Some(first) = key.split(' ').next().filter(|first| !first.is_empty()) else {
            return Ok(None);
        };
        let names = self.dataset.skill_names_beginning(first)?;
        let most = names.iter().map(|name| name.key.split(' ').count()).max().unwrap_or_default();
        let lengths = (1..=words.len().min(most)).rev();
        let mut found = lengths.filter_map(|length| {
            let key = name_key(&words.get(..length)?.join(" "));
            Some((length, names.iter().find(|name| name.key == key)?.clone()))
        });
        Ok(found.next())
    }

    fn take(&mut self, given: &str, name: &SkillName<'_>) -> Result<(), Damaged> {
        match only(self.dataset, given, name) {
            Ok(skill) if self.found.contains(&skill) => {}
            Ok(skill) => self.found.push(skill),
            Err(LookupError::Damaged) => return Err(Damaged),
            Err(error) => self.fail(error),
        }
        Ok(())
    }

    /// Keeps words that name nothing: as one name where that has suggestions, else each by itself.
    fn unknown(&mut self, words: &[&str]) -> Result<(), Damaged> {
        if words.is_empty() {
            return Ok(());
        }
        let whole = words.join(" ");
        let near = suggestions(self.dataset, &whole)?;
        if words.len() == 1 || !near.is_empty() {
            self.fail(unknown(&whole, near));
            return Ok(());
        }
        for word in words {
            self.fail(unknown(word, suggestions(self.dataset, word)?));
        }
        Ok(())
    }

    fn fail(&mut self, error: LookupError) {
        if !self.failed.contains(&error) {
            self.failed.push(error);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FoundSkills, LookupError, find_skills};
    use crate::dataset::{Damaged, Dataset};

    /// Returns the ids of the skills found, then the names that failed with what is suggested.
    fn case(phrases: &[&str]) -> Result<String, Damaged> {
        let dataset = Dataset::bundled()?;
        let phrases: Vec<String> = phrases.iter().map(|&phrase| phrase.to_owned()).collect();
        let FoundSkills { skills, failed } = find_skills(&dataset, &phrases)?;
        let heads = dataset.skill_heads()?;
        let ids = skills.iter().filter_map(|at| heads.get(usize::from(*at)));
        let mut said: Vec<String> = ids.map(|skill| skill.id.to_owned()).collect();
        said.extend(failed.into_iter().map(|error| match error {
            LookupError::Unknown { given, suggestions, .. } => format!("{given}?{suggestions:?}"),
            LookupError::Ambiguous { given, choices, .. } => format!("{given}={choices:?}"),
            _ => "damaged".to_owned(),
        }));
        Ok(said.join(" "))
    }

    #[test]
    fn the_longest_known_name_counts_first() -> Result<(), Damaged> {
        assert_eq!(case(&["machine learning python"])?, "machine-learning python");
        assert_eq!(case(&["python sql apache airflow"])?, "python sql airflow");
        assert_eq!(case(&["sql server", "sql"])?, "sql-server sql");
        assert_eq!(case(&["K8s scikit-learn Postgres"])?, "kubernetes scikit-learn postgresql");
        assert_eq!(case(&["C++ C# c"])?, "cpp csharp c");
        assert_eq!(case(&["CI/CD html/css A/B testing"])?, "ci-cd html css ab-testing");
        Ok(())
    }

    #[test]
    fn a_skill_counts_once_and_words_between_names_are_none() -> Result<(), Damaged> {
        assert_eq!(case(&["python and sql & py + SQL", "Python 3"])?, "python sql");
        assert_eq!(case(&["", "  ", "&"])?, "");
        Ok(())
    }

    #[test]
    fn what_is_unknown_or_means_two_things_is_told() -> Result<(), Damaged> {
        assert_eq!(case(&["python kuberntes"])?, "python kuberntes?[\"kubernetes\"]");
        assert_eq!(
            case(&["machine learnin python"])?,
            "python machine learnin?[\"machine-learning\"]"
        );
        assert_eq!(case(&["foo zzzz sql"])?, "sql foo?[] zzzz?[]");
        assert_eq!(case(&["tf tf"])?, "tf=[\"tensorflow\", \"terraform\"]");
        Ok(())
    }
}
