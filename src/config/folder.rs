use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::surroundings::Surroundings;

/// Name of the program's own folder.
const FOLDER: &str = "pycareer";

/// Name of the file.
const FILE: &str = "config.toml";

/// Returns the configuration file, whether or not it exists: in the folder `PYCAREER_CONFIG_DIR` names, else
/// below `XDG_CONFIG_HOME` where that is absolute, on every system, else where the system keeps such
/// files. `None` where there is no such folder.
#[must_use]
pub fn path_of(around: &Surroundings) -> Option<PathBuf> {
    let named = around.variable("PYCAREER_CONFIG_DIR").map(PathBuf::from);
    let folder = named.or_else(|| below_xdg(around)).or_else(|| around.usual_folder?())?;
    Some(folder.join(FILE))
}

fn below_xdg(around: &Surroundings) -> Option<PathBuf> {
    let base = Path::new(around.variable("XDG_CONFIG_HOME")?);
    // The rule for these variables: what is not absolute does not count.
    base.is_absolute().then(|| base.join(FOLDER))
}

/// Whether the file is there: asked here, since no other room touches it.
#[must_use]
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// Returns the folder this system keeps the program's configuration in.
#[must_use]
pub fn usual_folder() -> Option<PathBuf> {
    ProjectDirs::from("", "", FOLDER).map(|folders| folders.config_dir().to_owned())
}
