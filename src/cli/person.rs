use clap::Args;

/// Who the pay is for.
#[derive(Args, Clone, Debug)]
pub struct PersonArgs {
    /// Years of professional work, 0 to 60, decimals allowed
    #[arg(long = "years", value_name = "YEARS", allow_negative_numbers = true)]
    pub years: Option<String>,

    /// junior, mid, senior, lead, staff or principal; in place of `--years`
    #[arg(long = "level", value_name = "LEVEL")]
    pub level: Option<String>,
}
