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
pub use ceiling::Ceiling;
pub use curve::{Curve, Ends, PERSON_END, Spot};
pub use event::Event;
pub use local::{JOBS_OF_EQUAL_WEIGHT, Local, WEIGHT_WITHOUT_JOBS, Wagebook};
pub use market::{LEVELS_OF_PAY, Market, Part, Pay, Standing};
pub use normal::{POSITIONS, share_below};
