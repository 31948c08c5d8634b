//! Where the files lie that a document refers to.
//!
//! A document may come from somebody else, and what it names is read while the crate is compiled. So a
//! reference leads to files below a few folders only, whatever it is written like and wherever symbolic
//! links lead. `xtask` compiles this file as well: both have the same rule.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use mfa_codegen::FileProblem;

/// The largest file that is read, in bytes. Documents of tens of megabytes are no API any more.
const MAX_BYTES: u64 = 64 << 20;

/// The folders that references may lead to.
#[derive(Debug)]
pub(crate) struct Folders {
    /// The one that paths are relative to.
    own: PathBuf,
    /// Those that files may be below, without links on the way to them.
    allowed: Vec<PathBuf>,
}

impl Folders {
    /// For a document in a file: its own folder is allowed, too, and so is the one where it really is.
    pub(crate) fn of_document(document: &Path, allowed: &[PathBuf]) -> Self {
        let folder = |path: &Path| path.parent().map(Path::to_owned);
        let own = folder(document).unwrap_or_default();
        let real = document.canonicalize().ok().as_deref().and_then(folder);
        let allowed: Vec<PathBuf> =
            allowed.iter().cloned().chain([here(&own)]).chain(real).collect();
        Self::of_text(own, &allowed)
    }

    /// For a document in no file, whose paths are relative to `own`.
    pub(crate) fn of_text(own: PathBuf, allowed: &[PathBuf]) -> Self {
        let allowed = allowed.iter().filter_map(|folder| here(folder).canonicalize().ok());
        Self { own, allowed: allowed.collect() }
    }

    /// The file that a path means.
    pub(crate) fn find(&self, path: &str) -> Result<PathBuf, FileProblem> {
        let path = self.own.join(path);
        let real = path.canonicalize().map_err(|error| error.to_string())?;
        let is_allowed = self.allowed.iter().any(|folder| real.starts_with(folder));
        is_allowed.then_some(path).ok_or(FileProblem::Outside)
    }
}

/// A path to join others to is empty where the system wants a dot.
fn here(folder: &Path) -> PathBuf {
    Path::new(".").join(folder)
}

/// Reads a file, or says why not. Pipes and devices are none: reading them may never end.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, String> {
    let metadata = fs::metadata(path).map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err("it is not a file".to_owned());
    }
    let too_large = || "it has more than 64 MiB".to_owned();
    if MAX_BYTES < metadata.len() {
        return Err(too_large());
    }
    // Not all files know how long they are.
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| error.to_string())?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if MAX_BYTES < bytes.len() as u64 {
        return Err(too_large());
    }
    Ok(bytes)
}

#[cfg(test)]
#[path = "folders/tests.rs"]
mod tests;
