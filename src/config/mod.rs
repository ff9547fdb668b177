//! What a person keeps as defaults: a TOML file and environment variables, found, read, checked and
//! changed. The one room besides `interactive` that touches files.

mod change;
mod edit;
mod file;
mod folder;
mod key;
mod names;
mod read;
mod settings;
mod value;
mod write;

pub use change::{Change, holds, set, unset};
pub use file::File;
pub use folder::{exists, path_of, usual_folder};
pub use key::Key;
pub use names::{blame, check_names};
pub use settings::{Origin, Setting, Settings};
