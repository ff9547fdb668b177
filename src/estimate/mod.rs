//! How pay is estimated: official percentiles to a curve, codes to a role, an area to its own
//! curves, a person to a position.
//!
//! Pure arithmetic over published cells. Each constant stands beside its use, with where it comes
//! from; what the whole scores on salaries that were not used to find them is in
//! `data/pay/accuracy.toml`.

mod basis;
mod ceiling;
mod curve;
mod event;
mod local;
mod market;
mod normal;
mod pull;

pub use basis::PlaceBasis;
pub use ceiling::{Ceiling, SURELY};
pub use curve::{Curve, Ends, PERSON_END, Spot};
pub use event::{Event, Pulled};
pub use local::{
    COMPUTER, JOBS_OF_EQUAL_WEIGHT, Local, SoftwareAndComputer, WEIGHT_WITHOUT_JOBS, Wagebook,
    own_weight,
};
pub use market::{Market, PERCENTILES, Part, Pay, Standing, YEARS_PACE, YEARS_RISE, YEARS_START};
pub use normal::{POSITIONS, share_below};
