use super::{ByRequest, MoneyRequest, PlaceRequest, role_or_default};
use crate::cli::SalaryArgs;
use crate::error::Error;
use crate::estimate::Standing;

/// `salary`: what a role pays whom, where.
#[derive(Clone, Debug, PartialEq)]
pub struct SalaryRequest {
    /// The role's name as given, or the default.
    pub role: String,
    /// Who the pay is for.
    pub standing: Standing,
    /// Where.
    pub place: PlaceRequest,
    /// How the range is to be told, besides in US dollars a year.
    pub money: MoneyRequest,
    /// Whether the range at US average prices comes first.
    pub real: bool,
    /// The one source that is asked, as given.
    pub source: Option<String>,
    /// Whether figures too uncertain to be given are given all the same.
    pub allow_unreliable: bool,
    /// Whether the steps are asked for.
    pub explain: bool,
    /// The rows that are asked for besides.
    pub by: Option<ByRequest>,
}

impl TryFrom<SalaryArgs> for SalaryRequest {
    type Error = Error;

    fn try_from(args: SalaryArgs) -> Result<SalaryRequest, Error> {
        let by = ByRequest::of(&args)?;
        let words = (!args.role_words.is_empty()).then(|| args.role_words.join(" "));
        let role = role_or_default(args.role.or(words));
        let standing = args.person.try_into()?;
        let place = match (PlaceRequest::from(args.place), args.country) {
            (place, None) => place,
            (PlaceRequest::Nation, Some(country)) => PlaceRequest::Country(country),
            (_, Some(country)) => {
                let message = "`--country` is a place of its own; leave `--city` and `--state` out";
                return Err(Error::usage(message).with_input(&country));
            }
        };
        Ok(SalaryRequest {
            role,
            standing,
            place,
            money: args.money.try_into()?,
            real: args.real,
            source: args.source,
            allow_unreliable: args.allow_unreliable,
            explain: args.explain,
            by,
        })
    }
}
