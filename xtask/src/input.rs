//! A document from the command line, and the files it refers to: read by the rule of the macro.

use std::fs;
use std::path::{Path, PathBuf};

use mfa_codegen::FileProblem;

use crate::folders::{Folders, read_file};

/// A document's text, and where its references may lead.
pub(crate) struct Input {
    pub(crate) name: String,
    pub(crate) text: Vec<u8>,
    folders: Folders,
}

impl Input {
    /// Reads a document. References may lead to files of its package, beside it, and in `references`.
    pub(crate) fn read(document: &Path, references: Option<&Path>) -> Result<Self, String> {
        let name = document.display().to_string();
        let text = read_file(document).map_err(|problem| format!("{name}: {problem}"))?;
        let package = package_of(document);
        let allowed: Vec<PathBuf> =
            package.into_iter().chain(references.map(Path::to_owned)).collect();
        Ok(Self { name, text, folders: Folders::of_document(document, &allowed) })
    }

    /// Reads a file by its path relative to the document's folder.
    pub(crate) fn read_beside(&self, path: &str) -> Result<Vec<u8>, FileProblem> {
        Ok(read_file(&self.folders.find(path)?)?)
    }
}

/// The folder of the package that a document is in. A workspace without a package is none: the macro is
/// invoked in one of its members, which has nothing of the others.
fn package_of(document: &Path) -> Option<PathBuf> {
    let document = document.canonicalize().ok()?;
    let has_package = |folder: &&Path| {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        manifest.lines().any(|line| line.trim() == "[package]")
    };
    document.ancestors().skip(1).find(has_package).map(Path::to_owned)
}
