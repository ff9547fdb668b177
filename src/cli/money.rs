use clap::Args;

/// How amounts are told, besides in US dollars a year.
#[derive(Args, Clone, Debug)]
pub struct MoneyArgs {
    /// Give the range in another currency too, by its code: `EUR`
    #[arg(long = "currency", value_name = "CODE")]
    pub currency: Option<String>,

    /// Units of that currency for one US dollar, in place of the rate held
    #[arg(long = "rate", value_name = "RATE", allow_negative_numbers = true)]
    pub rate: Option<String>,

    /// Give the range by the hour, month or year too; a year has 2,080 hours
    #[arg(long = "period", value_name = "PERIOD")]
    pub period: Option<String>,
}
