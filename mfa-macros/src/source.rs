//! Finding and reading the document.

use std::fs;
use std::path::{Path, PathBuf};

use mfa_codegen::InputProblem;
use proc_macro2::{Span, TokenStream};
use quote::quote;

use crate::arguments::Document;

/// The largest file that is read, in bytes. Documents of tens of megabytes are no API any more.
const MAX_BYTES: u64 = 64 << 20;

/// A document's text, and where it came from.
pub(crate) struct Source {
    /// The name that problems are reported under: a path relative to the workspace.
    pub(crate) name: String,
    pub(crate) text: Vec<u8>,
    pub(crate) files: Files,
}

/// The files that belong to a document.
#[derive(Default)]
pub(crate) struct Files {
    /// The folder that paths are relative to.
    folder: Option<PathBuf>,
    /// Every file that was read, for the compiler to look at again.
    read: Vec<PathBuf>,
}

impl Source {
    /// Reads the document, or says in one text why not.
    pub(crate) fn read(document: Document) -> Result<Self, String> {
        match document {
            Document::Inline(literal) => {
                let folder = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
                let name = "inline document".to_owned();
                let files = Files { folder, read: Vec::new() };
                Ok(Self { name, text: literal.value().into_bytes(), files })
            }
            Document::Path(literal) => Self::read_file(&literal.value(), literal.span()),
        }
    }

    fn read_file(given: &str, span: Span) -> Result<Self, String> {
        let candidates = candidates(given, span);
        let Some(path) = candidates.iter().find(|path| path.exists()) else {
            return Err(not_found(given, &candidates));
        };
        let text = read_file(path).map_err(|problem| {
            InputProblem::UnreadableDocument { path: &shown(path), problem: &problem }.text()
        })?;
        let folder = path.parent().map(Path::to_owned);
        let files = Files { folder, read: vec![path.clone()] };
        Ok(Self { name: shown(path), text, files })
    }
}

impl Files {
    /// Reads another file, by its path relative to the document's folder.
    pub(crate) fn read(&mut self, path: &str) -> Result<Vec<u8>, String> {
        let folder = self.folder.as_ref().ok_or("the document is in no folder")?;
        let path = folder.join(path);
        let text = read_file(&path)?;
        self.read.push(path);
        Ok(text)
    }

    /// Tokens that make the compiler look at the files again when they change.
    pub(crate) fn tracked(&self) -> TokenStream {
        let paths = self.read.iter().filter_map(|path| path.to_str());
        quote!(#(const _: &[::core::primitive::u8] = ::core::include_bytes!(#paths);)*)
    }
}

/// The files a path may mean, the likeliest first.
fn candidates(given: &str, span: Span) -> Vec<PathBuf> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let invoking_file = span.unwrap().local_file();
    let beside = invoking_file.as_deref().and_then(Path::parent).map(absolute);
    let mut candidates: Vec<PathBuf> =
        package.into_iter().chain(beside).map(|folder| folder.join(given)).collect();
    candidates.dedup();
    candidates
}

/// `include_bytes!` reads a relative path against the invoking file, so ours must be absolute.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn read_file(path: &Path) -> Result<Vec<u8>, String> {
    let metadata = fs::metadata(path).map_err(|error| error.to_string())?;
    if !metadata.is_file() {
        return Err("it is not a file".to_owned());
    }
    if MAX_BYTES < metadata.len() {
        return Err("it has more than 64 MiB".to_owned());
    }
    fs::read(path).map_err(|error| error.to_string())
}

fn not_found(given: &str, candidates: &[PathBuf]) -> String {
    let tried: Vec<String> = candidates.iter().map(|candidate| shown(candidate)).collect();
    let broken_link = candidates.iter().find_map(|candidate| broken_link(candidate));
    let problem =
        InputProblem::MissingDocument { given, tried: &tried, broken_link: broken_link.as_deref() };
    problem.text()
}

/// A file stands where a folder should be: a symbolic link that git wrote out as its target's name.
fn broken_link(path: &Path) -> Option<String> {
    path.ancestors().skip(1).find(|ancestor| ancestor.is_file()).map(shown)
}

/// A path as people know it: relative to the folder that the compiler runs in.
fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}
