use super::money::parse_rate;
use super::{Amount, parse_amount, role_or_default, whole};
use crate::cli::{MoveArgs, WorthArgs};
use crate::error::Error;
use crate::estimate::Standing;

/// `worth`: an amount of base pay, against whom and where.
#[derive(Clone, Debug, PartialEq)]
pub struct WorthRequest {
    /// The amount.
    pub amount: Amount,
    /// Units of the amount's currency for one US dollar, where the person says so; above 0.
    pub rate: Option<f64>,
    /// The role's name as given, or the default.
    pub role: String,
    /// Who else it is held against, besides the market.
    pub standing: Standing,
    /// Where.
    pub places: WorthPlaces,
    /// Whether the steps are asked for.
    pub explain: bool,
}

/// Where an amount is held against pay.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum WorthPlaces {
    /// The United States.
    Nation,
    /// Cities as given.
    Cities(Vec<String>),
    /// A state as given.
    State(String),
    /// So many metropolitan areas, those with the most jobs.
    Largest(usize),
}

/// `move`: an amount of base pay, from where and to where.
#[derive(Clone, Debug, PartialEq)]
pub struct MoveRequest {
    /// The amount.
    pub amount: Amount,
    /// Units of the amount's currency for one US dollar, where the person says so; above 0.
    pub rate: Option<f64>,
    /// The role's name as given, or the default.
    pub role: String,
    /// Where one is, as given.
    pub from: String,
    /// Where one thinks of going, as given; at least one.
    pub to: Vec<String>,
    /// Whether the steps are asked for.
    pub explain: bool,
}

impl TryFrom<WorthArgs> for WorthRequest {
    type Error = Error;

    fn try_from(args: WorthArgs) -> Result<WorthRequest, Error> {
        let Some(amount) = args.amount else {
            let error = Error::usage("no amount is given");
            return Err(error.with_hint("as in `pycareer worth 120k --years 5 --city chicago`"));
        };
        let top = whole("--top", args.top.as_deref(), 1)?;
        let places = match (args.cities.is_empty(), args.state, top) {
            (true, None, None) => WorthPlaces::Nation,
            (false, None, None) => WorthPlaces::Cities(args.cities),
            (true, Some(state), None) => WorthPlaces::State(state),
            (true, None, Some(top)) => WorthPlaces::Largest(top),
            _ => {
                let message = "`--city`, `--state` and `--top` each say where; give one of them";
                return Err(Error::usage(message));
            }
        };
        Ok(WorthRequest {
            amount: parse_amount(&amount)?,
            rate: args.rate.as_deref().map(parse_rate).transpose()?,
            role: role_or_default(args.role),
            standing: args.person.try_into()?,
            places,
            explain: args.explain,
        })
    }
}

impl TryFrom<MoveArgs> for MoveRequest {
    type Error = Error;

    fn try_from(args: MoveArgs) -> Result<MoveRequest, Error> {
        const AS_IN: &str = "as in `pycareer move 120k --from austin --to seattle denver`";
        let missing = |what: &str| Error::usage(format!("no {what} is given")).with_hint(AS_IN);
        let amount = args.amount.ok_or_else(|| missing("amount"))?;
        let from = args.from.ok_or_else(|| missing("`--from`"))?;
        if args.to.is_empty() {
            return Err(missing("`--to`"));
        }
        Ok(MoveRequest {
            amount: parse_amount(&amount)?,
            rate: args.rate.as_deref().map(parse_rate).transpose()?,
            role: role_or_default(args.role),
            from,
            to: args.to,
            explain: args.explain,
        })
    }
}
