use crate::cli::{ConfigArgs, ConfigPart};

/// `config`: what is to be shown or changed of a person's defaults; keys as given.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConfigRequest {
    /// Every key.
    List,
    /// One key.
    Get(String),
    /// A key and the words of its value.
    Set(String, Vec<String>),
    /// Keys to be taken out.
    Unset(Vec<String>),
    /// The file.
    Path,
}

impl From<ConfigArgs> for ConfigRequest {
    fn from(args: ConfigArgs) -> ConfigRequest {
        match args.part {
            None | Some(ConfigPart::List) => ConfigRequest::List,
            Some(ConfigPart::Get(args)) => ConfigRequest::Get(args.key),
            Some(ConfigPart::Set(args)) => ConfigRequest::Set(args.key, args.value),
            Some(ConfigPart::Unset(args)) => ConfigRequest::Unset(args.keys),
            Some(ConfigPart::Path) => ConfigRequest::Path,
        }
    }
}
