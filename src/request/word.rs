use crate::error::Error;
use crate::model::name_key;

/// Reads one of a few words, whatever its case; `noun` is what the words are called in the error.
///
/// # Errors
///
/// Usage, with the words there are.
pub(super) fn one_of<T: Copy>(
    noun: &str,
    given: &str,
    all: &[T],
    word: fn(T) -> &'static str,
) -> Result<T, Error> {
    let key = name_key(given);
    let found = all.iter().copied().find(|one| name_key(word(*one)) == key);
    found.ok_or_else(|| {
        let words: Vec<&str> = all.iter().map(|one| word(*one)).collect();
        Error::not_one_of(noun, given, &words)
    })
}

#[cfg(test)]
mod tests {
    use super::super::CitySort;
    use super::one_of;

    #[test]
    fn a_word_is_read_in_every_spelling_and_a_slip_finds_its_word() {
        let read = |given| one_of("ranking", given, &CitySort::ALL, CitySort::word);
        for given in ["real-pay", "Real Pay", "REAL_PAY"] {
            assert_eq!(read(given), Ok(CitySort::RealPay), "{given}");
        }
        let slip = read("job").map_err(|error| (error.message, error.suggestions));
        let message = "`job` is no ranking; give pay, real-pay, jobs or concentration".to_owned();
        assert_eq!(slip, Err((message, vec!["jobs".to_owned()])));
    }
}
