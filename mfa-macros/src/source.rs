//! Finding and reading the document.

use std::path::{Path, PathBuf};

use mfa_codegen::{FileProblem, InputProblem};
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

use crate::arguments::Document;
use crate::folders::{Folders, read_file};
use crate::report;

/// A document's text, and where it came from.
pub(crate) struct Source {
    /// The name that problems are reported under: a path relative to the workspace.
    pub(crate) name: String,
    pub(crate) text: Vec<u8>,
    pub(crate) files: Files,
}

/// The files that belong to a document.
pub(crate) struct Files {
    folders: Folders,
    /// Every file that was read, for the compiler to look at again.
    read: Vec<PathBuf>,
}

impl Source {
    /// Reads the document, or says in a compile error why not.
    pub(crate) fn read(
        document: Document,
        references: Option<&LitStr>,
    ) -> Result<Self, TokenStream> {
        let package = package();
        let named =
            references.map(|folder| named_folder(folder, package.as_deref())).transpose()?;
        let allowed: Vec<PathBuf> = package.iter().cloned().chain(named).collect();
        match document {
            Document::Inline(literal) => {
                let folders = Folders::of_text(package.unwrap_or_default(), &allowed);
                let (name, text) = ("inline document".to_owned(), literal.value().into_bytes());
                Ok(Self { name, text, files: Files { folders, read: Vec::new() } })
            }
            Document::Path(literal) => Self::read_file(&literal, &allowed)
                .map_err(|problem| report::compile_error(literal.span(), &problem)),
        }
    }

    fn read_file(literal: &LitStr, allowed: &[PathBuf]) -> Result<Self, String> {
        let given = literal.value();
        let candidates = candidates(&given, literal.span());
        let Some(path) = candidates.iter().find(|path| path.exists()) else {
            return Err(not_found(&given, &candidates));
        };
        let text = read_file(path).map_err(|problem| {
            InputProblem::UnreadableDocument { path: &shown(path), problem: &problem }.text()
        })?;
        let folders = Folders::of_document(path, allowed);
        Ok(Self { name: shown(path), text, files: Files { folders, read: vec![path.clone()] } })
    }
}

impl Files {
    /// Reads another file, by its path relative to the document's folder.
    pub(crate) fn read(&mut self, path: &str) -> Result<Vec<u8>, FileProblem> {
        let path = self.folders.find(path)?;
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

/// The folder of the Cargo.toml whose crate invokes the macro.
fn package() -> Option<PathBuf> {
    std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from)
}

/// The folder of the argument `references`, or the compile error that it is none.
fn named_folder(literal: &LitStr, package: Option<&Path>) -> Result<PathBuf, TokenStream> {
    let given = literal.value();
    let folder = package.unwrap_or(Path::new("")).join(&given);
    let problem = match folder.metadata() {
        Ok(metadata) if metadata.is_dir() => return Ok(folder),
        Ok(_) => "it is not a folder".to_owned(),
        Err(error) => error.to_string(),
    };
    let path = &shown(&folder);
    let problem = InputProblem::MissingFolder { given: &given, path, problem: &problem };
    Err(report::compile_error(literal.span(), &problem.text()))
}

/// The files a path may mean, the likeliest first.
fn candidates(given: &str, span: Span) -> Vec<PathBuf> {
    let invoking_file = span.unwrap().local_file();
    let beside = invoking_file.as_deref().and_then(Path::parent).map(absolute);
    let mut candidates: Vec<PathBuf> =
        package().into_iter().chain(beside).map(|folder| folder.join(given)).collect();
    candidates.dedup();
    candidates
}

/// `include_bytes!` reads a relative path against the invoking file, so ours must be absolute.
fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
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
