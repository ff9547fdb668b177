use crate::cli::{DataArgs, DataPart};

/// `data`: where figures come from, and how good they are.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataRequest {
    /// What of the data can be asked for.
    Parts,
    /// Sources by name, as given; without a name all of them.
    Sources(Vec<String>),
    /// What the estimate scored.
    Accuracy,
}

impl From<DataArgs> for DataRequest {
    fn from(args: DataArgs) -> DataRequest {
        match args.part {
            None => DataRequest::Parts,
            Some(DataPart::Sources(args)) => DataRequest::Sources(args.names),
            Some(DataPart::Accuracy) => DataRequest::Accuracy,
        }
    }
}
